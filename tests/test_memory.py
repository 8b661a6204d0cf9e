"""Programs that fit a limit on memory."""

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import qcomp
from qcomp.backends.cpu.executable import CpuExecutable
from qcomp.cli.main import main
from qcomp.errors import InputError, ResourceError


def circuit(qubits: int = 10, layers: int = 12) -> qcomp.Circuit:
    c = qcomp.Circuit(qubits)
    w = c.params(layers, qubits)
    with c.repeat(layers) as layer:
        for q in range(qubits):
            c.rx(w[layer, q], q)
        for q in range(qubits):
            c.cx(q, (q + 1) % qubits)
    return c


def compiled(threads: int = 2, **options: object) -> qcomp.Program:
    return qcomp.compile(circuit(), [qcomp.Z(0)], "cpu", threads=threads, **options)  # pyright: ignore[reportArgumentType]


def taken(program: qcomp.Program) -> int:
    assert isinstance(program.executable, CpuExecutable)
    return program.executable.memory_bytes(program.threads)


def test_what_fits_is_left_as_it_is():
    free = compiled()
    limited = compiled(memory=taken(free))
    assert limited.threads == 2
    assert str(limited.pipeline) == str(free.pipeline)


def test_fewer_threads_take_less():
    one = compiled(threads=1)
    limited = compiled(memory=taken(one))
    assert limited.threads == 1
    assert taken(limited) <= taken(one)
    angles = np.random.default_rng(0).uniform(-3, 3, (12, 10))
    np.testing.assert_array_equal(
        limited.value_and_grad(angles)[1].params, one.value_and_grad(angles)[1].params
    )


@pytest.mark.parametrize("policy", ["reverse", "store", "count=3"])
def test_a_byte_too_few_is_refused_with_what_would_do(policy: str):
    with pytest.raises(ResourceError, match=r"takes (\d+) bytes") as refused:
        compiled(memory=1000, checkpoints=policy)
    found = re.search(r"takes (\d+) bytes", str(refused.value))
    assert found
    least = int(found[1])
    assert taken(compiled(memory=least, checkpoints=policy)) == least
    with pytest.raises(ResourceError, match=rf"takes {least} bytes .* more than the {least - 1}"):
        compiled(memory=least - 1, checkpoints=policy)


@pytest.mark.parametrize("memory", [0, -5, 2.5, True, "much", "8 apples"])
def test_what_is_no_size(memory: object):
    with pytest.raises(InputError, match="bytes"):
        compiled(memory=memory)


def test_other_targets_know_no_limit():
    with pytest.raises(InputError, match="for the targets cpu and cuda, not reference"):
        qcomp.compile(circuit(2, 1), [qcomp.Z(0)], "reference", memory="1GiB")


def test_the_command_says_what_it_takes(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "circuit.mlir"
    file.write_text(circuit().to_mlir([qcomp.Z(0)]))
    command = ["compile", str(file), "--target", "cpu", "--threads", "1", "-o"]
    kept = ["--checkpoints", "every=3 on disk", "--memory", "1MiB"]
    assert main([*command, str(tmp_path / "a"), *kept]) == 0
    printed = capsys.readouterr().err
    assert re.search(r"memory: .* KiB with 1 thread\(s\)\n", printed)
    assert re.search(r"memory: .* for 3 states, on disk\n", printed)
    assert "3 states, on disk" in (tmp_path / "a" / "explain.txt").read_text()
    assert main([*command, str(tmp_path / "b"), "--memory", "1000"]) == 1
    assert "more than the 1000 that it may" in capsys.readouterr().err
    assert not (tmp_path / "b").exists()


RUN_ON_DISK = """
import numpy as np, qcomp
from tests.test_memory import circuit
program = qcomp.compile(circuit(), [qcomp.Z(0)], "cpu", checkpoints="store on disk")
angles = np.zeros((12, 10))
while True:
    program.value_and_grad(angles)
    print("done", flush=True)
"""


def test_a_killed_run_leaves_nothing_on_disk(tmp_path: Path):
    """The file has no name: nobody has to remove it, whatever ends the run."""
    command = [sys.executable, "-c", RUN_ON_DISK]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as run:
        assert run.stdout
        assert run.stdout.readline() == b"done\n"
        run.kill()
    assert not list(tmp_path.iterdir())


def test_a_disk_too_small_is_refused(monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    program = compiled(checkpoints="store on disk")
    with pytest.raises(ResourceError, match=r"take .* on disk, for which .* has no room"):
        program.value_and_grad(np.zeros((12, 10)))
