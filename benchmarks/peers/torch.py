"""PyTorch: gate by gate with autograd, the kind of baseline that the paper compares with.

The batch is one tensor as long as the states that autograd keeps fit into 4 GiB; beyond that
the samples go one by one.
"""

from functools import cache

import torch

from benchmarks.circuit import Case, Floats, encoding, layer
from benchmarks.peers import Calls

PACKAGES = ("torch",)


def rotate(state: torch.Tensor, name: str, qubit: int, angle: torch.Tensor) -> torch.Tensor:
    """Rotate one qubit of states (batch, 2**n); `angle` is () or (batch, 1, 1)."""
    zero, one = state.view(state.shape[0], -1, 2, 1 << qubit).unbind(2)
    c, s = torch.cos(angle / 2), torch.sin(angle / 2)
    if name == "rx":
        pair = (c * zero - 1j * s * one, c * one - 1j * s * zero)
    elif name == "ry":
        pair = (c * zero - s * one, c * one + s * zero)
    else:
        phase = torch.complex(c, s)
        pair = (phase.conj() * zero, phase * one)
    return torch.stack(pair, 2).view_as(state)


@cache
def cnot(n: int, control: int, target: int) -> torch.Tensor:
    """The permutation of the basis states."""
    index = torch.arange(1 << n)
    return index ^ ((index >> control & 1) << target)


def values(n: int, w: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    state = torch.zeros(len(x), 1 << n, dtype=torch.complex64)
    state[:, 0] = 1
    for gate in encoding(n):
        state = rotate(state, gate.name, gate.qubits[0], x[:, gate.qubits[0], None, None])
    for row in w:
        for gate in layer(n):
            if gate.angle is None:
                state = state[:, cnot(n, *gate.qubits)]
            else:
                state = rotate(state, gate.name, gate.qubits[0], row[gate.angle])
    even, odd = (state.real**2 + state.imag**2).view(len(x), -1, 2).sum(1).T
    return even - odd


def build(case: Case, w: Floats, x: Floats) -> Calls:
    torch.set_num_threads(1)
    parameters, inputs = torch.tensor(w, requires_grad=True), torch.tensor(x, requires_grad=True)
    kept = case.layers * len(layer(case.n)) * case.batch * 8 << case.n
    samples = inputs.split(case.batch if kept < 4 << 30 else 1)

    def forward():
        with torch.no_grad():
            return torch.cat([values(case.n, parameters, part) for part in samples])

    def value_and_grad():
        parameters.grad = inputs.grad = None
        y = []
        for part in samples:
            y.append(values(case.n, parameters, part))
            y[-1].sum().backward()
        return torch.cat(y).detach(), parameters.grad, inputs.grad

    return forward, value_and_grad
