"""Finding a GPU that CuPy can use, or saying in one sentence why there is none."""

from dataclasses import dataclass
from typing import Any

from qcomp.errors import MissingExtraError, QcompError, ResourceError

_LEAST_CAPABILITY = 75  # that of sm_75


@dataclass(frozen=True, slots=True)
class Gpu:
    """The caller's current device; `capability` is 90 for sm_90, `runtime` such as '13.0'."""

    name: str
    memory_bytes: int
    capability: int
    runtime: str

    def __str__(self) -> str:
        return (
            f"{self.name}, {self.memory_bytes / 2**30:.0f} GiB, sm_{self.capability}, "
            f"CUDA {self.runtime}"
        )


def import_cupy() -> Any:
    """CuPy, whether or not there is a GPU."""
    try:
        import cupy  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise MissingExtraError(
            "cupy", "cuda13", "Running on a GPU (with qcomp[cuda12] for CUDA 12)"
        ) from None
    return cupy


def require_cupy() -> Any:
    """CuPy, with a GPU that it can use.

    Raises:
        MissingExtraError: there is no CuPy.
        ResourceError: there is no GPU, or the driver is older than CuPy's CUDA.
    """
    cupy = import_cupy()
    runtime = cupy.cuda.runtime
    try:
        found = runtime.getDeviceCount()
    except runtime.CUDARuntimeError:
        found = 0
    if found:
        return cupy
    has, needs = runtime.driverGetVersion(), runtime.runtimeGetVersion()
    if has and has // 1000 < needs // 1000:
        raise ResourceError(
            f"The installed CuPy is made for CUDA {needs // 1000}, but the GPU's driver knows "
            f"CUDA {_version(has)} at most: run pip uninstall cupy-cuda{needs // 1000}x, then "
            f"pip install 'qcomp[cuda{has // 1000}]'."
        )
    raise ResourceError(
        "The cuda target found no GPU: take target='cpu', or check with nvidia-smi that the "
        "driver works and CUDA_VISIBLE_DEVICES hides no device."
    )


def find_gpu() -> Gpu:
    """The current device.

    Raises:
        MissingExtraError, ResourceError: as `require_cupy`, or the GPU is too old.
    """
    cupy = require_cupy()
    runtime = cupy.cuda.runtime
    properties = runtime.getDeviceProperties(cupy.cuda.Device().id)
    capability = 10 * properties["major"] + properties["minor"]
    name = properties["name"].decode()
    if capability < _LEAST_CAPABILITY:
        raise ResourceError(
            f"The {name} has compute capability {capability / 10}: the cuda target needs "
            f"{_LEAST_CAPABILITY / 10} at least; take target='cpu'."
        )
    return Gpu(
        name, properties["totalGlobalMem"], capability, _version(runtime.runtimeGetVersion())
    )


def default_target() -> str:
    """What target='auto' stands for: 'cuda' if there is a GPU for it, else 'cpu'."""
    try:
        find_gpu()
    except QcompError:
        return "cpu"
    return "cuda"


def _version(number: int) -> str:
    return f"{number // 1000}.{number % 1000 // 10}"
