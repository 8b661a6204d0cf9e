// Where the backward walk gets its states from.
// RUN: qcomp-opt %s -p 'insert-checkpoints{policy="every=3"}' | filecheck %s --check-prefix EVERY
// RUN: qcomp-opt %s -p 'insert-checkpoints{policy="count=2"}' | filecheck %s --check-prefix COUNT
// RUN: qcomp-opt %s -p 'insert-checkpoints{policy="store on disk"}' | filecheck %s --check-prefix DISK

// The policy `reverse`, which is the default, inserts nothing, nor does a budget that has room for
// two states only, nor a period that is longer than the circuit.
// RUN: qcomp-opt %s > %t
// RUN: qcomp-opt %s -p insert-checkpoints | diff - %t
// RUN: qcomp-opt %s -p 'insert-checkpoints{policy="budget=64"}' | diff - %t
// RUN: qcomp-opt %s -p 'insert-checkpoints{policy="every=8"}' | diff - %t

// With `every`, the loop runs in pieces.
// EVERY:      func.func @circuit_state_adjoint(%t: tensor<1xf64>, %u: tensor<7x1xf64>, %c: f64) -> f64 {
// EVERY-NEXT:   %0 = plan.checkpoints : !plan.checkpoints<3>
// EVERY-NEXT:   %1 = arith.constant 3 : index
// EVERY-NEXT:   %2 = arith.constant 1 : index
// EVERY-NEXT:   %3 = arith.constant 0 : index
// EVERY-NEXT:   %4 = arith.constant 2 : index
// EVERY-NEXT:   %5 = arith.constant 6 : index
// EVERY-NEXT:   %6 = arith.constant 7 : index
// EVERY-NEXT:   %k = plan.coefficients(%t, %u) : tensor<1xf64>, tensor<7x1xf64>
// EVERY-NEXT:   %c0 = arith.constant 0 : index
// EVERY-NEXT:   %c1 = arith.constant 1 : index
// EVERY-NEXT:   %c7 = arith.constant 7 : index
// EVERY-NEXT:   %s = plan.allocate : !plan.buffer<2>
// EVERY-NEXT:   plan.initialize %s : !plan.buffer<2>
// EVERY-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2>
// EVERY-NEXT:   plan.save %s to %0[%4] : !plan.buffer<2>, !plan.checkpoints<3>
// EVERY-NEXT:   %7 = scf.for %8 = %3 to %4 step %2 iter_args(%9 = %s) -> (!plan.buffer<2>) {
// EVERY-NEXT:     %10 = arith.muli %8, %1 : index
// EVERY-NEXT:     %11 = arith.addi %10, %1 : index
// EVERY-NEXT:     %a = scf.for %l = %10 to %11 step %2 iter_args(%b = %9) -> (!plan.buffer<2>) {
// EVERY-NEXT:       plan.launch @stage_1(%b) %k at %l : !plan.buffer<2>
// EVERY-NEXT:       scf.yield %b : !plan.buffer<2>
// EVERY-NEXT:     }
// EVERY-NEXT:     plan.save %a to %0[%8] : !plan.buffer<2>, !plan.checkpoints<3>
// EVERY-NEXT:     scf.yield %a : !plan.buffer<2>
// EVERY-NEXT:   }
// EVERY-NEXT:   %a_1 = scf.for %l_1 = %5 to %6 step %2 iter_args(%b_1 = %7) -> (!plan.buffer<2>) {
// EVERY-NEXT:     plan.launch @stage_1(%b_1) %k at %l_1 : !plan.buffer<2>
// EVERY-NEXT:     scf.yield %b_1 : !plan.buffer<2>
// EVERY-NEXT:   }
// EVERY-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZI">] %a_1 : !plan.buffer<2> -> f64
// EVERY-NEXT:   %q = plan.allocate : !plan.buffer<2>
// EVERY-NEXT:   plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %a_1, %q : !plan.buffer<2>, !plan.buffer<2>
// EVERY-NEXT:   %c6 = arith.constant 6 : index
// EVERY-NEXT:   %d, %e = scf.for %l_2 = %3 to %2 step %2 iter_args(%b_2 = %a_1, %p = %q) -> (!plan.buffer<2>, !plan.buffer<2>) {
// EVERY-NEXT:     %i = arith.subi %c6, %l_2 : index
// EVERY-NEXT:     plan.launch @stage_1(%b_2, %p) %k at %i : !plan.buffer<2>, !plan.buffer<2>
// EVERY-NEXT:     scf.yield %b_2, %p : !plan.buffer<2>, !plan.buffer<2>
// EVERY-NEXT:   }
// EVERY-NEXT:   %d_1, %e_1 = scf.for %12 = %3 to %4 step %2 iter_args(%13 = %d, %14 = %e) -> (!plan.buffer<2>, !plan.buffer<2>) {
// EVERY-NEXT:     %15 = arith.subi %2, %12 : index
// EVERY-NEXT:     plan.restore %13 from %0[%15] : !plan.buffer<2>, !plan.checkpoints<3>
// EVERY-NEXT:     %16 = arith.muli %12, %1 : index
// EVERY-NEXT:     %17 = arith.addi %16, %2 : index
// EVERY-NEXT:     %18 = arith.addi %17, %1 : index
// EVERY-NEXT:     %d_2, %e_2 = scf.for %l_3 = %17 to %18 step %2 iter_args(%b_3 = %13, %p_1 = %14) -> (!plan.buffer<2>, !plan.buffer<2>) {
// EVERY-NEXT:       %i_1 = arith.subi %c6, %l_3 : index
// EVERY-NEXT:       plan.launch @stage_1(%b_3, %p_1) %k at %i_1 : !plan.buffer<2>, !plan.buffer<2>
// EVERY-NEXT:       scf.yield %b_3, %p_1 : !plan.buffer<2>, !plan.buffer<2>
// EVERY-NEXT:     }
// EVERY-NEXT:     scf.yield %d_2, %e_2 : !plan.buffer<2>, !plan.buffer<2>
// EVERY-NEXT:   }
// EVERY-NEXT:   plan.restore %d_1 from %0[%4] : !plan.buffer<2>, !plan.checkpoints<3>
// EVERY-NEXT:   plan.launch @stage_0(%d_1, %e_1) %k : !plan.buffer<2>, !plan.buffer<2>
// EVERY-NEXT:   func.return %y : f64
// EVERY-NEXT: }
// EVERY:      func.func @circuit_state(%t: tensor<1xf64>) -> f64 {
// EVERY-NEXT:   %k = plan.coefficients(%t) : tensor<1xf64>
// EVERY-NEXT:   %s = plan.allocate : !plan.buffer<2>
// EVERY-NEXT:   plan.initialize %s : !plan.buffer<2>
// EVERY-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2>
// EVERY-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s : !plan.buffer<2> -> f64
// EVERY-NEXT:   func.return %y : f64
// EVERY-NEXT: }

