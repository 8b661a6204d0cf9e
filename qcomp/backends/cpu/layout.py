"""Where the amplitudes of a state lie in memory."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.llvm_text import VectorType


@dataclass(frozen=True, slots=True)
class StateLayout:
    """The buffer of a state of `bits` qubits: `lanes` real parts, then `lanes` imaginary parts, of
    a `real` state only real ones.

    The low `lane_bits` bits of a storage coordinate y are the lane; h = y >> lane_bits is the index
    of the vector, which lies at byte `address(h)`. The address is linear over GF(2) in h, with
    higher bits of h added to lower ones, so that any few directions fall on different cache sets.
    """

    bits: int
    vector: VectorType
    real: bool = False

    @property
    def parts(self) -> tuple[int, ...]:
        """Where in a vector's memory its real and its imaginary parts begin."""
        return (0,) if self.real else (0, self.vector.bytes)

    @property
    def lane_bits(self) -> int:
        return self.vector.lane_bits

    @property
    def vector_bits(self) -> int:
        """log2 of the number of vectors."""
        return self.bits - self.lane_bits

    @property
    def bytes(self) -> int:
        """The size of the buffer."""
        return len(self.parts) * self.vector.scalar_bytes << self.bits

    def address(self, h: int) -> int:
        """The byte offset of vector h (real parts; the imaginary parts follow them)."""
        # One step is a vector of amplitudes; a way of the first-level cache is 4 KiB.
        way = 12 - self._shift
        folded = 0
        while h:
            folded ^= h
            h >>= way
        return folded << self._shift

    @property
    def _shift(self) -> int:
        return (len(self.parts) * self.vector.bytes).bit_length() - 1

    @property
    def columns(self) -> tuple[int, ...]:
        """The addresses of vectors 1, 2, 4, …"""
        return tuple(self.address(1 << b) for b in range(self.vector_bits))

    def offsets(self, y: NDArray[np.integer]) -> NDArray[np.int64]:
        """The index of the real part of each amplitude y, in scalars; the imaginary part comes
        `lanes` scalars later."""
        y = np.asarray(y, np.int64)
        result = y & (self.vector.lanes - 1)
        for b, column in enumerate(self.columns):
            result ^= (y >> (b + self.lane_bits) & 1) * (column // self.vector.scalar_bytes)
        return result
