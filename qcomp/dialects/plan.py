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

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from xdsl.dialects.builtin import (
    ArrayAttr,
    BoolAttr,
    DenseArrayBase,
    IndexType,
    IntAttr,
    IntegerAttr,
    IntegerType,
    ModuleOp,
    NoneAttr,
    StringAttr,
    SymbolNameConstraint,
    SymbolRefAttr,
    TensorType,
    UnitAttr,
    f64,
    i64,
)
from xdsl.ir import (
    Attribute,
    Block,
    Dialect,
    Operation,
    ParametrizedAttribute,
    Region,
    SSAValue,
    TypeAttribute,
)
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    opt_prop_def,
    prop_def,
    region_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.traits import NoTerminator, SymbolOpInterface
from xdsl.utils.exceptions import VerifyException

from qcomp import gf2
from qcomp.basis_map import BasisMap
from qcomp.dialects.frame import (
    FrameAttr,
    is_signed_pauli,
    parse_size,
    pauli_array,
    paulis_of,
    print_size,
    verify_diagonal,
    verify_observables,
)
from qcomp.dialects.layout import LayoutAttr, verify_bijection
from qcomp.dialects.quantum import ObservableAttr, scale_factors, verify_factors
from qcomp.errors import CompilationError, InputError
from qcomp.pauli import Pauli
from qcomp.scheduling import operation
from qcomp.scheduling.fold import Fold
from qcomp.scheduling.stage import Diagonal, virtual_qubit


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


@cache
def _flags(values: tuple[bool, ...]) -> ArrayAttr[BoolAttr]:
    return ArrayAttr(BoolAttr.from_bool(value) for value in values)


@irdl_op_definition
class OperationOp(IRDLOperation):
    """One operation of a stage, in storage coordinates after the stage's relabelling.

    Its angles are `angles first of tensor`: consecutive elements of a row of one angle tensor.
    `position` counts the operations of that row; `gradients` says which angles want one.

    A gate is, up to a phase, a real rotation between two diagonals. Those named by `elsewhere` are
    applied by another stage, which has a `plan.diagonal` for them. A rotation about one string has
    none, but a kernel may compute it up to a scale: that is what it leaves "before".

    ```mlir
    plan.operation ["+XIII", "+ZIII"] controls ["+IZII"] angles 0 of 1 position 0
        gradients [true, true]
    plan.operation ["+XIII", "+ZIII"] angles 2 of 1 position 1 gradients [true, true]
        elsewhere ["before"]
    ```
    """

    name = "plan.operation"

    paulis = prop_def(ArrayAttr[StringAttr])
    controls = opt_prop_def(ArrayAttr[StringAttr])
    first = prop_def(IntegerAttr.constr(i64))
    tensor = prop_def(IntegerAttr.constr(i64))
    position = prop_def(IntegerAttr.constr(i64))
    gradients = prop_def(ArrayAttr[BoolAttr])
    elsewhere = opt_prop_def(ArrayAttr[StringAttr])

    assembly_format = (
        "$paulis (`controls` $controls^)? `angles` $first `of` $tensor `position` $position "
        "`gradients` $gradients (`elsewhere` $elsewhere^)? attr-dict"
    )

    def __init__(
        self,
        op: operation.Operation,
        bits: int,
        first: int,
        tensor: int,
        position: int,
        gradients: Sequence[bool],
    ):
        super().__init__(
            properties={
                "paulis": pauli_array(op.paulis, bits),
                "controls": pauli_array(op.controls, bits) if op.controls else None,
                "first": IntegerAttr(first, i64),
                "tensor": IntegerAttr(tensor, i64),
                "position": IntegerAttr(position, i64),
                "gradients": _flags(tuple(gradients)),
            }
        )

    @property
    def operation(self) -> operation.Operation:
        """The operation as plain data."""
        return operation.Operation(
            tuple(paulis_of(self.paulis)), tuple(paulis_of(self.controls or ArrayAttr([])))
        )

    @property
    def moved(self) -> tuple[str, ...]:
        """Which of its diagonals are elsewhere."""
        return tuple(place.data for place in self.elsewhere or ())

    def verify_(self) -> None:
        if len(self.gradients) != len(self.paulis):
            raise VerifyException("expected one gradient flag per angle")
        if self.moved and self.moved not in (("before",), ("after",), PLACES):
            raise VerifyException(f"expected elsewhere to name some of {PLACES}, in this order")
        try:
            self.operation.check()
            kind = virtual_qubit(self.operation).kind if self.moved else "gate"
        except InputError as error:
            raise VerifyException(str(error)) from None
        if self.moved and (kind == "diagonal" or self.controls):
            raise VerifyException("only a gate without controls has diagonals to move")
        if kind == "rotation" and "after" in self.moved:
            raise VerifyException("a rotation about one string leaves nothing after it")