// With `count`, state 0 and 4 are kept, and others on the way back, as the tables say.
// COUNT:      func.func @circuit_state_adjoint(%t: tensor<1xf64>, %u: tensor<7x1xf64>, %c: f64) -> f64 {
// COUNT-NEXT:   %0 = plan.checkpoints : !plan.checkpoints<2>
// COUNT-NEXT:   %1 = arith.constant dense<[0, 4]> : tensor<2xindex>
// COUNT-NEXT:   %2 = arith.constant 4 : index
// COUNT-NEXT:   %3 = arith.constant 1 : index
// COUNT-NEXT:   %4 = arith.constant 0 : index
// COUNT-NEXT:   %5 = arith.constant 2 : index
// COUNT-NEXT:   %6 = arith.constant 7 : index
// COUNT-NEXT:   %7 = arith.constant dense<[1, 1, 0, 1, 0, 0]> : tensor<6xindex>
// COUNT-NEXT:   %8 = arith.constant dense<[4, 4, 2, 2, 1, 0]> : tensor<6xindex>
// COUNT-NEXT:   %9 = arith.constant dense<[0, 0, 0, 1, 1, 2, 2]> : tensor<7xindex>
// COUNT-NEXT:   %10 = arith.constant dense<[2, 1]> : tensor<2xindex>
// COUNT-NEXT:   %11 = arith.constant 5 : index
// COUNT-NEXT:   %12 = arith.constant 6 : index
// COUNT-NEXT:   %k = plan.coefficients(%t, %u) : tensor<1xf64>, tensor<7x1xf64>
// COUNT-NEXT:   %c0 = arith.constant 0 : index
// COUNT-NEXT:   %c1 = arith.constant 1 : index
// COUNT-NEXT:   %c7 = arith.constant 7 : index
// COUNT-NEXT:   %s = plan.allocate : !plan.buffer<2>
// COUNT-NEXT:   plan.initialize %s : !plan.buffer<2>
// COUNT-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2>
// COUNT-NEXT:   %13 = scf.for %14 = %4 to %5 step %3 iter_args(%15 = %s) -> (!plan.buffer<2>) {
// COUNT-NEXT:     plan.save %15 to %0[%14] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:     %16 = tensor.extract %1[%14] : tensor<2xindex>
// COUNT-NEXT:     %a = scf.for %l = %16 to %2 step %3 iter_args(%b = %15) -> (!plan.buffer<2>) {
// COUNT-NEXT:       plan.launch @stage_1(%b) %k at %l : !plan.buffer<2>
// COUNT-NEXT:       scf.yield %b : !plan.buffer<2>
// COUNT-NEXT:     }
// COUNT-NEXT:     scf.yield %a : !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   %a_1 = scf.for %l_1 = %2 to %6 step %3 iter_args(%b_1 = %13) -> (!plan.buffer<2>) {
// COUNT-NEXT:     plan.launch @stage_1(%b_1) %k at %l_1 : !plan.buffer<2>
// COUNT-NEXT:     scf.yield %b_1 : !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZI">] %a_1 : !plan.buffer<2> -> f64
// COUNT-NEXT:   %q = plan.allocate : !plan.buffer<2>
// COUNT-NEXT:   plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %a_1, %q : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:   %c6 = arith.constant 6 : index
// COUNT-NEXT:   %d, %e = scf.for %l_2 = %4 to %3 step %3 iter_args(%b_2 = %a_1, %p = %q) -> (!plan.buffer<2>, !plan.buffer<2>) {
// COUNT-NEXT:     %i = arith.subi %c6, %l_2 : index
// COUNT-NEXT:     plan.launch @stage_1(%b_2, %p) %k at %i : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:     scf.yield %b_2, %p : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   %d_1, %e_1 = scf.for %17 = %4 to %12 step %3 iter_args(%18 = %d, %19 = %e) -> (!plan.buffer<2>, !plan.buffer<2>) {
// COUNT-NEXT:     %20 = tensor.extract %7[%17] : tensor<6xindex>
// COUNT-NEXT:     plan.restore %18 from %0[%20] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:     %21 = tensor.extract %9[%17] : tensor<7xindex>
// COUNT-NEXT:     %22 = arith.addi %17, %3 : index
// COUNT-NEXT:     %23 = tensor.extract %9[%22] : tensor<7xindex>
// COUNT-NEXT:     %24 = scf.for %25 = %21 to %23 step %3 iter_args(%26 = %18) -> (!plan.buffer<2>) {
// COUNT-NEXT:       %27 = tensor.extract %10[%25] : tensor<2xindex>
// COUNT-NEXT:       %a_2 = scf.for %l_3 = %4 to %27 step %3 iter_args(%b_3 = %26) -> (!plan.buffer<2>) {
// COUNT-NEXT:         plan.launch @stage_1(%b_3) %k at %l_3 : !plan.buffer<2>
// COUNT-NEXT:         scf.yield %b_3 : !plan.buffer<2>
// COUNT-NEXT:       }
// COUNT-NEXT:       plan.save %a_2 to %0[%3] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:       scf.yield %a_2 : !plan.buffer<2>
// COUNT-NEXT:     }
// COUNT-NEXT:     %28 = arith.subi %11, %17 : index
// COUNT-NEXT:     %29 = tensor.extract %8[%17] : tensor<6xindex>
// COUNT-NEXT:     %30 = arith.addi %28, %3 : index
// COUNT-NEXT:     %a_3 = scf.for %l_4 = %29 to %30 step %3 iter_args(%b_4 = %24) -> (!plan.buffer<2>) {
// COUNT-NEXT:       plan.launch @stage_1(%b_4) %k at %l_4 : !plan.buffer<2>
// COUNT-NEXT:       scf.yield %b_4 : !plan.buffer<2>
// COUNT-NEXT:     }
// COUNT-NEXT:     %31 = arith.subi %12, %28 : index
// COUNT-NEXT:     %32 = arith.addi %31, %3 : index
// COUNT-NEXT:     %d_2, %e_2 = scf.for %l_5 = %31 to %32 step %3 iter_args(%b_5 = %a_3, %p_1 = %19) -> (!plan.buffer<2>, !plan.buffer<2>) {
// COUNT-NEXT:       %i_1 = arith.subi %c6, %l_5 : index
// COUNT-NEXT:       plan.launch @stage_1(%b_5, %p_1) %k at %i_1 : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:       scf.yield %b_5, %p_1 : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:     }
// COUNT-NEXT:     scf.yield %d_2, %e_2 : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   plan.launch @stage_0(%d_1, %e_1) %k : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:   func.return %y : f64
// COUNT-NEXT: }
// COUNT:      func.func @circuit_state(%t: tensor<1xf64>) -> f64 {
// COUNT-NEXT:   %k = plan.coefficients(%t) : tensor<1xf64>
// COUNT-NEXT:   %s = plan.allocate : !plan.buffer<2>
// COUNT-NEXT:   plan.initialize %s : !plan.buffer<2>
// COUNT-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2>
// COUNT-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s : !plan.buffer<2> -> f64
// COUNT-NEXT:   func.return %y : f64
// COUNT-NEXT: }

