"""The search for groups: valid whatever the operations, deterministic, anytime, linear."""

import time
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcomp.pauli import Frame, Pauli
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.partition import partition
from qcomp.scheduling.search import Limits, group_operations

from .check import check_order, dimension
from .random_operations import KINDS, random_operation
from .test_partition import layers


@st.composite
def operation_lists(draw: st.DrawFn) -> tuple[int, list[Operation]]:
    """A number of bits, and operations on them: of few directions or many, of one kind or all."""
    random = draw(st.randoms(use_true_random=False))
    bits = draw(st.integers(1, 9))
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, unique=True))
    directions = draw(st.lists(st.integers(1, (1 << bits) - 1), min_size=1, max_size=40))
    controls = draw(st.sampled_from([(0,), (0, 1)])) if bits > 2 else (0,)
    return bits, [
        random_operation(random, bits, x, random.choice(kinds), controls) for x in directions
    ]


@given(operation_lists(), st.integers(0, 3), st.integers(1, 6), st.sampled_from([0, 50, 10_000]))
def test_groups_are_valid(given: tuple[int, list[Operation]], lanes: int, most: int, budget: int):
    _, operations = given
    groups = group_operations(operations, lanes, Limits(most), budget)
    check_order(operations, [i for g in groups for i in g.operations])
    for g in groups:
        assert dimension([operations[i] for i in g.operations], lanes) <= most
    assert groups == group_operations(operations, lanes, Limits(most), budget)


@given(operation_lists(), st.integers(0, 3), st.integers(1, 4), st.integers(1, 7), st.data())
def test_partitions_are_valid(
    given: tuple[int, list[Operation]], lanes: int, registers: int, most: int, data: st.DataObject
):
    bits, operations = given
    bits = max(bits, lanes + registers)
    tile = data.draw(st.integers(lanes + registers, bits + 1))
    passes = partition(operations, bits, lanes, tile, registers, most)
    check_order(operations, [i for p in passes for i in p.operations])
    for p in passes:
        assert dimension([operations[i] for i in p.operations], lanes) <= tile - lanes
        for stage in p.stages:
            assert 1 <= len(stage) <= most
            assert dimension([operations[i] for i in stage], lanes) <= registers


def test_nothing_and_next_to_nothing():
    gate, other = (Operation((Pauli(x, 0), Pauli(0, x))) for x in (1, 1 << 19))
    assert group_operations([], 0, Limits(3)) == []
    assert [g.operations for g in group_operations([gate] * 3, 0, Limits(1))] == [(0, 1, 2)]
    # Gates on the last qubit only, and rotations that are all diagonal.
    assert [g.operations for g in group_operations([other] * 9, 4, Limits(1))] == [tuple(range(9))]
    diagonals = [Operation((Pauli(0, 1 << q | 1),)) for q in range(20)]
    (group,) = group_operations(diagonals, 0, Limits(1))
    assert group.operations == tuple(range(20))
    assert group.dimension == 0


def test_directions_that_depend_on_each_other_count_once():
    paulis = [Pauli(1, 0), Pauli(2, 0), Pauli(3, 0), Pauli(4, 0)]
    groups = group_operations([Operation((p,)) for p in paulis], 0, Limits(2))
    assert [g.operations for g in groups] == [(0, 1, 2), (3,)]


@pytest.mark.parametrize("ring", [True, False])
def test_more_budget_is_not_worse(ring: bool):
    operations = layers(20, 24, ring)
    lengths = [len(group_operations(operations, 0, Limits(12), b)) for b in (0, 2000, 20_000)]
    assert lengths == sorted(lengths, reverse=True)


def random_gates(count: int) -> list[Operation]:
    """Gates on random qubits of 20, with CX and CZ between them."""
    random, frame, result = Random(3), Frame.identity(20), []
    for _ in range(count):
        for apply in (frame.apply_cx, frame.apply_cz):
            apply(*random.sample(range(20), 2))
        q = random.randrange(20)
        result.append(Operation((frame.x[q], frame.z[q])))
    return result


@pytest.mark.parametrize("make", [lambda count: layers(20, count // 20), random_gates])
def test_time_is_linear(make: Callable[[int], list[Operation]]):
    def seconds(count: int) -> float:
        operations = make(count)
        start = time.thread_time()
        group_operations(operations, 0, Limits(12))
        return time.thread_time() - start

    # About 0.25 and 0.75 s: the budget is spent on either, and the rest grows with the length.
    assert seconds(16_000) < 5 * seconds(4000) + 0.1
