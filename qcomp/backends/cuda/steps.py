"""What a whole-circuit kernel does, step by step, as plain data.

Each sample lives in the registers of its threads. Which amplitudes these hold, and through which
slots of shared memory they exchange them, is what the IR says (see `qcomp.passes.on_chip_layouts`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from xdsl.dialects import arith, builtin, func, scf
from xdsl.ir import Block, SSAValue

from qcomp.basis_map import BasisMap
from qcomp.dialects import plan
from qcomp.dialects.layout import LayoutAttr
from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import CompilationError
from qcomp.passes.extract_angles import trip_count
from qcomp.scheduling.layout import Basis, Slots

PSI, LAMBDA = "psi", "lambda"


@dataclass(frozen=True)
class Initialize:
    """|0…0⟩."""


@dataclass(frozen=True)
class Exchange:
    """Amplitudes of the states, held in basis number `source`, get phases `by` a map and go to the
    slots `write`; then those at the slots `read` are held, in basis number `target`."""

    states: tuple[str, ...]
    source: int
    target: int
    write: Slots
    read: Slots
    by: BasisMap | None = None


@dataclass(frozen=True)
class Apply:
    """Run a stage; with ψ and λ, undo it and take its sums. `indices` are loop variables, in C."""

    stage: str
    basis: int
    indices: tuple[str, ...]
    is_adjoint: bool


@dataclass(frozen=True)
class Loop:
    """Repeat the body, counting up `variable`."""

    variable: str
    count: int
    body: "list[Step]"


@dataclass(frozen=True)
class Observe:
    """The values of observables, ψ being at `slots` for all threads to see; with `cotangent` also
    λ = Σ c_k O_k ψ."""

    observables: tuple[ObservableAttr, ...]
    basis: int
    slots: Slots
    cotangent: bool


@dataclass(frozen=True)
class Save:
    """Keep ψ in memory, on top of the checkpoints, as threads hold it."""

    basis: int


@dataclass(frozen=True)
class Restore:
    """Take ψ from the top of the checkpoints, as threads held it when it was saved."""

    basis: int


Step = Initialize | Exchange | Apply | Loop | Observe | Save | Restore


def walk(steps: Sequence[Step]) -> Iterator[Step]:
    """All steps, those in loops included."""
    for step in steps:
        yield step
        if isinstance(step, Loop):
            yield from walk(step.body)


def count_checkpoints(steps: Sequence[Step]) -> int:
    """How many states are kept at a time; an error if any is not restored as it was saved."""
    return _most_kept(steps, [])


def _most_kept(steps: Sequence[Step], kept: list[int]) -> int:
    """The same, given the bases of the states that are kept before."""
    most = 0
    for step in steps:
        if isinstance(step, Save):
            kept.append(step.basis)
        elif isinstance(step, Restore) and (not kept or kept.pop() != step.basis):
            raise CompilationError(
                "A state is restored that was not saved in this layout: run assign-layouts after "
                "insert-checkpoints."
            )
        elif isinstance(step, Loop) and any(isinstance(s, Save | Restore) for s in walk(step.body)):
            most = max(most, *(_most_kept(step.body, kept) for _ in range(step.count)))
        most = max(most, len(kept))
    return most


@dataclass
class Schedule:
    """Reads the steps of a state function; `bases` are those that states are held in."""

    stages: dict[str, plan.StageOp]
    bases: list[Basis] = field(default_factory=list)
    _numbers: dict[LayoutAttr, int] = field(default_factory=dict)
    _names: dict[SSAValue, str] = field(default_factory=dict)  # of states, and of indices in C
    _loops: int = 0

    def of(self, function: func.FuncOp) -> list[Step]:
        """The steps of a state function."""
        return list(self._steps(function.body.block))

    def _steps(self, block: Block) -> Iterator[Step]:
        names = self._names
        for op in block.ops:
            match op:
                case plan.InitializeOp():
                    self._basis(op.buffer)
                    names[op.buffer] = PSI
                    yield Initialize()
                case plan.LaunchOp():
                    name = op.stage.root_reference.data
                    op.check_stage(self.stages[name])
                    indices = tuple(names[i] for i in op.indices)
                    yield Apply(name, self._basis(op.buffers[0]), indices, op.is_adjoint)
                case plan.ExchangeOp():
                    states = tuple(names[b] for b in op.buffers)
                    names.update(zip(op.exchanged, states, strict=True))
                    ends = self._basis(op.buffers[0]), self._basis(op.exchanged[0])
                    slots = _slots(op.write), _slots(op.read)
                    yield Exchange(states, *ends, *slots, op.basis_map)
                case plan.ExpectationOp():
                    if not cotangent_follows(op):
                        yield self._observe(op, op.buffer, False)
                case plan.CotangentOp():
                    names[op.destination] = LAMBDA
                    yield self._observe(op, op.source, True)
                case scf.ForOp():
                    yield from self._loop(op)
                case arith.ConstantOp() if isinstance(op.value, builtin.IntegerAttr):
                    names[op.result] = str(op.value.value.data)
                case arith.AddiOp() | arith.SubiOp():
                    sign = "+" if isinstance(op, arith.AddiOp) else "-"
                    names[op.result] = f"({names[op.lhs]} {sign} {names[op.rhs]})"
                case plan.SaveOp():
                    yield Save(self._basis(op.buffer))
                case plan.RestoreOp():
                    names[op.buffer] = PSI
                    yield Restore(self._basis(op.buffer))
                case (
                    plan.CoefficientsOp()
                    | plan.GradientsOp()
                    | plan.AllocateOp()
                    | scf.YieldOp()
                    | func.ReturnOp()
                ):
                    pass
                case _:
                    raise CompilationError(f"The cuda target cannot translate '{op.name}'.")

    def _basis(self, state: SSAValue) -> int:
        """The number of the basis that a state is held in."""
        layout = plan.held(state)
        if layout is None:
            raise CompilationError(
                "A state of a whole-circuit kernel does not say which amplitudes threads hold: run "
                "assign-layouts for the cuda target."
            )
        if layout not in self._numbers:
            self._numbers[layout] = len(self.bases)
            groups = layout.groups
            self.bases.append(Basis(groups["registers"], groups["threads"]))
        return self._numbers[layout]

    def _observe(
        self, op: plan.ExpectationOp | plan.CotangentOp, state: SSAValue, cotangent: bool
    ) -> Observe:
        basis = self._basis(state)
        if op.slots is None:
            raise CompilationError(
                f"'{op.name}' does not say in which slots of shared memory its state is: run "
                "assign-layouts for the cuda target."
            )
        return Observe(tuple(op.observables), basis, _slots(op.slots), cotangent)

    def _loop(self, op: scf.ForOp) -> Iterator[Loop]:
        names, body = self._names, op.body.block
        carried = [names.get(v) for v in op.iter_args]
        variable = "ijklmn"[self._loops] if self._loops < 6 else f"i{self._loops}"
        names[body.args[0]] = variable
        for values in (body.args[1:], op.results):
            names.update((v, name) for v, name in zip(values, carried, strict=True) if name)
        self._loops += 1
        steps = list(self._steps(body))
        self._loops -= 1
        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        if [names.get(v) for v in last.operands] != carried:
            raise CompilationError("A loop must yield its states in the order it takes them.")
        yield Loop(variable, trip_count(op), steps)


def _slots(layout: LayoutAttr) -> Slots:
    """Slots as numbers."""
    groups = layout.groups
    return Slots(groups["registers"], groups["threads"], offset=layout.offset.data)


def cotangent_follows(op: plan.ExpectationOp) -> bool:
    """Whether λ is made next, of the same state by the same observables."""
    following = op.next_op
    while isinstance(following, plan.AllocateOp):
        following = following.next_op
    return (
        isinstance(following, plan.CotangentOp)
        and following.source is op.buffer
        and following.observables == op.observables
    )
