// Angles and their derivatives.
// values: prepare<1, 256>, angles<1, 32>, forward<1, 1>
// gradient: prepare<1, 256>, angles<1, 32>, gradient<1, 1>, angles_adjoint<1, 32>, sum_samples<1, 128> 4

__device__ void circuit_shared_angles(int first, int stride, const double* __restrict__ a0, const double* __restrict__ a1, double* __restrict__ r0) {
  const double v1 = a1[3];
  const double v2 = cos(v1);
  const double v3 = v2 + 0.1;
  r0[0] = v3;
}

__device__ void circuit_angles(const double* __restrict__ a0, const double* __restrict__ a1, double* __restrict__ r0) {
  #pragma unroll 1
  for (long long v1 = 0; v1 < 2; v1 += 1) {
    const double v2 = a0[1];
    const double v3 = -v2;
    const double v4 = exp(v3);
    const double v5 = a0[0];
    const double v6 = a1[2 * v1];
    const double v7 = sin(v6);
    const double v8 = v7 * v5;
    const double v9 = v8 + v4;
    r0[2 * v1] = v9;
    const double v10 = v6 * v6;
    const double v11 = 1.0 + v10;
    const double v12 = sqrt(v11);
    const double v13 = a1[2 * v1 + 1];
    const double v14 = tanh(v13);
    const double v15 = v14 / v12;
    r0[2 * v1 + 1] = v15;
  }
}

extern "C" __global__ void angles(int samples, const double* argument0, const double* argument1, double* angles) {
  const size_t sample = (size_t)blockIdx.x * blockDim.x + threadIdx.x;
  if (sample >= samples) return;
  circuit_angles(argument0 + sample * 2, argument1, angles + sample * 4 + 0);
}

__device__ void circuit_angles_adjoint(const double* __restrict__ a0, const double* __restrict__ a1, const double* __restrict__ a2, const double* __restrict__ a3, double* __restrict__ r0, double* __restrict__ r1) {
  for (int i = 0; i < 2; ++i) r0[i] = 0.0;
  for (int i = 0; i < 4; ++i) r1[i] = 0.0;
  const double v1 = a1[3];
  const double v2 = a2[0];
  const double v3 = sin(v1);
  const double v4 = v2 * v3;
  const double v5 = -v4;
  const double v6 = r1[3];
  const double v7 = v6 + v5;
  r1[3] = v7;
  #pragma unroll 1
  for (long long v8 = 0; v8 < 2; v8 += 1) {
    const double v9 = a0[1];
    const double v10 = -v9;
    const double v11 = exp(v10);
    const double v12 = a0[0];
    const double v13 = a1[2 * v8];
    const double v14 = sin(v13);
    const double v15 = v13 * v13;
    const double v16 = 1.0 + v15;
    const double v17 = sqrt(v16);
    const double v18 = a1[2 * v8 + 1];
    const double v19 = tanh(v18);
    const double v20 = v19 / v17;
    const double v21 = a3[2 * v8 + 1];
    const double v22 = v21 / v17;
    const double v23 = v22 * v20;
    const double v24 = -v23;
    const double v25 = v19 * v19;
    const double v26 = 1.0 - v25;
    const double v27 = v22 * v26;
    const double v28 = r1[2 * v8 + 1];
    const double v29 = v28 + v27;
    r1[2 * v8 + 1] = v29;
    const double v30 = v24 * 0.5;
    const double v31 = v30 / v17;
    const double v32 = v31 * v13;
    const double v33 = v31 * v13;
    const double v34 = v32 + v33;
    const double v35 = a3[2 * v8];
    const double v36 = v35 * v12;
    const double v37 = v35 * v14;
    const double v38 = cos(v13);
    const double v39 = v36 * v38;
    const double v40 = v34 + v39;
    const double v41 = r1[2 * v8];
    const double v42 = v41 + v40;
    r1[2 * v8] = v42;
    const double v43 = r0[0];
    const double v44 = v43 + v37;
    r0[0] = v44;
    const double v45 = v35 * v11;
    const double v46 = -v45;
    const double v47 = r0[1];
    const double v48 = v47 + v46;
    r0[1] = v48;
  }
}

extern "C" __global__ void angles_adjoint(int samples, const double* argument0, const double* argument1, const double* angle_gradients, double* row0, double* row1) {
  const size_t sample = (size_t)blockIdx.x * blockDim.x + threadIdx.x;
  if (sample >= samples) return;
  circuit_angles_adjoint(argument0 + sample * 2, argument1, angle_gradients + sample * 5 + 0, angle_gradients + sample * 5 + 1, row0 + sample * 2, row1 + sample * 4);
}

// Add the rows of all samples to `total`, one after the other.

extern "C" __global__ void sum_samples(int samples, int count, const double* rows, double* total) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= count) return;
  double sum = total[i];
  for (int sample = 0; sample < samples; ++sample) sum += rows[(size_t)sample * count + i];
  total[i] = sum;
}
