// States of real rotations get a real type.
// RUN: qcomp-opt %s -p real-amplitudes --split-input-file | filecheck %s

// Rotations about strings with an odd number of Y, under any controls; a shared phase does not
// count. Observables lose the strings with an odd number of Y.
// CHECK:      func.func @straight(%a: f64) -> (f64, f64) {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<3, real>
// CHECK-NEXT:   %s1 = frame.rotate ["+YII"](%a) %s0 : !frame.state<3, real>
// CHECK-NEXT:   %s2 = frame.rotate ["-XYZ"](%a) %s1 : !frame.state<3, real>
// CHECK-NEXT:   %s3 = frame.rotate ["+IYI", "-IYI"](%a, %a) controls ["-ZII"] %s2 : !frame.state<3, real>
// CHECK-NEXT:   %s4 = frame.rotate ["+III"](%a) %s3 : !frame.state<3, real>
// CHECK-NEXT:   %y, %z = frame.expectation [#quantum.observable<0.5 "XXI" + 2.0 "YIY">, #quantum.observable<0.0 "III">] %s4 : !frame.state<3, real> -> f64, f64
// CHECK-NEXT:   func.return %y, %z : f64, f64
// CHECK-NEXT: }
func.func @straight(%a: f64) -> (f64, f64) {
  %s0 = frame.init : !frame.state<3>
  %s1 = frame.rotate ["+YII"](%a) %s0 : !frame.state<3>
  %s2 = frame.rotate ["-XYZ"](%a) %s1 : !frame.state<3>
  %s3 = frame.rotate ["+IYI", "-IYI"](%a, %a) controls ["-ZII"] %s2 : !frame.state<3>
  %s4 = frame.rotate ["+III"](%a) %s3 : !frame.state<3>
  %y, %z = frame.expectation [#quantum.observable<0.5 "XXI" + 1.0 "ZYI" + 2.0 "YIY">, #quantum.observable<1.0 "IIY">] %s4 : !frame.state<3> -> f64, f64
  func.return %y, %z : f64, f64
}

// -----

// In loops, with permutations that have signs, and on the way back.
// CHECK:      func.func @loop(%a: f64) -> f64 {
// CHECK:        %s0 = frame.init : !frame.state<2, real>
// CHECK-NEXT:   %s1 = scf.for %i = %c0 to %c3 step %c1 iter_args(%s = %s0) -> (!frame.state<2, real>) {
// CHECK-NEXT:     %t = frame.rotate ["+YI"](%a) %s : !frame.state<2, real>
// CHECK-NEXT:     %u = frame.permute <x = ["-XX", "+IX"], z = ["+ZI", "-ZZ"], phase = 1> %t : !frame.state<2, real>
// CHECK-NEXT:     scf.yield %u : !frame.state<2, real>
// CHECK-NEXT:   }
// CHECK-NEXT:   %l1 = frame.cotangent [#quantum.observable<1.0 "ZI">](%a) %s1 : !frame.state<2, real>
// CHECK-NEXT:   %k0 = frame.stack : !frame.stack
// CHECK-NEXT:   %k1 = frame.save %s1, %k0 : !frame.state<2, real>
// CHECK-NEXT:   %r, %k2 = frame.restore %k1 : !frame.state<2, real>
// CHECK-NEXT:   %s2, %l2, %g = frame.unrotate ["+YI"](%a) %r, %l1 : !frame.state<2, real> -> f64
// CHECK-NEXT:   func.return %g : f64
func.func @loop(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %s0 = frame.init : !frame.state<2>
  %s1 = scf.for %i = %c0 to %c3 step %c1 iter_args(%s = %s0) -> (!frame.state<2>) {
    %t = frame.rotate ["+YI"](%a) %s : !frame.state<2>
    %u = frame.permute <x = ["-XX", "+IX"], z = ["+ZI", "-ZZ"], phase = 1> %t : !frame.state<2>
    scf.yield %u : !frame.state<2>
  }
  %l1 = frame.cotangent [#quantum.observable<1.0 "ZI">](%a) %s1 : !frame.state<2>
  %k0 = frame.stack : !frame.stack
  %k1 = frame.save %s1, %k0 : !frame.state<2>
  %r, %k2 = frame.restore %k1 : !frame.state<2>
  %s2, %l2, %g = frame.unrotate ["+YI"](%a) %r, %l1 : !frame.state<2> -> f64
  func.return %g : f64
}

// -----

// One rotation that is not real keeps all states complex.
// CHECK:      func.func @even(
// CHECK-NOT:  real>
func.func @even(%a: f64) -> f64 {
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.rotate ["+YI"](%a) %s0 : !frame.state<2>
  %s2 = frame.rotate ["+YY"](%a) %s1 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "IY">] %s2 : !frame.state<2> -> f64
  func.return %y : f64
}

// -----

// A phase under controls is not shared.
// CHECK:      func.func @phase(
// CHECK-NOT:  real>
func.func @phase(%a: f64) -> f64 {
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.rotate ["+II"](%a) controls ["+ZI"] %s0 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s1 : !frame.state<2> -> f64
  func.return %y : f64
}

// -----

// A permutation with factors i, as of S.
// CHECK:      func.func @factors(
// CHECK-NOT:  real>
func.func @factors(%a: f64) -> f64 {
  %s0 = frame.init : !frame.state<1>
  %s1 = frame.rotate ["+Y"](%a) %s0 : !frame.state<1>
  %s2 = frame.permute <x = ["-Y"], z = ["+Z"], phase = 0> %s1 : !frame.state<1>
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s2 : !frame.state<1> -> f64
  func.return %y : f64
}

// -----

// Amplitudes are complex numbers.
// CHECK:      func.func @amplitudes(
// CHECK-NOT:  real>
func.func @amplitudes(%a: f64) -> tensor<2xcomplex<f64>> {
  %s0 = frame.init : !frame.state<1>
  %s1 = frame.rotate ["+Y"](%a) %s0 : !frame.state<1>
  %y = frame.amplitudes %s1 : !frame.state<1> -> tensor<2xcomplex<f64>>
  func.return %y : tensor<2xcomplex<f64>>
}

// -----

// Nobody knows whether the state that a function takes is real.
// CHECK:      func.func @given(
// CHECK-NOT:  real>
func.func @given(%a: f64, %s0: !frame.state<1>) -> f64 {
  %s1 = frame.rotate ["+Y"](%a) %s0 : !frame.state<1>
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s1 : !frame.state<1> -> f64
  func.return %y : f64
}
