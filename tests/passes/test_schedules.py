"""Schedules, read from the IR alone: `partition` keeps each rotation once, and those that do not
commute in their order."""

from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.dialects import scf
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from qcomp.circuit import Circuit
from qcomp.dialects import frame
from qcomp.observables import Z
from qcomp.passes.partition import PartitionPass
from qcomp.scheduling.operation import Operation

from ..circuits import random_circuit
from ..real_circuits import real_circuit
from ..scheduling.check import check_order, dimension
from .pipelines import lower, optional_passes


class Rotation(NamedTuple):
    """A rotation: its strings and controls, and the values that are its angles."""

    operation: Operation
    angles: tuple[SSAValue, ...]

    def is_same(self, other: "Rotation") -> bool:
        return self.operation == other.operation and all(
            a is b for a, b in zip(self.angles, other.angles, strict=True)
        )


def rotations(module: ModuleOp) -> list[list[Rotation]]:
    """All of a circuit as they follow each other along the state, in a list for each stretch
    without permutations and ends of loops."""
    (first,) = (op.state for op in module.walk() if isinstance(op, frame.InitOp))
    found: list[list[Rotation]] = [[]]
    for op in _along(first):
        if isinstance(op, frame.RotateOp):
            found[-1].append(Rotation(op.operation, tuple(op.angles)))
        else:
            found.append([])
    return found


def _along(state: SSAValue) -> Iterator[Any]:
    """The operations that the state goes through, those in passes and stages instead of these; a
    loop comes before and after what is in it."""
    while True:
        op = state.get_user_of_unique_use()
        match op:
            case frame.RotateOp() | frame.PermuteOp():
                yield op
                state = op.out_state
            case frame.PassOp() | frame.StageOp():
                yield from _along(op.body.block.args[0])
                state = op.results[0]
            case scf.ForOp():
                place = list(op.iter_args).index(state)
                yield op
                yield from _along(op.body.block.args[1 + place])
                yield op
                state = op.results[place]
            case _:
                return


def check_schedule(before: list[list[Rotation]], after: list[list[Rotation]]) -> None:
    """Every stretch has the same rotations, in an order that is as good."""
    assert len(after) == len(before)
    for here, there in zip(before, after, strict=True):
        left = list(range(len(here)))
        order: list[int] = []
        for rotation in there:
            number = next(i for i in left if here[i].is_same(rotation))
            left.remove(number)
            order.append(number)
        check_order([rotation.operation for rotation in here], order)


def check_room(module: ModuleOp, options: PartitionPass, real: bool) -> None:
    """Passes fit their tiles, stages the registers."""
    for op in module.walk():
        if not isinstance(op, frame.PassOp | frame.StageOp):
            continue
        inside = [o.operation for o in op.walk() if isinstance(o, frame.RotateOp)]
        beside_lanes = dimension(inside, options.lanes)
        if isinstance(op, frame.PassOp):
            assert beside_lanes <= options.tile + 2 * real - options.lanes
        else:
            assert beside_lanes <= options.registers + real
            assert 1 <= len(inside) <= options.operations * (3 if real else 2) // 2


partitions = st.builds(
    lambda lanes, registers, spare, **options: PartitionPass(
        tile=max(2, lanes + registers) + spare, registers=registers, lanes=lanes, **options
    ),
    lanes=st.integers(0, 2),
    registers=st.integers(1, 2),
    spare=st.integers(0, 2),
    operations=st.integers(2, 6),
    budget=st.sampled_from([0, 1, 200]),
    memory=st.sampled_from([3, 64]),
)


@settings(max_examples=100)
@given(
    st.randoms(use_true_random=False),
    st.integers(1, 8),
    st.integers(0, 40),
    st.sampled_from([False, False, True]),
    optional_passes(),
    partitions,
)
def test_partitions_of_any_circuit(
    rng: Random, qubits: int, gates: int, real: bool, front: list[str], options: PartitionPass
) -> None:
    if real:
        circuit = real_circuit(rng, max(3, qubits), max(1, gates // 3))
    else:
        circuit = random_circuit(rng, qubits, gates)
    module = lower(circuit.module([Z(0)]), ",".join([*front, "real-amplitudes"]))
    stored = {op.state.type.is_real for op in module.walk() if isinstance(op, frame.InitOp)}
    assert True in stored or not real
    before = rotations(module)
    assert sum(map(len, before)) == sum(isinstance(op, frame.RotateOp) for op in module.walk())
    options.apply(Context(), module)
    module.verify()
    check_schedule(before, rotations(module))
    check_room(module, options, True in stored)


def test_the_checker_finds_what_is_wrong() -> None:
    """Two that do not commute in the other order, one that is missing, and one there twice."""
    circuit = Circuit(2)
    w = circuit.params(3)
    circuit.rx(w[0], 0)
    circuit.rz(w[1], 0)
    circuit.ry(w[2], 1)
    before = rotations(lower(circuit.module([Z(0)]), "absorb-entanglers,extract-angles"))
    ((first, second, third),) = before
    check_schedule(before, [[third, first, second]])
    for wrong in ([second, first, third], [second, third], [first, first, second, third]):
        with pytest.raises((AssertionError, StopIteration)):
            check_schedule(before, [wrong])
