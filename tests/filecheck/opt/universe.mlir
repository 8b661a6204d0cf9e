// Plain xdsl-opt finds the dialects and passes, and prints the same as qcomp-opt.
// RUN: xdsl-opt %s -p absorb-entanglers | filecheck %s
// RUN: qcomp-opt %s -p absorb-entanglers | filecheck %s

// CHECK:      func.func @circuit(%w: tensor<1xf64> {quantum.params}) -> f64 {
// CHECK:        frame.rotate ["+XX"]
// CHECK:        frame.expectation

func.func @circuit(%w: tensor<1xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %a = tensor.extract %w[%c0] : tensor<1xf64>
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2, %q3 = quantum.gate "cx" %q0, %q1
  %q4 = quantum.gate "rx"(%a) %q2
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q4, %q3 : f64
  func.return %y : f64
}
