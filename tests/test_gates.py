"""Every row of the gate table against matrices written out by hand."""

import numpy as np
import pytest

from qcomp.errors import InputError
from qcomp.gates import CONTROLLED_FORMS, GATES, check_letters, find_gate, pauli_matrix
from qcomp.pauli import Frame

from . import dense

ANGLES = (0.7, -1.9, 2.6)


def by_hand(name: str, angles: tuple[float, ...]) -> dense.Matrix:
    base, controls = dense.CONTROLLED.get(name, (name, 0))
    matrix = dense.BASE[base](*angles)
    size = controls + len(matrix).bit_length() - 1
    return dense.gate(name, angles, range(size), size)


def test_every_gate_is_written_out_here() -> None:
    assert set(GATES) == set(dense.BASE) | set(dense.CONTROLLED)


@pytest.mark.parametrize("name", GATES)
def test_matrix(name: str) -> None:
    gate = GATES[name]
    angles = ANGLES[: gate.angles]
    expected = by_hand(name, angles)
    assert expected.shape == (1 << gate.qubits,) * 2
    np.testing.assert_allclose(gate.matrix(*angles), expected, atol=1e-14)


@pytest.mark.parametrize("name", GATES)
def test_inverse(name: str) -> None:
    gate = GATES[name]
    angles = ANGLES[: gate.angles]
    if gate.base and gate.inverse[0] not in GATES:
        pytest.fail(f"the inverse of {name}, {gate.inverse[0]}, is no gate")
    inverse, factors = gate.inverse
    inverted = [factor * angles[i] for i, factor in factors]
    product = find_gate(inverse).matrix(*inverted) @ gate.matrix(*angles)
    np.testing.assert_allclose(product, np.eye(1 << gate.qubits), atol=1e-14)


@pytest.mark.parametrize("name", GATES)
def test_properties(name: str) -> None:
    gate = GATES[name]
    matrix = by_hand(name, ANGLES[: gate.angles])
    assert gate.is_diagonal == np.allclose(matrix, np.diag(np.diag(matrix)))
    squares_to_one = np.allclose(matrix @ matrix, np.eye(len(matrix)))
    assert gate.is_self_inverse == squares_to_one
    if gate.is_rotation:
        sum_of_angles = gate.matrix(0.4) @ gate.matrix(1.3)
        np.testing.assert_allclose(sum_of_angles, gate.matrix(1.7), atol=1e-14)


@pytest.mark.parametrize("name", [name for name, gate in GATES.items() if gate.frame])
def test_absorbed_gate(name: str) -> None:
    """The gate maps basis states as the frame says, powers of i included."""
    gate = GATES[name]
    frame = Frame.identity(gate.qubits)
    getattr(frame, gate.frame or "")(*range(gate.qubits))
    matrix = np.zeros((1 << gate.qubits,) * 2, dtype=complex)
    for basis in range(1 << gate.qubits):
        image, power = frame.basis_image(basis)
        matrix[image, basis] = 1j**power
    np.testing.assert_allclose(matrix, by_hand(name, ()), atol=1e-14)


def test_controlled_forms() -> None:
    for (base, controls), gate in CONTROLLED_FORMS.items():
        assert dense.CONTROLLED.get(gate.name, (gate.name, 0)) == (base, controls)


def test_pauli_matrix() -> None:
    np.testing.assert_array_equal(pauli_matrix("XYIZ"), dense.pauli("XYIZ"))


def test_errors() -> None:
    with pytest.raises(InputError, match=r"Unknown gate 'rxz'. Did you mean rz or rx"):
        find_gate("rxz")
    with pytest.raises(InputError, match=r"Unknown gate '#'\. Gates: x, y, z"):
        find_gate("#")
    with pytest.raises(InputError, match=r"Gate 'rx' takes 1 angle\(s\), 2 given"):
        find_gate("rx").matrix(0.1, 0.2)
    for letters in ("", "X", "XYZ", "XQ", "xy"):
        with pytest.raises(InputError, match="one letter of I, X, Y, Z for each"):
            check_letters(letters, [0, 1])
