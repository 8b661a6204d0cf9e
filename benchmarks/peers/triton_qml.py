"""Triton-QML: the simulator of its README, rotations of a few wires together as one kernel
(`apply_1q2q_pauli_rotation_gate_sequence`), the ring as one (`apply_fused_cnot_gate` or
`apply_fused_cz_gate`); without a GPU its PyTorch backend, to check the use only.
"""

import torch
from triton_qml.simulator import FunctionalQuantumSimulator

from benchmarks.circuit import Case, Floats, encoding, layer
from benchmarks.peers import Calls
from benchmarks.peers.torch import finish, peak_bytes, release, to_numpy

__all__ = ["build", "most_samples", "peak_bytes", "release", "to_numpy"]

PACKAGES = ("triton-qml", "triton", "torch")


def values(
    simulator: FunctionalQuantumSimulator, case: Case, w: torch.Tensor, x: torch.Tensor, wires: int
) -> torch.Tensor:
    def rotate(state: torch.Tensor, operations: list[list]) -> torch.Tensor:
        for first in range(0, case.n, wires):
            group = range(first, first + wires)
            own = [op for op in operations if op[1] in group]
            state = simulator.apply_1q2q_pauli_rotation_gate_sequence(state, own)
        return state

    gates = layer(case.n, case.entangler)
    ring = [list(gate.qubits) for gate in gates if gate.angle is None]
    entangle = {
        "cx": simulator.apply_fused_cnot_gate,
        "cz": simulator.apply_fused_cz_gate,
    }[case.entangler]
    state = simulator.create_initial_state(len(x))
    state = rotate(state, [[g.name, g.qubits[0], x[:, g.qubits[0]]] for g in encoding(case.n)])
    for row in w:
        # Looked up one by one, each angle would be a kernel, and another on the way back.
        angles = row.flatten().unbind()
        rotations = [
            [g.name, g.qubits[0], angles[3 * g.angle[0] + g.angle[1]]] for g in gates if g.angle
        ]
        state = entangle(rotate(state, rotations), ring)
    return simulator.calc_exp_val(state, "Z" + "I" * (case.n - 1))


def build(case: Case, w: Floats, x: Floats, device: str = "cpu", wires: int = 4) -> Calls:
    parameters = torch.tensor(w, requires_grad=True, device=device)
    inputs = torch.tensor(x, requires_grad=True, device=device)
    backend = "triton" if device == "cuda" else "pytorch"
    simulator = FunctionalQuantumSimulator(case.n, device=device, backend_type=backend)

    def forward():
        with torch.no_grad():
            y = values(simulator, case, parameters, inputs, wires)
        finish(device)
        return y

    def value_and_grad():
        parameters.grad = inputs.grad = None
        y = values(simulator, case, parameters, inputs, wires)
        y.sum().backward()
        finish(device)
        return y.detach(), parameters.grad, inputs.grad

    return forward, value_and_grad


def most_samples(case: Case, memory: int, wires: int = 4) -> int:
    """How many samples fit: the output of every kernel is kept."""
    kept = (case.layers + 1) * (-(-case.n // wires) + 1) * 8 << case.n
    return max(1, memory // (2 * kept))
