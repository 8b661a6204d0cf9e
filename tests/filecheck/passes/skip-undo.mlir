// The last adjoints of a function only take sums, as far back as all that follow commute.
// RUN: qcomp-opt %s -p skip-undo --split-input-file | filecheck %s

// The gates of @second and @third are on qubits of their own, so that nothing needs them undone;
// those of the loop come before.
plan.stage @first bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 3 lanes 0 registers [2] skew [0] loops [1, 4] outer [] {
  plan.operation ["+IXI", "+IZI"] angles 2 of 0 position 1 gradients [true, true]
}
plan.stage @third bits 3 lanes 0 registers [4] skew [0] loops [1] outer [2] {
  plan.operation ["+IIX"] controls ["+ZII"] angles 4 of 0 position 2 gradients [true]
}
plan.stage @looped bits 3 lanes 0 registers [4] skew [0] loops [1, 2] outer [] {
  plan.operation ["+IIX"] angles 0 of 1 position 0 gradients [true]
}
// CHECK:      func.func @loop
// CHECK:        plan.launch @second(%s) %k :
// CHECK:        plan.launch @looped(%s, %t) %k at %{{.*}} :
// CHECK:        plan.pass
// CHECK-NEXT:     plan.launch @third(%s, %t) %k keep :
// CHECK:        plan.launch @second(%s, %t) %k keep :
func.func @loop(%a: tensor<5xf64>, %b: tensor<2x1xf64>, %s: !plan.buffer<3>, %t: !plan.buffer<3>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %k = plan.coefficients(%a, %b) : tensor<5xf64>, tensor<2x1xf64>
  plan.launch @second(%s) %k : !plan.buffer<3>
  %r = scf.for %l = %c0 to %c2 step %c1 iter_args(%p = %s) -> (!plan.buffer<3>) {
    plan.launch @looped(%s, %t) %k at %l : !plan.buffer<3>, !plan.buffer<3>
    scf.yield %p : !plan.buffer<3>
  }
  plan.pass tiles 2 {
    plan.launch @third(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  }
  plan.launch @second(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  %g, %h = plan.gradients %k : tensor<5xf64>, tensor<2x1xf64>
  func.return
}

// The control of @third does not commute with @first: it must be undone before, and @second with it
// although that one would commute, for it comes earlier.
// CHECK:      func.func @control
// CHECK:        plan.launch @second(%s, %t) %k :
// CHECK-NEXT:   plan.launch @third(%s, %t) %k :
// CHECK-NEXT:   plan.launch @first(%s, %t) %k keep :
func.func @control(%a: tensor<5xf64>, %s: !plan.buffer<3>, %t: !plan.buffer<3>) {
  %k = plan.coefficients(%a) : tensor<5xf64>
  plan.launch @second(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @third(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @first(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  func.return
}

// -----

// Lanes that are permuted, diagonals of others and a fold must be undone.
plan.stage @first bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+IXI", "+IZI"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
}
plan.stage @skewed bits 3 lanes 1 registers [2] skew [1] loops [1] outer [] {
  plan.operation ["+IIX"] angles 2 of 0 position 1 gradients [true]
}
plan.stage @diagonal bits 3 lanes 1 registers [2] skew [0] loops [1] outer [] {
  plan.diagonal "after" "+IZI" of 0 position 0 common
  plan.operation ["+IIX"] angles 2 of 0 position 1 gradients [true]
}
plan.stage @folded bits 3 lanes 1 registers [2] skew [0] loops [1] outer [] fold lanes [1] from [0] to [2] {
  plan.operation ["+IIX"] angles 2 of 0 position 1 gradients [true]
}
// CHECK:      func.func @skew
// CHECK:        plan.launch @skewed(%s, %t) %k :
// CHECK-NEXT:   plan.launch @first(%s, %t) %k keep :
func.func @skew(%k: !plan.coefficients, %s: !plan.buffer<3>, %t: !plan.buffer<3>) {
  plan.launch @skewed(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @first(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  func.return
}
// CHECK:      func.func @moved
// CHECK:        plan.launch @diagonal(%s, %t) %k :
// CHECK-NEXT:   plan.launch @first(%s, %t) %k keep :
func.func @moved(%k: !plan.coefficients, %s: !plan.buffer<3>, %t: !plan.buffer<3>) {
  plan.launch @diagonal(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @first(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  func.return
}
// CHECK:      func.func @fold
// CHECK:        plan.launch @folded(%s, %t) %k :
// CHECK-NEXT:   plan.launch @first(%s, %t) %k keep :
func.func @fold(%k: !plan.coefficients, %s: !plan.buffer<3>, %t: !plan.buffer<3>) {
  plan.launch @folded(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @first(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  func.return
}
