// Rotations of one virtual qubit become one operation, past what commutes with them.
// RUN: qcomp-opt %s -p fuse-gates | filecheck %s

// Past what commutes; the strings of two operations may be fused in any number.
// CHECK:      func.func @past_commuting(%a: f64, %b: f64, %c: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<3>
// CHECK-NEXT:   %0 = frame.rotate ["+XII", "+ZII"](%a, %c) %s0 : !frame.state<3>
// CHECK-NEXT:   %s3 = frame.rotate ["+IXI"](%b) %0 : !frame.state<3>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZII">] %s3 : !frame.state<3> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @past_commuting(%a: f64, %b: f64, %c: f64) -> f64 {
  %s0 = frame.init : !frame.state<3>
  %s1 = frame.rotate ["+XII"](%a) %s0 : !frame.state<3>
  %s2 = frame.rotate ["+IXI"](%b) %s1 : !frame.state<3>
  %s3 = frame.rotate ["+ZII"](%c) %s2 : !frame.state<3>
  %y = frame.expectation [#quantum.observable<1.0 "ZII">] %s3 : !frame.state<3> -> f64
  func.return %y : f64
}

// All of X, Y, Z and repetitions of them, signs included; a virtual qubit of several real ones.
// CHECK:      func.func @one_virtual_qubit(%a: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %0 = frame.rotate ["+XI", "+ZI", "-YI", "+XI"](%a, %a, %a, %a) %s0 : !frame.state<2>
// CHECK-NEXT:   %s6 = frame.rotate ["+XZ", "+ZI", "-YZ"](%a, %a, %a) %0 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s6 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @one_virtual_qubit(%a: f64) -> f64 {
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.rotate ["+XI", "+ZI"](%a, %a) %s0 : !frame.state<2>
  %s2 = frame.rotate ["-YI"](%a) %s1 : !frame.state<2>
  %s3 = frame.rotate ["+XI"](%a) %s2 : !frame.state<2>
  %s4 = frame.rotate ["+XZ"](%a) %s3 : !frame.state<2>
  %s5 = frame.rotate ["+ZI"](%a) %s4 : !frame.state<2>
  %s6 = frame.rotate ["-YZ"](%a) %s5 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s6 : !frame.state<2> -> f64
  func.return %y : f64
}

// Not past an operation that does not commute.
// CHECK:      func.func @blocked(%a: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %s1 = frame.rotate ["+XI"](%a) %s0 : !frame.state<2>
// CHECK-NEXT:   %s2 = frame.rotate ["+ZX"](%a) %s1 : !frame.state<2>
// CHECK-NEXT:   %s3 = frame.rotate ["+XI"](%a) %s2 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s3 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @blocked(%a: f64) -> f64 {
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.rotate ["+XI"](%a) %s0 : !frame.state<2>
  %s2 = frame.rotate ["+ZX"](%a) %s1 : !frame.state<2>
  %s3 = frame.rotate ["+XI"](%a) %s2 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s3 : !frame.state<2> -> f64
  func.return %y : f64
}

// Two flips whose product is no diagonal string, and different strings that commute.
// CHECK:      func.func @no_virtual_qubit(%a: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %0 = frame.rotate ["+XX"](%a) %s0 : !frame.state<2>
// CHECK-NEXT:   %1 = frame.rotate ["+YI", "+ZI"](%a, %a) %0 : !frame.state<2>
// CHECK-NEXT:   %s5 = frame.rotate ["+IX", "+IZ"](%a, %a) %1 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s5 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @no_virtual_qubit(%a: f64) -> f64 {
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.rotate ["+XX"](%a) %s0 : !frame.state<2>
  %s2 = frame.rotate ["+YI"](%a) %s1 : !frame.state<2>
  %s3 = frame.rotate ["+IX"](%a) %s2 : !frame.state<2>
  %s4 = frame.rotate ["+ZI"](%a) %s3 : !frame.state<2>
  %s5 = frame.rotate ["+IZ"](%a) %s4 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s5 : !frame.state<2> -> f64
  func.return %y : f64
}

// Controls have to be the same, their signs included.
// CHECK:      func.func @controls(%a: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<3>
// CHECK-NEXT:   %0 = frame.rotate ["+XII", "+ZII"](%a, %a) controls ["+IZI"] %s0 : !frame.state<3>
// CHECK-NEXT:   %1 = frame.rotate ["+XII"](%a) controls ["-IZI"] %0 : !frame.state<3>
// CHECK-NEXT:   %2 = frame.rotate ["+XII"](%a) controls ["+IIZ"] %1 : !frame.state<3>
// CHECK-NEXT:   %s5 = frame.rotate ["+XII"](%a) %2 : !frame.state<3>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZII">] %s5 : !frame.state<3> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @controls(%a: f64) -> f64 {
  %s0 = frame.init : !frame.state<3>
  %s1 = frame.rotate ["+XII"](%a) controls ["+IZI"] %s0 : !frame.state<3>
  %s2 = frame.rotate ["+ZII"](%a) controls ["+IZI"] %s1 : !frame.state<3>
  %s3 = frame.rotate ["+XII"](%a) controls ["-IZI"] %s2 : !frame.state<3>
  %s4 = frame.rotate ["+XII"](%a) controls ["+IIZ"] %s3 : !frame.state<3>
  %s5 = frame.rotate ["+XII"](%a) %s4 : !frame.state<3>
  %y = frame.expectation [#quantum.observable<1.0 "ZII">] %s5 : !frame.state<3> -> f64
  func.return %y : f64
}

