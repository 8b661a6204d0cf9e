"""Pipelines to test with, and what a module computes at a stage of one."""

from collections.abc import Sequence
from io import StringIO
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.dialects import get_all_dialects
from xdsl.dialects.arith import ConstantOp
from xdsl.dialects.builtin import IntegerAttr, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.rewriter import InsertPoint, Rewriter

from qcomp.compiler import Pipeline
from qcomp.dialects import plan
from qcomp.interpreters.reference import Gradient, evaluate, evaluate_state, gradient
from qcomp.observables import Observable
from qcomp.universe import QCOMP_UNIVERSE

from ..circuits import POLICIES, Floats, Script, random_arguments, random_observables

FRONT = ("canonicalize", "merge-rotations", "absorb-entanglers", "fuse-gates", "extract-angles")


def plan_pipeline(
    front: Sequence[str] = FRONT,
    lanes: int = 1,
    registers: int = 1,
    spare: int = 0,
    operations: int = 4,
    policy: str = "reverse",
) -> str:
    """A pipeline down to kernels, for tiles of `spare` bits more than a stage needs at least."""
    shape = f"tile={lanes + registers + spare} registers={registers} lanes={lanes}"
    return (
        f"{','.join(front)},partition{{{shape} operations={operations}}},derive-adjoint,"
        f"lower-to-plan{{{shape}}},move-diagonals{{carry=true}},product-state,skip-undo,"
        f'select-kernels,fuse-turn,insert-checkpoints{{policy="{policy}" scalar=double}}'
    )


def tiled_pipeline(registers: int = 1, spare: int = 0, policy: str = "reverse") -> str:
    """The same for threads that share tiles, as on a GPU, with the layouts of these."""
    shape = f"tile={registers + spare} registers={registers} lanes=0"
    return (
        f"{','.join(FRONT)},partition{{{shape} operations=4}},derive-adjoint,"
        f"lower-to-plan{{{shape} fold=false}},"
        "move-diagonals{machine=simt},select-kernels{machine=simt},"
        f'insert-checkpoints{{policy="{policy}" scalar=double}},assign-layouts{{banks=2}}'
    )


# Tiles as small as can be: five qubits need many passes.
plan_pipelines = st.builds(
    plan_pipeline,
    lanes=st.integers(0, 2),
    registers=st.integers(1, 2),
    spare=st.integers(0, 1),
    operations=st.integers(1, 6),
    policy=st.sampled_from(POLICIES),
)


@st.composite
def optional_passes(draw: st.DrawFn) -> list[str]:
    """The passes that must run, with the optional ones left out, repeated, or in another order."""
    unroll = ["unroll-loops{factor=2}", "unroll-loops{factor=4 cancelling=true}"]
    before = ["canonicalize", "merge-rotations", *unroll, "cse"]
    gates = draw(st.lists(st.sampled_from(before), max_size=3))
    rotations = draw(st.lists(st.sampled_from(["fuse-gates", "fuse-gates{window=1}"]), max_size=2))
    return [*gates, "absorb-entanglers", *rotations, "extract-angles"]


def lower(module: ModuleOp, pipeline: str) -> ModuleOp:
    """A copy of `module` after all passes."""
    return Pipeline(pipeline).lower(module)


def has_gradient(module: ModuleOp) -> bool:
    """Whether `derive-adjoint` has run."""
    return any(name == "circuit_gradient" for name in map(_name, module.ops))


def _name(op: Any) -> str | None:
    name = getattr(op, "sym_name", None)
    return name.data if name else None


def flat(found: Gradient) -> Floats:
    """All of a gradient, one after the other."""
    parts = [*found.params, *([] if found.inputs is None else [found.inputs])]
    return np.concatenate([np.zeros(0), *(part.ravel() for part in parts)])


def text_of(module: ModuleOp) -> str:
    stream = StringIO()
    Printer(stream).print_op(module)
    return stream.getvalue()


def parse(text: str) -> ModuleOp:
    context = Context()
    for name, dialect in {**get_all_dialects(), **QCOMP_UNIVERSE.all_dialects}.items():
        context.register_dialect(name, dialect)
    return Parser(context, text).parse_module()


class Case:
    """A random circuit with observables, arguments and cotangents."""

    def __init__(self, drawn: tuple[Script, Random]):
        self.script, rng = drawn
        circuit = self.script.build()
        self.observables = random_observables(rng, self.script.qubits, rng.randint(1, 3))
        self.module = circuit.module(self.observables)
        self.params, self.inputs = random_arguments(rng, circuit)
        self.cotangents = [rng.uniform(-2, 2) for _ in self.observables]

    def other(self, script: Script, observables: Sequence[Observable] = ()) -> ModuleOp:
        """Another circuit for the same arguments."""
        return script.build().module(observables or self.observables)

    def values(self, module: ModuleOp) -> Floats:
        return evaluate(module, self.params, self.inputs)

    def gradient(self, module: ModuleOp) -> Floats:
        return flat(gradient(module, self.params, self.inputs, self.cotangents))

    def check(self, pipeline: str) -> ModuleOp:
        """Run the pipeline; compare every stage with the one before it."""
        values = self.values(self.module)
        state = self.script.dense_state(self.params, self.inputs)
        derived: Floats | None = None
        module = self.module
        for stage, module in Pipeline(pipeline).run(self.module.clone()):
            module.verify()
            np.testing.assert_allclose(self.values(module), values, atol=1e-12, err_msg=stage)
            if stage not in (
                "lower-to-plan",
                "move-diagonals",
                "product-state",
                "skip-undo",
                "select-kernels",
                "fuse-turn",
                "insert-checkpoints",
                "assign-layouts",
            ):  # these drop the global phase
                found = evaluate_state(module, self.params, self.inputs)
                np.testing.assert_allclose(found, state, atol=1e-12, err_msg=stage)
            if has_gradient(module):
                gradients = self.gradient(module)
                derived = gradients if derived is None else derived
                np.testing.assert_allclose(gradients, derived, atol=1e-10, err_msg=stage)
        return module


def with_detours(module: ModuleOp, random: Random) -> int:
    """After some launches of the forward half save the state, run another stage and restore the
    state, which changes nothing; returns how often that was done."""
    count = 0
    for function in module.ops:
        if not isinstance(function, FuncOp) or function.is_declaration:
            continue
        kept, zero = plan.CheckpointsOp(1), ConstantOp(IntegerAttr.from_index_int_value(0))
        place = kept.checkpoints, zero.result
        Rewriter.insert_op([kept, zero], InsertPoint.at_start(function.body.block))
        for op in tuple(function.walk()):
            if not isinstance(op, plan.LaunchOp) or op.is_adjoint or random.random() < 0.4:
                continue
            block, (state,) = op.parent_block(), op.buffers
            assert block is not None
            others = [o for o in block.ops if isinstance(o, plan.LaunchOp) and not o.is_adjoint]
            other = random.choice(others)
            detour = [
                plan.SaveOp(state, *place),
                plan.LaunchOp(
                    other.stage.root_reference.data, [state], other.coefficients, other.indices
                ),
                plan.RestoreOp(state, *place),
            ]
            Rewriter.insert_op(detour, InsertPoint.after(op))
            count += 1
    return count
