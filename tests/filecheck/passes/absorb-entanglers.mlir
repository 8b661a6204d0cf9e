// Entanglers go into the frame, everything else becomes rotations of one state.
// RUN: qcomp-opt %s -p absorb-entanglers | filecheck %s

// Rotations after a CX see its conjugation, as do the observables.
// CHECK:      func.func @cx(%a: f64, %b: f64) -> f64 {
// CHECK-NEXT:   %0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %1 = frame.rotate ["+XX"](%a) %0 : !frame.state<2>
// CHECK-NEXT:   %2 = frame.rotate ["+ZZ"](%b) %1 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI" + 2.0 "ZY">] frame <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %2 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @cx(%a: f64, %b: f64) -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2, %q3 = quantum.gate "cx" %q0, %q1
  %q4 = quantum.gate "rx"(%a) %q2
  %q5 = quantum.gate "rz"(%b) %q3
  %y = quantum.expectation [#quantum.observable<1.0 "ZI" + 2.0 "IY">] %q4, %q5 : f64
  func.return %y : f64
}

// Every gate that permutes basis states, with its sign: X and Z flip rotations, S turns X to Y.
// CHECK:      func.func @frame_gates(%a: f64) -> f64 {
// CHECK-NEXT:   %0 = frame.init : !frame.state<3>
// CHECK-NEXT:   %1 = frame.rotate ["-ZII"](%a) %0 : !frame.state<3>
// CHECK-NEXT:   %2 = frame.rotate ["-IXI"](%a) %1 : !frame.state<3>
// CHECK-NEXT:   %3 = frame.rotate ["-IIY"](%a) %2 : !frame.state<3>
// CHECK-NEXT:   %4 = frame.rotate ["-IZY"](%a) %3 : !frame.state<3>
// CHECK-NEXT:   %5 = frame.rotate ["+ZXX"](%a) %4 : !frame.state<3>
// CHECK-NEXT:   %6 = frame.rotate ["+ZII"](%a) %5 : !frame.state<3>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<-1.0 "IYZ">] frame <x = ["-IZY", "-ZYX", "-XZI"], z = ["+IZZ", "+IZI", "+ZII"], phase = 3> %6 : !frame.state<3> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @frame_gates(%a: f64) -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %q3 = quantum.gate "x" %q0
  %q4 = quantum.gate "z" %q1
  %q5 = quantum.gate "s" %q2
  %r0 = quantum.gate "rz"(%a) %q3
  %r1 = quantum.gate "rx"(%a) %q4
  %r2 = quantum.gate "rx"(%a) %q5
  %q6 = quantum.gate "y" %r0
  %q7 = quantum.gate "sdg" %r1
  %q8, %q9 = quantum.gate "cz" %q6, %q7
  %q10, %q11 = quantum.gate "cy" %q9, %r2
  %q12, %q13 = quantum.gate "swap" %q8, %q11
  %r3 = quantum.gate "rx"(%a) %q12
  %r4 = quantum.gate "ry"(%a) %q10
  %r5 = quantum.gate "rz"(%a) %q13
  %y = quantum.expectation [#quantum.observable<1.0 "XYZ">] %r3, %r4, %r5 : f64
  func.return %y : f64
}

// A gate is the rotations of its row, their phase apart; with a control the phase stays inside.
// CHECK:      func.func @rows(%a: f64, %b: f64, %c: f64) -> f64 {
// CHECK-NEXT:   %0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %1 = arith.constant 1.5707963267948966 : f64
// CHECK-NEXT:   %2 = arith.constant 3.1415926535897931 : f64
// CHECK-NEXT:   %3 = arith.constant -3.1415926535897931 : f64
// CHECK-NEXT:   %4 = frame.rotate ["+YI", "+XI"](%1, %2) %0 : !frame.state<2>
// CHECK-NEXT:   %5 = frame.rotate ["+II"](%3) %4 : !frame.state<2>
// CHECK-NEXT:   %6 = arith.negf %a : f64
// CHECK-NEXT:   %7 = frame.rotate ["+ZI"](%a) %5 : !frame.state<2>
// CHECK-NEXT:   %8 = frame.rotate ["+II"](%6) %7 : !frame.state<2>
// CHECK-NEXT:   %9 = arith.negf %b : f64
// CHECK-NEXT:   %10 = arith.negf %c : f64
// CHECK-NEXT:   %11 = arith.addf %9, %10 : f64
// CHECK-NEXT:   %12 = frame.rotate ["+ZI", "+YI", "+ZI"](%c, %a, %b) %8 : !frame.state<2>
// CHECK-NEXT:   %13 = frame.rotate ["+II"](%11) %12 : !frame.state<2>
// CHECK-NEXT:   %14 = arith.negf %a : f64
// CHECK-NEXT:   %15 = frame.rotate ["+IZ", "+II"](%a, %14) controls ["+ZI"] %13 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] frame <x = ["+XI", "+IX"], z = ["+ZI", "+IZ"], phase = 0> %15 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @rows(%a: f64, %b: f64, %c: f64) -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2 = quantum.gate "h" %q0
  %q3 = quantum.gate "p"(%a) %q2
  %q4 = quantum.gate "u"(%a, %b, %c) %q3
  %q5, %q6 = quantum.gate "cp"(%a) %q4, %q1
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q5, %q6 : f64
  func.return %y : f64
}

