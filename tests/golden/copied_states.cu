// A state of two tiles is copied after each pass, and the copy used on the way back.
// values: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, pass_0<2, 32> 1 0 0, pass_0<2, 32> 2 0 0, observe_1<2, 32>, add_values<1, 128>
// gradient: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, copy<1, 128>, pass_0<2, 32> 1 0 0, copy<1, 128>, pass_0<2, 32> 2 0 0, observe_adjoint_2<2, 32>, add_values<1, 128>, undo_pass_3<2, 32> 2 0 0, add_sums<1, 32> 4 2, undo_pass_3<2, 32> 1 0 0, add_sums<1, 32> 2 2, undo_pass_3<2, 32> 0 0 0, add_sums<1, 32> 0 2, angle_sums<1, 128>, angles_adjoint<1, 32>, sum_samples<1, 128> 6

extern "C" __global__ void copy(const Complex* all_source, Complex* all_target) {
  const int thread = blockIdx.x * blockDim.x + threadIdx.x;
  const size_t sample = blockIdx.y;
  auto* const source = all_source + (sample << 9);
  auto* const target = all_target + (sample << 9);
  for (int i = thread; i < 512; i += gridDim.x * blockDim.x) {
    target[i] = source[i];
  }
}
