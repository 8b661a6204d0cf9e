// Three stages: the first makes the phases before all gates, the last those after them.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [2] factor "before" unscaled {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> form "flipped" elsewhere ["after"] sums "XYZ"
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "flipped" elsewhere ["after"] sums "XYZ"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 7 lanes 4 registers [1] skew [0] loops [2, 4] outer [] undone [2, 3] {
    plan.diagonal "before" "+IIIIIZI" of 0 position 2 common
    plan.diagonal "before" "+IIIIIIZ" of 0 position 3 common
    plan.operation ["+XIIIIII", "+ZIIIIII"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
    plan.operation ["+IIIIXII", "+IIIIZII"] angles 2 of 0 position 1 gradients [true, true] elsewhere ["after"]
  }
  kernel.func @kernel_1 registers 1 skew [0] batches [1] unscaled {
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "flipped" elsewhere ["before", "after"] sums "XYZ"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 7 lanes 4 registers [2] skew [0] loops [1, 4] outer [] undone [3] {
    plan.operation ["+IIIIIXI", "+IIIIIZI"] angles 4 of 0 position 2 gradients [true, true] elsewhere ["before", "after"]
  }
  kernel.func @kernel_2 registers 1 skew [0] batches [1] factor "after" {
    kernel.diagonal "after" role <0, lanes>
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "flipped" elsewhere ["before"] sums "XYZ"
  }
  plan.stage @stage_2 kernel @kernel_2 bits 7 lanes 4 registers [4] skew [0] loops [1, 2] outer [] {
    plan.diagonal "after" "+ZIIIIII" of 0 position 0
    plan.diagonal "after" "+IIIIZII" of 0 position 1 common
    plan.diagonal "after" "+IIIIIZI" of 0 position 2 common
    plan.operation ["+IIIIIIX", "+IIIIIIZ"] angles 6 of 0 position 3 gradients [true, true] elsewhere ["before"]
  }
  func.func @circuit_angles(%params: tensor<4x2xf64> {quantum.params}) -> tensor<8xf64> {
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
    %13 = tensor.extract %params[%9, %9] : tensor<4x2xf64>
    %14 = tensor.extract %params[%9, %10] : tensor<4x2xf64>
    %15 = tensor.extract %params[%10, %9] : tensor<4x2xf64>
    %16 = tensor.extract %params[%10, %10] : tensor<4x2xf64>
    %17 = tensor.extract %params[%11, %9] : tensor<4x2xf64>
    %18 = tensor.extract %params[%11, %10] : tensor<4x2xf64>
    %19 = tensor.extract %params[%12, %9] : tensor<4x2xf64>
    %20 = tensor.extract %params[%12, %10] : tensor<4x2xf64>
    %21 = tensor.insert %13 into %0[%1] : tensor<8xf64>
    %22 = tensor.insert %14 into %21[%2] : tensor<8xf64>
    %23 = tensor.insert %15 into %22[%3] : tensor<8xf64>
    %24 = tensor.insert %16 into %23[%4] : tensor<8xf64>
    %25 = tensor.insert %17 into %24[%5] : tensor<8xf64>
    %26 = tensor.insert %18 into %25[%6] : tensor<8xf64>
    %27 = tensor.insert %19 into %26[%7] : tensor<8xf64>
    %28 = tensor.insert %20 into %27[%8] : tensor<8xf64>
    func.return %28 : tensor<8xf64>
  }
  func.func @circuit_state(%0: tensor<8xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<8xf64>
    %2 = plan.allocate : !plan.buffer<7>
    plan.initialize %2 : !plan.buffer<7>
    plan.launch @stage_0(%2) %1 : !plan.buffer<7>
    plan.launch @stage_1(%2) %1 : !plan.buffer<7>
    plan.launch @stage_2(%2) %1 : !plan.buffer<7>
    %3 = plan.expectation [#quantum.observable<1.0 "XIIIIIX">] %2 : !plan.buffer<7> -> f64
    func.return %3 : f64
  }
  func.func @circuit(%params: tensor<4x2xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<4x2xf64>) -> tensor<8xf64>
    %1 = func.call @circuit_state(%0) : (tensor<8xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<8xf64>, %c0: f64) -> (f64, tensor<8xf64>) {
    %1 = plan.coefficients(%0) : tensor<8xf64>
    %2 = plan.allocate : !plan.buffer<7>
    plan.initialize %2 : !plan.buffer<7>
    plan.launch @stage_0(%2) %1 : !plan.buffer<7>
    plan.launch @stage_1(%2) %1 : !plan.buffer<7>
    plan.launch @stage_2(%2) %1 : !plan.buffer<7>
    %3 = plan.expectation [#quantum.observable<1.0 "XIIIIIX">] %2 : !plan.buffer<7> -> f64
    %4 = plan.allocate : !plan.buffer<7>
    plan.cotangent [#quantum.observable<1.0 "XIIIIIX">](%c0) %2, %4 : !plan.buffer<7>, !plan.buffer<7>
    plan.launch @stage_2(%2, %4) %1 : !plan.buffer<7>, !plan.buffer<7>
    plan.launch @stage_1(%2, %4) %1 : !plan.buffer<7>, !plan.buffer<7>
    plan.launch @stage_0(%2, %4) %1 : !plan.buffer<7>, !plan.buffer<7>
    %5 = plan.gradients %1 : tensor<8xf64>
    func.return %3, %5 : f64, tensor<8xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<4x2xf64>, %0: tensor<8xf64>) -> tensor<4x2xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<4x2xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 5 : index
    %8 = arith.constant 6 : index
    %9 = arith.constant 7 : index
    %10 = arith.constant 0 : index
    %11 = arith.constant 1 : index
    %12 = arith.constant 2 : index
    %13 = arith.constant 3 : index
    %14 = tensor.extract %0[%9] : tensor<8xf64>
    %15 = tensor.extract %0[%8] : tensor<8xf64>
    %16 = tensor.extract %0[%7] : tensor<8xf64>
    %17 = tensor.extract %0[%6] : tensor<8xf64>
    %18 = tensor.extract %0[%5] : tensor<8xf64>
    %19 = tensor.extract %0[%4] : tensor<8xf64>
    %20 = tensor.extract %0[%3] : tensor<8xf64>
    %21 = tensor.extract %0[%2] : tensor<8xf64>
    %22 = tensor.extract %1[%13, %11] : tensor<4x2xf64>
    %23 = arith.addf %22, %14 : f64
    %24 = tensor.insert %23 into %1[%13, %11] : tensor<4x2xf64>
    %25 = tensor.extract %24[%13, %10] : tensor<4x2xf64>
    %26 = arith.addf %25, %15 : f64
    %27 = tensor.insert %26 into %24[%13, %10] : tensor<4x2xf64>
    %28 = tensor.extract %27[%12, %11] : tensor<4x2xf64>
    %29 = arith.addf %28, %16 : f64
    %30 = tensor.insert %29 into %27[%12, %11] : tensor<4x2xf64>
    %31 = tensor.extract %30[%12, %10] : tensor<4x2xf64>
    %32 = arith.addf %31, %17 : f64
    %33 = tensor.insert %32 into %30[%12, %10] : tensor<4x2xf64>
    %34 = tensor.extract %33[%11, %11] : tensor<4x2xf64>
    %35 = arith.addf %34, %18 : f64
    %36 = tensor.insert %35 into %33[%11, %11] : tensor<4x2xf64>
    %37 = tensor.extract %36[%11, %10] : tensor<4x2xf64>
    %38 = arith.addf %37, %19 : f64
    %39 = tensor.insert %38 into %36[%11, %10] : tensor<4x2xf64>
    %40 = tensor.extract %39[%10, %11] : tensor<4x2xf64>
    %41 = arith.addf %40, %20 : f64
    %42 = tensor.insert %41 into %39[%10, %11] : tensor<4x2xf64>
    %43 = tensor.extract %42[%10, %10] : tensor<4x2xf64>
    %44 = arith.addf %43, %21 : f64
    %45 = tensor.insert %44 into %42[%10, %10] : tensor<4x2xf64>
    func.return %45 : tensor<4x2xf64>
  }
  func.func @circuit_gradient(%params: tensor<4x2xf64>, %0: f64) -> (f64, tensor<4x2xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<4x2xf64>) -> tensor<8xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<8xf64>, f64) -> (f64, tensor<8xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<4x2xf64>, tensor<8xf64>) -> tensor<4x2xf64>
    func.return %2, %4 : f64, tensor<4x2xf64>
  }
}
