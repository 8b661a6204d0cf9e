"""Each vector of the next tile is fetched while a pass works on a tile."""

from itertools import combinations
from random import Random

import pytest

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.tile_walk import TileWalk
from qcomp.gf2 import Span, combine
from qcomp.scheduling.stage import Relabelling, StagePlan, plan_stage

from ..scheduling.random_operations import random_operation
from .native import AVAILABLE, vector_of

TILE, OUTER = 5, 3


def random_pass(random: Random, bits: int, lane_bits: int, registers: list[int]) -> list[StagePlan]:
    """Stages with so many register directions each, in one tile."""
    tile: list[int] = []
    span = Span()
    while len(tile) < TILE:
        direction = random.randrange(1, 1 << (bits - lane_bits))
        if span.add(direction):
            tile.append(direction)
    stages: list[StagePlan] = []
    for count in registers:
        chosen = random.choice(list(combinations(tile, count)))
        operations = [random_operation(random, bits, c << lane_bits, "gate") for c in chosen]
        same = Relabelling.identity(bits)
        stages.append(plan_stage(operations, same, lane_bits, count, tile=tile)[0])
    return stages


def fetched(walk: TileWalk, number: int, stage: StagePlan) -> set[int]:
    """The addresses that the kernel of a launch asks for, as `stage_kernel` goes through them."""
    words = [int(w) for w in walk.words]
    many = walk.fetched(stage)
    inner = many.bit_length() - 1
    place = words[walk.starts // 8 + number % walk.shares]
    found: set[int] = set()
    for block in range(1 << len(stage.loops)):
        found |= {place ^ combine(words[:inner], i) for i in range(many)}
        step = ((block + 1) & -(block + 1)).bit_length() - 1
        place ^= words[inner + step]
    return found


@pytest.mark.parametrize("registers", [[2], [2, 2], [1, 2, 2], [2, 2, 2, 2], [1, 1, 1, 1], [3] * 9])
def test_every_vector_is_fetched(registers: list[int]):
    random = Random(len(registers))
    vector = vector_of(AVAILABLE[0], "float")
    bits = vector.lane_bits + TILE + OUTER
    layout = StateLayout(bits, vector)
    stages = random_pass(random, bits, vector.lane_bits, registers)
    walk = TileWalk(stages[0], len(stages), layout)
    columns = [layout.address(c) for c in (*stages[0].registers, *stages[0].loops)]
    tile = {combine(columns, i) for i in range(1 << len(columns))}
    assert len(tile) == 1 << TILE
    shares = [fetched(walk, i, stage) for i, stage in enumerate(stages)]
    assert set().union(*shares) == tile
    if min(registers) >= walk.shares.bit_length() - 1:
        assert all(len(share) == len(tile) // walk.shares for share in shares)
