"""What a whole-circuit kernel does, step by step, as plain data.

Each sample lives in the registers of its threads. Which amplitudes these hold, and through which
slots of shared memory they exchange them, is what the IR says (see `qcomp.passes.on_chip_layouts`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from xdsl.dialects import arith, builtin, func, scf, tensor
from xdsl.dialects.builtin import DenseIntOrFPElementsAttr
from xdsl.ir import Block, SSAValue

from qcomp.backends.cuda.launches import NO_DISK
from qcomp.basis_map import BasisMap
from qcomp.dialects import plan
from qcomp.dialects.layout import LayoutAttr
from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import CompilationError, InputError
from qcomp.passes.extract_angles import constant_index
from qcomp.pauli import Pauli
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
class Scale:
    """Multiply the amplitudes of a state, held in a basis, by the first factor where the diagonal
    string is +1 and by the second where it is -1."""

    state: str
    basis: int
    pauli: Pauli
    factors: tuple[float, float]


@dataclass(frozen=True)
class Loop:
    """Repeat the body, with `variable` from `first` to `end`, in C: `count` times, or 0 if that is
    known only when it runs."""

    variable: str
    first: str
    end: str
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
    """Keep ψ as threads hold it in a slot of the checkpoints, in C."""

    slot: str


@dataclass(frozen=True)
class Restore:
    """Take ψ from a slot of the checkpoints."""

    slot: str


Step = Initialize | Exchange | Apply | Scale | Loop | Observe | Save | Restore


def walk(steps: Sequence[Step]) -> Iterator[Step]:
    """All steps, those in loops included."""
    for step in steps:
        yield step
        if isinstance(step, Loop):
            yield from walk(step.body)


@dataclass
class Schedule:
    """Reads the steps of a state function; `bases` are those that states are held in, `tables` the
    numbers that indices are read from, by a name in C, and `checkpoints` how many states are kept.
    """

    name: str
    stages: dict[str, plan.StageOp]
    bases: list[Basis] = field(default_factory=list)
    tables: dict[str, list[int]] = field(default_factory=dict)
    checkpoints: int = 0
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
                case plan.ScaleOp():
                    a, b = map(float, op.factors.get_values())
                    yield Scale(names[op.buffer], self._basis(op.buffer), op.pauli, (a, b))
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
                case arith.ConstantOp() if isinstance(op.value, DenseIntOrFPElementsAttr):
                    names[op.result] = table = f"{self.name}_table_{len(self.tables)}"
                    self.tables[table] = np.array(op.value.get_values(), np.int64).tolist()
                case tensor.ExtractOp():
                    names[op.result] = f"{names[op.tensor]}[{names[op.indices[0]]}]"
                case arith.AddiOp() | arith.SubiOp() | arith.MuliOp():
                    sign = {"addi": "+", "subi": "-", "muli": "*"}[op.name.removeprefix("arith.")]
                    names[op.result] = f"({names[op.lhs]} {sign} {names[op.rhs]})"
                case plan.CheckpointsOp():
                    if self.checkpoints:
                        raise CompilationError("The cuda target takes one plan.checkpoints.")
                    match op.place.data:
                        case "host":
                            raise InputError(
                                "The cuda target keeps checkpoints on the host for states of "
                                "several tiles: those of this circuit take 64 KiB at most and stay "
                                "on the GPU; leave 'on host' out."
                            )
                        case "disk":
                            raise InputError(NO_DISK)
                        case _:
                            self.checkpoints = op.count
                case plan.SaveOp():
                    self._basis(op.buffer)
                    yield Save(self._slot(op))
                case plan.RestoreOp():
                    self._basis(op.buffer)
                    names[op.buffer] = PSI
                    yield Restore(self._slot(op))
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

    def _slot(self, op: plan.SaveOp | plan.RestoreOp) -> str:
        if op.slot is None:
            raise CompilationError("Run insert-checkpoints before translating to the cuda target.")
        return self._names[op.slot]

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
        first, end = constant_index(op.lb), constant_index(op.ub)
        count = 0 if first is None or end is None else end - first
        yield Loop(variable, names[op.lb], names[op.ub], count, steps)


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
