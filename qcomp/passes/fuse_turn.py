"""`fuse-turn`: where the adjoint turns back, one pass over memory does what three did.

The first pass of the adjoint undoes the last one forward, so both have the same tiles. If the
observables only mix amplitudes of a tile, then so does all that happens in between.

```mlir
plan.pass tiles 16 {
  plan.launch @stage_0(%s) %k : !plan.buffer<18>
}
%y = plan.expectation [#quantum.observable<1.0 "ZI…">] %s : !plan.buffer<18> -> f64
%t = plan.allocate : !plan.buffer<18>
plan.cotangent [#quantum.observable<1.0 "ZI…">](%c) %s, %t : !plan.buffer<18>, !plan.buffer<18>
plan.pass tiles 16 {
  plan.launch @stage_0(%s, %t) %k : !plan.buffer<18>, !plan.buffer<18>
}
```

becomes

```mlir
%t = plan.allocate : !plan.buffer<18>
%y = plan.pass tiles 16 -> f64 {
  plan.launch @stage_0(%s) %k : !plan.buffer<18>
  %z = plan.expectation [#quantum.observable<1.0 "ZI…">] %s : !plan.buffer<18> -> f64
  plan.cotangent [#quantum.observable<1.0 "ZI…">](%c) %s, %t : !plan.buffer<18>, !plan.buffer<18>
  plan.launch @stage_0(%s, %t) %k : !plan.buffer<18>, !plan.buffer<18>
}
```

Loops give their last and their first iteration for it. A permutation or a checkpoint in between
leaves all as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf
from xdsl.ir import Block, Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import plan
from qcomp.gf2 import Span
from qcomp.passes.extract_angles import constant_index, index_constant
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.passes.product_state import shorten
from qcomp.passes.unroll_loops import copy_body
from qcomp.scheduling.fold import powers

_BETWEEN = arith.ConstantOp | plan.AllocateOp


class FuseTurnPass(ModulePass):
    """Fuse the observables with the passes before and after them (see the module)."""

    name = "fuse-turn"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        stages = plan.stages_of(op)
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and function.body.blocks:
                turn = _find(function.body.block)
                if turn and turn.fits(stages):
                    turn.fuse()


@dataclass
class _Turn:
    """What is fused: the passes are the last and the first of their loops, if they are in any."""

    expectation: plan.ExpectationOp
    cotangent: plan.CotangentOp
    last: plan.PassOp
    first: plan.PassOp

    @property
    def loops(self) -> tuple[scf.ForOp | None, scf.ForOp | None]:
        before, after = self.last.parent_op(), self.first.parent_op()
        return (
            before if isinstance(before, scf.ForOp) else None,
            after if isinstance(after, scf.ForOp) else None,
        )

    def fits(self, stages: Mapping[str, plan.StageOp]) -> bool:
        """Whether the adjoint begins with what was done last, all inside of tiles."""
        before, after = self.loops
        if any(loop and not _runs(loop) for loop in self.loops):
            return False
        if self.last.layout or self.first.layout or len(self.last.body.block.ops) == 0:
            return False
        forward, back = self.last.launches, self.first.launches[::-1]
        turned = [launch.is_adjoint for launch in (*forward, *back)]
        if turned != [False] * len(forward) + [True] * len(back) or len(forward) != len(back):
            return False
        for launch, undo in zip(forward, back, strict=True):
            own, other = _numbers(launch, before, -1), _numbers(undo, after, 0)
            if launch.stage != undo.stage or None in own or own != other:
                return False
        measured = [_yielded(self.expectation.buffer)]
        made = [_initial(v, after) for v in back[0].buffers]
        if (
            any(list(launch.buffers) != measured for launch in forward)
            or any(launch.buffers != back[0].buffers for launch in back)
            or made != [self.cotangent.source, self.cotangent.destination]
        ):
            return False
        stage = stage_plan(stages[forward[0].stage.root_reference.data])
        if stage.advance:
            turn = _numbers(forward[0], before, -1)[-1]
            assert turn is not None
            maps = powers(stage.advance, turn + 1)
            stage = stage.advanced(maps[turn % len(maps)])
        inside = Span((*stage.registers, *stage.loops))
        lanes = (1 << stage.lane_bits) - 1
        strings = [pauli for o in self.expectation.observables for _, pauli in o.terms]
        return all(not p.x & lanes and p.x >> stage.lane_bits in inside for p in strings)

    def fuse(self) -> None:
        before, after = self.loops
        if before:
            self.last = _peel_last(before)
        if after:
            self.first = _peel_first(after)
        for op in _between(self.last, self.first):
            if isinstance(op, _BETWEEN):
                op.detach()
                Builder(InsertPoint.before(self.last)).insert(op)
        new = plan.PassOp(
            self.last.tiles.value.data,
            [op.clone() for op in self.last.launches],
            [value.type for value in self.expectation.values],
        )
        inside = Builder(InsertPoint.at_end(new.body.block))
        for op in (self.expectation, self.cotangent, *self.first.launches):
            inside.insert(op.clone())
        Builder(InsertPoint.before(self.last)).insert(new)
        for old, value in zip(self.expectation.values, new.values, strict=True):
            old.replace_all_uses_with(value)
        for op in (self.last, self.expectation, self.cotangent, self.first):
            op.detach()
            op.erase()


def _find(block: Block) -> _Turn | None:
    """The cotangent of a function, with the passes directly before and after the observables."""
    cotangent = next((op for op in block.ops if isinstance(op, plan.CotangentOp)), None)
    if cotangent is None:
        return None
    expectation = _skip(cotangent, back=True)
    if (
        not isinstance(expectation, plan.ExpectationOp)
        or expectation.buffer is not cotangent.source
        or expectation.observables != cotangent.observables
    ):
        return None
    last, first = _skip(expectation, back=True), _skip(cotangent, back=False)
    if isinstance(last, scf.ForOp):
        end = last.body.block.last_op
        last = _skip(end, back=True) if end else None
    if isinstance(first, scf.ForOp):
        start = first.body.block.first_op
        first = _skip(start, back=False) if isinstance(start, _STEPS) else start
    if not isinstance(last, plan.PassOp) or not isinstance(first, plan.PassOp):
        return None
    return _Turn(expectation, cotangent, last, first)


_STEPS = arith.ConstantOp | arith.SubiOp | arith.AddiOp | plan.AllocateOp


def _skip(op: Operation, back: bool) -> Operation | None:
    """The operation before or after another one, but for those that only name things."""
    found = op.prev_op if back else op.next_op
    while isinstance(found, _STEPS):
        found = found.prev_op if back else found.next_op
    return found


def _between(first: Operation, last: Operation) -> list[Operation]:
    found: list[Operation] = []
    op = first.next_op
    while op is not None and op is not last:
        found.append(op)
        op = op.next_op
    return found


def _runs(loop: scf.ForOp) -> bool:
    """Whether a loop goes by 1 between constants, at least once."""
    first, end, step = (constant_index(v) for v in (loop.lb, loop.ub, loop.step))
    return first is not None and end is not None and step == 1 and first < end


def _numbers(launch: plan.LaunchOp, loop: scf.ForOp | None, which: int) -> list[int | None]:
    """The indices of a launch in the first (0) or last (-1) iteration of its loop."""
    number: int | None = None
    if loop:
        number = constant_index(loop.lb) if which == 0 else constant_index(loop.ub)
        assert number is not None
        number += which

    def value(index: SSAValue) -> int | None:
        if loop and index is loop.body.block.args[0]:
            return number
        if isinstance(index.owner, arith.SubiOp):
            a, b = value(index.owner.lhs), value(index.owner.rhs)
            return None if a is None or b is None else a - b
        return constant_index(index)

    return [value(index) for index in launch.indices]


def _yielded(buffer: SSAValue) -> SSAValue:
    """What the last iteration calls a result of a loop; other values as they are."""
    loop = buffer.owner
    if not isinstance(loop, scf.ForOp):
        return buffer
    last = loop.body.block.last_op
    assert isinstance(last, scf.YieldOp)
    return last.operands[loop.results.index(buffer)]


def _initial(buffer: SSAValue, loop: scf.ForOp | None) -> SSAValue:
    """What the body of a loop begins with for one of its arguments; other values as they are."""
    if loop and buffer in loop.body.block.args[1:]:
        return loop.iter_args[loop.body.block.args[1:].index(buffer)]
    return buffer


def _peel_last(loop: scf.ForOp) -> plan.PassOp:
    """Put the last iteration after a loop; its last pass."""
    uses = [tuple(result.uses) for result in loop.results]
    before, after = Builder(InsertPoint.before(loop)), Builder(InsertPoint.after(loop))
    end = constant_index(loop.ub)
    assert end is not None
    marker = loop.next_op
    assert marker is not None
    index = index_constant(before, end - 1)
    results = copy_body(loop, after, index, loop.results)
    for those, result in zip(uses, results, strict=True):
        for use in those:
            use.operation.operands[use.index] = result
    _fold_differences(loop.next_op, marker)
    shorten(loop, loop.lb, index, loop.iter_args)
    found = marker.prev_op
    while not isinstance(found, plan.PassOp):
        assert found is not None
        found = found.prev_op
    return found


def _peel_first(loop: scf.ForOp) -> plan.PassOp:
    """Put the first iteration before a loop; its first pass."""
    before = Builder(InsertPoint.before(loop))
    start = constant_index(loop.lb)
    assert start is not None
    mark = before.insert(arith.ConstantOp(builtin.IntegerAttr(start, builtin.IndexType())))
    following = index_constant(before, start + 1)
    carried = copy_body(loop, before, mark.result, loop.iter_args)
    _fold_differences(mark, loop)
    shorten(loop, following, loop.ub, carried)
    found: Operation | None = mark
    while not isinstance(found, plan.PassOp):
        assert found is not None
        found = found.next_op
    return found


def _fold_differences(op: Operation | None, end: Operation) -> None:
    """Replace differences of constants by constants, from one operation up to another."""
    while op is not None and op is not end:
        following = op.next_op
        if isinstance(op, arith.SubiOp):
            a, b = constant_index(op.lhs), constant_index(op.rhs)
            if a is not None and b is not None:
                value = index_constant(Builder(InsertPoint.before(op)), a - b)
                op.result.replace_all_uses_with(value)
                op.detach()
                op.erase()
        op = following
