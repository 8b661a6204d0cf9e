// Rotations about Pauli strings.
// values: angles<1, 32>, forward<1, 2>
// gradient: angles<1, 32>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 5

extern "C" __global__ void __launch_bounds__(64, 8) forward(int samples, const double* all_angles, real* all_records, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 32 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 4);
  auto* const records = all_records + (size_t)here(sample) * 40;
  Complex psi[8];

  // the matrices of all operations
  {
    auto* const angles = all_angles + (size_t)here(sample) * 8;
    for (int i = thread; i < 5; i += 2) {
      make_record(words_0[i], letters_0, angles + 0, records + 8 * (0 + i));
    }
  }
  __syncthreads();

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;
  {  // stage_0
    const real* const record = records + 0;
    {  // +YIII +XIII
      Matrix m = load_matrix(record + 0);
      mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
      mix(psi[2], psi[3], m.d1, m.o1, m.d0, m.o0);
      mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
      mix(psi[6], psi[7], m.d1, m.o1, m.d0, m.o0);
    }
    {  // +XXII
      const real cosine = record[8];
      const real sine = record[11];
      turn_imaginary(psi[0], psi[2], cosine, sine, sine);
      turn_imaginary(psi[1], psi[3], cosine, sine, sine);
      turn_imaginary(psi[4], psi[6], cosine, sine, sine);
      turn_imaginary(psi[5], psi[7], cosine, sine, sine);
    }
    {  // +IYYI +IIZZ
      Matrix m = load_matrix(record + 16);
      mix(psi[0], psi[4], m.d0, m.o0, m.d1, m.o1);
      mix(psi[1], psi[5], m.d0, m.o0, m.d1, m.o1);
      mix(psi[2], psi[6], m.d0, -m.o0, m.d1, -m.o1);
      mix(psi[3], psi[7], m.d0, -m.o0, m.d1, -m.o1);
    }
    {  // +XIYZ
      const real cosine = record[24];
      const real sine = record[26];
      turn(psi[0], psi[6], cosine, sine, -sine);
      turn(psi[1], psi[7], cosine, sine, -sine);
      turn(psi[2], psi[4], cosine, sine, -sine);
      turn(psi[3], psi[5], cosine, sine, -sine);
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = (t << 1) ^ (t << 2) ^ (t << 3);
    const unsigned to = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 0u, 2u, 6u)) + combine(r, 1u, 1u, 0u)] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 0u, 0u)) + combine(r, 8u, 4u, 2u)];
  }
  {  // stage_1
    const real* const record = records + 32;
    {  // +YIIY
      const real cosine = record[0];
      const real sine = odd(thread & 1u) ? -record[3] : record[3];
      turn_imaginary(psi[0], psi[1], cosine, sine, sine);
      turn_imaginary(psi[2], psi[3], cosine, sine, sine);
      turn_imaginary(psi[4], psi[5], cosine, sine, sine);
      turn_imaginary(psi[6], psi[7], cosine, sine, sine);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(own ^ combine(r, 1u, 0u, 0u)) + combine(r, 8u, 4u, 2u)] = psi[r];
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
        for (int r = 0; r < 8; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[((own ^ combine(r, 1u, 0u, 0u)) + combine(r, 8u, 4u, 2u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 8 + 6 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 8;
    for (int i = thread; i < 2; i += 2) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 8 + 6 + i];
      values[i] = total;
    }
  }
}
