"""Kernels for states of more than one tile: every pass over memory is a launch.

A block of a pass kernel loads one tile, runs the pass's stages on it as a whole-circuit kernel
does, and stores it. Tiles are loaded so that neighbouring threads read neighbouring amplitudes.
Where this is not how the first stage wants them, they change hands through shared memory before it;
likewise at the end. Matrices, observables, permutations with phases and the final sums have kernels
of their own. In the launches loops are unrolled: a pass kernel takes the number of the iteration,
and where the columns of its addresses are in the table `addresses`. These, and how threads hold a
tile, are what its `plan.tile` says (see `qcomp.passes.assign_layouts`).
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from xdsl.dialects import func, scf
from xdsl.ir import Block, Operation, SSAValue

from qcomp.backends.cuda.cpp import Source, Work, hexadecimal, spread
from qcomp.backends.cuda.kernel_text import (
    SHARED,
    SHARED_PARAMETERS,
    Circuit,
    KernelText,
    factor_literals,
    scaled,
    term_tables,
)
from qcomp.backends.cuda.launches import NO_DISK, Buffer, Launch
from qcomp.backends.cuda.records import RECORD, StageRecord
from qcomp.backends.cuda.steps import LAMBDA, PSI, Apply, Exchange, cotangent_follows
from qcomp.basis_map import BasisMap
from qcomp.dialects import plan
from qcomp.dialects.layout import LayoutAttr
from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import CompilationError, InputError
from qcomp.gf2 import combine, inverse
from qcomp.passes.index_values import IndexValues, copies
from qcomp.scheduling.addresses import Stages, same_threads, sectors
from qcomp.scheduling.layout import Basis, Slots, Swizzle, ways

COLUMNS = 128  # threads of a block without a tile
SUM_GROUPS = 16  # warps of a block that adds sums up

# Circuits of more different stages have pass kernels that read their numbers from tables, one for
# each kind: NVRTC takes about half a second for a pass there and back.
MOST_STAGES_WRITTEN = 64
_NAME = "KERNEL"
_HAND_OVER = "HAND_OVER"  # where threads wait before they store what is not theirs, if they do


def linear_basis(circuit: Circuit) -> Basis:
    """The whole state by a grid of blocks: bits of the register above those of the thread. The
    thread's number `t` counts through all blocks."""
    units = [1 << b for b in range(circuit.bits)]
    low, high = circuit.tile - circuit.registers, circuit.tile
    return Basis(tuple(units[low:high]), (*units[:low], *units[high:]))


class TileKernel(KernelText):
    """A kernel with one tile a block, at `tile`, of the sample `sample`."""

    def __init__(self, circuit: Circuit, bases: Sequence[Basis]):
        super().__init__(circuit, bases)
        self.tables = ""
        self.first_sum = 0  # of a pass, among those of an iteration

    def declare(self, name: str, parameters: Sequence[str]):
        """The block of a kernel."""
        bounds = f"__launch_bounds__({self.circuit.threads}, {max(1, 512 // self.circuit.threads)})"
        listed = ", ".join(parameters)
        return self.source.block(f'extern "C" __global__ void {bounds} {name}({listed})')

    def head(self) -> None:
        """Which part of which sample a thread has."""
        self.source.line("const unsigned thread = threadIdx.x, tile = blockIdx.x;")
        self.source.line("const size_t sample = blockIdx.y;")

    def row(self, name: str, count: int, of: str = "") -> None:
        """Declare a pointer to the sample's row of an array."""
        self.source.line(f"auto* const {name} = {of or 'all_' + name} + sample * {count};")

    @property
    def sums(self) -> str:
        circuit = self.circuit
        warp = f"tile * {circuit.warps} + here(thread) / 32" if circuit.warps > 1 else "tile"
        return f"all_parts + (sample * {circuit.parts} + {warp}) * {circuit.slots}"

    def sum_places(self, stage: StageRecord) -> tuple[StageRecord, bool]:
        diagonals = tuple(place - self.first_sum for place in stage.diagonals)
        slots = tuple(place - self.first_sum for place in stage.slots)
        return replace(stage, diagonals=diagonals, slots=slots), True

    def global_index(self, basis: Basis, extra: str = "") -> str:
        """The index of register r's amplitude, given `first`."""
        columns = ", ".join(map(self.source.mask, basis.registers))
        return f"first ^ combine(r, {columns}){extra}"

    def tabled_index(self, row: str) -> str:
        """The index of register r's amplitude, by the row of `addresses` that a variable names."""
        o, circuit = self.source, self.circuit
        threads = circuit.tile - circuit.registers
        outer = circuit.bits - circuit.tile
        o.line(f"const unsigned* const column = addresses + {row};")
        o.line("const unsigned t = here(thread), o = here(tile);")
        parts = [
            "column[0]",
            f"spread<{threads}>(t, column + 1)",
            f"spread<{outer}>(o, column + {1 + threads})",
        ]
        o.line(f"const unsigned first = {' ^ '.join(parts)};", others=2 * threads + outer)
        columns = ", ".join(f"column[{1 + threads + outer + b}]" for b in range(circuit.registers))
        return f"first ^ combine(r, {columns})"

    def text(self) -> str:
        return self.tables + self.source.text()


