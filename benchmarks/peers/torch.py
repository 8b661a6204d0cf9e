"""PyTorch: gate by gate with autograd, the kind of baseline that the paper compares with.

The batch is one tensor as long as the states that autograd keeps fit into 4 GiB; beyond that
the samples go one by one. (On a GPU the whole memory counts; where not even one sample fits, the
states within a layer are computed a second time.)
"""

from functools import cache

import numpy as np
import torch
from torch.utils.checkpoint import checkpoint

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
def cnot(n: int, control: int, target: int, device: str) -> torch.Tensor:
    """The permutation of the basis states."""
    index = torch.arange(1 << n, device=device)
    return index ^ ((index >> control & 1) << target)


@cache
def cz(n: int, control: int, target: int, device: str) -> torch.Tensor:
    """The signs of the basis states."""
    index = torch.arange(1 << n, device=device)
    return (1 - 2 * (index >> control & index >> target & 1)).to(torch.complex64)


def apply_layer(case: Case, state: torch.Tensor, row: torch.Tensor) -> torch.Tensor:
    device = str(state.device)
    for gate in layer(case.n, case.entangler):
        if gate.angle is not None:
            state = rotate(state, gate.name, gate.qubits[0], row[gate.angle])
        elif gate.name == "cx":
            state = state[:, cnot(case.n, *gate.qubits, device)]
        else:
            state = state * cz(case.n, *gate.qubits, device)
    return state


def values(case: Case, w: torch.Tensor, x: torch.Tensor, twice: bool = False) -> torch.Tensor:
    state = torch.zeros(len(x), 1 << case.n, dtype=torch.complex64, device=x.device)
    state[:, 0] = 1
    for gate in encoding(case.n):
        state = rotate(state, gate.name, gate.qubits[0], x[:, gate.qubits[0], None, None])
    for row in w:
        if twice:
            state = checkpoint(apply_layer, case, state, row, use_reentrant=False)
        else:
            state = apply_layer(case, state, row)
    even, odd = (state.real**2 + state.imag**2).view(len(x), -1, 2).sum(1).T
    return even - odd


def kept_bytes(case: Case) -> int:
    """What autograd keeps of a sample."""
    return case.layers * len(layer(case.n)) * 8 << case.n


def build(case: Case, w: Floats, x: Floats, device: str = "cpu") -> Calls:
    torch.set_num_threads(1)
    parameters = torch.tensor(w, requires_grad=True, device=device)
    inputs = torch.tensor(x, requires_grad=True, device=device)
    whole = device == "cuda" or kept_bytes(case) * case.batch < 4 << 30
    samples = inputs.split(case.batch if whole else 1)
    twice = device == "cuda" and kept_bytes(case) > torch.cuda.mem_get_info()[0] // 2

    def forward():
        with torch.no_grad():
            y = torch.cat([values(case, parameters, part) for part in samples])
        finish(device)
        return y

    def value_and_grad():
        parameters.grad = inputs.grad = None
        y = []
        for part in samples:
            y.append(values(case, parameters, part, twice))
            y[-1].sum().backward()
        finish(device)
        return torch.cat(y).detach(), parameters.grad, inputs.grad

    return forward, value_and_grad


def finish(device: str) -> None:
    if device == "cuda":
        torch.cuda.synchronize()


def to_numpy(array: torch.Tensor) -> np.ndarray:
    return array.detach().cpu().numpy()


def most_samples(case: Case, memory: int) -> int:
    """How many samples fit: their states, and as much again on the way back."""
    return max(1, memory // (2 * kept_bytes(case)))


def peak_bytes() -> int:
    return torch.cuda.max_memory_reserved()


def release() -> None:
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
