"""Angles to the coefficient records of the stage kernels, and Pauli sums to angle gradients.

    plan = CoefficientPlan(operations, iterations=10, stride=36)
    text = coefficient_functions("coefficients", [plan], "float")

The text defines for plan number i (`table` is `plan.table`; records, inverses, scratch and table
are aligned to 64 bytes, the rest to 8):

    void @coefficients_i(ptr angles, ptr table, ptr records, ptr inverses, ptr scratch)
    void @coefficients_i_gradient(ptr sums, ptr table, ptr scratch, ptr gradients)

- angles: doubles in radians; iteration t of the plan reads `angles[t * stride + offset]`.
- records: 8 scalars for operation k of iteration t, at index t * len(operations) + k:
  Re, Im of D0, O0, D1, O1, that is u00, κ·u01, u11, κ·u10 of the operation's matrix u.
  An operation in a form other than `matrix` has the record that `tables` describes instead, of u
  up to a phase.
- inverses: the same of u† (other forms: the same record once more); null if they are not wanted.
- scratch: `plan.scratch_bytes` bytes that the first function fills and `_gradient` reads.
- sums: 4 doubles an operation, in the order of the records: Im⟨λ|Π P|ψ⟩ for P = I, X̄, Ȳ, Z̄ at the
  point after the operation. What the operation's word does not need is read, but not used.
- gradients: doubles, laid out like `angles`; the gradients are added to what is there.

All sines and cosines of the half angles are computed first. Then the operations with the same word
are taken eight at a time, the iterations of a loop run together. It is fastest where the operations
of a word take consecutive angles, in order: these are loaded eight at a time as well.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from qcomp.backends.cpu.llvm_text import Function, VectorType
from qcomp.backends.cpu.sincos import sincos_function

LANES = 8
DOUBLES = VectorType("double", LANES)
BITS = f"<{LANES} x i64>"
SIGN = np.uint64(1 << 63)
ONES = np.uint64(2**64 - 1)
EULER_FORMS = "turned", "flipped"  # those that the table tells apart from `euler`

# A complex number with a smaller square counts as 0: it is far below all rounding errors, and its
# phase would suffer from underflow.
SMALLEST_SQUARE = 1e-100

# The table: the number of angles, the byte offset of each group's part, then these parts. A part
# has a header, of these byte offsets, and the entries of its vectors: of a block, then of the tail.
BLOCKS, BLOCK_VECTORS, TAIL_VECTORS, ANGLE_STEP, RECORD_STEP, LETTERS = 0, 8, 16, 24, 32, 40
HEADER_BYTES = 64

MAX_WORDS = 16
"""So many words have code of their own; beyond, matrices are made by code that reads the words."""

# Rows of a letter in an entry of the generic word: angle offsets, then the components of sign·σ.
ANGLE, COMPONENTS, LETTER_ROWS = 0, 1, 5


@dataclass(frozen=True, slots=True)
class Factors:
    """How the matrix of one operation is made: u = R_k … R_1, R_j = exp(-i s_j θ_j/2 σ_j).

    `axes` is the word of the letters σ_1 … σ_k over I, X, Y, Z (in order of application),
    `angles` the offset of each θ_j in the array of angles, `signs` the s_j = ±1, and `kappa` the
    power of i in κ. A rotation about one Pauli string X̄ is a word over I and X, a diagonal
    operation one over I and Z. `form` is one of `scheduling.forms.FORMS`; `moved` says that another
    stage has its diagonal before the rotation.
    """

    axes: str
    angles: tuple[int, ...]
    signs: tuple[int, ...]
    kappa: int = 0
    form: str = "matrix"
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """What the code for a group of operations depends on.

    A generic word has no letters here: the entries of the table have them.
    `plain`: all signs and all κ are 1. `packed`: the operations' angles are consecutive. `euler`:
    the form is not `matrix`; which of the others it is, the table tells.
    """

    axes: str
    plain: bool
    packed: bool
    euler: bool

    @property
    def suffix(self) -> str:
        return "generic" * (not self.axes) + (
            "euler." * self.euler
            + self.axes
            + "." * (self.plain or self.packed)
            + "p" * self.plain
            + "c" * self.packed
        )

    # An entry of the table, for one vector of operations, in rows of one word a lane:
    # angle offsets, record indices, live lanes [, signs of the axes, κ odd, signs of Re κ·, Im κ·]
    # [, form is turned, form is flipped, diagonal is moved] [, for each letter of a generic word
    # angle offsets and the components of sign·σ along 1, X, Y, Z].

    @property
    def rows(self) -> int:
        return self.form_row + 3 * self.euler

    @property
    def form_row(self) -> int:
        return len(self.axes) + 2 + (0 if self.plain else len(self.axes) + 3)

    @property
    def entry_bytes(self) -> int:
        return 8 * LANES * self.rows


class CoefficientPlan:
    """The tables of `operations`, run for `iterations` with the angles `stride` doubles apart.

    `table` (uint64) is what the functions take, `key` what their text depends on, `scratch_bytes`
    the size of the scratch memory.
    """

    def __init__(self, operations: Sequence[Factors], iterations: int = 1, stride: int = 0):
        groups: dict[tuple[str | int, bool, bool], list[int]] = {}
        for index, operation in enumerate(operations):
            plain = operation.kappa % 4 == 0 and all(sign > 0 for sign in operation.signs)
            if operation.axes:
                euler = operation.form != "matrix"
                groups.setdefault((operation.axes, plain, euler), []).append(index)
            else:
                raise ValueError("an operation without rotations needs no coefficients")
        if len(groups) > MAX_WORDS:
            groups = _by_length(groups)
        key, parts = [], []
        for (axes, plain, euler), members in groups.items():
            group = _Group([operations[i] for i in members], members, iterations, stride)
            own = Word(axes, plain, group.packed, euler) if isinstance(axes, str) else GENERIC
            key.append(own)
            parts.append(group.table(key[-1], len(operations)))
        last = max((angle for operation in operations for angle in operation.angles), default=-1)
        count = (iterations - 1) * stride + last + 1
        self.cosines = _cosines_offset(count)  # in the scratch memory, after the sines
        self.scratch_bytes = 2 * self.cosines
        head = np.zeros(-(-(1 + len(parts)) // 8) * 8, np.uint64)
        starts = list(accumulate((len(part) for part in parts), initial=len(head)))
        head[: 1 + len(parts)] = [count, *(8 * start for start in starts[:-1])]
        self.table = np.concatenate([head, *parts])
        self.key: tuple[Word, ...] = tuple(key)


GENERIC = Word("", plain=False, packed=False, euler=False)


def _by_length(
    groups: dict[tuple[str | int, bool, bool], list[int]],
) -> dict[tuple[str | int, bool, bool], list[int]]:
    """All words of matrices that have as many letters together; other words remain."""
    result: dict[tuple[str | int, bool, bool], list[int]] = {}
    for (axes, plain, euler), members in groups.items():
        assert isinstance(axes, str)
        key = (axes, plain, True) if euler else (len(axes), False, False)
        result.setdefault(key, []).extend(members)
    return result


def _cosines_offset(count: int) -> int:
    """The bytes that the sines take up; the cosines follow."""
    return -(-count // LANES) * DOUBLES.bytes


class _Group:
    """Operations with the same word, laid out in vectors of eight.

    A block of iterations in which the number of operations is a multiple of eight is repeated; the
    tail is the iterations left over, its last vector filled up with operations already done.
    """

    def __init__(
        self, operations: Sequence[Factors], members: Sequence[int], iterations: int, stride: int
    ):
        self.members, self.stride = np.array(members), stride
        self.angles = np.array([operation.angles for operation in operations])
        self.signs = np.array([operation.signs for operation in operations])
        self.axes = np.array([["IXYZ".index(a) for a in o.axes] for o in operations])
        self.kappa = np.array([operation.kappa % 4 for operation in operations])
        self.forms = [np.array([o.form == form for o in operations]) for form in EULER_FORMS]
        self.forms.append(np.array([o.moved for o in operations]))
        self.count, self.letters = self.angles.shape
        total = self.count * iterations
        step = LANES // np.gcd(self.count, LANES)  # iterations of a block
        self.blocks, self.step = iterations // step, step
        first = self.blocks * step * self.count  # of the tail
        self.block_vectors = self.count * step // LANES
        self.tail_vectors = -(-(total - first) // LANES)
        consecutive = self.angles[0, 0] + np.arange(self.angles.size).reshape(self.angles.shape)
        self.packed = bool(
            total >= LANES
            and np.array_equal(self.angles, consecutive)
            and (iterations == 1 or stride == self.angles.size)
        )
        # Flat positions (iteration, operation) of every lane of the first block's vectors and of
        # the tail's, and which of the latter are not repetitions.
        self.block = np.arange(self.block_vectors * LANES)
        self.tail = first + np.arange(self.tail_vectors * LANES)
        self.tail_live = self.tail < total
        excess = len(self.tail) - (total - first)
        if excess and self.packed:
            # The last vector starts earlier, so that its angles are consecutive as well.
            self.tail[-LANES:] -= excess
            self.tail_live[-LANES:] = np.arange(LANES) >= excess
        elif excess:
            self.tail[-excess:] = self.tail[-LANES]

    def table(self, word: Word, operations: int) -> np.ndarray:
        header = np.zeros(HEADER_BYTES // 8, np.int64)
        header[BLOCKS // 8] = self.blocks
        header[BLOCK_VECTORS // 8] = self.block_vectors
        header[TAIL_VECTORS // 8] = self.tail_vectors
        header[ANGLE_STEP // 8] = 8 * self.step * self.stride
        header[RECORD_STEP // 8] = self.step * operations
        header[LETTERS // 8] = self.letters
        live = np.ones(len(self.block), bool)
        return np.concatenate(
            [
                header.view(np.uint64),
                self._entries(word, self.block, live, operations),
                self._entries(word, self.tail, self.tail_live, operations),
            ]
        )

    def _entries(
        self, word: Word, flat: np.ndarray, live: np.ndarray, operations: int
    ) -> np.ndarray:
        iteration, member = flat // self.count, flat % self.count
        angles = 8 * (self.angles[member] + iteration[:, None] * self.stride)
        rows = [angles[:, letter] for letter in range(len(word.axes))]
        rows.append(iteration * operations + self.members[member])
        masks = [np.where(live, ONES, np.uint64(0))]
        if not word.plain:
            kappa = self.kappa[member]
            signs = self.signs[member].T if word.axes else ()
            masks += [np.where(sign < 0, SIGN, np.uint64(0)) for sign in signs]
            masks.append(np.where(kappa & 1, ONES, np.uint64(0)))
            masks.append(np.where((kappa == 1) | (kappa == 2), SIGN, np.uint64(0)))
            masks.append(np.where(kappa >= 2, SIGN, np.uint64(0)))
        if word.euler:
            masks += [np.where(own[member], ONES, np.uint64(0)) for own in self.forms]
        for letter in range(self.letters if word == GENERIC else 0):
            masks.append(angles[:, letter].astype(np.uint64))
            axis, sign = self.axes[member, letter], self.signs[member, letter]
            masks += [np.where(axis == i, sign, 0.0).view(np.uint64) for i in range(4)]
        words = np.stack([*(row.astype(np.int64).view(np.uint64) for row in rows), *masks])
        return words.reshape(len(words), -1, LANES).swapaxes(0, 1).ravel()


def coefficient_functions(name: str, plans: Sequence[CoefficientPlan], scalar: str) -> str:
    """LLVM text of the functions of the plans, for records of `scalar` 'float' or 'double'."""
    record = VectorType(scalar, LANES)
    texts = [sincos_function(f"{name}.sincos", LANES, scale=0.5), _conjugation(name, record)]
    texts.append(f"declare {DOUBLES.llvm} @llvm.sqrt.{DOUBLES.mangled}({DOUBLES.llvm})\n")
    for word in dict.fromkeys(word for plan in plans for word in plan.key):
        texts.append(_forward(name, word, record))
        texts.append(_gradient(name, word) if word.axes else _generic_gradient(name))
    for number, plan in enumerate(plans):
        f = Function(
            f"{name}_{number}",
            [("ptr", a) for a in ("angles", "table", "records", "inverses", "scratch")],
            DOUBLES,
        )
        count = f.load_integer("%table")
        cosines = f.address("%scratch", _cosines(f))
        f.emit(f"call void @{name}.sincos(ptr %angles, i64 {count}, ptr %scratch, ptr {cosines})")
        _call_groups(f, name, plan, "", ("table", "records", "inverses"), cosines)
        texts.append(f.text())
        f = Function(
            f"{name}_{number}_gradient",
            [("ptr", a) for a in ("sums", "table", "scratch", "gradients")],
            DOUBLES,
        )
        cosines = f.address("%scratch", _cosines(f))
        _call_groups(f, name, plan, ".gradient", ("sums", "table", "gradients"), cosines)
        texts.append(f.text())
    return "\n".join(texts)


def _cosines(f: Function) -> str:
    """The offset of the cosines in the scratch memory, at run time."""
    count = f.load_integer("%table")
    return f.integer("and", f.integer("add", f.integer("shl", count, 3), 63), -64)


def _call_groups(
    f: Function, name: str, plan: CoefficientPlan, kind: str, arguments: Sequence[str], cosines: str
) -> None:
    for position, word in enumerate(plan.key):
        table = f.address("%table", f.load_integer("%table", 8 * position + 8))
        values = [table if argument == "table" else f"%{argument}" for argument in arguments]
        text = ", ".join(f"ptr {value}" for value in (*values, "%scratch", cosines))
        f.emit(f"call void @{name}.{word.suffix}{kind}({text})")
    f.emit("ret void")


# The signs of a record of u† relative to u with its off-diagonal entries exchanged, for κ² = 1, -1.
CONJUGATE = (1, -1, 1, -1, 1, -1, 1, -1), (1, -1, -1, 1, 1, -1, -1, 1)
EXCHANGED = (0, 1, 6, 7, 4, 5, 2, 3)


def _conjugation(name: str, record: VectorType) -> str:
    """A constant array of sign masks, one record for κ² = 1 and one for κ² = -1."""
    bits = 8 * record.scalar_bytes
    words = [f"i{bits} {1 << (bits - 1) if sign < 0 else 0}" for row in CONJUGATE for sign in row]
    return (
        f"@{name}.conjugate = private constant [{len(words)} x i{bits}] "
        f"[{', '.join(words)}], align 64\n"
    )


class _Emitter:
    """A function over the vectors of a group: vectors of eight doubles, of which None is 0."""

    def __init__(self, name: str, word: Word, arguments: Sequence[str]):
        pointers = [("ptr noalias", argument) for argument in arguments]
        self.f = Function(name, pointers, DOUBLES, "internal void")
        self.word = word
        self.letters = ""  # of a generic word, at run time
        self.one = DOUBLES.constant([1.0] * LANES)

    def each_vector(self, body: Callable[[str, str, str], None]) -> str:
        """Call `body(entry, angle offset, record index)` in the loops; returns the whole text.

        `entry` points to the vector's entry, to which the other two have to be added.
        """
        f, word = self.f, self.word
        blocks, step, record_step, block_size, tail_size = (
            f.load_integer("%table", at)
            for at in (BLOCKS, ANGLE_STEP, RECORD_STEP, BLOCK_VECTORS, TAIL_VECTORS)
        )
        first = f.address("%table", HEADER_BYTES)
        size: str | int = word.entry_bytes
        if not word.axes:
            self.letters = f.load_integer("%table", LETTERS)
            size = f.integer("mul", self.letters, LETTER_ROWS * DOUBLES.bytes)
            size = f.integer("add", size, word.entry_bytes)
        tail = f.address(first, f.integer("mul", block_size, size))

        def block(i: str) -> None:
            # The last turn is the tail; its entries count from the first iteration.
            is_tail = f.value(f"icmp eq i64 {i}, {blocks}")
            entries = f.value(f"select i1 {is_tail}, ptr {tail}, ptr {first}")
            count = f.value(f"select i1 {is_tail}, i64 {tail_size}, i64 {block_size}")
            done = f.value(f"select i1 {is_tail}, i64 0, i64 {i}")
            angle, index = f.integer("mul", done, step), f.integer("mul", done, record_step)

            def vector(j: str) -> None:
                body(f.address(entries, f.integer("mul", j, size)), angle, index)

            f.when(f.value(f"icmp ne i64 {count}, 0"), lambda: f.loop(count, vector) and None)

        f.loop(f.integer("add", blocks, 1), block)
        f.emit("ret void")
        return f.text()

    # Rows of an entry

    def row(self, entry: str, row: int) -> str:
        return self.f.load(BITS, entry, DOUBLES.bytes * row, DOUBLES.bytes)

    def lane(self, entry: str, row: int, lane: int) -> str:
        return self.f.load_integer(entry, DOUBLES.bytes * row + 8 * lane)

    def record_offset(self, entry: str, index: str, lane: int, shift: int) -> str:
        own = self.lane(entry, len(self.word.axes), lane)
        return self.f.integer("shl", self.f.add(own, index), shift)

    def gather(self, pointer: str, entry: str, offset: str) -> list[str]:
        """For each letter the vector of what `pointer` has at the angles' places."""
        f, letters = self.f, len(self.word.axes)
        block = f.address(pointer, offset)
        if self.word.packed:
            wide = VectorType("double", LANES * letters)
            loaded = f.load(wide.llvm, block, self.lane(entry, 0, 0))
            if letters == 1:
                return [loaded]
            return [
                _shuffle(f, wide, loaded, "poison", range(letter, wide.lanes, letters))
                for letter in range(letters)
            ]
        return [self.gather_row(block, entry, letter) for letter in range(letters)]

    def gather_row(self, block: str, entry: str, row: int) -> str:
        """The vector of what `block` has at the offsets in a row."""
        f, vector = self.f, "poison"
        for lane in range(LANES):
            value = f.load("double", block, self.lane(entry, row, lane))
            vector = f.value(f"insertelement {DOUBLES.llvm} {vector}, double {value}, i32 {lane}")
        return vector

    def letter(self, entry: str, number: str) -> str:
        """The rows of a letter of a generic word."""
        rows = self.f.address(entry, self.word.entry_bytes)
        return self.f.address(rows, self.f.integer("mul", number, LETTER_ROWS * DOUBLES.bytes))

    def components(self, rows: str) -> list[str]:
        """sign·σ of a letter along 1, X, Y, Z."""
        at = [(COMPONENTS + i) * DOUBLES.bytes for i in range(4)]
        return [self.f.load_vector(rows, offset) for offset in at]

    def add_to(self, block: str, entry: str, row: int, vector: str) -> None:
        """Add a vector to what `block` has at the offsets in a row."""
        f = self.f
        for lane in range(LANES):
            place = f.address(block, self.lane(entry, row, lane))
            own = f.value(f"extractelement {DOUBLES.llvm} {vector}, i32 {lane}")
            total = f.value(f"fadd double {f.load('double', place)}, {own}")
            f.store("double", total, place)

    # Arithmetic, with None for 0

    def bitwise(self, operation: str, a: str, mask: str) -> str:
        raw = self.f.value(f"bitcast {DOUBLES.llvm} {a} to {BITS}")
        raw = self.f.value(f"{operation} {BITS} {raw}, {mask}")
        return self.f.value(f"bitcast {BITS} {raw} to {DOUBLES.llvm}")

    def times(self, a: str | None, b: str | None) -> str | None:
        if a is None or b is None:
            return None
        if self.one in (a, b):
            return b if a == self.one else a
        return self.f.multiply(a, b)

    def negative(self, a: str | None) -> str | None:
        return a and self.f.negate(a)

    def combine(self, a: str | None, b: str | None, c: str | None, d: str | None) -> str | None:
        """a·b + c·d"""
        first = self.times(a, b)
        if c is None or d is None:
            return first
        if first is None:
            return self.times(c, d)
        return self.f.fma(c, d, first)

    def rotate(
        self, axis: int, cosine: str, sine: str, vector: Sequence[str | None]
    ) -> list[str | None]:
        """Turn components (y, z) of (1, x, y, z), cyclic from `axis`, to (c·y - s·z, c·z + s·y)."""
        y, z = axis % 3 + 1, (axis + 1) % 3 + 1
        result = list(vector)
        result[y] = self.combine(cosine, vector[y], sine, self.negative(vector[z]))
        result[z] = self.combine(cosine, vector[z], sine, vector[y])
        return result


