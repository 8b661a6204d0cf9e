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
from xdsl.utils.exceptions import InterpretationError

from qcomp.dialects.quantum import (
    AllocOp,
    ExpectationOp,
    GateOp,
    ResetOp,
    RotationOp,
    ScaleOp,
    StateOp,
)
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
    """Runs the dialect; `state` is the final state of the last circuit, global phase included; none
    after a reset, as it is mixed."""

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

    @impl(ScaleOp)
    def run_scale(self, interpreter: Interpreter, op: ScaleOp, args: PythonValues) -> PythonValues:
        return _apply(np.diag(op.factors.get_values()).astype(np.complex128), args, 0)

    @impl(ResetOp)
    def run_reset(self, interpreter: Interpreter, op: ResetOp, args: PythonValues) -> PythonValues:
        # A fresh qubit goes on in its place; of the old one nobody ever asks again.
        register: Register = args[0].register
        fresh = QubitValue(register, len(register.state).bit_length() - 1)
        register.state = np.concatenate([register.state, np.zeros_like(register.state)])
        return (fresh,)

    @impl(ExpectationOp)
    def run_expectation(
        self, interpreter: Interpreter, op: ExpectationOp, args: PythonValues
    ) -> PythonValues:
        state = _state(args)
        self.state = state if len(state) == 1 << len(args) else None
        return tuple(expectation(state, observable) for observable in op.observables)

    @impl(StateOp)
    def run_state(self, interpreter: Interpreter, op: StateOp, args: PythonValues) -> PythonValues:
        self.state = _state(args)
        if len(self.state) > 1 << len(args):
            raise InterpretationError("The state after a reset is mixed: it has no amplitudes.")
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
    """The state with the qubits in the order given, and above them those that were reset."""
    state = qubits[0].register.state
    count = len(state).bit_length() - 1
    positions = [qubit.position for qubit in qubits]
    positions += [p for p in range(count) if p not in positions]
    axes = [count - 1 - p for p in reversed(positions)]
    return state.reshape((2,) * count).transpose(axes).reshape(-1)
