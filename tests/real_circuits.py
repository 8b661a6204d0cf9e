"""Random circuits whose amplitudes are real, and observables for them."""

from random import Random

import numpy as np

import qcomp
from qcomp.expressions import LoopVariable
from qcomp.observables import Observable

LAYERS = 3
STRINGS = ("Y", "XY", "YZ", "XXY", "YYY", "ZYX", "IY")


def real_circuit(rng: Random, qubits: int, gates: int) -> qcomp.Circuit:
    """Rotations that are real, controlled ones, permutations with signs, and loops."""
    circuit = qcomp.Circuit(qubits)
    x, w, v = circuit.inputs(2), circuit.params(LAYERS, qubits), circuit.params(3)

    def gate(row: int | LoopVariable) -> None:
        a, b, c = rng.sample(range(qubits), 3)
        angle = rng.choice([w[row, a], w[row, b] * x[0], v[1] - x[1], 2 * v[0], np.pi])
        match rng.randrange(8):
            case 0 | 1:
                circuit.ry(angle, a)
            case 2:
                circuit.cry(angle, a, b)
            case 3:
                circuit.controlled((a, b)).ry(angle, c)
            case 4:
                string = rng.choice(STRINGS)
                circuit.rotation(string, angle, [a, b, c][: len(string)])
            case 5:
                getattr(circuit, rng.choice(["x", "y", "z"]))(a)
            case _:
                getattr(circuit, rng.choice(["cx", "cx", "cz", "swap"]))(a, b)

    for q in range(qubits):
        circuit.ry(0.4 * q + x[0], q)
    for _ in range(rng.randint(0, gates)):
        gate(0)
    with circuit.repeat(LAYERS) as layer:
        for _ in range(rng.randint(1, gates)):
            gate(layer)
        if rng.random() < 0.5:
            for q in range(qubits):
                circuit.cx(q, (q + 1) % qubits)
    for _ in range(rng.randint(0, gates)):
        gate(1)
    return circuit


def random_observable(rng: Random, qubits: int) -> Observable:
    """Also with an odd number of Y, whose value is 0, and sums of both kinds."""
    terms: list[Observable] = []
    for _ in range(rng.randint(1, 3)):
        term = rng.uniform(-1, 1) * rng.choice([qcomp.X, qcomp.Y, qcomp.Z])(0)
        for q in range(1, qubits):
            if rng.random() < 0.5:
                term = term @ rng.choice([qcomp.X, qcomp.Y, qcomp.Z])(q)
        terms.append(term)
    total = terms[0]
    for term in terms[1:]:
        total = total + term
    return total