// Angles are kept apart, whatever they are: 2 pi twice is not nothing, each of them is -1.
// CHECK:      func.func @two_pi() -> f64 {
// CHECK-NEXT:   %t = arith.constant 6.2831853071795862 : f64
// CHECK-NEXT:   %s0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %s2 = frame.rotate ["+X", "+X"](%t, %t) %s0 : !frame.state<1>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "Z">] %s2 : !frame.state<1> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @two_pi() -> f64 {
  %t = arith.constant 6.283185307179586 : f64
  %s0 = frame.init : !frame.state<1>
  %s1 = frame.rotate ["+X"](%t) %s0 : !frame.state<1>
  %s2 = frame.rotate ["+X"](%t) %s1 : !frame.state<1>
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s2 : !frame.state<1> -> f64
  func.return %y : f64
}

// Phases are collected into one; under a control a phase is an operation like others.
// CHECK:      func.func @phases(%a: f64, %b: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<2>
// CHECK-NEXT:   %0 = frame.rotate ["+XI"](%a) %s0 : !frame.state<2>
// CHECK-NEXT:   %1 = frame.rotate ["+II", "+II"](%b, %a) controls ["+IZ"] %0 : !frame.state<2>
// CHECK-NEXT:   %2 = arith.addf %a, %b : f64
// CHECK-NEXT:   %s5 = frame.rotate ["+II"](%2) %1 : !frame.state<2>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s5 : !frame.state<2> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @phases(%a: f64, %b: f64) -> f64 {
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.rotate ["+II"](%a) %s0 : !frame.state<2>
  %s2 = frame.rotate ["+XI"](%a) %s1 : !frame.state<2>
  %s3 = frame.rotate ["+II"](%b) %s2 : !frame.state<2>
  %s4 = frame.rotate ["+II"](%b) controls ["+IZ"] %s3 : !frame.state<2>
  %s5 = frame.rotate ["+II"](%a) controls ["+IZ"] %s4 : !frame.state<2>
  %y = frame.expectation [#quantum.observable<1.0 "ZI">] %s5 : !frame.state<2> -> f64
  func.return %y : f64
}

// Not over the edge of a loop, nor over a permute in it.
// CHECK:      func.func @loop(%a: f64) -> f64 {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %c3 = arith.constant 3 : index
// CHECK-NEXT:   %s0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %s1 = frame.rotate ["+X"](%a) %s0 : !frame.state<1>
// CHECK-NEXT:   %s2 = scf.for %l = %c0 to %c3 step %c1 iter_args(%s3 = %s1) -> (!frame.state<1>) {
// CHECK-NEXT:     %s5 = frame.rotate ["+X", "+Z"](%a, %a) %s3 : !frame.state<1>
// CHECK-NEXT:     %s6 = frame.permute <x = ["+X"], z = ["-Z"], phase = 0> %s5 : !frame.state<1>
// CHECK-NEXT:     %s7 = frame.rotate ["+X"](%a) %s6 : !frame.state<1>
// CHECK-NEXT:     scf.yield %s7 : !frame.state<1>
// CHECK-NEXT:   }
// CHECK-NEXT:   %s8 = frame.rotate ["+X"](%a) %s2 : !frame.state<1>
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "Z">] %s8 : !frame.state<1> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @loop(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %s0 = frame.init : !frame.state<1>
  %s1 = frame.rotate ["+X"](%a) %s0 : !frame.state<1>
  %s2 = scf.for %l = %c0 to %c3 step %c1 iter_args(%s3 = %s1) -> (!frame.state<1>) {
    %s4 = frame.rotate ["+X"](%a) %s3 : !frame.state<1>
    %s5 = frame.rotate ["+Z"](%a) %s4 : !frame.state<1>
    %s6 = frame.permute <x = ["+X"], z = ["-Z"], phase = 0> %s5 : !frame.state<1>
    %s7 = frame.rotate ["+X"](%a) %s6 : !frame.state<1>
    scf.yield %s7 : !frame.state<1>
  }
  %s8 = frame.rotate ["+X"](%a) %s2 : !frame.state<1>
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s8 : !frame.state<1> -> f64
  func.return %y : f64
}
