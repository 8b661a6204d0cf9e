"""Choose a pipeline's options by timed runs.

The default pipelines follow rules that hold on most machines: tiles that fit the second-level
cache, blocks of registers that do not spill, loops unrolled where that saves passes over memory,
gates as diagonals around real rotations.
`tuned_pipeline` tries the neighbours of each choice on the machine at hand, one option after the
other, and keeps what makes a gradient faster.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
from xdsl.dialects import scf
from xdsl.passes import ModulePass

from qcomp.backends.cpu.compiled import compiler_identity
from qcomp.backends.cpu.features import detect
from qcomp.backends.cpu.generic_kernel import GENERIC_FROM
from qcomp.backends.cuda.device import find_gpu
from qcomp.cache import FileCache
from qcomp.compiler import Pipeline
from qcomp.dialects import kernel
from qcomp.errors import InputError
from qcomp.memory import fits
from qcomp.passes.fuse_turn import FuseTurnPass
from qcomp.passes.insert_checkpoints import InsertCheckpointsPass
from qcomp.passes.lower_to_plan import LowerToPlanPass
from qcomp.passes.move_diagonals import MoveDiagonalsPass
from qcomp.passes.partition import PartitionPass
from qcomp.passes.select_kernels import SelectKernelsPass
from qcomp.passes.unroll_loops import UnrollLoopsPass
from qcomp.pipeline import passes_text

if TYPE_CHECKING:
    from qcomp.program import Program

Passes = tuple[ModulePass, ...]
Candidates = Iterator[tuple[str, Passes]]

_SHARED = range(GENERIC_FROM + 1, 4 * GENERIC_FROM)  # structures; for more LLVM takes too long
GAIN = 0.95  # what takes more than this part of the best time so far is not worth a change
SECONDS = 0.4  # of runs to compare two pipelines, or two runs of each


def tuned_pipeline(program: "Program", report: Callable[[str], None]) -> Pipeline:
    """The fastest pipeline that was tried for a program, or that the cache remembers.

    `report` is told, in a line, of every try. Samples have random angles, one for each thread.

    Raises:
        InputError: the target interprets, so that there is nothing to tune.
    """
    if program.target not in OPTIONS:
        raise InputError(
            f"The {program.target} target has nothing to tune: choose the target "
            f"{' or '.join(OPTIONS)}."
        )
    machine = detect() if program.target == "cpu" else find_gpu()
    settings = program.target, program.dtype, program.threads, repr(machine), compiler_identity()
    key = "\n".join(("tuned", *map(str, settings), program.identity()))
    cache = FileCache.default()
    if (found := cache.get(key)) is not None:
        return Pipeline(found.decode())
    best, run = program.pipeline, _prepared(program)
    for option in OPTIONS[program.target]:
        for description, passes in [*option(best.passes, program)]:
            pipeline = Pipeline(passes_text(passes))
            candidate = program.with_pipeline(pipeline)
            if not fits(candidate):
                report(f"{description}: too much memory")
                continue
            other = _prepared(candidate)
            ratio = compare(run, other)
            report(f"{description}: {ratio:.2f} of the time")
            if ratio < GAIN:
                best, run = pipeline, other
    cache.put(key, str(best).encode())
    return best


def _prepared(program: "Program") -> Callable[[], object]:
    """A function that runs a program, which has run once already."""
    rng = np.random.default_rng(0)
    params = tuple(rng.uniform(-np.pi, np.pi, shape) for shape in program.params_shapes)
    inputs = rng.uniform(-np.pi, np.pi, (program.threads, program.num_inputs))
    arguments = params[0] if len(params) == 1 else params, inputs if program.num_inputs else None
    program.value_and_grad(*arguments)
    return lambda: program.value_and_grad(*arguments)


def compare(run: Callable[[], object], other: Callable[[], object]) -> float:
    """The time of `other` as a part of that of `run`, the quickest of several each, in turns."""
    times: tuple[list[float], list[float]] = [], []
    while len(times[0]) < 2 or sum(map(sum, times)) < SECONDS:
        for function, own in zip((run, other), times, strict=True):
            start = perf_counter()
            function()
            own.append(perf_counter() - start)
    return min(times[1]) / min(times[0])


def _tiles(passes: Passes, program: "Program") -> Candidates:
    bits = program.num_qubits
    for own in _of_kind(passes, PartitionPass):
        for tile in (own.tile + step for step in (-2, -1, 1, 2)):
            if own.lanes + own.registers <= tile and min(tile, bits) != min(own.tile, bits):
                yield f"tiles of 2^{tile}", _changed(passes, "tile", tile)


def _registers(passes: Passes, program: "Program") -> Candidates:
    for own in _of_kind(passes, PartitionPass):
        for registers in {1, 2, 3} - {own.registers}:
            if own.lanes + registers <= own.tile:
                description = f"blocks of 2^{registers} vectors"
                yield description, _changed(passes, "registers", registers)


def _loops(passes: Passes, program: "Program") -> Candidates:
    if not any(isinstance(op, scf.ForOp) for op in program.module.walk()):
        return
    for own in _of_kind(passes, UnrollLoopsPass):
        for factor in (1, 2, 4):
            other = replace(own, factor=factor, qubits=0, cancelling=False)
            if other != own:
                yield f"loops unrolled by {factor}", tuple(other if p is own else p for p in passes)


def _forms(passes: Passes, program: "Program") -> Candidates:
    """Gates as matrices, which have no diagonals to move."""
    for own in _of_kind(passes, SelectKernelsPass):
        if own.euler:
            rest = (p for p in passes if not isinstance(p, MoveDiagonalsPass))
            plain = replace(own, euler=False)
            yield "gates as matrices", tuple(plain if p is own else p for p in rest)


def _turn(passes: Passes, program: "Program") -> Candidates:
    """The observables in the pass in which the adjoint turns back."""
    if not _of_kind(passes, FuseTurnPass):
        for end in _of_kind(passes, InsertCheckpointsPass):
            at = passes.index(end)
            yield "observables fused", (*passes[:at], FuseTurnPass(), *passes[at:])


def _kernels(passes: Passes, program: "Program") -> Candidates:
    """Kernels of their own for stages that share one: faster, and slow to compile."""
    shared = (MoveDiagonalsPass, SelectKernelsPass)
    apart = tuple(replace(p, kernels=0) if isinstance(p, shared) else p for p in passes)
    if apart != passes and _structures(apart, program) in _SHARED:
        yield "kernels apart", apart


def _structures(passes: Passes, program: "Program") -> int:
    module = Pipeline(passes_text(passes)).lower(program.module)
    return sum(isinstance(op, kernel.FuncOp) for op in module.ops)


OPTIONS = {"cpu": (_tiles, _registers, _loops, _forms, _turn, _kernels), "cuda": (_loops, _forms)}
"""What is tried on each target, in this order."""


def _of_kind(passes: Passes, kind: type[Any]) -> list[Any]:
    """The first pass of a kind, if there is one."""
    return [p for p in passes if isinstance(p, kind)][:1]


def _changed(passes: Passes, option: str, value: int) -> Passes:
    """The passes, with another shape of tiles and blocks."""
    return tuple(
        replace(p, **{option: value}) if isinstance(p, PartitionPass | LowerToPlanPass) else p
        for p in passes
    )
