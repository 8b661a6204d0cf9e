// Different stages in a loop over the rows of a table: those of a kind share code.
// values: prepare<1, 256>, forward<1, 4>
// gradient: prepare<1, 256>, gradient<1, 4>, angles_adjoint<1, 32>, sum_samples<1, 128> 15

__device__ const unsigned rows_forward_0[] = {0, 0, 1, 4, 22, 1, 2, 14, 1, 2, 4, 22, 10, 48, 2, 1, 2, 4, 22, 10, 1, 14, 6, 21, 5, 88};

extern "C" __global__ void __launch_bounds__(64, 8) forward(const double* shared_angles, const real* shared_records, const Complex* shared_factors, int samples, const double* all_angles, real* all_records, Complex* all_factors, real* all_parts, double* all_values) {
  const unsigned thread = threadIdx.x;
  const unsigned sample = min((int)(blockIdx.x * 16 + threadIdx.y), samples - 1);
  Complex* const memory = shared + (threadIdx.y << 5);
  auto* const records = all_records + (size_t)here(sample) * 0;
  auto* const factors = all_factors + (size_t)here(sample) * 0;
  Complex psi[8];


  // |0…0⟩
  #pragma unroll
  for (int r = 0; r < 8; ++r) psi[r].x = psi[r].y = 0;
  if (thread == 0) psi[0].x = 1;

  {  // what stages do, by the kind that a row of numbers begins with
    const unsigned* row = rows_forward_0;
    #pragma unroll 1
    for (int turn = 0; turn < 3; ++turn) {
      switch (row[0]) {
        case 0: {  // 1 times
          {  // a stage
            const real* const record = shared_records + row[1];
            {  // a rotation
              Complex turn = {record[0], record[1]};
              shear_imaginary(psi[0], psi[1], turn.x, turn.y);
              shear_imaginary(psi[2], psi[3], turn.x, turn.y);
              shear_imaginary(psi[4], psi[5], turn.x, turn.y);
              shear_imaginary(psi[6], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[8], record[9]};
              shear_imaginary(psi[0], psi[2], turn.x, turn.y);
              shear_imaginary(psi[1], psi[3], turn.x, turn.y);
              shear_imaginary(psi[4], psi[6], turn.x, turn.y);
              shear_imaginary(psi[5], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[16], record[17]};
              shear_imaginary(psi[0], psi[4], turn.x, turn.y);
              shear_imaginary(psi[1], psi[5], turn.x, turn.y);
              shear_imaginary(psi[2], psi[6], turn.x, turn.y);
              shear_imaginary(psi[3], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[24], record[25]};
              shear_imaginary(psi[0], psi[3], turn.x, turn.y);
              shear_imaginary(psi[1], psi[2], turn.x, turn.y);
              shear_imaginary(psi[4], psi[7], turn.x, turn.y);
              shear_imaginary(psi[5], psi[6], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[32], record[33]};
              shear_imaginary(psi[0], psi[6], turn.x, turn.y);
              shear_imaginary(psi[1], psi[7], turn.x, turn.y);
              shear_imaginary(psi[2], psi[4], turn.x, turn.y);
              shear_imaginary(psi[3], psi[5], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[40], record[41]};
              shear_imaginary(psi[0], psi[7], turn.x, turn.y);
              shear_imaginary(psi[1], psi[6], turn.x, turn.y);
              shear_imaginary(psi[2], psi[5], turn.x, turn.y);
              shear_imaginary(psi[3], psi[4], turn.x, turn.y);
            }
          }
          row += 2;
          break;
        }
        case 1: {  // 1 times
          {  // registers change hands
            const unsigned t = here(thread, turn);
            const unsigned from = spread<2>(t, row + 1);
            const unsigned to = spread<2>(t, row + 6);
            #pragma unroll
            for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, row[3], row[4], row[5]))] = psi[r];
            __syncwarp();
            #pragma unroll
            for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, row[8], row[9], row[10]))];
          }
          {  // a stage
            const real* const record = shared_records + row[11];
            {  // a rotation
              Complex turn = {record[0], record[1]};
              shear_imaginary(psi[0], psi[1], turn.x, turn.y);
              shear_imaginary(psi[2], psi[3], turn.x, turn.y);
              shear_imaginary(psi[4], psi[5], turn.x, turn.y);
              shear_imaginary(psi[6], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[8], record[9]};
              shear_imaginary(psi[0], psi[2], turn.x, turn.y);
              shear_imaginary(psi[1], psi[3], turn.x, turn.y);
              shear_imaginary(psi[4], psi[6], turn.x, turn.y);
              shear_imaginary(psi[5], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[16], record[17]};
              shear_imaginary(psi[0], psi[4], turn.x, turn.y);
              shear_imaginary(psi[1], psi[5], turn.x, turn.y);
              shear_imaginary(psi[2], psi[6], turn.x, turn.y);
              shear_imaginary(psi[3], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[24], record[25]};
              shear_imaginary(psi[0], psi[7], turn.x, turn.y);
              shear_imaginary(psi[1], psi[6], turn.x, turn.y);
              shear_imaginary(psi[2], psi[5], turn.x, turn.y);
              shear_imaginary(psi[3], psi[4], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[32], record[33]};
              shear_imaginary(psi[0], psi[3], turn.x, turn.y);
              shear_imaginary(psi[1], psi[2], turn.x, turn.y);
              shear_imaginary(psi[4], psi[7], turn.x, turn.y);
              shear_imaginary(psi[5], psi[6], turn.x, turn.y);
            }
          }
          row += 12;
          break;
        }
        case 2: {  // 1 times
          {  // registers change hands
            const unsigned t = here(thread, turn);
            const unsigned from = spread<2>(t, row + 1);
            const unsigned to = spread<2>(t, row + 6);
            #pragma unroll
            for (int r = 0; r < 8; ++r) memory[(from ^ combine(r, row[3], row[4], row[5]))] = psi[r];
            __syncwarp();
            #pragma unroll
            for (int r = 0; r < 8; ++r) psi[r] = memory[(to ^ combine(r, row[8], row[9], row[10]))];
          }
          {  // a stage
            const real* const record = shared_records + row[11];
            {  // a rotation
              Complex turn = {record[0], record[1]};
              shear_imaginary(psi[0], psi[1], turn.x, turn.y);
              shear_imaginary(psi[2], psi[3], turn.x, turn.y);
              shear_imaginary(psi[4], psi[5], turn.x, turn.y);
              shear_imaginary(psi[6], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[8], record[9]};
              shear_imaginary(psi[0], psi[2], turn.x, turn.y);
              shear_imaginary(psi[1], psi[3], turn.x, turn.y);
              shear_imaginary(psi[4], psi[6], turn.x, turn.y);
              shear_imaginary(psi[5], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[16], record[17]};
              shear_imaginary(psi[0], psi[4], turn.x, turn.y);
              shear_imaginary(psi[1], psi[5], turn.x, turn.y);
              shear_imaginary(psi[2], psi[6], turn.x, turn.y);
              shear_imaginary(psi[3], psi[7], turn.x, turn.y);
            }
            {  // a rotation
              Complex turn = {record[24], record[25]};
              shear_imaginary(psi[0], psi[6], turn.x, turn.y);
              shear_imaginary(psi[1], psi[7], turn.x, turn.y);
              shear_imaginary(psi[2], psi[4], turn.x, turn.y);
              shear_imaginary(psi[3], psi[5], turn.x, turn.y);
            }
          }
          row += 12;
          break;
        }
      }
    }
  }

  // values of the observables
  {
    const unsigned t = here(thread);
    const unsigned own = t ^ ((t & 2u) << 1) ^ ((t & 2u) << 2);
    #pragma unroll
    for (int r = 0; r < 8; ++r) memory[(own ^ combine(r, 6u, 5u, 5u)) + combine(r, 0u, 0x10u, 0u)] = psi[r];
    __syncwarp();
    #pragma unroll 1
    for (int k = 0; k < 1; ++k) {
      real value = 0;
      #pragma unroll 1
      for (int i = first_forward[k]; i < first_forward[k + 1]; ++i) {
        const Term term = terms_forward[i];
        const bool sign = odd(t & term.threads);
        real sum = 0;
        #pragma unroll
        for (int r = 0; r < 8; ++r) {
          const bool negative = sign != (term.registers >> r & 1);
          const Complex q = turned_if(memory[((own ^ combine(r, 6u, 5u, 5u)) + combine(r, 0u, 0x10u, 0u)) ^ term.partner], term.imaginary, negative);
          add_real(sum, psi[r], q);
        }
        value += (real)term.weight * sum;
      }
      store_sums<1>(&value, thread, all_parts + ((size_t)sample) * 16 + 15 + k);
    }
    auto* const values = all_values + (size_t)here(sample) * 1;
    auto* const parts = all_parts + (size_t)here(sample) * 16;
    for (int i = thread; i < 1; i += 4) {
      double total = 0;
      for (int part = 0; part < 1; ++part) total += parts[part * 16 + 15 + i];
      values[i] = total;
    }
  }
}

__device__ const unsigned rows_gradient_0[] = {0, 0, 1, 4, 22, 1, 2, 14, 1, 2, 4, 22, 10, 48, 2, 1, 2, 4, 22, 10, 1, 14, 6, 21, 5, 88};

__device__ const unsigned rows_gradient_1[] = {0, 88, 0, 11, 1, 1, 14, 6, 21, 5, 1, 2, 4, 22, 10, 48, 0, 6, 2, 1, 2, 4, 22, 10, 4, 22, 1, 2, 14, 0, 0, 0};
