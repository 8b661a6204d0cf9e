"""What kernels that hold amplitudes in registers have in common, as C++ text."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cached_property

from qcomp.backends.cuda.cpp import Source, hexadecimal
from qcomp.backends.cuda.records import RECORD, Records, StageRecord
from qcomp.backends.cuda.stage_text import StageText
from qcomp.backends.cuda.steps import Apply, Exchange
from qcomp.basis_map import BasisMap
from qcomp.dialects import plan
from qcomp.dialects.quantum import ObservableAttr
from qcomp.gf2 import dual_rows
from qcomp.pauli import parity
from qcomp.scheduling.layout import Basis, Slots

MOST_SUMS = {4: 9, 8: 6}  # that a thread holds at a time, by the bytes of a scalar

SHARED = "shared_angles", "shared_records", "shared_factors"
SHARED_PARAMETERS = (
    "const double* shared_angles",
    "const real* shared_records",
    "const Complex* shared_factors",
)


@dataclass(frozen=True)
class Circuit:
    """What all kernels of a circuit share. `bits` are those of a state, `tile` and `registers`
    those that a block and a thread hold; `observables` is how many values a sample has. A warp has
    `slots` for its sums: for those of all operations and then those of observables, or, of several
    tiles, for those of one pass or of the observables, as `passes` (of stages) need."""

    stages: dict[str, plan.StageOp]
    records: Records
    observables: int
    scalar_bytes: int
    bits: int
    tile: int
    registers: int
    passes: frozenset[tuple[str, ...]] = frozenset()

    @property
    def threads(self) -> int:
        """The threads of a tile."""
        return 1 << (self.tile - self.registers)

    @property
    def tiles(self) -> int:
        return 1 << (self.bits - self.tile)

    @property
    def lanes(self) -> int:
        """The threads of a tile that share a warp."""
        return min(32, self.threads)

    @property
    def warps(self) -> int:
        """The warps of a tile."""
        return self.threads // self.lanes

    @property
    def parts(self) -> int:
        """The warps of a sample; each has sums of its own."""
        return self.warps * self.tiles

    @cached_property
    def slots(self) -> int:
        """The sums that a warp keeps at a time."""
        if self.tiles == 1:
            return self.records.slots + self.observables
        return max([self.observables, *(len(self.sums_of(stages)) for stages in self.passes)])

    @property
    def value_slot(self) -> int:
        """Where among a warp's sums those of observables begin."""
        return self.records.slots if self.tiles == 1 else 0

    def sums_of(self, stages: Sequence[str]) -> range:
        """The places of the sums of a pass, among those of an iteration."""
        found = [own for s in stages if (own := self.records.stages[s].sums)]
        return range(min(r.start for r in found), max(r.stop for r in found)) if found else range(0)

    @property
    def size(self) -> int:
        """The amplitudes of a thread."""
        return 1 << self.registers

    @property
    def bank_bits(self) -> int:
        """log2 of how many threads access shared memory together, each a bank or several."""
        return 4 if self.scalar_bytes == 4 else 3


