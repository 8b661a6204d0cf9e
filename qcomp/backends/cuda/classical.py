"""Translate functions on scalars and tensors (arith, math, scf.for, tensor) to CUDA C++ text.

They compute the angles of a circuit from parameters and inputs, and the derivative of that. One
thread runs the whole function for one sample; of a function that all samples share, threads share
the turns of loops, where these do not depend on each other.
"""

from collections.abc import Sequence
from math import isfinite, isnan

from xdsl.dialects import arith, func, math, scf, tensor
from xdsl.dialects.builtin import (
    DenseIntOrFPElementsAttr,
    Float64Type,
    FloatAttr,
    FunctionType,
    IndexType,
    IntegerAttr,
    IntegerType,
)
from xdsl.ir import Attribute, Block, Operation, SSAValue

from qcomp.backends.cuda.cpp import Source
from qcomp.backends.tensor_places import TensorPlaces, element_count, is_tensor, tensor_shape
from qcomp.errors import CompilationError
from qcomp.passes.extract_angles import dce_function

OPERATORS: dict[type[Operation], str] = {
    arith.AddfOp: "+",
    arith.SubfOp: "-",
    arith.MulfOp: "*",
    arith.DivfOp: "/",
    arith.AddiOp: "+",
    arith.SubiOp: "-",
    arith.MuliOp: "*",
    arith.DivSIOp: "/",
    arith.RemSIOp: "%",
    arith.AndIOp: "&",
    arith.OrIOp: "|",
    arith.XOrIOp: "^",
    arith.ShLIOp: "<<",
    arith.ShRSIOp: ">>",
}

FUNCTIONS: dict[type[Operation], str] = {
    arith.MaxnumfOp: "fmax",
    arith.MinnumfOp: "fmin",
    arith.MaxSIOp: "max",
    arith.MinSIOp: "min",
    math.AbsFOp: "fabs",
    math.AcosOp: "acos",
    math.AcoshOp: "acosh",
    math.AsinOp: "asin",
    math.AsinhOp: "asinh",
    math.AtanOp: "atan",
    math.Atan2Op: "atan2",
    math.AtanhOp: "atanh",
    math.CbrtOp: "cbrt",
    math.CeilOp: "ceil",
    math.CopySignOp: "copysign",
    math.CosOp: "cos",
    math.CoshOp: "cosh",
    math.ErfOp: "erf",
    math.ExpOp: "exp",
    math.Exp2Op: "exp2",
    math.ExpM1Op: "expm1",
    math.FloorOp: "floor",
    math.FmaOp: "fma",
    math.LogOp: "log",
    math.Log10Op: "log10",
    math.Log1pOp: "log1p",
    math.Log2Op: "log2",
    math.PowFOp: "pow",
    math.RoundOp: "round",
    math.RoundEvenOp: "rint",
    math.RsqrtOp: "1.0 / sqrt",
    math.SinOp: "sin",
    math.SinhOp: "sinh",
    math.SqrtOp: "sqrt",
    math.TanOp: "tan",
    math.TanhOp: "tanh",
    math.TruncOp: "trunc",
}

# Of arith.cmpf and arith.cmpi, by the number of their predicate; a pattern each.
FLOAT_COMPARISONS = (
    "false",
    "({a} == {b})",
    "({a} > {b})",
    "({a} >= {b})",
    "({a} < {b})",
    "({a} <= {b})",
    "({a} < {b} || {a} > {b})",
    "({a} == {a} && {b} == {b})",
    "!({a} < {b} || {a} > {b})",
    "!({a} <= {b})",
    "!({a} < {b})",
    "!({a} >= {b})",
    "!({a} > {b})",
    "!({a} == {b})",
    "!({a} == {a} && {b} == {b})",
    "true",
)
INTEGER_COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


def literal(value: float) -> str:
    """A double as C++ text that reads back exactly."""
    if isnan(value):
        return "(0.0 / 0.0)"
    if not isfinite(value):
        return "(1.0 / 0.0)" if value > 0 else "(-1.0 / 0.0)"
    return repr(float(value))


