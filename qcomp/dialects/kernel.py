"""The `kernel` dialect: what the code of a stage kernel depends on, and nothing else.

Stages with equal structure share one `kernel.func`; what differs between them (addresses, lane
masks, coefficients) is data that the kernel reads. A kernel holds 2^registers vectors, applies its
operations to them, and goes on to the next block:

```mlir
kernel.func @kernel_0 registers 2 skew [0, 0] batches [2] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "XYZ"
  kernel.apply "rotation" registers 2 lanes 8 role <0> sign <1, block 0, lanes> odd sums "X"
}
```
"""

from collections.abc import Sequence
from functools import cache

from xdsl.dialects.builtin import (
    ArrayAttr,
    BoolAttr,
    DenseArrayBase,
    IntAttr,
    IntegerAttr,
    IntegerType,
    StringAttr,
    SymbolNameConstraint,
    UnitAttr,
    i64,
)
from xdsl.ir import Attribute, Block, Dialect, ParametrizedAttribute, Region
from xdsl.irdl import (
    IRDLOperation,
    irdl_attr_definition,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    region_def,
    traits_def,
)
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.traits import NoTerminator, SymbolOpInterface
from xdsl.utils.exceptions import VerifyException

from qcomp.gf2 import Span
from qcomp.scheduling.fold import FoldStructure
from qcomp.scheduling.forms import MACHINES, allowed_forms
from qcomp.scheduling.stage import (
    SUM_BIT,
    DiagonalStructure,
    OperationStructure,
    Parity,
    StageStructure,
)

KINDS = ("gate", "rotation", "diagonal")
PLACES = ("before", "after")


@irdl_attr_definition
class ParityAttr(ParametrizedAttribute):
    """A parity of the amplitude's coordinates: of a pattern of the register number, of a bit of the
    block's state word, and of the lane.

    ```mlir
    #kernel.parity<1, block 0, lanes>
    ```
    """

    name = "kernel.parity"

    registers: IntAttr
    block: IntAttr
    lanes: BoolAttr

    @staticmethod
    @cache
    def of(parity: Parity) -> "ParityAttr":
        return ParityAttr(
            IntAttr(parity.registers), IntAttr(parity.block), BoolAttr.from_bool(parity.lanes)
        )

    @property
    def parity(self) -> Parity:
        """The parity as plain data."""
        return Parity(self.registers.data, self.block.data, bool(self.lanes.value.data))

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            printer.print_int(self.registers.data)
            if self.block.data >= 0:
                printer.print_string(f", block {self.block.data}")
            if self.lanes.value.data:
                printer.print_string(", lanes")

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        block, lanes = -1, False
        with parser.in_angle_brackets():
            registers = parser.parse_integer(allow_boolean=False, allow_negative=False)
            while parser.parse_optional_punctuation(",") is not None:
                if parser.parse_optional_keyword("block"):
                    block = parser.parse_integer(allow_boolean=False, allow_negative=False)
                else:
                    parser.parse_keyword("lanes")
                    lanes = True
        return [IntAttr(registers), IntAttr(block), BoolAttr.from_bool(lanes)]


