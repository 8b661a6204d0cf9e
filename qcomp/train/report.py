"""What a finished run leaves behind: curves, confusion matrix, metrics."""

import json
import platform
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import qcomp
from qcomp.files import replacing
from qcomp.train.data import Indices
from qcomp.train.extra import train_extra
from qcomp.train.loop import Epoch
from qcomp.train.model import Batch

_TRAINING, _TEST, _BASELINE = "#9db4c0", "#0b5563", "#c2703d"
_MOST_NUMBERED = 20


def confusion_matrix(truth: Indices, found: Indices, classes: int) -> NDArray[np.int64]:
    """(classes, classes): how many samples of class i were taken for class j."""
    counts = np.zeros((classes, classes), np.int64)
    np.add.at(counts, (truth, found), 1)
    return counts


def logistic_regression_accuracy(training: Batch, test: Batch) -> float:
    """Test accuracy of scikit-learn's logistic regression on the same features."""
    with train_extra():
        from sklearn.linear_model import LogisticRegression
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a baseline that has not fully converged will do
        regression = LogisticRegression(max_iter=1000).fit(training.angles, training.labels)
    return float((regression.predict(test.angles) == test.labels).mean())


def versions() -> dict[str, str]:
    """Versions of everything that the numbers of a run depend on."""
    with train_extra():
        import sklearn
    return {
        "qcomp": qcomp.__version__,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scikit-learn": sklearn.__version__,
    }


def save_metrics(path: Path, metrics: dict[str, Any]) -> None:
    """Write `metrics` as JSON."""
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")


def draw_curves(path: Path, history: Sequence[Epoch], baseline: float) -> None:
    """Loss and accuracy by epoch, as a PNG."""
    figure = _figure(9, 3.6)
    loss, accuracy = figure.subplots(1, 2)
    epochs = np.arange(1, len(history) + 1)
    loss.plot(epochs, [e.training_loss for e in history], color=_TRAINING, label="training")
    loss.plot(epochs, [e.test_loss for e in history], color=_TEST, label="held-out test")
    loss.set(title="Cross-entropy", ylim=(0, None))
    accuracy.axhline(100 * baseline, color=_BASELINE, ls=":", label="logistic regression, test")
    accuracy.plot(epochs, [100 * e.training_accuracy for e in history], color=_TRAINING)
    accuracy.plot(epochs, [100 * e.test_accuracy for e in history], color=_TEST)
    accuracy.set(title="Accuracy (%)")
    for axes in (loss, accuracy):
        axes.set_xlabel("epoch")
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(axis="y", color="#eeeeee")
        axes.set_axisbelow(True)
    figure.legend(loc="outside lower center", ncols=3, frameon=False)
    _save(path, figure)


def draw_gradients(path: Path, history: Sequence[Epoch]) -> None:
    """The norm of each layer's gradient by epoch, and its variance by layer, as a PNG."""
    figure = _figure(9, 3.6)
    over_epochs, over_layers = figure.subplots(1, 2)
    norms = _positive([epoch.gradient_norms for epoch in history])
    variances = _positive([epoch.gradient_variances for epoch in history])
    image = over_epochs.imshow(
        norms.T,
        norm="log",
        cmap="GnBu",
        aspect="auto",
        origin="lower",
        interpolation="nearest",
        extent=(0.5, len(norms) + 0.5, 0.5, norms.shape[1] + 0.5),
    )
    figure.colorbar(image, ax=over_epochs)
    over_epochs.set(title="Norm of the gradient", xlabel="epoch", ylabel="layer")
    layers = np.arange(1, norms.shape[1] + 1)
    shown = sorted({0, len(history) // 2, len(history) - 1})
    for colour, epoch in zip((_TRAINING, _BASELINE, _TEST)[-len(shown) :], shown, strict=True):
        marker = "o" if len(layers) == 1 else ""
        over_layers.plot(
            layers, variances[epoch], color=colour, marker=marker, label=f"epoch {epoch + 1}"
        )
    over_layers.set(title="Variance of its components", xlabel="layer", yscale="log")
    over_layers.spines[["top", "right"]].set_visible(False)
    over_layers.grid(axis="y", color="#eeeeee")
    over_layers.legend(frameon=False)
    for axes in (over_epochs, over_layers):
        axes.xaxis.get_major_locator().set_params(integer=True)
    over_epochs.yaxis.get_major_locator().set_params(integer=True)
    _save(path, figure)


def _positive(rows: Sequence[Sequence[float]]) -> NDArray[np.float64]:
    """`rows` for a logarithmic scale: what vanishes is shown at the foot of it."""
    values = np.array(rows)
    least = values[values > 0].min(initial=1.0)
    return np.maximum(values, least)


def draw_confusion(path: Path, counts: NDArray[np.int64], classes: Sequence[str]) -> None:
    """The confusion matrix of the test part, each row in shares of its class, as a PNG."""
    size = len(classes)
    side = float(np.clip(1.5 + 0.42 * size, 3.5, 12))
    figure = _figure(side, side)
    axes = figure.subplots()
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap="GnBu", vmin=0, vmax=1)
    axes.set(xlabel="found", ylabel="truth", title="Held-out samples")
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)
    if size <= _MOST_NUMBERED:
        turned = 90 if max(map(len, classes)) > 3 else 0
        axes.set_xticks(range(size), classes, rotation=turned)
        axes.set_yticks(range(size), classes)
        for i, j in np.argwhere(counts):
            colour = "white" if shares[i, j] > 0.6 else "black"
            axes.text(j, i, str(counts[i, j]), ha="center", va="center", color=colour)
    _save(path, figure)


def _figure(width: float, height: float) -> Any:
    """A figure of its own, apart from pyplot's state and from any window."""
    with train_extra():
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def _save(path: Path, figure: Any) -> None:
    with replacing(path) as temporary:
        figure.savefig(temporary, dpi=150)
