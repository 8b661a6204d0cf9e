// From angles to matrices, and from sums to gradients.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [1, 1] {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> sums "XYZ"
    kernel.apply "diagonal" registers 0 lanes 0 role <0, lanes> sign <0> sums "Z"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 5 lanes 3 registers [2] skew [0] loops [1] outer [] {
    plan.operation ["+XIIII", "+ZIIII"] angles 0 of 0 position 0 gradients [true, true]
    plan.operation ["+ZZIII"] angles 2 of 0 position 1 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<4xf64> {quantum.params}) -> tensor<3xf64> {
    %0 = tensor.empty() : tensor<3xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 0 : index
    %5 = arith.constant 1 : index
    %6 = arith.constant 2 : index
    %7 = tensor.extract %params[%4] : tensor<4xf64>
    %8 = tensor.extract %params[%5] : tensor<4xf64>
    %9 = tensor.extract %params[%6] : tensor<4xf64>
    %10 = tensor.insert %7 into %0[%1] : tensor<3xf64>
    %11 = tensor.insert %8 into %10[%2] : tensor<3xf64>
    %12 = tensor.insert %9 into %11[%3] : tensor<3xf64>
    func.return %12 : tensor<3xf64>
  }
  func.func @circuit_state(%0: tensor<3xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<3xf64>
    %2 = plan.allocate : !plan.buffer<5>
    plan.initialize %2 : !plan.buffer<5>
    plan.launch @stage_0(%2) %1 : !plan.buffer<5>
    %3 = plan.expectation [#quantum.observable<1.0 "ZIIII">] %2 : !plan.buffer<5> -> f64
    func.return %3 : f64
  }
  func.func @circuit(%params: tensor<4xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<4xf64>) -> tensor<3xf64>
    %1 = func.call @circuit_state(%0) : (tensor<3xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<3xf64>, %c0: f64) -> (f64, tensor<3xf64>) {
    %1 = plan.coefficients(%0) : tensor<3xf64>
    %2 = plan.allocate : !plan.buffer<5>
    plan.initialize %2 : !plan.buffer<5>
    plan.launch @stage_0(%2) %1 : !plan.buffer<5>
    %3 = plan.expectation [#quantum.observable<1.0 "ZIIII">] %2 : !plan.buffer<5> -> f64
    %4 = plan.allocate : !plan.buffer<5>
    plan.cotangent [#quantum.observable<1.0 "ZIIII">](%c0) %2, %4 : !plan.buffer<5>, !plan.buffer<5>
    plan.launch @stage_0(%2, %4) %1 : !plan.buffer<5>, !plan.buffer<5>
    %5 = plan.gradients %1 : tensor<3xf64>
    func.return %3, %5 : f64, tensor<3xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<4xf64>, %0: tensor<3xf64>) -> tensor<4xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<4xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 0 : index
    %6 = arith.constant 1 : index
    %7 = arith.constant 2 : index
    %8 = tensor.extract %0[%4] : tensor<3xf64>
    %9 = tensor.extract %0[%3] : tensor<3xf64>
    %10 = tensor.extract %0[%2] : tensor<3xf64>
    %11 = tensor.extract %1[%7] : tensor<4xf64>
    %12 = arith.addf %11, %8 : f64
    %13 = tensor.insert %12 into %1[%7] : tensor<4xf64>
    %14 = tensor.extract %13[%6] : tensor<4xf64>
    %15 = arith.addf %14, %9 : f64
    %16 = tensor.insert %15 into %13[%6] : tensor<4xf64>
    %17 = tensor.extract %16[%5] : tensor<4xf64>
    %18 = arith.addf %17, %10 : f64
    %19 = tensor.insert %18 into %16[%5] : tensor<4xf64>
    func.return %19 : tensor<4xf64>
  }
  func.func @circuit_gradient(%params: tensor<4xf64>, %0: f64) -> (f64, tensor<4xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<4xf64>) -> tensor<3xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<3xf64>, f64) -> (f64, tensor<3xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<4xf64>, tensor<3xf64>) -> tensor<4xf64>
    func.return %2, %4 : f64, tensor<4xf64>
  }
}
