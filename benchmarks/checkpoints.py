"""Time and memory of one gradient by checkpoint policy.

    python -m benchmarks.checkpoints                             # n = 20, L = 1,000, ten minutes
    python -m benchmarks.checkpoints --qubits 16
    python -m benchmarks.checkpoints --policies reverse count=10 'every=10 on disk'
    python -m benchmarks.checkpoints --show FILE.json --plot docs/checkpoints.svg

Every policy is a process of its own, with one thread and one sample. Time is the quickest of a few
calls. Memory is the peak resident one above that of an interpreter that does nothing, beside what
the program plans: its workspace and saved states. A process before it fills the cache, so that the
peak is that of running; that of compiling is listed apart. Ctrl-C keeps what was measured.
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
from typing import Any

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn

from benchmarks.circuit import Case
from benchmarks.cpu import ONE_THREAD, origin
from benchmarks.drift import save

HERE = Path(__file__).parent
POLICIES = (
    "reverse",
    "every=500",
    "every=100",
    "every=30",
    "every=10",
    "every=3",
    "every=10 on disk",
    "count=2",
    "count=3",
    "count=5",
    "count=10",
    "count=20",
    "count=50",
    "count=100",
    "count=100 on disk",
    "store",
)
Record = dict[str, Any]


PEAK = "open('/proc/self/status').read().split('VmHWM:')[1].split()[0]"
"""The peak resident memory of a process, kB: unlike ru_maxrss it does not start at its parent's."""


def peak() -> int:
    """Peak resident memory of this process, bytes."""
    return int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) << 10


def bare() -> int:
    """That of an interpreter that does nothing."""
    command = [sys.executable, "-c", f"print({PEAK})"]
    return int(subprocess.run(command, capture_output=True, check=True).stdout) << 10


def worker(case: Case, policy: str, seconds: float) -> Record:
    """Time and memory of one policy in this process; without seconds, only of compiling."""
    import qcomp
    from benchmarks.peers.qcomp import build_circuit
    from qcomp.backends.cpu.executable import CpuExecutable

    imports = peak()
    w, x = case.angles()
    circuit, observable = build_circuit(case.n, case.layers, case.ansatz)
    program = qcomp.compile(
        circuit, observable, target="cpu", dtype="complex64", threads=1, checkpoints=policy
    )
    assert isinstance(program.executable, CpuExecutable)
    plan = program.executable.program
    record: Record = {"imports": imports, "compiled": peak()}
    if not seconds:
        return record
    times: list[float] = []
    begin = time.perf_counter()
    while len(times) < 2 or time.perf_counter() - begin < seconds:
        start = time.perf_counter()
        program.value_and_grad(w, x)
        times.append(time.perf_counter() - start)
        if times[0] > seconds:
            break
    return record | {
        "seconds": min(times),
        "calls": len(times),
        "peak": peak(),
        "workspace": plan.workspace_bytes,
        "states": plan.checkpoints.bytes,
        "place": plan.checkpoints.place,
    }


def start(case: Case, policy: str, seconds: float, timeout: float, cache: str) -> Record:
    """`worker` in a process of its own; a record with `failed` if it does."""
    job = [str(case.n), str(case.layers), policy, str(seconds)]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.checkpoints", "--worker", *job],
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
        lines = done.stderr.strip().splitlines()
        return {"failed": lines[-1] if lines else f"exit status {done.returncode}"}
    return json.loads(done.stdout.splitlines()[-1])


