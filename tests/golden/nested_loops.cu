// Loops in loops: coefficients have an index for each.
// values: angles<1, 32>, forward<1, 1>
// gradient: angles<1, 32>, gradient<1, 1>, angles_adjoint<1, 32>, sum_samples<1, 128> 36

extern "C" __global__ void __launch_bounds__(64, 8) forward(int samples, const double* all_angles, real* all_records, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 64 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 3);
  auto* const records = all_records + (size_t)here(sample) * 288;
  Complex psi[8];

  // the matrices of all operations
  {
    auto* const angles = all_angles + (size_t)here(sample) * 48;
    for (int i = thread; i < 36; i += 1) {
      make_record(words_0[i % 3], letters_0, angles + 0 + i / 3 * 4, records + 8 * (0 + i));
    }
  }
  __syncthreads();

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;

  #pragma unroll 1
  for (int i = 0; i < 4; ++i) {

    #pragma unroll 1
    for (int j = 0; j < 3; ++j) {
      {  // stage_0
        const real* const record = records + 0 + (i * 3 + j) * 24;
        {  // +YII
          const real cosine = record[0];
          const real sine = record[2];
          turn(psi[0], psi[1], cosine, sine, -sine);
          turn(psi[2], psi[3], cosine, sine, -sine);
          turn(psi[4], psi[5], cosine, sine, -sine);
          turn(psi[6], psi[7], cosine, sine, -sine);
        }
        {  // +IYI
          const real cosine = record[8];
          const real sine = record[10];
          turn(psi[0], psi[2], cosine, sine, -sine);
          turn(psi[1], psi[3], cosine, sine, -sine);
          turn(psi[4], psi[6], cosine, sine, -sine);
          turn(psi[5], psi[7], cosine, sine, -sine);
        }
        {  // +IIY +ZIZ
          Matrix m = load_matrix(record + 16);
          mix(psi[0], psi[4], m.d0, m.o0, m.d1, m.o1);
          mix(psi[1], psi[5], m.d1, -m.o1, m.d0, -m.o0);
          mix(psi[2], psi[6], m.d0, m.o0, m.d1, m.o1);
          mix(psi[3], psi[7], m.d1, -m.o1, m.d0, -m.o0);
        }
      }
    }
    {  // absorbed gates applied
      const unsigned t = here(thread);
      const unsigned from = 0u;
      const unsigned to = 0u;
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[from + combine(r, 3u, 2u, 4u)] = psi[r];
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 1u, 2u, 4u)];
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = 0u;
    #pragma unroll 1
    for (int k = 0; k < 1; ++k) {
      real value = 0;
      #pragma unroll 1
      for (int i = first_forward[k]; i < first_forward[k + 1]; ++i) {
        const Term term = terms_forward[i];
        const bool sign = odd(t & term.threads);
        real sum = 0;
        #pragma unroll
        for (int r = 0; r < 8; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[(own + combine(r, 1u, 2u, 4u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 61 + 60 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 61;
    for (int i = thread; i < 1; i += 1) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 61 + 60 + i];
      values[i] = total;
    }
  }
}
