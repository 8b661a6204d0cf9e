"""What checkpoint policies keep and run again, and that the backward half uses it."""

from functools import partial

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter, PythonValues
from xdsl.ir import Operation

import qcomp
from qcomp.checkpoints import Policy
from qcomp.dialects import plan
from qcomp.errors import BudgetError, InputError
from qcomp.interpreters import reference
from qcomp.scheduling.revolve import least_runs
from qcomp.sizes import format_bytes, parse_bytes
from tests.circuits import POLICIES

from .pipelines import lower

LAYERS = 13
STATE = 2 * 4 << 3  # bytes, in single precision
SHAPE = "tile=3 registers=3 lanes=0"


def lowered(policy: str, layers: int = LAYERS) -> ModuleOp:
    """Three qubits: an iteration of the loop is one launch."""
    c = qcomp.Circuit(3)
    w = c.params(layers, 3)
    with c.repeat(layers) as layer:
        for q in range(3):
            c.rx(w[layer, q], q)
        c.cx(0, 1)
        c.cx(1, 2)
    pipeline = (
        f"absorb-entanglers,extract-angles,partition{{{SHAPE}}},derive-adjoint,"
        f'lower-to-plan{{{SHAPE}}},select-kernels,insert-checkpoints{{policy="{policy}"}}'
    )
    return lower(c.module([qcomp.Z(2)]), pipeline)


class Observer(Interpreter.Listener):
    """Counts what is run; if it `disturbs`, there is no ψ left after anything has been undone."""

    def __init__(self, disturbs: bool = False):
        self.forward = self.saves = self.restores = 0
        self.disturbs = disturbs
        self.undone: list[np.ndarray] = []

    def will_interpret_op(self, op: Operation, args: PythonValues) -> None:
        self.saves += isinstance(op, plan.SaveOp)
        self.restores += isinstance(op, plan.RestoreOp)
        self.undone = []
        if isinstance(op, plan.LaunchOp):
            self.forward += not op.is_adjoint
            self.undone = [args[0]] if op.is_adjoint else []

    def did_interpret_op(self, op: Operation, results: PythonValues) -> None:
        for psi in self.undone if self.disturbs else ():
            psi[:] = np.nan


def observed(
    policy: str, monkeypatch: pytest.MonkeyPatch, disturbs: bool = False
) -> tuple[Observer, np.ndarray]:
    """What was seen of a gradient, and the gradient."""
    observer = Observer(disturbs)
    monkeypatch.setattr(reference, "Interpreter", partial(Interpreter, listeners=(observer,)))
    params = np.random.default_rng(0).uniform(-3, 3, (LAYERS, 3))
    found = reference.gradient(lowered(policy), [params], None)
    return observer, found.params[0]


@pytest.mark.parametrize("slots", [1, 2, 3, 5, LAYERS, 2 * LAYERS])
def test_no_iteration_is_run_too_often(slots: int, monkeypatch: pytest.MonkeyPatch):
    seen, _ = observed(f"count={slots}", monkeypatch)
    assert seen.forward == LAYERS + least_runs(LAYERS, slots)
    assert seen.restores == LAYERS - 1


@pytest.mark.parametrize(("policy", "kept"), [("store", 12), ("every=4", 3), ("every=13", 0)])
def test_nothing_is_run_again_where_gates_are_undone(
    policy: str, kept: int, monkeypatch: pytest.MonkeyPatch
):
    seen, _ = observed(policy, monkeypatch)
    assert (seen.forward, seen.saves, seen.restores) == (LAYERS, kept, kept)


@pytest.mark.parametrize("policy", ["store", "every=1", "count=1", "count=4", "count=13"])
def test_the_backward_half_uses_what_was_kept(policy: str, monkeypatch: pytest.MonkeyPatch):
    _, expected = observed("reverse", monkeypatch)
    _, found = observed(policy, monkeypatch, disturbs=True)
    np.testing.assert_allclose(found, expected, atol=1e-13)
    _, undone = observed("reverse", monkeypatch, disturbs=True)
    assert np.isnan(undone).any()


