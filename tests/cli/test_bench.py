"""`qcomp bench headline`: what it trains, what it measures, and how it ends."""

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
from qcomp.cli.bench import duration
from qcomp.cli.main import main
from qcomp.train.headline import Headline, Settings
from qcomp.train.machine import resident_bytes
from qcomp.train.model import Batch, score_and_gradients
from qcomp.train.optimizer import Adam

from ..backends.cuda.requirements import needs_compiler
from ..backends.cuda.stand_in import stand_in
from ..train.samples import write_csv

SMALL = {"qubits": 3, "layers": 4}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder of a test, with data in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QCOMP_CACHE_DIR", str(tmp_path / "cache"))
    write_csv(Path("trees.csv"))
    return tmp_path


def environment() -> dict[str, str]:
    """Of a process that imports the same qcomp."""
    return {**os.environ, "PYTHONPATH": str(Path(qcomp.__file__).parents[1])}


def run(settings: Settings) -> Headline:
    """A job that has run."""
    job = Headline(settings)
    job.compile()
    job.run(lambda job: None)
    return job


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    command = "bench headline --qubits 5 --layers 20 --samples 200 --fraction 0.07 --batch 4"
    assert main(f"{command} --threads 1 --checkpoints store --json r.json".split()) == 0
    printed = capsys.readouterr().out
    result = json.loads(Path("r.json").read_text())
    assert result["parameters"] == 5 * 20 * 3
    assert result["read_out_parameters"] == 10 * 5 + 10
    assert (result["samples"], result["samples_wanted"], result["samples_done"]) == (200, 14, 14)
    assert result["updates"] == 4  # of 4, 4, 4 and 2 samples
    assert result["projected"]
    assert not result["interrupted"]
    assert result["compilation"] == {"threads": 1, "checkpoints": "store"}
    assert result["epoch_seconds"] == pytest.approx(200 * result["seconds"] / 14)
    calls = [result[f"{name}_seconds_per_sample"] for name in ("values", "gradient")]
    assert 0 < min(calls) <= sum(calls) < result["seconds_per_sample"]
    memory = result["memory"]
    assert memory["peak_bytes"] >= memory["before_compiling_bytes"] > 10 << 20
    for text in (
        "digits: 200 samples, 10 classes, 5 pca features",
        "300 parameters, and 60 in the read-out",
        "memory: 256 B a state",
        "200 samples would take",
        "projected from 14 of 200 samples",
        f"loss           {result['loss_start']:.4f} over the first 4",
    ):
        assert text in printed


@pytest.mark.parametrize("policy", ["every=2", "count=1 on disk", "budget=1KiB"])
def test_policies(policy: str) -> None:
    """As texts for the compiler; all have the same gradient."""
    usual = run(Settings("trees.csv", **SMALL, fraction=0.05)).results()
    other = Settings("trees.csv", **SMALL, fraction=0.05, compilation={"checkpoints": policy})
    results = run(other).results()
    assert results["compilation"] == {"checkpoints": policy}
    assert (results["checkpoint_bytes"] > 0) == (policy != "budget=1KiB")
    for name in ("loss_end", "gradient_norm_end"):
        assert results[name] == pytest.approx(usual[name], abs=1e-5)


def test_an_epoch_learns() -> None:
    results = run(Settings("trees.csv", **SMALL, learning_rate=0.05)).results()
    assert results["loss_end"] < 0.7 * results["loss_start"]


