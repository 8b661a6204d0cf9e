"""Qulacs: a parametric circuit and its `backprop`, one sample at a time; complex128 only."""

import numpy as np
from qulacs import Observable, ParametricQuantumCircuit, QuantumState
from qulacs.gate import DenseMatrix

from benchmarks.circuit import Case, Flat, Floats, Gate
from benchmarks.peers import Calls

PACKAGES = ("qulacs",)

FIXED = {"h": "H", "x": "X", "cx": "CNOT", "cz": "CZ", "swap": "SWAP"}
LETTERS = "IXYZ"


def append(circuit: ParametricQuantumCircuit, gate: Gate) -> None:
    if gate.name == "cp":
        # It has no such gate, and its diagonal ones cannot be controlled.
        phase = DenseMatrix(gate.qubits[1], np.diag([1, np.exp(1j * gate.factor)]))
        phase.add_control_qubit(gate.qubits[0], 1)
        circuit.add_gate(phase)
    elif gate.name.isupper():
        letters = [LETTERS.index(letter) for letter in gate.name]
        circuit.add_parametric_multi_Pauli_rotation_gate([*gate.qubits], letters, 0.0)
    elif gate.angle is None:
        getattr(circuit, f"add_{FIXED[gate.name]}_gate")(*gate.qubits)
    else:
        getattr(circuit, f"add_parametric_{gate.name.upper()}_gate")(gate.qubits[0], 0.0)


def build(case: Case, w: Floats, x: Floats) -> Calls:
    circuit, flat, inputs = ParametricQuantumCircuit(case.n), Flat.of(case), case.ansatz.inputs
    for gate in flat.gates:
        append(circuit, gate)
    observable = Observable(case.n)
    for weight, letters in case.ansatz.terms:
        observable.add_operator(weight, " ".join(f"{letter} {q}" for q, letter in letters))
    state = QuantumState(case.n)

    def set_angles(sample: Floats) -> None:
        # A Qulacs rotation by t is exp(+i t/2 P), hence the minus signs.
        for i, angle in enumerate(flat.angles(w, sample)):
            circuit.set_parameter(i, -angle)

    def value() -> float:
        state.set_zero_state()
        circuit.update_quantum_state(state)
        return observable.get_expectation_value(state)

    def forward():
        y = []
        for sample in x:
            set_angles(sample)
            y.append(value())
        return np.array(y)

    def value_and_grad():
        y, g = [], []
        for sample in x:
            set_angles(sample)
            y.append(value())
            g.append(flat.gradient(circuit.backprop(observable)))
        g = -np.array(g)
        return np.array(y), g[:, inputs:].sum(0).reshape(w.shape), g[:, :inputs]

    return forward, value_and_grad
