"""`partition`: group rotations into passes over memory and stages in registers.

The directions of a pass span at most `tile` bits, so it can work on tiles that fit a cache; those
of a stage at most `registers` bits beside the vector `lanes`, and a stage holds at most
`operations`.
Rotations are reordered where they commute (see `qcomp.scheduling.partition`).

```mlir
%s1 = frame.rotate ["+XII"](%a) %s0 : !frame.state<3>
%s2 = frame.rotate ["+IXI"](%b) %s1 : !frame.state<3>
```

becomes

```mlir
%s2 = frame.pass(%s0) : (!frame.state<3>) -> !frame.state<3> {
^bb0(%p0: !frame.state<3>):
  %p1 = frame.stage(%p0) : (!frame.state<3>) -> !frame.state<3> {
  ^bb0(%t0: !frame.state<3>):
    %t1 = frame.rotate ["+XII"](%a) %t0 : !frame.state<3>
    %t2 = frame.rotate ["+IXI"](%b) %t1 : !frame.state<3>
    frame.yield %t2 : !frame.state<3>
  }
  frame.yield %p1 : !frame.state<3>
}
```

A phase without controls is left where it is. Before a permutation, the last stage gets the
operations with the directions that it needs to take that in (see `qcomp.scheduling.fold`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import builtin, func
from xdsl.ir import Block, Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import frame
from qcomp.errors import InputError
from qcomp.scheduling.fold import directions
from qcomp.scheduling.partition import partition
from qcomp.scheduling.search import BUDGET

RUN_BITS = 2
"""Bits of the vectors that lie side by side in tiles that come from memory: it gives longer runs
faster."""


def room(tile: int, registers: int, real: bool) -> tuple[int, int]:
    """The bits of a tile and of the registers of a stage, given those for complex amplitudes.

    Real ones take half the room. Of tiles they may take twice the memory, since their stages, of
    more directions, read and write it less often.
    """
    return tile + 2 * real, registers + real


@dataclass(frozen=True)
class PartitionPass(ModulePass):
    """Group rotations into passes and stages (see the module).

    Options, the first three in bits: `tile`, amplitudes that one pass holds in cache; `registers`,
    vectors that one stage holds in registers; `lanes`, amplitudes of one vector; `operations`, how
    many operations a stage may have; and `budget`, how long to search (see
    `qcomp.scheduling.search`): 0 takes the first choice everywhere. States of `memory` qubits or
    more fit no cache: their passes leave some bits of a tile to neighbours (`RUN_BITS`). Of real
    amplitudes a tile and a stage hold more (`room`), and a stage may have half as many operations
    more.
    """

    name = "partition"

    tile: int = 14
    registers: int = 2
    lanes: int = 4
    operations: int = 6
    budget: int = BUDGET
    memory: int = 64

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        if (
            min(self.registers, self.operations) < 1
            or self.lanes < 0
            or self.tile < self.lanes + self.registers
        ):
            raise InputError(
                f"partition{{tile={self.tile} registers={self.registers} lanes={self.lanes} "
                f"operations={self.operations}}}: expected tile of at least lanes + registers, "
                "positive registers and operations, and no negative lanes."
            )
        if self.budget < 0:
            raise InputError(f"partition{{budget={self.budget}}}: expected 0 or more targets.")
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp):
                for block in function.body.blocks:
                    self._partition_block(block)

    def _partition_block(self, block: Block) -> None:
        run: list[frame.RotateOp] = []
        for op in tuple(block.ops):
            if isinstance(op, frame.RotateOp) and op.operation.generators:
                run.append(op)
                continue
            for region in op.regions if not isinstance(op, frame.PassOp) else ():
                for inner in region.blocks:
                    self._partition_block(inner)
            if run and run[-1].out_state in op.operands:
                self._rewrite(run)
                run = []

    def _rewrite(self, run: list[frame.RotateOp]) -> None:
        operations = [op.operation for op in run]
        state_type = run[0].state.type
        assert isinstance(state_type, frame.StateType)
        tile, registers = room(self.tile, self.registers, state_type.is_real)
        if state_type.size - state_type.is_real >= self.memory:
            tile = max(tile - RUN_BITS, self.lanes + registers)
        most = self.operations * (2 + state_type.is_real) // 2
        bits = max(state_type.size, self.lanes + registers)
        following = run[-1].out_state.get_user_of_unique_use()
        last: list[int] = []  # directions of the fold that may follow
        if isinstance(following, frame.PermuteOp):
            last = directions(following.frame.frame, bits, self.lanes)
        passes = partition(operations, bits, self.lanes, tile, registers, most, last, self.budget)
        builder = Builder(InsertPoint.after(run[-1]))
        state = run[0].state
        for group in passes:
            body = frame.PassOp.block_for([state])
            inside = Builder(InsertPoint.at_end(body))
            inner: SSAValue = body.args[0]
            for stage in group.stages:
                inner = inside.insert(_stage(inner, [run[i] for i in stage])).results[0]
            inside.insert(frame.YieldOp([inner]))
            state = builder.insert(frame.PassOp([state], Region(body))).results[0]
        run[-1].out_state.replace_all_uses_with(state)
        for op in reversed(run):
            op.detach()
            op.erase()


def _stage(state: SSAValue, members: Sequence[frame.RotateOp]) -> frame.StageOp:
    body = frame.StageOp.block_for([state])
    inside = Builder(InsertPoint.at_end(body))
    inner: SSAValue = body.args[0]
    for op in members:
        inner = inside.insert(frame.RotateOp(inner, op.operation, op.angles)).out_state
    inside.insert(frame.YieldOp([inner]))
    return frame.StageOp([state], Region(body))
