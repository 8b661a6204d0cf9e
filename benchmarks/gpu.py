"""qcomp and its peers on one GPU: time and memory of values and gradients, and a long circuit.

    python -m benchmarks.gpu                            # what fits in 20 minutes, ordered by weight
    python -m benchmarks.gpu --budget 3600 --peers qcomp torch
    python -m benchmarks.gpu --dry-run                  # on the CPU: small cases, to try the peers
    python -m benchmarks.gpu --show benchmarks/results/2026-11-22-gpu.json

Every peer is a process of its own, which takes one case after the other; it is started anew after a
failure. The file of results is written after each row, so that nothing is lost when time is up.
"""

import argparse
import json
import math
import os
import platform
import selectors
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks.circuit import Case
from benchmarks.cpu import Grid, Record, cross_check, milliseconds, title
from benchmarks.peers import GPU_PEERS

HERE = Path(__file__).parent
QUBITS, BATCHES, LAYERS = (8, 12, 13, 16, 20, 24), (100, 1000, 1), 10
HEADLINE = Case(20, 1000, 1000)
DRY = [Case(n, 2, batch, e) for e in ("cx", "cz") for n, batch in ((3, 1), (5, 3))]
DRY_HEADLINE = Case(4, 20, 8)

# Of a general gate on each qubit of a layer, for an amplitude: 16 forward, 2 · 16 to undo it on ψ
# and λ, 12 for its three sums.
FLOPS = 60


class Timeout(Exception):
    """A worker did not answer in time."""


class Worker:
    """The process of a peer."""

    def __init__(self, peer: str, device: str):
        self.errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed in `close`
        environment = {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}
        if device == "cpu":
            environment |= {"JAX_PLATFORMS": "cpu", "OMP_NUM_THREADS": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.gpu_worker", peer, device],
            cwd=HERE.parent,
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.errors,
            text=True,
        )

    def ask(self, job: dict[str, Any], seconds: float) -> dict[str, Any]:
        """The answer to a job.

        Raises:
            Timeout: there is none in time.
            RuntimeError: the process has ended; with the last line that it complained.
        """
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None
        assert stdout is not None
        try:
            print(json.dumps(job), file=stdin, flush=True)
        except BrokenPipeError:
            raise RuntimeError(self.complaint()) from None
        with selectors.DefaultSelector() as selector:
            selector.register(stdout, selectors.EVENT_READ)
            if not selector.select(max(1.0, seconds)):
                raise Timeout(f"stopped after {seconds:.0f} s")
        line = stdout.readline()
        if not line:
            self.process.wait()
            raise RuntimeError(self.complaint())
        return json.loads(line)

    def complaint(self) -> str:
        self.errors.seek(0)
        lines = self.errors.read().strip().splitlines()
        return lines[-1][:300] if lines else "no message"

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()
        self.errors.close()


