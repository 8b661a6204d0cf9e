// A circuit splits into its angles and its rotations.
// RUN: qcomp-opt %s -p extract-angles --split-input-file | filecheck %s

// Expressions stay with the angles; a row has the angles in order, one operation after the other.
// CHECK:      func.func @circuit_angles(%w: tensor<2xf64> {quantum.params}, %x: tensor<1xf64> {quantum.inputs}) -> tensor<3xf64> {
// CHECK-NEXT:   %0 = tensor.empty() : tensor<3xf64>
// CHECK-NEXT:   %1 = arith.constant 0 : index
// CHECK-NEXT:   %2 = arith.constant 1 : index
// CHECK-NEXT:   %3 = arith.constant 2 : index
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %w0 = tensor.extract %w[%c0] : tensor<2xf64>
// CHECK-NEXT:   %w1 = tensor.extract %w[%c1] : tensor<2xf64>
// CHECK-NEXT:   %x0 = tensor.extract %x[%c0] : tensor<1xf64>
// CHECK-NEXT:   %a = arith.mulf %x0, %w0 : f64
// CHECK-NEXT:   %b = math.sin %w1 : f64
// CHECK-NEXT:   %4 = tensor.insert %a into %0[%1] : tensor<3xf64>
// CHECK-NEXT:   %5 = tensor.insert %b into %4[%2] : tensor<3xf64>
// CHECK-NEXT:   %6 = tensor.insert %a into %5[%3] : tensor<3xf64>
// CHECK-NEXT:   func.return %6 : tensor<3xf64>
// CHECK-NEXT: }
// CHECK-NEXT: func.func @circuit_state(%0: tensor<3xf64>) -> f64 {
// CHECK-NEXT:   %1 = arith.constant 0 : index
// CHECK-NEXT:   %2 = arith.constant 1 : index
// CHECK-NEXT:   %3 = arith.constant 2 : index
// CHECK-NEXT:   %s0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %4 = tensor.extract %0[%1] : tensor<3xf64>
// CHECK-NEXT:   %5 = tensor.extract %0[%2] : tensor<3xf64>
// CHECK-NEXT:   %s1 = frame.rotate ["+XI", "+ZI"](%4, %5) %s0 : !frame.state<2>
// CHECK-NEXT:   %6 = tensor.extract %0[%3] : tensor<3xf64>
// CHECK-NEXT:   %s2 = frame.rotate ["+IY"](%6) controls ["+ZI"] %s1 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s2 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
// CHECK-NEXT: func.func @circuit(%w: tensor<2xf64> {quantum.params}, %x: tensor<1xf64> {quantum.inputs}) -> f64 {
// CHECK-NEXT:   %0 = func.call @circuit_angles(%w, %x) : (tensor<2xf64>, tensor<1xf64>) -> tensor<3xf64>
// CHECK-NEXT:   %1 = func.call @circuit_state(%0) : (tensor<3xf64>) -> f64
// CHECK-NEXT:   func.return %1 : f64
// CHECK-NEXT: }
func.func @circuit(%w: tensor<2xf64> {quantum.params}, %x: tensor<1xf64> {quantum.inputs}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %w0 = tensor.extract %w[%c0] : tensor<2xf64>
  %w1 = tensor.extract %w[%c1] : tensor<2xf64>
  %x0 = tensor.extract %x[%c0] : tensor<1xf64>
  %a = arith.mulf %x0, %w0 : f64
  %b = math.sin %w1 : f64
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.rotate ["+XI", "+ZI"](%a, %b) %s0 : !frame.state<2>
  %s2 = frame.rotate ["+IY"](%a) controls ["+ZI"] %s1 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s2 : !frame.state<2> -> f64
  func.return %y : f64
}

// -----

