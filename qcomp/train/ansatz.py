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
        """The circuit, with parameters (layers, qubits, turns, scale and bias), and observables."""
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

    def initial_parameters(self, rng: np.random.Generator) -> tuple[Floats, ...]:
        """Small angles, near the identity, where gradients do not vanish."""
        shape = (self.layers, self.qubits, self.turns)
        scale, bias = rng.normal(0.15, 0.06, shape), rng.normal(0, 0.1, shape)
        return (np.stack([scale, bias], axis=-1),)


@dataclass(frozen=True)
class Layered:
    """Data once, then many layers: RY(x) on every qubit, and layers of RX, RY and RZ on every qubit
    and a closed ring of CNOTs.

    Qubit q reads feature `q mod inputs`. The observables are Z on every qubit.

    Attributes:
        qubits: at least 2.
        layers: one loop in the IR, of three parameters a qubit.
        inputs: the number of features, at most one for each qubit.
    """

    qubits: int
    layers: int
    inputs: int

    @property
    def parameters(self) -> int:
        """How many the circuit has."""
        return 3 * self.qubits * self.layers

    def build(self) -> tuple["qcomp.Circuit", list["qcomp.Observable"]]:
        """The circuit, with parameters (layers, qubits, axes), and observables."""
        n = self.qubits
        circuit = qcomp.Circuit(n)
        x = circuit.inputs(self.inputs)
        w = circuit.params(self.layers, n, 3)
        for q in range(n):
            circuit.ry(x[q % self.inputs], q)
        with circuit.repeat(self.layers) as layer:
            for q in range(n):
                circuit.rx(w[layer, q, 0], q)
                circuit.ry(w[layer, q, 1], q)
                circuit.rz(w[layer, q, 2], q)
            for q in range(n):
                circuit.cx(q, (q + 1) % n)
        return circuit, [qcomp.Z(q) for q in range(n)]

    def initial_parameters(self, rng: np.random.Generator) -> tuple[Floats, ...]:
        """Normal with a variance that falls with the depth, so that gradients do not vanish (Zhang
        et al., arXiv 2203.09376)."""
        deviation = 0.5 / np.sqrt(self.layers + 2)
        return (rng.normal(0, deviation, (self.layers, self.qubits, 3)),)


@dataclass(frozen=True)
class FromText:
    """The user's circuit from MLIR text; its observables, or Z on every qubit.

    Raises:
        QcompError: the text is malformed, or the circuit lacks inputs or parameters.
    """

    text: str
    file_name: str

    @cached_property
    def circuit(self) -> "qcomp.Circuit":
        """The parsed text."""
        circuit = qcomp.Circuit.from_mlir(self.text, self.file_name)
        if circuit.num_inputs == 0:
            raise InputError(
                f"The circuit of {self.file_name} has no inputs, so it cannot tell samples apart."
            )
        if not circuit.params_shapes:
            raise InputError(
                f"The circuit of {self.file_name} has no parameters, so there is nothing to train."
            )
        return circuit

    @property
    def inputs(self) -> int:
        """The number of features it takes."""
        return self.circuit.num_inputs

    def build(self) -> tuple["qcomp.Circuit", list["qcomp.Observable"]]:
        """The circuit and its observables."""
        qubits = range(self.circuit.num_qubits)
        return self.circuit, list(self.circuit.observables) or [qcomp.Z(q) for q in qubits]

    def initial_parameters(self, rng: np.random.Generator) -> tuple[Floats, ...]:
        """Normal with a standard deviation of 0.5 radians."""
        return tuple(rng.normal(0, 0.5, shape) for shape in self.circuit.params_shapes)


Ansatz = Reuploading | FromText
