// Gates that permute basis states cost nothing outside of loops.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [1] {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> sums ""
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+YIIIII", "+XIIIII"] angles 0 of 0 position 0 gradients [false, false]
  }
  kernel.func @kernel_1 registers 2 skew [0, 0] batches [4] {
    kernel.apply "rotation" registers 0 lanes 8 role <0> sign <0, lanes> form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 6 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 4 role <0> sign <0, lanes> form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 3 role <0> sign <0> form "flipped" sums "X"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+ZZZXII"] angles 3 of 0 position 1 gradients [true]
    plan.operation ["+IXYIII"] angles 4 of 0 position 2 gradients [true]
    plan.operation ["+ZZXZII"] angles 5 of 0 position 3 gradients [true]
    plan.operation ["+XXIIII"] angles 6 of 0 position 4 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<4xf64> {quantum.params}) -> tensor<7xf64> {
    %0 = tensor.empty() : tensor<7xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 5 : index
    %7 = arith.constant 6 : index
    %8 = arith.constant 0 : index
    %9 = arith.constant 1 : index
    %10 = arith.constant 2 : index
    %11 = arith.constant 3 : index
    %12 = arith.constant 1.5707963267948966 : f64
    %13 = arith.constant 3.1415926535897931 : f64
    %14 = arith.constant -3.1415926535897931 : f64
    %15 = tensor.insert %12 into %0[%1] : tensor<7xf64>
    %16 = tensor.insert %13 into %15[%2] : tensor<7xf64>
    %17 = tensor.insert %14 into %16[%3] : tensor<7xf64>
    %18 = tensor.extract %params[%8] : tensor<4xf64>
    %19 = tensor.insert %18 into %17[%4] : tensor<7xf64>
    %20 = tensor.extract %params[%9] : tensor<4xf64>
    %21 = tensor.insert %20 into %19[%5] : tensor<7xf64>
    %22 = tensor.extract %params[%10] : tensor<4xf64>
    %23 = tensor.insert %22 into %21[%6] : tensor<7xf64>
    %24 = tensor.extract %params[%11] : tensor<4xf64>
    %25 = tensor.insert %24 into %23[%7] : tensor<7xf64>
    func.return %25 : tensor<7xf64>
  }
  func.func @circuit_state(%0: tensor<7xf64>) -> (f64, f64, f64, f64) {
    %1 = plan.coefficients(%0) : tensor<7xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    plan.launch @stage_1(%2) %1 : !plan.buffer<6>
    %3, %4, %5, %6 = plan.expectation [#quantum.observable<1.0 "IIIZII">, #quantum.observable<1.0 "ZZIIII">, #quantum.observable<1.0 "ZZZIII">, #quantum.observable<1.0 "ZIIIII">] %2 : !plan.buffer<6> -> f64, f64, f64, f64
    func.return %3, %4, %5, %6 : f64, f64, f64, f64
  }
  func.func @circuit(%params: tensor<4xf64> {quantum.params}) -> (f64, f64, f64, f64) {
    %0 = func.call @circuit_angles(%params) : (tensor<4xf64>) -> tensor<7xf64>
    %1, %2, %3, %4 = func.call @circuit_state(%0) : (tensor<7xf64>) -> (f64, f64, f64, f64)
    func.return %1, %2, %3, %4 : f64, f64, f64, f64
  }
  func.func @circuit_state_adjoint(%0: tensor<7xf64>, %c0: f64, %c1: f64, %c2: f64, %c3: f64) -> (f64, f64, f64, f64, tensor<7xf64>) {
    %1 = plan.coefficients(%0) : tensor<7xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    plan.launch @stage_1(%2) %1 : !plan.buffer<6>
    %3, %4, %5, %6 = plan.expectation [#quantum.observable<1.0 "IIIZII">, #quantum.observable<1.0 "ZZIIII">, #quantum.observable<1.0 "ZZZIII">, #quantum.observable<1.0 "ZIIIII">] %2 : !plan.buffer<6> -> f64, f64, f64, f64
    %7 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "IIIZII">, #quantum.observable<1.0 "ZZIIII">, #quantum.observable<1.0 "ZZZIII">, #quantum.observable<1.0 "ZIIIII">](%c0, %c1, %c2, %c3) %2, %7 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_1(%2, %7) %1 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_0(%2, %7) %1 keep : !plan.buffer<6>, !plan.buffer<6>
    %8 = plan.gradients %1 : tensor<7xf64>
    func.return %3, %4, %5, %6, %8 : f64, f64, f64, f64, tensor<7xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<4xf64>, %0: tensor<7xf64>) -> tensor<4xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<4xf64>
    %2 = arith.constant 3 : index
    %3 = arith.constant 4 : index
    %4 = arith.constant 5 : index
    %5 = arith.constant 6 : index
    %6 = arith.constant 0 : index
    %7 = arith.constant 1 : index
    %8 = arith.constant 2 : index
    %9 = arith.constant 3 : index
    %10 = tensor.extract %0[%5] : tensor<7xf64>
    %11 = tensor.extract %1[%9] : tensor<4xf64>
    %12 = arith.addf %11, %10 : f64
    %13 = tensor.insert %12 into %1[%9] : tensor<4xf64>
    %14 = tensor.extract %0[%4] : tensor<7xf64>
    %15 = tensor.extract %13[%8] : tensor<4xf64>
    %16 = arith.addf %15, %14 : f64
    %17 = tensor.insert %16 into %13[%8] : tensor<4xf64>
    %18 = tensor.extract %0[%3] : tensor<7xf64>
    %19 = tensor.extract %17[%7] : tensor<4xf64>
    %20 = arith.addf %19, %18 : f64
    %21 = tensor.insert %20 into %17[%7] : tensor<4xf64>
    %22 = tensor.extract %0[%2] : tensor<7xf64>
    %23 = tensor.extract %21[%6] : tensor<4xf64>
    %24 = arith.addf %23, %22 : f64
    %25 = tensor.insert %24 into %21[%6] : tensor<4xf64>
    func.return %25 : tensor<4xf64>
  }
  func.func @circuit_gradient(%params: tensor<4xf64>, %0: f64, %1: f64, %2: f64, %3: f64) -> (f64, f64, f64, f64, tensor<4xf64>) {
    %4 = func.call @circuit_angles(%params) : (tensor<4xf64>) -> tensor<7xf64>
    %5, %6, %7, %8, %9 = func.call @circuit_state_adjoint(%4, %0, %1, %2, %3) : (tensor<7xf64>, f64, f64, f64, f64) -> (f64, f64, f64, f64, tensor<7xf64>)
    %10 = func.call @circuit_angles_adjoint(%params, %9) : (tensor<4xf64>, tensor<7xf64>) -> tensor<4xf64>
    func.return %5, %6, %7, %8, %10 : f64, f64, f64, f64, tensor<4xf64>
  }
}
