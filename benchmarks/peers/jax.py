"""JAX by hand: jit, vmap over the batch, each circuit in the form that suits it best.

What a careful user writes without a quantum library. Where there are layers, a scan goes over them,
and a layer's inside is recomputed in the backward pass, which saves memory and mostly time.

- The hardware-efficient ansatz: the three rotations of a qubit are one 2x2 matrix, four qubits one
  16x16 matrix, a layer's CNOT ring one gather.
- QAOA: the cost of every basis state is a table, so that its rotations are one product.
- UCCSD: a scan over the Pauli strings as masks, and an adjoint that undoes them: two states.
- QFT: the fast Fourier transform.
- Brickwork: a brick is a 4x4 matrix, two of them one 16x16 matrix; the register is turned by one
  qubit between even and odd bricks.
"""

from collections.abc import Callable, Sequence
from functools import reduce

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks.circuit import Case, Floats, layer
from benchmarks.peers import Calls

PACKAGES = ("jax", "jaxlib")
GROUP = 4  # qubits to a matrix: 1 is two to three times slower, 2, 3 and 5 are about as fast

Value = Callable[[jax.Array, jax.Array], jax.Array]


def ry(angle: jax.Array) -> jax.Array:
    c, s = jnp.cos(angle / 2), jnp.sin(angle / 2)
    return jnp.array([[c, -s], [s, c]])


def rz(angle: jax.Array) -> jax.Array:
    """Its diagonal."""
    return jnp.exp(jnp.array([-0.5j, 0.5j])[:, None] * angle)


def rotations(angles: jax.Array) -> jax.Array:
    """RZ RY RX of angles (n, 3) as matrices (n, 2, 2)."""
    (cx, cy, cz), (sx, sy, sz) = jnp.cos(angles.T / 2), jnp.sin(angles.T / 2)
    rx = jnp.array([[cx, -1j * sx], [-1j * sx, cx]])
    ry = jnp.array([[cy, -sy], [sy, cy]])
    rz = jnp.array([cz - 1j * sz, cz + 1j * sz])
    return jnp.einsum("iq,ijq,jkq->qik", rz, ry, rx)


def product_state(x: jax.Array) -> jax.Array:
    """RY(x[q]) on every qubit."""
    qubits = jnp.stack([jnp.cos(x / 2), jnp.sin(x / 2)], 1)
    return reduce(jnp.kron, qubits[::-1]).astype(jnp.complex64)


