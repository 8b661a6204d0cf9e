"""What the tests of the cuda target need. `.ci/run` sets QCOMP_REQUIRE_CUDA, so that none skips."""

import os
from importlib.util import find_spec

import pytest

from .runners import ON_GPU
from .shim import COMPILER

_REQUIRED = bool(os.environ.get("QCOMP_REQUIRE_CUDA"))

needs_compiler = pytest.mark.skipif(
    COMPILER is None and not _REQUIRED, reason="needs g++ to run CUDA C++ on the CPU"
)
needs_runner = pytest.mark.skipif(
    COMPILER is None and not ON_GPU and not _REQUIRED,
    reason="needs g++ to run CUDA C++ on the CPU, or pytest --gpu",
)
needs_nvrtc = pytest.mark.skipif(
    find_spec("cupy_backends") is None and not _REQUIRED,
    reason="needs NVRTC: pip install 'qcomp[cuda13]'",
)
