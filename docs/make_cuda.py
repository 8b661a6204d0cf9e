"""Write docs/cuda.md: what the cuda target emits for a small circuit.

python docs/make_cuda.py          # rewrite the page
python docs/make_cuda.py --check  # exit 1 if it is not up to date
"""

import re
import sys
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "cuda.md"

HEAD = """\
# The cuda target

`qcomp compile FILE --target cuda --arch sm_90 -o DIR` writes CUDA C++, machine code and the
resources that each kernel takes, on any machine: NVRTC needs no GPU and no driver
(`pip install 'qcomp[cuda13]'`, or `cuda12`). `qcomp-opt FILE -p PIPELINE -t cuda` prints the
source. `qcomp.compile(…, target="cuda")` runs it through CuPy. How it works is told in
[architecture.md](architecture.md#the-cuda-target).

It has not run on a GPU yet. It is checked without one: the emitted source runs on the CPU, one
fiber for each thread, shared memory full of NaN (`tests/backends/cuda/shim.h`), against the
reference interpreter, forward and gradients; in five programs, of one warp a sample up to several
tiles, leaving out any wait of a thread for others must change the result; NVRTC must accept it for
every architecture, with assertions on registers and spills.

Below is what comes of this circuit, as `python docs/make_cuda.py` writes it (… is more of the
same):

"""

CIRCUIT = """\
c = qcomp.Circuit(6)
w = c.params(4, 6, 2)
with c.repeat(4) as l:
    for q in range(6):
        c.ry(w[l, q, 0], q)
        c.rz(w[l, q, 1], q)
    for q in range(6):
        c.cx(q, (q + 1) % 6)
observable = qcomp.Z(0) @ qcomp.X(5)
"""

LAYOUTS = """\
## A sample in registers

A team of 4 threads holds the 64 amplitudes of a sample, 16 each; 16 samples share a block. In a
stage, gates mix registers of one thread. Between stages the amplitudes change hands through shared
memory, at slots that put no two threads of a half-warp on the same bank (where a sample has as many
threads); the last exchange of the loop also applies its CNOTs. `assign-layouts` decides this, in
the IR; this is the loop of `@circuit_state`:
"""

LAYOUTS_END = """\
The type of a state says which amplitude register r of thread t holds: the sum of the columns that
the bits of r and t select. A `plan.exchange` writes what a thread holds to the slots `write` and
reads those of `read`. The verifier proves that each of these maps is a bijection, and that every
amplitude comes to where the type of the result has it; the interpreter moves them so.
"""

FORWARD = """\
## The source

What follows only prints this. The four threads are in one warp, so that only the warp waits.

A gate is a diagonal, a rotation by three shears, and another diagonal. The diagonals of a layer are
multiplied in its first and last stage: by a factor of the register, `own`, and one that all
registers of a thread have in common. The number of a register is known when the code is generated,
so each `shear` names its amplitudes; signs may depend on parities of the thread's number.

`prepare` has made the records of all gates, and the rows of factors, from the parameters: once for
all samples.
"""

UNDO = """\
## The way back

`gradient` begins like `forward`, makes λ, and undoes the stages on ψ and λ. Of each operation it
takes the sums Im⟨λ|P|ψ⟩ that its angles need and adds them up over the warp, always in the same
order: those of Z for all gates of a stage at once, from the overlaps of the registers, those of X
and Y before a gate's rotation is undone. This is the last stage:
"""

