// Matrices: a gate with a role of lane and block, a diagonal, a real rotation.
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
      const Pair pair2 = load_pair(own + 2);
      scale(psi[2], pair2.a);
      scale(psi[3], pair2.b);
      scale(psi[4], own[4]);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
    }
    {  // +XIIIII +ZIIIIZ
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], turn.x, turn.y);
      shear(psi[6], psi[7], turn.x, turn.y);
    }
    {  // +IIZIZI +IIIIYI
      Complex turn = {record[8], record[9]};
      if (odd(thread & 2u)) turn = -turn;
      shear(psi[0], psi[2], -turn.x, -turn.y);
      shear(psi[1], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[6], -turn.x, -turn.y);
      shear(psi[5], psi[7], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 8;
      scale(psi[1], own[1]);
      const Pair pair2 = load_pair(own + 2);
      scale(psi[2], pair2.a);
      scale(psi[3], pair2.b);
      scale(psi[4], own[4]);
      const Pair pair6 = load_pair(own + 6);
      scale(psi[6], pair6.a);
      scale(psi[7], pair6.b);
    }
  }

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = ((t & 4u) >> 2) ^ (t & 2u) ^ (t << 1) ^ ((t & 2u) << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(own ^ combine(r, 1u, 0x12u, 4u)) + combine(r, 0u, 0u, 0x20u)] = psi[r];
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
          const Complex q = turned_if(memory[((own ^ combine(r, 1u, 0x12u, 4u)) + combine(r, 0u, 0u, 0x20u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
          lambda[r].x += weight * q.x;
          lambda[r].y += weight * q.y;
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 7 + 6 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 7;
    for (int i = thread; i < 1; i += 8) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 7 + 6 + i];
      values[i] = total;
    }
  }
  {  // stage_0 undone
    const real* const record = shared_records + 0;
    const Complex* const factor = shared_factors + 0;
    real* const sum = all_parts + ((size_t)sample) * 7 + 0;
    {  // undo diagonals
      const Complex* const own = factor + 8;
      unscale(psi[1], own[1]);
      unscale(lambda[1], own[1]);
      const Pair pair2 = load_pair(own + 2);
      unscale(psi[2], pair2.a);
      unscale(lambda[2], pair2.a);
      unscale(psi[3], pair2.b);
      unscale(lambda[3], pair2.b);
      unscale(psi[4], own[4]);
      unscale(lambda[4], own[4]);
      const Pair pair6 = load_pair(own + 6);
      unscale(psi[6], pair6.a);
      unscale(lambda[6], pair6.a);
      unscale(psi[7], pair6.b);
      unscale(lambda[7], pair6.b);
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
      const real w2_5_0 = w1_1_0 - w1_1_1;
      const real w0_0_0 = w0 + w1;
      const real w0_0_1 = w2 + w3;
      const real w0_0_2 = w4 + w5;
      const real w0_0_3 = w6 + w7;
      const real w1_2_0 = w0_0_0 - w0_0_1;
      const real w1_2_1 = w0_0_2 - w0_0_3;
      const real w2_2_0 = w1_2_0 + w1_2_1;
      real sums[2] = {w2_5_0, w2_2_0};
      store_sums<2>(sums, thread, sum + 0);
    }
    {
      real sums[4] = {};
      {  // undo +IIZIZI +IIIIYI
        Complex turn = {record[8], record[9]};
        if (odd(thread & 2u)) turn = -turn;
        add_imaginary(sums[2], lambda[0], psi[2]);
        add_imaginary(sums[2], lambda[2], psi[0]);
        subtract_real(sums[3], lambda[0], psi[2]);
        add_real(sums[3], lambda[2], psi[0]);
        shear(psi[0], psi[2], turn.x, turn.y);
        shear(lambda[0], lambda[2], turn.x, turn.y);
        add_imaginary(sums[2], lambda[1], psi[3]);
        add_imaginary(sums[2], lambda[3], psi[1]);
        subtract_real(sums[3], lambda[1], psi[3]);
        add_real(sums[3], lambda[3], psi[1]);
        shear(psi[1], psi[3], turn.x, turn.y);
        shear(lambda[1], lambda[3], turn.x, turn.y);
        add_imaginary(sums[2], lambda[4], psi[6]);
        add_imaginary(sums[2], lambda[6], psi[4]);
        subtract_real(sums[3], lambda[4], psi[6]);
        add_real(sums[3], lambda[6], psi[4]);
        shear(psi[4], psi[6], turn.x, turn.y);
        shear(lambda[4], lambda[6], turn.x, turn.y);
        add_imaginary(sums[2], lambda[5], psi[7]);
        add_imaginary(sums[2], lambda[7], psi[5]);
        subtract_real(sums[3], lambda[5], psi[7]);
        add_real(sums[3], lambda[7], psi[5]);
        shear(psi[5], psi[7], turn.x, turn.y);
        shear(lambda[5], lambda[7], turn.x, turn.y);
      }
      if (odd(thread & 2u)) sums[2] = -sums[2];
      if (odd(thread & 2u)) sums[3] = -sums[3];
      {  // undo +XIIIII +ZIIIIZ
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
        add_real(sums[1], lambda[4], psi[5]);
        subtract_real(sums[1], lambda[5], psi[4]);
        shear(psi[4], psi[5], -turn.x, -turn.y);
        shear(lambda[4], lambda[5], -turn.x, -turn.y);
        add_imaginary(sums[0], lambda[6], psi[7]);
        add_imaginary(sums[0], lambda[7], psi[6]);
        add_real(sums[1], lambda[6], psi[7]);
        subtract_real(sums[1], lambda[7], psi[6]);
        shear(psi[6], psi[7], -turn.x, -turn.y);
        shear(lambda[6], lambda[7], -turn.x, -turn.y);
      }
      store_sums<4>(sums, thread, sum + 2);
    }
    {  // undo diagonals
      const Complex* const own = factor + 0;
      unscale(psi[1], own[1]);
      unscale(lambda[1], own[1]);
      const Pair pair2 = load_pair(own + 2);
      unscale(psi[2], pair2.a);
      unscale(lambda[2], pair2.a);
      unscale(psi[3], pair2.b);
      unscale(lambda[3], pair2.b);
      unscale(psi[4], own[4]);
      unscale(lambda[4], own[4]);
      const Pair pair6 = load_pair(own + 6);
      unscale(psi[6], pair6.a);
      unscale(lambda[6], pair6.a);
      unscale(psi[7], pair6.b);
      unscale(lambda[7], pair6.b);
    }
  }

  // the gradients of all angles, from the sums of all warps
  __syncwarp();
  {
    auto* const angles = all_angles + (size_t)here(sample) * 0;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 4;
    auto* const parts = all_parts + (size_t)here(sample) * 7;
    for (int i = thread; i < 2; i += 8) {
      const Word& word = words_0[i];
      const real* const own = parts + 0;
      int diagonal = word.diagonal, slot = word.slot;
      double totals[4] = {};
      for (int k = 0; k < 4; ++k) {
        if (!(word.sums >> k & 1)) continue;
        const int at = k == 1 || k == 2 ? slot++ : diagonal++;
        for (int part = 0; part < 1; ++part) totals[k] += own[part * 7 + at];
      }
      make_gradients(word, letters_0, shared_angles + 0, shared_records + 8 * (0 + i), totals, angle_gradients + 0);
    }
  }
}
