"""Circuits with real amplitudes on the cpu target: real kernels against complex ones, and both
against the reference target."""

import re
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qcomp
from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.backends.cpu.features import detect
from qcomp.dialects import plan
from qcomp.errors import CompilationError
from qcomp.observables import Observable

from ..circuits import POLICIES
from ..real_circuits import random_observable, real_circuit
from .native import HOSTS

TOLERANCE = {"complex64": 3e-5, "complex128": 1e-12}


def changed(pipeline: str, tile: int, registers: int) -> str:
    """A pipeline for other tiles and stages."""
    pipeline = re.sub(r"tile=\d+", f"tile={tile}", pipeline)
    return re.sub(r"registers=\d+", f"registers={registers}", pipeline)


def without(pipeline: str) -> str:
    """The pipeline that leaves all amplitudes complex."""
    assert pipeline.count("real-amplitudes,") == 1
    return pipeline.replace("real-amplitudes,", "")


def compiled(
    circuit: qcomp.Circuit,
    observables: list[Observable],
    dtype: str,
    shape: tuple[int, int] | None = None,
    real: bool = True,
    checkpoints: str = "reverse",
) -> qcomp.Program:
    given = qcomp.compile(circuit, observables, "cpu", dtype=dtype, checkpoints=checkpoints)
    pipeline = str(given.pipeline)
    if shape:
        tile, registers = shape
        lanes = detect().vector("float" if dtype == "complex64" else "double").lane_bits
        pipeline = changed(pipeline, lanes + registers + tile, registers)
    if not real:
        pipeline = without(pipeline)
    return qcomp.compile(circuit, observables, "cpu", dtype=dtype, pipeline=pipeline)


def is_real(program: qcomp.Program) -> bool:
    kinds = {
        plan.is_real(op.buffer)
        for op in program.pipeline.lower(program._module).walk()  # pyright: ignore[reportPrivateUsage]
        if isinstance(op, plan.AllocateOp)
    }
    assert len(kinds) == 1
    return kinds.pop()


def arrays(gradient: qcomp.Gradient) -> list[np.ndarray]:
    params = gradient.params if isinstance(gradient.params, tuple) else (gradient.params,)
    return [*params, *([] if gradient.inputs is None else [gradient.inputs])]


def check(circuit: qcomp.Circuit, programs: list[qcomp.Program], rng: Random) -> None:
    """The programs give the same values and gradients, of three samples; the first is exact."""
    numbers = np.random.default_rng(rng.randrange(1 << 30))
    drawn = [numbers.uniform(-4, 4, shape) for shape in circuit.params_shapes]
    params = drawn if len(drawn) > 1 else drawn[0]
    batch = 3 if circuit.num_inputs else 1
    inputs = numbers.uniform(-2, 2, (batch, circuit.num_inputs)) if batch > 1 else None
    weights = numbers.uniform(-1, 1, (batch, programs[0].num_observables))
    values, gradient = programs[0].value_and_grad(params, inputs, weights)
    for program in programs[1:]:
        limit = {"atol": TOLERANCE[program.dtype], "rtol": 0.0}
        found, own = program.value_and_grad(params, inputs, weights)
        np.testing.assert_allclose(found, values, **limit)
        np.testing.assert_allclose(program(params, inputs), values, **limit)
        # Parameters are used many times, in three samples.
        limit["atol"] *= 10
        for a, b in zip(arrays(own), arrays(gradient), strict=True):
            np.testing.assert_allclose(a, b, **limit)


@settings(max_examples=12)
@given(
    st.integers(0, 1 << 30),
    st.integers(3, 7),
    st.sampled_from([None, (0, 1), (1, 1), (0, 2), (2, 2)]),
    st.sampled_from(POLICIES),
)
def test_against_reference(seed: int, qubits: int, shape: tuple[int, int] | None, checkpoints: str):
    rng = Random(seed)
    circuit = real_circuit(rng, qubits, 12)
    observables = [random_observable(rng, qubits) for _ in range(rng.randint(1, 3))]
    reference = qcomp.compile(circuit, observables, target="reference")
    real, other = (
        compiled(circuit, observables, "complex128", shape, own, checkpoints)
        for own in (True, False)
    )
    assert is_real(real)
    assert not is_real(other)
    check(circuit, [reference, real, other], rng)


