"""`qcomp compile`: everything the compiler makes of a circuit, as files."""

import argparse
from pathlib import Path

from qcomp.cli.circuit import Subparsers, add_circuit_arguments, compile_circuit, read_circuit
from qcomp.files import make_folder, replacing

_DESCRIPTION = """\
Compile a circuit and write what came of it to a folder: the IR of every stage, the source that the
target compiles, pipeline.txt with the passes, and explain.txt, which tells what was fused and what
a run costs."""

_EXAMPLES = """\
examples:
  qcomp compile circuit.mlir -o build
  qcomp compile circuit.mlir --target cpu --dtype complex128 -o build
"""

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
    parser.set_defaults(func=compile_command)


def compile_command(args: argparse.Namespace) -> None:
    """Run `qcomp compile`."""
    program = compile_circuit(read_circuit(args.file), args)
    texts = {
        f"{number:02}-{stage}.mlir": program.ir(stage)
        for number, stage in enumerate(program.stages)
    }
    if program.target in _SOURCE_SUFFIX:
        texts["source" + _SOURCE_SUFFIX[program.target]] = program.source()
    texts["pipeline.txt"] = str(program.pipeline)
    texts["explain.txt"] = program.explain()
    folder: Path = args.output
    make_folder(folder)
    for name, text in texts.items():
        with replacing(folder / name) as temporary:
            temporary.write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8")
        print(folder / name)
