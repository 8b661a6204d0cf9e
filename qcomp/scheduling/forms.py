"""The forms in which a stage kernel computes its operations.

A gate without controls is, up to a phase, diag(1, b) · (c + s·J) · diag(1, a) with |a| = |b| = 1,
c, s ≥ 0 and J = [[0, -1], [1, 0]]. The gates of a batch commute, so that all their diagonals make
one table of factors before the batch and one after it (the table between two batches is shared),
and what remains of each gate is real. A rotation about one Pauli string is c + s·J with another J.

- `matrix`: the 2×2 matrix as it is: 8 multiply-adds for an amplitude.
- `euler`: c + s·J between the tables: 4.
- `turned`: k·(1 + J)·(1 + t·J), t = (s - c) / (s + c), k = (s + c) / 2: 2, and 2 additions, which
  the processor does meanwhile; k goes into the table. Where J acts on whole registers only.
- `flipped`: k·(1 + t·J)·J^f, f = (|s| > |c|), k the larger of |c| and |s|, t = s/c or -c/s: 2. J^f
  becomes an exchange of amplitudes at the load, and signs in the table, where k goes as well (or
  with diag(1, a) to the table of another stage). In the first batch of a stage only.
- `sheared`: three shears, (1 + h·U)·(1 + s·L)·(1 + h·U) with c + s·J = that, h = s / (1 + c): 3.
  It needs no scale and works in place.
- `factor`: a diagonal operation is part of the table after its batch.

Which of them there are depends on the machine: on `simd`, vectors of a processor, additions are
nearly for nothing; on `simt`, threads of a GPU, they cost what a multiply-add costs.

The diagonals of a gate may stand in the tables of another stage (`OperationStructure.elsewhere`);
with diag(1, a) goes k, so that `flipped` then costs nothing but its two multiply-adds. A real
rotation leaves k alone, and the signs of `flipped` remain in its table.

All of them hold at every angle: |t| ≤ 1, and nothing is divided by a number that can vanish.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, product

from qcomp.errors import InputError
from qcomp.pauli import parity
from qcomp.scheduling.stage import DiagonalStructure, OperationStructure, Parity, StageStructure

FORMS = ("matrix", "euler", "turned", "flipped", "factor")
MACHINES = {"simd": FORMS, "simt": ("matrix", "sheared", "factor")}

# Multiply-adds for an amplitude; the additions of `turned` are nearly, but not quite for nothing.
_COSTS = {"euler": 4, "turned": 2.1, "flipped": 2, "sheared": 3, "factor": 0}
_MATRIX_COSTS = {"gate": 8, "rotation": 4, "diagonal": 4}

# Each doubles the size of a table of factors.
MAX_TABLE_PARITIES = 2

MAX_COMPARED_BATCHES = 6


def check_machine(name: str) -> None:
    """Raise an InputError unless forms for a machine of this name are known."""
    if name not in MACHINES:
        raise InputError(f"Unknown machine '{name}': expected one of {', '.join(MACHINES)}.")


@lru_cache(1024)
def select_forms(structure: StageStructure, machine: str = "simd") -> StageStructure:
    """The structure with the cheapest form for each operation."""
    runs = [
        _candidates([structure.operations[i] for i in run], batch, machine)
        for batch, run in enumerate(structure.runs)
    ]
    plainest = [candidates[0] for candidates in runs]
    if len(runs) > MAX_COMPARED_BATCHES:
        runs = [candidates[-1:] for candidates in runs]
    plain = replace(structure, operations=tuple(chain(*plainest)))
    best = plain, stage_cost(plain)
    for choice in product(*runs):
        candidate = replace(structure, operations=tuple(chain(*choice)))
        if tables_fit(candidate):
            cost = stage_cost(candidate)
            if cost < best[1]:
                best = candidate, cost
    return best[0]


def _candidates(
    operations: Sequence[OperationStructure], batch: int, machine: str
) -> list[tuple[OperationStructure, ...]]:
    """The operations of a batch in the forms that are worth comparing."""
    allowed = [allowed_forms(operation, batch, machine) for operation in operations]
    plain = [replace(o, form=forms[0]) for o, forms in zip(operations, allowed, strict=True)]
    candidates: dict[tuple[OperationStructure, ...], None] = {tuple(plain): None}
    for wanted in ("flipped", "turned") if machine == "simd" else ("sheared",):
        chosen: list[OperationStructure] = []
        blocks: set[int] = set()
        for operation, forms in zip(operations, allowed, strict=True):
            form = wanted if wanted in forms else forms[-1]
            needed = blocks | {operation.role.block, operation.sign.block} - {-1}
            if len(needed) > MAX_TABLE_PARITIES:
                form = forms[0]
            elif form != "matrix":
                blocks = needed
            chosen.append(replace(operation, form=form))
        candidates[tuple(chosen)] = None
    return list(candidates)


def allowed_forms(
    operation: OperationStructure, batch: int, machine: str = "simd"
) -> tuple[str, ...]:
    """The forms that an operation in a batch of this number can have, the best one last."""
    if operation.restricted:
        return ("matrix",)
    flipped = ("flipped",) if batch == 0 else ()
    if operation.kind == "rotation":
        return "matrix", *(flipped if machine == "simd" else ("sheared",))
    if operation.role == Parity():
        return ("matrix",)
    if operation.kind == "diagonal":
        return "matrix", "factor"
    if machine == "simt":
        return ("sheared",) if operation.elsewhere else ("matrix", "sheared")
    if "before" in operation.elsewhere:
        if not operation.is_static:
            return ("euler",)
        # The sign of an exchange is another stage's business as well, if it is the role's alone.
        return "euler", *(flipped if operation.sign == Parity() else ()), "turned"
    if operation.elsewhere:
        return "euler", *flipped, *(("turned",) if operation.is_static else ())
    return "matrix", "euler", *flipped, *(("turned",) if operation.is_static else ())


class Table:
    """The factors at one point of a stage: of the operations before it (`after`) and of those that
    follow (`before`), as indices of operations, and of diagonals of other stages (`diagonals`).

    `common` says that a factor of the whole block is multiplied in.
    """

    def __init__(
        self,
        structure: StageStructure,
        after: Sequence[int],
        before: Sequence[int],
        place: str = "",
    ):
        operations = structure.operations
        gates = [i for i in before if operations[i].kind == "gate"]
        self.after = [
            i
            for i in after
            if operations[i].kind != "rotation" and "after" not in operations[i].elsewhere
        ]
        self.before = [i for i in gates if "before" not in operations[i].elsewhere]
        self.scales = [
            i for i in before if operations[i].is_scaled and "before" not in operations[i].elsewhere
        ]
        self.signs = [i for i in before if operations[i].form == "flipped"]
        self.diagonals = [i for i, d in enumerate(structure.diagonals) if d.place == place]
        self.common = place != "" and structure.block_factor == place
        moved: list[DiagonalStructure] = [structure.diagonals[i] for i in self.diagonals]
        self._scaled = bool(self.scales) or any(d.scaled for d in moved)
        self._phases = [operations[i].role for i in (*self.after, *self.before)]
        self._phases += [d.role for d in moved]
        self._signs = [operations[i].sign for i in self.signs]
        own = bool(set(self.signs) & set(self.before))
        self._exchanged = own or any(d.part != place for d in moved)
        found = {where.block for where in (*self._phases, *self._signs)}
        self.blocks = tuple(sorted(found - {-1}))

    def kind(self, register: int) -> str:
        """What the factors of a register are: 'one', 'sign' (±1), 'real', or 'complex'."""

        def vary(parities: Sequence[Parity]) -> bool:
            return any(
                where.lanes or where.block >= 0 or parity(where.registers & register)
                for where in parities
            )

        if vary(self._phases) or (self.signs and self._exchanged):
            return "complex"  # an exchange brings both phases of a gate to every register
        if self._scaled:
            return "real"
        return "sign" if vary(self._signs) else "one"


def tables_of(structure: StageStructure) -> list[Table]:
    """The tables before the first batch, between the batches, and after the last."""
    runs = [[i for i in run if structure.operations[i].form != "matrix"] for run in structure.runs]
    places = ["before", *[""] * (len(runs) - 1), "after"]
    return [
        Table(structure, after, before, place)
        for after, before, place in zip([[], *runs], [*runs, []], places, strict=True)
    ]


def tables_fit(structure: StageStructure) -> bool:
    """Whether the tables are small enough, besides what the diagonals of other stages need."""
    given = {d.role.block for d in structure.diagonals}
    return all(len(set(t.blocks) - given) <= MAX_TABLE_PARITIES for t in tables_of(structure))


def stage_cost(structure: StageStructure) -> float:
    """Multiply-adds for an amplitude in the forward kernel."""
    registers = 1 << structure.registers
    cost = 0.0
    for operation in structure.operations:
        cost += _COSTS.get(operation.form, _MATRIX_COSTS[operation.kind])
    for table in tables_of(structure):
        kinds = [table.kind(r) for r in range(registers)]
        cost += (4 * kinds.count("complex") + 2 * kinds.count("real")) / registers
        cost += kinds.count("sign") / registers
        cost += 4 * table.common
    return cost
