// Gates with one and more controls, from superpositions.
// values: prepare<1, 256>, forward<1, 2>
// gradient: prepare<1, 256>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 6

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
    {  // +YIII +XIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], -turn.x, -turn.y);
    }
    {  // +IYII +IXII
      Complex turn = {record[8], record[9]};
      shear(psi[0], psi[2], -turn.x, -turn.y);
      shear(psi[1], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[6], -turn.x, -turn.y);
      shear(psi[5], psi[7], -turn.x, -turn.y);
    }
    {  // +IIIY +IIIX
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
    {  // +IXII +IZIZ +IIII where +ZIII is -1
      Matrix m = load_matrix(record + 24);
      mix(psi[1], psi[3], m.d0, m.o0, m.d1, m.o1);
      mix(psi[5], psi[7], m.d1, m.o1, m.d0, m.o0);
    }
    {  // +ZIII +IIII where +IIIZ is -1
      Matrix m = load_matrix(record + 32);
      scale(psi[4], m.d0);
      scale(psi[5], m.d1);
      scale(psi[6], m.d0);
      scale(psi[7], m.d1);
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = (t << 2);
    const unsigned to = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[from + combine(r, 1u, 2u, 8u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 4u, 8u, 2u)];
  }
  {  // stage_1
    const real* const record = shared_records + 40;
    const Complex* const factor = shared_factors + 0;
    {  // diagonals
      const Complex* const own = factor + 16;
      scale(psi[1], own[1]);
      scale(psi[3], own[3]);
      scale(psi[5], own[5]);
      scale(psi[7], own[7]);
    }
    {  // +IIYI +IIXI
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 24;
      scale(psi[1], own[1]);
      scale(psi[3], own[3]);
      scale(psi[5], own[5]);
      scale(psi[7], own[7]);
    }
    {  // +IIYI where +IZII is -1
      const real cosine = record[8];
      const real sine = record[10];
      turn(psi[4], psi[5], cosine, sine, -sine);
      turn(psi[6], psi[7], cosine, sine, -sine);
    }
    {  // +IIIZ where +IIZI is -1
      Matrix m = load_matrix(record + 16);
      scale(psi[1], m.d0);
      scale(psi[3], m.d1);
      scale(psi[5], m.d0);
      scale(psi[7], m.d1);
    }
    {  // +IIYI +IIXI +IIII where +ZIII is -1
      Matrix m = load_matrix(record + 24);
      if (odd(thread & 1u)) {
        mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
        mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
        mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
        mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
      }
    }
    {  // +IIXI +IIII where +ZIII is -1 where +IZII is -1
      Matrix m = load_matrix(record + 32);
      if (odd(thread & 1u)) {
        mix(psi[4], psi[5], m.d0, m.o0, m.d0, m.o0);
        mix(psi[6], psi[7], m.d0, m.o0, m.d0, m.o0);
      }
    }
    {  // +IIIZ +IIII where +IZII is -1 where +IIZI is -1
      Matrix m = load_matrix(record + 40);
      scale(psi[5], m.d0);
      scale(psi[7], m.d1);
    }
  }
  {  // registers 1 -> 2
    const unsigned t = here(thread);
    const unsigned from = t;
    const unsigned to = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[from + combine(r, 4u, 8u, 2u)] = psi[r];
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 0xau, 8u, 4u)];
  }
  {  // stage_2
    const real* const record = shared_records + 88;
    {  // +IXIX where +ZIII is -1
      const real cosine = record[0];
      const real sine = record[3];
      if (odd(thread & 1u)) {
        turn_imaginary(psi[0], psi[1], cosine, sine, sine);
        turn_imaginary(psi[2], psi[3], cosine, sine, sine);
        turn_imaginary(psi[4], psi[5], cosine, sine, sine);
        turn_imaginary(psi[6], psi[7], cosine, sine, sine);
      }
    }
    {  // +IYIY where +ZIII is -1
      const real cosine = record[8];
      const real sine = record[11];
      if (odd(thread & 1u)) {
        turn_imaginary(psi[0], psi[1], cosine, sine, sine);
        turn_imaginary(psi[2], psi[3], cosine, -sine, -sine);
        turn_imaginary(psi[4], psi[5], cosine, sine, sine);
        turn_imaginary(psi[6], psi[7], cosine, -sine, -sine);
      }
    }
    {  // +IIIX where +ZIII is -1 where +IIZI is -1
      const real cosine = record[16];
      const real sine = record[19];
      if (odd(thread & 1u)) {
        turn_imaginary(psi[4], psi[6], cosine, sine, sine);
        turn_imaginary(psi[5], psi[7], cosine, sine, sine);
      }
    }
    {  // +IIXZ where +IZII is -1
      const real cosine = record[24];
      const real sine = record[27];
      turn_imaginary(psi[1], psi[5], cosine, -sine, -sine);
      turn_imaginary(psi[3], psi[7], cosine, sine, sine);
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[own + combine(r, 0xau, 8u, 4u)] = psi[r];
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
          const Complex q = turned_if(memory[(own + combine(r, 0xau, 8u, 4u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 10 + 8 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 10;
    for (int i = thread; i < 2; i += 2) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 10 + 8 + i];
      values[i] = total;
    }
  }
}
