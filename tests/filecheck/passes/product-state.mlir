// Gates on one bit each make a product state; the first iteration of a loop goes before it.
// RUN: qcomp-opt %s -p product-state --split-input-file | filecheck %s

plan.stage @first bits 3 lanes 0 registers [1] skew [0] loops [2] outer [4] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @second bits 3 lanes 0 registers [2] skew [0] loops [1] outer [4] {
  plan.operation ["+IXI"] angles 2 of 0 position 1 gradients [true]
}
plan.stage @again bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["-YII"] angles 3 of 0 position 2 gradients [true]
}
plan.stage @pair bits 3 lanes 0 registers [1, 2] skew [0, 0] loops [4] outer [] {
  plan.operation ["+XXI"] angles 4 of 0 position 3 gradients [true]
}
plan.stage @controlled bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII"] controls ["+IIZ"] angles 5 of 0 position 4 gradients [true]
}

// All stages of the pass are replaced, and the empty pass is gone; the third stage has the bit of the
// first. A gate on two bits ends the product.
// CHECK:      func.func @flat
// CHECK:        %s = plan.allocate
// CHECK-NEXT:   plan.product [@first, @second, @again](%s) %k : !plan.buffer<3>
// CHECK-NEXT:   plan.launch @pair(%s) %k : !plan.buffer<3>
// CHECK-NEXT:   plan.launch @second(%s) %k : !plan.buffer<3>
// CHECK-NEXT:   func.return
func.func @flat(%k: !plan.coefficients) {
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.pass tiles 2 {
    plan.launch @first(%s) %k : !plan.buffer<3>
    plan.launch @second(%s) %k : !plan.buffer<3>
  }
  plan.launch @again(%s) %k : !plan.buffer<3>
  plan.launch @pair(%s) %k : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  func.return
}

