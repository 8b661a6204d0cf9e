// Where tiles lie: permutations become addresses, and observables act on these.
// RUN: qcomp-opt %s -p assign-layouts --split-input-file | filecheck %s
// RUN: qcomp-opt %s -p assign-layouts,assign-layouts --split-input-file | filecheck %s

// A loop whose body ends in a CNOT. Each turn has addresses of its own.
plan.stage @stage_0 bits 3 lanes 0 registers [1] skew [0] loops [2] outer [4] {
  plan.operation ["+XII"] angles 0 of 0 position 0 gradients [true]
}
// CHECK:      plan.tile @tile_0 held [#plan.layout<registers [1] threads [2] tiles [4]>] slots <registers [2] threads [1]> load 0 at [0, 1, 0] store 0 at [0, 1, 0] addresses [#plan.layout<registers [2] threads [1] tiles [4]>, #plan.layout<registers [6] threads [1] tiles [4] offset 4>]
// CHECK-NOT:  plan.tile
// CHECK:      %u, %v = scf.for %l = {{.*}} iter_args(%p = %s, %q = %t)
// CHECK-NEXT:   plan.pass tiles 2 layout @tile_0 {
// CHECK-NEXT:     plan.launch @stage_0(%p) %k at %l : !plan.buffer<3>
// CHECK-NEXT:   }
// CHECK-NEXT:   scf.yield %p, %q : !plan.buffer<3>, !plan.buffer<3>
// CHECK-NEXT: }
// CHECK-NEXT: %y = plan.expectation [#quantum.observable<-1.0 "IZZ">] %u
func.func @loop(%a: tensor<3x1xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %k = plan.coefficients(%a) : tensor<3x1xf64>
  %s = plan.allocate : !plan.buffer<3>
  %t = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  %u, %v = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s, %q = %t) -> (!plan.buffer<3>, !plan.buffer<3>) {
    plan.pass tiles 2 {
      plan.launch @stage_0(%p) %k at %l : !plan.buffer<3>
    }
    plan.permute <x = ["+XIX", "+IXI", "+IIX"], z = ["+ZII", "+IZI", "-ZIZ"], phase = 0> from [1, 2, 4] to [1, 2, 4] %p, %q : !plan.buffer<3>, !plan.buffer<3>
    scf.yield %q, %p : !plan.buffer<3>, !plan.buffer<3>
  }
  %y = plan.expectation [#quantum.observable<1.0 "IIZ">] %u : !plan.buffer<3> -> f64
  func.return %y : f64
}

// -----

// Signs are more than addresses: memory is in order, in all turns.
plan.stage @stage_0 bits 2 lanes 0 registers [1] skew [0] loops [] outer [2] {
  plan.operation ["+XI"] angles 0 of 0 position 0 gradients [true]
}
// CHECK:      plan.tile @tile_0 {{.*}} at [0] {{.*}} at [0] addresses [#plan.layout<registers [1] threads [] tiles [2]>]
// CHECK:      func.func @signs
// CHECK:        plan.pass tiles 2 layout @tile_0 {
// CHECK:        plan.permute <x = ["+XZ", "+ZX"], z = ["+ZI", "+IZ"], phase = 0> from [1, 2] to [1, 2] %s, %t
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "IZ">] %t
func.func @signs(%a: tensor<1xf64>) -> f64 {
  %k = plan.coefficients(%a) : tensor<1xf64>
  %s = plan.allocate : !plan.buffer<2>
  %t = plan.allocate : !plan.buffer<2>
  plan.initialize %s : !plan.buffer<2>
  plan.pass tiles 2 {
    plan.launch @stage_0(%s) %k : !plan.buffer<2>
  }
  plan.permute <x = ["+XZ", "+ZX"], z = ["+ZI", "+IZ"], phase = 0> from [1, 2] to [1, 2] %s, %t : !plan.buffer<2>, !plan.buffer<2>
  %y = plan.expectation [#quantum.observable<1.0 "IZ">] %t : !plan.buffer<2> -> f64
  func.return %y : f64
}

// -----

// Tiles of vectors have no threads that share them.
plan.stage @stage_0 bits 3 lanes 1 registers [1] skew [0] loops [] outer [2] {
  plan.operation ["+IXI"] angles 0 of 0 position 0 gradients [true]
}
// CHECK-NOT:  plan.tile
// CHECK:      func.func @lanes
// CHECK:        plan.pass tiles 2 {
func.func @lanes(%k: !plan.coefficients, %s: !plan.buffer<3>) {
  plan.pass tiles 2 {
    plan.launch @stage_0(%s) %k : !plan.buffer<3>
  }
  func.return
}
