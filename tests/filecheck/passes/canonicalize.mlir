// The patterns of the `quantum` dialect, by xDSL's own pass.
// RUN: qcomp-opt %s -p canonicalize | filecheck %s

// CHECK-LABEL: @zero_rotations
// CHECK-NEXT:    %q0, %q1, %q2 = quantum.alloc
// CHECK-NEXT:    quantum.expectation {{.*}} %q0, %q1, %q2
func.func @zero_rotations() -> f64 {
  %zero = arith.constant 0.0 : f64
  %minus_zero = arith.constant -0.0 : f64
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %a0 = quantum.gate "rx"(%zero) %q0
  %b0 = quantum.gate "p"(%minus_zero) %a0
  %c0 = quantum.gate "u"(%zero, %zero, %minus_zero) %b0
  %d0, %d1 = quantum.gate "rxx"(%zero) %c0, %q1
  %e0, %e1 = quantum.gate "crz"(%zero) %d0, %d1
  %f0, %f1, %f2 = quantum.gate controlled 2 "ry"(%zero) %e0, %e1, %q2
  %g0, %g1 = quantum.rotation "XY"(%zero) %f0, %f1
  %h0, %h1, %h2 = quantum.rotation controlled 1 "XY"(%zero) %g0, %g1, %f2
  %y = quantum.expectation [#quantum.observable<1.0 "ZZZ">] %h0, %h1, %h2 : f64
  func.return %y : f64
}

// One angle that is not zero, or not known; a rotation by 2π is -1.
// CHECK-LABEL: @no_zero_rotations
// CHECK:         quantum.gate "rx"(%a)
// CHECK-NEXT:    quantum.gate "u"(%zero, %a, %zero)
// CHECK-NEXT:    quantum.gate "rx"(%two_pi)
// CHECK-NEXT:    quantum.gate "x"
// CHECK-NEXT:    quantum.expectation
func.func @no_zero_rotations(%a: f64) -> f64 {
  %zero = arith.constant 0.0 : f64
  %two_pi = arith.constant 6.283185307179586 : f64
  %q0 = quantum.alloc : !quantum.qubit
  %a0 = quantum.gate "rx"(%a) %q0
  %b0 = quantum.gate "u"(%zero, %a, %zero) %a0
  %c0 = quantum.gate "rx"(%two_pi) %b0
  %d0 = quantum.gate "x" %c0
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %d0 : f64
  func.return %y : f64
}

// Every gate without angles meets its inverse; what is in between goes first.
// CHECK-LABEL: @inverse_pairs
// CHECK-NEXT:    %q0, %q1, %q2 = quantum.alloc
// CHECK-NEXT:    quantum.expectation {{.*}} %q0, %q1, %q2
func.func @inverse_pairs() -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %a = quantum.gate "h" %q0
  %b = quantum.gate "s" %a
  %c = quantum.gate "tdg" %b
  %d = quantum.gate "sx" %c
  %e, %e1 = quantum.gate "cx" %d, %q1
  %f, %f1 = quantum.gate "cx" %e, %e1
  %g = quantum.gate "sxdg" %f
  %h = quantum.gate "t" %g
  %i = quantum.gate "sdg" %h
  %j = quantum.gate "h" %i
  %k, %k1, %k2 = quantum.gate "ccx" %j, %f1, %q2
  %l1, %l, %l2 = quantum.gate "ccx" %k1, %k, %k2
  %y = quantum.expectation [#quantum.observable<1.0 "ZZZ">] %l, %l1, %l2 : f64
  func.return %y : f64
}

// Symmetric gates may take their qubits in another order, and be written in another way.
// CHECK-LABEL: @symmetric_pairs
// CHECK-NEXT:    %q0, %q1, %q2 = quantum.alloc
// CHECK-NEXT:    quantum.expectation {{.*}} %q0, %q1, %q2
func.func @symmetric_pairs(%a: f64) -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %n = arith.negf %a : f64
  %a0, %a1 = quantum.gate "cz" %q0, %q1
  %b1, %b0 = quantum.gate "cz" %a1, %a0
  %c0, %c1 = quantum.gate "swap" %b0, %b1
  %d1, %d0 = quantum.gate "swap" %c1, %c0
  %e0, %e1 = quantum.gate "rzz"(%a) %d0, %d1
  %f1, %f0 = quantum.gate "rzz"(%n) %e1, %e0
  %g0, %g1 = quantum.gate "cp"(%n) %f0, %f1
  %h1, %h0 = quantum.gate controlled 1 "p"(%a) %g1, %g0
  %i0, %i1, %i2 = quantum.gate "ccz" %h0, %h1, %q2
  %j2, %j0, %j1 = quantum.gate controlled 1 "cz" %i2, %i0, %i1
  %k0, %k1 = quantum.rotation "XY"(%a) %j0, %j1
  %l1, %l0 = quantum.rotation "YX"(%n) %k1, %k0
  %m0, %m1 = quantum.gate controlled 1 "x" %l0, %l1
  %o0, %o1 = quantum.gate "cx" %m0, %m1
  %y = quantum.expectation [#quantum.observable<1.0 "ZZZ">] %o0, %o1, %j2 : f64
  func.return %y : f64
}

// CHECK-LABEL: @angles
// CHECK-NOT:     quantum.gate
// CHECK:         quantum.expectation {{.*}} %q0
func.func @angles(%a: f64, %b: f64, %c: f64) -> f64 {
  %q0 = quantum.alloc : !quantum.qubit
  %x = arith.constant 0.3 : f64
  %minus_x = arith.constant -0.3 : f64
  %na = arith.negf %a : f64
  %nb = arith.negf %b : f64
  %nc = arith.negf %c : f64
  %a0 = quantum.gate "rx"(%a) %q0
  %b0 = quantum.gate "rx"(%na) %a0
  %c0 = quantum.gate "ry"(%x) %b0
  %d0 = quantum.gate "ry"(%minus_x) %c0
  %e0 = quantum.gate "u"(%na, %b, %c) %d0
  %f0 = quantum.gate "u"(%a, %nc, %nb) %e0
  %g0 = quantum.gate "rz"(%a) %f0
  %h0 = quantum.rotation "Z"(%na) %g0
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %h0 : f64
  func.return %y : f64
}

// Other angles, other qubits, another order of control and target, other controls, other letters.
// CHECK-LABEL: @no_pairs
// CHECK-COUNT-18: quantum.{{gate|rotation}}
// CHECK-NOT:      quantum.{{gate|rotation}}
func.func @no_pairs(%a: f64, %b: f64) -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %na = arith.negf %a : f64
  %nb = arith.negf %b : f64
  %a0 = quantum.gate "rx"(%a) %q0
  %b0 = quantum.gate "rx"(%a) %a0
  %c0 = quantum.gate "ry"(%na) %b0
  %d0 = quantum.gate "u"(%a, %b, %b) %c0
  %e0 = quantum.gate "u"(%na, %nb, %b) %d0
  %f0 = quantum.gate "s" %e0
  %g0 = quantum.gate "s" %f0
  %h0, %h1 = quantum.gate "cx" %g0, %q1
  %i1, %i0 = quantum.gate "cx" %h1, %h0
  %j0, %j1 = quantum.gate "cy" %i0, %i1
  %k0, %k2 = quantum.gate "cy" %j0, %q2
  %l0, %l1, %l2 = quantum.gate "cswap" %k0, %j1, %k2
  %m1, %m0, %m2 = quantum.gate "cswap" %l1, %l0, %l2
  %n0, %n1 = quantum.rotation "XY"(%a) %m0, %m1
  %o1, %o0 = quantum.rotation "XY"(%na) %n1, %n0
  %p0, %p1, %p2 = quantum.gate controlled 1 "rzz"(%a) %o0, %o1, %m2
  %r0, %r1 = quantum.gate "rzz"(%na) %p0, %p1
  %s0, %s2 = quantum.gate "rzz"(%a) %r0, %p2
  %y = quantum.expectation [#quantum.observable<1.0 "ZZZ">] %s0, %r1, %s2 : f64
  func.return %y : f64
}

// The gates of a loop's body do not meet those around it.
// CHECK-LABEL: @loops
// CHECK:         quantum.gate "h" %q0
// CHECK:         scf.for
// CHECK-NEXT:      quantum.gate "h"
// CHECK-NEXT:      scf.yield
func.func @loops(%n: index) -> f64 {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %q0 = quantum.alloc : !quantum.qubit
  %a = quantum.gate "h" %q0
  %b = scf.for %l = %zero to %n step %one iter_args(%p = %a) -> (!quantum.qubit) {
    %c = quantum.gate "h" %p
    %d = quantum.gate "x" %c
    %e = quantum.gate "x" %d
    scf.yield %e : !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %b : f64
  func.return %y : f64
}
