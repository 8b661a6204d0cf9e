// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: a state needs at least one qubit, 0 given
func.func @no_qubits(%s: !frame.state<0>) {
  func.return
}

// -----

// CHECK: Expected integer literal
func.func @no_size(%s: !frame.state<many>) {
  func.return
}

// -----

// CHECK: 1 Pauli string(s) for 2 angle(s): expected one each, and at least one
func.func @angles(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XI"](%a, %a) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: 0 Pauli string(s) for 0 angle(s): expected one each, and at least one
func.func @nothing(%s: !frame.state<2>) {
  %t = frame.rotate []() %s : !frame.state<2>
  func.return
}

// -----

// CHECK: "+XII" is no signed Pauli string on 2 qubit(s)
func.func @length(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XII"](%a) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: "XII" is no signed Pauli string on 2 qubit(s)
func.func @sign(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["XII"](%a) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: 'Q' is no Pauli letter: expected one of I, X, Y, Z.
func.func @letter(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XQ"](%a) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: The Pauli strings of one operation must lie in the group of two that anticommute.
func.func @commuting(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XI", "+IX"](%a, %a) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: The Pauli strings of one operation must lie in the group of two that anticommute.
func.func @three_axes(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XI", "+ZI", "+ZZ"](%a, %a, %a) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: The Pauli strings of one operation must have a diagonal one in their group.
func.func @no_diagonal(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XX", "+YI"](%a, %a) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: A control must be a diagonal Pauli string other than the identity.
func.func @flipping_control(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XI"](%a) controls ["+IX"] %s : !frame.state<2>
  func.return
}

// -----

// CHECK: A control must be a diagonal Pauli string other than the identity.
func.func @identity_control(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XI"](%a) controls ["+II"] %s : !frame.state<2>
  func.return
}

// -----

// CHECK: A control must commute with the strings it controls.
func.func @own_control(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+XI"](%a) controls ["+ZZ"] %s : !frame.state<2>
  func.return
}

// -----

// CHECK: expected one gradient per angle
func.func @gradients(%a: f64, %s: !frame.state<2>, %l: !frame.state<2>) {
  %t, %m, %g, %h = frame.unrotate ["+XI"](%a) %s, %l : !frame.state<2> -> f64, f64
  func.return
}

// -----

// CHECK: a frame of 1 qubits on a state of 2
func.func @small_frame(%s: !frame.state<2>) {
  %t = frame.permute <x = ["+X"], z = ["+Z"], phase = 0> %s : !frame.state<2>
  func.return
}

// -----

// CHECK: a frame needs a signed Pauli string per X and per Z
func.func @half_a_frame(%s: !frame.state<2>) {
  %t = frame.permute <x = ["+XI", "+IX"], z = ["+ZI"], phase = 0> %s : !frame.state<2>
  func.return
}

// -----

// CHECK: a frame maps every Z to a diagonal Pauli string
func.func @hadamard(%s: !frame.state<1>) {
  %t = frame.permute <x = ["+Z"], z = ["+X"], phase = 0> %s : !frame.state<1>
  func.return
}

// -----

// CHECK: the images of qubits 1 and 0 do not commute as X and Z do
func.func @no_frame(%s: !frame.state<2>) {
  %t = frame.permute <x = ["+XI", "+XX"], z = ["+ZI", "+IZ"], phase = 0> %s : !frame.state<2>
  func.return
}

// -----

// CHECK: 2 observable(s) for 1 value(s): expected one each
func.func @values(%s: !frame.state<1>) {
  %y = frame.expectation [#quantum.observable<1.0 "Z">, #quantum.observable<1.0 "X">] %s
    : !frame.state<1> -> f64
  func.return
}

// -----

// CHECK: the observables' Pauli strings must have 2 letters
func.func @observable_length(%c: f64, %s: !frame.state<2>) {
  %l = frame.cotangent [#quantum.observable<1.0 "Z">](%c) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: 1 observable(s) for 2 value(s): expected one each
func.func @weights(%c: f64, %s: !frame.state<1>) {
  %l = frame.cotangent [#quantum.observable<1.0 "Z">](%c, %c) %s : !frame.state<1>
  func.return
}

// -----

// CHECK: the region's arguments must be the states
func.func @arguments(%s: !frame.state<2>, %l: !frame.state<2>) {
  %t = frame.pass(%s) : (!frame.state<2>) -> !frame.state<2> {
  ^bb0(%p: !frame.state<2>, %q: !frame.state<2>):
    frame.yield %p : !frame.state<2>
  }
  func.return
}

// -----

// CHECK: the region must yield the results
func.func @yielded(%s: !frame.state<2>) {
  %t, %u = frame.stage(%s) : (!frame.state<2>) -> (!frame.state<2>, !frame.state<2>) {
  ^bb0(%p: !frame.state<2>):
    frame.yield %p : !frame.state<2>
  }
  func.return
}

// -----

// CHECK: Operation frame.init terminates block in single-block region but is not a terminator
func.func @no_yield(%s: !frame.state<2>) {
  %t = frame.stage(%s) : (!frame.state<2>) -> !frame.state<2> {
  ^bb0(%p: !frame.state<2>):
    %q = frame.init : !frame.state<2>
  }
  func.return
}

// -----

// CHECK: operand is used with type f64, but has been previously used or defined with type !frame.stack
func.func @angle_type(%k: !frame.stack, %s: !frame.state<2>) {
  %t = frame.rotate ["+XI"](%k) %s : !frame.state<2>
  func.return
}

// -----

// CHECK: a real state takes rotations about strings with an odd number of Y only
func.func @real_rotation(%a: f64, %s: !frame.state<2, real>) {
  %t = frame.rotate ["+YI", "+XI"](%a, %a) %s : !frame.state<2, real>
  func.return
}

// -----

// CHECK: a frame with factors i on a real state
func.func @real_frame(%s: !frame.state<1, real>) {
  %t = frame.permute <x = ["+Y"], z = ["+Z"], phase = 0> %s : !frame.state<1, real>
  func.return
}

// -----

// CHECK: an observable of a real state has a string with an odd number of Y
func.func @real_observable(%s: !frame.state<2, real>) -> f64 {
  %y = frame.expectation [#quantum.observable<1.0 "ZI" + 1.0 "YX">] %s : !frame.state<2, real> -> f64
  func.return %y : f64
}
