"""A run from start to end: prepare or resume, train, report; and prediction with its model."""

import dataclasses
import signal
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import numpy as np

import qcomp
from qcomp.errors import InputError
from qcomp.files import discard_temporaries, make_folder, read_text
from qcomp.program import available_processors
from qcomp.train import features, report
from qcomp.train.ansatz import Ansatz, FromText, Reuploading
from qcomp.train.checkpoint import (
    Checkpoint,
    Model,
    load_checkpoint,
    load_model,
    save_checkpoint,
    save_model,
)
from qcomp.train.data import (
    Floats,
    Indices,
    Samples,
    class_indices,
    class_names,
    load_samples,
    split,
)
from qcomp.train.loop import Run, steps_per_epoch, train
from qcomp.train.model import (
    Batch,
    Program,
    initial_parameters,
    log_probabilities,
    score_and_gradients,
)
from qcomp.train.progress import ProgressBar
from qcomp.train.settings import LAYERS, QUBITS, Settings

if TYPE_CHECKING:
    from rich.console import Console

_SAVE_SECONDS = 60.0  # a long epoch is saved about so often while it runs

INTERRUPTED = 130  # the exit code of a program that Ctrl-C ended


def run_training(
    options: Mapping[str, Any], out: Path, *, resume: bool, overwrite: bool, console: "Console"
) -> int:
    """Train with `options`, the given fields of `Settings`, and write into the folder `out`.

    Returns the exit code: 0, or 130 when Ctrl-C stopped the run after a checkpoint.

    Raises:
        QcompError: options, data or circuit cannot be used, or there is nothing to resume.
    """
    path = out / "checkpoint.npz"
    if resume:
        checkpoint, samples = _resume(path, options)
    elif path.exists() and not overwrite:
        raise InputError(
            f"{out} holds an unfinished run; add --resume to go on with it, --overwrite to "
            "start over, or choose another --out."
        )
    else:
        checkpoint, samples = prepare(Settings(**options))
    model, run, settings = checkpoint.model, checkpoint.run, checkpoint.model.settings
    training, test = batches(model, samples)
    program = compile_model(model)
    # One sample compiles the circuit, and shows that all fits before anything is written.
    start = time.perf_counter()
    score_and_gradients(program, run.parameters, Batch(training.angles[:1], training.labels[:1]))
    compilation = time.perf_counter() - start
    make_folder(out)
    discard_temporaries(out)
    save_checkpoint(path, checkpoint)
    console.print(_describe(model, program, training, test))
    if resume:
        console.print(f"Resuming after step {run.optimizer.steps}.")

    steps = settings.epochs * steps_per_epoch(len(training.labels), settings.batch_size)
    with _interrupts() as interrupted, ProgressBar(console, run, steps, settings.epochs) as bar:
        saved = time.monotonic()

        def save() -> None:
            nonlocal saved
            save_checkpoint(path, checkpoint)
            saved = time.monotonic()

        def on_step(run: Run) -> None:
            bar.step(run)
            if time.monotonic() - saved >= _SAVE_SECONDS:
                save()

        def on_epoch(run: Run) -> None:
            bar.epoch(run)
            save()

        finished = train(
            run,
            program,
            training,
            test,
            settings,
            stop=interrupted.is_set,
            on_step=on_step,
            on_epoch=on_epoch,
        )
    if not finished:
        save_checkpoint(path, checkpoint)
        console.print(
            f"Interrupted after step {run.optimizer.steps} of {steps}; saved in {path}. "
            f"To go on: qcomp train --resume --out {out}"
        )
        return INTERRUPTED
    console.print(_finish(out, model, run, program, training, test, compilation))
    path.unlink(missing_ok=True)
    return 0


