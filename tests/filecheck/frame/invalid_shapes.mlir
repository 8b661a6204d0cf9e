// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: the state of 2 qubits has 4 amplitudes, not (8,)
func.func @amplitudes(%s: !frame.state<2>) {
  %t = frame.amplitudes %s : !frame.state<2> -> tensor<8xcomplex<f64>>
  func.return
}

// -----

// CHECK: "+-X" is no signed Pauli string on 2 qubit(s)
func.func @two_signs(%a: f64, %s: !frame.state<2>) {
  %t = frame.rotate ["+-X"](%a) %s : !frame.state<2>
  func.return
}
