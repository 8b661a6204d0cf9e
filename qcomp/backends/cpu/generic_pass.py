"""A pass of stages that run the generic kernel: what other passes have as code, it has as data.

A circuit that does not repeat has hundreds of passes, and LLVM would take longer for the text of
all their walks over tiles than for everything else. Passes that run the same kernel share one
function, which reads a table: the number of stages, the offset of the words of the walk through a
tile (see `tile_walk`), and then for each stage

    where among all tables its own and its outer columns are
    where in the workspace its coefficients and its sums are
    the bytes from the sums of one part of the state to those of the next
    where in a tile the share of it begins that the stage fetches
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.llvm_text import Function, VectorType
from qcomp.backends.cpu.tables import ADDRESS_BITS
from qcomp.backends.cpu.team import Work

_COUNT, _WALK, _HEAD = range(3)
_TABLE, _COLUMNS, _COEFFICIENTS, _SUMS, _SUM_BYTES, _SHARE, _STAGE_WORDS = range(7)


def pass_table(walk: int, stages: Sequence[tuple[int, ...]]) -> NDArray[np.uint64]:
    """The table of a pass: the words of its stages in the order of the module's docstring."""
    return np.array([len(stages), walk, *(word for stage in stages for word in stage)], np.uint64)


@dataclass(frozen=True, slots=True)
class GenericPass:
    """What the code of a pass depends on: the kernel of its stages, and whether it is that of the
    adjoint; log2 of the number of tiles; in how many parts they are done, of at most so many."""

    kernel: str
    is_adjoint: bool
    tile_bits: int
    parts: int
    most_parts: int

    def text(self, name: str, vector: VectorType) -> str:
        """The definition of `void @name(tables, workspace, [member,] psi, [lambda,] table)`."""
        states = ["psi", "lambda"][: 1 + self.is_adjoint]
        pointers = ["tables", "workspace", *["member"] * (self.most_parts > 1), *states, "table"]
        f = Function(name, [("ptr", pointer) for pointer in pointers], vector)
        work = Work(f, self.most_parts)
        tiles = (1 << self.tile_bits) // self.parts
        count = f.load_integer("%table", 8 * _COUNT)
        walk = f.address("%tables", f.load_integer("%table", 8 * _WALK))
        words = f.value(f"alloca i64, i64 {count}")  # the start word of each stage

        def at(stage: str, word: int) -> str:
            row = f.integer("mul", stage, 8 * _STAGE_WORDS)
            return f.load_integer(f.address("%table", row), 8 * (_HEAD + word))

        def place(stage: str) -> str:
            return f.address(words, f.integer("shl", stage, 3))

        def columns(stage: str) -> str:
            return f.address("%tables", at(stage, _COLUMNS))

        def start(part: str | int, stage: str) -> str:
            """The start word of the first tile of a part."""
            number = f.gray(f.integer("mul", part, tiles))
            return f.combine(columns(stage), 8, self.tile_bits, number)

        def some_tiles(part: str | int) -> None:
            f.loop(count, lambda stage: f.store("i64", start(part, stage), place(stage)))
            first = f.integer("mul", part, tiles)
            following = start(work.following, "0") if isinstance(part, str) else ""

            def tile(number: str) -> None:
                index = f.integer("add", number, first)
                flip = f.integer("shl", f.trailing_zeros(f.integer("add", index, 1)), 3)

                def step(stage: str) -> str:
                    """The start word of the next tile; the last tile flips a column that is 0."""
                    column = f.load_integer(columns(stage), flip)
                    return f.integer("xor", f.load_integer(place(stage)), column)

                next_tile = step("0")
                if following:
                    last = f.value(f"icmp eq i64 {number}, {tiles - 1}")
                    next_tile = f.value(f"select i1 {last}, i64 {following}, i64 {next_tile}")
                next_tile = f.integer("and", next_tile, (1 << ADDRESS_BITS) - 1)

                def launch(stage: str) -> None:
                    given = [f"%{state}" for state in states]
                    given.append(f.address("%tables", at(stage, _TABLE)))
                    given.append(f.address("%workspace", at(stage, _COEFFICIENTS)))
                    if self.is_adjoint:
                        own = f.integer("mul", part, at(stage, _SUM_BYTES))
                        own = f.integer("add", own, at(stage, _SUMS))
                        given.append(f.address("%workspace", own))
                    given.append(walk)
                    word = f.load_integer(place(stage))
                    ahead = f.integer("xor", next_tile, at(stage, _SHARE))
                    arguments = [f"ptr {p}" for p in given] + [f"i64 {i}" for i in (word, ahead)]
                    f.emit(f"call void @{self.kernel}({', '.join(arguments)})")
                    f.store("i64", step(stage), place(stage))

                f.loop(count, launch)

            f.loop(tiles, tile)

        work.share(self.parts, some_tiles)
        work.meet()
        f.emit("ret void")
        return f.text()
