"""Writing C++ text: lines, indented blocks, and expressions of masks."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from qcomp.gf2 import bits


@dataclass(frozen=True, slots=True)
class Work:
    """What threads do, in instructions of a thread: arithmetic and others, loops counted as often
    as they run; `size` counts each once, and is how long the code is."""

    arithmetic: float = 0
    others: float = 0
    size: int = 0

    @property
    def slots(self) -> float:
        """All instructions that are issued."""
        return self.arithmetic + self.others


class Source:
    """Lines of text, indented by the blocks around them, and an estimate of their work.

    With a `row`, numbers become entries of a table's row from number 1 on, so that texts that
    differ in numbers only are the same; they are collected in `row`.
    """

    def __init__(self, row: list[int] | None = None) -> None:
        self.lines: list[str] = []
        self.row = row
        self.work = Work()
        self._depth = 0
        self._times = 1.0

    def line(self, text: str, arithmetic: int = 0, others: int = 0) -> None:
        """A line of so many instructions."""
        self.lines.append("  " * self._depth + text if text else "")
        self.count(Work(arithmetic, others, arithmetic + others))

    def count(self, work: Work) -> None:
        """Add to the work."""
        own = self.work
        self.work = Work(
            own.arithmetic + self._times * work.arithmetic,
            own.others + self._times * work.others,
            own.size + work.size,
        )

    def comment(self, text: str) -> None:
        self.line(f"// {text}")

    @contextmanager
    def block(self, head: str = "", comment: str = "", times: float = 1) -> Iterator[None]:
        """`head { … }`, which runs so many times."""
        self.line(f"{head} {{".lstrip() + (f"  // {comment}" if comment else ""))
        self._depth += 1
        self._times *= times
        yield
        self._times /= times
        self._depth -= 1
        self.line("}")

    def append(self, part: "Source") -> None:
        """Add the lines of another text, but not its work."""
        self.lines += ["  " * self._depth + line if line else "" for line in part.lines]

    def mark(self) -> tuple[int, Work]:
        """Where the text ends now."""
        return len(self.lines), self.work

    def rewind(self, mark: tuple[int, Work]) -> None:
        """Forget what was written since a mark."""
        del self.lines[mark[0] :]
        self.work = mark[1]

    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    # Numbers that may become entries of a row

    def entry(self, value: int) -> str:
        """The next entry of the row."""
        assert self.row is not None
        self.row.append(value)
        return f"row[{len(self.row)}]"

    def mask(self, value: int) -> str:
        """A mask or column."""
        return hexadecimal(value) if self.row is None else self.entry(value)

    def offset(self, value: int) -> str:
        """An offset."""
        return str(value) if self.row is None else self.entry(value)

    def spread(self, variable: str, columns: Sequence[int]) -> str:
        """The sum over GF(2) of the columns that the bits of `variable` select."""
        if self.row is None:
            self.count(Work(0, 3 * len(columns) // 2, 3 * len(columns) // 2))
            return spread(variable, columns)
        self.count(Work(0, 3 * len(columns), 3 * len(columns)))
        first = len(self.row) + 1
        self.row += columns
        return f"spread<{len(columns)}>({variable}, row + {first})"

    def odd(self, terms: Sequence[tuple[str, int]]) -> str:
        """Whether the sum of some parities, each of (variable, mask), is odd; '' for never."""
        parts = [f"({variable} & {self.mask(mask)})" for variable, mask in terms if mask]
        self.count(Work(0, 3 * len(parts), 3 * len(parts)))
        return " != ".join(f"odd{part}" for part in parts)


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
