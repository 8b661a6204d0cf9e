// A loop whose entanglers become a permutation of lanes and vectors at its end.
// values: angles<1, 32>, forward<1, 16>
// gradient: angles<1, 32>, gradient<1, 16>, angles_adjoint<1, 32>, sum_samples<2, 128> 210

extern "C" __global__ void __launch_bounds__(64, 8) forward(int samples, const double* all_angles, real* all_records, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 4 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 7);
  auto* const records = all_records + (size_t)here(sample) * 560;
  Complex psi[8];

  // the matrices of all operations
  {
    auto* const angles = all_angles + (size_t)here(sample) * 210;
    for (int i = thread; i < 70; i += 16) {
      make_record(words_0[i % 7], letters_0, angles + 0 + i / 7 * 21, records + 8 * (0 + i));
    }
  }
  __syncthreads();

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;

  #pragma unroll 1
  for (int i = 0; i < 10; ++i) {
    {  // stage_0
      const real* const record = records + 0 + i * 56;
      {  // +XIIIIII +YIIIIII +ZIIIIII
        Matrix m = load_matrix(record + 0);
        mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
        mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
        mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
        mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
      }
      {  // +IXIIIII +IYIIIII +IZIIIII
        Matrix m = load_matrix(record + 8);
        mix(psi[0], psi[2], m.d0, m.o0, m.d1, m.o1);
        mix(psi[1], psi[3], m.d0, m.o0, m.d1, m.o1);
        mix(psi[4], psi[6], m.d0, m.o0, m.d1, m.o1);
        mix(psi[5], psi[7], m.d0, m.o0, m.d1, m.o1);
      }
      {  // +IIXIIII +IIYIIII +IIZIIII
        Matrix m = load_matrix(record + 16);
        mix(psi[0], psi[4], m.d0, m.o0, m.d1, m.o1);
        mix(psi[1], psi[5], m.d0, m.o0, m.d1, m.o1);
        mix(psi[2], psi[6], m.d0, m.o0, m.d1, m.o1);
        mix(psi[3], psi[7], m.d0, m.o0, m.d1, m.o1);
      }
    }
    {  // registers 0 -> 1
      const unsigned t = here(thread);
      const unsigned from = ((t & 8u) >> 3) ^ (t & 7u) ^ (t << 3);
      const unsigned to = ((t & 8u) >> 3) ^ (t & 7u) ^ ((t & 8u) << 3);
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = psi[r];
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0x20u)];
    }
    {  // stage_1
      const real* const record = records + 24 + i * 56;
      {  // +IIIXIII +IIIYIII +IIIZIII
        Matrix m = load_matrix(record + 0);
        mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
        mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
        mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
        mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
      }
      {  // +IIIIXII +IIIIYII +IIIIZII
        Matrix m = load_matrix(record + 8);
        mix(psi[0], psi[2], m.d0, m.o0, m.d1, m.o1);
        mix(psi[1], psi[3], m.d0, m.o0, m.d1, m.o1);
        mix(psi[4], psi[6], m.d0, m.o0, m.d1, m.o1);
        mix(psi[5], psi[7], m.d0, m.o0, m.d1, m.o1);
      }
      {  // +IIIIIXI +IIIIIYI +IIIIIZI
        Matrix m = load_matrix(record + 16);
        mix(psi[0], psi[4], m.d0, m.o0, m.d1, m.o1);
        mix(psi[1], psi[5], m.d0, m.o0, m.d1, m.o1);
        mix(psi[2], psi[6], m.d0, m.o0, m.d1, m.o1);
        mix(psi[3], psi[7], m.d0, m.o0, m.d1, m.o1);
      }
    }
    {  // registers 1 -> 2
      const unsigned t = here(thread);
      const unsigned from = ((t & 8u) >> 3) ^ (t & 7u) ^ ((t & 8u) << 3);
      const unsigned to = ((t & 8u) >> 3) ^ ((t & 4u) >> 2) ^ ((t & 7u) << 1);
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0x20u)] = psi[r];
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 4u, 2u)) + combine(r, 0x40u, 0x20u, 0x10u)];
    }
    {  // stage_2
      const real* const record = records + 48 + i * 56;
      {  // +IIIIIIX +IIIIIIY +IIIIIIZ
        Matrix m = load_matrix(record + 0);
        mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
        mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
        mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
        mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
      }
    }
    {  // registers 2 -> 0, absorbed gates applied
      const unsigned t = here(thread);
      const unsigned from = ((t & 4u) >> 2) ^ ((t & 6u) >> 1) ^ t ^ ((t & 0xcu) << 1) ^ ((t & 0xeu) << 2) ^ (t << 3) ^ ((t & 7u) << 4) ^ ((t & 3u) << 5) ^ ((t & 1u) << 6);
      const unsigned to = ((t & 8u) >> 3) ^ (t & 7u) ^ (t << 3);
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 0x40u, 0x64u, 0x76u))] = psi[r];
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = ((t & 8u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll 1
    for (int k = 0; k < 2; ++k) {
      real value = 0;
      #pragma unroll 1
      for (int i = first_forward[k]; i < first_forward[k + 1]; ++i) {
        const Term term = terms_forward[i];
        const bool sign = odd(t & term.threads);
        real sum = 0;
        #pragma unroll
        for (int r = 0; r < 8; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[((own ^ combine(r, 1u, 2u, 4u))) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 212 + 210 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 212;
    for (int i = thread; i < 2; i += 16) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 212 + 210 + i];
      values[i] = total;
    }
  }
}
