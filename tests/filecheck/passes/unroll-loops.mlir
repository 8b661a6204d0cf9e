// Several iterations of a loop over gates in one; the rest follows the loop.
// RUN: qcomp-opt %s -p 'unroll-loops{factor=2}' | filecheck %s
// RUN: qcomp-opt %s -p 'unroll-loops{factor=8}' | filecheck %s --check-prefix WHOLE
// RUN: qcomp-opt %s -p 'unroll-loops{factor=2 qubits=3}' | filecheck %s --check-prefix SMALL
// RUN: qcomp-opt %s -p 'unroll-loops{factor=1}' | filecheck %s --check-prefix SMALL
// RUN: qcomp-opt %s -p 'unroll-loops{factor=4 cancelling=true}' | filecheck %s --check-prefix CANCEL

// CHECK:       func.func @circuit
// CHECK:         %5 = scf.for %6 = %2 to %3 step %4 iter_args(%7 = %q0) -> (!quantum.qubit) {
// CHECK-NEXT:      %8 = arith.muli %6, %0 : index
// CHECK-NEXT:      %a = tensor.extract %w[%8] : tensor<5xf64>
// CHECK-NEXT:      %r = quantum.gate "rx"(%a) %7
// CHECK-NEXT:      %9 = arith.addi %8, %1 : index
// CHECK-NEXT:      %a_1 = tensor.extract %w[%9] : tensor<5xf64>
// CHECK-NEXT:      %r_1 = quantum.gate "rx"(%a_1) %r
// CHECK-NEXT:      scf.yield %r_1 : !quantum.qubit
// CHECK-NEXT:    }
// CHECK-NEXT:    %10 = arith.constant 4 : index
// CHECK-NEXT:    %a_2 = tensor.extract %w[%10] : tensor<5xf64>
// CHECK-NEXT:    %r_2 = quantum.gate "rx"(%a_2) %5

// A factor of at least the count leaves no loop.
// WHOLE:       func.func @circuit
// WHOLE-NOT:     scf.for
// WHOLE-COUNT-5: quantum.gate "rx"
// WHOLE:       func.func @nested

// Fewer qubits than asked for, or a factor of 1: nothing to do.
// SMALL:       func.func @circuit
// SMALL:         scf.for
// SMALL-NEXT:      %a = tensor.extract
// SMALL-NEXT:      quantum.gate "rx"
// SMALL-NEXT:      scf.yield
// SMALL-NOT:     quantum.gate
// SMALL:       func.func @nested

func.func @circuit(%w: tensor<5xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %q0 = quantum.alloc : !quantum.qubit
  %q1 = scf.for %l = %c0 to %c5 step %c1 iter_args(%q = %q0) -> (!quantum.qubit) {
    %a = tensor.extract %w[%l] : tensor<5xf64>
    %r = quantum.gate "rx"(%a) %q
    scf.yield %r : !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %q1 : f64
  func.return %y : f64
}

// A loop that holds a loop stays.
// CHECK:       func.func @nested
// CHECK:         scf.for %l = %c0 to %c4 step %c1
// CHECK:           scf.for %m = %c0 to %c4 step %c1
// CHECK-NEXT:        %r = quantum.gate "rx"(%a) %p
// CHECK-NEXT:        scf.yield %r
func.func @nested(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %q0 = quantum.alloc : !quantum.qubit
  %q1 = scf.for %l = %c0 to %c4 step %c1 iter_args(%q = %q0) -> (!quantum.qubit) {
    %s = scf.for %m = %c0 to %c4 step %c1 iter_args(%p = %q) -> (!quantum.qubit) {
      %r = quantum.gate "rx"(%a) %p
      scf.yield %r : !quantum.qubit
    }
    scf.yield %s : !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %q1 : f64
  func.return %y : f64
}

// A loop over numbers is none of ours.
// CHECK:       func.func @classical
// CHECK:         scf.for %l = %c0 to %c4 step %c1 iter_args(%t = %a)
// CHECK-NEXT:      %u = arith.addf %t, %a : f64
// CHECK-NEXT:      scf.yield %u : f64
func.func @classical(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %b = scf.for %l = %c0 to %c4 step %c1 iter_args(%t = %a) -> (f64) {
    %u = arith.addf %t, %a : f64
    scf.yield %u : f64
  }
  %q0 = quantum.alloc : !quantum.qubit
  %q1 = quantum.gate "rx"(%b) %q0
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %q1 : f64
  func.return %y : f64
}

// Two layers of CZ cancel each other, whatever else their gates are: no factor of 4 is needed.
// CANCEL:       func.func @two_cancel
// CANCEL:         scf.for
// CANCEL-COUNT-2: quantum.gate "cz"
// CANCEL-NEXT:    quantum.rotation
// CANCEL-NEXT:    scf.yield
// CANCEL-NOT:     quantum.gate
func.func @two_cancel(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %p0, %p1 = scf.for %l = %c0 to %c8 step %c1 iter_args(%r0 = %q0, %r1 = %q1) -> (!quantum.qubit, !quantum.qubit) {
    %s0, %s1 = quantum.gate "cz" %r0, %r1
    %t0, %t1 = quantum.rotation "XY"(%a) %s0, %s1
    scf.yield %t0, %t1 : !quantum.qubit, !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %p0, %p1 : f64
  func.return %y : f64
}

// CNOT and an exchange of the qubits come back after three layers.
// CANCEL:       func.func @three_cancel
// CANCEL:         scf.for
// CANCEL-COUNT-3: quantum.gate "cx"
// CANCEL-NEXT:    scf.yield
// CANCEL-NEXT:  }
// CANCEL-COUNT-2: quantum.gate "cx"
// CANCEL-NOT:     quantum.gate
func.func @three_cancel() -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %p0, %p1 = scf.for %l = %c0 to %c8 step %c1 iter_args(%r0 = %q0, %r1 = %q1) -> (!quantum.qubit, !quantum.qubit) {
    %s0, %s1 = quantum.gate "cx" %r0, %r1
    scf.yield %s1, %s0 : !quantum.qubit, !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %p0, %p1 : f64
  func.return %y : f64
}

// Five layers are more than the factor, and S alone takes four.
// CANCEL:       func.func @too_many
// CANCEL:         scf.for
// CANCEL-COUNT-3: quantum.gate "cx"
// CANCEL-NEXT:    quantum.gate "s"
// CANCEL-NEXT:    scf.yield
func.func @too_many() -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %p0, %p1, %p2 = scf.for %l = %c0 to %c8 step %c1 iter_args(%r0 = %q0, %r1 = %q1, %r2 = %q2) -> (!quantum.qubit, !quantum.qubit, !quantum.qubit) {
    %s0, %s1 = quantum.gate "cx" %r0, %r1
    %t1, %t2 = quantum.gate "cx" %s1, %r2
    %u2, %u0 = quantum.gate "cx" %t2, %s0
    %v0 = quantum.gate "s" %u0
    scf.yield %v0, %t1, %u2 : !quantum.qubit, !quantum.qubit, !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "ZII">] %p0, %p1, %p2 : f64
  func.return %y : f64
}
