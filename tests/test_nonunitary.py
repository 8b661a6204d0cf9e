"""Projections, matrices and resets of circuits, against dense matrices and density matrices."""

from collections.abc import Sequence
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qcomp
from qcomp import matrices
from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline, reference_pipeline
from qcomp.dialects.quantum import AllocOp, GateOp, ScaleOp
from qcomp.errors import CompilationError, InputError
from qcomp.gates import GATES
from qcomp.interpreters.reference import evaluate, evaluate_state
from qcomp.observables import I, Observable, X, Y, Z
from qcomp.validation import Validator

from . import dense
from .nonunitary import MATRICES

TARGETS = ("reference", "cpu")
numbers = st.floats(-2, 2).map(lambda x: round(x, 3))
entries = st.one_of(st.sampled_from([0, 1, -1, 1j]), numbers, st.builds(complex, numbers, numbers))


def product(factors: list[matrices.Factor]) -> np.ndarray:
    result = np.eye(2, dtype=complex)
    for name, angles in factors:
        match name:
            case matrices.SCALE:
                step = np.diag(angles).astype(complex)
            case matrices.PHASE:
                step = np.exp(1j * angles[0]) * np.eye(2)
            case _:
                step = GATES[name].matrix(*angles)
        result = step @ result
    return result


@given(st.lists(entries, min_size=4, max_size=4))
def test_factors_of_a_matrix(listed: list[complex]) -> None:
    matrix = np.array(listed, dtype=complex).reshape(2, 2)
    factors = matrices.factors(matrix)
    np.testing.assert_allclose(product(factors), matrix, atol=1e-14 * (1 + np.abs(matrix).max()))
    scales = [angles for name, angles in factors if name == matrices.SCALE]
    assert len(scales) <= 1
    assert all(factor >= 0 for scale in scales for factor in scale)


@pytest.mark.parametrize("name", [g.name for g in GATES.values() if g.qubits == 1])
def test_a_unitary_matrix_has_no_scale(name: str) -> None:
    matrix = GATES[name].matrix(*[0.4, -1.1, 2.3][: GATES[name].angles])
    for phase in (1, 1j, np.exp(0.3j)):
        factors = matrices.factors(phase * matrix)
        assert matrices.SCALE not in dict(factors)
        np.testing.assert_allclose(product(factors), phase * matrix, atol=1e-15)


@pytest.mark.parametrize("rows", MATRICES)
def test_a_real_matrix_has_real_gates(rows: tuple[str, str]) -> None:
    matrix = matrices.as_matrix([eval(row) for row in rows])
    if not matrix.imag.any():
        names = {name for name, _ in matrices.factors(matrix)}
        assert names <= {"x", "z", "ry", matrices.SCALE}


def test_canonicalize_joins_scales() -> None:
    circuit = Circuit(1)
    circuit.matrix(0, [[2, 0], [0, 3]])
    circuit.project(0, 1)
    circuit.h(0)
    circuit.matrix(0, [[0.5, 0], [0, 1]])
    circuit.matrix(0, [[2, 0], [0, 1]])
    module = Pipeline("canonicalize").lower(circuit.module([Z(0)]))
    scales = [op.factors.get_values() for op in module.walk() if isinstance(op, ScaleOp)]
    assert scales == [(0.0, 3.0)]


def bell(angle: float) -> Circuit:
    """cos |00⟩ + sin |11⟩ of half the angle."""
    circuit = Circuit(2)
    w = circuit.params(1)
    circuit.ry(angle * w[0], 0)
    circuit.cx(0, 1)
    return circuit


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("outcome", [0, 1])
def test_probability_of_an_outcome(outcome: int, target: str) -> None:
    circuit = bell(1.0)
    circuit.project(0, outcome)
    program = qcomp.compile(circuit, [I(), Z(1)], target=target, dtype="complex128")
    ((p, y),), g = program.value_and_grad([0.8], cotangents=[[1.0, 0.0]])
    expected = np.sin(0.4) ** 2 if outcome else np.cos(0.4) ** 2
    assert p == pytest.approx(expected, abs=1e-12)
    assert y / p == pytest.approx(1 - 2 * outcome, abs=1e-12)
    assert g.params[0] == pytest.approx((2 * outcome - 1) * np.sin(0.8) / 2, abs=1e-12)


