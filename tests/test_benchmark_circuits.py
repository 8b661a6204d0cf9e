"""The benchmark's circuits: what they are said to be, and qcomp's against dense matrices."""

import json
import math
from dataclasses import asdict
from functools import reduce
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("rich", reason="needs qcomp[bench]")

from benchmarks import cpu, switches, threads
from benchmarks.circuit import (
    CIRCUITS,
    STRINGS,
    Ansatz,
    Case,
    Flat,
    Gate,
    excitation,
    fourier,
    inverse,
    ladder,
    regular_graph,
)
from benchmarks.peers.qcomp import build, build_circuit
from qcomp.compiler import Pipeline, cpu_pipeline

from . import dense
from .golden.cases import AVX512

CASES = [
    Case(4, 2, 2),
    Case(4, 2, 1, "cz"),
    Case(4, 3, circuit="qaoa"),
    Case(4, 1, circuit="uccsd"),
    Case(4, 1, 2, circuit="qft"),
    Case(4, 2, circuit="brickwork"),
]


def matrix(gate: Gate, turn: float | None, n: int) -> dense.Matrix:
    if gate.name.isupper():
        assert turn is not None
        return dense.rotation(gate.name, turn, gate.qubits, n)
    return dense.gate(gate.name, () if turn is None else (turn,), gate.qubits, n)


def unitary(gates: list[Gate], n: int) -> dense.Matrix:
    """Of gates without parameters."""
    product = np.eye(1 << n, dtype=complex)
    for gate in gates:
        product = matrix(gate, gate.factor, n) @ product
    return product


def measured(ansatz: Ansatz, n: int, state: dense.Matrix) -> float:
    total = 0.0
    for weight, letters in ansatz.terms:
        by_qubit = dict(letters)
        string = dense.pauli("".join(by_qubit.get(q, "I") for q in range(n)))
        total += weight * float(np.vdot(state, string @ state).real)
    return total


def value(case: Case, w: Any, sample: Any) -> float:
    state = np.zeros(1 << case.n, dtype=complex)
    state[0] = 1
    ansatz = case.ansatz
    for gate in ansatz.first:
        state = matrix(gate, gate.turn(lambda at: sample[at]), case.n) @ state
    for row in w:
        for gate in ansatz.layer:
            state = matrix(gate, gate.turn(row.__getitem__), case.n) @ state
    for gate in ansatz.last:
        state = matrix(gate, gate.factor, case.n) @ state
    return measured(ansatz, case.n, state)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.circuit}-{case.entangler}")
def test_qcomp_against_dense_matrices(case: Case) -> None:
    w, x = case.angles()
    forward, value_and_grad = build(case, w, x)
    y, gw, gx = map(np.asarray, value_and_grad())
    assert (gw.shape, gx.shape) == (w.shape, x.shape)
    wide, inputs = w.astype(float), x.astype(float)
    np.testing.assert_allclose(y, [value(case, wide, sample) for sample in inputs], atol=2e-6)
    np.testing.assert_allclose(forward(), y, atol=1e-6)
    # The gradient along one direction of all parameters and inputs, by a central difference.
    rng, step = np.random.default_rng(0), 1e-5
    dw, dx = rng.normal(size=w.shape), rng.normal(size=x.shape)
    ends = [
        sum(
            value(case, wide + sign * step * dw, sample + sign * step * d)
            for sample, d in zip(inputs, dx, strict=True)
        )
        for sign in (1, -1)
    ]
    slope = (ends[0] - ends[1]) / (2 * step)
    assert np.sum(gw * dw) + np.sum(gx * dx) == pytest.approx(slope, rel=1e-4, abs=1e-4)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.circuit}-{case.entangler}")
def test_flat_is_the_same_circuit(case: Case) -> None:
    """Angles of all gates in order, and the sum of what shares a parameter."""
    w, x = case.angles()
    flat, ansatz = Flat.of(case), case.ansatz
    state = np.zeros(1 << case.n, dtype=complex)
    state[0] = 1
    wide, sample = w.astype(float), x[0].astype(float)
    angles = iter(flat.angles(w, x[0]))
    for gate in flat.gates:
        turn = gate.factor if gate.angle is None else next(angles)
        state = matrix(gate, turn, case.n) @ state
    assert measured(ansatz, case.n, state) == pytest.approx(value(case, wide, sample))
    assert next(angles, None) is None
    each = np.arange(len(flat.slots))
    found, want = flat.gradient(each), np.zeros(w.size + ansatz.inputs)
    for k, (slot, factor) in enumerate(zip(flat.slots, flat.factors, strict=True)):
        want[slot] += factor * k
    np.testing.assert_allclose(found, want)


def test_the_fourier_transform() -> None:
    n, size = 3, 8
    powers = np.outer(np.arange(size), np.arange(size))
    want = np.exp(2j * np.pi * powers / size) / math.sqrt(size)
    np.testing.assert_allclose(unitary(fourier(n), n), want, atol=1e-12)
    back = unitary([*fourier(n), *inverse(fourier(n))], n)
    np.testing.assert_allclose(back, np.eye(size), atol=1e-12)


