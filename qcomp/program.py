"""`compile` and what it returns: a program that computes values and gradients for batches."""

import os
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from math import isfinite
from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray
from xdsl.dialects import builtin

from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.backends.cpu.features import detect
from qcomp.backends.cuda.device import default_target
from qcomp.backends.cuda.runtime import CudaExecutable, device_floats, is_on_gpu
from qcomp.checkpoints import Policy
from qcomp.circuit import Circuit, Observables
from qcomp.compiler import Pipeline, cpu_pipeline, cuda_pipeline, reference_pipeline
from qcomp.errors import InputError
from qcomp.fingerprint import fingerprint
from qcomp.garbage import frozen_garbage
from qcomp.sizes import parse_bytes
from qcomp.text import print_module

Floats = NDArray[np.float64]

TARGETS = ("auto", "cpu", "cuda", "reference")
DTYPES = {"complex64": "float", "complex128": "double"}


@dataclass(frozen=True, slots=True)
class Gradient:
    """A gradient. `params` is shaped like the parameters and summed over the batch (a tuple of
    arrays if the circuit has several); `inputs` has shape (batch, inputs), or is None."""

    params: Any
    inputs: Floats | None


class Executable(Protocol):
    """What a backend makes of a module: it runs batches."""

    def values(self, arguments: list[Floats], batch: int) -> Floats: ...

    def gradient(
        self, arguments: list[Floats], weights: Floats, batch: int
    ) -> tuple[Floats, list[Floats]]: ...


