"""How long the launches of a program should take on a GPU: a prediction, from counts.

Each kernel knows about how many instructions a thread of it issues (`cpp.Work`), and from its
arguments it follows which states it reads and writes. A launch takes the longest of

- issue slots: instructions of all warps, over what all schedulers issue,
- arithmetic: those of them that are floating-point, at the rate of their type,
- bytes: what it moves, over the bandwidth of the memory.

Nothing is said of latency, of caches, of starting a kernel, or of a GPU that is not full: it is a
bound for large batches, which a run may miss by a good part.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from qcomp.backends.cuda.cpp import Work
from qcomp.backends.cuda.launches import Launch
from qcomp.backends.cuda.nvrtc import Cubin, aligned
from qcomp.backends.cuda.program import CudaProgram
from qcomp.errors import InputError

WARP = 32
_HOST_BYTES_PER_SECOND = 50e9  # of 64e9 on sixteen lanes


@dataclass(frozen=True, slots=True)
class Figures:
    """What a GPU can do in a second."""

    name: str
    multiprocessors: int
    hertz: float
    bytes_per_second: float
    schedulers: int = 4
    double_rate: float = 0.5  # of the rate for floats

    @property
    def slots_per_second(self) -> float:
        """Instructions of a warp that all schedulers issue."""
        return self.multiprocessors * self.schedulers * self.hertz


_KNOWN = Figures("H100", 132, 1.98e9, 3.35e12), Figures("H200", 132, 1.98e9, 4.8e12)
GPUS = {gpu.name: gpu for gpu in _KNOWN}


def figures_of(name: str) -> Figures:
    """The GPU of this name.

    Raises:
        InputError: there is none.
    """
    if name not in GPUS:
        raise InputError(f"No figures of a GPU '{name}': expected one of {', '.join(GPUS)}.")
    return GPUS[name]


@dataclass(frozen=True, slots=True)
class Prediction:
    """All launches of one kernel: instructions of warps, operations on floating-point numbers,
    bytes moved, and seconds, with what bounds them."""

    kernel: str
    launches: int
    slots: float
    flops: float
    bytes_moved: float
    seconds: float
    bound: str


def predict(
    program: CudaProgram, launches: Sequence[Launch], samples: int, gpu: Figures
) -> list[Prediction]:
    """The launches of each kernel, for a batch of `samples`."""
    found: dict[str, list[Launch]] = {}
    for launch in launches:
        if not launch.apart:
            found.setdefault(launch.kernel, []).append(launch)
    return [_predict(program, name, members, samples, gpu) for name, members in found.items()]


def _predict(
    program: CudaProgram, kernel: str, launches: Sequence[Launch], samples: int, gpu: Figures
) -> Prediction:
    work = program.work.get(kernel, Work())
    slots = arithmetic = moved = 0.0
    for launch in launches:
        x, y = launch.grid(samples)
        warps = x * y * -(-launch.threads[0] * launch.threads[1] // WARP)
        slots += work.slots * warps
        arithmetic += work.arithmetic * warps
        moved += _bytes(program, launch, samples)
    rate = 1 if program.scalar == "float" else gpu.double_rate
    times = {
        "issue slots": slots / gpu.slots_per_second,
        "arithmetic": arithmetic / (gpu.slots_per_second * rate),
        "bytes": moved / gpu.bytes_per_second,
    }
    bound = max(times, key=lambda name: times[name])
    # Nearly all arithmetic instructions are multiply-adds.
    flops = 2 * WARP * arithmetic
    return Prediction(kernel, len(launches), slots, flops, moved, times[bound], bound)


def _bytes(program: CudaProgram, launch: Launch, samples: int) -> float:
    """What a launch reads and writes: a pass both, of its states, in whole sectors of memory."""
    buffers = program.buffers
    total = 0.0
    for argument in launch.arguments:
        if not isinstance(argument, str) or argument not in buffers:
            continue
        buffer = buffers[argument]
        is_pass = "pass" in launch.kernel
        is_state = argument.startswith("state")
        if not is_state and (is_pass or launch.kernel == "add_values" or argument == "sums"):
            continue  # it takes few of the records, or of the sums
        times = 2 * launch.excess if is_pass else 1
        total += times * buffer.scalar_bytes * buffer.count * (1 if buffer.shared else samples)
    return total


def prediction_table(
    program: CudaProgram, gpu: Figures, samples: int, cubin: Cubin | None = None
) -> str:
    """What is predicted for values and for values with gradients, kernel by kernel; registers and
    spills if there is machine code."""
    parts: list[str] = []
    kinds = {"values": program.values, "values and gradients": program.gradient}
    for what, launches in kinds.items():
        if not launches:
            continue
        predictions = predict(program, launches, samples, gpu)
        seconds = sum(p.seconds for p in predictions)
        shared = {launch.kernel: launch.shared_bytes for launch in launches}
        head = "kernel", "launches", "registers", "spills", "shared", "bytes", "flops", "time"
        rows: list[tuple[str, ...]] = [(*head, "bound")]
        for p in predictions:
            used = cubin.resources.get(p.kernel) if cubin else None
            rows.append(
                (
                    p.kernel,
                    str(p.launches),
                    str(used.registers) if used else "-",
                    f"{used.spill_store_bytes + used.spill_load_bytes} B" if used else "-",
                    f"{shared[p.kernel]} B",
                    _figure(p.bytes_moved, "B"),
                    _figure(p.flops, "") if p.kernel in program.work else "-",
                    _figure(p.seconds, "s"),
                    p.bound,
                )
            )
        parts.append(
            f"Predicted, not measured: {what} of {samples} samples take "
            f"{_figure(seconds, 's')} on one {gpu.name} that is full and never waits.\n\n"
            + aligned(rows)
        )
        if apart := [launch for launch in launches if launch.apart]:
            moved = sum(_bytes(program, launch, samples) / 2 for launch in apart)
            parts.append(
                f"{len(apart)} copies from and to the host move {_figure(moved, 'B')} beside this, "
                f"in {_figure(moved / _HOST_BYTES_PER_SECOND, 's')} at PCIe 5.0's speed.\n"
            )
    return "\n".join(parts)


def _figure(value: float, unit: str) -> str:
    """A number with three digits and a prefix."""
    for factor, prefix in ((1e15, "P"), (1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= factor:
            return f"{value / factor:.3g} {prefix}{unit}"
    for factor, prefix in ((1, ""), (1e-3, "m"), (1e-6, "u")):
        if value >= factor:
            return f"{value / factor:.3g} {prefix}{unit}"
    return f"{value * 1e9:.3g} n{unit}" if value else f"0 {unit}"
