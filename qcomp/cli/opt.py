"""`qcomp-opt`: xDSL's optimizer driver with qcomp's dialects, passes and targets.

Adds `--dump-ir`, `--print-ir-after-change` and `--validate-each` to the flags of `xdsl-opt`. What a
user can get wrong ends in one message and exit status 1.
"""

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from typing import IO, ClassVar

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipeline
from xdsl.utils.exceptions import ArgSpecParseError, DiagnosticException, ParseError
from xdsl.xdsl_opt_main import xDSLOptMain

from qcomp.cli.failure import reporting_errors
from qcomp.diagnostics import (
    Source,
    decode,
    describe_parse_error,
    describe_verify_error,
    parse_located,
)
from qcomp.errors import InputError, QcompError
from qcomp.files import make_folder, replacing
from qcomp.pipeline import parse_passes, passes_text
from qcomp.text import print_module

_EXAMPLES = """\
examples:
  qcomp-opt circuit.mlir                                     parse, verify, print
  qcomp-opt circuit.mlir -p canonicalize,merge-rotations     run two passes
  qcomp-opt circuit.mlir -p 'absorb-entanglers,fuse-gates{window=64}'
  qcomp-opt circuit.mlir -p absorb-entanglers,fuse-gates --dump-ir stages
  qcomp-opt circuit.mlir -p absorb-entanglers,fuse-gates --validate-each
  qcomp-opt stages/01-absorb-entanglers.mlir -p fuse-gates   start from any stage
"""


class QcompOptMain(xDSLOptMain):
    """The driver; `run` raises QcompError for what the user can get wrong."""

    version_format: ClassVar[str] = f"qcomp-opt {version('qcomp')} on xdsl {{xdsl_version}}"

    def __init__(self, args: Sequence[str] | None = None):
        self.module: ModuleOp | None = None
        self.source: Source | None = None
        self.last_pass: ModulePass | None = None
        self.next_pass: ModulePass | None = None
        self.chunk = 0
        self.output = _HeldText()
        super().__init__("Run passes over quantum circuits, from any stage to any other.", args)

    def register_all_arguments(self, arg_parser: argparse.ArgumentParser) -> None:
        super().register_all_arguments(arg_parser)
        arg_parser.formatter_class = argparse.RawDescriptionHelpFormatter
        arg_parser.epilog = _EXAMPLES
        group = arg_parser.add_argument_group("what qcomp adds")
        group.add_argument(
            "--dump-ir",
            metavar="DIR",
            type=Path,
            help="Write the IR before the first and after every pass to DIR (00-input.mlir, "
            "01-canonicalize.mlir, ...), and the pipeline to DIR/pipeline.txt",
        )
        group.add_argument(
            "--print-ir-after-change",
            action="store_true",
            help="Print the IR to standard error after every pass that changed it",
        )
        group.add_argument(
            "--validate-each",
            action="store_true",
            help="Run the IR before and after every pass in the reference interpreter on random "
            "parameters and inputs; stop at the first pass that changes a value, an amplitude "
            "(global phase included) or a gradient",
        )
        group.add_argument(
            "--validate-seed",
            metavar="SEED",
            type=int,
            default=0,
            help="Seed of the random parameters and inputs of --validate-each (default: 0)",
        )

    def register_all_frontends(self) -> None:
        super().register_all_frontends()

        def parse_mlir(file: IO[bytes]) -> ModuleOp:
            name = self.get_input_name()
            self.source = Source(name, decode(file.read(), name))
            return parse_located(self.source, self.ctx, not self.args.no_implicit_module)

        self.available_frontends["mlir"] = parse_mlir

    def parse_chunk(
        self, chunk: IO[bytes], file_extension: str, start_offset: int = 0
    ) -> ModuleOp | None:
        module = super().parse_chunk(chunk, file_extension, start_offset)
        if self.source:
            self.source.line_offset = start_offset
        return module

    def setup_pipeline(self) -> None:
        passes = parse_passes(self.args.passes, self.available_passes)
        # The base class makes the callback that verifies, times and prints; its own parser of the
        # pipeline accepts all that ours accepts.
        super().setup_pipeline()
        verify_and_time = self.pipeline.callback
        assert verify_and_time is not None

        def callback(
            previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
        ) -> None:
            self.last_pass, self.next_pass = previous, None
            verify_and_time(previous, module, following)
            for observer in self.observers:
                observer(previous, module)
            self.next_pass = following

        self.pipeline = PassPipeline(passes, callback)

    def apply_passes(self, prog: ModuleOp) -> None:
        self.module, self.last_pass = prog, None
        self.observers = []
        if self.args.dump_ir:
            folder: Path = self.args.dump_ir
            if self.args.split_input_file:
                folder /= f"module-{self.chunk}"
            self.observers.append(_Dump(folder, self.pipeline.passes))
        if self.args.print_ir_after_change:
            self.observers.append(_PrintChanges())
        if self.args.validate_each:
            from qcomp.validation import Validator

            self.observers.append(Validator(self.args.validate_seed))
        self.chunk += 1
        try:
            super().apply_passes(prog)
        except (QcompError, DiagnosticException, ParseError):
            raise
        except Exception as error:
            if self.next_pass is None:
                raise
            raise QcompError(
                f"Pass '{self.next_pass.name}' failed with {type(error).__name__}: {error}. "
                "Set QCOMP_TRACEBACK=1 to see where."
            ) from error

    def output_resulting_program(self, prog: ModuleOp) -> str:
        try:
            return super().output_resulting_program(prog)
        except (QcompError, DiagnosticException):
            raise
        except Exception as error:
            raise QcompError(
                f"Target '{self.args.target}' failed with {type(error).__name__}: {error}. "
                "Set QCOMP_TRACEBACK=1 to see where."
            ) from error

    def prepare_output(self) -> IO[str]:
        # The base class would truncate the file before it knows that there is something to write.
        return sys.stdout if self.args.output_file is None else self.output

    def run(self) -> None:
        try:
            super().run()
        except ParseError as error:
            raise InputError(describe_parse_error(error)) from error
        except DiagnosticException as error:
            raise InputError(self._describe(error)) from error
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise
            raise InputError(f"{error.filename}: {error.strerror}.") from error
        if self.args.output_file is not None:
            write_text(Path(self.args.output_file), self.output.getvalue())

    def get_input_stream(self) -> tuple[IO[bytes], str]:
        stream, extension = super().get_input_stream()
        if not self.args.frontend and extension not in self.available_frontends:
            stream.close()
            raise InputError(
                f"{self.get_input_name()} has the extension '.{extension}': expected one of "
                + ", ".join(f".{known}" for known in self.available_frontends)
                + "; --frontend mlir reads it anyway."
            )
        return stream, extension

    def _describe(self, error: DiagnosticException) -> str:
        """The message of a verifier's or a pass's complaint, without xDSL's copy of the module."""
        if self.next_pass is not None:  # while it ran, the module may be in pieces
            return f"Pass '{self.next_pass.name}' failed: {error}"
        if self.module is None:
            return f"{self.get_input_name()}: {error}"
        if self.last_pass is None:
            return describe_verify_error(self.module, error, self.source)
        return f"After pass '{self.last_pass.name}' {describe_verify_error(self.module, error)}"


