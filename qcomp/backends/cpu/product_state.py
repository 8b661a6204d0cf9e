"""LLVM text for product states: to write one, and to contract λ with one.

A product state has two amplitudes u_0, u_1 for each bit of the storage coordinates. `ProductPlan`
lists the operations that make them, one for each bit that is not 0, and one without rotations for
lanes that are. With `factors` of 4 doubles an operation (Re, Im of u_0, then of u_1) and `products`
of `plan.products_bytes`, aligned to a vector, the functions are

    void @name_factors(ptr sines, ptr cosines, ptr records, ptr list, ptr factors)
    void @name_products(ptr list, ptr factors, ptr products)
    void @name_state(ptr psi, ptr list, ptr products, i64 first, i64 count)
    void @name_contract(ptr lambda, ptr list, ptr products, ptr rows, i64 first, i64 count)
    void @name_split(ptr list, ptr factors, ptr products, ptr rows, ptr environments,
                     i64 parts)
    void @name_sums(ptr records, ptr list, ptr factors, ptr environments, ptr sums)

`_factors` multiplies rotations exp(-i θ/2 P) of one bit, from sines and cosines of θ/2 in doubles.
The bits beside the lanes fall in two halves: `_products` multiplies the factors of each, and
`_state`, which expects zeros in psi, those of one half and of some of the `plan.elements` of the
other. `_contract` reads λ at some of these, and leaves its sums over them in a part of `rows`,
which has `plan.row_bytes` bytes a part. From all parts `_split` makes, for each operation, in
`environments`, for s = 0 and 1, the sum over all amplitudes of λ whose bit is s times the conjugate
factors of the other bits (4 doubles as above). `_sums` adds to 4 doubles an operation the sums
Im⟨λ|P|ψ⟩ for P = I, X̄, Ȳ, Z̄ (see `coefficients`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import Function
from qcomp.backends.cpu.tables import AFTER_ONE, SCALE
from qcomp.pauli import Pauli
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import virtual_qubit

ABSENT = -1 << 63
OPERATION_BYTES = 32  # of a factor, an environment, and the sums of an operation

# The header: counts of operations, scales and columns of the two halves, and the byte offsets of
# four parts.
COUNT, SCALES, LOW, HIGH, ENTRIES, SCALE_LIST, BITS, LETTERS = range(0, 64, 8)
HEADER_WORDS = 8
# An entry: the number of its rotations, where they begin, the offset of the phase that its factor
# lacks, and the byte offset of its sums.
ROTATIONS, FIRST, LACKS, SUM = range(0, 32, 8)
ENTRY_WORDS = 4
# A rotation: the offset of its angle, and the Pauli matrix.
ROTATION_WORDS = 5
LETTER_WORDS = 16


@dataclass(frozen=True, slots=True)
class ProductOperation:
    """An operation on one bit.

    `angle` is the number of its first angle; `record` the byte offset of its record, `slot` the
    number of its sums. `lacks`: another stage will multiply u_1 by the phase after its rotation.
    """

    operation: Operation
    angle: int
    record: int
    slot: int
    lacks: bool

    @property
    def bit(self) -> int:
        pauli = self.operation.paulis[0]
        return (pauli.x | pauli.z).bit_length() - 1


def pauli_matrix(pauli: Pauli) -> tuple[float, float, float, float]:
    """A Hermitian Pauli of one bit as coefficients of 1, X, Y, Z; of another one, zeros."""
    if not pauli.is_hermitian:
        return (0, 0, 0, 0)
    letter = 1 + 2 * bool(pauli.z) - (bool(pauli.x) and bool(pauli.z)) if pauli.x or pauli.z else 0
    found = [0.0] * 4
    found[letter] = pauli.sign
    return (found[0], found[1], found[2], found[3])


class ProductPlan:
    """What the functions read: `words` is the list."""

    def __init__(
        self,
        operations: Sequence[ProductOperation],
        scales: Sequence[int],
        layout: StateLayout,
    ):
        columns, vector = layout.columns, layout.vector
        scalar_bytes, lane_bits = vector.scalar_bytes, vector.lane_bits
        self.count = len(operations) + 1
        number = {operation.bit: i for i, operation in enumerate(operations)}
        entries: list[int] = []
        rotations: list[float] = []
        letters: list[float] = []
        for operation in operations:
            lacks = operation.record + scalar_bytes * AFTER_ONE if operation.lacks else ABSENT
            paulis = operation.operation.paulis
            entries += [len(paulis), 8 * len(rotations), lacks, 32 * operation.slot]
            for j, pauli in enumerate(paulis):
                rotations += [8 * (operation.angle + j), *pauli_matrix(pauli)]
            qubit = virtual_qubit(operation.operation)
            for letter in (Pauli(), qubit.x, (qubit.x * qubit.z).times_i(1), qubit.z):
                letters += pauli_matrix(letter)
        entries += [0, 0, ABSENT, 0]
        bits = [number.get(b, len(operations)) for b in range(lane_bits)]
        high = [b for b in sorted(number) if b >= lane_bits]
        bits += [w for b in high for w in (number[b], columns[b - lane_bits])] + [0, 0]
        low = len(high) // 2
        offsets = [SCALE * scalar_bytes + offset for offset in scales]
        parts = [entries, offsets, bits, letters, rotations]
        starts = np.cumsum([HEADER_WORDS, *map(len, parts)]) * 8
        head = [len(operations), len(scales), low, len(high) - low, *starts[:4]]
        self.is_whole = len(high) == len(columns)  # whether it writes all vectors of a state
        self.elements = 1 << len(high) - low
        # For each half the products of its first 0, 1, 2, … columns; of the second half sums, too.
        size = len(layout.parts) * vector.bytes
        self.row_bytes = size << low
        self.products_bytes = 2 * self.row_bytes + size * 3 * self.elements
        for i in range(len(operations)):
            entries[ENTRY_WORDS * i + FIRST // 8] += int(starts[4])
        words = [np.array(part, np.int64).view(np.uint64) for part in (head, *parts[:3])]
        words.append(np.array(letters, np.float64).view(np.uint64))
        turned = np.array(rotations, np.float64).view(np.uint64)
        turned[::ROTATION_WORDS] = np.array(rotations[::ROTATION_WORDS], np.int64).view(np.uint64)
        self.words: NDArray[np.uint64] = np.concatenate([*words, turned])


Pair = tuple[str, str]


class _Text(Function):
    """A function with complex numbers, in doubles and in vectors; in memory the latter may be
    real."""

    def __init__(self, name: str, pointers: str, layout: StateLayout, integers: str = ""):
        arguments = [("ptr noalias", pointer) for pointer in pointers.split()]
        arguments += [("i64", integer) for integer in integers.split()]
        super().__init__(name, arguments, layout.vector, "internal void")
        self.parts = layout.parts

    @property
    def size(self) -> int:
        """The bytes of a vector of amplitudes."""
        return len(self.parts) * self.vector.bytes

    def part(self, offset: int) -> str:
        """The part of the list whose offset the header has."""
        return self.address("%list", self.load_integer("%list", offset))

    def entry(self, pointer: str, index: str | int, size: int, at: int = 0) -> str:
        """The element `index` of an array of `size` bytes each."""
        offset = self.add(self.integer("mul", index, size), at)
        return self.address(pointer, offset)

    # Doubles

    def double(self, operation: str, a: str, b: str) -> str:
        return self.value(f"{operation} double {a}, {b}")

    def load_double(self, pointer: str, number: int = 0) -> str:
        return self.load("double", pointer, 8 * number)

    def store_double(self, value: str, pointer: str, number: int = 0) -> None:
        self.store("double", value, pointer, 8 * number)

    def load_complexes(self, pointer: str) -> tuple[Pair, Pair]:
        a, b, c, d = (self.load_double(pointer, i) for i in range(4))
        return (a, b), (c, d)

    def scalar(self, pointer: str, number: int = 0) -> str:
        """A scalar of the kernel's precision as a double."""
        v = self.vector
        found = self.load(v.scalar, pointer, number * v.scalar_bytes, v.scalar_bytes)
        return found if v.scalar == "double" else self.value(f"fpext float {found} to double")

    def product(self, a: Pair, b: Pair) -> Pair:
        d = self.double
        return (
            d("fsub", d("fmul", a[0], b[0]), d("fmul", a[1], b[1])),
            d("fadd", d("fmul", a[0], b[1]), d("fmul", a[1], b[0])),
        )

    def pauli(self, pointer: str, u: tuple[Pair, Pair]) -> tuple[Pair, Pair]:
        """The Pauli matrix of four coefficients times (u_0, u_1)."""
        d = self.double
        one, x, y, z = (self.load_double(pointer, i) for i in range(4))
        (a, b), (c, e) = u
        plus, minus = d("fadd", one, z), d("fsub", one, z)

        negative = self.value(f"fneg double {y}")
        r0, i0 = self.product((x, negative), (c, e))
        r1, i1 = self.product((x, y), (a, b))
        return (
            (d("fadd", r0, d("fmul", plus, a)), d("fadd", i0, d("fmul", plus, b))),
            (d("fadd", r1, d("fmul", minus, c)), d("fadd", i1, d("fmul", minus, e))),
        )

    # Vectors

    def splats(self, pointer: str) -> tuple[Pair, Pair]:
        """The factors of an operation as vectors."""
        v = self.vector
        numbers = [self.load_double(pointer, i) for i in range(4)]
        if v.scalar == "float":
            numbers = [self.value(f"fptrunc double {x} to float") for x in numbers]
        a, b, c, d = (self.splat(x) for x in numbers)
        return (a, b), (c, d)

    def times(self, a: Pair, b: Pair) -> Pair:
        return (
            self.multiply_subtract(a[1], b[1], self.multiply(a[0], b[0])),
            self.multiply_add(a[1], b[0], self.multiply(a[0], b[1])),
        )

    def add_conjugate(self, a: Pair, b: Pair, total: Pair) -> Pair:
        """total + a·conj(b)"""
        return (
            self.multiply_add(a[0], b[0], self.multiply_add(a[1], b[1], total[0])),
            self.multiply_add(a[1], b[0], self.multiply_subtract(a[0], b[1], total[1])),
        )

    def conjugate_product(self, a: Pair, b: Pair) -> Pair:
        """a·conj(b)"""
        return (
            self.multiply_add(a[0], b[0], self.multiply(a[1], b[1])),
            self.multiply_subtract(a[0], b[1], self.multiply(a[1], b[0])),
        )

    def load_pair(self, pointer: str, offset: str | int = 0) -> Pair:
        place = self.address(pointer, offset)
        real, *imaginary = (self.load_vector(place, part) for part in self.parts)
        return real, imaginary[0] if imaginary else "zeroinitializer"

    def store_pair(self, pair: Pair, pointer: str, offset: str | int = 0) -> None:
        place = self.address(pointer, offset)
        for value, part in zip(pair, self.parts, strict=False):
            self.store_vector(value, place, part)

    def lane_factor(self, bits: str, number: int) -> Pair:
        """The factor of a lane bit in each lane."""
        operation = self.load_integer(bits, 8 * number)
        zero, one = self.splats(self.entry("%factors", operation, OPERATION_BYTES))
        mask = self.lanes_where(number)
        return self.select(mask, one[0], zero[0]), self.select(mask, one[1], zero[1])

    def lanes_where(self, number: int) -> str:
        lanes = range(self.vector.lanes)
        return "<" + ", ".join(f"i1 {lane >> number & 1}" for lane in lanes) + ">"

    def half(self, high: bool) -> tuple[str, str]:
        """The columns of a half, as entries of 16 bytes, and their number."""
        first = self.address(self.part(BITS), 8 * self.vector.lane_bits)
        low = self.load_integer("%list", LOW)
        if not high:
            return first, low
        return self.entry(first, low, 16), self.load_integer("%list", HIGH)

    def tables(self) -> tuple[str, str]:
        """Where the products of the two halves are; behind those of the second is room for sums."""
        low, _ = (self.load_integer("%list", at) for at in (LOW, HIGH))
        return "%products", self.address("%products", self.integer("shl", 2 * self.size, low))

    def whole(self) -> tuple[str, str, str]:
        """Where the products of all columns of the two halves begin, and the sums of the second."""
        low, high = (self.integer("shl", self.size, self.half(i)[1]) for i in (False, True))
        inside, outside = self.tables()
        outside = self.address(outside, high)
        return self.address(inside, low), outside, self.address(outside, high)

    def walk(
        self,
        half: tuple[str, str],
        start: str,
        body: Callable[..., Sequence[str]],
        carried: Sequence[tuple[str, str]] = (),
        some: tuple[str, str] | None = None,
    ) -> list[str]:
        """Call `body(element, place, ahead, *carried)` for all elements of a half, or for `some`,
        from the first on so many: with its number, its place in a state, and by what the next
        place differs."""
        columns, count = half
        first, many = some or ("0", self.integer("shl", 1, count))

        def one(index: str, place: str, *values: str) -> list[str]:
            number = str(self.add(index, first)) if some else index
            flip = self.trailing_zeros(self.integer("add", number, 1))
            ahead = self.load_integer(self.entry(columns, flip, 16, 8))
            found = body(self.gray(number), place, ahead, *values)
            return [self.integer("xor", place, ahead), *found]

        if some:
            # The column after the last one is 0.
            own = self.address(columns, 8), 16, self.integer("add", count, 1), self.gray(first)
            start = self.integer("xor", start, self.combine(*own))
        return self.loop(many, one, [("i64", start), *carried])[1:]


