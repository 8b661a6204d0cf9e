"""A checker of schedules that shares no code with the scheduler."""

from collections.abc import Sequence

import numpy as np

from qcomp.scheduling.operation import Operation


def check_order(operations: Sequence[Operation], order: Sequence[int]) -> None:
    """Each operation is there once, and two that do not commute keep their order."""
    assert sorted(order) == list(range(len(operations)))
    place = {i: at for at, i in enumerate(order)}
    for j, later in enumerate(operations):
        for i in range(j):
            if place[i] > place[j]:
                assert _commute(operations[i], later), f"{j} comes before {i}"


def dimension(operations: Sequence[Operation], lanes: int) -> int:
    """The dimension of the directions of some operations beside the lanes, by elimination of the
    columns of a matrix."""
    masks = {p.x >> lanes for operation in operations for p in operation.paulis}
    size = max((m.bit_length() for m in masks), default=0)
    matrix = np.array([[m >> b & 1 for b in range(size)] for m in sorted(masks)], bool)
    rank = 0
    for column in range(size):
        (rows,) = np.nonzero(matrix[rank:, column])
        if len(rows):
            matrix[[rank, rank + rows[0]]] = matrix[[rank + rows[0], rank]]
            others = matrix[:, column].copy()
            others[rank] = False
            matrix[others] ^= matrix[rank]
            rank += 1
    return rank


def _commute(a: Operation, b: Operation) -> bool:
    """Whether all Paulis of two operations commute: an even number of qubits where both have a
    letter and the letters differ."""
    for p in (*a.paulis, *a.controls):
        for q in (*b.paulis, *b.controls):
            crossing = [
                (p.x >> s & 1, p.z >> s & 1) != (q.x >> s & 1, q.z >> s & 1)
                for s in range((p.x | p.z).bit_length())
                if (p.x | p.z) >> s & 1 and (q.x | q.z) >> s & 1
            ]
            if sum(crossing) % 2:
                return False
    return True