@pytest.mark.parametrize("sites", [(0, 2), (1, 3), (0, 1, 2, 3), (0, 2, 3, 4), (0, 1, 3, 4)])
def test_excitations_are_those_of_jordan_and_wigner(sites: tuple[int, ...]) -> None:
    n, angle = 5, 0.7

    def lower(q: int) -> dense.Matrix:
        own = np.array([[0, 1], [0, 0]], dtype=complex)
        return dense.kron([dense.Z] * q + [own] + [dense.I] * (n - q - 1))

    half = len(sites) // 2
    raised = [lower(q).conj().T for q in reversed(sites[half:])]
    moved = reduce(np.matmul, [*raised, *(lower(q) for q in reversed(sites[:half]))])
    generator = 1j * (moved - moved.conj().T)
    values, vectors = np.linalg.eigh(generator)
    wanted = (vectors * np.exp(-1j * angle * values)) @ vectors.conj().T
    gates = [Gate(g.name, g.qubits, None, angle * (g.factor or 0)) for g in excitation(sites, 0)]
    found = unitary(gates, n)
    # Which of both directions is positive is a convention.
    backwards = wanted.conj().T
    assert min(np.abs(found - wanted).max(), np.abs(found - backwards).max()) < 1e-12


@pytest.mark.parametrize("letters", ["Z", "XY", "YZX"])
def test_the_ladder_of_a_pauli_string(letters: str) -> None:
    gate = Gate(letters, (2, 0, 1)[: len(letters)], None, 0.3)
    want = dense.rotation(letters, 0.3, gate.qubits, 3)
    np.testing.assert_allclose(unitary(ladder(gate), 3), want, atol=1e-12)


def test_gates_are_counted_as_decomposed() -> None:
    assert Case(4, 2).gates == 4 + 2 * 16
    assert Case(4, 1, circuit="qaoa").gates == 4 + 6 * 3 + 4


@pytest.mark.parametrize("n", [12, 16, 20])
def test_sizes(n: int) -> None:
    edges = regular_graph(n)
    assert sorted(q for e in edges for q in e) == sorted([*range(n)] * 3)
    assert STRINGS - 8 < len(Case(n, 1, circuit="uccsd").ansatz.layer) <= STRINGS


@pytest.mark.parametrize("circuit", CIRCUITS)
def test_tables_have_a_part_for_each_circuit(circuit: str) -> None:
    assert circuit in cpu.TITLES
    options = cpu.parse(["--circuits", circuit, "--cases", "8,2,1"])
    assert cpu.chosen(options) == [Case(8, 2, circuit=circuit)]
    assert len(cpu.chosen(cpu.parse(["--circuits", circuit]))) >= 3


def test_cross_check_of_values_gradients_and_none() -> None:
    """A circuit without inputs has no gradient with respect to them."""
    case = Case(4, 3, circuit="qaoa")
    w, x = case.angles()
    arrays = {"y": np.ones(1), "params": w, "inputs": x}
    group = [
        {"case": asdict(case), "arrays": arrays | other}
        for other in ({}, {}, {"params": w * 1.01}, {"y": np.full(1, 1.1)})
    ]
    cpu.cross_check(group)
    assert [r["check"]["agrees"] for r in group] == [True, True, False, False]


@pytest.mark.parametrize("name", switches.SWITCHES)
def test_every_switch_changes_the_pipeline(name: str) -> None:
    switch = switches.SWITCHES[name]
    on = switches.changed(Pipeline(cpu_pipeline(AVX512, "float")), switch.both)
    assert str(switches.changed(on, switch.changes)) != str(on)
    for circuit in switch.circuits:
        ansatz = ({**CIRCUITS, **switches.OWN})[circuit](6)
        assert build_circuit(6, 2, ansatz)[0].num_qubits == 6


def test_switches_measure_and_compare(tmp_path: Path) -> None:
    file = tmp_path / "switches.json"
    command = ["--switches", "real-amplitudes", "forms of gates", "--circuits", "real-chain"]
    command += ["--sizes", "5", "--batch", "2", "--seconds", "0", "--output", str(file)]
    assert switches.main(command) == 0
    records = json.loads(file.read_text())["records"]
    assert [r["case"]["switch"] for r in records] == ["real-amplitudes", "forms of gates"]
    assert all(r["gradient"]["on_s"] > 0 for r in records)
    assert (
        "| real-amplitudes | real-chain n=5 L=10, batch 2 |" in file.with_suffix(".md").read_text()
    )
    assert switches.main(["--show", str(file)]) == 0
    records[0]["difference"]["gradient"] = 1e-3
    assert switches.disagree(records) == records[:1]


def test_a_switch_that_the_pipeline_does_not_have() -> None:
    with pytest.raises(SystemExit, match="has no skip-undo"):
        switches.changed(Pipeline("canonicalize"), {"skip-undo": None})


def test_threads(tmp_path: Path):
    output = tmp_path / "threads.json"
    arguments = ["--sizes", "3", "--seconds", "0.01", "--threads", "2", "--output", str(output)]
    assert threads.main(arguments) == 0
    (record,) = json.loads(output.read_text())["records"]
    assert record["same"]
    assert record["threads"] == 2
    assert min(record["one"], record["sample"], record["batch"]) > 0