@dataclass(frozen=True, slots=True)
class PassKernel:
    """The kernel of a pass, there or back, and how often its accesses visit a bank."""

    kernel: TileKernel
    ways: list[int]


def _basis(layout: LayoutAttr) -> Basis:
    """Which amplitudes threads hold, as numbers."""
    groups = layout.groups
    return Basis(groups["registers"], groups["threads"], groups["tiles"])


def _swizzle(tile: plan.TileOp) -> Swizzle:
    """The slot of an amplitude, from the slots of what threads load."""
    loaded, _ = tile.ends
    groups = tile.slots.groups
    return Swizzle.of(_basis(loaded), Slots(groups["registers"], groups["threads"]))


def _moves(tile: plan.TileOp) -> bool:
    """Whether a pass stores any amplitude to another address than it was loaded from."""

    def addresses(held: LayoutAttr, memory: LayoutAttr) -> list[int]:
        return [memory.offset.data, *(combine(memory.flat, c) for c in inverse(held.flat))]

    load, store = tile.ends
    pairs = map(tile.memory, range(len(tile.loaded)))
    return any(addresses(load, a) != addresses(store, b) for a, b in pairs)


def _row(memory: LayoutAttr) -> tuple[int, ...]:
    """The address of the first amplitude of thread 0 of tile 0, then the columns of threads, tiles
    and registers."""
    groups = memory.groups
    columns = *groups["threads"], *groups["tiles"], *groups["registers"]
    return (memory.offset.data, *columns)


