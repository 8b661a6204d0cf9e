"""Write docs/cuda.md: what the cuda target emits for a small circuit.

python docs/make_cuda.py          # rewrite the page
python docs/make_cuda.py --check  # exit 1 if it is not up to date
"""

import sys
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
reference interpreter, forward and gradients; leaving out any barrier of a whole-circuit kernel must
change the result; NVRTC must accept it for every architecture, with assertions on registers and
spills.

Below is what comes of this circuit, as `python docs/make_cuda.py` writes it:

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

FORWARD = """\
## A sample in registers

A team of 4 threads holds the 64 amplitudes of a sample, 16 each; 16 samples share a block. In a
stage, gates mix registers of one thread. Between stages the amplitudes change hands through shared
memory, at slots that put no two threads of a half-warp on the same bank (where a sample has as many
threads); the last exchange of the loop also applies its CNOTs. The number of a register is known
when the code is generated, so each `mix` names the matrix element, up to parities of the thread's
number.
"""

UNDO = """\
## The way back

`gradient` begins like `forward`, makes λ, and undoes the stages on ψ and λ. Of each operation it
takes the sums Im⟨λ|P|ψ⟩ that its angles need and adds them up over the warp, always in the same
order. This is one operation of the last stage:
"""

REST = """\
## Larger states

From 13 qubits on (2^12 amplitudes are a tile) a pass over memory is a launch: a block loads a tile,
runs the stages of the pass as above, and stores it. Matrices, observables, permutations and final
sums are kernels of their own; `explain` lists how many launches and bytes that takes.

## Limits

* Gates have the form of their matrix; the cheaper forms of the cpu target are to come.
* A circuit without loops is straight-line code: write layers with `Circuit.repeat`.
* Launches are issued one by one, not as a CUDA graph, and `target="auto"` does not choose the GPU.
* `reverse` is the only checkpoint policy.
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
    source = qcomp.compile(circuit, [observable], target="cuda").source()
    forward = _function(source, "forward")
    lines = _function(source, "gradient").splitlines()
    start = next(i for i, line in enumerate(lines) if "// undo" in line)
    indent = " " * (len(lines[start]) - len(lines[start].lstrip()))
    stop = next(i for i in range(start, len(lines)) if lines[i] == indent + "}")
    undo = "\n".join(line.removeprefix(indent) for line in lines[start : stop + 1])
    blocks = [
        f"{HEAD}```python\n{CIRCUIT}```\n",
        f"{FORWARD}\n```cuda\n{forward}\n```\n",
        f"{UNDO}\n```cuda\n{undo}\n```\n",
        REST,
    ]
    return "\n".join(blocks)


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
