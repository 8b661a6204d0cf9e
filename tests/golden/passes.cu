// A state of two tiles: passes over memory, and the way back.
// values: angles<1, 32>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0, pass_1<2, 32> 0, pass_1<2, 32> 1, observe_2<2, 32>, add_values<1, 128>
// gradient: angles<1, 32>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0, pass_1<2, 32> 0, pass_1<2, 32> 1, observe_adjoint_3<2, 32>, add_values<1, 128>, undo_pass_4<2, 32> 1, undo_pass_4<2, 32> 0, undo_pass_5<2, 32> 0, angle_sums<1, 128>, angles_adjoint<1, 32>, sum_samples<1, 128> 4

extern "C" __global__ void __launch_bounds__(32, 16) pass_0(const real* all_records, Complex* all_psi, int iteration) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  Complex* const memory = shared;
  auto* const records = all_records + sample * 40;
  Complex psi[8];
  {  // load the tile
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = (t) ^ ((o << 7));
    const Complex* const from_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = from_psi[first ^ combine(r, 0x20u, 0x40u, 0x100u)];
  }
  {  // registers 1 -> 0
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 4u, 2u, 1u))];
  }
  {  // stage_0
    const real* const record = records + 0;
    {  // +IIIIIIIIY +IIIIIIIIX
      Matrix m = load_matrix(record + 0);
      mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
      mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
      mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
      mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 4u, 2u, 1u))] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
  }
  {  // store the tile
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = (t) ^ ((o << 7));
    Complex* const to_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_psi[first ^ combine(r, 0x20u, 0x40u, 0x100u)] = psi[r];
  }
}

extern "C" __global__ void __launch_bounds__(32, 16) pass_1(const real* all_records, Complex* all_psi, int iteration) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  Complex* const memory = shared;
  auto* const records = all_records + sample * 40;
  Complex psi[8];
  {  // load the tile
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = (t) ^ ((o << 8));
    const Complex* const from_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = from_psi[first ^ combine(r, 0x20u, 0x40u, 0x80u)];
  }
  {  // registers 1 -> 0
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ ((t & 6u) >> 1) ^ ((t & 1u) << 2) ^ ((t & 7u) << 5);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0u)];
  }
  {  // stage_1
    const real* const record = records + 8 + iteration * 16;
    {  // +YIIIIIIII
      const real cosine = record[0];
      const real sine = record[2];
      turn(psi[0], psi[1], cosine, sine, -sine);
      turn(psi[2], psi[3], cosine, sine, -sine);
      turn(psi[4], psi[5], cosine, sine, -sine);
      turn(psi[6], psi[7], cosine, sine, -sine);
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
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ ((t & 6u) >> 1) ^ ((t & 1u) << 2) ^ ((t & 7u) << 5);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0u)] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
  }
  {  // store the tile
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = (t) ^ ((o << 8));
    Complex* const to_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_psi[first ^ combine(r, 0x20u, 0x40u, 0x80u)] = psi[r];
  }
}

extern "C" __global__ void __launch_bounds__(32, 16) undo_pass_4(const real* all_records, Complex* all_psi, Complex* all_lambda, real* all_parts, int iteration) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  Complex* const memory = shared;
  auto* const records = all_records + sample * 40;
  Complex psi[8];
  Complex lambda[8];
  {  // load the tile
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = (t) ^ ((o << 8));
    const Complex* const from_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = from_psi[first ^ combine(r, 0x20u, 0x40u, 0x80u)];
    const Complex* const from_lambda = all_lambda + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = from_lambda[first ^ combine(r, 0x20u, 0x40u, 0x80u)];
  }
  {  // registers 1 -> 0
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ ((t & 6u) >> 1) ^ ((t & 1u) << 2) ^ ((t & 7u) << 5);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0u)];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = lambda[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = memory[(to ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0u)];
  }
  {  // stage_1 undone
    const real* const record = records + 8 + iteration * 16;
    real* const sum = all_parts + (sample * 2 + tile) * 5 + 0 + iteration * 2;
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
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ ((t & 6u) >> 1) ^ ((t & 1u) << 2) ^ ((t & 7u) << 5);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0u)] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0u)] = lambda[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
  }
  {  // store the tile
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = (t) ^ ((o << 8));
    Complex* const to_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_psi[first ^ combine(r, 0x20u, 0x40u, 0x80u)] = psi[r];
    Complex* const to_lambda = all_lambda + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_lambda[first ^ combine(r, 0x20u, 0x40u, 0x80u)] = lambda[r];
  }
}

extern "C" __global__ void __launch_bounds__(32, 16) undo_pass_5(const real* all_records, Complex* all_psi, Complex* all_lambda, real* all_parts, int iteration) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  Complex* const memory = shared;
  auto* const records = all_records + sample * 40;
  Complex psi[8];
  Complex lambda[8];
  {  // load the tile
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = (t) ^ ((o << 7));
    const Complex* const from_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = from_psi[first ^ combine(r, 0x20u, 0x40u, 0x100u)];
    const Complex* const from_lambda = all_lambda + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = from_lambda[first ^ combine(r, 0x20u, 0x40u, 0x100u)];
  }
  {  // registers 1 -> 0
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 4u, 2u, 1u))];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = lambda[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = memory[(to ^ combine(r, 4u, 2u, 1u))];
  }
  {  // stage_0 undone
    const real* const record = records + 0;
    real* const sum = all_parts + (sample * 2 + tile) * 5 + 0;
    {
      {  // undo +IIIIIIIIY +IIIIIIIIX
        Matrix m = load_matrix(record + 0);
        m = inverse(m);
        mix(psi[0], psi[1], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[0], lambda[1], m.d0, m.o0, m.d1, m.o1);
        mix(psi[2], psi[3], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[2], lambda[3], m.d0, m.o0, m.d1, m.o1);
        mix(psi[4], psi[5], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[4], lambda[5], m.d0, m.o0, m.d1, m.o1);
        mix(psi[6], psi[7], m.d0, m.o0, m.d1, m.o1);
        mix(lambda[6], lambda[7], m.d0, m.o0, m.d1, m.o1);
      }
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 4u, 2u, 1u))] = psi[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 4u, 2u, 1u))] = lambda[r];
    __syncthreads();
    #pragma unroll
    for (int r = 0; r < 8; ++r) lambda[r] = memory[(to ^ combine(r, 1u, 2u, 4u))];
  }
  {  // store the tile
    const unsigned t = here(thread), o = here(tile);
    const unsigned first = (t) ^ ((o << 7));
    Complex* const to_psi = all_psi + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_psi[first ^ combine(r, 0x20u, 0x40u, 0x100u)] = psi[r];
    Complex* const to_lambda = all_lambda + (sample << 9);
    #pragma unroll
    for (int r = 0; r < 8; ++r) to_lambda[first ^ combine(r, 0x20u, 0x40u, 0x100u)] = lambda[r];
  }
}
