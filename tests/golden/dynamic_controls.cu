// Controls that are a lane, a block, or a parity of lane and register: under a mask.
// values: prepare<1, 256>, forward<1, 16>
// gradient: prepare<1, 256>, gradient<1, 16>, angles_adjoint<1, 32>, sum_samples<1, 128> 2

extern "C" __global__ void __launch_bounds__(64, 8) gradient(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values, const double* all_weights, double* all_angle_gradients) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 4 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 7);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[8];
  Complex lambda[8];

  {
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 2;
  }

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;
  {  // stage_0
    const real* const record = shared_records + 0;
    {  // +IIIIYII where +ZIIIIII is -1 where +IIIIIIZ is -1
      const real cosine = record[0];
      const real sine = record[2];
      if (odd(thread & 1u)) {
        turn(psi[2], psi[3], cosine, sine, -sine);
        turn(psi[6], psi[7], cosine, sine, -sine);
      }
    }
    {  // +IIIIIZI where +IZIIZII is -1
      Matrix m = load_matrix(record + 8);
      if (odd(thread & 2u)) {
        scale(psi[0], m.d0);
        scale(psi[2], m.d0);
        scale(psi[4], m.d1);
        scale(psi[6], m.d1);
      }
      if (!odd(thread & 2u)) {
        scale(psi[1], m.d0);
        scale(psi[3], m.d0);
        scale(psi[5], m.d1);
        scale(psi[7], m.d1);
      }
    }
  }

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = t;
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[own + combine(r, 0x10u, 0x40u, 0x20u)] = psi[r];
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
          const Complex q = turned_if(memory[(own + combine(r, 0x10u, 0x40u, 0x20u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
          lambda[r].x += weight * q.x;
          lambda[r].y += weight * q.y;
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 3 + 2 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 3;
    for (int i = thread; i < 1; i += 16) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 3 + 2 + i];
      values[i] = total;
    }
  }
  {  // stage_0 undone
    const real* const record = shared_records + 0;
    real* const sum = all_parts + ((size_t)sample) * 3 + 0;
    {
      real sums[1] = {};
      {  // undo +IIIIIZI where +IZIIZII is -1
        Matrix m = load_matrix(record + 8);
        m = inverse(m);
        if (odd(thread & 2u)) {
          add_imaginary(sums[0], lambda[0], psi[0]);
          scale(psi[0], m.d0);
          scale(lambda[0], m.d0);
          add_imaginary(sums[0], lambda[2], psi[2]);
          scale(psi[2], m.d0);
          scale(lambda[2], m.d0);
          subtract_imaginary(sums[0], lambda[4], psi[4]);
          scale(psi[4], m.d1);
          scale(lambda[4], m.d1);
          subtract_imaginary(sums[0], lambda[6], psi[6]);
          scale(psi[6], m.d1);
          scale(lambda[6], m.d1);
        }
        if (!odd(thread & 2u)) {
          add_imaginary(sums[0], lambda[1], psi[1]);
          scale(psi[1], m.d0);
          scale(lambda[1], m.d0);
          add_imaginary(sums[0], lambda[3], psi[3]);
          scale(psi[3], m.d0);
          scale(lambda[3], m.d0);
          subtract_imaginary(sums[0], lambda[5], psi[5]);
          scale(psi[5], m.d1);
          scale(lambda[5], m.d1);
          subtract_imaginary(sums[0], lambda[7], psi[7]);
          scale(psi[7], m.d1);
          scale(lambda[7], m.d1);
        }
      }
      store_sums<1>(sums, thread, sum + 1);
    }
    {
      real sums[1] = {};
      {  // undo +IIIIYII where +ZIIIIII is -1 where +IIIIIIZ is -1
        const real cosine = record[0];
        const real sine = -record[2];
        if (odd(thread & 1u)) {
          add_real(sums[0], lambda[2], psi[3]);
          subtract_real(sums[0], lambda[3], psi[2]);
          turn(psi[2], psi[3], cosine, sine, -sine);
          turn(lambda[2], lambda[3], cosine, sine, -sine);
          add_real(sums[0], lambda[6], psi[7]);
          subtract_real(sums[0], lambda[7], psi[6]);
          turn(psi[6], psi[7], cosine, sine, -sine);
          turn(lambda[6], lambda[7], cosine, sine, -sine);
        }
      }
      store_sums<1>(sums, thread, sum + 0);
    }
  }

  // the gradients of all angles, from the sums of all warps
  __syncwarp();
  {
    auto* const angles = all_angles + (size_t)here(sample) * 0;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 3;
    for (int i = thread; i < 2; i += 16) {
      const Word& word = words_0[i];
      const real* const own = parts + 0;
      int diagonal = word.diagonal, slot = word.slot;
      double totals[4] = {};
      for (int k = 0; k < 4; ++k) {
        if (!(word.sums >> k & 1)) continue;
        const int at = k == 1 || k == 2 ? slot++ : diagonal++;
        for (int part = 0; part < 1; ++part) totals[k] += own[part * 3 + at];
      }
      make_gradients(word, letters_0, shared_angles + 0, shared_records + 8 * (0 + i), totals, angle_gradients + 0);
    }
  }
}
