"""Run a compiled program: workspaces, threads, and the batch."""

import ctypes
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise
from math import prod
from threading import Barrier, BrokenBarrierError, Lock, local
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects import builtin

from qcomp.backends.cpu.compiled import Compiled, cache_key
from qcomp.backends.cpu.features import Host
from qcomp.backends.cpu.jit import Library, object_code
from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.memory import PAGE, Memory
from qcomp.backends.cpu.program_text import ProgramEmitter, ProgramText
from qcomp.backends.cpu.team import Team
from qcomp.cache import FileCache
from qcomp.errors import CompilationError, ResourceError
from qcomp.garbage import frozen_garbage
from qcomp.memory import Footprint
from qcomp.sizes import format_bytes, free_memory

Floats = NDArray[np.float64]

# A batch is divided into chunks, whatever the number of threads: each is about this much work, but
# no more samples, and there are no more chunks, for each takes memory for a gradient.
_CHUNK_UPDATES = 1 << 20
_CHUNK_SAMPLES = 32
_MOST_CHUNKS = 64

# A thread of a team has at least so many parts of a state to do: less do not pay for the waits.
_PARTS_OF_A_THREAD = 4
# The states of threads side by side take no more of a last-level cache.
_CACHE_BYTES = 32 << 20
# Samples that wait for the way back take no more memory together, but for a single one.
_WAITING_BYTES = 1 << 30


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
        limit: int | None = None,
    ):
        """`lower` makes the module; `identity` is a text that determines it, for the cache; `limit`
        is one of memory, to which the number of threads holds already: no samples wait then."""
        self._lower = lower
        self._identity = identity
        self.host = host
        self.scalar = scalar
        self.threads = threads
        self.limit = limit
        self._own = local()  # the place of each thread
        self._lock = Lock()
        self._spare: Waiting | None = None  # memory for the next samples that wait

    @cached_property
    def _emitter(self) -> ProgramEmitter:
        with frozen_garbage():
            return ProgramEmitter(self._lower(), self.host, self.scalar)

    @property
    def layout(self) -> StateLayout:
        """How states lie in memory."""
        return self._emitter.layout

    @cached_property
    def text(self) -> ProgramText:
        """The LLVM text and what running it needs."""
        with frozen_garbage():
            return self._emitter.emit("circuit")

    @cached_property
    def program(self) -> Compiled:
        """The compiled program, from the cache if it is there."""
        cache = FileCache.default()
        key = cache_key(self._identity(), self.host, self.scalar)
        if (content := cache.get(key)) is not None:
            found = Compiled.from_bytes(content)
            self._check_memory(found, found.bits)
            return found
        text = self.text
        self._check_memory(text, self.layout.bits)
        made = Compiled(
            object_code(text.text, self.host),
            text.tables,
            text.workspace_bytes,
            text.arguments,
            text.observables,
            self.layout.bits,
            text.parts,
            text.checkpoints,
        )
        cache.put(key, made.to_bytes())
        return made

    @property
    def footprint(self) -> Footprint:
        """What it plans to take for a thread, or a team of all."""
        text = self.text
        return Footprint(
            text.tables.nbytes,
            "thread or team" if text.parts > 1 else "thread",
            text.workspace_bytes,
            text.states,
            text.state_bytes,
            text.checkpoints.bytes,
            text.checkpoints.place,
        )

    def memory_bytes(self, threads: int) -> int:
        """What running with so many threads takes, beside arguments and results."""
        owners = 1 if _fills_a_team(self.text, threads) else threads
        return self.text.tables.nbytes + owners * self.text.resident_bytes

    def _check_memory(self, program: Compiled | ProgramText, bits: int) -> None:
        alone = not _fills_a_team(program, self.threads)
        check_memory(program.resident_bytes, self.threads if alone else 1, bits)

    @cached_property
    def _library(self) -> Library:
        return Library(self.program.code, self.host)

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        """All threads have started: no member of a team has to wait for another one's start."""
        pool = ThreadPoolExecutor(self.threads, thread_name_prefix="qcomp")
        here = Barrier(self.threads)
        try:
            for thread in [pool.submit(here.wait) for _ in range(self.threads)]:
                thread.result()
        except (RuntimeError, BrokenBarrierError):
            here.abort()
            raise ResourceError(
                f"This system gives no more threads: compile with less than {self.threads}."
            ) from None
        return pool

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

    @cached_property
    def _run_forward(self):
        return self._half("run_forward", len(self.program.arguments) + 1)

    @cached_property
    def _run_backward(self):
        return self._half("run_backward", 2 * len(self.program.arguments) + 1)

    def _function(self, name: str, pointers: int):
        function = self._native(name, [ctypes.c_int64, *[ctypes.c_void_p] * pointers])
        tables = self._tables.ctypes.data

        def run(count: int, *arguments: int) -> None:
            function(tables, *self._place(), count, *arguments)

        return run

    def _half(self, name: str, pointers: int):
        """A half of a gradient, for samples that wait one `step` of bytes after the other."""
        integers = [ctypes.c_int64] * 2
        function = self._native(name, [*integers, *[ctypes.c_void_p] * pointers])
        tables = self._tables.ctypes.data

        def run(count: int, workspaces: int, step: int, *arguments: int) -> None:
            function(tables, workspaces, *self._place()[1:], count, step, *arguments)

        return run

    def _native(self, name: str, kinds: list[type]):
        place = [ctypes.c_void_p] * (2 if self.program.parts > 1 else 1)
        try:
            return self._library.function(name, [ctypes.c_void_p, *place, *kinds])
        except KeyError:
            raise CompilationError(
                "The pipeline made no gradient: run derive-adjoint after extract-angles."
            ) from None

    def _place(self) -> tuple[int, ...]:
        """What tells the program where this thread works."""
        place = getattr(self._own, "place", None)
        if place is None:
            self._own.room = _Room(self.program, 1)
            place = self._own.place = self._own.room.places[0]
        return place

    @cached_property
    def _steps(self) -> list[int]:
        """For each argument, and then for the values, the bytes from one sample to the next."""
        steps = [kind.bytes if kind.is_input else 0 for kind in self.program.arguments]
        return [*steps, 8 * self.program.observables]

    def values(self, arguments: list[Floats], batch: int) -> Floats:
        """Expectation values, shape (batch, observables)."""
        values = np.empty((batch, self.program.observables))
        addresses = _addresses([*arguments, values])

        def run(first: int, count: int) -> None:
            places = [a + first * step for a, step in zip(addresses, self._steps, strict=True)]
            self._run_values(count, *places)

        self._share(batch, run, [*arguments, values])
        return values

    def gradient(
        self, arguments: list[Floats], weights: Floats, batch: int
    ) -> tuple[Floats, list[Floats]]:
        """Values, and the gradient of Σ weights·values by each argument.

        `weights` has the shape of the values. Gradients of parameters are summed over the batch, in
        an order that depends on its size only.
        """
        values = np.empty((batch, self.program.observables))

        def run(first: int, count: int, *places: int) -> None:
            self._run_gradient(count, *places)

        return values, self._in_chunks(run, [*arguments, weights, values], batch)

    def forward(self, arguments: list[Floats], batch: int) -> tuple[Floats, "Waiting | None"]:
        """Expectation values, and the samples, which wait for `backward`; None where they cannot,
        or would take too much memory."""
        program = self.program
        step = -(-program.workspace_bytes // PAGE) * PAGE
        too_much = self.limit is not None or (batch > 1 and batch * step > _WAITING_BYTES)
        if too_much or program.checkpoints.bytes or not self._library.has("run_forward"):
            return self.values(arguments, batch), None
        values = np.empty((batch, program.observables))
        with self._lock:
            spare, self._spare = self._spare, None
        if spare is None or spare.memory.bytes < batch * step:
            spare = Waiting(Memory(batch * step), step)
        waiting, steps = spare, self._steps
        addresses = _addresses([*arguments, values])

        def run(first: int, count: int) -> None:
            places = [a + first * own for a, own in zip(addresses, steps, strict=True)]
            self._run_forward(count, waiting.at(first), step, *places)

        self._share(batch, run, [*arguments, values, waiting])
        return values, waiting

    def backward(
        self, waiting: "Waiting", arguments: list[Floats], weights: Floats, batch: int
    ) -> list[Floats]:
        """The gradient of Σ weights·values by each argument, from where `forward` has left off.

        The samples do not wait any longer.
        """

        def run(first: int, count: int, *places: int) -> None:
            self._run_backward(count, waiting.at(first), waiting.step, *places)

        gradients = self._in_chunks(run, [*arguments, weights], batch, waiting)
        self._spare = waiting
        return gradients

    def _in_chunks(
        self, run: Callable[..., None], arrays: list[Floats], batch: int, *kept: object
    ) -> list[Floats]:
        """The gradients that `run(first sample, how many, address…)` adds up for parts of a batch.

        `arrays` are the arguments, and what else has a row of observables for each sample. Each
        chunk of the batch has sums of its own for the parameters, and rows for the inputs.
        """
        chunk = self._chunk
        size = chunk if batch <= chunk else max(chunk, -(-batch // _MOST_CHUNKS))
        chunks = -(-batch // size)
        kinds = self.program.arguments
        gradients = [
            np.empty((batch, *k.shape)) if k.is_input else np.zeros((chunks, *k.shape))
            for k in kinds
        ]
        addresses = _addresses([*arrays, *gradients])
        if chunks == 1 and self.program.parts == 1:
            run(0, batch, *addresses)
            return [
                array if kind.is_input else array[0, ...]
                for array, kind in zip(gradients, kinds, strict=True)
            ]
        # The bytes from one sample and from one chunk to the next.
        *steps, row = self._steps
        rows = [row] * (len(arrays) - len(kinds))
        sums = [0 if kind.is_input else kind.bytes for kind in kinds]
        strides = [(step, 0) for step in (*steps, *rows)] + [*zip(steps, sums, strict=True)]

        def some(first: int, count: int) -> None:
            for chunk in range(first, first + count):
                start = chunk * size
                places = [
                    address + start * step + chunk * own
                    for address, (step, own) in zip(addresses, strides, strict=True)
                ]
                run(start, min(size, batch - start), *places)

        self._share(chunks, some, [*arrays, *gradients, *kept])
        return [
            array if kind.is_input else np.asarray(array.sum(axis=0))
            for array, kind in zip(gradients, kinds, strict=True)
        ]

    @cached_property
    def _chunk(self) -> int:
        """How many samples share sums of gradients: enough work to be worth a thread's while."""
        elements = sum(prod(kind.shape) for kind in self.program.arguments)
        updates = max(1, elements) << self.program.bits  # of amplitudes, a guess at the work
        return max(1, min(_CHUNK_UPDATES // updates, _CHUNK_SAMPLES))

    def _share(self, count: int, run: Callable[[int, int], None], arrays: Sequence[object]) -> None:
        """Call `run(first, how many)` for all of the range of `count`: in each thread for a part of
        it, or for one after the other with all threads as a team.

        `arrays` are what `run` reads and writes.
        """
        if _fills_a_team(self.program, self.threads) or (
            count < self.threads and self._team_size > 1
        ):
            room = self._team_room
            if room.lock.acquire(blocking=False):
                try:
                    for number in range(count):
                        one = partial(run, number, 1)
                        tasks = [partial(self._at, p, one) for p in room.places]
                        self._in_threads(tasks, [*arrays, room])
                except BaseException:
                    self.__dict__.pop("_team_room", None)  # its threads may still be at work there
                    raise
                finally:
                    room.lock.release()
                return
        parts = min(self.threads, count)
        if parts <= 1:
            run(0, count)
            return
        bounds = [count * i // parts for i in range(parts + 1)]
        self._in_threads([partial(run, a, b - a) for a, b in pairwise(bounds)], arrays)

    @property
    def _team_size(self) -> int:
        return min(self.threads, self.program.parts // _PARTS_OF_A_THREAD)

    @cached_property
    def _team_room(self) -> "_Room":
        return _Room(self.program, self._team_size)

    def _at(self, place: tuple[int, ...], run: Callable[[], None]) -> None:
        """Call `run()` with this thread working at another place than its own."""
        own = getattr(self._own, "place", None)
        self._own.place = place
        try:
            run()
        finally:
            self._own.place = own

    def _in_threads(self, tasks: list[Callable[[], None]], kept: Sequence[object]) -> None:
        """Run tasks side by side. Who is interrupted here leaves them running: they keep the memory
        that they know by its address, `kept`."""

        def run(task: Callable[[], None], _: Sequence[object]) -> None:
            task()

        for done in [self._pool.submit(run, task, kept) for task in tasks]:
            done.result()


def _fills_a_team(program: Compiled | ProgramText, threads: int) -> bool:
    """Whether a team of all threads does a batch, sample after sample: where side by side they
    would take more than the cache, and a state has parts enough to keep them busy."""
    busy = threads > 1 and program.parts >= _PARTS_OF_A_THREAD * threads
    return busy and threads * program.resident_bytes > _CACHE_BYTES


@dataclass(frozen=True, slots=True)
class Waiting:
    """Samples between the halves of a gradient, each in a workspace of its own, a `step` apart."""

    memory: Memory
    step: int

    def at(self, sample: int) -> int:
        """The address of a sample's workspace."""
        return self.memory.address + sample * self.step


class _Room:
    """The workspace of a thread, or of a team of `size`; `places` tell each thread where it works.

    No two teams may be in it at a time, for which there is a lock.
    """

    def __init__(self, program: Compiled, size: int):
        self.lock = Lock()
        self._memory = Memory(program.workspace_bytes)
        workspace = self._memory.address
        if program.checkpoints.bytes:
            self._checkpoints = Memory(program.checkpoints.bytes, program.checkpoints.place)
            place = ctypes.c_uint64.from_address(workspace + program.checkpoints.at)
            place.value = self._checkpoints.address
        self.places: list[tuple[int, ...]] = [(workspace,)]
        if program.parts > 1:
            self._team = Team(size)
            self.places = [(workspace, member) for member in self._team.members]


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
    available = free_memory()
    if available is None:
        return
    needed = workspace * threads
    if needed > available:
        raise ResourceError(
            f"{qubits} qubits need {format_bytes(needed)} of memory for {threads} thread(s), but "
            f"{format_bytes(available)} are free: use fewer qubits, fewer threads, or complex64."
        )
