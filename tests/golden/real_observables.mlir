// Observables of real amplitudes, and a permutation with signs.
builtin.module {
  kernel.func @kernel_0 real registers 2 skew [0, 0] batches [6] {
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 2 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 4 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 8 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <1> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 2 lanes 0 role <0> sign <2> odd form "flipped" sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 real bits 6 lanes 4 registers [1, 2] skew [0, 0] loops [] outer [] {
    plan.operation ["+YIIIII"] angles 0 of 0 position 0 gradients [true]
    plan.operation ["+IYIIII"] angles 1 of 0 position 1 gradients [true]
    plan.operation ["+IIYIII"] angles 2 of 0 position 2 gradients [true]
    plan.operation ["+IIIYII"] angles 3 of 0 position 3 gradients [true]
    plan.operation ["+IIIIYI"] angles 4 of 0 position 4 gradients [true]
    plan.operation ["+IIIIIY"] angles 5 of 0 position 5 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<2x6xf64> {quantum.params}) -> tensor<2x6xf64> {
    %0 = tensor.empty() : tensor<2x6xf64>
    %1 = arith.constant 0 : index
    %2 = arith.constant 1 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 3 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 5 : index
    %7 = arith.constant 0 : index
    %8 = arith.constant 2 : index
    %9 = arith.constant 1 : index
    %10 = arith.constant 3 : index
    %11 = arith.constant 4 : index
    %12 = arith.constant 5 : index
    %13 = scf.for %l = %7 to %8 step %9 iter_args(%14 = %0) -> (tensor<2x6xf64>) {
      %15 = tensor.extract %params[%l, %7] : tensor<2x6xf64>
      %16 = tensor.insert %15 into %14[%l, %1] : tensor<2x6xf64>
      %17 = tensor.extract %params[%l, %9] : tensor<2x6xf64>
      %18 = tensor.insert %17 into %16[%l, %2] : tensor<2x6xf64>
      %19 = tensor.extract %params[%l, %8] : tensor<2x6xf64>
      %20 = tensor.insert %19 into %18[%l, %3] : tensor<2x6xf64>
      %21 = tensor.extract %params[%l, %10] : tensor<2x6xf64>
      %22 = tensor.insert %21 into %20[%l, %4] : tensor<2x6xf64>
      %23 = tensor.extract %params[%l, %11] : tensor<2x6xf64>
      %24 = tensor.insert %23 into %22[%l, %5] : tensor<2x6xf64>
      %25 = tensor.extract %params[%l, %12] : tensor<2x6xf64>
      %26 = tensor.insert %25 into %24[%l, %6] : tensor<2x6xf64>
      scf.yield %26 : tensor<2x6xf64>
    }
    func.return %13 : tensor<2x6xf64>
  }
  func.func @circuit_state(%0: tensor<2x6xf64>) -> (f64, f64) {
    %1 = plan.coefficients(%0) : tensor<2x6xf64>
    %free = plan.allocate : !plan.buffer<6, real>
    %2 = arith.constant 0 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<6, real>
    plan.initialize %5 : !plan.buffer<6, real>
    %6, %7 = scf.for %l = %2 to %3 step %4 iter_args(%8 = %5, %9 = %free) -> (!plan.buffer<6, real>, !plan.buffer<6, real>) {
      plan.launch @stage_0(%8) %1 at %l : !plan.buffer<6, real>
      plan.permute <x = ["+XIIIIZ", "-IXIIII", "+IIXIII", "+IIIXII", "+IIIIXI", "+ZIIIIX"], z = ["+ZIIIII", "-IZIIII", "+IIZIII", "+IIIZII", "+IIIIZI", "+IIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32] to [1, 2, 4, 8, 16, 32] %8, %9 : !plan.buffer<6, real>, !plan.buffer<6, real>
      scf.yield %9, %8 : !plan.buffer<6, real>, !plan.buffer<6, real>
    }
    %10, %11 = plan.expectation [#quantum.observable<1.0 "ZIIIIZ">, #quantum.observable<0.5 "YIIYII" + 1.0 "IXIIXI">] %6 : !plan.buffer<6, real> -> f64, f64
    func.return %10, %11 : f64, f64
  }
  func.func @circuit(%params: tensor<2x6xf64> {quantum.params}) -> (f64, f64) {
    %0 = func.call @circuit_angles(%params) : (tensor<2x6xf64>) -> tensor<2x6xf64>
    %1, %2 = func.call @circuit_state(%0) : (tensor<2x6xf64>) -> (f64, f64)
    func.return %1, %2 : f64, f64
  }
  func.func @circuit_state_adjoint(%0: tensor<2x6xf64>, %c0: f64, %c1: f64) -> (f64, f64, tensor<2x6xf64>) {
    %1 = plan.coefficients(%0) : tensor<2x6xf64>
    %free = plan.allocate : !plan.buffer<6, real>
    %2 = arith.constant 0 : index
    %3 = arith.constant 2 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<6, real>
    plan.initialize %5 : !plan.buffer<6, real>
    %6, %7 = scf.for %l = %2 to %3 step %4 iter_args(%8 = %5, %9 = %free) -> (!plan.buffer<6, real>, !plan.buffer<6, real>) {
      plan.launch @stage_0(%8) %1 at %l : !plan.buffer<6, real>
      plan.permute <x = ["+XIIIIZ", "-IXIIII", "+IIXIII", "+IIIXII", "+IIIIXI", "+ZIIIIX"], z = ["+ZIIIII", "-IZIIII", "+IIZIII", "+IIIZII", "+IIIIZI", "+IIIIIZ"], phase = 0> from [1, 2, 4, 8, 16, 32] to [1, 2, 4, 8, 16, 32] %8, %9 : !plan.buffer<6, real>, !plan.buffer<6, real>
      scf.yield %9, %8 : !plan.buffer<6, real>, !plan.buffer<6, real>
    }
    %10, %11 = plan.expectation [#quantum.observable<1.0 "ZIIIIZ">, #quantum.observable<0.5 "YIIYII" + 1.0 "IXIIXI">] %6 : !plan.buffer<6, real> -> f64, f64
    %12 = plan.allocate : !plan.buffer<6, real>
    plan.cotangent [#quantum.observable<1.0 "ZIIIIZ">, #quantum.observable<0.5 "YIIYII" + 1.0 "IXIIXI">](%c0, %c1) %6, %12 : !plan.buffer<6, real>, !plan.buffer<6, real>
    %13 = arith.constant 1 : index
    %14, %15, %16 = scf.for %17 = %2 to %3 step %4 iter_args(%18 = %6, %19 = %12, %20 = %7) -> (!plan.buffer<6, real>, !plan.buffer<6, real>, !plan.buffer<6, real>) {
      %21 = arith.subi %13, %17 : index
      plan.permute <x = ["+XIIIIZ", "-IXIIII", "+IIXIII", "+IIIXII", "+IIIIXI", "+ZIIIIX"], z = ["+ZIIIII", "-IZIIII", "+IIZIII", "+IIIZII", "+IIIIZI", "+IIIIIZ"], phase = 2> from [1, 2, 4, 8, 16, 32] to [1, 2, 4, 8, 16, 32] %18, %20 : !plan.buffer<6, real>, !plan.buffer<6, real>
      plan.permute <x = ["+XIIIIZ", "-IXIIII", "+IIXIII", "+IIIXII", "+IIIIXI", "+ZIIIIX"], z = ["+ZIIIII", "-IZIIII", "+IIZIII", "+IIIZII", "+IIIIZI", "+IIIIIZ"], phase = 2> from [1, 2, 4, 8, 16, 32] to [1, 2, 4, 8, 16, 32] %19, %18 : !plan.buffer<6, real>, !plan.buffer<6, real>
      plan.launch @stage_0(%20, %18) %1 at %21 : !plan.buffer<6, real>, !plan.buffer<6, real>
      scf.yield %20, %18, %19 : !plan.buffer<6, real>, !plan.buffer<6, real>, !plan.buffer<6, real>
    }
    %22 = plan.gradients %1 : tensor<2x6xf64>
    func.return %10, %11, %22 : f64, f64, tensor<2x6xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<2x6xf64>, %0: tensor<2x6xf64>) -> tensor<2x6xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<2x6xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 5 : index
    %8 = arith.constant 0 : index
    %9 = arith.constant 2 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant 3 : index
    %12 = arith.constant 4 : index
    %13 = arith.constant 5 : index
    %14 = scf.for %15 = %8 to %9 step %10 iter_args(%16 = %1) -> (tensor<2x6xf64>) {
      %17 = tensor.extract %0[%15, %7] : tensor<2x6xf64>
      %18 = tensor.extract %16[%15, %13] : tensor<2x6xf64>
      %19 = arith.addf %18, %17 : f64
      %20 = tensor.insert %19 into %16[%15, %13] : tensor<2x6xf64>
      %21 = tensor.extract %0[%15, %6] : tensor<2x6xf64>
      %22 = tensor.extract %20[%15, %12] : tensor<2x6xf64>
      %23 = arith.addf %22, %21 : f64
      %24 = tensor.insert %23 into %20[%15, %12] : tensor<2x6xf64>
      %25 = tensor.extract %0[%15, %5] : tensor<2x6xf64>
      %26 = tensor.extract %24[%15, %11] : tensor<2x6xf64>
      %27 = arith.addf %26, %25 : f64
      %28 = tensor.insert %27 into %24[%15, %11] : tensor<2x6xf64>
      %29 = tensor.extract %0[%15, %4] : tensor<2x6xf64>
      %30 = tensor.extract %28[%15, %9] : tensor<2x6xf64>
      %31 = arith.addf %30, %29 : f64
      %32 = tensor.insert %31 into %28[%15, %9] : tensor<2x6xf64>
      %33 = tensor.extract %0[%15, %3] : tensor<2x6xf64>
      %34 = tensor.extract %32[%15, %10] : tensor<2x6xf64>
      %35 = arith.addf %34, %33 : f64
      %36 = tensor.insert %35 into %32[%15, %10] : tensor<2x6xf64>
      %37 = tensor.extract %0[%15, %2] : tensor<2x6xf64>
      %38 = tensor.extract %36[%15, %8] : tensor<2x6xf64>
      %39 = arith.addf %38, %37 : f64
      %40 = tensor.insert %39 into %36[%15, %8] : tensor<2x6xf64>
      scf.yield %40 : tensor<2x6xf64>
    }
    func.return %14 : tensor<2x6xf64>
  }
  func.func @circuit_gradient(%params: tensor<2x6xf64>, %0: f64, %1: f64) -> (f64, f64, tensor<2x6xf64>) {
    %2 = func.call @circuit_angles(%params) : (tensor<2x6xf64>) -> tensor<2x6xf64>
    %3, %4, %5 = func.call @circuit_state_adjoint(%2, %0, %1) : (tensor<2x6xf64>, f64, f64) -> (f64, f64, tensor<2x6xf64>)
    %6 = func.call @circuit_angles_adjoint(%params, %5) : (tensor<2x6xf64>, tensor<2x6xf64>) -> tensor<2x6xf64>
    func.return %3, %4, %6 : f64, f64, tensor<2x6xf64>
  }
}
