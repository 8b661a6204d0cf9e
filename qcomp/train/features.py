"""From samples to angles: one affine map, fitted on the training part, and a clip."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from qcomp.errors import InputError
from qcomp.train.data import Floats, Indices, Samples
from qcomp.train.extra import train_extra


@dataclass(frozen=True)
class FeatureMap:
    """Angles of samples: `clip(values @ projection - mean, -pi, pi)`.

    Attributes:
        projection: float64 (columns, features), radians for each unit.
        mean: float64 (features,) in radians, of the projected training samples.
    """

    projection: Floats
    mean: Floats

    @property
    def size(self) -> int:
        """How many angles a sample becomes."""
        return self.projection.shape[1]

    def __call__(self, values: Floats) -> Floats:
        """Angles (samples, features) in radians of `values` (samples, columns)."""
        return np.clip(values @ self.projection - self.mean, -np.pi, np.pi)


def fit(kind: str, size: int, samples: Samples, training: Indices) -> FeatureMap:
    """Fit a map of `kind` to `size` features on the rows `training` of `samples`.

    'pca' projects on the principal components, 'pool' averages the cells of a near-square grid on
    an image, 'plain' takes the columns as they are. Pixels share one unit; other columns are first
    brought to one by their standard deviations. On the training part each feature has mean 0, and
    the widest a standard deviation of 1 radian.

    Raises:
        InputError: the samples have too few columns or rows, do not vary, or are not images.
    """
    values = samples.values[training]
    with np.errstate(over="ignore", invalid="ignore"):
        deviation = values.std(axis=0)
        if not np.isfinite(deviation).all():
            raise InputError(f"The values of {_largest(samples)} are too large; rescale them.")
        constant = deviation <= 1e-12 * np.abs(values).max(axis=0)
    if constant.all():
        raise InputError("No column varies over the training samples; there is nothing to learn.")
    unit = np.ones(len(deviation)) if samples.image else np.where(constant, 1.0, deviation)
    basis = _basis(kind, size, samples, values / unit)
    projection = np.where(constant, 0.0, 1.0 / unit)[:, None] * basis
    projection /= (values @ projection).std(axis=0).max()
    return FeatureMap(projection, (values @ projection).mean(axis=0))


def default_kind(samples: Samples, most_plain: int) -> str:
    """'plain' for at most `most_plain` columns, 'pca' for images and for more."""
    return "plain" if samples.image is None and samples.values.shape[1] <= most_plain else "pca"


def default_size(kind: str, samples: Samples, training: int, wanted: int) -> int:
    """The number of features nearest to `wanted` that `kind` can give."""
    columns = samples.values.shape[1]
    if kind == "plain":
        return columns
    if kind == "pool":
        grids = [r * c for r, c in _grids(samples.image or (1, 1)) if r * c <= wanted]
        return max(grids, default=1)
    return min(wanted, columns, training)


def _basis(kind: str, size: int, samples: Samples, values: Floats) -> Floats:
    rows, columns = values.shape
    if kind == "plain":
        if size != columns:
            raise InputError(
                f"{size} plain features were asked for, but a sample has {columns} values; "
                "choose --features pca, or leave --feature-count out."
            )
        return np.eye(columns)
    if kind == "pool":
        return _pooling(size, samples)
    if size > min(rows, columns):
        raise InputError(
            f"{size} principal components were asked for, but {rows} training samples of "
            f"{columns} values have at most {min(rows, columns)}; lower --feature-count."
        )
    with train_extra():
        from sklearn.decomposition import PCA
    pca: Any = PCA(size, svd_solver="full").fit(values)
    return np.ascontiguousarray(pca.components_.T, np.float64)


def _largest(samples: Samples) -> str:
    """The column with the largest magnitude."""
    return f"column '{samples.columns[int(np.abs(samples.values).max(axis=0).argmax())]}'"


def _grids(image: tuple[int, int]) -> list[tuple[int, int]]:
    """Grids (rows, columns) of an image that are square or one row more than that."""
    height, width = image
    return [(r, c) for c in range(1, width + 1) for r in (c, c + 1) if r <= height]


def _pooling(size: int, samples: Samples) -> Floats:
    if samples.image is None:
        raise InputError(
            "Pooled features need images: 'digits', or an .npz file with X of shape "
            "(samples, height, width); choose --features pca or plain."
        )
    grids = {r * c: (r, c) for r, c in _grids(samples.image)}
    if size not in grids:
        raise InputError(
            f"{size} pooled features make no near-square grid on an image of "
            f"{samples.image[0]} x {samples.image[1]}; give --feature-count one of "
            f"{', '.join(map(str, sorted(grids)))}."
        )
    rows, columns = grids[size]
    height, width = samples.image
    return np.asarray(np.kron(_averages(height, rows), _averages(width, columns)), np.float64)


def _averages(pixels: int, cells: int) -> Floats:
    """(pixels, cells): the share of each pixel in the mean of each of `cells` equal intervals."""
    edges = np.linspace(0, pixels, cells + 1)
    start = np.arange(pixels)[:, None]
    overlap = np.minimum(start + 1, edges[1:]) - np.maximum(start, edges[:-1])
    return np.clip(overlap, 0, None) * cells / pixels
