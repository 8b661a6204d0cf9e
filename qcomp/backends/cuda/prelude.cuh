// What all kernels share. `real` is the scalar type of the amplitudes, `Complex` a pair of them.

struct __align__(16) Matrix {
  // new[y] = d[role]·old[y] ± o[role]·old[y ^ direction]
  Complex d0, o0, d1, o1;
};

struct __align__(16) Pair {
  Complex a, b;
};

__device__ inline Complex operator-(Complex z) {
  z.x = -z.x;
  z.y = -z.y;
  return z;
}

__device__ inline Complex conj(Complex z) {
  z.y = -z.y;
  return z;
}

// The same number, in a way that the compiler does not see through: what is computed from it is
// computed where it stands, and takes no register all along.
__device__ inline unsigned here(unsigned x) {
#ifdef __CUDACC__
  asm volatile("" : "+r"(x));
#endif
  return x;
}

// The same in a loop of turns `i`, which are not negative: x anew for each of them.
__device__ inline unsigned here(unsigned x, int i) {
#ifdef __CUDACC__
  asm volatile("{ .reg .u32 z; shr.u32 z, %1, 31; xor.b32 %0, %0, z; }" : "+r"(x) : "r"(i));
#endif
  return x;
}

__device__ inline Complex times(Complex a, Complex b) {
  Complex result = {a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x};
  return result;
}

__device__ inline bool odd(unsigned mask) { return __popc(mask) & 1; }

// Matrices

__device__ inline Matrix load_matrix(const real* record) {
  return *reinterpret_cast<const Matrix*>(record);
}

__device__ inline Matrix exchanged(Matrix m) {
  Matrix result = {m.d1, m.o1, m.d0, m.o0};
  return result;
}

__device__ inline Matrix negated(Matrix m) {
  m.o0 = -m.o0;
  m.o1 = -m.o1;
  return m;
}

__device__ inline Matrix inverse(Matrix m) {
  Matrix result = {conj(m.d0), conj(m.o1), conj(m.d1), conj(m.o0)};
  return result;
}

// Operations on amplitudes

__device__ inline Pair load_pair(const Complex* factors) {
  return *reinterpret_cast<const Pair*>(factors);
}

__device__ inline void scale(Complex& p, Complex d) {
  const Complex old = p;
  p.x = d.x * old.x - d.y * old.y;
  p.y = d.x * old.y + d.y * old.x;
}

__device__ inline void unscale(Complex& p, Complex d) {
  d.y = -d.y;
  scale(p, d);
}

// p = dp·p + op·q and q = dq·q + oq·p
__device__ inline void mix(Complex& p, Complex& q, Complex dp, Complex op, Complex dq, Complex oq) {
  const Complex a = p, b = q;
  p.x = dp.x * a.x - dp.y * a.y + op.x * b.x - op.y * b.y;
  p.y = dp.x * a.y + dp.y * a.x + op.x * b.y + op.y * b.x;
  q.x = dq.x * b.x - dq.y * b.y + oq.x * a.x - oq.y * a.y;
  q.y = dq.x * b.y + dq.y * b.x + oq.x * a.y + oq.y * a.x;
}

// p = c·p + op·q and q = c·q + oq·p, with real numbers
__device__ inline void turn(Complex& p, Complex& q, real c, real op, real oq) {
  const Complex a = p, b = q;
  p.x = c * a.x + op * b.x;
  p.y = c * a.y + op * b.y;
  q.x = c * b.x + oq * a.x;
  q.y = c * b.y + oq * a.y;
}

// p = c·p + i·op·q and q = c·q + i·oq·p
__device__ inline void turn_imaginary(Complex& p, Complex& q, real c, real op, real oq) {
  const Complex a = p, b = q;
  p.x = c * a.x - op * b.y;
  p.y = c * a.y + op * b.x;
  q.x = c * b.x - oq * a.y;
  q.y = c * b.y + oq * a.x;
}

// p = c·p + s·q and q = c·q - s·p as three shears, with h = s / (1 + c)
__device__ inline void shear(real& p, real& q, real h, real s) {
  p += h * q;
  q -= s * p;
  p += h * q;
}

__device__ inline void shear(Complex& p, Complex& q, real h, real s) {
  shear(p.x, q.x, h, s);
  shear(p.y, q.y, h, s);
}

// p = c·p + i·s·q and q = c·q + i·s·p
__device__ inline void shear_imaginary(Complex& p, Complex& q, real h, real s) {
  shear(p.x, q.y, -h, -s);
  shear(p.y, q.x, h, s);
}

// Products ⟨l|p⟩ = conj(l)·p

__device__ inline real overlap(Complex l, Complex p) { return l.x * p.y - l.y * p.x; }

