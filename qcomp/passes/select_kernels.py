"""`select-kernels`: stages of equal structure share one kernel.

```mlir
plan.stage @stage_0 bits 6 lanes 4 registers [1, 2] skew [0, 0] loops [] outer [] {
  plan.operation ["+XIIIII"] angles 0 of 0 position 0 gradients [true]
}
```

becomes

```mlir
kernel.func @kernel_0 registers 2 skew [0, 0] batches [1] {
  kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0> sums "X"
}
plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [1, 2] skew [0, 0] loops [] outer [] {
  plan.operation ["+XIIIII"] angles 0 of 0 position 0 gradients [true]
}
```

so a thousand layers compile to a handful of kernels. A gate gets the cheapest form that its stage
allows (see `qcomp.scheduling.forms`), which its `kernel.apply` then names.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from xdsl.context import Context
from xdsl.dialects import builtin, func
from xdsl.dialects.builtin import SymbolRefAttr
from xdsl.passes import ModulePass

from qcomp.dialects import kernel, plan
from qcomp.errors import CompilationError
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.scheduling.forms import check_machine, select_forms
from qcomp.scheduling.stage import StageStructure


def scaled_elsewhere(
    stages: Iterable[tuple[plan.StageOp, StageStructure]],
) -> set[tuple[int, int]]:
    """The operations, as tensor and position, that leave their scale to another stage."""
    return {
        plan.slot(op)
        for stage, structure in stages
        for op, own in zip(stage.operations, structure.operations, strict=True)
        if own.is_scaled and "before" in own.elsewhere
    }


def _with_scales(
    stage: plan.StageOp,
    varying: Sequence[int],
    structure: StageStructure,
    scaled: set[tuple[int, int]],
) -> StageStructure:
    """The structure of a stage, given which operations leave their scale to another one; `varying`
    are the stage's diagonals that its kernel has."""
    moved = [stage.diagonals[i] for i in varying]
    diagonals = [
        replace(
            own,
            scaled=own.part == "before" and plan.slot(op) in scaled,
        )
        for op, own in zip(moved, structure.diagonals, strict=True)
    ]
    return replace(
        structure, diagonals=tuple(diagonals), unscaled=bool(unscaled_positions(stage, scaled))
    )


def unscaled_positions(stage: plan.StageOp, scaled: set[tuple[int, int]]) -> list[int]:
    """The operations of later stages whose scale is missing when the adjoint of this one begins."""
    if not stage.undone:
        return []
    tensor = stage.operations[0].tensor.value.data
    return [p for p in map(int, stage.undone.get_values()) if (tensor, p) in scaled]


@dataclass(frozen=True)
class SelectKernelsPass(ModulePass):
    """Declare the kernels of all stages, one per structure (see the module).

    Options: `euler`, whether gates may have other forms than their matrix; `machine`, for which
    kind of processor forms are chosen (see `qcomp.scheduling.forms`); `kernels`: beyond so many
    structures, unless 0, gates have their matrix, as a generic kernel takes it.
    """

    name = "select-kernels"

    euler: bool = True
    machine: str = "simd"
    kernels: int = 0

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        check_machine(self.machine)
        names: dict[StageStructure, str] = {
            f.structure: f.sym_name.data for f in op.ops if isinstance(f, kernel.FuncOp)
        }
        declared = plan.stages_of(op)
        stages = declared.values()
        plans = [stage_plan(stage) for stage in stages]
        structures = [made.structure for made in plans]
        moved = any(o.elsewhere for s in structures for o in s.operations)
        if moved and not self.euler:
            raise CompilationError(
                "select-kernels{euler=false} makes matrices, which have no diagonals to leave to "
                "other stages: leave out move-diagonals."
            )
        generic = 0 < self.kernels < len(set(structures)) and not moved
        if self.euler and not generic:
            structures = [select_forms(structure, self.machine) for structure in structures]
        chosen = dict(zip(stages, structures, strict=True))
        scaled: dict[plan.StageOp, set[tuple[int, int]]] = {stage: set() for stage in stages}
        # The functions may run an operation in stages of their own.
        for function in (f for f in op.ops if isinstance(f, func.FuncOp)):
            own = plan.stages_run_by(function, declared).values()
            found = scaled_elsewhere((stage, chosen[stage]) for stage in own)
            for stage in own:
                scaled[stage] |= found
        for stage, made, structure in zip(stages, plans, structures, strict=True):
            structure = _with_scales(stage, made.varying, structure, scaled[stage])
            if structure not in names:
                names[structure] = f"kernel_{len(names)}"
                function = kernel.FuncOp(names[structure], structure)
                op.body.block.insert_op_before(function, stage)
            stage.properties["kernel"] = SymbolRefAttr(names[structure])
