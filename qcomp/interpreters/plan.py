"""Semantics of the `plan` dialect: a buffer is an array in storage coordinates, or, if threads hold
it, of what is in their registers, thread by thread.

A stage that has a kernel runs by it, others by their Pauli strings: two ways to the same state.
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import (
    Interpreter,
    InterpreterFunctions,
    PythonValues,
    impl,
    register_impls,
)
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.traits import SymbolTable
from xdsl.utils.exceptions import InterpretationError

from qcomp.basis_map import BasisMap
from qcomp.dialects import plan
from qcomp.dialects.kernel import FuncOp
from qcomp.dialects.layout import LayoutAttr
from qcomp.gf2 import dual_rows, inverse
from qcomp.interpreters.kernel import StageData, phases, rotations, run_adjoint, run_forward
from qcomp.interpreters.statevector import (
    State,
    apply_frame,
    apply_observable,
    apply_pauli,
    apply_rotation,
    apply_scale,
    controlled,
    expectation,
    linear_map,
    parities,
)
from qcomp.scheduling.fold import powers
from qcomp.scheduling.stage import StageStructure, virtual_qubit
from qcomp.signature import Floats


@dataclass
class Coefficients:
    """The angle tensors and the gradients of their elements."""

    angles: list[Floats]
    gradients: list[Floats]


@register_impls
@dataclass
class PlanFunctions(InterpreterFunctions):
    """Runs the dialect; stages are looked up in the module of the launch."""

    stack: list[tuple[Attribute, State]] = field(default_factory=list)
    _stages: dict[ModuleOp, dict[str, plan.StageOp]] = field(default_factory=dict)
    _tiles: dict[ModuleOp, dict[str, plan.TileOp]] = field(default_factory=dict)
    _kernels: dict[plan.StageOp, tuple[StageStructure, StageData]] = field(default_factory=dict)
    _operations: dict[ModuleOp, dict[tuple[int, int], plan.OperationOp]] = field(
        default_factory=dict
    )

    def stage(self, op: Operation, name: str) -> plan.StageOp:
        """The stage of a name that an operation of the same module gives."""
        module = op.get_toplevel_object()
        assert isinstance(module, ModuleOp)
        if module not in self._stages:
            self._stages[module] = plan.stages_of(module)
            self._operations[module] = {
                plan.slot(op): op
                for stage in self._stages[module].values()
                for op in stage.operations
            }
        return self._stages[module][name]

    def tile(self, op: Operation, name: str) -> plan.TileOp:
        """The tile of a name that an operation of the same module gives."""
        module = op.get_toplevel_object()
        assert isinstance(module, ModuleOp)
        if module not in self._tiles:
            self._tiles[module] = plan.tiles_of(module)
        if name not in self._tiles[module]:
            raise InterpretationError(f"There is no plan.tile @{name}.")
        return self._tiles[module][name]

    def kernel(self, stage: plan.StageOp) -> tuple[StageStructure, StageData]:
        """The kernel that a stage names, and what it reads of the stage."""
        if stage not in self._kernels:
            assert stage.kernel is not None
            function = SymbolTable.lookup_symbol(stage, stage.kernel)
            if not isinstance(function, FuncOp):
                raise InterpretationError(f"There is no kernel.func {stage.kernel}.")
            self._kernels[stage] = function.structure, StageData.of(stage)
        return self._kernels[stage]

    @impl(plan.CoefficientsOp)
    def run_coefficients(
        self, interpreter: Interpreter, op: plan.CoefficientsOp, args: PythonValues
    ) -> PythonValues:
        angles = [np.asarray(a, dtype=float) for a in args]
        return (Coefficients(angles, [np.zeros_like(a) for a in angles]),)

    @impl(plan.GradientsOp)
    def run_gradients(
        self, interpreter: Interpreter, op: plan.GradientsOp, args: PythonValues
    ) -> PythonValues:
        return tuple(args[0].gradients)

    @impl(plan.AllocateOp)
    def run_allocate(
        self, interpreter: Interpreter, op: plan.AllocateOp, args: PythonValues
    ) -> PythonValues:
        assert isinstance(op.buffer.type, plan.BufferType)
        kind = np.float64 if op.buffer.type.is_real else np.complex128
        return (np.full(1 << op.buffer.type.bits.data, np.nan, dtype=kind),)

    @impl(plan.InitializeOp)
    def run_initialize(
        self, interpreter: Interpreter, op: plan.InitializeOp, args: PythonValues
    ) -> PythonValues:
        args[0][:] = 0
        args[0][0] = 1
        return ()

    @impl(plan.PassOp)
    def run_pass(
        self, interpreter: Interpreter, op: plan.PassOp, args: PythonValues
    ) -> PythonValues:
        # Tiles are independent: all of them at once is the same as one after the other.
        if op.layout is None:
            values: PythonValues = ()
            for inner in op.body.block.ops:
                found = interpreter.run_op(inner, interpreter.get_values(inner.operands))
                values += found if isinstance(inner, plan.ExpectationOp) else ()
            return values
        launch = op.launches[0]
        coefficients, *indices = interpreter.get_values((launch.coefficients, *launch.indices))
        tensor = self.stage(op, op.stages[0]).operations[0].tensor.value.data
        trips = coefficients.angles[tensor].shape[:-1]
        tile = self.tile(op, op.layout.root_reference.data)
        memory = tile.memory(int(np.ravel_multi_index(indices, trips)) if trips else 0)
        load, store = (
            _addresses(held, there) for held, there in zip(tile.ends, memory, strict=True)
        )
        if launch.is_adjoint:
            load, store = store, load
        buffers = interpreter.get_values(launch.buffers)
        for buffer in buffers:
            buffer[:] = buffer[load]
        interpreter.run_ssacfg_region(op.body, (), op.name)
        for buffer in buffers:
            buffer[store] = buffer.copy()
        return ()

    @impl(plan.LaunchOp)
    def run_launch(
        self, interpreter: Interpreter, op: plan.LaunchOp, args: PythonValues
    ) -> PythonValues:
        stage = self.stage(op, op.stage.root_reference.data)
        op.check_stage(stage)
        count = len(op.buffers)
        buffers, coefficients, indices = args[:count], args[count], args[count + 1 :]
        here = _places(op.buffers[0])[_advanced(stage, indices, len(buffers[0]))]
        states = [buffer[here].astype(np.complex128) for buffer in buffers]
        run = self._by_kernel if stage.kernel else self._by_paulis
        run(stage, states, coefficients, indices)
        if not op.keep:
            for buffer, state in zip(buffers, states, strict=True):
                buffer[here] = _stored(state, buffer)
        return ()

    @impl(plan.ProductOp)
    def run_product(
        self, interpreter: Interpreter, op: plan.ProductOp, args: PythonValues
    ) -> PythonValues:
        count = len(op.buffers)
        coefficients, indices = args[count], args[count + 1 :]
        stages = [self.stage(op, name) for name in op.names]
        run = self._by_kernel if all(s.kernel for s in stages) else self._by_paulis
        psi = np.eye(1, len(args[0]), dtype=np.complex128)[0]
        for stage in stages:
            run(stage, [psi], coefficients, self._indices(stage, coefficients, indices))
        if not op.is_adjoint:
            args[0][:] = _stored(psi, args[0])
            return ()
        lam = args[1].astype(np.complex128)
        for stage in reversed(stages):
            run(stage, [psi, lam], coefficients, self._indices(stage, coefficients, indices))
        for buffer in args[:count]:
            buffer[:] = np.nan
        return ()

    @staticmethod
    def _indices(
        stage: plan.StageOp, coefficients: Coefficients, indices: tuple[int, ...]
    ) -> tuple[int, ...]:
        """Those indices that the angles of a stage have."""
        angles = coefficients.angles[stage.operations[0].tensor.value.data]
        return indices[: angles.ndim - 1]

    def _by_kernel(
        self,
        stage: plan.StageOp,
        buffers: list[State],
        coefficients: Coefficients,
        indices: tuple[int, ...],
    ) -> None:
        """Run a stage, or with two buffers its adjoint, by the structure of its kernel."""
        structure, data = self.kernel(stage)
        rows = [_angles(o, coefficients.angles, indices) for o in stage.operations]
        moved = self._moved_phases(stage, coefficients, indices)
        if len(buffers) == 1:
            run_forward(structure, data, rows, moved, buffers[0])
            return
        gradients = run_adjoint(structure, data, rows, moved, *buffers)
        for operation, found in zip(stage.operations, gradients, strict=True):
            _add_gradients(operation, found, coefficients, indices)

    def _by_paulis(
        self,
        stage: plan.StageOp,
        buffers: list[State],
        coefficients: Coefficients,
        indices: tuple[int, ...],
    ) -> None:
        """Run a stage, or with two buffers its adjoint, by the Pauli strings of its operations."""
        moved = _relabelled(stage, len(buffers[0]))
        folded = _folded(stage, len(buffers[0]))
        before, after = (
            self._factor(stage, place, coefficients, indices, len(buffers[0]))
            for place in plan.PLACES
        )
        if len(buffers) == 2:
            psi, lam = buffers
            for state in buffers:
                state[:] = state[folded] / after
            for operation in reversed(stage.operations):
                _undo(operation, psi, lam, coefficients, indices)
            for state in buffers:
                state[:] = (state / before)[moved]
        else:
            (psi,) = buffers
            relabelled = np.empty_like(psi)
            relabelled[moved] = psi
            relabelled *= before
            for operation in stage.operations:
                angles = _angles(operation, coefficients.angles, indices)
                plain = operation.operation
                own = _own_diagonals(operation, angles, len(psi))
                relabelled /= own.get("before", 1)
                for pauli, angle in zip(plain.paulis, angles, strict=True):
                    relabelled = apply_rotation(relabelled, pauli, angle, plain.controls)
                relabelled /= own.get("after", 1)
            psi[folded] = relabelled * after

    def _factor(
        self,
        stage: plan.StageOp,
        place: str,
        coefficients: Coefficients,
        indices: tuple[int, ...],
        size: int,
    ) -> State:
        """The product of the diagonals of other stages' operations that `stage` has at `place`."""
        result = np.ones(size, dtype=np.complex128)
        moved = self._moved_phases(stage, coefficients, indices)
        for op, phase in zip(stage.diagonals, moved, strict=True):
            if op.diagonal.place == place:
                result *= np.where(parities(op.diagonal.mask, size), phase, 1)
        return result

    def _moved_phases(
        self, stage: plan.StageOp, coefficients: Coefficients, indices: tuple[int, ...]
    ) -> list[complex]:
        """The phases of the diagonals that a stage applies for others."""
        found: list[complex] = []
        for op in stage.diagonals:
            module = stage.get_toplevel_object()
            assert isinstance(module, ModuleOp)
            operation = self._operations[module][plan.slot(op)]
            row = (*indices[:-1], indices[-1] - 1) if op.previous else indices
            if row and row[-1] < 0:
                found.append(1)
                continue
            angles = _angles(operation, coefficients.angles, row)
            found.append(_phases(operation, angles)[op.diagonal.part])
        return found

    @impl(plan.ScaleOp)
    def run_scale(
        self, interpreter: Interpreter, op: plan.ScaleOp, args: PythonValues
    ) -> PythonValues:
        places = _places(op.buffer)
        args[0][places] = apply_scale(args[0][places], op.pauli, op.factors.get_values())
        return ()

    @impl(plan.PermuteOp)
    def run_permute(
        self, interpreter: Interpreter, op: plan.PermuteOp, args: PythonValues
    ) -> PythonValues:
        source, destination = args
        before, after = (
            linear_map([int(c) for c in columns.get_values()])
            for columns in (op.source_columns, op.destination_columns)
        )
        moved = apply_frame(source[before].astype(np.complex128), op.frame.frame)
        destination[after] = _stored(moved, destination)
        return ()

    @impl(plan.ExchangeOp)
    def run_exchange(
        self, interpreter: Interpreter, op: plan.ExchangeOp, args: PythonValues
    ) -> PythonValues:
        write, read = (linear_map(p.flat) ^ p.offset.data for p in (op.write, op.read))
        by = op.basis_map
        factors = _powers_of_i(by, linear_map(op.ends[0].flat)) if by else 1
        results: list[State | Floats] = []
        for state in args:
            slots = np.empty_like(state)
            slots[write] = _stored(factors * state, state)
            results.append(slots[read])
            state[:] = np.nan
        return tuple(results)

    @impl(plan.ExpectationOp)
    def run_expectation(
        self, interpreter: Interpreter, op: plan.ExpectationOp, args: PythonValues
    ) -> PythonValues:
        state = args[0][_places(op.buffer)].astype(np.complex128)
        return tuple(expectation(state, observable) for observable in op.observables)

    @impl(plan.CotangentOp)
    def run_cotangent(
        self, interpreter: Interpreter, op: plan.CotangentOp, args: PythonValues
    ) -> PythonValues:
        *weights, source, destination = args
        here = _places(op.source)
        state = source[here].astype(np.complex128)
        total = np.zeros(len(state), dtype=np.complex128)
        for weight, observable in zip(weights, op.observables, strict=True):
            total += weight * apply_observable(state, observable)
        destination[here] = _stored(total, destination)
        return ()

    @impl(plan.CheckpointsOp)
    def run_checkpoints(
        self, interpreter: Interpreter, op: plan.CheckpointsOp, args: PythonValues
    ) -> PythonValues:
        return ([None] * op.count,)

    @impl(plan.SaveOp)
    def run_save(
        self, interpreter: Interpreter, op: plan.SaveOp, args: PythonValues
    ) -> PythonValues:
        state, *place = args
        saved = op.buffer.type, state.copy()
        if place:
            checkpoints, slot = place
            checkpoints[slot] = saved
        else:
            self.stack.append(saved)
        return ()

    @impl(plan.RestoreOp)
    def run_restore(
        self, interpreter: Interpreter, op: plan.RestoreOp, args: PythonValues
    ) -> PythonValues:
        state, *place = args
        if place:
            checkpoints, slot = place
            saved = checkpoints[slot]
            if saved is None:
                raise InterpretationError(f"Slot {slot} is restored before a state is saved there.")
        else:
            saved = self.stack.pop()
        kind, amplitudes = saved
        if kind != op.buffer.type:
            raise InterpretationError(
                f"A state that was saved from a {kind} is restored to a {op.buffer.type}."
            )
        state[:] = amplitudes
        return ()


