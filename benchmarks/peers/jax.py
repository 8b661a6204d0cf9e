"""JAX by hand: jit, a scan over the layers, vmap over the batch.

What a careful user writes without a quantum library: the three rotations of a qubit are one
2x2 matrix, four qubits one 16x16 matrix, a layer's CNOT ring one gather; a layer's inside is
recomputed in the backward pass, which saves memory and mostly time.
"""

from functools import partial, reduce

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.circuit import Case, Floats, layer
from benchmarks.peers import Calls

PACKAGES = ("jax", "jaxlib")
GROUP = 4  # qubits to a matrix: 1 is two to three times slower, 2 and 3 are about as fast


def rotations(angles: jax.Array) -> jax.Array:
    """RZ RY RX of angles (n, 3) as matrices (n, 2, 2)."""
    (cx, cy, cz), (sx, sy, sz) = jnp.cos(angles.T / 2), jnp.sin(angles.T / 2)
    rx = jnp.array([[cx, -1j * sx], [-1j * sx, cx]])
    ry = jnp.array([[cy, -sy], [sy, cy]])
    rz = jnp.array([cz - 1j * sz, cz + 1j * sz])
    return jnp.einsum("iq,ijq,jkq->qik", rz, ry, rx)


def value(case: Case, ring: np.ndarray, w: jax.Array, x: jax.Array) -> jax.Array:
    n = case.n

    def body(state: jax.Array, angles: jax.Array) -> tuple[jax.Array, None]:
        matrices = rotations(angles)
        for low in range(0, n, GROUP):
            group = reduce(jnp.kron, matrices[low : low + GROUP][::-1])
            if low == 0:
                state = (state.reshape(-1, len(group)) @ group.T).ravel()
            else:
                state = (group @ state.reshape(-1, len(group), 1 << low)).ravel()
        return state[ring], None

    qubits = jnp.stack([jnp.cos(x / 2), jnp.sin(x / 2)], 1)
    state = reduce(jnp.kron, qubits[::-1]).astype(jnp.complex64)
    state, _ = jax.lax.scan(jax.checkpoint(body), state, w)
    even, odd = (state.real**2 + state.imag**2).reshape(-1, 2).sum(0)
    return even - odd


def build(case: Case, w: Floats, x: Floats) -> Calls:
    ring = np.arange(1 << case.n)
    for gate in reversed(layer(case.n)):
        if gate.angle is None:
            control, target = gate.qubits
            ring ^= (ring >> control & 1) << target
    one = partial(value, case, ring)
    batched = jax.vmap(one, (None, 0))

    def total(w: jax.Array, x: jax.Array):
        y = batched(w, x)
        return y.sum(), y

    forward = jax.jit(batched)
    gradient = jax.jit(jax.grad(total, (0, 1), has_aux=True))
    args = jnp.asarray(w), jnp.asarray(x)

    def value_and_grad():
        (gw, gx), y = jax.block_until_ready(gradient(*args))
        return y, gw, gx

    return lambda: forward(*args).block_until_ready(), value_and_grad
