"""Write docs/scheduling.md: how passes are found, and how many there are, circuit by circuit.

python docs/make_schedules.py          # rewrite the page
python docs/make_schedules.py --check  # exit 1 if it is not up to date, times aside
"""

import re
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from qcomp.pauli import Frame, Pauli
from qcomp.scheduling.bound import fewest_passes
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.periodic import pipeline, window_layers
from qcomp.scheduling.search import Limits, group_operations

PAGE = Path(__file__).resolve().parent / "scheduling.md"

QUBITS, TILE = 20, 12
SHORT, LONG = 24, 48  # layers; the difference is the steady state

HEAD = """\
# Scheduling

A state of 20 qubits does not fit a cache. What a circuit costs is then decided by how often the
state crosses memory: in how many *passes* its operations are done. A pass works on tiles, one after
the other: it may hold any operations whose directions span at most T dimensions, if all that has to
come before them is done or in the pass as well. This page tells how passes are found and how many
there are. Stages in registers are found in the same way; there the dimension is 2 to 4 and the
number of operations is bounded as well.

## The search

**What may change places.** Two operations commute iff the symplectic product of each Pauli string
of one with each of the other is 0; that is the only dependency. `Window` (`scheduling/window.py`)
takes some hundred operations, computes all products by popcounts of words, and closes the relation:
for each operation all that have to come before it, and all after, as bits of Python integers. So
sets of operations are integers, and union, difference and size cost next to nothing.

**What is local.** A subspace V of directions is kept as the rows of its annihilator, each evaluated
on the directions of all operations, which is again one bit an operation. The union of the rows are
the operations that V does not hold; all that come after these have to wait too; the others run. To
add a direction to V is one step of elimination: a row less.

**Growing a pass** (`scheduling/search.py`). A *target* is an operation that V does not hold. To
reach it, V takes its direction and those of all pending operations before it, and with them
whatever else can run now. The target that gains the most operations for a dimension is taken, until
T is reached. Targets see across layers: a direction that gains nothing by itself is taken for what
lies behind it.

**Beam.** The best first target is not always the right one. Passes are grown from a few, and over
the passes runs a beam: after each, the six sets of pending operations are kept that have the fewest
left. On a long list all this happens in a window, which moves on when half of it is done, so that
the time is linear in the number of operations.

**Anytime.** The search may try so many targets (`partition{budget=…}`), not take so many seconds:
equal circuits get equal schedules on every machine. Every part of a list gets its share. When that
is used up, the search goes on without a beam, at the cost of one greedy walk: with `budget=0` there
is none at all.

## Loops

Seen from the frame of its own iteration, each layer of a loop is the same list of operations, and
what is pending after a pass is a set relative to the first layer that is not done. So the search is
a walk through a graph of such sets, and its best cycle, of p passes that finish l layers, can be
repeated for ever (`scheduling/periodic.py`). `pipeline-loops` rewrites a loop accordingly: a
prologue, a loop whose body holds operations of several layers and finishes l of them, and an
epilogue. To find the cycle takes a few tenths of a second, whatever the number of layers.

The new body ends in the permutation of l layers. That is a pass of its own unless a stage takes it
in (`scheduling/fold.py`), and there are more kernels than for single layers. On the cpu target
states of 20 qubits are bound by arithmetic, and diagonals merge better where layers stay whole. So
this is not part of the default pipelines: put `pipeline-loops{tile=… lanes=…}` after `fuse-gates`,
with the sizes that `partition` gets.

## The bound

An operation can be in pass k only if the directions of what has to come before it and is not done
by then, with its own, span at most T dimensions. Let every operation run as soon as that allows,
whatever else the pass would have to hold. By induction no schedule is earlier with any operation:
what a schedule has done before pass k is part of what runs here before pass k, so what remains
before an operation is at least as much. Counted from the front and from the back, and with the
directions of all that can be in one pass only, this is a lower bound (`scheduling/bound.py`). Also,
T times the passes is at least the dimension of all directions.
`program.explain()` prints it beside what a program does.

## The figures

"""

NOTES = """\

Passes over a state of {qubits} qubits with tiles of 2^{tile} amplitudes. Of circuits in layers:
what a layer adds, between {short} and {long} layers, and in brackets the passes of {short} layers;
other circuits as a whole.

* *frame*: entanglers are absorbed, as qcomp does it.
* *fixed qubits*: the same search, with entanglers as operations.
* *qubit by qubit*: a pass takes operations in order while it holds at most {tile} qubits, and those
  behind that can still go before what has to wait. Entanglers are operations.
* *loop*: passes and layers of the cycle that `pipeline-loops` finds.
* *bound*: no schedule in the frame can have fewer.
* *seconds*: to schedule {long} layers, or the circuit, in the frame, and to find the cycle; on one
  core of the machine that wrote this page.

The closed ring of CNOTs and all-to-all CZ are at their bounds: no schedule is better. Where all
qubits are coupled the frame does not help, as each layer needs all twenty directions; a ring of
CNOTs on fixed qubits costs two and a half times as much as in the frame.

Prior work: the frame is that of stabilizer simulators, see *Clifft* (arXiv 2604.27058); linear maps
over GF(2) as layouts are known from Triton (*Linear Layouts*, arXiv 2505.23819); HyQuas, Atlas and
HiSVSIM group gates by subsets of fixed qubits.
"""


