// Loops in loops: coefficients have an index for each.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [2, 1] {
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 2 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "gate" registers 0 lanes 4 role <0, lanes> sign <0, lanes> sums "XYZ"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+YIIIII"] angles 0 of 0 position 0 gradients [true]
    plan.operation ["+IYIIII"] angles 1 of 0 position 1 gradients [true]
    plan.operation ["+IIYIII", "+ZIZIII"] angles 2 of 0 position 2 gradients [true, true]
  }
  func.func @circuit_angles(%params: tensor<4x3x3xf64> {quantum.params}) -> tensor<4x3x4xf64> {
    %0 = tensor.empty() : tensor<4x3x4xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 0 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 1 : index
    %8 = arith.constant 3 : index
    %9 = arith.constant 2 : index
    %10 = scf.for %l = %5 to %6 step %7 iter_args(%11 = %0) -> (tensor<4x3x4xf64>) {
      %12 = scf.for %l_1 = %5 to %8 step %7 iter_args(%13 = %11) -> (tensor<4x3x4xf64>) {
        %14 = tensor.extract %params[%l, %l_1, %5] : tensor<4x3x3xf64>
        %15 = tensor.extract %params[%l, %l_1, %7] : tensor<4x3x3xf64>
        %16 = tensor.extract %params[%l, %l_1, %9] : tensor<4x3x3xf64>
        %17 = tensor.extract %params[%l, %5, %5] : tensor<4x3x3xf64>
        %18 = tensor.insert %14 into %13[%l, %l_1, %1] : tensor<4x3x4xf64>
        %19 = tensor.insert %15 into %18[%l, %l_1, %2] : tensor<4x3x4xf64>
        %20 = tensor.insert %16 into %19[%l, %l_1, %3] : tensor<4x3x4xf64>
        %21 = tensor.insert %17 into %20[%l, %l_1, %4] : tensor<4x3x4xf64>
        scf.yield %21 : tensor<4x3x4xf64>
      }
      scf.yield %12 : tensor<4x3x4xf64>
    }
    func.return %10 : tensor<4x3x4xf64>
  }
  func.func @circuit_state(%0: tensor<4x3x4xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<4x3x4xf64>
    %free = plan.allocate : !plan.buffer<6>
    %2 = arith.constant 0 : index
    %3 = arith.constant 4 : index
    %4 = arith.constant 1 : index
    %5 = arith.constant 3 : index
    %6 = plan.allocate : !plan.buffer<6>
    plan.initialize %6 : !plan.buffer<6>
    %7, %8 = scf.for %l = %2 to %3 step %4 iter_args(%9 = %6, %10 = %free) -> (!plan.buffer<6>, !plan.buffer<6>) {
      %11 = scf.for %l_1 = %2 to %5 step %4 iter_args(%12 = %9) -> (!plan.buffer<6>) {
        plan.launch @stage_0(%12) %1 at %l, %l_1 : !plan.buffer<6>
        scf.yield %12 : !plan.buffer<6>
      }
      plan.permute <x = ["+XXIIII", "+IXIIII", "+IIXIII", "+IIIXII", "+IIIIXI", "+IIIIIX"], z = ["+ZIIIII", "+ZZIIII", "+IIZIII", "+IIIZII", "+IIIIZI", "+IIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32] to [1, 2, 4, 8, 16, 32] %11, %10 : !plan.buffer<6>, !plan.buffer<6>
      scf.yield %10, %11 : !plan.buffer<6>, !plan.buffer<6>
    }
    %13 = plan.expectation [#quantum.observable<1.0 "IIZIII">] %7 : !plan.buffer<6> -> f64
    func.return %13 : f64
  }
  func.func @circuit(%params: tensor<4x3x3xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<4x3x3xf64>) -> tensor<4x3x4xf64>
    %1 = func.call @circuit_state(%0) : (tensor<4x3x4xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<4x3x4xf64>, %c0: f64) -> (f64, tensor<4x3x4xf64>) {
    %1 = plan.coefficients(%0) : tensor<4x3x4xf64>
    %free = plan.allocate : !plan.buffer<6>
    %2 = arith.constant 0 : index
    %3 = arith.constant 4 : index
    %4 = arith.constant 1 : index
    %5 = arith.constant 3 : index
    %6 = plan.allocate : !plan.buffer<6>
    plan.initialize %6 : !plan.buffer<6>
    %7, %8 = scf.for %l = %2 to %3 step %4 iter_args(%9 = %6, %10 = %free) -> (!plan.buffer<6>, !plan.buffer<6>) {
      %11 = scf.for %l_1 = %2 to %5 step %4 iter_args(%12 = %9) -> (!plan.buffer<6>) {
        plan.launch @stage_0(%12) %1 at %l, %l_1 : !plan.buffer<6>
        scf.yield %12 : !plan.buffer<6>
      }
      plan.permute <x = ["+XXIIII", "+IXIIII", "+IIXIII", "+IIIXII", "+IIIIXI", "+IIIIIX"], z = ["+ZIIIII", "+ZZIIII", "+IIZIII", "+IIIZII", "+IIIIZI", "+IIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32] to [1, 2, 4, 8, 16, 32] %11, %10 : !plan.buffer<6>, !plan.buffer<6>
      scf.yield %10, %11 : !plan.buffer<6>, !plan.buffer<6>
    }
    %13 = plan.expectation [#quantum.observable<1.0 "IIZIII">] %7 : !plan.buffer<6> -> f64
    %14 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "IIZIII">](%c0) %7, %14 : !plan.buffer<6>, !plan.buffer<6>
    %15 = arith.constant 3 : index
    %16, %17, %18 = scf.for %19 = %2 to %3 step %4 iter_args(%20 = %7, %21 = %14, %22 = %8) -> (!plan.buffer<6>, !plan.buffer<6>, !plan.buffer<6>) {
      %23 = arith.subi %15, %19 : index
      plan.permute <x = ["+XXIIII", "+IXIIII", "+IIXIII", "+IIIXII", "+IIIIXI", "+IIIIIX"], z = ["+ZIIIII", "+ZZIIII", "+IIZIII", "+IIIZII", "+IIIIZI", "+IIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32] to [1, 2, 4, 8, 16, 32] %20, %22 : !plan.buffer<6>, !plan.buffer<6>
      plan.permute <x = ["+XXIIII", "+IXIIII", "+IIXIII", "+IIIXII", "+IIIIXI", "+IIIIIX"], z = ["+ZIIIII", "+ZZIIII", "+IIZIII", "+IIIZII", "+IIIIZI", "+IIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32] to [1, 2, 4, 8, 16, 32] %21, %20 : !plan.buffer<6>, !plan.buffer<6>
      %24 = arith.constant 2 : index
      %25, %26 = scf.for %27 = %2 to %5 step %4 iter_args(%28 = %22, %29 = %20) -> (!plan.buffer<6>, !plan.buffer<6>) {
        %30 = arith.subi %24, %27 : index
        plan.launch @stage_0(%28, %29) %1 at %23, %30 : !plan.buffer<6>, !plan.buffer<6>
        scf.yield %28, %29 : !plan.buffer<6>, !plan.buffer<6>
      }
      scf.yield %25, %26, %21 : !plan.buffer<6>, !plan.buffer<6>, !plan.buffer<6>
    }
    %31 = plan.gradients %1 : tensor<4x3x4xf64>
    func.return %13, %31 : f64, tensor<4x3x4xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<4x3x3xf64>, %0: tensor<4x3x4xf64>) -> tensor<4x3x3xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<4x3x3xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 0 : index
    %7 = arith.constant 4 : index
    %8 = arith.constant 1 : index
    %9 = arith.constant 3 : index
    %10 = arith.constant 2 : index
    %11 = scf.for %12 = %6 to %7 step %8 iter_args(%13 = %1) -> (tensor<4x3x3xf64>) {
      %14 = scf.for %15 = %6 to %9 step %8 iter_args(%16 = %13) -> (tensor<4x3x3xf64>) {
        %17 = tensor.extract %0[%12, %15, %5] : tensor<4x3x4xf64>
        %18 = tensor.extract %0[%12, %15, %4] : tensor<4x3x4xf64>
        %19 = tensor.extract %0[%12, %15, %3] : tensor<4x3x4xf64>
        %20 = tensor.extract %0[%12, %15, %2] : tensor<4x3x4xf64>
        %21 = tensor.extract %16[%12, %6, %6] : tensor<4x3x3xf64>
        %22 = arith.addf %21, %17 : f64
        %23 = tensor.insert %22 into %16[%12, %6, %6] : tensor<4x3x3xf64>
        %24 = tensor.extract %23[%12, %15, %10] : tensor<4x3x3xf64>
        %25 = arith.addf %24, %18 : f64
        %26 = tensor.insert %25 into %23[%12, %15, %10] : tensor<4x3x3xf64>
        %27 = tensor.extract %26[%12, %15, %8] : tensor<4x3x3xf64>
        %28 = arith.addf %27, %19 : f64
        %29 = tensor.insert %28 into %26[%12, %15, %8] : tensor<4x3x3xf64>
        %30 = tensor.extract %29[%12, %15, %6] : tensor<4x3x3xf64>
        %31 = arith.addf %30, %20 : f64
        %32 = tensor.insert %31 into %29[%12, %15, %6] : tensor<4x3x3xf64>
        scf.yield %32 : tensor<4x3x3xf64>
      }
      scf.yield %14 : tensor<4x3x3xf64>
    }
    func.return %11 : tensor<4x3x3xf64>
  }
  func.func @circuit_gradient(%params: tensor<4x3x3xf64>, %0: f64) -> (f64, tensor<4x3x3xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<4x3x3xf64>) -> tensor<4x3x4xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<4x3x4xf64>, f64) -> (f64, tensor<4x3x4xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<4x3x3xf64>, tensor<4x3x4xf64>) -> tensor<4x3x3xf64>
    func.return %2, %4 : f64, tensor<4x3x3xf64>
  }
}
