// A loop whose entanglers become a permutation of lanes and vectors at its end.
builtin.module {
  kernel.func @kernel_0 registers 2 skew [0, 0] batches [6] {
    kernel.apply "gate" registers 0 lanes 1 role <0, lanes> sign <0> form "flipped" sums "XYZ"
    kernel.apply "gate" registers 0 lanes 2 role <0, lanes> sign <0> form "flipped" sums "XYZ"
    kernel.apply "gate" registers 0 lanes 4 role <0, lanes> sign <0> form "flipped" sums "XYZ"
    kernel.apply "gate" registers 0 lanes 8 role <0, lanes> sign <0> form "flipped" sums "XYZ"
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "flipped" sums "XYZ"
    kernel.apply "gate" registers 2 lanes 0 role <2> sign <0> form "flipped" sums "XYZ"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 7 lanes 4 registers [2, 4] skew [0, 0] loops [1] outer [] advance [3, 6, 4] {
    plan.operation ["+XIIIIII", "+YIIIIII", "+ZIIIIII"] angles 0 of 0 position 0 gradients [true, true, true]
    plan.operation ["+IXIIIII", "+IYIIIII", "+IZIIIII"] angles 3 of 0 position 1 gradients [true, true, true]
    plan.operation ["+IIXIIII", "+IIYIIII", "+IIZIIII"] angles 6 of 0 position 2 gradients [true, true, true]
    plan.operation ["+IIIXIII", "+IIIYIII", "+IIIZIII"] angles 9 of 0 position 3 gradients [true, true, true]
    plan.operation ["+IIIIIXI", "+IIIIIYI", "+IIIIIZI"] angles 15 of 0 position 4 gradients [true, true, true]
    plan.operation ["+IIIIIIX", "+IIIIIIY", "+IIIIIIZ"] angles 18 of 0 position 5 gradients [true, true, true]
  }
  kernel.func @kernel_1 registers 2 skew [0, 0] batches [1] fold lanes [14, 15, 13, 9] from [1, 1] to [1, 1, 1, 1] block 0 {
    kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "turned" sums "XYZ"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 7 lanes 4 registers [1, 4] skew [0, 0] loops [2] outer [] advance [3, 6, 4] fold lanes [14, 15, 13, 9] from [7, 0, 0, 0] to [1, 1, 1, 1] {
    plan.operation ["+IIIIXII", "+IIIIYII", "+IIIIZII"] angles 12 of 0 position 6 gradients [true, true, true]
  }
  func.func @circuit_angles(%inputs: tensor<7xf64> {quantum.inputs}, %params: tensor<10x7x3xf64> {quantum.params}) -> tensor<10x21xf64> {
    %0 = tensor.empty() : tensor<10x21xf64>
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
    %22 = arith.constant 0 : index
    %23 = arith.constant 10 : index
    %24 = arith.constant 1 : index
    %25 = arith.constant 2 : index
    %26 = arith.constant 3 : index
    %27 = arith.constant 4 : index
    %28 = arith.constant 5 : index
    %29 = arith.constant 6 : index
    %30 = scf.for %l = %22 to %23 step %24 iter_args(%31 = %0) -> (tensor<10x21xf64>) {
      %32 = tensor.extract %params[%l, %22, %22] : tensor<10x7x3xf64>
      %33 = tensor.extract %inputs[%22] : tensor<7xf64>
      %34 = tensor.extract %params[%l, %22, %24] : tensor<10x7x3xf64>
      %35 = arith.addf %34, %33 : f64
      %36 = tensor.extract %params[%l, %22, %25] : tensor<10x7x3xf64>
      %37 = tensor.extract %params[%l, %24, %22] : tensor<10x7x3xf64>
      %38 = tensor.extract %inputs[%24] : tensor<7xf64>
      %39 = tensor.extract %params[%l, %24, %24] : tensor<10x7x3xf64>
      %40 = arith.addf %39, %38 : f64
      %41 = tensor.extract %params[%l, %24, %25] : tensor<10x7x3xf64>
      %42 = tensor.extract %params[%l, %25, %22] : tensor<10x7x3xf64>
      %43 = tensor.extract %inputs[%25] : tensor<7xf64>
      %44 = tensor.extract %params[%l, %25, %24] : tensor<10x7x3xf64>
      %45 = arith.addf %44, %43 : f64
      %46 = tensor.extract %params[%l, %25, %25] : tensor<10x7x3xf64>
      %47 = tensor.extract %params[%l, %26, %22] : tensor<10x7x3xf64>
      %48 = tensor.extract %inputs[%26] : tensor<7xf64>
      %49 = tensor.extract %params[%l, %26, %24] : tensor<10x7x3xf64>
      %50 = arith.addf %49, %48 : f64
      %51 = tensor.extract %params[%l, %26, %25] : tensor<10x7x3xf64>
      %52 = tensor.extract %params[%l, %27, %22] : tensor<10x7x3xf64>
      %53 = tensor.extract %inputs[%27] : tensor<7xf64>
      %54 = tensor.extract %params[%l, %27, %24] : tensor<10x7x3xf64>
      %55 = arith.addf %54, %53 : f64
      %56 = tensor.extract %params[%l, %27, %25] : tensor<10x7x3xf64>
      %57 = tensor.extract %params[%l, %28, %22] : tensor<10x7x3xf64>
      %58 = tensor.extract %inputs[%28] : tensor<7xf64>
      %59 = tensor.extract %params[%l, %28, %24] : tensor<10x7x3xf64>
      %60 = arith.addf %59, %58 : f64
      %61 = tensor.extract %params[%l, %28, %25] : tensor<10x7x3xf64>
      %62 = tensor.extract %params[%l, %29, %22] : tensor<10x7x3xf64>
      %63 = tensor.extract %inputs[%29] : tensor<7xf64>
      %64 = tensor.extract %params[%l, %29, %24] : tensor<10x7x3xf64>
      %65 = arith.addf %64, %63 : f64
      %66 = tensor.extract %params[%l, %29, %25] : tensor<10x7x3xf64>
      %67 = tensor.insert %32 into %31[%l, %1] : tensor<10x21xf64>
      %68 = tensor.insert %35 into %67[%l, %2] : tensor<10x21xf64>
      %69 = tensor.insert %36 into %68[%l, %3] : tensor<10x21xf64>
      %70 = tensor.insert %37 into %69[%l, %4] : tensor<10x21xf64>
      %71 = tensor.insert %40 into %70[%l, %5] : tensor<10x21xf64>
      %72 = tensor.insert %41 into %71[%l, %6] : tensor<10x21xf64>
      %73 = tensor.insert %42 into %72[%l, %7] : tensor<10x21xf64>
      %74 = tensor.insert %45 into %73[%l, %8] : tensor<10x21xf64>
      %75 = tensor.insert %46 into %74[%l, %9] : tensor<10x21xf64>
      %76 = tensor.insert %47 into %75[%l, %10] : tensor<10x21xf64>
      %77 = tensor.insert %50 into %76[%l, %11] : tensor<10x21xf64>
      %78 = tensor.insert %51 into %77[%l, %12] : tensor<10x21xf64>
      %79 = tensor.insert %52 into %78[%l, %13] : tensor<10x21xf64>
      %80 = tensor.insert %55 into %79[%l, %14] : tensor<10x21xf64>
      %81 = tensor.insert %56 into %80[%l, %15] : tensor<10x21xf64>
      %82 = tensor.insert %57 into %81[%l, %16] : tensor<10x21xf64>
      %83 = tensor.insert %60 into %82[%l, %17] : tensor<10x21xf64>
      %84 = tensor.insert %61 into %83[%l, %18] : tensor<10x21xf64>
      %85 = tensor.insert %62 into %84[%l, %19] : tensor<10x21xf64>
      %86 = tensor.insert %65 into %85[%l, %20] : tensor<10x21xf64>
      %87 = tensor.insert %66 into %86[%l, %21] : tensor<10x21xf64>
      scf.yield %87 : tensor<10x21xf64>
    }
    func.return %30 : tensor<10x21xf64>
  }
  func.func @circuit_state(%0: tensor<10x21xf64>) -> (f64, f64) {
    %1 = plan.coefficients(%0) : tensor<10x21xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 10 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<7>
    plan.initialize %5 : !plan.buffer<7>
    %6 = scf.for %l = %2 to %3 step %4 iter_args(%7 = %5) -> (!plan.buffer<7>) {
      plan.launch @stage_0(%7) %1 at %l : !plan.buffer<7>
      plan.launch @stage_1(%7) %1 at %l : !plan.buffer<7>
      scf.yield %7 : !plan.buffer<7>
    }
    %8, %9 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">, #quantum.observable<1.0 "IXIIZIY">] %6 : !plan.buffer<7> -> f64, f64
    func.return %8, %9 : f64, f64
  }
  func.func @circuit(%inputs: tensor<7xf64> {quantum.inputs}, %params: tensor<10x7x3xf64> {quantum.params}) -> (f64, f64) {
    %0 = func.call @circuit_angles(%inputs, %params) : (tensor<7xf64>, tensor<10x7x3xf64>) -> tensor<10x21xf64>
    %1, %2 = func.call @circuit_state(%0) : (tensor<10x21xf64>) -> (f64, f64)
    func.return %1, %2 : f64, f64
  }
  func.func @circuit_state_adjoint(%0: tensor<10x21xf64>, %c0: f64, %c1: f64) -> (f64, f64, tensor<10x21xf64>) {
    %1 = plan.coefficients(%0) : tensor<10x21xf64>
    %2 = arith.constant 0 : index
    %3 = arith.constant 10 : index
    %4 = arith.constant 1 : index
    %5 = plan.allocate : !plan.buffer<7>
    plan.initialize %5 : !plan.buffer<7>
    %6 = scf.for %l = %2 to %3 step %4 iter_args(%7 = %5) -> (!plan.buffer<7>) {
      plan.launch @stage_0(%7) %1 at %l : !plan.buffer<7>
      plan.launch @stage_1(%7) %1 at %l : !plan.buffer<7>
      scf.yield %7 : !plan.buffer<7>
    }
    %8, %9 = plan.expectation [#quantum.observable<1.0 "ZIIIIII">, #quantum.observable<1.0 "IXIIZIY">] %6 : !plan.buffer<7> -> f64, f64
    %10 = plan.allocate : !plan.buffer<7>
    plan.cotangent [#quantum.observable<1.0 "ZIIIIII">, #quantum.observable<1.0 "IXIIZIY">](%c0, %c1) %6, %10 : !plan.buffer<7>, !plan.buffer<7>
    %11 = arith.constant 9 : index
    %12, %13 = scf.for %14 = %2 to %3 step %4 iter_args(%15 = %6, %16 = %10) -> (!plan.buffer<7>, !plan.buffer<7>) {
      %17 = arith.subi %11, %14 : index
      plan.launch @stage_1(%15, %16) %1 at %17 : !plan.buffer<7>, !plan.buffer<7>
      plan.launch @stage_0(%15, %16) %1 at %17 : !plan.buffer<7>, !plan.buffer<7>
      scf.yield %15, %16 : !plan.buffer<7>, !plan.buffer<7>
    }
    %18 = plan.gradients %1 : tensor<10x21xf64>
    func.return %8, %9, %18 : f64, f64, tensor<10x21xf64>
  }
  func.func @circuit_angles_adjoint(%inputs: tensor<7xf64>, %params: tensor<10x7x3xf64>, %0: tensor<10x21xf64>) -> (tensor<7xf64>, tensor<10x7x3xf64>) {
    %1 = arith.constant dense<0.000000e+00> : tensor<7xf64>
    %2 = arith.constant dense<0.000000e+00> : tensor<10x7x3xf64>
    %3 = arith.constant 0 : index
    %4 = arith.constant 1 : index
    %5 = arith.constant 2 : index
    %6 = arith.constant 3 : index
    %7 = arith.constant 4 : index
    %8 = arith.constant 5 : index
    %9 = arith.constant 6 : index
    %10 = arith.constant 7 : index
    %11 = arith.constant 8 : index
    %12 = arith.constant 9 : index
    %13 = arith.constant 10 : index
    %14 = arith.constant 11 : index
    %15 = arith.constant 12 : index
    %16 = arith.constant 13 : index
    %17 = arith.constant 14 : index
    %18 = arith.constant 15 : index
    %19 = arith.constant 16 : index
    %20 = arith.constant 17 : index
    %21 = arith.constant 18 : index
    %22 = arith.constant 19 : index
    %23 = arith.constant 20 : index
    %24 = arith.constant 0 : index
    %25 = arith.constant 10 : index
    %26 = arith.constant 1 : index
    %27 = arith.constant 2 : index
    %28 = arith.constant 3 : index
    %29 = arith.constant 4 : index
    %30 = arith.constant 5 : index
    %31 = arith.constant 6 : index
    %32, %33 = scf.for %34 = %24 to %25 step %26 iter_args(%35 = %1, %36 = %2) -> (tensor<7xf64>, tensor<10x7x3xf64>) {
      %37 = tensor.extract %0[%34, %23] : tensor<10x21xf64>
      %38 = tensor.extract %0[%34, %22] : tensor<10x21xf64>
      %39 = tensor.extract %0[%34, %21] : tensor<10x21xf64>
      %40 = tensor.extract %0[%34, %20] : tensor<10x21xf64>
      %41 = tensor.extract %0[%34, %19] : tensor<10x21xf64>
      %42 = tensor.extract %0[%34, %18] : tensor<10x21xf64>
      %43 = tensor.extract %0[%34, %17] : tensor<10x21xf64>
      %44 = tensor.extract %0[%34, %16] : tensor<10x21xf64>
      %45 = tensor.extract %0[%34, %15] : tensor<10x21xf64>
      %46 = tensor.extract %0[%34, %14] : tensor<10x21xf64>
      %47 = tensor.extract %0[%34, %13] : tensor<10x21xf64>
      %48 = tensor.extract %0[%34, %12] : tensor<10x21xf64>
      %49 = tensor.extract %0[%34, %11] : tensor<10x21xf64>
      %50 = tensor.extract %0[%34, %10] : tensor<10x21xf64>
      %51 = tensor.extract %0[%34, %9] : tensor<10x21xf64>
      %52 = tensor.extract %0[%34, %8] : tensor<10x21xf64>
      %53 = tensor.extract %0[%34, %7] : tensor<10x21xf64>
      %54 = tensor.extract %0[%34, %6] : tensor<10x21xf64>
      %55 = tensor.extract %0[%34, %5] : tensor<10x21xf64>
      %56 = tensor.extract %0[%34, %4] : tensor<10x21xf64>
      %57 = tensor.extract %0[%34, %3] : tensor<10x21xf64>
      %58 = tensor.extract %36[%34, %31, %27] : tensor<10x7x3xf64>
      %59 = arith.addf %58, %37 : f64
      %60 = tensor.insert %59 into %36[%34, %31, %27] : tensor<10x7x3xf64>
      %61 = tensor.extract %60[%34, %31, %26] : tensor<10x7x3xf64>
      %62 = arith.addf %61, %38 : f64
      %63 = tensor.insert %62 into %60[%34, %31, %26] : tensor<10x7x3xf64>
      %64 = tensor.extract %35[%31] : tensor<7xf64>
      %65 = arith.addf %64, %38 : f64
      %66 = tensor.insert %65 into %35[%31] : tensor<7xf64>
      %67 = tensor.extract %63[%34, %31, %24] : tensor<10x7x3xf64>
      %68 = arith.addf %67, %39 : f64
      %69 = tensor.insert %68 into %63[%34, %31, %24] : tensor<10x7x3xf64>
      %70 = tensor.extract %69[%34, %30, %27] : tensor<10x7x3xf64>
      %71 = arith.addf %70, %40 : f64
      %72 = tensor.insert %71 into %69[%34, %30, %27] : tensor<10x7x3xf64>
      %73 = tensor.extract %72[%34, %30, %26] : tensor<10x7x3xf64>
      %74 = arith.addf %73, %41 : f64
      %75 = tensor.insert %74 into %72[%34, %30, %26] : tensor<10x7x3xf64>
      %76 = tensor.extract %66[%30] : tensor<7xf64>
      %77 = arith.addf %76, %41 : f64
      %78 = tensor.insert %77 into %66[%30] : tensor<7xf64>
      %79 = tensor.extract %75[%34, %30, %24] : tensor<10x7x3xf64>
      %80 = arith.addf %79, %42 : f64
      %81 = tensor.insert %80 into %75[%34, %30, %24] : tensor<10x7x3xf64>
      %82 = tensor.extract %81[%34, %29, %27] : tensor<10x7x3xf64>
      %83 = arith.addf %82, %43 : f64
      %84 = tensor.insert %83 into %81[%34, %29, %27] : tensor<10x7x3xf64>
      %85 = tensor.extract %84[%34, %29, %26] : tensor<10x7x3xf64>
      %86 = arith.addf %85, %44 : f64
      %87 = tensor.insert %86 into %84[%34, %29, %26] : tensor<10x7x3xf64>
      %88 = tensor.extract %78[%29] : tensor<7xf64>
      %89 = arith.addf %88, %44 : f64
      %90 = tensor.insert %89 into %78[%29] : tensor<7xf64>
      %91 = tensor.extract %87[%34, %29, %24] : tensor<10x7x3xf64>
      %92 = arith.addf %91, %45 : f64
      %93 = tensor.insert %92 into %87[%34, %29, %24] : tensor<10x7x3xf64>
      %94 = tensor.extract %93[%34, %28, %27] : tensor<10x7x3xf64>
      %95 = arith.addf %94, %46 : f64
      %96 = tensor.insert %95 into %93[%34, %28, %27] : tensor<10x7x3xf64>
      %97 = tensor.extract %96[%34, %28, %26] : tensor<10x7x3xf64>
      %98 = arith.addf %97, %47 : f64
      %99 = tensor.insert %98 into %96[%34, %28, %26] : tensor<10x7x3xf64>
      %100 = tensor.extract %90[%28] : tensor<7xf64>
      %101 = arith.addf %100, %47 : f64
      %102 = tensor.insert %101 into %90[%28] : tensor<7xf64>
      %103 = tensor.extract %99[%34, %28, %24] : tensor<10x7x3xf64>
      %104 = arith.addf %103, %48 : f64
      %105 = tensor.insert %104 into %99[%34, %28, %24] : tensor<10x7x3xf64>
      %106 = tensor.extract %105[%34, %27, %27] : tensor<10x7x3xf64>
      %107 = arith.addf %106, %49 : f64
      %108 = tensor.insert %107 into %105[%34, %27, %27] : tensor<10x7x3xf64>
      %109 = tensor.extract %108[%34, %27, %26] : tensor<10x7x3xf64>
      %110 = arith.addf %109, %50 : f64
      %111 = tensor.insert %110 into %108[%34, %27, %26] : tensor<10x7x3xf64>
      %112 = tensor.extract %102[%27] : tensor<7xf64>
      %113 = arith.addf %112, %50 : f64
      %114 = tensor.insert %113 into %102[%27] : tensor<7xf64>
      %115 = tensor.extract %111[%34, %27, %24] : tensor<10x7x3xf64>
      %116 = arith.addf %115, %51 : f64
      %117 = tensor.insert %116 into %111[%34, %27, %24] : tensor<10x7x3xf64>
      %118 = tensor.extract %117[%34, %26, %27] : tensor<10x7x3xf64>
      %119 = arith.addf %118, %52 : f64
      %120 = tensor.insert %119 into %117[%34, %26, %27] : tensor<10x7x3xf64>
      %121 = tensor.extract %120[%34, %26, %26] : tensor<10x7x3xf64>
      %122 = arith.addf %121, %53 : f64
      %123 = tensor.insert %122 into %120[%34, %26, %26] : tensor<10x7x3xf64>
      %124 = tensor.extract %114[%26] : tensor<7xf64>
      %125 = arith.addf %124, %53 : f64
      %126 = tensor.insert %125 into %114[%26] : tensor<7xf64>
      %127 = tensor.extract %123[%34, %26, %24] : tensor<10x7x3xf64>
      %128 = arith.addf %127, %54 : f64
      %129 = tensor.insert %128 into %123[%34, %26, %24] : tensor<10x7x3xf64>
      %130 = tensor.extract %129[%34, %24, %27] : tensor<10x7x3xf64>
      %131 = arith.addf %130, %55 : f64
      %132 = tensor.insert %131 into %129[%34, %24, %27] : tensor<10x7x3xf64>
      %133 = tensor.extract %132[%34, %24, %26] : tensor<10x7x3xf64>
      %134 = arith.addf %133, %56 : f64
      %135 = tensor.insert %134 into %132[%34, %24, %26] : tensor<10x7x3xf64>
      %136 = tensor.extract %126[%24] : tensor<7xf64>
      %137 = arith.addf %136, %56 : f64
      %138 = tensor.insert %137 into %126[%24] : tensor<7xf64>
      %139 = tensor.extract %135[%34, %24, %24] : tensor<10x7x3xf64>
      %140 = arith.addf %139, %57 : f64
      %141 = tensor.insert %140 into %135[%34, %24, %24] : tensor<10x7x3xf64>
      scf.yield %138, %141 : tensor<7xf64>, tensor<10x7x3xf64>
    }
    func.return %32, %33 : tensor<7xf64>, tensor<10x7x3xf64>
  }
  func.func @circuit_gradient(%inputs: tensor<7xf64>, %params: tensor<10x7x3xf64>, %0: f64, %1: f64) -> (f64, f64, tensor<7xf64>, tensor<10x7x3xf64>) {
    %2 = func.call @circuit_angles(%inputs, %params) : (tensor<7xf64>, tensor<10x7x3xf64>) -> tensor<10x21xf64>
    %3, %4, %5 = func.call @circuit_state_adjoint(%2, %0, %1) : (tensor<10x21xf64>, f64, f64) -> (f64, f64, tensor<10x21xf64>)
    %6, %7 = func.call @circuit_angles_adjoint(%inputs, %params, %5) : (tensor<7xf64>, tensor<10x7x3xf64>, tensor<10x21xf64>) -> (tensor<7xf64>, tensor<10x7x3xf64>)
    func.return %3, %4, %6, %7 : f64, f64, tensor<7xf64>, tensor<10x7x3xf64>
  }
}
