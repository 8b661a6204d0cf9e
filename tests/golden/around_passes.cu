// What is around the passes over a state of two tiles.
// values: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, permute_1<2, 32>, pass_0<2, 32> 1 0 0, permute_1<2, 32>, observe_2<2, 32>, add_values<1, 128>
// gradient: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, permute_1<2, 32>, pass_0<2, 32> 1 0 0, permute_1<2, 32>, observe_adjoint_3<2, 32>, add_values<1, 128>, permute_1<2, 32>, permute_1<2, 32>, undo_pass_4<2, 32> 1 0 0, add_sums<1, 32> 1 1, permute_1<2, 32>, permute_1<2, 32>, undo_pass_4<2, 32> 0 0 0, add_sums<1, 32> 0 1, angle_sums<1, 128>, angles_adjoint<1, 32>, sum_samples<1, 128> 2

extern "C" __global__ void sum_samples(int samples, int count, const double* rows, double* total) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= count) return;
  double sum = total[i];
  for (int sample = 0; sample < samples; ++sample) sum += rows[(size_t)sample * count + i];
  total[i] = sum;
}

extern "C" __global__ void matrices(const double* all_angles, real* all_records, double* all_angle_gradients) {
  const int thread = blockIdx.x * blockDim.x + threadIdx.x;
  const size_t sample = blockIdx.y;
  auto* const angles = all_angles + sample * 0;
  auto* const records = all_records + sample * 0;
  auto* const angle_gradients = all_angle_gradients + sample * 2;
}

extern "C" __global__ void initialize(Complex* all_psi) {
  const int thread = blockIdx.x * blockDim.x + threadIdx.x;
  const size_t sample = blockIdx.y;
  auto* const psi = all_psi + (sample << 9);
  for (int i = thread; i < 512; i += gridDim.x * blockDim.x) {
    psi[i].x = i ? 0 : 1;
    psi[i].y = 0;
  }
}

extern "C" __global__ void add_values(const real* all_parts, double* all_values) {
  const int thread = blockIdx.x * blockDim.x + threadIdx.x;
  const size_t sample = blockIdx.y;
  auto* const parts = all_parts + sample * 4;
  auto* const values = all_values + sample * 2;
  for (int i = thread; i < 2; i += gridDim.x * blockDim.x) {
    double total = 0;
    for (int part = 0; part < 2; ++part) total += parts[part * 2 + 0 + i];
    values[i] = total;
  }
}

extern "C" __global__ void angle_sums(const double* shared_angles, const real* shared_records, const Complex* shared_factors, const double* all_angles, const real* all_records, const double* all_sums, double* all_angle_gradients) {
  const int thread = blockIdx.x * blockDim.x + threadIdx.x;
  const size_t sample = blockIdx.y;
  auto* const angles = all_angles + sample * 0;
  auto* const records = all_records + sample * 0;
  auto* const sums = all_sums + sample * 2;
  auto* const angle_gradients = all_angle_gradients + sample * 2;
  for (int i = thread; i < 2; i += gridDim.x * blockDim.x) {
    const Word& word = words_0[i % 1];
    const double* const own = sums + 0 + i / 1 * 1;
    int diagonal = word.diagonal, slot = word.slot;
    double totals[4] = {};
    for (int k = 0; k < 4; ++k) {
      if (!(word.sums >> k & 1)) continue;
      const int at = k == 1 || k == 2 ? slot++ : diagonal++;
      totals[k] = own[at];
    }
    make_gradients(word, letters_0, shared_angles + 0 + i / 1 * 1, shared_records + 8 * (0 + i), totals, angle_gradients + 0 + i / 1 * 1);
  }
}

extern "C" __global__ void __launch_bounds__(32, 16) permute_1(const Complex* all_source, Complex* all_target) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  const unsigned t = tile * 32 + thread;
  auto* const source = all_source + (sample << 9);
  auto* const target = all_target + (sample << 9);
  const int power = __popc(t & 1u) + 2 * ((t >> 5 & 1) & odd(t & 1u)) + 0;
  const unsigned negative = (power & 2 ? 0xffu : 0) ^ 0u;
  const unsigned turned = (power & 1 ? 0xffu : 0) ^ 0u;
  Complex psi[8];
  const unsigned first = (t & 0x1fu) ^ ((t & 0x20u) << 3);
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r] = source[first ^ combine(r, 0x20u, 0x40u, 0x80u)];
  const unsigned to = (t & 0x1fu) ^ ((t & 0x20u) << 3) ^ ((t & 1u) << 8);
  #pragma unroll
  for (int r = 0; r < 8; ++r) target[to ^ combine(r, 0x20u, 0x40u, 0x80u)] = turned_if(psi[r], turned >> r & 1, negative >> r & 1);
}

