"""Writing C++ text: lines, indented blocks, and expressions of masks."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from qcomp.gf2 import bits


class Source:
    """Lines of text, indented by the blocks around them."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._depth = 0

    def line(self, text: str) -> None:
        self.lines.append("  " * self._depth + text if text else "")

    def comment(self, text: str) -> None:
        self.line(f"// {text}")

    @contextmanager
    def block(self, head: str = "", comment: str = "") -> Iterator[None]:
        """`head { … }`"""
        self.line(f"{head} {{".lstrip() + (f"  // {comment}" if comment else ""))
        self._depth += 1
        yield
        self._depth -= 1
        self.line("}")

    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


def hexadecimal(mask: int) -> str:
    """A mask as an unsigned literal."""
    return f"{mask}u" if mask < 10 else f"{mask:#x}u"


def spread(variable: str, columns: Sequence[int]) -> str:
    """The sum over GF(2) of the columns that the bits of `variable` select.

    Bits that move by the same distance move together: a few shifts and masks.
    """
    groups: dict[int, int] = {}
    for b, column in enumerate(columns):
        for target in bits(column):
            groups[target - b] = groups.get(target - b, 0) | 1 << b
    terms: list[str] = []
    for distance, mask in sorted(groups.items()):
        whole = mask == (1 << len(columns)) - 1
        term = variable if whole else f"({variable} & {hexadecimal(mask)})"
        if distance:
            term = f"({term} {'<<' if distance > 0 else '>>'} {abs(distance)})"
        terms.append(term)
    return " ^ ".join(terms) or "0u"


def odd(terms: Sequence[tuple[str, int]]) -> str:
    """Whether the sum of some parities, each of (variable, mask), is odd; '' for never."""
    parts = [f"({variable} & {hexadecimal(mask)})" for variable, mask in terms if mask]
    if not parts:
        return ""
    if len(parts) == 1:
        return f"odd{parts[0]}"
    return " != ".join(f"odd{part}" for part in parts)