__device__ inline void add_real(real& sum, Complex l, Complex p) {
  sum += l.x * p.x;
  sum += l.y * p.y;
}

__device__ inline void subtract_real(real& sum, Complex l, Complex p) {
  sum -= l.x * p.x;
  sum -= l.y * p.y;
}

__device__ inline void add_imaginary(real& sum, Complex l, Complex p) {
  sum += l.x * p.y;
  sum -= l.y * p.x;
}

__device__ inline void subtract_imaginary(real& sum, Complex l, Complex p) {
  sum -= l.x * p.y;
  sum += l.y * p.x;
}

// Sums over the threads of a warp that share a sample (LANES of them), always in the same order

// One step adds threads that differ in one bit; each of the two goes on with half of the sums.
template <int COUNT, int MASK>
struct Fold {
  static __device__ inline void run(real* sums, unsigned thread) {
    const bool upper = thread & MASK;
#pragma unroll
    for (int i = 0; i < COUNT / 2; ++i) {
      const real kept = upper ? sums[2 * i + 1] : sums[2 * i];
      const real sent = upper ? sums[2 * i] : sums[2 * i + 1];
      sums[i] = kept + __shfl_xor_sync(0xffffffffu, sent, MASK);
    }
    if (COUNT % 2) {
      const real last = sums[COUNT - 1];
      sums[COUNT / 2] = last + __shfl_xor_sync(0xffffffffu, last, MASK);
    }
    Fold<(COUNT + 1) / 2, MASK / 2>::run(sums, thread);
  }
  // Which of COUNT sums a thread has at last at `place`, of how many places.
  static __device__ inline int index(int place, unsigned thread) {
    place = 2 * Fold<(COUNT + 1) / 2, MASK / 2>::index(place, thread) + (thread & MASK ? 1 : 0);
    return place < COUNT ? place : COUNT - 1;
  }
  static const int PLACES = Fold<(COUNT + 1) / 2, MASK / 2>::PLACES;
};

template <int COUNT>
struct Fold<COUNT, 0> {
  static __device__ inline void run(real*, unsigned) {}
  static __device__ inline int index(int place, unsigned) { return place; }
  static const int PLACES = COUNT;
};

// Add COUNT sums up over the threads of the warp and store them.
template <int COUNT>
__device__ inline void store_sums(real* sums, unsigned thread, real* place) {
  typedef Fold<COUNT, LANES / 2> Steps;
  Steps::run(sums, thread);
#pragma unroll
  for (int i = 0; i < Steps::PLACES; ++i) place[Steps::index(i, thread)] = sums[i];
}

// Angles, matrices, gradients

// A word of rotations: letters (number in IXYZ, 4 for a negative sign, 8 if its gradient is wanted)
// of consecutive angles. Its record is a matrix, or (form 1: a gate, 2: a rotation about one string,
// 3: a diagonal) that of diag(1, after)·R·diag(1, before) with a real rotation R: h and s of its
// shears, and the phases. Of its sums (bit mask of IXYZ) those of I and Z are consecutive from
// `diagonal` on, those of X and Y from `slot` on.
struct Word {
  int first, count, odd, angle, form, sums, diagonal, slot;
};

// Turn (1, x, y, z) about an axis: (y, z) -> (c·y - s·z, c·z + s·y), cyclic.
__device__ inline void rotate(double* v, int axis, double c, double s) {
  const int y = axis % 3 + 1, z = (axis + 1) % 3 + 1;
  const double old = v[y];
  v[y] = c * old - s * v[z];
  v[z] = c * v[z] + s * old;
}

// z/|z| and |z|; a z that is far below all rounding errors is as good as 0.
__device__ inline double polar(double* z) {
  const double square = z[0] * z[0] + z[1] * z[1], size = sqrt(square);
  z[0] = square > 1e-100 ? z[0] / size : 1.0;
  z[1] = square > 1e-100 ? z[1] / size : 0.0;
  return size;
}

// The record of a word in a form other than its matrix q0 - i(q1 X + q2 Y + q3 Z), up to a phase.
__device__ inline void make_euler(const Word& word, const double* q, real* record) {
  double c = q[0], s = word.odd ? q[1] : -q[1];
  double u[2] = {q[0], q[3]}, v[2] = {q[2], q[1]};
  double before[2] = {1.0, 0.0}, after[2] = {1.0, 0.0};
  if (word.form == 1) {
    c = polar(u);
    s = polar(v);
    before[0] = v[0] * u[0] - v[1] * u[1];
    before[1] = v[0] * u[1] + v[1] * u[0];
    after[0] = v[0] * u[0] + v[1] * u[1];
    after[1] = v[0] * u[1] - v[1] * u[0];
  } else if (word.form == 3) {
    after[0] = u[0] * u[0] - u[1] * u[1];
    after[1] = 2 * u[0] * u[1];
  }
  if (c < 0) {  // -1 is a phase
    c = -c;
    s = -s;
  }
  record[0] = (real)(s / (1 + c));
  record[1] = (real)s;
  record[2] = (real)before[0];
  record[3] = (real)before[1];
  record[4] = (real)after[0];
  record[5] = (real)after[1];
}