@irdl_op_definition
class ApplyOp(IRDLOperation):
    """Apply an operation to the block: mix register r, lane l with r ^ registers, l ^ lanes.

    `role` tells which of the two is |0⟩, `sign` the sign of the off-diagonal terms, `odd` that they
    have a factor i. Only registers with the parities of `where` take part, and only
    amplitudes whose `controls` are all 1. `form` is how the kernel computes it, if not by its
    matrix (see `qcomp.scheduling.forms`); diagonals that are `elsewhere` it leaves out. `sums` are
    the Pauli sums that the adjoint needs.

    ```mlir
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "turned" sums "XYZ"
    ```
    """

    name = "kernel.apply"

    kind = prop_def(StringAttr)
    registers = prop_def(IntegerAttr.constr(i64))
    lanes = prop_def(IntegerAttr.constr(i64))
    role = prop_def(ParityAttr)
    sign = prop_def(ParityAttr)
    odd = opt_prop_def(UnitAttr)
    where = opt_prop_def(ArrayAttr[DenseArrayBase[IntegerType]])
    controls = opt_prop_def(ArrayAttr[ParityAttr])
    form = opt_prop_def(StringAttr)
    elsewhere = opt_prop_def(ArrayAttr[StringAttr])
    sums = prop_def(StringAttr)

    assembly_format = (
        "$kind `registers` $registers `lanes` $lanes `role` $role `sign` $sign "
        "(`odd` $odd^)? (`where` $where^)? (`controls` $controls^)? (`form` $form^)? "
        "(`elsewhere` $elsewhere^)? `sums` $sums attr-dict"
    )

    def __init__(self, structure: OperationStructure):
        s = structure
        where = [DenseArrayBase.from_list(i64, list(pair)) for pair in s.static_controls]
        super().__init__(
            properties={
                "kind": StringAttr(s.kind),
                "registers": IntegerAttr(s.registers, i64),
                "lanes": IntegerAttr(s.lanes, i64),
                "role": ParityAttr.of(s.role),
                "sign": ParityAttr.of(s.sign),
                "odd": UnitAttr() if s.odd else None,
                "where": ArrayAttr(where) if where else None,
                "controls": ArrayAttr(map(ParityAttr.of, s.controls)) if s.controls else None,
                "form": StringAttr(s.form) if s.form != "matrix" else None,
                "elsewhere": ArrayAttr(map(StringAttr, s.elsewhere)) if s.elsewhere else None,
                "sums": StringAttr("".join(c for c, bit in SUM_BIT.items() if s.sums & bit)),
            }
        )

    @property
    def structure(self) -> OperationStructure:
        """The structure as plain data."""
        pairs = [tuple(map(int, pair.get_values())) for pair in self.where or ()]
        return OperationStructure(
            kind=self.kind.data,
            registers=self.registers.value.data,
            lanes=self.lanes.value.data,
            role=self.role.parity,
            sign=self.sign.parity,
            odd=self.odd is not None,
            static_controls=tuple((pattern, value) for pattern, value in pairs),
            controls=tuple(c.parity for c in self.controls or ()),
            sums=sum(SUM_BIT[letter] for letter in self.sums.data),
            form=self.form.data if self.form else "matrix",
            elsewhere=tuple(place.data for place in self.elsewhere or ()),
        )

    def verify_(self) -> None:
        if self.kind.data not in KINDS:
            raise VerifyException(f"unknown kind '{self.kind.data}': expected one of {KINDS}")
        known = dict.fromkeys(form for forms in MACHINES.values() for form in forms)
        if self.form and self.form.data not in known:
            raise VerifyException(
                f"unknown form '{self.form.data}': expected one of {', '.join(known)}"
            )
        if set(self.sums.data) - set(SUM_BIT):
            raise VerifyException(f"unknown sums '{self.sums.data}': expected letters of IXYZ")
        if any(len(pair) != 2 for pair in self.where or ()):
            raise VerifyException("expected a pattern and a parity for each condition on registers")