PLACES = "before", "after"


@irdl_op_definition
class DiagonalOp(IRDLOperation):
    """A diagonal of another stage's operation, `position` of a row of a tensor, applied here.

    It comes "before" or "after" all operations of the stage that it stands in; |0⟩ and |1⟩ are told
    by the mask of Z̄, in storage coordinates. Of the operation diag(1, b)·R·diag(1, a) with a real
    rotation R it is the part "before", diag(1, a), or "after", diag(1, b): the one of the same name
    if `part` says nothing else. A `common` diagonal is the same in all of a block. In a loop, that
    of the `previous` iteration is applied; the first iteration has none. A mask of no bits stands
    for the scale of a rotation about one string.

    ```mlir
    plan.diagonal "before" "+IIZI" of 1 position 7 common
    plan.diagonal "before" "+ZIZI" of 1 position 3 part "after" previous
    ```
    """

    name = "plan.diagonal"

    place = prop_def(StringAttr)
    mask = prop_def(StringAttr)
    tensor = prop_def(IntegerAttr.constr(i64))
    position = prop_def(IntegerAttr.constr(i64))
    part = opt_prop_def(StringAttr)
    previous = opt_prop_def(UnitAttr)
    common = opt_prop_def(UnitAttr)

    assembly_format = (
        "$place $mask `of` $tensor `position` $position (`part` $part^)? "
        "(`previous` $previous^)? (`common` $common^)? attr-dict"
    )

    def __init__(self, diagonal: Diagonal, bits: int, tensor: int, position: int):
        same = diagonal.part == diagonal.place
        super().__init__(
            properties={
                "place": StringAttr(diagonal.place),
                "mask": StringAttr(Pauli(0, diagonal.mask).to_text(bits)),
                "part": None if same else StringAttr(diagonal.part),
                "common": UnitAttr() if diagonal.common else None,
                "previous": UnitAttr() if diagonal.previous else None,
                "tensor": IntegerAttr(tensor, i64),
                "position": IntegerAttr(position, i64),
            }
        )

    @property
    def diagonal(self) -> Diagonal:
        """The diagonal as plain data."""
        place = self.place.data
        part = self.part.data if self.part else place
        mask = Pauli.from_text(self.mask.data).z
        return Diagonal(place, mask, part, self.common is not None, self.previous is not None)

    def verify_(self) -> None:
        for name in (self.place, self.part or self.place):
            if name.data not in PLACES:
                raise VerifyException(f"expected one of {PLACES}, not '{name.data}'")
        if not set(self.mask.data[1:]) <= set("IZ") or not self.mask.data.startswith("+"):
            raise VerifyException(f'"{self.mask.data}" is no string of I and Z with a sign +')


