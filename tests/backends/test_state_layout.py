"""Where the cpu target keeps amplitudes: a bijection that is linear over GF(2)."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import VectorType
from qcomp.gf2 import combine, dependency

layouts = st.builds(
    StateLayout,
    bits=st.integers(5, 30),
    vector=st.builds(VectorType, st.sampled_from(["float", "double"]), st.sampled_from([4, 8, 16])),
    real=st.booleans(),
)


@given(layouts, st.data())
def test_addresses_are_linear(layout: StateLayout, data: st.DataObject) -> None:
    vectors = st.integers(0, (1 << layout.vector_bits) - 1)
    g, h = data.draw(vectors), data.draw(vectors)
    assert layout.address(g ^ h) == layout.address(g) ^ layout.address(h)
    assert layout.address(h) == combine(layout.columns, h)


@given(layouts)
def test_addresses_are_a_bijection(layout: StateLayout) -> None:
    """As many independent columns as the number of a vector in the buffer has bits."""
    step = len(layout.parts) * layout.vector.bytes
    numbers = [column // step for column in layout.columns]
    assert [number * step for number in numbers] == list(layout.columns)
    assert all(number < 1 << layout.vector_bits for number in numbers)
    assert not dependency(numbers)


@pytest.mark.parametrize("real", [False, True])
@pytest.mark.parametrize("lanes", [4, 8, 16])
@pytest.mark.parametrize("bits", [5, 9, 13])
def test_every_number_of_the_buffer_is_used_once(bits: int, lanes: int, real: bool) -> None:
    layout = StateLayout(bits, VectorType("float", lanes), real)
    first = layout.offsets(np.arange(1 << bits))
    used = [first] if real else [first, first + lanes]
    scalars = layout.bytes // layout.vector.scalar_bytes
    assert sorted(np.concatenate(used)) == list(range(scalars))
