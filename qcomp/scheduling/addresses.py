"""Where the amplitudes of a state lie in memory while permutations and passes relabel it.

The address of amplitude y is affine over GF(2) in y (a `Placement`). A permutation without phases,
such as the one that ends the body of a loop, moves nothing: another placement does it. So the
columns of a pass's addresses change from one iteration to the next; kernels read them from a table.

Neighbouring threads should read neighbouring addresses. Tiles hold the directions of their gates,
and these are spread over all of memory. But a pass may write its tile in another order than it read
it, onto the same addresses. When it stores, the lowest bits of the thread's number stand for
directions that the next pass holds too (its *front*). These get the lowest bits of the address
among those of the tile; so the next pass has them in its tile, and loads it in the same way.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qcomp.basis_map import BasisMap
from qcomp.gf2 import Span, combine, intersection, inverse
from qcomp.scheduling.layout import WARP_BITS, Basis

SECTOR_BYTES = 32  # that a GPU's memory is read and written by
_FRONT_BITS = 3  # a front that is worth an order of its own: 64 bytes in complex64


@dataclass(frozen=True, slots=True)
class Placement:
    """Amplitude y of a state lies at the address that is the sum of `offset` and the `columns` that
    the bits of y select; the columns are a basis."""

    columns: tuple[int, ...]
    offset: int = 0

    @staticmethod
    def identity(bits: int) -> "Placement":
        return Placement(tuple(1 << b for b in range(bits)))

    @staticmethod
    def in_order(basis: Basis) -> "Placement":
        """Threads, then registers, then tiles follow each other in memory."""
        back = inverse((*basis.threads, *basis.registers, *basis.outer))
        return Placement(tuple(back))

    def permuted(self, by: BasisMap) -> "Placement":
        """The placement of the permuted state, which is where it was."""
        columns = self.of(inverse(by.columns))
        return Placement(columns, self.offset ^ combine(columns, by.offset))

    def rewritten(self, basis: Basis) -> "Placement":
        """The placement after each tile was written to its own addresses, these in the order of the
        threads and registers."""
        tile = Span(self.of((*basis.threads, *basis.registers)))
        columns = [tile.basis[lead] for lead in sorted(tile.basis)]
        columns += self.of(basis.outer)
        back = inverse((*basis.threads, *basis.registers, *basis.outer))
        return Placement(tuple(combine(columns, y) for y in back), self.offset)

    def of(self, vectors: Sequence[int]) -> tuple[int, ...]:
        """How far apart in memory amplitudes are that these vectors set apart."""
        return tuple(combine(self.columns, v) for v in vectors)


@dataclass(frozen=True, slots=True)
class Fronts:
    """The columns for the lowest bits of the thread's number, when a pass loads its tile and when
    it stores it."""

    load: tuple[int, ...] = ()
    store: tuple[int, ...] = ()


def complete(front: Sequence[int], like: Basis, order: Sequence[int]) -> Basis:
    """A basis of the tile of `like` that has `front` for the lowest bits of the thread's number and
    the others from `order`."""
    span = Span()
    columns = [c for c in (*front, *order) if span.add(c)]
    low = len(like.threads)
    return Basis(tuple(columns[low:]), tuple(columns[:low]), like.outer)


def sectors(row: Sequence[int], amplitude_bytes: int) -> float:
    """How many sectors of memory a warp touches at this row of addresses, over those that it
    needs."""
    here = (SECTOR_BYTES // amplitude_bytes).bit_length() - 1
    touched = len(Span(column >> here for column in row[1 : 1 + WARP_BITS]))
    return float(1 << (touched - (WARP_BITS - here)))


def same_threads(first: Sequence[int], second: Sequence[int], registers: int) -> bool:
    """Whether threads have the same addresses, in registers of any order, at both rows."""
    own = Span(first[-registers:])
    differences = [a ^ b for a, b in zip(first[:-registers], second[:-registers], strict=True)]
    return all(c in own for c in (*second[-registers:], *differences))


# What comes after what

Stages = tuple[str, ...]


def fronts(
    moves: Iterable[Stages | BasisMap], bases: Mapping[Stages, tuple[Basis, Basis]], bits: int
) -> dict[Stages, Fronts]:
    """The fronts of all passes of a state function, of which `moves` are the passes and the
    permutations in their order; `bases` are those of their first and their last stage."""
    found: Counter[tuple[Stages, tuple[int, ...], Stages]] = Counter()
    identity = tuple(1 << b for b in range(bits))
    before: Stages | None = None
    moved = identity
    for move in moves:
        if isinstance(move, BasisMap):
            moved = tuple(combine(move.columns, c) for c in moved)
            continue
        if before is not None:
            found[before, moved, move] += 1
        before, moved = move, identity
    loads: dict[Stages, tuple[int, ...]] = {}
    stores: dict[Stages, tuple[int, ...]] = {}
    for (source, moved, target), _ in found.most_common():
        back = inverse(moved)
        last, first = bases[source][1], bases[target][0].moved(back)
        if source in stores and target in loads:
            continue
        if source in stores:
            front = _held(stores[source], first, last)
        elif target in loads:
            front = _held([combine(back, c) for c in loads[target]], last, first)
        else:
            front = _front(last, first)
        stores.setdefault(source, front)
        loads.setdefault(target, tuple(combine(moved, c) for c in front))
    return {stages: Fronts(loads.get(stages, ()), stores.get(stages, ())) for stages in bases}


def _held(wanted: Sequence[int], own: Basis, other: Basis) -> tuple[int, ...]:
    """Directions that two passes hold, the wanted ones first as far as the one that is `own` holds
    them."""
    span = Span()
    listed = (*intersection(wanted, own.tile), *intersection(own.tile, other.tile))
    return tuple(c for c in listed if span.add(c))[:WARP_BITS]


def _front(last: Basis, first: Basis) -> tuple[int, ...]:
    """Directions that a pass and the next one hold, if possible as threads of the last stage of the
    one and of the first stage of the other: no exchange is needed then."""
    common = intersection(last.tile, first.tile)
    choices = (
        intersection(last.threads, first.threads),
        intersection(last.threads, first.tile),
        intersection(last.tile, first.threads),
        common,
    )
    enough = min(_FRONT_BITS, len(common))
    chosen = next(c for c in choices if len(c) >= enough)
    return tuple(sorted(chosen)[:WARP_BITS])
