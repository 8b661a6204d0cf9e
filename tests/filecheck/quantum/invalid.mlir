// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: qubit value %q0 is used 2 times; expected exactly once: a gate consumes its qubits, later operations take its results
func.func @used_twice() -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %a = quantum.gate "h" %q0
  %b = quantum.gate "h" %q0
  %y = quantum.expectation [#quantum.observable<1.0 "II">] %a, %b : f64
  func.return %y : f64
}

// -----

// CHECK: qubit value %q1 is used 0 times; expected exactly once
func.func @forgotten() -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %y = quantum.expectation [#quantum.observable<1.0 "I">] %q0 : f64
  func.return %y : f64
}

// -----

// CHECK: qubit value %q is used 2 times; expected exactly once
func.func @same_qubit_twice() {
  %q = quantum.alloc : !quantum.qubit
  %a, %b = quantum.gate "cx" %q, %q
  func.return
}

// -----

// CHECK: qubit value %p is used 0 times; expected exactly once
func.func @lost_in_a_loop(%n: index) -> f64 {
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %r = scf.for %l = %n to %n step %n iter_args(%p = %q0) -> (!quantum.qubit) {
    %q2 = quantum.gate "h" %q1
    scf.yield %q2 : !quantum.qubit
  }
  %y = quantum.expectation [#quantum.observable<1.0 "Z">] %r : f64
  func.return %y : f64
}

// -----

// CHECK: Unknown gate 'rxz'. Did you mean rz or rx or rzz?
func.func @unknown(%a: f64, %q: !quantum.qubit) {
  %r = quantum.gate "rxz"(%a) %q
  func.return
}

// -----

// CHECK: Gate 'rx' takes 1 angle(s), 0 given.
func.func @too_few_angles(%q: !quantum.qubit) {
  %r = quantum.gate "rx" %q
  func.return
}

// -----

// CHECK: gate 'cx' acts on 2 qubit(s), 1 given
func.func @too_few_qubits(%q: !quantum.qubit) {
  %r = quantum.gate "cx" %q
  func.return
}

// -----

// CHECK: gate 'cx' acts on 3 qubit(s), 2 given
func.func @control_without_qubit(%q: !quantum.qubit, %p: !quantum.qubit) {
  %r, %s = quantum.gate controlled 1 "cx" %q, %p
  func.return
}

// -----

// CHECK: the number of extra controls must be positive
func.func @no_controls(%q: !quantum.qubit) {
  %r = quantum.gate controlled 0 "x" %q
  func.return
}

// -----

// CHECK: the number of extra controls must be positive
func.func @negative_controls(%a: f64, %q: !quantum.qubit) {
  %r = quantum.rotation controlled -1 "X"(%a) %q
  func.return
}

// -----

// CHECK: Pauli string 'XYZ' does not fit 2 qubit(s): expected one letter of I, X, Y, Z for each.
func.func @letters(%a: f64, %q: !quantum.qubit, %p: !quantum.qubit) {
  %r, %s = quantum.rotation "XYZ"(%a) %q, %p
  func.return
}

// -----

// CHECK: Pauli string 'XQ' does not fit 2 qubit(s)
func.func @no_letter(%a: f64, %q: !quantum.qubit, %p: !quantum.qubit) {
  %r, %s = quantum.rotation "XQ"(%a) %q, %p
  func.return
}

// -----

// CHECK: 2 observable(s) for 1 result(s): expected one each, and at least one
func.func @results(%q: !quantum.qubit) -> f64 {
  %y = quantum.expectation [#quantum.observable<1.0 "Z">, #quantum.observable<1.0 "X">] %q : f64
  func.return %y : f64
}

// -----

// CHECK: has 2 letters, expected one per qubit, 1
func.func @observable_length(%q: !quantum.qubit) -> f64 {
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q : f64
  func.return %y : f64
}

// -----

// CHECK: the Pauli strings of an observable differ in length
func.func @differing_lengths(%q: !quantum.qubit) -> f64 {
  %y = quantum.expectation [#quantum.observable<1.0 "Z" + 2.0 "ZZ">] %q : f64
  func.return %y : f64
}

// -----

// CHECK: the weights of an observable must be finite
func.func @infinite_weight(%q: !quantum.qubit) -> f64 {
  %y = quantum.expectation [#quantum.observable<1.0e999 "Z">] %q : f64
  func.return %y : f64
}

// -----

// CHECK: string literal expected: a Pauli string
func.func @no_string(%q: !quantum.qubit) -> f64 {
  %y = quantum.expectation [#quantum.observable<1.0>] %q : f64
  func.return %y : f64
}

// -----

// CHECK: the state of 1 qubits has 2 amplitudes, not (4,)
func.func @state(%q: !quantum.qubit) -> tensor<4xcomplex<f64>> {
  %s = quantum.state %q : tensor<4xcomplex<f64>>
  func.return %s : tensor<4xcomplex<f64>>
}

// -----

// CHECK: operand is used with type f64, but has been previously used or defined with type f32
func.func @angle_type(%a: f32, %q: !quantum.qubit) {
  %r = quantum.gate "rx"(%a) %q
  func.return
}
