"""Readers of CSV and `.npz`, and one sentence for each way that data can be bad."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from qcomp.errors import InputError
from qcomp.train.data import Samples, class_indices, class_names, load_samples, split
from tests.train.samples import blob_samples, blobs, write_csv


def test_csv(tmp_path: Path):
    samples = load_samples(str(write_csv(tmp_path / "trees.csv")))
    values, labels = blobs()
    np.testing.assert_array_equal(samples.values, values)
    assert samples.labels == tuple(labels)
    assert samples.columns == ("a", "b", "c", "d")
    assert samples.label_column == "tree"


def test_csv_as_programs_write_it(tmp_path: Path):
    path = tmp_path / "trees.CSV"
    path.write_bytes('\ufeffkind,"x, mm",y\r\n"ash",1e-3,-2\r\n\r\nelm, 4 ,5.5\r\n'.encode())
    samples = load_samples(str(path), label="kind")
    np.testing.assert_array_equal(samples.values, [[1e-3, -2], [4, 5.5]])
    assert samples.columns == ("x, mm", "y")
    assert samples.labels == ("ash", "elm")


def test_csv_columns_of_a_model_in_any_order_without_labels(tmp_path: Path):
    path = tmp_path / "new.csv"
    path.write_text("b,note,a\n1,first,2\n3,second,4\n")
    samples = load_samples(str(path), "kind", ("a", "b"))
    np.testing.assert_array_equal(samples.values, [[2, 1], [4, 3]])
    assert samples.labels is None


BAD_CSV = {
    "": "is empty",
    "\n \n": "is empty",
    "a,b\n": "has a header row but no samples",
    "1.5,2,0\n3,4,1\n": "line 1: these are numbers, but the first row must name the columns",
    "a,a,b\n1,2,3\n": "line 1: two columns are named 'a'",
    "tree\nash\n": "has the label column 'tree' only",
    "a,b,tree\n1,2,ash\n3,4\n": "line 3: 2 cells, but the header has 3",
    "a,b,tree\n1,2,ash\n\n3,x4,elm\n": "line 4, column 'b': 'x4' is not a finite number",
    "a,b,tree\n1,,ash\n": "line 2, column 'b': '' is not a finite number",
    "a,b,tree\nnan,1,ash\n": "line 2, column 'a': 'nan' is not a finite number",
    "a,b,tree\n1,-inf,ash\n": "line 2, column 'b': '-inf' is not a finite number",
    "a,b,tree\n1,2,\n": "line 2, column 'tree': the label is missing",
    'a,b,tree\n1,"2,ash\n': "line 2: unexpected end of data",
}


@pytest.mark.parametrize(("text", "message"), BAD_CSV.items())
def test_bad_csv(tmp_path: Path, text: str, message: str):
    path = tmp_path / "bad.csv"
    path.write_text(text)
    with pytest.raises(InputError) as error:
        load_samples(str(path))
    assert message in str(error.value)
    assert str(path) in str(error.value)


def test_csv_that_is_not_text(tmp_path: Path):
    path = tmp_path / "bad.csv"
    path.write_bytes(b"a,b\n1,\xff\n")
    with pytest.raises(InputError, match="not UTF-8"):
        load_samples(str(path))


def test_unknown_label_column(tmp_path: Path):
    path = write_csv(tmp_path / "trees.csv")
    with pytest.raises(InputError, match="has no column 'leaf'; its columns are a, b, c, d, tree"):
        load_samples(str(path), label="leaf")


def test_npz(tmp_path: Path):
    images = np.arange(24).reshape(4, 2, 3)
    np.savez(tmp_path / "a.npz", X=images, y=[1.0, 0.0, 1.0, 0.0])
    samples = load_samples(str(tmp_path / "a.npz"))
    np.testing.assert_array_equal(samples.values, np.arange(24.0).reshape(4, 6))
    assert samples.image == (2, 3)
    assert samples.labels == ("1", "0", "1", "0")


X = np.ones((4, 2))
BAD_NPZ: list[tuple[dict[str, Any], str]] = [
    ({"A": X}, "needs the arrays X (values) and y (labels), but holds A"),
    ({"X": np.ones(4), "y": np.ones(4)}, "X of {path} has shape (4,)"),
    ({"X": np.ones((0, 2)), "y": np.ones(0)}, "X of {path} has shape (0, 2)"),
    ({"X": X.astype(str), "y": np.ones(4)}, "give real numbers"),
    ({"X": X * 1j, "y": np.ones(4)}, "has the type complex128"),
    ({"X": [[1, 2], [3, np.nan]], "y": [0, 1]}, "X of {path} is nan at sample 1, column 1"),
    ({"X": X, "y": np.ones(3)}, "y of {path} has shape (3,); X has 4 samples"),
    ({"X": X, "y": [0, 1, 0.5, 1]}, "is not whole numbers"),
    ({"X": X, "y": [0, 1, np.nan, 1]}, "is not whole numbers"),
    ({"X": X, "y": np.ones(4, complex)}, "give integers or text"),
]


@pytest.mark.parametrize(("arrays", "message"), BAD_NPZ)
def test_bad_npz(tmp_path: Path, arrays: dict[str, Any], message: str):
    path = tmp_path / "bad.npz"
    np.savez(path, **arrays)
    with pytest.raises(InputError) as error:
        load_samples(str(path))
    assert message.format(path=path) in str(error.value)


def test_pickled_objects_are_not_loaded(tmp_path: Path):
    path = tmp_path / "objects.npz"
    np.savez(path, X=np.array([[1, "a"]], object), y=[0])
    with pytest.raises(InputError, match="Python objects"):
        load_samples(str(path))


@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\x03\x04 and then nothing"])
def test_files_that_are_no_npz(tmp_path: Path, content: bytes):
    path = tmp_path / "bad.npz"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"is not a readable \.npz file"):
        load_samples(str(path))


def test_an_npy_file_is_no_npz(tmp_path: Path):
    with (tmp_path / "bad.npz").open("wb") as file:
        np.save(file, X)
    with pytest.raises(InputError, match=r"a single array; save with numpy\.savez"):
        load_samples(str(tmp_path / "bad.npz"))


def test_missing_and_unknown_files(tmp_path: Path):
    with pytest.raises(InputError, match=r"none\.csv does not exist"):
        load_samples(str(tmp_path / "none.csv"))
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(InputError, match="is not a file"):
        load_samples(str(tmp_path / "folder.csv"))
    with pytest.raises(InputError, match=r"neither 'digits' nor a \.csv or \.npz file"):
        load_samples("data.xlsx")
    with pytest.raises(InputError, match="--label names a column of a CSV file"):
        load_samples("digits", label="x")


def labelled(*labels: str) -> Samples:
    return Samples(np.ones((len(labels), 1)), ("a",), labels=labels)


def test_classes_are_in_order_of_their_numbers():
    samples = labelled(*["10", "9", "b", "a", "1"] * 5)
    assert class_names(samples) == ("1", "9", "10", "a", "b")
    np.testing.assert_array_equal(class_indices(("9", "a"), class_names(samples)), [1, 3])


def test_classes_that_cannot_be_learnt():
    with pytest.raises(InputError, match="All 4 samples have the label 'a'"):
        class_names(labelled("a", "a", "a", "a"))
    with pytest.raises(InputError, match="Class 'b' has one sample"):
        class_names(labelled(*"aaaaab"))
    with pytest.raises(InputError, match=r"4 samples are too few for 2 classes.*give 6 or more"):
        class_names(labelled(*"aabb"))
    assert class_names(labelled(*"aaaabb")) == ("a", "b")
    with pytest.raises(InputError, match="Label 'c' is none of the model's: a, b"):
        class_indices(("a", "c"), ("a", "b"))


def test_the_split_is_stratified_and_of_the_seed():
    samples = blob_samples()
    labels = class_indices(samples.labels or (), class_names(samples))
    training, test = split(labels, 3)
    assert sorted([*training, *test]) == list(range(60))
    assert np.bincount(labels[test]).tolist() == [4, 4, 4]
    np.testing.assert_array_equal(split(labels, 3)[1], test)
    assert split(labels, 4)[1].tolist() != test.tolist()


def test_the_smallest_data_can_be_split():
    training, test = split(np.array([0, 0, 0, 0, 1, 1]), 0)
    assert (len(training), len(test)) == (4, 2)


def test_the_fingerprint_sees_every_change():
    samples = blob_samples()
    assert samples.fingerprint() == blob_samples().fingerprint()
    samples.values[3, 2] = np.nextafter(samples.values[3, 2], 9)
    assert samples.fingerprint() != blob_samples().fingerprint()
    renamed = Samples(blobs()[0], samples.columns, labels=("oak", *samples.labels[1:]))  # pyright: ignore
    assert renamed.fingerprint() != blob_samples().fingerprint()
