"""What the compiler made of a circuit, in words and numbers a user can check."""

from collections import Counter
from math import prod
from typing import TYPE_CHECKING

from xdsl.dialects import builtin, func, scf
from xdsl.ir import Block, Operation

from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.backends.cuda.nvrtc import compile_cubin
from qcomp.backends.cuda.prediction import figures_of, prediction_table
from qcomp.backends.cuda.runtime import CudaExecutable
from qcomp.dialects import frame, plan, quantum
from qcomp.errors import MissingExtraError
from qcomp.passes.extract_angles import constant_index, trip_count
from qcomp.passes.partition import PartitionPass, room
from qcomp.pauli import Frame
from qcomp.scheduling import operation
from qcomp.scheduling.bound import fewest_passes
from qcomp.sizes import format_bytes

PREDICTED_GPU, PREDICTED_ARCHITECTURE = "H200", "sm_90"
PREDICTED_SAMPLES = 1000
BOUNDED_OPERATIONS = 2000  # of which the lower bound on passes is computed

if TYPE_CHECKING:
    from qcomp.program import Program


def trips(op: Operation) -> int:
    """How often an operation runs: the product of the counts of the loops around it."""
    count = 1
    parent = op.parent_op()
    while parent is not None:
        if isinstance(parent, scf.ForOp):
            first, end = constant_index(parent.lb), constant_index(parent.ub)
            if first is not None and end is not None:
                count *= end - first
        parent = parent.parent_op()
    return count


def count_runs(block: Block | Operation, kinds: type | tuple[type, ...]) -> int:
    """How many operations of the given kinds run, loops included."""
    return sum(trips(op) for op in block.walk() if isinstance(op, kinds))


def gate_counts(module: builtin.ModuleOp) -> Counter[str]:
    """The gates of a circuit by name, loops included."""
    counts: Counter[str] = Counter()
    for op in module.walk():
        if isinstance(op, quantum.GateOp):
            extra = op.extra_controls.value.data if op.extra_controls else 0
            counts["controlled " * bool(extra) + op.gate.data] += trips(op)
        elif isinstance(op, quantum.RotationOp):
            counts[f"rotation {op.paulis.data}"] += trips(op)
        elif isinstance(op, quantum.ScaleOp | quantum.ResetOp):
            counts[op.name.removeprefix("quantum.")] += trips(op)
    return counts


def explain(program: "Program") -> str:
    """The explanation of a program."""
    module = program.pipeline.lower(program.module, "input")
    gates = gate_counts(module)
    listed = ", ".join(f"{count} {name}" for name, count in gates.most_common())
    shapes = ", ".join(map(str, program.params_shapes)) or "none"
    lines = [
        f"circuit      {program.num_qubits} qubits, {sum(gates.values())} gates: "
        f"{listed or 'none'}",
        f"arguments    parameters {shapes}; {program.num_inputs} input(s) per sample; "
        f"{program.num_observables} observable(s)",
        f"target       {program.target}, {program.dtype}, {program.threads} thread(s)",
        f"pipeline     {program.pipeline}",
    ]
    lowered = program.pipeline.lower(program.module)
    functions = {f.sym_name.data: f for f in lowered.ops if isinstance(f, func.FuncOp)}
    state = functions.get("circuit_state")
    if state is not None:
        operations = count_runs(state, (frame.RotateOp,))
        if operations:
            lines.append(f"operations   {operations} after fusion")
    executable = program.executable
    if isinstance(executable, CpuExecutable) and state is not None:
        lines += _cpu_lines(program, executable, lowered, state)
    if isinstance(executable, CudaExecutable) and state is not None:
        lines += _cuda_lines(program, executable, lowered, state)
    return "\n".join(lines) + "\n"


def _pass_lines(program: "Program", crossings: int, bytes_of_state: int, bits: int) -> list[str]:
    """How often the state crosses memory, permutations included, and how often it has to."""
    moved = 2 * crossings * bytes_of_state
    layers = _layers(program)
    rate = f", {crossings / layers:.3g} a layer" if layers else ""
    lines = [
        f"passes       {crossings} over a state of {format_bytes(bytes_of_state)}{rate}, forward: "
        f"{format_bytes(moved)} moved, {moved >> bits} bytes an amplitude"
    ]
    step = next((p for p in program.pipeline.passes if isinstance(p, PartitionPass)), None)
    if step is not None:
        names = program.pipeline.stages
        before = program.pipeline.lower(
            program.module,
            names[program.pipeline.passes.index(step)],
        )
        first, whole = _flat_operations(before)
        real = any(isinstance(op, frame.InitOp) and op.state.type.is_real for op in before.walk())
        tile, _ = room(step.tile, step.registers, real)
        bound = fewest_passes(first, step.lanes, tile - step.lanes)
        extent = "" if whole else f" for the first {len(first)} operations"
        lines.append(f"             no schedule in the frame has fewer than {bound}{extent}")
    return lines


def _layers(program: "Program") -> int:
    """How often the circuit's loop runs; 0 if there is none, or not only one."""
    module = program.module
    loops = [op for op in module.walk() if isinstance(op, scf.ForOp)]
    return trip_count(loops[0]) if len(loops) == 1 else 0


