"""The same circuit gives the same text and results in every process."""

import os
import subprocess
import sys

import numpy as np
import pytest

import qcomp

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


@pytest.mark.parametrize("threads", [1, 2])
def test_gradients_are_bit_identical_on_repetition(threads: int):
    c = qcomp.Circuit(8)
    x, w = c.inputs(8), c.params(3, 8)
    with c.repeat(3) as layer:
        for q in range(8):
            c.ry(x[q] * w[layer, q], q)
        for q in range(8):
            c.cx(q, (q + 1) % 8)
    program = qcomp.compile(c, [qcomp.Z(0)], threads=threads)
    rng = np.random.default_rng(0)
    w_values, x_values = rng.normal(size=(3, 8)), rng.normal(size=(9, 8))
    runs = [program.value_and_grad(w_values, x_values) for _ in range(3)]
    for y, g in runs[1:]:
        assert np.array_equal(y, runs[0][0])
        assert np.array_equal(g.params, runs[0][1].params)
        assert np.array_equal(g.inputs, runs[0][1].inputs)
