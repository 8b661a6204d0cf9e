"""The target `cuda`: what `qcomp-opt -t cuda` prints, CUDA C++."""

from dataclasses import dataclass
from typing import IO

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.target import Target

from qcomp.backends.cuda.program import emit_program
from qcomp.errors import InputError

_SCALARS = {"complex64": "float", "complex128": "double"}


@dataclass(frozen=True)
class CudaTarget(Target):
    """Option: `dtype`, complex64 or complex128; it must fit the registers that the IR was planned
    for. The text is the same for all architectures."""

    name = "cuda"

    dtype: str = "complex64"

    def emit(self, ctx: Context, module: ModuleOp, output: IO[str]) -> None:
        if self.dtype not in _SCALARS:
            raise InputError(
                f"Unknown dtype '{self.dtype}': expected one of {', '.join(_SCALARS)}."
            )
        output.write(emit_program(module, _SCALARS[self.dtype]).source)
