// RUN: qcomp-opt %s -p merge-rotations | filecheck %s

// CHECK-LABEL: @same_axis
// CHECK:         %[[X:.*]] = arith.addf %a, %b
// CHECK-NEXT:    %[[X3:.*]] = arith.addf %[[X]], %c
// CHECK-NEXT:    %{{.*}} = quantum.gate "rx"(%[[X3]]) %q0
// CHECK-NEXT:    %[[P:.*]] = arith.addf %a, %b
// CHECK-NEXT:    %{{.*}} = quantum.gate "p"(%[[P]])
// CHECK-NEXT:    quantum.expectation
func.func @same_axis(%a: f64, %b: f64, %c: f64) -> f64 {
  %q0 = quantum.alloc : !quantum.qubit
  %a0 = quantum.gate "rx"(%a) %q0
  %b0 = quantum.gate "rx"(%b) %a0
  %c0 = quantum.gate "rx"(%c) %b0
  %d0 = quantum.gate "p"(%a) %c0
  %e0 = quantum.gate "p"(%b) %d0
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %e0 : f64
  func.return %y : f64
}

// Constants are added, not modulo 2π.
// CHECK-LABEL: @constants
// CHECK:         %[[SUM:.*]] = arith.constant 6.500000e+00 : f64
// CHECK-NEXT:    quantum.gate "rz"(%[[SUM]]) %q0
// CHECK-NEXT:    quantum.expectation
func.func @constants() -> f64 {
  %a = arith.constant 6.25 : f64
  %b = arith.constant 0.25 : f64
  %q0 = quantum.alloc : !quantum.qubit
  %a0 = quantum.gate "rz"(%a) %q0
  %b0 = quantum.gate "rz"(%b) %a0
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %b0 : f64
  func.return %y : f64
}

// CHECK-LABEL: @several_qubits
// CHECK:         arith.addf %a, %b
// CHECK-NEXT:    quantum.gate "rzz"({{.*}}) %q1, %q0
// CHECK-NEXT:    arith.addf %a, %b
// CHECK-NEXT:    quantum.gate "crx"
// CHECK-NEXT:    arith.addf %a, %b
// CHECK-NEXT:    quantum.rotation "YX"
// CHECK-NEXT:    arith.addf %a, %b
// CHECK-NEXT:    quantum.gate "cp"
// CHECK-NEXT:    arith.addf %a, %b
// CHECK-NEXT:    quantum.rotation controlled 2 "Z"
// CHECK-NEXT:    quantum.expectation
func.func @several_qubits(%a: f64, %b: f64) -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %a0, %a1 = quantum.gate "rzz"(%a) %q0, %q1
  %b1, %b0 = quantum.gate "rzz"(%b) %a1, %a0
  %c0, %c1 = quantum.gate controlled 1 "rx"(%a) %b0, %b1
  %d0, %d1 = quantum.gate "crx"(%b) %c0, %c1
  %e0, %e1 = quantum.rotation "XY"(%a) %d0, %d1
  %f1, %f0 = quantum.rotation "YX"(%b) %e1, %e0
  %g0, %g1 = quantum.gate "cp"(%a) %f0, %f1
  %h1, %h0 = quantum.gate "cp"(%b) %g1, %g0
  %i0, %i1, %i2 = quantum.gate controlled 1 "crz"(%a) %h0, %h1, %q2
  %j1, %j0, %j2 = quantum.rotation controlled 2 "Z"(%b) %i1, %i0, %i2
  %y = quantum.expectation [#quantum.observable<1.0 "ZZZ">] %j0, %j1, %j2 : f64
  func.return %y : f64
}

