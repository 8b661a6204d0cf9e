"""The same circuit gives the same text and results in every process."""

import os
import subprocess
import sys

import numpy as np
import pytest

import qcomp
from qcomp.backends.cpu.executable import CpuExecutable

PROGRAM = """
import hashlib
import qcomp

c = qcomp.Circuit(7)
w = c.params(2, 7, 2)
with c.repeat(2) as l:
    for q in range(7):
        c.rx(w[l, q, 0], q)
        c.rzz(w[l, q, 1], q, (q + 2) % 7)
    c.cx(0, 3)
    c.ccx(1, 2, 4)
    c.s(5)
program = qcomp.compile(c, [qcomp.Z(0), qcomp.X(1) @ qcomp.Y(6)], threads=1)
text = program.executable.text
print(hashlib.sha256(text.text.encode() + text.tables.tobytes()).hexdigest())
"""


def test_text_does_not_depend_on_the_hash_seed():
    texts: set[str] = set()
    for seed in ("1", "2", "3"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        texts.add(done.stdout)
    assert len(texts) == 1


def layers(qubits: int) -> qcomp.Circuit:
    c = qcomp.Circuit(qubits)
    x, w, v = c.inputs(qubits), c.params(3, qubits), c.params()
    with c.repeat(3) as layer:
        for q in range(qubits):
            c.ry(x[q] * w[layer, q] + v, q)
        for q in range(qubits):
            c.cx(q, (q + 1) % qubits)
    return c


@pytest.mark.parametrize(("qubits", "chunk"), [(4, 32), (11, 11), (13, 2)])
@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_gradients_do_not_depend_on_threads(dtype: str, qubits: int, chunk: int):
    """Bit by bit, for batches of one chunk, of several, and with a last one that is not full."""
    circuit = layers(qubits)
    programs = [
        qcomp.compile(circuit, [qcomp.Z(0), qcomp.X(1)], target="cpu", dtype=dtype, threads=threads)
        for threads in (1, 2, 3, 1)
    ]
    rng = np.random.default_rng(0)
    for batch in (1, 7, 16, 100):
        params = rng.normal(size=(3, qubits)), rng.normal(size=())
        inputs, weights = rng.normal(size=(batch, qubits)), rng.normal(size=(batch, 2))
        runs = [program.value_and_grad(params, inputs, weights) for program in programs]
        for values, gradient in runs[1:]:
            np.testing.assert_array_equal(values, runs[0][0])
            np.testing.assert_array_equal(gradient.inputs, runs[0][1].inputs)
            for found, expected in zip(gradient.params, runs[0][1].params, strict=True):
                assert found.shape == expected.shape
                np.testing.assert_array_equal(found, expected)
    executable = programs[0].executable
    assert isinstance(executable, CpuExecutable)
    assert executable._chunk == chunk


def test_sums_of_a_batch():
    """The gradient of a batch is the sum of those of its samples, however it is divided."""
    qubits = 5
    rng = np.random.default_rng(0)
    program = qcomp.compile(layers(qubits), [qcomp.Z(0)], target="cpu", dtype="complex128")
    params, inputs = (rng.normal(size=(3, qubits)), rng.normal(size=())), rng.normal(size=(100, 5))
    _, total = program.value_and_grad(params, inputs)
    single = [program.value_and_grad(params, row)[1] for row in inputs]
    for i, found in enumerate(total.params):
        assert isinstance(found, np.ndarray)
        np.testing.assert_allclose(found, sum(g.params[i] for g in single), atol=1e-12)
    np.testing.assert_array_equal(total.inputs, np.concatenate([g.inputs for g in single]))