@pytest.mark.parametrize(("qubits", "kind", "features"), [(2, "pca", 2), (6, "plain", 4)])
def test_a_step_is_one_of_the_reference(qubits: int, kind: str, features: int) -> None:
    """The same loss and gradient as by the interpreter on a circuit that is built here; data of
    few columns go round the qubits."""
    settings = Settings("trees.csv", qubits, 3, batch=5, fraction=0.08, dtype="complex128")
    job = Headline(settings)
    assert (job.kind, job.data.angles.shape) == (kind, (60, features))
    initial = {name: values.copy() for name, values in job.state.parameters.items()}
    job.compile()
    job.run(lambda job: None)

    c = qcomp.Circuit(qubits)
    x, w = c.inputs(features), c.params(3, qubits, 3)
    for q in range(qubits):
        c.ry(x[q % features], q)
    for layer in range(3):
        for q in range(qubits):
            c.rx(w[layer, q, 0], q)
            c.ry(w[layer, q, 1], q)
            c.rz(w[layer, q, 2], q)
        for q in range(qubits):
            c.cx(q, (q + 1) % qubits)
    reference = qcomp.compile(c, [qcomp.Z(q) for q in range(qubits)], target="reference")
    rows = job.state.order[:5]
    batch = Batch(job.data.angles[rows], job.data.labels[rows])
    score, gradients = score_and_gradients(reference, initial, batch)
    results = job.results()
    assert results["loss_start"] == pytest.approx(score.loss / 5, abs=1e-12)
    norm = np.linalg.norm(gradients["circuit0"])
    assert results["gradient_norm_start"] == pytest.approx(norm, abs=1e-12)
    Adam().update(initial, gradients, settings.learning_rate)
    sure = abs(gradients["circuit0"]) > 1e-6  # Adam makes steps of rounding errors, too
    moved = job.state.parameters["circuit0"]
    np.testing.assert_allclose(moved[sure], initial["circuit0"][sure], atol=1e-9)


def test_a_fraction_is_the_beginning_of_the_whole() -> None:
    whole = Headline(Settings("trees.csv", **SMALL, batch=7))
    whole.compile()
    at_14: list[dict[str, Any]] = []

    def on_step(job: Headline) -> None:
        if job.done == 14:
            at_14.append({name: v.copy() for name, v in job.state.parameters.items()})

    whole.run(on_step)
    assert (whole.done, whole.updates) == (60, 9)
    part = run(Settings("trees.csv", **SMALL, batch=7, fraction=14 / 60))
    assert (part.done, part.updates) == (14, 2)
    for name, values in part.state.parameters.items():
        np.testing.assert_array_equal(values, at_14[0][name])


@pytest.mark.parametrize(
    ("fraction", "samples"), [(0.07, 5), (0.5, 30), (1e-9, 1), (0.1, 6), (0.101, 7), (1, 60)]
)
def test_fractions_are_rounded_up(fraction: float, samples: int) -> None:
    assert Headline(Settings("trees.csv", **SMALL, fraction=fraction)).wanted == samples


