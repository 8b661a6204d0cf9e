builtin.module {
  func.func @circuit(%w: tensor<1xf64> {quantum.params}) -> f64 {
    %c0 = arith.constant 0 : index
    %a = tensor.extract %w[%c0] : tensor<1xf64>
    %0 = frame.init : !frame.state<2>
    %1 = frame.rotate ["+XX", "+ZI"](%a, %a) %0 : !frame.state<2>
    %y = frame.expectation [#quantum.observable<1.0 "ZI">] frame <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %1 : !frame.state<2> -> f64
    func.return %y : f64
  }
}
