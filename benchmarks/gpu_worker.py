"""One peer on a GPU, in a process of its own: started by `gpu.py`.

Usage: python -m benchmarks.gpu_worker PEER DEVICE. It reads jobs, a line of JSON each, from the
standard input, and answers each with a line of JSON; arrays go to files.
"""

import importlib
import json
import os
import platform
import sys
import time
from dataclasses import replace
from types import ModuleType
from typing import Any

import numpy as np

from benchmarks.circuit import Case
from benchmarks.peers import GPU_PEERS
from benchmarks.worker import first, version

CHECKED = 2  # samples whose values and gradients are compared
FIRST = 1 << 31  # amplitudes times layers to begin with


class Peer:
    """A peer's module, its options, and the device."""

    def __init__(self, name: str, device: str):
        _, module, self.options = GPU_PEERS[name]
        self.module: ModuleType = importlib.import_module(f"benchmarks.peers.{module}")
        self.device = device

    def build(self, case: Case) -> Any:
        return self.module.build(case, *case.angles(), self.device, **self.options)

    def release(self) -> None:
        if self.device == "cuda":
            self.module.release()

    def arrays(self, result: Any) -> list[np.ndarray]:
        return [self.module.to_numpy(array) for array in result]

    def versions(self) -> dict[str, str]:
        packages = getattr(self.module, "GPU_PACKAGES", self.module.PACKAGES)
        found = {package: version(package) for package in packages}
        return {k: v for k, v in found.items() if v != "from source" or k == "qcomp"}

    def samples(self, case: Case, memory: int) -> int:
        return min(case.batch, self.module.most_samples(case, memory, **self.options))


def answer(peer: Peer, job: dict[str, Any]) -> dict[str, Any]:
    """The times of one case, of a part of its batch if all would take too much time or memory."""
    case = Case(**job["case"])
    few = replace(case, batch=min(case.batch, CHECKED))
    checked = peer.arrays(peer.build(few)[1]())
    np.savez(job["arrays"], **dict(zip(("y", "params", "inputs"), checked, strict=True)))
    peer.release()
    most = peer.samples(case, job["memory"] // 2)
    samples = min(most, job["samples"] or max(1, FIRST // (case.layers << case.n)))
    while True:
        try:
            found = measure(peer, replace(case, batch=samples), job["seconds"])
        except Exception as error:
            if samples == 1 or not is_out_of_memory(error):
                raise
            most = samples = samples // 2
        else:
            whole = found["gradient_s"] * most / samples
            if samples == most or job["samples"] or whole > job["longest"]:
                break
            samples = most
        peer.release()
    y, gx = found.pop("y"), found.pop("inputs")
    agree = min(len(y), len(checked[0]))
    pairs = (y, checked[0]), (gx, checked[2])
    found["own_error"] = max(float(np.abs(a[:agree] - b[:agree]).max()) for a, b in pairs)
    scale = case.batch / samples
    found["gradient_s"] *= scale
    found["forward_s"] *= scale
    found |= {"samples": samples, "projected": samples < case.batch, "versions": peer.versions()}
    if peer.device == "cuda":
        found["peak_bytes"] = peer.module.peak_bytes()
    peer.release()
    return found


def measure(peer: Peer, case: Case, seconds: float) -> dict[str, Any]:
    """Median times of a call, after one that compiles; in no `seconds` that of the first call."""
    build_s, (forward, value_and_grad) = first(lambda: peer.build(case))
    first_s, result = first(value_and_grad)
    y, _, gx = peer.arrays(result)
    first_forward_s, _ = first(forward)
    return {
        "build_s": build_s,
        "first_gradient_s": first_s,
        "gradient_s": repeat(value_and_grad, seconds) if seconds else first_s,
        "forward_s": repeat(forward, seconds / 2) if seconds else first_forward_s,
        "y": y,
        "inputs": gx,
    }


def repeat(call: Any, seconds: float) -> float:
    """The median time of calls for so many seconds, one at least."""
    times: list[float] = []
    start = time.perf_counter()
    while not times or (time.perf_counter() - start < seconds and len(times) < 1000):
        times.append(first(call)[0])
    return float(np.median(times))


def is_out_of_memory(error: Exception) -> bool:
    return "OutOfMemory" in type(error).__name__ or "RESOURCE_EXHAUSTED" in str(error)


def describe() -> dict[str, Any]:
    """The GPU and its ceilings, from qcomp's worker."""
    import cupy  # pyright: ignore[reportMissingImports]

    from benchmarks.ceilings import measure as ceilings
    from qcomp.backends.cuda.device import find_gpu

    found = find_gpu()
    free, total = cupy.cuda.runtime.memGetInfo()
    return {
        "gpu": str(found),
        "driver": cupy.cuda.runtime.driverGetVersion(),
        "l2_bytes": cupy.cuda.Device().attributes["L2CacheSize"],
        "memory": {"free": free, "total": total},
        "python": platform.python_version(),
        "ceilings": ceilings(cupy),
    }


def moved_bytes(case: Case) -> int:
    """What the launches of qcomp's gradient read and write of the states, for one sample: a pass
    reads and writes each of its states, all others one or the other."""
    from benchmarks.peers.qcomp import on_gpu
    from qcomp.backends.cuda.runtime import CudaExecutable

    executable = on_gpu(case).executable
    assert isinstance(executable, CudaExecutable)
    program = executable.program
    state = 2 * (4 if program.scalar == "float" else 8) << program.bits
    moved = 0
    for launch in program.gradient:
        states = sum(str(a).startswith(("state", "checkpoint")) for a in launch.arguments)
        in_place = launch.kernel.startswith(("pass", "undo_pass"))
        moved += states * state * (2 if in_place else 1)
    return moved


def main() -> None:
    name, device = sys.argv[1:]
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print goes elsewhere
    peer = Peer(name, device)
    for line in sys.stdin:
        job = json.loads(line)
        if "case" not in job:
            found = describe()
        else:
            found = answer(peer, job)
            if name == "qcomp" and device == "cuda":
                found["moved_bytes"] = moved_bytes(Case(**job["case"]))
        print(json.dumps(found), file=answers, flush=True)


if __name__ == "__main__":
    main()
