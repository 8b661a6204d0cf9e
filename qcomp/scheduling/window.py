"""What the search for groups needs to know of some operations: dependencies and directions.

Sets of operations are masks of their indices (Python integers), so that union, difference and size
cost next to nothing. Two operations may change places iff all their Paulis commute: for an earlier
and a later one that do not, the order stays. `Window.before` and `Window.after` are the transitive
closure of that relation.

A subspace V of directions is kept as the rows of its annihilator, each evaluated on the directions
of all operations, again a mask. The operations with a direction outside V are the union of the
rows, and a new direction takes one row away.
"""

from collections.abc import Iterable, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from qcomp.scheduling.operation import Operation


def direction(operation: Operation) -> int:
    """The x mask of all non-diagonal Paulis of an operation; 0 if it is diagonal."""
    return max((p.x for p in operation.paulis), default=0)


def union(rows: Iterable[int]) -> int:
    """All operations of the sets `rows`."""
    result = 0
    for row in rows:
        result |= row
    return result


class Table:
    """A list of operations as arrays of bits, from which windows are cut."""

    def __init__(self, operations: Sequence[Operation], lane_bits: int):
        directions = [direction(o) for o in operations]
        paulis = [_generators(o) for o in operations]
        width = max((1, *map(len, paulis)))
        size = max((1, *((x | z).bit_length() for p in paulis for x, z in p)))
        # An operation's Paulis as bits x, z and as bits z, x: two commute iff the parity of the
        # bitwise and of one form of the first and the other form of the second is even.
        words = -(-2 * size // 64)
        filled = [[*p, *[(0, 0)] * (width - len(p))] for p in paulis]
        self._left = _words(
            [x | z << size for p in filled for x, z in p], (len(operations), width, words)
        )
        self._right = _words(
            [z | x << size for p in filled for x, z in p], (len(operations), width, words)
        )
        self._directions = _bit_rows([x >> lane_bits for x in directions], size)
        self.moving = [bool(x) for x in directions]
        low = (1 << lane_bits) - 1
        self.skewed = [bool(x & low and x >> lane_bits) for x in directions]
        self.parities = [2 + len(o.controls) for o in operations]

    def conflicts(self, chosen: Sequence[int]) -> list[int]:
        """For each of the `chosen` operations those before it that it does not commute with."""
        left, right = self._left[chosen], self._right[chosen]
        count, width, words = left.shape
        found = np.zeros((count, count), np.uint8)
        for i in range(width):
            for j in range(i, width):
                odd = np.zeros((count, count), np.uint8)
                for w in range(words):
                    odd ^= np.bitwise_count(left[:, None, i, w] & right[None, :, j, w])
                odd &= 1
                found |= odd
                if i != j:
                    found |= odd.T
        return _sets(np.tril(found, -1))

    def rows(self, chosen: Sequence[int]) -> list[int]:
        """The bits of the directions of the `chosen` operations beside the lanes: for each bit the
        operations that have it."""
        return [row for row in _sets(self._directions[:, chosen]) if row]


class Window:
    """The operations `chosen` from a table, in the order that they are given in.

    `before` and `after` are, for each operation, all those that have to come before and after it;
    `moving` are those that are not diagonal, and `skewed` those whose direction lies neither in the
    lanes nor beside them. `lanes` is the annihilator of the lanes.
    """

    def __init__(self, table: Table, chosen: Sequence[int]):
        count = len(chosen)
        self.all = (1 << count) - 1
        self.before = table.conflicts(chosen)
        for j, direct in enumerate(self.before):
            closed = rest = direct
            while rest:
                i = rest.bit_length() - 1
                closed |= self.before[i]
                rest &= ~(self.before[i] | 1 << i)
            self.before[j] = closed
        size = -(-count // 8)
        packed = b"".join(closed.to_bytes(size, "little") for closed in self.before)
        relation = np.frombuffer(packed, np.uint8).reshape(count, size)
        relation = np.unpackbits(relation, axis=1, count=count, bitorder="little")
        self.after = _sets(relation.T)
        self.lanes = table.rows(chosen)
        self.moving = sum(table.moving[i] << j for j, i in enumerate(chosen))
        self.skewed = sum(table.skewed[i] << j for j, i in enumerate(chosen))
        self.parities = [table.parities[i] for i in chosen]

    def blocked(self, pending: int, rows: Sequence[int]) -> tuple[int, int]:
        """The pending operations that cannot run while directions outside V are not allowed: those
        that have one, and all of them with those that come after."""
        outside = pending & union(rows)
        rest, stuck = outside, outside
        while rest:
            low = rest & -rest
            after = self.after[low.bit_length() - 1]
            stuck |= after
            rest &= ~(after | low)
        return outside, stuck & pending


def with_directions(rows: Sequence[int], members: int, most: int) -> list[int] | None:
    """The annihilator of V and the directions of the operations `members`; None if V has to grow by
    more than `most` dimensions."""
    pivots: list[tuple[int, int]] = []
    result: list[int] = []
    for row in rows:
        for pivot, low in pivots:
            if row & low:
                row ^= pivot
        inside = row & members
        if not inside:
            result.append(row)
        elif len(pivots) == most:
            return None
        else:
            pivots.append((row, inside & -inside))
    return result


def with_direction(rows: Sequence[int], member: int) -> list[int]:
    """The annihilator of V and the direction of the operation `member`, a set of one."""
    for at, pivot in enumerate(rows):
        if pivot & member:
            others = (*rows[:at], *rows[at + 1 :])
            return [row ^ pivot if row & member else row for row in others]
    return [*rows]


def _generators(operation: Operation) -> list[tuple[int, int]]:
    """The masks of Paulis that generate, with their products, all those of an operation."""
    # The Paulis lie in the group of two.
    own = islice(dict.fromkeys((p.x, p.z) for p in operation.paulis if p.x or p.z), 2)
    return [*own, *((c.x, c.z) for c in operation.controls)]


def _words(masks: Sequence[int], shape: tuple[int, int, int]) -> NDArray[np.uint64]:
    """The masks as words: [operation, mask of it, word]."""
    data = b"".join(mask.to_bytes(8 * shape[-1], "little") for mask in masks)
    return np.frombuffer(data, "<u8").reshape(shape)


def _bit_rows(masks: Sequence[int], size: int) -> NDArray[np.uint8]:
    """Bit b of mask j at [b, j]."""
    length = -(-size // 8)
    data = b"".join(mask.to_bytes(length, "little") for mask in masks)
    packed = np.frombuffer(data, np.uint8).reshape(len(masks), length)
    return np.unpackbits(packed, axis=1, count=size, bitorder="little").T


def _sets(matrix: NDArray[np.uint8]) -> list[int]:
    """The rows of a matrix of zeros and ones as masks."""
    packed = np.packbits(matrix, axis=1, bitorder="little")
    length, data = packed.shape[1], packed.tobytes()
    return [
        int.from_bytes(data[i * length : (i + 1) * length], "little") for i in range(len(packed))
    ]
