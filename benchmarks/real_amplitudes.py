"""What real amplitudes gain: the same circuits with the pass `real-amplitudes` and without it.

    python -m benchmarks.real_amplitudes
    python -m benchmarks.real_amplitudes --cases 12,10,ring,1 20,4,chain,1 --seconds 10

The circuit is RealAmplitudes: RY(x) on every qubit, then L layers of RY on every qubit and a closed
ring or an open chain of CNOTs; the observable is Z on qubit 0. Both programs run in turn, on one
thread, and the median of its processor time counts, so that what else the machine does hits both
alike.
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

import qcomp
from benchmarks.cpu import machine

HERE = Path(__file__).parent
FEWEST = 5  # runs of each program, however long they take


@dataclass(frozen=True)
class Case:
    """Qubits, layers, how the CNOTs of a layer lie, 'ring' or 'chain', and samples in the batch."""

    n: int
    layers: int
    entanglers: str
    batch: int = 1

    def circuit(self) -> qcomp.Circuit:
        circuit = qcomp.Circuit(self.n)
        inputs, angles = circuit.inputs(self.n), circuit.params(self.layers, self.n)
        for q in range(self.n):
            circuit.ry(inputs[q], q)
        with circuit.repeat(self.layers) as layer:
            for q in range(self.n):
                circuit.ry(angles[layer, q], q)
            for q in range(self.n - (self.entanglers == "chain")):
                circuit.cx(q, (q + 1) % self.n)
        return circuit

    @property
    def title(self) -> str:
        batch = f", batch {self.batch}" if self.batch > 1 else ""
        return f"n={self.n} L={self.layers}, {self.entanglers}{batch}"


CASES = [
    Case(n, layers, entanglers, batch)
    for entanglers in ("ring", "chain")
    for n, layers, batch in (
        (8, 10, 1),
        (8, 10, 16),
        (8, 100, 1),
        (12, 10, 1),
        (12, 10, 16),
        (12, 100, 1),
        (16, 10, 1),
        (20, 4, 1),
    )
]


def median_times(runs: Sequence[Callable[[], Any]], seconds: float) -> list[float]:
    """The median processor time of each of `runs`, in seconds; they take turns."""
    times: list[list[float]] = [[] for _ in runs]
    for run in runs:
        run()
    # As many calls in one measurement as take a millisecond, for a clock is not exact.
    start = time.thread_time()
    runs[0]()
    calls = max(1, round(1e-3 / (time.thread_time() - start + 1e-9)))
    end = time.monotonic() + seconds
    while time.monotonic() < end or len(times[0]) < FEWEST:
        for run, own in zip(runs, times, strict=True):
            start = time.thread_time()
            for _ in range(calls):
                run()
            own.append((time.thread_time() - start) / calls)
    return [statistics.median(own) for own in times]


def measure(case: Case, dtype: str, seconds: float) -> dict[str, Any]:
    """Times of values and of values with gradients, real and complex, and how far both agree."""
    circuit, observable = case.circuit(), qcomp.Z(0)
    real = qcomp.compile(circuit, observable, target="cpu", dtype=dtype, threads=1)
    pipeline = str(real.pipeline)
    if "real-amplitudes," not in pipeline:
        raise SystemExit(f"The pipeline has no real-amplitudes to leave out: {pipeline}")
    plain = pipeline.replace("real-amplitudes,", "")
    programs = [
        real,
        qcomp.compile(circuit, observable, target="cpu", dtype=dtype, threads=1, pipeline=plain),
    ]
    rng = np.random.default_rng(2603)
    w = rng.uniform(-np.pi, np.pi, (case.layers, case.n))
    x = rng.uniform(-np.pi, np.pi, (case.batch, case.n))
    found = [program.value_and_grad(w, x) for program in programs]
    record: dict[str, Any] = {
        "case": asdict(case),
        "dtype": dtype,
        "largest_difference": {
            "value": float(np.abs(found[0][0] - found[1][0]).max()),
            "gradient": float(np.abs(found[0][1].params - found[1][1].params).max()),
        },
    }
    for kind in ("value", "gradient"):
        runs = [
            (lambda p=p: p(w, x)) if kind == "value" else (lambda p=p: p.value_and_grad(w, x))
            for p in programs
        ]
        own, other = median_times(runs, seconds)
        record[kind] = {"real_s": own, "complex_s": other}
    return record


def table(records: Sequence[dict[str, Any]]) -> list[list[str]]:
    """One row a case: microseconds of both, and the ratio."""
    rows = [
        [
            "RealAmplitudes",
            *(
                f"{kind}, {what}"
                for kind in ("value", "gradient")
                for what in ("real µs", "complex µs", "gain")
            ),
        ]
    ]
    for record in records:
        row = [Case(**record["case"]).title]
        for kind in ("value", "gradient"):
            own, other = record[kind]["real_s"], record[kind]["complex_s"]
            row += [f"{own * 1e6:,.1f}", f"{other * 1e6:,.1f}", f"{other / own:.2f}×"]
        rows.append(row)
    return rows


def parse_case(text: str) -> Case:
    try:
        n, layers, entanglers, batch = text.split(",")
        case = Case(int(n), int(layers), entanglers, int(batch))
    except ValueError:
        case = Case(0, 0, "")
    known = case.entanglers in ("ring", "chain")
    if case.n < 2 or case.layers < 1 or case.batch < 1 or not known:
        message = f"{text!r} is not N,LAYERS,ring|chain,BATCH, for example 12,10,ring,1"
        raise argparse.ArgumentTypeError(message)
    return case


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.real_amplitudes",
        description="Real against complex amplitudes on the cpu target, one thread.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument(
        "--cases",
        nargs="+",
        type=parse_case,
        default=CASES,
        metavar="N,L,RING,B",
        help="what to run",
    )
    parser.add_argument("--dtype", default="complex64", help="complex64 or complex128")
    parser.add_argument("--seconds", type=float, default=4.0, help="time for each comparison")
    parser.add_argument(
        "--output", type=Path, default=HERE / "results/real_amplitudes.json", help="JSON to write"
    )
    options = parser.parse_args(arguments)
    console = Console()
    records: list[dict[str, Any]] = []
    for case in options.cases:
        with console.status(case.title):
            records.append(measure(case, options.dtype, options.seconds))
    results = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "records": records,
    }
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(results, indent=1) + "\n")
    head, *rows = table(records)
    shown = Table()
    for i, name in enumerate(head):
        shown.add_column(name, justify="right" if i else "left")
    for row in rows:
        shown.add_row(*row)
    console.print(shown)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
