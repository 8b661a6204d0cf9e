"""Scalar and tensor functions against NumPy."""

import numpy as np
import pytest
from numpy.typing import NDArray
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, math, scf, tensor
from xdsl.parser import Parser

from qcomp.backends.cpu import classical
from qcomp.backends.cpu.classical import translate_function
from qcomp.errors import CompilationError

from .native import aligned, call, load

CONSTANTS = "".join(f"%c{i} = arith.constant {i} : index\n" for i in (0, 1, 2, 3, 4, 5))


def parse(text: str) -> func.FuncOp:
    context = Context()
    for dialect in (arith.Arith, builtin.Builtin, func.Func, math.Math, scf.Scf, tensor.Tensor):
        context.load_dialect(dialect)
    module = Parser(context, text).parse_module()
    module.verify()
    return next(op for op in module.ops if isinstance(op, func.FuncOp))


def run(text: str, *arguments: object, shapes: list[tuple[int, ...]]) -> list[NDArray[np.float64]]:
    """Results of a function whose arguments must not change."""
    translated = translate_function(parse(text), "f")
    results = [np.full(shape, np.nan) for shape in shapes]
    copies = [a.copy() if isinstance(a, np.ndarray) else a for a in arguments]
    workspace = aligned(translated.workspace_bytes + 8, np.uint8)
    call(load(translated.text), "f", *arguments, *results, workspace)
    for before, after in zip(copies, arguments, strict=True):
        np.testing.assert_array_equal(before, after)
    return results


def test_angles_of_a_layered_circuit():
    """Angles of data re-uploading: one tensor outside, one a row for each turn of the loop."""
    text = f"""
    func.func @f(%w: tensor<4x5x3xf64>, %x: tensor<5xf64>) -> (tensor<5xf64>, tensor<4x15xf64>) {{
      {CONSTANTS}
      %two = arith.constant 2.0 : f64
      %a0 = tensor.empty() : tensor<5xf64>
      %a = scf.for %q = %c0 to %c5 step %c1 iter_args(%t = %a0) -> (tensor<5xf64>) {{
        %v = tensor.extract %x[%q] : tensor<5xf64>
        %s = math.sin %v : f64
        %n = tensor.insert %s into %t[%q] : tensor<5xf64>
        scf.yield %n : tensor<5xf64>
      }}
      %b0 = tensor.empty() : tensor<4x15xf64>
      %b = scf.for %l = %c0 to %c4 step %c1 iter_args(%t = %b0) -> (tensor<4x15xf64>) {{
        %r = scf.for %q = %c0 to %c5 step %c1 iter_args(%t1 = %t) -> (tensor<4x15xf64>) {{
          %first = arith.muli %q, %c3 : index
          %second = arith.addi %first, %c1 : index
          %third = arith.addi %first, %c2 : index
          %v = tensor.extract %x[%q] : tensor<5xf64>
          %w0 = tensor.extract %w[%l, %q, %c0] : tensor<4x5x3xf64>
          %w1 = tensor.extract %w[%l, %q, %c1] : tensor<4x5x3xf64>
          %w2 = tensor.extract %w[%l, %q, %c2] : tensor<4x5x3xf64>
          %p = arith.mulf %w0, %v : f64
          %p1 = arith.addf %p, %w1 : f64
          %p2 = arith.divf %w2, %two : f64
          %t2 = tensor.insert %p into %t1[%l, %first] : tensor<4x15xf64>
          %t3 = tensor.insert %p1 into %t2[%l, %second] : tensor<4x15xf64>
          %t4 = tensor.insert %p2 into %t3[%l, %third] : tensor<4x15xf64>
          scf.yield %t4 : tensor<4x15xf64>
        }}
        scf.yield %r : tensor<4x15xf64>
      }}
      func.return %a, %b : tensor<5xf64>, tensor<4x15xf64>
    }}"""
    rng = np.random.default_rng(0)
    w, x = rng.normal(size=(4, 5, 3)), rng.normal(size=5)
    a, b = run(text, w, x, shapes=[(5,), (4, 15)])
    product = w[..., 0] * x
    expected = np.stack([product, product + w[..., 1], w[..., 2] / 2], -1).reshape(4, 15)
    np.testing.assert_allclose(a, np.sin(x), rtol=1e-15)
    np.testing.assert_allclose(b, expected, rtol=1e-15)
    # Everything is built where it is wanted.
    assert translate_function(parse(text), "f").workspace_bytes == 0


