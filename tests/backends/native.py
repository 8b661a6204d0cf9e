"""Run emitted LLVM text in tests: compile, call, and memory that is laid out as kernels want it."""

import ctypes
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.features import LEVELS, detect
from qcomp.backends.cpu.jit import Library, object_code
from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import INTRINSICS, VectorType, module_text
from qcomp.errors import InputError


def _available() -> list[str]:
    found = []
    for level in LEVELS:
        try:
            detect(level)
        except InputError:
            continue
        found.append(level)
    return found


AVAILABLE = _available()
HOSTS = [(level, scalar) for level in AVAILABLE for scalar in ("float", "double")]


def vector_of(level: str, scalar: str) -> VectorType:
    return detect(level).vector(scalar)


def load(text: str, level: str | None = None) -> Library:
    """Compile without a cache."""
    host = detect(level)
    return Library(object_code(module_text([INTRINSICS, text]), host), host)


def call(library: Library, name: str, *arguments: object) -> None:
    """Call a function: arrays go as pointers, None as the null pointer, numbers as i64, double."""
    kinds: list[type] = []
    values: list[object] = []
    for argument in arguments:
        if argument is None or isinstance(argument, np.ndarray):
            kinds.append(ctypes.c_void_p)
            values.append(None if argument is None else argument.ctypes.data)
        else:
            kinds.append(ctypes.c_int64 if isinstance(argument, int) else ctypes.c_double)
            values.append(argument)
    library.function(name, kinds)(*values)


def aligned(count: int, dtype: Any = np.float64) -> NDArray[Any]:
    """An array on a cache line, full of NaN where there is one: nothing may rely on zeros."""
    memory = np.full(count * np.dtype(dtype).itemsize + 64, 255, np.uint8)
    start = -memory.ctypes.data % 64
    return memory[start : start + count * np.dtype(dtype).itemsize].view(dtype)


def aligned_copy(values: NDArray[Any]) -> NDArray[Any]:
    result = aligned(values.size, values.dtype)
    result[:] = values.ravel()
    return result


def buffer(layout: StateLayout) -> NDArray[Any]:
    dtype = np.float32 if layout.vector.scalar == "float" else np.float64
    return aligned(layout.bytes // layout.vector.scalar_bytes, dtype)


def pack(layout: StateLayout, psi: NDArray[np.complex128]) -> NDArray[Any]:
    """A state in the layout of the kernels."""
    result = buffer(layout)
    places = layout.offsets(np.arange(psi.size))
    result[places], result[places + layout.vector.lanes] = psi.real, psi.imag
    return result


def unpack(layout: StateLayout, memory: NDArray[Any]) -> NDArray[np.complex128]:
    places = layout.offsets(np.arange(1 << layout.bits))
    return (memory[places] + 1j * memory[places + layout.vector.lanes]).astype(np.complex128)


def random_state(rng: np.random.Generator, bits: int) -> NDArray[np.complex128]:
    psi = rng.normal(size=1 << bits) + 1j * rng.normal(size=1 << bits)
    return psi / np.linalg.norm(psi)


def tolerance(scalar: str) -> float:
    return 1e-12 if scalar == "double" else 1e-5
