"""Loops found in arrays stand for exactly the items that were given."""

from collections.abc import Sequence
from random import Random
from time import process_time
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcomp.scheduling.reroll import Flat, Ints, Loop, find_loops

Item = tuple[int, tuple[int, ...]]
"""A code and its numbers."""


def arrays(items: Sequence[Item]) -> tuple[Ints, Ints]:
    codes = np.array([code for code, _ in items], np.int64)
    width = max((len(row) for _, row in items), default=0)
    numbers = np.array([row for _, row in items], np.int64).reshape(len(items), width)
    return codes, numbers


def unrolled(items: Sequence[Item], found: Sequence[Flat | Loop]) -> list[Item]:
    """The items that the loops stand for, from those of first iterations alone."""
    numbers = [np.array(row, np.int64) for _, row in items]
    done: list[Item] = []

    def visit(parts: Sequence[Flat | Loop], moved: dict[int, Any]) -> None:
        for part in parts:
            if isinstance(part, Flat):
                for i in range(part.start, part.stop):
                    row = numbers[i] + moved.get(i, 0)
                    done.append((items[i][0], tuple(row.tolist())))
                continue
            for iteration in range(part.count):
                step = {
                    i: moved.get(i, 0) + iteration * part.strides[i - part.start]
                    for i in range(part.start, part.start + part.period)
                }
                visit(part.body, moved | step)

    visit(found, {})
    return done


def written(found: Sequence[Flat | Loop]) -> int:
    """How many items are left."""
    return sum(p.stop - p.start if isinstance(p, Flat) else written(p.body) for p in found)


def shape(found: Sequence[Flat | Loop]) -> list[Any]:
    return [
        (p.start, p.stop) if isinstance(p, Flat) else (p.start, p.period, p.count, shape(p.body))
        for p in found
    ]


def layers(qubits: int, count: int, distance: Any = lambda _: 1) -> list[Item]:
    """Rotations w[l, q, 0 … 2] on all qubits and entanglers, with gates before and after."""
    items: list[Item] = [(1000 + q, (0, 0, 0)) for q in range(qubits)]
    for layer in range(count):
        items += [(3 * q + k, (layer, q, k)) for q in range(qubits) for k in range(3)]
        items += [(2000 + 100 * q + distance(layer), (0, 0, 0)) for q in range(qubits)]
    return items + [(q, (0, q, 0)) for q in range(qubits)]


@st.composite
def sequences(draw: st.DrawFn) -> list[Item]:
    """Blocks repeated, also one in another, with numbers that grow, stay or do as they like."""
    rng = Random(draw(st.integers(0, 1 << 32)))
    counter = 0

    def block(size: int) -> list[tuple[int, str]]:
        return [(rng.randrange(4), rng.choice(("grows", "stays"))) for _ in range(size)]

    kinds: list[tuple[int, str]] = []
    for _ in range(draw(st.integers(0, 4))):
        inner = block(rng.randint(1, 8)) * rng.randint(1, 6)
        kinds += (inner + block(rng.randint(0, 4))) * rng.randint(1, 8)
    items: list[Item] = []
    for code, kind in kinds:
        number = counter if kind == "grows" else 0
        counter += kind == "grows"
        if rng.random() < 0.02:
            number = rng.randrange(100)
        items.append((code, (number, code)))
    return items


@given(sequences(), st.integers(1, 20))
def test_loops_stand_for_the_items(items: list[Item], saving: int) -> None:
    found = find_loops(*arrays(items), saving)
    assert unrolled(items, found) == items
    assert written(found) <= len(items)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=20, unique=True), st.integers(3, 30))
def test_a_repeated_block_is_one_loop(codes: list[int], count: int) -> None:
    items = [(c, (2 * i,)) for i in range(count) for c in codes]
    assert shape(find_loops(*arrays(items))) == [(0, len(codes), count, [(0, len(codes))])]


def test_layers_with_gates_before_and_after() -> None:
    found = find_loops(*arrays(layers(4, 50)), 8)
    assert shape(found) == [(0, 4), (4, 16, 50, [(4, 20)]), (804, 808)]


def test_ranges_that_cycle_are_one_period_of_many_layers() -> None:
    found = find_loops(*arrays(layers(20, 100, lambda layer: layer % 19 + 1)), 100)
    assert shape(found)[:2] == [(0, 20), (20, 19 * 80, 5, [(20, 20 + 19 * 80)])]


def test_loops_in_loops_and_in_a_row() -> None:
    inner = [
        [(q, (layer, k, q)) for k in range(6) for q in range(5)]
        + [(9, (layer, 0, 0)), (8, (0,) * 3)]
        for layer in range(7)
    ]
    items = [item for block in inner for item in block]
    row = [(20 + i % 3, (i, 0, 0)) for i in range(30)]
    assert shape(find_loops(*arrays([*items, *row]), 10)) == [
        (0, 32, 7, [(0, 5, 6, [(0, 5)]), (30, 32)]),
        (224, 3, 10, [(224, 227)]),
    ]


def test_strides_are_those_of_each_item() -> None:
    items = [(code, (5 - i, 7, 3 * i)[:3]) for i in range(5) for code in (1, 2)]
    (loop,) = find_loops(*arrays(items))
    assert isinstance(loop, Loop)
    assert loop.strides.tolist() == [[-1, 0, 3]] * 2


@pytest.mark.parametrize(
    "items",
    [
        [],
        [(1, (0,))],
        [(1, (0,)), (1, (1,))],  # any two numbers are in progression
        [(i, (0,)) for i in range(50)],
        [(1, (i * i,)) for i in range(50)],
    ],
)
def test_what_does_not_repeat_stays(items: list[Item]) -> None:
    found = find_loops(*arrays(items))
    assert not any(isinstance(part, Loop) for part in found)
    assert unrolled(items, found) == items


@pytest.mark.parametrize("change", ["code", "number"])
def test_one_broken_repetition_ends_a_loop(change: str) -> None:
    items = [(code, (i,)) for i in range(20) for code in (1, 2, 3)]
    items[31] = (7, (10,)) if change == "code" else (2, (11,))
    found = find_loops(*arrays(items))
    assert unrolled(items, found) == items
    assert [p.count for p in found if isinstance(p, Loop)] == [10, 9]


def test_loops_that_save_too_little_stay_flat() -> None:
    items = [(code, (i,)) for i in range(5) for code in (1, 2)]
    assert shape(find_loops(*arrays(items), 9)) == [(0, 10)]
    assert shape(find_loops(*arrays(items), 8)) == [(0, 2, 5, [(0, 2)])]


def test_random_items_stay() -> None:
    rng = np.random.default_rng(0)
    codes, numbers = rng.integers(0, 1000, 20_000), rng.integers(0, 9, (20_000, 2))
    assert find_loops(codes, numbers, 10) == (Flat(0, 20_000),)


def test_time_for_80_000_items() -> None:
    """0.04 s; ten times that is for machines that are slow or busy."""
    codes, numbers = arrays(layers(20, 1000))
    start = process_time()
    found = find_loops(codes, numbers, 256)
    assert process_time() - start < 0.4
    assert written(found) == 120
