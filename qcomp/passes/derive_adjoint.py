"""`derive-adjoint`: add the functions that compute values and gradients.

For every circuit that `extract-angles` has split, three functions are added:

* `@circuit_state_adjoint` runs the state forward, reads the values, and walks back: the cotangent
  λ = Σ c_k O_k ψ and ψ are un-rotated together, which yields each angle's gradient (Jones and
  Gacon, arXiv 2009.02823). Passes and stages are mirrored, so both directions share one schedule.
* `@circuit_angles_adjoint` differentiates the angle expressions in reverse mode.
* `@circuit_gradient(params…, inputs, cotangents…)` calls the parts and returns the values, then a
  gradient for each argument of `@circuit`.

```mlir
%s1 = frame.rotate ["+XI"](%a) %s0 : !frame.state<2>
%y = frame.expectation [#o] %s1 : !frame.state<2> -> f64
```

becomes, in `@circuit_state_adjoint(%t: tensor<1xf64>, %c: f64)`,

```mlir
%s1 = frame.rotate ["+XI"](%a) %s0 : !frame.state<2>
%y = frame.expectation [#o] %s1 : !frame.state<2> -> f64
%l1 = frame.cotangent [#o](%c) %s1 : !frame.state<2>
%s2, %l2, %g = frame.unrotate ["+XI"](%a) %s1, %l1 : !frame.state<2> -> f64
%gt = tensor.insert %g into %zeros[%c0] : tensor<1xf64>
```

A scale cannot be undone: the state before it is saved and restored (see `saved_states`), and λ is
scaled as ψ was.
"""

from collections.abc import Sequence

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf, tensor
from xdsl.dialects.builtin import (
    DenseIntOrFPElementsAttr,
    Float64Type,
    IndexType,
    TensorType,
    f64,
)
from xdsl.ir import Attribute, Block, BlockArgument, Operation, Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint
from xdsl.utils.hints import isa

from qcomp.dialects import frame
from qcomp.errors import CompilationError
from qcomp.passes.derivatives import DERIVATIVES, add
from qcomp.passes.extract_angles import (
    dce_function,
    extract_element,
    index_constant,
    insert_element,
    is_constant,
    trip_count,
)
from qcomp.passes.saved_states import has_scales, save_before_scales

Gradients = Sequence[tuple[SSAValue, SSAValue]]
"""(angle, its gradient) pairs."""


def _zeros(builder: Builder, kind: Attribute) -> SSAValue:
    assert isa(kind, TensorType[Float64Type])
    values = DenseIntOrFPElementsAttr.from_list(kind, [0.0])
    return builder.insert(arith.ConstantOp(values)).result


