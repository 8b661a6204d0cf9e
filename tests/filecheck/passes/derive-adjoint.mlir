// The functions of values and gradients.
// RUN: qcomp-opt %s -p derive-adjoint --split-input-file | filecheck %s

// Rotations and permutes are undone in reverse; a constant angle has no gradient. The angles'
// derivative follows the chain rule, and what is read twice adds up.
// CHECK:      func.func @circuit_state_adjoint(%t: tensor<3xf64>, %c0: f64) -> (f64, tensor<3xf64>) {
// CHECK-NEXT:   %c0_1 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c2 = arith.constant 2 : index
// CHECK-NEXT:   %a = tensor.extract %t[%c0_1] : tensor<3xf64>
// CHECK-NEXT:   %b = tensor.extract %t[%c1] : tensor<3xf64>
// CHECK-NEXT:   %c = tensor.extract %t[%c2] : tensor<3xf64>
// CHECK-NEXT:   %s0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %s1 = frame.rotate ["+XI", "+ZI"](%a, %b) %s0 : !frame.state<2>
// CHECK-NEXT:   %s2 = frame.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %s1 : !frame.state<2>
// CHECK-NEXT:   %s3 = frame.rotate ["+YI"](%c) controls ["+IZ"] %s2 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s3 : !frame.state<2> -> f64
// CHECK-NEXT:   %0 = arith.constant dense<0.000000e+00> : tensor<3xf64>
// CHECK-NEXT:   %1 = frame.cotangent [#quantum.observable<1.0 "ZI">](%c0) %s3 : !frame.state<2>
// CHECK-NEXT:   %2, %3, %4 = frame.unrotate ["+YI"](%c) controls ["+IZ"] %s3, %1 : !frame.state<2> -> f64
// CHECK-NEXT:   %5 = tensor.insert %4 into %0[%c2] : tensor<3xf64>
// CHECK-NEXT:   %6 = frame.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %2 : !frame.state<2>
// CHECK-NEXT:   %7 = frame.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %3 : !frame.state<2>
// CHECK-NEXT:   %8, %9, %10, %11 = frame.unrotate ["+XI", "+ZI"](%a, %b) %6, %7 : !frame.state<2> -> f64, f64
// CHECK-NEXT:   %12 = tensor.insert %10 into %5[%c0_1] : tensor<3xf64>
// CHECK-NEXT:   %13 = tensor.insert %11 into %12[%c1] : tensor<3xf64>
// CHECK-NEXT:   func.return %y, %13 : f64, tensor<3xf64>
// CHECK-NEXT: }
// CHECK-NEXT: func.func @circuit_angles_adjoint(%w: tensor<2xf64>, %0: tensor<3xf64>) -> tensor<2xf64> {
// CHECK-NEXT:   %1 = arith.constant dense<0.000000e+00> : tensor<2xf64>
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c2 = arith.constant 2 : index
// CHECK-NEXT:   %a = tensor.extract %w[%c0] : tensor<2xf64>
// CHECK-NEXT:   %b = math.sin %a : f64
// CHECK-NEXT:   %2 = tensor.extract %0[%c2] : tensor<3xf64>
// CHECK-NEXT:   %3 = tensor.extract %0[%c0] : tensor<3xf64>
// CHECK-NEXT:   %4 = arith.mulf %2, %b : f64
// CHECK-NEXT:   %5 = arith.mulf %2, %a : f64
// CHECK-NEXT:   %6 = arith.addf %3, %5 : f64
// CHECK-NEXT:   %7 = math.cos %a : f64
// CHECK-NEXT:   %8 = arith.mulf %6, %7 : f64
// CHECK-NEXT:   %9 = arith.addf %4, %8 : f64
// CHECK-NEXT:   %10 = tensor.extract %1[%c0] : tensor<2xf64>
// CHECK-NEXT:   %11 = arith.addf %10, %9 : f64
// CHECK-NEXT:   %12 = tensor.insert %11 into %1[%c0] : tensor<2xf64>
// CHECK-NEXT:   func.return %12 : tensor<2xf64>
// CHECK-NEXT: }
// CHECK-NEXT: func.func @circuit_gradient(%w: tensor<2xf64>, %0: f64) -> (f64, tensor<2xf64>) {
// CHECK-NEXT:   %1 = func.call @circuit_angles(%w) : (tensor<2xf64>) -> tensor<3xf64>
// CHECK-NEXT:   %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<3xf64>, f64) -> (f64, tensor<3xf64>)
// CHECK-NEXT:   %4 = func.call @circuit_angles_adjoint(%w, %3) : (tensor<2xf64>, tensor<3xf64>) -> tensor<2xf64>
// CHECK-NEXT:   func.return %2, %4 : f64, tensor<2xf64>
// CHECK-NEXT: }
func.func @circuit_angles(%w: tensor<2xf64>) -> tensor<3xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %t0 = tensor.empty() : tensor<3xf64>
  %half = arith.constant 0.5 : f64
  %a = tensor.extract %w[%c0] : tensor<2xf64>
  %b = math.sin %a : f64
  %c = arith.mulf %a, %b : f64
  %t1 = tensor.insert %b into %t0[%c0] : tensor<3xf64>
  %t2 = tensor.insert %half into %t1[%c1] : tensor<3xf64>
  %t3 = tensor.insert %c into %t2[%c2] : tensor<3xf64>
  func.return %t3 : tensor<3xf64>
}
func.func @circuit_state(%t: tensor<3xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %a = tensor.extract %t[%c0] : tensor<3xf64>
  %b = tensor.extract %t[%c1] : tensor<3xf64>
  %c = tensor.extract %t[%c2] : tensor<3xf64>
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.rotate ["+XI", "+ZI"](%a, %b) %s0 : !frame.state<2>
  %s2 = frame.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %s1 : !frame.state<2>
  %s3 = frame.rotate ["+YI"](%c) controls ["+IZ"] %s2 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s3 : !frame.state<2> -> f64
  func.return %y : f64
}
func.func @circuit(%w: tensor<2xf64> {quantum.params}) -> f64 {
  %t = func.call @circuit_angles(%w) : (tensor<2xf64>) -> tensor<3xf64>
  %y = func.call @circuit_state(%t) : (tensor<3xf64>) -> f64
  func.return %y : f64
}

