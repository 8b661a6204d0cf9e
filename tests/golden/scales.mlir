// Real factors on a state: projections and a filter, one function for all.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [5] {
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0> form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 2 role <0> sign <0> form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 4 role <0> sign <0> form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 8 role <0> sign <0> form "flipped" sums "X"
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> form "flipped" sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 7 lanes 4 registers [1] skew [0] loops [2, 4] outer [] {
    plan.operation ["+XIIIIII"] angles 0 of 0 position 0 gradients [true]
    plan.operation ["+IXIIIII"] angles 1 of 0 position 1 gradients [true]
    plan.operation ["+IIXIIII"] angles 2 of 0 position 2 gradients [true]
    plan.operation ["+IIIXIII"] angles 3 of 0 position 3 gradients [true]
    plan.operation ["+IIIIXII"] angles 4 of 0 position 4 gradients [true]
  }
  kernel.func @kernel_1 registers 1 skew [0] batches [1] {
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> sums "X"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 7 lanes 4 registers [2] skew [0] loops [1, 4] outer [] {
    plan.operation ["+IIIIIXI"] angles 5 of 0 position 5 gradients [true]
  }
  plan.stage @stage_2 kernel @kernel_1 bits 7 lanes 4 registers [4] skew [0] loops [1, 2] outer [] {
    plan.operation ["+IIIIIIX"] angles 6 of 0 position 6 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<3x7xf64> {quantum.params}) -> tensor<3x7xf64> {
    %0 = tensor.empty() : tensor<3x7xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 5 : index
    %7 = arith.constant 6 : index
    %8 = arith.constant 0 : index
    %9 = arith.constant 3 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant 2 : index
    %12 = arith.constant 4 : index
    %13 = arith.constant 5 : index
    %14 = arith.constant 6 : index
    %15 = scf.for %l = %8 to %9 step %10 iter_args(%16 = %0) -> (tensor<3x7xf64>) {
      %17 = tensor.extract %params[%l, %8] : tensor<3x7xf64>
      %18 = tensor.insert %17 into %16[%l, %1] : tensor<3x7xf64>
      %19 = tensor.extract %params[%l, %10] : tensor<3x7xf64>
      %20 = tensor.insert %19 into %18[%l, %2] : tensor<3x7xf64>
      %21 = tensor.extract %params[%l, %11] : tensor<3x7xf64>
      %22 = tensor.insert %21 into %20[%l, %3] : tensor<3x7xf64>
      %23 = tensor.extract %params[%l, %9] : tensor<3x7xf64>
      %24 = tensor.insert %23 into %22[%l, %4] : tensor<3x7xf64>
      %25 = tensor.extract %params[%l, %12] : tensor<3x7xf64>
      %26 = tensor.insert %25 into %24[%l, %5] : tensor<3x7xf64>
      %27 = tensor.extract %params[%l, %13] : tensor<3x7xf64>
      %28 = tensor.insert %27 into %26[%l, %6] : tensor<3x7xf64>
      %29 = tensor.extract %params[%l, %14] : tensor<3x7xf64>
      %30 = tensor.insert %29 into %28[%l, %7] : tensor<3x7xf64>
      scf.yield %30 : tensor<3x7xf64>
    }
    func.return %15 : tensor<3x7xf64>
  }
  func.func @circuit_state(%0: tensor<3x7xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<3x7xf64>
    %free = plan.allocate : !plan.buffer<7>
    %2 = arith.constant 0 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<7>
    plan.initialize %5 : !plan.buffer<7>
    %6, %7 = scf.for %l = %2 to %3 step %4 iter_args(%8 = %5, %9 = %free) -> (!plan.buffer<7>, !plan.buffer<7>) {
      plan.launch @stage_0(%8) %1 at %l : !plan.buffer<7>
      plan.launch @stage_1(%8) %1 at %l : !plan.buffer<7>
      plan.launch @stage_2(%8) %1 at %l : !plan.buffer<7>
      plan.scale "+ZIIIIIZ" [1.000000e+00, 5.000000e-01] %8 : !plan.buffer<7>
      plan.permute <x = ["+XIIIIIX", "+IXIIIII", "+IIXIIII", "+IIIXIII", "+IIIIXII", "+IIIIIXI", "+IIIIIIX"], z = ["+ZIIIIII", "+IZIIIII", "+IIZIIII", "+IIIZIII", "+IIIIZII", "+IIIIIZI", "+ZIIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32, 64] to [1, 2, 4, 8, 16, 32, 64] %8, %9 : !plan.buffer<7>, !plan.buffer<7>
      scf.yield %9, %8 : !plan.buffer<7>, !plan.buffer<7>
    }
    plan.scale "+IIZIIII" [0.000000e+00, 1.000000e+00] %6 : !plan.buffer<7>
    %10 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">] %6 : !plan.buffer<7> -> f64
    func.return %10 : f64
  }
  func.func @circuit(%params: tensor<3x7xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<3x7xf64>) -> tensor<3x7xf64>
    %1 = func.call @circuit_state(%0) : (tensor<3x7xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<3x7xf64>, %c0: f64) -> (f64, tensor<3x7xf64>) {
    %1 = plan.checkpoints : !plan.checkpoints<4>
    %2 = arith.constant 2 : index
    %3 = arith.constant 3 : index
    %4 = plan.coefficients(%0) : tensor<3x7xf64>
    %free = plan.allocate : !plan.buffer<7>
    %5 = arith.constant 0 : index
    %6 = arith.constant 3 : index
    %7 = arith.constant 1 : index
    %8 = plan.allocate : !plan.buffer<7>
    plan.initialize %8 : !plan.buffer<7>
    %9, %10 = scf.for %l = %5 to %6 step %7 iter_args(%11 = %8, %12 = %free) -> (!plan.buffer<7>, !plan.buffer<7>) {
      plan.launch @stage_0(%11) %4 at %l : !plan.buffer<7>
      plan.launch @stage_1(%11) %4 at %l : !plan.buffer<7>
      plan.launch @stage_2(%11) %4 at %l : !plan.buffer<7>
      plan.save %11 to %1[%l] : !plan.buffer<7>, !plan.checkpoints<4>
      plan.scale "+ZIIIIIZ" [1.000000e+00, 5.000000e-01] %11 : !plan.buffer<7>
      plan.permute <x = ["+XIIIIIX", "+IXIIIII", "+IIXIIII", "+IIIXIII", "+IIIIXII", "+IIIIIXI", "+IIIIIIX"], z = ["+ZIIIIII", "+IZIIIII", "+IIZIIII", "+IIIZIII", "+IIIIZII", "+IIIIIZI", "+ZIIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32, 64] to [1, 2, 4, 8, 16, 32, 64] %11, %12 : !plan.buffer<7>, !plan.buffer<7>
      scf.yield %12, %11 : !plan.buffer<7>, !plan.buffer<7>
    }
    plan.save %9 to %1[%3] : !plan.buffer<7>, !plan.checkpoints<4>
    plan.scale "+IIZIIII" [0.000000e+00, 1.000000e+00] %9 : !plan.buffer<7>
    %13 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">] %9 : !plan.buffer<7> -> f64
    %14 = plan.allocate : !plan.buffer<7>
    plan.cotangent [#quantum.observable<1.0 "ZIIIIII">](%c0) %9, %14 : !plan.buffer<7>, !plan.buffer<7>
    plan.restore %9 from %1[%3] : !plan.buffer<7>, !plan.checkpoints<4>
    plan.scale "+IIZIIII" [0.000000e+00, 1.000000e+00] %14 : !plan.buffer<7>
    %15 = arith.constant 2 : index
    %16, %17, %18 = scf.for %19 = %5 to %6 step %7 iter_args(%20 = %9, %21 = %14, %22 = %10) -> (!plan.buffer<7>, !plan.buffer<7>, !plan.buffer<7>) {
      %23 = arith.subi %2, %19 : index
      %24 = arith.subi %15, %19 : index
      plan.permute <x = ["+XIIIIIX", "+IXIIIII", "+IIXIIII", "+IIIXIII", "+IIIIXII", "+IIIIIXI", "+IIIIIIX"], z = ["+ZIIIIII", "+IZIIIII", "+IIZIIII", "+IIIZIII", "+IIIIZII", "+IIIIIZI", "+ZIIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32, 64] to [1, 2, 4, 8, 16, 32, 64] %20, %22 : !plan.buffer<7>, !plan.buffer<7>
      plan.permute <x = ["+XIIIIIX", "+IXIIIII", "+IIXIIII", "+IIIXIII", "+IIIIXII", "+IIIIIXI", "+IIIIIIX"], z = ["+ZIIIIII", "+IZIIIII", "+IIZIIII", "+IIIZIII", "+IIIIZII", "+IIIIIZI", "+ZIIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32, 64] to [1, 2, 4, 8, 16, 32, 64] %21, %20 : !plan.buffer<7>, !plan.buffer<7>
      plan.restore %22 from %1[%23] : !plan.buffer<7>, !plan.checkpoints<4>
      plan.scale "+ZIIIIIZ" [1.000000e+00, 5.000000e-01] %20 : !plan.buffer<7>
      plan.launch @stage_2(%22, %20) %4 at %24 : !plan.buffer<7>, !plan.buffer<7>
      plan.launch @stage_1(%22, %20) %4 at %24 : !plan.buffer<7>, !plan.buffer<7>
      plan.launch @stage_0(%22, %20) %4 at %24 : !plan.buffer<7>, !plan.buffer<7>
      scf.yield %22, %20, %21 : !plan.buffer<7>, !plan.buffer<7>, !plan.buffer<7>
    }
    %25 = plan.gradients %4 : tensor<3x7xf64>
    func.return %13, %25 : f64, tensor<3x7xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<3x7xf64>, %0: tensor<3x7xf64>) -> tensor<3x7xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<3x7xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 5 : index
    %8 = arith.constant 6 : index
    %9 = arith.constant 0 : index
    %10 = arith.constant 3 : index
    %11 = arith.constant 1 : index
    %12 = arith.constant 2 : index
    %13 = arith.constant 4 : index
    %14 = arith.constant 5 : index
    %15 = arith.constant 6 : index
    %16 = scf.for %17 = %9 to %10 step %11 iter_args(%18 = %1) -> (tensor<3x7xf64>) {
      %19 = tensor.extract %0[%17, %8] : tensor<3x7xf64>
      %20 = tensor.extract %18[%17, %15] : tensor<3x7xf64>
      %21 = arith.addf %20, %19 : f64
      %22 = tensor.insert %21 into %18[%17, %15] : tensor<3x7xf64>
      %23 = tensor.extract %0[%17, %7] : tensor<3x7xf64>
      %24 = tensor.extract %22[%17, %14] : tensor<3x7xf64>
      %25 = arith.addf %24, %23 : f64
      %26 = tensor.insert %25 into %22[%17, %14] : tensor<3x7xf64>
      %27 = tensor.extract %0[%17, %6] : tensor<3x7xf64>
      %28 = tensor.extract %26[%17, %13] : tensor<3x7xf64>
      %29 = arith.addf %28, %27 : f64
      %30 = tensor.insert %29 into %26[%17, %13] : tensor<3x7xf64>
      %31 = tensor.extract %0[%17, %5] : tensor<3x7xf64>
      %32 = tensor.extract %30[%17, %10] : tensor<3x7xf64>
      %33 = arith.addf %32, %31 : f64
      %34 = tensor.insert %33 into %30[%17, %10] : tensor<3x7xf64>
      %35 = tensor.extract %0[%17, %4] : tensor<3x7xf64>
      %36 = tensor.extract %34[%17, %12] : tensor<3x7xf64>
      %37 = arith.addf %36, %35 : f64
      %38 = tensor.insert %37 into %34[%17, %12] : tensor<3x7xf64>
      %39 = tensor.extract %0[%17, %3] : tensor<3x7xf64>
      %40 = tensor.extract %38[%17, %11] : tensor<3x7xf64>
      %41 = arith.addf %40, %39 : f64
      %42 = tensor.insert %41 into %38[%17, %11] : tensor<3x7xf64>
      %43 = tensor.extract %0[%17, %2] : tensor<3x7xf64>
      %44 = tensor.extract %42[%17, %9] : tensor<3x7xf64>
      %45 = arith.addf %44, %43 : f64
      %46 = tensor.insert %45 into %42[%17, %9] : tensor<3x7xf64>
      scf.yield %46 : tensor<3x7xf64>
    }
    func.return %16 : tensor<3x7xf64>
  }
  func.func @circuit_gradient(%params: tensor<3x7xf64>, %0: f64) -> (f64, tensor<3x7xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<3x7xf64>) -> tensor<3x7xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<3x7xf64>, f64) -> (f64, tensor<3x7xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<3x7xf64>, tensor<3x7xf64>) -> tensor<3x7xf64>
    func.return %2, %4 : f64, tensor<3x7xf64>
  }
}
