"""Whole-circuit kernels: a sample from its angles to values and gradients, in registers.

A sample is a team of 2^(n - k) threads, each with 2^k amplitudes of ψ (and λ) in registers; small
samples share a block. A kernel makes the matrices from the angles, starts in |0…0⟩, runs all stages
and loops, measures, and, in `gradient`, goes back through all stages and turns the sums into the
gradients of the angles. Memory holds the angles, the matrices, and the sums of each warp, which are
added up at the end, in order and in double precision.

    forward (const double* shared_angles, const real* shared_records,
             const Complex* shared_factors, int samples, const double* all_angles,
             real* all_records, Complex* all_factors, real* all_parts, double* all_values)
    gradient(…, const double* all_weights, double* all_angle_gradients
             [, Complex* all_checkpoints])

All arrays but the shared ones have a row a sample. Threads beyond the last sample repeat it, and
write what it writes.
"""

from collections.abc import Sequence
from itertools import chain, groupby

from xdsl.dialects import func

from qcomp.backends.cuda.cpp import Source
from qcomp.backends.cuda.kernel_text import (
    SHARED_PARAMETERS,
    Circuit,
    KernelText,
    term_tables,
)
from qcomp.backends.cuda.records import RECORD
from qcomp.backends.cuda.steps import (
    PSI,
    Apply,
    Exchange,
    Initialize,
    Loop,
    Observe,
    Restore,
    Save,
    Schedule,
    Step,
    count_checkpoints,
    walk,
)
from qcomp.errors import CompilationError
from qcomp.scheduling.layout import Slots, Swizzle, ways

LEAST_THREADS = 64  # of a block

# Stages are written one after the other while their code fits the instruction cache; NVRTC takes a
# few seconds for as much. Longer sequences become a loop over the rows of a table.
STRAIGHT_BYTES = 128 << 10
INSTRUCTION_BYTES = 16


