"""The pages that are written by programs must be what the programs write today."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_pipeline_page():
    script = ROOT / "docs" / "make_pipeline.py"
    done = subprocess.run([sys.executable, script, "--check"], check=False)
    assert done.returncode == 0, "run python docs/make_pipeline.py"
