"""Settings of all tests."""

import os

import pytest
from hypothesis import settings

# A busy machine is no failure.
settings.register_profile("qcomp", deadline=None)
settings.load_profile("qcomp")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the files of tests/golden anew"
    )
    parser.addoption(
        "--sanitize", action="store_true", help="run CUDA C++ under ASan and UBSan as well"
    )
    parser.addoption(
        "--gpu", action="store_true", help="run the programs of the cuda target on a GPU"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--gpu"):
        os.environ["QCOMP_TEST_GPU"] = "1"  # read when the tests are imported
    # Hypothesis, when it reports a failure, imports a package that warns.
    config.addinivalue_line("filterwarnings", "ignore:mypy_extensions.TypedDict:DeprecationWarning")
