// Real amplitudes: vectors without imaginary parts, a scale for all stages of a loop's body.
builtin.module {
  kernel.func @kernel_0 real registers 2 skew [0, 0] batches [6, 1] unscaled {
    kernel.diagonal "before" role <0> scaled
    kernel.diagonal "before" role <0> scaled
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 2 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 4 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 8 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <1> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 2 lanes 0 role <0> sign <2> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 2 lanes 0 role <0> sign <2> odd controls [#kernel.parity<0, lanes>] sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 real bits 7 lanes 4 registers [2, 4] skew [0, 0] loops [1] outer [] undone [7, 8] advance [3, 6, 4] {
    plan.diagonal "before" "+IIIIIII" of 0 position 7
    plan.diagonal "before" "+IIIIIII" of 0 position 8
    plan.operation ["+YIIIIII"] angles 0 of 0 position 0 gradients [true]
    plan.operation ["+IYIIIII"] angles 1 of 0 position 1 gradients [true]
    plan.operation ["+IIYIIII"] angles 2 of 0 position 2 gradients [true]
    plan.operation ["+IIIYIII"] angles 3 of 0 position 3 gradients [true]
    plan.operation ["+IIIIIYI"] angles 5 of 0 position 4 gradients [true]
    plan.operation ["+IIIIIIY"] angles 6 of 0 position 5 gradients [true]
    plan.operation ["+IIIIIIY"] controls ["+ZIIIIII"] angles 7 of 0 position 6 gradients [true]
  }
  kernel.func @kernel_1 real registers 2 skew [0, 0] batches [2] fold lanes [15, 14, 12, 8] from [0, 0] to [2, 2, 2, 2] {
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <3, lanes> odd form "flipped" elsewhere ["before"] sums "X"
    kernel.apply "rotation" registers 2 lanes 0 role <0> sign <3> odd form "flipped" elsewhere ["before"] sums "X"
  }
  plan.stage @stage_1 kernel @kernel_1 real bits 7 lanes 4 registers [3, 1] skew [0, 0] loops [4] outer [] advance [3, 6, 4] fold lanes [15, 14, 12, 8] from [0, 0, 0, 0] to [1, 1, 1, 1] {
    plan.operation ["+ZIIIYXI"] angles 8 of 0 position 7 gradients [true] elsewhere ["before"]
    plan.operation ["+IIIIYII"] angles 4 of 0 position 8 gradients [true] elsewhere ["before"]
  }
  func.func @circuit_angles(%params: tensor<3x9xf64> {quantum.params}) -> tensor<3x9xf64> {
    %0 = tensor.empty() : tensor<3x9xf64>
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
    %11 = arith.constant 3 : index
    %12 = arith.constant 1 : index
    %13 = arith.constant 2 : index
    %14 = arith.constant 4 : index
    %15 = arith.constant 5 : index
    %16 = arith.constant 6 : index
    %17 = arith.constant 7 : index
    %18 = arith.constant 8 : index
    %19 = scf.for %l = %10 to %11 step %12 iter_args(%20 = %0) -> (tensor<3x9xf64>) {
      %21 = tensor.extract %params[%l, %10] : tensor<3x9xf64>
      %22 = tensor.insert %21 into %20[%l, %1] : tensor<3x9xf64>
      %23 = tensor.extract %params[%l, %12] : tensor<3x9xf64>
      %24 = tensor.insert %23 into %22[%l, %2] : tensor<3x9xf64>
      %25 = tensor.extract %params[%l, %13] : tensor<3x9xf64>
      %26 = tensor.insert %25 into %24[%l, %3] : tensor<3x9xf64>
      %27 = tensor.extract %params[%l, %11] : tensor<3x9xf64>
      %28 = tensor.insert %27 into %26[%l, %4] : tensor<3x9xf64>
      %29 = tensor.extract %params[%l, %14] : tensor<3x9xf64>
      %30 = tensor.insert %29 into %28[%l, %5] : tensor<3x9xf64>
      %31 = tensor.extract %params[%l, %15] : tensor<3x9xf64>
      %32 = tensor.insert %31 into %30[%l, %6] : tensor<3x9xf64>
      %33 = tensor.extract %params[%l, %16] : tensor<3x9xf64>
      %34 = tensor.insert %33 into %32[%l, %7] : tensor<3x9xf64>
      %35 = tensor.extract %params[%l, %17] : tensor<3x9xf64>
      %36 = tensor.insert %35 into %34[%l, %8] : tensor<3x9xf64>
      %37 = tensor.extract %params[%l, %18] : tensor<3x9xf64>
      %38 = tensor.insert %37 into %36[%l, %9] : tensor<3x9xf64>
      scf.yield %38 : tensor<3x9xf64>
    }
    func.return %19 : tensor<3x9xf64>
  }
  func.func @circuit_state(%0: tensor<3x9xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<3x9xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<7, real>
    plan.initialize %5 : !plan.buffer<7, real>
    %6 = scf.for %l = %2 to %3 step %4 iter_args(%7 = %5) -> (!plan.buffer<7, real>) {
      plan.launch @stage_0(%7) %1 at %l : !plan.buffer<7, real>
      plan.launch @stage_1(%7) %1 at %l : !plan.buffer<7, real>
      scf.yield %7 : !plan.buffer<7, real>
    }
    %8 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">] %6 : !plan.buffer<7, real> -> f64
    func.return %8 : f64
  }
  func.func @circuit(%params: tensor<3x9xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<3x9xf64>) -> tensor<3x9xf64>
    %1 = func.call @circuit_state(%0) : (tensor<3x9xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<3x9xf64>, %c0: f64) -> (f64, tensor<3x9xf64>) {
    %1 = plan.coefficients(%0) : tensor<3x9xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<7, real>
    plan.initialize %5 : !plan.buffer<7, real>
    %6 = scf.for %l = %2 to %3 step %4 iter_args(%7 = %5) -> (!plan.buffer<7, real>) {
      plan.launch @stage_0(%7) %1 at %l : !plan.buffer<7, real>
      plan.launch @stage_1(%7) %1 at %l : !plan.buffer<7, real>
      scf.yield %7 : !plan.buffer<7, real>
    }
    %8 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">] %6 : !plan.buffer<7, real> -> f64
    %9 = plan.allocate : !plan.buffer<7, real>
    plan.cotangent [#quantum.observable<1.0 "ZIIIIII">](%c0) %6, %9 : !plan.buffer<7, real>, !plan.buffer<7, real>
    %10 = arith.constant 2 : index
    %11, %12 = scf.for %13 = %2 to %3 step %4 iter_args(%14 = %6, %15 = %9) -> (!plan.buffer<7, real>, !plan.buffer<7, real>) {
      %16 = arith.subi %10, %13 : index
      plan.launch @stage_1(%14, %15) %1 at %16 : !plan.buffer<7, real>, !plan.buffer<7, real>
      plan.launch @stage_0(%14, %15) %1 at %16 : !plan.buffer<7, real>, !plan.buffer<7, real>
      scf.yield %14, %15 : !plan.buffer<7, real>, !plan.buffer<7, real>
    }
    %17 = plan.gradients %1 : tensor<3x9xf64>
    func.return %8, %17 : f64, tensor<3x9xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<3x9xf64>, %0: tensor<3x9xf64>) -> tensor<3x9xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<3x9xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 5 : index
    %8 = arith.constant 6 : index
    %9 = arith.constant 7 : index
    %10 = arith.constant 8 : index
    %11 = arith.constant 0 : index
    %12 = arith.constant 3 : index
    %13 = arith.constant 1 : index
    %14 = arith.constant 2 : index
    %15 = arith.constant 4 : index
    %16 = arith.constant 5 : index
    %17 = arith.constant 6 : index
    %18 = arith.constant 7 : index
    %19 = arith.constant 8 : index
    %20 = scf.for %21 = %11 to %12 step %13 iter_args(%22 = %1) -> (tensor<3x9xf64>) {
      %23 = tensor.extract %0[%21, %10] : tensor<3x9xf64>
      %24 = tensor.extract %22[%21, %19] : tensor<3x9xf64>
      %25 = arith.addf %24, %23 : f64
      %26 = tensor.insert %25 into %22[%21, %19] : tensor<3x9xf64>
      %27 = tensor.extract %0[%21, %9] : tensor<3x9xf64>
      %28 = tensor.extract %26[%21, %18] : tensor<3x9xf64>
      %29 = arith.addf %28, %27 : f64
      %30 = tensor.insert %29 into %26[%21, %18] : tensor<3x9xf64>
      %31 = tensor.extract %0[%21, %8] : tensor<3x9xf64>
      %32 = tensor.extract %30[%21, %17] : tensor<3x9xf64>
      %33 = arith.addf %32, %31 : f64
      %34 = tensor.insert %33 into %30[%21, %17] : tensor<3x9xf64>
      %35 = tensor.extract %0[%21, %7] : tensor<3x9xf64>
      %36 = tensor.extract %34[%21, %16] : tensor<3x9xf64>
      %37 = arith.addf %36, %35 : f64
      %38 = tensor.insert %37 into %34[%21, %16] : tensor<3x9xf64>
      %39 = tensor.extract %0[%21, %6] : tensor<3x9xf64>
      %40 = tensor.extract %38[%21, %15] : tensor<3x9xf64>
      %41 = arith.addf %40, %39 : f64
      %42 = tensor.insert %41 into %38[%21, %15] : tensor<3x9xf64>
      %43 = tensor.extract %0[%21, %5] : tensor<3x9xf64>
      %44 = tensor.extract %42[%21, %12] : tensor<3x9xf64>
      %45 = arith.addf %44, %43 : f64
      %46 = tensor.insert %45 into %42[%21, %12] : tensor<3x9xf64>
      %47 = tensor.extract %0[%21, %4] : tensor<3x9xf64>
      %48 = tensor.extract %46[%21, %14] : tensor<3x9xf64>
      %49 = arith.addf %48, %47 : f64
      %50 = tensor.insert %49 into %46[%21, %14] : tensor<3x9xf64>
      %51 = tensor.extract %0[%21, %3] : tensor<3x9xf64>
      %52 = tensor.extract %50[%21, %13] : tensor<3x9xf64>
      %53 = arith.addf %52, %51 : f64
      %54 = tensor.insert %53 into %50[%21, %13] : tensor<3x9xf64>
      %55 = tensor.extract %0[%21, %2] : tensor<3x9xf64>
      %56 = tensor.extract %54[%21, %11] : tensor<3x9xf64>
      %57 = arith.addf %56, %55 : f64
      %58 = tensor.insert %57 into %54[%21, %11] : tensor<3x9xf64>
      scf.yield %58 : tensor<3x9xf64>
    }
    func.return %20 : tensor<3x9xf64>
  }
  func.func @circuit_gradient(%params: tensor<3x9xf64>, %0: f64) -> (f64, tensor<3x9xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<3x9xf64>) -> tensor<3x9xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<3x9xf64>, f64) -> (f64, tensor<3x9xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<3x9xf64>, tensor<3x9xf64>) -> tensor<3x9xf64>
    func.return %2, %4 : f64, tensor<3x9xf64>
  }
}
