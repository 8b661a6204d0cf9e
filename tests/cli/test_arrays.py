"""Arrays from files: what is read, and one sentence for everything that cannot be."""

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest

from qcomp.cli.arrays import load_array
from qcomp.errors import InputError


def saved(folder: Path, array: object, name: str = "array.npy") -> Path:
    path = folder / name
    np.save(path, np.asarray(array), allow_pickle=True)
    return path


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6).reshape(2, 3),
        np.asfortranarray(np.linspace(0, 1, 6, dtype=np.float32).reshape(2, 3)),
        np.array([1.5, 2.5], dtype=">f8"),
        np.array(0.25),
        np.array([3], dtype=np.uint8),
    ],
    ids=["integers", "fortran", "big-endian", "number", "bytes"],
)
def test_reads_as_float64(array: np.ndarray, tmp_path: Path) -> None:
    loaded = load_array(str(saved(tmp_path, array)))
    assert loaded.dtype == np.float64
    assert loaded.flags.c_contiguous
    np.testing.assert_array_equal(loaded, array)
    assert loaded.shape == array.shape


def test_reads_archives(tmp_path: Path) -> None:
    one, two = tmp_path / "one.npz", tmp_path / "two.npz"
    np.savez_compressed(one, x=np.arange(1000.0))
    np.savez(two, a=np.arange(3), b=np.arange(4))
    np.testing.assert_array_equal(load_array(str(one)), np.arange(1000.0))
    np.testing.assert_array_equal(load_array(f"{two}:b"), np.arange(4))
    with pytest.raises(InputError, match=r"holds 2 arrays \(a, b\): choose one as .*two.npz:NAME"):
        load_array(str(two))
    with pytest.raises(InputError, match=r"no array 'c': it holds a, b"):
        load_array(f"{two}:c")


@pytest.mark.parametrize(
    ("array", "expected"),
    [
        ([1 + 1j], "type complex128: expected real numbers"),
        ([True], "type bool"),
        (["a"], "type <U1"),
        (np.zeros(2, dtype=[("a", "f8")]), "type "),
        (np.array([{}], dtype=object), "pickled Python objects"),
        (np.zeros((0, 3)), r"is empty: its shape is \(0, 3\)"),
        ([[1, 2], [np.nan, 4]], r"holds nan at index \(1, 0\)"),
        ([1, -np.inf], r"holds -inf at index \(1\)"),
    ],
)
def test_refuses_other_values(array: object, expected: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=expected):
        load_array(str(saved(tmp_path, array)))


def test_pickled_objects_are_not_run(tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (tmp_path / "run",)  # type: ignore[return-value]

    array = np.empty(1, dtype=object)
    array[0] = Trap()
    np.savez(tmp_path / "trap.npz", x=array)
    for path in (saved(tmp_path, array), tmp_path / "trap.npz"):
        with pytest.raises(InputError, match="pickled"):
            load_array(str(path))
    assert not (tmp_path / "run").exists()


def test_every_truncation_is_one_sentence(tmp_path: Path) -> None:
    npy = saved(tmp_path, np.arange(3.0)).read_bytes()
    buffer = io.BytesIO()
    np.savez(buffer, a=np.arange(3.0), b=np.arange(2.0))
    path = tmp_path / "cut.npz"
    for whole in (npy, buffer.getvalue()):
        for length in range(len(whole)):
            path.write_bytes(whole[:length])
            with pytest.raises(InputError) as caught:
                load_array(f"{path}:a")
            assert "\n" not in str(caught.value)
            with pytest.raises(InputError):
                load_array(str(path))


def test_damage_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    np.savez(path, a=np.arange(3.0))
    content = bytearray(path.read_bytes())
    content[content.index(np.float64(2).tobytes())] ^= 1
    path.write_bytes(content)
    with pytest.raises(InputError, match="is damaged: Bad CRC-32"):
        load_array(str(path))


@pytest.mark.parametrize("shape", ["(10**15,)", "(99999999999999,)", "(-1, -1)"])
def test_memory_is_taken_only_for_what_is_there(shape: str, tmp_path: Path) -> None:
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}"
    content = b"\x93NUMPY\x01\x00" + (118).to_bytes(2, "little") + f"{header:117}\n".encode()
    path = tmp_path / "huge.npy"
    path.write_bytes(content + bytes(8))
    with pytest.raises(InputError, match=r"truncated or damaged|damaged \.npy header"):
        load_array(str(path))
    archive = tmp_path / "huge.npz"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("x.npy", content + bytes(8))
    with pytest.raises(InputError, match=r"truncated or damaged|damaged \.npy header"):
        load_array(str(archive))


def test_refuses_other_files(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.npy does not exist"):
        load_array(str(tmp_path / "none.npy"))
    with pytest.raises(InputError, match="is not a file"):
        load_array(str(tmp_path))
    text = tmp_path / "text.npy"
    text.write_text("1, 2, 3")
    with pytest.raises(InputError, match=r"no \.npy or \.npz file"):
        load_array(str(text))
    with zipfile.ZipFile(tmp_path / "other.npz", "w") as file:
        file.writestr("readme.txt", "hello")
    with pytest.raises(InputError):
        load_array(str(tmp_path / "other.npz"))
