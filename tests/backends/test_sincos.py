"""Vector sine and cosine against NumPy's in extended precision."""

import numpy as np
import pytest
from numpy.typing import NDArray

from qcomp.backends.cpu.sincos import LARGEST_FAST, sincos_function

from .native import AVAILABLE, call, load

LANES = {"avx512": 8, "avx2": 4, "plain": 2}


def sincos(
    angles: NDArray[np.float64], level: str, scale: float = 1.0
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    library = load(sincos_function("sincos", LANES[level], scale), level)
    sines, cosines = np.full_like(angles, 9.0), np.full_like(angles, 9.0)
    call(library, "sincos", angles, angles.size, sines, cosines)
    return sines, cosines


def exact(angles: NDArray[np.float64]) -> tuple[NDArray[np.longdouble], NDArray[np.longdouble]]:
    wide = angles.astype(np.longdouble)
    return np.sin(wide), np.cos(wide)


@pytest.mark.parametrize("level", AVAILABLE)
def test_accuracy(level: str):
    rng = np.random.default_rng(0)
    angles = np.concatenate(
        [
            rng.uniform(-10, 10, 4000),
            rng.uniform(-LARGEST_FAST, LARGEST_FAST, 4000),
            rng.normal(size=1000) * 1e-8,
            np.arange(-600, 600) * (np.pi / 4),
            [0.0, -0.0, LARGEST_FAST, -LARGEST_FAST, 1e7, -1e9, 1e15],
        ]
    )
    for got, expected in zip(sincos(angles, level), exact(angles), strict=True):
        assert np.abs(got - expected).max() < 3e-16


@pytest.mark.parametrize("level", AVAILABLE)
def test_small_angles_are_exact_to_the_last_place(level: str):
    angles = np.ldexp(1.0, -np.arange(1060))
    sines, cosines = sincos(angles, level)
    np.testing.assert_allclose(sines, np.sin(angles), rtol=3e-16, atol=0)
    assert (cosines[30:] == 1.0).all()


@pytest.mark.parametrize("level", AVAILABLE)
def test_values_without_sine(level: str):
    angles = np.array([1.0, np.inf, 2.0, -np.inf, np.nan])
    for got in sincos(angles, level):
        assert list(np.isnan(got)) == [False, True, False, True, True]


@pytest.mark.parametrize("level", AVAILABLE)
@pytest.mark.parametrize("count", [0, 1, 2, 7, 8, 9, 15, 16, 17, 100])
def test_counts(level: str, count: int):
    """Every count, and nothing is written beyond it."""
    memory = np.linspace(-5, 5, 128)
    library = load(sincos_function("sincos", LANES[level]), level)
    sines, cosines = np.full(128, 9.0), np.full(128, 9.0)
    call(library, "sincos", memory, count, sines, cosines)
    for got, expected in ((sines, np.sin(memory)), (cosines, np.cos(memory))):
        assert np.abs(got - expected)[:count].max(initial=0) < 3e-16
        assert (got[count:] == 9.0).all()


def test_scale():
    angles = np.linspace(-7, 7, 33)
    sines, cosines = sincos(angles, AVAILABLE[0], 0.5)
    assert np.abs(sines - np.sin(angles / 2)).max() < 3e-16
    assert np.abs(cosines - np.cos(angles / 2)).max() < 3e-16


def test_the_same_angle_has_the_same_sine_in_every_lane():
    angles = np.full(27, 0.7366)
    for values in sincos(angles, AVAILABLE[0]):
        assert len(set(values.tolist())) == 1
