"""The schedule of a loop is one of all its layers."""

from random import Random

import pytest

from docs.make_schedules import PERIODIC, TILE, operations_of
from qcomp.pauli import Frame
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.periodic import Pipeline, pipeline, window_layers

from .check import check_order
from .random_operations import random_operation

PASSES_A_LAYER = {
    "closed CNOT ring": 0.67,
    "open CNOT chain": 0.34,
    "CZ ring": 0.25,
    "brickwork CNOT": 0.5,
    "all-to-all CZ": 1.0,
    "strongly entangling, range 3": 0.59,
}


def order(found: Pipeline, count: int, layers: int) -> list[int]:
    """The operations of so many layers, as the pipeline runs them."""
    repeats = found.repeats(layers)
    done = repeats * found.layers
    steps = [
        *found.prologue,
        *(
            (layer + i * found.layers, number)
            for i in range(repeats)
            for layer, number in found.cycle
        ),
        *((layer + done, number) for layer, number in found.pending),
        *(
            (layer + done, number)
            for layer in range(found.window, layers)
            for number in range(count)
        ),
    ]
    return [layer * count + number for layer, number in steps if layer < layers]


@pytest.mark.parametrize("seed", range(12))
def test_layers_of_random_loops(seed: int):
    random = Random(seed)
    bits, count = random.randrange(2, 7), random.randrange(1, 6)
    body = [
        random_operation(random, bits, random.randrange(1, 1 << bits), "gate", (0,))
        for _ in range(count)
    ]
    frame = Frame.identity(bits)
    for _ in range(6):
        frame.apply_cx(*random.sample(range(bits), 2))
    power, operations = Frame.identity(bits), list[Operation]()
    layers = 3 * window_layers(count)
    for _ in range(layers):
        operations += [o.mapped(power.image) for o in body]
        power = power.then(frame)
    first = operations[: window_layers(count) * count]
    found = pipeline(first, count, 0, random.randrange(1, bits))
    assert found is not None
    if found.repeats(layers):
        check_order(operations, order(found, count, layers))


@pytest.mark.parametrize("name", PASSES_A_LAYER)
def test_passes_a_layer(name: str):
    assert name in PERIODIC
    count = len(operations_of(name, 1))
    found = pipeline(operations_of(name, window_layers(count)), count, 0, TILE)
    assert found is not None
    assert found.passes / found.layers <= PASSES_A_LAYER[name]


def test_too_few_layers():
    name = "closed CNOT ring"
    found = pipeline(operations_of(name, window_layers(20)), 20, 0, TILE)
    assert found is not None
    assert [found.repeats(layers) > 0 for layers in (0, 1, 1000)] == [False, False, True]
