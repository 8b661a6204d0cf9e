"""`merge-rotations`: rotations about the same axis add their angles.

Two rotations merge if they act on the same qubits, about the same Pauli string, under the same
controls, one directly after the other; for a rotation of a single qubit, gates that commute with
it may stand in between:

```mlir
%q2 = quantum.gate "rz"(%a) %q0
%q3, %q4 = quantum.gate "cx" %q2, %q1
%q5 = quantum.rotation "Z"(%b) %q3
%q6 = quantum.gate "rx"(%c) %q4
```

becomes

```mlir
%q3, %q4 = quantum.gate "cx" %q0, %q1
%ab = arith.addf %a, %b : f64
%q5 = quantum.rotation "Z"(%ab) %q3
%q6 = quantum.gate "rx"(%c) %q4
```

Angles that are both constant are added at once, not modulo 2π: a rotation by 2π is -1. Options:
none.
"""

from xdsl.context import Context
from xdsl.dialects import arith, builtin
from xdsl.dialects.builtin import FloatAttr, f64
from xdsl.ir import OpResult
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import (
    PatternRewriter,
    PatternRewriteWalker,
    RewritePattern,
    op_type_rewrite_pattern,
)

from qcomp.dialects.quantum import GateOp, RotationOp
from qcomp.gates import GATES
from qcomp.passes.gate_action import (
    ROTATION,
    action,
    angles_of,
    axis,
    constant,
    previous,
    qubits_of,
)


class MergeIntoLater(RewritePattern):
    """A rotation takes over the angle of an equal one before it."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: GateOp | RotationOp, rewriter: PatternRewriter) -> None:
        if len(op.operands) != len(op.results) + 1:
            return  # not one angle
        kind, _ = action(op, qubits_of(op))
        if kind != ROTATION and not GATES[kind].is_rotation:
            return
        before = _mergeable(op)
        if before is None:
            return
        (first,), (second,) = angles_of(before), angles_of(op)
        known = constant(first), constant(second)
        if known[0] is not None and known[1] is not None:
            angle = arith.ConstantOp(FloatAttr(known[0] + known[1], f64))
        else:
            angle = arith.AddfOp(first, second)
        rewriter.insert(angle)
        op.operands[0] = angle.result
        rewriter.replace(before, [], qubits_of(before))


def _mergeable(op: GateOp | RotationOp) -> GateOp | RotationOp | None:
    """The earlier operation with the action of `op` that may move to it."""
    if len(op.results) > 1:
        before = previous(op)
        if before is None:
            return None
        return before if action(before, before.results) == action(op, qubits_of(op)) else None
    letter = axis(op, 0)
    value = op.operands[-1]
    while isinstance(value, OpResult) and isinstance(value.op, GateOp | RotationOp):
        before = value.op
        if len(before.results) == 1 and action(before, [value]) == action(op, [value]):
            return before
        if axis(before, value.index) not in ("I", letter):
            return None
        value = qubits_of(before)[value.index]
    return None


class MergeRotationsPass(ModulePass):
    """Add the angles of rotations about the same axis."""

    name = "merge-rotations"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        PatternRewriteWalker(MergeIntoLater(), apply_recursively=False).rewrite_module(op)
