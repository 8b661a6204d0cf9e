"""`qcomp bench`: how long large jobs take on this machine."""

import argparse
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qcomp.cli.circuit import Subparsers
from qcomp.cli.failure import INTERRUPTED
from qcomp.errors import InputError
from qcomp.sizes import format_bytes
from qcomp.train.extra import train_extra

if TYPE_CHECKING:
    from rich.console import Console

    from qcomp.train.headline import Headline

_DESCRIPTION = "Measure large jobs on this machine; other programs are in benchmarks/."

_HEADLINE = """\
Train a wide and deep circuit for one epoch, or for a fraction of it that tells how long the whole
would take: RY(x) on every qubit, then layers of RX, RY and RZ on every qubit and a closed ring of
CNOTs; Z on every qubit is read out by a linear layer with softmax, and all parameters are trained
together by Adam. 20 qubits and 1,000 layers have 60,000 of them.

Data are labelled samples. A sample of at most as many columns as qubits is encoded as it is, any
other by as many principal components as there are qubits; qubit q reads feature q, or where there
are less, q modulo their number. All are scaled as by 'qcomp train'.

Each step computes the values of its samples, from these the loss, and then values and gradient.
Before the first, the command says what it needs, and refuses what the machine does not have. Ctrl-C
ends it with what was measured so far."""

_HEADLINE_EXAMPLES = """\
examples:
  qcomp bench headline --fraction 0.01            20 qubits, 1,000 layers, 10 of 1,000 samples
  qcomp bench headline --qubits 12 --layers 100 --batch 32 --json result.json
  qcomp bench headline --data iris.csv --samples 100 --checkpoints store --layers 50
"""

_EXAMPLES = """\
examples:
  qcomp bench headline --fraction 0.01
"""

