"""Euler forms of operations: records, kernels and whole programs, against dense references."""

from dataclasses import replace
from itertools import product
from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray
from xdsl.context import Context
from xdsl.parser import Parser
from xdsl.utils.exceptions import VerifyException

import qcomp
from qcomp.backends.cpu.coefficients import CoefficientPlan, Factors, coefficient_functions
from qcomp.backends.cpu.features import detect
from qcomp.dialects.kernel import KernelDialect
from qcomp.pauli import Pauli
from qcomp.scheduling.forms import (
    MAX_TABLE_PARITIES,
    allowed_forms,
    select_forms,
    stage_cost,
    tables_of,
)
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import (
    SUM_BIT,
    SUMS,
    Relabelling,
    StagePlan,
    StageStructure,
    plan_stage,
    virtual_qubit,
)
from qcomp.text import print_module

from ..scheduling.random_operations import random_operation, random_relabelling
from .native import AVAILABLE, HOSTS, aligned, aligned_copy, call, load, tolerance
from .stage_reference import StageRunner, apply_operation, matrix, record, reference_sums

SPECIAL = (0.0, 1e-9, np.pi / 2, np.pi - 1e-9, np.pi, 2 * np.pi, -np.pi, 1e-170, 0.7)


def rebuilt(values: NDArray[np.float64], form: str, moved: bool = False) -> NDArray[np.complex128]:
    """The matrix that a record of a gate or a diagonal stands for, up to a phase; `moved`: with the
    diagonal before an exchange, as another stage applies it."""
    j = np.array([[0, -1], [1, 0]])
    zero, one, after = values[2:].view(np.complex128)
    k, t = values[:2]
    rotation = {
        "euler": k * np.eye(2) + t * j,
        "turned": k * (np.eye(2) + j) @ (np.eye(2) + t * j),
        "flipped": abs(k) * (np.eye(2) + t * j),
        "factor": np.eye(2),
    }[form]
    before = np.diag([1 if moved else zero, one])
    if moved and k < 0:
        before = np.array([[0, 1], [1, 0]]) @ before
    elif form == "flipped" and k < 0:
        before = before @ np.array([[0, 1], [1, 0]])
    return (np.diag([1, after]) @ rotation @ before).astype(np.complex128)


def same_up_to_phase(a: NDArray[np.complex128], b: NDArray[np.complex128]) -> float:
    """The largest difference of two arrays after multiplying one by the best phase."""
    overlap = np.vdot(a, b)
    return float(np.abs(a * (overlap / abs(overlap)) - b).max())


@pytest.mark.parametrize(("level", "scalar"), HOSTS)
@pytest.mark.parametrize(
    ("form", "moved"),
    [("euler", False), ("euler", True), ("turned", True), ("flipped", False), ("flipped", True)],
)
def test_records_at_special_angles(form: str, moved: bool, level: str, scalar: str):
    """All combinations of angles at which an entry or a phase vanishes, nearly, or not at all."""
    rng = np.random.default_rng(0)
    for word, signs in (
        ("XYZ", (1, 1, 1)),
        ("ZYZ", (1, -1, 1)),
        ("ZX", (-1, 1)),
        ("IYX", (1, 1, 1)),
    ):
        rows = np.array(list(product(SPECIAL, repeat=len(word))))
        rows = np.concatenate([rows, rng.uniform(-7, 7, rows.shape)])
        size = len(word)
        operations = [
            Factors(word, tuple(range(size * i, size * i + size)), signs, 0, form, moved)
            for i in range(len(rows))
        ]
        plan = CoefficientPlan(operations)
        library = load(coefficient_functions("c", [plan], scalar), level)
        dtype = np.float32 if scalar == "float" else np.float64
        records, inverses = (aligned(8 * len(rows), dtype) for _ in range(2))
        scratch = aligned(plan.scratch_bytes, np.uint8)
        call(library, "c_0", rows, aligned_copy(plan.table), records, inverses, scratch)
        np.testing.assert_array_equal(records, inverses)
        for row, values in zip(rows, records.reshape(-1, 8).astype(np.float64), strict=True):
            u = np.eye(2, dtype=complex)
            for letter, sign, angle in zip(word, signs, row, strict=True):
                qubit = virtual_qubit(Operation((Pauli(1, 0), Pauli(1, 1, 1), Pauli(0, 1))))
                if letter != "I":
                    single = replace(qubit, axes=((letter, sign),))
                    u = matrix(single, [angle]) @ u
            found = rebuilt(values, form, moved)
            assert same_up_to_phase(found, u) < tolerance(scalar), (word, row)
            # Each part is what the kernels rely on: unit phases, a bounded slope.
            phases = np.abs(values[2:].view(np.complex128))
            np.testing.assert_allclose(phases, 1, atol=tolerance(scalar))
            assert abs(values[1]) <= 1 + tolerance(scalar)
            if form == "euler":
                assert min(values[:2]) >= 0