// -----

// A loop is undone by a loop that counts down; a pass by a pass, a stage by a stage.
// CHECK:      func.func @circuit_state_adjoint(%t: tensor<3x1xf64>, %c0: f64, %c1: f64) -> (f64, f64, tensor<3x1xf64>) {
// CHECK-NEXT:   %c0_1 = arith.constant 0 : index
// CHECK-NEXT:   %c1_1 = arith.constant 1 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %s0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %s1 = scf.for %l = %c0_1 to %c3 step %c1_1 iter_args(%s2 = %s0) -> (!frame.state<1>) {
// CHECK-NEXT:     %a = tensor.extract %t[%l, %c0_1] : tensor<3x1xf64>
// CHECK-NEXT:     %s3 = frame.pass(%s2) : (!frame.state<1>) -> !frame.state<1> {
// CHECK-NEXT:     ^bb0(%p0: !frame.state<1>):
// CHECK-NEXT:       %p1 = frame.stage(%p0) : (!frame.state<1>) -> !frame.state<1> {
// CHECK-NEXT:       ^bb0(%r0: !frame.state<1>):
// CHECK-NEXT:         %r1 = frame.rotate ["+X"](%a) %r0 : !frame.state<1>
// CHECK-NEXT:         frame.yield %r1 : !frame.state<1>
// CHECK-NEXT:       }
// CHECK-NEXT:       frame.yield %p1 : !frame.state<1>
// CHECK-NEXT:     }
// CHECK-NEXT:     scf.yield %s3 : !frame.state<1>
// CHECK-NEXT:   }
// CHECK-NEXT:   %y, %z = frame.expectation [#quantum.observable<1.0 "Z">, #quantum.observable<1.0 "X">] %s1 : !frame.state<1> -> f64, f64
// CHECK-NEXT:   %0 = arith.constant dense<0.000000e+00> : tensor<3x1xf64>
// CHECK-NEXT:   %1 = frame.cotangent [#quantum.observable<1.0 "Z">, #quantum.observable<1.0 "X">](%c0, %c1) %s1 : !frame.state<1>
// CHECK-NEXT:   %2 = arith.constant 2 : index
// CHECK-NEXT:   %3, %4, %5 = scf.for %6 = %c0_1 to %c3 step %c1_1 iter_args(%7 = %s1, %8 = %1, %9 = %0) -> (!frame.state<1>, !frame.state<1>, tensor<3x1xf64>) {
// CHECK-NEXT:     %10 = arith.subi %2, %6 : index
// CHECK-NEXT:     %a_1 = tensor.extract %t[%10, %c0_1] : tensor<3x1xf64>
// CHECK-NEXT:     %11, %12, %13 = frame.pass(%7, %8) : (!frame.state<1>, !frame.state<1>) -> (!frame.state<1>, !frame.state<1>, f64) {
// CHECK-NEXT:     ^bb0(%14: !frame.state<1>, %15: !frame.state<1>):
// CHECK-NEXT:       %16, %17, %18 = frame.stage(%14, %15) : (!frame.state<1>, !frame.state<1>) -> (!frame.state<1>, !frame.state<1>, f64) {
// CHECK-NEXT:       ^bb0(%19: !frame.state<1>, %20: !frame.state<1>):
// CHECK-NEXT:         %21, %22, %23 = frame.unrotate ["+X"](%a_1) %19, %20 : !frame.state<1> -> f64
// CHECK-NEXT:         frame.yield %21, %22, %23 : !frame.state<1>, !frame.state<1>, f64
// CHECK-NEXT:       }
// CHECK-NEXT:       frame.yield %16, %17, %18 : !frame.state<1>, !frame.state<1>, f64
// CHECK-NEXT:     }
// CHECK-NEXT:     %24 = tensor.insert %13 into %9[%10, %c0_1] : tensor<3x1xf64>
// CHECK-NEXT:     scf.yield %11, %12, %24 : !frame.state<1>, !frame.state<1>, tensor<3x1xf64>
// CHECK-NEXT:   }
// CHECK-NEXT:   func.return %y, %z, %5 : f64, f64, tensor<3x1xf64>
// CHECK-NEXT: }
// CHECK-NEXT: func.func @circuit_angles_adjoint(%w: tensor<3xf64>, %0: tensor<3x1xf64>) -> tensor<3xf64> {
// CHECK-NEXT:   %1 = arith.constant dense<0.000000e+00> : tensor<3xf64>
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %2 = scf.for %3 = %c0 to %c3 step %c1 iter_args(%4 = %1) -> (tensor<3xf64>) {
// CHECK-NEXT:     %5 = tensor.extract %0[%3, %c0] : tensor<3x1xf64>
// CHECK-NEXT:     %6 = tensor.extract %4[%3] : tensor<3xf64>
// CHECK-NEXT:     %7 = arith.addf %6, %5 : f64
// CHECK-NEXT:     %8 = tensor.insert %7 into %4[%3] : tensor<3xf64>
// CHECK-NEXT:     scf.yield %8 : tensor<3xf64>
// CHECK-NEXT:   }
// CHECK-NEXT:   func.return %2 : tensor<3xf64>
// CHECK-NEXT: }
// CHECK-NEXT: func.func @circuit_gradient(%w: tensor<3xf64>, %0: f64, %1: f64) -> (f64, f64, tensor<3xf64>) {
// CHECK-NEXT:   %2 = func.call @circuit_angles(%w) : (tensor<3xf64>) -> tensor<3x1xf64>
// CHECK-NEXT:   %3, %4, %5 = func.call @circuit_state_adjoint(%2, %0, %1) : (tensor<3x1xf64>, f64, f64) -> (f64, f64, tensor<3x1xf64>)
// CHECK-NEXT:   %6 = func.call @circuit_angles_adjoint(%w, %5) : (tensor<3xf64>, tensor<3x1xf64>) -> tensor<3xf64>
// CHECK-NEXT:   func.return %3, %4, %6 : f64, f64, tensor<3xf64>
// CHECK-NEXT: }
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
func.func @circuit_state(%t: tensor<3x1xf64>) -> (f64, f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %s0 = frame.init : !frame.state<1>
  %s1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%s2 = %s0) -> (!frame.state<1>) {
    %a = tensor.extract %t[%l, %c0] : tensor<3x1xf64>
    %s3 = frame.pass(%s2) : (!frame.state<1>) -> !frame.state<1> {
    ^bb0(%p0: !frame.state<1>):
      %p1 = frame.stage(%p0) : (!frame.state<1>) -> !frame.state<1> {
      ^bb0(%r0: !frame.state<1>):
        %r1 = frame.rotate ["+X"](%a) %r0 : !frame.state<1>
        frame.yield %r1 : !frame.state<1>
      }
      frame.yield %p1 : !frame.state<1>
    }
    scf.yield %s3 : !frame.state<1>
  }
  %y, %z = frame.expectation [#quantum.observable<1.0 "Z">, #quantum.observable<1.0 "X">] %s1 : !frame.state<1> -> f64, f64
  func.return %y, %z : f64, f64
}
func.func @circuit(%w: tensor<3xf64> {quantum.params}) -> (f64, f64) {
  %t = func.call @circuit_angles(%w) : (tensor<3xf64>) -> tensor<3x1xf64>
  %y, %z = func.call @circuit_state(%t) : (tensor<3x1xf64>) -> (f64, f64)
  func.return %y, %z : f64, f64
}

// -----

// A function that is no split circuit has no gradient.
// CHECK:      func.func @circuit(%w: tensor<1xf64> {quantum.params}) -> f64 {
// CHECK-NOT:  func.func
func.func @circuit(%w: tensor<1xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %a = tensor.extract %w[%c0] : tensor<1xf64>
  func.return %a : f64
}
