"""`reroll-loops`: gates that are written out again and again become loops.

```mlir
%q1 = quantum.gate "h" %q0
%w0 = tensor.extract %w[%c0] : tensor<3xf64>
%q2 = quantum.gate "rx"(%w0) %q1
%w1 = tensor.extract %w[%c1] : tensor<3xf64>
%q3 = quantum.gate "rx"(%w1) %q2
%w2 = tensor.extract %w[%c2] : tensor<3xf64>
%q4 = quantum.gate "rx"(%w2) %q3
```

becomes

```mlir
%q1 = quantum.gate "h" %q0
%q4 = scf.for %l = %c0 to %c3 step %c1 iter_args(%q = %q1) -> (!quantum.qubit) {
  %wl = tensor.extract %w[%l] : tensor<3xf64>
  %q2 = quantum.gate "rx"(%wl) %q
  scf.yield %q2 : !quantum.qubit
}
```

Gates repeat if they are the same, on the same qubits, with the same expressions as angles, whose
constants are equal and whose elements' indices grow by the same amounts from one repeat to the
next. Scales and resets do not repeat. Nothing else changes: the gates and their order are those of
the circuit. The passes after this one then take time by the body, not by the number of gates.

`gates` is how many gates a loop has to save; fewer are left as they are. Loops that are there stay,
and so does what is in them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from math import copysign

import numpy as np
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, math, scf, tensor
from xdsl.dialects.builtin import FloatAttr, IndexType, IntegerAttr
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.passes import ModulePass

from qcomp.dialects.quantum import (
    AllocOp,
    GateOp,
    QubitType,
    ResetOp,
    RotationOp,
    ScaleOp,
    qubit,
)
from qcomp.errors import InputError
from qcomp.passes.extract_angles import constant_index
from qcomp.scheduling.reroll import Flat, Loop, find_loops

MAX_NODES = 64  # of an expression whose elements may move

_CLASSICAL = frozenset((*arith.Arith.operations, *math.Math.operations, tensor.ExtractOp))
_GATES = frozenset((GateOp, RotationOp))

Strides = tuple[tuple[SSAValue, Sequence[int]], ...]
"""For each loop around a gate its variable, and by how much the gate's indices grow with it."""


@dataclass(frozen=True, slots=True)
class _Angle:
    """What a value is: equal kinds differ in their indices only."""

    kind: int
    indices: tuple[int, ...] = ()
    nodes: int = 1


class _Circuit:
    """The block of a circuit as items: its gates, and whatever else is no expression."""

    def __init__(self, block: Block):
        self.items: list[Operation] = []
        self.angles: dict[SSAValue, _Angle] = {}
        self.places: dict[SSAValue, int] = {}
        """Which qubit a value is."""
        self._kinds: dict[object, int] = {}
        codes: list[int] = []
        numbers: list[tuple[int, ...]] = []
        unique = count(-1, -1)
        for op in block.ops:
            if type(op) in _GATES:
                code, indices = self._gate(op)
            elif type(op) in _CLASSICAL and len(op.results) == 1:
                self.angles[op.results[0]] = self._expression(op)
                continue
            else:
                code, indices = next(unique), ()
                self._follow(op)
            self.items.append(op)
            codes.append(code)
            numbers.append(indices)
        self.codes = np.array(codes, np.int64)
        self.numbers = np.zeros((len(numbers), max(map(len, numbers), default=0)), np.int64)
        for column in range(self.numbers.shape[1]):
            self.numbers[:, column] = [n[column] if column < len(n) else 0 for n in numbers]

    def _kind(self, key: object) -> int:
        return self._kinds.setdefault(key, len(self._kinds))

    def _gate(self, op: Operation) -> tuple[int, tuple[int, ...]]:
        operands = op.operands
        split = len(operands) - len(op.results)
        angles = [self.angle(value) for value in operands[:split]]
        places = tuple([self.places[value] for value in operands[split:]])
        for value, place in zip(op.results, places, strict=True):
            self.places[value] = place
        properties = op.properties
        name = properties["gate" if type(op) is GateOp else "paulis"]
        assert isinstance(name, builtin.StringAttr)
        extra = properties.get("extra_controls")
        kinds = tuple([angle.kind for angle in angles])
        key = (type(op), name.data, extra, places, kinds)
        indices = angles[0].indices if len(angles) == 1 else sum((a.indices for a in angles), ())
        return self._kind(key), indices

    def angle(self, value: SSAValue) -> _Angle:
        """What `value` is; one that comes from elsewhere is itself."""
        if (known := self.angles.get(value)) is None:
            known = self.angles[value] = _Angle(self._kind(value))
        return known

    def _expression(self, op: Operation) -> _Angle:
        if isinstance(op, arith.ConstantOp):
            value = op.value
            if isinstance(value, FloatAttr):  # 0.0 == -0.0
                return _Angle(self._kind((value, copysign(1.0, value.value.data))))
            return _Angle(self._kind(value))
        if isinstance(op, tensor.ExtractOp):
            values = op.operands
            indices = [constant_index(value) for value in values[1:]]
            if None not in indices:
                return _Angle(self._kind((op.name, values[0])), tuple(indices))  # pyright: ignore[reportArgumentType]
        angles = [self.angle(value) for value in op.operands]
        nodes = 1 + sum(angle.nodes for angle in angles)
        if nodes > MAX_NODES or not angles:
            return _Angle(self._kind(op))
        key = (op.name, tuple(op.properties.items()), tuple(angle.kind for angle in angles))
        return _Angle(self._kind(key), sum((angle.indices for angle in angles), ()), nodes)

    def _follow(self, op: Operation) -> None:
        """Note which qubits the results of an operation that is no gate are."""
        qubits = filter(_is_qubit, op.results)
        if isinstance(op, AllocOp):
            self.places.update(zip(qubits, count(len(self.places)), strict=False))
        else:
            places = [self.places[value] for value in op.operands if _is_qubit(value)]
            self.places.update(zip(qubits, places, strict=False))


