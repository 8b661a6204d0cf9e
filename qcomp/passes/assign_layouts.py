"""`assign-layouts`: where amplitudes lie in registers, shared memory and the memory of the state.

```mlir
%r, %u = scf.for %l = %c0 to %c2 step %c1 iter_args(%s = %p, %t = %q) -> (…) {
  plan.pass tiles 2 {
    plan.launch @stage_0(%s) %k at %l : !plan.buffer<3>
  }
  plan.permute <…> from [1, 2, 4] to [1, 2, 4] %s, %t : !plan.buffer<3>, !plan.buffer<3>
  scf.yield %t, %s : !plan.buffer<3>, !plan.buffer<3>
}
```

becomes

```mlir
plan.tile @tile_0 held […] slots … load 0 at [0, 2] store 0 at [1, 3] addresses […]
…
%r, %u = scf.for %l = %c0 to %c2 step %c1 iter_args(%s = %p, %t = %q) -> (…) {
  plan.pass tiles 2 layout @tile_0 {
    plan.launch @stage_0(%s) %k at %l : !plan.buffer<3>
  }
  scf.yield %s, %t : !plan.buffer<3>, !plan.buffer<3>
}
```

Permutations without phases go: from there on amplitudes have other addresses, and so they have in
each iteration of a loop, which a `plan.tile` lists. Observables act on addresses then. A phase that
all amplitudes share is left out, as no value or gradient knows of it. How a pass chooses where to
store is told in `qcomp.scheduling.addresses`. If any permutation has phases, all stay and memory is
in order; and so it is if a loop scales the state, as a `plan.scale` acts on one set of addresses.

States of one tile are never in memory: what becomes of them is told in `on_chip_layouts`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from xdsl.context import Context
from xdsl.dialects import builtin, func, scf
from xdsl.dialects.builtin import ArrayAttr, StringAttr, SymbolRefAttr, TensorType
from xdsl.ir import Block, Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import Rewriter

from qcomp.basis_map import BasisMap
from qcomp.dialects import plan
from qcomp.dialects.layout import LayoutAttr
from qcomp.dialects.quantum import ObservableAttr
from qcomp.errors import CompilationError
from qcomp.passes.extract_angles import constant_index
from qcomp.passes.index_values import IndexValues
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.passes.on_chip_layouts import assign_on_chip, is_on_chip
from qcomp.pauli import Pauli, parity
from qcomp.scheduling.addresses import Fronts, Placement, Stages, fronts
from qcomp.scheduling.layout import Basis
from qcomp.scheduling.stage import Relabelling
from qcomp.scheduling.tile import Tile

_TURNS = 3  # of a loop, to see what comes after what


@dataclass(frozen=True)
class AssignLayoutsPass(ModulePass):
    """Decide where amplitudes lie (see the module).

    Plans with vector lanes, or whose stages take in permutations, are left as they are: threads do
    not share their tiles. Options: `banks`, log2 of how many threads access shared memory at once,
    and `registers`, log2 of how many amplitudes a thread holds of a state that no stage touches.
    """

    name = "assign-layouts"

    banks: int = 4
    registers: int = 4

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        stages = plan.stages_of(op)
        if any(s.lanes.value.data or s.advance or s.fold for s in stages.values()):
            return
        for function in op.ops:
            if isinstance(function, func.FuncOp) and is_on_chip(function):
                assign_on_chip(function, stages, self.registers, self.banks)
        functions = [f for f in op.ops if isinstance(f, func.FuncOp) and _passes(f)]
        if not functions or plan.tiles_of(op):
            return
        permutations = [o for f in functions for o in f.walk() if isinstance(o, plan.PermuteOp)]
        scales = [o for f in functions for o in f.walk() if isinstance(o, plan.ScaleOp)]
        relabel = all(map(_is_free, permutations)) and not any(map(_is_in_loop, scales))
        tiles = _tiles(functions, stages, relabel, self.banks)
        declared: dict[tuple[Stages, tuple[Around, ...]], str] = {}
        for function in functions:
            walk = _Walk(tiles, stages, relabel)
            walk.block(function.body.block)
            for p in _passes(function):
                if p.stages not in walk.around:
                    continue  # in a loop that makes no turn
                rows = walk.around[p.stages]
                key = p.stages, tuple(rows[i] for i in sorted(rows))
                if key not in declared:
                    declared[key] = f"tile_{len(declared)}"
                    made = _declaration(declared[key], tiles[p.stages], key[1])
                    op.body.block.insert_op_before(made, functions[0])
                p.properties["layout"] = SymbolRefAttr(declared[key])
            if relabel:
                _drop_permutations(function.body.block)


def _tiles(
    functions: Sequence[func.FuncOp],
    stages: Mapping[str, plan.StageOp],
    relabel: bool,
    banks: int,
) -> dict[Stages, Tile]:
    """How threads hold the tiles of all passes; the first function that has a pass tells what comes
    before it and after it."""
    bases = {name: _stage_basis(stage) for name, stage in stages.items()}
    tiles: dict[Stages, Tile] = {}
    for function in functions:
        passes = _passes(function)
        found = {p.stages: [bases[name] for name in p.stages] for p in passes}
        chosen: dict[Stages, Fronts] = {}
        if relabel:
            ends = {names: (own[0], own[-1]) for names, own in found.items()}
            bits = plan.buffer_bits(passes[0].launches[0].buffers[0])
            chosen = fronts(_moves(function.body.block), ends, bits)
        for names, own in found.items():
            if names not in tiles:
                tiles[names] = Tile.of(own, chosen.get(names), banks)
    return tiles


def _stage_basis(stage: plan.StageOp) -> Basis:
    """How threads hold the amplitudes of a tile in a stage."""
    own = stage_plan(stage)
    return Basis(own.registers, own.loops, own.outer)


def _passes(function: func.FuncOp) -> list[plan.PassOp]:
    return [op for op in function.walk() if isinstance(op, plan.PassOp)]


def _is_free(op: plan.PermuteOp) -> bool:
    """Whether a permutation has no phases but a global one, so that a placement does it."""
    by = BasisMap.from_frame(op.frame.frame)
    return not any(by.linear) and not any(by.quadratic)


def _is_in_loop(op: Operation) -> bool:
    return isinstance(op.parent_op(), scf.ForOp)


def _moves(block: Block) -> Iterator[Stages | BasisMap]:
    """The passes and permutations of a state function, of loops a few turns."""
    for op in block.ops:
        match op:
            case plan.PassOp():
                yield op.stages
            case plan.PermuteOp():
                yield op.basis_map
            case scf.ForOp():
                turns = constant_index(op.ub)
                for _ in range(_TURNS if turns is None else min(_TURNS, turns)):
                    yield from _moves(op.body.block)
            case _:
                pass


def observable_at(placement: Placement, observable: ObservableAttr) -> ObservableAttr:
    """The operator on amplitudes by their addresses."""
    terms: list[tuple[float, str]] = []
    for weight, pauli in observable.terms:
        moved = pauli_at(placement, pauli)
        terms.append((weight * moved.sign, moved.to_text(len(placement.columns))[1:]))
    return ObservableAttr.from_terms(terms)


def pauli_at(placement: Placement, pauli: Pauli) -> Pauli:
    """The string on amplitudes by their addresses."""
    moved = Relabelling.of(placement.columns).pauli(pauli)
    return -moved if parity(moved.z & placement.offset) else moved


Around = tuple[Placement, Placement]
"""The placements of a state before and after a pass, forward."""


def _layout(basis: Basis, place: Placement | None = None) -> LayoutAttr:
    """Which amplitudes threads hold, or where these are in memory."""
    groups = {"registers": basis.registers, "threads": basis.threads, "tiles": basis.outer}
    if place is None:
        return LayoutAttr.of(groups)
    return LayoutAttr.of({name: place.of(c) for name, c in groups.items()}, place.offset)


def _declaration(name: str, tile: Tile, around: tuple[Around, ...]) -> plan.TileOp:
    """The declaration of a tile, given the placements around the pass in its iterations."""
    rows: dict[LayoutAttr, int] = {}
    ends = tile.load, tile.store
    at: list[list[int]] = []
    for which, end in enumerate(ends):
        places = [row[which] for row in around]
        made = {place: _layout(tile.held[end], place) for place in dict.fromkeys(places)}
        at.append([rows.setdefault(made[place], len(rows)) for place in places])
    if all(len(set(numbers)) == 1 for numbers in at):
        at = [numbers[:1] for numbers in at]
    first = tile.held[tile.load]
    registers, threads = (
        tuple(map(tile.swizzle.slot, c)) for c in (first.registers, first.threads)
    )
    slots = LayoutAttr.of({"registers": registers, "threads": threads})
    return plan.TileOp(name, list(map(_layout, tile.held)), slots, ends, (at[0], at[1]), list(rows))


@dataclass
class _Walk:
    """Walks a state function, loops unrolled, and notes where states lie around passes."""

    tiles: dict[Stages, Tile]
    stages: Mapping[str, plan.StageOp]
    relabel: bool
    around: dict[Stages, dict[int, Around]] = field(default_factory=dict)
    trips: list[tuple[int, ...]] = field(default_factory=list)  # of the loops of each tensor
    buffers: dict[SSAValue, int] = field(default_factory=dict)
    placements: dict[int, Placement] = field(default_factory=dict)
    numbers: IndexValues = field(default_factory=IndexValues)
    saved: dict[tuple[SSAValue, int], Placement] = field(default_factory=dict)

    def block(self, block: Block) -> None:
        for op in block.ops:
            self.operation(op)

    def operation(self, op: Operation) -> None:
        match op:
            case plan.CoefficientsOp():
                kinds = [a.type for a in op.angles]
                self.trips = [k.get_shape()[:-1] for k in kinds if isinstance(k, TensorType)]
            case plan.AllocateOp():
                self.buffers[op.buffer] = len(self.buffers)
            case plan.InitializeOp():
                bits = plan.buffer_bits(op.buffer)
                self.placements[self.buffers[op.buffer]] = Placement.identity(bits)
            case plan.PassOp():
                self.run(op)
            case plan.PermuteOp():
                self.permute(op)
            case plan.ExpectationOp():
                self.observe(op, op.buffer)
            case plan.CotangentOp():
                self.observe(op, op.source)
                source, target = self.buffers[op.source], self.buffers[op.destination]
                self.placements[target] = self.placements[source]
            case plan.ScaleOp():
                place = self.placements[self.buffers[op.buffer]]
                text = pauli_at(place, op.pauli).to_text(len(place.columns))
                op.properties["string"] = StringAttr(text)
            case plan.SaveOp():
                self.saved[self.slot(op)] = self.placements[self.buffers[op.buffer]]
            case plan.RestoreOp():
                self.placements[self.buffers[op.buffer]] = self.saved[self.slot(op)]
            case scf.ForOp():
                self.loop(op)
            case plan.CheckpointsOp() | plan.GradientsOp() | func.ReturnOp() | scf.YieldOp():
                pass
            case _ if self.numbers.compute(op):
                pass
            case _:
                raise CompilationError(
                    f"assign-layouts knows no layout for '{op.name}' of a state of several tiles."
                )

    def slot(self, op: plan.SaveOp | plan.RestoreOp) -> tuple[SSAValue, int]:
        """Where a state is saved."""
        if op.checkpoints is None or op.slot is None:
            raise CompilationError("Run insert-checkpoints before assign-layouts.")
        return op.checkpoints, self.numbers[op.slot]

    def run(self, op: plan.PassOp) -> None:
        if op.turn:
            raise CompilationError(
                "assign-layouts takes no pass that measures: leave fuse-turn out of the pipeline."
            )
        launch = op.launches[0]
        stage = self.stages[launch.stage.root_reference.data]
        tensor = stage.operations[0].tensor.value.data
        iteration = 0
        for index, trip in zip(launch.indices, self.trips[tensor], strict=True):
            iteration = iteration * trip + self.numbers[index]
        states = [self.buffers[b] for b in launch.buffers]
        rows = self.around.setdefault(op.stages, {})
        known = rows.get(iteration)
        if not launch.is_adjoint:
            around = self.forward(self.placements[states[0]], self.tiles[op.stages], known)
            if rows.setdefault(iteration, around) != around:
                raise CompilationError(
                    f"A pass over {', '.join(op.stages)} runs twice with the same angles: "
                    "assign-layouts knows one layout for it."
                )
        elif known is None or any(self.placements[s] != known[1] for s in states):
            raise CompilationError(
                "assign-layouts needs passes undone in the order in which they ran: run "
                "derive-adjoint after partition."
            )
        else:
            around = known
        for state in states:
            self.placements[state] = around[0 if launch.is_adjoint else 1]

    def forward(self, before: Placement, tile: Tile, known: Around | None) -> Around:
        """The placements before and after a pass; `known` if it has run before."""
        if not self.relabel:
            return before, before
        start = Placement.in_order(tile.held[tile.load])
        first = known[0] == start if known else not any(map(len, self.around.values()))
        if first and before == Placement.identity(len(before.columns)):
            before = start  # |0…0⟩ lies at 0 in any
        return before, before.rewritten(tile.written)

    def permute(self, op: plan.PermuteOp) -> None:
        source, target = self.buffers[op.source], self.buffers[op.destination]
        if self.relabel:
            self.buffers[op.source], self.buffers[op.destination] = target, source
            self.placements[source] = self.placements[source].permuted(op.basis_map)
        else:
            self.placements[target] = self.placements[source]

    def observe(self, op: plan.ExpectationOp | plan.CotangentOp, buffer: SSAValue) -> None:
        place = self.placements[self.buffers[buffer]]
        op.properties["observables"] = ArrayAttr(observable_at(place, o) for o in op.observables)

    def loop(self, op: scf.ForOp) -> None:
        body = op.body.block
        carried = list(op.iter_args)
        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        held = [self.buffers.get(v) for v in carried]
        for _ in self.numbers.turns(op):
            self.bind(body.args[1:], held)
            self.block(body)
            held = [self.buffers.get(v) for v in last.operands]
        self.bind(op.results, held)

    def bind(self, values: Iterable[SSAValue], buffers: Iterable[int | None]) -> None:
        """The buffers that block arguments or results are."""
        found = zip(values, buffers, strict=True)
        self.buffers.update({value: buffer for value, buffer in found if buffer is not None})


def _drop_permutations(block: Block) -> None:
    """Erase the permutations of a block: what was the destination is now the source."""
    names: dict[SSAValue, SSAValue] = {}
    for op in tuple(block.ops):
        if isinstance(op, plan.PermuteOp):
            source, target = (names.get(b, b) for b in (op.source, op.destination))
            names[op.source], names[op.destination] = target, source
            Rewriter.erase_op(op)
            continue
        for inner in op.walk():
            for i, operand in enumerate(inner.operands):
                inner.operands[i] = names.get(operand, operand)
        for region in op.regions:
            for inside in region.blocks:
                _drop_permutations(inside)
