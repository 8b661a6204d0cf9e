"""The canonicalization patterns of the `quantum` dialect, which xDSL's `canonicalize` applies.

Rotations by zero and pairs of inverse gates disappear:

```mlir
%zero = arith.constant 0.0 : f64
%minus_a = arith.negf %a : f64
%q2 = quantum.gate "rx"(%zero) %q0
%q3, %q4 = quantum.gate "cz" %q2, %q1
%q5, %q6 = quantum.gate "cz" %q4, %q3
%q7 = quantum.gate "ry"(%a) %q5
%q8 = quantum.gate "ry"(%minus_a) %q7
%q9, %q10 = quantum.gate "swap" %q6, %q8
```

becomes

```mlir
%q9, %q10 = quantum.gate "swap" %q0, %q1
```

The state does not change, global phase included: a rotation by 2π is -1 and stays.

Scales by one disappear as well, and of two scales in a row one is left:

```mlir
%q1 = quantum.scale [1.0, 0.0] %q0
%q2 = quantum.scale [0.5, 2.0] %q1
```

becomes

```mlir
%q2 = quantum.scale [0.5, 0.0] %q0
```
"""

from math import isfinite

from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from qcomp.dialects.quantum import GateOp, RotationOp, ScaleOp
from qcomp.gates import GATES
from qcomp.passes.gate_action import (
    ROTATION,
    action,
    angles_of,
    constant,
    is_negation,
    previous,
    qubits_of,
)


class EraseZeroRotation(RewritePattern):
    """A gate all of whose angles are the constant zero, if that makes it the identity."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: GateOp | RotationOp, rewriter: PatternRewriter) -> None:
        angles = angles_of(op)
        if not angles or any(constant(angle) != 0 for angle in angles):
            return
        if isinstance(op, GateOp) and any(r.constant for r in op.row.rotations):
            return  # it turns by constants, too
        rewriter.replace(op, [], qubits_of(op))


class CancelInversePair(RewritePattern):
    """Two gates in a row on the same qubits whose product is the identity."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: GateOp | RotationOp, rewriter: PatternRewriter) -> None:
        before = previous(op)
        if before is None:
            return
        kind, roles = action(op, qubits_of(op))
        kind_before, roles_before = action(before, before.results)
        if roles != roles_before:
            return
        angles, angles_before = angles_of(op), angles_of(before)
        if kind_before == ROTATION:
            inverse, factors = ROTATION, ((0, -1.0),)
        else:
            inverse, factors = GATES[kind_before].inverse
        if kind != inverse:
            return
        if not all(
            is_negation(angle, angles_before[i])
            for angle, (i, _) in zip(angles, factors, strict=True)
        ):
            return
        # A symmetric gate may take its qubits in another order the second time.
        sources = qubits_of(before)
        order = [before.results.index(value) for value in qubits_of(op)]
        rewriter.replace(op, [], [sources[i] for i in order])
        rewriter.erase(before)


class EraseUnitScale(RewritePattern):
    """A scale by [1.0, 1.0]."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: ScaleOp, rewriter: PatternRewriter) -> None:
        if op.factors.get_values() == (1.0, 1.0):
            rewriter.replace(op, [], [op.qubit])


class MergeScales(RewritePattern):
    """Two scales of a qubit in a row."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: ScaleOp, rewriter: PatternRewriter) -> None:
        before = op.qubit.owner
        if not isinstance(before, ScaleOp):
            return
        pairs = zip(before.factors.get_values(), op.factors.get_values(), strict=True)
        product = [float(a) * float(b) for a, b in pairs]
        if all(map(isfinite, product)):
            rewriter.replace(op, ScaleOp(product, before.qubit))
            rewriter.erase(before)
