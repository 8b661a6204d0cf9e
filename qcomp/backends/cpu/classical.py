"""Translate functions on scalars and tensors (arith, math, scf.for, tensor) to LLVM text.

They compute the angles of a circuit from parameters and inputs, and the derivative of that.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod

from xdsl.dialects import arith, func, math, scf, tensor
from xdsl.dialects.builtin import (
    DenseIntOrFPElementsAttr,
    Float64Type,
    FloatAttr,
    IndexType,
    IntegerAttr,
    IntegerType,
)
from xdsl.ir import Attribute, Block, BlockArgument, Operation, SSAValue

from qcomp.backends.cpu.llvm_text import Function, VectorType
from qcomp.backends.cpu.transfers import Element, Transfers
from qcomp.backends.tensor_places import TensorPlaces, element_count, is_tensor, tensor_shape
from qcomp.errors import CompilationError


@dataclass(frozen=True, slots=True)
class ClassicalFunction:
    """LLVM text of `void @name(arguments…, results…, ptr workspace)`.

    Every argument of tensor type is a `ptr` to its elements (doubles, row-major, only read), an
    f64 is a `double`, an index an `i64`. Every result is a `ptr` to where it is to be written; the
    results overlap neither one another nor the arguments. `workspace` points to
    `workspace_bytes` bytes, aligned to 64, that need no initial value (null if there are none).
    """

    text: str
    workspace_bytes: int


def translate_function(function: func.FuncOp, name: str) -> ClassicalFunction:
    """Translate a function of one block.

    Raises CompilationError for an operation or a type that cannot be translated.
    """
    return _Translator(function, name).translate()


SCALAR = VectorType("double", 1)

MANY = 1024
"""From so many operations on, elements that are only moved go through tables (see `transfers`)."""

# Instructions: `%r = instruction type a, b` with the operands' type.
INSTRUCTIONS: dict[type[Operation], str] = {
    arith.AddfOp: "fadd",
    arith.SubfOp: "fsub",
    arith.MulfOp: "fmul",
    arith.DivfOp: "fdiv",
    arith.NegfOp: "fneg",
    arith.AddiOp: "add",
    arith.SubiOp: "sub",
    arith.MuliOp: "mul",
    arith.DivSIOp: "sdiv",
    arith.DivUIOp: "udiv",
    arith.RemSIOp: "srem",
    arith.RemUIOp: "urem",
    arith.AndIOp: "and",
    arith.OrIOp: "or",
    arith.XOrIOp: "xor",
    arith.ShLIOp: "shl",
    arith.ShRSIOp: "ashr",
    arith.ShRUIOp: "lshr",
}

# LLVM's intrinsics that are one instruction or a few.
INTRINSICS: dict[type[Operation], str] = {
    arith.MaximumfOp: "maximum",
    arith.MinimumfOp: "minimum",
    arith.MaxnumfOp: "maxnum",
    arith.MinnumfOp: "minnum",
    arith.MaxSIOp: "smax",
    arith.MinSIOp: "smin",
    arith.MaxUIOp: "umax",
    arith.MinUIOp: "umin",
    math.AbsFOp: "fabs",
    math.CeilOp: "ceil",
    math.CopySignOp: "copysign",
    math.FloorOp: "floor",
    math.FmaOp: "fma",
    math.SqrtOp: "sqrt",
    math.TruncOp: "trunc",
}

# Functions of the C library, which the JIT finds in the process.
LIBRARY: dict[type[Operation], str] = {
    math.AcosOp: "acos",
    math.AcoshOp: "acosh",
    math.AsinOp: "asin",
    math.AsinhOp: "asinh",
    math.AtanOp: "atan",
    math.Atan2Op: "atan2",
    math.AtanhOp: "atanh",
    math.CbrtOp: "cbrt",
    math.CosOp: "cos",
    math.CoshOp: "cosh",
    math.ErfOp: "erf",
    math.ExpOp: "exp",
    math.Exp2Op: "exp2",
    math.ExpM1Op: "expm1",
    math.LogOp: "log",
    math.Log10Op: "log10",
    math.Log1pOp: "log1p",
    math.Log2Op: "log2",
    math.PowFOp: "pow",
    math.RoundOp: "round",
    math.RoundEvenOp: "rint",  # in the default rounding mode
    math.SinOp: "sin",
    math.SinhOp: "sinh",
    math.TanOp: "tan",
    math.TanhOp: "tanh",
}

CONVERSIONS: dict[type[Operation], str] = {
    arith.SIToFPOp: "sitofp",
    arith.UIToFPOp: "uitofp",
    arith.FPToSIOp: "fptosi",
    arith.FPToUIOp: "fptoui",
    arith.ExtSIOp: "sext",
    arith.ExtUIOp: "zext",
    arith.TruncIOp: "trunc",
}


def _scalar_type(kind: Attribute) -> str:
    match kind:
        case Float64Type():
            return "double"
        case IndexType():
            return "i64"
        case IntegerType():
            return f"i{kind.width.data}"
        case _:
            raise CompilationError(
                f"A value of type {kind} cannot be translated to LLVM: expected f64, index, an "
                "integer, or a tensor of f64."
            )


def _only_user(value: SSAValue) -> Operation | None:
    """The operation that uses `value`, if there is just one use."""
    uses = list(value.uses)
    return uses[0].operation if len(uses) == 1 else None


def _bytes(value: SSAValue) -> int:
    return 8 * element_count(value)


class _Translator(TensorPlaces):
    """Where the values of one function are while its text is written.

    `scalars` holds LLVM values, `zeros` the constants that are 0.
    """

    def __init__(self, function: func.FuncOp, name: str):
        super().__init__(function, "%r")
        self.name = name
        self.scalars: dict[SSAValue, str] = {}
        self.zeros: set[SSAValue] = set()
        self.offsets: dict[tuple[object, ...], str] = {}
        self.declarations: dict[str, None] = {}
        self.globals: list[str] = []
        self.workspace_bytes = 0
        self.transfers = Transfers(name) if len(self.block.ops) >= MANY else None
        # Elements of arguments, or sums of them: where they are.
        self.unread: dict[SSAValue, list[Element]] = {}
        self.added: dict[Operation, SSAValue] = {}  # what an insertion adds to its element
        self.skipped: set[Operation] = set()

        arguments = []
        for i, argument in enumerate(self.block.args):
            if is_tensor(argument):
                tensor_shape(argument.type)
                arguments.append(("ptr noalias readonly", f"a{i}"))
                self.places[argument] = f"%a{i}"
            else:
                arguments.append((_scalar_type(argument.type), f"a{i}"))
                self.scalars[argument] = f"%a{i}"
        arguments += [("ptr noalias", target[1:]) for target in self.targets.values()]
        arguments.append(("ptr noalias", "workspace"))
        self.f = Function(name, arguments, SCALAR)

    def translate(self) -> ClassicalFunction:
        self.run(self.block)
        self.flush()
        f = self.f
        self.read(self.results)
        for i, value in enumerate(self.results):
            if not is_tensor(value):
                f.store(_scalar_type(value.type), self.scalars[value], f"%r{i}")
            elif self.places[value] != f"%r{i}":
                f.copy(f"%r{i}", self.places[value], _bytes(value))
        f.emit("ret void")
        text = "\n".join([*self.declarations, *self.globals, f.text()])
        return ClassicalFunction(text, self.workspace_bytes)

    def run(self, block: Block) -> None:
        for op in block.ops:
            if isinstance(op, scf.YieldOp | func.ReturnOp) or op in self.skipped:
                continue
            if isinstance(op, arith.ConstantOp):  # no code: nothing that waits need come before it
                self.constant(op)
                continue
            if self.transfers is not None and block is self.block:
                if self.transfer(op, self.transfers):
                    continue
                self.read(value for inner in op.walk() for value in inner.operands)
                if op.regions or any(map(is_tensor, (*op.operands, *op.results))):
                    self.flush()
            self.operation(op)

    # Elements that are only moved

    def transfer(self, op: Operation, transfers: Transfers) -> bool:
        """Whether `op` reads, adds or writes known elements, which it need not do before others."""
        if isinstance(op, tensor.ExtractOp):
            offset = self.offset(op.tensor, op.indices)
            if offset is None:
                return False
            if isinstance(op.tensor, BlockArgument):
                self.unread[op.result] = [(self.places[op.tensor], offset)]
                return True
            return self.accumulates(op, offset)
        if isinstance(op, arith.AddfOp):
            return self.sums(op)
        if isinstance(op, tensor.FromElementsOp):
            place = self.own(op.result)
            for i, element in enumerate(op.elements):
                if element in self.unread:
                    transfers.write(self.unread[element], (place, 8 * i), added=False)
                else:
                    self.f.store("double", self.scalars[element], place, 8 * i)
            return True
        if not isinstance(op, tensor.InsertOp):
            return False
        offset, added = self.offset(op.dest, op.indices), op in self.added
        sources = self.unread.get(self.added.get(op, op.scalar), [])
        if offset is None or not self.in_place(op.dest, op):
            return False
        target = self.places[op.dest], offset
        if transfers.conflict(sources, target, added):
            self.flush()
        if not sources:
            self.f.store("double", self.scalars[op.scalar], *target)
        else:
            transfers.write(sources, target, added)
        self.places[op.result] = target[0]
        self.owned.add(op.result)
        return True

    def sums(self, op: arith.AddfOp) -> bool:
        """Whether `op` adds an element of an argument to another one of it, or to a sum of them
        that nothing else needs."""
        total, one = op.lhs, op.rhs
        if len(self.unread.get(one, ())) > 1:
            total, one = one, total
        elements, last = self.unread.get(total, []), self.unread.get(one, [])
        if not elements or len(last) != 1 or elements[0][0] != last[0][0]:
            return False
        if len(elements) == 1:
            self.unread[op.result] = elements + last
            return True
        if _only_user(total) is not op:
            return False
        elements += last  # take it over: a sum may have thousands of terms
        self.unread[op.result] = self.unread.pop(total)
        return True

    def accumulates(self, op: tensor.ExtractOp, offset: int) -> bool:
        """Whether `op`, an addition, and an insertion add an element of an argument, or a sum of
        them, to the element of a tensor; the first two are then left out."""
        total = _only_user(op.result)
        if not isinstance(total, arith.AddfOp):
            return False
        other = total.rhs if total.lhs is op.result else total.lhs
        last = _only_user(total.result)
        if (
            other not in self.unread
            or not isinstance(last, tensor.InsertOp)
            or last.dest is not op.tensor
            or self.offset(last.dest, last.indices) != offset
            or not self.in_place(last.dest, last)
        ):
            return False
        self.added[last] = other
        self.skipped.add(total)
        return True

    def read(self, values: Iterable[SSAValue]) -> None:
        """Load what was not needed until now."""
        for value in values:
            if value in self.unread and value not in self.scalars:
                first, *more = (self.f.load("double", *place) for place in self.unread[value])
                for element in more:
                    first = self.f.value(f"fadd double {first}, {element}")
                self.scalars[value] = first

    def flush(self) -> None:
        """Write the elements that wait."""
        if self.transfers is not None:
            self.globals += self.transfers.flush(self.f)

    def offset(self, value: SSAValue, indices: Sequence[SSAValue]) -> int | None:
        """The byte offset of an element, if its indices are known."""
        numbers = [self.known(index) for index in indices]
        if None in numbers:
            return None
        total = 0
        for number, size in zip(numbers, tensor_shape(value.type), strict=True):
            total = total * size + (number or 0)
        return 8 * total

    def operation(self, op: Operation) -> None:
        kind = type(op)
        on_scalars = any(
            kind in table for table in (INSTRUCTIONS, INTRINSICS, LIBRARY, CONVERSIONS)
        )
        if on_scalars and any(is_tensor(value) for value in op.operands):
            raise CompilationError(
                f"'{op.name}' on tensors cannot be translated to LLVM: extract the elements."
            )
        if kind in INSTRUCTIONS:
            operands = ", ".join(self.scalars[v] for v in op.operands)
            self.scalar(op, f"{INSTRUCTIONS[kind]} {_scalar_type(op.operands[0].type)} {operands}")
        elif kind in INTRINSICS:
            type_ = _scalar_type(op.operands[0].type)
            mangled = "f64" if type_ == "double" else type_
            self.call(op, f"llvm.{INTRINSICS[kind]}.{mangled}")
        elif kind in LIBRARY:
            self.call(op, LIBRARY[kind])
        elif kind in CONVERSIONS:
            source, target = _scalar_type(op.operands[0].type), _scalar_type(op.results[0].type)
            self.scalar(
                op, f"{CONVERSIONS[kind]} {source} {self.scalars[op.operands[0]]} to {target}"
            )
        else:
            self.other(op)

    def other(self, op: Operation) -> None:
        match op:
            case arith.ConstantOp():
                self.constant(op)
            case arith.CmpfOp():
                self.compare(op, "fcmp", arith.CMPF_COMPARISON_OPERATIONS)
            case arith.CmpiOp():
                self.compare(op, "icmp", arith.CMPI_COMPARISON_OPERATIONS)
            case arith.SelectOp() if not is_tensor(op.result):
                condition, yes, no = (self.scalars[v] for v in op.operands)
                type_ = _scalar_type(op.result.type)
                self.scalar(op, f"select i1 {condition}, {type_} {yes}, {type_} {no}")
            case arith.IndexCastOp():
                self.index_cast(op)
            case math.RsqrtOp():
                self.declare("double @llvm.sqrt.f64(double)")
                root = self.f.value(
                    f"call double @llvm.sqrt.f64(double {self.scalars[op.operand]})"
                )
                self.scalar(op, f"fdiv double {SCALAR.literal(1.0)}, {root}")
            case tensor.EmptyOp():
                self.own(op.tensor)
            case tensor.SplatOp():
                self.splat(op)
            case tensor.FromElementsOp():
                place = self.own(op.result)
                for i, element in enumerate(op.elements):
                    self.f.store("double", self.scalars[element], place, 8 * i)
            case tensor.ExtractOp():
                place = self.element(op.tensor, op.indices)
                self.scalars[op.result] = self.f.load("double", place)
            case tensor.InsertOp():
                self.places[op.result] = self.take(op.dest, op, op.result)
                self.owned.add(op.result)
                place = self.element(op.result, op.indices)
                self.f.store("double", self.scalars[op.scalar], place)
            case scf.ForOp():
                self.loop(op)
            case _:
                raise CompilationError(f"'{op.name}' cannot be translated to LLVM.")

    # Scalars

    def scalar(self, op: Operation, expression: str) -> None:
        self.scalars[op.results[0]] = self.f.value(expression)

    def declare(self, signature: str) -> None:
        self.declarations[f"declare {signature}"] = None

    def call(self, op: Operation, function: str) -> None:
        type_ = _scalar_type(op.results[0].type)
        operands = ", ".join(f"{type_} {self.scalars[v]}" for v in op.operands)
        self.declare(f"{type_} @{function}({', '.join([type_] * len(op.operands))})")
        self.scalar(op, f"call {type_} @{function}({operands})")

    def compare(
        self, op: arith.CmpfOp | arith.CmpiOp, instruction: str, names: Sequence[str]
    ) -> None:
        type_ = _scalar_type(op.lhs.type)
        operands = f"{self.scalars[op.lhs]}, {self.scalars[op.rhs]}"
        self.scalar(op, f"{instruction} {names[op.predicate.value.data]} {type_} {operands}")

    def index_cast(self, op: arith.IndexCastOp) -> None:
        source, target = _scalar_type(op.input.type), _scalar_type(op.result.type)
        widths = int(source[1:]), int(target[1:])
        if widths[0] == widths[1]:
            self.scalars[op.result] = self.scalars[op.input]
        else:
            instruction = "sext" if widths[0] < widths[1] else "trunc"
            self.scalar(op, f"{instruction} {source} {self.scalars[op.input]} to {target}")

    def constant(self, op: arith.ConstantOp) -> None:
        match op.value:
            case FloatAttr() if isinstance(op.result.type, Float64Type):
                self.scalars[op.result] = SCALAR.literal(op.value.value.data)
            case IntegerAttr():
                self.scalars[op.result] = str(op.value.value.data)
            case DenseIntOrFPElementsAttr():
                count = prod(tensor_shape(op.result.type))
                name = f"@{self.name}.constant{len(self.globals)}"
                values = [float(v) for v in op.value.get_values() if isinstance(v, int | float)]
                if len(values) == 1:
                    values *= count
                numbers = ", ".join(f"double {SCALAR.literal(v)}" for v in values)
                data = f"[{numbers}]"
                if not any(values):
                    data = "zeroinitializer"
                    self.zeros.add(op.result)
                self.globals.append(
                    f"{name} = private constant [{count} x double] {data}, align 64"
                )
                self.places[op.result] = name
            case _:
                raise CompilationError(f"A constant of type {op.result.type} cannot be translated.")

    def known(self, value: SSAValue) -> int | None:
        """The value of an integer constant."""
        owner = value.owner
        if isinstance(owner, arith.ConstantOp) and isinstance(owner.value, IntegerAttr):
            return owner.value.value.data
        return None

    # Tensors

    def element(self, value: SSAValue, indices: Sequence[SSAValue]) -> str:
        """A pointer to an element."""
        f = self.f
        shape = tensor_shape(value.type)
        constant, variable, stride = 0, [], 8
        for index, size in zip(reversed(indices), reversed(shape), strict=True):
            number = self.known(index)
            if number is None:
                variable.append((index, stride))
            else:
                constant += number * stride
            stride *= size
        pointer = self.places[value]
        if variable:
            key = tuple(variable)
            if key not in self.offsets:
                total: str | int = 0
                for index, stride in variable:
                    total = f.add(total, f.integer("mul", self.scalars[index], stride))
                self.offsets[key] = str(total)
            pointer = f.address(pointer, self.offsets[key])
        return f.address(pointer, constant)

    def new_place(self, value: SSAValue) -> str:
        """The place of a tensor in the workspace."""
        place = self.f.address("%workspace", self.workspace_bytes)
        self.workspace_bytes += -(-_bytes(value) // 64) * 64
        return place

    def splat(self, op: tensor.SplatOp) -> None:
        f, place = self.f, self.own(op.results[0])
        count, value = prod(tensor_shape(op.results[0].type)), self.scalars[op.input]
        if count:
            f.loop(count, lambda i: f.store("double", value, place, f.integer("shl", i, 3)))

    def copy_into(self, place: str, value: SSAValue) -> None:
        """Write a tensor to another place."""
        if value in self.zeros:
            self.f.emit(
                f"call void @llvm.memset.p0.i64(ptr {place}, i8 0, i64 {_bytes(value)}, i1 false)"
            )
        else:
            self.f.copy(place, self.places[value], _bytes(value))

    # Loops

    def loop(self, op: scf.ForOp) -> None:
        f, body = self.f, op.body.block
        arguments = body.args[1:]
        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        places = {}
        for before, argument, result in zip(op.iter_args, arguments, op.results, strict=True):
            if is_tensor(argument):
                places[argument] = places[result] = self.take(before, op, result)
        self.places |= places
        self.owned.update(places)
        scalars = [i for i, argument in enumerate(arguments) if not is_tensor(argument)]
        carried = [
            (_scalar_type(arguments[i].type), self.scalars[op.iter_args[i]]) for i in scalars
        ]

        bounds = [self.known(v) for v in (op.lb, op.ub, op.step)]

        def turn(number: str, *values: str) -> list[str]:
            if bounds[2] != 1:
                number = f.integer("mul", number, self.scalars[op.step])
            if bounds[0] != 0:
                number = f.integer("add", number, self.scalars[op.lb])
            self.scalars[body.args[0]] = number
            for i, value in zip(scalars, values, strict=True):
                self.scalars[arguments[i]] = value
            outside = self.offsets
            self.offsets = dict(outside)
            self.run(body)
            self.offsets = outside
            self.hand_on(last.operands, arguments)
            return [self.scalars[last.operands[i]] for i in scalars]

        if all(bound is not None for bound in bounds):
            turns = len(range(*(bound or 0 for bound in bounds)))
            after = f.loop(turns, turn, carried) if turns else [value for _, value in carried]
        else:
            lb, ub, step = (self.scalars[v] for v in (op.lb, op.ub, op.step))
            distance = f.integer("sub", ub, lb)
            turns = f.integer("sdiv", f.integer("add", distance, f.integer("sub", step, 1)), step)
            some = f.value(f"icmp sgt i64 {distance}, 0")
            after = f.when(some, lambda: f.loop(turns, turn, carried), carried)
        for i, value in zip(scalars, after, strict=True):
            self.scalars[op.results[i]] = value

    def hand_on(self, values: Sequence[SSAValue], arguments: Sequence[SSAValue]) -> None:
        """Bring the tensors of a loop's next turn to their places."""
        moves = [
            (self.places[value], self.places[argument], _bytes(value))
            for value, argument in zip(values, arguments, strict=True)
            if is_tensor(value) and self.places[value] != self.places[argument]
        ]
        if {source for source, _, _ in moves} & {target for _, target, _ in moves}:
            # They exchange places: go through copies.
            copies = []
            for source, target, size in moves:
                copy = self.f.address("%workspace", self.workspace_bytes)
                self.workspace_bytes += -(-size // 64) * 64
                self.f.copy(copy, source, size)
                copies.append((copy, target, size))
            moves = copies
        for source, target, size in moves:
            self.f.copy(target, source, size)