class _HeldText(StringIO):
    """Text whose `close`, which the base class calls also after a failure, keeps it readable."""

    def close(self) -> None:
        pass


class _Dump:
    """Writes the module to numbered files."""

    def __init__(self, folder: Path, passes: Sequence[ModulePass]):
        self.folder = folder
        self.count = 0
        make_folder(folder)
        write_text(folder / "pipeline.txt", passes_text(passes) + "\n")

    def __call__(self, previous: ModulePass | None, module: ModuleOp) -> None:
        name = previous.name if previous else "input"
        write_text(self.folder / f"{self.count:02}-{name}.mlir", print_module(module))
        self.count += 1


class _PrintChanges:
    """Prints the module where it differs from the one before."""

    def __init__(self) -> None:
        self.before = ""

    def __call__(self, previous: ModulePass | None, module: ModuleOp) -> None:
        after = print_module(module)
        if previous and after == self.before:
            print(f"// {previous.name}: no change", file=sys.stderr)
        elif previous:
            print(f"// {previous.name}:\n{after}", file=sys.stderr, flush=True)
        self.before = after


def write_text(path: Path, text: str) -> None:
    """Write `text` to `path`, whole or not at all."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


def main(args: Sequence[str] | None = None) -> int:
    """Run `qcomp-opt`; returns the exit status."""
    with reporting_errors("qcomp-opt") as outcome:
        driver = _make_driver(args)
        driver.run()
    return outcome.status


def _make_driver(args: Sequence[str] | None) -> QcompOptMain:
    try:
        return QcompOptMain(args)
    except ArgSpecParseError as error:
        # Passes are parsed by our own code, so this is the target.
        text = "\n".join(str(error).split("\n")[1:]).rstrip()
        raise InputError(f"The target cannot be parsed:\n{text}") from None
