"""Every operation of the frame dialect against dense matrices and finite differences."""

from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.dialects.arith import ConstantOp
from xdsl.dialects.builtin import (
    ArrayAttr,
    FloatAttr,
    IndexType,
    IntegerAttr,
    ModuleOp,
    TensorType,
    f64,
)
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.dialects.tensor import ExtractOp, InsertOp
from xdsl.interpreter import Interpreter
from xdsl.ir import Block, Operation, Region, SSAValue

from qcomp.dialects import frame
from qcomp.dialects.quantum import ObservableAttr
from qcomp.interpreters.classical import register_classical
from qcomp.interpreters.frame import FrameFunctions
from qcomp.interpreters.reference import evaluate, evaluate_state, gradient
from qcomp.pauli import Frame, Pauli
from qcomp.scheduling.operation import Operation as PauliOperation
from qcomp.signature import role_attribute

from .. import dense

QUBITS = 3
SIZE = 1 << QUBITS
OBSERVABLES = [
    ObservableAttr.from_terms([(0.7, "XIZ"), (-1.2, "IYI")]),
    ObservableAttr.from_terms([(1.5, "ZZY")]),
]


def interpreter() -> tuple[Interpreter, FrameFunctions]:
    functions = FrameFunctions()
    result = Interpreter(ModuleOp([]))
    register_classical(result)
    result.register_implementations(functions)
    return result, functions


def operands(*kinds: frame.StateType | frame.StackType | None) -> list[SSAValue]:
    """Values to build an operation with: None is a number."""
    return list(Block(arg_types=[f64 if kind is None else kind for kind in kinds]).args)


STATE = frame.StateType.of(QUBITS)
states = st.integers(0, 2**32 - 1).map(
    lambda seed: (lambda r: r.normal(size=SIZE) + 1j * r.normal(size=SIZE))(
        np.random.default_rng(seed)
    )
)
angles = st.floats(-7, 7)


def exponential(letters: str, angle: float, controls: list[str]) -> dense.Matrix:
    """exp(-i angle/2 P) where all (signed) controls are -1."""
    where = np.eye(SIZE, dtype=complex)
    for control in controls:
        where = where @ (np.eye(SIZE) - signed(control)) / 2
    turn = np.cos(angle / 2) * np.eye(SIZE) - 1j * np.sin(angle / 2) * signed(letters)
    return np.eye(SIZE) + where @ (turn - np.eye(SIZE))


def signed(text: str) -> dense.Matrix:
    return (-1 if text[0] == "-" else 1) * dense.pauli(text[1:])


def observable_matrix(observable: ObservableAttr) -> dense.Matrix:
    pairs = zip(observable.weights, observable.strings, strict=True)
    terms = [w.value.data * dense.pauli(s.data) for w, s in pairs]
    return np.sum(terms, axis=0)


OPERATIONS = [
    (["+XII"], []),
    (["-XYZ"], []),
    (["+ZZI"], []),
    (["+III"], []),
    (["+YII"], ["+IZI"]),
    (["-III"], ["-ZIZ"]),
    (["+XXI", "+IZI", "-XYI", "+IZI"], ["-ZZI", "+IIZ"]),
    (["+XZI", "+ZII", "+YZI"], ["+IIZ"]),
]


def make(texts: list[str], controls: list[str]) -> PauliOperation:
    operation = PauliOperation(
        tuple(map(Pauli.from_text, texts)), tuple(map(Pauli.from_text, controls))
    )
    operation.check()
    return operation


