// Runs CUDA C++ on the CPU, as much of it as qcomp emits: one fiber for each thread of a block, the
// blocks one after the other. Shared memory is full of NaN when a block starts. A run is aborted if
// threads wait at different barriers, or if only a part of a warp takes part in a shuffle.
#pragma once
#include <ucontext.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#define __global__
#define __device__
#define __forceinline__ inline
#define __noinline__
#define __launch_bounds__(...)
#define __shared__
#define __align__(n) alignas(n)

using std::max;
using std::min;

struct float2 { float x, y; };
struct alignas(16) double2 { double x, y; };
struct uint3 { unsigned x, y, z; };
struct dim3 { unsigned x, y, z; };

namespace shim {

enum State { READY, AT_BARRIER, AT_WARP_BARRIER, AT_SHUFFLE, DONE };

struct Fiber {
  ucontext_t context;
  std::unique_ptr<char[]> stack;
  uint3 index;
  State state;
  int site;            // the line it waits at
  uint64_t values[2];  // what it hands to the others of its warp, now and the time before
  unsigned turn;
};

struct Block {
  dim3 threads, grid;
  uint3 index;
  std::vector<Fiber> fibers;
  Fiber* current;
  ucontext_t scheduler;
  void (*body)(void*);
  void* closure;
};

static Block block;

// The line whose barrier is left out, to see that it is needed.
extern "C" int shim_skipped_line;
int shim_skipped_line = 0;

// Whether threads take their turns from the last to the first.
extern "C" int shim_reversed;
int shim_reversed = 0;

// Whether shuffles give each thread its own value and let it go on: they wait for the warp, which
// hides waits for memory, but do not order its accesses to memory.
extern "C" int shim_unshuffled;
int shim_unshuffled = 0;

[[noreturn]] static void fail(const char* message) {
  std::fprintf(stderr, "shim: %s\n", message);
  std::abort();
}

static void wait(State state, int site) {
  Fiber* own = block.current;
  own->state = state;
  own->site = site;
  swapcontext(&own->context, &block.scheduler);
}

static void barrier(int line) {
  if (line != shim_skipped_line) wait(AT_BARRIER, line);
}

static void warp_barrier(int line) {
  if (line != shim_skipped_line) wait(AT_WARP_BARRIER, line);
}

static void enter() {
  block.body(block.closure);
  wait(DONE, 0);
}

static unsigned lane() { return unsigned(block.current - block.fibers.data()) % 32; }

template <class T>
T shuffle(T value, unsigned from, int site) {
  static_assert(sizeof(T) <= 8, "");
  if (shim_unshuffled) return value;
  Fiber* own = block.current;
  const unsigned turn = own->turn++ % 2;
  std::memcpy(&own->values[turn], &value, sizeof(T));
  wait(AT_SHUFFLE, site);
  std::memcpy(&value, &(own - lane() + from)->values[turn], sizeof(T));
  return value;
}

// Let the threads of a warp go on until all wait at a barrier or are done.
static void run_warp(Fiber* first, Fiber* last) {
  for (;;) {
    for (long i = 0; i < last - first; ++i) {
      Fiber* const f = shim_reversed ? last - 1 - i : first + i;
      if (f->state == READY) {
        block.current = f;
        swapcontext(&block.scheduler, &f->context);
      }
    }
    const State state = first->state;
    for (Fiber* f = first; f < last; ++f)
      if (f->state != state) fail("the threads of a warp wait at different places");
    if (state != AT_SHUFFLE && state != AT_WARP_BARRIER) return;
    if (state == AT_SHUFFLE && last - first != 32) fail("a part of a warp is in a shuffle");
    for (Fiber* f = first; f < last; ++f) {
      if (f->site != first->site) fail("the threads of a warp wait at different places");
      f->state = READY;
    }
  }
}

static void run_block(std::size_t stack) {
  const dim3 size = block.threads;
  block.fibers.resize(size.x * size.y * size.z);
  unsigned number = 0;
  for (Fiber& f : block.fibers) {
    f.index = {number % size.x, number / size.x % size.y, number / (size.x * size.y)};
    ++number;
    f.state = READY;
    f.turn = 0;
    if (!f.stack) f.stack.reset(new char[stack]);
    getcontext(&f.context);
    f.context.uc_stack.ss_sp = f.stack.get();
    f.context.uc_stack.ss_size = stack;
    f.context.uc_link = nullptr;
    makecontext(&f.context, enter, 0);
  }
  Fiber* const end = block.fibers.data() + block.fibers.size();
  for (;;) {
    const long warps = (end - block.fibers.data() + 31) / 32;
    for (long i = 0; i < warps; ++i) {
      Fiber* const f = block.fibers.data() + 32 * (shim_reversed ? warps - 1 - i : i);
      run_warp(f, min(f + 32, end));
    }
    const Fiber& first = block.fibers[0];
    for (Fiber& f : block.fibers)
      if (f.state != first.state || f.site != first.site)
        fail("the threads of a block wait at different barriers");
    if (first.state == DONE) return;
    for (Fiber& f : block.fibers) f.state = READY;
  }
}

template <class F>
void launch(dim3 grid, dim3 threads, void* shared, std::size_t bytes, F body) {
  block.grid = grid;
  block.threads = threads;
  block.body = [](void* closure) { (*static_cast<F*>(closure))(); };
  block.closure = &body;
  for (unsigned i = 0; i < grid.x * grid.y; ++i) {
    block.index = {i % grid.x, i / grid.x, 0};
    std::memset(shared, 0xff, bytes);
    run_block(SHIM_STACK);
  }
  block.fibers.clear();
}

}  // namespace shim

#define threadIdx (shim::block.current->index)
#define blockIdx (shim::block.index)
#define blockDim (shim::block.threads)
#define gridDim (shim::block.grid)
#define __syncthreads() shim::barrier(__LINE__)
#define __syncwarp() shim::warp_barrier(__LINE__)
#define __shfl_xor_sync(mask, value, bits) shim::shuffle((value), shim::lane() ^ (bits), __LINE__)

static inline int __popc(unsigned x) { return __builtin_popcount(x); }