def _scalar_type(kind: Attribute) -> str:
    match kind:
        case Float64Type():
            return "double"
        case IndexType():
            return "long long"
        case IntegerType() if kind.width.data == 1:
            return "bool"
        case IntegerType() if kind.width.data in (32, 64):
            return "int" if kind.width.data == 32 else "long long"
        case _:
            raise CompilationError(
                f"A value of type {kind} cannot be translated to CUDA: expected f64, index, i1, "
                "i32, i64, or a tensor of f64."
            )


def depends_on(function: func.FuncOp, arguments: Sequence[SSAValue]) -> list[bool]:
    """Which results of a function depend on some of its arguments."""
    found = set(arguments)
    size = -1
    while size != len(found):  # what a loop carries may come to depend in a later turn
        size = len(found)
        for op in function.walk():
            if isinstance(op, scf.ForOp):
                last = op.body.block.last_op
                assert last is not None
                bounds = found & {op.lb, op.ub, op.step}
                carried = zip(
                    op.iter_args, op.body.block.args[1:], last.operands, op.results, strict=True
                )
                for values in carried:
                    if bounds or found & set(values):
                        found |= set(values[1:])
            elif found & set(op.operands):
                found |= set(op.results)
    last = function.body.block.last_op
    assert last is not None
    return [value in found for value in last.operands]


def with_results(function: func.FuncOp, wanted: Sequence[bool]) -> func.FuncOp:
    """A copy of a function that returns only some of its results."""
    copy = function.clone()
    last = copy.body.block.last_op
    assert isinstance(last, func.ReturnOp)
    values = [v for v, is_wanted in zip(last.operands, wanted, strict=True) if is_wanted]
    last.operands = values
    copy.function_type = FunctionType.from_lists(
        list(copy.function_type.inputs), [v.type for v in values]
    )
    dce_function(copy)
    return copy


def translate_function(function: func.FuncOp, name: str, threads: bool = False) -> str:
    """The text of `__device__ void name(arguments…, results…)`; with `threads`, of a function that
    some threads run together, with the arguments `int first, int stride` in front: the number of
    the thread, and how many there are.

    A tensor is a pointer to its elements (doubles, row-major), results are pointers to where they
    are to be written. Results overlap neither one another nor the arguments.

    Raises CompilationError for an operation or a type that cannot be translated.
    """
    return _Translator(function, name, threads).translate()


def has_shared_loops(function: func.FuncOp) -> bool:
    """Whether threads that run a function together share the turns of some loop."""
    return any(isinstance(op, scf.ForOp) and _is_independent(op) for op in function.body.block.ops)


def _is_independent(loop: scf.ForOp) -> bool:
    """Whether each turn of a loop writes rows of its own, and reads arguments only."""
    body, outside = loop.body.block, loop.parent_block()
    assert outside is not None
    if not all(map(is_tensor, body.args[1:])):
        return False
    for op in body.walk():
        if isinstance(op, tensor.InsertOp) and op.indices[0] is not body.args[0]:
            return False
        if isinstance(op, tensor.ExtractOp) and op.tensor not in outside.args:
            return False
    return True


