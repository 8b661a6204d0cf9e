// Every operation, type and attribute of the dialect, in its own syntax and through the generic one.
// RUN: qcomp-opt %s | filecheck %s
// RUN: qcomp-opt %s | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | filecheck %s --check-prefix GENERIC

// CHECK:      func.func @circuit(%a: f64) -> (f64, f64) {
// CHECK-NEXT:   %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
// CHECK-NEXT:   %h = quantum.gate "h" %q0
// CHECK-NEXT:   %r = quantum.gate "rx"(%a) %h
// CHECK-NEXT:   %u = quantum.gate "u"(%a, %a, %a) %r
// CHECK-NEXT:   %c0, %c1 = quantum.gate "cx" %u, %q1
// CHECK-NEXT:   %d0, %d1, %d2 = quantum.gate controlled 1 "cx" %c0, %c1, %q2
// CHECK-NEXT:   %e0, %e1, %e2 = quantum.gate controlled 2 "rz"(%a) %d0, %d1, %d2
// CHECK-NEXT:   %f0, %f1 = quantum.rotation "XY"(%a) %e0, %e1
// CHECK-NEXT:   %g0, %g1, %g2 = quantum.rotation controlled 1 "ZI"(%a) %f0, %f1, %e2
// CHECK-NEXT:   %y, %z = quantum.expectation [#quantum.observable<1.0 "ZII" + -0.5 "XIY">, #quantum.observable<1.0e-07 "III" + 2.5e+20 "IIZ">] %g0, %g1, %g2 : f64, f64
// CHECK-NEXT:   func.return %y, %z : f64, f64
// CHECK-NEXT: }

// GENERIC: "quantum.gate"(%a, %{{.*}}) <{gate = "rx", operandSegmentSizes = array<i32: 1, 1>}> : (f64, !quantum.qubit) -> !quantum.qubit
// GENERIC: "quantum.gate"({{.*}}) <{extra_controls = 1 : i64, gate = "cx", operandSegmentSizes = array<i32: 0, 3>}>
// GENERIC: "quantum.rotation"({{.*}}) <{paulis = "XY"}> : (f64, !quantum.qubit, !quantum.qubit) -> (!quantum.qubit, !quantum.qubit)
func.func @circuit(%a: f64) -> (f64, f64) {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %h = quantum.gate "h" %q0
  %r = quantum.gate "rx"(%a) %h
  %u = quantum.gate "u"(%a, %a, %a) %r
  %c0, %c1 = quantum.gate "cx" %u, %q1
  %d0, %d1, %d2 = quantum.gate controlled 1 "cx" %c0, %c1, %q2
  %e0, %e1, %e2 = quantum.gate controlled 2 "rz"(%a) %d0, %d1, %d2
  %f0, %f1 = quantum.rotation "XY"(%a) %e0, %e1
  %g0, %g1, %g2 = quantum.rotation controlled 1 "ZI"(%a) %f0, %f1, %e2
  %y, %z = quantum.expectation [#quantum.observable<1.0 "ZII" + -0.5 "XIY">, #quantum.observable<1.0e-07 "III" + 2.5e20 "IIZ">] %g0, %g1, %g2 : f64, f64
  func.return %y, %z : f64, f64
}

// CHECK:      func.func @state() -> tensor<2xcomplex<f64>> {
// CHECK-NEXT:   %q = quantum.alloc : !quantum.qubit
// CHECK-NEXT:   %s = quantum.state %q : tensor<2xcomplex<f64>>
func.func @state() -> tensor<2xcomplex<f64>> {
  %q = quantum.alloc : !quantum.qubit
  %s = quantum.state %q : tensor<2xcomplex<f64>>
  func.return %s : tensor<2xcomplex<f64>>
}

// CHECK:      %{{.*}} = scf.for %l = %lb to %ub step %step iter_args(%{{.*}} = %q) -> (!quantum.qubit) {
// CHECK-NEXT:   %{{.*}} = quantum.gate "h" %{{.*}}
// CHECK-NEXT:   scf.yield %{{.*}} : !quantum.qubit
func.func @loop(%lb: index, %ub: index, %step: index) -> f64 {
  %q = quantum.alloc : !quantum.qubit
  %r = scf.for %l = %lb to %ub step %step iter_args(%p = %q) -> (!quantum.qubit) {
    %h = quantum.gate "h" %p
    scf.yield %h : !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %r : f64
  func.return %y : f64
}
