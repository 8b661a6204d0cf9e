// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: "+XII" is no signed Pauli string on 2 bit(s)
plan.stage @stage_0 bits 2 lanes 0 registers [1, 2] skew [0, 0] loops [] outer [] {
  plan.operation ["+XII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: a frame of 1 bits on a buffer of 2
func.func @frame(%s: !plan.buffer<2>) {
  plan.permute <x = ["+X"], z = ["+Z"], phase = 0> from [1, 2] to [1, 2] %s, %s
    : !plan.buffer<2>, !plan.buffer<2>
  func.return
}

// -----

// CHECK: the columns [1, 1] are no basis of the 2 bits of a buffer's index
func.func @columns(%s: !plan.buffer<2>) {
  plan.permute <x = ["+XI", "+IX"], z = ["+ZI", "+IZ"], phase = 0> from [1, 2] to [1, 1] %s, %s
    : !plan.buffer<2>, !plan.buffer<2>
  func.return
}

// -----

// CHECK: 2 observable(s) for 1 value(s): expected one each
func.func @values(%s: !plan.buffer<1>) {
  %y = plan.expectation [#quantum.observable<1.0 "Z">, #quantum.observable<1.0 "X">] %s
    : !plan.buffer<1> -> f64
  func.return
}

// -----

// CHECK: the observables' Pauli strings must have 2 letters
func.func @letters(%c: f64, %s: !plan.buffer<2>) {
  plan.cotangent [#quantum.observable<1.0 "Z">](%c) %s, %s : !plan.buffer<2>, !plan.buffer<2>
  func.return
}
