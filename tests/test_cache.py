"""The cache of compiled programs: whole entries or nothing."""

import multiprocessing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import qcomp
from qcomp.backends.cpu import executable
from qcomp.backends.cpu.features import detect
from qcomp.backends.cpu.jit import object_code
from qcomp.cache import FileCache, default_folder
from qcomp.errors import CompilationError, InputError

from .backends.native import AVAILABLE


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FileCache:
    """An empty cache that programs use."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("QCOMP_CACHE_DIR", str(folder))
    return FileCache(folder)


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are compiled during the test."""
    texts: list[str] = []

    def compile_text(text: str, *rest: Any) -> bytes:
        texts.append(text)
        return object_code(text, *rest)

    monkeypatch.setattr(executable, "object_code", compile_text)
    return texts


def run(observable: qcomp.Observable | None = None, **options: Any) -> None:
    """Compile a small program and check what it computes."""
    c = qcomp.Circuit(2)
    w = c.params(1)
    c.ry(w[0], 0)
    program = qcomp.compile(c, [observable or qcomp.Z(0)], target="cpu", **options)
    values, gradient = program.value_and_grad([0.3])
    sign = -1 if observable else 1
    np.testing.assert_allclose(values, [[sign * np.cos(0.3)]], atol=1e-6)
    np.testing.assert_allclose(gradient.params, [-sign * np.sin(0.3)], atol=1e-6)


def test_round_trip(tmp_path: Path):
    cache = FileCache(tmp_path / "new" / "folder")
    assert cache.get("key") is None
    cache.put("key", b"value")
    assert cache.get("key") == b"value"
    assert cache.get("other") is None
    cache.put("key", b"")
    assert cache.get("key") == b""
    assert [p.parent for p in cache.entries()] == [cache.folder]
    assert cache.clear() == 1
    assert cache.get("key") is None
    assert list(cache.folder.iterdir()) == []


@pytest.mark.parametrize("damage", ["empty", "cut", "longer", "changed", "folder"])
def test_damaged_entries_are_ignored_and_rebuilt(
    cache: FileCache, compilations: list[str], damage: str
):
    run()
    (path,) = cache.entries()
    content = path.read_bytes()
    path.unlink()
    if damage == "folder":
        path.mkdir()
    else:
        middle = len(content) // 2
        path.write_bytes(
            {
                "empty": b"",
                "cut": content[:middle],
                "longer": content + b"x",
                "changed": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
            }[damage]
        )
    run()
    assert len(compilations) == 2
    run()
    assert len(compilations) == (3 if damage == "folder" else 2)


def test_entries_are_used(cache: FileCache, compilations: list[str]):
    run()
    run()
    run(threads=2)
    assert len(compilations) == len(cache.entries()) == 1


def test_another_program_has_another_entry(
    cache: FileCache, compilations: list[str], monkeypatch: pytest.MonkeyPatch
):
    run()
    run(-qcomp.Z(0))
    run(dtype="complex128")
    for level in AVAILABLE[1:]:
        monkeypatch.setenv("QCOMP_CPU", level)
        run()
    assert len(compilations) == len(cache.entries()) == 2 + len(AVAILABLE)


def test_folder_that_cannot_be_written(cache: FileCache):
    cache.folder.write_text("")
    run()
    assert cache.entries() == []


def test_folder_from_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QCOMP_CACHE_DIR", str(tmp_path))
    assert default_folder() == tmp_path == FileCache.default().folder
    monkeypatch.delenv("QCOMP_CACHE_DIR")
    assert default_folder().name == "qcomp"


def _write_and_read(folder: Path, worker: int) -> int:
    cache = FileCache(folder)
    bad = 0
    for _ in range(200):
        cache.put("shared", bytes([worker]) * 50_000)
        value = cache.get("shared")
        bad += value is None or len(value) != 50_000 or len(set(value)) != 1
    return bad


def test_concurrent_use(tmp_path: Path):
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        assert pool.starmap(_write_and_read, [(tmp_path, w) for w in range(3)]) == [0, 0, 0]
    assert len(list(tmp_path.iterdir())) == 1


def test_rejected_text():
    with pytest.raises(CompilationError, match="LLVM rejects"):
        object_code("define void @broken() { ret i64 0 }", detect())


def test_unknown_processor(monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(InputError, match=r"'sse9'.*avx512, avx2, plain"):
        detect("sse9")
    monkeypatch.setenv("QCOMP_CPU", "plain")
    assert detect().vector_bytes == 16
    assert detect().vector("double").lanes == 2
