"""What a circuit function takes: parameters shared by the batch, inputs per sample."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt
from xdsl.dialects.builtin import DictionaryAttr, Float64Type, TensorType, UnitAttr
from xdsl.dialects.func import FuncOp
from xdsl.utils.hints import isa

from qcomp.errors import InputError

PARAMS: Final = "quantum.params"
"""The attribute of an argument that holds parameters."""
INPUTS: Final = "quantum.inputs"
"""The attribute of the argument that holds the inputs of one sample."""

Floats = npt.NDArray[np.float64]


def role_attribute(role: Literal["params", "inputs"]) -> DictionaryAttr:
    """The argument attributes that mark `role`."""
    return DictionaryAttr({PARAMS if role == "params" else INPUTS: UnitAttr()})


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments of a circuit function, in order: their roles and shapes."""

    roles: tuple[Literal["params", "inputs"], ...]
    shapes: tuple[tuple[int, ...], ...]

    @staticmethod
    def of(function: FuncOp) -> "Signature":
        """Read it off `function`; `InputError` if an argument breaks the convention."""
        roles: list[Literal["params", "inputs"]] = []
        shapes: list[tuple[int, ...]] = []
        types = function.function_type.inputs.data
        attributes = function.arg_attrs.data if function.arg_attrs else ()
        for position, kind in enumerate(types):
            marks = attributes[position].data if position < len(attributes) else {}
            if (PARAMS in marks) == (INPUTS in marks):
                raise InputError(
                    f"Argument {position} of @{function.sym_name.data} must be marked as "
                    f"either {PARAMS} or {INPUTS}."
                )
            if not isa(kind, TensorType[Float64Type]) or min((1, *kind.get_shape())) < 1:
                raise InputError(
                    f"Argument {position} of @{function.sym_name.data} has type {kind}: expected "
                    "a tensor of f64 whose dimensions are fixed and positive."
                )
            roles.append("params" if PARAMS in marks else "inputs")
            shapes.append(tuple(kind.get_shape()))
            if roles[-1] == "inputs" and (roles.count("inputs") > 1 or len(shapes[-1]) != 1):
                raise InputError(
                    f"@{function.sym_name.data} must take its inputs as one argument of rank 1, "
                    "a row of the batch."
                )
        return Signature(tuple(roles), tuple(shapes))

    @property
    def params_shapes(self) -> tuple[tuple[int, ...], ...]:
        """The shapes of the parameter arrays, in order."""
        pairs = zip(self.roles, self.shapes, strict=True)
        return tuple(shape for role, shape in pairs if role == "params")

    @property
    def num_inputs(self) -> int:
        """How many inputs a sample has; 0 without inputs."""
        return self.shapes[self.roles.index("inputs")][0] if "inputs" in self.roles else 0

    def arguments(self, params: Sequence[Any], inputs: Any = None) -> list[Floats]:
        """The arguments for one sample, as float64; `InputError` if a shape does not fit."""
        if len(params) != len(self.params_shapes):
            raise InputError(
                f"{len(params)} parameter array(s) given, expected {len(self.params_shapes)}."
            )
        if (inputs is None) != ("inputs" not in self.roles):
            raise InputError(
                "The circuit takes no inputs: pass params only."
                if inputs is not None
                else f"The circuit takes {self.num_inputs} input(s) per sample, none given."
            )
        rest = iter(params)
        arguments: list[Floats] = []
        for role, shape in zip(self.roles, self.shapes, strict=True):
            value = np.asarray(next(rest) if role == "params" else inputs, dtype=np.float64)
            if value.shape != shape:
                raise InputError(f"The {role} have shape {value.shape}, expected {shape}.")
            arguments.append(value)
        return arguments
