"""Whole circuits of the kinds people run, against PennyLane's default.qubit, gradients included.

Skipped without PennyLane: `pip install pennylane`.
"""

import math
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import qcomp
from qcomp.circuit import Circuit
from qcomp.observables import Observable, X, Y, Z

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    qml = pytest.importorskip("pennylane", exc_type=ImportError)

pytestmark = pytest.mark.filterwarnings("ignore")  # PennyLane's own

Case = tuple[Circuit, list[Observable], tuple[int, ...], Callable[[Any], list[Any]]]


def hardware_efficient() -> Case:
    qubits, depth = 4, 2
    c = Circuit(qubits)
    w = c.params(depth, qubits, 3)
    with c.repeat(depth) as layer:
        for q in range(qubits):
            c.rx(w[layer, q, 0], q)
            c.ry(w[layer, q, 1], q)
            c.rz(w[layer, q, 2], q)
        for q in range(qubits):
            c.cx(q, (q + 1) % qubits)

    def run(v: Any) -> list[Any]:
        for layer in range(depth):
            for q in range(qubits):
                qml.RX(v[layer, q, 0], q)
                qml.RY(v[layer, q, 1], q)
                qml.RZ(v[layer, q, 2], q)
            for q in range(qubits):
                qml.CNOT([q, (q + 1) % qubits])
        return [qml.PauliZ(0), 0.5 * qml.PauliZ(1) @ qml.PauliX(2) - qml.PauliY(3)]

    return c, [Z(0), 0.5 * Z(1) @ X(2) - Y(3)], (depth, qubits, 3), run


def qaoa() -> Case:
    edges = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0), (1, 3)]
    qubits, depth = 5, 3
    c = Circuit(qubits)
    w = c.params(depth, 2)
    for q in range(qubits):
        c.h(q)
    with c.repeat(depth) as layer:
        for a, b in edges:
            c.rzz(2 * w[layer, 0], a, b)
        for q in range(qubits):
            c.rx(2 * w[layer, 1], q)
    cost = Observable.from_terms(({a: "Z", b: "Z"}, 0.5) for a, b in edges)

    def run(v: Any) -> list[Any]:
        for q in range(qubits):
            qml.Hadamard(q)
        for layer in range(depth):
            for a, b in edges:
                qml.IsingZZ(2 * v[layer, 0], [a, b])
            for q in range(qubits):
                qml.RX(2 * v[layer, 1], q)
        return [qml.dot([0.5] * len(edges), [qml.PauliZ(a) @ qml.PauliZ(b) for a, b in edges])]

    return c, [cost], (depth, 2), run


SINGLES = [("XZY", (0, 1, 2), 0.5), ("YZX", (0, 1, 2), -0.5)]
DOUBLES = [
    (letters, (0, 1, 2, 3), sign / 8)
    for letters, sign in [
        ("XXXY", 1),
        ("XXYX", 1),
        ("XYXX", -1),
        ("XYYY", 1),
        ("YXXX", -1),
        ("YXYY", 1),
        ("YYXY", -1),
        ("YYYX", -1),
    ]
]


def coupled_cluster() -> Case:
    excitations = [SINGLES, [(p, (1, 2, 3), f) for p, _, f in SINGLES], DOUBLES]
    c = Circuit(4)
    w = c.params(len(excitations))
    c.x(0)
    c.x(1)
    for i, excitation in enumerate(excitations):
        for letters, places, factor in excitation:
            c.rotation(letters, factor * w[i], places)

    def run(v: Any) -> list[Any]:
        qml.PauliX(0)
        qml.PauliX(1)
        for i, excitation in enumerate(excitations):
            for letters, places, factor in excitation:
                qml.PauliRot(factor * v[i], letters, places)
        energy = qml.dot(
            [0.3, -0.7, 0.2],
            [
                qml.PauliZ(0) @ qml.PauliZ(2),
                qml.PauliZ(3),
                qml.PauliX(0) @ qml.PauliX(1) @ qml.PauliY(2) @ qml.PauliY(3),
            ],
        )
        return [energy]

    energy = 0.3 * Z(0) @ Z(2) - 0.7 * Z(3) + 0.2 * X(0) @ X(1) @ Y(2) @ Y(3)
    return c, [energy], (len(excitations),), run


