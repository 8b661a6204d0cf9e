// RUN: qcomp-opt %s | filecheck %s --strict-whitespace --match-full-lines
// RUN: qcomp-opt %s | qcomp-opt | filecheck %s --strict-whitespace --match-full-lines
// RUN: qcomp-opt %s --print-op-generic | qcomp-opt | filecheck %s --strict-whitespace --match-full-lines

// CHECK:builtin.module {

// CHECK-NEXT:  func.func @rotations(%a: f64, %b: f64) -> f64 {
// CHECK-NEXT:    %s0 = frame.init : !frame.state<3>
// CHECK-NEXT:    %s1 = frame.rotate ["+YII"](%a) %s0 : !frame.state<3>
// CHECK-NEXT:    %s2 = frame.rotate ["+XXI", "-IZI"](%a, %b) controls ["-IIZ"] %s1 : !frame.state<3>
// CHECK-NEXT:    %s3 = frame.rotate ["+XZZ", "-ZII", "+III", "+YZZ"](%a, %b, %a, %b) %s2 : !frame.state<3>
// CHECK-NEXT:    %s4 = frame.rotate ["+III"](%a) controls ["+ZII", "+ZZI"] %s3 : !frame.state<3>
// CHECK-NEXT:    %s5 = frame.rotate ["+III"](%b) %s4 : !frame.state<3>
// CHECK-NEXT:    %y = frame.expectation [#quantum.observable<1.0 "ZZI">] %s5 : !frame.state<3> -> f64
// CHECK-NEXT:    func.return %y : f64
// CHECK-NEXT:  }
func.func @rotations(%a: f64, %b: f64) -> f64 {
  %s0 = frame.init : !frame.state<3>
  %s1 = frame.rotate ["+YII"](%a) %s0 : !frame.state<3>
  %s2 = frame.rotate ["+XXI", "-IZI"](%a, %b) controls ["-IIZ"] %s1 : !frame.state<3>
  %s3 = frame.rotate ["+XZZ", "-ZII", "+III", "+YZZ"](%a, %b, %a, %b) %s2 : !frame.state<3>
  %s4 = frame.rotate ["+III"](%a) controls ["+ZII", "+ZZI"] %s3 : !frame.state<3>
  %s5 = frame.rotate ["+III"](%b) %s4 : !frame.state<3>
  %y = frame.expectation [#quantum.observable<1.0 "ZZI">] %s5 : !frame.state<3> -> f64
  func.return %y : f64
}

// CHECK-NEXT:  func.func @frames() -> (f64, f64, tensor<4xcomplex<f64>>) {
// CHECK-NEXT:    %s0 = frame.init : !frame.state<2>
// CHECK-NEXT:    %s1 = frame.permute <x = ["+XX", "-IX"], z = ["+ZI", "-ZZ"], phase = 3> %s0 : !frame.state<2>
// CHECK-NEXT:    %y, %z = frame.expectation [#quantum.observable<1.0 "ZZ">, #quantum.observable<0.5 "XI" + -2.5e-05 "IY">] frame <x = ["+XI", "+IX"], z = ["+ZI", "+IZ"], phase = 0> %s1 : !frame.state<2> -> f64, f64
// CHECK-NEXT:    %t = frame.amplitudes %s1 : !frame.state<2> -> tensor<4xcomplex<f64>>
// CHECK-NEXT:    func.return %y, %z, %t : f64, f64, tensor<4xcomplex<f64>>
// CHECK-NEXT:  }
func.func @frames() -> (f64, f64, tensor<4xcomplex<f64>>) {
  %s0 = frame.init : !frame.state<2>
  %s1 = frame.permute <x = ["+XX", "-IX"], z = ["+ZI", "-ZZ"], phase = 3> %s0 : !frame.state<2>
  %y, %z = frame.expectation [#quantum.observable<1.0 "ZZ">, #quantum.observable<0.5 "XI" + -2.5e-05 "IY">]
    frame <x = ["+XI", "+IX"], z = ["+ZI", "+IZ"], phase = 0> %s1 : !frame.state<2> -> f64, f64
  %t = frame.amplitudes %s1 : !frame.state<2> -> tensor<4xcomplex<f64>>
  func.return %y, %z, %t : f64, f64, tensor<4xcomplex<f64>>
}

// CHECK-NEXT:  func.func @backwards(%a: f64, %b: f64, %c: f64, %s0: !frame.state<2>) -> (f64, f64) {
// CHECK-NEXT:    %k0 = frame.stack : !frame.stack
// CHECK-NEXT:    %k1 = frame.save %s0, %k0 : !frame.state<2>
// CHECK-NEXT:    %l0 = frame.cotangent [#quantum.observable<1.0 "ZZ">](%c) %s0 : !frame.state<2>
// CHECK-NEXT:    %s1, %k2 = frame.restore %k1 : !frame.state<2>
// CHECK-NEXT:    %s2, %l1, %ga, %gb = frame.unrotate ["+XI", "+ZI"](%a, %b) controls ["+IZ"] %s1, %l0 : !frame.state<2> -> f64, f64
// CHECK-NEXT:    func.return %ga, %gb : f64, f64
// CHECK-NEXT:  }
func.func @backwards(%a: f64, %b: f64, %c: f64, %s0: !frame.state<2>) -> (f64, f64) {
  %k0 = frame.stack : !frame.stack
  %k1 = frame.save %s0, %k0 : !frame.state<2>
  %l0 = frame.cotangent [#quantum.observable<1.0 "ZZ">](%c) %s0 : !frame.state<2>
  %s1, %k2 = frame.restore %k1 : !frame.state<2>
  %s2, %l1, %ga, %gb = frame.unrotate ["+XI", "+ZI"](%a, %b) controls ["+IZ"] %s1, %l0
    : !frame.state<2> -> f64, f64
  func.return %ga, %gb : f64, f64
}

// CHECK-NEXT:  func.func @groups(%a: f64, %s0: !frame.state<2>, %l0: !frame.state<2>) -> f64 {
// CHECK-NEXT:    %s1 = frame.pass(%s0) : (!frame.state<2>) -> !frame.state<2> {
// CHECK-NEXT:    ^bb0(%p0: !frame.state<2>):
// CHECK-NEXT:      %p1 = frame.stage(%p0) : (!frame.state<2>) -> !frame.state<2> {
// CHECK-NEXT:      ^bb0(%t0: !frame.state<2>):
// CHECK-NEXT:        %t1 = frame.rotate ["+XI"](%a) %t0 : !frame.state<2>
// CHECK-NEXT:        frame.yield %t1 : !frame.state<2>
// CHECK-NEXT:      }
// CHECK-NEXT:      frame.yield %p1 : !frame.state<2>
// CHECK-NEXT:    }
// CHECK-NEXT:    %s2, %l1, %g = frame.pass(%s1, %l0) : (!frame.state<2>, !frame.state<2>) -> (!frame.state<2>, !frame.state<2>, f64) {
// CHECK-NEXT:    ^bb0(%p2: !frame.state<2>, %q2: !frame.state<2>):
// CHECK-NEXT:      %p3, %q3, %ga = frame.unrotate ["+XI"](%a) %p2, %q2 : !frame.state<2> -> f64
// CHECK-NEXT:      frame.yield %p3, %q3, %ga : !frame.state<2>, !frame.state<2>, f64
// CHECK-NEXT:    }
// CHECK-NEXT:    func.return %g : f64
// CHECK-NEXT:  }
func.func @groups(%a: f64, %s0: !frame.state<2>, %l0: !frame.state<2>) -> f64 {
  %s1 = frame.pass(%s0) : (!frame.state<2>) -> !frame.state<2> {
  ^bb0(%p0: !frame.state<2>):
    %p1 = frame.stage(%p0) : (!frame.state<2>) -> !frame.state<2> {
    ^bb0(%t0: !frame.state<2>):
      %t1 = frame.rotate ["+XI"](%a) %t0 : !frame.state<2>
      frame.yield %t1 : !frame.state<2>
    }
    frame.yield %p1 : !frame.state<2>
  }
  %s2, %l1, %g = frame.pass(%s1, %l0)
    : (!frame.state<2>, !frame.state<2>) -> (!frame.state<2>, !frame.state<2>, f64) {
  ^bb0(%p2: !frame.state<2>, %q2: !frame.state<2>):
    %p3, %q3, %ga = frame.unrotate ["+XI"](%a) %p2, %q2 : !frame.state<2> -> f64
    frame.yield %p3, %q3, %ga : !frame.state<2>, !frame.state<2>, f64
  }
  func.return %g : f64
}

// A frame may also stand alone.
// CHECK-NEXT:  "test.op"() {frame = #frame.frame<x = ["+X"], z = ["-Z"], phase = 2>} : () -> ()
"test.op"() {frame = #frame.frame<x = ["+X"], z = ["-Z"], phase = 2>} : () -> ()
// CHECK-NEXT:}