class Bench:
    """Runs the rows, and keeps what was found in a file."""

    def __init__(self, options: argparse.Namespace, console: Console):
        self.options, self.console = options, console
        self.device = "cpu" if options.dry_run else "cuda"
        self.end = time.monotonic() + options.budget
        self.workers: dict[str, Worker] = {}
        self.missing: dict[str, str] = {}
        self.results: Record = {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "command": shlex.join(["python", "-m", "benchmarks.gpu", *sys.argv[1:]]),
            "device": self.device,
            "machine": {"cpu": platform.processor() or platform.machine(), "cores": os.cpu_count()},
            "versions": {},
            "missing": self.missing,
            "records": [],
            "skipped": [],
        }

    @property
    def left(self) -> float:
        """Seconds of the budget that are left."""
        return self.end - time.monotonic()

    def save(self) -> None:
        path: Path = self.options.output
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.write_text(json.dumps(self.results, indent=1) + "\n")
        os.replace(new, path)

    def run(self) -> Record:
        try:
            if self.device == "cuda":
                self.results["machine"] |= self._ask("qcomp", {}, 120)
            cases: list[Case] = self.options.cases
            first = len({c.n for c in cases})
            for i, case in enumerate(cases):
                if i == first:
                    self.headline()
                self.rows(case)
            if len(cases) <= first:
                self.headline()
        finally:
            for worker in self.workers.values():
                worker.close()
            self.save()
        return self.results

    def rows(self, case: Case) -> None:
        """All peers on one case."""
        group: list[Record] = []
        for peer in self.options.peers:
            if peer in self.missing:
                continue
            if self.left < 5:
                self.results["skipped"].append({"peer": peer, "case": asdict(case)})
                continue
            group.append(self.row(peer, case))
            if "missing" in group[-1]:
                self.missing[peer] = group.pop()["missing"]
                continue
            self.results["records"].append({})
            self.results["records"][-len(group) :] = checked(group)
            self.save()

    def row(self, peer: str, case: Case, samples: int | None = None, once: bool = False) -> Record:
        """A peer on a case; a record with `failed` or `missing` if there are no times.

        `samples` are those to time (default: as many as take a second or so, then all if they are
        quick), `once` without repetition.
        """
        options = self.options
        record: Record = {"peer": peer, "case": asdict(case)}
        self.closed_if_full(peer, case)
        free = self.results["machine"].get("memory", {}).get("free", 1 << 30)
        with tempfile.TemporaryDirectory() as folder:
            job = {
                "case": asdict(case),
                "memory": free,
                "seconds": 0 if once else options.seconds,
                "longest": options.longest,
                "samples": samples,
                "arrays": f"{folder}/arrays.npz",
            }
            try:
                timeout = self.left if samples else min(options.timeout, self.left)
                record |= self._ask(peer, job, timeout)
            except (Timeout, RuntimeError) as error:
                reason = str(error)
                kind = "missing" if is_missing(reason) else "failed"
                return record | {kind: reason}
            with np.load(f"{folder}/arrays.npz") as arrays:
                record["arrays"] = dict(arrays)
        self.results["versions"] |= record.pop("versions")
        record |= fractions(record, self.results["machine"])
        what = "projected" if record["projected"] else "whole"
        self.console.print(
            f"{describe(case):28} {peer:14} {milliseconds(record['gradient_s'])} ms, {what}"
        )
        return record

    def headline(self) -> None:
        """One epoch of forward and gradient of the long circuit: a part of the samples, then all
        if that takes less than a third of the time left."""
        options = self.options
        case: Case = options.headline
        for peer in options.headline_peers:
            if peer in self.missing or self.left < 20:
                continue
            samples = min(case.batch, options.headline_samples if peer == "qcomp" else 1)
            found = [self.row(peer, case, samples)]
            needed = 2 * found[0].get("gradient_s", math.inf)
            if found[0].get("projected") and 3 * needed < self.left:
                found.append(self.row(peer, case, case.batch, once=True))
            for record in found:
                record.pop("arrays", None)
            self.results.setdefault("headline", []).extend(found)
            self.save()

    def closed_if_full(self, peer: str, case: Case) -> None:
        """Start JAX anew for large cases: it gives no memory back."""
        if peer == "tensorcircuit" and case.n >= 16 and peer in self.workers:
            self.workers.pop(peer).close()

    def _ask(self, peer: str, job: dict[str, Any], seconds: float) -> dict[str, Any]:
        if peer not in self.workers:
            self.workers[peer] = Worker(peer, self.device)
        try:
            return self.workers[peer].ask(job, seconds)
        except (Timeout, RuntimeError):
            self.workers.pop(peer).close()
            raise


def checked(group: Sequence[Record]) -> list[Record]:
    """The records of a case, without arrays, checked against each other; qcomp and its peers must
    also agree with themselves, on all samples and on a few."""
    records = [dict(record) for record in group]
    cross_check(records)
    for record in records:
        record.pop("arrays", None)
        if "check" in record and record["own_error"] > record["check"]["tolerance"]:
            record["check"]["agrees"] = False
    return records


def is_missing(reason: str) -> bool:
    return reason.startswith(("ModuleNotFoundError", "ImportError"))


def fractions(record: Record, machine: dict[str, Any]) -> Record:
    """How much of the measured ceilings qcomp reaches, by nominal arithmetic and by the bytes of
    the states that its launches move."""
    ceilings = machine.get("ceilings")
    if not ceilings or record["peer"] != "qcomp" or "gradient_s" not in record:
        return {}
    case, seconds = Case(**record["case"]), record["gradient_s"]
    flops = FLOPS * case.n * case.layers * case.batch << case.n
    moved = record.get("moved_bytes", 0) * case.batch
    return {
        "flops_fraction": flops / ceilings["flops"] / seconds,
        "bytes_fraction": moved / ceilings["bytes"] / seconds,
        "floor_s": max(flops / ceilings["flops"], moved / ceilings["bytes"]),
    }


