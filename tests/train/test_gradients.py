"""The gradient of each layer: as logged by a run, and drawn."""

from pathlib import Path

import numpy as np
import pytest

import qcomp.train.loop
from qcomp.train.gradients import layer_gradients, layer_sums
from qcomp.train.job import batches, compile_model, prepare
from qcomp.train.loop import Epoch, Run, train
from qcomp.train.model import Batch, Program, Score
from qcomp.train.optimizer import Parameters
from qcomp.train.report import draw_gradients
from qcomp.train.settings import Settings
from tests.train.samples import SMALL, circuit, write_csv


def test_layers_of_several_arrays():
    """Two of the first array, the second one whole, and none of the read-out."""
    steps = [
        {
            "circuit0": np.array([[[1.0, -2.0]], [[3.0, 4.0]]]) * scale,
            "circuit1": np.array([1.0, 1.0, 4.0]) + scale,
            "circuit2": np.array(2.0 * scale),
            "weights": np.full((3, 3), 100.0),
        }
        for scale in (1.0, -0.5, 2.0)
    ]
    found = layer_gradients(sum(map(layer_sums, steps), np.zeros((2, 1))), 3, steps[0])
    layers = [
        [step["circuit0"][0] for step in steps],
        [step["circuit0"][1] for step in steps],
        [step["circuit1"] for step in steps],
        [step["circuit2"] for step in steps],
    ]
    norms = [np.sqrt(np.mean([np.sum(g**2) for g in layer])) for layer in layers]
    np.testing.assert_allclose(found.norms, norms)
    np.testing.assert_allclose(found.variances, [np.var(layer) for layer in layers])


@pytest.mark.parametrize("kind", ["reuploading", "text"])
def test_a_run_logs_the_gradients_of_its_steps(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "circuit.mlir"
    path.write_text(circuit().to_mlir())
    shape = {"circuit": str(path)} if kind == "text" else {"qubits": 3, "layers": 2}
    settings = Settings(
        source=str(write_csv(tmp_path / "trees.csv")),
        **{**SMALL, "qubits": None, "layers": None, **shape},
    )
    seen: list[Parameters] = []
    compute = qcomp.train.loop.score_and_gradients

    def spy(program: Program, parameters: Parameters, batch: Batch) -> tuple[Score, Parameters]:
        score, gradients = compute(program, parameters, batch)
        seen.append({name: values.copy() for name, values in gradients.items()})
        return score, gradients

    monkeypatch.setattr("qcomp.train.loop.score_and_gradients", spy)
    checkpoint, samples = prepare(settings)
    run: Run = checkpoint.run
    training, test = batches(checkpoint.model, samples)
    assert train(run, compile_model(checkpoint.model), training, test, settings)
    assert len(seen) == 9
    for number, epoch in enumerate(run.history):
        steps = seen[3 * number : 3 * number + 3]
        rows = [[step["circuit0"][layer] for step in steps] for layer in range(2)]
        if kind == "text":
            rows.append([step["circuit1"] for step in steps])
        norms = [np.sqrt(np.mean([np.sum(g**2) for g in row])) for row in rows]
        np.testing.assert_allclose(epoch.gradient_norms, norms)
        np.testing.assert_allclose(epoch.gradient_variances, [np.var(row) for row in rows])
        assert min(epoch.gradient_norms) > 0


@pytest.mark.parametrize(
    "norms", [[[0.0]], [[1.0]], [[1.0, 0.0, 2.0]], [[0.0, 0.0], [0.0, 0.0]], [[1e-30]] * 3]
)
def test_pictures_of_few_layers_and_of_vanishing_gradients(
    norms: list[list[float]], tmp_path: Path
):
    history = [Epoch(1, 1, 1, 1, row, [x**2 for x in row]) for row in norms]
    draw_gradients(tmp_path / "gradients.png", history)
    assert (tmp_path / "gradients.png").read_bytes().startswith(b"\x89PNG")
