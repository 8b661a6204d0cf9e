"""How the launches of a pass fetch the next tile while they work on this one.

Each launch brings a share of it, a few vectors with every block, so that arithmetic and memory
overlap all the time. `TileWalk` plans the shares, `Fetching` is their part of a kernel's text.
"""

from collections.abc import Sequence

import numpy as np

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import Function
from qcomp.gf2 import combine
from qcomp.scheduling.stage import StagePlan


class TileWalk:
    """`words` are addresses: the columns of the tile, then zeros for the step after the last block,
    and, at byte `starts`, the place in the tile where each of the `shares` begins."""

    def __init__(self, stage: StagePlan, launches: int, layout: StateLayout):
        """`stage` is one of those of a pass of so many launches."""
        tile = sorted(layout.address(c) for c in (*stage.registers, *stage.loops))
        self.shares = 1 << min(launches.bit_length() - 1, len(tile))
        rest = tile[len(tile) - self.shares.bit_length() + 1 :]
        starts = [combine(rest, share) for share in range(self.shares)]
        self.words = np.array([*tile, 0, 0, 0, *starts], np.uint64)
        self.starts = 8 * (len(tile) + 3)

    def fetched(self, stage: StagePlan) -> int:
        """How many vectors a stage asks for with each block: one of many blocks brings more than
        its share."""
        return max(1, (1 << len(stage.registers)) // self.shares)


class Fetching:
    """What a kernel that asks for `fetched` vectors with each block has in its arguments, carries
    from block to block, and does in each; nothing if that is 0.

    The vectors are those at the address `ahead` and on from there along the columns of `walk`, of
    all `states`, whose vectors have their `parts` at the given offsets.
    """

    def __init__(self, states: Sequence[str], parts: Sequence[int], fetched: int):
        self.states, self.parts, self.fetched = states, parts, fetched
        self.pointers = [("ptr noalias readonly", "walk")] * bool(fetched)
        self.integers = [("i64", "ahead")] * bool(fetched)
        self.carried = [("i64", "%ahead")] * bool(fetched)

    def begin(self, f: Function) -> None:
        """Before the first block."""
        self._inner = max(0, self.fetched.bit_length() - 1)
        self._beside = [""]
        for i in range(self._inner):
            column = f.load_integer("%walk", 8 * i)
            self._beside += [f.integer("xor", c, column) if c else column for c in self._beside]

    def block(self, f: Function, places: Sequence[str]) -> None:
        """Ask for the vectors of a block, given what it carries."""
        for place in places:
            for state in self.states:
                for column in self._beside:
                    offset = f.integer("xor", place, column) if column else place
                    address = f.address(f"%{state}", offset)
                    for part in self.parts:
                        f.prefetch(address, part)

    def step(self, f: Function, places: Sequence[str], step: str) -> list[str]:
        """What the next block carries, `step` bytes on in the columns."""
        return [
            f.integer("xor", place, f.load_integer(f.address("%walk", 8 * self._inner), step))
            for place in places
        ]