@irdl_op_definition
class DiagonalOp(IRDLOperation):
    """Multiply by a diagonal of another stage's operation, "before" or "after" all operations of
    this one, and by that operation's scale, if `scaled`. It is the operation's own part "before" or
    "after": the one of the same name if `part` says nothing else.

    ```mlir
    kernel.diagonal "after" role <0, lanes>
    kernel.diagonal "before" role <1, block 0> part "after"
    ```
    """

    name = "kernel.diagonal"

    place = prop_def(StringAttr)
    role = prop_def(ParityAttr)
    part = opt_prop_def(StringAttr)
    scaled = opt_prop_def(UnitAttr)

    assembly_format = "$place `role` $role (`part` $part^)? (`scaled` $scaled^)? attr-dict"

    def __init__(self, structure: DiagonalStructure):
        super().__init__(
            properties={
                "place": StringAttr(structure.place),
                "role": ParityAttr.of(structure.role),
                "part": StringAttr(structure.part) if structure.part != structure.place else None,
                "scaled": UnitAttr() if structure.scaled else None,
            }
        )

    @property
    def structure(self) -> DiagonalStructure:
        """The structure as plain data."""
        place = self.place.data
        part = self.part.data if self.part else place
        return DiagonalStructure(place, self.role.parity, part, self.scaled is not None)

    def verify_(self) -> None:
        for name in (self.place, self.part or self.place):
            if name.data not in PLACES:
                raise VerifyException(f"expected one of {PLACES}, not '{name.data}'")


