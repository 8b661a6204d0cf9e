// The IR goes to standard error, and only where it changed.
// RUN: qcomp-opt %s -p cse,absorb-entanglers --print-ir-after-change 2>&1 >/dev/null | filecheck %s

// CHECK:      // cse: no change
// CHECK-NEXT: // absorb-entanglers:
// CHECK-NEXT: builtin.module {
// CHECK:        frame.init

func.func @circuit() -> f64 {
  %q0 = quantum.alloc : !quantum.qubit
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %q0 : f64
  func.return %y : f64
}
