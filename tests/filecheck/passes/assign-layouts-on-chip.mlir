// Whole-circuit kernels: which amplitudes threads hold, and through which slots they exchange them.
// RUN: qcomp-opt %s -p "assign-layouts{banks=1 registers=1}" --split-input-file | filecheck %s
// RUN: qcomp-opt %s -p "assign-layouts{banks=1 registers=1},assign-layouts" --split-input-file | filecheck %s

// Checkpoints, and a permutation at the end of a loop's body: it is part of an exchange.
plan.stage @stage_0 bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+XI"] angles 0 of 0 position 0 gradients [true]
}
plan.stage @stage_1 bits 2 lanes 0 registers [2] skew [0] loops [1] outer [] {
  plan.operation ["+IX"] angles 0 of 0 position 1 gradients [true]
}
// CHECK:      func.func @circuit_state_adjoint(%a: tensor<3x2xf64>, %c: f64) -> (f64, tensor<3x2xf64>) {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c2 = arith.constant 2 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %kept = plan.checkpoints : !plan.checkpoints<3>
// CHECK-NEXT:   %k = plan.coefficients(%a) : tensor<3x2xf64>
// CHECK-NEXT:   %psi = plan.allocate : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   plan.initialize %psi : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   %u = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %psi) -> (!plan.buffer<2 registers [1] threads [2]>) {
// CHECK-NEXT:     plan.launch @stage_0(%p) %k at %l : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:     %p_1 = plan.exchange %p write <registers [1] threads [3]> read <registers [3] threads [1]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:     plan.launch @stage_1(%p_1) %k at %l : !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:     plan.save %p_1 to %kept[%l] : !plan.buffer<2 registers [2] threads [1]>, !plan.checkpoints<3>
// CHECK-NEXT:     %p_2 = plan.exchange apply <x = ["+XX", "+IX"], z = ["-ZI", "-ZZ"], phase = 0> from [1, 2] to [1, 2] %p_1 write <registers [3] threads [2] offset 2> read <registers [1] threads [3]> : !plan.buffer<2 registers [2] threads [1]> -> !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:     scf.yield %p_2 : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   }
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "IZ">] %u slots <registers [1] threads [3]> : !plan.buffer<2 registers [1] threads [2]> -> f64
// CHECK-NEXT:   %lambda = plan.allocate : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   plan.cotangent [#quantum.observable<1.0 "IZ">](%c) %u, %lambda slots <registers [1] threads [3]> : !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   %d, %e = scf.for %m = %c0 to %c3 step %c1 iter_args(%s = %u, %t = %lambda) -> (!plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2 registers [1] threads [2]>) {
// CHECK-NEXT:     %n = arith.subi %c2, %m : index
// CHECK-NEXT:     %w = plan.allocate : !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:     plan.restore %w from %kept[%n] : !plan.buffer<2 registers [2] threads [1]>, !plan.checkpoints<3>
// CHECK-NEXT:     %t_1 = plan.exchange apply <x = ["+XX", "+IX"], z = ["-ZI", "+ZZ"], phase = 0> from [1, 2] to [1, 2] %t write <registers [2] threads [3] offset 1> read <registers [3] threads [1]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:     plan.launch @stage_1(%w, %t_1) %k at %n : !plan.buffer<2 registers [2] threads [1]>, !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:     %w_1, %t_2 = plan.exchange %w, %t_1 write <registers [3] threads [1]> read <registers [1] threads [3]> : !plan.buffer<2 registers [2] threads [1]>, !plan.buffer<2 registers [2] threads [1]> -> !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:     plan.launch @stage_0(%w_1, %t_2) %k at %n : !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:     scf.yield %w_1, %t_2 : !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   }
// CHECK-NEXT:   %g = plan.gradients %k : tensor<3x2xf64>
// CHECK-NEXT:   func.return %y, %g : f64, tensor<3x2xf64>
func.func @circuit_state_adjoint(%a: tensor<3x2xf64>, %c: f64) -> (f64, tensor<3x2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %kept = plan.checkpoints : !plan.checkpoints<3>
  %k = plan.coefficients(%a) : tensor<3x2xf64>
  %free = plan.allocate : !plan.buffer<2>
  %psi = plan.allocate : !plan.buffer<2>
  plan.initialize %psi : !plan.buffer<2>
  %u, %v = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %psi, %q = %free) -> (!plan.buffer<2>, !plan.buffer<2>) {
    plan.launch @stage_0(%p) %k at %l : !plan.buffer<2>
    plan.launch @stage_1(%p) %k at %l : !plan.buffer<2>
    plan.save %p to %kept[%l] : !plan.buffer<2>, !plan.checkpoints<3>
    plan.permute <x = ["+XX", "+IX"], z = ["-ZI", "-ZZ"], phase = 0> from [1, 2] to [1, 2] %p, %q : !plan.buffer<2>, !plan.buffer<2>
    scf.yield %q, %p : !plan.buffer<2>, !plan.buffer<2>
  }
  %y = plan.expectation [#quantum.observable<1.0 "IZ">] %u : !plan.buffer<2> -> f64
  %lambda = plan.allocate : !plan.buffer<2>
  plan.cotangent [#quantum.observable<1.0 "IZ">](%c) %u, %lambda : !plan.buffer<2>, !plan.buffer<2>
  %d, %e, %f = scf.for %m = %c0 to %c3 step %c1 iter_args(%s = %u, %t = %lambda, %w = %v) -> (!plan.buffer<2>, !plan.buffer<2>, !plan.buffer<2>) {
    %n = arith.subi %c2, %m : index
    plan.permute <x = ["+XX", "+IX"], z = ["-ZI", "+ZZ"], phase = 0> from [1, 2] to [1, 2] %s, %w : !plan.buffer<2>, !plan.buffer<2>
    plan.permute <x = ["+XX", "+IX"], z = ["-ZI", "+ZZ"], phase = 0> from [1, 2] to [1, 2] %t, %s : !plan.buffer<2>, !plan.buffer<2>
    plan.restore %w from %kept[%n] : !plan.buffer<2>, !plan.checkpoints<3>
    plan.launch @stage_1(%w, %s) %k at %n : !plan.buffer<2>, !plan.buffer<2>
    plan.launch @stage_0(%w, %s) %k at %n : !plan.buffer<2>, !plan.buffer<2>
    scf.yield %w, %s, %t : !plan.buffer<2>, !plan.buffer<2>, !plan.buffer<2>
  }
  %g = plan.gradients %k : tensor<3x2xf64>
  func.return %y, %g : f64, tensor<3x2xf64>
}

// -----

// What is restored is held as it was saved, and any stage may run on it.
plan.stage @stage_0 bits 3 lanes 0 registers [1] skew [0] loops [2, 4] outer [] {
  plan.operation ["+XII"] angles 0 of 0 position 0 gradients [true]
}
plan.stage @stage_1 bits 3 lanes 0 registers [2] skew [0] loops [1, 4] outer [] {
  plan.operation ["+IXI"] angles 0 of 0 position 1 gradients [true]
}
// CHECK:      func.func @forward_again(%a: tensor<2xf64>) -> f64 {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %kept = plan.checkpoints : !plan.checkpoints<1>
// CHECK-NEXT:   %k = plan.coefficients(%a) : tensor<2xf64>
// CHECK-NEXT:   %s = plan.allocate : !plan.buffer<3 registers [1] threads [2, 4]>
// CHECK-NEXT:   plan.initialize %s : !plan.buffer<3 registers [1] threads [2, 4]>
// CHECK-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<3 registers [1] threads [2, 4]>
// CHECK-NEXT:   plan.save %s to %kept[%c0] : !plan.buffer<3 registers [1] threads [2, 4]>, !plan.checkpoints<1>
// CHECK-NEXT:   %s_1 = plan.exchange %s write <registers [1] threads [3, 5]> read <registers [3] threads [1, 5]> : !plan.buffer<3 registers [1] threads [2, 4]> -> !plan.buffer<3 registers [2] threads [1, 4]>
// CHECK-NEXT:   plan.launch @stage_1(%s_1) %k : !plan.buffer<3 registers [2] threads [1, 4]>
// CHECK-NEXT:   %s_2 = plan.allocate : !plan.buffer<3 registers [1] threads [2, 4]>
// CHECK-NEXT:   plan.restore %s_2 from %kept[%c0] : !plan.buffer<3 registers [1] threads [2, 4]>, !plan.checkpoints<1>
// CHECK-NEXT:   %s_3 = plan.exchange %s_2 write <registers [1] threads [3, 5]> read <registers [3] threads [1, 5]> : !plan.buffer<3 registers [1] threads [2, 4]> -> !plan.buffer<3 registers [2] threads [1, 4]>
// CHECK-NEXT:   plan.launch @stage_1(%s_3) %k : !plan.buffer<3 registers [2] threads [1, 4]>
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "IIZ">] %s_3 slots <registers [3] threads [1, 5]> : !plan.buffer<3 registers [2] threads [1, 4]> -> f64
// CHECK-NEXT:   func.return %y : f64
func.func @forward_again(%a: tensor<2xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %kept = plan.checkpoints : !plan.checkpoints<1>
  %k = plan.coefficients(%a) : tensor<2xf64>
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.launch @stage_0(%s) %k : !plan.buffer<3>
  plan.save %s to %kept[%c0] : !plan.buffer<3>, !plan.checkpoints<1>
  plan.launch @stage_1(%s) %k : !plan.buffer<3>
  plan.restore %s from %kept[%c0] : !plan.buffer<3>, !plan.checkpoints<1>
  plan.launch @stage_1(%s) %k : !plan.buffer<3>
  %y = plan.expectation [#quantum.observable<1.0 "IIZ">] %s : !plan.buffer<3> -> f64
  func.return %y : f64
}

// -----

// No stage says what threads hold. Each permutation has an exchange; a loop without turns goes.
// CHECK:      func.func @two_permutations() -> f64 {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %s = plan.allocate : !plan.buffer<3 registers [1] threads [4, 2]>
// CHECK-NEXT:   plan.initialize %s : !plan.buffer<3 registers [1] threads [4, 2]>
// CHECK-NEXT:   %s_1 = plan.exchange apply <x = ["+XXI", "+IXI", "+IIX"], z = ["+ZII", "+ZZI", "+IIZ"], phase = 0> from [1, 2, 4] to [1, 2, 4] %s write <registers [2] threads [5, 3]> read <registers [1] threads [5, 3]> : !plan.buffer<3 registers [1] threads [4, 2]> -> !plan.buffer<3 registers [1] threads [4, 2]>
// CHECK-NEXT:   %s_2 = plan.exchange apply <x = ["+XII", "+IXX", "+IIX"], z = ["+ZII", "+IZI", "+IZZ"], phase = 0> from [1, 2, 4] to [1, 2, 4] %s_1 write <registers [1] threads [5, 6]> read <registers [1] threads [5, 3]> : !plan.buffer<3 registers [1] threads [4, 2]> -> !plan.buffer<3 registers [1] threads [4, 2]>
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "IIZ">] %s_2 slots <registers [1] threads [5, 3]> : !plan.buffer<3 registers [1] threads [4, 2]> -> f64
// CHECK-NEXT:   func.return %y : f64
func.func @two_permutations() -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = plan.allocate : !plan.buffer<3>
  %t = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.permute <x = ["+XXI", "+IXI", "+IIX"], z = ["+ZII", "+ZZI", "+IIZ"], phase = 0> from [1, 2, 4] to [1, 2, 4] %s, %t : !plan.buffer<3>, !plan.buffer<3>
  %u, %v = scf.for %l = %c0 to %c0 step %c1 iter_args(%p = %t, %q = %s) -> (!plan.buffer<3>, !plan.buffer<3>) {
    plan.permute <x = ["+XII", "+IXX", "+IIX"], z = ["+ZII", "+IZI", "+IZZ"], phase = 0> from [1, 2, 4] to [1, 2, 4] %p, %q : !plan.buffer<3>, !plan.buffer<3>
    scf.yield %q, %p : !plan.buffer<3>, !plan.buffer<3>
  }
  plan.permute <x = ["+XII", "+IXX", "+IIX"], z = ["+ZII", "+IZI", "+IZZ"], phase = 0> from [1, 2, 4] to [1, 2, 4] %u, %v : !plan.buffer<3>, !plan.buffer<3>
  %y = plan.expectation [#quantum.observable<1.0 "IIZ">] %v : !plan.buffer<3> -> f64
  func.return %y : f64
}

