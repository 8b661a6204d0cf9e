"""`unroll-loops`: several layers in one iteration.

A loop body is scheduled by itself and ends with a permutation of the state. With several layers in
one body, the frame carries from layer to layer, and a pass over memory takes what it can reach of
all of them.

```mlir
%r = scf.for %l = %c0 to %c8 step %c1 iter_args(%q = %q0) -> (!quantum.qubit) {
  %a = tensor.extract %w[%l] : tensor<8xf64>
  %q1 = quantum.gate "rx"(%a) %q
  scf.yield %q1 : !quantum.qubit
}
```

becomes, with `factor=2`,

```mlir
%r = scf.for %m = %c0 to %c4 step %c1 iter_args(%q = %q0) -> (!quantum.qubit) {
  %l0 = arith.muli %m, %c2 : index
  %a0 = tensor.extract %w[%l0] : tensor<8xf64>
  %q1 = quantum.gate "rx"(%a0) %q
  %l1 = arith.addi %l0, %c1 : index
  %a1 = tensor.extract %w[%l1] : tensor<8xf64>
  %q2 = quantum.gate "rx"(%a1) %q1
  scf.yield %q2 : !quantum.qubit
}
```

What `factor` leaves over follows the loop, and a loop of at most `factor` iterations is gone. Loops
in loops, loops whose bounds are not constants, and circuits of fewer than `qubits` qubits stay.

With `cancelling=true`, `factor` is only an upper bound: a body gets as many iterations as its
entanglers take to cancel each other, so that it needs no permutation (two of CZ gates on any
graph, say), and stays as it is if they take more.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf
from xdsl.dialects.builtin import IndexType
from xdsl.ir import Block, Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import quantum
from qcomp.errors import InputError
from qcomp.passes.extract_angles import constant_index, index_constant
from qcomp.pauli import Frame


def copy_body(
    loop: scf.ForOp, builder: Builder, index: SSAValue, carried: Sequence[SSAValue]
) -> list[SSAValue]:
    """One iteration at `builder`; returns what it yields."""
    body = loop.body.block
    values: dict[SSAValue, SSAValue] = dict(zip(body.args, [index, *carried], strict=True))
    for op in body.ops:
        if isinstance(op, scf.YieldOp):
            return [values.get(v, v) for v in op.operands]
        builder.insert(op.clone(values))
    raise AssertionError("a loop body ends in scf.yield")


def _unroll(loop: scf.ForOp, count: int, factor: int) -> None:
    before = Builder(InsertPoint.before(loop))
    carried: Sequence[SSAValue] = loop.iter_args
    whole = count // factor if count > factor else 0
    if whole:
        block = Block(arg_types=[IndexType(), *(v.type for v in carried)])
        inside = Builder(InsertPoint.at_end(block))
        inner: Sequence[SSAValue] = block.args[1:]
        first = inside.insert(arith.MuliOp(block.args[0], index_constant(before, factor))).result
        for j in range(factor):
            index = (
                inside.insert(arith.AddiOp(first, index_constant(before, j))).result if j else first
            )
            inner = copy_body(loop, inside, index, inner)
        inside.insert(scf.YieldOp(*inner))
        zero, end, one = (index_constant(before, v) for v in (0, whole, 1))
        carried = before.insert(scf.ForOp(zero, end, one, carried, Region(block))).results
    for i in range(whole * factor, count):
        carried = copy_body(loop, before, index_constant(before, i), carried)
    for old, new in zip(loop.results, carried, strict=True):
        old.replace_all_uses_with(new)
    loop.detach()
    loop.erase()


def _period(loop: scf.ForOp, most: int) -> int:
    """After how many iterations the gates that permute basis states have cancelled each other; 1 if
    after more than `most`."""
    body = loop.body.block
    qubits = [v for v in body.args if isinstance(v.type, quantum.QubitType)]
    frame = Frame.identity(len(qubits))
    for count in range(1, most + 1):
        place: dict[SSAValue, int] = {q: i for i, q in enumerate(qubits)}
        for op in body.ops:
            if isinstance(op, quantum.GateOp | quantum.RotationOp):
                places = [place[q] for q in op.qubits]
                if isinstance(op, quantum.GateOp):
                    op.apply_to(frame, places)
                place.update(zip(op.out_qubits, places, strict=True))
            elif isinstance(op, quantum.ScaleOp):
                place[op.out_qubit] = place[op.qubit]
            elif isinstance(op, scf.YieldOp):
                frame = frame.reordered([place[v] for v in op.operands if v in place])
        if frame.is_identity:
            return count
    return 1


@dataclass(frozen=True)
class UnrollLoopsPass(ModulePass):
    """Put several iterations of a loop over gates into one (see the module)."""

    name = "unroll-loops"

    factor: int = 4
    qubits: int = 0
    cancelling: bool = False

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        if self.factor < 1:
            raise InputError(f"unroll-loops{{factor={self.factor}}}: expected a positive factor.")
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp):
                for allocation in tuple(function.body.block.ops):
                    if isinstance(allocation, quantum.AllocOp):
                        self._unroll_all(function, len(allocation.qubits))

    def _unroll_all(self, function: func.FuncOp, qubits: int) -> None:
        if qubits < self.qubits:
            return
        for loop in tuple(function.body.block.ops):
            if not isinstance(loop, scf.ForOp) or not any(
                isinstance(v.type, quantum.QubitType) for v in loop.operands
            ):
                continue
            if any(isinstance(inner, scf.ForOp) for inner in loop.body.walk()):
                continue
            first, count, step = (constant_index(v) for v in (loop.lb, loop.ub, loop.step))
            if first == 0 and step == 1 and count is not None:
                factor = _period(loop, self.factor) if self.cancelling else self.factor
                if factor > 1:
                    _unroll(loop, count, factor)