@irdl_op_definition
class StageOp(IRDLOperation):
    """The addresses a stage visits and the operations it applies there.

    The index h = y >> lanes of a vector is spanned by `registers` (held together in registers),
    `loops` (walked within a tile) and `outer` (which select the tile): together a basis. `skew` is
    the lane permutation that a load makes along each register direction and the store leaves.

    `undone` are the positions of operations that later stages have undone when the adjoint of this
    one begins, and whose "before" diagonal an earlier stage, or this one, applies: a kernel may
    have left their scale to it.

    A `real` stage runs on real buffers: its operations are real at all angles.

    `advance` are the columns of a map K of h, for a stage in a loop: the launch of iteration i maps
    all columns of h by Kⁱ, and all masks so that they have the same parities. A `fold` moves
    amplitudes after the last operation: lane' = C·lane + D·h, h' = h + E·lane, with the columns of
    C in `lanes`, the masks of h that make the bits of D·h in `from`, and the columns of E, which
    the registers span, in `to`. The adjoint begins by undoing it. (See `qcomp.scheduling.fold`.)

    ```mlir
    plan.stage @stage_0 bits 6 lanes 4 registers [1, 2] skew [0, 0] loops [] outer [] { … }
    plan.stage @stage_1 bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] advance [3, 2]
        fold lanes [1] from [2] to [1] { … }
    plan.stage @stage_2 real bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] { … }
    ```
    """

    name = "plan.stage"

    sym_name = prop_def(SymbolNameConstraint())
    kernel = opt_prop_def(SymbolRefAttr)
    real = opt_prop_def(UnitAttr)
    bits = prop_def(IntegerAttr.constr(i64))
    lanes = prop_def(IntegerAttr.constr(i64))
    registers = prop_def(DenseArrayBase.constr(i64))
    skew = prop_def(DenseArrayBase.constr(i64))
    loops = prop_def(DenseArrayBase.constr(i64))
    outer = prop_def(DenseArrayBase.constr(i64))
    undone = opt_prop_def(DenseArrayBase.constr(i64))
    advance = opt_prop_def(DenseArrayBase.constr(i64))
    fold_lanes = opt_prop_def(DenseArrayBase.constr(i64))
    fold_from = opt_prop_def(DenseArrayBase.constr(i64))
    fold_to = opt_prop_def(DenseArrayBase.constr(i64))
    body = region_def("single_block")

    traits = traits_def(NoTerminator(), SymbolOpInterface())

    assembly_format = (
        "$sym_name (`kernel` $kernel^)? (`real` $real^)? `bits` $bits `lanes` $lanes "
        "`registers` $registers `skew` $skew `loops` $loops `outer` $outer (`undone` $undone^)? "
        "(`advance` $advance^)? (`fold` `lanes` $fold_lanes^ `from` $fold_from `to` $fold_to)? "
        "attr-dict-with-keyword $body"
    )

    def __init__(
        self,
        name: str,
        bits: int,
        lanes: int,
        columns: tuple[Sequence[int], Sequence[int], Sequence[int], Sequence[int]],
        operations: Sequence[OperationOp],
        real: bool = False,
    ):
        registers, skew, loops, outer = map(integers, columns)
        super().__init__(
            properties={
                "sym_name": StringAttr(name),
                "real": UnitAttr() if real else None,
                "bits": IntegerAttr(bits, i64),
                "lanes": IntegerAttr(lanes, i64),
                "registers": registers,
                "skew": skew,
                "loops": loops,
                "outer": outer,
            },
            regions=[Region(Block(list(operations)))],
        )

    @property
    def operations(self) -> list[OperationOp]:
        """The stage's operations in order."""
        return [op for op in self.body.block.ops if isinstance(op, OperationOp)]

    @property
    def diagonals(self) -> list["DiagonalOp"]:
        """The diagonals of other stages' operations, in order."""
        return [op for op in self.body.block.ops if isinstance(op, DiagonalOp)]

    @property
    def fold(self) -> Fold | None:
        """The fold as plain data."""
        lanes, from_high, to_high = (
            tuple(map(int, part.get_values())) if part is not None else None
            for part in (self.fold_lanes, self.fold_from, self.fold_to)
        )
        if lanes is None or from_high is None or to_high is None:
            return None
        return Fold(lanes, from_high, to_high)

    @fold.setter
    def fold(self, fold: Fold) -> None:
        self.properties["fold_lanes"] = integers(fold.lanes)
        self.properties["fold_from"] = integers(fold.from_high)
        self.properties["fold_to"] = integers(fold.to_high)

    def _verify_fold(self, vector_bits: int) -> None:
        lanes, fold = self.lanes.value.data, self.fold
        if fold is None or {len(fold.lanes), len(fold.from_high), len(fold.to_high)} != {lanes}:
            raise VerifyException("a fold has a column, a mask and a column for each lane bit")
        if any(c >> lanes for c in fold.lanes) or any(m >> vector_bits for m in fold.from_high):
            raise VerifyException("a fold's columns of lanes or masks of h are too wide")
        registers = gf2.Span(int(c) for c in self.registers.get_values())
        if not all(e in registers for e in fold.to_high):
            raise VerifyException("the registers of a stage must span what its fold goes `to`")
        columns = fold.columns(lanes + vector_bits)
        names = [
            f"{name} {b}" for name, n in (("lane", lanes), ("h", vector_bits)) for b in range(n)
        ]
        verify_bijection("a fold", list(zip(names, columns, strict=True)))

    def verify_(self) -> None:
        lanes = self.lanes.value.data
        vector_bits = self.bits.value.data - lanes
        groups = {"registers": self.registers, "loops": self.loops, "outer": self.outer}
        columns = [
            (f"{name} {b}", int(column))
            for name, group in groups.items()
            for b, column in enumerate(group.get_values())
        ]
        if len(columns) != vector_bits:
            raise VerifyException(
                f"the {len(columns)} columns of the stage are no basis of the {vector_bits} bits "
                "of a vector's index"
            )
        verify_bijection("the index of a stage's vectors", columns)
        if len(self.skew) != len(self.registers):
            raise VerifyException("expected one skew per register direction")
        for b, skew in enumerate(map(int, self.skew.get_values())):
            if not 0 <= skew < 1 << lanes:
                raise VerifyException(
                    f"a skew permutes lanes 0 to {(1 << lanes) - 1}, but that of registers {b} is "
                    f"{skew}"
                )
        if self.advance is not None:
            advance = [(f"column {b}", int(c)) for b, c in enumerate(self.advance.get_values())]
            if len(advance) != vector_bits:
                raise VerifyException(
                    f"an advance of {len(advance)} column(s) for the {vector_bits} bits of a "
                    "vector's index"
                )
            verify_bijection("an advance", advance)
        if {self.fold_lanes, self.fold_from, self.fold_to} != {None}:
            self._verify_fold(vector_bits)
        for op in self.body.block.ops:
            if not isinstance(op, OperationOp | DiagonalOp):
                raise VerifyException(
                    f"a stage holds plan.operation and plan.diagonal only, not {op.name}"
                )
            is_diagonal = isinstance(op, DiagonalOp)
            for text in [op.mask] if is_diagonal else (*op.paulis, *(op.controls or ())):
                if not is_signed_pauli(text.data, self.bits.value.data):
                    raise VerifyException(
                        f'"{text.data}" is no signed Pauli string on {self.bits.value.data} bit(s)'
                    )
            if not self.real:
                continue
            if op.diagonal.mask if is_diagonal else not op.operation.is_real:
                raise VerifyException(
                    "a real stage takes rotations about strings with an odd number of Y only"
                )


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
class LaunchOp(IRDLOperation):
    """Run a stage on one tile, or on the whole buffer if it has no outer columns.

    With two buffers, ψ and λ, it runs the adjoint: gradients are summed up and both states undone.
    The indices are those of the loops around the stage's angles; a stage that has an `advance` K
    runs with all of it mapped by Kⁱ, i the last of them, that of the innermost loop. An adjoint
    that shall `keep` the states takes the sums only and undoes nothing.

    ```mlir
    plan.launch @stage_0(%s) %k at %l : !plan.buffer<12>
    plan.launch @stage_0(%s, %t) %k at %l : !plan.buffer<12>, !plan.buffer<12>
    plan.launch @stage_1(%s, %t) %k keep : !plan.buffer<12>, !plan.buffer<12>
    ```
    """

    name = "plan.launch"

    stage = prop_def(SymbolRefAttr)
    buffers = var_operand_def(BufferType)
    coefficients = operand_def(CoefficientsType())
    indices = var_operand_def(IndexType())
    keep = opt_prop_def(UnitAttr)

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    assembly_format = (
        "$stage `(` $buffers `)` $coefficients (`at` $indices^)? (`keep` $keep^)? attr-dict "
        "`:` type($buffers)"
    )

    def __init__(
        self,
        stage: str,
        buffers: Sequence[SSAValue],
        coefficients: SSAValue,
        indices: Sequence[SSAValue],
    ):
        super().__init__(
            operands=[buffers, [coefficients], indices],
            properties={"stage": SymbolRefAttr(stage)},
        )

    @property
    def is_adjoint(self) -> bool:
        return len(self.buffers) == 2

    def check_stage(self, stage: StageOp) -> None:
        """Raise a CompilationError if the launched stage needs a loop and there is none, real
        buffers and these are not, or the other way round, or other registers than they have."""
        if is_real(self.buffers[0]) != (stage.real is not None):
            kinds = ("complex", "real")[:: 1 if stage.real is None else -1]
            raise CompilationError(
                f"@{stage.sym_name.data} is a stage for {kinds[0]} amplitudes, but its buffers are "
                f"{kinds[1]}."
            )
        if not self.indices and (stage.advance or any(d.previous for d in stage.diagonals)):
            raise CompilationError(
                f"@{stage.sym_name.data} advances or applies diagonals of the previous iteration: "
                "launch it in a loop, `at` its index."
            )
        layout, registers = held(self.buffers[0]), tuple(map(int, stage.registers.get_values()))
        if layout is not None and layout.groups["registers"] != registers:
            raise CompilationError(
                f"@{stage.sym_name.data} works on registers {list(registers)}, but threads hold "
                f"{layout}: put a plan.exchange before it."
            )

    def verify_(self) -> None:
        if len(self.buffers) not in (1, 2):
            raise VerifyException("a launch takes one buffer, or two for the adjoint")
        if len({held(buffer) for buffer in self.buffers}) > 1:
            raise VerifyException("a launch takes states that threads hold in the same way")
        if self.keep and not self.is_adjoint:
            raise VerifyException("only an adjoint can keep the states")
        if len({is_real(buffer) for buffer in self.buffers}) > 1:
            raise VerifyException("a launch takes buffers of one kind, real or complex")


