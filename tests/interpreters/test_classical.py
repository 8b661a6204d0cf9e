"""The classical operations, run from text."""

from typing import Any

import numpy as np
import pytest
from xdsl.context import Context
from xdsl.dialects import arith, func, math, scf, tensor
from xdsl.dialects.builtin import Builtin
from xdsl.interpreter import Interpreter
from xdsl.parser import Parser

from qcomp.interpreters.classical import register_classical


def run(
    body: str,
    *arguments: Any,
    takes: str = "%a: f64, %b: f64",
    returns: str = "f64",
) -> tuple[Any, ...]:
    context = Context()
    for dialect in (Builtin, arith.Arith, func.Func, math.Math, scf.Scf, tensor.Tensor):
        context.load_dialect(dialect)
    text = f"func.func @main({takes}) -> ({returns}) {{\n{body}\n}}"
    module = Parser(context, text).parse_module()
    module.verify()
    interpreter = Interpreter(module)
    register_classical(interpreter)
    return interpreter.call_op("main", arguments)


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("arith.addf %a, %b", 0.6 + 1.7),
        ("arith.subf %a, %b", 0.6 - 1.7),
        ("arith.mulf %a, %b", 0.6 * 1.7),
        ("arith.divf %a, %b", 0.6 / 1.7),
        ("arith.negf %a", -0.6),
        ("math.absf %a", 0.6),
        ("math.acos %a", np.arccos(0.6)),
        ("math.asin %a", np.arcsin(0.6)),
        ("math.atan %a", np.arctan(0.6)),
        ("math.atan2 %a, %b", np.arctan2(0.6, 1.7)),
        ("math.cos %a", np.cos(0.6)),
        ("math.cosh %a", np.cosh(0.6)),
        ("math.exp %a", np.exp(0.6)),
        ("math.expm1 %a", np.expm1(0.6)),
        ("math.fma %a, %b, %a", 0.6 * 1.7 + 0.6),
        ("math.log %a", np.log(0.6)),
        ("math.log1p %a", np.log1p(0.6)),
        ("math.powf %a, %b", 0.6**1.7),
        ("math.rsqrt %a", 0.6**-0.5),
        ("math.sin %a", np.sin(0.6)),
        ("math.sinh %a", np.sinh(0.6)),
        ("math.sqrt %a", 0.6**0.5),
        ("math.tan %a", np.tan(0.6)),
        ("math.tanh %a", np.tanh(0.6)),
    ],
)
def test_scalar(operation: str, expected: float) -> None:
    (result,) = run(f"%r = {operation} : f64\nfunc.return %r : f64", 0.6, 1.7)
    assert result == pytest.approx(expected, abs=1e-15)


def test_tensors_are_values() -> None:
    """An insert makes a new tensor; loops carry tensors."""
    (result, untouched, filled, listed) = run(
        """
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %c3 = arith.constant 3 : index
        %zeros = arith.constant dense<0.0> : tensor<2x3xf64>
        %listed = arith.constant dense<[1.0, 2.0]> : tensor<2xf64>
        %sum = scf.for %i = %c0 to %c3 step %c1 iter_args(%t = %zeros) -> (tensor<2x3xf64>) {
          %x = tensor.extract %in[%i] : tensor<3xf64>
          %u = tensor.insert %x into %t[%c1, %i] : tensor<2x3xf64>
          scf.yield %u : tensor<2x3xf64>
        }
        %double = arith.addf %sum, %sum : tensor<2x3xf64>
        %x = tensor.extract %in[%c0] : tensor<3xf64>
        %filled = tensor.splat %x : tensor<2xf64>
        func.return %double, %zeros, %filled, %listed
            : tensor<2x3xf64>, tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>
        """,
        np.array([1.0, 2.0, 3.0]),
        takes="%in: tensor<3xf64>",
        returns="tensor<2x3xf64>, tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>",
    )
    np.testing.assert_array_equal(result, [[0, 0, 0], [2, 4, 6]])
    np.testing.assert_array_equal(untouched, np.zeros((2, 3)))
    np.testing.assert_array_equal(filled, [1, 1])
    np.testing.assert_array_equal(listed, [1, 2])


def test_elements_and_empty() -> None:
    (pair, empty) = run(
        """
        %pair = tensor.from_elements %a, %b : tensor<2x1xf64>
        %empty = tensor.empty() : tensor<2xf64>
        func.return %pair, %empty : tensor<2x1xf64>, tensor<2xf64>
        """,
        1.0,
        2.0,
        returns="tensor<2x1xf64>, tensor<2xf64>",
    )
    np.testing.assert_array_equal(pair, [[1.0], [2.0]])
    assert np.isnan(empty).all()


def test_index_out_of_range() -> None:
    body = """
        %i = arith.constant -1 : index
        %x = tensor.extract %in[%i] : tensor<3xf64>
        func.return %x : f64"""
    with pytest.raises(IndexError, match=r"indices \[-1\] are out of range for the shape \(3,\)"):
        run(body, np.zeros(3), takes="%in: tensor<3xf64>")
