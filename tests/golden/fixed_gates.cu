// Gates without angles; X, Y, Z and S are absorbed.
// values: angles<1, 32>, forward<1, 1>
// gradient: angles<1, 32>, gradient<1, 1>, angles_adjoint<1, 32>

extern "C" __global__ void __launch_bounds__(64, 8) forward(int samples, const double* all_angles, real* all_records, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 64 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 4);
  auto* const records = all_records + (size_t)here(sample) * 24;
  Complex psi[16];

  // the matrices of all operations
  {
    auto* const angles = all_angles + (size_t)here(sample) * 11;
    for (int i = thread; i < 3; i += 1) {
      make_record(words_0[i], letters_0, angles + 0, records + 8 * (0 + i));
    }
  }
  __syncthreads();

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 16; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;
  {  // stage_0
    const real* const record = records + 0;
    {  // +YIII +XIII -ZIII -XIII +ZIII -YIII
      Matrix m = load_matrix(record + 0);
      mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
      mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
      mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
      mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
      mix(psi[8], psi[9], m.d0, m.o0, m.d1, m.o1);
      mix(psi[10], psi[11], m.d0, m.o0, m.d1, m.o1);
      mix(psi[12], psi[13], m.d0, m.o0, m.d1, m.o1);
      mix(psi[14], psi[15], m.d0, m.o0, m.d1, m.o1);
    }
    {  // +IYII +IXII +IXII
      Matrix m = load_matrix(record + 8);
      mix(psi[0], psi[2], m.d0, m.o0, m.d1, m.o1);
      mix(psi[1], psi[3], m.d0, m.o0, m.d1, m.o1);
      mix(psi[4], psi[6], m.d0, m.o0, m.d1, m.o1);
      mix(psi[5], psi[7], m.d0, m.o0, m.d1, m.o1);
      mix(psi[8], psi[10], m.d0, m.o0, m.d1, m.o1);
      mix(psi[9], psi[11], m.d0, m.o0, m.d1, m.o1);
      mix(psi[12], psi[14], m.d0, m.o0, m.d1, m.o1);
      mix(psi[13], psi[15], m.d0, m.o0, m.d1, m.o1);
    }
    {  // +IIZI
      Matrix m = load_matrix(record + 16);
      scale(psi[0], m.d0);
      scale(psi[1], m.d0);
      scale(psi[2], m.d0);
      scale(psi[3], m.d0);
      scale(psi[4], m.d0);
      scale(psi[5], m.d0);
      scale(psi[6], m.d0);
      scale(psi[7], m.d0);
      scale(psi[8], m.d1);
      scale(psi[9], m.d1);
      scale(psi[10], m.d1);
      scale(psi[11], m.d1);
      scale(psi[12], m.d1);
      scale(psi[13], m.d1);
      scale(psi[14], m.d1);
      scale(psi[15], m.d1);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = 0u;
    #pragma unroll
    for (int r = 0; r < 16; ++r) memory[own + combine(r, 1u, 2u, 8u, 4u)] = psi[r];
    __syncthreads();
    #pragma unroll 1
    for (int k = 0; k < 2; ++k) {
      real value = 0;
      #pragma unroll 1
      for (int i = first_forward[k]; i < first_forward[k + 1]; ++i) {
        const Term term = terms_forward[i];
        const bool sign = odd(t & term.threads);
        real sum = 0;
        #pragma unroll
        for (int r = 0; r < 16; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[(own + combine(r, 1u, 2u, 8u, 4u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 2 + 0 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 2;
    for (int i = thread; i < 2; i += 1) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 2 + 0 + i];
      values[i] = total;
    }
  }
}
