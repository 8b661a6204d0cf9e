"""What the kernels need to know of the host processor."""

import os
from dataclasses import dataclass
from functools import cache

import llvmlite.binding as llvm

from qcomp.backends.cpu.llvm_text import VectorType
from qcomp.errors import InputError

LEVELS = ("avx512", "avx2", "plain")


@dataclass(frozen=True, slots=True)
class Host:
    """A processor to generate code for: LLVM's name and feature string of it, and a vector width.

    `level` is 'avx512', 'avx2' or 'plain'; `vector_bytes` is 64, 32 or 16 accordingly.
    """

    level: str
    triple: str
    cpu: str
    features: str
    vector_bytes: int

    def vector(self, scalar: str) -> VectorType:
        """The vector type of one register for `scalar` 'float' or 'double'."""
        return VectorType(scalar, self.vector_bytes // (4 if scalar == "float" else 8))


def detect(level: str | None = None) -> Host:
    """The host, or the part of it that `level` (or else QCOMP_CPU) allows.

    Raises InputError for an unknown level and for one that this processor cannot run.
    """
    return _detect(level or os.environ.get("QCOMP_CPU") or None)


@cache
def _detect(level: str | None) -> Host:
    found = dict(llvm.get_host_cpu_features())
    available = [
        name
        for name, needs in (
            ("avx512", ("avx512f", "avx512dq", "avx512bw", "avx512vl", "fma")),
            ("avx2", ("avx2", "fma")),
            ("plain", ()),
        )
        if all(found.get(need) for need in needs)
    ]
    if level is None:
        level = available[0]
    if level not in LEVELS:
        raise InputError(f"Unknown processor level '{level}': expected one of {', '.join(LEVELS)}.")
    if level not in available:
        raise InputError(
            f"This processor has no '{level}' instructions: use one of {', '.join(available)}."
        )
    triple = llvm.get_process_triple()
    if level == "plain":
        # Whatever every processor of this architecture has: with it, SSE2 and no fused multiply.
        return Host(level, triple, "", "", 16)
    features = {name: on for name, on in found.items() if on}
    if level == "avx2":
        features = {n: on for n, on in features.items() if not n.startswith(("avx512", "avx10"))}
    text = ",".join("+" + name for name in sorted(features))
    if level == "avx2":
        return Host(level, triple, "x86-64-v3", text, 32)
    # LLVM prefers 256 bits on some processors, and would split our vectors there.
    return Host(level, triple, llvm.get_host_cpu_name(), text + ",-prefer-256-bit", 64)