// CHECK:      func.func @adjoint
// CHECK:        plan.product [@first, @second](%s) %k : !plan.buffer<3>
// CHECK-NEXT:   plan.launch @pair(%s) %k : !plan.buffer<3>
// CHECK:        plan.launch @pair(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
// CHECK-NEXT:   plan.product [@first, @second](%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
// CHECK-NEXT:   plan.gradients
func.func @adjoint(%a: tensor<6xf64>, %c: f64) {
  %k = plan.coefficients(%a) : tensor<6xf64>
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.launch @first(%s) %k : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  plan.launch @pair(%s) %k : !plan.buffer<3>
  %t = plan.allocate : !plan.buffer<3>
  plan.cotangent [#quantum.observable<1.0 "ZII">](%c) %s, %t : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @pair(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @second(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @first(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  %g = plan.gradients %k : tensor<6xf64>
  func.return
}

// A gate on two bits, and one under a control, make no product; nor does an adjoint that does not
// mirror the forward half.
// CHECK:      func.func @no_products
// CHECK:        plan.initialize %s
// CHECK-NEXT:   plan.launch @pair(%s)
// CHECK:        plan.initialize %t
// CHECK-NEXT:   plan.launch @controlled(%t)
func.func @no_products(%k: !plan.coefficients) {
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.launch @pair(%s) %k : !plan.buffer<3>
  func.return
}
func.func @control(%k: !plan.coefficients) {
  %t = plan.allocate : !plan.buffer<3>
  plan.initialize %t : !plan.buffer<3>
  plan.launch @controlled(%t) %k : !plan.buffer<3>
  func.return
}
// CHECK:      func.func @no_mirror
// CHECK:        plan.initialize %s
// CHECK-NEXT:   plan.launch @first(%s)
func.func @no_mirror(%a: tensor<6xf64>, %c: f64) {
  %k = plan.coefficients(%a) : tensor<6xf64>
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.launch @first(%s) %k : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  %t = plan.allocate : !plan.buffer<3>
  plan.cotangent [#quantum.observable<1.0 "ZII">](%c) %s, %t : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @first(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @second(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  %g = plan.gradients %k : tensor<6xf64>
  func.return
}

// -----

// The stage with the fold is launched in the first iteration too.
plan.stage @first bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] advance [2, 1] {
  plan.operation ["+IXI", "+IZI"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @folded bits 3 lanes 1 registers [2] skew [0] loops [1] outer [] advance [2, 1] fold lanes [1] from [0] to [2] {
  plan.operation ["+IIX"] angles 2 of 0 position 1 gradients [true]
}
// CHECK:      func.func @loop
// CHECK:        plan.product [@first](%s) %k at %{{.*}} : !plan.buffer<3>
// CHECK-NEXT:   plan.launch @folded(%s) %k at %{{.*}} : !plan.buffer<3>
// CHECK:        %[[start:.*]] = arith.constant 1 : index
// CHECK-NEXT:   scf.for %l = %[[start]] to %c3 step %c1 iter_args(%p = %s)
// CHECK-NEXT:     plan.launch @first(%p) %k at %l
// CHECK-NEXT:     plan.launch @folded(%p) %k at %l
// CHECK:        %[[last:.*]] = arith.constant 2 : index
// CHECK:        %[[r:.*]], %[[q:.*]] = scf.for %[[j:.*]] = %c0 to %[[last]] step %c1
// CHECK-NEXT:     %[[i:.*]] = arith.subi %c2, %[[j]]
// CHECK:        plan.launch @folded(%[[r]], %[[q]]) %k at %[[first:.*]] :
// CHECK-NEXT:   plan.product [@first](%[[r]], %[[q]]) %k at %[[first]] :
// CHECK-NEXT:   plan.gradients
func.func @loop(%a: tensor<3x3xf64>, %c: f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %k = plan.coefficients(%a) : tensor<3x3xf64>
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  %r = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s) -> (!plan.buffer<3>) {
    plan.launch @first(%p) %k at %l : !plan.buffer<3>
    plan.launch @folded(%p) %k at %l : !plan.buffer<3>
    scf.yield %p : !plan.buffer<3>
  }
  %t = plan.allocate : !plan.buffer<3>
  plan.cotangent [#quantum.observable<1.0 "ZII">](%c) %r, %t : !plan.buffer<3>, !plan.buffer<3>
  %u, %v = scf.for %j = %c0 to %c3 step %c1 iter_args(%p = %r, %q = %t) -> (!plan.buffer<3>, !plan.buffer<3>) {
    %i = arith.subi %c2, %j : index
    plan.launch @folded(%p, %q) %k at %i : !plan.buffer<3>, !plan.buffer<3>
    plan.launch @first(%p, %q) %k at %i : !plan.buffer<3>, !plan.buffer<3>
    scf.yield %p, %q : !plan.buffer<3>, !plan.buffer<3>
  }
  %g = plan.gradients %k : tensor<3x3xf64>
  func.return
}

// A loop of one iteration is gone.
// CHECK:      func.func @once
// CHECK:        plan.product [@first](%s) %k at %{{.*}} : !plan.buffer<3>
// CHECK-NOT:    scf.for
// CHECK:        func.return
func.func @once(%k: !plan.coefficients) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  %r = scf.for %l = %c0 to %c1 step %c1 iter_args(%p = %s) -> (!plan.buffer<3>) {
    plan.launch @first(%p) %k at %l : !plan.buffer<3>
    scf.yield %p : !plan.buffer<3>
  }
  func.return
}

// -----

// The encoding of data before a loop: the first iteration goes on with the product, across the
// second gate of a bit and the diagonal that waits for another stage's gate.
plan.stage @data bits 3 lanes 1 registers [1, 2] skew [0, 0] loops [] outer [] {
  plan.operation ["+YII"] angles 0 of 0 position 0 gradients [true]
  plan.operation ["+IYI"] angles 1 of 0 position 1 gradients [true]
  plan.operation ["+IIY"] angles 2 of 0 position 2 gradients [true]
}
plan.stage @first bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] undone [1] advance [2, 1] {
  plan.diagonal "before" "+IIZ" of 1 position 1 common
  plan.operation ["+IXI", "+IZI"] angles 0 of 1 position 0 gradients [true, true] elsewhere ["after"]
}
plan.stage @folded bits 3 lanes 1 registers [2] skew [0] loops [1] outer [] advance [2, 1] fold lanes [1] from [0] to [2] {
  plan.diagonal "after" "+IZI" of 1 position 0 common
  plan.operation ["+IIX", "+IIZ"] angles 2 of 1 position 1 gradients [true, true] elsewhere ["before"]
}
// CHECK:      func.func @encoded
// CHECK:        plan.product [@data, @first](%s) %k at %{{.*}} : !plan.buffer<3>
// CHECK-NEXT:   plan.launch @folded(%s) %k at %{{.*}} : !plan.buffer<3>
// CHECK:        scf.for
// CHECK:        scf.for
// CHECK-NEXT:     arith.subi
// CHECK-NEXT:     plan.launch @folded
// CHECK:        plan.launch @folded(%[[r:.*]], %[[q:.*]]) %k at %[[first:.*]] :
// CHECK-NEXT:   plan.product [@data, @first](%[[r]], %[[q]]) %k at %[[first]] :
// CHECK-NEXT:   plan.gradients
func.func @encoded(%d: tensor<3xf64>, %a: tensor<3x4xf64>, %c: f64) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %k = plan.coefficients(%d, %a) : tensor<3xf64>, tensor<3x4xf64>
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.launch @data(%s) %k : !plan.buffer<3>
  %r = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s) -> (!plan.buffer<3>) {
    plan.launch @first(%p) %k at %l : !plan.buffer<3>
    plan.launch @folded(%p) %k at %l : !plan.buffer<3>
    scf.yield %p : !plan.buffer<3>
  }
  %t = plan.allocate : !plan.buffer<3>
  plan.cotangent [#quantum.observable<1.0 "ZII">](%c) %r, %t : !plan.buffer<3>, !plan.buffer<3>
  %u, %v = scf.for %j = %c0 to %c3 step %c1 iter_args(%p = %r, %q = %t) -> (!plan.buffer<3>, !plan.buffer<3>) {
    %i = arith.subi %c2, %j : index
    plan.launch @folded(%p, %q) %k at %i : !plan.buffer<3>, !plan.buffer<3>
    plan.launch @first(%p, %q) %k at %i : !plan.buffer<3>, !plan.buffer<3>
    scf.yield %p, %q : !plan.buffer<3>, !plan.buffer<3>
  }
  plan.launch @data(%u, %v) %k : !plan.buffer<3>, !plan.buffer<3>
  %g, %h = plan.gradients %k : tensor<3xf64>, tensor<3x4xf64>
  func.return
}