def samples_of(circuit: Circuit) -> int:
    """How many samples share a block."""
    return max(1, LEAST_THREADS // circuit.threads)


def _fits_table(step: Step) -> bool:
    """Whether a step can be one of many in a loop that reads its numbers from a table."""
    if isinstance(step, Exchange):
        return step.by is None or not step.by.has_phases
    return isinstance(step, Apply)


class OnChipKernel(KernelText):
    """The text of one whole-circuit kernel."""

    def __init__(self, name: str, function: func.FuncOp, circuit: Circuit):
        self.name = name
        schedule = Schedule(circuit.stages)
        self.steps = schedule.of(function)
        self.checkpoints = count_checkpoints(self.steps)
        if any(len(basis.registers) != circuit.registers for basis in schedule.bases):
            raise CompilationError(
                f"Threads hold 2^{circuit.registers} amplitudes in this precision: run "
                f"assign-layouts with registers={circuit.registers} for the cuda target."
            )
        super().__init__(circuit, schedule.bases)
        self.samples = samples_of(circuit)
        self.is_adjoint = any(isinstance(s, Observe) and s.cotangent for s in walk(self.steps))
        self.tables = ""
        self.row_tables = 0
        self._emit()

    @property
    def ways(self) -> list[int]:
        """For each access to shared memory in the text how often banks are visited."""
        found: list[Slots] = []
        for step in walk(self.steps):
            if isinstance(step, Exchange):
                found += [step.write, step.read]
            elif isinstance(step, Observe):
                found.append(step.slots)
        return [ways(slots.threads, self.circuit.bank_bits) for slots in found]

    @property
    def sums(self) -> str:
        circuit = self.circuit
        warp = f" * {circuit.warps} + here(thread) / 32" if circuit.warps > 1 else ""
        return f"all_parts + ((size_t)sample{warp}) * {circuit.slots}"

    def text(self) -> str:
        return self.tables + "\n" + self.source.text()

    def _emit(self) -> None:
        o, circuit, samples = self.source, self.circuit, self.samples
        counts = circuit.records.counts[False]
        threads = circuit.threads * samples
        parameters = list(SHARED_PARAMETERS)
        parameters += ["int samples", "const double* all_angles", "real* all_records"]
        parameters += ["Complex* all_factors", "real* all_parts", "double* all_values"]
        if self.is_adjoint:
            parameters += ["const double* all_weights", "double* all_angle_gradients"]
        parameters += ["Complex* all_checkpoints"] * bool(self.checkpoints)
        bounds = f"__launch_bounds__({threads}, {max(1, 512 // threads)})"
        with o.block(f'extern "C" __global__ void {bounds} {self.name}({", ".join(parameters)})'):
            o.line("const unsigned thread = threadIdx.x;")
            own = f"min((int)(blockIdx.x * {samples} + threadIdx.y), samples - 1)"
            o.line(f"const unsigned sample = {own if samples > 1 else 'blockIdx.x'};")
            memory = f"shared + (threadIdx.y << {circuit.bits})" if samples > 1 else "shared"
            o.line(f"Complex* const memory = {memory};")
            self._rows(records=RECORD * counts.records, factors=circuit.size * counts.rows)
            o.line(f"Complex psi[{circuit.size}];")
            if self.is_adjoint:
                o.line(f"Complex lambda[{circuit.size}];")
            if self.checkpoints:
                o.line("int kept = 0;  // checkpoints")
            o.line("")
            step = str(circuit.threads)
            if self.is_adjoint:
                with o.block():
                    self._rows(angle_gradients=circuit.records.gradients)
                    self.clear_gradients("thread", step)
            if counts.records:
                o.comment("the sample's own records, and the factors made of them")
                with o.block():
                    self._rows(angles=counts.angles)
                    self.make_records("thread", step, False)
                if counts.rows or self._reads_first("records"):
                    o.line(self.wait)
                if counts.rows:
                    self.make_factors("thread", step, False)
                    if self._reads_first("factors"):
                        o.line(self.wait)
            self._run(self.steps)
            if self.is_adjoint:
                o.line("")
                o.comment("the gradients of all angles, from the sums of all warps")
                o.line(self.wait)
                with o.block():
                    self._rows(
                        angles=counts.angles,
                        angle_gradients=circuit.records.gradients,
                        parts=circuit.parts * circuit.slots,
                    )
                    self.make_gradients("thread", step)

    def _reads_first(self, what: str) -> bool:
        """Whether a stage reads a sample's own records or factors before threads have waited for
        each other."""
        records = self.circuit.records
        for step in walk(self.steps):
            if isinstance(step, Exchange | Observe):
                return False
            if isinstance(step, Apply):
                place = records.stages[step.stage]
                reads = what == "records" or any(p.rows for p in place.points)
                if reads and not records.tensors[place.tensor].is_shared:
                    return True
        return False

    def _rows(self, **counts: int) -> None:
        """Declare pointers to the sample's rows."""
        own = "here(sample)" if self.samples > 1 else "sample"
        for name, count in counts.items():
            self.source.line(f"auto* const {name} = all_{name} + (size_t){own} * {count};")

    # Steps

    def _run(self, steps: Sequence[Step]) -> None:
        for may_be_table, group in groupby(steps, _fits_table):
            members = list(group)
            if not may_be_table:
                for step in members:
                    self._step(step)
            elif not self._straight(members):
                self._table(members)

    def _straight(self, steps: Sequence[Step]) -> bool:
        """Write the stages one after the other, if that code is not too long."""
        o = self.source
        mark, state = o.mark(), (self.readers, self.recent, self.in_memory)
        for step in steps:
            self._step(step)
            if INSTRUCTION_BYTES * (o.work.size - mark[1].size) > STRAIGHT_BYTES:
                o.rewind(mark)
                self.readers, self.recent, self.in_memory = state
                return False
        return True

    def _table(self, steps: Sequence[Step]) -> None:
        """Write a loop over stages: those whose code differs in numbers only share it, and find the
        numbers in the rows of a table."""
        o, table = self.source, f"rows_{self.name}_{self.row_tables}"
        self.row_tables += 1
        turn, self.turn = self.turn, "turn"
        kinds: dict[str, tuple[int, Source]] = {}
        rows: list[list[int]] = []
        counts: list[int] = []
        steps = list(steps)
        while steps:
            last = next((i for i, s in enumerate(steps) if isinstance(s, Apply)), len(steps) - 1)
            part = self.source = Source([])
            for step in steps[: last + 1]:
                self._step(step)
            del steps[: last + 1]
            assert part.row is not None
            number, _ = kinds.setdefault(part.text(), (len(kinds), part))
            if number == len(counts):
                counts.append(0)
            counts[number] += 1
            rows.append([number, *part.row])
        self.source, self.turn = o, turn
        numbers = ", ".join(map(str, chain(*rows)))
        self.tables += f"__device__ const unsigned {table}[] = {{{numbers}}};\n"
        o.line("")
        with o.block(comment="what stages do, by the kind that a row of numbers begins with"):
            o.line(f"const unsigned* row = {table};")
            o.line("#pragma unroll 1")
            head = f"for (int turn = 0; turn < {len(rows)}; ++turn)"
            with o.block(head), o.block("switch (row[0])"):
                for (number, part), count in zip(kinds.values(), counts, strict=True):
                    with o.block(f"case {number}:", f"{count} times", count):
                        o.append(part)
                        o.count(part.work)
                        assert part.row is not None
                        o.line(f"row += {1 + len(part.row)};", others=len(part.row))
                        o.line("break;")

    def _step(self, step: Step) -> None:
        match step:
            case Initialize():
                self._initialize()
            case Exchange():
                self.exchange(step)
            case Apply():
                self._apply(step)
            case Loop():
                self._loop(step)
            case Observe():
                self._observe(step)
            case Save():
                self._checkpoint("kept++", "{checkpoint} = psi[r];")
            case Restore():
                self._checkpoint("--kept", "psi[r] = {checkpoint};")
                self.in_memory = None

    def _initialize(self) -> None:
        o = self.source
        o.line("")
        o.comment("|0…0⟩")
        o.line("#pragma unroll")
        o.line(f"for (int r = 0; r < {self.circuit.size}; ++r) psi[r].x = psi[r].y = 0;")
        o.line("if (thread == 0) psi[0].x = 1;")

    def _checkpoint(self, number: str, line: str) -> None:
        """Move the registers of ψ; each thread reads what it wrote."""
        circuit = self.circuit
        with self.source.block(comment="a checkpoint"):
            self._rows(checkpoints=self.checkpoints << circuit.bits)
            place = f"(here({number}) << {circuit.bits}) + here(thread)"
            self.source.line(f"auto* const own = checkpoints + {place};")
            self.transfer(line.format(checkpoint=f"own[r * {circuit.threads}]"))

    def _apply(self, step: Apply) -> None:
        circuit = self.circuit
        tensor = circuit.stages[step.stage].operations[0].tensor.value.data
        iteration = ""
        for index, trip in zip(step.indices, circuit.records.tensors[tensor].trips, strict=True):
            iteration = f"({iteration} * {trip} + {index})" if iteration else index
        self.apply(step, iteration)

    def _loop(self, step: Loop) -> None:
        o = self.source
        o.line("")
        self.in_memory = None
        o.line("#pragma unroll 1")
        head = f"for (int {step.variable} = 0; {step.variable} < {step.count}; ++{step.variable})"
        outside, self.turn = self.turn, step.variable
        start = o.mark()
        while True:
            readers, recent = self.readers, self.recent
            o.rewind(start)
            with o.block(head, times=step.count):
                self._run(step.body)
            if self.readers <= readers and self.recent <= recent:
                break  # after the loop only what its last turn has read counts
            self.readers |= readers  # a turn also follows the turn before
            self.recent |= recent
        self.turn = outside

    def _observe(self, step: Observe) -> None:
        o, circuit = self.source, self.circuit
        count = len(step.observables)
        basis = self.bases[step.basis]
        place = Swizzle.of(basis, step.slots).slot
        self.tables += term_tables(self.name, step.observables, basis, place)
        o.line("")
        o.comment("values of the observables" + ", and their sum times |psi>" * step.cotangent)
        with o.block():
            o.line("const unsigned t = here(thread);")
            slot = self.addresses("own", step.slots)
            if self.in_memory != (PSI, step.slots):
                self.wait_to_write(step.slots)
                self.transfer(f"memory[{slot}] = {PSI}[r];")
                self.waited(self.wait)
            self.read(None)  # terms may pair any two amplitudes
            weights = f"all_weights[sample * {count} + k]" if step.cotangent else ""
            terms = sum(len(observable.terms) for observable in step.observables)
            self.measure(count, terms, self.name, f"memory[({slot}) ^ term.partner]", weights)
            if circuit.warps > 1:  # else each thread has stored what it reads
                self.waited(self.wait)
            self._rows(values=count, parts=circuit.parts * circuit.slots)
            self.add_values("thread", str(circuit.threads))
