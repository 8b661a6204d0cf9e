// Real factors on what a thread holds.
// values: prepare<1, 256>, forward<1, 4>
// gradient: 

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
    {  // +YIIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], turn.x, turn.y);
      shear(psi[2], psi[3], turn.x, turn.y);
      shear(psi[4], psi[5], turn.x, turn.y);
      shear(psi[6], psi[7], turn.x, turn.y);
    }
  }
  {  // real factors
    const bool sign = odd(here(thread) & 0u);
    #pragma unroll
    for (int r = 0; r < 8; ++r) { const real factor = sign != (0x66u >> r & 1) ? (real)0.5 : (real)1.0; psi[r].x *= factor; psi[r].y *= factor; }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = (t << 1);
    const unsigned to = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[from + combine(r, 1u, 0x10u, 8u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 0x10u, 8u, 4u)];
  }
  {  // stage_1
    const real* const record = shared_records + 8;
    {  // +IIIIX
      Complex turn = {record[0], record[1]};
      shear_imaginary(psi[0], psi[1], turn.x, turn.y);
      shear_imaginary(psi[2], psi[3], turn.x, turn.y);
      shear_imaginary(psi[4], psi[5], turn.x, turn.y);
      shear_imaginary(psi[6], psi[7], turn.x, turn.y);
    }
  }
  {  // real factors
    const bool sign = odd(here(thread) & 1u);
    #pragma unroll
    for (int r = 0; r < 8; ++r) { const real factor = sign != (0u >> r & 1) ? (real)1.0 : (real)0.0; psi[r].x *= factor; psi[r].y *= factor; }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[own + combine(r, 0x10u, 8u, 4u)] = psi[r];
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
          const Complex q = turned_if(memory[(own + combine(r, 0x10u, 8u, 4u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 3 + 2 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 3;
    for (int i = thread; i < 1; i += 4) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 3 + 2 + i];
      values[i] = total;
    }
  }
}