// The matrix u of a word as D0, O0, D1, O1 = u00, κu01, u11, κu10, where κ is i if the word is odd.
__device__ __noinline__ void make_record(
    const Word& word, const unsigned char* letters, const double* angles, real* record) {
  double q[4] = {1.0, 0.0, 0.0, 0.0};  // u = phase·(q0 - i(q1 X + q2 Y + q3 Z))
  double re = 1.0, im = 0.0;
  for (int j = 0; j < word.count; ++j) {
    const int letter = letters[word.first + j], axis = letter & 3;
    double c, s;
    sincos(0.5 * angles[word.angle + j], &s, &c);
    if (letter & 4) s = -s;
    if (axis == 0) {
      const double old = re;
      re = c * re + s * im;
      im = c * im - s * old;
      continue;
    }
    const double scalar = q[0], own = q[axis];
    rotate(q, axis, c, s);
    q[0] = c * scalar - s * own;
    q[axis] = c * own + s * scalar;
  }
  if (word.form) return make_euler(word, q, record);
  const double u[8] = {q[0], -q[3], -q[2], -q[1], q[0], q[3], q[2], -q[1]};
#pragma unroll
  for (int i = 0; i < 8; i += 2) {
    double x = u[i] * re - u[i + 1] * im, y = u[i] * im + u[i + 1] * re;
    if (word.odd && i % 4 == 2) {
      const double old = x;
      x = -y;
      y = old;
    }
    record[i] = (real)x;
    record[i + 1] = (real)y;
  }
}

// Entry i of a row of factors: the product of the phases whose mask has the parity for which they
// count.
struct Phase {
  int scalar;
  unsigned mask;
  int parity;
};

__device__ inline Complex make_factor(
    const Phase* phases, int count, const real* records, unsigned i) {
  Complex factor = {1, 0};
  for (int j = 0; j < count; ++j) {
    const Phase phase = phases[j];
    if (odd(i & phase.mask) != phase.parity) continue;
    const Complex own = {records[phase.scalar], records[phase.scalar + 1]};
    factor = times(factor, own);
  }
  return factor;
}

// The gradients of a word's angles. The last one is the sum of its axis; the sums before a rotation
// R follow from those after it, as ⟨λ|R P R†|ψ⟩ is the sum of P before R. `v` are the sums of IXYZ.
__device__ __noinline__ void make_gradients(
    const Word& word, const unsigned char* letters, const double* angles, const real* record,
    double* v, double* gradients) {
  // Those of a gate's X and Y were taken before its last phase.
  if (word.form == 1) rotate(v, 3, record[4], record[5]);
  for (int j = word.count - 1; j >= 0; --j) {
    const int letter = letters[word.first + j], axis = letter & 3;
    const double own = letter & 4 ? -v[axis] : v[axis];
    gradients[word.angle + j] = letter & 8 ? own : 0.0;
    if (axis == 0) continue;
    double c, s;
    sincos(angles[word.angle + j], &s, &c);
    rotate(v, axis, c, letter & 4 ? s : -s);
  }
}

// Observables

// i^imaginary · (-1)^parity · |y ^ partner⟩⟨y|, the parity that of the thread's bits in `threads`
// and of the register's bit in `registers`.
struct Term {
  unsigned partner, threads, registers;
  int imaginary;
  double weight;
};

// The number with the bits of r as coefficients of the columns.
__device__ inline unsigned combine(
    unsigned r, unsigned c0, unsigned c1 = 0, unsigned c2 = 0, unsigned c3 = 0) {
  return (r & 1 ? c0 : 0) ^ (r & 2 ? c1 : 0) ^ (r & 4 ? c2 : 0) ^ (r & 8 ? c3 : 0);
}

// The sum over GF(2) of the columns that the bits of x select.
template <int BITS>
__device__ inline unsigned spread(unsigned x, const unsigned* columns) {
  unsigned result = 0;
#pragma unroll
  for (int b = 0; b < BITS; ++b) result ^= (0u - (x >> b & 1)) & columns[b];
  return result;
}

__device__ inline Complex negated_if(Complex z, bool condition) { return condition ? -z : z; }

// ±z or ±i·z
__device__ inline Complex turned_if(Complex z, bool imaginary, bool negative) {
  if (imaginary) {
    const real old = z.x;
    z.x = -z.y;
    z.y = old;
  }
  return negated_if(z, negative);
}
