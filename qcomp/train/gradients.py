"""How large the gradient of each layer is, and how it varies: what barren plateaus are seen by.

A layer is an index of the first axis of an array of the circuit's parameters; an array of one axis
or none counts as one layer. Those of several arrays follow each other.
"""

from typing import NamedTuple

import numpy as np

from qcomp.train.data import Floats
from qcomp.train.model import circuit_arrays
from qcomp.train.optimizer import Parameters


class LayerGradients(NamedTuple):
    """The gradient of the loss by the parameters of each layer, over some steps.

    Attributes:
        norms: the root mean square, over the steps, of the norm of its gradient.
        variances: of the components of its gradient, over its parameters and the steps.
    """

    norms: list[float]
    variances: list[float]


def layer_sums(gradients: Parameters) -> Floats:
    """Of each layer the sums of components and of their squares, shape (2, layers)."""
    rows = _layers(gradients)
    sums = np.concatenate([row.sum(axis=1) for row in rows])
    squares = np.concatenate([np.einsum("ij,ij->i", row, row) for row in rows])
    return np.stack([sums, squares])


def layer_gradients(sums: Floats, steps: int, parameters: Parameters) -> LayerGradients:
    """From the `layer_sums` of so many steps, added up."""
    rows = _layers(parameters)
    count = steps * np.concatenate([np.full(len(row), row.shape[1]) for row in rows])
    total, squares = sums
    variances = squares / count - (total / count) ** 2
    return LayerGradients(np.sqrt(squares / steps).tolist(), np.maximum(variances, 0).tolist())


def _layers(arrays: Parameters) -> list[Floats]:
    """The arrays of the circuit, a row for each layer."""
    return [
        array.reshape(len(array) if array.ndim > 1 else 1, -1) for array in circuit_arrays(arrays)
    ]
