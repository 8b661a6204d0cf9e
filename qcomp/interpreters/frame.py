"""Semantics of the `frame` dialect: a state is an array, never changed in place."""

from dataclasses import dataclass, field

import numpy as np
from xdsl.interpreter import (
    Interpreter,
    InterpreterFunctions,
    PythonValues,
    ReturnedValues,
    TerminatorValue,
    impl,
    impl_terminator,
    register_impls,
)

from qcomp.dialects import frame
from qcomp.interpreters.statevector import (
    State,
    apply_frame,
    apply_observable,
    apply_pauli,
    apply_rotation,
    apply_scale,
    controlled,
    expectation,
    zero_state,
)


@register_impls
@dataclass
class FrameFunctions(InterpreterFunctions):
    """Runs the dialect; `state` is the final logical state of the last circuit."""

    state: State | None = field(default=None)

    @impl(frame.InitOp)
    def run_init(
        self, interpreter: Interpreter, op: frame.InitOp, args: PythonValues
    ) -> PythonValues:
        assert isinstance(op.state.type, frame.StateType)
        return (zero_state(op.state.type.size),)

    @impl(frame.RotateOp)
    def run_rotate(
        self, interpreter: Interpreter, op: frame.RotateOp, args: PythonValues
    ) -> PythonValues:
        *angles, state = args
        operation = op.operation
        for pauli, angle in zip(operation.paulis, angles, strict=True):
            state = apply_rotation(state, pauli, angle, operation.controls)
        return (state,)

    @impl(frame.UnrotateOp)
    def run_unrotate(
        self, interpreter: Interpreter, op: frame.UnrotateOp, args: PythonValues
    ) -> PythonValues:
        *angles, state, cotangent = args
        operation = op.operation
        where = controlled(len(state), operation.controls)
        gradients: list[float] = []
        for pauli, angle in zip(reversed(operation.paulis), reversed(angles), strict=True):
            # d/dθ exp(-iθ/2 P) = -i/2 P exp(-iθ/2 P), so dE/dθ = 2 Re⟨λ|-i/2 P|ψ⟩ = Im⟨λ|P|ψ⟩
            # with both after this rotation, on the subspace that is rotated.
            overlap = np.vdot(cotangent, np.where(where, apply_pauli(state, pauli), 0))
            gradients.append(float(overlap.imag))
            state = apply_rotation(state, pauli, -angle, operation.controls)
            cotangent = apply_rotation(cotangent, pauli, -angle, operation.controls)
        return (state, cotangent, *reversed(gradients))

    @impl(frame.ScaleOp)
    def run_scale(
        self, interpreter: Interpreter, op: frame.ScaleOp, args: PythonValues
    ) -> PythonValues:
        return (apply_scale(args[0], op.pauli, op.factors.get_values()),)

    @impl(frame.PermuteOp)
    def run_permute(
        self, interpreter: Interpreter, op: frame.PermuteOp, args: PythonValues
    ) -> PythonValues:
        return (apply_frame(args[0], op.frame.frame),)

    @impl(frame.ExpectationOp)
    def run_expectation(
        self, interpreter: Interpreter, op: frame.ExpectationOp, args: PythonValues
    ) -> PythonValues:
        (state,) = args
        self.state = apply_frame(state, op.frame.frame) if op.frame else state
        return tuple(expectation(state, observable) for observable in op.observables)

    @impl(frame.AmplitudesOp)
    def run_amplitudes(
        self, interpreter: Interpreter, op: frame.AmplitudesOp, args: PythonValues
    ) -> PythonValues:
        (self.state,) = args
        return args

    @impl(frame.CotangentOp)
    def run_cotangent(
        self, interpreter: Interpreter, op: frame.CotangentOp, args: PythonValues
    ) -> PythonValues:
        *weights, state = args
        cotangent = np.zeros_like(state)
        for weight, observable in zip(weights, op.observables, strict=True):
            cotangent += weight * apply_observable(state, observable)
        return (cotangent,)

    @impl(frame.StackOp)
    def run_stack(
        self, interpreter: Interpreter, op: frame.StackOp, args: PythonValues
    ) -> PythonValues:
        return ((),)

    @impl(frame.SaveOp)
    def run_save(
        self, interpreter: Interpreter, op: frame.SaveOp, args: PythonValues
    ) -> PythonValues:
        state, stack = args
        return ((*stack, state),)

    @impl(frame.RestoreOp)
    def run_restore(
        self, interpreter: Interpreter, op: frame.RestoreOp, args: PythonValues
    ) -> PythonValues:
        *rest, state = args[0]
        return state, tuple(rest)

    @impl(frame.PassOp)
    def run_pass(
        self, interpreter: Interpreter, op: frame.PassOp, args: PythonValues
    ) -> PythonValues:
        return interpreter.run_ssacfg_region(op.body, args, op.name)

    @impl(frame.StageOp)
    def run_stage(
        self, interpreter: Interpreter, op: frame.StageOp, args: PythonValues
    ) -> PythonValues:
        return interpreter.run_ssacfg_region(op.body, args, op.name)

    @impl_terminator(frame.YieldOp)
    def run_yield(
        self, interpreter: Interpreter, op: frame.YieldOp, args: PythonValues
    ) -> tuple[TerminatorValue, PythonValues]:
        return ReturnedValues(args), ()