@pytest.mark.parametrize("target", TARGETS)
def test_the_value_given_an_outcome(target: str) -> None:
    """The quotient of the docs, and its gradient, against a difference."""
    circuit = Circuit(2)
    w = circuit.params(3)
    for q in range(2):
        circuit.ry(w[q], q)
    circuit.cx(0, 1)
    circuit.rx(w[2], 0)
    circuit.project(0, 1)
    program = qcomp.compile(circuit, [Z(1), I()], target=target, dtype="complex128")

    def value(given: np.ndarray) -> float:
        ((y, p),) = program(given)
        return y / p

    at = np.array([0.4, 1.3, -0.7])
    ((y, p),) = program(at)
    slope = program.vjp(at, None, [[1 / p, -y / p**2]]).params
    steps = 1e-5 * np.eye(3)
    differences = [(value(at + s) - value(at - s)) / 2e-5 for s in steps]
    np.testing.assert_allclose(slope, differences, atol=1e-8)


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
@pytest.mark.parametrize("checkpoints", ["reverse", "store"])
def test_an_impossible_outcome_has_value_and_gradient_zero(dtype: str, checkpoints: str) -> None:
    circuit = Circuit(6)
    w = circuit.params(6)
    circuit.project(2, 1)
    with circuit.repeat(3):
        for q in range(6):
            circuit.u(w[q], w[1], w[2], q)
        for q in range(6):
            circuit.cx(q, (q + 1) % 6)
    program = qcomp.compile(
        circuit, [Z(0), I()], target="cpu", dtype=dtype, checkpoints=checkpoints
    )
    values, gradient = program.value_and_grad(np.linspace(-1, 2, 6))
    np.testing.assert_array_equal(values, 0)
    np.testing.assert_array_equal(gradient.params, 0)


def test_the_shift_rule_holds_for_unnormalised_values() -> None:
    """⟨ψ|O|ψ⟩ has one frequency in the angle of a rotation, whatever follows."""
    circuit = Circuit(3)
    w = circuit.params(4)
    for q in range(3):
        circuit.rx(w[q], q)
    circuit.matrix(1, [[0.8, -0.3], [0.2j, 0.9]])
    circuit.cx(1, 2)
    circuit.ry(w[3], 1)
    circuit.project(0, 1)
    program = qcomp.compile(circuit, [Y(2) @ Z(1), I()], target="cpu", dtype="complex128")
    at = np.array([0.3, -1.2, 2.0, 0.8])
    _, gradient = program.value_and_grad(at)
    shifts = np.pi / 2 * np.eye(4)
    rule = [(program(at + s) - program(at - s)).sum() / 2 for s in shifts]
    np.testing.assert_allclose(gradient.params, rule, atol=1e-12)


def expected_values(rho: np.ndarray, observables: Sequence[Observable], size: int) -> list[float]:
    found: list[float] = []
    for observable in observables:
        total = 0.0
        for weight, pauli in observable.to_attribute(size).terms:
            operator = dense.pauli(pauli.to_text(size)[1:]) * pauli.sign
            total += weight * np.trace(operator @ rho).real
        found.append(total)
    return found


