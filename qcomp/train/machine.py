"""The machine that numbers were measured on, and the memory that this process takes of it."""

import os
import platform
import resource
import sys
from pathlib import Path
from typing import Any

_PROCESS, _PROCESSOR = Path("/proc/self/status"), Path("/proc/cpuinfo")


def machine() -> dict[str, Any]:
    """Processor, cores, memory, system."""
    return {
        "processor": _field(_PROCESSOR, "model name") or platform.processor() or "unknown",
        "cores": os.cpu_count(),
        "memory_bytes": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        "system": f"{platform.system()} {platform.machine()}",
    }


def resident_bytes() -> int:
    """The memory that is resident now, or, where the system does not tell, was at most."""
    return _kilobytes("VmRSS") or _most_resident()


def peak_resident_bytes() -> int:
    """The most memory that was resident since the process began."""
    # What getrusage says can be the parent's, from which this process was forked.
    return _kilobytes("VmHWM") or _most_resident()


def _most_resident() -> int:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _kilobytes(name: str) -> int | None:
    found = _field(_PROCESS, name)
    return 1024 * int(found.split()[0]) if found else None


def _field(path: Path, name: str) -> str | None:
    """What follows `name:` in a file of the kernel."""
    try:
        lines = path.read_text().splitlines()
    except OSError:
        return None
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), None)
