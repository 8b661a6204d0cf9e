"""Whole-circuit kernels: what a program computes does not depend on which thread holds what."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.dialects.builtin import ModuleOp
from xdsl.rewriter import Rewriter
from xdsl.utils.exceptions import InterpretationError, VerifyException

from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline, cuda_pipeline
from qcomp.dialects import plan
from qcomp.dialects.layout import LayoutAttr
from qcomp.errors import CompilationError
from qcomp.interpreters.reference import evaluate, gradient
from qcomp.observables import X, Y, Z

from ..circuits import Script, scripts
from .pipelines import Case, lower, parse, text_of, tiled_pipeline, with_detours

OBSERVABLES = [0.7 * Z(0) @ Y(3) - X(2), Z(4)]

# All bits of the state in one tile.
pipelines = st.builds(
    tiled_pipeline,
    registers=st.integers(1, 3),
    spare=st.just(5),
    policy=st.sampled_from(["reverse", "store"]),
)


def split(pipeline: str) -> tuple[str, str]:
    """The passes before the layouts, and those."""
    before, _, last = pipeline.rpartition(",")
    return before, last


def assigned(before: ModuleOp, last: str) -> ModuleOp:
    after = before.clone()
    for _, module in Pipeline(last).run(after):
        module.verify()
    return after


@settings(max_examples=25)
@given(scripts(max_qubits=5, max_gates=14), pipelines)
def test_values_and_gradients_stay(drawn: tuple[Script, Random], pipeline: str) -> None:
    case = Case(drawn)
    first, last = split(pipeline)
    before = lower(case.module, first)
    after = assigned(before, last)
    assert not any(isinstance(op, plan.PermuteOp) for op in after.walk())
    assert all(plan.held(op.buffer) for op in after.walk() if isinstance(op, plan.AllocateOp))
    np.testing.assert_allclose(case.values(after), case.values(before), atol=1e-12)
    np.testing.assert_allclose(case.gradient(after), case.gradient(before), atol=1e-12)
    text = text_of(after)
    assert text_of(parse(text)) == text
    assert text_of(assigned(after, last)) == text


@settings(max_examples=25)
@given(scripts(max_qubits=5, max_gates=14), pipelines)
def test_restored_states_run_forward(drawn: tuple[Script, Random], pipeline: str) -> None:
    """Any stage may follow on a state that was saved after another one."""
    case = Case(drawn)
    first, last = split(pipeline)
    plain = lower(case.module, first)
    module = plain.clone()
    with_detours(module, drawn[1])
    after = assigned(module, last)
    np.testing.assert_allclose(case.values(after), case.values(plain), atol=1e-12)
    np.testing.assert_allclose(case.gradient(after), case.gradient(plain), atol=1e-12)


def layers() -> Circuit:
    """Several stages a layer, and a permutation with signs at its end."""
    c = Circuit(5)
    w = c.params(3, 5)
    with c.repeat(3) as l:
        for q in range(5):
            c.rx(w[l, q], q)
        for q in range(5):
            c.cy(q, (q + 1) % 5)
    return c


def lowered(policy: str = "reverse") -> ModuleOp:
    return lower(layers().module(OBSERVABLES), tiled_pipeline(2, 5, policy))


def exchanges(module: ModuleOp) -> list[plan.ExchangeOp]:
    return [op for op in module.walk() if isinstance(op, plan.ExchangeOp)]


def test_slots_are_proved() -> None:
    """The verifier refuses any other slots, even if no two amplitudes have the same."""
    module = lowered()
    assert {bool(op.frame) for op in exchanges(module)} == {True, False}
    for op in exchanges(module):
        for name in ("write", "read"):
            right = op.properties[name]
            assert isinstance(right, LayoutAttr)
            groups = {key: list(columns) for key, columns in right.groups.items()}
            groups["threads"][0] ^= groups["registers"][0]
            for wrong in (
                LayoutAttr.of(groups, right.offset.data),
                LayoutAttr.of(right.groups, right.offset.data ^ 1),
            ):
                op.properties[name] = wrong
                with pytest.raises(VerifyException, match="but read from"):
                    op.verify()
            op.properties[name] = right
            op.verify()


def test_slots_matter() -> None:
    """The interpreter moves amplitudes through the slots, whatever the types say."""
    module = lowered()
    params = [np.random.default_rng(0).normal(size=(3, 5))]
    values = evaluate(module, params)
    op = next(op for op in exchanges(module) if op.frame is None)
    groups = {key: list(columns) for key, columns in op.read.groups.items()}
    groups["threads"][0] ^= groups["registers"][0]
    op.properties["read"] = LayoutAttr.of(groups)
    assert np.abs(evaluate(module, params) - values).max() > 1e-3


def test_an_exchange_uses_its_operands_up() -> None:
    """Threads have no registers for the state of before as well."""
    c = Circuit(2)
    w = c.params(2)
    c.rx(w[0], 0)
    with c.repeat(2):
        c.rx(w[1], 1)
        c.cx(0, 1)
    module = lower(c.module([Z(0)]), tiled_pipeline(2, 0))
    op = next(op for op in exchanges(module) if op.ends[0] == op.ends[1])
    op.exchanged[0].replace_all_uses_with(op.buffers[0])
    module.verify()
    assert np.isnan(evaluate(module, [np.ones(2)])).all()


def test_states_are_restored_as_they_were_saved() -> None:
    module = lowered("store")
    restore = next(op for op in module.walk() if isinstance(op, plan.RestoreOp))
    other = next(
        op.exchanged[0].type for op in exchanges(module) if op.ends[1] != plan.held(restore.buffer)
    )
    Rewriter.replace_value_with_new_type(restore.buffer, other)
    params = [np.random.default_rng(0).normal(size=(3, 5))]
    with pytest.raises(InterpretationError, match="is restored to a"):
        gradient(module, params)


STAGES = """
plan.stage @stage_0 bits 2 lanes 0 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+XI"] angles 0 of 0 position 0 gradients [true]
}
plan.stage @stage_1 bits 2 lanes 0 registers [2] skew [0] loops [1] outer [] {
  plan.operation ["+IX"] angles 0 of 0 position 1 gradients [true]
}
func.func @circuit_state(%a: tensor<2xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %m = plan.checkpoints : !plan.checkpoints<1>
  %k = plan.coefficients(%a) : tensor<2xf64>
  %s = plan.allocate : !plan.buffer<2>
  plan.initialize %s : !plan.buffer<2>
"""
LAUNCH = "plan.launch @stage_{}(%s) %k : !plan.buffer<2>\n"
SAVE = "plan.save %s to %m[%c0] : !plan.buffer<2>, !plan.checkpoints<1>\n"
RESTORE = "plan.restore %s from %m[%c0] : !plan.buffer<2>, !plan.checkpoints<1>\n"
LOOP = """
  %t = scf.for %l = %c0 to %c2 step %c1 iter_args(%u = %s) -> (!plan.buffer<2>) {{
    {}
    scf.yield %u : !plan.buffer<2>
  }}
"""


def assign(*body: str) -> ModuleOp:
    module = parse(STAGES + "".join(body) + "func.return }")
    return assigned(module, "assign-layouts{banks=1}")


def in_loop(*body: str) -> str:
    return LOOP.format("".join(body).replace("%s", "%u"))


def test_what_is_saved_in_one_place_is_held_in_one_way() -> None:
    first, second = LAUNCH.format(0), LAUNCH.format(1)
    module = assign(
        in_loop(first, SAVE, second), in_loop(RESTORE, second, SAVE).replace("%t", "%v")
    )
    copies = [op for op in module.walk() if isinstance(op, plan.SaveOp | plan.RestoreOp)]
    assert len(copies) == 3
    assert len({plan.held(op.buffer) for op in copies}) == 1

    with pytest.raises(CompilationError, match="restored before any is saved"):
        assign(first, RESTORE)
    with pytest.raises(CompilationError, match="run insert-checkpoints before assign-layouts"):
        assign(first, "plan.save %s : !plan.buffer<2>\n")


def test_operations_without_layouts() -> None:
    product = "plan.product [@stage_0](%s) %k : !plan.buffer<2>\n"
    with pytest.raises(CompilationError, match=r"no layout for 'plan\.product'"):
        assign(product)


def test_the_default_pipeline_leaves_no_permutation() -> None:
    module = lower(layers().module(OBSERVABLES), cuda_pipeline("float", "store"))
    assert not any(isinstance(op, plan.PermuteOp) for op in module.walk())
    assert exchanges(module)
