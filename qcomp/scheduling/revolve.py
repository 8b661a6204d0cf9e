"""Which states to keep so that a chain of steps is run backwards with the least recomputation.

Steps 0 … n-1 are undone from the last to the first, and to undo step s one needs state s, the one
before it. At most `slots` states are kept at a time, the first of them state 0. Which ones is the
schedule of Griewank and Walther (ACM TOMS 26, 2000, algorithm 799, "revolve"): with
β(c, r) = (c + r over c) states that can be reached with c slots and at most r runs of a step, the
first state to keep is as late as the rest allows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import comb


@dataclass(frozen=True, slots=True)
class Round:
    """What brings about state `step`: take the kept state `start` from its `slot`, run on from
    there, and keep those states that are listed as (state, slot) on the way."""

    step: int
    start: int
    slot: int
    keeps: tuple[tuple[int, int], ...]

    @property
    def runs(self) -> int:
        """How many steps are run."""
        return self.step - self.start


def revolve(steps: int, slots: int) -> Iterator[Round]:
    """The rounds that undo so many steps, the last one first.

    The first round starts from state 0, which it also keeps, in slot 0.
    """
    kept: list[int] = []
    for step in reversed(range(steps)):
        keeps: list[tuple[int, int]] = []
        if not kept:
            keeps.append((0, 0))
            kept.append(0)
        start, slot = kept[-1], len(kept) - 1
        while kept[-1] < step and len(kept) < slots:
            left = slots - len(kept) + 1
            state = kept[-1] + _first_kept(step + 1 - kept[-1], left)
            keeps.append((state, len(kept)))
            kept.append(state)
        if kept[-1] == step:
            kept.pop()
        yield Round(step, start, slot, tuple(keeps))


def least_runs(steps: int, slots: int) -> int:
    """How many steps are run at least to reach all states but the last, each directly before it is
    used, with so many slots: r·steps - β(slots + 1, r - 1)."""
    if steps < 2:
        return 0
    repeats = _repeats(steps, slots)
    return repeats * steps - comb(slots + repeats, slots + 1)


def _repeats(steps: int, slots: int) -> int:
    """The least r with β(slots, r) ≥ steps."""
    repeats = 0
    while comb(slots + repeats, slots) < steps:
        repeats += 1
    return repeats


def _first_kept(steps: int, slots: int) -> int:
    """The first state after the start that is kept, of which there are at least two slots."""
    repeats = _repeats(steps, slots)
    return min(
        comb(slots + repeats - 1, slots),
        steps - comb(slots + repeats - 2, slots - 1),
    )
