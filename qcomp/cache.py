"""A folder of compiled objects, shared by any number of processes."""

import hashlib
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_MAGIC = b"qcomp cache 1\n"
_SUFFIX = ".bin"


def default_folder() -> Path:
    """QCOMP_CACHE_DIR if set, else the user's cache folder for qcomp."""
    return Path(os.environ.get("QCOMP_CACHE_DIR") or platformdirs.user_cache_path("qcomp", False))


@dataclass(frozen=True, slots=True)
class FileCache:
    """Byte strings on disk under hashed keys. It only ever saves time: an entry that is missing,
    truncated or changed reads as None, and an entry that cannot be written is left out."""

    folder: Path

    @staticmethod
    def default() -> "FileCache":
        return FileCache(default_folder())

    def path(self, key: str) -> Path:
        """The file of a key; the key may be any text."""
        return self.folder / (hashlib.sha256(key.encode()).hexdigest() + _SUFFIX)

    def get(self, key: str) -> bytes | None:
        """What was stored under `key`, if it is there and whole."""
        try:
            content = self.path(key).read_bytes()
        except OSError:
            return None
        header = len(_MAGIC) + hashlib.sha256().digest_size
        digest, value = content[len(_MAGIC) : header], content[header:]
        if not content.startswith(_MAGIC) or hashlib.sha256(value).digest() != digest:
            return None
        return value

    def put(self, key: str, value: bytes) -> None:
        """Store `value`; readers see the old entry or the whole new one, never a part."""
        temporary = None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self.folder, suffix=".tmp")
            with os.fdopen(handle, "wb") as file:
                file.write(_MAGIC + hashlib.sha256(value).digest() + value)
            os.replace(temporary, self.path(key))
        except OSError:
            if temporary:
                with suppress(OSError):
                    os.unlink(temporary)

    def entries(self) -> list[Path]:
        """The files of all entries."""
        return sorted(self.folder.glob("*" + _SUFFIX))

    def clear(self) -> int:
        """Remove all entries; returns how many there were."""
        entries = self.entries()
        for path in entries:
            path.unlink(missing_ok=True)
        return len(entries)