class Program:
    """A compiled circuit. Call it for values; `value_and_grad` adds gradients.

    Parameters are an array of the circuit's shape (a tuple of arrays if it has several), inputs an
    array of shape (batch, inputs), or (inputs,) for one sample. Values have shape
    (batch, observables) and are float64 whatever the amplitudes' dtype.
    """

    def __init__(
        self,
        circuit: Circuit,
        module: builtin.ModuleOp,
        pipeline: Pipeline,
        target: str,
        dtype: str,
        threads: int,
    ):
        self.target = target
        self.dtype = dtype
        self.threads = threads
        self.pipeline = pipeline
        self.limit: int | None = None  # of memory, in bytes; what is compiled from then on holds it
        self.num_qubits = circuit.num_qubits
        self._signature = circuit.signature
        self._module = module
        self._ones = np.ones((0, 1))  # cotangents of the sum of all values, as last wanted

    def with_pipeline(self, pipeline: Pipeline) -> "Program":
        """The same program, made by other passes."""
        other = copy(self)
        # What was compiled stays behind.
        other.__dict__.pop("executable", None)
        other.pipeline = pipeline
        return other

    @property
    def module(self) -> builtin.ModuleOp:
        """The circuit's IR, as the first pass gets it."""
        return self._module

    @property
    def stages(self) -> tuple[str, ...]:
        """The stages whose IR can be printed."""
        return self.pipeline.stages

    @cached_property
    def num_observables(self) -> int:
        """How many values a sample has."""
        from xdsl.dialects.func import FuncOp

        (function,) = (f for f in self._module.ops if isinstance(f, FuncOp))
        return len(function.function_type.outputs)

    @cached_property
    def params_shapes(self) -> tuple[tuple[int, ...], ...]:
        """The shapes of the parameter arrays."""
        return self._signature.params_shapes

    @cached_property
    def num_inputs(self) -> int:
        """How many inputs a sample has."""
        return self._signature.num_inputs

    @cached_property
    def _inputs_at(self) -> int | None:
        """Which argument the inputs are."""
        roles = self._signature.roles
        return roles.index("inputs") if "inputs" in roles else None

    @cached_property
    def executable(self) -> Executable:
        """What the backend made of the circuit."""
        if self.target == "reference":
            from qcomp.backends.reference import ReferenceExecutable  # slow to import

            return ReferenceExecutable(self._lower(), self._signature)
        if self.target == "cuda":
            return CudaExecutable(self._lower, DTYPES[self.dtype], self.limit)
        return CpuExecutable(
            self._lower,
            self.identity,
            detect(),
            DTYPES[self.dtype],
            self.threads,
            self.limit,
        )

    def identity(self) -> str:
        """A text that determines what the pipeline makes."""
        return f"{self.pipeline}\n{fingerprint(self._rolled[0])}"

    @cached_property
    def _rolled(self) -> tuple[builtin.ModuleOp, int]:
        """The circuit with loops for gates that repeat, and how many passes that took."""
        with frozen_garbage():
            return self.pipeline.rolled(self._module)

    def _lower(self) -> builtin.ModuleOp:
        with frozen_garbage():
            module, done = self._rolled
            return self.pipeline.lower(module, done=done)

    def __call__(self, params: Any = (), inputs: ArrayLike | None = None) -> Floats:
        """Expectation values, shape (batch, observables)."""
        arguments, batch = self._arguments(params, inputs)
        return self.executable.values(arguments, batch)

    def value_and_grad(
        self,
        params: Any = (),
        inputs: ArrayLike | None = None,
        cotangents: ArrayLike | None = None,
    ) -> tuple[Floats, Gradient]:
        """Values, and the gradient of Σ cotangents · values (default: of the sum of all values).

        `cotangents` has the shape of the values, (batch, observables).
        """
        arguments, batch = self._arguments(params, inputs)
        if cotangents is None:
            weights = self._ones
            if len(weights) != batch:
                weights = self._ones = np.ones((batch, self.num_observables))
        else:
            weights = self._weights(cotangents, batch)
        values, gradients = self.executable.gradient(arguments, weights, batch)
        return values, self._gradient(gradients)

    def _weights(self, cotangents: ArrayLike, batch: int) -> Floats:
        shape = (batch, self.num_observables)
        weights = self._floats(cotangents, "cotangents")
        if weights.shape != shape:
            raise InputError(
                f"The cotangents have shape {weights.shape}, but the values have shape {shape}."
            )
        return weights

    def _gradient(self, gradients: list[Floats]) -> Gradient:
        of_inputs = None if self._inputs_at is None else gradients.pop(self._inputs_at)
        of_params = gradients[0] if len(gradients) == 1 else tuple(gradients)
        return Gradient(of_params, of_inputs)

    def pullback(
        self, params: Any = (), inputs: ArrayLike | None = None
    ) -> tuple[Floats, Callable[[ArrayLike], Gradient]]:
        """Values, and the function that takes cotangents back to the gradient, as `jax.vjp` does.

        For losses whose cotangents depend on the values. The cpu target does not run the circuit
        again for the gradient: samples wait in their final states, as long as several take no more
        than 1 GiB together, `memory` sets no limit, and no checkpoints are kept. Other targets,
        pipelines with `fuse-turn`, and a second call of the function run it again. Arguments may be
        changed in between without effect.
        """
        arguments, batch = self._arguments(params, inputs)
        arguments = [array.copy() for array in arguments]
        executable, waiting = self.executable, None
        if isinstance(executable, CpuExecutable):
            values, waiting = executable.forward(arguments, batch)
        else:
            values = executable.values(arguments, batch)

        def pull(cotangents: ArrayLike) -> Gradient:
            nonlocal waiting
            weights = self._weights(cotangents, batch)
            here, waiting = waiting, None
            if here is not None and isinstance(executable, CpuExecutable):
                return self._gradient(executable.backward(here, arguments, weights, batch))
            return self._gradient(executable.gradient(arguments, weights, batch)[1])

        return values, pull

    def vjp(self, params: Any, inputs: ArrayLike | None, cotangents: ArrayLike) -> Gradient:
        """The gradient of Σ cotangents · values alone."""
        return self.value_and_grad(params, inputs, cotangents)[1]

    def _arguments(self, params: Any, inputs: ArrayLike | None) -> tuple[list[Floats], int]:
        shapes = self.params_shapes
        if len(shapes) == 1:
            arrays: Sequence[Any] = (params,)
        elif isinstance(params, tuple | list) and len(params) == len(shapes):
            arrays = params
        else:
            expected = f"a tuple of {len(shapes)} arrays" if shapes else "no parameters, ()"
            raise InputError(f"The circuit takes {expected} as params.")
        checked: list[Floats] = []
        for array, shape in zip(arrays, shapes, strict=True):
            value = self._floats(array, "parameters")
            if value.shape != shape:
                raise InputError(
                    f"The parameters have shape {value.shape}, but the circuit takes {shape}."
                )
            checked.append(value)
        count = self.num_inputs
        if not count:
            if inputs is not None:
                raise InputError(
                    "The circuit takes no inputs, but some were given: leave them out."
                )
            return checked, 1
        if inputs is None:
            raise InputError(
                f"The circuit takes {count} input(s) per sample: pass an array of shape "
                f"(batch, {count})."
            )
        rows = self._floats(inputs, "inputs")
        if rows.ndim == 1:
            rows = rows[None]
        if rows.ndim != 2 or rows.shape[1] != count:
            raise InputError(
                f"The inputs have shape {rows.shape}, but the circuit takes shape (batch, {count})."
            )
        if not len(rows):
            raise InputError("The inputs have no rows: expected at least one sample.")
        assert self._inputs_at is not None
        checked.insert(self._inputs_at, rows)
        return checked, len(rows)

    def _floats(self, value: Any, what: str) -> Floats:
        if self.target == "cuda" and is_on_gpu(value):
            return device_floats(value, what)
        return _floats(value, what)

    def ir(self, stage: str | None = None) -> str:
        """The IR after a stage: a pass's name, a level (quantum, frame, adjoint, plan), or 'input'.

        By default the last stage, the one that the backend translates.
        """
        return print_module(self.pipeline.lower(self._module, stage))

    def source(self) -> str:
        """The text the target compiles: LLVM IR for cpu, CUDA C++ for cuda; the reference target
        interprets its IR."""
        executable = self.executable
        if isinstance(executable, CpuExecutable):
            return executable.text.text
        if isinstance(executable, CudaExecutable):
            return executable.program.source
        return self.ir()

    def explain(self) -> str:
        """What the compiler made of the circuit, in a few lines."""
        from qcomp.explain import explain

        return explain(self)


