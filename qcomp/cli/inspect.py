"""`qcomp inspect`: the IR of one stage, or what the stages are."""

import argparse

from qcomp.cli.circuit import Subparsers, add_circuit_arguments, compile_circuit, read_circuit
from qcomp.errors import InputError

_DESCRIPTION = """\
Print the IR of a circuit at one stage of its compilation, or, without --stage, the explanation of
the compiled program and the names of its stages."""

_EXAMPLES = """\
examples:
  qcomp inspect circuit.mlir
  qcomp inspect circuit.mlir --stage frame
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add the subcommand `inspect`."""
    parser = subparsers.add_parser(
        "inspect",
        help="print the IR at one stage",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_circuit_arguments(parser)
    parser.add_argument("--stage", metavar="STAGE", help="the stage whose IR is wanted")
    parser.set_defaults(func=inspect_command)


def inspect_command(args: argparse.Namespace) -> None:
    """Run `qcomp inspect`."""
    program = compile_circuit(read_circuit(args.file), args)
    stages = ", ".join(program.stages)
    if args.stage is None:
        print(f"{program.explain().rstrip()}\nstages: {stages}")
    elif args.stage in program.stages:
        print(program.ir(args.stage).rstrip())
    else:
        raise InputError(f"There is no stage '{args.stage}': expected one of {stages}.")
