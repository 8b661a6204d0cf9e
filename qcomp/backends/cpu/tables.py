"""The table words of a stage: what a stage kernel reads besides the states and coefficients.

A table is an array of 64-bit words. Word 0 is the number of blocks; words 1 … 2^k - 1 are the byte
offsets of registers 1 … 2^k - 1 relative to register 0 (to be added by XOR). Then come, for each
operation, the byte offset of its coefficients, the byte offset of its sums, the lane masks of role
and sign, and a lane mask for each of its controls that is not static. The last words are the
columns of the state word, one for each loop, and a zero.

The state word of a block is the byte address of register 0 (the low ADDRESS_BITS bits) and above it
the block parities. Block i + 1 is reached from block i by XOR with column ctz(i + 1).
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.layout import StateLayout
from qcomp.gf2 import combine
from qcomp.pauli import parity
from qcomp.scheduling.stage import MAX_PARITIES, StagePlan, StageStructure

ADDRESS_BITS = 64 - MAX_PARITIES

# Words of an operation, after them the masks of its controls.
COEFFICIENTS, SUM, ROLE, SIGN, CONTROLS = range(5)

# Words of a diagonal.
PHASE, PHASE_ROLE, DIAGONAL_WORDS = range(3)

# Scalars of the record of an operation that is not in the form `matrix`: c and s, or k and t; then
# the real and imaginary part of the factors before the rotation, of the amplitudes of role 0 and 1,
# and after it, of those of role 1. The sign of k says whether a `flipped` operation is.
COSINE, SINE, BEFORE_ZERO, BEFORE_ONE, AFTER_ONE = 0, 1, 2, 4, 6
SCALE = COSINE


def operation_word(structure: StageStructure, index: int) -> int:
    """The index of the first table word of an operation."""
    before = structure.operations[:index]
    return (1 << structure.registers) + sum(CONTROLS + len(o.controls) for o in before)


def diagonal_word(structure: StageStructure, index: int) -> int:
    """The index of the first table word of a diagonal."""
    return operation_word(structure, len(structure.operations)) + DIAGONAL_WORDS * index


def factor_word(structure: StageStructure) -> int:
    """The index of the word for the factors of blocks."""
    return diagonal_word(structure, len(structure.diagonals))


def unscaled_word(structure: StageStructure) -> int:
    """The index of the word for the list of unscaled records."""
    return factor_word(structure) + (structure.block_factor != "")


def column_word(structure: StageStructure) -> int:
    """The index of the first column."""
    return unscaled_word(structure) + structure.unscaled


def state_word(plan: StagePlan, layout: StateLayout, h: int) -> int:
    """What a step by the block vector h adds to the state word."""
    word = layout.address(h)
    for i, mask in enumerate(plan.parities):
        word |= parity(mask & h) << (ADDRESS_BITS + i)
    return word


def outer_words(plan: StagePlan, layout: StateLayout) -> list[int]:
    """What a step along each outer column adds to the start word, which begins at 0."""
    return [state_word(plan, layout, h) for h in plan.outer]


@cache
def lane_mask(mask: int, lanes: int) -> int:
    """Bit l is the parity of mask & l."""
    return sum(parity(mask & lane) << lane for lane in range(lanes))


def factor_plane(plan: StagePlan, layout: StateLayout) -> int:
    """The bytes of one part, real or imaginary, of the factors of all blocks."""
    columns = len(plan.loops) + len(plan.outer)
    return max(layout.vector.scalar_bytes << columns, layout.vector.bytes)


def stage_table(
    plan: StagePlan,
    layout: StateLayout,
    structure: StageStructure,
    coefficient_offsets: Sequence[int],
    sum_slots: Sequence[int],
    diagonal_offsets: Sequence[int] = (),
    unscaled_offsets: Sequence[int] = (),
) -> NDArray[np.uint64]:
    """The table of a stage, for the forward and for the adjoint kernel of this `structure`.

    `coefficient_offsets[j]` is the byte offset of the record of operation j: 8 scalars, aligned to
    a scalar; in the form `matrix` the real and imaginary parts of D0, O0, D1, O1 (see
    `VirtualQubit`). `sum_slots[j]` says where its sums go: to the 4 doubles at byte 32 * slot, in
    the order I, X, Y, Z. `diagonal_offsets` are the records of `plan.diagonals`, `unscaled_offsets`
    those of the operations whose scale is missing in the adjoint.
    """
    lanes = layout.vector.lanes
    low, full = lanes - 1, (1 << lanes) - 1
    words = [1 << len(plan.loops)]
    words += [
        layout.address(combine(plan.registers, r)) for r in range(1, 1 << len(plan.registers))
    ]
    for planned, record, slot in zip(plan.operations, coefficient_offsets, sum_slots, strict=True):
        words += [record, 32 * slot]
        words += [lane_mask(p.z & low, lanes) for p in (planned.qubit.z, planned.qubit.x)]
        for control in planned.controls:
            # A control takes part where its eigenvalue is -1.
            words.append(lane_mask(control.z & low, lanes) ^ (full if control.phase else 0))
    for number in plan.varying:
        words += [
            diagonal_offsets[number] % (1 << 64),
            lane_mask(plan.diagonals[number].mask & low, lanes),
        ]
    if structure.block_factor:
        words.append(factor_plane(plan, layout))
    columns = [state_word(plan, layout, h) for h in plan.loops] + [0]
    if structure.unscaled:
        words.append(len(words) + 1 + len(columns))
    words += columns
    if structure.unscaled:
        words += [len(unscaled_offsets), *unscaled_offsets]
    return np.array(words, np.uint64)
