"""Numbers of bytes: as people write and read them, and how many are free."""

import os
import re

from qcomp.errors import InputError

_DECIMAL = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}
_BINARY = {"Ki": 1 << 10, "Mi": 1 << 20, "Gi": 1 << 30, "Ti": 1 << 40}


def parse_bytes(text: str) -> int:
    """The number of bytes of a text such as `8GiB`, `500 MB` or `4096`.

    Raises:
        InputError: it is no such text.
    """
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([KMGT]i?|)B?\s*", text)
    if match is None:
        raise InputError(f"'{text}' is no size: expected bytes, such as 8GiB, 500MB or 4096.")
    return int(float(match[1]) * (_DECIMAL | _BINARY)[match[2]])


def free_memory() -> int | None:
    """The bytes that this machine can give, where it tells."""
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError, AttributeError):
        return None


def format_bytes(count: float) -> str:
    """A number of bytes in binary units, three digits."""
    units = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")
    power = min(int(count).bit_length() // 10, len(units) - 1) if count >= 1024 else 0
    value = count / 1024**power
    return f"{value:.3g} {units[power]}" if value < 1000 else f"{value:.0f} {units[power]}"
