"""qcomp: the circuit with one loop over the layers, compiled for the CPU."""

from collections.abc import Callable
from typing import Any

import qcomp
from benchmarks.circuit import Case, Floats, Gate, encoding, layer
from benchmarks.peers import Calls

PACKAGES = ("qcomp", "xdsl", "llvmlite")


def build(case: Case, w: Floats, x: Floats) -> Calls:
    circuit = qcomp.Circuit(case.n)
    inputs, parameters = circuit.inputs(case.n), circuit.params(*w.shape)

    def append(gates: list[Gate], angle: Callable[..., Any]) -> None:
        for gate in gates:
            if gate.angle is None:
                circuit.cx(*gate.qubits)
            else:
                getattr(circuit, gate.name)(angle(*gate.angle), *gate.qubits)

    append(encoding(case.n), lambda q: inputs[q])
    with circuit.repeat(case.layers) as index:
        append(layer(case.n), lambda q, k: parameters[index, q, k])
    program = qcomp.compile(
        circuit, observables=[qcomp.Z(0)], target="cpu", dtype="complex64", threads=1
    )

    def value_and_grad():
        y, g = program.value_and_grad(w, x)
        return y[:, 0], g.params, g.inputs

    return lambda: program(w, x)[:, 0], value_and_grad