class KernelText:
    """A kernel under construction. Its text may use the variables `thread`, `psi` and `lambda`
    (amplitudes by register), `memory` (shared by the block) and `records` (of the sample)."""

    def __init__(self, circuit: Circuit, bases: Sequence[Basis]):
        self.circuit, self.bases = circuit, bases
        self.source = Source()
        # The slots from which threads have read since all of them waited for each other, and since
        # those of a warp did; None where any thread may have read any slot.
        self.readers: frozenset[Slots | None] = frozenset()
        self.recent: frozenset[Slots | None] = frozenset()
        self.waits: set[str] = set()  # of any kind so far
        # The state that shared memory holds for all threads to see, and the slots of what they own.
        self.in_memory: tuple[str, Slots] | None = None
        self.turn = ""  # the variable of the innermost loop

    @property
    def sums(self) -> str:
        """The pointer to the sums of the thread's warp, in C."""
        raise NotImplementedError

    def sum_places(self, stage: StageRecord) -> tuple[StageRecord, bool]:
        """The stage with the places of its sums among the warp's, and whether these are those of
        one iteration only."""
        return stage, False

    def each(self, count: int, first: str, step: str) -> AbstractContextManager[None]:
        """A loop in which threads share `count` turns."""
        return self.source.block(f"for (int i = {first}; i < {count}; i += {step})")

    # Coefficients and gradients

    def make_records(self, first: str, step: str, shared: bool) -> None:
        """Turn `angles`, the sample's or the `shared` ones, into `records`."""
        o = self.source
        for number, t in enumerate(self.circuit.records.tensors):
            count = len(t.operations)
            if not count or not t.iterations or t.is_shared != shared:
                continue
            with self.each(count * t.iterations, first, step):
                i, j = ("i / {0}", "i % {0}") if t.iterations > 1 else ("0", "i")
                row = f" + {i.format(count)} * {t.row}" if t.iterations > 1 else ""
                o.line(
                    f"make_record(words_{number}[{j.format(count)}], letters_{number}, "
                    f"{t.array('angles')} + {t.before.angles}{row}, "
                    f"{t.array('records')} + {RECORD} * ({t.before.records} + i));"
                )

    def make_factors(self, first: str, step: str, shared: bool) -> None:
        """Turn `records`, the sample's or the `shared` ones, into `factors`."""
        o, size = self.source, self.circuit.size
        for number, t in enumerate(self.circuit.records.tensors):
            count = len(t.rows)
            if not count or not t.iterations or t.is_shared != shared:
                continue
            with self.each(size * count * t.iterations, first, step):
                row, at = f"i / {size}", f"{RECORD * t.before.records}"
                if t.iterations > 1:
                    at += f" + i / {size * count} * {RECORD * len(t.operations)}"
                    row += f" % {count}"
                o.line(f"const int row = {row}, begin = rows_{number}[row];")
                o.line(f"const int count = rows_{number}[row + 1] - begin;")
                o.line(
                    f"{t.array('factors')}[{size * t.before.rows} + i] = "
                    f"make_factor(phases_{number} + begin, "
                    f"count, {t.array('records')} + {at}, i % {size});"
                )

    def clear_gradients(self, first: str, step: str) -> None:
        """Set to zero the `angle_gradients` that belong to no operation."""
        for t in self.circuit.records.tensors:
            if t.has_unused_angles and t.iterations:
                with self.each(t.row * t.iterations, first, step):
                    self.source.comment("some belong to no operation")
                    self.source.line(f"angle_gradients[{t.gradients} + i] = 0;")

    def make_gradients(self, first: str, step: str) -> None:
        """Turn the sums of all warps, `parts`, or those that are added up, `sums`, into the
        gradients of the sample's angles."""
        o, records = self.source, self.circuit.records
        for number, t in enumerate(records.tensors):
            count = len(t.operations)
            if not count or not t.iterations:
                continue
            with self.each(count * t.iterations, first, step):
                i, j = ("i / {0}", "i % {0}") if t.iterations > 1 else ("0", "i")
                o.line(f"const Word& word = words_{number}[{j.format(count)}];")
                row = f" + {i.format(count)} * {t.row_slots}" if t.iterations > 1 else ""
                if self.circuit.tiles == 1:
                    o.line(f"const real* const own = parts + {t.slots}{row};")
                else:
                    o.line(f"const double* const own = sums + {t.slots}{row};")
                o.line("int diagonal = word.diagonal, slot = word.slot;")
                o.line("double totals[4] = {};")
                with o.block("for (int k = 0; k < 4; ++k)"):
                    o.line("if (!(word.sums >> k & 1)) continue;")
                    o.line("const int at = k == 1 || k == 2 ? slot++ : diagonal++;")
                    if self.circuit.tiles == 1:
                        o.line(
                            f"for (int part = 0; part < {self.circuit.parts}; ++part) "
                            f"totals[k] += own[part * {self.circuit.slots} + at];"
                        )
                    else:
                        o.line("totals[k] = own[at];")
                row = f" + {i.format(count)} * {t.row}" if t.iterations > 1 else ""
                o.line(
                    f"make_gradients(word, letters_{number}, "
                    f"{t.array('angles')} + {t.before.angles}{row}, "
                    f"{t.array('records')} + {RECORD} * ({t.before.records} + i), totals, "
                    f"angle_gradients + {t.gradients}{row});"
                )

    # Stages

    def apply(self, step: Apply, iteration: str) -> None:
        """Run a stage; `iteration` is the number of the iteration in C, '' if there is one only."""
        o, circuit = self.source, self.circuit
        self.in_memory = None
        place = circuit.records.stages[step.stage]
        tensor = circuit.records.tensors[place.tensor]
        words = tensor.before.records + place.position
        row = f" + {iteration} * {RECORD * len(tensor.operations)}" if iteration else ""
        name = step.stage if o.row is None else "a stage"
        with o.block(comment=f"{name}{' undone' if step.is_adjoint else ''}"):
            records = tensor.array("records")
            o.line(f"const real* const record = {records} + {o.offset(RECORD * words)}{row};")
            if any(point.rows for point in place.points):
                row = f" + {iteration} * {circuit.size * len(tensor.rows)}" if iteration else ""
                first = circuit.size * tensor.before.rows
                factors = tensor.array("factors")
                o.line(f"const Complex* const factor = {factors} + {o.offset(first)}{row};")
            most = MOST_SUMS[circuit.scalar_bytes]
            stage = circuit.stages[step.stage]
            place, is_alone = self.sum_places(place)
            text = StageText(o, stage, place, self.bases[step.basis], most)
            if step.is_adjoint:
                at = ""
                if not is_alone:
                    row = f" + {iteration} * {tensor.row_slots}" if iteration else ""
                    at = f" + {o.offset(tensor.slots)}{row}"
                o.line(f"real* const sum = {self.sums}{at};")
                text.adjoint()
            else:
                text.forward()

    # Shared memory

    def addresses(self, name: str, slots: Slots) -> str:
        """Declare a thread's part of its amplitudes' slots; returns the slot of register r."""
        o = self.source
        start = f" ^ {o.mask(slots.offset)}" if slots.offset else ""
        if any(slots.outer):
            start += f" ^ {o.spread('here(tile)', slots.outer)}"
        o.line(f"const unsigned {name} = {o.spread('t', slots.threads)}{start};")
        used = slots.offset
        for column in (*slots.threads, *slots.outer):
            used |= column
        # Bits that no thread uses are added, not exclusive-ored: they become part of the
        # instruction.
        registers = slots.registers
        if o.row is not None:
            return f"({name} ^ combine(r, {', '.join(map(o.mask, registers))}))"
        result = name
        if any(c & used for c in registers):
            result = f"({name} ^ {_combined([c & used for c in registers])})"
        if any(c & ~used for c in registers):
            result = f"{result} + {_combined([c & ~used for c in registers])}"
        return result

    def transfer(self, line: str) -> None:
        size = self.circuit.size
        self.source.line("#pragma unroll")
        self.source.line(f"for (int r = 0; r < {size}; ++r) {line}", others=2 * size)

    @property
    def wait(self) -> str:
        """All threads of a sample's tile wait for each other, in C."""
        return "__syncthreads();" if self.circuit.warps > 1 else "__syncwarp();"

    def wait_for(self, reach: int) -> str:
        """Threads whose numbers differ in bits of `reach` wait for each other, in C, if any do."""
        if not reach:
            return ""
        return "__syncwarp();" if reach < self.circuit.lanes else "__syncthreads();"

    def waited(self, wait: str) -> None:
        """Write a wait and note who needs no other one."""
        if wait:
            self.source.line(wait)
            self.waits.add(wait)
            self.recent = frozenset()
            if wait == self.wait:
                self.readers = frozenset()

    def wait_to_write(self, slots: Slots) -> None:
        """Wait for those who still read the slots that are written next."""
        far = near = 0
        for reader in self.readers:
            reach = self.reach(slots, reader)
            if reach >= self.circuit.lanes:
                far |= reach
            elif reader in self.recent:
                near |= reach
        self.waited(self.wait_for(far | near))

    def reach(self, write: Slots, read: Slots | None) -> int:
        """In which bits the number of a thread that writes a slot may differ from that of the
        thread which reads it."""
        if read is None:
            return self.circuit.threads - 1
        first = len(read.registers)
        rows = dual_rows([*read.registers, *read.threads])[first:]

        def thread(slot: int) -> int:
            return sum(parity(row & slot) << b for b, row in enumerate(rows))

        reach = thread(write.offset ^ read.offset)
        for b, column in enumerate(write.threads):
            reach |= thread(column) ^ 1 << b
        for own, other in zip(write.outer, read.outer, strict=True):
            reach |= thread(own ^ other)
        for column in write.registers:
            reach |= thread(column)
        return reach

    def exchange(self, step: Exchange) -> None:
        o = self.source
        numbers = f"{step.source} -> {step.target}" if o.row is None else "change hands"
        what = f"registers {numbers}" if step.source != step.target else ""
        if step.by:
            what += f"{', ' if what else ''}absorbed gates applied"
        with o.block(comment=what):
            o.line(f"const unsigned t = here(thread{self.turn and f', {self.turn}'});")
            amplitude = "{state}[r]"
            if step.by and step.by.has_phases:
                amplitude = self.phases(step.by, self.bases[step.source])
            source = self.addresses("from", step.write)
            target = self.addresses("to", step.read)
            reach = self.reach(step.write, step.read)
            for state in step.states:
                self.wait_to_write(step.write)
                self.transfer(f"memory[{source}] = {amplitude.format(state=state)};")
                self.waited(self.wait_for(reach))
                is_seen = self.wait_for(reach) == self.wait
                self.in_memory = (state, step.read) if is_seen else None
                self.transfer(f"{state}[r] = memory[{target}];")
                self.read(step.read)

    def read(self, slots: Slots | None) -> None:
        """Note that threads read these slots."""
        self.readers |= {slots}
        self.recent |= {slots}

    def phases(self, by: BasisMap, own: Basis) -> str:
        """Declare which amplitudes the map turns by i and which it negates, as a bit for each
        register; returns the amplitude that comes of it.

        The power of i is a quadratic form of the index: one of the thread's bits, one of the
        register's, and parities of the thread's bits for each bit of the register between them.
        """
        o = self.source
        every = (1 << self.circuit.size) - 1

        def power(y: int) -> int:
            return (by(y)[1] - by.phase) & 3

        linear = [power(c) for c in own.threads]
        terms = [
            f"{factor}__popc(t & {hexadecimal(mask)})"
            for factor, bit in (("", 1), ("2 * ", 2))
            if (mask := sum(1 << b for b, k in enumerate(linear) if k & bit))
        ]
        for b, column in enumerate(own.threads):
            crossing = by.cross_signs(column)
            # With lower bits only: each pair counts once.
            mask = sum(parity(crossing & c) << a for a, c in enumerate(own.threads[:b]))
            if mask:
                terms.append(f"2 * ((t >> {b} & 1) & odd(t & {hexadecimal(mask)}))")
        powers = [power(own.index(r)) for r in range(self.circuit.size)]
        turned = sum((k & 1) << r for r, k in enumerate(powers))
        negative = sum((k >> 1) << r for r, k in enumerate(powers))
        is_imaginary = bool(turned or by.phase & 1 or any(k & 1 for k in linear))

        o.line(f"const int power = {' + '.join([*terms, str(by.phase)])};")
        signs = [f"(power & 2 ? {hexadecimal(every)} : 0)", hexadecimal(negative)]
        if turned:
            signs.append(f"(power & 1 ? {hexadecimal(turned)} : 0)")  # i·i = -1
        for a, column in enumerate(own.registers):
            crossing = by.cross_signs(column)
            mask = sum(parity(crossing & c) << b for b, c in enumerate(own.threads))
            if mask:
                pattern = sum((r >> a & 1) << r for r in range(self.circuit.size))
                signs.append(f"(odd(t & {hexadecimal(mask)}) ? {hexadecimal(pattern)} : 0)")
        o.line(f"const unsigned negative = {' ^ '.join(signs)};")
        if not is_imaginary:
            return "negated_if({state}[r], negative >> r & 1)"
        o.line(
            f"const unsigned turned = (power & 1 ? {hexadecimal(every)} : 0) ^ "
            f"{hexadecimal(turned)};"
        )
        return "turned_if({state}[r], turned >> r & 1, negative >> r & 1)"

    # Observables

    def measure(
        self, observables: int, terms: int, tables: str, partner: str, weights: str
    ) -> None:
        """Store the sums of the values, of so many `terms`; with `weights` also set λ. `partner` is
        the amplitude that a term brings to register r."""
        o, size = self.source, self.circuit.size
        if weights:
            self.transfer("lambda[r].x = lambda[r].y = 0;")
        o.line("#pragma unroll 1")
        with o.block(f"for (int k = 0; k < {observables}; ++k)"):
            o.line("real value = 0;")
            o.line("#pragma unroll 1")
            head = f"for (int i = first_{tables}[k]; i < first_{tables}[k + 1]; ++i)"
            with o.block(head, times=terms):
                o.line(f"const Term term = terms_{tables}[i];")
                o.line("const bool sign = odd(t & term.threads);")
                o.line("real sum = 0;")
                if weights:
                    o.line(f"const real weight = (real)(term.weight * {weights});")
                o.line("#pragma unroll")
                with o.block(f"for (int r = 0; r < {size}; ++r)", times=size):
                    o.line("const bool negative = sign != (term.registers >> r & 1);", others=2)
                    o.line(
                        f"const Complex q = turned_if({partner}, term.imaginary, negative);",
                        others=6,
                    )
                    o.line("add_real(sum, psi[r], q);", 2)
                    if weights:
                        o.line("lambda[r].x += weight * q.x;", 1)
                        o.line("lambda[r].y += weight * q.y;", 1)
                o.line("value += (real)term.weight * sum;")
            at = f" + {self.circuit.value_slot}" if self.circuit.value_slot else ""
            o.line(f"store_sums<1>(&value, thread, {self.sums}{at} + k);")

    def add_values(self, first: str, step: str) -> None:
        """Add up the values over the warps of the sample: `parts` to `values`."""
        o, circuit = self.source, self.circuit
        with self.each(circuit.observables, first, step):
            o.line("double total = 0;")
            o.line(
                f"for (int part = 0; part < {circuit.parts}; ++part) "
                f"total += parts[part * {circuit.slots} + {circuit.value_slot} + i];"
            )
            o.line("values[i] = total;")