def test_derivative_that_accumulates():
    text = f"""
    func.func @f(%w: tensor<4xf64>, %d: tensor<3x4xf64>) -> tensor<4xf64> {{
      {CONSTANTS}
      %zero = arith.constant dense<0.0> : tensor<4xf64>
      %r = scf.for %l = %c0 to %c3 step %c1 iter_args(%t = %zero) -> (tensor<4xf64>) {{
        %s = scf.for %q = %c0 to %c4 step %c1 iter_args(%u = %t) -> (tensor<4xf64>) {{
          %v = tensor.extract %d[%l, %q] : tensor<3x4xf64>
          %x = tensor.extract %w[%q] : tensor<4xf64>
          %y = math.cos %x : f64
          %p = arith.mulf %v, %y : f64
          %old = tensor.extract %u[%q] : tensor<4xf64>
          %new = arith.addf %old, %p : f64
          %n = tensor.insert %new into %u[%q] : tensor<4xf64>
          scf.yield %n : tensor<4xf64>
        }}
        scf.yield %s : tensor<4xf64>
      }}
      func.return %r : tensor<4xf64>
    }}"""
    rng = np.random.default_rng(1)
    w, d = rng.normal(size=4), rng.normal(size=(3, 4))
    (result,) = run(text, w, d, shapes=[(4,)])
    np.testing.assert_allclose(result, (d * np.cos(w)).sum(0), rtol=1e-14)


def test_a_tensor_still_needed_is_copied():
    text = f"""
    func.func @f(%w: tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>) {{
      {CONSTANTS}
      %seven = arith.constant 7.0 : f64
      %a = tensor.insert %seven into %w[%c0, %c1] : tensor<2x2xf64>
      %b = tensor.insert %seven into %a[%c1, %c0] : tensor<2x2xf64>
      %e = tensor.extract %a[%c1, %c0] : tensor<2x2xf64>
      %c = tensor.insert %e into %b[%c0, %c0] : tensor<2x2xf64>
      func.return %a, %b, %c : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
    }}"""
    w = np.array([[1.0, 2.0], [3.0, 4.0]])
    a, b, c = run(text, w, shapes=[(2, 2)] * 3)
    np.testing.assert_array_equal(a, [[1, 7], [3, 4]])
    np.testing.assert_array_equal(b, [[1, 7], [7, 4]])
    np.testing.assert_array_equal(c, [[3, 7], [7, 4]])


def test_a_tensor_from_outside_is_not_overwritten_in_a_loop():
    text = f"""
    func.func @f(%w: tensor<3xf64>) -> (tensor<3xf64>, f64) {{
      {CONSTANTS}
      %zero = arith.constant 0.0 : f64
      %nine = arith.constant 9.0 : f64
      %a = tensor.insert %nine into %w[%c0] : tensor<3xf64>
      %r, %s = scf.for %i = %c0 to %c3 step %c1 iter_args(%t = %a, %sum = %zero)
          -> (tensor<3xf64>, f64) {{
        %b = tensor.insert %zero into %a[%i] : tensor<3xf64>
        %x = tensor.extract %b[%c0] : tensor<3xf64>
        %y = tensor.extract %b[%c1] : tensor<3xf64>
        %xy = arith.addf %x, %y : f64
        %new = arith.addf %sum, %xy : f64
        scf.yield %b, %new : tensor<3xf64>, f64
      }}
      func.return %r, %s : tensor<3xf64>, f64
    }}"""
    r, s = run(text, np.array([1.0, 2.0, 3.0]), shapes=[(3,), (1,)])
    np.testing.assert_array_equal(r, [9, 2, 0])
    assert s[0] == 2 + 9 + 11