def pass_kernel(
    name: str,
    circuit: Circuit,
    stages: Stages,
    is_adjoint: bool,
    tile: plan.TileOp,
    row: list[int] | None = None,
) -> PassKernel:
    """A pass over `stages`. With a `row` it reads its numbers from the table `rows_NAME`, and the
    row gets them."""
    bases = list(map(_basis, tile.held))
    slots = list(map(_swizzle(tile).slots, bases))
    ends = [tile.load.value.data, tile.store.value.data]
    kernel = TileKernel(circuit, bases)
    kernel.first_sum = circuit.sums_of(stages).start
    states = (PSI, LAMBDA) if is_adjoint else (PSI,)
    step = -1 if is_adjoint else 1
    begin, end = ends[::step]
    o = kernel.source = Source(row)
    parameters = [*SHARED_PARAMETERS, "const real* all_records", "const Complex* all_factors"]
    parameters += [f"Complex* all_{s}" for s in states]
    parameters += ["real* all_parts"] * is_adjoint + ["int iteration", "int load", "int store"]
    parameters += ["int begin"] * (row is not None)
    with kernel.declare(name, parameters):
        kernel.head()
        o.line("Complex* const memory = shared;")
        if row is not None:
            o.line(f"const unsigned* const row = rows_{name} + begin;")
        counts = circuit.records.counts[False]
        kernel.row("records", RECORD * counts.records)
        kernel.row("factors", circuit.size * counts.rows)
        for state in states:
            o.line(f"Complex {state}[{circuit.size}];")
        with o.block(comment="load the tile"):
            index = kernel.tabled_index("load")
            for state in states:
                o.line(
                    f"const Complex* const from_{state} = all_{state} + (sample << {circuit.bits});"
                )
                kernel.transfer(f"{state}[r] = from_{state}[{index}];")
        here = begin
        for number in range(len(stages))[::step]:
            if here != number:
                kernel.exchange(Exchange(states, here, number, slots[here], slots[number]))
            stage = circuit.stages[stages[number]]
            tensor = circuit.records.tensors[stage.operations[0].tensor.value.data]
            apply = Apply(stages[number], number, (), is_adjoint)
            kernel.apply(apply, "iteration" if tensor.trips else "")
            here = number
        if here != end:
            kernel.exchange(Exchange(states, here, end, slots[here], slots[end]))
        if _moves(tile) and kernel.wait not in kernel.waits:
            o.line(_HAND_OVER)
        with o.block(comment="store the tile"):
            index = kernel.tabled_index("store")
            for state in states:
                o.line(f"Complex* const to_{state} = all_{state} + (sample << {circuit.bits});")
                kernel.transfer(f"to_{state}[{index}] = {state}[r];")
    return PassKernel(kernel, [ways(own.threads, circuit.bank_bits) for own in slots])


def permutation_kernel(name: str, circuit: Circuit, by: BasisMap) -> TileKernel:
    """A kernel that moves amplitude y of a state to M y in another one."""
    own = linear_basis(circuit)
    kernel = TileKernel(circuit, [own])
    o = kernel.source
    with kernel.declare(name, ["const Complex* all_source", "Complex* all_target"]):
        kernel.head()
        o.line(f"const unsigned t = tile * {circuit.threads} + thread;")
        o.line(f"auto* const source = all_source + (sample << {circuit.bits});")
        o.line(f"auto* const target = all_target + (sample << {circuit.bits});")
        amplitude = kernel.phases(by, own) if by.has_phases else "{state}[r]"
        o.line(f"Complex psi[{circuit.size}];")
        o.line(f"const unsigned first = {spread('t', own.threads)};")
        kernel.transfer(f"psi[r] = source[{kernel.global_index(own)}];")
        moved = [combine(by.columns, c) for c in own.threads]
        offset = f" ^ {hexadecimal(by.offset)}" if by.offset else ""
        o.line(f"const unsigned to = {spread('t', moved)}{offset};")
        columns = ", ".join(hexadecimal(combine(by.columns, c)) for c in own.registers)
        value = amplitude.format(state=PSI)
        kernel.transfer(f"target[to ^ combine(r, {columns})] = {value};")
    return kernel


def scale_kernel(name: str, circuit: Circuit, factors: Sequence[float]) -> TileKernel:
    """A kernel that multiplies a state by the first factor where the parity of the address' bits in
    `mask` is `negative`, 0 or 1, and by the second elsewhere."""
    own = linear_basis(circuit)
    kernel = TileKernel(circuit, [own])
    o = kernel.source
    a, b = factor_literals(factors, circuit.scalar_bytes)
    with kernel.declare(name, ["Complex* all_state", "int mask", "int negative"]):
        kernel.head()
        o.line(f"const unsigned t = tile * {circuit.threads} + thread;")
        o.line(f"auto* const state = all_state + (sample << {circuit.bits});")
        o.line(f"const unsigned first = {spread('t', own.threads)};")
        o.line(f"Complex psi[{circuit.size}];")
        index = kernel.global_index(own)
        kernel.transfer(f"psi[r] = state[{index}];")
        kernel.transfer(scaled("psi[r]", f"odd(({index}) & mask) == (negative != 0) ? {a} : {b}"))
        kernel.transfer(f"state[{index}] = psi[r];")
    return kernel


