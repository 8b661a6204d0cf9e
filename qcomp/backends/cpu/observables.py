"""Expectation values of weighted sums of Pauli strings, and the cotangent of the state.

    plan = ObservablePlan(observables, qubits, vector, columns)
    text = observable_functions("observables", plan)

The text defines (states, `table`, which is `plan.table`, and `workspace`, which holds
`plan.workspace_bytes` bytes and needs no initial value, are aligned to 64 bytes):

    void @observables_values(ptr state, ptr table, ptr workspace, i64 part)
    void @observables_total(ptr table, ptr workspace, ptr values, i64 kind)
    void @observables_cotangent(
        ptr state, ptr cotangent, ptr table, ptr workspace, ptr weights, i64 part)
    void @observables_both(
        ptr state, ptr cotangent, ptr table, ptr workspace, ptr weights, i64 part)

- values[k] = ⟨ψ|O_k|ψ⟩ (doubles), by `_total` when `_values` or `_both` have gone through all
  `plan.shares` parts of the state; `kind` is VALUES or BOTH.
- cotangent = Σ_k weights[k] · O_k |ψ⟩ (weights are doubles), a state of the layout of `state`.

Strings with the same x mask form a group: they multiply the same partner, ψ at y ^ x, by signs. A
sweep goes over chunks of a few vectors. In a chunk a Walsh–Hadamard transform gives the sums of
the products under all sign patterns at once, so that a string costs one addition a chunk, not one
a vector; transposed, it turns the strings' weights into the coefficient of each vector. Signs that
depend on the lane are applied when the sums of 16 chunks, in the state's precision, are added up
in double precision. All orders are fixed: results are bit-identical from run to run.
"""

from collections.abc import Callable, Sequence

import numpy as np

from qcomp.backends.cpu.llvm_text import Function, VectorType
from qcomp.errors import InputError
from qcomp.gf2 import combine
from qcomp.pauli import Pauli, parity

# Words of the table: how many turns of how many chunks a part of a full sweep has; the strings;
# those that are diagonal, which come first; the groups of the others; where the groups and strings
# begin; the observables; the bits of a chunk's number; the bytes of a part's workspace. Then the
# address columns of the chunks, and the addresses of a chunk's vectors.
TURNS, CHUNKS, STRINGS, DIAGONAL, GROUPS, GROUPS_AT, STRINGS_AT, OBSERVABLES = range(0, 64, 8)
BITS, PART_BYTES = 64, 72
COLUMNS, VECTORS, HEADER_BYTES = 8 * 16, 8 * 64, 8 * 80
# A group: first string and number of strings, address and lane mask of the partner, where its
# parts come from (i times the partner has them exchanged) and with which sign, and its sweep:
# turns, chunks a turn, the chunk bit to leave out since both halves give the same (63: none).
FIRST, COUNT, PARTNER, LANE_MASK, REAL_PART, IMAGINARY_PART, SIGN = range(0, 56, 8)
GROUP_TURNS, GROUP_CHUNKS, SKIPPED, GROUP_BYTES = 56, 64, 72, 80
# A string: offset of its sign pattern in a chunk, mask of the chunk bits, signs of the lanes,
# byte offset of its observable, weight, weight of its sum over a sweep of the values.
PATTERN, CHUNK_MASK, LANE_SIGNS, OBSERVABLE, WEIGHT, SWEPT_WEIGHT, STRING_BYTES = range(0, 56, 8)

Amplitude = tuple[str, ...]  # the real and the imaginary vector; in a real state only the first
Partner = Callable[[int], tuple[Amplitude, str]]

VALUES, BOTH = SWEPT_WEIGHT, WEIGHT  # the weights of the strings' sums by kind of the sweep
TURN = 16  # chunks between additions in double precision


