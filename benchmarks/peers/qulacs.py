"""Qulacs: a parametric circuit and its `backprop`, one sample at a time; complex128 only."""

import numpy as np
from qulacs import Observable, ParametricQuantumCircuit, QuantumState

from benchmarks.circuit import Case, Floats, encoding, layer
from benchmarks.peers import Calls

PACKAGES = ("qulacs",)


def build(case: Case, w: Floats, x: Floats) -> Calls:
    circuit = ParametricQuantumCircuit(case.n)
    for gate in encoding(case.n) + layer(case.n) * case.layers:
        if gate.angle is None:
            circuit.add_CNOT_gate(*gate.qubits)
        else:
            getattr(circuit, f"add_parametric_{gate.name.upper()}_gate")(gate.qubits[0], 0.0)
    observable = Observable(case.n)
    observable.add_operator(1.0, "Z 0")
    state = QuantumState(case.n)

    def set_angles(sample: Floats) -> None:
        # A Qulacs rotation by t is exp(+i t/2 P), hence the minus signs.
        for i, angle in enumerate((-np.concatenate((sample, w.ravel()))).tolist()):
            circuit.set_parameter(i, angle)

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
            g.append(circuit.backprop(observable))
        g = -np.array(g)
        return np.array(y), g[:, case.n :].sum(0).reshape(w.shape), g[:, : case.n]

    return forward, value_and_grad