def _forward(name: str, word: Word, record: VectorType) -> str:
    """The records of a group, and those of the inverses if there is a place for them."""
    arguments = ("table", "records", "inverses", "sines", "cosines")
    e = _Emitter(f"{name}.{word.suffix}", word, arguments)
    f, letters = e.f, len(word.axes)
    wanted = f.value("icmp ne ptr %inverses, null")

    def body(entry: str, offset: str, index: str) -> None:
        quaternion: list[str | None] = [e.one, None, None, None]  # q0 - i(q1 X + q2 Y + q3 Z)
        phase: tuple[str | None, str | None] = e.one, None
        sines, cosines = (e.gather(p, entry, offset) for p in ("%sines", "%cosines"))
        if not word.axes:
            quaternion, phase = _generic_product(e, entry, offset)
        for position, axis in enumerate(word.axes):
            sine, cosine = sines[position], cosines[position]
            if not word.plain:
                sine = e.bitwise("xor", sine, e.row(entry, letters + 2 + position))
            number = "IXYZ".index(axis)
            if number == 0:
                phase = (
                    e.combine(cosine, phase[0], sine, phase[1]),
                    e.combine(cosine, phase[1], sine, e.negative(phase[0])),
                )
                continue
            real, own = quaternion[0], quaternion[number]
            quaternion = e.rotate(number, cosine, sine, quaternion)
            quaternion[0] = e.combine(cosine, real, sine, e.negative(own))
            quaternion[number] = e.combine(cosine, own, sine, real)
        columns = (
            _euler(e, entry, quaternion) if word.euler else _matrix(e, entry, quaternion, phase)
        )
        if record.scalar == "float":
            columns = [
                f.value(f"fptrunc {DOUBLES.llvm} {column} to {record.llvm}") for column in columns
            ]
        rows = _transpose(f, record, columns)
        shift = 5 if record.scalar == "float" else 6
        places = [e.record_offset(entry, index, lane, shift) for lane in range(LANES)]
        for row, place in zip(rows, places, strict=True):
            f.store(record.llvm, row, "%records", place, record.bytes)

        def inverses() -> None:
            integers = f"<{LANES} x i{8 * record.scalar_bytes}>"
            for lane, (row, place) in enumerate(zip(rows, places, strict=True)):
                if word.euler:
                    f.store(record.llvm, row, "%inverses", place, record.bytes)
                    continue
                signs = f"@{name}.conjugate"
                if not word.plain:
                    odd = f.integer("and", e.lane(entry, 2 * letters + 2, lane), record.bytes)
                    signs = f.address(signs, odd)
                exchanged = _shuffle(f, record, row, "poison", EXCHANGED)
                raw = f.value(f"bitcast {record.llvm} {exchanged} to {integers}")
                mask = f.load(integers, signs, align=record.bytes)
                f.store(
                    integers,
                    f.value(f"xor {integers} {raw}, {mask}"),
                    "%inverses",
                    place,
                    record.bytes,
                )

        f.when(wanted, inverses)

    return e.each_vector(body)