def observable_kernel(
    name: str, circuit: Circuit, observables: Sequence[ObservableAttr], with_cotangent: bool
) -> TileKernel:
    """A kernel that takes the sums of observables, and sets λ if wanted."""
    own = linear_basis(circuit)
    kernel = TileKernel(circuit, [own])
    kernel.tables = term_tables(name, observables, own, lambda y: y)
    o = kernel.source
    parameters = ["const Complex* all_psi", "real* all_parts"]
    parameters += ["const double* all_weights", "Complex* all_lambda"] * with_cotangent
    with kernel.declare(name, parameters):
        kernel.head()
        o.line(f"const unsigned t = tile * {circuit.threads} + thread;")
        o.line(f"auto* const state = all_psi + (sample << {circuit.bits});")
        o.line(f"const unsigned first = {spread('t', own.threads)};")
        o.line(f"Complex psi[{circuit.size}];")
        kernel.transfer(f"psi[r] = state[{kernel.global_index(own)}];")
        if with_cotangent:
            o.line(f"Complex lambda[{circuit.size}];")
            kernel.row("weights", len(observables))
        partner = f"state[{kernel.global_index(own, ' ^ term.partner')}]"
        weights = "weights[k]" if with_cotangent else ""
        terms = sum(len(observable.terms) for observable in observables)
        kernel.measure(len(observables), terms, name, partner, weights)
        if with_cotangent:
            o.line(f"auto* const target = all_lambda + (sample << {circuit.bits});")
            kernel.transfer(f"target[{kernel.global_index(own)}] = lambda[r];")
    return kernel


def support_kernels(circuit: Circuit, has_adjoint: bool, has_checkpoints: bool) -> str:
    """The kernels around the passes: matrices, |0…0⟩, copies for checkpoints, and the sums over a
    sample's warps: those of a pass are added up after it, each always in the same order."""
    kernel = TileKernel(circuit, [])
    o, records, counts = kernel.source, circuit.records, circuit.records.counts[False]
    thread = "const int thread = blockIdx.x * blockDim.x + threadIdx.x;"
    step = "gridDim.x * blockDim.x"
    sample = "const size_t sample = blockIdx.y;"

    def block(name: str, *parameters: str):
        return o.block(f'extern "C" __global__ void {name}({", ".join(parameters)})')

    def each_sample() -> None:
        o.line(thread)
        o.line(sample)

    more = ["double* all_angle_gradients"] * has_adjoint
    with block("matrices", "const double* all_angles", "real* all_records", *more):
        each_sample()
        kernel.row("angles", counts.angles)
        kernel.row("records", RECORD * counts.records)
        kernel.make_records("thread", step, False)
        if has_adjoint:
            kernel.row("angle_gradients", records.gradients)
            kernel.clear_gradients("thread", step)
    o.line("")
    if counts.rows:
        with block("factors", "const real* all_records", "Complex* all_factors"):
            each_sample()
            kernel.row("records", RECORD * counts.records)
            kernel.row("factors", circuit.size * counts.rows)
            kernel.make_factors("thread", step, False)
        o.line("")
    with block("initialize", "Complex* all_psi"):
        each_sample()
        o.line(f"auto* const psi = all_psi + (sample << {circuit.bits});")
        with kernel.each(1 << circuit.bits, "thread", step):
            o.line("psi[i].x = i ? 0 : 1;")
            o.line("psi[i].y = 0;")
    o.line("")
    if has_checkpoints:
        with block("copy", "const Complex* all_source", "Complex* all_target"):
            each_sample()
            for name in ("source", "target"):
                o.line(f"auto* const {name} = all_{name} + (sample << {circuit.bits});")
            with kernel.each(1 << circuit.bits, "thread", step):
                o.line("target[i] = source[i];")
        o.line("")
    with block("add_values", "const real* all_parts", "double* all_values"):
        each_sample()
        kernel.row("parts", circuit.parts * circuit.slots)
        kernel.row("values", circuit.observables)
        kernel.add_values("thread", step)
    if has_adjoint:
        o.line("")
        head = f'extern "C" __global__ void __launch_bounds__({32 * SUM_GROUPS}) add_sums'
        listed = "const real* all_parts, double* all_sums, int first, int count"
        with o.block(f"{head}({listed})"):
            o.line("const int slot = blockIdx.x * 32 + threadIdx.x, group = threadIdx.y;")
            o.line(sample)
            kernel.row("parts", circuit.parts * circuit.slots)
            kernel.row("sums", records.slots)
            o.line("double* const totals = reinterpret_cast<double*>(shared);")
            o.line("double total = 0;")
            with o.block("if (slot < count)"):
                loop = f"for (int part = group; part < {circuit.parts}; part += {SUM_GROUPS})"
                o.line(f"{loop} total += parts[part * {circuit.slots} + slot];")
            o.line("totals[32 * group + threadIdx.x] = total;")
            o.line("__syncthreads();")
            o.line("if (group || slot >= count) return;")
            o.line(f"for (int i = 1; i < {SUM_GROUPS}; ++i) total += totals[32 * i + threadIdx.x];")
            o.line("sums[first + slot] = total;")
        o.line("")
        parameters = [*SHARED_PARAMETERS, "const double* all_angles", "const real* all_records"]
        parameters += ["const double* all_sums"]
        with block("angle_sums", *parameters, "double* all_angle_gradients"):
            each_sample()
            kernel.row("angles", counts.angles)
            kernel.row("records", RECORD * counts.records)
            kernel.row("sums", records.slots)
            kernel.row("angle_gradients", records.gradients)
            kernel.make_gradients("thread", step)
    return kernel.text()


