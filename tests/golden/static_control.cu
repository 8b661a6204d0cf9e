// A control that is the number of the register: half of the vectors stay as they are.
// values: prepare<1, 256>, forward<1, 8>
// gradient: prepare<1, 256>, gradient<1, 8>, angles_adjoint<1, 32>, sum_samples<1, 128> 2

extern "C" __global__ void __launch_bounds__(64, 8) gradient(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values, const double* all_weights, double* all_angle_gradients) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 8 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 6);
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
    {  // +IIIIXI
      Complex turn = {record[0], record[1]};
      shear_imaginary(psi[0], psi[1], turn.x, turn.y);
      shear_imaginary(psi[2], psi[3], turn.x, turn.y);
      shear_imaginary(psi[4], psi[5], turn.x, turn.y);
      shear_imaginary(psi[6], psi[7], turn.x, turn.y);
    }
    {  // +IXIIII where +IIIIZI is -1
      const real cosine = record[8];
      const real sine = record[11];
      turn_imaginary(psi[1], psi[3], cosine, sine, sine);
      turn_imaginary(psi[5], psi[7], cosine, sine, sine);
    }
  }

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = ((t & 4u) >> 1) ^ (t & 5u) ^ ((t & 6u) << 1);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(own ^ combine(r, 6u, 2u, 0u)) + combine(r, 0x10u, 0u, 0x20u)] = psi[r];
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
          const Complex q = turned_if(memory[((own ^ combine(r, 6u, 2u, 0u)) + combine(r, 0x10u, 0u, 0x20u)) ^ term.partner], term.imaginary, negative);
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
    for (int i = thread; i < 1; i += 8) {
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
      {  // undo +IXIIII where +IIIIZI is -1
        const real cosine = record[8];
        const real sine = -record[11];
        add_imaginary(sums[0], lambda[1], psi[3]);
        add_imaginary(sums[0], lambda[3], psi[1]);
        turn_imaginary(psi[1], psi[3], cosine, sine, sine);
        turn_imaginary(lambda[1], lambda[3], cosine, sine, sine);
        add_imaginary(sums[0], lambda[5], psi[7]);
        add_imaginary(sums[0], lambda[7], psi[5]);
        turn_imaginary(psi[5], psi[7], cosine, sine, sine);
        turn_imaginary(lambda[5], lambda[7], cosine, sine, sine);
      }
      store_sums<1>(sums, thread, sum + 1);
    }
    {
      real sums[1] = {};
      {  // undo +IIIIXI
        Complex turn = {record[0], record[1]};
        add_imaginary(sums[0], lambda[0], psi[1]);
        add_imaginary(sums[0], lambda[1], psi[0]);
        shear_imaginary(psi[0], psi[1], -turn.x, -turn.y);
        shear_imaginary(lambda[0], lambda[1], -turn.x, -turn.y);
        add_imaginary(sums[0], lambda[2], psi[3]);
        add_imaginary(sums[0], lambda[3], psi[2]);
        shear_imaginary(psi[2], psi[3], -turn.x, -turn.y);
        shear_imaginary(lambda[2], lambda[3], -turn.x, -turn.y);
        add_imaginary(sums[0], lambda[4], psi[5]);
        add_imaginary(sums[0], lambda[5], psi[4]);
        shear_imaginary(psi[4], psi[5], -turn.x, -turn.y);
        shear_imaginary(lambda[4], lambda[5], -turn.x, -turn.y);
        add_imaginary(sums[0], lambda[6], psi[7]);
        add_imaginary(sums[0], lambda[7], psi[6]);
        shear_imaginary(psi[6], psi[7], -turn.x, -turn.y);
        shear_imaginary(lambda[6], lambda[7], -turn.x, -turn.y);
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
    for (int i = thread; i < 2; i += 8) {
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
