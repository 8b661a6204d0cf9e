"""LLVM text of the stage kernels: all the work of a simulation that grows with the state.

    forward  void k(ptr psi, ptr table, ptr coefficients, i64 start)
    adjoint  void k(ptr psi, ptr lambda, ptr table, ptr coefficients, ptr sums, i64 start)

Both run the block loop of one tile of one stage: load 2^k vectors, apply the stage's operations in
registers, store. `table` holds the words of `tables.stage_table`, `start` is the state word of the
tile. States are aligned to a vector and a pair of vectors apart; the record of an operation is 8
scalars at the offset given in the table.

The adjoint kernel gets the records of the inverse matrices. For each operation it adds to four
doubles the sums Im<λ|Π P|ψ>, P = 1, X̄, Ȳ, Z̄ (those that the structure wants), Π the projector of
the controls, taken on the states after the operation; then it undoes the operation on both states.
Sums run in the kernel's precision inside a call and are added to memory as doubles, always in the
same order. The operations of a batch commute, so that each one's sums are the same before and after
the others: a batch takes its sums at one point and shares what they have in common.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qcomp.backends.cpu import tables
from qcomp.backends.cpu.llvm_text import Function, VectorType
from qcomp.backends.cpu.tables import ADDRESS_BITS
from qcomp.pauli import parity
from qcomp.scheduling.stage import SUM_BIT, SUMS, OperationStructure, StageStructure

Complex = tuple[str, str]  # the names of a real and an imaginary vector


def forward_kernel(structure: StageStructure, vector: VectorType, name: str) -> str:
    """The definition of the forward kernel of a stage."""
    kernel = _Kernel(structure, vector, name, ("psi",))
    f = kernel.f

    def block(word: str) -> None:
        addresses = kernel.addresses("%psi", word)
        state = [kernel.load(address) for address in addresses]
        state = [kernel.align(r, amplitude) for r, amplitude in enumerate(state)]
        for operation in kernel.operations:
            kernel.apply(operation.at(word), state)
        for address, amplitude in zip(addresses, state, strict=True):
            kernel.store(amplitude, address)

    kernel.loop(block)
    f.emit("ret void")
    return f.text()


def adjoint_kernel(structure: StageStructure, vector: VectorType, name: str) -> str:
    """The definition of the adjoint kernel of a stage."""
    kernel = _Kernel(structure, vector, name, ("psi", "lambda"), ("sums",))
    f = kernel.f
    batches: list[list[_Operation]] = []
    for length in structure.batches:
        start = sum(map(len, batches))
        batches.append(kernel.operations[start : start + length])
    sums = [_BatchSums(kernel, batch) for batch in batches]

    def block(word: str) -> None:
        places = [kernel.addresses(base, word) for base in ("%psi", "%lambda")]
        psi, lam = ([kernel.load(address) for address in row] for row in places)
        for batch, batch_sums in zip(reversed(batches), reversed(sums), strict=True):
            located = [operation.at(word) for operation in batch]
            batch_sums.accumulate(located, psi, lam)
            for operation in reversed(located):
                kernel.apply(operation, psi)
                kernel.apply(operation, lam)
        for addresses, state in zip(places, (psi, lam), strict=True):
            for r, (address, amplitude) in enumerate(zip(addresses, state, strict=True)):
                kernel.store(kernel.align(r, amplitude), address)

    kernel.loop(block)
    for batch_sums in sums:
        batch_sums.flush()
    f.emit("ret void")
    return f.text()


class _Kernel:
    """What forward and adjoint kernels have in common."""

    def __init__(
        self,
        structure: StageStructure,
        vector: VectorType,
        name: str,
        states: tuple[str, ...],
        more: tuple[str, ...] = (),
    ):
        self.structure = structure
        arguments = [("ptr noalias", state) for state in states]
        arguments += [("ptr noalias readonly", a) for a in ("table", "coefficients")]
        arguments += [("ptr noalias", a) for a in more] + [("i64", "start")]
        self.f = Function(name, arguments, vector)
        self.registers = range(1 << structure.registers)
        self.operations = [
            _Operation(self, o, 8 * tables.operation_word(structure, j))
            for j, o in enumerate(structure.operations)
        ]

    def loop(self, block: Callable[[str], None]) -> None:
        """Run `block(state word)` for all blocks, in Gray code order."""
        f = self.f
        columns = f.address("%table", 8 * tables.column_word(self.structure))

        def body(index: str, word: str) -> list[str]:
            block(word)
            step = f.trailing_zeros(f.integer("add", index, 1))
            column = f.load_integer(columns, f.integer("shl", step, 3))
            return [f.integer("xor", word, column)]

        f.loop(f.load_integer("%table"), body, [("i64", "%start")])

    def addresses(self, base: str, word: str) -> list[str]:
        f = self.f
        first = f.integer("and", word, (1 << ADDRESS_BITS) - 1)
        offsets = [first]
        for r in self.registers[1:]:
            offsets.append(f.integer("xor", first, f.load_integer("%table", 8 * r)))
        return [f.address(base, offset) for offset in offsets]

    def load(self, address: str) -> Complex:
        return self.f.load_vector(address), self.f.load_vector(address, self.f.vector.bytes)

    def store(self, amplitude: Complex, address: str) -> None:
        self.f.store_vector(amplitude[0], address)
        self.f.store_vector(amplitude[1], address, self.f.vector.bytes)

    def align(self, register: int, amplitude: Complex) -> Complex:
        """Permute the lanes of a register by its skew."""
        return self.permute(amplitude, self.structure.lane_xor(register))

    def permute(self, amplitude: Complex, lanes: int) -> Complex:
        return self.f.xor_lanes(amplitude[0], lanes), self.f.xor_lanes(amplitude[1], lanes)

    def block_bit(self, word: str, index: int, scale: int) -> str:
        """`scale` (a power of 2) times block parity `index` of a state word."""
        shifted = self.f.integer("lshr", word, ADDRESS_BITS + index - (scale.bit_length() - 1))
        return self.f.integer("and", shifted, scale)

    def apply(self, operation: "_LocatedOperation", state: list[Complex]) -> None:
        """Apply an operation to the registers of a state, in place."""
        f, s = self.f, operation.structure
        old = list(state)
        for r in self.registers:
            if not s.takes_part(r):
                continue
            (re, im), d, o = old[r], *operation.coefficients(r)
            add, subtract = f.multiply_add, f.multiply_subtract
            if s.kind == "rotation":
                new_re, new_im = f.multiply(d[0], re), f.multiply(d[0], im)
            else:
                new_re = subtract(d[1], im, f.multiply(d[0], re))
                new_im = add(d[1], re, f.multiply(d[0], im))
            if s.kind != "diagonal":
                other_re, other_im = self.permute(old[r ^ s.registers], s.lanes)
                if parity(s.sign.registers & r):
                    add, subtract = subtract, add
                if s.kind == "gate" or s.odd:
                    new_re, new_im = add(o[0], other_re, new_re), add(o[0], other_im, new_im)
                if s.kind == "gate" or not s.odd:
                    new_re = subtract(o[1], other_im, new_re)
                    new_im = add(o[1], other_re, new_im)
            mask = operation.active(r)
            if mask:
                new_re, new_im = f.select(mask, new_re, re), f.select(mask, new_im, im)
            state[r] = new_re, new_im


class _Operation:
    """An operation in a kernel: prepares its coefficients before the loop.

    Where lanes or signs of blocks matter, variants of the coefficients are laid out on the stack as
    vectors, and a block picks its variant by pointer; otherwise scalars are spread from the record.
    """

    def __init__(self, kernel: _Kernel, structure: OperationStructure, words: int):
        self.kernel, self.structure, self.words = kernel, structure, words
        f, v = kernel.f, kernel.f.vector
        self.record = f.address("%coefficients", self.word(tables.COEFFICIENTS))
        s = structure
        # The scalars of D and O that are not known to be zero.
        self.used = {"gate": (0, 1, 2, 3), "diagonal": (0, 1), "rotation": (0, 2 if s.odd else 3)}[
            s.kind
        ]
        self.controls = [self.word(tables.CONTROLS + c) for c in range(len(s.controls))]
        self.spread = not (s.role.lanes or s.sign.lanes or s.sign.block >= 0)
        if self.spread:
            self.pointer, self.item, self.role_step = (
                self.record,
                v.scalar_bytes,
                4 * v.scalar_bytes,
            )
        else:
            self.item, self.role_step = v.bytes, 4 * v.bytes
            self.pointer = self._variants()

    def word(self, index: int) -> str:
        return self.kernel.f.load_integer("%table", self.words + 8 * index)

    def lane_mask(self, index: int) -> str:
        return self.kernel.f.lane_mask(self.word(index))

    def _variants(self) -> str:
        """Vectors [sign of the block][role of register and block][scalar] on the stack."""
        f, v, s = self.kernel.f, self.kernel.f.vector, self.structure
        signs, roles = 1 + (s.sign.block >= 0), 1 + (s.role.registers > 0 or s.role.block >= 0)
        memory = f.allocate(f"[{4 * signs * roles * v.lanes} x {v.scalar}]")
        scalars = {
            (role, i): f.load_splat(self.record, (4 * role + i) * v.scalar_bytes)
            for role in range(2 if roles == 2 or s.role.lanes else 1)
            for i in self.used
        }
        role_mask = self.lane_mask(tables.ROLE) if s.role.lanes else None
        sign_mask = self.lane_mask(tables.SIGN) if s.sign.lanes else None
        for role in range(roles):
            for i in self.used:
                value = scalars[role, i]
                if role_mask:
                    value = f.select(role_mask, scalars[1 - role, i], value)
                negative = None
                if i >= 2 and (sign_mask or signs == 2):
                    negative = f.negate(value)
                    if sign_mask:
                        value, negative = (
                            f.select(sign_mask, negative, value),
                            f.select(sign_mask, value, negative),
                        )
                for sign in range(signs):
                    at = (4 * (sign * roles + role) + i) * v.bytes
                    f.store_vector(negative if sign and negative else value, memory, at)
        self.sign_step = 4 * roles * v.bytes
        return memory

    def at(self, word: str) -> "_LocatedOperation":
        """The operation in the block of a state word."""
        return _LocatedOperation(self, word)


class _LocatedOperation:
    """An operation in one block: its coefficients and its active lanes."""

    def __init__(self, operation: _Operation, word: str):
        kernel, s = operation.kernel, operation.structure
        self.kernel, self.structure, self.operation, self.word = kernel, s, operation, word
        f, step = kernel.f, operation.role_step
        pointer = operation.pointer
        if s.sign.block >= 0:
            bit = kernel.block_bit(word, s.sign.block, operation.sign_step)
            pointer = f.address(pointer, bit)
        if s.role.block >= 0:
            bit = kernel.block_bit(word, s.role.block, step)
            self.pointers = [
                f.address(pointer, bit),
                f.address(pointer, f.integer("xor", bit, step)),
            ]
        elif s.role.registers:
            self.pointers = [pointer, f.address(pointer, step)]
        else:
            self.pointers = [pointer]
        self._coefficients: dict[int, list[str]] = {}
        self._active: dict[tuple[int, ...], str] = {}
        self._flipped: list[str] | None = None

    def coefficients(self, register: int) -> tuple[list[str], list[str]]:
        """D and O, as real and imaginary vectors ('' where zero), for a register."""
        role = parity(self.structure.role.registers & register)
        if role not in self._coefficients:
            f, operation = self.kernel.f, self.operation
            load = f.load_splat if operation.spread else f.load_vector
            values = [""] * 4
            for i in operation.used:
                values[i] = load(self.pointers[role], i * operation.item)
            self._coefficients[role] = values
        values = self._coefficients[role]
        return values[:2], values[2:]

    def active(self, register: int) -> str | None:
        """The lanes of a register in which the controls let the operation act; None for all."""
        f, controls = self.kernel.f, self.structure.controls
        if not controls:
            return None
        if self._flipped is None:
            self._flipped = []
            for mask, where in zip(self.operation.controls, controls, strict=True):
                if where.block >= 0:
                    top = f.integer("shl", self.word, 63 - ADDRESS_BITS - where.block)
                    mask = f.integer("xor", mask, f.integer("ashr", top, 63))
                self._flipped.append(mask)
        parities = tuple(parity(where.registers & register) for where in controls)
        if parities not in self._active:
            lanes = None
            for mask, flip in zip(self._flipped, parities, strict=True):
                mask = f.integer("xor", mask, -1) if flip else mask
                lanes = mask if lanes is None else f.integer("and", lanes, mask)
            self._active[parities] = f.lane_mask(str(lanes))
        return self._active[parities]


@dataclass(frozen=True, slots=True)
class _Accumulator:
    """Stack vectors of one sum: one, or two where the sign depends on block parities."""

    memory: str
    blocks: tuple[int, ...]


class _BatchSums:
    """The sums of a batch of commuting operations."""

    def __init__(self, kernel: _Kernel, batch: list[_Operation]):
        self.kernel, self.batch = kernel, batch
        self.accumulators: list[dict[str, _Accumulator]] = []
        shared: dict[object, _Accumulator] = {}
        for operation in batch:
            s = operation.structure
            own: dict[str, _Accumulator] = {}
            for letter in _letters(s):
                blocks = {"I": (), "X": (s.sign.block,), "Z": (s.role.block,)}.get(
                    letter, (s.sign.block, s.role.block) if s.sign.block != s.role.block else ()
                )
                blocks = tuple(b for b in blocks if b >= 0)
                key: object = (id(operation), letter)
                if letter == "Z" and not s.controls and not s.static_controls:
                    key = (s.role.registers, blocks)  # the sums differ in the final signs only
                if key not in shared:
                    shared[key] = self._allocate(blocks)
                own[letter] = shared[key]
            self.accumulators.append(own)

    def _allocate(self, blocks: tuple[int, ...]) -> _Accumulator:
        f, v = self.kernel.f, self.kernel.f.vector
        count = 2 if blocks else 1
        memory = f.allocate(f"[{count * v.lanes} x {v.scalar}]")
        for i in range(count):
            f.store_vector("zeroinitializer", memory, i * v.bytes)
        return _Accumulator(memory, blocks)

    def accumulate(
        self, batch: list[_LocatedOperation], psi: list[Complex], lam: list[Complex]
    ) -> None:
        """Add a block's contributions."""
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

        for operation, accumulators in zip(batch, self.accumulators, strict=True):
            s = operation.structure
            restricted = bool(s.controls or s.static_controls)
            registers = [r for r in self.kernel.registers if s.takes_part(r)]
            masked: dict[int, Complex] = {}
            for letter, accumulator in accumulators.items():
                pointer = self._pointer(accumulator, operation.word)
                if letter in "IZ":
                    if accumulator.memory in done:
                        continue
                    done.add(accumulator.memory)
                    pattern = s.role.registers if letter == "Z" else 0
                    total = f.load_vector(pointer)
                    if not restricted:
                        total = f.plus(total, signed_overlap(pattern))
                    else:
                        for r in registers:
                            value = overlap()[r]
                            mask = operation.active(r)
                            if mask:
                                value = f.select(mask, value, "zeroinitializer")
                            combine = f.minus if parity(pattern & r) else f.plus
                            total = combine(total, value)
                    f.store_vector(total, pointer)
                    continue
                pattern = s.sign.registers ^ (s.role.registers if letter == "Y" else 0)
                total = f.load_vector(pointer)
                for r in registers:
                    if r not in masked:
                        masked[r] = lam[r]
                        mask = operation.active(r)
                        if mask:
                            re, im = (f.select(mask, x, "zeroinitializer") for x in lam[r])
                            masked[r] = re, im
                    re, im = masked[r]
                    other_re, other_im = self.kernel.permute(psi[r ^ s.registers], s.lanes)
                    add, subtract = f.multiply_add, f.multiply_subtract
                    if parity(pattern & r):
                        add, subtract = subtract, add
                    if letter == "X" and not s.odd:
                        total = subtract(im, other_re, add(re, other_im, total))
                    else:
                        total = add(im, other_im, add(re, other_re, total))
                f.store_vector(total, pointer)

    def _pointer(self, accumulator: _Accumulator, word: str) -> str:
        f, step = self.kernel.f, self.kernel.f.vector.bytes
        if not accumulator.blocks:
            return accumulator.memory
        bits = [self.kernel.block_bit(word, b, step) for b in accumulator.blocks]
        offset = bits[0] if len(bits) == 1 else f.integer("xor", *bits)
        return f.address(accumulator.memory, offset)

    def flush(self) -> None:
        """Add the sums to memory."""
        f, v = self.kernel.f, self.kernel.f.vector
        for operation, accumulators in zip(self.batch, self.accumulators, strict=True):
            s = operation.structure
            place = f.address("%sums", operation.word(tables.SUM))
            for letter, accumulator in accumulators.items():
                total = f.load_vector(accumulator.memory)
                if accumulator.blocks:
                    total = f.minus(total, f.load_vector(accumulator.memory, v.bytes))
                masks = [
                    operation.word(word)
                    for word, where, letters in (
                        (tables.SIGN, s.sign, "XY"),
                        (tables.ROLE, s.role, "YZ"),
                    )
                    if letter in letters and where.lanes
                ]
                if masks:
                    lanes = masks[0] if len(masks) == 1 else f.integer("xor", *masks)
                    total = f.select(f.lane_mask(lanes), f.negate(total), total)
                total = f.sum_lanes(total)
                if v.scalar == "float":
                    total = f.value(f"fpext float {total} to double")
                at = 8 * SUMS.index(letter)
                before = f.load("double", place, at)
                # i·X̄·Z̄ = -i·(-1)^role·X̄ on the register that is read.
                sign = "fsub" if letter == "Y" else "fadd"
                f.store("double", f.value(f"{sign} double {before}, {total}"), place, at)


def _letters(structure: OperationStructure) -> Iterator[str]:
    return (letter for letter in SUMS if structure.sums & SUM_BIT[letter])
