// States that are kept for the way back, in registers' order.
// values: prepare<1, 256>, forward<1, 2>
// gradient: prepare<1, 256>, gradient<1, 2>, angles_adjoint<1, 32>, sum_samples<1, 128> 6

extern "C" __global__ void __launch_bounds__(64, 8) gradient(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values, const double* all_weights, double* all_angle_gradients, Complex* all_checkpoints) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 32 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 4);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[8];
  Complex lambda[8];

  {
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 6;
  }

  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;

  #pragma unroll 1
  for (int i = 0; i < 2; ++i) {

    #pragma unroll 1
    for (int j = i; j < (i + 1); ++j) {
      {  // stage_0
        const real* const record = shared_records + 0 + j * 16;
        {  // +YIII
          Complex turn = {record[0], record[1]};
          shear(psi[0], psi[1], turn.x, turn.y);
          shear(psi[2], psi[3], turn.x, turn.y);
          shear(psi[4], psi[5], turn.x, turn.y);
          shear(psi[6], psi[7], turn.x, turn.y);
        }
        {  // +IIIX
          Complex turn = {record[8], record[9]};
          shear_imaginary(psi[0], psi[2], turn.x, turn.y);
          shear_imaginary(psi[1], psi[3], turn.x, turn.y);
          shear_imaginary(psi[4], psi[6], turn.x, turn.y);
          shear_imaginary(psi[5], psi[7], turn.x, turn.y);
        }
      }
      {  // absorbed gates applied
        const unsigned t = here(thread, j);
        const unsigned from = (t << 1);
        const unsigned to = (t << 1);
        #pragma unroll
        for (int r = 0; r < 8; ++r) memory[from + combine(r, 9u, 8u, 4u)] = psi[r];
        #pragma unroll
        for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 1u, 8u, 4u)];
      }
    }
    {  // a checkpoint
      auto* const checkpoints = all_checkpoints + (size_t)here(sample) * 32;
      auto* const own = checkpoints + ((size_t)here(i) << 4) + here(thread);
      #pragma unroll
      for (int r = 0; r < 8; ++r) own[r * 2] = psi[r];
    }
  }

  #pragma unroll 1
  for (int i = 2; i < 3; ++i) {
    {  // stage_0
      const real* const record = shared_records + 0 + i * 16;
      {  // +YIII
        Complex turn = {record[0], record[1]};
        shear(psi[0], psi[1], turn.x, turn.y);
        shear(psi[2], psi[3], turn.x, turn.y);
        shear(psi[4], psi[5], turn.x, turn.y);
        shear(psi[6], psi[7], turn.x, turn.y);
      }
      {  // +IIIX
        Complex turn = {record[8], record[9]};
        shear_imaginary(psi[0], psi[2], turn.x, turn.y);
        shear_imaginary(psi[1], psi[3], turn.x, turn.y);
        shear_imaginary(psi[4], psi[6], turn.x, turn.y);
        shear_imaginary(psi[5], psi[7], turn.x, turn.y);
      }
    }
    {  // absorbed gates applied
      const unsigned t = here(thread, i);
      const unsigned from = (t << 1);
      const unsigned to = (t << 1);
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[from + combine(r, 9u, 8u, 4u)] = psi[r];
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 1u, 8u, 4u)];
    }
  }

  // values of the observables, and their sum times |psi>
  {
    const unsigned t = here(thread);
    const unsigned own = (t << 1);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[own + combine(r, 1u, 8u, 4u)] = psi[r];
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
  for (int i = 0; i < 1; ++i) {
    {  // absorbed gates applied
      const unsigned t = here(thread, i);
      const unsigned from = (t << 1);
      const unsigned to = (t << 1);
      __syncwarp();
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[from + combine(r, 9u, 8u, 4u)] = psi[r];
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 1u, 8u, 4u)];
      #pragma unroll
      for (int r = 0; r < 8; ++r) memory[from + combine(r, 9u, 8u, 4u)] = lambda[r];
      #pragma unroll
      for (int r = 0; r < 8; ++r) lambda[r] = memory[to + combine(r, 1u, 8u, 4u)];
    }
    {  // stage_0 undone
      const real* const record = shared_records + 0 + (2 - i) * 16;
      real* const sum = all_parts + ((size_t)sample) * 7 + 0 + (2 - i) * 2;
      {
        real sums[2] = {};
        {  // undo +IIIX
          Complex turn = {record[8], record[9]};
          add_imaginary(sums[1], lambda[0], psi[2]);
          add_imaginary(sums[1], lambda[2], psi[0]);
          shear_imaginary(psi[0], psi[2], -turn.x, -turn.y);
          shear_imaginary(lambda[0], lambda[2], -turn.x, -turn.y);
          add_imaginary(sums[1], lambda[1], psi[3]);
          add_imaginary(sums[1], lambda[3], psi[1]);
          shear_imaginary(psi[1], psi[3], -turn.x, -turn.y);
          shear_imaginary(lambda[1], lambda[3], -turn.x, -turn.y);
          add_imaginary(sums[1], lambda[4], psi[6]);
          add_imaginary(sums[1], lambda[6], psi[4]);
          shear_imaginary(psi[4], psi[6], -turn.x, -turn.y);
          shear_imaginary(lambda[4], lambda[6], -turn.x, -turn.y);
          add_imaginary(sums[1], lambda[5], psi[7]);
          add_imaginary(sums[1], lambda[7], psi[5]);
          shear_imaginary(psi[5], psi[7], -turn.x, -turn.y);
          shear_imaginary(lambda[5], lambda[7], -turn.x, -turn.y);
        }
        {  // undo +YIII
          Complex turn = {record[0], record[1]};
          add_real(sums[0], lambda[0], psi[1]);
          subtract_real(sums[0], lambda[1], psi[0]);
          shear(psi[0], psi[1], -turn.x, -turn.y);
          shear(lambda[0], lambda[1], -turn.x, -turn.y);
          add_real(sums[0], lambda[2], psi[3]);
          subtract_real(sums[0], lambda[3], psi[2]);
          shear(psi[2], psi[3], -turn.x, -turn.y);
          shear(lambda[2], lambda[3], -turn.x, -turn.y);
          add_real(sums[0], lambda[4], psi[5]);
          subtract_real(sums[0], lambda[5], psi[4]);
          shear(psi[4], psi[5], -turn.x, -turn.y);
          shear(lambda[4], lambda[5], -turn.x, -turn.y);
          add_real(sums[0], lambda[6], psi[7]);
          subtract_real(sums[0], lambda[7], psi[6]);
          shear(psi[6], psi[7], -turn.x, -turn.y);
          shear(lambda[6], lambda[7], -turn.x, -turn.y);
        }
        store_sums<2>(sums, thread, sum + 0);
      }
    }
  }

  #pragma unroll 1
  for (int i = 0; i < 2; ++i) {
    {  // a checkpoint
      auto* const checkpoints = all_checkpoints + (size_t)here(sample) * 32;
      auto* const own = checkpoints + ((size_t)here((1 - i)) << 4) + here(thread);
      #pragma unroll
      for (int r = 0; r < 8; ++r) psi[r] = own[r * 2];
    }

    #pragma unroll 1
    for (int j = (i + 1); j < ((i + 1) + 1); ++j) {
      {  // absorbed gates applied
        const unsigned t = here(thread, j);
        const unsigned from = (t << 1);
        const unsigned to = (t << 1);
        #pragma unroll
        for (int r = 0; r < 8; ++r) memory[from + combine(r, 9u, 8u, 4u)] = psi[r];
        #pragma unroll
        for (int r = 0; r < 8; ++r) psi[r] = memory[to + combine(r, 1u, 8u, 4u)];
        #pragma unroll
        for (int r = 0; r < 8; ++r) memory[from + combine(r, 9u, 8u, 4u)] = lambda[r];
        #pragma unroll
        for (int r = 0; r < 8; ++r) lambda[r] = memory[to + combine(r, 1u, 8u, 4u)];
      }
      {  // stage_0 undone
        const real* const record = shared_records + 0 + (2 - j) * 16;
        real* const sum = all_parts + ((size_t)sample) * 7 + 0 + (2 - j) * 2;
        {
          real sums[2] = {};
          {  // undo +IIIX
            Complex turn = {record[8], record[9]};
            add_imaginary(sums[1], lambda[0], psi[2]);
            add_imaginary(sums[1], lambda[2], psi[0]);
            shear_imaginary(psi[0], psi[2], -turn.x, -turn.y);
            shear_imaginary(lambda[0], lambda[2], -turn.x, -turn.y);
            add_imaginary(sums[1], lambda[1], psi[3]);
            add_imaginary(sums[1], lambda[3], psi[1]);
            shear_imaginary(psi[1], psi[3], -turn.x, -turn.y);
            shear_imaginary(lambda[1], lambda[3], -turn.x, -turn.y);
            add_imaginary(sums[1], lambda[4], psi[6]);
            add_imaginary(sums[1], lambda[6], psi[4]);
            shear_imaginary(psi[4], psi[6], -turn.x, -turn.y);
            shear_imaginary(lambda[4], lambda[6], -turn.x, -turn.y);
            add_imaginary(sums[1], lambda[5], psi[7]);
            add_imaginary(sums[1], lambda[7], psi[5]);
            shear_imaginary(psi[5], psi[7], -turn.x, -turn.y);
            shear_imaginary(lambda[5], lambda[7], -turn.x, -turn.y);
          }
          {  // undo +YIII
            Complex turn = {record[0], record[1]};
            add_real(sums[0], lambda[0], psi[1]);
            subtract_real(sums[0], lambda[1], psi[0]);
            shear(psi[0], psi[1], -turn.x, -turn.y);
            shear(lambda[0], lambda[1], -turn.x, -turn.y);
            add_real(sums[0], lambda[2], psi[3]);
            subtract_real(sums[0], lambda[3], psi[2]);
            shear(psi[2], psi[3], -turn.x, -turn.y);
            shear(lambda[2], lambda[3], -turn.x, -turn.y);
            add_real(sums[0], lambda[4], psi[5]);
            subtract_real(sums[0], lambda[5], psi[4]);
            shear(psi[4], psi[5], -turn.x, -turn.y);
            shear(lambda[4], lambda[5], -turn.x, -turn.y);
            add_real(sums[0], lambda[6], psi[7]);
            subtract_real(sums[0], lambda[7], psi[6]);
            shear(psi[6], psi[7], -turn.x, -turn.y);
            shear(lambda[6], lambda[7], -turn.x, -turn.y);
          }
          store_sums<2>(sums, thread, sum + 0);
        }
      }
    }
  }

  // the gradients of all angles, from the sums of all warps
  __syncwarp();
  {
    auto* const angles = all_angles + (size_t)here(sample) * 0;
    auto* const angle_gradients = all_angle_gradients + (size_t)here(sample) * 6;
    auto* const parts = all_parts + (size_t)here(sample) * 7;
    for (int i = thread; i < 6; i += 2) {
      const Word& word = words_0[i % 2];
      const real* const own = parts + 0 + i / 2 * 2;
      int diagonal = word.diagonal, slot = word.slot;
      double totals[4] = {};
      for (int k = 0; k < 4; ++k) {
        if (!(word.sums >> k & 1)) continue;
        const int at = k == 1 || k == 2 ? slot++ : diagonal++;
        for (int part = 0; part < 1; ++part) totals[k] += own[part * 7 + at];
      }
      make_gradients(word, letters_0, shared_angles + 0 + i / 2 * 2, shared_records + 8 * (0 + i), totals, angle_gradients + 0 + i / 2 * 2);
    }
  }
}
