"""How the commands end: a sentence on standard error, and an exit status."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from qcomp.errors import QcompError

INTERRUPTED = 130
"""The exit status of a command that Ctrl-C ended, as shells have it."""


@dataclass(slots=True)
class Outcome:
    """The exit status of a command, known when its `with` block has ended."""

    status: int = 0


@contextmanager
def reporting_errors(command: str) -> Iterator[Outcome]:
    """Turn the errors a user can cause into one message and exit status 1.

    With QCOMP_TRACEBACK set, the traceback is shown instead. An error that is not a `QcompError`
    is a bug of ours and keeps its traceback.
    """
    outcome = Outcome()
    try:
        yield outcome
    except QcompError as error:
        if os.environ.get("QCOMP_TRACEBACK"):
            raise
        print(f"{command}: {error}", file=sys.stderr)
        outcome.status = 1
    except KeyboardInterrupt:
        print(f"{command}: interrupted", file=sys.stderr)
        outcome.status = INTERRUPTED
    except BrokenPipeError:
        # The reader of our output, `head` say, has enough. Keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        outcome.status = 1
