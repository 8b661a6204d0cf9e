// Pauli strings of lanes and vectors, diagonal or not, and a constant.
// values: prepare<1, 256>, forward<1, 8>
// gradient: prepare<1, 256>, gradient<1, 8>, angles_adjoint<1, 32>, sum_samples<1, 128> 1

__device__ const Term terms_forward[] = {  // partner, signs, i, weight
  {0u, 0u, 0u, 0, 2.0},
  {0u, 0u, 0x66u, 0, 0.5},
  {0x26u, 0u, 0xccu, 1, -1.0},
  {0u, 4u, 0u, 0, -1.0},
};

__device__ const int first_forward[] = {0, 2, 4};

__device__ const Term terms_gradient[] = {  // partner, signs, i, weight
  {0u, 0u, 0u, 0, 2.0},
  {0u, 0u, 0x66u, 0, 0.5},
  {0x26u, 0u, 0xccu, 1, -1.0},
  {0u, 4u, 0u, 0, -1.0},
};

__device__ const int first_gradient[] = {0, 2, 4};

extern "C" __global__ void __launch_bounds__(64, 8) gradient(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values, const double* all_weights, double* all_angle_gradients) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 8 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 6);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[8];
  Complex lambda[8];

  {
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 1;
  }

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;
  {  // stage_0
    const real* const record = shared_records + 0;
    {  // +XIIIII
      Complex turn = {record[0], record[1]};
      shear_imaginary(psi[0], psi[1], turn.x, turn.y);
      shear_imaginary(psi[2], psi[3], turn.x, turn.y);
      shear_imaginary(psi[4], psi[5], turn.x, turn.y);
      shear_imaginary(psi[6], psi[7], turn.x, turn.y);
    }
  }

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = ((t & 4u) >> 2) ^ (t << 1);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(own ^ combine(r, 1u, 4u, 2u)) + combine(r, 0u, 0x20u, 0x10u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r].x = lambda[r].y = 0;
    #pragma unroll 1
    for (int k = 0; k < 2; ++k) {
      real value = 0;
      #pragma unroll 1
      for (int i = first_gradient[k]; i < first_gradient[k + 1]; ++i) {
        const Term term = terms_gradient[i];
        const bool sign = odd(t & term.threads);
        real sum = 0;
        const real weight = (real)(term.weight * all_weights[sample * 2 + k]);
        #pragma unroll
        for (int r = 0; r < 8; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[((own ^ combine(r, 1u, 4u, 2u)) + combine(r, 0u, 0x20u, 0x10u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
          lambda[r].x += weight * q.x;
          lambda[r].y += weight * q.y;
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 3 + 1 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 2;
    auto* const parts = all_parts + (size_t)here(sample) * 3;
    for (int i = thread; i < 2; i += 8) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 3 + 1 + i];
      values[i] = total;
    }
  }
  {  // stage_0 undone
    const real* const record = shared_records + 0;
    real* const sum = all_parts + ((size_t)sample) * 3 + 0;
    {
      real sums[1] = {};
      {  // undo +XIIIII
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
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 3;
    for (int i = thread; i < 1; i += 8) {
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
