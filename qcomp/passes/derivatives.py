"""The derivative of each scalar operation that may stand in an angle, as IR."""

from collections.abc import Callable, Sequence

from xdsl.builder import Builder
from xdsl.dialects import arith, builtin, math
from xdsl.dialects.builtin import f64
from xdsl.ir import Operation, SSAValue

Rule = Callable[[Builder, Sequence[SSAValue], SSAValue, SSAValue], Sequence[SSAValue | None]]
"""(builder, operands, result, gradient of the result) -> the gradient of each operand."""


def constant(builder: Builder, value: float) -> SSAValue:
    return builder.insert(arith.ConstantOp(builtin.FloatAttr(value, f64))).result


def add(builder: Builder, a: SSAValue, b: SSAValue) -> SSAValue:
    # As the constructor makes it, which takes longer: there is one for each parameter of a circuit.
    properties = {"fastmath": arith.FastMathFlagsAttr("none")}
    op = arith.AddfOp.create(operands=[a, b], result_types=[a.type], properties=properties)
    return builder.insert(op).results[0]


def subtract(builder: Builder, a: SSAValue, b: SSAValue) -> SSAValue:
    return builder.insert(arith.SubfOp(a, b)).result


def multiply(builder: Builder, a: SSAValue, b: SSAValue) -> SSAValue:
    return builder.insert(arith.MulfOp(a, b)).result


def divide(builder: Builder, a: SSAValue, b: SSAValue) -> SSAValue:
    return builder.insert(arith.DivfOp(a, b)).result


def negate(builder: Builder, a: SSAValue) -> SSAValue:
    return builder.insert(arith.NegfOp(a)).result


def _unary(op: type[math.SinOp] | type[math.CosOp], builder: Builder, a: SSAValue) -> SSAValue:
    return builder.insert(op(a)).results[0]


def _divide_rule(b: Builder, v: Sequence[SSAValue], y: SSAValue, g: SSAValue):
    first = divide(b, g, v[1])
    return first, negate(b, multiply(b, first, y))


def _power_rule(b: Builder, v: Sequence[SSAValue], y: SSAValue, g: SSAValue):
    # d(x^p)/dx = p x^(p-1), right at x = 0 too; d/dp = x^p log x, for x > 0 only
    base, exponent = v
    one = constant(b, 1.0)
    lower = b.insert(math.PowFOp(base, subtract(b, exponent, one))).result
    by_base = multiply(b, g, multiply(b, exponent, lower))
    if isinstance(exponent.owner, arith.ConstantOp):
        return by_base, None
    logarithm = b.insert(math.LogOp(base)).result
    return by_base, multiply(b, g, multiply(b, y, logarithm))


def _tanh_rule(b: Builder, v: Sequence[SSAValue], y: SSAValue, g: SSAValue):
    return (multiply(b, g, subtract(b, constant(b, 1.0), multiply(b, y, y))),)


def _atan_rule(b: Builder, v: Sequence[SSAValue], y: SSAValue, g: SSAValue):
    return (divide(b, g, add(b, constant(b, 1.0), multiply(b, v[0], v[0]))),)


DERIVATIVES: dict[type[Operation], Rule] = {
    arith.AddfOp: lambda b, v, y, g: (g, g),
    arith.SubfOp: lambda b, v, y, g: (g, negate(b, g)),
    arith.MulfOp: lambda b, v, y, g: (multiply(b, g, v[1]), multiply(b, g, v[0])),
    arith.DivfOp: _divide_rule,
    arith.NegfOp: lambda b, v, y, g: (negate(b, g),),
    math.SinOp: lambda b, v, y, g: (multiply(b, g, _unary(math.CosOp, b, v[0])),),
    math.CosOp: lambda b, v, y, g: (negate(b, multiply(b, g, _unary(math.SinOp, b, v[0]))),),
    math.ExpOp: lambda b, v, y, g: (multiply(b, g, y),),
    math.LogOp: lambda b, v, y, g: (divide(b, g, v[0]),),
    math.SqrtOp: lambda b, v, y, g: (divide(b, multiply(b, g, constant(b, 0.5)), y),),
    math.TanhOp: _tanh_rule,
    math.AtanOp: _atan_rule,
    math.PowFOp: _power_rule,
}
"""The rules, by operation; an operation without one cannot be differentiated."""
