// States that are kept for the way back, in registers' order.
// values: angles<1, 32>, forward<1, 2>
// gradient: angles<1, 32>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 6

extern "C" __global__ void __launch_bounds__(64, 8) gradient(int samples, const double* all_angles, real* all_records, real* all_parts, double* all_values, const double* all_weights, double* all_angle_gradients, Complex* all_checkpoints) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 32 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 4);
  auto* const records = all_records + (size_t)here(sample) * 48;
  Complex psi[8];
  Complex lambda[8];
  int kept = 0;  // checkpoints

  // the matrices of all operations
  {
    auto* const angles = all_angles + (size_t)here(sample) * 6;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 6;
    for (int i = thread; i < 6; i += 2) {
      make_record(words_0[i % 2], letters_0, angles + 0 + i / 2 * 2, records + 8 * (0 + i));
    }
  }
  __syncthreads();

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;

  #pragma unroll 1
  for (int i = 0; i < 3; ++i) {
    {  // stage_0
      const real* const record = records + 0 + i * 16;
      {  // +YIII
        const real cosine = record[0];
        const real sine = record[2];
        turn(psi[0], psi[1], cosine, sine, -sine);
        turn(psi[2], psi[3], cosine, sine, -sine);
        turn(psi[4], psi[5], cosine, sine, -sine);
        turn(psi[6], psi[7], cosine, sine, -sine);
      }
      {  // +IIIX
        const real cosine = record[8];
        const real sine = record[11];
        turn_imaginary(psi[0], psi[2], cosine, sine, sine);
        turn_imaginary(psi[1], psi[3], cosine, sine, sine);
        turn_imaginary(psi[4], psi[6], cosine, sine, sine);
        turn_imaginary(psi[5], psi[7], cosine, sine, sine);
      }
    }
    {  // a checkpoint
      auto* const checkpoints = all_checkpoints + (size_t)here(sample) * 48;
      auto* const own = checkpoints + (here(kept++) << 4) + here(thread);
      #pragma unroll
      for (int r = 0; r < 8; ++r) own[r * 2] = psi[r];
    }
    {  // absorbed gates applied
      const unsigned t = here(thread);
      const unsigned from = (t << 1);
      const unsigned to = (t << 1);
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[from + combine(r, 9u, 8u, 4u)] = psi[r];
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 1u, 8u, 4u)];
    }
  }

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = (t << 1);
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
          const Complex q = turned_if(memory[(own + combine(r, 1u, 8u, 4u)) ^ term.partner], term.imaginary, negative);
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
    for (int i = thread; i < 1; i += 2) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 7 + 6 + i];
      values[i] = total;
    }
  }

  #pragma unroll 1
  for (int i = 0; i < 3; ++i) {
    {  // a checkpoint
      auto* const checkpoints = all_checkpoints + (size_t)here(sample) * 48;
      auto* const own = checkpoints + (here(--kept) << 4) + here(thread);
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = own[r * 2];
    }
    {  // absorbed gates applied
      const unsigned t = here(thread);
      const unsigned from = (t << 1);
      const unsigned to = (t << 1);
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[from + combine(r, 9u, 8u, 4u)] = lambda[r];
      __syncthreads();
      #pragma unroll
      for (int r = 0; r < 8; ++r) lambda[r] = memory[to + combine(r, 1u, 8u, 4u)];
    }
    {  // stage_0 undone
      const real* const record = records + 0 + (2 - i) * 16;
      real* const sum = all_parts + ((size_t)sample) * 7 + 0 + (2 - i) * 2;
      {
        real sums[2] = {};
        {  // undo +IIIX
          const real cosine = record[8];
          const real sine = -record[11];
          add_imaginary(sums[1], lambda[0], psi[2]);
          add_imaginary(sums[1], lambda[2], psi[0]);
          turn_imaginary(psi[0], psi[2], cosine, sine, sine);
          turn_imaginary(lambda[0], lambda[2], cosine, sine, sine);
          add_imaginary(sums[1], lambda[1], psi[3]);
          add_imaginary(sums[1], lambda[3], psi[1]);
          turn_imaginary(psi[1], psi[3], cosine, sine, sine);
          turn_imaginary(lambda[1], lambda[3], cosine, sine, sine);
          add_imaginary(sums[1], lambda[4], psi[6]);
          add_imaginary(sums[1], lambda[6], psi[4]);
          turn_imaginary(psi[4], psi[6], cosine, sine, sine);
          turn_imaginary(lambda[4], lambda[6], cosine, sine, sine);
          add_imaginary(sums[1], lambda[5], psi[7]);
          add_imaginary(sums[1], lambda[7], psi[5]);
          turn_imaginary(psi[5], psi[7], cosine, sine, sine);
          turn_imaginary(lambda[5], lambda[7], cosine, sine, sine);
        }
        {  // undo +YIII
          const real cosine = record[0];
          const real sine = -record[2];
          add_real(sums[0], lambda[0], psi[1]);
          subtract_real(sums[0], lambda[1], psi[0]);
          turn(psi[0], psi[1], cosine, sine, -sine);
          turn(lambda[0], lambda[1], cosine, sine, -sine);
          add_real(sums[0], lambda[2], psi[3]);
          subtract_real(sums[0], lambda[3], psi[2]);
          turn(psi[2], psi[3], cosine, sine, -sine);
          turn(lambda[2], lambda[3], cosine, sine, -sine);
          add_real(sums[0], lambda[4], psi[5]);
          subtract_real(sums[0], lambda[5], psi[4]);
          turn(psi[4], psi[5], cosine, sine, -sine);
          turn(lambda[4], lambda[5], cosine, sine, -sine);
          add_real(sums[0], lambda[6], psi[7]);
          subtract_real(sums[0], lambda[7], psi[6]);
          turn(psi[6], psi[7], cosine, sine, -sine);
          turn(lambda[6], lambda[7], cosine, sine, -sine);
        }
        store_sums<2>(sums, thread, sum);
      }
    }
  }

  // the gradients of all angles, from the sums of all warps
  __syncthreads();
  {
    auto* const angles = all_angles + (size_t)here(sample) * 6;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 6;
    auto* const parts = all_parts + (size_t)here(sample) * 7;
    for (int i = thread; i < 6; i += 2) {
      const Word& word = words_0[i % 2];
      const real* own = parts + 0 + i / 2 * 2 + word.slot;
      double totals[4] = {};
      for (int k = 0; k < __popc(word.sums); ++k) {
        for (int part = 0; part < 1; ++part) totals[k] += own[part * 7 + k];
      }
      make_gradients(word, letters_0, angles + 0 + i / 2 * 2, totals, angle_gradients + 0 + i / 2 * 2);
    }
  }
}
