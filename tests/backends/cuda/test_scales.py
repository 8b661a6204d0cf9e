"""Circuits that are not unitary, as emitted CUDA C++ run on the CPU."""

from random import Random

import numpy as np
import pytest

import qcomp
from qcomp.backends.reference import ReferenceExecutable
from qcomp.circuit import Circuit

from ...circuits import random_circuit, random_observables
from ...nonunitary import MATRICES
from .circuits import TOLERANCE, arguments, program
from .requirements import needs_runner
from .runners import runner

pytestmark = needs_runner


def check(
    circuit: Circuit,
    scalar: str = "float",
    tile: int = 12,
    seed: int = 0,
    checkpoints: str = "reverse",
) -> None:
    observables = [*random_observables(Random(seed), circuit.num_qubits, 2), qcomp.I()]
    run = runner(program(circuit, observables, scalar, tile, checkpoints))
    given, batch = arguments(circuit, 2)
    weights = np.random.default_rng(1).normal(size=(batch, len(observables)))
    reference = qcomp.compile(circuit, observables, target="reference").executable
    assert isinstance(reference, ReferenceExecutable)
    want, want_gradients = reference.gradient(given, weights, batch)
    values, gradients = run.gradient(given, weights, batch)
    tolerance = 2 * TOLERANCE[scalar]
    np.testing.assert_allclose(values, want, atol=tolerance)
    np.testing.assert_allclose(run.values(given, batch), want, atol=tolerance)
    for found, right in zip(gradients, want_gradients, strict=True):
        np.testing.assert_allclose(found, right, atol=4 * tolerance)


def layers(qubits: int, entangler: str, inside: bool) -> Circuit:
    """Scales in the body of a loop or around it."""
    c = Circuit(qubits)
    x, w = c.inputs(qubits), c.params(3, qubits, 2)
    for q in range(qubits):
        c.ry(x[q], q)
    c.cx(0, qubits - 1)
    c.matrix(qubits - 1, [[0.8, -0.3], [0.2j, 0.9]])
    with c.repeat(3) as l:
        for q in range(qubits):
            c.rx(w[l, q, 0], q)
            c.rz(w[l, q, 1], q)
        for q in range(qubits):
            getattr(c, entangler)(q, (q + 1) % qubits)
        if inside:
            c.matrix(1, [[1, 0], [0, 0.5]])
            c.x(2)
            c.project(2, 0)
            c.ry(w[l, 0, 0], 2)
    c.project(0, 1)
    c.ry(w[0, 0, 0], 0)
    return c


@pytest.mark.parametrize(("scalar", "checkpoints"), [("float", "reverse"), ("double", "every=2")])
@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize(
    ("qubits", "tile", "entangler"), [(3, 12, "cx"), (6, 12, "cz"), (10, 9, "cx")]
)
def test_layers(
    qubits: int, tile: int, entangler: str, inside: bool, scalar: str, checkpoints: str
) -> None:
    tile -= tile == 9 and scalar == "double"
    check(layers(qubits, entangler, inside), scalar, tile, checkpoints=checkpoints)


@pytest.mark.parametrize("seed", range(6))
def test_random_circuits(seed: int) -> None:
    rng = Random(seed)
    circuit = random_circuit(rng, rng.randint(1, 7), 14, matrices=MATRICES)
    check(circuit, ("float", "double")[seed % 2], seed=seed)


@pytest.mark.parametrize("seed", range(3))
def test_random_circuits_on_several_tiles(seed: int) -> None:
    rng = Random(seed)
    check(random_circuit(rng, 10, 16, matrices=MATRICES), tile=9, seed=seed)


def test_resets() -> None:
    circuit = Circuit(3)
    w = circuit.params(4)
    for q in range(3):
        circuit.ry(w[q], q)
    circuit.cx(0, 1)
    circuit.reset(0)
    circuit.rx(w[3], 0)
    circuit.cx(2, 0)
    circuit.reset(2)
    check(circuit)
