"""What a whole-circuit kernel does, step by step, as plain data.

Each sample lives in the registers of its threads. A stage wants its own directions in registers, so
that the amplitudes change hands between two stages (`Exchange`); the permutation that applies
absorbed gates is part of such an exchange.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from xdsl.dialects import arith, builtin, func, scf
from xdsl.ir import Block, Operation, SSAValue

from qcomp.basis_map import BasisMap
from qcomp.dialects import plan
from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import CompilationError
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.pauli import Pauli
from qcomp.scheduling.layout import Access, Basis

PSI, LAMBDA = "psi", "lambda"


@dataclass(frozen=True)
class Initialize:
    """|0…0⟩."""


@dataclass(frozen=True)
class Exchange:
    """Amplitude y of the states, held in basis number `source`, goes to its place in `target`;
    before, `by` moves it."""

    states: tuple[str, ...]
    source: int
    target: int
    by: BasisMap | None


@dataclass(frozen=True)
class Apply:
    """Run a stage; with ψ and λ, undo it and take its sums. `indices` are loop variables, in C."""

    stage: str
    basis: int
    indices: tuple[str, ...]
    is_adjoint: bool


@dataclass(frozen=True)
class Scale:
    """Multiply the amplitudes of a state, held in a basis, by the first factor where the diagonal
    string is +1 and by the second where it is -1."""

    state: str
    basis: int
    pauli: Pauli
    factors: tuple[float, float]


@dataclass(frozen=True)
class Loop:
    """Repeat the body, counting up `variable`."""

    variable: str
    count: int
    body: "list[Step]"


@dataclass(frozen=True)
class Observe:
    """The values of observables; with `cotangent` also λ = Σ c_k O_k ψ."""

    observables: tuple[ObservableAttr, ...]
    basis: int
    cotangent: bool


@dataclass(frozen=True)
class Save:
    """Keep ψ in memory, on top of the checkpoints."""


@dataclass(frozen=True)
class Restore:
    """Take ψ from the top of the checkpoints. Its basis is the one in which it was saved."""


Step = Initialize | Exchange | Apply | Scale | Loop | Observe | Save | Restore


def walk(steps: Sequence[Step]) -> Iterator[Step]:
    """All steps, those in loops included."""
    for step in steps:
        yield step
        if isinstance(step, Loop):
            yield from walk(step.body)


def count_checkpoints(steps: Sequence[Step]) -> int:
    """How many states are saved, loops included."""
    return sum(
        step.count * count_checkpoints(step.body) if isinstance(step, Loop) else 1
        for step in steps
        if isinstance(step, Loop | Save)
    )


@dataclass
class _Place:
    """Where a state is: in which basis (None: any will do), and the map still to be applied."""

    basis: int | None
    pending: BasisMap | None = None


@dataclass
class Schedule:
    """The steps of a state function; `bases` are those of the stages, by their number."""

    bits: int
    registers: int
    stages: dict[str, plan.StageOp]
    bases: list[Basis] = field(default_factory=list)
    _numbers: dict[Basis, int] = field(default_factory=dict)

    def basis_of(self, stage: str) -> int:
        """The number of a stage's basis."""
        own = stage_plan(self.stages[stage])
        return self._number(Basis(own.registers, own.loops))

    def _number(self, basis: Basis) -> int:
        if basis not in self._numbers:
            self._numbers[basis] = len(self.bases)
            self.bases.append(basis)
        return self._numbers[basis]

    def default_basis(self) -> int:
        """The number of a basis for states that no stage touches."""
        if self.bases:
            return 0
        units = [1 << b for b in range(self.bits)]
        split = self.registers
        return self._number(Basis(tuple(units[:split]), tuple(units[split:])))

    def of(self, function: func.FuncOp) -> list[Step]:
        """The steps of a state function."""
        return _Scheduler(self).block(function.body.block)

    def accesses(self, steps: Sequence[Step]) -> list[Access]:
        """All accesses to shared memory."""
        units = tuple(1 << b for b in range(self.bits))
        found: list[Access] = []
        for step in walk(steps):
            match step:
                case Exchange():
                    found.append(Access(step.source, step.by.columns if step.by else units))
                    found.append(Access(step.target, units))
                case Observe():
                    found.append(Access(step.basis, units))
                case _:
                    pass
        return found


