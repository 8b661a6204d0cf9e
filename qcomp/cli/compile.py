"""`qcomp compile`: everything the compiler makes of a circuit, as files."""

import argparse
from pathlib import Path

from qcomp.backends.cuda.nvrtc import check_architecture, compile_cubin, resource_report
from qcomp.backends.cuda.prediction import GPUS, prediction_table
from qcomp.backends.cuda.runtime import CudaExecutable
from qcomp.cli.circuit import Subparsers, add_circuit_arguments, compile_circuit, read_circuit
from qcomp.errors import InputError
from qcomp.explain import PREDICTED_SAMPLES
from qcomp.files import make_folder, replacing

_DESCRIPTION = """\
Compile a circuit and write what came of it to a folder: the IR of every stage, the source that the
target compiles, pipeline.txt with the passes, and explain.txt, which tells what was fused and what
a run costs. For cuda it also compiles the source for one GPU architecture, GPU or not, and writes
the machine code and resources.txt, with the registers that each kernel takes and a prediction of
its time on a large GPU."""

_EXAMPLES = """\
examples:
  qcomp compile circuit.mlir -o build
  qcomp compile circuit.mlir --target cpu --dtype complex128 -o build
  qcomp compile circuit.mlir --target cuda --arch sm_90 -o build
"""

DEFAULT_ARCHITECTURE = "sm_90"

_SOURCE_SUFFIX = {"cpu": ".ll", "cuda": ".cu"}


def add_parser(subparsers: Subparsers) -> None:
    """Add the subcommand `compile`."""
    parser = subparsers.add_parser(
        "compile",
        help="write the IR of every stage, the emitted source and an explanation",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_circuit_arguments(parser)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="the folder to write to"
    )
    parser.add_argument(
        "--arch", metavar="NAME", help="the GPU architecture, sm_75 to sm_120 (default: sm_90)"
    )
    parser.set_defaults(func=compile_command)


def compile_command(args: argparse.Namespace) -> None:
    """Run `qcomp compile`."""
    if args.arch is not None:
        if args.target != "cuda":
            raise InputError("--arch names a GPU architecture: use it with --target cuda.")
        check_architecture(args.arch)
    program = compile_circuit(read_circuit(args.file), args)
    contents: dict[str, str | bytes] = {
        f"{number:02}-{stage}.mlir": program.ir(stage)
        for number, stage in enumerate(program.stages)
    }
    if program.target in _SOURCE_SUFFIX:
        contents["source" + _SOURCE_SUFFIX[program.target]] = program.source()
    if program.target == "cuda":
        architecture = args.arch or DEFAULT_ARCHITECTURE
        cubin = compile_cubin(program.source(), architecture)
        contents[f"{architecture}.cubin"] = cubin.code
        report = [resource_report(cubin, architecture)]
        if isinstance(program.executable, CudaExecutable):
            emitted = program.executable.program
            report += [
                prediction_table(emitted, gpu, PREDICTED_SAMPLES, cubin) for gpu in GPUS.values()
            ]
        contents["resources.txt"] = "\n".join(report)
    contents["pipeline.txt"] = str(program.pipeline)
    contents["explain.txt"] = program.explain()
    folder: Path = args.output
    make_folder(folder)
    for name, content in contents.items():
        with replacing(folder / name) as temporary:
            if isinstance(content, bytes):
                temporary.write_bytes(content)
            else:
                text = content if content.endswith("\n") else content + "\n"
                temporary.write_text(text, encoding="utf-8")
        print(folder / name)