class _StateAdjoint:
    """Appends the backward half to a clone of a state function."""

    def __init__(self, function: func.FuncOp):
        self.entry = function.body.block
        self.tensors = list(self.entry.args)  # the angles, one tensor per block of rotations
        last = self.entry.last_op
        assert isinstance(last, func.ReturnOp)
        found = [op for op in self.entry.ops if isinstance(op, frame.ExpectationOp)]
        if len(found) != 1:
            raise CompilationError(
                f"A gradient needs one expectation at the end of the circuit, found {len(found)}."
            )
        self.measured = found[0]
        weights = [self.entry.insert_arg(f64, len(self.entry.args)) for _ in self.measured.values]
        for i, weight in enumerate(weights):
            weight.name_hint = f"c{i}"
        self.stack: SSAValue | None = None
        if has_scales(function):
            stack = Builder(InsertPoint.at_start(self.entry)).insert(frame.StackOp()).stack
            self.stack = save_before_scales(self.entry, stack)
        builder = Builder(InsertPoint.before(last))
        self.gradients: dict[SSAValue, SSAValue] = {
            t: _zeros(builder, t.type) for t in self.tensors
        }
        cotangent = builder.insert(
            frame.CotangentOp(self.measured.observables.data, weights, self.measured.state)
        )
        self.values: dict[SSAValue, SSAValue] = {}
        self.undo_block(
            self.entry, builder, self.measured.state, cotangent.cotangent, before=self.measured
        )
        builder.insert(func.ReturnOp(*last.operands, *self.gradients.values()))
        last.detach()
        last.erase()

    def at(self, builder: Builder, value: SSAValue) -> SSAValue:
        """`value` of the forward half where `builder` stands: recomputed if out of scope."""
        if value in self.values:
            return self.values[value]
        owner = value.owner
        if isinstance(owner, Block) or owner.parent_block() is self.entry:
            return value
        operands = [self.at(builder, operand) for operand in owner.operands]
        copy = owner.clone(dict(zip(owner.operands, operands, strict=True)))
        builder.insert(copy)
        self.values[value] = copy.results[0]
        return copy.results[0]

    def undo_block(
        self,
        block: Block,
        builder: Builder,
        state: SSAValue,
        cotangent: SSAValue,
        before: Operation | None = None,
    ) -> tuple[SSAValue, SSAValue]:
        """Undo a function's or a loop's operations, from `before` or the end back to its start."""
        op = before.prev_op if before else block.last_op
        while op is not None:
            match op:
                case frame.PermuteOp():
                    inverse = op.frame.frame.inverse()
                    state = builder.insert(frame.PermuteOp(state, inverse)).out_state
                    cotangent = builder.insert(frame.PermuteOp(cotangent, inverse)).out_state
                case frame.ScaleOp():
                    assert self.stack is not None
                    assert isinstance(op.state.type, frame.StateType)
                    restore = builder.insert(frame.RestoreOp(self.stack, op.state.type))
                    state, self.stack = restore.state, restore.out_stack
                    scale = frame.ScaleOp(cotangent, op.pauli, op.factors.get_values())
                    cotangent = builder.insert(scale).out_state
                case frame.RotateOp() | frame.PassOp() | frame.StageOp():
                    state, cotangent, gradients = self.undo(op, builder, state, cotangent)
                    self.store(builder, gradients)
                case scf.ForOp() if any(isinstance(v.type, frame.StateType) for v in op.results):
                    state, cotangent = self.undo_loop(op, builder, state, cotangent)
                case frame.InitOp():
                    break
                case _:
                    pass
            op = op.prev_op
        return state, cotangent

    def undo(
        self, op: Operation, builder: Builder, state: SSAValue, cotangent: SSAValue
    ) -> tuple[SSAValue, SSAValue, Gradients]:
        """Undo one rotation, or a group of them as a group."""
        if isinstance(op, frame.RotateOp):
            angles = [self.at(builder, angle) for angle in op.angles]
            undone = builder.insert(frame.UnrotateOp(state, cotangent, op.operation, angles))
            pairs = list(zip(op.angles, undone.gradients, strict=True))
            return undone.out_state, undone.out_cotangent, pairs
        assert isinstance(op, frame.PassOp | frame.StageOp)
        for inner in op.walk():
            if isinstance(inner, frame.RotateOp):
                for angle in inner.angles:
                    self.at(builder, angle)
        block = op.block_for([state, cotangent])
        inside = Builder(InsertPoint.at_end(block))
        inner_state, inner_cotangent = block.args
        gradients: list[tuple[SSAValue, SSAValue]] = []
        for inner in reversed(tuple(op.body.block.ops)):
            if not isinstance(inner, frame.YieldOp):
                inner_state, inner_cotangent, pairs = self.undo(
                    inner, inside, inner_state, inner_cotangent
                )
                gradients.extend(pairs)
        inside.insert(frame.YieldOp([inner_state, inner_cotangent, *(g for _, g in gradients)]))
        group = builder.insert(type(op)([state, cotangent], Region(block), len(gradients)))
        out_state, out_cotangent, *values = group.results
        pairs = [(angle, value) for (angle, _), value in zip(gradients, values, strict=True)]
        return out_state, out_cotangent, pairs

    def store(self, builder: Builder, gradients: Gradients) -> None:
        """Write gradients to where their angles came from; constants have none to write."""
        for angle, gradient in gradients:
            if isinstance(angle.owner, tensor.ExtractOp):
                source = angle.owner.tensor
                indices = [self.at(builder, index) for index in angle.owner.indices]
                insert = insert_element(gradient, self.gradients[source], indices)
                self.gradients[source] = builder.insert(insert).result

    def undo_loop(
        self, op: scf.ForOp, builder: Builder, state: SSAValue, cotangent: SSAValue
    ) -> tuple[SSAValue, SSAValue]:
        last = index_constant(builder, trip_count(op) - 1)
        used = [
            t
            for t in self.tensors
            if any(isinstance(o, tensor.ExtractOp) and o.tensor is t for o in op.walk())
        ]
        carried = [state, cotangent, *(self.gradients[t] for t in used)]
        restores = self.stack is not None and has_scales(op)
        if self.stack is not None and restores:
            carried.append(self.stack)
        block = Block(arg_types=[IndexType(), *(v.type for v in carried)])
        inside = Builder(InsertPoint.at_end(block))
        index, inner_state, inner_cotangent, *inner = block.args
        self.gradients.update(zip(used, inner, strict=False))
        if restores:
            self.stack = inner[-1]

        outer = self.values
        forward_index = inside.insert(arith.SubiOp(last, index)).result
        self.values = {**outer, op.body.block.args[0]: forward_index}
        inner_state, inner_cotangent = self.undo_block(
            op.body.block, inside, inner_state, inner_cotangent
        )
        self.values = outer

        results = [inner_state, inner_cotangent, *(self.gradients[t] for t in used)]
        if self.stack is not None and restores:
            results.append(self.stack)
        inside.insert(scf.YieldOp(*results))
        lb, ub, step = (self.at(builder, v) for v in (op.lb, op.ub, op.step))
        loop = builder.insert(scf.ForOp(lb, ub, step, carried, Region(block)))
        self.gradients.update(zip(used, loop.results[2:], strict=False))
        if restores:
            self.stack = loop.results[-1]
        return loop.results[0], loop.results[1]


