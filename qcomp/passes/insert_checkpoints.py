"""`insert-checkpoints`: where the backward walk gets its states from.

* `policy="reverse"` un-computes them all: two states of memory whatever the depth. Nothing is
  inserted.
* `policy="store"` saves the state after every pass of the forward half and restores it before the
  pass is undone: a state of memory per pass, and no rounding carried from pass to pass.

```mlir
%s1 = frame.pass(%s0) : (!frame.state<3>) -> !frame.state<3> { … }
…
%s2, %l2, %g = frame.pass(%s1, %l1) : … { … }
```

becomes, with `policy="store"`,

```mlir
%k0 = frame.stack : !frame.stack
%s1 = frame.pass(%s0) : (!frame.state<3>) -> !frame.state<3> { … }
%k1 = frame.save %s1, %k0 : !frame.state<3>
…
%r1, %k2 = frame.restore %k1 : !frame.state<3>
%s2, %l2, %g = frame.pass(%r1, %l1) : … { … }
```

Every policy gives the same gradient.
"""

from dataclasses import dataclass

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import builtin, func, scf
from xdsl.ir import Block, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import frame
from qcomp.errors import InputError

POLICIES = ("reverse", "store")


def _store(block: Block, stack: SSAValue) -> SSAValue:
    """Save after forward passes, restore before backward ones; returns the stack at the end."""
    for op in tuple(block.ops):
        match op:
            case frame.PassOp() if len(op.states) == 1:
                save = frame.SaveOp(op.results[0], stack)
                Builder(InsertPoint.after(op)).insert(save)
                stack = save.out_stack
            case frame.PassOp():
                kind = op.states[0].type
                assert isinstance(kind, frame.StateType)
                restore = frame.RestoreOp(stack, kind)
                Builder(InsertPoint.before(op)).insert(restore)
                op.operands[0] = restore.state
                stack = restore.out_stack
            case scf.ForOp() if any(isinstance(o, frame.PassOp) for o in op.walk()):
                stack = _carry(op, stack)
            case _:
                pass
    return stack


def _carry(loop: scf.ForOp, stack: SSAValue) -> SSAValue:
    """Add the stack to what the loop carries."""
    body = loop.body.block
    inner = _store(body, body.insert_arg(stack.type, len(body.args)))
    last = body.last_op
    assert isinstance(last, scf.YieldOp)
    Builder(InsertPoint.before(last)).insert(scf.YieldOp(*last.operands, inner))
    last.detach()
    last.erase()
    new = scf.ForOp(
        loop.lb, loop.ub, loop.step, [*loop.iter_args, stack], loop.detach_region(loop.body)
    )
    Builder(InsertPoint.before(loop)).insert(new)
    for old, result in zip(loop.results, new.results, strict=False):
        old.replace_all_uses_with(result)
    loop.detach()
    loop.erase()
    return new.results[-1]


@dataclass(frozen=True)
class InsertCheckpointsPass(ModulePass):
    """Choose how the backward walk gets its states (see the module). Option: `policy`."""

    name = "insert-checkpoints"

    policy: str = "reverse"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        if self.policy not in POLICIES:
            raise InputError(
                f"insert-checkpoints has no policy '{self.policy}': "
                f"expected one of {', '.join(POLICIES)}."
            )
        if self.policy == "reverse":
            return
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and any(
                isinstance(o, frame.CotangentOp) for o in function.walk()
            ):
                block = function.body.block
                stack = Builder(InsertPoint.at_start(block)).insert(frame.StackOp()).stack
                _store(block, stack)
