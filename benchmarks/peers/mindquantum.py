"""MindQuantum: `get_expectation_with_grad` of an encoder and an ansatz on `mqvector`."""

import mindquantum as mq
import numpy as np
from mindquantum.core.circuit import Circuit
from mindquantum.core.gates import SWAP, H, PhaseShift, RotPauliString, X, Z
from mindquantum.core.operators import Hamiltonian, QubitOperator
from mindquantum.simulator import Simulator

from benchmarks.circuit import Case, Floats, Gate
from benchmarks.peers import Calls

PACKAGES = ("mindquantum",)


def append(circuit: Circuit, gate: Gate, name: str) -> None:
    """Append a gate, whose parameter is called `name` and its index."""
    angle = gate.factor
    if gate.angle is not None:
        angle = {"_".join([name, *map(str, gate.angle)]): 1.0 if angle is None else angle}
    match gate.name:
        case "h" | "x":
            circuit += {"h": H, "x": X}[gate.name].on(gate.qubits[0])
        case "cx" | "cz":
            circuit += {"cx": X, "cz": Z}[gate.name].on(gate.qubits[1], gate.qubits[0])
        case "swap":
            circuit += SWAP.on([*gate.qubits])
        case "cp":
            circuit += PhaseShift(angle).on(gate.qubits[1], gate.qubits[0])
        case "ZZ":
            circuit.rzz(angle, gate.qubits)
        case _ if gate.name.isupper():
            circuit += RotPauliString(gate.name, angle).on([*gate.qubits])
        case _:
            getattr(circuit, gate.name)(angle, gate.qubits[0])


def build(case: Case, w: Floats, x: Floats) -> Calls:
    encoder, circuit, ansatz = Circuit(), Circuit(), case.ansatz
    for gate in ansatz.first:
        append(encoder, gate, "x")
    for index in range(case.layers):
        for gate in ansatz.layer:
            append(circuit, gate, f"w{index}")
    for gate in ansatz.last:
        append(circuit, gate, "")
    if ansatz.inputs:
        encoder.as_encoder()
    circuit = encoder + circuit.as_ansatz()
    names = [f"x_{q}" for q in range(ansatz.inputs)]
    names += ["_".join(map(str, (f"w{l}", *at))) for l, *at in np.ndindex(w.shape)]
    operator = QubitOperator()
    for weight, letters in ansatz.terms:
        operator += QubitOperator(" ".join(f"{letter}{q}" for q, letter in letters), weight)
    hamiltonian = Hamiltonian(operator).astype(mq.complex64)
    simulator = Simulator("mqvector", case.n, dtype=mq.complex64)
    gradient = simulator.get_expectation_with_grad(hamiltonian, circuit, parallel_worker=1)
    flat = w.ravel()
    # Gradients come in the order of the circuit's own lists of names.
    own = [names.index(name) - ansatz.inputs for name in circuit.ansatz_params_name]
    given = flat[own]

    def forward():
        return [
            simulator.get_expectation(
                hamiltonian,
                circuit,
                pr=dict(zip(names, [*sample.tolist(), *flat.tolist()], strict=True)),
            ).real
            for sample in x
        ]

    def value_and_grad():
        y, *g = gradient(x, given) if ansatz.inputs else gradient(given)
        gw = np.zeros(flat.size)
        gw[own] = g[-1][:, 0].real.sum(0)
        gx = g[0][:, 0].real if ansatz.inputs else x
        return y[:, 0].real, gw.reshape(w.shape), gx

    return forward, value_and_grad
