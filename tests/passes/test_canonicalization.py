"""`canonicalize` and `merge-rotations` keep every state, global phase included."""

from itertools import permutations, product
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from xdsl.context import Context
from xdsl.dialects import arith
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.transforms.canonicalize import CanonicalizePass

from qcomp.circuit import Circuit
from qcomp.dialects.quantum import GateOp, RotationOp
from qcomp.gates import GATES
from qcomp.interpreters.reference import evaluate, evaluate_state
from qcomp.observables import Z
from qcomp.passes.merge_rotations import MergeRotationsPass

from ..circuits import Script, random_arguments, scripts
from .pipelines import lower

# Many gates of a few kinds on two qubits: here patterns do match.
dense_in_matches = scripts(
    max_qubits=2, max_gates=20, names=["rz", "rx", "p", "cx", "cz", "s", "sdg", "crz", "rzz"]
)


def gates(module: ModuleOp) -> list[str]:
    return [
        op.gate.data if isinstance(op, GateOp) else op.paulis.data
        for op in module.walk()
        if isinstance(op, GateOp | RotationOp)
    ]


def apply(module: ModuleOp, *passes: ModulePass) -> ModuleOp:
    for each in passes:
        each.apply(Context(), module)
        module.verify()
    return module


@pytest.mark.parametrize(
    "passes",
    [
        (CanonicalizePass(),),
        (MergeRotationsPass(),),
        (CanonicalizePass(), MergeRotationsPass(), CanonicalizePass()),
    ],
    ids=["canonicalize", "merge-rotations", "both"],
)
@given(drawn=dense_in_matches)
def test_the_state_stays(passes: tuple[ModulePass, ...], drawn: tuple[Script, Random]) -> None:
    script, rng = drawn
    circuit = script.build()
    params, inputs = random_arguments(rng, circuit)
    expected = evaluate_state(circuit.module(), params, inputs)
    module = apply(circuit.module(), *passes)
    assert len(gates(module)) <= len(gates(circuit.module()))
    np.testing.assert_allclose(evaluate_state(module, params, inputs), expected, atol=1e-12)


def prepared(qubits: int) -> tuple[Circuit, Any]:
    """A circuit in a state that any change shows in, and three parameters."""
    c = Circuit(qubits)
    for q in range(qubits):
        c.u(0.9 + q, 0.4 * q + 0.1, -1.1, q)
    if qubits > 1:
        c.rotation("XY" + "Z" * (qubits - 2), 0.7, range(qubits))
    return c, c.params(3)


def check(c: Circuit) -> int:
    """How many gates both passes remove; the state stays."""
    params = [[0.7, -1.9, 2.6]]
    module = apply(c.module(), CanonicalizePass(), MergeRotationsPass())
    expected = evaluate_state(c.module(), params)
    np.testing.assert_allclose(evaluate_state(module, params), expected, atol=1e-12)
    return len(gates(c.module())) - len(gates(module))


@pytest.mark.parametrize("qubits", [1, 2, 3])
def test_every_pair_of_gates(qubits: int) -> None:
    """All gates before all gates, in every order of the qubits, at equal and opposite angles."""
    names = [name for name, gate in GATES.items() if gate.qubits == qubits]
    removed = 0
    for first, second in product(names, names):
        for order, sign in product(permutations(range(qubits)), (1, -1)):
            c, w = prepared(qubits)
            c.gate(first, [w[i] for i in range(GATES[first].angles)], range(qubits))
            angles = [sign * w[i] for i in range(GATES[second].angles)]
            c.gate(second, angles[:1] + angles[:0:-1], order)
            removed += check(c)
    assert removed > 5


@pytest.mark.parametrize("rotation", ["rx", "ry", "rz", "p"])
def test_every_gate_between_two_rotations(rotation: str) -> None:
    removed = 0
    for name, gate in GATES.items():
        for q in range(gate.qubits):
            c, w = prepared(gate.qubits)
            c.gate(rotation, [w[0]], [q])
            c.gate(name, [w[i] for i in range(gate.angles)], range(gate.qubits))
            c.gate(rotation, [w[1]], [q])
            removed += check(c)
    assert removed > 3


@pytest.mark.parametrize("name", GATES)
@pytest.mark.parametrize("controls", [0, 1])
def test_every_gate_cancels_its_inverse(name: str, controls: int) -> None:
    gate = GATES[name]
    c = Circuit(5)
    w = c.params(3)
    qubits = list(range(gate.qubits))
    target = c.controlled([4]) if controls else c
    target.gate(name, [w[i] for i in range(gate.angles)], qubits)
    inverse, factors = gate.inverse
    assert {factor for _, factor in factors} <= {-1.0}
    target.gate(inverse, [-w[i] for i, _ in factors], qubits)
    assert gates(apply(c.module(), CanonicalizePass())) == []


@pytest.mark.parametrize("name", [name for name in GATES if GATES[name].angles])
def test_every_gate_at_angle_zero_disappears(name: str) -> None:
    gate = GATES[name]
    c = Circuit(4)
    c.gate(name, [0.0] * gate.angles, range(gate.qubits))
    c.controlled(3).gate(name, [-0.0] * gate.angles, range(gate.qubits))
    assert gates(apply(c.module(), CanonicalizePass())) == []


@pytest.mark.parametrize("name", [name for name in GATES if GATES[name].is_rotation])
@pytest.mark.parametrize("controls", [0, 1])
def test_every_rotation_merges(name: str, controls: int) -> None:
    c = Circuit(5)
    w = c.params(2)
    target = c.controlled([4]) if controls else c
    for q in range(GATES[name].qubits):
        c.u(0.3, 0.4, 0.5, q)
    c.h(4)
    start = len(gates(c.module()))
    target.gate(name, [w[0]], range(GATES[name].qubits))
    target.gate(name, [w[1]], range(GATES[name].qubits))
    expected = evaluate_state(c.module(), [[0.3, 1.2]])
    merged = apply(c.module(), MergeRotationsPass())
    assert len(gates(merged)) == start + 1
    np.testing.assert_allclose(evaluate_state(merged, [[0.3, 1.2]]), expected, atol=1e-14)


def test_chains_take_linear_time() -> None:
    """A chain of pairs collapses from the inside out; a long sum becomes one gate."""
    c = Circuit(1)
    w = c.params(1)
    for _ in range(300):
        c.h(0)
        c.t(0)
    for _ in range(300):
        c.tdg(0)
        c.h(0)
    for _ in range(300):
        c.rz(w[0], 0)
    module = apply(c.module(), CanonicalizePass(), MergeRotationsPass())
    assert gates(module) == ["rz"]
    expected = np.exp(-150j * 0.7)
    np.testing.assert_allclose(evaluate_state(module, [[0.7]]), [expected, 0], atol=1e-12)


def test_constants_of_unrolled_loops_are_folded() -> None:
    c = Circuit(1)
    w = c.params(4)
    with c.repeat(3) as l:
        c.rx(w[l], 0)
    module = lower(c.module([Z(0)]), "unroll-loops{factor=2},canonicalize")
    assert not any(isinstance(op, arith.MuliOp | arith.AddiOp) for op in module.walk())
    assert evaluate(module, [[0.1, 0.2, 0.3, 0.4]]) == pytest.approx([np.cos(0.6)])
