"""What each specialisation of the cpu target gains: its pipeline with a pass, and without it.

    python -m benchmarks.switches                                # every switch, a few minutes
    python -m benchmarks.switches --switches product-state real-amplitudes --seconds 4
    python -m benchmarks.switches --show benchmarks/results/switches.json

Each switch is measured on a circuit that it is for. Both programs run in turn in one process on
one thread, and the quickest call counts, by its processor time, so that what else the machine does
hits both alike. Values and gradients of both are compared.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from xdsl.passes import ModulePass

import qcomp
from benchmarks.circuit import CIRCUITS, Ansatz, Gate, encoding
from benchmarks.cpu import DEPTHS, origin
from benchmarks.peers.qcomp import build_circuit
from qcomp.compiler import Pipeline
from qcomp.passes.fuse_turn import FuseTurnPass
from qcomp.passes.insert_checkpoints import InsertCheckpointsPass
from qcomp.pipeline import passes_text

HERE = Path(__file__).parent
FEWEST = 5  # runs of each program, however long they take
TOLERANCE = 2e-4  # of a gradient in the 2-norm and a value, in single precision
KINDS = {"value": "value", "gradient": "value and gradient"}
Record = dict[str, Any]


Changes = dict[str, dict[str, Any] | None]
"""Passes to leave out (None), to run with other options, or, `fuse-turn`, to add."""


@dataclass(frozen=True)
class Switch:
    """What is changed to do without it, the circuits to measure it on, and what is changed on both
    sides so that it can be switched off."""

    changes: Changes
    circuits: tuple[str, ...]
    both: Changes = field(default_factory=Changes)


SWITCHES = {
    "merge-rotations": Switch({"merge-rotations": None}, ("euler",)),
    "unroll-loops": Switch({"unroll-loops": None}, ("hea", "brickwork")),
    "fuse-gates": Switch({"fuse-gates": None}, ("hea", "brickwork")),
    "real-amplitudes": Switch({"real-amplitudes": None}, ("real-ring", "real-chain")),
    "search for passes": Switch({"partition": {"budget": 0}}, ("brickwork", "uccsd")),
    "permutations folded": Switch({"lower-to-plan": {"fold": False}}, ("hea",)),
    "move-diagonals": Switch({"move-diagonals": None}, ("hea", "brickwork")),
    "product-state": Switch({"product-state": None}, ("hea", "real-ring")),
    "skip-undo": Switch({"skip-undo": None}, ("hea", "qaoa", "uccsd")),
    "fuse-turn": Switch({"fuse-turn": None}, ("hea",), {"fuse-turn": {}}),
    "forms of gates": Switch(
        {"select-kernels": {"euler": False}}, ("hea", "real-ring"), {"move-diagonals": None}
    ),
}
SWITCHES["all of them"] = Switch(
    {name: how for switch in SWITCHES.values() for name, how in switch.changes.items()},
    ("hea", "real-ring", "qaoa", "uccsd", "qft", "brickwork"),
)


def changed(pipeline: Pipeline, changes: Changes) -> Pipeline:
    """The pipeline with some passes left out or with other options."""
    names = {*(each.name for each in pipeline.passes), FuseTurnPass.name}
    if missing := changes.keys() - names:
        raise SystemExit(f"The pipeline has no {', '.join(sorted(missing))} to switch off.")
    passes: list[ModulePass] = []
    for each in pipeline.passes:
        if isinstance(each, InsertCheckpointsPass) and changes.get(FuseTurnPass.name) is not None:
            passes.append(FuseTurnPass())
        options = changes.get(each.name, {})
        if options is not None:
            passes.append(replace(each, **options))
    return Pipeline(passes_text(passes))


# Circuits ------------------------------------------------------------------------------------


def real(n: int, entanglers: str) -> Ansatz:
    """RealAmplitudes: RY(x) on every qubit, then RY and a closed ring or an open chain of CNOTs; Z
    on qubit 0."""
    turns = [Gate("ry", (q,), (q,)) for q in range(n)]
    cnots = [Gate("cx", (q, (q + 1) % n)) for q in range(n - (entanglers == "chain"))]
    return Ansatz((*turns, *cnots), (n,), ((1.0, ((0, "Z"),)),), tuple(encoding(n)), inputs=n)


def euler(n: int) -> Ansatz:
    """RZ RY RZ on every qubit and a ring of CZs, twice a layer, so that RZs meet through the CZs; Z
    on qubit 0."""
    gates: list[Gate] = []
    for half in (0, 1):
        gates += [
            Gate(name, (q,), (half, q, k))
            for q in range(n)
            for k, name in enumerate(("rz", "ry", "rz"))
        ]
        gates += [Gate("cz", (q, (q + 1) % n)) for q in range(n)]
    return Ansatz(tuple(gates), (2, n, 3), ((1.0, ((0, "Z"),)),))


OWN: dict[str, Callable[[int], Ansatz]] = {
    "real-ring": lambda n: real(n, "ring"),
    "real-chain": lambda n: real(n, "chain"),
    "euler": euler,
}


@dataclass(frozen=True)
class Case:
    """A switch on a circuit of n qubits."""

    switch: str
    circuit: str
    n: int
    batch: int = 1

    @property
    def layers(self) -> int:
        return DEPTHS.get(self.circuit, 10 if self.n < 20 else 4)


# Measuring -----------------------------------------------------------------------------------


def quickest(runs: Sequence[Callable[[], Any]], seconds: float) -> list[float]:
    """The shortest processor time of each of `runs`, in seconds; they take turns."""
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
    return [min(own) for own in times]


def measure(case: Case, dtype: str, seconds: float) -> Record:
    """Times of values and of values with gradients, on and off, and how far both agree."""
    ansatz = {**CIRCUITS, **OWN}[case.circuit](case.n)
    circuit, observable = build_circuit(case.n, case.layers, ansatz)
    switch = SWITCHES[case.switch]
    plain = qcomp.compile(circuit, observable, target="cpu", dtype=dtype, threads=1)
    on = plain.with_pipeline(changed(plain.pipeline, switch.both))
    off = plain.with_pipeline(changed(plain.pipeline, switch.both | switch.changes))
    rng = np.random.default_rng(2603)
    w = rng.uniform(-np.pi, np.pi, (case.layers, *ansatz.shape))
    x = rng.uniform(-np.pi, np.pi, (case.batch, ansatz.inputs)) if ansatz.inputs else None
    (y, g), (other_y, other_g) = (program.value_and_grad(w, x) for program in (on, off))
    norm = np.linalg.norm(g.params)
    record: Record = {
        "case": asdict(case),
        "dtype": dtype,
        "difference": {
            "value": float(np.abs(y - other_y).max()),
            "gradient": float(np.linalg.norm(g.params - other_g.params) / norm),
        },
    }
    for kind in ("value", "gradient"):
        runs = [
            (lambda p=p: p(w, x)) if kind == "value" else (lambda p=p: p.value_and_grad(w, x))
            for p in (on, off)
        ]
        with_it, without = quickest(runs, seconds)
        record[kind] = {"on_s": with_it, "off_s": without}
    return record


# Tables --------------------------------------------------------------------------------------


def grid(records: Sequence[Record]) -> list[list[str]]:
    """One row a switch, circuit and size: microseconds with and without it, and the ratio."""
    columns = (f"{kind}, {what}" for kind in KINDS.values() for what in ("on µs", "off µs", "gain"))
    rows = [["switch", "circuit", *columns]]
    for record in records:
        case = Case(**record["case"])
        batch = f", batch {case.batch}" if case.batch > 1 else ""
        depth = f" L={case.layers}" if case.layers > 1 else ""
        row = [case.switch, f"{case.circuit} n={case.n}{depth}{batch}"]
        for kind in KINDS:
            on, off = record[kind]["on_s"], record[kind]["off_s"]
            row += [f"{on * 1e6:,.1f}", f"{off * 1e6:,.1f}", f"**{off / on:.2f}×**"]
        rows.append(row)
    return rows


def markdown(results: Record) -> str:
    head, *rows = grid(results["records"])
    rule = ["---", "---", *["---:"] * (len(head) - 2)]
    lines = (f"| {' | '.join(line)} |" for line in (head, rule, *rows))
    return f"<!-- written by {results['command']} -->\n\n" + "\n".join(lines) + "\n"


def disagree(records: Iterable[Record]) -> list[Record]:
    return [r for r in records if max(r["difference"].values()) > TOLERANCE]


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 if a program with a switch disagrees with the one without."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.switches",
        description="What each specialisation of the cpu target gains, one thread.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument(
        "--switches",
        nargs="+",
        choices=SWITCHES,
        default=list(SWITCHES),
        metavar="SWITCH",
        help=", ".join(SWITCHES),
    )
    parser.add_argument(
        "--circuits",
        nargs="+",
        choices=[*CIRCUITS, *OWN],
        metavar="CIRCUIT",
        help="instead of those that a switch is for: " + ", ".join([*CIRCUITS, *OWN]),
    )
    parser.add_argument(
        "--sizes", nargs="+", type=int, default=[12, 16, 20], metavar="N", help="qubits"
    )
    parser.add_argument("--batch", type=int, default=1, help="samples")
    parser.add_argument("--dtype", default="complex64", help="complex64 or complex128")
    parser.add_argument("--seconds", type=float, default=2.0, help="time for each comparison")
    parser.add_argument(
        "--output", type=Path, default=HERE / "results/switches.json", help="JSON to write"
    )
    parser.add_argument("--show", type=Path, metavar="JSON", help="print earlier results and stop")
    options = parser.parse_args(arguments)
    console = Console()
    if options.show:
        console.print(
            markdown(json.loads(options.show.read_text())), highlight=False, soft_wrap=True
        )
        return 0
    cases = [
        Case(name, circuit, n, options.batch)
        for name in options.switches
        for circuit in options.circuits or SWITCHES[name].circuits
        for n in options.sizes
    ]
    records: list[Record] = []
    results: Record = {
        **origin("switches"),
        "records": records,
    }
    options.output.parent.mkdir(parents=True, exist_ok=True)
    for case in cases:
        with console.status(f"{case.switch}: {case.circuit}, {case.n} qubits"):
            records.append(measure(case, options.dtype, options.seconds))
        options.output.write_text(json.dumps(results, indent=1) + "\n")
    options.output.with_suffix(".md").write_text(markdown(results))
    console.print(markdown(results), highlight=False, soft_wrap=True)
    wrong = disagree(records)
    for record in wrong:
        console.print("With and without the switch disagree:", record, highlight=False)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