def slot(op: OperationOp | DiagonalOp) -> tuple[int, int]:
    """Where the angles of an operation are: the tensor, and the position in its rows."""
    return op.tensor.value.data, op.position.value.data


@irdl_op_definition
class ProductOp(IRDLOperation):
    """Write the product state that stages make of |0…0⟩, at once.

    Each of the stages' operations acts on one bit. With two buffers, ψ and λ, it is the adjoint:
    the sums of all these operations follow from λ alone; what both buffers hold afterwards is
    undefined. Stages of a loop run `at` the index of its first iteration; others have no index.

    ```mlir
    plan.product [@stage_0, @stage_1](%s) %k at %c0 : !plan.buffer<12>
    plan.product [@stage_0, @stage_1](%s, %t) %k at %c0 : !plan.buffer<12>, !plan.buffer<12>
    ```
    """

    name = "plan.product"

    stages = prop_def(ArrayAttr[SymbolRefAttr])
    buffers = var_operand_def(BufferType)
    coefficients = operand_def(CoefficientsType())
    indices = var_operand_def(IndexType())

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    assembly_format = (
        "$stages `(` $buffers `)` $coefficients (`at` $indices^)? attr-dict `:` type($buffers)"
    )

    def __init__(
        self,
        stages: Sequence[SymbolRefAttr],
        buffers: Sequence[SSAValue],
        coefficients: SSAValue,
        indices: Sequence[SSAValue],
    ):
        super().__init__(
            operands=[buffers, [coefficients], indices],
            properties={"stages": ArrayAttr(stages)},
        )

    @property
    def is_adjoint(self) -> bool:
        return len(self.buffers) == 2

    @property
    def names(self) -> list[str]:
        """The names of the stages in the order in which they act."""
        return [stage.root_reference.data for stage in self.stages]

    def verify_(self) -> None:
        if len(self.buffers) not in (1, 2):
            raise VerifyException("a product takes one buffer, or two for the adjoint")
        if len({is_real(buffer) for buffer in self.buffers}) > 1:
            raise VerifyException("a product takes buffers of one kind, real or complex")
        if any(held(buffer) for buffer in self.buffers):
            raise VerifyException("a product is written to memory: its buffers have no layout")
        if not self.stages:
            raise VerifyException("a product state is made by at least one stage")


