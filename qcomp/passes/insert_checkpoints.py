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
kept that `qcomp.scheduling.revolve` says; the backward half then runs pieces of the loop again, from
and to iterations that it reads from tables.

States that must be saved, because what follows cannot be undone, are saved to a stack so far: here
they get their places. The pass runs last: to it a state is memory, whatever a stage of the plan has
left for another to do.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf, tensor
from xdsl.dialects.builtin import DenseIntOrFPElementsAttr, IndexType, TensorType
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.checkpoints import Policy
from qcomp.dialects import plan
from qcomp.errors import CompilationError, ResourceError
from qcomp.passes.extract_angles import constant_index, index_constant
from qcomp.scheduling.revolve import least_runs, revolve
from qcomp.sizes import format_bytes

Index = SSAValue | int

SCALAR_BYTES = {"float": 4, "double": 8}

Carried = Sequence[SSAValue]
"""The buffers of a loop: ψ, in the backward half λ, and a free one if the loop permutes."""


class _Writer:
    """Writes index arithmetic, loops, and copies of loops."""

    def __init__(self, at: InsertPoint):
        self.builder = Builder(at)

    def value(self, index: Index) -> SSAValue:
        return index_constant(self.builder, index) if isinstance(index, int) else index

    def add(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return a + b
        if a == 0 or b == 0:
            return b if a == 0 else a
        return self.builder.insert(arith.AddiOp(self.value(a), self.value(b))).result

    def subtract(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return a - b
        if b == 0:
            return a
        return self.builder.insert(arith.SubiOp(self.value(a), self.value(b))).result

    def multiply(self, a: Index, b: int) -> Index:
        if isinstance(a, int):
            return a * b
        return a if b == 1 else self.builder.insert(arith.MuliOp(a, self.value(b))).result

    def table(self, values: Sequence[int]) -> SSAValue | int:
        """A table of constants; if all are the same, that one."""
        if len(set(values)) == 1:
            return values[0]
        kind = TensorType(IndexType(), [len(values)])
        constant = arith.ConstantOp(DenseIntOrFPElementsAttr.from_list(kind, list(values)))
        return self.builder.insert(constant).result

    def read(self, table: SSAValue | int, index: Index) -> Index:
        """An element of a table."""
        if isinstance(table, int):
            return table
        extract = tensor.ExtractOp(table, [self.value(index)], IndexType())
        return self.builder.insert(extract).result

    def copy(self, loop: scf.ForOp, first: Index, end: Index, carried: Carried) -> Carried:
        """Run some iterations of a loop."""
        copy = loop.clone()
        copy.operands = [self.value(first), self.value(end), self.value(1), *carried]
        return self.builder.insert(copy).results

    def over(
        self,
        first: Index,
        end: Index,
        carried: Carried,
        body: Callable[["_Writer", SSAValue, Carried], Carried],
    ) -> Carried:
        """A loop; `body` writes what it does and returns what it carries on."""
        block = Block(arg_types=[IndexType(), *(v.type for v in carried)])
        inside = _Writer(InsertPoint.at_end(block))
        inside.builder.insert(scf.YieldOp(*body(inside, block.args[0], block.args[1:])))
        bounds = self.value(first), self.value(end), self.value(1)
        return self.builder.insert(scf.ForOp(*bounds, carried, Region(block))).results


@dataclass(slots=True)
class _Step:
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
    def is_restored(self) -> bool:
        """Whether undoing it begins with a state from memory, or needs no state."""
        return isinstance(self.backward[0], plan.RestoreOp | plan.ProductOp)


def _holds_state(op: Operation) -> bool:
    """Whether it is a loop over states."""
    return isinstance(op, scf.ForOp) and any(isinstance(v.type, plan.BufferType) for v in op.results)


def _changes_state(op: Operation) -> bool:
    kinds = plan.PassOp | plan.LaunchOp | plan.ProductOp | plan.PermuteOp | plan.SaveOp
    return isinstance(op, kinds | plan.RestoreOp) or _holds_state(op)


def _begins_step(op: Operation) -> bool:
    return isinstance(op, plan.PassOp | plan.LaunchOp | plan.ProductOp | scf.ForOp)


def _undoing(op: Operation) -> tuple[type[Operation], int]:
    """What kind of ops undo one of the forward half, and how many."""
    if isinstance(op, plan.PermuteOp):
        return plan.PermuteOp, 2
    if isinstance(op, plan.ScaleOp):
        return plan.ScaleOp, 0  # ψ is restored: it was saved before
    return (plan.RestoreOp if isinstance(op, plan.SaveOp) else type(op)), 1


def _steps(forward: Sequence[Operation], backward: Sequence[Operation]) -> list[_Step]:
    """The steps of an adjoint function, first to last."""
    steps: list[_Step] = []
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
            steps.append(_Step([op], undoing, (first, end)))
        elif steps and not _begins_step(steps[-1].forward[0]):
            steps[-1].forward.insert(0, op)
            steps[-1].backward.extend(undoing)
        else:
            steps.append(_Step([op], undoing))
    return steps[::-1]


def _joined(steps: Sequence[_Step], stages: dict[str, plan.StageOp]) -> list[_Step]:
    """The steps between which ψ is the same forward and back.

    It is not while stages wait for a scale that an earlier one has in the forward half, nor after
    stages of which only the sums have been taken.
    """
    joined: list[_Step] = []
    for step in steps:
        follows = any(
            op.keep is not None or stages[op.stage.root_reference.data].undone
            for part in (*step.forward, *step.backward)
            for op in part.walk()
            if isinstance(op, plan.LaunchOp)
        )
        if follows and not step.bounds and joined and not joined[-1].bounds:
            last = joined[-1]
            joined[-1] = _Step(last.forward + step.forward, step.backward + last.backward)
        else:
            joined.append(step)
    return joined


def _saved(ops: Iterable[Operation]) -> int:
    """How many states they save."""
    total = 0
    for op in ops:
        if isinstance(op, plan.SaveOp | plan.RestoreOp):
            total += 1
        elif _holds_state(op):
            assert isinstance(op, scf.ForOp)
            first, end = constant_index(op.lb), constant_index(op.ub)
            assert first is not None
            assert end is not None
            total += max(0, end - first) * _saved(op.body.block.ops)
    return total


def _before(op: Operation) -> SSAValue:
    """The buffer in which an op finds ψ."""
    match op:
        case plan.PassOp():
            return op.launches[0].buffers[0]
        case scf.ForOp():
            return op.iter_args[0]
        case _:
            return next(v for v in op.operands if isinstance(v.type, plan.BufferType))


def _after(op: Operation) -> SSAValue:
    """The buffer in which an op of the forward half leaves ψ."""
    match op:
        case plan.PermuteOp():
            return op.destination
        case scf.ForOp():
            return op.results[0]
        case _:
            return _before(op)


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


class _Checkpoints:
    """Gives the saved states of a function their places."""

    def __init__(self, function: func.FuncOp, place: str):
        self.op = plan.CheckpointsOp(1, place)
        self.count = 0
        function.body.block.insert_ops_before([self.op], next(iter(function.body.block.ops)))

    def take(self, count: int) -> int:
        """The first of so many slots."""
        self.count += count
        return self.count - count

    def finish(self) -> None:
        """Now it is known how many states there are."""
        final = plan.CheckpointsOp(self.count, self.op.place.data)
        block = self.op.parent_block()
        assert block is not None
        block.insert_ops_before([final], self.op)
        self.op.checkpoints.replace_all_uses_with(final.checkpoints)
        self.op.detach()
        self.op.erase()

    def save(self, writer: _Writer, buffer: SSAValue, slot: Index) -> None:
        writer.builder.insert(plan.SaveOp(buffer, self.op.checkpoints, writer.value(slot)))

    def restore(self, writer: _Writer, buffer: SSAValue, slot: Index) -> None:
        writer.builder.insert(plan.RestoreOp(buffer, self.op.checkpoints, writer.value(slot)))

    def place(self, op: plan.SaveOp | plan.RestoreOp, slot: Index) -> None:
        """Decide where an op saves to or restores from."""
        writer = _Writer(InsertPoint.before(op))
        (self.save if isinstance(op, plan.SaveOp) else self.restore)(writer, op.buffer, slot)
        op.detach()
        op.erase()

    def place_saves(self, loop: scf.ForOp, first: int, base: Index, moves: bool = True) -> None:
        """Place what the body of a loop from `first` on saves, from slot `base` on; each iteration
        in slots of its own if it `moves`."""
        self._place(loop, base, lambda w, i: w.subtract(i, first), moves, backward=False)

    def place_restores(
        self, loop: scf.ForOp, trips: int, base: Index, moves: bool = True
    ) -> None:
        """Place what the body of the loop that undoes so many iterations restores."""
        begin = constant_index(loop.lb) or 0
        last = begin + trips - 1
        self._place(loop, base, lambda w, i: w.subtract(last, i), moves, backward=True)

    def _place(
        self,
        loop: scf.ForOp,
        base: Index,
        iteration: Callable[[_Writer, SSAValue], Index],
        moves: bool,
        backward: bool,
    ) -> None:
        body = loop.body.block
        count = _saved(body.ops)
        if not count:
            return
        writer = _Writer(InsertPoint.at_start(body))
        if moves:
            base = writer.add(base, writer.multiply(iteration(writer, body.args[0]), count))
        at = 0
        for op in reversed(tuple(body.ops)) if backward else tuple(body.ops):
            number = _saved([op])
            if isinstance(op, plan.SaveOp | plan.RestoreOp):
                self.place(op, _Writer(InsertPoint.before(op)).add(base, at))
            elif number:
                assert isinstance(op, scf.ForOp)
                first, end = constant_index(op.lb), constant_index(op.ub)
                assert first is not None
                assert end is not None
                inner = writer.add(base, at)
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
        forward = [op for op in ops[:turn] if _changes_state(op) or isinstance(op, plan.ScaleOp)]
        backward = [op for op in ops[turn + 1 :] if _changes_state(op)]
        self.steps = _joined(_steps(forward, backward), stages)
        self.buffers = [op.buffer for op in ops if isinstance(op, plan.AllocateOp)]
        self.required = _saved(forward)

    @property
    def loops(self) -> list[_Step]:
        return [step for step in self.steps if step.trips > 1]

    @property
    def state_size(self) -> int:
        """How many scalars a state is."""
        kind = self.buffers[0].type
        assert isinstance(kind, plan.BufferType)
        return (1 if kind.is_real else 2) << kind.bits.data

    def within(self, budget: int, scalar_bytes: int) -> Policy:
        """The quickest policy whose states take no more bytes.

        Raises:
            ResourceError: there is none; the message says what the smallest takes.
        """
        size = self.state_size * scalar_bytes
        room = budget // size - len(self.buffers)
        if 0 <= self.required <= room:
            return Policy("reverse")
        # What count=c takes beside its c states.
        if self.loops:
            least = sum(bool(_saved(step.forward)) for step in self.loops)
            tape = sum(_saved(step.forward) // max(1, step.trips) for step in self.steps)
        else:
            least = min(1, self.required)
            tape = max((len(step.saves) for step in self.steps), default=0)
        smallest = min(self.required, least + tape)
        if smallest > room:
            states = len(self.buffers) + smallest
            raise ResourceError(
                f"The gradient keeps {states} states of {format_bytes(size)} at least, which take "
                f"{states * size} bytes ({format_bytes(states * size)}): the budget of {budget} is "
                "too small; give that many, or use fewer qubits or complex64."
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

    def _place_required(self, checkpoints: _Checkpoints, steps: Iterable[_Step]) -> None:
        """Give the states that must be saved a slot each."""
        for step in steps:
            if step.bounds:
                forward, backward = step.loops
                base = checkpoints.take(_saved([forward]))
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
                checkpoints.save(_Writer(InsertPoint.after(end)), _after(end), slot)
                checkpoints.restore(_Writer(InsertPoint.before(begin)), _before(begin), slot)
                since = 0
            self._place_required(checkpoints, [step])
            if pieces:
                self._in_pieces(checkpoints, step, period, pieces)
                since = period
            else:
                since += step.trips

    @staticmethod
    def _in_pieces(checkpoints: _Checkpoints, step: _Step, period: int, pieces: int) -> None:
        """Save the state after each of the first `pieces` times `period` iterations."""
        assert step.bounds
        loop, undo = step.loops
        first, end = step.bounds
        begin = constant_index(undo.lb) or 0
        base = checkpoints.take(pieces)
        whole = pieces * period

        def run(w: _Writer, piece: SSAValue, carried: Carried) -> Carried:
            start = w.add(w.multiply(piece, period), first)
            carried = w.copy(loop, start, w.add(start, period), carried)
            checkpoints.save(w, carried[0], w.add(piece, base))
            return carried

        def undone(w: _Writer, piece: SSAValue, carried: Carried) -> Carried:
            checkpoints.restore(w, carried[0], w.subtract(base + pieces - 1, piece))
            start = w.add(w.multiply(piece, period), begin + step.trips - whole)
            return w.copy(undo, start, w.add(start, period), carried)

        forward = _Writer(InsertPoint.before(loop))
        carried = forward.over(0, pieces, loop.iter_args, run)
        _replace(loop, forward.copy(loop, first + whole, end, carried))
        backward = _Writer(InsertPoint.before(undo))
        carried = backward.copy(undo, begin, begin + step.trips - whole, undo.iter_args)
        _replace(undo, backward.over(0, pieces, carried, undone))

    # count=c

    def _count_loops(self, checkpoints: _Checkpoints, count: int) -> None:
        """Divide `count` slots between the loops, so that the fewest launches are run again."""
        loops = [step for step in self.loops if self.required == 0 or _saved(step.forward)]
        loops = loops or self.loops
        if count < len(loops):
            raise CompilationError(
                f"count={count}: the circuit has {len(loops)} loops, each of which needs a "
                f"checkpoint: give at least count={len(loops)}."
            )
        launches = [sum(isinstance(o, plan.LaunchOp) for o in s.forward[0].walk()) for s in loops]
        slots = [1] * len(loops)

        def gain(i: int) -> int:
            trips = loops[i].trips
            fewer = least_runs(trips, slots[i]) - least_runs(trips, slots[i] + 1)
            return launches[i] * fewer

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
    def _revolve(checkpoints: _Checkpoints, step: _Step, count: int) -> None:
        """Undo each iteration of a loop from its state, which is computed from kept ones."""
        assert step.bounds
        loop, undo = step.loops
        first, _ = step.bounds
        begin = constant_index(undo.lb) or 0
        trips = step.trips
        head, *rounds = revolve(trips, count)
        base = checkpoints.take(max(slot for r in (head, *rounds) for _, slot in r.keeps) + 1)
        required = _saved(loop.body.block.ops)
        tape = checkpoints.take(required)
        # Iterations as they are run to get to another state, and right before they are undone.
        plain, taped, undoing = _without_saves(loop), loop.clone(), undo.clone()
        checkpoints.place_saves(taped, first, tape, moves=False)
        checkpoints.place_restores(undoing, trips, tape, moves=False)

        def undo_one(w: _Writer, state: Index, carried: Carried) -> Carried:
            at = w.subtract(begin + trips - 1, state)
            return w.copy(undoing, at, w.add(at, 1), carried)

        def run(w: _Writer, start: Index, end: Index, carried: Carried) -> Carried:
            return w.copy(plain, w.add(start, first), w.add(end, first), carried)

        def run_taped(w: _Writer, start: Index, state: Index, carried: Carried) -> Carried:
            """Run up to a state and the iteration after it."""
            if not required:
                return run(w, start, w.add(state, 1), carried)
            at = w.add(state, first)
            return w.copy(taped, at, w.add(at, 1), run(w, start, state, carried))

        forward = _Writer(InsertPoint.before(loop))
        kept = [state for state, _ in head.keeps]
        states = forward.table(kept), forward.table([*kept[1:], kept[-1]])

        def piece(w: _Writer, number: SSAValue, carried: Carried) -> Carried:
            checkpoints.save(w, carried[0], w.add(number, base))
            start, end = (w.read(table, number) for table in states)
            return run(w, start, end, carried)

        carried = forward.over(0, len(kept), loop.iter_args, piece)
        results = run_taped(forward, kept[-1], trips - 1, carried)

        backward = _Writer(InsertPoint.before(undo))
        undone = undo_one(backward, trips - 1, undo.iter_args)
        keeps = [
            (start, state, slot)
            for r in rounds
            for start, (state, slot) in zip((r.start, *(s for s, _ in r.keeps)), r.keeps)
        ]
        ends = [sum(len(r.keeps) for r in rounds[:i]) for i in range(len(rounds) + 1)]
        slots = backward.table([r.slot for r in rounds])
        lasts = backward.table([r.keeps[-1][0] if r.keeps else r.start for r in rounds])
        limits = backward.table(ends)
        columns = [backward.table(column) for column in zip(*keeps, strict=True)]

        def keep(w: _Writer, number: SSAValue, carried: Carried) -> Carried:
            start, state, slot = (w.read(column, number) for column in columns)
            carried = run(w, start, state, carried)
            checkpoints.save(w, carried[0], w.add(slot, base))
            return carried

        def one(w: _Writer, number: SSAValue, carried: Carried) -> Carried:
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

    def _count(self, checkpoints: _Checkpoints, count: int) -> None:
        """The same for a circuit without loops, whose steps are written out."""
        steps = self.steps
        if any(isinstance(op, plan.PermuteOp) for step in steps for op in step.forward):
            raise CompilationError("count=… cannot run a permutation outside of loops again.")
        if not steps:
            return
        head, *rounds = revolve(len(steps), count)
        base = checkpoints.take(max(slot for r in (head, *rounds) for _, slot in r.keeps) + 1)
        tape = checkpoints.take(max(len(step.saves) for step in steps))
        copies = [[op.clone() for op in step.forward] for step in steps]

        def copy(w: _Writer, number: int, taped: bool) -> None:
            slot = tape
            for op in copies[number]:
                if not isinstance(op, plan.SaveOp):
                    w.builder.insert(op.clone())
                elif taped:
                    checkpoints.save(w, op.buffer, slot)
                    slot += 1

        for r in rounds:
            first = steps[r.step].backward[0]
            w = _Writer(InsertPoint.before(first))
            psi = _before(first)
            checkpoints.restore(w, psi, base + r.slot)
            keeps = dict(r.keeps)
            for number in range(r.start, r.step + 1):
                if number in keeps:
                    checkpoints.save(w, psi, base + keeps[number])
                copy(w, number, taped=number == r.step)
        for state, slot in head.keeps:
            op = steps[state].forward[0]
            checkpoints.save(_Writer(InsertPoint.before(op)), _before(op), base + slot)
        for step in steps:
            for slot, (save, restore) in enumerate(step.saves):
                checkpoints.place(restore, tape + slot)
                if step is steps[-1]:
                    checkpoints.place(save, tape + slot)
                else:
                    save.detach()
                    save.erase()


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
            case "budget":
                found = gradient.within(int(policy.amount), SCALAR_BYTES[self.scalar])
                return replace(found, place=policy.place)
            case _:
                return policy
