"""From a module at the kernel level to CUDA C++ text, and the launches that run it.

States of one tile run on chip: one launch makes the angles of all samples, one runs all circuits
(see `on_chip`), and for gradients one differentiates the angles and one adds the parameters'
gradients up over the batch.

The text needs no header and no option but an architecture; kernels are `extern "C"`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from math import prod

from xdsl.dialects import builtin, func

from qcomp.backends.cuda.classical import (
    depends_on,
    has_shared_loops,
    translate_function,
    with_results,
)
from qcomp.backends.cuda.cpp import Source, Work
from qcomp.backends.cuda.kernel_text import SHARED, SHARED_PARAMETERS, Circuit, KernelText
from qcomp.backends.cuda.launches import Buffer, Launch
from qcomp.backends.cuda.on_chip import OnChipKernel, samples_of
from qcomp.backends.cuda.records import RECORD, Records, structures_of
from qcomp.backends.cuda.tiled import COLUMNS, TiledProgram
from qcomp.dialects import plan
from qcomp.errors import CompilationError
from qcomp.scheduling.layout import WARP_BITS

TILE_BITS = 12
REGISTER_BITS = {"float": 4, "double": 3}  # of amplitudes that a thread holds
BANK_BITS = {"float": 4, "double": 3}  # of threads that access shared memory at the same time
SCALAR_BYTES = {"float": 4, "double": 8}
PREPARE_THREADS = 256
_SAMPLES = 32  # of a block that computes angles


@dataclass(frozen=True, slots=True)
class Argument:
    """One tensor argument of the circuit."""

    shape: tuple[int, ...]
    is_input: bool

    @property
    def count(self) -> int:
        return prod(self.shape)


@dataclass(frozen=True, slots=True)
class CudaProgram:
    """The text of a program, its memory, and the launches for values and for gradients (none if
    the pipeline derived no adjoint).

    The caller gives the buffers argument0, … (the circuit's arguments), values, and for gradients
    weights, gradient0, … (like the arguments; those of parameters are added to). `scratch` are the
    buffers in between. `ways` says for each kernel how often its accesses to shared memory visit a
    bank: 1 is free of conflicts. `work` is an estimate of what a thread of a kernel does, for those
    that hold amplitudes.
    """

    source: str
    scalar: str
    bits: int
    arguments: tuple[Argument, ...]
    observables: int
    scratch: tuple[Buffer, ...]
    values: tuple[Launch, ...]
    gradient: tuple[Launch, ...]
    ways: dict[str, list[int]]
    work: dict[str, Work]

    @property
    def buffers(self) -> dict[str, Buffer]:
        """All buffers by name."""
        found = list(self.scratch)
        for i, a in enumerate(self.arguments):
            found.append(Buffer(f"argument{i}", 8, a.count, not a.is_input))
            found.append(Buffer(f"gradient{i}", 8, a.count, not a.is_input))
        found += [Buffer(name, 8, self.observables) for name in ("values", "weights")]
        return {b.name: b for b in found}


def emit_program(module: builtin.ModuleOp, scalar: str, name: str = "circuit") -> CudaProgram:
    """Translate the circuit `name`; `scalar` is 'float' or 'double'."""
    return _Emitter(module, scalar, name).emit()


@dataclass(frozen=True, slots=True)
class _Kernels:
    """Kernels that hold amplitudes: their text, the launches for values and for gradients, memory
    for states, and, by kernel, conflicts of banks and work."""

    text: str
    values: list[Launch]
    gradient: list[Launch]
    states: list[Buffer]
    ways: dict[str, list[int]]
    work: dict[str, Work]


class _Emitter:
    """Collects the text of one program."""

    def __init__(self, module: builtin.ModuleOp, scalar: str, name: str):
        self.scalar, self.name = scalar, name
        functions = {f.sym_name.data: f for f in module.ops if isinstance(f, func.FuncOp)}
        needed = (name, f"{name}_angles", f"{name}_state")
        bits = {
            op.buffer.type.bits.data
            for op in module.walk()
            if isinstance(op, plan.AllocateOp) and isinstance(op.buffer.type, plan.BufferType)
        }
        if any(n not in functions for n in needed) or not bits:
            raise CompilationError(
                "The module has no plan: the cuda target needs a pipeline that runs "
                "absorb-entanglers, extract-angles, partition, derive-adjoint and lower-to-plan."
            )
        if any(isinstance(op, plan.AllocateOp) and plan.is_real(op.buffer) for op in module.walk()):
            raise CompilationError(
                "The cuda target has no kernels for real amplitudes: leave out real-amplitudes."
            )
        self.functions = functions
        self.stages, self.tiles = plan.stages_of(module), plan.tiles_of(module)
        (self.bits,) = bits
        tile = self._tile()
        self.circuit, self.angles = functions[name], functions[f"{name}_angles"]
        self.arguments = _arguments(self.circuit)
        self.shapes = [_tensor_shape(kind) for kind in self.angles.function_type.outputs]
        inputs = [b for a, b in zip(self.arguments, self.angles.args, strict=True) if a.is_input]
        self.shared_tensors = [not t for t in depends_on(self.angles, inputs)]
        self.records = Records.of(
            self.stages, structures_of(module), self.shapes, self.shared_tensors
        )
        self.observables = len(self.circuit.function_type.outputs)
        self.shared = Circuit(
            self.stages,
            self.records,
            self.observables,
            SCALAR_BYTES[scalar],
            self.bits,
            tile,
            REGISTER_BITS[scalar],
            frozenset(op.stages for op in module.walk() if isinstance(op, plan.PassOp)),
        )

    def _tile(self) -> int:
        """The bits of a tile; an error if the stages are planned for something else than a GPU."""
        registers = REGISTER_BITS[self.scalar]
        tile = min(self.bits, TILE_BITS)
        for stage in self.stages.values():
            tile = len(stage.registers) + len(stage.loops)
            if stage.advance is not None or stage.fold is not None:
                raise CompilationError(
                    f"@{stage.sym_name.data} takes in a permutation: for the cuda target, which "
                    "gives its amplitudes other addresses instead, run lower-to-plan with "
                    "fold=false."
                )
            if stage.lanes.value.data or len(stage.registers) != registers:
                raise CompilationError(
                    f"@{stage.sym_name.data} is planned for {len(stage.registers)} register bits "
                    f"and {stage.lanes.value.data} lane bits: for the cuda target in {self.scalar} "
                    f"run partition and lower-to-plan with registers={registers} lanes=0."
                )
        if tile < self.bits and not registers + WARP_BITS <= tile <= TILE_BITS:
            raise CompilationError(
                f"The stages are planned for tiles of {tile} bits: for the cuda target in "
                f"{self.scalar} run partition and lower-to-plan with a tile of "
                f"{registers + WARP_BITS} to {TILE_BITS}."
            )
        return tile

    def emit(self) -> CudaProgram:
        state, adjoint = (
            self.functions.get(f"{self.name}_state{suffix}") for suffix in ("", "_adjoint")
        )
        assert state is not None
        if self.shared.tiles > 1:
            kernels = self._tiled(state, adjoint)
        else:
            kernels = self._on_chip(state, adjoint)
        classical = [self._angles()]
        values = [*self._angles_launches(), *kernels.values]
        gradient: list[Launch] = []
        if adjoint is not None:
            classical.append(self._angles_adjoint())
            gradient = [
                *self._angles_launches(),
                *kernels.gradient,
                *self._adjoint_launches(),
            ]
        text = "\n".join(
            [
                self._header(),
                f"typedef {self.scalar} real;",
                f"typedef {self.scalar}2 Complex;",
                f"#define LANES {self.shared.lanes}  // threads of a sample in a warp",
                "",
                files("qcomp.backends.cuda").joinpath("prelude.cuh").read_text("utf-8"),
                "extern __shared__ Complex shared[];",
                "",
                *classical,
                self._words(),
                self._prepare(),
                kernels.text,
            ]
        )
        return CudaProgram(
            text,
            self.scalar,
            self.bits,
            self.arguments,
            self.observables,
            (*self._scratch(adjoint is not None), *kernels.states),
            tuple(values),
            tuple(gradient),
            kernels.ways,
            kernels.work,
        )

    def _on_chip(self, state: func.FuncOp, adjoint: func.FuncOp | None) -> _Kernels:
        shared, samples = self.shared, samples_of(self.shared)
        kernels = [OnChipKernel("forward", state, shared)]
        if adjoint is not None:
            kernels.append(OnChipKernel("gradient", adjoint, shared))
        launches = [
            Launch(
                kernel.name,
                (shared.threads, samples),
                (
                    *(*SHARED, "samples", "angles", "records", "factors", "parts", "values"),
                    *(("weights", "angle_gradients") if kernel.is_adjoint else ()),
                    *(("checkpoints",) if kernel.checkpoints else ()),
                ),
                samples,
                shared_bytes=self._shared_bytes * samples,
            )
            for kernel in kernels
        ]
        text = "\n".join(kernel.text() for kernel in kernels)
        ways = {kernel.name: kernel.ways for kernel in kernels}
        work = {kernel.name: kernel.source.work for kernel in kernels}
        count = kernels[-1].checkpoints * 2 << shared.bits
        states = [Buffer("checkpoints", SCALAR_BYTES[self.scalar], count)] if count else []
        return _Kernels(text, launches[:1], launches[1:], states, ways, work)

    def _tiled(self, state: func.FuncOp, adjoint: func.FuncOp | None) -> _Kernels:
        program = TiledProgram(self.shared, self.tiles, adjoint is not None, self._shared_bytes)
        values = program.launches(state)
        gradient = program.launches(adjoint) if adjoint is not None else []
        return _Kernels(
            program.text(), values, gradient, program.scratch(), program.ways, program.work
        )

    @property
    def _shared_bytes(self) -> int:
        """The shared memory of a tile."""
        return 2 * SCALAR_BYTES[self.scalar] << self.shared.tile

    def _header(self) -> str:
        shared = self.shared
        samples = samples_of(shared) if shared.tiles == 1 else 1
        operations = sum(len(t.operations) * t.iterations for t in self.records.tensors)
        shapes = [f"{'inputs' * a.is_input or 'parameters'} {a.shape}" for a in self.arguments]
        lines = [
            f"A state of 2^{self.bits} amplitudes in complex{16 * SCALAR_BYTES[self.scalar]}, "
            f"{operations} operations after fusion, {self.observables} observable(s).",
            f"Arguments: {', '.join(shapes) or 'none'}.",
            f"A tile of 2^{shared.tile} amplitudes has {shared.threads} thread(s) with "
            f"{shared.size} amplitudes each; {samples} tile(s) share a block.",
        ]
        return "\n".join(f"// {line}" for line in lines)

    # Classical functions

    def _rows(self) -> list[str]:
        """This sample's arguments."""
        return [
            f"argument{i} + sample * {a.count}" if a.is_input else f"argument{i}"
            for i, a in enumerate(self.arguments)
        ]

    def _per_sample(self, name: str, parameters: Sequence[str], call: Sequence[str]) -> str:
        o = Source()
        arguments = [f"const double* argument{i}" for i in range(len(self.arguments))]
        listed = ", ".join(["int samples", *arguments, *parameters])
        with o.block(f'extern "C" __global__ void {name}({listed})'):
            o.line("const size_t sample = (size_t)blockIdx.x * blockDim.x + threadIdx.x;")
            o.line("if (sample >= samples) return;")
            o.line(f"circuit_{name}({', '.join(call)});")
        return o.text()

    def _angles(self) -> str:
        """The functions of a sample's own angles, and of those that all share."""
        texts: list[str] = []
        if any(self.shared_tensors):
            shared = with_results(self.angles, self.shared_tensors)
            texts.append(translate_function(shared, "circuit_shared_angles", threads=True))
        if not all(self.shared_tensors):
            own = with_results(self.angles, [not s for s in self.shared_tensors])
            stride = self.records.counts[False].angles
            call = self._rows() + [
                f"angles + sample * {stride} + {t.before.angles}"
                for t in self.records.tensors
                if not t.is_shared
            ]
            texts.append(translate_function(own, "circuit_angles"))
            texts.append(self._per_sample("angles", ["double* angles"], call))
        return "\n".join(texts)

    def _prepare(self) -> str:
        """The kernel, one block of it, that makes what all samples share."""
        if not any(self.shared_tensors):
            return ""
        kernel = KernelText(self.shared, [])
        o = kernel.source
        arguments = [f"argument{i}" for i in range(len(self.arguments))]
        listed = [f"const double* {name}" for name in arguments]
        listed += [name.removeprefix("const ") for name in SHARED_PARAMETERS]
        bounds = f"__launch_bounds__({PREPARE_THREADS})"
        head = f'extern "C" __global__ void {bounds} prepare({", ".join(listed)})'
        with o.block(head):
            o.line("const int thread = threadIdx.x;")
            places = [
                f"shared_angles + {t.before.angles}" for t in self.records.tensors if t.is_shared
            ]
            call = ["thread", str(PREPARE_THREADS), *arguments, *places]
            o.line(f"circuit_shared_angles({', '.join(call)});")
            if self.records.counts[True].records:
                if has_shared_loops(with_results(self.angles, self.shared_tensors)):
                    o.line("__syncthreads();")  # else each thread has made all angles
                kernel.make_records("thread", str(PREPARE_THREADS), True)
            if self.records.counts[True].rows:
                o.line("__syncthreads();")
                kernel.make_factors("thread", str(PREPARE_THREADS), True)
        return o.text()

    def _angles_adjoint(self) -> str:
        text = translate_function(
            self.functions[f"{self.name}_angles_adjoint"], "circuit_angles_adjoint"
        )
        rows = [f"double* row{i}" for i in range(len(self.arguments))]
        places = [f"row{i} + sample * {a.count}" for i, a in enumerate(self.arguments)]
        call = self._rows() + [
            f"angle_gradients + sample * {self.records.gradients} + {t.gradients}"
            for t in self.records.tensors
        ]
        call += places
        kernel = self._per_sample("angles_adjoint", ["const double* angle_gradients", *rows], call)
        return f"{text}\n{kernel}\n{_SUM_SAMPLES}"

    def _words(self) -> str:
        """The tables of the operations."""
        o = Source()
        for number, t in enumerate(self.records.tensors):
            if not t.operations:
                continue
            letters: list[int] = []
            head = f"__device__ const Word words_{number}[] ="
            with o.block(head, "first letter, count, odd, angle, form, sums, diagonal, slot"):
                for op in t.operations:
                    o.line(
                        f"{{{len(letters)}, {len(op.letters)}, {int(op.odd)}, {op.angle}, "
                        f"{op.form}, {op.sums}, {op.diagonal}, {op.slot}}},"
                    )
                    letters += op.letters
            o.lines[-1] += ";"
            numbers = ", ".join(map(str, letters))
            o.line(f"__device__ const unsigned char letters_{number}[] = {{{numbers}}};")
            if not t.rows:
                continue
            first = [0]
            with o.block(f"__device__ const Phase phases_{number}[] =", "scalar, mask, parity"):
                for row in t.rows:
                    first.append(first[-1] + len(row))
                    o.line(" ".join(f"{{{p.scalar}, {p.mask}u, {p.parity}}}," for p in row))
            o.lines[-1] += ";"
            o.line(f"__device__ const int rows_{number}[] = {{{', '.join(map(str, first))}}};")
        return o.text()

    # Launches

    def _scratch(self, has_adjoint: bool) -> tuple[Buffer, ...]:
        size = SCALAR_BYTES[self.scalar]
        found: list[Buffer] = []
        for is_shared, counts in self.records.counts.items():
            names = SHARED if is_shared else [name.removeprefix("shared_") for name in SHARED]
            sizes = (8, counts.angles), (size, RECORD * counts.records)
            sizes += ((size, 2 * self.shared.size * counts.rows),)
            found += [
                Buffer(name, *each, is_shared) for name, each in zip(names, sizes, strict=True)
            ]
        found.append(Buffer("parts", size, self.shared.parts * self.shared.slots))
        if has_adjoint:
            if self.shared.tiles > 1:
                found.append(Buffer("sums", 8, self.records.slots))
            found.append(Buffer("angle_gradients", 8, self.records.gradients))
            found += [
                Buffer(f"row{i}", 8, a.count)
                for i, a in enumerate(self.arguments)
                if not a.is_input
            ]
        return tuple(found)

    def _angles_launches(self) -> list[Launch]:
        arguments = [f"argument{i}" for i in range(len(self.arguments))]
        launches: list[Launch] = []
        if any(self.shared_tensors):
            given = (*arguments, *SHARED)
            launches.append(Launch("prepare", (PREPARE_THREADS, 1), given, blocks=1, together=True))
        if not all(self.shared_tensors):
            given = "samples", *arguments, "angles"
            launches.append(Launch("angles", (_SAMPLES, 1), given, _SAMPLES))
        return launches

    def _adjoint_launches(self) -> list[Launch]:
        """From the gradients of the angles to those of the arguments."""
        pairs = list(enumerate(self.arguments))
        arguments = [f"argument{i}" for i, _ in pairs]
        rows = [f"gradient{i}" if a.is_input else f"row{i}" for i, a in pairs]
        given = "samples", *arguments, "angle_gradients", *rows
        launches = [Launch("angles_adjoint", (_SAMPLES, 1), given, _SAMPLES)]
        for i, a in pairs:
            if not a.is_input:
                given = "samples", a.count, f"row{i}", f"gradient{i}"
                blocks = -(-a.count // COLUMNS)
                launches.append(
                    Launch("sum_samples", (COLUMNS, 1), given, blocks=blocks, together=True)
                )
        return launches


_SUM_SAMPLES = """\
// Add the rows of all samples to `total`, one after the other.
extern "C" __global__ void sum_samples(int samples, int count, const double* rows, double* total) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= count) return;
  double sum = total[i];
  for (int sample = 0; sample < samples; ++sample) sum += rows[(size_t)sample * count + i];
  total[i] = sum;
}
"""


def _tensor_shape(kind: object) -> tuple[int, ...]:
    if not isinstance(kind, builtin.TensorType):
        raise CompilationError("The cuda target takes circuits whose angles are tensors.")
    return tuple(kind.get_shape())


def _arguments(circuit: func.FuncOp) -> tuple[Argument, ...]:
    result: list[Argument] = []
    for i, kind in enumerate(circuit.function_type.inputs):
        attributes = circuit.arg_attrs.data[i].data if circuit.arg_attrs else {}
        result.append(Argument(_tensor_shape(kind), "quantum.inputs" in attributes))
    return tuple(result)
