// RUN: qcomp-opt %s -p defer-resets | filecheck %s

// Qubits that are reset stay in the state, with I in the observables, whatever loops come between.
// CHECK:      func.func @circuit(%a: f64) -> (f64, f64) {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c2 = arith.constant 2 : index
// CHECK-NEXT:   %q0, %q1, %r0, %r1 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit, !quantum.qubit
// CHECK-NEXT:   %p0, %p1 = quantum.gate "cx" %q0, %q1
// CHECK-NEXT:   %s0, %s1 = scf.for %l = %c0 to %c2 step %c1 iter_args(%i0 = %r0, %i1 = %p1) -> (!quantum.qubit, !quantum.qubit) {
// CHECK-NEXT:     %j0 = quantum.gate "rx"(%a) %i0
// CHECK-NEXT:     scf.yield %j0, %i1 : !quantum.qubit, !quantum.qubit
// CHECK-NEXT:   }
// CHECK-NEXT:   %t1 = quantum.gate "h" %r1
// CHECK-NEXT:   %y, %z = quantum.expectation [#quantum.observable<1.0 "ZZII">, #quantum.observable<0.5 "IXII" + 1.0 "YIII">] %s0, %t1, %p0, %s1 : f64, f64
// CHECK-NEXT:   func.return %y, %z : f64, f64
func.func @circuit(%a: f64) -> (f64, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %p0, %p1 = quantum.gate "cx" %q0, %q1
  %r0 = quantum.reset %p0
  %s0, %s1 = scf.for %l = %c0 to %c2 step %c1 iter_args(%i0 = %r0, %i1 = %p1)
    -> (!quantum.qubit, !quantum.qubit) {
    %j0 = quantum.gate "rx"(%a) %i0
    scf.yield %j0, %i1 : !quantum.qubit, !quantum.qubit
  }
  %r1 = quantum.reset %s1
  %t1 = quantum.gate "h" %r1
  %y, %z = quantum.expectation [#quantum.observable<1.0 "ZZ">, #quantum.observable<0.5 "IX" + 1.0 "YI">] %s0, %t1 : f64, f64
  func.return %y, %z : f64, f64
}

// What is |0⟩ already is not reset: a qubit as it was made, and after another reset.
// CHECK:      func.func @nothing_to_reset() -> f64 {
// CHECK-NEXT:   %q0, %q1, %r1 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
// CHECK-NEXT:   %h0 = quantum.gate "h" %q0
// CHECK-NEXT:   %h1 = quantum.gate "h" %q1
// CHECK-NEXT:   %y = quantum.expectation [#quantum.observable<1.0 "ZZI">] %h0, %r1, %h1 : f64
func.func @nothing_to_reset() -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %r0 = quantum.reset %q0
  %h0 = quantum.gate "h" %r0
  %h1 = quantum.gate "h" %q1
  %r1 = quantum.reset %h1
  %s1 = quantum.reset %r1
  %y = quantum.expectation [#quantum.observable<1.0 "ZZ">] %h0, %s1 : f64
  func.return %y : f64
}

// So a circuit may still end in its amplitudes.
// CHECK:      func.func @amplitudes() -> tensor<2xcomplex<f64>> {
// CHECK-NEXT:   %q = quantum.alloc : !quantum.qubit
// CHECK-NEXT:   %s = quantum.state %q : tensor<2xcomplex<f64>>
func.func @amplitudes() -> tensor<2xcomplex<f64>> {
  %q = quantum.alloc : !quantum.qubit
  %r = quantum.reset %q
  %s = quantum.state %r : tensor<2xcomplex<f64>>
  func.return %s : tensor<2xcomplex<f64>>
}