@pytest.mark.parametrize(("texts", "controls"), OPERATIONS)
@settings(max_examples=25)
@given(state=states, values=st.lists(angles, min_size=4, max_size=4))
def test_rotate_and_unrotate(
    texts: list[str], controls: list[str], state: dense.Matrix, values: list[float]
) -> None:
    values = values[: len(texts)]
    operation = make(texts, controls)
    *numbers, first, second = operands(*[None] * len(texts), STATE, STATE)
    run, _ = interpreter()
    (rotated,) = run.run_op(frame.RotateOp(first, operation, numbers), (*values, state))
    matrix = np.eye(SIZE, dtype=complex)
    for text, value in zip(texts, values, strict=True):
        matrix = exponential(text, value, controls) @ matrix
    np.testing.assert_allclose(rotated, matrix @ state, atol=1e-12)

    cotangent = observable_matrix(OBSERVABLES[0]) @ rotated
    back, cotangent_before, *gradients = run.run_op(
        frame.UnrotateOp(first, second, operation, numbers), (*values, rotated, cotangent)
    )
    np.testing.assert_allclose(back, state, atol=1e-12)
    np.testing.assert_allclose(cotangent_before, matrix.conj().T @ cotangent, atol=1e-12)

    def energy(at: list[float]) -> float:
        (result,) = run.run_op(frame.RotateOp(first, operation, numbers), (*at, state))
        return np.vdot(result, observable_matrix(OBSERVABLES[0]) @ result).real

    for j, found in enumerate(gradients):
        moved = [[v + (k == j) * h for k, v in enumerate(values)] for h in (1e-5, -1e-5)]
        expected = (energy(moved[0]) - energy(moved[1])) / 2e-5
        assert found == pytest.approx(expected, abs=1e-7)


@given(states, st.lists(st.sampled_from(["cx", "cz", "s", "y", "swap", "cy"]), max_size=6))
def test_permute_and_expectation(state: dense.Matrix, names: list[str]) -> None:
    absorbed, matrix = Frame.identity(QUBITS), np.eye(SIZE, dtype=complex)
    for k, name in enumerate(names):
        qubits = [k % 3, (k + 1) % 3][: 1 if name in ("s", "y") else 2]
        getattr(absorbed, f"apply_{name}")(*qubits)
        matrix = dense.gate(name, (), qubits, QUBITS) @ matrix
    run, functions = interpreter()
    (value,) = operands(STATE)
    (permuted,) = run.run_op(frame.PermuteOp(value, absorbed), (state,))
    np.testing.assert_allclose(permuted, matrix @ state, atol=1e-12)
    values = run.run_op(frame.ExpectationOp(OBSERVABLES, value, absorbed), (state,))
    for found, observable in zip(values, OBSERVABLES, strict=True):
        expected = np.vdot(state, observable_matrix(observable) @ state)
        assert found == pytest.approx(expected.real, abs=1e-11)
    # The logical state is recorded: the stored one with the absorbed gates applied.
    assert functions.state is not None
    np.testing.assert_allclose(functions.state, matrix @ state, atol=1e-12)
    run.run_op(frame.ExpectationOp(OBSERVABLES, value), (state,))
    np.testing.assert_array_equal(functions.state, state)


@given(states, angles, angles)
def test_cotangent(state: dense.Matrix, first: float, second: float) -> None:
    run, _ = interpreter()
    a, b, value = operands(None, None, STATE)
    (found,) = run.run_op(frame.CotangentOp(OBSERVABLES, [a, b], value), (first, second, state))
    total = first * observable_matrix(OBSERVABLES[0]) + second * observable_matrix(OBSERVABLES[1])
    np.testing.assert_allclose(found, total @ state, atol=1e-12)


def test_stack_is_last_in_first_out() -> None:
    run, _ = interpreter()
    stack, state = operands(frame.StackType(), STATE)
    one, two = np.eye(SIZE, dtype=complex)[:2]
    save = partial(run.run_op, frame.SaveOp(state, stack))
    restore = partial(run.run_op, frame.RestoreOp(stack, STATE))
    (empty,) = run.run_op(frame.StackOp())
    (first,) = save((one, empty))
    (second,) = save((two, first))
    top, rest = restore((second,))
    np.testing.assert_array_equal(top, two)
    bottom, rest = restore((rest,))
    np.testing.assert_array_equal(bottom, one)
    assert rest == empty
    # Saved stacks are values: the first is as it was.
    np.testing.assert_array_equal(restore((first,))[0], one)


def test_init_and_amplitudes() -> None:
    run, functions = interpreter()
    (state,) = run.run_op(frame.InitOp(QUBITS))
    np.testing.assert_array_equal(state, np.eye(SIZE)[0])
    (value,) = operands(STATE)
    assert run.run_op(frame.AmplitudesOp(value), (state,)) == (state,)
    assert functions.state is state


