"""Partitions are valid orders, within their bounds, and as good as they have to be."""

import time
from random import Random

import numpy as np
import pytest

from qcomp.pauli import Frame, Pauli
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.partition import partition
from qcomp.scheduling.search import Limits, group_operations
from qcomp.scheduling.window import Table, Window

from .check import check_order, dimension
from .random_operations import KINDS, random_operation


def random_circuit(random: Random, bits: int, count: int) -> list[Operation]:
    return [
        random_operation(random, bits, random.randrange(1, 1 << bits), random.choice(KINDS))
        for _ in range(count)
    ]


def layers(qubits: int, depth: int, ring: bool = True) -> list[Operation]:
    """RX RY RZ on every qubit and a closed (or open) line of CX, `depth` times."""
    frame, result = Frame.identity(qubits), []
    for _ in range(depth):
        for q in range(qubits):
            letters = [Pauli.from_letters([(q, letter)]) for letter in "XYZ"]
            result.append(Operation(tuple(map(frame.image, letters))))
        for q in range(qubits - (not ring)):
            frame.apply_cx(q, (q + 1) % qubits)
    return result


def test_conflicts():
    operations = random_circuit(Random(1), 70, 40)  # masks longer than a word
    found = Table(operations, 0).conflicts(range(40))
    for j, operation in enumerate(operations):
        expected = [i for i in range(j) if not operations[i].commutes(operation)]
        assert found[j] == sum(1 << i for i in expected)
    assert any(found)
    assert Table([], 0).conflicts([]) == []


def test_dependencies_are_closed():
    operations = random_circuit(Random(2), 6, 60)
    chosen = range(10, 50)
    window = Window(Table(operations, 0), chosen)
    reach = np.array(
        [
            [i < j and not operations[a].commutes(operations[b]) for j, b in enumerate(chosen)]
            for i, a in enumerate(chosen)
        ]
    )
    for _ in range(6):  # 2^6 steps
        reach |= reach @ reach
    for j in range(40):
        assert window.before[j] == sum(1 << int(i) for i in np.flatnonzero(reach[:, j]))
        assert window.after[j] == sum(1 << int(i) for i in np.flatnonzero(reach[j]))


@pytest.mark.parametrize("seed", range(30))
def test_random_circuits(seed: int):
    random = Random(seed)
    bits, lanes = random.randrange(5, 12), random.randrange(1, 4)
    operations = random_circuit(random, bits, random.randrange(60))
    tile = random.randrange(lanes + 2, bits + 2)
    registers, most = random.randrange(1, min(tile, bits) - lanes + 1), random.randrange(1, 7)
    passes = partition(operations, bits, lanes, tile, registers, most)
    check_order(operations, [i for p in passes for i in p.operations])
    for p in passes:
        assert dimension([operations[i] for i in p.operations], lanes) <= tile - lanes
        for stage in p.stages:
            assert 1 <= len(stage) <= most
            assert dimension([operations[i] for i in stage], lanes) <= registers
    assert passes == partition(operations, bits, lanes, tile, registers, most)


@pytest.mark.parametrize("seed", range(20))
def test_directions_that_come_last(seed: int):
    random = Random(seed)
    bits, lanes = random.randrange(6, 12), random.randrange(1, 4)
    operations = random_circuit(random, bits, random.randrange(1, 30))
    last = [random.randrange(1, 1 << bits - lanes)]
    tile = random.randrange(lanes + 2, bits + 2)
    passes = partition(operations, bits, lanes, tile, 2, 5, last)
    check_order(operations, [i for p in passes for i in p.operations])
    for p in passes:
        assert dimension([operations[i] for i in p.operations], lanes) <= tile - lanes
        for stage in p.stages:
            assert 1 <= len(stage) <= 5
            assert dimension([operations[i] for i in stage], lanes) <= 2


@pytest.mark.parametrize(("bits", "tile"), [(9, 9), (12, 12), (12, 14), (16, 14), (20, 14)])
def test_the_direction_of_a_ring_comes_last(bits: int, tile: int):
    operations = layers(bits, 1)
    passes = partition(operations, bits, 4, tile, 2, 6, [1])
    usual = partition(operations, bits, 4, tile, 2, 6)
    assert [operations[i].paulis[0].x for i in passes[-1].stages[-1]].count(1 << 4) == 1
    assert len(passes) == len(usual)
    assert sum(len(p.stages) for p in passes) == sum(len(p.stages) for p in usual)


def test_long_lists_go_through_a_window():
    operations = layers(6, 200)
    groups = group_operations(operations, 1, Limits(3))
    check_order(operations, [i for g in groups for i in g.operations])
    for g in groups:
        assert dimension([operations[i] for i in g.operations], 1) == g.dimension <= 3


def test_parities_are_bounded():
    control = tuple(Pauli(0, 2 << q) for q in range(5))
    operations = [Operation((Pauli(0, 1),), control)] * 9
    sizes = [len(g.operations) for g in group_operations(operations, 1, Limits(2, 4, 21))]
    assert sizes == [3, 3, 3]  # 7 masks each
    assert [len(g.operations) for g in group_operations(operations[:2], 1, Limits(2, 4, 5))] == [
        1,
        1,
    ]


@pytest.mark.parametrize(
    ("operations", "bits", "tile", "most_passes", "most_stages"),
    [
        (layers(12, 10), 12, 12, 1, 48),
        (layers(12, 10, ring=False), 12, 12, 1, 44),
        (layers(20, 4), 20, 13, 5, 35),
        (layers(20, 4, ring=False), 20, 13, 3, 30),
    ],
)
def test_quality(
    operations: list[Operation], bits: int, tile: int, most_passes: int, most_stages: int
):
    passes = partition(operations, bits, 4, tile, 2, 4)
    assert len(passes) <= most_passes
    assert sum(len(p.stages) for p in passes) <= most_stages


def test_speed():
    operations = layers(16, 20)
    start = time.thread_time()
    partition(operations, 16, 4, 13, 2, 4)
    assert time.thread_time() - start < 1.0  # about 0.1 s; it must not become quadratic unseen


def test_nothing_to_do():
    assert partition([], 8, 2, 6, 2, 4) == []
    assert partition([], 8, 2, 8, 2, 4) == []
    identity = Operation((Pauli(),))
    assert [p.stages for p in partition([identity], 8, 2, 8, 2, 4)] == [((0,),)]
