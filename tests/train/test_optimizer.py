"""Adam against its paper's formulas, and the schedule."""

import numpy as np
import pytest

from qcomp.train.optimizer import Adam, cosine_rate


def adam_from_the_paper(start: float, gradients: list[float], rate: float) -> float:
    """Algorithm 1 of arXiv 1412.6980, with the moments as explicit weighted sums."""
    theta = start
    for t in range(1, len(gradients) + 1):
        weights = range(t - 1, -1, -1)
        m = sum(0.1 * 0.9**k * g for k, g in zip(weights, gradients[:t], strict=True))
        v = sum(0.001 * 0.999**k * g * g for k, g in zip(weights, gradients[:t], strict=True))
        theta -= rate * (m / (1 - 0.9**t)) / ((v / (1 - 0.999**t)) ** 0.5 + 1e-8)
    return theta


def test_adam_follows_the_paper():
    rng = np.random.default_rng(0)
    gradients = rng.normal(size=(30, 2, 3))
    parameters = {"w": rng.normal(size=(2, 3))}
    start = parameters["w"].copy()
    adam = Adam()
    for gradient in gradients:
        adam.update(parameters, {"w": gradient}, 0.05)
    expected = [
        [adam_from_the_paper(start[i, j], list(gradients[:, i, j]), 0.05) for j in range(3)]
        for i in range(2)
    ]
    np.testing.assert_allclose(parameters["w"], expected, rtol=1e-12)
    assert adam.steps == 30


def test_adam_finds_a_minimum():
    parameters = {"w": np.array([3.0, -2.0])}
    adam = Adam()
    for step in range(500):
        gradient = 2 * (parameters["w"] - [1.0, 5.0])
        adam.update(parameters, {"w": gradient}, cosine_rate(0.3, step, 500))
    np.testing.assert_allclose(parameters["w"], [1.0, 5.0], atol=1e-3)


def test_the_rate_falls_from_start_towards_zero():
    rates = [cosine_rate(0.2, step, 100) for step in range(100)]
    assert rates[0] == 0.2
    assert rates[50] == pytest.approx(0.1)
    assert rates == sorted(rates, reverse=True)
    assert 0 < rates[-1] < 1e-3