def _stored(state: State, buffer: State | Floats) -> State | Floats:
    """The amplitudes as a buffer holds them; those of a real buffer must be real."""
    if np.iscomplexobj(buffer):
        return state
    if np.abs(state.imag).max() > 1e-9:
        raise InterpretationError("Amplitudes of a real buffer are not real.")
    return state.real


def _places(buffer: SSAValue) -> npt.NDArray[np.int64]:
    """Where in the array of a buffer amplitudes are."""
    layout = plan.held(buffer)
    bits = plan.buffer_bits(buffer)
    return linear_map(inverse(layout.flat)) if layout else np.arange(1 << bits)


def _powers_of_i(by: BasisMap, amplitudes: npt.NDArray[np.int64]) -> State:
    """The factors that a map gives to these amplitudes."""
    power = np.full(len(amplitudes), by.phase)
    for b, (linear, quadratic) in enumerate(zip(by.linear, by.quadratic, strict=True)):
        crossing = np.bitwise_count(amplitudes & quadratic).astype(np.int64)
        power += (amplitudes >> b & 1) * (linear + 2 * crossing)
    return np.array([1, 1j, -1, -1j])[power & 3]


def _relabelled(stage: plan.StageOp, size: int) -> npt.NDArray[np.int64]:
    """Where the stage's load moves each storage coordinate: lanes flip along skewed registers."""
    lanes = stage.lanes.value.data
    columns = [int(c) for s in (stage.registers, stage.loops, stage.outer) for c in s.get_values()]
    duals = dual_rows(columns)
    moved = np.arange(size)
    for a, skew in enumerate(stage.skew.get_values()):
        moved ^= parities(duals[a] << lanes, size) * int(skew)
    return moved


