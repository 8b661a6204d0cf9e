"""The host program around the kernels: its size, its memory, and what it cannot translate."""

import llvmlite.binding as llvm
import numpy as np
import pytest
from xdsl.context import Context
from xdsl.dialects import builtin, test

from qcomp.backends.cpu.features import detect
from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.program_text import PAGE, ProgramEmitter, ProgramText, _Tables, _Workspace
from qcomp.circuit import Circuit
from qcomp.compiler import cpu_pipeline
from qcomp.dialects import plan
from qcomp.errors import CompilationError
from qcomp.observables import X, Z
from qcomp.passes.select_kernels import SelectKernelsPass

from ..passes.pipelines import FRONT, lower, plan_pipeline
from .native import HOSTS

SCALARS = {"float": 4, "double": 8}


def layers(qubits: int, depth: int) -> Circuit:
    c = Circuit(qubits)
    x, w = c.inputs(qubits), c.params(depth, qubits)
    for q in range(qubits):
        c.ry(x[q], q)
    with c.repeat(depth) as layer:
        for q in range(qubits):
            c.u(w[layer, q], 0.2, w[layer, 0], q)
        for q in range(qubits):
            c.cx(q, (q + 1) % qubits)
    return c


def compiled(
    circuit: Circuit,
    pipeline: str | None = None,
    level: str | None = None,
    scalar: str = "double",
    checkpoints: str = "reverse",
) -> ProgramText:
    host = detect(level)
    module = circuit.module([Z(0), X(0) @ Z(1)])
    pipeline = pipeline or cpu_pipeline(host, scalar, checkpoints)
    return ProgramEmitter(lower(module, pipeline), host, scalar).emit("circuit")


@pytest.mark.parametrize(("level", "scalar"), HOSTS)
def test_llvm_accepts_the_text(level: str, scalar: str) -> None:
    lanes = detect(level).vector(scalar).lane_bits
    for pipeline in (None, plan_pipeline(lanes=lanes), plan_pipeline(lanes=lanes, policy="store")):
        program = compiled(layers(7, 2), pipeline, level, scalar)
        module = llvm.parse_assembly(program.text)
        module.verify()
        names = {f.name for f in module.functions if not f.is_declaration}
        assert {"run_values", "run_gradient"} <= names
        assert program.kernels == sum(name.startswith("kernel_") for name in names)


def test_depth_costs_no_code() -> None:
    few, many = compiled(layers(5, 3)), compiled(layers(5, 300))
    assert many.kernels == few.kernels
    assert len(many.text) < 1.1 * len(few.text)
    assert many.tables.nbytes < 1.1 * few.tables.nbytes


@pytest.mark.parametrize("scalar", list(SCALARS))
def test_memory_of_a_gradient(scalar: str) -> None:
    """ψ and λ, whatever the depth; the rest grows with the angles."""
    qubits = 12
    state = 2 * SCALARS[scalar] << qubits
    few, many = (compiled(layers(qubits, d), scalar=scalar).workspace_bytes for d in (2, 42))
    assert 2 * state < few < 4 * state
    per_angle = (many - few) / (40 * qubits * 3)
    assert per_angle < 200  # bytes: its value, gradient, coefficients and sums


def test_stored_states_take_memory() -> None:
    qubits, depth = 12, 20
    state = 16 << qubits
    memory = {
        policy: compiled(layers(qubits, depth), checkpoints=policy)
        for policy in ("reverse", "store", "every=5", "count=3", "count=3 on disk")
    }
    workspaces = [m.workspace_bytes for m in memory.values()]
    assert max(workspaces) - min(workspaces) < state
    kept = [m.checkpoints.bytes // state for m in memory.values()]
    assert kept == [0, depth - 1, depth // 5, 3, 3]
    memory, disk = memory["count=3"], memory["count=3 on disk"]
    assert memory.resident_bytes - disk.resident_bytes == 3 * state


def test_arguments() -> None:
    c = Circuit(2)
    w, x, v = c.params(2, 3), c.inputs(4), c.params()
    c.rx(w[1, 2] * x[3] + v, 0)
    program = compiled(c)
    assert [(a.shape, a.is_input) for a in program.arguments] == [
        ((2, 3), False),
        ((4,), True),
        ((), False),
    ]
    assert [a.bytes for a in program.arguments] == [48, 32, 8]
    assert program.observables == 2


def test_equal_tables_are_kept_once() -> None:
    tables = _Tables()
    first = tables.add(np.arange(5, dtype=np.uint64))
    second = tables.add(np.arange(9, dtype=np.uint64))
    assert (first, second) == (0, 64)
    assert tables.add(np.arange(5, dtype=np.uint64)) == first
    joined = tables.joined()
    assert joined.nbytes == 64 + 128
    np.testing.assert_array_equal(joined[8:17], np.arange(9))
    assert _Tables().joined().nbytes == 64


def test_states_do_not_evict_each_other() -> None:
    workspace = _Workspace()
    workspace.take(100)
    starts = [workspace.take_state(1 << 14) for _ in range(3)]
    assert len({start % PAGE for start in starts}) == 3
    assert all(start % 64 == 0 for start in starts)
    ends = [start + (1 << 14) for start in starts]
    assert all(start >= end for start, end in zip(starts[1:], ends, strict=False))
    assert workspace.bytes == ends[-1]


def test_a_layout_of_this_host() -> None:
    host = detect()
    module = lower(layers(6, 1).module([Z(0)]), cpu_pipeline(host, "float"))
    emitter = ProgramEmitter(module, host, "float")
    assert isinstance(emitter.layout, StateLayout)
    assert emitter.layout.bits == max(6, host.vector("float").lane_bits + 2)


def _lowered(pipeline: str) -> builtin.ModuleOp:
    return lower(layers(3, 2).module([Z(0)]), pipeline)


def test_kernels_must_be_selected() -> None:
    host = detect()
    shape = f"lanes={host.vector('float').lane_bits}"
    module = _lowered(f"{','.join(FRONT)},partition{{{shape}}},lower-to-plan{{{shape}}}")
    with pytest.raises(CompilationError, match="Run select-kernels before translating"):
        ProgramEmitter(module, host, "float").emit("circuit")
    SelectKernelsPass().apply(Context(), module)
    assert "@run_values" in ProgramEmitter(module, host, "float").emit("circuit").text


def test_lanes_must_be_those_of_the_host() -> None:
    module = _lowered(plan_pipeline(lanes=0))
    with pytest.raises(CompilationError) as raised:
        ProgramEmitter(module, detect(), "float")
    lanes = detect().vector("float").lane_bits
    assert str(raised.value) == (
        f"The stages are planned for [0] lane bits; this host has {lanes} in float: run partition "
        f"and lower-to-plan with lanes={lanes}."
    )


def test_an_operation_without_translation() -> None:
    host = detect()
    module = _lowered(plan_pipeline(lanes=host.vector("float").lane_bits))
    allocation = next(op for op in module.walk() if isinstance(op, plan.AllocateOp))
    block = allocation.parent
    assert block is not None
    block.insert_op_before(test.TestPureOp(), allocation)
    with pytest.raises(CompilationError, match=r"The cpu target cannot translate 'test\.pureop'"):
        ProgramEmitter(module, host, "float").emit("circuit")