// What commutes on the qubit may stand in between; each gate of the table as it acts there.
// CHECK-LABEL: @across_commuting_gates
// CHECK-NOT:     "rz"
// CHECK:         quantum.gate "cx"
// CHECK-NEXT:    quantum.gate "s"
// CHECK-NEXT:    quantum.gate "cz"
// CHECK-NEXT:    quantum.gate "rzz"
// CHECK-NEXT:    quantum.rotation "XZ"
// CHECK-NEXT:    quantum.rotation "XI"
// CHECK-NEXT:    quantum.gate "cswap"
// CHECK-NEXT:    arith.addf %a, %b
// CHECK-NEXT:    quantum.gate "rz"
// CHECK-NEXT:    quantum.gate "ccx"
// CHECK-NEXT:    quantum.gate "rxx"
// CHECK-NEXT:    quantum.gate "sx"
// CHECK-NEXT:    arith.addf %a, %b
// CHECK-NEXT:    quantum.gate "rx"
// CHECK-NEXT:    quantum.expectation
func.func @across_commuting_gates(%a: f64, %b: f64) -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %a0 = quantum.gate "rz"(%a) %q0
  %b0, %b1 = quantum.gate "cx" %a0, %q1
  %c0 = quantum.gate "s" %b0
  %d1, %d0 = quantum.gate "cz" %b1, %c0
  %e0, %e1 = quantum.gate "rzz"(%a) %d0, %d1
  %f1, %f0 = quantum.rotation "XZ"(%a) %e1, %e0
  %g1, %g0 = quantum.rotation "XI"(%a) %f1, %f0
  %h0, %h1, %h2 = quantum.gate "cswap" %g0, %g1, %q2
  %i0 = quantum.gate "rz"(%b) %h0
  %j1 = quantum.gate "rx"(%a) %h1
  %k0, %k2, %k1 = quantum.gate "ccx" %i0, %h2, %j1
  %l0, %l1 = quantum.gate "rxx"(%a) %k0, %k1
  %m1 = quantum.gate "sx" %l1
  %n1 = quantum.gate "rx"(%b) %m1
  %y = quantum.expectation [#quantum.observable<1.0 "ZZZ">] %l0, %n1, %k2 : f64
  func.return %y : f64
}

// CHECK-LABEL: @no_merge
// CHECK-NOT:     arith.addf
func.func @no_merge(%a: f64, %b: f64, %n: index) -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  // another axis; p and rz differ by a phase
  %a0 = quantum.gate "rx"(%a) %q0
  %b0 = quantum.gate "ry"(%b) %a0
  %c0 = quantum.gate "rz"(%b) %b0
  %d0 = quantum.gate "p"(%a) %c0
  // u is no rotation about one axis
  %e0 = quantum.gate "u"(%a, %a, %a) %d0
  %f0 = quantum.gate "u"(%a, %a, %a) %e0
  // h, swap and the other side of cx do not commute
  %g0 = quantum.gate "rz"(%a) %f0
  %h0 = quantum.gate "h" %g0
  %i0 = quantum.gate "rz"(%b) %h0
  %j1 = quantum.gate "rz"(%a) %q1
  %k0, %k1 = quantum.gate "cx" %i0, %j1
  %l1 = quantum.gate "rz"(%b) %k1
  %m1, %m2 = quantum.gate "swap" %l1, %q2
  %n1 = quantum.gate "rz"(%b) %m1
  // the other order of control and target, other controls, other letters
  %o0, %o1 = quantum.gate "crz"(%a) %k0, %n1
  %p1, %p0 = quantum.gate "crz"(%a) %o1, %o0
  %r0, %r1, %r2 = quantum.gate controlled 1 "crz"(%a) %p0, %p1, %m2
  %s0, %s1 = quantum.rotation "XY"(%a) %r0, %r1
  %t0, %t1 = quantum.rotation "YX"(%a) %s0, %s1
  // the body of a loop
  %u0 = scf.for %l = %n to %n step %n iter_args(%p = %t0) -> (!quantum.qubit) {
    %v = quantum.gate "rx"(%a) %p
    scf.yield %v : !quantum.qubit
  }
  %w0 = quantum.gate "rx"(%a) %u0
  %y = quantum.expectation [#quantum.observable<1.0 "ZZZ">] %w0, %t1, %r2 : f64
  func.return %y : f64
}
