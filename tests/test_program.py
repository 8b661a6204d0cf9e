"""Compiled programs: the cpu target against the reference target, and what both refuse."""

from collections.abc import Callable
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qcomp
from qcomp.backends.cpu.features import detect
from qcomp.circuit import Circuit
from qcomp.errors import CompilationError, InputError, QcompError, ResourceError
from qcomp.observables import Observable, X, Y, Z
from qcomp.program import Gradient, Program

from .circuits import POLICIES, Floats, Script, random_arguments, random_observables, scripts
from .passes.pipelines import FRONT, plan_pipeline

TOLERANCE = {"complex128": 1e-11, "complex64": 1e-4}
SCALAR = {"complex128": "double", "complex64": "float"}
dtypes = st.sampled_from(list(TOLERANCE))


def tiled(dtype: str, **options: Any) -> str:
    """A pipeline for this host with the smallest tiles: a state of eight qubits has many."""
    return plan_pipeline(lanes=detect().vector(SCALAR[dtype]).lane_bits, **options)


def close(found: Any, expected: Any, tolerance: float) -> None:
    np.testing.assert_allclose(found, expected, atol=tolerance, rtol=tolerance)


def same(found: tuple[Floats, Gradient], expected: tuple[Floats, Gradient]) -> None:
    np.testing.assert_array_equal(found[0], expected[0])
    np.testing.assert_array_equal(flat(found[1]), flat(expected[1]))


def flat(gradient: Gradient) -> Floats:
    params = gradient.params if isinstance(gradient.params, tuple) else (gradient.params,)
    inputs = [] if gradient.inputs is None else [gradient.inputs]
    return np.concatenate([np.zeros(0), *(a.ravel() for a in (*params, *inputs))])


def compare(
    circuit: Circuit,
    observables: list[Observable],
    rng: Random,
    dtype: str = "complex128",
    batch: int = 2,
    **options: Any,
) -> Program:
    """Compile for both targets and compare values and gradients of a batch."""
    params, inputs = random_arguments(rng, circuit, batch)
    given = params[0] if len(params) == 1 else tuple(params)
    rows = batch if circuit.num_inputs else 1
    cotangents = np.array([[rng.uniform(-2, 2) for _ in observables] for _ in range(rows)])
    program = qcomp.compile(circuit, observables, target="cpu", dtype=dtype, **options)
    reference = qcomp.compile(circuit, observables, target="reference")
    tolerance = TOLERANCE[dtype]
    values, gradient = reference.value_and_grad(given, inputs, cotangents)
    close(program(given, inputs), values, tolerance)
    found = program.value_and_grad(given, inputs, cotangents)
    close(found[0], values, tolerance)
    close(flat(found[1]), flat(gradient), 5 * tolerance)
    same(program.value_and_grad(given, inputs, cotangents), found)
    return program


# Random circuits


@settings(max_examples=20)
@given(scripts(max_qubits=6, max_gates=16), dtypes, st.integers(1, 2))
def test_default_pipeline(drawn: tuple[Script, Random], dtype: str, threads: int) -> None:
    script, rng = drawn
    observables = random_observables(rng, script.qubits, rng.randint(1, 3))
    compare(script.build(), observables, rng, dtype, batch=3, threads=threads)


@settings(max_examples=20)
@given(
    scripts(max_qubits=8, max_gates=16),
    dtypes,
    st.integers(1, 2),
    st.integers(0, 1),
    st.integers(1, 6),
    st.sampled_from(POLICIES),
)
def test_many_passes(
    drawn: tuple[Script, Random],
    dtype: str,
    registers: int,
    spare: int,
    operations: int,
    policy: str,
) -> None:
    script, rng = drawn
    front = [
        *FRONT[:2],
        *rng.choice([(), ("unroll-loops{factor=2}",), ("unroll-loops{cancelling=true}",)]),
        *FRONT[2:],
    ]
    pipeline = tiled(
        dtype,
        front=front,
        registers=registers,
        spare=spare,
        operations=operations,
        policy=policy,
    )
    observables = random_observables(rng, script.qubits, 2)
    compare(script.build(), observables, rng, dtype, pipeline=pipeline)


