"""LLVM text for product states: to write one, and to contract λ with one.

A product state has two amplitudes u_0, u_1 for each bit of the storage coordinates. `ProductPlan`
lists the steps that make them, for each bit that is not 0 in the order of time: operations, and
phases of operations of other stages. The last factor, without steps, is for lanes that are 0. With
`factors` of 4 doubles a bit (Re, Im of u_0, then of u_1) and `products` of `plan.products_bytes`,
aligned to a vector, the functions are

    void @name_factors(ptr memory, ptr list, ptr factors)
    void @name_products(ptr list, ptr factors, ptr products)
    void @name_state(ptr psi, ptr list, ptr products, i64 first, i64 count)
    void @name_contract(ptr lambda, ptr list, ptr products, ptr rows, i64 first, i64 count)
    void @name_split(ptr list, ptr factors, ptr products, ptr rows, ptr environments,
                     i64 parts)
    void @name_sums(ptr memory, ptr list, ptr factors, ptr environments)

`_factors` applies the steps: rotations exp(-i θ/2 P) of one bit, with sines and cosines of θ/2 in
doubles, and phases. What it reads lies in `memory`, at the offsets that the steps tell. The bits
beside the lanes fall in two halves: `_products` multiplies the factors of each, and `_state`, which
expects zeros in psi, those of one half and of some of the `plan.elements` of the other. `_contract`
reads λ at some of these, and leaves its sums over them in a part of `rows`, which has
`plan.row_bytes` bytes a part. From all parts `_split` makes, for each bit, in `environments`, for
s = 0 and 1, the sum over all amplitudes of λ where it is s times the conjugate factors of the other
bits (4 doubles as above). `_sums` goes back through the steps of a bit, undoes each on u and on the
environment, and adds to 4 doubles in `memory` an operation the sums Im⟨λ|P|ψ⟩ for P = I, X̄, Ȳ, Z̄
(see `coefficients`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import Function
from qcomp.pauli import Pauli
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import virtual_qubit

ABSENT = -1 << 63
FACTOR_BYTES = 32  # of a bit's factor, its environment, and the sums of an operation

# The header: counts of bits, scales and columns of the two halves, and the byte offsets of four
# parts.
COUNT, SCALES, LOW, HIGH, ENTRIES, SCALE_LIST, BITS = range(0, 56, 8)
HEADER_WORDS = 7
# An entry: the number of its steps, and where they begin.
STEPS, FIRST_STEP = 0, 8
ENTRY_WORDS = 2
# A step: the number of its rotations, and where they begin; a phase of u_1 that follows, or ABSENT,
# and 1 to conjugate it; where its sums go, or ABSENT, and the Pauli matrices that they are of.
ROTATIONS, FIRST, PHASE, CONJUGATE, SUM, LETTERS = range(0, 48, 8)
STEP_WORDS = 5 + 16
# A rotation: where its sine and its cosine are, and the Pauli matrix.
ROTATION_WORDS = 6


@dataclass(frozen=True, slots=True)
class ProductStep:
    """A step on one bit; places are byte offsets in memory.

    An operation has the places of the sines and cosines of its angles and of its sums. What follows
    may be a phase at `phase`, or, `conjugate`, one that another stage will multiply u_1 by.
    """

    bit: int
    operation: Operation | None = None
    sines: int = 0
    cosines: int = 0
    sums: int = ABSENT
    phase: int = ABSENT
    conjugate: bool = False


def pauli_matrix(pauli: Pauli) -> tuple[float, float, float, float]:
    """A Hermitian Pauli of one bit as coefficients of 1, X, Y, Z; of another one, zeros."""
    if not pauli.is_hermitian:
        return (0.0, 0.0, 0.0, 0.0)
    letter = 1 + 2 * bool(pauli.z) - (bool(pauli.x) and bool(pauli.z)) if pauli.x or pauli.z else 0
    found = [0.0] * 4
    found[letter] = float(pauli.sign)
    return (found[0], found[1], found[2], found[3])


class ProductPlan:
    """What the functions read: `words` is the list."""

    def __init__(self, steps: Sequence[ProductStep], scales: Sequence[int], layout: StateLayout):
        """`scales` are the places of factors that all amplitudes are multiplied by."""
        columns, vector = layout.columns, layout.vector
        lane_bits = vector.lane_bits
        of_bit: dict[int, list[ProductStep]] = {}
        for step in steps:
            of_bit.setdefault(step.bit, []).append(step)
        number = {bit: i for i, bit in enumerate(of_bit)}
        self.count = len(of_bit) + 1
        high = [b for b in sorted(number) if b >= lane_bits]
        low = len(high) // 2
        bits = [number.get(b, len(of_bit)) for b in range(lane_bits)]
        bits += [w for b in high for w in (number[b], columns[b - lane_bits])] + [0, 0]

        entries_at = HEADER_WORDS
        scales_at = entries_at + ENTRY_WORDS * self.count
        bits_at = scales_at + len(scales)
        steps_at = bits_at + len(bits)
        rotations_at = steps_at + STEP_WORDS * len(steps)
        words: list[int | float] = [len(of_bit), len(scales), low, len(high) - low]
        words += [8 * at for at in (entries_at, scales_at, bits_at)]
        rotations: list[int | float] = []
        listed: list[int | float] = []
        for own in of_bit.values():
            words += [len(own), 8 * (steps_at + len(listed))]
            for step in own:
                paulis = step.operation.paulis if step.operation else ()
                listed += [len(paulis), 8 * (rotations_at + len(rotations)), step.phase]
                listed += [int(step.conjugate), step.sums]
                for j, pauli in enumerate(paulis):
                    rotations += [step.sines + 8 * j, step.cosines + 8 * j, *pauli_matrix(pauli)]
                letters: list[Pauli] = [Pauli()] * 4
                if step.operation:
                    qubit = virtual_qubit(step.operation)
                    letters = [Pauli(), qubit.x, (qubit.x * qubit.z).times_i(1), qubit.z]
                listed += [entry for letter in letters for entry in pauli_matrix(letter)]
        words += [0, 0, *scales, *bits, *listed, *rotations]
        self.words: NDArray[np.uint64] = np.array([_word(w) for w in words], np.uint64)
        self.is_whole = len(high) == len(columns)  # whether it writes all vectors of a state
        self.elements = 1 << len(high) - low
        # For each half the products of its first 0, 1, 2, … columns; of the second half sums, too.
        size = len(layout.parts) * vector.bytes
        self.row_bytes = size << low
        self.products_bytes = 2 * self.row_bytes + size * 3 * self.elements


def _word(value: int | float) -> int:
    """The bits of a 64-bit integer or a double."""
    if isinstance(value, float):
        return int(np.float64(value).view(np.uint64))
    return value & (1 << 64) - 1


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

    def each_factor(self, body: Callable[[str, str, str], None], whole: bool = False) -> None:
        """Call `body(index, steps, count)` for each factor, its steps and their number; `whole`:
        for the last one, without steps, too."""
        entries, count = self.part(ENTRIES), self.load_integer("%list", COUNT)

        def one(index: str) -> None:
            entry = self.entry(entries, index, 8 * ENTRY_WORDS)
            steps = self.address("%list", self.load_integer(entry, FIRST_STEP))
            body(index, steps, self.load_integer(entry, STEPS))

        self.loop(self.integer("add", count, 1) if whole else count, one)

    def rotated(
        self, rotations: str, number: str, u: Sequence[str], minus: str, plus: str
    ) -> list[str]:
        """cos·u ∓ i·sin·P u: one of the rotations, or its inverse."""
        place = self.entry(rotations, number, 8 * ROTATION_WORDS)
        sine, cosine = (
            self.load_double(self.address("%memory", self.load_integer(place, at))) for at in (0, 8)
        )
        pairs = (u[0], u[1]), (u[2], u[3])
        turned = self.pauli(self.address(place, 16), pairs)
        d = self.double
        new: list[str] = []
        for (re, im), (p, q) in zip(pairs, turned, strict=True):
            new.append(d(plus, d("fmul", cosine, re), d("fmul", sine, q)))
            new.append(d(minus, d("fmul", cosine, im), d("fmul", sine, p)))
        return new

    def phased(self, step: str, u: Pair, undo: bool = False) -> list[str]:
        """u_1 times the phase of a step, or, `undo`, its conjugate."""
        offset = self.load_integer(step, PHASE)

        def multiply() -> list[str]:
            phase = self.address("%memory", offset)
            flag = self.value(
                f"icmp {'eq' if undo else 'ne'} i64 {self.load_integer(step, CONJUGATE)}, 0"
            )
            imaginary = self.scalar(phase, 1)
            negative = self.value(f"fneg double {imaginary}")
            imaginary = self.value(f"select i1 {flag}, double {negative}, double {imaginary}")
            return [*self.product(u, (self.scalar(phase), imaginary))]

        has = self.value(f"icmp ne i64 {offset}, {ABSENT}")
        return self.when(has, multiply, [("double", x) for x in u])

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
        zero, one = self.splats(self.entry("%factors", operation, FACTOR_BYTES))
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
    f = _Text(f"{name}_factors", "memory list factors", layout)

    def factor(index: str, steps: str, count: str) -> None:
        def step(number: str, *u: str) -> list[str]:
            place = f.entry(steps, number, 8 * STEP_WORDS)
            rotations = f.address("%list", f.load_integer(place, FIRST))

            def rotation(number: str, *u: str) -> list[str]:
                return f.rotated(rotations, number, u, "fsub", "fadd")

            many = f.load_integer(place, ROTATIONS)
            some = f.value(f"icmp ne i64 {many}, 0")
            kept = [("double", x) for x in u]
            turned = f.when(some, lambda: f.loop(many, rotation, kept), kept)
            return [*turned[:2], *f.phased(place, (turned[2], turned[3]))]

        start = [("double", x) for x in ("1.0", "0.0", "0.0", "0.0")]
        some = f.value(f"icmp ne i64 {count}, 0")
        u = f.when(some, lambda: f.loop(count, step, start), start)
        place = f.entry("%factors", index, FACTOR_BYTES)
        for i, value in enumerate(u):
            f.store_double(value, place, i)

    f.each_factor(factor, whole=True)
    scales = f.part(SCALE_LIST)

    def scale(index: str) -> None:
        own = f.scalar(f.address("%memory", f.load_integer(f.entry(scales, index, 8))))
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
            factors = f.splats(f.entry("%factors", operation, FACTOR_BYTES))
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
        offset = f.integer("mul", operation, FACTOR_BYTES)
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
        place = f.entry("%environments", f.load_integer(bits, 8 * number), FACTOR_BYTES)
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
    f = _Text(f"{name}_sums", "memory list factors environments", layout)

    def factor(index: str, steps: str, count: str) -> None:
        at = f.integer("mul", index, FACTOR_BYTES)
        both = [
            f.load_double(f.address(b, at), i)
            for b in ("%factors", "%environments")
            for i in range(4)
        ]

        def step(number: str, *both: str) -> list[str]:
            back = f.integer("sub", f.integer("sub", count, 1), number)
            place = f.entry(steps, back, 8 * STEP_WORDS)
            u, g = (
                [*v[:2], *f.phased(place, (v[2], v[3]), undo=True)] for v in (both[:4], both[4:])
            )
            sums = f.load_integer(place, SUM)

            def add() -> None:
                target = f.address("%memory", sums)
                for i in range(4):
                    total = f.load_double(target, i)
                    turned = f.pauli(
                        f.address(place, LETTERS + 32 * i), ((u[0], u[1]), (u[2], u[3]))
                    )
                    for (re, im), (p, q) in zip(((g[0], g[1]), (g[2], g[3])), turned, strict=True):
                        # Im conj(g)·p
                        total = f.double("fadd", total, f.double("fmul", re, q))
                        total = f.double("fsub", total, f.double("fmul", im, p))
                    f.store_double(total, target, i)

            f.when(f.value(f"icmp ne i64 {sums}, {ABSENT}"), add)
            rotations = f.address("%list", f.load_integer(place, FIRST))
            many = f.load_integer(place, ROTATIONS)

            def rotation(number: str, *both: str) -> list[str]:
                back = f.integer("sub", f.integer("sub", many, 1), number)
                undone = (
                    f.rotated(rotations, back, v, "fadd", "fsub") for v in (both[:4], both[4:])
                )
                return [x for v in undone for x in v]

            some = f.value(f"icmp ne i64 {many}, 0")
            kept = [("double", x) for x in (*u, *g)]
            return f.when(some, lambda: f.loop(many, rotation, kept), kept)

        f.loop(count, step, [("double", x) for x in both])

    f.each_factor(factor)
    f.emit("ret void")
    return f.text()
