"""Circuits with real amplitudes on the cpu target: real kernels against complex ones, and both
against the reference target."""

import re
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qcomp
from qcomp.backends.cpu.features import LEVELS, detect
from qcomp.dialects import plan
from qcomp.expressions import LoopVariable
from qcomp.observables import Observable

LAYERS = 3
STRINGS = ("Y", "XY", "YZ", "XXY", "YYY", "ZYX", "IY")
TOLERANCE = {"complex64": 3e-5, "complex128": 1e-12}


def real_circuit(rng: Random, qubits: int, gates: int) -> qcomp.Circuit:
    """Rotations that are real, controlled ones, permutations with signs, and loops."""
    circuit = qcomp.Circuit(qubits)
    x, w, v = circuit.inputs(2), circuit.params(LAYERS, qubits), circuit.params(3)

    def gate(row: int | LoopVariable) -> None:
        a, b, c = rng.sample(range(qubits), 3)
        angle = rng.choice([w[row, a], w[row, b] * x[0], v[1] - x[1], 2 * v[0], np.pi])
        match rng.randrange(8):
            case 0 | 1:
                circuit.ry(angle, a)
            case 2:
                circuit.cry(angle, a, b)
            case 3:
                circuit.controlled((a, b)).ry(angle, c)
            case 4:
                string = rng.choice(STRINGS)
                circuit.rotation(string, angle, [a, b, c][: len(string)])
            case 5:
                getattr(circuit, rng.choice(["x", "y", "z"]))(a)
            case _:
                getattr(circuit, rng.choice(["cx", "cx", "cz", "swap"]))(a, b)

    for q in range(qubits):
        circuit.ry(0.4 * q + x[0], q)
    for _ in range(rng.randint(0, gates)):
        gate(0)
    with circuit.repeat(LAYERS) as layer:
        for _ in range(rng.randint(1, gates)):
            gate(layer)
        if rng.random() < 0.5:
            for q in range(qubits):
                circuit.cx(q, (q + 1) % qubits)
    for _ in range(rng.randint(0, gates)):
        gate(1)
    return circuit


def random_observable(rng: Random, qubits: int) -> Observable:
    """Also with an odd number of Y, whose value is 0, and sums of both kinds."""
    terms: list[Observable] = []
    for _ in range(rng.randint(1, 3)):
        term = rng.uniform(-1, 1) * rng.choice([qcomp.X, qcomp.Y, qcomp.Z])(0)
        for q in range(1, qubits):
            if rng.random() < 0.5:
                term = term @ rng.choice([qcomp.X, qcomp.Y, qcomp.Z])(q)
        terms.append(term)
    total = terms[0]
    for term in terms[1:]:
        total = total + term
    return total


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


def check(circuit: qcomp.Circuit, programs: list[qcomp.Program], rng: Random) -> None:
    """The programs give the same values and gradients, of three samples; the first is exact."""
    numbers = np.random.default_rng(rng.randrange(1 << 30))
    params = [numbers.uniform(-4, 4, shape) for shape in circuit.params_shapes]
    inputs = numbers.uniform(-2, 2, (3, circuit.num_inputs))
    weights = numbers.uniform(-1, 1, (3, programs[0].num_observables))
    values, gradient = programs[0].value_and_grad(params, inputs, weights)
    for program in programs[1:]:
        limit = {"atol": TOLERANCE[program.dtype], "rtol": 0.0}
        found, own = program.value_and_grad(params, inputs, weights)
        np.testing.assert_allclose(found, values, **limit)
        np.testing.assert_allclose(program(params, inputs), values, **limit)
        # Parameters are used many times, in three samples.
        limit["atol"] *= 10
        for a, b in zip((*own.params, own.inputs), (*gradient.params, gradient.inputs), strict=True):
            np.testing.assert_allclose(a, b, **limit)


@settings(max_examples=25)
@given(
    st.integers(0, 1 << 30),
    st.integers(3, 7),
    st.sampled_from([None, (0, 1), (1, 1), (0, 2), (2, 2)]),
    st.sampled_from(["reverse", "store"]),
)
def test_against_reference(
    seed: int, qubits: int, shape: tuple[int, int] | None, checkpoints: str
):
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