def random_circuit_with_resets(rng: Random, size: int) -> tuple[Circuit, np.ndarray]:
    """The circuit, and its density matrix: a reset is the channel of its two Kraus operators."""
    circuit = Circuit(size)
    rho = np.zeros((1 << size, 1 << size), dtype=complex)
    rho[0, 0] = 1

    def apply(*kraus: np.ndarray) -> None:
        nonlocal rho
        rho = np.asarray(sum(k @ rho @ k.conj().T for k in kraus))

    for q in range(size):
        circuit.u(0.7 + q, 0.3, -0.4 * q, q)
        apply(dense.gate("u", [0.7 + q, 0.3, -0.4 * q], [q], size))
    for _ in range(14):
        kind, q = (
            rng.choice(("u", "cx", "cx", "crx", "reset", "matrix", "loop")),
            rng.randrange(size),
        )
        other = (q + rng.randrange(1, size)) % size
        angle = rng.uniform(-3, 3)
        match kind:
            case "u":
                circuit.u(angle, 0.2, 1.1, q)
                apply(dense.gate("u", [angle, 0.2, 1.1], [q], size))
            case "cx":
                circuit.cx(q, other)
                apply(dense.gate("cx", [], [q, other], size))
            case "crx":
                circuit.crx(angle, q, other)
                apply(dense.gate("crx", [angle], [q, other], size))
            case "reset":
                circuit.reset(q)
                zero, lower = np.diag([1, 0]), np.array([[0, 1], [0, 0]])
                apply(*(dense.embed(k.astype(complex), [q], (), size) for k in (zero, lower)))
            case "matrix":
                matrix = np.array([eval(row) for row in rng.choice(MATRICES)], dtype=complex)
                circuit.matrix(q, matrix)
                apply(dense.embed(matrix, [q], (), size))
            case _:
                with circuit.repeat(2):
                    circuit.ry(angle, q)
                    circuit.cx(q, other)
                for _ in range(2):
                    apply(dense.gate("ry", [angle], [q], size))
                    apply(dense.gate("cx", [], [q, other], size))
    return circuit, rho


@settings(max_examples=25)
@given(st.randoms(use_true_random=False), st.integers(2, 3))
def test_resets_against_density_matrices(rng: Random, size: int) -> None:
    circuit, rho = random_circuit_with_resets(rng, size)
    observables = [Z(0), X(1), Y(0) @ Z(1), I(), 0.5 * Z(size - 1) - X(0) @ X(1)]
    right = expected_values(rho, observables, size)
    np.testing.assert_allclose(evaluate(circuit.module(observables), []), right, atol=1e-12)
    for stage, module in Pipeline("reroll-loops,defer-resets,absorb-entanglers").run(
        circuit.module(observables)
    ):
        np.testing.assert_allclose(evaluate(module, []), right, atol=1e-12, err_msg=stage)


@pytest.mark.parametrize("seed", range(4))
def test_resets_when_compiled(seed: int) -> None:
    circuit, rho = random_circuit_with_resets(Random(seed), 3)
    observables = [Z(0), X(1), Y(0) @ Z(1), I()]
    right = expected_values(rho, observables, 3)
    for target in TARGETS:
        program = qcomp.compile(circuit, observables, target=target, dtype="complex128")
        np.testing.assert_allclose(program(())[0], right, atol=1e-12)


def test_gradient_through_a_reset() -> None:
    circuit = Circuit(2)
    w = circuit.params(4)
    circuit.ry(w[0], 0)
    circuit.cx(0, 1)
    circuit.reset(0)
    circuit.rx(w[1], 0)
    circuit.cry(w[2], 1, 0)
    circuit.reset(1)
    circuit.rx(w[3], 1)
    circuit.cx(0, 1)
    observables = [Z(0), Z(1), Y(1)]
    program = qcomp.compile(circuit, observables, target="cpu", dtype="complex128")
    at = np.array([0.4, -1.0, 0.7, 2.2])
    _, gradient = program.value_and_grad(at)
    steps = 1e-5 * np.eye(4)
    differences = [(program(at + s) - program(at - s)).sum() / 2e-5 for s in steps]
    np.testing.assert_allclose(gradient.params, differences, atol=1e-8)


def test_a_reset_of_nothing_takes_no_qubit() -> None:
    circuit = Circuit(2)
    circuit.reset(0)
    circuit.h(1)
    circuit.reset(1)
    circuit.reset(1)
    module = Pipeline("defer-resets").lower(circuit.module([Z(0)]))
    (alloc,) = (op for op in module.walk() if isinstance(op, AllocOp))
    assert len(alloc.qubits) == 3