@irdl_op_definition
class TileOp(IRDLOperation):
    """Where the tiles of a pass lie: in registers, in shared memory, in the memory of the state.

    Thread t of tile o holds in register r amplitude `held`(r, t, o). There is one such layout for
    each stage of the pass, forward, and more for loading and storing only; `load` and `store` say
    by which of them memory is read and written. `slots` are those of shared memory where threads
    that have just loaded put what they hold; other layouts follow, as an amplitude has one slot.

    What was held at (r, t, o) is in memory at the same place of one of the `addresses`: in which of
    them is listed for each iteration that the pass is in, all its loops counted through, or once
    for all. A block stores to no address that it has not loaded from. The adjoint of a pass
    goes back: it loads what is to be stored and stores to where it was loaded from.

    ```mlir
    plan.tile @tile_0 held [#plan.layout<registers [1] threads [2] tiles [4]>]
        slots #plan.layout<registers [1] threads [2]> load 0 at [0, 1] store 0 at [1, 0]
        addresses [#plan.layout<registers [1] threads [2] tiles [4]>,
                   #plan.layout<registers [2] threads [1] tiles [6]>]
    ```
    """

    name = "plan.tile"

    sym_name = prop_def(SymbolNameConstraint())
    held = prop_def(ArrayAttr[LayoutAttr])
    slots = prop_def(LayoutAttr)
    load = prop_def(IntegerAttr.constr(i64))
    loaded = prop_def(DenseArrayBase.constr(i64))
    store = prop_def(IntegerAttr.constr(i64))
    stored = prop_def(DenseArrayBase.constr(i64))
    addresses = prop_def(ArrayAttr[LayoutAttr])

    traits = traits_def(SymbolOpInterface())

    assembly_format = (
        "$sym_name `held` $held `slots` $slots `load` $load `at` $loaded "
        "`store` $store `at` $stored `addresses` $addresses attr-dict"
    )

    def __init__(
        self,
        name: str,
        held: Sequence[LayoutAttr],
        slots: LayoutAttr,
        ends: tuple[int, int],
        at: tuple[Sequence[int], Sequence[int]],
        addresses: Sequence[LayoutAttr],
    ):
        super().__init__(
            properties={
                "sym_name": StringAttr(name),
                "held": ArrayAttr(held),
                "slots": slots,
                "load": IntegerAttr(ends[0], i64),
                "loaded": integers(at[0]),
                "store": IntegerAttr(ends[1], i64),
                "stored": integers(at[1]),
                "addresses": ArrayAttr(addresses),
            }
        )

    @property
    def ends(self) -> tuple[LayoutAttr, LayoutAttr]:
        """How the tile is held when it is loaded and when it is stored."""
        return self.held.data[self.load.value.data], self.held.data[self.store.value.data]

    def memory(self, iteration: int) -> tuple[LayoutAttr, LayoutAttr]:
        """Where an iteration finds what it loads, and where it stores."""
        loaded, stored = (
            self.addresses.data[int(at.get_values()[iteration if len(at) > 1 else 0])]
            for at in (self.loaded, self.stored)
        )
        return loaded, stored

    def verify_(self) -> None:
        first = next(iter(self.held), None)
        if first is None or tuple(first.groups) != ("registers", "threads", "tiles"):
            raise VerifyException("a tile is held in registers, by threads, one of several tiles")
        inside = {name: first.shape[name] for name in ("registers", "threads")}
        if self.slots.shape != inside:
            raise VerifyException(f"expected slots for {inside}, not {self.slots.shape}")
        for layout in (*self.held, *self.addresses):
            if layout.shape != first.shape:
                raise VerifyException(f"expected layouts of {first.shape}, not {layout.shape}")
        if any(not 0 <= end.value.data < len(self.held) for end in (self.load, self.store)):
            raise VerifyException(
                f"load and store name one of the {len(self.held)} layout(s) that a tile is held "
                "in, from 0 on"
            )
        loaded, stored = ([int(i) for i in at.get_values()] for at in (self.loaded, self.stored))
        if not loaded or len(loaded) != len(stored):
            raise VerifyException(
                "expected addresses to load from and to store to in each iteration"
            )
        if any(not 0 <= i < len(self.addresses) for i in (*loaded, *stored)):
            raise VerifyException(
                f"each iteration names one of the {len(self.addresses)} layout(s) of addresses, "
                "from 0 on"
            )
        for layout in self.held:
            if not _same_tiles(first, layout):
                raise VerifyException(f"threads that held {first} cannot have {layout} in a block")
        for here, there in set(zip(loaded, stored, strict=True)):
            before, after = self.addresses.data[here], self.addresses.data[there]
            if not _same_tiles(before, after):
                raise VerifyException(
                    f"a tile loaded from {before} is stored to addresses of others, {after}"
                )