# Tables -------------------------------------------------------------------------------------


def describe(case: Case) -> str:
    return f"{title(case)} {case.entangler}"


def table(results: Record, batch: int, entangler: str) -> Grid:
    """Milliseconds of value and gradient of one batch, a row a peer and a column a size."""
    records = [
        r
        for r in results["records"]
        if r["case"]["batch"] == batch and r["case"]["entangler"] == entangler
    ]
    cases = sorted({Case(**r["case"]) for r in records}, key=lambda c: (c.n, c.layers))
    by_key = {(r["peer"], Case(**r["case"])): r for r in records}
    grid = [["ms", *(f"n={c.n} L={c.layers}" for c in cases)]]
    peers = [p for p in GPU_PEERS if any((p, c) in by_key for c in cases)]
    for peer in peers:
        cells = [cell(by_key.get((peer, case))) for case in cases]
        grid.append([GPU_PEERS[peer][0], *cells])
    triton = [p for p in peers if p.startswith("triton")]
    rivals = {"PyTorch": ["torch"], "the best triton-qml": triton, "JAX": ["tensorcircuit"]}
    for name, group in rivals.items():
        row: list[str] = []
        for case in cases:
            own = by_key.get(("qcomp", case), {}).get("gradient_s")
            others = [by_key[p, case]["gradient_s"] for p in group if timed(by_key.get((p, case)))]
            row.append(f"{min(others) / own:.3g}×" if own and others else "–")
        if any(c != "–" for c in row):
            grid.append([f"qcomp against {name}", *row])
    for key, name in (("flops_fraction", "fp32"), ("bytes_fraction", "copy")):
        found = [by_key.get(("qcomp", case), {}).get(key) for case in cases]
        if any(found):
            row = [f"{100 * f:.0f} %" if f else "–" for f in found]
            grid.append([f"qcomp, of the {name} ceiling", *row])
    memory = [by_key.get(("qcomp", case), {}).get("peak_bytes") for case in cases]
    if any(memory):
        grid.append(["qcomp, peak MiB", *(f"{m / 2**20:,.0f}" if m else "–" for m in memory)])
    return grid


def timed(record: Record | None) -> bool:
    return record is not None and "gradient_s" in record


def cell(record: Record | None) -> str:
    """A time; `*` was projected from a part of the batch, `!` disagrees with the others."""
    if record is None:
        return "–"
    if "failed" in record:
        return record["failed"].split(":")[0][:40]
    wrong = " !" if not record.get("check", {}).get("agrees", True) else ""
    return milliseconds(record["gradient_s"]) + " *" * record["projected"] + wrong


def headline_lines(results: Record) -> list[str]:
    lines: list[str] = []
    for r in results.get("headline", []):
        case = Case(**r["case"])
        name = (
            f"{GPU_PEERS[r['peer']][0]}, {describe(case)}, {math.prod((case.n, case.layers, 3)):,}"
        )
        if "failed" in r:
            lines.append(f"{name} parameters: {r['failed']}")
            continue
        how = f"projected from {r['samples']} samples" if r["projected"] else "whole"
        floor = f", floor {r['floor_s']:.3g} s" if "floor_s" in r else ""
        lines.append(
            f"{name} parameters: value and gradient of {case.batch:,} samples in "
            f"{r['gradient_s']:.3g} s ({how}{floor})"
        )
    return lines


def sections(results: Record) -> list[tuple[str, Grid]]:
    keys = dict.fromkeys((r["case"]["entangler"], r["case"]["batch"]) for r in results["records"])
    names = {"cx": "CNOT", "cz": "CZ"}
    return [
        (f"{names[e]} ring, {b:,} sample{'s' * (b > 1)}", table(results, b, e)) for e, b in keys
    ]


