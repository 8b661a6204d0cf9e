"""Apply a frame to a state: a permutation of the basis states with phases that are powers of i.

    plan = PermutationPlan(BasisMap.from_frame(frame), vector, columns)
    text = permutation_function("permute", plan)

The text defines (all pointers aligned to 64 bytes, `table` is `plan.table`, no overlap):

    void @permute(ptr source, ptr destination, ptr table)

which does destination[C y] = phase(y) · source[y].
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from qcomp.backends.cpu.llvm_text import VectorType
from qcomp.pauli import Frame


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
        raise NotImplementedError

    def __call__(self, basis: int) -> tuple[int, int]:
        """(b', k) with C |basis> = i^k |b'>."""
        raise NotImplementedError

    def inverse(self) -> "BasisMap":
        """The map of C⁻¹."""
        raise NotImplementedError

    def relabelled(self, source: Sequence[int], destination: Sequence[int]) -> "BasisMap":
        """The map of the same operator where the bits have other names on either side.

        Basis state y of the source is stored as L y with L the columns `source`, one of the
        destination with the columns `destination`.
        """
        raise NotImplementedError


class PermutationPlan:
    """The table of the map for states of the given layout, and the `key` that the text depends on.

    `columns[b]` is the byte address of vector 1 << b in both states, source and destination.
    """

    table: np.ndarray
    key: tuple

    def __init__(self, basis_map: BasisMap, vector: VectorType, columns: Sequence[int]):
        raise NotImplementedError


def permutation_function(name: str, plan: PermutationPlan) -> str:
    """LLVM text of the function."""
    raise NotImplementedError
