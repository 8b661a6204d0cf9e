"""Stages: the operations that one kernel applies, and the addresses that it visits."""

from collections.abc import Sequence
from functools import cache

from xdsl.dialects.builtin import (
    ArrayAttr,
    BoolAttr,
    DenseArrayBase,
    IntegerAttr,
    ModuleOp,
    StringAttr,
    SymbolNameConstraint,
    SymbolRefAttr,
    UnitAttr,
    i64,
)
from xdsl.ir import (
    Block,
    Region,
)
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    region_def,
    traits_def,
)
from xdsl.traits import NoTerminator, SymbolOpInterface
from xdsl.utils.exceptions import VerifyException

from qcomp import gf2
from qcomp.dialects.frame import (
    is_signed_pauli,
    pauli_array,
    paulis_of,
)
from qcomp.dialects.layout import verify_bijection
from qcomp.dialects.plan.types import integers
from qcomp.errors import InputError
from qcomp.pauli import Pauli
from qcomp.scheduling import operation
from qcomp.scheduling.fold import Fold
from qcomp.scheduling.stage import Diagonal, virtual_qubit


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


def slot(op: OperationOp | DiagonalOp) -> tuple[int, int]:
    """Where the angles of an operation are: the tensor, and the position in its rows."""
    return op.tensor.value.data, op.position.value.data


def stages_of(module: ModuleOp) -> dict[str, StageOp]:
    """The stages declared in a module, by name."""
    return {op.sym_name.data: op for op in module.ops if isinstance(op, StageOp)}
