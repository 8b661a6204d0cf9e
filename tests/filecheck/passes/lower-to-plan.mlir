// States become buffers, stages launches. Phases are dropped.
// RUN: qcomp-opt %s -p 'lower-to-plan{tile=4 registers=1 lanes=1}' --split-input-file | filecheck %s

// A launch per stage; a qubit is padded to what lanes and registers need. A constant angle wants no gradient.
// CHECK:      plan.stage @stage_0 bits 2 lanes 1 registers [1] skew [0] loops [] outer [] {
// CHECK-NEXT:   plan.operation ["+XI", "+ZI"] angles 0 of 0 position 0 gradients [true, false]
// CHECK-NEXT: }
// CHECK-NEXT: plan.stage @stage_1 bits 2 lanes 1 registers [1] skew [0] loops [] outer [] {
// CHECK-NEXT:   plan.operation ["+YI"] angles 2 of 0 position 1 gradients [true]
// CHECK-NEXT: }
// CHECK:      func.func @circuit_state(%t: tensor<4xf64>) -> f64 {
// CHECK-NEXT:   %0 = plan.coefficients(%t) : tensor<4xf64>
// CHECK-NEXT:   %1 = plan.allocate : !plan.buffer<2>
// CHECK-NEXT:   plan.initialize %1 : !plan.buffer<2>
// CHECK-NEXT:   plan.launch @stage_0(%1) %0 : !plan.buffer<2>
// CHECK-NEXT:   plan.launch @stage_1(%1) %0 : !plan.buffer<2>
// CHECK-NEXT:   %2 = plan.expectation [#quantum.observable<1.0 "ZI">] %1 : !plan.buffer<2> -> f64
// CHECK-NEXT:   func.return %2 : f64
// CHECK-NEXT: }
func.func @circuit_angles(%w: tensor<2xf64>) -> tensor<4xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %t0 = tensor.empty() : tensor<4xf64>
  %half = arith.constant 0.5 : f64
  %a = tensor.extract %w[%c0] : tensor<2xf64>
  %t1 = tensor.insert %a into %t0[%c0] : tensor<4xf64>
  %t2 = tensor.insert %half into %t1[%c1] : tensor<4xf64>
  %t3 = tensor.insert %a into %t2[%c2] : tensor<4xf64>
  %t4 = tensor.insert %a into %t3[%c3] : tensor<4xf64>
  func.return %t4 : tensor<4xf64>
}
func.func @circuit_state(%t: tensor<4xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %a = tensor.extract %t[%c0] : tensor<4xf64>
  %b = tensor.extract %t[%c1] : tensor<4xf64>
  %c = tensor.extract %t[%c2] : tensor<4xf64>
  %d = tensor.extract %t[%c3] : tensor<4xf64>
  %s0 = frame.init : !frame.state<1>
  %s1 = frame.pass(%s0) : (!frame.state<1>) -> !frame.state<1> {
  ^bb0(%p0: !frame.state<1>):
    %p1 = frame.stage(%p0) : (!frame.state<1>) -> !frame.state<1> {
    ^bb0(%r0: !frame.state<1>):
      %r1 = frame.rotate ["+X", "+Z"](%a, %b) %r0 : !frame.state<1>
      frame.yield %r1 : !frame.state<1>
    }
    %p2 = frame.stage(%p1) : (!frame.state<1>) -> !frame.state<1> {
    ^bb0(%r0: !frame.state<1>):
      %r1 = frame.rotate ["+Y"](%c) %r0 : !frame.state<1>
      frame.yield %r1 : !frame.state<1>
    }
    frame.yield %p2 : !frame.state<1>
  }
  %s2 = frame.rotate ["+I"](%d) %s1 : !frame.state<1>
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s2 : !frame.state<1> -> f64
  func.return %y : f64
}

// -----

