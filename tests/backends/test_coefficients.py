"""Coefficient records against 2×2 matrices, angle gradients against finite differences."""

from collections.abc import Sequence
from random import Random
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from qcomp.backends.cpu.coefficients import CoefficientPlan, Factors, coefficient_functions

from .native import AVAILABLE, HOSTS, aligned, aligned_copy, call, load, tolerance

Matrix = NDArray[Any]  # complex128
PAULIS: dict[str, Matrix] = {
    "I": np.eye(2, dtype=complex),
    "X": np.array([[0, 1], [1, 0]], complex),
    "Y": np.array([[0, -1j], [1j, 0]]),
    "Z": np.diag([1.0 + 0j, -1]),
}


def rotation(letter: str, angle: float) -> Matrix:
    return np.cos(angle / 2) * np.eye(2) - 1j * np.sin(angle / 2) * PAULIS[letter]


def matrix(factors: Factors, angles: NDArray[np.float64]) -> Matrix:
    u = np.eye(2, dtype=complex)
    for letter, offset, sign in zip(factors.axes, factors.angles, factors.signs, strict=True):
        u = rotation(letter, sign * angles[offset]) @ u
    return u


def record(u: Matrix, kappa: int) -> NDArray[np.float64]:
    k = 1j**kappa
    return np.array([u[0, 0], k * u[0, 1], u[1, 1], k * u[1, 0]]).view(np.float64)


class Run:
    """The functions of one plan, with memory for them."""

    def __init__(
        self,
        operations: Sequence[Factors],
        iterations: int = 1,
        stride: int = 0,
        scalar: str = "double",
        level: str | None = None,
    ):
        self.operations, self.iterations, self.stride = operations, iterations, stride
        plan = CoefficientPlan(operations, iterations, stride)
        self.library = load(coefficient_functions("c", [plan], scalar), level)
        self.table = aligned_copy(plan.table)
        self.scratch = aligned(plan.scratch_bytes, np.uint8)
        self.count = len(operations) * iterations
        self.dtype = np.float32 if scalar == "float" else np.float64

    def records(self, angles: NDArray[np.float64]) -> tuple[NDArray[Any], NDArray[Any]]:
        records, inverses = aligned(8 * self.count, self.dtype), aligned(8 * self.count, self.dtype)
        call(self.library, "c_0", angles, self.table, records, inverses, self.scratch)
        return records.reshape(-1, 8), inverses.reshape(-1, 8)

    def gradients(self, sums: NDArray[np.float64], size: int) -> NDArray[np.float64]:
        result = np.zeros(size)
        call(self.library, "c_0_gradient", sums, self.table, self.scratch, result)
        return result

    def expected(self, angles: NDArray[np.float64], inverse: bool) -> NDArray[np.float64]:
        rows = []
        for t in range(self.iterations):
            for factors in self.operations:
                u = matrix(factors, angles[t * self.stride :])
                rows.append(record(u.conj().T if inverse else u, factors.kappa))
        return np.array(rows)


def random_operations(random: Random, count: int, words: int) -> tuple[list[Factors], int]:
    """Operations with a few different words, and the number of their angles, in mixed order."""
    letters = ["".join(random.choices("IXYZ", k=random.randint(1, 5))) for _ in range(words)]
    axes = [random.choice(letters) for _ in range(count)]
    total = sum(map(len, axes))
    places = random.sample(range(total), total)
    operations = []
    for word in axes:
        angles, places = places[: len(word)], places[len(word) :]
        plain = random.random() < 0.4
        signs = tuple(1 if plain else random.choice((1, -1)) for _ in word)
        operations.append(Factors(word, tuple(angles), signs, 0 if plain else random.randrange(4)))
    return operations, total


@pytest.mark.parametrize(("level", "scalar"), HOSTS)
@pytest.mark.parametrize("iterations", [1, 3, 11])
def test_records(level: str, scalar: str, iterations: int):
    operations, total = random_operations(Random(iterations), 19, 4)
    run = Run(operations, iterations, total + 2, scalar, level)
    angles = np.random.default_rng(0).uniform(-7, 7, iterations * (total + 2))
    records, inverses = run.records(angles)
    assert np.abs(records - run.expected(angles, False)).max() < tolerance(scalar)
    assert np.abs(inverses - run.expected(angles, True)).max() < tolerance(scalar)


@pytest.mark.parametrize("word", ["X", "Z", "XY", "ZYZ", "XYZ"])
@pytest.mark.parametrize(
    ("count", "iterations"), [(1, 1), (7, 1), (8, 1), (12, 10), (5, 3), (1, 9)]
)
def test_consecutive_angles(word: str, count: int, iterations: int):
    k = len(word)
    operations = [Factors(word, tuple(range(k * i, k * i + k)), (1,) * k) for i in range(count)]
    run = Run(operations, iterations, k * count)
    rng = np.random.default_rng(1)
    angles = rng.uniform(-7, 7, k * count * iterations)
    records, inverses = run.records(angles)
    assert np.abs(records - run.expected(angles, False)).max() < 1e-14
    assert np.abs(inverses - run.expected(angles, True)).max() < 1e-14
    sums = rng.normal(size=4 * run.count)
    expected = gradients_by_conjugation(run, angles, sums)
    np.testing.assert_allclose(run.gradients(sums, angles.size), expected, atol=1e-13)


