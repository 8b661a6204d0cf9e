"""Scales and resets from pass to pass: random circuits that are not unitary, loops included."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.dialects.builtin import ModuleOp

from qcomp.backends.cpu.features import Host
from qcomp.compiler import Pipeline, cpu_pipeline, cuda_pipeline, reference_pipeline
from qcomp.dialects import frame, plan
from qcomp.interpreters.reference import evaluate_state
from qcomp.observables import I, Z

from ..circuits import Repeat, Script, Step, scripts
from ..nonunitary import MATRICES, REAL_MATRICES
from .pipelines import (
    Case,
    lower,
    optional_passes,
    parse,
    plan_pipeline,
    plan_pipelines,
    text_of,
    tiled_pipeline,
)

policies = st.sampled_from(["reverse", "store", "every=2", "budget=1GiB"])
circuits = scripts(max_qubits=5, max_gates=14, matrices=MATRICES)


@settings(max_examples=25)
@given(circuits)
def test_the_state_is_the_product_of_the_matrices(drawn: tuple[Script, Random]) -> None:
    case = Case(drawn)
    found = evaluate_state(case.module, case.params, case.inputs)
    np.testing.assert_allclose(found, case.script.dense_state(case.params, case.inputs), atol=1e-12)


@settings(max_examples=25)
@given(circuits, plan_pipelines)
def test_down_to_kernels(drawn: tuple[Script, Random], pipeline: str) -> None:
    Case(drawn).check(pipeline)


@settings(max_examples=25)
@given(circuits, st.integers(1, 2), st.integers(0, 1))
def test_with_layouts(drawn: tuple[Script, Random], registers: int, spare: int) -> None:
    Case(drawn).check(tiled_pipeline(registers, spare))


@settings(max_examples=12)
@given(
    circuits,
    st.sampled_from([16, 32, 64]),
    st.sampled_from(["float", "double"]),
    policies,
)
def test_default_pipelines(
    drawn: tuple[Script, Random], width: int, scalar: str, policy: str
) -> None:
    case = Case(drawn)
    case.check(reference_pipeline())
    case.check(cpu_pipeline(Host("plain", "", "", "", width), scalar, policy))
    case.check(cuda_pipeline(scalar, policy))


@settings(max_examples=25)
@given(
    scripts(max_qubits=5, max_gates=12, names=("ry", "cx", "cz", "x", "z"), matrices=REAL_MATRICES),
    plan_pipelines,
)
def test_real_amplitudes(drawn: tuple[Script, Random], pipeline: str) -> None:
    """Rotations about other strings make some of these circuits complex."""
    Case(drawn).check(pipeline.replace("partition", "real-amplitudes,partition", 1))


def test_real_matrices_keep_a_state_real() -> None:
    steps = [Step("ry", ("w[0, 0]",), (0,)), Step("cx", (), (0, 1))]
    steps += [Step("matrix", rows, (i % 2,)) for i, rows in enumerate(REAL_MATRICES)]
    case = Case((Script(2, tuple(steps)), Random(1)))
    lowered = case.check("absorb-entanglers,fuse-gates,extract-angles,real-amplitudes")
    kinds = {op.state.type.is_real for op in lowered.walk() if isinstance(op, frame.InitOp)}
    assert kinds == {True}


@settings(max_examples=25)
@given(scripts(max_qubits=4, max_gates=9, matrices=MATRICES), plan_pipelines)
def test_gradient_is_the_slope(drawn: tuple[Script, Random], pipeline: str) -> None:
    case = Case(drawn)
    differences = case.gradient(case.module)  # central differences: there is no derived gradient
    found = case.gradient(lower(case.module, pipeline))
    np.testing.assert_allclose(found, differences, atol=1e-6, rtol=1e-6)


@settings(max_examples=12)
@given(circuits, plan_pipelines)
def test_text_round_trips(drawn: tuple[Script, Random], pipeline: str) -> None:
    case = Case(drawn)
    for stage, module in Pipeline(pipeline).run(case.module.clone()):
        text = text_of(module)
        parsed = parse(text)
        parsed.verify()
        assert text_of(parsed) == text, stage
        np.testing.assert_array_equal(case.values(parsed), case.values(module))


@settings(max_examples=12)
@given(circuits, st.data())
def test_other_orders(drawn: tuple[Script, Random], data: st.DataObject) -> None:
    pipeline = plan_pipeline(data.draw(optional_passes()))
    Case(drawn).check(f"reroll-loops,defer-resets,{pipeline}")


def layers(inside: bool, scaled: bool = True) -> Script:
    """Layers that leave diagonals to the next one, with a scale in the body of the loop or after
    it, twice."""
    gates = [Step("ry", (f"{0.3 + q}",), (q,)) for q in range(8)]
    layer = [
        Step(name, (f"{'wv'[k == 1]}[{'l' if k == 1 else f'l, {(q + k) % 3}'}]",), (q,))
        for q in range(8)
        for k, name in enumerate(("rx", "ry", "rz"))
    ]
    layer += [Step("cx", (), (q, (q + 1) % 8)) for q in range(8)]
    scale = [Step("matrix", ("[1, 0]", "[0, 0.5]"), (2,))] * scaled
    loops = [Repeat("l", 3, (*layer, *scale * inside)), *scale * (not inside)]
    return Script(8, (*gates, *loops, *loops))


@pytest.mark.parametrize("inside", [False, True])
def test_the_state_that_is_saved_lacks_no_diagonals(inside: bool) -> None:
    """A loop leaves its last diagonals to the next iteration only where nothing looks at them."""
    case = Case((layers(inside), Random(3)))
    case.observables = [Z(0), Z(1) @ Z(3), I()]
    case.cotangents = [0.5, -1.0, 0.7]
    case.module = case.other(case.script)
    pipeline = plan_pipeline(lanes=0, registers=2, spare=3)
    module = case.check(pipeline)
    assert any(isinstance(op, plan.ScaleOp) for op in module.walk())
    assert not carries(module)
    # Without scales the last loop does.
    case.module = case.other(layers(inside, scaled=False))
    assert carries(lower(case.module, pipeline))


def carries(module: ModuleOp) -> bool:
    return any(op.previous for op in module.walk() if isinstance(op, plan.DiagonalOp))