def notes(results: Record) -> list[str]:
    machine = results["machine"]
    checks = [r["check"]["agrees"] for r in results["records"] if "check" in r]
    lines = [f"{machine.get('gpu', 'No GPU: a dry run on the CPU')}, {results['date']}"]
    if "ceilings" in machine:
        found = machine["ceilings"]
        lines.append(
            f"Measured ceilings: {found['flops'] / 1e12:.3g} TFLOP/s in fp32, "
            f"{found['bytes'] / 1e12:.3g} TB/s copied (read and written)."
        )
    lines.append(", ".join(f"{k} {v}" for k, v in sorted(results["versions"].items())))
    lines.append(f"Cross-check of values and gradients: {sum(checks)} of {len(checks)} agree.")
    lines.append("* projected from a part of the batch; ! disagrees with the median of the peers.")
    lines += [f"Missing: {GPU_PEERS[p][0]}: {why}" for p, why in results["missing"].items()]
    lines += [
        f"{GPU_PEERS[r['peer']][0]} at {describe(Case(**r['case']))}: {r['failed']}"
        for r in results["records"]
        if "failed" in r
    ]
    if results["skipped"]:
        lines.append(f"{len(results['skipped'])} rows were skipped: the budget was used up.")
    return [*headline_lines(results), *lines]


def markdown(results: Record) -> str:
    parts: list[str] = []
    for heading, grid in sections(results):
        rule = ["---"] + ["---:"] * (len(grid[0]) - 1)
        rows = "\n".join(f"| {' | '.join(row)} |" for row in [grid[0], rule, *grid[1:]])
        parts.append(f"## {heading}\n\n{rows}\n")
    parts.append("\n".join(f"- {line}" for line in notes(results)) + "\n")
    return f"<!-- written by {results['command']} -->\n\n" + "\n".join(parts)


def show(results: Record, console: Console) -> None:
    for heading, grid in sections(results):
        shown = Table(title=heading, title_justify="left")
        for i, name in enumerate(grid[0]):
            shown.add_column(name, justify="right" if i else "left")
        for row in grid[1:]:
            shown.add_row(*row)
        console.print(shown)
    for line in notes(results):
        console.print(line)


# The command line ---------------------------------------------------------------------------


def default_cases(layers: int) -> list[Case]:
    """By weight: the batch of 100 first, the CNOT ring before the CZ ring."""
    return [Case(n, layers, batch, e) for e in ("cx", "cz") for batch in BATCHES for n in QUBITS]


def parse_case(text: str) -> Case:
    n, layers, batch, *entangler = text.split(",")
    return Case(int(n), int(layers), int(batch), *entangler)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.gpu",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--peers", nargs="+", choices=GPU_PEERS, default=list(GPU_PEERS), metavar="PEER")
    add("--cases", nargs="*", type=parse_case, metavar="N,L,B,cx|cz")
    add("--layers", type=int, default=LAYERS, help="of the cases, unless --cases are given")
    add("--headline", type=parse_case, metavar="N,L,B", help="the long circuit")
    add("--headline-samples", type=int, default=24, help="of it, before all are tried")
    add("--headline-peers", nargs="*", choices=GPU_PEERS, default=["qcomp", "triton-qml-4"])
    add("--budget", type=float, default=1200.0, help="seconds for everything")
    add("--timeout", type=float, default=150.0, help="seconds for one peer and case")
    add("--seconds", type=float, default=0.5, help="time to repeat each call for")
    add("--longest", type=float, default=3.0, help="seconds of a call, else a part is timed")
    add("--output", type=Path, help="JSON to write; the Markdown goes beside it")
    add("--dry-run", action="store_true", help="small cases on the CPU")
    add("--show", type=Path, metavar="JSON", help="print earlier results and stop")
    options = parser.parse_args(arguments)
    if options.show and not options.show.is_file():
        parser.error(f"{options.show} is not a file of earlier results")
    if options.cases is None:
        options.cases = DRY if options.dry_run else default_cases(options.layers)
    if options.headline is None:
        options.headline = DRY_HEADLINE if options.dry_run else HEADLINE
    if options.output is None:
        name = f"{datetime.now(UTC):%Y-%m-%d}-gpu{'-dry-run' * options.dry_run}.json"
        options.output = HERE / "results" / name
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 if any peer disagrees with the others or qcomp fails."""
    options, console = parse(arguments), Console()
    if options.show:
        show(json.loads(options.show.read_text()), console)
        return 0
    results = Bench(options, console).run()
    options.output.with_suffix(".md").write_text(markdown(results))
    show(results, console)
    records: list[Record] = [*results["records"], *results.get("headline", [])]
    wrong = [r for r in records if not r.get("check", {}).get("agrees", True)]
    broken = [r for r in records if r["peer"] == "qcomp" and "failed" in r]
    return 1 if wrong or broken or "qcomp" in results["missing"] else 0


if __name__ == "__main__":
    sys.exit(main())
