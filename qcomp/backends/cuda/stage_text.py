"""The operations of a stage on the amplitudes that a thread holds in registers, as C++ text.

The text works on arrays `psi` and `lambda` of complex numbers, indexed by the register. Which
matrix element an amplitude takes is known for each register when the text is written, up to
parities of the thread's number: these exchange or negate the elements once for all registers.

Before, between and after its batches of commuting operations a stage multiplies by diagonals (see
`diagonals`); what is left of the operations of a batch are matrices and real rotations. The adjoint
takes the sums of an operation, Im⟨λ|Π P|ψ⟩ for the P that its gradients need, and then undoes it.
The sums of Z̄ are taken for a whole batch at once, as signed sums of the overlaps Im(λ*ψ). A few
sums are added up over a warp together.
"""

from collections.abc import Callable, Sequence

from qcomp.backends.cuda.cpp import Source
from qcomp.backends.cuda.diagonals import Point
from qcomp.backends.cuda.records import RECORD, StageRecord, measured
from qcomp.backends.cuda.steps import LAMBDA, PSI
from qcomp.dialects import plan
from qcomp.gf2 import combine, dual_rows
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.pauli import parity
from qcomp.scheduling.layout import WARP_BITS, Basis
from qcomp.scheduling.stage import OperationStructure, PlannedOperation


