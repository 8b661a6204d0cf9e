"""A stage by the structure of its kernel, against the same stage by its Pauli strings."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.dialects import test
from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter
from xdsl.rewriter import Rewriter
from xdsl.utils.exceptions import InterpretationError

from qcomp.dialects import kernel, plan
from qcomp.errors import CompilationError
from qcomp.interpreters.plan import Coefficients, PlanFunctions
from qcomp.interpreters.statevector import State
from qcomp.passes.select_kernels import SelectKernelsPass
from qcomp.pauli import Pauli
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import (
    Diagonal,
    OperationStructure,
    Parity,
    Relabelling,
    StageStructure,
    plan_stage,
)

from ..backends.test_stage_kernel import random_layer, random_stage
from ..circuits import Floats
from ..scheduling.random_operations import random_relabelling


def stage_module(
    operations: Sequence[Operation],
    relabelling: Relabelling,
    lanes: int,
    registers: int,
    tile: Sequence[int] | None = None,
    gradients: Callable[[], bool] = lambda: True,
) -> ModuleOp:
    """A module with one stage, planned for the operations, and a launch of it each way."""
    made, after = plan_stage(operations, relabelling, lanes, registers, tile)
    rows: list[plan.OperationOp] = []
    first = 0
    for position, operation in enumerate(operations):
        flags = [gradients() for _ in operation.paulis]
        stored = after.operation(operation)
        rows.append(plan.OperationOp(stored, made.bits, first, 0, position, flags))
        first += len(flags)
    columns = made.registers, made.skew, made.loops, made.outer
    buffer = plan.BufferType.of(made.bits)
    values = test.TestOp(result_types=[buffer, buffer, plan.CoefficientsType()])
    psi, lam, coefficients = values.results
    module = ModuleOp(
        [
            plan.StageOp("stage", made.bits, lanes, columns, rows),
            values,
            plan.LaunchOp("stage", [psi], coefficients, []),
            plan.LaunchOp("stage", [psi, lam], coefficients, []),
        ]
    )
    module.verify()
    return module


def selected(module: ModuleOp, euler: bool = True) -> ModuleOp:
    copy = module.clone()
    SelectKernelsPass(euler).apply(Context(), copy)
    return copy


def launched(module: ModuleOp, seed: int = 0) -> tuple[State, State, State, Floats]:
    """From random states: ψ after the stage, ψ and λ after its adjoint, and the gradients."""
    forward, adjoint = (op for op in module.ops if isinstance(op, plan.LaunchOp))
    (stage,) = plan.stages_of(module).values()
    rng = np.random.default_rng(seed)
    psi, lam = rng.normal(size=(2, 1 << stage.bits.value.data, 2)) @ [1, 1j]
    angles = rng.uniform(-4, 4, sum(len(op.paulis) for op in stage.operations))
    coefficients = Coefficients([angles], [np.zeros_like(angles)])
    interpreter = Interpreter(module)
    interpreter.register_implementations(PlanFunctions())
    interpreter.run_op(forward, (psi, coefficients))
    after = psi.copy()
    interpreter.run_op(adjoint, (psi, lam, coefficients))
    return after, psi, lam, coefficients.gradients[0]


@given(st.integers(0, 1 << 32), st.integers(1, 3), st.integers(1, 3), st.integers(2, 3))
def test_kernels_do_what_stages_say(seed: int, lanes: int, k: int, outside: int) -> None:
    random = Random(seed)
    bits = lanes + k + outside
    relabelling = random_relabelling(random, bits)
    draw = random.choice((random_stage, random_layer))
    operations, tile = draw(random, bits, lanes, k, relabelling)
    module = stage_module(operations, relabelling, lanes, k, tile, lambda: random.random() < 0.8)
    expected = launched(module)
    for euler in (False, True):
        found = launched(selected(module, euler))
        for a, b in zip(found, expected, strict=True):
            np.testing.assert_allclose(a, b, atol=1e-11)


# Of a gate and a real rotation under controls, everything matters.
GATE = Operation((Pauli(0b000101, 0b100000), Pauli(0, 0b010001)), (Pauli(0, 0b001000),))
REAL = Operation((Pauli(0b001010, 0b000010, 1),), (Pauli(0, 0b100001, 2), Pauli(0, 0b010000)))

CHANGES: dict[str, Callable[[OperationStructure], OperationStructure]] = {
    "registers": lambda s: replace(s, registers=s.registers ^ 3),
    "lanes": lambda s: replace(s, lanes=s.lanes ^ 3),
    "odd": lambda s: replace(s, odd=not s.odd),
    "register of the role": lambda s: replace(s, role=replace(s.role, registers=3)),
    "block of the role": lambda s: replace(s, role=replace(s.role, block=-1)),
    "lanes of the role": lambda s: replace(s, role=replace(s.role, lanes=not s.role.lanes)),
    "register of the sign": lambda s: replace(s, sign=replace(s.sign, registers=3)),
    "block of the sign": lambda s: replace(s, sign=Parity(s.sign.registers, 0)),
    "static controls": lambda s: replace(s, static_controls=((2, 0),)),
    "controls": lambda s: replace(s, controls=tuple(Parity(1, c.block) for c in s.controls)),
    "sums": lambda s: replace(s, sums=1),
}


def changed(change: Callable[[StageStructure], StageStructure]) -> bool:
    """Whether a change of the kernel alone changes what the stage does."""
    module = selected(stage_module([GATE, REAL], Relabelling.identity(6), 2, 2), euler=False)
    before = launched(module)
    (function,) = (op for op in module.ops if isinstance(op, kernel.FuncOp))
    other = kernel.FuncOp("kernel_0", change(function.structure))
    assert other.structure != function.structure
    Rewriter.replace_op(function, other)
    return any(not np.allclose(a, b) for a, b in zip(launched(module), before, strict=True))


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_part_of_an_operation_matters(
    change: Callable[[OperationStructure], OperationStructure],
) -> None:
    assert changed(lambda s: replace(s, operations=tuple(map(change, s.operations))))


def test_skew_matters() -> None:
    assert changed(lambda s: replace(s, skew=(1, 0)))


def test_sums_of_a_batch_are_taken_at_one_point() -> None:
    """Operations that do not commute must not share a batch: their gradients would be wrong."""
    assert changed(lambda s: replace(s, batches=(2,)))


def test_a_kernel_that_is_not_there() -> None:
    module = selected(stage_module([GATE], Relabelling.identity(6), 2, 2))
    (function,) = (op for op in module.ops if isinstance(op, kernel.FuncOp))
    function.detach()
    with pytest.raises(InterpretationError, match=r"There is no kernel\.func @kernel_0"):
        launched(module)


def test_diagonals_of_the_previous_iteration_need_a_loop() -> None:
    module = stage_module([GATE], Relabelling.identity(6), 2, 2)
    (stage,) = plan.stages_of(module).values()
    carried = plan.DiagonalOp(Diagonal("before", 1 << 5, "after", previous=True), 6, 0, 0)
    stage.body.block.insert_op_before(carried, stage.operations[0])
    with pytest.raises(CompilationError, match="launch it in a loop"):
        launched(module)
