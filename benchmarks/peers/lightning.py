"""PennyLane lightning.qubit: adjoint differentiation, one tape a sample, straight to the device.

`execute_and_compute_derivatives` of the device interface does what a QNode with
`diff_method="adjoint"` does without the QNode's own overhead, which is several times larger than
the simulation below 12 qubits.
"""

import numpy as np
import pennylane as qml
from pennylane.devices import ExecutionConfig

from benchmarks.circuit import Case, Floats, Gate, encoding, layer
from benchmarks.peers import Calls

PACKAGES = ("pennylane", "pennylane-lightning")

GATES = {"rx": qml.RX, "ry": qml.RY, "rz": qml.RZ}


def operations(gates: list[Gate], angles: Floats) -> list[qml.operation.Operator]:
    return [
        qml.CNOT(gate.qubits)
        if gate.angle is None
        else GATES[gate.name](float(angles[gate.angle]), gate.qubits[0])
        for gate in gates
    ]


def build(case: Case, w: Floats, x: Floats) -> Calls:
    device = qml.device("lightning.qubit", wires=case.n, c_dtype=np.complex64)
    config = ExecutionConfig(gradient_method="adjoint", use_device_gradient=True)
    first, rest = encoding(case.n), layer(case.n)

    def tapes() -> list[qml.tape.QuantumScript]:
        layers = [op for row in w for op in operations(rest, row)]
        value = [qml.expval(qml.Z(0))]
        return [qml.tape.QuantumScript(operations(first, s) + layers, value) for s in x]

    def value_and_grad():
        y, jacobians = device.execute_and_compute_derivatives(tapes(), config)
        g = np.array(jacobians).reshape(case.batch, -1)
        return np.array(y), g[:, case.n :].sum(0).reshape(w.shape), g[:, : case.n]

    return lambda: np.array(device.execute(tapes())), value_and_grad
