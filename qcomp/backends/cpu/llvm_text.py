"""Write LLVM IR as text: a function builder that knows the instructions our kernels use.

Values are strings (SSA names or literals) and every method that makes one returns its name. Text
is used, not llvmlite's object builder, because LLVM parses it faster than Python builds objects.
"""

import struct
from collections.abc import Callable, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

INTRINSICS = """\
declare i64 @llvm.cttz.i64(i64, i1)
declare i64 @llvm.ctpop.i64(i64)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""


# Vectors of 64 and of 32 bytes are those of AVX-512 and AVX2.
_PERMUTATIONS = {
    ("float", 16): "llvm.x86.avx512.permvar.sf.512",
    ("double", 8): "llvm.x86.avx512.permvar.df.512",
    ("float", 8): "llvm.x86.avx2.permps",
}


@dataclass(frozen=True, slots=True)
class VectorType:
    """A vector of `lanes` real numbers of type `scalar` ('float' or 'double')."""

    scalar: str
    lanes: int

    @property
    def llvm(self) -> str:
        return f"<{self.lanes} x {self.scalar}>"

    @property
    def mangled(self) -> str:
        """How intrinsic names spell this type."""
        return f"v{self.lanes}f{self.scalar_bytes * 8}"

    @property
    def scalar_bytes(self) -> int:
        return 4 if self.scalar == "float" else 8

    @property
    def bytes(self) -> int:
        return self.lanes * self.scalar_bytes

    @property
    def lane_bits(self) -> int:
        return self.lanes.bit_length() - 1

    @property
    def permutation(self) -> str:
        """The instruction for a permutation of lanes by data; '' where there is none."""
        return _PERMUTATIONS.get((self.scalar, self.lanes), "")

    def literal(self, value: float) -> str:
        """A scalar literal, exact in the scalar's precision."""
        if self.scalar == "float":
            value = struct.unpack("f", struct.pack("f", value))[0]
        return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"

    def constant(self, values: Sequence[float]) -> str:
        """A vector literal."""
        return "<" + ", ".join(f"{self.scalar} {self.literal(v)}" for v in values) + ">"

    def intrinsics(self) -> str:
        """The declarations of the vector intrinsics that `Function` uses at this type."""
        v, m, s = self.llvm, self.mangled, self.scalar
        numbers = f"<{self.lanes} x i{8 * self.scalar_bytes}>"
        permutation = f"declare {v} @{self.permutation}({v}, {numbers})\n"
        return permutation * bool(self.permutation) + (
            f"declare {v} @llvm.fma.{m}({v}, {v}, {v})\n"
            f"declare {v} @llvm.fmuladd.{m}({v}, {v}, {v})\n"
            f"declare {s} @llvm.vector.reduce.fadd.{m}({s}, {v})\n"
        )


