"""qcomp and its peers on one CPU core: time and memory of values and gradients.

    python -m benchmarks.cpu                    # everything, half an hour to an hour
    python -m benchmarks.cpu --peers qcomp torch --cases 12,10,1
    python -m benchmarks.cpu --circuits qaoa uccsd qft brickwork
    python -m benchmarks.cpu --show benchmarks/results/cpu.json

Every measurement is a process of its own (`worker.py`), so a peer that is not installed, fails,
takes too long or runs out of memory is reported as that and disturbs nobody else.
"""

import argparse
import json
import math
import os
import platform
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn
from rich.table import Table

from benchmarks.circuit import CIRCUITS, Case
from benchmarks.peers import HAND_WRITTEN, ONE_CIRCUIT, PEERS

HERE = Path(__file__).parent
SPEED = [
    Case(n, layers, b) for b in (1, 16) for n, layers in ((8, 10), (12, 10), (16, 10), (20, 4))
]
DEPTHS = {"qaoa": 4, "uccsd": 1, "qft": 1, "brickwork": 4}
DEEP = Case(16, 1000)
TITLES = {
    "hea": "Hardware-efficient ansatz",
    "qaoa": "QAOA",
    "uccsd": "UCCSD",
    "qft": "QFT",
    "brickwork": "Brickwork",
}
ONE_THREAD = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1",
    "JAX_PLATFORMS": "cpu",
}
STATISTICS = {"median_s": "median", "min_s": "best", "cpu_s": "mean processor time"}
Record = dict[str, Any]


# Running ------------------------------------------------------------------------------------


