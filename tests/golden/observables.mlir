// Pauli strings of lanes and vectors, diagonal or not, and a constant.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [1] {
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0> sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+XIIIII"] angles 0 of 0 position 0 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<f64> {quantum.params}) -> tensor<1xf64> {
    %0 = tensor.empty() : tensor<1xf64>
    %1 = arith.constant 0 : index
    %2 = tensor.extract %params[] : tensor<f64>
    %3 = tensor.insert %2 into %0[%1] : tensor<1xf64>
    func.return %3 : tensor<1xf64>
  }
  func.func @circuit_state(%0: tensor<1xf64>) -> (f64, f64) {
    %1 = plan.coefficients(%0) : tensor<1xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<2.0 "IIIIII" + 0.5 "ZIIIIZ">, #quantum.observable<1.0 "IXIIIY" + -1.0 "IIIZII">] %2 : !plan.buffer<6> -> f64, f64
    func.return %3, %4 : f64, f64
  }
  func.func @circuit(%params: tensor<f64> {quantum.params}) -> (f64, f64) {
    %0 = func.call @circuit_angles(%params) : (tensor<f64>) -> tensor<1xf64>
    %1, %2 = func.call @circuit_state(%0) : (tensor<1xf64>) -> (f64, f64)
    func.return %1, %2 : f64, f64
  }
  func.func @circuit_state_adjoint(%0: tensor<1xf64>, %c0: f64, %c1: f64) -> (f64, f64, tensor<1xf64>) {
    %1 = plan.coefficients(%0) : tensor<1xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<2.0 "IIIIII" + 0.5 "ZIIIIZ">, #quantum.observable<1.0 "IXIIIY" + -1.0 "IIIZII">] %2 : !plan.buffer<6> -> f64, f64
    %5 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<2.0 "IIIIII" + 0.5 "ZIIIIZ">, #quantum.observable<1.0 "IXIIIY" + -1.0 "IIIZII">](%c0, %c1) %2, %5 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_0(%2, %5) %1 keep : !plan.buffer<6>, !plan.buffer<6>
    %6 = plan.gradients %1 : tensor<1xf64>
    func.return %3, %4, %6 : f64, f64, tensor<1xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<f64>, %0: tensor<1xf64>) -> tensor<f64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<f64>
    %2 = arith.constant 0 : index
    %3 = tensor.extract %0[%2] : tensor<1xf64>
    %4 = tensor.extract %1[] : tensor<f64>
    %5 = arith.addf %4, %3 : f64
    %6 = tensor.insert %5 into %1[] : tensor<f64>
    func.return %6 : tensor<f64>
  }
  func.func @circuit_gradient(%params: tensor<f64>, %0: f64, %1: f64) -> (f64, f64, tensor<f64>) {
    %2 = func.call @circuit_angles(%params) : (tensor<f64>) -> tensor<1xf64>
    %3, %4, %5 = func.call @circuit_state_adjoint(%2, %0, %1) : (tensor<1xf64>, f64, f64) -> (f64, f64, tensor<1xf64>)
    %6 = func.call @circuit_angles_adjoint(%params, %5) : (tensor<f64>, tensor<1xf64>) -> tensor<f64>
    func.return %3, %4, %6 : f64, f64, tensor<f64>
  }
}
