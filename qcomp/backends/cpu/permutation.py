"""Apply a frame to a state: a permutation of the basis states with phases that are powers of i.

    plan = PermutationPlan(BasisMap.from_frame(frame), vector, columns)
    text = permutation_function("permute", plan)

The text defines (all pointers aligned to 64 bytes, `table` is `plan.table`, no overlap):

    void @permute(ptr source, ptr destination, ptr table, i64 first, i64 count)

which does destination[C y] = phase(y) · source[y] for some of the `plan.blocks` blocks.

The map y → M y ^ offset mixes lanes with vectors. Let r be the rank of the block of M that leads
from lanes to vectors. Then there is a subspace of r directions such that the 2^r vectors of each
coset hold exactly the amplitudes of 2^r vectors of the destination: these are a block. In it, one
coordinate after the other is exchanged between register number and lane: r stages of one
`shufflevector` of two registers each, whatever M is. Directions outside the block change addresses,
signs, and at most `lane_bits` of them the lanes too: those join the block while it is small.
"""

from collections.abc import Sequence

import numpy as np

from qcomp.backends.cpu.llvm_text import Function, VectorType
from qcomp.basis_map import BasisMap
from qcomp.gf2 import Span, bits, combine, inverse, transpose
from qcomp.pauli import parity

# The table: the number of directions between blocks, with a last one that does nothing, and where
# the first block goes; then for each register of a block
# its source and destination offsets and the lanes where its phase is negative and where imaginary;
# then for each direction between blocks what it adds to the source, the destination, the word of
# signs and the power of i, and the bits of the block number with which it has a sign in common.
DIRECTIONS, START, REGISTERS = 0, 8, 64
SOURCE, DESTINATION, NEGATIVE, IMAGINARY, REGISTER_BYTES = range(0, 40, 8)
WORD, POWER, CROSS, ROW_BYTES = range(16, 48, 8)
# The word of signs, linear in the block number: for each lane; for each bit of the register number;
# and whether the lanes are exchanged, for each direction that does so.
LANE_SIGNS, REGISTER_SIGNS, EXCHANGES = 0, 16, 32

SMALL_BLOCK = 3  # directions that exchange lanes join blocks up to this many bits
LEAST_BLOCK = 2  # for instructions to overlap

Pattern = tuple[int, int, tuple[int, ...]]  # two registers, and the lanes taken from them


