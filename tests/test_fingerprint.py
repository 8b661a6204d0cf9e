"""Texts that tell modules apart."""

from collections.abc import Callable

import pytest

from qcomp import Circuit, Z
from qcomp.fingerprint import fingerprint


def layers(c: Circuit) -> None:
    w = c.params(2, 2)
    with c.repeat(2) as l:
        c.rx(w[l, 0], 0)
        c.rz(w[l, 1], 1)
        c.cx(0, 1)


def text(build: Callable[[Circuit], None], qubits: int = 2) -> str:
    c = Circuit(qubits)
    build(c)
    return fingerprint(c.module(Z(0)))


def test_equal_circuits() -> None:
    assert text(layers) == text(layers)
    c = Circuit(2)
    layers(c)
    module = c.module(Z(0))
    assert fingerprint(module) == fingerprint(module.clone())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (lambda c: c.cx(0, 1), lambda c: c.cx(1, 0)),
        (lambda c: c.cx(0, 1), lambda c: c.cz(0, 1)),
        (lambda c: c.rx(0.0, 0), lambda c: c.rx(-0.0, 0)),
        (lambda c: c.rx(c.params(2)[0], 0), lambda c: c.rx(c.params(2)[1], 0)),
        (lambda c: c.rx(c.params(2)[0], 0), lambda c: c.rx(c.params(3)[0], 0)),
        (lambda c: c.rx(c.params(2)[0], 0), lambda c: c.rx(c.inputs(2)[0], 0)),
        (lambda c: c.rotation("ZZ", 1.0, [0, 1]), lambda c: c.rotation("ZX", 1.0, [0, 1])),
    ],
)
def test_different_circuits(
    first: Callable[[Circuit], None], second: Callable[[Circuit], None]
) -> None:
    assert text(first) != text(second)


def test_what_is_in_a_loop() -> None:
    def after(c: Circuit) -> None:
        w = c.params(2, 2)
        with c.repeat(2) as l:
            c.rx(w[l, 0], 0)
            c.rz(w[l, 1], 1)
        c.cx(0, 1)

    assert text(layers) != text(after)


def test_observables_and_qubits() -> None:
    c = Circuit(2)
    c.h(0)
    assert fingerprint(c.module(Z(0))) != fingerprint(c.module(Z(1)))
    assert fingerprint(c.module(Z(0))) != fingerprint(c.module(0.5 * Z(0)))
    assert text(layers) != text(layers, qubits=3)
