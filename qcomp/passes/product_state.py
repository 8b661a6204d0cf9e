"""`product-state`: the first layer of a circuit makes a product state, which is written at once.

Before anything entangles them, gates on one qubit each make a product of |0…0⟩: a factor of two
numbers for every qubit. To write it costs no more than to write |0…0⟩, and the adjoint needs
nothing but λ, contracted with these factors, to find the sums of all these gates.

```mlir
plan.initialize %s : !plan.buffer<3>
plan.launch @stage_0(%s) %k : !plan.buffer<3>
plan.launch @stage_1(%s) %k : !plan.buffer<3>
```

becomes, if the operations of both stages act on a bit of their own,

```mlir
plan.product [@stage_0, @stage_1](%s) %k : !plan.buffer<3>
```

Where a circuit begins with a loop, its first iteration goes before it:

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
        first = _following(start)
        last = _last(block) if any(isinstance(o, plan.CotangentOp) for o in block.ops) else None
        if isinstance(first, scf.ForOp) != isinstance(last or first, scf.ForOp):
            return
        loops = [op for op in (first, last) if isinstance(op, scf.ForOp)]
        if any(_trips(loop) < 1 for loop in loops):
            return
        forward = _launches(first.body.block if isinstance(first, scf.ForOp) else block, start)
        made = [launch.stage for launch in _product(forward, stages)]
        if last is not None:
            ends = last.body.block if isinstance(last, scf.ForOp) else block
            adjoint = [launch.stage for launch in last_adjoints(ends)]
            if adjoint[: len(made)] != made:
                return
        if not made:
            return
        if isinstance(first, scf.ForOp):
            _peel_first(first)
        launches = [launch for launch, _ in zip(_launches(block, start), made, strict=False)]
        _replace(launches, made, InsertPoint.before(_outermost(launches[0])))
        start.detach()
        start.erase()
        if isinstance(last, scf.ForOp):
            _peel_last(last)
        if last is not None:
            launches = [launch for launch, _ in zip(last_adjoints(block), made, strict=False)]
            _replace(launches, made, InsertPoint.after(_outermost(launches[0])))


def _outermost(launch: plan.LaunchOp) -> Operation:
    """The pass of a launch, or itself."""
    parent = launch.parent_op()
    return parent if isinstance(parent, plan.PassOp) else launch


def _following(start: Operation) -> Operation | None:
    """The operation after an initialization that does something."""
    op = start.next_op
    while isinstance(op, arith.ConstantOp | plan.AllocateOp):
        op = op.next_op
    return op


def _last(block: Block) -> Operation | None:
    """The last operation of a function that does something to a state."""
    op = block.last_op
    while isinstance(op, func.ReturnOp | plan.GradientsOp | arith.ConstantOp):
        op = op.prev_op
    return op


def _launches(block: Block, start: Operation) -> Iterator[plan.LaunchOp]:
    """The launches with which a block begins, after `start` if that is in it."""
    op = start.next_op if start.parent is block else block.first_op
    while isinstance(op, arith.ConstantOp | plan.AllocateOp | plan.LaunchOp | plan.PassOp):
        for launch in op.body.block.ops if isinstance(op, plan.PassOp) else (op,):
            if isinstance(launch, plan.LaunchOp) and not launch.is_adjoint:
                yield launch
        op = op.next_op


def _product(
    launches: Iterator[plan.LaunchOp], stages: Mapping[str, plan.StageOp]
) -> Iterator[plan.LaunchOp]:
    """Those of the first launches that make a product state."""
    taken = 0
    for launch in launches:
        stage = stages[launch.stage.root_reference.data]
        if any(stage.skew.get_values()) or stage.fold:
            return
        for op in stage.operations:
            bits = 0
            for pauli in op.operation.paulis:
                bits |= pauli.x | pauli.z
            if op.operation.controls or bits.bit_count() != 1 or bits & taken:
                return
            taken |= bits
        yield launch


def _trips(loop: scf.ForOp) -> int:
    """How many iterations a loop from 0 by 1 has; 0 if it is another kind of loop."""
    first, end, step = (constant_index(v) for v in (loop.lb, loop.ub, loop.step))
    return end if first == 0 and step == 1 and end is not None else 0


def _peel_first(loop: scf.ForOp) -> None:
    """Put the first iteration before a loop."""
    before = Builder(InsertPoint.before(loop))
    carried = copy_body(loop, before, index_constant(before, 0), loop.iter_args)
    _shorten(loop, index_constant(before, 1), loop.ub, carried)


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
    _shorten(loop, loop.lb, end, loop.iter_args)


def _shorten(loop: scf.ForOp, start: SSAValue, end: SSAValue, carried: Sequence[SSAValue]) -> None:
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
    """Put a product of `stages` in the place of their launches."""
    first = launches[0]
    new = plan.ProductOp(stages, first.buffers, first.coefficients, first.indices)
    Builder(place).insert(new)
    for launch in launches:
        parent = launch.parent_op()
        launch.detach()
        launch.erase()
        if isinstance(parent, plan.PassOp) and not parent.body.block.ops:
            parent.detach()
            parent.erase()