// In a loop, with a backward half: the launches are mirrored, the permute is inverted. It is no
// fold, since it flips a bit. A fifth bit exceeds the tile, so that a pass walks tiles.
// CHECK:      plan.stage @stage_0 bits 5 lanes 1 registers [4] skew [1] loops [1, 2] outer [8] {
// CHECK-NEXT:   plan.operation ["+IIIXI"] angles 0 of 0 position 0 gradients [true]
// CHECK-NEXT: }
// CHECK-NEXT: plan.stage @stage_1 bits 5 lanes 1 registers [2] skew [0] loops [4, 1] outer [8] {
// CHECK-NEXT:   plan.operation ["+ZZIZI"] controls ["+IIIIZ"] angles 1 of 0 position 1 gradients [true]
// CHECK-NEXT: }
// CHECK:      func.func @circuit_state_adjoint(%t: tensor<3x2xf64>, %c: f64) -> (f64, tensor<3x2xf64>) {
// CHECK-NEXT:   %0 = plan.coefficients(%t) : tensor<3x2xf64>
// CHECK-NEXT:   %free = plan.allocate : !plan.buffer<5>
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c2 = arith.constant 2 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %1 = plan.allocate : !plan.buffer<5>
// CHECK-NEXT:   plan.initialize %1 : !plan.buffer<5>
// CHECK-NEXT:   %2, %3 = scf.for %l = %c0 to %c3 step %c1 iter_args(%4 = %1, %5 = %free) -> (!plan.buffer<5>, !plan.buffer<5>) {
// CHECK-NEXT:     plan.pass tiles 2 {
// CHECK-NEXT:       plan.launch @stage_0(%4) %0 at %l : !plan.buffer<5>
// CHECK-NEXT:       plan.launch @stage_1(%4) %0 at %l : !plan.buffer<5>
// CHECK-NEXT:     }
// CHECK-NEXT:     plan.permute <x = ["+XXIII", "+IXIII", "+IIXII", "+IIIXI", "+IIIIX"], z = ["+ZIIII", "+ZZIII", "+IIZII", "+IIIZI", "-IIIIZ"], phase = 0> from [1, 2, 4, 9, 16] to [1, 2, 4, 8, 16] %4, %5 : !plan.buffer<5>, !plan.buffer<5>
// CHECK-NEXT:     scf.yield %5, %4 : !plan.buffer<5>, !plan.buffer<5>
// CHECK-NEXT:   }
// CHECK-NEXT:   %6 = plan.expectation [#quantum.observable<1.0 "ZIIII">] %2 : !plan.buffer<5> -> f64
// CHECK-NEXT:   %7 = plan.allocate : !plan.buffer<5>
// CHECK-NEXT:   plan.cotangent [#quantum.observable<1.0 "ZIIII">](%c) %2, %7 : !plan.buffer<5>, !plan.buffer<5>
// CHECK-NEXT:   %8, %9, %10 = scf.for %m = %c0 to %c3 step %c1 iter_args(%11 = %2, %12 = %7, %13 = %3) -> (!plan.buffer<5>, !plan.buffer<5>, !plan.buffer<5>) {
// CHECK-NEXT:     %l_1 = arith.subi %c2, %m : index
// CHECK-NEXT:     plan.permute <x = ["+XXIII", "+IXIII", "+IIXII", "+IIIXI", "+IIIIX"], z = ["+ZIIII", "+ZZIII", "+IIZII", "+IIIZI", "-IIIIZ"], phase = 0> from [1, 2, 4, 8, 16] to [1, 2, 4, 9, 16] %11, %13 : !plan.buffer<5>, !plan.buffer<5>
// CHECK-NEXT:     plan.permute <x = ["+XXIII", "+IXIII", "+IIXII", "+IIIXI", "+IIIIX"], z = ["+ZIIII", "+ZZIII", "+IIZII", "+IIIZI", "-IIIIZ"], phase = 0> from [1, 2, 4, 8, 16] to [1, 2, 4, 9, 16] %12, %11 : !plan.buffer<5>, !plan.buffer<5>
// CHECK-NEXT:     plan.pass tiles 2 {
// CHECK-NEXT:       plan.launch @stage_1(%13, %11) %0 at %l_1 : !plan.buffer<5>, !plan.buffer<5>
// CHECK-NEXT:       plan.launch @stage_0(%13, %11) %0 at %l_1 : !plan.buffer<5>, !plan.buffer<5>
// CHECK-NEXT:     }
// CHECK-NEXT:     scf.yield %13, %11, %12 : !plan.buffer<5>, !plan.buffer<5>, !plan.buffer<5>
// CHECK-NEXT:   }
// CHECK-NEXT:   %14 = plan.gradients %0 : tensor<3x2xf64>
// CHECK-NEXT:   func.return %6, %14 : f64, tensor<3x2xf64>
// CHECK-NEXT: }
func.func @circuit_angles(%w: tensor<3xf64>) -> tensor<3x2xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %t0 = tensor.empty() : tensor<3x2xf64>
  %t1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%t2 = %t0) -> (tensor<3x2xf64>) {
    %a = tensor.extract %w[%l] : tensor<3xf64>
    %t3 = tensor.insert %a into %t2[%l, %c0] : tensor<3x2xf64>
    %t4 = tensor.insert %a into %t3[%l, %c1] : tensor<3x2xf64>
    scf.yield %t4 : tensor<3x2xf64>
  }
  func.return %t1 : tensor<3x2xf64>
}
func.func @circuit_state_adjoint(%t: tensor<3x2xf64>, %c: f64) -> (f64, tensor<3x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %s0 = frame.init : !frame.state<5>
  %s1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%s2 = %s0) -> (!frame.state<5>) {
    %a = tensor.extract %t[%l, %c0] : tensor<3x2xf64>
    %b = tensor.extract %t[%l, %c1] : tensor<3x2xf64>
    %s3 = frame.pass(%s2) : (!frame.state<5>) -> !frame.state<5> {
    ^bb0(%p0: !frame.state<5>):
      %p1 = frame.stage(%p0) : (!frame.state<5>) -> !frame.state<5> {
      ^bb0(%r0: !frame.state<5>):
        %r1 = frame.rotate ["+XIIXI"](%a) %r0 : !frame.state<5>
        frame.yield %r1 : !frame.state<5>
      }
      %p2 = frame.stage(%p1) : (!frame.state<5>) -> !frame.state<5> {
      ^bb0(%r0: !frame.state<5>):
        %r1 = frame.rotate ["+ZZIII"](%b) controls ["+IIIIZ"] %r0 : !frame.state<5>
        frame.yield %r1 : !frame.state<5>
      }
      frame.yield %p2 : !frame.state<5>
    }
    %s4 = frame.permute <x = ["+XXIII", "+IXIII", "+IIXII", "+IIIXI", "+IIIIX"], z = ["+ZIIII", "+ZZIII", "+IIZII", "+IIIZI", "-IIIIZ"], phase = 0> %s3 : !frame.state<5>
    scf.yield %s4 : !frame.state<5>
  }
  %y = frame.expectation [#quantum.observable<1.0 "ZIIII">] %s1 : !frame.state<5> -> f64
  %zeros = arith.constant dense<0.0> : tensor<3x2xf64>
  %l0 = frame.cotangent [#quantum.observable<1.0 "ZIIII">](%c) %s1 : !frame.state<5>
  %s5, %l1, %g = scf.for %m = %c0 to %c3 step %c1 iter_args(%s6 = %s1, %l2 = %l0, %g0 = %zeros) -> (!frame.state<5>, !frame.state<5>, tensor<3x2xf64>) {
    %l = arith.subi %c2, %m : index
    %s7 = frame.permute <x = ["+XXIII", "+IXIII", "+IIXII", "+IIIXI", "+IIIIX"], z = ["+ZIIII", "+ZZIII", "+IIZII", "+IIIZI", "-IIIIZ"], phase = 0> %s6 : !frame.state<5>
    %l3 = frame.permute <x = ["+XXIII", "+IXIII", "+IIXII", "+IIIXI", "+IIIIX"], z = ["+ZIIII", "+ZZIII", "+IIZII", "+IIIZI", "-IIIIZ"], phase = 0> %l2 : !frame.state<5>
    %b = tensor.extract %t[%l, %c1] : tensor<3x2xf64>
    %a = tensor.extract %t[%l, %c0] : tensor<3x2xf64>
    %s8, %l4, %gb, %ga = frame.pass(%s7, %l3) : (!frame.state<5>, !frame.state<5>) -> (!frame.state<5>, !frame.state<5>, f64, f64) {
    ^bb0(%p0: !frame.state<5>, %q0: !frame.state<5>):
      %p1, %q1, %g1 = frame.stage(%p0, %q0) : (!frame.state<5>, !frame.state<5>) -> (!frame.state<5>, !frame.state<5>, f64) {
      ^bb0(%r0: !frame.state<5>, %u0: !frame.state<5>):
        %r1, %u1, %h = frame.unrotate ["+ZZIII"](%b) controls ["+IIIIZ"] %r0, %u0 : !frame.state<5> -> f64
        frame.yield %r1, %u1, %h : !frame.state<5>, !frame.state<5>, f64
      }
      %p2, %q2, %g2 = frame.stage(%p1, %q1) : (!frame.state<5>, !frame.state<5>) -> (!frame.state<5>, !frame.state<5>, f64) {
      ^bb0(%r0: !frame.state<5>, %u0: !frame.state<5>):
        %r1, %u1, %h = frame.unrotate ["+XIIXI"](%a) %r0, %u0 : !frame.state<5> -> f64
        frame.yield %r1, %u1, %h : !frame.state<5>, !frame.state<5>, f64
      }
      frame.yield %p2, %q2, %g1, %g2 : !frame.state<5>, !frame.state<5>, f64, f64
    }
    %g3 = tensor.insert %gb into %g0[%l, %c1] : tensor<3x2xf64>
    %g4 = tensor.insert %ga into %g3[%l, %c0] : tensor<3x2xf64>
    scf.yield %s8, %l4, %g4 : !frame.state<5>, !frame.state<5>, tensor<3x2xf64>
  }
  func.return %y, %g : f64, tensor<3x2xf64>
}

// -----

// The permutation at the end of a body becomes the fold of its last stage; no third buffer. After the
// loop the relabelling is the third power of `advance`.
// CHECK:      plan.stage @stage_0 bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] advance [3, 2] fold lanes [0] from [3] to [1] {
// CHECK-NEXT:   plan.operation ["+IXI"] angles 0 of 0 position 0 gradients [true]
// CHECK-NEXT: }
// CHECK:      func.func @circuit_state(%t: tensor<3x1xf64>) -> f64 {
// CHECK-NEXT:   %0 = plan.coefficients(%t) : tensor<3x1xf64>
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %1 = plan.allocate : !plan.buffer<3>
// CHECK-NEXT:   plan.initialize %1 : !plan.buffer<3>
// CHECK-NEXT:   %2 = scf.for %l = %c0 to %c3 step %c1 iter_args(%3 = %1) -> (!plan.buffer<3>) {
// CHECK-NEXT:     plan.launch @stage_0(%3) %0 at %l : !plan.buffer<3>
// CHECK-NEXT:     scf.yield %3 : !plan.buffer<3>
// CHECK-NEXT:   }
// CHECK-NEXT:   %4 = plan.expectation [#quantum.observable<1.0 "IZZ">] %2 : !plan.buffer<3> -> f64
func.func @circuit_angles(%w: tensor<3xf64>) -> tensor<3x1xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %t0 = tensor.empty() : tensor<3x1xf64>
  %t1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%t2 = %t0) -> (tensor<3x1xf64>) {
    %a = tensor.extract %w[%l] : tensor<3xf64>
    %t3 = tensor.insert %a into %t2[%l, %c0] : tensor<3x1xf64>
    scf.yield %t3 : tensor<3x1xf64>
  }
  func.return %t1 : tensor<3x1xf64>
}
func.func @circuit_state(%t: tensor<3x1xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %s0 = frame.init : !frame.state<3>
  %s1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%s2 = %s0) -> (!frame.state<3>) {
    %a = tensor.extract %t[%l, %c0] : tensor<3x1xf64>
    %s3 = frame.pass(%s2) : (!frame.state<3>) -> !frame.state<3> {
    ^bb0(%p0: !frame.state<3>):
      %p1 = frame.stage(%p0) : (!frame.state<3>) -> !frame.state<3> {
      ^bb0(%r0: !frame.state<3>):
        %r1 = frame.rotate ["+IXI"](%a) %r0 : !frame.state<3>
        frame.yield %r1 : !frame.state<3>
      }
      frame.yield %p1 : !frame.state<3>
    }
    %s4 = frame.permute <x = ["+XXI", "+IXX", "+XXX"], z = ["+IZZ", "+ZZI", "+ZZZ"], phase = 0> %s3 : !frame.state<3>
    scf.yield %s4 : !frame.state<3>
  }
  %y = frame.expectation [#quantum.observable<1.0 "IIZ">] %s1 : !frame.state<3> -> f64
  func.return %y : f64
}
