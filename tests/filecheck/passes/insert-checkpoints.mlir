// Where the backward walk gets its states from.
// RUN: qcomp-opt %s -p 'insert-checkpoints{policy=store}' | filecheck %s

// The policy `reverse`, which is the default, inserts nothing.
// RUN: qcomp-opt %s > %t
// RUN: qcomp-opt %s -p insert-checkpoints | diff - %t
// RUN: qcomp-opt %s -p 'insert-checkpoints{policy=reverse}' | diff - %t

// A stack of states goes through loops, forward and back; functions without a backward half are
// left alone.
// CHECK:      func.func @circuit_state_adjoint(%a: f64, %c: f64) -> f64 {
// CHECK-NEXT:   %0 = frame.stack : !frame.stack
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %s0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %s1 = frame.pass(%s0) : (!frame.state<1>) -> !frame.state<1> {
// CHECK-NEXT:   ^bb0(%p0: !frame.state<1>):
// CHECK-NEXT:     %p1 = frame.rotate ["+X"](%a) %p0 : !frame.state<1>
// CHECK-NEXT:     frame.yield %p1 : !frame.state<1>
// CHECK-NEXT:   }
// CHECK-NEXT:   %1 = frame.save %s1, %0 : !frame.state<1>
// CHECK-NEXT:   %s2, %2 = scf.for %l = %c0 to %c1 step %c1 iter_args(%s3 = %s1, %3 = %1) -> (!frame.state<1>, !frame.stack) {
// CHECK-NEXT:     %s4 = frame.pass(%s3) : (!frame.state<1>) -> !frame.state<1> {
// CHECK-NEXT:     ^bb0(%p0_1: !frame.state<1>):
// CHECK-NEXT:       %p1_1 = frame.rotate ["+Z"](%a) %p0_1 : !frame.state<1>
// CHECK-NEXT:       frame.yield %p1_1 : !frame.state<1>
// CHECK-NEXT:     }
// CHECK-NEXT:     %4 = frame.save %s4, %3 : !frame.state<1>
// CHECK-NEXT:     scf.yield %s4, %4 : !frame.state<1>, !frame.stack
// CHECK-NEXT:   }
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "Z">] %s2 : !frame.state<1> -> f64
// CHECK-NEXT:   %l0 = frame.cotangent [#quantum.observable<1.0 "Z">](%c) %s2 : !frame.state<1>
// CHECK-NEXT:   %s5, %l1, %5 = scf.for %l_1 = %c0 to %c1 step %c1 iter_args(%s6 = %s2, %l2 = %l0, %6 = %2) -> (!frame.state<1>, !frame.state<1>, !frame.stack) {
// CHECK-NEXT:     %7, %8 = frame.restore %6 : !frame.state<1>
// CHECK-NEXT:     %s7, %l3, %g = frame.pass(%7, %l2) : (!frame.state<1>, !frame.state<1>) -> (!frame.state<1>, !frame.state<1>, f64) {
// CHECK-NEXT:     ^bb0(%p0_2: !frame.state<1>, %q0: !frame.state<1>):
// CHECK-NEXT:       %p1_2, %q1, %h = frame.unrotate ["+Z"](%a) %p0_2, %q0 : !frame.state<1> -> f64
// CHECK-NEXT:       frame.yield %p1_2, %q1, %h : !frame.state<1>, !frame.state<1>, f64
// CHECK-NEXT:     }
// CHECK-NEXT:     scf.yield %s7, %l3, %8 : !frame.state<1>, !frame.state<1>, !frame.stack
// CHECK-NEXT:   }
// CHECK-NEXT:   %9, %10 = frame.restore %5 : !frame.state<1>
// CHECK-NEXT:   %s8, %l4, %k = frame.pass(%9, %l1) : (!frame.state<1>, !frame.state<1>) -> (!frame.state<1>, !frame.state<1>, f64) {
// CHECK-NEXT:   ^bb0(%p0_3: !frame.state<1>, %q0_1: !frame.state<1>):
// CHECK-NEXT:     %p1_3, %q1_1, %h_1 = frame.unrotate ["+X"](%a) %p0_3, %q0_1 : !frame.state<1> -> f64
// CHECK-NEXT:     frame.yield %p1_3, %q1_1, %h_1 : !frame.state<1>, !frame.state<1>, f64
// CHECK-NEXT:   }
// CHECK-NEXT:   func.return %k : f64
// CHECK-NEXT: }
func.func @circuit_state_adjoint(%a: f64, %c: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s0 = frame.init : !frame.state<1>
  %s1 = frame.pass(%s0) : (!frame.state<1>) -> !frame.state<1> {
  ^bb0(%p0: !frame.state<1>):
    %p1 = frame.rotate ["+X"](%a) %p0 : !frame.state<1>
    frame.yield %p1 : !frame.state<1>
  }
  %s2 = scf.for %l = %c0 to %c1 step %c1 iter_args(%s3 = %s1) -> (!frame.state<1>) {
    %s4 = frame.pass(%s3) : (!frame.state<1>) -> !frame.state<1> {
    ^bb0(%p0: !frame.state<1>):
      %p1 = frame.rotate ["+Z"](%a) %p0 : !frame.state<1>
      frame.yield %p1 : !frame.state<1>
    }
    scf.yield %s4 : !frame.state<1>
  }
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s2 : !frame.state<1> -> f64
  %l0 = frame.cotangent [#quantum.observable<1.0 "Z">](%c) %s2 : !frame.state<1>
  %s5, %l1 = scf.for %l = %c0 to %c1 step %c1 iter_args(%s6 = %s2, %l2 = %l0) -> (!frame.state<1>, !frame.state<1>) {
    %s7, %l3, %g = frame.pass(%s6, %l2) : (!frame.state<1>, !frame.state<1>) -> (!frame.state<1>, !frame.state<1>, f64) {
    ^bb0(%p0: !frame.state<1>, %q0: !frame.state<1>):
      %p1, %q1, %h = frame.unrotate ["+Z"](%a) %p0, %q0 : !frame.state<1> -> f64
      frame.yield %p1, %q1, %h : !frame.state<1>, !frame.state<1>, f64
    }
    scf.yield %s7, %l3 : !frame.state<1>, !frame.state<1>
  }
  %s8, %l4, %k = frame.pass(%s5, %l1) : (!frame.state<1>, !frame.state<1>) -> (!frame.state<1>, !frame.state<1>, f64) {
  ^bb0(%p0: !frame.state<1>, %q0: !frame.state<1>):
    %p1, %q1, %h = frame.unrotate ["+X"](%a) %p0, %q0 : !frame.state<1> -> f64
    frame.yield %p1, %q1, %h : !frame.state<1>, !frame.state<1>, f64
  }
  func.return %k : f64
}
// CHECK:      func.func @circuit_state(%a: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %s1 = frame.pass(%s0) : (!frame.state<1>) -> !frame.state<1> {
// CHECK-NEXT:   ^bb0(%p0: !frame.state<1>):
// CHECK-NEXT:     %p1 = frame.rotate ["+X"](%a) %p0 : !frame.state<1>
// CHECK-NEXT:     frame.yield %p1 : !frame.state<1>
// CHECK-NEXT:   }
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "Z">] %s1 : !frame.state<1> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @circuit_state(%a: f64) -> f64 {
  %s0 = frame.init : !frame.state<1>
  %s1 = frame.pass(%s0) : (!frame.state<1>) -> !frame.state<1> {
  ^bb0(%p0: !frame.state<1>):
    %p1 = frame.rotate ["+X"](%a) %p0 : !frame.state<1>
    frame.yield %p1 : !frame.state<1>
  }
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s1 : !frame.state<1> -> f64
  func.return %y : f64
}