def _function(
    name: str, body: list[Operation], arguments: Block, results: list[SSAValue]
) -> FuncOp:
    arguments.add_ops([*body, ReturnOp(*results)])
    kinds = [argument.type for argument in arguments.args]
    return FuncOp(name, (kinds, [value.type for value in results]), Region(arguments))


def test_groups_and_derived_gradient() -> None:
    """A circuit with its adjoint written by hand, in passes and stages."""
    first, second = make(["+XII", "+ZII"], ["+IIZ"]), make(["+YYI"], [])
    prepare = make(["+IIX"], [])
    kind = TensorType(f64, [3])

    def forward(block: Block) -> tuple[list[Operation], list[SSAValue], SSAValue]:
        constants = [ConstantOp(IntegerAttr(i, IndexType())) for i in range(3)]
        extracts = [ExtractOp(block.args[0], [c.result], f64) for c in constants]
        a, b, c = (e.result for e in extracts)
        half = ConstantOp(FloatAttr(1.1, f64))
        init = frame.InitOp(QUBITS)
        ready = frame.RotateOp(init.state, prepare, [half.result])

        stage_block = frame.StageOp.block_for([ready.out_state])
        inner = frame.RotateOp(stage_block.args[0], first, [a, b])
        stage_block.add_ops([inner, frame.YieldOp([inner.out_state])])
        pass_block = frame.PassOp.block_for([ready.out_state])
        stage = frame.StageOp([pass_block.args[0]], Region(stage_block))
        last = frame.RotateOp(stage.results[0], second, [c])
        pass_block.add_ops([stage, last, frame.YieldOp([last.out_state])])
        passed = frame.PassOp([ready.out_state], Region(pass_block))
        ops: list[Operation] = [*constants, *extracts, half, init, ready, passed]
        return ops, [a, b, c, *(c.result for c in constants)], passed.results[0]

    block = Block(arg_types=[kind])
    ops, _, state = forward(block)
    expectation = frame.ExpectationOp(OBSERVABLES, state)
    circuit = _function("circuit", [*ops, expectation], block, list(expectation.values))
    circuit.properties["arg_attrs"] = ArrayAttr([role_attribute("params")])

    block = Block(arg_types=[kind, f64, f64])
    ops, values, state = forward(block)
    expectation = frame.ExpectationOp(OBSERVABLES, state)
    cotangent = frame.CotangentOp(OBSERVABLES, block.args[1:], state)
    group = frame.PassOp.block_for([state, cotangent.cotangent])
    undo = frame.UnrotateOp(*group.args, second, [values[2]])
    undo_first = frame.UnrotateOp(undo.out_state, undo.out_cotangent, first, values[:2])
    gradients = [*undo_first.gradients, *undo.gradients]
    out = [undo_first.out_state, undo_first.out_cotangent, *gradients]
    group.add_ops([undo, undo_first, frame.YieldOp(out)])
    back = frame.PassOp([state, cotangent.cotangent], Region(group), gradients=3)
    inserts: list[Operation] = []
    tensor: SSAValue = block.args[0]
    for value, position in zip(back.results[2:], values[3:], strict=True):
        insert = InsertOp(value, tensor, [position])
        inserts.append(insert)
        tensor = insert.result
    derived = _function(
        "circuit_gradient",
        [*ops, expectation, cotangent, back, *inserts],
        block,
        [*expectation.values, tensor],
    )

    plain = ModuleOp([circuit.clone()])
    module = ModuleOp([circuit, derived])
    module.verify()
    params = [np.array([0.4, 1.3, -0.8])]
    expected = gradient(plain, params, cotangents=[0.3, -2.0])
    found = gradient(module, params, cotangents=[0.3, -2.0])
    np.testing.assert_allclose(found.values, evaluate(plain, params), atol=1e-14)
    np.testing.assert_allclose(found.params[0], expected.params[0], atol=1e-9)
    assert np.abs(expected.params[0]).min() > 1e-3
    assert found.inputs is None
    by_hand = exponential("+YYI", -0.8, []) @ exponential("+ZII", 1.3, ["+IIZ"])
    by_hand = by_hand @ exponential("+XII", 0.4, ["+IIZ"]) @ exponential("+IIX", 1.1, [])
    np.testing.assert_allclose(evaluate_state(module, params), by_hand[:, 0], atol=1e-14)
