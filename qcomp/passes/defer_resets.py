"""`defer-resets`: a qubit that is reset goes on as a fresh one.

Nothing acts any more on what a reset leaves behind, so it may stay in the state: observables that
have I there are those of the mixed state. This is exact, with gradients, and each reset costs as
much as a qubit more.

```mlir
%q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
%q2, %q3 = quantum.gate "cx" %q0, %q1
%q4 = quantum.reset %q2
%y = quantum.expectation [#quantum.observable<1.0 "ZZ">] %q4, %q3 : f64
```

becomes

```mlir
%q0, %q1, %q4 = quantum.alloc : !quantum.qubit, !quantum.qubit, !quantum.qubit
%q2, %q3 = quantum.gate "cx" %q0, %q1
%y = quantum.expectation [#quantum.observable<1.0 "ZZI">] %q4, %q3, %q2 : f64
```

A reset of a qubit that nothing has touched is dropped. One in a loop is refused, as it would take a
qubit for each iteration, and so are the amplitudes of a state after a reset, which is mixed.
"""

from xdsl.context import Context
from xdsl.dialects import builtin, func, scf
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter

from qcomp.dialects import quantum
from qcomp.errors import CompilationError
from qcomp.passes.extract_angles import trip_count


def _refuse_in_loop(op: quantum.ResetOp) -> None:
    parent = op.parent_op()
    count = 1
    while isinstance(parent, scf.ForOp):
        count *= trip_count(parent)
        parent = parent.parent_op()
    raise CompilationError(
        f"A reset in a loop would take {count} further qubits, one for each iteration: write these "
        "iterations out one after the other, or reset outside of the loop."
    )


def _defer(alloc: quantum.AllocOp, resets: list[quantum.ResetOp], last: Operation) -> None:
    count = len(alloc.qubits)
    if count + len(resets) > quantum.MAX_QUBITS:
        raise CompilationError(
            f"{count} qubits that are reset {len(resets)} times take {count + len(resets)} qubits: "
            f"expected at most {quantum.MAX_QUBITS}, so use fewer resets."
        )
    wider = quantum.AllocOp(count + len(resets))
    for old, new in zip(alloc.qubits, wider.qubits, strict=False):
        new.name_hint = old.name_hint
    Rewriter.replace_op(alloc, wider, wider.qubits[:count])
    left: list[SSAValue] = []
    for reset, fresh in zip(resets, wider.qubits[count:], strict=True):
        left.append(reset.qubit)
        fresh.name_hint = reset.out_qubit.name_hint
        Rewriter.replace_op(reset, [], [fresh])
    if not isinstance(last, quantum.ExpectationOp):
        raise CompilationError(
            "The state after a reset is mixed and has no amplitudes: ask for observables instead."
        )
    nothing = "I" * len(left)
    observables = [
        quantum.ObservableAttr.from_terms(
            [
                (weight.value.data, letters.data + nothing)
                for weight, letters in zip(o.weights, o.strings, strict=True)
            ]
        )
        for o in last.observables
    ]
    Rewriter.replace_op(last, quantum.ExpectationOp(observables, [*last.qubits, *left]))


class DeferResetsPass(ModulePass):
    """Give each reset a qubit of its own (see the module)."""

    name = "defer-resets"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp):
                self._rewrite(function)

    @staticmethod
    def _rewrite(function: func.FuncOp) -> None:
        found = [op for op in function.walk() if isinstance(op, quantum.ResetOp)]
        for op in found:
            if op.parent_op() is not function:
                _refuse_in_loop(op)
        resets: list[quantum.ResetOp] = []
        for op in found:
            if isinstance(op.qubit.owner, quantum.AllocOp | quantum.ResetOp):
                Rewriter.replace_op(op, [], [op.qubit])
            else:
                resets.append(op)
        if not resets:
            return
        ends = quantum.ExpectationOp | quantum.StateOp
        alloc = next((op for op in function.walk() if isinstance(op, quantum.AllocOp)), None)
        last = next((op for op in function.walk() if isinstance(op, ends)), None)
        if alloc is None or last is None:
            raise CompilationError(
                "A reset needs the function's quantum.alloc before it, and after it what the "
                "qubits are for, quantum.expectation."
            )
        _defer(alloc, resets, last)
