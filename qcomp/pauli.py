"""Pauli operators as integer masks, and the frame: the images of X and Z under the absorbed gates.

A Pauli is i^phase · X^x · Z^z, where bit q of a mask belongs to qubit q and
X^x Z^z |b> = (-1)^(z·b) |b ^ x>. Masks are Python integers, so any number of qubits will do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qcomp.errors import InputError

_LETTERS = frozenset("IXYZ")
_DIGITS = str.maketrans("IXYZ", "0110"), str.maketrans("IXYZ", "0011")  # of x and of z
_LETTER_OF = str.maketrans("0123", "IXZY")


def parity(mask: int) -> int:
    """The parity of the number of ones in `mask`."""
    return mask.bit_count() & 1


@dataclass(frozen=True, slots=True)
class Pauli:
    """The operator i^phase · X^x · Z^z (phase modulo 4)."""

    x: int = 0
    z: int = 0
    phase: int = 0

    def __mul__(self, other: "Pauli") -> "Pauli":
        crossing = 2 * parity(self.z & other.x)
        return Pauli(self.x ^ other.x, self.z ^ other.z, (self.phase + other.phase + crossing) & 3)

    def times_i(self, power: int) -> "Pauli":
        """This operator times i^power."""
        return Pauli(self.x, self.z, (self.phase + power) & 3)

    def __neg__(self) -> "Pauli":
        return self.times_i(2)

    def commutes(self, other: "Pauli") -> bool:
        """Whether the two operators commute (their symplectic product is 0)."""
        return parity(self.x & other.z) == parity(self.z & other.x)

    @property
    def is_identity(self) -> bool:
        """Whether this is a multiple of the identity."""
        return not (self.x or self.z)

    @property
    def is_diagonal(self) -> bool:
        """Whether the operator is diagonal in the computational basis."""
        return not self.x

    @property
    def is_hermitian(self) -> bool:
        """Whether the operator is its own adjoint, that is ±1 times a Pauli string."""
        return (self.phase + (self.x & self.z).bit_count()) % 2 == 0

    @property
    def has_odd_y(self) -> bool:
        """Whether the string has an odd number of Y: its matrix is imaginary, not real."""
        return bool(parity(self.x & self.z))

    @property
    def sign(self) -> int:
        """The sign ±1 in front of the Pauli string of a Hermitian operator."""
        return 1 - ((self.phase - (self.x & self.z).bit_count()) & 3)

    @staticmethod
    def from_letters(letters: Iterable[tuple[int, str]], sign: int = 1) -> "Pauli":
        """The Pauli string with the given letters, one of I X Y Z, on the given qubits."""
        x = z = 0
        for qubit, letter in letters:
            if letter not in "IXYZ":
                raise InputError(f"'{letter}' is no Pauli letter: expected one of I, X, Y, Z.")
            if (x | z) >> qubit & 1:
                raise InputError(f"Qubit {qubit} appears twice in one Pauli string.")
            x |= (letter in "XY") << qubit
            z |= (letter in "YZ") << qubit
        return Pauli(x, z, ((x & z).bit_count() + (0 if sign > 0 else 2)) & 3)

    @staticmethod
    @lru_cache(1 << 14)
    def from_text(text: str) -> "Pauli":
        """Parse '+XIZ' or 'XIZ' or '-XIZ': letter q belongs to qubit q."""
        sign = -1 if text.startswith("-") else 1
        letters = text.lstrip("+-")
        if not letters or set(letters) - _LETTERS:
            return Pauli.from_letters(enumerate(letters), sign)
        x, z = (int(letters[::-1].translate(digits), 2) for digits in _DIGITS)
        return Pauli(x, z, ((x & z).bit_count() + (0 if sign > 0 else 2)) & 3)

    def to_text(self, qubits: int) -> str:
        """The signed Pauli string of a Hermitian operator, letter q for qubit q."""
        # A hexadecimal digit for each qubit.
        digits = int(f"{self.x:b}", 16) + 2 * int(f"{self.z:b}", 16)
        letters = f"{digits:0{qubits}x}"[::-1].translate(_LETTER_OF)
        return ("+" if self.sign > 0 else "-") + letters[:qubits]


@dataclass(slots=True)
class Frame:
    """The product C of the gates absorbed so far: logical state = C |stored state>.

    `x[q]` is C⁻¹ X_q C and `z[q]` is C⁻¹ Z_q C, both as operators on the stored state. `phase` is
    the power of i in C |0…0> = i^phase |basis state>: with it C is exact, global phase included.
    The gates that can be absorbed map basis states to basis states up to a power of i.
    """

    x: list[Pauli]
    z: list[Pauli]
    phase: int = 0

    @staticmethod
    def identity(qubits: int) -> "Frame":
        return Frame(
            [Pauli(1 << q, 0) for q in range(qubits)], [Pauli(0, 1 << q) for q in range(qubits)]
        )

    @property
    def qubits(self) -> int:
        return len(self.x)

    @property
    def is_identity(self) -> bool:
        return self == Frame.identity(self.qubits)

    @property
    def is_real(self) -> bool:
        """Whether the matrix of C is real but for a phase: so are all images of X then."""
        return not any(image.has_odd_y for image in self.x)

    def copy(self) -> "Frame":
        return Frame(self.x.copy(), self.z.copy(), self.phase)

    def reordered(self, places: Sequence[int]) -> "Frame":
        """The frame of the qubits `places`, in this order."""
        return Frame([self.x[p] for p in places], [self.z[p] for p in places], self.phase)

    def _bit(self, qubit: int) -> int:
        """The value of `qubit` in the basis state C |0…0>."""
        return self.z[qubit].phase >> 1 & 1

    # Each method appends one gate: C becomes G·C. The images are updated with G⁻¹ P G.
    # `phase` follows the gate's action on the basis state C |0…0>.

    def apply_x(self, q: int) -> None:
        self.z[q] = -self.z[q]

    def apply_z(self, q: int) -> None:
        self.phase = (self.phase + 2 * self._bit(q)) & 3
        self.x[q] = -self.x[q]

    def apply_y(self, q: int) -> None:
        # Y = i·X·Z
        self.apply_z(q)
        self.apply_x(q)
        self.phase = (self.phase + 1) & 3

    def apply_s(self, q: int) -> None:
        self.phase = (self.phase + self._bit(q)) & 3
        self.x[q] = (self.x[q] * self.z[q]).times_i(3)  # S⁻¹ X S = -i X Z

    def apply_sdg(self, q: int) -> None:
        self.apply_z(q)
        self.apply_s(q)

    def apply_cx(self, control: int, target: int) -> None:
        self.x[control] = self.x[control] * self.x[target]
        self.z[target] = self.z[control] * self.z[target]

    def apply_cz(self, a: int, b: int) -> None:
        self.phase = (self.phase + 2 * (self._bit(a) & self._bit(b))) & 3
        self.x[a], self.x[b] = self.x[a] * self.z[b], self.z[a] * self.x[b]

    def apply_cy(self, control: int, target: int) -> None:
        # CY = S_t · CX · S_t⁻¹
        self.apply_sdg(target)
        self.apply_cx(control, target)
        self.apply_s(target)

    def apply_swap(self, a: int, b: int) -> None:
        self.x[a], self.x[b] = self.x[b], self.x[a]
        self.z[a], self.z[b] = self.z[b], self.z[a]

    def image(self, pauli: Pauli) -> Pauli:
        """C⁻¹ P C for a logical Pauli P: the same operator on the stored state."""
        result = Pauli(phase=pauli.phase)
        for q in range(self.qubits):
            if pauli.x >> q & 1:
                result = result * self.x[q]
        for q in range(self.qubits):
            if pauli.z >> q & 1:
                result = result * self.z[q]
        return result

    def then(self, other: "Frame") -> "Frame":
        """The frame of D·C, for the `other` frame D."""
        basis = sum(self._bit(q) << q for q in range(self.qubits))
        return Frame(
            [self.image(p) for p in other.x],
            [self.image(p) for p in other.z],
            (self.phase + other.basis_image(basis)[1]) & 3,
        )

    def inverse(self) -> "Frame":
        """The frame of C⁻¹."""
        n = self.qubits

        # C X_q C⁻¹ is the logical Pauli whose image under this frame is X_q: a linear system over
        # GF(2), solved by symplectic products with the images of the other generators.
        def preimage(stored: Pauli) -> Pauli:
            x = sum((not stored.commutes(self.z[q])) << q for q in range(n))
            z = sum((not stored.commutes(self.x[q])) << q for q in range(n))
            candidate = Pauli(x, z)
            return candidate.times_i(stored.phase - self.image(candidate).phase)

        inverse = Frame(
            [preimage(Pauli(1 << q, 0)) for q in range(n)],
            [preimage(Pauli(0, 1 << q)) for q in range(n)],
        )
        # C⁻¹|0> follows from C: with C|b> = i^k |0>, C⁻¹|0> = i^-k |b>.
        basis = sum(inverse._bit(q) << q for q in range(n))
        inverse.phase = -self.basis_image(basis)[1] & 3
        return inverse

    def basis_image(self, basis: int) -> tuple[int, int]:
        """(b', k) with C |basis> = i^k |b'>."""
        # C|b> = C X^b |0> = (C X^b C⁻¹) C|0>; the columns of C come from the inverse relation:
        # bit q of b' is the value of C⁻¹ Z_q C on |b>, the power of i from composing with |0>.
        image = sum((parity(p.z & basis) ^ p.phase >> 1 & 1) << q for q, p in enumerate(self.z))
        # Find the logical Pauli P with C⁻¹ P C ∝ X^basis · Z^*, so that C|basis> = i^* P C|0>.
        origin = sum(self._bit(q) << q for q in range(self.qubits))
        stored = self.image(Pauli(image ^ origin, 0))
        # stored = i^k X^basis Z^g and stored|0> = i^k |basis>, so C|basis> = i^-k P C|0>.
        return image, (self.phase - stored.phase) & 3
