// Every operation of the dialect, through the parser and the printer twice.
// RUN: qcomp-opt %s | qcomp-opt | filecheck %s
// RUN: qcomp-opt %s --print-op-generic | qcomp-opt | filecheck %s

// CHECK:      kernel.func @kernel_0 registers 2 skew [0, 3] batches [2, 1] {
// CHECK-NEXT:   kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "XYZ"
// CHECK-NEXT:   kernel.apply "rotation" registers 2 lanes 8 role <0> sign <1, block 0, lanes> odd sums "X"
// CHECK-NEXT:   kernel.apply "diagonal" registers 0 lanes 0 role <3, lanes> sign <0> where [array<i64: 1, 1>] controls [#kernel.parity<0, block 1>, #kernel.parity<2, lanes>] sums "IZ"
// CHECK-NEXT: }
kernel.func @kernel_0 registers 2 skew [0, 3] batches [2, 1] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "XYZ"
  kernel.apply "rotation" registers 2 lanes 8 role <0> sign <1, block 0, lanes> odd sums "X"
  kernel.apply "diagonal" registers 0 lanes 0 role <3, lanes> sign <0> where [array<i64: 1, 1>] controls [#kernel.parity<0, block 1>, #kernel.parity<2, lanes>] sums "IZ"
}

// CHECK:      kernel.func @kernel_1 registers 1 skew [0] batches [1] factor "before" unscaled {
// CHECK-NEXT:   kernel.diagonal "before" role <1, lanes> scaled
// CHECK-NEXT:   kernel.diagonal "before" role <0, block 0> part "after"
// CHECK-NEXT:   kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "turned" elsewhere ["before", "after"] sums "XYZ"
// CHECK-NEXT: }
kernel.func @kernel_1 registers 1 skew [0] batches [1] factor "before" unscaled {
  kernel.diagonal "before" role <1, lanes> scaled
  kernel.diagonal "before" role <0, block 0> part "after"
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "turned" elsewhere ["before", "after"] sums "XYZ"
}

// CHECK:      kernel.func @kernel_2 registers 1 skew [0] batches [1] fold lanes [1, 2] from [2] to [1, 0] block 0 {
// CHECK-NEXT:   kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> sums "X"
// CHECK-NEXT: }
// CHECK-NEXT: kernel.func @kernel_3 registers 1 skew [0] batches [1] unscaled fold lanes [2, 1] from [0] to [1, 1] {
// CHECK-NEXT:   kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> sums "X"
// CHECK-NEXT: }
kernel.func @kernel_2 registers 1 skew [0] batches [1] fold lanes [1, 2] from [2] to [1, 0] block 0 {
  kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> sums "X"
}
kernel.func @kernel_3 registers 1 skew [0] batches [1] unscaled fold lanes [2, 1] from [0] to [1, 1] {
  kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> sums "X"
}