class _Translator(TensorPlaces):
    """Where the values of one function are while its text is written.

    `scalars` holds C++ expressions.
    """

    def __init__(self, function: func.FuncOp, name: str, threads: bool):
        super().__init__(function, "r")
        self.name, self.threads = name, threads
        self.o = Source()
        self.constants = Source()
        self.scalars: dict[SSAValue, str] = {}
        self.names = 0

    def translate(self) -> str:
        parameters = ["int first", "int stride"] if self.threads else []
        for i, argument in enumerate(self.block.args):
            if is_tensor(argument):
                self.places[argument] = f"a{i}"
                parameters.append(f"const double* __restrict__ a{i}")
            else:
                self.scalars[argument] = f"a{i}"
                parameters.append(f"{_scalar_type(argument.type)} a{i}")
        parameters += [f"double* __restrict__ r{i}" for i in range(len(self.results))]
        with self.o.block(f"__device__ void {self.name}({', '.join(parameters)})"):
            self.run(self.block)
            for i, value in enumerate(self.results):
                if not is_tensor(value):
                    self.o.line(f"*r{i} = {self.scalars[value]};")
                elif self.places[value] != f"r{i}":
                    self.copy(f"r{i}", self.places[value], element_count(value))
        return self.constants.text() + self.o.text()

    def run(self, block: Block) -> None:
        for op in block.ops:
            if not isinstance(op, scf.YieldOp | func.ReturnOp):
                self.operation(op)

    def fresh(self) -> str:
        self.names += 1
        return f"v{self.names}"

    def scalar(self, op: Operation, expression: str) -> None:
        """Name the value of an expression."""
        value = op.results[0]
        name = self.fresh()
        self.o.line(f"const {_scalar_type(value.type)} {name} = {expression};")
        self.scalars[value] = name

    def operation(self, op: Operation) -> None:
        if (type(op) in OPERATORS or type(op) in FUNCTIONS) and any(map(is_tensor, op.operands)):
            raise CompilationError(
                f"'{op.name}' on tensors cannot be translated to CUDA: extract the elements."
            )
        operands = [self.scalars.get(v, "") for v in op.operands]
        match op:
            case _ if type(op) in OPERATORS:
                self.scalar(op, f" {OPERATORS[type(op)]} ".join(operands))
            case _ if type(op) in FUNCTIONS:
                self.scalar(op, f"{FUNCTIONS[type(op)]}({', '.join(operands)})")
            case arith.NegfOp():
                self.scalar(op, f"-{operands[0]}")
            case arith.ConstantOp():
                self.constant(op)
            case arith.CmpfOp():
                pattern = FLOAT_COMPARISONS[op.predicate.value.data]
                self.scalar(op, pattern.format(a=operands[0], b=operands[1]))
            case arith.CmpiOp() if op.predicate.value.data < len(INTEGER_COMPARISONS):
                sign = INTEGER_COMPARISONS[op.predicate.value.data]
                self.scalar(op, f"{operands[0]} {sign} {operands[1]}")
            case arith.SelectOp() if not is_tensor(op.result):
                self.scalar(op, f"{operands[0]} ? {operands[1]} : {operands[2]}")
            case (
                arith.IndexCastOp()
                | arith.SIToFPOp()
                | arith.FPToSIOp()
                | arith.ExtSIOp()
                | arith.TruncIOp()
            ):
                self.scalar(op, f"({_scalar_type(op.results[0].type)}){operands[0]}")
            case arith.ExtUIOp() if _scalar_type(op.operands[0].type) == "bool":
                self.scalar(op, f"({_scalar_type(op.results[0].type)}){operands[0]}")
            case tensor.EmptyOp():
                self.own(op.tensor)
            case tensor.SplatOp():
                self.fill(self.own(op.results[0]), element_count(op.results[0]), operands[0])
            case tensor.FromElementsOp():
                place = self.own(op.result)
                for i, element in enumerate(op.elements):
                    self.o.line(f"{place}[{i}] = {self.scalars[element]};")
            case tensor.ExtractOp():
                self.scalar(op, self.element(op.tensor, op.indices))
            case tensor.InsertOp():
                self.places[op.result] = self.take(op.dest, op, op.result)
                self.owned.add(op.result)
                element = self.element(op.result, op.indices)
                self.o.line(f"{element} = {self.scalars[op.scalar]};")
            case scf.ForOp():
                self.loop(op)
            case _:
                raise CompilationError(f"'{op.name}' cannot be translated to CUDA.")

    def constant(self, op: arith.ConstantOp) -> None:
        match op.value:
            case FloatAttr() if isinstance(op.result.type, Float64Type):
                value = op.value.value.data
                text = literal(value)
                self.scalars[op.result] = f"({text})" if text.startswith("-") else text
            case IntegerAttr():
                value = op.value.value.data
                self.scalars[op.result] = f"({value})" if value < 0 else str(value)
            case DenseIntOrFPElementsAttr():
                count = element_count(op.result)
                values = [float(v) for v in op.value.get_values() if isinstance(v, int | float)]
                if len(set(values)) == 1:
                    place = self.own(op.result)
                    self.fill(place, count, literal(values[0]))
                    return
                name = f"{self.name}_constant_{len(self.constants.lines)}"
                numbers = ", ".join(map(literal, values))
                self.constants.line(f"__device__ const double {name}[] = {{{numbers}}};")
                self.places[op.result] = name
            case _:
                raise CompilationError(f"A constant of type {op.result.type} cannot be translated.")

    # Tensors

    def element(self, value: SSAValue, indices: Sequence[SSAValue]) -> str:
        terms: list[str] = []
        constant, stride = 0, 1
        for index, size in zip(reversed(indices), reversed(tensor_shape(value.type)), strict=True):
            owner = index.owner
            if isinstance(owner, arith.ConstantOp) and isinstance(owner.value, IntegerAttr):
                constant += owner.value.value.data * stride
            else:
                text = self.scalars[index]
                terms.append(text if stride == 1 else f"{stride} * {text}")
            stride *= size
        terms = terms[::-1] + ([str(constant)] if constant or not terms else [])
        return f"{self.places[value]}[{' + '.join(terms)}]"

    def new_place(self, value: SSAValue) -> str:
        """The place of a tensor in the thread's memory."""
        place = self.fresh()
        self.o.line(f"double {place}[{max(1, element_count(value))}];")
        return place

    def fill(self, place: str, count: int, value: str) -> None:
        self.o.line(f"for (int i = 0; i < {count}; ++i) {place}[i] = {value};")

    def copy(self, target: str, source: str, count: int) -> None:
        self.o.line(f"for (int i = 0; i < {count}; ++i) {target}[i] = {source}[i];")

    def copy_into(self, place: str, value: SSAValue) -> None:
        """Write a tensor to another place."""
        self.copy(place, self.places[value], element_count(value))

    # Loops

    def loop(self, op: scf.ForOp) -> None:
        o, body = self.o, op.body.block
        arguments = body.args[1:]
        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        for before, argument, result in zip(op.iter_args, arguments, op.results, strict=True):
            if is_tensor(argument):
                place = self.take(before, op, result)
                self.places[argument] = self.places[result] = place
                self.owned |= {argument, result}
            else:
                name = self.fresh()
                o.line(f"{_scalar_type(argument.type)} {name} = {self.scalars[before]};")
                self.scalars[argument] = self.scalars[result] = name
        index = self.fresh()
        self.scalars[body.args[0]] = index
        lb, ub, step = (self.scalars[v] for v in (op.lb, op.ub, op.step))
        o.line("#pragma unroll 1")
        if self.threads and op.parent is self.block and _is_independent(op):
            lb, step = f"{lb} + first * {step}", f"stride * {step}"
        with o.block(f"for (long long {index} = {lb}; {index} < {ub}; {index} += {step})"):
            self.run(body)
            self.hand_on(last.operands, arguments)

    def hand_on(self, values: Sequence[SSAValue], arguments: Sequence[SSAValue]) -> None:
        """Bring what a loop carries to the places of the next turn; all at once, as they may
        exchange places."""
        copies: list[tuple[str, str, int]] = []
        assignments: list[str] = []
        for value, argument in zip(values, arguments, strict=True):
            if is_tensor(value):
                source, target, size = (
                    self.places[value],
                    self.places[argument],
                    element_count(value),
                )
                if source != target:
                    copy = self.fresh()
                    self.o.line(f"double {copy}[{max(1, size)}];")
                    self.copy(copy, source, size)
                    copies.append((target, copy, size))
            elif self.scalars[value] != self.scalars[argument]:
                name = self.fresh()
                kind = _scalar_type(value.type)
                self.o.line(f"const {kind} {name} = {self.scalars[value]};")
                assignments.append(f"{self.scalars[argument]} = {name};")
        for copy in copies:
            self.copy(*copy)
        for assignment in assignments:
            self.o.line(assignment)
