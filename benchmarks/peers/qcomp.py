"""qcomp: the circuit with one loop over the layers; on a GPU the angles are CuPy arrays."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

import qcomp
from benchmarks.circuit import Case, Floats, Gate, encoding, layer
from benchmarks.peers import Calls

PACKAGES = ("qcomp", "xdsl", "llvmlite")
GPU_PACKAGES = ("qcomp", "xdsl", "cupy-cuda12x", "cupy-cuda13x", "nvidia-cuda-nvrtc")


def build(case: Case, w: Floats, x: Floats, device: str = "cpu") -> Calls:
    if device == "cuda":
        return _calls(on_gpu(case), w, x)
    program = compiled(case, device)

    def value_and_grad():
        y, g = program.value_and_grad(w, x)
        return y[:, 0], g.params, g.inputs

    return lambda: program(w, x)[:, 0], value_and_grad


def on_gpu(case: Case) -> qcomp.Program:
    """The program for a GPU, which is the same for all batches; the last one is kept."""
    return _on_gpu_once(replace(case, batch=1))


@lru_cache(maxsize=1)
def _on_gpu_once(case: Case) -> qcomp.Program:
    return compiled(case, "cuda")


def compiled(case: Case, device: str) -> qcomp.Program:
    """The benchmark's circuit, compiled for `device`."""
    circuit = qcomp.Circuit(case.n)
    inputs, parameters = circuit.inputs(case.n), circuit.params(case.layers, case.n, 3)

    def append(gates: list[Gate], angle: Callable[..., Any]) -> None:
        for gate in gates:
            if gate.angle is None:
                getattr(circuit, gate.name)(*gate.qubits)
            else:
                getattr(circuit, gate.name)(angle(*gate.angle), *gate.qubits)

    append(encoding(case.n), lambda q: inputs[q])
    with circuit.repeat(case.layers) as index:
        append(layer(case.n, case.entangler), lambda q, k: parameters[index, q, k])
    return qcomp.compile(
        circuit, observables=[qcomp.Z(0)], target=device, dtype="complex64", threads=1
    )


def _calls(program: qcomp.Program, w: Floats, x: Floats) -> Calls:
    import cupy

    parameters, inputs = cupy.asarray(w, np.float64), cupy.asarray(x, np.float64)
    finish = cupy.cuda.Device().synchronize

    def forward():
        y = program(parameters, inputs)
        finish()
        return y[:, 0]

    def value_and_grad():
        y, g = program.value_and_grad(parameters, inputs)
        finish()
        return y[:, 0], g.params, g.inputs

    return forward, value_and_grad


def to_numpy(array: Any) -> np.ndarray:
    return array.get() if hasattr(array, "get") else np.asarray(array)


def most_samples(case: Case, memory: int) -> int:
    """It divides batches itself."""
    return case.batch


def peak_bytes() -> int:
    import cupy

    return cupy.get_default_memory_pool().total_bytes()


def release() -> None:
    import cupy

    cupy.get_default_memory_pool().free_all_blocks()
