"""A run as seen in the terminal: a live bar, or a line now and then where output is a file."""

from types import TracebackType
from typing import TYPE_CHECKING, Self

from qcomp.train.extra import train_extra
from qcomp.train.loop import Run

if TYPE_CHECKING:
    from rich.console import Console

_LINES = 10


class _Bar:
    """A live bar between two texts, which is empty where output is a file."""

    def __init__(self, console: "Console", before: str, total: int, completed: int = 0):
        with train_extra():
            from rich.progress import (
                BarColumn,
                MofNCompleteColumn,
                Progress,
                TextColumn,
                TimeRemainingColumn,
            )
        self._console = console
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TextColumn("{task.fields[after]}"),
            TimeRemainingColumn(),
            console=console,
            expand=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task(before, total=total, completed=completed, after="")

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()


class ProgressBar(_Bar):
    """Shows loss and accuracy of the epoch in progress, and test accuracy of the last one."""

    def __init__(self, console: "Console", run: Run, steps: int, epochs: int):
        super().__init__(console, _epoch(run), steps, run.optimizer.steps)
        self._epochs = epochs

    def step(self, run: Run) -> None:
        """Show `run` after a step."""
        loss, accuracy = run.loss / run.position, run.correct / run.position
        text = f"loss {loss:.3f}  accuracy {accuracy:.1%}"
        if run.history:
            text += f"  test {run.history[-1].test_accuracy:.1%}"
        self._bar.update(
            self._task, completed=run.optimizer.steps, description=_epoch(run), after=text
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


class SampleBar(_Bar):
    """Shows how many of a number of samples are done."""

    def __init__(self, console: "Console", samples: int):
        super().__init__(console, "sample", samples)
        self._samples, self._shown = samples, 0

    def show(self, done: int, text: str) -> None:
        """Show that so many are done."""
        self._bar.update(self._task, completed=done, after=text)
        share = done * _LINES // self._samples
        if not self._console.is_terminal and share > self._shown:
            self._shown = share
            self._console.print(f"sample {done:>4}/{self._samples}  {text}")


def _epoch(run: Run) -> str:
    return f"epoch {len(run.history) + 1}"
