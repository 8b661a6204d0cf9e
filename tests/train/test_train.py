"""`qcomp train` and `qcomp predict` from their command line to their files."""

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import qcomp
import qcomp.train.loop
from qcomp.cli.main import main
from tests.train.samples import blobs, circuit, write_csv

_MAIN = "import sys, qcomp.cli.main as m; sys.exit(m.main())"
RUN = "--qubits 3 --layers 2 --epochs 8 --batch-size 16"
RESULTS = ["confusion.png", "curves.png", "gradients.png", "metrics.json", "model.npz"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder of a test, with data and a circuit in it."""
    monkeypatch.chdir(tmp_path)
    write_csv(Path("trees.csv"))
    Path("circuit.mlir").write_text(circuit().to_mlir([qcomp.Z(0), qcomp.Z(1), qcomp.X(0)]))
    Path("state.mlir").write_text(circuit().to_mlir())
    return tmp_path


def metrics(folder: str) -> dict[str, Any]:
    return json.loads(Path(folder, "metrics.json").read_text())


def test_digits(capsys: pytest.CaptureFixture[str]):
    assert main("train digits --layers 4 --epochs 8 --threads 2 --out a".split()) == 0
    assert sorted(os.listdir("a")) == RESULTS
    result = metrics("a")
    assert result["test_accuracy"] > 0.85
    assert result["logistic_regression_test_accuracy"] > 0.9
    assert (result["training_samples"], result["test_samples"]) == (1437, 360)
    assert result["steps"] == 8 * 45
    assert len(result["history"]) == 8
    confusion = np.array(result["confusion"])
    assert confusion.sum() == 360
    assert confusion.trace() / 360 == pytest.approx(result["test_accuracy"])
    out = capsys.readouterr().out
    assert f"test accuracy {result['test_accuracy']:.1%}" in out
    assert "1437 training and 360 test samples, 10 classes, 16 pca features" in out
    for name in ("curves.png", "confusion.png"):
        assert Path("a", name).read_bytes().startswith(b"\x89PNG")


def test_one_seed_one_model():
    for out, seed in (("a", 3), ("b", 3), ("c", 4)):
        assert main(f"train --data trees.csv {RUN} --seed {seed} --out {out}".split()) == 0
    model = {out: Path(out, "model.npz").read_bytes() for out in "abc"}
    assert model["a"] == model["b"] != model["c"]
    assert metrics("a")["history"] == metrics("b")["history"]


@pytest.mark.parametrize("kind", ["plain", "pca"])
def test_csv_then_predict(kind: str, capsys: pytest.CaptureFixture[str]):
    command = f"train --data trees.csv --features {kind} --qubits 4 --layers 2 --epochs 20 --out a"
    assert main(command.split()) == 0
    assert metrics("a")["test_accuracy"] > 0.9
    capsys.readouterr()

    assert main("predict a/model.npz trees.csv".split()) == 0
    captured = capsys.readouterr()
    rows = list(csv.DictReader(captured.out.splitlines()))
    right = [row["class"] == label for row, label in zip(rows, blobs()[1], strict=True)]
    assert np.mean(right) > 0.9
    assert captured.err == f"accuracy {np.mean(right):.1%} on 60 samples\n"
    assert all(1 / 3 <= float(row["probability"]) <= 1 for row in rows)

    # The columns in another order, and no labels.
    lines = [line.split(",") for line in Path("trees.csv").read_text().splitlines()]
    Path("new.csv").write_text("".join(f"{d},{b},{a},{c}\n" for a, b, c, d, _ in lines))
    assert main("predict a/model.npz new.csv -o found.csv".split()) == 0
    assert list(csv.DictReader(Path("found.csv").read_text().splitlines())) == rows
    assert capsys.readouterr().err == ""


def test_npz_of_images():
    rng = np.random.default_rng(1)
    labels = np.arange(60) % 2
    images = rng.normal(size=(60, 5, 4)) + 2 * (labels[:, None, None] * np.eye(5, 4))
    np.savez("images.npz", X=images, y=labels)
    assert main(f"train --data images.npz --features pool {RUN} --out a".split()) == 0
    assert metrics("a")["settings"]["feature_count"] == 6
    assert metrics("a")["classes"] == ["0", "1"]
    assert metrics("a")["test_accuracy"] > 0.7
    assert main("predict a/model.npz images.npz".split()) == 0


@pytest.mark.parametrize(("file", "observables"), [("circuit.mlir", 3), ("state.mlir", 2)])
def test_a_circuit_of_ones_own(file: str, observables: int, capsys: pytest.CaptureFixture[str]):
    command = f"train --data trees.csv --circuit {file} --epochs 40 --out a"
    assert main(command.split()) == 0
    # Two inputs, so two principal components of the four columns.
    assert "2 pca features" in capsys.readouterr().out
    assert metrics("a")["parameters"]["weights"] == 3 * observables
    assert metrics("a")["parameters"]["circuit0"] == 4
    assert metrics("a")["parameters"]["circuit1"] == 2
    assert metrics("a")["test_accuracy"] > 0.5
    Path(file).unlink()  # the model holds its circuit
    assert main("predict a/model.npz trees.csv".split()) == 0


def test_ctrl_c_and_resume(capsys: pytest.CaptureFixture[str]):
    command = "train --data trees.csv --qubits 3 --layers 2 --epochs 200 --batch-size 16"
    assert main(f"{command} --out unbroken".split()) == 0
    process = subprocess.Popen(
        [sys.executable, "-uc", _MAIN, *f"{command} --out broken".split()],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(qcomp.__file__).parents[1])},
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("epoch   20/200"):
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "Interrupted after step" in out
    assert "To go on: qcomp train --resume --out broken" in out
    assert err == ""
    assert os.listdir("broken") == ["checkpoint.npz"]

    assert main(f"{command} --out broken".split()) == 1
    assert "holds an unfinished run" in capsys.readouterr().err
    assert main(f"{command} --resume --seed 9 --out broken".split()) == 1
    assert "was started with --seed 0, not 9" in capsys.readouterr().err
    assert main("train --resume --threads 77 --out broken".split()) == 1
    assert "was started with --threads" in capsys.readouterr().err
    whole = Path("trees.csv").read_text()
    Path("trees.csv").write_text(whole.replace("ash", "fir"))
    assert main("train --resume --out broken".split()) == 1
    assert "is not what it was" in capsys.readouterr().err
    Path("trees.csv").write_text(whole)

    assert main("train --resume --out broken".split()) == 0
    assert sorted(os.listdir("broken")) == RESULTS
    assert Path("broken/model.npz").read_bytes() == Path("unbroken/model.npz").read_bytes()
    assert metrics("broken")["history"] == metrics("unbroken")["history"]
    for name in ("curves.png", "gradients.png", "confusion.png"):
        assert Path("broken", name).read_bytes() == Path("unbroken", name).read_bytes()

    assert main("train --resume --out broken".split()) == 1
    assert "There is no unfinished run to resume in broken." in capsys.readouterr().err


_KILLED = """
import os, pathlib, signal, sys
import numpy as np
import qcomp.cli.main

point, left = sys.argv[1], int(sys.argv[2])

def kill():
    os.kill(os.getpid(), signal.SIGKILL)

def counted(function, event):
    def call(*args, **options):
        global left
        left -= point == event
        if not left and event == "within a write":
            args[0].write(b"PK" * 100)
            args[0].flush()
            kill()
        if not left and event == "before a file is replaced":
            kill()
        result = function(*args, **options)
        if not left:
            kill()
        return result
    return call

np.savez = counted(np.savez, "within a write")
replace = pathlib.Path.replace
pathlib.Path.replace = counted(replace, "before a file is replaced")
if point == "after a file was replaced":
    pathlib.Path.replace = counted(replace, point)
sys.exit(qcomp.cli.main.main(sys.argv[3:]))
"""


@pytest.mark.parametrize(
    ("point", "numbers"),
    [
        ("within a write", [1]),
        ("within a write", [4, 3, 2]),  # the second run is killed, too, and the third
        ("within a write", [7]),  # model.npz
        ("before a file is replaced", [3, 4]),
        ("before a file is replaced", [7]),
        ("before a file is replaced", [11]),  # metrics.json
        ("after a file was replaced", [1, 1, 5]),
        ("after a file was replaced", [11]),
    ],
)
def test_killed_while_it_saves(point: str, numbers: list[int]):
    """SIGKILL at any moment of the n-th save: nothing that was saved before is lost."""
    command = "train --data trees.csv --qubits 3 --layers 2 --epochs 5 --batch-size 16"
    assert main(f"{command} --out unbroken".split()) == 0
    checkpoint = Path("killed/checkpoint.npz")
    for number in numbers:
        options = "train --resume" if checkpoint.exists() else command
        killed = subprocess.run(
            [sys.executable, "-c", _KILLED, point, str(number), *f"{options} --out killed".split()],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(qcomp.__file__).parents[1])},
        )
        assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert checkpoint.exists() == (numbers[-1] > 1 or point.startswith("after"))
    options = "train --resume" if checkpoint.exists() else command
    assert main(f"{options} --out killed".split()) == 0
    assert sorted(os.listdir("killed")) == RESULTS
    assert Path("killed/model.npz").read_bytes() == Path("unbroken/model.npz").read_bytes()
    assert metrics("killed")["history"] == metrics("unbroken")["history"]
    for name in ("curves.png", "gradients.png", "confusion.png"):
        assert Path("killed", name).read_bytes() == Path("unbroken", name).read_bytes()


def test_long_epochs_are_saved_while_they_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """A run that dies in a step goes on after the last one that was saved."""
    command = "train --data trees.csv --qubits 3 --layers 2 --epochs 4 --batch-size 16"
    assert main(f"{command} --out unbroken".split()) == 0
    compute = qcomp.train.loop.score_and_gradients
    steps = iter(range(1, 100))

    def failing(*arguments: Any) -> Any:
        if next(steps) == 8:
            raise RuntimeError
        return compute(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr("qcomp.train.job._SAVE_SECONDS", 0.0)
        patch.setattr("qcomp.train.loop.score_and_gradients", failing)
        with pytest.raises(RuntimeError):
            main(f"{command} --out broken".split())
    capsys.readouterr()
    assert main("train --resume --out broken".split()) == 0
    assert "Resuming after step 7." in capsys.readouterr().out
    assert Path("broken/model.npz").read_bytes() == Path("unbroken/model.npz").read_bytes()
    assert metrics("broken")["history"] == metrics("unbroken")["history"]


BAD_COMMANDS = {
    "train": "Say what to train on",
    "train digits --data trees.csv": "Both 'digits' and --data were given",
    "train --data none.csv": "none.csv does not exist",
    "train --data trees.csv --label leaf": "has no column 'leaf'",
    "train digits --label leaf": "--label names a column of a CSV file",
    "train digits --qubits 60": "--qubits is 60; give a whole number from 2 to 16",
    "train digits --layers 0": "--layers is 0",
    "train digits --epochs 0": "--epochs is 0",
    "train digits --batch-size -1": "--batch-size is -1",
    "train digits --learning-rate nan": "--learning-rate is nan; give a positive number",
    "train digits --seed -1": "--seed is -1",
    "train digits --threads 0": "--threads is 0",
    "train digits --target tpu": "'tpu'",
    "train digits --feature-count 65": "have at most 64; lower --feature-count",
    "train digits --features pool --feature-count 5": "5 pooled features make no near-square grid",
    "train --data trees.csv --features pool": "Pooled features need images",
    "train digits --circuit none.mlir": "none.mlir does not exist",
    "train digits --circuit trees.csv": "trees.csv:1:",
    "train digits --circuit circuit.mlir --layers 3": "leave them out with --circuit",
    "train digits --circuit circuit.mlir --feature-count 3": "has 2 inputs, so --feature-count",
    "train --data narrow.csv --circuit circuit.mlir": "a sample of narrow.csv has 1 values",
    "train digits --circuit deaf.mlir": "deaf.mlir has no inputs",
    "train digits --circuit fixed.mlir": "fixed.mlir has no parameters",
    "train --data broken.csv": "broken.csv, line 2, column 'a': 'x' is not a finite number",
    "train --data single.csv": "All 2 samples have the label 'ash'",
    "train --data unlabelled.npz": "unlabelled.npz has no labels",
    "train --resume": "There is no unfinished run to resume in qcomp-run",
    "predict none.npz trees.csv": "none.npz does not exist",
    "predict trees.csv trees.csv": "trees.csv is not a readable .npz file",
    "predict unlabelled.npz trees.csv": "unlabelled.npz is not a model of qcomp train",
}


@pytest.mark.parametrize(("command", "message"), BAD_COMMANDS.items())
def test_bad_commands(command: str, message: str, capsys: pytest.CaptureFixture[str]):
    Path("narrow.csv").write_text("a,tree\n" + "1,ash\n2,elm\n" * 10)
    Path("broken.csv").write_text("a,tree\nx,ash\n")
    Path("single.csv").write_text("a,tree\n1,ash\n2,ash\n")
    np.savez("unlabelled.npz", X=np.ones((4, 2)))
    for name, inputs, params in (("deaf.mlir", 0, 1), ("fixed.mlir", 1, 0)):
        c = qcomp.Circuit(1)
        angle = c.inputs(1)[0] if inputs else c.params(params)[0]
        c.rx(angle, 0)
        Path(name).write_text(c.to_mlir([qcomp.Z(0)]))
    before = sorted(os.listdir())
    assert main(command.split()) == 1
    captured = capsys.readouterr()
    assert message in captured.err
    assert captured.err.startswith("qcomp: ")
    assert captured.out == ""
    assert sorted(os.listdir()) == before


def test_predict_on_other_data(capsys: pytest.CaptureFixture[str]):
    assert main(f"train --data trees.csv {RUN} --out a".split()) == 0
    Path("new.csv").write_text("a,b,c\n1,2,3\n")
    np.savez("new.npz", X=np.ones((2, 3)))
    Path("fir.csv").write_text("a,b,c,d,tree\n1,2,3,4,fir\n")
    for data, message in [
        ("new.csv", "new.csv has no column 'd'; its columns are a, b, c"),
        ("new.npz", "has 3 values a sample, but the model was trained on 4"),
        ("fir.csv", "Label 'fir' is none of the model's: ash, elm, oak"),
        ("digits", "has 64 values a sample, but the model was trained on 4"),
    ]:
        capsys.readouterr()
        assert main(["predict", "a/model.npz", data, "-o", "found.csv"]) == 1
        assert message in capsys.readouterr().err
        assert not Path("found.csv").exists()


def test_a_learning_rate_beyond_reason(capsys: pytest.CaptureFixture[str]):
    assert main(f"train --data trees.csv {RUN} --learning-rate 1e300 --out a".split()) == 1
    assert "no longer finite; lower --learning-rate" in capsys.readouterr().err


def test_overwrite_discards_an_unfinished_run():
    Path("a").mkdir()
    Path("a/checkpoint.npz").write_bytes(b"damaged")
    assert main(f"train --data trees.csv {RUN} --out a".split()) == 1
    assert main(f"train --data trees.csv {RUN} --resume --out a".split()) == 1
    assert Path("a/checkpoint.npz").read_bytes() == b"damaged"
    assert main(f"train --data trees.csv {RUN} --overwrite --out a".split()) == 0
    assert sorted(os.listdir("a")) == RESULTS
