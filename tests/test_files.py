"""Files are written whole or not at all."""

import os
from pathlib import Path

import numpy as np
import pytest

from qcomp.errors import InputError
from qcomp.files import load_arrays, make_folder, read_text, replacing, save_arrays


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def write_half() -> None:
        with replacing(path) as temporary:
            temporary.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.txt"]
    with replacing(path) as temporary:
        temporary.write_text("new")
    assert path.read_text() == "new"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_new_file_has_the_ordinary_mode(tmp_path: Path):
    (tmp_path / "ordinary").touch()
    save_arrays(tmp_path / "a.npz", {"x": np.ones(2)})
    assert (tmp_path / "a.npz").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


def test_arrays_round_trip_and_equal_arrays_give_equal_bytes(tmp_path: Path):
    arrays = {"x": np.arange(6.0).reshape(2, 3), "text": np.array("ä"), "none": np.empty(0)}
    save_arrays(tmp_path / "a.npz", arrays)
    save_arrays(tmp_path / "b.npz", arrays)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    loaded = load_arrays(tmp_path / "a.npz")
    assert list(loaded) == list(arrays)
    for name, values in arrays.items():
        np.testing.assert_array_equal(loaded[name], values)


def test_every_damaged_byte_is_noticed_or_harmless(tmp_path: Path):
    path = tmp_path / "a.npz"
    save_arrays(path, {"x": np.arange(4.0)})
    whole = path.read_bytes()
    noticed = 0
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 0xFF
        path.write_bytes(damaged)
        try:
            loaded = load_arrays(path)
        except InputError:
            noticed += 1
        else:
            assert all(np.array_equal(x, np.arange(4.0)) for x in loaded.values())
    assert noticed > len(whole) // 2


def test_folders_and_files_that_cannot_be_written(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="cannot be made"):
        make_folder(tmp_path / "file" / "folder")
    with pytest.raises(InputError, match="cannot be written"):
        save_arrays(tmp_path / "none" / "a.npz", {})
    with pytest.raises(InputError, match="does not exist"):
        read_text(tmp_path / "none")
