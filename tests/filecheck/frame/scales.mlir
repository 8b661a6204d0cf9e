// RUN: qcomp-opt %s | filecheck %s
// RUN: qcomp-opt %s | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | qcomp-opt | filecheck %s

// CHECK:      %s1 = frame.scale "-ZZI" [1.000000e+00, 5.000000e-01] %s0 : !frame.state<3>
// CHECK-NEXT: %r1 = frame.scale "+IIZ" [0.000000e+00, 1.000000e+00] %r0 : !frame.state<3, real>
// CHECK-NEXT: %t1 = frame.scale "+III" [5.000000e-01, 0.000000e+00] %s1 : !frame.state<3>
func.func @scales(%s0: !frame.state<3>, %r0: !frame.state<3, real>) {
  %s1 = frame.scale "-ZZI" [1.0, 0.5] %s0 : !frame.state<3>
  %r1 = frame.scale "+IIZ" [0.0, 1.0] %r0 : !frame.state<3, real>
  %t1 = frame.scale "+III" [0.5, 0.0] %s1 : !frame.state<3>
  func.return
}
