"""Plans of stages, relabellings and virtual qubits, as algebra."""

from random import Random

import numpy as np
import pytest

from qcomp.errors import CompilationError
from qcomp.gf2 import Span, combine, dual_rows, inverse, solve_functionals, transpose
from qcomp.pauli import Pauli, parity
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import (
    SUM_BIT,
    Parity,
    Relabelling,
    StagePlan,
    plan_stage,
    sums_needed,
    virtual_qubit,
)

from .random_operations import KINDS, random_operation, random_relabelling


def pauli_matrix(pauli: Pauli, bits: int) -> np.ndarray:
    result = np.zeros((1 << bits, 1 << bits), complex)
    for b in range(1 << bits):
        result[b ^ pauli.x, b] = 1j**pauli.phase * (-1) ** parity(pauli.z & b)
    return result


def permutation(relabelling: Relabelling) -> np.ndarray:
    size = 1 << relabelling.bits
    result = np.zeros((size, size))
    for x in range(size):
        result[relabelling.vector(x), x] = 1
    return result


@pytest.mark.parametrize("seed", range(10))
def test_gf2(seed: int):
    random = Random(seed)
    size = random.randrange(1, 9)
    columns = random_relabelling(random, size).columns if size > 1 else (1,)
    back = inverse(columns)
    for x in range(1 << size):
        assert combine(back, combine(columns, x)) == x
    for i, row in enumerate(dual_rows(columns)):
        assert [parity(row & c) for c in columns] == [int(i == j) for j in range(size)]
    assert transpose(transpose(columns, size), size) == list(columns)

    vectors = [random.randrange(1 << size) for _ in range(random.randrange(size + 2))]
    span, members = Span(vectors), {0}
    for v in vectors:
        members |= {m ^ v for m in members}
    assert len(members) == 1 << len(span)
    assert {x for x in range(1 << size) if x in span} == members
    for x in range(1 << size):
        assert {span.reduce(x ^ m) for m in members} == {span.reduce(x)}
    whole = span.copy()
    assert all(map(whole.add, span.complement(size)))
    assert len(whole) == size
    assert span.complement(size) == Span(reversed(vectors)).complement(size)


@pytest.mark.parametrize("seed", range(10))
def test_solve_functionals(seed: int):
    random = Random(seed)
    vectors = list(random_relabelling(random, 6).columns[:3])
    functionals = [random.randrange(64) for _ in range(4)]
    pairs = solve_functionals(functionals, vectors)
    kept, span = [], Span()
    for f in functionals:  # those independent on the vectors of the ones before
        if span.add(sum(parity(f & v) << i for i, v in enumerate(vectors))):
            kept.append(f)
    assert len(kept) == len(pairs)
    for x in range(64):
        y = x
        for f, v in pairs:
            y ^= v if parity(f & y) else 0
        assert not any(parity(f & y) for f in kept)
        assert x ^ y in Span(vectors)


@pytest.mark.parametrize("seed", range(5))
def test_relabelling(seed: int):
    random = Random(seed)
    bits = 4
    a, b = random_relabelling(random, bits), random_relabelling(random, bits)
    n = permutation(a)
    pauli = Pauli(random.randrange(16), random.randrange(16), random.randrange(4))
    np.testing.assert_array_equal(
        pauli_matrix(a.pauli(pauli), bits), n @ pauli_matrix(pauli, bits) @ n.T
    )
    assert (permutation(a.then(b)) == permutation(b) @ n).all()
    assert a.then(a.inverse()) == Relabelling.identity(bits) == a.inverse().then(a)
    assert Relabelling.of(a.columns) == a
    step = a.transvect(2, 12)
    for x in range(16):
        y = a.vector(x)
        assert step.vector(x) == y ^ (2 if parity(y & 12) else 0)
        assert parity(step.mask(5) & step.vector(x)) == parity(5 & x)


@pytest.mark.parametrize("seed", range(40))
def test_virtual_qubit(seed: int):
    """The Paulis are what the axes say, the normal form is invariant, the matrices agree."""
    random = Random(seed)
    bits = 5
    operation = random_operation(random, bits, random.randrange(1, 1 << bits), random.choice(KINDS))
    qubit = virtual_qubit(operation)
    letters = {"I": Pauli(), "X": qubit.x, "Z": qubit.z, "Y": (qubit.x * qubit.z).times_i(1)}
    for pauli, (letter, sign) in zip(operation.paulis, qubit.axes, strict=True):
        assert pauli == (letters[letter] if sign > 0 else -letters[letter])
    if qubit.kind == "gate" and not qubit.z.is_identity:
        assert not qubit.odd
        assert not qubit.x.commutes(qubit.z)
        assert all(c.commutes(qubit.x) for c in operation.controls)
    assert (qubit.kind == "diagonal") == qubit.x.is_identity

    relabelling = random_relabelling(random, bits)
    moved = virtual_qubit(relabelling.operation(operation))
    assert (moved.kind, moved.axes, moved.odd) == (qubit.kind, qubit.axes, qubit.odd)
    assert moved.x == relabelling.pauli(qubit.x)
    assert moved.z == relabelling.pauli(qubit.z)

    # new[y] = D_r old[y] + O_r (-1)^(sign·y) old[y ^ d], with u = X̄ of the virtual qubit.
    if qubit.kind != "diagonal":
        expected = np.zeros((1 << bits, 1 << bits), complex)
        for y in range(1 << bits):
            expected[y, y ^ qubit.x.x] = qubit.kappa * (-1) ** parity(qubit.x.z & y)
        np.testing.assert_array_equal(pauli_matrix(qubit.x, bits), expected)


