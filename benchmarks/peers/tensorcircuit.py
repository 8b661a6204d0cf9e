"""TensorCircuit-NG: JAX backend, jit, `scan` over the layers, vmap over the batch."""

import jax
import jax.numpy as jnp
import numpy as np
import tensorcircuit as tc

from benchmarks.circuit import Case, Floats, Gate, encoding, layer
from benchmarks.peers import Calls

PACKAGES = ("tensorcircuit-ng", "jax", "jaxlib")

K = tc.set_backend("jax")
tc.set_dtype("complex64")


def append(circuit: tc.Circuit, gates: list[Gate], angles: jax.Array) -> tc.Circuit:
    for gate in gates:
        if gate.angle is None:
            getattr(circuit, {"cx": "cnot"}.get(gate.name, gate.name))(*gate.qubits)
        else:
            getattr(circuit, gate.name)(*gate.qubits, theta=angles[gate.angle])
    return circuit


def build(case: Case, w: Floats, x: Floats, device: str = "cpu") -> Calls:
    del device  # JAX_PLATFORMS chooses it

    def value(w: jax.Array, x: jax.Array) -> jax.Array:
        def body(state, angles):
            return append(
                tc.Circuit(case.n, inputs=state), layer(case.n, case.entangler), angles
            ).state()

        # For deep circuits the documented way to save memory, at the price of a second forward.
        body = jax.checkpoint(body) if case.layers > 100 else body
        state = append(tc.Circuit(case.n), encoding(case.n), x).state()
        state = K.scan(body, w, state)
        return K.real(tc.Circuit(case.n, inputs=state).expectation_ps(z=[0]))

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
    return max(1, memory // (2 * case.layers * len(layer(case.n)) * (8 << case.n)))


def to_numpy(array: jax.Array) -> np.ndarray:
    return np.asarray(array)


def peak_bytes() -> int:
    return (jax.devices()[0].memory_stats() or {}).get("peak_bytes_in_use", 0)


def release() -> None:
    jax.clear_caches()
