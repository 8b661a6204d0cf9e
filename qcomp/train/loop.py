"""The steps of a run, which can stop between any two and go on as if it had not."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from qcomp.train.data import Floats, Indices
from qcomp.train.gradients import layer_gradients, layer_sums
from qcomp.train.model import Batch, Program, log_probabilities, score, score_and_gradients
from qcomp.train.optimizer import Adam, Parameters, cosine_rate
from qcomp.train.settings import Settings


class Epoch(NamedTuple):
    """Mean loss and accuracy: in training while the epoch ran, on the test part after it. And the
    gradient of each layer in the steps of the epoch (see `LayerGradients`)."""

    training_loss: float
    training_accuracy: float
    test_loss: float
    test_accuracy: float
    gradient_norms: list[float]
    gradient_variances: list[float]


@dataclass
class Run:
    """Everything that the rest of a run depends on.

    Attributes:
        parameters: of the circuit and the read-out.
        rng: draws the order of the samples of each epoch.
        optimizer: Adam's moments and the number of steps done.
        order: the training rows of this epoch in their order; empty before an epoch.
        position: how many rows of `order` are done.
        loss, correct: sums over those rows.
        gradient_sums: sums over the gradients of this epoch, by layer; zero before an epoch.
        history: the finished epochs.
        seconds: time spent in steps and tests, all sittings together.
    """

    parameters: Parameters
    rng: np.random.Generator
    optimizer: Adam = field(default_factory=Adam)
    order: Indices = field(default_factory=lambda: np.empty(0, np.int64))
    position: int = 0
    loss: float = 0.0
    correct: int = 0
    gradient_sums: Floats = field(default_factory=lambda: np.zeros((2, 1)))
    history: list[Epoch] = field(default_factory=list[Epoch])
    seconds: float = 0.0


def steps_per_epoch(samples: int, batch_size: int) -> int:
    """The last batch of an epoch may be smaller."""
    return -(-samples // batch_size)


def train(
    run: Run,
    program: Program,
    training: Batch,
    test: Batch,
    settings: Settings,
    *,
    stop: Callable[[], bool] = lambda: False,
    on_step: Callable[[Run], None] = lambda run: None,
    on_epoch: Callable[[Run], None] = lambda run: None,
) -> bool:
    """Bring `run` to its last epoch; False if `stop` said so before a step.

    Raises:
        QcompError: the loss is no longer finite.
    """
    size = settings.batch_size
    steps = settings.epochs * steps_per_epoch(len(training.labels), size)

    def rate(step: int) -> float:
        return cosine_rate(settings.learning_rate, step, steps)

    while len(run.history) < settings.epochs:
        if not train_epoch(run, program, training, size, rate, stop=stop, on_step=on_step):
            return False
        _finish_epoch(run, program, test, steps_per_epoch(len(training.labels), size))
        on_epoch(run)
    return True


def train_epoch(
    run: Run,
    program: Program,
    training: Batch,
    size: int,
    rate: Callable[[int], float],
    *,
    until: int | None = None,
    stop: Callable[[], bool] = lambda: False,
    on_step: Callable[[Run], None] = lambda run: None,
) -> bool:
    """Bring `run` to the end of its epoch, or to row `until` of it, in steps of `size` samples.

    `rate` is the learning rate by the number of steps done. False if `stop` said so before a step.

    Raises:
        QcompError: the loss is no longer finite.
    """
    if len(run.order) == 0:
        run.order = run.rng.permutation(len(training.labels))
    end = len(run.order) if until is None else until
    while run.position < end:
        if stop():
            return False
        start = time.perf_counter()
        rows = run.order[run.position : min(run.position + size, end)]
        batch = Batch(training.angles[rows], training.labels[rows])
        result, gradients = score_and_gradients(program, run.parameters, batch)
        run.optimizer.update(run.parameters, gradients, rate(run.optimizer.steps))
        run.position += len(rows)
        run.loss += result.loss
        run.correct += result.correct
        run.gradient_sums = run.gradient_sums + layer_sums(gradients)
        run.seconds += time.perf_counter() - start
        on_step(run)
    return True


def _finish_epoch(run: Run, program: Program, test: Batch, steps: int) -> None:
    start = time.perf_counter()
    result = score(log_probabilities(program, run.parameters, test.angles), test.labels)
    seen, held_out = len(run.order), len(test.labels)
    run.history.append(
        Epoch(
            run.loss / seen,
            run.correct / seen,
            result.loss / held_out,
            result.correct / held_out,
            *layer_gradients(run.gradient_sums, steps, run.parameters),
        )
    )
    run.order, run.position, run.loss, run.correct = run.order[:0], 0, 0.0, 0
    run.gradient_sums = np.zeros((2, 1))
    run.seconds += time.perf_counter() - start
