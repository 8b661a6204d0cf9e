"""`absorb-entanglers`: from gates on qubits to rotations of one state, in the frame.

Gates that permute basis states (X Y Z S S† CX CY CZ SWAP) are not applied: they are collected in a
frame C with logical state = C |stored state⟩, through which every later gate and observable is
conjugated. All other gates become Pauli rotations of the stored state, and a scale of a qubit one
by the sign of a Z string.

```mlir
%q0, %q1 = quantum.alloc : !quantum.qubit, !quantum.qubit
%q2, %q3 = quantum.gate "cx" %q0, %q1
%q4 = quantum.gate "rx"(%a) %q2
%y = quantum.expectation [#quantum.observable<1.0 "ZI">] %q4, %q3 : f64
```

becomes

```mlir
%s0 = frame.init : !frame.state<2>
%s1 = frame.rotate ["+XX"](%a) %s0 : !frame.state<2>
%y = frame.expectation [#quantum.observable<1.0 "ZI">] frame <…> %s1 : !frame.state<2> -> f64
```

A loop body starts in the identity frame; what its entanglers do is applied at its end by one
`frame.permute`, so that every iteration is the same.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf
from xdsl.dialects.builtin import f64
from xdsl.ir import Block, Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from qcomp.dialects import frame, quantum
from qcomp.errors import CompilationError
from qcomp.gates import Rotation
from qcomp.pauli import Frame, Pauli
from qcomp.scheduling import operation


class _Lowering:
    """The state, the frame and the qubits' places while one function is rewritten."""

    def __init__(self) -> None:
        self.state: SSAValue | None = None
        self.frame = Frame.identity(0)
        self.place: dict[SSAValue, int] = {}
        self.erased: list[Operation] = []

    def current(self, op: Operation) -> SSAValue:
        if self.state is None:
            raise CompilationError(f"'{op.name}' comes before the function's quantum.alloc.")
        return self.state

    def run(self, block: Block) -> None:
        for op in tuple(block.ops):
            match op:
                case quantum.AllocOp():
                    self.alloc(op)
                case quantum.GateOp():
                    self.gate(op)
                case quantum.RotationOp():
                    self.rotation(op)
                case quantum.ScaleOp():
                    self.scale(op)
                case quantum.ResetOp():
                    raise CompilationError("Run defer-resets before absorb-entanglers.")
                case quantum.ExpectationOp():
                    self.expectation(op)
                case quantum.StateOp():
                    self.amplitudes(op)
                case scf.ForOp() if _has_qubits(op):
                    self.loop(op)
                case scf.YieldOp():
                    pass
                case _ if _has_qubits(op):
                    raise CompilationError(
                        f"'{op.name}' on qubits cannot be compiled: expected quantum operations "
                        "and scf.for."
                    )
                case _:
                    pass

    def take(self, op: Operation, qubits: Sequence[SSAValue]) -> list[int]:
        """The places of the qubits that `op` consumes."""
        if not all(q in self.place for q in qubits):
            raise CompilationError(
                f"'{op.name}' takes a qubit that does not come from the function's quantum.alloc, "
                "or that a loop does not carry."
            )
        return [self.place.pop(q) for q in qubits]

    def take_all(self, op: Operation, qubits: Sequence[SSAValue]) -> list[int]:
        """The places of the qubits that `op` consumes, which must be all."""
        places = self.take(op, qubits)
        if len(places) != self.frame.qubits:
            raise CompilationError(
                f"'{op.name}' takes {len(places)} of {self.frame.qubits} qubits: expected all."
            )
        return places

    def alloc(self, op: quantum.AllocOp) -> None:
        if self.state is not None:
            raise CompilationError(
                "The function has two quantum.alloc: allocate all qubits in the first."
            )
        init = frame.InitOp(len(op.qubits))
        Builder(InsertPoint.before(op)).insert(init)
        self.state = init.state
        self.frame = Frame.identity(len(op.qubits))
        self.place.update((q, i) for i, q in enumerate(op.qubits))
        self.erased.append(op)

    def gate(self, op: quantum.GateOp) -> None:
        places = self.take(op, op.qubits)
        if not op.apply_to(self.frame, places):
            angles = op.angles
            controls, targets = places[: op.control_count], places[op.control_count :]
            builder = Builder(InsertPoint.before(op))
            terms = [(r.paulis, _angle(builder, r, angles)) for r in op.row.rotations]
            self.rotate(op, terms, targets, controls)
        self.give(op, op.out_qubits, places)

    def rotation(self, op: quantum.RotationOp) -> None:
        places = self.take(op, op.qubits)
        k = op.control_count
        self.rotate(op, [(op.paulis.data, op.angle)], places[k:], places[:k])
        self.give(op, op.out_qubits, places)

    def scale(self, op: quantum.ScaleOp) -> None:
        places = self.take(op, [op.qubit])
        image = self.frame.image(Pauli(0, 1 << places[0]))
        scale = frame.ScaleOp(self.current(op), image, op.factors.get_values())
        Builder(InsertPoint.before(op)).insert(scale)
        self.state = scale.out_state
        self.give(op, [op.out_qubit], places)

    def rotate(
        self,
        op: Operation,
        terms: Sequence[tuple[str, SSAValue]],
        targets: Sequence[int],
        controls: Sequence[int],
    ) -> None:
        """Emit the rotations before `op`, as few operations as their rules allow."""
        builder = Builder(InsertPoint.before(op))
        images = [
            (self.frame.image(Pauli.from_letters(zip(targets, letters, strict=True))), angle)
            for letters, angle in terms
        ]
        active = tuple(self.frame.image(Pauli(0, 1 << c)) for c in controls)
        for group in _groups(images, active):
            rotate = frame.RotateOp(
                self.current(op),
                operation.Operation(tuple(p for p, _ in group), active),
                [angle for _, angle in group],
            )
            builder.insert(rotate)
            self.state = rotate.out_state

    def give(self, op: Operation, qubits: Sequence[SSAValue], places: Sequence[int]) -> None:
        """The qubits that `op`, which has been replaced, makes of those in `places`."""
        self.place.update(zip(qubits, places, strict=True))
        self.erased.append(op)

    def permute_here(self, builder: Builder, op: Operation) -> None:
        """Apply the frame to the state and start again from the identity."""
        if self.frame.is_identity:
            return
        permute = frame.PermuteOp(self.current(op), self.frame)
        builder.insert(permute)
        self.state = permute.out_state
        self.frame = Frame.identity(self.frame.qubits)

    def loop(self, op: scf.ForOp) -> None:
        self.permute_here(Builder(InsertPoint.before(op)), op)
        entry = self.current(op)
        body = op.body.block
        carried = [
            (arg, value)
            for arg, value in zip(body.args[1:], op.iter_args, strict=True)
            if isinstance(value.type, quantum.QubitType)
        ]
        taken = self.take(op, [value for _, value in carried])
        places: dict[SSAValue, int] = {
            arg: place for (arg, _), place in zip(carried, taken, strict=True)
        }
        # Qubits that the loop does not carry stay where they are.
        outside, self.place = self.place, places.copy()
        erased_outside, self.erased = self.erased, []
        kept = [i for i in range(len(op.iter_args)) if body.args[i + 1] not in places]
        self.state = body.insert_arg(entry.type, len(body.args))
        self.run(body)

        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        # The body may hand its qubits on in another order than it got them.
        handed = [
            value
            for arg, value in zip(body.args[1:-1], last.operands, strict=True)
            if arg in places
        ]
        order = dict(zip(taken, self.take(last, handed), strict=True))
        self.place = outside
        self.frame = self.frame.reordered([order.get(q, q) for q in range(self.frame.qubits)])
        builder = Builder(InsertPoint.before(last))
        self.permute_here(builder, op)
        builder.insert(scf.YieldOp(*(last.operands[i] for i in kept), self.current(op)))
        self.erased.append(last)
        self.flush()
        self.erased = erased_outside
        for arg in reversed(body.args[1:-1]):
            if arg in places:
                body.erase_arg(arg)

        new = scf.ForOp(
            op.lb,
            op.ub,
            op.step,
            [*(op.iter_args[i] for i in kept), entry],
            op.detach_region(op.body),
        )
        Builder(InsertPoint.before(op)).insert(new)
        for i, result in zip(kept, new.results, strict=False):
            op.results[i].replace_all_uses_with(result)
        self.state = new.results[-1]
        self.give(op, [r for r in op.results if isinstance(r.type, quantum.QubitType)], taken)

    def expectation(self, op: quantum.ExpectationOp) -> None:
        places = self.take_all(op, op.qubits)
        observables = [
            quantum.ObservableAttr.from_terms(
                [self.conjugated(weight, pauli, places) for weight, pauli in observable.terms]
            )
            for observable in op.observables
        ]
        # The logical state has the qubits in the order in which they are measured.
        logical = self.frame.reordered(places)
        new = frame.ExpectationOp(observables, self.current(op), logical)
        Builder(InsertPoint.before(op)).insert(new)
        for old, value in zip(op.values, new.values, strict=True):
            old.replace_all_uses_with(value)
        self.erased.append(op)

    def conjugated(self, weight: float, pauli: Pauli, places: list[int]) -> tuple[float, str]:
        text = pauli.to_text(len(places))[1:]
        image = self.frame.image(Pauli.from_letters(zip(places, text, strict=True)))
        return weight * image.sign, image.to_text(len(places))[1:]

    def amplitudes(self, op: quantum.StateOp) -> None:
        places = self.take_all(op, op.qubits)
        self.frame = self.frame.reordered(places)
        builder = Builder(InsertPoint.before(op))
        self.permute_here(builder, op)
        new = frame.AmplitudesOp(self.current(op))
        builder.insert(new)
        op.amplitudes.replace_all_uses_with(new.amplitudes)
        self.erased.append(op)

    def flush(self) -> None:
        """Erase the operations that were replaced, users before the values they use."""
        for op in reversed(self.erased):
            op.detach()
            op.drop_all_references()
        for op in self.erased:
            op.erase(safe_erase=False, drop_references=False)
        self.erased.clear()


