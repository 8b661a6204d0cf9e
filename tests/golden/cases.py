"""Small circuits whose code is kept in this folder, each for what it shows.

Processors are fixed, so that the code is the same on every machine. Most cases use the smallest
stages: a state with as many qubits as lane bits and one more is two vectors, both in registers, and
the next qubit makes a loop.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Protocol

from qcomp.backends.cpu.features import Host
from qcomp.backends.cpu.program_text import ProgramEmitter
from qcomp.circuit import Circuit, Observables
from qcomp.compiler import cpu_pipeline
from qcomp.expressions import cos, exp, sin, sqrt, tanh
from qcomp.observables import I, X, Y, Z
from qcomp.text import print_module

from ..passes.pipelines import lower, plan_pipeline

AVX512 = Host("avx512", "x86_64-unknown-linux-gnu", "", "", 64)
AVX2 = Host("avx2", "x86_64-unknown-linux-gnu", "", "", 32)


class Build(Protocol):
    """Adds gates to a circuit and returns observables."""

    __name__: str

    def __call__(self, c: Circuit) -> Observables: ...


@dataclass(frozen=True)
class Case:
    """A circuit and how it is compiled; `functions` are patterns of the LLVM functions to keep."""

    build: Build
    qubits: int
    functions: tuple[str, ...]
    host: Host
    scalar: str
    pipeline: str

    def circuit(self) -> tuple[Circuit, Observables]:
        circuit = Circuit(self.qubits)
        return circuit, self.build(circuit)

    @property
    def suffixes(self) -> tuple[str, ...]:
        return (".mlir", ".ll") if self.functions else (".mlir",)

    def files(self) -> Iterator[tuple[str, str]]:
        """Endings and contents of the files: the IR at the kernel level, and LLVM text."""
        circuit, observables = self.circuit()
        module = lower(circuit.module(observables), self.pipeline)
        title = f"{self.build.__doc__}\n"
        yield ".mlir", f"// {title}{print_module(module).rstrip()}\n"
        if not self.functions:
            return
        made = ProgramEmitter(module, self.host, self.scalar).emit("circuit")
        kept = [
            function
            for function in made.text.split("\ndefine ")[1:]
            if any(fnmatchcase(_name(function), pattern) for pattern in self.functions)
        ]
        bodies = (function[: function.index("\n}") + 3] for function in kept)
        size = f"; {made.tables.nbytes} bytes of tables, {made.workspace_bytes} of workspace\n"
        yield ".ll", f"; {title}{size}\n" + "\n".join(f"define {body}" for body in bodies)


def _name(function: str) -> str:
    return function[function.index("@") + 1 : function.index("(")].strip('"')


CASES: dict[str, Case] = {}


def case(
    qubits: int,
    *functions: str,
    host: Host = AVX512,
    scalar: str = "float",
    pipeline: str | None = None,
    checkpoints: str = "reverse",
) -> Callable[[Build], Build]:
    """Make a case of a function. By default it is compiled as for users."""
    pipeline = pipeline or cpu_pipeline(host, scalar, checkpoints)

    def register(build: Build) -> Build:
        CASES[build.__name__] = Case(build, qubits, functions, host, scalar, pipeline)
        return build

    return register


PRODUCT = plan_pipeline(lanes=4, registers=1, operations=6)
"""Stages of two vectors of 16 floats, tiles of one block; the first layer is a product state."""

KEEPING = PRODUCT.replace("product-state,", "")
"""The same, but for the product state; the last adjoints only take sums."""

SMALL = KEEPING.replace("skip-undo,", "")
"""The same, but all states are undone."""

LOOPED = SMALL.replace("tile=5", "tile=7")
"""The same with tiles of four blocks."""

MATRICES = LOOPED.replace("select-kernels", "select-kernels{euler=false}")
"""The same with every operation as a matrix."""

REAL = SMALL.replace("partition", "real-amplitudes,partition")
"""The same for real amplitudes: stages of four vectors, tiles of two blocks."""

COMPLEX_SAVED = cpu_pipeline(AVX512, "float", "store").replace("real-amplitudes,", "")
"""As for users, with checkpoints, and complex amplitudes where they could be real."""


# Gates, as IR


@case(3)
def fixed_gates(c: Circuit) -> Observables:
    """Gates without angles; X, Y, Z and S are absorbed."""
    c.h(0)
    c.h(1)
    for gate in (c.x, c.t, c.y, c.sx, c.z, c.tdg, c.s, c.sxdg, c.sdg):
        gate(0)
    c.t(2)
    c.sx(1)
    return [Z(0), X(1)]


@case(2)
def rotations(c: Circuit) -> Observables:
    """All gates with angles of one qubit, with parameters, inputs and numbers."""
    x, w = c.inputs(2), c.params(4)
    c.ry(x[0], 0)
    c.u(w[0], x[1], 0.3, 0)
    c.p(w[1], 0)
    c.rx(w[2], 1)
    c.rz(w[3], 1)
    c.rx(0.5, 0)
    return Z(0) @ Z(1)


@case(4)
def two_qubit_rotations(c: Circuit) -> Observables:
    """Rotations about Pauli strings."""
    w = c.params(5)
    c.h(0)
    c.rxx(w[0], 0, 1)
    c.ryy(w[1], 1, 2)
    c.rzz(w[2], 2, 3)
    c.rotation("XYZ", w[3], (0, 2, 3))
    c.rotation("YY", w[4], (0, 3))
    return [Y(0), Z(3)]


@case(4)
def controlled_gates(c: Circuit) -> Observables:
    """Gates with one and more controls, from superpositions."""
    w = c.params(6)
    for q in range(4):
        c.h(q)
    c.crx(w[0], 0, 1)
    c.cry(w[1], 1, 2)
    c.crz(w[2], 2, 3)
    c.cp(w[3], 3, 0)
    c.ch(0, 2)
    c.ccx(0, 1, 2)
    c.ccz(1, 2, 3)
    c.cswap(0, 1, 3)
    c.controlled((0, 2)).rx(w[4], 3)
    c.controlled(1).rotation("XZ", w[5], (2, 3))
    return [Z(3), X(0)]


@case(4)
def entanglers(c: Circuit) -> Observables:
    """Gates that permute basis states cost nothing outside of loops."""
    w = c.params(4)
    c.h(0)
    c.cx(0, 1)
    c.cy(1, 2)
    c.cz(2, 3)
    c.swap(0, 3)
    for q in range(4):
        c.rx(w[q], q)
    return [Z(q) for q in range(4)]


# Kernels


@case(5, "kernel_*", pipeline=SMALL)
def gate_of_registers(c: Circuit) -> Observables:
    """A gate that mixes whole vectors: the form `turned`."""
    w = c.params(2)
    c.rx(w[0], 4)
    c.rz(w[1], 4)
    return Z(4)


@case(5, "kernel_*", pipeline=SMALL)
def gate_of_lanes(c: Circuit) -> Observables:
    """A gate that mixes lanes: the form `flipped`."""
    w = c.params(2)
    c.rx(w[0], 0)
    c.rz(w[1], 0)
    return Z(0)


@case(5, "kernel_*", pipeline=SMALL)
def gate_after_a_batch(c: Circuit) -> Observables:
    """Gates of lanes that do not commute with the one before them: the form `euler`."""
    w = c.params(6)
    c.rx(w[0], 4)
    c.rz(w[1], 4)
    c.cx(0, 4)
    for q in (0, 1):
        c.rx(w[2 + q], q)
        c.rz(w[4 + q], q)
    return Z(0)


@case(6, "kernel_*", pipeline=LOOPED)
def diagonals(c: Circuit) -> Observables:
    """Diagonals of lanes, registers and blocks: the form `factor`."""
    w = c.params(4)
    c.rx(w[0], 4)
    c.rz(w[1], 0)
    c.rzz(w[2], 1, 4)
    c.rzz(w[3], 2, 5)
    return X(4)


@case(6, "kernel_*", pipeline=MATRICES)
def matrices(c: Circuit) -> Observables:
    """Matrices: a gate with a role of lane and block, a diagonal, a real rotation."""
    w = c.params(4)
    c.cx(5, 0)
    c.rx(w[0], 0)
    c.rz(w[1], 0)
    c.rzz(w[2], 2, 4)
    c.ry(w[3], 4)
    return Z(4)


@case(6, "kernel_*", pipeline=LOOPED)
def static_control(c: Circuit) -> Observables:
    """A control that is the number of the register: half of the vectors stay as they are."""
    w = c.params(2)
    c.rx(w[0], 4)
    c.controlled(4).rx(w[1], 1)
    return Z(1)


@case(7, "kernel_*", pipeline=LOOPED)
def dynamic_controls(c: Circuit) -> Observables:
    """Controls that are a lane, a block, or a parity of lane and register: under a mask."""
    w = c.params(2)
    c.controlled((0, 6)).ry(w[0], 4)
    c.cx(1, 4)
    c.controlled(4).rz(w[1], 5)
    return Z(4)


@case(6, "kernel_*", pipeline=LOOPED)
def skew(c: Circuit) -> Observables:
    """A direction of lanes and registers: the load permutes lanes, and the store leaves them so."""
    w = c.params(2)
    c.rxx(w[0], 1, 4)
    c.rz(w[1], 4)
    return X(4) @ Z(1)


@case(7, "kernel_0", "kernel_1_adjoint", "block_factors*", pipeline=LOOPED)
def moved_diagonals(c: Circuit) -> Observables:
    """Three stages: the first makes the phases before all gates, the last those after them."""
    w = c.params(4, 2)
    for i, q in enumerate((0, 4, 5, 6)):
        c.rx(w[i, 0], q)
        c.rz(w[i, 1], q)
    return X(0) @ X(6)


@case(5, "kernel_*", pipeline=KEEPING)
def kept_states(c: Circuit) -> Observables:
    """The adjoint of the first stage: sums, and nothing is stored."""
    w = c.params(2)
    c.ry(w[0], 4)
    c.rx(w[1], 4)
    return Z(4)


@case(
    7,
    "state_adjoint*",
    "product*_state",
    "product*_split",
    pipeline=PRODUCT.replace("tile=5", "tile=8"),
)
def product_state(c: Circuit) -> Observables:
    """A loop: the gates of its first iteration make a product state, all but the last stage's."""
    w = c.params(3, 7, 2)
    with c.repeat(3) as layer:
        for q in range(7):
            c.ry(w[layer, q, 0], q)
            c.rz(w[layer, q, 1], q)
        for q in range(7):
            c.cx(q, (q + 1) % 7)
    return Z(0)


