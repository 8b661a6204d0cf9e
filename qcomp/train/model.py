"""A classifier: expectation values of a circuit, a linear read-out, softmax cross-entropy."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np

from qcomp.errors import QcompError
from qcomp.train.data import Floats, Indices
from qcomp.train.optimizer import Parameters

_CIRCUIT = "circuit"


class Gradients(Protocol):
    """What a program makes of cotangents."""

    @property
    def params(self) -> Any: ...


class Program(Protocol):
    """What the classifier needs of a compiled circuit."""

    def __call__(self, params: Any, inputs: Any = ...) -> Floats: ...

    def pullback(
        self, params: Any, inputs: Any = ...
    ) -> tuple[Floats, Callable[[Any], Gradients]]: ...

    @property
    def num_qubits(self) -> int: ...


class Batch(NamedTuple):
    """Encoded samples: angles (samples, features) in radians, and class indices (samples,)."""

    angles: Floats
    labels: Indices


class Score(NamedTuple):
    """Sums over the samples of a batch."""

    loss: float
    correct: int


def initial_parameters(
    circuit: Sequence[Floats], observables: int, classes: int, rng: np.random.Generator
) -> Parameters:
    """The circuit's parameter arrays, and a read-out with random weights and no bias.

    Expectation values of a random circuit are small, so the weights start large enough for the
    first logits to differ.
    """
    weights = rng.normal(0, 3 / np.sqrt(observables), (classes, observables))
    arrays = {f"{_CIRCUIT}{i}": array for i, array in enumerate(circuit)}
    return {**arrays, "weights": weights, "bias": np.zeros(classes)}


def log_probabilities(program: Program, parameters: Parameters, angles: Floats) -> Floats:
    """Log-probabilities (samples, classes)."""
    return _log_softmax(_expectations(program, parameters, angles), parameters)


def score(log_p: Floats, labels: Indices) -> Score:
    """Summed cross-entropy and the number of samples whose likeliest class is right."""
    loss = -log_p[np.arange(len(labels)), labels].sum()
    return Score(float(loss), int((log_p.argmax(axis=1) == labels).sum()))


def score_and_gradients(
    program: Program, parameters: Parameters, batch: Batch
) -> tuple[Score, Parameters]:
    """The score of a batch, and the gradients of its mean cross-entropy.

    Raises:
        QcompError: the loss or a gradient is no longer finite.
    """
    y, pull = program.pullback(_circuit_parameters(parameters), batch.angles)
    log_p = _log_softmax(y, parameters)
    result = score(log_p, batch.labels)
    _check_finite(result.loss)
    # d loss / d logits = softmax - one-hot; through the read-out it becomes the cotangents of y.
    d_logits = np.exp(log_p)
    d_logits[np.arange(len(y)), batch.labels] -= 1
    d_logits /= len(y)
    gradients = pull(d_logits @ parameters["weights"])
    names = [name for name in parameters if _is_of_circuit(name)]
    arrays = gradients.params if len(names) > 1 else (gradients.params,)
    of_parameters = {
        **dict(zip(names, arrays, strict=True)),
        "weights": d_logits.T @ y,
        "bias": d_logits.sum(axis=0),
    }
    _check_finite(*of_parameters.values())
    return result, of_parameters


def _check_finite(*values: Floats | float) -> None:
    if not all(np.isfinite(value).all() for value in values):
        raise QcompError("The loss or its gradient is no longer finite; lower --learning-rate.")


def circuit_arrays(parameters: Parameters) -> list[Floats]:
    """The arrays of the circuit, without those of the read-out, of parameters or a gradient."""
    return [array for name, array in parameters.items() if _is_of_circuit(name)]


def _is_of_circuit(name: str) -> bool:
    return name.startswith(_CIRCUIT)


def _circuit_parameters(parameters: Parameters) -> Floats | tuple[Floats, ...]:
    """As a program takes them: one array, or a tuple of several."""
    arrays = circuit_arrays(parameters)
    return arrays[0] if len(arrays) == 1 else tuple(arrays)


def _expectations(program: Program, parameters: Parameters, angles: Floats) -> Floats:
    return program(_circuit_parameters(parameters), angles)


def _log_softmax(y: Floats, parameters: Parameters) -> Floats:
    logits = y @ parameters["weights"].T + parameters["bias"]
    logits -= logits.max(axis=1, keepdims=True)
    return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
