// The last pass forward, the observables and the first pass of the adjoint become one.
// RUN: qcomp-opt %s -p fuse-turn --split-input-file | filecheck %s

plan.stage @low bits 3 lanes 0 registers [1] skew [0] loops [2] outer [4] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @high bits 3 lanes 0 registers [4] skew [0] loops [2] outer [1] {
  plan.operation ["+IIX"] angles 2 of 0 position 1 gradients [true]
}

// X on a bit of the tile is inside.
// CHECK:      func.func @straight
// CHECK:        %t = plan.allocate
// CHECK-NEXT:   %{{.*}} = plan.pass tiles 2 -> f64 {
// CHECK-NEXT:     plan.launch @low(%s) %k :
// CHECK-NEXT:     plan.expectation
// CHECK-NEXT:     plan.cotangent
// CHECK-NEXT:     plan.launch @low(%s, %t) %k :
// CHECK-NEXT:   }
// CHECK-NEXT:   func.return
func.func @straight(%k: !plan.coefficients, %s: !plan.buffer<3>, %c: f64) -> f64 {
  plan.pass tiles 2 {
    plan.launch @low(%s) %k : !plan.buffer<3>
  }
  %y = plan.expectation [#quantum.observable<1.0 "ZXI" + 0.5 "XII">] %s : !plan.buffer<3> -> f64
  %t = plan.allocate : !plan.buffer<3>
  plan.cotangent [#quantum.observable<1.0 "ZXI" + 0.5 "XII">](%c) %s, %t : !plan.buffer<3>, !plan.buffer<3>
  plan.pass tiles 2 {
    plan.launch @low(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  }
  func.return %y : f64
}

// This one mixes tiles.
// CHECK:      func.func @outside
// CHECK-NOT:    -> f64 {
// CHECK:        plan.cotangent
// CHECK-NEXT:   plan.pass
func.func @outside(%k: !plan.coefficients, %s: !plan.buffer<3>, %t: !plan.buffer<3>, %c: f64) {
  plan.pass tiles 2 {
    plan.launch @high(%s) %k : !plan.buffer<3>
  }
  %y = plan.expectation [#quantum.observable<1.0 "XII">] %s : !plan.buffer<3> -> f64
  plan.cotangent [#quantum.observable<1.0 "XII">](%c) %s, %t : !plan.buffer<3>, !plan.buffer<3>
  plan.pass tiles 2 {
    plan.launch @high(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  }
  func.return
}

// Here something comes in between.
// CHECK:      func.func @saved
// CHECK:        plan.save
// CHECK-NEXT:   plan.expectation
func.func @saved(%k: !plan.coefficients, %s: !plan.buffer<3>, %t: !plan.buffer<3>, %c: f64) {
  plan.pass tiles 2 {
    plan.launch @low(%s) %k : !plan.buffer<3>
  }
  plan.save %s : !plan.buffer<3>
  %y = plan.expectation [#quantum.observable<1.0 "ZII">] %s : !plan.buffer<3> -> f64
  plan.cotangent [#quantum.observable<1.0 "ZII">](%c) %s, %t : !plan.buffer<3>, !plan.buffer<3>
  plan.pass tiles 2 {
    plan.launch @low(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  }
  func.return
}

// A state of one tile has no passes.
// CHECK:      func.func @one_tile
// CHECK-NEXT:   plan.launch @low(%s) %k
// CHECK-NEXT:   plan.expectation
func.func @one_tile(%k: !plan.coefficients, %s: !plan.buffer<3>, %t: !plan.buffer<3>, %c: f64) {
  plan.launch @low(%s) %k : !plan.buffer<3>
  %y = plan.expectation [#quantum.observable<1.0 "ZII">] %s : !plan.buffer<3> -> f64
  plan.cotangent [#quantum.observable<1.0 "ZII">](%c) %s, %t : !plan.buffer<3>, !plan.buffer<3>
  plan.launch @low(%s, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  func.return
}

// -----

plan.stage @low bits 3 lanes 0 registers [1] skew [0] loops [2] outer [4] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}

// Loops give an iteration each: here the one at 3.
// CHECK:      func.func @loops
// CHECK:        scf.for
// CHECK:          plan.launch @low(%{{.*}}) %k at
// CHECK:        %[[LAST:.*]] = plan.pass tiles 2 -> f64 {
// CHECK-NEXT:     plan.launch @low(%{{.*}}) %k at
// CHECK-NEXT:     plan.expectation
// CHECK-NEXT:     plan.cotangent
// CHECK-NEXT:     plan.launch @low(%{{.*}}, %t) %k at
// CHECK-NEXT:   }
// CHECK:        scf.for
// CHECK:        func.return %[[LAST]]
func.func @loops(%k: !plan.coefficients, %s: !plan.buffer<3>, %t: !plan.buffer<3>, %c: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %r = scf.for %l = %c0 to %c4 step %c1 iter_args(%p = %s) -> (!plan.buffer<3>) {
    plan.pass tiles 2 {
      plan.launch @low(%p) %k at %l : !plan.buffer<3>
    }
    scf.yield %p : !plan.buffer<3>
  }
  %y = plan.expectation [#quantum.observable<1.0 "ZII">] %r : !plan.buffer<3> -> f64
  plan.cotangent [#quantum.observable<1.0 "ZII">](%c) %r, %t : !plan.buffer<3>, !plan.buffer<3>
  %u, %v = scf.for %l = %c0 to %c4 step %c1 iter_args(%p = %r, %q = %t) -> (!plan.buffer<3>, !plan.buffer<3>) {
    %i = arith.subi %c3, %l : index
    plan.pass tiles 2 {
      plan.launch @low(%p, %q) %k at %i : !plan.buffer<3>, !plan.buffer<3>
    }
    scf.yield %p, %q : !plan.buffer<3>, !plan.buffer<3>
  }
  func.return %y : f64
}

// The body ends in a permutation.
// CHECK:      func.func @permuted
// CHECK-NOT:    -> f64 {
// CHECK:        plan.permute
// CHECK-NEXT:   plan.expectation
func.func @permuted(%k: !plan.coefficients, %s: !plan.buffer<3>, %o: !plan.buffer<3>, %t: !plan.buffer<3>, %c: f64) {
  plan.pass tiles 2 {
    plan.launch @low(%s) %k : !plan.buffer<3>
  }
  plan.permute <x = ["+XII", "+IXI", "+IIX"], z = ["+ZII", "+IZI", "+IIZ"], phase = 0> from [1, 2, 4] to [1, 2, 4] %s, %o : !plan.buffer<3>, !plan.buffer<3>
  %y = plan.expectation [#quantum.observable<1.0 "ZII">] %o : !plan.buffer<3> -> f64
  plan.cotangent [#quantum.observable<1.0 "ZII">](%c) %o, %t : !plan.buffer<3>, !plan.buffer<3>
  plan.pass tiles 2 {
    plan.launch @low(%o, %t) %k : !plan.buffer<3>, !plan.buffer<3>
  }
  func.return
}
