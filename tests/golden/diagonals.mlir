// Diagonals of lanes, registers and blocks: the form `factor`.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [3] {
    kernel.apply "gate" registers 1 lanes 0 role <1, lanes> sign <0> form "flipped" sums "XYZ"
    kernel.apply "diagonal" registers 0 lanes 0 role <0, lanes> sign <0> form "factor" sums "Z"
    kernel.apply "diagonal" registers 0 lanes 0 role <0, block 0, lanes> sign <0> form "factor" sums "Z"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [1] skew [0] loops [2] outer [] {
    plan.operation ["+IIIIXI", "+IZIIZI"] angles 0 of 0 position 0 gradients [true, true]
    plan.operation ["+ZIIIII"] angles 2 of 0 position 1 gradients [true]
    plan.operation ["+IIZIIZ"] angles 3 of 0 position 2 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<4xf64> {quantum.params}) -> tensor<4xf64> {
    %0 = tensor.empty() : tensor<4xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 0 : index
    %6 = arith.constant 1 : index
    %7 = arith.constant 2 : index
    %8 = arith.constant 3 : index
    %9 = tensor.extract %params[%5] : tensor<4xf64>
    %10 = tensor.extract %params[%6] : tensor<4xf64>
    %11 = tensor.extract %params[%7] : tensor<4xf64>
    %12 = tensor.extract %params[%8] : tensor<4xf64>
    %13 = tensor.insert %9 into %0[%1] : tensor<4xf64>
    %14 = tensor.insert %11 into %13[%2] : tensor<4xf64>
    %15 = tensor.insert %10 into %14[%3] : tensor<4xf64>
    %16 = tensor.insert %12 into %15[%4] : tensor<4xf64>
    func.return %16 : tensor<4xf64>
  }
  func.func @circuit_state(%0: tensor<4xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<4xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3 = plan.expectation [#quantum.observable<1.0 "IIIIXI">] %2 : !plan.buffer<6> -> f64
    func.return %3 : f64
  }
  func.func @circuit(%params: tensor<4xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<4xf64>) -> tensor<4xf64>
    %1 = func.call @circuit_state(%0) : (tensor<4xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<4xf64>, %c0: f64) -> (f64, tensor<4xf64>) {
    %1 = plan.coefficients(%0) : tensor<4xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3 = plan.expectation [#quantum.observable<1.0 "IIIIXI">] %2 : !plan.buffer<6> -> f64
    %4 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "IIIIXI">](%c0) %2, %4 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_0(%2, %4) %1 : !plan.buffer<6>, !plan.buffer<6>
    %5 = plan.gradients %1 : tensor<4xf64>
    func.return %3, %5 : f64, tensor<4xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<4xf64>, %0: tensor<4xf64>) -> tensor<4xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<4xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 0 : index
    %7 = arith.constant 1 : index
    %8 = arith.constant 2 : index
    %9 = arith.constant 3 : index
    %10 = tensor.extract %0[%5] : tensor<4xf64>
    %11 = tensor.extract %0[%4] : tensor<4xf64>
    %12 = tensor.extract %0[%3] : tensor<4xf64>
    %13 = tensor.extract %0[%2] : tensor<4xf64>
    %14 = tensor.extract %1[%9] : tensor<4xf64>
    %15 = arith.addf %14, %10 : f64
    %16 = tensor.insert %15 into %1[%9] : tensor<4xf64>
    %17 = tensor.extract %16[%8] : tensor<4xf64>
    %18 = arith.addf %17, %12 : f64
    %19 = tensor.insert %18 into %16[%8] : tensor<4xf64>
    %20 = tensor.extract %19[%7] : tensor<4xf64>
    %21 = arith.addf %20, %11 : f64
    %22 = tensor.insert %21 into %19[%7] : tensor<4xf64>
    %23 = tensor.extract %22[%6] : tensor<4xf64>
    %24 = arith.addf %23, %13 : f64
    %25 = tensor.insert %24 into %22[%6] : tensor<4xf64>
    func.return %25 : tensor<4xf64>
  }
  func.func @circuit_gradient(%params: tensor<4xf64>, %0: f64) -> (f64, tensor<4xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<4xf64>) -> tensor<4xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<4xf64>, f64) -> (f64, tensor<4xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    func.return %2, %4 : f64, tensor<4xf64>
  }
}
