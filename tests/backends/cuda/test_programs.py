"""Emitted CUDA C++, run on the CPU, against the reference interpreter."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import numpy as np
import pytest

import qcomp
from qcomp.backends.cuda.program import CudaProgram, emit_program
from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline, cuda_pipeline
from qcomp.dialects import plan
from qcomp.errors import CompilationError
from qcomp.observables import Observable

from ...circuits import POLICIES, random_circuit, random_observables
from ...passes.pipelines import lower
from .circuits import arguments, check, mixed, program, ring, shared_layers
from .requirements import needs_compiler, needs_runner
from .runners import runner
from .shim import ShimProgram

pytestmark = needs_runner

SCALARS = ("float", "double")
OBSERVABLES = [qcomp.Z(0), 0.5 * qcomp.Z(1) @ qcomp.X(2) - 2 * qcomp.Y(0) @ qcomp.Y(1)]


@pytest.mark.parametrize("scalar", SCALARS)
@pytest.mark.parametrize("qubits", [3, 5, 8, 10])
def test_rings(qubits: int, scalar: str) -> None:
    check(ring(qubits, 2), OBSERVABLES, scalar, batch=5)


@pytest.mark.parametrize("scalar", SCALARS)
@pytest.mark.parametrize(("qubits", "tile"), [(3, 12), (6, 12), (11, 9)])
def test_layers_that_samples_share(qubits: int, tile: int, scalar: str) -> None:
    check(shared_layers(qubits, 3), OBSERVABLES, scalar, batch=5, tile=tile)


@pytest.mark.parametrize("entangler", ["cz", "cy", "swap"])
def test_phases_of_absorbed_gates(entangler: str) -> None:
    check(ring(6, 2, entangler), OBSERVABLES, batch=2)


@pytest.mark.parametrize("scalar", SCALARS)
@pytest.mark.parametrize("qubits", [3, 7])
def test_controls_strings_and_nested_loops(qubits: int, scalar: str) -> None:
    check(mixed(qubits), OBSERVABLES, scalar)


@pytest.mark.parametrize("seed", range(8))
def test_random_circuits(seed: int) -> None:
    random = Random(seed)
    qubits = random.randint(1, 7)
    circuit = random_circuit(random, qubits, random.randint(1, 20))
    observables = random_observables(random, qubits, random.randint(1, 4))
    check(circuit, observables, SCALARS[seed % 2], batch=2)


@pytest.mark.parametrize(("scalar", "tile"), [("float", 9), ("double", 8)])
def test_states_of_several_tiles(scalar: str, tile: int) -> None:
    check(ring(tile + 2, 2), OBSERVABLES, scalar, batch=2, tile=tile)
    check(mixed(tile + 1), OBSERVABLES, scalar, batch=2, tile=tile)


@pytest.mark.parametrize("seed", range(9, 13))
def test_random_circuits_on_several_tiles(seed: int) -> None:
    random = Random(seed)
    qubits = random.randint(10, 11)
    circuit = random_circuit(random, qubits, random.randint(10, 30))
    observables = random_observables(random, qubits, 2)
    check(circuit, observables, batch=2, tile=9)


@pytest.mark.parametrize("policy", POLICIES[1:])
def test_checkpoints(policy: str) -> None:
    """Kept in registers' order by whole-circuit kernels, as copies of states by tiled ones."""
    scalar, tile = [("float", 9), ("double", 8)][POLICIES.index(policy) % 2]
    check(mixed(4), OBSERVABLES, scalar, checkpoints=policy)
    for qubits in (7, tile + 1):
        check(ring(qubits, 4), OBSERVABLES, scalar, tile=tile, checkpoints=policy)
    check(ring(tile + 1, 4), OBSERVABLES, scalar, tile=tile, checkpoints=f"{policy} on host")


