"""The benchmark circuit, once: every peer builds it from `encoding` and `layer`.

Angle encoding RY(x[q]) on every qubit, then L layers of RX, RY, RZ on every qubit and a closed ring
of CNOTs or CZs; the observable is Z on qubit 0.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Case:
    """One size of the benchmark: qubits, layers, samples in the batch, 'cx' or 'cz'."""

    n: int
    layers: int
    batch: int = 1
    entangler: str = "cx"

    def angles(self) -> tuple[Floats, Floats]:
        """The same parameters (layers, n, 3) and inputs (batch, n) for everybody, in radians."""
        rng = np.random.default_rng(2603)
        w = rng.uniform(-np.pi, np.pi, (self.layers, self.n, 3))
        x = rng.uniform(-np.pi, np.pi, (self.batch, self.n))
        # Rounded once, so that peers in single and double precision see the same angles.
        return w.astype(np.float32), x.astype(np.float32)


@dataclass(frozen=True)
class Gate:
    """`angle` is the index of a rotation's angle in x[sample] or w[layer]; None for entanglers."""

    name: str
    qubits: tuple[int, ...]
    angle: tuple[int, ...] | None = None


def encoding(n: int) -> list[Gate]:
    return [Gate("ry", (q,), (q,)) for q in range(n)]


def layer(n: int, entangler: str = "cx") -> list[Gate]:
    rotations = [
        Gate(name, (q,), (q, k)) for q in range(n) for k, name in enumerate(("rx", "ry", "rz"))
    ]
    return rotations + [Gate(entangler, (q, (q + 1) % n)) for q in range(n)]
