"""`real-amplitudes` keeps the meaning of circuits, on every level below it."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.exceptions import InterpretationError

from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline
from qcomp.errors import CompilationError
from qcomp.interpreters.reference import evaluate, gradient
from qcomp.observables import Z

from ..real_circuits import random_observable, real_circuit
from .pipelines import flat, has_gradient, lower, parse, plan_pipelines, text_of


def with_real(pipeline: str) -> str:
    return pipeline.replace("partition{", "real-amplitudes,partition{", 1)


@settings(max_examples=15)
@given(st.integers(0, 1 << 30), st.integers(3, 5), plan_pipelines)
def test_down_to_kernels(seed: int, qubits: int, pipeline: str):
    rng = Random(seed)
    circuit = real_circuit(rng, qubits, 8)
    observables = [random_observable(rng, qubits) for _ in range(2)]
    numbers = np.random.default_rng(seed)
    params = [numbers.uniform(-3, 3, shape) for shape in circuit.params_shapes]
    inputs = numbers.uniform(-3, 3, circuit.num_inputs)
    module = circuit.module(observables)
    values = evaluate(module, params, inputs)
    plain = lower(module, pipeline.split(",lower-to-plan")[0])
    derived = flat(gradient(plain, params, inputs, [0.7, -1.2]))

    def check(module: ModuleOp, stage: str) -> None:
        module.verify()
        np.testing.assert_allclose(evaluate(module, params, inputs), values, atol=1e-12)
        if has_gradient(module):
            found = flat(gradient(module, params, inputs, [0.7, -1.2]))
            np.testing.assert_allclose(found, derived, atol=1e-10, err_msg=stage)

    after = False
    for stage, lowered in Pipeline(with_real(pipeline)).run(module.clone()):
        after = after or stage == "real-amplitudes"
        if after:
            text = text_of(lowered)
            assert "real>" in text
            assert text_of(parse(text)) == text
            check(lowered, stage)


def lowered_circuit() -> str:
    """The IR at the kernel level of a circuit with real amplitudes."""
    circuit = Circuit(3)
    w = circuit.params(3)
    for q in range(3):
        circuit.ry(w[q], q)
    pipeline = (
        "canonicalize,absorb-entanglers,extract-angles,real-amplitudes,partition{lanes=1},"
        "lower-to-plan{lanes=1},select-kernels"
    )
    return text_of(lower(circuit.module([Z(0)]), pipeline))


def test_buffers_and_stages_must_agree():
    text = lowered_circuit().replace("<4, real>", "<4>")
    with pytest.raises(CompilationError, match="a stage for real amplitudes, but its buffers are"):
        evaluate(parse(text), [np.ones(3)])


def test_real_buffers_hold_real_amplitudes():
    text = lowered_circuit()
    # The kernel is told to rotate about X instead.
    wrong = parse(text.replace(" odd ", " "))
    with pytest.raises(InterpretationError, match="not real"):
        evaluate(wrong, [np.ones(3)])
