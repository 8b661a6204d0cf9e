"""The headline job: an epoch of training of a wide and deep circuit, measured.

Data, features, loss and optimizer are those of `qcomp train`; the circuit encodes a sample once and
then has a thousand layers of its own (`ansatz.Layered`). Of a long epoch a fraction can be run and
the rest projected.
"""

import importlib.metadata
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

import qcomp
from qcomp.backends.cpu.executable import CpuExecutable, free_memory
from qcomp.backends.cuda.device import default_target, find_gpu, import_cupy
from qcomp.backends.cuda.runtime import CudaExecutable
from qcomp.errors import InputError, ResourceError
from qcomp.sizes import format_bytes
from qcomp.train import features
from qcomp.train.ansatz import Layered
from qcomp.train.data import Floats, Samples, class_indices, class_names, load_samples
from qcomp.train.loop import Run, steps_per_epoch, train_epoch
from qcomp.train.machine import machine, peak_resident_bytes, resident_bytes
from qcomp.train.model import Batch, Gradients, initial_parameters, log_probabilities
from qcomp.train.optimizer import cosine_rate
from qcomp.train.report import versions

_SAMPLES = 1000
_GPU_BATCH = 100
# Parameters, gradients of a sample and of a batch, Adam's moments, and what it computes them with.
_ARRAYS_OF_PARAMETERS = 10
_ENDS = 10  # the first and the last tenth of the samples tell where the loss began and ended


@dataclass(frozen=True)
class Settings:
    """What an epoch is asked to be.

    Attributes:
        source: 'digits', or the path of a `.csv` or `.npz` file.
        qubits, layers: the size of the circuit, of three parameters a qubit and layer.
        samples: in the whole epoch; by default 1,000, or all where there are less.
        fraction: of the samples, to be run; what the rest takes is projected.
        batch: samples for each update of the parameters; by default 1, on a GPU 100.
        learning_rate: of the first update; over the whole epoch it falls to zero.
        seed: of the samples, their order and the first parameters.
        target: 'auto', 'cpu' or 'cuda'.
        dtype: of the amplitudes.
        compilation: the other arguments of `qcomp.compile`, such as checkpoints.
    """

    source: str = "digits"
    qubits: int = 20
    layers: int = 1000
    samples: int | None = None
    fraction: float = 1.0
    batch: int | None = None
    learning_rate: float = 0.002
    seed: int = 0
    target: str = "auto"
    dtype: str = "complex64"
    compilation: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        _check_range("qubits", self.qubits, 2, 60)
        _check_range("layers", self.layers, 1, 10**9)
        _check_range("samples", self.samples, 1, 10**9)
        _check_range("batch", self.batch, 1, 10**9)
        _check_range("seed", self.seed, 0, 2**32 - 1)
        if not 0 < self.fraction <= 1:
            raise InputError(f"--fraction is {self.fraction}; give a number above 0 and at most 1.")
        if not (math.isfinite(self.learning_rate) and self.learning_rate > 0):
            raise InputError(f"--learning-rate is {self.learning_rate}; give a positive number.")


def _check_range(option: str, value: int | None, low: int, high: int) -> None:
    if value is not None and not low <= value <= high:
        raise InputError(f"--{option} is {value}; give a whole number from {low} to {high:,}.")


@dataclass
class _Meter:
    """A program that tells how long its calls took, and how large its gradients were."""

    program: qcomp.Program
    values_seconds: float = 0.0
    gradient_seconds: float = 0.0
    gradient_norm: float = 0.0

    def __call__(self, params: Any, inputs: Any = None) -> Floats:
        start = time.perf_counter()
        values = self.program(params, inputs)
        self.values_seconds += time.perf_counter() - start
        return values

    def pullback(
        self, params: Any, inputs: Any = None
    ) -> tuple[Floats, Callable[[Any], Gradients]]:
        start = time.perf_counter()
        values, pull = self.program.pullback(params, inputs)
        self.values_seconds += time.perf_counter() - start

        def timed(cotangents: Any) -> Gradients:
            start = time.perf_counter()
            gradients = pull(cotangents)
            self.gradient_seconds += time.perf_counter() - start
            self.gradient_norm = float(np.linalg.norm(gradients.params))
            return gradients

        return values, timed

    @property
    def num_qubits(self) -> int:
        return self.program.num_qubits


