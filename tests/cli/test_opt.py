"""`qcomp-opt`: what its own flags do, and one message and status 1 for what a user gets wrong."""

import subprocess
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from xdsl.context import Context
from xdsl.dialects import arith
from xdsl.dialects.builtin import FloatAttr, ModuleOp, f64
from xdsl.passes import ModulePass

from qcomp.cli import opt
from qcomp.cli.opt import QcompOptMain, main
from qcomp.dialects import frame, quantum
from tests.cli import circuits

PIPELINE = "canonicalize,absorb-entanglers,fuse-gates{window=8}"


@pytest.fixture
def circuit(tmp_path: Path) -> Path:
    path = tmp_path / "circuit.mlir"
    path.write_text(circuits.GOOD)
    return path


def fails(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The message of a call that must end with status 1 and print nothing else."""
    assert main([str(a) for a in arguments]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("qcomp-opt: ")
    assert "Traceback" not in captured.err
    return captured.err


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (circuits.USED_TWICE, "circuit.mlir:8:3: the operation 'quantum.alloc' is invalid"),
        (circuits.UNKNOWN_GATE, "circuit.mlir:9:3: the operation 'quantum.gate' is invalid"),
        (circuits.UNKNOWN_OPERATION, "circuit.mlir:8:28: Operation quantum.allok is not"),
        (circuits.UNDEFINED_VALUE, "circuit.mlir:10:31: values used but not defined: [%q9]"),
        (circuits.BAD_ATTRIBUTE, "Pauli string 'XQ' does not fit"),
        (circuits.UNFINISHED, "circuit.mlir:7:"),
        ("func.func @circuit(", "circuit.mlir:1:"),
        ('"unclosed', "circuit.mlir:1:"),
        ("%", "circuit.mlir:1:"),
        ("#quantum.observable<1e999>", "circuit.mlir:1:"),
        ("(" * 50, "circuit.mlir:1:"),
    ],
    ids=[
        "used-twice",
        "unknown-gate",
        "unknown-operation",
        "undefined-value",
        "bad-attribute",
        "unfinished",
        "function-cut-off",
        "string-cut-off",
        "percent",
        "infinite-number",
        "parentheses",
    ],
)
def test_malformed_ir(
    text: str, expected: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "circuit.mlir"
    path.write_text(text)
    message = fails(capsys, path)
    assert expected in message
    assert len(message) < 500


def test_verifier_error_is_short_and_shows_the_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "circuit.mlir"
    others = [circuits.GOOD.replace("@circuit", f"@other{i}") for i in range(50)]
    path.write_text(circuits.USED_TWICE + "".join(others))
    message = fails(capsys, path)
    assert "qubit value %q0 is used 2 times" in message
    assert message.count("\n") == 3
    assert message.endswith("\n    ^\n")


def test_line_numbers_count_from_the_file_with_split_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "circuit.mlir"
    lines = circuits.GOOD.count("\n") + 1  # and the separator's
    path.write_text(circuits.GOOD + "// -----\n" + circuits.USED_TWICE)
    assert main([str(path), "--split-input-file"]) == 1
    assert f"circuit.mlir:{lines + 8}:3: " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("pipeline", "expected"),
    [
        ("fuse-gate", "Unknown pass 'fuse-gate'. Did you mean fuse-gates or fuse-turn?"),
        ("xyzzy", "Unknown pass 'xyzzy'."),
        ("fuse-gates{width=3}", "no option 'width': its options are window (int)"),
        ("canonicalize{a=1}", "Pass 'canonicalize' has no option 'a': it takes no options."),
        ("fuse-gates{window=1.5}", "window is int"),
        ("fuse-gates{window=8", "cannot be parsed"),
        ("fuse-gates,,cse", "cannot be parsed"),
        ("!", "cannot be parsed"),
    ],
)
def test_bad_pipelines(
    pipeline: str, expected: str, circuit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert expected in fails(capsys, circuit, "-p", pipeline)


def test_bad_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "none.mlir: No such file" in fails(capsys, tmp_path / "none.mlir")
    assert "Is a directory" in fails(capsys, tmp_path)
    binary = tmp_path / "binary.mlir"
    binary.write_bytes(b"\xff\xfe\x00")
    assert "is not UTF-8 text (byte 0)" in fails(capsys, binary)
    other = tmp_path / "circuit.txt"
    other.write_text(circuits.GOOD)
    assert "extension '.txt'" in fails(capsys, other)


def test_bad_targets(circuit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "The target cannot be parsed" in fails(capsys, circuit, "-t", "mlir{")
    assert "Target 'mlir{a=1}' failed" in fails(capsys, circuit, "-t", "mlir{a=1}")
    with pytest.raises(SystemExit) as stop:  # a usage error of argparse, which shows the usage
        main([str(circuit), "-t", "xyzzy"])
    assert stop.value.code == 2
    assert "invalid choice: 'xyzzy'" in capsys.readouterr().err


def test_a_failed_run_leaves_the_output_file_alone(
    circuit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "output.mlir"
    assert main([str(circuit), "-o", str(output)]) == 0
    before = output.read_text()
    assert "func.func @circuit" in before
    circuit.write_text(circuits.USED_TWICE)
    fails(capsys, circuit, "-o", output)
    assert output.read_text() == before
    assert {p.name for p in tmp_path.iterdir()} == {"circuit.mlir", "output.mlir"}
    fails(capsys, circuit, "-o", tmp_path / "no-such-folder" / "output.mlir")


def test_dump_reproduces(circuit: Path, tmp_path: Path) -> None:
    folder, final = tmp_path / "dump", tmp_path / "final.mlir"
    assert main([str(circuit), "-p", PIPELINE, "--dump-ir", str(folder), "-o", str(final)]) == 0
    assert sorted(p.name for p in folder.iterdir()) == [
        "00-input.mlir",
        "01-canonicalize.mlir",
        "02-absorb-entanglers.mlir",
        "03-fuse-gates.mlir",
        "pipeline.txt",
    ]
    assert (folder / "pipeline.txt").read_text() == PIPELINE + "\n"
    again = tmp_path / "again.mlir"
    assert main([str(folder / "00-input.mlir"), "-p", PIPELINE, "-o", str(again)]) == 0
    assert again.read_text() == final.read_text()
    assert final.read_text().rstrip() == (folder / "03-fuse-gates.mlir").read_text().rstrip()


def test_dump_of_split_input_has_a_folder_for_each_module(tmp_path: Path) -> None:
    path, folder = tmp_path / "circuit.mlir", tmp_path / "dump"
    path.write_text(circuits.GOOD + "// -----\n" + circuits.GOOD)
    output = str(tmp_path / "output.mlir")
    assert main([str(path), "--split-input-file", "--dump-ir", str(folder), "-o", output]) == 0
    assert (folder / "module-0/00-input.mlir").read_text() == (
        folder / "module-1/00-input.mlir"
    ).read_text()


def test_print_ir_after_change(circuit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(circuit), "-p", "cse,absorb-entanglers", "--print-ir-after-change"]) == 0
    captured = capsys.readouterr()
    assert captured.err.startswith("// cse: no change\n// absorb-entanglers:\nbuiltin.module {\n")
    assert captured.err.count("func.func") == 1


def test_plain_flags_work(circuit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(circuit), "-p", "cse", "--time-passes", "--print-op-generic"]) == 0
    captured = capsys.readouterr()
    assert "Pass cse took" in captured.out
    assert '"quantum.alloc"()' in captured.out


def test_closed_pipe_is_no_error(circuit: Path) -> None:
    command = f"{Path(sys.executable).parent / 'qcomp-opt'} {circuit} | head -c 1"
    run = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert (run.stdout, run.stderr) == ("b", "")


# Validation


@dataclass(frozen=True)
class DoubleFirstAngle(ModulePass):
    """Wrong on purpose: the first rotation turns twice as far."""

    name = "double-first-angle"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        gate = next(o for o in op.walk() if isinstance(o, quantum.GateOp) and o.angles)
        double = arith.AddfOp(gate.angles[0], gate.angles[0])
        assert gate.parent
        gate.parent.insert_op_before(double, gate)
        gate.operands[0] = double.result


@dataclass(frozen=True)
class TurnPhase(ModulePass):
    """Wrong on purpose: a rotation by 2π, which is -1, so no value and no gradient changes."""

    name = "turn-phase"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        expectation = next(o for o in op.walk() if isinstance(o, quantum.ExpectationOp))
        angle = arith.ConstantOp(FloatAttr(6.283185307179586, f64))
        turn = quantum.GateOp("rx", [expectation.qubits[0]], [angle.result])
        assert expectation.parent
        expectation.parent.insert_ops_before([angle, turn], expectation)
        expectation.operands[0] = turn.results[0]


@dataclass(frozen=True)
class SpoilGradient(ModulePass):
    """Wrong on purpose: the derived gradient has the wrong sign in one angle."""

    name = "spoil-gradient"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        unrotate = next(o for o in op.walk() if isinstance(o, frame.UnrotateOp))
        negated = arith.NegfOp(unrotate.gradients[0])
        assert unrotate.parent
        unrotate.parent.insert_op_after(negated, unrotate)
        unrotate.gradients[0].replace_uses_with_if(
            negated.result, lambda use: use.operation is not negated
        )


WRONG = {p.name: p for p in (DoubleFirstAngle, TurnPhase, SpoilGradient)}
DERIVE = "canonicalize,merge-rotations,absorb-entanglers,fuse-gates,extract-angles,derive-adjoint"


def validate(path: Path, pipeline: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run with --validate-each, with the wrong passes there to be named."""

    def register(self: QcompOptMain) -> None:
        super(QcompOptMain, self).register_all_passes()
        for name, wrong in WRONG.items():
            self.register_pass(name, lambda wrong=wrong: wrong)

    monkeypatch.setattr(QcompOptMain, "register_all_passes", register)
    return main([str(path), "-p", pipeline, "--validate-each", "-o", str(path.with_suffix(".out"))])


@pytest.mark.parametrize("seed", ["0", "1"])
def test_validation_accepts_the_right_passes(circuit: Path, seed: str) -> None:
    output = str(circuit.with_suffix(".out"))
    assert (
        main([str(circuit), "-p", DERIVE, "--validate-each", "--validate-seed", seed, "-o", output])
        == 0
    )


@pytest.mark.parametrize(
    ("pipeline", "expected"),
    [
        ("cse,double-first-angle,absorb-entanglers", "Pass 'double-first-angle' changed value"),
        ("canonicalize,turn-phase", "Pass 'turn-phase' changed the global phase: amplitude"),
        (f"{DERIVE},spoil-gradient", "Pass 'spoil-gradient' changed component"),
    ],
)
def test_validation_names_the_wrong_pass(
    pipeline: str,
    expected: str,
    circuit: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert validate(circuit, pipeline, monkeypatch) == 1
    message = capsys.readouterr().err
    assert expected in message
    old, new = message.rpartition(" from ")[2].rstrip(".\n").split(" to ")
    assert complex(old.replace(" ", "")) != complex(new.replace(" ", ""))
    assert not circuit.with_suffix(".out").exists()


def test_validation_refuses_wide_circuits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "wide.mlir"
    path.write_text(circuits.wide(13))
    assert "up to 12 qubits, this one has 13" in fails(capsys, path, "--validate-each")
    path.write_text(circuits.wide(60))
    assert "this one has 60" in fails(capsys, path, "--validate-each")


def test_validation_needs_a_circuit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.mlir"
    path.write_text("builtin.module {}")
    assert "no function @circuit" in fails(capsys, path, "--validate-each")


def test_a_pass_that_crashes_is_named(
    circuit: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def crash(self: DoubleFirstAngle, ctx: Context, op: ModuleOp) -> None:
        raise IndexError("out of range")

    monkeypatch.setattr(DoubleFirstAngle, "apply", crash)
    assert validate(circuit, "cse,double-first-angle", monkeypatch) == 1
    message = capsys.readouterr().err
    assert "Pass 'double-first-angle' failed with IndexError: out of range." in message


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Input:
        buffer = BytesIO(circuits.USED_TWICE.encode())

    monkeypatch.setattr(opt.sys, "stdin", Input())
    assert main([]) == 1
    assert "stdin:8:3:" in capsys.readouterr().err
