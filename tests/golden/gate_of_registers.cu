// A gate that mixes whole vectors: the form `turned`.
// values: angles<1, 32>, forward<1, 2>
// gradient: angles<1, 32>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 2

extern "C" __global__ void __launch_bounds__(64, 8) gradient(int samples, const double* all_angles, real* all_records, real* all_parts, double* all_values, const double* all_weights, double* all_angle_gradients) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 32 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 5);
  auto* const records = all_records + (size_t)here(sample) * 8;
  Complex psi[16];
  Complex lambda[16];

  // the matrices of all operations
  {
    auto* const angles = all_angles + (size_t)here(sample) * 2;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 2;
    for (int i = thread; i < 1; i += 2) {
      make_record(words_0[i], letters_0, angles + 0, records + 8 * (0 + i));
    }
  }
  __syncthreads();

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 16; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;
  {  // stage_0
    const real* const record = records + 0;
    {  // +IIIIX +IIIIZ
      Matrix m = load_matrix(record + 0);
      mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
      mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
      mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
      mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
      mix(psi[8], psi[9], m.d0, m.o0, m.d1, m.o1);
      mix(psi[10], psi[11], m.d0, m.o0, m.d1, m.o1);
      mix(psi[12], psi[13], m.d0, m.o0, m.d1, m.o1);
      mix(psi[14], psi[15], m.d0, m.o0, m.d1, m.o1);
    }
  }

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = t;
    #pragma unroll
    for (int r = 0; r < 16; ++r) memory[own + combine(r, 0x10u, 8u, 4u, 2u)] = psi[r];
    __syncthreads();
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
    const real* const record = records + 0;
    real* const sum = all_parts + ((size_t)sample) * 4 + 0;
    {
      real sums[3] = {};
      {  // undo +IIIIX +IIIIZ
        Matrix m = load_matrix(record + 0);
        m = inverse(m);
        add_imaginary(sums[0], lambda[0], psi[1]);
        add_imaginary(sums[0], lambda[1], psi[0]);
        subtract_real(sums[1], lambda[0], psi[1]);
        add_real(sums[1], lambda[1], psi[0]);
        add_imaginary(sums[2], lambda[0], psi[0]);
        subtract_imaginary(sums[2], lambda[1], psi[1]);
        mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[0], lambda[1], m.d0, m.o0, m.d1, m.o1);
        add_imaginary(sums[0], lambda[2], psi[3]);
        add_imaginary(sums[0], lambda[3], psi[2]);
        subtract_real(sums[1], lambda[2], psi[3]);
        add_real(sums[1], lambda[3], psi[2]);
        add_imaginary(sums[2], lambda[2], psi[2]);
        subtract_imaginary(sums[2], lambda[3], psi[3]);
        mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[2], lambda[3], m.d0, m.o0, m.d1, m.o1);
        add_imaginary(sums[0], lambda[4], psi[5]);
        add_imaginary(sums[0], lambda[5], psi[4]);
        subtract_real(sums[1], lambda[4], psi[5]);
        add_real(sums[1], lambda[5], psi[4]);
        add_imaginary(sums[2], lambda[4], psi[4]);
        subtract_imaginary(sums[2], lambda[5], psi[5]);
        mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[4], lambda[5], m.d0, m.o0, m.d1, m.o1);
        add_imaginary(sums[0], lambda[6], psi[7]);
        add_imaginary(sums[0], lambda[7], psi[6]);
        subtract_real(sums[1], lambda[6], psi[7]);
        add_real(sums[1], lambda[7], psi[6]);
        add_imaginary(sums[2], lambda[6], psi[6]);
        subtract_imaginary(sums[2], lambda[7], psi[7]);
        mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[6], lambda[7], m.d0, m.o0, m.d1, m.o1);
        add_imaginary(sums[0], lambda[8], psi[9]);
        add_imaginary(sums[0], lambda[9], psi[8]);
        subtract_real(sums[1], lambda[8], psi[9]);
        add_real(sums[1], lambda[9], psi[8]);
        add_imaginary(sums[2], lambda[8], psi[8]);
        subtract_imaginary(sums[2], lambda[9], psi[9]);
        mix(psi[8], psi[9], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[8], lambda[9], m.d0, m.o0, m.d1, m.o1);
        add_imaginary(sums[0], lambda[10], psi[11]);
        add_imaginary(sums[0], lambda[11], psi[10]);
        subtract_real(sums[1], lambda[10], psi[11]);
        add_real(sums[1], lambda[11], psi[10]);
        add_imaginary(sums[2], lambda[10], psi[10]);
        subtract_imaginary(sums[2], lambda[11], psi[11]);
        mix(psi[10], psi[11], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[10], lambda[11], m.d0, m.o0, m.d1, m.o1);
        add_imaginary(sums[0], lambda[12], psi[13]);
        add_imaginary(sums[0], lambda[13], psi[12]);
        subtract_real(sums[1], lambda[12], psi[13]);
        add_real(sums[1], lambda[13], psi[12]);
        add_imaginary(sums[2], lambda[12], psi[12]);
        subtract_imaginary(sums[2], lambda[13], psi[13]);
        mix(psi[12], psi[13], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[12], lambda[13], m.d0, m.o0, m.d1, m.o1);
        add_imaginary(sums[0], lambda[14], psi[15]);
        add_imaginary(sums[0], lambda[15], psi[14]);
        subtract_real(sums[1], lambda[14], psi[15]);
        add_real(sums[1], lambda[15], psi[14]);
        add_imaginary(sums[2], lambda[14], psi[14]);
        subtract_imaginary(sums[2], lambda[15], psi[15]);
        mix(psi[14], psi[15], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[14], lambda[15], m.d0, m.o0, m.d1, m.o1);
      }
      store_sums<3>(sums, thread, sum);
    }
  }

  // the gradients of all angles, from the sums of all warps
  __syncthreads();
  {
    auto* const angles = all_angles + (size_t)here(sample) * 2;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 4;
    for (int i = thread; i < 1; i += 2) {
      const Word& word = words_0[i];
      const real* own = parts + 0 + word.slot;
      double totals[4] = {};
      for (int k = 0; k < __popc(word.sums); ++k) {
        for (int part = 0; part < 1; ++part) totals[k] += own[part * 4 + k];
      }
      make_gradients(word, letters_0, angles + 0, totals, angle_gradients + 0);
    }
  }
}
