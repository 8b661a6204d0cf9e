"""The memory of a chunk of samples, and the launches that run on it.

A few launches are issued one by one, on the caller's arrays. Many, as a state of several tiles
takes, are captured in a CUDA graph when they first run, and replayed from then on: Python does
nothing for a launch any more. A graph has fixed addresses, so that it works on memory of its own;
arguments and results, small beside the states, are copied.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from qcomp.backends.cuda.launches import Launch
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
        self.cupy, self.program, self.functions = cupy, program, functions
        self.samples = samples
        self.arrays = {
            b.name: cupy.empty(samples * b.count, np.float32 if b.scalar_bytes == 4 else np.float64)
            for b in program.scratch
        }
        self._fixed: dict[str, Any] = {}
        self._graphs: dict[tuple[int, bool], Any] = {}

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
        own = {name: self._own(name, array, count) for name, array in arrays.items()}
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

    def _own(self, name: str, array: Any, count: int) -> Any:
        """The graph's own array for one of the caller's."""
        shared = self.program.buffers[name].shared
        if name not in self._fixed:
            shape = array.shape if shared else (self.samples, *array.shape[1:])
            self._fixed[name] = self.cupy.empty(shape)
        return self._fixed[name] if shared else self._fixed[name][:count]

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
