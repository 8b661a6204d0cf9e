"""The `quantum` dialect: what the user means.

A circuit is a `func.func` on the parameters (attribute `quantum.params`: shared by the batch) and
the inputs (attribute `quantum.inputs`: one row per sample), both `f64` tensors. Angles are `arith`
and `math` expressions of their elements, layers are `scf.for` loops that carry the qubits, and
the function returns expectation values:

```mlir
func.func @circuit(%w: tensor<2xf64> {quantum.params}, %x: tensor<1xf64> {quantum.inputs}) -> f64 {
  %c0 = arith.constant 0 : index
  %a = tensor.extract %x[%c0] : tensor<1xf64>
  %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
  %q2 = quantum.gate "ry"(%a) %q0
  %q3, %q4 = quantum.gate "cx" %q2, %q1
  %y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q3, %q4 : f64
  func.return %y : f64
}
```

Qubit values are linear: each is used exactly once. Qubit 0, the first that `quantum.alloc` makes,
is the least significant bit of the basis index.

States need not be normalised: `quantum.scale` is not unitary, and the values of a circuit are
⟨ψ|O|ψ⟩ of the final state as it is.
"""

from collections.abc import Sequence
from math import isfinite
from typing import Final

from xdsl.dialects import scf
from xdsl.dialects.builtin import (
    AnyFloat,
    ArrayAttr,
    ComplexType,
    DenseArrayBase,
    Float64Type,
    FloatAttr,
    IntegerAttr,
    StringAttr,
    TensorType,
    f64,
    i64,
)
from xdsl.ir import Attribute, Dialect, Operation, ParametrizedAttribute, SSAValue, TypeAttribute
from xdsl.irdl import (
    AnyInt,
    AttrSizedOperandSegments,
    IntVarConstraint,
    IRDLOperation,
    RangeOf,
    eq,
    irdl_attr_definition,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.traits import HasCanonicalizationPatternsTrait
from xdsl.utils.exceptions import VerifyException

from qcomp.errors import InputError
from qcomp.gates import CONTROLLED_FORMS, Gate, check_letters, find_gate
from qcomp.pauli import Frame, Pauli

MAX_QUBITS: Final = 63
"""The index of a basis state is a 64-bit integer."""


@irdl_attr_definition
class QubitType(ParametrizedAttribute, TypeAttribute):
    """One qubit, as a value that is used exactly once: `!quantum.qubit`."""

    name = "quantum.qubit"


qubit = QubitType()


@irdl_attr_definition
class ObservableAttr(ParametrizedAttribute):
    """A weighted sum of Pauli strings, letter q for qubit q.

    ```mlir
    #quantum.observable<1.0 "ZII" + 0.5 "IZX">
    ```
    """

    name = "quantum.observable"

    weights: ArrayAttr[FloatAttr]
    strings: ArrayAttr[StringAttr]

    @staticmethod
    def from_terms(terms: Sequence[tuple[float, str]]) -> "ObservableAttr":
        return ObservableAttr(
            ArrayAttr(FloatAttr(weight, f64) for weight, _ in terms),
            ArrayAttr(StringAttr(letters) for _, letters in terms),
        )

    @property
    def terms(self) -> list[tuple[float, Pauli]]:
        """The (weight, Pauli) pairs."""
        return [
            (weight.value.data, Pauli.from_text(letters.data))
            for weight, letters in zip(self.weights, self.strings, strict=True)
        ]

    @property
    def qubits(self) -> int:
        return len(self.strings.data[0].data)

    def verify(self) -> None:
        if not self.strings.data or len(self.weights) != len(self.strings):
            raise VerifyException("an observable needs at least one weighted Pauli string")
        if not all(isfinite(weight.value.data) for weight in self.weights):
            raise VerifyException("the weights of an observable must be finite")
        if len({len(s.data) for s in self.strings}) != 1:
            raise VerifyException("the Pauli strings of an observable differ in length")
        for letters in self.strings:
            try:
                check_letters(letters.data, letters.data)
            except InputError as error:
                raise VerifyException(str(error)) from None

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            for i, (weight, letters) in enumerate(zip(self.weights, self.strings, strict=True)):
                # MLIR reads 1.0e-05, not Python's 1e-05.
                mantissa, *exponent = repr(weight.value.data).split("e")
                number = "e".join((mantissa if "." in mantissa else f"{mantissa}.0", *exponent))
                printer.print_string(f'{" + " if i else ""}{number} "{letters.data}"')

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        weights: list[FloatAttr] = []
        strings: list[StringAttr] = []
        with parser.in_angle_brackets():
            while True:
                weights.append(FloatAttr(float(parser.parse_number(allow_boolean=False)), f64))
                strings.append(StringAttr(parser.parse_str_literal(": a Pauli string")))
                if parser.parse_optional_punctuation("+") is None:
                    break
        return [ArrayAttr(weights), ArrayAttr(strings)]


def verify_linear(values: Sequence[SSAValue]) -> None:
    """Raise unless every qubit value of `values` is used exactly once."""
    for value in values:
        if isinstance(value.type, QubitType) and not value.has_one_use():
            uses = len(list(value.uses))
            name = f"%{value.name_hint}" if value.name_hint else f"number {values.index(value)}"
            raise VerifyException(
                f"qubit value {name} is used {uses} times; expected exactly once: a gate consumes "
                "its qubits, later operations take its results"
            )


class _LinearOp(IRDLOperation):
    """An operation on qubits: verifies that each value it touches is used exactly once."""

    def verify_(self) -> None:
        verify_linear(self.operands)
        verify_linear(self.results)


@irdl_op_definition
class AllocOp(IRDLOperation):
    """Make qubits in the state |0⟩. Also verifies the linearity of loops that carry qubits.

    ```mlir
    %q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
    ```
    """

    name = "quantum.alloc"

    qubits = var_result_def(qubit)

    assembly_format = "attr-dict `:` type($qubits)"

    def __init__(self, count: int):
        super().__init__(result_types=[[qubit] * count])

    def verify_(self) -> None:
        if not self.results:
            raise VerifyException("expected at least one qubit")
        verify_linear(self.results)
        parent = self.parent_op()
        for op in parent.walk() if parent else ():
            if isinstance(op, scf.ForOp):
                verify_linear(op.body.block.args)
                verify_linear(op.results)


_N = IntVarConstraint("N", AnyInt())


class GateCanonicalizationPatterns(HasCanonicalizationPatternsTrait):
    """Remove rotations by zero and pairs of inverse gates."""

    @classmethod
    def get_canonicalization_patterns(cls):
        from qcomp.passes.canonicalization import CancelInversePair, EraseZeroRotation

        return (EraseZeroRotation(), CancelInversePair())


@irdl_op_definition
class GateOp(_LinearOp):
    """Apply a gate of the table, with extra controls in front of its qubits if asked for.

    ```mlir
    %q2 = quantum.gate "rx"(%angle) %q0
    %q3, %q4 = quantum.gate "cx" %q2, %q1
    %q5, %q6, %q7 = quantum.gate controlled 2 "rx"(%angle) %q3, %q4, %q2
    ```
    """

    name = "quantum.gate"

    gate = prop_def(StringAttr)
    extra_controls = opt_prop_def(IntegerAttr.constr(i64))
    angles = var_operand_def(f64)
    qubits = var_operand_def(RangeOf(eq(qubit)).of_length(_N))
    out_qubits = var_result_def(RangeOf(eq(qubit)).of_length(_N))

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = traits_def(GateCanonicalizationPatterns())

    assembly_format = "(`controlled` $extra_controls^)? $gate (`(` $angles^ `)`)? $qubits attr-dict"

    def __init__(
        self,
        gate: str,
        qubits: Sequence[SSAValue],
        angles: Sequence[SSAValue] = (),
        extra_controls: int = 0,
    ):
        super().__init__(
            operands=[angles, qubits],
            properties={
                "gate": StringAttr(gate),
                "extra_controls": IntegerAttr(extra_controls, i64) if extra_controls else None,
            },
            result_types=[[qubit] * len(qubits)],
        )

    @property
    def row(self) -> Gate:
        """The gate's row of the table."""
        return find_gate(self.gate.data)

    @property
    def control_count(self) -> int:
        """How many of the qubits, the first ones, are controls: the row's and the extra ones."""
        extra = self.extra_controls.value.data if self.extra_controls else 0
        return extra + self.row.controls

    def apply_to(self, frame: Frame, places: Sequence[int]) -> bool:
        """Take the gate on qubits `places` into the frame; False if it does more than permute
        basis states."""
        form = CONTROLLED_FORMS.get((self.row.base or self.row.name, self.control_count))
        if form is None or not form.frame:
            return False
        getattr(frame, form.frame)(*places)
        return True

    def verify_(self) -> None:
        try:
            row = self.row
            row.check_angles(len(self.angles))
        except InputError as error:
            raise VerifyException(str(error)) from None
        _verify_extra_controls(self.extra_controls)
        expected = self.control_count + row.targets
        if len(self.qubits) != expected:
            raise VerifyException(
                f"gate '{row.name}' acts on {expected} qubit(s), {len(self.qubits)} given"
            )
        super().verify_()


@irdl_op_definition
class RotationOp(_LinearOp):
    """Apply exp(-i θ/2 P) for a Pauli string P, one letter per qubit.

    ```mlir
    %q2, %q3 = quantum.rotation "XY"(%angle) %q0, %q1
    ```
    """

    name = "quantum.rotation"

    paulis = prop_def(StringAttr)
    extra_controls = opt_prop_def(IntegerAttr.constr(i64))
    angle = operand_def(f64)
    qubits = var_operand_def(RangeOf(eq(qubit)).of_length(_N))
    out_qubits = var_result_def(RangeOf(eq(qubit)).of_length(_N))

    traits = traits_def(GateCanonicalizationPatterns())

    assembly_format = "(`controlled` $extra_controls^)? $paulis `(` $angle `)` $qubits attr-dict"

    def __init__(
        self, paulis: str, qubits: Sequence[SSAValue], angle: SSAValue, extra_controls: int = 0
    ):
        super().__init__(
            operands=[angle, qubits],
            properties={
                "paulis": StringAttr(paulis),
                "extra_controls": IntegerAttr(extra_controls, i64) if extra_controls else None,
            },
            result_types=[[qubit] * len(qubits)],
        )

    @property
    def control_count(self) -> int:
        """How many of the qubits, the first ones, are controls."""
        return self.extra_controls.value.data if self.extra_controls else 0

    def verify_(self) -> None:
        _verify_extra_controls(self.extra_controls)
        try:
            check_letters(self.paulis.data, self.qubits[self.control_count :])
        except InputError as error:
            raise VerifyException(str(error)) from None
        super().verify_()


def _verify_extra_controls(extra_controls: IntegerAttr | None) -> None:
    if extra_controls is not None and extra_controls.value.data < 1:
        raise VerifyException("the number of extra controls must be positive")


Factors = DenseArrayBase[AnyFloat]


def scale_factors(factors: Sequence[float]) -> Factors:
    """The attribute of two real factors."""
    return DenseArrayBase.from_list(f64, [float(factor) for factor in factors])


def verify_factors(factors: Factors) -> None:
    """Raise unless these are two finite numbers, none of them negative."""
    given = factors.get_values()
    if len(given) != 2 or not all(isfinite(factor) and factor >= 0 for factor in given):
        raise VerifyException(f"expected two finite factors, none negative, not {list(given)}")


class ScaleCanonicalizationPatterns(HasCanonicalizationPatternsTrait):
    """Remove scales by one, and make one of two scales in a row."""

    @classmethod
    def get_canonicalization_patterns(cls):
        from qcomp.passes.canonicalization import EraseUnitScale, MergeScales

        return (EraseUnitScale(), MergeScales())


@irdl_op_definition
class ScaleOp(_LinearOp):
    """Apply diag(a, b) to a qubit, with real factors that are not negative.

    With [1.0, 0.0] it projects onto |0⟩, with [0.0, 1.0] onto |1⟩; the state is not normalised
    again.

    ```mlir
    %q1 = quantum.scale [1.0, 0.5] %q0
    ```
    """

    name = "quantum.scale"

    factors = prop_def(DenseArrayBase.constr(f64))
    qubit = operand_def(QubitType)
    out_qubit = result_def(QubitType)

    traits = traits_def(ScaleCanonicalizationPatterns())
    assembly_format = "$factors $qubit attr-dict"

    def __init__(self, factors: Sequence[float], qubit: SSAValue):
        super().__init__(
            operands=[qubit],
            properties={"factors": scale_factors(factors)},
            result_types=[qubit.type],
        )

    def verify_(self) -> None:
        verify_factors(self.factors)
        super().verify_()


@irdl_op_definition
class ResetOp(_LinearOp):
    """Put a qubit into |0⟩, whatever it was and was entangled with.

    The values after it are those of a mixed state, the average over what a measurement of the
    qubit would have found.

    ```mlir
    %q1 = quantum.reset %q0
    ```
    """

    name = "quantum.reset"

    qubit = operand_def(QubitType)
    out_qubit = result_def(QubitType)

    assembly_format = "$qubit attr-dict"

    def __init__(self, qubit: SSAValue):
        super().__init__(operands=[qubit], result_types=[qubit.type])


@irdl_op_definition
class ExpectationOp(_LinearOp):
    """Consume all qubits and return the expectation value of each observable.

    ```mlir
    %y = quantum.expectation [#quantum.observable<1.0 "ZI" + 0.5 "XX">] %q0, %q1 : f64
    ```
    """

    name = "quantum.expectation"

    observables = prop_def(ArrayAttr[ObservableAttr])
    qubits = var_operand_def(qubit)
    values = var_result_def(f64)

    assembly_format = "$observables $qubits attr-dict `:` type($values)"

    def __init__(self, observables: Sequence[ObservableAttr], qubits: Sequence[SSAValue]):
        super().__init__(
            operands=[qubits],
            properties={"observables": ArrayAttr(observables)},
            result_types=[[f64] * len(observables)],
        )

    def verify_(self) -> None:
        if not self.observables.data or len(self.observables) != len(self.values):
            raise VerifyException(
                f"{len(self.observables)} observable(s) for {len(self.values)} result(s): "
                "expected one each, and at least one"
            )
        for observable in self.observables:
            if observable.qubits != len(self.qubits):
                raise VerifyException(
                    f"observable {observable} has {observable.qubits} letters, "
                    f"expected one per qubit, {len(self.qubits)}"
                )
        super().verify_()


@irdl_op_definition
class StateOp(_LinearOp):
    """Consume all qubits and return the amplitudes, global phase included.

    ```mlir
    %s = quantum.state %q0, %q1 : tensor<4xcomplex<f64>>
    ```
    """

    name = "quantum.state"

    qubits = var_operand_def(qubit)
    amplitudes = result_def(TensorType[ComplexType[Float64Type]])

    assembly_format = "$qubits attr-dict `:` type($amplitudes)"

    def __init__(self, qubits: Sequence[SSAValue]):
        super().__init__(
            operands=[qubits],
            result_types=[TensorType(ComplexType(f64), [1 << len(qubits)])],
        )

    def verify_(self) -> None:
        if tuple(self.amplitudes.type.get_shape()) != (1 << len(self.qubits),):
            raise VerifyException(
                f"the state of {len(self.qubits)} qubits has {1 << len(self.qubits)} amplitudes, "
                f"not {tuple(self.amplitudes.type.get_shape())}"
            )
        super().verify_()


def is_quantum(op: Operation) -> bool:
    """Whether `op` belongs to this dialect."""
    return op.name.startswith("quantum.")


Quantum = Dialect(
    "quantum",
    [AllocOp, GateOp, RotationOp, ScaleOp, ResetOp, ExpectationOp, StateOp],
    [QubitType, ObservableAttr],
)
