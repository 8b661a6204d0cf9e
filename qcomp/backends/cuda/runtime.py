"""Run a program on a GPU, through CuPy: arguments, results, chunks of the batch.

Everything happens on the caller's current device and stream. Arrays on the GPU (CuPy's, PyTorch's,
or anything with DLPack) are used where they are, and then the results are CuPy arrays; NumPy arrays
are copied there and the results back.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from math import prod
from threading import Lock
from typing import Any

import numpy as np
from xdsl.dialects import builtin

from qcomp.backends.cuda.device import import_cupy, require_cupy
from qcomp.backends.cuda.launches import Launch
from qcomp.backends.cuda.nvrtc import OPTIONS
from qcomp.backends.cuda.program import CudaProgram, emit_program
from qcomp.backends.cuda.workspace import Workspace, device_bytes, is_captured
from qcomp.errors import CompilationError, InputError, ResourceError
from qcomp.memory import Footprint
from qcomp.sizes import format_bytes, free_memory

_DLPACK_CUDA = (2, 13)  # kDLCUDA, kDLCUDAManaged
_PLAIN_SHARED_BYTES = 48 << 10  # what a kernel may take without asking
_MOST_SAMPLES = 65535  # of a grid's second dimension


def is_on_gpu(value: Any) -> bool:
    """Whether `value` is an array in the memory of a GPU."""
    if hasattr(value, "__dlpack_device__"):
        return value.__dlpack_device__()[0] in _DLPACK_CUDA
    return hasattr(value, "__cuda_array_interface__")


def device_floats(value: Any, what: str) -> Any:
    """A C-contiguous float64 CuPy array of the numbers in `value`, without a copy if it is one.

    DLPack makes the current stream wait for what its owner still computes.
    """
    cupy = import_cupy()
    if isinstance(value, cupy.ndarray):
        array = value
    else:
        array = (cupy.from_dlpack if hasattr(value, "__dlpack__") else cupy.asarray)(value)
    if array.dtype.kind not in "fiub":
        raise InputError(f"The {what} have dtype {array.dtype}: expected real numbers.")
    here = cupy.cuda.Device().id
    if array.device.id != here:
        raise InputError(
            f"The {what} are on GPU {array.device.id}, but the current device is {here}: call the "
            f"program under 'with cupy.cuda.Device({array.device.id})'."
        )
    return cupy.ascontiguousarray(array, dtype=np.float64)


class CudaExecutable:
    """A module at the plan level, compiled by NVRTC when it first runs.

    `values` and `gradient` take every argument of the circuit as C-contiguous float64 arrays of
    NumPy or CuPy: the parameters, and the inputs with one row a sample.
    """

    def __init__(
        self, lower: Callable[[], builtin.ModuleOp], scalar: str, limit: int | None = None
    ):
        """`lower` makes the module; `limit` is one of the GPU's memory, in bytes."""
        self._lower = lower
        self.scalar = scalar
        self.limit = limit
        self._modules: dict[int, Any] = {}
        self._functions: dict[tuple[int, str], Any] = {}
        self._chunks: dict[int, int] = {}
        self._kept: dict[tuple[int, int], tuple[Workspace, bool]] = {}
        self._lock = Lock()

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
        arrays = self._arrays(arguments, batch) | {"weights": self.cupy.asarray(weights)}
        gradients = [
            self._new((batch, *kind.shape) if kind.is_input else kind.shape, zero=not kind.is_input)
            for kind in self.program.arguments
        ]
        arrays |= {f"gradient{i}": gradient for i, gradient in enumerate(gradients)}
        self._run(self.program.gradient, arrays, batch)
        values, *gradients = self._results([arrays["values"], *gradients], [*arguments, weights])
        return values, gradients

    def _arrays(self, arguments: Sequence[Any], batch: int) -> dict[str, Any]:
        cupy = self.cupy
        arrays = {f"argument{i}": cupy.asarray(a) for i, a in enumerate(arguments)}
        return arrays | {"values": self._new((batch, self.program.observables))}

    def _new(self, shape: tuple[int, ...], zero: bool = False) -> Any:
        """An array for results."""
        try:
            return (self.cupy.zeros if zero else self.cupy.empty)(shape)
        except self.cupy.cuda.memory.OutOfMemoryError:
            needed = 8 * prod(shape) / 2**30
            raise ResourceError(
                f"The results of {shape[0]} samples need {needed:.3g} GiB, more than is free on "
                "the GPU: give it smaller batches."
            ) from None

    def _results(self, results: list[Any], given: Sequence[Any]) -> list[Any]:
        """The results where the caller's arrays are."""
        if any(map(is_on_gpu, given)):
            return results
        return [self.cupy.asnumpy(result) for result in results]

    # Chunks

    def _run(self, launches: Sequence[Launch], arrays: dict[str, Any], batch: int) -> None:
        """Run the launches for all samples, in chunks."""
        with self._lock:  # the memory is used by one call after the other, in the stream's order
            workspace = self._workspace(launches, batch)
            chunks = -(-batch // workspace.samples)
            size = -(-batch // chunks)  # about the same for all
            for first in range(0, batch, size):
                count = min(size, batch - first)
                workspace.run(launches, self._rows(arrays, first, count), count)

    def _workspace(self, launches: Sequence[Launch], batch: int) -> Workspace:
        """Memory to run in; that of graphs, and pinned memory, is kept from call to call."""
        if not (is_captured(launches) or any(launch.apart for launch in launches)):
            return self._allocate(min(batch, self._chunk))
        cuda = self.cupy.cuda
        key = cuda.Device().id, cuda.get_current_stream().ptr
        kept, is_full = self._kept.pop(key, (None, False))
        if kept is None or (kept.samples < batch and not is_full):
            kept = None  # give its memory back first
            kept = self._allocate(min(batch, self._chunk))
            is_full = kept.samples < batch
        self._kept[key] = kept, is_full
        return kept

    def _allocate(self, samples: int) -> Workspace:
        """Memory for so many samples, or for half as many until it fits."""
        while True:
            try:
                return Workspace(self.cupy, self.program, self._function, samples)
            except self.cupy.cuda.memory.OutOfMemoryError:
                if samples > 1:
                    samples //= 2
                    continue
                needed, free = (n / 2**30 for n in (self.memory_bytes(), self._free_bytes))
                raise ResourceError(
                    f"A sample of this circuit needs {needed:.3g} GiB of memory, but {free:.3g} "
                    "GiB are free on the GPU: use fewer qubits, complex64, checkpoints='reverse' "
                    "or target='cpu'."
                ) from None

    def memory_bytes(self, threads: int = 1) -> int:
        """The GPU's memory that a sample takes, beside arguments and results."""
        return sum(device_bytes(self.program))

    @property
    def footprint(self) -> Footprint:
        """What it plans to take for a sample."""
        program = self.program
        shared, each = device_bytes(program)
        checkpoints = [b for b in program.scratch if b.name.startswith(("checkpoint", "host"))]
        kept = sum(b.bytes(1) for b in checkpoints)
        on_host = self._host_bytes
        size = 2 * (4 if self.scalar == "float" else 8) << program.bits
        states = sum(b.name.startswith("state") for b in program.scratch)
        place = "host" if on_host else "device"
        return Footprint(shared, "sample", each - (kept - on_host), states, size, kept, place)

    @property
    def _host_bytes(self) -> int:
        """Pinned memory for a sample."""
        return sum(b.bytes(1) for b in self.program.scratch if b.on_host)

    @property
    def _free_bytes(self) -> int:
        """What the driver has, and what CuPy keeps for later."""
        free, _ = self.cupy.cuda.runtime.memGetInfo()
        return free + self.cupy.get_default_memory_pool().free_bytes()

    @property
    def _chunk(self) -> int:
        """How many samples to run at a time: what fits half of the memory that was free when they
        first ran, and of large states only as many as stay in the cache."""
        device = self.cupy.cuda.Device()
        if device.id not in self._chunks:  # it takes longer to ask than a small circuit to run
            self._chunks[device.id] = self._largest_chunk(device)
        return self._chunks[device.id]

    def _largest_chunk(self, device: Any) -> int:
        shared, each = device_bytes(self.program)
        chunk = min(_MOST_SAMPLES, self._free_bytes // 2 // max(1, each))
        if self.limit is not None:
            chunk = min(chunk, (self.limit - shared) // max(1, each))  # one at least, see fitted
        if on_host := self._host_bytes:
            free = free_memory()
            if free is not None and free < on_host:
                raise ResourceError(
                    f"The checkpoints of a sample take {format_bytes(on_host)} of the host's "
                    f"memory, but {format_bytes(free)} are free: keep fewer, such as "
                    "'count=10 on host'."
                )
            chunk = chunk if free is None else min(chunk, free // on_host)
        states = [b for b in self.program.scratch if b.name.startswith("state")]
        if states:
            cache = device.attributes["L2CacheSize"]
            chunk = min(chunk, cache // (2 * states[0].scalar_bytes * states[0].count))
        return max(1, chunk)

    def _rows(self, arrays: dict[str, Any], first: int, count: int) -> dict[str, Any]:
        """The arrays from sample `first` on."""
        return {
            name: array if name in self._shared else array[first : first + count]
            for name, array in arrays.items()
        }

    @cached_property
    def _shared(self) -> frozenset[str]:
        """The arrays that all samples share."""
        return frozenset(b.name for b in self.program.buffers.values() if b.shared)

    # Kernels

    def _function(self, launch: Launch) -> Any:
        """A kernel on the current device, compiled once; CuPy keeps machine code on disk."""
        device = self.cupy.cuda.Device().id
        if (device, launch.kernel) not in self._functions:
            if device not in self._modules:
                self._modules[device] = self.cupy.RawModule(
                    code=self.program.source, options=OPTIONS
                )
            function = self._modules[device].get_function(launch.kernel)
            if launch.shared_bytes > _PLAIN_SHARED_BYTES:
                function.max_dynamic_shared_size_bytes = launch.shared_bytes
            self._functions[device, launch.kernel] = function
        return self._functions[device, launch.kernel]