@case(8, "kernel_1", "block_factors*", pipeline=SMALL.replace("tile=5", "tile=8"))
def carried_diagonals(c: Circuit) -> Observables:
    """A loop: its first stage makes the phases before all gates, and those that the previous
    iteration has left."""
    w = c.params(3, 2, 2)
    with c.repeat(3) as layer:
        for i, q in enumerate((4, 7)):
            c.rx(w[layer, i, 0], q)
            c.rz(w[layer, i, 1], q)
        c.cx(4, 5)
        c.cx(5, 6)
        c.cx(6, 7)
    return Z(7)


@case(4, "kernel_*", host=AVX2, scalar="double", pipeline=SMALL.replace("lanes=4", "lanes=2"))
def kernel_for_avx2(c: Circuit) -> Observables:
    """The kernel of a gate of lanes and one of registers, four doubles a vector."""
    w = c.params(4)
    for q in (0, 2):
        c.rx(w[q], q)
        c.rz(w[q + 1], q)
    return Z(0)


# What is around the kernels


@case(2, "angles*")
def expressions(c: Circuit) -> Observables:
    """Angles and their derivatives."""
    x, w = c.inputs(2), c.params(2, 2)
    with c.repeat(2) as l:
        c.rx(sin(w[l, 0]) * x[0] + exp(-x[1]), 0)
        c.ry(tanh(w[l, 1]) / sqrt(1 + w[l, 0] ** 2), 1)
        c.cx(0, 1)
    c.rz(cos(w[1, 1]) + 0.1, 0)
    return Z(0)


