"""States that are saved for the way back."""

from xdsl.dialects.builtin import (
    IndexType,
    StringAttr,
)
from xdsl.ir import (
    SSAValue,
)
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    prop_def,
    result_def,
)
from xdsl.utils.exceptions import VerifyException

from qcomp.dialects.plan.types import BufferType, CheckpointsType

MEMORIES = "device", "host", "disk"


@irdl_op_definition
class CheckpointsOp(IRDLOperation):
    """Memory for saved states, all as large as the first one that is saved there.

    Its `place` is where: in the memory of the device that runs the program ("device"), in that of
    its host ("host"), or in a file ("disk").

    ```mlir
    %m = plan.checkpoints : !plan.checkpoints<12>
    %n = plan.checkpoints on "disk" : !plan.checkpoints<1000>
    ```
    """

    name = "plan.checkpoints"

    place = prop_def(StringAttr, default_value=StringAttr("device"))
    checkpoints = result_def(CheckpointsType)

    assembly_format = "(`on` $place^)? attr-dict `:` type($checkpoints)"

    def __init__(self, count: int, place: str = "device"):
        super().__init__(
            properties={"place": StringAttr(place)}, result_types=[CheckpointsType.of(count)]
        )

    @property
    def count(self) -> int:
        """How many states it holds."""
        assert isinstance(self.checkpoints.type, CheckpointsType)
        return self.checkpoints.type.count.data

    def verify_(self) -> None:
        if self.place.data not in MEMORIES:
            known = ", ".join(MEMORIES)
            raise VerifyException(f"no checkpoints on '{self.place.data}': expected one of {known}")


class _CopyOp(IRDLOperation):
    """Copies a state from or to a slot of some checkpoints, or of a stack if none are given."""

    buffer = operand_def(BufferType)
    checkpoints = opt_operand_def(CheckpointsType)
    slot = opt_operand_def(IndexType())

    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def __init__(
        self, buffer: SSAValue, checkpoints: SSAValue | None = None, slot: SSAValue | None = None
    ):
        super().__init__(operands=[buffer, checkpoints, slot])

    def verify_(self) -> None:
        if (self.checkpoints is None) != (self.slot is None):
            raise VerifyException("checkpoints come with a slot, and a slot with checkpoints")


@irdl_op_definition
class SaveOp(_CopyOp):
    """Copy a state to a slot of checkpoints; without one to the top of a stack, until
    `insert-checkpoints` decides where that is.

    ```mlir
    plan.save %s to %m[%i] : !plan.buffer<12>, !plan.checkpoints<4>
    plan.save %s : !plan.buffer<12>
    ```
    """

    name = "plan.save"

    assembly_format = (
        "$buffer (`to` $checkpoints^ `[` $slot `]`)? attr-dict "
        "`:` type($buffer) (`,` type($checkpoints)^)?"
    )


@irdl_op_definition
class RestoreOp(_CopyOp):
    """Copy a state from a slot of checkpoints into a buffer; without one the state that was saved
    last, which is dropped from the stack.

    It was saved from a buffer of the same type: threads hold it as they did then.

    ```mlir
    plan.restore %s from %m[%i] : !plan.buffer<12>, !plan.checkpoints<4>
    plan.restore %s : !plan.buffer<12>
    ```
    """

    name = "plan.restore"

    assembly_format = (
        "$buffer (`from` $checkpoints^ `[` $slot `]`)? attr-dict "
        "`:` type($buffer) (`,` type($checkpoints)^)?"
    )
