"""Packages that only `qcomp[train]` installs: imported where used, missed in one sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

from qcomp.errors import MissingExtraError

_DISTRIBUTIONS = {"sklearn": "scikit-learn"}


@contextmanager
def train_extra() -> Iterator[None]:
    """Turn a failing import in the `with` block into an error that names the extra.

    Raises:
        MissingExtraError: a package of `qcomp[train]` is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        package = (error.name or str(error)).partition(".")[0]
        raise MissingExtraError(
            _DISTRIBUTIONS.get(package, package), "train", "qcomp train"
        ) from None
