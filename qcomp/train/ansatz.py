"""The circuit of a classifier: data re-uploading, or the user's own from MLIR text."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

import qcomp
from qcomp.errors import InputError
from qcomp.train.data import Floats


@dataclass(frozen=True)
class Reuploading:
    """A circuit that encodes the features anew in every layer, with trainable scale and bias.

    A layer turns each qubit about y, z, y, ... in turn, by angles `scale * feature + bias`, then
    entangles neighbours by a ring of CNOTs. There are as many turns as it takes to encode every
    feature, and at least two (Perez-Salinas et al., arXiv 1907.02085). The observables are Z on
    every qubit and ZZ on neighbours.

    Attributes:
        qubits: at least 2.
        layers: one loop in the IR.
        inputs: the number of features, any.
    """

    qubits: int
    layers: int
    inputs: int

    @property
    def turns(self) -> int:
        """Rotations of a qubit in one layer."""
        return max(2, -(-self.inputs // self.qubits))

    def build(self) -> tuple["qcomp.Circuit", list["qcomp.Observable"]]:
        """The circuit and its observables; parameters (layers, qubits, turns, scale and bias)."""
        n = self.qubits
        circuit = qcomp.Circuit(n)
        x = circuit.inputs(self.inputs)
        w = circuit.params(self.layers, n, self.turns, 2)
        with circuit.repeat(self.layers) as layer:
            for q in range(n):
                for turn in range(self.turns):
                    feature = x[(turn * n + q) % self.inputs]
                    angle = w[layer, q, turn, 0] * feature + w[layer, q, turn, 1]
                    (circuit.rz if turn % 2 else circuit.ry)(angle, q)
            for q in range(n):
                circuit.cx(q, (q + 1) % n)
        neighbours = sorted({(min(q, p), max(q, p)) for q in range(n) for p in [(q + 1) % n]})
        observables = [qcomp.Z(q) for q in range(n)]
        return circuit, observables + [qcomp.Z(q) @ qcomp.Z(p) for q, p in neighbours]

    def initial_parameters(self, rng: np.random.Generator) -> Floats:
        """Small angles, near the identity, where gradients do not vanish."""
        shape = (self.layers, self.qubits, self.turns)
        return np.stack([rng.normal(0.15, 0.06, shape), rng.normal(0, 0.1, shape)], axis=-1)


@dataclass(frozen=True)
class FromText:
    """The user's circuit from MLIR text; its observables, or Z on every qubit.

    Raises:
        QcompError: the text is malformed, or the circuit lacks inputs or parameters.
    """

    text: str

    @cached_property
    def circuit(self) -> "qcomp.Circuit":
        circuit = qcomp.Circuit.from_mlir(self.text)
        if circuit.num_inputs == 0:
            raise InputError("The circuit has no inputs, so it cannot tell samples apart.")
        if circuit.num_params == 0:
            raise InputError("The circuit has no parameters, so there is nothing to train.")
        return circuit

    @property
    def inputs(self) -> int:
        return self.circuit.num_inputs

    def build(self) -> tuple["qcomp.Circuit", list["qcomp.Observable"]]:
        observables = self.circuit.observables
        return self.circuit, observables or [qcomp.Z(q) for q in range(self.circuit.num_qubits)]

    def initial_parameters(self, rng: np.random.Generator) -> Floats:
        """Normal with a standard deviation of 0.5 radians."""
        return rng.normal(0, 0.5, self.circuit.params_shape)


Ansatz = Reuploading | FromText
