"""Run a compiled program: workspaces, threads, and the batch."""

import ctypes
import mmap
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import pairwise
from math import prod
from threading import local
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects import builtin

from qcomp.backends.cpu.compiled import Compiled, cache_key
from qcomp.backends.cpu.features import Host
from qcomp.backends.cpu.jit import Library, object_code
from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.program_text import PAGE, ProgramEmitter, ProgramText
from qcomp.cache import FileCache
from qcomp.errors import CompilationError, ResourceError

Floats = NDArray[np.float64]

_HUGE_PAGE = 2 << 20

# A batch is divided into chunks, whatever the number of threads: each is about this much work, but
# no more samples, and there are no more chunks, for each takes memory for a gradient.
_CHUNK_UPDATES = 1 << 20
_CHUNK_SAMPLES = 32
_MOST_CHUNKS = 64


class CpuExecutable:
    """A module at the kernel level, compiled for this processor on first use.

    `values` and `gradient` take every argument of the circuit as C-contiguous float64 arrays: the
    parameters, and the inputs with one row a sample.
    """

    def __init__(
        self,
        lower: Callable[[], builtin.ModuleOp],
        identity: Callable[[], str],
        host: Host,
        scalar: str,
        threads: int,
    ):
        """`lower` makes the module; `identity` is a text that determines it, for the cache."""
        self._lower = lower
        self._identity = identity
        self.host = host
        self.scalar = scalar
        self.threads = threads
        self._workspaces = local()

    @cached_property
    def _emitter(self) -> ProgramEmitter:
        return ProgramEmitter(self._lower(), self.host, self.scalar)

    @property
    def layout(self) -> StateLayout:
        """How states lie in memory."""
        return self._emitter.layout

    @cached_property
    def text(self) -> ProgramText:
        """The LLVM text and what running it needs."""
        return self._emitter.emit("circuit")

    @cached_property
    def program(self) -> Compiled:
        """The compiled program, from the cache if it is there."""
        cache = FileCache.default()
        key = cache_key(self._identity(), self.host, self.scalar)
        if (content := cache.get(key)) is not None:
            found = Compiled.from_bytes(content)
            check_memory(found.workspace_bytes, self.threads, found.bits)
            return found
        text = self.text
        check_memory(text.workspace_bytes, self.threads, self.layout.bits)
        made = Compiled(
            object_code(text.text, self.host),
            text.tables,
            text.workspace_bytes,
            text.arguments,
            text.observables,
            self.layout.bits,
        )
        cache.put(key, made.to_bytes())
        return made

    @cached_property
    def _library(self) -> Library:
        return Library(self.program.code, self.host)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self.threads, thread_name_prefix="qcomp")

    @cached_property
    def _tables(self) -> NDArray[np.uint64]:
        return _aligned_copy(self.program.tables)

    @cached_property
    def _run_values(self):
        count = len(self.program.arguments) + 1
        return self._function("run_values", count)

    @cached_property
    def _run_gradient(self):
        count = 2 * len(self.program.arguments) + 2
        return self._function("run_gradient", count)

    def _function(self, name: str, pointers: int):
        kinds = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
        try:
            function = self._library.function(name, kinds + [ctypes.c_void_p] * pointers)
        except KeyError:
            raise CompilationError(
                "The pipeline made no gradient: run derive-adjoint after extract-angles."
            ) from None
        tables = self._tables.ctypes.data

        def run(count: int, *arguments: int) -> None:
            function(tables, self._workspace(), count, *arguments)

        return run

    def _workspace(self) -> int:
        """The address of this thread's workspace."""
        address = getattr(self._workspaces, "address", None)
        if address is None:
            # Private memory: the kernel gives no huge pages to what processes may share.
            private = {"flags": mmap.MAP_PRIVATE} if hasattr(mmap, "MAP_PRIVATE") else {}
            memory = mmap.mmap(-1, self.program.workspace_bytes + _HUGE_PAGE, **private)
            if self.program.workspace_bytes >= _HUGE_PAGE and hasattr(mmap, "MADV_HUGEPAGE"):
                memory.madvise(mmap.MADV_HUGEPAGE)
            buffer = np.frombuffer(memory, np.uint8)
            align = _HUGE_PAGE if self.program.workspace_bytes >= _HUGE_PAGE else PAGE
            address = -(-buffer.ctypes.data // align) * align
            self._workspaces.address, self._workspaces.buffer = address, buffer
        return address

    @cached_property
    def _steps(self) -> list[int]:
        """For each argument, and then for the values, the bytes from one sample to the next."""
        steps = [kind.bytes if kind.is_input else 0 for kind in self.program.arguments]
        return [*steps, 8 * self.program.observables]

    @cached_property
    def _gradient_steps(self) -> list[tuple[int, int]]:
        """For each array of a gradient the bytes from one sample and from one chunk to the next."""
        *steps, row = self._steps
        sums = [0 if kind.is_input else kind.bytes for kind in self.program.arguments]
        return [(step, 0) for step in (*steps, row, row)] + [*zip(steps, sums, strict=True)]

    def values(self, arguments: list[Floats], batch: int) -> Floats:
        """Expectation values, shape (batch, observables)."""
        values = np.empty((batch, self.program.observables))
        addresses = _addresses([*arguments, values])

        def run(first: int, count: int) -> None:
            places = [a + first * step for a, step in zip(addresses, self._steps, strict=True)]
            self._run_values(count, *places)

        self._share(batch, run)
        return values

    def gradient(
        self, arguments: list[Floats], weights: Floats, batch: int
    ) -> tuple[Floats, list[Floats]]:
        """Values, and the gradient of Σ weights·values by each argument.

        `weights` has the shape of the values. Gradients of parameters are summed over the batch, in
        an order that depends on its size only.
        """
        chunk = self._chunk
        size = chunk if batch <= chunk else max(chunk, -(-batch // _MOST_CHUNKS))
        chunks = -(-batch // size)
        kinds = self.program.arguments
        values = np.empty((batch, self.program.observables))
        # Each chunk of the batch has sums of its own for the parameters, and rows for the inputs.
        gradients = [
            np.empty((batch, *k.shape)) if k.is_input else np.zeros((chunks, *k.shape))
            for k in kinds
        ]
        addresses = _addresses([*arguments, weights, values, *gradients])
        if chunks == 1:
            self._run_gradient(batch, *addresses)
            return values, [
                array if kind.is_input else array[0, ...]
                for array, kind in zip(gradients, kinds, strict=True)
            ]

        def run(first: int, count: int) -> None:
            for chunk in range(first, first + count):
                start = chunk * size
                places = [
                    address + start * step + chunk * own
                    for address, (step, own) in zip(addresses, self._gradient_steps, strict=True)
                ]
                self._run_gradient(min(size, batch - start), *places)

        self._share(chunks, run)
        return values, [
            array if kind.is_input else np.asarray(array.sum(axis=0))
            for array, kind in zip(gradients, kinds, strict=True)
        ]

    @cached_property
    def _chunk(self) -> int:
        """How many samples share sums of gradients: enough work to be worth a thread's while."""
        elements = sum(prod(kind.shape) for kind in self.program.arguments)
        updates = max(1, elements) << self.program.bits  # of amplitudes, a guess at the work
        return max(1, min(_CHUNK_UPDATES // updates, _CHUNK_SAMPLES))

    def _share(self, count: int, run: Callable[[int, int], None]) -> None:
        """Call `run(first, how many)` in each thread for a part of the range of `count`."""
        parts = min(self.threads, count)
        if parts <= 1:
            run(0, count)
            return
        bounds = [count * i // parts for i in range(parts + 1)]
        pending = [self._pool.submit(run, a, b - a) for a, b in pairwise(bounds)]
        for future in pending:
            future.result()


def _addresses(arrays: Sequence[Any]) -> list[int]:
    """Where the memory of each array begins."""
    address, view = ctypes.addressof, ctypes.c_char.from_buffer
    try:
        return [address(view(array)) for array in arrays]  # a fifth of the time that .ctypes takes
    except (TypeError, ValueError):  # one is empty or read-only
        return [array.ctypes.data for array in arrays]


def _aligned_copy(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """A copy that starts on a cache line."""
    memory = np.empty(words.size + 8, np.uint64)
    start = -memory.ctypes.data // 8 % 8
    memory[start : start + words.size] = words
    return memory[start : start + words.size]


def check_memory(workspace: int, threads: int, qubits: int) -> None:
    """Raise a ResourceError if a workspace for each thread is more than this machine can give."""
    try:
        available = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError, AttributeError):  # not every system tells
        return
    needed = workspace * threads
    if needed > available:
        raise ResourceError(
            f"{qubits} qubits need {format_bytes(needed)} of memory for {threads} thread(s), but "
            f"{format_bytes(available)} are free: use fewer qubits, fewer threads, or complex64."
        )


def format_bytes(count: float) -> str:
    """A number of bytes in binary units, three digits."""
    units = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")
    power = min(int(count).bit_length() // 10, len(units) - 1) if count >= 1024 else 0
    value = count / 1024**power
    return f"{value:.3g} {units[power]}" if value < 1000 else f"{value:.0f} {units[power]}"
