"""Angles: real expressions of a circuit's parameters and inputs.

`Circuit.params` and `Circuit.inputs` return an `Array`; its elements are `Expression`s, to be
combined with numbers and each other by `+ - * /`, with constants by `**`, and by the functions
here: `2 * w[0] * x[1] + 0.3`, `qcomp.sin(w[0])`. NumPy's functions of these names work as well.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import isfinite
from numbers import Real
from operator import index
from typing import Any, Final, NoReturn

from xdsl.dialects import arith
from xdsl.dialects import math as math_dialect
from xdsl.ir import Operation, SSAValue

from qcomp.errors import InputError


@dataclass(frozen=True, eq=False)
class LoopVariable:
    """The counter of `Circuit.repeat`, from 0 to `count` - 1; it indexes parameters and inputs."""

    count: int
    value: SSAValue = field(repr=False)
    owner: object = field(repr=False)

    def __index__(self) -> NoReturn:
        raise InputError(
            "A loop variable has no value while the circuit is built: it can index parameters "
            "and inputs, as in w[l, 0]. Use Python's range for a loop that is written out."
        )


class Expression:
    """A real number that is known when the program runs: an angle in radians, or part of one."""

    __slots__ = ()

    @property
    def owner(self) -> object:
        """The circuit whose parameters and inputs the expression is made of."""
        raise NotImplementedError

    def __add__(self, other: "Angle") -> "Expression":
        return _apply(arith.AddfOp, self, other)

    def __radd__(self, other: "Angle") -> "Expression":
        return _apply(arith.AddfOp, other, self)

    def __sub__(self, other: "Angle") -> "Expression":
        return _apply(arith.SubfOp, self, other)

    def __rsub__(self, other: "Angle") -> "Expression":
        return _apply(arith.SubfOp, other, self)

    def __mul__(self, other: "Angle") -> "Expression":
        return _apply(arith.MulfOp, self, other)

    def __rmul__(self, other: "Angle") -> "Expression":
        return _apply(arith.MulfOp, other, self)

    def __truediv__(self, other: "Angle") -> "Expression":
        other = as_angle(other)
        if not isinstance(other, Expression) and not other:
            raise InputError("An angle expression is divided by zero.")
        return _apply(arith.DivfOp, self, other)

    def __rtruediv__(self, other: "Angle") -> "Expression":
        return _apply(arith.DivfOp, other, self)

    def __neg__(self) -> "Expression":
        return _apply(arith.NegfOp, self)

    def __pos__(self) -> "Expression":
        return self

    def __pow__(self, exponent: float) -> "Expression":
        """A constant power; integer powers are products, so that any base will do."""
        if isinstance(exponent, Expression):
            raise InputError("The exponent must be a constant: write exp(y * log(x)) for x ** y.")
        exponent = _as_constant(exponent)
        if exponent != int(exponent) or not 0 < abs(exponent) <= 64:
            return _apply(math_dialect.PowFOp, self, exponent)
        power = _integer_power(self, abs(int(exponent)))
        return power if exponent > 0 else 1.0 / power

    def __rpow__(self, base: float) -> "Expression":
        base = _as_constant(base)
        if base <= 0:
            raise InputError(f"The base of a power must be positive, not {base}.")
        result = exp(self * math.log(base))
        assert isinstance(result, Expression)
        return result

    def __float__(self) -> NoReturn:
        raise InputError(
            "An angle expression has no value before the program runs: combine it by arithmetic "
            "and by qcomp.sin, qcomp.exp and so on, not by Python's math."
        )

    def __bool__(self) -> NoReturn:
        raise InputError(
            "An angle expression has no value before the program runs, so it cannot be a condition."
        )

    def __array_ufunc__(self, ufunc: Any, method: str, *operands: Any, **options: Any) -> "Angle":
        """What NumPy calls for `np.float64(2) * w[0]` and `np.sin(w[0])`."""
        function = _UFUNCS.get(ufunc.__name__)
        if function is None or method != "__call__" or options:
            raise InputError(
                f"NumPy's '{ufunc.__name__}' does not apply to an angle expression: use arithmetic "
                f"and {', '.join(FUNCTIONS)}."
            )
        return function(*(as_angle(operand) for operand in operands))


Angle = Expression | float


@dataclass(frozen=True, slots=True, eq=False)
class Element(Expression):
    """One element of a parameter or input array."""

    array: "Array"
    indices: tuple[int | LoopVariable, ...]

    @property
    def owner(self) -> object:
        return self.array.owner

    def __repr__(self) -> str:
        inside = ", ".join(str(i) if isinstance(i, int) else "l" for i in self.indices)
        return f"{self.array.name}[{inside}]"


@dataclass(frozen=True, slots=True, eq=False)
class Compound(Expression):
    """An operation of `arith` or `math` on expressions and constants."""

    operation: type[Operation]
    operands: tuple[Angle, ...]
    owner: object = field(repr=False)  # pyright: ignore[reportIncompatibleMethodOverride]


@dataclass(frozen=True, eq=False)
class Array:
    """The parameters or inputs of a circuit, or a part of them that some indices select.

    Index it with integers (negative ones count from the end) and loop variables: `w[l, q, 0]` and
    `w[l][q][0]` are the same element, `w[l]` has the remaining axes.
    """

    name: str
    shape: tuple[int, ...]
    value: SSAValue = field(repr=False)
    owner: object = field(repr=False)
    prefix: tuple[int | LoopVariable, ...] = ()

    def __len__(self) -> int:
        return self.shape[0]

    def __iter__(self) -> Iterator["Expression | Array"]:
        return (self[i] for i in range(len(self)))

    def __getitem__(self, key: Any) -> Any:
        keys = key if isinstance(key, tuple) else (key,)
        if len(keys) > len(self.shape):
            raise InputError(
                f"{len(keys)} indices for '{self.name}' of shape {self.shape}: "
                f"expected at most {len(self.shape)}."
            )
        indices = tuple(
            self._check(i, axis, size)
            for axis, (i, size) in enumerate(zip(keys, self.shape, strict=False))
        )
        return element(
            Array(
                self.name,
                self.shape[len(keys) :],
                self.value,
                self.owner,
                (*self.prefix, *indices),
            )
        )

    def _check(self, i: Any, axis: int, size: int) -> int | LoopVariable:
        if isinstance(i, LoopVariable):
            if i.owner is not self.owner:
                raise InputError("The loop variable belongs to another circuit.")
            if i.count > size:
                raise InputError(
                    f"The loop runs {i.count} times, but axis {axis} of '{self.name}' of shape "
                    f"{self.shape} has length {size}."
                )
            return i
        try:
            position = index(i)
        except TypeError:
            raise InputError(
                f"'{self.name}' is indexed with integers and loop variables, not {i!r}."
            ) from None
        if not -size <= position < size:
            raise InputError(
                f"Index {position} is out of range for axis {axis} of '{self.name}' of shape "
                f"{self.shape}."
            )
        return position % size

    def __array_ufunc__(self, *_: Any, **__: Any) -> NoReturn:
        _refuse_array(self)


def element(array: Array) -> Expression | Array:
    """The element, once all axes of `array` are indexed; else `array`."""
    return array if array.shape else Element(array, array.prefix)


def _refuse_array(array: Array) -> NoReturn:
    raise InputError(
        f"An angle is one number: select an element of '{array.name}' of shape {array.shape} "
        f"with {len(array.shape)} index(es)."
    )


def as_angle(value: Any) -> Angle:
    """`value` as an expression or a finite float; `InputError` for anything else."""
    if isinstance(value, Expression):
        return value
    if isinstance(value, Array):
        _refuse_array(value)
    if not isinstance(value, Real) and getattr(value, "shape", None) != ():
        raise InputError(
            f"An angle is a real number or an expression of parameters and inputs, not {value!r}."
        )
    try:
        number = float(value)
    except (OverflowError, TypeError):
        number = math.inf
    if not isfinite(number):
        raise InputError(f"An angle must be a finite real number, not {value!r}.")
    return number


def _as_constant(value: Any) -> float:
    angle = as_angle(value)
    assert not isinstance(angle, Expression)
    return angle


def _apply(operation: type[Operation], *operands: Any) -> Expression:
    angles = tuple(map(as_angle, operands))
    owner: object = None
    for angle in angles:
        if isinstance(angle, Expression):
            if owner is not None and angle.owner is not owner:
                raise InputError("An angle expression mixes parameters of two circuits.")
            owner = angle.owner
    return Compound(operation, angles, owner)


def _integer_power(base: Expression, exponent: int) -> Expression:
    if exponent == 1:
        return base
    half = _integer_power(base, exponent // 2)
    square = half * half
    return square * base if exponent % 2 else square


def _function(
    name: str, operation: type[Operation], on_floats: Callable[[float], float]
) -> Callable[[Angle], Angle]:
    def function(angle: Angle) -> Angle:
        angle = as_angle(angle)
        if isinstance(angle, Expression):
            return _apply(operation, angle)
        try:
            return on_floats(angle)
        except (ValueError, OverflowError):
            raise InputError(f"{name}({angle}) is not a finite real number.") from None

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"The function {name} of an angle expression, or of a number."
    return function


sin: Final = _function("sin", math_dialect.SinOp, math.sin)
cos: Final = _function("cos", math_dialect.CosOp, math.cos)
atan: Final = _function("atan", math_dialect.AtanOp, math.atan)
tanh: Final = _function("tanh", math_dialect.TanhOp, math.tanh)
exp: Final = _function("exp", math_dialect.ExpOp, math.exp)
log: Final = _function("log", math_dialect.LogOp, math.log)
sqrt: Final = _function("sqrt", math_dialect.SqrtOp, math.sqrt)


def tan(angle: Angle) -> Angle:
    """The function tan of an angle expression, or of a number."""
    return sin(angle) / cos(angle)


def sinh(angle: Angle) -> Angle:
    """The function sinh of an angle expression, or of a number."""
    power = exp(angle)
    return 0.5 * (power - 1.0 / power)


def cosh(angle: Angle) -> Angle:
    """The function cosh of an angle expression, or of a number."""
    power = exp(angle)
    return 0.5 * (power + 1.0 / power)


FUNCTIONS: Final = {f.__name__: f for f in (sin, cos, tan, atan, sinh, cosh, tanh, exp, log, sqrt)}
"""The functions of angle expressions, by name; `qcomp` exports them."""

_UFUNCS: Final[dict[str, Callable[..., Any]]] = {
    **FUNCTIONS,
    "arctan": atan,
    "negative": lambda a: -a,
    "add": lambda a, b: a + b,
    "subtract": lambda a, b: a - b,
    "multiply": lambda a, b: a * b,
    "divide": lambda a, b: a / b,
    "power": lambda a, b: a**b,
}
