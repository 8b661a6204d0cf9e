"""The `frame` dialect: one state, rotated about Pauli strings.

Entanglers are gone: they are carried as a frame (see `qcomp.pauli.Frame`) to the end of the
circuit or of the loop body. What is left acts on one state value with one operation, a product of
Pauli rotations of one virtual qubit under controls:

```mlir
%s0 = frame.init : !frame.state<3>
%s1 = frame.rotate ["+YII"](%a) %s0 : !frame.state<3>
%s2 = frame.rotate ["+XXI", "+IZI"](%a, %b) controls ["+IIZ"] %s1 : !frame.state<3>
%y = frame.expectation [#quantum.observable<1.0 "ZZI">] %s2 : !frame.state<3> -> f64
```

Pauli strings are written with a sign and letter q for qubit q (bit q of the masks). The same
dialect holds the adjoint: `frame.cotangent` and `frame.unrotate` walk the circuit backwards on the
pair (ψ, λ) and return the gradient of every angle.
"""

from collections.abc import Sequence

from xdsl.dialects.builtin import (
    ArrayAttr,
    BoolAttr,
    ComplexType,
    Float64Type,
    IntAttr,
    StringAttr,
    TensorType,
    f64,
)
from xdsl.ir import (
    Attribute,
    Block,
    Dialect,
    ParametrizedAttribute,
    Region,
    SSAValue,
    TypeAttribute,
)
from xdsl.irdl import (
    IRDLOperation,
    VarConstraint,
    base,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    region_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.traits import IsTerminator, Pure
from xdsl.utils.exceptions import VerifyException

from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import InputError
from qcomp.pauli import Frame, Pauli
from qcomp.scheduling.operation import Operation


@irdl_attr_definition
class StateType(ParametrizedAttribute, TypeAttribute):
    """The state of some qubits, stored as 2^qubits amplitudes: `!frame.state<3>`.

    The amplitudes of a `!frame.state<3, real>` are real but for a phase that all of them share.
    """

    name = "frame.state"

    qubits: IntAttr
    real: BoolAttr

    @staticmethod
    def of(qubits: int, real: bool = False) -> "StateType":
        return StateType(IntAttr(qubits), BoolAttr.from_bool(real))

    @property
    def size(self) -> int:
        """The number of qubits."""
        return self.qubits.data

    @property
    def is_real(self) -> bool:
        return bool(self.real.value.data)

    def verify(self) -> None:
        if self.size < 1:
            raise VerifyException(f"a state needs at least one qubit, {self.size} given")

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            print_size(printer, self.qubits, self.real)

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        with parser.in_angle_brackets():
            return parse_size(parser)


def print_size(printer: Printer, size: IntAttr, real: BoolAttr) -> None:
    """Print `size` or `size, real`."""
    printer.print_int(size.data)
    if real.value.data:
        printer.print_string(", real")


def parse_size(parser: AttrParser) -> list[Attribute]:
    """Parse what `print_size` prints."""
    size = parser.parse_integer(allow_boolean=False, allow_negative=False)
    real = parser.parse_optional_punctuation(",") is not None
    if real:
        parser.parse_keyword("real")
    return [IntAttr(size), BoolAttr.from_bool(real)]


@irdl_attr_definition
class StackType(ParametrizedAttribute, TypeAttribute):
    """Saved states, last in first out: `!frame.stack`."""

    name = "frame.stack"


@irdl_attr_definition
class FrameAttr(ParametrizedAttribute):
    """The absorbed gates C as the images C⁻¹ X_q C and C⁻¹ Z_q C, and the phase of C |0…0⟩.

    ```mlir
    #frame.frame<x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0>
    ```
    """

    name = "frame.frame"

    x: ArrayAttr[StringAttr]
    z: ArrayAttr[StringAttr]
    phase: IntAttr

    @staticmethod
    def from_frame(frame: Frame) -> "FrameAttr":
        return FrameAttr(
            pauli_array(frame.x, frame.qubits),
            pauli_array(frame.z, frame.qubits),
            IntAttr(frame.phase),
        )

    @property
    def frame(self) -> Frame:
        """The frame as plain data."""
        return Frame(paulis_of(self.x), paulis_of(self.z), self.phase.data)

    def verify(self) -> None:
        qubits = len(self.x)
        if len(self.z) != qubits or any(
            len(p.data) != qubits + 1 for p in (*self.x.data, *self.z.data)
        ):
            raise VerifyException("a frame needs a signed Pauli string per X and per Z")
        x, z = paulis_of(self.x), paulis_of(self.z)
        if not all(p.is_diagonal for p in z):
            raise VerifyException("a frame maps every Z to a diagonal Pauli string")
        for i in range(qubits):
            for j in range(qubits):
                if x[i].commutes(z[j]) == (i == j) or not x[i].commutes(x[j]):
                    raise VerifyException(
                        f"the images of qubits {i} and {j} do not commute as X and Z do"
                    )

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            printer.print_string("x = ")
            printer.print_attribute(self.x)
            printer.print_string(", z = ")
            printer.print_attribute(self.z)
            printer.print_string(f", phase = {self.phase.data}")

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        parameters: list[Attribute] = []
        with parser.in_angle_brackets():
            for key in ("x", "z"):
                parser.parse_keyword(key)
                parser.parse_punctuation("=")
                parameters.append(parser.parse_attribute())
                parser.parse_punctuation(",")
            parser.parse_keyword("phase")
            parser.parse_punctuation("=")
            parameters.append(IntAttr(parser.parse_integer(allow_boolean=False)))
        return parameters


def is_signed_pauli(text: str, qubits: int) -> bool:
    """Whether `text` is a sign and a character per qubit that is no sign."""
    return len(text) == qubits + 1 and text[0] in "+-" and not set(text[1:]) & set("+-")


def pauli_array(paulis: Sequence[Pauli], qubits: int) -> ArrayAttr[StringAttr]:
    """The attribute that holds `paulis` as signed strings."""
    return ArrayAttr(StringAttr(p.to_text(qubits)) for p in paulis)


def paulis_of(strings: ArrayAttr[StringAttr]) -> list[Pauli]:
    """The Paulis an attribute made by `pauli_array` holds."""
    return [Pauli.from_text(s.data) for s in strings]


_S = VarConstraint("S", base(StateType))


@irdl_op_definition
class InitOp(IRDLOperation):
    """The state |0…0⟩.

    ```mlir
    %s = frame.init : !frame.state<3>
    ```
    """

    name = "frame.init"

    state = result_def(StateType)

    assembly_format = "attr-dict `:` type($state)"

    def __init__(self, qubits: int, real: bool = False):
        super().__init__(result_types=[StateType.of(qubits, real)])


class _PauliRotations(IRDLOperation):
    """What `rotate` and `unrotate` share: the Paulis and the controls."""

    paulis = prop_def(ArrayAttr[StringAttr])
    controls = opt_prop_def(ArrayAttr[StringAttr])

    @property
    def operation(self) -> Operation:
        """The operation as plain data."""
        return Operation(
            tuple(paulis_of(self.paulis)), tuple(paulis_of(self.controls or ArrayAttr([])))
        )

    def _verify_rotations(self, state: StateType, angles: int) -> None:
        if not self.paulis.data or len(self.paulis) != angles:
            raise VerifyException(
                f"{len(self.paulis)} Pauli string(s) for {angles} angle(s): "
                "expected one each, and at least one"
            )
        for text in (*self.paulis, *(self.controls or ())):
            if not is_signed_pauli(text.data, state.size):
                raise VerifyException(
                    f'"{text.data}" is no signed Pauli string on {state.size} qubit(s)'
                )
        try:
            operation = self.operation
            operation.check()
        except InputError as error:
            raise VerifyException(str(error)) from None
        # A phase without controls is shared by all amplitudes.
        if state.is_real and not operation.is_real and operation.generators:
            raise VerifyException(
                "a real state takes rotations about strings with an odd number of Y only"
            )


@irdl_op_definition
class RotateOp(_PauliRotations):
    """Apply exp(-i θ/2 P) for each Pauli string in turn, where all controls have eigenvalue -1.

    The strings are of one virtual qubit: they lie in the group of two anticommuting strings, one
    of them diagonal if there are two. The identity string is a phase.

    ```mlir
    %s1 = frame.rotate ["+XZI", "+ZII"](%a, %b) controls ["-IIZ"] %s0 : !frame.state<3>
    ```
    """

    name = "frame.rotate"

    angles = var_operand_def(f64)
    state = operand_def(_S)
    out_state = result_def(_S)

    traits = traits_def(Pure())
    assembly_format = (
        "$paulis `(` $angles `)` (`controls` $controls^)? $state attr-dict `:` type($state)"
    )

    def __init__(
        self,
        state: SSAValue,
        operation: Operation,
        angles: Sequence[SSAValue],
    ):
        assert isinstance(state.type, StateType)
        n = state.type.size
        super().__init__(
            operands=[angles, state],
            properties={
                "paulis": pauli_array(operation.paulis, n),
                "controls": pauli_array(operation.controls, n) if operation.controls else None,
            },
            result_types=[state.type],
        )

    def verify_(self) -> None:
        assert isinstance(self.state.type, StateType)
        self._verify_rotations(self.state.type, len(self.angles))


@irdl_op_definition
class UnrotateOp(_PauliRotations):
    """Undo a `frame.rotate` on the state ψ and its cotangent λ; return each angle's gradient.

    ```mlir
    %s0, %l0, %ga, %gb = frame.unrotate ["+XZI", "+ZII"](%a, %b) %s1, %l1 : !frame.state<3>
    ```
    """

    name = "frame.unrotate"

    angles = var_operand_def(f64)
    state = operand_def(_S)
    cotangent = operand_def(_S)
    out_state = result_def(_S)
    out_cotangent = result_def(_S)
    gradients = var_result_def(f64)

    assembly_format = (
        "$paulis `(` $angles `)` (`controls` $controls^)? $state `,` $cotangent attr-dict "
        "`:` type($state) `->` type($gradients)"
    )

    def __init__(
        self,
        state: SSAValue,
        cotangent: SSAValue,
        operation: Operation,
        angles: Sequence[SSAValue],
    ):
        assert isinstance(state.type, StateType)
        n = state.type.size
        super().__init__(
            operands=[angles, state, cotangent],
            properties={
                "paulis": pauli_array(operation.paulis, n),
                "controls": pauli_array(operation.controls, n) if operation.controls else None,
            },
            result_types=[state.type, state.type, [f64] * len(angles)],
        )

    def verify_(self) -> None:
        assert isinstance(self.state.type, StateType)
        self._verify_rotations(self.state.type, len(self.angles))
        if len(self.gradients) != len(self.angles):
            raise VerifyException("expected one gradient per angle")


@irdl_op_definition
class PermuteOp(IRDLOperation):
    """Apply absorbed gates to the state: a permutation of amplitudes with phases ±1 and ±i.

    Used where a frame cannot be carried on: at the end of a loop body, and before amplitudes.

    ```mlir
    %s1 = frame.permute <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> %s0
        : !frame.state<2>
    ```
    """

    name = "frame.permute"

    frame = prop_def(FrameAttr)
    state = operand_def(_S)
    out_state = result_def(_S)

    traits = traits_def(Pure())
    assembly_format = "$frame $state attr-dict `:` type($state)"

    def __init__(self, state: SSAValue, frame: Frame):
        super().__init__(
            operands=[state],
            properties={"frame": FrameAttr.from_frame(frame)},
            result_types=[state.type],
        )

    def verify_(self) -> None:
        assert isinstance(self.state.type, StateType)
        if len(self.frame.x) != self.state.type.size:
            raise VerifyException(
                f"a frame of {len(self.frame.x)} qubits on a state of {self.state.type.size}"
            )
        if self.state.type.is_real and not self.frame.frame.is_real:
            raise VerifyException("a frame with factors i on a real state")


@irdl_op_definition
class ExpectationOp(IRDLOperation):
    """The expectation values of observables, given as operators on the stored state.

    `frame` says, for whoever wants the logical state, which gates are still to be applied to the
    stored one; the observables have been conjugated by them already.

    ```mlir
    %y = frame.expectation [#quantum.observable<1.0 "ZZ">] %s : !frame.state<2> -> f64
    ```
    """

    name = "frame.expectation"

    observables = prop_def(ArrayAttr[ObservableAttr])
    frame = opt_prop_def(FrameAttr)
    state = operand_def(StateType)
    values = var_result_def(f64)

    assembly_format = (
        "$observables (`frame` $frame^)? $state attr-dict `:` type($state) `->` type($values)"
    )

    def __init__(
        self, observables: Sequence[ObservableAttr], state: SSAValue, frame: Frame | None = None
    ):
        super().__init__(
            operands=[state],
            properties={
                "observables": ArrayAttr(observables),
                "frame": FrameAttr.from_frame(frame) if frame else None,
            },
            result_types=[[f64] * len(observables)],
        )

    def verify_(self) -> None:
        assert isinstance(self.state.type, StateType)
        kind = self.state.type
        verify_observables(self.observables, kind.size, len(self.values), kind.is_real)


@irdl_op_definition
class AmplitudesOp(IRDLOperation):
    """The amplitudes of the state, amplitude x at index x.

    ```mlir
    %a = frame.amplitudes %s : !frame.state<2> -> tensor<4xcomplex<f64>>
    ```
    """

    name = "frame.amplitudes"

    state = operand_def(StateType)
    amplitudes = result_def(TensorType[ComplexType[Float64Type]])

    assembly_format = "$state attr-dict `:` type($state) `->` type($amplitudes)"

    def __init__(self, state: SSAValue):
        assert isinstance(state.type, StateType)
        super().__init__(
            operands=[state],
            result_types=[TensorType(ComplexType(f64), [1 << state.type.size])],
        )

    def verify_(self) -> None:
        assert isinstance(self.state.type, StateType)
        qubits = self.state.type.size
        shape = tuple(self.amplitudes.type.get_shape())
        if shape != (1 << qubits,):
            raise VerifyException(
                f"the state of {qubits} qubits has {1 << qubits} amplitudes, not {shape}"
            )


@irdl_op_definition
class CotangentOp(IRDLOperation):
    """λ = Σ c_k O_k ψ, the cotangent of the state for the value Σ c_k ⟨ψ|O_k|ψ⟩.

    ```mlir
    %l = frame.cotangent [#quantum.observable<1.0 "ZZ">](%c) %s : !frame.state<2>
    ```
    """

    name = "frame.cotangent"

    observables = prop_def(ArrayAttr[ObservableAttr])
    weights = var_operand_def(f64)
    state = operand_def(_S)
    cotangent = result_def(_S)

    assembly_format = "$observables `(` $weights `)` $state attr-dict `:` type($state)"

    def __init__(
        self, observables: Sequence[ObservableAttr], weights: Sequence[SSAValue], state: SSAValue
    ):
        super().__init__(
            operands=[weights, state],
            properties={"observables": ArrayAttr(observables)},
            result_types=[state.type],
        )

    def verify_(self) -> None:
        assert isinstance(self.state.type, StateType)
        kind = self.state.type
        verify_observables(self.observables, kind.size, len(self.weights), kind.is_real)


def verify_observables(
    observables: ArrayAttr[ObservableAttr], qubits: int, values: int, real: bool
) -> None:
    """Raise unless there is an observable per value, each with a letter per qubit, and of a `real`
    state none with an odd number of Y, which would make it imaginary."""
    if not observables.data or len(observables) != values:
        raise VerifyException(
            f"{len(observables)} observable(s) for {values} value(s): expected one each"
        )
    if any(o.qubits != qubits for o in observables):
        raise VerifyException(f"the observables' Pauli strings must have {qubits} letters")
    if real and any(pauli.has_odd_y for o in observables for _, pauli in o.terms):
        raise VerifyException("an observable of a real state has a string with an odd number of Y")


@irdl_op_definition
class StackOp(IRDLOperation):
    """An empty stack of saved states.

    ```mlir
    %k = frame.stack : !frame.stack
    ```
    """

    name = "frame.stack"

    stack = result_def(StackType())

    assembly_format = "attr-dict `:` type($stack)"

    def __init__(self):
        super().__init__(result_types=[StackType()])


@irdl_op_definition
class SaveOp(IRDLOperation):
    """Push a copy of the state: a checkpoint.

    ```mlir
    %k1 = frame.save %s, %k0 : !frame.state<2>
    ```
    """

    name = "frame.save"

    state = operand_def(StateType)
    stack = operand_def(StackType())
    out_stack = result_def(StackType())

    assembly_format = "$state `,` $stack attr-dict `:` type($state)"

    def __init__(self, state: SSAValue, stack: SSAValue):
        super().__init__(operands=[state, stack], result_types=[StackType()])


@irdl_op_definition
class RestoreOp(IRDLOperation):
    """Pop the state that was saved last.

    ```mlir
    %s, %k0 = frame.restore %k1 : !frame.state<2>
    ```
    """

    name = "frame.restore"

    stack = operand_def(StackType())
    state = result_def(StateType)
    out_stack = result_def(StackType())

    assembly_format = "$stack attr-dict `:` type($state)"

    def __init__(self, stack: SSAValue, state_type: StateType):
        super().__init__(operands=[stack], result_types=[state_type, StackType()])


class _GroupOp(IRDLOperation):
    """States in, operations on them in the region, states (and gradients) out."""

    states = var_operand_def(StateType)
    results_ = var_result_def(base(StateType) | base(Float64Type))
    body = region_def("single_block")

    assembly_format = (
        "`(` $states `)` attr-dict-with-keyword `:` functional-type($states, $results_) $body"
    )

    def __init__(self, states: Sequence[SSAValue], body: Region, gradients: int = 0):
        types = [value.type for value in states]
        super().__init__(
            operands=[states], regions=[body], result_types=[types + [f64] * gradients]
        )

    @staticmethod
    def block_for(states: Sequence[SSAValue]) -> Block:
        """An empty block with an argument per state."""
        return Block(arg_types=[value.type for value in states])

    def verify_(self) -> None:
        if [a.type for a in self.body.block.args] != [s.type for s in self.states]:
            raise VerifyException("the region's arguments must be the states")
        last = self.body.block.last_op
        if not isinstance(last, YieldOp) or [v.type for v in last.values] != [
            r.type for r in self.results
        ]:
            raise VerifyException("the region must yield the results")


@irdl_op_definition
class YieldOp(IRDLOperation):
    """End the region of a pass or a stage.

    ```mlir
    frame.yield %s : !frame.state<3>
    ```
    """

    name = "frame.yield"

    values = var_operand_def(base(StateType) | base(Float64Type))

    traits = traits_def(IsTerminator())
    assembly_format = "$values attr-dict `:` type($values)"

    def __init__(self, values: Sequence[SSAValue]):
        super().__init__(operands=[values])


@irdl_op_definition
class PassOp(_GroupOp):
    """Stages that share one pass over memory: their directions span at most a tile.

    ```mlir
    %s1 = frame.pass(%s0) : (!frame.state<20>) -> !frame.state<20> { … }
    ```
    """

    name = "frame.pass"


@irdl_op_definition
class StageOp(_GroupOp):
    """Operations that share one trip through registers: their directions span a register block.

    ```mlir
    %s1 = frame.stage(%s0) : (!frame.state<20>) -> !frame.state<20> { … }
    ```
    """

    name = "frame.stage"


FrameDialect = Dialect(
    "frame",
    [
        InitOp,
        RotateOp,
        UnrotateOp,
        PermuteOp,
        ExpectationOp,
        AmplitudesOp,
        CotangentOp,
        StackOp,
        SaveOp,
        RestoreOp,
        PassOp,
        StageOp,
        YieldOp,
    ],
    [StateType, StackType, FrameAttr],
)