def product_functions(name: str, layout: StateLayout) -> str:
    """The definitions of the functions, for states of a layout."""
    parts = (_factors, _products, _state, _contract, _columns, _split, _sums)
    return "\n".join(part(name, layout) for part in parts)


def _factors(name: str, layout: StateLayout) -> str:
    f = _Text(f"{name}_factors", "sines cosines records list factors", layout)
    entries = f.part(ENTRIES)
    one, zero = "1.0", "0.0"

    def operation(index: str) -> None:
        entry = f.entry(entries, index, 8 * ENTRY_WORDS)
        count, first, lacks = (f.load_integer(entry, at) for at in (ROTATIONS, FIRST, LACKS))
        rotations = f.address("%list", first)

        def rotation(number: str, *u: str) -> list[str]:
            place = f.entry(rotations, number, 8 * ROTATION_WORDS)
            angle = f.load_integer(place)
            sine, cosine = (f.load("double", base, angle) for base in ("%sines", "%cosines"))
            turned = f.pauli(f.address(place, 8), ((u[0], u[1]), (u[2], u[3])))
            new: list[str] = []
            for (re, im), (p, q) in zip(((u[0], u[1]), (u[2], u[3])), turned, strict=True):
                # cos·u - i·sin·P u
                new.append(
                    f.double("fadd", f.double("fmul", cosine, re), f.double("fmul", sine, q))
                )
                new.append(
                    f.double("fsub", f.double("fmul", cosine, im), f.double("fmul", sine, p))
                )
            return new

        start = [("double", one), *[("double", zero)] * 3]
        some = f.value(f"icmp ne i64 {count}, 0")
        u = f.when(some, lambda: f.loop(count, rotation, start), start)

        def phase() -> list[str]:
            record = f.address("%records", lacks)
            conjugate = f.scalar(record), f.value(f"fneg double {f.scalar(record, 1)}")
            return [*f.product((u[2], u[3]), conjugate)]

        has = f.value(f"icmp ne i64 {lacks}, {ABSENT}")
        u[2:] = f.when(has, phase, [("double", u[2]), ("double", u[3])])
        place = f.entry("%factors", index, OPERATION_BYTES)
        for i, value in enumerate(u):
            f.store_double(value, place, i)

    count = f.load_integer("%list", COUNT)
    f.loop(f.integer("add", count, 1), operation)
    scales = f.part(SCALE_LIST)

    def scale(index: str) -> None:
        own = f.scalar(f.address("%records", f.load_integer(f.entry(scales, index, 8))))
        for i in range(4):
            f.store_double(f.double("fmul", own, f.load_double("%factors", i)), "%factors", i)

    number = f.load_integer("%list", SCALES)
    f.when(f.value(f"icmp ne i64 {number}, 0"), lambda: f.loop(number, scale) and None)
    f.emit("ret void")
    return f.text()


