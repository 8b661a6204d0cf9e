"""Product states, written and contracted at once, against the reference target."""

import re
from functools import cache
from typing import Any

import numpy as np
import pytest

import qcomp

DTYPES = {"complex64": 2e-5, "complex128": 1e-11}
SIZES = (14, 2), (8, 1)  # of tiles and blocks of registers, in bits
GATES = "rx ry rz", "ry", "rz rx", "ry rz", "rx"


def layered(qubits: int, seed: int) -> tuple[qcomp.Circuit, list[qcomp.Observable], np.ndarray]:
    """Layers of gates on some of the qubits and entanglers, in a loop or not; special angles."""
    rng = np.random.default_rng(seed)
    layers = int(rng.integers(1, 5)) if seed else 1
    gates = GATES[seed % len(GATES)].split()
    circuit = qcomp.Circuit(qubits)
    w = circuit.params(layers, qubits, 3)
    if seed % 2 == 0 and seed:  # the product goes on through the loop's first iteration
        for q in range(0, qubits, 1 + seed % 4 // 2):
            circuit.rz(0.4 * w[0, q, 0] + q, q)
            circuit.ry(w[layers - 1, q, 2] - 0.3, q)
    some = rng.permutation(qubits)[: rng.integers(1, qubits + 1)].tolist()

    def layer(number: Any) -> None:
        for q in some if seed % 2 else range(qubits):
            for i, gate in enumerate(gates):
                getattr(circuit, gate)(w[number, q, i] if i else 0.7 * w[number, q, i] - q, q)
        for q in range(qubits - seed % 3 % 2):
            (circuit.cz if seed % 7 == 3 else circuit.cx)(q, (q + 1) % qubits)

    if seed % 4:
        with circuit.repeat(layers) as number:
            layer(number)
    else:
        for number in range(layers):
            layer(number)
    observables = [qcomp.Z(0), qcomp.Z(1) @ qcomp.Z(qubits - 1) + 0.5 * qcomp.Z(2)]
    if seed % 5 == 2:
        observables.append(qcomp.X(1) @ qcomp.Y(0))
    angles = rng.uniform(-4, 4, (layers, qubits, 3))
    special = rng.random(angles.shape) < 0.2
    angles[special] = rng.choice([0.0, np.pi, -np.pi, np.pi / 2, 1e-9], special.sum())
    return circuit, observables, angles


def compiled(
    qubits: int, seed: int, dtype: str, tile: int, registers: int
) -> tuple[qcomp.Program, np.ndarray]:
    circuit, observables, w = layered(qubits, seed)
    program = qcomp.compile(circuit, observables, target="cpu", dtype=dtype)
    pipeline = str(program.pipeline)
    for option, value in (("tile", tile), ("registers", registers), ("qubits", 0)):
        pipeline = re.sub(rf"{option}=\d+", f"{option}={value}", pipeline)
    return qcomp.compile(circuit, observables, target="cpu", dtype=dtype, pipeline=pipeline), w


@cache
def reference(qubits: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    circuit, observables, w = layered(qubits, seed)
    y, g = qcomp.compile(circuit, observables, target="reference").value_and_grad(w)
    return y, g.params


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("tile", "registers"), SIZES)
@pytest.mark.parametrize("qubits", [3, 9])
@pytest.mark.parametrize("seed", range(8))
def test_against_reference(seed: int, qubits: int, tile: int, registers: int, dtype: str):
    y, g = reference(qubits, seed)
    program, w = compiled(qubits, seed, dtype, tile, registers)
    values, gradient = program.value_and_grad(w)
    np.testing.assert_allclose(values, y, atol=DTYPES[dtype])
    np.testing.assert_allclose(program(w), y, atol=DTYPES[dtype])
    np.testing.assert_allclose(gradient.params, g, atol=DTYPES[dtype])


def test_the_programs_have_what_can_happen():
    """The cases above are not empty: products of some bits and of all, in loops and not, of gates
    whose diagonals other stages have, and gates that leave their scale to them."""
    texts = [
        compiled(qubits, seed, "complex64", tile, registers)[0].ir()
        for seed in range(8)
        for qubits in (3, 9)
        for tile, registers in SIZES
    ]
    text = "\n".join(texts)
    for pattern in (
        r"plan.product \[@stage_0[^\]]*\]\(%\w+\) %\w+ :",
        r"plan.product \[@stage_0, @stage_1[^\]]*\]\(%\w+\) %\w+ at %\w+ :",
        # stages of the encoding, whose angles are the first tensor's, and of the loop
        r"of 0 (?s:.*) of 1 (?s:.*) plan.product \[[^\]]*, @stage_[^\]]*\]\(%\w+\) %\w+ at",
        r"plan.product \[[^\]]*\]\(%\w+, %\w+\) %\w+ at %\w+ :",
        r'elsewhere \["after"\]',
        r'plan.diagonal "before"',
        r"scf.for (?s:(?!\n    }).)* %\w+ = arith.subi",
    ):
        assert re.search(pattern, text), pattern
    assert sum("plan.product" in text for text in texts) > len(texts) // 3


def test_samples_and_threads():
    circuit = qcomp.Circuit(13)
    x, w = circuit.inputs(13), circuit.params(3, 13)
    with circuit.repeat(3) as layer:
        for q in range(13):
            circuit.ry(x[q] * w[layer, q], q)
        for q in range(13):
            circuit.cx(q, (q + 1) % 13)
    rng = np.random.default_rng(1)
    params, inputs = rng.normal(size=(3, 13)), rng.normal(size=(5, 13))
    program = qcomp.compile(circuit, [qcomp.Z(0)], target="cpu", threads=2)
    assert "plan.product" in program.ir()
    values, gradient = program.value_and_grad(params, inputs)
    y, g = qcomp.compile(circuit, [qcomp.Z(0)], target="reference").value_and_grad(params, inputs)
    np.testing.assert_allclose(values, y, atol=2e-5)
    np.testing.assert_allclose(gradient.params, g.params, atol=2e-5)
    np.testing.assert_allclose(gradient.inputs, g.inputs, atol=2e-5)
