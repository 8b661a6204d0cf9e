"""The benchmark circuits, once: every peer translates `Case.ansatz`.

All have one shape: first gates, whose angles are the inputs, then L equal layers with parameters
of their own, then last gates; and a weighted sum of Pauli strings to measure.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Gate:
    """A gate by its usual name, or with `name` a Pauli string P in capitals exp(-i angle/2 P).

    `angle` is the index of the gate's angle in x[sample] or w[layer], which `factor` multiplies.
    Without it `factor` is the angle, if the gate has one.
    """

    name: str
    qubits: tuple[int, ...]
    angle: tuple[int, ...] | None = None
    factor: float | None = None

    def turn(self, look_up: Callable[[tuple[int, ...]], Any]) -> Any:
        """The angle, of the inputs or parameters by index; None for gates that have none."""
        if self.angle is None:
            return self.factor
        found = look_up(self.angle)
        return found if self.factor is None else self.factor * found


Term = tuple[float, tuple[tuple[int, str], ...]]
"""A weight and a Pauli string, as qubits with their letters."""


@dataclass(frozen=True)
class Ansatz:
    """What to simulate: `first` with inputs, `layer` with parameters w[layer], `last` with none."""

    layer: tuple[Gate, ...]
    shape: tuple[int, ...]
    """The shape of w[layer]."""
    terms: tuple[Term, ...]
    first: tuple[Gate, ...] = ()
    last: tuple[Gate, ...] = ()
    inputs: int = 0


@dataclass(frozen=True)
class Case:
    """One size: qubits, layers, samples in the batch, 'cx' or 'cz' (for hea), which circuit."""

    n: int
    layers: int
    batch: int = 1
    entangler: str = "cx"
    circuit: str = "hea"

    @property
    def ansatz(self) -> Ansatz:
        return _ansatz(self.circuit, self.n, self.entangler)

    @property
    def gates(self) -> int:
        """How many gates a sample takes, Pauli rotations as peers without them decompose them."""
        flat = (*self.ansatz.first, *self.ansatz.layer * self.layers, *self.ansatz.last)
        return sum(len(ladder(gate)) if gate.name.isupper() else 1 for gate in flat)

    def angles(self) -> tuple[Floats, Floats]:
        """The same parameters (layers, …) and inputs (batch, inputs) for everybody, in radians."""
        rng = np.random.default_rng(2603)
        w = rng.uniform(-np.pi, np.pi, (self.layers, *self.ansatz.shape))
        x = rng.uniform(-np.pi, np.pi, (self.batch, self.ansatz.inputs))
        # Rounded once, so that peers in single and double precision see the same angles.
        return w.astype(np.float32), x.astype(np.float32)


@dataclass(frozen=True)
class Flat:
    """The gates of all layers in order, for peers that know neither loops nor shared parameters.

    Angle k of them is `factors[k]` times element `slots[k]` of a sample's inputs and then all
    parameters.
    """

    gates: tuple[Gate, ...]
    slots: NDArray[np.intp]
    factors: NDArray[np.float64]
    size: int

    @staticmethod
    def of(case: Case) -> "Flat":
        ansatz, width = case.ansatz, math.prod(case.ansatz.shape)
        slots = [q for g in ansatz.first if g.angle for q in g.angle]
        own = [
            int(np.ravel_multi_index(gate.angle, ansatz.shape))
            for gate in ansatz.layer
            if gate.angle is not None
        ]
        slots += [ansatz.inputs + l * width + k for l in range(case.layers) for k in own]
        gates = (*ansatz.first, *ansatz.layer * case.layers, *ansatz.last)
        factors = [1.0 if g.factor is None else g.factor for g in gates if g.angle is not None]
        size = ansatz.inputs + case.layers * width
        return Flat(gates, np.array(slots, np.intp), np.array(factors), size)

    def angles(self, w: Floats, x: Floats) -> list[float]:
        """Of one sample, one for each gate with an index."""
        elements = np.concatenate((x, w.ravel())).astype(np.float64)
        return (self.factors * elements[self.slots]).tolist()

    def gradient(self, each: Any) -> NDArray[np.float64]:
        """Of a sample's inputs and all parameters, from that of `angles`."""
        return np.bincount(self.slots, self.factors * each, self.size).astype(np.float64)


