"""The emitted source accesses no memory that is not its own, and does nothing undefined.

A slow lane: it runs with `pytest --sanitize`, and in `.ci/run`.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .shim import COMPILER

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def _sanitize(request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("--sanitize"):
        pytest.skip("takes half a minute: pytest --sanitize")


def run(check: str) -> subprocess.CompletedProcess[str]:
    """A check of `sanitized.py`."""
    assert COMPILER is not None
    command = [COMPILER, "-print-file-name=libasan.so"]
    library = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    # Python itself leaks; what a fiber leaves on its stack is no use after return.
    settings = "detect_leaks=0:detect_stack_use_after_return=0"
    return subprocess.run(
        [sys.executable, "-m", f"{__package__}.sanitized", check],
        cwd=ROOT,
        env=os.environ | {"LD_PRELOAD": library, "ASAN_OPTIONS": settings},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("check", ["whole_circuits", "tiles"])
def test_all_is_well(check: str) -> None:
    done = run(check)
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.mark.parametrize(
    ("check", "message"),
    [
        ("beyond_shared_memory", "insufficient space for an object"),
        ("beyond_an_argument", "heap-buffer-overflow"),
        ("undefined_arithmetic", "shift exponent 33 is too large"),
    ],
)
def test_what_is_wrong_is_found(check: str, message: str) -> None:
    done = run(check)
    assert done.returncode != 0
    assert message in done.stderr
