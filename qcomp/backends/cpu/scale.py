"""Real factors on a state, chosen by the sign of a diagonal Pauli string.

    words = scale_table(pauli, (a, b), layout)
    text = scale_function("scale", layout)

The text defines

    void @scale(ptr state, ptr table, i64 first, i64 count)

which multiplies the amplitudes of `count` vectors, in the order of memory from `first` on, by a
where the string is +1 and by b where it is -1. It is the same for all strings: the table has the
factors of the lanes in a vector of even and of odd parity, and the mask of that parity.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.layout import StateLayout
from qcomp.backends.cpu.llvm_text import Function
from qcomp.gf2 import combine, dual_rows
from qcomp.pauli import Pauli, parity


def scale_table(pauli: Pauli, factors: Sequence[float], layout: StateLayout) -> NDArray[np.uint64]:
    """What `scale_function` reads."""
    v = layout.vector
    step = len(layout.parts) * v.bytes
    # From the bits of a vector's index to those of its place in memory.
    rows = dual_rows([column // step for column in layout.columns])
    negative = pauli.sign < 0
    lanes = [
        [factors[parity(pauli.z & lane) ^ odd ^ negative] for lane in range(v.lanes)]
        for odd in (0, 1)
    ]
    scalars = np.array(lanes, np.float32 if v.scalar == "float" else np.float64)
    mask = combine(rows, pauli.z >> layout.lane_bits)
    return np.concatenate([scalars.reshape(-1).view(np.uint64), np.array([mask], np.uint64)])


def scale_function(name: str, layout: StateLayout) -> str:
    """The text for states of this layout."""
    v = layout.vector
    arguments = [("ptr", "state"), ("ptr", "table"), ("i64", "first"), ("i64", "count")]
    f = Function(name, arguments, v)
    mask = f.load_integer("%table", 2 * v.bytes)

    def one(index: str) -> None:
        place = f.integer("add", "%first", index)
        odd = f.parity(f.integer("and", place, mask))
        factor = f.load_vector("%table", f.integer("mul", odd, v.bytes))
        at = f.integer("mul", place, len(layout.parts) * v.bytes)
        vector = f.address("%state", at)
        for part in layout.parts:
            product = f.multiply(f.load_vector(vector, part), factor)
            f.store_vector(product, vector, part)

    f.loop("%count", one)
    f.emit("ret void")
    return f.text()