@pytest.mark.parametrize("kind", ["rotation", "diagonal"])
@pytest.mark.parametrize("angle", [*SPECIAL, 3.0, -2.5, 9.0])
def test_records_of_rotations_and_diagonals(kind: str, angle: float):
    letter, form = ("X", "flipped") if kind == "rotation" else ("Z", "factor")
    pauli = Pauli(1, 0) if kind == "rotation" else Pauli(0, 1)
    qubit = virtual_qubit(Operation((pauli, Pauli())))
    plan = CoefficientPlan([Factors(letter + "I", (0, 1), (1, 1), 0, form)])
    library = load(coefficient_functions("c", [plan], "double"))
    values, scratch = aligned(8), aligned(plan.scratch_bytes, np.uint8)
    call(library, "c_0", np.array([angle, 0.3]), aligned_copy(plan.table), values, None, scratch)
    qubit = replace(qubit, kind=kind, axes=((letter, 1), ("I", 1)))
    expected = record(qubit, [angle, 0.3], False, form)
    used = slice(0, 2) if kind == "rotation" else slice(6, 8)
    np.testing.assert_allclose(values[used], expected[used], atol=1e-14)
    assert kind == "diagonal" or abs(values[1]) <= 1


def random_stage(random: Random, bits: int, inside: int) -> list[Operation]:
    """Commuting operations with directions in the `inside` low bits, then perhaps some others.

    The roles and signs of the former may depend on bits outside, which no operation changes.
    """

    def outside() -> Pauli:
        return Pauli(0, random.randrange(1 << (bits - inside)) << inside)

    # Directions with parts in lanes and in registers.
    mix = Relabelling.identity(bits)
    for _ in range(random.choice((0, 4))):
        a, b = random.sample(range(inside), 2)
        mix = mix.transvect(1 << a, 1 << b)
    operations: list[Operation] = []
    for q in random.sample(range(inside), random.randrange(1, min(inside, 5) + 1)):
        x = Pauli(1 << q, 0) * random.choice((Pauli(), Pauli(), outside()))
        z = Pauli(0, 1 << q) * random.choice((Pauli(), outside()))
        y = (x * z).times_i(1)
        paulis = random.choice(((x, y, z), (z, x), (z, y, -z), (-x,), (y,), (z, -z), (x, y)))
        control = Pauli(0, 1 << random.randrange(inside, bits), 2)
        controls = (control,) if random.random() < 0.1 else ()
        operations.append(mix.operation(Operation(paulis, controls)))
    if random.random() < 0.4:
        operations.append(Operation((outside() * Pauli(0, 1 << (bits - 1)),)))
    for _ in range(random.choice((0, 0, 1, 2, 3))):
        kind = random.choice(("gate", "gate", "rotation", "diagonal"))
        direction = random.randrange(1, 1 << inside)
        operations.append(random_operation(random, bits, direction, kind, (0, 0, 0, 1)))
    return operations


def random_forms(random: Random, structure: StageStructure) -> StageStructure:
    """Any allowed form for each operation, if the tables can hold what that needs."""
    operations = list(structure.operations)
    for batch, run in enumerate(structure.runs):
        for i in run:
            form = random.choice(allowed_forms(operations[i], batch))
            trial = [*operations[:i], replace(operations[i], form=form), *operations[i + 1 :]]
            candidate = replace(structure, operations=tuple(trial))
            if all(len(t.blocks) <= MAX_TABLE_PARITIES for t in tables_of(candidate)):
                operations = trial
    return replace(structure, operations=tuple(operations))


