// Rotations in passes of tiles and stages of registers.
// RUN: qcomp-opt %s -p 'partition{tile=2 registers=1 lanes=1 operations=2}' | filecheck %s
// RUN: qcomp-opt %s -p 'partition{tile=4 registers=1 lanes=1 operations=2 memory=3}' | filecheck %s
// RUN: qcomp-opt %s -p 'partition{tile=3 registers=2 lanes=1 operations=6}' | filecheck %s --check-prefix WIDE

// With room for both directions, one stage does for each function.
// WIDE:      func.func @directions
// WIDE:        {{.*}} = frame.stage
// WIDE-NEXT:   ^bb0
// WIDE-NEXT:     {{.*}} = frame.rotate ["+IXI"]
// WIDE-NEXT:     {{.*}} = frame.rotate ["+IIX"]
// WIDE-NEXT:     {{.*}} = frame.rotate ["+XII"]
// WIDE-NEXT:     {{.*}} = frame.rotate ["+ZZI"]
// WIDE-NEXT:     frame.yield
// WIDE-NOT:    frame.stage
// WIDE:      func.func @order

// Directions 1 and 2 do not fit one block of registers, nor one tile; the diagonal one fits anywhere.
// CHECK:      func.func @directions(%a: f64, %b: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<3>
// CHECK-NEXT:   %0 = frame.pass(%s0) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:   ^bb0(%1: !frame.state<3>):
// CHECK-NEXT:     %2 = frame.stage(%1) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:     ^bb0(%3: !frame.state<3>):
// CHECK-NEXT:       %4 = frame.rotate ["+IXI"](%a) %3 : !frame.state<3>
// CHECK-NEXT:       %5 = frame.rotate ["+XII"](%b) %4 : !frame.state<3>
// CHECK-NEXT:       frame.yield %5 : !frame.state<3>
// CHECK-NEXT:     }
// CHECK-NEXT:     %6 = frame.stage(%2) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:     ^bb0(%7: !frame.state<3>):
// CHECK-NEXT:       %8 = frame.rotate ["+ZZI"](%a) %7 : !frame.state<3>
// CHECK-NEXT:       frame.yield %8 : !frame.state<3>
// CHECK-NEXT:     }
// CHECK-NEXT:     frame.yield %6 : !frame.state<3>
// CHECK-NEXT:   }
// CHECK-NEXT:   %s4 = frame.pass(%0) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:   ^bb0(%9: !frame.state<3>):
// CHECK-NEXT:     %10 = frame.stage(%9) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:     ^bb0(%11: !frame.state<3>):
// CHECK-NEXT:       %12 = frame.rotate ["+IIX"](%a) %11 : !frame.state<3>
// CHECK-NEXT:       frame.yield %12 : !frame.state<3>
// CHECK-NEXT:     }
// CHECK-NEXT:     frame.yield %10 : !frame.state<3>
// CHECK-NEXT:   }
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZII">] %s4 : !frame.state<3> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @directions(%a: f64, %b: f64) -> f64 {
  %s0 = frame.init : !frame.state<3>
  %s1 = frame.rotate ["+IXI"](%a) %s0 : !frame.state<3>
  %s2 = frame.rotate ["+IIX"](%a) %s1 : !frame.state<3>
  %s3 = frame.rotate ["+XII"](%b) %s2 : !frame.state<3>
  %s4 = frame.rotate ["+ZZI"](%a) %s3 : !frame.state<3>
  %y = frame.expectation [#quantum.observable<1.0 "ZII">] %s4 : !frame.state<3> -> f64
  func.return %y : f64
}

