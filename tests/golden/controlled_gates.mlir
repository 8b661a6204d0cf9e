// Gates with one and more controls, from superpositions.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [4, 1, 1] {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> form "flipped" sums ""
    kernel.apply "gate" registers 0 lanes 2 role <0, lanes> sign <0> form "flipped" sums ""
    kernel.apply "gate" registers 0 lanes 4 role <0, lanes> sign <0> form "flipped" sums ""
    kernel.apply "gate" registers 0 lanes 8 role <0, lanes> sign <0> form "flipped" sums ""
    kernel.apply "gate" registers 0 lanes 2 role <0, lanes> sign <0> controls [#kernel.parity<0, lanes>] sums "XY"
    kernel.apply "rotation" registers 0 lanes 4 role <0> sign <0, lanes> odd controls [#kernel.parity<0, lanes>] sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+YIIIII", "+XIIIII"] angles 0 of 0 position 0 gradients [false, false]
    plan.operation ["+IYIIII", "+IXIIII"] angles 2 of 0 position 1 gradients [false, false]
    plan.operation ["+IIYIII", "+IIXIII"] angles 4 of 0 position 2 gradients [false, false]
    plan.operation ["+IIIYII", "+IIIXII"] angles 6 of 0 position 3 gradients [false, false]
    plan.operation ["+IXIIII", "+IZIZII", "+IIIIII"] controls ["+ZIIIII"] angles 8 of 0 position 4 gradients [true, false, false]
    plan.operation ["+IIYIII"] controls ["+IZIIII"] angles 11 of 0 position 5 gradients [true]
  }
  kernel.func @kernel_1 registers 2 skew [0, 0] batches [2, 1, 1, 1, 1] {
    kernel.apply "diagonal" registers 0 lanes 0 role <0, lanes> sign <0> controls [#kernel.parity<0, lanes>] sums "Z"
    kernel.apply "diagonal" registers 0 lanes 0 role <0, lanes> sign <0> controls [#kernel.parity<0, lanes>] sums "IZ"
    kernel.apply "gate" registers 0 lanes 4 role <0, lanes> sign <0> controls [#kernel.parity<0, lanes>] sums ""
    kernel.apply "gate" registers 0 lanes 4 role <0> sign <0> controls [#kernel.parity<0, lanes>, #kernel.parity<0, lanes>] sums ""
    kernel.apply "diagonal" registers 0 lanes 0 role <0, lanes> sign <0> controls [#kernel.parity<0, lanes>, #kernel.parity<0, lanes>] sums ""
    kernel.apply "rotation" registers 0 lanes 10 role <0> sign <0> controls [#kernel.parity<0, lanes>] sums ""
  }
  plan.stage @stage_1 kernel @kernel_1 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+IIIZII"] controls ["+IIZIII"] angles 12 of 0 position 6 gradients [true]
    plan.operation ["+ZIIIII", "+IIIIII"] controls ["+IIIZII"] angles 13 of 0 position 7 gradients [true, true]
    plan.operation ["+IIYIII", "+IIXIII", "+IIIIII"] controls ["+ZIIIII"] angles 15 of 0 position 8 gradients [false, false, false]
    plan.operation ["+IIXIII", "+IIIIII"] controls ["+ZIIIII", "+IZIIII"] angles 18 of 0 position 9 gradients [false, false]
    plan.operation ["+IIIZII", "+IIIIII"] controls ["+IZIIII", "+IIZIII"] angles 20 of 0 position 10 gradients [false, false]
    plan.operation ["+IXIXII"] controls ["+ZIIIII"] angles 22 of 0 position 11 gradients [false]
  }
  kernel.func @kernel_2 registers 2 skew [0, 0] batches [1, 1, 1] {
    kernel.apply "rotation" registers 0 lanes 10 role <0> sign <0, lanes> controls [#kernel.parity<0, lanes>] sums ""
    kernel.apply "rotation" registers 0 lanes 8 role <0> sign <0> controls [#kernel.parity<0, lanes>, #kernel.parity<0, lanes>] sums "X"
    kernel.apply "rotation" registers 0 lanes 4 role <0> sign <0, lanes> controls [#kernel.parity<0, lanes>] sums "X"
  }
  plan.stage @stage_2 kernel @kernel_2 bits 6 lanes 4 registers [2, 1] skew [0, 0] loops [] outer [] {
    plan.operation ["+IYIYII"] controls ["+ZIIIII"] angles 23 of 0 position 12 gradients [false]
    plan.operation ["+IIIXII"] controls ["+ZIIIII", "+IIZIII"] angles 24 of 0 position 13 gradients [true]
    plan.operation ["+IIXZII"] controls ["+IZIIII"] angles 25 of 0 position 14 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<6xf64> {quantum.params}) -> tensor<27xf64> {
    %0 = tensor.empty() : tensor<27xf64>
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
    %15 = arith.constant 14 : index
    %16 = arith.constant 15 : index
    %17 = arith.constant 16 : index
    %18 = arith.constant 17 : index
    %19 = arith.constant 18 : index
    %20 = arith.constant 19 : index
    %21 = arith.constant 20 : index
    %22 = arith.constant 21 : index
    %23 = arith.constant 22 : index
    %24 = arith.constant 23 : index
    %25 = arith.constant 24 : index
    %26 = arith.constant 25 : index
    %27 = arith.constant 26 : index
    %28 = arith.constant 0 : index
    %29 = arith.constant 1 : index
    %30 = arith.constant 2 : index
    %31 = arith.constant 3 : index
    %32 = arith.constant 4 : index
    %33 = arith.constant 5 : index
    %34 = arith.constant 1.5707963267948966 : f64
    %35 = arith.constant 3.1415926535897931 : f64
    %36 = arith.constant -3.1415926535897931 : f64
    %37 = arith.constant 1.5707963267948966 : f64
    %38 = arith.constant 3.1415926535897931 : f64
    %39 = arith.constant -3.1415926535897931 : f64
    %40 = arith.constant 1.5707963267948966 : f64
    %41 = arith.constant 3.1415926535897931 : f64
    %42 = arith.constant -3.1415926535897931 : f64
    %43 = arith.constant 1.5707963267948966 : f64
    %44 = arith.constant 3.1415926535897931 : f64
    %45 = arith.constant -3.1415926535897931 : f64
    %46 = tensor.extract %params[%28] : tensor<6xf64>
    %47 = tensor.extract %params[%29] : tensor<6xf64>
    %48 = tensor.extract %params[%30] : tensor<6xf64>
    %49 = tensor.extract %params[%31] : tensor<6xf64>
    %50 = arith.negf %49 : f64
    %51 = arith.constant 1.5707963267948966 : f64
    %52 = arith.constant 3.1415926535897931 : f64
    %53 = arith.constant -3.1415926535897931 : f64
    %54 = arith.constant 3.1415926535897931 : f64
    %55 = arith.constant -3.1415926535897931 : f64
    %56 = arith.constant 3.1415926535897931 : f64
    %57 = arith.constant -3.1415926535897931 : f64
    %58 = arith.constant -1.5707963267948966 : f64
    %59 = arith.constant -1.5707963267948966 : f64
    %60 = arith.constant -1.5707963267948966 : f64
    %61 = arith.constant 1.5707963267948966 : f64
    %62 = tensor.extract %params[%32] : tensor<6xf64>
    %63 = tensor.extract %params[%33] : tensor<6xf64>
    %64 = tensor.insert %34 into %0[%1] : tensor<27xf64>
    %65 = tensor.insert %35 into %64[%2] : tensor<27xf64>
    %66 = tensor.insert %37 into %65[%3] : tensor<27xf64>
    %67 = tensor.insert %38 into %66[%4] : tensor<27xf64>
    %68 = tensor.insert %40 into %67[%5] : tensor<27xf64>
    %69 = tensor.insert %41 into %68[%6] : tensor<27xf64>
    %70 = tensor.insert %43 into %69[%7] : tensor<27xf64>
    %71 = tensor.insert %44 into %70[%8] : tensor<27xf64>
    %72 = tensor.insert %46 into %71[%9] : tensor<27xf64>
    %73 = tensor.insert %60 into %72[%10] : tensor<27xf64>
    %74 = tensor.insert %61 into %73[%11] : tensor<27xf64>
    %75 = tensor.insert %47 into %74[%12] : tensor<27xf64>
    %76 = tensor.insert %48 into %75[%13] : tensor<27xf64>
    %77 = tensor.insert %49 into %76[%14] : tensor<27xf64>
    %78 = tensor.insert %50 into %77[%15] : tensor<27xf64>
    %79 = tensor.insert %51 into %78[%16] : tensor<27xf64>
    %80 = tensor.insert %52 into %79[%17] : tensor<27xf64>
    %81 = tensor.insert %53 into %80[%18] : tensor<27xf64>
    %82 = tensor.insert %54 into %81[%19] : tensor<27xf64>
    %83 = tensor.insert %55 into %82[%20] : tensor<27xf64>
    %84 = tensor.insert %56 into %83[%21] : tensor<27xf64>
    %85 = tensor.insert %57 into %84[%22] : tensor<27xf64>
    %86 = tensor.insert %58 into %85[%23] : tensor<27xf64>
    %87 = tensor.insert %59 into %86[%24] : tensor<27xf64>
    %88 = tensor.insert %62 into %87[%25] : tensor<27xf64>
    %89 = tensor.insert %63 into %88[%26] : tensor<27xf64>
    %90 = arith.addf %36, %39 : f64
    %91 = arith.addf %90, %42 : f64
    %92 = arith.addf %91, %45 : f64
    %93 = tensor.insert %92 into %89[%27] : tensor<27xf64>
    func.return %93 : tensor<27xf64>
  }
  func.func @circuit_state(%0: tensor<27xf64>) -> (f64, f64) {
    %1 = plan.coefficients(%0) : tensor<27xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    plan.launch @stage_1(%2) %1 : !plan.buffer<6>
    plan.launch @stage_2(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<1.0 "IIIZII">, #quantum.observable<1.0 "XIIIII">] %2 : !plan.buffer<6> -> f64, f64
    func.return %3, %4 : f64, f64
  }
  func.func @circuit(%params: tensor<6xf64> {quantum.params}) -> (f64, f64) {
    %0 = func.call @circuit_angles(%params) : (tensor<6xf64>) -> tensor<27xf64>
    %1, %2 = func.call @circuit_state(%0) : (tensor<27xf64>) -> (f64, f64)
    func.return %1, %2 : f64, f64
  }
  func.func @circuit_state_adjoint(%0: tensor<27xf64>, %c0: f64, %c1: f64) -> (f64, f64, tensor<27xf64>) {
    %1 = plan.coefficients(%0) : tensor<27xf64>
    %2 = plan.allocate : !plan.buffer<6>
    plan.initialize %2 : !plan.buffer<6>
    plan.launch @stage_0(%2) %1 : !plan.buffer<6>
    plan.launch @stage_1(%2) %1 : !plan.buffer<6>
    plan.launch @stage_2(%2) %1 : !plan.buffer<6>
    %3, %4 = plan.expectation [#quantum.observable<1.0 "IIIZII">, #quantum.observable<1.0 "XIIIII">] %2 : !plan.buffer<6> -> f64, f64
    %5 = plan.allocate : !plan.buffer<6>
    plan.cotangent [#quantum.observable<1.0 "IIIZII">, #quantum.observable<1.0 "XIIIII">](%c0, %c1) %2, %5 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_2(%2, %5) %1 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_1(%2, %5) %1 : !plan.buffer<6>, !plan.buffer<6>
    plan.launch @stage_0(%2, %5) %1 keep : !plan.buffer<6>, !plan.buffer<6>
    %6 = plan.gradients %1 : tensor<27xf64>
    func.return %3, %4, %6 : f64, f64, tensor<27xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<6xf64>, %0: tensor<27xf64>) -> tensor<6xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<6xf64>
    %2 = arith.constant 8 : index
    %3 = arith.constant 11 : index
    %4 = arith.constant 12 : index
    %5 = arith.constant 13 : index
    %6 = arith.constant 14 : index
    %7 = arith.constant 24 : index
    %8 = arith.constant 25 : index
    %9 = arith.constant 0 : index
    %10 = arith.constant 1 : index
    %11 = arith.constant 2 : index
    %12 = arith.constant 3 : index
    %13 = arith.constant 4 : index
    %14 = arith.constant 5 : index
    %15 = tensor.extract %0[%8] : tensor<27xf64>
    %16 = tensor.extract %0[%7] : tensor<27xf64>
    %17 = tensor.extract %0[%6] : tensor<27xf64>
    %18 = tensor.extract %0[%5] : tensor<27xf64>
    %19 = tensor.extract %0[%4] : tensor<27xf64>
    %20 = tensor.extract %0[%3] : tensor<27xf64>
    %21 = tensor.extract %0[%2] : tensor<27xf64>
    %22 = tensor.extract %1[%14] : tensor<6xf64>
    %23 = arith.addf %22, %15 : f64
    %24 = tensor.insert %23 into %1[%14] : tensor<6xf64>
    %25 = tensor.extract %24[%13] : tensor<6xf64>
    %26 = arith.addf %25, %16 : f64
    %27 = tensor.insert %26 into %24[%13] : tensor<6xf64>
    %28 = arith.negf %17 : f64
    %29 = arith.addf %18, %28 : f64
    %30 = tensor.extract %27[%12] : tensor<6xf64>
    %31 = arith.addf %30, %29 : f64
    %32 = tensor.insert %31 into %27[%12] : tensor<6xf64>
    %33 = tensor.extract %32[%11] : tensor<6xf64>
    %34 = arith.addf %33, %19 : f64
    %35 = tensor.insert %34 into %32[%11] : tensor<6xf64>
    %36 = tensor.extract %35[%10] : tensor<6xf64>
    %37 = arith.addf %36, %20 : f64
    %38 = tensor.insert %37 into %35[%10] : tensor<6xf64>
    %39 = tensor.extract %38[%9] : tensor<6xf64>
    %40 = arith.addf %39, %21 : f64
    %41 = tensor.insert %40 into %38[%9] : tensor<6xf64>
    func.return %41 : tensor<6xf64>
  }
  func.func @circuit_gradient(%params: tensor<6xf64>, %0: f64, %1: f64) -> (f64, f64, tensor<6xf64>) {
    %2 = func.call @circuit_angles(%params) : (tensor<6xf64>) -> tensor<27xf64>
    %3, %4, %5 = func.call @circuit_state_adjoint(%2, %0, %1) : (tensor<27xf64>, f64, f64) -> (f64, f64, tensor<27xf64>)
    %6 = func.call @circuit_angles_adjoint(%params, %5) : (tensor<6xf64>, tensor<27xf64>) -> tensor<6xf64>
    func.return %3, %4, %6 : f64, f64, tensor<6xf64>
  }
}
