"""The gate table: everything the compiler knows about the gates, in one place.

Every gate is an exact product of Pauli rotations exp(-i θ/2 P), a rotation about the identity
being a phase: that one decomposition yields its matrix, inverse, generators and lowering. Gates
that map basis states to basis states (up to a power of i) also say how the frame absorbs them.
A new gate is one row here and its line in the test of the table.

Conventions are OpenQASM 2's and Qiskit's (`u(θ,φ,λ)` has cos θ/2 at the top left; `p(φ)` is
diag(1, e^iφ)); in a controlled gate the controls come first. Angles are in radians.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import pi
from typing import Final

import numpy as np
import numpy.typing as npt

from qcomp.errors import InputError


@dataclass(frozen=True, slots=True)
class Rotation:
    """exp(-i θ/2 P) with θ = constant + coefficients · (the gate's angles).

    `paulis` has one letter of I X Y Z per target qubit of the gate; all I is a phase.
    """

    paulis: str
    coefficients: tuple[float, ...] = ()
    constant: float = 0.0


@dataclass(frozen=True)
class Gate:
    """One row of the table.

    Attributes:
        name: as in the circuit API and the IR.
        angles: how many angles the gate takes.
        rotations: its exact decomposition on the target qubits, in order of application.
        controls: how many of its qubits, the first ones, are controls.
        base: the row this one is a controlled form of.
        frame: name of the `Frame` method that absorbs the gate, if it is a basis permutation.
        inverse_name: the gate that inverts it, at negated angles.
    """

    name: str
    angles: int
    rotations: tuple[Rotation, ...]
    controls: int = 0
    base: str | None = None
    frame: str | None = None
    inverse_name: str = ""
    inverse_order: tuple[int, ...] = ()

    @property
    def targets(self) -> int:
        return len(self.rotations[0].paulis)

    @property
    def qubits(self) -> int:
        return self.controls + self.targets

    @property
    def inverse(self) -> tuple[str, tuple[tuple[int, float], ...]]:
        """Name of the inverse gate and, per angle of it, (which of our angles, its factor)."""
        order = self.inverse_order or tuple(range(self.angles))
        return self.inverse_name or self.name, tuple((i, -1.0) for i in order)

    @property
    def is_self_inverse(self) -> bool:
        return self.angles == 0 and not self.inverse_name

    @cached_property
    def is_diagonal(self) -> bool:
        return all(set(r.paulis) <= {"I", "Z"} for r in self.rotations)

    @property
    def is_rotation(self) -> bool:
        """Whether gates of this kind on the same qubits merge by adding their single angles."""
        return self.angles == 1 and len({r.paulis for r in self.rotations} - {"I"}) == 1

    def matrix(self, *angles: float) -> npt.NDArray[np.complex128]:
        """The unitary, shape (2^q, 2^q); the gate's first qubit is the least significant bit."""
        self.check_angles(len(angles))
        target: npt.NDArray[np.complex128] = np.eye(1 << self.targets, dtype=np.complex128)
        for r in self.rotations:
            pauli = pauli_matrix(r.paulis)
            half = (r.constant + np.dot(r.coefficients, angles[: len(r.coefficients)])) / 2
            target = (np.cos(half) * np.eye(len(pauli)) - 1j * np.sin(half) * pauli) @ target
        full = np.eye(1 << self.qubits, dtype=complex)
        active = np.arange(1 << self.targets) << self.controls | (1 << self.controls) - 1
        full[np.ix_(active, active)] = target
        return full

    def check_angles(self, given: int) -> None:
        if given != self.angles:
            raise InputError(f"Gate '{self.name}' takes {self.angles} angle(s), {given} given.")


_LETTERS = {
    "I": np.eye(2, dtype=complex),
    "X": np.array([[0, 1], [1, 0]], dtype=complex),
    "Y": np.array([[0, -1j], [1j, 0]]),
    "Z": np.diag([1.0 + 0j, -1.0]),
}


def pauli_matrix(letters: str) -> npt.NDArray[np.complex128]:
    """The dense matrix of a Pauli string; letter q acts on qubit q, the least significant bit 0."""
    result = np.ones((1, 1), dtype=np.complex128)
    for letter in letters:
        result = np.kron(_LETTERS[letter], result)
    return np.asarray(result, dtype=np.complex128)


def _constant(**angles: float) -> tuple[Rotation, ...]:
    return tuple(Rotation(letters, (), angle) for letters, angle in angles.items())


def _rotation(letters: str) -> tuple[Rotation, ...]:
    return (Rotation(letters, (1.0,)),)


_ROWS: Final = (
    # X = i·RX(π): a rotation and the phase e^{-i(-π)/2}; so for Y and Z.
    Gate("x", 0, _constant(X=pi, I=-pi), frame="apply_x"),
    Gate("y", 0, _constant(Y=pi, I=-pi), frame="apply_y"),
    Gate("z", 0, _constant(Z=pi, I=-pi), frame="apply_z"),
    # H = i·RX(π)·RY(π/2)
    Gate("h", 0, _constant(Y=pi / 2, X=pi, I=-pi)),
    Gate("s", 0, _constant(Z=pi / 2, I=-pi / 2), frame="apply_s", inverse_name="sdg"),
    Gate("sdg", 0, _constant(Z=-pi / 2, I=pi / 2), frame="apply_sdg", inverse_name="s"),
    Gate("t", 0, _constant(Z=pi / 4, I=-pi / 4), inverse_name="tdg"),
    Gate("tdg", 0, _constant(Z=-pi / 4, I=pi / 4), inverse_name="t"),
    Gate("sx", 0, _constant(X=pi / 2, I=-pi / 2), inverse_name="sxdg"),
    Gate("sxdg", 0, _constant(X=-pi / 2, I=pi / 2), inverse_name="sx"),
    Gate("rx", 1, _rotation("X")),
    Gate("ry", 1, _rotation("Y")),
    Gate("rz", 1, _rotation("Z")),
    Gate("p", 1, (Rotation("Z", (1.0,)), Rotation("I", (-1.0,)))),
    Gate(
        "u",
        3,
        (
            Rotation("Z", (0.0, 0.0, 1.0)),
            Rotation("Y", (1.0,)),
            Rotation("Z", (0.0, 1.0)),
            Rotation("I", (0.0, -1.0, -1.0)),
        ),
        inverse_order=(0, 2, 1),
    ),
    # SWAP = e^{-iπ/4}·RXX(-π/2)·RYY(-π/2)·RZZ(-π/2)
    Gate(
        "swap",
        0,
        _constant(XX=-pi / 2, YY=-pi / 2, ZZ=-pi / 2, II=pi / 2),
        frame="apply_swap",
    ),
    Gate("rxx", 1, _rotation("XX")),
    Gate("ryy", 1, _rotation("YY")),
    Gate("rzz", 1, _rotation("ZZ")),
)

_CONTROLLED: Final = (
    # name, base, controls, frame
    ("cx", "x", 1, "apply_cx"),
    ("cy", "y", 1, "apply_cy"),
    ("cz", "z", 1, "apply_cz"),
    ("ch", "h", 1, None),
    ("cp", "p", 1, None),
    ("crx", "rx", 1, None),
    ("cry", "ry", 1, None),
    ("crz", "rz", 1, None),
    ("ccx", "x", 2, None),
    ("ccz", "z", 2, None),
    ("cswap", "swap", 1, None),
)


def _table() -> dict[str, Gate]:
    table = {gate.name: gate for gate in _ROWS}
    for name, base, controls, frame in _CONTROLLED:
        row = table[base]
        inverse = row.inverse_name and f"{'c' * controls}{row.inverse_name}"
        table[name] = Gate(
            name, row.angles, row.rotations, controls, base, frame, inverse, row.inverse_order
        )
    return table


GATES: Final[dict[str, Gate]] = _table()
"""The table, by name."""

CONTROLLED_FORMS: Final[dict[tuple[str, int], Gate]] = {
    (gate.base or gate.name, gate.controls): gate for gate in GATES.values()
}
"""The row, if there is one, of a base gate with a number of controls in all."""


def find_gate(name: str) -> Gate:
    """The row called `name`; an `InputError` names the nearest ones if there is none."""
    try:
        return GATES[name]
    except KeyError:
        from difflib import get_close_matches

        near = get_close_matches(name, GATES, 3)
        hint = f" Did you mean {' or '.join(near)}?" if near else f" Gates: {', '.join(GATES)}."
        raise InputError(f"Unknown gate '{name}'.{hint}") from None


def check_letters(letters: str, qubits: Sequence[object]) -> None:
    """Raise an `InputError` unless `letters` is a Pauli string with a letter per qubit."""
    if len(letters) != len(qubits) or not letters or set(letters) - set("IXYZ"):
        raise InputError(
            f"Pauli string '{letters}' does not fit {len(qubits)} qubit(s): "
            "expected one letter of I, X, Y, Z for each."
        )