@pytest.mark.parametrize(("tile", "prefix"), [(12, "checkpoints"), (9, "checkpoint0")])
def test_checkpoints_are_read(tile: int, prefix: str) -> None:
    """Where states are restored, the way back does not undo them: what memory holds counts."""
    circuit = ring(10, 2)
    emitted = program(circuit, OBSERVABLES, tile=tile, checkpoints="store")
    run = runner(emitted)
    given, batch = arguments(circuit, 1)
    weights = np.ones((batch, len(OBSERVABLES)))
    _, right = run.gradient(given, weights, batch)
    assert prefix in {b.name for b in emitted.scratch}
    if tile == 12:
        text = emitted.source.replace("= own[r *", "= own[0 *")
    else:
        text = emitted.source.replace("target[i] = source[i];", "target[i] = source[0];")
    assert text != emitted.source
    _, wrong = runner(replace(emitted, source=text)).gradient(given, weights, batch)
    assert not np.allclose(wrong[1], right[1], atol=1e-3)


def test_states_without_layouts() -> None:
    pipeline, _, last = cuda_pipeline("float").rpartition(",")
    module = Pipeline(pipeline).lower(ring(5, 2).module(OBSERVABLES))
    with pytest.raises(CompilationError, match="run assign-layouts for the cuda target"):
        emit_program(module, "float")
    module = lower(module, last)
    for op in module.walk():
        if isinstance(op, plan.ExpectationOp):
            del op.properties["slots"]
    with pytest.raises(CompilationError, match="in which slots of shared memory"):
        emit_program(module, "float")


def test_stages_on_other_registers() -> None:
    module = Pipeline(cuda_pipeline("float")).lower(ring(6, 2).module(OBSERVABLES))
    launches = [op for op in module.walk() if isinstance(op, plan.LaunchOp)]
    others = [op.stage for op in launches if op.stage != launches[0].stage]
    launches[0].properties["stage"] = others[0]
    with pytest.raises(CompilationError, match=r"put a plan\.exchange before it"):
        emit_program(module, "float")


def test_registers_of_another_precision() -> None:
    circuit = Circuit(5)
    circuit.cx(0, 1)
    pipeline = cuda_pipeline("double").replace("banks=3 registers=3", "banks=3")
    module = Pipeline(pipeline).lower(circuit.module([qcomp.Z(0)]))
    with pytest.raises(CompilationError, match="run assign-layouts with registers=3"):
        emit_program(module, "double")


def test_a_state_larger_than_the_default_tile() -> None:
    check(ring(13, 1), OBSERVABLES, batch=1)


def test_a_circuit_of_absorbed_gates_only() -> None:
    circuit = Circuit(3)
    circuit.x(0)
    circuit.cx(0, 2)
    with circuit.repeat(3):
        circuit.cx(0, 1)
    check(circuit, [qcomp.Z(q) for q in range(3)])


