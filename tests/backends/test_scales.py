"""Factors on states: the function alone, and programs of circuits that are not unitary."""

import re
from random import Random

import numpy as np
import pytest

import qcomp
from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.scale import scale_function, scale_table
from qcomp.pauli import Pauli

from ..circuits import Repeat, Script, random_arguments, random_observables, random_script
from ..nonunitary import MATRICES, REAL_MATRICES
from .native import HOSTS, aligned_copy, buffer, call, load, vector_of

LIMITS = {"complex64": 5e-5, "complex128": 1e-11}


@pytest.mark.parametrize("real", [False, True])
@pytest.mark.parametrize(("level", "scalar"), HOSTS)
def test_every_amplitude(level: str, scalar: str, real: bool) -> None:
    rng = Random(scalar)
    vector = vector_of(level, scalar)
    for vector_bits in (0, 1, 3, 8):
        layout = StateLayout(vector.lane_bits + vector_bits, vector, real)
        library = load(scale_function("scale", layout), level)
        size = 1 << layout.bits
        for _ in range(4):
            pauli = Pauli(0, rng.randrange(size), rng.choice((0, 2)))
            factors = rng.uniform(0, 2), rng.choice((0.0, rng.uniform(0, 2)))
            state = buffer(layout)
            state[:] = np.arange(1, state.size + 1)
            before = state.copy()
            vectors = 1 << vector_bits
            part = max(1, vectors // 3)  # in any order and in parts of any size
            for first in reversed(range(0, vectors, part)):
                table = aligned_copy(scale_table(pauli, factors, layout))
                call(library, "scale", state, table, first, min(part, vectors - first))
            odd = np.bitwise_count(np.arange(size) & pauli.z) & 1 != (pauli.sign < 0)
            expected = np.where(odd, factors[1], factors[0])
            places = layout.offsets(np.arange(size))
            for offset in (0,) if real else (0, vector.lanes):
                np.testing.assert_allclose(
                    state[places + offset], before[places + offset] * expected, rtol=1e-6
                )


def script(seed: int) -> Script:
    """A flat circuit, or one of loops, of complex or of real amplitudes."""
    rng = Random(seed)
    qubits = rng.choice((2, 5, 9, 11))
    if seed % 3 == 2:
        names = {"names": ("ry", "cx", "cz", "x"), "matrices": REAL_MATRICES}
    else:
        names = {"matrices": MATRICES}
    made = random_script(rng, qubits, 25, **names)
    layers = random_script(rng, qubits, 12, loops=False, **names)
    return Script(qubits, (*made.steps, Repeat("l", 3, layers.steps)))


@pytest.mark.parametrize("dtype", LIMITS)
@pytest.mark.parametrize("seed", range(9))
def test_against_reference(seed: int, dtype: str) -> None:
    rng = Random(seed)
    circuit = script(seed).build()
    observables = [*random_observables(rng, circuit.num_qubits, 2), qcomp.I()]
    params, inputs = random_arguments(rng, circuit, batch=2)
    exact = qcomp.compile(circuit, observables, target="reference")
    y, g = exact.value_and_grad(tuple(params), inputs)
    program = qcomp.compile(circuit, observables, target="cpu", dtype=dtype)
    tiled = re.sub(r"tile=\d+", "tile=7", re.sub(r"qubits=\d+", "qubits=0", str(program.pipeline)))
    for pipeline in (str(program.pipeline), tiled):
        for policy in ("reverse", "every=2"):
            text = pipeline.replace('policy="reverse"', f'policy="{policy}"')
            bits: list[np.ndarray] = []
            for threads in (1, 3):
                program = qcomp.compile(
                    circuit, observables, target="cpu", dtype=dtype, threads=threads, pipeline=text
                )
                values, gradient = program.value_and_grad(tuple(params), inputs)
                np.testing.assert_allclose(values, y, atol=LIMITS[dtype])
                np.testing.assert_allclose(program(tuple(params), inputs), y, atol=LIMITS[dtype])
                parts = [*gradient.params, gradient.inputs]
                for found, right in zip(parts, [*g.params, g.inputs], strict=True):
                    np.testing.assert_allclose(found, right, atol=4 * LIMITS[dtype])
                bits.append(np.concatenate([np.ravel(part) for part in parts]))
            np.testing.assert_array_equal(*bits)
