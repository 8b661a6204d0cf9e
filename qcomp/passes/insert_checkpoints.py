"""`insert-checkpoints`: where the backward walk gets its states from (see `qcomp.checkpoints`).

With the policy `every=10`, a loop

```mlir
%r = scf.for %l = %c0 to %c25 step %c1 iter_args(%b = %s) -> (!plan.buffer<12>) {
  plan.launch @stage_0(%b) %k at %l : !plan.buffer<12>
  scf.yield %b : !plan.buffer<12>
}
```

is run in pieces, after each of which but the last the state is saved,

```mlir
%m = plan.checkpoints : !plan.checkpoints<2>
…
%q = scf.for %i = %c0 to %c2 step %c1 iter_args(%a = %s) -> (!plan.buffer<12>) {
  %from = arith.muli %i, %c10 : index
  %to = arith.addi %from, %c10 : index
  %p = scf.for %l = %from to %to step %c1 iter_args(%b = %a) -> (!plan.buffer<12>) {
    plan.launch @stage_0(%b) %k at %l : !plan.buffer<12>
    scf.yield %b : !plan.buffer<12>
  }
  plan.save %p to %m[%i] : !plan.buffer<12>, !plan.checkpoints<2>
  scf.yield %p : !plan.buffer<12>
}
%r = scf.for %l = %c20 to %c25 step %c1 iter_args(%b = %q) -> (!plan.buffer<12>) { … }
```

and its mirror image restores that state before it undoes the piece. With `count=c` the states are
kept that `qcomp.scheduling.revolve` says; the backward half then runs pieces of the loop again, as
tables say.

States that must be saved, because what follows cannot be undone, are saved to a stack so far: here
they get their places. The pass runs last: to it a state is memory, whatever a stage of the plan has
left for another to do.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import accumulate
from math import sqrt

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import builtin, func, scf
from xdsl.ir import SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.checkpoints import Policy
from qcomp.dialects import plan
from qcomp.errors import BudgetError, InputError
from qcomp.passes.adjoint_steps import (
    Step,
    changes_state,
    joined_steps,
    mirrored_steps,
    saved_states,
    state_after,
    state_before,
)
from qcomp.passes.extract_angles import constant_index
from qcomp.passes.loop_writer import Carried, Constants, Index, Writer
from qcomp.scheduling.revolve import least_runs, revolve
from qcomp.sizes import format_bytes

SCALAR_BYTES = {"float": 4, "double": 8}
ROUNDING = {"float": 2.0**-24, "double": 2.0**-53}


def _replace(loop: scf.ForOp, results: Carried) -> None:
    for old, new in zip(loop.results, results, strict=True):
        old.replace_all_uses_with(new)
    loop.detach()
    loop.erase()


def _without_saves(loop: scf.ForOp) -> scf.ForOp:
    copy = loop.clone()
    for op in tuple(copy.walk()):
        if isinstance(op, plan.SaveOp):
            op.detach()
            op.erase()
    return copy


def _rotations(step: Step, stages: dict[str, plan.StageOp]) -> int:
    """How many rotations a step runs, in an iteration if it is a loop."""
    return sum(len(op.paulis) for name in step.stages for op in stages[name].operations)


class _Checkpoints:
    """Gives the saved states of a function their places."""

    def __init__(self, function: func.FuncOp, place: str):
        self.constants = Constants(function)
        self.op = self.constants.builder.insert(plan.CheckpointsOp(1, place))
        self.count = 0

    def writer(self, at: InsertPoint) -> Writer:
        return Writer(at, self.constants)

    def take(self, count: int) -> int:
        """The first of so many slots."""
        self.count += count
        return self.count - count

    def finish(self) -> None:
        """Now it is known how many states there are."""
        if self.count:
            final = plan.CheckpointsOp(self.count, self.op.place.data)
            Builder(InsertPoint.before(self.op)).insert(final)
            self.op.checkpoints.replace_all_uses_with(final.checkpoints)
        self.op.detach()
        self.op.erase()

    def save(self, writer: Writer, buffer: SSAValue, slot: Index) -> None:
        writer.builder.insert(plan.SaveOp(buffer, self.op.checkpoints, writer.value(slot)))

    def restore(self, writer: Writer, buffer: SSAValue, slot: Index) -> None:
        writer.builder.insert(plan.RestoreOp(buffer, self.op.checkpoints, writer.value(slot)))

    def place(self, op: plan.SaveOp | plan.RestoreOp, slot: Index) -> None:
        """Decide where an op saves to or restores from."""
        writer = self.writer(InsertPoint.before(op))
        (self.save if isinstance(op, plan.SaveOp) else self.restore)(writer, op.buffer, slot)
        op.detach()
        op.erase()

    def place_saves(self, loop: scf.ForOp, first: int, base: Index, moves: bool = True) -> None:
        """Place what the body of a loop from `first` on saves, from slot `base` on; each iteration
        in slots of its own if it `moves`."""
        self._place(loop, base, lambda w, i: w.subtract(i, first), moves, backward=False)

    def place_restores(self, loop: scf.ForOp, trips: int, base: Index, moves: bool = True) -> None:
        """Place what the body of the loop that undoes so many iterations restores."""
        begin = constant_index(loop.lb) or 0
        last = begin + trips - 1
        self._place(loop, base, lambda w, i: w.subtract(last, i), moves, backward=True)

    def _place(
        self,
        loop: scf.ForOp,
        base: Index,
        iteration: Callable[[Writer, SSAValue], Index],
        moves: bool,
        backward: bool,
    ) -> None:
        body = loop.body.block
        count = saved_states(body.ops)
        if not count:
            return
        writer = self.writer(InsertPoint.at_start(body))
        if moves:
            base = writer.add(base, writer.multiply(iteration(writer, body.args[0]), count))
        at = 0
        for op in reversed(tuple(body.ops)) if backward else tuple(body.ops):
            number = saved_states([op])
            if isinstance(op, plan.SaveOp | plan.RestoreOp):
                self.place(op, self.writer(InsertPoint.before(op)).add(base, at))
            elif number:
                assert isinstance(op, scf.ForOp)
                first, end = constant_index(op.lb), constant_index(op.ub)
                assert first is not None
                assert end is not None
                # What stood at the start of the body may be gone by now.
                inner = self.writer(InsertPoint.before(op)).add(base, at)
                if backward:
                    self.place_restores(op, end - first, inner)
                else:
                    self.place_saves(op, first, inner)
            at += number


class _Gradient:
    """An adjoint function."""

    def __init__(self, function: func.FuncOp, stages: dict[str, plan.StageOp]):
        self.function = function
        ops = list(function.body.block.ops)
        turn = next(
            i
            for i, op in enumerate(ops)
            if any(isinstance(inner, plan.CotangentOp) for inner in op.walk())
        )
        forward = [op for op in ops[:turn] if changes_state(op) or isinstance(op, plan.ScaleOp)]
        backward = [op for op in ops[turn + 1 :] if changes_state(op)]
        self.steps = joined_steps(mirrored_steps(forward, backward), stages)
        self.stages = stages
        self.buffers = [op.buffer for op in ops if isinstance(op, plan.AllocateOp)]
        self.required = saved_states(forward)

    @property
    def loops(self) -> list[Step]:
        return [step for step in self.steps if step.trips > 1]

    @property
    def state_size(self) -> int:
        """How many scalars a state is."""
        kind = self.buffers[0].type
        assert isinstance(kind, plan.BufferType)
        return (1 if kind.is_real else 2) << kind.bits.data

    def period(self, tolerance: float, rounding: float) -> int:
        """How many steps may be undone until rounding has changed amplitudes so much.

        To undo m rotations changes a state by √m units of rounding, as errors without a direction
        do; those of the sine and cosine of equal angles have one, and up to m come to that (see
        docs/checkpoints.md).

        Raises:
            InputError: one step is too much.
        """
        step = max((_rotations(step, self.stages) for step in self.steps), default=0)
        units = tolerance / rounding
        limit = int((sqrt(1 + 4 * units) - 1) ** 2 / 4)  # where √m + m is that many
        if limit < step:
            least = (sqrt(step) + step) * rounding
            raise InputError(
                f"drift={tolerance:g}: to undo one step of {step} rotations changes amplitudes by "
                f"about {1.05 * least:.2g}; give at least that, or use complex128."
            )
        return limit // max(1, step)

    def within(self, budget: int, scalar_bytes: int) -> Policy:
        """The quickest policy whose states take no more bytes.

        Raises:
            BudgetError: there is none.
        """
        size = self.state_size * scalar_bytes
        room = budget // size - len(self.buffers)
        if 0 <= self.required <= room:
            return Policy("reverse")
        # What count=c takes beside its c states.
        if self.loops:
            least = sum(bool(saved_states(step.forward)) for step in self.loops)
            tape = sum(saved_states(step.forward) // max(1, step.trips) for step in self.steps)
        else:
            least = min(1, self.required)
            tape = max((len(step.saves) for step in self.steps), default=0)
        smallest = min(self.required, least + tape)
        if smallest > room:
            states = len(self.buffers) + smallest
            raise BudgetError(
                f"The gradient keeps {states} states of {format_bytes(size)} at least, which take "
                f"{states * size} bytes ({format_bytes(states * size)}): the budget of {budget} is "
                "too small; give that many, or use fewer qubits or complex64.",
                states * size,
            )
        return Policy("count", room - tape)

    def write(self, policy: Policy) -> None:
        """Rewrite the function to a policy of kind reverse, every or count."""
        if policy.kind == "reverse" and not self.required:
            return
        checkpoints = _Checkpoints(self.function, policy.place)
        match policy.kind:
            case "every":
                self._every(checkpoints, int(policy.amount))
            case "count" if self.loops:
                self._count_loops(checkpoints, int(policy.amount))
            case "count":
                self._count(checkpoints, int(policy.amount))
            case _:
                self._place_required(checkpoints, self.steps)
        checkpoints.finish()

    def _place_required(self, checkpoints: _Checkpoints, steps: Iterable[Step]) -> None:
        """Give the states that must be saved a slot each."""
        for step in steps:
            if step.bounds:
                forward, backward = step.loops
                base = checkpoints.take(saved_states([forward]))
                checkpoints.place_saves(forward, step.bounds[0], base)
                checkpoints.place_restores(backward, step.trips, base)
            for save, restore in [] if step.bounds else step.saves:
                slot = checkpoints.take(1)
                checkpoints.place(save, slot)
                checkpoints.place(restore, slot)

    # every=k

    def _every(self, checkpoints: _Checkpoints, period: int) -> None:
        since = 0  # how many steps ψ has been undone since it was exact
        for step in reversed(self.steps):
            pieces = (step.trips - 1) // period if step.trips > period - since else 0
            last = step.trips - pieces * period
            if step.is_restored:
                since = 0
            elif since + last > period:
                slot = checkpoints.take(1)
                end, begin = step.forward[-1], step.backward[0]
                checkpoints.save(checkpoints.writer(InsertPoint.after(end)), state_after(end), slot)
                checkpoints.restore(
                    checkpoints.writer(InsertPoint.before(begin)), state_before(begin), slot
                )
                since = 0
            self._place_required(checkpoints, [step])
            if pieces:
                self._in_pieces(checkpoints, step, period, pieces)
                since = period
            else:
                since += step.trips

    @staticmethod
    def _in_pieces(checkpoints: _Checkpoints, step: Step, period: int, pieces: int) -> None:
        """Save the state after each of the first `pieces` times `period` iterations."""
        assert step.bounds
        loop, undo = step.loops
        first, end = step.bounds
        begin = constant_index(undo.lb) or 0
        base = checkpoints.take(pieces)
        whole = pieces * period

        def run(w: Writer, piece: SSAValue, carried: Carried) -> Carried:
            start = w.add(w.multiply(piece, period), first)
            carried = w.copy(loop, start, w.add(start, period), carried)
            checkpoints.save(w, carried[0], w.add(piece, base))
            return carried

        def undone(w: Writer, piece: SSAValue, carried: Carried) -> Carried:
            checkpoints.restore(w, carried[0], w.subtract(base + pieces - 1, piece))
            start = w.add(w.multiply(piece, period), begin + step.trips - whole)
            return w.copy(undo, start, w.add(start, period), carried)

        forward = checkpoints.writer(InsertPoint.before(loop))
        carried = forward.over(0, pieces, loop.iter_args, run)
        _replace(loop, forward.copy(loop, first + whole, end, carried))
        backward = checkpoints.writer(InsertPoint.before(undo))
        carried = backward.copy(undo, begin, begin + step.trips - whole, undo.iter_args)
        _replace(undo, backward.over(0, pieces, carried, undone))

    # count=c

    def _count_loops(self, checkpoints: _Checkpoints, count: int) -> None:
        """Divide `count` slots between the loops, so that the fewest launches are run again."""
        loops = [step for step in self.loops if self.required == 0 or saved_states(step.forward)]

        def launches(step: Step) -> int:
            return sum(isinstance(op, plan.LaunchOp) for op in step.forward[0].walk())

        # Those that get none are undone, and keep what they must.
        loops = sorted(loops or self.loops, key=lambda s: -s.trips * launches(s))[:count]
        slots = [1] * len(loops)

        def gain(i: int) -> int:
            trips = loops[i].trips
            fewer = least_runs(trips, slots[i]) - least_runs(trips, slots[i] + 1)
            return launches(loops[i]) * fewer

        for _ in range(count - len(loops)):
            best = max(range(len(loops)), key=gain)
            if not gain(best):
                break
            slots[best] += 1
        for step in self.steps:
            if step in loops:
                self._revolve(checkpoints, step, slots[loops.index(step)])
            else:
                self._place_required(checkpoints, [step])

    @staticmethod
    def _revolve(checkpoints: _Checkpoints, step: Step, count: int) -> None:
        """Undo each iteration of a loop from its state, which is computed from kept ones."""
        assert step.bounds
        loop, undo = step.loops
        first, _ = step.bounds
        begin = constant_index(undo.lb) or 0
        trips = step.trips
        head, *rounds = revolve(trips, count)
        base = checkpoints.take(max(slot for r in (head, *rounds) for _, slot in r.keeps) + 1)
        required = saved_states(loop.body.block.ops)
        tape = checkpoints.take(required)
        # Iterations as they are run to get to another state, and right before they are undone.
        plain, taped, undoing = _without_saves(loop), loop.clone(), undo.clone()
        checkpoints.place_saves(taped, first, tape, moves=False)
        checkpoints.place_restores(undoing, trips, tape, moves=False)

        def undo_one(w: Writer, state: Index, carried: Carried) -> Carried:
            at = w.subtract(begin + trips - 1, state)
            return w.copy(undoing, at, w.add(at, 1), carried)

        def run(w: Writer, start: Index, end: Index, carried: Carried) -> Carried:
            return w.copy(plain, w.add(start, first), w.add(end, first), carried)

        def run_taped(w: Writer, start: Index, state: Index, carried: Carried) -> Carried:
            """Run up to a state and the iteration after it."""
            if not required:
                return run(w, start, w.add(state, 1), carried)
            at = w.add(state, first)
            return w.copy(taped, at, w.add(at, 1), run(w, start, state, carried))

        forward = checkpoints.writer(InsertPoint.before(loop))
        kept = [state for state, _ in head.keeps]
        states = (
            checkpoints.constants.table(kept),
            checkpoints.constants.table([*kept[1:], kept[-1]]),
        )

        def piece(w: Writer, number: SSAValue, carried: Carried) -> Carried:
            checkpoints.save(w, carried[0], w.add(number, base))
            start, end = (w.read(table, number) for table in states)
            return run(w, start, end, carried)

        carried = forward.over(0, len(kept), loop.iter_args, piece)
        results = run_taped(forward, kept[-1], trips - 1, carried)

        backward = checkpoints.writer(InsertPoint.before(undo))
        undone = undo_one(backward, trips - 1, undo.iter_args)
        keeps = [
            (start, state, slot)
            for r in rounds
            for start, (state, slot) in zip(
                (r.start, *(s for s, _ in r.keeps)), r.keeps, strict=False
            )
        ]
        ends = [0, *accumulate(len(r.keeps) for r in rounds)]
        slots = checkpoints.constants.table([r.slot for r in rounds])
        lasts = checkpoints.constants.table(
            [r.keeps[-1][0] if r.keeps else r.start for r in rounds]
        )
        limits = checkpoints.constants.table(ends)
        columns = [checkpoints.constants.table(column) for column in zip(*keeps, strict=True)]

        def keep(w: Writer, number: SSAValue, carried: Carried) -> Carried:
            start, state, slot = (w.read(column, number) for column in columns)
            carried = run(w, start, state, carried)
            checkpoints.save(w, carried[0], w.add(slot, base))
            return carried

        def one(w: Writer, number: SSAValue, carried: Carried) -> Carried:
            psi, lam, *free = carried
            checkpoints.restore(w, psi, w.add(w.read(slots, number), base))
            again: Carried = [psi, *free]
            if keeps:
                limit = w.read(limits, number), w.read(limits, w.add(number, 1))
                again = w.over(*limit, again, keep)
            state = w.subtract(trips - 2, number)
            psi, *free = run_taped(w, w.read(lasts, number), state, again)
            return undo_one(w, state, [psi, lam, *free])

        if rounds:
            undone = backward.over(0, len(rounds), undone, one)
        _replace(loop, results)
        _replace(undo, undone)
        for template in (plain, taped, undoing):
            template.erase()

    def _count(self, checkpoints: _Checkpoints, count: int) -> None:
        """The same for a circuit without loops, whose steps are written out."""
        steps = self.steps
        in_place = plan.PassOp | plan.LaunchOp | plan.ProductOp | plan.SaveOp
        if not all(isinstance(op, in_place) for step in steps for op in step.forward) or not steps:
            # What is left of short loops moves states from buffer to buffer; it is soon undone.
            self._place_required(checkpoints, steps)
            return
        head, *rounds = revolve(len(steps), count)
        base = checkpoints.take(max(slot for r in (head, *rounds) for _, slot in r.keeps) + 1)
        tape = checkpoints.take(max(len(step.saves) for step in steps))
        copies = [[op.clone() for op in step.forward] for step in steps]

        def copy(w: Writer, number: int, taped: bool) -> None:
            slot = tape
            for op in copies[number]:
                if not isinstance(op, plan.SaveOp):
                    w.builder.insert(op.clone())
                elif taped:
                    checkpoints.save(w, op.buffer, slot)
                    slot += 1

        for r in rounds:
            first = steps[r.step].backward[0]
            w = checkpoints.writer(InsertPoint.before(first))
            psi = state_before(first)
            checkpoints.restore(w, psi, base + r.slot)
            keeps = dict(r.keeps)
            for number in range(r.start, r.step + 1):
                if number in keeps:
                    checkpoints.save(w, psi, base + keeps[number])
                copy(w, number, taped=number == r.step)
        for state, slot in head.keeps:
            op = steps[state].forward[0]
            checkpoints.save(
                checkpoints.writer(InsertPoint.before(op)), state_before(op), base + slot
            )
        for step in steps:
            for slot, (save, restore) in enumerate(step.saves):
                checkpoints.place(restore, tape + slot)
                if step is steps[-1]:
                    checkpoints.place(save, tape + slot)
                else:
                    save.detach()
                    save.erase()
        for op in (op for template in copies for op in template):
            op.erase()


@dataclass(frozen=True)
class InsertCheckpointsPass(ModulePass):
    """Choose how the backward walk gets its states (see the module).

    Options: `policy`, as text (see `qcomp.checkpoints`); `scalar`, of which amplitudes consist,
    float or double, from which the policies `budget` and `drift` follow.
    """

    name = "insert-checkpoints"

    policy: str = "reverse"
    scalar: str = "float"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        policy = Policy.parse(self.policy)
        stages = plan.stages_of(op)
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and any(
                isinstance(o, plan.CotangentOp) for o in function.walk()
            ):
                gradient = _Gradient(function, stages)
                gradient.write(self._resolved(policy, gradient))

    def _resolved(self, policy: Policy, gradient: _Gradient) -> Policy:
        """A policy of kind reverse, every or count."""
        match policy.kind:
            case "store":
                return replace(policy, kind="every", amount=1)
            case "drift":
                period = gradient.period(policy.amount, ROUNDING[self.scalar])
                return replace(policy, kind="every", amount=period)
            case "budget":
                found = gradient.within(int(policy.amount), SCALAR_BYTES[self.scalar])
                return replace(found, place=policy.place)
            case _:
                return policy