def check_stage(
    plan: StagePlan,
    after: Relabelling,
    before: Relabelling,
    operations: list[Operation],
    angles: list[list[float]],
    runner: StageRunner,
    limit: float,
) -> None:
    bits = runner.layout.bits
    generator = np.random.default_rng(len(operations))
    psi, lam = generator.normal(size=(2, 1 << bits, 2)) @ [1, 1j] / np.sqrt(2 << bits)
    expected = psi
    for operation, values in zip(operations, angles, strict=True):
        expected = apply_operation(expected, operation, values)
    buffer = runner.pack(psi, before)
    runner.run(plan, angles, buffer)
    found = runner.unpack(buffer, after)
    phase = np.vdot(expected, found) / np.vdot(expected, expected)
    assert abs(abs(phase) - 1) < limit
    np.testing.assert_allclose(found, expected * phase, atol=limit)

    adjoint = runner.pack(lam, after)
    sums = runner.run(plan, angles, buffer, adjoint)
    state, back, expected_sums = found, lam, np.zeros((len(operations), 4))
    for j in reversed(range(len(operations))):
        wanted = plan.operations[j].structure.sums
        own = reference_sums(state, back, operations[j])
        expected_sums[j] = [own[s] if wanted & SUM_BIT[s] else 0 for s in SUMS]
        state = apply_operation(state, operations[j], angles[j], inverse=True)
        back = apply_operation(back, operations[j], angles[j], inverse=True)
    # ψ is where it began; λ too, but for the phase that both lost.
    np.testing.assert_allclose(runner.unpack(buffer, before), psi, atol=limit)
    np.testing.assert_allclose(runner.unpack(adjoint, before), back * phase.conj(), atol=limit)
    np.testing.assert_allclose(sums, expected_sums, atol=limit)


@pytest.mark.parametrize("seed", range(32))
@pytest.mark.parametrize("scalar", ["double", "float"])
@pytest.mark.parametrize("level", AVAILABLE)
def test_kernels_against_dense(level: str, scalar: str, seed: int):
    host = detect(level)
    lane_bits = host.vector(scalar).lane_bits
    random = Random(f"{level} {scalar} {seed}")
    k = 1 + seed % 3
    bits = lane_bits + k + random.randrange(1, 4)
    relabelling = random_relabelling(random, bits) if seed % 2 else Relabelling.identity(bits)
    back = relabelling.inverse()
    operations = [back.operation(o) for o in random_stage(random, bits, lane_bits + k)]
    angles = [
        [random.choice((random.uniform(-4, 4), random.choice(SPECIAL))) for _ in o.paulis]
        for o in operations
    ]
    plan, after = plan_stage(operations, relabelling, lane_bits, k)
    choose = select_forms if seed % 4 < 2 else lambda s: random_forms(random, s)
    plan = replace(plan, structure=choose(plan.structure))
    runner = StageRunner(host, scalar, bits)
    limit = 1e-12 if scalar == "double" else 1e-5
    check_stage(plan, after, relabelling, operations, angles, runner, limit)


def layered(n: int, layers: int) -> qcomp.Circuit:
    """Gates, rotations and diagonals of every kind that has a form of its own."""
    c = qcomp.Circuit(n)
    w = c.params(layers, n, 3)
    with c.repeat(layers) as l:
        for q in range(n):
            c.rx(w[l, q, 0], q)
            c.ry(w[l, q, 1], q)
            c.rz(w[l, q, 2], q)
        for q in range(n):
            c.rzz(w[l, q, 0], q, (q + 1) % n)
        for q in range(n):
            c.ry(w[l, q, 1], q)
        for q in range(n - 1):
            c.cx(q, q + 1)
        c.rxx(w[l, 0, 2], 0, n - 1)
    return c


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
@pytest.mark.parametrize("angle", [None, *SPECIAL])
def test_programs_at_special_angles(angle: float | None, dtype: str):
    """Values and gradients with the forms and without, where angles are singular."""
    n, layers = 7, 2
    circuit = layered(n, layers)
    rng = np.random.default_rng(0)
    w = rng.uniform(-4, 4, (layers, n, 3))
    if angle is not None:
        w[rng.random(w.shape) < 0.7] = angle
    observables = [qcomp.Z(0), qcomp.X(1) @ qcomp.Y(n - 1)]
    y, g = qcomp.compile(circuit, observables, target="reference").value_and_grad(w)
    euler = qcomp.compile(circuit, observables, target="cpu", dtype=dtype)
    plain = str(euler.pipeline).replace("euler=true", "euler=false")
    general = qcomp.compile(circuit, observables, target="cpu", dtype=dtype, pipeline=plain)
    assert 'form "' in euler.ir("kernel")
    assert 'form "' not in general.ir("kernel")
    limit = 1e-12 if dtype == "complex128" else 2e-5
    for program in (euler, general):
        values, gradient = program.value_and_grad(w)
        np.testing.assert_allclose(values, y, atol=limit)
        np.testing.assert_allclose(gradient.params, g.params, atol=limit)