def _is_qubit(value: SSAValue) -> bool:
    return isinstance(value.type, QubitType)


class _Writer:
    """Writes a circuit again, with loops."""

    def __init__(self, circuit: _Circuit, old: Block):
        self._circuit = circuit
        self.entry = Block(arg_types=[argument.type for argument in old.args])
        self._values: dict[SSAValue, SSAValue] = dict(zip(old.args, self.entry.args, strict=True))
        self._constants: dict[int, SSAValue] = {}
        self._made: dict[object, SSAValue] = {}  # in the innermost body
        self._block = self.entry
        self._qubits: dict[int, SSAValue] = {}  # the last value of each
        for before, after in self._values.items():
            after.name_hint = before.name_hint

    def write(self, items: Sequence[Flat | Loop], strides: Strides, around: Sequence[Loop]) -> None:
        for item in items:
            if isinstance(item, Loop):
                self._loop(item, strides, around)
                continue
            for i in range(item.start, item.stop):
                op = self._circuit.items[i]
                if type(op) in _GATES:
                    rows = [loop.strides[i - loop.start].tolist() for loop in around]
                    self._gate(op, tuple((v, r) for (v, _), r in zip(strides, rows, strict=True)))
                else:
                    self._other(op)

    def _loop(self, loop: Loop, strides: Strides, around: Sequence[Loop]) -> None:
        start, end, step = (self._index(number) for number in (0, loop.count, 1))
        order = sorted(self._qubits)
        before = [self._qubits[place] for place in order]
        body = Block(arg_types=[IndexType(), *[qubit] * len(order)])
        for value, old in zip(body.args[1:], before, strict=True):
            value.name_hint = old.name_hint
        body.args[0].name_hint = "l"
        outer, made = self._block, self._made
        self._block, self._made = body, {}
        self._qubits = dict(zip(order, body.args[1:], strict=True))
        self.write(loop.body, (*strides, (body.args[0], ())), (*around, loop))
        body.add_op(scf.YieldOp(*(self._qubits[place] for place in order)))
        self._block, self._made = outer, made
        op = scf.ForOp(start, end, step, before, Region(body))
        outer.add_op(op)
        for value, old in zip(op.results, before, strict=True):
            value.name_hint = old.name_hint
        self._qubits = dict(zip(order, op.results, strict=True))

    def _gate(self, op: Operation, strides: Strides) -> None:
        operands = op.operands
        split = len(operands) - len(op.results)
        at = 0
        angles: list[SSAValue] = []
        for old in operands[:split]:
            width = len(self._circuit.angle(old).indices)
            moves = tuple((v, row[at : at + width]) for v, row in strides)
            angles.append(self._angle(old, moves))
            at += width
        places = [self._circuit.places[value] for value in operands[split:]]
        new = type(op).create(
            operands=[*angles, *(self._qubits[place] for place in places)],
            result_types=[qubit] * len(places),
            properties=op.properties.copy(),
            attributes=op.attributes.copy(),
        )
        self._block.add_op(new)
        for place, value, old in zip(places, new.results, op.results, strict=True):
            value.name_hint = old.name_hint
            self._qubits[place] = value

    def _other(self, op: Operation) -> None:
        """Copy an operation that is no gate, with what it and its regions use."""
        for inner in op.walk():
            for value in inner.operands:
                if _is_qubit(value):
                    if inner is op:
                        self._values[value] = self._qubits[self._circuit.places[value]]
                elif value in self._circuit.angles:
                    self._copy(value)
        self._block.add_op(op.clone(self._values))
        for value in op.results:
            if _is_qubit(value):
                self._qubits[self._circuit.places[value]] = self._values[value]

    # Angles

    def _angle(self, old: SSAValue, strides: Strides) -> SSAValue:
        """The value of `old` in the loops around; what does not move is computed before them."""
        if not any(any(row) for _, row in strides):
            return self._copy(old)
        op = old.owner
        assert isinstance(op, Operation)
        operands: list[SSAValue] = []
        if isinstance(op, tensor.ExtractOp):
            operands.append(self._copy(op.operands[0]))
            for axis, first in enumerate(self._circuit.angle(old).indices):
                growth = tuple((v, row[axis]) for v, row in strides if row[axis])
                operands.append(self._affine(first, growth))
        else:
            at = 0
            for value in op.operands:
                width = len(self._circuit.angle(value).indices)
                operands.append(
                    self._angle(value, tuple((v, r[at : at + width]) for v, r in strides))
                )
                at += width
        key = (op.name, tuple(op.properties.items()), tuple(operands))
        return self._once(
            key,
            lambda: type(op).create(
                operands=operands, result_types=[old.type], properties=op.properties.copy()
            ),
        )

    def _affine(self, first: int, growth: tuple[tuple[SSAValue, int], ...]) -> SSAValue:
        """`first` + Σ step · variable, in the innermost body."""
        total: SSAValue | None = None
        for variable, step in growth:
            part = variable
            if step != 1:
                part = self._integer(arith.MuliOp, variable, self._index(step))
            total = part if total is None else self._integer(arith.AddiOp, total, part)
        if total is None:
            return self._index(first)
        return self._integer(arith.AddiOp, total, self._index(first)) if first else total

    def _integer(
        self, kind: type[arith.AddiOp | arith.MuliOp], a: SSAValue, b: SSAValue
    ) -> SSAValue:
        return self._once((kind.name, a, b), lambda: kind(a, b))

    def _once(self, key: object, make: Callable[[], Operation]) -> SSAValue:
        if (value := self._made.get(key)) is None:
            op = make()
            self._block.add_op(op)
            value = self._made[key] = op.results[0]
        return value

    def _index(self, number: int) -> SSAValue:
        """A constant, each one once, at the top of the function."""
        if (value := self._constants.get(number)) is None:
            op = arith.ConstantOp(IntegerAttr(number, IndexType()))
            if self.entry.first_op is None:
                self.entry.add_op(op)
            else:
                self.entry.insert_op_before(op, self.entry.first_op)
            value = self._constants[number] = op.result
        return value

    def _copy(self, old: SSAValue) -> SSAValue:
        """The value as it is, computed outside all loops. Sums may be thousands of terms long."""
        stack = [old]
        while stack:
            value = stack[-1]
            if value not in self._values:
                if (index := constant_index(value)) is not None and value.type == IndexType():
                    self._values[value] = self._index(index)
                    continue
                op = value.owner
                assert isinstance(op, Operation)
                if missing := [v for v in op.operands if v not in self._values]:
                    stack += missing
                    continue
                self.entry.add_op(op.clone(self._values))
            stack.pop()
        return self._values[old]


