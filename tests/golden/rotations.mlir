// All gates with angles of one qubit, with parameters, inputs and numbers.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [2] {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> form "flipped" sums "XYZ"
    kernel.apply "gate" registers 0 lanes 2 role <0, lanes> sign <0> form "flipped" sums "XYZ"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+YIIIII", "+ZIIIII", "+YIIIII", "+ZIIIII", "+ZIIIII", "+XIIIII"] angles 0 of 0 position 0 gradients [true, false, true, true, true, false]
    plan.operation ["+IXIIII", "+IZIIII"] angles 6 of 0 position 1 gradients [true, true]
  }
  func.func @circuit_angles(%inputs: tensor<2xf64> {quantum.inputs}, %params: tensor<4xf64> {quantum.params}) -> tensor<9xf64> {
    %0 = tensor.empty() : tensor<9xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 5 : index
    %7 = arith.constant 6 : index
    %8 = arith.constant 7 : index
    %9 = arith.constant 8 : index
    %10 = arith.constant 0 : index
    %11 = arith.constant 1 : index
    %12 = arith.constant 3.000000e-01 : f64
    %13 = arith.constant 2 : index
    %14 = arith.constant 3 : index
    %15 = arith.constant 5.000000e-01 : f64
    %16 = tensor.extract %inputs[%10] : tensor<2xf64>
    %17 = tensor.extract %params[%10] : tensor<4xf64>
    %18 = tensor.extract %inputs[%11] : tensor<2xf64>
    %19 = arith.negf %18 : f64
    %20 = arith.negf %12 : f64
    %21 = arith.addf %19, %20 : f64
    %22 = tensor.extract %params[%11] : tensor<4xf64>
    %23 = arith.negf %22 : f64
    %24 = tensor.extract %params[%13] : tensor<4xf64>
    %25 = tensor.extract %params[%14] : tensor<4xf64>
    %26 = tensor.insert %16 into %0[%1] : tensor<9xf64>
    %27 = tensor.insert %12 into %26[%2] : tensor<9xf64>
    %28 = tensor.insert %17 into %27[%3] : tensor<9xf64>
    %29 = tensor.insert %18 into %28[%4] : tensor<9xf64>
    %30 = tensor.insert %22 into %29[%5] : tensor<9xf64>
    %31 = tensor.insert %15 into %30[%6] : tensor<9xf64>
    %32 = tensor.insert %24 into %31[%7] : tensor<9xf64>
    %33 = tensor.insert %25 into %32[%8] : tensor<9xf64>
    %34 = arith.addf %21, %23 : f64
    %35 = tensor.insert %34 into %33[%9] : tensor<9xf64>
    func.return %35 : tensor<9xf64>
  }
  func.func @circuit_state(%0: tensor<9xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<9xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3 = plan.expectation [#quantum.observable<1.0 "ZZIIII">] %2 : !plan.buffer<6> -> f64
    func.return %3 : f64
  }
  func.func @circuit(%inputs: tensor<2xf64> {quantum.inputs}, %params: tensor<4xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%inputs, %params) : (tensor<2xf64>, tensor<4xf64>) -> tensor<9xf64>
    %1 = func.call @circuit_state(%0) : (tensor<9xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<9xf64>, %c0: f64) -> (f64, tensor<9xf64>) {
    %1 = plan.coefficients(%0) : tensor<9xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3 = plan.expectation [#quantum.observable<1.0 "ZZIIII">] %2 : !plan.buffer<6> -> f64
    %4 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "ZZIIII">](%c0) %2, %4 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_0(%2, %4) %1 keep : !plan.buffer<6>, !plan.buffer<6>
    %5 = plan.gradients %1 : tensor<9xf64>
    func.return %3, %5 : f64, tensor<9xf64>
  }
  func.func @circuit_angles_adjoint(%inputs: tensor<2xf64>, %params: tensor<4xf64>, %0: tensor<9xf64>) -> (tensor<2xf64>, tensor<4xf64>) {
    %1 = arith.constant dense<0.000000e+00> : tensor<2xf64>
    %2 = arith.constant dense<0.000000e+00> : tensor<4xf64>
    %3 = arith.constant 0 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 6 : index
    %8 = arith.constant 7 : index
    %9 = arith.constant 8 : index
    %10 = arith.constant 0 : index
    %11 = arith.constant 1 : index
    %12 = arith.constant 2 : index
    %13 = arith.constant 3 : index
    %14 = tensor.extract %0[%9] : tensor<9xf64>
    %15 = tensor.extract %0[%8] : tensor<9xf64>
    %16 = tensor.extract %0[%7] : tensor<9xf64>
    %17 = tensor.extract %0[%6] : tensor<9xf64>
    %18 = tensor.extract %0[%5] : tensor<9xf64>
    %19 = tensor.extract %0[%4] : tensor<9xf64>
    %20 = tensor.extract %0[%3] : tensor<9xf64>
    %21 = tensor.extract %2[%13] : tensor<4xf64>
    %22 = arith.addf %21, %15 : f64
    %23 = tensor.insert %22 into %2[%13] : tensor<4xf64>
    %24 = tensor.extract %23[%12] : tensor<4xf64>
    %25 = arith.addf %24, %16 : f64
    %26 = tensor.insert %25 into %23[%12] : tensor<4xf64>
    %27 = arith.negf %14 : f64
    %28 = arith.addf %17, %27 : f64
    %29 = tensor.extract %26[%11] : tensor<4xf64>
    %30 = arith.addf %29, %28 : f64
    %31 = tensor.insert %30 into %26[%11] : tensor<4xf64>
    %32 = arith.negf %14 : f64
    %33 = arith.addf %18, %32 : f64
    %34 = tensor.extract %1[%11] : tensor<2xf64>
    %35 = arith.addf %34, %33 : f64
    %36 = tensor.insert %35 into %1[%11] : tensor<2xf64>
    %37 = tensor.extract %31[%10] : tensor<4xf64>
    %38 = arith.addf %37, %19 : f64
    %39 = tensor.insert %38 into %31[%10] : tensor<4xf64>
    %40 = tensor.extract %36[%10] : tensor<2xf64>
    %41 = arith.addf %40, %20 : f64
    %42 = tensor.insert %41 into %36[%10] : tensor<2xf64>
    func.return %42, %39 : tensor<2xf64>, tensor<4xf64>
  }
  func.func @circuit_gradient(%inputs: tensor<2xf64>, %params: tensor<4xf64>, %0: f64) -> (f64, tensor<2xf64>, tensor<4xf64>) {
    %1 = func.call @circuit_angles(%inputs, %params) : (tensor<2xf64>, tensor<4xf64>) -> tensor<9xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<9xf64>, f64) -> (f64, tensor<9xf64>)
    %4, %5 = func.call @circuit_angles_adjoint(%inputs, %params, %3) : (tensor<2xf64>, tensor<4xf64>, tensor<9xf64>) -> (tensor<2xf64>, tensor<4xf64>)
    func.return %2, %4, %5 : f64, tensor<2xf64>, tensor<4xf64>
  }
}
