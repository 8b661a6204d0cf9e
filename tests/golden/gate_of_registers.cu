// A gate that mixes whole vectors: the form `turned`.
// values: prepare<1, 256>, forward<1, 2>
// gradient: prepare<1, 256>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 2

extern "C" __global__ void __launch_bounds__(64, 8) gradient(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values, const double* all_weights, double* all_angle_gradients) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 32 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 5);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[16];
  Complex lambda[16];

  {
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 2;
  }

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
    {  // +IIIIX +IIIIZ
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

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = t;
    #pragma unroll
    for (int r = 0; r < 16; ++r) memory[own + combine(r, 0x10u, 8u, 4u, 2u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 16; ++r) lambda[r].x = lambda[r].y = 0;
    #pragma unroll 1
    for (int k = 0; k < 1; ++k) {
      real value = 0;
      #pragma unroll 1
      for (int i = first_gradient[k]; i < first_gradient[k + 1]; ++i) {
        const Term term = terms_gradient[i];
        const bool sign = odd(t & term.threads);
        real sum = 0;
        const real weight = (real)(term.weight * all_weights[sample * 1 + k]);
        #pragma unroll
        for (int r = 0; r < 16; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[(own + combine(r, 0x10u, 8u, 4u, 2u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
          lambda[r].x += weight * q.x;
          lambda[r].y += weight * q.y;
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
  {  // stage_0 undone
    const real* const record = shared_records + 0;
    const Complex* const factor = shared_factors + 0;
    real* const sum = all_parts + ((size_t)sample) * 4 + 0;
    {  // undo diagonals
      const Complex* const own = factor + 16;
      unscale(psi[1], own[1]);
      unscale(lambda[1], own[1]);
      unscale(psi[3], own[3]);
      unscale(lambda[3], own[3]);
      unscale(psi[5], own[5]);
      unscale(lambda[5], own[5]);
      unscale(psi[7], own[7]);
      unscale(lambda[7], own[7]);
      unscale(psi[9], own[9]);
      unscale(lambda[9], own[9]);
      unscale(psi[11], own[11]);
      unscale(lambda[11], own[11]);
      unscale(psi[13], own[13]);
      unscale(lambda[13], own[13]);
      unscale(psi[15], own[15]);
      unscale(lambda[15], own[15]);
    }
    {  // sums of the diagonals
      const real w0 = overlap(lambda[0], psi[0]);
      const real w1 = overlap(lambda[1], psi[1]);
      const real w2 = overlap(lambda[2], psi[2]);
      const real w3 = overlap(lambda[3], psi[3]);
      const real w4 = overlap(lambda[4], psi[4]);
      const real w5 = overlap(lambda[5], psi[5]);
      const real w6 = overlap(lambda[6], psi[6]);
      const real w7 = overlap(lambda[7], psi[7]);
      const real w8 = overlap(lambda[8], psi[8]);
      const real w9 = overlap(lambda[9], psi[9]);
      const real w10 = overlap(lambda[10], psi[10]);
      const real w11 = overlap(lambda[11], psi[11]);
      const real w12 = overlap(lambda[12], psi[12]);
      const real w13 = overlap(lambda[13], psi[13]);
      const real w14 = overlap(lambda[14], psi[14]);
      const real w15 = overlap(lambda[15], psi[15]);
      const real w0_1_0 = w0 - w1;
      const real w0_1_1 = w2 - w3;
      const real w0_1_2 = w4 - w5;
      const real w0_1_3 = w6 - w7;
      const real w0_1_4 = w8 - w9;
      const real w0_1_5 = w10 - w11;
      const real w0_1_6 = w12 - w13;
      const real w0_1_7 = w14 - w15;
      const real w1_1_0 = w0_1_0 + w0_1_1;
      const real w1_1_1 = w0_1_2 + w0_1_3;
      const real w1_1_2 = w0_1_4 + w0_1_5;
      const real w1_1_3 = w0_1_6 + w0_1_7;
      const real w2_1_0 = w1_1_0 + w1_1_1;
      const real w2_1_1 = w1_1_2 + w1_1_3;
      const real w3_1_0 = w2_1_0 + w2_1_1;
      real sums[1] = {w3_1_0};
      store_sums<1>(sums, thread, sum + 0);
    }
    {
      real sums[2] = {};
      {  // undo +IIIIX +IIIIZ
        Complex turn = {record[0], record[1]};
        add_imaginary(sums[0], lambda[0], psi[1]);
        add_imaginary(sums[0], lambda[1], psi[0]);
        subtract_real(sums[1], lambda[0], psi[1]);
        add_real(sums[1], lambda[1], psi[0]);
        shear(psi[0], psi[1], turn.x, turn.y);
        shear(lambda[0], lambda[1], turn.x, turn.y);
        add_imaginary(sums[0], lambda[2], psi[3]);
        add_imaginary(sums[0], lambda[3], psi[2]);
        subtract_real(sums[1], lambda[2], psi[3]);
        add_real(sums[1], lambda[3], psi[2]);
        shear(psi[2], psi[3], turn.x, turn.y);
        shear(lambda[2], lambda[3], turn.x, turn.y);
        add_imaginary(sums[0], lambda[4], psi[5]);
        add_imaginary(sums[0], lambda[5], psi[4]);
        subtract_real(sums[1], lambda[4], psi[5]);
        add_real(sums[1], lambda[5], psi[4]);
        shear(psi[4], psi[5], turn.x, turn.y);
        shear(lambda[4], lambda[5], turn.x, turn.y);
        add_imaginary(sums[0], lambda[6], psi[7]);
        add_imaginary(sums[0], lambda[7], psi[6]);
        subtract_real(sums[1], lambda[6], psi[7]);
        add_real(sums[1], lambda[7], psi[6]);
        shear(psi[6], psi[7], turn.x, turn.y);
        shear(lambda[6], lambda[7], turn.x, turn.y);
        add_imaginary(sums[0], lambda[8], psi[9]);
        add_imaginary(sums[0], lambda[9], psi[8]);
        subtract_real(sums[1], lambda[8], psi[9]);
        add_real(sums[1], lambda[9], psi[8]);
        shear(psi[8], psi[9], turn.x, turn.y);
        shear(lambda[8], lambda[9], turn.x, turn.y);
        add_imaginary(sums[0], lambda[10], psi[11]);
        add_imaginary(sums[0], lambda[11], psi[10]);
        subtract_real(sums[1], lambda[10], psi[11]);
        add_real(sums[1], lambda[11], psi[10]);
        shear(psi[10], psi[11], turn.x, turn.y);
        shear(lambda[10], lambda[11], turn.x, turn.y);
        add_imaginary(sums[0], lambda[12], psi[13]);
        add_imaginary(sums[0], lambda[13], psi[12]);
        subtract_real(sums[1], lambda[12], psi[13]);
        add_real(sums[1], lambda[13], psi[12]);
        shear(psi[12], psi[13], turn.x, turn.y);
        shear(lambda[12], lambda[13], turn.x, turn.y);
        add_imaginary(sums[0], lambda[14], psi[15]);
        add_imaginary(sums[0], lambda[15], psi[14]);
        subtract_real(sums[1], lambda[14], psi[15]);
        add_real(sums[1], lambda[15], psi[14]);
        shear(psi[14], psi[15], turn.x, turn.y);
        shear(lambda[14], lambda[15], turn.x, turn.y);
      }
      store_sums<2>(sums, thread, sum + 1);
    }
    {  // undo diagonals
      const Complex* const own = factor + 0;
      unscale(psi[1], own[1]);
      unscale(lambda[1], own[1]);
      unscale(psi[3], own[3]);
      unscale(lambda[3], own[3]);
      unscale(psi[5], own[5]);
      unscale(lambda[5], own[5]);
      unscale(psi[7], own[7]);
      unscale(lambda[7], own[7]);
      unscale(psi[9], own[9]);
      unscale(lambda[9], own[9]);
      unscale(psi[11], own[11]);
      unscale(lambda[11], own[11]);
      unscale(psi[13], own[13]);
      unscale(lambda[13], own[13]);
      unscale(psi[15], own[15]);
      unscale(lambda[15], own[15]);
    }
  }

  // the gradients of all angles, from the sums of all warps
  __syncwarp();
  {
    auto* const angles = all_angles + (size_t)here(sample) * 0;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 4;
    for (int i = thread; i < 1; i += 2) {
      const Word& word = words_0[i];
      const real* const own = parts + 0;
      int diagonal = word.diagonal, slot = word.slot;
      double totals[4] = {};
      for (int k = 0; k < 4; ++k) {
        if (!(word.sums >> k & 1)) continue;
        const int at = k == 1 || k == 2 ? slot++ : diagonal++;
        for (int part = 0; part < 1; ++part) totals[k] += own[part * 4 + at];
      }
      make_gradients(word, letters_0, shared_angles + 0, shared_records + 8 * (0 + i), totals, angle_gradients + 0);
    }
  }
}