class _AngleAdjoint:
    """Builds the reverse-mode derivative of an angle function."""

    def __init__(self, angles: func.FuncOp, name: str):
        arguments = [a.type for a in angles.args]
        outputs = list(angles.function_type.outputs)
        self.function = func.FuncOp(name, ([*arguments, *outputs], arguments))
        entry = self.function.body.block
        for old, new in zip(angles.args, entry.args, strict=False):
            new.name_hint = old.name_hint
        builder = Builder(InsertPoint.at_end(entry))
        self.primal: dict[SSAValue, SSAValue] = dict(zip(angles.args, entry.args, strict=False))
        self.adjoint: dict[SSAValue, SSAValue] = {}
        # The gradient of each tensor value of an argument, and the incoming one of each result.
        self.gradients: dict[SSAValue, SSAValue] = {a: _zeros(builder, a.type) for a in angles.args}
        self.incoming: dict[SSAValue, SSAValue] = {}
        last = angles.body.block.last_op
        assert isinstance(last, func.ReturnOp)
        self.incoming.update(zip(last.operands, entry.args[len(arguments) :], strict=True))
        self.block(angles.body.block, builder)
        builder.insert(func.ReturnOp(*self.gradients.values()))
        dce_function(self.function)

    def block(self, block: Block, builder: Builder) -> None:
        for op in block.ops:
            match op:
                case scf.ForOp() if not all(isinstance(v.type, TensorType) for v in op.results):
                    raise CompilationError(
                        "A loop that carries numbers has no derivative here: expected angles that "
                        "are expressions of parameters, inputs and loop indices."
                    )
                case scf.ForOp() | scf.YieldOp() | func.ReturnOp() | tensor.InsertOp():
                    pass
                case tensor.EmptyOp():
                    pass
                case _:
                    copy = builder.insert(op.clone(self.primal))
                    self.primal.update(zip(op.results, copy.results, strict=True))
        for op in reversed(tuple(block.ops)):
            match op:
                case tensor.InsertOp():
                    indices = [self.primal[i] for i in op.indices]
                    source = self.incoming[op.result]
                    extract = builder.insert(extract_element(source, indices))
                    self.accumulate(builder, op.scalar, extract.result)
                    self.incoming[op.dest] = source
                case scf.ForOp():
                    self.loop(op, builder)
                case tensor.ExtractOp():
                    if (gradient := self.adjoint.pop(op.result, None)) is not None:
                        self.scatter(builder, op, gradient)
                case _ if (
                    op.results and op.results[0].type == f64 and not is_constant(op.results[0])
                ):
                    if (gradient := self.adjoint.pop(op.results[0], None)) is not None:
                        self.differentiate(builder, op, gradient)
                case _:
                    pass

    def accumulate(self, builder: Builder, value: SSAValue, gradient: SSAValue) -> None:
        if is_constant(value):
            return
        known = self.adjoint.get(value)
        self.adjoint[value] = gradient if known is None else add(builder, known, gradient)

    def differentiate(self, builder: Builder, op: Operation, gradient: SSAValue) -> None:
        rule = DERIVATIVES.get(type(op))
        if rule is None:
            if any(v.type == f64 for v in op.operands):
                raise CompilationError(f"'{op.name}' in an angle has no derivative rule.")
            return  # a conversion of an integer
        operands = [self.primal[v] for v in op.operands]
        contributions = rule(builder, operands, self.primal[op.results[0]], gradient)
        for value, contribution in zip(op.operands, contributions, strict=True):
            if contribution is not None:
                self.accumulate(builder, value, contribution)

    def scatter(self, builder: Builder, op: tensor.ExtractOp, gradient: SSAValue) -> None:
        """Add to the element of an argument's gradient."""
        source = op.tensor
        if not isinstance(source, BlockArgument) or source not in self.gradients:
            raise CompilationError("Angles must read the circuit's own parameters and inputs.")
        indices = [self.primal[i] for i in op.indices]
        before = self.gradients[source]
        known = builder.insert(extract_element(before, indices)).result
        total = add(builder, known, gradient)
        self.gradients[source] = builder.insert(insert_element(total, before, indices)).result

    def loop(self, op: scf.ForOp, builder: Builder) -> None:
        outer = self._outer_values(op)
        if any(v not in self.adjoint for v in outer):
            zero = builder.insert(arith.ConstantOp(builtin.FloatAttr(0.0, f64))).result
            for value in outer:
                self.adjoint.setdefault(value, zero)
        arguments = list(self.gradients)
        carried = [*self.gradients.values(), *(self.adjoint[v] for v in outer)]
        block = Block(arg_types=[IndexType(), *(v.type for v in carried)])
        inside = Builder(InsertPoint.at_end(block))
        body = op.body.block
        self.primal[body.args[0]] = block.args[0]
        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        for result, yielded, init in zip(op.results, last.operands, op.iter_args, strict=True):
            self.incoming[yielded] = self.incoming[init] = self.incoming[result]
        inner = block.args[1:]
        self.gradients.update(zip(arguments, inner, strict=False))
        self.adjoint.update(zip(outer, inner[len(arguments) :], strict=True))
        self.block(body, inside)
        inside.insert(scf.YieldOp(*self.gradients.values(), *(self.adjoint[v] for v in outer)))
        lb, ub, step = (self.primal[v] for v in (op.lb, op.ub, op.step))
        loop = builder.insert(scf.ForOp(lb, ub, step, carried, Region(block)))
        self.gradients.update(zip(arguments, loop.results, strict=False))
        self.adjoint.update(zip(outer, loop.results[len(arguments) :], strict=True))

    @staticmethod
    def _outer_values(op: scf.ForOp) -> list[SSAValue]:
        """The real values, not constants, that the loop's body uses and does not make."""
        values: dict[SSAValue, None] = {}
        for inner in op.body.walk():
            for value in inner.operands:
                owner = value.owner
                inside = op.is_ancestor(owner) if isinstance(owner, Operation) else True
                if value.type == f64 and not inside and not is_constant(value):
                    values.setdefault(value)
        return list(values)


