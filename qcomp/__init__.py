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

from qcomp.circuit import Circuit
from qcomp.errors import (
    CompilationError,
    InputError,
    MissingExtraError,
    QcompError,
    ResourceError,
)
from qcomp.expressions import cos, exp, sin, sqrt, tanh
from qcomp.observables import I, Observable, X, Y, Z
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
    "compile",
    "cos",
    "exp",
    "sin",
    "sqrt",
    "tanh",
]
