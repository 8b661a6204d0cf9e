"""Where the tests run an emitted program: on the CPU shim, or with `pytest --gpu` on the device."""

import os
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cuda.program import CudaProgram
from qcomp.backends.cuda.runtime import CudaExecutable
from qcomp.errors import CompilationError

from .shim import ShimProgram

ON_GPU = bool(os.environ.get("QCOMP_TEST_GPU"))  # set by `pytest --gpu`

Floats = NDArray[np.float64]


class Runner(Protocol):
    """A program that can be run."""

    def values(self, arguments: list[NDArray[Any]], batch: int) -> Floats: ...

    def gradient(
        self, arguments: list[NDArray[Any]], weights: NDArray[Any], batch: int
    ) -> tuple[Floats, list[Floats]]: ...


def runner(program: CudaProgram, options: Sequence[str] = ("-O1",)) -> Runner:
    """The program on the shim, compiled with `options`, or in the real runtime."""
    if not ON_GPU:
        return ShimProgram(program, options)

    def lower() -> Any:
        raise CompilationError("The program is given already.")

    executable = CudaExecutable(lower, program.scalar)
    executable.__dict__["program"] = program
    return executable
