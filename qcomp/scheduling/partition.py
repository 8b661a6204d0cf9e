"""Partition a list of operations into passes over memory, and a pass into stages.

A pass holds tiles of 2^T amplitudes in cache: the directions of its operations, with the lanes,
span at most T dimensions. A stage holds blocks of 2^k vectors in registers: directions of at most k
dimensions beside the lanes, and at most m operations. Diagonal operations have no direction and fit
anywhere. Two operations may change places iff they commute; that is the only dependency.

Both are the same search for few groups (see `qcomp.scheduling.search`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from qcomp.gf2 import Span
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.search import BUDGET, Group, Limits, group_operations
from qcomp.scheduling.stage import MAX_PARITIES
from qcomp.scheduling.window import direction


@dataclass(frozen=True, slots=True)
class Pass:
    """The operations of one pass over memory, in stages."""

    stages: tuple[tuple[int, ...], ...]

    @property
    def operations(self) -> tuple[int, ...]:
        return tuple(i for stage in self.stages for i in stage)


def partition(
    operations: Sequence[Operation],
    bits: int,
    lane_bits: int,
    tile_bits: int,
    registers: int,
    max_operations: int,
    last: Sequence[int] = (),
    budget: int = BUDGET,
) -> list[Pass]:
    """Passes of stages that execute all `operations` (indices into it) in a valid order.

    `bits` is the number of storage bits, `tile_bits` is T including the lanes, `registers` is k.
    Operations whose direction beside the lanes `last` generates go to the last stage, if possible.
    `budget` bounds the search for passes, and that for stages.
    """
    late = _can_wait(operations, lane_bits, last) if 0 < len(last) <= registers else []
    if tile_bits >= bits:
        passes = [tuple(range(len(operations)))] if operations else []
    else:
        limits = Limits(tile_bits - lane_bits)
        found = _grouped(operations, late, lane_bits, limits, budget)
        passes = [group.operations for group in found]
    limits = Limits(registers, max_operations, MAX_PARITIES)
    result: list[Pass] = []
    for members in passes:
        inside = [operations[i] for i in members]
        waiting = [j for j, i in enumerate(members) if i in late] if members is passes[-1] else []
        share = budget * len(members) // len(operations)
        stages = _grouped(inside, waiting, lane_bits, limits, share)
        result.append(Pass(tuple(tuple(members[i] for i in s.operations) for s in stages)))
    return result


def _can_wait(operations: Sequence[Operation], lane_bits: int, last: Sequence[int]) -> list[int]:
    """The operations with a direction beside the lanes that is in the span of `last`, and after
    which no other one has to come."""
    span = Span(last)
    late: list[int] = []
    others: list[Operation] = []
    for i, operation in reversed([*enumerate(operations)]):
        x = direction(operation) >> lane_bits
        if x and x in span and all(operation.commutes(other) for other in others):
            late.append(i)
        else:
            others.append(operation)
    return late[::-1]


def _grouped(
    operations: Sequence[Operation],
    late: Sequence[int],
    lane_bits: int,
    limits: Limits,
    budget: int,
) -> list[Group]:
    """As `group_operations`, with the `late` operations in the last group, or in groups of their
    own where they do not fit it."""
    early = [i for i in range(len(operations)) if i not in late]
    groups = [
        Group(tuple(of[i] for i in group.operations), group.dimension)
        for of in (early, late)
        for group in group_operations([operations[i] for i in of], lane_bits, limits, budget)
    ]
    if late and early and len(groups) > 1:
        both = (*groups[-2].operations, *groups[-1].operations)
        joined = group_operations([operations[i] for i in both], lane_bits, limits, budget)
        if len(joined) == 1:
            groups[-2:] = [Group(both, joined[0].dimension)]
    return groups
