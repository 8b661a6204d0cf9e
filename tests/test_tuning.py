"""Tuning: every candidate is a right program, the best is kept and remembered."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import qcomp
from qcomp import tuning
from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.cli.main import main

Run = Callable[[], Any]


def ring(qubits: int, layers: int) -> qcomp.Circuit:
    circuit = qcomp.Circuit(qubits)
    x, w = circuit.inputs(qubits), circuit.params(layers, qubits)
    for q in range(qubits):
        circuit.ry(x[q], q)
    with circuit.repeat(layers) as layer:
        for q in range(qubits):
            circuit.rx(w[layer, q], q)
        for q in range(qubits):
            circuit.cx(q, (q + 1) % qubits)
    return circuit


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QCOMP_CACHE_DIR", str(tmp_path / "cache"))


def test_every_candidate_computes_the_same(monkeypatch: pytest.MonkeyPatch):
    """Each candidate is taken for the better one, so that the next start from it."""
    circuit, observables = ring(9, 3), [qcomp.Z(0), qcomp.Z(1) @ qcomp.X(8)]
    usual = qcomp.compile(circuit, observables, target="cpu", dtype="complex128")
    pipeline = str(usual.pipeline)
    small = pipeline.replace("tile=14", "tile=7").replace("tile=13", "tile=7")
    small = small.replace("kernels=128", "kernels=1000")
    monkeypatch.setattr(tuning, "_SHARED", range(2, 100))
    rng = np.random.default_rng(0)
    params, inputs = rng.normal(size=(3, 9)), rng.normal(size=(2, 9))
    plain = qcomp.compile(circuit, observables, target="cpu", dtype="complex128", pipeline=small)
    expected, gradient = plain.value_and_grad(params, inputs)
    found: list[float] = []

    def better(_: Run, other: Run) -> float:
        values, _ = other()
        found.append(np.abs(values).max())
        return 0.5

    monkeypatch.setattr(tuning, "compare", better)
    lines: list[str] = []
    tuned = qcomp.compile(
        circuit,
        observables,
        target="cpu",
        dtype="complex128",
        pipeline=small,
        tune=True,
        report=lines.append,
    )
    assert len(found) == len(lines) >= 6
    np.testing.assert_allclose(found, found[0], atol=1e-12)
    assert lines[0].startswith("tiles of 2^")
    *_, third, second, last = lines
    assert third.startswith("gates as matrices")
    assert second.startswith("observables fused")
    assert last.startswith("kernels apart")
    assert str(tuned.pipeline) != small
    values, g = tuned.value_and_grad(params, inputs)
    np.testing.assert_allclose(values, expected, atol=1e-12)
    np.testing.assert_allclose(g.params, gradient.params, atol=1e-12)
    np.testing.assert_allclose(g.inputs, gradient.inputs, atol=1e-12)


def test_it_is_remembered(monkeypatch: pytest.MonkeyPatch):
    circuit, observables = ring(5, 2), [qcomp.Z(0)]
    monkeypatch.setattr(tuning, "compare", lambda run, other: 0.5)
    first = qcomp.compile(circuit, observables, target="cpu", tune=True)
    assert str(first.pipeline) != str(qcomp.compile(circuit, observables, target="cpu").pipeline)

    def fail(_: Run, __: Run) -> float:
        raise AssertionError("compared again")

    monkeypatch.setattr(tuning, "compare", fail)
    again = qcomp.compile(circuit, observables, target="cpu", tune=True)
    assert str(again.pipeline) == str(first.pipeline)
    with pytest.raises(AssertionError, match="compared again"):
        qcomp.compile(circuit, observables, target="cpu", dtype="complex128", tune=True)


def test_what_is_not_faster_is_not_taken(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tuning, "compare", lambda run, other: 0.99)
    circuit = ring(5, 2)
    usual = qcomp.compile(circuit, [qcomp.Z(0)], target="cpu")
    tuned = qcomp.compile(circuit, [qcomp.Z(0)], target="cpu", tune=True)
    assert str(tuned.pipeline) == str(usual.pipeline)


def test_a_slower_function_takes_longer():
    ratio = tuning.compare(lambda: time.sleep(0.001), lambda: time.sleep(0.01))
    assert ratio > 2
    assert tuning.compare(lambda: time.sleep(0.01), lambda: time.sleep(0.001)) < 0.5


def test_an_interpreter_cannot_be_tuned():
    with pytest.raises(qcomp.InputError, match="The reference target has nothing to tune"):
        qcomp.compile(ring(3, 1), [qcomp.Z(0)], target="reference", tune=True)


def test_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    circuit = qcomp.Circuit(2)
    w = circuit.params(2)
    circuit.ry(w[0], 0)
    circuit.cx(0, 1)
    circuit.ry(w[1], 1)
    file, params = tmp_path / "circuit.mlir", tmp_path / "w.npy"
    file.write_text(circuit.to_mlir([qcomp.Z(1)]), "utf-8")
    np.save(params, [0.3, 0.4])
    arguments = ["run", str(file), "--params", str(params), "--target", "cpu", "--tune"]
    assert main(arguments) == 0
    printed = capsys.readouterr()
    assert "tune: blocks of 2^1 vectors:" in printed.err
    assert "0.87992" in printed.out  # cos(0.3)·cos(0.4)


def test_a_limit_on_memory_holds(monkeypatch: pytest.MonkeyPatch):
    """What takes more is not even tried."""
    monkeypatch.setattr(tuning, "compare", lambda run, other: 0.5)
    usual = qcomp.compile(ring(9, 3), [qcomp.Z(0)], target="cpu")
    executable = usual.executable
    assert isinstance(executable, CpuExecutable)
    limit = executable.memory_bytes(usual.threads)
    lines: list[str] = []
    tuned = qcomp.compile(
        ring(9, 3), [qcomp.Z(0)], target="cpu", memory=limit, tune=True, report=lines.append
    )
    executable = tuned.executable
    assert isinstance(executable, CpuExecutable)
    assert executable.memory_bytes(tuned.threads) <= executable.limit == limit
    assert any(line.endswith("too much memory") for line in lines)