def planned(
    operations: list[Operation], bits: int = 8, lanes: int = 2, k: int = 2
) -> StageStructure:
    return plan_stage(operations, Relabelling.identity(bits), lanes, k)[0].structure


def gate(q: int) -> Operation:
    return Operation((Pauli(1 << q, 0), Pauli(0, 1 << q)))


def forms_of(structure: StageStructure) -> list[str]:
    return [s.form for s in structure.operations]


def test_selected_forms():
    registers, lanes = [gate(2), gate(3)], [gate(0), gate(1)]
    assert forms_of(select_forms(planned(registers))) == ["turned"] * 2
    assert forms_of(select_forms(planned(lanes + registers))) == ["flipped"] * 4
    controlled = Operation(gate(2).paulis, (Pauli(0, 128),))
    assert forms_of(select_forms(planned([controlled]))) == ["matrix"]
    # What a single rotation saves, the table costs.
    rotations = [Operation((Pauli(1 << q, 0),)) for q in (0, 1, 2)]
    assert forms_of(select_forms(planned(rotations[:1]))) == ["matrix"]
    assert forms_of(select_forms(planned(rotations))) == ["flipped"] * 3
    # Diagonals are worth a table if they share it; across batches nothing is flipped.
    diagonals = [Operation((Pauli(0, 1 << q),)) for q in (4, 0, 2)]
    assert forms_of(select_forms(planned(diagonals))) == ["factor"] * 3
    other = Operation((Pauli(12, 0), Pauli(0, 4)))
    found = select_forms(planned([*registers, other, gate(0)]))
    assert forms_of(found)[:2] == ["turned"] * 2
    assert "flipped" not in forms_of(found)[2:]


@pytest.mark.parametrize("seed", range(20))
def test_selection_never_costs(seed: int):
    random = Random(seed)
    structure = planned(random_stage(random, 9, 4), 9)
    chosen = select_forms(structure)
    assert stage_cost(chosen) <= stage_cost(structure)
    assert replace_forms(chosen) == structure
    assert all(len(t.blocks) <= MAX_TABLE_PARITIES for t in tables_of(chosen))


def replace_forms(structure: StageStructure) -> StageStructure:
    """The structure with all operations in the form `matrix`."""
    return replace(
        structure, operations=tuple(replace(s, form="matrix") for s in structure.operations)
    )


def test_tables_of_few_block_parities():
    """A gate whose role would need a third block parity in its table keeps its matrix."""
    operations = [Operation((Pauli(1 << q, 0), Pauli(0, 17 << q))) for q in range(4)]
    structure = planned(operations, lanes=4, k=1)
    blocks = [s.role.block for s in structure.operations]
    assert sorted(blocks) == [-1, 0, 1, 2]
    expected = ["matrix" if block == 2 else "flipped" for block in blocks]
    assert forms_of(select_forms(structure)) == expected


def test_forms_are_verified():
    text = """
    kernel.func @k registers 1 skew [0] batches [1, 1] {{
      kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> sums "XYZ"
      kernel.apply {0} sums "X"
    }}"""
    accepted = 'kernel.apply "gate" registers 1 lanes 0 role <1> sign <0> form "turned" sums "X"'
    body = accepted.removeprefix("kernel.apply ").removesuffix(' sums "X"')

    def verified(second: str) -> str:
        context = Context()
        context.load_dialect(KernelDialect)
        module = Parser(context, text.format(second)).parse_module()
        module.verify()
        return print_module(module)

    assert accepted in verified(body)
    for wrong in (
        body.replace("turned", "flipped"),  # not in the first batch
        body.replace("<1>", "<1, lanes>"),
        body.replace("gate", "rotation"),
        body.replace("gate", "diagonal"),
        body.replace("turned", "factor"),
        body.replace("turned", "other"),
        body.replace(" form", " where [array<i64: 1, 1>] form"),
    ):
        with pytest.raises(VerifyException, match="form"):
            verified(wrong)
