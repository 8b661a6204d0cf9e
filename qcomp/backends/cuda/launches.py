"""The launches that run a program, and the memory that they work on, as plain data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Buffer:
    """An array of `count` scalars a sample, or of `count` in all if it is `shared`."""

    name: str
    scalar_bytes: int
    count: int
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Launch:
    """A kernel and its arguments: names of buffers, numbers, or 'samples'.

    A block has `threads` threads in x and y. There are `blocks` of them for each sample (or for
    all together, if `together`); if `blocks` is 0, `samples` samples share a block. `excess` is how
    many sectors of memory a warp touches for each that its amplitudes fill.
    """

    kernel: str
    threads: tuple[int, int]
    arguments: tuple[str | int, ...]
    samples: int = 1
    blocks: int = 0
    together: bool = False
    shared_bytes: int = 0
    excess: float = 1.0

    def grid(self, samples: int) -> tuple[int, int]:
        """How many blocks a batch takes, in x and y."""
        if not self.blocks:
            return -(-samples // self.samples), 1
        return self.blocks, 1 if self.together else samples
