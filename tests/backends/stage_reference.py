"""Dense complex128 reference of operations, and a runner of stage kernels, for tests only."""

import ctypes
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu import tables
from qcomp.backends.cpu.features import Host
from qcomp.backends.cpu.jit import Library, object_code
from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import INTRINSICS
from qcomp.backends.cpu.stage_kernel import adjoint_kernel, forward_kernel
from qcomp.pauli import Pauli
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import Relabelling, StagePlan, VirtualQubit, virtual_qubit

State = NDArray[np.complex128]
MATRICES = {
    "I": np.eye(2),
    "X": np.array([[0, 1], [1, 0]]),
    "Y": np.array([[0, -1j], [1j, 0]]),
    "Z": np.diag([1, -1]),
}


def odd_parity(mask: int, bits: int) -> NDArray[np.int64]:
    """The parity of mask & x for all x of `bits` bits."""
    return np.bitwise_count(np.arange(1 << bits) & mask).astype(np.int64) & 1


def apply_pauli(state: State, pauli: Pauli) -> State:
    bits = len(state).bit_length() - 1
    signed = state * 1j**pauli.phase * (1 - 2 * odd_parity(pauli.z, bits))
    return signed[np.arange(len(state)) ^ pauli.x]


def active(operation: Operation, bits: int) -> NDArray[np.bool_]:
    """Where all controls have the eigenvalue -1."""
    result = np.ones(1 << bits, bool)
    for control in operation.controls:
        result &= odd_parity(control.z, bits) ^ (control.phase >> 1 & 1) == 1
    return result


def apply_operation(
    state: State, operation: Operation, angles: Sequence[float], inverse: bool = False
) -> State:
    where = active(operation, len(state).bit_length() - 1)
    steps = list(zip(operation.paulis, angles, strict=True))
    for pauli, angle in [(p, -a) for p, a in reversed(steps)] if inverse else steps:
        turned = np.cos(angle / 2) * state - 1j * np.sin(angle / 2) * apply_pauli(state, pauli)
        state = np.where(where, turned, state)
    return state


def reference_sums(psi: State, lam: State, operation: Operation) -> dict[str, float]:
    """The sums Im<λ|Π P|ψ> that mean something for the operation."""
    qubit = virtual_qubit(operation)
    paulis = {"I": Pauli(), "X": qubit.x, "Z": qubit.z, "Y": (qubit.x * qubit.z).times_i(1)}
    where = active(operation, len(psi).bit_length() - 1)
    return {
        letter: float(np.vdot(lam, where * apply_pauli(psi, pauli)).imag)
        for letter, pauli in paulis.items()
    }


def matrix(qubit: VirtualQubit, angles: Sequence[float]) -> State:
    """The 2×2 matrix of an operation."""
    u = np.eye(2, dtype=complex)
    for (letter, sign), angle in zip(qubit.axes, angles, strict=True):
        half = sign * angle / 2
        u = (np.cos(half) * np.eye(2) - 1j * np.sin(half) * MATRICES[letter]) @ u
    return u


def _half_angles(qubit: VirtualQubit, angles: Sequence[float], wanted: str) -> list[float]:
    pairs = zip(qubit.axes, angles, strict=True)
    return [sign * angle / 2 for (letter, sign), angle in pairs if letter == wanted]


