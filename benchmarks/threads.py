"""What threads gain: a batch, and a single sample that they share.

    python -m benchmarks.threads                       # two threads
    python -m benchmarks.threads --threads 8 --sizes 16 20 24

One thread on a sample, so many threads on a sample, and so many on a batch take turns in one
process; the quickest calls count, by wall time. Threads that gain nothing from each other's company
may share a core: the batch shows what the machine gives at best.
"""

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console

import qcomp
from benchmarks.circuit import CIRCUITS
from benchmarks.cpu import origin
from benchmarks.peers.qcomp import build_circuit

HERE = Path(__file__).parent
FEWEST = 5  # runs of each program, however long they take
Record = dict[str, Any]


def measure(n: int, threads: int, seconds: float) -> Record:
    """Seconds of a value and gradient, for one sample, of the three ways."""
    layers = 10 if n < 20 else 4
    ansatz = CIRCUITS["hea"](n)
    circuit, observable = build_circuit(n, layers, ansatz)
    one, more = (qcomp.compile(circuit, observable, target="cpu", threads=t) for t in (1, threads))
    rng = np.random.default_rng(2603)
    w = rng.uniform(-np.pi, np.pi, (layers, *ansatz.shape))
    batch = 8 * threads
    x = rng.uniform(-np.pi, np.pi, (batch, ansatz.inputs))
    ways = {"one": (one, x[:1]), "sample": (more, x[:1]), "batch": (more, x)}
    (y, g), (other_y, other_g) = (program.value_and_grad(w, x) for program in (one, more))
    same = np.array_equal(y, other_y) and np.array_equal(g.params, other_g.params)
    best = dict.fromkeys(ways, float("inf"))
    end, runs = time.monotonic() + seconds, 0
    while time.monotonic() < end or runs < FEWEST:
        for way, (program, inputs) in ways.items():
            start = time.perf_counter()
            program.value_and_grad(w, inputs)
            took = (time.perf_counter() - start) / len(inputs)
            best[way] = min(best[way], took)
        runs += 1
    return {"n": n, "layers": layers, "threads": threads, "batch": batch, "same": same, **best}


def markdown(records: Sequence[Record]) -> str:
    head = "one thread, ms | threads | a sample together, ms | gain | a batch, ms a sample | gain"
    lines = [f"| | {head} |", "|---|---:|---:|---:|---:|---:|---:|"]
    for r in records:
        one, sample, batch = (r[way] * 1e3 for way in ("one", "sample", "batch"))
        lines.append(
            f"| n={r['n']} L={r['layers']} | {one:.3g} | {r['threads']} | {sample:.3g} | "
            f"**{one / sample:.2f}×** | {batch:.3g} | **{one / batch:.2f}×** |"
        )
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 if results depend on the number of threads."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.threads",
        description="What threads gain on a sample and on a batch.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--threads", type=int, default=2, help="how many threads")
    parser.add_argument(
        "--sizes", nargs="+", type=int, default=[12, 16, 18, 20], metavar="N", help="qubits"
    )
    parser.add_argument("--seconds", type=float, default=10.0, help="time for each size")
    parser.add_argument(
        "--output", type=Path, default=HERE / "results/threads.json", help="JSON to write"
    )
    options = parser.parse_args(arguments)
    console = Console()
    records: list[Record] = []
    results: Record = {
        **origin("threads"),
        "records": records,
    }
    options.output.parent.mkdir(parents=True, exist_ok=True)
    for n in options.sizes:
        with console.status(f"{n} qubits"):
            records.append(measure(n, options.threads, options.seconds))
        options.output.write_text(json.dumps(results, indent=1) + "\n")
    console.print(markdown(records), highlight=False, soft_wrap=True)
    return 0 if all(r["same"] for r in records) else 1


if __name__ == "__main__":
    raise SystemExit(main())