def _lanes(f: _Text, bits: str) -> Pair:
    """The product of the factors of all lane bits."""
    found = (f.vector.constant([1.0] * f.vector.lanes), "zeroinitializer")
    for number in range(f.vector.lane_bits):
        found = f.times(found, f.lane_factor(bits, number))
    return found


def _products(name: str, layout: StateLayout) -> str:
    f = _Text(f"{name}_products", "list factors products", layout)
    size, vector = f.size, layout.vector
    starts = _lanes(f, f.part(BITS)), (vector.constant([1.0] * vector.lanes), "zeroinitializer")
    for is_high, start, table in zip((False, True), starts, f.tables(), strict=True):
        # The products of the first j columns are elements 2^j … 2^(j+1) - 1.
        columns, count = f.half(is_high)
        f.store_pair(start, table, size)

        def double(number: str, columns: str = columns, table: str = table) -> None:
            operation = f.load_integer(f.entry(columns, number, 16))
            factors = f.splats(f.entry("%factors", operation, OPERATION_BYTES))
            done = f.integer("shl", 1, number)
            old = f.entry(table, done, size)
            new = f.entry(table, done, 2 * size)

            def one(index: str) -> None:
                element = f.load_pair(f.entry(old, index, size))
                for where, factor in zip((index, f.add(index, done)), factors, strict=True):
                    f.store_pair(f.times(element, factor), f.entry(new, where, size))

            f.loop(done, one)

        some = f.value(f"icmp ne i64 {count}, 0")
        f.when(some, lambda count=count, double=double: f.loop(count, double) and None)
    f.emit("ret void")
    return f.text()