def compile(
    circuit: Circuit,
    observables: Observables | None = None,
    target: str = "auto",
    pipeline: str | None = None,
    dtype: str = "complex64",
    threads: int | None = None,
    checkpoints: str = "reverse",
    memory: str | int | None = None,
    tune: bool = False,
    report: Callable[[str], None] = lambda _: None,
) -> Program:
    """Compile a circuit for the expectation values of `observables`.

    Args:
        circuit: the circuit; it can be changed afterwards without effect on the program.
        observables: one or several observables such as `0.5 * qcomp.Z(0) @ qcomp.X(1)`; default:
            those that the circuit's text has.
        target: 'cpu' compiles with LLVM, 'cuda' for a GPU, 'reference' interprets in complex128;
            'auto' is 'cuda' where CuPy finds a GPU, else 'cpu'.
        pipeline: passes to run instead of the target's own, as text.
        dtype: of the amplitudes, 'complex64' or 'complex128'. Parameters, values and gradients are
            float64 always.
        threads: how many threads to use (default: one per available processor): samples run side by
            side, or, of states that do not fit the cache, one after the other by all threads.
            Results do not depend on it.
        checkpoints: from where gradients take states, a policy of `qcomp.checkpoints`: 'reverse',
            'store', 'every=50', 'count=20', 'drift=1e-4', 'budget=8GiB'; with ' on host' or
            ' on disk' after it, it keeps them there.
        memory: how many bytes of memory, on a GPU of its own, the program takes at most beside its
            arguments and results, a number or text such as '8GiB'. If 'reverse' takes more, a
            policy is chosen that takes less, and then fewer threads. Of a batch on a GPU, as many
            samples run at a time as fit.
        tune: whether to try other options of the pipeline in timed runs of one sample, which takes
            some seconds. The cache keeps what was found for this circuit, machine and version.
        report: is told, in a line, of every option that was tried.

    Raises:
        InputError: an argument cannot be used.
        CompilationError: the circuit cannot be compiled for the target.
    """
    if not isinstance(circuit, Circuit):
        raise InputError(
            f"compile takes a qcomp.Circuit, not {type(circuit).__name__}: read a file with "
            "qcomp.Circuit.from_mlir."
        )
    if target not in TARGETS:
        raise InputError(f"Unknown target '{target}': expected one of {', '.join(TARGETS)}.")
    name = _dtype_name(dtype)
    if name not in DTYPES:
        raise InputError(f"Unknown dtype '{dtype}': expected one of {', '.join(DTYPES)}.")
    if threads is not None and (type(threads) is not int or threads < 1):
        raise InputError(f"threads must be a positive whole number, not {threads!r}.")
    if not isinstance(checkpoints, str):
        raise InputError(
            f"The checkpoint policy must be text such as 'reverse', not {checkpoints!r}."
        )
    Policy.parse(checkpoints)
    limit = _bytes(memory)
    if pipeline is not None and not isinstance(pipeline, str):
        raise InputError(f"The pipeline must be text such as 'canonicalize', not {pipeline!r}.")
    if observables is None and not circuit.observables:
        raise InputError(
            "The circuit has no observables of its own: pass some, such as qcomp.Z(0)."
        )
    target = default_target() if target == "auto" else target
    with frozen_garbage():
        module = circuit.module(observables)

    def program_for(threads: int, policy: str) -> Program:
        if pipeline is not None:
            passes = pipeline
        elif target == "cpu":
            passes = cpu_pipeline(detect(), DTYPES[name], policy)
        elif target == "cuda":
            passes = cuda_pipeline(DTYPES[name], policy)
        else:
            passes = reference_pipeline()
        return Program(circuit, module, Pipeline(passes), target, name, threads)

    threads = threads or available_processors()
    if limit is None:
        program = program_for(threads, checkpoints)
    else:
        from qcomp.memory import fitted  # which few need

        program = fitted(program_for, threads, checkpoints, limit)
    if not tune:
        return program
    from qcomp.tuning import tuned_pipeline  # and with it passes that nobody else needs yet

    return program.with_pipeline(tuned_pipeline(program, report))


