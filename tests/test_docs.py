"""The pages that are written by programs must be what the programs write today."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("name", ["make_pipeline.py", "make_cuda.py", "make_schedules.py"])
def test_pages_are_up_to_date(name: str):
    script = ROOT / "docs" / name
    done = subprocess.run([sys.executable, script, "--check"], check=False)
    assert done.returncode == 0, f"run python docs/{name}"