def _clone_as(function: func.FuncOp, name: str) -> func.FuncOp:
    copy = function.clone()
    copy.properties["sym_name"] = builtin.StringAttr(name)
    return copy


def _gradient_entry(circuit: func.FuncOp, angles: func.FuncOp) -> func.FuncOp:
    """The function that calls the others."""
    name = circuit.sym_name.data
    arguments = [a.type for a in circuit.args]
    values = list(circuit.function_type.outputs)
    tensors = list(angles.function_type.outputs)
    entry = func.FuncOp(
        f"{name}_gradient", ([*arguments, *([f64] * len(values))], [*values, *arguments])
    )
    builder = Builder(InsertPoint.at_end(entry.body.block))
    own: Sequence[SSAValue] = entry.args[: len(arguments)]
    weights = entry.args[len(arguments) :]
    for old, new in zip(circuit.args, own, strict=True):
        new.name_hint = old.name_hint
    computed = builder.insert(func.CallOp(f"{name}_angles", list(own), tensors)).results
    state = builder.insert(
        func.CallOp(f"{name}_state_adjoint", [*computed, *weights], [*values, *tensors])
    ).results
    gradients = builder.insert(
        func.CallOp(f"{name}_angles_adjoint", [*own, *state[len(values) :]], arguments)
    ).results
    builder.insert(func.ReturnOp(*state[: len(values)], *gradients))
    return entry


class DeriveAdjointPass(ModulePass):
    """Add the gradient functions of every split circuit (see the module)."""

    name = "derive-adjoint"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        functions = {f.sym_name.data: f for f in op.body.block.ops if isinstance(f, func.FuncOp)}
        for name, circuit in functions.items():
            angles, state = functions.get(f"{name}_angles"), functions.get(f"{name}_state")
            if angles is None or state is None or f"{name}_gradient" in functions:
                continue
            adjoint = _clone_as(state, f"{name}_state_adjoint")
            _StateAdjoint(adjoint)
            adjoint.update_function_type()
            added = [
                adjoint,
                _AngleAdjoint(angles, f"{name}_angles_adjoint").function,
                _gradient_entry(circuit, angles),
            ]
            op.body.block.add_ops(added)
