"""`qcomp inspect`: the IR of one stage, or what the stages are."""

import argparse

from qcomp.cli.circuit import Subparsers, add_circuit_arguments, compile_circuit, read_circuit

_DESCRIPTION = """\
Print the IR of a circuit at one stage of its compilation: a pass's name, or a level (quantum,
frame, adjoint, plan, kernel). Without --stage, print the explanation of the compiled program, with
the target's pipeline, which qcomp-opt takes too, and the names of the stages."""

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
    if args.stage is not None:
        print(program.ir(args.stage).rstrip())
        return
    print(program.explain().rstrip())
    print(f"stages       {', '.join(program.stages)}")
