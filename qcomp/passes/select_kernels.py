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

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import builtin
from xdsl.dialects.builtin import SymbolRefAttr
from xdsl.passes import ModulePass

from qcomp.dialects import kernel, plan
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.scheduling.forms import select_forms
from qcomp.scheduling.stage import StageStructure


@dataclass(frozen=True)
class SelectKernelsPass(ModulePass):
    """Declare the kernels of all stages, one per structure (see the module).

    Option: `euler`, whether gates may have other forms than their matrix.
    """

    name = "select-kernels"

    euler: bool = True

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        names: dict[StageStructure, str] = {
            f.structure: f.sym_name.data for f in op.ops if isinstance(f, kernel.FuncOp)
        }
        for stage in plan.stages_of(op).values():
            structure = stage_plan(stage).structure
            if self.euler:
                structure = select_forms(structure)
            if structure not in names:
                names[structure] = f"kernel_{len(names)}"
                function = kernel.FuncOp(names[structure], structure)
                op.body.block.insert_op_before(function, stage)
            stage.properties["kernel"] = SymbolRefAttr(names[structure])
