"""PennyLane lightning.qubit: adjoint differentiation, one tape a sample, straight to the device.

`execute_and_compute_derivatives` of the device interface does what a QNode with
`diff_method="adjoint"` does without the QNode's own overhead, which is several times larger than
the simulation below 12 qubits. Rotations about Pauli strings are the device's own.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pennylane as qml
from pennylane.devices import ExecutionConfig

from benchmarks.circuit import Ansatz, Case, Flat, Floats, Gate
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


def operation(gate: Gate, angle: Any) -> qml.operation.Operator:
    if gate.name == "ZZ":
        return qml.IsingZZ(angle, gate.qubits)
    if gate.name.isupper():
        return qml.PauliRot(angle, gate.name, gate.qubits)
    if angle is None:
        return FIXED[gate.name](gate.qubits)
    return TURNED[gate.name](angle, gate.qubits)


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
    count = 0
    for gate in flat.gates:
        if gate.angle is not None:
            trainable.append(count)
        count += gate.angle is not None or gate.factor is not None

    def tape(sample: Floats) -> qml.tape.QuantumScript:
        angles = iter(flat.angles(w, sample))
        following: Callable[[Any], float] = lambda gate: (
            gate.factor if gate.angle is None else next(angles)
        )
        operations = [operation(gate, following(gate)) for gate in flat.gates]
        return qml.tape.QuantumScript(operations, measured, trainable_params=trainable)

    def tapes() -> list[qml.tape.QuantumScript]:
        return [tape(sample) for sample in x]

    def value_and_grad():
        y, jacobians = device.execute_and_compute_derivatives(tapes(), config)
        g = np.array([flat.gradient(j) for j in np.array(jacobians).reshape(case.batch, -1)])
        inputs = case.ansatz.inputs
        return np.array(y), g[:, inputs:].sum(0).reshape(w.shape), g[:, :inputs]

    return lambda: np.array(device.execute(tapes())), value_and_grad
