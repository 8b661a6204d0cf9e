"""Small data sets and circuits for the tests of `qcomp.train`."""

from pathlib import Path

import numpy as np

import qcomp
from qcomp.train.data import Floats, Samples

SMALL = {"qubits": 3, "layers": 2, "epochs": 3, "batch_size": 16, "threads": 1}


def blobs(per_class: int = 20, seed: int = 7) -> tuple[Floats, list[str]]:
    """Three well separated clouds in four columns of different units, and their labels."""
    rng = np.random.default_rng(seed)
    centres = np.array([[4, 0, 0, 1], [0, 4, 0, -1], [0, 0, 4, 1]])
    values = np.concatenate([rng.normal(centre, 1, (per_class, 4)) for centre in centres])
    labels = [name for name in ("ash", "elm", "oak") for _ in range(per_class)]
    return values * [1, 10, 0.1, 1], labels


def blob_samples() -> Samples:
    """`blobs` as samples."""
    values, labels = blobs()
    return Samples(values, ("a", "b", "c", "d"), labels=tuple(labels))


def write_csv(path: Path) -> Path:
    """`blobs` in a CSV file with the label in the last column."""
    values, labels = blobs()
    rows = [",".join(map(str, row.tolist())) for row in values]
    lines = [f"{row},{label}\n" for row, label in zip(rows, labels, strict=True)]
    path.write_text("a,b,c,d,tree\n" + "".join(lines))
    return path


def circuit() -> "qcomp.Circuit":
    """Two qubits, two inputs, and two parameter arrays."""
    c = qcomp.Circuit(2)
    x, w, v = c.inputs(2), c.params(2, 2), c.params(2)
    with c.repeat(2) as layer:
        for q in range(2):
            c.ry(w[layer, q] * x[q], q)
        c.cx(0, 1)
    for q in range(2):
        c.rx(v[q], q)
    return c
