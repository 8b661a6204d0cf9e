"""The memory of a chunk of samples, and the launches that run on it.

A few launches are issued one by one, on the caller's arrays. Many, as a state of several tiles
takes, are captured in a CUDA graph when they first run, and replayed from then on: Python does
nothing for a launch any more. A graph has fixed addresses, so that it works on memory of its own;
arguments and results, small beside the states, are copied.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from qcomp.backends.cuda.launches import Buffer, Launch
from qcomp.backends.cuda.program import CudaProgram

LEAST_CAPTURED = 16  # launches; the copies take as long as a few


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
        self.arrays = {b.name: self._new(b) for b in program.scratch}
        # The graph's own, for the caller's arrays.
        self._fixed: dict[str, Any] = {}
        if is_captured(program.values) or is_captured(program.gradient):
            given = [b for b in program.buffers.values() if b.name not in self.arrays]
            self._fixed = {b.name: self._new(b) for b in given}
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
        for launch in launches:
            arguments = tuple(
                np.int32(count if a == "samples" else a)
                if a == "samples" or isinstance(a, int)
                else arrays[a]
                for a in launch.arguments
            )
            self.functions(launch)(
                launch.grid(count), launch.threads, arguments, shared_mem=launch.shared_bytes
            )

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
    return len(launches) >= LEAST_CAPTURED
