// Gates that are written out again and again become loops.
// RUN: qcomp-opt %s -p 'reroll-loops' | filecheck %s
// RUN: qcomp-opt %s -p 'reroll-loops{gates=3}' | filecheck %s --check-prefix FEW

// Indices and angle expressions move; what does not is computed before the loop.
// CHECK:       func.func @circuit
// CHECK:         %q1 = quantum.gate "h"
// CHECK-NEXT:    %x0 = tensor.extract %x
// CHECK-NEXT:    %{{.*}} = scf.for %l = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%[[Q:.*]] = %q1) -> (!quantum.qubit) {
// CHECK-NEXT:      %[[TWICE:.*]] = arith.muli %l, %[[C2:.*]] : index
// CHECK-NEXT:      %[[I:.*]] = arith.addi %[[TWICE]], %{{.*}} : index
// CHECK-NEXT:      %[[W:.*]] = tensor.extract %w[%[[I]]] : tensor<6xf64>
// CHECK-NEXT:      %[[A:.*]] = arith.mulf %[[W]], %x0 : f64
// CHECK-NEXT:      %[[R:.*]] = quantum.gate "rx"(%[[A]]) %[[Q]]
// CHECK-NEXT:      scf.yield %[[R]] : !quantum.qubit
// CHECK-NEXT:    }
// CHECK-NEXT:    %{{.*}} = quantum.gate "h"
// CHECK-NEXT:    quantum.expectation

// Two gates are saved, not three.
// FEW:     func.func @circuit
// FEW-NOT: scf.for
// FEW:     func.func @constants
func.func @circuit(%w: tensor<6xf64> {quantum.params}, %x: tensor<1xf64> {quantum.inputs}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c5 = arith.constant 5 : index
  %q0 = quantum.alloc : !quantum.qubit
  %q1 = quantum.gate "h" %q0
  %x0 = tensor.extract %x[%c0] : tensor<1xf64>
  %w1 = tensor.extract %w[%c1] : tensor<6xf64>
  %a1 = arith.mulf %w1, %x0 : f64
  %q2 = quantum.gate "rx"(%a1) %q1
  %w3 = tensor.extract %w[%c3] : tensor<6xf64>
  %a3 = arith.mulf %w3, %x0 : f64
  %q3 = quantum.gate "rx"(%a3) %q2
  %w5 = tensor.extract %w[%c5] : tensor<6xf64>
  %a5 = arith.mulf %w5, %x0 : f64
  %q4 = quantum.gate "rx"(%a5) %q3
  %q5 = quantum.gate "h" %q4
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %q5 : f64
  func.return %y : f64
}

// Constants that differ, if only in their sign.
// CHECK:       func.func @constants
// CHECK-NOT:     scf.for
// CHECK:         func.return
func.func @constants() -> f64 {
  %a = arith.constant 0.0 : f64
  %b = arith.constant -0.0 : f64
  %q0 = quantum.alloc : !quantum.qubit
  %q1 = quantum.gate "rx"(%a) %q0
  %q2 = quantum.gate "rx"(%a) %q1
  %q3 = quantum.gate "rx"(%b) %q2
  %q4 = quantum.gate "rx"(%b) %q3
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %q4 : f64
  func.return %y : f64
}

// Qubits that shift.
// CHECK:       func.func @qubits
// CHECK-NOT:     scf.for
// CHECK:         func.return
func.func @qubits() -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %r0 = quantum.gate "h" %q0
  %r1 = quantum.gate "h" %q1
  %r2 = quantum.gate "h" %q2
  %y = quantum.expectation [#quantum.observable<1.0 "ZII">] %r0, %r1, %r2 : f64
  func.return %y : f64
}

// Indices that do not grow evenly, and controls that differ.
// CHECK:       func.func @indices
// CHECK-NOT:     scf.for
// CHECK:         func.return
func.func @indices(%w: tensor<9xf64> {quantum.params}) -> f64 {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %a = tensor.extract %w[%c1] : tensor<9xf64>
  %b = tensor.extract %w[%c2] : tensor<9xf64>
  %c = tensor.extract %w[%c4] : tensor<9xf64>
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %r0 = quantum.gate "rx"(%a) %q0
  %s0 = quantum.gate "rx"(%b) %r0
  %t0 = quantum.gate "rx"(%c) %s0
  %t1, %t2 = quantum.gate "rxx"(%a) %q1, %q2
  %u1, %u2 = quantum.gate controlled 1 "rx"(%a) %t1, %t2
  %v2, %v1 = quantum.gate controlled 1 "rx"(%a) %u2, %u1
  %y = quantum.expectation [#quantum.observable<1.0 "ZII">] %t0, %v1, %v2 : f64
  func.return %y : f64
}

// A loop that is there stays as it is, between two that are made.
// CHECK:       func.func @around
// CHECK:         scf.for %l =
// CHECK-NEXT:      quantum.gate "t"
// CHECK:         scf.for %k =
// CHECK-NEXT:      quantum.gate "h"
// CHECK-NEXT:      quantum.gate "h"
// CHECK-NEXT:      quantum.gate "h"
// CHECK:         scf.for %l
// CHECK-NEXT:      quantum.gate "s"
// CHECK-NOT:     quantum.gate
// CHECK:         func.return
func.func @around() -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %q0 = quantum.alloc : !quantum.qubit
  %q1 = quantum.gate "t" %q0
  %q2 = quantum.gate "t" %q1
  %q3 = quantum.gate "t" %q2
  %q4 = scf.for %k = %c0 to %c7 step %c1 iter_args(%p0 = %q3) -> (!quantum.qubit) {
    %p1 = quantum.gate "h" %p0
    %p2 = quantum.gate "h" %p1
    %p3 = quantum.gate "h" %p2
    scf.yield %p3 : !quantum.qubit
  }
  %q5 = quantum.gate "s" %q4
  %q6 = quantum.gate "s" %q5
  %q7 = quantum.gate "s" %q6
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %q7 : f64
  func.return %y : f64
}
