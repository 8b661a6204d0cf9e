// A loop whose entanglers become a permutation of lanes and vectors at its end.
// values: angles<1, 32>, forward<1, 16>
// gradient: angles<1, 32>, gradient<1, 16>, angles_adjoint<1, 32>, sum_samples<2, 128> 210

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 4 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 7);
  auto* const records = all_records + (size_t)here(sample) * 560;
  auto* const factors = all_factors + (size_t)here(sample) * 480;
  Complex psi[8];

  // the sample's own records, and the factors made of them
  {
    auto* const angles = all_angles + (size_t)here(sample) * 210;
    for (int i = thread; i < 70; i += 16) {
      make_record(words_0[i % 7], letters_0, angles + 0 + i / 7 * 21, records + 8 * (0 + i));
    }
  }
  __syncwarp();
  for (int i = thread; i < 480; i += 16) {
    const int row = i / 8 % 6, begin = rows_0[row];
    const int count = rows_0[row + 1] - begin;
    factors[0 + i] = make_factor(phases_0 + begin, count, records + 0 + i / 48 * 56, i % 8);
  }
  __syncwarp();

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;

  #pragma unroll 1
  for (int i = 0; i < 10; ++i) {
    {  // stage_0
      const real* const record = records + 0 + i * 56;
      const Complex* const factor = factors + 0 + i * 48;
      {  // diagonals
        const Complex* const own = factor + 0;
        const Complex common = times(factor[8 + ((thread & 7u))], factor[16 + (((thread & 8u) >> 3))]);
        scale(psi[0], common);
        const Complex factor1 = times(common, own[1]);
        scale(psi[1], factor1);
        const Pair pair2 = load_pair(own + 2);
        const Complex factor2 = times(common, pair2.a);
        scale(psi[2], factor2);
        const Complex factor3 = times(common, pair2.b);
        scale(psi[3], factor3);
        const Pair pair4 = load_pair(own + 4);
        const Complex factor4 = times(common, pair4.a);
        scale(psi[4], factor4);
        const Complex factor5 = times(common, pair4.b);
        scale(psi[5], factor5);
        const Pair pair6 = load_pair(own + 6);
        const Complex factor6 = times(common, pair6.a);
        scale(psi[6], factor6);
        const Complex factor7 = times(common, pair6.b);
        scale(psi[7], factor7);
      }
      {  // +XIIIIII +YIIIIII +ZIIIIII
        Complex turn = {record[0], record[1]};
        shear(psi[0], psi[1], -turn.x, -turn.y);
        shear(psi[2], psi[3], -turn.x, -turn.y);
        shear(psi[4], psi[5], -turn.x, -turn.y);
        shear(psi[6], psi[7], -turn.x, -turn.y);
      }
      {  // +IXIIIII +IYIIIII +IZIIIII
        Complex turn = {record[8], record[9]};
        shear(psi[0], psi[2], -turn.x, -turn.y);
        shear(psi[1], psi[3], -turn.x, -turn.y);
        shear(psi[4], psi[6], -turn.x, -turn.y);
        shear(psi[5], psi[7], -turn.x, -turn.y);
      }
      {  // +IIXIIII +IIYIIII +IIZIIII
        Complex turn = {record[16], record[17]};
        shear(psi[0], psi[4], -turn.x, -turn.y);
        shear(psi[1], psi[5], -turn.x, -turn.y);
        shear(psi[2], psi[6], -turn.x, -turn.y);
        shear(psi[3], psi[7], -turn.x, -turn.y);
      }
    }
    {  // registers 0 -> 1
      const unsigned t = here(thread, i);
      const unsigned from = ((t & 8u) >> 3) ^ (t & 7u) ^ (t << 3);
      const unsigned to = ((t & 8u) >> 3) ^ (t & 7u) ^ ((t & 8u) << 3);
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = psi[r];
      __syncwarp();
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0x20u)];
    }
    {  // stage_1
      const real* const record = records + 24 + i * 56;
      {  // +IIIXIII +IIIYIII +IIIZIII
        Complex turn = {record[0], record[1]};
        shear(psi[0], psi[1], -turn.x, -turn.y);
        shear(psi[2], psi[3], -turn.x, -turn.y);
        shear(psi[4], psi[5], -turn.x, -turn.y);
        shear(psi[6], psi[7], -turn.x, -turn.y);
      }
      {  // +IIIIXII +IIIIYII +IIIIZII
        Complex turn = {record[8], record[9]};
        shear(psi[0], psi[2], -turn.x, -turn.y);
        shear(psi[1], psi[3], -turn.x, -turn.y);
        shear(psi[4], psi[6], -turn.x, -turn.y);
        shear(psi[5], psi[7], -turn.x, -turn.y);
      }
      {  // +IIIIIXI +IIIIIYI +IIIIIZI
        Complex turn = {record[16], record[17]};
        shear(psi[0], psi[4], -turn.x, -turn.y);
        shear(psi[1], psi[5], -turn.x, -turn.y);
        shear(psi[2], psi[6], -turn.x, -turn.y);
        shear(psi[3], psi[7], -turn.x, -turn.y);
      }
    }
    {  // registers 1 -> 2
      const unsigned t = here(thread, i);
      const unsigned from = ((t & 8u) >> 3) ^ (t & 7u) ^ ((t & 8u) << 3);
      const unsigned to = ((t & 8u) >> 3) ^ ((t & 4u) >> 2) ^ ((t & 7u) << 1);
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0x20u)] = psi[r];
      __syncwarp();
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 4u, 2u)) + combine(r, 0x40u, 0x20u, 0x10u)];
    }
    {  // stage_2
      const real* const record = records + 48 + i * 56;
      const Complex* const factor = factors + 0 + i * 48;
      {  // +IIIIIIX +IIIIIIY +IIIIIIZ
        Complex turn = {record[0], record[1]};
        shear(psi[0], psi[1], -turn.x, -turn.y);
        shear(psi[2], psi[3], -turn.x, -turn.y);
        shear(psi[4], psi[5], -turn.x, -turn.y);
        shear(psi[6], psi[7], -turn.x, -turn.y);
      }
      {  // diagonals
        const Complex* const own = factor + 24;
        const Complex common = times(factor[32 + (((thread & 8u) >> 3) ^ ((thread & 3u) << 1))], factor[40 + (((thread & 4u) >> 2))]);
        scale(psi[0], common);
        const Complex factor1 = times(common, own[1]);
        scale(psi[1], factor1);
        const Pair pair2 = load_pair(own + 2);
        const Complex factor2 = times(common, pair2.a);
        scale(psi[2], factor2);
        const Complex factor3 = times(common, pair2.b);
        scale(psi[3], factor3);
        const Pair pair4 = load_pair(own + 4);
        const Complex factor4 = times(common, pair4.a);
        scale(psi[4], factor4);
        const Complex factor5 = times(common, pair4.b);
        scale(psi[5], factor5);
        const Pair pair6 = load_pair(own + 6);
        const Complex factor6 = times(common, pair6.a);
        scale(psi[6], factor6);
        const Complex factor7 = times(common, pair6.b);
        scale(psi[7], factor7);
      }
    }
    {  // registers 2 -> 0, absorbed gates applied
      const unsigned t = here(thread, i);
      const unsigned from = ((t & 4u) >> 2) ^ ((t & 6u) >> 1) ^ t ^ ((t & 0xcu) << 1) ^ ((t & 0xeu) << 2) ^ (t << 3) ^ ((t & 7u) << 4) ^ ((t & 3u) << 5) ^ ((t & 1u) << 6);
      const unsigned to = ((t & 8u) >> 3) ^ (t & 7u) ^ (t << 3);
      __syncwarp();
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 0x40u, 0x64u, 0x76u))] = psi[r];
      __syncwarp();
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = ((t & 8u) >> 3) ^ (t & 7u) ^ (t << 3);
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
          const Complex q = turned_if(memory[((own ^ combine(r, 1u, 2u, 4u))) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 212 + 210 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 212;
    for (int i = thread; i < 2; i += 16) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 212 + 210 + i];
      values[i] = total;
    }
  }
}
