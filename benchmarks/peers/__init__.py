"""The simulators compared, one file each.

A peer's module says in its docstring how the library is used, names the packages whose versions
matter (`PACKAGES`) and has one function

    build(case, w, x) -> (forward, value_and_grad)

with parameters w (layers, …) and inputs x (batch, …) of `case.angles()`, in float32. Both results
are called without arguments, run the whole computation each time and return when it is finished:
`forward()` the values (batch,), `value_and_grad()` the values, the gradient with respect to w
summed over the batch, and the gradient with respect to x. They may return any array type;
handing over the angles is part of the call, making them the library's arrays is not.
"""

from collections.abc import Callable
from typing import Any

Calls = tuple[Callable[[], Any], Callable[[], tuple[Any, Any, Any]]]

PEERS = {
    "qcomp": "qcomp",
    "lightning": "lightning.qubit",
    "catalyst": "Catalyst (complex128)",
    "tensorcircuit": "TensorCircuit-NG",
    "mindquantum": "MindQuantum",
    "qulacs": "Qulacs (complex128)",
    "jax": "JAX by hand",
    "kronecker": "PyTorch by hand",
    "torch": "PyTorch gate by gate",
}
"""Module and title, in the order of the tables."""

HAND_WRITTEN = ("jax", "kronecker", "torch")
"""Simulators written here, not libraries."""

ONE_CIRCUIT = ("kronecker", "torch")
"""Those that know the hardware-efficient ansatz only."""

GPU_PEERS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "qcomp": ("qcomp", "qcomp", {}),
    **{
        f"triton-qml-{k}": (f"triton-qml, {k} wire(s) together", "triton_qml", {"wires": k})
        for k in (4, 3, 2, 1)
    },
    "torch": ("PyTorch gate by gate", "torch", {}),
    "tensorcircuit": ("TensorCircuit-NG, JAX", "tensorcircuit", {}),
}
"""Those that also run on a GPU: title, module and options of `build`, which takes the device.

Their modules also say how many samples fit a memory (`most_samples`), how much they took
(`peak_bytes`), give it back (`release`), and bring arrays to the host (`to_numpy`).
"""
