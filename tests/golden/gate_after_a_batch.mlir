// Gates of lanes that do not commute with the one before them: the form `euler`.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [1, 2] {
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "turned" sums "XYZ"
    kernel.apply "gate" registers 1 lanes 1 role <0, lanes> sign <0> form "euler" sums "XYZ"
    kernel.apply "gate" registers 0 lanes 2 role <0, lanes> sign <0> form "euler" sums "XYZ"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 5 lanes 4 registers [1] skew [0] loops [] outer [] {
    plan.operation ["+IIIIX", "+IIIIZ"] angles 0 of 0 position 0 gradients [true, true]
    plan.operation ["+XIIIX", "+ZIIII"] angles 2 of 0 position 1 gradients [true, true]
    plan.operation ["+IXIII", "+IZIII"] angles 4 of 0 position 2 gradients [true, true]
  }
  func.func @circuit_angles(%params: tensor<6xf64> {quantum.params}) -> tensor<6xf64> {
    %0 = tensor.empty() : tensor<6xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 5 : index
    %7 = arith.constant 0 : index
    %8 = arith.constant 1 : index
    %9 = arith.constant 2 : index
    %10 = arith.constant 4 : index
    %11 = arith.constant 3 : index
    %12 = arith.constant 5 : index
    %13 = tensor.extract %params[%7] : tensor<6xf64>
    %14 = tensor.extract %params[%8] : tensor<6xf64>
    %15 = tensor.extract %params[%9] : tensor<6xf64>
    %16 = tensor.extract %params[%10] : tensor<6xf64>
    %17 = tensor.extract %params[%11] : tensor<6xf64>
    %18 = tensor.extract %params[%12] : tensor<6xf64>
    %19 = tensor.insert %13 into %0[%1] : tensor<6xf64>
    %20 = tensor.insert %14 into %19[%2] : tensor<6xf64>
    %21 = tensor.insert %15 into %20[%3] : tensor<6xf64>
    %22 = tensor.insert %16 into %21[%4] : tensor<6xf64>
    %23 = tensor.insert %17 into %22[%5] : tensor<6xf64>
    %24 = tensor.insert %18 into %23[%6] : tensor<6xf64>
    func.return %24 : tensor<6xf64>
  }
  func.func @circuit_state(%0: tensor<6xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<6xf64>
    %2 = plan.allocate : !plan.buffer<5>
    plan.initialize %2 : !plan.buffer<5>
    plan.launch @stage_0(%2) %1 : !plan.buffer<5>
    %3 = plan.expectation [#quantum.observable<1.0 "ZIIII">] %2 : !plan.buffer<5> -> f64
    func.return %3 : f64
  }
  func.func @circuit(%params: tensor<6xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<6xf64>) -> tensor<6xf64>
    %1 = func.call @circuit_state(%0) : (tensor<6xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<6xf64>, %c0: f64) -> (f64, tensor<6xf64>) {
    %1 = plan.coefficients(%0) : tensor<6xf64>
    %2 = plan.allocate : !plan.buffer<5>
    plan.initialize %2 : !plan.buffer<5>
    plan.launch @stage_0(%2) %1 : !plan.buffer<5>
    %3 = plan.expectation [#quantum.observable<1.0 "ZIIII">] %2 : !plan.buffer<5> -> f64
    %4 = plan.allocate : !plan.buffer<5>
    plan.cotangent [#quantum.observable<1.0 "ZIIII">](%c0) %2, %4 : !plan.buffer<5>, !plan.buffer<5>
    plan.launch @stage_0(%2, %4) %1 : !plan.buffer<5>, !plan.buffer<5>
    %5 = plan.gradients %1 : tensor<6xf64>
    func.return %3, %5 : f64, tensor<6xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<6xf64>, %0: tensor<6xf64>) -> tensor<6xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<6xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 5 : index
    %8 = arith.constant 0 : index
    %9 = arith.constant 1 : index
    %10 = arith.constant 2 : index
    %11 = arith.constant 4 : index
    %12 = arith.constant 3 : index
    %13 = arith.constant 5 : index
    %14 = tensor.extract %0[%7] : tensor<6xf64>
    %15 = tensor.extract %0[%6] : tensor<6xf64>
    %16 = tensor.extract %0[%5] : tensor<6xf64>
    %17 = tensor.extract %0[%4] : tensor<6xf64>
    %18 = tensor.extract %0[%3] : tensor<6xf64>
    %19 = tensor.extract %0[%2] : tensor<6xf64>
    %20 = tensor.extract %1[%13] : tensor<6xf64>
    %21 = arith.addf %20, %14 : f64
    %22 = tensor.insert %21 into %1[%13] : tensor<6xf64>
    %23 = tensor.extract %22[%12] : tensor<6xf64>
    %24 = arith.addf %23, %15 : f64
    %25 = tensor.insert %24 into %22[%12] : tensor<6xf64>
    %26 = tensor.extract %25[%11] : tensor<6xf64>
    %27 = arith.addf %26, %16 : f64
    %28 = tensor.insert %27 into %25[%11] : tensor<6xf64>
    %29 = tensor.extract %28[%10] : tensor<6xf64>
    %30 = arith.addf %29, %17 : f64
    %31 = tensor.insert %30 into %28[%10] : tensor<6xf64>
    %32 = tensor.extract %31[%9] : tensor<6xf64>
    %33 = arith.addf %32, %18 : f64
    %34 = tensor.insert %33 into %31[%9] : tensor<6xf64>
    %35 = tensor.extract %34[%8] : tensor<6xf64>
    %36 = arith.addf %35, %19 : f64
    %37 = tensor.insert %36 into %34[%8] : tensor<6xf64>
    func.return %37 : tensor<6xf64>
  }
  func.func @circuit_gradient(%params: tensor<6xf64>, %0: f64) -> (f64, tensor<6xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<6xf64>) -> tensor<6xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<6xf64>, f64) -> (f64, tensor<6xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<6xf64>, tensor<6xf64>) -> tensor<6xf64>
    func.return %2, %4 : f64, tensor<6xf64>
  }
}
