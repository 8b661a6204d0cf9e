"""Columns of stages that move the diagonals of others."""

from random import Random

import pytest

from qcomp.gf2 import Span
from qcomp.passes.move_diagonals import separate
from qcomp.pauli import parity
from qcomp.scheduling.stage import StagePlan, assemble_stage


def random_plan(random: Random, lane_bits: int = 2) -> StagePlan:
    """A stage without operations: two register directions, three loops, three outer columns."""
    span = Span()
    columns: list[int] = []
    while len(columns) < 8:
        column = random.randrange(1, 1 << 8)
        if span.add(column):
            columns.append(column)
    registers, loops, outer = columns[:2], columns[2:5], columns[5:]
    return assemble_stage(8 + lane_bits, lane_bits, registers, (0, 0), loops, outer, [], [])


@pytest.mark.parametrize("seed", range(40))
def test_the_stages_of_a_pass_stay_on_one_tile(seed: int):
    """All stages of a pass walk the tiles together: other columns must lead to the same tiles."""
    random = Random(seed)
    made = random_plan(random)
    low = (1 << made.lane_bits) - 1
    masks: list[int] = []
    for _ in range(6):
        mask = random.randrange(1, 1 << made.bits)
        if random.random() < 0.8:  # one that does not vary inside a block
            mask &= ~low
            while any(parity(mask >> made.lane_bits & c) for c in made.registers):
                mask = random.randrange(1, 1 << made.bits) & ~low
        masks.append(mask)
    loops, outer, fitting = separate(made, masks)
    inside = Span((*made.registers, *made.loops))
    assert all(column in inside for column in loops)
    assert all(a ^ b in inside for a, b in zip(made.outer, outer, strict=True))
    assert len(Span((*made.registers, *loops, *outer))) == made.bits - made.lane_bits
    for mask, fits in zip(masks, fitting, strict=True):
        high = mask >> made.lane_bits
        columns = [j for j, c in enumerate((*loops, *outer)) if parity(high & c)]
        if fits and columns:
            assert len(columns) == 1
            assert not mask & low
            assert not any(parity(high & c) for c in made.registers)