def measure(options: argparse.Namespace, console: Console) -> Record:
    """Every policy; the file is written after each."""
    case = Case(options.qubits, options.layers)
    records: list[Record] = []
    results: Record = {
        **origin("checkpoints"),
        "n": case.n,
        "layers": case.layers,
        "bare": bare(),
        "records": records,
    }
    columns = (SpinnerColumn(), "{task.description}", MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress, tempfile.TemporaryDirectory() as cache:
        task = progress.add_task("", total=len(options.policies))
        try:
            for policy in options.policies:
                progress.update(task, description=policy)
                compiling = start(case, policy, 0, options.timeout, cache)
                record = start(case, policy, options.seconds, options.timeout, cache)
                record["compiling"] = compiling.get("compiled")
                records.append({"policy": policy, **record})
                save(results, options.output)
                progress.advance(task)
        except KeyboardInterrupt:
            console.print("Stopped: what was measured is kept.")
    return results


def front(records: Sequence[Record]) -> list[Record]:
    """Those that no other beats in both time and memory, by memory."""
    found: list[Record] = []
    for r in sorted(records, key=lambda r: (r["peak"], r["seconds"])):
        if not found or r["seconds"] < found[-1]["seconds"]:
            found.append(r)
    return found


def markdown(results: Record) -> str:
    head = ["policy", "s", "of `reverse`", "peak MiB", "planned MiB", "states MiB", "compiling MiB"]
    lines = [head, ["---", *["---:"] * (len(head) - 1)]]
    measured = [r for r in results["records"] if "failed" not in r]
    best = [r["policy"] for r in front(measured)]
    reverse = next((r["seconds"] for r in measured if r["policy"] == "reverse"), None)
    for r in results["records"]:
        if "failed" in r:
            lines.append([f"`{r['policy']}`", r["failed"], *["–"] * (len(head) - 2)])
            continue
        states = r["states"] if r["place"] != "disk" else 0
        compiling = r["compiling"] and r["compiling"] - results["bare"]
        name = f"`{r['policy']}`"
        lines.append(
            [
                f"**{name}**" if r["policy"] in best else name,
                f"{r['seconds']:.2f}",
                f"{r['seconds'] / reverse:.2f}×" if reverse else "–",
                f"{(r['peak'] - results['bare']) / 2**20:,.0f}",
                f"{(r['workspace'] + states) / 2**20:,.0f}",
                f"{r['states'] / 2**20:,.0f}",
                f"{compiling / 2**20:,.0f}" if compiling else "–",
            ]
        )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def plot(results: Record, path: Path) -> None:
    from matplotlib.figure import Figure

    axes = (figure := Figure(figsize=(6.5, 4.5), layout="constrained")).subplots()
    records = [r for r in results["records"] if "failed" not in r]
    place = lambda r: ((r["peak"] - results["bare"]) / 2**20, r["seconds"])  # noqa: E731
    kinds = {"count": "o", "every": "s", "reverse": "*", "store": "D"}
    for i, (kind, mark) in enumerate(kinds.items()):
        for on_disk in (False, True):
            points = [
                r
                for r in records
                if r["policy"].startswith(kind) and r["policy"].endswith("disk") == on_disk
            ]
            if points:
                filled = "none" if on_disk else f"C{i}"
                label = f"{kind}, on disk" if on_disk else kind
                xy = zip(*map(place, points), strict=True)
                axes.loglog(*xy, mark, color=f"C{i}", markerfacecolor=filled, label=label)
    for r in records:
        text = r["policy"].partition("=")[2].removesuffix(" on disk")
        axes.annotate(text, place(r), xytext=(4, 4), textcoords="offset points", fontsize=7)
    if records:
        xy = zip(*map(place, front(records)), strict=True)
        axes.loglog(*xy, "k--", lw=0.8, zorder=0, label="no policy beats these in both")
    axes.set_xlabel("peak resident memory above a bare interpreter, MiB")
    axes.set_ylabel("seconds of a gradient")
    axes.set_title(f"n = {results['n']}, L = {results['layers']:,}, one thread", fontsize="medium")
    axes.grid(which="both", alpha=0.3)
    axes.legend(fontsize="small")
    figure.savefig(path, dpi=120, metadata={"Date": None} if path.suffix == ".svg" else None)


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 if a policy fails."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.checkpoints",
        description="Time and memory of one gradient by checkpoint policy.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--qubits", type=int, default=20)
    parser.add_argument("--layers", type=int, default=1000)
    parser.add_argument("--policies", nargs="+", default=list(POLICIES), metavar="POLICY")
    parser.add_argument("--seconds", type=float, default=5.0, help="time to repeat a call for")
    parser.add_argument("--timeout", type=float, default=120.0, help="seconds for a process")
    today = f"{datetime.now(UTC):%Y-%m-%d}-checkpoints.json"
    parser.add_argument("--output", type=Path, default=HERE / "results" / today)
    parser.add_argument("--plot", type=Path, help="write a picture, such as an SVG file")
    parser.add_argument("--show", type=Path, help="print earlier results")
    parser.add_argument("--worker", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.worker:
        n, layers, policy, seconds = options.worker
        print(json.dumps(worker(Case(int(n), int(layers)), policy, float(seconds))))
        return 0
    console = Console()
    earlier = options.show and json.loads(options.show.read_text())
    results = earlier or measure(options, console)
    console.print(markdown(results), highlight=False, soft_wrap=True)
    if options.plot:
        plot(results, options.plot)
    return int(any("failed" in r for r in results["records"]))


if __name__ == "__main__":
    sys.exit(main())