def _generic_product(
    e: _Emitter, entry: str, offset: str
) -> tuple[list[str | None], tuple[str | None, str | None]]:
    """The quaternion and the phase of the operations of a generic word."""
    f, v = e.f, DOUBLES.llvm
    zero = DOUBLES.constant([0.0] * LANES)
    blocks = [f.address(pointer, offset) for pointer in ("%sines", "%cosines")]

    def letter(number: str, *carried: str) -> list[str]:
        q0, x, y, z, re, im = carried
        rows = e.letter(entry, number)
        sine, cosine = (e.gather_row(block, rows, ANGLE) for block in blocks)
        components = e.components(rows)
        is_phase = f.value(f"fcmp une {v} {components[0]}, {zero}")
        sines = [f.multiply(sine, own) for own in components]
        _, a, b, c = sines
        turn = f.select(is_phase, e.one, cosine)
        shift = f.select(is_phase, cosine, e.one)

        def sum_of(own: str, *products: tuple[str, str, bool]) -> str:
            total = f.multiply(turn, own)
            for p, q, negative in products:
                total = (f.fnma if negative else f.fma)(p, q, total)
            return total

        return [
            sum_of(q0, (a, x, True), (b, y, True), (c, z, True)),
            sum_of(x, (a, q0, False), (b, z, False), (c, y, True)),
            sum_of(y, (b, q0, False), (c, x, False), (a, z, True)),
            sum_of(z, (c, q0, False), (a, y, False), (b, x, True)),
            f.fma(sines[0], im, f.multiply(shift, re)),
            f.fnma(sines[0], re, f.multiply(shift, im)),
        ]

    start = [(v, value) for value in (e.one, zero, zero, zero, e.one, zero)]
    q0, x, y, z, re, im = f.loop(e.letters, letter, start)
    return [q0, x, y, z], (re, im)