def _state(name: str, layout: StateLayout) -> str:
    f = _Text(f"{name}_state", "psi list products", layout, "first count")
    size = f.size
    low, high = f.half(False), f.half(True)
    inside, outside, _ = f.whole()

    def row(element: str, start: str, _: str) -> list[str]:
        common = f.load_pair(f.entry(outside, element, size))

        def one(element: str, place: str, _: str) -> list[str]:
            own = f.load_pair(f.entry(inside, element, size))
            f.store_pair(f.times(own, common), "%psi", place)
            return []

        f.walk(low, start, one)
        return []

    f.walk(high, "0", row, some=("%first", "%count"))
    f.emit("ret void")
    return f.text()


def _contract(name: str, layout: StateLayout) -> str:
    f = _Text(f"{name}_contract", "lambda list products rows", layout, "first count")
    v, size = layout.vector, f.size
    low, high = f.half(False), f.half(True)
    inside, outside, columns = f.whole()

    def clear(index: str) -> None:
        f.store_pair(("zeroinitializer", "zeroinitializer"), f.entry("%rows", index, size))

    f.loop(f.integer("shl", 1, low[1]), clear)

    def row(number: str, start: str, ahead: str) -> list[str]:
        common = f.load_pair(f.entry(outside, number, size))

        def one(element: str, place: str, _: str, *total: str) -> list[str]:
            there = f.address("%lambda", f.integer("xor", place, ahead))
            for line in range(0, size, 64):  # of the next row
                f.prefetch(there, line)
            found = f.load_pair("%lambda", place)
            own = f.load_pair(f.entry(inside, element, size))
            sums = f.entry("%rows", element, size)
            f.store_pair(f.add_conjugate(found, common, f.load_pair(sums)), sums)
            return [*f.add_conjugate(found, own, (total[0], total[1]))]

        total = f.walk(low, start, one, [(v.llvm, "zeroinitializer")] * 2)
        f.store_pair((total[0], total[1]), f.entry(columns, number, size))
        return []

    f.walk(high, "0", row, some=("%first", "%count"))
    f.emit("ret void")
    return f.text()


