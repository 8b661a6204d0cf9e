"""Paulis and frames against dense matrices, global phase included."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcomp.errors import InputError
from qcomp.interpreters.statevector import apply_frame
from qcomp.pauli import Frame, Pauli, parity

from . import dense

QUBITS = 4
masks = st.integers(0, (1 << QUBITS) - 1)
paulis = st.builds(Pauli, masks, masks, st.integers(0, 3))

# The absorbed gates: the frame's method and the number of qubits.
ABSORBED = {
    "x": 1,
    "y": 1,
    "z": 1,
    "s": 1,
    "sdg": 1,
    "cx": 2,
    "cy": 2,
    "cz": 2,
    "swap": 2,
}


@st.composite
def gate_lists(draw: st.DrawFn) -> list[tuple[str, list[int]]]:
    gates: list[tuple[str, list[int]]] = []
    for name in draw(st.lists(st.sampled_from(sorted(ABSORBED)), max_size=12)):
        order = draw(st.permutations(range(QUBITS)))
        gates.append((name, list(order[: ABSORBED[name]])))
    return gates


def frame_and_matrix(gates: list[tuple[str, list[int]]]) -> tuple[Frame, dense.Matrix]:
    frame, matrix = Frame.identity(QUBITS), np.eye(1 << QUBITS, dtype=complex)
    for name, qubits in gates:
        getattr(frame, f"apply_{name}")(*qubits)
        matrix = dense.gate(name, (), qubits, QUBITS) @ matrix
    return frame, matrix


def dense_pauli(pauli: Pauli) -> dense.Matrix:
    x = dense.kron([dense.X if pauli.x >> q & 1 else dense.I for q in range(QUBITS)])
    z = dense.kron([dense.Z if pauli.z >> q & 1 else dense.I for q in range(QUBITS)])
    return 1j**pauli.phase * x @ z


@given(paulis, paulis)
def test_algebra(a: Pauli, b: Pauli) -> None:
    left, right = dense_pauli(a), dense_pauli(b)
    np.testing.assert_allclose(dense_pauli(a * b), left @ right)
    np.testing.assert_allclose(dense_pauli(-a), -left)
    np.testing.assert_allclose(dense_pauli(a.times_i(3)), -1j * left)
    assert a.commutes(b) == np.allclose(left @ right, right @ left)
    assert a.is_hermitian == np.allclose(left, left.conj().T)
    assert a.is_diagonal == np.allclose(left, np.diag(np.diag(left)))
    assert a.is_identity == np.allclose(left / 1j**a.phase, np.eye(1 << QUBITS))


@given(st.text("IXYZ", min_size=QUBITS, max_size=QUBITS), st.sampled_from(["", "+", "-"]))
def test_text(letters: str, sign: str) -> None:
    pauli = Pauli.from_text(sign + letters)
    assert pauli.to_text(QUBITS) == (sign or "+") + letters
    assert pauli.sign == (-1 if sign == "-" else 1)
    np.testing.assert_allclose(dense_pauli(pauli), pauli.sign * dense.pauli(letters))


def test_letters_are_checked() -> None:
    with pytest.raises(InputError, match="'W' is no Pauli letter"):
        Pauli.from_text("XW")
    with pytest.raises(InputError, match="Qubit 2 appears twice"):
        Pauli.from_letters([(2, "X"), (2, "Z")])


@given(gate_lists())
def test_frame_is_the_product_of_its_gates(gates: list[tuple[str, list[int]]]) -> None:
    frame, matrix = frame_and_matrix(gates)
    for basis in range(1 << QUBITS):
        image, power = frame.basis_image(basis)
        expected = np.zeros(1 << QUBITS, dtype=complex)
        expected[image] = 1j**power
        np.testing.assert_allclose(matrix[:, basis], expected, atol=1e-12)


@given(gate_lists(), paulis)
def test_image_is_the_conjugate(gates: list[tuple[str, list[int]]], pauli: Pauli) -> None:
    frame, matrix = frame_and_matrix(gates)
    expected = matrix.conj().T @ dense_pauli(pauli) @ matrix
    np.testing.assert_allclose(dense_pauli(frame.image(pauli)), expected, atol=1e-12)


@given(gate_lists(), st.integers(0, 2**32 - 1))
def test_apply_frame(gates: list[tuple[str, list[int]]], seed: int) -> None:
    frame, matrix = frame_and_matrix(gates)
    rng = np.random.default_rng(seed)
    state = rng.normal(size=1 << QUBITS) + 1j * rng.normal(size=1 << QUBITS)
    np.testing.assert_allclose(apply_frame(state, frame), matrix @ state, atol=1e-12)


def test_frame_copies_are_independent() -> None:
    frame = Frame.identity(2)
    copy = frame.copy()
    copy.apply_cx(0, 1)
    assert frame.is_identity
    assert not copy.is_identity
    assert frame.qubits == 2


@given(masks)
def test_parity(mask: int) -> None:
    assert parity(mask) == bin(mask).count("1") % 2
