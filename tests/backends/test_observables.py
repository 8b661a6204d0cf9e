"""Expectation values and cotangents against NumPy."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.observables import BOTH, VALUES, ObservablePlan, observable_functions
from qcomp.errors import InputError
from qcomp.pauli import Pauli

from .native import (
    AVAILABLE,
    HOSTS,
    aligned,
    aligned_copy,
    buffer,
    call,
    load,
    pack,
    random_state,
    tolerance,
    unpack,
    vector_of,
)

Observables = Sequence[Sequence[tuple[float, Pauli]]]


def apply(pauli: Pauli, psi: NDArray[np.complex128]) -> NDArray[np.complex128]:
    y = np.arange(psi.size)
    result = np.empty_like(psi)
    signs = 1.0 - 2 * (np.bitwise_count(y & pauli.z) & 1)
    result[y ^ pauli.x] = 1j**pauli.phase * signs * psi
    return result


def random_pauli(rng: np.random.Generator, bits: int, x: int | None = None) -> Pauli:
    while True:
        mask = int(rng.integers(1 << bits)) if x is None else x
        pauli = Pauli(mask, int(rng.integers(1 << bits)), int(rng.integers(4)))
        if pauli.is_hermitian:
            return pauli


class Run:
    """The functions of a plan on one state."""

    def __init__(
        self, observables: Observables, bits: int, level: str, scalar: str, parts: int = 1
    ):
        self.layout = layout = StateLayout(bits, vector_of(level, scalar))
        plan = ObservablePlan(observables, bits, layout.vector, layout.columns, parts=parts)
        self.shares = plan.shares
        self.library = load(observable_functions("o", plan), level)
        self.table = aligned_copy(plan.table)
        self.workspace = aligned(plan.workspace_bytes, np.uint8)
        self.count = len(observables)

    def values(self, psi: NDArray[np.complex128]) -> NDArray[np.float64]:
        result = aligned(self.count)
        state = pack(self.layout, psi)
        for part in reversed(range(self.shares)):
            call(self.library, "o_values", state, self.table, self.workspace, part)
        call(self.library, "o_total", self.table, self.workspace, result, VALUES)
        return result

    def cotangent(
        self, psi: NDArray[np.complex128], weights: NDArray[np.float64]
    ) -> NDArray[np.complex128]:
        state, result = pack(self.layout, psi), buffer(self.layout)
        given = state, result, self.table, self.workspace, weights
        for part in range(self.shares):
            call(self.library, "o_cotangent", *given, part)
        return unpack(self.layout, result)

    def both(
        self, psi: NDArray[np.complex128], weights: NDArray[np.float64]
    ) -> tuple[NDArray[np.complex128], NDArray[np.float64]]:
        state, result, values = pack(self.layout, psi), buffer(self.layout), aligned(self.count)
        given = state, result, self.table, self.workspace, weights
        for part in range(self.shares):
            call(self.library, "o_both", *given, part)
        call(self.library, "o_total", self.table, self.workspace, values, BOTH)
        return unpack(self.layout, result), values


def check(observables: Observables, bits: int, level: str, scalar: str, parts: int = 1) -> None:
    rng = np.random.default_rng(bits)
    psi, weights = random_state(rng, bits), rng.normal(size=len(observables))
    run = Run(observables, bits, level, scalar, parts)
    assert run.shares == parts
    images = [sum((w * apply(p, psi) for w, p in o), 0 * psi) for o in observables]
    expected = np.array([np.vdot(psi, image).real for image in images])
    cotangent = sum((c * image for c, image in zip(weights, images, strict=True)), 0 * psi)
    size = sum(abs(w) for o in observables for w, _ in o) or 1.0
    limit = tolerance(scalar) * size
    together, values = run.both(psi, weights)
    np.testing.assert_allclose(run.values(psi), expected, rtol=0, atol=limit)
    np.testing.assert_allclose(values, expected, rtol=0, atol=limit)
    np.testing.assert_allclose(run.cotangent(psi, weights), cotangent, rtol=0, atol=limit)
    np.testing.assert_array_equal(together, run.cotangent(psi, weights))


@pytest.mark.parametrize(("level", "scalar"), HOSTS)
@pytest.mark.parametrize("extra", [0, 1, 3, 6])
def test_random_strings(level: str, scalar: str, extra: int):
    """From one vector to several chunks."""
    bits = vector_of(level, scalar).lane_bits + extra
    rng = np.random.default_rng(extra)
    observables = [
        [(float(rng.normal()), random_pauli(rng, bits)) for _ in range(5)] for _ in range(3)
    ]
    observables.append([(float(rng.normal()), random_pauli(rng, bits, x=0)) for _ in range(4)])
    check(observables, bits, level, scalar)


@pytest.mark.parametrize("level", AVAILABLE)
@pytest.mark.parametrize(
    "observables",
    [
        [[(1.0, Pauli(0, 1))]],
        [[(1.0, Pauli(0, 1 << q))] for q in range(9)],
        [[(0.5, Pauli(3, 0))]],
        [[(0.5, Pauli(0x100, 0))]],
        [[(2.0, Pauli.from_text("YYIIIIIIY"))]],
        [[(1.0, Pauli())], [(-0.5, Pauli(0, 0x155)), (0.25, Pauli(0x1FF, 0))]],
        [[(1.0, Pauli(0, 3)), (2.0, Pauli(0, 3)), (3.0, Pauli(0, 3, 2))]],
    ],
    ids=["Z0", "each Z", "lanes", "vectors", "Y", "mixed", "repeated"],
)
def test_kinds_of_strings(level: str, observables: Observables):
    check(observables, 9, level, "float")
    check(observables, 9, level, "double")


def test_many_strings():
    rng = np.random.default_rng(5)
    strings = [(1.0, random_pauli(rng, 11, x=int(x))) for x in rng.integers(16, size=300)]
    check([strings[:100], strings[100:]], 11, AVAILABLE[0], "float")


@pytest.mark.parametrize(("level", "scalar"), HOSTS)
@pytest.mark.parametrize("parts", [2, 4])
def test_parts(level: str, scalar: str, parts: int):
    """Sweeps that leave out a bit that is constant in a part, and one that is not."""
    vector = vector_of(level, scalar)
    first = vector.lane_bits + (4 if vector.bytes == 64 else 3)  # of the chunks' numbers
    bits = first + 7
    rng = np.random.default_rng(parts)
    masks = [0, 1, 1 << first, 1 << (bits - 1), 5 << (bits - 3), 3 << first, 1 << (bits - 2)]
    terms = [[(float(rng.normal()), random_pauli(rng, bits, x=x)) for x in masks] for _ in "ab"]
    check(terms, bits, level, scalar, parts)


def test_large_state_in_single_precision():
    """The partial sums are added in double precision: the error does not grow with the size."""
    bits = 17
    run = Run([[(1.0, Pauli())]], bits, AVAILABLE[0], "float")
    psi = np.full(1 << bits, 2.0 ** (-bits / 2) * np.exp(0.3j))
    exact = (np.abs(psi.astype(np.complex64).astype(complex)) ** 2).sum()
    assert abs(run.values(psi)[0] - exact) < 1e-7


def test_same_bits_every_time():
    rng = np.random.default_rng(8)
    observables = [[(float(rng.normal()), random_pauli(rng, 10)) for _ in range(20)]]
    run = Run(observables, 10, AVAILABLE[0], "float")
    psi, weights = random_state(rng, 10), np.ones(1)
    first = run.both(psi, weights)
    for _ in range(3):
        again = run.both(psi, weights)
        assert first[0].tobytes() == again[0].tobytes()
        assert first[1].tobytes() == again[1].tobytes()


def test_text_depends_on_the_kinds_of_strings_only():
    layout = StateLayout(10, vector_of(AVAILABLE[0], "float"))

    def text(count: int) -> str:
        terms = [(1.0, Pauli(0, z + 1)) for z in range(count)]
        plan = ObservablePlan([terms], 10, layout.vector, layout.columns)
        return observable_functions("o", plan)

    assert text(1) == text(300)


def test_not_hermitian():
    layout = StateLayout(6, vector_of(AVAILABLE[0], "float"))
    with pytest.raises(InputError, match="must be Hermitian"):
        ObservablePlan([[(1.0, Pauli(1, 1))]], 6, layout.vector, layout.columns)