// More controls are too much for the frame: the operation has them, and the gate's phase as well.
// CHECK:      func.func @controlled() -> f64 {
// CHECK-NEXT:   %0 = frame.init : !frame.state<3>
// CHECK-NEXT:   %1 = arith.constant 3.1415926535897931 : f64
// CHECK-NEXT:   %2 = arith.constant -3.1415926535897931 : f64
// CHECK-NEXT:   %3 = frame.rotate ["+IIX", "+III"](%1, %2) controls ["+ZII", "+IZI"] %0 : !frame.state<3>
// CHECK-NEXT:   %4 = arith.constant 1.5707963267948966 : f64
// CHECK-NEXT:   %5 = arith.constant -1.5707963267948966 : f64
// CHECK-NEXT:   %6 = frame.rotate ["+IZI", "+III"](%4, %5) controls ["+ZII"] %3 : !frame.state<3>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZII">] frame <x = ["+XII", "+IXI", "+IIX"], z = ["+ZII", "+IZI", "+IIZ"], phase = 0> %6 : !frame.state<3> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @controlled() -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %q3, %q4, %q5 = quantum.gate "ccx" %q0, %q1, %q2
  %q6, %q7 = quantum.gate controlled 1 "s" %q3, %q4
  %y = quantum.expectation [#quantum.observable<1.0 "ZII">] %q6, %q7, %q5 : f64
  func.return %y : f64
}

// A control in front of x makes it the cx that the frame absorbs.
// CHECK:      func.func @controlled_x() -> f64 {
// CHECK-NEXT:   %0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZZ">] frame <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %0 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @controlled_x() -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2, %q3 = quantum.gate controlled 1 "x" %q0, %q1
  %y = quantum.expectation [#quantum.observable<1.0 "IZ">] %q2, %q3 : f64
  func.return %y : f64
}

// A swap under control needs three strings that commute: one operation each.
// CHECK:      func.func @cswap() -> f64 {
// CHECK-NEXT:   %0 = frame.init : !frame.state<3>
// CHECK-NEXT:   %1 = arith.constant -1.5707963267948966 : f64
// CHECK-NEXT:   %2 = arith.constant -1.5707963267948966 : f64
// CHECK-NEXT:   %3 = arith.constant -1.5707963267948966 : f64
// CHECK-NEXT:   %4 = arith.constant 1.5707963267948966 : f64
// CHECK-NEXT:   %5 = frame.rotate ["+IXX"](%1) controls ["+ZII"] %0 : !frame.state<3>
// CHECK-NEXT:   %6 = frame.rotate ["+IYY"](%2) controls ["+ZII"] %5 : !frame.state<3>
// CHECK-NEXT:   %7 = frame.rotate ["+IZZ", "+III"](%3, %4) controls ["+ZII"] %6 : !frame.state<3>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZII">] frame <x = ["+XII", "+IXI", "+IIX"], z = ["+ZII", "+IZI", "+IIZ"], phase = 0> %7 : !frame.state<3> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @cswap() -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %q3, %q4, %q5 = quantum.gate "cswap" %q0, %q1, %q2
  %y = quantum.expectation [#quantum.observable<1.0 "ZII">] %q3, %q4, %q5 : f64
  func.return %y : f64
}

// Controls and strings are both conjugated.
// CHECK:      func.func @conjugated_control(%a: f64) -> f64 {
// CHECK-NEXT:   %0 = frame.init : !frame.state<3>
// CHECK-NEXT:   %1 = frame.rotate ["+IIX"](%a) controls ["-ZZI"] %0 : !frame.state<3>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "III">] frame <x = ["+XXI", "+IXI", "+IIX"], z = ["+ZII", "-ZZI", "+IIZ"], phase = 0> %1 : !frame.state<3> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @conjugated_control(%a: f64) -> f64 {
  %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
  %q3, %q4 = quantum.gate "cx" %q0, %q1
  %q5 = quantum.gate "x" %q4
  %q6, %q7 = quantum.rotation controlled 1 "X"(%a) %q5, %q2
  %y = quantum.expectation [#quantum.observable<1.0 "III">] %q3, %q6, %q7 : f64
  func.return %y : f64
}

