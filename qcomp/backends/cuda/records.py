"""The numbers of a circuit's operations: where their angles, matrices and Pauli sums are.

Every sample has, one after the other for all tensors of angles, iterations of their loops and
operations of an iteration, in this order:

- angles: doubles, as the function of the angles leaves them,
- records: 8 scalars an operation, Re and Im of D0, O0, D1, O1 (see `VirtualQubit`),
- sums: a scalar for each Pauli sum that an operation needs, in the order I, X, Y, Z.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

from qcomp.dialects import plan
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.scheduling.stage import SUMS, virtual_qubit

RECORD = 8  # scalars

# A letter of an operation's word in its table: the number in IXYZ, and the bits of its flags.
NEGATIVE, WANTED = 4, 8


@dataclass(frozen=True, slots=True)
class OperationRecord:
    """What turning the angles of an operation into its matrix, and its sums into gradients, needs.

    `letters` are those of its rotations in order of application, with flags; `angle` is the place
    of the first in its row, `slot` that of the first sum; `sums` are bits of SUM_BIT.
    """

    letters: tuple[int, ...]
    odd: bool
    angle: int
    sums: int
    slot: int


@dataclass(frozen=True, slots=True)
class TensorRecords:
    """The operations whose angles are in one tensor, and where their numbers begin."""

    operations: tuple[OperationRecord, ...]
    trips: tuple[int, ...]
    row: int  # angles of an iteration
    angles: int
    records: int
    slots: int
    row_slots: int

    @property
    def iterations(self) -> int:
        return prod(self.trips)

    @property
    def has_unused_angles(self) -> bool:
        """Whether some angles belong to no operation: those of phases, which change no value."""
        return sum(len(op.letters) for op in self.operations) < self.row


@dataclass(frozen=True, slots=True)
class Records:
    """The numbers of a sample; `angles`, `records` and `slots` are how many there are."""

    tensors: tuple[TensorRecords, ...]
    angles: int
    records: int
    slots: int

    @staticmethod
    def of(stages: dict[str, plan.StageOp], shapes: Sequence[tuple[int, ...]]) -> "Records":
        """The records of the operations of `stages`, whose angles are tensors of these shapes."""
        found: list[dict[int, tuple[plan.OperationOp, int]]] = [{} for _ in shapes]
        for stage in stages.values():
            planned = stage_plan(stage).operations
            for op, own in zip(stage.operations, planned, strict=True):
                place = found[op.tensor.value.data]
                place[op.position.value.data] = op, own.structure.sums
        tensors: list[TensorRecords] = []
        angles = records = slots = 0
        for members, shape in zip(found, shapes, strict=True):
            operations: list[OperationRecord] = []
            row_slots = 0
            for position in range(len(members)):
                op, sums = members[position]
                operations.append(_operation(op, sums, row_slots))
                row_slots += sums.bit_count()
            *trips, row = shape
            own = TensorRecords(
                tuple(operations), tuple(trips), row, angles, records, slots, row_slots
            )
            tensors.append(own)
            angles += prod(shape)
            records += own.iterations * len(operations)
            slots += own.iterations * row_slots
        return Records(tuple(tensors), angles, records, slots)


def _operation(op: plan.OperationOp, sums: int, slot: int) -> OperationRecord:
    qubit = virtual_qubit(op.operation)
    letters = tuple(
        SUMS.index(letter) | NEGATIVE * (sign < 0) | WANTED * bool(wanted.value.data)
        for (letter, sign), wanted in zip(qubit.axes, op.gradients, strict=True)
    )
    return OperationRecord(letters, qubit.odd, op.first.value.data, sums, slot)
