// Scales and resets, in their own syntax and through the generic one.
// RUN: qcomp-opt %s | filecheck %s
// RUN: qcomp-opt %s | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | filecheck %s --check-prefix GENERIC

// CHECK:      func.func @circuit() -> f64 {
// CHECK-NEXT:   %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
// CHECK-NEXT:   %q2 = quantum.scale [1.000000e+00, 0.000000e+00] %q0
// CHECK-NEXT:   %q3 = quantum.scale [0.33333333333333331, 2.000000e+00] %q2
// CHECK-NEXT:   %q4 = quantum.reset %q3
// CHECK-NEXT:   %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q4, %q1 : f64
// GENERIC:      %q2 = "quantum.scale"(%q0) <{factors = array<f64: 1.000000e+00, 0.000000e+00>}> : (!quantum.qubit) -> !quantum.qubit
// GENERIC:      %q4 = "quantum.reset"(%q3) : (!quantum.qubit) -> !quantum.qubit
func.func @circuit() -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2 = quantum.scale [1.0, 0.0] %q0
  %q3 = quantum.scale [0.3333333333333333, 2.0] %q2
  %q4 = quantum.reset %q3
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q4, %q1 : f64
  func.return %y : f64
}
