"""The runtime, with a stand-in for CuPy that runs the kernels on the CPU."""

import re
import sys
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import qcomp
from qcomp.backends.cuda.device import find_gpu
from qcomp.backends.cuda.runtime import CudaExecutable
from qcomp.cli.main import main
from qcomp.compiler import cuda_pipeline
from qcomp.errors import InputError, MissingExtraError, ResourceError

from .circuits import ring
from .requirements import needs_compiler
from .stand_in import (
    DeviceArray,
    FakeStream,
    OutOfMemoryError,
    Producer,
    on_device,
    stand_in,
)

OBSERVABLES = [qcomp.Z(0), qcomp.X(1) @ qcomp.Z(2)]


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A machine with one GPU, as far as can be told."""
    cupy, state = stand_in()
    monkeypatch.setitem(sys.modules, "cupy", cupy)
    return state


@needs_compiler
@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
@pytest.mark.parametrize("limit", ["none", "memory", "allocation"])
def test_values_and_gradients(gpu: SimpleNamespace, dtype: str, limit: str) -> None:
    circuit = ring(4, 2)
    program = qcomp.compile(circuit, OBSERVABLES, target="cuda", dtype=dtype)
    reference = qcomp.compile(circuit, OBSERVABLES, target="reference")
    rng = np.random.default_rng(0)
    w, x = rng.normal(size=(2, 4, 3)), rng.normal(size=(5, 4))
    cotangents = rng.normal(size=(5, 2))
    if limit == "memory":
        gpu.free = 20000  # chunks of two samples or so
    if limit == "allocation":
        gpu.most = 1000
    tolerance = 1e-5 if dtype == "complex64" else 1e-12
    want, gradient = reference.value_and_grad(w, x, cotangents)
    values, own = program.value_and_grad(w, x, cotangents)
    np.testing.assert_allclose(program(w, x), want, atol=tolerance)
    np.testing.assert_allclose(values, want, atol=tolerance)
    np.testing.assert_allclose(own.params, gradient.params, atol=tolerance)
    np.testing.assert_allclose(own.inputs, gradient.inputs, atol=tolerance)
    assert not isinstance(values, DeviceArray)
    assert not isinstance(own.params, DeviceArray)


@needs_compiler
def test_arrays_on_the_gpu_stay_there(gpu: SimpleNamespace) -> None:
    program = qcomp.compile(ring(3, 1), OBSERVABLES, target="cuda")
    w, x = on_device(np.ones((1, 3, 3))), on_device(np.ones((2, 3)))
    values, gradient = program.value_and_grad(w, x)
    for result in (program(w, x), values, gradient.params, gradient.inputs):
        assert isinstance(result, DeviceArray)


@needs_compiler
def test_arrays_of_other_libraries(gpu: SimpleNamespace) -> None:
    program = qcomp.compile(ring(3, 1), OBSERVABLES, target="cuda")
    w, x = np.full((1, 3, 3), 0.3), np.full((2, 3), 0.2)
    values = program(Producer(w), Producer(x))
    assert isinstance(values, DeviceArray)
    np.testing.assert_array_equal(values, program(w, x))
    with pytest.raises(InputError, match="The inputs have dtype complex128"):
        program(Producer(w), Producer(x * 1j))


def test_arrays_of_another_device(gpu: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    program = qcomp.compile(ring(3, 1), OBSERVABLES, target="cuda")
    monkeypatch.setattr(DeviceArray, "device", SimpleNamespace(id=1))
    with pytest.raises(InputError, match="are on GPU 1, but the current device is 0"):
        program(on_device(np.ones((1, 3, 3))), np.ones((2, 3)))


def tiled(circuit: qcomp.Circuit, policy: str = "reverse") -> qcomp.Program:
    """A program for states of two tiles: more launches than are issued one by one."""
    pipeline = cuda_pipeline("float", policy).replace("tile=12", "tile=9")
    return qcomp.compile(circuit, OBSERVABLES, target="cuda", pipeline=pipeline)


@needs_compiler
def test_many_launches_are_captured_once(gpu: SimpleNamespace) -> None:
    """And replayed for other arrays and, in the same memory, for smaller batches."""
    circuit = ring(10, 4)
    program = tiled(circuit)
    reference = qcomp.compile(circuit, OBSERVABLES, target="reference")
    rng = np.random.default_rng(0)
    for batch, captures in ((3, 2), (3, 2), (2, 4), (3, 4)):
        w, x = rng.normal(size=(4, 10, 3)), rng.normal(size=(batch, 10))
        cotangents = rng.normal(size=(batch, 2))
        want, gradient = reference.value_and_grad(w, x, cotangents)
        values, own = program.value_and_grad(w, x, cotangents)
        np.testing.assert_allclose(values, want, atol=1e-5)
        np.testing.assert_allclose(program(w, x), want, atol=1e-5)
        np.testing.assert_allclose(own.params, gradient.params, atol=1e-5)
        np.testing.assert_allclose(own.inputs, gradient.inputs, atol=1e-5)
        assert FakeStream.captures == captures


@needs_compiler
def test_chunks_of_a_graph(gpu: SimpleNamespace) -> None:
    """A state takes 8 KiB, the cache 64: four states ψ and λ fit. A rest of two has a graph of its
    own; the gradients of all chunks are added up, as without chunks."""
    circuit = ring(10, 2)
    rng = np.random.default_rng(1)
    w, x = rng.normal(size=(2, 10, 3)), rng.normal(size=(10, 10))
    whole, whole_gradient = tiled(circuit).value_and_grad(w, x)
    assert FakeStream.captures == 1
    gpu.cache = 64 << 10
    program = tiled(circuit)
    values, gradient = program.value_and_grad(w, x)
    assert FakeStream.captures == 3
    assert np.array_equal(values, whole)
    assert np.array_equal(gradient.params, whole_gradient.params)
    assert np.array_equal(gradient.inputs, whole_gradient.inputs)
    gpu.allocated.clear()
    program.value_and_grad(w, x)
    assert len(gpu.allocated) == 2  # the memory of states is kept; results are new
    assert FakeStream.captures == 3


@needs_compiler
def test_memory_that_is_short_for_a_graph(gpu: SimpleNamespace) -> None:
    """Half the chunk until it fits; a larger batch later does not try again."""
    program = tiled(ring(10, 4))
    gpu.most = 5 << 11  # two states and more, but not eight
    w, x = np.ones((4, 10, 3)), np.linspace(0, 1, 80).reshape(8, 10)
    values = program(w, x)
    assert FakeStream.captures == 1
    gpu.most = 1 << 40
    gpu.allocated.clear()
    assert np.array_equal(program(w, np.vstack([x, x])), np.vstack([values, values]))
    assert FakeStream.captures == 1
    assert gpu.allocated == [32]
    del program
    gpu.most = 1 << 10
    with pytest.raises(ResourceError, match=r"needs .* GiB of memory, but 8 GiB are free"):
        tiled(ring(10, 4))(w, x)


@needs_compiler
def test_results_that_do_not_fit(gpu: SimpleNamespace) -> None:
    program = qcomp.compile(ring(3, 1), OBSERVABLES, target="cuda")
    gpu.most = 10
    with pytest.raises(ResourceError, match="The results of 6 samples need"):
        program(np.ones((1, 3, 3)), np.ones((6, 3)))


@needs_compiler
def test_a_state_that_does_not_fit(gpu: SimpleNamespace) -> None:
    program = qcomp.compile(ring(3, 1), OBSERVABLES, target="cuda")
    gpu.most = 10
    with pytest.raises(ResourceError, match="A sample of this circuit needs"):
        program(np.ones((1, 3, 3)), np.ones((1, 3)))


def test_auto_takes_the_gpu(gpu: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    assert qcomp.compile(ring(3, 1), OBSERVABLES).target == "cuda"
    assert main(["info"]) == 0
    lines = dict(line.split("  ", 1) for line in capsys.readouterr().out.splitlines())
    assert lines["backend cuda"].strip() == "Stand-in, 80 GiB, sm_90, CUDA 13.0"
    assert lines["target auto"].strip() == "cuda"


@pytest.mark.parametrize(
    ("driver", "capability", "message"),
    [
        (0, 9, "found no GPU: take target='cpu'"),
        (12040, 9, r"made for CUDA 13, .* CUDA 12.4 at most: .*install 'qcomp\[cuda12\]'"),
        (13000, 7, "Stand-in has compute capability 7.0: the cuda target needs 7.5"),
    ],
    ids=["none", "driver", "old"],
)
def test_a_gpu_that_cannot_be_used(
    gpu: SimpleNamespace, driver: int, capability: int, message: str
) -> None:
    gpu.driver, gpu.capability = driver, capability
    with pytest.raises(ResourceError, match=message):
        find_gpu()
    assert qcomp.compile(ring(3, 1), OBSERVABLES).target == "cpu"


def test_no_gpu(gpu: SimpleNamespace) -> None:
    gpu.driver = 0
    program = qcomp.compile(ring(3, 1), OBSERVABLES, target="cuda")
    with pytest.raises(ResourceError, match="found no GPU"):
        program(np.ones((1, 3, 3)), np.ones((1, 3)))


def test_no_cupy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cupy", None)
    assert qcomp.compile(ring(3, 1), OBSERVABLES).target == "cpu"
    program = qcomp.compile(ring(3, 1), OBSERVABLES, target="cuda")
    assert "__global__" in program.source()
    with pytest.raises(MissingExtraError, match=r"qcomp\[cuda13\]"):
        program(np.ones((1, 3, 3)), np.ones((1, 3)))


OFFLOADED = ("store on host", "every=2 on host", "count=2 on host")
ORDERS = (("kernels", "copies"), ("copies", "kernels"))


def offloaded(gpu: SimpleNamespace, policy: str, order: tuple[str, ...]) -> Any:
    """Values and gradients of a program with checkpoints on the host, whose kernels and copies run
    as late as can be, first those of the first stream."""
    gpu.queues.order = order
    rng = np.random.default_rng(2)
    w, x = rng.normal(size=(6, 10, 3)), rng.normal(size=(5, 10))
    values, gradient = tiled(ring(10, 6), policy).value_and_grad(w, x)
    return values, gradient.params, gradient.inputs


@needs_compiler
@pytest.mark.parametrize("policy", OFFLOADED)
@pytest.mark.parametrize("order", ORDERS)
def test_checkpoints_on_the_host(gpu: SimpleNamespace, policy: str, order: tuple[str, ...]) -> None:
    """As on the GPU bit by bit, in chunks of two samples; their memory is that of two."""
    want = offloaded(gpu, policy.removesuffix(" on host"), ())
    assert not gpu.pinned
    gpu.cache = 40 << 10
    for own, right in zip(offloaded(gpu, policy, order), want, strict=True):
        np.testing.assert_array_equal(own, right)
    assert set(gpu.pinned) == {2 * 8 << 10}
    assert gpu.copied >= 3 * len(gpu.pinned)
    assert FakeStream.captures == 1  # none of those with copies


@needs_compiler
@pytest.mark.parametrize("policy", OFFLOADED)
@pytest.mark.parametrize("waits", ["kernels", "copies"])
def test_kernels_and_copies_wait_for_each_other(
    gpu: SimpleNamespace, policy: str, waits: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If one of both streams did not wait for the other one, gradients would be wrong."""
    want = offloaded(gpu, policy, ORDERS[0])
    wait = FakeStream.wait_event

    def left_out(stream: FakeStream, event: Any) -> None:
        if stream.name != waits:
            wait(stream, event)

    monkeypatch.setattr(FakeStream, "wait_event", left_out)
    found = [offloaded(gpu, policy, order)[1] for order in ORDERS]
    assert not all(np.allclose(own, want[1], atol=1e-3) for own in found)


