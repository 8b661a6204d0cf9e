"""What only a GPU can show. These tests run with `pytest --gpu`."""

from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest

import qcomp
from qcomp.backends.cuda.device import find_gpu
from qcomp.backends.cuda.nvrtc import ARCHITECTURES
from qcomp.backends.cuda.runtime import device_floats

from .circuits import ring
from .runners import ON_GPU

pytestmark = pytest.mark.skipif(not ON_GPU, reason="needs a GPU: pytest --gpu")

OBSERVABLES = [qcomp.Z(0), qcomp.X(1) @ qcomp.Z(2)]


@pytest.fixture
def cupy() -> Any:
    import cupy  # pyright: ignore[reportMissingImports]

    return cupy


def random(qubits: int, layers: int, batch: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    return rng.normal(size=(layers, qubits, 3)), rng.normal(size=(batch, qubits))


def test_the_device_is_known() -> None:
    assert qcomp.compile(ring(3, 1), OBSERVABLES).target == "cuda"
    assert f"sm_{find_gpu().capability}" in ARCHITECTURES


@pytest.mark.parametrize(("qubits", "batch"), [(6, 100), (12, 40), (13, 9), (16, 3)])
@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_as_on_the_cpu(qubits: int, batch: int, dtype: str) -> None:
    """And bit-identical on repetition, the graph of many launches included."""
    circuit, (w, x) = ring(qubits, 4), random(qubits, 4, batch)
    cotangents = np.random.default_rng(1).normal(size=(batch, 2))
    cpu = qcomp.compile(circuit, OBSERVABLES, target="cpu", dtype="complex128")
    want, want_gradient = cpu.value_and_grad(w, x, cotangents)
    program = qcomp.compile(circuit, OBSERVABLES, target="cuda", dtype=dtype)
    values, gradient = program.value_and_grad(w, x, cotangents)
    atol = 5e-5 if dtype == "complex64" else 1e-11
    np.testing.assert_allclose(values, want, atol=atol)
    np.testing.assert_allclose(gradient.inputs, want_gradient.inputs, atol=atol)
    np.testing.assert_allclose(gradient.params, want_gradient.params, atol=atol * batch)
    for _ in range(3):
        again, other = program.value_and_grad(w, x, cotangents)
        assert np.array_equal(again, values)
        assert np.array_equal(other.params, gradient.params)
        assert np.array_equal(other.inputs, gradient.inputs)


@pytest.mark.parametrize("qubits", [6, 13])
def test_the_callers_stream(cupy: Any, qubits: int) -> None:
    program = qcomp.compile(ring(qubits, 2), OBSERVABLES, target="cuda")
    w, x = random(qubits, 2, 5)
    want = program(w, x)
    stream = cupy.cuda.Stream(non_blocking=True)
    with stream:
        values = program(cupy.asarray(w), cupy.asarray(x))
    stream.synchronize()
    assert np.array_equal(cupy.asnumpy(values), want)


def test_no_copies(cupy: Any) -> None:
    array = cupy.ones((3, 4))
    assert device_floats(array, "inputs").data.ptr == array.data.ptr


@pytest.mark.skipif(find_spec("torch") is None, reason="needs PyTorch")
def test_tensors(cupy: Any) -> None:
    import torch  # pyright: ignore[reportMissingImports]

    program = qcomp.compile(ring(5, 2), OBSERVABLES, target="cuda")
    w, x = random(5, 2, 4)
    tensors = [torch.as_tensor(a, device="cuda") for a in (w, x)]
    assert device_floats(tensors[0], "parameters").data.ptr == tensors[0].data_ptr()
    values = torch.from_dlpack(program(*tensors))
    assert values.is_cuda
    assert np.array_equal(values.cpu().numpy(), program(w, x))


@pytest.mark.parametrize("qubits", [11, 14])
def test_memory_that_is_short(cupy: Any, qubits: int) -> None:
    program = qcomp.compile(ring(qubits, 2), OBSERVABLES, target="cuda")
    w, x = random(qubits, 2, 64)
    want = program(w, x)
    pool = cupy.get_default_memory_pool()
    del program
    pool.free_all_blocks()
    short = qcomp.compile(ring(qubits, 2), OBSERVABLES, target="cuda")
    pool.set_limit(size=pool.used_bytes() + (4 << 20))
    try:
        assert np.array_equal(short(w, x), want)
        with pytest.raises(qcomp.errors.ResourceError, match="A sample of this circuit needs"):
            qcomp.compile(ring(20, 1), OBSERVABLES, target="cuda")(*random(20, 1, 1))
    finally:
        pool.set_limit(size=0)
