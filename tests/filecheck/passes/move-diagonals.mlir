// Diagonals of gates go to the first and the last of the stages that run one after the other.
// RUN: qcomp-opt %s -p move-diagonals --split-input-file | filecheck %s
// RUN: qcomp-opt %s -p move-diagonals,move-diagonals --split-input-file | filecheck %s

// CHECK:      plan.stage @first bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] undone [1, 2] {
// CHECK-NEXT:   plan.diagonal "before" "+IZI" of 0 position 1 common
// CHECK-NEXT:   plan.diagonal "before" "+IIZ" of 0 position 2 common
// CHECK-NEXT:   plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
plan.stage @first bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}
// CHECK:      plan.stage @second bits 3 lanes 0 registers [2] skew [0] loops [1, 4] outer [] undone [2] {
// CHECK-NEXT:   plan.operation ["+IXI", "+IZI"] angles 2 of 0 position 1 gradients [true, true] elsewhere ["before", "after"]
plan.stage @second bits 3 lanes 0 registers [2] skew [0] loops [1, 4] outer [] {
  plan.operation ["+IXI", "+IZI"] angles 2 of 0 position 1 gradients [true, true]
}
// CHECK:      plan.stage @third bits 3 lanes 0 registers [4] skew [0] loops [1, 2] outer [] {
// CHECK-NEXT:   plan.diagonal "after" "+ZII" of 0 position 0 common
// CHECK-NEXT:   plan.diagonal "after" "+IZI" of 0 position 1 common
// CHECK-NEXT:   plan.operation ["+IIX", "+IIZ"] angles 4 of 0 position 2 gradients [true, true] elsewhere ["before"]
plan.stage @third bits 3 lanes 0 registers [4] skew [0] loops [1, 2] outer [] {
  plan.operation ["+IIX", "+IIZ"] angles 4 of 0 position 2 gradients [true, true]
}
func.func @circuit_state(%t: tensor<6xf64>, %s: !plan.buffer<3>) {
  %k = plan.coefficients(%t) : tensor<6xf64>
  plan.launch @first(%s) %k : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  plan.launch @third(%s) %k : !plan.buffer<3>
  func.return
}

// -----

// Something between two launches may depend on the state: nothing moves past it.
// CHECK:      plan.stage @first
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      plan.stage @second
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      plan.stage @third
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      func.func
plan.stage @first bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 3 lanes 0 registers [2] skew [0] loops [1, 4] outer [] {
  plan.operation ["+IXI", "+IZI"] angles 2 of 0 position 1 gradients [true, true]
}
plan.stage @third bits 3 lanes 0 registers [4] skew [0] loops [1, 2] outer [] {
  plan.operation ["+IIX", "+IIZ"] angles 4 of 0 position 2 gradients [true, true]
}
func.func @circuit_state(%t: tensor<6xf64>, %s: !plan.buffer<3>) {
  %k = plan.coefficients(%t) : tensor<6xf64>
  plan.launch @first(%s) %k : !plan.buffer<3>
  plan.save %s : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  plan.save %s : !plan.buffer<3>
  plan.launch @third(%s) %k : !plan.buffer<3>
  func.return
}

// -----

// The same stages follow each other in one function, and in the other not: they stay as they are.
// CHECK:      plan.stage @first
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      plan.stage @second
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      plan.stage @third
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      func.func
plan.stage @first bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 3 lanes 0 registers [2] skew [0] loops [1, 4] outer [] {
  plan.operation ["+IXI", "+IZI"] angles 2 of 0 position 1 gradients [true, true]
}
plan.stage @third bits 3 lanes 0 registers [4] skew [0] loops [1, 2] outer [] {
  plan.operation ["+IIX", "+IIZ"] angles 4 of 0 position 2 gradients [true, true]
}
func.func @circuit_state(%t: tensor<6xf64>, %s: !plan.buffer<3>) {
  %k = plan.coefficients(%t) : tensor<6xf64>
  plan.launch @first(%s) %k : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  plan.launch @third(%s) %k : !plan.buffer<3>
  func.return
}
func.func @circuit_state_adjoint(%t: tensor<6xf64>, %s: !plan.buffer<3>) {
  %k = plan.coefficients(%t) : tensor<6xf64>
  plan.launch @first(%s) %k : !plan.buffer<3>
  plan.save %s : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  plan.save %s : !plan.buffer<3>
  plan.launch @third(%s) %k : !plan.buffer<3>
  func.return
}

// -----

// A diagonal does not pass an operation that it does not commute with: here the second stage flips
// the qubit of the first and the third. Controlled gates and rotations have none to move.
// CHECK:      plan.stage @first
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      plan.stage @second
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      plan.stage @third
// CHECK-NEXT:   plan.operation
// CHECK-NOT:    elsewhere
// CHECK:      func.func
plan.stage @first bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 3 lanes 0 registers [3] skew [0] loops [1, 4] outer [] {
  plan.operation ["+XXI"] angles 2 of 0 position 1 gradients [true]
  plan.operation ["+XXI", "+IZI"] controls ["+IIZ"] angles 3 of 0 position 2 gradients [true, true]
}
plan.stage @third bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 5 of 0 position 3 gradients [true, true]
}
func.func @circuit_state(%t: tensor<7xf64>, %s: !plan.buffer<3>) {
  %k = plan.coefficients(%t) : tensor<7xf64>
  plan.launch @first(%s) %k : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  plan.launch @third(%s) %k : !plan.buffer<3>
  func.return
}

