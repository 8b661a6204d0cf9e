"""Run a compiled program: workspaces, threads, and the batch."""

import ctypes
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
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
from qcomp.backends.cpu.memory import Memory
from qcomp.backends.cpu.program_text import ProgramEmitter, ProgramText
from qcomp.backends.cpu.team import Team
from qcomp.cache import FileCache
from qcomp.errors import CompilationError, ResourceError
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
        self.limit: int | None = None  # of memory, which the number of threads holds to
        self._own = local()  # the place of each thread

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

    def _function(self, name: str, pointers: int):
        place = [ctypes.c_void_p] * (2 if self.program.parts > 1 else 1)
        kinds = [ctypes.c_void_p, *place, ctypes.c_int64, *[ctypes.c_void_p] * pointers]
        try:
            function = self._library.function(name, kinds)
        except KeyError:
            raise CompilationError(
                "The pipeline made no gradient: run derive-adjoint after extract-angles."
            ) from None
        tables = self._tables.ctypes.data

        def run(count: int, *arguments: int) -> None:
            function(tables, *self._place(), count, *arguments)

        return run

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

        self._share(batch, run, [*arguments, values])
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
        if chunks == 1 and self.program.parts == 1:
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

        self._share(chunks, run, [*arguments, weights, values, *gradients])
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

    def _share(self, count: int, run: Callable[[int, int], None], arrays: list[Floats]) -> None:
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
