"""Compile time of the cpu target against the number of gates.

    python -m benchmarks.compile_time                            # 100 to 100,000 gates
    python -m benchmarks.compile_time --gates 100 1000 --kinds random
    python -m benchmarks.compile_time --show FILE.json --plot docs/compile-time.svg

Circuits of 20 qubits: layers of RX, RY, RZ on every qubit and a closed CNOT ring, from a loop and
written out, and random gates of the same kinds, which do not repeat. Every measurement is a process
of its own: `build` is the circuit through the API, `compile` all until the program could run, from
an empty cache and then from the cache that this left. Tables and plot show processor time, which
is what the clock shows on a quiet machine: nothing here waits or runs in parallel.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.cpu import ONE_THREAD, origin

HERE = Path(__file__).parent
GATES = (100, 1_000, 10_000, 80_000, 100_000)
KINDS = {"loop": "repeating, a loop", "flat": "repeating, flat", "random": "random"}
QUBITS = 20
LAYER = 4 * QUBITS
Record = dict[str, Any]


def build(kind: str, gates: int) -> Any:
    """About `gates` gates; those of layers as many as whole layers have."""
    from qcomp import Circuit

    c = Circuit(QUBITS)
    if kind == "random":
        rng, w = Random(0), c.params(gates)
        for i in range(gates):
            a, b = rng.sample(range(QUBITS), 2)
            name = rng.choice(("rx", "ry", "rz", "cx"))
            c.cx(a, b) if name == "cx" else getattr(c, name)(w[i], a)
        return c
    layers = max(1, gates // LAYER)
    w = c.params(layers, QUBITS, 3)

    def layer(l: Any) -> None:
        for q in range(QUBITS):
            c.rx(w[l, q, 0], q)
            c.ry(w[l, q, 1], q)
            c.rz(w[l, q, 2], q)
        for q in range(QUBITS):
            c.cx(q, (q + 1) % QUBITS)

    if kind == "loop":
        with c.repeat(layers) as l:
            layer(l)
    else:
        for l in range(layers):
            layer(l)
    return c


def worker(kind: str, gates: int) -> None:
    """Print the seconds of one compilation as JSON: of the clock, and of the processor."""
    import qcomp
    from qcomp.backends.cpu.executable import CpuExecutable

    clocks: list[tuple[float, float]] = [(time.perf_counter(), time.process_time())]
    circuit = build(kind, gates)
    clocks.append((time.perf_counter(), time.process_time()))
    executable = qcomp.compile(circuit, qcomp.Z(0), target="cpu", threads=1).executable
    assert isinstance(executable, CpuExecutable)
    _ = executable.program
    clocks.append((time.perf_counter(), time.process_time()))
    (a, p), (b, q), (c, r) = clocks
    print(
        json.dumps(
            {"build_s": b - a, "compile_s": c - b, "build_cpu_s": q - p, "compile_cpu_s": r - q}
        )
    )


def measure(options: argparse.Namespace, console: Console) -> Record:
    """All compilations; the file is written after each."""
    records: list[Record] = []
    results: Record = {
        **origin("compile_time"),
        "versions": versions(),
        "records": records,
    }
    for gates in options.gates:
        for kind in options.kinds:
            with tempfile.TemporaryDirectory() as cache:
                for state in ("cold", "cached"):
                    record: Record = {"gates": gates, "kind": kind, "cache": state}
                    record |= run(kind, gates, cache, options.timeout)
                    records.append(record)
                    options.output.write_text(json.dumps(results, indent=1) + "\n")
                    console.print(record, highlight=False)
                    if "failed" in record:
                        break
    return results


def run(kind: str, gates: int, cache: str, timeout: float) -> Record:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.compile_time", "--worker", kind, str(gates)],
            cwd=HERE.parent,
            env=os.environ | ONE_THREAD | {"QCOMP_CACHE_DIR": cache},
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"failed": f"stopped after {timeout:.0f} s"}
    if done.returncode:
        return {"failed": done.stderr.strip().splitlines()[-1]}
    return json.loads(done.stdout.splitlines()[-1])


def versions() -> dict[str, str]:
    from importlib.metadata import version

    return {name: version(name) for name in ("qcomp", "xdsl", "llvmlite", "numpy")}


def grid(results: Record) -> list[list[str]]:
    """Seconds of processor time of build + compilation, one row a number of gates."""
    records = {(r["gates"], r["kind"], r["cache"]): r for r in results["records"]}
    kinds = [kind for kind in KINDS if any(key[1] == kind for key in records)]
    rows = [["gates", *(f"{KINDS[k]}, {state}" for k in kinds for state in ("cold", "cached"))]]
    for gates in sorted({key[0] for key in records}):
        row = [f"{gates:,}"]
        for key in ((gates, kind, state) for kind in kinds for state in ("cold", "cached")):
            record = records.get(key, {"failed": "–"})
            if "failed" in record:
                row.append(record["failed"])
            else:
                row.append(f"{record['build_cpu_s']:.2f} + {record['compile_cpu_s']:.2f}")
        rows.append(row)
    return rows


def markdown(results: Record) -> str:
    head, *rows = grid(results)
    lines = [head, ["---:"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def plot(results: Record, path: Path) -> None:
    from matplotlib.figure import Figure

    axes = (figure := Figure(figsize=(6, 4), layout="constrained")).subplots()
    for kind, color in zip(KINDS, ("tab:blue", "tab:orange", "tab:green"), strict=True):
        for state, line in (("cold", "-o"), ("cached", "--o")):
            points = [
                (r["gates"], r["build_cpu_s"] + r["compile_cpu_s"])
                for r in results["records"]
                if (r["kind"], r["cache"]) == (kind, state) and "failed" not in r
            ]
            if points:
                label = f"{KINDS[kind]}, {state}"
                axes.loglog(*zip(*points, strict=True), line, color=color, label=label)
    axes.set_xlabel("gates")
    axes.set_ylabel("build and compile, s of processor time")
    axes.grid(which="both", alpha=0.3)
    axes.legend(fontsize="small")
    figure.savefig(path, dpi=120, metadata={"Date": None} if path.suffix == ".svg" else None)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compile_time", description=__doc__)
    parser.add_argument("--gates", type=int, nargs="+", default=list(GATES))
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--timeout", type=float, default=300, help="seconds for a process")
    today = f"{datetime.now(UTC):%Y-%m-%d}-compile-time.json"
    parser.add_argument("--output", type=Path, default=HERE / "results" / today)
    parser.add_argument("--plot", type=Path, help="write a picture, such as an SVG file")
    parser.add_argument("--show", type=Path, help="print earlier results")
    parser.add_argument("--worker", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.worker:
        worker(options.worker[0], int(options.worker[1]))
        return 0
    console = Console()
    earlier = options.show and json.loads(options.show.read_text())
    results = earlier or measure(options, console)
    head, *rows = grid(results)
    table = Table(*head)
    for row in rows:
        table.add_row(*row)
    console.print(table)
    console.print(markdown(results), highlight=False)
    if options.plot:
        plot(results, options.plot)
    return 0


if __name__ == "__main__":
    sys.exit(main())
