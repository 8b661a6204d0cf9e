// States that must be saved, as those before what cannot be undone, get places: here one for each
// iteration, or with `count` one for the iteration that is undone, beside the kept ones.
// RUN: qcomp-opt %s -p insert-checkpoints | filecheck %s
// RUN: qcomp-opt %s -p 'insert-checkpoints{policy="count=1"}' | filecheck %s --check-prefix COUNT

// CHECK:      func.func @other_state_adjoint(%t: tensor<1xf64>, %u: tensor<7x1xf64>, %c: f64) -> f64 {
// CHECK-NEXT:   %0 = plan.checkpoints : !plan.checkpoints<7>
// CHECK-NEXT:   %1 = arith.constant 6 : index
// CHECK-NEXT:   %k = plan.coefficients(%t, %u) : tensor<1xf64>, tensor<7x1xf64>
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c7 = arith.constant 7 : index
// CHECK-NEXT:   %s = plan.allocate : !plan.buffer<2>
// CHECK-NEXT:   plan.initialize %s : !plan.buffer<2>
// CHECK-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2>
// CHECK-NEXT:   %a = scf.for %l = %c0 to %c7 step %c1 iter_args(%b = %s) -> (!plan.buffer<2>) {
// CHECK-NEXT:     plan.launch @stage_1(%b) %k at %l : !plan.buffer<2>
// CHECK-NEXT:     plan.save %b to %0[%l] : !plan.buffer<2>, !plan.checkpoints<7>
// CHECK-NEXT:     scf.yield %b : !plan.buffer<2>
// CHECK-NEXT:   }
// CHECK-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZI">] %a : !plan.buffer<2> -> f64
// CHECK-NEXT:   %q = plan.allocate : !plan.buffer<2>
// CHECK-NEXT:   plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %a, %q : !plan.buffer<2>, !plan.buffer<2>
// CHECK-NEXT:   %c6 = arith.constant 6 : index
// CHECK-NEXT:   %d, %e = scf.for %l_1 = %c0 to %c7 step %c1 iter_args(%b_1 = %a, %p = %q) -> (!plan.buffer<2>, !plan.buffer<2>) {
// CHECK-NEXT:     %2 = arith.subi %1, %l_1 : index
// CHECK-NEXT:     %i = arith.subi %c6, %l_1 : index
// CHECK-NEXT:     plan.restore %b_1 from %0[%2] : !plan.buffer<2>, !plan.checkpoints<7>
// CHECK-NEXT:     plan.launch @stage_1(%b_1, %p) %k at %i : !plan.buffer<2>, !plan.buffer<2>
// CHECK-NEXT:     scf.yield %b_1, %p : !plan.buffer<2>, !plan.buffer<2>
// CHECK-NEXT:   }
// CHECK-NEXT:   plan.launch @stage_0(%d, %e) %k : !plan.buffer<2>, !plan.buffer<2>
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }

