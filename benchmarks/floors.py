"""How far gradients are from what the processor could do at best.

    python -m benchmarks.floors                                  # n = 12 to 22 on one core
    python -m benchmarks.floors --sizes 20,4 20,100

Layers of RX, RY, RZ and a closed CNOT ring after an encoding, Z on qubit 0; value and gradient in
complex64 on one thread. The arithmetic floor counts the vector multiply-adds (and multiplications)
in the hot loop of every stage's kernel, in the assembly that LLVM makes of it, times the blocks
that the launches of a gradient visit, at the rate of independent multiply-adds measured here; what
makes coefficients, product states and observables is not in it. The memory floor is the bytes of
the states that passes read and write, at the rate at which arrays of that size are copied here.
"""

import argparse
import ctypes
import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table
from xdsl.dialects import func

import qcomp
from benchmarks.circuit import CIRCUITS
from benchmarks.compile_time import versions
from benchmarks.cpu import origin
from benchmarks.peers.qcomp import build_circuit
from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.backends.cpu.features import Host
from qcomp.backends.cpu.jit import Library, assembly, object_code
from qcomp.dialects import plan
from qcomp.explain import trips

HERE = Path(__file__).parent
SIZES = ("12,10", "16,10", "18,10", "20,4", "20,20", "22,4")
CHAINS, TURNS = 12, 1 << 20
Record = dict[str, Any]


def hot_loops(text: str) -> dict[str, int]:
    """The vector multiply-adds and multiplications of each function's busiest loop."""
    found: dict[str, int] = {}
    for function in re.split(r"\n(?=[A-Za-z_][\w.]*:)", text):
        lines = function.splitlines()
        labels = {m[1]: i for i, line in enumerate(lines) if (m := re.match(r"(\.L\w+):", line))}
        counts = [0]
        for end, line in enumerate(lines):
            jump = re.search(r"\bj\w+\s+(\.L\w+)", line)
            if jump and (start := labels.get(jump[1], end)) < end:
                inside = lines[start:end]
                counts.append(sum(bool(re.search(r"\tv(fn?m|mul).*[zy]mm", i)) for i in inside))
        found[lines[0].partition(":")[0]] = max(counts)
    return found


def quickest(call: Callable[[], object], seconds: float) -> float:
    times: list[float] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end or len(times) < 3:
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def multiply_adds_a_second(host: Host) -> float:
    """Vector multiply-adds a second, of independent chains."""
    kind = f"<{host.vector('float').lanes} x float>"
    chains = range(CHAINS)
    phis = "\n".join(
        f"  %x{c} = phi {kind} [ zeroinitializer, %entry ], [ %y{c}, %loop ]" for c in chains
    )
    turns = "\n".join(
        f"  %y{c} = call {kind} @fma({kind} %x{c}, {kind} %f, {kind} %f)" for c in chains
    )
    sums = "\n".join(
        f"  %s{c} = fadd {kind} %{'s' if c > 1 else 'y'}{c - 1}, %y{c}" for c in chains[1:]
    )
    name = f"llvm.fma.v{host.vector('float').lanes}f32"
    text = f"""declare {kind} @{name}({kind}, {kind}, {kind})
define void @chains(ptr %out) {{
entry:
  %f = load {kind}, ptr %out, align 4
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %n, %loop ]
{phis}
{turns.replace("@fma", "@" + name)}
  %n = add i64 %i, 1
  %done = icmp eq i64 %n, {TURNS}
  br i1 %done, label %leave, label %loop
leave:
{sums}
  store {kind} %s{CHAINS - 1}, ptr %out, align 4
  ret void
}}
"""
    function = Library(object_code(text, host), host).function("chains", [ctypes.c_void_p])
    memory = np.full(16, 1e-3, np.float32)
    return CHAINS * TURNS / quickest(lambda: function(memory.ctypes.data), 0.5)


