"""LLVM text of the stage kernels: all the work of a simulation that grows with the state.

    forward  void k(ptr psi, ptr table, ptr coefficients [, ptr factors] [, ptr walk], i64 start
                    [, i64 ahead])
    adjoint  void k(ptr psi, ptr lambda, ptr table, ptr coefficients [, ptr factors], ptr sums
                    [, ptr walk], i64 start [, i64 ahead])

Both run the block loop of one tile of one stage: load 2^k vectors, apply the stage's operations in
registers, store. A fold permutes their amplitudes before the store (the adjoint: after the load).
`table` holds the words of `tables.stage_table`, `start` is the state word of the tile. States are
aligned to a vector and a pair of vectors apart; real ones are single vectors, and all operations
leave them real. The record of an operation is 8 scalars at the
offset given in the table. A kernel with a factor of blocks takes those of its tile, as
`block_factors` leaves them. A kernel that fetches asks, with each block, for a few vectors of
another tile: those at the address `ahead` and on from there along the columns of `walk`.

The adjoint kernel gets the records of the inverse matrices. For each operation it adds to four
doubles the sums Im<λ|Π P|ψ>, P = 1, X̄, Ȳ, Z̄ (those that the structure wants), Π the projector of
the controls, taken on the states after the operation; then it undoes the operation on both states.
Sums run in the kernel's precision inside a call and are added to memory as doubles, always in the
same order. The operations of a batch commute, so that each one's sums are the same before and after
the others: a batch takes its sums at one point and shares what they have in common.
"""

from collections.abc import Callable, Sequence

from qcomp.backends.cpu import tables
from qcomp.backends.cpu.llvm_text import VectorType
from qcomp.backends.cpu.stage_fold import LaneFold
from qcomp.backends.cpu.stage_operations import (
    Amplitude,
    EulerOperation,
    FactorTable,
    MovedDiagonal,
    Place,
    StageFunction,
    orbits,
    prepare,
)
from qcomp.backends.cpu.stage_sums import Accumulator, BatchSums, carried
from qcomp.backends.cpu.tables import ADDRESS_BITS
from qcomp.backends.cpu.tile_walk import Fetching
from qcomp.scheduling.forms import tables_of
from qcomp.scheduling.stage import StageStructure


def forward_kernel(
    structure: StageStructure, vector: VectorType, name: str, fetched: int = 0
) -> str:
    """The definition of the forward kernel of a stage; with each block it asks for `fetched`
    vectors, a power of two or none."""
    kernel = _Kernel(structure, vector, name, ("psi",), fetched=fetched)
    f = kernel.f

    def block(place: Place) -> None:
        word = place.word
        addresses = kernel.addresses("%psi", word)
        sources = kernel.addresses("%psi", word, exchanged=True)
        state = [kernel.load(address) for address in sources]
        state = [kernel.align(r, amplitude) for r, amplitude in enumerate(state)]
        for run, batch in enumerate(kernel.batches):
            kernel.tables[run].multiply(place, state)
            for operation in batch:
                for orbit in orbits(operation.structure, kernel.registers):
                    operation.at(word).apply(state, orbit)
        kernel.tables[-1].multiply(place, state)
        if kernel.fold:
            state = kernel.fold.apply(place, state)
        for address, amplitude in zip(addresses, state, strict=True):
            kernel.store(amplitude, address)

    kernel.loop(block)
    f.emit("ret void")
    return f.text()


def adjoint_kernel(
    structure: StageStructure,
    vector: VectorType,
    name: str,
    fetched: int = 0,
    keep: bool = False,
) -> str:
    """The definition of the adjoint kernel of a stage; `keep`: it leaves the states as they are."""
    kernel = _Kernel(structure, vector, name, ("psi", "lambda"), ("sums",), fetched)
    f = kernel.f
    sums = [BatchSums(kernel, batch) for batch in kernel.batches]

    def block(place: Place) -> None:
        word = place.word
        places = [kernel.addresses(base, word) for base in ("%psi", "%lambda")]
        psi, lam = ([kernel.load(address) for address in row] for row in places)
        if kernel.fold:
            psi, lam = (kernel.fold.undo(place, state) for state in (psi, lam))
        for run in reversed(range(len(sums))):
            kernel.tables[run + 1].multiply(place, psi, lam, inverse=True)
            located = [operation.at(word) for operation in kernel.batches[run]]
            sums[run].accumulate_diagonal(located, psi, lam)
            for i, operation in reversed([*enumerate(located)]):
                sums[run].undo(i, operation, psi, lam)
        if keep:
            return  # what is not needed for the sums is dead code
        kernel.tables[0].multiply(place, psi, lam, inverse=True)
        for base, state in (("%psi", psi), ("%lambda", lam)):
            addresses = kernel.addresses(base, word, exchanged=True)
            for r, (address, amplitude) in enumerate(zip(addresses, state, strict=True)):
                kernel.store(kernel.align(r, amplitude), address)

    accumulators = carried(sums)
    kernel.loop(block, accumulators)
    unscaled = kernel.unscaled()
    for batch_sums in reversed(sums):
        unscaled = batch_sums.flush(unscaled)
    f.emit("ret void")
    return f.text()


