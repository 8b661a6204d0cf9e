"""Observables: the algebra against dense matrices, the errors, the attribute."""

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import InputError
from qcomp.observables import I, Observable, X, Y, Z, pauli

from . import dense

QUBITS = 3
weights = st.floats(-4, 4).map(lambda w: round(w, 2))
strings = st.dictionaries(st.integers(0, QUBITS - 1), st.sampled_from("XYZ"))
observables = st.builds(Observable.from_terms, st.lists(st.tuples(strings, weights), max_size=4))


def matrix(observable: Observable) -> dense.Matrix:
    result = np.zeros((1 << QUBITS, 1 << QUBITS), dtype=complex)
    for letters, weight in observable.terms:
        by_qubit = dict(letters)
        result += weight * dense.pauli("".join(by_qubit.get(q, "I") for q in range(QUBITS)))
    return result


@given(observables, observables, weights)
def test_linear_algebra(a: Observable, b: Observable, weight: float) -> None:
    np.testing.assert_allclose(matrix(a + b), matrix(a) + matrix(b), atol=1e-12)
    np.testing.assert_allclose(matrix(a - b), matrix(a) - matrix(b), atol=1e-12)
    np.testing.assert_allclose(matrix(weight * a), weight * matrix(a), atol=1e-12)
    np.testing.assert_allclose(matrix(a * np.float32(0.5)), 0.5 * matrix(a), atol=1e-12)
    np.testing.assert_allclose(matrix(-a / 2), -matrix(a) / 2, atol=1e-12)
    np.testing.assert_allclose(matrix(a + weight), matrix(a) + weight * np.eye(8), atol=1e-12)
    np.testing.assert_allclose(matrix(weight - a), weight * np.eye(8) - matrix(a), atol=1e-12)


@given(observables, observables)
def test_product(a: Observable, b: Observable) -> None:
    expected = matrix(a) @ matrix(b)
    try:
        product = a @ b
    except InputError:
        assert not np.allclose(expected, expected.conj().T, atol=1e-12)
    else:
        np.testing.assert_allclose(matrix(product), expected, atol=1e-10)


@given(observables)
def test_text_is_a_program(observable: Observable) -> None:
    assume(observable.terms)
    assert eval(repr(observable), {"X": X, "Y": Y, "Z": Z, "I": I}) == observable


@given(observables)
def test_attribute_round_trip(observable: Observable) -> None:
    attribute = observable.to_attribute(QUBITS)
    assert attribute.qubits == QUBITS
    assert Observable.from_attribute(attribute) == observable


def test_canonical_form() -> None:
    assert Z(0) @ Z(1) == Z(1) @ Z(0)
    assert hash(X(0) + Y(1)) == hash(Y(1) + X(0))
    assert Z(0) + 2 * Z(0) == 3 * Z(0)
    assert (Z(0) - Z(0)).terms == ()
    assert X(0) @ X(0) == I()
    assert (X(0) @ X(1)) @ (Y(0) @ Y(1)) == -Z(0) @ Z(1)
    assert pauli("I", 3) == I()
    assert (Z(5) + X(2)).qubits == (2, 5)


def test_repr() -> None:
    assert repr(0.5 * Z(1) @ X(2) - Z(0) + 1) == "I() - Z(0) + 0.5 * Z(1) @ X(2)"
    assert repr(-X(0)) == "-X(0)"
    assert repr(0 * X(0)) == "0 * I()"


def test_attribute() -> None:
    assert (0.5 * Z(1) @ X(2) + Z(0)).to_attribute(3) == ObservableAttr.from_terms(
        [(1.0, "ZII"), (0.5, "IZX")]
    )
    assert (0 * X(0)).to_attribute(2) == ObservableAttr.from_terms([(0.0, "II")])
    with pytest.raises(InputError, match=r"Z\(2\) acts on qubit 2, but the circuit has 2 qubit"):
        Z(2).to_attribute(2)


def test_not_hermitian() -> None:
    with pytest.raises(InputError, match=r"imaginary weight 1i on Z\(0\), so it is not Hermitian"):
        X(0) @ Y(0)
    # The imaginary parts cancel.
    assert (X(0) + Y(0)) @ (X(0) + Y(0)) == 2 * I()


@pytest.mark.parametrize("qubit", [-1, 1.0, "0", None, True])
def test_bad_qubit(qubit: Any) -> None:
    with pytest.raises(InputError, match="A qubit is an integer from 0 on"):
        X(qubit)


@pytest.mark.parametrize("weight", [np.nan, np.inf, 1j, "2", True])
def test_bad_weight(weight: Any) -> None:
    with pytest.raises(InputError, match="weight"):
        weight * X(0)


def test_errors() -> None:
    with pytest.raises(InputError, match="multiplied with @"):
        X(0) * X(1)  # pyright: ignore[reportOperatorIssue]
    with pytest.raises(InputError, match="divided by zero"):
        X(0) / 0
    with pytest.raises(InputError, match="overflows"):
        1e308 * X(0) + 1e308 * X(0)
    with pytest.raises(InputError, match="'Q' is no Pauli letter"):
        pauli("Q", 0)
    with pytest.raises(AttributeError):
        X(0).terms = ()  # pyright: ignore[reportAttributeAccessIssue]