class _Step(NamedTuple):
    """After a step: samples done, the sum of their losses, the seconds of their values and then of
    their gradients, and the norm of the step's gradient."""

    samples: int = 0
    loss: float = 0.0
    values_seconds: float = 0.0
    gradient_seconds: float = 0.0
    gradient_norm: float = 0.0


class Headline:
    """An epoch, from its data to its measurements.

    Making one loads the data and checks that the job fits the machine; `compile` and `run` follow.

    Raises:
        QcompError: the data cannot be used, there is no GPU, or memory is short.
    """

    def __init__(self, settings: Settings):
        self.settings = settings
        self.target = default_target() if settings.target == "auto" else settings.target
        self.device = str(find_gpu()) if self.target == "cuda" else None
        self.state_bytes = (8 if settings.dtype == "complex64" else 16) << settings.qubits
        self._check_memory()
        samples = self._load()
        available = len(samples.values)
        self.samples = settings.samples or min(_SAMPLES, available)
        if self.samples > available:
            raise InputError(
                f"--samples is {self.samples}, but {settings.source} has {available}; give at most "
                "as many."
            )
        self.wanted = max(1, math.ceil(round(settings.fraction * self.samples, 6)))
        self.batch = settings.batch or (_GPU_BATCH if self.target == "cuda" else 1)

        self.classes = class_names(samples)
        self.kind = features.default_kind(samples, settings.qubits)
        count = features.default_size(self.kind, samples, available, settings.qubits)
        encoding = features.fit(self.kind, count, samples, np.arange(available))
        self.ansatz = Layered(settings.qubits, settings.layers, count)
        rng = np.random.default_rng(settings.seed)
        rows = rng.permutation(available)[: self.samples]
        labels = class_indices(samples.labels or (), self.classes)
        self.data = Batch(encoding(samples.values[rows]), labels[rows])
        parameters = initial_parameters(
            self.ansatz.initial_parameters(rng), settings.qubits, len(self.classes), rng
        )
        self.state = Run(parameters, rng)
        self._steps = [_Step()]

        self._memory = {"before_compiling_bytes": resident_bytes()}
        self.workspace_bytes = self.checkpoint_bytes = 0
        start = time.perf_counter()
        self.program = _Meter(self._program())
        self.compile_seconds = time.perf_counter() - start

    def _load(self) -> Samples:
        samples = load_samples(self.settings.source)
        if samples.labels is None:
            raise InputError(f"{self.settings.source} has no labels; training needs them in y.")
        return samples

    def _check_memory(self) -> None:
        """ψ, λ and the parameters are the least that any policy of checkpoints needs; what it needs
        beyond that is checked when it is known, before it is taken."""
        settings = self.settings
        own = _ARRAYS_OF_PARAMETERS * 8 * 3 * settings.qubits * settings.layers
        states = 2 * self.state_bytes
        needed, free = own + states, free_memory()
        if self.target == "cuda":
            needed, free = states, find_gpu().memory_bytes
        if free is not None and needed > free:
            raise ResourceError(
                f"{settings.qubits} qubits and {settings.layers:,} layers need "
                f"{format_bytes(needed)} of memory at least, but {format_bytes(free)} are free: "
                "give fewer qubits or layers, or --dtype complex64."
            )

    def _program(self) -> qcomp.Program:
        circuit, observables = self.ansatz.build()
        return qcomp.compile(
            circuit,
            observables,
            target=self.target,
            dtype=self.settings.dtype,
            **self.settings.compilation,
        )

    def compile(self) -> None:
        """Make the program, down to machine code."""
        start = time.perf_counter()
        program = self.program.program
        executable = program.executable
        if isinstance(executable, CpuExecutable):
            self.workspace_bytes = executable.program.workspace_bytes
            self.checkpoint_bytes = executable.program.checkpoints.bytes
        elif isinstance(executable, CudaExecutable):
            scratch = executable.program.scratch
            self.workspace_bytes = sum(b.scalar_bytes * b.count for b in scratch if not b.shared)
            # The driver compiles when the first sample runs.
            log_probabilities(program, self.state.parameters, self.data.angles[:1])
        self.compile_seconds += time.perf_counter() - start
        self._memory["after_compiling_bytes"] = resident_bytes()

    def run(self, on_step: Callable[["Headline"], None]) -> None:
        """Train on the wanted samples. Ctrl-C, or another error, leaves what was done before."""
        steps = steps_per_epoch(self.samples, self.batch)

        def rate(step: int) -> float:
            return cosine_rate(self.settings.learning_rate, step, steps)

        def after_step(run: Run) -> None:
            meter = self.program
            times = meter.values_seconds, meter.gradient_seconds
            self._steps.append(_Step(run.position, run.loss, *times, meter.gradient_norm))
            on_step(self)

        train_epoch(
            self.state,
            self.program,
            self.data,
            self.batch,
            rate,
            until=self.wanted,
            on_step=after_step,
        )

    @property
    def done(self) -> int:
        """Samples of finished steps."""
        return self._steps[-1].samples

    @property
    def updates(self) -> int:
        """Finished steps."""
        return len(self._steps) - 1

    @property
    def loss(self) -> float:
        """The mean over the samples done."""
        last = self._steps[-1]
        return last.loss / last.samples

    @property
    def seconds_per_sample(self) -> float:
        """The mean over the finished steps, updates of the parameters included."""
        return self.state.seconds / self.done

    @property
    def epoch_seconds(self) -> float:
        """The time of all samples: projected, unless they are done."""
        return self.seconds_per_sample * self.samples

    def results(self) -> dict[str, Any]:
        """Everything that was measured, and where; at least one step must be done."""
        settings, last = self.settings, self._steps[-1]
        peak = peak_resident_bytes()
        memory = {
            **self._memory,
            "peak_bytes": peak,
            "peak_over_before_bytes": peak - self._memory["before_compiling_bytes"],
        }
        if self.target == "cuda":
            pool = import_cupy().get_default_memory_pool()
            memory["device_bytes"] = pool.total_bytes()
        packages = ("xdsl", "llvmlite") if self.device is None else ("xdsl",)
        return {
            "source": settings.source,
            "classes": len(self.classes),
            "features": self.data.angles.shape[1],
            "feature_map": self.kind,
            "qubits": settings.qubits,
            "layers": settings.layers,
            "parameters": self.ansatz.parameters,
            "read_out_parameters": sum(self.state.parameters[n].size for n in ("weights", "bias")),
            "target": self.target,
            "dtype": settings.dtype,
            "threads": self.program.program.threads,
            "compilation": dict(settings.compilation),
            "seed": settings.seed,
            "learning_rate": settings.learning_rate,
            "batch": self.batch,
            "samples": self.samples,
            "samples_wanted": self.wanted,
            "samples_done": self.done,
            "updates": self.updates,
            "compile_seconds": self.compile_seconds,
            "seconds": self.state.seconds,
            "seconds_per_sample": self.seconds_per_sample,
            "values_seconds_per_sample": last.values_seconds / self.done,
            "gradient_seconds_per_sample": last.gradient_seconds / self.done,
            "epoch_seconds": self.epoch_seconds,
            "projected": self.done < self.samples,
            **self._ends_of_losses(),
            "gradient_norm_start": self._steps[1].gradient_norm,
            "gradient_norm_end": last.gradient_norm,
            "state_bytes": self.state_bytes,
            "workspace_bytes": self.workspace_bytes,
            "checkpoint_bytes": self.checkpoint_bytes,
            "memory": memory,
            "machine": machine() | ({} if self.device is None else {"gpu": self.device}),
            "versions": versions() | {name: importlib.metadata.version(name) for name in packages},
        }

    def _ends_of_losses(self) -> dict[str, Any]:
        """The mean loss over the steps of the first tenth of the samples, and of the last."""
        share = max(1, self.done // _ENDS)
        means: list[tuple[int, float]] = []
        for steps in (self._steps, self._steps[::-1]):
            end = steps[0]
            inner = next(s for s in steps if abs(s.samples - end.samples) >= share)
            count = inner.samples - end.samples
            means.append((abs(count), (inner.loss - end.loss) / count))
        (first, start), (last, end_loss) = means
        return {
            "loss_start": start,
            "loss_start_samples": first,
            "loss_end": end_loss,
            "loss_end_samples": last,
        }
