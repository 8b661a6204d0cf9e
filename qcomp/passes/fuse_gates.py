"""`fuse-gates`: runs of rotations of one virtual qubit become one operation.

A rotation joins an earlier operation if it commutes with everything in between and the strings of
both lie in the group of one virtual qubit (two anticommuting strings, one of them diagonal):

```mlir
%s1 = frame.rotate ["+XII"](%a) %s0 : !frame.state<3>
%s2 = frame.rotate ["+IXI"](%b) %s1 : !frame.state<3>
%s3 = frame.rotate ["+ZII"](%c) %s2 : !frame.state<3>
```

becomes

```mlir
%s2 = frame.rotate ["+XII", "+ZII"](%a, %c) %s0 : !frame.state<3>
%s3 = frame.rotate ["+IXI"](%b) %s2 : !frame.state<3>
```

Phases without controls are collected into one. Options: `window`, how many operations back a
rotation looks for its partner.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func
from xdsl.ir import Block, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import frame
from qcomp.errors import InputError
from qcomp.pauli import Pauli
from qcomp.scheduling.operation import Operation


@dataclass(slots=True)
class _Group:
    operation: Operation
    angles: list[SSAValue]

    def joined_by(self, other: Operation) -> Operation | None:
        """The operation that is this one followed by `other`, if there is one."""
        if self.operation.controls != other.controls:
            return None
        mine, theirs = self.operation.generators, other.generators
        if (
            len(mine) == 1 == len(theirs)
            and mine[0].commutes(theirs[0])
            and ((mine[0].x, mine[0].z) != (theirs[0].x, theirs[0].z))
        ):
            return None  # two different commuting strings: no virtual qubit has both
        joint = Operation((*self.operation.paulis, *other.paulis), other.controls)
        return joint if joint.is_valid else None


def fuse(
    operations: Sequence[tuple[Operation, Sequence[SSAValue]]], window: int
) -> tuple[list[_Group], list[SSAValue]]:
    """The fused operations with their angles, and the angles of all phases without controls."""
    groups: list[_Group] = []
    phases: list[SSAValue] = []
    for operation, angles in operations:
        if not operation.generators:
            phases.extend(angles)
            continue
        for group in reversed(groups[-window:]):
            if joint := group.joined_by(operation):
                group.operation = joint
                group.angles.extend(angles)
                break
            if not group.operation.commutes(operation):
                groups.append(_Group(operation, list(angles)))
                break
        else:
            groups.append(_Group(operation, list(angles)))
    return groups, phases


def _rewrite_run(run: list[frame.RotateOp], window: int) -> None:
    """Replace consecutive rotations by their fused operations, after the last of them."""
    groups, phases = fuse([(op.operation, tuple(op.angles)) for op in run], window)
    if len(groups) + bool(phases) == len(run):
        return
    builder = Builder(InsertPoint.after(run[-1]))
    state = run[0].state
    for group in groups:
        rotate = builder.insert(frame.RotateOp(state, group.operation, group.angles))
        state = rotate.out_state
    if phases:
        total = phases[0]
        for angle in phases[1:]:
            total = builder.insert(arith.AddfOp(total, angle)).result
        rotate = builder.insert(frame.RotateOp(state, Operation((Pauli(),)), [total]))
        state = rotate.out_state
    run[-1].out_state.replace_all_uses_with(state)
    # The fused operations use run[-1]'s angles but not its result: now nothing uses the run.
    for op in reversed(run):
        op.detach()
        op.erase()


def _fuse_block(block: Block, window: int) -> None:
    run: list[frame.RotateOp] = []
    for op in tuple(block.ops):
        if isinstance(op, frame.RotateOp):
            run.append(op)
            continue
        for region in op.regions:
            for inner in region.blocks:
                _fuse_block(inner, window)
        if run and run[-1].out_state in op.operands:
            _rewrite_run(run, window)
            run = []
    if run:
        _rewrite_run(run, window)


@dataclass(frozen=True)
class FuseGatesPass(ModulePass):
    """Fuse rotations of one virtual qubit (see the module)."""

    name = "fuse-gates"

    window: int = 64

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        if self.window < 1:
            raise InputError(f"fuse-gates{{window={self.window}}}: expected a positive window.")
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp):
                for block in function.body.blocks:
                    _fuse_block(block, self.window)
