"""Where the states of a whole-circuit kernel lie, for `assign-layouts`.

```mlir
plan.launch @stage_0(%s) %k : !plan.buffer<2>
plan.permute <…> from [1, 2] to [1, 2] %s, %t : !plan.buffer<2>, !plan.buffer<2>
plan.launch @stage_1(%t) %k : !plan.buffer<2>
```

becomes

```mlir
plan.launch @stage_0(%s) %k : !plan.buffer<2 registers [1] threads [2]>
%u = plan.exchange apply <…> from [1, 2] to [1, 2] %s write <…> read <…>
    : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [2] threads [1]>
plan.launch @stage_1(%u) %k : !plan.buffer<2 registers [2] threads [1]>
```

A stage wants its own directions in registers, so that amplitudes change hands between two stages.
A permutation of absorbed gates is part of the exchange that comes anyway. A loop begins and ends in
the layout of a stage at its edge. Before the first stage, |0…0⟩ is the same in every layout.

All states that are saved to the same checkpoints are held as the first of them is, and so they are
when they are restored, whatever comes next.

First each amplitude has the slot of its own number. When all accesses to shared memory are known, a
swizzle and an order of the thread's bits are searched for which they are free of bank conflicts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from xdsl.dialects import arith, func, scf, tensor
from xdsl.ir import Block, Operation, SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from qcomp.dialects import plan
from qcomp.dialects.layout import LayoutAttr
from qcomp.errors import CompilationError
from qcomp.passes.extract_angles import constant_index
from qcomp.scheduling.layout import Access, Basis, Slots, Swizzle, choose_layout


def is_on_chip(function: func.FuncOp) -> bool:
    """Whether a function runs a state of one tile whose layouts are not decided yet."""
    ops = list(function.walk())
    return (
        any(isinstance(op, plan.InitializeOp) for op in ops)
        and not any(isinstance(op, plan.PassOp) for op in ops)
        and not any(plan.held(op.buffer) for op in ops if isinstance(op, plan.AllocateOp))
    )


def assign_on_chip(
    function: func.FuncOp, stages: Mapping[str, plan.StageOp], registers: int, banks: int
) -> None:
    """Rewrite a state function. Threads hold 2^registers amplitudes if no stage says how many, and
    2^banks of them access shared memory at once."""
    launches = (op for op in function.walk() if isinstance(op, plan.LaunchOp))
    walk = _Walk(stages, registers, next(launches, None))
    walk.block(function.body.block)
    walk.clean(function)
    _choose(function, walk.bases, banks)


def layout_of(basis: Basis) -> LayoutAttr:
    """Which amplitudes threads hold, as an attribute."""
    return LayoutAttr.of({"registers": basis.registers, "threads": basis.threads})


# Exchanges


@dataclass(eq=False)
class _State:
    """A state: the buffer that it is in, in which basis (None: any will do), and the permutation
    that is still to be applied."""

    value: SSAValue
    basis: Basis | None = None
    pending: plan.PermuteOp | None = None


@dataclass
class _Walk:
    """Walks a state function and puts in exchanges, with each amplitude at the slot of its number;
    `bases` are all that states are held in."""

    stages: Mapping[str, plan.StageOp]
    registers: int
    first: plan.LaunchOp | None
    bases: dict[Basis, LayoutAttr] = field(default_factory=dict)
    states: dict[SSAValue, _State] = field(default_factory=dict)  # by the buffers of before
    kept: dict[SSAValue, Basis] = field(default_factory=dict)  # how checkpoints are held
    dropped: list[Operation] = field(default_factory=list)

    def block(self, block: Block) -> None:
        for op in tuple(block.ops):
            self.operation(op)

    def operation(self, op: Operation) -> None:
        match op:
            case plan.InitializeOp():
                memory = self.allocate(op, op.buffer, None)
                self.states[op.buffer] = _State(memory)
                op.operands[0] = memory
            case plan.LaunchOp():
                basis = self.basis_of(op)
                self.bring([self.states[b] for b in op.buffers], basis, op)
                for i, buffer in enumerate(op.buffers):
                    op.operands[i] = self.states[buffer].value
            case plan.PermuteOp():
                self.permute(op)
            case plan.ExpectationOp() | plan.ScaleOp():
                op.operands[0] = self.settled(op.buffer, op).value
            case plan.CotangentOp():
                self.cotangent(op)
            case plan.SaveOp():
                self.save(op)
            case plan.RestoreOp():
                self.restore(op)
            case scf.ForOp():
                self.loop(op)
            case (
                plan.CoefficientsOp()
                | plan.GradientsOp()
                | plan.AllocateOp()
                | plan.CheckpointsOp()
                | tensor.ExtractOp()
                | arith.ConstantOp()
                | arith.AddiOp()
                | arith.SubiOp()
                | arith.MuliOp()
                | func.ReturnOp()
                | scf.YieldOp()
            ):
                pass
            case _:
                raise CompilationError(
                    f"assign-layouts knows no layout for '{op.name}' of a state of one tile."
                )

    def basis_of(self, launch: plan.LaunchOp) -> Basis:
        """The basis of the stage that is launched."""
        stage = self.stages[launch.stage.root_reference.data]
        registers, threads = (
            tuple(map(int, columns.get_values())) for columns in (stage.registers, stage.loops)
        )
        return Basis(registers, threads)

    def layout(self, basis: Basis) -> LayoutAttr:
        return self.bases.setdefault(basis, layout_of(basis))

    def default_basis(self, bits: int) -> Basis:
        """The basis of a state before the first stage, or without any."""
        if self.first:
            return self.basis_of(self.first)
        units = tuple(1 << b for b in range(bits))
        return Basis(units[: self.registers], units[self.registers :])

    def allocate(self, op: Operation, like: SSAValue, basis: Basis | None) -> SSAValue:
        """New registers for a state, before `op`."""
        held = self.layout(basis) if basis else None
        made = plan.AllocateOp(plan.buffer_bits(like), plan.is_real(like), held)
        made.buffer.name_hint = like.name_hint
        Rewriter.insert_op(made, InsertPoint.before(op))
        return made.buffer

    def bring(self, states: Iterable[_State], target: Basis, op: Operation) -> None:
        """Let an exchange before `op` bring states into a basis and apply what is pending."""
        held = self.layout(target)
        groups: dict[tuple[object, ...], list[_State]] = {}
        for state in states:
            if state.basis is None:  # |0…0⟩ is the same in every basis
                kind = plan.BufferType.of(
                    plan.buffer_bits(state.value), plan.is_real(state.value), held
                )
                state.value = Rewriter.replace_value_with_new_type(state.value, kind)
                state.basis = target
            if state.basis != target or state.pending:
                by = state.pending
                gates = (by.frame, by.source_columns, by.destination_columns) if by else ()
                groups.setdefault((state.basis, *gates), []).append(state)
        for members in groups.values():
            first = members[0]
            assert first.basis is not None
            by = first.pending.basis_map if first.pending else None
            plain = Swizzle(tuple(1 << b for b in range(plan.buffer_bits(first.value))))
            slots = _attribute(plain.slots(first.basis, by)), _attribute(plain.slots(target))
            made = plan.ExchangeOp([s.value for s in members], held, slots, first.pending)
            Rewriter.insert_op(made, InsertPoint.before(op))
            for state, value in zip(members, made.exchanged, strict=True):
                value.name_hint = state.value.name_hint
                state.value, state.basis, state.pending = value, target, None

    def settled(self, buffer: SSAValue, op: Operation) -> _State:
        """The state in a buffer, with nothing pending, in any basis."""
        state = self.states[buffer]
        self.bring([state], state.basis or self.default_basis(plan.buffer_bits(buffer)), op)
        return state

    def permute(self, op: plan.PermuteOp) -> None:
        if self.states[op.source].pending:
            self.settled(op.source, op)
        state = self.states.pop(op.source)  # its buffer is free from here on
        state.pending = op
        self.states[op.destination] = state
        self.drop(op)

    def cotangent(self, op: plan.CotangentOp) -> None:
        state = self.settled(op.source, op)
        value = self.allocate(op, op.destination, state.basis)
        self.states[op.destination] = _State(value, state.basis)
        op.operands[len(op.weights)] = state.value
        op.operands[len(op.weights) + 1] = value

    def save(self, op: plan.SaveOp) -> None:
        state = self.settled(op.buffer, op)
        assert state.basis is not None
        if op.checkpoints is None:
            raise CompilationError(
                "A state is saved that has no place yet: run insert-checkpoints before "
                "assign-layouts."
            )
        self.bring([state], self.kept.setdefault(op.checkpoints, state.basis), op)
        op.operands[0] = state.value

    def restore(self, op: plan.RestoreOp) -> None:
        if op.checkpoints is None or op.checkpoints not in self.kept:
            raise CompilationError("A state is restored before any is saved.")
        basis = self.kept[op.checkpoints]
        value = self.allocate(op, op.buffer, basis)
        self.states[op.buffer] = _State(value, basis)
        op.operands[0] = value

    def loop(self, op: scf.ForOp) -> None:
        body, given, last = op.body.block, list(op.iter_args), op.body.block.last_op
        assert isinstance(last, scf.YieldOp)
        carried = {i: self.states[v] for i, v in enumerate(given) if v in self.states}
        first, end = constant_index(op.lb), constant_index(op.ub)
        if first is not None and first == end:
            for result, value in zip(op.results, given, strict=True):
                result.replace_all_uses_with(value)
            self.drop(op)
            return
        states = list(carried.values())
        if not states:
            self.block(body)
            return
        entry = self.edge(op, states)
        self.bring(states, entry, op)
        given = [carried[i].value if i in carried else v for i, v in enumerate(given)]
        for i, state in carried.items():
            state.value = Rewriter.replace_value_with_new_type(body.args[i + 1], given[i].type)
            self.states[state.value] = state
        self.block(body)
        if any(last.operands[i] not in self.states for i in carried):
            raise CompilationError("A loop must yield its states in the order it takes them.")
        carried = {i: self.states[last.operands[i]] for i in carried}
        self.bring(carried.values(), entry, last)

        # Memory that is free is not carried along.
        kept = [
            i
            for i, value in enumerate(given)
            if i in carried or not isinstance(value.type, plan.BufferType)
        ]
        yielded = [carried[i].value if i in carried else last.operands[i] for i in kept]
        Rewriter.insert_op(scf.YieldOp(*yielded), InsertPoint.before(last))
        Rewriter.erase_op(last)
        for i in reversed(range(len(given))):
            if i not in kept:
                body.erase_arg(body.args[i + 1])
        bounds = op.lb, op.ub, op.step
        made = scf.ForOp(*bounds, [given[i] for i in kept], op.detach_region(op.body))
        Rewriter.insert_op(made, InsertPoint.before(op))
        for i, result in zip(kept, made.results, strict=True):
            result.name_hint = op.results[i].name_hint
            if i in carried:
                carried[i].value = result
                self.states[op.results[i]] = carried[i]
            else:
                op.results[i].replace_all_uses_with(result)
        self.drop(op)

    def edge(self, loop: scf.ForOp, states: list[_State]) -> Basis:
        """The basis in which the turns of a loop begin and end."""
        moves = [o for o in loop.walk() if isinstance(o, plan.LaunchOp | plan.PermuteOp)]
        launches = [o for o in moves if isinstance(o, plan.LaunchOp)]
        if launches:
            # A permutation goes with the exchange from the last stage to the first one.
            return self.basis_of(launches[0] if moves[0] is launches[0] else launches[-1])
        return states[0].basis or self.default_basis(plan.buffer_bits(states[0].value))

    def drop(self, op: Operation) -> None:
        """Take an operation out; it is erased when nothing refers to its results any more."""
        op.detach()
        op.operands = ()
        self.dropped.append(op)

    def clean(self, function: func.FuncOp) -> None:
        """Erase what has been replaced, and memory that nothing uses any more."""
        for op in self.dropped:
            op.erase()
        for op in tuple(function.walk()):
            if isinstance(op, plan.AllocateOp) and op.buffer.first_use is None:
                Rewriter.erase_op(op)


# Slots


def _choose(function: func.FuncOp, bases: Mapping[Basis, LayoutAttr], banks: int) -> None:
    """Choose the slots of all accesses, and the order of the thread's bits."""
    numbers = {layout: number for number, layout in enumerate(bases.values())}
    ops = list(function.walk())
    accesses: list[Access] = []
    bits = 0
    for op in ops:
        if isinstance(op, plan.ExchangeOp):
            by, bits = op.basis_map, plan.buffer_bits(op.buffers[0])
            units = tuple(1 << b for b in range(bits))
            source, target = (numbers[layout] for layout in op.ends)
            accesses.append(Access(source, by.columns if by else units))
            accesses.append(Access(target, units))
        elif isinstance(op, plan.ExpectationOp | plan.CotangentOp):
            held, bits = _measured(op), plan.buffer_bits(op.operands[-1])
            accesses.append(Access(numbers[held], tuple(1 << b for b in range(bits))))
    swizzle, chosen = choose_layout(bits, tuple(bases), tuple(accesses), banks)
    for op in ops:
        if isinstance(op, plan.ExchangeOp):
            source, target = (chosen[numbers[layout]] for layout in op.ends)
            op.properties["write"] = _attribute(swizzle.slots(source, op.basis_map))
            op.properties["read"] = _attribute(swizzle.slots(target))
        elif isinstance(op, plan.ExpectationOp | plan.CotangentOp):
            basis = chosen[numbers[_measured(op)]]
            op.properties["slots"] = _attribute(swizzle.slots(basis))
    for op in ops:
        values = [*op.results, *(a for r in op.regions for b in r.blocks for a in b.args)]
        for value in values:
            if not isinstance(value.type, plan.BufferType) or (held := plan.held(value)) is None:
                continue
            kind = plan.BufferType.of(
                plan.buffer_bits(value), plan.is_real(value), layout_of(chosen[numbers[held]])
            )
            Rewriter.replace_value_with_new_type(value, kind)


def _measured(op: plan.ExpectationOp | plan.CotangentOp) -> LayoutAttr:
    """How the state is held that an operation measures."""
    held = plan.held(op.buffer if isinstance(op, plan.ExpectationOp) else op.source)
    assert held is not None
    return held


def _attribute(slots: Slots) -> LayoutAttr:
    groups = {"registers": slots.registers, "threads": slots.threads}
    return LayoutAttr.of(groups, slots.offset)
