"""Every pass of every pipeline keeps values, the state with its phase, and gradients."""

from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from qcomp.backends.cpu.features import Host
from qcomp.compiler import Pipeline, cpu_pipeline, reference_pipeline

from ..circuits import POLICIES, Script, scripts
from .pipelines import (
    FRONT,
    Case,
    lower,
    optional_passes,
    parse,
    plan_pipeline,
    plan_pipelines,
    text_of,
)

circuits = scripts(max_qubits=5, max_gates=14)


@settings(max_examples=40)
@given(circuits, plan_pipelines)
def test_down_to_kernels(drawn: tuple[Script, Random], pipeline: str) -> None:
    Case(drawn).check(pipeline)


@settings(max_examples=15)
@given(circuits, st.sampled_from([16, 32, 64]), st.sampled_from(["float", "double"]))
def test_default_pipelines(drawn: tuple[Script, Random], width: int, scalar: str) -> None:
    case = Case(drawn)
    case.check(reference_pipeline())
    case.check(cpu_pipeline(Host("plain", "", "", "", width), scalar))


@settings(max_examples=15)
@given(scripts(max_qubits=4, max_gates=8), plan_pipelines)
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


@settings(max_examples=8)
@given(circuits, st.integers(0, 2), st.integers(1, 2), st.integers(0, 1))
def test_checkpoint_policies_agree(
    drawn: tuple[Script, Random], lanes: int, registers: int, spare: int
) -> None:
    case = Case(drawn)
    reverse, *others = (
        lower(case.module, plan_pipeline(FRONT, lanes, registers, spare, 4, policy))
        for policy in POLICIES
    )
    gradient = case.gradient(reverse)
    for policy, module in zip(POLICIES[1:], others, strict=True):
        np.testing.assert_allclose(case.gradient(module), gradient, atol=1e-12, err_msg=policy)


@settings(max_examples=15)
@given(circuits, optional_passes(), st.integers(0, 1))
def test_optional_passes(drawn: tuple[Script, Random], front: list[str], spare: int) -> None:
    """Left out, repeated or in another order: only the schedule changes."""
    case = Case(drawn)
    usual = case.gradient(lower(case.module, reference_pipeline()))
    module = case.check(plan_pipeline(front, spare=spare))
    np.testing.assert_allclose(case.gradient(module), usual, atol=1e-10)


@settings(max_examples=15)
@given(circuits, plan_pipelines)
def test_passes_are_deterministic(drawn: tuple[Script, Random], pipeline: str) -> None:
    case = Case(drawn)
    assert text_of(lower(case.module, pipeline)) == text_of(lower(case.module.clone(), pipeline))
