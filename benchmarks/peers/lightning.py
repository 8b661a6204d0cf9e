"""PennyLane lightning.qubit: adjoint differentiation, one tape a sample, straight to the device.

`execute_and_compute_derivatives` of the device interface does what a QNode with
`diff_method="adjoint"` does without the QNode's own overhead, which is several times larger than
the simulation below 12 qubits. A rotation about a Pauli string is the device's MultiRZ between
basis changes, as the device's own preprocessing writes it.
"""

from typing import Any

import numpy as np
import pennylane as qml
from pennylane.devices import ExecutionConfig

from benchmarks.circuit import Ansatz, Case, Flat, Floats, Gate, basis_change, inverse
from benchmarks.peers import Calls

PACKAGES = ("pennylane", "pennylane-lightning")

FIXED = {
    "h": qml.Hadamard,
    "x": qml.X,
    "cx": qml.CNOT,
    "cz": qml.CZ,
    "swap": qml.SWAP,
}
TURNED = {"rx": qml.RX, "ry": qml.RY, "rz": qml.RZ, "cp": qml.ControlledPhaseShift}


def operations(gate: Gate, angle: Any) -> list[qml.operation.Operator]:
    """A gate's, of which the one in the middle has the angle."""
    if gate.name == "ZZ":
        return [qml.IsingZZ(angle, gate.qubits)]
    if gate.name.isupper():
        change = basis_change(gate)  # in order, because a QNode notes what is made
        before = [op for g in change for op in operations(g, g.factor)]
        turn = qml.MultiRZ(angle, gate.qubits)
        return [*before, turn, *(op for g in inverse(change) for op in operations(g, g.factor))]
    if angle is None:
        return [FIXED[gate.name](gate.qubits)]
    return [TURNED[gate.name](angle, gate.qubits)]


def observable(ansatz: Ansatz) -> qml.operation.Operator:
    if len(ansatz.terms) == 1 and len(ansatz.terms[0][1]) == 1:
        return qml.Z(ansatz.terms[0][1][0][0])
    strings = [[getattr(qml, letter)(q) for q, letter in letters] for _, letters in ansatz.terms]
    products = [s[0] if len(s) == 1 else qml.prod(*s) for s in strings]
    return qml.Hamiltonian([weight for weight, _ in ansatz.terms], products)


def build(case: Case, w: Floats, x: Floats) -> Calls:
    device = qml.device("lightning.qubit", wires=case.n, c_dtype=np.complex64)
    config = ExecutionConfig(gradient_method="adjoint", use_device_gradient=True)
    flat, measured = Flat.of(case), [qml.expval(observable(case.ansatz))]
    trainable: list[int] = []
    parameters = 0
    for gate in flat.gates:
        made = operations(gate, 0.0 if gate.angle else gate.factor)
        for k, op in enumerate(made):
            if gate.angle and k == len(made) // 2:
                trainable.append(parameters)
            parameters += op.num_params

    def tape(sample: Floats) -> qml.tape.QuantumScript:
        angles = iter(flat.angles(w, sample))
        made = [
            op
            for gate in flat.gates
            for op in operations(gate, next(angles) if gate.angle else gate.factor)
        ]
        return qml.tape.QuantumScript(made, measured, trainable_params=trainable)

    def tapes() -> list[qml.tape.QuantumScript]:
        return [tape(sample) for sample in x]

    def value_and_grad():
        y, jacobians = device.execute_and_compute_derivatives(tapes(), config)
        g = np.array([flat.gradient(j) for j in np.array(jacobians).reshape(case.batch, -1)])
        inputs = case.ansatz.inputs
        return np.array(y), g[:, inputs:].sum(0).reshape(w.shape), g[:, :inputs]

    return lambda: np.array(device.execute(tapes())), value_and_grad
