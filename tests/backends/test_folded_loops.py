"""Loops whose bodies end with a permutation: folded into the last stage, or kept."""

import re
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.backends.cpu.features import detect
from qcomp.circuit import Circuit
from qcomp.compiler import cpu_pipeline
from qcomp.interpreters.reference import evaluate, gradient
from qcomp.observables import X, Y, Z

from ..circuits import POLICIES
from ..passes.pipelines import flat, lower, plan_pipeline, text_of
from .native import HOSTS

OBSERVABLES = [Z(0), X(0) @ Y(1) + 0.5 * Z(2)]


def pairs(kind: str, qubits: int, random: Random) -> list[tuple[int, int]]:
    """Control and target of each CX of a layer."""
    line = [(q, q + 1) for q in range(qubits - 1)]
    ring = [*line, (qubits - 1, 0)]
    match kind:
        case "ring":
            return ring
        case "reversed ring":
            return [(t, c) for c, t in ring]
        case "chain":
            return line
        case "reversed chain":
            return [(t, c) for c, t in reversed(line)]
        case _:
            sample = range(random.randrange(1, 2 * qubits))
            return [(c, t) for c, t in (random.sample(range(qubits), 2) for _ in sample)]


KINDS = ("ring", "reversed ring", "chain", "reversed chain", "random")


def layers(
    kind: str, qubits: int, depth: int, random: Random, extra: str = "", outer: int = 0
) -> Circuit:
    c = Circuit(qubits)
    shape = (outer, depth) if outer else (depth,)
    x, w = c.inputs(qubits), c.params(*shape, qubits, 2)
    for q in range(qubits):
        c.ry(x[q], q)

    def layer(*index: object) -> None:
        for q in range(qubits):
            c.ry(w[*index, q, 0], q)
            c.rz(w[*index, q, 1], q)
        for control, target in pairs(kind, qubits, random):
            c.cx(control, target)
        if extra:
            getattr(c, extra)(*range(2 if extra == "cz" else 1))

    if outer:
        with c.repeat(outer) as i:
            with c.repeat(depth) as j:
                layer(i, j)
            c.rx(x[0], 1)
    else:
        with c.repeat(depth) as i:
            layer(i)
    return c


def permutes(text: str) -> int:
    return text.count("plan.permute")


def check_plan(circuit: Circuit, pipeline: str, folded: bool | None = None) -> None:
    """The lowered program computes the same by the interpreters; optionally, that it has folded."""
    module = circuit.module(OBSERVABLES)
    lowered = lower(module, pipeline)
    if folded is not None:
        assert (permutes(text_of(lowered)) == 0) == folded
    rng = np.random.default_rng(1)
    shape = circuit.params_shapes[0]
    params, inputs = [rng.uniform(-3, 3, shape)], rng.uniform(-3, 3, circuit.num_qubits)
    values = evaluate(module, params, inputs)
    np.testing.assert_allclose(evaluate(lowered, params, inputs), values, atol=1e-12)
    front = lower(module, pipeline.split(",lower-to-plan")[0])
    expected = flat(gradient(front, params, inputs, [0.5, -1.5]))
    found = flat(gradient(lowered, params, inputs, [0.5, -1.5]))
    np.testing.assert_allclose(found, expected, atol=1e-11)


@pytest.mark.parametrize("depth", [1, 3, 6])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("lanes", "registers", "spare"), [(0, 2, 0), (1, 1, 1), (2, 2, 5)])
def test_plans(kind: str, lanes: int, registers: int, spare: int, depth: int) -> None:
    circuit = layers(kind, 6, depth, Random(kind))
    pipeline = plan_pipeline(lanes=lanes, registers=registers, spare=spare, operations=6)
    check_plan(circuit, pipeline, True if kind in ("ring", "chain") else None)


@settings(max_examples=25)
@given(
    st.randoms(use_true_random=False),
    st.sampled_from(KINDS),
    st.integers(3, 6),
    st.integers(1, 9),
    st.integers(0, 3),
    st.integers(1, 2),
    st.integers(0, 2),
    st.sampled_from(POLICIES),
)
def test_random_plans(
    random: Random,
    kind: str,
    qubits: int,
    depth: int,
    lanes: int,
    registers: int,
    spare: int,
    policy: str,
) -> None:
    circuit = layers(kind, qubits, depth, random)
    pipeline = plan_pipeline(
        lanes=lanes, registers=registers, spare=spare, operations=5, policy=policy
    )
    check_plan(circuit, pipeline)


