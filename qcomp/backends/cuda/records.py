"""The numbers of a circuit's operations: where their angles, records, factors and sums are.

One after the other for all tensors of angles, iterations of their loops and operations of an
iteration, in this order, there are:

- angles: doubles, as the function of the angles leaves them,
- records: 8 scalars an operation; in the form `matrix` Re and Im of D0, O0, D1, O1 (see
  `VirtualQubit`), otherwise h and s of its shears and its phases (see `diagonals`),
- factors: rows of complex numbers for the points of the stages (see `diagonals`),
- sums: a scalar for each Pauli sum that an operation needs.

Angles, records and factors of a tensor that depends on parameters only are *shared*: all samples
have the same, in arrays of their own. The others, all sums and all gradients are a sample's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod

from xdsl.dialects import builtin

from qcomp.backends.cuda.diagonals import Phase, Point, points_of
from qcomp.dialects import kernel, plan
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.scheduling.stage import SUM_BIT, SUMS, OperationStructure, StageStructure, virtual_qubit

RECORD = 8  # scalars

# A letter of an operation's word in its table: the number in IXYZ, and the bits of its flags.
NEGATIVE, WANTED = 4, 8

# What an operation's record holds, by the kind of an operation that is not in the form `matrix`.
FORMS = {"gate": 1, "rotation": 2, "diagonal": 3}


@dataclass(frozen=True, slots=True)
class OperationRecord:
    """What turning the angles of an operation into its record, and its sums into gradients, needs.

    `letters` are those of its rotations in order of application, with flags; `angle` is the place
    of the first in its row. `sums` are bits of SUM_BIT; those of I and Z begin at `diagonal`, those
    of X and Y at `slot`. `form` is 0 for a matrix, or one of FORMS.
    """

    letters: tuple[int, ...]
    odd: bool
    angle: int
    form: int
    sums: int
    diagonal: int
    slot: int


@dataclass(frozen=True, slots=True)
class StageRecord:
    """Where the numbers of a stage are in those of an iteration of its tensor.

    `points` are the diagonals before, between and after its batches; `rows` says where the rows of
    each begin. `diagonals` and `slots` are the places of each operation's sums.
    """

    structure: StageStructure
    tensor: int
    position: int
    points: tuple[Point, ...]
    rows: tuple[int, ...]
    diagonals: tuple[int, ...]
    slots: tuple[int, ...]

    @property
    def sums(self) -> range:
        """The places of all its sums."""
        places: list[int] = []
        own = self.structure.operations
        for operation, *starts in zip(own, self.diagonals, self.slots, strict=True):
            for start, letters in zip(starts, measured(operation), strict=True):
                places += range(start, start + len(letters))
        return range(min(places), max(places) + 1) if places else range(0)


@dataclass(frozen=True, slots=True)
class TensorRecords:
    """The operations whose angles are in one tensor, and where their numbers begin."""

    operations: tuple[OperationRecord, ...]
    rows: tuple[tuple[Phase, ...], ...]
    trips: tuple[int, ...]
    row: int  # angles of an iteration
    is_shared: bool
    before: "Counts"  # where its numbers begin among the shared ones or a sample's
    gradients: int
    slots: int
    row_slots: int

    def array(self, name: str) -> str:
        """The array of its angles, records or factors, in C."""
        return f"shared_{name}" if self.is_shared else name

    @property
    def iterations(self) -> int:
        return prod(self.trips)

    @property
    def has_unused_angles(self) -> bool:
        """Whether some angles belong to no operation: those of phases, which change no value."""
        return sum(len(op.letters) for op in self.operations) < self.row


@dataclass(frozen=True, slots=True)
class Counts:
    """How many angles, records, and rows of factors there are."""

    angles: int = 0
    records: int = 0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Records:
    """All numbers; `counts[True]` are those that samples share, `counts[False]` those of each, and
    `gradients` and `slots` are how many gradients of angles and sums it has."""

    tensors: tuple[TensorRecords, ...]
    stages: dict[str, StageRecord]
    counts: dict[bool, Counts]
    gradients: int
    slots: int

    @staticmethod
    def of(
        stages: Mapping[str, plan.StageOp],
        structures: Mapping[str, StageStructure],
        shapes: Sequence[tuple[int, ...]],
        shared: Sequence[bool],
    ) -> "Records":
        """The records of the operations of `stages`, whose angles are tensors of these shapes;
        `shared` says which depend on parameters only."""
        places: dict[str, StageRecord] = {}
        tensors: list[TensorRecords] = []
        counts = {False: Counts(), True: Counts()}
        gradients = slots = 0
        for number, (shape, is_shared) in enumerate(zip(shapes, shared, strict=True)):
            rows: list[tuple[Phase, ...]] = []
            operations: dict[int, OperationRecord] = {}
            row_slots = 0
            for name, stage in stages.items():
                first = stage.operations[0]
                if first.tensor.value.data != number:
                    continue
                structure = structures[name]
                position = first.position.value.data
                points = points_of(stage, structure, RECORD)
                starts: list[int] = []
                for point in points:
                    starts.append(len(rows))
                    rows += point.rows
                where, end = sum_places(structure, row_slots)
                places[name] = StageRecord(
                    structure, number, position, points, tuple(starts), *zip(*where, strict=True)
                )
                row_slots = end
                for op, own, place in zip(
                    stage.operations, structure.operations, where, strict=True
                ):
                    operations[op.position.value.data] = _operation(op, own, place)
            *trips, row = shape
            own = TensorRecords(
                tuple(operations[position] for position in range(len(operations))),
                tuple(rows),
                tuple(trips),
                row,
                is_shared,
                counts[is_shared],
                gradients,
                slots,
                row_slots,
            )
            tensors.append(own)
            counts[is_shared] = Counts(
                own.before.angles + prod(shape),
                own.before.records + own.iterations * len(operations),
                own.before.rows + own.iterations * len(rows),
            )
            gradients += prod(shape)
            slots += own.iterations * row_slots
        return Records(tuple(tensors), places, counts, gradients, slots)


def measured(operation: OperationStructure) -> tuple[str, str]:
    """The letters of the sums that a kernel takes of an operation: of I and Z, and of X and Y.

    Those of X̄ and Ȳ of a gate that is no matrix are taken before the phase after its rotation:
    either depends on both.
    """
    letters = {letter for letter in SUMS if operation.sums & SUM_BIT[letter]}
    if operation.form != "matrix" and operation.kind == "gate" and letters & set("XY"):
        letters |= set("XY")
    first, second = ("".join(c for c in group if c in letters) for group in ("IZ", "XY"))
    return first, second


def sum_places(structure: StageStructure, first: int) -> tuple[list[tuple[int, int]], int]:
    """Where the sums of each operation begin, those of I and Z and those of X and Y, and where all
    end. The former of a whole batch come first, except for operations with controls."""
    places: list[tuple[int, int]] = []
    for run in structure.runs:
        members = [structure.operations[i] for i in run]
        diagonals: list[int] = []
        for own in members:
            diagonals.append(first)
            if not own.restricted:
                first += len(measured(own)[0])
        for own, diagonal in zip(members, diagonals, strict=True):
            letters = measured(own)
            if own.restricted:
                diagonal = first
                first += len(letters[0])
            places.append((diagonal, first))
            first += len(letters[1])
    return places, first


def _operation(
    op: plan.OperationOp, structure: OperationStructure, place: tuple[int, int]
) -> OperationRecord:
    qubit = virtual_qubit(op.operation)
    letters = tuple(
        SUMS.index(letter) | NEGATIVE * (sign < 0) | WANTED * bool(wanted.value.data)
        for (letter, sign), wanted in zip(qubit.axes, op.gradients, strict=True)
    )
    return OperationRecord(
        letters,
        qubit.odd,
        op.first.value.data,
        0 if structure.form == "matrix" else FORMS[structure.kind],
        sum(SUM_BIT[letter] for group in measured(structure) for letter in group),
        *place,
    )


def structures_of(module: builtin.ModuleOp) -> dict[str, StageStructure]:
    """The structure of each stage: that of its kernel, if select-kernels ran."""
    kernels = {op.sym_name.data: op for op in module.ops if isinstance(op, kernel.FuncOp)}
    return {
        name: kernels[stage.kernel.root_reference.data].structure
        if stage.kernel
        else stage_plan(stage).structure
        for name, stage in plan.stages_of(module).items()
    }
