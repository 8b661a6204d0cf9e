// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: expected two finite factors, none negative, not [1.0, -0.5]
func.func @negative(%q: !quantum.qubit) -> !quantum.qubit {
  %r = quantum.scale [1.0, -0.5] %q
  func.return %r : !quantum.qubit
}

// -----

// CHECK: expected two finite factors, none negative, not [1.0, 1.0, 1.0]
func.func @three(%q: !quantum.qubit) -> !quantum.qubit {
  %r = quantum.scale [1.0, 1.0, 1.0] %q
  func.return %r : !quantum.qubit
}

// -----

// CHECK: qubit value %q is used 2 times; expected exactly once
func.func @scaled_twice() {
  %q = quantum.alloc : !quantum.qubit
  %a = quantum.scale [1.0, 0.0] %q
  %b = quantum.scale [1.0, 0.0] %q
  func.return
}

// -----

// CHECK: qubit value %q is used 2 times; expected exactly once
func.func @reset_and_kept() {
  %q = quantum.alloc : !quantum.qubit
  %a = quantum.reset %q
  %b = quantum.gate "h" %q
  func.return
}
