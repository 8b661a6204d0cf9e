"""`pipeline-loops`: let an iteration of a loop hold operations of several layers (software
pipelining).

A loop whose body is one layer takes at least one pass over memory for each. If operations of later
layers can already run in a pass, while some of earlier ones still wait, fewer passes are needed.
`qcomp.scheduling.periodic` finds such a schedule, which repeats itself. This pass only moves
operations; `partition` then finds the passes of the new body.

```mlir
%r = scf.for %l = %c0 to %c20 step %c1 iter_args(%s = %s0) -> (!frame.state<3>) {
  %a = tensor.extract %w[%l, %c0] : tensor<20x3xf64>
  …
  %s1 = frame.rotate ["+XII"](%a) %s : !frame.state<3>
  %s2 = frame.rotate ["+IXI"](%b) %s1 : !frame.state<3>
  %s3 = frame.rotate ["+IIX"](%c) %s2 : !frame.state<3>
  %s4 = frame.permute <x = ["+XZI", "+ZXZ", "+IZX"], …> %s3 : !frame.state<3>  // CZ 0 1, CZ 1 2
  scf.yield %s4 : !frame.state<3>
}
```

becomes, with `tile=2`, where two passes finish four layers,

```mlir
%1 = frame.rotate ["+IXI"](%b) %s0 : !frame.state<3>  // what iterations find done: the prologue
%2 = frame.rotate ["+IIX"](%c) %1 : !frame.state<3>
%3 = frame.rotate ["+IZX"](%c_1) %2 : !frame.state<3>
%r = scf.for %m = %c0 to %c4 step %c1 iter_args(%s = %3) -> (!frame.state<3>) {
  %l = arith.muli %m, %c4 : index
  %a = tensor.extract %w[%l, %c0] : tensor<20x3xf64>
  %4 = frame.rotate ["+XII"](%a) %s : !frame.state<3>
  %l_1 = arith.addi %l, %c1 : index
  %a_1 = tensor.extract %w[%l_1, %c0] : tensor<20x3xf64>
  %5 = frame.rotate ["+XZI"](%a_1) %4 : !frame.state<3>  // seen from before the permutation
  …
}
…  // the epilogue: what is left of the last layers
```

The body ends in the permutation of its layers, where they do not cancel as here. The prologue does
not permute: what follows is seen from before it, and the rest is permuted at the end. Angles are
computed anew for each layer. Loops that carry more than the state, loops in loops, and loops with
too few iterations for two of the cycle stay as they are, and so do states of fewer than `qubits`
qubits or of one tile.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf
from xdsl.dialects.builtin import IndexType
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import frame
from qcomp.errors import InputError
from qcomp.passes.extract_angles import constant_index, index_constant
from qcomp.pauli import Frame
from qcomp.scheduling.periodic import Pipeline, pipeline, window_layers


class _Loop:
    """A loop over one state whose body is rotations, classical operations, and at most one
    permutation, at the end."""

    def __init__(self, loop: scf.ForOp, trips: int):
        self.loop, self.trips = loop, trips
        body = loop.body.block
        rotations = [op for op in body.ops if isinstance(op, frame.RotateOp)]
        # Phases are done in the iteration in which their layer is finished.
        self.phases = [op for op in rotations if not op.operation.generators]
        self.rotations = [op for op in rotations if op.operation.generators]
        self.classical = [op for op in body.ops if not _is_quantum(op)]
        state = loop.iter_args[0].type
        assert isinstance(state, frame.StateType)
        self.powers = [Frame.identity(state.size), Frame.identity(state.size)]
        for op in body.ops:
            if isinstance(op, frame.PermuteOp):
                self.powers[1] = op.frame.frame

    def power(self, count: int) -> Frame:
        """What `count` iterations permute."""
        while len(self.powers) <= count:
            self.powers.append(self.powers[-1].then(self.powers[1]))
        return self.powers[count]

    def find(self, lanes: int, dimension: int) -> Pipeline | None:
        """The pipeline of the loop, if it has one that repeats itself."""
        count = len(self.rotations)
        if not count:
            return None
        layers = window_layers(count)
        operations = [
            op.operation.mapped(self.power(layer).image)
            for layer in range(layers)
            for op in self.rotations
        ]
        found = pipeline(operations, count, lanes, dimension)
        return found if found is not None and found.repeats(self.trips) > 1 else None


class _Writer:
    """Writes operations of a loop's layers at a place; `state` is the current one."""

    def __init__(self, loop: _Loop, builder: Builder, state: SSAValue, index: SSAValue | None):
        self.of, self.builder, self.state = loop, builder, state
        self.index = index
        self.layers: dict[int, dict[SSAValue, SSAValue]] = {}

    def angles(self, op: frame.RotateOp, layer: int) -> list[SSAValue]:
        """The angles of a rotation in layer `layer`, counted from `index`."""
        if layer not in self.layers:
            number = index_constant(self.builder, layer)
            if self.index is not None:
                number = self.builder.insert(arith.AddiOp(self.index, number)).result
            values: dict[SSAValue, SSAValue] = {self.of.loop.body.block.args[0]: number}
            for classical in self.of.classical:
                self.builder.insert(classical.clone(values))
            self.layers[layer] = values
        return [self.layers[layer].get(angle, angle) for angle in op.angles]

    def rotate(self, where: Iterable[tuple[int, int]]) -> None:
        """The operations, given as (layer, number), as seen from layer 0."""
        for layer, number in where:
            op = self.of.rotations[number]
            angles = self.angles(op, layer)
            mapped = op.operation.mapped(self.of.power(layer).image)
            self.state = self.builder.insert(frame.RotateOp(self.state, mapped, angles)).out_state

    def phases(self, layers: range) -> None:
        """The phases of some layers."""
        for layer in layers:
            for op in self.of.phases:
                angles = self.angles(op, layer)
                new = frame.RotateOp(self.state, op.operation, angles)
                self.state = self.builder.insert(new).out_state

    def permute(self, layers: int) -> None:
        """What so many layers permute."""
        by = self.of.power(layers)
        if not by.is_identity:
            self.state = self.builder.insert(frame.PermuteOp(self.state, by)).out_state


