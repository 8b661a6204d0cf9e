// Gates without angles; X, Y, Z and S are absorbed.
// values: prepare<1, 256>, forward<1, 1>
// gradient: prepare<1, 256>, gradient<1, 1>, angles_adjoint<1, 32>

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 64 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 4);
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
      const Pair pair2 = load_pair(own + 2);
      scale(psi[2], pair2.a);
      scale(psi[3], pair2.b);
      scale(psi[5], own[5]);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
      scale(psi[9], own[9]);
      const Pair pair10 = load_pair(own + 10);
      scale(psi[10], pair10.a);
      scale(psi[11], pair10.b);
      scale(psi[13], own[13]);
      const Pair pair14 = load_pair(own + 14);
      scale(psi[14], pair14.a);
      scale(psi[15], pair14.b);
    }
    {  // +YIII +XIII -ZIII -XIII +ZIII -YIII
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
    {  // +IYII +IXII +IXII
      Complex turn = {record[8], record[9]};
      shear(psi[0], psi[2], -turn.x, -turn.y);
      shear(psi[1], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[6], -turn.x, -turn.y);
      shear(psi[5], psi[7], -turn.x, -turn.y);
      shear(psi[8], psi[10], -turn.x, -turn.y);
      shear(psi[9], psi[11], -turn.x, -turn.y);
      shear(psi[12], psi[14], -turn.x, -turn.y);
      shear(psi[13], psi[15], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 16;
      scale(psi[1], own[1]);
      const Pair pair2 = load_pair(own + 2);
      scale(psi[2], pair2.a);
      scale(psi[3], pair2.b);
      scale(psi[5], own[5]);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
      const Pair pair8 = load_pair(own + 8);
      scale(psi[8], pair8.a);
      scale(psi[9], pair8.b);
      const Pair pair10 = load_pair(own + 10);
      scale(psi[10], pair10.a);
      scale(psi[11], pair10.b);
      const Pair pair12 = load_pair(own + 12);
      scale(psi[12], pair12.a);
      scale(psi[13], pair12.b);
      const Pair pair14 = load_pair(own + 14);
      scale(psi[14], pair14.a);
      scale(psi[15], pair14.b);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = 0u;
    #pragma unroll
    for (int r = 0; r < 16; ++r) memory[own + combine(r, 1u, 2u, 8u, 4u)] = psi[r];
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
        for (int r = 0; r < 16; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[(own + combine(r, 1u, 2u, 8u, 4u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 2 + k);
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
