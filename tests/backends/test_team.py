"""Threads that run one sample together: the same bits as one thread alone, whatever happens."""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import Any

import numpy as np
import pytest

import qcomp
from qcomp.backends.cpu import executable as executable_module
from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.backends.cpu.features import detect
from qcomp.backends.cpu.llvm_text import Function
from qcomp.backends.cpu.team import Work

QUBITS, BATCH = 11, 3


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with states that do not fit it: a team does a batch."""
    monkeypatch.setattr(executable_module, "_CACHE_BYTES", 0)


def circuit(seed: int) -> tuple[qcomp.Circuit, list[qcomp.Observable], np.ndarray]:
    """Layers of gates and entanglers: loops that permute, products, real states, late gates."""
    rng = np.random.default_rng(seed)
    layers = int(rng.integers(2, 4))
    c = qcomp.Circuit(QUBITS)
    x, w = c.inputs(QUBITS), c.params(layers, QUBITS, 2)
    gates = ("ry", "ry") if seed % 3 == 0 else ("rx", "rz") if seed % 3 == 1 else ("ry", "rz")
    for q in range(QUBITS if seed % 2 else 2):
        c.ry(x[q], q)
    with c.repeat(layers) as layer:
        for q in range(QUBITS):
            for i, gate in enumerate(gates):
                getattr(c, gate)(w[layer, q, i], q)
        for q in range(QUBITS):
            (c.cz if seed % 4 == 1 else c.cx)(q, (q + 1) % QUBITS)
        if seed % 5 == 2:
            c.s(3)
    observables = [qcomp.Z(0), qcomp.Z(1) @ qcomp.Z(QUBITS - 1) + 0.5 * qcomp.Z(2)]
    if seed % 2:
        observables.append(qcomp.X(1) @ qcomp.X(QUBITS - 1) - 0.25 * qcomp.X(QUBITS - 2))
    return c, observables, rng.normal(size=(layers, QUBITS, 2))


def compiled(seed: int, threads: int, dtype: str = "complex64", **options: Any) -> qcomp.Program:
    """With tiles of 2^6 amplitudes, so that a small state has many parts."""
    c, observables, _ = circuit(seed)
    pipeline = str(qcomp.compile(c, observables, target="cpu", dtype=dtype, **options).pipeline)
    pipeline = re.sub(r"tile=\d+", "tile=6", re.sub(r"qubits=\d+", "qubits=0", pipeline))
    return qcomp.compile(
        c, observables, target="cpu", dtype=dtype, threads=threads, pipeline=pipeline
    )


def executable(program: qcomp.Program) -> CpuExecutable:
    assert isinstance(program.executable, CpuExecutable)
    return program.executable


Results = list[np.ndarray]


def results(program: qcomp.Program, seed: int, batch: int = BATCH) -> Results:
    params, rng = circuit(seed)[2], np.random.default_rng(1)
    inputs = rng.normal(size=(batch, QUBITS))
    weights = rng.normal(size=(batch, len(circuit(seed)[1])))
    values, gradient = program.value_and_grad(params, inputs, weights)
    assert gradient.inputs is not None
    return [values, gradient.params, gradient.inputs, program(params, inputs)]


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
@pytest.mark.parametrize("seed", range(10))
def test_any_number_of_threads_gives_the_same_bits(seed: int, dtype: str):
    options: dict[str, Any] = {2: {"checkpoints": "store"}, 6: {"checkpoints": "count=2"}}.get(
        seed, {}
    )
    alone = compiled(seed, 1, dtype, **options)
    # A state of real amplitudes is smaller: its sums would take more memory than it does.
    assert executable(alone).program.parts >= (8 if seed % 3 else 4)
    expected = results(alone, seed)
    c, observables, _ = circuit(seed)
    exact = results(qcomp.compile(c, observables, target="reference"), seed)
    for found, right in zip(expected, exact, strict=True):
        np.testing.assert_allclose(found, right, atol=1e-11 if dtype == "complex128" else 2e-5)
    for threads in (2, 3, 5):
        program = compiled(seed, threads, dtype, **options)
        for batch in (1, BATCH):
            for found, right in zip(
                results(program, seed, batch), results(alone, seed, batch), strict=True
            ):
                np.testing.assert_array_equal(found, right)


def test_the_circuits_have_what_threads_share():
    text = "\n".join(compiled(seed, 1).ir() for seed in range(10))
    for op in ("product", "permute", "pass", "initialize", "expectation", "cotangent"):
        assert f"plan.{op}" in text, op
    assert "real" in text
    assert "plan.save" in compiled(2, 1, checkpoints="store").ir()


def test_again_and_again():
    """Threads that overtake each other would sooner or later be seen."""
    program = compiled(1, 3)
    first = results(program, 1, 1)
    for _ in range(300):
        for found, right in zip(results(program, 1, 1), first, strict=True):
            np.testing.assert_array_equal(found, right)


def test_calls_from_several_threads():
    """A call that finds the team busy runs in its own thread."""
    program = compiled(1, 2)
    expected = results(program, 1, 1)
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: results(program, 1, 1), range(40)):
            for value, right in zip(found, expected, strict=True):
                np.testing.assert_array_equal(value, right)


def test_a_team_needs_the_memory_of_one():
    """Where a state has parts for all threads, they have one workspace in common."""
    program = compiled(1, 2)
    run = executable(program)
    assert run.program.parts >= 8
    results(program, 1, 7)
    assert not hasattr(run._own, "place")
    assert len(run._team_room.places) == 2
    side_by_side = executable(compiled(1, 16))
    results(compiled(1, 16), 1, 32)
    assert "_team_room" not in side_by_side.__dict__


def test_states_that_fit_the_cache(monkeypatch: pytest.MonkeyPatch):
    """Threads do samples side by side then, but a single one together."""
    monkeypatch.setattr(executable_module, "_CACHE_BYTES", 1 << 30)
    program = compiled(1, 2)
    results(program, 1, 100)
    assert "_team_room" not in executable(program).__dict__
    results(program, 1, 1)
    assert "_team_room" in executable(program).__dict__


def test_interrupted(monkeypatch: pytest.MonkeyPatch):
    """What the interrupted threads still write to is not used again."""
    program = compiled(1, 2)
    run = executable(program)
    expected = results(program, 1)
    room = run._team_room
    in_threads = run._in_threads

    def interrupted(tasks: Any, kept: Any) -> None:
        assert any(each is room for each in kept)  # as long as the threads are at work
        in_threads(tasks, kept)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(run, "_in_threads", interrupted)
        with pytest.raises(KeyboardInterrupt):
            results(program, 1)
    for found, right in zip(results(program, 1), expected, strict=True):
        np.testing.assert_array_equal(found, right)
    assert run._team_room is not room


def test_no_more_threads(monkeypatch: pytest.MonkeyPatch):
    started: list[Thread] = []
    start = Thread.start

    def once(thread: Thread) -> None:
        if started:
            raise RuntimeError("can't start new thread")
        started.append(thread)
        start(thread)

    program = compiled(1, 4)
    monkeypatch.setattr(Thread, "start", once)
    with pytest.raises(qcomp.errors.ResourceError, match=r"no more threads: .* less than 4"):
        results(program, 1, 1)


def waits(build: Any, parts: int = 4) -> list[str]:
    """The order of what happens in a text: `w` is a wait."""
    f = Function("f", [("ptr", "member")], detect().vector("float"))
    work = Work(f, parts)
    build(f, work)
    seen = re.findall(r"@(\w+)\(", f.text().split("{", 1)[1])
    return ["w" if name == "wait" else name for name in seen]


def test_where_threads_wait():
    def steps(f: Function, work: Work) -> None:
        work.alone(lambda: f.emit("call void @a()"))
        work.alone(lambda: f.emit("call void @b()"))
        work.share(4, lambda part: f.emit(f"call void @c(i64 {part})"))
        work.share(2, lambda part: f.emit(f"call void @d(i64 {part})"))
        work.alone(lambda: f.emit("call void @e()"))
        work.share(1, lambda part: f.emit(f"call void @f(i64 {part})"))
        work.meet()
        work.meet()

    assert waits(steps) == [*"abwcwdwef", "w"]
    assert waits(steps, 1) == [*"abcdef"]
