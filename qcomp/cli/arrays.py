"""Arrays from files, checked; pickled objects are refused.

`FILE.npy`, `FILE.npz` with one array, or `FILE.npz:NAME`.
"""

import zipfile
import zlib
from math import prod
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from qcomp.errors import InputError, ResourceError
from qcomp.files import check_file

Floats = npt.NDArray[np.float64]


def load_array(source: str) -> Floats:
    """The array of real, finite numbers in `source`, as float64 in C order.

    Raises:
        InputError: the file is missing, truncated, no NumPy file, or holds pickled objects, other
            types than real numbers, no values at all, NaN or an infinity.
        ResourceError: it does not fit the memory.
    """
    path, name = _split(source)
    check_file(path)
    try:
        values = _read_npz(path, name) if zipfile.is_zipfile(path) else _read_npy(path, name)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from None
    if values.size == 0:
        raise InputError(f"{source} is empty: its shape is {values.shape}.")
    result = np.asarray(values, dtype=np.float64, order="C")
    finite = np.isfinite(result)
    if not finite.all():
        index = np.unravel_index(int(np.argmin(finite)), result.shape)
        place = ", ".join(str(i) for i in index)
        raise InputError(f"{source} holds {result[index]} at index ({place}): expected numbers.")
    return result


def _split(source: str) -> tuple[Path, str | None]:
    """The file and the name of the array, where there is one, of 'FILE' or 'FILE.npz:NAME'."""
    file, colon, name = source.rpartition(":")
    if colon and file.endswith(".npz") and not Path(source).exists():
        return Path(file), name
    return Path(source), None


def _read_npy(path: Path, name: str | None) -> npt.NDArray[Any]:
    with path.open("rb") as file:
        if name is not None or file.read(6) != b"\x93NUMPY":
            expected = ".npz" if path.suffix == ".npz" else ".npy or .npz"
            raise InputError(f"{path} is damaged or no {expected} file; write it with numpy.save.")
        file.seek(0)
        return _read(file, path.stat().st_size, str(path))


def _read_npz(path: Path, name: str | None) -> npt.NDArray[Any]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = {m.filename.removesuffix(".npy"): m for m in archive.infolist()}
            listed = ", ".join(members) or "none"
            if name is None and len(members) != 1:
                raise InputError(
                    f"{path} holds {len(members)} arrays ({listed}): choose one as {path}:NAME."
                )
            if name is None:
                name = next(iter(members))
            if name not in members:
                raise InputError(f"{path} has no array '{name}': it holds {listed}.")
            with archive.open(members[name]) as file:
                return _read(file, members[name].file_size, f"{path}:{name}")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise InputError(f"{path} is damaged: {error}; write it with numpy.savez.") from None


def _read(file: IO[bytes], size: int, source: str) -> npt.NDArray[Any]:
    """The array in an open .npy file of `size` bytes, which are checked before memory is taken."""
    try:
        version = np.lib.format.read_magic(file)
        read_header = (
            np.lib.format.read_array_header_1_0
            if version == (1, 0)
            else np.lib.format.read_array_header_2_0
        )
        shape, _, dtype = read_header(file)
    except ValueError as error:
        reason = str(error).partition("\n")[0].rstrip(".")
        raise InputError(f"{source} has a damaged .npy header: {reason}.") from None
    if dtype.hasobject:
        raise InputError(
            f"{source} holds pickled Python objects, which are not loaded because they can run "
            "code: save an array of float64."
        )
    if dtype.kind not in "iuf":
        raise InputError(f"{source} holds values of type {dtype}: expected real numbers.")
    expected = prod(shape) * dtype.itemsize
    if any(extent < 0 for extent in shape) or expected != size - file.tell():
        raise InputError(
            f"{source} is truncated or damaged: shape {shape} of {dtype} takes {expected:,} bytes, "
            f"the file has {max(0, size - file.tell()):,}."
        )
    file.seek(0)
    try:
        return np.lib.format.read_array(file, allow_pickle=False)
    except MemoryError:
        raise ResourceError(
            f"{source} needs {expected / 2**30:.1f} GiB, more memory than there is."
        ) from None
    except ValueError as error:
        raise InputError(f"{source} cannot be read: {error}.") from None