def apply(state: jax.Array, matrices: Sequence[jax.Array]) -> jax.Array:
    """Apply matrices on consecutive qubits, from qubit 0 on, some of them as one."""
    low = 0
    together = max(1, GROUP // (len(matrices[0]).bit_length() - 1))
    for first in range(0, len(matrices), together):
        group = reduce(jnp.kron, matrices[first : first + together][::-1])
        if low == 0:
            state = (state.reshape(-1, len(group)) @ group.T).ravel()
        else:
            state = (group @ state.reshape(-1, len(group), 1 << low)).ravel()
        low += len(group).bit_length() - 1
    return state


def probabilities(state: jax.Array) -> jax.Array:
    return state.real**2 + state.imag**2


def index(case: Case) -> np.ndarray:
    return np.arange(1 << case.n)


def hardware_efficient(case: Case) -> Value:
    ring = index(case)
    for gate in reversed(layer(case.n)):
        if gate.angle is None:
            control, target = gate.qubits
            ring ^= (ring >> control & 1) << target

    def body(state: jax.Array, angles: jax.Array) -> tuple[jax.Array, None]:
        return apply(state, rotations(angles))[ring], None

    def value(w: jax.Array, x: jax.Array) -> jax.Array:
        state, _ = jax.lax.scan(jax.checkpoint(body), product_state(x), w)
        even, odd = probabilities(state).reshape(-1, 2).sum(0)
        return even - odd

    return value


def qaoa(case: Case) -> Value:
    signs = 1 - 2 * (index(case) >> np.arange(case.n)[:, None] & 1)
    terms = (np.prod([signs[q] for q, _ in letters], 0) for _, letters in case.ansatz.terms)
    cost = jnp.asarray(sum(terms), jnp.float32)

    def body(state: jax.Array, angles: jax.Array) -> tuple[jax.Array, None]:
        gamma, beta = angles
        c, s = jnp.cos(beta / 2), jnp.sin(beta / 2)
        mixer = jnp.array([[c, -1j * s], [-1j * s, c]])
        return apply(state * jnp.exp(-0.5j * gamma * cost), [mixer] * case.n), None

    def value(w: jax.Array, x: jax.Array) -> jax.Array:
        state = jnp.full(1 << case.n, 2 ** (-case.n / 2), jnp.complex64)
        state, _ = jax.lax.scan(jax.checkpoint(body), state, w)
        return probabilities(state) @ cost

    return value


def masks(strings: Sequence[Sequence[tuple[int, str]]]) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Pauli strings as i^k X^x Z^z: the masks x and z, and i^k."""
    x = [sum(1 << q for q, letter in s if letter in "XY") for s in strings]
    z = [sum(1 << q for q, letter in s if letter in "YZ") for s in strings]
    k = [sum(letter == "Y" for _, letter in s) for s in strings]
    return jnp.array(x), jnp.array(z), jnp.array(1j ** np.array(k), jnp.complex64)


def uccsd(case: Case) -> Value:
    ansatz, basis = case.ansatz, jnp.asarray(index(case))
    strings = masks([[*zip(g.qubits, g.name, strict=True)] for g in ansatz.layer] * case.layers)
    terms = masks([letters for _, letters in ansatz.terms])
    weights = jnp.array([weight for weight, _ in ansatz.terms], jnp.float32)
    slots = np.array([g.angle[0] for g in ansatz.layer])
    factors = np.array([g.factor for g in ansatz.layer], np.float32)
    occupied = sum(1 << g.qubits[0] for g in ansatz.first)

    def pauli(state: jax.Array, string: tuple[jax.Array, jax.Array, jax.Array]) -> jax.Array:
        x, z, phase = string
        other = basis ^ x
        signs = 1 - 2 * (jax.lax.population_count(other & z) & 1)
        return phase * signs * state[other]

    def rotated(state: jax.Array, angle: jax.Array, turned: jax.Array) -> jax.Array:
        return jnp.cos(angle / 2) * state - 1j * jnp.sin(angle / 2) * turned

    def simulated(angles: jax.Array) -> tuple[jax.Array, jax.Array, jax.Array]:
        """The value, the state and the observable's image of it."""

        def step(state, each):
            angle, string = each
            return rotated(state, angle, pauli(state, string)), None

        def add(total, each):
            weight, string = each
            return total + weight * pauli(state, string), None

        start = jnp.zeros(1 << case.n, jnp.complex64).at[occupied].set(1)
        state, _ = jax.lax.scan(step, start, (angles, strings))
        image, _ = jax.lax.scan(add, jnp.zeros_like(state), (weights, terms))
        return jnp.vdot(state, image).real, state, image

    @jax.custom_vjp
    def energy(angles: jax.Array) -> jax.Array:
        return simulated(angles)[0]

    def keep(angles: jax.Array):
        y, state, image = simulated(angles)
        return y, (angles, state, image)

    def undo(kept, cotangent: jax.Array):
        angles, *both = kept

        def back(both, each):
            angle, string = each
            state, image = both
            turned, other = pauli(state, string), pauli(image, string)
            slope = jnp.vdot(image, turned).imag
            return (rotated(state, -angle, turned), rotated(image, -angle, other)), slope

        _, slopes = jax.lax.scan(back, tuple(both), (angles, strings), reverse=True)
        return (cotangent * slopes,)

    energy.defvjp(keep, undo)
    return lambda w, x: energy((factors * w[:, slots]).ravel())


def qft(case: Case) -> Value:
    def value(w: jax.Array, x: jax.Array) -> jax.Array:
        state = jnp.fft.ifft(product_state(x), norm="ortho")
        phases = reduce(jnp.kron, rz(w.sum(0)).T[::-1])
        low, high = probabilities(jnp.fft.fft(phases * state, norm="ortho")).reshape(2, -1).sum(1)
        return low - high

    return value


def brickwork(case: Case) -> Value:
    ones = np.array([i.bit_count() for i in range(1 << case.n)])
    total = jnp.asarray(case.n - 2 * ones, jnp.float32)
    cnot = np.array([0, 3, 2, 1])  # the control is the lower bit

    def bricks(angles: jax.Array) -> list[jax.Array]:
        """Of qubits in the order given, angles (n, 2)."""
        each = [rz(b) * ry(a) for a, b in angles]
        return [jnp.kron(high, low)[cnot] for low, high in zip(each[::2], each[1::2], strict=True)]

    def body(state: jax.Array, angles: jax.Array) -> tuple[jax.Array, None]:
        even, odd = angles
        state = apply(state, bricks(even)).reshape(2, -1).T.ravel()
        state = apply(state, bricks(jnp.roll(odd, 1, 0)))
        return state.reshape(-1, 2).T.ravel(), None

    def value(w: jax.Array, x: jax.Array) -> jax.Array:
        start = jnp.zeros(1 << case.n, jnp.complex64).at[0].set(1)
        state, _ = jax.lax.scan(jax.checkpoint(body), start, w)
        return probabilities(state) @ total

    return value


VALUES = {
    "hea": hardware_efficient,
    "qaoa": qaoa,
    "uccsd": uccsd,
    "qft": qft,
    "brickwork": brickwork,
}


def build(case: Case, w: Floats, x: Floats) -> Calls:
    batched = jax.vmap(VALUES[case.circuit](case), (None, 0), axis_size=case.batch)

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
