// Every operation and type of the dialect, in its own syntax and through the generic one.
// RUN: qcomp-opt %s | filecheck %s
// RUN: qcomp-opt %s | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | filecheck %s --check-prefix GENERIC

// CHECK:      plan.stage @stage_0 bits 4 lanes 2 registers [2, 1] skew [3, 0] loops [] outer [] {
// CHECK-NEXT:   plan.operation ["+XIII", "+ZIII"] angles 0 of 0 position 0 gradients [true, true]
// CHECK-NEXT:   plan.operation ["-ZZII"] controls ["+IIZI", "-IIIZ"] angles 2 of 0 position 1 gradients [false]
// CHECK-NEXT: }
// CHECK-NEXT: plan.stage @stage_1 kernel @kernel_0 bits 4 lanes 1 registers [1] skew [0] loops [6] outer [4] {
// CHECK-NEXT:   plan.operation ["+IXII"] angles 0 of 1 position 0 gradients [true]
// CHECK-NEXT: }
// GENERIC: "plan.stage"() <{sym_name = "stage_0", bits = 4 : i64, lanes = 2 : i64, registers = array<i64: 2, 1>, skew = array<i64: 3, 0>, loops = array<i64>, outer = array<i64>}>
// GENERIC: "plan.operation"() <{paulis = ["+XIII", "+ZIII"], first = 0 : i64, tensor = 0 : i64, position = 0 : i64, gradients = [true, true]}>
plan.stage @stage_0 bits 4 lanes 2 registers [2, 1] skew [3, 0] loops [] outer [] {
  plan.operation ["+XIII", "+ZIII"] angles 0 of 0 position 0 gradients [true, true]
  plan.operation ["-ZZII"] controls ["+IIZI", "-IIIZ"] angles 2 of 0 position 1 gradients [false]
}
plan.stage @stage_1 kernel @kernel_0 bits 4 lanes 1 registers [1] skew [0] loops [6] outer [4] {
  plan.operation ["+IXII"] angles 0 of 1 position 0 gradients [true]
}

