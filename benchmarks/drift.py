"""Drift: what rounding does to values and gradients of deep circuits, by checkpoint policy.

    python -m benchmarks.drift                                   # n = 4 to 20, L = 10 to 10,000
    python -m benchmarks.drift --qubits 4 8 --layers 10 100
    python -m benchmarks.drift --show FILE.json… --deepest --plot docs/drift.svg

The hardware-efficient circuit in complex64 under each policy against complex128 with `store`, with
random angles, N(0, π²), near the identity, N(0, 0.01²), and all equal to 0.7, where the rounding of
sine and cosine has one direction and adds up. `undone` is what un-computing adds: the largest
difference of a component of the gradient from that of `store` in the same precision, beside the
model of the policy `drift` for as many rotations as are undone in a row. Where `store` takes too
much memory `count=100` stands in. Ctrl-C keeps what was measured; sizes that would take too long
are listed.
"""

import argparse
import json
import os
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn

import qcomp
from benchmarks.circuit import Case, Floats
from benchmarks.cpu import origin
from benchmarks.peers.qcomp import build_circuit

HERE = Path(__file__).parent
QUBITS = (4, 8, 12, 16, 20)
LAYERS = (10, 100, 1_000, 10_000)
ANGLES = ("random", "near identity", "equal")
POLICIES = ("store", "every=10", "every=100", "reverse", "count=10")
LARGEST = 1_000 << 20  # layers times amplitudes that one call may take
LARGEST_COUNT = 1_000 << 16  # the same with ten states
STORE_BYTES = 2 << 30  # in complex128; where `store` takes more, 100 states and recomputation
ROUNDING = 2.0**-24
Record = dict[str, Any]


def angles(case: Case, kind: str) -> tuple[Floats, Floats]:
    """Parameters and inputs, rounded once to single precision."""
    rng = np.random.default_rng(2603)
    shape = (case.layers, *case.ansatz.shape)
    match kind:
        case "random":
            w = np.pi * rng.standard_normal(shape)
        case "near identity":
            w = 0.01 * rng.standard_normal(shape)
        case _:
            w = np.full(shape, 0.7)
    x = rng.uniform(-np.pi, np.pi, (1, case.ansatz.inputs))
    return w.astype(np.float32), x.astype(np.float32)


def too_large(case: Case) -> str:
    """Why a case is left out, or nothing."""
    return "would take too long" if case.layers << case.n > LARGEST else ""


def measure(case: Case, kind: str) -> list[Record]:
    """The errors of every policy."""
    w, x = angles(case, kind)
    circuit, observable = build_circuit(case.n, case.layers, case.ansatz)

    def run(policy: str, dtype: Any) -> tuple[Any, np.ndarray]:
        if policy == "store" and case.layers << case.n + 4 > STORE_BYTES:
            policy = "count=100"  # bit-identical for parameters
        program = qcomp.compile(
            circuit, observable, target="cpu", dtype=dtype, threads=1, checkpoints=policy
        )
        y, g = program.value_and_grad(w, x)
        inputs = np.zeros(0) if g.inputs is None else g.inputs.ravel()
        return np.array(y).reshape(-1), np.concatenate([g.params.ravel(), inputs])

    exact_y, exact = run("store", "complex128")
    store: Any = None
    records: list[Record] = []
    for policy in POLICIES:
        if policy.startswith("count") and case.layers << case.n > LARGEST_COUNT:
            continue
        start = time.perf_counter()
        y, gradient = run(policy, "complex64")
        store = gradient if store is None else store
        records.append(
            {
                "n": case.n,
                "layers": case.layers,
                "angles": kind,
                "policy": policy,
                "value_error": float(np.abs(y - exact_y).max()),
                "gradient_norm": float(np.linalg.norm(exact)),
                "gradient_error": float(np.linalg.norm(gradient - exact)),
                "worst_error": float(np.abs(gradient - exact).max()),
                "undone": float(np.abs(gradient - store).max()),
                "same_params": bool(np.array_equal(gradient[: w.size], store[: w.size])),
                "seconds": time.perf_counter() - start,
            }
        )
    return records


def model(rotations: float) -> float:
    """What the policy `drift` expects of undoing so many rotations in complex64."""
    return ROUNDING * (sqrt(rotations) + rotations)


def largest_ratio(results: Record) -> float:
    """What un-computing added under `reverse`, at most, in units of the model."""
    return max(
        (
            r["undone"] / model(3 * r["n"] * r["layers"])
            for r in results["records"]
            if r["policy"] == "reverse"
        ),
        default=0.0,
    )


