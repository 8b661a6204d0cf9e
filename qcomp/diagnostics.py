"""Messages for IR that does not parse or verify: a place, one sentence, a short excerpt.

xDSL attaches the whole module to a verifier error and knows no line; here the operation's line is
shown where the IR came from a file, and the operation alone where a pass made it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import StringIO

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.utils.exceptions import ParseError, VerifyException
from xdsl.utils.lexer import Span

from qcomp.errors import InputError

_WIDTH = 100


@dataclass(slots=True)
class Source:
    """Text of IR and where in it each operation begins; `line_offset` lines precede the text."""

    name: str
    text: str
    line_offset: int = 0
    places: dict[Operation, int] = field(default_factory=dict[Operation, int])

    def message(self, position: int, text: str) -> str:
        """`file:line:column: text`, then the line at `position` with a caret below it."""
        position = min(position, len(self.text))
        line_start = self.text.rfind("\n", 0, position) + 1
        line = self.text[line_start:].partition("\n")[0].rstrip("\r")
        number = self.text.count("\n", 0, position) + 1 + self.line_offset
        column = position - line_start
        message = f"{self.name}:{number}:{column + 1}: {text}"
        # A window of a long line, with the place in it.
        left = max(0, min(column - _WIDTH // 2, len(line) - _WIDTH))
        excerpt = line[left : left + _WIDTH]
        if not excerpt.strip():
            return message
        pad = re.sub(r"[^\t]", " ", excerpt[: column - left])
        return f"{message}\n  {excerpt}\n  {pad}^"


class _PlacingParser(Parser):
    """A parser that remembers where each operation begins."""

    def __init__(self, context: Context, source: Source):
        self.source = source
        super().__init__(context, source.text, source.name)

    def parse_operation(self) -> Operation:
        start = self.pos
        op = super().parse_operation()
        self.source.places[op] = start
        return op


def parse_located(source: Source, context: Context, implicit_module: bool = True) -> ModuleOp:
    """Parse a module so that whatever is wrong with it raises a `ParseError` with its place.

    xDSL gives no place for attributes that do not verify; nor do the attributes' own parsers when
    they stumble over, say, a number out of range.
    """
    parser = _PlacingParser(context, source)
    if not source.text.strip():
        raise ParseError(Span(0, 0, parser.lexer.input), "the file is empty: expected IR")
    try:
        return parser.parse_module(implicit_module)
    except ParseError:
        raise
    except RecursionError:
        message = "the regions or types are nested too deeply"
    except VerifyException as error:
        message = str(error)
    except Exception as error:
        message = f"not understood ({type(error).__name__}: {error})"
    place = Span(max(0, parser.pos - 1), parser.pos, parser.lexer.input)
    raise ParseError(place, message)


def decode(content: bytes, filename: str) -> str:
    """The text of a file, or an InputError that says where it is not UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{filename} is not UTF-8 text (byte {error.start}): expected an .mlir file."
        ) from None


def describe_parse_error(error: ParseError) -> str:
    """`file:line:column: message`, then the line with a caret below the place."""
    span = error.span
    content, start = span.input.content, span.start
    if isinstance(content, bytes):
        start = len(content[:start].decode("utf-8", "replace"))
        content = content.decode("utf-8", "replace")
    if undefined := re.search(r"not defined: \[(%[\w$.-]+)", error.msg):
        # The parser notices at the end of the file; show the first use instead.
        use = re.search(re.escape(undefined[1]) + r"(?![\w$.-])", content)
        start = use.start() if use else start
    return Source(span.input.name, content, span.line_offset).message(start, error.msg)


def describe_verify_error(module: ModuleOp, error: Exception, source: Source | None = None) -> str:
    """The message of a verifier error, and where: in the source, or else the operation's text."""
    places: Mapping[Operation, int] = source.places if source else {}
    for op in module.walk():
        try:
            op.verify(verify_nested_ops=False)
        except VerifyException as found:
            message = f"the operation '{op.name}' is invalid: {found}"
            if source and op in places:
                return source.message(places[op], message)
            return f"{message}\n  {_first_line(op)}"
    return str(error)


def _first_line(op: Operation) -> str:
    stream = StringIO()
    Printer(stream).print_op(op)
    first, *rest = stream.getvalue().strip().split("\n")
    return first[: _WIDTH - 2] + (" …" if rest or len(first) > _WIDTH - 2 else "")