@pytest.mark.parametrize("level", ["avx2", "plain"])
@pytest.mark.parametrize("dtype", list(TOLERANCE))
def test_lesser_processors(level: str, dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QCOMP_CPU", level)
    try:
        assert detect().level == level
    except InputError:
        pytest.skip(f"this processor has no {level}")
    rng = Random(7)
    for qubits in (1, 4, 7):
        circuit = layers(qubits)
        observables = random_observables(rng, qubits, 2)
        compare(circuit, observables, rng, dtype)
        compare(circuit, observables, rng, dtype, pipeline=tiled(dtype))


# Shapes of circuits and arguments


def layers(qubits: int, depth: int = 2) -> Circuit:
    """The hardware-efficient circuit with inputs and a loop."""
    c = Circuit(qubits)
    x, w = c.inputs(qubits), c.params(depth, qubits, 3)
    for q in range(qubits):
        c.ry(x[q], q)
    with c.repeat(depth) as layer:
        for q in range(qubits):
            c.rx(w[layer, q, 0], q)
            c.ry(w[layer, q, 1], q)
            c.rz(w[layer, q, 2], q)
        for q in range(qubits if qubits > 1 else 0):
            c.cx(q, (q + 1) % qubits)
    return c


@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize("qubits", range(1, 9))
def test_every_size(qubits: int, dtype: str) -> None:
    rng = Random(qubits)
    observables = random_observables(rng, qubits, 2)
    compare(layers(qubits), observables, rng, dtype)
    compare(layers(qubits), observables, rng, dtype, pipeline=tiled(dtype, spare=1))


def test_sixteen_qubits() -> None:
    """More than a default tile: a pass walks tiles and the loops are unrolled or permuted."""
    rng = Random(3)
    circuit = layers(16)
    observables = [Z(0), 0.5 * X(15) @ Y(7) - Z(3) @ Z(14)]
    program = compare(circuit, observables, rng, "complex128", batch=1)
    assert "plan.pass tiles" in program.ir("plan")
    compare(circuit, observables, rng, "complex64", batch=1)


def _no_parameters(c: Circuit) -> None:
    x = c.inputs(2)
    c.rx(x[0], 0)
    c.crz(x[1] * x[0], 0, 2)
    c.h(2)


def _no_inputs(c: Circuit) -> None:
    w = c.params(2)
    c.rx(w[0], 0)
    c.rotation("YZX", w[1], [0, 1, 2])


def _nothing_to_learn(c: Circuit) -> None:
    c.h(0)
    c.cx(0, 1)
    c.t(1)
    c.h(2)


def _empty(c: Circuit) -> None:
    pass


def _unused(c: Circuit) -> None:
    w = c.params(3)
    c.params(2, 2)
    c.inputs(1)
    c.ry(w[1], 0)


def _diagonals(c: Circuit) -> None:
    w = c.params(3)
    c.rz(w[0], 0)
    c.cp(w[1], 0, 1)
    c.rzz(w[2], 1, 2)
    c.controlled([0, 1]).p(w[0], 2)


def _entanglers(c: Circuit) -> None:
    c.x(0)
    with c.repeat(3):
        c.cx(0, 1)
        c.cz(1, 2)
        c.swap(0, 2)
        c.s(1)


def _phases(c: Circuit) -> None:
    w = c.params(1)
    c.h(0)
    c.p(w[0], 1)
    c.controlled(0).rotation("I", w[0], [1])
    c.h(0)


def _scalar(c: Circuit) -> None:
    w = c.params()
    v = c.params(2)
    c.ry(w * v[0], 0)
    c.rx(qcomp.sin(w) - v[1], 2)


def _nested(c: Circuit) -> None:
    w, x = c.params(2, 3), c.inputs(3)
    with c.repeat(2) as i:
        c.rx(w[i, 0], 0)
        with c.repeat(3) as j:
            c.ry(w[i, j] * x[j], 1)
            c.cx(1, 2)
        with c.repeat(2):
            c.swap(0, 1)


@pytest.mark.parametrize("dtype", list(TOLERANCE))
@pytest.mark.parametrize(
    "build",
    [
        _no_parameters,
        _no_inputs,
        _nothing_to_learn,
        _empty,
        _unused,
        _diagonals,
        _entanglers,
        _phases,
        _scalar,
        _nested,
    ],
)
def test_kinds_of_circuits(build: Callable[[Circuit], None], dtype: str) -> None:
    circuit = Circuit(3)
    build(circuit)
    observables = [Z(0), X(0) @ Y(1) - 0.3 * Z(2), 2.0 * Z(0) @ Z(1) @ Z(2)]
    compare(circuit, observables, Random(1), dtype)
    compare(circuit, observables, Random(2), dtype, pipeline=tiled(dtype))


def test_shapes_of_what_comes_back() -> None:
    circuit = Circuit(2)
    x, w, v = circuit.inputs(2), circuit.params(2, 3), circuit.params()
    circuit.ry(x[0] * w[1, 2], 0)
    circuit.rx(v + x[1], 1)
    program = qcomp.compile(circuit, [Z(0), Z(1), X(0)])
    values, gradient = program.value_and_grad((np.ones((2, 3)), 0.3), np.ones((5, 2)))
    assert values.shape == (5, 3)
    assert values.dtype == np.float64
    assert [g.shape for g in gradient.params] == [(2, 3), ()]
    assert gradient.inputs is not None
    assert gradient.inputs.shape == (5, 2)
    assert program((np.ones((2, 3)), 0.3), [0.1, 0.2]).shape == (1, 3)
    assert program.num_observables == 3
    assert program.params_shapes == ((2, 3), ())
    only = program.vjp((np.ones((2, 3)), 0.3), np.ones((5, 2)), np.ones((5, 3)))
    np.testing.assert_array_equal(flat(only), flat(gradient))


@pytest.mark.parametrize("target", ["cpu", "reference"])
def test_gradients_of_a_batch(target: str) -> None:
    """Those of parameters are sums over the samples, those of inputs stand in rows."""
    rng = Random(5)
    circuit = layers(3)
    observables = random_observables(rng, 3, 2)
    program = qcomp.compile(circuit, observables, target=target, dtype="complex128", threads=2)
    (params,), inputs = random_arguments(rng, circuit, 5)
    assert inputs is not None
    cotangents = np.array([[rng.uniform(-1, 1) for _ in observables] for _ in range(5)])
    values, gradient = program.value_and_grad(params, inputs, cotangents)
    singles = [
        program.value_and_grad(params, row, [c]) for row, c in zip(inputs, cotangents, strict=True)
    ]
    close(values, np.concatenate([v for v, _ in singles]), 1e-14)
    close(gradient.params, sum(g.params for _, g in singles), 1e-13)
    close(gradient.inputs, np.concatenate([g.inputs for _, g in singles]), 1e-14)


def test_threads_share_the_batch() -> None:
    rng = Random(11)
    circuit = layers(4)
    observables = random_observables(rng, 4, 2)
    (params,), inputs = random_arguments(rng, circuit, 7)
    results = {}
    for threads in (1, 2, 3, 16):
        program = qcomp.compile(circuit, observables, dtype="complex128", threads=threads)
        results[threads] = program.value_and_grad(params, inputs)
        same(program.value_and_grad(params, inputs), results[threads])
        np.testing.assert_array_equal(program(params, inputs), results[threads][0])
    for values, gradient in results.values():
        np.testing.assert_array_equal(values, results[1][0])
        np.testing.assert_array_equal(gradient.inputs, results[1][1].inputs)
        close(gradient.params, results[1][1].params, 1e-13)


def test_a_program_is_compiled_from_a_copy() -> None:
    circuit = layers(2)
    program = qcomp.compile(circuit, [Z(0)])
    before = program.ir("input")
    circuit.h(0)
    assert program.ir("input") == before
    expected = qcomp.compile(layers(2), [Z(0)])(np.ones((2, 2, 3)), np.ones((1, 2)))
    np.testing.assert_array_equal(program(np.ones((2, 2, 3)), np.ones((1, 2))), expected)


def test_arguments_may_be_any_array_of_numbers() -> None:
    program = qcomp.compile(layers(2, 1), [Z(0)], dtype="complex128")
    params = np.arange(6.0).reshape(1, 2, 3)
    inputs = np.array([[1.0, 2.0], [0.0, 1.0]])
    expected = program(params, inputs)
    np.testing.assert_array_equal(program(params.tolist(), inputs.tolist()), expected)
    np.testing.assert_array_equal(program(params.astype(int), inputs.astype(np.int8)), expected)
    np.testing.assert_array_equal(program(np.asfortranarray(params), inputs), expected)
    strided = np.repeat(inputs, 2, axis=1)[:, ::2]
    np.testing.assert_array_equal(program(params, strided), expected)
    np.testing.assert_array_equal(program(params[:, ::-1][:, ::-1], inputs.T.copy().T), expected)


def test_the_arguments_are_not_changed() -> None:
    program = qcomp.compile(layers(2, 1), [Z(0)])
    params, inputs = np.ones((1, 2, 3)), np.ones((2, 2))
    program.value_and_grad(params, inputs)
    np.testing.assert_array_equal(params, 1)
    np.testing.assert_array_equal(inputs, 1)


# The text of a program


def test_ir_of_every_stage() -> None:
    program = qcomp.compile(layers(2), [Z(0)])
    for stage in program.stages:
        assert program.ir(stage).startswith("builtin.module {")
    for level, mark in {
        "quantum": "quantum.gate",
        "frame": "frame.rotate",
        "adjoint": "frame.unrotate",
        "plan": "plan.launch",
        "kernel": "kernel.apply",
    }.items():
        assert mark in program.ir(level), level
    assert program.ir() == program.ir(program.stages[-1])
    assert "define" in program.source()
    assert "2 qubits" in program.explain()
    reference = qcomp.compile(layers(2), [Z(0)], target="reference")
    assert "frame.unrotate" in reference.source()
    with pytest.raises(QcompError, match="There is no stage 'kernels': expected one of input, "):
        program.ir("kernels")


# Bad input


def small() -> Circuit:
    c = Circuit(2)
    w, x = c.params(2, 3), c.inputs(2)
    c.rx(w[0, 0], 0)
    c.ry(x[1], 1)
    return c


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"target": "gpu"}, "Unknown target 'gpu': expected one of auto, cpu, cuda, reference."),
        ({"target": None}, "Unknown target 'None'"),
        ({"dtype": "float32"}, "Unknown dtype 'float32': expected one of complex64, complex128."),
        ({"dtype": 3}, "Unknown dtype '3'"),
        ({"dtype": np.int64}, "Unknown dtype"),
        ({"threads": 0}, "threads must be a positive whole number, not 0."),
        ({"threads": 1.5}, "threads must be a positive whole number, not 1.5."),
        ({"threads": True}, "threads must be a positive whole number, not True."),
        ({"checkpoints": "best"}, "'best': expected reverse, store, every=STEPS"),
        (
            {"checkpoints": "best", "target": "reference"},
            "'best': expected reverse, store, every=STEPS",
        ),
        ({"pipeline": "fuse"}, "Unknown pass 'fuse'."),
        ({"pipeline": "fuse-gates{windows=3}"}, "Pass 'fuse-gates' has no option 'windows'"),
        ({"pipeline": "fuse-gates{"}, "The pass pipeline cannot be parsed"),
        ({"pipeline": 3}, "pipeline"),
        ({"observables": []}, "The list of observables is empty: expected at least one."),
        ({"observables": [3]}, "An observable is made of qcomp.X, Y, Z and I"),
        ({"observables": [Z(5)]}, "acts on qubit 5, but the circuit has 2 qubit(s)"),
        ({"observables": None}, "observables"),
    ],
)
def test_bad_options(options: dict[str, Any], message: str) -> None:
    with pytest.raises(QcompError) as raised:
        qcomp.compile(small(), **{"observables": [Z(0)], **options})(np.zeros((2, 3)), [0, 0])
    assert message in str(raised.value)