@pytest.mark.parametrize("extra", ["cz", "x", "s"])
def test_signs_and_flips_do_not_fold(extra: str) -> None:
    pipeline = plan_pipeline(lanes=2, registers=2, spare=2)
    check_plan(layers("ring", 6, 3, Random(1), extra), pipeline, False)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("policy", ["reverse", "store", "every=2", "count=2"])
def test_nested_loops(kind: str, policy: str) -> None:
    circuit = layers(kind, 5, 3, Random(kind), outer=2)
    check_plan(circuit, plan_pipeline(lanes=1, registers=2, spare=1, policy=policy))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("inner", ["x", "rx"])
def test_loops_after_a_permutation(kind: str, inner: str) -> None:
    """Only the permutation at the end of a body folds, not one before another loop."""
    random = Random(kind)
    c = Circuit(5)
    w, v = c.params(3, 5), c.params(3, 2)
    with c.repeat(3) as i:
        for q in range(5):
            c.ry(w[i, q], q)
        for control, target in pairs(kind, 5, random):
            c.cx(control, target)
        with c.repeat(2) as j:
            if inner == "rx":
                c.rx(v[i, j], 2)
            else:
                c.x(2)
    module = c.module(OBSERVABLES)
    lowered = lower(module, plan_pipeline(lanes=1, registers=2, spare=1))
    rng = np.random.default_rng(1)
    params = [rng.uniform(-3, 3, shape) for shape in c.params_shapes]
    expected = evaluate(module, params, None)
    np.testing.assert_allclose(evaluate(lowered, params, None), expected, atol=1e-12)


def run(circuit: Circuit, level: str, scalar: str, pipeline: str) -> tuple[str, float]:
    """The lowered text, and by how much the program is off."""
    module = circuit.module(OBSERVABLES)
    lowered = lower(module, pipeline)
    text = text_of(lowered)
    program = CpuExecutable(lambda: lowered, lambda: text, detect(level), scalar, 1)
    rng = np.random.default_rng(2)
    params, inputs = (
        rng.uniform(-3, 3, circuit.params_shapes[0]),
        rng.uniform(-3, 3, (1, circuit.num_qubits)),
    )
    weights = np.array([[0.5, -1.5]])
    # In the order of the circuit's arguments.
    arguments = [inputs, params] if program.text.arguments[0].is_input else [params, inputs]
    values, gradients = program.gradient(arguments, weights, 1)
    front = lower(module, pipeline.split(",lower-to-plan")[0])
    expected = gradient(front, [params], inputs[0], list(weights[0]))
    found = dict(zip((a.is_input for a in program.text.arguments), gradients, strict=True))
    errors = [
        values[0] - evaluate(module, [params], inputs[0]),
        found[False] - expected.params[0],
        found[True].ravel() - expected.inputs,
    ]
    return text, max(float(np.abs(e).max()) for e in errors)


@pytest.mark.parametrize(("level", "scalar"), HOSTS)
@pytest.mark.parametrize("kind", KINDS)
def test_programs(
    level: str, scalar: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QCOMP_CACHE_DIR", str(tmp_path))
    lanes = detect(level).vector(scalar).lane_bits
    usual = cpu_pipeline(detect(level), scalar)
    for qubits, depth, tile in ((lanes + 2, 3, 14), (lanes + 4, 17, 14), (lanes + 5, 4, lanes + 3)):
        pipeline = usual.replace("tile=14", f"tile={tile}")
        circuit = layers(kind, qubits, depth, Random(qubits))
        text, error = run(circuit, level, scalar, pipeline)
        assert error < (1e-11 if scalar == "double" else 2e-4)
        if kind in ("ring", "chain"):
            assert permutes(text) == 0
            assert "advance" in text
            assert "%free" not in text
        if kind == "ring" and qubits > lanes + 2:
            assert re.search(r"fold lanes .* block \d", text)


def test_two_states_of_memory() -> None:
    circuit = layers("ring", 13, 10, Random(1))
    host = detect()
    lowered = lower(circuit.module(OBSERVABLES), cpu_pipeline(host, "double"))
    assert text_of(lowered).count("plan.allocate") == 1 + 2  # forward alone, and with λ
    program = CpuExecutable(lambda: lowered, lambda: "", host, "double", 1)
    assert program.text.workspace_bytes < 3 * (16 << 13)


def test_folding_is_an_option():
    circuit = layers("ring", 7, 3, Random(0))
    pipeline = plan_pipeline(lanes=2, registers=2, spare=3)
    check_plan(circuit, pipeline, folded=True)
    check_plan(circuit, pipeline.replace("lower-to-plan{", "lower-to-plan{fold=false "), False)
