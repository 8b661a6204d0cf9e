"""What `explain` says of passes over memory."""

import pytest

import qcomp
from qcomp.backends.cpu.features import detect
from qcomp.circuit import Circuit
from qcomp.compiler import cpu_pipeline
from qcomp.observables import Z

LANES = detect().vector("float").lane_bits
SMALL = cpu_pipeline(detect(), "float").replace("tile=14", "tile=6")


def layered(depth: int, entangle: str) -> Circuit:
    c = Circuit(9)
    w = c.params(depth, 9)
    with c.repeat(depth) as l:
        for q in range(9):
            c.rx(w[l, q], q)
        for q in range(8):
            getattr(c, entangle)(q, q + 1)
    return c


def explained(circuit: Circuit, pipeline: str = SMALL) -> str:
    return qcomp.compile(circuit, [Z(0)], target="cpu", pipeline=pipeline).explain()


def test_passes_of_a_loop():
    text = explained(layered(3, "cz"))
    assert "over a state of 4 KiB" in text
    assert " a layer, forward: " in text
    assert " bytes an amplitude" in text
    assert "no schedule in the frame has fewer than " in text


def test_a_bound_of_part_of_a_circuit():
    text = explained(layered(300, "cx"))
    assert "fewer than" in text
    assert "for the first 2000 operations" in text


def test_a_circuit_without_loops():
    c = Circuit(9)
    w = c.params(9)
    for q in range(9):
        c.rx(w[q], q)
    text = explained(c)
    passes = -(-(9 - LANES) // (6 - LANES))
    moved = f"{passes * 8} KiB moved, {passes * 16} bytes an amplitude"
    assert f"passes       {passes} over a state of 4 KiB, forward: {moved}" in text
    assert f"no schedule in the frame has fewer than {passes}\n" in text


@pytest.mark.parametrize("depth", [0, 1])
def test_one_tile_has_no_passes(depth: int):
    c = layered(depth, "cz") if depth else Circuit(3)
    assert "passes" not in explained(c, cpu_pipeline(detect(), "float"))
