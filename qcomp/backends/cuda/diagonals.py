"""The diagonals that a stage multiplies by, as rows of factors that are made once.

Between the rotations of a stage stand products of diagonals diag(1, phase), each switched by the
parity of a mask of the amplitude's index (see `qcomp.scheduling.forms`). A *row* has a factor for
each number of a register. Diagonals that vary among a thread's registers make the row of a point;
if some depend on the thread as well, there is a row for each choice of these *conditions*. Those
that are common to a thread's registers are factors of the thread: a row holds them for all choices
of as many conditions as a register has bits.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from qcomp.dialects import plan
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.pauli import parity
from qcomp.scheduling.forms import tables_of
from qcomp.scheduling.stage import StagePlan, StageStructure

# Scalars of the record of an operation that is not in the form `matrix`: those of its shears, then
# the real and imaginary part of the phases before and after its rotation.
PHASES = {"before": 2, "after": 4}


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase of the entries of a row whose number has this `parity` with `mask`; it begins at
    scalar number `scalar` of the records of an iteration."""

    scalar: int
    mask: int
    parity: int


@dataclass(frozen=True, slots=True)
class Point:
    """The diagonals at one point of a stage.

    First come 2^len(conditions) rows for the thread's registers, of which those in the bit mask
    `registers` have a factor, then one for each group in `common`. Conditions are masks of the
    amplitude's index; only what they say of its thread and tile counts.
    """

    conditions: tuple[int, ...]
    common: tuple[tuple[int, ...], ...]
    registers: int
    rows: tuple[tuple[Phase, ...], ...]


def points_of(stage: plan.StageOp, structure: StageStructure, record: int) -> tuple[Point, ...]:
    """Before, between and after the batches of a stage; a record has `record` scalars."""
    made = stage_plan(stage)
    tables = tables_of(structure)
    points: list[Point] = []
    for number, table in enumerate(tables):
        terms: list[tuple[int, int]] = []  # the mask and the scalar
        for part, members in (("after", table.after), ("before", table.before)):
            for i in members:
                position = stage.operations[i].position.value.data
                mask = made.operations[i].qubit.z.z
                terms.append((mask, record * position + PHASES[part]))
        for op in stage.diagonals:
            diagonal = op.diagonal
            if diagonal.place == {0: "before", len(tables) - 1: "after"}.get(number):
                scalar = record * op.position.value.data + PHASES[diagonal.part]
                terms.append((diagonal.mask, scalar))
        points.append(_point(made, terms))
    return tuple(points)


def _point(made: StagePlan, terms: Sequence[tuple[int, int]]) -> Point:
    """The rows of a product of diagonals."""
    bits = len(made.registers)
    blocks = (*made.loops, *made.outer)
    conditions: dict[tuple[int, ...], int] = {}  # and a mask of each
    common: dict[tuple[int, ...], int] = {}
    for mask, _ in terms:
        where = tuple(parity(mask & c) for c in blocks)
        if any(where):
            inside = any(parity(mask & c) for c in made.registers)
            (conditions if inside else common).setdefault(where, mask)
    registers = 0
    rows: list[list[Phase]] = [[] for _ in range(1 << len(conditions))]
    groups = [tuple(common.values())[i : i + bits] for i in range(0, len(common), bits)]
    shared: list[list[Phase]] = [[] for _ in groups]
    for mask, scalar in terms:
        where = tuple(parity(mask & c) for c in blocks)
        pattern = sum(parity(mask & c) << b for b, c in enumerate(made.registers))
        if not pattern:
            group, bit = divmod(list(common).index(where), bits)
            shared[group].append(Phase(scalar, 1 << bit, 1))
            continue
        condition = list(conditions).index(where) if any(where) else None
        for number, row in enumerate(rows):
            flipped = condition is not None and bool(number >> condition & 1)
            row.append(Phase(scalar, pattern, 0 if flipped else 1))
        for r in range(1 << bits):
            if condition is not None or parity(pattern & r):
                registers |= 1 << r
    if not registers:
        rows = []
    return Point(
        tuple(conditions.values()),
        tuple(groups),
        registers,
        tuple(map(tuple, (*rows, *shared))),
    )
