"""`pipeline-loops` keeps values, amplitudes and gradients, whatever the body and however often."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.dialects import scf
from xdsl.dialects.builtin import ModuleOp

from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline
from qcomp.dialects import frame
from qcomp.explain import count_runs
from qcomp.interpreters.reference import evaluate, evaluate_state, gradient
from qcomp.observables import X, Y, Z

from .pipelines import flat

LAYERS, ANGLES = 14, 8
ENTANGLERS = ("cx", "cz", "cy", "swap")
ROTATIONS = ("rx", "ry", "rz", "h", "p")


def body(random: Random, qubits: int, count: int) -> list[tuple[str, tuple[int, ...]]]:
    """Random gates: names and qubits."""
    gates: list[tuple[str, tuple[int, ...]]] = []
    for _ in range(count):
        name = random.choice((*ENTANGLERS, *ROTATIONS, *ROTATIONS, "rzz", "rxx", "s", "x", "crx"))
        pair = name in ENTANGLERS or name in ("rzz", "rxx", "crx")
        gates.append((name, tuple(random.sample(range(qubits), 1 + pair))))
    return gates


def circuit(qubits: int, gates: list[tuple[str, tuple[int, ...]]], layers: int) -> Circuit:
    c = Circuit(qubits)
    w = c.params(LAYERS, ANGLES)
    for q in range(qubits):
        c.ry(w[0, q], q)
    with c.repeat(max(layers, 1)) as l:
        for number, (name, at) in enumerate(gates):
            angle = w[l, number % ANGLES] * (1 + 0.1 * number)
            if name == "crx":
                c.controlled(at[0]).rx(angle, at[1])
            elif name in ("rx", "ry", "rz", "rzz", "rxx", "p"):
                getattr(c, name)(angle, *at)
            else:
                getattr(c, name)(*at)
    for q in range(qubits):
        c.rx(w[1, q], q)
    return c


def never(module: ModuleOp) -> ModuleOp:
    """The module with loops that run no times, which the API does not build."""
    for loop in module.walk():
        if isinstance(loop, scf.ForOp):
            loop.operands[1] = loop.lb
    return module


def lowered(module: ModuleOp, tile: int, lanes: int, pipelined: bool) -> ModuleOp:
    pipe = f"pipeline-loops{{tile={tile} lanes={lanes}}}," if pipelined else ""
    return Pipeline(
        f"canonicalize,merge-rotations,absorb-entanglers,fuse-gates,{pipe}extract-angles,"
        f"partition{{tile={tile} lanes={lanes} registers=1 operations=3}},derive-adjoint"
    ).lower(module)


@settings(max_examples=40)
@given(
    st.randoms(use_true_random=False),
    st.integers(2, 5),
    st.integers(1, 14),
    st.integers(0, LAYERS),
    st.integers(1, 3),
    st.integers(0, 1),
)
def test_same_values_and_gradients(
    random: Random, qubits: int, count: int, layers: int, tile: int, lanes: int
):
    c = circuit(qubits, body(random, qubits, count), layers)
    rng = np.random.default_rng(random.randrange(1 << 30))
    w = [rng.uniform(-3, 3, (LAYERS, ANGLES))]
    module = c.module([Z(0), X(0) @ Y(qubits - 1)])
    module = module if layers else never(module)
    before = lowered(module, tile + lanes, lanes, False)
    after = lowered(module, tile + lanes, lanes, True)
    after.verify()
    values = [evaluate(m, w, None) for m in (before, after)]
    np.testing.assert_allclose(values[1], values[0], atol=1e-12)
    states = [evaluate_state(m, w, None) for m in (before, after)]
    np.testing.assert_allclose(states[1], states[0], atol=1e-12)
    gradients = [flat(gradient(m, w, None, [0.7, -1.3])) for m in (before, after)]
    np.testing.assert_allclose(gradients[1], gradients[0], atol=1e-12, rtol=1e-12)


def ring(qubits: int, layers: int) -> Circuit:
    c = Circuit(qubits)
    w = c.params(max(layers, 1), qubits)
    with c.repeat(max(layers, 1)) as l:
        for q in range(qubits):
            c.rx(w[l, q], q)
        for q in range(qubits):
            c.cx(q, (q + 1) % qubits)
    return c


@pytest.mark.parametrize("layers", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 60])
def test_few_iterations(layers: int):
    module = ring(5, layers).module([Z(0)])
    module = module if layers else never(module)
    w = [np.random.default_rng(layers).uniform(-3, 3, (max(layers, 1), 5))]
    before, after = (lowered(module, 3, 0, pipelined) for pipelined in (False, True))
    np.testing.assert_allclose(evaluate(after, w, None), evaluate(before, w, None), atol=1e-12)
    loops = [op for op in after.walk() if isinstance(op, scf.ForOp)]
    if layers == 60:
        passes = [count_runs(m, frame.PassOp) for m in (before, after)]
        assert passes[1] < 0.75 * passes[0]
        assert loops
