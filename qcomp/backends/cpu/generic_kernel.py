"""A stage kernel for any stage: what other kernels have as code, it has as data.

A circuit that does not repeat has nearly as many structures of stages as stages, and to compile a
kernel for each would take far longer than the passes do. Beyond `GENERIC_FROM` structures stages
share this one. It takes the arguments of the other kernels (see `stage_kernel`), but a table of its
own, and reads it in two loops:

- Before the blocks every operation is laid out on the stack: for each register, and each choice of
  the block parities that matter, the vectors D and O of new[r] = D·old[r] + O·old[r ^ direction],
  signs, roles and controls included; in the adjoint also the weights of the four sums.
- In a block the operations follow one another from one buffer to another, both in the first-level
  cache. Which register and which lanes are the other ones is an address and a permutation.

All operations are in the form `matrix`.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import Function
from qcomp.backends.cpu.tables import ADDRESS_BITS, lane_mask, state_word
from qcomp.backends.cpu.tile_walk import Fetching
from qcomp.gf2 import combine
from qcomp.pauli import parity
from qcomp.scheduling.stage import (
    SUMS,
    OperationStructure,
    Parity,
    PlannedOperation,
    StagePlan,
    StageStructure,
)

GENERIC_FROM = 128
"""So many different structures have kernels of their own: they take seconds to compile, once,
and are twice as fast."""

MAX_CHOICES = 3
"""Block parities that an operation may depend on: each doubles what is laid out."""

# Words of an operation: the byte offsets of its record and its sums; the direction, as the XOR of a
# register's place in a buffer; the XOR of lanes; the index of its first entry, the number of its
# entries, and the byte offset of their words; for each choice how far the state word is shifted,
# and what is kept of it; where among its sums those of Im and of Re ⟨λ|ψ⟩ belong that mix
# registers.
RECORD, SUM, DIRECTION, LANES, FIRST, ENTRIES, WORDS, CHOICES = range(8)
MIXED = CHOICES + 2 * MAX_CHOICES
OPERATION_WORDS = MIXED + 2

# Before the operations: how many there are, how many entries, and the byte offset of the columns.
_HEAD = 3

# An entry is the vectors Re D, Im D, Re O, Im O and the weights of the sums of 1, Im, Re and Z̄; its
# word has 16 bits each for the lanes of odd role, of odd sign, that take part, and whose Re counts
# negative.
_VECTORS = 8
_MASK_BITS = 16


def is_generic(structure: StageStructure) -> bool:
    """Whether the generic kernel can run a stage."""
    return (
        all(o.form == "matrix" and len(_choices(o)) <= MAX_CHOICES for o in structure.operations)
        and not structure.diagonals
        and not structure.block_factor
        and structure.fold is None
    )


def _choices(operation: OperationStructure) -> list[int]:
    """The block parities that an operation depends on."""
    every = (operation.role, operation.sign, *operation.controls)
    return sorted({where.block for where in every} - {-1})


def generic_table(
    plan: StagePlan, layout: StateLayout, records: Sequence[int], slots: Sequence[int]
) -> NDArray[np.uint64]:
    """The table of a stage; `records` and `slots` are as in `tables.stage_table`."""
    registers = range(1 << len(plan.registers))
    size = len(layout.parts) * layout.vector.bytes
    words = [1 << len(plan.loops)]
    words += [layout.address(combine(plan.registers, r)) for r in registers[1:]]
    words += [combine(plan.skew, r) for r in registers]
    count = len(plan.operations)
    first = len(words) + _HEAD + OPERATION_WORDS * count
    entries: list[int] = []
    rows: list[int] = []
    for planned, record, slot in zip(plan.operations, records, slots, strict=True):
        structure = planned.structure
        choices = _choices(structure)
        own = [
            _entry_word(planned, {b: choice >> i & 1 for i, b in enumerate(choices)}, r, layout)
            for choice in range(1 << len(choices))
            for r in registers
        ]
        rows += [record, 32 * slot, structure.registers * size, structure.lanes]
        rows += [len(entries), len(own), 8 * (first + len(entries))]
        for i in range(MAX_CHOICES):
            used = i < len(choices)
            rows += [ADDRESS_BITS + choices[i] - i, 1 << i] if used else [0, 0]
        rows += [8 * SUMS.index(letter) for letter in ("YX" if structure.odd else "XY")]
        entries += own
    words += [count, len(entries), 8 * (first + len(entries)), *rows, *entries]
    words += [state_word(plan, layout, h) for h in plan.loops] + [0]
    return np.array(words, np.uint64)


def _entry_word(
    planned: PlannedOperation, odd: dict[int, int], register: int, layout: StateLayout
) -> int:
    """The masks of lanes of a register, where the block parities `odd` are 1."""
    structure, lanes = planned.structure, layout.vector.lanes
    full = (1 << lanes) - 1

    def mask(z: int, where: Parity) -> int:
        flip = parity(where.registers & register) ^ odd.get(where.block, 0)
        return lane_mask(z & lanes - 1, lanes) ^ (full if flip else 0)

    role = mask(planned.qubit.z.z, structure.role)
    sign = mask(planned.qubit.x.z, structure.sign)
    active = full if structure.takes_part(register) else 0
    for where, control in zip(structure.controls, planned.controls, strict=True):
        active &= mask(control.z, where) ^ (full if control.phase else 0)
    negative = sign if structure.odd else sign ^ role ^ full
    masks = role, sign, active, negative
    return sum(own << _MASK_BITS * i for i, own in enumerate(masks))


def generic_kernel(
    layout: StateLayout,
    registers: int,
    name: str,
    fetched: int = 0,
    adjoint: bool = False,
    keep: bool = False,
) -> str:
    """The definition of the kernel of stages of 2^registers vectors; with each block it asks for
    `fetched` vectors; `keep`: the adjoint leaves the states as they are."""
    return _Kernel(layout, registers, name, fetched, adjoint, keep).text()


class _Kernel:
    """The kernel under construction."""

    def __init__(
        self,
        layout: StateLayout,
        registers: int,
        name: str,
        fetched: int,
        adjoint: bool,
        keep: bool,
    ):
        self.vector, self.parts = layout.vector, layout.parts
        self.registers = range(1 << registers)
        self.adjoint, self.keep = adjoint, keep
        self.states = ("psi", "lambda")[: 1 + adjoint]
        arguments = [("ptr noalias", state) for state in self.states]
        arguments += [("ptr noalias readonly", a) for a in ("table", "coefficients")]
        self.fetching = Fetching(self.states, self.parts, fetched)
        arguments += [("ptr noalias", "sums")] * adjoint + self.fetching.pointers
        arguments += [("i64", "start"), *self.fetching.integers]
        self.f = Function(name, arguments, self.vector)
        self.step = len(self.parts) * self.vector.bytes  # of registers in a buffer
        self.entry_bytes = (_VECTORS if adjoint else _VECTORS // 2) * self.vector.bytes

    def text(self) -> str:
        f, v, size = self.f, self.vector, len(self.registers)
        head = 8 * 2 * size
        self.count = f.load_integer("%table", head)
        entries = f.load_integer("%table", head + 8)
        columns = f.address("%table", f.load_integer("%table", head + 16))
        self.operations = f.address("%table", head + 8 * _HEAD)
        self.entries = self.memory(f.integer("mul", entries, self.entry_bytes))
        self.totals = self.memory(f.integer("mul", self.count, 4 * v.bytes))
        buffers = [f.allocate(f"[{len(self.states) * size * self.step} x i8]") for _ in range(2)]
        self.offsets = [f.load_integer("%table", 8 * r) if r else 0 for r in self.registers]
        self.skew = [
            f.lane_numbers(range(v.lanes), f.load_integer("%table", 8 * (size + r)))
            for r in self.registers
        ]
        f.loop(self.count, self.lay_out)

        self.fetching.begin(f)

        def block(index: str, word: str, *ahead: str) -> list[str]:
            self.fetching.block(f, ahead)
            self.load(word, buffers[0])
            carried = [("ptr", buffer) for buffer in buffers]
            result = f.loop(self.count, lambda i, *at: self.apply(i, word, *at), carried)[0]
            if not self.keep:
                self.store(word, result)
            step = f.integer("shl", f.trailing_zeros(f.integer("add", index, 1)), 3)
            following = f.integer("xor", word, f.load_integer(columns, step))
            return [following, *self.fetching.step(f, ahead, step)]

        start = [("i64", "%start"), *self.fetching.carried]
        f.loop(f.load_integer("%table"), block, start)
        if self.adjoint:
            f.loop(self.count, self.flush)
        f.emit("ret void")
        return f.text()

    def memory(self, size: str) -> str:
        return self.f.value(f"alloca i8, i64 {size}, align 64")

    def row(self, index: str) -> str:
        """The words of an operation."""
        return self.f.address(self.operations, self.f.integer("mul", index, 8 * OPERATION_WORDS))

    def word(self, row: str, word: int) -> str:
        return self.f.load_integer(row, 8 * word)

    # Operations as vectors

    def lay_out(self, index: str) -> None:
        """Write the entries of an operation, and clear its totals."""
        f, v = self.f, self.vector
        row = self.row(index)
        record = f.address("%coefficients", self.word(row, RECORD))
        scalars = [f.load_splat(record, i * v.scalar_bytes) for i in range(8)]
        first = f.address(self.entries, f.integer("mul", self.word(row, FIRST), self.entry_bytes))
        words = f.address("%table", self.word(row, WORDS))
        zero = "zeroinitializer"
        one, minus = (v.constant([value] * v.lanes) for value in (1.0, -1.0))

        def entry(number: str) -> None:
            place = f.address(first, f.integer("mul", number, self.entry_bytes))
            bits = f.load_integer(words, f.integer("shl", number, 3))
            role, sign, active, negative = (
                f.lane_mask(f.integer("lshr", bits, _MASK_BITS * i)) for i in range(4)
            )
            chosen = [f.select(role, scalars[4 + i], scalars[i]) for i in range(4)]
            chosen[2:] = [f.select(sign, f.negate(own), own) for own in chosen[2:]]
            values = [
                f.select(active, own, idle)
                for own, idle in zip(chosen, (one, zero, zero, zero), strict=True)
            ]
            if self.adjoint:
                weights = [one, *(f.select(m, minus, one) for m in (sign, negative, role))]
                values += [f.select(active, weight, zero) for weight in weights]
            for i, value in enumerate(values):
                f.store_vector(value, place, i * v.bytes)

        f.loop(self.word(row, ENTRIES), entry)
        if self.adjoint:
            for i in range(4):
                place = f.address(self.totals, f.integer("mul", index, 4 * v.bytes))
                f.store_vector(zero, place, i * v.bytes)

    # A block

    def addresses(self, state: str, word: str) -> list[str]:
        f = self.f
        first = f.integer("and", word, (1 << ADDRESS_BITS) - 1)
        return [
            f.address(f"%{state}", f.integer("xor", first, offset) if offset else first)
            for offset in self.offsets
        ]

    def place(self, buffer: str, state: int, register: int) -> str:
        return self.f.address(buffer, (state * len(self.registers) + register) * self.step)

    def read(self, place: str) -> list[str]:
        return [self.f.load_vector(place, part) for part in self.parts]

    def write(self, values: Sequence[str], place: str) -> None:
        for value, part in zip(values, self.parts, strict=True):
            self.f.store_vector(value, place, part)

    def align(self, register: int, values: Sequence[str]) -> list[str]:
        """Permute the lanes of a register by its skew."""
        return [self.f.gather(value, self.skew[register]) for value in values]

    def load(self, word: str, buffer: str) -> None:
        for i, state in enumerate(self.states):
            for r, address in enumerate(self.addresses(state, word)):
                values = self.read(address)
                # The adjoint undoes the permutation of the load when it stores.
                values = values if self.adjoint else self.align(r, values)
                self.write(values, self.place(buffer, i, r))

    def store(self, word: str, buffer: str) -> None:
        for i, state in enumerate(self.states):
            for r, address in enumerate(self.addresses(state, word)):
                values = self.read(self.place(buffer, i, r))
                self.write(self.align(r, values) if self.adjoint else values, address)

    def apply(self, index: str, word: str, source: str, target: str) -> list[str]:
        """Bring a block from one buffer to the other by an operation; returns them exchanged."""
        f, v = self.f, self.vector
        if self.adjoint:
            index = f.integer("sub", f.integer("sub", self.count, 1), index)
        row = self.row(index)
        choice: str | int = 0
        for i in range(MAX_CHOICES):
            shift, kept = (self.word(row, CHOICES + 2 * i + j) for j in range(2))
            bit = f.integer("and", f.integer("lshr", word, shift), kept)
            choice = f.add(choice, bit)
        first = f.integer("mul", choice, len(self.registers))
        first = f.add(first, self.word(row, FIRST))
        entries = f.address(self.entries, f.integer("mul", first, self.entry_bytes))
        direction = self.word(row, DIRECTION)
        lanes = f.lane_numbers(range(v.lanes), self.word(row, LANES))
        place = f.address(self.totals, f.integer("mul", index, 4 * v.bytes))
        totals = [f.load_vector(place, i * v.bytes) for i in range(4)] if self.adjoint else []
        for r in self.registers:
            entry = f.address(entries, r * self.entry_bytes)
            found = [f.load_vector(entry, i * v.bytes) for i in range(4)]
            other_at = f.integer("xor", direction, r * self.step)
            pairs: list[tuple[list[str], list[str]]] = []
            for i in range(len(self.states)):
                own = self.read(self.place(source, i, r))
                others = self.read(f.address(self.place(source, i, 0), other_at))
                others = [f.gather(part, lanes) for part in others]
                pairs.append((own, others))
                self.write(self.mixed(found, own, others), self.place(target, i, r))
            if totals:
                (psi, other), (lam, _) = pairs
                self.add(totals, entry, psi, other, lam)
        for i, total in enumerate(totals):
            f.store_vector(total, place, i * v.bytes)
        return [target, source]

    def mixed(self, found: Sequence[str], own: Sequence[str], other: Sequence[str]) -> list[str]:
        """D·own + O·other."""
        f = self.f
        add, subtract = f.multiply_add, f.multiply_subtract
        d, e, o, p = found
        if len(own) == 1:
            return [add(o, other[0], f.multiply(d, own[0]))]
        (re, im), (other_re, other_im) = own, other
        return [
            subtract(p, other_im, add(o, other_re, subtract(e, im, f.multiply(d, re)))),
            add(p, other_re, add(o, other_im, add(e, re, f.multiply(d, im)))),
        ]

    # Sums

    def add(
        self,
        totals: list[str],
        entry: str,
        psi: Sequence[str],
        other: Sequence[str],
        lam: Sequence[str],
    ) -> None:
        """Add a register's contributions to the sums of an operation."""
        f, v = self.f, self.vector
        add, subtract = f.multiply_add, f.multiply_subtract
        weights = [f.load_vector(entry, (4 + i) * v.bytes) for i in range(4)]
        real = f.multiply(lam[0], other[0])
        if len(lam) == 1:
            totals[2] = add(weights[2], real, totals[2])
            return
        real = add(lam[1], other[1], real)
        mixed = subtract(lam[1], other[0], f.multiply(lam[0], other[1]))
        overlap = subtract(lam[1], psi[0], f.multiply(lam[0], psi[1]))
        for i, value in enumerate((overlap, mixed, real, overlap)):
            totals[i] = add(weights[i], value, totals[i])

    def flush(self, index: str) -> None:
        """Add the sums of an operation to memory."""
        f, v = self.f, self.vector
        row = self.row(index)
        sums = f.address("%sums", self.word(row, SUM))
        totals = f.address(self.totals, f.integer("mul", index, 4 * v.bytes))
        places = [0, self.word(row, MIXED), self.word(row, MIXED + 1), 8 * SUMS.index("Z")]
        for i, place in enumerate(places):
            total = f.sum_lanes(f.load_vector(totals, i * v.bytes))
            if v.scalar == "float":
                total = f.value(f"fpext float {total} to double")
            at = f.address(sums, place)
            f.store("double", f.value(f"fadd double {f.load('double', at)}, {total}"), at)