@dataclass
class TiledProgram:
    """Collects the kernels of the passes of all state functions, one of each, by their text."""

    circuit: Circuit
    tiles: dict[str, plan.TileOp]
    has_adjoint: bool
    shared_bytes: int
    texts: dict[str, str] = field(default_factory=dict[str, str])
    ways: dict[str, list[int]] = field(default_factory=dict)
    work: dict[str, Work] = field(default_factory=dict)
    states: set[str] = field(default_factory=set[str])
    tables: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    addresses: list[int] = field(default_factory=list[int])
    handed_over: set[str] = field(default_factory=set[str])
    checkpoints: int = 0
    on_host: int = 0  # checkpoints there
    _addresses: dict[tuple[int, ...], int] = field(default_factory=dict[tuple[int, ...], int])
    _names: dict[str, str] = field(default_factory=dict)
    _rows: dict[str, tuple[str, int]] = field(default_factory=dict)

    def launches(self, function: func.FuncOp) -> list[Launch]:
        """The launches of a state function, from the angles to values and angle gradients."""
        return _Launcher(self, function).launches

    def address_row(self, row: tuple[int, ...]) -> tuple[int, float]:
        """Where in the table the addresses of a tile are, and how many sectors a warp touches for
        each that it fills."""
        if row not in self._addresses:
            self._addresses[row] = len(self.addresses)
            self.addresses += row
        return self._addresses[row], sectors(row, 2 * self.circuit.scalar_bytes)

    def scratch(self) -> list[Buffer]:
        """The memory of the states."""
        size = 2 << self.circuit.bits
        bytes_ = self.circuit.scalar_bytes
        names = sorted(self.states)
        names += [f"checkpoint{i}" for i in range(self.checkpoints)]
        found = [Buffer(name, bytes_, size) for name in names]
        return found + [Buffer(f"host{i}", bytes_, size, on_host=True) for i in range(self.on_host)]

    def text(self) -> str:
        support = support_kernels(
            self.circuit, self.has_adjoint, self.checkpoints + self.on_host > 0
        )
        tables = [
            f"__device__ const unsigned rows_{name}[] = {{{', '.join(map(str, table))}}};"
            for name, table in self.tables.items()
        ]
        if self.addresses:
            listed = ", ".join(map(str, self.addresses))
            tables.append(f"__device__ const unsigned addresses[] = {{{listed}}};")
        wait = "__syncthreads();" if self.circuit.warps > 1 else "__syncwarp();"
        texts = [
            text.replace(_HAND_OVER, wait)
            if name in self.handed_over
            else text.replace(f"  {_HAND_OVER}\n", "")
            for name, text in self.texts.items()
        ]
        return "\n".join([support, *tables, *texts])

    def tile(self, op: plan.PassOp) -> plan.TileOp:
        """Where the tiles of a pass lie."""
        name = op.layout.root_reference.data if op.layout is not None else None
        if name not in self.tiles:
            raise CompilationError(
                f"A pass over {', '.join(op.stages)} does not say where its tiles lie: run "
                "assign-layouts for the cuda target."
            )
        return self.tiles[name]

    def stage_pass(
        self, stages: Stages, tile: plan.TileOp, is_adjoint: bool
    ) -> tuple[str, list[int]]:
        """The name of a pass kernel, and its last arguments."""
        key = f"pass {stages} {tile.sym_name.data} {is_adjoint}"
        prefix = "undo_pass" if is_adjoint else "pass"
        if len(self.circuit.stages) > MOST_STAGES_WRITTEN:
            return self._pass_of_table(key, prefix, stages, tile, is_adjoint)
        if key not in self._names:
            name = self._name(key, prefix)
            made = pass_kernel(name, self.circuit, stages, is_adjoint, tile)
            self.ways[name] = made.ways
            self._add(name, made.kernel)
        return self._names[key], []

    def _pass_of_table(
        self, key: str, prefix: str, stages: Stages, tile: plan.TileOp, is_adjoint: bool
    ) -> tuple[str, list[int]]:
        """The same for one of many passes: those whose code differs in numbers only share it."""
        if key not in self._rows:
            row: list[int] = []
            made = pass_kernel(_NAME, self.circuit, stages, is_adjoint, tile, row)
            text = made.kernel.text()
            if text not in self._names:
                name = self._name(text, prefix)
                self._add(name, made.kernel)
                self.tables[name] = []
                self.ways[name] = []
            name = self._names[text]
            self.ways[name] += made.ways
            self._rows[key] = name, len(self.tables[name])
            self.tables[name] += [0, *row]
        name, begin = self._rows[key]
        return name, [begin]

    def _add(self, name: str, kernel: TileKernel) -> None:
        self.work[name] = kernel.source.work
        self.texts[name] = kernel.text().replace(_NAME, name)

    def permutation(self, by: BasisMap) -> str:
        """The name of a permutation kernel."""
        key = f"permutation {by!r}"
        if key not in self._names:
            name = self._name(key, "permute")
            self._add(name, permutation_kernel(name, self.circuit, by))
        return self._names[key]

    def scaling(self, factors: Sequence[float]) -> str:
        """The name of a kernel of real factors."""
        key = f"scale {list(factors)}"
        if key not in self._names:
            name = self._name(key, "scale")
            self._add(name, scale_kernel(name, self.circuit, factors))
        return self._names[key]

    def observation(self, observables: Sequence[ObservableAttr], with_cotangent: bool) -> str:
        """The name of a kernel of observables."""
        key = f"observe {with_cotangent} {[str(o) for o in observables]}"
        if key not in self._names:
            name = self._name(key, "observe_adjoint" if with_cotangent else "observe")
            kernel = observable_kernel(name, self.circuit, observables, with_cotangent)
            self._add(name, kernel)
        return self._names[key]

    def _name(self, key: str, prefix: str) -> str:
        self._names[key] = f"{prefix}_{len(self._names)}"
        return self._names[key]