def count_of(module: ModuleOp) -> int:
    return sum(op.count for op in module.walk() if isinstance(op, plan.CheckpointsOp))


@pytest.mark.parametrize("policy", POLICIES)
def test_loops_whose_gates_cancel(policy: str):
    """Nothing is left in them to be undone, before all gates and within a loop."""
    c = qcomp.Circuit(2)
    w = c.params(3)
    with c.repeat(4):
        c.s(0)
        c.sdg(0)
    c.ry(w[0], 0)
    with c.repeat(3) as layer:
        c.rx(w[layer], 1)
        with c.repeat(2):
            c.x(0)
            c.x(0)
        c.cx(1, 0)
    plain = qcomp.Circuit(2)
    v = plain.params(3)
    plain.ry(v[0], 0)
    for layer in range(3):
        plain.rx(v[layer], 1)
        plain.cx(1, 0)
    found, expected = (
        qcomp.compile(
            each, [qcomp.Z(0)], target="cpu", dtype="complex128", checkpoints=policy
        ).value_and_grad([0.3, 0.8, 1.7])
        for each in (c, plain)
    )
    np.testing.assert_allclose(found[0], expected[0], rtol=0, atol=1e-14)
    np.testing.assert_allclose(found[1].params, expected[1].params, rtol=0, atol=1e-14)


def test_how_many_states_there_is_room_for():
    policies = ["reverse", "store", "every=4", "every=5 on disk", "count=3", "count=99"]
    assert [count_of(lowered(p)) for p in policies] == [0, 12, 3, 2, 3, 12]
    assert [count_of(lowered(p, layers=1)) for p in policies] == [0, 0, 0, 0, 0, 0]


def test_drift_becomes_a_period():
    """The less may drift, the more states are kept."""
    tolerances = [1e-2, 5e-6, 2e-6, 5e-7]
    kept = [count_of(lowered(f"drift={t}", layers=1000)) for t in tolerances]
    assert kept == sorted(kept)
    assert kept[0] == 0 < kept[1] < kept[2] < kept[3]
    with pytest.raises(InputError, match=r"drift=1e-09: .* give at least that, or use complex128"):
        lowered("drift=1e-9")


def test_a_budget_too_small_is_refused_with_what_would_do():
    assert count_of(lowered(f"budget={2 * STATE}")) == 0
    with pytest.raises(BudgetError, match=f"take {2 * STATE} bytes") as refused:
        lowered(f"budget={2 * STATE - 1}")
    assert refused.value.needed == 2 * STATE


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        ("reverse", Policy("reverse")),
        ("every=50", Policy("every", 50)),
        ("count=3 on host", Policy("count", 3, "host")),
        ("drift=1e-4", Policy("drift", 1e-4)),
        ("budget=1.5 KiB on disk", Policy("budget", 1536, "disk")),
    ],
)
def test_policies(text: str, policy: Policy):
    assert Policy.parse(text) == policy


@pytest.mark.parametrize(
    "text",
    "|best|every|every=0|count=-1|count=2.5|store=3|drift=0|drift=nan|budget|store on x".split("|"),
)
def test_no_policies(text: str):
    with pytest.raises(InputError, match="Unknown checkpoint policy"):
        Policy.parse(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [("0", 0), ("4096", 4096), ("1KiB", 1024), ("2 MB", 2_000_000), ("8GiB", 8 << 30)],
)
def test_sizes(text: str, count: int):
    assert parse_bytes(text) == count
    assert parse_bytes(format_bytes(count)) == pytest.approx(count, rel=5e-3)


@pytest.mark.parametrize("text", ["", "x", "-1", "1 XB", "GiB", "1e3"])
def test_no_sizes(text: str):
    with pytest.raises(InputError, match="is no size"):
        parse_bytes(text)
