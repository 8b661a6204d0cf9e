// The adjoint of the first stage: sums, and nothing is stored.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [1] {
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "turned" sums "XYZ"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 5 lanes 4 registers [1] skew [0] loops [] outer [] {
    plan.operation ["+IIIIY", "+IIIIX"] angles 0 of 0 position 0 gradients [true, true]
  }
  func.func @circuit_angles(%params: tensor<2xf64> {quantum.params}) -> tensor<2xf64> {
    %0 = tensor.empty() : tensor<2xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 0 : index
    %4 = arith.constant 1 : index
    %5 = tensor.extract %params[%3] : tensor<2xf64>
    %6 = tensor.extract %params[%4] : tensor<2xf64>
    %7 = tensor.insert %5 into %0[%1] : tensor<2xf64>
    %8 = tensor.insert %6 into %7[%2] : tensor<2xf64>
    func.return %8 : tensor<2xf64>
  }
  func.func @circuit_state(%0: tensor<2xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<2xf64>
    %2 = plan.allocate : !plan.buffer<5>
    plan.initialize %2 : !plan.buffer<5>
    plan.launch @stage_0(%2) %1 : !plan.buffer<5>
    %3 = plan.expectation [#quantum.observable<1.0 "IIIIZ">] %2 : !plan.buffer<5> -> f64
    func.return %3 : f64
  }
  func.func @circuit(%params: tensor<2xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<2xf64>) -> tensor<2xf64>
    %1 = func.call @circuit_state(%0) : (tensor<2xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<2xf64>, %c0: f64) -> (f64, tensor<2xf64>) {
    %1 = plan.coefficients(%0) : tensor<2xf64>
    %2 = plan.allocate : !plan.buffer<5>
    plan.initialize %2 : !plan.buffer<5>
    plan.launch @stage_0(%2) %1 : !plan.buffer<5>
    %3 = plan.expectation [#quantum.observable<1.0 "IIIIZ">] %2 : !plan.buffer<5> -> f64
    %4 = plan.allocate : !plan.buffer<5>
    plan.cotangent [#quantum.observable<1.0 "IIIIZ">](%c0) %2, %4 : !plan.buffer<5>, !plan.buffer<5>
    plan.launch @stage_0(%2, %4) %1 keep : !plan.buffer<5>, !plan.buffer<5>
    %5 = plan.gradients %1 : tensor<2xf64>
    func.return %3, %5 : f64, tensor<2xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<2xf64>, %0: tensor<2xf64>) -> tensor<2xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<2xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 0 : index
    %5 = arith.constant 1 : index
    %6 = tensor.extract %0[%3] : tensor<2xf64>
    %7 = tensor.extract %0[%2] : tensor<2xf64>
    %8 = tensor.extract %1[%5] : tensor<2xf64>
    %9 = arith.addf %8, %6 : f64
    %10 = tensor.insert %9 into %1[%5] : tensor<2xf64>
    %11 = tensor.extract %10[%4] : tensor<2xf64>
    %12 = arith.addf %11, %7 : f64
    %13 = tensor.insert %12 into %10[%4] : tensor<2xf64>
    func.return %13 : tensor<2xf64>
  }
  func.func @circuit_gradient(%params: tensor<2xf64>, %0: f64) -> (f64, tensor<2xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<2xf64>) -> tensor<2xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<2xf64>, f64) -> (f64, tensor<2xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    func.return %2, %4 : f64, tensor<2xf64>
  }
}