def _flat_operations(module: builtin.ModuleOp) -> tuple[list[operation.Operation], bool]:
    """The first operations of a circuit in the frame, loops unrolled; and whether these are all."""
    found: list[operation.Operation] = []
    permuted = Frame.identity(0)

    def visit(block: Block) -> bool:
        nonlocal permuted
        for op in block.ops:
            match op:
                case frame.InitOp():
                    permuted = Frame.identity(op.state.type.size)
                case frame.RotateOp() if op.operation.generators:
                    if len(found) == BOUNDED_OPERATIONS:
                        return False
                    found.append(op.operation.mapped(permuted.image))
                case frame.PermuteOp():
                    by = op.frame.frame
                    permuted = Frame(
                        [permuted.image(p) for p in by.x], [permuted.image(p) for p in by.z]
                    )
                case scf.ForOp() if any(isinstance(v.type, frame.StateType) for v in op.results):
                    for _ in range(trip_count(op)):
                        if not visit(op.body.block):
                            return False
                case _:
                    pass
        return True

    functions = (f for f in module.body.block.ops if isinstance(f, func.FuncOp))
    (circuit,) = (f for f in functions if f.sym_name.data == "circuit_state")
    return found, visit(circuit.body.block)


def _launched(lowered: builtin.ModuleOp, state: func.FuncOp) -> tuple[int, int, int]:
    """How many stages there are, how often they run, and how many operations are applied."""
    stages = plan.stages_of(lowered)
    operations = launches = 0
    for op in state.walk():
        if isinstance(op, plan.LaunchOp):
            launches += trips(op)
            operations += trips(op) * len(stages[op.stage.root_reference.data].operations)
        elif isinstance(op, plan.ProductOp):
            operations += sum(len(stages[name].operations) for name in op.names)
    return len(stages), launches, operations


def _applies_gates(op: Operation) -> bool:
    """Whether threads that exchange amplitudes apply absorbed gates as well."""
    return isinstance(op, plan.ExchangeOp) and op.frame is not None


def _cuda_lines(
    program: "Program",
    executable: CudaExecutable,
    lowered: builtin.ModuleOp,
    state: func.FuncOp,
) -> list[str]:
    emitted = executable.program
    stages, launches, operations = _launched(lowered, state)
    permutes = count_runs(state, plan.PermuteOp)
    permutes += sum(trips(op) for op in state.walk() if _applies_gates(op))
    tiled = count_runs(state, plan.PassOp)
    main = max(emitted.values, key=lambda launch: launch.shared_bytes)
    state_bytes = 2 * (4 if emitted.scalar == "float" else 8) << emitted.bits
    lines = [
        f"operations   {operations} after fusion, in {launches} runs of {stages} stages, "
        f"{permutes} permutations",
        f"launches     {len(emitted.values)} for values, {len(emitted.gradient)} for gradients",
        f"blocks       {main.threads[0]} threads a tile, {main.samples} tile(s) a block, "
        f"{format_bytes(main.shared_bytes)} of shared memory; accesses visit a bank "
        f"{max((w for ways in emitted.ways.values() for w in ways), default=1)} time(s) at most",
    ]
    if tiled:
        # Most permutations are addresses.
        kinds = Counter(launch.kernel.split("_")[0] for launch in emitted.values)
        crossings = kinds["pass"] + kinds["permute"] + kinds["scale"]
        lines += _pass_lines(program, crossings, state_bytes, emitted.bits)
    else:
        lines.append(
            f"state        {format_bytes(state_bytes)} ({emitted.bits} bits), in registers"
        )
    first, *more = executable.footprint.lines()
    lines += [f"memory       {first}", *(f"checkpoints  {line}" for line in more)]
    try:
        cubin = compile_cubin(emitted.source, PREDICTED_ARCHITECTURE)
    except MissingExtraError:
        cubin = None  # without NVRTC nobody knows the registers
    predicted = prediction_table(emitted, figures_of(PREDICTED_GPU), PREDICTED_SAMPLES, cubin)
    return [*lines, "", *predicted.splitlines()]


def _cpu_lines(
    program: "Program",
    executable: CpuExecutable,
    lowered: builtin.ModuleOp,
    state: func.FuncOp,
) -> list[str]:
    stages, launches, operations = _launched(lowered, state)
    bits = executable.layout.bits
    state_bytes = executable.layout.bytes
    tiled = count_runs(state, plan.PassOp)
    permutes = count_runs(state, plan.PermuteOp)
    scales = count_runs(state, plan.ScaleOp)
    text = executable.text
    lines = [
        f"operations   {operations} after fusion, in {launches} launches of {stages} stages, "
        f"{permutes} permutations",
        f"kernels      {text.kernels} compiled, {executable.host.level}, "
        f"{executable.layout.vector.lanes} {'real ' * executable.layout.real}amplitudes a vector",
    ]
    if tiled:
        lines += _pass_lines(program, tiled + permutes + scales, state_bytes, bits)
    else:
        lines.append(f"state        {format_bytes(state_bytes)} ({bits} bits), in one tile")
    first, *more = executable.footprint.lines()
    angles = sum(prod(a.shape) for a in text.arguments)
    lines += [f"memory       {first}, {angles} numbers of arguments"]
    lines += [f"checkpoints  {line}" for line in more]
    return lines
