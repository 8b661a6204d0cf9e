"""Random operations and relabellings for tests."""

from random import Random

from qcomp.gf2 import Span
from qcomp.pauli import Pauli, parity
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import Relabelling

KINDS = ("gate", "rotation", "diagonal", "phase")


def random_relabelling(random: Random, bits: int) -> Relabelling:
    """A relabelling mixed from transvections of unit vectors."""
    relabelling = Relabelling.identity(bits)
    for _ in range(3 * bits):
        a, b = random.sample(range(bits), 2)
        relabelling = relabelling.transvect(1 << a, 1 << b)
    return relabelling


def random_operation(
    random: Random, bits: int, x: int, kind: str, controls: tuple[int, ...] = (0, 0, 1, 1, 2, 4)
) -> Operation:
    """An operation with direction x (unless its kind is 'diagonal'), under some controls.

    The kind 'phase' is a rotation with the identity among its Paulis.
    """

    def diagonal(anticommuting: bool) -> Pauli:
        while True:
            z = random.randrange(1, 1 << bits)
            if parity(z & x) == anticommuting:
                return Pauli(0, z, random.choice((0, 2)))

    chosen: list[Pauli] = []
    span = Span()
    for _ in range(random.choice(controls)):
        control = diagonal(False)
        if span.add(control.z):
            chosen.append(control)
    sign = random.choice((0, 2))
    if kind == "diagonal":
        p = Pauli(0, random.randrange(1, 1 << bits), sign)
        paulis = [random.choice((p, -p, Pauli())) for _ in range(2)]
        return Operation(tuple(paulis), tuple(chosen))
    z = random.randrange(1 << bits)
    p = Pauli(x, z, ((x & z).bit_count() + sign) & 3)
    if kind == "rotation":
        return Operation(tuple(random.choice((p, -p)) for _ in range(2)), tuple(chosen))
    if kind == "phase":
        return Operation((p, Pauli(), -p), tuple(chosen))
    q = diagonal(True)
    group = [p, q, (p * q).times_i(1), -p, -q, Pauli()]
    paulis = [p, random.choice((q, (p * q).times_i(3)))]
    paulis += [random.choice(group) for _ in range(random.randrange(3))]
    random.shuffle(paulis)
    return Operation(tuple(paulis), tuple(chosen))
