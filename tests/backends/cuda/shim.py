"""Run emitted CUDA C++ on the CPU: compiled by g++ against `shim.h`, launched from here."""

import ctypes
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cuda.launches import Launch
from qcomp.backends.cuda.program import CudaProgram

COMPILER = shutil.which("g++")
HEADER = Path(__file__).with_name("shim.h")
_KERNEL = re.compile(r'extern "C" __global__ void (?:__launch_bounds__\([^)]*\) )?(\w+)\(([^)]*)\)')


def compile_text(source: str, shared_bytes: int, options: Sequence[str] = ("-O1",)) -> ctypes.CDLL:
    """A library with `run_NAME(blocks, y, threads, y, argument…)` for each kernel NAME."""
    assert COMPILER is not None
    wrappers: list[str] = []
    for name, listed in _KERNEL.findall(source):
        names = [p.split()[-1].lstrip("*") for p in listed.split(",")]
        wrappers.append(
            f'extern "C" void run_{name}(unsigned gx, unsigned gy, unsigned tx, unsigned ty, '
            f"{listed}) {{\n  shim::launch({{gx, gy, 1}}, {{tx, ty, 1}}, shared, sizeof(shared), "
            f"[=] {{ ::{name}({', '.join(names)}); }});\n}}"
        )
    text = "\n".join(
        [
            f'#include "{HEADER}"',
            "#line 1",
            source,
            f"Complex shared[{max(16, shared_bytes)} / sizeof(Complex)];",
            *wrappers,
        ]
    )
    command = [COMPILER, "-std=c++17", "-shared", "-fPIC", "-w", "-DSHIM_STACK=262144", *options]
    digest = hashlib.sha256("\0".join([text, HEADER.read_text(), *command]).encode()).hexdigest()
    folder = Path(os.environ.get("QCOMP_SHIM_DIR") or tempfile.gettempdir()) / "qcomp-shim"
    library = folder / f"{digest}.so"
    if not library.exists():
        folder.mkdir(parents=True, exist_ok=True)
        file = library.with_suffix(".cc")
        file.write_text(text)
        done = subprocess.run(
            [*command, str(file), "-o", f"{library}.tmp"], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr[:3000]
        os.replace(f"{library}.tmp", library)
    return ctypes.CDLL(str(library))


class ShimProgram:
    """A program that runs in the shim; arrays are NumPy's, scratch memory is full of NaN."""

    def __init__(self, program: CudaProgram, options: Sequence[str] = ("-O1",)):
        self.program = program
        self._scratch: dict[str, NDArray[Any]] = {}
        launches = (*program.values, *program.gradient)
        self.library = compile_text(
            program.source, max(launch.shared_bytes for launch in launches), options
        )

    @contextmanager
    def without_barrier(self, line: int) -> Iterator[None]:
        """Meanwhile no thread waits at the barrier in this line of the source."""
        skipped = ctypes.c_int.in_dll(self.library, "shim_skipped_line")
        skipped.value = line
        yield
        skipped.value = 0

    @contextmanager
    def reversed_threads(self) -> Iterator[None]:
        """Meanwhile threads take their turns from the last to the first."""
        flag = ctypes.c_int.in_dll(self.library, "shim_reversed")
        flag.value = 1
        yield
        flag.value = 0

    @contextmanager
    def without_shuffles(self) -> Iterator[None]:
        """Meanwhile threads do not wait for each other in shuffles, and get their own values."""
        flag = ctypes.c_int.in_dll(self.library, "shim_unshuffled")
        flag.value = 1
        yield
        flag.value = 0

    def states(self) -> list[NDArray[Any]]:
        """What the last run left of the states in memory."""
        return [array for name, array in self._scratch.items() if name.startswith("state")]

    def values(self, arguments: list[NDArray[Any]], batch: int) -> NDArray[np.float64]:
        values = np.full((batch, self.program.observables), np.nan)
        self._run(self.program.values, self._named(arguments, values), batch)
        return values

    def gradient(
        self, arguments: list[NDArray[Any]], weights: NDArray[Any], batch: int
    ) -> tuple[NDArray[np.float64], list[NDArray[np.float64]]]:
        values = np.full((batch, self.program.observables), np.nan)
        gradients = [
            np.full((batch, *a.shape), np.nan) if a.is_input else np.zeros(a.shape)
            for a in self.program.arguments
        ]
        arrays = self._named(arguments, values) | {"weights": weights}
        arrays |= {f"gradient{i}": g for i, g in enumerate(gradients)}
        self._run(self.program.gradient, arrays, batch)
        return values, gradients

    def _named(
        self, arguments: list[NDArray[Any]], values: NDArray[Any]
    ) -> dict[str, NDArray[Any]]:
        return {"values": values, **{f"argument{i}": a for i, a in enumerate(arguments)}}

    def _run(
        self, launches: Sequence[Launch], arrays: Mapping[str, NDArray[Any]], batch: int
    ) -> None:
        for buffer in self.program.scratch:
            dtype = np.float32 if buffer.scalar_bytes == 4 else np.float64
            count = buffer.count if buffer.shared else batch * buffer.count
            # Not NaN, which differs from itself.
            fill = 0 if buffer.name.startswith("state") else np.nan
            self._scratch[buffer.name] = np.full(max(1, count), fill, dtype)
        arrays = {**arrays, **self._scratch}
        for launch in launches:
            arguments = [
                ctypes.c_int(batch)
                if a == "samples"
                else ctypes.c_int(a)
                if isinstance(a, int)
                else ctypes.c_void_p(arrays[a].ctypes.data)
                for a in launch.arguments
            ]
            run = getattr(self.library, f"run_{launch.kernel}")
            run(*launch.grid(batch), *launch.threads, *arguments)
