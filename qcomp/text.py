"""Circuits as MLIR text: reading them, with the line and column of every mistake, and printing."""

from io import StringIO

from xdsl.context import Context
from xdsl.dialects import arith, func, math, scf, tensor
from xdsl.dialects.builtin import Builtin, IntegerAttr, ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.printer import Printer
from xdsl.utils.exceptions import ParseError, VerifyException

from qcomp.diagnostics import (
    Source,
    describe_parse_error,
    describe_verify_error,
    parse_located,
)
from qcomp.dialects.quantum import AllocOp, ExpectationOp, Quantum, StateOp, is_quantum
from qcomp.errors import InputError
from qcomp.signature import Signature

_DIALECTS = (Builtin, func.Func, arith.Arith, math.Math, scf.Scf, tensor.Tensor, Quantum)


def print_module(module: ModuleOp) -> str:
    """The text of a module."""
    stream = StringIO()
    Printer(stream).print_op(module)
    return stream.getvalue() + "\n"


def parse_circuit(text: str, file_name: str) -> tuple[func.FuncOp, ExpectationOp | StateOp]:
    """The function `@circuit` of the module in `text`, and the operation that ends it.

    Raises `InputError`, as `file:line:column: message`, unless the text is valid IR that follows
    the conventions of the `quantum` dialect.
    """
    source = Source(file_name, text)
    context = Context()
    for dialect in _DIALECTS:
        context.load_dialect(dialect)
    try:
        module = parse_located(source, context)
    except ParseError as error:
        raise InputError(describe_parse_error(error)) from None
    _check_order(module, source)
    try:
        module.verify()
    except VerifyException as error:
        raise InputError(describe_verify_error(module, error, source)) from None
    functions = [op for op in module.ops if isinstance(op, func.FuncOp)]
    if len(functions) != 1 or functions[0].sym_name.data != "circuit":
        names = ", ".join(f"@{f.sym_name.data}" for f in functions) or "none"
        raise InputError(f"{file_name}: expected one function, @circuit; the module has {names}.")
    function = functions[0]
    try:
        Signature.of(function)
    except InputError as error:
        raise _error(source, function, str(error)) from None
    return function, _check_body(function, source)


def _error(source: Source, op: Operation, message: str) -> InputError:
    return InputError(source.message(source.places.get(op, 0), message))


def _check_order(module: ModuleOp, source: Source) -> None:
    """xDSL's parser and verifiers let an operation use a value that is made after it."""
    defined: set[SSAValue] = set()
    for op in module.walk():
        for position, operand in enumerate(op.operands):
            if operand not in defined:
                message = f"operand {position} of {op.name} is used before it is made."
                raise _error(source, op, message)
        defined.update(op.results)
        defined.update(a for region in op.regions for block in region.blocks for a in block.args)


def _check_body(function: func.FuncOp, source: Source) -> ExpectationOp | StateOp:
    if len(function.body.blocks) != 1:
        raise _error(source, function, "@circuit must have a body of one block.")
    block = function.body.block
    terminator = block.last_op
    last = terminator.prev_op if terminator else None
    if (
        not isinstance(terminator, func.ReturnOp)
        or not isinstance(last, ExpectationOp | StateOp)
        or tuple(terminator.operands) != tuple(last.results)
    ):
        message = (
            "@circuit must end in quantum.expectation or quantum.state and the func.return of "
            "its results."
        )
        raise _error(source, terminator or function, message)
    alloc: AllocOp | None = None
    for op in block.walk():
        if not _is_allowed(op):
            raise _error(source, op, f"{op.name} has no place in a circuit.")
        if isinstance(op, ExpectationOp | StateOp) and op is not last:
            raise _error(source, op, f"{op.name} may only end @circuit.")
        if isinstance(op, AllocOp):
            if alloc or op.parent is not block:
                message = "@circuit must have one quantum.alloc, outside of loops."
                raise _error(source, op, message)
            alloc = op
        if isinstance(op, scf.ForOp):
            _check_loop(op, source)
    if alloc is None:
        raise _error(source, function, "@circuit must have one quantum.alloc.")
    if len(alloc.qubits) != len(last.qubits):
        message = f"expected all {len(alloc.qubits)} qubits here, {len(last.qubits)} given."
        raise _error(source, last, message)
    return last


def _is_allowed(op: Operation) -> bool:
    return (
        is_quantum(op)
        or op.dialect_name() in ("arith", "math")
        or isinstance(op, scf.ForOp | scf.YieldOp | tensor.ExtractOp | func.ReturnOp)
    )


def _check_loop(loop: scf.ForOp, source: Source) -> None:
    *_, step = bounds = [_constant(value) for value in (loop.lb, loop.ub, loop.step)]
    if None in bounds or step is None or step < 1:
        raise _error(source, loop, "the bounds of a loop must be constants, its step positive.")


def _constant(value: SSAValue) -> int | None:
    """The integer that `value` is, if it is a constant."""
    op = value.owner
    if isinstance(op, arith.ConstantOp) and isinstance(op.value, IntegerAttr):
        return op.value.value.data
    return None
