"""The cache of compiled objects: whole entries or nothing."""

import ctypes
import multiprocessing
from dataclasses import replace
from pathlib import Path

import pytest

from qcomp.backends.cpu import jit
from qcomp.backends.cpu.features import detect
from qcomp.cache import FileCache, default_folder
from qcomp.errors import CompilationError, InputError

TEXT = """\
define i64 @twice(i64 %a) {
  %b = add i64 %a, %a
  ret i64 %b
}
"""


def run_twice(library: jit.Library) -> int:
    return library.function("twice", [ctypes.c_int64], ctypes.c_int64)(21)


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
def test_damaged_entries_are_ignored_and_rebuilt(tmp_path: Path, damage: str):
    cache, host = FileCache(tmp_path), detect()
    assert run_twice(jit.compile_text(TEXT, host, cache)) == 42
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
    assert run_twice(jit.compile_text(TEXT, host, cache)) == 42
    if damage != "folder":
        assert path.read_bytes() == content


def test_entries_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    cache, host = FileCache(tmp_path), detect()
    jit.compile_text(TEXT, host, cache)

    def fail(*_: object) -> bytes:
        raise AssertionError("compiled again")

    monkeypatch.setattr(jit, "object_code", fail)
    assert run_twice(jit.compile_text(TEXT, host, cache)) == 42
    with pytest.raises(AssertionError, match="compiled again"):
        jit.compile_text(TEXT, replace(host, level="other"), cache)  # may need other code
    with pytest.raises(AssertionError, match="compiled again"):
        jit.compile_text(TEXT + "\n", host, cache)


def test_folder_that_cannot_be_written(tmp_path: Path):
    (tmp_path / "file").write_text("")
    cache = FileCache(tmp_path / "file" / "folder")
    assert run_twice(jit.compile_text(TEXT, detect(), cache)) == 42
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
        jit.compile_text("define void @broken() { ret i64 0 }", detect())


def test_unknown_processor(monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(InputError, match=r"'sse9'.*avx512, avx2, plain"):
        detect("sse9")
    monkeypatch.setenv("QCOMP_CPU", "plain")
    assert detect().vector_bytes == 16
    assert detect().vector("double").lanes == 2
