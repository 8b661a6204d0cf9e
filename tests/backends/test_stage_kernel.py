"""Stage kernels against dense complex128 linear algebra."""

from random import Random

import numpy as np
import pytest

from qcomp.backends.cpu.features import LEVELS, detect
from qcomp.errors import InputError
from qcomp.gf2 import Span, combine
from qcomp.pauli import Pauli
from qcomp.scheduling.fold import Fold
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import (
    SUM_BIT,
    SUMS,
    Relabelling,
    StagePlan,
    assemble_stage,
    plan_stage,
)

from ..scheduling.random_operations import random_operation, random_relabelling
from .stage_reference import StageRunner, apply_operation, reference_sums


def available() -> list[str]:
    levels = []
    for level in LEVELS:
        try:
            detect(level)
        except InputError:
            continue
        levels.append(level)
    return levels


def random_stage(
    random: Random, bits: int, lane_bits: int, k: int, relabelling: Relabelling
) -> tuple[list[Operation], list[int] | None]:
    """Operations whose directions span at most k dimensions beside the lanes, and a tile."""
    directions, span = [], Span()
    while len(directions) < k:
        d = random.randrange(1, 1 << bits)
        if span.add(d >> lane_bits):
            directions.append(d)
    back = relabelling.inverse()
    operations: list[Operation] = []
    for _ in range(random.randrange(1, 6)):
        y = combine(directions, random.randrange(1 << k)) ^ random.randrange(1 << lane_bits)
        kind = random.choice(("gate", "gate", "rotation", "diagonal", "phase"))
        y = y or 1
        operations.append(random_operation(random, bits, back.vector(y), kind))
    tile = [d >> lane_bits for d in directions]
    for _ in range(random.randrange(bits - lane_bits - k + 1)):
        tile.append(random.randrange(1, 1 << (bits - lane_bits)))
    return operations, random.choice((None, tile))


def random_layer(
    random: Random, bits: int, lane_bits: int, k: int, relabelling: Relabelling
) -> tuple[list[Operation], list[int] | None]:
    """Commuting operations: gates on lanes and registers, and parities of the qubits in the loop,
    some controlled by qubits in the loop."""
    busy = lane_bits + k
    operations: list[Operation] = []

    def parity_of_loop() -> Pauli:
        return Pauli(0, random.randrange(1, 1 << (bits - busy)) << busy, random.choice((0, 2)))

    for q in random.sample(range(busy), random.randrange(1, busy + 1))[:3]:
        x, z = Pauli(1 << q, 0), Pauli(0, 1 << q)
        x, z = x * parity_of_loop(), z * random.choice((Pauli(), parity_of_loop()))
        paulis = random.choice(((x, z), (z, x), (x,), (z,)))
        controls = random.choice(((), (), (parity_of_loop(),)))
        operations.append(Operation(paulis, controls))
    for _ in range(2):
        operations.append(Operation((random.choice((Pauli(), parity_of_loop())),)))
    random.shuffle(operations)
    return [relabelling.inverse().operation(o) for o in operations], None


def random_fold(random: Random, plan: StagePlan) -> Fold:
    """An invertible map that stays inside the blocks of a stage."""
    lanes, high = plan.lane_bits, plan.bits - plan.lane_bits
    while True:
        to_high = [
            random.choice((0, random.randrange(1 << len(plan.registers)))) for _ in range(lanes)
        ]
        found = Fold(
            tuple(random.randrange(1 << lanes) for _ in range(lanes)),
            tuple(random.choice((0, random.randrange(1 << high))) for _ in range(lanes)),
            tuple(combine(plan.registers, e) for e in to_high),
        )
        if len(Span(found.columns(plan.bits))) == plan.bits:
            return found


def with_fold(
    plan: StagePlan, operations: list[Operation], after: Relabelling, fold: Fold
) -> StagePlan:
    """The plan of the same stage with a fold."""
    return assemble_stage(
        plan.bits,
        plan.lane_bits,
        plan.registers,
        plan.skew,
        plan.loops,
        plan.outer,
        [after.operation(o) for o in operations],
        [o.structure.sums for o in plan.operations],
        fold=fold,
    )


def random_map(random: Random, bits: int) -> list[int]:
    """The columns of an invertible map."""
    columns, span = [], Span()
    while len(columns) < bits:
        column = random.randrange(1, 1 << bits)
        if span.add(column):
            columns.append(column)
    return columns


@pytest.mark.parametrize("folded", [False, True])
@pytest.mark.parametrize("seed", range(15))
@pytest.mark.parametrize("k", [1, 2, 3, 4])
@pytest.mark.parametrize("scalar", ["double", "float"])
@pytest.mark.parametrize("level", available())
def test_against_dense(level: str, scalar: str, k: int, seed: int, folded: bool) -> None:
    host = detect(level)
    lane_bits = host.vector(scalar).lane_bits
    random = Random(f"{level} {scalar} {k} {seed}")
    bits = lane_bits + k + random.randrange(2, 4)
    relabelling = random_relabelling(random, bits)
    draw = random_layer if seed % 3 == 2 else random_stage
    operations, tile = draw(random, bits, lane_bits, k, relabelling)
    angles = [[random.uniform(-4, 4) for _ in o.paulis] for o in operations]
    plan, after = plan_stage(operations, relabelling, lane_bits, k, tile)
    if folded:
        fold = random_fold(random, plan)
        plan = with_fold(plan, operations, after, fold)
        after = after.then(Relabelling.of(fold.columns(bits)))
        # Everything as it would be in another iteration of a loop.
        advance = random_map(random, bits - lane_bits)
        plan = plan.advanced(advance)
        high = [column << lane_bits for column in advance]
        advanced = Relabelling.of([*relabelling.identity(bits).columns[:lane_bits], *high])
        relabelling, after = relabelling.then(advanced), after.then(advanced)

    generator = np.random.default_rng(seed)
    psi, lam = generator.normal(size=(2, 1 << bits, 2)) @ [1, 1j] / np.sqrt(2 << bits)
    expected = psi
    for operation, values in zip(operations, angles, strict=True):
        expected = apply_operation(expected, operation, values)
    tolerance = 1e-12 if scalar == "double" else 1e-5

    runner = StageRunner(host, scalar, bits)
    buffer = runner.pack(psi, relabelling)
    runner.run(plan, angles, buffer)
    np.testing.assert_allclose(runner.unpack(buffer, after), expected, atol=tolerance)

    # Backwards: ψ returns to where it began, λ from where it is.
    adjoint = runner.pack(lam, after)
    sums = runner.run(plan, angles, buffer, adjoint)
    state, expected_sums = expected, np.zeros((len(operations), 4))
    for j in reversed(range(len(operations))):
        found = reference_sums(state, lam, operations[j])
        wanted = plan.operations[j].structure.sums
        expected_sums[j] = [found[s] if wanted & SUM_BIT[s] else 0 for s in SUMS]
        state = apply_operation(state, operations[j], angles[j], inverse=True)
        lam = apply_operation(lam, operations[j], angles[j], inverse=True)
    np.testing.assert_allclose(runner.unpack(buffer, relabelling), psi, atol=tolerance)
    np.testing.assert_allclose(runner.unpack(adjoint, relabelling), lam, atol=tolerance)
    np.testing.assert_allclose(sums, expected_sums, atol=tolerance)
