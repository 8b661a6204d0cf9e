"""What a frame does to basis states, in numbers: an affine map with powers of i."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qcomp.gf2 import bits, combine, inverse, transpose
from qcomp.pauli import Frame, parity


@dataclass(frozen=True, slots=True)
class BasisMap:
    """The operator C |y> = i^k(y) |M y ^ offset> on basis states y of `len(columns)` bits.

    `columns[b]` is M applied to 1 << b. With y_b the bits of y, k(y) = phase +
    Σ linear[b]·y_b + 2 Σ_(a<b) y_a·y_b·(quadratic[b] >> a & 1) modulo 4.
    """

    columns: tuple[int, ...]
    offset: int
    phase: int
    linear: tuple[int, ...]
    quadratic: tuple[int, ...]

    @staticmethod
    def from_frame(frame: Frame) -> "BasisMap":
        """The map of a frame's C, from stored to logical basis states."""
        # Bit q of C|y> is the value of C⁻¹ Z_q C on |y>.
        columns = transpose([z.z for z in frame.z], frame.qubits)
        offset = sum((z.phase >> 1 & 1) << q for q, z in enumerate(frame.z))
        return BasisMap._with_phases(columns, offset, lambda y: frame.basis_image(y)[1])

    @staticmethod
    def _with_phases(
        columns: Sequence[int], offset: int, power: Callable[[int], int]
    ) -> "BasisMap":
        """The map whose phase is i^power(y), found from `power` at no, one and two bits."""
        phase = power(0)
        single = [power(1 << b) for b in range(len(columns))]
        quadratic = tuple(
            sum(
                ((power(1 << a | 1 << b) - single[a] - single[b] + phase) >> 1 & 1) << a
                for a in range(b)
            )
            for b in range(len(columns))
        )
        linear = tuple((k - phase) & 3 for k in single)
        return BasisMap(tuple(columns), offset, phase, linear, quadratic)

    def __call__(self, basis: int) -> tuple[int, int]:
        """(b', k) with C |basis> = i^k |b'>."""
        power = self.phase
        for b in bits(basis):
            power += self.linear[b] + 2 * (self.quadratic[b] & basis).bit_count()
        return combine(self.columns, basis) ^ self.offset, power & 3

    @property
    def has_phases(self) -> bool:
        """Whether any basis state gets a phase other than 1."""
        return bool(self.phase or any(self.linear) or any(self.quadratic))

    def cross_signs(self, a: int) -> int:
        """The mask m with k(a ^ b) = k(a) + k(b) - k(0) + 2·parity(m & b) for all b."""
        result = 0
        for b in range(len(self.columns)):
            row = self.quadratic[b] | (self.linear[b] & 1) << b
            result ^= row if a >> b & 1 else 0
            result ^= parity(self.quadratic[b] & a) << b
        return result

    def inverse(self) -> "BasisMap":
        """The map of C⁻¹."""
        columns = inverse(self.columns)
        offset = combine(columns, self.offset)
        return BasisMap._with_phases(
            columns, offset, lambda y: -self(combine(columns, y) ^ offset)[1] & 3
        )

    def relabelled(self, source: Sequence[int], destination: Sequence[int]) -> "BasisMap":
        """The map of the same operator where the bits have other names on either side.

        Basis state y of the source is stored as L y with L the columns `source`, one of the
        destination with the columns `destination`.
        """
        back = inverse(source)
        columns = [combine(destination, combine(self.columns, y)) for y in back]
        offset = combine(destination, self.offset)
        return BasisMap._with_phases(columns, offset, lambda y: self(combine(back, y))[1])
