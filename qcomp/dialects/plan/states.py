"""States as a whole: their memory, |0…0⟩, scales, permutations, and who holds which amplitude."""

from collections.abc import Sequence

from xdsl.dialects.builtin import (
    DenseArrayBase,
    IntegerType,
    StringAttr,
    f64,
    i64,
)
from xdsl.ir import (
    SSAValue,
)
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    var_operand_def,
    var_result_def,
)
from xdsl.utils.exceptions import VerifyException

from qcomp import gf2
from qcomp.basis_map import BasisMap
from qcomp.dialects.frame import (
    FrameAttr,
    verify_diagonal,
)
from qcomp.dialects.layout import LayoutAttr
from qcomp.dialects.plan.types import BufferType, buffer_bits, held, integers, is_real
from qcomp.dialects.quantum import scale_factors, verify_factors
from qcomp.pauli import Pauli


@irdl_op_definition
class AllocateOp(IRDLOperation):
    """Memory for a state; its contents are undefined.

    ```mlir
    %s = plan.allocate : !plan.buffer<12>
    %t = plan.allocate : !plan.buffer<12, real>
    ```
    """

    name = "plan.allocate"

    buffer = result_def(BufferType)

    assembly_format = "attr-dict `:` type($buffer)"

    def __init__(self, bits: int, real: bool = False, held: LayoutAttr | None = None):
        super().__init__(result_types=[BufferType.of(bits, real, held)])


@irdl_op_definition
class InitializeOp(IRDLOperation):
    """Write the state |0…0⟩.

    ```mlir
    plan.initialize %s : !plan.buffer<12>
    ```
    """

    name = "plan.initialize"

    buffer = operand_def(BufferType)

    assembly_format = "$buffer attr-dict `:` type($buffer)"

    def __init__(self, buffer: SSAValue):
        super().__init__(operands=[buffer])


@irdl_op_definition
class ScaleOp(IRDLOperation):
    """Multiply the amplitudes on which a diagonal Pauli string is +1 by one real factor, and those
    on which it is -1 by another one. The string is given in storage coordinates.

    ```mlir
    plan.scale "-ZZI" [1.0, 0.5] %s : !plan.buffer<3>
    ```
    """

    name = "plan.scale"

    string = prop_def(StringAttr)
    factors = prop_def(DenseArrayBase.constr(f64))
    buffer = operand_def(BufferType)

    assembly_format = "$string $factors $buffer attr-dict `:` type($buffer)"

    def __init__(self, buffer: SSAValue, pauli: Pauli, factors: Sequence[float]):
        super().__init__(
            operands=[buffer],
            properties={
                "string": StringAttr(pauli.to_text(buffer_bits(buffer))),
                "factors": scale_factors(factors),
            },
        )

    @property
    def pauli(self) -> Pauli:
        """The diagonal string."""
        return Pauli.from_text(self.string.data)

    def verify_(self) -> None:
        verify_diagonal(self.string, buffer_bits(self.buffer))
        verify_factors(self.factors)


@irdl_op_definition
class PermuteOp(IRDLOperation):
    """Apply absorbed gates and change coordinates: destination[M C M'⁻¹ y] = phase · source[y].

    C acts on the frame's coordinates; `from` are the columns of the relabelling M' of the source,
    `to` those of M of the destination.

    ```mlir
    plan.permute <x = …, z = …, phase = 0> from [1, 2] to [1, 2] %s to %t : !plan.buffer<2>
    ```
    """

    name = "plan.permute"

    frame = prop_def(FrameAttr)
    source_columns = prop_def(DenseArrayBase.constr(i64))
    destination_columns = prop_def(DenseArrayBase.constr(i64))
    source = operand_def(BufferType)
    destination = operand_def(BufferType)

    assembly_format = (
        "$frame `from` $source_columns `to` $destination_columns $source `,` $destination "
        "attr-dict `:` type($source) `,` type($destination)"
    )

    def __init__(
        self,
        frame: FrameAttr,
        columns: tuple[Sequence[int], Sequence[int]],
        source: SSAValue,
        destination: SSAValue,
    ):
        super().__init__(
            operands=[source, destination],
            properties={
                "frame": frame,
                "source_columns": integers(columns[0]),
                "destination_columns": integers(columns[1]),
            },
        )

    @property
    def basis_map(self) -> BasisMap:
        """What it does to stored amplitudes."""
        return _basis_map(self.frame, self.source_columns, self.destination_columns)

    def verify_(self) -> None:
        if {held(self.source), held(self.destination)} != {None}:
            raise VerifyException(
                "a plan.permute moves states in memory: one that threads hold needs a plan.exchange"
            )
        if buffer_bits(self.destination) != buffer_bits(self.source):
            raise VerifyException("a permutation takes buffers of the same size")
        if is_real(self.source) != is_real(self.destination):
            raise VerifyException("a permutation takes buffers of one kind, real or complex")
        _verify_gates(self.frame, self.source, (self.source_columns, self.destination_columns))


Columns = DenseArrayBase[IntegerType]


def _basis_map(frame: FrameAttr, before: Columns, after: Columns) -> BasisMap:
    """What absorbed gates do to amplitudes that are relabelled before and after."""
    relabellings = ([int(c) for c in columns.get_values()] for columns in (before, after))
    return BasisMap.from_frame(frame.frame).relabelled(*relabellings)


