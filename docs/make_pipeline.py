"""Write docs/pipeline.md: the IR of examples/three_qubits.mlir at every stage.

python docs/make_pipeline.py          # rewrite the page
python docs/make_pipeline.py --check  # exit 1 if it is not up to date
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "pipeline.md"
CIRCUIT = ROOT / "examples" / "three_qubits.mlir"

STAGES = (
    (
        "input",
        "What the user wrote. Qubits are values, each used once; the layers are one loop.",
    ),
    (
        "absorb-entanglers",
        "The CNOTs are gone: the loop body ends in one `frame.permute`, and everything else is a "
        "rotation of one state.",
    ),
    ("fuse-gates", "RX and RZ on qubit 0 are one operation of one virtual qubit."),
    (
        "extract-angles",
        "The circuit is split: `@circuit_angles` computes all angles, `@circuit_state` reads them.",
    ),
    (
        "partition",
        "Operations that fit in registers together are a stage, stages that fit in cache a pass.",
    ),
    (
        "derive-adjoint",
        "The gradient: the state's adjoint mirrors passes and stages on the pair (ψ, λ), and the "
        "angles are differentiated in reverse mode.",
    ),
    (
        "lower-to-plan",
        "States become buffers and stages launches. Three qubits are padded to the six that two "
        "register directions of sixteen lanes hold.",
    ),
    (
        "move-diagonals",
        "Where stages follow each other, diagonals of their gates go to the first and the last.",
    ),
    ("select-kernels", "What the code of each stage depends on, once per structure."),
)


def page() -> str:
    """The text of the page."""
    from qcomp.backends.cpu.features import Host
    from qcomp.circuit import Circuit
    from qcomp.compiler import Pipeline, cpu_pipeline
    from qcomp.text import print_module

    host = Host("avx512", "x86_64-unknown-linux-gnu", "", "", 64)
    pipeline = Pipeline(cpu_pipeline(host, "float"))
    module = Circuit.from_mlir(CIRCUIT.read_text(), str(CIRCUIT.name)).module()
    parts = [
        "# A circuit through the pipeline\n",
        "The IR of [three_qubits.mlir](../examples/three_qubits.mlir) after the passes of the cpu "
        "target, as `python docs/make_pipeline.py` writes it. `qcomp compile FILE -o DIR` writes "
        "the same for any circuit.\n",
        f"```\n{pipeline}\n```\n",
    ]
    for stage, meaning in STAGES:
        text = print_module(pipeline.lower(module, stage)).rstrip()
        parts.append(f"## {stage}\n\n{meaning}\n\n```mlir\n{text}\n```\n")
    return "\n".join(parts)


def main() -> int:
    """Write or check the page."""
    text = page()
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text() != text)
    PAGE.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
