"""qcomp: the circuit with one loop over the layers; on a GPU the angles are CuPy arrays."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np

import qcomp
from benchmarks.circuit import Ansatz, Case, Floats, Gate
from benchmarks.peers import Calls

PACKAGES = ("qcomp", "xdsl", "llvmlite")
GPU_PACKAGES = ("qcomp", "xdsl", "cupy-cuda12x", "cupy-cuda13x", "nvidia-cuda-nvrtc")


def build(case: Case, w: Floats, x: Floats, device: str = "cpu") -> Calls:
    if device == "cuda":
        return _calls(on_gpu(case), w, x)
    program = compiled(case, device)

    inputs = x if x.size else None
    none = np.zeros_like(x)

    def value_and_grad():
        y, g = program.value_and_grad(w, inputs)
        return y.reshape(-1), g.params, none if g.inputs is None else g.inputs

    return lambda: program(w, inputs).reshape(-1), value_and_grad


def on_gpu(case: Case) -> qcomp.Program:
    """The program for a GPU, which is the same for all batches; the last one is kept."""
    return _on_gpu_once(replace(case, batch=1))


@lru_cache(maxsize=1)
def _on_gpu_once(case: Case) -> qcomp.Program:
    return compiled(case, "cuda")


def compiled(case: Case, device: str) -> qcomp.Program:
    """The benchmark's circuit, compiled for `device`."""
    circuit, observable = build_circuit(case.n, case.layers, case.ansatz)
    return qcomp.compile(circuit, observable, target=device, dtype="complex64", threads=1)


def build_circuit(n: int, layers: int, ansatz: Ansatz) -> tuple[qcomp.Circuit, qcomp.Observable]:
    """An ansatz with a loop over its layers, and its observable."""
    circuit = qcomp.Circuit(n)
    inputs = circuit.inputs(ansatz.inputs) if ansatz.inputs else None
    parameters = circuit.params(layers, *ansatz.shape)

    def append(gates: Iterable[Gate], look_up: Callable[..., Any]) -> None:
        for gate in gates:
            turn = gate.turn(look_up)
            if gate.name.isupper():
                circuit.rotation(gate.name, turn, gate.qubits)
            else:
                circuit.gate(gate.name, () if turn is None else (turn,), gate.qubits)

    append(ansatz.first, lambda at: inputs and inputs[at])
    if layers == 1:
        append(ansatz.layer, lambda at: parameters[(0, *at)])
    else:
        with circuit.repeat(layers) as index:
            append(ansatz.layer, lambda at: parameters[(index, *at)])
    append(ansatz.last, lambda at: None)
    terms = ((dict(letters), weight) for weight, letters in ansatz.terms)
    return circuit, qcomp.Observable.from_terms(terms)


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