// -----

// The second gate flips the role of the first: what follows the first cannot go further than to the
// beginning of the next stage, where it joins the table that is there.
// CHECK:      plan.stage @first bits 5 lanes 0 registers [1] skew [0] loops [2, 4, 8, 16] outer [] {
// CHECK-NEXT:     plan.operation ["+XIIII", "+ZIIII"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
// CHECK-NEXT:   }
// CHECK-NEXT:   plan.stage @second bits 5 lanes 0 registers [3] skew [0] loops [1, 4, 8, 16] outer [] {
// CHECK-NEXT:     plan.diagonal "before" "+ZIIII" of 0 position 0 part "after"
// CHECK-NEXT:     plan.operation ["+XXIII", "+IZIII"] angles 2 of 0 position 1 gradients [true, true]
// CHECK-NEXT:   }
plan.stage @first bits 5 lanes 0 registers [1] skew [0] loops [2, 4, 8, 16] outer [] {
  plan.operation ["+XIIII", "+ZIIII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 5 lanes 0 registers [3] skew [0] loops [1, 4, 8, 16] outer [] {
  plan.operation ["+XXIII", "+IZIII"] angles 2 of 0 position 1 gradients [true, true]
}
func.func @circuit_state(%t: tensor<4xf64>, %s: !plan.buffer<5>) {
  %k = plan.coefficients(%t) : tensor<4xf64>
  plan.launch @first(%s) %k : !plan.buffer<5>
  plan.launch @second(%s) %k : !plan.buffer<5>
  func.return
}

// -----

// Real rotations have no diagonals: in a loop they leave their scale to the first stage.
// CHECK:      plan.stage @first real
// CHECK-NEXT:   plan.diagonal "before" "+IIII" of 0 position 1
// CHECK-NEXT:   plan.operation ["+YIII"] angles 0 of 0 position 0 gradients [true]
// CHECK-NEXT:   plan.operation ["+IIIY"] controls ["+ZIII"] angles 1 of 0 position 3 gradients [true]
// CHECK-NEXT: }
// CHECK-NEXT: plan.stage @second real bits 4 lanes 0 registers [4] skew [0] loops [1, 2, 8] outer []
// CHECK-NEXT:   plan.operation ["+IIYI"] angles 2 of 0 position 1 gradients [true] elsewhere ["before"]
// CHECK-NEXT:   plan.operation ["+IIYI"] controls ["+ZIII"] angles 3 of 0 position 2 gradients [true]
// CHECK-NEXT: }
plan.stage @first real bits 4 lanes 0 registers [1, 8] skew [0, 0] loops [2, 4] outer [] {
  plan.operation ["+YIII"] angles 0 of 0 position 0 gradients [true]
  plan.operation ["+IIIY"] controls ["+ZIII"] angles 1 of 0 position 3 gradients [true]
}
plan.stage @second real bits 4 lanes 0 registers [4] skew [0] loops [1, 2, 8] outer [] {
  plan.operation ["+IIYI"] angles 2 of 0 position 1 gradients [true]
  plan.operation ["+IIYI"] controls ["+ZIII"] angles 3 of 0 position 2 gradients [true]
}
func.func @circuit_state(%t: tensor<3x4xf64>, %s: !plan.buffer<4, real>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %k = plan.coefficients(%t) : tensor<3x4xf64>
  %r = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s) -> (!plan.buffer<4, real>) {
    plan.launch @first(%p) %k at %l : !plan.buffer<4, real>
    plan.launch @second(%p) %k at %l : !plan.buffer<4, real>
    scf.yield %p : !plan.buffer<4, real>
  }
  %y = plan.expectation [#quantum.observable<1.0 "ZIII">] %r : !plan.buffer<4, real> -> f64
  func.return %y : f64
}

// -----

// Outside of loops they keep it.
// CHECK:      plan.stage @once real
// CHECK-NEXT:   plan.operation ["+YIII"] angles 0 of 0 position 0 gradients [true]
// CHECK-NEXT: }
// CHECK-NEXT: plan.stage @twice real
// CHECK-NEXT:   plan.operation ["+IIYI"] angles 1 of 0 position 1 gradients [true]
// CHECK-NEXT: }
plan.stage @once real bits 4 lanes 0 registers [1] skew [0] loops [2, 4, 8] outer [] {
  plan.operation ["+YIII"] angles 0 of 0 position 0 gradients [true]
}
plan.stage @twice real bits 4 lanes 0 registers [4] skew [0] loops [1, 2, 8] outer [] {
  plan.operation ["+IIYI"] angles 1 of 0 position 1 gradients [true]
}
func.func @circuit_state(%t: tensor<2xf64>, %s: !plan.buffer<4, real>) -> f64 {
  %k = plan.coefficients(%t) : tensor<2xf64>
  plan.launch @once(%s) %k : !plan.buffer<4, real>
  plan.launch @twice(%s) %k : !plan.buffer<4, real>
  %y = plan.expectation [#quantum.observable<1.0 "ZIII">] %s : !plan.buffer<4, real> -> f64
  func.return %y : f64
}
