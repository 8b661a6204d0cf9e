"""A run that stops anywhere and goes on from its file ends as if it had not stopped."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from qcomp.errors import InputError, QcompError
from qcomp.files import load_arrays, save_arrays
from qcomp.train.checkpoint import (
    Checkpoint,
    load_checkpoint,
    load_model,
    save_checkpoint,
    save_model,
)
from qcomp.train.data import Samples
from qcomp.train.job import batches, compile_model, prepare
from qcomp.train.loop import train
from qcomp.train.model import Program
from qcomp.train.settings import Settings
from tests.train.samples import SMALL, write_csv

STEPS = 9  # 48 training samples in batches of 16, three epochs


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    path = write_csv(tmp_path_factory.mktemp("data") / "trees.csv")
    return Settings(source=str(path), seed=5, **SMALL)  # pyright: ignore[reportArgumentType]


@pytest.fixture(scope="module")
def program(settings: Settings) -> Program:
    return compile_model(prepare(settings)[0].model)


def advance(checkpoint: Checkpoint, samples: Samples, program: Program, steps: int) -> bool:
    """Train for at most `steps` steps; True when the run is at its end."""
    model, run = checkpoint.model, checkpoint.run
    last = run.optimizer.steps + steps
    training, test = batches(model, samples)
    return train(
        run,
        program,
        training,
        test,
        model.settings,
        stop=lambda: run.optimizer.steps >= last,
    )


@pytest.fixture(scope="module")
def unbroken(
    settings: Settings, program: Program, tmp_path_factory: pytest.TempPathFactory
) -> tuple[bytes, Checkpoint]:
    """The model file of a run that did not stop, and its last state."""
    checkpoint, samples = prepare(settings)
    assert advance(checkpoint, samples, program, STEPS + 1)
    assert checkpoint.run.optimizer.steps == STEPS
    path = tmp_path_factory.mktemp("unbroken") / "model.npz"
    save_model(path, checkpoint.model)
    return path.read_bytes(), checkpoint


@hypothesis_settings(max_examples=25)
@given(st.lists(st.integers(0, STEPS), max_size=4))
def test_interrupted_anywhere(
    tmp_path_factory: pytest.TempPathFactory,
    settings: Settings,
    program: Program,
    unbroken: tuple[bytes, Checkpoint],
    pieces: list[int],
):
    folder = tmp_path_factory.mktemp("pieces")
    checkpoint, samples = prepare(settings)
    for steps in pieces:
        advance(checkpoint, samples, program, steps)
        save_checkpoint(folder / "checkpoint.npz", checkpoint)
        checkpoint = load_checkpoint(folder / "checkpoint.npz")
    assert advance(checkpoint, samples, program, STEPS + 1)
    save_model(folder / "model.npz", checkpoint.model)
    assert (folder / "model.npz").read_bytes() == unbroken[0]
    assert checkpoint.run.history == unbroken[1].run.history


def test_the_seed_decides(settings: Settings, program: Program, unbroken: tuple[bytes, Checkpoint]):
    again, samples = prepare(settings)
    advance(again, samples, program, STEPS + 1)
    for name, values in unbroken[1].model.parameters.items():
        np.testing.assert_array_equal(again.model.parameters[name], values)


def test_a_model_round_trips(tmp_path: Path, unbroken: tuple[bytes, Checkpoint]):
    path = tmp_path / "model.npz"
    path.write_bytes(unbroken[0])
    model, original = load_model(path), unbroken[1].model
    assert model.settings == original.settings
    assert model.ansatz == original.ansatz
    assert model.classes == original.classes == ("ash", "elm", "oak")
    assert model.columns == original.columns
    assert model.settings.label == "tree"
    save_model(tmp_path / "again.npz", model)
    assert (tmp_path / "again.npz").read_bytes() == unbroken[0]


def test_a_loss_that_is_not_finite_stops_the_run(settings: Settings, program: Program):
    checkpoint, samples = prepare(settings)
    checkpoint.run.parameters["bias"][:] = np.nan
    with pytest.raises(QcompError, match="no longer finite; lower --learning-rate"):
        advance(checkpoint, samples, program, 1)


def test_files_that_are_no_checkpoint(tmp_path: Path, settings: Settings):
    path = tmp_path / "checkpoint.npz"
    checkpoint, _ = prepare(settings)

    save_model(path, checkpoint.model)
    with pytest.raises(InputError, match="is a model of qcomp train, but a checkpoint is needed"):
        load_checkpoint(path)

    save_arrays(path, {"X": np.ones(3)})
    with pytest.raises(InputError, match="is not a checkpoint of qcomp train"):
        load_checkpoint(path)

    save_checkpoint(path, checkpoint)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError, match=r"is not a readable \.npz file"):
        load_checkpoint(path)

    path.write_bytes(whole)
    arrays = load_arrays(path)
    header = json.loads(str(arrays["header"]))
    for change, message in [
        ({"format": 99}, "has format 99"),
        ({"rng": {"state": 1}}, "is a damaged checkpoint"),
        ({"settings": {"epochs": 3, "depth": 4}}, "is a damaged checkpoint"),
        ({"history": [[1, 2]]}, "is a damaged checkpoint"),
    ]:
        save_arrays(path, {**arrays, "header": np.array(json.dumps({**header, **change}))})
        with pytest.raises(InputError, match=message):
            load_checkpoint(path)
    save_arrays(path, {name: array for name, array in arrays.items() if name != "projection"})
    with pytest.raises(InputError, match="is a damaged checkpoint"):
        load_checkpoint(path)
