"""Folds split a permutation into what a stage can do in its blocks and a map of vectors."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from qcomp.gf2 import Span, combine
from qcomp.pauli import Frame
from qcomp.scheduling.fold import directions, fold, linear_part, powers
from qcomp.scheduling.stage import Relabelling

from .random_operations import random_relabelling

randoms = st.randoms(use_true_random=False)


def ring(bits: int) -> Frame:
    frame = Frame.identity(bits)
    for q in range(bits):
        frame.apply_cx(q, (q + 1) % bits)
    return frame


def random_frame(random: Random, bits: int) -> Frame:
    frame = Frame.identity(bits)
    for _ in range(random.randrange(3 * bits)):
        frame.apply_cx(*random.sample(range(bits), 2))
    return frame


@given(randoms, st.integers(2, 9), st.data())
def test_fold_and_advance_make_the_map(random: Random, bits: int, data: st.DataObject) -> None:
    lanes = data.draw(st.integers(0, bits - 1))
    columns = list(random_relabelling(random, bits).columns)
    found = fold(columns, lanes)
    inner = [c >> lanes for c in columns[lanes:]]
    assert (found is None) == (len(Span(inner)) < bits - lanes)
    if found is None:
        return
    folded, advance = found
    low = (1 << lanes) - 1
    for column, image in zip(folded.columns(bits), columns, strict=True):
        # diag(1, K) after the map is the fold.
        assert column == image & low | combine(advance, image >> lanes) << lanes
    assert [c >> lanes for c in folded.columns(bits)[lanes:]] == [
        1 << b for b in range(bits - lanes)
    ]


@given(randoms, st.integers(2, 8))
def test_linear_part_is_the_action_on_basis_states(random: Random, bits: int) -> None:
    frame = random_frame(random, bits)
    columns = linear_part(frame)
    assert columns is not None
    for basis in (random.randrange(1 << bits) for _ in range(5)):
        assert frame.basis_image(basis) == (combine(columns, basis), 0)
    for name in ("x", "y", "z", "s"):
        signed = frame.copy()
        getattr(signed, f"apply_{name}")(random.randrange(bits))
        assert linear_part(signed) is None


@given(randoms, st.integers(3, 9), st.data())
def test_skews_keep_the_directions(random: Random, bits: int, data: st.DataObject) -> None:
    lanes = data.draw(st.integers(1, bits - 2))
    frame = random_frame(random, bits)
    along = directions(frame, bits, lanes)
    label = Relabelling.identity(bits)
    for _ in range(3):
        mask = random.randrange(1 << (bits - lanes)) << lanes
        label = label.transvect(random.randrange(1 << lanes), mask)
    columns = linear_part(frame)
    assert columns is not None
    found = fold(label.inverse().then(Relabelling.of(columns)).columns, lanes)
    if along and found:
        span = Span(along)
        assert all(e in span for e in found[0].to_high)
        assert len(Span(found[0].to_high)) == len(along)


def test_a_ring_moves_along_one_direction() -> None:
    for bits, lanes in ((5, 2), (8, 4), (12, 4), (16, 3)):
        assert directions(ring(bits), bits, lanes) == [1]
        assert directions(ring(bits), bits + 2, lanes) == [1]  # idle qubits
    assert directions(ring(6), 6, 0) == []


@given(randoms, st.integers(1, 6), st.integers(1, 40))
def test_powers(random: Random, bits: int, count: int) -> None:
    columns = list(random_relabelling(random, bits).columns) if bits > 1 else [1]
    found = powers(columns, count)
    assert len(found) <= count
    for i in range(count):
        label = Relabelling.of(columns).power(i)
        assert list(label.columns) == found[i % len(found)]
    assert len({tuple(f) for f in found}) == len(found)
