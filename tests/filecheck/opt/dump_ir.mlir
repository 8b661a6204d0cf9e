// The dump holds every stage, and its pipeline reproduces the last one from the first.
// RUN: rm -rf %t && qcomp-opt %s -p 'cse,absorb-entanglers,fuse-gates{window=8}' --dump-ir %t -o %t/final.mlir
// RUN: ls %t | filecheck %s --check-prefix FILES
// RUN: filecheck %s --check-prefix PIPELINE --input-file %t/pipeline.txt
// RUN: qcomp-opt %t/00-input.mlir -p 'cse,absorb-entanglers,fuse-gates{window=8}' | diff - %t/final.mlir
// RUN: qcomp-opt %t/02-absorb-entanglers.mlir -p 'fuse-gates{window=8}' | diff - %t/final.mlir

// FILES:      00-input.mlir
// FILES-NEXT: 01-cse.mlir
// FILES-NEXT: 02-absorb-entanglers.mlir
// FILES-NEXT: 03-fuse-gates.mlir

// PIPELINE: cse,absorb-entanglers,fuse-gates{window=8}

func.func @circuit(%w: tensor<1xf64> {quantum.params}) -> f64 {
  %c0 = arith.constant 0 : index
  %a = tensor.extract %w[%c0] : tensor<1xf64>
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2, %q3 = quantum.gate "cx" %q0, %q1
  %q4 = quantum.gate "rx"(%a) %q2
  %q5 = quantum.gate "rz"(%a) %q4
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q5, %q3 : f64
  func.return %y : f64
}
