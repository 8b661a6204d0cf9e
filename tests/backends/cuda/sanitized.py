"""Emitted CUDA C++ under the address and undefined-behaviour sanitizers; a process of its own, into
which the sanitizer is loaded first. Started by `test_sanitizers.py`, with the name of a check."""

import sys
from collections.abc import Callable
from dataclasses import replace

import qcomp

from .circuits import arguments, check, mixed, program, ring
from .shim import ShimProgram

SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
OPTIONS = ("-O1", *SANITIZERS)
OBSERVABLES = [qcomp.Z(0), 0.5 * qcomp.Z(1) @ qcomp.X(2) - 2 * qcomp.Y(0) @ qcomp.Y(1)]


def whole_circuits() -> None:
    """Small samples that share a block, the last one not full; several warps; checkpoints."""
    check(ring(5, 2, "cy"), OBSERVABLES, batch=3, options=OPTIONS)
    check(mixed(9), OBSERVABLES, "double", batch=2, options=OPTIONS, checkpoints="store")


def tiles() -> None:
    """Passes over a state of two tiles."""
    check(ring(9, 2), OBSERVABLES, "double", batch=2, tile=8, options=OPTIONS, checkpoints="store")


def _broken(old: str, new: str) -> None:
    circuit = ring(3, 1)
    emitted = replace(program(circuit, OBSERVABLES[:1], "double"), gradient=())
    assert old in emitted.source
    text = emitted.source.replace(old, new)
    shim = ShimProgram(replace(emitted, source=text), ("-O0", *SANITIZERS))
    given, batch = arguments(circuit, 64)
    shim.values(given, batch)


def beyond_shared_memory() -> None:
    """One amplitude more than a block has."""
    _broken("memory = shared + ", "memory = shared + 1 + ")


def beyond_an_argument() -> None:
    """A row that the caller did not give."""
    _broken("argument1, angles +", "argument1 + 1, angles +")


def undefined_arithmetic() -> None:
    """A shift by more bits than there are."""
    _broken("r & 1 ? c0 : 0", "r & 1 ? c0 << (32 + (r & 1)) : 0")


CHECKS: dict[str, Callable[[], None]] = {
    f.__name__: f
    for f in (whole_circuits, tiles, beyond_shared_memory, beyond_an_argument, undefined_arithmetic)
}

if __name__ == "__main__":
    CHECKS[sys.argv[1]]()