def _matrix(
    e: _Emitter,
    entry: str,
    quaternion: Sequence[str | None],
    phase: tuple[str | None, str | None],
) -> list[str]:
    """The scalars of the records in the form `matrix`."""
    f, word, letters = e.f, e.word, len(e.word.axes)
    a, b, c, d = quaternion
    entries = [(a, e.negative(d)), (e.negative(c), e.negative(b)), (a, d), (c, e.negative(b))]
    entries = [
        (
            e.combine(re, phase[0], im, e.negative(phase[1])),
            e.combine(im, phase[0], re, phase[1]),
        )
        for re, im in entries
    ]
    zero = DOUBLES.constant([0.0] * LANES)
    full = [(re or zero, im or zero) for re, im in entries]
    if not word.plain:
        first = 2 * letters + 2
        odd = f.value(f"trunc {BITS} {e.row(entry, first)} to <{LANES} x i1>")
        signs = e.row(entry, first + 1), e.row(entry, first + 2)
        for position in (1, 3):
            re, im = full[position]
            swapped = f.select(odd, im, re), f.select(odd, re, im)
            re, im = (e.bitwise("xor", v, s) for v, s in zip(swapped, signs, strict=True))
            full[position] = re, im
    return [part for pair in full for part in pair]


def _euler(e: _Emitter, entry: str, quaternion: Sequence[str | None]) -> list[str]:
    """The scalars of the records in the other forms (see `tables`).

    With a global phase dropped, u = diag(1, b) · [[c, -s], [s, c]] · diag(1, a); where c or s
    vanishes, the phases that then mean nothing are 0.
    """
    f, v = e.f, DOUBLES.llvm
    zero = DOUBLES.constant([0.0] * LANES)
    q0, q1, q2, q3 = (q or zero for q in quaternion)

    def divide(a: str, b: str) -> str:
        return f.value(f"fdiv {v} {a}, {b}")

    def polar(re: str, im: str) -> tuple[str, str, str]:
        square = f.fma(re, re, f.multiply(im, im))
        root = f.value(f"call {v} @llvm.sqrt.{DOUBLES.mangled}({v} {square})")
        smallest = DOUBLES.constant([SMALLEST_SQUARE] * LANES)
        large = f.value(f"fcmp ogt {v} {square}, {smallest}")
        return (
            root,
            f.select(large, divide(re, root), e.one),
            f.select(large, divide(im, root), zero),
        )

    def size(a: str) -> str:
        return f.value(f"call {v} @llvm.fabs.{DOUBLES.mangled}({v} {a})")

    one = e.one, zero
    axes = set(e.word.axes) - {"I"}
    if axes == {"Z"}:  # diag(1, u11/u00)
        twice = f.multiply(q0, q3)
        after = f.fnma(q3, q3, f.multiply(q0, q0)), f.plus(twice, twice)
        return [*one, *one, *one, *after]
    if axes == {"X"}:  # a rotation: c and s have signs of their own
        c, s, before, after = q0, q1, one, one
    else:
        c, c_re, c_im = polar(q0, q3)
        s, s_re, s_im = polar(q2, q1)
        before = (
            f.fnma(s_im, c_im, f.multiply(s_re, c_re)),
            f.fma(s_im, c_re, f.multiply(s_re, c_im)),
        )
        after = (
            f.fma(s_im, c_im, f.multiply(s_re, c_re)),
            f.fnma(s_im, c_re, f.multiply(s_re, c_im)),
        )

    turned, flipped, moved = (
        f.value(f"trunc {BITS} {e.row(entry, e.word.form_row + i)} to <{LANES} x i1>")
        for i in range(3)
    )
    exchange = f.value(f"fcmp ogt {v} {size(s)}, {size(c)}")
    exchange = f.value(f"and <{LANES} x i1> {exchange}, {flipped}")
    large, small = f.select(exchange, s, c), f.select(exchange, c, s)
    total = f.plus(s, c)
    half = f.multiply(total, DOUBLES.constant([0.5] * LANES))
    scale = f.select(turned, half, size(large))
    tangent = divide(
        f.select(turned, f.minus(s, c), small),
        f.select(turned, total, f.select(flipped, large, e.one)),
    )
    first = (f.select(exchange, f.negate(value), value) for value in (scale, tangent))
    # An exchange takes the diagonal along, unless that has been multiplied by before.
    signed = [f.select(exchange, f.negate(own), own) for own in before]
    along = f.value(
        f"select <{LANES} x i1> {moved}, <{LANES} x i1> zeroinitializer, <{LANES} x i1> {exchange}"
    )
    zeros = (f.select(along, own, value) for own, value in zip(signed, one, strict=True))
    ones = (f.select(along, value, own) for own, value in zip(signed, one, strict=True))
    return [*first, *zeros, *ones, *after]