class ObservablePlan:
    """The tables of `observables`: for each a list of (weight, Hermitian Pauli on storage bits).

    `columns[b]` is the byte address of vector 1 << b of the state; `qubits` is the number of
    storage bits, at least `vector.lane_bits`. States of `real` amplitudes have no imaginary parts.
    Sums are taken in `parts` of the state, a power of two, or in less if it is small (`shares`).
    With `tile` bits, parts are the tiles of 2^tile amplitudes at the bits above, in Gray code, and
    no string may flip these bits; only the sweep for both values and cotangent goes by tiles.
    The text depends on `key`, not on the strings. Raises InputError for a Pauli that is not
    Hermitian, and of a real state for one with an odd number of Y.
    """

    def __init__(
        self,
        observables: Sequence[Sequence[tuple[float, Pauli]]],
        qubits: int,
        vector: VectorType,
        columns: Sequence[int],
        real: bool = False,
        parts: int = 1,
        tile: int | None = None,
    ):
        self.parts = (0,) if real else (0, vector.bytes)
        lane_bits = vector.lane_bits
        high_bits = qubits - lane_bits
        self.vector = vector
        most = high_bits if tile is None else tile - lane_bits
        self.chunk_bits = chunk_bits = min(4 if vector.bytes == 64 else 3, most)
        outer_bits = high_bits - chunk_bits
        self.offsets = tuple(combine(columns, r) for r in range(1 << chunk_bits))

        groups: dict[tuple[int, int], list[tuple[int, float, Pauli]]] = {(0, 0): []}
        for number, terms in enumerate(observables):
            for weight, pauli in terms:
                if not pauli.is_hermitian:
                    raise InputError(f"An observable must be Hermitian, which {pauli} is not.")
                if real and pauli.has_odd_y:
                    raise InputError(f"On real amplitudes the value of {pauli} is always 0.")
                # P|ψ⟩ at y is i^power (-1)^(z·y) ψ(y ^ x)
                power = (pauli.phase + 2 * parity(pauli.x & pauli.z)) & 3
                groups.setdefault((pauli.x, power & 1), []).append(
                    (number, -weight if power & 2 else weight, pauli)
                )
        diagonal = len(groups[0, 0])
        if not diagonal:
            del groups[0, 0]
        self.has_diagonal = diagonal > 0
        self.lane_masks = tuple(sorted({x & (vector.lanes - 1) for x, _ in groups if x}))

        # A sweep of a group leaves out half of the chunks.
        self.shares = max(1, min(parts, (1 << outer_bits) // TURN // 2))
        if tile is not None:
            self.shares = 1 << qubits - tile

        def sweep(bits: int) -> tuple[int, int]:
            own = max(1, (1 << bits) // self.shares)
            chunks = min(TURN, own)
            return own // chunks, chunks

        group_rows, strings = [], []
        for (x, odd), members in groups.items():
            high = x >> lane_bits
            pivot = (high >> chunk_bits).bit_length() - 1
            if x:
                turns, chunks = sweep(outer_bits - (pivot >= 0))
                scalar = np.float32 if vector.scalar == "float" else np.float64
                sign = np.zeros(8 // vector.scalar_bytes, scalar)
                sign[0] = -1 if odd else 1
                group_rows.append(
                    (
                        len(strings),
                        len(members),
                        combine(columns, high),
                        x & (vector.lanes - 1),
                        *((vector.bytes, 0) if odd else (0, vector.bytes)),
                        int(sign.view(np.uint64)[0]),
                        turns,
                        chunks,
                        pivot if pivot >= 0 else 63,
                    )
                )
            for number, weight, pauli in members:
                z = pauli.z >> lane_bits
                strings.append(
                    (
                        (z & ((1 << chunk_bits) - 1)) * vector.bytes,
                        z >> chunk_bits,
                        sum(parity(pauli.z & lane) << lane for lane in range(vector.lanes)),
                        8 * number,
                        int(np.float64(weight).view(np.uint64)),
                        # Only the sweeps of the values are halved.
                        int(np.float64(weight * (2 if x and pivot >= 0 else 1)).view(np.uint64)),
                    )
                )
        groups_at = HEADER_BYTES
        strings_at = groups_at + len(group_rows) * GROUP_BYTES
        header = np.zeros(HEADER_BYTES // 8, np.uint64)
        self.sums_at = -(-len(strings) // 8) * 64
        part_bytes = self.sums_at + len(strings) * 3 * vector.bytes
        self.workspace_bytes = self.shares * part_bytes
        header[:10] = [
            *sweep(outer_bits),
            len(strings),
            diagonal,
            len(group_rows),
            groups_at,
            strings_at,
            len(observables),
            outer_bits,
            part_bytes,
        ]
        first, vectors = COLUMNS // 8, VECTORS // 8
        header[first : first + outer_bits] = columns[chunk_bits:high_bits]
        header[vectors : vectors + len(self.offsets)] = self.offsets
        self.table = np.concatenate(
            [header] + [np.array(rows, np.uint64).ravel() for rows in (group_rows, strings) if rows]
        )

    @property
    def key(self) -> tuple[object, ...]:
        """What the text depends on."""
        shape = self.vector, self.parts, self.shares, self.offsets
        return *shape, self.has_diagonal, self.lane_masks


def observable_functions(
    name: str, plan: ObservablePlan, kinds: Sequence[str] = ("values", "cotangent", "both", "total")
) -> str:
    """LLVM text of the functions of the given kinds."""
    double = VectorType("double", plan.vector.lanes)
    texts = [plan.vector.intrinsics(), double.intrinsics()]
    emitters = {"values": _values, "cotangent": _cotangent, "both": _cotangent, "total": _total}
    texts += [emitters[kind](f"{name}_{kind}", plan, kind == "both") for kind in kinds]
    return "".join(texts)


def _values(name: str, plan: ObservablePlan, _: bool) -> str:
    e = _Emitter(name, plan, ("state", "table", "workspace"))
    f = e.f
    e.clear_sums()
    if plan.has_diagonal:
        strings = "0", f.load_integer("%table", DIAGONAL)

        def diagonal(address: str, chunk: str) -> None:
            own = [e.own(address, r) for r in range(e.size)]
            products = [e.product(value, value) for value in own]
            e.add_products(products, chunk, strings)

        sizes = [f.load_integer("%table", at) for at in (TURNS, CHUNKS)]
        e.sweep(sizes, "63", diagonal, lambda: e.flush(strings))

    def group(number: str) -> None:
        place = e.group(number)
        strings = f.load_integer(place, FIRST), f.load_integer(place, COUNT)

        def chunk(address: str, chunk: str) -> None:
            e.add_products(e.products(address, e.partner(place, address)), chunk, strings)

        sizes = [f.load_integer(place, at) for at in (GROUP_TURNS, GROUP_CHUNKS)]
        e.sweep(sizes, f.load_integer(place, SKIPPED), chunk, lambda: e.flush(strings))

    if plan.lane_masks:
        f.loop(f.load_integer("%table", GROUPS), group)
    f.emit("ret void")
    return f.text()


def _cotangent(name: str, plan: ObservablePlan, with_values: bool) -> str:
    e = _Emitter(name, plan, ("state", "cotangent", "table", "workspace", "weights"))
    f = e.f
    if with_values:
        e.clear_sums()
    e.prepare_weights()

    def chunk(address: str, chunk: str) -> None:
        if plan.has_diagonal:
            strings = "0", f.load_integer("%table", DIAGONAL)
            for r, coefficient in enumerate(e.coefficients(chunk, strings)):
                place = e.place("%cotangent", address, r)
                for part, value in zip(plan.parts, e.own(address, r), strict=True):
                    f.store_vector(f.multiply(coefficient, value), place, part)
            if with_values:
                own = [e.own(address, r) for r in range(e.size)]
                products = [e.product(value, value) for value in own]
                e.add_products(products, chunk, strings)
        else:
            for r in range(e.size):
                place = e.place("%cotangent", address, r)
                for part in plan.parts:
                    f.store_vector("zeroinitializer", place, part)

        def group(number: str) -> None:
            place = e.group(number)
            strings = f.load_integer(place, FIRST), f.load_integer(place, COUNT)
            partner = e.partner(place, address)
            for r, coefficient in enumerate(e.coefficients(chunk, strings)):
                target = e.place("%cotangent", address, r)
                parts, sign = partner(r)
                weights = f.multiply(coefficient, sign) if sign else coefficient, coefficient
                sums = [
                    f.fma(weight, part, f.load_vector(target, at))
                    for weight, part, at in zip(weights, parts, plan.parts, strict=False)
                ]
                for value, at in zip(sums, plan.parts, strict=True):
                    f.store_vector(value, target, at)
            if with_values:
                e.add_products(e.products(address, partner), chunk, strings)

        if plan.lane_masks:
            f.loop(f.load_integer("%table", GROUPS), group)

    sizes = [f.load_integer("%table", at) for at in (TURNS, CHUNKS)]
    everything = "0", f.load_integer("%table", STRINGS)
    e.sweep(sizes, "63", chunk, lambda: e.flush(everything) if with_values else None)
    f.emit("ret void")
    return f.text()


def _total(name: str, plan: ObservablePlan, _: bool) -> str:
    """The weighted sums of the strings of each observable."""
    pointers = [("ptr noalias", argument) for argument in ("table", "workspace", "values")]
    f = Function(name, [*pointers, ("i64", "kind")], plan.vector)
    size = f.integer("shl", f.load_integer("%table", OBSERVABLES), 3)
    f.emit(f"call void @llvm.memset.p0.i64(ptr %values, i8 0, i64 {size}, i1 false)")
    strings = f.address("%table", f.load_integer("%table", STRINGS_AT))

    def one(number: str) -> None:
        string = f.address(strings, f.integer("mul", number, STRING_BYTES))
        sums = f.address("%workspace", f.integer("shl", number, 3))
        total = f.load("double", sums)
        if plan.shares > 1:
            stride = f.load_integer("%table", PART_BYTES)

            def part(index: str, total: str) -> list[str]:
                offset = f.integer("mul", f.integer("add", index, 1), stride)
                return [f.value(f"fadd double {total}, {f.load('double', sums, offset)}")]

            total = f.loop(plan.shares - 1, part, [("double", total)])[0]
        weight = f.load("double", f.address(string, "%kind"))
        total = f.value(f"fmul double {total}, {weight}")
        place = f.address("%values", f.load_integer(string, OBSERVABLE))
        f.store("double", f.value(f"fadd double {f.load('double', place)}, {total}"), place)

    f.loop(f.load_integer("%table", STRINGS), one)
    f.emit("ret void")
    return f.text()


class _Emitter:
    """A function over the chunks of a part of a state.

    The part's own workspace holds for each string a double, its sum so far, then for each string
    two vectors of partial sums, for chunks where its sign is + and -, and its weight as a vector.
    """

    def __init__(self, name: str, plan: ObservablePlan, arguments: Sequence[str]):
        self.plan, self.vector, self.size = plan, plan.vector, 1 << plan.chunk_bits
        self.states = [f"%{a}" for a in arguments if a in ("state", "cotangent")]
        pointers = [("ptr noalias", a) for a in arguments]
        self.f = f = Function(name, [*pointers, ("i64", "part")], plan.vector)
        self.workspace = "%workspace"
        if plan.shares > 1:
            offset = f.integer("mul", "%part", f.load_integer("%table", PART_BYTES))
            self.workspace = f.address("%workspace", offset)
        v = plan.vector
        self.scratch = f.allocate(
            f"[{self.size} x {v.llvm}]"
        )  # products, or coefficients, by sign pattern
        copied = max(plan.offsets) if any(plan.lane_masks) else 0
        self.copied = f.allocate(f"[{copied + len(plan.parts) * v.bytes} x i8]")
        self.signs = f.allocate(f"[2 x {v.llvm}]")
        for i in range(2):
            f.store_vector(v.constant([1.0 - 2 * i] * v.lanes), self.signs, v.bytes * i)
        self.strings = f.address("%table", f.load_integer("%table", STRINGS_AT))
        sums_at = f.integer("shl", f.load_integer("%table", STRINGS), 3)
        self.sums_at = f.integer("and", f.integer("add", sums_at, 63), -64)

    # The workspace

    def string(self, number: str) -> str:
        return self.f.address(self.strings, self.f.integer("mul", number, STRING_BYTES))

    def sums(self, number: str) -> str:
        """The two vectors of partial sums of a string; its weight is the third."""
        offset = self.f.integer("mul", number, 3 * self.vector.bytes)
        return self.f.address(self.workspace, self.f.add(self.sums_at, offset))

    def clear_sums(self) -> None:
        f = self.f

        def one(number: str) -> None:
            f.store("double", "0.0", self.workspace, f.integer("shl", number, 3))
            for i in range(2):
                f.store_vector("zeroinitializer", self.sums(number), i * self.vector.bytes)

        f.loop(f.load_integer("%table", STRINGS), one)

    def prepare_weights(self) -> None:
        """Each string's weight times its observable's, with the signs of the lanes."""
        f, v = self.f, self.vector

        def one(number: str) -> None:
            string = self.string(number)
            outer = f.load("double", "%weights", f.load_integer(string, OBSERVABLE))
            weight = f.value(f"fmul double {f.load('double', string, WEIGHT)}, {outer}")
            if v.scalar == "float":
                weight = f.value(f"fptrunc double {weight} to float")
            f.store_vector(
                self.with_lane_signs(f.splat(weight), string), self.sums(number), 2 * v.bytes
            )

        f.loop(f.load_integer("%table", STRINGS), one)

    def with_lane_signs(self, value: str, string: str) -> str:
        f = self.f
        return f.select(f.lane_mask(f.load_integer(string, LANE_SIGNS)), f.negate(value), value)

    def flush(self, strings: tuple[str, str]) -> None:
        """Add the partial sums up in double precision and clear them."""
        f, v = self.f, self.vector
        first, count = strings

        def one(i: str) -> None:
            number = str(f.add(first, i))
            sums = self.sums(number)
            total = f.minus(f.load_vector(sums), f.load_vector(sums, v.bytes))
            total = self.with_lane_signs(total, self.string(number))
            for half in (0, v.bytes):
                f.store_vector("zeroinitializer", sums, half)
            double = VectorType("double", v.lanes)
            if v.scalar == "float":
                total = f.value(f"fpext {v.llvm} {total} to {double.llvm}")
            total = f.value(
                f"call reassoc double @llvm.vector.reduce.fadd.{double.mangled}"
                f"(double 0.0, {double.llvm} {total})"
            )
            offset = f.integer("shl", number, 3)
            total = f.value(f"fadd double {f.load('double', self.workspace, offset)}, {total}")
            f.store("double", total, self.workspace, offset)

        f.loop(count, one)

    # Sweeps

    def sweep(
        self,
        sizes: Sequence[str],
        skipped: str,
        body: Callable[[str, str], None],
        after_turn: Callable[[], None],
    ) -> None:
        """Call `body(address, chunk)` for the part's chunks with bit `skipped` zero, in Gray
        code."""
        f = self.f
        turns, chunks = sizes
        columns = f.address("%table", COLUMNS)
        first, start = "", ["0", "0"]
        if self.plan.shares > 1:
            first = f.integer("mul", "%part", turns)
            number = f.gray(f.integer("mul", first, chunks))
            # The bits from `skipped` on are those of the next columns.
            below = f.integer("sub", f.integer("shl", 1, skipped), 1)
            above = f.integer("and", number, f.integer("xor", below, -1))
            number = f.add(f.integer("and", number, below), f.integer("shl", above, 1))
            bits = f.load_integer("%table", BITS)
            start = [f.combine(columns, 8, bits, str(number)), str(number)]

        def turn(i: str, address: str, chunk: str) -> list[str]:
            start = f.integer("mul", f.add(i, first) if first else i, chunks)

            def one(j: str, address: str, chunk: str) -> list[str]:
                following = f.integer("add", f.integer("add", start, j), 1)
                bit = f.trailing_zeros(following)
                beyond = f.value(f"icmp uge i64 {bit}, {skipped}")
                bit = f.integer("add", bit, f.value(f"zext i1 {beyond} to i64"))
                column = f.load_integer(columns, f.integer("shl", bit, 3))
                ahead = f.integer("xor", address, column)
                for state in self.states:
                    for r in range(self.size):
                        for part in self.plan.parts:
                            f.prefetch(self.place(state, ahead, r), part)
                body(address, chunk)
                return [ahead, f.integer("xor", chunk, f.integer("shl", 1, bit))]

            result = f.loop(chunks, one, [("i64", address), ("i64", chunk)])
            after_turn()
            return result

        f.loop(turns, turn, [("i64", word) for word in start])

    def place(self, state: str, address: str, r: int) -> str:
        """Vector r of the chunk at `address`."""
        offset = self.plan.offsets[r]
        return self.f.address(state, self.f.integer("xor", address, offset) if offset else address)

    def own(self, address: str, r: int) -> Amplitude:
        place = self.place("%state", address, r)
        return tuple(self.f.load_vector(place, part) for part in self.plan.parts)

    def group(self, number: str) -> str:
        f = self.f
        groups = f.address("%table", f.load_integer("%table", GROUPS_AT))
        return f.address(groups, f.integer("mul", number, GROUP_BYTES))

    def partner(self, group: str, address: str) -> Partner:
        """For vector r of the chunk: the parts of its partner, and the sign of the first one of
        two.

        Where the lanes have to be exchanged, the partner's chunk is copied first.
        """
        f = self.f
        start = f.integer("xor", address, f.load_integer(group, PARTNER))
        masks = [mask for mask in self.plan.lane_masks if mask]
        before, leave = f.block, f.fresh("copied")
        labels = [f.fresh("lanes") for _ in masks]
        cases = " ".join(
            f"i64 {mask}, label %{label}" for mask, label in zip(masks, labels, strict=True)
        )
        f.emit(f"switch i64 {f.load_integer(group, LANE_MASK)}, label %{leave} [ {cases} ]")
        ends = []
        for mask, label in zip(masks, labels, strict=True):
            f.label(label)

            def one(r: str, mask: int = mask) -> None:
                offset = f.load_integer(f.address("%table", VECTORS), f.integer("shl", r, 3))
                place = f.address("%state", f.integer("xor", start, offset))
                for part in self.plan.parts:
                    value = f.xor_lanes(f.load_vector(place, part), mask)
                    f.store_vector(value, f.address(self.copied, offset), part)

            f.loop(self.size, one)
            ends.append(f.block)
            f.emit(f"br label %{leave}")
        f.label(leave)
        copies = "".join(f", [ {self.copied}, %{end} ]" for end in ends)
        base = f.value(f"phi ptr [ %state, %{before} ]{copies}")
        zeros = "".join(f", [ 0, %{end} ]" for end in ends)
        start = f.value(f"phi i64 [ {start}, %{before} ]{zeros}")
        parts: list[str | int] = [0]
        sign = ""
        if len(self.plan.parts) > 1:
            parts = [f.load_integer(group, at) for at in (REAL_PART, IMAGINARY_PART)]
            sign = f.load_splat(group, SIGN)

        def load(r: int) -> tuple[Amplitude, str]:
            place = self.place(base, start, r)
            return tuple(f.load_vector(place, part) for part in parts), sign

        return load

    # Sums under sign patterns

    def product(self, own: Amplitude, partner: Amplitude, sign: str = "") -> str:
        """The real part of the conjugate of `own` times `partner`."""
        f = self.f
        real = f.multiply(own[0], sign) if sign else own[0]
        result = f.multiply(real, partner[0])
        return f.fma(own[1], partner[1], result) if len(own) > 1 else result

    def products(self, address: str, partner: Partner) -> list[str]:
        """The products of a chunk with its partner."""
        result: list[str] = []
        for r in range(self.size):
            parts, sign = partner(r)
            result.append(self.product(self.own(address, r), parts, sign))
        return result

    def transform(self, values: Sequence[str]) -> list[str]:
        """Walsh–Hadamard: result k is Σ_r (-1)^(k·r) value r."""
        result = list(values)
        distance = 1
        while distance < len(result):
            for i in range(len(result)):
                if not i & distance:
                    a, b = result[i], result[i + distance]
                    result[i], result[i + distance] = self.f.plus(a, b), self.f.minus(a, b)
            distance *= 2
        return result

    def odd_chunk(self, string: str, chunk: str) -> str:
        """The byte offset of a second vector if the string's sign is - in this chunk, else 0."""
        f = self.f
        common = f.integer("and", f.load_integer(string, CHUNK_MASK), chunk)
        return f.integer("mul", f.parity(common), self.vector.bytes)

    def add_products(self, products: Sequence[str], chunk: str, strings: tuple[str, str]) -> None:
        """Add the products, with the signs of each string, to the string's partial sums."""
        f, v = self.f, self.vector
        for k, value in enumerate(self.transform(products)):
            f.store_vector(value, self.scratch, k * v.bytes)
        first, count = strings

        def one(i: str) -> None:
            number = str(f.add(first, i))
            string = self.string(number)
            value = f.load_vector(self.scratch, f.load_integer(string, PATTERN))
            place = f.address(self.sums(number), self.odd_chunk(string, chunk))
            f.store_vector(f.plus(f.load_vector(place), value), place)

        f.loop(count, one)

    def coefficients(self, chunk: str, strings: tuple[str, str]) -> list[str]:
        """What multiplies the partner in the cotangent, for each vector of the chunk."""
        f, v = self.f, self.vector
        for k in range(self.size):
            f.store_vector("zeroinitializer", self.scratch, k * v.bytes)
        first, count = strings

        def one(i: str) -> None:
            number = str(f.add(first, i))
            string = self.string(number)
            place = f.address(self.scratch, f.load_integer(string, PATTERN))
            weight = f.load_vector(self.sums(number), 2 * v.bytes)
            sign = f.load_vector(self.signs, self.odd_chunk(string, chunk))
            f.store_vector(f.fma(weight, sign, f.load_vector(place)), place)

        f.loop(count, one)
        return self.transform([f.load_vector(self.scratch, k * v.bytes) for k in range(self.size)])
