"""PyTorch by hand, for the hardware-efficient ansatz: Kronecker layers and a derived adjoint.

The rotations of `GROUP` qubits are one matrix, which acts on the lowest bits of the index by one
matrix product, U Sᵀ; that leaves them at the top, so that after all groups the order is the old
one. A layer's ring is one gather. On the way back the state is undone together with its cotangent,
as one batch, so that nothing is kept: two states, whatever the depth. PyTorch's own derivatives are
taken of the small matrices and of the product state only.
"""

from functools import reduce
from itertools import pairwise

import numpy as np
import torch

from benchmarks.circuit import Case, Floats, layer
from benchmarks.peers import Calls

PACKAGES = ("torch",)
GROUP = 5


def groups(n: int) -> list[range]:
    """The qubits of each matrix, of equal sizes if possible."""
    count = -(-n // GROUP)
    bounds = [n * k // count for k in range(count + 1)]
    return [range(a, b) for a, b in pairwise(bounds)]


def kron(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Of matrices (or, with a last dimension of 1, vectors) in a batch."""
    product = a[..., :, None, :, None] * b[..., None, :, None, :]
    shape = (a.shape[-2] * b.shape[-2], a.shape[-1] * b.shape[-1])
    return product.reshape(*product.shape[:-4], *shape)


def matrices(n: int, w: torch.Tensor) -> list[torch.Tensor]:
    """RZ RY RX of each group's qubits, one (layers, size, size) tensor a group."""
    c, s = torch.cos(w / 2), torch.sin(w / 2)
    (cx, cy, cz), (sx, sy, sz) = c.unbind(-1), s.unbind(-1)
    low, high = torch.complex(cz, -sz), torch.complex(cz, sz)
    a, b = torch.complex(cy * cx, sy * sx), torch.complex(-sy * cx, -cy * sx)
    rows = torch.stack((low * a, low * b, high * -b.conj(), high * a.conj()), -1)
    each = rows.unflatten(-1, (2, 2))
    return [reduce(kron, [each[:, q] for q in reversed(group)]) for group in groups(n)]


def product_state(x: torch.Tensor) -> torch.Tensor:
    qubits = torch.stack((torch.cos(x / 2), torch.sin(x / 2)), -1)[..., None]
    return reduce(kron, [qubits[:, q] for q in reversed(range(x.shape[1]))])[..., 0]


def rings(case: Case) -> tuple[torch.Tensor, torch.Tensor]:
    """The gather of a layer's CNOTs, and its inverse."""
    ring = np.arange(1 << case.n)
    for gate in reversed(layer(case.n)):
        if gate.angle is None:
            control, target = gate.qubits
            ring ^= (ring >> control & 1) << target
    return torch.from_numpy(ring), torch.from_numpy(np.argsort(ring))


def turn(matrix: torch.Tensor, states: torch.Tensor) -> torch.Tensor:
    """Apply a matrix to the lowest bits of states (batch, 2**n), which become the highest."""
    low = states.view(len(states), -1, len(matrix))
    return torch.matmul(matrix, low.transpose(1, 2)).view(len(states), -1)


def turn_back(matrix: torch.Tensor, states: torch.Tensor) -> torch.Tensor:
    """The inverse of `turn`."""
    high = states.view(len(states), len(matrix), -1)
    return torch.matmul(high.transpose(1, 2), matrix.conj()).view(len(states), -1)


def build(case: Case, w: Floats, x: Floats) -> Calls:
    torch.set_num_threads(1)
    parameters = torch.tensor(w, requires_grad=True)
    inputs = torch.tensor(x, requires_grad=True)
    ring, unring = rings(case)
    sign = torch.tensor([1.0, -1.0]).repeat(1 << case.n - 1)

    def run(state: torch.Tensor, unitaries: list[torch.Tensor]) -> torch.Tensor:
        for row in range(case.layers):
            for group in unitaries:
                state = turn(group[row], state)
            state = state.index_select(1, ring)
        return state

    def measured(state: torch.Tensor) -> torch.Tensor:
        return (state.real**2 + state.imag**2) @ sign

    def forward():
        with torch.no_grad():
            return measured(
                run(product_state(inputs).to(torch.complex64), matrices(case.n, parameters))
            )

    def value_and_grad():
        parameters.grad = inputs.grad = None
        unitaries, start = matrices(case.n, parameters), product_state(inputs)
        with torch.no_grad():
            state = run(start.to(torch.complex64), unitaries)
            y = measured(state)
            # The state and its cotangent, 2 dy/d(state)*.
            both = torch.cat((state, 2 * sign * state))
            found = [torch.empty_like(group) for group in unitaries]
            for row in reversed(range(case.layers)):
                both = both.index_select(1, unring)
                for group, gradient in zip(reversed(unitaries), reversed(found), strict=True):
                    size = group.shape[-1]
                    cotangent = both[case.batch :].view(case.batch, size, -1)
                    both = turn_back(group[row], both)
                    before = both[: case.batch].view(case.batch, -1, size)
                    gradient[row] = torch.matmul(cotangent, before.conj()).sum(0)
        torch.autograd.backward([*unitaries, start], [*found, both[case.batch :].real])
        return y, parameters.grad, inputs.grad

    return forward, value_and_grad
