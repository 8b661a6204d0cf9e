"""Pullbacks: the way to the values and the way back, in two calls, with anything in between."""

import re
from typing import Any

import numpy as np
import pytest

import qcomp
from qcomp.backends.cpu import executable
from qcomp.compiler import Pipeline

OBSERVABLES = [qcomp.Z(0), 0.5 * qcomp.X(1) @ qcomp.Y(2) + qcomp.Z(2), qcomp.Y(1)]


def circuit(qubits: int, entangler: str = "cx", layers: int = 3) -> qcomp.Circuit:
    """Loops whose permutations fold (cx) and do not (cz)."""
    made = qcomp.Circuit(qubits)
    x, w, v = made.inputs(qubits), made.params(layers, qubits, 2), made.params()
    for q in range(qubits):
        made.ry(x[q], q)
    made.ry(v, 1)
    with made.repeat(layers) as layer:
        for q in range(qubits):
            made.rx(w[layer, q, 0], q)
            made.rz(w[layer, q, 1], q)
        for q in range(qubits):
            getattr(made, entangler)(q, (q + 1) % qubits)
    return made


def arguments(program: qcomp.Program, batch: int, seed: int = 0) -> tuple[Any, np.ndarray]:
    rng = np.random.default_rng(seed)
    params = tuple(rng.uniform(-3, 3, shape) for shape in program.params_shapes)
    return params, rng.uniform(-3, 3, (batch, program.num_inputs))


def same(found: Any, expected: Any) -> None:
    for one, other in zip(found.params, expected.params, strict=True):
        np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(found.inputs, expected.inputs)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("entangler", ["cx", "cz"])
@pytest.mark.parametrize(
    ("qubits", "batch", "tile"), [(3, 1, None), (4, 70, None), (9, 3, 6), (9, 1, 5)]
)
def test_the_same_bits_as_in_one_call(
    qubits: int, batch: int, tile: int | None, entangler: str, threads: int
) -> None:
    """Of samples that wait side by side, on one tile and on several, alone and in teams."""
    options = {"target": "cpu", "dtype": "complex128", "threads": threads}
    program = qcomp.compile(circuit(qubits, entangler), OBSERVABLES, **options)
    if tile is not None:
        text = str(program.pipeline)
        for bits in (13, 14):
            text = text.replace(f"tile={bits}", f"tile={tile}")
        text = text.replace("registers=2", "registers=1")
        program = program.with_pipeline(Pipeline(text))
    params, inputs = arguments(program, batch)
    values, pull = program.pullback(params, inputs)
    cotangents = np.tanh(values)
    expected_values, expected = program.value_and_grad(params, inputs, cotangents)
    np.testing.assert_allclose(values, expected_values, rtol=0, atol=1e-13)
    same(pull(cotangents), expected)
    same(pull(-2 * cotangents), program.vjp(params, inputs, -2 * cotangents))  # runs it again


def test_a_loss_that_needs_the_values_first() -> None:
    """The gradient of Σ y³ against finite differences."""
    program = qcomp.compile(circuit(3), OBSERVABLES, target="cpu", dtype="complex128")
    (w, v), x = arguments(program, 2)
    y, pull = program.pullback((w, v), x)
    gradient = pull(3 * y**2)
    for index in [(0, 0, 0), (1, 2, 1), (2, 1, 0)]:
        shifted = [w.copy(), w.copy()]
        shifted[0][index] += 1e-6
        shifted[1][index] -= 1e-6
        above, below = ((program((s, v), x) ** 3).sum() for s in shifted)
        assert gradient.params[0][index] == pytest.approx((above - below) / 2e-6, abs=1e-7)


def test_calls_do_not_disturb_each_other() -> None:
    program = qcomp.compile(circuit(4), OBSERVABLES, target="cpu", dtype="complex128")
    first, second = arguments(program, 3, seed=1), arguments(program, 5, seed=2)
    expected = [program.value_and_grad(*given) for given in (first, second)]
    (_, pull), (_, other) = (program.pullback(*given) for given in (first, second))
    program.value_and_grad(*arguments(program, 4, seed=3))
    for array in (*first[0], first[1]):
        array[...] = 0  # what was given belongs to the caller
    same(other(np.ones((5, 3))), expected[1][1])
    third, _ = program.pullback(*second)  # takes the memory that is free again
    same(pull(np.ones((3, 3))), expected[0][1])
    np.testing.assert_allclose(third, expected[1][0], atol=1e-13)


@pytest.mark.parametrize("which", ["memory", "limit", "checkpoints", "fuse-turn", "reference"])
def test_what_cannot_wait_runs_again(which: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target = "reference" if which == "reference" else "cpu"
    policy = "store" if which == "checkpoints" else "reverse"
    options = {"target": target, "dtype": "complex128", "checkpoints": policy}
    limit = "1 GiB" if which == "limit" else None
    program = qcomp.compile(circuit(9), [qcomp.Z(0)], memory=limit, **options)
    if which == "memory":
        monkeypatch.setattr(executable, "_WAITING_BYTES", 1 << 10)
    if which == "fuse-turn":
        text = (
            str(program.pipeline)
            .replace("tile=13", "tile=6")
            .replace(",insert", ",fuse-turn,insert")
        )
        program = program.with_pipeline(Pipeline(text.replace("registers=2", "registers=1")))
        assert re.search(r"plan.pass tiles \d+ -> f64", program.ir())
    if target == "cpu":
        monkeypatch.setattr(executable.CpuExecutable, "backward", None)  # nobody calls it
    params, inputs = arguments(program, 1 if which == "limit" else 2)
    values, pull = program.pullback(params, inputs)
    expected_values, expected = program.value_and_grad(params, inputs, values)
    np.testing.assert_allclose(values, expected_values, rtol=0, atol=1e-13)
    same(pull(values), expected)


def test_errors() -> None:
    program = qcomp.compile(circuit(3), OBSERVABLES, target="cpu")
    params, inputs = arguments(program, 2)
    with pytest.raises(qcomp.InputError, match=r"parameters have shape \(2,\)"):
        program.pullback((np.ones(2), 0.1), inputs)
    _, pull = program.pullback(params, inputs)
    message = r"cotangents have shape \(3, 2\), but the values have shape \(2, 3\)"
    with pytest.raises(qcomp.InputError, match=message):
        pull(np.ones((3, 2)))
    same(pull(np.ones((2, 3))), program.value_and_grad(params, inputs)[1])  # not used up


@pytest.mark.parametrize("threads", [1, 2])
def test_the_way_back_begins_with_all_parts(threads: int) -> None:
    """Nothing comes between the parts of λ and those of the adjoint's first pass."""
    qubits = 13
    made = qcomp.Circuit(qubits)
    w = made.params(2, qubits)
    for layer in range(2):
        for q in range(qubits):
            made.ry(w[layer, q], q)
        for q in range(qubits - 1):
            made.rxx(w[layer, q], q, q + 1)
    options = {"target": "cpu", "dtype": "complex128", "threads": threads}
    usual = qcomp.compile(made, [qcomp.Z(7)], **options)
    text = str(usual.pipeline).replace("tile=13", "tile=6").replace("registers=2", "registers=1")
    program = usual.with_pipeline(Pipeline(text))
    angles = np.random.default_rng(0).uniform(-3, 3, (2, qubits))
    _, pull = program.pullback(angles)
    _, expected = usual.value_and_grad(angles)
    np.testing.assert_allclose(pull([[1.0]]).params, expected.params, rtol=0, atol=1e-13)
