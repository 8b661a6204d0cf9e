// Operations of several layers in one iteration of a loop, and what that leaves before and after.
// RUN: qcomp-opt %s -p 'pipeline-loops{tile=2 lanes=0},cse,canonicalize' | filecheck %s
// RUN: qcomp-opt %s -p 'pipeline-loops{tile=3 lanes=0}' | filecheck %s --check-prefix SAME
// RUN: qcomp-opt %s -p 'pipeline-loops{tile=2 lanes=0 qubits=4}' | filecheck %s --check-prefix SAME

// Two passes of two dimensions finish four layers of CZ 0 1, CZ 1 2; these cancel each other.
// CHECK:       func.func @circuit
// CHECK:         %s0 = frame.init
// CHECK-COUNT-3: frame.rotate
// CHECK-NOT:     frame.rotate
// CHECK:         scf.for %[[M:[0-9]+]] = %c0 to %[[FOUR:[0-9]+]] step %c1
// CHECK-NEXT:      %[[L:[0-9]+]] = arith.muli %[[M]], %[[FOUR]] : index
// CHECK-NEXT:      %a = tensor.extract %w[%[[L]], %c0]
// CHECK-NEXT:      frame.rotate ["+XII"](%a)
// CHECK-NEXT:      %[[NEXT:[0-9]+]] = arith.addi %[[L]], %c1 : index
// CHECK-NEXT:      %a_1 = tensor.extract %w[%[[NEXT]], %c0]
// CHECK:           frame.rotate ["+XZI"](%a_1)
// CHECK-COUNT-10:  frame.rotate
// CHECK-NOT:       frame.rotate
// CHECK-NOT:       frame.permute
// CHECK:           scf.yield
// CHECK:         %[[LAST:[0-9]+]] = arith.constant 16 : index
// CHECK-NEXT:    tensor.extract %w[%[[LAST]], %c0]
// CHECK-COUNT-9: frame.rotate
// CHECK-NOT:     frame.rotate
// CHECK-NOT:     frame.permute
// CHECK:         frame.expectation

// One tile, or fewer qubits than asked for: nothing to do.
// SAME:        func.func @circuit
// SAME-NOT:      frame.rotate
// SAME:          scf.for
// SAME-COUNT-3:    frame.rotate
// SAME-NEXT:       frame.permute
// SAME-NEXT:       scf.yield
// SAME-NOT:      frame.rotate
// SAME:        func.func @few
func.func @circuit(%w: tensor<20x3xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c20 = arith.constant 20 : index
  %s0 = frame.init : !frame.state<3>
  %r = scf.for %l = %c0 to %c20 step %c1 iter_args(%s = %s0) -> (!frame.state<3>) {
    %a = tensor.extract %w[%l, %c0] : tensor<20x3xf64>
    %b = tensor.extract %w[%l, %c1] : tensor<20x3xf64>
    %c = tensor.extract %w[%l, %c2] : tensor<20x3xf64>
    %s1 = frame.rotate ["+XII"](%a) %s : !frame.state<3>
    %s2 = frame.rotate ["+IXI"](%b) %s1 : !frame.state<3>
    %s3 = frame.rotate ["+IIX"](%c) %s2 : !frame.state<3>
    %s4 = frame.permute <x = ["+XZI", "+ZXZ", "+IZX"], z = ["+ZII", "+IZI", "+IIZ"], phase = 0> %s3 : !frame.state<3>
    scf.yield %s4 : !frame.state<3>
  }
  %y = frame.expectation [#quantum.observable<1.0 "ZII">] %r : !frame.state<3> -> f64
  func.return %y : f64
}

// A loop with too few layers for the cycle stays.
// CHECK:       func.func @few
// CHECK:         scf.for
// CHECK-NEXT:      frame.rotate ["+XII"]
// CHECK-NEXT:      frame.rotate ["+IXI"]
// CHECK-NEXT:      frame.rotate ["+IIX"]
// CHECK-NEXT:      scf.yield
func.func @few(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %s0 = frame.init : !frame.state<3>
  %r = scf.for %l = %c0 to %c2 step %c1 iter_args(%s = %s0) -> (!frame.state<3>) {
    %s1 = frame.rotate ["+XII"](%a) %s : !frame.state<3>
    %s2 = frame.rotate ["+IXI"](%a) %s1 : !frame.state<3>
    %s3 = frame.rotate ["+IIX"](%a) %s2 : !frame.state<3>
    scf.yield %s3 : !frame.state<3>
  }
  %y = frame.expectation [#quantum.observable<1.0 "ZII">] %r : !frame.state<3> -> f64
  func.return %y : f64
}
