"""Small circuits whose CUDA C++ is kept in this folder, each for what it shows.

What all programs share, `prelude.cuh`, is left out, and of each text but the functions that a case
names. In double precision a thread holds 8 amplitudes, not 16, and the text is half as long.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from unittest.mock import patch

from qcomp.backends.cuda.launches import Launch
from qcomp.backends.cuda.on_chip import STRAIGHT_BYTES
from qcomp.backends.cuda.program import CudaProgram, emit_program
from qcomp.circuit import Circuit, Observables
from qcomp.compiler import cuda_pipeline
from qcomp.observables import X, Y, Z

from ..passes.pipelines import lower
from . import cases
from .cases import Build

_NAME = re.compile(r"(\w+)(?:\[\])?(?:\(| =)")
_BOUNDS = re.compile(r"__launch_bounds__\([^)]*\) ")
_TOP_LEVEL = re.compile(r"\n(?=(?:extern|__device__|static|template)\b)")


@dataclass(frozen=True)
class CudaCase:
    """A circuit and how it is compiled; `functions` are patterns of what to keep: kernels,
    functions, tables."""

    build: Build
    qubits: int
    functions: tuple[str, ...]
    scalar: str
    pipeline: str
    straight_bytes: int  # from how much code on stages become a loop over a table

    suffixes = (".cu",)

    def program(self) -> CudaProgram:
        circuit = Circuit(self.qubits)
        observables = self.build(circuit)
        module = lower(circuit.module(observables), self.pipeline)
        with patch("qcomp.backends.cuda.on_chip.STRAIGHT_BYTES", self.straight_bytes):
            return emit_program(module, self.scalar)

    def files(self) -> Iterator[tuple[str, str]]:
        """The ending and contents of the file."""
        program = self.program()
        head = [
            f"// {self.build.__doc__}",
            "// values: " + ", ".join(map(_launch, program.values)),
            "// gradient: " + ", ".join(map(_launch, program.gradient)),
            "",
        ]
        _, _, own = program.source.partition("extern __shared__")
        parts = [part.strip() for part in _TOP_LEVEL.split(own)[1:]]
        kept = [p for p in parts if any(fnmatchcase(_name(p), f) for f in self.functions)]
        yield ".cu", "\n".join(head) + "\n" + "\n\n".join(kept) + "\n"


def _launch(launch: Launch) -> str:
    """A kernel, its grid for one sample, and the numbers among its arguments."""
    given = "".join(f" {a}" for a in launch.arguments if isinstance(a, int))
    return f"{launch.kernel}<{launch.grid(1)[0]}, {launch.threads[0]}>{given}"


def _name(part: str) -> str:
    found = _NAME.search(_BOUNDS.sub("", part))
    assert found is not None, part
    return found[1]


CUDA_CASES: dict[str, CudaCase] = {}


def case(
    qubits: int,
    *functions: str,
    scalar: str = "double",
    tile: int = 12,
    checkpoints: str = "",
    straight_bytes: int = STRAIGHT_BYTES,
    passes: Callable[[str], str] = str,
) -> Callable[[Build], Build]:
    """Make a case of a function."""
    pipeline = cuda_pipeline(scalar, checkpoints or "reverse").replace("tile=12", f"tile={tile}")
    pipeline = passes(pipeline)

    def register(build: Build) -> Build:
        CUDA_CASES[build.__name__] = CudaCase(
            build, qubits, functions, scalar, pipeline, straight_bytes
        )
        return build

    return register


def values_only(pipeline: str) -> str:
    """The pipeline for values only."""
    return pipeline.replace("derive-adjoint,", "")


# Circuits that are cases of the cpu target too


case(3, "forward", scalar="float")(cases.fixed_gates)
case(2, "words*", "letters*", "circuit_angles*")(cases.rotations)
case(4, "forward")(cases.two_qubit_rotations)
case(4, "forward")(cases.controlled_gates)
case(4, "terms_forward", "forward")(cases.entanglers)
case(5, "gradient", scalar="float")(cases.gate_of_registers)
case(5, "forward", scalar="float")(cases.gate_of_lanes)
case(6, "gradient")(cases.diagonals)
case(6, "gradient")(cases.matrices)
case(6, "gradient")(cases.static_control)
case(7, "gradient")(cases.dynamic_controls)
case(6, "forward")(cases.skew)
case(2, "*angles*", "sum_samples")(cases.expressions)
case(7, "forward")(cases.layers)
case(3, "forward")(cases.nested_loops)
case(6, "terms*", "first*", "gradient")(cases.observables)
case(1, "forward")(cases.host_program)
case(5, "forward")(cases.coefficients)


# Circuits of the cuda target's own


@case(6, "forward", scalar="float")
def phases(c: Circuit) -> Observables:
    """Absorbed gates that leave signs and powers of i, applied by an exchange."""
    w = c.params(3, 6)
    with c.repeat(3) as l:
        for q in range(6):
            c.ry(w[l, q], q)
        for q in range(6):
            c.cy(q, (q + 1) % 6)
        c.s(0)
    return X(0) @ Y(5)


@case(4, "gradient", checkpoints="store")
def saved_states(c: Circuit) -> Observables:
    """States that are kept for the way back, in registers' order."""
    w = c.params(3, 2)
    with c.repeat(3) as l:
        c.ry(w[l, 0], 0)
        c.rx(w[l, 1], 3)
        c.cx(0, 3)
    return Z(0)


