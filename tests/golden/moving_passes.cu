// A state of two tiles whose loop ends in a permutation: other addresses, no launch.
// values: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, pass_1<2, 32> 0 10 20, pass_0<2, 32> 1 30 40, pass_1<2, 32> 1 50 60, pass_0<2, 32> 2 70 80, pass_1<2, 32> 2 90 100, observe_2<2, 32>, add_values<1, 128>
// gradient: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, pass_1<2, 32> 0 10 20, pass_0<2, 32> 1 30 40, pass_1<2, 32> 1 50 60, pass_0<2, 32> 2 70 80, pass_1<2, 32> 2 90 100, observe_adjoint_3<2, 32>, add_values<1, 128>, undo_pass_4<2, 32> 2 100 90, add_sums<1, 32> 26 1, undo_pass_5<2, 32> 2 80 70, add_sums<1, 32> 18 8, undo_pass_4<2, 32> 1 60 50, add_sums<1, 32> 17 1, undo_pass_5<2, 32> 1 40 30, add_sums<1, 32> 9 8, undo_pass_4<2, 32> 0 20 10, add_sums<1, 32> 8 1, undo_pass_5<2, 32> 0 0 0, add_sums<1, 32> 0 8, angle_sums<1, 128>, angles_adjoint<1, 32>, sum_samples<1, 128> 27

__device__ const unsigned addresses[] = {0, 1, 2, 4, 8, 16, 256, 32, 64, 128, 0, 1, 2, 4, 8, 16, 64, 256, 32, 128, 0, 1, 3, 17, 5, 9, 64, 32, 128, 256, 0, 1, 3, 5, 9, 61, 257, 160, 192, 320, 0, 1, 2, 4, 8, 48, 257, 80, 192, 320, 0, 1, 2, 4, 8, 48, 192, 257, 80, 320, 0, 1, 3, 16, 5, 9, 192, 49, 80, 320, 0, 1, 3, 5, 9, 45, 321, 97, 144, 384, 0, 1, 2, 4, 8, 32, 321, 64, 144, 272, 0, 1, 2, 4, 8, 32, 144, 321, 64, 272, 0, 1, 3, 16, 5, 9, 144, 33, 64, 272};

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
  {  // registers 3 -> 0
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ ((t & 4u) >> 2) ^ ((t & 6u) >> 1) ^ (t & 7u) ^ ((t & 4u) << 1) ^ ((t & 6u) << 2) ^ (t << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ ((t & 3u) << 6);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u))] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0x20u)];
  }
  {  // stage_0
    const real* const record = shared_records + 0 + iteration * 72;
    {  // +YIIIIIIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], turn.x, turn.y);
      shear(psi[2], psi[3], turn.x, turn.y);
      shear(psi[4], psi[5], turn.x, turn.y);
      shear(psi[6], psi[7], turn.x, turn.y);
    }
    {  // +IYIIIIIII
      Complex turn = {record[8], record[9]};
      shear(psi[0], psi[2], turn.x, turn.y);
      shear(psi[1], psi[3], turn.x, turn.y);
      shear(psi[4], psi[6], turn.x, turn.y);
      shear(psi[5], psi[7], turn.x, turn.y);
    }
    {  // +IIYIIIIII
      Complex turn = {record[16], record[17]};
      shear(psi[0], psi[4], turn.x, turn.y);
      shear(psi[1], psi[5], turn.x, turn.y);
      shear(psi[2], psi[6], turn.x, turn.y);
      shear(psi[3], psi[7], turn.x, turn.y);
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ ((t & 3u) << 6);
    const unsigned to = ((t & 0x18u) >> 2) ^ (t & 7u) ^ ((t & 7u) << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 4u)) + combine(r, 8u, 0x10u, 0x20u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 1u, 2u, 1u)) + combine(r, 0x40u, 0x80u, 0u)];
  }
  {  // stage_1
    const real* const record = shared_records + 24 + iteration * 72;
    {  // +IIIYIIIII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], turn.x, turn.y);
      shear(psi[2], psi[3], turn.x, turn.y);
      shear(psi[4], psi[5], turn.x, turn.y);
      shear(psi[6], psi[7], turn.x, turn.y);
    }
    {  // +IIIIYIIII
      Complex turn = {record[8], record[9]};
      shear(psi[0], psi[2], turn.x, turn.y);
      shear(psi[1], psi[3], turn.x, turn.y);
      shear(psi[4], psi[6], turn.x, turn.y);
      shear(psi[5], psi[7], turn.x, turn.y);
    }
    {  // +IIIIIYIII
      Complex turn = {record[16], record[17]};
      shear(psi[0], psi[4], turn.x, turn.y);
      shear(psi[1], psi[5], turn.x, turn.y);
      shear(psi[2], psi[6], turn.x, turn.y);
      shear(psi[3], psi[7], turn.x, turn.y);
    }
  }
  {  // registers 1 -> 2
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 2) ^ (t & 7u) ^ ((t & 7u) << 3);
    const unsigned to = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, 1u, 2u, 1u)) + combine(r, 0x40u, 0x80u, 0u)] = psi[r];
    __syncwarp();
    #pragma unroll
    for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, 2u, 4u, 1u))];
  }
  {  // stage_2
    const real* const record = shared_records + 48 + iteration * 72;
    {  // +IIIIIIYII
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], turn.x, turn.y);
      shear(psi[2], psi[3], turn.x, turn.y);
      shear(psi[4], psi[5], turn.x, turn.y);
      shear(psi[6], psi[7], turn.x, turn.y);
    }
    {  // +IIIIIIIYI
      Complex turn = {record[8], record[9]};
      shear(psi[0], psi[2], turn.x, turn.y);
      shear(psi[1], psi[3], turn.x, turn.y);
      shear(psi[4], psi[6], turn.x, turn.y);
      shear(psi[5], psi[7], turn.x, turn.y);
    }
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
  {  // stage_3
    const real* const record = shared_records + 64 + iteration * 72;
    {  // +IIIIIIIIY
      Complex turn = {record[0], record[1]};
      shear(psi[0], psi[1], turn.x, turn.y);
      shear(psi[2], psi[3], turn.x, turn.y);
      shear(psi[4], psi[5], turn.x, turn.y);
      shear(psi[6], psi[7], turn.x, turn.y);
    }
  }
  {  // registers 0 -> 1
    const unsigned t = here(thread);
    const unsigned from = ((t & 0x18u) >> 3) ^ (t & 7u) ^ (t << 3);
    const unsigned to = ((t & 0x10u) >> 4) ^ ((t & 0x10u) >> 3) ^ ((t & 4u) >> 2) ^ ((t & 2u) >> 1) ^ (t & 9u) ^ ((t & 7u) << 1) ^ ((t & 0x12u) << 2) ^ ((t & 0x19u) << 3) ^ ((t & 3u) << 4);
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
