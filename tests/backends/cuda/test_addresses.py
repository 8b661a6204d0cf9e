"""Where states lie in memory: placements, and what passes and permutations do to them."""

from random import Random

import pytest

import qcomp
from qcomp.backends.cuda.program import emit_program
from qcomp.basis_map import BasisMap
from qcomp.circuit import Circuit
from qcomp.compiler import Pipeline, cuda_pipeline
from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import CompilationError
from qcomp.gf2 import Span, combine, intersection, inverse
from qcomp.passes.assign_layouts import observable_at
from qcomp.pauli import parity
from qcomp.scheduling.addresses import Placement, complete, sectors
from qcomp.scheduling.layout import Basis

from .circuits import check, program, ring, shared_layers
from .requirements import needs_runner

OBSERVABLES = [qcomp.Z(0), 0.5 * qcomp.Z(1) @ qcomp.X(2) - 2 * qcomp.Y(0) @ qcomp.Y(1)]


def random_columns(random: Random, bits: int) -> tuple[int, ...]:
    """An invertible map."""
    span = Span()
    columns: list[int] = []
    while len(columns) < bits:
        column = random.getrandbits(bits)
        if span.add(column):
            columns.append(column)
    return tuple(columns)


@pytest.mark.parametrize("seed", range(5))
def test_intersections(seed: int) -> None:
    random = Random(seed)
    first, second = ([random.getrandbits(6) for _ in range(4)] for _ in range(2))
    every = [{combine(v, k) for k in range(16)} for v in (first, second)]
    found = intersection(first, second)
    assert {combine(found, k) for k in range(1 << len(found))} == every[0] & every[1]
    assert len(Span(found)) == len(found)


def test_a_permuted_state_stays_where_it_is() -> None:
    random = Random(1)
    by = BasisMap(random_columns(random, 6), 37, 0, (0,) * 6, (0,) * 6)
    placement = Placement(random_columns(random, 6), 9)
    after = placement.permuted(by)

    def address(where: Placement, y: int) -> int:
        return where.offset ^ combine(where.columns, y)

    assert all(address(after, by(y)[0]) == address(placement, y) for y in range(64))


def test_a_pass_rewrites_its_own_tile() -> None:
    """Each tile keeps its addresses, and neighbouring threads get the lowest of them."""
    random = Random(2)
    columns = random_columns(random, 8)
    within = [combine(columns[:5], random.getrandbits(5)) for _ in range(3)]
    outer = tuple(a ^ b for a, b in zip(columns[5:], within, strict=True))
    last = complete(columns[3:4], Basis((0, 0), (0, 0, 0), outer), columns[:5])
    before = Placement(random_columns(random, 8))
    after = before.rewritten(last)
    threads = after.of(last.threads)
    assert list(threads) == sorted(threads)
    assert threads[-1] < min(after.of(last.registers))
    tile = Span(before.of(columns[:5]))
    assert all(a ^ b in tile for a, b in zip(after.columns, before.columns, strict=True))
    inverse(after.columns)  # a bijection


def test_sectors() -> None:
    """Four amplitudes of complex64 fill a sector."""
    assert sectors((0, 1, 2, 4, 8, 16, 32), 8) == 1
    assert sectors((0, 2, 16, 1, 4, 128, 32), 8) == 1
    assert sectors((0, 4, 8, 16, 32, 64, 1), 8) == 4
    assert sectors((0, 4, 8, 16, 32, 64, 1), 16) == 2


@pytest.mark.parametrize("seed", range(3))
def test_observables_by_addresses(seed: int) -> None:
    random = Random(seed)
    placement = Placement(random_columns(random, 3), random.getrandbits(3))
    observable = OBSERVABLES[1].to_attribute(3)
    moved = observable_at(placement, observable)

    def element(operator: ObservableAttr, y: int, x: int) -> complex:
        return sum(
            weight * 1j**p.phase * (-1) ** parity(p.z & x)
            for weight, p in operator.terms
            if y ^ x == p.x
        )

    def address(y: int) -> int:
        return placement.offset ^ combine(placement.columns, y)

    for y in range(8):
        for x in range(8):
            want = element(observable, y, x)
            assert element(moved, address(y), address(x)) == pytest.approx(want)


def linear(qubits: int) -> Circuit:
    """Permutations without phases, flips among them, in and between nested loops."""
    c = Circuit(qubits)
    w = c.params(2, 3, qubits)
    for q in range(qubits):
        c.ry(w[0, 0, q], q)
    with c.repeat(2) as l:
        with c.repeat(3) as m:
            for q in range(qubits):
                c.rx(w[l, m, q], q)
            for q in range(qubits):
                c.cx(q, (q + 3) % qubits)
        for q in range(qubits):
            c.u(0.3 * w[l, 1, q], 0.2, w[l, 0, q], q)
        c.swap(0, qubits - 1)
        c.cx(qubits - 1, 1)
    for q in range(qubits):
        c.rx(w[1, 2, q], q)
    return c


@needs_runner
@pytest.mark.parametrize(("scalar", "tile"), [("float", 9), ("double", 8)])
@pytest.mark.parametrize("checkpoints", ["reverse", "store"])
def test_permutations_between_passes(scalar: str, tile: int, checkpoints: str) -> None:
    circuit = linear(tile + 2)
    check(circuit, OBSERVABLES, scalar, batch=1, tile=tile, checkpoints=checkpoints)


@needs_runner
def test_many_iterations() -> None:
    check(shared_layers(11, 9), OBSERVABLES, "double", batch=1, tile=8)
    check(ring(10, 4, "swap"), OBSERVABLES, batch=1, tile=9)


@pytest.mark.parametrize("qubits", [14, 16, 20])
def test_passes_fill_the_sectors_they_touch(qubits: int) -> None:
    """In loops, whatever the entanglers of earlier iterations did to the addresses."""
    emitted = program(shared_layers(qubits, 12), OBSERVABLES)
    for launches in (emitted.values, emitted.gradient):
        passes = [x for x in launches if "pass" in x.kernel]
        assert len({x.arguments for x in passes}) == len(passes) > 6
        assert sum(x.excess for x in passes) <= 1.05 * len(passes)
        assert not any(x.kernel.startswith("permut") for x in launches)


def test_memory_for_sums_does_not_grow_with_depth() -> None:
    """They are added up after each pass: what is left is a number for each."""
    sizes = []
    for layers in (4, 40):
        emitted = program(shared_layers(14, layers), OBSERVABLES)
        sizes.append({b.name: b.count for b in emitted.scratch})
    assert sizes[0]["parts"] == sizes[1]["parts"]
    assert sizes[1]["sums"] < 40 * 14 * 3 + 14 * 3


def test_stages_that_take_in_permutations() -> None:
    pipeline = cuda_pipeline("float", "reverse").replace("fold=false", "fold=true")
    module = Pipeline(pipeline).lower(shared_layers(13, 3).module(OBSERVABLES))
    with pytest.raises(CompilationError, match="run lower-to-plan with fold=false"):
        emit_program(module, "float")


def test_passes_without_layouts() -> None:
    pipeline, _, _ = cuda_pipeline("float").rpartition(",")
    module = Pipeline(pipeline).lower(shared_layers(13, 3).module(OBSERVABLES))
    with pytest.raises(CompilationError, match="run assign-layouts for the cuda target"):
        emit_program(module, "float")
