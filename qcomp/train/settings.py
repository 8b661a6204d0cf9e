"""What a run is asked to do."""

import math
from dataclasses import dataclass

from qcomp.errors import InputError

FEATURES = ("pca", "pool", "plain")
DTYPES = ("complex64", "complex128")
QUBITS = 8
MOST_QUBITS = 16
LAYERS = 12


@dataclass(frozen=True)
class Settings:
    """The options of a training run; `None` is for the data or the circuit to decide.

    Attributes:
        source: 'digits', or the path of a `.csv` or `.npz` file.
        label: the label column of a CSV file.
        circuit: the path of a `.mlir` file that replaces the default circuit.
        qubits, layers: the size of the default circuit.
        features, feature_count: how samples become angles, and how many.
        epochs: times that every training sample is seen.
        batch_size: samples for each step.
        learning_rate: of the first step; it falls to zero along half a cosine.
        seed: of the split, the first parameters and the order of the samples.
        target, dtype, threads: handed to `qcomp.compile`.
    """

    source: str = "digits"
    label: str | None = None
    circuit: str | None = None
    qubits: int | None = None
    layers: int | None = None
    features: str | None = None
    feature_count: int | None = None
    epochs: int = 40
    batch_size: int = 32
    learning_rate: float = 0.07
    seed: int = 0
    target: str = "auto"
    dtype: str = "complex64"
    threads: int | None = None

    def __post_init__(self) -> None:
        _check_range("qubits", self.qubits, 2, MOST_QUBITS)
        _check_range("layers", self.layers, 1, 1000)
        _check_range("feature-count", self.feature_count, 1, 1000)
        _check_range("epochs", self.epochs, 1, 1_000_000)
        _check_range("batch-size", self.batch_size, 1, 1_000_000)
        _check_range("seed", self.seed, 0, 2**32 - 1)
        _check_range("threads", self.threads, 1, 4096)
        if not (math.isfinite(self.learning_rate) and self.learning_rate > 0):
            raise InputError(f"--learning-rate is {self.learning_rate}; give a positive number.")
        if self.features is not None and self.features not in FEATURES:
            raise InputError(f"--features is '{self.features}'; give one of {', '.join(FEATURES)}.")
        if self.dtype not in DTYPES:
            raise InputError(f"--dtype is '{self.dtype}'; give one of {', '.join(DTYPES)}.")
        if self.circuit is not None and (self.qubits is not None or self.layers is not None):
            raise InputError(
                "--qubits and --layers shape the default circuit; leave them out with --circuit."
            )


def _check_range(option: str, value: int | None, low: int, high: int) -> None:
    if value is not None and not low <= value <= high:
        raise InputError(f"--{option} is {value}; give a whole number from {low} to {high}.")
