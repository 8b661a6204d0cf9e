"""From angles to coefficients, and back to their gradients."""

from collections.abc import Sequence

from xdsl.dialects.builtin import (
    TensorType,
)
from xdsl.ir import (
    Attribute,
    SSAValue,
)
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    result_def,
    var_operand_def,
    var_result_def,
)

from qcomp.dialects.plan.types import CoefficientsType


@irdl_op_definition
class CoefficientsOp(IRDLOperation):
    """Turn all angles into the matrices of the operations, and set the gradients to zero.

    ```mlir
    %k = plan.coefficients(%t0, %t1) : tensor<2xf64>, tensor<10x24xf64>
    ```
    """

    name = "plan.coefficients"

    angles = var_operand_def(TensorType)
    coefficients = result_def(CoefficientsType())

    assembly_format = "`(` $angles `)` attr-dict `:` type($angles)"

    def __init__(self, angles: Sequence[SSAValue]):
        super().__init__(operands=[angles], result_types=[CoefficientsType()])


@irdl_op_definition
class GradientsOp(IRDLOperation):
    """The gradient of every angle, from the sums that the adjoint launches have left.

    ```mlir
    %g0, %g1 = plan.gradients %k : tensor<2xf64>, tensor<10x24xf64>
    ```
    """

    name = "plan.gradients"

    coefficients = operand_def(CoefficientsType())
    gradients = var_result_def(TensorType)

    assembly_format = "$coefficients attr-dict `:` type($gradients)"

    def __init__(self, coefficients: SSAValue, types: Sequence[Attribute]):
        super().__init__(operands=[coefficients], result_types=[list(types)])
