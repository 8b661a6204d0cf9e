"""Compile CUDA C++ text to machine code with NVRTC, which needs neither a GPU nor a driver."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from qcomp.errors import CompilationError, InputError, MissingExtraError

ARCHITECTURES = (
    "sm_75",
    "sm_80",
    "sm_86",
    "sm_87",
    "sm_89",
    "sm_90",
    "sm_100",
    "sm_103",
    "sm_120",
)
OPTIONS = ("-std=c++17",)

_ENTRY = re.compile(
    r"Compiling entry function '(?P<name>\w+)'"
    r".*?(?P<stack>\d+) bytes stack frame"
    r", (?P<stores>\d+) bytes spill stores, (?P<loads>\d+) bytes spill loads"
    r".*?Used (?P<registers>\d+) registers",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Resources:
    """What a thread of a kernel takes: registers, and bytes of local memory (the stack holds
    arrays, spills are registers that did not suffice)."""

    registers: int
    stack_bytes: int
    spill_store_bytes: int
    spill_load_bytes: int


@dataclass(frozen=True, slots=True)
class Cubin:
    """Machine code for one architecture, and the resources of its kernels."""

    code: bytes
    resources: dict[str, Resources]


def check_architecture(name: str) -> None:
    """Raise an InputError unless `name` is an architecture that the cuda target knows."""
    if name not in ARCHITECTURES:
        raise InputError(
            f"Unknown GPU architecture '{name}': expected one of {', '.join(ARCHITECTURES)}."
        )


@lru_cache(4)
def compile_cubin(source: str, architecture: str) -> Cubin:
    """Compile `source` for an architecture such as 'sm_90'.

    Raises:
        InputError: the architecture is unknown.
        MissingExtraError: there is no NVRTC.
        CompilationError: NVRTC refuses the text or the architecture.
    """
    check_architecture(architecture)
    nvrtc = _nvrtc()
    program = nvrtc.createProgram(source, "qcomp.cu", (), ())
    try:
        nvrtc.compileProgram(program, (*OPTIONS, f"-arch={architecture}", "-Xptxas=-v"))
        # CuPy drops the last byte: that of a string would be a zero.
        code = nvrtc.getCUBIN(program) + b"\0"
        log = nvrtc.getProgramLog(program)
    except nvrtc.NVRTCError as error:
        lines = nvrtc.getProgramLog(program).strip().splitlines() or [str(error)]
        raise CompilationError(f"NVRTC cannot compile for {architecture}: {lines[0]}") from None
    finally:
        nvrtc.destroyProgram(program)
    return Cubin(code, read_resources(log))


def read_resources(log: str) -> dict[str, Resources]:
    """The resources of the kernels that a log of `-Xptxas=-v` tells of."""
    return {
        m["name"]: Resources(*(int(m[key]) for key in ("registers", "stack", "stores", "loads")))
        for m in _ENTRY.finditer(log)
    }


def resource_report(cubin: Cubin, architecture: str) -> str:
    """The resources as a table."""
    head = ("kernel", "registers", "spill stores", "spill loads", "stack")
    rows = [
        (
            name,
            str(r.registers),
            *(f"{b} B" for b in (r.spill_store_bytes, r.spill_load_bytes)),
            f"{r.stack_bytes} B",
        )
        for name, r in cubin.resources.items()
    ]
    title = f"A thread on {architecture}, {len(cubin.code)} bytes of code"
    return f"{title}\n\n{aligned([head, *rows])}"


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells as text, a line each: the first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            cell.rjust(width) if i else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]
    return "\n".join(lines) + "\n"


@cache
def _nvrtc() -> Any:
    """CuPy's NVRTC, which loads without a GPU."""
    try:
        from cupy_backends.cuda.libs import nvrtc  # pyright: ignore[reportMissingImports]

        nvrtc.getVersion()
    except (ImportError, OSError, RuntimeError):
        raise MissingExtraError(
            "cupy", "cuda13", "Compiling CUDA (with qcomp[cuda12] for CUDA 12)"
        ) from None
    return nvrtc
