"""A stand-in for CuPy that runs the kernels on the CPU."""

import ctypes
from collections import deque
from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np

from .shim import compile_text


class OutOfMemoryError(MemoryError):
    pass


class DeviceArray(np.ndarray):
    """An array "on the GPU"."""

    device = SimpleNamespace(id=0)  # pyright: ignore

    @property
    def data(self) -> Any:
        return SimpleNamespace(ptr=self.ctypes.data)

    def __dlpack_device__(self) -> Any:
        return 2, 0


class Producer:
    """An array of another library."""

    def __init__(self, array: np.ndarray):
        self.array = array

    def __dlpack__(self, **options: Any) -> Any:
        return self.array

    def __dlpack_device__(self) -> tuple[int, int]:
        return 2, 0


class FakeEvent:
    """Something that a stream has come to, or not yet."""

    is_done = False


class Queues:
    """What streams have still to do. With an `order` it is done as late as the host lets it: first
    all that the first stream may do without breaking a wait, then the next one's."""

    def __init__(self) -> None:
        self.order: tuple[str, ...] = ()
        self.waiting: dict[str, deque[Callable[[], object] | FakeEvent]] = {}

    def put(self, stream: str, step: Callable[[], object] | FakeEvent) -> None:
        if self.order:
            self.waiting.setdefault(stream, deque()).append(step)
        elif not isinstance(step, FakeEvent):
            step()

    def finish(self) -> None:
        while any(self._advance(self.waiting.get(stream, deque())) for stream in self.order):
            pass
        assert not any(self.waiting.values())

    @staticmethod
    def _advance(steps: deque[Callable[[], object] | FakeEvent]) -> bool:
        """Take one step if there is one that need not wait."""
        if not steps or (isinstance(steps[0], FakeEvent) and not steps[0].is_done):
            return False
        step = steps.popleft()
        if not isinstance(step, FakeEvent):
            step()
        return True


class FakeStream:
    """Launches during a capture are kept, and run by the graph, at the addresses that they had."""

    capturing: "FakeStream | None" = None
    captures = 0
    queues = Queues()

    def __init__(self, non_blocking: bool, name: str = "copies"):
        assert non_blocking
        self.name = name
        self.kept: list[Any] = []

    @property
    def ptr(self) -> str:
        return self.name

    def record(self) -> FakeEvent:
        event = FakeEvent()
        self.queues.put(self.name, lambda: setattr(event, "is_done", True))
        return event

    def wait_event(self, event: FakeEvent) -> None:
        self.queues.put(self.name, event)

    def synchronize(self) -> None:
        self.queues.finish()

    def __enter__(self) -> None: ...

    def __exit__(self, *error: object) -> None: ...

    def begin_capture(self) -> None:
        FakeStream.capturing = self
        FakeStream.captures += 1

    def end_capture(self) -> SimpleNamespace:
        FakeStream.capturing = None
        return SimpleNamespace(launch=lambda: [run() for run in self.kept])


class FakeModule:
    def __init__(self, code: str, options: tuple[str, ...]):
        assert options == ("-std=c++17",)
        self.library = compile_text(code, 64 << 10)

    def get_function(self, name: str) -> "FakeFunction":
        return FakeFunction(getattr(self.library, f"run_{name}"))


class FakeFunction:
    max_dynamic_shared_size_bytes = 48 << 10

    def __init__(self, run: Any):
        self.run = run

    def __call__(
        self, grid: tuple[int, int], block: tuple[int, int], args: tuple[Any, ...], shared_mem: int
    ) -> None:
        converted: list[Any] = []
        for value in args:
            if isinstance(value, np.ndarray):
                assert value.flags.c_contiguous
                converted.append(ctypes.c_void_p(value.ctypes.data))
            else:
                assert isinstance(value, np.int32)
                converted.append(ctypes.c_int(int(value)))
        assert shared_mem <= self.max_dynamic_shared_size_bytes
        if FakeStream.capturing:
            FakeStream.capturing.kept.append(lambda: self.run(*grid, *block, *converted))
        else:
            FakeStream.queues.put("kernels", lambda: self.run(*grid, *block, *converted))


def on_device(array: np.ndarray) -> DeviceArray:
    return np.ascontiguousarray(array).view(DeviceArray)


def stand_in() -> tuple[Any, SimpleNamespace]:
    """The module, and what can be set of a machine with one GPU; `most` is the largest array that
    it can allocate, in elements, `cache` and `free` are bytes."""
    queues = FakeStream.queues = Queues()
    kernels = FakeStream(True, "kernels")
    state = SimpleNamespace(
        queues=queues,
        pinned=[],
        copied=0,
        bytes=0,
        most=1 << 40,
        free=1 << 33,
        driver=13000,
        capability=9,
        cache=1 << 20,
        allocated=[],
    )
    FakeStream.captures = 0

    def empty(shape: Any, dtype: Any = np.float64) -> DeviceArray:
        assert not FakeStream.capturing
        if np.prod(shape) > state.most:
            raise OutOfMemoryError
        state.allocated.append(int(np.prod(shape)))
        state.bytes += np.dtype(dtype).itemsize * int(np.prod(shape))
        return on_device(np.full(shape, np.nan, dtype))

    def pin(size: int) -> SimpleNamespace:
        memory = np.full(size, 255, np.uint8)
        state.pinned.append(size)
        return SimpleNamespace(ptr=memory.ctypes.data, memory=memory)

    def copy(target: int, source: int, size: int, kind: int, stream: str) -> None:
        assert kind == 4
        state.copied += 1
        queues.put(stream, lambda: ctypes.memmove(target, source, size))

    def to_host(array: Any) -> Any:
        queues.finish()
        return np.array(array)

    cupy: Any = ModuleType("cupy")
    cupy.ndarray = DeviceArray
    cupy.RawModule = FakeModule
    cupy.asarray = lambda a, dtype=None: on_device(np.asarray(a, dtype))
    cupy.ascontiguousarray = lambda a, dtype: on_device(np.ascontiguousarray(a, dtype))
    cupy.asnumpy = to_host
    cupy.empty = empty
    cupy.zeros = lambda shape: on_device(np.zeros(shape))
    cupy.from_dlpack = lambda value: on_device(value.__dlpack__())
    cupy.get_default_memory_pool = lambda: SimpleNamespace(
        free_bytes=lambda: 0, total_bytes=lambda: 8 * sum(state.allocated), free_all_blocks=int
    )
    runtime = SimpleNamespace(
        getDeviceCount=lambda: int(state.driver >= 13000),
        memGetInfo=lambda: (state.free, state.free),
        driverGetVersion=lambda: state.driver,
        runtimeGetVersion=lambda: 13000,
        getDeviceProperties=lambda device: {
            "name": b"Stand-in",
            "totalGlobalMem": 80 << 30,
            "major": state.capability,
            "minor": 0,
        },
        CUDARuntimeError=RuntimeError,
        memcpyAsync=copy,
    )

    def device() -> SimpleNamespace:
        return SimpleNamespace(id=0, attributes={"L2CacheSize": state.cache}, synchronize=int)

    memory = SimpleNamespace(OutOfMemoryError=OutOfMemoryError)
    cupy.cuda = SimpleNamespace(
        runtime=runtime,
        Device=device,
        memory=memory,
        Stream=FakeStream,
        get_current_stream=lambda: kernels,
        alloc_pinned_memory=pin,
    )
    return cupy, state
