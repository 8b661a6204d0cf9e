"""`#plan.layout`: where something lies, as an affine bijection over GF(2).

```mlir
#plan.layout<registers [1, 6] threads [2] tiles [8] offset 3>
```

Whoever has the numbers r, t and o of a register, a thread and a tile has what lies at the offset
plus (bit by bit, without carry) the columns that the bits of r, t and o select. There are as many
columns as bits, and they are independent: each place has one owner. The groups have any names, in
an order that counts; an offset of 0 is left out.
"""

from collections.abc import Mapping, Sequence

from xdsl.dialects.builtin import ArrayAttr, DenseArrayBase, IntAttr, IntegerType, StringAttr, i64
from xdsl.ir import Attribute, ParametrizedAttribute
from xdsl.irdl import irdl_attr_definition
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from qcomp.gf2 import dependency


def verify_bijection(what: str, columns: Sequence[tuple[str, int]], offset: int = 0) -> None:
    """Check that columns, given with names, are a basis of so many bits, and the offset in them."""
    size = 1 << len(columns)
    for name, number in (*columns, ("the offset", offset)):
        if not 0 <= number < size:
            raise VerifyException(
                f"{what} must have places 0 to {size - 1}, but {name} is {number}"
            )
    if dependent := dependency([column for _, column in columns]):
        listed = ", ".join(f"{columns[i][0]} ({columns[i][1]})" for i in dependent)
        raise VerifyException(
            f"{what} must be a bijection, but these columns add up to 0: {listed}"
        )


@irdl_attr_definition
class LayoutAttr(ParametrizedAttribute):
    """An affine bijection from groups of bits to addresses (see the module)."""

    name = "plan.layout"

    names: ArrayAttr[StringAttr]
    columns: ArrayAttr[DenseArrayBase[IntegerType]]
    offset: IntAttr

    @staticmethod
    def of(groups: Mapping[str, Sequence[int]], offset: int = 0) -> "LayoutAttr":
        """The layout with these columns."""
        return LayoutAttr(
            ArrayAttr(map(StringAttr, groups)),
            ArrayAttr(DenseArrayBase.from_list(i64, list(c)) for c in groups.values()),
            IntAttr(offset),
        )

    @property
    def groups(self) -> dict[str, tuple[int, ...]]:
        """The columns of each group."""
        return {
            name.data: tuple(map(int, columns.get_values()))
            for name, columns in zip(self.names, self.columns, strict=True)
        }

    @property
    def shape(self) -> dict[str, int]:
        """How many bits each group has."""
        return {name: len(columns) for name, columns in self.groups.items()}

    @property
    def flat(self) -> tuple[int, ...]:
        """All columns, group by group."""
        return tuple(c for columns in self.groups.values() for c in columns)

    def verify(self) -> None:
        groups = self.groups
        if len(groups) != len(self.names):
            raise VerifyException("two groups of a layout have the same name")
        listed = [
            (f"{name} {b}", column)
            for name, columns in groups.items()
            for b, column in enumerate(columns)
        ]
        verify_bijection("a layout", listed, self.offset.data)

    def print_groups(self, printer: Printer) -> None:
        """Print what is in the brackets."""
        parts = [f"{name} [{', '.join(map(str, c))}]" for name, c in self.groups.items()]
        if self.offset.data:
            parts.append(f"offset {self.offset.data}")
        printer.print_string(" ".join(parts))

    @staticmethod
    def parse_groups(parser: AttrParser) -> "LayoutAttr":
        """Parse what `print_groups` prints."""
        groups: list[tuple[str, list[int]]] = []
        offset = 0
        while (name := parser.parse_optional_identifier()) is not None:
            if name == "offset":
                offset = parser.parse_integer(allow_boolean=False)
                break
            columns = parser.parse_comma_separated_list(
                parser.Delimiter.SQUARE, lambda: parser.parse_integer(allow_boolean=False)
            )
            groups.append((name, columns))
        return LayoutAttr(
            ArrayAttr(StringAttr(name) for name, _ in groups),
            ArrayAttr(DenseArrayBase.from_list(i64, columns) for _, columns in groups),
            IntAttr(offset),
        )

    def print_parameters(self, printer: Printer) -> None:
        with printer.in_angle_brackets():
            self.print_groups(printer)

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> list[Attribute]:
        with parser.in_angle_brackets():
            return list(cls.parse_groups(parser).parameters)
