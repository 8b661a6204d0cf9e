// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: unknown kind 'swap'
kernel.func @kind registers 1 skew [0] batches [1] {
  kernel.apply "swap" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: unknown sums 'XQ'
kernel.func @sums registers 1 skew [0] batches [1] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "XQ"
}

// -----

// CHECK: expected one skew per register direction
kernel.func @skew registers 2 skew [0] batches [1] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: the batches must add up to the operations
kernel.func @batches registers 1 skew [0] batches [2] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: a pattern exceeds the kernel's 1 register directions
kernel.func @pattern registers 1 skew [0] batches [1] {
  kernel.apply "gate" registers 2 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: expected one of ('before', 'after'), not 'inside'
kernel.func @place registers 1 skew [0] batches [1] {
  kernel.diagonal "inside" role <1>
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: expected one of ('before', 'after'), not 'between'
kernel.func @part registers 1 skew [0] batches [1] {
  kernel.diagonal "after" role <1> part "between"
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: expected a factor of ('before', 'after'), not 'inside'
kernel.func @factor registers 1 skew [0] batches [1] factor "inside" {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: operation 0 cannot have the form 'matrix'
kernel.func @moved registers 1 skew [0] batches [1] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> elsewhere ["before"] sums "X"
}

// -----

// CHECK: a fold has a column of lanes and of registers for each lane bit, and one of lanes for each register direction
kernel.func @fold registers 1 skew [0] batches [1] fold lanes [1] from [0, 0] to [0] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: a fold has a column of lanes and of registers for each lane bit
kernel.func @fold registers 1 skew [0] batches [1] block 1 {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: a column of a fold is too wide
kernel.func @fold registers 1 skew [0] batches [1] fold lanes [1] from [2] to [0] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: a fold must be invertible
kernel.func @fold registers 1 skew [0] batches [1] fold lanes [1] from [1] to [1] {
  kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "X"
}

// -----

// CHECK: a real kernel applies odd rotations only
kernel.func @real real registers 1 skew [0] batches [1] {
  kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> sums "X"
}
