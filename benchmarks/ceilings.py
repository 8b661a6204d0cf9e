"""What the GPU can do at best, measured: single-precision multiply-adds, and bytes copied."""

from typing import Any

_CHAINS, _TURNS = 8, 4096

FMA = f"""\
extern "C" __global__ void chains(float* out, float factor) {{
  float x[{_CHAINS}];
  #pragma unroll
  for (int k = 0; k < {_CHAINS}; ++k) x[k] = threadIdx.x + k;
  for (int i = 0; i < {_TURNS}; ++i) {{
    #pragma unroll
    for (int k = 0; k < {_CHAINS}; ++k) x[k] = x[k] * factor + factor;
  }}
  float sum = 0;
  #pragma unroll
  for (int k = 0; k < {_CHAINS}; ++k) sum += x[k];
  out[blockIdx.x * blockDim.x + threadIdx.x] = sum;
}}
"""
"""Independent chains hide the latency; 256 threads a block, many blocks."""


def measure(cupy: Any, copied_bytes: int = 1 << 32, blocks: int = 1 << 14) -> dict[str, float]:
    """`flops`: multiplications and additions a second; `bytes`: read and written a second."""
    threads = 256
    out = cupy.empty(blocks * threads, "float32")
    chains = cupy.RawModule(code=FMA, options=("-std=c++17",)).get_function("chains")
    arguments = (out, cupy.float32(0.999))
    seconds = best(cupy, lambda: chains((blocks, 1), (threads, 1), arguments, shared_mem=0))
    flops = 2 * _CHAINS * _TURNS * threads * blocks / seconds
    source = cupy.arange(copied_bytes // 4, dtype="float32")  # zeros could be faster
    target = cupy.empty_like(source)
    seconds = best(cupy, lambda: cupy.copyto(target, source))
    return {"flops": flops, "bytes": 2 * source.nbytes / seconds}


def best(cupy: Any, call: Any, repeats: int = 10) -> float:
    """The shortest time of a call between two events, s."""
    call()
    times: list[float] = []
    for _ in range(repeats):
        before, after = cupy.cuda.Event(), cupy.cuda.Event()
        before.record()
        call()
        after.record()
        after.synchronize()
        times.append(cupy.cuda.get_elapsed_time(before, after) / 1e3)
    return min(times)
