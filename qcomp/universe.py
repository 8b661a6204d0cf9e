"""What qcomp adds to every xDSL tool: its dialects, passes and targets.

`pyproject.toml` registers `QCOMP_UNIVERSE` as an `xdsl.universe` entry point, so plain `xdsl-opt`
finds all of it by name. Nothing is imported before it is asked for. The names must not be taken by
xDSL or by another package: a duplicate stops every xDSL tool on the machine.
"""

from functools import partial
from pkgutil import resolve_name
from typing import Any, Final

from xdsl.universe import Universe

DIALECTS: Final = {
    "quantum": "qcomp.dialects.quantum:Quantum",
    "frame": "qcomp.dialects.frame:FrameDialect",
    "plan": "qcomp.dialects.plan:PlanDialect",
    "kernel": "qcomp.dialects.kernel:KernelDialect",
}

PASSES: Final = {
    "reroll-loops": "qcomp.passes.reroll_loops:RerollLoopsPass",
    "defer-resets": "qcomp.passes.defer_resets:DeferResetsPass",
    "merge-rotations": "qcomp.passes.merge_rotations:MergeRotationsPass",
    "unroll-loops": "qcomp.passes.unroll_loops:UnrollLoopsPass",
    "absorb-entanglers": "qcomp.passes.absorb_entanglers:AbsorbEntanglersPass",
    "fuse-gates": "qcomp.passes.fuse_gates:FuseGatesPass",
    "pipeline-loops": "qcomp.passes.pipeline_loops:PipelineLoopsPass",
    "extract-angles": "qcomp.passes.extract_angles:ExtractAnglesPass",
    "real-amplitudes": "qcomp.passes.real_amplitudes:RealAmplitudesPass",
    "partition": "qcomp.passes.partition:PartitionPass",
    "derive-adjoint": "qcomp.passes.derive_adjoint:DeriveAdjointPass",
    "insert-checkpoints": "qcomp.passes.insert_checkpoints:InsertCheckpointsPass",
    "lower-to-plan": "qcomp.passes.lower_to_plan:LowerToPlanPass",
    "move-diagonals": "qcomp.passes.move_diagonals:MoveDiagonalsPass",
    "product-state": "qcomp.passes.product_state:ProductStatePass",
    "skip-undo": "qcomp.passes.skip_undo:SkipUndoPass",
    "select-kernels": "qcomp.passes.select_kernels:SelectKernelsPass",
    "fuse-turn": "qcomp.passes.fuse_turn:FuseTurnPass",
    "assign-layouts": "qcomp.passes.assign_layouts:AssignLayoutsPass",
}

# xDSL's own `llvm` prints its llvm dialect; ours is named as in `qcomp compile --target cpu`.
TARGETS: Final = {
    "cpu": "qcomp.backends.cpu.target:CpuTarget",
    "cuda": "qcomp.backends.cuda.target:CudaTarget",
}


def _lazy(paths: dict[str, str]) -> dict[str, Any]:
    return {name: partial(resolve_name, path) for name, path in paths.items()}


QCOMP_UNIVERSE: Final = Universe(
    all_dialects=_lazy(DIALECTS), all_passes=_lazy(PASSES), all_targets=_lazy(TARGETS)
)
