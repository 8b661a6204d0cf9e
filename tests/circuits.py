"""Random circuits for properties: every gate, controls, loops, angle expressions.

`random_circuit(rng, qubits, gates)` is a `Circuit`, `random_arguments(rng, circuit)` values for it.
A `Script` is the same as plain data, to be built with the library or evaluated densely; `scripts()`
is the Hypothesis strategy. Angles are text, so a failing example reads as a program.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

import qcomp.expressions as symbolic
from qcomp.circuit import Circuit
from qcomp.gates import GATES
from qcomp.observables import Observable

from . import dense

Floats = npt.NDArray[np.float64]

POLICIES = ("reverse", "store", "every=2", "every=3", "count=1", "count=2", "count=3")
"""Checkpoint policies, of which those with numbers matter in circuits of a few steps."""

W, V, X = (3, 3), (4,), 3
"""The shapes of the two parameter arrays w and v, and the number of inputs x."""

_TEMPLATES = (
    "2 * {a} * {b} + 0.3",
    "sin({a}) - {b}",
    "-{a}",
    "{a} ** 2 / 3",
    "exp(-{a})",
    "tanh({a}) / (1.5 + cos({b}))",
    "sqrt(1 + {a} * {a})",
    "(4 + {a}) ** -1.5",
    "atan({a}) + tan({b} / 8)",
    "log(2 + sin({a}))",
)
_CONSTANTS = ("0", "-0.0", "pi", "2 * pi", "pi / 2", "-pi / 2", "0.7", "-1.3", "1 / 3", "1e-5")


@dataclass(frozen=True)
class Step:
    """A gate, or with `name` a Pauli string in capitals, a rotation about it."""

    name: str
    angles: tuple[str, ...]
    qubits: tuple[int, ...]
    controls: tuple[int, ...] = ()


@dataclass(frozen=True)
class Repeat:
    """A loop; its variable is called `variable` in the angles."""

    variable: str
    count: int
    body: "tuple[Step | Repeat, ...]"


@dataclass(frozen=True)
class Script:
    """A circuit as plain data."""

    qubits: int
    steps: tuple[Step | Repeat, ...]
    arrays: frozenset[str] = field(default=frozenset("wvx"))

    def build(self) -> Circuit:
        """The circuit, built with the library."""
        circuit = Circuit(self.qubits)
        names: dict[str, Any] = dict(symbolic.FUNCTIONS)
        if "x" in self.arrays:
            names["x"] = circuit.inputs(X)
        if "w" in self.arrays:
            names["w"] = circuit.params(*W)
        if "v" in self.arrays:
            names["v"] = circuit.params(*V)
        _build(circuit, self.steps, names)
        return circuit

    def dense_state(self, params: Sequence[Floats], inputs: Floats | None) -> dense.Matrix:
        """The final state by dense matrices, without the library."""
        names: dict[str, Any] = {name: getattr(np, name) for name in ("sin", "cos", "tan", "exp")}
        names |= {"tanh": np.tanh, "sqrt": np.sqrt, "log": np.log, "atan": np.arctan}
        rest = iter(params)
        for name in ("w", "v"):
            if name in self.arrays:
                names[name] = next(rest)
        names["x"] = inputs
        state = np.zeros(1 << self.qubits, dtype=complex)
        state[0] = 1
        return _evaluate(state, self.qubits, self.steps, names)


def _angle(text: str, names: dict[str, Any]) -> Any:
    return eval(text, {"pi": math.pi, **names})


def _build(circuit: Circuit, steps: Sequence[Step | Repeat], names: dict[str, Any]) -> None:
    for step in steps:
        if isinstance(step, Repeat):
            with circuit.repeat(step.count) as variable:
                _build(circuit, step.body, {**names, step.variable: variable})
            continue
        target = circuit.controlled(step.controls) if step.controls else circuit
        angles = [_angle(text, names) for text in step.angles]
        if step.name.isupper():
            target.rotation(step.name, angles[0], step.qubits)
        else:
            getattr(target, step.name)(*angles, *step.qubits)


def _evaluate(
    state: dense.Matrix, size: int, steps: Sequence[Step | Repeat], names: dict[str, Any]
) -> dense.Matrix:
    for step in steps:
        if isinstance(step, Repeat):
            for i in range(step.count):
                state = _evaluate(state, size, step.body, {**names, step.variable: i})
            continue
        angles = [float(_angle(text, names)) for text in step.angles]
        if step.name.isupper():
            matrix = dense.rotation(step.name, angles[0], step.qubits, size, step.controls)
        else:
            matrix = dense.gate(step.name, angles, step.qubits, size, step.controls)
        state = matrix @ state
    return state


def random_script(
    rng: Random,
    qubits: int,
    gates: int,
    *,
    loops: bool = True,
    controls: bool = True,
    params: bool = True,
    inputs: bool = True,
    names: Sequence[str] = tuple(GATES),
) -> Script:
    """A script with `gates` gates (those in loops counted once) out of `names` and rotations."""
    arrays = frozenset(("wv" if params else "") + ("x" if inputs else ""))
    make = _Maker(rng, qubits, arrays, controls, names)
    # From |0…0⟩ alone, many gates do nothing.
    prepared = [q for q in range(qubits) if rng.random() < 0.7]
    start = tuple(Step("u", ("0.9", "0.4", "-1.1"), (q,)) for q in prepared)
    return Script(qubits, start + make.steps(gates, ("l", "m") if loops else ()), arrays)


@dataclass
class _Maker:
    rng: Random
    qubits: int
    arrays: frozenset[str]
    controls: bool
    names: Sequence[str]

    def steps(
        self, gates: int, free: tuple[str, ...], bound: tuple[str, ...] = ()
    ) -> tuple[Step | Repeat, ...]:
        steps: list[Step | Repeat] = []
        while gates > 0:
            if free and gates > 1 and self.rng.random() < 0.2:
                inside = self.rng.randint(1, gates)
                body = self.steps(inside, free[1:], (*bound, free[0]))
                steps.append(Repeat(free[0], self.rng.randint(1, 3), body))
                gates -= inside
            else:
                steps.append(self.step(bound))
                gates -= 1
        return tuple(steps)

    def step(self, loops: tuple[str, ...]) -> Step:
        rng = self.rng
        order = list(range(self.qubits))
        rng.shuffle(order)
        fitting = [name for name in self.names if GATES[name].qubits <= self.qubits]
        if not fitting or rng.random() < 0.2:
            count = rng.randint(1, self.qubits)
            name = "".join(rng.choice("IXYZ") for _ in range(count))
            angles = 1
        else:
            name = rng.choice(fitting)
            count, angles = GATES[name].qubits, GATES[name].angles
        extra = 0
        if self.controls and rng.random() < 0.25:
            extra = rng.randint(0, min(2, self.qubits - count))
        return Step(
            name,
            tuple(self.angle(loops) for _ in range(angles)),
            tuple(order[:count]),
            tuple(order[count : count + extra]),
        )

    def angle(self, loops: tuple[str, ...]) -> str:
        kind = self.rng.random()
        if not self.arrays or kind < 0.2:
            return self.rng.choice(_CONSTANTS)
        if kind < 0.7:
            return self.element(loops)
        return self.rng.choice(_TEMPLATES).format(a=self.element(loops), b=self.element(loops))

    def element(self, loops: tuple[str, ...]) -> str:
        name = self.rng.choice(sorted(self.arrays))
        shape = {"w": W, "v": V, "x": (X,)}[name]
        indices = (
            self.rng.choice(loops)
            if loops and self.rng.random() < 0.7
            else str(self.rng.randrange(size))
            for size in shape
        )
        return f"{name}[{', '.join(indices)}]"


def random_circuit(rng: Random, qubits: int, gates: int, **options: Any) -> Circuit:
    """A random circuit; the options are those of `random_script`."""
    return random_script(rng, qubits, gates, **options).build()


def random_arguments(
    rng: Random, circuit: Circuit, batch: int | None = None
) -> tuple[list[Floats], Floats | None]:
    """Parameters and the inputs of one sample, or of a batch, for a circuit; radians."""
    numbers = np.random.default_rng(rng.getrandbits(32))
    params = [numbers.uniform(-np.pi, np.pi, shape) for shape in circuit.params_shapes]
    if not circuit.num_inputs:
        return params, None
    shape = (circuit.num_inputs,) if batch is None else (batch, circuit.num_inputs)
    return params, numbers.uniform(-np.pi, np.pi, shape)


def random_observables(rng: Random, qubits: int, count: int) -> list[Observable]:
    """Observables of one to three random Pauli strings each."""
    return [
        Observable.from_terms(
            (
                {q: rng.choice("XYZ") for q in range(qubits) if rng.random() < 0.6},
                round(rng.uniform(-2, 2), 3),
            )
            for _ in range(rng.randint(1, 3))
        )
        for _ in range(count)
    ]


def scripts(
    max_qubits: int = 4, max_gates: int = 12, **options: Any
) -> st.SearchStrategy[tuple[Script, Random]]:
    """Scripts, each with a source of randomness for arguments and observables."""
    randoms = st.randoms(use_true_random=False)
    sizes = st.tuples(randoms, st.integers(1, max_qubits), st.integers(0, max_gates))
    return sizes.map(lambda drawn: (random_script(*drawn, **options), drawn[0]))


__all__ = [
    "Repeat",
    "Script",
    "Step",
    "random_arguments",
    "random_circuit",
    "random_observables",
    "random_script",
    "scripts",
]
