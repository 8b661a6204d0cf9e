"""Translation validation: run a module before and after a pass, and compare.

Both are run by the reference interpreter at the same few random parameters and inputs, in [-π, π].
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.passes import ModulePass
from xdsl.utils.exceptions import InterpretationError

from qcomp.dialects.frame import InitOp
from qcomp.dialects.quantum import AllocOp
from qcomp.errors import InputError, QcompError
from qcomp.interpreters.reference import evaluate, evaluate_state, find_function, gradient
from qcomp.signature import Signature

MAX_QUBITS: Final = 12
POINTS: Final = 2
TOLERANCE: Final = 1e-12
DIFFERENCES_TOLERANCE: Final = 1e-6
"""For a gradient compared with finite differences."""
_STEP: Final = 1e-5

Array = npt.NDArray[Any]


class ValidationError(QcompError):
    """A pass changed what a circuit computes; the message gives both numbers."""


@dataclass(frozen=True, slots=True)
class Point:
    """Where a circuit is run: parameters, the inputs of a sample, cotangents of the values."""

    params: list[Array]
    inputs: Array | None
    weights: Array

    @staticmethod
    def random(signature: Signature, values: int, rng: np.random.Generator) -> "Point":
        params = [rng.uniform(-np.pi, np.pi, shape) for shape in signature.params_shapes]
        count = signature.num_inputs
        inputs = rng.uniform(-np.pi, np.pi, count) if count else None
        return Point(params, inputs, rng.uniform(-1, 1, values))

    def moved(self, by: Array) -> "Point":
        """The point at the distance `by`, one number per parameter and input."""
        sizes = [p.size for p in self.params]
        parts = np.split(by, np.cumsum(sizes))
        params = [p + d.reshape(p.shape) for p, d in zip(self.params, parts, strict=False)]
        return Point(params, None if self.inputs is None else self.inputs + parts[-1], self.weights)


class Validator:
    """Compares each module it is called with to the one before; an observer of a pass pipeline.

    A gradient is compared once the module has `@circuit_gradient`: first with finite differences
    of the module before, then from pass to pass.

    Raises:
        ValidationError: a pass changed a value or an amplitude of the final state, global phase
            included, by more than 1e-12, or a gradient, by more than 1e-6 where finite differences
            are involved. The message names the pass and both numbers.
        InputError: the module has more than 12 qubits or no function `@circuit`.
    """

    def __init__(self, seed: int):
        self.seed = seed
        self.points: list[Point] = []
        self.before: ModuleOp | None = None

    def __call__(self, previous: ModulePass | None, module: ModuleOp) -> None:
        _check_size(module)
        function = find_function(module, "circuit")
        signature = Signature.of(function)
        if previous is None or self.before is None:
            rng = np.random.default_rng(self.seed)
            values = len(function.function_type.outputs)
            self.points = [Point.random(signature, values, rng) for _ in range(POINTS)]
        elif signature != Signature.of(find_function(self.before, "circuit")):
            raise ValidationError(f"Pass '{previous.name}' changed the arguments of @circuit.")
        try:
            for point in self.points:
                if previous is None or self.before is None:
                    evaluate(module, point.params, point.inputs)
                else:
                    _compare_modules(previous.name, self.before, module, point)
        except InterpretationError as error:
            raise QcompError(
                f"The IR cannot be validated, as the reference interpreter cannot run it: {error}"
            ) from error
        self.before = module.clone()


def _check_size(module: ModuleOp) -> None:
    for op in module.walk():
        if isinstance(op, AllocOp):
            qubits = len(op.qubits)
        elif isinstance(op, InitOp):
            qubits = op.state.type.size
        else:
            continue
        if qubits > MAX_QUBITS:
            raise InputError(
                f"Validation runs circuits of up to {MAX_QUBITS} qubits, this one has {qubits}: "
                "validate the passes on a smaller circuit of the same kind."
            )


def _compare_modules(name: str, before: ModuleOp, after: ModuleOp, point: Point) -> None:
    old_values, new_values = (evaluate(m, point.params, point.inputs) for m in (before, after))
    _compare(name, "value", old_values, new_values)
    old_state, new_state = _state(before, point), _state(after, point)
    if old_state is not None and new_state is not None:
        overlap = np.abs(np.vdot(old_state, new_state))
        phase_only = np.isclose(overlap, 1, rtol=0, atol=TOLERANCE)
        what = "the global phase: amplitude" if phase_only else "amplitude"
        _compare(name, what, old_state, new_state)
    if not _has_gradient(after):
        return
    new = _gradient(after, point)
    if _has_gradient(before):
        _compare(name, "component", _gradient(before, point), new)
        return
    # A derivative along a random direction tests all components at the cost of two runs.
    direction = np.random.default_rng(0).normal(size=new.size)
    direction /= np.linalg.norm(direction) or 1.0
    slope = _slope(before, point, direction)
    if abs(slope - new @ direction) > DIFFERENCES_TOLERANCE * max(1.0, abs(slope)):
        _compare(name, "component", _gradient(before, point), new, tolerance=DIFFERENCES_TOLERANCE)
        raise ValidationError(
            f"Pass '{name}' gives the gradient {new @ direction:.10g} along a random direction, "
            f"finite differences give {slope:.10g}."
        )


def _state(module: ModuleOp, point: Point) -> Array | None:
    try:
        return evaluate_state(module, point.params, point.inputs)
    except InputError:  # a level without final states
        return None


def _has_gradient(module: ModuleOp) -> bool:
    functions = (op for op in module.ops if isinstance(op, FuncOp))
    return any(f.sym_name.data == "circuit_gradient" for f in functions)


def _gradient(module: ModuleOp, point: Point) -> Array:
    """The gradient with respect to all parameters and inputs, one after another."""
    found = gradient(module, point.params, point.inputs, point.weights.tolist())
    parts = [*found.params, *([] if found.inputs is None else [found.inputs])]
    return np.concatenate([np.zeros(0), *(part.reshape(-1) for part in parts)])


def _slope(module: ModuleOp, point: Point, direction: Array) -> float:
    """The derivative along `direction`, by central differences."""
    ends = [point.moved(sign * _STEP * direction) for sign in (1, -1)]
    totals = [point.weights @ evaluate(module, end.params, end.inputs) for end in ends]
    return float(totals[0] - totals[1]) / (2 * _STEP)


def _compare(
    name: str, what: str, before: Array, after: Array, tolerance: float = TOLERANCE
) -> None:
    """Raise a ValidationError unless the two vectors agree, relative to the largest number."""
    if before.shape != after.shape:
        raise ValidationError(
            f"Pass '{name}' changed the number of {what}s from {before.size} to {after.size}."
        )
    scale = max(1.0, float(np.nanmax(np.abs(before), initial=0)))
    close = np.isclose(before, after, rtol=0, atol=tolerance * scale, equal_nan=True)
    if not close.all():
        index = int(np.argmin(close))
        old, new = complex(before[index]), complex(after[index])
        place = f"{what} {index}" + (" of the gradient" if what == "component" else "")
        raise ValidationError(f"Pass '{name}' changed {place} from {_text(old)} to {_text(new)}.")


def _text(number: complex) -> str:
    return f"{number:.15g}" if number.imag else f"{number.real:.15g}"
