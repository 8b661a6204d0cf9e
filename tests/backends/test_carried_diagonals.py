"""Loops whose diagonals wait for the next iteration, against the reference target."""

import re
from functools import cache

import numpy as np
import pytest

import qcomp
from qcomp.backends.cpu.features import detect

DTYPES = {"complex64": ("float", 2e-5), "complex128": ("double", 1e-11)}
OBSERVABLES = (qcomp.Z(0), qcomp.Z(1) @ qcomp.Z(7) + 0.5 * qcomp.Z(3))
QUBITS = 11
SEEDS = range(1, 5)
SIZES = (14, 2), (9, 2), (8, 1), (14, 1)  # of tiles and blocks of registers, in bits


def looped(seed: int) -> tuple[qcomp.Circuit, np.ndarray]:
    """A loop of gates on most qubits, entanglers between them; some of the angles are special."""
    rng = np.random.default_rng(seed)
    layers = int(rng.integers(1, 5))
    circuit = qcomp.Circuit(QUBITS)
    w = circuit.params(layers, QUBITS, 3)
    for q in range(QUBITS):
        circuit.ry(0.3 + q, q)
    with circuit.repeat(layers) as layer:
        for q in rng.permutation(QUBITS)[: rng.integers(QUBITS - 3, QUBITS + 1)].tolist():
            circuit.rx(w[layer, q, 0], q)
            if rng.random() < 0.8:
                circuit.ry(w[layer, q, 1], q)
            circuit.rz(w[layer, q, 2], q)
        order = range(QUBITS) if seed % 2 else rng.permutation(QUBITS).tolist()
        for q in order:
            circuit.cx(q, (q + 1) % QUBITS)
        if seed % 3 == 2:
            circuit.cx(0, 5)
    angles = rng.uniform(-4, 4, (layers, QUBITS, 3))
    special = rng.random(angles.shape) < 0.2
    angles[special] = rng.choice([0.0, np.pi, -np.pi, np.pi / 2, 1e-9], special.sum())
    return circuit, angles


@cache
def reference(seed: int) -> tuple[np.ndarray, np.ndarray]:
    circuit, w = looped(seed)
    y, g = qcomp.compile(circuit, OBSERVABLES, target="reference").value_and_grad(w)
    return y, g.params


def compiled(
    seed: int, dtype: str, tile: int, registers: int, policy: str = "reverse"
) -> tuple[qcomp.Program, np.ndarray]:
    circuit, w = looped(seed)
    options = {"target": "cpu", "dtype": dtype, "checkpoints": policy}
    program = qcomp.compile(circuit, OBSERVABLES, **options)
    pipeline = re.sub(r"tile=\d+", f"tile={tile}", str(program.pipeline))
    pipeline = re.sub(r"registers=\d+", f"registers={registers}", pipeline)
    return qcomp.compile(circuit, OBSERVABLES, **options, pipeline=pipeline), w


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("tile", "registers"), SIZES)
@pytest.mark.parametrize("seed", SEEDS)
def test_against_reference(seed: int, tile: int, registers: int, dtype: str):
    y, g = reference(seed)
    limit = DTYPES[dtype][1]
    for policy in ("reverse", "store", "every=2", "count=2"):
        program, w = compiled(seed, dtype, tile, registers, policy)
        values, gradient = program.value_and_grad(w)
        np.testing.assert_allclose(values, y, atol=limit)
        np.testing.assert_allclose(program(w), y, atol=limit)
        np.testing.assert_allclose(gradient.params, g, atol=limit)


def test_the_programs_have_what_can_happen():
    """The cases above are not empty: all kinds of carried diagonals are among their stages."""
    if detect().vector("float").lane_bits != 4:
        pytest.skip("another processor makes other stages")
    text = "\n".join(
        compiled(seed, "complex64", tile, registers)[0].ir()
        for seed in SEEDS
        for tile, registers in SIZES
    )
    for pattern in (
        r'kernel.diagonal "before" role <\d+, lanes> part "after"',
        r'kernel.diagonal "before" role <\d+, block \d+, lanes> part "after"',
        r'plan.diagonal .* part "after" previous\n',
        r'plan.diagonal .* part "after" previous common',
        r"plan.pass (?s:(?!plan.pass).)* at %",
    ):
        assert re.search(pattern, text), pattern


def test_what_does_not_commute_with_observables_is_not_carried():
    circuit, w = looped(1)
    observables = [qcomp.X(0)]
    program = qcomp.compile(circuit, observables, target="cpu", dtype="complex128")
    assert "carry=true" in str(program.pipeline)
    assert "previous" not in program.ir()
    y, g = qcomp.compile(circuit, observables, target="reference").value_and_grad(w)
    values, gradient = program.value_and_grad(w)
    np.testing.assert_allclose(values, y, atol=1e-11)
    np.testing.assert_allclose(gradient.params, g.params, atol=1e-11)