def _verify_gates(frame: FrameAttr, state: SSAValue, relabellings: Sequence[Columns]) -> None:
    """Check that absorbed gates, and the relabellings around them, fit a state."""
    bits = buffer_bits(state)
    if len(frame.x) != bits:
        raise VerifyException(f"a frame of {len(frame.x)} bits on a buffer of {bits}")
    if is_real(state) and (not frame.frame.is_real or frame.phase.data & 1):
        raise VerifyException("a frame with factors i on a real buffer")
    for attribute in relabellings:
        columns = [int(c) for c in attribute.get_values()]
        fits = len(columns) == bits and all(0 <= c < 1 << bits for c in columns)
        if not fits or gf2.dependency(columns):
            raise VerifyException(
                f"the columns {columns} are no basis of the {bits} bits of a buffer's index"
            )


@irdl_op_definition
class ExchangeOp(IRDLOperation):
    """Let threads exchange the amplitudes of states, one state after the other, through slots.

    What register r of thread t holds goes to the slot `write`(r, t), and then what is at the slot
    `read`(r, t) to register r of thread t, so that each amplitude is where the type of the result
    has it. Absorbed gates may be applied at the same time: those of a `plan.permute`, which are
    given in the same way. Their phases are multiplied before. The operands are used up.

    ```mlir
    %t = plan.exchange %s write <registers [1] threads [2]> read <registers [2] threads [1]>
        : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [2] threads [1]>
    %u = plan.exchange apply <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0>
        from [1, 2] to [1, 2] %t write <registers [2] threads [3]> read <registers [2] threads [1]>
        : !plan.buffer<2 registers [2] threads [1]> -> !plan.buffer<2 registers [2] threads [1]>
    ```
    """

    name = "plan.exchange"

    frame = opt_prop_def(FrameAttr)
    source_columns = opt_prop_def(DenseArrayBase.constr(i64))
    destination_columns = opt_prop_def(DenseArrayBase.constr(i64))
    write = prop_def(LayoutAttr)
    read = prop_def(LayoutAttr)
    buffers = var_operand_def(BufferType)
    exchanged = var_result_def(BufferType)

    assembly_format = (
        "(`apply` $frame^ `from` $source_columns `to` $destination_columns)? $buffers "
        "`write` $write `read` $read attr-dict `:` type($buffers) `->` type($exchanged)"
    )

    def __init__(
        self,
        buffers: Sequence[SSAValue],
        held: LayoutAttr,
        slots: tuple[LayoutAttr, LayoutAttr],
        gates: PermuteOp | None = None,
    ):
        kinds = (BufferType.of(buffer_bits(b), is_real(b), held) for b in buffers)
        super().__init__(
            operands=[buffers],
            properties={
                "frame": gates.frame if gates else None,
                "source_columns": gates.source_columns if gates else None,
                "destination_columns": gates.destination_columns if gates else None,
                "write": slots[0],
                "read": slots[1],
            },
            result_types=[list(kinds)],
        )

    @property
    def basis_map(self) -> BasisMap | None:
        """What the absorbed gates do to amplitudes, if there are any."""
        if self.frame is None or self.source_columns is None or self.destination_columns is None:
            return None
        return _basis_map(self.frame, self.source_columns, self.destination_columns)

    @property
    def ends(self) -> tuple[LayoutAttr, LayoutAttr]:
        """How threads hold the states before and after it."""
        before, after = held(self.buffers[0]), held(self.exchanged[0])
        if before is None or after is None:
            raise VerifyException("an exchange is of states that threads hold: give their layouts")
        return before, after

    def verify_(self) -> None:
        before, after = {b.type for b in self.buffers}, {b.type for b in self.exchanged}
        if len(before) != 1 or len(after) != 1 or len(self.buffers) != len(self.exchanged):
            raise VerifyException("an exchange takes and returns states of one type each")
        state, result = self.buffers[0], self.exchanged[0]
        first, second = self.ends
        if buffer_bits(state) != buffer_bits(result) or is_real(state) != is_real(result):
            raise VerifyException("an exchange returns states of the size and kind that it takes")
        for layout, end in ((self.write, first), (self.read, second)):
            if layout.shape != end.shape:
                raise VerifyException(f"expected slots for {end.shape}, not {layout.shape}")
        if self.frame and self.source_columns and self.destination_columns:
            relabellings = self.source_columns, self.destination_columns
            _verify_gates(self.frame, state, relabellings)
        elif self.frame or self.source_columns or self.destination_columns:
            raise VerifyException("absorbed gates are given by a frame and two relabellings")
        self._verify_slots()

    def _verify_slots(self) -> None:
        """Check that each amplitude is written to the slot from which its new owner reads it."""
        first, second = self.ends
        by = self.basis_map
        owner = gf2.inverse(second.flat)

        def wanted(y: int) -> int:
            return gf2.combine(self.read.flat, gf2.combine(owner, y))

        start = self.read.offset.data ^ wanted(by.offset if by else 0)
        if self.write.offset.data != start:
            raise VerifyException(
                f"amplitude 0 is written to slot {self.write.offset.data}, but read from {start}"
            )
        names = [f"{name} {b}" for name, c in first.groups.items() for b in range(len(c))]
        for name, y, slot in zip(names, first.flat, self.write.flat, strict=True):
            moved = gf2.combine(by.columns, y) if by else y
            if wanted(moved) != slot:
                raise VerifyException(
                    f"amplitudes {y} apart ({name}) are written to slots {slot} apart, but read "
                    f"from slots {wanted(moved)} apart"
                )