def _columns(name: str, layout: StateLayout) -> str:
    """From elements that λ has been contracted to, the environments of the columns of a half; they
    end contracted to the first element."""
    arguments = "elements products columns factors environments"
    f = _Text(f"{name}_columns", arguments, layout, "count")
    size = f.size

    def column(index: str) -> None:
        # From the last one to the first, each is contracted away.
        number = f.integer("sub", f.integer("sub", "%count", 1), index)
        operation = f.load_integer(f.entry("%columns", number, 16))
        offset = f.integer("mul", operation, OPERATION_BYTES)
        factors = f.splats(f.address("%factors", offset))
        half = f.integer("shl", 1, number)

        def one(index: str, *totals: str) -> list[str]:
            own = f.load_pair(f.entry("%products", f.add(half, index), size))
            place = f.entry("%elements", index, size)
            low, high = f.load_pair(place), f.load_pair(place, f.integer("mul", half, size))
            zero = f.add_conjugate(low, own, (totals[0], totals[1]))
            one = f.add_conjugate(high, own, (totals[2], totals[3]))
            rest = f.add_conjugate(high, factors[1], f.conjugate_product(low, factors[0]))
            f.store_pair(rest, place)
            return [*zero, *one]

        totals = f.loop(half, one, [(f.vector.llvm, "zeroinitializer")] * 4)
        for i, total in enumerate(totals):
            _store_lanes(f, total, f.address("%environments", offset), i)

    some = f.value("icmp ne i64 %count, 0")
    f.when(some, lambda: f.loop("%count", column) and None)
    f.emit("ret void")
    return f.text()