def _same_tiles(first: LayoutAttr, second: LayoutAttr) -> bool:
    """Whether the registers and threads of each tile have the same places in both layouts."""
    ours, theirs = first.groups, second.groups
    span = gf2.Span((*ours["registers"], *ours["threads"]))
    outer = zip(ours["tiles"], theirs["tiles"], strict=True)
    differences = [a ^ b for a, b in outer]
    differences.append(first.offset.data ^ second.offset.data)
    return all(c in span for c in (*theirs["registers"], *theirs["threads"], *differences))


@irdl_op_definition
class PassOp(IRDLOperation):
    """Run the launches of the region for every tile in turn: one pass over memory.

    Where the tiles lie may be said by a `plan.tile`. Then the buffers hold amplitudes at its
    addresses of the iteration, those for loading before the pass and those for storing after it;
    the launches find each amplitude at its own index.

    ```mlir
    plan.pass tiles 256 {
      plan.launch @stage_0(%s) %k : !plan.buffer<20>
    }
    plan.pass tiles 256 layout @tile_0 {
      plan.launch @stage_0(%s) %k at %l : !plan.buffer<20>
    }
    ```

    The pass in which the adjoint turns back has all of it: forward launches, the observables with
    their cotangent, adjoint launches. The values are its results.

    ```mlir
    %y = plan.pass tiles 256 -> f64 {
      plan.launch @stage_0(%s) %k : !plan.buffer<20>
      %z = plan.expectation [#quantum.observable<1.0 "ZI…">] %s : !plan.buffer<20> -> f64
      plan.cotangent [#quantum.observable<1.0 "ZI…">](%c) %s, %t : …
      plan.launch @stage_0(%s, %t) %k : !plan.buffer<20>, !plan.buffer<20>
    }
    ```
    """

    name = "plan.pass"

    tiles = prop_def(IntegerAttr.constr(i64))
    layout = opt_prop_def(SymbolRefAttr)
    body = region_def("single_block")
    values = var_result_def(f64)

    traits = traits_def(NoTerminator())
    assembly_format = (
        "`tiles` $tiles (`layout` $layout^)? (`->` type($values)^)? attr-dict-with-keyword $body"
    )

    def __init__(self, tiles: int, launches: Sequence[LaunchOp], values: Sequence[Attribute] = ()):
        super().__init__(
            properties={"tiles": IntegerAttr(tiles, i64)},
            result_types=[list(values)],
            regions=[Region(Block(list(launches)))],
        )

    @property
    def launches(self) -> list[LaunchOp]:
        """The launches in the order in which they run."""
        return [op for op in self.body.block.ops if isinstance(op, LaunchOp)]

    @property
    def stages(self) -> tuple[str, ...]:
        """The names of the stages, in the order in which they run forward."""
        launches = self.launches
        names = tuple(op.stage.root_reference.data for op in launches)
        return names[::-1] if launches[0].is_adjoint else names

    @property
    def turn(self) -> "tuple[ExpectationOp, CotangentOp] | None":
        """The observables and their cotangent, where the adjoint turns back in this pass."""
        ops = list(self.body.block.ops)
        for measured, cotangent in pairwise(ops):
            if isinstance(measured, ExpectationOp) and isinstance(cotangent, CotangentOp):
                return measured, cotangent
        return None

    def verify_(self) -> None:
        others = [op for op in self.body.block.ops if not isinstance(op, LaunchOp)]
        turn = self.turn
        if others != list(turn or ()):
            raise VerifyException(
                f"a pass holds plan.launch only, not {others[0].name}, unless it has both a "
                "plan.expectation and the plan.cotangent that follows"
            )
        launches = self.launches
        if any(held(buffer) for op in launches for buffer in op.buffers):
            raise VerifyException("a pass goes over states in memory: its buffers have no layout")
        if turn:
            self._verify_turn(*turn)
        elif self.values:
            raise VerifyException("only a pass that has a plan.expectation has values")
        if self.layout is not None and (
            not launches or any(op.buffers != launches[0].buffers for op in launches)
        ):
            raise VerifyException("a pass that has a layout runs all its launches on one state")

    def _verify_turn(self, measured: "ExpectationOp", cotangent: "CotangentOp") -> None:
        if len(self.values) != len(measured.values):
            raise VerifyException("a pass has the values of its plan.expectation as results")
        if measured.buffer is not cotangent.source or measured.observables != cotangent.observables:
            raise VerifyException("a pass has the cotangent of the observables that it measures")
        forward = [op for op in self.launches if not op.is_adjoint]
        if self.layout is not None or not forward:
            raise VerifyException(
                "a pass that measures has launches before, and no layout: leave out fuse-turn for "
                "targets that assign layouts"
            )
        if any(measured.is_before_in_block(op) for op in forward) or any(
            op.is_adjoint and op.is_before_in_block(measured) for op in self.launches
        ):
            raise VerifyException("a pass measures after its forward launches, before the adjoint")


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


