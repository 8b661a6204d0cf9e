"""Catalyst: one `qjit` program with `value_and_grad` and a `for_loop`; complex128 only.

The batch is a compiled loop over the samples that adds up their gradients (faster than Catalyst's
`vmap`, which keeps them all). The parameters are one vector, because Catalyst 0.15 aborts when it
compiles `value_and_grad` of a function that indexes an array of more dimensions.
"""

import catalyst
import jax
import jax.numpy as jnp
import pennylane as qml

from benchmarks.circuit import Case, Floats, encoding, layer
from benchmarks.peers import Calls

PACKAGES = ("pennylane-catalyst", "pennylane", "pennylane-lightning", "jax")


def build(case: Case, w: Floats, x: Floats) -> Calls:
    width = 3 * case.n
    device = qml.device("lightning.qubit", wires=case.n)

    @qml.qnode(device, diff_method="adjoint")
    def value(w: jax.Array, x: jax.Array):
        for gate in encoding(case.n):
            qml.RY(x[gate.qubits[0]], gate.qubits[0])

        @qml.for_loop(case.layers)
        def layers(index):
            for gate in layer(case.n):
                if gate.angle is None:
                    qml.CNOT(gate.qubits)
                else:
                    q, k = gate.angle
                    getattr(qml, gate.name.upper())(w[index * width + 3 * q + k], q)

        layers()
        return qml.expval(qml.Z(0))

    each = catalyst.value_and_grad(value, argnums=(0, 1))

    @qml.qjit
    def gradient(w, x):  # an annotation here would ask for compilation ahead of time
        @qml.for_loop(case.batch)
        def samples(i, y, gw, gx):
            value, (dw, dx) = each(w, x[i])
            return y.at[i].set(value), gw + dw, gx.at[i].set(dx)

        return samples(jnp.zeros(case.batch), jnp.zeros_like(w), jnp.zeros_like(x))

    forward = qml.qjit(catalyst.vmap(value, in_axes=(None, 0)))
    args = jnp.asarray(w.ravel()), jnp.asarray(x)

    def value_and_grad():
        y, gw, gx = jax.block_until_ready(gradient(*args))
        return y, gw.reshape(w.shape), gx

    return lambda: jax.block_until_ready(forward(*args)), value_and_grad
