"""What two related circuits have in common after all passes (metamorphic properties)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from xdsl.dialects.scf import YieldOp

from qcomp.circuit import Circuit
from qcomp.compiler import reference_pipeline
from qcomp.dialects.quantum import ExpectationOp
from qcomp.gates import GATES
from qcomp.interpreters.reference import evaluate, evaluate_state, gradient
from qcomp.observables import Observable, X, Z

from ..circuits import Repeat, Script, Step, scripts
from .pipelines import FRONT, Case, lower, plan_pipeline, plan_pipelines

circuits = scripts(max_qubits=5, max_gates=10)


def unrolled(steps: Sequence[Step | Repeat]) -> list[Step]:
    result: list[Step] = []
    for step in steps:
        if isinstance(step, Step):
            result.append(step)
            continue
        for i in range(step.count):
            for inner in unrolled(step.body):
                variable = rf"\b{step.variable}(?=[,\]])"  # an index, not the function log
                angles = tuple(re.sub(variable, str(i), a) for a in inner.angles)
                result.append(replace(inner, angles=angles))
    return result


def inverse(step: Step) -> Step:
    name, factors = step.name, [(0, -1.0)]
    if not step.name.isupper():
        name, factors = GATES[step.name].inverse
    return replace(step, name=name, angles=tuple(f"-({step.angles[i]})" for i, _ in factors))


def moved(step: Step | Repeat, places: Sequence[int]) -> Step | Repeat:
    if isinstance(step, Repeat):
        return replace(step, body=tuple(moved(inner, places) for inner in step.body))
    return replace(
        step,
        qubits=tuple(places[q] for q in step.qubits),
        controls=tuple(places[q] for q in step.controls),
    )


@settings(max_examples=15)
@given(circuits, plan_pipelines)
def test_a_loop_is_its_body_many_times(drawn: tuple[Script, Random], pipeline: str) -> None:
    case = Case(drawn)
    flat = replace(case.script, steps=tuple(unrolled(case.script.steps)))
    looped, straight = lower(case.module, pipeline), lower(case.other(flat), pipeline)
    np.testing.assert_allclose(case.values(straight), case.values(looped), atol=1e-12)
    np.testing.assert_allclose(case.gradient(straight), case.gradient(looped), atol=1e-10)


@settings(max_examples=15)
@given(circuits, plan_pipelines)
def test_a_circuit_and_its_inverse(drawn: tuple[Script, Random], pipeline: str) -> None:
    case = Case(drawn)
    script = case.script
    back = [inverse(step) for step in reversed(unrolled(script.steps))]
    both = replace(script, steps=(*script.steps, *back))
    zeros = [Z(q) for q in range(script.qubits)]
    case.cotangents = [1.0, -2.0, 0.5, 3.0, 1.5][: script.qubits]
    rotated = lower(case.other(both, zeros), ",".join(FRONT))
    state = evaluate_state(rotated, case.params, case.inputs)
    np.testing.assert_allclose(state, np.eye(len(state))[0], atol=1e-12)
    planned = lower(case.other(both, zeros), pipeline)
    np.testing.assert_allclose(case.values(planned), 1, atol=1e-12)
    np.testing.assert_allclose(case.gradient(planned), 0, atol=1e-10)


@settings(max_examples=15)
@given(circuits, plan_pipelines)
def test_relabelled_qubits(drawn: tuple[Script, Random], pipeline: str) -> None:
    case = Case(drawn)
    places = list(range(case.script.qubits))
    drawn[1].shuffle(places)
    steps = tuple(moved(step, places) for step in case.script.steps)
    observables = [
        Observable.from_terms(
            ({places[q]: letter for q, letter in letters}, weight) for letters, weight in o.terms
        )
        for o in case.observables
    ]
    here = lower(case.module, pipeline)
    there = lower(case.other(replace(case.script, steps=steps), observables), pipeline)
    np.testing.assert_allclose(case.values(there), case.values(here), atol=1e-12)
    np.testing.assert_allclose(case.gradient(there), case.gradient(here), atol=1e-10)


@settings(max_examples=15)
@given(circuits, plan_pipelines)
def test_qubits_in_another_order(drawn: tuple[Script, Random], pipeline: str) -> None:
    """Loops may hand their qubits on in any order, and so may the end of the circuit."""
    case = Case(drawn)
    for op in case.module.walk():
        if isinstance(op, YieldOp | ExpectationOp):
            qubits = list(op.operands)
            drawn[1].shuffle(qubits)
            op.operands = qubits
    case.module.verify()
    state = evaluate_state(case.module, case.params, case.inputs)
    rotated = lower(case.module, ",".join(FRONT))
    found = evaluate_state(rotated, case.params, case.inputs)
    np.testing.assert_allclose(found, state, atol=1e-12)
    planned = lower(case.module, pipeline)
    np.testing.assert_allclose(case.values(planned), case.values(case.module), atol=1e-12)
    usual = case.gradient(lower(case.module, reference_pipeline()))
    np.testing.assert_allclose(case.gradient(planned), usual, atol=1e-10)


@pytest.mark.parametrize("spare", [0, 1])
def test_a_shared_parameter_is_the_sum_of_its_uses(spare: int) -> None:
    def build(first: int, second: int) -> Circuit:
        c = Circuit(3)
        w = c.params(2)
        for q in range(3):
            c.ry(w[first] + 0.2 * q, q)
        with c.repeat(2):
            c.crx(w[second] * w[first], 0, 2)
            c.cx(2, 1)
        c.rzz(w[second], 0, 1)
        return c

    observables = [X(0) @ Z(1), Z(2)]
    pipeline = plan_pipeline(spare=spare)
    apart = gradient(lower(build(0, 1).module(observables), pipeline), [[0.7, 0.7]])
    shared = gradient(lower(build(0, 0).module(observables), pipeline), [[0.7, -9.0]])
    np.testing.assert_allclose(shared.values, apart.values, atol=1e-14)
    np.testing.assert_allclose(shared.params[0], [apart.params[0].sum(), 0], atol=1e-13)
    assert np.abs(apart.params[0]).min() > 0.03


def test_weights_and_cotangents_are_linear() -> None:
    c = Circuit(2)
    w = c.params(2)
    c.ry(w[0], 0)
    c.cx(0, 1)
    c.rx(w[1], 1)
    single = lower(c.module([Z(0), X(0) @ X(1)]), plan_pipeline())
    total = lower(c.module([2.0 * Z(0) - 0.5 * X(0) @ X(1)]), plan_pipeline())
    params = [[0.4, 1.1]]
    assert evaluate(total, params) == pytest.approx(evaluate(single, params) @ [2.0, -0.5])
    np.testing.assert_allclose(
        gradient(total, params, cotangents=[3.0]).params[0],
        gradient(single, params, cotangents=[6.0, -1.5]).params[0],
        atol=1e-14,
    )