def record(
    qubit: VirtualQubit, angles: Sequence[float], inverse: bool, form: str = "matrix"
) -> list[float]:
    """The coefficients of an operation: real and imaginary parts of D0, O0, D1, O1, or what the
    kernels take in another form."""
    u = matrix(qubit, angles)
    if form == "matrix":
        u = u.conj().T if inverse else u
        values = [u[0, 0], qubit.kappa * u[0, 1], u[1, 1], qubit.kappa * u[1, 0]]
        return [part for value in values for part in (value.real, value.imag)]
    zero, one, after = 1.0 + 0j, 1.0 + 0j, 1.0 + 0j
    c, s = abs(u[0, 0]), abs(u[1, 0])
    if qubit.kind == "diagonal":
        first, after = (1.0, 0.0), u[1, 1] / u[0, 0]
    elif qubit.kind == "rotation":
        c = np.cos(sum(_half_angles(qubit, angles, "X")))
        s = np.sin(sum(_half_angles(qubit, angles, "X")))
    else:
        # One column is enough; where one entry is a rounding error, its phase is any.
        u = u / np.exp(-1j * sum(_half_angles(qubit, angles, "I")))
        phases = np.angle(u[0, 0]), np.angle(u[1, 0].conj()), np.angle(u[1, 0])
        one, after = (np.exp(1j * (p - phases[0])) for p in phases[1:])
    match form:
        case "euler":
            first = c, s
        case "turned":
            first = (c + s) / 2, (s - c) / (s + c)
        case "flipped" if abs(s) > abs(c):
            first, zero, one = (-abs(s), -c / s), -one, 1.0 + 0j
        case "flipped":
            first = abs(c), s / c
        case _:
            assert qubit.kind == "diagonal"
            first = 1.0, 0.0
    if qubit.kind == "rotation":
        zero = one = 1.0 + 0j
    return [*first, *(part for value in (zero, one, after) for part in (value.real, value.imag))]


class StageRunner:
    """Compiles stages and runs them on states in original coordinates."""

    def __init__(self, host: Host, scalar: str, bits: int):
        self.host = host
        self.vector = host.vector(scalar)
        self.layout = StateLayout(bits, self.vector)
        self.dtype = np.float32 if scalar == "float" else np.float64

    def pack(self, state: State, relabelling: Relabelling) -> np.ndarray:
        buffer = self._aligned(self.layout.bytes // self.vector.scalar_bytes)
        places = self._places(relabelling)
        buffer[places], buffer[places + self.vector.lanes] = state.real, state.imag
        return buffer

    def unpack(self, buffer: np.ndarray, relabelling: Relabelling) -> State:
        places = self._places(relabelling)
        real, imaginary = buffer[places], buffer[places + self.vector.lanes]
        return real.astype(np.complex128) + 1j * imaginary.astype(np.float64)

    def _places(self, relabelling: Relabelling) -> NDArray[np.int64]:
        x = np.arange(1 << self.layout.bits)
        y = np.zeros_like(x)
        for b, column in enumerate(relabelling.columns):
            y ^= (x >> b & 1) * column
        return self.layout.offsets(y)

    def _aligned(self, count: int) -> np.ndarray:
        raw = np.zeros(count * self.dtype().itemsize + 64, np.uint8)
        start = -raw.ctypes.data % 64
        return raw[start : start + count * self.dtype().itemsize].view(self.dtype)

    def run(
        self,
        plan: StagePlan,
        angles: Sequence[Sequence[float]],
        psi: np.ndarray,
        lam: np.ndarray | None = None,
    ) -> np.ndarray:
        """Run the forward kernel, or with `lam` the adjoint one; returns the sums."""
        count = len(plan.operations)
        records = self._aligned(8 * count)
        for j, (planned, values) in enumerate(zip(plan.operations, angles, strict=True)):
            form = plan.structure.operations[j].form
            records[8 * j : 8 * j + 8] = record(planned.qubit, values, lam is not None, form)
        offsets = [8 * self.vector.scalar_bytes * j for j in range(count)]
        table = tables.stage_table(plan, self.layout, plan.structure, offsets, range(count))
        emit = forward_kernel if lam is None else adjoint_kernel
        text = INTRINSICS + self.vector.intrinsics() + emit(plan.structure, self.vector, "k")
        library = Library(object_code(text, self.host), self.host)
        sums = np.zeros((count, 4))
        pointers = [psi, *([] if lam is None else [lam]), table, records]
        pointers += [] if lam is None else [sums]
        kernel = library.function("k", [ctypes.c_void_p] * len(pointers) + [ctypes.c_uint64])
        arguments = [array.ctypes.data for array in pointers]
        start = 0
        outer = tables.outer_words(plan, self.layout)
        for tile in range(1 << len(outer)):
            if tile:
                start ^= outer[(tile & -tile).bit_length() - 1]
            kernel(*arguments, start)
        return sums
