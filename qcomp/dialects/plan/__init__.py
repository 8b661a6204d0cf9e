"""The `plan` dialect: the host program that runs a circuit, on buffers in memory.

Here states are memory, angles become coefficients, and the operations of a stage are one launch of
a kernel. A `plan.stage` is declared once, with the addresses it visits and its operations in
storage coordinates, and launched by name, forward or adjoint:

```mlir
plan.stage @stage_0 bits 6 lanes 4 registers [1, 2] skew [0, 0] loops [] outer [] {
  plan.operation ["+XIIIII", "+ZIIIII"] angles 0 of 0 position 0 gradients [true, true]
}
func.func @circuit_state(%t: tensor<2xf64>) -> f64 {
  %k = plan.coefficients(%t) : tensor<2xf64>
  %s = plan.allocate : !plan.buffer<6>
  plan.initialize %s : !plan.buffer<6>
  plan.launch @stage_0(%s) %k : !plan.buffer<6>
  %y = plan.expectation [#quantum.observable<1.0 "ZIIIII">] %s : !plan.buffer<6> -> f64
  func.return %y : f64
}
```

Coordinates: amplitude y of a buffer has y = N x, where x is the index in the frame's coordinates
and N the relabelling that the stages so far have made (their skew). Low bits of y are vector lanes.

A state that threads hold on chip is a buffer whose type says which of them has which amplitude. A
`plan.exchange` is all that makes a state of another type.
"""

from xdsl.ir import Dialect

from qcomp.dialects.layout import LayoutAttr
from qcomp.dialects.plan.angles import CoefficientsOp, GradientsOp
from qcomp.dialects.plan.checkpoints import MEMORIES, CheckpointsOp, RestoreOp, SaveOp
from qcomp.dialects.plan.launches import (
    LaunchOp,
    PassOp,
    ProductOp,
    TileOp,
    stages_run_by,
    tiles_of,
)
from qcomp.dialects.plan.observables import CotangentOp, ExpectationOp
from qcomp.dialects.plan.stages import PLACES, DiagonalOp, OperationOp, StageOp, slot, stages_of
from qcomp.dialects.plan.states import AllocateOp, ExchangeOp, InitializeOp, PermuteOp, ScaleOp
from qcomp.dialects.plan.types import (
    BufferType,
    CheckpointsType,
    CoefficientsType,
    buffer_bits,
    held,
    integers,
    is_real,
)

__all__ = [
    "MEMORIES",
    "PLACES",
    "AllocateOp",
    "BufferType",
    "CheckpointsOp",
    "CheckpointsType",
    "CoefficientsOp",
    "CoefficientsType",
    "CotangentOp",
    "DiagonalOp",
    "ExchangeOp",
    "ExpectationOp",
    "GradientsOp",
    "InitializeOp",
    "LaunchOp",
    "OperationOp",
    "PassOp",
    "PermuteOp",
    "PlanDialect",
    "ProductOp",
    "RestoreOp",
    "SaveOp",
    "ScaleOp",
    "StageOp",
    "TileOp",
    "buffer_bits",
    "held",
    "integers",
    "is_real",
    "slot",
    "stages_of",
    "stages_run_by",
    "tiles_of",
]

PlanDialect = Dialect(
    "plan",
    [
        OperationOp,
        DiagonalOp,
        StageOp,
        CoefficientsOp,
        GradientsOp,
        AllocateOp,
        InitializeOp,
        LaunchOp,
        ProductOp,
        TileOp,
        PassOp,
        ScaleOp,
        PermuteOp,
        ExchangeOp,
        ExpectationOp,
        CotangentOp,
        CheckpointsOp,
        SaveOp,
        RestoreOp,
    ],
    [BufferType, CheckpointsType, CoefficientsType, LayoutAttr],
)
