"""The code of small circuits, compared with the files in `golden`.

`pytest --update-golden` writes them anew; their diff belongs to the commit that changes the code.
"""

import re
from difflib import unified_diff
from importlib.resources import files
from itertools import islice
from pathlib import Path

import pytest
from xdsl.ir import Operation

from qcomp.circuit import Circuit
from qcomp.dialects import kernel, plan, quantum
from qcomp.gates import GATES
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.scheduling.forms import FORMS

from .golden.cases import CASES, Case
from .golden.cuda_cases import CUDA_CASES, CudaCase
from .passes.pipelines import lower

FOLDER = Path(__file__).parent / "golden"
DIFF_LINES = 40
ALL = [*CASES.items(), *CUDA_CASES.items()]
PRELUDE = files("qcomp.backends.cuda").joinpath("prelude.cuh")


def difference(name: str, expected: str, found: str) -> str:
    """The first lines of a unified diff, without the numbers of registers if it is not they that
    differ: one more instruction changes all numbers after it."""
    plain = [
        re.sub(r"(^|%)(\w*?)\d+(?=\W)", r"\1\2", text, flags=re.M) for text in (expected, found)
    ]
    before, after = plain if plain[0] != plain[1] else (expected, found)
    lines = unified_diff(
        before.splitlines(), after.splitlines(), f"golden/{name}", "now", n=2, lineterm=""
    )
    shown = [*islice(lines, DIFF_LINES)]
    rest = sum(1 for _ in lines)
    return "\n".join([*shown, f"… and {rest} more lines"] if rest else shown)


@pytest.mark.parametrize(("name", "case"), ALL, ids=[name + c.suffixes[-1] for name, c in ALL])
def test_code_is_as_before(name: str, case: Case | CudaCase, request: pytest.FixtureRequest):
    update = request.config.getoption("--update-golden")
    for suffix, text in case.files():
        path = FOLDER / (name + suffix)
        if update:
            path.write_text(text)
            continue
        assert path.exists(), f"{path.name} is missing: run pytest --update-golden"
        if text != (expected := path.read_text()):
            changed = difference(path.name, expected, text)
            pytest.fail(f"Run pytest --update-golden if this is meant.\n{changed}", pytrace=False)


def test_no_files_are_left_over(request: pytest.FixtureRequest):
    expected = {name + suffix for name, case in ALL for suffix in case.suffixes}
    for path in FOLDER.iterdir():
        if path.suffix in (".mlir", ".ll", ".cu") and path.name not in expected:
            assert request.config.getoption("--update-golden"), f"{path.name} belongs to no case"
            path.unlink()


def test_cases_cover_the_language():
    """Every gate of the table, every operation of plans, and what kernels can be made of."""
    gates: set[str] = set()
    plans: set[type[Operation]] = set()
    applied: list[kernel.ApplyOp] = []
    for case in CASES.values():
        circuit, observables = case.circuit()
        module = circuit.module(observables)
        gates |= {op.gate.data for op in module.walk() if isinstance(op, quantum.GateOp)}
        for op in lower(module, case.pipeline).walk():
            if op.name.startswith("plan."):
                plans.add(type(op))
            if isinstance(op, kernel.ApplyOp) and "kernel_*" in case.functions:
                applied.append(op)
    assert gates == set(GATES)
    # Layouts of amplitudes that threads share are the cuda target's.
    assert plans == set(plan.PlanDialect.operations) - {plan.TileOp, plan.ExchangeOp}
    structures = [op.structure for op in applied]
    assert {s.kind for s in structures} == set(kernel.KINDS)
    assert {s.form for s in structures} == set(FORMS)
    assert {name for op in applied for name in op.properties} >= {"where", "controls", "odd"}
    for parities in ({s.role for s in structures}, {c for s in structures for c in s.controls}):
        assert any(p.registers for p in parities)
        assert any(p.block >= 0 for p in parities)
        assert any(p.lanes for p in parities)


def test_cuda_cases_cover_the_text():
    """Every function of the prelude is called, by a kept function or by another one of its own, and
    every operation of plans and every kind of stage operation is translated."""
    kept = "".join(text for case in CUDA_CASES.values() for _, text in case.files())
    prelude = PRELUDE.read_text("utf-8")
    names = set(re.findall(r"^__device__ .*?(\w+)\(", prelude, re.M))
    assert len(names) > 20
    inside = set(re.findall(r"^ .*?\b(\w+)\(", prelude, re.M))
    missing = {name for name in names if not re.search(rf"\b{name}(?:<\d+>)?\(", kept)} - inside
    # What only circuits of very many stages need: numbers from a table.
    assert missing <= {"spread"}
    plans: set[type[Operation]] = set()
    kinds: set[str] = set()
    for case in CUDA_CASES.values():
        circuit = Circuit(case.qubits)
        module = lower(circuit.module(case.build(circuit)), case.pipeline)
        plans |= {type(op) for op in module.walk() if op.name.startswith("plan.")}
        for stage in plan.stages_of(module).values():
            kinds |= {own.structure.kind for own in stage_plan(stage).operations}
    # Its pipeline makes no product states.
    assert plans == set(plan.PlanDialect.operations) - {plan.ProductOp}
    assert kinds == set(kernel.KINDS)
    for of in ("thread", "tile"):
        assert re.search(rf"if \(!?odd\({of} &", kept), f"no parity of the {of}'s number"


def test_a_diff_without_register_numbers():
    before = "loop4:\n  %v5 = add i64 %v4, 1\n  %v6 = shl i64 %v5, 3\n  br label %loop4\n"
    after = (
        "loop5:\n  %v6 = add i64 %v5, 1\n  %v7 = mul i64 %v6, 5\n  %v8 = shl i64 %v7, 3\n"
        "  br label %loop5\n"
    )
    changed = [line for line in difference("x.ll", before, after).splitlines() if line[0] in "+-"]
    assert changed == ["--- golden/x.ll", "+++ now", "+  %v = mul i64 %v, 5"]
    renamed = difference("x.ll", before, before.replace("5", "7"))
    assert "-  %v5 = add i64 %v4, 1\n" in renamed
    long = difference("x.ll", "", before * 20).splitlines()
    assert len(long) == DIFF_LINES + 1
    assert long[-1] == f"… and {80 + 3 - DIFF_LINES} more lines"
