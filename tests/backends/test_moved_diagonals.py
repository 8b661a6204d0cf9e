"""Programs whose stages apply diagonals of each other's gates, against the reference target."""

import re
from functools import cache

import numpy as np
import pytest

import qcomp
from qcomp.backends.cpu.features import detect

ANGLES = (
    0.0,
    np.pi,
    -np.pi,
    np.pi / 2,
    2 * np.pi,
    1e-9,
)  # where phases mean nothing, or forms flip
DTYPES = {"complex64": ("float", 2e-5), "complex128": ("double", 1e-11)}


def random_layers(seed: int, qubits: int) -> tuple[qcomp.Circuit, np.ndarray]:
    """Gates on random qubits, entanglers between them; some of the angles are special."""
    rng = np.random.default_rng(seed)
    layers = 3
    circuit = qcomp.Circuit(qubits)
    w = circuit.params(layers, qubits, 3)
    for q in range(qubits):
        circuit.ry(0.3 + q, q)
    for layer in range(layers):
        for q in rng.permutation(qubits)[: rng.integers(qubits // 2, qubits + 1)].tolist():
            circuit.rx(w[layer, q, 0], q)
            circuit.rz(w[layer, q, 1], q)
            if rng.random() < 0.5:
                circuit.ry(w[layer, q, 2], q)
        for _ in range(rng.integers(0, qubits)):
            a, b = rng.choice(qubits, 2, replace=False).tolist()
            (circuit.cx if rng.random() < 0.7 else circuit.cz)(a, b)
        if rng.random() < 0.3:
            circuit.crx(w[layer, 0, 0], 1, 2)
    angles = rng.uniform(-4, 4, (layers, qubits, 3))
    angles[rng.random(angles.shape) < 0.2] = rng.choice(ANGLES)
    return circuit, angles


OBSERVABLES = (qcomp.Z(0), qcomp.X(1) @ qcomp.Y(7) + 0.5 * qcomp.Z(3))


@cache
def reference(seed: int, qubits: int) -> tuple[np.ndarray, np.ndarray]:
    circuit, w = random_layers(seed, qubits)
    y, g = qcomp.compile(circuit, OBSERVABLES, target="reference").value_and_grad(w)
    return y, g.params


def compiled(
    seed: int, qubits: int, dtype: str, tile: int, registers: int
) -> tuple[qcomp.Program, np.ndarray]:
    """A program for tiles of so many blocks that diagonals of blocks pay."""
    circuit, w = random_layers(seed, qubits)
    program = qcomp.compile(circuit, OBSERVABLES, target="cpu", dtype=dtype)
    pipeline = re.sub(r"tile=\d+", f"tile={tile}", str(program.pipeline))
    pipeline = re.sub(r"registers=\d+", f"registers={registers}", pipeline)
    return qcomp.compile(circuit, OBSERVABLES, target="cpu", dtype=dtype, pipeline=pipeline), w


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("tile", "registers"), [(14, 2), (9, 2), (8, 2), (14, 1)])
@pytest.mark.parametrize("seed", range(4))
def test_against_reference(seed: int, tile: int, registers: int, dtype: str):
    y, g = reference(seed, 11)
    program, w = compiled(seed, 11, dtype, tile, registers)
    values, gradient = program.value_and_grad(w)
    limit = DTYPES[dtype][1]
    np.testing.assert_allclose(values, y, atol=limit)
    np.testing.assert_allclose(program(w), y, atol=limit)
    np.testing.assert_allclose(gradient.params, g, atol=limit)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("layers", [1, 3])
def test_of_stored_states(layers: int, dtype: str):
    """The gradient stores states between the passes of a sequence that the values run in one go: a
    pass may not leave to a later one what the stored state then lacks."""
    qubits = 9
    circuit = qcomp.Circuit(qubits)
    w = circuit.params(layers, qubits, 2)
    with circuit.repeat(layers) as layer:
        for q in range(qubits):
            circuit.rx(w[layer, q, 0], q)
            circuit.rz(w[layer, q, 1], q)
        for q in range(qubits):
            circuit.cx(q, (q + 1) % qubits)
    angles = np.random.default_rng(layers).uniform(-4, 4, (layers, qubits, 2))
    stored = qcomp.compile(circuit, OBSERVABLES, target="cpu", dtype=dtype, checkpoints="store")
    pipeline = re.sub(r"tile=\d+", "tile=6", str(stored.pipeline))
    program = qcomp.compile(circuit, OBSERVABLES, target="cpu", dtype=dtype, pipeline=pipeline)
    assert ("plan.save" in program.ir()) == (layers > 1)
    values, gradient = program.value_and_grad(angles)
    y, g = qcomp.compile(circuit, OBSERVABLES, target="reference").value_and_grad(angles)
    limit = DTYPES[dtype][1]
    np.testing.assert_allclose(values, y, atol=limit)
    np.testing.assert_allclose(program(angles), y, atol=limit)
    np.testing.assert_allclose(gradient.params, g.params, atol=limit)


def test_the_programs_have_what_can_happen():
    """The cases above are not empty: all kinds of moved diagonals are among their kernels."""
    if detect().vector("float").lane_bits != 4:
        pytest.skip("another processor makes other stages")
    texts = [
        compiled(seed, 11, "complex64", tile, registers)[0].ir("kernel")
        for seed in range(4)
        for tile, registers in ((14, 2), (9, 2), (14, 1))
    ]
    text = "\n".join(texts)
    for pattern in (
        r'factor "before"',
        r'factor "after"',
        r"unscaled",
        r'kernel.diagonal "before" role <\d+, lanes>',
        r'kernel.diagonal "after" role',
        r'kernel.diagonal "before" role <\d+, block \d+.*part "after"',
        r'kernel.diagonal "before" role .* scaled',
        r'elsewhere \["before", "after"\]',
    ):
        assert re.search(pattern, text), pattern