// -----

// Before the first stage the state is held as that wants it. Signs are multiplied before they move.
plan.stage @stage_0 bits 2 lanes 0 registers [2] skew [0] loops [1] outer [] {
  plan.operation ["+IX"] angles 0 of 0 position 0 gradients [true]
}
// CHECK:      func.func @entanglers_first(%a: tensor<1xf64>) -> f64 {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %k = plan.coefficients(%a) : tensor<1xf64>
// CHECK-NEXT:   %s = plan.allocate : !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:   plan.initialize %s : !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:   %u = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s) -> (!plan.buffer<2 registers [2] threads [1]>) {
// CHECK-NEXT:     %p_1 = plan.exchange apply <x = ["+XZ", "+ZX"], z = ["+ZI", "+IZ"], phase = 0> from [1, 2] to [1, 2] %p write <registers [2] threads [1]> read <registers [2] threads [1]> : !plan.buffer<2 registers [2] threads [1]> -> !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:     scf.yield %p_1 : !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:   }
// CHECK-NEXT:   plan.launch @stage_0(%u) %k : !plan.buffer<2 registers [2] threads [1]>
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZI">] %u slots <registers [2] threads [1]> : !plan.buffer<2 registers [2] threads [1]> -> f64
// CHECK-NEXT:   func.return %y : f64
func.func @entanglers_first(%a: tensor<1xf64>) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %k = plan.coefficients(%a) : tensor<1xf64>
  %s = plan.allocate : !plan.buffer<2>
  %t = plan.allocate : !plan.buffer<2>
  plan.initialize %s : !plan.buffer<2>
  %u, %v = scf.for %l = %c0 to %c3 step %c1 iter_args(%p = %s, %q = %t) -> (!plan.buffer<2>, !plan.buffer<2>) {
    plan.permute <x = ["+XZ", "+ZX"], z = ["+ZI", "+IZ"], phase = 0> from [1, 2] to [1, 2] %p, %q : !plan.buffer<2>, !plan.buffer<2>
    scf.yield %q, %p : !plan.buffer<2>, !plan.buffer<2>
  }
  plan.launch @stage_0(%u) %k : !plan.buffer<2>
  %y = plan.expectation [#quantum.observable<1.0 "ZI">] %u : !plan.buffer<2> -> f64
  func.return %y : f64
}

