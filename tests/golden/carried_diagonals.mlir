// A loop: its first stage makes the phases before all gates, and those that the previous
    iteration has left.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [1] factor "before" unscaled {
    kernel.diagonal "before" role <1> part "after"
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "turned" elsewhere ["after"] sums "XYZ"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 8 lanes 4 registers [1] skew [0] loops [2, 4, 8] outer [] undone [1] advance [3, 6, 12, 8] {
    plan.diagonal "before" "+IIIIIIIZ" of 0 position 1 common
    plan.diagonal "before" "+IIIIZIII" of 0 position 0 part "after" previous
    plan.diagonal "before" "+IIIIIIZZ" of 0 position 1 part "after" previous common
    plan.operation ["+IIIIXIII", "+IIIIZIII"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
  }
  kernel.func @kernel_1 registers 1 skew [0] batches [1] {
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "flipped" elsewhere ["before", "after"] sums "XYZ"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 8 lanes 4 registers [8] skew [0] loops [1, 2, 4] outer [] advance [3, 6, 12, 8] {
    plan.operation ["+IIIIIIIX", "+IIIIIIIZ"] angles 2 of 0 position 1 gradients [true, true] elsewhere ["before", "after"]
  }
  func.func @circuit_angles(%params: tensor<3x2x2xf64> {quantum.params}) -> tensor<3x4xf64> {
    %0 = tensor.empty() : tensor<3x4xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 0 : index
    %6 = arith.constant 3 : index
    %7 = arith.constant 1 : index
    %8 = scf.for %l = %5 to %6 step %7 iter_args(%9 = %0) -> (tensor<3x4xf64>) {
      %10 = tensor.extract %params[%l, %5, %5] : tensor<3x2x2xf64>
      %11 = tensor.extract %params[%l, %5, %7] : tensor<3x2x2xf64>
      %12 = tensor.extract %params[%l, %7, %5] : tensor<3x2x2xf64>
      %13 = tensor.extract %params[%l, %7, %7] : tensor<3x2x2xf64>
      %14 = tensor.insert %10 into %9[%l, %1] : tensor<3x4xf64>
      %15 = tensor.insert %11 into %14[%l, %2] : tensor<3x4xf64>
      %16 = tensor.insert %12 into %15[%l, %3] : tensor<3x4xf64>
      %17 = tensor.insert %13 into %16[%l, %4] : tensor<3x4xf64>
      scf.yield %17 : tensor<3x4xf64>
    }
    func.return %8 : tensor<3x4xf64>
  }
  func.func @circuit_state(%0: tensor<3x4xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<3x4xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<8>
    plan.initialize %5 : !plan.buffer<8>
    %6 = scf.for %l = %2 to %3 step %4 iter_args(%7 = %5) -> (!plan.buffer<8>) {
      plan.launch @stage_0(%7) %1 at %l : !plan.buffer<8>
      plan.launch @stage_1(%7) %1 at %l : !plan.buffer<8>
      scf.yield %7 : !plan.buffer<8>
    }
    %8 = plan.expectation [#quantum.observable<1.0 "IIIIIIZZ">] %6 : !plan.buffer<8> -> f64
    func.return %8 : f64
  }
  func.func @circuit(%params: tensor<3x2x2xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<3x2x2xf64>) -> tensor<3x4xf64>
    %1 = func.call @circuit_state(%0) : (tensor<3x4xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<3x4xf64>, %c0: f64) -> (f64, tensor<3x4xf64>) {
    %1 = plan.coefficients(%0) : tensor<3x4xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<8>
    plan.initialize %5 : !plan.buffer<8>
    %6 = scf.for %l = %2 to %3 step %4 iter_args(%7 = %5) -> (!plan.buffer<8>) {
      plan.launch @stage_0(%7) %1 at %l : !plan.buffer<8>
      plan.launch @stage_1(%7) %1 at %l : !plan.buffer<8>
      scf.yield %7 : !plan.buffer<8>
    }
    %8 = plan.expectation [#quantum.observable<1.0 "IIIIIIZZ">] %6 : !plan.buffer<8> -> f64
    %9 = plan.allocate : !plan.buffer<8>
    plan.cotangent [#quantum.observable<1.0 "IIIIIIZZ">](%c0) %6, %9 : !plan.buffer<8>, !plan.buffer<8>
    %10 = arith.constant 2 : index
    %11, %12 = scf.for %13 = %2 to %3 step %4 iter_args(%14 = %6, %15 = %9) -> (!plan.buffer<8>, !plan.buffer<8>) {
      %16 = arith.subi %10, %13 : index
      plan.launch @stage_1(%14, %15) %1 at %16 : !plan.buffer<8>, !plan.buffer<8>
      plan.launch @stage_0(%14, %15) %1 at %16 : !plan.buffer<8>, !plan.buffer<8>
      scf.yield %14, %15 : !plan.buffer<8>, !plan.buffer<8>
    }
    %17 = plan.gradients %1 : tensor<3x4xf64>
    func.return %8, %17 : f64, tensor<3x4xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<3x2x2xf64>, %0: tensor<3x4xf64>) -> tensor<3x2x2xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<3x2x2xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 0 : index
    %7 = arith.constant 3 : index
    %8 = arith.constant 1 : index
    %9 = scf.for %10 = %6 to %7 step %8 iter_args(%11 = %1) -> (tensor<3x2x2xf64>) {
      %12 = tensor.extract %0[%10, %5] : tensor<3x4xf64>
      %13 = tensor.extract %0[%10, %4] : tensor<3x4xf64>
      %14 = tensor.extract %0[%10, %3] : tensor<3x4xf64>
      %15 = tensor.extract %0[%10, %2] : tensor<3x4xf64>
      %16 = tensor.extract %11[%10, %8, %8] : tensor<3x2x2xf64>
      %17 = arith.addf %16, %12 : f64
      %18 = tensor.insert %17 into %11[%10, %8, %8] : tensor<3x2x2xf64>
      %19 = tensor.extract %18[%10, %8, %6] : tensor<3x2x2xf64>
      %20 = arith.addf %19, %13 : f64
      %21 = tensor.insert %20 into %18[%10, %8, %6] : tensor<3x2x2xf64>
      %22 = tensor.extract %21[%10, %6, %8] : tensor<3x2x2xf64>
      %23 = arith.addf %22, %14 : f64
      %24 = tensor.insert %23 into %21[%10, %6, %8] : tensor<3x2x2xf64>
      %25 = tensor.extract %24[%10, %6, %6] : tensor<3x2x2xf64>
      %26 = arith.addf %25, %15 : f64
      %27 = tensor.insert %26 into %24[%10, %6, %6] : tensor<3x2x2xf64>
      scf.yield %27 : tensor<3x2x2xf64>
    }
    func.return %9 : tensor<3x2x2xf64>
  }
  func.func @circuit_gradient(%params: tensor<3x2x2xf64>, %0: f64) -> (f64, tensor<3x2x2xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<3x2x2xf64>) -> tensor<3x4xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<3x4xf64>, f64) -> (f64, tensor<3x4xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<3x2x2xf64>, tensor<3x4xf64>) -> tensor<3x2x2xf64>
    func.return %2, %4 : f64, tensor<3x2x2xf64>
  }
}
