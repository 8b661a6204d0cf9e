"""The target `cpu`: what `qcomp-opt -t cpu` prints, LLVM IR for this processor."""

from dataclasses import dataclass
from typing import IO

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.target import Target

from qcomp.backends.cpu.features import detect
from qcomp.backends.cpu.program_text import ProgramEmitter
from qcomp.dialects import plan
from qcomp.errors import CompilationError, InputError

_SCALARS = {"complex64": "float", "complex128": "double"}


@dataclass(frozen=True)
class CpuTarget(Target):
    """Options: `dtype`, complex64 or complex128; `level`, avx512, avx2 or plain (default: the best
    that this processor has). They must fit the lanes that the IR was planned for."""

    name = "cpu"

    dtype: str = "complex64"
    level: str | None = None

    def emit(self, ctx: Context, module: ModuleOp, output: IO[str]) -> None:
        if self.dtype not in _SCALARS:
            raise InputError(
                f"Unknown dtype '{self.dtype}': expected one of {', '.join(_SCALARS)}."
            )
        if not any(isinstance(op, plan.AllocateOp) for op in module.walk()):
            raise CompilationError(
                "The target 'cpu' takes IR at the plan level: run first the pipeline that "
                "'qcomp inspect FILE' prints."
            )
        program = ProgramEmitter(module, detect(self.level), _SCALARS[self.dtype]).emit("circuit")
        output.write(program.text)
