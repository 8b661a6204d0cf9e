// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: "+YZ" is no signed string of I and Z on 2 qubit(s)
func.func @not_diagonal(%s: !plan.buffer<2>) {
  plan.scale "+YZ" [1.0, 0.0] %s : !plan.buffer<2>
  func.return
}

// -----

// CHECK: "+ZZ" is no signed string of I and Z on 3 qubit(s)
func.func @too_short(%s: !plan.buffer<3>) {
  plan.scale "+ZZ" [1.0, 0.0] %s : !plan.buffer<3>
  func.return
}

// -----

// CHECK: expected two finite factors, none negative, not [-1.0, 0.0]
func.func @negative(%s: !plan.buffer<2>) {
  plan.scale "+ZZ" [-1.0, 0.0] %s : !plan.buffer<2>
  func.return
}
