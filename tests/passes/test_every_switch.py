"""The same state, values and gradients, whatever the switches of the pipeline and their options."""

from dataclasses import dataclass
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import qcomp
from qcomp.backends.cpu.features import detect
from qcomp.compiler import Pipeline, reference_pipeline
from qcomp.interpreters.reference import evaluate_state

from ..circuits import POLICIES, Floats, Repeat, Script, Step, scripts
from .pipelines import Case, lower, text_of

CPU_LANES = detect().vector("double").lane_bits


@dataclass(frozen=True)
class Switches:
    """A pipeline in two halves: to the last stage that has the state with its phase, and on."""

    frame: str
    plan: str

    def __str__(self) -> str:
        return f"{self.frame},{self.plan}"


@st.composite
def switches(draw: st.DrawFn, lanes: int | None = None) -> Switches:
    """Any combination: of tiles of four amplitudes or more, so that few qubits need many passes.

    With `lanes` one that the cpu target can run, for vectors of so many bits.
    """

    def maybe(name: str, **options: st.SearchStrategy[object]) -> list[str]:
        return [passed(name, **options)] if draw(st.booleans()) else []

    def passed(name: str, **options: st.SearchStrategy[object]) -> str:
        drawn = {key: draw(value) for key, value in options.items()}
        text = " ".join(f"{key}={str(value).lower()}" for key, value in drawn.items())
        return f"{name}{{{text}}}"

    simt = lanes is None and draw(st.sampled_from([False, False, True]))
    registers = draw(st.integers(1, 2))
    if lanes is None:
        lanes = 0 if simt else draw(st.integers(0, 2))
    tile = max(2, lanes + registers) + draw(st.integers(0, 1))
    shape = {"registers": st.just(registers), "lanes": st.just(lanes)}
    machine = st.just("simt" if simt else "simd")
    kernels = st.sampled_from([0, 1, 128])
    frame = [
        *maybe("reroll-loops", gates=st.sampled_from([1, 2, 64])),
        *maybe("canonicalize"),
        *maybe("merge-rotations"),
        *maybe(
            "unroll-loops",
            factor=st.sampled_from([2, 3, 4]),
            qubits=st.sampled_from([0, 3]),
            cancelling=st.booleans(),
        ),
        "absorb-entanglers",
        *maybe("fuse-gates", window=st.sampled_from([1, 4, 64])),
        *maybe("pipeline-loops", tile=st.just(tile), lanes=st.just(lanes)),
        "extract-angles",
        *([] if simt else maybe("real-amplitudes")),
        passed(
            "partition",
            tile=st.just(tile),
            **shape,
            operations=st.integers(1, 6),
            budget=st.sampled_from([0, 1, 200]),
            memory=st.sampled_from([3, 64]),
        ),
        "derive-adjoint",
    ]
    either = [False] if simt else [False, True]
    diagonals = maybe(
        "move-diagonals",
        carry=st.sampled_from(either),
        machine=machine,
        kernels=kernels,
    )
    layouts = maybe("assign-layouts", banks=st.just(2)) if simt else []
    plan = [
        passed("lower-to-plan", tile=st.just(tile), **shape, fold=st.sampled_from(either)),
        *diagonals,
        *([] if simt else maybe("product-state", qubits=st.sampled_from([0, 5]))),
        *([] if simt else maybe("skip-undo")),
        # Matrices have no diagonals to leave to other stages.
        passed(
            "select-kernels",
            euler=st.just(True) if diagonals else st.booleans(),
            machine=machine,
            kernels=kernels,
        ),
        *([] if simt else maybe("fuse-turn")),
        *maybe(
            "insert-checkpoints",
            policy=st.sampled_from([f'"{policy}"' for policy in POLICIES]),
            scalar=st.just("double"),
        ),
        *layouts,
    ]
    return Switches(",".join(frame), ",".join(plan))


def check(case: Case, chosen: Switches) -> None:
    """Compare with dense matrices, and gradients with those of the reference's pipeline."""
    state = case.script.dense_state(case.params, case.inputs)
    usual = lower(case.module, reference_pipeline())
    values, gradient = case.values(usual), case.gradient(usual)
    framed = lower(case.module, chosen.frame)
    found = evaluate_state(framed, case.params, case.inputs)
    np.testing.assert_allclose(found, state, atol=1e-12)
    planned = Pipeline(chosen.plan).lower(framed)
    planned.verify()
    for module in (framed, planned):
        np.testing.assert_allclose(case.values(module), values, atol=1e-12)
        np.testing.assert_allclose(case.gradient(module), gradient, atol=1e-10)
    assert text_of(lower(case.module, str(chosen))) == text_of(planned)


