"""The commands `qcomp train` and `qcomp predict`."""

import argparse
import csv
import sys
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from qcomp.errors import InputError
from qcomp.train.extra import train_extra
from qcomp.train.settings import DTYPES, FEATURES, LAYERS, MOST_QUBITS, QUBITS, Settings

if TYPE_CHECKING:
    from rich.console import Console

_TRAIN = """\
Train a classifier: a circuit that encodes the features of a sample as angles in every layer,
expectation values read out of it, and a linear layer with softmax on top. Parameters of both are
trained together by Adam on the gradients of the compiled circuit.

A fifth of the samples is held out for the test and never trained on. The folder --out receives
model.npz, metrics.json, curves.png, confusion.png and gradients.png, which shows the norm of the
gradient and the variance of its components by layer. Ctrl-C stops after the current step and
saves; --resume then continues to the same result, bit for bit, as an unbroken run. The same --seed
gives the same model on any number of --threads."""

_TRAIN_EXAMPLES = """\
examples:
  qcomp train digits                              the ten handwritten digits
  qcomp train digits --qubits 10 --out ten
  qcomp train --resume --out ten                  go on after Ctrl-C
  qcomp train --data iris.csv --label species     a header row; numbers, and one label column
  qcomp train --data images.npz --features pool   arrays X (samples, height, width) and y
  qcomp train --data iris.csv --circuit my.mlir   your own circuit; as many features as its inputs
"""

_PREDICT = """\
Classify samples with a model of `qcomp train`. The result is CSV: the likeliest class of each
sample and its probability. Where the data holds labels too, the accuracy is told on stderr."""

_PREDICT_EXAMPLES = """\
examples:
  qcomp predict qcomp-run/model.npz new.csv -o classes.csv
"""


def add_parser(
    subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]",  # pyright: ignore[reportPrivateUsage]
) -> None:
    """Add the subcommands `train` and `predict`; each sets `func`, from arguments to exit code."""
    _add_train(subparsers)
    _add_predict(subparsers)


def _add_train(
    subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]",  # pyright: ignore[reportPrivateUsage]
) -> None:
    parser = subparsers.add_parser(
        "train",
        help="train a classifier on the digits or on your own data",
        description=_TRAIN,
        epilog=_TRAIN_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
    )
    data = parser.add_argument_group("data")
    data.add_argument(
        "dataset",
        nargs="?",
        choices=["digits"],
        default=None,  # SUPPRESS would be checked against the choices
        help="the 1,797 handwritten digits of scikit-learn",
    )
    data.add_argument("--data", metavar="FILE", help="your samples, .csv or .npz")
    data.add_argument("--label", metavar="COLUMN", help="label column of a CSV (default: the last)")
    data.add_argument(
        "--features",
        choices=FEATURES,
        help="principal components, averaged image cells, or the columns as they are "
        "(default: plain where these are few, else pca)",
    )
    data.add_argument(
        "--feature-count", type=int, metavar="N", help="how many (default: two for each qubit)"
    )
    circuit = parser.add_argument_group("circuit")
    circuit.add_argument("--circuit", metavar="FILE.mlir", help="use this one, not the default")
    circuit.add_argument(
        "--qubits", type=int, metavar="N", help=f"2 to {MOST_QUBITS} (default: {QUBITS})"
    )
    circuit.add_argument(
        "--layers", type=int, metavar="N", help=f"re-uploading layers (default: {LAYERS})"
    )
    training = parser.add_argument_group("training")
    training.add_argument(
        "--epochs",
        type=int,
        metavar="N",
        help=f"passes over the training part (default: {Settings.epochs})",
    )
    training.add_argument(
        "--batch-size",
        type=int,
        metavar="N",
        help=f"samples for each step (default: {Settings.batch_size})",
    )
    training.add_argument(
        "--learning-rate",
        type=float,
        metavar="RATE",
        help="of the first step; it falls to zero along half a cosine "
        f"(default: {Settings.learning_rate})",
    )
    training.add_argument(
        "--seed",
        type=int,
        metavar="N",
        help=f"of split, parameters and order (default: {Settings.seed})",
    )
    training.add_argument(
        "--out",
        type=Path,
        default=Path("qcomp-run"),
        metavar="DIR",
        help="folder of the results (default: qcomp-run)",
    )
    again = training.add_mutually_exclusive_group()
    again.add_argument(
        "--resume", action="store_true", default=False, help="go on with the run in --out"
    )
    again.add_argument(
        "--overwrite", action="store_true", default=False, help="discard the run in --out"
    )
    machine = parser.add_argument_group("machine")
    machine.add_argument(
        "--target", metavar="NAME", help="auto, cpu, cuda, reference (default: auto)"
    )
    machine.add_argument("--dtype", choices=DTYPES, help=f"precision (default: {Settings.dtype})")
    machine.add_argument("--threads", type=int, metavar="N", help="limit (default: all)")
    parser.set_defaults(func=train_command)


def _add_predict(
    subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]",  # pyright: ignore[reportPrivateUsage]
) -> None:
    parser = subparsers.add_parser(
        "predict",
        help="classify samples with a trained model",
        description=_PREDICT,
        epilog=_PREDICT_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("model", type=Path, metavar="MODEL.npz")
    parser.add_argument("data", metavar="DATA", help="'digits', a .csv or an .npz file")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.csv", help="default: stdout")
    parser.set_defaults(func=predict_command)


def train_command(args: argparse.Namespace) -> int:
    """Run `qcomp train`; the exit code is 130 after Ctrl-C."""
    from qcomp.train.job import run_training

    given = vars(args)
    options = {f.name: given[f.name] for f in fields(Settings) if f.name in given}
    sources = [given[name] for name in ("dataset", "data") if given.get(name) is not None]
    if len(sources) > 1:
        raise InputError("Both 'digits' and --data were given; choose one.")
    if sources:
        options["source"] = sources[0]
    elif not args.resume:
        raise InputError("Say what to train on: 'qcomp train digits', or --data FILE.")
    return run_training(
        options, args.out, resume=args.resume, overwrite=args.overwrite, console=_console()
    )


def predict_command(args: argparse.Namespace) -> int:
    """Run `qcomp predict`."""
    from qcomp.files import replacing
    from qcomp.train.job import run_prediction

    labels, probabilities, accuracy = run_prediction(args.model, args.data)
    rows = [(label, f"{p:.4f}") for label, p in zip(labels, probabilities, strict=True)]
    if args.output is None:
        _write_rows(sys.stdout, rows)
    else:
        with replacing(args.output) as temporary, temporary.open("w", newline="") as file:
            _write_rows(file, rows)
    if accuracy is not None:
        print(f"accuracy {accuracy:.1%} on {len(rows)} samples", file=sys.stderr)
    return 0


def _write_rows(file: TextIO, rows: list[tuple[str, str]]) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(("class", "probability"))
    writer.writerows(rows)


def _console() -> "Console":
    with train_extra():
        from rich.console import Console
    return Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
