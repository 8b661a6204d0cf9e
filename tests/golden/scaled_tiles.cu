// Real factors on a state of two tiles, by parities of its addresses.
// values: prepare<1, 256>, matrices<1, 128>, initialize<1, 128>, pass_0<2, 32> 0 0 0, scale_1<2, 32> 288 0, pass_2<2, 32> 0 10 20, scale_3<2, 32> 16 0, observe_4<2, 32>, add_values<1, 128>
// gradient: 

extern "C" __global__ void __launch_bounds__(32, 16) scale_1(Complex* all_state, int mask, int negative) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  const unsigned t = tile * 32 + thread;
  auto* const state = all_state + (sample << 9);
  const unsigned first = (t & 0x1fu) ^ ((t & 0x20u) << 3);
  Complex psi[8];
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r] = state[first ^ combine(r, 0x20u, 0x40u, 0x80u)];
  #pragma unroll
  for (int r = 0; r < 8; ++r) { const real factor = odd((first ^ combine(r, 0x20u, 0x40u, 0x80u)) & mask) == (negative != 0) ? (real)1.0 : (real)0.5; psi[r].x *= factor; psi[r].y *= factor; }
  #pragma unroll
  for (int r = 0; r < 8; ++r) state[first ^ combine(r, 0x20u, 0x40u, 0x80u)] = psi[r];
}

extern "C" __global__ void __launch_bounds__(32, 16) scale_3(Complex* all_state, int mask, int negative) {
  const unsigned thread = threadIdx.x, tile = blockIdx.x;
  const size_t sample = blockIdx.y;
  const unsigned t = tile * 32 + thread;
  auto* const state = all_state + (sample << 9);
  const unsigned first = (t & 0x1fu) ^ ((t & 0x20u) << 3);
  Complex psi[8];
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r] = state[first ^ combine(r, 0x20u, 0x40u, 0x80u)];
  #pragma unroll
  for (int r = 0; r < 8; ++r) { const real factor = odd((first ^ combine(r, 0x20u, 0x40u, 0x80u)) & mask) == (negative != 0) ? (real)0.0 : (real)1.0; psi[r].x *= factor; psi[r].y *= factor; }
  #pragma unroll
  for (int r = 0; r < 8; ++r) state[first ^ combine(r, 0x20u, 0x40u, 0x80u)] = psi[r];
}