def test_loop_that_exchanges_two_tensors():
    text = f"""
    func.func @f(%a: tensor<2xf64>, %b: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {{
      {CONSTANTS}
      %x, %y = scf.for %i = %c0 to %c3 step %c1 iter_args(%s = %a, %t = %b)
          -> (tensor<2xf64>, tensor<2xf64>) {{
        scf.yield %t, %s : tensor<2xf64>, tensor<2xf64>
      }}
      func.return %x, %y : tensor<2xf64>, tensor<2xf64>
    }}"""
    a, b = np.array([1.0, 2.0]), np.array([3.0, 4.0])
    x, y = run(text, a, b, shapes=[(2,), (2,)])
    np.testing.assert_array_equal(x, b)
    np.testing.assert_array_equal(y, a)


def test_constants_and_new_tensors():
    text = f"""
    func.func @f(%v: f64) -> (tensor<2x2xf64>, tensor<3xf64>, tensor<2xf64>, tensor<2x2xf64>) {{
      {CONSTANTS}
      %k = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf64>
      %s = tensor.splat %v : tensor<3xf64>
      %e = tensor.from_elements %v, %v : tensor<2xf64>
      %n = tensor.insert %v into %k[%c1, %c1] : tensor<2x2xf64>
      func.return %k, %s, %e, %n
        : tensor<2x2xf64>, tensor<3xf64>, tensor<2xf64>, tensor<2x2xf64>
    }}"""
    k, s, e, n = run(text, 0.5, shapes=[(2, 2), (3,), (2,), (2, 2)])
    np.testing.assert_array_equal(k, [[1, 2], [3, 4]])
    np.testing.assert_array_equal(s, [0.5] * 3)
    np.testing.assert_array_equal(e, [0.5] * 2)
    np.testing.assert_array_equal(n, [[1, 2], [3, 0.5]])


@pytest.mark.parametrize("stop", [0, 1, 5, 6])
def test_loop_with_bounds_known_at_run_time(stop: int):
    text = """
    func.func @f(%x: f64, %start: index, %stop: index, %step: index) -> (f64, index) {
      %zero = arith.constant 0 : index
      %r, %n = scf.for %i = %start to %stop step %step iter_args(%v = %x, %k = %zero)
          -> (f64, index) {
        %w = arith.addf %v, %v : f64
        %m = arith.addi %k, %i : index
        scf.yield %w, %m : f64, index
      }
      func.return %r, %n : f64, index
    }"""
    translated = translate_function(parse(text), "f")
    value, count = np.zeros(1), np.zeros(1, np.int64)
    call(load(translated.text), "f", 1.5, 1, stop, 2, value, count, None)
    turns = range(1, stop, 2)
    assert value[0] == 1.5 * 2.0 ** len(turns)
    assert count[0] == sum(turns)


UNARY = {
    "absf": np.abs,
    "acos": np.arccos,
    "asin": np.arcsin,
    "asinh": np.arcsinh,
    "atan": np.arctan,
    "atanh": np.arctanh,
    "cbrt": np.cbrt,
    "ceil": np.ceil,
    "cos": np.cos,
    "cosh": np.cosh,
    "exp": np.exp,
    "exp2": np.exp2,
    "expm1": np.expm1,
    "floor": np.floor,
    "log": np.log,
    "log10": np.log10,
    "log1p": np.log1p,
    "log2": np.log2,
    "rsqrt": lambda v: 1 / np.sqrt(v),
    "sin": np.sin,
    "sinh": np.sinh,
    "sqrt": np.sqrt,
    "tan": np.tan,
    "tanh": np.tanh,
    "trunc": np.trunc,
}


@pytest.mark.parametrize("name", UNARY)
def test_functions_of_one_number(name: str):
    text = f"func.func @f(%x: f64) -> f64 {{ %y = math.{name} %x : f64 func.return %y : f64 }}"
    for x in (0.3, 0.9):
        (result,) = run(text, x, shapes=[(1,)])
        assert result[0] == pytest.approx(UNARY[name](x), rel=1e-14)


