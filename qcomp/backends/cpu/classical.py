"""Translate functions on scalars and tensors (arith, math, scf.for, tensor) to LLVM text.

They compute the angles of a circuit from parameters and inputs, and the derivative of that.
"""

from dataclasses import dataclass

from xdsl.dialects import func


@dataclass(frozen=True, slots=True)
class ClassicalFunction:
    """LLVM text of `void @name(arguments…, results…, ptr workspace)`.

    Every argument of tensor type is a `ptr` to its elements (doubles, row-major, only read), an
    f64 is a `double`, an index an `i64`. Every result is a `ptr` to where it is to be written; the
    results overlap neither one another nor the arguments. `workspace` points to
    `workspace_bytes` bytes, aligned to 64, that need no initial value (null if there are none).
    """

    text: str
    workspace_bytes: int


def translate_function(function: func.FuncOp, name: str) -> ClassicalFunction:
    """Translate a function of one block.

    Raises CompilationError for an operation or a type that cannot be translated.
    """
    raise NotImplementedError
