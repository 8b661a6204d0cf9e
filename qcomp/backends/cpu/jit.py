"""From LLVM text to functions in this process."""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any

import llvmlite.binding as llvm

from qcomp.backends.cpu.features import Host
from qcomp.errors import CompilationError

_OPTIMISATION = 2  # of code generation


class Library:
    """Loaded code. It stays in memory as long as this object and the functions made by it."""

    def __init__(self, code: bytes, host: Host):
        module = llvm.parse_assembly("")
        module.triple = host.triple
        self._engine = llvm.create_mcjit_compiler(module, _target_machine(host))
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        self._engine.finalize_object()

    def has(self, name: str) -> bool:
        """Whether there is a function of that name."""
        return bool(self._engine.get_function_address(name))

    def address(self, name: str) -> int:
        """The address of a function."""
        address = self._engine.get_function_address(name)
        if not address:
            raise KeyError(name)
        return address

    def function(
        self, name: str, arguments: Sequence[type], result: type | None = None
    ) -> Callable[..., Any]:
        """A function as a ctypes callable, with the given ctypes types. Calls release the GIL."""
        function: Any = ctypes.CFUNCTYPE(result, *arguments)(self.address(name))
        function.library = self  # keep the code loaded
        return function


def object_code(text: str, host: Host) -> bytes:
    """Compile a module to a relocatable object file.

    Raises CompilationError if LLVM rejects the text, which is an error of the emitter.
    """
    with _source_order():
        return _target_machine(host).emit_object(_module(text, host))


def assembly(text: str, host: Host) -> str:
    """The same as assembly, to be read."""
    with _source_order():
        return _target_machine(host).emit_assembly(_module(text, host))


_scheduling = Lock()


@contextmanager
def _source_order() -> Iterator[None]:
    """Keep LLVM from reordering instructions before it allocates registers.

    The emitters order them so that few vectors live at a time; LLVM's scheduler undoes that, and
    the spills cost adjoint kernels up to a fifth. Its switch is one of the process: others get it
    back.
    """
    with _scheduling:
        llvm.set_option("qcomp", "-enable-misched=false")
        try:
            yield
        finally:
            llvm.set_option("qcomp", "-enable-misched=true")


def _module(text: str, host: Host) -> llvm.ModuleRef:
    # No optimiser runs: the emitters write what it would, and it would double the time.
    try:
        module = llvm.parse_assembly(text)
        module.verify()
    except RuntimeError as error:
        raise CompilationError(f"LLVM rejects the emitted code: {error}") from error
    module.triple = host.triple
    return module


def _target_machine(host: Host) -> llvm.TargetMachine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm.Target.from_triple(host.triple).create_target_machine(
        cpu=host.cpu, features=host.features, opt=_OPTIMISATION, jit=True
    )