class OperationText:
    """One operation of a stage, for threads that hold the amplitudes of `basis`."""

    def __init__(
        self,
        source: Source,
        op: plan.OperationOp,
        planned: PlannedOperation,
        structure: OperationStructure,
        basis: Basis,
    ):
        self.source, self.op, self.structure = source, op, structure
        self.qubit = planned.qubit
        self.registers = range(1 << len(basis.registers))
        self.basis = basis
        duals = dual_rows([*basis.registers, *basis.threads, *basis.outer])
        direction = planned.qubit.x.x
        self.direction = sum(parity(duals[a] & direction) << a for a in range(len(basis.registers)))
        assert combine(basis.registers, self.direction) == direction
        self.role, *self.role_bits = basis.masks(planned.qubit.z.z)
        self.sign, *self.sign_bits = basis.masks(planned.qubit.x.z)
        self.controls = [(c, *basis.masks(c.z)) for c in op.operation.controls]
        # The sums that the batch takes, and those that the operation takes of its own.
        self.diagonal_letters, self.letters = measured(structure)
        if structure.restricted:
            self.diagonal_letters, self.letters = "", self.diagonal_letters + self.letters

    def comment(self, adjoint: bool = False) -> str:
        """What the operation is."""
        if self.source.row is not None:
            return f"{'undo ' * adjoint}a {self.structure.kind}"
        names = " ".join(text.data for text in self.op.paulis)
        where = "".join(f" where {text.data} is -1" for text in self.op.controls or ())
        return f"{'undo ' * adjoint}{names}{where}"

    # Conditions

    def thread_odd(self, masks: Sequence[int]) -> str:
        return self.source.odd(list(zip(("thread", "tile"), masks, strict=False)))

    def orbits(self) -> dict[str, list[tuple[int, ...]]]:
        """The sets of registers that are mixed, by the condition on the thread ('': none)."""
        found: dict[str, list[tuple[int, ...]]] = {}
        for r in self.registers:
            if r > r ^ self.direction:
                continue
            conditions: list[str] = []
            acts = True
            for control, pattern, *bits in self.controls:
                # A control acts where its eigenvalue is -1.
                flipped = parity(pattern & r) ^ (control.phase >> 1 & 1)
                if condition := self.thread_odd(bits):
                    conditions.append(_negated(condition) if flipped else condition)
                else:
                    acts = acts and bool(flipped)
            if acts:
                orbit = (r, r ^ self.direction) if self.direction else (r,)
                found.setdefault(" && ".join(conditions), []).append(orbit)
        return found

    # The operation

    def load(self, offset: int, inverse: bool) -> None:
        """Load the matrix and let the thread's parities exchange and negate its elements."""
        o, s = self.source, self.structure
        if s.form == "sheared":
            o.line(f"Complex turn = {{record[{offset}], record[{offset + 1}]}};", others=1)
            masks = self.sign_bits
            if s.kind == "gate":
                masks = [a ^ b for a, b in zip(masks, self.role_bits, strict=True)]
            negative = self.thread_odd(masks)
            if negative:
                o.line(f"if ({negative}) turn = -turn;", others=2)
            return
        if s.kind == "rotation":
            sign = self.thread_odd(self.sign_bits)
            o.line(f"const real cosine = record[{offset}];", others=1)
            sine = f"record[{offset + (2 if s.odd else 3)}]"
            if inverse:
                sine = f"-{sine}"
            own = f"{sign} ? {_minus(sine)} : {sine}" if sign else sine
            o.line(f"const real sine = {own};", others=2)
            return
        o.line(f"Matrix m = load_matrix(record + {offset});", others=2)
        if inverse:
            o.line("m = inverse(m);")
        if role := self.thread_odd(self.role_bits):
            o.line(f"if ({role}) m = exchanged(m);", others=8)
        if s.kind == "gate" and (sign := self.thread_odd(self.sign_bits)):
            o.line(f"if ({sign}) m = negated(m);", others=4)

    def apply(self, state: str, orbit: tuple[int, ...], inverse: bool) -> None:
        """Apply the operation, or its inverse, to registers of a state."""
        s = self.structure
        places = ", ".join(f"{state}[{r}]" for r in orbit)
        roles = [parity(self.role & r) for r in orbit]
        if s.form == "sheared":
            # Where the role is 0, a gate subtracts the other amplitude.
            negative = parity(self.sign & orbit[0]) ^ (s.kind == "gate" and not roles[0]) ^ inverse
            name = "shear" if s.odd or s.kind == "gate" else "shear_imaginary"
            minus = "-" * negative
            self.source.line(f"{name}({places}, {minus}turn.x, {minus}turn.y);", 6)
            return
        if s.kind == "diagonal":
            self.source.line(f"scale({places}, m.d{roles[0]});", 4)
            return
        # The inverse of an odd gate has the other sign.
        flip = inverse and s.odd and s.kind == "gate"
        signs = ["-" * (parity(self.sign & r) ^ flip) for r in orbit]
        if s.kind == "rotation":
            name = "turn" if s.odd else "turn_imaginary"
            terms = ", ".join(f"{sign}sine" for sign in signs)
            self.source.line(f"{name}({places}, cosine, {terms});", 8)
            return
        terms = ", ".join(f"m.d{r}, {sign}m.o{r}" for r, sign in zip(roles, signs, strict=True))
        self.source.line(f"mix({places}, {terms});", 16)

    def forward(self, offset: int) -> None:
        """Apply the operation to ψ; its record is `offset` scalars after `record`."""
        if self.structure.form != "factor":
            self._run(offset, lambda orbit: self.apply(PSI, orbit, False), False)

    def adjoint(self, offset: int, first: int) -> None:
        """Add to the sums from number `first` on, and undo the operation on ψ and λ."""
        if self.structure.form == "factor":
            return

        def orbit_text(orbit: tuple[int, ...]) -> None:
            for i, letter in enumerate(self.letters):
                self.add(letter, f"sums[{first + i}]", orbit)
            for state in (PSI, LAMBDA):
                self.apply(state, orbit, True)

        self._run(offset, orbit_text, True)
        for i, letter in enumerate(self.letters):
            self.sign_sum(letter, f"sums[{first + i}]")

    def sign_sum(self, letter: str, name: str) -> None:
        """Let the thread's parities negate a sum."""
        masks = [0] * len(self.sign_bits)
        for letters, own in (("XY", self.sign_bits), ("YZ", self.role_bits)):
            if letter in letters:
                masks = [a ^ b for a, b in zip(masks, own, strict=True)]
        condition = self.thread_odd(masks)
        if condition:
            self.source.line(f"if ({condition}) {name} = -{name};", others=1)

    def _run(
        self, offset: int, orbit_text: Callable[[tuple[int, ...]], None], inverse: bool
    ) -> None:
        o = self.source
        with o.block(comment=self.comment(inverse)):
            self.load(offset, inverse)
            for condition, members in self.orbits().items():
                if condition:
                    with o.block(f"if ({condition})"):
                        for orbit in members:
                            orbit_text(orbit)
                else:
                    for orbit in members:
                        orbit_text(orbit)

    # Sums

    def add(self, letter: str, total: str, orbit: tuple[int, ...]) -> None:
        """Add what some registers contribute to a sum."""
        o, s = self.source, self.structure
        for r in orbit:
            other = r ^ self.direction
            if letter in "IZ":
                negative = letter == "Z" and parity(self.role & r)
                part, partner = "imaginary", r
            elif letter == "X" and not s.odd:
                negative = parity(self.sign & r)
                part, partner = "imaginary", other
            else:
                # i·X̄·Z̄ = -i·(-1)^role·X̄ on the register that is read; an odd X̄ has a factor i.
                pattern = self.sign ^ (self.role if letter == "Y" else 0)
                negative = parity(pattern & r) ^ (letter == "Y")
                part, partner = "real", other
            verb = "subtract" if negative else "add"
            o.line(f"{verb}_{part}({total}, lambda[{r}], psi[{partner}]);", 2)


