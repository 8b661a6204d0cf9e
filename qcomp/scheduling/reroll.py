"""Loops in a flat sequence of items, found on plain integer arrays.

Item i has a code (what it is) and a row of numbers (where its operands lie). Items i, i + p,
i + 2p, … repeat with period p if their codes are equal and their rows an arithmetic progression,
so that a loop of p items stands for all of them:

    codes   7 7 5 7 5 7 5 3         items 1 to 6 are a loop of 2 items, 3 times;
    numbers 0 1 9 2 9 3 9 0         the first one's number is 1 + iteration

Candidates for p are the distances between equal windows of codes, found by hashing, of window
lengths from 1 to many layers: long windows have no neighbours but those a whole period away.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

_WINDOWS = (1, 4, 32, 256, 2048)  # doubled from one to the next
_DISTANCES = 6  # candidates of each window length
_DEPTH = 4  # of loops in loops, and of searches between loops
_REPEATS = 3  # two repeats show nothing: any two numbers are in progression


@dataclass(frozen=True)
class Flat:
    """Items `start` to `stop` - 1, as they are."""

    start: int
    stop: int


@dataclass(frozen=True)
class Loop:
    """`count` times the items of `body`; item i adds `strides[i - start]` to its numbers in every
    iteration. The items of the first iteration are `start` to `start + period - 1`."""

    start: int
    period: int
    count: int
    body: "tuple[Flat | Loop, ...]"
    strides: Ints

    @property
    def stop(self) -> int:
        return self.start + self.period * self.count


def find_loops(codes: Ints, numbers: Ints, saving: int = 1) -> tuple[Flat | Loop, ...]:
    """The items in order, flat or in loops; `codes` has shape (items,), `numbers` (items, k).

    A loop stands for at least `saving` items more than it holds, and runs at least three times.
    """
    return tuple(_search(codes, numbers, 0, max(1, saving), _DEPTH))


def _search(
    codes: Ints, numbers: Ints, offset: int, saving: int, depth: int
) -> Iterator[Flat | Loop]:
    """Loops of items that are numbered from `offset`, the largest first, then those between."""
    size = len(codes)
    at = 0
    for start, period, count in _choose(codes, numbers, saving) if depth else ():
        if start > at:
            yield from _search(codes[at:start], numbers[at:start], offset + at, saving, depth - 1)
        body = slice(start, start + period)
        strides = numbers[start + period : start + 2 * period] - numbers[body]
        # What an inner loop repeats has to move alike in the outer one.
        inner = np.unique(np.column_stack([codes[body], strides]), axis=0, return_inverse=True)[1]
        yield Loop(
            offset + start,
            period,
            count,
            tuple(_search(inner.reshape(-1), numbers[body], offset + start, saving, depth - 1)),
            strides,
        )
        at = start + period * count
    if at and at < size:
        yield from _search(codes[at:], numbers[at:], offset + at, saving, depth - 1)
    elif at < size:
        yield Flat(offset, offset + size)


def _choose(codes: Ints, numbers: Ints, saving: int) -> list[tuple[int, int, int]]:
    """Loops (start, period, count) that do not overlap, in order; those that save most first."""
    found = [
        (-(count - 1) * period, period, start, count)
        for period in _periods(codes)
        for start, count in _progressions(codes, numbers, period)
        if (count - 1) * period >= saving
    ]
    chosen: list[tuple[int, int, int]] = []
    free = np.ones(len(codes), bool)
    for _, period, start, count in sorted(found):
        items = free[start : start + period * count]
        if items.all():
            items[:] = False
            chosen.append((start, period, count))
    return sorted(chosen)


def _progressions(codes: Ints, numbers: Ints, period: int) -> Iterator[tuple[int, int]]:
    """(start, count) of the longest runs in which items a period apart repeat."""
    equal = codes[period:] == codes[:-period]
    longest = max((stop - start for start, stop in _runs(equal)), default=0)
    if longest < (_REPEATS - 1) * period:
        return
    step = numbers[period:] - numbers[:-period]
    steady = (step[period:] == step[:-period]).all(axis=1)
    steady &= equal[period:] & equal[:-period]
    for start, stop in _runs(steady):
        if stop - start >= period:
            yield start, (stop - start) // period + _REPEATS - 1


def _runs(mask: NDArray[np.bool_]) -> Sequence[tuple[int, int]]:
    """The runs of True, as (start, stop)."""
    edges = np.flatnonzero(np.diff(mask.astype(np.int8), prepend=0, append=0))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _periods(codes: Ints) -> list[int]:
    """Distances at which windows of codes come back, the frequent ones of each window length."""
    size = len(codes)
    periods: set[int] = set()
    hashes = _mixed(codes.astype(np.uint64))
    length = 1
    for window in _WINDOWS:
        if window * _REPEATS > size:
            break
        while length < window:
            hashes = _mixed(hashes[:-length] * np.uint64(2 * length + 1) + hashes[length:])
            length *= 2
        order = np.argsort(hashes, kind="stable")
        ordered = hashes[order]
        distances = (order[1:] - order[:-1])[ordered[1:] == ordered[:-1]]
        distances = distances[distances * _REPEATS <= size]
        if not len(distances):
            break
        counts = np.bincount(distances)
        common = np.argsort(-counts, kind="stable")[:_DISTANCES]
        periods.update(int(d) for d in common if counts[d])
        # A window may come several times in a period: not so the rarest that repeats.
        changes = np.flatnonzero(np.diff(ordered, prepend=ordered[0] + np.uint64(1)))
        times = np.diff(changes, append=len(ordered))
        often = np.flatnonzero(times >= _REPEATS)
        if len(often):
            rarest = often[np.argmin(times[often])]
            places = order[changes[rarest] : changes[rarest] + times[rarest]]
            periods.update(int(d) for d in np.unique(np.diff(places))[:2])
    return sorted(p for p in periods if p * _REPEATS <= size)


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """A hash of 64 bits of each value (the finalizer of MurmurHash3)."""
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xFF51AFD7ED558CCD)
    values = (values ^ (values >> np.uint64(33))) * np.uint64(0xC4CEB9FE1A85EC53)
    return values ^ (values >> np.uint64(33))