@case(9, "copy", checkpoints="store", tile=8)
def copied_states(c: Circuit) -> Observables:
    """A state of two tiles is copied after each pass, and the copy used on the way back."""
    w = c.params(3, 2)
    with c.repeat(3) as l:
        c.ry(w[l, 0], 0)
        c.rx(w[l, 1], 8)
    return Z(0)


@case(5, "forward", passes=values_only)
def scaled_registers(c: Circuit) -> Observables:
    """Real factors on what a thread holds."""
    w = c.params(2)
    c.ry(w[0], 0)
    c.cx(0, 4)
    c.matrix(4, [[1, 0], [0, 0.5]])
    c.rx(w[1], 4)
    c.project(0, 1)
    return Z(4)


@case(9, "scale*", tile=8, passes=values_only)
def scaled_tiles(c: Circuit) -> Observables:
    """Real factors on a state of two tiles, by parities of its addresses."""
    w = c.params(2)
    c.ry(w[0], 0)
    c.cx(0, 8)
    c.matrix(8, [[1, 0], [0, 0.5]])
    c.rx(w[1], 8)
    c.project(0, 1)
    return Z(8)


@case(5, "forward")
def matrices_of_threads(c: Circuit) -> Observables:
    """Controlled gates as matrices, which parities of the thread's number exchange and negate."""
    w = c.params(3)
    for q in range(5):
        c.h(q)
    c.cy(4, 1)
    c.controlled((0, 1)).u(w[0], w[1], 0.3, 4)
    c.cy(4, 0)
    c.controlled(3).u(w[2], w[1], 0.2, 4)
    return Z(0)


@case(9, "pass*", "undo_pass*", tile=8)
def passes(c: Circuit) -> Observables:
    """A state of two tiles: passes over memory, and the way back."""
    w = c.params(2, 2)
    c.h(8)
    with c.repeat(2) as l:
        c.ry(w[l, 0], 0)
        c.controlled(8).rx(w[l, 1], 1)
    return Z(0)


@case(
    9,
    "matrices",
    "initialize",
    "permute*",
    "*observe*",
    "add_values",
    "angle_sums",
    "sum_*",
    tile=8,
)
def around_passes(c: Circuit) -> Observables:
    """What is around the passes over a state of two tiles."""
    w = c.params(2)
    with c.repeat(2) as l:
        c.rx(w[l], 0)
        c.cy(0, 8)
    return [Z(0) @ Y(8), X(4)]


@case(9, "pass*", "addresses", tile=8)
def moving_passes(c: Circuit) -> Observables:
    """A state of two tiles whose loop ends in a permutation: other addresses, no launch."""
    w = c.params(3, 9)
    with c.repeat(3) as l:
        for q in range(9):
            c.ry(w[l, q], q)
        for q in range(9):
            c.cx(q, (q + 1) % 9)
    return Z(0)


@case(5, "rows*", "forward", straight_bytes=0)
def rows_of_a_table(c: Circuit) -> Observables:
    """Different stages in a loop over the rows of a table: those of a kind share code."""
    w = c.params(3, 5)
    for layer in range(3):
        for q in range(5):
            c.rx(w[layer, q], q)
        for q in range(5):
            c.cx(q, (q + 1) % 5)
    return Z(0)
