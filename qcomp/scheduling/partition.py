"""Partition a list of operations into passes over memory, and a pass into stages.

A pass holds tiles of 2^T amplitudes in cache: the directions of its operations, with the lanes,
span at most T dimensions. A stage holds blocks of 2^k vectors in registers: directions of at most k
dimensions beside the lanes, and at most m operations. Diagonal operations have no direction and fit
anywhere. Two operations may change places iff they commute; that is the only dependency.

Both are the same greedy choice with look-ahead. A group takes every operation that is ready and
needs no new direction; then, while dimensions are left, the direction that lets it take the most
further operations. On a long list only a window of it is looked at.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qcomp.gf2 import Span, bits
from qcomp.pauli import Pauli
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import MAX_PARITIES

WINDOW = 512  # operations looked at together
CANDIDATES = 24  # ready operations whose directions are compared


@dataclass(frozen=True, slots=True)
class Group:
    """Operations, as indices in order of execution, whose directions have the dimension
    `dimension` beside the lanes."""

    operations: tuple[int, ...]
    dimension: int


@dataclass(frozen=True, slots=True)
class Pass:
    """The operations of one pass over memory, in stages."""

    stages: tuple[tuple[int, ...], ...]

    @property
    def operations(self) -> tuple[int, ...]:
        return tuple(i for stage in self.stages for i in stage)


def partition(
    operations: Sequence[Operation],
    bits: int,
    lane_bits: int,
    tile_bits: int,
    registers: int,
    max_operations: int,
    last: Sequence[int] = (),
) -> list[Pass]:
    """Passes of stages that execute all `operations` (indices into it) in a valid order.

    `bits` is the number of storage bits, `tile_bits` is T including the lanes, `registers` is k.
    Operations whose direction beside the lanes `last` generates go to the last stage, if possible.
    """
    late = _can_wait(operations, lane_bits, last) if 0 < len(last) <= registers else []
    if tile_bits >= bits:
        passes = [tuple(range(len(operations)))] if operations else []
    else:
        found = _grouped(operations, late, lane_bits, tile_bits - lane_bits)
        passes = [group.operations for group in found]
    result = []
    for members in passes:
        inside = [operations[i] for i in members]
        waiting = [j for j, i in enumerate(members) if i in late] if members is passes[-1] else []
        stages = _grouped(inside, waiting, lane_bits, registers, max_operations, MAX_PARITIES)
        result.append(Pass(tuple(tuple(members[i] for i in s.operations) for s in stages)))
    return result


def _can_wait(operations: Sequence[Operation], lane_bits: int, last: Sequence[int]) -> list[int]:
    """The operations with a direction beside the lanes that is in the span of `last`, and after
    which no other one has to come."""
    span = Span(last)
    late: list[int] = []
    others: list[Operation] = []
    for i, operation in reversed([*enumerate(operations)]):
        x = max((p.x for p in operation.paulis), default=0) >> lane_bits
        if x and x in span and all(operation.commutes(other) for other in others):
            late.append(i)
        else:
            others.append(operation)
    return late[::-1]


def _grouped(
    operations: Sequence[Operation],
    late: Sequence[int],
    lane_bits: int,
    dimension: int,
    max_operations: int | None = None,
    max_parities: int | None = None,
) -> list[Group]:
    """As `group_operations`, with the `late` operations in the last group, or in groups of their
    own where they do not fit it."""
    limits = lane_bits, dimension, max_operations, max_parities
    early = [i for i in range(len(operations)) if i not in late]
    groups = [
        Group(tuple(of[i] for i in group.operations), group.dimension)
        for of in (early, late)
        for group in group_operations([operations[i] for i in of], *limits)
    ]
    if late and early and len(groups) > 1:
        both = (*groups[-2].operations, *groups[-1].operations)
        joined = group_operations([operations[i] for i in both], *limits)
        if len(joined) == 1:
            groups[-2:] = [Group(both, joined[0].dimension)]
    return groups


def group_operations(
    operations: Sequence[Operation],
    lane_bits: int,
    dimension: int,
    max_operations: int | None = None,
    max_parities: int | None = None,
) -> list[Group]:
    """Groups of at most `dimension` directions beside the lanes, in a valid order of execution.

    `max_operations` and `max_parities` bound the operations and the parity masks of a group; one
    operation alone may exceed the latter.
    """
    groups: list[Group] = []
    pending: list[int] = []
    following = 0
    while pending or following < len(operations):
        refill = WINDOW - len(pending)
        pending += range(following, min(following + refill, len(operations)))
        following = min(following + refill, len(operations))
        window = _Window(
            [operations[i] for i in pending], lane_bits, dimension, max_operations, max_parities
        )
        enough = len(pending) // 2 if following < len(operations) else 0
        for chosen, size in window.groups(enough):
            groups.append(Group(tuple(pending[i] for i in chosen), size))
        pending = [pending[i] for i in bits(window.pending)]
    return groups


def conflicts(operations: Sequence[Operation]) -> list[int]:
    """For each operation the earlier ones that it does not commute with, as a mask of indices."""
    count = len(operations)
    generators = [_generators(operation) for operation in operations]
    width = max((len(g) for g in generators), default=0)
    size = max((max(p.x, p.z).bit_length() for g in generators for p in g), default=0)
    low = (1 << 64) - 1
    found = np.zeros((count, count), np.uint8)
    # columns[i][w] holds bits 64 w … 64 w + 63 of the masks of everyone's generator i.
    columns: list[list[tuple[NDArray[np.uint64], NDArray[np.uint64]]]] = []
    for i in range(width):
        paulis = [g[i] if i < len(g) else Pauli() for g in generators]
        words = []
        for w in range(0, size, 64):
            x, z = ([getattr(p, part) >> w & low for p in paulis] for part in "xz")
            words.append((np.array(x, np.uint64), np.array(z, np.uint64)))
        columns.append(words)
    for i, left in enumerate(columns):
        for j, right in enumerate(columns[: i + 1]):
            odd = np.zeros((count, count), np.uint8)
            for (x, z), (x2, z2) in zip(left, right, strict=True):
                odd ^= np.bitwise_count(x[:, None] & z2) ^ np.bitwise_count(z[:, None] & x2)
            found |= odd
            if i != j:
                found |= odd.T
    rows = np.packbits(np.tril(found & 1, -1), axis=1, bitorder="little")
    return [int.from_bytes(row.tobytes(), "little") for row in rows]


def _generators(operation: Operation) -> list[Pauli]:
    """Independent generators of the group of an operation."""
    found, span = [], Span()
    for pauli in operation.generators:
        shift = max(pauli.x.bit_length(), 512)
        if span.add(pauli.x | pauli.z << shift):
            found.append(pauli)
    return found


class _Window:
    """The operations under consideration. Sets of them are masks of their indices.

    A subspace is given by its annihilator, and a functional by its values on the directions of all
    operations, again a mask: the operations with a direction outside are the union of these rows.
    """

    def __init__(
        self,
        operations: Sequence[Operation],
        lane_bits: int,
        dimension: int,
        max_operations: int | None,
        max_parities: int | None,
    ):
        count = len(operations)
        self.dimension = dimension
        self.max_operations = max_operations or count
        self.max_parities = max_parities
        self.pending = (1 << count) - 1
        # All operations that have to come after an operation.
        before = conflicts(operations)
        self.after = [0] * count
        for j in reversed(range(count)):
            later = self.after[j] | 1 << j
            for i in bits(before[j]):
                self.after[i] |= later
        self.in_lanes = 0
        self.parities: list[int] = []
        rows: dict[int, int] = {}
        for j, operation in enumerate(operations):
            x = max((p.x for p in operation.paulis), default=0)
            self.in_lanes |= bool(x & ((1 << lane_bits) - 1)) << j
            for b in bits(x >> lane_bits):
                rows[b] = rows.get(b, 0) | 1 << j
            self.parities.append(2 + len(operation.controls))
        self.lanes_only = list(rows.values())

    def groups(self, enough: int) -> Iterator[tuple[list[int], int]]:
        """Groups until at most `enough` operations are pending."""
        while self.pending.bit_count() > enough:
            dimension, rows = 0, self.lanes_only
            taken, blocked = self.executable(rows)
            while dimension < self.dimension and taken.bit_count() < self.max_operations:
                best: tuple[tuple[int, bool, int], list[int], int, list[int]] | None = None
                equivalent = 0
                for j in blocked[:CANDIDATES]:
                    if equivalent >> j & 1:
                        continue
                    trial = _with_direction(rows, j)
                    # Other operations with this direction, up to the directions that are there.
                    equivalent |= ~_union(trial)
                    found, still = self.executable(trial)
                    size = min(found.bit_count(), self.max_operations)
                    score = (size, not self.in_lanes >> j & 1, -j)
                    if best is None or score > best[0]:
                        best = score, trial, found, still
                if best is None:
                    break
                _, rows, taken, blocked = best
                dimension += 1
            chosen = self.choose(taken)
            for j in chosen:
                self.pending ^= 1 << j
            yield chosen, dimension

    def executable(self, rows: list[int]) -> tuple[int, list[int]]:
        """The pending operations that can run if only directions in a subspace are allowed, and
        those that keep others from running, in order."""
        rest = outside = self.pending & _union(rows)
        first: list[int] = []
        while rest:
            low = rest & -rest
            j = low.bit_length() - 1
            first.append(j)
            outside |= self.after[j]
            rest &= ~(self.after[j] | low)
        return self.pending & ~outside, first

    def choose(self, taken: int) -> list[int]:
        """The first of the executable operations, as many as are allowed."""
        chosen: list[int] = []
        room = self.max_parities
        for j in bits(taken):
            if len(chosen) == self.max_operations:
                break
            if room is not None:
                if chosen and self.parities[j] > room:
                    break
                room -= self.parities[j]
            chosen.append(j)
        return chosen


def _union(rows: Sequence[int]) -> int:
    result = 0
    for row in rows:
        result |= row
    return result


def _with_direction(rows: Sequence[int], j: int) -> list[int]:
    """The annihilator of the subspace and the direction of operation j, which lies outside it."""
    pivot = next(row for row in rows if row >> j & 1)
    return [row ^ pivot if row >> j & 1 else row for row in rows if row is not pivot]