def basis_change(gate: Gate) -> list[Gate]:
    """What makes of a rotation about a Pauli string one about Zs; its inverse follows that."""
    changes = {"X": ("h", None), "Y": ("rx", math.pi / 2)}
    pairs = zip(gate.qubits, gate.name, strict=True)
    return [Gate(changes[l][0], (q,), None, changes[l][1]) for q, l in pairs if l in changes]


def ladder(gate: Gate) -> list[Gate]:
    """A Pauli rotation as its textbook decomposition: a basis change, CNOTs, RZ, and back."""
    pairs = zip(gate.qubits, gate.qubits[1:], strict=False)
    before = [*basis_change(gate), *(Gate("cx", pair) for pair in pairs)]
    turn = Gate("rz", gate.qubits[-1:], gate.angle, gate.factor)
    return [*before, turn, *inverse(before)]


def inverse(gates: Iterable[Gate]) -> list[Gate]:
    """Of gates without parameters that are involutions or have an angle."""
    return [
        Gate(g.name, g.qubits, None, None if g.factor is None else -g.factor)
        for g in reversed([*gates])
    ]


# The circuits --------------------------------------------------------------------------------


def encoding(n: int) -> list[Gate]:
    return [Gate("ry", (q,), (q,)) for q in range(n)]


def layer(n: int, entangler: str = "cx") -> list[Gate]:
    rotations = [
        Gate(name, (q,), (q, k)) for q in range(n) for k, name in enumerate(("rx", "ry", "rz"))
    ]
    return rotations + [Gate(entangler, (q, (q + 1) % n)) for q in range(n)]


def hardware_efficient(n: int, entangler: str = "cx") -> Ansatz:
    """RY(x[q]) on every qubit, then RX, RY, RZ on every qubit and a closed ring of CNOTs or CZs;
    Z on qubit 0."""
    gates = tuple(layer(n, entangler))
    return Ansatz(gates, (n, 3), ((1.0, ((0, "Z"),)),), tuple(encoding(n)), inputs=n)


def regular_graph(n: int) -> list[tuple[int, int]]:
    """The edges of a random graph in which each of an even number of vertices has three."""
    random = Random(2)
    while True:
        ends = [q for q in range(n) for _ in range(3)]
        random.shuffle(ends)
        edges = {(min(e), max(e)) for e in zip(ends[::2], ends[1::2], strict=True)}
        if len(edges) == len(ends) // 2 and all(a != b for a, b in edges):
            return sorted(edges)


def qaoa(n: int) -> Ansatz:
    """MaxCut of a random 3-regular graph: H on every qubit, then RZZ by one angle on the edges, RX
    by another on the qubits; the sum of ZZ over the edges."""
    edges = regular_graph(n)
    cost = [Gate("ZZ", edge, (0,)) for edge in edges]
    mixer = [Gate("rx", (q,), (1,)) for q in range(n)]
    terms = tuple((1.0, ((a, "Z"), (b, "Z"))) for a, b in edges)
    return Ansatz((*cost, *mixer), (2,), terms, tuple(Gate("h", (q,)) for q in range(n)))


STRINGS = 480
"""The most Pauli strings of `uccsd`."""


