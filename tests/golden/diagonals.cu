// Diagonals of lanes, registers and blocks: the form `factor`.
// values: prepare<1, 256>, forward<1, 8>
// gradient: prepare<1, 256>, gradient<1, 8>, angles_adjoint<1, 32>, sum_samples<1, 128> 4

extern "C" __global__ void __launch_bounds__(64, 8) gradient(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values, const double* all_weights, double* all_angle_gradients) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 8 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 6);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[8];
  Complex lambda[8];

  {
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 4;
  }

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
    {  // +IIIIXI +IZIIZI
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 8;
      const Complex common = factor[16 + ((thread & 1u))];
      scale(psi[0], common);
      const Complex factor1 = times(common, own[1]);
      scale(psi[1], factor1);
      const Pair pair2 = load_pair(own + 2);
      const Complex factor2 = times(common, pair2.a);
      scale(psi[2], factor2);
      const Complex factor3 = times(common, pair2.b);
      scale(psi[3], factor3);
      scale(psi[4], common);
      const Complex factor5 = times(common, own[5]);
      scale(psi[5], factor5);
      const Pair pair6 = load_pair(own + 6);
      const Complex factor6 = times(common, pair6.a);
      scale(psi[6], factor6);
      const Complex factor7 = times(common, pair6.b);
      scale(psi[7], factor7);
    }
  }

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = t ^ ((t & 6u) << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(own ^ combine(r, 0x10u, 0x20u, 0u)) + combine(r, 0u, 0u, 8u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r].x = lambda[r].y = 0;
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
        for (int r = 0; r < 8; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[((own ^ combine(r, 0x10u, 0x20u, 0u)) + combine(r, 0u, 0u, 8u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
          lambda[r].x += weight * q.x;
          lambda[r].y += weight * q.y;
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 6 + 5 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 6;
    for (int i = thread; i < 1; i += 8) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 6 + 5 + i];
      values[i] = total;
    }
  }
  {  // stage_0 undone
    const real* const record = shared_records + 0;
    const Complex* const factor = shared_factors + 0;
    real* const sum = all_parts + ((size_t)sample) * 6 + 0;
    {  // undo diagonals
      const Complex* const own = factor + 8;
      const Complex common = factor[16 + ((thread & 1u))];
      unscale(psi[0], common);
      unscale(lambda[0], common);
      const Complex factor1 = times(common, own[1]);
      unscale(psi[1], factor1);
      unscale(lambda[1], factor1);
      const Pair pair2 = load_pair(own + 2);
      const Complex factor2 = times(common, pair2.a);
      unscale(psi[2], factor2);
      unscale(lambda[2], factor2);
      const Complex factor3 = times(common, pair2.b);
      unscale(psi[3], factor3);
      unscale(lambda[3], factor3);
      unscale(psi[4], common);
      unscale(lambda[4], common);
      const Complex factor5 = times(common, own[5]);
      unscale(psi[5], factor5);
      unscale(lambda[5], factor5);
      const Pair pair6 = load_pair(own + 6);
      const Complex factor6 = times(common, pair6.a);
      unscale(psi[6], factor6);
      unscale(lambda[6], factor6);
      const Complex factor7 = times(common, pair6.b);
      unscale(psi[7], factor7);
      unscale(lambda[7], factor7);
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
      const real w0_1_0 = w0 - w1;
      const real w0_1_1 = w2 - w3;
      const real w0_1_2 = w4 - w5;
      const real w0_1_3 = w6 - w7;
      const real w1_1_0 = w0_1_0 + w0_1_1;
      const real w1_1_1 = w0_1_2 + w0_1_3;
      const real w2_1_0 = w1_1_0 + w1_1_1;
      const real w0_0_0 = w0 + w1;
      const real w0_0_1 = w2 + w3;
      const real w0_0_2 = w4 + w5;
      const real w0_0_3 = w6 + w7;
      const real w1_0_0 = w0_0_0 + w0_0_1;
      const real w1_0_1 = w0_0_2 + w0_0_3;
      const real w2_0_0 = w1_0_0 + w1_0_1;
      const real w1_2_0 = w0_0_0 - w0_0_1;
      const real w1_2_1 = w0_0_2 - w0_0_3;
      const real w2_2_0 = w1_2_0 + w1_2_1;
      real sums[3] = {w2_1_0, w2_0_0, w2_2_0};
      if (odd(thread & 1u)) sums[1] = -sums[1];
      store_sums<3>(sums, thread, sum + 0);
    }
    {
      real sums[2] = {};
      {  // undo +IIIIXI +IZIIZI
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
      }
      store_sums<2>(sums, thread, sum + 3);
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
    }
  }

  // the gradients of all angles, from the sums of all warps
  __syncwarp();
  {
    auto* const angles = all_angles + (size_t)here(sample) * 0;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 4;
    auto* const parts = all_parts + (size_t)here(sample) * 6;
    for (int i = thread; i < 3; i += 8) {
      const Word& word = words_0[i];
      const real* const own = parts + 0;
      int diagonal = word.diagonal, slot = word.slot;
      double totals[4] = {};
      for (int k = 0; k < 4; ++k) {
        if (!(word.sums >> k & 1)) continue;
        const int at = k == 1 || k == 2 ? slot++ : diagonal++;
        for (int part = 0; part < 1; ++part) totals[k] += own[part * 6 + at];
      }
      make_gradients(word, letters_0, shared_angles + 0, shared_records + 8 * (0 + i), totals, angle_gradients + 0);
    }
  }
}
