"""A lower bound on the number of passes of any schedule.

An operation can be in pass k only if the directions of those that have to come before it and are
not done after k - 1 passes, with its own, have at most the dimension of a pass. Let every operation
run as soon as that allows, whatever else the same pass would have to hold: the number of that pass
is its *level*. By induction, no schedule has an operation in an earlier pass than its level: what
it has done after k - 1 passes has levels of at most k - 1, and what is then left of an operation's
predecessors must, with the operation, be in pass k.

The same holds from the end of the circuit backwards. So an operation with the level a and, from
the end, the level b has at least a - 1 passes before its own, and b - 1 after it. If there are
a + b - 1 passes, it is in pass a; and the directions of all that have to be in the same pass must
fit it. And all passes together must have the directions of all operations.
"""

from collections.abc import Sequence

from qcomp.gf2 import Span, bits
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.window import Table, Window, direction, with_directions


def fewest_passes(operations: Sequence[Operation], lane_bits: int, dimension: int) -> int:
    """No schedule of `operations` has fewer passes of the given dimension beside the lanes. Takes
    time and memory that grow with the square of their number."""
    levels = _levels(operations, lane_bits, dimension)
    backwards = _levels(operations[::-1], lane_bits, dimension)[::-1]
    passes = max((a + b - 1 for a, b in zip(levels, backwards, strict=True)), default=0)
    forced: dict[int, Span] = {}
    for operation, a, b in zip(operations, levels, backwards, strict=True):
        if a + b - 1 == passes:
            forced.setdefault(a, Span()).add(direction(operation) >> lane_bits)
    passes += any(len(span) > dimension for span in forced.values())
    whole = Span(direction(operation) >> lane_bits for operation in operations)
    return max(passes, -(-len(whole) // dimension))


def _levels(operations: Sequence[Operation], lane_bits: int, dimension: int) -> list[int]:
    window = Window(Table(operations, lane_bits), range(len(operations)))
    levels = [0] * len(operations)
    pending, level = window.all, 0
    while pending:
        level += 1
        reached, rest = 0, pending
        while rest:
            low = rest & -rest
            rest ^= low
            j = low.bit_length() - 1
            needed = window.before[j] & pending | low
            if with_directions(window.lanes, needed, dimension) is None:
                rest &= ~window.after[j]  # they need at least as much
            else:
                reached |= low
        for j in bits(reached):
            levels[j] = level
        pending &= ~reached
    return levels
