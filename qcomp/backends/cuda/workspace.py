"""The memory of a chunk of samples, and the launches that run on it.

A few launches are issued one by one, on the caller's arrays. Many, as a state of several tiles
takes, are captured in a CUDA graph when they first run, and replayed from then on: Python does
nothing for a launch any more. A graph has fixed addresses, so that it works on memory of its own;
arguments and results, small beside the states, are copied.

With checkpoints on the host nothing is captured: their copies, to and from pinned memory, run on a
stream of their own beside the kernels.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from qcomp.backends.cuda.launches import Buffer, Launch
from qcomp.backends.cuda.program import CudaProgram
from qcomp.errors import ResourceError
from qcomp.sizes import format_bytes

LEAST_CAPTURED = 16  # launches; the copies take as long as a few
_EITHER_WAY = 4  # cudaMemcpyDefault: which way is what the addresses say


class Workspace:
    """Memory for `samples` samples on the current device, for work on the current stream.

    `functions` gives a kernel by its launch, ready for the shared memory that it takes.

    Raises:
        OutOfMemoryError: CuPy's, if there is not that much memory.
    """

    def __init__(
        self, cupy: Any, program: CudaProgram, functions: Callable[[Launch], Any], samples: int
    ):
        self.cupy, self.functions = cupy, functions
        self.samples = samples
        self.arrays = {b.name: self._new(b) for b in program.scratch if not b.on_host}
        # The graph's own, for the caller's arrays.
        self._fixed = {b.name: self._new(b) for b in copied_arguments(program)}
        self._host = {b.name: b for b in program.scratch if b.on_host}
        self._pinned: dict[str, Any] = {}
        self._graphs: dict[tuple[int, bool], Any] = {}

    def _new(self, buffer: Buffer) -> Any:
        count = buffer.count * (1 if buffer.shared else self.samples)
        return self.cupy.empty(count, np.float32 if buffer.scalar_bytes == 4 else np.float64)

    def run(self, launches: Sequence[Launch], arrays: dict[str, Any], count: int) -> None:
        """Run the launches for `count` samples on the caller's `arrays`."""
        if is_captured(launches):
            self._replay(launches, arrays, count)
        else:
            self._launch(launches, self.arrays | arrays, count)

    def _launch(self, launches: Sequence[Launch], arrays: dict[str, Any], count: int) -> None:
        is_offloaded = any(launch.apart for launch in launches)
        if is_offloaded and not self._pinned:
            self._pin()
        pending: dict[str, Any] = {}  # by array, when its copy is done
        for launch in launches:
            if launch.apart:
                self._copy_apart(launch, arrays, count, pending)
                continue
            for name in pending.keys() & set(launch.arguments):
                self.cupy.cuda.get_current_stream().wait_event(pending.pop(name))
            arguments = tuple(
                np.int32(count if a == "samples" else a)
                if a == "samples" or isinstance(a, int)
                else arrays[a]
                for a in launch.arguments
            )
            self.functions(launch)(
                launch.grid(count), launch.threads, arguments, shared_mem=launch.shared_bytes
            )

        if is_offloaded:
            self._copies.synchronize()  # pinned memory is the next one's right away

    def _pin(self) -> None:
        """Take the host's memory, and a stream for copies."""
        cuda = self.cupy.cuda
        needed = sum(b.bytes(self.samples) for b in self._host.values())
        try:
            self._pinned = {
                b.name: cuda.alloc_pinned_memory(b.bytes(self.samples)) for b in self._host.values()
            }
        except (cuda.runtime.CUDARuntimeError, cuda.memory.OutOfMemoryError):
            raise ResourceError(
                f"The host gives no {format_bytes(needed)} of pinned memory for the checkpoints of "
                f"{self.samples} samples: keep fewer, such as 'count=10 on host', or give smaller "
                "batches."
            ) from None
        self._copies = cuda.Stream(non_blocking=True)

    def _copy_apart(
        self, launch: Launch, arrays: dict[str, Any], count: int, pending: dict[str, Any]
    ) -> None:
        """Copy between the GPU and its host, after all before and beside what follows."""
        addresses: list[int] = []
        size = 0
        for name in launch.arguments:
            assert isinstance(name, str)
            if name in self._host:
                addresses.append(self._pinned[name].ptr)
                size = self._host[name].bytes(count)
            else:
                addresses.append(arrays[name].data.ptr)
        source, target = addresses
        copies = self._copies
        copies.wait_event(self.cupy.cuda.get_current_stream().record())
        self.cupy.cuda.runtime.memcpyAsync(target, source, size, _EITHER_WAY, copies.ptr)
        done = copies.record()
        pending |= {name: done for name in launch.arguments if name in arrays}

    def _replay(self, launches: Sequence[Launch], arrays: dict[str, Any], count: int) -> None:
        own = {
            name: self._fixed[name][: array.size].reshape(array.shape)
            for name, array in arrays.items()
        }
        for name, array in arrays.items():
            if name != "values":  # gradients of parameters are added to
                own[name][...] = array
        key = count, "weights" in arrays
        if key not in self._graphs:
            self._graphs[key] = self._capture(launches, own, count)
        self._graphs[key].launch()
        for name, array in arrays.items():
            if name == "values" or name.startswith("gradient"):
                array[...] = own[name]

    def _capture(self, launches: Sequence[Launch], arrays: dict[str, Any], count: int) -> Any:
        for launch in launches:
            self.functions(launch)  # what is loaded is loaded before
        stream = self.cupy.cuda.Stream(non_blocking=True)
        with stream:
            stream.begin_capture()
            try:
                self._launch(launches, self.arrays | arrays, count)
            finally:
                graph = stream.end_capture()
        return graph


def is_captured(launches: Sequence[Launch]) -> bool:
    """Whether the launches run as a CUDA graph."""
    return len(launches) >= LEAST_CAPTURED and not any(launch.apart for launch in launches)


def copied_arguments(program: CudaProgram) -> list[Buffer]:
    """The caller's arrays that graphs need copies of."""
    if not (is_captured(program.values) or is_captured(program.gradient)):
        return []
    own = {b.name for b in program.scratch}
    return [b for b in program.buffers.values() if b.name not in own]


def device_bytes(program: CudaProgram) -> tuple[int, int]:
    """The memory of a GPU that a workspace takes: for all samples together, and for each."""
    own = [b for b in program.scratch if not b.on_host] + copied_arguments(program)
    shared = sum(b.bytes(1) for b in own if b.shared)
    return shared, sum(b.bytes(1) for b in own) - shared