class PermutationPlan:
    """The table of the map for states of the given layout, and the `key` that the text depends on.

    `columns[b]` is the byte address of vector 1 << b in both states, source and destination. States
    of `real` amplitudes have no imaginary parts; the map must have no factors i then.
    """

    def __init__(
        self,
        basis_map: BasisMap,
        vector: VectorType,
        columns: Sequence[int],
        real: bool = False,
    ):
        self.map, self.vector, self.columns = basis_map, vector, columns
        self.parts: tuple[int, ...] = (0,) if real else (0, vector.bytes)
        self.lane_bits = lane_bits = vector.lane_bits
        self.size = len(basis_map.columns) - lane_bits
        self._choose_directions()
        self.registers = 1 << len(self.block)
        self._arrange()
        imaginary = basis_map.phase & 1 or any(k & 1 for k in basis_map.linear)
        self.phases = "none" if not basis_map.has_phases else "imaginary" if imaginary else "signs"
        self.table = self._table()

    @property
    def blocks(self) -> int:
        """How many blocks there are."""
        return 1 << len(self.outer)

    @property
    def key(self) -> tuple[object, ...]:
        """What the text depends on."""
        return self.vector, self.parts, self.registers, self.stages, self.exchanges, self.phases

    def _image(self, high: int) -> int:
        """M applied to lane 0 of vector `high`."""
        return combine(self.map.columns, high << self.lane_bits)

    def _choose_directions(self) -> None:
        """Choose the basis of vectors: those of the block, then the `outer` ones."""
        lanes, lane_bits = self.vector.lanes, self.lane_bits
        back = inverse(self.map.columns)
        coupled = Span(column >> lane_bits for column in back[:lane_bits])
        self.coupling = len(coupled)
        # A direction that changes the lanes of the image like a sum of those before it can be
        # replaced by one that does not change them.
        changing: dict[int, tuple[int, int]] = {}  # by leading bit: lanes, direction

        def reduced(direction: int) -> int:
            change = self._image(direction) & (lanes - 1)
            while change:
                known = changing.get(change.bit_length())
                if known is None:
                    changing[change.bit_length()] = change, direction
                    return direction
                change, direction = change ^ known[0], direction ^ known[1]
            return direction

        self.block = list(coupled.basis.values())
        for direction in self.block:
            reduced(direction)
        rest = [reduced(direction) for direction in coupled.complement(self.size)]
        movers = [t for t in rest if self._image(t) & (lanes - 1)]
        still = [t for t in rest if not self._image(t) & (lanes - 1)]
        for directions, limit in ((movers, SMALL_BLOCK), (still, LEAST_BLOCK)):
            while directions and len(self.block) < limit:
                self.block.append(directions.pop(0))
        self.outer = still + movers
        self.exchanges = tuple(self._image(t) & (lanes - 1) for t in movers)

    def _arrange(self) -> None:
        """Find the stages from the block's places in the source to those in the destination.

        Places and coordinates are linear functions of an element e = register << lane_bits | lane
        of the source block, given as masks of e.
        """
        lanes, lane_bits = self.vector.lanes, self.lane_bits
        size = len(self.block) + lane_bits
        image = [combine(self.map.columns, self._amplitude(1 << b)) for b in range(size)]
        # The destination's registers: the directions that lanes lead to, then the others' images.
        reached = Span(column >> lane_bits for column in self.map.columns[:lane_bits])
        self.targets = list(reached.basis.values())
        self.targets += [self._image(t) >> lane_bits for t in self.block[self.coupling :]]
        number = {combine(self.targets, r): r for r in range(self.registers)}
        after = transpose([number[v >> lane_bits] for v in image], len(self.block))
        final = transpose([v & (lanes - 1) for v in image], lane_bits)
        shift = self.map.offset & (lanes - 1)

        registers = [1 << (lane_bits + i) for i in range(len(self.block))]
        places = [1 << p for p in range(lane_bits)]
        old = self._places(registers, places, 0)
        stages = []
        for i in range(self.coupling):
            needed = combine(inverse([*places, *registers]), after[i])
            lane = next(iter(bits(needed & (lanes - 1))))
            places[lane], registers[i] = registers[i], after[i]
            if i == self.coupling - 1:
                places = final
            new = self._places(registers, places, shift if places is final else 0)
            stages.append(self._patterns(old, new))
            old = new
        if not self.coupling and (final != places or shift):
            new = self._places(registers, final, shift)
            stages.append(self._patterns(old, new))
            old = new
        self.stages = tuple(stages)
        # The element at each place of the destination.
        self.elements = {place: e for e, place in enumerate(old)}

    def _amplitude(self, element: int) -> int:
        """The basis state of an element of the first block."""
        lanes = self.vector.lanes
        return combine(self.block, element >> self.lane_bits) << self.lane_bits | element & (
            lanes - 1
        )

    def _places(
        self, registers: Sequence[int], lanes: Sequence[int], shift: int
    ) -> list[tuple[int, int]]:
        """(register, lane) of every element."""
        return [
            (
                sum(parity(mask & e) << i for i, mask in enumerate(registers)),
                sum(parity(mask & e) << p for p, mask in enumerate(lanes)) ^ shift,
            )
            for e in range(self.registers * self.vector.lanes)
        ]

    def _patterns(
        self, old: Sequence[tuple[int, int]], new: Sequence[tuple[int, int]]
    ) -> tuple[Pattern, ...]:
        """How each new register is taken from two old ones."""
        lanes = self.vector.lanes
        origin = dict(zip(new, old, strict=True))
        patterns = []
        for register in range(self.registers):
            places = [origin[register, lane] for lane in range(lanes)]
            first, last = min(places)[0], max(places)[0]
            patterns.append((first, last, tuple(lane + lanes * (r != first) for r, lane in places)))
        return tuple(patterns)

    def _table(self) -> np.ndarray:
        lanes, lane_bits, columns = self.vector.lanes, self.lane_bits, self.columns
        header = np.zeros(REGISTERS // 8, np.uint64)
        header[DIRECTIONS // 8] = len(self.outer) + 1
        header[START // 8] = combine(columns, self.map.offset >> lane_bits)
        registers = []
        for r in range(self.registers):
            powers = [self.map(self._amplitude(self.elements[r, lane]))[1] for lane in range(lanes)]
            registers.append(
                (
                    combine(columns, combine(self.block, r)),
                    combine(columns, combine(self.targets, r)),
                    sum((k >> 1) << lane for lane, k in enumerate(powers)),
                    sum((k & 1) << lane for lane, k in enumerate(powers)),
                )
            )
        rows = []
        movers = len(self.outer) - len(self.exchanges)
        for i, direction in enumerate(self.outer):
            basis = direction << lane_bits
            cross = self.map.cross_signs(basis)
            sign = {place: parity(cross & self._amplitude(e)) for place, e in self.elements.items()}
            word = sum(sign[0, lane] << (LANE_SIGNS + lane) for lane in range(lanes))
            word |= sum(
                (sign[1 << a, 0] ^ sign[0, 0]) << (REGISTER_SIGNS + a)
                for a in range(len(self.block))
            )
            if i >= movers:
                word |= 1 << (EXCHANGES + i - movers)
            rows.append(
                (
                    combine(columns, direction),
                    combine(columns, self._image(direction) >> lane_bits),
                    word,
                    (self.map(basis)[1] - self.map.phase) & 3,
                    sum(parity(cross & t << lane_bits) << j for j, t in enumerate(self.outer)),
                )
            )
        rows.append((0,) * (ROW_BYTES // 8))  # the step after the last block reads it
        return np.concatenate(
            [header, np.array(registers, np.uint64).ravel(), np.array(rows, np.uint64).ravel()]
        )


def permutation_function(name: str, plan: PermutationPlan) -> str:
    """LLVM text of the function."""
    return _Emitter(name, plan).emit()


class _Emitter:
    """The function of a plan: a loop over the blocks in Gray-code order."""

    def __init__(self, name: str, plan: PermutationPlan):
        arguments = [("ptr noalias readonly", "source"), ("ptr noalias", "destination")]
        arguments += [("ptr noalias readonly", "table"), ("i64", "first"), ("i64", "count")]
        self.plan = plan
        self.f = Function(name, arguments, plan.vector)
        self.parts = plan.parts
        self.registers = range(plan.registers)

    def emit(self) -> str:
        f, plan = self.f, self.plan
        self.offsets = [self.column(SOURCE), self.column(DESTINATION)]
        if plan.phases != "none":
            self.negative, self.imaginary = self.column(NEGATIVE), self.column(IMAGINARY)
        carried = [("i64", "0"), ("i64", f.load_integer("%table", START))]
        if plan.phases != "none" or plan.exchanges:
            carried.append(("i64", "0"))  # the word of signs
        if plan.phases != "none":
            carried += [("i64", "0"), ("i64", "0")]  # block number in Gray code, power of i
        number = f.gray("%first")

        def direction(bit: str, *state: str) -> list[str]:
            own = f.integer("and", f.integer("lshr", number, bit), 1)
            return f.when(
                f.value(f"icmp ne i64 {own}, 0"),
                lambda: self.step(bit, *state),
                [("i64", value) for value in state],
            )

        start = f.loop(f.load_integer("%table", DIRECTIONS), direction, carried)
        f.loop("%count", self.block, [("i64", value) for value in start])
        f.emit("ret void")
        return "declare i64 @llvm.ctpop.i64(i64)\n" + f.text()

    def column(self, which: int) -> list[str]:
        start = REGISTERS + which
        return [self.f.load_integer("%table", start + r * REGISTER_BYTES) for r in self.registers]

    def block(self, index: str, source: str, destination: str, *state: str) -> list[str]:
        f, plan = self.f, self.plan
        sources, destinations = (
            [f.address(pointer, f.integer("xor", start, o)) for o in offsets]
            for pointer, start, offsets in zip(
                ("%source", "%destination"), (source, destination), self.offsets, strict=True
            )
        )
        word = state[0] if state else ""
        exchanged = [self.flag(word, EXCHANGES + i) for i in range(len(plan.exchanges))]
        masks = self.masks(word, state[2]) if plan.phases != "none" else None

        def finish(part: int, values: Sequence[str]) -> None:
            for value, place in zip(values, destinations, strict=True):
                for mask, lanes in zip(exchanged, plan.exchanges, strict=True):
                    value = f.select(f.lane_mask(mask), f.xor_lanes(value, lanes), value)
                f.store_vector(value, place, part)

        def moved(part: int) -> list[str]:
            values = [f.load_vector(place, part) for place in sources]
            for stage in plan.stages:
                values = [self.shuffle(values, *pattern) for pattern in stage]
            return values

        def signed(values: Sequence[str], masks: Sequence[str]) -> list[str]:
            return [
                f.select(f.lane_mask(mask), f.negate(value), value)
                for value, mask in zip(values, masks, strict=True)
            ]

        if masks is None:
            for part in self.parts:
                finish(part, moved(part))
        elif plan.phases == "signs":
            for part in self.parts:
                finish(part, signed(moved(part), masks[0]))
        else:
            real, imaginary = (moved(part) for part in self.parts)
            swaps = [f.lane_mask(mask) for mask in masks[1]]
            exchange = zip(swaps, real, imaginary, strict=True)
            pairs = [(f.select(m, b, a), f.select(m, a, b)) for m, a, b in exchange]
            # i·(a + ib) = -b + ia
            mixed = [f.integer("xor", m, s) for m, s in zip(*masks, strict=True)]
            finish(self.parts[0], signed([a for a, _ in pairs], mixed))
            finish(self.parts[1], signed([b for _, b in pairs], masks[0]))
        following = f.integer("add", f.integer("add", "%first", index), 1)
        return self.step(f.trailing_zeros(following), source, destination, *state)

    def step(self, bit: str, source: str, destination: str, *state: str) -> list[str]:
        """Go on to another block: one direction is added to all that depends on the block."""
        f = self.f
        rows = f.address("%table", REGISTERS + len(self.registers) * REGISTER_BYTES)
        row = f.address(rows, f.integer("mul", bit, ROW_BYTES))
        result = [
            f.integer("xor", value, f.load_integer(row, at))
            for value, at in ((source, SOURCE), (destination, DESTINATION))
        ]
        if state:
            result.append(f.integer("xor", state[0], f.load_integer(row, WORD)))
        if len(state) > 1:
            _, number, power = state
            common = f.integer("and", f.load_integer(row, CROSS), number)
            count = f.value(f"call i64 @llvm.ctpop.i64(i64 {common})")
            added = f.integer("add", f.load_integer(row, POWER), f.integer("shl", count, 1))
            result.append(f.integer("xor", number, f.integer("shl", 1, bit)))
            result.append(f.integer("add", power, added))
        return result

    def flag(self, word: str, bit: int) -> str:
        """All ones if the bit of the word is set, else 0."""
        f = self.f
        return f.integer("sub", 0, f.integer("and", f.integer("lshr", word, bit), 1))

    def masks(self, word: str, power: str) -> tuple[list[str], list[str]]:
        """For each register the lanes to negate and those to multiply by i."""
        f, plan = self.f, self.plan
        is_odd = self.flag(power, 0)
        common = f.integer("xor", word, self.flag(power, 1))  # only the low bits count
        flips = [self.flag(word, REGISTER_SIGNS + a) for a in range(len(plan.block))]
        negative, imaginary = [], []
        for r in self.registers:
            mask = f.integer("xor", common, self.negative[r])
            for a, flip in enumerate(flips):
                if r >> a & 1:
                    mask = f.integer("xor", mask, flip)
            if plan.phases == "imaginary":
                # i · i = -1
                both = f.integer("and", is_odd, self.imaginary[r])
                mask = f.integer("xor", mask, both)
                imaginary.append(f.integer("xor", is_odd, self.imaginary[r]))
            negative.append(mask)
        return negative, imaginary

    def shuffle(self, values: Sequence[str], a: int, b: int, lanes: Sequence[int]) -> str:
        v = self.plan.vector
        if a == b and lanes == tuple(range(v.lanes)):
            return values[a]
        pattern = ", ".join(f"i32 {lane}" for lane in lanes)
        other = values[b] if a != b else "poison"
        return self.f.value(
            f"shufflevector {v.llvm} {values[a]}, {v.llvm} {other}, <{v.lanes} x i32> <{pattern}>"
        )
