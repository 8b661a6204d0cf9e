"""Features: what each kind computes, from the training part only."""

import numpy as np
import pytest
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

from qcomp.errors import InputError
from qcomp.train.data import Samples, load_samples
from qcomp.train.features import default_kind, default_size, fit
from tests.train.samples import blob_samples

TRAINING = np.arange(0, 60, 2)


def images(height: int, width: int, count: int = 30) -> Samples:
    rng = np.random.default_rng(5)
    values = rng.random((count, height * width))
    return Samples(values, tuple(map(str, range(height * width))), image=(height, width))


def test_plain_columns_are_standardised():
    samples = blob_samples()
    angles = fit("plain", 4, samples, TRAINING)(samples.values)
    expected = StandardScaler().fit(samples.values[TRAINING]).transform(samples.values)
    np.testing.assert_allclose(angles, np.clip(expected, -np.pi, np.pi), atol=1e-12)


def test_principal_components_of_columns_in_different_units():
    samples = blob_samples()
    angles = fit("pca", 2, samples, TRAINING)(samples.values)
    scaled = StandardScaler().fit(samples.values[TRAINING]).transform(samples.values)
    components = PCA(2).fit(scaled[TRAINING]).transform(scaled)
    np.testing.assert_allclose(
        np.abs(angles), np.abs(components / components[TRAINING].std(axis=0)[0]), atol=1e-9
    )


def test_principal_components_of_pixels():
    samples = images(3, 3)
    rows = np.arange(20)
    angles = fit("pca", 4, samples, rows)(samples.values)
    components = PCA(4).fit(samples.values[rows]).transform(samples.values)
    np.testing.assert_allclose(
        np.abs(angles), np.abs(components / components[rows].std(axis=0)[0]), atol=1e-9
    )


def test_pooling_averages_cells():
    samples = images(4, 6)
    rows = np.arange(30)
    angles = fit("pool", 6, samples, rows)(samples.values)  # 3 x 2 cells on 4 x 6 pixels
    grid = np.repeat(samples.values.reshape(30, 4, 6), 3, axis=1)  # thirds of pixels
    cells = grid.reshape(30, 3, 4, 2, 3).mean(axis=(2, 4)).reshape(30, 6)
    expected = (cells - cells.mean(axis=0)) / cells.std(axis=0).max()
    np.testing.assert_allclose(angles, expected, atol=1e-12)


@pytest.mark.parametrize("kind", ["plain", "pca"])
def test_the_test_part_has_no_say(kind: str):
    samples = blob_samples()
    before = fit(kind, 4, samples, TRAINING)
    samples.values[1::2] = 1e6
    after = fit(kind, 4, samples, TRAINING)
    np.testing.assert_array_equal(before.projection, after.projection)
    np.testing.assert_array_equal(before.mean, after.mean)
    assert np.abs(after(samples.values)).max() == np.pi


def test_constant_columns_are_silent():
    samples = blob_samples()
    samples.values[TRAINING, 1] = 12.3
    angles = fit("plain", 4, samples, TRAINING)(samples.values)
    assert not angles[:, 1].any()
    assert np.isfinite(fit("pca", 3, samples, TRAINING)(samples.values)).all()


def test_features_that_cannot_be():
    samples = blob_samples()
    with pytest.raises(InputError, match="at most 4; lower --feature-count"):
        fit("pca", 5, samples, TRAINING)
    with pytest.raises(InputError, match="3 plain features were asked for"):
        fit("plain", 3, samples, TRAINING)
    with pytest.raises(InputError, match="Pooled features need images"):
        fit("pool", 4, samples, TRAINING)
    with pytest.raises(InputError, match=r"give --feature-count one of 1, 2, 4, 6, 9\."):
        fit("pool", 5, images(3, 3), np.arange(20))
    samples.values[:, 2] *= 1e200
    with pytest.raises(InputError, match="column 'c' are too large"):
        fit("plain", 4, samples, TRAINING)
    samples.values[:] = 1.0
    with pytest.raises(InputError, match="No column varies"):
        fit("plain", 4, samples, TRAINING)


def test_defaults_fit_the_data():
    digits, trees = load_samples("digits"), blob_samples()
    assert default_kind(digits, 24) == "pca"
    assert default_kind(trees, 24) == "plain"
    assert default_kind(trees, 3) == "pca"
    assert default_size("pca", digits, 1437, 16) == 16
    assert default_size("pca", trees, 30, 16) == 4
    assert default_size("pool", digits, 1437, 16) == 16
    assert default_size("pool", digits, 1437, 24) == 20
    assert default_size("plain", trees, 30, 16) == 4
