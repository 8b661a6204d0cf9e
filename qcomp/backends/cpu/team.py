"""A team: threads that run one sample together.

All of them run the same function, each with a *member* of its own, and meet at the same waits.
Between two waits either one thread works alone, the leader, or all share the parts of something,
each taking parts that nobody has taken, always one ahead, which it can fetch into its cache. What a
part does and where its sums go does not depend on who takes it: results are the same whatever the
number of threads.

    member   ptr team, i64 size, i64 whether it follows (0: the leader)
    team     i64 parts taken, i64 threads waiting, i64 number of the wait, ptr yield

The words of a team have a cache line each. `yield` is a function without arguments that gives the
processor to another thread, called by a thread that has waited for long.
"""

import ctypes
import sys
from collections.abc import Callable

import numpy as np

from qcomp.backends.cpu.llvm_text import Function

CACHE_LINE = 64
TEAM, SIZE, FOLLOWS, MEMBER_BYTES = 0, 8, 16, CACHE_LINE
TAKEN, WAITING, NUMBER, YIELD, TEAM_BYTES = range(0, 5 * CACHE_LINE, CACHE_LINE)
_SPINS = 1024  # looks at the number of the wait before a thread yields

WAIT = f"""
define internal void @wait(ptr %member) nounwind noinline {{
entry:
  %team = load ptr, ptr %member
  %size.at = getelementptr inbounds i8, ptr %member, i64 {SIZE}
  %size = load i64, ptr %size.at
  %waiting.at = getelementptr inbounds i8, ptr %team, i64 {WAITING}
  %number.at = getelementptr inbounds i8, ptr %team, i64 {NUMBER}
  %number = load atomic i64, ptr %number.at monotonic, align 8
  %before = atomicrmw add ptr %waiting.at, i64 1 acq_rel
  %all = add i64 %before, 1
  %last = icmp eq i64 %all, %size
  br i1 %last, label %release, label %look
release:
  store atomic i64 0, ptr %team monotonic, align 8
  store atomic i64 0, ptr %waiting.at monotonic, align 8
  %next = add i64 %number, 1
  store atomic i64 %next, ptr %number.at release, align 8
  ret void
look:
  %turn = phi i64 [ 0, %entry ], [ %turns, %again ], [ %turns, %yield ]
  %now = load atomic i64, ptr %number.at acquire, align 8
  %over = icmp ne i64 %now, %number
  %turns = add i64 %turn, 1
  br i1 %over, label %leave, label %again
again:
  call void @pause()
  %rest = urem i64 %turns, {_SPINS}
  %long = icmp eq i64 %rest, 0
  br i1 %long, label %yield, label %look
yield:
  %yield.at = getelementptr inbounds i8, ptr %team, i64 {YIELD}
  %function = load ptr, ptr %yield.at
  call void %function()
  br label %look
leave:
  ret void
}}
"""

_PAUSES = {"x86_64": "llvm.x86.sse2.pause()", "aarch64": "llvm.aarch64.hint(i32 1)"}


def wait_function(triple: str) -> str:
    """The definition of `@wait`, which a thread calls to wait for all others."""
    pause = _PAUSES.get(triple.split("-")[0], "")
    name, argument = pause[:-1].split("(") if pause else ("", "")
    declared = f"declare void @{name}({argument.split(' ')[0]})\n" if pause else ""
    call = f"  call void @{pause}\n" if pause else ""
    return (
        f"{declared}define internal void @pause() nounwind alwaysinline {{\n{call}  ret void\n}}\n"
        + WAIT
    )


class Work:
    """Divides the text of a function between the threads of a team: `%member` says which one runs.

    With one part, nothing is divided: the function has no member, and its text no waits.
    """

    def __init__(self, f: Function, parts: int):
        """`parts` is how many parts anything has at most."""
        self.f, self.parts = f, parts
        self.following = ""
        self._since = ""  # who has worked since the last wait
        if parts > 1:
            follows = f.load_integer("%member", FOLLOWS)
            self._leads = f.value(f"icmp eq i64 {follows}, 0")
            self._team = f.load("ptr", "%member", TEAM)

    def alone(self, body: Callable[[], None]) -> None:
        """Run `body()` in the leader. Values that it computes are not for later text."""
        if self.parts == 1:
            body()
            return
        if self._since == "all":
            self.meet()
        self.f.when(self._leads, body)
        self._since = "leader"

    def share(self, parts: int, body: Callable[[str | int], None]) -> None:
        """Run `body(part)` for each of so many parts, each in one thread; `following` is the part
        that this thread will do next, or none if that is too many."""
        if self.parts == 1 or parts == 1:
            self.alone(lambda: body(0))
            return
        self.meet()

        def one(part: str) -> str:
            self.following = self._take()
            body(part)
            return self.following

        self.f.follow(self._take(), parts, one)
        self._since = "all"

    def _take(self) -> str:
        """The number of a part that nobody has taken yet."""
        return self.f.value(f"atomicrmw add ptr {self._team}, i64 1 monotonic")

    def meet(self) -> None:
        """Wait for all, unless nothing has been done since the last wait."""
        if self._since:
            self.f.emit("call void @wait(ptr %member)")
        self._since = ""


class Team:
    """The memory of a team of so many threads, and of its members."""

    def __init__(self, size: int):
        self._memory = np.zeros((TEAM_BYTES + (size + 1) * MEMBER_BYTES) // 8, np.uint64)
        start = -self._memory.ctypes.data % CACHE_LINE // 8
        team = self._memory[start:]
        address = int(team.ctypes.data)
        team[YIELD // 8] = _yield_address()
        self.members: list[int] = []
        for i in range(size):
            at = (TEAM_BYTES + i * MEMBER_BYTES) // 8
            team[at : at + 3] = address, size, i
            self.members.append(address + 8 * at)


def _yield_address() -> int:
    """The address of the system's function that lets other threads run."""
    if sys.platform == "win32":
        function = ctypes.windll.kernel32.SwitchToThread
    else:
        function = ctypes.CDLL(None).sched_yield
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None
    return address