def run(peer: str, case: Case, options: argparse.Namespace, *, timed: bool) -> Record:
    """Start a worker and watch its time and memory; its record, or one with `failed`/`missing`.

    The arrays for the cross-check come back under "arrays".
    """
    record: Record = {"peer": peer, "case": asdict(case)}
    python = sys.executable if peer == "qcomp" else options.python
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, "arrays.npz")
        job = {
            "peer": peer,
            "case": asdict(case),
            "core": options.core,
            "seconds": options.seconds if timed else 0,
            "arrays": str(archive),
        }
        with open(f"{folder}/out", "w+") as out, open(f"{folder}/err", "w+") as err:
            process = subprocess.Popen(
                [python, "-m", "benchmarks.worker", json.dumps(job)],
                cwd=HERE.parent,
                env=os.environ | ONE_THREAD,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
            try:
                failed = watch(process, options.timeout, options.memory << 30)
            finally:
                if process.poll() is None:  # with the compilers that it may have started
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
            lines = Path(out.name).read_text().splitlines()
            complaint = Path(err.name).read_text().strip().splitlines()
        if not failed and process.returncode:
            why = complaint[-1] if complaint else "no message"
            if why.startswith(("ModuleNotFoundError", "ImportError")):
                return record | {"missing": why}
            failed = f"exit status {process.returncode}: {why}"
        if failed:
            return record | {"failed": failed}
        record |= json.loads(lines[-1])
        with np.load(archive) as arrays:
            record["arrays"] = dict(arrays)
    return record


def watch(process: subprocess.Popen[bytes], seconds: float, memory: int) -> str:
    """Wait for the process; the reason, if it has to be stopped, else an empty string."""
    start = time.monotonic()
    while process.poll() is None:
        if time.monotonic() - start > seconds:
            return f"stopped after {seconds:.0f} s"
        if resident(process.pid) > memory:
            after = time.monotonic() - start
            return f"out of memory: passed {memory >> 30} GiB after {after:.0f} s"
        time.sleep(0.05)
    return ""


def resident(pid: int) -> int:
    """Resident memory of a process, bytes; 0 when it has just ended."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def cross_check(records: Iterable[Record]) -> None:
    """Compare values and gradients of one case between all peers that have them.

    Each peer is held against the elementwise median of all: values by the largest difference,
    gradients by the relative difference in the 2-norm. Rounding in single precision grows with
    the square root of the number of gates, and that of a value with the weights it sums.
    """
    records = [record for record in records if "arrays" in record]
    if len(records) < 2:
        return
    case = Case(**records[0]["case"])
    tolerance = 5e-6 * math.sqrt(case.gates)
    weights = math.hypot(*(weight for weight, _ in case.ansatz.terms))
    arrays = [record.pop("arrays") for record in records]
    median = {key: np.nanmedian([a[key] for a in arrays], axis=0) for key in arrays[0]}
    for record, own in zip(records, arrays, strict=True):
        error = {
            key: float(np.linalg.norm(own[key] - m) / np.linalg.norm(m))
            for key, m in median.items()
            if m.size
        }
        error["y"] = float(np.abs(own["y"] - median["y"]).max()) / weights
        record["check"] = {
            "error": error,
            "tolerance": tolerance,
            "peers": len(records),
            "agrees": all(e <= tolerance for e in error.values()),
        }


def chosen(options: argparse.Namespace) -> list[Case]:
    """The timed cases: those asked for of every circuit, or else each circuit's own."""
    cases: list[Case] = []
    for circuit in options.circuits:
        own = SPEED if circuit == "hea" else [Case(n, DEPTHS[circuit]) for n in (12, 16, 20)]
        wanted = own if options.cases is None else options.cases
        cases += [replace(case, circuit=circuit) for case in wanted]
    return cases


def measure(options: argparse.Namespace, console: Console) -> Record:
    """All jobs, in order of cases, so that noise of the machine hits all peers of a case alike."""
    deep = [options.deep] if "hea" in options.circuits and not options.no_memory else []
    cases = [*chosen(options), *deep]
    records: list[Record] = []
    missing: dict[str, str] = {}
    columns = (SpinnerColumn(), "{task.description}", MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=len(cases) * len(options.peers))
        for case in cases:
            group: list[Record] = []
            for peer in options.peers:
                if peer in ONE_CIRCUIT and case.circuit != "hea":
                    progress.advance(task)
                    continue
                progress.update(task, description=f"{title(case)}: {peer}")
                if peer not in missing:
                    group.append(run(peer, case, options, timed=case not in deep))
                    if "missing" in group[-1]:
                        missing[peer] = group[-1]["missing"]
                progress.advance(task)
            cross_check(group)
            records += [{k: v for k, v in r.items() if k != "arrays"} for r in group]
    versions = {k: v for r in records for k, v in r.pop("versions", {}).items()}
    return {
        **origin("cpu"),
        "core": options.core,
        "deep": asdict(options.deep),
        "versions": versions,
        "missing": missing,
        "records": [r for r in records if "missing" not in r],
    }


def origin(module: str) -> Record:
    """When and how results were made, and where."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": shlex.join(["python", "-m", f"benchmarks.{module}", *sys.argv[1:]]),
        "machine": machine(),
    }


def machine() -> dict[str, Any]:
    info = Path("/proc/cpuinfo").read_text().splitlines()
    cpu = next((line.split(":")[1].strip() for line in info if line.startswith("model name")), "?")
    flags = next((line.split(":")[1].split() for line in info if line.startswith("flags")), [])
    return {
        "cpu": cpu,
        "cores": os.cpu_count(),
        "vectors": [f for f in ("avx2", "fma", "avx512f") if f in flags],
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


# Tables -------------------------------------------------------------------------------------


def deepest(results: Record) -> Case:
    """The case whose memory was measured."""
    return Case(**results["deep"]) if "deep" in results else DEEP


Grid = list[list[str]]


def title(case: Case) -> str:
    depth = "" if case.layers == DEPTHS.get(case.circuit) == 1 else f" L={case.layers}"
    return f"n={case.n}{depth}" + (f" batch {case.batch}" if case.batch > 1 else "")


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1e3:.3g}" if seconds < 1 else f"{seconds * 1e3:,.0f}"


def timed(results: Record, kind: str, circuit: str) -> list[Record]:
    """The records of a circuit that have a time of this kind, or the reason why not."""
    return [
        r
        for r in results["records"]
        if (case := Case(**r["case"])).circuit == circuit
        and (kind in r or ("failed" in r and case != deepest(results)))
    ]


def times(results: Record, kind: str, statistic: str, circuit: str) -> Grid:
    """Milliseconds, one row a peer and one column a case, then qcomp's ratios."""
    records = timed(results, kind, circuit)
    cases = list(dict.fromkeys(Case(**r["case"]) for r in records))
    peers = [p for p in PEERS if any(r["peer"] == p for r in records)]
    seconds = {(r["peer"], Case(**r["case"])): r[kind][statistic] for r in records if kind in r}
    trouble = {(r["peer"], Case(**r["case"])): flags(r, kind) for r in records}
    grid = [["ms", *map(title, cases)]]
    for peer in peers:
        row = [PEERS[peer]]
        for key in ((peer, case) for case in cases):
            row.append(
                (milliseconds(seconds[key]) if key in seconds else "") + trouble.get(key, "–")
            )
        grid.append(row)
    libraries = [p for p in peers if p not in HAND_WRITTEN and p != "qcomp"]
    rivals = {"the best library measured": libraries} | {
        PEERS[p]: [p] for p in HAND_WRITTEN if p in peers
    }
    for name, group in rivals.items():
        row = [f"qcomp against {name}"]
        for case in cases:
            others = [seconds[p, case] for p in group if (p, case) in seconds]
            own = seconds.get(("qcomp", case))
            row.append(f"{min(others) / own:.3g}×" if others and own else "–")
        grid.append(row)
    if kind == "gradient":
        both = {Case(**r["case"]): r for r in records if r["peer"] == "qcomp" and kind in r}
        ratios = {c: r[kind][statistic] / r["forward"][statistic] for c, r in both.items()}
        row = [f"{ratios[case]:.3g}×" if case in ratios else "–" for case in cases]
        grid.append(["qcomp, gradient to value alone", *row])
    return grid


def first_calls(results: Record, circuit: str) -> Grid:
    """Seconds to build a circuit and to get its first gradient, compilation included."""
    records = timed(results, "gradient", circuit)
    cases = list(dict.fromkeys(Case(**r["case"]) for r in records))
    found = {(r["peer"], Case(**r["case"])): r for r in records if "gradient" in r}
    grid = [["s", *map(title, cases)]]
    for peer in (p for p in PEERS if any(r["peer"] == p for r in records)):
        row = [found.get((peer, case)) for case in cases]
        cells = [f"{r['build_s'] + r['first_gradient_s']:.2f}" if r else "–" for r in row]
        grid.append([PEERS[peer], *cells])
    return grid


def flags(record: Record, kind: str) -> str:
    """What the reader of a number has to know: `!` disagrees, `~` noisy, or why there is none."""
    if "failed" in record:
        return record["failed"].split(":")[0]
    wrong = "" if record.get("check", {}).get("agrees", True) else " !"
    return wrong + (" ~" if kind in record and record[kind]["cpu_share"] < 0.9 else "")


def memory(results: Record) -> Grid:
    """Peak memory of one gradient of the deep circuit, in MiB."""
    grid = [["", "peak MiB", "above imports MiB", "build and first call s", "agrees"]]
    for r in results["records"]:
        if Case(**r["case"]) != deepest(results):
            continue
        name = PEERS[r["peer"]]
        if "failed" in r:
            grid.append([name, r["failed"], "", "", ""])
            continue
        peak, base = r["rss_peak"] / 2**20, r["rss_imports"] / 2**20
        took = r["build_s"] + r["first_gradient_s"]
        agrees = {True: "yes", False: "no", None: "–"}[r.get("check", {}).get("agrees")]
        grid.append([name, f"{peak:,.0f}", f"{peak - base:,.1f}", f"{took:.1f}", agrees])
    return grid


def sections(results: Record, statistic: str = "median_s") -> list[tuple[str, Grid]]:
    case = deepest(results)
    two_states = 2 * 8 * 2**case.n / 2**20
    how = f"one thread, {STATISTICS[statistic]}"
    grids: list[tuple[str, Grid]] = []
    for circuit, name in TITLES.items():
        grids += [
            (f"{name}: value and gradient, {how}", times(results, "gradient", statistic, circuit)),
            (f"{name}: value only, {how}", times(results, "forward", statistic, circuit)),
            (f"{name}: first gradient, compilation included", first_calls(results, circuit)),
        ]
    deep = f"Memory of a gradient at {title(case)} (two states: {two_states:.0f} MiB)"
    grids.append((deep, memory(results)))
    return [(heading, grid) for heading, grid in grids if len(grid) > 1 and len(grid[0]) > 1]


def notes(results: Record) -> list[str]:
    m = results["machine"]
    checks = [r["check"] for r in results["records"] if "check" in r]
    bad = [r for r in results["records"] if not r.get("check", {}).get("agrees", True)]
    lines = [
        f"{m['cpu']} ({', '.join(m['vectors'])}), core {results['core']} of {m['cores']}, "
        f"{m['memory_gib']} GiB, {m['system']}, Python {m['python']}, {results['date']}",
        ", ".join(f"{name} {version}" for name, version in sorted(results["versions"].items())),
        f"Cross-check of values and gradients: {len(checks) - len(bad)} of {len(checks)} agree.",
        "~ something else ran on the core; ! disagrees with the median of the peers.",
    ]
    lines += [f"Missing: {PEERS[peer]}: {why}" for peer, why in results["missing"].items()]
    for r in results["records"]:
        if "failed" in r:
            case = Case(**r["case"])
            where = f"{TITLES[case.circuit]}, {title(case)}"
            lines.append(f"{PEERS[r['peer']]}, {where}: {r['failed']}")
    return lines


def markdown(results: Record) -> str:
    parts = []
    for heading, grid in sections(results):
        rule = ["---"] + ["---:"] * (len(grid[0]) - 1)
        rows = "\n".join(f"| {' | '.join(row)} |" for row in [grid[0], rule, *grid[1:]])
        parts.append(f"## {heading}\n\n{rows}\n")
    parts.append("\n".join(f"- {line}" for line in notes(results)) + "\n")
    return f"<!-- written by {results['command']} -->\n\n" + "\n".join(parts)


def show(results: Record, console: Console, statistic: str) -> None:
    for heading, grid in sections(results, statistic):
        table = Table(title=heading, title_justify="left")
        for i, name in enumerate(grid[0]):
            table.add_column(name, justify="right" if i else "left")
        for row in grid[1:]:
            table.add_row(*row)
        console.print(table)
    for line in notes(results):
        console.print(line, highlight=False)


# Command line -------------------------------------------------------------------------------


def parse_case(text: str) -> Case:
    try:
        n, layers, batch = (int(part) for part in text.split(","))
    except ValueError:
        n = layers = batch = 0
    if n < 2 or layers < 1 or batch < 1:
        message = f"{text!r} is not N,LAYERS,BATCH with N at least 2, for example 12,10,1"
        raise argparse.ArgumentTypeError(message)
    return Case(n, layers, batch)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    own = HERE / ".venv/bin/python"
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.cpu",
        description="Time and memory of qcomp and its peers on one CPU core.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument(
        "--peers",
        nargs="+",
        choices=PEERS,
        default=list(PEERS),
        metavar="PEER",
        help="which to run: " + ", ".join(PEERS),
    )
    parser.add_argument(
        "--circuits",
        nargs="+",
        choices=CIRCUITS,
        default=["hea"],
        metavar="CIRCUIT",
        help="which to measure: " + ", ".join(CIRCUITS),
    )
    parser.add_argument(
        "--cases",
        nargs="*",
        type=parse_case,
        metavar="N,L,B",
        help="qubits, layers, batch of the timed cases of every circuit (default: its own)",
    )
    parser.add_argument("--no-memory", action="store_true", help="skip the deep gradient of hea")
    parser.add_argument(
        "--deep",
        type=parse_case,
        default=DEEP,
        metavar="N,L,B",
        help="qubits, layers, batch of the gradient whose memory is measured",
    )
    parser.add_argument("--seconds", type=float, default=2.0, help="time to repeat each call for")
    parser.add_argument(
        "--timeout", type=float, default=300.0, help="seconds for one peer and case"
    )
    parser.add_argument("--memory", type=int, default=12, help="GiB that one process may take")
    parser.add_argument(
        "--core", type=int, default=max(os.sched_getaffinity(0)), help="core to pin to"
    )
    parser.add_argument(
        "--python",
        default=str(own if own.exists() else sys.executable),
        help="interpreter that has the peers; qcomp runs in this one",
    )
    parser.add_argument(
        "--output",
        type=Path,
        default=HERE / "results/cpu.json",
        help="JSON to write; the Markdown goes beside it",
    )
    parser.add_argument(
        "--statistic",
        choices=STATISTICS,
        default="median_s",
        help="what to print; on a busy machine min_s and cpu_s are nearer to the truth",
    )
    parser.add_argument("--show", type=Path, metavar="JSON", help="print earlier results and stop")
    options = parser.parse_args(arguments)
    if not shutil.which(options.python):
        parser.error(f"{options.python} is not a Python interpreter")
    if options.core not in (cores := os.sched_getaffinity(0)):
        parser.error(f"core {options.core} is not one of {sorted(cores)}, which we may use")
    if options.show and not options.show.is_file():
        parser.error(f"{options.show} is not a file of earlier results")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 if any peer disagrees with the others or qcomp fails."""
    options, console = parse(arguments), Console()
    if options.show:
        show(json.loads(options.show.read_text()), console, options.statistic)
        return 0
    results = measure(options, console)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(results, indent=1) + "\n")
    options.output.with_suffix(".md").write_text(markdown(results))
    show(results, console, options.statistic)
    records: list[Record] = results["records"]
    wrong = [r for r in records if not r.get("check", {}).get("agrees", True)]
    broken = [r for r in records if r["peer"] == "qcomp" and "failed" in r]
    return 1 if wrong or broken else 0


if __name__ == "__main__":
    sys.exit(main())
