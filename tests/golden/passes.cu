// A state of two tiles: passes over memory, and the way back.
// values: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, pass_1<2, 32> 0 10 20, pass_1<2, 32> 1 20 20, observe_2<2, 32>, add_values<1, 128>
// gradient: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, pass_1<2, 32> 0 10 20, pass_1<2, 32> 1 20 20, observe_adjoint_3<2, 32>, add_values<1, 128>, undo_pass_4<2, 32> 1 20 20, add_sums<1, 32> 2 2, undo_pass_4<2, 32> 0 20 10, add_sums<1, 32> 0 2, undo_pass_5<2, 32> 0 0 0, angle_sums<1, 128>, angles_adjoint<1, 32>, sum_samples<1, 128> 4

extern "C" __global__ void __launch_bounds__(32, 16) pass_0(const double* shared_angles, const real* shared_records, const Complex* shared_factors, const real* all_records, const Complex* all_factors, Complex* all_psi, int iteration, int load, int store) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  Complex* const memory = shared;
  auto* const records = all_records + sample * 0;
  auto* const factors = all_factors + sample * 0;
  Complex psi[8];
  {  // load the tile
    const unsigned* const column = addresses + load;
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = column[0] ^ spread<5>(t, column + 1) ^ spread<1>(o, column + 6);
    const Complex* const from_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = from_psi[first ^ combine(r, column[7], column[8], column[9])];
  }
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
    {  // +IIIIIIIIY +IIIIIIIIX
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], -turn.x, -turn.y);
      shear(psi[2], psi[3], -turn.x, -turn.y);
      shear(psi[4], psi[5], -turn.x, -turn.y);
      shear(psi[6], psi[7], -turn.x, -turn.y);
    }
    {  // diagonals
      const Complex* const own = factor + 8;
      scale(psi[1], own[1]);
      scale(psi[3], own[3]);
      scale(psi[5], own[5]);
      scale(psi[7], own[7]);
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ ((t & 6u) >> 1) ^ (t & 0x18u) ^ ((t & 1u) << 2) ^ ((t & 7u) << 5);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 4u, 2u, 1u))] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
  }
  {  // store the tile
    const unsigned* const column = addresses + store;
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = column[0] ^ spread<5>(t, column + 1) ^ spread<1>(o, column + 6);
    Complex* const to_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_psi[first ^ combine(r, column[7], column[8], column[9])] = psi[r];
  }
}

extern "C" __global__ void __launch_bounds__(32, 16) pass_1(const double* shared_angles, const real* shared_records, const Complex* shared_factors, const real* all_records, const Complex* all_factors, Complex* all_psi, int iteration, int load, int store) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  Complex* const memory = shared;
  auto* const records = all_records + sample * 0;
  auto* const factors = all_factors + sample * 0;
  Complex psi[8];
  {  // load the tile
    const unsigned* const column = addresses + load;
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = column[0] ^ spread<5>(t, column + 1) ^ spread<1>(o, column + 6);
    const Complex* const from_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = from_psi[first ^ combine(r, column[7], column[8], column[9])];
  }
  {  // stage_1
    const real* const record = shared_records + 8 + iteration * 16;
    {  // +YIIIIIIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], turn.x, turn.y);
      shear(psi[2], psi[3], turn.x, turn.y);
      shear(psi[4], psi[5], turn.x, turn.y);
      shear(psi[6], psi[7], turn.x, turn.y);
    }
    {  // +IXIIIIIII where +IIIIIIIIZ is -1
      const real cosine = record[8];
      const real sine = record[11];
      if (odd(tile & 1u)) {
        turn_imaginary(psi[0], psi[2], cosine, sine, sine);
        turn_imaginary(psi[1], psi[3], cosine, sine, sine);
        turn_imaginary(psi[4], psi[6], cosine, sine, sine);
        turn_imaginary(psi[5], psi[7], cosine, sine, sine);
      }
    }
  }
  __syncwarp();
  {  // store the tile
    const unsigned* const column = addresses + store;
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = column[0] ^ spread<5>(t, column + 1) ^ spread<1>(o, column + 6);
    Complex* const to_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_psi[first ^ combine(r, column[7], column[8], column[9])] = psi[r];
  }
}

