// What each pass makes of scales.
// RUN: qcomp-opt %s -p canonicalize | filecheck %s --check-prefix CANONICAL
// RUN: qcomp-opt %s -p canonicalize,absorb-entanglers | filecheck %s --check-prefix FRAME
// RUN: qcomp-opt %s -p "canonicalize,absorb-entanglers,fuse-gates,extract-angles,real-amplitudes,partition{tile=3 registers=1 lanes=0},derive-adjoint" | filecheck %s --check-prefix ADJOINT
// RUN: qcomp-opt %s -p "canonicalize,absorb-entanglers,fuse-gates,extract-angles,real-amplitudes,partition{tile=3 registers=1 lanes=0},derive-adjoint,lower-to-plan{tile=3 registers=1 lanes=0}" | filecheck %s --check-prefix PLAN
// RUN: qcomp-opt %s -p "canonicalize,unroll-loops{factor=4 cancelling=true}" | filecheck %s --check-prefix CANONICAL
// RUN: qcomp-opt %s -p "canonicalize,unroll-loops{factor=2}" | filecheck %s --check-prefix UNROLLED

// Scales by one go, and two in a row are one.
// CANONICAL:      quantum.gate "x"
// CANONICAL-NEXT: quantum.scale [1.000000e+00, 0.000000e+00]
// CANONICAL-NEXT: scf.for
// CANONICAL:        quantum.scale [1.000000e+00, 5.000000e-01]
// CANONICAL-NEXT:   scf.yield

// UNROLLED-COUNT-2: quantum.scale [1.000000e+00, 5.000000e-01]
// UNROLLED-NOT:     scf.for

// In the frame a Z stays a string of Z: CX and X are seen through.
// FRAME:      %1 = frame.rotate ["+YI"](%a) %0 : !frame.state<2>
// FRAME-NEXT: %2 = frame.scale "-ZZ" [1.000000e+00, 0.000000e+00] %1 : !frame.state<2>
// FRAME-NEXT: %3 = frame.permute
// FRAME:        %6 = frame.rotate ["+YI"](%b) %5 : !frame.state<2>
// FRAME-NEXT:   %7 = frame.scale "+ZI" [1.000000e+00, 5.000000e-01] %6 : !frame.state<2>
// FRAME-NEXT:   scf.yield %7 : !frame.state<2>

// The gradient saves what comes before a scale, in loops too, and scales λ.
// ADJOINT:      func.func @circuit_state_adjoint
// ADJOINT-NEXT:   %2 = frame.stack : !frame.stack
// ADJOINT:        %11 = frame.save %6, %2 : !frame.state<2, real>
// ADJOINT-NEXT:   %12 = frame.scale "-ZZ" [1.000000e+00, 0.000000e+00] %6 : !frame.state<2, real>
// ADJOINT-NEXT:   %13 = frame.permute
// ADJOINT-NEXT:   %14, %15 = scf.for %l = %c0_1 to %c2 step %c1 iter_args(%16 = %13, %17 = %11) -> (!frame.state<2, real>, !frame.stack) {
// ADJOINT:          %24 = frame.save %19, %17 : !frame.state<2, real>
// ADJOINT-NEXT:     %25 = frame.scale "+ZI" [1.000000e+00, 5.000000e-01] %19 : !frame.state<2, real>
// ADJOINT-NEXT:     scf.yield %25, %24 : !frame.state<2, real>, !frame.stack
// ADJOINT:        %30, %31, %32, %33 = scf.for %34 = %c0_1 to %c2 step %c1 iter_args(%35 = %14, %36 = %28, %37 = %27, %38 = %15)
// ADJOINT-NEXT:     %39 = arith.subi %29, %34 : index
// ADJOINT-NEXT:     %40, %41 = frame.restore %38 : !frame.state<2, real>
// ADJOINT-NEXT:     %42 = frame.scale "+ZI" [1.000000e+00, 5.000000e-01] %36 : !frame.state<2, real>
// ADJOINT:          scf.yield %44, %45, %57, %41
// ADJOINT:        %60, %61 = frame.restore %33 : !frame.state<2, real>
// ADJOINT-NEXT:   %62 = frame.scale "-ZZ" [1.000000e+00, 0.000000e+00] %59 : !frame.state<2, real>

// PLAN:      func.func @circuit_state_adjoint
// PLAN:        plan.launch @stage_0(%3) %2 : !plan.buffer<2, real>
// PLAN-NEXT:   plan.save %3 : !plan.buffer<2, real>
// PLAN-NEXT:   plan.scale "-ZZ" [1.000000e+00, 0.000000e+00] %3 : !plan.buffer<2, real>
// PLAN-NEXT:   plan.permute
// PLAN:          plan.launch @stage_1(%5) %2 at %l : !plan.buffer<2, real>
// PLAN-NEXT:     plan.save %5 : !plan.buffer<2, real>
// PLAN-NEXT:     plan.scale "+ZI" [1.000000e+00, 5.000000e-01] %5 : !plan.buffer<2, real>
// PLAN:          plan.restore %12 : !plan.buffer<2, real>
// PLAN-NEXT:     plan.scale "+ZI" [1.000000e+00, 5.000000e-01] %13 : !plan.buffer<2, real>
// PLAN-NEXT:     plan.launch @stage_1(%12, %13) %2 at %14
// PLAN:        plan.restore %3 : !plan.buffer<2, real>
// PLAN-NEXT:   plan.scale "-ZZ" [1.000000e+00, 0.000000e+00] %9 : !plan.buffer<2, real>
// PLAN-NEXT:   plan.launch @stage_0(%3, %9) %2
func.func @circuit(%w: tensor<2xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %a = tensor.extract %w[%c0] : tensor<2xf64>
  %q2 = quantum.gate "ry"(%a) %q0
  %q3, %q4 = quantum.gate "cx" %q2, %q1
  %q5 = quantum.gate "x" %q4
  %q9 = quantum.scale [2.0, 1.0] %q5
  %q10 = quantum.scale [1.0, 1.0] %q9
  %q6 = quantum.scale [0.5, 0.0] %q10
  %q7, %q8 = scf.for %l = %c0 to %c2 step %c1 iter_args(%p0 = %q3, %p1 = %q6) -> (!quantum.qubit, !quantum.qubit) {
    %b = tensor.extract %w[%l] : tensor<2xf64>
    %p2 = quantum.gate "ry"(%b) %p0
    %p3 = quantum.scale [1.0, 0.5] %p2
    scf.yield %p3, %p1 : !quantum.qubit, !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q7, %q8 : f64
  func.return %y : f64
}
