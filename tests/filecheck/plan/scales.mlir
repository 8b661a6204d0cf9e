// RUN: qcomp-opt %s | filecheck %s
// RUN: qcomp-opt %s | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | qcomp-opt | filecheck %s

// CHECK:      plan.scale "-ZZI" [1.000000e+00, 5.000000e-01] %s : !plan.buffer<3>
// CHECK-NEXT: plan.scale "+IIZ" [0.000000e+00, 1.000000e+00] %r : !plan.buffer<3, real>
func.func @scales(%s: !plan.buffer<3>, %r: !plan.buffer<3, real>) {
  plan.scale "-ZZI" [1.0, 0.5] %s : !plan.buffer<3>
  plan.scale "+IIZ" [0.0, 1.0] %r : !plan.buffer<3, real>
  func.return
}
