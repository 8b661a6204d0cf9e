"""The registration with xDSL."""

import pytest
from xdsl.ir import Dialect
from xdsl.universe import XDSL_UNIVERSE, Universe

from qcomp.universe import DIALECTS, PASSES, QCOMP_UNIVERSE, TARGETS


@pytest.mark.parametrize("name", DIALECTS)
def test_dialects_load_under_their_names(name: str) -> None:
    dialect = QCOMP_UNIVERSE.all_dialects[name]()
    assert isinstance(dialect, Dialect)
    assert dialect.name == name


@pytest.mark.parametrize("name", PASSES)
def test_passes_load_under_their_names(name: str) -> None:
    assert QCOMP_UNIVERSE.all_passes[name]().name == name


@pytest.mark.parametrize("name", TARGETS)
def test_targets_load_under_their_names(name: str) -> None:
    assert QCOMP_UNIVERSE.all_targets[name]().name == name


def test_names_are_free_and_every_tool_finds_them() -> None:
    assert not DIALECTS.keys() & XDSL_UNIVERSE.all_dialects.keys()
    assert not PASSES.keys() & XDSL_UNIVERSE.all_passes.keys()
    assert not TARGETS.keys() & XDSL_UNIVERSE.all_targets.keys()
    everything = Universe.get_multiverse()
    assert everything.all_dialects.keys() >= DIALECTS.keys()
    assert everything.all_passes.keys() >= PASSES.keys()
    assert everything.all_targets.keys() >= TARGETS.keys()
