// What comes at the end of a loop's body waits for the next iteration, where the first stage takes
// it up. This loop exchanges bits 0 and 1 in every iteration: so are the masks.
// RUN: qcomp-opt %s -p 'move-diagonals{carry=true}' --split-input-file | filecheck %s
// RUN: qcomp-opt %s -p move-diagonals --split-input-file | filecheck %s --check-prefix STAY

// CHECK:      plan.stage @first
// CHECK-NEXT:   plan.diagonal "before" "+IIZI" of 0 position 1 common
// CHECK-NEXT:   plan.diagonal "before" "+IZII" of 0 position 0 part "after" previous common
// CHECK-NEXT:   plan.diagonal "before" "+IIZI" of 0 position 1 part "after" previous common
// CHECK-NEXT:   plan.operation ["+XIII", "+ZIII"] {{.*}} elsewhere ["after"]
// CHECK:      plan.stage @second
// CHECK-NEXT:   plan.operation ["+IIXI", "+IIZI"] {{.*}} elsewhere ["before", "after"]
// STAY-NOT:   previous
plan.stage @first bits 4 lanes 0 registers [1] skew [0] loops [2, 4, 8] outer [] advance [2, 1, 4, 8] {
  plan.operation ["+XIII", "+ZIII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 4 lanes 0 registers [4] skew [0] loops [1, 2, 8] outer [] advance [2, 1, 4, 8] {
  plan.operation ["+IIXI", "+IIZI"] angles 2 of 0 position 1 gradients [true, true]
}
func.func @circuit_state(%t: tensor<3x4xf64>, %s: !plan.buffer<4>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %k = plan.coefficients(%t) : tensor<3x4xf64>
  %r = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s) -> (!plan.buffer<4>) {
    plan.launch @first(%p) %k at %l : !plan.buffer<4>
    plan.launch @second(%p) %k at %l : !plan.buffer<4>
    scf.yield %p : !plan.buffer<4>
  }
  %y = plan.expectation [#quantum.observable<1.0 "ZIII">] %r : !plan.buffer<4> -> f64
  func.return %y : f64
}

// -----

// An observable that is not diagonal would see what is missing after the last iteration.
// CHECK-NOT:  previous
plan.stage @first bits 4 lanes 0 registers [1] skew [0] loops [2, 4, 8] outer [] advance [2, 1, 4, 8] {
  plan.operation ["+XIII", "+ZIII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 4 lanes 0 registers [4] skew [0] loops [1, 2, 8] outer [] advance [2, 1, 4, 8] {
  plan.operation ["+IIXI", "+IIZI"] angles 2 of 0 position 1 gradients [true, true]
}
func.func @circuit_state(%t: tensor<3x4xf64>, %s: !plan.buffer<4>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %k = plan.coefficients(%t) : tensor<3x4xf64>
  %r = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s) -> (!plan.buffer<4>) {
    plan.launch @first(%p) %k at %l : !plan.buffer<4>
    plan.launch @second(%p) %k at %l : !plan.buffer<4>
    scf.yield %p : !plan.buffer<4>
  }
  %y = plan.expectation [#quantum.observable<1.0 "XIII">] %r : !plan.buffer<4> -> f64
  func.return %y : f64
}

// -----

// A state that is saved in between would lack it as well.
// CHECK-NOT:  previous
plan.stage @first bits 4 lanes 0 registers [1] skew [0] loops [2, 4, 8] outer [] advance [2, 1, 4, 8] {
  plan.operation ["+XIII", "+ZIII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 4 lanes 0 registers [4] skew [0] loops [1, 2, 8] outer [] advance [2, 1, 4, 8] {
  plan.operation ["+IIXI", "+IIZI"] angles 2 of 0 position 1 gradients [true, true]
}
func.func @circuit_state(%t: tensor<3x4xf64>, %s: !plan.buffer<4>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %k = plan.coefficients(%t) : tensor<3x4xf64>
  %r = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s) -> (!plan.buffer<4>) {
    plan.launch @first(%p) %k at %l : !plan.buffer<4>
    plan.launch @second(%p) %k at %l : !plan.buffer<4>
    plan.save %p : !plan.buffer<4>
    scf.yield %p : !plan.buffer<4>
  }
  %y = plan.expectation [#quantum.observable<1.0 "ZIII">] %r : !plan.buffer<4> -> f64
  func.return %y : f64
}
