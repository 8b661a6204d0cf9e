"""A compiled program as bytes, for the cache: everything that running it needs, without the IR."""

import hashlib
import io
import json
from dataclasses import astuple, dataclass
from functools import cache
from pathlib import Path

import llvmlite
import llvmlite.binding as llvm
import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.features import Host
from qcomp.backends.cpu.program_text import Argument, CheckpointMemory


@dataclass(frozen=True, slots=True)
class Compiled:
    """Object code of `run_values` and `run_gradient`, and what they expect (see `program_text`)."""

    code: bytes
    tables: NDArray[np.uint64]
    workspace_bytes: int
    arguments: tuple[Argument, ...]
    observables: int
    bits: int
    parts: int
    checkpoints: CheckpointMemory

    @property
    def resident_bytes(self) -> int:
        """The memory of one thread or team."""
        return self.workspace_bytes + self.checkpoints.resident_bytes

    def to_bytes(self) -> bytes:
        header = {
            "workspace_bytes": self.workspace_bytes,
            "arguments": [[list(a.shape), a.is_input] for a in self.arguments],
            "observables": self.observables,
            "bits": self.bits,
            "parts": self.parts,
            "checkpoints": astuple(self.checkpoints),
        }
        stream = io.BytesIO()
        np.savez(
            stream,
            header=np.frombuffer(json.dumps(header).encode(), np.uint8),
            code=np.frombuffer(self.code, np.uint8),
            tables=self.tables,
        )
        return stream.getvalue()

    @staticmethod
    def from_bytes(content: bytes) -> "Compiled":
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            header = json.loads(arrays["header"].tobytes())
            return Compiled(
                arrays["code"].tobytes(),
                arrays["tables"],
                header["workspace_bytes"],
                tuple(Argument(tuple(shape), is_input) for shape, is_input in header["arguments"]),
                header["observables"],
                header["bits"],
                header["parts"],
                CheckpointMemory(*header["checkpoints"]),
            )


@cache
def compiler_identity() -> str:
    """What the code made of an input depends on: our own sources, and LLVM's version."""
    digest = hashlib.sha256()
    root = Path(__file__).parents[2]
    for path in sorted(root.rglob("*.py")):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return f"{digest.hexdigest()} llvmlite {llvmlite.__version__} {llvm.llvm_version_info}"


def cache_key(identity: str, host: Host, scalar: str) -> str:
    """The key of a program: `identity` is its circuit and pipeline as text."""
    return "\n".join((compiler_identity(), repr(host), scalar, identity))
