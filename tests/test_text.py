"""Circuits from text: every mistake is named with its line and column."""

import pytest

from qcomp.circuit import Circuit
from qcomp.errors import InputError
from qcomp.signature import Signature
from qcomp.text import parse_circuit

GOOD = """\
func.func @circuit(%w: tensor<2xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = tensor.extract %w[%c0] : tensor<2xf64>
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2 = quantum.gate "rx"(%a) %q0
  %q3 = scf.for %l = %c0 to %c1 step %c1 iter_args(%q4 = %q2) -> (!quantum.qubit) {
    scf.yield %q4 : !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q3, %q1 : f64
  func.return %y : f64
}
"""


def test_good() -> None:
    function, last = parse_circuit(GOOD, "good.mlir")
    assert Signature.of(function) == Signature(("params",), ((2,),))
    assert len(last.qubits) == 2
    assert Circuit.from_mlir("builtin.module {\n" + GOOD + "}").num_qubits == 2


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (GOOD, "", "f.mlir:1:1: the file is empty"),
        (GOOD, "\n\n  ?", "f.mlir:3:3: "),
        ("@circuit", "@main", "f.mlir: expected one function, @circuit; the module has @main."),
        (GOOD, "builtin.module {}", "expected one function, @circuit; the module has none."),
        ('"rx"(%a) %q0', '"rx"(%a) %q9', r"f.mlir:6:31: values used but not defined: \[%q9\]"),
        ('"rx"', '"rxz"', r"f.mlir:6:3: .*Unknown gate 'rxz'. Did you mean rz"),
        ('"rx"(%a)', '"rx"', r"f.mlir:6:3: .*Gate 'rx' takes 1 angle\(s\), 0 given"),
        ('"rx"(%a)', '"rx"(%c0)', "f.mlir:6:27: operand is used with type f64, .* index"),
        ('"ZI"', '"Z"', "f.mlir:10:3: .*1 letters, expected one per qubit, 2"),
        ('"ZI"', '"ZQ"', "f.mlir:10:[0-9]+: .*Pauli string 'ZQ' does not fit"),
        ('1.0 "ZI"', "1.0 ZI", "f.mlir:10:53: string literal expected: a Pauli string"),
        (
            '1.0 "ZI"',
            '1.0e999 "ZI"',
            "f.mlir:10:[0-9]+: the weights of an observable must be finite",
        ),
        ("%q3, %q1", "%q3", "f.mlir:5:3: .*qubit value %q1 is used 0 times"),
        ("%q3, %q1", "%q3, %q3", "f.mlir:5:3: .*%q1 is used 0 times"),
        ("iter_args(%q4 = %q2)", "iter_args(%q4 = %q0)", "%q0 is used 2 times"),
        ("{quantum.params}", "", "f.mlir:1:1: Argument 0 of @circuit must be marked"),
        ("{quantum.params}", "{quantum.inputs, quantum.params}", "must be marked as either"),
        ("2xf64", "2xf32", "f.mlir:6:27: operand is used with type f64, .* f32"),
        ("2xf64", "?xf64", "f.mlir:1:1: Argument 0 .* dimensions are fixed and positive"),
        ("2xf64", "0xf64", "f.mlir:1:1: Argument 0 .* dimensions are fixed and positive"),
        ("to %c1", "to %n", "f.mlir:8:3: the bounds of a loop must be constants"),
        ("step %c1", "step %c0", "f.mlir:7:3: .* its step positive"),
        (
            "%a = tensor",
            "%e = tensor.empty() : tensor<1xf64>\n %a = tensor",
            "f.mlir:4:3: tensor.empty",
        ),
        ("  func.return %y : f64", "  func.return %z : f64", "not defined"),
        (
            "func.return %y",
            "func.return %a",
            "f.mlir:11:3: @circuit must end in quantum.expectation",
        ),
        (
            "  %a = ",
            "  %b = arith.negf %a : f64\n  %a = ",
            "f.mlir:4:3: operand 0 of arith.negf is used",
        ),
        ("quantum.gate", "qubits.gate", "f.mlir:6:21: Operation qubits.gate is not registered"),
    ],
)
def test_mistake(old: str, new: str, message: str) -> None:
    assert old in GOOD
    text = GOOD.replace(old, new)
    if "%n" in new:
        text = text.replace("  %c1 =", "  %n = arith.addi %c0, %c0 : index\n  %c1 =")
    with pytest.raises(InputError, match=message):
        Circuit.from_mlir(text, "f.mlir")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "func.func @circuit(%x: tensor<2x2xf64> {quantum.inputs}) { func.return }",
            "one argument of rank 1",
        ),
        ("func.func @circuit() { func.return }", "must end in quantum.expectation"),
        (
            """func.func @circuit() -> tensor<2xcomplex<f64>> {
  %q = quantum.alloc : !quantum.qubit
  %p = quantum.alloc : !quantum.qubit
  %s = quantum.state %p : tensor<2xcomplex<f64>>
  func.return %s : tensor<2xcomplex<f64>>
}""",
            "f.mlir:2:3: .*used 0 times",
        ),
        (
            """func.func @circuit() -> tensor<4xcomplex<f64>> {
  %q = quantum.alloc : !quantum.qubit
  %p = quantum.alloc : !quantum.qubit
  %s = quantum.state %p, %q : tensor<4xcomplex<f64>>
  func.return %s : tensor<4xcomplex<f64>>
}""",
            "f.mlir:3:3: @circuit must have one quantum.alloc",
        ),
        ("func.func private @circuit()", "must have a body"),
        (
            "func.func private @circuit(%x: tensor<2xf32> {quantum.inputs})",
            "f.mlir:1:1: Argument 0 of @circuit has type tensor<2xf32>: expected a tensor of f64",
        ),
    ],
)
def test_wrong_shape(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        Circuit.from_mlir(text, "f.mlir")