_COMPILATION = ("threads", "checkpoints", "memory")
"""Options that are handed to `qcomp.compile` as they are."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the subcommand `bench`, which has subcommands of its own."""
    parser = subparsers.add_parser(
        "bench",
        help="how long large jobs take on this machine",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_headline(parser.add_subparsers(title="jobs", metavar="JOB", required=True))


def _add_headline(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser(
        "headline",
        help="an epoch of training of 20 qubits and 1,000 layers",
        description=_HEADLINE,
        epilog=_HEADLINE_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=argparse.SUPPRESS,
    )
    job = parser.add_argument_group("job")
    job.add_argument("--qubits", type=int, metavar="N", help="2 or more (default: 20)")
    job.add_argument("--layers", type=int, metavar="N", help="default: 1000")
    job.add_argument(
        "--data",
        dest="source",
        metavar="SOURCE",
        help="'digits', a .csv with a header row and labels in the last column, or an .npz with X "
        "and y (default: digits)",
    )
    job.add_argument("--samples", type=int, metavar="N", help="in the epoch (default: 1000)")
    job.add_argument(
        "--fraction", type=float, metavar="F", help="of the samples, to be run (default: 1, all)"
    )
    job.add_argument(
        "--batch",
        type=int,
        metavar="N",
        help="samples for each update of the parameters (default: 1, on a GPU 100)",
    )
    job.add_argument(
        "--learning-rate", type=float, metavar="RATE", help="of the first update (default: 0.002)"
    )
    job.add_argument(
        "--seed", type=int, metavar="N", help="of samples, order and parameters (default: 0)"
    )
    machine = parser.add_argument_group("machine")
    machine.add_argument(
        "--target", choices=["auto", "cpu", "cuda"], help="default: auto, a GPU where there is one"
    )
    machine.add_argument(
        "--dtype",
        "--precision",
        choices=["complex64", "complex128"],
        help="of the amplitudes (default: complex64)",
    )
    machine.add_argument("--threads", type=int, metavar="N", help="limit (default: all)")
    machine.add_argument(
        "--checkpoints",
        metavar="POLICY",
        help="from where gradients take states: reverse, store, every=STEPS, count=STATES, "
        "drift=TOLERANCE or budget=BYTES, perhaps with ' on host' or ' on disk' (default: reverse)",
    )
    machine.add_argument(
        "--memory", metavar="BYTES", help="how much memory the program may take, such as 8GiB"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", default=None, help="write results")
    parser.set_defaults(func=headline_command)


def headline_command(args: argparse.Namespace) -> int:
    """Run `qcomp bench headline`; the exit code is 130 after Ctrl-C."""
    from qcomp.train.headline import Headline, Settings
    from qcomp.train.progress import SampleBar
    from qcomp.train.report import save_metrics

    given = vars(args)
    options = {f.name: given[f.name] for f in fields(Settings) if f.name in given}
    passed_on = {name: given[name] for name in _COMPILATION if name in given}
    if args.json is not None and (args.json.is_dir() or not args.json.parent.is_dir()):
        raise InputError(f"--json {args.json} is no file in a folder that exists.")
    console = _console()
    job = Headline(Settings(**options, compilation=passed_on))
    console.print(_needs(job))
    job.compile()
    console.print(_compiled(job))
    interrupted = False
    with SampleBar(console, job.wanted) as bar:

        def on_step(job: "Headline") -> None:
            if job.updates == 1:
                console.print(_first_step(job))
            bar.show(job.done, f"loss {job.loss:.3f}  {duration(job.seconds_per_sample)} a sample")

        try:
            job.run(on_step)
        except KeyboardInterrupt:
            if not job.updates:
                raise
            interrupted = True
    results = {"interrupted": interrupted} | job.results()
    console.print(_table(results))
    if args.json is not None:
        save_metrics(args.json, results)
    return INTERRUPTED if interrupted else 0


def _needs(job: "Headline") -> str:
    settings = job.settings
    read_out = job.settings.qubits * len(job.classes) + len(job.classes)
    features = job.data.angles.shape[1]
    return (
        f"{settings.source}: {job.samples:,} samples, {len(job.classes)} classes, {features} "
        f"{job.kind} features\n"
        f"circuit: {settings.qubits} qubits, {settings.layers:,} layers, "
        f"{job.ansatz.parameters:,} parameters, and {read_out:,} in the read-out\n"
        f"memory: {format_bytes(job.state_bytes)} a state, of which the gradient needs two; "
        f"{format_bytes(8 * job.ansatz.parameters)} an array of parameters"
    )


def _compiled(job: "Headline") -> str:
    program = job.program.program
    threads = "" if job.target == "cuda" else f", {program.threads} thread(s)"
    kept = f", and {format_bytes(job.checkpoint_bytes)} of checkpoints" * bool(job.checkpoint_bytes)
    return (
        f"compiled in {duration(job.compile_seconds)} for {job.target}, {program.dtype}{threads}: "
        f"a sample works in {format_bytes(job.workspace_bytes)}{kept}"
    )


def _first_step(job: "Headline") -> str:
    return (
        f"first step: {duration(job.seconds_per_sample)} a sample; {job.samples:,} samples would "
        f"take {duration(job.epoch_seconds)}, the {job.wanted:,} of this run "
        f"{duration(job.seconds_per_sample * job.wanted)}"
    )


def _table(results: dict[str, Any]) -> str:
    done, samples = results["samples_done"], results["samples"]
    how = f"projected from {done:,} of {samples:,} samples" if results["projected"] else "all run"
    memory, machine = results["memory"], results["machine"]
    peak, over, before = (
        format_bytes(memory[f"{name}_bytes"])
        for name in ("peak", "peak_over_before", "before_compiling")
    )
    device = memory.get("device_bytes")
    on_device = "" if device is None else f"; {format_bytes(device)} on the GPU"
    values, gradient = (
        duration(results[f"{name}_seconds_per_sample"]) for name in ("values", "gradient")
    )
    rows = [
        ("samples", f"{done:,} of {samples:,}" + ", interrupted" * results["interrupted"]),
        ("updates", f"{results['updates']:,} of {results['parameters']:,} parameters"),
        ("compilation", duration(results["compile_seconds"])),
        (
            "a sample",
            f"{duration(results['seconds_per_sample'])}: values {values}, then from the loss back "
            f"to the gradient {gradient}",
        ),
        ("an epoch", f"{duration(results['epoch_seconds'])}, {how}"),
        (
            "loss",
            f"{results['loss_start']:.4f} over the first {results['loss_start_samples']:,} "
            f"sample(s), {results['loss_end']:.4f} over the last {results['loss_end_samples']:,}",
        ),
        (
            "gradient norm",
            f"{results['gradient_norm_start']:.3g} in the first step, "
            f"{results['gradient_norm_end']:.3g} in the last",
        ),
        ("peak memory", f"{peak}, {over} over the {before} before compiling{on_device}"),
        (
            "machine",
            f"{machine.get('gpu', machine['processor'])}, {machine['cores']} cores, "
            f"{format_bytes(machine['memory_bytes'])}",
        ),
        ("versions", ", ".join(f"{name} {v}" for name, v in results["versions"].items())),
    ]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:{width}}  {value}" for name, value in rows)


def duration(seconds: float) -> str:
    """Seconds in the units that suit them: 12.3 ms, 4.56 s, 7 min 8 s, 1 h 25 min, 3 d 4 h."""
    if seconds < 1:
        return f"{seconds * 1e3:.3g} ms"
    if seconds < 100:
        return f"{seconds:.3g} s"
    for unit, large, small in ((86_400, "d", "h"), (3600, "h", "min"), (60, "min", "s")):
        if seconds >= unit:
            step = unit // {"h": 24, "min": 60, "s": 60}[small]
            whole, rest = divmod(round(seconds / step), unit // step)
            return f"{whole} {large} {rest} {small}"
    raise AssertionError


def _console() -> "Console":
    with train_extra():
        from rich.console import Console
    return Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
