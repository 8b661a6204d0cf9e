"""Linear algebra over GF(2) on integer masks: bit b of a mask is component b of a vector.

A linear map is a sequence of columns: column b is the image of the unit vector 1 << b.
"""

from collections.abc import Iterable, Sequence

from qcomp.pauli import parity


def bits(mask: int) -> Iterable[int]:
    """The positions of the ones in `mask`, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def combine(vectors: Sequence[int], coefficients: int) -> int:
    """The sum of the `vectors` that `coefficients` selects; so also a linear map's image."""
    result = 0
    while coefficients:  # as `bits`, without a generator's cost: this runs for every mask
        low = coefficients & -coefficients
        result ^= vectors[low.bit_length() - 1]
        coefficients ^= low
    return result


class Span:
    """A growing subspace, as a basis in echelon form: one vector for each leading bit."""

    __slots__ = ("basis",)

    def __init__(self, vectors: Iterable[int] = ()):
        self.basis: dict[int, int] = {}
        for vector in vectors:
            self.add(vector)

    def __len__(self) -> int:
        return len(self.basis)

    def __contains__(self, vector: int) -> bool:
        return not self.reduce(vector)

    def copy(self) -> "Span":
        result = Span()
        result.basis = dict(self.basis)
        return result

    def reduce(self, vector: int) -> int:
        """What is left of `vector` after the basis took its leading bits; 0 for a member."""
        basis = self.basis
        rest = 0
        while vector:
            lead = vector.bit_length()
            row = basis.get(lead)
            if row is None:
                # Not reducible at this bit: keep it, so that the result is canonical for the coset.
                row = 1 << (lead - 1)
                rest |= row
            vector ^= row
        return rest

    def add(self, vector: int) -> bool:
        """Enlarge the subspace; returns whether `vector` was outside it."""
        vector = self.reduce(vector)
        if not vector:
            return False
        self.basis[vector.bit_length()] = vector
        return True

    def complement(self, dimension: int) -> list[int]:
        """Unit vectors that complete the subspace; they depend on the subspace alone."""
        return [1 << b for b in range(dimension) if b + 1 not in self.basis]


def dependency(vectors: Sequence[int]) -> list[int]:
    """The positions of some vectors that add up to 0; none if all are independent."""
    size = len(vectors)
    span = Span()
    for i, vector in enumerate(vectors):
        rest = span.reduce(vector << size | 1 << i)
        if not rest >> size:
            return list(bits(rest))
        span.add(rest)
    return []


def intersection(first: Iterable[int], second: Iterable[int]) -> list[int]:
    """A basis of the vectors that lie in the spans of both."""
    first, second = list(first), list(second)
    width = max((v.bit_length() for v in (*first, *second)), default=0)
    span = Span(v << width | v for v in first)
    for v in second:
        span.add(v << width)
    return [v for v in span.basis.values() if not v >> width]


def inverse(columns: Sequence[int]) -> list[int]:
    """The columns of the inverse map; the columns must be independent and as many as their bits."""
    size = len(columns)
    # Above each column, what has been added up to it.
    work = [column | 1 << size + c for c, column in enumerate(columns)]
    for b in range(size):
        bit = 1 << b
        pivot = next(c for c in range(b, size) if work[c] & bit)
        work[b], work[pivot] = work[pivot], work[b]
        chosen = work[b]
        work = [column ^ chosen if column & bit else column for column in work]
        work[b] = chosen
    return [column >> size for column in work]


def transpose(columns: Sequence[int], rows: int) -> list[int]:
    """The columns of the transposed map, `rows` of them."""
    result = [0] * rows
    for b, column in enumerate(columns):
        for r in bits(column & (1 << rows) - 1):
            result[r] |= 1 << b
    return result


def dual_rows(basis: Sequence[int]) -> list[int]:
    """Masks r with parity(r[i] & basis[j]) = (i == j), for a basis of the whole space."""
    return transpose(inverse(basis), len(basis))


def solve_functionals(functionals: Sequence[int], vectors: Sequence[int]) -> list[tuple[int, int]]:
    """Pairs (f, v): adding v where f is odd zeroes as many leading `functionals` as possible.

    Each v is one of `vectors`; each f a sum of functionals. Walking the pairs once, in order,
    brings any x to x + (a sum of v) on which every functional that is independent on the span of
    `vectors` of those before it is even.
    """
    pairs: list[tuple[int, int, int]] = []  # functional, its parities on vectors, pivot position
    for f in functionals:
        pattern = sum(parity(f & v) << i for i, v in enumerate(vectors))
        for g, row, pivot in pairs:
            if pattern >> pivot & 1:
                f, pattern = f ^ g, pattern ^ row
        if not pattern:
            continue
        pivot = (pattern & -pattern).bit_length() - 1
        pairs = [
            (g ^ f, row ^ pattern, p) if row >> pivot & 1 else (g, row, p) for g, row, p in pairs
        ]
        pairs.append((f, pattern, pivot))
    # Each reduced functional is odd on its own pivot vector and even on the other pivots.
    return [(f, vectors[pivot]) for f, _, pivot in pairs]
