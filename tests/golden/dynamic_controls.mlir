// Controls that are a lane, a block, or a parity of lane and register: under a mask.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [1, 1] {
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <1> odd controls [#kernel.parity<0, lanes>, #kernel.parity<0, block 0>] sums "X"
    kernel.apply "diagonal" registers 0 lanes 0 role <0, block 1> sign <0> controls [#kernel.parity<1, lanes>] sums "Z"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 7 lanes 4 registers [1] skew [0] loops [2, 4] outer [] {
    plan.operation ["+IIIIYII"] controls ["+ZIIIIII", "+IIIIIIZ"] angles 0 of 0 position 0 gradients [true]
    plan.operation ["+IIIIIZI"] controls ["+IZIIZII"] angles 1 of 0 position 1 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<2xf64> {quantum.params}) -> tensor<2xf64> {
    %0 = tensor.empty() : tensor<2xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 0 : index
    %4 = arith.constant 1 : index
    %5 = tensor.extract %params[%3] : tensor<2xf64>
    %6 = tensor.insert %5 into %0[%1] : tensor<2xf64>
    %7 = tensor.extract %params[%4] : tensor<2xf64>
    %8 = tensor.insert %7 into %6[%2] : tensor<2xf64>
    func.return %8 : tensor<2xf64>
  }
  func.func @circuit_state(%0: tensor<2xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<2xf64>
    %2 = plan.allocate : !plan.buffer<7>
    plan.initialize %2 : !plan.buffer<7>
    plan.launch @stage_0(%2) %1 : !plan.buffer<7>
    %3 = plan.expectation [#quantum.observable<1.0 "IZIIZII">] %2 : !plan.buffer<7> -> f64
    func.return %3 : f64
  }
  func.func @circuit(%params: tensor<2xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<2xf64>) -> tensor<2xf64>
    %1 = func.call @circuit_state(%0) : (tensor<2xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<2xf64>, %c0: f64) -> (f64, tensor<2xf64>) {
    %1 = plan.coefficients(%0) : tensor<2xf64>
    %2 = plan.allocate : !plan.buffer<7>
    plan.initialize %2 : !plan.buffer<7>
    plan.launch @stage_0(%2) %1 : !plan.buffer<7>
    %3 = plan.expectation [#quantum.observable<1.0 "IZIIZII">] %2 : !plan.buffer<7> -> f64
    %4 = plan.allocate : !plan.buffer<7>
    plan.cotangent [#quantum.observable<1.0 "IZIIZII">](%c0) %2, %4 : !plan.buffer<7>, !plan.buffer<7>
    plan.launch @stage_0(%2, %4) %1 : !plan.buffer<7>, !plan.buffer<7>
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
    %7 = tensor.extract %1[%5] : tensor<2xf64>
    %8 = arith.addf %7, %6 : f64
    %9 = tensor.insert %8 into %1[%5] : tensor<2xf64>
    %10 = tensor.extract %0[%2] : tensor<2xf64>
    %11 = tensor.extract %9[%4] : tensor<2xf64>
    %12 = arith.addf %11, %10 : f64
    %13 = tensor.insert %12 into %9[%4] : tensor<2xf64>
    func.return %13 : tensor<2xf64>
  }
  func.func @circuit_gradient(%params: tensor<2xf64>, %0: f64) -> (f64, tensor<2xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<2xf64>) -> tensor<2xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<2xf64>, f64) -> (f64, tensor<2xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    func.return %2, %4 : f64, tensor<2xf64>
  }
}