def copied_bytes_a_second(size: int) -> float:
    """Bytes read and written a second, of an array of so many."""
    source, target = np.ones(size // 4, np.float32), np.zeros(size // 4, np.float32)
    calls = max(1, (1 << 24) // size)

    def copy() -> None:
        for _ in range(calls):
            np.copyto(target, source)

    return 2 * size * calls / quickest(copy, 0.3)


def measure(n: int, layers: int, seconds: float) -> Record:
    ansatz = CIRCUITS["hea"](n)
    circuit, observable = build_circuit(n, layers, ansatz)
    program = qcomp.compile(circuit, observable, target="cpu", dtype="complex64", threads=1)
    executable = program.executable
    assert isinstance(executable, CpuExecutable)
    rng = np.random.default_rng(2603)
    w = rng.uniform(-np.pi, np.pi, (layers, *ansatz.shape))
    x = rng.uniform(-np.pi, np.pi, (1, ansatz.inputs))
    program.value_and_grad(w, x)

    module = program.pipeline.lower(program.module)
    stages = plan.stages_of(module)
    (adjoint,) = (
        f
        for f in module.ops
        if isinstance(f, func.FuncOp) and f.sym_name.data == "circuit_state_adjoint"
    )
    loops = hot_loops(assembly(executable.text.text, executable.host))
    layout = executable.layout
    multiply_adds = moved = 0
    for op in adjoint.walk():
        if isinstance(op, plan.LaunchOp):
            stage = stages[op.stage.root_reference.data]
            assert stage.kernel is not None
            name = stage.kernel.root_reference.data
            name += "_sums" if op.keep else "_adjoint" if op.is_adjoint else ""
            blocks = 1 << (layout.vector_bits - len(stage.registers))
            own = next(c for f, c in loops.items() if re.fullmatch(rf"{name}(_fetching_\d+)?", f))
            multiply_adds += trips(op) * blocks * own
        if isinstance(op, plan.PassOp):
            states = max(len(launch.buffers) for launch in op.launches)
            moved += 2 * trips(op) * states * layout.bytes
        elif isinstance(op, plan.ProductOp):
            moved += layout.bytes
    return {
        "n": n,
        "layers": layers,
        "seconds": quickest(lambda: program.value_and_grad(w, x), seconds),
        "multiply_adds": multiply_adds,
        "multiply_adds_a_second": multiply_adds_a_second(executable.host),
        "moved_bytes": moved,
        "copied_bytes_a_second": copied_bytes_a_second(layout.bytes),
    }


def grid(results: Record) -> list[list[str]]:
    rows = [["", "measured ms", "arithmetic floor ms", "of it", "memory floor ms", "of it"]]
    for r in results["records"]:
        arithmetic = r["multiply_adds"] / r["multiply_adds_a_second"]
        memory = r["moved_bytes"] / r["copied_bytes_a_second"]
        measured = r["seconds"]
        rows.append(
            [
                f"n={r['n']} L={r['layers']}",
                f"{measured * 1e3:.3g}",
                f"{arithmetic * 1e3:.3g}",
                f"{arithmetic / measured:.0%}",
                f"{memory * 1e3:.3g}" if memory > 0 and r["n"] > 14 else "–",
                f"{memory / measured:.0%}" if memory > 0 and r["n"] > 14 else "–",
            ]
        )
    return rows


def markdown(results: Record) -> str:
    head, *rows = grid(results)
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.floors", description=__doc__)
    parser.add_argument("--sizes", nargs="+", default=list(SIZES), metavar="N,L")
    parser.add_argument("--seconds", type=float, default=2)
    today = f"{datetime.now(UTC):%Y-%m-%d}-floors.json"
    parser.add_argument("--output", type=Path, default=HERE / "results" / today)
    parser.add_argument("--show", type=Path, help="print earlier results")
    options = parser.parse_args(arguments)
    console = Console()
    if options.show:
        results: Record = json.loads(options.show.read_text())
    else:
        results = {**origin("floors"), "versions": versions(), "records": []}
        for size in options.sizes:
            n, layers = map(int, size.split(","))
            results["records"].append(measure(n, layers, options.seconds))
            options.output.write_text(json.dumps(results, indent=1) + "\n")
    head, *rows = grid(results)
    table = Table(*head)
    for row in rows:
        table.add_row(*row)
    console.print(table)
    console.print(markdown(results), highlight=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