def fourier() -> Case:
    qubits = 4
    c = Circuit(qubits)
    w = c.params(qubits)
    for q in range(qubits):
        c.ry(w[q], q)
        c.p(0.3 * w[q], q)
    for high in reversed(range(qubits)):
        c.h(high)
        for low in reversed(range(high)):
            c.cp(math.pi / 2 ** (high - low), low, high)
    for q in range(qubits // 2):
        c.swap(q, qubits - 1 - q)

    def run(v: Any) -> list[Any]:
        for q in range(qubits):
            qml.RY(v[q], q)
            qml.PhaseShift(0.3 * v[q], q)
        qml.QFT(range(qubits)[::-1])  # PennyLane's first wire is the most significant
        return [qml.PauliZ(0) @ qml.PauliX(2), qml.PauliY(3), qml.PauliX(1)]

    return c, [Z(0) @ X(2), Y(3), X(1)], (qubits,), run


def controlled() -> Case:
    c = Circuit(4)
    w = c.params(6)
    for q in range(4):
        c.h(q)
        c.t(q)
    c.crx(w[0], 0, 1)
    c.cry(w[1], 1, 2)
    c.crz(w[2], 2, 3)
    c.ccx(0, 3, 1)
    c.u(w[3], w[4], w[5], 2)
    c.cswap(1, 0, 3)
    c.controlled([0, 1]).ry(w[0], 3)
    c.sx(0)
    c.cy(0, 2)
    c.rxx(w[1], 0, 3)
    c.ryy(w[2], 1, 2)

    def run(v: Any) -> list[Any]:
        for q in range(4):
            qml.Hadamard(q)
            qml.T(q)
        qml.CRX(v[0], [0, 1])
        qml.CRY(v[1], [1, 2])
        qml.CRZ(v[2], [2, 3])
        qml.Toffoli([0, 3, 1])
        qml.U3(v[3], v[4], v[5], 2)
        qml.CSWAP([1, 0, 3])
        qml.ctrl(qml.RY, [0, 1])(v[0], 3)
        qml.SX(0)
        qml.CY([0, 2])
        qml.IsingXX(v[1], [0, 3])
        qml.IsingYY(v[2], [1, 2])
        return [qml.PauliZ(q) for q in range(4)] + [qml.PauliX(0) @ qml.PauliY(3)]

    return c, [Z(0), Z(1), Z(2), Z(3), X(0) @ Y(3)], (6,), run


@pytest.mark.parametrize("target", ["cpu", "reference"])
@pytest.mark.parametrize("build", [hardware_efficient, qaoa, coupled_cluster, fourier, controlled])
def test_values_and_gradients(build: Callable[[], Case], target: str) -> None:
    circuit, observables, shape, run = build()
    angles = np.random.default_rng(4).uniform(-2, 2, shape)

    @qml.qnode(qml.device("default.qubit"), diff_method="parameter-shift")
    def node(v: Any) -> Any:
        return tuple(qml.expval(o) for o in run(v))

    expected = np.array([float(v) for v in node(angles)])
    trainable = qml.numpy.array(angles, requires_grad=True)
    slope = qml.jacobian(lambda v: qml.numpy.stack(node(v)))(trainable)
    program = qcomp.compile(circuit, observables, target=target, dtype="complex128")
    for k in range(len(observables)):
        cotangents = np.eye(len(observables))[[k]]
        values, gradient = program.value_and_grad(angles, cotangents=cotangents)
        np.testing.assert_allclose(values, [expected], atol=1e-12)
        np.testing.assert_allclose(gradient.params, slope[k], atol=1e-12)
