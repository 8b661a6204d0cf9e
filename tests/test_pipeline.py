"""Pipeline text: printing and parsing are inverse to each other."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from qcomp.errors import InputError
from qcomp.pipeline import parse_passes, passes_text


@dataclass(frozen=True)
class Options(ModulePass):
    """A pass with an option of every type."""

    name = "with-options"

    max_width: int = 4
    tolerance: float = 0.5
    policy: str = "reverse"
    verbose: bool = False
    sizes: tuple[int, ...] = ()
    limit: int | None = None

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        pass


AVAILABLE = {"with-options": lambda: Options}


@given(
    st.lists(
        st.builds(
            Options,
            st.integers(-(10**9), 10**9),
            st.floats(allow_nan=False, allow_infinity=False),
            st.text(st.characters(codec="ascii", exclude_categories=["C"]), max_size=8),
            st.booleans(),
            st.lists(st.integers(0, 99), max_size=3).map(tuple),
            st.none() | st.integers(0, 9),
        ),
        min_size=1,
        max_size=3,
    )
)
def test_round_trip(passes: list[Options]) -> None:
    assert list(parse_passes(passes_text(passes), AVAILABLE)) == passes


def test_text() -> None:
    assert passes_text([Options(8, 1e-06, "store", True, (1, 2))]) == (
        'with-options{max-width=8 tolerance=1.0e-06 policy="store" verbose=true sizes=1,2 limit}'
    )
    assert parse_passes("", AVAILABLE) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("with-option", "Unknown pass 'with-option'. Did you mean with-options?"),
        ("with-options{width=4}", "has no option 'width': its options are max-width (int), "),
        ("with-options{max-width=many}", "max-width is int"),
        ("with-options{tolerance=1}", "a float is written 1.0"),
        ("with-options{tolerance=1e-6}", "a float is written 1.0"),
        ("with-options{max-width=4", "cannot be parsed"),
        ("with-options}", "cannot be parsed"),
        (",", "cannot be parsed"),
    ],
)
def test_mistakes(text: str, expected: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_passes(text, AVAILABLE)
    assert expected in str(caught.value)
