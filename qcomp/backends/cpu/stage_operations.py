"""The operations of a stage kernel, as LLVM text: matrices, Euler rotations, tables of factors.

Each is prepared before the block loop (`MatrixOperation`, `EulerOperation`, `FactorTable`) and then
located in every block (`at`), which picks what depends on the block's parities.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from qcomp.backends.cpu import tables
from qcomp.backends.cpu.llvm_text import Function, VectorType
from qcomp.backends.cpu.tables import ADDRESS_BITS
from qcomp.pauli import parity
from qcomp.scheduling.forms import Table
from qcomp.scheduling.stage import (
    DiagonalStructure,
    OperationStructure,
    Parity,
    StageStructure,
)

Complex = tuple[str, str]  # the names of a real and an imaginary vector
Amplitude = tuple[str, ...]  # the same of a register; in a real state the real vector only


class Place(NamedTuple):
    """Where a kernel is in its loop: the number of the block, and its state word."""

    number: str
    word: str


class StageFunction:
    """A kernel under construction: its function and its registers."""

    def __init__(
        self,
        structure: StageStructure,
        vector: VectorType,
        name: str,
        arguments: Sequence[tuple[str, str]],
    ):
        self.structure = structure
        self.f = Function(name, arguments, vector)
        self.registers = range(1 << structure.registers)

    def permute(self, amplitude: Amplitude, lanes: int) -> Amplitude:
        """Lane l from lane l ^ lanes."""
        return tuple(self.f.xor_lanes(part, lanes) for part in amplitude)

    def block_bit(self, word: str, index: int, scale: int) -> str:
        """`scale` (a power of 2) times block parity `index` of a state word."""
        shifted = self.f.integer("lshr", word, ADDRESS_BITS + index - (scale.bit_length() - 1))
        return self.f.integer("and", shifted, scale)

    def block_bits(self, word: str, indices: Sequence[int], scale: int) -> str | int:
        """`scale` times the sum modulo 2 of block parities."""
        total: str | int = 0
        for index in indices:
            bit = self.block_bit(word, index, scale)
            total = bit if total == 0 else self.f.integer("xor", total, bit)
        return total


def orbits(structure: OperationStructure, registers: Sequence[int]) -> list[tuple[int, ...]]:
    """The sets of registers that an operation mixes, of those that take part."""
    pattern = structure.registers
    return [
        (r, r ^ pattern) if pattern else (r,)
        for r in registers
        if r <= r ^ pattern and structure.takes_part(r)
    ]


class _Prepared:
    """What operations have in common: their words in the table and their coefficients."""

    def __init__(self, kernel: StageFunction, structure: OperationStructure, index: int):
        self.kernel, self.structure, self.index = kernel, structure, index
        self.words = 8 * tables.operation_word(kernel.structure, index)
        self.record = kernel.f.address("%coefficients", self.word(tables.COEFFICIENTS))

    def word(self, index: int) -> str:
        """A word of the operation in the table."""
        return self.kernel.f.load_integer("%table", self.words + 8 * index)

    def lane_mask(self, index: int) -> str:
        """A word of the operation as a mask of lanes."""
        return self.kernel.f.lane_mask(self.word(index))

    def splat(self, scalar: int) -> str:
        """A vector full of a scalar of the record."""
        return self.kernel.f.load_splat(self.record, scalar * self.kernel.f.vector.scalar_bytes)


class MatrixOperation(_Prepared):
    """An operation by its matrix elements D and O.

    Where lanes or signs of blocks matter, variants of the coefficients are laid out on the stack as
    vectors, and a block picks its variant by pointer; otherwise scalars are spread from the record.
    """

    def __init__(self, kernel: StageFunction, structure: OperationStructure, index: int):
        super().__init__(kernel, structure, index)
        v, s = kernel.f.vector, structure
        # The scalars of D and O that are not known to be zero.
        self.used = {"gate": (0, 1, 2, 3), "diagonal": (0, 1), "rotation": (0, 2 if s.odd else 3)}[
            s.kind
        ]
        self.controls = [self.word(tables.CONTROLS + c) for c in range(len(s.controls))]
        self.spread = not (s.role.lanes or s.sign.lanes or s.sign.block >= 0)
        self.item = v.scalar_bytes if self.spread else v.bytes
        self.role_step = 4 * self.item
        self.pointer = self.record if self.spread else self._variants()

    def _variants(self) -> str:
        """Vectors [sign of the block][role of register and block][scalar] on the stack."""
        f, v, s = self.kernel.f, self.kernel.f.vector, self.structure
        signs, roles = 1 + (s.sign.block >= 0), 1 + (s.role.registers > 0 or s.role.block >= 0)
        memory = f.allocate(f"[{4 * signs * roles * v.lanes} x {v.scalar}]")
        scalars = {
            (role, i): self.splat(4 * role + i)
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

    def at(self, word: str) -> "LocatedMatrix":
        """The operation in the block of a state word."""
        return LocatedMatrix(self, word)


class LocatedMatrix:
    """An operation in one block: its coefficients and its active lanes."""

    def __init__(self, operation: MatrixOperation, word: str):
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

    def apply(self, state: list[Amplitude], orbit: Sequence[int], inverse: bool = False) -> None:
        """Apply the operation to registers of a state, in place.

        In the adjoint kernel the coefficients are those of the inverse already.
        """
        f, s = self.kernel.f, self.structure
        old = list(state)
        for r in orbit:
            own, d, o = old[r], *self._matrix(r)
            add, subtract = f.multiply_add, f.multiply_subtract
            new: Amplitude
            if s.kind == "rotation":
                new = tuple(f.multiply(d[0], part) for part in own)
            else:
                re, im = own
                new_re = subtract(d[1], im, f.multiply(d[0], re))
                new = new_re, add(d[1], re, f.multiply(d[0], im))
            if s.kind != "diagonal":
                other = self.kernel.permute(old[r ^ s.registers], s.lanes)
                if parity(s.sign.registers & r):
                    add, subtract = subtract, add
                if s.kind == "gate" or s.odd:
                    new = tuple(add(o[0], *pair) for pair in zip(other, new, strict=True))
                if s.kind == "gate" or not s.odd:
                    new = subtract(o[1], other[1], new[0]), add(o[1], other[0], new[1])
            mask = self.active(r)
            if mask:
                new = tuple(f.select(mask, *pair) for pair in zip(new, own, strict=True))
            state[r] = new

    def _matrix(self, register: int) -> tuple[list[str], list[str]]:
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


Factor = tuple[str, str] | None
"""Real and imaginary part of a factor; '' is 0, None is the factor 1."""


def _by_parity(f: Function, mask: str, even: Factor, odd: Factor, swap: int) -> Factor:
    """`even` where the parity is 0, `odd` where it is 1, after `swap` of the two; the lanes of
    `mask` ('' for none) have the other parity."""
    v = f.vector
    if swap:
        even, odd = odd, even
    if not mask:
        return even
    one = v.constant([1.0] * v.lanes), ""
    (a, b), (c, d) = even or one, odd or one
    if not b and not d:
        return f.select(mask, c, a), ""
    zero = "zeroinitializer"
    return f.select(mask, c, a), f.select(mask, d or zero, b or zero)


class MovedDiagonal:
    """A diagonal of another stage's operation, and its scale.

    The load exchanges the amplitudes of `flipped` operations before anything else. Where that
    changes the parity of the role, the two phases have to be exchanged as well: only a diagonal
    that comes from the other side of its operation need not commute with them.
    """

    def __init__(
        self,
        kernel: StageFunction,
        structure: DiagonalStructure,
        index: int,
        operations: Sequence["MatrixOperation | EulerOperation"],
    ):
        self.kernel, self.structure = kernel, structure
        f, words = kernel.f, 8 * tables.diagonal_word(kernel.structure, index)
        offset = f.load_integer("%table", words + 8 * tables.PHASE)
        self.record = f.address("%coefficients", offset)
        self.lanes = ""
        if structure.role.lanes:
            self.lanes = f.load_integer("%table", words + 8 * tables.PHASE_ROLE)
        self.exchanged = ""
        if structure.part != structure.place == "before":
            flipped = [o for o in operations if isinstance(o, EulerOperation) and o.exchanged]
            for operation in flipped:
                self._exchange(operation)

    def _exchange(self, operation: "EulerOperation") -> None:
        """Follow the exchange of one operation."""
        f, direction, flag = self.kernel.f, operation.structure, operation.exchanged
        odd = parity(self.structure.role.registers & direction.registers)
        if direction.lanes and self.lanes:
            bit = f.value(f"trunc i64 {f.integer('lshr', self.lanes, direction.lanes)} to i1")
            flag = f.value(f"and i1 {flag}, {f.value(f'xor i1 {bit}, {odd}')}")
        elif not odd:
            return
        self.exchanged = f.value(f"xor i1 {flag}, {self.exchanged}") if self.exchanged else flag

    def splat(self, scalar: int) -> str:
        """A vector full of a scalar of the record."""
        return self.kernel.f.load_splat(self.record, scalar * self.kernel.f.vector.scalar_bytes)

    def phase(self, odd: int) -> Factor:
        """The factor for an `odd` role of registers."""
        f, v = self.kernel.f, self.kernel.f.vector
        at = tables.BEFORE_ONE if self.structure.part == "before" else tables.AFTER_ONE
        ones = self.splat(at), self.splat(at + 1)
        zeros = None
        if self.exchanged:
            (a, b), c, d = ones, v.constant([1.0] * v.lanes), "zeroinitializer"
            zeros = f.choose(self.exchanged, a, c), f.choose(self.exchanged, b, d)
            ones = f.choose(self.exchanged, c, a), f.choose(self.exchanged, d, b)
        return _by_parity(f, f.lane_mask(self.lanes) if self.lanes else "", zeros, ones, odd)

    def scale(self) -> str:
        """The scale as a vector."""
        return self.splat(tables.SCALE)


class EulerOperation(_Prepared):
    """An operation in a form other than `matrix` (see `qcomp.scheduling.forms`).

    (J x)[y] = -(-1)^parity · x[y ^ direction], with the parity of role and sign at y, in a gate; in
    a rotation the sign is (-1)^parity, times -i unless the structure is `odd`.
    """

    controls: Sequence[str] = ()

    def __init__(self, kernel: StageFunction, structure: OperationStructure, index: int):
        super().__init__(kernel, structure, index)
        role, sign = structure.role, structure.sign
        self.pattern = role.registers ^ sign.registers
        self.blocks = [p.block for p in (role, sign) if p.block >= 0]
        self.sines = ""
        if structure.form != "factor" and (role.lanes or sign.lanes or self.blocks):
            self.sines = self._variants()
        # Whether amplitudes are exchanged: the sign of the scale.
        self.exchanged = ""
        if structure.form == "flipped":
            f, size = kernel.f, kernel.f.vector.scalar_bytes
            scale = f.load(f"i{8 * size}", self.record, tables.SCALE * size, size)
            self.exchanged = f.value(f"icmp slt i{8 * size} {scale}, 0")

    def _variants(self) -> str:
        """The signed sine on the stack, for block parities of even and of odd sum."""
        f, v, s = self.kernel.f, self.kernel.f.vector, self.structure
        sine = self.splat(tables.SINE)
        for word, where in ((tables.ROLE, s.role), (tables.SIGN, s.sign)):
            if where.lanes:
                sine = f.select(self.lane_mask(word), f.negate(sine), sine)
        memory = f.allocate(f"[{2 * v.lanes} x {v.scalar}]")
        f.store_vector(sine, memory)
        if self.blocks:
            f.store_vector(f.negate(sine), memory, v.bytes)
        return memory

    def scale(self) -> str:
        """The factor k as a vector."""
        scale = self.splat(tables.SCALE)
        if not self.exchanged:
            return scale
        return self.kernel.f.choose(self.exchanged, self.kernel.f.negate(scale), scale)

    def phase(self, odd: int, before: bool) -> Factor:
        """The factor before or after the rotation, for an `odd` role of registers and blocks."""
        one = tables.BEFORE_ONE if before else tables.AFTER_ONE
        ones = self.splat(one), self.splat(one + 1)
        zeros = None
        if before and self.exchanged:
            zeros = self.splat(tables.BEFORE_ZERO), self.splat(tables.BEFORE_ZERO + 1)
        mask = self.lane_mask(tables.ROLE) if self.structure.role.lanes else ""
        return _by_parity(self.kernel.f, mask, zeros, ones, odd)

    def sign(self, odd: int) -> Factor:
        """The sign that an exchange leaves, for an `odd` sign of registers and blocks."""
        v = self.kernel.f.vector
        ones, minus = (v.constant([value] * v.lanes) for value in (1.0, -1.0))
        negative = self.kernel.f.choose(self.exchanged, minus, ones), ""
        mask = self.lane_mask(tables.SIGN) if self.structure.sign.lanes else ""
        return _by_parity(self.kernel.f, mask, None, negative, odd)

    def at(self, word: str) -> "LocatedEuler":
        """The operation in the block of a state word."""
        return LocatedEuler(self, word)


class LocatedEuler:
    """The rotation of an operation in one block."""

    def __init__(self, operation: EulerOperation, word: str):
        self.kernel, self.structure = operation.kernel, operation.structure
        self.operation, self.word = operation, word
        self.pointer = ""
        if operation.sines:
            f = self.kernel.f
            offset = self.kernel.block_bits(word, operation.blocks, f.vector.bytes)
            self.pointer = f.address(operation.sines, offset)

    def active(self, register: int) -> str | None:
        """None: the operation acts on all lanes."""
        return None

    def apply(self, state: list[Amplitude], orbit: Sequence[int], inverse: bool = False) -> None:
        """Apply the rotation, or its inverse, to registers of a state, in place."""
        if self.structure.form == "turned":
            self.turn_half(state, orbit, inverse)
        if self.structure.form != "factor":
            self.turn(state, orbit, inverse)

    def turn(self, state: list[Amplitude], orbit: Sequence[int], inverse: bool = False) -> None:
        """Apply c + s·J or 1 + t·J, or its inverse up to a scale."""
        f, operation = self.kernel.f, self.operation
        sine = f.load_vector(self.pointer) if self.pointer else operation.splat(tables.SINE)
        cosine = operation.splat(tables.COSINE) if self.structure.form == "euler" else ""

        def step(own: str, other: str, negative: bool) -> str:
            own = f.multiply(cosine, own) if cosine else own
            return (f.multiply_subtract if negative else f.multiply_add)(sine, other, own)

        self._mix(state, orbit, inverse, step)

    def turn_half(
        self, state: list[Amplitude], orbit: Sequence[int], inverse: bool = False
    ) -> None:
        """Apply 1 + J, or its inverse up to a scale."""
        f = self.kernel.f

        def step(own: str, other: str, negative: bool) -> str:
            return (f.minus if negative else f.plus)(own, other)

        self._mix(state, orbit, inverse, step)

    def is_negative(self, register: int, inverse: bool) -> bool:
        """Whether J, or its inverse, brings the other register with a minus sign."""
        s = self.structure
        negative = bool(parity(self.operation.pattern & register)) == inverse
        return negative != (s.kind == "rotation")

    def _mix(
        self,
        state: list[Amplitude],
        orbit: Sequence[int],
        inverse: bool,
        step: Callable[[str, str, bool], str],
    ) -> None:
        s, old = self.structure, list(state)
        for r in orbit:
            own, other = old[r], self.kernel.permute(old[r ^ s.registers], s.lanes)
            negative = self.is_negative(r, inverse)
            if s.kind == "rotation" and not s.odd:
                state[r] = step(own[0], other[1], negative), step(own[1], other[0], not negative)
            else:
                state[r] = tuple(step(*pair, negative) for pair in zip(own, other, strict=True))


class FactorTable:
    """A table of factors, one for each register and lane, for each choice of block parities."""

    def __init__(
        self,
        kernel: StageFunction,
        table: Table,
        operations: Sequence[MatrixOperation | EulerOperation],
        diagonals: Sequence[MovedDiagonal],
    ):
        self.kernel, self.blocks = kernel, table.blocks
        self.kinds = [table.kind(r) for r in kernel.registers]
        self.memory = self.plane = ""
        f, v = kernel.f, kernel.f.vector
        if table.common:
            self.plane = f.load_integer("%table", 8 * tables.factor_word(kernel.structure))
        if set(self.kinds) == {"one"}:
            return
        self.step = 2 * len(self.kinds) * v.bytes
        self.memory = f.allocate(f"[{self.step * (1 << len(self.blocks))} x i8]")
        euler = {o.index: o for o in operations if isinstance(o, EulerOperation)}
        # Where the factors depend on, and the factors for even and odd parity.
        parts: list[tuple[Parity, Callable[[int], Factor]]] = []
        for i in table.after:
            parts.append((euler[i].structure.role, partial(euler[i].phase, before=False)))
        for i in table.before:
            parts.append((euler[i].structure.role, partial(euler[i].phase, before=True)))
        for i in table.signs:
            if euler[i].structure.sign != Parity():
                parts.append((euler[i].structure.sign, euler[i].sign))
        for i in table.diagonals:
            if diagonals[i].structure.role == Parity():
                continue  # there is only a scale
            parts.append((diagonals[i].structure.role, diagonals[i].phase))
        parts.sort(key=lambda part: (part[0].block, part[0].registers))
        scale = ""
        moved = [diagonals[i] for i in table.diagonals if diagonals[i].structure.scaled]
        for part in (*(euler[i] for i in table.scales), *moved):
            scale = f.multiply(scale, part.scale()) if scale else part.scale()
        factors: dict[tuple[int, int], Factor] = {}  # by part and parity
        # Products of the first factors, by their parities.
        known: dict[tuple[int, ...], Factor] = {(): (scale, "") if scale else None}

        def product(parities: tuple[int, ...]) -> Factor:
            if parities not in known:
                key = len(parities) - 1, parities[-1]
                if key not in factors:
                    factors[key] = parts[key[0]][1](key[1])
                known[parities] = self._times(product(parities[:-1]), factors[key])
            return known[parities]

        for choice in range(1 << len(self.blocks)):
            odd = {b for i, b in enumerate(self.blocks) if choice >> i & 1}
            for r, kind in enumerate(self.kinds):
                value = product(
                    tuple(parity(where.registers & r) ^ (where.block in odd) for where, _ in parts)
                )
                if kind != "one":
                    value = value or (v.constant([1.0] * v.lanes), "")
                    at = choice * self.step + 2 * r * v.bytes
                    if kind == "sign":
                        value = f.sign_bits(value[0]), ""
                    f.store_vector(value[0], self.memory, at)
                    if kind == "complex":
                        f.store_vector(value[1] or "zeroinitializer", self.memory, at + v.bytes)

    def _times(self, a: Factor, b: Factor) -> Factor:
        """The product of two factors."""
        f = self.kernel.f
        if a is None or b is None:
            return a or b
        if not a[1] or not b[1]:
            a, b = (b, a) if a[1] else (a, b)
            return f.multiply(a[0], b[0]), b[1] and f.multiply(a[0], b[1])
        return self._multiply(a, b)

    def _multiply(self, a: Complex, b: Amplitude, conjugate: bool = False) -> Complex:
        f = self.kernel.f
        add, subtract = f.multiply_add, f.multiply_subtract
        if conjugate:
            add, subtract = subtract, add
        return (
            subtract(a[1], b[1], f.multiply(a[0], b[0])),
            add(a[1], b[0], f.multiply(a[0], b[1])),
        )

    def multiply(self, place: Place, *states: list[Amplitude], inverse: bool = False) -> None:
        """Multiply the states in a block by the factors (`inverse`: by their conjugates)."""
        f = self.kernel.f
        common = self._common(place) if self.plane else None
        pointer = ""
        if self.memory:
            offset: str | int = 0
            for i, block in enumerate(self.blocks):
                offset = f.add(offset, self.kernel.block_bit(place.word, block, self.step << i))
            pointer = f.address(self.memory, offset)
        for r, kind in enumerate(self.kinds):
            factor: Factor = None
            if kind == "sign":
                signs = f.load_vector(pointer, 2 * r * f.vector.bytes)
                for state in states:
                    state[r] = tuple(f.flip_signs(part, signs) for part in state[r])
            elif kind != "one":
                at = 2 * r * f.vector.bytes
                imaginary = f.load_vector(pointer, at + f.vector.bytes) if kind == "complex" else ""
                factor = f.load_vector(pointer, at), imaginary
            factor = self._times(factor, common)
            if factor is None:
                continue
            for state in states:
                if factor[1]:
                    state[r] = self._multiply(factor, state[r], inverse)
                else:
                    state[r] = tuple(f.multiply(factor[0], part) for part in state[r])

    def _common(self, place: Place) -> Factor:
        """The factor of a block: they are in the order of the binary, not of the Gray code."""
        f = self.kernel.f
        number = f.integer("xor", place.number, f.integer("lshr", place.number, 1))
        offset = f.integer("shl", number, f.vector.scalar_bytes.bit_length() - 1)
        pointer = f.address("%factors", offset)
        return f.load_splat(pointer), f.load_splat(f.address(pointer, self.plane))


PreparedOperation = MatrixOperation | EulerOperation
LocatedOperation = LocatedMatrix | LocatedEuler


def prepare(kernel: StageFunction, structure: OperationStructure, index: int) -> PreparedOperation:
    """An operation of a kernel, prepared before its loop."""
    kind = MatrixOperation if structure.form == "matrix" else EulerOperation
    return kind(kernel, structure, index)
