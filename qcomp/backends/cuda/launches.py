"""The launches that run a program, and the memory that they work on, as plain data."""

from dataclasses import dataclass

NO_DISK = (
    "The cuda target keeps no checkpoints on disk: leave 'on disk' out, or, for states of several "
    "tiles (more than 12 qubits), write 'on host'."
)


@dataclass(frozen=True, slots=True)
class Buffer:
    """An array of `count` scalars a sample, or of `count` in all if it is `shared`, in the GPU's
    memory or its host's."""

    name: str
    scalar_bytes: int
    count: int
    shared: bool = False
    on_host: bool = False

    def bytes(self, samples: int) -> int:
        """What it takes for so many samples."""
        return self.scalar_bytes * self.count * (1 if self.shared else samples)


@dataclass(frozen=True, slots=True)
class Launch:
    """A kernel and its arguments: names of buffers, numbers, or 'samples'.

    A block has `threads` threads in x and y. There are `blocks` of them for each sample (or for
    all together, if `together`); if `blocks` is 0, `samples` samples share a block. `excess` is how
    many sectors of memory a warp touches for each that its amplitudes fill.

    What is `apart` is no kernel: it copies its first argument to the second, between the GPU and
    its host, while what follows runs. Launches that use either array wait for it.
    """

    kernel: str
    threads: tuple[int, int]
    arguments: tuple[str | int, ...]
    samples: int = 1
    blocks: int = 0
    together: bool = False
    shared_bytes: int = 0
    excess: float = 1.0
    apart: bool = False

    def grid(self, samples: int) -> tuple[int, int]:
        """How many blocks a batch takes, in x and y."""
        if not self.blocks:
            return -(-samples // self.samples), 1
        return self.blocks, 1 if self.together else samples