// A tensor per block: loop counts first. An angle may use the loop's index and what is outside.
// CHECK:      func.func @layers_angles(%w: tensor<3x2xf64> {quantum.params}) -> (tensor<3x1xf64>, tensor<3x2x1xf64>) {
// CHECK-NEXT:   %0 = tensor.empty() : tensor<3x1xf64>
// CHECK-NEXT:   %1 = tensor.empty() : tensor<3x2x1xf64>
// CHECK-NEXT:   %2 = arith.constant 0 : index
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c2 = arith.constant 2 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %half = arith.constant 5.000000e-01 : f64
// CHECK-NEXT:   %3, %4 = scf.for %l = %c0 to %c3 step %c1 iter_args(%5 = %0, %6 = %1) -> (tensor<3x1xf64>, tensor<3x2x1xf64>) {
// CHECK-NEXT:     %7 = tensor.insert %half into %5[%l, %2] : tensor<3x1xf64>
// CHECK-NEXT:     %8 = scf.for %m = %c0 to %c2 step %c1 iter_args(%9 = %6) -> (tensor<3x2x1xf64>) {
// CHECK-NEXT:       %a = tensor.extract %w[%l, %m] : tensor<3x2xf64>
// CHECK-NEXT:       %b = arith.mulf %half, %a : f64
// CHECK-NEXT:       %10 = tensor.insert %b into %9[%l, %m, %2] : tensor<3x2x1xf64>
// CHECK-NEXT:       scf.yield %10 : tensor<3x2x1xf64>
// CHECK-NEXT:     }
// CHECK-NEXT:     scf.yield %7, %8 : tensor<3x1xf64>, tensor<3x2x1xf64>
// CHECK-NEXT:   }
// CHECK-NEXT:   func.return %3, %4 : tensor<3x1xf64>, tensor<3x2x1xf64>
// CHECK-NEXT: }
// CHECK-NEXT: func.func @layers_state(%0: tensor<3x1xf64>, %1: tensor<3x2x1xf64>) -> f64 {
// CHECK-NEXT:   %2 = arith.constant 0 : index
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c2 = arith.constant 2 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %s0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %s1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%s2 = %s0) -> (!frame.state<1>) {
// CHECK-NEXT:     %3 = tensor.extract %0[%l, %2] : tensor<3x1xf64>
// CHECK-NEXT:     %s3 = frame.rotate ["+X"](%3) %s2 : !frame.state<1>
// CHECK-NEXT:     %s4 = scf.for %m = %c0 to %c2 step %c1 iter_args(%s5 = %s3) -> (!frame.state<1>) {
// CHECK-NEXT:       %4 = tensor.extract %1[%l, %m, %2] : tensor<3x2x1xf64>
// CHECK-NEXT:       %s6 = frame.rotate ["+Z"](%4) %s5 : !frame.state<1>
// CHECK-NEXT:       scf.yield %s6 : !frame.state<1>
// CHECK-NEXT:     }
// CHECK-NEXT:     scf.yield %s4 : !frame.state<1>
// CHECK-NEXT:   }
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "Z">] %s1 : !frame.state<1> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
// CHECK-NEXT: func.func @layers(%w: tensor<3x2xf64> {quantum.params}) -> f64 {
// CHECK-NEXT:   %0, %1 = func.call @layers_angles(%w) : (tensor<3x2xf64>) -> (tensor<3x1xf64>, tensor<3x2x1xf64>)
// CHECK-NEXT:   %2 = func.call @layers_state(%0, %1) : (tensor<3x1xf64>, tensor<3x2x1xf64>) -> f64
// CHECK-NEXT:   func.return %2 : f64
// CHECK-NEXT: }
func.func @layers(%w: tensor<3x2xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %half = arith.constant 0.5 : f64
  %s0 = frame.init : !frame.state<1>
  %s1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%s2 = %s0) -> (!frame.state<1>) {
    %s3 = frame.rotate ["+X"](%half) %s2 : !frame.state<1>
    %s4 = scf.for %m = %c0 to %c2 step %c1 iter_args(%s5 = %s3) -> (!frame.state<1>) {
      %a = tensor.extract %w[%l, %m] : tensor<3x2xf64>
      %b = arith.mulf %half, %a : f64
      %s6 = frame.rotate ["+Z"](%b) %s5 : !frame.state<1>
      scf.yield %s6 : !frame.state<1>
    }
    scf.yield %s4 : !frame.state<1>
  }
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s1 : !frame.state<1> -> f64
  func.return %y : f64
}

// -----