def _bytes(memory: str | int | None) -> int | None:
    """A limit on memory in bytes."""
    if memory is None or (type(memory) is int and memory > 0):
        return memory
    if isinstance(memory, str):
        return parse_bytes(memory)
    raise InputError(f"memory must be a number of bytes or text such as '8GiB', not {memory!r}.")


def _dtype_name(dtype: Any) -> str:
    """The name of a dtype, however it is given."""
    try:
        return dtype if isinstance(dtype, str) else np.dtype(dtype).name
    except TypeError:
        return str(dtype)


def available_processors() -> int:
    """How many processors this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _floats(value: ArrayLike, what: str) -> Floats:
    """A C-contiguous float64 array of finite numbers."""
    try:
        array = np.asarray(value)
    except ValueError:
        raise InputError(f"The {what} are no rectangular array of numbers.") from None
    if array.dtype.kind not in "fiub":
        raise InputError(f"The {what} have dtype {array.dtype}: expected real numbers.")
    array = np.asarray(array, np.float64, order="C")
    # A sum of squares is finite only if all terms are, and quicker to get; but it may overflow.
    if not isfinite(np.vdot(array, array)) and not np.isfinite(array).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
        raise InputError(
            f"The {what} hold {array[where]} at index {where}: expected finite numbers."
        )
    return array
