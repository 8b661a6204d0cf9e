// A gate that mixes lanes: the form `flipped`.
// values: angles<1, 32>, forward<1, 2>
// gradient: angles<1, 32>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 2

extern "C" __global__ void __launch_bounds__(64, 8) forward(int samples, const double* all_angles, real* all_records, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 32 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 5);
  auto* const records = all_records + (size_t)here(sample) * 8;
  Complex psi[16];

  // the matrices of all operations
  {
    auto* const angles = all_angles + (size_t)here(sample) * 2;
    for (int i = thread; i < 1; i += 2) {
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
    {  // +XIIII +ZIIII
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
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = (t << 1);
    #pragma unroll
    for (int r = 0; r < 16; ++r) memory[own + combine(r, 1u, 0x10u, 8u, 4u)] = psi[r];
    __syncthreads();
    #pragma unroll 1
    for (int k = 0; k < 1; ++k) {
      real value = 0;
      #pragma unroll 1
      for (int i = first_forward[k]; i < first_forward[k + 1]; ++i) {
        const Term term = terms_forward[i];
        const bool sign = odd(t & term.threads);
        real sum = 0;
        #pragma unroll
        for (int r = 0; r < 16; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[(own + combine(r, 1u, 0x10u, 8u, 4u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 4 + 3 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 4;
    for (int i = thread; i < 1; i += 2) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 4 + 3 + i];
      values[i] = total;
    }
  }
}