def _rolled(function: func.FuncOp, gates: int) -> Region | None:
    """The body of a circuit with loops; None if there are none to make."""
    if len(function.body.blocks) != 1:
        return None
    block = function.body.block
    carriers = [
        op for op in block.ops if type(op) not in _GATES and any(map(_is_qubit, op.results))
    ]
    if not any(isinstance(op, AllocOp) for op in carriers):
        return None
    if not all(isinstance(op, AllocOp | scf.ForOp | ScaleOp | ResetOp) for op in carriers):
        return None  # which qubit is which is not known
    circuit = _Circuit(block)
    items = find_loops(circuit.codes, circuit.numbers, gates)
    if not any(isinstance(item, Loop) for item in items):
        return None
    writer = _Writer(circuit, block)
    writer.write(items, (), ())
    return Region(writer.entry)


@dataclass(frozen=True)
class RerollLoopsPass(ModulePass):
    """Make loops of gates that repeat (see the module)."""

    name = "reroll-loops"

    gates: int = 1

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        for function, region in self._found(op):
            if region is not None:
                function.detach_region(function.body)
                function.add_region(region)

    def rolled(self, module: builtin.ModuleOp) -> builtin.ModuleOp:
        """What `apply` would make of `module`, as a new module; `module` if that is no change."""
        found = dict(self._found(module))
        if not any(found.values()):
            return module
        copies: list[Operation] = []
        for op in module.body.block.ops:
            if isinstance(op, func.FuncOp) and (region := found[op]) is not None:
                op = func.FuncOp.create(
                    properties=op.properties.copy(),
                    attributes=op.attributes.copy(),
                    regions=[region],
                )
            else:
                op = op.clone()
            copies.append(op)
        return builtin.ModuleOp(copies, module.attributes.copy())

    def _found(self, module: builtin.ModuleOp) -> Iterator[tuple[func.FuncOp, Region | None]]:
        if self.gates < 1:
            raise InputError(
                f"reroll-loops{{gates={self.gates}}}: expected a positive number of gates."
            )
        for op in tuple(module.body.block.ops):
            if isinstance(op, func.FuncOp):
                yield op, _rolled(op, self.gates)