def test_a_circuit_is_expected() -> None:
    with pytest.raises(InputError, match="Circuit"):
        qcomp.compile("circuit", [Z(0)])


@pytest.mark.parametrize(
    ("params", "inputs", "message"),
    [
        (np.zeros(6), [0, 0], "The parameters have shape (6,), but the circuit takes (2, 3)."),
        ((np.zeros((2, 3)),), [0, 0], "The parameters have shape (1, 2, 3)"),
        (None, [0, 0], "The parameters have dtype object: expected real numbers."),
        (np.zeros((2, 3)) * 1j, [0, 0], "The parameters have dtype complex128"),
        ([["a"] * 3] * 2, [0, 0], "The parameters have dtype <U1: expected real numbers."),
        ([[1, 2, 3], [1]], [0, 0], "The parameters are no rectangular array of numbers."),
        (np.full((2, 3), np.nan), [0, 0], "The parameters hold nan at index (0, 0)"),
        (np.zeros((2, 3)), None, "takes 2 input(s) per sample: pass an array of shape (batch, 2)."),
        (np.zeros((2, 3)), [0, np.inf], "The inputs hold inf at index (1,): expected finite"),
        (np.zeros((2, 3)), np.zeros((4, 3)), "The inputs have shape (4, 3), but the circuit takes"),
        (np.zeros((2, 3)), np.zeros((4, 2, 1)), "The inputs have shape (4, 2, 1)"),
        (np.zeros((2, 3)), np.zeros((0, 2)), "The inputs have no rows: expected at least one"),
        (np.zeros((2, 3)), 1.0, "The inputs have shape ()"),
    ],
)
@pytest.mark.parametrize("target", ["cpu", "reference"])
def test_bad_arguments(target: str, params: Any, inputs: Any, message: str) -> None:
    program = qcomp.compile(small(), [Z(0)], target=target)
    for run in (program, program.value_and_grad):
        with pytest.raises(InputError) as raised:
            run(params, inputs)
        assert message in str(raised.value)


