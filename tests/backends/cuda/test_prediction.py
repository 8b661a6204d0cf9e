"""The predicted times: the counts behind them, and what bounds them."""

import pytest

import qcomp
from qcomp.backends.cuda.launches import Launch
from qcomp.backends.cuda.prediction import GPUS, figures_of, predict, prediction_table
from qcomp.errors import InputError

from .circuits import program, ring, shared_layers

OBSERVABLES = [qcomp.Z(0)]
GPU = GPUS["H200"]


def test_twice_the_layers_take_twice_as_long() -> None:
    times = []
    for layers in (100, 200):
        emitted = program(shared_layers(12, layers), OBSERVABLES)
        times.append(sum(p.seconds for p in predict(emitted, emitted.gradient, 1000, GPU)))
    assert times[1] / times[0] == pytest.approx(2, rel=0.05)


def test_instructions_of_a_layer() -> None:
    """About as many as in the machine code, which has 5.8 forward and 22.3 in all for sm_90."""
    layers = 100
    emitted = program(shared_layers(12, layers), OBSERVABLES)
    slots = {name: work.slots / (16 * 12 * layers) for name, work in emitted.work.items()}
    assert slots["forward"] == pytest.approx(5.8, rel=0.1)
    assert slots["gradient"] == pytest.approx(22.3, rel=0.1)


def test_bounds() -> None:
    emitted = program(ring(14, 3, "cy"), OBSERVABLES)  # which leaves phases
    found = {p.kernel.split("_")[0]: p for p in predict(emitted, emitted.values, 10, GPU)}
    assert found["permute"].bound == "bytes"
    state = 2 * 4 << 14
    assert found["initialize"].bytes_moved == 10 * state
    passes = [x for x in emitted.values if x.kernel == found["pass"].kernel]
    assert found["pass"].bytes_moved == len(passes) * 2 * 10 * state
    doubles = program(ring(8, 3), OBSERVABLES, "double")
    (kernel,) = (p for p in predict(doubles, doubles.values, 1000, GPU) if p.kernel == "forward")
    assert kernel.bound == "arithmetic"


def test_warps_of_all_blocks_count() -> None:
    emitted = program(ring(12, 2), OBSERVABLES)
    (launch,) = (x for x in emitted.values if x.kernel == "forward")
    assert isinstance(launch, Launch)
    (one,) = predict(emitted, [launch], 1, GPU)
    (many,) = predict(emitted, [launch], 7, GPU)
    assert one.slots == emitted.work["forward"].slots * launch.threads[0] / 32
    assert many.slots == 7 * one.slots


def test_the_table_says_that_it_predicts() -> None:
    text = prediction_table(program(ring(4, 2), OBSERVABLES), GPU, 100)
    assert text.startswith("Predicted, not measured: values of 100 samples take")
    assert "values and gradients" in text


def test_an_unknown_gpu() -> None:
    assert figures_of("H100").bytes_per_second < GPU.bytes_per_second
    with pytest.raises(InputError, match="expected one of H100, H200"):
        figures_of("V100")