def test_virtual_qubit_rejects_two_qubits():
    with pytest.raises(CompilationError, match="virtual qubit"):
        virtual_qubit(Operation((Pauli(1, 0), Pauli(2, 0))))
    with pytest.raises(CompilationError, match="virtual qubit"):
        virtual_qubit(Operation((Pauli(0, 1), Pauli(0, 2))))


def test_sums_needed():
    x, y, z, i = (SUM_BIT[s] for s in "XYZI")

    def needed(letters: str, wanted: str = "") -> int:
        flags = [w == "1" for w in wanted] if wanted else None
        return sums_needed([(letter, 1) for letter in letters], flags)

    assert needed("XYZ") == x | y | z
    assert needed("ZYZ") == x | y | z
    assert needed("X") == needed("XX") == x
    assert needed("XZ") == x | y | z
    assert needed("XZ", "01") == z
    assert needed("XY", "10") == x | z
    assert needed("IX") == i | x
    assert needed("XYZ", "000") == 0


@pytest.mark.parametrize("seed", range(30))
def test_plan(seed: int):
    random = Random(seed)
    bits, lane_bits, k = 9, random.randrange(1, 4), random.randrange(1, 4)
    before = random_relabelling(random, bits)
    directions = [random.randrange(1, 1 << bits) for _ in range(k)]
    back = before.inverse()
    operations = [
        random_operation(
            random,
            bits,
            back.vector(combine(directions, random.randrange(1, 1 << k)) or 1),
            random.choice(KINDS),
        )
        for _ in range(4)
    ]
    tile = [d >> lane_bits for d in directions] + [1, 2, 4]
    tile = random.choice((None, tile))
    plan, after = plan_stage(operations, before, lane_bits, max(k, 1), tile)

    # The columns are a basis; registers and loops span the tile.
    columns = [*plan.registers, *plan.loops, *plan.outer]
    high = bits - lane_bits
    assert len(Span(columns)) == len(columns) == high
    if tile is not None:
        inside = Span([*plan.registers, *plan.loops])
        assert all(v in inside for v in tile)
        assert len(inside) == len(Span(tile))
        assert list(plan.outer) != [] or len(inside) == high
    assert plan.tile_bits == lane_bits + len(plan.registers) + len(plan.loops)

    # The relabelling moves lanes by the skew, and leaves the vectors where they are.
    duals = dual_rows(columns)
    step = before.inverse().then(after)
    for y in range(1 << bits):
        h = y >> lane_bits
        number = sum(parity(duals[a] & h) << a for a in range(len(plan.registers)))
        assert step.vector(y) == y ^ plan.structure.lane_xor(number)

    for planned, operation in zip(plan.operations, operations, strict=True):
        s, qubit = planned.structure, virtual_qubit(after.operation(operation))
        assert planned.qubit == qubit
        assert combine(plan.registers, s.registers) == qubit.x.x >> lane_bits
        assert s.lanes == qubit.x.x & ((1 << lane_bits) - 1)
        for where, mask in ((s.role, qubit.z.z), (s.sign, qubit.x.z)):
            check_parity(random, plan, where, mask)
        for where, control in zip(s.controls, planned.controls, strict=True):
            check_parity(random, plan, where, control.z)
            assert not where.is_static
        assert len(s.controls) + len(s.static_controls) == len(operation.controls)
    assert sum(plan.structure.batches) == len(operations)


def check_parity(random: Random, plan: StagePlan, where: Parity, mask: int) -> None:
    """A parity is the sum of its parts in register, block and lane."""
    for _ in range(8):
        register = random.randrange(1 << len(plan.registers))
        blocks = [c for c in (*plan.loops, *plan.outer) if random.random() < 0.5]
        lane = random.randrange(1 << plan.lane_bits)
        h = combine(plan.registers, register)
        for c in blocks:
            h ^= c
        found = parity(where.registers & register)
        if where.block >= 0:
            found ^= sum(parity(plan.parities[where.block] & c) for c in blocks) & 1
        if where.lanes:
            found ^= parity(mask & lane)
        assert found == parity(mask & (h << plan.lane_bits | lane))


def test_too_many_directions():
    operations = [Operation((Pauli(1 << q, 0),)) for q in range(2, 5)]
    with pytest.raises(CompilationError, match="3 directions beside the lanes, more than its 2"):
        plan_stage(operations, Relabelling.identity(6), 2, 2)


def test_too_many_parities():
    operations = [Operation((Pauli(0, 0b1111 << q),), (Pauli(0, 1 << 40 - q),)) for q in range(20)]
    with pytest.raises(CompilationError, match="block parities"):
        plan_stage(operations, Relabelling.identity(41), 2, 1)


def test_roles_of_register_directions_are_static():
    """Loop columns are chosen so that a gate on its own direction needs no block parity."""
    random = Random(0)
    for _ in range(10):
        after = random_relabelling(random, 8)
        operations = []
        for q in (5, 6):
            x, z = Pauli(1 << q, 0), Pauli(0, 1 << q)
            operations.append(after.inverse().operation(Operation((x, z))))
        plan, _ = plan_stage(operations, after, 2, 2)
        assert [p.structure.role.block for p in plan.operations] == [-1, -1]
