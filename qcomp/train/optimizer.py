"""Adam (Kingma and Ba, arXiv 1412.6980), with a rate that falls to zero over the run."""

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Parameters = dict[str, NDArray[np.float64]]


@dataclass
class Adam:
    """The moments of a run, keyed like the parameters, and the number of steps done."""

    first: Parameters = field(default_factory=dict)
    second: Parameters = field(default_factory=dict)
    steps: int = 0

    beta1 = 0.9
    beta2 = 0.999
    epsilon = 1e-8

    def update(self, parameters: Parameters, gradients: Parameters, rate: float) -> None:
        """Move `parameters` in place by one step against `gradients`."""
        self.steps += 1
        for name, gradient in gradients.items():
            zero = np.zeros_like(gradient)
            m = self.beta1 * self.first.get(name, zero) + (1 - self.beta1) * gradient
            v = self.beta2 * self.second.get(name, zero) + (1 - self.beta2) * gradient**2
            self.first[name], self.second[name] = m, v
            mean = m / (1 - self.beta1**self.steps)
            spread = np.sqrt(v / (1 - self.beta2**self.steps))
            parameters[name] -= rate * mean / (spread + self.epsilon)


def cosine_rate(start: float, step: int, steps: int) -> float:
    """The learning rate of `step` (from 0) of `steps`: half a cosine from `start` to zero."""
    return start * 0.5 * (1 + math.cos(math.pi * step / steps))