// -----

// Where a stage follows in the same layout nothing changes hands.
plan.stage @stage_0 bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+XI"] angles 0 of 0 position 0 gradients [true]
}
// CHECK:      func.func @one_stage(%a: tensor<1xf64>) -> f64 {
// CHECK-NEXT:   %k = plan.coefficients(%a) : tensor<1xf64>
// CHECK-NEXT:   %s = plan.allocate : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   plan.initialize %s : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2 registers [1] threads [2]>
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s slots <registers [1] threads [3]> : !plan.buffer<2 registers [1] threads [2]> -> f64
// CHECK-NEXT:   func.return %y : f64
func.func @one_stage(%a: tensor<1xf64>) -> f64 {
  %k = plan.coefficients(%a) : tensor<1xf64>
  %s = plan.allocate : !plan.buffer<2>
  plan.initialize %s : !plan.buffer<2>
  plan.launch @stage_0(%s) %k : !plan.buffer<2>
  plan.launch @stage_0(%s) %k : !plan.buffer<2>
  %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s : !plan.buffer<2> -> f64
  func.return %y : f64
}

// -----

// A state that comes from elsewhere is left where it is.
plan.stage @stage_0 bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+XI"] angles 0 of 0 position 0 gradients [true]
}
// CHECK:      func.func @given(%k: !plan.coefficients, %s: !plan.buffer<2>, %t: !plan.buffer<2>) {
// CHECK-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2>
// CHECK-NEXT:   plan.permute {{.*}} %s, %t : !plan.buffer<2>, !plan.buffer<2>
func.func @given(%k: !plan.coefficients, %s: !plan.buffer<2>, %t: !plan.buffer<2>) {
  plan.launch @stage_0(%s) %k : !plan.buffer<2>
  plan.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> from [1, 2] to [1, 2] %s, %t : !plan.buffer<2>, !plan.buffer<2>
  func.return
}

// -----

// Vectors have no threads that share them.
plan.stage @stage_0 bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+IXI"] angles 0 of 0 position 0 gradients [true]
}
// CHECK:      func.func @lanes
// CHECK:        plan.launch @stage_0(%s) %k : !plan.buffer<3>
func.func @lanes(%a: tensor<1xf64>) {
  %k = plan.coefficients(%a) : tensor<1xf64>
  %s = plan.allocate : !plan.buffer<3>
  plan.initialize %s : !plan.buffer<3>
  plan.launch @stage_0(%s) %k : !plan.buffer<3>
  func.return
}
