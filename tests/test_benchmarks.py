"""The benchmark of GPUs, as far as it goes without one."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

pytest.importorskip("rich", reason="needs qcomp[bench]")

from benchmarks import ceilings, checkpoints, drift, gpu
from benchmarks.circuit import Case
from benchmarks.gpu_worker import Peer, answer
from qcomp.backends.cuda.nvrtc import compile_cubin

from .backends.cuda.requirements import needs_compiler, needs_nvrtc
from .backends.cuda.stand_in import stand_in

MACHINE = {
    "gpu": "Stand-in, 80 GiB, sm_90, CUDA 13.0",
    "ceilings": {"flops": 6e13, "bytes": 3e12},
    "memory": {"free": 1 << 36, "total": 1 << 36},
}


def record(peer: str, case: Case, seconds: float, **more: Any) -> dict[str, Any]:
    arrays = {key: np.ones(2) for key in ("y", "params", "inputs")}
    base = {
        "peer": peer,
        "case": asdict(case),
        "gradient_s": seconds,
        "forward_s": seconds / 4,
        "own_error": 0.0,
        "samples": case.batch,
        "projected": False,
        "arrays": arrays,
    }
    return base | more


def results(records: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    base = {
        "date": "2026-01-01T00:00:00+00:00",
        "command": "python -m benchmarks.gpu",
        "machine": MACHINE,
        "versions": {"qcomp": "0"},
        "missing": {},
        "records": records,
        "skipped": [],
    }
    return base | more


def test_fractions_of_the_ceilings() -> None:
    """20 qubits, 1,000 layers: 60 operations for each amplitude and gate."""
    case = Case(20, 1000, 1000)
    found = gpu.fractions(record("qcomp", case, 42.0, moved_bytes=9 << 30), MACHINE)
    flops, moved = 60 * 2**20 * 20 * 1000 * 1000, 9 * 2**30 * 1000
    assert found["flops_fraction"] == pytest.approx(flops / 6e13 / 42)
    assert found["bytes_fraction"] == pytest.approx(moved / 3e12 / 42)
    assert found["floor_s"] == pytest.approx(flops / 6e13)
    assert gpu.fractions(record("torch", case, 1.0), MACHINE) == {}
    assert gpu.fractions(record("qcomp", case, 1.0), {}) == {}


def test_tables_and_ratios() -> None:
    case = Case(12, 10, 100)
    group = [
        record("qcomp", case, 1e-3, flops_fraction=0.5, bytes_fraction=0.01, peak_bytes=3 << 20),
        record("triton-qml-4", case, 20e-3),
        record("triton-qml-1", case, 15e-3),
        record("torch", case, 0.1, samples=10, projected=True),
        {"peer": "tensorcircuit", "case": asdict(case), "failed": "stopped after 9 s"},
    ]
    group[2]["arrays"] = {key: np.full(2, 2.0) for key in ("y", "params", "inputs")}
    heading, grid = gpu.sections(results(gpu.checked(group)))[0]
    assert heading == "CNOT ring, 100 samples"
    assert grid == [
        ["ms", "n=12 L=10"],
        ["qcomp", "1"],
        ["triton-qml, 4 wire(s) together", "20"],
        ["triton-qml, 1 wire(s) together", "15 !"],
        ["PyTorch gate by gate", "100 *"],
        ["TensorCircuit-NG, JAX", "stopped after 9 s"],
        ["qcomp against PyTorch", "100×"],
        ["qcomp against the best triton-qml", "15×"],
        ["qcomp, of the fp32 ceiling", "50 %"],
        ["qcomp, of the copy ceiling", "1 %"],
        ["qcomp, peak MiB", "3"],
    ]


def test_a_peer_that_disagrees_with_itself() -> None:
    case = Case(4, 2, 8)
    group = [record("qcomp", case, 1.0, own_error=1.0), record("torch", case, 1.0)]
    assert [r["check"]["agrees"] for r in gpu.checked(group)] == [False, True]


def test_the_headline_says_whether_it_is_whole() -> None:
    part = record("qcomp", gpu.HEADLINE, 25.0, samples=24, projected=True, floor_s=20.0)
    whole = record("qcomp", gpu.HEADLINE, 26.0, floor_s=20.0)
    lines = gpu.notes(results([], headline=[part, whole], skipped=[{}, {}]))
    assert "60,000 parameters" in lines[0]
    assert "in 25 s (projected from 24 samples, floor 20 s)" in lines[0]
    assert "in 26 s (whole, floor 20 s)" in lines[1]
    assert "2 rows were skipped: the budget was used up." in lines


@pytest.mark.parametrize("device", ["cpu", "stand-in"])
@needs_compiler
def test_qcomp_answers(device: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the CPU, and as on a GPU, with a batch that is timed in part."""
    case = Case(4, 2, 8, "cz")
    job = {
        "case": asdict(case),
        "memory": 1 << 30,
        "seconds": 0.01,
        "longest": 1.0,
        "samples": 3,
        "arrays": str(tmp_path / "arrays.npz"),
    }
    if device == "stand-in":
        cupy, _ = stand_in()
        monkeypatch.setitem(sys.modules, "cupy", cupy)
    found = answer(Peer("qcomp", "cuda" if device == "stand-in" else "cpu"), job)
    assert found["samples"] == 3
    assert found["projected"]
    assert found["own_error"] < 1e-5
    assert found["gradient_s"] > 0
    assert ("peak_bytes" in found) == (device == "stand-in")
    with np.load(tmp_path / "arrays.npz") as arrays:
        own = dict(arrays)
    want = Peer("qcomp", "cpu").build(Case(4, 2, 2, "cz"))[1]()
    for key, other in zip(("y", "params", "inputs"), want, strict=True):
        np.testing.assert_allclose(own[key], other, atol=1e-5)


