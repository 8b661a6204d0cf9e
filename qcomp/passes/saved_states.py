"""Saving the states that the backward walk cannot compute again: those before each scale.

```mlir
%s1 = frame.scale "+ZI" [1.0, 0.0] %s0 : !frame.state<2>
```

becomes

```mlir
%k1 = frame.save %s0, %k0 : !frame.state<2>
%s1 = frame.scale "+ZI" [1.0, 0.0] %s0 : !frame.state<2>
```

Loops around it carry the stack. A scale by two positive factors has an inverse, but to apply it
would raise the rounding errors of the amplitudes that the scale has made small, in a loop again and
again.
"""

from xdsl.builder import Builder
from xdsl.dialects import scf
from xdsl.ir import Block, Operation, SSAValue
from xdsl.rewriter import InsertPoint

from qcomp.dialects import frame


def has_scales(op: Operation) -> bool:
    """Whether an operation is a scale or has one inside."""
    return any(isinstance(inner, frame.ScaleOp) for inner in op.walk())


def save_before_scales(block: Block, stack: SSAValue) -> SSAValue:
    """Save the state before each scale of a function or a loop; returns the stack at its end."""
    for op in tuple(block.ops):
        if isinstance(op, frame.ScaleOp):
            stack = Builder(InsertPoint.before(op)).insert(frame.SaveOp(op.state, stack)).out_stack
        elif isinstance(op, scf.ForOp) and has_scales(op):
            stack = _carry(op, stack)
    return stack


def _carry(loop: scf.ForOp, stack: SSAValue) -> SSAValue:
    """Let a loop carry the stack; returns it after the loop."""
    body = loop.body.block
    inner = save_before_scales(body, body.insert_arg(stack.type, len(body.args)))
    last = body.last_op
    assert isinstance(last, scf.YieldOp)
    last.operands = [*last.operands, inner]
    new = scf.ForOp(
        loop.lb, loop.ub, loop.step, [*loop.iter_args, stack], loop.detach_region(loop.body)
    )
    Builder(InsertPoint.before(loop)).insert(new)
    for old, result in zip(loop.results, new.results, strict=False):
        old.replace_all_uses_with(result)
    loop.detach()
    loop.erase()
    return new.results[-1]
