"""Circuits as text, for the tests of the command line."""

GOOD = """\
func.func @circuit(%w: tensor<2xf64> {quantum.params}, %x: tensor<1xf64> {quantum.inputs})
    -> (f64, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = tensor.extract %w[%c0] : tensor<2xf64>
  %b = tensor.extract %w[%c1] : tensor<2xf64>
  %x0 = tensor.extract %x[%c0] : tensor<1xf64>
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2 = quantum.gate "ry"(%x0) %q0
  %q3 = quantum.gate "rx"(%a) %q2
  %q4, %q5 = quantum.gate "cx" %q3, %q1
  %q6 = quantum.gate "ry"(%b) %q5
  %y, %z = quantum.expectation [#quantum.observable<1.0 "ZI">, #quantum.observable<0.5 "XZ">]
    %q4, %q6 : f64, f64
  func.return %y, %z : f64, f64
}
"""

USED_TWICE = GOOD.replace('"rx"(%a) %q2', '"rx"(%a) %q0')
UNKNOWN_GATE = GOOD.replace('"ry"(%x0)', '"rt"(%x0)')
UNKNOWN_OPERATION = GOOD.replace("quantum.alloc", "quantum.allok")
UNDEFINED_VALUE = GOOD.replace('"rx"(%a) %q2', '"rx"(%a) %q9')
BAD_ATTRIBUTE = GOOD.replace('"XZ"', '"XQ"')
UNFINISHED = GOOD[:300]


def wide(qubits: int) -> str:
    """A circuit of many qubits without a gate."""
    values = ", ".join(f"%q{q}" for q in range(qubits))
    types = ", ".join(["!quantum.qubit"] * qubits)
    return (
        "func.func @circuit() -> f64 {\n"
        f"  {values} = quantum.alloc : {types}\n"
        f'  %y = quantum.expectation [#quantum.observable<1.0 "{"Z" * qubits}">] {values} : f64\n'
        "  func.return %y : f64\n"
        "}\n"
    )