extern "C" __global__ void __launch_bounds__(32, 16) undo_pass_4(const double* shared_angles, const real* shared_records, const Complex* shared_factors, const real* all_records, const Complex* all_factors, Complex* all_psi, Complex* all_lambda, real* all_parts, int iteration, int load, int store) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  Complex* const memory = shared;
  auto* const records = all_records + sample * 0;
  auto* const factors = all_factors + sample * 0;
  Complex psi[8];
  Complex lambda[8];
  {  // load the tile
    const unsigned* const column = addresses + load;
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = column[0] ^ spread<5>(t, column + 1) ^ spread<1>(o, column + 6);
    const Complex* const from_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = from_psi[first ^ combine(r, column[7], column[8], column[9])];
    const Complex* const from_lambda = all_lambda + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = from_lambda[first ^ combine(r, column[7], column[8], column[9])];
  }
  {  // stage_1 undone
    const real* const record = shared_records + 8 + iteration * 16;
    real* const sum = all_parts + (sample * 2 + tile) * 2;
    {
      real sums[2] = {};
      {  // undo +IXIIIIIII where +IIIIIIIIZ is -1
        const real cosine = record[8];
        const real sine = -record[11];
        if (odd(tile & 1u)) {
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
      }
      {  // undo +YIIIIIIII
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
  __syncwarp();
  {  // store the tile
    const unsigned* const column = addresses + store;
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = column[0] ^ spread<5>(t, column + 1) ^ spread<1>(o, column + 6);
    Complex* const to_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_psi[first ^ combine(r, column[7], column[8], column[9])] = psi[r];
    Complex* const to_lambda = all_lambda + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_lambda[first ^ combine(r, column[7], column[8], column[9])] = lambda[r];
  }
}

extern "C" __global__ void __launch_bounds__(32, 16) undo_pass_5(const double* shared_angles, const real* shared_records, const Complex* shared_factors, const real* all_records, const Complex* all_factors, Complex* all_psi, Complex* all_lambda, real* all_parts, int iteration, int load, int store) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  Complex* const memory = shared;
  auto* const records = all_records + sample * 0;
  auto* const factors = all_factors + sample * 0;
  Complex psi[8];
  Complex lambda[8];
  {  // load the tile
    const unsigned* const column = addresses + load;
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = column[0] ^ spread<5>(t, column + 1) ^ spread<1>(o, column + 6);
    const Complex* const from_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = from_psi[first ^ combine(r, column[7], column[8], column[9])];
    const Complex* const from_lambda = all_lambda + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = from_lambda[first ^ combine(r, column[7], column[8], column[9])];
  }
  {  // registers 1 -> 0
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ ((t & 6u) >> 1) ^ (t & 0x18u) ^ ((t & 1u) << 2) ^ ((t & 7u) << 5);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 4u, 2u, 1u))];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = lambda[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = memory[(to ^ combine(r, 4u, 2u, 1u))];
  }
  {  // stage_0 undone
    const real* const record = shared_records + 0;
    const Complex* const factor = shared_factors + 0;
    real* const sum = all_parts + (sample * 2 + tile) * 2;
    {  // undo diagonals
      const Complex* const own = factor + 8;
      unscale(psi[1], own[1]);
      unscale(lambda[1], own[1]);
      unscale(psi[3], own[3]);
      unscale(lambda[3], own[3]);
      unscale(psi[5], own[5]);
      unscale(lambda[5], own[5]);
      unscale(psi[7], own[7]);
      unscale(lambda[7], own[7]);
    }
    {
      {  // undo +IIIIIIIIY +IIIIIIIIX
        Complex turn = {record[0], record[1]};
        shear(psi[0], psi[1], turn.x, turn.y);
        shear(lambda[0], lambda[1], turn.x, turn.y);
        shear(psi[2], psi[3], turn.x, turn.y);
        shear(lambda[2], lambda[3], turn.x, turn.y);
        shear(psi[4], psi[5], turn.x, turn.y);
        shear(lambda[4], lambda[5], turn.x, turn.y);
        shear(psi[6], psi[7], turn.x, turn.y);
        shear(lambda[6], lambda[7], turn.x, turn.y);
      }
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
  {  // store the tile
    const unsigned* const column = addresses + store;
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = column[0] ^ spread<5>(t, column + 1) ^ spread<1>(o, column + 6);
    Complex* const to_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_psi[first ^ combine(r, column[7], column[8], column[9])] = psi[r];
    Complex* const to_lambda = all_lambda + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_lambda[first ^ combine(r, column[7], column[8], column[9])] = lambda[r];
  }
}