// What does not commute keeps its order.
// CHECK:      func.func @order(%a: f64, %b: f64) -> f64 {
// CHECK-NEXT:   %s0 = frame.init : !frame.state<3>
// CHECK-NEXT:   %0 = frame.pass(%s0) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:   ^bb0(%1: !frame.state<3>):
// CHECK-NEXT:     %2 = frame.stage(%1) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:     ^bb0(%3: !frame.state<3>):
// CHECK-NEXT:       %4 = frame.rotate ["+IXI"](%a) %3 : !frame.state<3>
// CHECK-NEXT:       frame.yield %4 : !frame.state<3>
// CHECK-NEXT:     }
// CHECK-NEXT:     frame.yield %2 : !frame.state<3>
// CHECK-NEXT:   }
// CHECK-NEXT:   %5 = frame.pass(%0) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:   ^bb0(%6: !frame.state<3>):
// CHECK-NEXT:     %7 = frame.stage(%6) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:     ^bb0(%8: !frame.state<3>):
// CHECK-NEXT:       %9 = frame.rotate ["+IZX"](%b) %8 : !frame.state<3>
// CHECK-NEXT:       frame.yield %9 : !frame.state<3>
// CHECK-NEXT:     }
// CHECK-NEXT:     frame.yield %7 : !frame.state<3>
// CHECK-NEXT:   }
// CHECK-NEXT:   %s3 = frame.pass(%5) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:   ^bb0(%10: !frame.state<3>):
// CHECK-NEXT:     %11 = frame.stage(%10) : (!frame.state<3>) -> !frame.state<3> {
// CHECK-NEXT:     ^bb0(%12: !frame.state<3>):
// CHECK-NEXT:       %13 = frame.rotate ["+IXI"](%b) %12 : !frame.state<3>
// CHECK-NEXT:       frame.yield %13 : !frame.state<3>
// CHECK-NEXT:     }
// CHECK-NEXT:     frame.yield %11 : !frame.state<3>
// CHECK-NEXT:   }
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "ZII">] %s3 : !frame.state<3> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @order(%a: f64, %b: f64) -> f64 {
  %s0 = frame.init : !frame.state<3>
  %s1 = frame.rotate ["+IXI"](%a) %s0 : !frame.state<3>
  %s2 = frame.rotate ["+IZX"](%b) %s1 : !frame.state<3>
  %s3 = frame.rotate ["+IXI"](%b) %s2 : !frame.state<3>
  %y = frame.expectation [#quantum.observable<1.0 "ZII">] %s3 : !frame.state<3> -> f64
  func.return %y : f64
}

// A phase without controls belongs to no pass; a loop has passes of its own.
// CHECK:      func.func @loop(%a: f64) -> f64 {
// CHECK-NEXT:   %c0 = arith.constant 0 : index
// CHECK-NEXT:   %c1 = arith.constant 1 : index
// CHECK-NEXT:   %s0 = frame.init : !frame.state<1>
// CHECK-NEXT:   %s1 = scf.for %l = %c0 to %c1 step %c1 iter_args(%s2 = %s0) -> (!frame.state<1>) {
// CHECK-NEXT:     %s3 = frame.pass(%s2) : (!frame.state<1>) -> !frame.state<1> {
// CHECK-NEXT:     ^bb0(%0: !frame.state<1>):
// CHECK-NEXT:       %1 = frame.stage(%0) : (!frame.state<1>) -> !frame.state<1> {
// CHECK-NEXT:       ^bb0(%2: !frame.state<1>):
// CHECK-NEXT:         %3 = frame.rotate ["+X"](%a) %2 : !frame.state<1>
// CHECK-NEXT:         frame.yield %3 : !frame.state<1>
// CHECK-NEXT:       }
// CHECK-NEXT:       frame.yield %1 : !frame.state<1>
// CHECK-NEXT:     }
// CHECK-NEXT:     %s4 = frame.rotate ["+I"](%a) %s3 : !frame.state<1>
// CHECK-NEXT:     scf.yield %s4 : !frame.state<1>
// CHECK-NEXT:   }
// CHECK-NEXT:   %y = frame.expectation [#quantum.observable<1.0 "Z">] %s1 : !frame.state<1> -> f64
// CHECK-NEXT:   func.return %y : f64
// CHECK-NEXT: }
func.func @loop(%a: f64) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s0 = frame.init : !frame.state<1>
  %s1 = scf.for %l = %c0 to %c1 step %c1 iter_args(%s2 = %s0) -> (!frame.state<1>) {
    %s3 = frame.rotate ["+X"](%a) %s2 : !frame.state<1>
    %s4 = frame.rotate ["+I"](%a) %s3 : !frame.state<1>
    scf.yield %s4 : !frame.state<1>
  }
  %y = frame.expectation [#quantum.observable<1.0 "Z">] %s1 : !frame.state<1> -> f64
  func.return %y : f64
}
