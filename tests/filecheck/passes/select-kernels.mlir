// Stages that differ in data only share a kernel.
// RUN: qcomp-opt %s -p 'select-kernels{euler=false}' | filecheck %s
// RUN: qcomp-opt %s -p 'select-kernels{euler=false},select-kernels{euler=false}' | filecheck %s

// CHECK:      kernel.func @kernel_0 registers 1 skew [0] batches [1] {
// CHECK-NEXT:   kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "XYZ"
// CHECK-NEXT: }
// CHECK-NEXT: plan.stage @first kernel @kernel_0 bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] {
plan.stage @first bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+IXI", "+IZI"] angles 0 of 0 position 0 gradients [true, true]
}

// The other direction, and other angles: data. (The sums follow the axes and what wants a gradient.)
// CHECK:      plan.stage @second kernel @kernel_0 bits 3 lanes 1 registers [2] skew [0] loops [1] outer [] {
plan.stage @second bits 3 lanes 1 registers [2] skew [0] loops [1] outer [] {
  plan.operation ["+IIX", "+IIZ"] angles 2 of 0 position 1 gradients [true, true]
}

// Another pattern of lanes, and no gradient: code.
// CHECK:      kernel.func @kernel_1 registers 1 skew [0] batches [1] {
// CHECK-NEXT:   kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0> sums ""
// CHECK-NEXT: }
// CHECK-NEXT: plan.stage @third kernel @kernel_1
plan.stage @third bits 3 lanes 1 registers [2] skew [0] loops [1] outer [] {
  plan.operation ["+XII"] angles 0 of 0 position 0 gradients [false]
}
