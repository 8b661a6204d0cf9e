"""From a module at the plan level to LLVM text: the host program around the stage kernels.

Each state function becomes one LLVM function that runs a whole sample: coefficients, launches,
permutations, observables, gradients. Around it `@run_values` and `@run_gradient` loop over a batch:

    void @run_values(ptr tables, ptr workspace, [ptr member,] i64 count, ptr argument…, ptr values)
    void @run_gradient(ptr tables, ptr workspace, [ptr member,] i64 count, ptr argument…,
                       ptr weights, ptr values, ptr gradient…)

The gradient's halves run alone, too, for weights that depend on the values. Between them each
sample waits in a workspace of its own, `step` bytes after the one before:

    void @run_forward(ptr tables, ptr workspaces, [ptr member,] i64 count, i64 step, ptr argument…,
                      ptr values)
    void @run_backward(ptr tables, ptr workspaces, [ptr member,] i64 count, i64 step, ptr argument…,
                       ptr weights, ptr gradient…)

They are not there where one pass over memory turns back (see `qcomp.passes.fuse_turn`).

States of several tiles are worked on in `parts`, by a team of threads that all call the function
with the same workspace and with a member each (see `team`). Arguments are those of the circuit
(doubles; inputs advance by a row a sample), values and weights have a row of observables a sample,
gradients are as the arguments: those of parameters are added to over the batch, those of inputs
have a row a sample. `tables` are the constants that the kernels read, `workspace` is memory of one
thread or team, aligned to a page.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import prod

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects import arith, builtin, func, scf, tensor
from xdsl.dialects.builtin import DenseIntOrFPElementsAttr
from xdsl.ir import Block, Operation, SSAValue

from qcomp.backends.cpu.block_factors import factor_function, factor_list
from qcomp.backends.cpu.classical import ClassicalFunction, translate_function
from qcomp.backends.cpu.coefficients import CoefficientPlan, Factors, coefficient_functions
from qcomp.backends.cpu.features import Host
from qcomp.backends.cpu.generic_kernel import (
    GENERIC_FROM,
    generic_kernel,
    generic_table,
    is_generic,
)
from qcomp.backends.cpu.generic_pass import GenericPass, pass_table
from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import INTRINSICS, Function, VectorType
from qcomp.backends.cpu.observables import BOTH, VALUES, ObservablePlan, observable_functions
from qcomp.backends.cpu.permutation import PermutationPlan, permutation_function
from qcomp.backends.cpu.product_state import (
    ABSENT,
    FACTOR_BYTES,
    ProductPlan,
    ProductStep,
    product_functions,
)
from qcomp.backends.cpu.scale import scale_function, scale_table
from qcomp.backends.cpu.stage_kernel import adjoint_kernel, forward_kernel
from qcomp.backends.cpu.tables import (
    ADDRESS_BITS,
    AFTER_ONE,
    BEFORE_ONE,
    SCALE,
    factor_plane,
    outer_words,
    stage_table,
)
from qcomp.backends.cpu.team import Work, wait_function
from qcomp.backends.cpu.tile_walk import TileWalk
from qcomp.basis_map import BasisMap
from qcomp.dialects import kernel, plan
from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import CompilationError
from qcomp.gf2 import Span
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.passes.select_kernels import scaled_elsewhere, unscaled_positions
from qcomp.scheduling.fold import powers
from qcomp.scheduling.stage import Relabelling, StagePlan, StageStructure, virtual_qubit

PAGE = 4096
CACHE_LINE = 64
MOST_PARTS = 64
PIECE = 16  # operations of a state function, if it is long


@dataclass(frozen=True, slots=True)
class Argument:
    """One tensor argument of the circuit."""

    shape: tuple[int, ...]
    is_input: bool

    @property
    def bytes(self) -> int:
        return 8 * prod(self.shape)


@dataclass(frozen=True, slots=True)
class CheckpointMemory:
    """The memory of saved states: where in the workspace the pointer to it is, how much it is, and
    where that is wanted."""

    at: int = 0
    bytes: int = 0
    place: str = "device"

    @property
    def resident_bytes(self) -> int:
        """Those that are not on disk."""
        return 0 if self.place == "disk" else self.bytes


@dataclass(frozen=True, slots=True)
class ProgramText:
    """The text of a program and what running it needs."""

    text: str
    tables: NDArray[np.uint64]
    workspace_bytes: int
    arguments: tuple[Argument, ...]
    observables: int
    kernels: int
    parts: int
    state_bytes: int  # of each
    states: int
    checkpoints: CheckpointMemory

    @property
    def resident_bytes(self) -> int:
        """The memory of one thread or team."""
        return self.workspace_bytes + self.checkpoints.resident_bytes


@dataclass(slots=True)
class _Tables:
    """Constant words, one after the other, each array aligned to 64 bytes."""

    arrays: list[NDArray[np.uint64]] = field(default_factory=list)
    size: int = 0
    _known: dict[bytes, int] = field(default_factory=dict)

    def add(self, words: NDArray[np.uint64]) -> int:
        """The byte offset of `words` among all tables."""
        raw = np.ascontiguousarray(words).view(np.uint64).reshape(-1)
        key = raw.tobytes()
        if key not in self._known:
            padded = np.zeros(-(-raw.size // 8) * 8, np.uint64)
            padded[: raw.size] = raw
            self.arrays.append(padded)
            self._known[key] = self.size
            self.size += padded.nbytes
        return self._known[key]

    def joined(self) -> NDArray[np.uint64]:
        return np.concatenate(self.arrays) if self.arrays else np.zeros(8, np.uint64)


class _Workspace:
    """Hands out the memory of one thread."""

    def __init__(self) -> None:
        self.bytes = self.largest = 0
        self._states = 0

    def take(self, size: int, align: int = CACHE_LINE) -> int:
        """The offset of `size` bytes."""
        offset = -(-self.bytes // align) * align
        self.bytes = offset + size
        return offset

    def take_state(self, size: int) -> int:
        """The offset of a state; states start on different cache sets, so that equal vectors of
        two of them do not evict each other."""
        self._states += 1
        return self.take(size, PAGE) if self._states == 1 else self._shifted(size)

    def rewind(self, to: int) -> None:
        """Hand out again what was taken since: another function runs at another time."""
        self.largest = max(self.largest, self.bytes)
        self.bytes, self._states = to, 0

    def _shifted(self, size: int) -> int:
        shift = 1024 * (self._states - 1) % PAGE
        return self.take(size + shift, PAGE) + shift


class ProgramEmitter:
    """Collects the functions of one module."""

    def __init__(self, module: builtin.ModuleOp, host: Host, scalar: str):
        self.host = host
        self.vector = host.vector(scalar)
        self.functions = {
            f.sym_name.data: f for f in module.body.block.ops if isinstance(f, func.FuncOp)
        }
        declared = self.stage_ops = plan.stages_of(module)
        self.stages = {name: stage_plan(op) for name, op in declared.items()}
        self.declared_kernels = {
            f.sym_name.data: f.structure for f in module.ops if isinstance(f, kernel.FuncOp)
        }
        self.tensor_of = {n: s.operations[0].tensor.value.data for n, s in declared.items()}
        self.positions_of = {
            n: [op.position.value.data for op in s.operations] for n, s in declared.items()
        }
        # Where select-kernels has chosen other forms, it wants kernels for them.
        self.is_generic = len(self.declared_kernels) > GENERIC_FROM and all(
            o.form == "matrix" for s in self.declared_kernels.values() for o in s.operations
        )
        self.factors_at: dict[str, int] = {}
        self.generic_at: dict[str, tuple[int, int]] = {}
        self.angle_offsets: list[int] = []
        self._angle_gradients: list[int] = []
        bits = {s.bits for s in self.stages.values()} or {
            op.buffer.type.bits.data for op in module.walk() if isinstance(op, plan.AllocateOp)
        }
        if not bits:
            raise CompilationError(
                "The module has no plan: the cpu target needs a pipeline that runs "
                "absorb-entanglers, extract-angles, partition, lower-to-plan and select-kernels."
            )
        lanes = {s.lane_bits for s in self.stages.values()}
        if len(bits) != 1 or lanes - {self.vector.lane_bits}:
            raise CompilationError(
                f"The stages are planned for {sorted(lanes)} lane bits; this host has "
                f"{self.vector.lane_bits} in {scalar}: run partition and lower-to-plan with "
                f"lanes={self.vector.lane_bits}."
            )
        real = {plan.is_real(op.buffer) for op in module.walk() if isinstance(op, plan.AllocateOp)}
        if len(real) > 1:
            raise CompilationError("The states of a program are all real, or all complex.")
        self.layout = StateLayout(bits.pop(), self.vector, True in real)
        self.parts = 1
        self.checkpoints = CheckpointMemory()
        self.states: list[int] = []  # of each function, beside checkpoints
        self.tables = _Tables()
        self.workspace = _Workspace()
        self.texts: list[str] = []
        self.kernels: dict[str, None] = {}
        self.named: dict[str, str] = {}

    def structure(self, stage: str) -> StageStructure:
        """What the code of a stage's kernel depends on."""
        reference = self.stage_ops[stage].kernel
        if reference is None:
            raise CompilationError("Run select-kernels before translating to the cpu target.")
        return self.declared_kernels[reference.root_reference.data]

    def records_of(self, function: func.FuncOp) -> "_Records":
        """What the records of a function's operations are made of."""
        stages = plan.stages_run_by(function, self.stage_ops)
        return _Records(
            _factors(stages, self.declared_kernels),
            scaled_elsewhere((op, self.structure(name)) for name, op in stages.items()),
            {d.tensor.value.data for s in stages.values() for d in s.diagonals if d.previous},
        )

    # Kernels and support functions, one of each kind

    def kernel(self, op: plan.LaunchOp, fetched: int) -> str:
        """The LLVM function that a launch runs: of a kernel the forward, adjoint or sums; with each
        block it asks for so many vectors of the next tile."""
        reference = self.stage_ops[op.stage.root_reference.data].kernel
        if reference is None:
            raise CompilationError("Run select-kernels before translating to the cpu target.")
        keep = op.keep is not None
        structure = self.structure(op.stage.root_reference.data)
        if self.shares(structure):
            return self.once(
                "generic",
                (structure.registers, fetched, op.is_adjoint, keep),
                lambda name: generic_kernel(
                    self.layout, structure.registers, name, fetched, op.is_adjoint, keep
                ),
            )
        kernel = reference.root_reference.data
        name = f"{kernel}_{'sums' if keep else 'adjoint'}" if op.is_adjoint else kernel
        name += f"_fetching_{fetched}" if fetched else ""
        if name not in self.kernels:
            self.kernels[name] = None
            given = self.declared_kernels[kernel], self.vector, name, fetched
            text = adjoint_kernel(*given, keep) if op.is_adjoint else forward_kernel(*given)
            self.texts.append(text)
        return name

    def generic_tables(self, stage: str, record: int) -> tuple[int, int]:
        """Where the table of a stage and its outer columns are, for the generic kernel."""
        if stage not in self.generic_at:
            positions, made = self.positions_of[stage], self.stages[stage]
            records = [record * p for p in positions]
            words = generic_table(made, self.layout, records, positions)
            columns = np.array([*outer_words(made, self.layout), 0], np.uint64)
            self.generic_at[stage] = self.tables.add(words), self.tables.add(columns)
        return self.generic_at[stage]

    def shares(self, structure: StageStructure) -> bool:
        """Whether stages of this structure run the generic kernel."""
        return self.is_generic and is_generic(structure)

    def once(self, prefix: str, key: object, emit: Callable[[str], str]) -> str:
        """The name of the function of this kind and key; `emit(name)` makes its text."""
        key_text = f"{prefix}:{key!r}"
        if key_text not in self.named:
            name = f"{prefix}_{len(self.named)}"
            self.texts.append(emit(name))
            self.named[key_text] = name
        return self.named[key_text]

    @property
    def columns(self) -> list[int]:
        return [self.layout.address(1 << b) for b in range(self.layout.vector_bits)]

    def emit(self, name: str) -> ProgramText:
        """The program of circuit `name`."""
        circuit, angles = self.functions[name], self.functions[f"{name}_angles"]
        arguments = _arguments(circuit)
        shapes = [
            tuple(kind.get_shape())
            for kind in angles.function_type.outputs
            if isinstance(kind, builtin.TensorType)
        ]
        classical = translate_function(angles, "angles")
        self.texts.append(classical.text)
        observables = len(circuit.function_type.outputs)

        forward = self.functions[f"{name}_state"]
        adjoint = self.functions.get(f"{name}_state_adjoint")
        records = self.records_of(forward)
        self.parts = self.choose_parts(shapes, records)
        coefficients = _Coefficients(self, shapes, "coefficients", records)
        self.texts.append(coefficients.text())
        angle_memory = [self.workspace.take(8 * prod(s)) for s in shapes]
        self.angle_offsets = angle_memory
        scratch = self.workspace.take(classical.workspace_bytes)

        for stage, made in self.stages.items():
            if self.structure(stage).block_factor:
                self.factors_at[stage] = self.workspace.take(2 * factor_plane(made, self.layout))
        shared = self.workspace.bytes
        state = _StateFunction(self, forward, "state", coefficients)
        self.texts.append(state.text)
        self.workspace.rewind(shared)
        self.texts.append(
            self.values_loop(arguments, observables, classical, angle_memory, scratch)
        )
        if adjoint is not None:
            backward = translate_function(
                self.functions[f"{name}_angles_adjoint"], "angles_adjoint"
            )
            self.texts.append(backward.text)
            own = self.records_of(adjoint)
            if own != coefficients.made_of:
                coefficients = _Coefficients(self, shapes, "coefficients_adjoint", own)
                self.texts.append(coefficients.text())
            gradient = _StateFunction(self, adjoint, "state_adjoint", coefficients)
            self.texts.append(gradient.text)
            self.texts += self.gradient_loops(
                arguments,
                shapes,
                observables,
                angle_memory,
                scratch,
                backward,
                gradient.has_halves,
            )
        header = INTRINSICS + "".join(
            v.intrinsics() for v in dict.fromkeys((self.vector, VectorType("double", 8)))
        )
        header += _X86 if self.is_x86 else ""
        header += wait_function(self.host.triple) if self.parts > 1 else ""
        text = _unique_declarations(header + "\n" + "\n".join(self.texts))
        return ProgramText(
            text,
            self.tables.joined(),
            max(self.workspace.bytes, self.workspace.largest),
            arguments,
            observables,
            len(self.kernels),
            self.parts,
            self.layout.bytes,
            max(self.states),
            self.checkpoints,
        )

    def choose_parts(self, shapes: Sequence[tuple[int, ...]], records: "_Records") -> int:
        """In how many parts a pass is done, at most one for each tile: each has sums of its own,
        and those of all together shall not take more memory than a state."""
        every = (op for function in self.functions.values() for op in function.walk())
        tiles = max((op.tiles.value.data for op in every if isinstance(op, plan.PassOp)), default=1)
        sums = sum(
            32 * len(records.factors.get(i, ())) * prod(s[:-1]) for i, s in enumerate(shapes)
        )
        most = min(tiles, MOST_PARTS, self.layout.bytes // max(sums, 1))
        return 1 << max(0, most.bit_length() - 1)

    @property
    def is_x86(self) -> bool:
        return self.host.triple.startswith("x86_64")

    # The loops over the batch

    def values_loop(
        self,
        arguments: Sequence[Argument],
        observables: int,
        classical: ClassicalFunction,
        angle_memory: Sequence[int],
        scratch: int,
    ) -> str:
        names = [f"argument{i}" for i in range(len(arguments))]
        f = self.batch_function("run_values", [*names, "values"])
        work = Work(f, self.parts)

        def sample(index: str) -> None:
            def angles() -> None:
                rows = _rows(f, arguments, names, index)
                places = [f.address("%workspace", o) for o in angle_memory]
                f.emit(_call("angles", [*rows, *places, f.address("%workspace", scratch)]))

            work.alone(angles)
            work.meet()
            values = f.address("%values", f.integer("mul", index, 8 * observables))
            f.emit(_call("state", ["%tables", "%workspace", *self.member, values]))

        self.over_batch(f, sample)
        return f.text()

    def gradient_loops(
        self,
        arguments: Sequence[Argument],
        shapes: Sequence[tuple[int, ...]],
        observables: int,
        angle_memory: Sequence[int],
        scratch: int,
        backward: ClassicalFunction,
        has_halves: bool,
    ) -> Iterator[str]:
        """The text of `run_gradient`, and, if there are such, of its halves."""
        names = [f"argument{i}" for i in range(len(arguments))]
        gradients = [f"gradient{i}" for i in range(len(arguments))]
        angle_gradients = self.angle_gradients(shapes)
        own = [None if a.is_input else self.workspace.take(a.bytes) for a in arguments]
        backward_scratch = self.workspace.take(backward.workspace_bytes)

        def loop(name: str, state: str, there: bool, back: bool) -> str:
            pointers = [*names, *["weights"] * back, *["values"] * there, *gradients * back]
            f = self.batch_function(name, pointers, not (there and back))
            work = Work(f, self.parts)

            def angles(rows: Sequence[str], workspace: str) -> None:
                places = [f.address(workspace, o) for o in angle_memory]
                f.emit(_call("angles", [*rows, *places, f.address(workspace, scratch)]))

            def angles_adjoint(rows: Sequence[str], workspace: str, index: str) -> None:
                incoming = [f.address(workspace, o) for o in angle_gradients]
                targets = [
                    _rows(f, [a], [g], index)[0] if place is None else f.address(workspace, place)
                    for a, g, place in zip(arguments, gradients, own, strict=True)
                ]
                last = f.address(workspace, backward_scratch)
                f.emit(_call("angles_adjoint", [*rows, *incoming, *targets, last]))
                for argument, g, target, place in zip(
                    arguments, gradients, targets, own, strict=True
                ):
                    if place is not None:
                        _add_doubles(f, f"%{g}", target, prod(argument.shape))

            def sample(index: str) -> None:
                rows = _rows(f, arguments, names, index)
                row = f.integer("mul", index, 8 * observables)
                weights = f.address("%weights", row) if back else "null"
                values = f.address("%values", row) if there else "null"
                workspace = "%workspace"
                if not (there and back):  # each sample waits in one of its own
                    workspace = f.address(workspace, f.integer("mul", index, "%step"))
                if there:
                    work.alone(lambda: angles(rows, workspace))
                    work.meet()
                f.emit(_call(state, ["%tables", workspace, *self.member, weights, values]))
                if back:
                    work.alone(lambda: angles_adjoint(rows, workspace, index))
                    work.meet()

            self.over_batch(f, sample)
            return f.text()

        yield loop("run_gradient", "state_adjoint", True, True)
        if has_halves:
            yield loop("run_forward", "state_adjoint_forward", True, False)
            yield loop("run_backward", "state_adjoint_backward", False, True)

    def angle_gradients(self, shapes: Sequence[tuple[int, ...]]) -> list[int]:
        """Where the state's adjoint leaves the gradients of the angles."""
        if not self._angle_gradients:
            self._angle_gradients = [self.workspace.take(8 * prod(s)) for s in shapes]
        return self._angle_gradients

    def batch_function(self, name: str, pointers: Sequence[str], steps: bool = False) -> Function:
        """A function for `count` samples; it may step through workspaces, one a sample."""
        integers = ["count", *["step"] * steps]
        return Function(
            name,
            [("ptr", p[1:]) for p in ("%tables", "%workspace", *self.member)]
            + [("i64", i) for i in integers]
            + [("ptr", p) for p in pointers],
            self.vector,
        )

    @property
    def member(self) -> list[str]:
        """What tells a thread of a team which one it is; nothing where threads do not team up."""
        return ["%member"] * (self.parts > 1)

    def over_batch(self, f: Function, sample: Callable[[str], None]) -> None:
        if self.is_x86:
            with f.flushed_denormals():
                f.loop("%count", sample)
        else:
            f.loop("%count", sample)
        f.emit("ret void")


_X86 = "declare void @llvm.x86.sse.ldmxcsr(ptr)\ndeclare void @llvm.x86.sse.stmxcsr(ptr)\n"


@dataclass(frozen=True, slots=True)
class _Records:
    """The records that a function needs: how they are made, by tensor of angles and position; which
    of these operations leave their scale to another stage; and in which tensors an iteration takes
    diagonals of the one before.

    Functions may run an operation in stages of their own, in other forms.
    """

    factors: dict[int, list[Factors]]
    scaled: set[tuple[int, int]]
    carried: set[int]


class _Coefficients:
    """The coefficient plans, one per tensor of angles, and where their memory is."""

    def __init__(
        self,
        emitter: ProgramEmitter,
        shapes: Sequence[tuple[int, ...]],
        name: str,
        records: _Records,
    ):
        self.emitter, self.name, self.made_of = emitter, name, records
        self.shapes = shapes
        self.trips = [s[:-1] for s in shapes]
        scalar_bytes = emitter.vector.scalar_bytes
        self.operations = [records.factors.get(i, []) for i in range(len(shapes))]
        self.used = [i for i, operations in enumerate(self.operations) if operations]
        self.plans = {
            i: CoefficientPlan(self.operations[i], prod(self.trips[i]), shapes[i][-1])
            for i in self.used
        }
        take = emitter.workspace.take
        size = {i: len(self.operations[i]) * prod(self.trips[i]) for i in self.used}
        self.tables = {i: emitter.tables.add(self.plans[i].table) for i in self.used}
        # What the first iteration of a loop takes for its previous one: a row of identities.
        rows = {i: 8 * scalar_bytes * len(self.operations[i]) for i in self.used}
        self.identities = {i: rows[i] if i in records.carried else 0 for i in self.used}

        def take_records(i: int) -> int:
            ahead = -(-self.identities[i] // CACHE_LINE) * CACHE_LINE
            return take(ahead + 8 * scalar_bytes * size[i]) + ahead

        self.records = {i: take_records(i) for i in self.used}
        self.inverses = {i: take_records(i) for i in self.used}
        self.scratch = {i: take(self.plans[i].scratch_bytes) for i in self.used}
        # Each part of a state has sums of its own.
        self.sum_bytes = {i: 32 * size[i] for i in self.used}
        self.sums = {i: take(emitter.parts * self.sum_bytes[i]) for i in self.used}
        self.size = size

    def text(self) -> str:
        plans = [self.plans[i] for i in self.used]
        return coefficient_functions(self.name, plans, self.emitter.vector.scalar)

    def function(self, tensor: int, suffix: str = "") -> str:
        return f"{self.name}_{self.used.index(tensor)}{suffix}"


class _StateFunction:
    """Translates one state function: a sample from its angles to its values (and gradients)."""

    def __init__(
        self,
        emitter: ProgramEmitter,
        function: func.FuncOp,
        name: str,
        coefficients: _Coefficients,
    ):
        self.emitter = emitter
        self.coefficients = coefficients
        self.is_adjoint = any(isinstance(op, plan.CotangentOp) for op in function.walk())
        pointers = ["%tables", "%workspace", *emitter.member]
        pointers += [*(["%weights"] if self.is_adjoint else []), "%values"]
        self.arguments = [("ptr", pointer[1:]) for pointer in pointers]
        self.part: str | int = 0  # of what threads share
        self.buffers: dict[SSAValue, int] = {}  # where they are in the workspace
        self.kept: dict[SSAValue, int] = {}  # where a function leaves what others go on with
        self.values: dict[SSAValue, str | int] = {}
        self.places: dict[tuple[str, int], int] = {}
        self.texts: list[str] = []
        body = tuple(function.body.block.ops)
        emitter.states.append(sum(isinstance(op, plan.AllocateOp) for op in body))
        turn = next((op for op in body if isinstance(op, plan.CotangentOp)), None)
        self.has_halves = turn is not None
        if turn is None:
            self.sequence(name, body)
        else:
            self.halves(name, body, turn)
        self.text = "\n".join(self.texts)

    def begin(self, name: str) -> None:
        """Write a function of its own from here on."""
        self.f = Function(name, self.arguments, self.emitter.vector)
        self.work = Work(self.f, self.emitter.parts)
        self.values |= {value: self.at(offset) for value, offset in self.buffers.items()}

    def recall(self) -> None:
        """Take up what functions that ran before this one have kept."""
        for value, offset in self.kept.items():
            self.values[value] = self.f.load(_kind(value), "%workspace", offset)

    def end(self) -> None:
        """The end of a function, where all threads meet."""
        self.work.meet()
        self.f.emit("ret void")
        self.texts.append(self.f.text())

    def call(self, name: str) -> None:
        """Call one of these functions from another: all threads begin it together."""
        self.work.meet()
        self.f.emit(_call(name, [f"%{argument}" for _, argument in self.arguments]))

    def sequence(
        self, name: str, body: Sequence[Operation], later: Sequence[Operation] = ()
    ) -> None:
        """A function of operations that run one after the other, and others, `later`, after it.

        A long one is several functions: LLVM takes more than linear time for a block.
        """
        whole = scf.ForOp | plan.CheckpointsOp
        size = PIECE
        if len(body) < 4 * PIECE or any(isinstance(op, whole) for op in body):
            size = max(1, len(body))
        starts = range(0, max(1, len(body)), size)
        pieces = [f"{name}.{number}" for number in range(len(starts))] if starts[1:] else [name]
        for piece, start in zip(pieces, starts, strict=True):
            self.begin(piece)
            self.recall()
            for op in body[start : start + size]:
                self.operation(op)
            if piece == pieces[-1]:
                self.keep(later)
            self.end()
        if starts[1:]:
            self.begin(name)
            for piece in pieces:
                self.call(piece)
            self.end()

    def keep(self, later: Sequence[Operation]) -> None:
        """Keep in the workspace what operations need that another function does later."""
        needed = dict.fromkeys(
            value for op in later for inner in op.walk() for value in inner.operands
        )
        for value in needed:
            known = self.values.get(value)
            if isinstance(known, str) and value not in self.buffers:
                self.kept[value] = self.emitter.workspace.take(8)
                self.f.store(_kind(value), known, "%workspace", self.kept[value])

    def halves(self, name: str, body: Sequence[Operation], turn: plan.CotangentOp) -> None:
        """The way to the observables and the way back: both in one function, and one each."""
        at = body.index(turn)
        measured = [
            op
            for op in body[:at]
            if isinstance(op, plan.ExpectationOp) and self.cotangent_after(op) is turn
        ]
        there = [op for op in body[:at] if op not in measured]
        self.sequence(f"{name}.there", there, body[at:])
        self.sequence(f"{name}.back", body[at + 1 :])
        both = "both" if measured else "cotangent"
        states = [turn.source, turn.destination]
        for suffix, kind in (("", both), ("_forward", "values"), ("_backward", "cotangent")):
            self.begin(name + suffix)
            if suffix != "_backward":
                self.call(f"{name}.there")
            self.recall()
            if kind != "values" or measured:
                self.observe(kind, turn.observables, states[: 1 if kind == "values" else 2])
            if suffix != "_forward":
                self.call(f"{name}.back")
            self.end()

    def at(self, offset: int) -> str:
        """A pointer into the workspace."""
        return self.f.address("%workspace", offset)

    def table(self, words: NDArray[np.uint64]) -> str:
        return self.f.address("%tables", self.emitter.tables.add(words))

    def block(self, block: Block) -> None:
        for op in block.ops:
            self.operation(op)

    def operation(self, op: Operation) -> None:
        f, emitter, work = self.f, self.emitter, self.work
        match op:
            case plan.CoefficientsOp():
                work.alone(self.prepare)
            case plan.GradientsOp():
                work.alone(self.finish)
            case plan.AllocateOp():
                offset = emitter.workspace.take_state(emitter.layout.bytes)
                self.buffers[op.buffer] = offset
                self.values[op.buffer] = self.at(offset)
            case plan.InitializeOp():
                self.initialize(str(self.values[op.buffer]))
            case plan.LaunchOp():
                self.block_factors([op])
                work.alone(lambda: self.launch(op, 0))
            case plan.ProductOp():
                self.product(op)
            case plan.PassOp():
                self.tiles(op)
            case plan.PermuteOp():
                self.permute(op)
            case plan.ScaleOp():
                self.scale(op)
            case plan.ExpectationOp():
                self.observe("values", op.observables, [op.buffer])
            case plan.CheckpointsOp():
                self.checkpoints(op)
            case plan.SaveOp() | plan.RestoreOp():
                self.checkpoint(op)
            case scf.ForOp():
                self.loop(op)
            case arith.ConstantOp() if isinstance(op.value, builtin.IntegerAttr):
                self.values[op.result] = op.value.value.data
            case arith.ConstantOp() if isinstance(op.value, DenseIntOrFPElementsAttr):
                words = np.array(op.value.get_values(), np.int64)
                self.values[op.result] = self.table(words.view(np.uint64))
            case tensor.ExtractOp():
                (index,) = (self.values[i] for i in op.indices)
                place = f.integer("shl", index, 3)
                self.values[op.result] = f.load_integer(str(self.values[op.tensor]), place)
            case arith.AddiOp():
                self.values[op.result] = f.add(self.values[op.lhs], self.values[op.rhs])
            case arith.SubiOp() | arith.MuliOp():
                a, b = self.values[op.lhs], self.values[op.rhs]
                name = "sub" if isinstance(op, arith.SubiOp) else "mul"
                self.values[op.result] = f.integer(name, a, b)
            case func.ReturnOp() | scf.YieldOp():
                pass
            case _:
                raise CompilationError(f"The cpu target cannot translate '{op.name}'.")

    def shared_bytes(self, body: Callable[[str | int, int], None]) -> None:
        """Run `body(first, count)` for parts of the bytes of a state."""
        size = self.emitter.layout.bytes // self.emitter.parts
        self.work.share(
            self.emitter.parts, lambda part: body(self.f.integer("mul", part, size), size)
        )

    def initialize(self, buffer: str) -> None:
        f, v = self.f, self.emitter.vector
        self.shared_bytes(lambda first, size: f.emit(_memset(f.address(buffer, first), size)))
        one = v.literal(1.0)
        self.work.alone(lambda: f.store(v.scalar, one, buffer, align=v.scalar_bytes))

    # Coefficients and gradients

    def prepare(self) -> None:
        c = self.coefficients
        for i in c.used:
            angles = self.at(self.angles_of(i))
            inverses = self.at(c.inverses[i]) if self.is_adjoint else "null"
            arguments = [
                angles,
                self.f.address("%tables", c.tables[i]),
                self.at(c.records[i]),
                inverses,
                self.at(c.scratch[i]),
            ]
            self.f.emit(_call(c.function(i), arguments))
            if c.identities[i]:
                for records in (c.records[i], c.inverses[i])[: 1 + self.is_adjoint]:
                    self.identities(self.at(records - c.identities[i]), c.identities[i])
            if self.is_adjoint:
                self.f.emit(_memset(self.at(c.sums[i]), c.sum_bytes[i] * self.emitter.parts))

    def identities(self, records: str, size: int) -> None:
        """Records of operations whose diagonals do nothing."""
        f, v = self.f, self.emitter.vector
        f.emit(_memset(records, size))

        def record(index: str) -> None:
            place = f.address(records, f.integer("mul", index, 8 * v.scalar_bytes))
            for scalar in (BEFORE_ONE, AFTER_ONE):
                f.store(v.scalar, v.literal(1.0), place, scalar * v.scalar_bytes, v.scalar_bytes)

        f.loop(size // (8 * v.scalar_bytes), record)

    def angles_of(self, tensor: int) -> int:
        return self.emitter.angle_offsets[tensor]

    def finish(self) -> None:
        c = self.coefficients
        places = self.emitter.angle_gradients(c.shapes)
        for i, place in enumerate(places):
            self.f.emit(_memset(self.at(place), 8 * prod(c.shapes[i])))
        for i in c.used:
            for part in range(1, self.emitter.parts):
                more = self.at(c.sums[i] + part * c.sum_bytes[i])
                _add_doubles(self.f, self.at(c.sums[i]), more, 4 * c.size[i])
            table = self.f.address("%tables", c.tables[i])
            arguments = [self.at(c.sums[i]), table, self.at(c.scratch[i]), self.at(places[i])]
            self.f.emit(_call(c.function(i, "_gradient"), arguments))

    # Launches

    def launch(
        self,
        op: plan.LaunchOp,
        start: str | int,
        number: str = "",
        fetched: int = 0,
        walk: str = "",
        ahead: str = "",
    ) -> None:
        """Run a stage on a tile, given its start word and its `number` ('' for the first).

        With each block, `fetched` vectors from the address `ahead` on are brought into the cache.
        """
        emitter, f = self.emitter, self.f
        name = op.stage.root_reference.data
        stage = emitter.stages[name]
        tensor = emitter.tensor_of[name]
        c = self.coefficients
        record = 8 * emitter.vector.scalar_bytes
        positions = emitter.positions_of[name]
        declared = emitter.stage_ops[name]
        op.check_stage(declared)
        structure = emitter.structure(name)
        diagonals = [self.diagonal_record(d) for d in declared.diagonals]
        unscaled = unscaled_positions(declared, c.made_of.scaled)
        records = [record * p for p in positions]

        def words(stage: StagePlan) -> NDArray[np.uint64]:
            layout = emitter.layout
            if emitter.shares(structure):
                return generic_table(stage, layout, records, positions)
            later = [record * p for p in unscaled]
            return stage_table(stage, layout, structure, records, positions, diagonals, later)

        table = self.advancing_table(op, words)
        kernel = emitter.kernel(op, fetched)

        def row(base: int, size: int) -> str:
            return self.row(op, tensor, base, size)

        buffers = [str(self.values[b]) for b in op.buffers]
        coefficients = row((c.inverses if op.is_adjoint else c.records)[tensor], record)
        arguments = [*buffers, table, coefficients]
        if structure.block_factor:
            tile = f.integer("xor", number, f.integer("lshr", number, 1)) if number else 0
            size = emitter.vector.scalar_bytes << len(stage.loops)
            offset = f.integer("mul", tile, size) if tile else 0
            arguments.append(f.address(self.at(emitter.factors_at[name]), offset))
        if op.is_adjoint:
            sums = row(c.sums[tensor], 32)
            if self.part:
                sums = f.address(sums, f.integer("mul", self.part, c.sum_bytes[tensor]))
            arguments.append(sums)
        fetching = bool(fetched)
        f.emit(_call(kernel, [*arguments, *[walk] * fetching], [start, *[ahead] * fetching]))

    def advancing_table(
        self, op: plan.LaunchOp, words: Callable[[StagePlan], NDArray[np.uint64]]
    ) -> str:
        """The words for a launch's stage; if it advances, those of this iteration: they lie one
        after the other, until they repeat."""
        name = op.stage.root_reference.data
        stage = self.emitter.stages[name]
        if not stage.advance:
            return self.table(words(stage))
        trips = self.coefficients.trips[self.emitter.tensor_of[name]][-1]
        rows = [words(stage.advanced(columns)) for columns in powers(stage.advance, trips)]
        table = self.table(np.concatenate(rows))
        number = self.values[op.indices[-1]]
        if len(rows) < trips:
            number = self.f.integer("urem", number, len(rows))
        return self.f.address(table, self.f.integer("mul", number, rows[0].nbytes))

    def row(self, op: plan.LaunchOp, tensor: int, base: int, size: int) -> str:
        """Where the operations of a launch's iteration are, in an array of `size` bytes each."""
        c = self.coefficients
        iteration = self.iteration(op, c.trips[tensor])
        offset: str | int = base
        if iteration is not None:
            offset = self.f.add(
                self.f.integer("mul", iteration, size * len(c.operations[tensor])), base
            )
        return self.f.address("%workspace", offset)

    def block_factors(self, launches: Sequence[plan.LaunchOp]) -> None:
        """Make the factors of blocks that launches need, each in one thread."""
        f, work = self.f, self.work
        known = self.emitter.factors_at
        needed = [o for o in launches if o.stage.root_reference.data in known]

        def one(part: str | int) -> None:
            for number, launch in enumerate(needed):
                f.when(f.value(f"icmp eq i64 {part}, {number}"), partial(self.factors_of, launch))

        if work.parts > 1 < len(needed):
            work.share(len(needed), one)
        else:
            for launch in needed:
                work.alone(partial(self.factors_of, launch))

    def factors_of(self, op: plan.LaunchOp) -> None:
        emitter, name = self.emitter, op.stage.root_reference.data
        record = 8 * emitter.vector.scalar_bytes
        declared, made = emitter.stage_ops[name].diagonals, emitter.stages[name]
        tensor, size = emitter.tensor_of[name], emitter.vector.scalar_bytes
        scaled = self.coefficients.made_of.scaled
        phases: list[tuple[int, int]] = []
        scales: list[int] = []
        for number, columns in made.common:
            at = self.diagonal_record(declared[number])
            before = made.diagonals[number].part == "before"
            phases.append((columns, at + size * (BEFORE_ONE if before else AFTER_ONE)))
            if before and (tensor, declared[number].position.value.data) in scaled:
                scales.append(at + size * SCALE)
        words = factor_list(len(made.loops) + len(made.outer), phases, scales, emitter.vector)
        function = emitter.once(
            "block_factors", (), lambda name: factor_function(name, emitter.vector)
        )
        records = self.row(op, tensor, self.coefficients.records[tensor], record)
        self.f.emit(
            _call(function, [records, self.table(words), self.at(emitter.factors_at[name])])
        )

    def diagonal_record(self, op: plan.DiagonalOp) -> int:
        """The byte offset of the record of a moved diagonal from the row of the iteration."""
        row = len(self.coefficients.operations[op.tensor.value.data]) if op.previous else 0
        return 8 * self.emitter.vector.scalar_bytes * (op.position.value.data - row)

    def iteration(self, op: plan.LaunchOp, trips: Sequence[int]) -> str | int | None:
        """Which row of the coefficients: the loop indices, the innermost fastest."""
        if not op.indices:
            return None
        result: str | int = 0
        for index, trip in zip(op.indices, trips, strict=True):
            if result != 0:
                result = self.f.integer("mul", result, trip)
            result = self.f.add(result, self.values[index])
        return result

    def tiles(self, op: plan.PassOp) -> None:
        """Walk the tiles in Gray-code order; each stage has its own start word."""
        launches = [o for o in op.body.block.ops if isinstance(o, plan.LaunchOp)]
        if not op.turn and self.generic_tiles(op, launches):
            return
        self.block_factors(launches)
        tiles = op.tiles.value.data
        parts = min(tiles, self.emitter.parts)
        observed = self.tile_observables(op) if op.turn else None
        self.work.share(
            parts, lambda part: self.some_tiles(launches, part, tiles // parts, observed)
        )
        if observed:
            self.work.alone(lambda: observed.total(self))

    def generic_tiles(self, op: plan.PassOp, launches: Sequence[plan.LaunchOp]) -> bool:
        """Call what passes of one generic kernel share, if this is such a pass."""
        emitter, c = self.emitter, self.coefficients
        names = [o.stage.root_reference.data for o in launches]
        stages = [emitter.stages[name] for name in names]
        if any(
            o.indices or s.advance or not emitter.shares(emitter.structure(n))
            for o, n, s in zip(launches, names, stages, strict=True)
        ):
            return False
        walk = TileWalk(stages[0], len(stages), emitter.layout)
        kernels = {
            emitter.kernel(o, walk.fetched(s)) for o, s in zip(launches, stages, strict=True)
        }
        if len(kernels) > 1:
            return False
        rows: list[tuple[int, ...]] = []
        record = 8 * emitter.vector.scalar_bytes
        for number, (launch, name) in enumerate(zip(launches, names, strict=True)):
            launch.check_stage(emitter.stage_ops[name])
            i = emitter.tensor_of[name]
            records = (c.inverses if launch.is_adjoint else c.records)[i]
            share = int(walk.words[walk.starts // 8 + number % walk.shares])
            tables = emitter.generic_tables(name, record)
            rows.append((*tables, records, c.sums[i], c.sum_bytes[i], share))
        tiles = op.tiles.value.data
        made = GenericPass(
            kernels.pop(),
            launches[0].is_adjoint,
            tiles.bit_length() - 1,
            min(tiles, emitter.parts),
            emitter.parts,
        )
        function = emitter.once("pass", made, lambda name: made.text(name, emitter.vector))
        buffers = [str(self.values[b]) for b in launches[0].buffers]
        table = self.table(pass_table(emitter.tables.add(walk.words), rows))
        self.work.meet()
        self.f.emit(_call(function, ["%tables", "%workspace", *emitter.member, *buffers, table]))
        return True

    def tile_observables(self, op: plan.PassOp) -> "_TileObservables":
        """What a pass does in each tile where the adjoint turns back."""
        assert op.turn
        measured, cotangent = op.turn
        emitter, launch = self.emitter, op.launches[0]
        layout = emitter.layout
        stage = emitter.stages[launch.stage.root_reference.data]
        if stage.advance:
            number = self.values[launch.indices[-1]]
            assert isinstance(number, int)
            maps = powers(stage.advance, number + 1)
            stage = stage.advanced(maps[number % len(maps)])
        # Chunks of neighbours: the columns of the tile with the lowest addresses.
        inside = Span((*stage.registers, *stage.loops))
        own = [v ^ 1 << lead - 1 for lead, v in inside.basis.items()]
        own = [
            1 << (lead - 1) ^ inside.reduce(v) for lead, v in zip(inside.basis, own, strict=True)
        ]
        basis = (*sorted(own), *stage.outer)
        lanes = [1 << b for b in range(layout.lane_bits)]
        to_tile = Relabelling.of([*lanes, *(c << layout.lane_bits for c in basis)]).inverse()
        made = ObservablePlan(
            [[(w, to_tile.pauli(p)) for w, p in o.terms] for o in measured.observables],
            layout.bits,
            emitter.vector,
            [layout.address(c) for c in basis],
            layout.real,
            tile=layout.lane_bits + len(inside),
        )
        name = emitter.once(
            "observables_of_tile",
            (made.key,),
            lambda name: observable_functions(name, made, ("both", "total")),
        )
        buffers = cotangent.source, cotangent.destination
        return _TileObservables(
            name,
            emitter.tables.add(made.table),
            emitter.workspace.take(made.workspace_bytes),
            [str(self.values[b]) for b in buffers],
        )

    def some_tiles(
        self,
        launches: Sequence[plan.LaunchOp],
        part: str | int,
        tiles: int,
        observed: "_TileObservables | None" = None,
    ) -> None:
        """A part of a pass."""
        f = self.f
        layout = self.emitter.layout
        columns = [
            self.advancing_table(
                launch, lambda stage: np.array([*outer_words(stage, layout), 0], np.uint64)
            )
            for launch in launches
        ]

        def start(part: str, column: str) -> str:
            """The start word of the first tile of a part."""
            return f.combine(column, 8, bits, f.gray(f.integer("mul", part, tiles)))

        self.part = part
        bits = len(self.emitter.stages[launches[0].stage.root_reference.data].outer)
        first: str | int = 0
        words: list[str] = ["0"] * len(launches)
        following = ""
        if isinstance(part, str):
            first = f.integer("mul", part, tiles)
            words = [start(part, column) for column in columns]
            following = start(self.work.following, columns[0])
        # Where the adjoint turns back, λ is only written: its launches leave ψ to those before.
        before = [o for o in launches if not (observed and o.is_adjoint)]
        plans = [self.emitter.stages[o.stage.root_reference.data] for o in before]
        made = TileWalk(plans[0], len(plans), layout)
        walk = self.advancing_table(
            launches[0], lambda stage: TileWalk(stage, len(plans), layout).words
        )
        shares = [
            f.load_integer(walk, made.starts + 8 * (number % made.shares))
            for number in range(len(plans))
        ]

        def tile(number: str, *starts: str) -> list[str]:
            index = str(f.add(number, first))
            flip = f.trailing_zeros(f.integer("add", index, 1))
            word = f.integer("shl", flip, 3)
            # The last tile flips a column beyond the last: its word is 0.
            steps = [f.load_integer(column, word) for column in columns]
            next_tile = f.integer("xor", starts[0], steps[0])
            if following:
                last = f.value(f"icmp eq i64 {number}, {tiles - 1}")
                next_tile = f.value(f"select i1 {last}, i64 {following}, i64 {next_tile}")
            next_tile = f.integer("and", next_tile, (1 << ADDRESS_BITS) - 1)
            for launch, start, fetched, share in zip(
                before, starts, map(made.fetched, plans), shares, strict=False
            ):
                ahead = f.integer("xor", next_tile, share)
                self.launch(launch, start, index, fetched, walk, ahead)
            if observed:
                observed.one(self, index)
            for launch, start in zip(launches[len(before) :], starts[len(before) :], strict=True):
                self.launch(launch, start, index)
            return [
                f.integer("xor", start, step) for start, step in zip(starts, steps, strict=True)
            ]

        f.loop(tiles, tile, [("i64", word) for word in words])
        self.part = 0

    def product(self, op: plan.ProductOp) -> None:
        """Write a product state, or take its sums from λ."""
        emitter, f = self.emitter, self.f
        made = self.product_plan(op)
        name = emitter.once("product", (), lambda name: product_functions(name, emitter.layout))
        words = self.table(made.words)
        factors, environments = (
            self.scratch(place, FACTOR_BYTES * made.count) for place in ("factors", "environments")
        )
        products = self.scratch("products", made.products_bytes)
        state = str(self.values[op.buffers[-1]])
        parts = min(emitter.parts, made.elements)
        elements = made.elements // parts

        def factor() -> None:
            f.emit(_call(f"{name}_factors", ["%workspace", words, factors]))
            f.emit(_call(f"{name}_products", [words, factors, products]))

        self.work.alone(factor)
        if not op.is_adjoint:
            if not made.is_whole:
                self.shared_bytes(lambda at, size: f.emit(_memset(f.address(state, at), size)))

            def write(part: str | int) -> None:
                some = [f.integer("mul", part, elements), elements]
                f.emit(_call(f"{name}_state", [state, words, products], some))

            self.work.share(parts, write)
            return
        rows = self.scratch("rows", parts * made.row_bytes)

        def contract(part: str | int) -> None:
            own = f.address(rows, f.integer("mul", part, made.row_bytes))
            some = [f.integer("mul", part, elements), elements]
            f.emit(_call(f"{name}_contract", [state, words, products, own], some))

        def finish() -> None:
            f.emit(_call(f"{name}_split", [words, factors, products, rows, environments], [parts]))
            f.emit(_call(f"{name}_sums", ["%workspace", words, factors, environments]))

        self.work.share(parts, contract)
        self.work.alone(finish)

    def product_plan(self, op: plan.ProductOp) -> ProductPlan:
        """The steps that make a product state, and the scales that its stages apply for others."""
        emitter, c = self.emitter, self.coefficients
        stages = [emitter.stage_ops[name] for name in op.names]
        record = 8 * emitter.vector.scalar_bytes
        one, last = record // 8 * BEFORE_ONE, record // 8 * AFTER_ONE
        operations = {plan.slot(o): o for stage in stages for o in stage.operations}
        moved = {
            (d.diagonal.part, plan.slot(d))
            for stage in stages
            for d in stage.diagonals
            if not d.previous
        }
        steps: list[ProductStep] = []
        scales: list[int] = []
        taken = 0
        for stage in stages:
            for d in stage.diagonals:
                if plan.slot(d) in operations or d.previous:
                    continue
                records = self.fixed_row(op, d.tensor.value.data, c.records, record)
                at = records + record * d.position.value.data
                if d.diagonal.mask & taken:
                    steps.append(ProductStep(d.diagonal.mask.bit_length() - 1, phase=at + one))
                if plan.slot(d) in c.made_of.scaled:
                    scales.append(at + record // 8 * SCALE)
            for o in stage.operations:
                tensor, position = plan.slot(o)
                first = 8 * o.first.value.data
                first += self.fixed_row(op, tensor, c.scratch, 8 * c.shapes[tensor][-1], 1)
                at = self.fixed_row(op, tensor, c.records, record) + record * position
                lacks = "after" in o.moved and ("after", plan.slot(o)) not in moved
                pauli = o.operation.paulis[0]
                taken |= (bit := pauli.x | pauli.z)
                steps.append(
                    ProductStep(
                        bit.bit_length() - 1,
                        o.operation,
                        first,
                        first + c.plans[tensor].cosines,
                        self.fixed_row(op, tensor, c.sums, 32) + 32 * position,
                        at + last if lacks else ABSENT,
                        lacks,
                    )
                )
        return ProductPlan(steps, scales, emitter.layout)

    def fixed_row(
        self,
        op: plan.ProductOp,
        tensor: int,
        bases: Mapping[int, int],
        size: int,
        count: int | None = None,
    ) -> int:
        """Where in the workspace a row of `count` elements (default: one for each operation) begins
        in the iteration of a product, which is a constant."""
        trips = self.coefficients.trips[tensor]
        iteration = 0
        for index, trip in zip(op.indices, trips, strict=False):
            number = self.values[index]
            assert isinstance(number, int)
            iteration = iteration * trip + number
        if count is None:
            count = len(self.coefficients.operations[tensor])
        return bases[tensor] + iteration * count * size

    def scratch(self, name: str, size: int) -> str:
        """Memory of a function for what the operations of a kind do one after the other."""
        key = name, size
        if key not in self.places:
            self.places[key] = self.emitter.workspace.take(size)
        return self.at(self.places[key])

    def permute(self, op: plan.PermuteOp) -> None:
        emitter = self.emitter
        basis_map = BasisMap.from_frame(op.frame.frame).relabelled(
            [int(c) for c in op.source_columns.get_values()],
            [int(c) for c in op.destination_columns.get_values()],
        )
        layout = emitter.layout
        made = PermutationPlan(basis_map, emitter.vector, emitter.columns, layout.real)
        name = emitter.once("permute", made.key, lambda name: permutation_function(name, made))
        source, destination = str(self.values[op.source]), str(self.values[op.destination])
        parts = min(emitter.parts, made.blocks)
        blocks, table = made.blocks // parts, self.table(made.table)

        def some(part: str | int) -> None:
            first = self.f.integer("mul", part, blocks)
            self.f.emit(_call(name, [source, destination, table], [first, blocks]))

        self.work.share(parts, some)

    def scale(self, op: plan.ScaleOp) -> None:
        layout = self.emitter.layout
        name = self.emitter.once("scale", (), lambda name: scale_function(name, layout))
        table = self.table(scale_table(op.pauli, op.factors.get_values(), layout))
        buffer = str(self.values[op.buffer])
        parts = min(self.emitter.parts, 1 << layout.vector_bits)
        vectors = (1 << layout.vector_bits) // parts

        def some(part: str | int) -> None:
            first = self.f.integer("mul", part, vectors)
            self.f.emit(_call(name, [buffer, table], [first, vectors]))

        self.work.share(parts, some)

    # Observables

    @staticmethod
    def cotangent_after(op: plan.ExpectationOp) -> plan.CotangentOp | None:
        """The cotangent that directly follows a measurement of the same state."""
        following = op.next_op
        while isinstance(following, plan.AllocateOp):
            following = following.next_op
        if (
            isinstance(following, plan.CotangentOp)
            and following.source is op.buffer
            and following.observables == op.observables
        ):
            return following
        return None

    def observe(
        self,
        kind: str,
        observables: builtin.ArrayAttr[ObservableAttr],
        states: Sequence[SSAValue],
    ) -> None:
        emitter = self.emitter
        terms = [observable.terms for observable in observables]
        layout = emitter.layout
        made = ObservablePlan(
            terms, layout.bits, emitter.vector, emitter.columns, layout.real, emitter.parts
        )
        name = emitter.once(
            "observables", (made.key,), lambda name: observable_functions(name, made)
        )
        workspace = self.scratch(name, made.workspace_bytes)
        buffers = [str(self.values[s]) for s in states]
        table = self.table(made.table)
        weights = ["%weights"] if kind != "values" else []

        def some(part: str | int) -> None:
            self.f.emit(_call(f"{name}_{kind}", [*buffers, table, workspace, *weights], [part]))

        def total() -> None:
            which = BOTH if kind == "both" else VALUES
            self.f.emit(_call(f"{name}_total", [table, workspace, "%values"], [which]))

        self.work.share(made.shares, some)
        if kind != "cotangent":
            self.work.alone(total)

    # Loops and checkpoints

    def loop(self, op: scf.ForOp) -> None:
        first, end, step = (self.values[v] for v in (op.lb, op.ub, op.step))
        if step != 1:
            raise CompilationError("The cpu target runs loops by 1 only.")
        body = op.body.block
        carried = [("ptr", str(self.values[v])) for v in op.iter_args]

        def run(index: str, *buffers: str) -> list[str]:
            self.values[body.args[0]] = index
            self.values.update(zip(body.args[1:], buffers, strict=True))
            self.block(body)
            self.work.meet()
            last = body.last_op
            assert isinstance(last, scf.YieldOp)
            return [str(self.values[v]) for v in last.operands]

        if isinstance(first, int) and isinstance(end, int):
            if end <= first:
                results = [value for _, value in carried]
            else:
                self.work.meet()
                results = self.f.loop(
                    end - first,
                    lambda index, *buffers: run(str(self.f.add(index, first)), *buffers),
                    carried,
                )
        else:
            self.work.meet()
            results = self.f.range(first, end, run, carried)
        self.values.update(zip(op.results, results, strict=True))

    def checkpoints(self, op: plan.CheckpointsOp) -> None:
        """The memory of saved states, to which a word of the workspace points."""
        emitter = self.emitter
        if emitter.checkpoints.bytes:
            raise CompilationError("The cpu target takes one plan.checkpoints in a program.")
        at = emitter.workspace.take(CACHE_LINE)
        size = op.count * emitter.layout.bytes
        emitter.checkpoints = CheckpointMemory(at, size, op.place.data)
        self.values[op.checkpoints] = self.f.load("ptr", "%workspace", at)

    def checkpoint(self, op: plan.SaveOp | plan.RestoreOp) -> None:
        if op.checkpoints is None or op.slot is None:
            raise CompilationError("Run insert-checkpoints before translating to the cpu target.")
        f = self.f
        offset = f.integer("mul", self.values[op.slot], self.emitter.layout.bytes)
        place = f.address(str(self.values[op.checkpoints]), offset)
        buffer = str(self.values[op.buffer])
        target, source = (place, buffer) if isinstance(op, plan.SaveOp) else (buffer, place)
        self.shared_bytes(
            lambda at, size: f.emit(_memcpy(f.address(target, at), f.address(source, at), size))
        )


@dataclass(frozen=True, slots=True)
class _TileObservables:
    """The functions that measure and write λ tile by tile, and where they have what they read."""

    name: str
    table: int
    workspace: int
    buffers: Sequence[str]

    def one(self, function: _StateFunction, tile: str) -> None:
        """Measure a tile, given its number."""
        f = function.f
        table = f.address("%tables", self.table)
        pointers = [*self.buffers, table, function.at(self.workspace), "%weights"]
        f.emit(_call(f"{self.name}_both", pointers, [tile]))

    def total(self, function: _StateFunction) -> None:
        """Sum up over all tiles."""
        f = function.f
        pointers = [f.address("%tables", self.table), function.at(self.workspace), "%values"]
        f.emit(_call(f"{self.name}_total", pointers, [BOTH]))


def _arguments(circuit: func.FuncOp) -> tuple[Argument, ...]:
    result: list[Argument] = []
    for i, kind in enumerate(circuit.function_type.inputs):
        if not isinstance(kind, builtin.TensorType):
            raise CompilationError("The cpu target takes circuits whose arguments are tensors.")
        attributes = circuit.arg_attrs.data[i].data if circuit.arg_attrs else {}
        result.append(Argument(tuple(kind.get_shape()), "quantum.inputs" in attributes))
    return tuple(result)


def _factors(
    stages: dict[str, plan.StageOp], kernels: dict[str, StageStructure]
) -> dict[int, list[Factors]]:
    """How the matrices of the operations are made, by tensor of angles and position."""
    found: dict[int, dict[int, Factors]] = {}
    for stage in stages.values():
        if stage.kernel is None:
            raise CompilationError("Run select-kernels before translating to the cpu target.")
        structures = kernels[stage.kernel.root_reference.data].operations
        for op, structure in zip(stage.operations, structures, strict=True):
            qubit = virtual_qubit(op.operation)
            first = op.first.value.data
            found.setdefault(op.tensor.value.data, {})[op.position.value.data] = Factors(
                "".join(letter for letter, _ in qubit.axes),
                tuple(range(first, first + len(qubit.axes))),
                tuple(sign for _, sign in qubit.axes),
                int(qubit.odd),
                structure.form,
                structure.kind == "gate" and "before" in structure.elsewhere,
            )
    return {i: [rows[p] for p in range(len(rows))] for i, rows in found.items()}


def _rows(
    f: Function, arguments: Sequence[Argument], names: Sequence[str], index: str
) -> list[str]:
    """Pointers to this sample's arguments."""
    return [
        f.address(f"%{name}", f.integer("mul", index, a.bytes)) if a.is_input else f"%{name}"
        for a, name in zip(arguments, names, strict=True)
    ]


def _add_doubles(f: Function, target: str, source: str, count: int) -> None:
    """target[i] += source[i]"""

    def body(index: str) -> None:
        offset = f.integer("shl", index, 3)
        total = f.load("double", target, offset)
        value = f.load("double", source, offset)
        f.store("double", f.value(f"fadd double {total}, {value}"), target, offset)

    if count:
        f.loop(count, body)


def _kind(value: SSAValue) -> str:
    """The LLVM type of a value of the IR."""
    return "i64" if isinstance(value.type, builtin.IndexType) else "ptr"


def _call(name: str, pointers: Sequence[str], integers: Sequence[str | int] = ()) -> str:
    arguments = [f"ptr {p}" for p in pointers] + [f"i64 {i}" for i in integers]
    return f"call void @{name}({', '.join(arguments)})"


def _memset(pointer: str | int, size: int) -> str:
    return f"call void @llvm.memset.p0.i64(ptr align 8 {pointer}, i8 0, i64 {size}, i1 false)"


def _memcpy(target: str, source: str, size: int) -> str:
    return (
        f"call void @llvm.memcpy.p0.p0.i64(ptr align 64 {target}, ptr align 64 {source}, "
        f"i64 {size}, i1 false)"
    )


def _unique_declarations(text: str) -> str:
    """Drop repeated declarations: LLVM takes each once."""
    seen: set[str] = set()
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("declare "):
            if line in seen:
                continue
            seen.add(line)
        lines.append(line)
    return "\n".join(lines) + "\n"