@irdl_op_definition
class ExpectationOp(IRDLOperation):
    """The values of observables that are given in storage coordinates.

    Of a state that threads hold, what register r of thread t has is at the slot `slots`(r, t) for
    those that need it for a product of amplitudes.

    ```mlir
    %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s : !plan.buffer<2> -> f64
    %z = plan.expectation [#quantum.observable<1.0 "ZI">] %t slots <registers [1] threads [2]>
        : !plan.buffer<2 registers [2] threads [1]> -> f64
    ```
    """

    name = "plan.expectation"

    observables = prop_def(ArrayAttr[ObservableAttr])
    slots = opt_prop_def(LayoutAttr)
    buffer = operand_def(BufferType)
    values = var_result_def(f64)

    assembly_format = (
        "$observables $buffer (`slots` $slots^)? attr-dict `:` type($buffer) `->` type($values)"
    )

    def __init__(self, observables: Sequence[ObservableAttr], buffer: SSAValue):
        super().__init__(
            operands=[buffer],
            properties={"observables": ArrayAttr(observables)},
            result_types=[[f64] * len(observables)],
        )

    def verify_(self) -> None:
        kind = buffer_bits(self.buffer), len(self.values), is_real(self.buffer)
        verify_observables(self.observables, *kind)
        _verify_observed(self.slots, self.buffer)


