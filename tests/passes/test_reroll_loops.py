"""`reroll-loops` on circuits: the same gates in the same order, the same values and gradients."""

from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from xdsl.dialects import scf
from xdsl.dialects.builtin import ModuleOp

import qcomp
from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline
from qcomp.dialects.quantum import GateOp, RotationOp
from qcomp.interpreters.reference import evaluate_state
from qcomp.observables import Z
from qcomp.passes.extract_angles import constant_index
from qcomp.text import print_module

from ..circuits import Script, random_arguments, random_script
from .pipelines import lower

UNROLL = "unroll-loops{factor=100000}"


def loops(module: ModuleOp) -> int:
    return sum(isinstance(op, scf.ForOp) for op in module.walk())


def gates(module: ModuleOp) -> list[str]:
    """The gates of a circuit without loops, as text that says all there is to say."""
    (function,) = module.ops
    places: dict[object, int] = {}
    texts: dict[object, str] = {}
    listed: list[str] = []
    for op in function.regions[0].block.ops:
        if op.name == "quantum.alloc":
            places.update((value, q) for q, value in enumerate(op.results))
        elif isinstance(op, GateOp | RotationOp):
            qubits = [places[value] for value in op.qubits]
            places.update(zip(op.out_qubits, qubits, strict=True))
            angles = [texts[value] for value in op.operands[: len(op.operands) - len(qubits)]]
            kind = op.gate if isinstance(op, GateOp) else op.paulis
            listed.append(f"{kind.data} {op.control_count} {angles} {qubits}")
        elif len(op.results) == 1:
            if op.name in ("arith.addi", "arith.muli"):
                a, b = (int(texts[value]) for value in op.operands)
                texts[op.results[0]] = str(a + b if op.name == "arith.addi" else a * b)
                continue
            if (index := constant_index(op.results[0])) is not None:
                texts[op.results[0]] = str(index)
                continue
            operands = [texts.get(value, str(getattr(value, "index", ""))) for value in op.operands]
            detail = str(op.properties.get("value", ""))
            texts[op.results[0]] = f"{op.name} {detail}({', '.join(operands)})"
    return listed


def layered(qubits: int, count: int) -> Circuit:
    c = Circuit(qubits)
    x, w = c.inputs(qubits), c.params(count + 1, qubits, 2)
    for q in range(qubits):
        c.h(q)
    for layer in range(count):
        for q in range(qubits):
            c.rx(x[q], q)
            c.ry(2 * w[layer, q, 0] + 0.5, q)
            c.rz(w[layer + 1, q, 1] * x[q], q)
        for q in range(qubits - 1):
            c.cx(q, q + 1)
    c.controlled(0).ry(0.3, 1)
    return c


@given(st.integers(0, 1 << 32), st.integers(3, 9))
def test_gates_and_their_order_stay(seed: int, count: int) -> None:
    rng = Random(seed)
    parts = [random_script(rng, 3, rng.randint(1, 6), loops=False).steps for _ in range(3)]
    circuit = Script(3, parts[0] + parts[1] * count + parts[2]).build()
    module = circuit.module([Z(0)])
    rolled = lower(module, "reroll-loops")
    rolled.verify()
    assert loops(rolled)
    assert gates(lower(rolled, UNROLL)) == gates(module)


@given(st.integers(0, 1 << 32), st.integers(3, 5))
def test_the_state_stays(seed: int, count: int) -> None:
    rng = Random(seed)
    parts = [random_script(rng, 3, 5) for _ in range(2)]
    circuit = Script(3, parts[0].steps * count + parts[1].steps).build()
    params, inputs = random_arguments(rng, circuit)
    module = circuit.module()
    rolled = lower(module, "reroll-loops")
    rolled.verify()
    before = evaluate_state(module, params, inputs)
    assert np.array_equal(evaluate_state(rolled, params, inputs), before)


def test_values_and_gradients_of_the_cpu_target() -> None:
    circuit = layered(4, 6)
    rng = np.random.default_rng(0)
    w, x = rng.normal(size=circuit.params_shapes[0]), rng.normal(size=(3, 4))
    observables = [Z(0), Z(1) @ Z(3)]
    program = qcomp.compile(circuit, observables, target="cpu", dtype="complex128")
    assert loops(program.pipeline.lower(circuit.module(observables), "reroll-loops")) == 1
    values, found = program.value_and_grad(w, x)
    flat = str(program.pipeline).partition(",")[2]
    assert "reroll-loops" not in flat
    expected, gradient = qcomp.compile(
        circuit, observables, target="cpu", dtype="complex128", pipeline=flat
    ).value_and_grad(w, x)
    np.testing.assert_allclose(values, expected, atol=1e-13)
    np.testing.assert_allclose(found.params, gradient.params, atol=1e-12)
    np.testing.assert_allclose(found.inputs, gradient.inputs, atol=1e-12)


def test_one_broken_repetition_in_the_middle() -> None:
    c = Circuit(2)
    w = c.params(21)
    for i in range(21):
        c.rx(w[i], 0)
        c.cx(0, 1) if i != 10 else c.cz(0, 1)
    module = c.module([Z(0)])
    rolled = lower(module, "reroll-loops")
    assert loops(rolled) == 2
    assert gates(lower(rolled, UNROLL)) == gates(module)


def test_random_circuits_stay_as_they_are() -> None:
    rng = Random(0)
    c = Circuit(8)
    w = c.params(400)
    for i in range(400):
        a, b = rng.sample(range(8), 2)
        rng.choice((lambda a, _, i=i: c.rx(w[i], a), lambda a, b: c.cx(a, b)))(a, b)
    module = c.module([Z(0)])
    assert print_module(lower(module, "reroll-loops{gates=16}")) == print_module(module)
    pipeline = Pipeline("reroll-loops{gates=16}")
    assert pipeline.rolled(module) == (module, 1)


def test_what_a_program_starts_from_is_not_changed() -> None:
    circuit = layered(3, 30)
    module = circuit.module([Z(0)])
    text = print_module(module)
    short, done = Pipeline("reroll-loops,canonicalize").rolled(module)
    assert done == 1
    assert print_module(short) == print_module(lower(module, "reroll-loops"))
    assert print_module(module) == text
