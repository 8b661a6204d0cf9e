// All gates with angles of one qubit, with parameters, inputs and numbers.
// values: angles<1, 32>, forward<1, 1>
// gradient: angles<1, 32>, gradient<1, 1>, angles_adjoint<1, 32>, sum_samples<1, 128> 4

__device__ void circuit_angles(const double* __restrict__ a0, const double* __restrict__ a1, double* __restrict__ r0) {
  const double v1 = a0[0];
  const double v2 = a1[0];
  const double v3 = a0[1];
  const double v4 = -v3;
  const double v5 = -0.3;
  const double v6 = v4 + v5;
  const double v7 = a1[1];
  const double v8 = -v7;
  const double v9 = a1[2];
  const double v10 = a1[3];
  r0[0] = v1;
  r0[1] = 0.3;
  r0[2] = v2;
  r0[3] = v3;
  r0[4] = v7;
  r0[5] = 0.5;
  r0[6] = v9;
  r0[7] = v10;
  const double v11 = v6 + v8;
  r0[8] = v11;
}

__device__ void circuit_angles_adjoint(const double* __restrict__ a0, const double* __restrict__ a1, const double* __restrict__ a2, double* __restrict__ r0, double* __restrict__ r1) {
  for (int i = 0; i < 2; ++i) r0[i] = 0.0;
  for (int i = 0; i < 4; ++i) r1[i] = 0.0;
  const double v1 = a2[8];
  const double v2 = a2[7];
  const double v3 = a2[6];
  const double v4 = a2[4];
  const double v5 = a2[3];
  const double v6 = a2[2];
  const double v7 = a2[0];
  const double v8 = r1[3];
  const double v9 = v8 + v2;
  r1[3] = v9;
  const double v10 = r1[2];
  const double v11 = v10 + v3;
  r1[2] = v11;
  const double v12 = -v1;
  const double v13 = v4 + v12;
  const double v14 = r1[1];
  const double v15 = v14 + v13;
  r1[1] = v15;
  const double v16 = -v1;
  const double v17 = v5 + v16;
  const double v18 = r0[1];
  const double v19 = v18 + v17;
  r0[1] = v19;
  const double v20 = r1[0];
  const double v21 = v20 + v6;
  r1[0] = v21;
  const double v22 = r0[0];
  const double v23 = v22 + v7;
  r0[0] = v23;
}

__device__ const Word words_0[] = {  // first letter, count, odd, angle, form, sums, diagonal, slot
  {0, 6, 0, 0, 1, 14, 0, 2},
  {6, 2, 0, 6, 1, 14, 1, 4},
};

__device__ const unsigned char letters_0[] = {10, 3, 10, 11, 11, 1, 9, 11};
