"""Values, states and gradients of whole circuits."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings

from qcomp.circuit import Circuit
from qcomp.errors import InputError, ResourceError
from qcomp.expressions import sin
from qcomp.interpreters.reference import evaluate, evaluate_state, gradient
from qcomp.observables import Observable, X, Y, Z

from .. import dense
from ..circuits import Script, random_arguments, random_observables, scripts


def observable_matrix(observable: Observable, qubits: int) -> dense.Matrix:
    result = np.zeros((1 << qubits, 1 << qubits), dtype=complex)
    for letters, weight in observable.terms:
        by_qubit = dict(letters)
        result += weight * dense.pauli("".join(by_qubit.get(q, "I") for q in range(qubits)))
    return result


@settings(max_examples=50)
@given(scripts())
def test_values(drawn: tuple[Script, Random]) -> None:
    script, rng = drawn
    circuit = script.build()
    params, inputs = random_arguments(rng, circuit)
    observables = random_observables(rng, script.qubits, 3)
    state = script.dense_state(params, inputs)
    expected = [np.vdot(state, observable_matrix(o, script.qubits) @ state) for o in observables]
    found = evaluate(circuit.module(observables), params, inputs)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, expected, atol=1e-11)


@settings(max_examples=15)
@given(scripts(max_qubits=3, max_gates=6))
def test_finite_differences(drawn: tuple[Script, Random]) -> None:
    """Against the slope of the dense evaluation along a random direction."""
    script, rng = drawn
    circuit = script.build()
    params, inputs = random_arguments(rng, circuit)
    assert inputs is not None
    observables = random_observables(rng, script.qubits, 2)
    cotangents = np.array([0.7, -1.1])
    directions, towards = random_arguments(rng, circuit)
    assert towards is not None

    def loss(step: float) -> float:
        moved = [p + step * d for p, d in zip(params, directions, strict=True)]
        state = script.dense_state(moved, inputs + step * towards)
        matrices = [observable_matrix(o, script.qubits) for o in observables]
        return float(cotangents @ [np.vdot(state, m @ state).real for m in matrices])

    h = 1e-4
    slope = (8 * (loss(h) - loss(-h)) - (loss(2 * h) - loss(-2 * h))) / (12 * h)
    found = gradient(circuit.module(observables), params, inputs, cotangents)
    assert [g.shape for g in found.params] == [p.shape for p in params]
    assert found.inputs is not None
    total = sum(np.vdot(d, g) for d, g in zip(directions, found.params, strict=True))
    assert total + np.vdot(towards, found.inputs) == pytest.approx(slope, rel=1e-6, abs=1e-6)


def test_one_qubit() -> None:
    c = Circuit(1)
    w, x = c.params(1), c.inputs(1)
    c.ry(sin(w[0]) * x[0], 0)
    module = c.module([Z(0), X(0)])
    angle = np.sin(0.3) * 1.2
    np.testing.assert_allclose(
        evaluate(module, [[0.3]], [1.2]), [np.cos(angle), np.sin(angle)], atol=1e-15
    )
    found = gradient(module, [[0.3]], [1.2], [2.0, 0.0])
    np.testing.assert_allclose(found.values, evaluate(module, [[0.3]], [1.2]))
    np.testing.assert_allclose(found.params, [[-2 * np.sin(angle) * 1.2 * np.cos(0.3)]], atol=1e-9)
    np.testing.assert_allclose(found.inputs, [-2 * np.sin(angle) * np.sin(0.3)], atol=1e-9)


def test_the_state_follows_the_order_of_qubits() -> None:
    text = """
    func.func @circuit() -> tensor<8xcomplex<f64>> {
      %q0, %q1, %q2 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
      %x = quantum.gate "x" %q0
      %s = quantum.state %q1, %q2, %x : tensor<8xcomplex<f64>>
      func.return %s : tensor<8xcomplex<f64>>
    }"""
    module = Circuit.from_mlir(text).module()
    np.testing.assert_allclose(evaluate_state(module, []), np.eye(8)[4], atol=1e-15)


def test_global_phase() -> None:
    c = Circuit(2)
    c.h(0)
    c.controlled(0).rx(2 * np.pi, 1)
    c.h(0)
    assert evaluate(c.module([Z(0), Y(1)]), []) == pytest.approx([-1, 0])


def test_mistakes() -> None:
    c = Circuit(1)
    c.rx(c.params(2)[0], 0)
    module = c.module([Z(0)])
    with pytest.raises(InputError, match=r"0 parameter array\(s\) given, expected 1"):
        evaluate(module, [])
    with pytest.raises(InputError, match=r"params have shape \(3,\), expected \(2,\)"):
        evaluate(module, [np.zeros(3)])
    with pytest.raises(InputError, match="takes no inputs"):
        evaluate(module, [np.zeros(2)], np.zeros(1))
    with pytest.raises(InputError, match="has no function @main"):
        evaluate(module, [], entry="main")
    with pytest.raises(InputError, match=r"cotangents have shape \(2,\), expected \(1,\)"):
        gradient(module, [np.zeros(2)], cotangents=[1, 2])
    c.inputs(3)
    with pytest.raises(InputError, match=r"takes 3 input\(s\) per sample, none given"):
        evaluate(c.module([Z(0)]), [np.zeros(2)])


def test_sixty_qubits_are_refused() -> None:
    with pytest.raises(ResourceError, match=r"60 qubits needs about 6.87e\+10 GiB"):
        evaluate(Circuit(60).module([Z(0)]), [])
