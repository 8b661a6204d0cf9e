"""Bank conflicts, counted bank by bank, and the layouts that avoid them."""

import re
from collections import Counter
from random import Random

import pytest

import qcomp
from qcomp.gf2 import Span, combine, inverse
from qcomp.pauli import parity
from qcomp.scheduling.layout import (
    Access,
    Basis,
    Swizzle,
    choose_layout,
    tile_coordinates,
    ways,
)

from .circuits import mixed, program, ring

_ADDRESS = re.compile(r"^ *const unsigned (?:from|to|own) = (.*);$", re.M)


def random_columns(random: Random, bits: int) -> tuple[int, ...]:
    span, columns = Span(), []
    while len(columns) < bits:
        column = random.randrange(1, 1 << bits)
        if span.add(column):
            columns.append(column)
    return tuple(columns)


@pytest.mark.parametrize("bank_bits", [3, 4])
def test_ways_are_the_most_visits_of_a_bank(bank_bits: int) -> None:
    random = Random(bank_bits)
    for _ in range(100):
        threads = [random.randrange(1 << 9) for _ in range(random.randint(0, 8))]
        together = range(1 << min(bank_bits, len(threads)))
        visits = Counter(combine(threads, t) & ((1 << bank_bits) - 1) for t in together)
        assert ways(threads, bank_bits) == max(visits.values())


@pytest.mark.parametrize("seed", range(5))
def test_layouts_without_conflicts(seed: int) -> None:
    """Stages with other registers each, and a permutation at the end of a loop."""
    random = Random(seed)
    bits = random.randint(8, 12)
    units = tuple(1 << b for b in range(bits))
    bases = []
    for _ in range(3):
        columns = random_columns(random, bits)
        bases.append(Basis(columns[:4], columns[4:]))
    accesses = [Access(i, units) for i in range(3)]
    accesses.append(Access(2, random_columns(random, bits)))
    swizzle, ordered = choose_layout(bits, tuple(bases), tuple(accesses), 4)
    for access in accesses:
        moved = ordered[access.stage].moved(access.moved)
        assert ways(swizzle.slots(moved).threads, 4) == 1
    inverse(swizzle.columns)  # every amplitude has a slot of its own
    for before, after in zip(bases, ordered, strict=True):
        assert after.registers == before.registers
        assert sorted(after.threads) == sorted(before.threads)


def test_a_coalesced_stage_keeps_its_warps() -> None:
    units = tuple(1 << b for b in range(12))
    basis = Basis(units[8:], units[:8])
    _, (ordered,) = choose_layout(12, (basis,), (Access(0, units),), 4, coalesced=frozenset({0}))
    assert set(ordered.threads[:5]) == set(units[:5])


def test_masks_split_a_parity() -> None:
    random = Random(1)
    columns = random_columns(random, 10)
    basis = Basis(columns[:4], columns[4:8], columns[8:])
    for _ in range(50):
        mask, r, t, o = (random.randrange(1 << size) for size in (10, 4, 4, 2))
        y = basis.index(r) ^ combine(basis.threads, t) ^ combine(basis.outer, o)
        parts = zip(basis.masks(mask), (r, t, o), strict=True)
        assert parity(mask & y) == sum(parity(own & value) for own, value in parts) % 2


def test_tile_coordinates() -> None:
    columns = random_columns(Random(2), 10)
    basis = Basis(columns[:4], columns[4:8], columns[8:])
    masks = tile_coordinates(basis)
    for t in range(16):
        y = combine(basis.threads, t) ^ basis.outer[0]
        assert [parity(mask & y) for mask in masks] == [0] * 4 + [t >> b & 1 for b in range(4)]


def test_swizzle_is_linear() -> None:
    swizzle = Swizzle((1, 2, 5))
    assert [swizzle.slot(y) for y in range(8)] == [0, 1, 2, 3, 5, 4, 7, 6]


@pytest.mark.parametrize(("scalar", "together"), [("float", 16), ("double", 8)])
@pytest.mark.parametrize("entangler", ["cx", "cz", "cy"])
def test_emitted_addresses_are_free_of_conflicts(
    scalar: str, together: int, entangler: str
) -> None:
    """The rank of an access says how often the addresses in the text visit a bank: once, with as
    many threads as access shared memory together."""
    for qubits in (8, 10, 12):
        for circuit in (ring(qubits, 2, entangler), mixed(qubits)):
            emitted = program(circuit, [qcomp.Z(0), qcomp.X(1) @ qcomp.Y(qubits - 1)], scalar)
            for name, claimed in emitted.ways.items():
                kernel = emitted.source.partition(f" {name}(")[2].partition("\n}\n")[0]
                found = [_most_visits(text, together) for text in _ADDRESS.findall(kernel)]
                assert claimed == found == [1] * len(found)
                assert len(found) >= 3


def _most_visits(address: str, together: int) -> int:
    """How often the first threads that access memory together visit a bank."""
    text = re.sub(r"(?<=[0-9a-f])u\b", "", address)
    visits = Counter(eval(text, {"t": t}) % together for t in range(together))
    return max(visits.values())
