"""State vectors as complex128 arrays: amplitude b at index b, qubit 0 the lowest bit of b."""

import os
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import ResourceError
from qcomp.pauli import Frame, Pauli

State = npt.NDArray[np.complex128]
_I_POWERS = np.array([1, 1j, -1, -1j])


def check_memory(qubits: int, states: int = 4) -> None:
    """Raise `ResourceError` if `states` states of `qubits` qubits exceed the machine's memory."""
    needed = states * (16 << qubits)
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    if needed > memory:
        raise ResourceError(
            f"The reference simulation of {qubits} qubits needs about {needed / 2**30:.3g} GiB, "
            f"but this machine has {memory / 2**30:.3g} GiB of memory: use fewer qubits."
        )


def zero_state(qubits: int) -> State:
    """|0…0⟩."""
    state = np.zeros(1 << qubits, dtype=np.complex128)
    state[0] = 1
    return state


def parities(mask: int, size: int) -> npt.NDArray[np.int64]:
    """The parity of mask & b for every b below `size`."""
    return np.bitwise_count(np.arange(size) & mask).astype(np.int64) & 1


def linear_map(columns: Sequence[int]) -> npt.NDArray[np.int64]:
    """The image of every index under the linear map with the given columns."""
    image = np.zeros(1 << len(columns), dtype=np.int64)
    for b, column in enumerate(columns):
        image ^= (np.arange(len(image)) >> b & 1) * column
    return image


def signs(mask: int, indices: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """(-1)^(mask·b) for every index b."""
    return 1 - 2 * (np.bitwise_count(indices & mask).astype(np.int64) & 1)


def apply_pauli(state: State, pauli: Pauli) -> State:
    """P|state⟩."""
    source = np.arange(len(state)) ^ pauli.x
    return _I_POWERS[pauli.phase] * signs(pauli.z, source) * state[source]


def apply_rotation(
    state: State, pauli: Pauli, angle: float, controls: tuple[Pauli, ...] = ()
) -> State:
    """exp(-i angle/2 P)|state⟩ on the eigenspace -1 of all `controls`, which commute with P."""
    rotated = np.cos(angle / 2) * state - 1j * np.sin(angle / 2) * apply_pauli(state, pauli)
    return np.where(controlled(len(state), controls), rotated, state) if controls else rotated


def apply_scale(state: State, pauli: Pauli, factors: Sequence[float]) -> State:
    """|state⟩ with the first factor on the eigenspace +1 of a diagonal string, the second on -1."""
    return state * np.where(controlled(len(state), (pauli,)), factors[1], factors[0])


def controlled(size: int, controls: tuple[Pauli, ...]) -> npt.NDArray[np.bool_]:
    """Where every (diagonal) control has the eigenvalue -1."""
    indices = np.arange(size)
    where = np.ones(size, dtype=bool)
    for control in controls:
        where &= control.sign * signs(control.z, indices) == -1
    return where


def apply_matrix(
    state: State, matrix: npt.NDArray[np.complex128], targets: list[int], controls: list[int]
) -> State:
    """Apply `matrix` to the qubits `targets`, the first its lowest bit, where `controls` are 1."""
    qubits = len(state).bit_length() - 1
    result = state.reshape((2,) * qubits).copy()  # axis a is qubit qubits - 1 - a
    active = result[tuple(1 if qubits - 1 - a in controls else slice(None) for a in range(qubits))]
    # The controls' axes are gone; axes of the targets, highest bit of the matrix first.
    left = [q for q in reversed(range(qubits)) if q not in controls]
    axes = [left.index(q) for q in reversed(targets)]
    k = len(targets)
    product = np.tensordot(matrix.reshape((2,) * (2 * k)), active, (range(k, 2 * k), axes))
    active[...] = np.moveaxis(product, range(k), axes)
    return result.reshape(-1)


def apply_frame(state: State, frame: Frame) -> State:
    """C|state⟩ for the absorbed gates C: a permutation of amplitudes with powers of i."""
    # `Frame.basis_image` for all basis states b at once.
    basis = np.arange(len(state))
    image = np.zeros_like(basis)
    origin = 0
    for q, z in enumerate(frame.z):
        image |= (signs(z.z, basis) * z.sign < 0).astype(np.int64) << q
        origin |= (z.sign < 0) << q
    # C|b> = i^(frame.phase - phase)|image>, the phase that of the stored X^(image ^ origin).
    flips = image ^ origin
    z_mask, phase = np.zeros_like(basis), np.zeros_like(basis)
    for q, x in enumerate(frame.x):
        flipped = flips >> q & 1
        crossing = np.bitwise_count(z_mask & x.x).astype(np.int64)
        phase += flipped * (x.phase + 2 * crossing)
        z_mask ^= flipped * x.z
    result = np.empty_like(state)
    result[image] = _I_POWERS[(frame.phase - phase) & 3] * state
    return result


def apply_observable(state: State, observable: ObservableAttr) -> State:
    """O|state⟩."""
    result = np.zeros_like(state)
    for weight, pauli in observable.terms:
        result += weight * apply_pauli(state, pauli)
    return result


def expectation(state: State, observable: ObservableAttr) -> float:
    """⟨state|O|state⟩."""
    return float(np.vdot(state, apply_observable(state, observable)).real)
