"""`skip-undo`: at the end of the adjoint only sums are taken.

The adjoint undoes a stage for the sake of those that come before it. To the first stage of a
circuit that is of no use, nor to stages that commute with all that come before them: the sums of a
layer of gates on one qubit each are the same before and after the others.

```mlir
plan.launch @stage_1(%psi, %lambda) %k : !plan.buffer<3>, !plan.buffer<3>
plan.launch @stage_0(%psi, %lambda) %k : !plan.buffer<3>, !plan.buffer<3>
%g = plan.gradients %k : tensor<6xf64>
```

becomes, if the operations of both stages commute,

```mlir
plan.launch @stage_1(%psi, %lambda) %k keep : !plan.buffer<3>, !plan.buffer<3>
plan.launch @stage_0(%psi, %lambda) %k keep : !plan.buffer<3>, !plan.buffer<3>
%g = plan.gradients %k : tensor<6xf64>
```

A stage that permutes lanes or applies diagonals of others must be undone, unless it is the first.
"""

from collections.abc import Iterator

from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf
from xdsl.dialects.builtin import UnitAttr
from xdsl.ir import Block
from xdsl.passes import ModulePass

from qcomp.dialects import plan
from qcomp.pauli import Pauli
from qcomp.scheduling.operation import Operation


class SkipUndoPass(ModulePass):
    """Let the adjoint keep the states where nothing needs them undone (see the module)."""

    name = "skip-undo"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        stages = plan.stages_of(op)
        for function in op.body.block.ops:
            if not isinstance(function, func.FuncOp) or not function.body.blocks:
                continue
            earlier: list[Operation] = []  # of the stages whose sums are still to be taken
            for launch in last_adjoints(function.body.block):
                stage = stages[launch.stage.root_reference.data]
                own = [o.operation for o in stage.operations]
                if earlier and not (
                    _only_operates(stage) and all(a.commutes(b) for a in own for b in earlier)
                ):
                    break
                launch.properties["keep"] = UnitAttr()
                earlier += own
                earlier += [Operation((Pauli(0, d.diagonal.mask),)) for d in stage.diagonals]


def last_adjoints(block: Block) -> Iterator[plan.LaunchOp]:
    """The adjoint launches with which a function or the body of a loop ends, from the last one
    on."""
    for op in reversed(tuple(block.ops)):
        inside = reversed(tuple(op.body.block.ops)) if isinstance(op, plan.PassOp) else [op]
        for launch in inside:
            if isinstance(launch, plan.LaunchOp) and launch.is_adjoint:
                yield launch
            elif not isinstance(
                launch, arith.ConstantOp | plan.GradientsOp | func.ReturnOp | scf.YieldOp
            ):
                return


def _only_operates(stage: plan.StageOp) -> bool:
    """Whether a stage does nothing but its own operations."""
    return not (
        any(stage.skew.get_values())
        or any(stage.diagonals)
        or any(o.moved for o in stage.operations)
        or stage.fold
        or stage.advance
    )