@pytest.mark.parametrize("target", TARGETS)
def test_a_reset_in_a_loop_is_refused(target: str) -> None:
    circuit = Circuit(2)
    with circuit.repeat(4), circuit.repeat(2):
        circuit.h(0)
        circuit.reset(0)
    program = qcomp.compile(circuit, [Z(0)], target=target)
    with pytest.raises(CompilationError, match="A reset in a loop would take 8 further qubits"):
        program(())
    # The interpreter of the circuit itself has no such limit.
    assert evaluate(circuit.module([Z(0)]), []) == pytest.approx(1)


def test_passes_with_resets_can_be_validated() -> None:
    """A mixed state has no amplitudes to compare."""
    circuit, _ = random_circuit_with_resets(Random(5), 2)
    circuit.reset(0)
    circuit.reset(0)
    pipeline = Pipeline(reference_pipeline())
    validate = Validator(seed=0)
    stages = pipeline.run(circuit.module([Z(0), I()]))
    for step, (_, module) in zip([None, *pipeline.passes], stages, strict=True):
        validate(step, module)


def test_what_resets_cannot_be() -> None:
    circuit = Circuit(60)
    for _ in range(4):
        circuit.h(0)
        circuit.reset(0)
    with pytest.raises(CompilationError, match=r"60 qubits that are reset 4 times take 64 qubits"):
        Pipeline("defer-resets").lower(circuit.module([Z(0)]))
    circuit = Circuit(2)
    circuit.h(0)
    circuit.reset(0)
    with pytest.raises(CompilationError, match="mixed and has no amplitudes"):
        Pipeline("defer-resets").lower(circuit.module())
    with pytest.raises(CompilationError, match="Run defer-resets before absorb-entanglers"):
        Pipeline("absorb-entanglers").lower(circuit.module([Z(0)]))


@pytest.mark.parametrize(
    ("method", "arguments", "message"),
    [
        ("project", (0, 2), "onto outcome 0 or 1, not 2"),
        ("project", (0, "1"), "Expected an integer for an outcome"),
        ("project", (2, 0), "Qubit 2 is out of range"),
        ("reset", (5,), "Qubit 5 is out of range"),
        ("matrix", (0, [[1, 0]]), r"Expected a 2×2 matrix of finite numbers, not one of shape"),
        ("matrix", (0, [[1, 0], [0, np.nan]]), "Expected a 2×2 matrix of finite numbers"),
        ("matrix", (0, [[1, 0], [0, "a"]]), "Expected a 2×2 matrix of constant numbers"),
        ("matrix", (3, np.eye(2)), "Qubit 3 is out of range"),
    ],
)
def test_mistakes(method: str, arguments: tuple[object, ...], message: str) -> None:
    circuit = Circuit(2)
    with pytest.raises(InputError, match=message):
        getattr(circuit, method)(*arguments)
    module = circuit.module([Z(0)])
    assert not [op for op in module.walk() if isinstance(op, GateOp | ScaleOp)]


def test_a_parameter_is_no_constant_matrix() -> None:
    circuit = Circuit(1)
    w = circuit.params(1)
    with pytest.raises(InputError, match="Expected a 2×2 matrix"):
        circuit.matrix(0, [[w[0], 0], [0, 1]])


def test_text_reads_back() -> None:
    circuit = Circuit(2)
    circuit.h(0)
    circuit.project(0, 1)
    circuit.matrix(1, [[0.1, 0], [0, 1 / 3]])
    circuit.reset(0)
    text = circuit.to_mlir([Z(0), I()])
    read = Circuit.from_mlir(text)
    assert read.to_mlir() == text
    np.testing.assert_array_equal(
        evaluate(read.module(), []), evaluate(circuit.module([Z(0), I()]), [])
    )


def test_the_state_keeps_its_norm_and_phase() -> None:
    circuit = Circuit(1)
    circuit.matrix(0, [[0, 0.5j], [2, 0]])
    np.testing.assert_allclose(evaluate_state(circuit.module(), []), [0, 2], atol=1e-15)
    circuit.matrix(0, [[0, 0.5j], [2, 0]])
    np.testing.assert_allclose(evaluate_state(circuit.module(), []), [1j, 0], atol=1e-15)
