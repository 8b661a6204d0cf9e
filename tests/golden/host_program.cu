// The functions that are called: loops over a batch.
// values: angles<1, 32>, forward<1, 1>
// gradient: angles<1, 32>, gradient<1, 1>, angles_adjoint<1, 32>, sum_samples<1, 128> 2

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 64 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 3);
  auto* const records = all_records + (size_t)here(sample) * 8;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[8];

  // the sample's own records, and the factors made of them
  {
    auto* const angles = all_angles + (size_t)here(sample) * 1;
    for (int i = thread; i < 1; i += 1) {
      make_record(words_0[i], letters_0, angles + 0, records + 8 * (0 + i));
    }
  }
  __syncwarp();

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;
  {  // stage_0
    const real* const record = records + 0;
    {  // +XII
      Complex turn = {record[0], record[1]};
      shear_imaginary(psi[0], psi[1], turn.x, turn.y);
      shear_imaginary(psi[2], psi[3], turn.x, turn.y);
      shear_imaginary(psi[4], psi[5], turn.x, turn.y);
      shear_imaginary(psi[6], psi[7], turn.x, turn.y);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = 0u;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[own + combine(r, 1u, 4u, 2u)] = psi[r];
    __syncwarp();
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
          const Complex q = turned_if(memory[(own + combine(r, 1u, 4u, 2u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 3 + 1 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 3;
    for (int i = thread; i < 2; i += 1) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 3 + 1 + i];
      values[i] = total;
    }
  }
}
