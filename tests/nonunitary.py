"""Matrices that are not unitary, or just so, for random circuits."""

MATRICES = (
    ("[1, 0]", "[0, 0]"),
    ("[0, 0]", "[0, 1]"),
    ("[1, 0]", "[0, 0.5]"),
    ("[0.9, 0]", "[0, 0.9]"),
    ("[0.5, 0.5]", "[0.5, 0.5]"),
    ("[0, 0.8]", "[0, 0]"),
    ("[0, 0.4j]", "[1.1, 0]"),
    ("[0.8, -0.3]", "[0.2, 0.9]"),
    ("[0.3 + 0.4j, -0.6]", "[0.2j, 0.9 - 0.2j]"),
    ("[-0.6, 0.8]", "[0.8, 0.6]"),
    ("[0.6, 0.8j]", "[0.8j, 0.6]"),
)
"""Rows: projections, filters, jumps, real and complex, and unitary ones."""

REAL_MATRICES = tuple(rows for rows in MATRICES if "j" not in "".join(rows))