def _rewrite(of: _Loop, found: Pipeline) -> None:
    loop = of.loop
    builder = Builder(InsertPoint.before(loop))
    count = found.repeats(of.trips)

    before = _Writer(of, builder, loop.iter_args[0], None)
    before.rotate(found.prologue)
    before.phases(range(found.first))

    block = Block(arg_types=[IndexType(), before.state.type])
    inside = Builder(InsertPoint.at_end(block))
    scale = index_constant(inside, found.layers)
    index = inside.insert(arith.MuliOp(block.args[0], scale)).result
    body = _Writer(of, inside, block.args[1], index)
    body.rotate(found.cycle)
    body.phases(range(found.first, found.first + found.layers))
    body.permute(found.layers)
    inside.insert(scf.YieldOp(body.state))
    end = index_constant(builder, count)
    new = builder.insert(scf.ForOp(loop.lb, end, loop.step, [before.state], Region(block)))

    # Layers are counted from the last ones that the loop has permuted.
    done = count * found.layers
    start = index_constant(builder, done)
    after = _Writer(of, builder, new.results[0], start)
    after.rotate(p for p in found.pending if p[0] < of.trips - done)
    after.rotate(
        (layer, number)
        for layer in range(found.window, of.trips - done)
        for number in range(len(of.rotations))
    )
    after.phases(range(found.first, of.trips - done))
    after.permute(of.trips - done)
    loop.results[0].replace_all_uses_with(after.state)
    loop.detach()
    loop.erase()


def _is_quantum(op: Operation) -> bool:
    return isinstance(op, scf.YieldOp) or op.name.startswith("frame.")


def _loop(op: Operation) -> _Loop | None:
    """The loop, if it is one that can be pipelined."""
    if not isinstance(op, scf.ForOp) or [type(v.type) for v in op.results] != [frame.StateType]:
        return None
    first, trips, step = (constant_index(v) for v in (op.lb, op.ub, op.step))
    if first != 0 or step != 1 or trips is None:
        return None
    *ops, _ = op.body.block.ops
    permutes = [i for i, inner in enumerate(ops) if isinstance(inner, frame.PermuteOp)]
    quantum = [i for i, inner in enumerate(ops) if _is_quantum(inner)]
    if any(inner.regions for inner in ops) or permutes not in ([], quantum[-1:]):
        return None
    known = frame.RotateOp, frame.PermuteOp
    if not all(isinstance(ops[i], known) for i in quantum):
        return None
    return _Loop(op, trips)


@dataclass(frozen=True)
class PipelineLoopsPass(ModulePass):
    """Schedule the operations of loops across iterations (see the module).

    Options, in bits, as given to `partition`: `tile` and `lanes`; and `qubits`, how many a circuit
    has at least whose loops are changed.
    """

    name = "pipeline-loops"

    tile: int = 14
    lanes: int = 4
    qubits: int = 0

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        if self.lanes < 0 or self.tile <= self.lanes:
            raise InputError(
                f"pipeline-loops{{tile={self.tile} lanes={self.lanes}}}: expected lanes of 0 or "
                "more, and a tile of more than the lanes."
            )
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and function.body.blocks:
                for inner in tuple(function.body.block.ops):
                    self._pipeline(inner)

    def _pipeline(self, op: Operation) -> None:
        loop = _loop(op)
        if loop is None or loop.power(0).qubits < max(self.qubits, self.tile + 1):
            return
        found = loop.find(self.lanes, self.tile - self.lanes)
        if found is not None:
            _rewrite(loop, found)
