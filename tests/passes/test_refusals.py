"""What the passes cannot compile, they refuse with one sentence; what is done, they leave alone."""

import pytest

from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline
from qcomp.errors import CompilationError, InputError, QcompError
from qcomp.expressions import sin
from qcomp.observables import Z

from .pipelines import lower, parse, plan_pipeline, text_of

CONSTANTS = (
    "%c0 = arith.constant 0 : index\n %c1 = arith.constant 1 : index\n"
    "%a = arith.constant 0.5 : f64\n"
)
QUBITS = CONSTANTS + "%q, %p = quantum.alloc : !quantum.qubit, !quantum.qubit\n"
STATE = CONSTANTS + "%s = frame.init : !frame.state<1>\n"
EXPECT = '%y = frame.expectation [#quantum.observable<1.0 "Z">] %t : !frame.state<1> -> f64\n'
RETURN = EXPECT + "func.return %y : f64"
ROTATE = '%t = frame.rotate ["+X"](%a) %s : !frame.state<1>\n'


def function(body: str, arguments: str = "", results: str = "f64") -> str:
    return f"func.func @circuit({arguments}) -> ({results}) {{\n{body}\n}}"


@pytest.mark.parametrize(
    ("text", "pipeline", "message"),
    [
        pytest.param(
            function(
                '%r = quantum.gate "h" %q\n'
                '%y = quantum.expectation [#quantum.observable<1.0 "Z">] %r : f64\n'
                "func.return %y : f64",
                "%q: !quantum.qubit",
            ),
            "absorb-entanglers",
            "'quantum.gate' takes a qubit that does not come from the function's quantum.alloc.",
            id="qubits of another function",
        ),
        pytest.param(
            function(
                QUBITS + "%r = quantum.alloc : !quantum.qubit\n"
                '%y = quantum.expectation [#quantum.observable<1.0 "ZZZ">] %q, %p, %r : f64\n'
                "func.return %y : f64"
            ),
            "absorb-entanglers",
            "The function has two quantum.alloc: allocate all qubits in the first.",
            id="two allocations",
        ),
        pytest.param(
            function(
                QUBITS + '%y = quantum.expectation [#quantum.observable<1.0 "Z">] %q : f64\n'
                '%z = quantum.expectation [#quantum.observable<1.0 "Z">] %p : f64\n'
                "func.return %y : f64"
            ),
            "absorb-entanglers",
            "'quantum.expectation' takes 1 of 2 qubits: expected all.",
            id="two measurements",
        ),
        pytest.param(
            function(
                QUBITS + "%r = scf.for %l = %c0 to %c1 step %c1 iter_args(%u = %q) "
                '-> (!quantum.qubit) {\n %v = quantum.gate "h" %u\n'
                " scf.yield %v : !quantum.qubit\n}\n"
                '%y = quantum.expectation [#quantum.observable<1.0 "ZZ">] %r, %p : f64\n'
                "func.return %y : f64"
            ),
            "absorb-entanglers",
            "A loop over gates carries 1 of 2 qubits: expected all.",
            id="a loop over some qubits",
        ),
        pytest.param(
            function(
                "%q = quantum.alloc : !quantum.qubit\n"
                '%r = scf.if %c -> (!quantum.qubit) {\n %s = quantum.gate "h" %q\n'
                " scf.yield %s : !quantum.qubit\n} else {\n %t = quantum.alloc : !quantum.qubit\n"
                " scf.yield %t : !quantum.qubit\n}\n"
                '%y = quantum.expectation [#quantum.observable<1.0 "Z">] %r : f64\n'
                "func.return %y : f64",
                "%c: i1",
            ),
            "absorb-entanglers",
            "'scf.if' on qubits cannot be compiled: expected quantum operations and scf.for.",
            id="a condition",
        ),
        pytest.param(
            function(
                "%q = quantum.alloc : !quantum.qubit\nfunc.return %q : !quantum.qubit",
                results="!quantum.qubit",
            ),
            "absorb-entanglers",
            "'func.return' on qubits cannot be compiled: expected quantum operations and scf.for.",
            id="qubits returned",
        ),
        pytest.param(
            function(
                STATE + "%t = scf.for %l = %c1 to %n step %c1 iter_args(%u = %s) "
                '-> (!frame.state<1>) {\n %v = frame.rotate ["+X"](%a) %u : !frame.state<1>\n'
                " scf.yield %v : !frame.state<1>\n}\n" + RETURN,
                "%n: index",
            ),
            "extract-angles",
            "A loop over gates must run from constant 0 to a constant by step 1, "
            "not from 1 to None by 1.",
            id="a loop of unknown length",
        ),
        pytest.param(
            function(
                STATE + "%e, %t = scf.for %l = %c0 to %c1 step %c1 iter_args(%b = %a, %u = %s) "
                '-> (f64, !frame.state<1>) {\n %v = frame.rotate ["+X"](%b) %u : !frame.state<1>\n'
                " %d = arith.mulf %b, %a : f64\n scf.yield %d, %v : f64, !frame.state<1>\n}\n"
                + RETURN
            ),
            "extract-angles,derive-adjoint",
            "A loop that carries numbers has no derivative here: expected angles that are "
            "expressions of parameters, inputs and loop indices.",
            id="a loop that carries numbers",
        ),
        pytest.param(
            function(
                STATE + "%b = tensor.extract %w[%c0] : tensor<1xf64>\n %d = math.floor %b : f64\n"
                '%t = frame.rotate ["+X"](%d) %s : !frame.state<1>\n' + RETURN,
                "%w: tensor<1xf64> {quantum.params}",
            ),
            "extract-angles,derive-adjoint",
            "'math.floor' in an angle has no derivative rule.",
            id="no derivative",
        ),
        pytest.param(
            function(
                STATE + ROTATE + EXPECT + EXPECT.replace("%y", "%z") + "func.return %y : f64",
            ),
            "extract-angles,derive-adjoint",
            "A gradient needs one expectation at the end of the circuit, found 2.",
            id="two expectations",
        ),
        pytest.param(
            function(STATE + ROTATE + RETURN),
            "lower-to-plan",
            "@circuit: run extract-angles before lower-to-plan.",
            id="angles not extracted",
        ),
        pytest.param(
            function(STATE + ROTATE + RETURN),
            "extract-angles,lower-to-plan",
            "Run partition before lower-to-plan.",
            id="not partitioned",
        ),
        pytest.param(
            function(
                STATE + "%y = frame.amplitudes %s : !frame.state<1> -> tensor<2xcomplex<f64>>\n"
                "func.return %y : tensor<2xcomplex<f64>>",
                results="tensor<2xcomplex<f64>>",
            ),
            "extract-angles,partition,lower-to-plan",
            "'frame.amplitudes' cannot be lowered to a plan: run partition before lower-to-plan; "
            "a plan gives expectation values, no amplitudes.",
            id="amplitudes",
        ),
    ],
)
def test_refused_input(text: str, pipeline: str, message: str) -> None:
    module = parse(text)
    module.verify()
    with pytest.raises(CompilationError) as raised:
        lower(module, pipeline)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("pipeline", "message"),
    [
        ("fuse-gates{window=0}", "fuse-gates{window=0}: expected a positive window."),
        (
            "partition{tile=4 registers=2 lanes=3}",
            "partition{tile=4 registers=2 lanes=3 operations=6}: expected tile of at least lanes + "
            "registers, positive registers and operations, and no negative lanes.",
        ),
        ("partition{lanes=-1}", "lanes=-1"),
        ("partition{registers=0}", "registers=0"),
        ("partition{operations=0}", "operations=0"),
        (
            "lower-to-plan{tile=2 registers=2 lanes=1}",
            "lower-to-plan{tile=2 registers=2 lanes=1}: expected tile of at least lanes + "
            "registers, positive registers, and no negative lanes.",
        ),
        ("lower-to-plan{lanes=-1}", "lanes=-1"),
        ("lower-to-plan{registers=0}", "registers=0"),
        (
            "insert-checkpoints{policy=best}",
            "Unknown checkpoint policy 'best': expected reverse, store, every=STEPS, count=STATES, "
            "drift=TOLERANCE or budget=BYTES, and then 'on host' or 'on disk' if wanted.",
        ),
        ("select-kernels{machine=tpu}", "Unknown machine 'tpu': expected one of simd, simt."),
        ("move-diagonals{machine=tpu}", "Unknown machine 'tpu': expected one of simd, simt."),
    ],
)
def test_refused_options(pipeline: str, message: str) -> None:
    module = Circuit(2).module([Z(0)])
    with pytest.raises(InputError) as raised:
        lower(module, pipeline)
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)