// `store` is `every=1`.
// DISK: plan.checkpoints on "disk" : !plan.checkpoints<7>

plan.stage @stage_0 bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+XI"] angles 0 of 0 position 0 gradients [true]
}
plan.stage @stage_1 bits 2 lanes 0 registers [2] skew [0] loops [1] outer [] {
  plan.operation ["+IX"] angles 0 of 1 position 0 gradients [true]
}
func.func @circuit_state_adjoint(%t: tensor<1xf64>, %u: tensor<7x1xf64>, %c: f64) -> f64 {
  %k = plan.coefficients(%t, %u) : tensor<1xf64>, tensor<7x1xf64>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %s = plan.allocate : !plan.buffer<2>
  plan.initialize %s : !plan.buffer<2>
  plan.launch @stage_0(%s) %k : !plan.buffer<2>
  %a = scf.for %l = %c0 to %c7 step %c1 iter_args(%b = %s) -> (!plan.buffer<2>) {
    plan.launch @stage_1(%b) %k at %l : !plan.buffer<2>
    scf.yield %b : !plan.buffer<2>
  }
  %y = plan.expectation [#quantum.observable<1.0 "ZI">] %a : !plan.buffer<2> -> f64
  %q = plan.allocate : !plan.buffer<2>
  plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %a, %q : !plan.buffer<2>, !plan.buffer<2>
  %c6 = arith.constant 6 : index
  %d, %e = scf.for %l = %c0 to %c7 step %c1 iter_args(%b = %a, %p = %q) -> (!plan.buffer<2>, !plan.buffer<2>) {
    %i = arith.subi %c6, %l : index
    plan.launch @stage_1(%b, %p) %k at %i : !plan.buffer<2>, !plan.buffer<2>
    scf.yield %b, %p : !plan.buffer<2>, !plan.buffer<2>
  }
  plan.launch @stage_0(%d, %e) %k : !plan.buffer<2>, !plan.buffer<2>
  func.return %y : f64
}

// A function without a gradient stays.
func.func @circuit_state(%t: tensor<1xf64>) -> f64 {
  %k = plan.coefficients(%t) : tensor<1xf64>
  %s = plan.allocate : !plan.buffer<2>
  plan.initialize %s : !plan.buffer<2>
  plan.launch @stage_0(%s) %k : !plan.buffer<2>
  %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s : !plan.buffer<2> -> f64
  func.return %y : f64
}
