"""Which states are kept: against the closed formula, and against trying all of them."""

from functools import cache

from qcomp.scheduling.revolve import least_runs, revolve

STEPS, SLOTS = range(1, 61), range(1, 11)


@cache
def fewest(steps: int, slots: int) -> int:
    """The fewest runs of a step, over all choices of the first state to keep after the start."""
    if steps < 2:
        return 0
    if slots == 1:
        return steps * (steps - 1) // 2
    return min(s + fewest(steps - s, slots - 1) + fewest(s, slots) for s in range(1, steps))


def test_no_step_is_run_too_often():
    for steps in STEPS:
        for slots in SLOTS:
            runs = sum(r.runs for r in revolve(steps, slots))
            assert runs == least_runs(steps, slots) == fewest(steps, slots), (steps, slots)


def test_every_state_is_there_when_it_is_wanted():
    for steps in STEPS:
        for slots in SLOTS:
            kept: dict[int, int] = {}
            undone: list[int] = []
            for r in revolve(steps, slots):
                state = 0 if not undone else kept[r.slot]
                assert state == r.start
                for keep, slot in r.keeps:
                    assert state <= keep <= r.step
                    assert slot < slots
                    state = kept[slot] = keep
                undone.append(r.step)
            assert undone == list(reversed(range(steps)))


def test_a_thousand_steps():
    """With a slot for each, no step is run twice; with few, some are, but not many times."""
    assert least_runs(1000, 1000) == 999
    assert least_runs(1000, 10) == 3636
    assert sum(r.runs for r in revolve(1000, 10)) == 3636
