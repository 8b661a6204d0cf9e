// A gate that mixes lanes: the form `flipped`.
// values: prepare<1, 256>, forward<1, 2>
// gradient: prepare<1, 256>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 2

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 32 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 5);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[16];


  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 16; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;
  {  // stage_0
    const real* const record = shared_records + 0;
    const Complex* const factor = shared_factors + 0;
    {  // diagonals
      const Complex* const own = factor + 0;
      scale(psi[1], own[1]);
      scale(psi[3], own[3]);
      scale(psi[5], own[5]);
      scale(psi[7], own[7]);
      scale(psi[9], own[9]);
      scale(psi[11], own[11]);
      scale(psi[13], own[13]);
      scale(psi[15], own[15]);
    }
    {  // +XIIII +ZIIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], -turn.x, -turn.y);
      shear(psi[8], psi[9], -turn.x, -turn.y);
      shear(psi[10], psi[11], -turn.x, -turn.y);
      shear(psi[12], psi[13], -turn.x, -turn.y);
      shear(psi[14], psi[15], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 16;
      scale(psi[1], own[1]);
      scale(psi[3], own[3]);
      scale(psi[5], own[5]);
      scale(psi[7], own[7]);
      scale(psi[9], own[9]);
      scale(psi[11], own[11]);
      scale(psi[13], own[13]);
      scale(psi[15], own[15]);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = (t << 1);
    #pragma unroll
    for (int r = 0; r < 16; ++r) memory[own + combine(r, 1u, 0x10u, 8u, 4u)] = psi[r];
    __syncwarp();
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
