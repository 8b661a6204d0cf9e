// The functions that are called: loops over a batch.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [1] {
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0> sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+XIIIII"] angles 0 of 0 position 0 gradients [true]
  }
  func.func @circuit_angles(%inputs: tensor<1xf64> {quantum.inputs}, %params: tensor<2xf64> {quantum.params}) -> tensor<1xf64> {
    %0 = tensor.empty() : tensor<1xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 0 : index
    %4 = tensor.extract %params[%2] : tensor<2xf64>
    %5 = tensor.extract %inputs[%3] : tensor<1xf64>
    %6 = tensor.extract %params[%3] : tensor<2xf64>
    %7 = arith.mulf %6, %5 : f64
    %8 = arith.addf %7, %4 : f64
    %9 = tensor.insert %8 into %0[%1] : tensor<1xf64>
    func.return %9 : tensor<1xf64>
  }
  func.func @circuit_state(%0: tensor<1xf64>) -> (f64, f64) {
    %1 = plan.coefficients(%0) : tensor<1xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<1.0 "ZIIIII">, #quantum.observable<1.0 "YIIIII">] %2 : !plan.buffer<6> -> f64, f64
    func.return %3, %4 : f64, f64
  }
  func.func @circuit(%inputs: tensor<1xf64> {quantum.inputs}, %params: tensor<2xf64> {quantum.params}) -> (f64, f64) {
    %0 = func.call @circuit_angles(%inputs, %params) : (tensor<1xf64>, tensor<2xf64>) -> tensor<1xf64>
    %1, %2 = func.call @circuit_state(%0) : (tensor<1xf64>) -> (f64, f64)
    func.return %1, %2 : f64, f64
  }
  func.func @circuit_state_adjoint(%0: tensor<1xf64>, %c0: f64, %c1: f64) -> (f64, f64, tensor<1xf64>) {
    %1 = plan.coefficients(%0) : tensor<1xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<1.0 "ZIIIII">, #quantum.observable<1.0 "YIIIII">] %2 : !plan.buffer<6> -> f64, f64
    %5 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "ZIIIII">, #quantum.observable<1.0 "YIIIII">](%c0, %c1) %2, %5 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_0(%2, %5) %1 keep : !plan.buffer<6>, !plan.buffer<6>
    %6 = plan.gradients %1 : tensor<1xf64>
    func.return %3, %4, %6 : f64, f64, tensor<1xf64>
  }
  func.func @circuit_angles_adjoint(%inputs: tensor<1xf64>, %params: tensor<2xf64>, %0: tensor<1xf64>) -> (tensor<1xf64>, tensor<2xf64>) {
    %1 = arith.constant dense<0.000000e+00> : tensor<1xf64>
    %2 = arith.constant dense<0.000000e+00> : tensor<2xf64>
    %3 = arith.constant 0 : index
    %4 = arith.constant 1 : index
    %5 = arith.constant 0 : index
    %6 = tensor.extract %inputs[%5] : tensor<1xf64>
    %7 = tensor.extract %params[%5] : tensor<2xf64>
    %8 = tensor.extract %0[%3] : tensor<1xf64>
    %9 = arith.mulf %8, %6 : f64
    %10 = arith.mulf %8, %7 : f64
    %11 = tensor.extract %2[%5] : tensor<2xf64>
    %12 = arith.addf %11, %9 : f64
    %13 = tensor.insert %12 into %2[%5] : tensor<2xf64>
    %14 = tensor.extract %1[%5] : tensor<1xf64>
    %15 = arith.addf %14, %10 : f64
    %16 = tensor.insert %15 into %1[%5] : tensor<1xf64>
    %17 = tensor.extract %13[%4] : tensor<2xf64>
    %18 = arith.addf %17, %8 : f64
    %19 = tensor.insert %18 into %13[%4] : tensor<2xf64>
    func.return %16, %19 : tensor<1xf64>, tensor<2xf64>
  }
  func.func @circuit_gradient(%inputs: tensor<1xf64>, %params: tensor<2xf64>, %0: f64, %1: f64) -> (f64, f64, tensor<1xf64>, tensor<2xf64>) {
    %2 = func.call @circuit_angles(%inputs, %params) : (tensor<1xf64>, tensor<2xf64>) -> tensor<1xf64>
    %3, %4, %5 = func.call @circuit_state_adjoint(%2, %0, %1) : (tensor<1xf64>, f64, f64) -> (f64, f64, tensor<1xf64>)
    %6, %7 = func.call @circuit_angles_adjoint(%inputs, %params, %5) : (tensor<1xf64>, tensor<2xf64>, tensor<1xf64>) -> (tensor<1xf64>, tensor<2xf64>)
    func.return %3, %4, %6, %7 : f64, f64, tensor<1xf64>, tensor<2xf64>
  }
}
