// Loops in loops: coefficients have an index for each.
// values: prepare<1, 256>, forward<1, 1>
// gradient: prepare<1, 256>, gradient<1, 1>, angles_adjoint<1, 32>, sum_samples<1, 128> 36

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 64 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 3);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[8];


  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;

  #pragma unroll 1
  for (int i = 0; i < 4; ++i) {

    #pragma unroll 1
    for (int j = 0; j < 3; ++j) {
      {  // stage_0
        const real* const record = shared_records + 0 + (i * 3 + j) * 24;
        const Complex* const factor = shared_factors + 0 + (i * 3 + j) * 16;
        {  // +YII
          Complex turn = {record[0], record[1]};
          shear(psi[0], psi[1], turn.x, turn.y);
          shear(psi[2], psi[3], turn.x, turn.y);
          shear(psi[4], psi[5], turn.x, turn.y);
          shear(psi[6], psi[7], turn.x, turn.y);
        }
        {  // +IYI
          Complex turn = {record[8], record[9]};
          shear(psi[0], psi[2], turn.x, turn.y);
          shear(psi[1], psi[3], turn.x, turn.y);
          shear(psi[4], psi[6], turn.x, turn.y);
          shear(psi[5], psi[7], turn.x, turn.y);
        }
        {  // diagonals
          const Complex* const own = factor + 0;
          scale(psi[1], own[1]);
          scale(psi[3], own[3]);
          scale(psi[4], own[4]);
          scale(psi[6], own[6]);
        }
        {  // +IIY +ZIZ
          Complex turn = {record[16], record[17]};
          shear(psi[0], psi[4], -turn.x, -turn.y);
          shear(psi[1], psi[5], -turn.x, -turn.y);
          shear(psi[2], psi[6], -turn.x, -turn.y);
          shear(psi[3], psi[7], -turn.x, -turn.y);
        }
        {  // diagonals
          const Complex* const own = factor + 8;
          scale(psi[1], own[1]);
          scale(psi[3], own[3]);
          scale(psi[4], own[4]);
          scale(psi[6], own[6]);
        }
      }
    }
    {  // absorbed gates applied
      const unsigned t = here(thread, i);
      const unsigned from = 0u;
      const unsigned to = 0u;
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[from + combine(r, 3u, 2u, 4u)] = psi[r];
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 1u, 2u, 4u)];
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = 0u;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[own + combine(r, 1u, 2u, 4u)] = psi[r];
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
