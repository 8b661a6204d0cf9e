"""Labelled samples: the digits of scikit-learn, a CSV file, or an `.npz` file."""

import csv
import hashlib
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qcomp.errors import InputError
from qcomp.files import load_arrays, read_text
from qcomp.train.extra import train_extra

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]

TEST_SHARE = 0.2


@dataclass(frozen=True)
class Samples:
    """Values to classify.

    Attributes:
        values: float64 (samples, columns), all finite.
        columns: the name of each column.
        image: (height, width) where a sample is an image, row by row.
        labels: the label of each sample as text, or None where they are unknown.
        label_column: where a CSV file had them.
    """

    values: Floats
    columns: tuple[str, ...]
    image: tuple[int, int] | None = None
    labels: tuple[str, ...] | None = None
    label_column: str | None = None

    def fingerprint(self) -> str:
        """A SHA-256 of values and labels: equal only for equal data."""
        digest = hashlib.sha256(repr((self.values.shape, self.columns, self.labels)).encode())
        digest.update(np.ascontiguousarray(self.values, "<f8").tobytes())
        return digest.hexdigest()


def load_samples(
    source: str, label: str | None = None, columns: Sequence[str] | None = None
) -> Samples:
    """Read `source`: 'digits', a `.csv` file or an `.npz` file.

    Args:
        label: the label column of a CSV file; by default the last one.
        columns: the value columns of a CSV file; by default all but the label column. Where they
            are given, the label column may be absent.

    Raises:
        InputError: the file is missing or malformed, or holds values that are not finite.
    """
    suffix = Path(source).suffix.lower()
    if suffix == ".csv":
        samples = _load_csv(Path(source), label, columns)
    elif label is not None and columns is None:
        raise InputError(f"--label names a column of a CSV file, and {source} is not one.")
    elif source == "digits":
        samples = _load_digits()
    elif suffix == ".npz":
        samples = _load_npz(Path(source))
    else:
        raise InputError(f"{source} is neither 'digits' nor a .csv or .npz file.")
    if columns is not None and len(columns) != len(samples.columns):
        raise InputError(
            f"{source} has {len(samples.columns)} values a sample, "
            f"but the model was trained on {len(columns)}."
        )
    return samples


def class_names(samples: Samples) -> tuple[str, ...]:
    """The distinct labels in order, numbers by value.

    Raises:
        InputError: there are fewer than two classes, or too few samples to hold some out.
    """
    counts = Counter(samples.labels)
    if len(counts) < 2:
        raise InputError(
            f"All {len(samples.values)} samples have the label '{next(iter(counts))}'; "
            "a classifier needs two classes or more."
        )
    rarest, count = min(counts.items(), key=lambda item: item[1])
    if count < 2:
        raise InputError(
            f"Class '{rarest}' has one sample; each class needs two or more, "
            "so that one can be held out for the test."
        )
    size, classes = len(samples.values), len(counts)
    if np.ceil(TEST_SHARE * size) < classes:
        raise InputError(
            f"{size} samples are too few for {classes} classes: the held-out fifth must have a "
            f"sample of each, so give {int((classes - 1) / TEST_SHARE) + 1} or more."
        )
    return tuple(sorted(counts, key=_label_order))


def class_indices(labels: Sequence[str], classes: Sequence[str]) -> Indices:
    """The place of each label in `classes`.

    Raises:
        InputError: a label is not one of `classes`.
    """
    places = {name: i for i, name in enumerate(classes)}
    unknown = next((label for label in labels if label not in places), None)
    if unknown is not None:
        raise InputError(f"Label '{unknown}' is none of the model's: {', '.join(classes)}.")
    return np.array([places[label] for label in labels], np.int64)


def split(labels: Indices, seed: int) -> tuple[Indices, Indices]:
    """Rows for training and for the held-out test, every class in both in its proportion."""
    with train_extra():
        from sklearn.model_selection import train_test_split
    training, test = train_test_split(
        np.arange(len(labels)), test_size=TEST_SHARE, stratify=labels, random_state=seed
    )
    return np.asarray(training, np.int64), np.asarray(test, np.int64)


def _label_order(label: str) -> tuple[int, float, str]:
    try:
        return 0, float(label), label
    except ValueError:
        return 1, 0.0, label


def _load_digits() -> Samples:
    with train_extra():
        from sklearn.datasets import load_digits
    bunch: Any = load_digits()
    return Samples(
        values=np.asarray(bunch.data, np.float64),
        columns=tuple(bunch.feature_names),
        image=(8, 8),
        labels=tuple(str(label) for label in bunch.target),
    )