// CHECK:      func.func @circuit_state_adjoint(%t: tensor<3xf64>, %u: tensor<5x1xf64>, %c: f64) -> (f64, tensor<3xf64>, tensor<5x1xf64>) {
// CHECK-NEXT:   %k = plan.coefficients(%t, %u) : tensor<3xf64>, tensor<5x1xf64>
// CHECK-NEXT:   %s = plan.allocate : !plan.buffer<4>
// CHECK-NEXT:   %l = plan.allocate : !plan.buffer<4>
// CHECK-NEXT:   %i = arith.constant 3 : index
// CHECK-NEXT:   plan.initialize %s : !plan.buffer<4>
// CHECK-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<4>
// CHECK-NEXT:   plan.save %s : !plan.buffer<4>
// CHECK-NEXT:   plan.pass tiles 2 {
// CHECK-NEXT:     plan.launch @stage_1(%s) %k at %i : !plan.buffer<4>
// CHECK-NEXT:   }
// CHECK-NEXT:   plan.permute <x = ["+XXII", "+IXII", "+IIXI", "+IIIX"], z = ["+ZIII", "+ZZII", "+IIZI", "+IIIZ"], phase = 2> from [1, 2, 4, 11] to [1, 2, 4, 8] %s, %l : !plan.buffer<4>, !plan.buffer<4>
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZIII" + -0.5 "IXXI">] %s : !plan.buffer<4> -> f64
// CHECK-NEXT:   plan.cotangent [#quantum.observable<1.0 "ZIII" + -0.5 "IXXI">](%c) %s, %l : !plan.buffer<4>, !plan.buffer<4>
// CHECK-NEXT:   plan.launch @stage_1(%s, %l) %k at %i : !plan.buffer<4>, !plan.buffer<4>
// CHECK-NEXT:   plan.restore %s : !plan.buffer<4>
// CHECK-NEXT:   plan.launch @stage_0(%s, %l) %k keep : !plan.buffer<4>, !plan.buffer<4>
// CHECK-NEXT:   plan.product [@stage_0](%s) %k : !plan.buffer<4>
// CHECK-NEXT:   plan.product [@stage_0, @stage_1](%s, %l) %k at %i : !plan.buffer<4>, !plan.buffer<4>
// CHECK-NEXT:   %g, %h = plan.gradients %k : tensor<3xf64>, tensor<5x1xf64>
// CHECK-NEXT:   func.return %y, %g, %h : f64, tensor<3xf64>, tensor<5x1xf64>
// CHECK-NEXT: }
func.func @circuit_state_adjoint(%t: tensor<3xf64>, %u: tensor<5x1xf64>, %c: f64) -> (f64, tensor<3xf64>, tensor<5x1xf64>) {
  %k = plan.coefficients(%t, %u) : tensor<3xf64>, tensor<5x1xf64>
  %s = plan.allocate : !plan.buffer<4>
  %l = plan.allocate : !plan.buffer<4>
  %i = arith.constant 3 : index
  plan.initialize %s : !plan.buffer<4>
  plan.launch @stage_0(%s) %k : !plan.buffer<4>
  plan.save %s : !plan.buffer<4>
  plan.pass tiles 2 {
    plan.launch @stage_1(%s) %k at %i : !plan.buffer<4>
  }
  plan.permute <x = ["+XXII", "+IXII", "+IIXI", "+IIIX"], z = ["+ZIII", "+ZZII", "+IIZI", "+IIIZ"], phase = 2>
    from [1, 2, 4, 11] to [1, 2, 4, 8] %s, %l : !plan.buffer<4>, !plan.buffer<4>
  %y = plan.expectation [#quantum.observable<1.0 "ZIII" + -0.5 "IXXI">] %s : !plan.buffer<4> -> f64
  plan.cotangent [#quantum.observable<1.0 "ZIII" + -0.5 "IXXI">](%c) %s, %l : !plan.buffer<4>, !plan.buffer<4>
  plan.launch @stage_1(%s, %l) %k at %i : !plan.buffer<4>, !plan.buffer<4>
  plan.restore %s : !plan.buffer<4>
  plan.launch @stage_0(%s, %l) %k keep : !plan.buffer<4>, !plan.buffer<4>
  plan.product [@stage_0](%s) %k : !plan.buffer<4>
  plan.product [@stage_0, @stage_1](%s, %l) %k at %i : !plan.buffer<4>, !plan.buffer<4>
  %g, %h = plan.gradients %k : tensor<3xf64>, tensor<5x1xf64>
  func.return %y, %g, %h : f64, tensor<3xf64>, tensor<5x1xf64>
}

// A circuit without rotations, hence without angles.
// CHECK:      %{{.*}} = plan.coefficients() :
// CHECK-NEXT: plan.gradients
func.func @nothing() {
  %k = plan.coefficients() :
  plan.gradients %k :
  func.return
}

// Diagonals of one stage that another applies.
// CHECK:      plan.stage @moved bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] undone [4] {
// CHECK-NEXT:   plan.diagonal "before" "+IZ" of 0 position 4 common
// CHECK-NEXT:   plan.diagonal "before" "+ZZ" of 0 position 3 part "after"
// CHECK-NEXT:   plan.diagonal "before" "+ZI" of 0 position 3 part "after" previous common
// CHECK-NEXT:   plan.operation ["+XI", "+ZI"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
// CHECK-NEXT: }
plan.stage @moved bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] undone [4] {
  plan.diagonal "before" "+IZ" of 0 position 4 common
  plan.diagonal "before" "+ZZ" of 0 position 3 part "after"
  plan.diagonal "before" "+ZI" of 0 position 3 part "after" previous common
  plan.operation ["+XI", "+ZI"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
}

// In a loop, with its permutation.
// CHECK:      plan.stage @stage_2 bits 4 lanes 2 registers [1] skew [0] loops [2] outer [] advance [3, 2] fold lanes [1, 3] from [2, 0] to [1, 0] {
// CHECK-NEXT:   plan.operation ["+IXII"] angles 0 of 1 position 0 gradients [true]
// CHECK-NEXT: }
// CHECK-NEXT: plan.stage @stage_3 bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] advance [3, 2] {
// CHECK-NEXT:   plan.operation ["+ZI"] angles 0 of 1 position 1 gradients [true]
// CHECK-NEXT: }
plan.stage @stage_2 bits 4 lanes 2 registers [1] skew [0] loops [2] outer [] advance [3, 2] fold lanes [1, 3] from [2, 0] to [1, 0] {
  plan.operation ["+IXII"] angles 0 of 1 position 0 gradients [true]
}
plan.stage @stage_3 bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] advance [3, 2] {
  plan.operation ["+ZI"] angles 0 of 1 position 1 gradients [true]
}

// Layouts, and passes over tiles that have them.
// CHECK:      plan.tile @tile_0 held [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [2] threads [3] tiles [4]>] slots <registers [2] threads [3]> load 0 at [0, 1] store 1 at [1, 0] addresses [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [2] threads [1] tiles [6] offset 3>]
// GENERIC: "plan.tile"() <{sym_name = "tile_0", held = [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [2] threads [3] tiles [4]>], slots = #plan.layout<registers [2] threads [3]>, load = 0 : i64, loaded = array<i64: 0, 1>, store = 1 : i64, stored = array<i64: 1, 0>, addresses = [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [2] threads [1] tiles [6] offset 3>]}>
plan.tile @tile_0 held [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [2] threads [3] tiles [4]>]
  slots <registers [2] threads [3]> load 0 at [0, 1] store 1 at [1, 0]
  addresses [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [2] threads [1] tiles [6] offset 3>]

// CHECK:      func.func @laid_out
// CHECK:        plan.pass tiles 2 layout @tile_0 {
// CHECK-NEXT:     plan.launch @stage_4(%s) %k at %i : !plan.buffer<3>
// CHECK-NEXT:   }
func.func @laid_out(%k: !plan.coefficients, %s: !plan.buffer<3>, %i: index) {
  plan.pass tiles 2 layout @tile_0 {
    plan.launch @stage_4(%s) %k at %i : !plan.buffer<3>
  }
  func.return
}

// Groups have any names, none or no columns; an offset of 0 is left out.
// CHECK:      func.func private @layouts() -> () attributes {a = #plan.layout<>, b = #plan.layout<lanes [] y [1]>, c = #plan.layout<y [2, 1] offset 2>}
func.func private @layouts() -> () attributes {a = #plan.layout<>, b = #plan.layout<lanes [] y [1] offset 0>, c = #plan.layout<y [2, 1] offset 2>}

// Threads hold two states; one of them is of real amplitudes.
// CHECK:      func.func @on_chip(%k: !plan.coefficients, %c: f64) -> f64 {
// CHECK-NEXT:   %s = plan.allocate : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   %r = plan.allocate : !plan.buffer<2, real registers [1] threads [2]>
// CHECK-NEXT:   plan.initialize %s : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   %t = plan.exchange %s write <registers [1] threads [2]> read <registers [2] threads [1]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:   %l = plan.allocate : !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:   plan.cotangent [#quantum.observable<1.0 "XI">](%c) %t, %l slots <registers [2] threads [3]> : !plan.buffer<2 registers [2] threads [1]>, !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:   %u, %v = plan.exchange apply <x = ["+XX", "+IX"], z = ["-ZI", "-ZZ"], phase = 0> from [1, 2] to [1, 2] %t, %l write <registers [2] threads [3] offset 3> read <registers [2] threads [1]> : !plan.buffer<2 registers [2] threads [1]>, !plan.buffer<2 registers [2] threads [1]> -> !plan.buffer<2 registers [2] threads [1]>, !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "XI">] %u slots <registers [2] threads [3]> : !plan.buffer<2 registers [2] threads [1]> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @on_chip(%k: !plan.coefficients, %c: f64) -> f64 {
  %s = plan.allocate : !plan.buffer<2 registers [1] threads [2]>
  %r = plan.allocate : !plan.buffer<2, real registers [1] threads [2]>
  plan.initialize %s : !plan.buffer<2 registers [1] threads [2]>
  %t = plan.exchange %s write <registers [1] threads [2]> read <registers [2] threads [1]>
    : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [2] threads [1]>
  %l = plan.allocate : !plan.buffer<2 registers [2] threads [1]>
  plan.cotangent [#quantum.observable<1.0 "XI">](%c) %t, %l slots <registers [2] threads [3]>
    : !plan.buffer<2 registers [2] threads [1]>, !plan.buffer<2 registers [2] threads [1]>
  %u, %v = plan.exchange apply <x = ["+XX", "+IX"], z = ["-ZI", "-ZZ"], phase = 0> from [1, 2] to [1, 2] %t, %l
    write <registers [2] threads [3] offset 3> read <registers [2] threads [1]>
    : !plan.buffer<2 registers [2] threads [1]>, !plan.buffer<2 registers [2] threads [1]>
    -> !plan.buffer<2 registers [2] threads [1]>, !plan.buffer<2 registers [2] threads [1]>
  %y = plan.expectation [#quantum.observable<1.0 "XI">] %u slots <registers [2] threads [3]>
    : !plan.buffer<2 registers [2] threads [1]> -> f64
  func.return %y : f64
}
