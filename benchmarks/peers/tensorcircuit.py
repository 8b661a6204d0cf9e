"""TensorCircuit-NG: JAX backend, jit, `scan` over the layers, vmap over the batch."""

from collections.abc import Iterable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import tensorcircuit as tc

from benchmarks.circuit import Ansatz, Case, Floats, Gate, ladder
from benchmarks.peers import Calls

PACKAGES = ("tensorcircuit-ng", "jax", "jaxlib")

K = tc.set_backend("jax")
tc.set_dtype("complex64")


NAMES = {"cx": "cnot", "cp": "cphase"}


def append(circuit: tc.Circuit, gates: Iterable[Gate], angles: Any) -> tc.Circuit:
    for gate in gates:
        turn = gate.turn(lambda at: angles[at])
        if gate.name == "ZZ":
            circuit.rzz(*gate.qubits, theta=turn)
        elif gate.name.isupper():
            # `exp1` would make a dense matrix of all qubits of the string.
            append(circuit, ladder(gate), angles)
        elif turn is None:
            getattr(circuit, NAMES.get(gate.name, gate.name))(*gate.qubits)
        else:
            getattr(circuit, NAMES.get(gate.name, gate.name))(*gate.qubits, theta=turn)
    return circuit


def expectation(circuit: tc.Circuit, ansatz: Ansatz) -> jax.Array:
    places = {"X": "x", "Y": "y", "Z": "z"}
    total = 0.0
    for weight, letters in ansatz.terms:
        by_letter: dict[str, list[int]] = {}
        for q, letter in letters:
            by_letter.setdefault(places[letter], []).append(q)
        total += weight * K.real(circuit.expectation_ps(**by_letter))
    return total


def build(case: Case, w: Floats, x: Floats, device: str = "cpu") -> Calls:
    del device  # JAX_PLATFORMS chooses it
    ansatz = case.ansatz

    def value(w: jax.Array, x: jax.Array) -> jax.Array:
        def body(state, angles):
            return append(tc.Circuit(case.n, inputs=state), ansatz.layer, angles).state()

        # For deep circuits the documented way to save memory, at the price of a second forward.
        body = jax.checkpoint(body) if case.layers > 100 else body
        state = append(tc.Circuit(case.n), ansatz.first, x).state()
        state = K.scan(body, w, state) if case.layers > 1 else body(state, w[0])
        circuit = append(tc.Circuit(case.n, inputs=state), ansatz.last, None)
        return expectation(circuit, ansatz)

    batched = K.vmap(value, vectorized_argnums=1)

    def total(w: jax.Array, x: jax.Array):
        y = batched(w, x)
        return y.sum(), y

    forward = K.jit(batched)
    gradient = K.jit(K.grad(total, (0, 1), has_aux=True))
    args = jnp.asarray(w), jnp.asarray(x)

    def value_and_grad():
        (gw, gx), y = jax.block_until_ready(gradient(*args))
        return y, gw, gx

    return lambda: forward(*args).block_until_ready(), value_and_grad


def most_samples(case: Case, memory: int) -> int:
    """How many samples fit: the states between gates, and as much again on the way back."""
    return max(1, memory // (2 * case.layers * len(case.ansatz.layer) * (8 << case.n)))


def to_numpy(array: jax.Array) -> np.ndarray:
    return np.asarray(array)


def peak_bytes() -> int:
    return (jax.devices()[0].memory_stats() or {}).get("peak_bytes_in_use", 0)


def release() -> None:
    jax.clear_caches()