def _advanced(stage: plan.StageOp, indices: tuple[int, ...], size: int) -> npt.NDArray[np.int64]:
    """Where the launch of an iteration finds what the stage as declared has at each coordinate."""
    if stage.advance is None:
        return np.arange(size)
    lanes = stage.lanes.value.data
    found = powers([int(c) for c in stage.advance.get_values()], indices[-1] + 1)
    high = [c << lanes for c in found[indices[-1] % len(found)]]
    return linear_map([*(1 << b for b in range(lanes)), *high])


def _folded(stage: plan.StageOp, size: int) -> npt.NDArray[np.int64]:
    """Where the stage's fold moves each storage coordinate."""
    fold = stage.fold
    return linear_map(fold.columns(stage.bits.value.data)) if fold else np.arange(size)


def _addresses(held: LayoutAttr, memory: LayoutAttr) -> npt.NDArray[np.int64]:
    """Where amplitudes are in memory that lies there as threads hold it."""
    found = np.empty(1 << len(held.flat), dtype=np.int64)
    found[linear_map(held.flat)] = linear_map(memory.flat) ^ memory.offset.data
    return found


def _row(operation: plan.OperationOp, indices: tuple[int, ...]) -> tuple[Any, ...]:
    first = operation.first.value.data
    return (*indices, slice(first, first + len(operation.paulis)))