@irdl_op_definition
class FuncOp(IRDLOperation):
    """A kernel: blocks of 2^registers vectors, lanes permuted by `skew` at the load.

    `batches` are the lengths of runs of operations that commute with each other. `factor` is where
    a block's own factor is multiplied in, if it has one: "before" or "after" all operations. In an
    `unscaled` kernel the scales of later stages' operations are missing when the adjoint begins.

    A `real` kernel runs on states of real amplitudes.

    A `fold` stores register r, lane l as register r ^ R l, lane C l ^ S r: `lanes` are the columns
    of C, `from` of S, `to` of R. Bits of the block's state word from `block` on are added to lanes.

    ```mlir
    kernel.func @kernel_0 registers 2 skew [0, 0] batches [1] { … }
    kernel.func @kernel_1 registers 2 skew [0, 0] batches [2] factor "before" unscaled { … }
    kernel.func @kernel_2 registers 1 skew [0] batches [1] fold lanes [1] from [1] to [0] block 2 {
      …
    }
    kernel.func @kernel_3 real registers 3 skew [0, 0, 0] batches [2] { … }
    ```
    """

    name = "kernel.func"

    sym_name = prop_def(SymbolNameConstraint())
    real = opt_prop_def(UnitAttr)
    registers = prop_def(IntegerAttr.constr(i64))
    skew = prop_def(DenseArrayBase.constr(i64))
    batches = prop_def(DenseArrayBase.constr(i64))
    factor = opt_prop_def(StringAttr)
    unscaled = opt_prop_def(UnitAttr)
    fold_lanes = opt_prop_def(DenseArrayBase.constr(i64))
    fold_from = opt_prop_def(DenseArrayBase.constr(i64))
    fold_to = opt_prop_def(DenseArrayBase.constr(i64))
    fold_block = opt_prop_def(IntegerAttr.constr(i64))
    body = region_def("single_block")

    traits = traits_def(NoTerminator(), SymbolOpInterface())
    assembly_format = (
        "$sym_name (`real` $real^)? `registers` $registers `skew` $skew `batches` $batches "
        "(`factor` $factor^)? (`unscaled` $unscaled^)? "
        "(`fold` `lanes` $fold_lanes^ `from` $fold_from `to` $fold_to)? "
        "(`block` $fold_block^)? attr-dict-with-keyword $body"
    )

    def __init__(self, name: str, structure: StageStructure):
        diagonals = map(DiagonalOp, structure.diagonals)
        fold = structure.fold
        super().__init__(
            properties={
                "sym_name": StringAttr(name),
                "real": UnitAttr() if structure.real else None,
                "registers": IntegerAttr(structure.registers, i64),
                "skew": DenseArrayBase.from_list(i64, list(structure.skew)),
                "batches": DenseArrayBase.from_list(i64, list(structure.batches)),
                "factor": StringAttr(structure.block_factor) if structure.block_factor else None,
                "unscaled": UnitAttr() if structure.unscaled else None,
                "fold_lanes": DenseArrayBase.from_list(i64, list(fold.lanes)) if fold else None,
                "fold_from": (
                    DenseArrayBase.from_list(i64, list(fold.from_registers)) if fold else None
                ),
                "fold_to": (
                    DenseArrayBase.from_list(i64, list(fold.to_registers)) if fold else None
                ),
                "fold_block": IntegerAttr(fold.block, i64) if fold and fold.block >= 0 else None,
            },
            regions=[Region(Block([*diagonals, *map(ApplyOp, structure.operations)]))],
        )

    @property
    def operations(self) -> Sequence[ApplyOp]:
        """The operations in order."""
        return [op for op in self.body.block.ops if isinstance(op, ApplyOp)]

    @property
    def diagonals(self) -> Sequence[DiagonalOp]:
        """The diagonals of other stages' operations."""
        return [op for op in self.body.block.ops if isinstance(op, DiagonalOp)]

    @property
    def structure(self) -> StageStructure:
        """The structure as plain data."""
        return StageStructure(
            self.registers.value.data,
            tuple(map(int, self.skew.get_values())),
            tuple(op.structure for op in self.operations),
            tuple(map(int, self.batches.get_values())),
            tuple(op.structure for op in self.diagonals),
            self.factor.data if self.factor else "",
            self.unscaled is not None,
            self.fold,
            self.real is not None,
        )

    @property
    def fold(self) -> FoldStructure | None:
        """The fold as plain data."""
        lanes, from_registers, to_registers = (
            tuple(map(int, part.get_values())) if part is not None else None
            for part in (self.fold_lanes, self.fold_from, self.fold_to)
        )
        if lanes is None or from_registers is None or to_registers is None:
            return None
        block = self.fold_block.value.data if self.fold_block is not None else -1
        return FoldStructure(lanes, from_registers, to_registers, block)

    def _verify_fold(self, registers: int) -> None:
        fold = self.fold
        if (
            fold is None
            or len(fold.from_registers) != registers
            or len(fold.to_registers) != len(fold.lanes)
        ):
            raise VerifyException(
                "a fold has a column of lanes and of registers for each lane bit, and one of lanes "
                "for each register direction"
            )
        lanes = len(fold.lanes)
        if any(c >> lanes for c in (*fold.lanes, *fold.from_registers)) or any(
            r >> registers for r in fold.to_registers
        ):
            raise VerifyException("a column of a fold is too wide")
        if len(Span(fold.exchanged)) < lanes:
            raise VerifyException("a fold must be invertible")

    def verify_(self) -> None:
        registers = self.registers.value.data
        if len(self.skew) != registers:
            raise VerifyException("expected one skew per register direction")
        operations = self.operations
        if len(operations) + len(self.diagonals) != len(list(self.body.block.ops)):
            raise VerifyException("a kernel holds kernel.apply and kernel.diagonal only")
        if self.factor and self.factor.data not in PLACES:
            raise VerifyException(f"expected a factor of {PLACES}, not '{self.factor.data}'")
        if sum(map(int, self.batches.get_values())) != len(operations):
            raise VerifyException("the batches must add up to the operations")
        if {self.fold_lanes, self.fold_from, self.fold_to, self.fold_block} != {None}:
            self._verify_fold(registers)
        structure = self.structure
        for batch, run in enumerate(structure.runs):
            for i in run:
                own = structure.operations[i]
                if not any(own.form in allowed_forms(own, batch, m) for m in MACHINES):
                    raise VerifyException(f"operation {i} cannot have the form '{own.form}'")
        if any(not 0 <= op.registers.value.data < 1 << registers for op in operations):
            raise VerifyException(f"a pattern exceeds the kernel's {registers} register directions")
        if structure.real and (
            any(d.role != Parity() for d in structure.diagonals)
            or any(o.kind != "rotation" or not o.odd for o in structure.operations)
        ):
            raise VerifyException("a real kernel applies odd rotations only")


KernelDialect = Dialect("kernel", [ApplyOp, DiagonalOp, FuncOp], [ParityAttr])
