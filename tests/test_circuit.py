"""The circuit builder: what it writes, and what it says to mistakes."""

import time
from collections.abc import Callable
from inspect import signature
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from xdsl.dialects.scf import ForOp

import qcomp.expressions as symbolic
from qcomp.circuit import Circuit
from qcomp.dialects.quantum import GateOp, RotationOp
from qcomp.errors import InputError
from qcomp.gates import GATES
from qcomp.interpreters.reference import evaluate, evaluate_state
from qcomp.observables import X, Z

from . import dense
from .circuits import Script, random_arguments, random_circuit, scripts


def layered() -> Circuit:
    c = Circuit(2)
    x, w = c.inputs(2), c.params(3, 2)
    for q in range(2):
        c.ry(x[q], q)
    with c.repeat(3) as layer:
        for q in range(2):
            c.rx(2 * w[layer, q] + 0.5, q)
        c.cx(0, 1)
    return c


LAYERED = """\
builtin.module {
  func.func @circuit(%inputs: tensor<2xf64> {quantum.inputs}, %params: tensor<3x2xf64> \
{quantum.params}) -> (f64, f64) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : index
    %2 = arith.constant 3 : index
    %3 = arith.constant 2.000000e+00 : f64
    %4 = arith.constant 5.000000e-01 : f64
    %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
    %5 = tensor.extract %inputs[%0] : tensor<2xf64>
    %q0_1 = quantum.gate "ry"(%5) %q0
    %6 = tensor.extract %inputs[%1] : tensor<2xf64>
    %q1_1 = quantum.gate "ry"(%6) %q1
    %q0_2, %q1_2 = scf.for %l = %0 to %2 step %1 iter_args(%q0_3 = %q0_1, %q1_3 = %q1_1) -> \
(!quantum.qubit, !quantum.qubit) {
      %7 = tensor.extract %params[%l, %0] : tensor<3x2xf64>
      %8 = arith.mulf %3, %7 : f64
      %9 = arith.addf %8, %4 : f64
      %q0_4 = quantum.gate "rx"(%9) %q0_3
      %10 = tensor.extract %params[%l, %1] : tensor<3x2xf64>
      %11 = arith.mulf %3, %10 : f64
      %12 = arith.addf %11, %4 : f64
      %q1_4 = quantum.gate "rx"(%12) %q1_3
      %q0_5, %q1_5 = quantum.gate "cx" %q0_4, %q1_4
      scf.yield %q0_5, %q1_5 : !quantum.qubit, !quantum.qubit
    }
    %13, %14 = quantum.expectation [#quantum.observable<1.0 "ZI">, #quantum.observable<0.5 "XZ">] \
%q0_2, %q1_2 : f64, f64
    func.return %13, %14 : f64, f64
  }
}
"""


def test_text() -> None:
    assert layered().to_mlir([Z(0), 0.5 * Z(1) @ X(0)]) == LAYERED


def test_counts() -> None:
    c = layered()
    c.params(4)
    assert (c.num_qubits, c.params_shapes, c.num_inputs) == (2, ((3, 2), (4,)), 2)
    assert c.signature.roles == ("inputs", "params", "params")
    assert repr(c) == "<Circuit: 2 qubits, params of shape ((3, 2), (4,)), 2 inputs>"


@given(scripts())
def test_whole_circuits(drawn: tuple[Script, Random]) -> None:
    """Every state, global phase included, is that of the dense product; also after text."""
    script, rng = drawn
    circuit = script.build()
    params, inputs = random_arguments(rng, circuit)
    expected = script.dense_state(params, inputs)
    module = circuit.module()
    module.verify()
    np.testing.assert_allclose(evaluate_state(module, params, inputs), expected, atol=1e-12)
    text = circuit.to_mlir()
    again = Circuit.from_mlir(text)
    assert again.to_mlir() == text
    state = evaluate_state(again.module(), params, inputs)
    np.testing.assert_allclose(state, expected, atol=1e-12)


def test_random_circuits_cover_the_table() -> None:
    rng, seen = Random(0), set[str]()
    loops = controlled = rotations = 0
    for _ in range(200):
        for op in random_circuit(rng, 4, 12).module().walk():
            if isinstance(op, GateOp):
                seen.add(op.gate.data)
                controlled += op.extra_controls is not None
            loops += isinstance(op, ForOp)
            rotations += isinstance(op, RotationOp)
    assert seen == set(GATES)
    assert min(loops, controlled, rotations) > 20