@needs_compiler
def test_nothing_is_copied_after_a_call(gpu: SimpleNamespace) -> None:
    """Pinned memory can be another program's then, even if nobody has asked for the results."""
    gpu.queues.order = ORDERS[0]
    program = tiled(ring(10, 6), "store on host")
    program.value_and_grad(on_device(np.ones((6, 10, 3))), on_device(np.ones((1, 10))))
    assert gpu.copied
    assert not gpu.queues.waiting["copies"]


@needs_compiler
def test_a_host_without_memory(gpu: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    w, x = np.ones((6, 10, 3)), np.ones((4, 10))
    monkeypatch.setattr("qcomp.backends.cuda.runtime.free_memory", lambda: 30000)
    with pytest.raises(ResourceError, match=r"take 56 KiB of the host's memory, but 29.3 KiB are"):
        tiled(ring(10, 6), "store on host").value_and_grad(w, x)
    monkeypatch.setattr("qcomp.backends.cuda.runtime.free_memory", lambda: 120000)
    tiled(ring(10, 6), "store on host").value_and_grad(w, x)
    assert set(gpu.pinned) == {2 * 8 << 10}  # chunks of two samples

    def refuse(size: int) -> None:
        raise OutOfMemoryError

    sys.modules["cupy"].cuda.alloc_pinned_memory = refuse
    with pytest.raises(ResourceError, match=r"gives no 112 KiB of pinned memory .* of 2 samples"):
        tiled(ring(10, 6), "store on host").value_and_grad(w, x)


@pytest.mark.parametrize("place", ["host", "disk"])
def test_places_that_the_gpu_does_not_have(place: str) -> None:
    circuit = ring(4, 4)
    program = qcomp.compile(circuit, OBSERVABLES, "cuda", checkpoints=f"every=2 on {place}")
    expected = {"host": "stay on the GPU; leave 'on host' out", "disk": "no checkpoints on disk"}
    with pytest.raises(InputError, match=expected[place]):
        program.source()
    if place == "disk":
        with pytest.raises(InputError, match=expected[place]):
            tiled(ring(10, 4), "every=2 on disk").source()


@needs_compiler
def test_a_limit_on_memory(gpu: SimpleNamespace) -> None:
    """Chunks of the batch fit it; what is planned is what is allocated, at most."""
    circuit, rng = ring(13, 1), np.random.default_rng(3)
    w, x = rng.normal(size=(1, 13, 3)), rng.normal(size=(5, 13))
    want = qcomp.compile(circuit, OBSERVABLES, "cuda").value_and_grad(w, x)[1].params
    free = qcomp.compile(circuit, OBSERVABLES, "cuda").executable
    assert isinstance(free, CudaExecutable)
    limit = free.footprint.fixed + 2 * free.footprint.workspace
    gpu.bytes = 0
    program = qcomp.compile(circuit, OBSERVABLES, "cuda", memory=limit)
    assert np.array_equal(program.value_and_grad(w, x)[1].params, want)
    results = 8 * (2 * 5 + w.size + x.size)
    assert limit - 64 < gpu.bytes <= limit + results
    assert "2 states of 64 KiB" in program.explain()


def reset_layers(qubits: int, layers: int) -> qcomp.Circuit:
    """A circuit that cannot be undone: states before resets are kept."""
    c = qcomp.Circuit(qubits)
    w = c.params(layers, qubits)
    with c.repeat(layers) as layer:
        for q in range(qubits):
            c.ry(w[layer, q], q)
        for q in range(qubits):
            c.cx(q, (q + 1) % qubits)
        c.project(0, 0)
    return c


@pytest.mark.parametrize("qubits", [5, 13])
def test_a_limit_that_needs_checkpoints(qubits: int) -> None:
    def compiled(memory: int) -> CudaExecutable:
        found = qcomp.compile(circuit, qcomp.Z(0), "cuda", memory=memory).executable
        assert isinstance(found, CudaExecutable)
        return found

    circuit = reset_layers(qubits, 5)
    free = compiled(1 << 30)
    kept = compiled(free.memory_bytes() - 1)
    assert kept.memory_bytes() < free.memory_bytes()
    with pytest.raises(ResourceError, match=r"A sample takes (\d+) bytes") as refused:
        compiled(1000)
    found = re.search(r"takes (\d+) bytes", str(refused.value))
    assert found
    least = int(found[1])
    assert compiled(least).memory_bytes() == least
    assert compiled(least).footprint.place == ("host" if qubits > 12 else "device")
    with pytest.raises(ResourceError, match=rf"takes {least} bytes .* more than the {least - 1}"):
        compiled(least - 1)
