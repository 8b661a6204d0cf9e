// Rotations about Pauli strings.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [1, 1, 1, 2] {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> sums ""
    kernel.apply "rotation" registers 0 lanes 3 role <0> sign <0> sums "X"
    kernel.apply "gate" registers 0 lanes 6 role <0, lanes> sign <0, lanes> sums "XYZ"
    kernel.apply "rotation" registers 0 lanes 5 role <0> sign <0, lanes> odd sums "X"
    kernel.apply "rotation" registers 0 lanes 9 role <0> sign <0, lanes> sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+YIIIII", "+XIIIII"] angles 0 of 0 position 0 gradients [false, false]
    plan.operation ["+XXIIII"] angles 2 of 0 position 1 gradients [true]
    plan.operation ["+IYYIII", "+IIZZII"] angles 3 of 0 position 2 gradients [true, true]
    plan.operation ["+XIYZII"] angles 5 of 0 position 3 gradients [true]
    plan.operation ["+YIIYII"] angles 6 of 0 position 4 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<5xf64> {quantum.params}) -> tensor<8xf64> {
    %0 = tensor.empty() : tensor<8xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 5 : index
    %7 = arith.constant 6 : index
    %8 = arith.constant 7 : index
    %9 = arith.constant 0 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant 2 : index
    %12 = arith.constant 3 : index
    %13 = arith.constant 4 : index
    %14 = arith.constant 1.5707963267948966 : f64
    %15 = arith.constant 3.1415926535897931 : f64
    %16 = arith.constant -3.1415926535897931 : f64
    %17 = tensor.extract %params[%9] : tensor<5xf64>
    %18 = tensor.extract %params[%10] : tensor<5xf64>
    %19 = tensor.extract %params[%11] : tensor<5xf64>
    %20 = tensor.extract %params[%12] : tensor<5xf64>
    %21 = tensor.extract %params[%13] : tensor<5xf64>
    %22 = tensor.insert %14 into %0[%1] : tensor<8xf64>
    %23 = tensor.insert %15 into %22[%2] : tensor<8xf64>
    %24 = tensor.insert %17 into %23[%3] : tensor<8xf64>
    %25 = tensor.insert %18 into %24[%4] : tensor<8xf64>
    %26 = tensor.insert %19 into %25[%5] : tensor<8xf64>
    %27 = tensor.insert %20 into %26[%6] : tensor<8xf64>
    %28 = tensor.insert %21 into %27[%7] : tensor<8xf64>
    %29 = tensor.insert %16 into %28[%8] : tensor<8xf64>
    func.return %29 : tensor<8xf64>
  }
  func.func @circuit_state(%0: tensor<8xf64>) -> (f64, f64) {
    %1 = plan.coefficients(%0) : tensor<8xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<1.0 "YIIIII">, #quantum.observable<1.0 "IIIZII">] %2 : !plan.buffer<6> -> f64, f64
    func.return %3, %4 : f64, f64
  }
  func.func @circuit(%params: tensor<5xf64> {quantum.params}) -> (f64, f64) {
    %0 = func.call @circuit_angles(%params) : (tensor<5xf64>) -> tensor<8xf64>
    %1, %2 = func.call @circuit_state(%0) : (tensor<8xf64>) -> (f64, f64)
    func.return %1, %2 : f64, f64
  }
  func.func @circuit_state_adjoint(%0: tensor<8xf64>, %c0: f64, %c1: f64) -> (f64, f64, tensor<8xf64>) {
    %1 = plan.coefficients(%0) : tensor<8xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<1.0 "YIIIII">, #quantum.observable<1.0 "IIIZII">] %2 : !plan.buffer<6> -> f64, f64
    %5 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "YIIIII">, #quantum.observable<1.0 "IIIZII">](%c0, %c1) %2, %5 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_0(%2, %5) %1 keep : !plan.buffer<6>, !plan.buffer<6>
    %6 = plan.gradients %1 : tensor<8xf64>
    func.return %3, %4, %6 : f64, f64, tensor<8xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<5xf64>, %0: tensor<8xf64>) -> tensor<5xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<5xf64>
    %2 = arith.constant 2 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 4 : index
    %5 = arith.constant 5 : index
    %6 = arith.constant 6 : index
    %7 = arith.constant 0 : index
    %8 = arith.constant 1 : index
    %9 = arith.constant 2 : index
    %10 = arith.constant 3 : index
    %11 = arith.constant 4 : index
    %12 = tensor.extract %0[%6] : tensor<8xf64>
    %13 = tensor.extract %0[%5] : tensor<8xf64>
    %14 = tensor.extract %0[%4] : tensor<8xf64>
    %15 = tensor.extract %0[%3] : tensor<8xf64>
    %16 = tensor.extract %0[%2] : tensor<8xf64>
    %17 = tensor.extract %1[%11] : tensor<5xf64>
    %18 = arith.addf %17, %12 : f64
    %19 = tensor.insert %18 into %1[%11] : tensor<5xf64>
    %20 = tensor.extract %19[%10] : tensor<5xf64>
    %21 = arith.addf %20, %13 : f64
    %22 = tensor.insert %21 into %19[%10] : tensor<5xf64>
    %23 = tensor.extract %22[%9] : tensor<5xf64>
    %24 = arith.addf %23, %14 : f64
    %25 = tensor.insert %24 into %22[%9] : tensor<5xf64>
    %26 = tensor.extract %25[%8] : tensor<5xf64>
    %27 = arith.addf %26, %15 : f64
    %28 = tensor.insert %27 into %25[%8] : tensor<5xf64>
    %29 = tensor.extract %28[%7] : tensor<5xf64>
    %30 = arith.addf %29, %16 : f64
    %31 = tensor.insert %30 into %28[%7] : tensor<5xf64>
    func.return %31 : tensor<5xf64>
  }
  func.func @circuit_gradient(%params: tensor<5xf64>, %0: f64, %1: f64) -> (f64, f64, tensor<5xf64>) {
    %2 = func.call @circuit_angles(%params) : (tensor<5xf64>) -> tensor<8xf64>
    %3, %4, %5 = func.call @circuit_state_adjoint(%2, %0, %1) : (tensor<8xf64>, f64, f64) -> (f64, f64, tensor<8xf64>)
    %6 = func.call @circuit_angles_adjoint(%params, %5) : (tensor<5xf64>, tensor<8xf64>) -> tensor<5xf64>
    func.return %3, %4, %6 : f64, f64, tensor<5xf64>
  }
}
