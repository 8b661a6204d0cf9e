"""Run a program on a GPU, through CuPy: memory, chunks of the batch, launches.

Everything happens on the caller's current device and stream. Arrays on the GPU (CuPy's, PyTorch's,
or anything with DLPack) are used where they are, and then the results are CuPy arrays; NumPy arrays
are copied there and the results back.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from xdsl.dialects import builtin

from qcomp.backends.cuda.device import import_cupy, require_cupy
from qcomp.backends.cuda.launches import Launch
from qcomp.backends.cuda.nvrtc import OPTIONS
from qcomp.backends.cuda.program import CudaProgram, emit_program
from qcomp.errors import CompilationError, InputError, ResourceError

_DLPACK_CUDA = 2  # kDLCUDA
_PLAIN_SHARED_BYTES = 48 << 10  # what a kernel may take without asking
_MOST_SAMPLES = 65535  # of a grid's second dimension


def is_on_gpu(value: Any) -> bool:
    """Whether `value` is an array in the memory of a GPU."""
    if hasattr(value, "__cuda_array_interface__"):
        return True
    device = getattr(value, "__dlpack_device__", None)
    return device is not None and not isinstance(value, np.ndarray) and device()[0] == _DLPACK_CUDA


def device_floats(value: Any, what: str) -> Any:
    """A C-contiguous float64 CuPy array of the numbers in `value`, without a copy if it is one."""
    cupy = import_cupy()
    array = value if isinstance(value, cupy.ndarray) else cupy.from_dlpack(value)
    if array.dtype.kind not in "fiub":
        raise InputError(f"The {what} have dtype {array.dtype}: expected real numbers.")
    return cupy.ascontiguousarray(array, dtype=np.float64)


class CudaExecutable:
    """A module at the plan level, compiled by NVRTC when it first runs.

    `values` and `gradient` take every argument of the circuit as C-contiguous float64 arrays of
    NumPy or CuPy: the parameters, and the inputs with one row a sample.
    """

    def __init__(self, lower: Callable[[], builtin.ModuleOp], scalar: str):
        self._lower = lower
        self.scalar = scalar
        self._modules: dict[int, Any] = {}

    @cached_property
    def program(self) -> CudaProgram:
        """The text, and the launches that run it."""
        return emit_program(self._lower(), self.scalar)

    @cached_property
    def cupy(self) -> Any:
        """CuPy, if there is a GPU."""
        return require_cupy()

    def values(self, arguments: list[Any], batch: int) -> Any:
        """Expectation values, shape (batch, observables)."""
        arrays = self._arrays(arguments, batch)
        self._run(self.program.values, arrays, batch)
        return self._results([arrays["values"]], arguments)[0]

    def gradient(self, arguments: list[Any], weights: Any, batch: int) -> tuple[Any, list[Any]]:
        """Values, and the gradient of Σ weights·values by each argument.

        `weights` has the shape of the values. Gradients of parameters are summed over the batch,
        one sample after the other: they are bit-identical from run to run.
        """
        if not self.program.gradient:
            raise CompilationError(
                "The pipeline made no gradient: run derive-adjoint after extract-angles."
            )
        cupy = self.cupy
        arrays = self._arrays(arguments, batch) | {"weights": cupy.asarray(weights)}
        kinds = self.program.arguments
        gradients = [
            cupy.empty((batch, *kind.shape)) if kind.is_input else cupy.zeros(kind.shape)
            for kind in kinds
        ]
        arrays |= {f"gradient{i}": gradient for i, gradient in enumerate(gradients)}
        self._run(self.program.gradient, arrays, batch)
        values, *gradients = self._results([arrays["values"], *gradients], [*arguments, weights])
        return values, gradients

    def _arrays(self, arguments: Sequence[Any], batch: int) -> dict[str, Any]:
        cupy = self.cupy
        arrays = {f"argument{i}": cupy.asarray(a) for i, a in enumerate(arguments)}
        return arrays | {"values": cupy.empty((batch, self.program.observables))}

    def _results(self, results: list[Any], given: Sequence[Any]) -> list[Any]:
        """The results where the caller's arrays are."""
        if any(map(is_on_gpu, given)):
            return results
        return [self.cupy.asnumpy(result) for result in results]

    # Chunks

    def _run(self, launches: Sequence[Launch], arrays: dict[str, Any], batch: int) -> None:
        """Run the launches for all samples, in chunks; smaller ones if memory is short."""
        chunk = min(batch, self._chunk())
        first = 0
        while first < batch:
            count = min(chunk, batch - first)
            try:
                scratch = self._scratch(count)
            except self.cupy.cuda.memory.OutOfMemoryError:
                if chunk == 1:
                    needed = self._sample_bytes / 2**30
                    raise ResourceError(
                        f"A sample of this circuit needs {needed:.3g} GiB of memory, more than is "
                        "free on the GPU: use fewer qubits, complex64, or target='cpu'."
                    ) from None
                chunk = max(1, chunk // 2)
                continue
            self._launch(launches, scratch | self._rows(arrays, first, count), count)
            first += count

    @property
    def _sample_bytes(self) -> int:
        return sum(b.scalar_bytes * b.count for b in self.program.scratch)

    def _chunk(self) -> int:
        """How many samples to run at a time: what fits half of the free memory, and of large
        states only as many as stay in the cache."""
        free, _ = self.cupy.cuda.runtime.memGetInfo()
        chunk = min(_MOST_SAMPLES, free // 2 // max(1, self._sample_bytes))
        states = [b for b in self.program.scratch if b.name.startswith("state")]
        if states:
            cache = self.cupy.cuda.Device().attributes["L2CacheSize"]
            chunk = min(chunk, cache // (2 * states[0].scalar_bytes * states[0].count))
        return max(1, chunk)

    def _scratch(self, samples: int) -> dict[str, Any]:
        cupy = self.cupy
        return {
            b.name: cupy.empty(samples * b.count, np.float32 if b.scalar_bytes == 4 else np.float64)
            for b in self.program.scratch
        }

    def _rows(self, arrays: dict[str, Any], first: int, count: int) -> dict[str, Any]:
        """The arrays from sample `first` on."""
        buffers = self.program.buffers
        return {
            name: array if buffers[name].shared else array[first : first + count]
            for name, array in arrays.items()
        }

    # Launches

    @property
    def _module(self) -> Any:
        """The compiled text on the current device; CuPy keeps it on disk."""
        device = self.cupy.cuda.Device().id
        if device not in self._modules:
            self._modules[device] = self.cupy.RawModule(code=self.program.source, options=OPTIONS)
        return self._modules[device]

    def _launch(self, launches: Sequence[Launch], arrays: dict[str, Any], samples: int) -> None:
        module = self._module
        for launch in launches:
            function = module.get_function(launch.kernel)
            if launch.shared_bytes > _PLAIN_SHARED_BYTES:
                function.max_dynamic_shared_size_bytes = launch.shared_bytes
            arguments = tuple(
                np.int32(samples if a == "samples" else a)
                if a == "samples" or isinstance(a, int)
                else arrays[a]
                for a in launch.arguments
            )
            function(
                launch.grid(samples), launch.threads, arguments, shared_mem=launch.shared_bytes
            )
