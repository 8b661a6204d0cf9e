"""What an operation of the `quantum` dialect does to its qubits, however it is written.

`cx`, a controlled `x`, `rz` and the rotation "Z", `rzz` on (a, b) and on (b, a): patterns that
compare gates ask here, so that one form of a gate is as good as another.
"""

from collections.abc import Sequence
from functools import cache

from xdsl.dialects.arith import ConstantOp, NegfOp
from xdsl.dialects.builtin import FloatAttr
from xdsl.ir import SSAValue

from qcomp.dialects.quantum import GateOp, RotationOp
from qcomp.gates import GATES, Gate

Action = tuple[str, frozenset[tuple[SSAValue, str]]]
"""The base gate, or ROTATION, and the role of each qubit in it."""

ROTATION = "rotation"
"""The kind of every exp(-i θ/2 P)."""
_CONTROL = "control"


def qubits_of(op: GateOp | RotationOp) -> Sequence[SSAValue]:
    """The qubits an operation takes (its last operands)."""
    return op.operands[-len(op.results) :]


def angles_of(op: GateOp | RotationOp) -> Sequence[SSAValue]:
    """The angles an operation takes (its first operands)."""
    return op.operands[: -len(op.results)]


def previous(op: GateOp | RotationOp) -> GateOp | RotationOp | None:
    """The operation that made exactly the qubits that `op` takes, if one did."""
    before = op.operands[-1].owner
    if not isinstance(before, GateOp | RotationOp) or len(before.results) != len(op.results):
        return None
    return before if all(value.owner is before for value in qubits_of(op)) else None


def base_gate(op: GateOp) -> Gate:
    """The row of the gate without its controls."""
    row = op.row
    return GATES[row.base] if row.base else row


def action(op: GateOp | RotationOp, qubits: Sequence[SSAValue]) -> Action:
    """What `op` does, where `qubits` name its qubits in order (its operands or its results)."""
    if isinstance(op, RotationOp):
        kind, roles = ROTATION, tuple(op.paulis.data)
    else:
        kind, roles = _target_roles(base_gate(op).name)
    controls = len(qubits) - len(roles)
    return kind, frozenset(zip(qubits, (*[_CONTROL] * controls, *roles), strict=True))


@cache
def _target_roles(name: str) -> tuple[str, tuple[str, ...]]:
    """The kind of a base gate and the roles of its targets."""
    gate = GATES[name]
    if _is_plain_rotation(gate):
        return ROTATION, tuple(gate.rotations[0].paulis)
    if _is_phase(gate):
        return name, (_CONTROL,)  # target and controls play the same role
    if all(len(set(r.paulis)) == 1 for r in gate.rotations):
        return name, ("target",) * gate.targets
    return name, tuple(f"target {i}" for i in range(gate.targets))


def _is_plain_rotation(gate: Gate) -> bool:
    """Whether the gate is exp(-i θ/2 P) for its one angle θ."""
    (first, *rest) = gate.rotations
    return not rest and first.coefficients == (1.0,) and first.constant == 0.0


def _is_phase(gate: Gate) -> bool:
    """Whether the gate is diag(1, e^iφ): RZ(φ) and half the phase, so only |1⟩ changes."""
    if [r.paulis for r in gate.rotations] != ["Z", "I"]:
        return False
    turn, phase = gate.rotations
    opposite = tuple(-c for c in turn.coefficients)
    return phase.coefficients == opposite and phase.constant == -turn.constant


def axis(op: GateOp | RotationOp, position: int) -> str | None:
    """The letter that commutes with `op` on its qubit number `position`, I if all do."""
    control_count = op.control_count
    if position < control_count:
        return "Z"
    target = position - control_count
    if isinstance(op, RotationOp):
        return op.paulis.data[target]
    letters = {r.paulis[target] for r in base_gate(op).rotations} - {"I"}
    if len(letters) > 1:
        return None
    return letters.pop() if letters else "I"


def constant(angle: SSAValue) -> float | None:
    """The number that `angle` is, if it is a constant."""
    op = angle.owner
    if isinstance(op, ConstantOp) and isinstance(op.value, FloatAttr):
        return op.value.value.data
    return None


def is_negation(a: SSAValue, b: SSAValue) -> bool:
    """Whether `a` is visibly -`b`."""
    if _negated(a) is b or _negated(b) is a:
        return True
    first, second = constant(a), constant(b)
    return first is not None and second is not None and first == -second


def _negated(value: SSAValue) -> SSAValue | None:
    op = value.owner
    return op.operand if isinstance(op, NegfOp) else None
