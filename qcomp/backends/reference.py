"""The reference backend: the interpreter in complex128, one sample after the other."""

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects import builtin

from qcomp.interpreters import reference
from qcomp.signature import Signature

Floats = NDArray[np.float64]


class ReferenceExecutable:
    """Runs a module in the interpreter: slow, exact, and independent of all code generation."""

    def __init__(self, module: builtin.ModuleOp, signature: Signature):
        self.module = module
        self.signature = signature

    def _sample(self, arguments: list[Floats], index: int) -> tuple[list[Floats], Floats | None]:
        pairs = list(zip(self.signature.roles, arguments, strict=True))
        params = [a for role, a in pairs if role == "params"]
        inputs = next((a[index] for role, a in pairs if role == "inputs"), None)
        return params, inputs

    def values(self, arguments: list[Floats], batch: int) -> Floats:
        """Expectation values, shape (batch, observables)."""
        return np.array(
            [reference.evaluate(self.module, *self._sample(arguments, i)) for i in range(batch)]
        )

    def gradient(
        self, arguments: list[Floats], weights: Floats, batch: int
    ) -> tuple[Floats, list[Floats]]:
        """Values and the gradient by each argument."""
        rows = [
            reference.gradient(self.module, *self._sample(arguments, i), list(weights[i]))
            for i in range(batch)
        ]
        gradients: list[Floats] = []
        params = iter(range(len(self.signature.params_shapes)))
        for role in self.signature.roles:
            if role == "inputs":
                gradients.append(np.array([row.inputs for row in rows]))
            else:
                which = next(params)
                gradients.append(np.sum([row.params[which] for row in rows], axis=0))
        return np.array([row.values for row in rows]), gradients
