// From angles to matrices, and from sums to gradients.
// values: prepare<1, 256>, forward<1, 4>
// gradient: prepare<1, 256>, gradient<1, 4>, angles_adjoint<1, 32>, sum_samples<1, 128> 4

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 16 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 5);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[8];


  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
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
    }
    {  // +XIIII +ZIIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 8;
      scale(psi[1], own[1]);
      scale(psi[3], own[3]);
      scale(psi[5], own[5]);
      scale(psi[7], own[7]);
    }
    {  // +ZZIII
      Matrix m = load_matrix(record + 8);
      if (odd(thread & 1u)) m = exchanged(m);
      scale(psi[0], m.d0);
      scale(psi[1], m.d1);
      scale(psi[2], m.d0);
      scale(psi[3], m.d1);
      scale(psi[4], m.d0);
      scale(psi[5], m.d1);
      scale(psi[6], m.d0);
      scale(psi[7], m.d1);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = (t << 1);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[own + combine(r, 1u, 0x10u, 8u)] = psi[r];
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
        for (int r = 0; r < 8; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[(own + combine(r, 1u, 0x10u, 8u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 5 + 4 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 5;
    for (int i = thread; i < 1; i += 4) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 5 + 4 + i];
      values[i] = total;
    }
  }
}
