"""Circuits for the tests of the cuda target, and the programs made of them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

import qcomp
from qcomp.backends.cuda.program import CudaProgram, emit_program
from qcomp.backends.reference import ReferenceExecutable
from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline, cuda_pipeline
from qcomp.observables import Observable

from .runners import runner

Floats = NDArray[np.float64]

TOLERANCE = {"float": 2e-5, "double": 1e-12}


def ring(qubits: int, layers: int, entangler: str = "cx") -> Circuit:
    """Data in RY, then layers of RX·RY·RZ and a closed ring of entanglers."""
    c = Circuit(qubits)
    x, w = c.inputs(qubits), c.params(layers, qubits, 3)
    for q in range(qubits):
        c.ry(x[q], q)
    with c.repeat(layers) as l:
        for q in range(qubits):
            c.rx(w[l, q, 0], q)
            c.ry(w[l, q, 1], q)
            c.rz(2 * w[l, q, 2] + 0.1 * x[q], q)
        for q in range(qubits):
            getattr(c, entangler)(q, (q + 1) % qubits)
    return c


def shared_layers(qubits: int, layers: int) -> Circuit:
    """Data in RY, then layers of parameters only, which all samples share."""
    c = Circuit(qubits)
    x, w = c.inputs(qubits), c.params(layers, qubits, 3)
    for q in range(qubits):
        c.ry(x[q], q)
    with c.repeat(layers) as l:
        for q in range(qubits):
            c.u(w[l, q, 0], w[l, q, 1], 2 * w[l, q, 2], q)
        for q in range(qubits):
            c.cx(q, (q + 1) % qubits)
    return c


def mixed(qubits: int) -> Circuit:
    """Controls, rotations about Pauli strings, phases of absorbed gates, nested loops."""
    c = Circuit(qubits)
    x, w = c.inputs(2), c.params(2, 3)
    for q in range(qubits):
        c.h(q)
    with c.repeat(2) as l:
        with c.repeat(3) as m:
            c.controlled([2]).rx(w[l, m] * x[0], 0)
            c.rotation("XYZ", w[l, m], (0, 1, qubits - 1))
            c.s(1)
            c.cz(0, qubits - 1)
        c.cy(qubits - 1, 1)
        c.controlled([0, 1]).u(w[l, 0], x[1], 0.3, qubits - 1)
        c.rzz(w[l, 1], 0, 1)
    return c


def program(
    circuit: Circuit,
    observables: Sequence[Observable],
    scalar: str = "float",
    tile: int = 12,
    checkpoints: str = "reverse",
) -> CudaProgram:
    """What the cuda target emits, for tiles of that many bits."""
    pipeline = cuda_pipeline(scalar, checkpoints).replace("tile=12", f"tile={tile}")
    return emit_program(Pipeline(pipeline).lower(circuit.module(observables)), scalar)


def arguments(circuit: Circuit, batch: int, seed: int = 0) -> tuple[list[Any], int]:
    """Random arguments, and the size of the batch."""
    rng = np.random.default_rng(seed)
    reference = qcomp.compile(circuit, [qcomp.Z(0)], target="reference")
    params = tuple(rng.normal(size=shape) for shape in reference.params_shapes)
    inputs = rng.normal(size=(batch, reference.num_inputs)) if reference.num_inputs else None
    return reference._arguments(params[0] if len(params) == 1 else params, inputs)


def check(
    circuit: Circuit,
    observables: Sequence[Observable],
    scalar: str = "float",
    batch: int = 3,
    tile: int = 12,
    options: Sequence[str] = ("-O1",),
    checkpoints: str = "reverse",
) -> None:
    """Values and gradients are those of the reference target."""
    emitted = program(circuit, observables, scalar, tile, checkpoints)
    compare(emitted, circuit, observables, batch, options)


def compare(
    emitted: CudaProgram,
    circuit: Circuit,
    observables: Sequence[Observable],
    batch: int = 3,
    options: Sequence[str] = ("-O1",),
) -> None:
    """The same for what was emitted in another way."""
    run = runner(emitted, options)
    given, batch = arguments(circuit, batch)
    weights = np.random.default_rng(1).normal(size=(batch, len(observables)))
    reference = qcomp.compile(circuit, observables, target="reference").executable
    assert isinstance(reference, ReferenceExecutable)
    want, want_gradients = reference.gradient(given, weights, batch)
    values, gradients = run.gradient(given, weights, batch)
    tolerance = TOLERANCE[emitted.scalar]
    np.testing.assert_allclose(run.values(given, batch), want, atol=tolerance)
    np.testing.assert_allclose(values, want, atol=tolerance)
    for own, other in zip(gradients, want_gradients, strict=True):
        np.testing.assert_allclose(own, other, atol=tolerance * (1 + np.abs(other).max()))
