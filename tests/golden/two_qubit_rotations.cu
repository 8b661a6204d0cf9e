// Rotations about Pauli strings.
// values: prepare<1, 256>, forward<1, 2>
// gradient: prepare<1, 256>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 5

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 32 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 4);
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
      scale(psi[2], own[2]);
      scale(psi[5], own[5]);
      scale(psi[6], own[6]);
    }
    {  // +YIII +XIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], turn.x, turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], turn.x, turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 8;
      scale(psi[1], own[1]);
      scale(psi[2], own[2]);
      scale(psi[5], own[5]);
      scale(psi[6], own[6]);
    }
    {  // +XXII
      Complex turn = {record[8], record[9]};
      shear_imaginary(psi[0], psi[2], turn.x, turn.y);
      shear_imaginary(psi[1], psi[3], turn.x, turn.y);
      shear_imaginary(psi[4], psi[6], turn.x, turn.y);
      shear_imaginary(psi[5], psi[7], turn.x, turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 16;
      const Pair pair4 = load_pair(own + 4);
      scale(psi[4], pair4.a);
      scale(psi[5], pair4.b);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
    }
    {  // +IYYI +IIZZ
      Complex turn = {record[16], record[17]};
      shear(psi[0], psi[4], -turn.x, -turn.y);
      shear(psi[1], psi[5], -turn.x, -turn.y);
      shear(psi[2], psi[6], turn.x, turn.y);
      shear(psi[3], psi[7], turn.x, turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 24;
      const Pair pair4 = load_pair(own + 4);
      scale(psi[4], pair4.a);
      scale(psi[5], pair4.b);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
    }
    {  // +XIYZ
      Complex turn = {record[24], record[25]};
      shear(psi[0], psi[6], turn.x, turn.y);
      shear(psi[1], psi[7], turn.x, turn.y);
      shear(psi[2], psi[4], turn.x, turn.y);
      shear(psi[3], psi[5], turn.x, turn.y);
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = (t << 1) ^ (t << 2) ^ (t << 3);
    const unsigned to = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 0u, 2u, 6u)) + combine(r, 1u, 1u, 0u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 0u, 0u)) + combine(r, 8u, 4u, 2u)];
  }
  {  // stage_1
    const real* const record = shared_records + 32;
    {  // +YIIY
      Complex turn = {record[0], record[1]};
      if (odd(thread & 1u)) turn = -turn;
      shear_imaginary(psi[0], psi[1], turn.x, turn.y);
      shear_imaginary(psi[2], psi[3], turn.x, turn.y);
      shear_imaginary(psi[4], psi[5], turn.x, turn.y);
      shear_imaginary(psi[6], psi[7], turn.x, turn.y);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(own ^ combine(r, 1u, 0u, 0u)) + combine(r, 8u, 4u, 2u)] = psi[r];
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
