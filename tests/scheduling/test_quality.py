"""Passes and stages are as few as docs/scheduling.md says."""

import pytest

from docs.make_schedules import LAYERED, LONG, SHORT, WHOLE, operations_of, scheduled
from qcomp.scheduling.search import Limits, group_operations

from .test_partition import layers

PASSES_A_LAYER = {
    "closed CNOT ring": 0.67,
    "open CNOT chain": 0.34,
    "CZ ring": 0.25,
    "brickwork CNOT": 0.5,
    "all-to-all CZ": 1.0,
    "strongly entangling, range 3": 0.59,
    "transverse-field Ising ring": 0.25,
    "QAOA, random 3-regular graph": 0.46,
}


@pytest.mark.parametrize("name", PASSES_A_LAYER)
def test_layers(name: str):
    assert name in LAYERED
    short, long = (scheduled(operations_of(name, depth)) for depth in (SHORT, LONG))
    assert (long - short) / (LONG - SHORT) <= PASSES_A_LAYER[name]
    assert short <= scheduled(operations_of(name, SHORT, absorb=False))


@pytest.mark.parametrize("name", WHOLE)
def test_the_frame_is_no_worse_than_fixed_qubits(name: str):
    assert scheduled(operations_of(name)) <= scheduled(operations_of(name, absorb=False))


@pytest.mark.parametrize(("most", "rate"), [(None, 2.0), (6, 2.05)])
def test_stages_on_chip(most: int | None, rate: float):
    limits = Limits(4, most)
    short, long = (len(group_operations(layers(12, depth), 0, limits)) for depth in (SHORT, LONG))
    assert (long - short) / (LONG - SHORT) <= rate
