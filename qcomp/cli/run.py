"""`qcomp run`: values and gradients of a circuit, from and to NumPy files."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy.typing as npt

from qcomp.cli.arrays import Floats, load_array
from qcomp.cli.circuit import Subparsers, add_circuit_arguments, compile_circuit, read_circuit
from qcomp.errors import InputError
from qcomp.files import save_arrays

if TYPE_CHECKING:
    from qcomp.circuit import Circuit

_DESCRIPTION = """\
Compile a circuit and run it: the expectation values of its observables for every sample and, with
--grad, the gradient of their sum, or of sum(C * values) with --cotangents C.

Arrays are read from FILE.npy, from FILE.npz with one array, or as FILE.npz:NAME. OUT.npz receives
  values          (batch, observables)
  grad_params     shaped like the parameters, summed over the batch; grad_params_0, grad_params_1
                  and so on where the circuit takes several arrays
  grad_inputs     (batch, inputs)"""

_EXAMPLES = """\
examples:
  qcomp run circuit.mlir --params w.npy --inputs x.npy
  qcomp run circuit.mlir --params w.npy --inputs x.npy --grad -o out.npz
  qcomp run circuit.mlir --params weights.npy biases.npy --inputs data.npz:X
"""

_ROWS_SHOWN = 20
_LABEL = 24


def add_parser(subparsers: Subparsers) -> None:
    """Add the subcommand `run`."""
    parser = subparsers.add_parser(
        "run",
        help="values and gradients for parameters and inputs from NumPy files",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_circuit_arguments(parser)
    parser.add_argument(
        "--params",
        nargs="+",
        default=[],
        metavar="P.npy",
        help="the parameters: a file for each parameter array of the circuit, in order",
    )
    parser.add_argument("--inputs", metavar="X.npy", help="the inputs, shape (batch, inputs)")
    parser.add_argument("--grad", action="store_true", help="compute the gradient too")
    parser.add_argument(
        "--cotangents",
        metavar="C.npy",
        help="with --grad: the weight of each value, shape (batch, observables)",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT.npz", help="write arrays instead of a table"
    )
    parser.set_defaults(func=run_command)


def run_command(args: argparse.Namespace) -> None:
    """Run `qcomp run`."""
    if args.cotangents and not args.grad:
        raise InputError("--cotangents weighs the values in the gradient: add --grad.")
    if args.output and args.output.suffix != ".npz":
        raise InputError(f"The output {args.output} holds several arrays: name it FILE.npz.")
    circuit = read_circuit(args.file)
    params = _load_params(circuit, args.params)
    inputs = _load_inputs(circuit, args.inputs)
    batch = len(inputs) if inputs is not None else 1
    cotangents = _load_cotangents(circuit, args.cotangents, batch)
    program = compile_circuit(circuit, args)

    # A circuit with one parameter array takes it as it is, any other a tuple.
    given: Any = params[0] if len(params) == 1 else tuple(params)
    arrays: dict[str, npt.NDArray[Any]] = {}
    if args.grad:
        arrays["values"], gradient = program.value_and_grad(given, inputs, cotangents=cotangents)
        if len(params) == 1:
            arrays["grad_params"] = gradient.params
        else:
            arrays |= {f"grad_params_{i}": g for i, g in enumerate(gradient.params)}
        if gradient.inputs is not None:
            arrays["grad_inputs"] = gradient.inputs
    else:
        arrays["values"] = program(given, inputs)
    if args.output:
        save_arrays(args.output, arrays)
        return
    labels = [repr(observable) for observable in circuit.observables]
    digits = 7 if args.dtype == "complex64" and program.target != "reference" else 15
    print(_table(labels, arrays.pop("values"), digits))
    for name, array in arrays.items():
        print(f"\n{name}, shape {array.shape}:\n{array}")


def _load_params(circuit: "Circuit", files: Sequence[str]) -> list[Floats]:
    shapes = circuit.params_shapes
    if len(files) != len(shapes):
        wanted = ", ".join(map(str, shapes)) or "none"
        raise InputError(
            f"--params names {len(files)} file(s), but the circuit takes {len(shapes)} parameter "
            f"array(s), of shape {wanted}."
        )
    params = [load_array(file) for file in files]
    for file, array, shape in zip(files, params, shapes, strict=True):
        if array.shape != shape:
            raise InputError(
                f"{file} has shape {array.shape}, but the circuit takes parameters of shape "
                f"{shape}."
            )
    return params


def _load_inputs(circuit: "Circuit", file: str | None) -> Floats | None:
    count = circuit.num_inputs
    if not count:
        if file:
            raise InputError("--inputs was given, but the circuit takes no inputs: leave it out.")
        return None
    if not file:
        raise InputError(f"The circuit takes {count} input(s) per sample: add --inputs X.npy.")
    inputs = load_array(file)
    if inputs.shape[1:] != (count,):
        raise InputError(
            f"{file} has shape {inputs.shape}, but the circuit takes inputs of shape "
            f"(batch, {count})."
        )
    return inputs


def _load_cotangents(circuit: "Circuit", file: str | None, batch: int) -> Floats | None:
    if not file:
        return None
    cotangents = load_array(file)
    expected = (batch, len(circuit.observables))
    if cotangents.shape != expected:
        raise InputError(
            f"{file} has shape {cotangents.shape}, but the values have shape {expected}."
        )
    return cotangents


def _table(labels: Sequence[str], values: npt.NDArray[Any], digits: int) -> str:
    """The first rows of `values`, shape (batch, observables), in columns under `labels`."""
    rows = [[f"{v: .{digits}f}" for v in row] for row in values[:_ROWS_SHOWN]]
    headers = [label if len(label) <= _LABEL else label[: _LABEL - 1] + "…" for label in labels]
    width = max(map(len, [*rows[0], *headers]))
    lines = ["  ".join(["sample", *(f"{h:>{width}}" for h in headers)])]
    lines += [
        "  ".join([f"{i:6}", *(f"{cell:>{width}}" for cell in row)]) for i, row in enumerate(rows)
    ]
    if len(values) > _ROWS_SHOWN:
        lines.append(f"… and {len(values) - _ROWS_SHOWN} more samples; -o OUT.npz keeps all.")
    return "\n".join(lines)