# Gates


@pytest.mark.parametrize("name", GATES)
def test_gate_method(name: str) -> None:
    row = GATES[name]
    c = Circuit(4)
    for q in range(4):
        c.u(0.3, 0.5 + q, 0.7, q)
    before = evaluate_state(c.module(), [])
    angles, qubits = [0.4, -1.1, 2.0][: row.angles], [2, 0, 3][: row.qubits]
    getattr(c, name)(*angles, *qubits)
    expected = dense.gate(name, angles, qubits, 4) @ before
    np.testing.assert_allclose(evaluate_state(c.module(), []), expected, atol=1e-14)
    method = getattr(Circuit, name)
    assert method.__name__ == name
    assert method.__doc__.startswith(f"Append the gate {name}")


def test_signatures() -> None:
    def names(gate: str) -> str:
        return ", ".join(list(signature(getattr(Circuit, gate)).parameters)[1:])

    assert names("h") == "q"
    assert names("rx") == "angle, q"
    assert names("u") == "theta, phi, lam, q"
    assert names("crz") == "angle, control, target"
    assert names("ccx") == "control0, control1, target"
    assert names("rzz") == "angle, a, b"
    assert names("cswap") == "control, a, b"


def test_ways_to_write_a_gate() -> None:
    a, b = Circuit(3), Circuit(3)
    a.crx(0.3, 2, 0)
    b.crx(angle=0.3, target=0, control=2)
    a.gate("cswap", [], [0, 1, 2])
    b.controlled(0).swap(1, 2)
    a.ccx(0, 1, 2)
    b.controlled([0]).controlled(1).x(2)
    a.controlled([np.int64(1), 2]).ry(1, 0)
    b.controlled(1).cry(1.0, 2, 0)
    a.rotation("XY", 0.5, [2, 0])
    b.rotation("XY", np.float32(0.5), (2, 0))
    assert a.to_mlir() == b.to_mlir()


# Arguments and angles


def test_handles() -> None:
    c = Circuit(1)
    w, x, single = c.params(2, 3), c.inputs(2), c.params()
    assert repr(w[-1, -3]) == repr(w[1][0]) == "params[1, 0]"
    assert len(w) == 2
    assert w[0].shape == (3,)
    for element in [*w[1], *x, single]:
        c.rx(element, 0)
    params = [np.arange(6.0).reshape(2, 3), np.array(0.5)]
    state = evaluate_state(c.module(), params, [0.1, 0.2])
    np.testing.assert_allclose(state[0], np.cos((3 + 4 + 5 + 0.1 + 0.2 + 0.5) / 2), atol=1e-14)


@pytest.mark.parametrize(
    ("build", "value"),
    [
        (lambda a, b: a + b + 1 + np.float64(2), lambda a, b: a + b + 3),
        (lambda a, b: 2 - a - b, lambda a, b: 2 - a - b),
        (lambda a, b: np.float32(2) * a * b, lambda a, b: 2 * a * b),
        (lambda a, b: a / b / 3, lambda a, b: a / b / 3),
        (lambda a, b: 3 / a, lambda a, b: 3 / a),
        (lambda a, b: +(-a), lambda a, b: -a),
        (lambda a, b: a**2 + b**3, lambda a, b: a**2 + b**3),
        (lambda a, b: a**-2 + b**1, lambda a, b: a**-2 + b),
        (lambda a, b: (a * a) ** 0.7, lambda a, b: (a * a) ** 0.7),
        (lambda a, b: a**0, lambda a, b: 1.0),
        (lambda a, b: 2**a, lambda a, b: 2**a),
        (lambda a, b: np.sin(a) * np.power(b, 2), lambda a, b: np.sin(a) * b**2),
        (lambda a, b: np.arctan(a), lambda a, b: np.arctan(a)),
        (lambda a, b: np.array(0.5) * a, lambda a, b: 0.5 * a),
        *[
            (
                lambda a, b, f=f: f(a * a + 0.5),
                lambda a, b, name=name: getattr(np, {"atan": "arctan"}.get(name, name))(
                    a * a + 0.5
                ),
            )
            for name, f in symbolic.FUNCTIONS.items()
        ],
    ],
)
def test_expression(build: Callable[..., Any], value: Callable[..., float]) -> None:
    c = Circuit(1)
    w = c.params(2)
    c.p(build(w[0], w[1]), 0)
    c.h(0)
    c.p(build(w[0], w[1]), 0)
    a, b = 0.6, -1.4
    expected = np.exp(1j * value(a, b)) / np.sqrt(2)
    assert evaluate_state(c.module(), [[a, b]])[1] == pytest.approx(expected, abs=1e-13)