def save(results: Record, path: Path) -> None:
    """All or nothing, whenever the user stops us."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(json.dumps(results, indent=1) + "\n")
    os.replace(part, path)


def measure_all(options: argparse.Namespace, console: Console) -> Record:
    """Every size and kind of angles, the quickest first; the file is written after each."""
    cases = [Case(n, layers) for n in options.qubits for layers in options.layers]
    left_out = [{"n": c.n, "layers": c.layers, "why": why} for c in cases if (why := too_large(c))]
    records: list[Record] = []
    results: Record = {**origin("drift"), "left_out": left_out, "records": records}
    cases = sorted((c for c in cases if not too_large(c)), key=lambda c: c.layers << c.n)
    columns = (SpinnerColumn(), "{task.description}", MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=len(cases) * len(ANGLES))
        try:
            for case in cases:
                for kind in ANGLES:
                    progress.update(task, description=f"n={case.n} L={case.layers} {kind}")
                    records += measure(case, kind)
                    save(results, options.output)
                    progress.advance(task)
        except KeyboardInterrupt:
            console.print("Stopped: what was measured is kept.")
    return results


def together(files: Sequence[Path]) -> Record:
    """The results of several runs as those of one."""
    runs = [json.loads(file.read_text()) for file in files]
    lists = {key: [one for run in runs for one in run[key]] for key in ("left_out", "records")}
    return {**runs[0], **lists}


def markdown(results: Record, deepest: bool = False) -> str:
    """Relative errors of the gradient, one row a size, and what un-computing added; of the deepest
    circuits only, if wanted."""
    records = results["records"]
    if deepest:
        depths = {r["n"]: r["layers"] for r in sorted(records, key=lambda r: r["layers"])}
        records = [r for r in records if r["layers"] == depths[r["n"]]]
    policies = [p for p in POLICIES if any(r["policy"] == p for r in records)]
    head = ["angles", "n", "L", *policies, "undone by `reverse`", "model"]
    lines = [head, ["---", *["---:"] * (len(head) - 1)]]
    found = {(r["angles"], r["n"], r["layers"], r["policy"]): r for r in records}
    for kind, n, layers in sorted({key[:3] for key in found}):
        row = [kind, str(n), f"{layers:,}"]
        for policy in policies:
            r = found.get((kind, n, layers, policy))
            row.append(f"{r['gradient_error'] / r['gradient_norm']:.1e}" if r else "–")
        r = found.get((kind, n, layers, "reverse"))
        row += [f"{r['undone']:.1e}" if r else "–", f"{model(3 * n * layers):.1e}"]
        lines.append(row)
    text = "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
    for c in results["left_out"]:
        text += f"\nLeft out: n={c['n']} L={c['layers']:,}, {c['why']}."
    return f"{text}\nUn-computing added {largest_ratio(results):.2f} times the model at most.\n"


def plot(results: Record, path: Path) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 4), layout="constrained")
    left, right = figure.subplots(1, 2)
    records = results["records"]
    colors = {n: f"C{i}" for i, n in enumerate(sorted({r["n"] for r in records}))}
    for n, color in colors.items():
        for kind, dash in zip(ANGLES, ("-", "--", ":"), strict=True):
            for policy, mark in (("store", "s"), ("reverse", "o")):
                points = sorted(
                    (r["layers"], r["gradient_error"] / r["gradient_norm"])
                    for r in records
                    if (r["n"], r["angles"], r["policy"]) == (n, kind, policy)
                )
                if points:
                    filled = color if policy == "reverse" else "none"
                    left.loglog(
                        *zip(*points, strict=True), mark + dash, color=color, markerfacecolor=filled
                    )
            points = sorted(
                (3 * n * r["layers"], r["undone"])
                for r in records
                if (r["n"], r["angles"], r["policy"]) == (n, kind, "reverse") and r["undone"]
            )
            if points:
                label = f"n={n}, {kind}"
                right.loglog(*zip(*points, strict=True), "o" + dash, color=color, label=label)
    span = [3.0 * r["n"] * r["layers"] for r in records] or [1.0, 10.0]
    rotations = np.geomspace(min(span), max(span))
    right.loglog(rotations, [model(m) for m in rotations], "k-", label="model of drift")
    left.set_xlabel("layers")
    left.set_ylabel("relative error of the gradient, complex64")
    left.set_title(
        "squares: store, circles: reverse; dashed: near identity, dotted: equal", fontsize="small"
    )
    right.set_xlabel("rotations undone")
    right.set_ylabel("worst component, reverse − store")
    right.legend(fontsize="x-small")
    for axes in (left, right):
        axes.grid(which="major", alpha=0.3)
    figure.savefig(path, dpi=120, metadata={"Date": None} if path.suffix == ".svg" else None)


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 if recomputation changes a gradient with respect to parameters."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.drift",
        description="Errors of value and gradient of deep circuits by checkpoint policy.",
    )
    parser.add_argument("--qubits", type=int, nargs="+", default=list(QUBITS))
    parser.add_argument("--layers", type=int, nargs="+", default=list(LAYERS))
    today = f"{datetime.now(UTC):%Y-%m-%d}-drift.json"
    parser.add_argument("--output", type=Path, default=HERE / "results" / today)
    parser.add_argument("--plot", type=Path, help="write a picture, such as an SVG file")
    parser.add_argument("--show", type=Path, nargs="+", help="print earlier results, together")
    parser.add_argument("--deepest", action="store_true", help="print the largest depths only")
    options = parser.parse_args(arguments)
    if min(options.qubits) < 2 or min(options.layers) < 1:
        parser.error("expected at least 2 qubits and 1 layer")
    console = Console()
    results = together(options.show) if options.show else measure_all(options, console)
    console.print(markdown(results, options.deepest), highlight=False, soft_wrap=True)
    if options.plot:
        plot(results, options.plot)
    return int(any(r["policy"] == "count=10" and not r["same_params"] for r in results["records"]))


if __name__ == "__main__":
    raise SystemExit(main())
