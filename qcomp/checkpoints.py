"""Checkpoint policies: which states the backward walk of a gradient gets from memory.

A *step* is an iteration of an outermost loop of the compiled circuit, which may hold several
layers, or a pass outside of loops.

=============  ===================================================================================
`reverse`      None: the walk undoes every step. Two states of memory, whatever the depth.
`store`        One after every step (arXiv 2603.02804), the same as `every=1`.
`every=k`      One after every k steps; those between are undone.
`count=c`      At most c, from which all others are computed again, with the fewest runs of steps
               (Griewank and Walther, ACM TOMS 26, 2000).
`drift=t`      `every=k` with the largest k for which rounding while undoing is expected to change
               amplitudes by less than t times their norm.
`budget=b`     The quickest of these that takes at most b bytes for states, such as `budget=8GiB`.
=============  ===================================================================================

States that cannot be undone, those before non-unitary operations, are kept whatever the policy.
With ` on host` or ` on disk` after it, a policy keeps states there instead of with the program.
"""

import re
from dataclasses import dataclass
from math import isfinite

from qcomp.errors import InputError
from qcomp.sizes import parse_bytes

EXPECTED = (
    "reverse, store, every=STEPS, count=STATES, drift=TOLERANCE or budget=BYTES, and then "
    "'on host' or 'on disk' if wanted"
)


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy: its `kind`, the number that it takes, and where states are kept."""

    kind: str
    amount: float = 0
    place: str = "device"

    @staticmethod
    def parse(text: str) -> "Policy":
        """The policy that `text` names.

        Raises:
            InputError: it names none.
        """
        words, _, place = text.partition(" on ")
        kind, equals, number = words.strip().partition("=")
        place = place.strip() or "device"
        refused = InputError(f"Unknown checkpoint policy '{text}': expected {EXPECTED}.")
        if place not in ("device", "host", "disk"):
            raise refused
        match kind:
            case "reverse" | "store" if not equals:
                return Policy(kind, 0, place)
            case "every" | "count" if re.fullmatch(r"[1-9]\d*", number):
                return Policy(kind, int(number), place)
            case "drift" if _is_positive(number):
                return Policy(kind, float(number), place)
            case "budget" if equals:
                return Policy(kind, parse_bytes(number), place)
            case _:
                raise refused


def _is_positive(text: str) -> bool:
    try:
        return float(text) > 0 and isfinite(float(text))
    except ValueError:
        return False
