"""Make a program fit a limit on memory."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.checkpoints import Policy
from qcomp.errors import BudgetError, InputError, ResourceError
from qcomp.sizes import format_bytes

if TYPE_CHECKING:
    from qcomp.program import Program


def fitted(
    make: Callable[[int, str], "Program"], threads: int, policy: str, limit: int
) -> "Program":
    """A program that takes at most `limit` bytes beside its arguments and results.

    `make(threads, policy)` compiles it. If it does not fit, other checkpoints are tried, unless the
    policy is one that somebody has chosen, and then fewer threads.

    Raises:
        ResourceError: nothing fits; the message says what the smallest takes.
        InputError: the target's memory is not known before it runs.
    """
    program = make(threads, policy)
    if not isinstance(program.executable, CpuExecutable):
        raise InputError(
            f"memory=… is for the cpu target, not {program.target}: give a policy such as "
            "checkpoints='budget=8GiB' instead."
        )
    if _memory(program) <= limit:
        return program
    text = program.executable.text
    rest = text.workspace_bytes - text.states * text.state_bytes
    chosen = Policy.parse(policy)
    place = "" if chosen.place == "device" else f" on {chosen.place}"
    least = _memory(program)
    for count in range(threads, 0, -1):
        try:
            budget = max(0, (limit - text.tables.nbytes) // count - rest)
            wanted = f"budget={budget}{place}" if chosen.kind == "reverse" else policy
            program = make(count, wanted)
            if (least := _memory(program)) <= limit:
                return program
        except BudgetError as error:
            if count == 1:
                least = _memory(make(1, f"budget={error.needed}{place}"))
    raise ResourceError(
        f"On one thread the program takes {least} bytes ({format_bytes(least)}), more than the "
        f"{limit} that it may: give it that much, fewer qubits, complex64, or other checkpoints "
        f"than '{policy}'."
    )


def memory_lines(executable: CpuExecutable) -> list[str]:
    """What a program takes, in words; its checkpoints, if it has any, on a second line."""
    text = executable.text
    owner = "thread or team" if text.parts > 1 else "thread"
    lines = [
        f"{format_bytes(text.workspace_bytes)} a {owner}, with {text.states} states of "
        f"{format_bytes(text.state_bytes)}; {format_bytes(text.tables.nbytes)} of tables"
    ]
    kept = text.checkpoints
    if kept.bytes:
        where = "" if kept.place == "device" else f", on {kept.place}"
        states = kept.bytes // text.state_bytes
        lines.append(f"{format_bytes(kept.bytes)} a {owner} for {states} states{where}")
    return lines


def _memory(program: "Program") -> int:
    executable = program.executable
    assert isinstance(executable, CpuExecutable)
    return executable.memory_bytes(program.threads)