def _angles(
    operation: plan.OperationOp, tensors: list[Floats], indices: tuple[int, ...]
) -> list[float]:
    return list(tensors[operation.tensor.value.data][_row(operation, indices)])


def _phases(operation: plan.OperationOp, angles: list[float]) -> dict[str, complex]:
    axes = virtual_qubit(operation.operation).axes
    return phases(axes, rotations(axes, angles)[-1])


def _own_diagonals(operation: plan.OperationOp, angles: list[float], size: int) -> dict[str, State]:
    """Those diagonals of an operation that another stage applies."""
    if not operation.moved:
        return {}
    found = _phases(operation, angles)
    odd = parities(virtual_qubit(operation.operation).z.z, size)
    return {place: np.where(odd, found[place], 1) for place in operation.moved}


def _add_gradients(
    operation: plan.OperationOp,
    found: Floats,
    coefficients: Coefficients,
    indices: tuple[int, ...],
) -> None:
    """Add the gradients of an operation's angles that are wanted."""
    wanted = [bool(flag.value.data) for flag in operation.gradients]
    row = coefficients.gradients[operation.tensor.value.data][_row(operation, indices)]
    row += np.where(wanted, found, 0)


def _undo(
    operation: plan.OperationOp,
    psi: State,
    lam: State,
    coefficients: Coefficients,
    indices: tuple[int, ...],
) -> None:
    """Undo an operation on ψ and λ in place; add the gradients of its angles."""
    plain = operation.operation
    where = controlled(len(psi), plain.controls)
    angles = _angles(operation, coefficients.angles, indices)
    row = coefficients.gradients[operation.tensor.value.data][_row(operation, indices)]
    own = _own_diagonals(operation, angles, len(psi))
    for state in (psi, lam):
        state *= own.get("after", 1)
    for j in reversed(range(len(angles))):
        pauli = plain.paulis[j]
        if operation.gradients.data[j].value.data:
            row[j] += np.vdot(lam, np.where(where, apply_pauli(psi, pauli), 0)).imag
        psi[:] = apply_rotation(psi, pauli, -angles[j], plain.controls)
        lam[:] = apply_rotation(lam, pauli, -angles[j], plain.controls)
    for state in (psi, lam):
        state *= own.get("before", 1)
