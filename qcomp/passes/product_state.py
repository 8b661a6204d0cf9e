"""`product-state`: the first layer of a circuit makes a product state, which is written at once.

Before anything entangles them, gates on one qubit each make a product of |0…0⟩: a factor of two
numbers for every qubit. To write it costs no more than to write |0…0⟩, and the adjoint needs
nothing but λ, contracted with these factors, to find the sums of all these gates.

```mlir
plan.initialize %s : !plan.buffer<3>
plan.launch @stage_0(%s) %k : !plan.buffer<3>
plan.launch @stage_1(%s) %k : !plan.buffer<3>
```

becomes, if the operations of both stages act on one bit each,

```mlir
plan.product [@stage_0, @stage_1](%s) %k : !plan.buffer<3>
```

Where a loop follows, such as the layers after an encoding of data, its first iteration goes before
it:

```mlir
plan.initialize %s : !plan.buffer<3>
%r = scf.for %l = %c0 to %c8 step %c1 iter_args(%b = %s) -> (!plan.buffer<3>) {
  plan.launch @stage_0(%b) %k at %l : !plan.buffer<3>
  plan.launch @stage_1(%b) %k at %l : !plan.buffer<3>
  scf.yield %b : !plan.buffer<3>
}
```

becomes, if @stage_1 permutes the state (a fold),

```mlir
plan.product [@stage_0](%s) %k at %c0 : !plan.buffer<3>
plan.launch @stage_1(%s) %k at %c0 : !plan.buffer<3>
%r = scf.for %l = %c1 to %c8 step %c1 iter_args(%b = %s) -> (!plan.buffer<3>) { … }
```

The adjoint is changed in the same way, at its end.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf
from xdsl.dialects.builtin import SymbolRefAttr
from xdsl.ir import Block, Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import plan
from qcomp.passes.extract_angles import constant_index, index_constant
from qcomp.passes.skip_undo import last_adjoints
from qcomp.passes.unroll_loops import copy_body
from qcomp.scheduling.operation import Operation as GateOperation

_BETWEEN = arith.ConstantOp | plan.AllocateOp


@dataclass(frozen=True)
class ProductStatePass(ModulePass):
    """Write the product state at the beginning of a circuit at once (see the module).

    `qubits`: for states of so many bits or more; below, a stage is as fast.
    """

    name = "product-state"

    qubits: int = 0

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        stages = plan.stages_of(op)
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and function.body.blocks:
                self._rewrite(function.body.block, stages)

    def _rewrite(self, block: Block, stages: Mapping[str, plan.StageOp]) -> None:
        start = next((op for op in block.ops if isinstance(op, plan.InitializeOp)), None)
        if start is None or plan.buffer_bits(start.buffer) < self.qubits:
            return
        has_adjoint = any(isinstance(op, plan.CotangentOp) for op in block.ops)
        first = list(_launches(start.next_op))
        loops = [_loop_after(start)]
        ends = list(last_adjoints(block)) if has_adjoint else []
        if has_adjoint:
            loops.append(_loop_before(block))
        inner: list[plan.LaunchOp] = []
        mirrored = not has_adjoint or len(ends) == len(first)
        if mirrored and all(loop and _trips(loop) for loop in loops):
            bodies = [loop.body.block for loop in loops if loop]
            inner = list(_launches(bodies[0].first_op))
            ends += last_adjoints(bodies[1]) if has_adjoint else []
        made = [launch.stage for launch in _product([*first, *inner], stages)]
        if not made or (has_adjoint and [end.stage for end in ends[: len(made)]] != made):
            return
        if len(made) > len(first):
            for loop, peel in zip(loops, (_peel_first, _peel_last), strict=False):
                assert loop
                peel(loop)
        launches = [launch for launch, _ in zip(_launches(start.next_op), made, strict=False)]
        _replace(launches, made, InsertPoint.before(_outermost(launches[-1])))
        start.detach()
        start.erase()
        if has_adjoint:
            launches = [launch for launch, _ in zip(last_adjoints(block), made, strict=False)]
            _replace(launches[::-1], made, InsertPoint.after(_outermost(launches[0])))


def _outermost(launch: plan.LaunchOp) -> Operation:
    """The pass of a launch, or itself."""
    parent = launch.parent_op()
    return parent if isinstance(parent, plan.PassOp) else launch


def _launches(op: Operation | None) -> Iterator[plan.LaunchOp]:
    """The launches with which a sequence of operations begins."""
    while isinstance(op, _BETWEEN | plan.LaunchOp | plan.PassOp):
        for launch in op.body.block.ops if isinstance(op, plan.PassOp) else (op,):
            if isinstance(launch, plan.LaunchOp) and not launch.is_adjoint:
                yield launch
        op = op.next_op


def _loop_after(start: Operation) -> scf.ForOp | None:
    """The loop that follows the launches after an initialization."""
    op = start.next_op
    while isinstance(op, _BETWEEN | plan.LaunchOp | plan.PassOp):
        op = op.next_op
    return op if isinstance(op, scf.ForOp) else None


def _loop_before(block: Block) -> scf.ForOp | None:
    """The loop before the launches with which a function ends."""
    op = block.last_op
    while isinstance(op, _BETWEEN | plan.LaunchOp | plan.PassOp | plan.GradientsOp | func.ReturnOp):
        op = op.prev_op
    return op if isinstance(op, scf.ForOp) else None


def _product(
    launches: Sequence[plan.LaunchOp], stages: Mapping[str, plan.StageOp]
) -> list[plan.LaunchOp]:
    """Those of the first launches that make a product state."""
    taken = 0
    made: list[plan.LaunchOp] = []
    for launch in launches:
        stage = stages[launch.stage.root_reference.data]
        if any(stage.skew.get_values()) or stage.fold:
            break
        # On bits that are 0, diagonals do nothing; and the first iteration has no previous one.
        masks = [d.diagonal.mask for d in stage.diagonals if not d.previous]
        if any(mask & taken and mask.bit_count() > 1 for mask in masks):
            break
        bits = [_bits(op.operation) for op in stage.operations]
        if any(own.bit_count() != 1 for own in bits) or any(op.controls for op in stage.operations):
            break
        taken = reduce(or_, bits, taken)
        made.append(launch)
    while _is_cut([stages[launch.stage.root_reference.data] for launch in made]):
        made.pop()
    return made


def _bits(operation: GateOperation) -> int:
    """The bits that an operation acts on."""
    return reduce(or_, (pauli.x | pauli.z for pauli in operation.paulis))


def _is_cut(stages: Sequence[plan.StageOp]) -> bool:
    """Whether another operation on the same bit comes between an operation and its diagonals."""
    parted: dict[tuple[int, int], int] = {}  # the bits of operations that are not complete
    for stage in stages:
        diagonals = [d for d in stage.diagonals if not d.previous]
        for d in diagonals:
            if d.diagonal.part == "before":
                parted[plan.slot(d)] = d.diagonal.mask
            elif d.diagonal.place == "before":
                parted.pop(plan.slot(d), None)
        for op in stage.operations:
            parted.pop(plan.slot(op), None)
            bits = _bits(op.operation)
            if any(bits & others for others in parted.values()):
                return True
            if "after" in op.moved:
                parted[plan.slot(op)] = bits
        for d in diagonals:
            if (d.diagonal.part, d.diagonal.place) == ("after", "after"):
                parted.pop(plan.slot(d), None)
    return False


def _trips(loop: scf.ForOp) -> int:
    """How many iterations a loop from 0 by 1 has; 0 if it is another kind of loop."""
    first, end, step = (constant_index(v) for v in (loop.lb, loop.ub, loop.step))
    return end if first == 0 and step == 1 and end is not None else 0


def _peel_first(loop: scf.ForOp) -> None:
    """Put the first iteration before a loop."""
    before = Builder(InsertPoint.before(loop))
    carried = copy_body(loop, before, index_constant(before, 0), loop.iter_args)
    shorten(loop, index_constant(before, 1), loop.ub, carried)


def _peel_last(loop: scf.ForOp) -> None:
    """Put the last iteration, that of index 0 in an adjoint, after a loop."""
    uses = [tuple(result.uses) for result in loop.results]
    before, after = Builder(InsertPoint.before(loop)), Builder(InsertPoint.after(loop))
    end = index_constant(before, _trips(loop) - 1)
    results = copy_body(loop, after, end, loop.results)
    for those, result in zip(uses, results, strict=True):
        for use in those:
            use.operation.operands[use.index] = result
    for use in tuple(end.uses):
        op = use.operation
        if isinstance(op, arith.SubiOp) and constant_index(op.lhs) == constant_index(end):
            op.result.replace_all_uses_with(index_constant(before, 0))
            op.detach()
            op.erase()
    shorten(loop, loop.lb, end, loop.iter_args)


def shorten(loop: scf.ForOp, start: SSAValue, end: SSAValue, carried: Sequence[SSAValue]) -> None:
    """Let a loop run from `start` to `end` on other values; without iterations it is gone."""
    results: Sequence[SSAValue] = carried
    if constant_index(start) != constant_index(end):
        new = scf.ForOp(start, end, loop.step, carried, loop.detach_region(loop.body))
        results = Builder(InsertPoint.before(loop)).insert(new).results
    for old, result in zip(loop.results, results, strict=True):
        old.replace_all_uses_with(result)
    loop.detach()
    loop.erase()


def _replace(
    launches: Sequence[plan.LaunchOp], stages: Sequence[SymbolRefAttr], place: InsertPoint
) -> None:
    """Put a product of `stages` in the place of their launches, at `place`."""
    first = launches[0]
    indices = max((launch.indices for launch in launches), key=len)
    new = plan.ProductOp(stages, first.buffers, first.coefficients, indices)
    Builder(place).insert(new)
    for launch in launches:
        parent = launch.parent_op()
        launch.detach()
        launch.erase()
        if isinstance(parent, plan.PassOp) and not parent.body.block.ops:
            parent.detach()
            parent.erase()
