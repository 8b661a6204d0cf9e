"""Planning of a stage: operations on blocks of 2^k vectors that a kernel holds in registers.

A state of n qubits is stored under coordinates y of n bits. The low `lane_bits` of y are the lane
in a vector, the rest, h = y >> lane_bits, is the vector's index. A stage visits blocks of 2^k
vectors: the k *register directions* are masks of h, and the blocks are reached by the *loop* and
*outer* columns, which complete them to a basis. Everything an operation needs to know of an address
is a parity of a mask, so it splits into a part of the register number (known when code is
generated), a part of the block (a bit of the state word, updated by one XOR a step) and a part of
the lane.

A register direction may also flip lanes (its *skew*). The kernel undoes that by permuting the lanes
when it loads, and leaves them so when it stores: a relabelling of the coordinates, which the
planner applies to all later masks. `Relabelling` keeps the product, so that it can be undone at the
end.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from qcomp.errors import CompilationError
from qcomp.gf2 import Span, combine, dual_rows, inverse, solve_functionals, transpose
from qcomp.pauli import Pauli, parity
from qcomp.scheduling.fold import Fold, FoldStructure
from qcomp.scheduling.operation import Operation

MAX_PARITIES = 28  # parities of the block that fit in a state word beside its byte address

# Sums of the adjoint kernel, as bits of `OperationStructure.sums`; also their order in memory.
SUMS = "IXYZ"
SUM_BIT = {letter: 1 << i for i, letter in enumerate(SUMS)}


@dataclass(frozen=True, slots=True)
class Relabelling:
    """An invertible linear map y = N x from original to storage coordinates.

    `columns[b]` is N·e_b and `rows[b]` is N⁻ᵀ·e_b, so that masks of parities follow too.
    """

    columns: tuple[int, ...]
    rows: tuple[int, ...]

    @staticmethod
    def identity(bits: int) -> "Relabelling":
        units = tuple(1 << b for b in range(bits))
        return Relabelling(units, units)

    @staticmethod
    def of(columns: Sequence[int]) -> "Relabelling":
        """The relabelling with the given (independent) columns."""
        return Relabelling(tuple(columns), tuple(transpose(inverse(columns), len(columns))))

    @property
    def bits(self) -> int:
        return len(self.columns)

    def transvect(self, vector: int, functional: int) -> "Relabelling":
        """Followed by y -> y + vector·parity(functional & y); parity(functional & vector) is 0."""
        return Relabelling(
            tuple(c ^ vector if parity(c & functional) else c for c in self.columns),
            tuple(r ^ functional if parity(r & vector) else r for r in self.rows),
        )

    def then(self, other: "Relabelling") -> "Relabelling":
        """This relabelling followed by `other`."""
        return Relabelling(
            tuple(other.vector(c) for c in self.columns), tuple(other.mask(r) for r in self.rows)
        )

    def power(self, exponent: int) -> "Relabelling":
        """This relabelling, `exponent` times."""
        half = self.power(exponent // 2) if exponent else Relabelling.identity(self.bits)
        twice = half.then(half)
        return twice.then(self) if exponent & 1 else twice

    def inverse(self) -> "Relabelling":
        size = self.bits
        return Relabelling(tuple(transpose(self.rows, size)), tuple(transpose(self.columns, size)))

    def vector(self, x: int) -> int:
        """The storage coordinates of x."""
        return combine(self.columns, x)

    def mask(self, mask: int) -> int:
        """The mask whose parity on N x is that of `mask` on x."""
        return combine(self.rows, mask)

    def pauli(self, pauli: Pauli) -> Pauli:
        """The same operator in storage coordinates."""
        return Pauli(self.vector(pauli.x), self.mask(pauli.z), pauli.phase)

    def operation(self, operation: Operation) -> Operation:
        """The same operation in storage coordinates."""
        return Operation(
            tuple(map(self.pauli, operation.paulis)), tuple(map(self.pauli, operation.controls))
        )


@dataclass(frozen=True, slots=True)
class VirtualQubit:
    """The qubit that an operation acts on, in a canonical form that no relabelling changes.

    `kind` is 'rotation' (all Paulis equal up to sign and not diagonal), 'diagonal' (all diagonal),
    or 'gate'. X̄ = i^x.phase X^x.x Z^x.z has x.phase 0, or 3 where X̄ has an odd number of Y (never
    in a 'gate' that has a Z̄); Z̄ = Z^z.z. Either may be the identity where the kind has none.
    `axes[j]` says that Pauli j is sign · letter, letter one of I, X, Y, Z meaning 1, X̄, i·X̄·Z̄, Z̄.

    The operation is new[y] = D_r·old[y] + O_r·(-1)^(x.z·y)·old[y ^ x.x] with r = parity(z.z & y),
    D_r = u_rr, O_0 = κ·u_01, O_1 = κ·u_10, where u is the product of exp(-i θ_j/2 sign_j σ_j) for
    the Pauli matrices σ_j of the letters, and κ is `kappa`.
    """

    kind: str
    x: Pauli
    z: Pauli
    axes: tuple[tuple[str, int], ...]

    @property
    def odd(self) -> bool:
        """Whether κ is i, not 1: X̄ has an odd number of Y, so that rotations about it are real."""
        return bool(parity(self.x.x & self.x.z))

    @property
    def kappa(self) -> complex:
        return 1j if self.odd else 1.0


def virtual_qubit(operation: Operation) -> VirtualQubit:
    """Classify an operation."""
    paulis = operation.paulis
    diagonal = {p.z for p in paulis if not p.x}  # may contain 0, the identity
    flips = {(p.x, p.z) for p in paulis if p.x}
    if len({x for x, _ in flips}) > 1 or len(diagonal - {0}) > 1 or len(flips) > 2:
        raise CompilationError("The Paulis of an operation do not belong to one virtual qubit.")
    if not flips:
        z = max(diagonal)
        return _virtual_qubit("diagonal", Pauli(), Pauli(0, z), paulis)
    x, sign = min(flips)
    role = max(diagonal, default=0)
    if len(flips) == 2:
        role = sign ^ max(flips)[1]
    if role and parity(sign & x):
        sign ^= role  # of X̄ and Ȳ take the one with an even number of Y
    kind = "rotation" if len(flips) == 1 and not diagonal else "gate"
    return _virtual_qubit(kind, Pauli(x, sign, 3 * parity(x & sign)), Pauli(0, role), paulis)


def _virtual_qubit(kind: str, x: Pauli, z: Pauli, paulis: Sequence[Pauli]) -> VirtualQubit:
    letters = {(0, 0): (Pauli(), "I")}
    for pauli, letter in ((z, "Z"), (x, "X"), ((x * z).times_i(1), "Y")):
        letters.setdefault((pauli.x, pauli.z), (pauli, letter))
    axes: list[tuple[str, int]] = []
    for pauli in paulis:
        unsigned, letter = letters[pauli.x, pauli.z]
        axes.append((letter, 1 - (pauli.phase - unsigned.phase) % 4))
    return VirtualQubit(kind, x, z, tuple(axes))


def sums_needed(axes: Sequence[tuple[str, int]], wanted: Sequence[bool] | None = None) -> int:
    """The sums, as bits of SUM_BIT, from which the derivatives by the `wanted` angles follow.

    The derivative by angle j is the sum of its Pauli conjugated by the rotations after it, and
    these mix letters. `wanted` defaults to all.
    """
    needed: set[str] = set()
    for j, (letter, _) in enumerate(axes):
        if wanted is not None and not wanted[j]:
            continue
        letters = {letter}
        for later, _ in axes[j + 1 :]:
            for turned in letters & set("XYZ") - {later} if later != "I" else ():
                letters = letters | set("XYZ") - {turned, later}
        needed |= letters
    return sum(SUM_BIT[letter] for letter in needed)


@dataclass(frozen=True, slots=True)
class Parity:
    """The structure of one parity mask: pattern of the register number; index of the block parity
    in the state word, or -1; whether lanes take part (their mask is in the table)."""

    registers: int = 0
    block: int = -1
    lanes: bool = False

    @property
    def is_static(self) -> bool:
        return self.block < 0 and not self.lanes


@dataclass(frozen=True, slots=True)
class OperationStructure:
    """What the code of an operation depends on.

    It mixes register r, lane l with register r ^ registers, lane l ^ lanes. `static_controls` are
    (pattern, value): only registers with parity(pattern & r) == value take part. The other
    `controls` take part where their parity is 1 (their sign is in the lane mask of the table).
    """

    kind: str
    registers: int
    lanes: int
    role: Parity
    sign: Parity
    odd: bool
    static_controls: tuple[tuple[int, int], ...]
    controls: tuple[Parity, ...]
    sums: int
    form: str = "matrix"  # how the kernel computes it: one of `forms.FORMS`
    elsewhere: tuple[str, ...] = ()  # which of its diagonals, 'before' or 'after', are moved

    def takes_part(self, register: int) -> bool:
        return all(parity(pattern & register) == value for pattern, value in self.static_controls)

    @property
    def restricted(self) -> bool:
        """Whether controls keep some amplitudes as they are."""
        return bool(self.controls or self.static_controls)

    @property
    def is_scaled(self) -> bool:
        """Whether its form leaves a factor k to the table before it."""
        return self.form in ("turned", "flipped")

    @property
    def is_static(self) -> bool:
        """Whether it mixes whole vectors, with signs that are known when code is generated."""
        return not self.lanes and self.role.is_static and self.sign.is_static


@dataclass(frozen=True, slots=True)
class DiagonalStructure:
    """What the code of a moved diagonal depends on: diag(1, phase) by the parity `role`, at the
    `place` 'before' or 'after' all operations of the stage. It is the `part` 'before' or 'after' of
    its own operation; with the former comes that operation's scale, if `scaled`.
    """

    place: str
    role: Parity
    part: str
    scaled: bool = False


@dataclass(frozen=True, slots=True)
class StageStructure:
    """What the code of a stage depends on: the key of its kernels.

    `registers` is k. `skew[a]` is the lane XOR of register direction a. `batches` are the lengths
    of runs of operations that all commute; the adjoint takes the sums of a run at one point.
    `diagonals` are those of operations of other stages that vary inside a block, `block_factor`
    ('before', 'after' or '') is where a factor common to a block is multiplied in, and `unscaled`
    says that operations of later stages have left their scale to this one or an earlier one. `fold`
    is what the kernel does to the lanes when it stores. The amplitudes of a `real` stage are real.
    """

    registers: int
    skew: tuple[int, ...]
    operations: tuple[OperationStructure, ...]
    batches: tuple[int, ...]
    diagonals: tuple[DiagonalStructure, ...] = ()
    block_factor: str = ""
    unscaled: bool = False
    fold: FoldStructure | None = None
    real: bool = False

    def lane_xor(self, register: int) -> int:
        """By how much the lanes of a register are permuted at the load."""
        return combine(self.skew, register)

    @property
    def runs(self) -> tuple[range, ...]:
        """The indices of the operations of each batch."""
        ends = tuple(accumulate(self.batches, initial=0))
        return tuple(range(*pair) for pair in pairwise(ends))


@dataclass(frozen=True, slots=True)
class PlannedOperation:
    """An operation of a stage, in the storage coordinates that hold after the stage's load.

    `controls` are the controls behind `structure.controls`, in their order.
    """

    qubit: VirtualQubit
    controls: tuple[Pauli, ...]
    structure: OperationStructure


@dataclass(frozen=True, slots=True)
class Diagonal:
    """The diagonal `part` of an operation of another stage: diag(1, phase) by the parity of `mask`,
    at the `place` 'before' or 'after' the stage's operations. A `common` one is the same in all of
    a block, and goes into the factors of blocks. In a loop, a `previous` one is that of the
    iteration before; the first has none."""

    place: str
    mask: int
    part: str
    common: bool = False
    previous: bool = False


@dataclass(frozen=True, slots=True)
class StagePlan:
    """A planned stage. `registers`, `loops` and `outer` are masks of h = y >> lane_bits and a basis
    together; `parities` are the masks of h behind the block parities of the state word.

    `loops` are walked inside a kernel call. `outer` select the tile; the stages of a pass walk them
    together, one XOR of their start words (`tables.outer_words`) a step.

    Of `diagonals`, numbers `varying` are those of `structure.diagonals`, in this order. All others
    are common to a block: `common` has their numbers, each with a mask of the columns (*loops,
    *outer) that switch it.

    `advance` are the columns of the map K of h if iteration i of a loop runs the stage `advanced`
    by Kⁱ.
    """

    bits: int
    lane_bits: int
    registers: tuple[int, ...]
    skew: tuple[int, ...]
    loops: tuple[int, ...]
    outer: tuple[int, ...]
    parities: tuple[int, ...]
    operations: tuple[PlannedOperation, ...]
    structure: StageStructure
    diagonals: tuple[Diagonal, ...] = ()
    varying: tuple[int, ...] = ()
    common: tuple[tuple[int, int], ...] = ()
    advance: tuple[int, ...] = ()

    def advanced(self, columns: Sequence[int]) -> "StagePlan":
        """The same stage where another map of h, with the given columns, came before all of it."""
        rows = transpose(inverse(columns), len(columns))
        low = (1 << self.lane_bits) - 1

        def mask(z: int) -> int:
            return z & low | combine(rows, z >> self.lane_bits) << self.lane_bits

        def pauli(p: Pauli) -> Pauli:
            x = p.x & low | combine(columns, p.x >> self.lane_bits) << self.lane_bits
            return Pauli(x, mask(p.z), p.phase)

        def operation(o: PlannedOperation) -> PlannedOperation:
            qubit = replace(o.qubit, x=pauli(o.qubit.x), z=pauli(o.qubit.z))
            return replace(o, qubit=qubit, controls=tuple(map(pauli, o.controls)))

        registers, loops, outer = (
            tuple(combine(columns, c) for c in group)
            for group in (self.registers, self.loops, self.outer)
        )
        return replace(
            self,
            registers=registers,
            loops=loops,
            outer=outer,
            parities=tuple(combine(rows, m) for m in self.parities),
            operations=tuple(map(operation, self.operations)),
            diagonals=tuple(replace(d, mask=mask(d.mask)) for d in self.diagonals),
        )

    @property
    def tile_bits(self) -> int:
        """log2 of the number of amplitudes in a tile."""
        return self.lane_bits + len(self.registers) + len(self.loops)


def plan_stage(
    operations: Sequence[Operation],
    relabelling: Relabelling,
    lane_bits: int,
    registers: int,
    tile: Sequence[int] | None = None,
    sums: Sequence[int] | None = None,
    hold: Sequence[int] = (),
) -> tuple[StagePlan, Relabelling]:
    """Plan one stage; returns it and the relabelling that holds after it.

    `sums[j]` are the sums wanted of operation j (default: all that its axes need); the others are
    as in `stage_columns`.
    """
    columns, after = stage_columns(operations, relabelling, lane_bits, registers, tile, hold)
    if sums is None:
        sums = [sums_needed(virtual_qubit(o).axes) for o in operations]
    stored = [after.operation(o) for o in operations]
    return assemble_stage(relabelling.bits, lane_bits, *columns, stored, sums), after


Columns = tuple[list[int], list[int], list[int], list[int]]
"""Of a stage: registers, their skew, loops, outer (see `StagePlan`)."""


def stage_columns(
    operations: Sequence[Operation],
    relabelling: Relabelling,
    lane_bits: int,
    registers: int,
    tile: Sequence[int] | None = None,
    hold: Sequence[int] = (),
) -> tuple[Columns, Relabelling]:
    """Choose the columns of a stage; returns them and the relabelling that holds after it.

    `operations` are in original coordinates, in order of application; in storage coordinates their
    directions must span at most `registers` dimensions beside the lanes. `tile` generates the
    subspace of h that a kernel call visits (default: all), with all directions in it. `hold` are
    vectors of the tile to be register directions where there is room.
    """
    bits = relabelling.bits
    low = (1 << lane_bits) - 1
    qubits = [virtual_qubit(o) for o in operations]
    directions = [relabelling.vector(q.x.x) for q in qubits]
    span, columns, skew = Span(), [], []
    for x in directions:
        if span.add(x >> lane_bits):
            columns.append(x >> lane_bits)
            skew.append(x & low)
    if len(columns) > registers:
        raise CompilationError(
            f"The operations of a stage span {len(columns)} directions beside the lanes, "
            f"more than its {registers}."
        )
    for vector in hold:
        if len(columns) < registers and span.add(vector):
            columns.append(vector)
            skew.append(0)
    inside = span.copy()
    every = [1 << b for b in range(bits - lane_bits)]
    loops = [v for v in (every if tile is None else tile) if inside.add(v)]
    while len(columns) < registers and loops:
        columns.append(loops.pop())  # more independent work for the processor
        skew.append(0)
    outer = inside.complement(bits - lane_bits)

    # Free the blocks of as many parities as possible: first of roles, which cost the most.
    roles = [relabelling.mask(q.z.z) >> lane_bits for q in qubits]
    signs = [relabelling.mask(q.x.z) >> lane_bits for q in qubits]
    gates = [role for role, q in zip(roles, qubits, strict=True) if q.kind == "gate"]
    controls = [relabelling.mask(c.z) >> lane_bits for o in operations for c in o.controls]
    pairs = solve_functionals([*gates, *roles, *signs, *controls], columns)
    for group in (loops, outer):
        for i, column in enumerate(group):
            for functional, vector in pairs:
                if parity(functional & column):
                    column ^= vector
            group[i] = column

    if any(skew):
        relabelling = relabelling.then(
            stage_relabelling(bits, lane_bits, columns, skew, [*loops, *outer])
        )
    return (columns, skew, loops, outer), relabelling


def stage_relabelling(
    bits: int,
    lane_bits: int,
    registers: Sequence[int],
    skew: Sequence[int],
    blocks: Sequence[int],
) -> Relabelling:
    """What the load of a stage does to the storage coordinates; `blocks` are loops and outer."""
    relabelling = Relabelling.identity(bits)
    duals = dual_rows([*registers, *blocks])
    for a, lanes in enumerate(skew):
        if lanes:
            relabelling = relabelling.transvect(lanes, duals[a] << lane_bits)
    return relabelling


def assemble_stage(
    bits: int,
    lane_bits: int,
    registers: Sequence[int],
    skew: Sequence[int],
    loops: Sequence[int],
    outer: Sequence[int],
    operations: Sequence[Operation],
    sums: Sequence[int],
    elsewhere: Sequence[tuple[str, ...]] | None = None,
    diagonals: Sequence[Diagonal] = (),
    fold: Fold | None = None,
    advance: Sequence[int] = (),
    real: bool = False,
) -> StagePlan:
    """The plan of a stage whose columns are chosen.

    `operations` and `diagonals` are in the storage coordinates that hold after the stage's load;
    `sums[j]` are the sums wanted of operation j, `elsewhere[j]` which of its diagonals (default:
    none) are not applied here. After all of them comes the `fold`.
    """
    low = (1 << lane_bits) - 1
    duals = dual_rows([*registers, *loops, *outer])
    blocks = (*loops, *outer)
    parities: dict[tuple[int, ...], int] = {}
    masks: list[int] = []

    def structure_of(mask: int) -> Parity:
        high = mask >> lane_bits
        pattern = sum(parity(high & c) << a for a, c in enumerate(registers))
        values = tuple(parity(high & c) for c in blocks)
        block = -1
        if any(values):
            if values not in parities:
                parities[values] = len(masks)
                masks.append(high)
            block = parities[values]
        return Parity(pattern, block, bool(mask & low))

    def pattern_of(direction: int) -> int:
        return sum(parity(duals[a] & direction) << a for a in range(len(registers)))

    def folded(fold: Fold) -> FoldStructure:
        if any(parity(dual & e) for e in fold.to_high for dual in duals[len(registers) :]):
            raise CompilationError("The fold of a stage leaves its blocks.")
        first = len(masks) if any(parity(m & c) for m in fold.from_high for c in blocks) else -1
        masks.extend(fold.from_high if first >= 0 else ())
        return FoldStructure(
            fold.lanes,
            tuple(sum(parity(m & c) << j for j, m in enumerate(fold.from_high)) for c in registers),
            tuple(map(pattern_of, fold.to_high)),
            first,
        )

    planned: list[PlannedOperation] = []
    moved = elsewhere or [()] * len(operations)
    for operation, wanted, away in zip(operations, sums, moved, strict=True):
        qubit = virtual_qubit(operation)
        static: list[tuple[int, int]] = []
        dynamic: list[tuple[Parity, Pauli]] = []
        for control in operation.controls:
            where = structure_of(control.z)
            if where.is_static:
                static.append((where.registers, 0 if control.phase else 1))
            else:
                dynamic.append((where, control))
        structure = OperationStructure(
            kind=qubit.kind,
            registers=pattern_of(qubit.x.x >> lane_bits),
            lanes=qubit.x.x & low,
            role=structure_of(qubit.z.z),
            sign=structure_of(qubit.x.z),
            odd=qubit.odd,
            static_controls=tuple(sorted(static)),
            controls=tuple(where for where, _ in dynamic),
            sums=wanted,
            elsewhere=away,
        )
        planned.append(PlannedOperation(qubit, tuple(c for _, c in dynamic), structure))
    end = folded(fold) if fold else None
    common: list[tuple[int, int]] = []
    varying: list[int] = []
    for number, diagonal in enumerate(diagonals):
        if not diagonal.common:
            varying.append(number)
            continue
        high = diagonal.mask >> lane_bits
        if diagonal.mask & low or any(parity(high & c) for c in registers):
            raise CompilationError(f"Diagonal {number} of a stage varies inside its blocks.")
        common.append((number, sum(parity(high & c) << j for j, c in enumerate(blocks))))
    inside = [diagonals[number] for number in varying]
    places = sorted({diagonals[number].place for number, _ in common})
    if len(places) > 1:
        raise CompilationError("A stage has diagonals of blocks both before and after.")
    structure = StageStructure(
        len(registers),
        tuple(skew),
        tuple(p.structure for p in planned),
        _batches(operations),
        tuple(DiagonalStructure(d.place, structure_of(d.mask), d.part) for d in inside),
        places[0] if places else "",
        fold=end,
        real=real,
    )
    if len(masks) > MAX_PARITIES:
        raise CompilationError(
            f"A stage needs {len(masks)} block parities, more than {MAX_PARITIES}: "
            "give it fewer operations or controls."
        )
    return StagePlan(
        bits,
        lane_bits,
        tuple(registers),
        tuple(skew),
        tuple(loops),
        tuple(outer),
        tuple(masks),
        tuple(planned),
        structure,
        tuple(diagonals),
        tuple(varying),
        tuple(common),
        tuple(advance),
    )


def _batches(operations: Sequence[Operation]) -> tuple[int, ...]:
    """Lengths of the runs of operations that commute with each other."""
    runs: list[list[Operation]] = []
    for operation in operations:
        if runs and all(operation.commutes(other) for other in runs[-1]):
            runs[-1].append(operation)
        else:
            runs.append([operation])
    return tuple(map(len, runs))