@dataclass
class Function:
    """One LLVM function under construction; `vector` is its default vector type."""

    name: str
    arguments: Sequence[tuple[str, str]]  # (LLVM type with attributes, name without %)
    vector: VectorType
    returns: str = "void"
    attributes: str = "nounwind"
    _entry: list[str] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)
    _count: int = 0
    block: str = "entry"
    _lanes: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    # Text

    def emit(self, line: str) -> None:
        self._lines.append("  " + line)

    def value(self, expression: str) -> str:
        """Emit `%new = expression` and return `%new`."""
        name = self.fresh("%v")
        self.emit(f"{name} = {expression}")
        return name

    def fresh(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}{self._count}"

    def comment(self, text: str) -> None:
        self.emit(f"; {text}")

    def text(self) -> str:
        arguments = ", ".join(f"{kind} %{name}" for kind, name in self.arguments)
        body = "\n".join(["entry:", *self._entry, *self._lines])
        return f"define {self.returns} @{self.name}({arguments}) {self.attributes} {{\n{body}\n}}\n"

    # Integers (i64)

    def integer(self, operation: str, a: str | int, b: str | int) -> str:
        return self.value(f"{operation} i64 {a}, {b}")

    def add(self, a: str | int, b: str | int) -> str | int:
        if isinstance(a, int) and isinstance(b, int):
            return a + b
        if b == 0:
            return a
        if a == 0:
            return b
        return self.integer("add", a, b)

    def trailing_zeros(self, a: str) -> str:
        return self.value(f"call i64 @llvm.cttz.i64(i64 {a}, i1 true)")

    def gray(self, a: str | int) -> str:
        """Number `a` of the Gray code, in which neighbours differ by one bit."""
        return self.integer("xor", a, self.integer("lshr", a, 1))

    def combine(self, columns: str, stride: int, count: str | int, word: str) -> str:
        """The XOR of those of the first `count` ≥ 1 integers, every `stride` bytes from `columns`
        on, whose bits `word` has."""

        def one(bit: str, total: str) -> list[str]:
            column = self.load_integer(columns, self.integer("mul", bit, stride))
            chosen = self.integer("and", self.integer("lshr", word, bit), 1)
            column = self.integer("and", column, self.integer("sub", 0, chosen))
            return [self.integer("xor", total, column)]

        return self.loop(count, one, [("i64", "0")])[0]

    def parity(self, a: str) -> str:
        """0 or 1 for an even or odd number of bits."""
        return self.integer("and", self.value(f"call i64 @llvm.ctpop.i64(i64 {a})"), 1)

    # Memory: pointers with offsets in bytes

    def address(self, pointer: str, offset: str | int) -> str:
        if offset == 0:
            return pointer
        return self.value(f"getelementptr inbounds i8, ptr {pointer}, i64 {offset}")

    def load(self, kind: str, pointer: str, offset: str | int = 0, align: int = 8) -> str:
        return self.value(f"load {kind}, ptr {self.address(pointer, offset)}, align {align}")

    def store(
        self, kind: str, value: str, pointer: str, offset: str | int = 0, align: int = 8
    ) -> None:
        self.emit(f"store {kind} {value}, ptr {self.address(pointer, offset)}, align {align}")

    def load_integer(self, pointer: str, offset: str | int = 0) -> str:
        return self.load("i64", pointer, offset)

    def load_vector(self, pointer: str, offset: str | int = 0) -> str:
        return self.load(self.vector.llvm, pointer, offset, self.vector.bytes)

    def store_vector(self, value: str, pointer: str, offset: str | int = 0) -> None:
        self.store(self.vector.llvm, value, pointer, offset, self.vector.bytes)

    def prefetch(self, pointer: str, offset: str | int = 0) -> None:
        """Ask for a line of data in the second-level cache."""
        place = self.address(pointer, offset)
        self.emit(f"call void @llvm.prefetch.p0(ptr {place}, i32 0, i32 2, i32 1)")

    def load_splat(self, pointer: str, offset: str | int = 0) -> str:
        """A vector whose lanes all hold the scalar at `pointer` + `offset`."""
        v = self.vector
        return self.splat(self.load(v.scalar, pointer, offset, v.scalar_bytes))

    def allocate(self, kind: str | None = None, align: int = 64) -> str:
        """Stack memory for one value of type `kind` (default: one vector)."""
        name = self.fresh("%a")
        self._entry.append(f"  {name} = alloca {kind or self.vector.llvm}, align {align}")
        return name

    def copy(self, destination: str, source: str, size: str | int) -> None:
        """Copy `size` bytes between places that do not overlap."""
        places = f"ptr {destination}, ptr {source}"
        self.emit(f"call void @llvm.memcpy.p0.p0.i64({places}, i64 {size}, i1 false)")

    # Real vectors

    def splat(self, scalar: str) -> str:
        v = self.vector
        one = self.value(f"insertelement {v.llvm} poison, {v.scalar} {scalar}, i32 0")
        return self.value(
            f"shufflevector {v.llvm} {one}, {v.llvm} poison, <{v.lanes} x i32> zeroinitializer"
        )

    def fma(self, a: str, b: str, c: str) -> str:
        """a·b + c"""
        v = self.vector
        return self.value(
            f"call {v.llvm} @llvm.fma.{v.mangled}({v.llvm} {a}, {v.llvm} {b}, {v.llvm} {c})"
        )

    def fnma(self, a: str, b: str, c: str) -> str:
        """c - a·b; the negation sits on b, the data operand, where x86 folds it for nothing"""
        return self.fma(a, self.negate(b), c)

    def multiply_add(self, a: str, b: str, c: str) -> str:
        """a·b + c, rounded once or twice, whichever is fast on the target"""
        v = self.vector
        return self.value(
            f"call {v.llvm} @llvm.fmuladd.{v.mangled}({v.llvm} {a}, {v.llvm} {b}, {v.llvm} {c})"
        )

    def multiply_subtract(self, a: str, b: str, c: str) -> str:
        """c - a·b, rounded once or twice, whichever is fast on the target"""
        return self.multiply_add(a, self.negate(b), c)

    def multiply(self, a: str, b: str) -> str:
        return self.value(f"fmul {self.vector.llvm} {a}, {b}")

    def plus(self, a: str, b: str) -> str:
        return self.value(f"fadd {self.vector.llvm} {a}, {b}")

    def minus(self, a: str, b: str) -> str:
        return self.value(f"fsub {self.vector.llvm} {a}, {b}")

    def negate(self, a: str) -> str:
        return self.value(f"fneg {self.vector.llvm} {a}")

    def sign_bits(self, a: str) -> str:
        """The sign bit of each lane, all other bits 0."""
        return self._bitwise("and", a, f"splat (i{self._bits} {-1 << self._bits - 1})")

    def flip_signs(self, a: str, signs: str) -> str:
        """`a` with the opposite sign where a lane of `signs` has its sign bit; its others are 0."""
        return self._bitwise("xor", a, self.value(self._cast(signs)))

    @property
    def _bits(self) -> int:
        return 8 * self.vector.scalar_bytes

    def _cast(self, a: str) -> str:
        return f"bitcast {self.vector.llvm} {a} to <{self.vector.lanes} x i{self._bits}>"

    def _bitwise(self, operation: str, a: str, b: str) -> str:
        kind = f"<{self.vector.lanes} x i{self._bits}>"
        result = self.value(f"{operation} {kind} {self.value(self._cast(a))}, {b}")
        return self.value(f"bitcast {kind} {result} to {self.vector.llvm}")

    def permute(self, a: str, lanes: Sequence[int]) -> str:
        """A vector with lane l taken from lane `lanes[l]` of `a` (constant pattern)."""
        v = self.vector
        pattern = ", ".join(f"i32 {lane}" for lane in lanes)
        return self.value(
            f"shufflevector {v.llvm} {a}, {v.llvm} poison, <{v.lanes} x i32> <{pattern}>"
        )

    def xor_lanes(self, a: str, mask: int) -> str:
        """A vector with lane l taken from lane l ^ mask of `a`."""
        return (
            a if mask == 0 else self.permute(a, [lane ^ mask for lane in range(self.vector.lanes)])
        )

    def lane_numbers(self, lanes: Sequence[int], added: str) -> str:
        """Lane l of the result is `lanes[l]` XOR an i64, as an integer as wide as a scalar."""
        v, bits = self.vector, 8 * self.vector.scalar_bytes
        kind = f"<{v.lanes} x i{bits}>"
        narrow = self.value(f"trunc i64 {added} to i{bits}") if bits < 64 else added
        one = self.value(f"insertelement {kind} poison, i{bits} {narrow}, i32 0")
        zeros = f"<{v.lanes} x i32> zeroinitializer"
        every = self.value(f"shufflevector {kind} {one}, {kind} poison, {zeros}")
        numbers = ", ".join(f"i{bits} {lane}" for lane in lanes)
        return self.value(f"xor {kind} {every}, <{numbers}>")

    def gather(self, a: str, numbers: str) -> str:
        """A vector with lane l taken from the lane of `a` that lane l of `numbers` names."""
        v, bits = self.vector, 8 * self.vector.scalar_bytes
        if v.permutation:
            call = f"call {v.llvm} @{v.permutation}"
            return self.value(f"{call}({v.llvm} {a}, <{v.lanes} x i{bits}> {numbers})")
        known = self._lanes
        if (self.block, numbers) not in known:  # LLVM looks for them in the block of their use
            known[self.block, numbers] = [
                self.value(f"extractelement <{v.lanes} x i{bits}> {numbers}, i64 {lane}")
                for lane in range(v.lanes)
            ]
        result = "poison"
        for lane, number in enumerate(known[self.block, numbers]):
            value = self.value(f"extractelement {v.llvm} {a}, i{bits} {number}")
            result = self.value(f"insertelement {v.llvm} {result}, {v.scalar} {value}, i64 {lane}")
        return result

    def lane_mask(self, bits: str) -> str:
        """An i1 vector from the low bits of an i64: lane l is bit l."""
        lanes = self.vector.lanes
        narrow = self.value(f"trunc i64 {bits} to i{lanes}")
        return self.value(f"bitcast i{lanes} {narrow} to <{lanes} x i1>")

    def select(self, mask: str, where_true: str, where_false: str) -> str:
        """Lane by lane choice by an i1 vector."""
        v = self.vector
        return self.value(
            f"select <{v.lanes} x i1> {mask}, {v.llvm} {where_true}, {v.llvm} {where_false}"
        )

    def choose(self, condition: str, where_true: str, where_false: str) -> str:
        """One of two vectors, by an i1."""
        v = self.vector.llvm
        return self.value(f"select i1 {condition}, {v} {where_true}, {v} {where_false}")

    def sum_lanes(self, a: str) -> str:
        """The sum of the lanes, in a fixed tree order."""
        v = self.vector
        zero = v.literal(0.0)
        return self.value(
            f"call reassoc {v.scalar} @llvm.vector.reduce.fadd.{v.mangled}"
            f"({v.scalar} {zero}, {v.llvm} {a})"
        )

    # Control flow

    def label(self, name: str) -> None:
        self._lines.append(f"{name}:")
        self.block = name

    def loop(
        self,
        count: str | int,
        body: Callable[..., Sequence[str] | None],
        carried: Sequence[tuple[str, str]] = (),
    ) -> list[str]:
        """Run `body(index, *carried)` for index = 0 … count-1 (count ≥ 1).

        `carried` lists (type, initial value) of values that `body` receives and returns anew.
        Returns their values after the loop.
        """
        head, latch, leave = self.fresh("loop"), self.fresh("latch"), self.fresh("leave")
        before = self.block
        index, following = self.fresh("%i"), self.fresh("%n")
        names = [self.fresh("%c") for _ in carried]
        self.emit(f"br label %{head}")
        self.label(head)
        at = len(self._lines)
        results = list(body(index, *names) or ())
        phis = [f"  {index} = phi i64 [ 0, %{before} ], [ {following}, %{latch} ]"]
        phis += [
            f"  {name} = phi {kind} [ {start}, %{before} ], [ {result}, %{latch} ]"
            for name, (kind, start), result in zip(names, carried, results, strict=True)
        ]
        self._lines[at:at] = phis
        self.emit(f"br label %{latch}")
        self.label(latch)
        self.emit(f"{following} = add nuw i64 {index}, 1")
        done = self.value(f"icmp eq i64 {following}, {count}")
        self.emit(f"br i1 {done}, label %{leave}, label %{head}")
        self.label(leave)
        # A carried value after the loop is the last one the body made; it dominates `leave`.
        return results

    def follow(self, first: str, end: str | int, body: Callable[[str], str]) -> None:
        """Run `index = body(index)`, from `first` on, as long as index < end."""
        head, some, leave = (self.fresh(name) for name in ("head", "some", "leave"))
        before, index = self.block, self.fresh("%i")
        self.emit(f"br label %{head}")
        self.label(head)
        at = len(self._lines)
        goes_on = self.value(f"icmp ult i64 {index}, {end}")
        self.emit(f"br i1 {goes_on}, label %{some}, label %{leave}")
        self.label(some)
        following = body(index)
        phi = f"  {index} = phi i64 [ {first}, %{before} ], [ {following}, %{self.block} ]"
        self._lines.insert(at, phi)
        self.emit(f"br label %{head}")
        self.label(leave)

    def range(
        self,
        first: str | int,
        end: str | int,
        body: Callable[..., Sequence[str]],
        carried: Sequence[tuple[str, str]],
    ) -> list[str]:
        """Run `body(index, *carried)` for index = first … end-1, perhaps never; see `loop`."""
        head, some, leave = (self.fresh(name) for name in ("head", "some", "leave"))
        before, index = self.block, self.fresh("%i")
        names = [self.fresh("%c") for _ in carried]
        self.emit(f"br label %{head}")
        self.label(head)
        at = len(self._lines)
        goes_on = self.value(f"icmp ult i64 {index}, {end}")
        self.emit(f"br i1 {goes_on}, label %{some}, label %{leave}")
        self.label(some)
        results = body(index, *names)
        following = self.value(f"add nuw i64 {index}, 1")
        phis = [
            f"  {name} = phi {kind} [ {start}, %{before} ], [ {result}, %{self.block} ]"
            for name, kind, start, result in zip(
                (index, *names),
                ("i64", *(kind for kind, _ in carried)),
                (first, *(start for _, start in carried)),
                (following, *results),
                strict=True,
            )
        ]
        self._lines[at:at] = phis
        self.emit(f"br label %{head}")
        self.label(leave)
        return names

    def when(
        self,
        condition: str,
        body: Callable[[], Sequence[str] | None],
        otherwise: Sequence[tuple[str, str]] = (),
    ) -> list[str]:
        """Run `body()` if the i1 `condition` holds.

        `body` returns as many values as `otherwise` lists (type, value): what is returned is the
        ones or the others.
        """
        then, leave = self.fresh("then"), self.fresh("leave")
        before = self.block
        self.emit(f"br i1 {condition}, label %{then}, label %{leave}")
        self.label(then)
        results = list(body() or ())
        after = self.block
        self.emit(f"br label %{leave}")
        self.label(leave)
        return [
            self.value(f"phi {kind} [ {result}, %{after} ], [ {value}, %{before} ]")
            for result, (kind, value) in zip(results, otherwise, strict=True)
        ]

    @contextmanager
    def flushed_denormals(self):
        """Flush denormal numbers to zero inside the block (x86): they cost up to 70 times."""
        saved, changed = self.allocate("i32", 4), self.allocate("i32", 4)
        self.emit(f"call void @llvm.x86.sse.stmxcsr(ptr {saved})")
        state = self.load("i32", saved, align=4)
        flushed = self.value(f"or i32 {state}, 32832")  # FTZ (bit 15) and DAZ (bit 6)
        self.store("i32", flushed, changed, align=4)
        self.emit(f"call void @llvm.x86.sse.ldmxcsr(ptr {changed})")
        yield
        self.emit(f"call void @llvm.x86.sse.ldmxcsr(ptr {saved})")


def module_text(parts: Iterable[str]) -> str:
    """One module from several texts: a declaration that several of them have is kept once."""
    lines = [line for part in parts for line in part.splitlines()]
    declarations = dict.fromkeys(line for line in lines if line.startswith("declare "))
    body = [line for line in lines if not line.startswith("declare ")]
    return "\n".join([*declarations, *body, ""])