def uccsd(n: int) -> Ansatz:
    """Half filling, spin orbitals in turn (even up, odd down): all single excitations and evenly
    spaced double ones, Jordan-Wigner, up to `STRINGS` strings; densities and hopping measured."""
    electrons = n // 4 * 2
    occupied, empty = range(electrons), range(electrons, n)
    singles = [(i, a) for i in occupied for a in empty if (i - a) % 2 == 0]
    doubles = [
        (*pair, *to)
        for pair in combinations(occupied, 2)
        for to in combinations(empty, 2)
        if sum(q % 2 for q in pair) == sum(q % 2 for q in to)
    ]
    most = min(len(doubles), (STRINGS - 2 * len(singles)) // 8)
    excitations = [*singles, *(doubles[k * len(doubles) // most] for k in range(most))]
    gates = [gate for k, sites in enumerate(excitations) for gate in excitation(sites, k)]
    terms: list[Term] = [(0.5 + q / n, ((q, "Z"),)) for q in range(n)]
    terms += [
        (0.25, ((q, letter), (q + 1, "Z"), (q + 2, letter)))
        for q in range(n - 2)
        for letter in "XY"
    ]
    first = tuple(Gate("x", (q,)) for q in occupied)
    return Ansatz(tuple(gates), (len(excitations),), tuple(terms), first)


def excitation(sites: tuple[int, ...], parameter: int) -> list[Gate]:
    """exp(θ(T - T†)) for the T that moves electrons from the first half of `sites`, which increase,
    to the second: strings of X and of oddly many Y, and Z between the first and second site of a
    half, or between the two sites of a single excitation."""
    half = len(sites) // 2
    pairs = [sites] if half == 1 else [sites[:2], sites[2:]]
    between = [q for a, b in pairs for q in range(a + 1, b)]
    gates: list[Gate] = []
    for which in range(1 << len(sites)):
        ys = [which >> k & 1 for k in range(len(sites))]
        if sum(ys) % 2:
            letters = dict.fromkeys(between, "Z")
            letters |= {q: "XY"[y] for q, y in zip(sites, ys, strict=True)}
            qubits = tuple(sorted(letters))
            name = "".join(letters[q] for q in qubits)
            sign = 1 if sum(ys[half:]) > sum(ys[:half]) else -1
            gates.append(Gate(name, qubits, (parameter,), -sign * 4 / (1 << len(sites))))
    return gates


def fourier(n: int) -> list[Gate]:
    """The quantum Fourier transform, |k⟩ → Σ exp(2πi jk / 2**n) |j⟩ / 2**(n/2)."""
    gates: list[Gate] = []
    for q in reversed(range(n)):
        gates.append(Gate("h", (q,)))
        gates += [Gate("cp", (p, q), factor=math.pi / (1 << q - p)) for p in reversed(range(q))]
    return gates + [Gate("swap", (q, n - 1 - q)) for q in range(n // 2)]


def qft(n: int) -> Ansatz:
    """A Fourier feature model: RY(x[q]) and the transform, RZ on every qubit, the transform back; Z
    on the last qubit (that on qubit 0 depends on one RZ only)."""
    transform = fourier(n)
    phases = tuple(Gate("rz", (q,), (q,)) for q in range(n))
    first = (*encoding(n), *transform)
    last = tuple(inverse(transform))
    return Ansatz(phases, (n,), ((1.0, ((n - 1, "Z"),)),), first, last, inputs=n)


def brickwork(n: int) -> Ansatz:
    """RY and RZ on every qubit and CNOTs of even pairs, then the same with odd pairs; the sum of
    Z."""
    gates: list[Gate] = []
    for start in (0, 1):
        for q in range(n):
            gates += [Gate("ry", (q,), (start, q, 0)), Gate("rz", (q,), (start, q, 1))]
        gates += [Gate("cx", (q, (q + 1) % n)) for q in range(start, n, 2)]
    terms = tuple((1.0, ((q, "Z"),)) for q in range(n))
    return Ansatz(tuple(gates), (2, n, 2), terms)


CIRCUITS: dict[str, Callable[[int], Ansatz]] = {
    "hea": hardware_efficient,
    "qaoa": qaoa,
    "uccsd": uccsd,
    "qft": qft,
    "brickwork": brickwork,
}


@cache
def _ansatz(circuit: str, n: int, entangler: str) -> Ansatz:
    return hardware_efficient(n, entangler) if circuit == "hea" else CIRCUITS[circuit](n)
