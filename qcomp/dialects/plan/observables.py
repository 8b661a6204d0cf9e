"""Expectation values, and the cotangent λ of a state."""

from collections.abc import Sequence

from xdsl.dialects.builtin import (
    ArrayAttr,
    f64,
)
from xdsl.ir import (
    SSAValue,
)
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    var_operand_def,
    var_result_def,
)
from xdsl.utils.exceptions import VerifyException

from qcomp.dialects.frame import (
    verify_observables,
)
from qcomp.dialects.layout import LayoutAttr
from qcomp.dialects.plan.types import BufferType, buffer_bits, held, is_real
from qcomp.dialects.quantum import ObservableAttr


@irdl_op_definition
class ExpectationOp(IRDLOperation):
    """The values of observables that are given in storage coordinates.

    Of a state that threads hold, what register r of thread t has is at the slot `slots`(r, t) for
    those that need it for a product of amplitudes.

    ```mlir
    %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s : !plan.buffer<2> -> f64
    %z = plan.expectation [#quantum.observable<1.0 "ZI">] %t slots <registers [1] threads [2]>
        : !plan.buffer<2 registers [2] threads [1]> -> f64
    ```
    """

    name = "plan.expectation"

    observables = prop_def(ArrayAttr[ObservableAttr])
    slots = opt_prop_def(LayoutAttr)
    buffer = operand_def(BufferType)
    values = var_result_def(f64)

    assembly_format = (
        "$observables $buffer (`slots` $slots^)? attr-dict `:` type($buffer) `->` type($values)"
    )

    def __init__(self, observables: Sequence[ObservableAttr], buffer: SSAValue):
        super().__init__(
            operands=[buffer],
            properties={"observables": ArrayAttr(observables)},
            result_types=[[f64] * len(observables)],
        )

    def verify_(self) -> None:
        kind = buffer_bits(self.buffer), len(self.values), is_real(self.buffer)
        verify_observables(self.observables, *kind)
        _verify_observed(self.slots, self.buffer)


def _verify_observed(slots: LayoutAttr | None, state: SSAValue) -> None:
    """Check that there are as many slots as threads hold amplitudes of a state."""
    layout = held(state)
    if slots is not None and (layout is None or layout.shape != slots.shape):
        raise VerifyException(
            f"slots for {slots.shape} of a state that threads hold in "
            f"{layout.shape if layout else 'no layout'}"
        )


@irdl_op_definition
class CotangentOp(IRDLOperation):
    """Write λ = Σ c_k O_k ψ into a second buffer, of the same layout.

    Slots are those of `plan.expectation`.

    ```mlir
    plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %s, %t : !plan.buffer<2>, !plan.buffer<2>
    ```
    """

    name = "plan.cotangent"

    observables = prop_def(ArrayAttr[ObservableAttr])
    slots = opt_prop_def(LayoutAttr)
    weights = var_operand_def(f64)
    source = operand_def(BufferType)
    destination = operand_def(BufferType)

    assembly_format = (
        "$observables `(` $weights `)` $source `,` $destination (`slots` $slots^)? attr-dict "
        "`:` type($source) `,` type($destination)"
    )

    def __init__(
        self,
        observables: Sequence[ObservableAttr],
        weights: Sequence[SSAValue],
        source: SSAValue,
        destination: SSAValue,
    ):
        super().__init__(
            operands=[weights, source, destination],
            properties={"observables": ArrayAttr(observables)},
        )

    def verify_(self) -> None:
        if is_real(self.source) != is_real(self.destination):
            raise VerifyException("a cotangent takes buffers of one kind, real or complex")
        if held(self.source) != held(self.destination):
            raise VerifyException("threads hold a cotangent as they hold its state")
        kind = buffer_bits(self.source), len(self.weights), is_real(self.source)
        verify_observables(self.observables, *kind)
        _verify_observed(self.slots, self.source)
