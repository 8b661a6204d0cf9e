"""The pipelines: which passes a target needs, and the IR between them."""

from collections.abc import Iterator

from xdsl.context import Context
from xdsl.dialects import builtin, get_all_dialects

from qcomp.backends.cpu.features import Host
from qcomp.backends.cpu.generic_kernel import GENERIC_FROM
from qcomp.backends.cuda.program import BANK_BITS, REGISTER_BITS, TILE_BITS
from qcomp.errors import CompilationError
from qcomp.passes.reroll_loops import RerollLoopsPass
from qcomp.pipeline import parse_passes, passes_text
from qcomp.universe import QCOMP_UNIVERSE

# Loops first: all other passes take time by the gate.
_CLEAN = "reroll-loops{gates=64},defer-resets,canonicalize,merge-rotations"
_FRAME = "absorb-entanglers,fuse-gates,extract-angles"

LEVELS = {
    "quantum": "merge-rotations",
    "frame": "fuse-gates",
    "adjoint": "derive-adjoint",
    "plan": "lower-to-plan",
    "kernel": "select-kernels",
}
"""Short names of stages, by the pass after which they hold."""


def reference_pipeline() -> str:
    """What the reference target runs: everything but the grouping for a machine."""
    return f"{_CLEAN},{_FRAME},derive-adjoint"


def cpu_pipeline(host: Host, scalar: str, checkpoints: str = "reverse") -> str:
    """What the cpu target runs on `host` for amplitudes of two `scalar` ('float' or 'double')."""
    vector = host.vector(scalar)
    lanes = vector.lane_bits
    # A tile of ψ and one of λ fit the second-level cache; more registers would spill.
    tile = 14 if scalar == "float" else 13
    # To permute a state of 64 tiles or more is dear: its loops had better need none.
    return (
        f"{_CLEAN},unroll-loops{{factor=4 qubits={tile + 6} cancelling=true}},{_FRAME},"
        f"real-amplitudes,partition{{tile={tile} registers=2 lanes={lanes} operations=6 "
        f"memory={tile + 10}}},"
        f"derive-adjoint,lower-to-plan{{tile={tile} registers=2 lanes={lanes}}},"
        f"move-diagonals{{carry=true kernels={GENERIC_FROM}}},product-state{{qubits=12}},skip-undo,"
        f"select-kernels{{kernels={GENERIC_FROM}}},"
        f'insert-checkpoints{{policy="{checkpoints}" scalar={scalar}}}'
    )


def cuda_pipeline(scalar: str, checkpoints: str = "reverse") -> str:
    """What the cuda target runs for amplitudes of two `scalar` ('float' or 'double')."""
    # A thread holds 2^registers amplitudes, a block a tile of them.
    registers = REGISTER_BITS[scalar]
    # A state of more than one tile is swept from memory: let passes span two layers. More of them
    # leave fewer gates to a stage.
    return (
        f"{_CLEAN},unroll-loops{{factor=2 qubits={TILE_BITS + 1}}},{_FRAME},"
        f"partition{{tile={TILE_BITS} registers={registers} lanes=0 operations=6}},derive-adjoint,"
        f"lower-to-plan{{tile={TILE_BITS} registers={registers} lanes=0 fold=false}},"
        f"move-diagonals{{machine=simt}},select-kernels{{machine=simt}},"
        f'insert-checkpoints{{policy="{checkpoints}" scalar={scalar}}},'
        f"assign-layouts{{banks={BANK_BITS[scalar]} registers={registers}}}"
    )


class Pipeline:
    """A sequence of passes, from text such as `canonicalize,fuse-gates{window=32}`."""

    def __init__(self, text: str):
        from xdsl.transforms import get_all_passes

        available = {**get_all_passes(), **QCOMP_UNIVERSE.all_passes}
        self.passes = parse_passes(text, available)

    def __str__(self) -> str:
        return passes_text(self.passes)

    @property
    def stages(self) -> tuple[str, ...]:
        """The names of the stages: 'input', then each pass, numbered if it runs again."""
        names = ["input"]
        for done in self.passes:
            count = sum(name.split("#")[0] == done.name for name in names)
            names.append(f"{done.name}#{count + 1}" if count else done.name)
        return tuple(names)

    def rolled(self, module: builtin.ModuleOp) -> tuple[builtin.ModuleOp, int]:
        """`module` after the pipeline's first pass, if that is `reroll-loops`, and how many passes
        that was. `module` does not change, and is not copied where gates do not repeat: circuits
        may be large."""
        first = self.passes[0] if self.passes else None
        return (first.rolled(module), 1) if isinstance(first, RerollLoopsPass) else (module, 0)

    def run(
        self, module: builtin.ModuleOp, done: int = 0
    ) -> Iterator[tuple[str, builtin.ModuleOp]]:
        """Apply the passes but the first `done` to `module` in place; yields the names of the
        stages, from the one it is at, and the module."""
        # Folding looks up the dialects of what it makes, such as arith.constant.
        context = Context()
        for name, dialect in {**get_all_dialects(), **QCOMP_UNIVERSE.all_dialects}.items():
            context.register_dialect(name, dialect)
        names = iter(self.stages[done:])
        yield next(names), module
        for step, name in zip(self.passes[done:], names, strict=True):
            step.apply(context, module)
            yield name, module

    def lower(
        self, module: builtin.ModuleOp, stage: str | None = None, done: int = 0
    ) -> builtin.ModuleOp:
        """A copy of `module`, which the first `done` passes have seen, after `stage` (default: the
        last)."""
        copy = module.clone()
        wanted = self.find(stage) if stage else self.stages[-1]
        for name, current in self.run(copy, done):
            if name == wanted:
                return current
        raise CompilationError(f"The pipeline has no stage '{stage}'.")

    def find(self, stage: str) -> str:
        """The stage called `stage`, which may be a level such as 'frame'."""
        if stage in self.stages:
            return stage
        if LEVELS.get(stage) in self.stages:
            return LEVELS[stage]
        known = [*self.stages, *(level for level in LEVELS if LEVELS[level] in self.stages)]
        raise CompilationError(f"There is no stage '{stage}': expected one of {', '.join(known)}.")
