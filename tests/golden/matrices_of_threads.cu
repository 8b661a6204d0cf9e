// Controlled gates as matrices, which parities of the thread's number exchange and negate.
// values: prepare<1, 256>, forward<1, 4>
// gradient: prepare<1, 256>, gradient<1, 4>, angles_adjoint<1, 32>, sum_samples<1, 128> 3

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
      const Pair pair2 = load_pair(own + 2);
      scale(psi[2], pair2.a);
      scale(psi[3], pair2.b);
      const Pair pair4 = load_pair(own + 4);
      scale(psi[4], pair4.a);
      scale(psi[5], pair4.b);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
    }
    {  // +YIIII +XIIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], -turn.x, -turn.y);
    }
    {  // +IYIII +IXIII
      Complex turn = {record[8], record[9]};
      shear(psi[0], psi[2], -turn.x, -turn.y);
      shear(psi[1], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[6], -turn.x, -turn.y);
      shear(psi[5], psi[7], -turn.x, -turn.y);
    }
    {  // +IIIIY +IIIIX
      Complex turn = {record[16], record[17]};
      shear(psi[0], psi[4], -turn.x, -turn.y);
      shear(psi[1], psi[5], -turn.x, -turn.y);
      shear(psi[2], psi[6], -turn.x, -turn.y);
      shear(psi[3], psi[7], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 8;
      scale(psi[1], own[1]);
      const Pair pair2 = load_pair(own + 2);
      scale(psi[2], pair2.a);
      scale(psi[3], pair2.b);
      const Pair pair4 = load_pair(own + 4);
      scale(psi[4], pair4.a);
      scale(psi[5], pair4.b);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
    }
    {  // +IIIIZ +IYIIY +IIIIZ +IIIII where +ZIIII is -1 where +IZIIZ is -1
      Matrix m = load_matrix(record + 24);
      mix(psi[3], psi[5], m.d0, -m.o0, m.d1, -m.o1);
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = ((t & 2u) >> 1) ^ (t << 2);
    const unsigned to = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 0u, 0u)) + combine(r, 0u, 2u, 0x12u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 0u, 1u, 1u)) + combine(r, 4u, 8u, 0x10u)];
  }
  {  // stage_1
    const real* const record = shared_records + 32;
    const Complex* const factor = shared_factors + 0;
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
    }
    {  // +IIYII +IIXII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], -turn.x, -turn.y);
    }
    {  // +IIIYI +IIIXI
      Complex turn = {record[8], record[9]};
      shear(psi[0], psi[2], -turn.x, -turn.y);
      shear(psi[1], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[6], -turn.x, -turn.y);
      shear(psi[5], psi[7], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 24;
      scale(psi[1], own[1]);
      const Pair pair2 = load_pair(own + 2);
      scale(psi[2], pair2.a);
      scale(psi[3], pair2.b);
      scale(psi[5], own[5]);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
    }
    {  // +IIIIZ +YYIIY +IIIIZ +IIIII where +IIIZI is -1
      Matrix m = load_matrix(record + 16);
      if (odd(thread & 3u)) m = negated(m);
      mix(psi[2], psi[6], m.d0, m.o0, m.d1, m.o1);
      mix(psi[3], psi[7], m.d0, m.o0, m.d1, m.o1);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(own ^ combine(r, 0u, 1u, 1u)) + combine(r, 4u, 8u, 0x10u)] = psi[r];
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
          const Complex q = turned_if(memory[((own ^ combine(r, 0u, 1u, 1u)) + combine(r, 4u, 8u, 0x10u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 9 + 8 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 9;
    for (int i = thread; i < 1; i += 4) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 9 + 8 + i];
      values[i] = total;
    }
  }
}
