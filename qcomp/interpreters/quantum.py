"""Semantics of the `quantum` dialect: all qubit values share one state vector.

Qubits are linear and operations run in order, so the state may change in place: the value of a
qubit is the register it lives in and its position there.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from xdsl.interpreter import (
    Interpreter,
    InterpreterFunctions,
    PythonValues,
    impl,
    register_impls,
)

from qcomp.dialects.quantum import AllocOp, ExpectationOp, GateOp, RotationOp, StateOp
from qcomp.gates import find_gate, pauli_matrix
from qcomp.interpreters.statevector import State, apply_matrix, expectation, zero_state


@dataclass
class Register:
    """The qubits of one `quantum.alloc`."""

    state: State


class QubitValue(NamedTuple):
    """What a `!quantum.qubit` is at run time."""

    register: Register
    position: int


@register_impls
@dataclass
class QuantumFunctions(InterpreterFunctions):
    """Runs the dialect; `state` is the final state of the last circuit, global phase included."""

    state: State | None = field(default=None)

    @impl(AllocOp)
    def run_alloc(self, interpreter: Interpreter, op: AllocOp, args: PythonValues) -> PythonValues:
        register = Register(zero_state(len(op.qubits)))
        return tuple(QubitValue(register, q) for q in range(len(op.qubits)))

    @impl(GateOp)
    def run_gate(self, interpreter: Interpreter, op: GateOp, args: PythonValues) -> PythonValues:
        angles, qubits = args[: len(op.angles)], args[len(op.angles) :]
        # The matrix of the gate without its controls.
        matrix = find_gate(op.row.base or op.row.name).matrix(*angles)
        return _apply(matrix, qubits, op.control_count)

    @impl(RotationOp)
    def run_rotation(
        self, interpreter: Interpreter, op: RotationOp, args: PythonValues
    ) -> PythonValues:
        angle, *qubits = args
        pauli = pauli_matrix(op.paulis.data)
        matrix = np.cos(angle / 2) * np.eye(len(pauli)) - 1j * np.sin(angle / 2) * pauli
        return _apply(matrix, tuple(qubits), op.control_count)

    @impl(ExpectationOp)
    def run_expectation(
        self, interpreter: Interpreter, op: ExpectationOp, args: PythonValues
    ) -> PythonValues:
        self.state = _state(args)
        return tuple(expectation(self.state, observable) for observable in op.observables)

    @impl(StateOp)
    def run_state(self, interpreter: Interpreter, op: StateOp, args: PythonValues) -> PythonValues:
        self.state = _state(args)
        return (self.state,)


def _apply(
    matrix: npt.NDArray[np.complex128], qubits: tuple[QubitValue, ...], controls: int
) -> PythonValues:
    register = qubits[0].register
    positions = [qubit.position for qubit in qubits]
    register.state = apply_matrix(
        register.state, matrix, positions[controls:], positions[:controls]
    )
    return qubits


def _state(qubits: tuple[QubitValue, ...]) -> State:
    """The state with the qubits in the order given."""
    state = qubits[0].register.state.reshape((2,) * len(qubits))
    axes = [len(qubits) - 1 - qubit.position for qubit in reversed(qubits)]
    return state.transpose(axes).reshape(-1)
