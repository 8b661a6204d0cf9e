"""LLVM text of the function that makes the factors of blocks: one complex number for each block.

    void @name(ptr records, ptr list, ptr factors)

Block number b, whose bit j says whether column j was walked an odd number of times, gets the
product of the phases (complex numbers among the records) that its columns switch, and of scales
(real numbers). The real parts of all blocks come first, then, `tables.factor_plane` bytes on, the
imaginary parts. `list` is of the words that `factor_list` makes.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from qcomp.backends.cpu.llvm_text import Function, VectorType
from qcomp.backends.cpu.tables import lane_mask

ABSENT = -1 << 63

# Words of a phase that several columns switch.
LANES, VECTORS, PHASE, MIXED_WORDS = range(4)


def factor_list(
    columns: int, phases: Sequence[tuple[int, int]], scales: Sequence[int], vector: VectorType
) -> NDArray[np.uint64]:
    """The list of `phases`, each a mask of the `columns` columns and a byte offset in the records,
    and of the byte offsets of `scales`.

    It has the numbers of columns, scales, and phases that several columns switch; the offset of a
    phase for each column (ABSENT: none); the scales; and for each phase of several columns, or
    where its column has one already, what it does to the lanes of a vector of factors and to the
    vectors, and its offset.
    """
    single = [ABSENT] * columns
    mixed: list[int] = []
    for mask, offset in phases:
        column = mask.bit_length() - 1
        if mask == 1 << column and single[column] == ABSENT:
            single[column] = offset
        else:
            lanes = lane_mask(mask & vector.lanes - 1, vector.lanes)
            mixed += [lanes, mask >> vector.lane_bits, offset]
    words = [columns, len(scales), len(mixed) // MIXED_WORDS, *single, *scales, *mixed]
    return np.array(words, np.int64).view(np.uint64)


def factor_function(name: str, vector: VectorType) -> str:
    """The definition of the function, for factors of the vector's scalars."""
    f = Function(
        name,
        [("ptr noalias", "records"), ("ptr noalias", "list"), ("ptr noalias", "factors")],
        vector,
        "internal void",
    )
    v, lane_bits = vector, vector.lane_bits
    columns, scales = f.load_integer("%list"), f.load_integer("%list", 8)
    mixed = f.load_integer("%list", 16)
    phases = f.address("%list", 24)
    after = f.address(phases, f.integer("shl", columns, 3))
    last = f.address(after, f.integer("shl", scales, 3))

    # The columns of the lanes, by selection; then each further column doubles what is there.
    size = f.integer("shl", v.scalar_bytes, columns)
    small = f.value(f"icmp ult i64 {size}, {v.bytes}")
    plane = f.value(f"select i1 {small}, i64 {v.bytes}, i64 {size}")
    imaginary = f.address("%factors", plane)

    one = v.constant([1.0] * v.lanes)

    def scale(index: str, product: str) -> list[str]:
        offset = f.load_integer(after, f.integer("shl", index, 3))
        return [f.multiply(product, f.load_splat("%records", offset))]

    scaled = f.when(
        f.value(f"icmp ne i64 {scales}, 0"),
        lambda: f.loop(scales, scale, [(v.llvm, one)]),
        [(v.llvm, one)],
    )[0]

    def phase(index: str | int) -> tuple[str, str]:
        """The phase of a column as vectors; 1 if it has none."""
        at = 8 * index if isinstance(index, int) else f.integer("shl", index, 3)
        offset = f.load_integer(phases, at)
        some = f.value(f"icmp ne i64 {offset}, {ABSENT}")

        def load() -> list[str]:
            record = f.address("%records", offset)
            return [f.load_splat(record), f.load_splat(record, v.scalar_bytes)]

        re, im = f.when(some, load, [(v.llvm, one), (v.llvm, "zeroinitializer")])
        return re, im

    def times(a: tuple[str, str], b: tuple[str, str]) -> tuple[str, str]:
        return (
            f.multiply_subtract(a[1], b[1], f.multiply(a[0], b[0])),
            f.multiply_add(a[1], b[0], f.multiply(a[0], b[1])),
        )

    f.store_vector(scaled, "%factors")
    f.store_vector("zeroinitializer", imaginary)
    for j in range(lane_bits):

        def lane_column(j: int = j) -> list[str]:
            pattern = ", ".join(f"i1 {lane >> j & 1}" for lane in range(v.lanes))
            re, im = phase(j)
            old = f.load_vector("%factors"), f.load_vector(imaginary)
            mask = f"<{pattern}>"
            own = f.select(mask, re, one), f.select(mask, im, "zeroinitializer")
            new = times(old, own)
            f.store_vector(new[0], "%factors")
            f.store_vector(new[1], imaginary)
            return []

        f.when(f.value(f"icmp ugt i64 {columns}, {j}"), lane_column)

    def double(number: str) -> None:
        column = f.integer("add", number, lane_bits)
        own = phase(column)
        done = f.integer("shl", v.bytes, number)
        count = f.integer("shl", 1, number)

        def vector(index: str) -> None:
            at = f.integer("mul", index, v.bytes)
            there = f.integer("add", at, done)
            old = f.load_vector("%factors", at), f.load_vector(imaginary, at)
            new = times(old, own)
            f.store_vector(new[0], "%factors", there)
            f.store_vector(new[1], imaginary, there)

        f.loop(count, vector)

    f.when(
        f.value(f"icmp ugt i64 {columns}, {lane_bits}"),
        lambda: f.loop(f.integer("sub", columns, lane_bits), double) and None,
    )

    def mix(number: str) -> None:
        entry = f.address(last, f.integer("mul", number, 8 * MIXED_WORDS))
        lanes, vectors, offset = (f.load_integer(entry, 8 * word) for word in range(MIXED_WORDS))
        record = f.address("%records", offset)
        phase = f.load_splat(record), f.load_splat(record, v.scalar_bytes)

        def vector(index: str) -> None:
            at = f.integer("mul", index, v.bytes)
            flips = f.integer("sub", 0, f.parity(f.integer("and", index, vectors)))
            mask = f.lane_mask(f.integer("xor", lanes, flips))
            own = f.select(mask, phase[0], one), f.select(mask, phase[1], "zeroinitializer")
            new = times((f.load_vector("%factors", at), f.load_vector(imaginary, at)), own)
            f.store_vector(new[0], "%factors", at)
            f.store_vector(new[1], imaginary, at)

        f.loop(f.integer("udiv", plane, v.bytes), vector)

    f.when(f.value(f"icmp ne i64 {mixed}, 0"), lambda: f.loop(mixed, mix) and None)
    f.emit("ret void")
    return f.text()