@pytest.mark.parametrize(("level", "scalar"), HOSTS)
def test_every_processor(level: str, scalar: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QCOMP_CPU", level)
    dtype = {"float": "complex64", "double": "complex128"}[scalar]
    for seed, shape in ((1, None), (2, (1, 2))):
        rng = Random(seed)
        circuit = real_circuit(rng, 8, 10)
        observables = [random_observable(rng, 8) for _ in range(2)]
        real = compiled(circuit, observables, dtype, shape)
        assert is_real(real)
        reference = qcomp.compile(circuit, observables, target="reference")
        check(circuit, [reference, real], rng)


@pytest.mark.parametrize("entanglers", ["ring", "chain"])
@pytest.mark.parametrize("tile", [None, 1, 2])
def test_layers(entanglers: str, tile: int | None):
    """Folds, tables that advance, and several tiles."""
    qubits, layers = 10, 5
    circuit = qcomp.Circuit(qubits)
    x, w = circuit.inputs(qubits), circuit.params(layers, qubits)
    for q in range(qubits):
        circuit.ry(x[q], q)
    with circuit.repeat(layers) as layer:
        for q in range(qubits):
            circuit.ry(w[layer, q], q)
        for q in range(qubits - (entanglers == "chain")):
            circuit.cx(q, (q + 1) % qubits)
    rng = Random(tile)
    observables = [qcomp.Z(0), qcomp.X(1) @ qcomp.X(2), qcomp.Y(0) @ qcomp.Y(9) + qcomp.Y(3)]
    shape = (tile, 2) if tile is not None else None
    programs = [compiled(circuit, observables, "complex128", shape, own) for own in (True, False)]
    assert [is_real(program) for program in programs] == [True, False]
    text = programs[0].ir()
    assert ("plan.pass" in text) == (tile is not None)
    assert 'kernel.diagonal "before" role <0> scaled' in text
    reference = qcomp.compile(circuit, observables, target="reference")
    check(circuit, [reference, *programs], rng)


def test_scales_of_a_long_loop():
    """They are applied before so many are missing that amplitudes could underflow."""
    circuit = qcomp.Circuit(9)
    w = circuit.params(3, 9, 9)
    with circuit.repeat(3) as layer:
        for row in range(9):
            for q in range(9):
                circuit.ry(w[layer, row, q], q)
            for q in range(8):
                circuit.cx(q, q + 1)
    observables = [qcomp.Z(0), qcomp.X(3)]
    real = compiled(circuit, observables, "complex128")
    stages = real.ir().split("plan.stage")[1:]
    scales = [stage.count('plan.diagonal "before"') for stage in stages]
    assert sum(scale > 0 for scale in scales) >= 2
    assert max(scales) < 48
    check(circuit, [qcomp.compile(circuit, observables, target="reference"), real], Random(3))


def test_strings_that_vanish():
    """On real amplitudes an odd number of Y has the value 0, and no gradient."""
    circuit = qcomp.Circuit(2)
    w = circuit.params(2)
    circuit.ry(w[0], 0)
    circuit.cry(w[1], 0, 1)
    odd, both = qcomp.Y(0), qcomp.Z(1) + 0.5 * qcomp.Y(1) @ qcomp.X(0)
    program = compiled(circuit, [odd, both, qcomp.Z(1)], "complex128")
    angles = np.array([0.7, -1.9])
    values = program(angles)[0]
    assert values[0] == 0
    assert values[1] == values[2] != 0
    found = [program.vjp(angles, None, np.eye(3)[i : i + 1]).params for i in range(3)]
    assert not found[0].any()
    np.testing.assert_array_equal(found[1], found[2])
    alone = compiled(circuit, [odd], "complex128")
    assert alone(angles) == 0
    assert not alone.value_and_grad(angles)[1].params.any()


@pytest.mark.parametrize("gate", ["rx", "rz", "rzz", "cp", "s", "t", "h", "rotation", "cy", "ccx"])
def test_complex_circuits_stay_complex(gate: str):
    circuit = qcomp.Circuit(3)
    w = circuit.params(2)
    circuit.ry(w[0], 0)
    match gate:
        case "rotation":
            circuit.rotation("YY", w[1], (0, 1))
        case "rx" | "rz":
            getattr(circuit, gate)(w[1], 0)
        case "rzz" | "cp":
            getattr(circuit, gate)(w[1], 0, 1)
        case "cy":
            circuit.cy(0, 1)
        case "ccx":
            circuit.ccx(0, 1, 2)
        case _:
            getattr(circuit, gate)(0)
    circuit.ry(w[1], 0)
    circuit.ry(w[1], 1)
    observables = [qcomp.Y(0) @ qcomp.X(1) @ qcomp.Z(2), qcomp.Z(0), qcomp.Z(2)]
    program = compiled(circuit, observables, "complex128")
    assert not is_real(program)
    angles = np.array([0.3, 1.1])
    expected = qcomp.compile(circuit, observables, target="reference")(angles)
    np.testing.assert_allclose(program(angles), expected, atol=1e-12)


def test_the_cuda_target_takes_complex_amplitudes_only():
    circuit = qcomp.Circuit(1)
    circuit.ry(circuit.params(1)[0], 0)
    usual = str(qcomp.compile(circuit, [qcomp.Z(0)], target="cuda").pipeline)
    assert "real-amplitudes" not in usual
    pipeline = usual.replace("partition{", "real-amplitudes,partition{")
    program = qcomp.compile(circuit, [qcomp.Z(0)], target="cuda", pipeline=pipeline)
    with pytest.raises(CompilationError, match="leave out real-amplitudes"):
        program.source()


def test_half_the_memory():
    circuit = qcomp.Circuit(16)
    w = circuit.params(16)
    for q in range(16):
        circuit.ry(w[q], q)
    programs = [compiled(circuit, [qcomp.Z(0)], "complex64", real=own) for own in (True, False)]
    sizes: list[int] = []
    for program in programs:
        assert isinstance(program.executable, CpuExecutable)
        sizes.append(program.executable.text.workspace_bytes)
    assert sizes[0] < 0.6 * sizes[1]
    text = programs[0].explain()
    assert "256 KiB (16 bits), in one tile" in text
    assert f"{detect().vector('float').lanes} real amplitudes a vector" in text
    assert "real amplitudes" not in programs[1].explain()
