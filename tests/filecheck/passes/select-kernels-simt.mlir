// On threads, gates are shears between diagonals where that is cheaper than their matrices.
// RUN: qcomp-opt %s -p 'select-kernels{machine=simt}' | filecheck %s

// CHECK:      kernel.func @kernel_0 registers 2 skew [0, 0] batches [2, 1] {
// CHECK-NEXT:   kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "sheared" sums "XYZ"
// CHECK-NEXT:   kernel.apply "gate" registers 2 lanes 0 role <2> sign <0> form "sheared" sums "XYZ"
// CHECK-NEXT:   kernel.apply "diagonal" registers 0 lanes 0 role <3> sign <0> form "factor" sums "Z"
// CHECK-NEXT: }
plan.stage @gates bits 3 lanes 0 registers [1, 2] skew [0, 0] loops [4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
  plan.operation ["+IXI", "+IZI"] angles 2 of 0 position 1 gradients [true, true]
  plan.operation ["+ZZI"] angles 4 of 0 position 2 gradients [true]
}

// Controls keep their matrix.
// CHECK:      role <1> sign <0> controls [#kernel.parity<0, block 0>] sums "XYZ"
plan.stage @controlled bits 3 lanes 0 registers [1, 2] skew [0, 0] loops [4] outer [] {
  plan.operation ["+XII", "+ZII"] controls ["+IIZ"] angles 5 of 0 position 3 gradients [true, true]
}

// A rotation about one string has no diagonals.
// CHECK:      kernel.apply "rotation" registers 1 lanes 0 role <0> sign <1> odd form "sheared" sums "X"
plan.stage @rotation bits 3 lanes 0 registers [1, 2] skew [0, 0] loops [4] outer [] {
  plan.operation ["+YII"] angles 9 of 0 position 5 gradients [true]
}