def _verify_observed(slots: LayoutAttr | None, state: SSAValue) -> None:
    """Check that there are as many slots as threads hold amplitudes of a state."""
    layout = held(state)
    if slots is not None and (layout is None or layout.shape != slots.shape):
        raise VerifyException(
            f"slots for {slots.shape} of a state that threads hold in "
            f"{layout.shape if layout else 'no layout'}"
        )


@irdl_op_definition
class CotangentOp(IRDLOperation):
    """Write λ = Σ c_k O_k ψ into a second buffer, of the same layout.

    Slots are those of `plan.expectation`.

    ```mlir
    plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %s, %t : !plan.buffer<2>, !plan.buffer<2>
    ```
    """

    name = "plan.cotangent"

    observables = prop_def(ArrayAttr[ObservableAttr])
    slots = opt_prop_def(LayoutAttr)
    weights = var_operand_def(f64)
    source = operand_def(BufferType)
    destination = operand_def(BufferType)

    assembly_format = (
        "$observables `(` $weights `)` $source `,` $destination (`slots` $slots^)? attr-dict "
        "`:` type($source) `,` type($destination)"
    )

    def __init__(
        self,
        observables: Sequence[ObservableAttr],
        weights: Sequence[SSAValue],
        source: SSAValue,
        destination: SSAValue,
    ):
        super().__init__(
            operands=[weights, source, destination],
            properties={"observables": ArrayAttr(observables)},
        )

    def verify_(self) -> None:
        if is_real(self.source) != is_real(self.destination):
            raise VerifyException("a cotangent takes buffers of one kind, real or complex")
        if held(self.source) != held(self.destination):
            raise VerifyException("threads hold a cotangent as they hold its state")
        kind = buffer_bits(self.source), len(self.weights), is_real(self.source)
        verify_observables(self.observables, *kind)
        _verify_observed(self.slots, self.source)


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


def stages_of(module: ModuleOp) -> dict[str, StageOp]:
    """The stages declared in a module, by name."""
    return {op.sym_name.data: op for op in module.ops if isinstance(op, StageOp)}


def tiles_of(module: ModuleOp) -> dict[str, TileOp]:
    """The tiles declared in a module, by name."""
    return {op.sym_name.data: op for op in module.ops if isinstance(op, TileOp)}


def stages_run_by(function: Operation, stages: Mapping[str, StageOp]) -> dict[str, StageOp]:
    """Those of `stages`, by name, that a function runs."""
    names: set[str] = set()
    for op in function.walk():
        if isinstance(op, LaunchOp):
            names.add(op.stage.root_reference.data)
        elif isinstance(op, ProductOp):
            names.update(op.names)
    return {name: stage for name, stage in stages.items() if name in names}


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