def run_prediction(model_path: Path, source: str) -> tuple[list[str], Floats, float | None]:
    """Classify the samples of `source` with a saved model.

    Returns the label and the probability of the likeliest class of each sample, and the accuracy
    where `source` has labels.

    Raises:
        QcompError: the model or the data cannot be read, or do not fit each other.
    """
    model = load_model(model_path)
    samples = load_samples(source, model.settings.label, model.columns)
    angles = model.features(samples.values)
    log_p = log_probabilities(compile_model(model), model.parameters, angles)
    found = log_p.argmax(axis=1)
    accuracy = None
    if samples.labels is not None:
        accuracy = float((class_indices(samples.labels, model.classes) == found).mean())
    return [model.classes[i] for i in found], np.exp(log_p.max(axis=1)), accuracy


def prepare(settings: Settings) -> tuple[Checkpoint, Samples]:
    """A run before its first step, with every option decided, and its data."""
    samples = load_samples(settings.source, settings.label)
    if samples.labels is None:
        raise InputError(f"{settings.source} has no labels; training needs them in y.")
    classes = class_names(samples)
    labels = class_indices(samples.labels, classes)
    training, test = split(labels, settings.seed)
    threads = settings.threads or available_processors()
    settings = dataclasses.replace(settings, label=samples.label_column, threads=threads)
    settings, ansatz, encoding = _decide(settings, samples, training)

    rng = np.random.default_rng(settings.seed)
    _, observables = ansatz.build()
    parameters = initial_parameters(
        ansatz.initial_parameters(rng), len(observables), len(classes), rng
    )
    model = Model(settings, ansatz, encoding, classes, samples.columns, parameters, test)
    return Checkpoint(model, Run(parameters, rng), samples.fingerprint()), samples


def batches(model: Model, samples: Samples) -> tuple[Batch, Batch]:
    """The encoded training and test parts of the data that `model` is trained on."""
    angles = model.features(samples.values)
    labels = class_indices(samples.labels or (), model.classes)
    held_out = np.zeros(len(labels), bool)
    held_out[model.test_rows] = True
    return Batch(angles[~held_out], labels[~held_out]), Batch(angles[held_out], labels[held_out])


def compile_model(model: Model) -> Program:
    """The compiled circuit of `model`."""
    circuit, observables = model.ansatz.build()
    settings = model.settings
    return qcomp.compile(
        circuit,
        observables=observables,
        target=settings.target,
        dtype=settings.dtype,
        threads=settings.threads,
    )


def _resume(path: Path, options: Mapping[str, Any]) -> tuple[Checkpoint, Samples]:
    """The saved run, and its data read again."""
    if not path.exists():
        raise InputError(f"There is no unfinished run to resume in {path.parent}.")
    checkpoint = load_checkpoint(path)
    settings = checkpoint.model.settings
    for name, value in options.items():
        saved = getattr(settings, name)
        if value != saved:
            option = name.replace("_", "-")
            raise InputError(
                f"The run in {path.parent} was started with --{option} {saved}, not {value}; "
                "leave the option out to resume it."
            )
    samples = load_samples(settings.source, settings.label)
    if samples.fingerprint() != checkpoint.fingerprint:
        raise InputError(
            f"{settings.source} is not what it was when the run in {path.parent} began, so it "
            "cannot be resumed; restore the data or start over with --overwrite."
        )
    return checkpoint, samples