def _split(name: str, layout: StateLayout) -> str:
    f = _Text(f"{name}_split", "list factors products rows environments", layout, "parts")
    v, size = layout.vector, f.size
    low, high = f.half(False), f.half(True)
    stride = f.integer("shl", size, low[1])

    def add(part: str) -> None:
        more = f.address("%rows", f.integer("mul", f.integer("add", part, 1), stride))

        def one(index: str) -> None:
            place = f.entry("%rows", index, size)
            a, b = f.load_pair(place), f.load_pair(f.entry(more, index, size))
            f.store_pair((f.plus(a[0], b[0]), f.plus(a[1], b[1])), place)

        f.loop(f.integer("shl", 1, low[1]), one)

    added = f.integer("sub", "%parts", 1)
    f.when(f.value(f"icmp ne i64 {added}, 0"), lambda: f.loop(added, add) and None)
    sums = "%rows", f.whole()[2]
    for elements, table, half in zip(sums, f.tables(), (low, high), strict=True):
        own = elements, table, half[0], "%factors", "%environments"
        pointers = ", ".join(f"ptr {pointer}" for pointer in own)
        f.emit(f"call void @{name}_columns({pointers}, i64 {half[1]})")
    bits = f.part(BITS)
    rest = f.load_pair("%rows")
    for number in range(v.lane_bits):
        others = rest
        for other in range(v.lane_bits):
            if other != number:
                others = f.conjugate_product(others, f.lane_factor(bits, other))
        place = f.entry("%environments", f.load_integer(bits, 8 * number), OPERATION_BYTES)
        mask = f.lanes_where(number)
        for i, own in enumerate(others):
            one = f.select(mask, own, "zeroinitializer")
            for j, part in enumerate((f.minus(own, one), one)):
                _store_lanes(f, part, place, 2 * j + i)
    f.emit("ret void")
    return f.text()


def _store_lanes(f: _Text, vector: str, place: str, number: int) -> None:
    total = f.sum_lanes(vector)
    if f.vector.scalar == "float":
        total = f.value(f"fpext float {total} to double")
    f.store_double(total, place, number)


def _sums(name: str, layout: StateLayout) -> str:
    f = _Text(f"{name}_sums", "records list factors environments sums", layout)
    entries, letters = f.part(ENTRIES), f.part(LETTERS)

    def operation(index: str) -> None:
        entry = f.entry(entries, index, 8 * ENTRY_WORDS)
        lacks, slot = f.load_integer(entry, LACKS), f.load_integer(entry, SUM)
        at = f.integer("mul", index, OPERATION_BYTES)
        u, g = (f.load_complexes(f.address(b, at)) for b in ("%factors", "%environments"))
        has = f.value(f"icmp ne i64 {lacks}, {ABSENT}")

        def phase() -> list[str]:
            record = f.address("%records", lacks)
            own = f.scalar(record), f.scalar(record, 1)
            return [*f.product(u[1], own), *f.product(g[1], own)]

        whole = f.when(has, phase, [("double", x) for x in (*u[1], *g[1])])
        u, g = (u[0], (whole[0], whole[1])), (g[0], (whole[2], whole[3]))
        place = f.address("%sums", slot)
        for i in range(4):
            matrix = f.entry(letters, index, 8 * LETTER_WORDS, 32 * i)
            total = f.load_double(place, i)
            for (re, im), (p, q) in zip(g, f.pauli(matrix, u), strict=True):
                # Im conj(g)·p
                total = f.double("fadd", total, f.double("fmul", re, q))
                total = f.double("fsub", total, f.double("fmul", im, p))
            f.store_double(total, place, i)

    f.loop(f.load_integer("%list", COUNT), operation)
    f.emit("ret void")
    return f.text()