@pytest.mark.parametrize("checkpoints", ["reverse", "store"])
def test_absorbed_gates_before_the_first_stage(checkpoints: str) -> None:
    circuit = Circuit(6)
    w = circuit.params(2)
    for rotation, first in ((circuit.rx, 0), (circuit.ry, 3)):
        with circuit.repeat(3):
            circuit.cy(first, 4)
            circuit.cx(5, first)
        rotation(w[first // 3], first)
    check(circuit, OBSERVABLES, checkpoints=checkpoints)


def test_no_undefined_behaviour() -> None:
    options = ("-O1", "-fsanitize=undefined", "-fno-sanitize-recover=all")
    check(ring(6, 2, "cz"), OBSERVABLES, options=options)
    check(mixed(5), OBSERVABLES, "double", options=options)


def flat(qubits: int, layers: int, entangler: str = "cx") -> Circuit:
    """Layers that are not written as a loop."""
    circuit = Circuit(qubits)
    w = circuit.params(layers, qubits, 3)
    for layer in range(layers):
        for q in range(qubits):
            circuit.u(w[layer, q, 0], w[layer, q, 1], w[layer, q, 2], q)
            getattr(circuit, entangler)(q, (q + 1) % qubits)
    return circuit


@pytest.mark.parametrize("scalar", SCALARS)
@pytest.mark.parametrize("entangler", ["cx", "cz"])
def test_many_stages_share_code(
    entangler: str, scalar: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their numbers come from a table, and no depth makes the code longer."""
    monkeypatch.setattr("qcomp.backends.cuda.on_chip.STRAIGHT_BYTES", 0)
    check(flat(6, 5, entangler), OBSERVABLES, scalar)
    kinds = [
        program(flat(6, layers), OBSERVABLES, scalar).source.count("case ") for layers in (30, 60)
    ]
    assert kinds[0] == kinds[1]


@pytest.mark.parametrize("entangler", ["cx", "cz"])
def test_many_passes_share_kernels(entangler: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qcomp.backends.cuda.tiled.MOST_STAGES_WRITTEN", 0)
    check(flat(11, 4, entangler), OBSERVABLES, batch=2, tile=9)


def test_a_long_circuit_without_loops() -> None:
    check(flat(10, 20), OBSERVABLES, batch=1)


def test_gradients_are_bit_identical_on_repetition() -> None:
    circuit = ring(7, 2)
    run = runner(program(circuit, OBSERVABLES))
    given, batch = arguments(circuit, 5)
    weights = np.ones((batch, len(OBSERVABLES)))
    first, *others = (run.gradient(given, weights, batch) for _ in range(3))
    for values, gradients in others:
        assert np.array_equal(values, first[0])
        assert all(map(np.array_equal, gradients, first[1]))


def test_a_sample_does_not_depend_on_the_batch() -> None:
    circuit = ring(5, 2)
    run = runner(program(circuit, OBSERVABLES))
    (inputs, params), batch = arguments(circuit, 7)
    together = run.values([inputs, params], batch)
    for i in range(batch):
        alone = run.values([inputs[i : i + 1].copy(), params], 1)
        assert np.array_equal(alone[0], together[i])


def waits(emitted: CudaProgram, circuit: Circuit) -> tuple[list[int], list[int]]:
    """The lines where threads wait, and those where they need not: without them results are the
    same, whichever thread runs first.

    Shuffles do not wait meanwhile: sums are wrong then, each in the same way in every run, but
    states stay right.
    """
    shim = ShimProgram(emitted)
    given, batch = arguments(circuit, 2)
    weights = np.ones((batch, emitted.observables))

    def run() -> list[np.ndarray]:
        values = [shim.values(given, batch), *shim.states()]
        more, gradients = shim.gradient(given, weights, batch)
        return [*values, more, *gradients, *shim.states()]

    def differs(right: list[np.ndarray]) -> bool:
        return not all(map(np.array_equal, run(), right))

    right = run()
    with shim.reversed_threads():
        assert not differs(right)
    lines = [
        number
        for number, line in enumerate(emitted.source.splitlines(), 1)
        if "__syncthreads();" in line or "__syncwarp();" in line
    ]
    unneeded: list[int] = []
    with shim.without_shuffles():
        right = run()
        with shim.reversed_threads():
            right_reversed = run()
        for number in lines:
            with shim.without_barrier(number):
                if differs(right):
                    continue
                with shim.reversed_threads():
                    if not differs(right_reversed):
                        unneeded.append(number)
    return lines, unneeded


def spread_observables(qubits: int) -> list[Observable]:
    return [qcomp.X(0) @ qcomp.X(qubits // 2) @ qcomp.X(qubits - 1), qcomp.Z(1)]


@needs_compiler
@pytest.mark.parametrize(
    ("make", "qubits", "tile", "scalar"),
    [
        (ring, 10, 12, "float"),
        (shared_layers, 10, 12, "double"),
        (shared_layers, 11, 10, "float"),
        (ring, 11, 9, "double"),
        (ring, 6, 12, "float"),  # a sample's threads are in one warp
    ],
)
def test_every_barrier_is_needed(
    make: Callable[[int, int], Circuit], qubits: int, tile: int, scalar: str
) -> None:
    """Left out, it shows: threads read what is not there yet, or no longer."""
    circuit = make(qubits, 2)
    emitted = program(circuit, spread_observables(qubits), scalar, tile)
    found, unneeded = waits(emitted, circuit)
    lines = emitted.source.splitlines()
    contexts = ["\n".join(lines[number - 6 : number + 3]) for number in unneeded]
    assert not unneeded, f"no need to wait in lines {unneeded}:\n" + "\n\n".join(contexts)
    assert len(found) >= 5


@needs_compiler
def test_a_barrier_too_many_is_found() -> None:
    circuit = ring(10, 2)
    emitted = program(circuit, spread_observables(10), "double", 8)
    twice = emitted.source.replace("__syncwarp();", "__syncwarp();\n__syncwarp();")
    found, unneeded = waits(replace(emitted, source=twice), circuit)
    lines = twice.splitlines()
    assert unneeded == [number for number in found if "__syncwarp();" in lines[number - 1]]
