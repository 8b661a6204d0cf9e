"""2×2 matrices as gates of the table and at most one real, diagonal factor.

M = U·diag(a, b)·V† with a, b ≥ 0, the singular values: what is not unitary of a matrix is a scale
of two halves of the state. Real matrices become gates that are real: real states stay real.
"""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from qcomp.errors import InputError

Matrix = NDArray[np.complex128]
Factor = tuple[str, tuple[float, ...]]
"""A gate of the table and its angles, `SCALE` with a and b, or `PHASE` with its angle."""

SCALE: Final = "scale"
PHASE: Final = "phase"

_ROUNDING = 1e-14


def as_matrix(given: ArrayLike) -> Matrix:
    """A finite 2×2 matrix of numbers; `InputError` if it is none."""
    try:
        matrix = np.asarray(given, dtype=np.complex128)
    except (TypeError, ValueError):
        raise InputError(f"Expected a 2×2 matrix of constant numbers, not {given!r}.") from None
    if matrix.shape != (2, 2) or not np.isfinite(matrix).all():
        raise InputError(
            f"Expected a 2×2 matrix of finite numbers, not one of shape {matrix.shape}: "
            f"{matrix.tolist()}."
        )
    return matrix


def factors(matrix: Matrix) -> list[Factor]:
    """What to apply, in this order, for `matrix`; nothing for the identity."""
    if not matrix.diagonal().any() and matrix.any():  # a diagonal one after X
        return [("x", ()), *factors(matrix[:, ::-1])]
    if not matrix[0, 1] and not matrix[1, 0]:
        scale = np.abs(matrix.diagonal())
        phases = np.where(scale, matrix.diagonal() / np.where(scale, scale, 1), 1)
        left, right = np.diag(phases), np.eye(2, dtype=np.complex128)
    else:
        real = not matrix.imag.any()
        left, scale, right = np.linalg.svd(matrix.real if real else matrix)
    if np.abs(scale - 1).max() <= _ROUNDING:
        return _unitary(left @ right)
    return [*_unitary(right), (SCALE, (float(scale[0]), float(scale[1]))), *_unitary(left)]


def _unitary(matrix: NDArray[np.float64] | Matrix) -> list[Factor]:
    """The gates of a unitary matrix."""
    if not matrix.imag.any():
        # A rotation, or one after a reflection.
        found: list[Factor] = [("z", ())] if np.linalg.det(matrix.real) < 0 else []
        angle = 2 * np.arctan2(matrix[1, 0].real, matrix[0, 0].real)
        return [*found, ("ry", (float(angle),))] if angle else found
    # e^iα·u(θ, φ, λ): the angle of an element that may vanish is not asked for alone.
    theta = 2 * np.arctan2(abs(matrix[1, 0]), abs(matrix[0, 0]))
    alpha = np.angle(matrix[0, 0])
    phi = np.angle(matrix[1, 0]) - alpha
    if abs(matrix[0, 0]) >= abs(matrix[1, 0]):
        lam = np.angle(matrix[1, 1]) - alpha - phi
    else:
        lam = np.angle(-matrix[0, 1]) - alpha
    found = [("u", (float(theta), float(phi), float(lam)))]
    return [*found, (PHASE, (float(alpha),))] if alpha else found
