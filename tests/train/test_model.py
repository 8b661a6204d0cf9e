"""Loss and gradients of the classifier, with the compiled circuit in it."""

import numpy as np
import pytest

import qcomp
from qcomp.train.ansatz import FromText, Reuploading
from qcomp.train.model import (
    Batch,
    Program,
    initial_parameters,
    log_probabilities,
    score,
    score_and_gradients,
)
from qcomp.train.optimizer import Parameters
from tests.train import samples


@pytest.fixture(params=["reuploading", "text"])
def classifier(request: pytest.FixtureRequest) -> tuple[Program, Parameters, Batch]:
    """A program with three classes, and five samples for it."""
    rng = np.random.default_rng(2)
    if request.param == "text":
        ansatz = FromText(samples.circuit().to_mlir([qcomp.Z(0), qcomp.X(1)]), "trees.mlir")
    else:
        ansatz = Reuploading(qubits=3, layers=2, inputs=7)
    circuit, observables = ansatz.build()
    program = qcomp.compile(circuit, observables, dtype="complex128", threads=1)
    parameters = initial_parameters(ansatz.initial_parameters(rng), len(observables), 3, rng)
    batch = Batch(rng.uniform(-2, 2, (5, ansatz.inputs)), rng.integers(0, 3, 5))
    return program, parameters, batch


def test_gradients_against_finite_differences(classifier: tuple[Program, Parameters, Batch]):
    program, parameters, batch = classifier

    def mean_loss() -> float:
        log_p = log_probabilities(program, parameters, batch.angles)
        return score(log_p, batch.labels).loss / len(batch.labels)

    result, gradients = score_and_gradients(program, parameters, batch)
    assert result.loss / 5 == pytest.approx(mean_loss(), abs=1e-12)
    assert list(gradients) == list(parameters)
    for name, values in parameters.items():
        numeric = np.zeros_like(values)
        for index in np.ndindex(values.shape):
            kept = values[index]
            values[index] = kept + 1e-6
            above = mean_loss()
            values[index] = kept - 1e-6
            numeric[index] = (above - mean_loss()) / 2e-6
            values[index] = kept
        assert np.abs(numeric).max() > 1e-3
        np.testing.assert_allclose(gradients[name], numeric, atol=1e-8)


def test_probabilities_are_probabilities(classifier: tuple[Program, Parameters, Batch]):
    program, parameters, batch = classifier
    parameters["weights"] *= 1e4  # the largest logit must not overflow
    p = np.exp(log_probabilities(program, parameters, batch.angles))
    np.testing.assert_allclose(p.sum(axis=1), 1)


def test_score():
    log_p = np.log([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
    result = score(log_p, np.array([0, 1]))
    assert result.loss == pytest.approx(-np.log(0.7) - np.log(0.3))
    assert result.correct == 1


@pytest.mark.parametrize(
    ("qubits", "inputs", "turns"), [(3, 2, 2), (3, 6, 2), (3, 7, 3), (2, 9, 5)]
)
def test_the_circuit_reads_every_feature(qubits: int, inputs: int, turns: int):
    ansatz = Reuploading(qubits, 2, inputs)
    assert ansatz.turns == turns
    rng = np.random.default_rng(0)
    (initial,) = ansatz.initial_parameters(rng)
    circuit, observables = ansatz.build()
    assert circuit.params_shapes == (initial.shape,)
    program = qcomp.compile(circuit, observables, dtype="complex128", threads=1)
    w, x = rng.normal(size=initial.shape), rng.uniform(-1, 1, inputs)
    _, gradient = program.value_and_grad(w, x, rng.normal(size=(1, len(observables))))
    assert gradient.inputs is not None
    assert (np.abs(gradient.inputs) > 1e-4).all()


def test_observables_are_distinct():
    _, two = Reuploading(2, 1, 2).build()
    _, five = Reuploading(5, 1, 2).build()
    assert len({str(o) for o in two}) == len(two) == 3
    assert len({str(o) for o in five}) == len(five) == 10
