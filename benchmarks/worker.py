"""One peer on one case, in a process of its own, pinned to one core: started by `cpu.py`.

Usage: python -m benchmarks.worker JSON, which writes results as .npz and one line of JSON.
"""

import importlib
import importlib.metadata
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.circuit import Case


def measure(call: Callable[[], Any], seconds: float) -> dict[str, float]:
    """Median and best wall time and mean processor time of a call that has run once before.

    At least 3 repeats, unless one takes ten times `seconds`. When the processor time falls well
    short of the wall time, something else ran on the core; then the median is too long.
    """
    times: list[float] = []
    cpu, start = time.process_time(), time.perf_counter()
    while (total := time.perf_counter() - start) < seconds or len(times) < 3:
        if total > 10 * seconds or len(times) == 2000:
            break
        before = time.perf_counter()
        call()
        times.append(time.perf_counter() - before)
    return {
        "median_s": float(np.median(times)),
        "min_s": min(times),
        "cpu_s": (time.process_time() - cpu) / len(times),
        "cpu_share": (time.process_time() - cpu) / (time.perf_counter() - start),
        "repeats": len(times),
    }


def first(call: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = call()
    return time.perf_counter() - start, result


def version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "from source"


def rss_peak() -> int:
    """Peak resident memory of this process, bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    job = json.loads(sys.argv[1])
    os.sched_setaffinity(0, {job["core"]})
    peer = importlib.import_module(f"benchmarks.peers.{job['peer']}")
    out: dict[str, Any] = {
        "versions": {package: version(package) for package in peer.PACKAGES},
        "rss_imports": rss_peak(),
    }
    case = Case(**job["case"])
    w, x = case.angles()
    build_s, (forward, value_and_grad) = first(lambda: peer.build(case, w, x))
    first_s, result = first(value_and_grad)
    y, gw, gx = (np.asarray(array) for array in result)
    for got, wanted in ((y.shape, (case.batch,)), (gw.shape, w.shape), (gx.shape, x.shape)):
        if got != wanted:
            raise ValueError(f"{job['peer']} returned shape {got}, expected {wanted}")
    np.savez(job["arrays"], y=y, params=gw, inputs=gx)
    out |= {"build_s": build_s, "first_gradient_s": first_s, "rss_peak": rss_peak()}
    if job["seconds"]:
        out["gradient"] = measure(value_and_grad, job["seconds"])
        forward()
        out["forward"] = measure(forward, job["seconds"])
    print(json.dumps(out))


if __name__ == "__main__":
    main()
