"""Models and unfinished runs in `.npz` files: arrays, and one JSON text for all the rest."""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from qcomp.errors import InputError
from qcomp.files import Arrays, load_arrays, save_arrays
from qcomp.train.ansatz import Ansatz, FromText, Reuploading
from qcomp.train.data import Indices
from qcomp.train.features import FeatureMap
from qcomp.train.loop import Epoch, Run
from qcomp.train.optimizer import Adam, Parameters
from qcomp.train.settings import Settings

_FORMATS = {"model": 1, "checkpoint": 2}


@dataclass(frozen=True)
class Model:
    """What prediction needs.

    Attributes:
        settings: the options of the run, none left to be decided.
        ansatz: the circuit.
        features: samples to angles.
        classes: the label of each class.
        columns: the name of each value of a sample.
        parameters: of the circuit and the read-out.
        test_rows: the samples of the training data that were held out.
    """

    settings: Settings
    ansatz: Ansatz
    features: FeatureMap
    classes: tuple[str, ...]
    columns: tuple[str, ...]
    parameters: Parameters
    test_rows: Indices


@dataclass(frozen=True)
class Checkpoint:
    """A model in training, the run that trains it, and the fingerprint of its data."""

    model: Model
    run: Run
    fingerprint: str


def save_model(path: Path, model: Model) -> None:
    """Write `model`; equal models give equal bytes."""
    header, arrays = _pack_model(model)
    _save(path, "model", header, arrays)


def load_model(path: Path) -> Model:
    """Read a file of `save_model`.

    Raises:
        InputError: the file is missing, damaged, or no model.
    """
    header, arrays = _load(path, "model")
    try:
        return _unpack_model(header, arrays)
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(path, "model", error) from None


def save_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Write everything that the rest of a run depends on."""
    header, arrays = _pack_model(checkpoint.model)
    run = checkpoint.run
    header |= {
        "fingerprint": checkpoint.fingerprint,
        "rng": run.rng.bit_generator.state,
        "steps": run.optimizer.steps,
        "position": run.position,
        "loss": run.loss,
        "correct": run.correct,
        "history": run.history,
        "seconds": run.seconds,
    }
    arrays |= {"order": run.order, "gradient_sums": run.gradient_sums}
    arrays |= {f"first.{name}": moment for name, moment in run.optimizer.first.items()}
    arrays |= {f"second.{name}": moment for name, moment in run.optimizer.second.items()}
    _save(path, "checkpoint", header, arrays)


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a file of `save_checkpoint`.

    Raises:
        InputError: the file is missing, damaged, or no checkpoint.
    """
    header, arrays = _load(path, "checkpoint")
    try:
        model = _unpack_model(header, arrays)
        rng = np.random.default_rng()
        rng.bit_generator.state = header["rng"]
        run = Run(
            parameters=model.parameters,
            rng=rng,
            optimizer=Adam(
                first=_named(arrays, "first."),
                second=_named(arrays, "second."),
                steps=header["steps"],
            ),
            order=arrays["order"],
            position=header["position"],
            loss=header["loss"],
            correct=header["correct"],
            gradient_sums=arrays["gradient_sums"],
            history=[Epoch(*epoch) for epoch in header["history"]],
            seconds=header["seconds"],
        )
        return Checkpoint(model, run, header["fingerprint"])
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(path, "checkpoint", error) from None


def _pack_model(model: Model) -> tuple[dict[str, Any], Arrays]:
    header = {
        "settings": dataclasses.asdict(model.settings),
        "ansatz": dataclasses.asdict(model.ansatz),
        "classes": model.classes,
        "columns": model.columns,
    }
    arrays: Arrays = {
        "projection": model.features.projection,
        "mean": model.features.mean,
        "test_rows": model.test_rows,
    }
    arrays |= {f"parameters.{name}": values for name, values in model.parameters.items()}
    return header, arrays


def _unpack_model(header: dict[str, Any], arrays: Arrays) -> Model:
    return Model(
        settings=Settings(**header["settings"]),
        ansatz=_ansatz(header["ansatz"]),
        features=FeatureMap(arrays["projection"], arrays["mean"]),
        classes=tuple(header["classes"]),
        columns=tuple(header["columns"]),
        parameters=_named(arrays, "parameters."),
        test_rows=arrays["test_rows"],
    )


def _ansatz(header: dict[str, Any]) -> Ansatz:
    return FromText(**header) if "text" in header else Reuploading(**header)


def _named(arrays: Arrays, prefix: str) -> Parameters:
    return {
        name.removeprefix(prefix): values
        for name, values in arrays.items()
        if name.startswith(prefix)
    }


def _save(path: Path, kind: str, header: dict[str, Any], arrays: Arrays) -> None:
    text = json.dumps({"format": _FORMATS[kind], "kind": kind} | header)
    save_arrays(path, {"header": np.array(text)} | arrays)


def _load(path: Path, kind: str) -> tuple[dict[str, Any], Arrays]:
    arrays = load_arrays(path)
    try:
        header = json.loads(str(arrays.pop("header")))
        found, version = header["kind"], header["format"]
    except (KeyError, TypeError, ValueError):
        raise InputError(f"{path} is not a {kind} of qcomp train.") from None
    if found != kind:
        raise InputError(f"{path} is a {found} of qcomp train, but a {kind} is needed here.")
    if version != _FORMATS[kind]:
        raise InputError(
            f"{path} has format {version}, but this qcomp reads format {_FORMATS[kind]}; train "
            "again."
        )
    return header, arrays


def _damaged(path: Path, kind: str, error: Exception) -> InputError:
    return InputError(f"{path} is a damaged {kind} of qcomp train ({error}); train again.")
