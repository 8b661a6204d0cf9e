# pyright: reportUndefinedVariable=false
"""How lit runs the `.mlir` files of this folder; `config` is lit's."""

import os
import sys
import tempfile
from pathlib import Path

import lit.formats

config.name = "qcomp"  # noqa: F821
config.test_format = lit.formats.ShTest()  # noqa: F821
config.suffixes = [".mlir"]  # noqa: F821
config.test_source_root = str(Path(__file__).parent)  # noqa: F821
# Scratch files belong outside of the tree.
config.test_exec_root = os.environ.get("QCOMP_LIT_OUTPUT") or tempfile.mkdtemp()  # noqa: F821
# The tools of the environment that lit itself runs in.
config.environment["PATH"] = os.pathsep.join(  # noqa: F821
    [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
)
