"""The policy `drift`: un-computing changes gradients by less than the tolerance."""

import numpy as np
import pytest

import qcomp
from qcomp.errors import InputError

LAYERS = 1000
TOLERANCE = 3e-4


def deep(n: int) -> qcomp.Circuit:
    c = qcomp.Circuit(n)
    w = c.params(LAYERS, n, 3)
    with c.repeat(LAYERS) as l:
        for q in range(n):
            c.rx(w[l, q, 0], q)
            c.ry(w[l, q, 1], q)
            c.rz(w[l, q, 2], q)
        for q in range(n):
            c.cx(q, (q + 1) % n)
    return c


def gradient(circuit: qcomp.Circuit, policy: str, w: np.ndarray) -> np.ndarray:
    program = qcomp.compile(
        circuit, qcomp.Z(0), target="cpu", dtype="complex64", checkpoints=policy
    )
    return program.value_and_grad(w)[1].params


@pytest.mark.parametrize("n", [4, 8])
def test_undoing_stays_within_the_tolerance(n: int) -> None:
    circuit = deep(n)
    rng = np.random.default_rng(7)
    shape = (LAYERS, n, 3)
    # Equal angles are the worst: the rounding of their sine and cosine has one direction.
    of_angles = {
        "random": np.pi * rng.standard_normal(shape),
        "near identity": 0.01 * rng.standard_normal(shape),
        "equal": np.full(shape, 0.7),
        "of three": np.broadcast_to([1.305, -0.513, -0.739], shape).copy(),
    }
    for name, w in of_angles.items():
        exact = gradient(circuit, "store", w)
        change = {
            policy: np.abs(gradient(circuit, policy, w) - exact).max()
            for policy in (f"drift={TOLERANCE}", "reverse")
        }
        assert 0 < change[f"drift={TOLERANCE}"] < TOLERANCE, name
        if (n, name) == (4, "equal"):  # a tighter tolerance, which `reverse` fails
            assert np.abs(gradient(circuit, "drift=5e-5", w) - exact).max() < 5e-5
            assert change["reverse"] > 1e-4


def test_a_tolerance_that_one_step_exceeds() -> None:
    with pytest.raises(InputError, match="give at least that"):
        gradient(deep(4), "drift=1e-8", np.zeros((LAYERS, 4, 3)))
