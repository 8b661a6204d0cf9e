// Gates without angles; X, Y, Z and S are absorbed.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [3] {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> form "flipped" sums ""
    kernel.apply "gate" registers 0 lanes 2 role <0, lanes> sign <0> form "flipped" sums ""
    kernel.apply "diagonal" registers 0 lanes 0 role <0, lanes> sign <0> form "factor" sums ""
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+YIIIII", "+XIIIII", "-ZIIIII", "-XIIIII", "+ZIIIII", "-YIIIII"] angles 0 of 0 position 0 gradients [false, false, false, false, false, false]
    plan.operation ["+IYIIII", "+IXIIII", "+IXIIII"] angles 6 of 0 position 1 gradients [false, false, false]
    plan.operation ["+IIZIII"] angles 9 of 0 position 2 gradients [false]
  }
  func.func @circuit_angles() -> tensor<11xf64> {
    %0 = tensor.empty() : tensor<11xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 5 : index
    %7 = arith.constant 6 : index
    %8 = arith.constant 7 : index
    %9 = arith.constant 8 : index
    %10 = arith.constant 9 : index
    %11 = arith.constant 10 : index
    %12 = arith.constant 1.5707963267948966 : f64
    %13 = arith.constant 3.1415926535897931 : f64
    %14 = arith.constant -3.1415926535897931 : f64
    %15 = arith.constant 1.5707963267948966 : f64
    %16 = arith.constant 3.1415926535897931 : f64
    %17 = arith.constant -3.1415926535897931 : f64
    %18 = arith.constant 0.78539816339744828 : f64
    %19 = arith.constant -0.78539816339744828 : f64
    %20 = arith.constant 1.5707963267948966 : f64
    %21 = arith.constant -1.5707963267948966 : f64
    %22 = arith.constant -0.78539816339744828 : f64
    %23 = arith.constant 0.78539816339744828 : f64
    %24 = arith.constant -1.5707963267948966 : f64
    %25 = arith.constant 1.5707963267948966 : f64
    %26 = arith.constant 0.78539816339744828 : f64
    %27 = arith.constant -0.78539816339744828 : f64
    %28 = arith.constant 1.5707963267948966 : f64
    %29 = arith.constant -1.5707963267948966 : f64
    %30 = tensor.insert %12 into %0[%1] : tensor<11xf64>
    %31 = tensor.insert %13 into %30[%2] : tensor<11xf64>
    %32 = tensor.insert %18 into %31[%3] : tensor<11xf64>
    %33 = tensor.insert %20 into %32[%4] : tensor<11xf64>
    %34 = tensor.insert %22 into %33[%5] : tensor<11xf64>
    %35 = tensor.insert %24 into %34[%6] : tensor<11xf64>
    %36 = tensor.insert %15 into %35[%7] : tensor<11xf64>
    %37 = tensor.insert %16 into %36[%8] : tensor<11xf64>
    %38 = tensor.insert %28 into %37[%9] : tensor<11xf64>
    %39 = tensor.insert %26 into %38[%10] : tensor<11xf64>
    %40 = arith.addf %14, %17 : f64
    %41 = arith.addf %40, %19 : f64
    %42 = arith.addf %41, %21 : f64
    %43 = arith.addf %42, %23 : f64
    %44 = arith.addf %43, %25 : f64
    %45 = arith.addf %44, %27 : f64
    %46 = arith.addf %45, %29 : f64
    %47 = tensor.insert %46 into %39[%11] : tensor<11xf64>
    func.return %47 : tensor<11xf64>
  }
  func.func @circuit_state(%0: tensor<11xf64>) -> (f64, f64) {
    %1 = plan.coefficients(%0) : tensor<11xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<1.0 "ZIIIII">, #quantum.observable<1.0 "IXIIII">] %2 : !plan.buffer<6> -> f64, f64
    func.return %3, %4 : f64, f64
  }
  func.func @circuit() -> (f64, f64) {
    %0 = func.call @circuit_angles() : () -> tensor<11xf64>
    %1, %2 = func.call @circuit_state(%0) : (tensor<11xf64>) -> (f64, f64)
    func.return %1, %2 : f64, f64
  }
  func.func @circuit_state_adjoint(%0: tensor<11xf64>, %c0: f64, %c1: f64) -> (f64, f64, tensor<11xf64>) {
    %1 = plan.coefficients(%0) : tensor<11xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<1.0 "ZIIIII">, #quantum.observable<1.0 "IXIIII">] %2 : !plan.buffer<6> -> f64, f64
    %5 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "ZIIIII">, #quantum.observable<1.0 "IXIIII">](%c0, %c1) %2, %5 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_0(%2, %5) %1 keep : !plan.buffer<6>, !plan.buffer<6>
    %6 = plan.gradients %1 : tensor<11xf64>
    func.return %3, %4, %6 : f64, f64, tensor<11xf64>
  }
  func.func @circuit_angles_adjoint(%0: tensor<11xf64>) {
    func.return
  }
  func.func @circuit_gradient(%0: f64, %1: f64) -> (f64, f64) {
    %2 = func.call @circuit_angles() : () -> tensor<11xf64>
    %3, %4, %5 = func.call @circuit_state_adjoint(%2, %0, %1) : (tensor<11xf64>, f64, f64) -> (f64, f64, tensor<11xf64>)
    func.call @circuit_angles_adjoint(%5) : (tensor<11xf64>) -> ()
    func.return %3, %4 : f64, f64
  }
}