def _gradient(name: str, word: Word) -> str:
    """Angle gradients of a group from its Pauli sums.

    The last rotation's gradient is the sum of its axis. The sums before it follow by the inverse
    rotation, since ⟨λ|R P R†|ψ⟩ is the sum of P at the point before R.
    """
    arguments = ("sums", "table", "gradients", "sines", "cosines")
    e = _Emitter(f"{name}.{word.suffix}.gradient", word, arguments)
    f, letters = e.f, len(word.axes)
    quarter = VectorType("double", 4)

    def body(entry: str, offset: str, index: str) -> None:
        sines, cosines = (e.gather(p, entry, offset) for p in ("%sines", "%cosines"))
        loaded = [
            f.load(quarter.llvm, "%sums", e.record_offset(entry, index, lane, 5))
            for lane in range(LANES)
        ]
        pairs = [
            _shuffle(f, quarter, loaded[i], loaded[i + 4], range(LANES)) for i in range(LANES // 2)
        ]
        sums: list[str | None] = [*_transpose(f, DOUBLES, pairs)]
        gradients = []
        for position in reversed(range(letters)):
            number = "IXYZ".index(word.axes[position])
            gradient = sums[number] or ""
            if not word.plain:
                gradient = e.bitwise("xor", gradient, e.row(entry, letters + 2 + position))
            gradients.append(e.bitwise("and", gradient, e.row(entry, letters + 1)))
            if number == 0 or position == 0:
                continue
            sine, cosine = sines[position], cosines[position]
            if not word.plain:
                sine = e.bitwise("xor", sine, e.row(entry, letters + 2 + position))
            # From the half angle to the angle, backwards.
            twice = f.plus(sine, sine)
            sums = e.rotate(
                number, f.fnma(twice, sine, e.one), f.negate(f.multiply(twice, cosine)), sums
            )
        gradients.reverse()
        block = f.address("%gradients", offset)
        if word.packed:
            wide = f"<{LANES * letters} x double>"
            place = f.address(block, e.lane(entry, 0, 0))
            values = f.value(f"fadd {wide} {_interleave(f, gradients)}, {f.load(wide, place)}")
            f.store(wide, values, place, align=8)
            return
        for letter, gradient in enumerate(gradients):
            e.add_to(block, entry, letter, gradient)

    return e.each_vector(body)


def _generic_gradient(name: str) -> str:
    """The same for a generic word."""
    arguments = ("sums", "table", "gradients", "sines", "cosines")
    e = _Emitter(f"{name}.{GENERIC.suffix}.gradient", GENERIC, arguments)
    f, v = e.f, DOUBLES.llvm
    zero = DOUBLES.constant([0.0] * LANES)
    quarter = VectorType("double", 4)

    def body(entry: str, offset: str, index: str) -> None:
        loaded = [
            f.load(quarter.llvm, "%sums", e.record_offset(entry, index, lane, 5))
            for lane in range(LANES)
        ]
        pairs = [
            _shuffle(f, quarter, loaded[i], loaded[i + 4], range(LANES)) for i in range(LANES // 2)
        ]
        phase, *sums = _transpose(f, DOUBLES, pairs)
        live = e.row(entry, 1)
        sines, cosines, gradients = (
            f.address(pointer, offset) for pointer in ("%sines", "%cosines", "%gradients")
        )

        def letter(number: str, *vector: str) -> list[str]:
            last = f.integer("sub", e.letters, 1)
            rows = e.letter(entry, f.integer("sub", last, number))
            one, *axis = e.components(rows)
            total = f.multiply(one, phase)
            for a, own in zip(axis, vector, strict=True):
                total = f.fma(a, own, total)
            e.add_to(gradients, rows, ANGLE, e.bitwise("and", total, live))
            sine, cosine = (e.gather_row(block, rows, ANGLE) for block in (sines, cosines))
            half, twice = sine, f.plus(sine, sine)
            is_phase = f.value(f"fcmp une {v} {one}, {zero}")
            # From the half angle to the angle, backwards; along its axis nothing turns.
            sine = f.negate(f.multiply(twice, cosine))
            cosine = f.select(is_phase, e.one, f.fnma(twice, half, e.one))
            rest = f.minus(e.one, cosine)
            turned: list[str] = []
            for i in range(3):
                j, k = (i + 1) % 3, (i + 2) % 3
                kept = f.fma(rest, f.multiply(axis[i], axis[i]), cosine)
                across = f.fnma(axis[k], vector[j], f.multiply(axis[j], vector[k]))
                turned.append(f.fma(sine, across, f.multiply(kept, vector[i])))
            return turned

        f.loop(e.letters, letter, [(v, own) for own in sums])

    return e.each_vector(body)


def _shuffle(f: Function, kind: VectorType, a: str, b: str, lanes: Sequence[int]) -> str:
    pattern = ", ".join(f"i32 {lane}" for lane in lanes)
    return f.value(
        f"shufflevector {kind.llvm} {a}, {kind.llvm} {b}, <{len(lanes)} x i32> <{pattern}>"
    )


def _transpose(f: Function, kind: VectorType, vectors: Sequence[str]) -> list[str]:
    """Exchange the index of the vectors with as many low bits of the lane."""
    result = list(vectors)
    distance = len(result) // 2
    while distance:
        low = [lane if not lane & distance else LANES + (lane ^ distance) for lane in range(LANES)]
        high = [lane ^ distance if not lane & distance else LANES + lane for lane in range(LANES)]
        for i in range(len(result)):
            if not i & distance:
                a, b = result[i], result[i + distance]
                result[i] = _shuffle(f, kind, a, b, low)
                result[i + distance] = _shuffle(f, kind, a, b, high)
        distance //= 2
    return result


def _interleave(f: Function, vectors: Sequence[str]) -> str:
    """One long vector with element 0 of each vector, then element 1 of each, and so on."""
    joined, width = vectors[0], LANES
    for vector in vectors[1:]:
        # shufflevector joins equals only: widen the shorter one first.
        wide, own = VectorType("double", width), vector
        if width > LANES:
            own = _shuffle(f, DOUBLES, vector, "poison", [lane % LANES for lane in range(width)])
        joined = _shuffle(f, wide, joined, own, range(width + LANES))
        width += LANES
    order = [LANES * (i % len(vectors)) + i // len(vectors) for i in range(width)]
    return _shuffle(f, VectorType("double", width), joined, "poison", order)
