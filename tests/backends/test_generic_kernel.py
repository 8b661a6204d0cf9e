"""Circuits of many structures: the generic stage kernel, generic words and tables of transfers."""

from random import Random
from typing import Any

import numpy as np
import pytest

import qcomp
from qcomp import Circuit, X, Y, Z, compiler
from qcomp.backends.cpu import classical, coefficients, program_text
from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.program import Program

COMPLEX = ("rx", "ry", "rz", "h", "cx", "cz", "crx", "cp", "ccry", "zz", "xyz", "sum", "input")
REAL = ("ry", "cry", "cx", "swap", "ccry", "input")


@pytest.fixture
def generic(monkeypatch: pytest.MonkeyPatch) -> None:
    """All that only large circuits take, for small ones."""
    for module in (compiler, program_text):
        monkeypatch.setattr(module, "GENERIC_FROM", 1)
    monkeypatch.setattr(coefficients, "MAX_WORDS", 0)
    monkeypatch.setattr(classical, "MANY", 0)
    monkeypatch.setattr(program_text, "PIECE", 3)


def random_circuit(qubits: int, gates: int, names: tuple[str, ...], seed: int) -> Circuit:
    """Random gates, some of which share parameters."""
    rng, c = Random(seed), Circuit(qubits)
    w, x = c.params(gates), c.inputs(qubits)
    for i in range(gates):
        a, b, d = rng.sample(range(qubits), 3)
        match rng.choice(names):
            case "rx" | "ry" | "rz" as name:
                c.gate(name, [w[i // 2]], [a])
            case "h":
                c.h(a)
            case "cx" | "cz" | "swap" as name:
                c.gate(name, [], [a, b])
            case "crx" | "cp" | "cry" as name:
                c.gate(name, [w[i]], [a, b])
            case "ccry":
                c.controlled([a, b]).ry(w[i], d)
            case "zz":
                c.rotation("ZZ", 2 * w[i], [a, b])
            case "xyz":
                c.rotation("XYZ", w[i], [a, b, d])
            case "sum":
                c.rx(w[i] * x[a] + w[0], b)
            case _:
                c.ry(x[a], b)
    return c


def numbers(program: Program, params: int, qubits: int) -> list[Any]:
    """Values and gradients at some point."""
    rng = np.random.default_rng(7)
    w, x = rng.normal(size=params), rng.normal(size=(2, qubits))
    values, gradient = program.value_and_grad(w, x)
    return [values, program(w, x), gradient.params, gradient.inputs]


def text_of(program: Program) -> str:
    assert isinstance(program.executable, CpuExecutable)
    return program.executable.text.text


@pytest.mark.parametrize(("qubits", "gates"), [(3, 60), (5, 120), (9, 200)])
@pytest.mark.parametrize("names", [COMPLEX, REAL], ids=["complex", "real"])
def test_random_circuits(generic: None, qubits: int, gates: int, names: tuple[str, ...]) -> None:
    c = random_circuit(qubits, gates, names, seed=qubits)
    observables = [Z(0), 0.5 * X(1) @ Z(2) + Y(0) @ Y(1)]
    given = [
        qcomp.compile(c, observables, target=target, dtype="complex128", threads=1)
        for target in ("cpu", "reference")
    ]
    assert "define void @generic" in text_of(given[0])
    assert "coefficients.generic" in text_of(given[0])
    for found, expected in zip(*(numbers(p, gates, qubits) for p in given), strict=True):
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


def test_several_tiles(generic: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """States of several tiles, against kernels of their own."""
    c = random_circuit(16, 120, COMPLEX, seed=3)
    shared = qcomp.compile(c, Z(0), target="cpu", dtype="complex128", threads=1)
    expected_text = text_of(shared)
    assert "define void @generic" in expected_text
    assert "define void @pass" in expected_text
    assert "%ahead" in expected_text
    found = numbers(shared, 120, 16)
    monkeypatch.undo()
    pipeline = str(shared.pipeline).replace("kernels=1", "kernels=0")
    own = qcomp.compile(c, Z(0), target="cpu", dtype="complex128", threads=1, pipeline=pipeline)
    assert "define void @generic" not in text_of(own)
    for a, b in zip(found, numbers(own, 120, 16), strict=True):
        np.testing.assert_allclose(a, b, rtol=0, atol=1e-12)


def test_single_precision(generic: None) -> None:
    c = random_circuit(7, 150, COMPLEX, seed=1)
    given = [qcomp.compile(c, Z(0), target=t, threads=1) for t in ("cpu", "reference")]
    assert "define void @generic" in text_of(given[0])
    for found, expected in zip(*(numbers(p, 150, 7) for p in given), strict=True):
        np.testing.assert_allclose(found, expected, rtol=0, atol=2e-5)


def test_text_grows_by_the_launch_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of twice as many random gates the text is longer by launches and tables, not by kernels."""
    for module in (compiler, program_text):
        monkeypatch.setattr(module, "GENERIC_FROM", 40)

    def text(gates: int) -> str:
        c = random_circuit(10, gates, ("rx", "ry", "rz", "cx"), seed=2)
        return text_of(qcomp.compile(c, Z(0), target="cpu", threads=1))

    short, long = text(1500), text(3000)
    kinds = ("generic_", "coefficients.", "angles")
    assert all(
        short.count(f"define void @{kind}") == long.count(f"define void @{kind}") for kind in kinds
    )
    assert len(long) - len(short) < 100 * 1500


def test_passes_share_their_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of more passes the text has calls only; teams of threads change no bit."""
    for module in (compiler, program_text):
        monkeypatch.setattr(module, "GENERIC_FROM", 10)

    def program(gates: int, threads: int) -> Program:
        c = random_circuit(17, gates, ("rx", "ry", "rz", "cx"), seed=4)
        return qcomp.compile(c, Z(0), target="cpu", threads=threads)

    short, long = (text_of(program(gates, 1)) for gates in (300, 900))
    assert len(long) < 1.5 * len(short)  # a few more variants of the kernel
    alone, team = (numbers(program(300, threads), 300, 17) for threads in (1, 3))
    for a, b in zip(alone, team, strict=True):
        assert np.array_equal(a, b)


def test_periodic_circuits_have_kernels_of_their_own() -> None:
    c = Circuit(10)
    w = c.params(6, 10, 2)
    with c.repeat(6) as l:
        for q in range(10):
            c.rx(w[l, q, 0], q)
            c.rz(w[l, q, 1], q)
        for q in range(10):
            c.cx(q, (q + 1) % 10)
    program = qcomp.compile(c, Z(0), target="cpu", threads=1)
    assert "generic" not in text_of(program)