def _has_qubits(op: Operation) -> bool:
    """Whether the operation takes qubits, or an operation inside does."""
    return any(map(quantum.is_quantum, op.walk())) or any(
        isinstance(value.type, quantum.QubitType) for value in op.operands
    )


def _angle(builder: Builder, rotation: Rotation, angles: Sequence[SSAValue]) -> SSAValue:
    """Emit constant + Σ coefficient · angle."""
    terms: list[SSAValue] = []
    for factor, angle in zip(rotation.coefficients, angles, strict=False):
        if factor == 1.0:
            terms.append(angle)
        elif factor == -1.0:
            terms.append(builder.insert(arith.NegfOp(angle)).result)
        elif factor:
            constant = builder.insert(arith.ConstantOp(builtin.FloatAttr(factor, f64)))
            terms.append(builder.insert(arith.MulfOp(constant.result, angle)).result)
    if rotation.constant or not terms:
        constant = builder.insert(arith.ConstantOp(builtin.FloatAttr(rotation.constant, f64)))
        terms.append(constant.result)
    total = terms[0]
    for term in terms[1:]:
        total = builder.insert(arith.AddfOp(total, term)).result
    return total


def _groups(
    images: Sequence[tuple[Pauli, SSAValue]], controls: tuple[Pauli, ...]
) -> Iterator[list[tuple[Pauli, SSAValue]]]:
    """Split a product of rotations into operations; a phase without controls stands alone."""
    if not controls:
        phases = [[term] for term in images if term[0].is_identity]
        images = [term for term in images if not term[0].is_identity]
    else:
        phases = []
    group: list[tuple[Pauli, SSAValue]] = []
    for term in images:
        candidate = operation.Operation(tuple(p for p, _ in (*group, term)), controls)
        if group and not candidate.is_valid:
            yield group
            group = []
        group.append(term)
    if group:
        yield group
    yield from chain(phases)


class AbsorbEntanglersPass(ModulePass):
    """Rewrite the functions of the quantum dialect to the frame dialect (see the module)."""

    name = "absorb-entanglers"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and any(map(quantum.is_quantum, function.walk())):
                lowering = _Lowering()
                lowering.run(function.body.block)
                lowering.flush()
