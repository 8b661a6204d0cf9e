"""The circuit builder: it writes the `quantum` dialect as its methods are called.

```python
c = Circuit(2)
x, w = c.inputs(2), c.params(3, 2)
for q in range(2):
    c.ry(x[q], q)
with c.repeat(3) as l:
    for q in range(2):
        c.rx(w[l, q], q)
    c.cx(0, 1)
print(c.to_mlir([Z(0)]))
```

Angles are in radians, qubit 0 is the least significant bit, `rx(θ)` is exp(-i θ/2 X) and so on;
the gates are those of `qcomp.gates.GATES`.

`project`, `matrix` and `reset` need not be unitary. The state is not normalised after them: the
values of the circuit are ⟨ψ|O|ψ⟩ of what they leave. So the value of the identity is the
probability of all outcomes that were projected onto, and the expectation value given these outcomes
is a quotient:

```python
c.project(0, 1)
program = compile(c, [Z(1), I()])
((y, p),) = program(w)
given = y / p  # ⟨Z(1)⟩ given that qubit 0 was found in |1⟩
slope = program.vjp(w, None, [[1 / p, -y / p**2]]).params  # of y / p, by the quotient rule
```
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from inspect import Parameter
from inspect import Signature as CallSignature
from operator import index
from typing import TYPE_CHECKING, Any

from numpy.typing import ArrayLike
from xdsl.dialects import arith, scf, tensor
from xdsl.dialects.builtin import (
    ArrayAttr,
    DenseArrayBase,
    FloatAttr,
    FunctionType,
    IndexType,
    IntegerAttr,
    ModuleOp,
    StringAttr,
    TensorType,
    f64,
    i32,
    i64,
)
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from qcomp import matrices
from qcomp.dialects.quantum import (
    MAX_QUBITS,
    AllocOp,
    ExpectationOp,
    GateOp,
    ObservableAttr,
    ResetOp,
    RotationOp,
    ScaleOp,
    StateOp,
    qubit,
    scale_factors,
)
from qcomp.errors import InputError
from qcomp.expressions import (
    Angle,
    Array,
    Compound,
    Element,
    Expression,
    LoopVariable,
    as_angle,
    element,
)
from qcomp.garbage import frozen_garbage
from qcomp.gates import CONTROLLED_FORMS, GATES, Gate, check_letters, find_gate
from qcomp.observables import Observable
from qcomp.signature import Signature, role_attribute
from qcomp.text import parse_circuit, print_module

_PendingGate = tuple[type[Operation], dict[str, Attribute], list[Angle], list[int]]
"""Operation, properties, angles, qubits."""

Observables = Observable | Sequence[Observable | ObservableAttr]


class _Gates(ABC):
    """A method for every gate of the table, and rotations about any Pauli string."""

    @abstractmethod
    def _append(
        self,
        row: Gate | str,
        angles: Iterable[Angle],
        qubits: Sequence[int],
        controls: tuple[int, ...] = (),
    ) -> None:
        """Append a gate of the table, or a rotation about the Pauli string `row`."""

    def gate(self, name: str, angles: Sequence[Angle], qubits: Sequence[int]) -> None:
        """Append the gate called `name` of the table: angles first, then its qubits."""
        self._append(find_gate(name), angles, qubits)

    def rotation(self, paulis: str, angle: Angle, qubits: Sequence[int]) -> None:
        """Append exp(-i angle/2 P), letter k of the Pauli string P acting on `qubits[k]`.

        Raises `InputError` unless `paulis` has a letter I, X, Y or Z for each qubit.
        """
        check_letters(paulis, qubits)
        self._append(paulis, (angle,), qubits)

    def controlled(self, controls: int | Sequence[int]) -> "Controlled":
        """Gates under further controls: `c.controlled([0, 1]).rx(angle, 2)`.

        A controlled gate acts where all its controls are 1.
        """
        return Controlled(self, (controls,) if isinstance(controls, int) else tuple(controls))

    if TYPE_CHECKING:
        # The gates' methods are made from the table below.
        def __getattr__(self, name: str) -> Callable[..., None]: ...


class Controlled(_Gates):
    """The gates of a circuit under controls; made by `Circuit.controlled`."""

    def __init__(self, gates: _Gates, controls: tuple[int, ...]):
        self._gates = gates
        self._controls = controls

    def _append(
        self,
        row: Gate | str,
        angles: Iterable[Angle],
        qubits: Sequence[int],
        controls: tuple[int, ...] = (),
    ) -> None:
        self._gates._append(row, angles, qubits, (*self._controls, *controls))  # pyright: ignore[reportPrivateUsage]


class Circuit(_Gates):
    """A parametrized quantum circuit on qubits that start in |0…0⟩.

    Declare parameters (shared by the batch) and inputs (one row per sample) with `params` and
    `inputs`, then call the gates' methods: `c.rx(angle, q)`, `c.cx(control, target)`. Angles are
    numbers or expressions of the elements of parameters and inputs (`qcomp.expressions`).

    Raises `InputError` unless 1 ≤ `num_qubits` ≤ 63.
    """

    def __init__(self, num_qubits: int):
        size = _integer(num_qubits, "the number of qubits")
        if not 1 <= size <= MAX_QUBITS:
            raise InputError(f"A circuit has 1 to {MAX_QUBITS} qubits, not {size}.")
        block = Block()
        alloc = AllocOp(size)
        block.add_op(alloc)
        for q, value in enumerate(alloc.qubits):
            value.name_hint = f"q{q}"
        self._start(Region(block), tuple(alloc.qubits), Signature((), ()))

    def _start(self, region: Region, qubits: tuple[SSAValue, ...], signature: Signature) -> None:
        """Go on building in the function body `region`, where `qubits` are the final values."""
        self._region = region
        self._entry = self._block = region.block
        self._top = self._entry.first_op
        self._qubits: list[SSAValue] = list(qubits)
        self._hints = [f"q{q}" for q in range(len(qubits))]
        self._roles = list(signature.roles)
        self._shapes = list(signature.shapes)
        self._constants: dict[tuple[type, float], SSAValue] = {}
        # Values of the open blocks, outermost first: what has been computed is not computed again.
        self._values: list[dict[object, SSAValue]] = [{}]
        self._loops: list[LoopVariable] = []
        # Gates that are checked but not written yet.
        self._pending: list[_PendingGate] = []
        # Whose expressions the angles are, and what their arrays are here.
        self._owner = self
        self._copies: dict[SSAValue, SSAValue] = {}
        self._observables: tuple[ObservableAttr, ...] = ()

    @property
    def num_qubits(self) -> int:
        """The number of qubits."""
        return len(self._qubits)

    @property
    def signature(self) -> Signature:
        """The parameters and inputs, in the order of their declaration."""
        return Signature(tuple(self._roles), tuple(self._shapes))

    @property
    def params_shapes(self) -> tuple[tuple[int, ...], ...]:
        """The shape of every parameter array, in the order of their declaration."""
        return self.signature.params_shapes

    @property
    def num_inputs(self) -> int:
        """The number of inputs of a sample; 0 if there are none."""
        return self.signature.num_inputs

    @property
    def observables(self) -> tuple[Observable, ...]:
        """The observables that the circuit's text ended in, if it did."""
        return tuple(map(Observable.from_attribute, self._observables))

    def __repr__(self) -> str:
        parts = [f"{self.num_qubits} qubits", f"params of shape {self.params_shapes}"]
        return f"<Circuit: {', '.join(parts)}, {self.num_inputs} inputs>"

    # Arguments

    def params(self, *shape: int) -> Any:
        """Declare trainable parameters of the given shape and return their handle.

        Index the handle with integers and loop variables: `w[l, q, 0]`; without a shape it is a
        single parameter. Several calls make several arrays; a program then takes them as a tuple.
        """
        return self._argument("params", tuple(_positive(s, "a dimension") for s in shape))

    def inputs(self, count: int) -> Array:
        """Declare the inputs, `count` per sample, and return their handle; at most once."""
        if "inputs" in self._roles:
            raise InputError("The circuit has inputs already: declare them once, with their total.")
        return self._argument("inputs", (_positive(count, "the number of inputs"),))

    def _argument(self, role: Any, shape: tuple[int, ...]) -> Any:
        value = self._entry.insert_arg(TensorType(f64, shape), len(self._entry.args))
        value.name_hint = role
        self._roles.append(role)
        self._shapes.append(shape)
        return element(Array(role, shape, value, self))

    # Gates

    def _append(
        self,
        row: Gate | str,
        angles: Iterable[Angle],
        qubits: Sequence[int],
        controls: tuple[int, ...] = (),
    ) -> None:
        angles = [as_angle(angle) for angle in angles]
        if isinstance(row, str):
            name = f"The rotation '{row}'"
            operation, properties = RotationOp, _rotation_properties(row, len(controls))
        else:
            row.check_angles(len(angles))
            if len(qubits) != row.qubits:
                raise InputError(
                    f"Gate '{row.name}' acts on {row.qubits} qubit(s), {len(qubits)} given."
                )
            extra = 0
            if controls:
                # The table may have a name for the gate with all its controls.
                total, base = len(controls) + row.controls, row.base or row.name
                form = CONTROLLED_FORMS.get((base, total))
                row, extra = (form, 0) if form else (GATES[base], total)
            name = f"Gate '{row.name}'"
            operation = GateOp
            properties = _gate_properties(row.name, row.angles, row.qubits + extra, extra)
        positions = [self._position(q) for q in (*controls, *qubits)]
        if len(set(positions)) != len(positions):
            raise InputError(f"{name} needs distinct qubits, not {positions}.")
        self._pending.append((operation, properties, angles, positions))
        # Angles that may turn out to be wrong are written, and so checked, at the call.
        if self._loops or not all(map(self._is_plain, angles)):
            self._write()

    # What is not unitary

    def project(self, q: int, outcome: int) -> None:
        """Project qubit `q` onto |outcome⟩, the outcome 0 or 1 of a measurement.

        The state is not normalised: its norm squared, the value of the identity, is the probability
        of the outcome, and of those before it. Values given the outcome are quotients by it.
        """
        if _integer(outcome, "an outcome") not in (0, 1):
            raise InputError(f"A qubit is projected onto outcome 0 or 1, not {outcome!r}.")
        self._scale((0.0, 1.0) if outcome else (1.0, 0.0), q)

    def matrix(self, q: int, matrix: ArrayLike) -> None:
        """Apply a constant matrix of shape (2, 2), unitary or not, to qubit `q`.

        Row and column 0 belong to |0⟩. The state is not normalised after it. Raises `InputError`
        unless the matrix is finite.
        """
        position = self._position(q)
        for name, numbers in matrices.factors(matrices.as_matrix(matrix)):
            if name == matrices.SCALE:
                self._scale(numbers, position)
            elif name == matrices.PHASE:
                self.rotation("I", -2 * numbers[0], [position])
            else:
                self.gate(name, numbers, [position])

    def reset(self, q: int) -> None:
        """Put qubit `q` into |0⟩, whatever it was and was entangled with.

        What follows is a mixed state, which has values but no amplitudes. A fresh qubit takes the
        place of the old one, so each reset costs as much as a qubit more, and one in a `repeat`
        block is refused when the circuit is compiled.
        """
        self._pending.append((ResetOp, {}, [], [self._position(q)]))
        if self._loops:
            self._write()

    def _scale(self, factors: Sequence[float], q: int) -> None:
        properties: dict[str, Attribute] = {"factors": scale_factors(factors)}
        self._pending.append((ScaleOp, properties, [], [self._position(q)]))
        if self._loops:
            self._write()

    def _is_plain(self, angle: Angle) -> bool:
        """Whether `angle` is a number or an element that this circuit is sure to have."""
        if isinstance(angle, Element):
            return angle.array.owner is self and all(isinstance(i, int) for i in angle.indices)
        return not isinstance(angle, Expression)

    def _write(self) -> None:
        """Write the pending gates: together, since the garbage collector is slow on growing IR."""
        pending, self._pending = self._pending, []
        with frozen_garbage():
            for operation, properties, angles, positions in pending:
                values = [self._value(angle) for angle in angles]
                values += [self._qubits[q] for q in positions]
                op = operation.create(
                    operands=values, result_types=(qubit,) * len(positions), properties=properties
                )
                self._block.add_op(op)
                for q, result in zip(positions, op.results, strict=True):
                    result.name_hint = self._hints[q]
                    self._qubits[q] = result

    def _position(self, q: Any) -> int:
        position = _integer(q, "a qubit")
        if not 0 <= position < len(self._qubits):
            raise InputError(
                f"Qubit {position} is out of range: the circuit has {len(self._qubits)} qubit(s), "
                f"numbered from 0 to {len(self._qubits) - 1}."
            )
        return position

    @contextmanager
    def repeat(self, count: int) -> Iterator[LoopVariable]:
        """Repeat the gates of a `with` block `count` times, as one loop of the IR.

        Yields the loop variable, 0 to `count` - 1, which indexes parameters and inputs:
        `with c.repeat(L) as l: c.rx(w[l, 0], 0)`. Loops may be nested.
        """
        count = _positive(count, "the number of repeats")
        self._write()
        first, end, step = (self._constant(i) for i in (0, count, 1))
        body = Block(arg_types=[IndexType(), *[qubit] * self.num_qubits])
        for value, hint in zip(body.args, ("l", *self._hints), strict=True):
            value.name_hint = hint
        loop = LoopVariable(count, body.args[0], self)
        outer, before = self._block, self._qubits
        self._block = body
        self._qubits = [*body.args[1:]]
        self._values.append({})
        self._loops.append(loop)
        complete = False
        try:
            yield loop
            complete = True
        finally:
            after, self._block, self._qubits = self._qubits, outer, before
            self._values.pop()
            self._loops.pop()
            if not complete:
                # The block raised: leave the circuit as it was before it.
                body.drop_all_references()
        body.add_op(scf.YieldOp(*after))
        op = scf.ForOp(first, end, step, before, Region(body))
        outer.add_op(op)
        for value, hint in zip(op.res, self._hints, strict=True):
            value.name_hint = hint
        self._qubits = [*op.res]

    # Angles

    def _constant(self, number: float) -> SSAValue:
        """A constant, an index for an int; each one once, at the top of the function."""
        key = (type(number), number)
        if (value := self._constants.get(key)) is None:
            kind = IndexType() if isinstance(number, int) else f64
            attribute = (
                IntegerAttr(number, IndexType())
                if isinstance(number, int)
                else FloatAttr(number, f64)
            )
            op = arith.ConstantOp.create(result_types=(kind,), properties={"value": attribute})
            self._insert_at_top(op)
            value = self._constants[key] = op.result
        return value

    def _insert_at_top(self, op: Operation) -> None:
        assert self._top is not None
        self._entry.insert_op_before(op, self._top)

    def _value(self, angle: Angle) -> SSAValue:
        """The value of `angle`, computed in the current block unless an open block has it."""
        if not isinstance(angle, Expression):
            return self._constant(float(angle))
        if angle.owner is not self._owner:
            raise InputError("The angle is made of parameters of another circuit.")
        # Operands first; a stack of our own, since sums may be thousands of terms long.
        stack = [angle]
        while stack:
            node = stack[-1]
            if self._known(node) is None:
                if isinstance(node, Compound):
                    missing = [
                        operand
                        for operand in node.operands
                        if isinstance(operand, Expression) and self._known(operand) is None
                    ]
                    if missing:
                        stack += missing
                        continue
                self._values[-1][_key(node)] = self._emit(node)
            stack.pop()
        value = self._known(angle)
        assert value is not None
        return value

    def _known(self, node: Expression) -> SSAValue | None:
        key = _key(node)
        for values in self._values:
            if (value := values.get(key)) is not None:
                return value
        return None

    def _emit(self, node: Expression) -> SSAValue:
        """Write the operation of `node`, whose operands are known."""
        if isinstance(node, Element):
            indices = [
                self._loop_value(i) if isinstance(i, LoopVariable) else self._constant(i)
                for i in node.indices
            ]
            array = self._copies.get(node.array.value, node.array.value)
            op = tensor.ExtractOp.create(operands=[array, *indices], result_types=(f64,))
        else:
            assert isinstance(node, Compound)
            operands = [self._value(operand) for operand in node.operands]
            fastmath = {"fastmath": arith.FastMathFlagsAttr("none")}
            op = node.operation.create(operands=operands, result_types=(f64,), properties=fastmath)
        self._block.add_op(op)
        return op.results[0]

    def _loop_value(self, loop: LoopVariable) -> SSAValue:
        if not any(loop is open_loop for open_loop in self._loops):
            raise InputError("A loop variable is used outside its loop.")
        return loop.value

    # IR

    def module(self, observables: Observables | None = None) -> ModuleOp:
        """A copy of the circuit as IR: a function `@circuit` that returns expectation values.

        Without observables, it returns those that the circuit's text had, or else the state.
        Raises `InputError` if an observable does not fit, or inside a `repeat` block.
        """
        if self._loops:
            raise InputError("A repeat block is still open: end it before using the circuit.")
        attributes = self._attributes(observables)
        copy = self._written_copy()
        region, qubits = copy._region, copy._qubits
        last = ExpectationOp(attributes, qubits) if attributes else StateOp(qubits)
        region.block.add_ops([last, ReturnOp(*last.results)])
        function = FuncOp(
            "circuit",
            FunctionType.from_lists(
                [argument.type for argument in region.block.args],
                [result.type for result in last.results],
            ),
            region,
            arg_attrs=ArrayAttr(map(role_attribute, self._roles)) if self._roles else None,
        )
        return ModuleOp([function])

    def _written_copy(self) -> "Circuit":
        """This circuit with IR of its own. Gates that are pending here are written there only: they
        need not be copied, and stay what they are."""
        region, copies = Region(), dict[SSAValue, SSAValue]()
        self._region.clone_into(region, value_mapper=copies)
        copy = Circuit.__new__(Circuit)
        copy._start(region, tuple(copies[value] for value in self._qubits), self.signature)
        tops = zip(self._entry.ops, copy._entry.ops, strict=True)
        copy._top = next(new for old, new in tops if old is self._top)
        copy._constants = {key: copies[value] for key, value in self._constants.items()}
        copy._values = [{key: copies[value] for key, value in self._values[0].items()}]
        copy._owner, copy._copies = self, copies
        copy._pending = self._pending
        copy._write()
        return copy

    def _attributes(self, observables: Observables | None) -> tuple[ObservableAttr, ...]:
        if observables is None:
            return self._observables
        if isinstance(observables, Observable):
            observables = [observables]
        attributes: list[ObservableAttr] = []
        for observable in observables:
            if isinstance(observable, ObservableAttr):
                observable = Observable.from_attribute(observable)
            if not isinstance(observable, Observable):
                raise InputError(
                    f"An observable is made of qcomp.X, Y, Z and I, as in Z(0) @ Z(1), "
                    f"not {observable!r}."
                )
            attributes.append(observable.to_attribute(self.num_qubits))
        if not attributes:
            raise InputError("The list of observables is empty: expected at least one.")
        return tuple(attributes)

    def to_mlir(self, observables: Observables | None = None) -> str:
        """The text of `module(observables)`, which `from_mlir` reads."""
        return print_module(self.module(observables))

    @staticmethod
    def from_mlir(text: str, file_name: str = "<text>") -> "Circuit":
        """The circuit that MLIR text holds: the function `@circuit` of the `quantum` dialect.

        It follows the conventions of `qcomp.dialects.quantum`: arguments marked as
        `quantum.params` or `quantum.inputs`, one `quantum.alloc`, and at the end
        `quantum.expectation`, whose observables become the circuit's own, or `quantum.state`.
        Gates may be added to the circuit. Raises `InputError` with the line and column of what
        is wrong.
        """
        function, last = parse_circuit(text, file_name)
        signature = Signature.of(function)
        observables = last.observables.data if isinstance(last, ExpectationOp) else ()
        if len(last.qubits) > MAX_QUBITS:
            raise InputError(f"A circuit has 1 to {MAX_QUBITS} qubits, not {len(last.qubits)}.")
        qubits = tuple(last.qubits)
        terminator = function.body.block.last_op
        assert terminator is not None
        terminator.detach()
        terminator.erase()
        last.detach()
        last.erase()
        circuit = Circuit.__new__(Circuit)
        circuit._start(function.detach_region(function.body), qubits, signature)
        circuit._observables = tuple(observables)
        return circuit


