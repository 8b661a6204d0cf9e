// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: "+ZX" is no signed string of I and Z on 2 qubit(s)
func.func @not_diagonal(%s: !frame.state<2>) {
  %t = frame.scale "+ZX" [1.0, 0.0] %s : !frame.state<2>
  func.return
}

// -----

// CHECK: "+Z" is no signed string of I and Z on 2 qubit(s)
func.func @too_short(%s: !frame.state<2>) {
  %t = frame.scale "+Z" [1.0, 0.0] %s : !frame.state<2>
  func.return
}

// -----

// CHECK: "ZZI" is no signed string of I and Z on 2 qubit(s)
func.func @no_sign(%s: !frame.state<2>) {
  %t = frame.scale "ZZI" [1.0, 0.0] %s : !frame.state<2>
  func.return
}

// -----

// CHECK: expected two finite factors, none negative, not [1.0]
func.func @one_factor(%s: !frame.state<2>) {
  %t = frame.scale "+ZZ" [1.0] %s : !frame.state<2>
  func.return
}