class _Kernel(StageFunction):
    """What forward and adjoint kernels have in common."""

    def __init__(
        self,
        structure: StageStructure,
        vector: VectorType,
        name: str,
        states: tuple[str, ...],
        more: tuple[str, ...] = (),
        fetched: int = 0,
    ):
        arguments = [("ptr noalias", state) for state in states]
        given = ["table", "coefficients", *(["factors"] if structure.block_factor else [])]
        arguments += [("ptr noalias readonly", a) for a in given]
        arguments += [("ptr noalias", a) for a in more]
        self.parts = (0,) if structure.real else (0, vector.bytes)
        self.fetching = Fetching(states, self.parts, fetched)
        arguments += [*self.fetching.pointers, ("i64", "start"), *self.fetching.integers]
        super().__init__(structure, vector, name, arguments)
        self.operations = [prepare(self, o, j) for j, o in enumerate(structure.operations)]
        self.batches = [[self.operations[i] for i in run] for run in structure.runs]
        moved = [
            MovedDiagonal(self, d, j, self.operations) for j, d in enumerate(structure.diagonals)
        ]
        self.tables = [FactorTable(self, t, self.operations, moved) for t in tables_of(structure)]
        self.exchanged_registers, self.exchanged_lanes = self._exchange()
        self.fold = LaneFold(self, structure.fold) if structure.fold else None

    def loop(
        self, block: Callable[[Place], None], accumulators: Sequence[Accumulator] = ()
    ) -> None:
        """Run `block(place)` for all blocks, in Gray code order; `accumulators` are registers."""
        f = self.f
        columns = f.address("%table", 8 * tables.column_word(self.structure))

        self.fetching.begin(f)

        def body(index: str, word: str, *more: str) -> list[str]:
            ahead, totals = more[: len(carried) - 1], more[len(carried) - 1 :]
            for accumulator, total in zip(accumulators, totals, strict=True):
                accumulator.value = total
            self.fetching.block(f, ahead)
            block(Place(index, word))
            step = f.integer("shl", f.trailing_zeros(f.integer("add", index, 1)), 3)
            following = f.integer("xor", word, f.load_integer(columns, step))
            words = [following, *self.fetching.step(f, ahead, step)]
            return [*words, *(a.value for a in accumulators)]

        zero = f.vector.llvm, "zeroinitializer"
        carried = [("i64", "%start"), *self.fetching.carried]
        results = f.loop(f.load_integer("%table"), body, [*carried, *[zero] * len(accumulators)])
        for accumulator, total in zip(accumulators, results[len(carried) :], strict=True):
            accumulator.value = total

    def unscaled(self) -> str:
        """The square of the scales that both states lack when the adjoint begins; '' for 1."""
        if not self.structure.unscaled:
            return ""
        f, v = self.f, self.f.vector
        first = f.load_integer("%table", 8 * tables.unscaled_word(self.structure))
        words = f.address("%table", f.integer("shl", first, 3))

        def body(index: str, product: str) -> list[str]:
            offset = f.load_integer(words, f.integer("add", f.integer("shl", index, 3), 8))
            record = f.address("%coefficients", offset)
            scale = f.load_splat(record, tables.SCALE * v.scalar_bytes)
            return [f.multiply(product, f.multiply(scale, scale))]

        start = v.constant([1.0] * v.lanes)
        return f.loop(f.load_integer(words), body, [(v.llvm, start)])[0]

    def addresses(self, base: str, word: str, exchanged: bool = False) -> list[str]:
        """Where the registers of a block are stored (`exchanged`: those of flipped operations)."""
        f = self.f
        first = f.integer("and", word, (1 << ADDRESS_BITS) - 1)
        if exchanged and self.exchanged_registers:
            first = f.integer("xor", first, self.exchanged_registers)
        offsets = [first]
        for r in self.registers[1:]:
            offsets.append(f.integer("xor", first, f.load_integer("%table", 8 * r)))
        return [f.address(base, offset) for offset in offsets]

    def load(self, address: str) -> Amplitude:
        return tuple(self.f.load_vector(address, part) for part in self.parts)

    def store(self, amplitude: Amplitude, address: str) -> None:
        for value, part in zip(amplitude, self.parts, strict=True):
            self.f.store_vector(value, address, part)

    def align(self, register: int, amplitude: Amplitude) -> Amplitude:
        """Permute the lanes of a register by its skew, and exchange them for flipped operations."""
        permuted = self.permute(amplitude, self.structure.lane_xor(register))
        return tuple(map(self._gather, permuted))

    def _exchange(self) -> tuple[str, str]:
        """What flipped operations do at the load: the XOR of addresses, and for each lane the one
        that it is loaded from; '' for nothing."""
        f, v = self.f, self.f.vector
        offset, lanes = "", ""
        for operation in self.operations:
            if not isinstance(operation, EulerOperation) or not operation.exchanged:
                continue
            s, flag = operation.structure, operation.exchanged
            if s.registers:
                own = f.load_integer("%table", 8 * s.registers)
                own = f.value(f"select i1 {flag}, i64 {own}, i64 0")
                offset = f.integer("xor", offset, own) if offset else own
            if mask := s.lanes ^ self.structure.lane_xor(s.registers):
                own = f.value(f"select i1 {flag}, i64 {mask}, i64 0")
                lanes = f.integer("xor", lanes, own) if lanes else own
        return offset, f.lane_numbers(range(v.lanes), lanes) if lanes else ""

    def _gather(self, a: str) -> str:
        """The exchange of lanes."""
        return self.f.gather(a, self.exchanged_lanes) if self.exchanged_lanes else a
