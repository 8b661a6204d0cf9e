"""How threads hold a tile while a pass runs its stages, and where it lies in shared memory."""

from collections.abc import Sequence
from dataclasses import dataclass

from qcomp.gf2 import Span, transpose
from qcomp.scheduling.addresses import Fronts, complete
from qcomp.scheduling.layout import (
    WARP_BITS,
    Access,
    Basis,
    Swizzle,
    choose_layout,
    tile_coordinates,
)


@dataclass(frozen=True, slots=True)
class Tile:
    """Threads hold the tile in the bases `held`: those of the stages, forward, and any that are for
    loading and storing only; `load` and `store` say which. Amplitude y is at the slot that the
    swizzle gives. `written` is the basis in whose order the tile is stored."""

    held: tuple[Basis, ...]
    load: int
    store: int
    swizzle: Swizzle
    written: Basis

    @staticmethod
    def of(stages: Sequence[Basis], front: Fronts | None, banks: int) -> "Tile":
        """The tile of a pass over stages of these bases, 2^banks threads accessing shared memory at
        once. Without fronts it leaves memory in order."""
        bases = list(stages)
        inner = sorted(Span((*bases[0].registers, *bases[0].threads)).basis.values())
        lowest = tuple(inner[:WARP_BITS])
        given = front or Fronts(lowest, lowest)
        ends: list[int] = []
        for number, columns in ((0, given.load), (len(stages) - 1, given.store)):
            found = bases[number].with_front(columns)
            if found is not None and (number not in ends or found == bases[number]):
                bases[number] = found
            else:
                bases.append(complete(columns, bases[0], inner))
                number = len(bases) - 1
            ends.append(number)
        load, store = ends
        written = bases[store]  # before bits of the thread's number change places
        coordinates = tile_coordinates(complete((), bases[0], inner))
        columns = bases[0].tile + bases[0].outer
        inside = tuple(transpose(coordinates, len(columns)))
        accesses = tuple(Access(number, inside) for number in range(len(bases)))
        swizzle, held = choose_layout(
            len(coordinates), tuple(bases), accesses, banks, coalesced=frozenset(ends)
        )
        slots = Swizzle(tuple(map(swizzle.slot, inside)))
        return Tile(held, load, store, slots, written)
