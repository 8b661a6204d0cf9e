"""Running a module in the interpreter: the values, states and gradients to compare with.

Every function takes one sample: `params` is the list of the circuit's parameter arrays, `inputs`
the inputs of the sample, shape (inputs,), or None. Angles are in radians, numbers float64 and
complex128.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.interpreter import Interpreter

from qcomp.dialects.frame import InitOp
from qcomp.dialects.quantum import AllocOp, ResetOp
from qcomp.errors import InputError
from qcomp.interpreters.classical import register_classical
from qcomp.interpreters.frame import FrameFunctions
from qcomp.interpreters.plan import PlanFunctions
from qcomp.interpreters.quantum import QuantumFunctions
from qcomp.interpreters.statevector import State, check_memory
from qcomp.signature import Floats, Signature


class Gradient(NamedTuple):
    """Values, shape (observables,), and the gradient of Σ cotangent · value per argument."""

    values: Floats
    params: list[Floats]
    inputs: Floats | None


def evaluate(
    module: ModuleOp, params: Sequence[Any], inputs: Any = None, entry: str = "circuit"
) -> Floats:
    """The expectation values that `@entry` returns, shape (observables,)."""
    function = find_function(module, entry)
    return _values(module, function, Signature.of(function).arguments(params, inputs))


def evaluate_state(
    module: ModuleOp, params: Sequence[Any], inputs: Any = None, entry: str = "circuit"
) -> State:
    """The logical state, global phase included, that `@entry` ends in, shape (2^qubits,)."""
    function = find_function(module, entry)
    run = _Run(module)
    run.call(function, Signature.of(function).arguments(params, inputs))
    if run.state is None:
        raise InputError(f"@{entry} has no operation that fixes a final state.")
    return run.state


def gradient(
    module: ModuleOp,
    params: Sequence[Any],
    inputs: Any = None,
    cotangents: Sequence[float] | None = None,
    entry: str = "circuit",
) -> Gradient:
    """The values of `@entry` and the gradient of Σ cotangents[k] · value[k] (1 for all if None).

    Runs the function `@{entry}_gradient` if the module has one; otherwise takes central
    differences of `@entry`, good to about 1e-9.
    """
    function = find_function(module, entry)
    signature = Signature.of(function)
    arguments = signature.arguments(params, inputs)
    count = _observable_count(function)
    weights = np.ones(count) if cotangents is None else np.asarray(cotangents, dtype=float)
    if weights.shape != (count,):
        raise InputError(f"The cotangents have shape {weights.shape}, expected ({count},).")
    derived = _lookup(module, f"{entry}_gradient")
    if derived is not None:
        results = _Run(module).call(derived, [*arguments, *map(float, weights)])
        values = np.array(results[:count], dtype=float)
        gradients = [np.asarray(g, dtype=float) for g in results[count:]]
    else:
        values = _values(module, function, arguments)
        gradients = _differences(module, function, arguments, weights)
    pairs = list(zip(signature.roles, gradients, strict=True))
    of_inputs = [g for role, g in pairs if role == "inputs"]
    return Gradient(
        values, [g for role, g in pairs if role == "params"], of_inputs[0] if of_inputs else None
    )


def find_function(module: ModuleOp, name: str) -> FuncOp:
    """The function `@name` of the module; `InputError` if there is none."""
    function = _lookup(module, name)
    if function is None:
        raise InputError(f"The module has no function @{name}.")
    return function


def _lookup(module: ModuleOp, name: str) -> FuncOp | None:
    functions = (op for op in module.ops if isinstance(op, FuncOp))
    return next((f for f in functions if f.sym_name.data == name), None)


def _observable_count(function: FuncOp) -> int:
    return len(function.function_type.outputs)


class _Run:
    """An interpreter with the semantics of all our dialects."""

    def __init__(self, module: ModuleOp):
        resets = sum(isinstance(op, ResetOp) for op in module.walk())
        for op in module.walk():
            if isinstance(op, AllocOp):
                check_memory(len(op.qubits) + resets)
            elif isinstance(op, InitOp):
                check_memory(op.state.type.size)
        self._quantum, self._frame = QuantumFunctions(), FrameFunctions()
        self._interpreter = Interpreter(module)
        register_classical(self._interpreter)
        self._interpreter.register_implementations(self._quantum)
        self._interpreter.register_implementations(self._frame)
        self._interpreter.register_implementations(PlanFunctions())

    def call(self, function: FuncOp, arguments: Sequence[Any]) -> tuple[Any, ...]:
        with np.errstate(all="ignore"):  # as the compiled angles: NaN and infinities, no warning
            return self._interpreter.call_op(function, tuple(arguments))

    @property
    def state(self) -> State | None:
        """The final state that has been seen."""
        return self._quantum.state if self._frame.state is None else self._frame.state


def _values(module: ModuleOp, function: FuncOp, arguments: Sequence[Any]) -> Floats:
    results = _Run(module).call(function, arguments)
    return np.array([value for value in results if np.ndim(value) == 0], dtype=float)


def _differences(
    module: ModuleOp, function: FuncOp, arguments: Sequence[Floats], weights: Floats
) -> list[Floats]:
    step = 1e-5
    run = _Run(module)
    gradients: list[Floats] = []
    for position, argument in enumerate(arguments):
        result = np.zeros_like(argument)
        for i in np.ndindex(argument.shape):
            totals: list[float] = []
            for sign in (1, -1):
                moved = argument.copy()
                moved[i] += sign * step
                values = run.call(
                    function, [*arguments[:position], moved, *arguments[position + 1 :]]
                )
                totals.append(float(np.dot(weights, np.array(values, dtype=float))))
            result[i] = (totals[0] - totals[1]) / (2 * step)
        gradients.append(result)
    return gradients
