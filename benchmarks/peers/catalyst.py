"""Catalyst: one `qjit` program with `value_and_grad` and a `for_loop`; complex128 only.

The batch is a compiled loop over the samples that adds up their gradients (faster than Catalyst's
`vmap`, which keeps them all). The parameters are one vector, because Catalyst 0.15 aborts when it
compiles `value_and_grad` of a function that indexes an array of more dimensions.
"""

import math
from collections.abc import Callable, Iterable
from typing import Any

import catalyst
import jax
import jax.numpy as jnp
import numpy as np
import pennylane as qml

from benchmarks.circuit import Case, Floats, Gate
from benchmarks.peers import Calls
from benchmarks.peers.lightning import observable, operations

PACKAGES = ("pennylane-catalyst", "pennylane", "pennylane-lightning", "jax")


def build(case: Case, w: Floats, x: Floats) -> Calls:
    ansatz, width = case.ansatz, math.prod(case.ansatz.shape)
    device = qml.device("lightning.qubit", wires=case.n)

    def append(gates: Iterable[Gate], look_up: Callable[..., Any]) -> None:
        for gate in gates:
            operations(gate, gate.turn(look_up))

    @qml.qnode(device, diff_method="adjoint")
    def value(w: jax.Array, x: jax.Array):
        append(ansatz.first, lambda at: x[at[0]])

        @qml.for_loop(case.layers)
        def layers(index):
            start = index * width
            own = np.arange(width).reshape(ansatz.shape)
            append(ansatz.layer, lambda at: w[start + own[at]])

        layers()
        append(ansatz.last, lambda at: None)
        return qml.expval(observable(ansatz))

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
