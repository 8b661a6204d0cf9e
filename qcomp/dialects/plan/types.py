"""The types of the plan dialect: states in memory or in registers, coefficients, checkpoints."""

from collections.abc import Sequence

from xdsl.dialects.builtin import (
    BoolAttr,
    DenseArrayBase,
    IntAttr,
    NoneAttr,
    i64,
)
from xdsl.ir import (
    Attribute,
    ParametrizedAttribute,
    SSAValue,
    TypeAttribute,
)
from xdsl.irdl import (
    irdl_attr_definition,
)
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from qcomp.dialects.frame import (
    parse_size,
    print_size,
)
from qcomp.dialects.layout import LayoutAttr


@irdl_attr_definition
class BufferType(ParametrizedAttribute, TypeAttribute):
    """Memory for 2^bits complex amplitudes, or real ones: `!plan.buffer<12, real>`.

    Of a buffer with a layout, register r of thread t holds the amplitude that the layout says, and
    amplitude 0 is in register 0 of thread 0:

    ```mlir
    !plan.buffer<4 registers [1, 4] threads [2, 8]>
    ```
    """

    name = "plan.buffer"

    bits: IntAttr
    real: BoolAttr
    held: LayoutAttr | NoneAttr

    @staticmethod
    def of(bits: int, real: bool = False, held: LayoutAttr | None = None) -> "BufferType":
        return BufferType(IntAttr(bits), BoolAttr.from_bool(real), held or NoneAttr())

    @property
    def is_real(self) -> bool:
        return bool(self.real.value.data)

    def verify(self) -> None:
        if isinstance(self.held, NoneAttr):
            return
        if tuple(self.held.groups) != ("registers", "threads") or self.held.offset.data:
            raise VerifyException(
                "a buffer is held in registers, by threads, amplitude 0 in the first of each, not "
                f"in {self.held}"
            )
        if len(self.held.flat) != self.bits.data:
            raise VerifyException(
                f"a buffer of 2^{self.bits.data} amplitudes cannot be held in {self.held}"
            )

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            print_size(printer, self.bits, self.real)
            if isinstance(self.held, LayoutAttr):
                printer.print_string(" ")
                self.held.print_groups(printer)

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        with parser.in_angle_brackets():
            size = parse_size(parser)
            held = LayoutAttr.parse_groups(parser)
        return [*size, held if held.groups else NoneAttr()]


@irdl_attr_definition
class CoefficientsType(ParametrizedAttribute, TypeAttribute):
    """The matrices of all operations, and room for their gradients: `!plan.coefficients`."""

    name = "plan.coefficients"


@irdl_attr_definition
class CheckpointsType(ParametrizedAttribute, TypeAttribute):
    """Room for so many saved states: `!plan.checkpoints<12>`."""

    name = "plan.checkpoints"

    count: IntAttr

    @staticmethod
    def of(count: int) -> "CheckpointsType":
        return CheckpointsType(IntAttr(count))

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            printer.print_int(self.count.data)

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        with parser.in_angle_brackets():
            return [IntAttr(parser.parse_integer(allow_boolean=False, allow_negative=False))]


def buffer_bits(buffer: SSAValue) -> int:
    """log2 of the number of amplitudes of a buffer."""
    assert isinstance(buffer.type, BufferType)
    return buffer.type.bits.data


def is_real(buffer: SSAValue) -> bool:
    """Whether the amplitudes of a buffer are real."""
    assert isinstance(buffer.type, BufferType)
    return buffer.type.is_real


def held(buffer: SSAValue) -> LayoutAttr | None:
    """Which amplitudes threads hold, if the buffer is a state on chip."""
    assert isinstance(buffer.type, BufferType)
    layout = buffer.type.held
    return layout if isinstance(layout, LayoutAttr) else None


def integers(values: Sequence[int]) -> DenseArrayBase:
    """An array attribute of masks."""
    return DenseArrayBase.from_list(i64, list(values))
