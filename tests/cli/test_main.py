"""`qcomp`: its commands on good files, and one sentence and status 1 for bad ones."""

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import qcomp
from qcomp.cli.main import main
from tests.cli import circuits

TARGETS = ["reference", "cpu"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder of a test, with good files in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QCOMP_CACHE_DIR", str(tmp_path / "cache"))
    Path("circuit.mlir").write_text(circuits.GOOD)
    np.save("P.npy", [0.1, 0.2])
    np.save("X.npy", [[0.3], [0.4], [0.5]])
    np.save("C.npy", np.arange(6.0).reshape(3, 2))
    return tmp_path


def fails(capsys: pytest.CaptureFixture[str], command: str) -> str:
    """The message of a command that must end with status 1 and print nothing else."""
    assert main(command.split()) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("qcomp: ")
    assert "Traceback" not in captured.err
    assert captured.out == ""
    return captured.err


RUN = "run circuit.mlir --params P.npy --inputs X.npy"


# What works


@pytest.mark.parametrize("target", TARGETS)
def test_run_writes_what_the_library_computes(target: str) -> None:
    command = f"{RUN} --grad --cotangents C.npy -o out.npz --dtype complex128 --target {target}"
    assert main(command.split()) == 0
    circuit = qcomp.Circuit.from_mlir(circuits.GOOD)
    program = qcomp.compile(circuit, target="reference")
    values, gradient = program.value_and_grad(np.load("P.npy"), np.load("X.npy"), np.load("C.npy"))
    assert gradient.inputs is not None
    with np.load("out.npz", allow_pickle=False) as out:
        assert sorted(out) == ["grad_inputs", "grad_params", "values"]
        np.testing.assert_allclose(out["values"], values, atol=1e-12)
        np.testing.assert_allclose(out["grad_params"], gradient.params, atol=1e-12)
        np.testing.assert_allclose(out["grad_inputs"], gradient.inputs, atol=1e-12)


@pytest.mark.parametrize("target", TARGETS)
def test_run_prints_a_table(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(f"{RUN} --target {target}".split()) == 0
    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split("  ")[0] == "sample"
    assert "Z(0)" in header
    # ⟨Z⟩ after RY(x) RX(w) is cos x cos w, and CNOT keeps Z of its control.
    for row, x in zip(rows, (0.3, 0.4, 0.5), strict=True):
        assert float(row.split()[1]) == pytest.approx(np.cos(x) * np.cos(0.1), abs=1e-6)


def test_long_tables_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    np.save("X.npy", np.linspace(0, 1, 33)[:, None])
    assert main(f"{RUN} --target reference".split()) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 22
    assert lines[-1] == "… and 13 more samples; -o OUT.npz keeps all."


def test_run_takes_several_parameter_arrays() -> None:
    c = qcomp.Circuit(1)
    a, b = c.params(2), c.params()
    c.rx(a[0], 0)
    c.ry(a[1] * b, 0)
    Path("two.mlir").write_text(c.to_mlir([qcomp.Z(0)]))
    np.savez("w.npz", a=[0.5, 0.7], b=0.25)
    command = "run two.mlir --params w.npz:a w.npz:b --grad --target reference -o out.npz"
    assert main(command.split()) == 0
    with np.load("out.npz", allow_pickle=False) as out:
        assert sorted(out) == ["grad_params_0", "grad_params_1", "values"]
        assert out["values"][0, 0] == pytest.approx(np.cos(0.5) * np.cos(0.7 * 0.25), abs=1e-12)
        assert out["grad_params_0"].shape == (2,)
        assert out["grad_params_1"].shape == ()


@pytest.mark.parametrize("target", TARGETS)
def test_compile_writes_every_stage(
    target: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(f"compile circuit.mlir --target {target} -o build".split()) == 0
    written = sorted(path.name for path in (folder / "build").iterdir())
    program = qcomp.compile(qcomp.Circuit.from_mlir(circuits.GOOD), target=target)
    stages = [f"{i:02}-{stage}.mlir" for i, stage in enumerate(program.stages)]
    source = ["source.ll"] if target == "cpu" else []
    assert written == sorted([*stages, "explain.txt", "pipeline.txt", *source])
    for name in written:
        assert (folder / "build" / name).read_text().strip()
    assert sorted(map(str, map(Path, capsys.readouterr().out.split()))) == [
        f"build/{name}" for name in written
    ]
    if target == "cpu":
        assert "define void @" in (folder / "build/source.ll").read_text()


def test_inspect(capsys: pytest.CaptureFixture[str]) -> None:
    assert main("inspect circuit.mlir --stage frame --target reference".split()) == 0
    assert "frame.rotate" in capsys.readouterr().out
    assert main("inspect circuit.mlir --target reference".split()) == 0
    printed = capsys.readouterr().out
    assert "canonicalize,merge-rotations,absorb-entanglers" in printed
    stages = r"^stages +input, reroll-loops, defer-resets, canonicalize, "
    assert re.search(stages, printed, re.MULTILINE)


def test_pipeline_option(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["inspect", "circuit.mlir", "--target", "reference", "--stage", "cse"]
    assert main([*command, "--pipeline", "cse"]) == 0
    assert "quantum.gate" in capsys.readouterr().out
    assert main([*command, "--pipeline", "xyzzy"]) == 1
    assert "Unknown pass 'xyzzy'" in capsys.readouterr().err


def test_info(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    assert main(["info"]) == 0
    printed = capsys.readouterr().out
    for line in ("python", "qcomp", "xdsl", "numpy", "llvmlite", "backend cpu", "threads", "cache"):
        assert re.search(f"^{line} +[^ ]", printed, re.MULTILINE)
    assert f"{folder / 'cache'}: 0 objects" in printed
    (folder / "cache").mkdir()
    (folder / "cache" / "entry.bin").write_bytes(bytes(2**20))
    assert main(["info"]) == 0
    assert "1 objects, 1.0 MiB" in capsys.readouterr().out
    assert main(["info", "--clear-cache"]) == 0
    assert "1 compiled objects removed" in capsys.readouterr().out
    assert list((folder / "cache").iterdir()) == []


@pytest.mark.parametrize(
    "command",
    ["", "run", "compile", "inspect", "train", "predict", "bench", "bench headline", "info"],
)
def test_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([*command.split(), "--help"])
    assert stop.value.code == 0
    printed = capsys.readouterr().out
    assert f"usage: qcomp {command}".strip() in printed
    if command != "info":
        assert "examples:" in printed


def test_help_needs_no_extra(folder: Path) -> None:
    # A stand-in for an installation without the extra: the packages cannot be imported.
    for package in ("sklearn", "matplotlib", "rich"):
        (folder / f"{package}.py").write_text(
            f"raise ModuleNotFoundError('no {package}', name={package!r})"
        )
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    script = Path(sys.executable).parent / "qcomp"
    for command, code in (("--help", 0), ("train --help", 0), ("info", 0), ("train digits", 1)):
        run = subprocess.run(
            [script, *command.split()], env=environment, capture_output=True, text=True, check=False
        )
        assert run.returncode == code, run.stderr
        assert "Traceback" not in run.stderr
    assert "pip install 'qcomp[train]'" in run.stderr


# What a user can get wrong


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (circuits.USED_TWICE, "circuit.mlir:8:3: "),
        (circuits.UNKNOWN_GATE, "Unknown gate 'rt'. Did you mean"),
        (circuits.UNKNOWN_OPERATION, "circuit.mlir:8:28: "),
        (circuits.UNDEFINED_VALUE, "circuit.mlir:10:31: "),
        (circuits.BAD_ATTRIBUTE, "circuit.mlir:13:"),
        (circuits.UNFINISHED, "circuit.mlir:7:"),
        ("", "circuit.mlir:1:1: the file is empty"),
        ("builtin.module {}", "expected one function, @circuit"),
        ("func.func @circuit() {\n  func.return\n}", "circuit.mlir:2:3: "),
    ],
)
@pytest.mark.parametrize("command", ["run", "inspect", "compile -o build"])
def test_malformed_circuits(
    command: str, text: str, expected: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("circuit.mlir").write_text(text)
    name, *options = command.split()
    message = fails(capsys, " ".join([name, "circuit.mlir", *options]))
    assert expected in message
    assert len(message) < 500
    assert not (folder / "build").exists()


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("run none.mlir", "The file none.mlir does not exist."),
        ("run .", "is not a file."),
        ("run P.npy", "P.npy is not UTF-8 text"),
        ("run circuit.mlir", "the circuit takes 1 parameter array(s), of shape (2,)"),
        ("run circuit.mlir --params P.npy", "The circuit takes 1 input(s) per sample"),
        ("run circuit.mlir --params P.npy P.npy --inputs X.npy", "--params names 2 file(s)"),
        ("run circuit.mlir --params X.npy --inputs X.npy", "X.npy has shape (3, 1), but the"),
        ("run circuit.mlir --params P.npy --inputs P.npy", "P.npy has shape (2,), but the"),
        ("run circuit.mlir --params none.npy --inputs X.npy", "none.npy does not exist"),
        (f"{RUN} --cotangents C.npy", "add --grad"),
        (f"{RUN} --grad --cotangents X.npy", "X.npy has shape (3, 1), but the values have"),
        (f"{RUN} -o out.txt", "name it FILE.npz"),
        (f"{RUN} -o none/out.npz --target reference", "none/out.npz cannot be written"),
        (
            f"{RUN} --target tpu",
            "Unknown target 'tpu': expected one of auto, cpu, cuda, reference.",
        ),
        ("compile circuit.mlir -o P.npy --target reference", "The folder P.npy cannot be made"),
        ("inspect circuit.mlir --stage xyzzy", "There is no stage 'xyzzy'"),
    ],
)
def test_bad_arguments(command: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert expected in fails(capsys, command)


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("file", ["P.npy", "X.npy", "C.npy"])
def test_infinite_numbers(value: float, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    array = np.load(file)
    array.flat[0] = value
    np.save(file, array)
    message = fails(capsys, f"{RUN} --grad --cotangents C.npy")
    assert message.startswith(f"qcomp: {file} holds {value} at index (0")


def test_inputs_for_a_circuit_without_any(capsys: pytest.CaptureFixture[str]) -> None:
    Path("circuit.mlir").write_text(circuits.wide(2))
    assert "the circuit takes no inputs" in fails(capsys, "run circuit.mlir --inputs X.npy")


@pytest.mark.parametrize("target", TARGETS)
def test_sixty_qubits(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("circuit.mlir").write_text(circuits.wide(60))
    message = fails(capsys, f"run circuit.mlir --target {target}")
    assert "GiB" in message
    assert "fewer qubits" in message


def test_usage_errors_show_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    for command, expected in (
        ("", "the following arguments are required: COMMAND"),
        ("frobnicate", "invalid choice: 'frobnicate'"),
        (f"{RUN} --dtype float16", "invalid choice: 'float16'"),
        (f"{RUN} --threads 0", "expected a positive whole number, not '0'"),
        (f"{RUN} --frobnicate", "unrecognized arguments: --frobnicate"),
        ("compile circuit.mlir", "required: -o/--output"),
    ):
        with pytest.raises(SystemExit) as stop:
            main(command.split())
        assert stop.value.code == 2
        assert expected in capsys.readouterr().err


def test_a_failed_run_leaves_the_output_file_alone(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("out.npz").write_bytes(b"before")
    np.save("P.npy", [np.nan, 0.0])
    fails(capsys, f"{RUN} -o out.npz")
    assert Path("out.npz").read_bytes() == b"before"
    assert sorted(p.name for p in folder.iterdir()) == [
        "C.npy",
        "P.npy",
        "X.npy",
        "circuit.mlir",
        "out.npz",
    ]


def test_control_c(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("qcomp.program.compile", interrupt)
    assert main(RUN.split()) == 130
    assert capsys.readouterr().err == "qcomp: interrupted\n"


def test_traceback_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QCOMP_TRACEBACK", "1")
    with pytest.raises(qcomp.InputError):
        main("run none.mlir".split())
