"""`real-amplitudes`: the state of a circuit of real rotations has a real type.

exp(-i θ/2 P) is real at every angle if the Pauli string P has an odd number of Y. If all rotations
of a circuit are of this kind, and its permutations have signs but no factors i, then all amplitudes
are real, from |0…0⟩ on:

```mlir
%s0 = frame.init : !frame.state<2>
%s1 = frame.rotate ["+YI"](%a) %s0 : !frame.state<2>
%s2 = frame.rotate ["-XY"](%b) controls ["+ZZ"] %s1 : !frame.state<2>
%y = frame.expectation [#quantum.observable<1.0 "ZZ" + 0.5 "YI">] %s2 : !frame.state<2> -> f64
```

becomes

```mlir
%s0 = frame.init : !frame.state<2, real>
%s1 = frame.rotate ["+YI"](%a) %s0 : !frame.state<2, real>
%s2 = frame.rotate ["-XY"](%b) controls ["+ZZ"] %s1 : !frame.state<2, real>
%y = frame.expectation [#quantum.observable<1.0 "ZZ">] %s2 : !frame.state<2, real> -> f64
```

A phase that all amplitudes share does not count. Strings of observables with an odd number of Y
have the value 0, and no gradient: they are dropped. Functions that give amplitudes, or take or give
states, stay as they are.
"""

from xdsl.context import Context
from xdsl.dialects import builtin, func
from xdsl.ir import SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter

from qcomp.dialects import frame
from qcomp.dialects.quantum import ObservableAttr


def has_real_amplitudes(function: func.FuncOp) -> bool:
    """Whether the amplitudes of a function's states are real at all angles, but for a phase."""
    kind = function.function_type
    if any(isinstance(t, frame.StateType) for t in (*kind.inputs, *kind.outputs)):
        return False
    for op in function.walk():
        match op:
            case frame.RotateOp() | frame.UnrotateOp():
                operation = op.operation
                if operation.generators and not operation.is_real:
                    return False
            case frame.PermuteOp():
                if not op.frame.frame.is_real:
                    return False
            case frame.AmplitudesOp():
                return False
            case _:
                pass
    return True


def _on_real_states(observable: ObservableAttr) -> ObservableAttr:
    """The observable without what vanishes on real states."""
    terms = [
        (weight.value.data, letters.data)
        for weight, letters in zip(observable.weights, observable.strings, strict=True)
    ]
    left = [(weight, letters) for weight, letters in terms if letters.count("Y") % 2 == 0]
    return ObservableAttr.from_terms(left or [(0.0, "I" * observable.qubits)])


class RealAmplitudesPass(ModulePass):
    """Give states whose amplitudes are real a type that says so (see the module)."""

    name = "real-amplitudes"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and has_real_amplitudes(function):
                self._specialise(function)

    def _specialise(self, function: func.FuncOp) -> None:
        values: list[SSAValue] = []
        for op in function.walk():
            values += op.results
            values += (
                arg for region in op.regions for block in region.blocks for arg in block.args
            )
            if isinstance(op, frame.ExpectationOp | frame.CotangentOp):
                op.properties["observables"] = builtin.ArrayAttr(
                    map(_on_real_states, op.observables)
                )
        for value in values:
            if isinstance(kind := value.type, frame.StateType):
                Rewriter.replace_value_with_new_type(value, frame.StateType.of(kind.size, True))