@case(5, "coefficients*", host=AVX2, pipeline=MATRICES.replace("lanes=4", "lanes=3"))
def coefficients(c: Circuit) -> Observables:
    """From angles to matrices, and from sums to gradients."""
    w = c.params(4)
    c.rx(w[0], 0)
    c.rz(w[1], 0)
    c.rzz(w[2], 0, 1)
    return Z(0)


@case(5, "coefficients*", host=AVX2, pipeline=LOOPED.replace("lanes=4", "lanes=3"))
def coefficients_of_forms(c: Circuit) -> Observables:
    """From angles to the forms of gates, and from sums to gradients."""
    w = c.params(2)
    c.ry(w[0], 0)
    c.rz(w[1], 0)
    return Z(0)


@case(7, "permute*")
def layers(c: Circuit) -> Observables:
    """A loop whose entanglers become a permutation of lanes and vectors at its end."""
    x, w = c.inputs(7), c.params(10, 7, 3)
    with c.repeat(10) as l:
        for q in range(7):
            c.rx(w[l, q, 0], q)
            c.ry(w[l, q, 1] + x[q], q)
            c.rz(w[l, q, 2], q)
        for q in range(7):
            c.cx(q, (q + 1) % 7)
    return [Z(0), X(1) @ Y(6)]