@needs_compiler
def test_on_a_gpu(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With a stand-in for CuPy: the same losses as on the CPU, and the GPU's name and memory."""
    cpu = run(Settings("trees.csv", 3, 2, batch=20, target="cpu")).results()
    cupy, _ = stand_in()
    monkeypatch.setitem(sys.modules, "cupy", cupy)
    command = "bench headline --data trees.csv --qubits 3 --layers 2 --batch 20 --json r.json"
    assert main(command.split()) == 0
    gpu = json.loads(Path("r.json").read_text())
    assert (gpu["target"], gpu["updates"]) == ("cuda", 3)
    assert "Stand-in" in gpu["machine"]["gpu"]
    assert gpu["memory"]["device_bytes"] > 0
    assert gpu["loss_end"] == pytest.approx(cpu["loss_end"], abs=1e-4)
    assert "on the GPU" in capsys.readouterr().out
    assert Headline(Settings("trees.csv", **SMALL)).batch == 100


BAD = {
    "--qubits 1": "--qubits is 1; give a whole number from 2 to 60.",
    "--qubits 60": "60 qubits and 1,000 layers need 16 EiB of memory at least",
    "--layers 0": "--layers is 0",
    "--layers 1000000000": "20 qubits and 1,000,000,000 layers need",
    "--samples 0": "--samples is 0",
    "--samples 1798": "--samples is 1798, but digits has 1797; give at most as many.",
    "--fraction 0": "--fraction is 0.0; give a number above 0 and at most 1.",
    "--fraction nan": "--fraction is nan",
    "--batch 0": "--batch is 0",
    "--learning-rate inf": "--learning-rate is inf; give a positive number.",
    "--seed -1": "--seed is -1",
    "--threads 0": "threads must be a positive whole number, not 0.",
    "--checkpoints some": "'some'",
    "--memory some": "'some' is no size",
    "--memory 100KB --layers 1": "more than the 100000 that it may",
    "--data none.csv": "none.csv does not exist",
    "--data bare.npz": "bare.npz has no labels",
    "--json none/r.json": "--json none/r.json is no file in a folder that exists.",
    "--json .": "--json . is no file",
}


@pytest.mark.parametrize(("options", "message"), BAD.items())
def test_bad_options(options: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    np.savez("bare.npz", X=np.ones((4, 2)))
    assert main(["bench", "headline", *options.split()]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("qcomp: ")
    assert captured.err.count("\n") == 1
    assert message in captured.err
    assert captured.out == ""


def test_without_a_gpu(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "cupy", None)
    assert main("bench headline --target cuda".split()) == 1
    assert "pip install 'qcomp[cuda13]'" in capsys.readouterr().err


def test_memory_is_checked_before_it_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """ψ, λ and ten arrays of parameters before compiling, checkpoints after it."""
    with monkeypatch.context() as patch:
        patch.setattr("qcomp.train.headline.free_memory", lambda: 20 << 20)
        with pytest.raises(qcomp.ResourceError, match=r"20 qubits and 1,000 layers need 20\.6 MiB"):
            Headline(Settings())
        Headline(Settings(layers=800))
    before = resident_bytes()
    job = Headline(Settings("trees.csv", 20, 100_000, compilation={"checkpoints": "store"}))
    with pytest.raises(qcomp.ResourceError, match=r"20 qubits need .* of memory"):
        job.compile()
    assert resident_bytes() - before < 1 << 30


def test_memory_is_what_the_process_takes() -> None:
    """Not what its parent took: this process has more than one that only imports NumPy."""
    ballast = np.ones(40 << 20)
    script = (
        "import numpy as np\n"
        "from qcomp.train.machine import peak_resident_bytes, resident_bytes\n"
        "before = resident_bytes()\n"
        "taken = np.ones(8 << 20)\n"
        "del taken\n"
        "print(before, peak_resident_bytes() - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    before, more = map(int, done.stdout.split())
    assert before < ballast.nbytes
    assert 63 << 20 < more < 80 << 20


@pytest.mark.parametrize("size", ["--qubits 14 --threads 1", "--qubits 18 --threads 2"])
def test_control_c(size: str) -> None:
    """It ends with what was measured, and the file is whole; two threads share a large sample, and
    finish it."""
    command = f"bench headline {size} --layers 300 --json r.json"
    process = subprocess.Popen(
        [
            sys.executable,
            "-uc",
            "import sys, qcomp.cli.main as m; sys.exit(m.main())",
            *command.split(),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("first step"):
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert err == ""
    result = json.loads(Path("r.json").read_text())
    assert result["interrupted"]
    assert result["projected"]
    assert 1 <= result["samples_done"] < 1000
    assert f"samples        {result['samples_done']:,} of 1,000, interrupted" in out
    assert f"projected from {result['samples_done']:,} of 1,000 samples" in out
    assert sorted(set(os.listdir()) - {"cache"}) == ["r.json", "trees.csv"]


def test_durations() -> None:
    for seconds, text in [
        (0.0123, "12.3 ms"),
        (4.56, "4.56 s"),
        (119.7, "2 min 0 s"),
        (428, "7 min 8 s"),
        (5100, "1 h 25 min"),
        (4 * 3600 + 3 * 86400, "3 d 4 h"),
    ]:
        assert duration(seconds) == text
