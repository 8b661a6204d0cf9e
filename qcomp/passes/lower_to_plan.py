"""`lower-to-plan`: from rotations of a state to launches of stages on buffers.

`@circuit_state` and `@circuit_state_adjoint` are rewritten from the frame dialect to the plan
dialect. Every `frame.stage` becomes one `plan.stage`, planned in storage coordinates, and a launch;
its mirror image in the adjoint launches the same stage backwards. States become buffers:

```mlir
%s1 = frame.stage(%s0) : (!frame.state<6>) -> !frame.state<6> { … rotate … }
%y = frame.expectation [#quantum.observable<1.0 "ZIIIII">] %s1 : !frame.state<6> -> f64
```

becomes

```mlir
plan.launch @stage_0(%b) %k : !plan.buffer<6>
%y = plan.expectation [#quantum.observable<1.0 "ZIIIII">] %b : !plan.buffer<6> -> f64
```

A stage may relabel the storage coordinates (its skew); loops start and end in the identity
relabelling. Where possible, the permutation that ends a loop's body becomes the `fold` of its last
stage (see `qcomp.scheduling.fold`), and the stages of the body `advance`:

```mlir
%r = scf.for %l = %c0 to %c8 step %c1 iter_args(%s = %s0) -> (!frame.state<3>) {
  %s1 = frame.stage(%s) : (!frame.state<3>) -> !frame.state<3> { … rotate … }
  %s2 = frame.permute <x = …, z = …, phase = 0> %s1 : !frame.state<3>
  scf.yield %s2 : !frame.state<3>
}
```

becomes

```mlir
plan.stage @stage_0 bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] advance [3, 2]
    fold lanes [1] from [2] to [1] { … }
…
%r = scf.for %l = %c0 to %c8 step %c1 iter_args(%b = %b0) -> (!plan.buffer<3>) {
  plan.launch @stage_0(%b) %k at %l : !plan.buffer<3>
  scf.yield %b : !plan.buffer<3>
}
```

States of fewer qubits than a stage needs are padded with idle ones. Phases without
controls do not change an expectation value and are dropped.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf, tensor
from xdsl.dialects.builtin import IndexType
from xdsl.ir import Block, Operation, OpResult, Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import frame, plan
from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import CompilationError, InputError
from qcomp.gf2 import Span
from qcomp.passes.extract_angles import constant_angles, constant_index, dce_function
from qcomp.passes.partition import room
from qcomp.pauli import Frame
from qcomp.scheduling.fold import MAX_TABLES, directions, fold, linear_part, powers
from qcomp.scheduling.stage import (
    MAX_PARITIES,
    Relabelling,
    StagePlan,
    assemble_stage,
    stage_columns,
    sums_needed,
    virtual_qubit,
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """The sizes, in bits, that the stages are planned for; whether they may fold permutations;
    whether amplitudes are real."""

    bits: int
    lanes: int
    tile: int
    registers: int
    fold: bool
    real: bool


@dataclass(slots=True)
class _Launch:
    """What the mirror image of a forward stage needs to know."""

    stage: plan.StageOp
    tiles: int
    indices: list[SSAValue]
    before: Relabelling


@dataclass(slots=True)
class _Loop:
    reset_before: Relabelling
    body: list["_Event"]
    reset_after: Relabelling


_Event = list[_Launch] | Relabelling | _Loop | Literal["folded", "scaled"]
"""One forward pass; a permutation, as the relabelling before it, or folded into the pass before; a
loop of events; or a scale."""


@dataclass(slots=True)
class _Stages:
    """The stages of a module, one of each."""

    names: dict[object, str] = field(default_factory=dict)
    made: dict[plan.StageOp, str] = field(default_factory=dict)

    def name_of(self, stage: plan.StageOp) -> str:
        """The name under which an equal stage is declared."""
        if stage in self.made:
            return self.made[stage]
        key = tuple((type(op), *sorted(op.properties.items(), key=_name)) for op in stage.walk())
        if key not in self.names:
            self.names[key] = f"stage_{len(self.names)}"
            stage.properties["sym_name"] = builtin.StringAttr(self.names[key])
            self.made[stage] = self.names[key]
        return self.names[key]


def _name(item: tuple[str, object]) -> str:
    return item[0]


_Planned = dict[object, tuple[_Launch, Relabelling, list[int]]]
"""The stages of a circuit that are not in loops, by what they are planned from; with each the
relabelling and the positions after it. The adjoint begins with the state's own stages."""


