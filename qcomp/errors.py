"""The one exception family of qcomp.

Every error a user can cause is a `QcompError` whose message is one clear sentence: what was given,
what was expected, what to do. The command line prints the sentence and exits with a non-zero
status; the library raises it.
"""


class QcompError(Exception):
    """Base of all errors that qcomp raises on purpose."""


class InputError(QcompError, ValueError):
    """A value, array, file or option given by the user cannot be used."""


class CompilationError(QcompError):
    """A circuit is valid, but a pass or a target cannot compile it."""


class MissingExtraError(QcompError, ImportError):
    """An optional package is needed; the message names the extra that installs it."""

    def __init__(self, package: str, extra: str, purpose: str):
        super().__init__(
            f"{purpose} needs the package '{package}', which is not installed: "
            f"run pip install 'qcomp[{extra}]'."
        )


class ResourceError(QcompError, MemoryError):
    """The work does not fit the machine; the message gives the estimate."""


class BudgetError(ResourceError):
    """The states of a gradient do not fit; `needed` is how many bytes they take at least."""

    def __init__(self, message: str, needed: int):
        super().__init__(message)
        self.needed = needed