class _Launcher:
    """Walks a state function, loops unrolled, and notes what is launched."""

    def __init__(self, program: TiledProgram, function: func.FuncOp):
        self.program, self.circuit = program, program.circuit
        self.launches: list[Launch] = []
        self.buffers: dict[SSAValue, str] = {}
        self.numbers = IndexValues()
        self.allocated = 0
        self.slots = 0
        self.kept: dict[int, str] = {}  # the memory of each slot
        self.upcoming = deque(copies(function.body.block))
        self.is_last = _last_restores(self.upcoming)
        self.spare = ""  # the state that goes to and comes from the host, if checkpoints are there
        self.block(function.body.block)
        used = {a for x in self.launches for a in x.arguments if isinstance(a, str)}
        program.states |= {name for name in used if name.startswith("state")}
        if self.spare:
            program.on_host = max(program.on_host, self.slots)
        else:
            program.checkpoints = max(program.checkpoints, self.slots)

    def launch(
        self,
        kernel: str,
        *arguments: str | int,
        tiles: bool = True,
        count: int = 0,
        excess: float = 1.0,
        apart: bool = False,
    ) -> None:
        """Launch a kernel over all tiles, or over `count` threads."""
        program, circuit = self.program, self.circuit
        if tiles:
            threads, blocks = circuit.threads, circuit.tiles
        else:
            threads, blocks = COLUMNS, max(1, -(-count // COLUMNS))
        shared = program.shared_bytes if tiles else 0
        self.launches.append(
            Launch(
                kernel,
                (threads, 1),
                arguments,
                blocks=blocks,
                shared_bytes=shared,
                excess=excess,
                apart=apart,
            )
        )

    def block(self, block: Block) -> None:
        for op in block.ops:
            self.operation(op)

    def operation(self, op: Operation) -> None:
        circuit, program = self.circuit, self.program
        match op:
            case plan.CoefficientsOp():
                more = ["angle_gradients"] * program.has_adjoint
                counts = circuit.records.counts[False]
                count = max(counts.records, counts.angles)
                self.launch("matrices", "angles", "records", *more, tiles=False, count=count)
                if counts.rows:
                    count = circuit.size * counts.rows
                    self.launch("factors", "records", "factors", tiles=False, count=count)
            case plan.AllocateOp():
                self.buffers[op.buffer] = f"state{self.allocated}"
                self.allocated += 1
            case plan.InitializeOp():
                buffer = self.buffers[op.buffer]
                self.launch("initialize", buffer, tiles=False, count=1 << (circuit.bits - 4))
            case plan.PassOp():
                self.stages(op)
            case plan.PermuteOp():
                source, target = self.buffers[op.source], self.buffers[op.destination]
                self.launch(program.permutation(op.basis_map), source, target)
            case plan.ScaleOp():
                negative = int(op.pauli.sign < 0)
                kernel = program.scaling([float(f) for f in op.factors.get_values()])
                self.launch(kernel, self.buffers[op.buffer], op.pauli.z, negative)
            case plan.ExpectationOp():
                if not cotangent_follows(op):
                    self.observe(op.observables, self.buffers[op.buffer], None)
            case plan.CotangentOp():
                states = self.buffers[op.source], self.buffers[op.destination]
                self.observe(op.observables, *states)
            case plan.GradientsOp():
                arguments = *SHARED, "angles", "records", "sums", "angle_gradients"
                count = max(c.records for c in circuit.records.counts.values())
                self.launch("angle_sums", *arguments, tiles=False, count=count)
            case scf.ForOp():
                self.loop(op)
            case plan.SaveOp():
                self.save(op)
            case plan.RestoreOp():
                self.restore(op)
            case plan.CheckpointsOp():
                if self.slots:
                    raise CompilationError("The cuda target takes one plan.checkpoints.")
                self.slots = op.count
                match op.place.data:
                    case "host":
                        self.spare = "state_spare"
                    case "disk":
                        raise InputError(NO_DISK)
                    case _:
                        pass
            case func.ReturnOp() | scf.YieldOp():
                pass
            case _ if self.numbers.compute(op):
                pass
            case _:
                raise CompilationError(f"The cuda target cannot translate '{op.name}'.")

    def stages(self, op: plan.PassOp) -> None:
        launch = op.launches[0]
        is_adjoint = launch.is_adjoint
        stages, tile = op.stages, self.program.tile(op)
        tensor = self.circuit.stages[stages[0]].operations[0].tensor.value.data
        iteration = 0
        trips = self.circuit.records.tensors[tensor].trips
        for index, trip in zip(launch.indices, trips, strict=True):
            iteration = iteration * trip + self.numbers[index]
        states = [self.buffers[b] for b in launch.buffers]
        name, more = self.program.stage_pass(stages, tile, is_adjoint)
        first, last = map(_row, tile.memory(iteration))
        if not same_threads(first, last, self.circuit.registers):
            self.program.handed_over.add(name)
        ends = [self.program.address_row(r) for r in (first, last)][:: -1 if is_adjoint else 1]
        parts = ["parts"] * is_adjoint
        rows = [row for row, _ in ends]
        arguments = *SHARED, "records", "factors", *states, *parts, iteration, *rows, *more
        self.launch(name, *arguments, excess=sum(excess for _, excess in ends) / len(ends))
        if is_adjoint:
            self.add_sums(stages, iteration)

    def add_sums(self, stages: Stages, iteration: int) -> None:
        """Launch the addition of a pass's sums over all warps."""
        circuit = self.circuit
        sums = circuit.sums_of(stages)
        tensor = circuit.records.tensors[circuit.records.stages[stages[0]].tensor]
        if not sums:
            return
        first = tensor.slots + iteration * tensor.row_slots + sums.start
        arguments = "parts", "sums", first, len(sums)
        blocks = -(-len(sums) // 32)
        bytes_ = 32 * SUM_GROUPS * 8
        launch = Launch("add_sums", (32, SUM_GROUPS), arguments, blocks=blocks, shared_bytes=bytes_)
        self.launches.append(launch)

    def observe(
        self, observables: Iterable[ObservableAttr], state: str, cotangent: str | None
    ) -> None:
        listed = tuple(observables)
        arguments = [state, "parts", *(["weights", cotangent] if cotangent else ())]
        self.launch(self.program.observation(listed, cotangent is not None), *arguments)
        self.launch("add_values", "parts", "values", tiles=False, count=len(listed))

    def copy(self, source: str, target: str, apart: bool = False) -> None:
        count = 1 << (self.circuit.bits - 4)
        self.launch("copy", source, target, tiles=False, count=count, apart=apart)

    def save(self, op: plan.SaveOp) -> None:
        if op.slot is None:
            raise CompilationError("Run insert-checkpoints before translating to the cuda target.")
        slot, state = self.numbers[op.slot], self.buffers[op.buffer]
        if self.spare:
            self.copy(state, self.spare)  # what follows changes the state
            self.copy(self.spare, f"host{slot}", apart=True)
            self.fetch(slot)
        else:
            self.copy(state, self.kept.setdefault(slot, f"checkpoint{slot}"))

    def restore(self, op: plan.RestoreOp) -> None:
        assert op.slot is not None
        slot, state = self.numbers[op.slot], self.buffers[op.buffer]
        is_last = self.is_last.popleft()
        if self.spare:
            self.buffers[op.buffer], self.spare = self.spare, state
            self.fetch(None)
        elif is_last:
            # What was saved is not needed any more: its memory becomes the state's.
            self.buffers[op.buffer], self.kept[slot] = self.kept[slot], state
        else:
            self.copy(self.kept[slot], state)

    def fetch(self, held: int | None) -> None:
        """Begin to get what is restored next from the host, unless the spare state holds it."""
        self.upcoming.popleft()
        if not self.upcoming:
            return
        following, slot = self.upcoming[0]
        if isinstance(following, plan.RestoreOp) and slot != held:
            self.copy(f"host{slot}", self.spare, apart=True)

    def loop(self, op: scf.ForOp) -> None:
        body = op.body.block
        carried = [self.buffers[v] for v in op.iter_args]
        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        for _ in self.numbers.turns(op):
            self.buffers.update(zip(body.args[1:], carried, strict=True))
            self.block(body)
            carried = [self.buffers[v] for v in last.operands]
        self.buffers.update(zip(op.results, carried, strict=True))


def _last_restores(order: Iterable[tuple[Operation, int]]) -> deque[bool]:
    """For each restore among saves and restores, whether it is the last of what was saved there."""
    last: list[bool] = []
    before: dict[int, int] = {}  # the last restore from each slot
    for op, slot in order:
        if isinstance(op, plan.RestoreOp):
            if slot in before:
                last[before[slot]] = False
            before[slot] = len(last)
            last.append(True)
        else:
            before.pop(slot, None)
    return deque(last)