// COUNT:      func.func @other_state_adjoint(%t: tensor<1xf64>, %u: tensor<7x1xf64>, %c: f64) -> f64 {
// COUNT-NEXT:   %0 = plan.checkpoints : !plan.checkpoints<2>
// COUNT-NEXT:   %1 = arith.constant 1 : index
// COUNT-NEXT:   %2 = arith.constant 0 : index
// COUNT-NEXT:   %3 = arith.constant 6 : index
// COUNT-NEXT:   %4 = arith.constant 7 : index
// COUNT-NEXT:   %5 = arith.constant 5 : index
// COUNT-NEXT:   %k = plan.coefficients(%t, %u) : tensor<1xf64>, tensor<7x1xf64>
// COUNT-NEXT:   %c0 = arith.constant 0 : index
// COUNT-NEXT:   %c1 = arith.constant 1 : index
// COUNT-NEXT:   %c7 = arith.constant 7 : index
// COUNT-NEXT:   %s = plan.allocate : !plan.buffer<2>
// COUNT-NEXT:   plan.initialize %s : !plan.buffer<2>
// COUNT-NEXT:   plan.launch @stage_0(%s) %k : !plan.buffer<2>
// COUNT-NEXT:   %6 = scf.for %7 = %2 to %1 step %1 iter_args(%8 = %s) -> (!plan.buffer<2>) {
// COUNT-NEXT:     plan.save %8 to %0[%7] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:     scf.yield %8 : !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   %a = scf.for %l = %2 to %3 step %1 iter_args(%b = %6) -> (!plan.buffer<2>) {
// COUNT-NEXT:     plan.launch @stage_1(%b) %k at %l : !plan.buffer<2>
// COUNT-NEXT:     scf.yield %b : !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   %a_1 = scf.for %l_1 = %3 to %4 step %1 iter_args(%b_1 = %a) -> (!plan.buffer<2>) {
// COUNT-NEXT:     plan.launch @stage_1(%b_1) %k at %l_1 : !plan.buffer<2>
// COUNT-NEXT:     plan.save %b_1 to %0[%1] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:     scf.yield %b_1 : !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   %y = plan.expectation [#quantum.observable<1.0 "ZI">] %a_1 : !plan.buffer<2> -> f64
// COUNT-NEXT:   %q = plan.allocate : !plan.buffer<2>
// COUNT-NEXT:   plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %a_1, %q : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:   %c6 = arith.constant 6 : index
// COUNT-NEXT:   %d, %e = scf.for %l_2 = %2 to %1 step %1 iter_args(%b_2 = %a_1, %p = %q) -> (!plan.buffer<2>, !plan.buffer<2>) {
// COUNT-NEXT:     %i = arith.subi %c6, %l_2 : index
// COUNT-NEXT:     plan.restore %b_2 from %0[%1] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:     plan.launch @stage_1(%b_2, %p) %k at %i : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:     scf.yield %b_2, %p : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   %d_1, %e_1 = scf.for %9 = %2 to %3 step %1 iter_args(%10 = %d, %11 = %e) -> (!plan.buffer<2>, !plan.buffer<2>) {
// COUNT-NEXT:     plan.restore %10 from %0[%2] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:     %12 = arith.subi %5, %9 : index
// COUNT-NEXT:     %13 = arith.addi %12, %1 : index
// COUNT-NEXT:     %a_2 = scf.for %l_3 = %2 to %12 step %1 iter_args(%b_3 = %10) -> (!plan.buffer<2>) {
// COUNT-NEXT:       plan.launch @stage_1(%b_3) %k at %l_3 : !plan.buffer<2>
// COUNT-NEXT:       scf.yield %b_3 : !plan.buffer<2>
// COUNT-NEXT:     }
// COUNT-NEXT:     %a_3 = scf.for %l_4 = %12 to %13 step %1 iter_args(%b_4 = %a_2) -> (!plan.buffer<2>) {
// COUNT-NEXT:       plan.launch @stage_1(%b_4) %k at %l_4 : !plan.buffer<2>
// COUNT-NEXT:       plan.save %b_4 to %0[%1] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:       scf.yield %b_4 : !plan.buffer<2>
// COUNT-NEXT:     }
// COUNT-NEXT:     %14 = arith.subi %3, %12 : index
// COUNT-NEXT:     %15 = arith.addi %14, %1 : index
// COUNT-NEXT:     %d_2, %e_2 = scf.for %l_5 = %14 to %15 step %1 iter_args(%b_5 = %a_3, %p_1 = %11) -> (!plan.buffer<2>, !plan.buffer<2>) {
// COUNT-NEXT:       %i_1 = arith.subi %c6, %l_5 : index
// COUNT-NEXT:       plan.restore %b_5 from %0[%1] : !plan.buffer<2>, !plan.checkpoints<2>
// COUNT-NEXT:       plan.launch @stage_1(%b_5, %p_1) %k at %i_1 : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:       scf.yield %b_5, %p_1 : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:     }
// COUNT-NEXT:     scf.yield %d_2, %e_2 : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:   }
// COUNT-NEXT:   plan.launch @stage_0(%d_1, %e_1) %k : !plan.buffer<2>, !plan.buffer<2>
// COUNT-NEXT:   func.return %y : f64
// COUNT-NEXT: }

plan.stage @stage_0 bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+XI"] angles 0 of 0 position 0 gradients [true]
}
plan.stage @stage_1 bits 2 lanes 0 registers [2] skew [0] loops [1] outer [] {
  plan.operation ["+IX"] angles 0 of 1 position 0 gradients [true]
}
func.func @other_state_adjoint(%t: tensor<1xf64>, %u: tensor<7x1xf64>, %c: f64) -> f64 {
  %k = plan.coefficients(%t, %u) : tensor<1xf64>, tensor<7x1xf64>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %s = plan.allocate : !plan.buffer<2>
  plan.initialize %s : !plan.buffer<2>
  plan.launch @stage_0(%s) %k : !plan.buffer<2>
  %a = scf.for %l = %c0 to %c7 step %c1 iter_args(%b = %s) -> (!plan.buffer<2>) {
    plan.launch @stage_1(%b) %k at %l : !plan.buffer<2>
    plan.save %b : !plan.buffer<2>
    scf.yield %b : !plan.buffer<2>
  }
  %y = plan.expectation [#quantum.observable<1.0 "ZI">] %a : !plan.buffer<2> -> f64
  %q = plan.allocate : !plan.buffer<2>
  plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %a, %q : !plan.buffer<2>, !plan.buffer<2>
  %c6 = arith.constant 6 : index
  %d, %e = scf.for %l = %c0 to %c7 step %c1 iter_args(%b = %a, %p = %q) -> (!plan.buffer<2>, !plan.buffer<2>) {
    %i = arith.subi %c6, %l : index
    plan.restore %b : !plan.buffer<2>
    plan.launch @stage_1(%b, %p) %k at %i : !plan.buffer<2>, !plan.buffer<2>
    scf.yield %b, %p : !plan.buffer<2>, !plan.buffer<2>
  }
  plan.launch @stage_0(%d, %e) %k : !plan.buffer<2>, !plan.buffer<2>
  func.return %y : f64
}
