"""MindQuantum: `get_expectation_with_grad` of an encoder and an ansatz on `mqvector`."""

import mindquantum as mq
from mindquantum.core.circuit import Circuit
from mindquantum.core.operators import Hamiltonian, QubitOperator
from mindquantum.simulator import Simulator

from benchmarks.circuit import Case, Floats, encoding, layer
from benchmarks.peers import Calls

PACKAGES = ("mindquantum",)


def build(case: Case, w: Floats, x: Floats) -> Calls:
    encoder, ansatz = Circuit(), Circuit()
    for gate in encoding(case.n):
        encoder.ry(f"x{gate.qubits[0]}", gate.qubits[0])
    for index in range(case.layers):
        for gate in layer(case.n):
            if gate.angle is None:
                ansatz.x(gate.qubits[1], gate.qubits[0])
            else:
                q, k = gate.angle
                getattr(ansatz, gate.name)(f"w{index}_{q}_{k}", q)
    circuit = encoder.as_encoder() + ansatz.as_ansatz()
    hamiltonian = Hamiltonian(QubitOperator("Z0")).astype(mq.complex64)
    simulator = Simulator("mqvector", case.n, dtype=mq.complex64)
    gradient = simulator.get_expectation_with_grad(hamiltonian, circuit, parallel_worker=1)
    names = circuit.params_name
    flat = w.ravel()

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
        y, gx, gw = gradient(x, flat)
        return y[:, 0].real, gw[:, 0].real.sum(0).reshape(w.shape), gx[:, 0].real

    return forward, value_and_grad