class _Lowering:
    """Rewrites one state function into a new one."""

    def __init__(
        self,
        function: func.FuncOp,
        shape: _Shape,
        constants: Sequence[set[int]],
        stages: _Stages,
        planned: _Planned,
    ):
        self.shape = shape
        self.planned = planned
        self.constants = constants
        self.stages = stages
        self.tensors: dict[SSAValue, int] = {
            value: i
            for i, value in enumerate(function.args)
            if isinstance(value.type, builtin.TensorType)
        }
        self.positions = [0] * len(self.tensors)
        self.launches: list[tuple[plan.LaunchOp, plan.StageOp]] = []
        self.identity = Relabelling.identity(shape.bits)
        self.label = self.identity
        self.values: dict[SSAValue, SSAValue] = {}
        # In the backward half: the values of λ, and the last value of ψ.
        self.cotangents: set[SSAValue] = set()
        self.undone: SSAValue | None = None

        kind = function.function_type
        self.result = func.FuncOp(function.sym_name.data, kind)
        entry = self.result.body.block
        self.builder = Builder(InsertPoint.at_end(entry))
        for old, new in zip(function.args, entry.args, strict=True):
            self.values[old] = new
            new.name_hint = old.name_hint
        self.coefficients = self.builder.insert(
            plan.CoefficientsOp([self.values[t] for t in self.tensors])
        ).coefficients
        self.free = self.allocate()
        self.free.name_hint = "free"
        spare = self.free
        self.lower_block(function.body.block, [])
        if not spare.uses:
            spare.owner.detach()
            spare.owner.erase()
        # A loop's end may still have changed the stages of its body.
        names = {s: stages.name_of(s) for s in dict.fromkeys(s for _, s in self.launches)}
        for launch, stage in self.launches:
            launch.properties["stage"] = builtin.SymbolRefAttr(names[stage])
        dce_function(self.result)

    # The walk: `events` collects the forward half and is popped from by the backward half.

    def lower_block(self, block: Block, events: list[_Event]) -> None:
        for op in block.ops:
            match op:
                case tensor.ExtractOp() | tensor.InsertOp() | scf.YieldOp():
                    pass
                case arith.ConstantOp() if _only_names_angles(op.result):
                    pass
                case frame.InitOp():
                    buffer = self.allocate()
                    self.builder.insert(plan.InitializeOp(buffer))
                    self.values[op.state] = buffer
                case frame.PassOp() if len(op.states) == 1:
                    events.append(self.forward_pass(op))
                case frame.PassOp():
                    launches = events.pop()
                    assert isinstance(launches, list)
                    self.adjoint_pass(op, launches)
                case frame.ScaleOp():
                    self.scale(op, events)
                case frame.PermuteOp() if self.cotangents:
                    before = events[-1]
                    if isinstance(before, Relabelling):
                        self.move(op.state, op.out_state, op.frame, self.identity, before)
                    else:
                        assert before == "folded"
                        self.values[op.out_state] = self.values[op.state]
                    if op.state in self.cotangents:  # λ goes after ψ
                        events.pop()
                        if isinstance(before, Relabelling):
                            self.label = before
                        self.cotangents.add(op.out_state)
                    else:
                        self.undone = op.out_state
                case frame.PermuteOp() if self.shape.fold and self.fold(op, events):
                    events.append("folded")
                    self.values[op.out_state] = self.values[op.state]
                case frame.PermuteOp():
                    events.append(self.label)
                    self.move(op.state, op.out_state, op.frame, self.label, self.identity)
                    self.label = self.identity
                case scf.ForOp() if any(isinstance(v.type, frame.StateType) for v in op.results):
                    if self.cotangents:
                        loop = events.pop()
                        assert isinstance(loop, _Loop)
                        self.backward_loop(op, loop)
                    else:
                        events.append(self.forward_loop(op))
                case frame.ExpectationOp():
                    values = self.builder.insert(
                        plan.ExpectationOp(self.observables(op.observables), self.values[op.state])
                    ).values
                    self.values.update(zip(op.values, values, strict=True))
                case frame.CotangentOp():
                    self.cotangent(op)
                case frame.RotateOp() | frame.UnrotateOp():
                    self.drop_phase(op)
                case frame.SaveOp():
                    self.builder.insert(plan.SaveOp(self.values[op.state]))
                case frame.RestoreOp():
                    self.restore(op)
                case frame.StackOp():
                    pass
                case func.ReturnOp():
                    self.finish(op)
                case arith.ConstantOp() if isinstance(op.result.type, builtin.TensorType):
                    pass  # zeros for gradients
                case _ if op.name.startswith("arith."):
                    copy = self.builder.insert(op.clone(self.values))
                    self.values.update(zip(op.results, copy.results, strict=True))
                case _:
                    raise CompilationError(
                        f"'{op.name}' cannot be lowered to a plan: run partition before "
                        "lower-to-plan; a plan gives expectation values, no amplitudes."
                    )

    def allocate(self) -> OpResult:
        return self.builder.insert(plan.AllocateOp(self.shape.bits, self.shape.real)).buffer

    def scale(self, op: frame.ScaleOp, events: list[_Event]) -> None:
        """Scale a state in place; backward it is λ, as ψ is restored."""
        buffer = self.values[op.state]
        pauli = self.label.pauli(op.pauli)
        self.builder.insert(plan.ScaleOp(buffer, pauli, op.factors.get_values()))
        self.values[op.out_state] = buffer
        if op.state in self.cotangents:
            events.pop()
            self.cotangents.add(op.out_state)
        else:
            events.append("scaled")

    def restore(self, op: frame.RestoreOp) -> None:
        if self.undone is None:
            raise CompilationError("A frame.restore must come after the frame.cotangent.")
        buffer = self.values[self.undone]
        self.builder.insert(plan.RestoreOp(buffer))
        self.values[op.state] = buffer
        self.undone = op.state

    def forward_pass(self, op: frame.PassOp) -> list[_Launch]:
        stages = [s for s in op.body.block.ops if isinstance(s, frame.StageOp)]
        following = op.results[0].get_user_of_unique_use()
        along: list[int] = []  # the directions of a fold that may follow
        if isinstance(following, frame.PermuteOp) and self.shape.fold:
            along = directions(following.frame.frame, self.shape.bits, self.shape.lanes)
        tile = self.tile([r for s in stages for r in s.body.block.ops], along)
        hold = [e for e in along if tile is None or e in Span(tile)]
        launches = [
            self.plan_stage(stage, tile, hold if stage is stages[-1] else ()) for stage in stages
        ]
        buffer = self.values[op.states[0]]
        self.emit_pass(launches, [buffer], [self.at(launch) for launch in launches])
        self.values[op.results[0]] = buffer
        return launches

    def adjoint_pass(self, op: frame.PassOp, forward: list[_Launch]) -> None:
        buffers = [self.values[s] for s in op.states]
        extracts = [
            angle
            for inner in op.walk()
            if isinstance(inner, frame.UnrotateOp)
            for angle in inner.angles[:1]
        ]
        here = [self.values[i] for i in self.loop_indices(extracts[0])]
        launches = forward[::-1]
        self.emit_pass(launches, buffers, [here] * len(launches))
        self.label = forward[0].before
        self.values.update(zip(op.results[:2], buffers, strict=True))
        self.cotangents.add(op.results[1])
        self.undone = op.results[0]

    def emit_pass(
        self,
        launches: Sequence[_Launch],
        buffers: list[SSAValue],
        indices: Sequence[list[SSAValue]],
    ) -> None:
        ops = [plan.LaunchOp("", buffers, self.coefficients, at) for at in indices]
        self.launches += zip(ops, (launch.stage for launch in launches), strict=True)
        if launches[0].tiles > 1:
            self.builder.insert(plan.PassOp(launches[0].tiles, ops))
        else:
            for op in ops:
                self.builder.insert(op)

    def at(self, launch: _Launch) -> list[SSAValue]:
        return [self.values[i] for i in launch.indices]

    def tile(self, operations: Sequence[Operation], hold: Sequence[int]) -> list[int] | None:
        """Generators of the tile of a pass, with those of `hold` for which there is room; None for
        the whole state."""
        shape = self.shape
        if shape.tile >= shape.bits:
            return None
        span = Span()
        generators: list[int] = []
        for op in operations:
            if isinstance(op, frame.RotateOp):
                x = max(p.x for p in self.label.operation(op.operation).paulis) >> shape.lanes
                if span.add(x):
                    generators.append(x)
        for h in (*hold, *(1 << b for b in range(shape.bits - shape.lanes))):
            if len(generators) < shape.tile - shape.lanes and span.add(h):
                generators.append(h)
        return generators

    def plan_stage(self, op: frame.StageOp, tile: list[int] | None, hold: Sequence[int]) -> _Launch:
        rotations = [r for r in op.body.block.ops if isinstance(r, frame.RotateOp)]
        places = [self.place(r) for r in rotations]
        if self.loop_indices(rotations[0].angles[0]):
            return self.new_stage(rotations, places, tile, hold)
        given = [(r.paulis, r.controls, place) for r, place in zip(rotations, places, strict=True)]
        key = *given, self.label, *self.positions, *(tile or ()), "hold", *hold
        if key not in self.planned:
            launch = self.new_stage(rotations, places, tile, hold)
            self.planned[key] = launch, self.label, self.positions.copy()
        launch, self.label, positions = self.planned[key]
        self.positions = positions.copy()
        return launch

    def new_stage(
        self,
        rotations: Sequence[frame.RotateOp],
        places: Sequence[tuple[int, int]],
        tile: list[int] | None,
        hold: Sequence[int],
    ) -> _Launch:
        shape, before = self.shape, self.label
        registers = min(shape.registers, min(shape.tile, shape.bits) - shape.lanes)
        logical = [r.operation for r in rotations]
        columns, self.label = stage_columns(logical, before, shape.lanes, registers, tile, hold)
        operations: list[plan.OperationOp] = []
        for rotation, operation, (which, first) in zip(rotations, logical, places, strict=True):
            wanted = [first + j not in self.constants[which] for j in range(len(rotation.angles))]
            operations.append(
                plan.OperationOp(
                    self.label.operation(operation),
                    shape.bits,
                    first,
                    which,
                    self.positions[which],
                    wanted,
                )
            )
            self.positions[which] += 1
        stage = plan.StageOp("stage", shape.bits, shape.lanes, columns, operations, shape.real)
        outer = columns[-1]
        return _Launch(stage, 1 << len(outer), self.loop_indices(rotations[0].angles[0]), before)

    def place(self, op: frame.RotateOp) -> tuple[int, int]:
        """(tensor, first place) of a rotation's angles."""
        found: list[tuple[int, int]] = []
        for angle in op.angles:
            owner = angle.owner
            if not isinstance(owner, tensor.ExtractOp) or owner.tensor not in self.tensors:
                raise CompilationError("Run extract-angles before lower-to-plan.")
            slot = constant_index(owner.indices[-1])
            if slot is None:
                raise CompilationError("An angle's place in its row must be constant.")
            found.append((self.tensors[owner.tensor], slot))
        which, first = found[0]
        if found != [(which, first + j) for j in range(len(found))]:
            raise CompilationError("The angles of an operation must stand side by side.")
        return which, first

    @staticmethod
    def loop_indices(angle: SSAValue) -> list[SSAValue]:
        """The indices of the loops around an angle."""
        assert isinstance(angle.owner, tensor.ExtractOp)
        return list(angle.owner.indices[:-1])

    def fold(self, op: frame.PermuteOp, events: Sequence[_Event]) -> bool:
        """Make a permutation at the end of a loop's body part of the body's last stage, if that is
        possible; `self.label` is the one after it then."""
        shape, loop = self.shape, op.parent_op()
        columns = linear_part(self.padded(op.frame).frame)
        if columns is None or not isinstance(loop, scf.ForOp) or not events:
            return False
        if not isinstance(op.out_state.get_user_of_unique_use(), scf.YieldOp):
            return False
        # The body has nothing but stages that know the number of their iteration.
        index = loop.body.block.args[0]
        launches: list[_Launch] = []
        for event in events:
            if not isinstance(event, list):
                return False
            launches += event
        if any(not launch.indices or launch.indices[-1] is not index for launch in launches):
            return False
        first, trips, step = (constant_index(v) for v in (loop.lb, loop.ub, loop.step))
        if first != 0 or step != 1 or trips is None or launches[0].before != self.identity:
            return False
        found = fold(self.label.inverse().then(Relabelling.of(columns)).columns, shape.lanes)
        if found is None:
            return False
        folded, advance = found
        last = launches[-1].stage
        registers = Span(map(int, last.registers.get_values()))
        tables = len(powers(advance, min(trips, MAX_TABLES + 1))) * len(launches)
        parities = len(stage_plan(last).parities) + shape.lanes
        inside = all(e in registers for e in folded.to_high)
        if not inside or tables > MAX_TABLES or parities > MAX_PARITIES:
            return False
        if folded.columns(shape.bits) != list(self.identity.columns):
            last.fold = folded
        if advance != powers(advance, 1)[0]:
            for launch in launches:
                launch.stage.properties["advance"] = plan.integers(advance)
        self.label = self.advanced(advance)
        return True

    def advanced(self, columns: Sequence[int]) -> Relabelling:
        """The relabelling that maps h."""
        lanes = self.shape.lanes
        return Relabelling.of([*self.identity.columns[:lanes], *(c << lanes for c in columns)])

    def move(
        self,
        source: SSAValue,
        result: SSAValue,
        by: frame.FrameAttr,
        before: Relabelling,
        after: Relabelling,
    ) -> None:
        """Permute the buffer of `source` into the free one, which it then replaces."""
        buffer = self.values[source]
        self.builder.insert(
            plan.PermuteOp(self.padded(by), (before.columns, after.columns), buffer, self.free)
        )
        self.values[result], self.free = self.free, buffer

    def padded(self, by: frame.FrameAttr) -> frame.FrameAttr:
        """The frame on all the bits of a buffer. Of real amplitudes, forward a phase i is left out,
        which expectation values do not depend on, and so is its inverse backward."""
        given = by.frame
        whole = Frame.identity(self.shape.bits)
        whole.x[: given.qubits], whole.z[: given.qubits] = given.x, given.z
        whole.phase = given.phase
        if self.shape.real and given.phase & 1:
            whole.phase = (given.phase + (1 if self.cotangents else 3)) & 3
        return frame.FrameAttr.from_frame(whole)

    def reset(self, value: SSAValue, before: Relabelling, after: Relabelling) -> None:
        """Change the coordinates of a state's buffer, if they differ."""
        if before != after:
            nothing = frame.FrameAttr.from_frame(Frame.identity(self.shape.bits))
            self.move(value, value, nothing, before, after)

    # Loops

    def forward_loop(self, op: scf.ForOp) -> _Loop:
        reset_before = self.label
        (state,) = (v for v in op.iter_args if isinstance(v.type, frame.StateType))
        self.reset(state, self.label, self.identity)
        self.label = self.identity
        events: list[_Event] = []
        after = self.identity

        def finish(yielded: list[SSAValue]) -> None:
            nonlocal after
            if events[-1:] != ["folded"]:
                after = self.label
                self.reset(yielded[0], after, self.identity)
                self.label = self.identity

        self.loop(op, [state], lambda args: self.lower_block(op.body.block, events), finish)
        if self.label != self.identity:
            trips = constant_index(op.ub)
            assert trips is not None
            self.label = self.label.power(trips)
        return _Loop(reset_before, events, after)

    def backward_loop(self, op: scf.ForOp, forward: _Loop) -> None:
        states = [v for v in op.iter_args if isinstance(v.type, frame.StateType)]

        def body(args: list[SSAValue]) -> None:
            self.undone = args[0]
            self.cotangents.add(args[1])
            for arg in args:
                self.reset(arg, self.identity, forward.reset_after)
            self.label = forward.reset_after
            self.lower_block(op.body.block, forward.body)

        self.loop(op, states, body, lambda yielded: None)
        results = [r for r in op.results if isinstance(r.type, frame.StateType)]
        self.undone = results[0]
        self.cotangents.add(results[1])
        for result in results:
            self.reset(result, self.identity, forward.reset_before)
        self.label = forward.reset_before

    def loop(
        self,
        op: scf.ForOp,
        states: list[SSAValue],
        body: Callable[[list[SSAValue]], None],
        finish: Callable[[list[SSAValue]], None],
    ) -> None:
        """Emit a loop that carries the buffers of `states`, and the free one if it needs it."""
        carried = [*(self.values[s] for s in states), self.free]
        block = Block(arg_types=[IndexType(), *(v.type for v in carried)])
        block.args[0].name_hint = op.body.block.args[0].name_hint
        outside, self.builder = self.builder, Builder(InsertPoint.at_end(block))
        old: list[SSAValue] = [a for a in op.body.block.args if isinstance(a.type, frame.StateType)]
        self.values[op.body.block.args[0]] = block.args[0]
        self.values.update(zip(old, block.args[1:-1], strict=True))
        self.free = block.args[-1]
        body(old)
        last = op.body.block.last_op
        assert isinstance(last, scf.YieldOp)
        yielded = [v for v in last.operands if isinstance(v.type, frame.StateType)]
        finish(yielded)
        results = [self.values[v] for v in yielded]
        if block.args[-1].uses:
            results.append(self.free)
        else:
            self.free = carried.pop()
            block.erase_arg(block.args[-1])
        self.builder.insert(scf.YieldOp(*results))
        self.builder = outside
        lb, ub, step = (self.values[v] for v in (op.lb, op.ub, op.step))
        new = self.builder.insert(scf.ForOp(lb, ub, step, carried, Region(block)))
        old = [r for r in op.results if isinstance(r.type, frame.StateType)]
        self.values.update(zip(old, new.results, strict=False))
        if len(new.results) > len(old):
            self.free = new.results[-1]

    # The ends

    def observables(self, observables: builtin.ArrayAttr[ObservableAttr]) -> list[ObservableAttr]:
        """The observables in storage coordinates."""
        bits = self.shape.bits
        result: list[ObservableAttr] = []
        for observable in observables:
            terms: list[tuple[float, str]] = []
            for weight, pauli in observable.terms:
                stored = self.label.pauli(pauli)
                terms.append((weight * stored.sign, stored.to_text(bits)[1:]))
            result.append(ObservableAttr.from_terms(terms))
        return result

    def cotangent(self, op: frame.CotangentOp) -> None:
        buffer = self.allocate()
        weights = [self.values[w] for w in op.weights]
        self.builder.insert(
            plan.CotangentOp(
                self.observables(op.observables), weights, self.values[op.state], buffer
            )
        )
        self.values[op.cotangent] = buffer
        self.cotangents.add(op.cotangent)
        self.undone = op.state

    def drop_phase(self, op: frame.RotateOp | frame.UnrotateOp) -> None:
        if op.operation.generators:
            raise CompilationError("Run partition before lower-to-plan.")
        self.values[op.out_state] = self.values[op.state]
        if isinstance(op, frame.UnrotateOp):
            self.values[op.out_cotangent] = self.values[op.cotangent]
            self.cotangents.add(op.out_cotangent)

    def finish(self, op: func.ReturnOp) -> None:
        types = [v.type for v in op.operands if isinstance(v.type, builtin.TensorType)]
        results = [self.values[v] for v in op.operands if v in self.values]
        if self.cotangents:
            gradients = self.builder.insert(plan.GradientsOp(self.coefficients, types)).gradients
            results.extend(gradients)
        self.builder.insert(func.ReturnOp(*results))


