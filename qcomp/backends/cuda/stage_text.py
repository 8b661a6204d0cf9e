"""The operations of a stage on the amplitudes that a thread holds in registers, as C++ text.

The text works on arrays `psi` and `lambda` of complex numbers, indexed by the register. Which
matrix element an amplitude takes is known for each register when the text is written, up to
parities of the thread's number: these exchange or negate the elements once for all registers.

The adjoint takes the sums of an operation, Im⟨λ|Π P|ψ⟩ for the P that its gradients need, and then
undoes it. A few operations' sums are added up over a warp together.
"""

from collections.abc import Callable, Sequence

from qcomp.backends.cuda.cpp import Source, odd
from qcomp.backends.cuda.layout import Basis
from qcomp.backends.cuda.records import RECORD
from qcomp.backends.cuda.steps import LAMBDA, PSI
from qcomp.dialects import plan
from qcomp.gf2 import combine, dual_rows
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.pauli import parity
from qcomp.scheduling.stage import SUM_BIT, PlannedOperation


class OperationText:
    """One operation of a stage, for threads that hold the amplitudes of `basis`."""

    def __init__(
        self, source: Source, op: plan.OperationOp, planned: PlannedOperation, basis: Basis
    ):
        self.source, self.op = source, op
        self.structure = s = planned.structure
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
        self.letters = [letter for letter, bit in SUM_BIT.items() if s.sums & bit]

    def comment(self, adjoint: bool = False) -> str:
        """What the operation is."""
        names = " ".join(text.data for text in self.op.paulis)
        where = "".join(f" where {text.data} is -1" for text in self.op.controls or ())
        return f"{'undo ' * adjoint}{names}{where}"

    # Conditions

    def thread_odd(self, masks: Sequence[int]) -> str:
        return odd(list(zip(("thread", "tile"), masks, strict=False)))

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
        role, sign = self.thread_odd(self.role_bits), self.thread_odd(self.sign_bits)
        if s.kind == "rotation":
            o.line(f"const real cosine = record[{offset}];")
            sine = f"record[{offset + (2 if s.odd else 3)}]"
            if inverse:
                sine = f"-{sine}"
            o.line(f"const real sine = {f'{sign} ? {_minus(sine)} : {sine}' if sign else sine};")
            return
        o.line(f"Matrix m = load_matrix(record + {offset});")
        if inverse:
            o.line("m = inverse(m);")
        if role:
            o.line(f"if ({role}) m = exchanged(m);")
        if sign and s.kind == "gate":
            o.line(f"if ({sign}) m = negated(m);")

    def apply(self, state: str, orbit: tuple[int, ...], inverse: bool) -> None:
        """Apply the operation, or its inverse, to registers of a state."""
        s = self.structure
        places = ", ".join(f"{state}[{r}]" for r in orbit)
        roles = [parity(self.role & r) for r in orbit]
        if s.kind == "diagonal":
            self.source.line(f"scale({places}, m.d{roles[0]});")
            return
        # The inverse of an odd gate has the other sign.
        flip = inverse and s.odd and s.kind == "gate"
        signs = ["-" * (parity(self.sign & r) ^ flip) for r in orbit]
        if s.kind == "rotation":
            name = "turn" if s.odd else "turn_imaginary"
            terms = ", ".join(f"{sign}sine" for sign in signs)
            self.source.line(f"{name}({places}, cosine, {terms});")
            return
        terms = ", ".join(f"m.d{r}, {sign}m.o{r}" for r, sign in zip(roles, signs, strict=True))
        self.source.line(f"mix({places}, {terms});")

    def forward(self, offset: int) -> None:
        """Apply the operation to ψ; its matrix is `offset` scalars after `record`."""
        self._run(offset, lambda orbit: self.apply(PSI, orbit, False), False)

    def adjoint(self, offset: int, first: int) -> None:
        """Add to the sums from number `first` on, and undo the operation on ψ and λ."""

        def orbit_text(orbit: tuple[int, ...]) -> None:
            for i, letter in enumerate(self.letters):
                self.add(letter, f"sums[{first + i}]", orbit)
            for state in (PSI, LAMBDA):
                self.apply(state, orbit, True)

        self._run(offset, orbit_text, True)
        for i, letter in enumerate(self.letters):
            signs = {"I": [], "X": [self.sign_bits], "Z": [self.role_bits]}.get(
                letter, [self.sign_bits, self.role_bits]
            )
            masks = [0] * len(self.sign_bits)
            for own in signs:
                masks = [a ^ b for a, b in zip(masks, own, strict=True)]
            condition = self.thread_odd(masks)
            if condition:
                name = f"sums[{first + i}]"
                self.source.line(f"if ({condition}) {name} = -{name};")

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
            o.line(f"{verb}_{part}({total}, lambda[{r}], psi[{partner}]);")


def _negated(condition: str) -> str:
    return f"!({condition})" if "!=" in condition else f"!{condition}"


def _minus(text: str) -> str:
    return text[1:] if text.startswith("-") else f"-{text}"


class StageText:
    """The operations of a stage, with where their records and sums are."""

    def __init__(self, source: Source, stage: plan.StageOp, basis: Basis, most_sums: int):
        self.source, self.most_sums = source, most_sums
        planned = stage_plan(stage).operations
        self.operations = [
            OperationText(source, op, own, basis)
            for op, own in zip(stage.operations, planned, strict=True)
        ]

    def forward(self) -> None:
        """Apply the stage to ψ; its records begin at `record`."""
        for i, operation in enumerate(self.operations):
            operation.forward(RECORD * i)

    def adjoint(self) -> None:
        """Undo the stage on ψ and λ; its sums go to the thread's warp at `sum`."""
        o = self.source
        before: list[int] = []
        count = 0
        for operation in self.operations:
            before.append(count)
            count += len(operation.letters)
        for group in _groups([len(op.letters) for op in self.operations], self.most_sums):
            members = self.operations[group.start : group.stop]
            total = sum(len(op.letters) for op in members)
            with o.block():
                if total:
                    o.line(f"real sums[{total}] = {{}};")
                for i in reversed(group):
                    self.operations[i].adjoint(RECORD * i, before[i] - before[group.start])
                if total:
                    offset = f" + {before[group.start]}" if before[group.start] else ""
                    o.line(f"store_sums<{total}>(sums, thread, sum{offset});")


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
