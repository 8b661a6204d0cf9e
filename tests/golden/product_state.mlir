// A loop: the gates of its first iteration make a product state, all but the last stage's.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [5] factor "before" unscaled {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> form "flipped" elsewhere ["after"] sums "XYZ"
    kernel.apply "gate" registers 0 lanes 2 role <0, lanes> sign <0> form "flipped" elsewhere ["after"] sums "XYZ"
    kernel.apply "gate" registers 0 lanes 4 role <0, lanes> sign <0> form "flipped" elsewhere ["after"] sums "XYZ"
    kernel.apply "gate" registers 0 lanes 8 role <0, lanes> sign <0> form "flipped" elsewhere ["after"] sums "XYZ"
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "flipped" elsewhere ["after"] sums "XYZ"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 7 lanes 4 registers [2] skew [0] loops [1, 4] outer [] undone [5, 6] advance [3, 6, 4] {
    plan.diagonal "before" "+IIIIIIZ" of 0 position 5 common
    plan.diagonal "before" "+IIIIZII" of 0 position 6 common
    plan.operation ["+YIIIIII", "+ZIIIIII"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after"]
    plan.operation ["+IYIIIII", "+IZIIIII"] angles 2 of 0 position 1 gradients [true, true] elsewhere ["after"]
    plan.operation ["+IIYIIII", "+IIZIIII"] angles 4 of 0 position 2 gradients [true, true] elsewhere ["after"]
    plan.operation ["+IIIYIII", "+IIIZIII"] angles 6 of 0 position 3 gradients [true, true] elsewhere ["after"]
    plan.operation ["+IIIIIYI", "+IIIIIZI"] angles 10 of 0 position 4 gradients [true, true] elsewhere ["after"]
  }
  kernel.func @kernel_1 registers 1 skew [0] batches [1] unscaled {
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "flipped" elsewhere ["before", "after"] sums "XYZ"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 7 lanes 4 registers [4] skew [0] loops [1, 2] outer [] undone [6] advance [3, 6, 4] {
    plan.operation ["+IIIIIIY", "+IIIIIIZ"] angles 12 of 0 position 5 gradients [true, true] elsewhere ["before", "after"]
  }
  kernel.func @kernel_2 registers 1 skew [0] batches [1] factor "after" fold lanes [14, 15, 13, 9] from [1] to [1, 1, 1, 1] block 0 {
    kernel.diagonal "after" role <0, lanes>
    kernel.diagonal "after" role <0, lanes>
    kernel.diagonal "after" role <0, lanes>
    kernel.diagonal "after" role <0, lanes>
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "flipped" elsewhere ["before"] sums "XYZ"
  }
  plan.stage @stage_2 kernel @kernel_2 bits 7 lanes 4 registers [1] skew [0] loops [2, 4] outer [] advance [3, 6, 4] fold lanes [14, 15, 13, 9] from [7, 0, 0, 0] to [1, 1, 1, 1] {
    plan.diagonal "after" "+ZIIIIII" of 0 position 0
    plan.diagonal "after" "+IZIIIII" of 0 position 1
    plan.diagonal "after" "+IIZIIII" of 0 position 2
    plan.diagonal "after" "+IIIZIII" of 0 position 3
    plan.diagonal "after" "+IIIIIZI" of 0 position 4 common
    plan.diagonal "after" "+IIIIIIZ" of 0 position 5 common
    plan.operation ["+IIIIYII", "+IIIIZII"] angles 8 of 0 position 6 gradients [true, true] elsewhere ["before"]
  }
  func.func @circuit_angles(%params: tensor<3x7x2xf64> {quantum.params}) -> tensor<3x14xf64> {
    %0 = tensor.empty() : tensor<3x14xf64>
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
    %12 = arith.constant 11 : index
    %13 = arith.constant 12 : index
    %14 = arith.constant 13 : index
    %15 = arith.constant 0 : index
    %16 = arith.constant 3 : index
    %17 = arith.constant 1 : index
    %18 = arith.constant 2 : index
    %19 = arith.constant 4 : index
    %20 = arith.constant 5 : index
    %21 = arith.constant 6 : index
    %22 = scf.for %l = %15 to %16 step %17 iter_args(%23 = %0) -> (tensor<3x14xf64>) {
      %24 = tensor.extract %params[%l, %15, %15] : tensor<3x7x2xf64>
      %25 = tensor.extract %params[%l, %15, %17] : tensor<3x7x2xf64>
      %26 = tensor.extract %params[%l, %17, %15] : tensor<3x7x2xf64>
      %27 = tensor.extract %params[%l, %17, %17] : tensor<3x7x2xf64>
      %28 = tensor.extract %params[%l, %18, %15] : tensor<3x7x2xf64>
      %29 = tensor.extract %params[%l, %18, %17] : tensor<3x7x2xf64>
      %30 = tensor.extract %params[%l, %16, %15] : tensor<3x7x2xf64>
      %31 = tensor.extract %params[%l, %16, %17] : tensor<3x7x2xf64>
      %32 = tensor.extract %params[%l, %19, %15] : tensor<3x7x2xf64>
      %33 = tensor.extract %params[%l, %19, %17] : tensor<3x7x2xf64>
      %34 = tensor.extract %params[%l, %20, %15] : tensor<3x7x2xf64>
      %35 = tensor.extract %params[%l, %20, %17] : tensor<3x7x2xf64>
      %36 = tensor.extract %params[%l, %21, %15] : tensor<3x7x2xf64>
      %37 = tensor.extract %params[%l, %21, %17] : tensor<3x7x2xf64>
      %38 = tensor.insert %24 into %23[%l, %1] : tensor<3x14xf64>
      %39 = tensor.insert %25 into %38[%l, %2] : tensor<3x14xf64>
      %40 = tensor.insert %26 into %39[%l, %3] : tensor<3x14xf64>
      %41 = tensor.insert %27 into %40[%l, %4] : tensor<3x14xf64>
      %42 = tensor.insert %28 into %41[%l, %5] : tensor<3x14xf64>
      %43 = tensor.insert %29 into %42[%l, %6] : tensor<3x14xf64>
      %44 = tensor.insert %30 into %43[%l, %7] : tensor<3x14xf64>
      %45 = tensor.insert %31 into %44[%l, %8] : tensor<3x14xf64>
      %46 = tensor.insert %32 into %45[%l, %9] : tensor<3x14xf64>
      %47 = tensor.insert %33 into %46[%l, %10] : tensor<3x14xf64>
      %48 = tensor.insert %34 into %47[%l, %11] : tensor<3x14xf64>
      %49 = tensor.insert %35 into %48[%l, %12] : tensor<3x14xf64>
      %50 = tensor.insert %36 into %49[%l, %13] : tensor<3x14xf64>
      %51 = tensor.insert %37 into %50[%l, %14] : tensor<3x14xf64>
      scf.yield %51 : tensor<3x14xf64>
    }
    func.return %22 : tensor<3x14xf64>
  }
  func.func @circuit_state(%0: tensor<3x14xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<3x14xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<7>
    %6 = arith.constant 0 : index
    plan.product [@stage_0, @stage_1](%5) %1 at %6 : !plan.buffer<7>
    plan.launch @stage_2(%5) %1 at %6 : !plan.buffer<7>
    %7 = arith.constant 1 : index
    %8 = scf.for %l = %7 to %3 step %4 iter_args(%9 = %5) -> (!plan.buffer<7>) {
      plan.launch @stage_0(%9) %1 at %l : !plan.buffer<7>
      plan.launch @stage_1(%9) %1 at %l : !plan.buffer<7>
      plan.launch @stage_2(%9) %1 at %l : !plan.buffer<7>
      scf.yield %9 : !plan.buffer<7>
    }
    %10 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">] %8 : !plan.buffer<7> -> f64
    func.return %10 : f64
  }
  func.func @circuit(%params: tensor<3x7x2xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<3x7x2xf64>) -> tensor<3x14xf64>
    %1 = func.call @circuit_state(%0) : (tensor<3x14xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<3x14xf64>, %c0: f64) -> (f64, tensor<3x14xf64>) {
    %1 = plan.coefficients(%0) : tensor<3x14xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 3 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<7>
    %6 = arith.constant 0 : index
    plan.product [@stage_0, @stage_1](%5) %1 at %6 : !plan.buffer<7>
    plan.launch @stage_2(%5) %1 at %6 : !plan.buffer<7>
    %7 = arith.constant 1 : index
    %8 = scf.for %l = %7 to %3 step %4 iter_args(%9 = %5) -> (!plan.buffer<7>) {
      plan.launch @stage_0(%9) %1 at %l : !plan.buffer<7>
      plan.launch @stage_1(%9) %1 at %l : !plan.buffer<7>
      plan.launch @stage_2(%9) %1 at %l : !plan.buffer<7>
      scf.yield %9 : !plan.buffer<7>
    }
    %10 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">] %8 : !plan.buffer<7> -> f64
    %11 = plan.allocate : !plan.buffer<7>
    plan.cotangent [#quantum.observable<1.0 "ZIIIIII">](%c0) %8, %11 : !plan.buffer<7>, !plan.buffer<7>
    %12 = arith.constant 2 : index
    %13 = arith.constant 2 : index
    %14 = arith.constant 0 : index
    %15, %16 = scf.for %17 = %2 to %13 step %4 iter_args(%18 = %8, %19 = %11) -> (!plan.buffer<7>, !plan.buffer<7>) {
      %20 = arith.subi %12, %17 : index
      plan.launch @stage_2(%18, %19) %1 at %20 : !plan.buffer<7>, !plan.buffer<7>
      plan.launch @stage_1(%18, %19) %1 at %20 : !plan.buffer<7>, !plan.buffer<7>
      plan.launch @stage_0(%18, %19) %1 at %20 : !plan.buffer<7>, !plan.buffer<7>
      scf.yield %18, %19 : !plan.buffer<7>, !plan.buffer<7>
    }
    plan.launch @stage_2(%15, %16) %1 at %14 : !plan.buffer<7>, !plan.buffer<7>
    plan.product [@stage_0, @stage_1](%15, %16) %1 at %14 : !plan.buffer<7>, !plan.buffer<7>
    %21 = plan.gradients %1 : tensor<3x14xf64>
    func.return %10, %21 : f64, tensor<3x14xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<3x7x2xf64>, %0: tensor<3x14xf64>) -> tensor<3x7x2xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<3x7x2xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 1 : index
    %4 = arith.constant 2 : index
    %5 = arith.constant 3 : index
    %6 = arith.constant 4 : index
    %7 = arith.constant 5 : index
    %8 = arith.constant 6 : index
    %9 = arith.constant 7 : index
    %10 = arith.constant 8 : index
    %11 = arith.constant 9 : index
    %12 = arith.constant 10 : index
    %13 = arith.constant 11 : index
    %14 = arith.constant 12 : index
    %15 = arith.constant 13 : index
    %16 = arith.constant 0 : index
    %17 = arith.constant 3 : index
    %18 = arith.constant 1 : index
    %19 = arith.constant 2 : index
    %20 = arith.constant 4 : index
    %21 = arith.constant 5 : index
    %22 = arith.constant 6 : index
    %23 = scf.for %24 = %16 to %17 step %18 iter_args(%25 = %1) -> (tensor<3x7x2xf64>) {
      %26 = tensor.extract %0[%24, %15] : tensor<3x14xf64>
      %27 = tensor.extract %0[%24, %14] : tensor<3x14xf64>
      %28 = tensor.extract %0[%24, %13] : tensor<3x14xf64>
      %29 = tensor.extract %0[%24, %12] : tensor<3x14xf64>
      %30 = tensor.extract %0[%24, %11] : tensor<3x14xf64>
      %31 = tensor.extract %0[%24, %10] : tensor<3x14xf64>
      %32 = tensor.extract %0[%24, %9] : tensor<3x14xf64>
      %33 = tensor.extract %0[%24, %8] : tensor<3x14xf64>
      %34 = tensor.extract %0[%24, %7] : tensor<3x14xf64>
      %35 = tensor.extract %0[%24, %6] : tensor<3x14xf64>
      %36 = tensor.extract %0[%24, %5] : tensor<3x14xf64>
      %37 = tensor.extract %0[%24, %4] : tensor<3x14xf64>
      %38 = tensor.extract %0[%24, %3] : tensor<3x14xf64>
      %39 = tensor.extract %0[%24, %2] : tensor<3x14xf64>
      %40 = tensor.extract %25[%24, %22, %18] : tensor<3x7x2xf64>
      %41 = arith.addf %40, %26 : f64
      %42 = tensor.insert %41 into %25[%24, %22, %18] : tensor<3x7x2xf64>
      %43 = tensor.extract %42[%24, %22, %16] : tensor<3x7x2xf64>
      %44 = arith.addf %43, %27 : f64
      %45 = tensor.insert %44 into %42[%24, %22, %16] : tensor<3x7x2xf64>
      %46 = tensor.extract %45[%24, %21, %18] : tensor<3x7x2xf64>
      %47 = arith.addf %46, %28 : f64
      %48 = tensor.insert %47 into %45[%24, %21, %18] : tensor<3x7x2xf64>
      %49 = tensor.extract %48[%24, %21, %16] : tensor<3x7x2xf64>
      %50 = arith.addf %49, %29 : f64
      %51 = tensor.insert %50 into %48[%24, %21, %16] : tensor<3x7x2xf64>
      %52 = tensor.extract %51[%24, %20, %18] : tensor<3x7x2xf64>
      %53 = arith.addf %52, %30 : f64
      %54 = tensor.insert %53 into %51[%24, %20, %18] : tensor<3x7x2xf64>
      %55 = tensor.extract %54[%24, %20, %16] : tensor<3x7x2xf64>
      %56 = arith.addf %55, %31 : f64
      %57 = tensor.insert %56 into %54[%24, %20, %16] : tensor<3x7x2xf64>
      %58 = tensor.extract %57[%24, %17, %18] : tensor<3x7x2xf64>
      %59 = arith.addf %58, %32 : f64
      %60 = tensor.insert %59 into %57[%24, %17, %18] : tensor<3x7x2xf64>
      %61 = tensor.extract %60[%24, %17, %16] : tensor<3x7x2xf64>
      %62 = arith.addf %61, %33 : f64
      %63 = tensor.insert %62 into %60[%24, %17, %16] : tensor<3x7x2xf64>
      %64 = tensor.extract %63[%24, %19, %18] : tensor<3x7x2xf64>
      %65 = arith.addf %64, %34 : f64
      %66 = tensor.insert %65 into %63[%24, %19, %18] : tensor<3x7x2xf64>
      %67 = tensor.extract %66[%24, %19, %16] : tensor<3x7x2xf64>
      %68 = arith.addf %67, %35 : f64
      %69 = tensor.insert %68 into %66[%24, %19, %16] : tensor<3x7x2xf64>
      %70 = tensor.extract %69[%24, %18, %18] : tensor<3x7x2xf64>
      %71 = arith.addf %70, %36 : f64
      %72 = tensor.insert %71 into %69[%24, %18, %18] : tensor<3x7x2xf64>
      %73 = tensor.extract %72[%24, %18, %16] : tensor<3x7x2xf64>
      %74 = arith.addf %73, %37 : f64
      %75 = tensor.insert %74 into %72[%24, %18, %16] : tensor<3x7x2xf64>
      %76 = tensor.extract %75[%24, %16, %18] : tensor<3x7x2xf64>
      %77 = arith.addf %76, %38 : f64
      %78 = tensor.insert %77 into %75[%24, %16, %18] : tensor<3x7x2xf64>
      %79 = tensor.extract %78[%24, %16, %16] : tensor<3x7x2xf64>
      %80 = arith.addf %79, %39 : f64
      %81 = tensor.insert %80 into %78[%24, %16, %16] : tensor<3x7x2xf64>
      scf.yield %81 : tensor<3x7x2xf64>
    }
    func.return %23 : tensor<3x7x2xf64>
  }
  func.func @circuit_gradient(%params: tensor<3x7x2xf64>, %0: f64) -> (f64, tensor<3x7x2xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<3x7x2xf64>) -> tensor<3x14xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<3x14xf64>, f64) -> (f64, tensor<3x14xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<3x7x2xf64>, tensor<3x14xf64>) -> tensor<3x7x2xf64>
    func.return %2, %4 : f64, tensor<3x7x2xf64>
  }
}