REST = """\
## Larger states

From 13 qubits on (2^12 amplitudes are a tile) a pass over memory is a launch: a block loads a tile,
runs the stages of the pass as above, and stores it. Observables, permutations with phases and sums
are kernels of their own. Other permutations take no launch: the addresses of a launch are a row of
a table, and it is another row after them. `assign-layouts` decides these rows, in the IR
(`plan.tile`). A tile goes back to its own addresses in the order that the next pass reads, 32 bytes
side by side at least where two passes share that much. A circuit of many different stages gets a
loop over the rows of a table instead, or passes that read their numbers from one: its code grows
with the kinds of stages, not with their number. Layers that repeat without being written as a loop
are made one before (`reroll-loops`).

## How fast

Instructions that a thread issues for each of its amplitudes and each gate, and registers, as NVRTC
compiles 12 qubits, layers of RX RY RZ and a closed ring of CNOTs, in complex64 for sm_90:

| | registers | spilled | instructions | of them arithmetic |
|---|---|---|---|---|
| forward | 108 | 0 B | 5.8 | 4.3 |
| back | 128 | 8 B | 16.5 | 13.4 |

With matrices instead of shears these were 9.3 and 25.1. `program.explain()` and `resources.txt` of
`qcomp compile` predict from such counts, and from the bytes that passes move, how long a batch
takes on an H100 or H200. **These times are predictions, not measurements**: they know nothing of
latency, caches or the start of a kernel. For the largest circuits of the benchmark (20 qubits,
1,000 layers, 60,000 parameters, 1,000 samples) values and gradients are predicted to take
about 15 s on an H200.

## Running

`target="auto"` takes the GPU where CuPy finds one; `qcomp info` tells. Everything runs on the
caller's current device and stream. Arrays on the GPU that are float64 and contiguous, CuPy's or
anything with DLPack, are used where they are, and the results are CuPy arrays; NumPy arrays are
copied. Batches run in chunks that fit half of the free memory and, where a state is many tiles, the
second-level cache; if memory is short, in smaller ones. Sixteen launches or more are captured in a
CUDA graph and replayed, for each number of samples in a chunk; its memory is kept with the program.
Programs with checkpoints on the host are not captured: their launches are issued one by one, the
copies beside them on another stream, and a call returns when all copies are done.
`memory="8GiB"` limits the GPU's memory that a program takes (see [checkpoints.md](checkpoints.md)).
With checkpoints whole-circuit kernels keep ψ in memory as their threads hold it, and tiled ones a
copy of the state, which takes the state's place when it is restored for the last time.

## Limits

* Where the entanglers of a loop's body leave signs or factors i (as CY or S do, or an odd number of
  layers of CZ), they are a permutation of the state at its end: beyond 12 qubits a pass over memory
  of its own. One such permutation keeps all passes of the circuit from relabelling memory.
* NVRTC takes seconds for a long kernel: 2.5 s for 12 qubits and 100 layers of RX RY RZ and a closed
  ring of CNOTs written one after the other, in complex64 for sm_90, as they become a loop. Layers
  that all differ are out of its reach: with 12 CNOTs at random in each, 20 layers have 105 kinds of
  stages (10 layers 54) in 1.7 MB of source, which NVRTC had not compiled after almost 4 minutes on
  a core that did other work as well.
"""


def page() -> str:
    """The text of the page."""
    import qcomp
    from qcomp.observables import Observable

    names: dict[str, object] = {"qcomp": qcomp}
    exec(CIRCUIT, names)
    circuit, observable = names["c"], names["observable"]
    assert isinstance(circuit, qcomp.Circuit)
    assert isinstance(observable, Observable)
    program = qcomp.compile(circuit, [observable], target="cuda")
    source = program.source()
    forward = _function(source, "forward")
    lines = _function(source, "gradient").splitlines()
    start = next(i for i, line in enumerate(lines) if line.endswith(" undone"))
    indent = " " * (len(lines[start]) - len(lines[start].lstrip()))
    stop = next(i for i in range(start, len(lines)) if lines[i] == indent + "}")
    undo = "\n".join(line.removeprefix(indent) for line in lines[start : stop + 1])
    blocks = [
        f"{HEAD}```python\n{CIRCUIT}```\n",
        f"{LAYOUTS}\n```mlir\n{_loop(program.ir())}\n```\n",
        LAYOUTS_END,
        f"{FORWARD}\n```cuda\n{_shortened(forward)}\n```\n",
        f"{UNDO}\n```cuda\n{_shortened(undo)}\n```\n",
        REST,
    ]
    return "\n".join(blocks)


def _loop(text: str) -> str:
    """The loop of the function that runs the state, long lines broken."""
    lines = text.partition("func.func @circuit_state(")[2].splitlines()
    start = next(i for i, line in enumerate(lines) if " scf.for " in line)
    indent = " " * (len(lines[start]) - len(lines[start].lstrip()))
    stop = next(i for i in range(start, len(lines)) if lines[i] == indent + "}")
    found: list[str] = []
    for line in lines[start : stop + 1]:
        own = line.removeprefix(indent)
        more = " " * (len(own) - len(own.lstrip()) + 4)
        found.append(_BREAK.sub(f"\n{more}", own) if len(own) > 100 else own)
    return "\n".join(found)


_BREAK = re.compile(r" (?=from \[|write <|: !plan|-> [(!])")


# Lines that belong together: products with factors, and what is done for each pair of registers.
_ALIKE = {"unscale": "scale", "add": "shear", "subtract": "shear"}


def _shortened(text: str) -> str:
    """The text with … for all but the first few of many lines that are alike."""
    lines: list[str] = []
    for head, group in groupby(text.splitlines(), _head):
        members = list(group)
        if head and len(members) > 7:
            indent = members[0][: len(members[0]) - len(members[0].lstrip())]
            members = [*members[:6], f"{indent}…"]
        lines += members
    return "\n".join(lines)


def _head(line: str) -> str:
    """What a line is about: the function that it calls, or the kind of what it declares."""
    word = line.split("(")[0].split("_")[0].strip()
    if word.startswith("const real w"):
        return "const real"
    if word.startswith("const Pair"):
        return "scale"
    return _ALIKE.get(word, word)


def _function(source: str, name: str) -> str:
    lines = source.splitlines()
    start = next(i for i, line in enumerate(lines) if "__global__" in line and f" {name}(" in line)
    stop = next(i for i in range(start, len(lines)) if lines[i] == "}")
    return "\n".join(lines[start : stop + 1])


def main() -> int:
    """Write or check the page."""
    text = page()
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text() != text)
    PAGE.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
