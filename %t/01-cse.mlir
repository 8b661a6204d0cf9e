builtin.module {
  func.func @circuit(%w: tensor<1xf64> {quantum.params}) -> f64 {
    %c0 = arith.constant 0 : index
    %a = tensor.extract %w[%c0] : tensor<1xf64>
    %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
    %q2, %q3 = quantum.gate "cx" %q0, %q1
    %q4 = quantum.gate "rx"(%a) %q2
    %q5 = quantum.gate "rz"(%a) %q4
    %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q5, %q3 : f64
    func.return %y : f64
  }
}
