// Absorbed gates that leave signs and powers of i, applied by an exchange.
// values: prepare<1, 256>, forward<1, 4>
// gradient: prepare<1, 256>, gradient<1, 4>, angles_adjoint<1, 32>, sum_samples<1, 128> 18

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 16 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 6);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[16];


  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 16; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;

  #pragma unroll 1
  for (int i = 0; i < 3; ++i) {
    {  // stage_0
      const real* const record = shared_records + 0 + i * 48;
      {  // +YIIIII
        Complex turn = {record[0], record[1]};
        shear(psi[0], psi[1], turn.x, turn.y);
        shear(psi[2], psi[3], turn.x, turn.y);
        shear(psi[4], psi[5], turn.x, turn.y);
        shear(psi[6], psi[7], turn.x, turn.y);
        shear(psi[8], psi[9], turn.x, turn.y);
        shear(psi[10], psi[11], turn.x, turn.y);
        shear(psi[12], psi[13], turn.x, turn.y);
        shear(psi[14], psi[15], turn.x, turn.y);
      }
      {  // +IYIIII
        Complex turn = {record[8], record[9]};
        shear(psi[0], psi[2], turn.x, turn.y);
        shear(psi[1], psi[3], turn.x, turn.y);
        shear(psi[4], psi[6], turn.x, turn.y);
        shear(psi[5], psi[7], turn.x, turn.y);
        shear(psi[8], psi[10], turn.x, turn.y);
        shear(psi[9], psi[11], turn.x, turn.y);
        shear(psi[12], psi[14], turn.x, turn.y);
        shear(psi[13], psi[15], turn.x, turn.y);
      }
      {  // +IIYIII
        Complex turn = {record[16], record[17]};
        shear(psi[0], psi[4], turn.x, turn.y);
        shear(psi[1], psi[5], turn.x, turn.y);
        shear(psi[2], psi[6], turn.x, turn.y);
        shear(psi[3], psi[7], turn.x, turn.y);
        shear(psi[8], psi[12], turn.x, turn.y);
        shear(psi[9], psi[13], turn.x, turn.y);
        shear(psi[10], psi[14], turn.x, turn.y);
        shear(psi[11], psi[15], turn.x, turn.y);
      }
      {  // +IIIYII
        Complex turn = {record[24], record[25]};
        shear(psi[0], psi[8], turn.x, turn.y);
        shear(psi[1], psi[9], turn.x, turn.y);
        shear(psi[2], psi[10], turn.x, turn.y);
        shear(psi[3], psi[11], turn.x, turn.y);
        shear(psi[4], psi[12], turn.x, turn.y);
        shear(psi[5], psi[13], turn.x, turn.y);
        shear(psi[6], psi[14], turn.x, turn.y);
        shear(psi[7], psi[15], turn.x, turn.y);
      }
    }
    {  // registers 0 -> 1
      const unsigned t = here(thread, i);
      const unsigned from = t ^ (t << 4);
      const unsigned to = t;
      #pragma unroll
      for (int r = 0; r < 16; ++r) memory[(from ^ combine(r, 1u, 2u, 0u, 0u)) + combine(r, 0u, 0u, 4u, 8u)] = psi[r];
      __syncwarp();
      #pragma unroll
      for (int r = 0; r < 16; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 0u, 0u)) + combine(r, 0x10u, 0x20u, 8u, 4u)];
    }
    {  // stage_1
      const real* const record = shared_records + 32 + i * 48;
      {  // +IIIIYI
        Complex turn = {record[0], record[1]};
        shear(psi[0], psi[1], turn.x, turn.y);
        shear(psi[2], psi[3], turn.x, turn.y);
        shear(psi[4], psi[5], turn.x, turn.y);
        shear(psi[6], psi[7], turn.x, turn.y);
        shear(psi[8], psi[9], turn.x, turn.y);
        shear(psi[10], psi[11], turn.x, turn.y);
        shear(psi[12], psi[13], turn.x, turn.y);
        shear(psi[14], psi[15], turn.x, turn.y);
      }
      {  // +IIIIIY
        Complex turn = {record[8], record[9]};
        shear(psi[0], psi[2], turn.x, turn.y);
        shear(psi[1], psi[3], turn.x, turn.y);
        shear(psi[4], psi[6], turn.x, turn.y);
        shear(psi[5], psi[7], turn.x, turn.y);
        shear(psi[8], psi[10], turn.x, turn.y);
        shear(psi[9], psi[11], turn.x, turn.y);
        shear(psi[12], psi[14], turn.x, turn.y);
        shear(psi[13], psi[15], turn.x, turn.y);
      }
    }
    {  // registers 1 -> 0, absorbed gates applied
      const unsigned t = here(thread, i);
      const int power = 2 * __popc(t & 2u) + 2 * ((t >> 1 & 1) & odd(t & 1u)) + 0;
      const unsigned negative = (power & 2 ? 0xffffu : 0) ^ 0xb82eu ^ (power & 1 ? 0x55aau : 0) ^ (odd(t & 3u) ? 0xccccu : 0) ^ (odd(t & 3u) ? 0xf0f0u : 0);
      const unsigned turned = (power & 1 ? 0xffffu : 0) ^ 0x55aau;
      const unsigned from = (t & 1u) ^ ((t & 2u) << 1) ^ (t << 2) ^ (t << 3) ^ (t << 4) ^ ((t & 1u) << 5);
      const unsigned to = t ^ (t << 4);
      __syncwarp();
      #pragma unroll
      for (int r = 0; r < 16; ++r) memory[(from ^ combine(r, 0x30u, 0x21u, 0x38u, 0x3cu)) + combine(r, 2u, 2u, 2u, 2u)] = turned_if(psi[r], turned >> r & 1, negative >> r & 1);
      __syncwarp();
      #pragma unroll
      for (int r = 0; r < 16; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 0u, 0u)) + combine(r, 0u, 0u, 4u, 8u)];
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = t ^ (t << 4);
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
          const Complex q = turned_if(memory[((own ^ combine(r, 1u, 2u, 0u, 0u)) + combine(r, 0u, 0u, 4u, 8u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 19 + 18 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 19;
    for (int i = thread; i < 1; i += 4) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 19 + 18 + i];
      values[i] = total;
    }
  }
}
