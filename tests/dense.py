"""An independent reference: every gate written out by hand, applied as a dense Kronecker product.

Nothing here uses the package's gate table, so that both can be compared.
"""

from collections.abc import Callable, Sequence
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.complex128]

_R = 1 / np.sqrt(2)
X = np.array([[0, 1], [1, 0]], dtype=complex)
Y = np.array([[0, -1j], [1j, 0]])
Z = np.array([[1, 0], [0, -1]], dtype=complex)
I = np.eye(2, dtype=complex)
PAULIS = {"I": I, "X": X, "Y": Y, "Z": Z}


def _rx(a: float) -> Matrix:
    c, s = np.cos(a / 2), np.sin(a / 2)
    return np.array([[c, -1j * s], [-1j * s, c]])


def _ry(a: float) -> Matrix:
    c, s = np.cos(a / 2), np.sin(a / 2)
    return np.array([[c, -s], [s, c]], dtype=complex)


def _rz(a: float) -> npt.NDArray[Any]:
    return np.diag([np.exp(-0.5j * a), np.exp(0.5j * a)])


def _p(a: float) -> Matrix:
    return np.diag([1, np.exp(1j * a)])


def _u(theta: float, phi: float, lam: float) -> Matrix:
    c, s = np.cos(theta / 2), np.sin(theta / 2)
    return np.array(
        [[c, -np.exp(1j * lam) * s], [np.exp(1j * phi) * s, np.exp(1j * (phi + lam)) * c]]
    )


def _swap() -> Matrix:
    return np.array([[1, 0, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1]], dtype=complex)


def _rxx(a: float) -> Matrix:
    c, s = np.cos(a / 2), -1j * np.sin(a / 2)
    return np.array([[c, 0, 0, s], [0, c, s, 0], [0, s, c, 0], [s, 0, 0, c]])


def _ryy(a: float) -> Matrix:
    c, s = np.cos(a / 2), -1j * np.sin(a / 2)
    return np.array([[c, 0, 0, -s], [0, c, s, 0], [0, s, c, 0], [-s, 0, 0, c]])


def _rzz(a: float) -> Matrix:
    e = np.exp(-0.5j * a)
    return np.diag([e, 1 / e, 1 / e, e])


BASE: dict[str, Callable[..., npt.NDArray[Any]]] = {
    "x": lambda: X,
    "y": lambda: Y,
    "z": lambda: Z,
    "h": lambda: np.array([[_R, _R], [_R, -_R]], dtype=complex),
    "s": lambda: np.diag([1, 1j]),
    "sdg": lambda: np.diag([1, -1j]),
    "t": lambda: np.diag([1, (1 + 1j) * _R]),
    "tdg": lambda: np.diag([1, (1 - 1j) * _R]),
    "sx": lambda: np.array([[1 + 1j, 1 - 1j], [1 - 1j, 1 + 1j]]) / 2,
    "sxdg": lambda: np.array([[1 - 1j, 1 + 1j], [1 + 1j, 1 - 1j]]) / 2,
    "rx": _rx,
    "ry": _ry,
    "rz": _rz,
    "p": _p,
    "u": _u,
    "swap": _swap,
    "rxx": _rxx,
    "ryy": _ryy,
    "rzz": _rzz,
}
"""The matrix of every gate without controls; its first qubit is the lowest bit."""

CONTROLLED = {
    "cx": ("x", 1),
    "cy": ("y", 1),
    "cz": ("z", 1),
    "ch": ("h", 1),
    "cp": ("p", 1),
    "crx": ("rx", 1),
    "cry": ("ry", 1),
    "crz": ("rz", 1),
    "ccx": ("x", 2),
    "ccz": ("z", 2),
    "cswap": ("swap", 1),
}
"""The gate under control and the number of controls of every controlled gate."""


def kron(factors: Sequence[Matrix]) -> Matrix:
    """The product of one matrix per qubit, qubit 0 the lowest bit."""
    result: Matrix = np.ones((1, 1), dtype=complex)
    for factor in factors:
        result = np.asarray(np.kron(factor, result), dtype=complex)
    return result


def pauli(letters: str) -> Matrix:
    """The dense Pauli string, letter q on qubit q."""
    return kron([PAULIS[letter] for letter in letters])


def embed(matrix: Matrix, targets: Sequence[int], controls: Sequence[int], qubits: int) -> Matrix:
    """`matrix` on `targets` where all `controls` are 1, on a register of `qubits` qubits."""
    one = np.diag([0, 1]).astype(complex)
    active = [one if q in controls else I for q in range(qubits)]
    result = np.eye(1 << qubits, dtype=complex) - kron(active)
    for row, column in product(range(len(matrix)), repeat=2):
        factors = active.copy()
        for k, target in enumerate(targets):
            unit = np.zeros((2, 2), dtype=complex)
            unit[row >> k & 1, column >> k & 1] = 1
            factors[target] = unit
        result += matrix[row, column] * kron(factors)
    return result


def gate(
    name: str,
    angles: Sequence[float],
    qubits: Sequence[int],
    size: int,
    controls: Sequence[int] = (),
) -> Matrix:
    """The gate `name` under further `controls`, on a register of `size` qubits."""
    base, count = CONTROLLED.get(name, (name, 0))
    own = qubits[:count]
    return embed(BASE[base](*angles), qubits[count:], (*controls, *own), size)


def rotation(
    letters: str, angle: float, qubits: Sequence[int], size: int, controls: Sequence[int] = ()
) -> Matrix:
    """exp(-i angle/2 P), on a register of `size` qubits."""
    factors, active = [I] * size, [I] * size
    for qubit, letter in zip(qubits, letters, strict=True):
        factors[qubit] = PAULIS[letter]
    for control in controls:
        active[control] = np.diag([0, 1]).astype(complex)
    identity = np.eye(1 << size)
    turn = np.cos(angle / 2) * identity - 1j * np.sin(angle / 2) * kron(factors)
    return identity + kron(active) @ (turn - identity)