class Circuit:
    """Operations in the frame, or, where it is not absorbed, with entanglers among them."""

    def __init__(self, absorb: bool):
        self.absorb = absorb
        self.frame = Frame.identity(QUBITS)
        self.operations: list[Operation] = []

    def gate(self, q: int) -> None:
        """Any gate of one qubit."""
        self.rotate(Pauli(1 << q), Pauli(0, 1 << q))

    def rotate(self, *paulis: Pauli, controls: tuple[Pauli, ...] = ()) -> None:
        self.operations.append(Operation(paulis, controls).mapped(self.frame.image))

    def cx(self, control: int, target: int) -> None:
        if self.absorb:
            self.frame.apply_cx(control, target)
        else:
            self.rotate(Pauli(1 << target), controls=(Pauli(0, 1 << control),))

    def cz(self, a: int, b: int) -> None:
        if self.absorb:
            self.frame.apply_cz(a, b)
        else:
            self.rotate(Pauli(0, 1 << b), controls=(Pauli(0, 1 << a),))


Layer = Callable[[Circuit, int], None]
"""Adds the layer of a number."""


def entangled(entangle: Layer) -> Layer:
    """A layer of gates on all qubits, then entanglers."""

    def layer(c: Circuit, number: int) -> None:
        for q in range(QUBITS):
            c.gate(q)
        entangle(c, number)

    return layer


def line(apply: str, stop: int = QUBITS, step: int = 1) -> Layer:
    """Entanglers of neighbours (or qubits at a distance), from 0 on."""

    def entangle(c: Circuit, number: int) -> None:
        for q in range(stop):
            getattr(c, apply)(q, (q + step) % QUBITS)

    return entangle


def brickwork(c: Circuit, number: int) -> None:
    for start in (0, 1):
        for q in range(start, QUBITS, 2):
            c.cx(q, (q + 1) % QUBITS)


def all_to_all(c: Circuit, number: int) -> None:
    for a in range(QUBITS):
        for b in range(a):
            c.cz(a, b)


def changing_range(c: Circuit, number: int) -> None:
    line("cx", step=number % (QUBITS - 1) + 1)(c, number)


def random_matching(c: Circuit, number: int) -> None:
    qubits = list(range(QUBITS))
    Random(number).shuffle(qubits)
    for a, b in zip(qubits[::2], qubits[1::2], strict=True):
        c.cx(a, b)


def regular_graph() -> list[tuple[int, int]]:
    """The edges of a random graph in which each qubit has three."""
    random = Random(2)
    while True:
        ends = [q for q in range(QUBITS) for _ in range(3)]
        random.shuffle(ends)
        edges = {(min(e), max(e)) for e in zip(ends[::2], ends[1::2], strict=True)}
        if len(edges) == len(ends) // 2 and all(a != b for a, b in edges):
            return sorted(edges)


def ising(edges: Iterable[tuple[int, int]]) -> Layer:
    """RZZ on edges, then RX on all qubits."""
    pairs = list(edges)

    def layer(c: Circuit, number: int) -> None:
        for a, b in pairs:
            c.rotate(Pauli(0, 1 << a | 1 << b))
        for q in range(QUBITS):
            c.rotate(Pauli(1 << q))

    return layer