def _load_npz(path: Path) -> Samples:
    arrays = load_arrays(path)
    if "X" not in arrays:
        found = ", ".join(arrays) or "nothing"
        raise InputError(f"{path} needs the arrays X (values) and y (labels), but holds {found}.")
    values, labels = arrays["X"], arrays.get("y")
    if values.dtype.kind not in "fiub":
        raise InputError(f"X of {path} has the type {values.dtype}; give real numbers.")
    if values.ndim not in (2, 3) or values.size == 0:
        raise InputError(
            f"X of {path} has shape {values.shape}; give (samples, columns), or "
            "(samples, height, width) for images, with at least one of each."
        )
    image = (values.shape[1], values.shape[2]) if values.ndim == 3 else None
    values = values.reshape(len(values), -1).astype(np.float64)
    bad = np.argwhere(~np.isfinite(values))
    if len(bad):
        row, column = bad[0]
        raise InputError(
            f"X of {path} is {values[row, column]} at sample {row}, column {column}; "
            "give finite numbers."
        )
    return Samples(
        values=values,
        columns=tuple(f"x{i}" for i in range(values.shape[1])),
        image=image,
        labels=None if labels is None else _npz_labels(path, labels, len(values)),
    )


def _npz_labels(path: Path, labels: NDArray[Any], samples: int) -> tuple[str, ...]:
    if labels.shape != (samples,):
        raise InputError(
            f"y of {path} has shape {labels.shape}; X has {samples} samples, so give ({samples},)."
        )
    if labels.dtype.kind == "f":
        if not np.all(np.isfinite(labels) & (labels == np.round(labels))):
            raise InputError(f"y of {path} is not whole numbers; labels are classes, not measures.")
        labels = labels.astype(np.int64)
    if labels.dtype.kind not in "iubU":
        raise InputError(f"y of {path} has the type {labels.dtype}; give integers or text.")
    return tuple(str(label) for label in labels)


def _load_csv(path: Path, label: str | None, columns: Sequence[str] | None) -> Samples:
    header, lines = _read_table(path)
    if label is None and columns is None:
        label = header[-1]
    if columns is None:
        _check_column(path, header, label)
        columns = [name for name in header if name != label]
    if not columns:
        raise InputError(f"{path} has the label column '{label}' only; add columns of values.")
    for name in columns:
        _check_column(path, header, name)
    places = [header.index(name) for name in columns]
    values = np.array(
        [[_number(path, line, header[i], cells[i]) for i in places] for line, cells in lines],
        np.float64,
    )
    labels = None
    if label in header:
        place = header.index(label)
        labels = tuple(_label(path, line, label, cells[place]) for line, cells in lines)
    return Samples(values, tuple(columns), labels=labels, label_column=label)


def _read_table(path: Path) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The header and the (line number, cells) of every row that is not blank."""
    reader = csv.reader(io.StringIO(read_text(path), newline=""), strict=True)
    try:
        rows = [
            (reader.line_num, [cell.strip() for cell in cells])
            for cells in reader
            if any(cell.strip() for cell in cells)
        ]
    except csv.Error as error:
        raise InputError(f"{path}, line {reader.line_num}: {error}.") from None
    if not rows:
        raise InputError(f"{path} is empty; give a header row and rows of values.")
    (first, header), *lines = rows
    if all(_is_number(name) for name in header):
        raise InputError(
            f"{path}, line {first}: these are numbers, but the first row must name the columns."
        )
    repeated = next((name for name, count in Counter(header).items() if count > 1), None)
    if repeated is not None:
        raise InputError(f"{path}, line {first}: two columns are named '{repeated}'.")
    if not lines:
        raise InputError(f"{path} has a header row but no samples.")
    for line, cells in lines:
        if len(cells) != len(header):
            raise InputError(
                f"{path}, line {line}: {len(cells)} cells, but the header has {len(header)}."
            )
    return header, lines


def _check_column(path: Path, header: Sequence[str], name: str | None) -> None:
    if name not in header:
        raise InputError(f"{path} has no column '{name}'; its columns are {', '.join(header)}.")


def _label(path: Path, line: int, column: str, cell: str) -> str:
    if not cell:
        raise InputError(f"{path}, line {line}, column '{column}': the label is missing.")
    return cell


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _number(path: Path, line: int, column: str, cell: str) -> float:
    if not _is_number(cell) or not np.isfinite(float(cell)):
        raise InputError(
            f"{path}, line {line}, column '{column}': '{cell}' is not a finite number."
        )
    return float(cell)
