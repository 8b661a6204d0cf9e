"""`move-diagonals`: a sequence of stages multiplies by the diagonals of its gates less often.

A gate is, up to a phase, diag(1, b)·R·diag(1, a) with a real rotation R, which is cheap where the
diagonals are not its own stage's business. Diagonals commute with gates on other qubits. So in a
sequence of launches all diagonals before rotations go to the first stage, and all after rotations
to the last, where they are one factor of each amplitude:

```mlir
plan.stage @stage_0 bits 3 lanes 0 registers [1, 2] skew [0, 0] loops [4] outer [] {
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
}
plan.stage @stage_1 bits 3 lanes 0 registers [4, 1] skew [0, 0] loops [2] outer [] {
  plan.operation ["+IIX", "+IIZ"] angles 2 of 0 position 1 gradients [true, true]
}
```

becomes, if both are launched one after the other,

```mlir
plan.stage @stage_0 bits 3 lanes 0 registers [1, 2] skew [0, 0] loops [4] outer [] {
  plan.diagonal "before" "+IIZ" of 0 position 1 common
  plan.operation ["+XII", "+ZII"] angles 0 of 0 position 0 gradients [true, true]
      elsewhere ["after"]
}
plan.stage @stage_1 bits 3 lanes 0 registers [4, 1] skew [0, 0] loops [2] outer [] {
  plan.diagonal "after" "+ZII" of 0 position 0 common
  plan.operation ["+IIX", "+IIZ"] angles 2 of 0 position 1 gradients [true, true]
      elsewhere ["before"]
}
```

A diagonal moves so far if it varies inside a block only, or from block to block only, as one of the
columns switches it: then the factor is a product of one for the block and a table of its inside.
What is left after the rotations of a stage may still be deferred to the beginning of the next one,
where it joins the table that is there.

With `carry=true`, what comes at the end of a loop's body joins the table at its beginning, one
iteration later (`previous`), if only diagonal observables follow the loop: those commute with what
the last iteration leaves undone. All this happens only where it makes kernels cheaper.

Real rotations have no diagonals, but kernels compute them up to a scale: in the body of a loop the
first stage multiplies by that of the others as well.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf
from xdsl.dialects.builtin import ArrayAttr, StringAttr, SymbolRefAttr
from xdsl.ir import Block
from xdsl.passes import ModulePass

from qcomp.dialects import plan
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.pauli import parity
from qcomp.scheduling.forms import check_machine, select_forms, stage_cost
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.stage import (
    MAX_PARITIES,
    Diagonal,
    Relabelling,
    StagePlan,
    StageStructure,
    stage_relabelling,
)


def sequences(block: Block) -> Iterator[list[plan.LaunchOp]]:
    """The forward launches of a block, and of those inside, that follow each other directly."""
    current: list[plan.LaunchOp] = []
    for op in block.ops:
        inside = op.body.block.ops if isinstance(op, plan.PassOp) else [op]
        for launch in inside:
            if isinstance(launch, plan.LaunchOp) and not launch.is_adjoint:
                if current and tuple(current[-1].indices) != tuple(launch.indices):
                    yield current
                    current = []
                current.append(launch)
            elif not isinstance(launch, arith.ConstantOp):
                yield current
                current = []
        if not isinstance(op, plan.PassOp):
            for region in op.regions:
                for inner in region.blocks:
                    yield from sequences(inner)
    yield current


# A table of factors has an entry for each choice of block parities and is made anew in every kernel
# call: that pays if the call has many more blocks than entries.
MAX_PARITIES_DEFERRED = 3
MAX_PARITIES_CARRIED = 4
MIN_BLOCKS_PER_ENTRY = 8

# Scales are at least 1/√2: amplitudes that lack so many are still far from underflow.
MAX_SCALES = 48


def is_carrying(launches: Sequence[plan.LaunchOp]) -> bool:
    """Whether diagonals at the end of a sequence may wait for the next iteration: the sequence is
    the body of a loop, and nothing but diagonal observables and the adjoint follow that loop."""
    loop = launches[0].parent_op()
    if isinstance(loop, plan.PassOp):
        loop = loop.parent_op()
    if not isinstance(loop, scf.ForOp) or not isinstance(loop.parent_op(), func.FuncOp):
        return False
    names = [launch.stage for launch in launches]
    if _stages(loop) != names or any(launch.is_adjoint for launch in launches):
        return False
    for use in (use for result in loop.results for use in result.uses):
        op = use.operation
        if isinstance(op, plan.ExpectationOp | plan.CotangentOp):
            if any(pauli.x for observable in op.observables for _, pauli in observable.terms):
                return False
        elif not isinstance(op, scf.ForOp) or _stages(op) != names[::-1]:
            return False
    return True


def _stages(loop: scf.ForOp) -> list[SymbolRefAttr]:
    """The stages that a loop launches, if it does nothing else and has no loop inside."""
    found: list[SymbolRefAttr] = []
    for op in loop.body.walk():
        if isinstance(op, plan.LaunchOp):
            found.append(op.stage)
        elif not isinstance(op, plan.PassOp | arith.ConstantOp | arith.SubiOp | scf.YieldOp):
            return []
    return found


def _has_more_structures(stages: Iterable[plan.StageOp], count: int) -> bool:
    structures: set[StageStructure] = set()
    for stage in stages:
        structures.add(stage_plan(stage).structure)
        if len(structures) > count:
            return True
    return False


@dataclass(frozen=True)
class MoveDiagonalsPass(ModulePass):
    """Move the diagonals of gates to other stages (see the module).

    Options: `carry`, whether also into the next iteration; `machine`, for which kind of processor
    kernels are to be cheap (see `qcomp.scheduling.forms`); `kernels`: nothing moves if there are
    more structures of stages than so many, unless 0, since these share a generic kernel.
    """

    name = "move-diagonals"

    carry: bool = False
    machine: str = "simd"
    kernels: int = 0

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        check_machine(self.machine)
        stages = plan.stages_of(op)
        if self.kernels and _has_more_structures(stages.values(), self.kernels):
            return
        found: dict[tuple[str, ...], bool] = {}
        loops: set[tuple[str, ...]] = set()
        for function in op.body.block.ops:
            if isinstance(function, func.FuncOp) and function.body.blocks:
                for launches in sequences(function.body.block):
                    names = tuple(launch.stage.root_reference.data for launch in launches)
                    if names:
                        if launches[0].indices:
                            loops.add(names)
                        carry = self.carry and is_carrying(launches)
                        found[names] = found.get(names, True) and carry
        # What a stage leaves to another one must not be missing where it runs without that one.
        uses = [name for names in found for name in names]
        for names, carry in found.items():
            if len(names) > 1 and all(uses.count(name) == 1 for name in names):
                sequence = _Sequence([stages[name] for name in names], self.machine)
                sequence.move(carry, names in loops)


class _Sequence:
    """Stages that always run one after the other."""

    def __init__(self, stages: Sequence[plan.StageOp], machine: str):
        self.stages, self.machine = stages, machine
        self.plans = [stage_plan(stage) for stage in stages]
        self.relabellings = [
            stage_relabelling(p.bits, p.lane_bits, p.registers, p.skew, (*p.loops, *p.outer))
            for p in self.plans
        ]

    def move(self, carry: bool, looped: bool) -> None:
        """Move what can be moved, if that makes the kernels cheaper; `carry`: also into the next
        iteration; `looped`: the sequence is in a loop."""
        operations = [op for stage in self.stages for op in stage.operations]
        tensors = {op.tensor.value.data for op in operations}
        if len(tensors) > 1 or any(op.moved for op in operations):
            return
        copies, best = [stage.clone() for stage in self.stages], self.cost(self.stages)
        for carried in (False, True)[: 1 + carry]:
            moved = [stage.clone() for stage in self.stages]
            self.move_to(moved, "before", 0, carried)
            self.move_to(moved, "after", len(moved) - 1)
            if (cost := self.cost(moved)) < best:
                copies, best = moved, cost
        for number in range(len(copies) - 1):
            self.defer(copies, number)
        targets = self.move_scales(copies) if looped else [0] * len(copies)
        for number, copy in enumerate(copies):
            undone = [
                op.position.value.data
                for later, target in zip(copies[number + 1 :], targets[number + 1 :], strict=True)
                for op in later.operations
                if "before" in op.moved and target <= number
            ]
            if undone:
                copy.properties["undone"] = plan.integers(undone)
        for stage, copy in zip(self.stages, copies, strict=True):
            block = stage.parent
            assert block is not None
            block.insert_op_before(copy, stage)
            stage.detach()
            stage.erase()

    def cost(self, stages: Sequence[plan.StageOp]) -> float:
        """Multiply-adds for an amplitude."""
        structures = (stage_plan(stage).structure for stage in stages)
        return sum(stage_cost(select_forms(s, self.machine)) for s in structures)

    def move_scales(self, copies: Sequence[plan.StageOp]) -> list[int]:
        """Move the scales of real rotations; returns to which stage, for each."""
        target = count = 0
        targets: list[int] = []
        for number, copy in enumerate(copies):
            if copy.real:
                count += len(copy.operations)
                if count > MAX_SCALES:
                    target, count = number, len(copy.operations)
                for op in copy.operations if number > target else ():
                    if not op.controls:
                        _add(copies[target], op, Diagonal("before", 0, "before"))
            targets.append(target)
        return targets

    def defer(self, copies: list[plan.StageOp], number: int) -> None:
        """Leave what comes after the operations of a stage to the next one, if that is cheaper."""
        pair = [copies[number].clone(), copies[number + 1].clone()]
        after = self.relabellings[number + 1]
        if len(self.plans[number + 1].parities) + len(pair[0].operations) > MAX_PARITIES:
            return
        for index, op in enumerate(pair[0].operations):
            structure = self.plans[number].operations[index].structure
            if structure.kind == "gate" and not structure.restricted and "after" not in op.moved:
                mask = self.plans[number].operations[index].qubit.z.z
                if _commutes(mask, [o.operation for o in pair[0].operations[index + 1 :]]):
                    _add(pair[1], op, Diagonal("before", after.mask(mask), "after"))
        made = stage_plan(pair[1])
        blocks = {d.role.block for d in made.structure.diagonals} - {-1}
        if len(blocks) > MAX_PARITIES_DEFERRED:
            return
        if MIN_BLOCKS_PER_ENTRY << len(blocks) > 1 << len(made.loops):
            return
        if self.cost(pair) < self.cost(copies[number : number + 2]):
            copies[number : number + 2] = pair

    def move_to(
        self, copies: Sequence[plan.StageOp], place: str, target: int, carry: bool = False
    ) -> None:
        """Move the diagonals of one place to stage `target`; `carry`: to the first stage also those
        after the operations of the previous iteration."""
        candidates = [
            (op, mask)
            for number, op, mask in self.candidates(copies, target)
            if number != target and place not in op.moved
        ]
        made = self.plans[target]
        loops, outer, fitting = separate(made, [mask for _, mask in candidates])
        copies[target].properties["loops"] = plan.integers(loops)
        copies[target].properties["outer"] = plan.integers(outer)
        columns = [c << made.lane_bits for c in (*loops, *outer)]
        for (op, mask), fits in zip(candidates, fitting, strict=True):
            if fits:
                common = any(parity(mask & column) for column in columns)
                _add(copies[target], op, Diagonal(place, mask, place, common))
        if carry:
            around = self.around()
            crossing: set[tuple[int, ...]] = set()  # parities of blocks that entries depend on
            for _, op, mask in self.candidates(copies, len(copies) - 1):
                mask = self.relabellings[0].mask(around.mask(mask))
                inside = mask & (1 << made.lane_bits) - 1 or any(
                    parity(mask & c << made.lane_bits) for c in made.registers
                )
                switches = tuple(j for j, column in enumerate(columns) if parity(mask & column))
                if inside and switches and switches not in crossing:
                    entries = MIN_BLOCKS_PER_ENTRY << len(crossing) + 1
                    if len(crossing) == MAX_PARITIES_CARRIED or entries > 1 << len(loops):
                        continue
                    crossing.add(switches)
                _add(copies[0], op, Diagonal(place, mask, "after", not inside, True))

    def candidates(
        self, copies: Sequence[plan.StageOp], target: int
    ) -> Iterator[tuple[int, plan.OperationOp, int]]:
        """The operations whose diagonals can move to stage `target`: the number of their stage, and
        their mask there."""
        for number, copy in enumerate(copies):
            for index, op in enumerate(copy.operations):
                structure = self.plans[number].operations[index].structure
                if structure.kind == "gate" and not structure.restricted:
                    mask = self.mask_at(target, number, index)
                    if mask is not None:
                        yield number, op, mask

    def around(self) -> Relabelling:
        """From the coordinates at the end of a loop's body to those at the begin of the next
        iteration, before its first stage is loaded: the fold, and the advance undone."""
        end = self.stages[-1]
        lanes, bits = end.lanes.value.data, end.bits.value.data
        result = Relabelling.identity(bits)
        if end.fold:
            result = result.then(Relabelling.of(end.fold.columns(bits)))
        if end.advance:
            high = [int(c) << lanes for c in end.advance.get_values()]
            advance = Relabelling.of([*(1 << b for b in range(lanes)), *high])
            result = result.then(advance.inverse())
        return result

    def mask_at(self, target: int, number: int, index: int) -> int | None:
        """The mask of an operation's Z̄ in stage `target`; None if it does not commute with all
        operations on the way there."""
        mask = self.plans[number].operations[index].qubit.z.z
        own = [op.operation for op in self.stages[number].operations]
        between = own[:index] if target < number else own[index + 1 :]
        step = -1 if target < number else 1
        if not _commutes(mask, between):
            return None
        while number != target:
            # Relabellings happen at the load: those of the stages after the earlier of the two.
            later = max(number, number + step)
            relabelling: Relabelling = self.relabellings[later]
            mask = (relabelling.inverse() if step < 0 else relabelling).mask(mask)
            number += step
            if not _commutes(mask, [op.operation for op in self.stages[number].operations]):
                return None
        return mask


def _add(stage: plan.StageOp, op: plan.OperationOp, diagonal: Diagonal) -> None:
    """Let `stage` apply a diagonal of an operation of another stage."""
    op.properties["elsewhere"] = ArrayAttr(map(StringAttr, (*op.moved, diagonal.part)))
    moved = plan.DiagonalOp(diagonal, stage.bits.value.data, *plan.slot(op))
    stage.body.block.insert_op_before(moved, stage.operations[0])


def _commutes(mask: int, operations: Sequence[Operation]) -> bool:
    """Whether the Pauli Z on `mask` commutes with all of the operations."""
    return not any(parity(mask & p.x) for operation in operations for p in operation.paulis)


def separate(made: StagePlan, masks: Sequence[int]) -> tuple[list[int], list[int], list[bool]]:
    """Other loop and outer columns of a stage, such that the parity of each mask changes inside a
    block only or along one column only; and for which masks that was possible."""
    loops, outer = list(made.loops), list(made.outer)
    low = (1 << made.lane_bits) - 1
    taken: set[int] = set()
    fitting: list[bool] = []
    for mask in masks:
        high = mask >> made.lane_bits
        inside = bool(mask & low) or any(parity(high & column) for column in made.registers)
        blocks = [j for j, column in enumerate((*loops, *outer)) if parity(high & column)]
        free = [j for j in blocks if j not in taken]
        if inside or not blocks or not free:
            fitting.append(inside and not blocks)
            continue
        own = free[0]
        if own >= len(loops) and len(blocks) > 1:
            # A loop must stay inside the tile, and the stages of a pass must walk the same tiles.
            fitting.append(False)
            continue
        column = (*loops, *outer)[own]
        for j in blocks:
            if j != own:
                group, at = (loops, j) if j < len(loops) else (outer, j - len(loops))
                group[at] ^= column
        taken.add(own)
        fitting.append(True)
    return loops, outer, fitting