def term_tables(
    suffix: str,
    observables: Sequence[ObservableAttr],
    basis: Basis,
    slot: Callable[[int], int],
) -> str:
    """The tables that `KernelText.measure` reads; `slot` is how far the partner of y ^ x is."""
    rows, first = term_rows(observables, basis, slot)
    o = Source()
    with o.block(f"__device__ const Term terms_{suffix}[] =", "partner, signs, i, weight"):
        for row in rows or ["{0, 0, 0, 0, 0.0}"]:
            o.line(f"{row},")
    o.lines[-1] += ";"
    o.line(f"__device__ const int first_{suffix}[] = {{{', '.join(map(str, first))}}};")
    return o.text()


def term_rows(
    observables: Sequence[ObservableAttr], basis: Basis, slot: Callable[[int], int]
) -> tuple[list[str], list[int]]:
    """The initializers of the terms of all observables, and the first term of each."""
    rows: list[str] = []
    first = [0]
    for observable in observables:
        for weight, pauli in observable.terms:
            # P|ψ⟩ at y is i^power (-1)^(z·y) ψ(y ^ x)
            power = (pauli.phase + 2 * parity(pauli.x & pauli.z)) & 3
            _, threads, _ = basis.masks(pauli.z)
            registers = sum(
                parity(pauli.z & basis.index(r)) << r for r in range(1 << len(basis.registers))
            )
            signed = -weight if power & 2 else weight
            rows.append(
                f"{{{hexadecimal(slot(pauli.x))}, {hexadecimal(threads)}, "
                f"{hexadecimal(registers)}, {power & 1}, {signed!r}}}"
            )
        first.append(len(rows))
    return rows, first


def _combined(columns: Sequence[int]) -> str:
    """The sum of the columns that the bits of r select, in C."""
    return f"combine(r, {', '.join(map(hexadecimal, columns))})"
