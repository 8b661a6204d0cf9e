"""The lower bound on passes, against the best schedule of small circuits."""

from itertools import combinations
from random import Random

import pytest

from qcomp.gf2 import Span
from qcomp.pauli import Pauli
from qcomp.scheduling.bound import fewest_passes
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.search import Limits, group_operations

from .random_operations import random_operation
from .test_partition import layers


def best(operations: list[Operation], dimension: int) -> int:
    """The fewest passes, found by trying all subspaces that directions of operations span."""
    xs = [max(p.x for p in o.paulis) for o in operations]
    spans = [Span(chosen) for chosen in combinations(sorted(set(xs)), dimension)] or [Span(xs)]

    def after(done: frozenset[int], span: Span) -> frozenset[int]:
        result = set(done)
        for j, o in enumerate(operations):
            waits = any(i not in result and not operations[i].commutes(o) for i in range(j))
            if xs[j] in span and not waits:
                result.add(j)
        return frozenset(result)

    level, passes = {frozenset[int]()}, 0
    while frozenset(range(len(operations))) not in level:
        level = {after(done, span) for done in level for span in spans}
        passes += 1
    return passes


@pytest.mark.parametrize("seed", range(40))
def test_no_schedule_is_better(seed: int):
    random = Random(seed)
    operations = [
        random_operation(random, 4, random.randrange(1, 16), random.choice(("gate", "rotation")))
        for _ in range(random.randrange(1, 9))
    ]
    dimension = random.randrange(1, 4)
    found = len(group_operations(operations, 0, Limits(dimension)))
    assert fewest_passes(operations, 0, dimension) <= best(operations, dimension) <= found


@pytest.mark.parametrize("depth", [1, 2, 5, 24])
def test_a_ring_is_at_its_bound(depth: int):
    operations = layers(20, depth)
    assert fewest_passes(operations, 0, 12) == len(group_operations(operations, 0, Limits(12)))


def test_known_bounds():
    assert fewest_passes([], 0, 3) == 0
    gates = [Operation((Pauli(1 << q), Pauli(0, 1 << q))) for q in range(16)]
    assert fewest_passes(gates, 0, 16) == 1
    assert fewest_passes(gates, 0, 12) == 2
    assert fewest_passes(gates, 4, 12) == 1  # four of them are in the lanes