def test_a_run_leaves_a_file_after_each_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Peers that fail, time out or are not there are reported, and the others go on."""
    file = tmp_path / "gpu.json"
    seen: list[int] = []

    class Worker:
        def __init__(self, peer: str, device: str):
            self.peer = peer

        def ask(self, job: dict[str, Any], seconds: float) -> dict[str, Any]:
            if file.exists():
                seen.append(len(json.loads(file.read_text())["records"]))
            match self.peer:
                case "torch":
                    raise gpu.Timeout("stopped after 9 s")
                case "tensorcircuit":
                    raise RuntimeError("ModuleNotFoundError: No module named 'tensorcircuit'")
                case "triton-qml-1":
                    raise RuntimeError("no kernel image is available")
                case _:
                    pass
            case = Case(**job["case"])
            arrays = {"y": np.ones(2), "params": np.ones(2), "inputs": np.ones(2)}
            np.savez(job["arrays"], **arrays)
            own = record(self.peer, case, 0.5, versions={self.peer: "1"})
            return {k: v for k, v in own.items() if k not in ("peer", "case", "arrays")}

        def close(self) -> None: ...

    monkeypatch.setattr(gpu, "Worker", Worker)
    peers = ["qcomp", "triton-qml-4", "triton-qml-1", "torch", "tensorcircuit"]
    arguments = ["--dry-run", "--cases", "3,1,1", "4,1,1", "--peers", *peers]
    assert gpu.main([*arguments, "--output", str(file)]) == 0
    found = json.loads(file.read_text())
    # A row after the other; that of a peer which is not there counts for none.
    assert seen == [1, 2, 3, 4, 4, 5, 6, 7, 8, 8]
    assert {r["peer"]: r.get("failed") for r in found["records"]} == {
        "qcomp": None,
        "triton-qml-4": None,
        "triton-qml-1": "no kernel image is available",
        "torch": "stopped after 9 s",
    }
    assert found["missing"] == {
        "tensorcircuit": "ModuleNotFoundError: No module named 'tensorcircuit'"
    }
    assert all(r["check"]["agrees"] for r in found["records"] if "check" in r)
    assert "| qcomp | 500 | 500 |" in file.with_suffix(".md").read_text()
    assert gpu.main(["--show", str(file)]) == 0
    assert gpu.main([*arguments, "--budget", "0", "--output", str(file)]) == 0
    assert len(json.loads(file.read_text())["skipped"]) == 10


def test_a_worker_that_fails() -> None:
    worker = gpu.Worker("qcomp", "cpu")
    with pytest.raises(RuntimeError, match="TypeError"):
        worker.ask({"case": {"wrong": 1}}, 60)
    worker.close()


def test_ceilings_count_operations_and_bytes() -> None:
    class Event:
        record = synchronize = staticmethod(lambda: None)

    kernel = lambda grid, block, arguments, shared_mem: None  # noqa: E731
    cupy: Any = SimpleNamespace(
        empty=np.empty,
        empty_like=np.empty_like,
        arange=np.arange,
        copyto=np.copyto,
        float32=np.float32,
        RawModule=lambda code, options: SimpleNamespace(get_function=lambda name: kernel),
        cuda=SimpleNamespace(Event=Event, get_elapsed_time=lambda before, after: 2.0),
    )
    found = ceilings.measure(cupy, copied_bytes=1 << 10, blocks=4)
    assert found == {"flops": 2 * 8 * 4096 * 256 * 4 / 2e-3, "bytes": 2 * 1024 / 2e-3}


@needs_nvrtc
def test_the_ceilings_kernel_keeps_its_chains_in_registers() -> None:
    used = compile_cubin(ceilings.FMA, "sm_90").resources["chains"]
    assert used.spill_store_bytes == used.stack_bytes == 0


def test_drift_is_measured_and_shown_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file, picture = tmp_path / "drift.json", tmp_path / "drift.svg"
    monkeypatch.setattr(drift, "LARGEST", 20 << 3)
    sizes = ["--qubits", "3", "--layers", "20", "40"]
    assert drift.main([*sizes, "--output", str(file)]) == 0
    found = json.loads(file.read_text())
    assert [(c["n"], c["layers"]) for c in found["left_out"]] == [(3, 40)]
    assert len(found["records"]) == len(drift.ANGLES) * len(drift.POLICIES)
    for r in found["records"]:
        assert 0 < r["gradient_error"] < 1e-4 * r["gradient_norm"]
        if r["policy"] in ("store", "count=10"):
            assert r["same_params"]
        assert r["undone"] < drift.model(9 * r["layers"])
    assert 0 < drift.largest_ratio(found) < 1
    assert drift.main(["--show", str(file), "--deepest", "--plot", str(picture)]) == 0
    assert "Left out: n=3 L=40" in capsys.readouterr().out
    assert picture.read_text().startswith("<?xml")


def test_drift_keeps_what_was_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "drift.json"
    measured: list[str] = []

    def measure(case: Case, kind: str) -> list[dict[str, Any]]:
        if measured:
            raise KeyboardInterrupt
        measured.append(kind)
        own = {"n": case.n, "layers": case.layers, "angles": kind, "policy": "store"}
        return [own | {"gradient_error": 1e-6, "gradient_norm": 1.0, "undone": 0.0}]

    monkeypatch.setattr(drift, "measure", measure)
    assert drift.main(["--qubits", "3", "--layers", "10", "--output", str(file)]) == 0
    assert len(json.loads(file.read_text())["records"]) == 1


def test_checkpoint_policies_are_measured_each_in_a_process(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, picture = tmp_path / "checkpoints.json", tmp_path / "checkpoints.svg"
    size = ["--qubits", "4", "--layers", "30", "--seconds", "0.01"]
    policies = ["--policies", "reverse", "every=10", "most"]
    assert checkpoints.main([*size, *policies, "--output", str(file)]) == 1
    reverse, every, wrong = json.loads(file.read_text())["records"]
    assert reverse["states"] == 0 < every["states"]
    assert reverse["workspace"] < reverse["peak"] < 1 << 30
    assert "Unknown checkpoint policy" in wrong["failed"]
    assert checkpoints.main(["--show", str(file), "--plot", str(picture)]) == 1
    assert "`every=10`" in capsys.readouterr().out
    assert picture.read_text().startswith("<?xml")


def test_the_front_of_time_and_memory() -> None:
    records = [{"peak": p, "seconds": s} for p, s in ((1, 5.0), (2, 6.0), (3, 2.0), (3, 3.0))]
    assert checkpoints.front(records) == [records[0], records[2]]
