"""Semantics of the classical operations: floats are Python or NumPy numbers, tensors arrays."""

from typing import Any

import numpy as np
import numpy.typing as npt
from xdsl.dialects import arith, math, tensor
from xdsl.dialects.builtin import AnyFloat, DenseIntOrFPElementsAttr, TensorType
from xdsl.interpreter import (
    Interpreter,
    InterpreterFunctions,
    PythonValues,
    impl,
    register_impls,
)
from xdsl.interpreters.arith import ArithFunctions
from xdsl.interpreters.func import FuncFunctions
from xdsl.interpreters.scf import ScfFunctions
from xdsl.ir import Operation

Array = npt.NDArray[Any]


@register_impls
class ScalarFunctions(InterpreterFunctions):
    """What xDSL's `ArithFunctions` lack, or do for Python numbers only."""

    @impl(arith.ConstantOp)
    def run_constant(
        self, interpreter: Interpreter, op: arith.ConstantOp, args: PythonValues
    ) -> PythonValues:
        if isinstance(op.value, DenseIntOrFPElementsAttr):
            kind = op.result.type
            assert isinstance(kind, TensorType)
            of_floats = isinstance(kind.element_type, AnyFloat)
            values = np.array(op.value.get_values(), dtype=np.float64 if of_floats else np.int64)
            # A splat lists its value once.
            shape = kind.get_shape()
            return (np.full(shape, values[0]) if len(values) == 1 else values.reshape(shape),)
        return ArithFunctions().run_constant(interpreter, op, args).values

    @impl(arith.NegfOp)
    def run_negf(
        self, interpreter: Interpreter, op: arith.NegfOp, args: PythonValues
    ) -> PythonValues:
        return (-args[0],)

    @impl(arith.DivfOp)
    def run_divf(
        self, interpreter: Interpreter, op: arith.DivfOp, args: PythonValues
    ) -> PythonValues:
        return (np.divide(*args),)


_MATH: dict[type[Operation], Any] = {
    math.AbsFOp: np.abs,
    math.AcosOp: np.arccos,
    math.AsinOp: np.arcsin,
    math.AtanOp: np.arctan,
    math.Atan2Op: np.arctan2,
    math.CosOp: np.cos,
    math.CoshOp: np.cosh,
    math.ExpOp: np.exp,
    math.ExpM1Op: np.expm1,
    math.FmaOp: lambda a, b, c: a * b + c,
    math.LogOp: np.log,
    math.Log1pOp: np.log1p,
    math.PowFOp: np.power,
    math.RsqrtOp: lambda a: 1 / np.sqrt(a),
    math.SinOp: np.sin,
    math.SinhOp: np.sinh,
    math.SqrtOp: np.sqrt,
    math.TanOp: np.tan,
    math.TanhOp: np.tanh,
}


class MathFunctions(InterpreterFunctions):
    """The functions of `math` that may stand in an angle."""


def _run_with(function: Any) -> Any:
    def run(
        self: MathFunctions, interpreter: Interpreter, op: Operation, args: PythonValues
    ) -> PythonValues:
        return (function(*(np.float64(a) if isinstance(a, float) else a for a in args)),)

    return run


for _op, _function in _MATH.items():
    setattr(MathFunctions, f"run_{_op.__name__}", impl(_op)(_run_with(_function)))
register_impls(MathFunctions)


@register_impls
class ArrayFunctions(InterpreterFunctions):
    """Tensors are NumPy arrays, never changed in place."""

    @impl(tensor.EmptyOp)
    def run_empty(
        self, interpreter: Interpreter, op: tensor.EmptyOp, args: PythonValues
    ) -> PythonValues:
        kind = op.tensor.type
        assert isinstance(kind, TensorType)
        # Reading what was never written shows up as NaN.
        return (np.full(kind.get_shape(), np.nan),)

    @impl(tensor.ExtractOp)
    def run_extract(
        self, interpreter: Interpreter, op: tensor.ExtractOp, args: PythonValues
    ) -> PythonValues:
        array, *indices = args
        value = _check_indices(array, indices)[tuple(indices)]
        # xDSL computes integers modulo 2^64, beyond what those of NumPy hold.
        return (int(value) if array.dtype.kind == "i" else value,)

    @impl(tensor.InsertOp)
    def run_insert(
        self, interpreter: Interpreter, op: tensor.InsertOp, args: PythonValues
    ) -> PythonValues:
        value, array, *indices = args
        result = _check_indices(array, indices).copy()
        result[tuple(indices)] = value
        return (result,)

    @impl(tensor.SplatOp)
    def run_splat(
        self, interpreter: Interpreter, op: tensor.SplatOp, args: PythonValues
    ) -> PythonValues:
        kind = op.result.type
        assert isinstance(kind, TensorType)
        return (np.full(kind.get_shape(), args[0]),)

    @impl(tensor.FromElementsOp)
    def run_from_elements(
        self, interpreter: Interpreter, op: tensor.FromElementsOp, args: PythonValues
    ) -> PythonValues:
        kind = op.result.type
        assert isinstance(kind, TensorType)
        return (np.array(args).reshape(kind.get_shape()),)


def _check_indices(array: Array, indices: list[int]) -> Array:
    """Indices out of range are undefined in `tensor`; NumPy would wrap negative ones."""
    if not all(0 <= i < size for i, size in zip(indices, array.shape, strict=True)):
        raise IndexError(f"indices {indices} are out of range for the shape {array.shape}")
    return array


def register_classical(interpreter: Interpreter) -> None:
    """Register the semantics of `arith`, `math`, `tensor`, `scf` and `func`."""
    interpreter.register_implementations(ArithFunctions())
    interpreter.register_implementations(ScalarFunctions(), override=True)
    interpreter.register_implementations(MathFunctions())
    interpreter.register_implementations(ArrayFunctions())
    interpreter.register_implementations(ScfFunctions())
    interpreter.register_implementations(FuncFunctions())
