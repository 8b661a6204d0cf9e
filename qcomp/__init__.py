"""qcomp: a compiler for quantum machine learning.

    import qcomp

    c = qcomp.Circuit(2)
    x, w = c.inputs(2), c.params(3, 2)
    for q in range(2):
        c.ry(x[q], q)
    with c.repeat(3) as l:
        for q in range(2):
            c.rx(w[l, q], q)
        c.cx(0, 1)
    program = qcomp.compile(c, observables=[qcomp.Z(0)])
    y, g = program.value_and_grad(params, inputs)

Qubit 0 is the least significant bit of a basis state's index; angles are in radians; rotations are
exp(-i θ/2 P).
"""

from typing import TYPE_CHECKING, Any

from qcomp.circuit import Circuit
from qcomp.errors import (
    CompilationError,
    InputError,
    MissingExtraError,
    QcompError,
    ResourceError,
)
from qcomp.expressions import atan, cos, cosh, exp, log, sin, sinh, sqrt, tan, tanh
from qcomp.observables import I, Observable, X, Y, Z

if TYPE_CHECKING:
    from qcomp.program import Gradient, Program, compile

__version__ = "0.1.0"

__all__ = [
    "Circuit",
    "CompilationError",
    "Gradient",
    "I",
    "InputError",
    "MissingExtraError",
    "Observable",
    "Program",
    "QcompError",
    "ResourceError",
    "X",
    "Y",
    "Z",
    "atan",
    "compile",
    "cos",
    "cosh",
    "exp",
    "log",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
]


def __getattr__(name: str) -> Any:
    # The compiler and its backends are imported on first use: tools on the IR need none of them.
    if name in ("Gradient", "Program", "compile"):
        from qcomp import program

        return getattr(program, name)
    raise AttributeError(f"module 'qcomp' has no attribute '{name}'")
