"""What a program takes of memory, and how to make it fit a limit."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from qcomp.checkpoints import Policy
from qcomp.errors import BudgetError, InputError, ResourceError
from qcomp.sizes import format_bytes

if TYPE_CHECKING:
    from qcomp.program import Program


@dataclass(frozen=True, slots=True)
class Footprint:
    """What a program plans to take, in bytes, beside its arguments and results: `fixed`, and for
    each `owner` (a thread, or a sample) `workspace`, in which are `states`, and `kept` for the
    states of checkpoints, at `place`."""

    fixed: int
    owner: str
    workspace: int
    states: int
    state_bytes: int
    kept: int
    place: str

    def lines(self) -> list[str]:
        """The plan in words; checkpoints, if there are any, on a second line."""
        lines = [
            f"{format_bytes(self.workspace)} a {self.owner}, with {self.states} states of "
            f"{format_bytes(self.state_bytes)}; {format_bytes(self.fixed)} of tables"
        ]
        if self.kept:
            where = "" if self.place == "device" else f", on {self.place}"
            states = self.kept // self.state_bytes
            lines.append(f"{format_bytes(self.kept)} a {self.owner} for {states} states{where}")
        return lines


@runtime_checkable
class Limited(Protocol):
    """An executable whose memory is known before it runs."""

    @property
    def footprint(self) -> Footprint: ...

    def memory_bytes(self, threads: int) -> int:
        """What running with so many threads takes at least, of the memory where it runs."""
        ...


def fitted(
    make: Callable[[int, str], "Program"], threads: int, policy: str, limit: int
) -> "Program":
    """A program that takes at most `limit` bytes beside its arguments and results.

    `make(threads, policy)` compiles it. If it does not fit, other checkpoints are tried, unless the
    policy is one that somebody has chosen, and then fewer threads; on a GPU, whose chunks of the
    batch are as large as fits, checkpoints on the host instead.

    Raises:
        ResourceError: nothing fits; the message says what the smallest takes.
        InputError: the target's memory is not known before it runs.
    """

    def limited(threads: int, policy: str) -> "Program":
        program = make(threads, policy)
        program.limit = limit
        return program

    program = limited(threads, policy)
    if fits(program):
        return program
    plan = _limited(program).footprint
    chosen = Policy.parse(policy)
    place = "" if chosen.place == "device" else f" on {chosen.place}"
    owners = 1 if plan.owner == "sample" else threads
    least = _memory(program)
    for count in range(owners, 0, -1):
        rest = plan.workspace - plan.states * plan.state_bytes
        budget = max(0, (limit - plan.fixed) // count - rest)
        program = limited(count, f"budget={budget}{place}" if chosen.kind == "reverse" else policy)
        try:
            if fits(program):
                return program
        except BudgetError as error:
            if count > 1:
                continue
            program = limited(1, f"budget={error.needed}{place}")
            if fits(program):
                return program
        least = _memory(program)
    if plan.owner == "sample" and chosen == Policy("reverse"):
        try:
            program = limited(1, "reverse on host")
            if fits(program):
                return program
            least = min(least, _memory(program))
        except InputError:
            pass  # its states are small and stay
    raise ResourceError(
        f"{'A sample' if plan.owner == 'sample' else 'On one thread the program'} takes {least} "
        f"bytes ({format_bytes(least)}), more than the {limit} that it may: give it that much, "
        f"fewer qubits, complex64, or other checkpoints than '{policy}'."
    )


def _limited(program: "Program") -> Limited:
    if isinstance(program.executable, Limited):
        return program.executable
    raise InputError(
        f"memory=… is for the targets cpu and cuda, not {program.target}: leave it out."
    )


def _memory(program: "Program") -> int:
    return _limited(program).memory_bytes(program.threads)


def fits(program: "Program") -> bool:
    """Whether a program keeps to its limit, if it has one."""
    return program.limit is None or _memory(program) <= program.limit
