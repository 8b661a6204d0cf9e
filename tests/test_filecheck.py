"""Every `.mlir` file below `tests/filecheck` as a test: lit runs its RUN lines.

While working on one file, `lit -v tests/filecheck/FILE` is quicker.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent / "filecheck"
FILES = sorted(str(path.relative_to(ROOT)) for path in ROOT.rglob("*.mlir"))


@pytest.fixture(scope="session")
def results(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, str]]:
    """Lit's verdict and output by file; one run, in parallel, for the files that were selected."""
    wanted = [
        ROOT / str(item.callspec.params["file"])
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.originalname == "test_filecheck"
    ]
    folder = tmp_path_factory.mktemp("lit")
    report = folder / "report.json"
    run = subprocess.run(
        [Path(sys.executable).parent / "lit", "--quiet", "--output", report, *wanted],
        env={**os.environ, "QCOMP_LIT_OUTPUT": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert report.exists(), run.stdout + run.stderr
    tests = json.loads(report.read_text())["tests"]
    return {test["name"].removeprefix("qcomp :: "): test for test in tests}


@pytest.mark.parametrize("file", FILES)
def test_filecheck(file: str, results: dict[str, dict[str, str]]) -> None:
    assert file in results, f"lit did not run {file}: has it a RUN line?"
    result = results[file]
    assert result["code"] in ("PASS", "XFAIL"), result["output"]
