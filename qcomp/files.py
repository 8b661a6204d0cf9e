"""Files that are written whole or not at all, and arrays that are read without pickle."""

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qcomp.errors import InputError

Arrays = dict[str, NDArray[Any]]

_TEMPORARY = "-unfinished-"  # in the names of files that are not yet whole


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary path beside `path` that takes its place when the block ends well.

    Raises:
        InputError: the folder cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.stem}{_TEMPORARY}", suffix=path.suffix
        )
        os.close(handle)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}.") from None
    temporary = Path(name)
    try:
        # mkstemp makes the file private; give it the mode that an ordinary new file gets.
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        yield temporary
        temporary.replace(path)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}.") from None
    finally:
        temporary.unlink(missing_ok=True)


def discard_temporaries(folder: Path) -> None:
    """Remove what `replacing` left of files in `folder` when its process was killed."""
    for path in folder.glob(f".*{_TEMPORARY}*"):
        path.unlink(missing_ok=True)


def make_folder(path: Path) -> None:
    """Make the folder `path` and its parents where they are missing."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"The folder {path} cannot be made: {error.strerror or error}.") from None


def save_arrays(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write `arrays` to the `.npz` file `path`; equal arrays give equal bytes."""
    with replacing(path) as temporary, temporary.open("wb") as file:
        np.savez(file, allow_pickle=False, **arrays)


def load_arrays(path: Path) -> Arrays:
    """All arrays of the `.npz` file `path`.

    Raises:
        InputError: the file is missing, is no `.npz`, is damaged, or holds pickled objects.
    """
    check_file(path)
    try:
        with path.open("rb") as file:
            archive = np.load(file, allow_pickle=False)
            if not isinstance(archive, np.lib.npyio.NpzFile):
                raise ValueError("it holds a single array; save with numpy.savez")
            with archive:
                return {name: archive[name] for name in archive.files}
    except Exception as error:  # a damaged archive raises any of a dozen types
        raise InputError(f"{path} is not a readable .npz file: {_reason(error)}.") from None


def check_file(path: Path) -> None:
    """Raise InputError unless `path` is a file."""
    if not path.exists():
        raise InputError(f"The file {path} does not exist.")
    if not path.is_file():
        raise InputError(f"{path} is not a file.")


def read_text(path: Path) -> str:
    """The UTF-8 text of `path`, without a byte order mark."""
    check_file(path)
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path} is not UTF-8 text (byte {error.start}); save it as UTF-8."
        ) from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from None


def _reason(error: Exception) -> str:
    text = str(error).partition("\n")[0].strip().rstrip(".")
    if "pickle" in text:
        return "it holds Python objects, or no NumPy data at all"
    return text or type(error).__name__