// -----

// What comes after the first gate is left to the last stage: the second gate on its bit is not part of
// the product; nor is a stage with a diagonal of two bits that are not 0.
plan.stage @first bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
}
plan.stage @second bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII"] angles 2 of 0 position 1 gradients [true]
}
plan.stage @last bits 3 lanes 0 registers [2] skew [0] loops [1, 4] outer [] {
  plan.diagonal "after" "+ZII" of 0 position 0 common
  plan.operation ["+IXI"] angles 3 of 0 position 2 gradients [true]
}
plan.stage @both bits 3 lanes 0 registers [4] skew [0] loops [1, 2] outer [] {
  plan.diagonal "before" "+ZZI" of 0 position 4
  plan.operation ["+IIX"] angles 4 of 0 position 3 gradients [true]
}
plan.stage @pair bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII", "+ZZI"] angles 5 of 0 position 4 gradients [true, true] elsewhere ["before"]
}
// CHECK:      func.func @cut
// CHECK:        plan.product [@first](%s) %k : !plan.buffer<3>
// CHECK-NEXT:   plan.launch @second(%s) %k : !plan.buffer<3>
// CHECK-NEXT:   plan.launch @last(%s) %k : !plan.buffer<3>
func.func @cut(%k: !plan.coefficients) {
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.launch @first(%s) %k : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  plan.launch @last(%s) %k : !plan.buffer<3>
  func.return
}
// CHECK:      func.func @two_bits
// CHECK:        plan.product [@second](%s) %k : !plan.buffer<3>
// CHECK-NEXT:   plan.launch @both(%s) %k : !plan.buffer<3>
func.func @two_bits(%k: !plan.coefficients) {
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.launch @second(%s) %k : !plan.buffer<3>
  plan.launch @both(%s) %k : !plan.buffer<3>
  plan.launch @pair(%s) %k : !plan.buffer<3>
  func.return
}
