"""A run as seen in the terminal: a live bar, or a line now and then where output is a file."""

from types import TracebackType
from typing import TYPE_CHECKING

from qcomp.train.extra import train_extra
from qcomp.train.loop import Run

if TYPE_CHECKING:
    from rich.console import Console

_LINES = 10


class SampleBar:
    """Shows how many of a number of samples are done, and a text."""

    def __init__(self, console: "Console", samples: int):
        with train_extra():
            from rich.progress import (
                BarColumn,
                MofNCompleteColumn,
                Progress,
                TextColumn,
                TimeRemainingColumn,
            )
        self._console, self._samples, self._shown = console, samples, 0
        self._bar = Progress(
            TextColumn("sample"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TextColumn("{task.fields[text]}"),
            TimeRemainingColumn(),
            console=console,
            expand=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("epoch", total=samples, text="")

    def show(self, done: int, text: str) -> None:
        """Show that so many are done."""
        self._bar.update(self._task, completed=done, text=text)
        share = done * _LINES // self._samples
        if not self._console.is_terminal and share > self._shown:
            self._shown = share
            self._console.print(f"sample {done:>4}/{self._samples}  {text}")

    def __enter__(self) -> "SampleBar":
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()


class ProgressBar:
    """Shows loss and accuracy of the epoch in progress, and test accuracy of the last one."""

    def __init__(self, console: "Console", run: Run, steps: int, epochs: int):
        with train_extra():
            from rich.progress import (
                BarColumn,
                MofNCompleteColumn,
                Progress,
                TextColumn,
                TimeRemainingColumn,
            )
        self._console, self._epochs = console, epochs
        self._bar = Progress(
            TextColumn("epoch {task.fields[epoch]}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TextColumn("{task.fields[scores]}"),
            TimeRemainingColumn(),
            console=console,
            expand=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task(
            "train",
            total=steps,
            completed=run.optimizer.steps,
            epoch=len(run.history) + 1,
            scores="",
        )

    def step(self, run: Run) -> None:
        """Show `run` after a step."""
        loss, accuracy = run.loss / run.position, run.correct / run.position
        text = f"loss {loss:.3f}  accuracy {accuracy:.1%}"
        if run.history:
            text += f"  test {run.history[-1].test_accuracy:.1%}"
        self._bar.update(
            self._task, completed=run.optimizer.steps, epoch=len(run.history) + 1, scores=text
        )

    def epoch(self, run: Run) -> None:
        """Show `run` after an epoch."""
        done = len(run.history)
        every = max(1, self._epochs // _LINES)
        if not self._console.is_terminal and (done % every == 0 or done == self._epochs):
            last = run.history[-1]
            self._console.print(
                f"epoch {done:>4}/{self._epochs}  loss {last.training_loss:.3f}  "
                f"accuracy {last.training_accuracy:.1%}  test {last.test_accuracy:.1%}"
            )

    def __enter__(self) -> "ProgressBar":
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()
