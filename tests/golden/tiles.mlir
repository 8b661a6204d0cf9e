// A state of many tiles: each pass runs its stages on one after the other.
builtin.module {
  kernel.func @kernel_0 registers 1 skew [0] batches [5, 1] {
    kernel.apply "rotation" registers 0 lanes 1 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 2 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 4 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 8 role <0> sign <0, lanes> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <1> odd form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 3 role <0> sign <0> sums "X"
  }
  plan.stage @stage_0 kernel @kernel_0 bits 8 lanes 4 registers [1] skew [0] loops [] outer [2, 4, 8] {
    plan.operation ["+YIIIIIII"] angles 0 of 0 position 0 gradients [true]
    plan.operation ["+IYIIIIII"] angles 1 of 0 position 1 gradients [true]
    plan.operation ["+IIYIIIII"] angles 2 of 0 position 2 gradients [true]
    plan.operation ["+IIIYIIII"] angles 3 of 0 position 3 gradients [true]
    plan.operation ["+IIIIYIII"] angles 4 of 0 position 4 gradients [true]
    plan.operation ["+XXIIIIII"] angles 8 of 0 position 5 gradients [true]
  }
  kernel.func @kernel_1 registers 1 skew [8] batches [3] {
    kernel.apply "rotation" registers 0 lanes 6 role <0> sign <0> form "flipped" sums "X"
    kernel.apply "rotation" registers 0 lanes 12 role <0> sign <0> form "flipped" sums "X"
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> form "flipped" sums "X"
  }
  plan.stage @stage_1 kernel @kernel_1 bits 8 lanes 4 registers [1] skew [8] loops [] outer [2, 4, 8] {
    plan.operation ["+IXXIIIII"] angles 9 of 0 position 6 gradients [true]
    plan.operation ["+IIXXIIII"] angles 10 of 0 position 7 gradients [true]
    plan.operation ["+IIIIXIII"] angles 11 of 0 position 8 gradients [true]
  }
  kernel.func @kernel_2 registers 1 skew [0] batches [1] {
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <1> odd sums "X"
  }
  plan.stage @stage_2 kernel @kernel_2 bits 8 lanes 4 registers [2] skew [0] loops [] outer [1, 4, 8] {
    plan.operation ["+IIIIIYII"] angles 5 of 0 position 9 gradients [true]
  }
  plan.stage @stage_3 kernel @kernel_2 bits 8 lanes 4 registers [4] skew [0] loops [] outer [1, 2, 8] {
    plan.operation ["+IIIIIIYI"] angles 6 of 0 position 10 gradients [true]
  }
  plan.stage @stage_4 kernel @kernel_2 bits 8 lanes 4 registers [8] skew [0] loops [] outer [1, 2, 4] {
    plan.operation ["+IIIIIIIY"] angles 7 of 0 position 11 gradients [true]
  }
  kernel.func @kernel_3 registers 1 skew [8] batches [1] {
    kernel.apply "rotation" registers 1 lanes 0 role <0> sign <0> sums "X"
  }
  plan.stage @stage_5 kernel @kernel_3 bits 8 lanes 4 registers [3] skew [8] loops [] outer [1, 4, 8] {
    plan.operation ["+IIIIXXII"] angles 12 of 0 position 12 gradients [true]
  }
  plan.stage @stage_6 kernel @kernel_3 bits 8 lanes 4 registers [6] skew [8] loops [] outer [1, 2, 8] {
    plan.operation ["+IIIIIXXI"] angles 13 of 0 position 13 gradients [true]
  }
  plan.stage @stage_7 kernel @kernel_3 bits 8 lanes 4 registers [12] skew [8] loops [] outer [1, 2, 4] {
    plan.operation ["+IIIIIIXX"] angles 14 of 0 position 14 gradients [true]
  }
  func.func @circuit_angles(%params: tensor<8xf64> {quantum.params}) -> tensor<15xf64> {
    %0 = tensor.empty() : tensor<15xf64>
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
    %16 = arith.constant 0 : index
    %17 = arith.constant 1 : index
    %18 = arith.constant 2 : index
    %19 = arith.constant 3 : index
    %20 = arith.constant 4 : index
    %21 = arith.constant 5 : index
    %22 = arith.constant 6 : index
    %23 = arith.constant 7 : index
    %24 = tensor.extract %params[%16] : tensor<8xf64>
    %25 = tensor.insert %24 into %0[%1] : tensor<15xf64>
    %26 = tensor.extract %params[%17] : tensor<8xf64>
    %27 = tensor.insert %26 into %25[%2] : tensor<15xf64>
    %28 = tensor.extract %params[%18] : tensor<8xf64>
    %29 = tensor.insert %28 into %27[%3] : tensor<15xf64>
    %30 = tensor.extract %params[%19] : tensor<8xf64>
    %31 = tensor.insert %30 into %29[%4] : tensor<15xf64>
    %32 = tensor.extract %params[%20] : tensor<8xf64>
    %33 = tensor.insert %32 into %31[%5] : tensor<15xf64>
    %34 = tensor.extract %params[%21] : tensor<8xf64>
    %35 = tensor.insert %34 into %33[%6] : tensor<15xf64>
    %36 = tensor.extract %params[%22] : tensor<8xf64>
    %37 = tensor.insert %36 into %35[%7] : tensor<15xf64>
    %38 = tensor.extract %params[%23] : tensor<8xf64>
    %39 = tensor.insert %38 into %37[%8] : tensor<15xf64>
    %40 = tensor.insert %24 into %39[%9] : tensor<15xf64>
    %41 = tensor.insert %26 into %40[%10] : tensor<15xf64>
    %42 = tensor.insert %28 into %41[%11] : tensor<15xf64>
    %43 = tensor.insert %30 into %42[%12] : tensor<15xf64>
    %44 = tensor.insert %32 into %43[%13] : tensor<15xf64>
    %45 = tensor.insert %34 into %44[%14] : tensor<15xf64>
    %46 = tensor.insert %36 into %45[%15] : tensor<15xf64>
    func.return %46 : tensor<15xf64>
  }
  func.func @circuit_state(%0: tensor<15xf64>) -> f64 {
    %1 = plan.coefficients(%0) : tensor<15xf64>
    %2 = plan.allocate : !plan.buffer<8>
    plan.initialize %2 : !plan.buffer<8>
    plan.pass tiles 8 {
      plan.launch @stage_0(%2) %1 : !plan.buffer<8>
      plan.launch @stage_1(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_2(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_3(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_4(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_5(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_6(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_7(%2) %1 : !plan.buffer<8>
    }
    %3 = plan.expectation [#quantum.observable<1.0 "IIIIIIIZ">] %2 : !plan.buffer<8> -> f64
    func.return %3 : f64
  }
  func.func @circuit(%params: tensor<8xf64> {quantum.params}) -> f64 {
    %0 = func.call @circuit_angles(%params) : (tensor<8xf64>) -> tensor<15xf64>
    %1 = func.call @circuit_state(%0) : (tensor<15xf64>) -> f64
    func.return %1 : f64
  }
  func.func @circuit_state_adjoint(%0: tensor<15xf64>, %c0: f64) -> (f64, tensor<15xf64>) {
    %1 = plan.coefficients(%0) : tensor<15xf64>
    %2 = plan.allocate : !plan.buffer<8>
    plan.initialize %2 : !plan.buffer<8>
    plan.pass tiles 8 {
      plan.launch @stage_0(%2) %1 : !plan.buffer<8>
      plan.launch @stage_1(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_2(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_3(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_4(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_5(%2) %1 : !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_6(%2) %1 : !plan.buffer<8>
    }
    %3 = plan.allocate : !plan.buffer<8>
    %4 = plan.pass tiles 8 -> f64 {
      plan.launch @stage_7(%2) %1 : !plan.buffer<8>
      %5 = plan.expectation [#quantum.observable<1.0 "IIIIIIIZ">] %2 : !plan.buffer<8> -> f64
      plan.cotangent [#quantum.observable<1.0 "IIIIIIIZ">](%c0) %2, %3 : !plan.buffer<8>, !plan.buffer<8>
      plan.launch @stage_7(%2, %3) %1 : !plan.buffer<8>, !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_6(%2, %3) %1 : !plan.buffer<8>, !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_5(%2, %3) %1 : !plan.buffer<8>, !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_4(%2, %3) %1 : !plan.buffer<8>, !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_3(%2, %3) %1 : !plan.buffer<8>, !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_2(%2, %3) %1 : !plan.buffer<8>, !plan.buffer<8>
    }
    plan.pass tiles 8 {
      plan.launch @stage_1(%2, %3) %1 : !plan.buffer<8>, !plan.buffer<8>
      plan.launch @stage_0(%2, %3) %1 : !plan.buffer<8>, !plan.buffer<8>
    }
    %6 = plan.gradients %1 : tensor<15xf64>
    func.return %4, %6 : f64, tensor<15xf64>
  }
  func.func @circuit_angles_adjoint(%params: tensor<8xf64>, %0: tensor<15xf64>) -> tensor<8xf64> {
    %1 = arith.constant dense<0.000000e+00> : tensor<8xf64>
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
    %16 = arith.constant 14 : index
    %17 = arith.constant 0 : index
    %18 = arith.constant 1 : index
    %19 = arith.constant 2 : index
    %20 = arith.constant 3 : index
    %21 = arith.constant 4 : index
    %22 = arith.constant 5 : index
    %23 = arith.constant 6 : index
    %24 = arith.constant 7 : index
    %25 = tensor.extract %0[%16] : tensor<15xf64>
    %26 = tensor.extract %0[%15] : tensor<15xf64>
    %27 = tensor.extract %0[%14] : tensor<15xf64>
    %28 = tensor.extract %0[%13] : tensor<15xf64>
    %29 = tensor.extract %0[%12] : tensor<15xf64>
    %30 = tensor.extract %0[%11] : tensor<15xf64>
    %31 = tensor.extract %0[%10] : tensor<15xf64>
    %32 = tensor.extract %0[%9] : tensor<15xf64>
    %33 = tensor.extract %1[%24] : tensor<8xf64>
    %34 = arith.addf %33, %32 : f64
    %35 = tensor.insert %34 into %1[%24] : tensor<8xf64>
    %36 = tensor.extract %0[%8] : tensor<15xf64>
    %37 = arith.addf %25, %36 : f64
    %38 = tensor.extract %35[%23] : tensor<8xf64>
    %39 = arith.addf %38, %37 : f64
    %40 = tensor.insert %39 into %35[%23] : tensor<8xf64>
    %41 = tensor.extract %0[%7] : tensor<15xf64>
    %42 = arith.addf %26, %41 : f64
    %43 = tensor.extract %40[%22] : tensor<8xf64>
    %44 = arith.addf %43, %42 : f64
    %45 = tensor.insert %44 into %40[%22] : tensor<8xf64>
    %46 = tensor.extract %0[%6] : tensor<15xf64>
    %47 = arith.addf %27, %46 : f64
    %48 = tensor.extract %45[%21] : tensor<8xf64>
    %49 = arith.addf %48, %47 : f64
    %50 = tensor.insert %49 into %45[%21] : tensor<8xf64>
    %51 = tensor.extract %0[%5] : tensor<15xf64>
    %52 = arith.addf %28, %51 : f64
    %53 = tensor.extract %50[%20] : tensor<8xf64>
    %54 = arith.addf %53, %52 : f64
    %55 = tensor.insert %54 into %50[%20] : tensor<8xf64>
    %56 = tensor.extract %0[%4] : tensor<15xf64>
    %57 = arith.addf %29, %56 : f64
    %58 = tensor.extract %55[%19] : tensor<8xf64>
    %59 = arith.addf %58, %57 : f64
    %60 = tensor.insert %59 into %55[%19] : tensor<8xf64>
    %61 = tensor.extract %0[%3] : tensor<15xf64>
    %62 = arith.addf %30, %61 : f64
    %63 = tensor.extract %60[%18] : tensor<8xf64>
    %64 = arith.addf %63, %62 : f64
    %65 = tensor.insert %64 into %60[%18] : tensor<8xf64>
    %66 = tensor.extract %0[%2] : tensor<15xf64>
    %67 = arith.addf %31, %66 : f64
    %68 = tensor.extract %65[%17] : tensor<8xf64>
    %69 = arith.addf %68, %67 : f64
    %70 = tensor.insert %69 into %65[%17] : tensor<8xf64>
    func.return %70 : tensor<8xf64>
  }
  func.func @circuit_gradient(%params: tensor<8xf64>, %0: f64) -> (f64, tensor<8xf64>) {
    %1 = func.call @circuit_angles(%params) : (tensor<8xf64>) -> tensor<15xf64>
    %2, %3 = func.call @circuit_state_adjoint(%1, %0) : (tensor<15xf64>, f64) -> (f64, tensor<15xf64>)
    %4 = func.call @circuit_angles_adjoint(%params, %3) : (tensor<8xf64>, tensor<15xf64>) -> tensor<8xf64>
    func.return %2, %4 : f64, tensor<8xf64>
  }
}