def fourier(c: Circuit) -> None:
    for q in reversed(range(QUBITS)):
        c.gate(q)
        for p in reversed(range(q)):
            c.rotate(Pauli(0, 1 << p), controls=(Pauli(0, 1 << q),))
    for q in range(QUBITS // 2):
        p = QUBITS - 1 - q
        for a, b in ((q, p), (p, q), (q, p)):
            c.cx(a, b)


def double_excitations(c: Circuit) -> None:
    """Jordan-Wigner: eight strings each, X or Y on four qubits, Z between them."""
    random = Random(0)
    for _ in range(60):
        sites = sorted(random.sample(range(QUBITS), 4))
        between = [*range(sites[0] + 1, sites[1]), *range(sites[2] + 1, sites[3])]
        for which in range(16):
            if which.bit_count() % 2:
                letters = [(q, "XY"[which >> i & 1]) for i, q in enumerate(sites)]
                c.rotate(Pauli.from_letters([*letters, *((q, "Z") for q in between)]))


def random_strings(c: Circuit) -> None:
    random = Random(0)
    for _ in range(400):
        sites = random.sample(range(QUBITS), random.randint(4, 8))
        c.rotate(Pauli.from_letters((q, random.choice("XYZ")) for q in sites))


def random_circuit(c: Circuit) -> None:
    random = Random(0)
    for _ in range(400):
        c.gate(random.randrange(QUBITS))
        a, b = random.sample(range(QUBITS), 2)
        random.choice((c.cx, c.cz))(a, b)


LAYERED: dict[str, Layer] = {
    "closed CNOT ring": entangled(line("cx")),
    "open CNOT chain": entangled(line("cx", QUBITS - 1)),
    "CZ ring": entangled(line("cz")),
    "brickwork CNOT": entangled(brickwork),
    "all-to-all CZ": entangled(all_to_all),
    "strongly entangling, range 3": entangled(line("cx", step=3)),
    "strongly entangling, all ranges": entangled(changing_range),
    "random matchings": entangled(random_matching),
    "transverse-field Ising ring": ising((q, (q + 1) % QUBITS) for q in range(QUBITS)),
    "QAOA, random 3-regular graph": ising(regular_graph()),
}

PERIODIC = [*LAYERED]
PERIODIC.remove("strongly entangling, all ranges")
PERIODIC.remove("random matchings")

WHOLE: dict[str, Callable[[Circuit], None]] = {
    "QFT": fourier,
    "60 double excitations (UCCSD)": double_excitations,
    "400 random Pauli rotations": random_strings,
    "400 random gates, CNOTs and CZs": random_circuit,
}


def operations_of(name: str, layers: int = 0, absorb: bool = True) -> list[Operation]:
    """The operations of a circuit of the table."""
    circuit = Circuit(absorb)
    for number in range(layers if name in LAYERED else 0):
        LAYERED[name](circuit, number)
    if name in WHOLE:
        WHOLE[name](circuit)
    return circuit.operations


def scheduled(operations: list[Operation]) -> int:
    """How many passes the search finds."""
    return len(group_operations(operations, 0, Limits(TILE)))


def qubit_by_qubit(operations: list[Operation]) -> int:
    """How many passes there are if each takes qubits as they come."""
    pending, passes = operations, 0
    while pending:
        held, x, z = 0, 0, 0  # qubits of the pass; where what has to wait has an X part, a Z part
        waiting: list[Operation] = []
        for operation in pending:
            moved = 0
            for p in (*operation.paulis, *operation.controls):
                moved |= p.x
            paulis = operation.generators
            if (held | moved).bit_count() <= TILE and not any(p.x & z or p.z & x for p in paulis):
                held |= moved
            else:
                waiting.append(operation)
                for p in paulis:
                    x, z = x | p.x, z | p.z
        pending, passes = waiting, passes + 1
    return passes


def cycle(name: str) -> tuple[str, float]:
    """Passes a layer of a loop of the circuit's layers, if they are all the same; and the time."""
    count = len(operations_of(name, 1))
    layers = window_layers(count)
    operations = operations_of(name, layers)
    start = time.process_time()
    found = pipeline(operations, count, 0, TILE)
    assert found is not None
    seconds = time.process_time() - start
    return f"{found.passes / found.layers:.2f} ({found.passes}/{found.layers})", seconds


@dataclass
class Row:
    """A line of the table: passes with the shorter and the longer number of layers, or once."""

    name: str
    counts: dict[str, tuple[int, ...]]
    seconds: float

    def cell(self, column: str) -> str:
        counts = self.counts[column]
        return f"{counts[0]}" if len(counts) == 1 else f"{self.rate(column):.2f} ({counts[0]})"

    def rate(self, column: str) -> float:
        """Passes a layer."""
        short, long = self.counts[column]
        return (long - short) / (LONG - SHORT)


def measured(name: str) -> Row:
    """The line of a circuit."""
    depths = (SHORT, LONG) if name in LAYERED else (0,)
    frame = [operations_of(name, depth) for depth in depths]
    fixed = [operations_of(name, depth, absorb=False) for depth in depths]
    start = time.process_time()
    scheduled(frame[-1])
    seconds = time.process_time() - start
    counts = {
        "frame": tuple(map(scheduled, frame)),
        "fixed": tuple(map(scheduled, fixed)),
        "naive": tuple(map(qubit_by_qubit, fixed)),
        "bound": tuple(fewest_passes(o, 0, TILE) for o in frame),
    }
    return Row(name, counts, seconds)


def page() -> str:
    """The text of the page."""
    lines = [
        "| circuit | frame | fixed qubits | qubit by qubit | bound | seconds | loop | seconds |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name in (*LAYERED, *WHOLE):
        row = measured(name)
        cells = (row.cell(column) for column in ("frame", "fixed", "naive", "bound"))
        line = f"| {name} | {' | '.join(cells)} | {row.seconds:.2f} |"
        if name in PERIODIC:
            loop, seconds = cycle(name)
            line += f" {loop} | {seconds:.2f} |"
        else:
            line += " | |"
        lines.append(line)
    notes = NOTES.format(qubits=QUBITS, tile=TILE, short=SHORT, long=LONG)
    return HEAD + "\n".join(lines) + "\n" + notes


def main() -> int:
    """Write or check the page."""
    text = page()
    if "--check" in sys.argv[1:]:
        timeless, seconds = re.compile(r"\| \d\.\d\d (?=\|)"), "| "
        return int(timeless.sub(seconds, PAGE.read_text()) != timeless.sub(seconds, text))
    PAGE.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