def expected_gradient(
    factors: Factors, angles: NDArray[np.float64], sums: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The sum of each rotation's axis, conjugated by the later rotations."""
    result, later = np.zeros(len(angles)), np.eye(2, dtype=complex)
    for j in reversed(range(len(factors.axes))):
        axis = later @ PAULIS[factors.axes[j]] @ later.conj().T
        components = [np.trace(axis @ PAULIS[p]).real / 2 for p in "IXYZ"]
        result[j] = factors.signs[j] * (components @ sums)
        later = later @ rotation(factors.axes[j], factors.signs[j] * angles[j])
    return result


def gradients_by_conjugation(
    run: Run, angles: NDArray[np.float64], sums: NDArray[np.float64]
) -> NDArray[np.float64]:
    result = np.zeros(angles.size)
    for i in range(run.count):
        t, number = divmod(i, len(run.operations))
        factors = run.operations[number]
        places = np.array(factors.angles) + t * run.stride
        np.add.at(result, places, expected_gradient(factors, angles[places], sums[4 * i :][:4]))
    return result


@pytest.mark.parametrize("level", AVAILABLE)
@pytest.mark.parametrize("iterations", [1, 5])
def test_gradients(level: str, iterations: int):
    operations, total = random_operations(Random(7), 21, 4)
    run = Run(operations, iterations, total, level=level)
    rng = np.random.default_rng(2)
    angles, sums = rng.uniform(-7, 7, total * iterations), rng.normal(size=4 * run.count)
    run.records(angles)
    expected = gradients_by_conjugation(run, angles, sums)
    np.testing.assert_allclose(run.gradients(sums, angles.size), expected, atol=1e-12)


@pytest.mark.parametrize("controlled", [False, True])
@pytest.mark.parametrize("word", ["X", "Y", "Z", "XX", "IXZ", "ZYZ", "XYZ", "YIYX", "ZXZXZ"])
def test_gradient_is_the_derivative_of_the_value(word: str, controlled: bool):
    """Against central differences of ⟨ψ|O|ψ⟩ with a random O, at every angle."""
    rng = np.random.default_rng(len(word))
    signs = tuple(int(s) for s in rng.choice([1, -1], len(word)))
    factors = Factors(word, tuple(range(len(word))), signs)
    size = 4 if controlled else 2
    start = rng.normal(size=size) + 1j * rng.normal(size=size)
    observable = rng.normal(size=(size, size)) + 1j * rng.normal(size=(size, size))
    observable = observable + observable.conj().T
    projector = np.diag([0.0, 1.0])

    def embed(a: Matrix) -> Matrix:
        return np.kron(projector, a) if controlled else a

    def final(angles: NDArray[np.float64]) -> Matrix:
        u = embed(matrix(factors, angles))
        return (u + np.kron(np.eye(2) - projector, np.eye(2)) if controlled else u) @ start

    def value(angles: NDArray[np.float64]) -> float:
        return float(np.vdot(final(angles), observable @ final(angles)).real)

    angles = rng.uniform(-3, 3, len(word))
    psi = final(angles)
    sums = np.array([np.vdot(observable @ psi, embed(PAULIS[p]) @ psi).imag for p in "IXYZ"])
    run = Run([factors])
    run.records(angles)
    step = 1e-5
    expected = [
        (value(angles + step * e) - value(angles - step * e)) / (2 * step)
        for e in np.eye(len(word))
    ]
    np.testing.assert_allclose(run.gradients(sums, len(word)), expected, atol=1e-7)


def test_shared_angles_add_up():
    operations = [
        Factors("X", (0,), (1,)),
        Factors("XY", (0, 0), (1, 1)),
        Factors("X", (0,), (-1,)),
    ]
    run = Run(operations)
    angles, sums = np.array([0.4]), np.random.default_rng(3).normal(size=12)
    run.records(angles)
    expected = gradients_by_conjugation(run, angles, sums)
    np.testing.assert_allclose(run.gradients(sums, 1), expected, atol=1e-14)


def test_gradients_are_added_to_what_is_there():
    run = Run([Factors("X", (0,), (1,))])
    run.records(np.array([0.3]))
    result = np.array([5.0])
    sums = np.array([0.0, 2.0, 0.0, 0.0])
    call(run.library, "c_0_gradient", sums, run.table, run.scratch, result)
    assert result[0] == 7.0


def test_inverses_are_optional():
    operations, total = random_operations(Random(1), 9, 2)
    run = Run(operations)
    angles = np.linspace(-3, 3, total)
    records = aligned(8 * run.count)
    call(run.library, "c_0", angles, run.table, records, None, run.scratch)
    np.testing.assert_array_equal(records.reshape(-1, 8), run.records(angles)[0])


def test_text_depends_on_the_words_only():
    def text(count: int, iterations: int) -> str:
        operations = [Factors("XY", (2 * i, 2 * i + 1), (1, 1)) for i in range(count)]
        plan = CoefficientPlan(operations, iterations, 2 * count)
        return coefficient_functions("c", [plan], "float")

    assert text(12, 10) == text(20, 1000)


def test_several_plans_share_code():
    plans = [
        CoefficientPlan(
            [Factors("XYZ", (3 * i, 3 * i + 1, 3 * i + 2), (1, 1, 1)) for i in range(n)]
        )
        for n in (8, 9)
    ]
    text = coefficient_functions("c", plans, "double")
    assert text.count("define internal void @c.XYZ.pc(") == 1
    library = load(text)
    for number, plan in enumerate(plans):
        angles = np.linspace(-2, 3, 3 * (8 + number))
        records = aligned(8 * (8 + number))
        scratch = aligned(plan.scratch_bytes, np.uint8)
        call(library, f"c_{number}", angles, aligned_copy(plan.table), records, None, scratch)
        u = matrix(Factors("XYZ", (0, 1, 2), (1, 1, 1)), angles[-3:])
        np.testing.assert_allclose(records[-8:], record(u, 0), atol=1e-14)