class _Scheduler:
    """Walks the operations of one state function."""

    def __init__(self, schedule: Schedule):
        self.schedule = schedule
        self.names: dict[SSAValue, str] = {}  # of the states that buffers hold
        self.places: dict[str, _Place] = {}
        self.numbers: dict[SSAValue, str] = {}  # indices, in C
        self.loops = 0
        self.saved: list[int] = []  # the bases in which ψ was saved
        self.steps: list[Step] = []

    def block(self, block: Block) -> list[Step]:
        """The steps of a block."""
        outside, self.steps = self.steps, []
        for op in block.ops:
            self.operation(op)
        done, self.steps = self.steps, outside
        return done

    def operation(self, op: Operation) -> None:
        match op:
            case plan.InitializeOp():
                self.names[op.buffer] = PSI
                self.places[PSI] = _Place(None)
                self.steps.append(Initialize())
            case plan.LaunchOp():
                self.launch(op)
            case plan.PermuteOp():
                self.permute(op)
            case plan.ExpectationOp():
                if not cotangent_follows(op):
                    self.observe(op.buffer, tuple(op.observables), None)
            case plan.CotangentOp():
                self.observe(op.source, tuple(op.observables), op.destination)
            case scf.ForOp():
                self.loop(op)
            case arith.ConstantOp() if isinstance(op.value, builtin.IntegerAttr):
                self.numbers[op.result] = str(op.value.value.data)
            case arith.AddiOp() | arith.SubiOp():
                sign = "+" if isinstance(op, arith.AddiOp) else "-"
                text = f"({self.numbers[op.lhs]} {sign} {self.numbers[op.rhs]})"
                self.numbers[op.result] = text
            case plan.ScaleOp():
                name = self.names[op.buffer]
                a, b = map(float, op.factors.get_values())
                self.steps.append(Scale(name, self.settle(name), op.pauli, (a, b)))
            case plan.SaveOp():
                self.saved.append(self.settle(self.names[op.buffer]))
                self.steps.append(Save())
            case plan.RestoreOp():
                self.restore(op)
            case plan.PassOp():
                raise CompilationError(
                    "A state of more than one tile has no whole-circuit kernel: use at most "
                    "12 qubits for the cuda target."
                )
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

    def launch(self, op: plan.LaunchOp) -> None:
        stage = op.stage.root_reference.data
        target = self.schedule.basis_of(stage)
        self.bring([self.names[b] for b in op.buffers], target)
        indices = tuple(self.numbers[i] for i in op.indices)
        self.steps.append(Apply(stage, target, indices, op.is_adjoint))

    def permute(self, op: plan.PermuteOp) -> None:
        name = self.names.pop(op.source)  # its buffer is free from here on
        place = self.places[name]
        if place.pending:
            assert place.basis is not None
            self.bring([name], place.basis)
        place.pending = op.basis_map
        self.names[op.destination] = name

    def observe(
        self,
        buffer: SSAValue,
        observables: tuple[ObservableAttr, ...],
        destination: SSAValue | None,
    ) -> None:
        name = self.names[buffer]
        basis = self.settle(name)
        if destination is not None:
            self.names[destination] = LAMBDA
            self.places[LAMBDA] = _Place(basis)
        self.steps.append(Observe(observables, basis, destination is not None))

    def restore(self, op: plan.RestoreOp) -> None:
        """ψ is where it was when it was saved."""
        if not self.saved:
            raise CompilationError(
                "The cuda target restores a state before it undoes the stages after which the "
                "state was saved: run insert-checkpoints after derive-adjoint."
            )
        self.names[op.buffer] = PSI
        self.places[PSI] = _Place(self.saved.pop())
        self.steps.append(Restore())

    def settle(self, name: str) -> int:
        """Apply what is pending to a state, where it is; returns its basis."""
        basis = self.places[name].basis
        if basis is None:
            basis = self.schedule.default_basis()
        self.bring([name], basis)
        return basis

    def bring(self, names: Sequence[str], target: int) -> None:
        """Bring states into a basis."""
        groups: dict[tuple[int, BasisMap | None], list[str]] = {}
        for name in names:
            place = self.places[name]
            if place.basis is None and place.pending is None:
                place.basis = target  # |0…0⟩ is the same in every basis
            source = target if place.basis is None else place.basis
            if source != target or place.pending is not None:
                groups.setdefault((source, place.pending), []).append(name)
            self.places[name] = _Place(target)
        for (source, by), members in groups.items():
            self.steps.append(Exchange(tuple(members), source, target, by))

    def loop(self, op: scf.ForOp) -> None:
        bounds = [self.numbers[v] for v in (op.lb, op.ub, op.step)]
        if bounds[0] != "0" or bounds[2] != "1" or not bounds[1].isdigit():
            raise CompilationError("The cuda target runs loops from 0 by 1 only.")
        body = op.body.block
        names = [self.names.get(v) for v in op.iter_args]
        states = [name for name in names if name]
        for result, name in zip(op.results, names, strict=True):
            if name:
                self.names[result] = name
        if bounds[1] == "0":
            return
        moves = [o for o in op.walk() if isinstance(o, plan.LaunchOp | plan.PermuteOp)]
        launches = [o for o in moves if isinstance(o, plan.LaunchOp)]
        if launches:
            # A permutation goes with the exchange from the last stage to the first one.
            edge = launches[0] if moves[0] is launches[0] else launches[-1]
            entry = self.schedule.basis_of(edge.stage.root_reference.data)
        else:
            known = self.places[states[0]].basis
            entry = self.schedule.default_basis() if known is None else known
        self.bring(states, entry)
        variable = "ijklmn"[self.loops] if self.loops < 6 else f"i{self.loops}"
        self.numbers[body.args[0]] = variable
        for argument, name in zip(body.args[1:], names, strict=True):
            if name:
                self.names[argument] = name
        self.loops += 1
        outside, self.steps = self.steps, []
        for inner in body.ops:
            self.operation(inner)
        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        if [self.names.get(v) for v, n in zip(last.operands, names, strict=True) if n] != states:
            raise CompilationError("A loop must yield its states in the order it takes them.")
        self.bring(states, entry)
        steps, self.steps = self.steps, outside
        self.loops -= 1
        self.steps.append(Loop(variable, int(bounds[1]), steps))


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