def test_functions_of_numbers() -> None:
    for name, function in symbolic.FUNCTIONS.items():
        expected = getattr(np, {"atan": "arctan"}.get(name, name))(0.3)
        assert function(0.3) == pytest.approx(expected, abs=1e-15)
        assert isinstance(function(0.3), float)
    with pytest.raises(InputError, match=r"log\(-1.0\) is not a finite real number"):
        symbolic.log(-1)


def test_values_are_computed_once() -> None:
    c = Circuit(2)
    w = c.params(1)
    angle = symbolic.sin(w[0]) * 2
    c.rx(angle, 0)
    with c.repeat(2):
        c.rx(angle, 0)
        c.ry(w[0], 1)
    c.rx(w[0] + 2, 1)
    text = c.to_mlir()
    assert text.count("tensor.extract") == text.count("math.sin") == 1
    assert text.count("arith.constant 2.0") == 1
    inner = Circuit(1)
    w = inner.params(2)
    with inner.repeat(2) as layer:
        inner.rx(w[layer] * 3, 0)
    inner.rx(w[0] * 3, 0)  # what the loop computed is not visible here
    inner.module().verify()


def test_long_and_shared_expressions() -> None:
    c = Circuit(1)
    w = c.params(3000)
    c.rx(sum(w) / 1000, 0)
    power = w[0]
    for _ in range(50):
        power = power * power
    c.rx(power, 0)
    params = np.full(3000, 0.5)
    state = evaluate_state(c.module(), [params])
    assert state[0] == pytest.approx(np.cos(0.75))


# Loops


def test_nested_loops() -> None:
    c, flat = Circuit(2), Circuit(2)
    w, v = c.params(2, 3), flat.params(2, 3)
    with c.repeat(2) as i:
        c.h(0)
        with c.repeat(3) as j:
            c.rx(w[i, j], 0)
            c.cx(0, 1)
        c.t(1)
    for i in range(2):
        flat.h(0)
        for j in range(3):
            flat.rx(v[i, j], 0)
            flat.cx(0, 1)
        flat.t(1)
    params = [np.arange(6.0).reshape(2, 3)]
    np.testing.assert_allclose(
        evaluate_state(c.module(), params), evaluate_state(flat.module(), params), atol=1e-14
    )


def test_a_failed_loop_leaves_no_trace() -> None:
    c = layered()
    w = c.params(2)
    operations = len(c.to_mlir([Z(0)]).splitlines())

    def fail() -> None:
        with c.repeat(2) as layer:
            c.rx(w[layer], 0)
            with c.repeat(2):
                c.cx(0, 1)
                c.h(7)

    with pytest.raises(InputError, match="out of range"):
        fail()
    # One constant, the number of repeats, is left.
    assert len(c.to_mlir([Z(0)]).splitlines()) == operations + 1
    c.h(0)
    c.module([Z(0)]).verify()


# Modules


def test_module_is_a_copy() -> None:
    c = layered()
    first = c.module([Z(0)])
    c.h(0)
    second = c.module([Z(0)])
    first.verify()
    second.verify()
    params, inputs = random_arguments(Random(1), c)
    assert evaluate(first, params, inputs) != pytest.approx(evaluate(second, params, inputs))


def test_observables_of_the_text() -> None:
    observables = [Z(0) - 1e-5 * X(1), 2 * X(0) @ X(1)]
    c = Circuit.from_mlir(layered().to_mlir(observables))
    assert c.observables == tuple(observables)
    assert c.to_mlir() == layered().to_mlir(observables)
    assert c.to_mlir(Z(1)) == layered().to_mlir([Z(1)])
    assert layered().observables == ()


def test_building_goes_on_after_text() -> None:
    c, text = layered(), Circuit.from_mlir(layered().to_mlir([Z(0)]))
    for circuit in (c, text):
        v = circuit.params(2)
        circuit.rx(v[0] * 0.5, 1)
        with circuit.repeat(2) as layer:
            circuit.ry(v[layer], 0)
    params, inputs = random_arguments(Random(2), c)
    np.testing.assert_array_equal(
        evaluate(c.module([Z(0)]), params, inputs), evaluate(text.module(), params, inputs)
    )
    # The constants are those of the text, as far as it has them.
    again = Circuit.from_mlir(text.to_mlir())
    assert again.to_mlir() == text.to_mlir()