def check_native(case: Case, chosen: Switches) -> None:
    """Compare the compiled program with the interpreter of its circuit."""
    usual = lower(case.module, reference_pipeline())
    program = qcomp.compile(
        case.script.build(),
        case.observables,
        target="cpu",
        dtype="complex128",
        pipeline=str(chosen),
        threads=1,
    )
    params = tuple(case.params) if len(case.params) != 1 else case.params[0]
    runs = [program.value_and_grad(params, case.inputs, [case.cotangents]) for _ in range(2)]
    gradients: list[Floats] = []
    for values, found in runs:
        arrays = found.params if isinstance(found.params, tuple) else (found.params,)
        parts = [*arrays, *([] if found.inputs is None else [found.inputs])]
        gradients.append(np.concatenate([np.zeros(0), *(part.ravel() for part in parts)]))
        np.testing.assert_allclose(values[0], case.values(usual), atol=1e-11)
    np.testing.assert_allclose(gradients[0], case.gradient(usual), atol=1e-10)
    np.testing.assert_array_equal(runs[0][0], runs[1][0])
    np.testing.assert_array_equal(*gradients)


@settings(max_examples=30)
@given(scripts(max_qubits=8, max_gates=12), switches())
def test_any_circuit(drawn: tuple[Script, Random], chosen: Switches) -> None:
    check(Case(drawn), chosen)


@settings(max_examples=25)
@given(scripts(max_qubits=8, max_gates=12), switches(lanes=CPU_LANES))
def test_any_circuit_on_the_cpu(drawn: tuple[Script, Random], chosen: Switches) -> None:
    check_native(Case(drawn), chosen)


def _steps(*rows: str) -> tuple[Step, ...]:
    """Steps from rows such as 'crx w[0,0] : 0 1'."""
    steps: list[Step] = []
    for row in rows:
        gate, _, places = row.partition(":")
        name, *angles = gate.split()
        steps.append(Step(name, tuple(angles), tuple(map(int, places.split()))))
    return tuple(steps)


_RING = _steps("cx : 0 1", "cx : 1 2", "cx : 2 3", "cx : 3 4", "cx : 4 0")
EDGES = {
    "no gates": Script(5, ()),
    "one qubit and no gates": Script(1, ()),
    "one qubit": Script(1, _steps("rx w[0,0] : 0", "rz x[0] : 0", "h : 0", "ry v[1] : 0")),
    "one qubit in a loop": Script(1, (Repeat("l", 3, _steps("ry w[l,0] : 0", "rz x[1] : 0")),)),
    "entanglers": Script(5, _RING + _steps("x : 0", "cz : 1 3", "swap : 0 4", "cy : 2 0", "s : 1")),
    "entanglers in a loop": Script(5, (Repeat("l", 3, _RING + _steps("x : 2", "cz : 0 3")),)),
    "diagonals": Script(
        5, _steps("rz w[0,0] : 0", "rzz w[1,1] : 1 4", "p x[0] : 3", "cz : 0 1", "t : 2")
    ),
    "diagonals in a loop": Script(
        5, (Repeat("l", 2, _steps("rz w[l,0] : 4", "rzz x[0] : 0 3", "p v[l] : 2", "cx : 0 4")),)
    ),
    "the last qubit": Script(
        8, _steps("rx w[0,0] : 7", "ry x[0] : 7", "rz v[0] : 7", "h : 7", "rx w[2,2] : 7")
    ),
    "the last qubit in a loop": Script(
        8, (Repeat("l", 3, _steps("ry w[l,1] : 7", "rx x[2] : 7", "cx : 7 0")),)
    ),
}


@pytest.mark.parametrize("script", EDGES.values(), ids=EDGES)
def test_edges(script: Script) -> None:
    @settings(max_examples=6)
    @given(st.randoms(use_true_random=False), switches(), switches(lanes=CPU_LANES))
    def check_all(rng: Random, chosen: Switches, native: Switches) -> None:
        case = Case((script, rng))
        check(case, chosen)
        check_native(case, native)

    check_all()
