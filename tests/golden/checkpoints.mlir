// States that are saved for the way back, in a loop.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [6] {
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 2 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 4 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 8 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <1> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 2 lanes 0 role <0> sign <2> odd form "flipped" sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 7 lanes 4 registers [1, 2] skew [0, 0] loops [4] outer [] {
    plan.operation ["+YIIIIII"] angles 0 of 0 position 0 gradients [true]
    plan.operation ["+IYIIIII"] angles 1 of 0 position 1 gradients [true]
    plan.operation ["+IIYIIII"] angles 2 of 0 position 2 gradients [true]
    plan.operation ["+IIIYIII"] angles 3 of 0 position 3 gradients [true]
    plan.operation ["+IIIIYII"] angles 4 of 0 position 4 gradients [true]
    plan.operation ["+IIIIIYI"] angles 5 of 0 position 5 gradients [true]
  }
  kernel.func @kernel_1 registers 2 skew [0, 0] batches [1] fold lanes [1, 2, 4, 8] from [0, 0] to [1, 0, 0, 0] {
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <1> odd sums "X"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 7 lanes 4 registers [4, 2] skew [0, 0] loops [1] outer [] fold lanes [1, 2, 4, 8] from [0, 0, 0, 0] to [4, 0, 0, 0] {
    plan.operation ["+IIIIIIY"] angles 6 of 0 position 6 gradients [true]
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
    %2 = arith.constant 0 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<7>
    plan.initialize %5 : !plan.buffer<7>
    %6 = scf.for %l = %2 to %3 step %4 iter_args(%7 = %5) -> (!plan.buffer<7>) {
      plan.launch @stage_0(%7) %1 at %l : !plan.buffer<7>
      plan.launch @stage_1(%7) %1 at %l : !plan.buffer<7>
      scf.yield %7 : !plan.buffer<7>
    }
    %8 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">] %6 : !plan.buffer<7> -> f64
    func.return %8 : f64
  }
  func.func @circuit(%params: tensor<3x7xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<3x7xf64>) -> tensor<3x7xf64>
    %1 = func.call @circuit_state(%0) : (tensor<3x7xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<3x7xf64>, %c0: f64) -> (f64, tensor<3x7xf64>) {
    %1 = plan.checkpoints : !plan.checkpoints<2>
    %2 = arith.constant 1 : index
    %3 = arith.constant 0 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = plan.coefficients(%0) : tensor<3x7xf64>
    %7 = arith.constant 0 : index
    %8 = arith.constant 3 : index
    %9 = arith.constant 1 : index
    %10 = plan.allocate : !plan.buffer<7>
    plan.initialize %10 : !plan.buffer<7>
    %11 = scf.for %12 = %3 to %4 step %2 iter_args(%13 = %10) -> (!plan.buffer<7>) {
      %14 = arith.addi %12, %2 : index
      %15 = scf.for %l = %12 to %14 step %2 iter_args(%16 = %13) -> (!plan.buffer<7>) {
        plan.launch @stage_0(%16) %6 at %l : !plan.buffer<7>
        plan.launch @stage_1(%16) %6 at %l : !plan.buffer<7>
        scf.yield %16 : !plan.buffer<7>
      }
      plan.save %15 to %1[%12] : !plan.buffer<7>, !plan.checkpoints<2>
      scf.yield %15 : !plan.buffer<7>
    }
    %17 = scf.for %l_1 = %4 to %5 step %2 iter_args(%18 = %11) -> (!plan.buffer<7>) {
      plan.launch @stage_0(%18) %6 at %l_1 : !plan.buffer<7>
      plan.launch @stage_1(%18) %6 at %l_1 : !plan.buffer<7>
      scf.yield %18 : !plan.buffer<7>
    }
    %19 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">] %17 : !plan.buffer<7> -> f64
    %20 = plan.allocate : !plan.buffer<7>
    plan.cotangent [#quantum.observable<1.0 "ZIIIIII">](%c0) %17, %20 : !plan.buffer<7>, !plan.buffer<7>
    %21 = arith.constant 2 : index
    %22, %23 = scf.for %24 = %3 to %2 step %2 iter_args(%25 = %17, %26 = %20) -> (!plan.buffer<7>, !plan.buffer<7>) {
      %27 = arith.subi %21, %24 : index
      plan.launch @stage_1(%25, %26) %6 at %27 : !plan.buffer<7>, !plan.buffer<7>
      plan.launch @stage_0(%25, %26) %6 at %27 : !plan.buffer<7>, !plan.buffer<7>
      scf.yield %25, %26 : !plan.buffer<7>, !plan.buffer<7>
    }
    %28, %29 = scf.for %30 = %3 to %4 step %2 iter_args(%31 = %22, %32 = %23) -> (!plan.buffer<7>, !plan.buffer<7>) {
      %33 = arith.subi %2, %30 : index
      plan.restore %31 from %1[%33] : !plan.buffer<7>, !plan.checkpoints<2>
      %34 = arith.addi %30, %2 : index
      %35 = arith.addi %34, %2 : index
      %36, %37 = scf.for %38 = %34 to %35 step %2 iter_args(%39 = %31, %40 = %32) -> (!plan.buffer<7>, !plan.buffer<7>) {
        %41 = arith.subi %21, %38 : index
        plan.launch @stage_1(%39, %40) %6 at %41 : !plan.buffer<7>, !plan.buffer<7>
        plan.launch @stage_0(%39, %40) %6 at %41 : !plan.buffer<7>, !plan.buffer<7>
        scf.yield %39, %40 : !plan.buffer<7>, !plan.buffer<7>
      }
      scf.yield %36, %37 : !plan.buffer<7>, !plan.buffer<7>
    }
    %42 = plan.gradients %6 : tensor<3x7xf64>
    func.return %19, %42 : f64, tensor<3x7xf64>
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
