"""Programs where the adjoint turns back inside of a pass, and the same ones without that."""

import re
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qcomp
from qcomp import Circuit, X, Z
from qcomp.compiler import Pipeline
from qcomp.interpreters.reference import evaluate, gradient

from ..passes.pipelines import flat, lower, plan_pipeline

QUBITS = 8
OBSERVABLES = {
    "one": [Z(0)],
    "diagonal": [Z(0) + 0.5 * Z(1) @ Z(7), Z(5), -2.0 * Z(2) @ Z(3) @ Z(6)],
    "inside": [X(3) + 0.3 * Z(1)],
    "flips": [X(q) + Z(0) for q in range(QUBITS)],
}

INSIDE = "inside", 5, False  # where the X is in the tile, but in no lane


def layers(layers: int, entangler: str, real: bool = False, qubits: int = QUBITS) -> Circuit:
    """An encoding, and layers of rotations and a ring of entanglers."""
    c = Circuit(qubits)
    w, x = c.params(layers, qubits, 2), c.inputs(qubits)
    for q in range(qubits):
        c.ry(x[q], q)
    with c.repeat(layers) as k:
        for q in range(qubits):
            c.ry(w[k, q, 0], q)
            if not real:
                c.rz(w[k, q, 1], q)
        for q in range(qubits):
            getattr(c, entangler)(q, (q + 1) % qubits)
    return c


def has_turn(text: str) -> bool:
    """Whether some pass has values."""
    return re.search(r"plan\.pass tiles \d+ -> f64", text) is not None


@settings(max_examples=30, deadline=None)
@given(
    st.integers(1, 4),
    st.sampled_from(["cx", "cz"]),
    st.sampled_from(sorted(OBSERVABLES)),
    st.integers(0, 2),
    st.integers(0, 2),
    st.sampled_from(["reverse", "store"]),
    st.randoms(use_true_random=False),
)
def test_ir(
    depth: int, gate: str, which: str, lanes: int, spare: int, policy: str, rng: Random
) -> None:
    qubits = 5
    observables = [Z(0) + Z(4) @ Z(2), X(2), Z(3)] if which == "flips" else [Z(1), 0.5 * Z(0)]
    module = layers(depth, gate, qubits=qubits).module(observables)
    before = lower(module, plan_pipeline(lanes=lanes, spare=spare, policy=policy))
    after = Pipeline("fuse-turn").lower(before)
    after.verify()
    params = [np.array([rng.uniform(-3, 3) for _ in range(depth * qubits * 2)])]
    params[0] = params[0].reshape(depth, qubits, 2)
    x, weights = np.array([rng.uniform(-3, 3) for _ in range(qubits)]), [1.5, -0.5, 2.0]
    weights = weights[: len(observables)]
    np.testing.assert_allclose(
        evaluate(after, params, x), evaluate(before, params, x), rtol=0, atol=1e-12
    )
    found, expected = (flat(gradient(m, params, x, weights)) for m in (after, before))
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize("real", [False, True])
@pytest.mark.parametrize("gate", ["cx", "cz"])
@pytest.mark.parametrize("which", sorted(OBSERVABLES))
@pytest.mark.parametrize(
    ("dtype", "tile"), [("complex128", 5), ("complex128", 6), ("complex64", 7)]
)
def test_programs(which: str, gate: str, real: bool, dtype: str, tile: int) -> None:
    observables, depth = OBSERVABLES[which], 3
    circuit = layers(depth, gate, real)
    fused: list[tuple[np.ndarray, ...]] = []
    rng = np.random.default_rng(tile)
    w = rng.uniform(-3, 3, (depth, QUBITS, 2))
    x = rng.uniform(-3, 3, (1, QUBITS))
    weights = rng.uniform(-1, 1, (1, len(observables)))
    for threads in (1, 2):
        options = {"target": "cpu", "dtype": dtype, "threads": threads}
        usual = qcomp.compile(circuit, observables, **options)
        text = re.sub(r"tile=\d+", f"tile={tile}", str(usual.pipeline))
        text = re.sub(r"registers=\d+", "registers=1", text)
        off = usual.with_pipeline(Pipeline(text))
        on = usual.with_pipeline(Pipeline(text.replace(",insert", ",fuse-turn,insert")))
        # A ring of CXs is folded into the last stage; CZs leave a permutation behind. Tiles of real
        # amplitudes have two bits more.
        several = tile + 2 * real < QUBITS
        if (
            several
            and gate == "cx"
            and (which in ("one", "diagonal") or (which, tile, real) == INSIDE)
        ):
            assert has_turn(on.ir())
        if gate == "cz" or which == "flips":
            assert not has_turn(on.ir())
        assert not has_turn(off.ir())
        (g, y), (h, z) = ((p.vjp(w, x, weights), p(w, x)) for p in (on, off))
        atol = 1e-12 if dtype == "complex128" else 2e-5
        np.testing.assert_allclose(flat(g), flat(h), rtol=0, atol=atol)
        np.testing.assert_allclose(y, z, rtol=0, atol=atol)
        if len(observables) == 1:
            np.testing.assert_allclose(on.value_and_grad(w, x)[0], z, rtol=0, atol=atol)
        fused.append((flat(g), y))
    for one, two in zip(*fused, strict=True):
        np.testing.assert_array_equal(one, two)