__device__ const Term terms_observe_2[] = {  // partner, signs, i, weight
  {0x100u, 0x21u, 0u, 1, -1.0},
  {0x10u, 0u, 0u, 0, 1.0},
};

__device__ const int first_observe_2[] = {0, 1, 2};

extern "C" __global__ void __launch_bounds__(32, 16) observe_2(const Complex* all_psi, real* all_parts) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  const unsigned t = tile * 32 + thread;
  auto* const state = all_psi + (sample << 9);
  const unsigned first = (t & 0x1fu) ^ ((t & 0x20u) << 3);
  Complex psi[8];
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r] = state[first ^ combine(r, 0x20u, 0x40u, 0x80u)];
  #pragma unroll 1
  for (int k = 0; k < 2; ++k) {
    real value = 0;
    #pragma unroll 1
    for (int i = first_observe_2[k]; i < first_observe_2[k + 1]; ++i) {
      const Term term = terms_observe_2[i];
      const bool sign = odd(t & term.threads);
      real sum = 0;
      #pragma unroll
      for (int r = 0; r < 8; ++r) {
        const bool negative = sign != (term.registers >> r & 1);
        const Complex q = turned_if(state[first ^ combine(r, 0x20u, 0x40u, 0x80u) ^ term.partner], term.imaginary, negative);
        add_real(sum, psi[r], q);
      }
      value += (real)term.weight * sum;
    }
    store_sums<1>(&value, thread, all_parts + (sample * 2 + tile) * 2 + k);
  }
}

__device__ const Term terms_observe_adjoint_3[] = {  // partner, signs, i, weight
  {0x100u, 0x21u, 0u, 1, -1.0},
  {0x10u, 0u, 0u, 0, 1.0},
};

__device__ const int first_observe_adjoint_3[] = {0, 1, 2};

extern "C" __global__ void __launch_bounds__(32, 16) observe_adjoint_3(const Complex* all_psi, real* all_parts, const double* all_weights, Complex* all_lambda) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  const unsigned t = tile * 32 + thread;
  auto* const state = all_psi + (sample << 9);
  const unsigned first = (t & 0x1fu) ^ ((t & 0x20u) << 3);
  Complex psi[8];
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r] = state[first ^ combine(r, 0x20u, 0x40u, 0x80u)];
  Complex lambda[8];
  auto* const weights = all_weights + sample * 2;
  #pragma unroll
  for (int r = 0; r < 8; ++r) lambda[r].x = lambda[r].y = 0;
  #pragma unroll 1
  for (int k = 0; k < 2; ++k) {
    real value = 0;
    #pragma unroll 1
    for (int i = first_observe_adjoint_3[k]; i < first_observe_adjoint_3[k + 1]; ++i) {
      const Term term = terms_observe_adjoint_3[i];
      const bool sign = odd(t & term.threads);
      real sum = 0;
      const real weight = (real)(term.weight * weights[k]);
      #pragma unroll
      for (int r = 0; r < 8; ++r) {
        const bool negative = sign != (term.registers >> r & 1);
        const Complex q = turned_if(state[first ^ combine(r, 0x20u, 0x40u, 0x80u) ^ term.partner], term.imaginary, negative);
        add_real(sum, psi[r], q);
        lambda[r].x += weight * q.x;
        lambda[r].y += weight * q.y;
      }
      value += (real)term.weight * sum;
    }
    store_sums<1>(&value, thread, all_parts + (sample * 2 + tile) * 2 + k);
  }
  auto* const target = all_lambda + (sample << 9);
  #pragma unroll
  for (int r = 0; r < 8; ++r) target[first ^ combine(r, 0x20u, 0x40u, 0x80u)] = lambda[r];
}
