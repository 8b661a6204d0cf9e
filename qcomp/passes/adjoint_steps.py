"""The steps of an adjoint function: what its forward half does, and what undoes that.

A step is a pass, a launch outside of passes, or a product, with what follows up to the next one, or
a whole loop. Forward and backward half are mirror images, from which the pairs follow.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xdsl.dialects import scf
from xdsl.ir import Operation, SSAValue

from qcomp.dialects import plan
from qcomp.errors import CompilationError
from qcomp.passes.extract_angles import constant_index


@dataclass(slots=True)
class Step:
    """What the forward half does, and what undoes it; for a loop also its bounds."""

    forward: list[Operation]
    backward: list[Operation]
    bounds: tuple[int, int] | None = None

    @property
    def trips(self) -> int:
        return self.bounds[1] - self.bounds[0] if self.bounds else 1

    @property
    def loops(self) -> tuple[scf.ForOp, scf.ForOp]:
        """The loop, and the one that undoes it."""
        forward, backward = self.forward[0], self.backward[0]
        assert isinstance(forward, scf.ForOp)
        assert isinstance(backward, scf.ForOp)
        return forward, backward

    @property
    def saves(self) -> list[tuple[plan.SaveOp, plan.RestoreOp]]:
        """The states that must be saved, with what restores them, if it is no loop."""
        pairs = zip(self.forward, reversed(self.backward_groups), strict=True)
        return [
            (op, undone)
            for op, undone in pairs
            if isinstance(op, plan.SaveOp) and isinstance(undone, plan.RestoreOp)
        ]

    @property
    def backward_groups(self) -> list[Operation]:
        """For each op that is undone, last to first, the first of those that undo it."""
        groups: list[Operation] = []
        at = 0
        for op in reversed(self.forward):
            groups.append(self.backward[at])
            at += _undoing(op)[1]
        return groups

    @property
    def stages(self) -> list[str]:
        """The stages that it runs, in an iteration if it is a loop."""
        names: list[str] = []
        for part in self.forward:
            for op in part.walk():
                if isinstance(op, plan.LaunchOp):
                    names.append(op.stage.root_reference.data)
                elif isinstance(op, plan.ProductOp):
                    names += op.names
        return names

    @property
    def is_restored(self) -> bool:
        """Whether undoing it begins with a state from memory, or needs no state."""
        return isinstance(self.backward[0], plan.RestoreOp | plan.ProductOp)


def holds_state(op: Operation) -> bool:
    """Whether it is a loop that does something to a state, and not one whose gates cancelled."""
    return isinstance(op, scf.ForOp) and any(
        changes_state(inner) or isinstance(inner, plan.ScaleOp) for inner in op.body.block.ops
    )


def changes_state(op: Operation) -> bool:
    kinds = plan.PassOp | plan.LaunchOp | plan.ProductOp | plan.PermuteOp | plan.SaveOp
    return isinstance(op, kinds | plan.RestoreOp) or holds_state(op)


def _begins_step(op: Operation) -> bool:
    return isinstance(op, plan.PassOp | plan.LaunchOp | plan.ProductOp | scf.ForOp)


def _undoing(op: Operation) -> tuple[type[Operation], int]:
    """What kind of ops undo one of the forward half, and how many."""
    if isinstance(op, plan.PermuteOp):
        return plan.PermuteOp, 2
    if isinstance(op, plan.ScaleOp):
        return plan.ScaleOp, 0  # ψ is restored: it was saved before
    return (plan.RestoreOp if isinstance(op, plan.SaveOp) else type(op)), 1


def mirrored_steps(forward: Sequence[Operation], backward: Sequence[Operation]) -> list[Step]:
    """The steps of an adjoint function, first to last."""
    steps: list[Step] = []
    rest = list(backward)
    for op in reversed(forward):
        kind, count = _undoing(op)
        undoing, rest = rest[:count], rest[count:]
        if len(undoing) < count or not all(isinstance(b, kind) for b in undoing):
            raise CompilationError(
                f"insert-checkpoints finds no mirror image of '{op.name}' in the backward half: "
                "run it on what derive-adjoint and lower-to-plan make."
            )
        if isinstance(op, scf.ForOp):
            first, end = constant_index(op.lb), constant_index(op.ub)
            if first is None or end is None:
                raise CompilationError("insert-checkpoints takes loops between constants.")
            steps.append(Step([op], undoing, (first, end)))
        elif steps and not _begins_step(steps[-1].forward[0]):
            steps[-1].forward.insert(0, op)
            steps[-1].backward.extend(undoing)
        else:
            steps.append(Step([op], undoing))
    return steps[::-1]


def joined_steps(steps: Sequence[Step], stages: dict[str, plan.StageOp]) -> list[Step]:
    """The steps between which ψ is the same forward and back.

    It is not while later stages wait for a scale that an earlier one has in the forward half, nor
    after stages of which only the sums have been taken.
    """
    joined: list[Step] = []
    waits = False
    for step in steps:
        keeps = any(
            isinstance(op, plan.LaunchOp) and op.keep is not None
            for part in step.backward
            for op in part.walk()
        )
        if (waits or keeps) and not step.bounds and joined and not joined[-1].bounds:
            last = joined[-1]
            joined[-1] = Step(last.forward + step.forward, step.backward + last.backward)
        else:
            joined.append(step)
        if names := step.stages:
            waits = stages[names[-1]].undone is not None
    return joined


def saved_states(ops: Iterable[Operation]) -> int:
    """How many states they save."""
    total = 0
    for op in ops:
        if isinstance(op, plan.SaveOp | plan.RestoreOp):
            total += 1
        elif holds_state(op):
            assert isinstance(op, scf.ForOp)
            first, end = constant_index(op.lb), constant_index(op.ub)
            assert first is not None
            assert end is not None
            total += max(0, end - first) * saved_states(op.body.block.ops)
    return total


def state_before(op: Operation) -> SSAValue:
    """The buffer in which an op finds ψ."""
    match op:
        case plan.PassOp():
            return op.launches[0].buffers[0]
        case scf.ForOp():
            return op.iter_args[0]
        case _:
            return next(v for v in op.operands if isinstance(v.type, plan.BufferType))


def state_after(op: Operation) -> SSAValue:
    """The buffer in which an op of the forward half leaves ψ."""
    match op:
        case plan.PermuteOp():
            return op.destination
        case scf.ForOp():
            return op.results[0]
        case _:
            return state_before(op)