@case(3)
def nested_loops(c: Circuit) -> Observables:
    """Loops in loops: coefficients have an index for each."""
    w = c.params(4, 3, 3)
    with c.repeat(4) as l:
        with c.repeat(3) as m:
            for q in range(3):
                c.ry(w[l, m, q], q)
            c.rzz(w[l, 0, 0], 0, 2)
        c.cx(0, 1)
    return Z(2)


@case(6, "observables*")
def observables(c: Circuit) -> Observables:
    """Pauli strings of lanes and vectors, diagonal or not, and a constant."""
    c.rx(c.params(), 0)
    return [0.5 * Z(0) @ Z(5) + 2 * I(), X(1) @ Y(5) - Z(3)]


@case(8, "state*", pipeline=SMALL)
def tiles(c: Circuit) -> Observables:
    """A state of many tiles: each pass runs its stages on one after the other."""
    w = c.params(8)
    for q in range(8):
        c.ry(w[q], q)
    for q in range(7):
        c.rxx(w[q], q, q + 1)
    return Z(7)


@case(7, "state_adjoint*", pipeline=COMPLEX_SAVED)
def checkpoints(c: Circuit) -> Observables:
    """States that are saved for the way back, in a loop."""
    w = c.params(3, 7)
    with c.repeat(3) as l:
        for q in range(7):
            c.ry(w[l, q], q)
        c.cx(0, 6)
    return Z(0)


@case(7, "scale*", pipeline=LOOPED)
def scales(c: Circuit) -> Observables:
    """Real factors on a state: projections and a filter, one function for all."""
    w = c.params(3, 7)
    with c.repeat(3) as l:
        for q in range(7):
            c.rx(w[l, q], q)
        c.cx(0, 6)
        c.matrix(6, [[1, 0], [0, 0.5]])
    c.project(2, 1)
    return Z(0)


@case(7, "kernel_0*", pipeline=REAL)
def real_layers(c: Circuit) -> Observables:
    """Real amplitudes: vectors without imaginary parts, a scale for all stages of a loop's body."""
    w = c.params(3, 9)
    with c.repeat(3) as l:
        for q in range(7):
            c.ry(w[l, q], q)
        c.cry(w[l, 7], 0, 6)
        c.rotation("YXZ", w[l, 8], (4, 5, 0))
        for q in range(6):
            c.cx(q, q + 1)
    return Z(0)


@case(6, "observables_*_both", "permute*", pipeline=REAL)
def real_observables(c: Circuit) -> Observables:
    """Observables of real amplitudes, and a permutation with signs."""
    w = c.params(2, 6)
    with c.repeat(2) as l:
        for q in range(6):
            c.ry(w[l, q], q)
        c.cz(0, 5)
        c.y(1)
    return [Z(0) @ Z(5), X(1) @ X(4) + 0.5 * Y(0) @ Y(3) + Y(2)]


@case(1, "run_*", "state*")
def host_program(c: Circuit) -> Observables:
    """The functions that are called: loops over a batch."""
    x, w = c.inputs(1), c.params(2)
    c.rx(w[0] * x[0] + w[1], 0)
    return [Z(0), Y(0)]
