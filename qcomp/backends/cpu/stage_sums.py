"""The Pauli sums that an adjoint stage kernel takes, as LLVM text."""

from collections.abc import Sequence
from dataclasses import dataclass

from qcomp.backends.cpu import tables
from qcomp.backends.cpu.stage_operations import (
    Amplitude,
    Complex,
    EulerOperation,
    LocatedEuler,
    LocatedOperation,
    PreparedOperation,
    StageFunction,
    orbits,
)
from qcomp.pauli import parity
from qcomp.scheduling.stage import SUM_BIT, SUMS, OperationStructure, Parity

MAX_REGISTERS = 8
"""So many accumulators leave enough vector registers for the two states of a block."""


@dataclass(slots=True, eq=False)
class Accumulator:
    """One sum. Where its sign depends on block parities it is a pair of vectors on the stack;
    otherwise it may be a register, which is then called `value` at the present point of the text.
    """

    memory: str
    blocks: tuple[int, ...]
    value: str = ""


def carried(sums: Sequence["BatchSums"]) -> list[Accumulator]:
    """The accumulators to keep in registers while the kernel loops over blocks."""
    found = [a for batch in sums for a in batch.every if not a.blocks]
    return found if len(found) <= MAX_REGISTERS else []


class BatchSums:
    """The sums of a batch of commuting operations."""

    def __init__(self, kernel: StageFunction, batch: Sequence[PreparedOperation]):
        self.kernel, self.batch = kernel, batch
        self.accumulators: list[dict[str, Accumulator]] = []
        self._shared: dict[object, Accumulator] = {}
        for operation in batch:
            s = operation.structure
            own: dict[str, Accumulator] = {}
            for letter in _measured(s):
                blocks = {"I": (), "X": (s.sign.block,), "Z": (s.role.block,)}.get(
                    letter, (s.sign.block, s.role.block) if s.sign.block != s.role.block else ()
                )
                blocks = tuple(b for b in blocks if b >= 0)
                key: object = (id(operation), letter)
                if letter == "Z" and not s.restricted:
                    key = (s.role.registers, blocks)  # the sums differ in the final signs only
                own[letter] = self._accumulator(key, blocks)
            self.accumulators.append(own)
        # Im<λ|ψ>, where sums are taken of sums of registers.
        self.overlap = None
        if any(_of_sums(operation.structure) for operation in batch):
            self.overlap = self._accumulator((0, ()), ())

    def _accumulator(self, key: object, blocks: tuple[int, ...]) -> Accumulator:
        if key not in self._shared:
            f, v = self.kernel.f, self.kernel.f.vector
            count = 2 if blocks else 1
            memory = f.allocate(f"[{count * v.lanes} x {v.scalar}]")
            for i in range(count):
                f.store_vector("zeroinitializer", memory, i * v.bytes)
            self._shared[key] = Accumulator(memory, blocks)
        return self._shared[key]

    @property
    def every(self) -> list[Accumulator]:
        """All accumulators, one of each."""
        return list(self._shared.values())

    def accumulate_diagonal(
        self, batch: Sequence[LocatedOperation], psi: list[Amplitude], lam: list[Amplitude]
    ) -> None:
        """Add a block's contributions to the sums of 1 and Z̄."""
        f = self.kernel.f
        # Im(conj(λ)·ψ) in each register, and its signed sums over the registers.
        overlaps: list[str] = []
        partial: dict[tuple[int, int], list[str]] = {}
        done: set[str] = set()

        def overlap() -> list[str]:
            if not overlaps:
                for (a, b), (c, d) in zip(psi, lam, strict=True):
                    overlaps.append(f.multiply_subtract(d, a, f.multiply(c, b)))
            return overlaps

        def signed_overlap(pattern: int) -> str:
            row = overlap()
            for a in range(self.kernel.structure.registers):
                key = (a, pattern & ((2 << a) - 1))
                if key not in partial:
                    combine = f.minus if pattern >> a & 1 else f.plus
                    partial[key] = [combine(*row[i : i + 2]) for i in range(0, len(row), 2)]
                row = partial[key]
            return row[0]

        def add(accumulator: Accumulator, word: str, value: str) -> None:
            done.add(accumulator.memory)
            pointer = self._pointer(accumulator, word)
            self._put(accumulator, pointer, f.plus(self._get(accumulator, pointer), value))

        for operation, accumulators in zip(batch, self.accumulators, strict=True):
            s = operation.structure
            for letter, accumulator in accumulators.items():
                if letter not in "IZ" or accumulator.memory in done:
                    continue
                pattern = s.role.registers if letter == "Z" else 0
                if not s.restricted:
                    value = signed_overlap(pattern)
                else:
                    value = "zeroinitializer"
                    for r in self.kernel.registers:
                        if s.takes_part(r):
                            own, mask = overlap()[r], operation.active(r)
                            if mask:
                                own = f.select(mask, own, "zeroinitializer")
                            value = (f.minus if parity(pattern & r) else f.plus)(value, own)
                add(accumulator, operation.word, value)
        if self.overlap and self.overlap.memory not in done:
            add(self.overlap, "", signed_overlap(0))

    def undo(
        self, index: int, operation: LocatedOperation, psi: list[Amplitude], lam: list[Amplitude]
    ) -> None:
        """Undo one operation in a block, and add to its sums of X̄ and Ȳ the contributions before
        that."""
        accumulators = self.accumulators[index]
        letters = [letter for letter in "XY" if letter in accumulators]
        own = [accumulators[letter] for letter in letters]
        pointers = [self._pointer(accumulator, operation.word) for accumulator in own]
        totals = [self._get(*pair) for pair in zip(own, pointers, strict=True)]
        # One orbit after the other, so that few vectors live at a time.
        for orbit in orbits(operation.structure, self.kernel.registers):
            found = dict(zip(letters, totals, strict=True))
            if isinstance(operation, LocatedEuler) and operation.structure.form == "turned":
                self._undo_turned(operation, found, psi, lam, orbit)
            else:
                for letter in letters:
                    found[letter] = self._add(operation, letter, found[letter], psi, lam, orbit)
                operation.apply(psi, orbit, inverse=True)
                operation.apply(lam, orbit, inverse=True)
            totals = [found[letter] for letter in letters]
        for accumulator, pointer, total in zip(own, pointers, totals, strict=True):
            self._put(accumulator, pointer, total)

    def _add(
        self,
        operation: LocatedOperation,
        letter: str,
        total: str,
        psi: list[Amplitude],
        lam: list[Amplitude],
        orbit: Sequence[int],
    ) -> str:
        """`total` with the contributions of some registers to the sum of X̄ or Ȳ."""
        f, s = self.kernel.f, operation.structure
        pattern = s.sign.registers ^ (s.role.registers if letter == "Y" else 0)
        if _of_sums(s):
            negative = bool(parity(pattern & orbit[0]))
            a, b = self._sum_of(psi, orbit, letter, negative)
            c, d = self._sum_of(lam, orbit, letter, negative)
            return f.multiply_subtract(d, a, f.multiply_add(c, b, total))
        for r in orbit:
            own = lam[r]
            mask = operation.active(r)
            if mask:
                own = tuple(f.select(mask, part, "zeroinitializer") for part in own)
            other = self.kernel.permute(psi[r ^ s.registers], s.lanes)
            add, subtract = f.multiply_add, f.multiply_subtract
            if parity(pattern & r):
                add, subtract = subtract, add
            if letter == "X" and not s.odd:
                total = subtract(own[1], other[0], add(own[0], other[1], total))
            else:
                for pair in zip(own, other, strict=True):
                    total = add(*pair, total)
        return total

    def _undo_turned(
        self,
        operation: LocatedEuler,
        totals: dict[str, str],
        psi: list[Amplitude],
        lam: list[Amplitude],
        orbit: Sequence[int],
    ) -> None:
        """Undo a gate of the form `turned` on two registers, and add to its sums. That of X̄ is one
        of sums of registers, and half a turn leaves these in one of the two."""
        if "Y" in totals:
            totals["Y"] = self._add(operation, "Y", totals["Y"], psi, lam, orbit)
        operation.turn_half(psi, orbit, inverse=True)
        operation.turn_half(lam, orbit, inverse=True)
        if "X" in totals:
            f = self.kernel.f
            negative = bool(parity(operation.structure.sign.registers & orbit[0]))
            (r,) = (r for r in orbit if operation.is_negative(r, True) == negative)
            (a, b), (c, d) = psi[r], lam[r]
            totals["X"] = f.multiply_subtract(d, a, f.multiply_add(c, b, totals["X"]))
        operation.turn(psi, orbit, inverse=True)
        operation.turn(lam, orbit, inverse=True)

    def _sum_of(
        self, state: list[Amplitude], pair: Sequence[int], letter: str, negative: bool
    ) -> Complex:
        """The sum of two registers, the second times ±1, or ±i for Ȳ."""
        f = self.kernel.f
        (re, im), (other_re, other_im) = (state[r] for r in pair)
        add, subtract = (f.minus, f.plus) if negative else (f.plus, f.minus)
        if letter == "X":
            return add(re, other_re), add(im, other_im)
        return subtract(re, other_im), add(im, other_re)

    def _get(self, accumulator: Accumulator, pointer: str) -> str:
        return accumulator.value or self.kernel.f.load_vector(pointer)

    def _put(self, accumulator: Accumulator, pointer: str, value: str) -> None:
        if accumulator.value:
            accumulator.value = value
        else:
            self.kernel.f.store_vector(value, pointer)

    def _pointer(self, accumulator: Accumulator, word: str) -> str:
        f = self.kernel.f
        if accumulator.value:
            return ""
        bits = self.kernel.block_bits(word, accumulator.blocks, f.vector.bytes)
        return f.address(accumulator.memory, bits)

    def flush(self, unscaled: str) -> str:
        """Add the sums to memory. Both states lacked the square root of the factor `unscaled`
        ('' for 1) before the batch was undone; returns what they lack after it."""
        f, remains = self.kernel.f, unscaled
        # The operations that were undone before left both states without their scale.
        scale = ""
        for operation, accumulators in [*zip(self.batch, self.accumulators, strict=True)][::-1]:
            s = operation.structure
            sums = {
                letter: self._total(operation, letter, accumulator, scale, unscaled)
                for letter, accumulator in accumulators.items()
            }
            if s.form != "matrix" and s.kind == "gate" and "X" in sums:
                sums["X"], sums["Y"] = self._after(operation, sums["X"], sums["Y"])
            place = f.address("%sums", operation.word(tables.SUM))
            for letter, total in sums.items():
                if s.sums & SUM_BIT[letter]:
                    at = 8 * SUMS.index(letter)
                    before = f.load("double", place, at)
                    f.store("double", f.value(f"fadd double {before}, {total}"), place, at)
            if isinstance(operation, EulerOperation) and s.is_scaled:
                own = operation.scale()
                own = f.multiply(own, own)
                scale = f.multiply(scale, own) if scale else own
                if "before" in s.elsewhere:
                    remains = f.multiply(remains, own) if remains else own
        return remains

    def _total(
        self,
        operation: PreparedOperation,
        letter: str,
        accumulator: Accumulator,
        scale: str,
        unscaled: str,
    ) -> str:
        """The sum over lanes, as a double. What X̄ and Ȳ accumulated lacks a factor `scale`."""
        f, v, s = self.kernel.f, self.kernel.f.vector, operation.structure
        total = self._get(accumulator, accumulator.memory)
        if accumulator.blocks:
            total = f.minus(total, f.load_vector(accumulator.memory, v.bytes))
        if letter in "XY" and scale:
            total = f.multiply(scale, total)
        if letter in "XY" and _of_sums(s):
            assert self.overlap is not None
            total = f.minus(total, self._get(self.overlap, self.overlap.memory))
        if unscaled:
            total = f.multiply(unscaled, total)
        masks = [
            operation.word(word)
            for word, where, letters in ((tables.SIGN, s.sign, "XY"), (tables.ROLE, s.role, "YZ"))
            if letter in letters and where.lanes
        ]
        if masks:
            lanes = masks[0] if len(masks) == 1 else f.integer("xor", *masks)
            total = f.select(f.lane_mask(lanes), f.negate(total), total)
        total = f.sum_lanes(total)
        if letter == "Y":  # i·X̄·Z̄ = -i·(-1)^role·X̄ on the register that is read
            total = f.value(f"fneg {v.scalar} {total}")
        return self._double(total)

    def _after(self, operation: PreparedOperation, x: str, y: str) -> tuple[str, str]:
        """The sums of X̄ and Ȳ after a gate, from those between its rotation and diag(1, b)."""
        f, v = self.kernel.f, self.kernel.f.vector
        re, im = (
            self._double(f.load(v.scalar, operation.record, i * v.scalar_bytes, v.scalar_bytes))
            for i in (tables.AFTER_ONE, tables.AFTER_ONE + 1)
        )
        a, b, c, d = (
            f.value(f"fmul double {p}, {q}") for p, q in ((re, x), (im, y), (im, x), (re, y))
        )
        return f.value(f"fsub double {a}, {b}"), f.value(f"fadd double {c}, {d}")

    def _double(self, scalar: str) -> str:
        f = self.kernel.f
        return scalar if f.vector.scalar == "double" else f.value(f"fpext float {scalar} to double")


def _measured(structure: OperationStructure) -> list[str]:
    """The letters of the sums that a kernel takes."""
    letters = [letter for letter in SUMS if structure.sums & SUM_BIT[letter]]
    if structure.form != "matrix" and structure.kind == "gate" and set(letters) & set("XY"):
        return [letter for letter in SUMS if letter in letters or letter in "XY"]
    return letters


def _of_sums(structure: OperationStructure) -> bool:
    """Whether the sums of X̄ and Ȳ are taken as Im<λ|ψ> of sums of two registers: that halves the
    multiplications."""
    return (
        structure.kind == "gate"
        and structure.is_static
        and structure.role != Parity()
        and not structure.restricted
        and {"X", "Y"} <= set(_measured(structure))
    )