def test_bad_cotangents() -> None:
    program = qcomp.compile(small(), [Z(0), Z(1)])
    params, inputs = np.zeros((2, 3)), np.zeros((4, 2))
    with pytest.raises(InputError, match=r"cotangents have shape \(2,\), but the values have"):
        program.value_and_grad(params, inputs, [1, 2])
    with pytest.raises(InputError, match=r"cotangents hold nan at index \(0, 0\)"):
        program.value_and_grad(params, inputs, np.full((4, 2), np.nan))


def test_arguments_that_are_not_taken() -> None:
    c = Circuit(1)
    c.h(0)
    program = qcomp.compile(c, [X(0)])
    np.testing.assert_allclose(program(), [[1]], atol=1e-6)
    with pytest.raises(InputError, match="takes no parameters"):
        program([1.0])
    with pytest.raises(InputError, match="takes no inputs, but some were given"):
        program((), [1.0])


@pytest.mark.parametrize("target", ["cpu", "reference"])
def test_sixty_qubits_do_not_fit(target: str) -> None:
    with pytest.raises(ResourceError, match=r"60 qubits need.* of memory"):
        qcomp.compile(Circuit(60), [Z(0)], target=target)()


@pytest.mark.parametrize(
    "pipeline",
    [
        "canonicalize",
        "absorb-entanglers,extract-angles",
        "absorb-entanglers,extract-angles,partition,lower-to-plan",
        "absorb-entanglers,extract-angles,partition{lanes=0},lower-to-plan{lanes=0},select-kernels",
    ],
)
def test_pipelines_that_do_not_fit_the_target(pipeline: str) -> None:
    with pytest.raises(CompilationError) as raised:
        qcomp.compile(small(), [Z(0)], target="cpu", pipeline=pipeline)(np.zeros((2, 3)), [0, 0])
    assert "[]" not in str(raised.value)  # says what is missing, not an empty list
    assert "run" in str(raised.value).lower()


def test_a_pipeline_without_gradients() -> None:
    lanes = detect().vector("float").lane_bits
    shape = f"lanes={lanes}"
    pipeline = (
        f"absorb-entanglers,extract-angles,partition{{{shape}}},lower-to-plan{{{shape}}},"
        "select-kernels"
    )
    program = qcomp.compile(small(), [Z(0)], target="cpu", pipeline=pipeline)
    np.testing.assert_allclose(program(np.zeros((2, 3)), [0, 0]), [[1]], atol=1e-6)
    with pytest.raises(QcompError, match="derive-adjoint"):
        program.value_and_grad(np.zeros((2, 3)), [0, 0])