// A loop starts and ends in the identity frame: S, CZ and the exchange of two qubits are one
// permute at its end. What came before the loop is applied in front of it.
// CHECK:      func.func @loop(%a: f64) -> f64 {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c5 = arith.constant 5 : index
// CHECK-NEXT:   %0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %1 = frame.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %0 : !frame.state<2>
// CHECK-NEXT:   %2 = scf.for %l = %c0 to %c5 step %c1 iter_args(%3 = %1) -> (!frame.state<2>) {
// CHECK-NEXT:     %4 = frame.rotate ["+ZX"](%a) %3 : !frame.state<2>
// CHECK-NEXT:     %5 = frame.permute <x = ["+ZX", "-YZ"], z = ["+IZ", "+ZI"], phase = 0> %4 : !frame.state<2>
// CHECK-NEXT:     scf.yield %5 : !frame.state<2>
// CHECK-NEXT:   }
// CHECK-NEXT:   %6 = frame.rotate ["+YI"](%a) %2 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] frame <x = ["+XI", "+IX"], z = ["+ZI", "+IZ"], phase = 0> %6 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @loop(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2, %q3 = quantum.gate "cx" %q0, %q1
  %p0, %p1 = scf.for %l = %c0 to %c5 step %c1 iter_args(%r0 = %q2, %r1 = %q3) -> (!quantum.qubit, !quantum.qubit) {
    %r2 = quantum.gate "s" %r0
    %r3, %r4 = quantum.gate "cz" %r2, %r1
    %r5 = quantum.gate "rx"(%a) %r4
    scf.yield %r5, %r3 : !quantum.qubit, !quantum.qubit
  }
  %p2 = quantum.gate "ry"(%a) %p0
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %p2, %p1 : f64
  func.return %y : f64
}

// Nested loops carry the state and keep their numbers; a body that does nothing needs no permute.
// CHECK:      func.func @nested(%a: f64) -> f64 {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %e, %1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%b = %a, %2 = %0) -> (f64, !frame.state<1>) {
// CHECK-NEXT:     %3 = scf.for %m = %c0 to %c3 step %c1 iter_args(%4 = %2) -> (!frame.state<1>) {
// CHECK-NEXT:       %5 = frame.rotate ["+Y"](%b) %4 : !frame.state<1>
// CHECK-NEXT:       scf.yield %5 : !frame.state<1>
// CHECK-NEXT:     }
// CHECK-NEXT:     %d = arith.mulf %b, %a : f64
// CHECK-NEXT:     %6 = frame.permute <x = ["+X"], z = ["-Z"], phase = 0> %3 : !frame.state<1>
// CHECK-NEXT:     scf.yield %d, %6 : f64, !frame.state<1>
// CHECK-NEXT:   }
// CHECK-NEXT:   %7 = frame.rotate ["+X"](%e) %1 : !frame.state<1>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "Z">] frame <x = ["+X"], z = ["+Z"], phase = 0> %7 : !frame.state<1> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @nested(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %q0 = quantum.alloc : !quantum.qubit
  %e, %q1 = scf.for %l = %c0 to %c3 step %c1 iter_args(%b = %a, %q2 = %q0) -> (f64, !quantum.qubit) {
    %q3 = scf.for %m = %c0 to %c3 step %c1 iter_args(%q4 = %q2) -> (!quantum.qubit) {
      %q5 = quantum.gate "ry"(%b) %q4
      scf.yield %q5 : !quantum.qubit
    }
    %q6 = quantum.gate "x" %q3
    %d = arith.mulf %b, %a : f64
    scf.yield %d, %q6 : f64, !quantum.qubit
  }
  %q7 = quantum.gate "rx"(%e) %q1
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %q7 : f64
  func.return %y : f64
}

// Qubits may be measured in another order than they were made: the observables follow.
// CHECK:      func.func @order(%a: f64) -> f64 {
// CHECK-NEXT:   %0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %1 = frame.rotate ["+XI"](%a) %0 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "IZ">] frame <x = ["+IX", "+XI"], z = ["+IZ", "+ZI"], phase = 0> %1 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @order(%a: f64) -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2 = quantum.gate "rx"(%a) %q0
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q1, %q2 : f64
  func.return %y : f64
}

// For amplitudes the frame has to be applied.
// CHECK:      func.func @state(%a: f64) -> tensor<4xcomplex<f64>> {
// CHECK-NEXT:   %0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %1 = frame.rotate ["+XI"](%a) %0 : !frame.state<2>
// CHECK-NEXT:   %2 = frame.permute <x = ["+IX", "+XX"], z = ["+ZZ", "+ZI"], phase = 0> %1 : !frame.state<2>
// CHECK-NEXT:   %s = frame.amplitudes %2 : !frame.state<2> -> tensor<4xcomplex<f64>>
// CHECK-NEXT:   func.return %s : tensor<4xcomplex<f64>>
// CHECK-NEXT: }
func.func @state(%a: f64) -> tensor<4xcomplex<f64>> {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2 = quantum.gate "rx"(%a) %q0
  %q3, %q4 = quantum.gate "cx" %q2, %q1
  %s = quantum.state %q4, %q3 : tensor<4xcomplex<f64>>
  func.return %s : tensor<4xcomplex<f64>>
}

// A function without qubits stays as it is.
// CHECK:      func.func @classical(%a: f64) -> f64 {
// CHECK-NEXT:   %b = arith.mulf %a, %a : f64
// CHECK-NEXT:   func.return %b : f64
// CHECK-NEXT: }
func.func @classical(%a: f64) -> f64 {
  %b = arith.mulf %a, %a : f64
  func.return %b : f64
}
