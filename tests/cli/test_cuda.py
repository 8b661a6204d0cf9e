"""`qcomp compile --target cuda` and `qcomp-opt -t cuda`."""

from pathlib import Path

import pytest

from qcomp.backends.cpu.features import detect
from qcomp.cli.main import main
from qcomp.cli.opt import main as opt
from qcomp.compiler import cpu_pipeline, cuda_pipeline
from qcomp.observables import Z
from qcomp.text import print_module

from ..backends.cuda.circuits import ring
from ..backends.cuda.requirements import needs_nvrtc

CIRCUIT = str(Path(__file__).parents[2] / "examples" / "three_qubits.mlir")


@needs_nvrtc
@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_compile_writes_source_code_and_resources(tmp_path: Path, dtype: str) -> None:
    options = ["--target", "cuda", "--arch", "sm_80", "--dtype", dtype, "-o", str(tmp_path)]
    assert main(["compile", CIRCUIT, *options]) == 0
    source = (tmp_path / "source.cu").read_text()
    assert source.startswith("// A state of 2^")
    assert dtype in source.splitlines()[0]
    assert "#include" not in source
    assert (tmp_path / "sm_80.cubin").read_bytes().startswith(b"\x7fELF")
    assert "gradient" in (tmp_path / "resources.txt").read_text()
    assert "shared memory" in (tmp_path / "explain.txt").read_text()


def test_unknown_architecture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--target", "cuda", "--arch", "sm_70", "-o", str(tmp_path)]
    assert main(["compile", CIRCUIT, *options]) != 0
    assert "Unknown GPU architecture 'sm_70'" in capsys.readouterr().err


def test_an_architecture_without_cuda(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", CIRCUIT, "--arch", "sm_90", "-o", str(tmp_path)]) != 0
    assert "--target cuda" in capsys.readouterr().err


def test_opt_prints_the_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert opt([CIRCUIT, "-p", cuda_pipeline("float"), "-t", "cuda"]) == 0
    assert 'extern "C" __global__ void' in capsys.readouterr().out
    assert opt([CIRCUIT, "-p", cuda_pipeline("double"), "-t", "cuda{dtype=complex128}"]) == 0
    assert "typedef double real;" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("pipeline", "target", "expected"),
    [
        (cuda_pipeline("float"), "cuda{dtype=complex32}", "Unknown dtype 'complex32'"),
        (cuda_pipeline("float"), "cuda{dtype=complex128}", "with registers=3 lanes=0"),
        (cpu_pipeline(detect(), "float"), "cuda", "with registers=4 lanes=0"),
        ("canonicalize", "cuda", "The module has no plan"),
        (cuda_pipeline("float").replace("tile=12", "tile=5"), "cuda", "tiles of 5 bits"),
    ],
    ids=["dtype", "registers", "lanes", "level", "tile"],
)
def test_what_the_target_refuses(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    pipeline: str,
    target: str,
    expected: str,
) -> None:
    circuit = ring(6, 2).module([Z(0)])
    file = tmp_path / "circuit.mlir"
    file.write_text(print_module(circuit))
    assert opt([str(file), "-p", pipeline, "-t", target]) == 1
    assert expected in capsys.readouterr().err