# Mistakes


def _call(name: str, *arguments: Any) -> Callable[[Circuit], Any]:
    return lambda c: getattr(c, name)(*arguments)


def _stale_loop(c: Circuit) -> None:
    w = c.params(2)
    with c.repeat(2) as layer:
        angle = w[layer]
    c.rx(angle, 0)


def _with_params(use: Callable[[Circuit, Any], Any]) -> Callable[[Circuit], Any]:
    return lambda c: use(c, c.params(2, 3))


def _in_loop(count: int, use: Callable[[Circuit, Any, Any], Any]) -> Callable[[Circuit], Any]:
    def run(c: Circuit) -> None:
        w = c.params(2, 3)
        with c.repeat(count) as layer:
            use(c, w, layer)

    return run


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        (lambda c: Circuit(0), "1 to 63 qubits, not 0"),
        (lambda c: Circuit(64), "1 to 63 qubits, not 64"),
        (lambda c: Circuit(10**12), "1 to 63 qubits"),
        (lambda c: Circuit(2.0), "Expected an integer for the number of qubits, not 2.0"),
        (_call("h", 3), r"Qubit 3 is out of range: the circuit has 3 qubit\(s\), .* 0 to 2"),
        (_call("h", -1), "Qubit -1 is out of range"),
        (_call("h", 0.0), "Expected an integer for a qubit, not 0.0"),
        (_call("cx", 1, 1), r"Gate 'cx' needs distinct qubits, not \[1, 1\]"),
        (lambda c: c.controlled([0]).x(0), r"'cx' needs distinct qubits, not \[0, 0\]"),
        (lambda c: c.rotation("XX", 1, [2, 2]), "The rotation 'XX' needs distinct qubits"),
        (lambda c: c.rotation("XQ", 1, [0, 1]), "Pauli string 'XQ' does not fit"),
        (lambda c: c.rotation("X", 1, [0, 1]), "does not fit 2 qubit"),
        (lambda c: c.gate("rxz", [1], [0]), "Unknown gate 'rxz'. Did you mean rz"),
        (lambda c: c.gate("rx", [], [0]), r"Gate 'rx' takes 1 angle\(s\), 0 given"),
        (lambda c: c.gate("cx", [], [0]), r"Gate 'cx' acts on 2 qubit\(s\), 1 given"),
        (_call("rx", 0), r"Gate method rx\(angle, q\): missing a required argument: 'q'"),
        (_call("h", 0, 1), r"Gate method h\(q\): too many positional arguments"),
        (_call("rx", float("nan"), 0), "An angle must be a finite real number, not nan"),
        (_call("rx", -np.inf, 0), "An angle must be a finite real number, not -inf"),
        (_call("rx", 10**400, 0), "An angle must be a finite real number"),
        (_call("rx", 1j, 0), "An angle is a real number or an expression"),
        (_call("rx", "a", 0), "An angle is a real number or an expression"),
        (_call("rx", None, 0), "An angle is a real number or an expression"),
        (_call("params", 2, 0), "Expected at least 1 for a dimension, not 0"),
        (_call("params", 2.5), "Expected an integer for a dimension, not 2.5"),
        (_call("inputs", 0), "Expected at least 1 for the number of inputs"),
        (lambda c: [c.inputs(1), c.inputs(1)], "has inputs already"),
        (_with_params(lambda c, w: c.rx(w, 0)), r"select an element of 'params' of shape \(2, 3\)"),
        (_with_params(lambda c, w: c.rx(w[0], 0)), r"'params' of shape \(3,\) with 1 index"),
        (_with_params(lambda c, w: w[2, 0]), "Index 2 is out of range for axis 0"),
        (_with_params(lambda c, w: w[0, -4]), "Index -4 is out of range for axis 1"),
        (_with_params(lambda c, w: w[0, 0, 0]), "3 indices for 'params' of shape"),
        (_with_params(lambda c, w: w[0:1]), "integers and loop variables, not slice"),
        (_with_params(lambda c, w: w["a"]), "integers and loop variables, not 'a'"),
        (_with_params(lambda c, w: np.sin(w)), "An angle is one number"),
        (_with_params(lambda c, w: np.ones(2) * w[0, 0]), "An angle is a real number"),
        (_with_params(lambda c, w: w[0, 0] + "a"), "An angle is a real number"),
        (_with_params(lambda c, w: w[0, 0] / 0), "divided by zero"),
        (_with_params(lambda c, w: w[0, 0] ** w[0, 1]), "The exponent must be a constant"),
        (_with_params(lambda c, w: (-2) ** w[0, 0]), "base of a power must be positive"),
        (_with_params(lambda c, w: float(w[0, 0])), "has no value before the program runs"),
        (_with_params(lambda c, w: bool(w[0, 0])), "cannot be a condition"),
        (_with_params(lambda c, w: np.arctan2(w[0, 0], 1)), "NumPy's 'arctan2' does not apply"),
        (_with_params(lambda c, w: np.add.reduce([w[0, 0]] * 2) and None), "cannot be a condition"),
        (_with_params(lambda c, w: Circuit(1).rx(w[0, 0], 0)), "parameters of another circuit"),
        (_with_params(lambda c, w: w[0, 0] + Circuit(1).params(1)[0]), "mixes parameters of two"),
        (_in_loop(3, lambda c, w, i: w[i, 0]), r"runs 3 times, but axis 0 .* has length 2"),
        (_in_loop(2, lambda c, w, i: c.h(i)), "A loop variable has no value"),
        (_in_loop(2, lambda c, w, i: Circuit(1).params(2)[i]), "belongs to another circuit"),
        (_in_loop(2, lambda c, w, i: c.rx(i, 0)), "An angle is a real number or an expression"),
        (_in_loop(2, lambda c, w, i: c.module()), "A repeat block is still open"),
        (_in_loop(0, lambda c, w, i: None), "at least 1 for the number of repeats, not 0"),
        (_stale_loop, "A loop variable is used outside its loop"),
        (lambda c: c.module([]), "list of observables is empty"),
        (lambda c: c.module(["Z0"]), "An observable is made of qcomp.X, Y, Z and I"),
        (lambda c: c.module([Z(3)]), "acts on qubit 3, but the circuit has 3"),
    ],
)
def test_mistake(mistake: Callable[[Circuit], Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        mistake(Circuit(3))


def test_a_mistake_changes_nothing() -> None:
    c = layered()
    before = c.to_mlir()
    for call in (lambda: c.cx(0, 0), lambda: c.h(5), lambda: c.gate("cx", [], [0])):
        with pytest.raises(InputError):
            call()
    assert c.to_mlir() == before


def test_a_gate_takes_little_time() -> None:
    """80,000 gates take a few seconds: a bound that holds on slow, busy machines."""
    c = Circuit(20)
    w = c.params(3, 20)
    start = time.process_time()
    for i in range(4000):
        c.rx(w[i % 3, i % 20], i % 20)
        c.cx(i % 20, (i + 1) % 20)
    assert time.process_time() - start < 2


def test_sixty_qubits_can_be_built() -> None:
    c = Circuit(60)
    c.h(59)
    assert "tensor<1152921504606846976xcomplex<f64>>" in c.to_mlir()
    assert Circuit.from_mlir(c.to_mlir([Z(59)])).num_qubits == 60


def test_gates_are_added_after_the_circuit_was_used():
    """What `module` wrote is its own: it does not get later gates."""

    def build(*, used: bool) -> str:
        c = Circuit(2)
        w = c.params(3)
        c.rx(w[0], 0)
        first = c.module(Z(0)) if used else None
        before = str(first)
        c.ry(2 * w[1], 1)
        c.cx(0, 1)
        if used:
            c.to_mlir(Z(1))
        with c.repeat(2):
            c.rz(w[0], 1)
        c.rx(w[2], 0)
        assert str(first) == before
        assert c.to_mlir(Z(0)) == c.to_mlir(Z(0))
        return c.to_mlir(Z(0))

    assert build(used=True) == build(used=False)


def test_errors_are_raised_at_the_call_and_leave_the_circuit_as_it_was():
    c, other = Circuit(2), Circuit(2)
    w, foreign = c.params(2), other.params(2)
    c.rx(w[0], 0)
    before = c.to_mlir(Z(0))
    for wrong in (
        lambda: c.rx(w[0], 2),
        lambda: c.cx(1, 1),
        lambda: c.rx(foreign[0], 0),
        lambda: c.rx(2 * foreign[0], 0),
        lambda: c.rx(w[2], 0),
        lambda: c.gate("rx", [w[0], w[1]], [0]),
        lambda: c.rx(1j, 0),
        lambda: c.rx(float("nan"), 0),
    ):
        with pytest.raises(InputError):
            wrong()
    assert c.to_mlir(Z(0)) == before