def _key(node: Expression) -> object:
    """What is equal for equal values: elements by their indices, others by identity."""
    return (node.array.value, node.indices) if isinstance(node, Element) else node


def _integer(value: Any, what: str) -> int:
    try:
        return index(value)
    except TypeError:
        raise InputError(f"Expected an integer for {what}, not {value!r}.") from None


def _positive(value: Any, what: str) -> int:
    number = _integer(value, what)
    if number < 1:
        raise InputError(f"Expected at least 1 for {what}, not {number}.")
    return number


@cache
def _gate_properties(name: str, angles: int, qubits: int, extra: int) -> dict[str, Attribute]:
    sizes = DenseArrayBase.from_list(i32, [angles, qubits])
    properties: dict[str, Attribute] = {
        "gate": StringAttr(name),
        "operandSegmentSizes": sizes,
    }
    return properties | _extra_controls(extra)


@cache
def _rotation_properties(paulis: str, extra: int) -> dict[str, Attribute]:
    return {"paulis": StringAttr(paulis)} | _extra_controls(extra)


def _extra_controls(extra: int) -> dict[str, Attribute]:
    return {"extra_controls": IntegerAttr(extra, i64)} if extra else {}


def _names(row: Gate) -> tuple[list[str], list[str]]:
    """The names of a gate method's arguments: angles, qubits."""
    angles = ["theta", "phi", "lam"] if row.angles == 3 else ["angle"] * row.angles
    controls = ["control"] if row.controls == 1 else [f"control{i}" for i in range(row.controls)]
    if row.targets > 1:
        return angles, controls + ["a", "b", "c"][: row.targets]
    return angles, [*controls, "target" if controls else "q"]


def _method(row: Gate) -> Callable[..., None]:
    angles, qubits = _names(row)
    names = [*angles, *qubits]
    signature = CallSignature(
        [Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in ("self", *names)]
    )

    def method(self: _Gates, *arguments: Any, **named: Any) -> None:
        if named or len(arguments) != len(names):
            try:
                arguments = signature.bind(self, *arguments, **named).args[1:]
            except TypeError as error:
                call = f"{row.name}({', '.join(names)})"
                raise InputError(f"Gate method {call}: {error}.") from None
        self._append(row, arguments[: len(angles)], arguments[len(angles) :])  # pyright: ignore[reportPrivateUsage]

    method.__name__ = row.name
    method.__qualname__ = f"Circuit.{row.name}"
    method.__signature__ = signature  # pyright: ignore[reportFunctionMemberAccess]
    on = " and ".join(f"`{name}`" for name in qubits)
    by = f" by {', '.join(f'`{name}`' for name in angles)} (radians)" if angles else ""
    method.__doc__ = f"Append the gate {row.name}{by} on {on}."
    return method


for _row in GATES.values():
    setattr(_Gates, _row.name, _method(_row))
