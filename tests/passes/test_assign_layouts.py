"""Layouts of tiles: what a program computes does not depend on where its amplitudes lie."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.exceptions import VerifyException

from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline
from qcomp.dialects import plan
from qcomp.dialects.layout import LayoutAttr
from qcomp.errors import CompilationError
from qcomp.gf2 import Span, combine, dependency
from qcomp.interpreters.reference import evaluate, gradient
from qcomp.observables import X, Y, Z

from ..circuits import POLICIES, Script, scripts
from .pipelines import Case, flat, lower, parse, text_of, tiled_pipeline

OBSERVABLES = [0.7 * Z(0) @ Y(3) - X(2), Z(4)]

pipelines = st.builds(
    tiled_pipeline,
    registers=st.integers(1, 2),
    spare=st.integers(0, 2),
    policy=st.sampled_from(POLICIES),
)


@settings(max_examples=15)
@given(scripts(max_qubits=5, max_gates=14), pipelines)
def test_values_and_gradients_stay(drawn: tuple[Script, Random], pipeline: str) -> None:
    module = Case(drawn).check(pipeline)
    text = text_of(module)
    assert text_of(parse(text)) == text


def linear(flips: bool, turns: tuple[int, int]) -> Circuit:
    """Permutations without phases in and between nested loops."""
    c = Circuit(5)
    w = c.params(*turns, 5)
    with c.repeat(turns[0]) as l:
        with c.repeat(turns[1]) as m:
            for q in range(5):
                c.u(0.4, w[l, m, q], 0.1, q)
            for q in range(5):
                c.cx(q, (q + 2) % 5)
            if flips:
                c.x(1)
        c.swap(0, 4)
        c.rx(w[l, 0, 0], 3)
        if flips:
            c.x(4)
    return c


def count(module: ModuleOp, kind: type[plan.PermuteOp] | type[plan.TileOp]) -> int:
    return sum(isinstance(op, kind) for op in module.walk())


@settings(max_examples=12)
@given(
    st.booleans(),
    st.tuples(st.integers(1, 3), st.integers(1, 5)),
    pipelines,
    st.integers(0, 1000),
)
def test_permutations_become_addresses(
    flips: bool, turns: tuple[int, int], pipeline: str, seed: int
) -> None:
    """Before and after the pass alone, in loops whose addresses change from turn to turn."""
    circuit = linear(flips, turns)
    params = [np.random.default_rng(seed).normal(size=(*turns, 5))]
    first, _, _ = pipeline.rpartition(",")
    before = lower(circuit.module(OBSERVABLES), first)
    after = before.clone()
    for _, module in Pipeline("assign-layouts{banks=2}").run(after):
        module.verify()
    assert not count(after, plan.PermuteOp)
    assert all(op.layout for op in after.walk() if isinstance(op, plan.PassOp))
    np.testing.assert_allclose(evaluate(after, params), evaluate(before, params), atol=1e-12)
    want, found = (flat(gradient(m, params, None, [0.3, -1.1])) for m in (before, after))
    np.testing.assert_allclose(found, want, atol=1e-12)
    again = lower(after, "assign-layouts{banks=2}")
    assert text_of(again) == text_of(after)


def test_addresses_matter() -> None:
    """The interpreter reads memory where the layouts say: with other rows, values change."""
    module = lower(linear(False, (2, 3)).module(OBSERVABLES), tiled_pipeline(1, 1))
    params = [np.random.default_rng(0).normal(size=(2, 3, 5))]
    values = evaluate(module, params)
    tile = next(
        op
        for op in module.walk()
        if isinstance(op, plan.TileOp) and len(set(op.loaded.get_values())) > 1
    )
    rows = [int(r) for r in tile.loaded.get_values()]
    tile.properties["loaded"] = plan.integers([*rows[1:], rows[0]])
    assert np.abs(evaluate(module, params) - values).max() > 1e-3


def test_permutations_with_phases_stay() -> None:
    """Then memory is in order, and a row of addresses does for all iterations."""
    c = Circuit(5)
    w = c.params(3, 5)
    with c.repeat(3) as l:
        for q in range(5):
            c.rx(w[l, q], q)
        for q in range(4):
            c.cy(q, q + 1)
    before = lower(c.module(OBSERVABLES), tiled_pipeline(1, 1).rpartition(",")[0])
    after = lower(before, "assign-layouts")
    assert count(after, plan.PermuteOp) == count(before, plan.PermuteOp) > 0
    for op in after.walk():
        if isinstance(op, plan.TileOp):
            assert [len(op.loaded), len(op.stored)] == [1, 1]
            assert op.memory(2) == op.ends


def test_passes_undone_in_another_order() -> None:
    """A pass that is not undone leaves memory otherwise than the next one wants it."""
    module = lower(
        linear(False, (1, 2)).module(OBSERVABLES), tiled_pipeline(2, 0).rpartition(",")[0]
    )
    adjoint = [
        op for op in module.walk() if isinstance(op, plan.PassOp) and op.launches[0].is_adjoint
    ]
    adjoint[0].detach()
    with pytest.raises(CompilationError, match="undone in the order in which they ran"):
        lower(module, "assign-layouts")


columns = st.lists(st.integers(0, 31), max_size=6)


@given(columns)
def test_dependencies(vectors: list[int]) -> None:
    found = dependency(vectors)
    assert bool(found) == (len(Span(vectors)) < len(vectors))
    assert len(set(found)) == len(found)
    assert combine(vectors, sum(1 << i for i in found)) == 0


@given(st.lists(st.lists(st.integers(0, 31), max_size=3), max_size=3), st.integers(0, 40))
def test_layouts_are_bijections(groups: list[list[int]], offset: int) -> None:
    """The verifier takes those layouts, and no others, that reach each place once."""
    named = {f"g{i}": columns for i, columns in enumerate(groups)}
    flat_columns = [c for columns in groups for c in columns]
    size = 1 << len(flat_columns)
    reached = {combine(flat_columns, i) ^ offset for i in range(size)}
    if reached == set(range(size)):
        layout = LayoutAttr.of(named, offset)
        assert layout.groups == {name: tuple(c) for name, c in named.items()}
    else:
        with pytest.raises(VerifyException, match="a layout"):
            LayoutAttr.of(named, offset)


# About half of the former are bases of three bits.
three = st.lists(st.integers(1, 7), min_size=3, max_size=3) | st.lists(
    st.integers(-1, 8), max_size=4
)


@settings(max_examples=200)
@given(three, st.integers(0, 3), st.integers(0, 3), st.none() | three)
def test_stages_reach_each_vector_once(
    own: list[int], first: int, second: int, advance: list[int] | None
) -> None:
    """The verifier takes those columns, and no others, that count through all vectors, and those
    advances that only let them change places."""

    def is_bijection(columns: list[int]) -> bool:
        reached = [combine(columns, i) for i in range(1 << len(columns))]
        return sorted(reached) == list(range(8))

    registers, loops, outer = own[:first], own[first : first + second], own[first + second :]
    stage = plan.StageOp("stage", 4, 1, (registers, [0] * len(registers), loops, outer), [])
    if advance is not None:
        stage.properties["advance"] = plan.integers(advance)
    if is_bijection(own) and (advance is None or is_bijection(advance)):
        stage.verify()
    else:
        with pytest.raises(VerifyException, match=r"bijection|places|no basis|an advance of"):
            stage.verify()