def _only_names_angles(index: SSAValue) -> bool:
    """Whether a constant is nothing but a place in rows of angles: a plan has those as numbers."""
    return all(
        isinstance(use.operation, tensor.ExtractOp | tensor.InsertOp)
        and use.index == len(use.operation.operands) - 1
        for use in index.uses
    )


def stage_plan(stage: plan.StageOp) -> StagePlan:
    """The plan of a stage as plain data, with the structure that selects its kernel."""
    sums: list[int] = []
    for op in stage.operations:
        axes = virtual_qubit(op.operation).axes
        sums.append(sums_needed(axes, [bool(g.value.data) for g in op.gradients]))
    registers, skew, loops, outer = (
        tuple(map(int, c.get_values()))
        for c in (stage.registers, stage.skew, stage.loops, stage.outer)
    )
    return assemble_stage(
        stage.bits.value.data,
        stage.lanes.value.data,
        registers,
        skew,
        loops,
        outer,
        [op.operation for op in stage.operations],
        sums,
        [op.moved for op in stage.operations],
        [op.diagonal for op in stage.diagonals],
        stage.fold,
        [int(c) for c in stage.advance.get_values()] if stage.advance is not None else (),
        stage.real is not None,
    )


@dataclass(frozen=True)
class LowerToPlanPass(ModulePass):
    """Lower state functions to launches of stages (see the module).

    Options, as given to `partition`: `tile`, `registers`, `lanes`. `fold`: whether stages
    may take in the permutation at the end of a loop's body.
    """

    name = "lower-to-plan"

    tile: int = 14
    registers: int = 2
    lanes: int = 4
    fold: bool = True

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        if self.registers < 1 or self.lanes < 0 or self.tile < self.lanes + self.registers:
            raise InputError(
                f"lower-to-plan{{tile={self.tile} registers={self.registers} lanes={self.lanes}}}: "
                "expected tile of at least lanes + registers, positive registers, and no negative "
                "lanes."
            )
        functions = {f.sym_name.data: f for f in op.body.block.ops if isinstance(f, func.FuncOp)}
        stages = _Stages()
        planned: dict[str, _Planned] = {}
        for name, function in functions.items():
            states = [o for o in function.walk() if isinstance(o, frame.InitOp)]
            if not states:
                continue
            base = name.removesuffix("_adjoint").removesuffix("_state")
            angles = functions.get(f"{base}_angles")
            if angles is None or base == name:
                raise CompilationError(f"@{name}: run extract-angles before lower-to-plan.")
            kind = states[0].state.type
            assert isinstance(kind, frame.StateType)
            tile, registers = room(self.tile, self.registers, kind.is_real)
            bits = max(kind.size, self.lanes + registers)
            shape = _Shape(bits, self.lanes, tile, registers, self.fold, kind.is_real)
            known = planned.setdefault(base, {})
            lowered = _Lowering(function, shape, constant_angles(angles), stages, known).result
            op.body.block.insert_op_before(lowered, function)
            function.detach()
            function.erase()
        first = op.body.block.first_op
        for stage in stages.made:
            if first is None:
                op.body.block.add_op(stage)
            else:
                op.body.block.insert_op_before(stage, first)
