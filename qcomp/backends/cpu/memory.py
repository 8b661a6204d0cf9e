"""Memory of a program's own: anonymous, on huge pages where there are any, or in a file."""

import errno
import mmap
import os
import tempfile

import numpy as np

from qcomp.errors import ResourceError
from qcomp.sizes import format_bytes

PAGE = 4096
_HUGE_PAGE = 2 << 20


class Memory:
    """So many bytes from `address` on, aligned to a page."""

    def __init__(self, size: int, place: str = "device"):
        """`place` is "disk" for a file that nobody else sees, and which goes away by itself.

        Raises:
            ResourceError: the disk is too small.
        """
        self.bytes = size
        memory = _on_disk(size) if place == "disk" else _anonymous(size)
        self._memory = np.frombuffer(memory, np.uint8)
        align = _HUGE_PAGE if size >= _HUGE_PAGE else PAGE
        start = self._memory.ctypes.data
        self.address = start if place == "disk" else -(-start // align) * align


def _anonymous(size: int) -> mmap.mmap:
    # Private memory: the kernel gives no huge pages to what processes may share.
    private = {"flags": mmap.MAP_PRIVATE} if hasattr(mmap, "MAP_PRIVATE") else {}
    memory = mmap.mmap(-1, size + _HUGE_PAGE, **private)
    if size >= _HUGE_PAGE and hasattr(mmap, "MADV_HUGEPAGE"):
        memory.madvise(mmap.MADV_HUGEPAGE)
    return memory


def _on_disk(size: int) -> mmap.mmap:
    """A file without a name: it is gone with the process, whatever ends that."""
    folder = tempfile.gettempdir()
    with tempfile.TemporaryFile(dir=folder) as file:
        try:
            # All of it at once: a page that the disk has no room for would end the process.
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, size)
            else:
                file.truncate(size)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
                raise
            raise ResourceError(
                f"Checkpoints take {format_bytes(size)} on disk, for which {folder} has no room: "
                "keep fewer states, or name another folder in the environment variable TMPDIR."
            ) from None
        return mmap.mmap(file.fileno(), size)
