"""The command `qcomp`: one module per subcommand, each with `add_parser`."""

import argparse
from collections.abc import Sequence

from qcomp import __version__
from qcomp.cli import bench, compile, info, inspect, run
from qcomp.cli.failure import reporting_errors
from qcomp.train import cli as train

_DESCRIPTION = """\
qcomp compiles a parametrized quantum circuit into a few fused native kernels that return
expectation values and their gradients, for a whole batch of samples at once.

Circuits are .mlir files: Circuit.to_mlir() writes them, and so can you (docs/architecture.md).
qcomp-opt runs single passes on them."""

_EXAMPLES = """\
examples:
  qcomp train digits                                  train a classifier, start to end
  qcomp run circuit.mlir --params w.npy --inputs x.npy --grad
  qcomp compile circuit.mlir --target cpu -o build    every stage, the source, the explanation
  qcomp inspect circuit.mlir --stage frame            the IR of one stage
  qcomp bench headline --fraction 0.01                20 qubits, 1,000 layers, on this machine
  qcomp info                                          versions, backends, cache

'qcomp COMMAND --help' tells more of each.
"""


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; each subcommand sets `func`."""
    parser = argparse.ArgumentParser(
        prog="qcomp",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"qcomp {__version__}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in (run, compile, inspect, train, bench, info):
        command.add_parser(subparsers)
    return parser


def main(args: Sequence[str] | None = None) -> int:
    """Run `qcomp`; returns the exit status."""
    with reporting_errors("qcomp") as outcome:
        parsed = build_parser().parse_args(args)
        outcome.status = parsed.func(parsed) or 0
    return outcome.status
