"""What the commands on a circuit's file share."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from qcomp.diagnostics import decode
from qcomp.errors import InputError
from qcomp.files import check_file

if TYPE_CHECKING:
    from qcomp.circuit import Circuit
    from qcomp.program import Program

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # pyright: ignore[reportPrivateUsage]


def add_circuit_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file and the options of the compilation."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the circuit, an .mlir file")
    parser.add_argument(
        "--target",
        default="auto",
        metavar="NAME",
        help="auto, cpu, cuda, or reference: the interpreter, slow and exact (default: auto)",
    )
    parser.add_argument(
        "--dtype",
        choices=["complex64", "complex128"],
        default="complex64",
        help="precision of the amplitudes (default: complex64)",
    )
    parser.add_argument(
        "--threads", type=_positive, metavar="N", help="how many threads to use (default: all)"
    )
    parser.add_argument(
        "--checkpoints",
        default="reverse",
        metavar="POLICY",
        help="from where gradients take states: reverse, store, every=STEPS, count=STATES, "
        "drift=TOLERANCE or budget=BYTES, perhaps with ' on host' or ' on disk' (default: reverse)",
    )
    parser.add_argument(
        "--memory",
        metavar="BYTES",
        help="how much memory the program may take, such as 8GiB; it prints what it will take",
    )
    parser.add_argument(
        "--pipeline",
        metavar="PASSES",
        help="passes to run instead of the target's own, as 'qcomp inspect' prints them",
    )
    parser.add_argument(
        "--tune",
        action="store_true",
        help="try other options of the pipeline in timed runs, and remember the best for this "
        "circuit and machine",
    )


def read_circuit(path: Path) -> "Circuit":
    """The circuit in the file `path`; an InputError tells the line and column of a mistake."""
    from qcomp.circuit import Circuit

    check_file(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from None
    return Circuit.from_mlir(decode(content, str(path)), str(path))


def compile_circuit(circuit: "Circuit", args: argparse.Namespace) -> "Program":
    """The program of `circuit` for the options of `add_circuit_arguments`."""
    from qcomp.memory import Limited
    from qcomp.program import compile
    from qcomp.sizes import format_bytes

    program = compile(
        circuit,
        target=args.target,
        dtype=args.dtype,
        threads=args.threads,
        pipeline=args.pipeline,
        checkpoints=args.checkpoints,
        memory=args.memory,
        tune=args.tune,
        report=lambda line: print(f"tune: {line}", file=sys.stderr),
    )
    executable = program.executable if args.memory is not None else None
    if isinstance(executable, Limited):
        total = format_bytes(executable.memory_bytes(program.threads))
        plan = executable.footprint
        owners = "one sample" if plan.owner == "sample" else f"{program.threads} thread(s)"
        print(f"memory: {total} with {owners}", file=sys.stderr)
        for line in plan.lines():
            print(f"memory: {line}", file=sys.stderr)
    return program


def _positive(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"expected a positive whole number, not '{text}'")
    return value
