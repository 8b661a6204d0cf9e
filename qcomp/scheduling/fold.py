"""The permutation at the end of a loop's body as part of its last stage (a *fold*).

A body leaves amplitude x at T x, T = M N⁻¹ with M the permutation of the body's absorbed gates and
N the relabelling by its stages. In blocks of lane bits and the rest h of a coordinate,

    T = [[C, D], [T_hl, T_hh]],  and with K = T_hh⁻¹, E = K T_hl:  diag(1, K) T = [[C, D], [E, 1]].

The right side is the fold: lane' = C·lane + D·h, h' = h + E·lane. It moves amplitudes only along
the columns of E, so that it stays inside the blocks of a stage that has these as register
directions. What is left, diag(1, K), is a relabelling of vectors: iteration i of the loop is the
first one with all columns of h mapped by Kⁱ, and all masks by K⁻ⁱᵀ. The kernels are the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from qcomp.gf2 import Span, combine, inverse, transpose
from qcomp.pauli import Frame

MAX_TABLES = 8192  # of about half a kilobyte, for all stages of a loop


@dataclass(frozen=True, slots=True)
class Fold:
    """lane' = C·lane + D·h, h' = h + E·lane: `lanes` are the columns of C, `from_high` the masks of
    h whose parities are the bits of D·h, `to_high` the columns of E."""

    lanes: tuple[int, ...]
    from_high: tuple[int, ...]
    to_high: tuple[int, ...]

    def columns(self, bits: int) -> list[int]:
        """The map of all `bits` bits of a coordinate."""
        low = len(self.lanes)
        down = transpose(self.from_high, bits - low)
        return [c | e << low for c, e in zip(self.lanes, self.to_high, strict=True)] + [
            1 << low + b | d for b, d in enumerate(down)
        ]


@dataclass(frozen=True, slots=True)
class FoldStructure:
    """What the code of a fold depends on: register r, lane l goes to register r ^ R l, lane
    C l ^ S r ^ (the parities of the block from number `block` on; -1 for none).

    `lanes` are the columns of C, `from_registers` of S, and `to_registers` of R.
    """

    lanes: tuple[int, ...]
    from_registers: tuple[int, ...]
    to_registers: tuple[int, ...]
    block: int = -1

    @property
    def exchanged(self) -> tuple[int, ...]:
        """The columns of C + S R: the lanes that those of register r of the destination go to."""
        return tuple(
            c ^ combine(self.from_registers, r)
            for c, r in zip(self.lanes, self.to_registers, strict=True)
        )


def linear_part(frame: Frame) -> list[int] | None:
    """The columns of M where the frame maps every |x⟩ to |M x⟩, without signs; else None."""
    if frame.phase or any(p.z or p.phase for p in frame.x) or any(p.x or p.phase for p in frame.z):
        return None
    return transpose([p.z for p in frame.z], frame.qubits)


def fold(columns: Sequence[int], lane_bits: int) -> tuple[Fold, list[int]] | None:
    """The fold of the map T with the given columns, and the columns of K; None if T has none."""
    low = (1 << lane_bits) - 1
    inner = [column >> lane_bits for column in columns[lane_bits:]]
    if len(Span(inner)) < len(inner):
        return None
    advance = inverse(inner)
    down = [column & low for column in columns[lane_bits:]]
    lanes = tuple(column & low for column in columns[:lane_bits])
    to_high = tuple(combine(advance, column >> lane_bits) for column in columns[:lane_bits])
    return Fold(lanes, tuple(transpose(down, lane_bits)), to_high), advance


def directions(frame: Frame, bits: int, lane_bits: int) -> list[int]:
    """A basis of the directions of h along which the frame's fold on `bits` bits moves amplitudes;
    relabellings by the skews of stages do not change their span."""
    columns = linear_part(frame)
    if columns is None:
        return []
    found = fold([*columns, *(1 << b for b in range(len(columns), bits))], lane_bits)
    span = Span()
    return [e for e in found[0].to_high if span.add(e)] if found else []


def powers(columns: Sequence[int], count: int) -> list[list[int]]:
    """K⁰, K¹, … of the map K, `count` of them or all before they repeat."""
    identity = [1 << b for b in range(len(columns))]
    result = [identity]
    while len(result) < count:
        following = [combine(columns, c) for c in result[-1]]
        if following == identity:
            break
        result.append(following)
    return result
