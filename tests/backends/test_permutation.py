"""Frames applied to states, against the action on every basis state."""

from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.permutation import PermutationPlan, permutation_function
from qcomp.basis_map import BasisMap
from qcomp.gf2 import Span, combine
from qcomp.pauli import Frame

from .native import (
    AVAILABLE,
    HOSTS,
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

ONE = ("x", "y", "z", "s", "sdg")
TWO = ("cx", "cy", "cz", "swap")


def random_frame(random: Random, qubits: int, gates: int, kinds: tuple[str, ...]) -> Frame:
    frame = Frame.identity(qubits)
    kinds = tuple(k for k in kinds if qubits > 1 or k in ONE)
    for _ in range(gates):
        kind = random.choice(kinds)
        getattr(frame, f"apply_{kind}")(*random.sample(range(qubits), 2 if kind in TWO else 1))
    return frame


def random_labels(random: Random, bits: int) -> list[int]:
    columns, span = [], Span()
    while len(columns) < bits:
        column = random.randrange(1, 1 << bits)
        if span.add(column):
            columns.append(column)
    return columns


def expected(basis_map: BasisMap, psi: NDArray[np.complex128]) -> NDArray[np.complex128]:
    result = np.zeros_like(psi)
    for y, amplitude in enumerate(psi):
        image, power = basis_map(y)
        result[image] = 1j**power * amplitude
    return result


def check(basis_map: BasisMap, level: str, scalar: str) -> PermutationPlan:
    layout = StateLayout(len(basis_map.columns), vector_of(level, scalar))
    psi = random_state(np.random.default_rng(0), layout.bits)
    plan = PermutationPlan(basis_map, layout.vector, layout.columns)
    source, destination = pack(layout, psi), buffer(layout)
    before = source.copy()
    library = load(permutation_function("permute", plan), level)
    given = source, destination, aligned_copy(plan.table)
    part = max(1, plan.blocks // 3)  # blocks are done in any order and in parts of any size
    for first in reversed(range(0, plan.blocks, part)):
        call(library, "permute", *given, first, min(part, plan.blocks - first))
    np.testing.assert_array_equal(source, before)
    got = unpack(layout, destination)
    np.testing.assert_allclose(got, expected(basis_map, psi), rtol=0, atol=tolerance(scalar))
    return plan


@given(st.integers(1, 7), st.integers(0, 40), st.randoms(use_true_random=False))
def test_basis_map_of_a_frame(qubits: int, gates: int, random: Random):
    frame = random_frame(random, qubits, gates, ONE + TWO)
    basis_map = BasisMap.from_frame(frame)
    inverse = basis_map.inverse()
    for y in range(1 << qubits):
        image, power = frame.basis_image(y)
        assert basis_map(y) == (image, power)
        assert inverse(image) == (y, -power & 3)


@given(st.integers(1, 6), st.integers(0, 30), st.randoms(use_true_random=False))
def test_relabelled(qubits: int, gates: int, random: Random):
    basis_map = BasisMap.from_frame(random_frame(random, qubits, gates, ONE + TWO))
    source, destination = random_labels(random, qubits), random_labels(random, qubits)
    other = basis_map.relabelled(source, destination)
    for y in range(1 << qubits):
        image, power = basis_map(y)
        assert other(combine(source, y)) == (combine(destination, image), power)


@pytest.mark.parametrize(("level", "scalar"), HOSTS)
@pytest.mark.parametrize("extra", [0, 1, 3, 6])
@pytest.mark.parametrize("gates", [3, 60])
def test_random_frames(level: str, scalar: str, extra: int, gates: int):
    bits = vector_of(level, scalar).lane_bits + extra
    frame = random_frame(Random(100 * extra + gates), bits, gates, ONE + TWO)
    basis_map = BasisMap.from_frame(frame)
    check(basis_map, level, scalar)
    check(basis_map.inverse(), level, scalar)


@pytest.mark.parametrize("level", AVAILABLE)
@pytest.mark.parametrize("kinds", [("cx",), ("cx", "swap"), ("cx", "x"), ("cz", "cx"), ("s", "cx")])
@pytest.mark.parametrize("seed", range(3))
def test_kinds_of_phases(level: str, kinds: tuple[str, ...], seed: int):
    basis_map = BasisMap.from_frame(random_frame(Random(seed), 9, 50, kinds))
    plan = check(basis_map, level, "float")
    assert plan.phases == {"cz": "signs", "s": "imaginary"}.get(kinds[0], "none")


@pytest.mark.parametrize("distance", [1, 2, 3, 5])
@pytest.mark.parametrize("gate", ["cx", "cz", "cy"])
@pytest.mark.parametrize("closed", [False, True])
def test_entangling_layers(distance: int, gate: str, closed: bool):
    frame = Frame.identity(11)
    for q in range(11 if closed else 11 - distance):
        getattr(frame, f"apply_{gate}")(q, (q + distance) % 11)
    check(BasisMap.from_frame(frame), AVAILABLE[0], "float")
    check(BasisMap.from_frame(frame).inverse(), AVAILABLE[0], "float")


def test_lanes_and_vectors_exchanged():
    """The block of M on the lanes is 0: no lane stays where it was."""
    frame = Frame.identity(10)
    lane_bits = vector_of(AVAILABLE[0], "float").lane_bits
    for q in range(lane_bits):
        frame.apply_swap(q, 9 - q)
    plan = check(BasisMap.from_frame(frame), AVAILABLE[0], "float")
    assert plan.registers == 1 << lane_bits
    assert len(plan.stages) == lane_bits


def test_a_map_of_addresses_has_no_shuffles():
    frame = Frame.identity(10)
    for q in range(5, 9):
        frame.apply_cx(q, q + 1)
    plan = check(BasisMap.from_frame(frame), AVAILABLE[0], "double")
    assert plan.stages == ()


def test_text_depends_on_the_lanes_only():
    layout = StateLayout(12, vector_of(AVAILABLE[0], "float"))

    def text(target: int) -> str:
        frame = Frame.identity(12)
        frame.apply_cx(0, target)
        plan = PermutationPlan(BasisMap.from_frame(frame), layout.vector, layout.columns)
        return permutation_function("permute", plan)

    assert text(8) == text(11)
