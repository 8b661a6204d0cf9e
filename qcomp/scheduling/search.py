"""The search for groups: as few as possible, each with directions of a bounded dimension.

A group grows by *targets*: to reach an operation, it takes the directions of that one and of all
pending ones that have to come before it, and with them every operation that can run now. The target
that gains the most operations for a dimension is taken, until no dimension is left or nothing
fits. The first target is not chosen by this rule alone: a few are tried, and the groups that come
of them are compared.

Over the groups runs a *beam*: after each number of groups those sets of pending operations are
kept of which the fewest are left. A long list goes through a window. When half of it is done, the
groups found are final, and the window moves on, so that the time is linear in the number of
operations.

The search is *anytime*. Its budget is a number of targets to try, not of seconds, so that equal
circuits get equal schedules on every machine. Each part of the list gets its share, and when that
is used up the search goes on without a beam, at the cost of a single greedy walk.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qcomp.gf2 import bits
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.window import Table, Window, with_direction, with_directions

WINDOW = 320  # operations with a direction that are looked at together
MAX_WINDOW = 960  # and with the diagonal ones
BUDGET = 40_000  # targets, of about 10 µs each


@dataclass(frozen=True, slots=True)
class Group:
    """Operations, as indices in order of execution, whose directions have the dimension
    `dimension` beside the lanes."""

    operations: tuple[int, ...]
    dimension: int


@dataclass(frozen=True, slots=True)
class Limits:
    """What a group may have: dimensions of directions beside the lanes, operations, and parity
    masks (None: any number). One operation alone may exceed the parities."""

    dimension: int
    operations: int | None = None
    parities: int | None = None


@dataclass(frozen=True, slots=True)
class Effort:
    """How many sets of pending operations the beam keeps, from how many first targets a group is
    grown, how many groups are kept of these, and how many targets are compared in each step."""

    width: int
    starts: int
    kept: int
    targets: int


BEAM = Effort(width=6, starts=5, kept=3, targets=MAX_WINDOW)
GREEDY = Effort(width=1, starts=1, kept=1, targets=48)


class _Path(NamedTuple):
    """Groups chosen so far, the last one first."""

    chosen: int
    dimension: int
    earlier: "_Path | None"


class _Growing(NamedTuple):
    """A group while it grows: the annihilator of its directions, their dimension; the operations
    that can run, those whose direction is missing, and those that wait for these as well."""

    rows: list[int]
    dimension: int
    taken: int
    outside: int
    stuck: int


def group_operations(
    operations: Sequence[Operation], lane_bits: int, limits: Limits, budget: int = BUDGET
) -> list[Group]:
    """Groups of all `operations` within `limits`, in a valid order of execution."""
    table = Table(operations, lane_bits)
    groups: list[Group] = []
    pending: list[int] = []
    following, count = 0, len(operations)
    while pending or following < count:
        room = WINDOW - sum(table.moving[i] for i in pending)
        while following < count and room > 0 and len(pending) < MAX_WINDOW:
            room -= table.moving[following]
            pending.append(following)
            following += 1
        left = len(pending) + count - following
        enough = len(pending) // 2 if following < count else 0
        search = Search(Window(table, pending), limits, budget * (len(pending) - enough) // left)
        found, rest = search.run(enough)
        budget = max(budget - search.tried, 0)
        groups += (Group(tuple(pending[j] for j in bits(chosen)), d) for chosen, d in found)
        pending = [pending[j] for j in bits(rest)]
    return groups


class Search:
    """The search in one window; `tried` counts targets."""

    def __init__(self, window: Window, limits: Limits, budget: int):
        self.window, self.limits, self.budget = window, limits, budget
        self.most = limits.operations or len(window.before)
        # A stage has room for few operations, diagonal or not; a pass for any number, and those
        # without a direction fit anywhere.
        self.counted = window.all if limits.operations else window.moving
        self.tried = 0

    def run(self, enough: int) -> tuple[list[tuple[int, int]], int]:
        """The groups until at most `enough` operations are pending, and these."""
        best: int = self.window.all
        level: dict[int, _Path | None] = {best: None}
        while best.bit_count() > enough:
            effort = BEAM if self.tried < self.budget else GREEDY
            following: dict[int, _Path] = {}
            for pending, path in level.items():
                for chosen, dimension in self.groups(pending, effort):
                    following.setdefault(pending & ~chosen, _Path(chosen, dimension, path))
            ranked = sorted(following, key=self.left)
            level = {pending: following[pending] for pending in ranked[: effort.width]}
            best = ranked[0]
        found: list[tuple[int, int]] = []
        path = level[best]
        while path:
            found.append((path.chosen, path.dimension))
            path = path.earlier
        return found[::-1], best

    def groups(self, pending: int, effort: Effort) -> list[tuple[int, int]]:
        """The best groups to run next, as operations and dimension, the best first."""
        start = self.growing(pending, self.window.lanes, 0)
        grown = self.targets(pending, start, effort.targets)
        if not grown:
            return [(self.choose(start.taken), 0)]
        # By operations for a dimension and by operations, in turn.
        by_rate = sorted(grown, key=lambda g: g[0], reverse=True)
        by_size = sorted(grown, key=lambda g: (g[1].taken.bit_count(), g[0]), reverse=True)
        starts: dict[int, _Growing] = {}
        for pair in zip(by_rate, by_size, strict=True):
            for _, growing in pair:
                if len(starts) < effort.starts:
                    starts.setdefault(growing.taken, growing)
        found: dict[int, int] = {}
        for growing in starts.values():
            done = self.complete(pending, growing, effort.targets)
            found.setdefault(self.choose(done.taken), done.dimension)
        ranked = sorted(found.items(), key=lambda f: self.left(pending & ~f[0]))
        return ranked[: effort.kept]

    def left(self, pending: int) -> tuple[int, int]:
        """How much there is left to do: how many operations that count, and of equals the less, the
        later the first pending operation."""
        first = pending & -pending if pending else self.window.all + 1
        return (pending & self.counted).bit_count(), -first

    def complete(self, pending: int, growing: _Growing, targets: int) -> _Growing:
        """The group after it took the best target again and again."""
        while growing.dimension < self.limits.dimension and self.value(growing.taken) < self.most:
            grown = self.targets(pending, growing, targets)
            if not grown:
                break
            _, growing = max(grown, key=lambda g: g[0])
        return growing

    def targets(
        self, pending: int, growing: _Growing, most: int
    ) -> list[tuple[tuple[float, int, bool, int], _Growing]]:
        """The group after each target that it can reach, of distinct ones, with how good that is:
        operations for a dimension, operations, whether it is not skewed, and the order."""
        window = self.window
        room = self.limits.dimension - growing.dimension
        base = self.value(growing.taken)
        found: list[tuple[tuple[float, int, bool, int], _Growing]] = []
        seen: set[int] = set()
        # The directions of what comes before a target; many targets share that.
        before: dict[int, list[int] | None] = {0: growing.rows}
        rest = growing.stuck
        while rest and len(found) < most:
            low = rest & -rest
            rest ^= low
            j = low.bit_length() - 1
            earlier = window.before[j] & growing.outside
            needed = earlier | low & growing.outside
            if needed in seen:
                continue
            seen.add(needed)
            self.tried += 1
            if earlier not in before:
                before[earlier] = with_directions(growing.rows, earlier, room)
            rows = before[earlier]
            if rows is not None and needed != earlier:
                rows = with_direction(rows, low)
            if rows is None or len(rows) < len(growing.rows) - room:
                rest &= ~window.after[j]
                continue
            dimension = growing.dimension + len(growing.rows) - len(rows)
            then = self.growing(pending, rows, dimension)
            gain = self.value(then.taken) - base
            rate = gain / (dimension - growing.dimension)
            found.append(((rate, gain, not low & window.skewed, -j), then))
        return found

    def growing(self, pending: int, rows: list[int], dimension: int) -> _Growing:
        """The group with the given directions."""
        outside, stuck = self.window.blocked(pending, rows)
        return _Growing(rows, dimension, pending & ~stuck, outside, stuck)

    def value(self, taken: int) -> int:
        """How many of the operations that can run count and fit."""
        return min((taken & self.counted).bit_count(), self.most)

    def choose(self, taken: int) -> int:
        """The first of the operations that can run, as many as are allowed."""
        if self.limits.operations is None and self.limits.parities is None:
            return taken
        chosen, room = 0, self.limits.parities
        for count, j in enumerate(bits(taken)):
            if count == self.most:
                break
            if room is not None:
                if chosen and self.window.parities[j] > room:
                    break
                room -= self.window.parities[j]
            chosen |= 1 << j
        return chosen
