"""NVRTC accepts the text for every architecture; what it says of registers and spills."""

import pytest

import qcomp
from qcomp.backends.cuda.nvrtc import (
    ARCHITECTURES,
    Cubin,
    Resources,
    check_architecture,
    compile_cubin,
    read_resources,
    resource_report,
)
from qcomp.errors import CompilationError, InputError

from .circuits import mixed, program, ring
from .requirements import needs_nvrtc

OBSERVABLES = [qcomp.Z(0), qcomp.X(1) @ qcomp.Y(2)]

LOG = """\
ptxas info    : 936 bytes gmem
ptxas info    : Compiling entry function 'gradient' for 'sm_90'
ptxas info    : Function properties for gradient
ptxas         .     112 bytes stack frame, 4 bytes spill stores, 8 bytes spill loads
ptxas info    : Used 128 registers, used 1 barriers, 112 bytes cumulative stack size
ptxas info    : Function properties for __internal_trig_reduction_slowpathd
ptxas         .     0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Compiling entry function 'angles' for 'sm_90'
ptxas info    : Function properties for angles
ptxas         .     0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 20 registers, used 0 barriers
"""


@needs_nvrtc
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_architecture(architecture: str) -> None:
    source = program(mixed(3), OBSERVABLES).source
    cubin = compile_cubin(source, architecture)
    assert cubin.code.startswith(b"\x7fELF")
    assert {"angles", "forward", "gradient", "angles_adjoint"} <= cubin.resources.keys()


@needs_nvrtc
@pytest.mark.parametrize("architecture", ["sm_80", "sm_90"])
@pytest.mark.parametrize(("qubits", "entangler"), [(12, "cx"), (12, "cz"), (16, "cx")])
def test_registers_suffice(architecture: str, qubits: int, entangler: str) -> None:
    """Two blocks of 256 threads fit a multiprocessor; no forward kernel spills a register, and
    others hardly do."""
    cubin = compile_cubin(program(ring(qubits, 10, entangler), OBSERVABLES).source, architecture)
    for name, used in cubin.resources.items():
        if name.startswith(("gradient", "undo_pass")):
            assert used.registers <= 128
            assert used.spill_store_bytes <= (16 if architecture == "sm_90" else 96)
        elif name.startswith(("forward", "pass", "permute", "observe")):
            assert used.registers <= 128
            assert used.spill_store_bytes == 0


@needs_nvrtc
def test_tables_of_stages_compile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qcomp.backends.cuda.on_chip.STRAIGHT_BYTES", 0)
    source = program(ring(10, 2), OBSERVABLES).source
    assert "switch (row[0])" in source
    used = compile_cubin(source, "sm_90").resources
    assert used["forward"].registers <= 128
    assert used["forward"].spill_store_bytes == 0


@needs_nvrtc
def test_a_text_that_is_no_cuda() -> None:
    with pytest.raises(CompilationError, match=r"NVRTC cannot compile for sm_90.*error"):
        compile_cubin("__global__ void f() { unknown(); }", "sm_90")


def test_unknown_architectures() -> None:
    for name in ("sm_70", "90", "gfx90a"):
        with pytest.raises(InputError, match="expected one of sm_75"):
            check_architecture(name)


def test_the_log_is_read() -> None:
    resources = read_resources(LOG)
    assert resources == {"gradient": Resources(128, 112, 4, 8), "angles": Resources(20, 0, 0, 0)}
    report = resource_report(Cubin(b"code", resources), "sm_90")
    assert "gradient        128           4 B          8 B  112 B" in report
