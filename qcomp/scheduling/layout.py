"""How the threads of a block share a tile of amplitudes, and where these lie in shared memory.

A tile of 2^T amplitudes is held by 2^(T - k) threads in 2^k registers each. Which thread holds
which amplitude differs from stage to stage (a `Basis`); between two stages they change hands
through shared memory, at slots that are linear over GF(2) in the amplitude's index (a `Swizzle`).

The threads of a warp that access shared memory at the same time must fall on different banks. Their
slots are spanned by the images of a few low bits of the thread number, so an access is free of
conflicts iff these images, in the low bits that select the bank, have full rank.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from random import Random

from qcomp.basis_map import BasisMap
from qcomp.gf2 import Span, combine, dual_rows, inverse
from qcomp.pauli import parity

WARP_BITS = 5
_ATTEMPTS = 200


@dataclass(frozen=True, slots=True)
class Basis:
    """Thread t of tile o holds in register r the amplitude at the sum of the columns that the bits
    of r, t and o select; all columns together are a basis."""

    registers: tuple[int, ...]
    threads: tuple[int, ...]
    outer: tuple[int, ...] = ()

    def index(self, register: int) -> int:
        """The part of an amplitude's index that is due to its register."""
        return combine(self.registers, register)

    @property
    def tile(self) -> tuple[int, ...]:
        """The columns of a tile."""
        return self.threads + self.registers

    def moved(self, by: Sequence[int]) -> "Basis":
        """The images of all columns."""
        registers, threads, outer = (
            tuple(combine(by, c) for c in columns)
            for columns in (self.registers, self.threads, self.outer)
        )
        return Basis(registers, threads, outer)

    def with_front(self, columns: Sequence[int]) -> "Basis | None":
        """A basis with these columns for the low bits of the thread's number, and the same
        registers; None if threads do not hold these columns."""
        held = Span(self.threads)
        if any(c not in held for c in columns):
            return None
        span = Span()
        threads = [c for c in (*columns, *self.threads) if span.add(c)]
        return Basis(self.registers, tuple(threads), self.outer)

    def masks(self, mask: int) -> tuple[int, int, int]:
        """A parity of the index, as parities of the register, thread and tile numbers."""
        registers, threads, outer = (
            sum(parity(mask & column) << b for b, column in enumerate(columns))
            for columns in (self.registers, self.threads, self.outer)
        )
        return registers, threads, outer


@dataclass(frozen=True, slots=True)
class Slots:
    """Register r of thread t of tile o accesses shared memory at the sum of the offset and the
    columns that the bits of r, t and o select. Those of o are within the tile: by so much its own
    columns differ from stage to stage."""

    registers: tuple[int, ...]
    threads: tuple[int, ...]
    outer: tuple[int, ...] = ()
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Swizzle:
    """Amplitude y of a tile has its place in shared memory at slot Σ y_b · columns[b]."""

    columns: tuple[int, ...]

    @staticmethod
    def of(basis: Basis, slots: Slots) -> "Swizzle":
        """The one that gives what is held in a basis these slots, each at no offset."""
        columns = (*slots.registers, *slots.threads, *(slots.outer or [0] * len(basis.outer)))
        back = inverse((*basis.registers, *basis.threads, *basis.outer))
        return Swizzle(tuple(combine(columns, y) for y in back))

    def slot(self, y: int) -> int:
        return combine(self.columns, y)

    def slots(self, basis: Basis, by: BasisMap | None = None) -> Slots:
        """Where amplitudes go that are held in a basis and moved by a map."""
        if by is not None:
            basis = basis.moved(by.columns)
        own = basis.moved(self.columns)
        offset = self.slot(by.offset) if by else 0
        return Slots(own.registers, own.threads, own.outer, offset)


@dataclass(frozen=True, slots=True)
class Access:
    """A read or write of shared memory by all threads of a block: amplitude y of a thread of stage
    number `stage` goes to, or comes from, the slot of M y, with M the columns `moved`."""

    stage: int
    moved: tuple[int, ...]


def ways(threads: Sequence[int], bank_bits: int) -> int:
    """How often banks are visited in an access whose thread bits have these slots: 1 is best."""
    together = threads[:bank_bits]
    low = (1 << bank_bits) - 1
    return 1 << (len(together) - len(Span(slot & low for slot in together)))


@lru_cache(64)
def choose_layout(
    bits: int,
    stages: tuple[Basis, ...],
    accesses: tuple[Access, ...],
    bank_bits: int,
    coalesced: frozenset[int] = frozenset(),
) -> tuple[Swizzle, tuple[Basis, ...]]:
    """A swizzle, and the stages with their thread bits in a better order, for few bank conflicts.

    In the stages with numbers `coalesced` the bits of a warp stay a warp's. Deterministic: the same
    arguments give the same layout in every process.
    """
    maps = [
        sorted({a.moved for a in accesses if a.stage == number}) for number in range(len(stages))
    ]
    best: tuple[int, Swizzle, tuple[Basis, ...]] | None = None
    for swizzle in _swizzles(bits, bank_bits):
        cost = 0
        ordered: list[Basis] = []
        for number, (basis, moved) in enumerate(zip(stages, maps, strict=True)):
            choices = WARP_BITS if number in coalesced else len(basis.threads)
            own, basis = _order(basis, moved, swizzle, bank_bits, choices)
            cost += own
            ordered.append(basis)
            if best is not None and cost >= best[0]:
                break
        else:
            best = cost, swizzle, tuple(ordered)
        if best[0] == 0:
            break
    assert best is not None
    return best[1], best[2]


def _swizzles(bits: int, bank_bits: int) -> Iterator[Swizzle]:
    """Ways to add the high bits of an index to those that select the bank."""
    units = [1 << b for b in range(bits)]
    yield Swizzle(tuple(units))
    if bits <= bank_bits:
        return
    low = (1 << bank_bits) - 1
    yield Swizzle(tuple(u | 1 << b % bank_bits for b, u in enumerate(units)))
    random = Random(0)
    for _ in range(_ATTEMPTS):
        yield Swizzle(tuple(u | (random.randint(0, low) if u > low else 0) for u in units))


def _order(
    basis: Basis,
    maps: Sequence[tuple[int, ...]],
    swizzle: Swizzle,
    bank_bits: int,
    choices: int,
) -> tuple[int, Basis]:
    """The conflicts of a stage's accesses, and its basis with the best thread bits in front, out of
    the first `choices`."""
    threads = basis.threads
    together = min(bank_bits, len(threads))
    low = (1 << bank_bits) - 1
    images = [[swizzle.slot(combine(m, c)) & low for c in threads] for m in maps]
    best: tuple[int, tuple[int, ...]] | None = None
    for chosen in combinations(range(min(choices, len(threads))), together):
        cost = sum((1 << (together - len(Span(own[i] for i in chosen)))) - 1 for own in images)
        if best is None or cost < best[0]:
            best = cost, chosen
        if cost == 0:
            break
    assert best is not None
    first = [threads[i] for i in best[1]]
    rest = [c for i, c in enumerate(threads) if i not in best[1]]
    return best[0], Basis(basis.registers, (*first, *rest), basis.outer)


def tile_coordinates(basis: Basis) -> list[int]:
    """Masks whose parities are an amplitude's index within its tile, bit by bit."""
    inner = len(basis.registers) + len(basis.threads)
    return dual_rows([*basis.registers, *basis.threads, *basis.outer])[:inner]