def test_stages_have_names() -> None:
    pipeline = Pipeline("canonicalize,fuse-gates,canonicalize")
    assert pipeline.stages == ("input", "canonicalize", "fuse-gates", "canonicalize#2")
    assert pipeline.find("frame") == "fuse-gates"
    with pytest.raises(QcompError, match="There is no stage 'plan': expected one of input, canon"):
        pipeline.find("plan")


@pytest.mark.parametrize(
    "repeated",
    [
        "canonicalize",
        "merge-rotations",
        "absorb-entanglers",
        "fuse-gates",
        "extract-angles",
        "partition",
        "derive-adjoint",
        "lower-to-plan",
        "select-kernels",
    ],
)
def test_a_second_run_changes_nothing(repeated: str) -> None:
    c = Circuit(3)
    w = c.params(2, 3)
    with c.repeat(2) as layer:
        for q in range(3):
            c.u(w[layer, q], sin(w[layer, 0]), 0.3, q)
            c.cx(q, (q + 1) % 3)
    module = c.module([Z(0)])
    steps = plan_pipeline().split(",")
    i = next(i for i, step in enumerate(steps) if step.split("{")[0] == repeated)
    once = lower(module, ",".join(steps[: i + 1]))
    assert text_of(lower(once, steps[i])) == text_of(once)
