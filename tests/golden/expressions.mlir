// Angles and their derivatives.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [2] fold lanes [3, 2, 4, 8] from [0, 0] to [0, 0, 0, 0] {
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0> form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 2 role <0> sign <0, lanes> odd form "flipped" sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] fold lanes [3, 2, 4, 8] from [0, 0, 0, 0] to [0, 0, 0, 0] {
    plan.operation ["+XIIIII"] angles 0 of 1 position 0 gradients [true]
    plan.operation ["+IYIIII"] angles 1 of 1 position 1 gradients [true]
  }
  kernel.func @kernel_1 registers 2 skew [0, 0] batches [1] {
    kernel.apply "diagonal" registers 0 lanes 0 role <0, lanes> sign <0> sums "Z"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+ZIIIII"] angles 0 of 0 position 0 gradients [true]
  }
  func.func @circuit_angles(%inputs: tensor<2xf64> {quantum.inputs}, %params: tensor<2x2xf64> {quantum.params}) -> (tensor<1xf64>, tensor<2x2xf64>) {
    %0 = tensor.empty() : tensor<1xf64>
    %1 = tensor.empty() : tensor<2x2xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 0 : index
    %5 = arith.constant 2 : index
    %6 = arith.constant 1 : index
    %7 = arith.constant 1.000000e+00 : f64
    %8 = arith.constant 1.000000e-01 : f64
    %9 = scf.for %l = %4 to %5 step %6 iter_args(%10 = %1) -> (tensor<2x2xf64>) {
      %11 = tensor.extract %inputs[%6] : tensor<2xf64>
      %12 = arith.negf %11 : f64
      %13 = math.exp %12 : f64
      %14 = tensor.extract %inputs[%4] : tensor<2xf64>
      %15 = tensor.extract %params[%l, %4] : tensor<2x2xf64>
      %16 = math.sin %15 : f64
      %17 = arith.mulf %16, %14 : f64
      %18 = arith.addf %17, %13 : f64
      %19 = tensor.insert %18 into %10[%l, %2] : tensor<2x2xf64>
      %20 = arith.mulf %15, %15 : f64
      %21 = arith.addf %7, %20 : f64
      %22 = math.sqrt %21 : f64
      %23 = tensor.extract %params[%l, %6] : tensor<2x2xf64>
      %24 = math.tanh %23 : f64
      %25 = arith.divf %24, %22 : f64
      %26 = tensor.insert %25 into %19[%l, %3] : tensor<2x2xf64>
      scf.yield %26 : tensor<2x2xf64>
    }
    %27 = tensor.extract %params[%6, %6] : tensor<2x2xf64>
    %28 = math.cos %27 : f64
    %29 = arith.addf %28, %8 : f64
    %30 = tensor.insert %29 into %0[%2] : tensor<1xf64>
    func.return %30, %9 : tensor<1xf64>, tensor<2x2xf64>
  }
  func.func @circuit_state(%0: tensor<1xf64>, %1: tensor<2x2xf64>) -> f64 {
    %2 = plan.coefficients(%0, %1) : tensor<1xf64>, tensor<2x2xf64>
    %3 = arith.constant 0 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 1 : index
    %6 = plan.allocate : !plan.buffer<6>
    plan.initialize %6 : !plan.buffer<6>
    %7 = scf.for %l = %3 to %4 step %5 iter_args(%8 = %6) -> (!plan.buffer<6>) {
      plan.launch @stage_0(%8) %2 at %l : !plan.buffer<6>
      scf.yield %8 : !plan.buffer<6>
    }
    plan.launch @stage_1(%7) %2 : !plan.buffer<6>
    %9 = plan.expectation [#quantum.observable<1.0 "ZIIIII">] %7 : !plan.buffer<6> -> f64
    func.return %9 : f64
  }
  func.func @circuit(%inputs: tensor<2xf64> {quantum.inputs}, %params: tensor<2x2xf64> {quantum.params}) -> f64 {
    %0, %1 = func.call @circuit_angles(%inputs, %params) : (tensor<2xf64>, tensor<2x2xf64>) -> (tensor<1xf64>, tensor<2x2xf64>)
    %2 = func.call @circuit_state(%0, %1) : (tensor<1xf64>, tensor<2x2xf64>) -> f64
    func.return %2 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<1xf64>, %1: tensor<2x2xf64>, %c0: f64) -> (f64, tensor<1xf64>, tensor<2x2xf64>) {
    %2 = plan.coefficients(%0, %1) : tensor<1xf64>, tensor<2x2xf64>
    %3 = arith.constant 0 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 1 : index
    %6 = plan.allocate : !plan.buffer<6>
    plan.initialize %6 : !plan.buffer<6>
    %7 = scf.for %l = %3 to %4 step %5 iter_args(%8 = %6) -> (!plan.buffer<6>) {
      plan.launch @stage_0(%8) %2 at %l : !plan.buffer<6>
      scf.yield %8 : !plan.buffer<6>
    }
    plan.launch @stage_1(%7) %2 : !plan.buffer<6>
    %9 = plan.expectation [#quantum.observable<1.0 "ZIIIII">] %7 : !plan.buffer<6> -> f64
    %10 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "ZIIIII">](%c0) %7, %10 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_1(%7, %10) %2 : !plan.buffer<6>, !plan.buffer<6>
    %11 = arith.constant 1 : index
    %12, %13 = scf.for %14 = %3 to %4 step %5 iter_args(%15 = %7, %16 = %10) -> (!plan.buffer<6>, !plan.buffer<6>) {
      %17 = arith.subi %11, %14 : index
      plan.launch @stage_0(%15, %16) %2 at %17 : !plan.buffer<6>, !plan.buffer<6>
      scf.yield %15, %16 : !plan.buffer<6>, !plan.buffer<6>
    }
    %18, %19 = plan.gradients %2 : tensor<1xf64>, tensor<2x2xf64>
    func.return %9, %18, %19 : f64, tensor<1xf64>, tensor<2x2xf64>
  }
  func.func @circuit_angles_adjoint(%inputs: tensor<2xf64>, %params: tensor<2x2xf64>, %0: tensor<1xf64>, %1: tensor<2x2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>) {
    %2 = arith.constant dense<0.000000e+00> : tensor<2xf64>
    %3 = arith.constant dense<0.000000e+00> : tensor<2x2xf64>
    %4 = arith.constant 0 : index
    %5 = arith.constant 1 : index
    %6 = arith.constant 0 : index
    %7 = arith.constant 2 : index
    %8 = arith.constant 1 : index
    %9 = arith.constant 1.000000e+00 : f64
    %10 = tensor.extract %params[%8, %8] : tensor<2x2xf64>
    %11 = tensor.extract %0[%4] : tensor<1xf64>
    %12 = math.sin %10 : f64
    %13 = arith.mulf %11, %12 : f64
    %14 = arith.negf %13 : f64
    %15 = tensor.extract %3[%8, %8] : tensor<2x2xf64>
    %16 = arith.addf %15, %14 : f64
    %17 = tensor.insert %16 into %3[%8, %8] : tensor<2x2xf64>
    %18, %19 = scf.for %20 = %6 to %7 step %8 iter_args(%21 = %2, %22 = %17) -> (tensor<2xf64>, tensor<2x2xf64>) {
      %23 = tensor.extract %inputs[%8] : tensor<2xf64>
      %24 = arith.negf %23 : f64
      %25 = math.exp %24 : f64
      %26 = tensor.extract %inputs[%6] : tensor<2xf64>
      %27 = tensor.extract %params[%20, %6] : tensor<2x2xf64>
      %28 = math.sin %27 : f64
      %29 = arith.mulf %27, %27 : f64
      %30 = arith.addf %9, %29 : f64
      %31 = math.sqrt %30 : f64
      %32 = tensor.extract %params[%20, %8] : tensor<2x2xf64>
      %33 = math.tanh %32 : f64
      %34 = arith.divf %33, %31 : f64
      %35 = tensor.extract %1[%20, %5] : tensor<2x2xf64>
      %36 = arith.divf %35, %31 : f64
      %37 = arith.mulf %36, %34 : f64
      %38 = arith.negf %37 : f64
      %39 = arith.constant 1.000000e+00 : f64
      %40 = arith.mulf %33, %33 : f64
      %41 = arith.subf %39, %40 : f64
      %42 = arith.mulf %36, %41 : f64
      %43 = tensor.extract %22[%20, %8] : tensor<2x2xf64>
      %44 = arith.addf %43, %42 : f64
      %45 = tensor.insert %44 into %22[%20, %8] : tensor<2x2xf64>
      %46 = arith.constant 5.000000e-01 : f64
      %47 = arith.mulf %38, %46 : f64
      %48 = arith.divf %47, %31 : f64
      %49 = arith.mulf %48, %27 : f64
      %50 = arith.mulf %48, %27 : f64
      %51 = arith.addf %49, %50 : f64
      %52 = tensor.extract %1[%20, %4] : tensor<2x2xf64>
      %53 = arith.mulf %52, %26 : f64
      %54 = arith.mulf %52, %28 : f64
      %55 = math.cos %27 : f64
      %56 = arith.mulf %53, %55 : f64
      %57 = arith.addf %51, %56 : f64
      %58 = tensor.extract %45[%20, %6] : tensor<2x2xf64>
      %59 = arith.addf %58, %57 : f64
      %60 = tensor.insert %59 into %45[%20, %6] : tensor<2x2xf64>
      %61 = tensor.extract %21[%6] : tensor<2xf64>
      %62 = arith.addf %61, %54 : f64
      %63 = tensor.insert %62 into %21[%6] : tensor<2xf64>
      %64 = arith.mulf %52, %25 : f64
      %65 = arith.negf %64 : f64
      %66 = tensor.extract %63[%8] : tensor<2xf64>
      %67 = arith.addf %66, %65 : f64
      %68 = tensor.insert %67 into %63[%8] : tensor<2xf64>
      scf.yield %68, %60 : tensor<2xf64>, tensor<2x2xf64>
    }
    func.return %18, %19 : tensor<2xf64>, tensor<2x2xf64>
  }
  func.func @circuit_gradient(%inputs: tensor<2xf64>, %params: tensor<2x2xf64>, %0: f64) -> (f64, tensor<2xf64>, tensor<2x2xf64>) {
    %1, %2 = func.call @circuit_angles(%inputs, %params) : (tensor<2xf64>, tensor<2x2xf64>) -> (tensor<1xf64>, tensor<2x2xf64>)
    %3, %4, %5 = func.call @circuit_state_adjoint(%1, %2, %0) : (tensor<1xf64>, tensor<2x2xf64>, f64) -> (f64, tensor<1xf64>, tensor<2x2xf64>)
    %6, %7 = func.call @circuit_angles_adjoint(%inputs, %params, %4, %5) : (tensor<2xf64>, tensor<2x2xf64>, tensor<1xf64>, tensor<2x2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>)
    func.return %3, %6, %7 : f64, tensor<2xf64>, tensor<2x2xf64>
  }
}