def _decide(
    settings: Settings, samples: Samples, training: Indices
) -> tuple[Settings, Ansatz, features.FeatureMap]:
    """Fill in what the settings leave to the data: circuit and features that fit each other."""
    columns = samples.values.shape[1]
    if settings.circuit is not None:
        ansatz = FromText(read_text(Path(settings.circuit)), settings.circuit)
        if settings.feature_count not in (None, ansatz.inputs):
            raise InputError(
                f"{settings.circuit} has {ansatz.inputs} inputs, so --feature-count cannot be "
                f"{settings.feature_count}; leave it out."
            )
        if columns < ansatz.inputs:
            raise InputError(
                f"{settings.circuit} has {ansatz.inputs} inputs, but a sample of "
                f"{settings.source} has {columns} values; give a circuit of at most as many inputs."
            )
        kind = settings.features or features.default_kind(samples, ansatz.inputs)
        count = ansatz.inputs
    else:
        qubits = settings.qubits or min(QUBITS, max(4, columns))
        layers = settings.layers or LAYERS
        kind = settings.features or features.default_kind(samples, 3 * qubits)
        count = settings.feature_count or features.default_size(
            kind, samples, len(training), 2 * qubits
        )
        settings = dataclasses.replace(settings, qubits=qubits, layers=layers)
        ansatz = Reuploading(qubits, layers, count)
    settings = dataclasses.replace(settings, features=kind, feature_count=count)
    return settings, ansatz, features.fit(kind, count, samples, training)


def _describe(model: Model, program: Program, training: Batch, test: Batch) -> str:
    settings, parameters = model.settings, model.parameters
    observables = parameters["weights"].shape[1]
    read_out = parameters["weights"].size + parameters["bias"].size
    in_circuit = sum(values.size for values in parameters.values()) - read_out
    layers = f", {settings.layers} layers" if settings.layers else ""
    return (
        f"{settings.source}: {len(training.labels)} training and {len(test.labels)} test samples, "
        f"{len(model.classes)} classes, {model.features.size} {settings.features} features\n"
        f"circuit: {program.num_qubits} qubits{layers}, {observables} observables, "
        f"{in_circuit} parameters, and {read_out} in the read-out"
    )


def _finish(
    out: Path,
    model: Model,
    run: Run,
    program: Program,
    training: Batch,
    test: Batch,
    compilation: float,
) -> str:
    """Write model, metrics and pictures; the text says how it went."""
    found = log_probabilities(program, run.parameters, test.angles).argmax(axis=1)
    counts = report.confusion_matrix(test.labels, found, len(model.classes))
    baseline = report.logistic_regression_accuracy(training, test)
    last = run.history[-1]
    save_model(out / "model.npz", model)
    report.draw_curves(out / "curves.png", run.history, baseline)
    report.draw_gradients(out / "gradients.png", run.history)
    report.draw_confusion(out / "confusion.png", counts, model.classes)
    report.save_metrics(
        out / "metrics.json",
        {
            "test_accuracy": last.test_accuracy,
            "test_loss": last.test_loss,
            "training_accuracy": last.training_accuracy,
            "training_loss": last.training_loss,
            "logistic_regression_test_accuracy": baseline,
            "compilation_seconds": round(compilation, 3),
            "training_seconds": round(run.seconds, 3),
            "microseconds_per_sample": round(
                1e6 * run.seconds / (len(run.history) * len(training.labels)), 1
            ),
            "steps": run.optimizer.steps,
            "training_samples": len(training.labels),
            "test_samples": len(test.labels),
            "parameters": {name: values.size for name, values in model.parameters.items()},
            "settings": dataclasses.asdict(model.settings),
            "versions": report.versions(),
            "classes": model.classes,
            "confusion": counts.tolist(),
            "history": [epoch._asdict() for epoch in run.history],
        },
    )
    return (
        f"test accuracy {last.test_accuracy:.1%} "
        f"(logistic regression on the same features: {baseline:.1%})\n"
        f"{run.optimizer.steps} steps in {run.seconds:.1f} s; "
        f"model.npz, metrics.json, curves.png, gradients.png and confusion.png are in {out}"
    )


@contextmanager
def _interrupts() -> Iterator[threading.Event]:
    """An event that the first Ctrl-C sets; a second one interrupts as usual."""
    event = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield event  # only the main thread may handle signals
        return

    def handle(number: int, frame: FrameType | None) -> None:
        event.set()
        signal.signal(signal.SIGINT, previous)

    previous = signal.signal(signal.SIGINT, handle)
    try:
        yield event
    finally:
        signal.signal(signal.SIGINT, previous)