def test_sums_of_elements(monkeypatch: pytest.MonkeyPatch):
    """Of many angles, sums of parameters go through tables, and are rounded as they are written."""
    monkeypatch.setattr(classical, "MANY", 0)
    lines: list[str] = []
    values: list[str] = []
    rng = np.random.default_rng(5)
    x, y = rng.normal(size=60) * 10.0 ** rng.integers(-9, 9, 60), rng.normal(size=60)
    expected: list[float] = []

    def take(tensor: str, at: int) -> str:
        name = f"%e{len(lines)}"
        lines.append(f"%i{len(lines)} = arith.constant {at} : index")
        lines.append(f"{name} = tensor.extract %{tensor}[%i{len(lines) - 1}] : tensor<60xf64>")
        return name

    def add(a: str, b: str) -> str:
        name = f"%s{len(lines)}"
        lines.append(f"{name} = arith.addf {a}, {b} : f64")
        return name

    for i in range(0, 60, 3):
        a, b, c = (take("x", i + j) for j in range(3))
        pair = add(a, b)
        values += [pair, add(pair, c) if i % 2 else add(c, add(a, b))]
        expected += [x[i] + x[i + 1], x[i] + x[i + 1] + x[i + 2]]
        values += [add(b, take("y", i)), add(add(a, b), add(b, c))]  # not sums from one tensor
        expected += [x[i + 1] + y[i], (x[i] + x[i + 1]) + (x[i + 1] + x[i + 2])]
    count = len(values)
    text = "func.func @f(%x: tensor<60xf64>, %y: tensor<60xf64>) -> tensor<{n}xf64> {{\n{body}\n}}"
    lines.append(f"%r = tensor.from_elements {', '.join(values)} : tensor<{count}xf64>")
    lines.append(f"func.return %r : tensor<{count}xf64>")
    program = text.format(n=count, body="\n".join(lines))
    (result,) = run(program, x, y, shapes=[(count,)])
    assert result.tolist() == expected
    assert "f.transfers1" in translate_function(parse(program), "f").text


BINARY = {
    "arith.addf": np.add,
    "arith.subf": np.subtract,
    "arith.mulf": np.multiply,
    "arith.divf": np.divide,
    "arith.maximumf": np.maximum,
    "arith.minimumf": np.minimum,
    "math.atan2": np.arctan2,
    "math.copysign": np.copysign,
    "math.powf": np.power,
}


@pytest.mark.parametrize("name", BINARY)
def test_functions_of_two_numbers(name: str):
    text = (
        f"func.func @f(%x: f64, %y: f64) -> f64 {{ %z = {name} %x, %y : f64 func.return %z : f64 }}"
    )
    for x, y in ((0.3, 1.7), (2.5, -1.5)):
        (result,) = run(text, x, y, shapes=[(1,)])
        assert result[0] == pytest.approx(BINARY[name](x, y), rel=1e-14)


def test_choice_and_conversions():
    text = """
    func.func @f(%x: f64, %i: index) -> f64 {
      %k = arith.index_cast %i : index to i32
      %v = arith.sitofp %k : i32 to f64
      %c = arith.cmpf olt, %x, %v : f64
      %n = arith.negf %v : f64
      %r = arith.select %c, %v, %n : f64
      func.return %r : f64
    }"""
    assert run(text, 1.5, 3, shapes=[(1,)])[0][0] == 3.0
    assert run(text, 4.5, 3, shapes=[(1,)])[0][0] == -3.0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "func.func @f(%x: tensor<2xf64>) -> tensor<2xf64> {"
            " %y = arith.addf %x, %x : tensor<2xf64> func.return %y : tensor<2xf64> }",
            "cannot be translated",
        ),
        (
            "func.func @f(%x: tensor<2xf64>) -> index { %c0 = arith.constant 0 : index"
            " %y = tensor.dim %x, %c0 : tensor<2xf64> func.return %y : index }",
            "'tensor.dim' cannot be translated",
        ),
        ("func.func @f(%x: tensor<?xf64>) { func.return }", "tensor of f64 with all dimensions"),
        ("func.func @f(%x: tensor<2xf32>) { func.return }", "tensor of f64 with all dimensions"),
        ("func.func @f(%x: f32) { func.return }", "expected f64, index"),
    ],
)
def test_what_cannot_be_translated(text: str, message: str):
    with pytest.raises(CompilationError, match=message):
        translate_function(parse(text), "f")
