// A layer of data, two layers of trainable rotations with a ring of CNOTs, one observable.
func.func @circuit(%w: tensor<2x3xf64> {quantum.params}, %x: tensor<3xf64> {quantum.inputs}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x0 = tensor.extract %x[%c0] : tensor<3xf64>
  %x1 = tensor.extract %x[%c1] : tensor<3xf64>
  %x2 = tensor.extract %x[%c2] : tensor<3xf64>
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %a0 = quantum.gate "ry"(%x0) %q0
  %a1 = quantum.gate "ry"(%x1) %q1
  %a2 = quantum.gate "ry"(%x2) %q2
  %r0, %r1, %r2 = scf.for %l = %c0 to %c2 step %c1 iter_args(%s0 = %a0, %s1 = %a1, %s2 = %a2) -> (!quantum.qubit, !quantum.qubit, !quantum.qubit) {
    %w0 = tensor.extract %w[%l, %c0] : tensor<2x3xf64>
    %w1 = tensor.extract %w[%l, %c1] : tensor<2x3xf64>
    %w2 = tensor.extract %w[%l, %c2] : tensor<2x3xf64>
    %b0 = quantum.gate "rx"(%w0) %s0
    %d0 = quantum.gate "rz"(%w0) %b0
    %b1 = quantum.gate "ry"(%w1) %s1
    %b2 = quantum.gate "rx"(%w2) %s2
    %e0, %e1 = quantum.gate "cx" %d0, %b1
    %f1, %f2 = quantum.gate "cx" %e1, %b2
    %g2, %g0 = quantum.gate "cx" %f2, %e0
    scf.yield %g0, %f1, %g2 : !quantum.qubit, !quantum.qubit, !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "ZII" + 0.5 "IZX">] %r0, %r1, %r2 : f64
  func.return %y : f64
}
