"""Observables: weighted sums of Pauli strings, built from `X`, `Y`, `Z` and `I`.

```python
energy = 0.5 * Z(0) @ Z(1) - X(0) + 1.5 * I()
```
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from numbers import Real
from operator import index
from typing import Any

from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import InputError

Letters = tuple[tuple[int, str], ...]
"""A Pauli string: its letters X, Y, Z with their qubits, by increasing qubit."""

_PRODUCTS = {
    ("X", "Y"): ("Z", 1j),
    ("Y", "Z"): ("X", 1j),
    ("Z", "X"): ("Y", 1j),
    ("Y", "X"): ("Z", -1j),
    ("Z", "Y"): ("X", -1j),
    ("X", "Z"): ("Y", -1j),
}


@dataclass(frozen=True, slots=True)
class Observable:
    """A real weighted sum of Pauli strings; immutable, like terms merged, terms in a fixed order.

    Combine observables with `+`, `-`, `@` (the operator product, on the same qubits too) and with
    real numbers by `*`, `/`, `+` and `-`. A product that is not Hermitian raises `InputError`.
    """

    terms: tuple[tuple[Letters, float], ...]

    __array_ufunc__ = None  # NumPy numbers leave `2.0 * Z(0)` to us.

    @staticmethod
    def from_terms(terms: Iterable[tuple[Mapping[int, str], float]]) -> "Observable":
        """The sum of weight × Pauli string, each string as {qubit: letter}."""
        result = Observable(())
        for letters, weight in terms:
            product: Observable = _number(weight) * I()
            for qubit, letter in letters.items():
                product = product @ pauli(letter, qubit)
            result = result + product
        return result

    def __add__(self, other: "Observable | float") -> "Observable":
        if isinstance(other, Real):
            other = _number(other) * I()
        if not isinstance(other, Observable):
            return NotImplemented
        return _merge([*self.terms, *other.terms])

    __radd__ = __add__

    def __sub__(self, other: "Observable | float") -> "Observable":
        return self + -1 * other

    def __rsub__(self, other: float) -> "Observable":
        return other + -1 * self

    def __neg__(self) -> "Observable":
        return -1 * self

    def __mul__(self, factor: float) -> "Observable":
        if isinstance(factor, Observable):
            raise InputError("Observables are multiplied with @, as in Z(0) @ Z(1).")
        number = _number(factor)
        return _merge([(letters, number * weight) for letters, weight in self.terms])

    __rmul__ = __mul__

    def __truediv__(self, divisor: float) -> "Observable":
        number = _number(divisor)
        if not number:
            raise InputError("An observable cannot be divided by zero.")
        return _merge([(letters, weight / number) for letters, weight in self.terms])

    def __matmul__(self, other: "Observable") -> "Observable":
        if not isinstance(other, Observable):
            return NotImplemented
        products = [(*_multiply(a, b), v * w) for a, v in self.terms for b, w in other.terms]
        # The imaginary parts of a Hermitian product cancel; that of (X+Y)@(X+Y), for instance.
        imaginary: dict[Letters, float] = {}
        for letters, phase, weight in products:
            imaginary[letters] = imaginary.get(letters, 0.0) + phase.imag * weight
        largest = max((abs(weight) for *_, weight in products), default=0.0)
        for letters, weight in imaginary.items():
            if abs(weight) > 1e-12 * largest:
                raise InputError(
                    f"The product has the imaginary weight {weight:g}i on {_print(letters)}, so it "
                    "is not Hermitian: multiply observables that commute."
                )
        return _merge(
            [(letters, phase.real * weight) for letters, phase, weight in products if phase.real]
        )

    @property
    def qubits(self) -> tuple[int, ...]:
        """The qubits this observable acts on, in increasing order."""
        return tuple(sorted({qubit for letters, _ in self.terms for qubit, _ in letters}))

    def to_attribute(self, num_qubits: int) -> ObservableAttr:
        """The attribute `#quantum.observable<…>` for a circuit of `num_qubits` qubits.

        Raises `InputError` if the observable acts on a qubit that the circuit does not have.
        """
        for qubit in self.qubits:
            if qubit >= num_qubits:
                raise InputError(
                    f"Observable {self!r} acts on qubit {qubit}, but the circuit has "
                    f"{num_qubits} qubit(s), numbered from 0 to {num_qubits - 1}."
                )
        terms: list[tuple[float, str]] = []
        for letters, weight in self.terms or (((), 0.0),):
            by_qubit = dict(letters)
            terms.append((weight, "".join(by_qubit.get(q, "I") for q in range(num_qubits))))
        return ObservableAttr.from_terms(terms)

    @staticmethod
    def from_attribute(attribute: ObservableAttr) -> "Observable":
        """The observable that `#quantum.observable<…>` stands for."""
        return Observable.from_terms(
            (
                {q: letter for q, letter in enumerate(letters.data) if letter != "I"},
                weight.value.data,
            )
            for weight, letters in zip(attribute.weights, attribute.strings, strict=True)
        )

    def __repr__(self) -> str:
        if not self.terms:
            return "0 * I()"
        text = ""
        for letters, weight in self.terms:
            factor = "" if abs(weight) == 1 else f"{abs(weight)!r} * "
            sign = ("-" if weight < 0 else "") if not text else (" - " if weight < 0 else " + ")
            text += sign + factor + _print(letters)
        return text


def pauli(letter: str, qubit: int) -> Observable:
    """The Pauli operator `letter`, one of I, X, Y, Z, on `qubit`."""
    try:
        position = index(qubit)
    except TypeError:
        position = -1
    if position < 0 or isinstance(qubit, bool):
        raise InputError(f"A qubit is an integer from 0 on, not {qubit!r}.")
    if letter not in ("I", "X", "Y", "Z"):
        raise InputError(f"'{letter}' is no Pauli letter: expected one of I, X, Y, Z.")
    return Observable(((((position, letter),), 1.0),)) if letter != "I" else I()


def X(qubit: int) -> Observable:
    """The Pauli operator X on `qubit`."""
    return pauli("X", qubit)


def Y(qubit: int) -> Observable:
    """The Pauli operator Y on `qubit`."""
    return pauli("Y", qubit)


def Z(qubit: int) -> Observable:
    """The Pauli operator Z on `qubit`."""
    return pauli("Z", qubit)


def I() -> Observable:  # noqa: E743 (the operator's name in the field)
    """The identity."""
    return Observable((((), 1.0),))


def _number(value: Any) -> float:
    if not isinstance(value, Real) or isinstance(value, bool):
        raise InputError(f"An observable's weight is a real number, not {value!r}.")
    number = float(value)
    if not isfinite(number):
        raise InputError(f"An observable's weight must be finite, not {number}.")
    return number


def _multiply(a: Letters, b: Letters) -> tuple[Letters, complex]:
    """The product of two Pauli strings: a Pauli string and a power of i."""
    letters, phase = dict(a), 1 + 0j
    for qubit, right in b:
        left = letters.pop(qubit, None)
        if left is None:
            letters[qubit] = right
        elif left != right:
            letters[qubit], factor = _PRODUCTS[left, right]
            phase *= factor
    return tuple(sorted(letters.items())), phase


def _merge(terms: Iterable[tuple[Letters, float]]) -> Observable:
    """The sum of the terms: equal strings added, those that cancel exactly dropped."""
    weights: dict[Letters, float] = {}
    for letters, weight in terms:
        weights[letters] = weights.get(letters, 0.0) + weight
    if not all(map(isfinite, weights.values())):
        raise InputError("An observable's weight overflows: use smaller weights.")
    return Observable(tuple(sorted(item for item in weights.items() if item[1])))


def _print(letters: Letters) -> str:
    return " @ ".join(f"{letter}({qubit})" for qubit, letter in letters) or "I()"
