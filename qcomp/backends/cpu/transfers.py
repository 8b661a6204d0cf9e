"""Elements that are copied, or added, from tensor to tensor: many of them are a loop over a table.

The angles of a large circuit are mostly elements of its parameters, and their derivative adds them
back: thousands of loads and stores, for which LLVM takes more than linear time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from qcomp.backends.cpu.llvm_text import Function

FEWEST = 16  # that are worth a loop

Element = tuple[str, int]
"""A pointer and an offset in bytes."""


@dataclass(slots=True)
class Transfers:
    """What is still to be written: by source, target, and whether the elements are added."""

    name: str
    _pending: dict[tuple[str, str, bool], list[tuple[int, int]]] = field(default_factory=dict)
    _owners: dict[Element, tuple[str, str, bool]] = field(default_factory=dict)
    _tables: int = 0

    def conflict(self, sources: Sequence[Element], target: Element, added: bool) -> bool:
        """Whether what is pending for the target has to come before it gets the sum of `sources`
        (none: a number that is known)."""
        key = (sources[0][0], target[0], added) if sources else None
        return self._owners.get(target, key) != key

    def write(self, sources: Sequence[Element], target: Element, added: bool) -> None:
        """Copy the sum of elements of one tensor to `target`, or add one after the other to it."""
        for source in sources:
            key = source[0], target[0], added
            self._owners[target] = key
            self._pending.setdefault(key, []).append((source[1], target[1]))
            added = True

    def flush(self, f: Function) -> list[str]:
        """Write all that is pending; returns the tables, as global constants."""
        tables: list[str] = []
        # Whatever is added to what was copied comes after it.
        for (source, target, added), pairs in sorted(self._pending.items(), key=_is_added):

            def move(
                a: str | int,
                b: str | int,
                source: str = source,
                target: str = target,
                added: bool = added,
            ) -> None:
                value, place = f.load("double", source, a), f.address(target, b)
                if added:
                    value = f.value(f"fadd double {f.load('double', place)}, {value}")
                f.store("double", value, place)

            if len(pairs) < FEWEST:
                for a, b in pairs:
                    move(a, b)
                continue
            table = f"@{self.name}.transfers{self._tables}"
            self._tables += 1
            numbers = ", ".join(f"i64 {a}, i64 {b}" for a, b in pairs)
            tables.append(f"{table} = private constant [{2 * len(pairs)} x i64] [{numbers}]")

            def turn(index: str, table: str = table, move: Callable[..., None] = move) -> None:
                row = f.address(table, f.integer("shl", index, 4))
                move(f.load_integer(row), f.load_integer(row, 8))

            f.loop(len(pairs), turn)
        self._pending.clear()
        self._owners.clear()
        return tables


def _is_added(item: tuple[tuple[str, str, bool], object]) -> bool:
    return item[0][2]