def _negated(condition: str) -> str:
    return f"!({condition})" if "!=" in condition else f"!{condition}"


def _minus(text: str) -> str:
    return text[1:] if text.startswith("-") else f"-{text}"


def fold_work(count: int) -> tuple[int, int]:
    """The additions and other instructions of adding `count` sums up over a warp."""
    arithmetic = others = 0
    for _ in range(WARP_BITS):
        arithmetic += (count + 1) // 2
        others += count // 2 * 3 + count % 2
        count = (count + 1) // 2
    return arithmetic, others + 6 * count


class StageText:
    """The operations of a stage; `place` says where their numbers are."""

    def __init__(
        self,
        source: Source,
        stage: plan.StageOp,
        place: StageRecord,
        basis: Basis,
        most_sums: int,
    ):
        self.source, self.place, self.basis, self.most_sums = source, place, basis, most_sums
        planned = stage_plan(stage).operations
        self.operations = [
            OperationText(source, op, own, structure, basis)
            for op, own, structure in zip(
                stage.operations, planned, place.structure.operations, strict=True
            )
        ]

    def forward(self) -> None:
        """Apply the stage to ψ; its records begin at `record`, its rows at `factor`."""
        for number, run in enumerate(self.place.structure.runs):
            self.multiply(number, [PSI], False)
            for i in run:
                self.operations[i].forward(RECORD * i)
        self.multiply(len(self.place.points) - 1, [PSI], False)

    def adjoint(self) -> None:
        """Undo the stage on ψ and λ; its sums go to the thread's warp, from `sum` on."""
        runs = self.place.structure.runs
        for number, run in reversed(list(enumerate(runs))):
            self.multiply(number + 1, [PSI, LAMBDA], True)
            self.diagonal_sums(run)
            self.undo(run)
        self.multiply(0, [PSI, LAMBDA], True)

    # Diagonals

    def multiply(self, number: int, states: Sequence[str], inverse: bool) -> None:
        """Multiply by the diagonals at a point, or by their inverse."""
        point: Point = self.place.points[number]
        if not point.rows:
            return
        o, size = self.source, 1 << len(self.basis.registers)
        row = size * self.place.rows[number]
        with o.block(comment=f"{'undo ' * inverse}diagonals"):
            common = ""
            if point.registers:
                where = self._number(point.conditions, size)
                o.line(f"const Complex* const own = factor + {o.offset(row)}{where};")
                row += size << len(point.conditions)
            for group in point.common:
                own = f"factor[{o.offset(row)}{self._number(group)}]"
                row += size
                common = f"times({common}, {own})" if common else own
            if common:
                count = len(point.common)
                o.line(f"const Complex common = {common};", 4 * (count - 1), 2 * count)
            verb = "unscale" if inverse else "scale"
            for r in range(size):
                if point.registers >> r & 1:
                    factor = f"own[{r}]"
                    if point.registers >> (r & ~1) & 3 == 3:  # two in one load
                        if not r & 1:
                            o.line(f"const Pair pair{r} = load_pair(own + {r});", others=1)
                        factor = f"pair{r & ~1}.{'ab'[r & 1]}"
                    if common:
                        o.line(f"const Complex factor{r} = times(common, {factor});", 4)
                        factor = f"factor{r}"
                elif common:
                    factor = "common"
                else:
                    continue
                for state in states:
                    o.line(f"{verb}({state}[{r}], {factor});", 4)

    def _number(self, conditions: Sequence[int], step: int = 1) -> str:
        """`step` times the number whose bits are parities of the thread and tile."""
        masks = [self.basis.masks(mask) for mask in conditions]
        terms: list[str] = []
        for name, which, columns in (
            ("thread", 1, self.basis.threads),
            ("tile", 2, self.basis.outer),
        ):
            images = [
                step * sum((m[which] >> b & 1) << j for j, m in enumerate(masks))
                for b in range(len(columns))
            ]
            if any(images):
                terms.append(self.source.spread(name, images))
        return f" + ({' ^ '.join(terms)})" if terms else ""

    # Sums

    def diagonal_sums(self, run: range) -> None:
        """Take the sums of 1 and Z̄ of a batch."""
        o = self.source
        wanted = [(self.operations[i], c) for i in run for c in self.operations[i].diagonal_letters]
        if not wanted:
            return
        patterns = [op.role if letter == "Z" else 0 for op, letter in wanted]
        names: dict[tuple[int, int], list[str]] = {}
        with o.block(comment="sums of the diagonals"):
            overlaps = [f"w{r}" for r in range(1 << len(self.basis.registers))]
            for r, name in enumerate(overlaps):
                o.line(f"const real {name} = overlap({LAMBDA}[{r}], {PSI}[{r}]);", 2)
            totals: list[str] = []
            for pattern in patterns:
                row = overlaps
                for level in range(len(self.basis.registers)):
                    key = level, pattern & ((2 << level) - 1)
                    if key not in names:
                        sign = "-" if pattern >> level & 1 else "+"
                        made: list[str] = []
                        for i in range(0, len(row), 2):
                            made.append(f"w{key[0]}_{key[1]}_{i // 2}")
                            o.line(f"const real {made[-1]} = {row[i]} {sign} {row[i + 1]};", 1)
                        names[key] = made
                    row = names[key]
                totals.append(row[0])
            o.line(f"real sums[{len(wanted)}] = {{{', '.join(totals)}}};")
            for i, (op, letter) in enumerate(wanted):
                op.sign_sum(letter, f"sums[{i}]")
            first = next(
                self.place.diagonals[i] for i in run if self.operations[i].diagonal_letters
            )
            o.line(
                f"store_sums<{len(wanted)}>(sums, thread, sum + {o.offset(first)});",
                *fold_work(len(wanted)),
            )

    def undo(self, run: range) -> None:
        """Undo the operations of a batch, and take the other sums."""
        o = self.source
        members = self.operations[run.start : run.stop]
        for group in _groups([len(op.letters) for op in members], self.most_sums):
            own = range(run.start + group.start, run.start + group.stop)
            counts = [len(self.operations[i].letters) for i in own]
            total = sum(counts)
            with o.block():
                if total:
                    o.line(f"real sums[{total}] = {{}};")
                for i in reversed(own):
                    self.operations[i].adjoint(RECORD * i, sum(counts[: i - own.start]))
                if total:
                    starts = (
                        self.place.diagonals[i]
                        if self.operations[i].structure.restricted
                        else self.place.slots[i]
                        for i in own
                        if self.operations[i].letters
                    )
                    o.line(
                        f"store_sums<{total}>(sums, thread, sum + {o.offset(next(starts))});",
                        *fold_work(total),
                    )


def _groups(counts: Sequence[int], most: int) -> list[range]:
    """Runs of operations, the last first, with at most `most` sums each if possible."""
    groups: list[range] = []
    stop = len(counts)
    while stop:
        start = stop - 1
        total = counts[start]
        while start and total + counts[start - 1] <= most:
            start -= 1
            total += counts[start]
        groups.append(range(start, stop))
        stop = start
    return groups