// Numbers that a loop carries stay with the angles; a loop of entanglers stays with the state.
// CHECK:      func.func @carried_angles(%w: tensor<2xf64> {quantum.params}) -> (tensor<1xf64>, tensor<3x1xf64>) {
// CHECK-NEXT:   %0 = tensor.empty() : tensor<1xf64>
// CHECK-NEXT:   %1 = tensor.empty() : tensor<3x1xf64>
// CHECK-NEXT:   %2 = arith.constant 0 : index
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %a = tensor.extract %w[%c0] : tensor<2xf64>
// CHECK-NEXT:   %b = tensor.extract %w[%c1] : tensor<2xf64>
// CHECK-NEXT:   %e, %3 = scf.for %l = %c0 to %c3 step %c1 iter_args(%d = %a, %4 = %1) -> (f64, tensor<3x1xf64>) {
// CHECK-NEXT:     %5 = tensor.insert %d into %4[%l, %2] : tensor<3x1xf64>
// CHECK-NEXT:     %f = arith.mulf %d, %b : f64
// CHECK-NEXT:     scf.yield %f, %5 : f64, tensor<3x1xf64>
// CHECK-NEXT:   }
// CHECK-NEXT:   %6 = tensor.insert %e into %0[%2] : tensor<1xf64>
// CHECK-NEXT:   func.return %6, %3 : tensor<1xf64>, tensor<3x1xf64>
// CHECK-NEXT: }
// CHECK-NEXT: func.func @carried_state(%0: tensor<1xf64>, %1: tensor<3x1xf64>) -> f64 {
// CHECK-NEXT:   %2 = arith.constant 0 : index
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %s0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %s1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%s2 = %s0) -> (!frame.state<2>) {
// CHECK-NEXT:     %3 = tensor.extract %1[%l, %2] : tensor<3x1xf64>
// CHECK-NEXT:     %s3 = frame.rotate ["+XI"](%3) %s2 : !frame.state<2>
// CHECK-NEXT:     %s4 = scf.for %m = %c0 to %c3 step %c1 iter_args(%s5 = %s3) -> (!frame.state<2>) {
// CHECK-NEXT:       %s6 = frame.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %s5 : !frame.state<2>
// CHECK-NEXT:       scf.yield %s6 : !frame.state<2>
// CHECK-NEXT:     }
// CHECK-NEXT:     scf.yield %s4 : !frame.state<2>
// CHECK-NEXT:   }
// CHECK-NEXT:   %4 = tensor.extract %0[%2] : tensor<1xf64>
// CHECK-NEXT:   %s7 = frame.rotate ["+YI"](%4) %s1 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s7 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
// CHECK-NEXT: func.func @carried(%w: tensor<2xf64> {quantum.params}) -> f64 {
// CHECK-NEXT:   %0, %1 = func.call @carried_angles(%w) : (tensor<2xf64>) -> (tensor<1xf64>, tensor<3x1xf64>)
// CHECK-NEXT:   %2 = func.call @carried_state(%0, %1) : (tensor<1xf64>, tensor<3x1xf64>) -> f64
// CHECK-NEXT:   func.return %2 : f64
// CHECK-NEXT: }
func.func @carried(%w: tensor<2xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %a = tensor.extract %w[%c0] : tensor<2xf64>
  %b = tensor.extract %w[%c1] : tensor<2xf64>
  %s0 = frame.init : !frame.state<2>
  %e, %s1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%d = %a, %s2 = %s0) -> (f64, !frame.state<2>) {
    %s3 = frame.rotate ["+XI"](%d) %s2 : !frame.state<2>
    %s4 = scf.for %m = %c0 to %c3 step %c1 iter_args(%s5 = %s3) -> (!frame.state<2>) {
      %s6 = frame.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %s5 : !frame.state<2>
      scf.yield %s6 : !frame.state<2>
    }
    %f = arith.mulf %d, %b : f64
    scf.yield %f, %s4 : f64, !frame.state<2>
  }
  %s7 = frame.rotate ["+YI"](%e) %s1 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s7 : !frame.state<2> -> f64
  func.return %y : f64
}

// -----

// Nothing to extract; functions without a state are left alone.
// CHECK:      func.func @plain_angles() {
// CHECK-NEXT:   func.return
// CHECK-NEXT: }
// CHECK-NEXT: func.func @plain_state() -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "Z">] %s0 : !frame.state<1> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
// CHECK-NEXT: func.func @plain() -> f64 {
// CHECK-NEXT:   func.call @plain_angles() : () -> ()
// CHECK-NEXT:   %0 = func.call @plain_state() : () -> f64
// CHECK-NEXT:   func.return %0 : f64
// CHECK-NEXT: }
// CHECK-NEXT: func.func @classical(%a: f64) -> f64 {
// CHECK-NEXT:   func.return %a : f64
// CHECK-NEXT: }
func.func @plain() -> f64 {
  %s0 = frame.init : !frame.state<1>
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s0 : !frame.state<1> -> f64
  func.return %y : f64
}
func.func @classical(%a: f64) -> f64 {
  func.return %a : f64
}
