"""Running stages: one alone, several tile by tile, or as the product state that they make."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from xdsl.dialects.builtin import (
    ArrayAttr,
    DenseArrayBase,
    IndexType,
    IntegerAttr,
    ModuleOp,
    StringAttr,
    SymbolNameConstraint,
    SymbolRefAttr,
    UnitAttr,
    f64,
    i64,
)
from xdsl.ir import (
    Attribute,
    Block,
    Operation,
    Region,
    SSAValue,
)
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    region_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.traits import NoTerminator, SymbolOpInterface
from xdsl.utils.exceptions import VerifyException

from qcomp import gf2
from qcomp.dialects.layout import LayoutAttr
from qcomp.dialects.plan.observables import CotangentOp, ExpectationOp
from qcomp.dialects.plan.stages import StageOp
from qcomp.dialects.plan.types import BufferType, CoefficientsType, held, integers, is_real
from qcomp.errors import CompilationError


@irdl_op_definition
class LaunchOp(IRDLOperation):
    """Run a stage on one tile, or on the whole buffer if it has no outer columns.

    With two buffers, ψ and λ, it runs the adjoint: gradients are summed up and both states undone.
    The indices are those of the loops around the stage's angles; a stage that has an `advance` K
    runs with all of it mapped by Kⁱ, i the last of them, that of the innermost loop. An adjoint
    that shall `keep` the states takes the sums only and undoes nothing.

    ```mlir
    plan.launch @stage_0(%s) %k at %l : !plan.buffer<12>
    plan.launch @stage_0(%s, %t) %k at %l : !plan.buffer<12>, !plan.buffer<12>
    plan.launch @stage_1(%s, %t) %k keep : !plan.buffer<12>, !plan.buffer<12>
    ```
    """

    name = "plan.launch"

    stage = prop_def(SymbolRefAttr)
    buffers = var_operand_def(BufferType)
    coefficients = operand_def(CoefficientsType())
    indices = var_operand_def(IndexType())
    keep = opt_prop_def(UnitAttr)

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    assembly_format = (
        "$stage `(` $buffers `)` $coefficients (`at` $indices^)? (`keep` $keep^)? attr-dict "
        "`:` type($buffers)"
    )

    def __init__(
        self,
        stage: str,
        buffers: Sequence[SSAValue],
        coefficients: SSAValue,
        indices: Sequence[SSAValue],
    ):
        super().__init__(
            operands=[buffers, [coefficients], indices],
            properties={"stage": SymbolRefAttr(stage)},
        )

    @property
    def is_adjoint(self) -> bool:
        return len(self.buffers) == 2

    def check_stage(self, stage: StageOp) -> None:
        """Raise a CompilationError if the launched stage needs a loop and there is none, real
        buffers and these are not, or the other way round, or other registers than they have."""
        if is_real(self.buffers[0]) != (stage.real is not None):
            kinds = ("complex", "real")[:: 1 if stage.real is None else -1]
            raise CompilationError(
                f"@{stage.sym_name.data} is a stage for {kinds[0]} amplitudes, but its buffers are "
                f"{kinds[1]}."
            )
        if not self.indices and (stage.advance or any(d.previous for d in stage.diagonals)):
            raise CompilationError(
                f"@{stage.sym_name.data} advances or applies diagonals of the previous iteration: "
                "launch it in a loop, `at` its index."
            )
        layout, registers = held(self.buffers[0]), tuple(map(int, stage.registers.get_values()))
        if layout is not None and layout.groups["registers"] != registers:
            raise CompilationError(
                f"@{stage.sym_name.data} works on registers {list(registers)}, but threads hold "
                f"{layout}: put a plan.exchange before it."
            )

    def verify_(self) -> None:
        if len(self.buffers) not in (1, 2):
            raise VerifyException("a launch takes one buffer, or two for the adjoint")
        if len({held(buffer) for buffer in self.buffers}) > 1:
            raise VerifyException("a launch takes states that threads hold in the same way")
        if self.keep and not self.is_adjoint:
            raise VerifyException("only an adjoint can keep the states")
        if len({is_real(buffer) for buffer in self.buffers}) > 1:
            raise VerifyException("a launch takes buffers of one kind, real or complex")


@irdl_op_definition
class ProductOp(IRDLOperation):
    """Write the product state that stages make of |0…0⟩, at once.

    Each of the stages' operations acts on one bit. With two buffers, ψ and λ, it is the adjoint:
    the sums of all these operations follow from λ alone; what both buffers hold afterwards is
    undefined. Stages of a loop run `at` the index of its first iteration; others have no index.

    ```mlir
    plan.product [@stage_0, @stage_1](%s) %k at %c0 : !plan.buffer<12>
    plan.product [@stage_0, @stage_1](%s, %t) %k at %c0 : !plan.buffer<12>, !plan.buffer<12>
    ```
    """

    name = "plan.product"

    stages = prop_def(ArrayAttr[SymbolRefAttr])
    buffers = var_operand_def(BufferType)
    coefficients = operand_def(CoefficientsType())
    indices = var_operand_def(IndexType())

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    assembly_format = (
        "$stages `(` $buffers `)` $coefficients (`at` $indices^)? attr-dict `:` type($buffers)"
    )

    def __init__(
        self,
        stages: Sequence[SymbolRefAttr],
        buffers: Sequence[SSAValue],
        coefficients: SSAValue,
        indices: Sequence[SSAValue],
    ):
        super().__init__(
            operands=[buffers, [coefficients], indices],
            properties={"stages": ArrayAttr(stages)},
        )

    @property
    def is_adjoint(self) -> bool:
        return len(self.buffers) == 2

    @property
    def names(self) -> list[str]:
        """The names of the stages in the order in which they act."""
        return [stage.root_reference.data for stage in self.stages]

    def verify_(self) -> None:
        if len(self.buffers) not in (1, 2):
            raise VerifyException("a product takes one buffer, or two for the adjoint")
        if len({is_real(buffer) for buffer in self.buffers}) > 1:
            raise VerifyException("a product takes buffers of one kind, real or complex")
        if any(held(buffer) for buffer in self.buffers):
            raise VerifyException("a product is written to memory: its buffers have no layout")
        if not self.stages:
            raise VerifyException("a product state is made by at least one stage")


@irdl_op_definition
class TileOp(IRDLOperation):
    """Where the tiles of a pass lie: in registers, in shared memory, in the memory of the state.

    Thread t of tile o holds in register r amplitude `held`(r, t, o). There is one such layout for
    each stage of the pass, forward, and more for loading and storing only; `load` and `store` say
    by which of them memory is read and written. `slots` are those of shared memory where threads
    that have just loaded put what they hold; other layouts follow, as an amplitude has one slot.

    What was held at (r, t, o) is in memory at the same place of one of the `addresses`: in which of
    them is listed for each iteration that the pass is in, all its loops counted through, or once
    for all. A block stores to no address that it has not loaded from. The adjoint of a pass
    goes back: it loads what is to be stored and stores to where it was loaded from.

    ```mlir
    plan.tile @tile_0 held [#plan.layout<registers [1] threads [2] tiles [4]>]
        slots #plan.layout<registers [1] threads [2]> load 0 at [0, 1] store 0 at [1, 0]
        addresses [#plan.layout<registers [1] threads [2] tiles [4]>,
                   #plan.layout<registers [2] threads [1] tiles [6]>]
    ```
    """

    name = "plan.tile"

    sym_name = prop_def(SymbolNameConstraint())
    held = prop_def(ArrayAttr[LayoutAttr])
    slots = prop_def(LayoutAttr)
    load = prop_def(IntegerAttr.constr(i64))
    loaded = prop_def(DenseArrayBase.constr(i64))
    store = prop_def(IntegerAttr.constr(i64))
    stored = prop_def(DenseArrayBase.constr(i64))
    addresses = prop_def(ArrayAttr[LayoutAttr])

    traits = traits_def(SymbolOpInterface())

    assembly_format = (
        "$sym_name `held` $held `slots` $slots `load` $load `at` $loaded "
        "`store` $store `at` $stored `addresses` $addresses attr-dict"
    )

    def __init__(
        self,
        name: str,
        held: Sequence[LayoutAttr],
        slots: LayoutAttr,
        ends: tuple[int, int],
        at: tuple[Sequence[int], Sequence[int]],
        addresses: Sequence[LayoutAttr],
    ):
        super().__init__(
            properties={
                "sym_name": StringAttr(name),
                "held": ArrayAttr(held),
                "slots": slots,
                "load": IntegerAttr(ends[0], i64),
                "loaded": integers(at[0]),
                "store": IntegerAttr(ends[1], i64),
                "stored": integers(at[1]),
                "addresses": ArrayAttr(addresses),
            }
        )

    @property
    def ends(self) -> tuple[LayoutAttr, LayoutAttr]:
        """How the tile is held when it is loaded and when it is stored."""
        return self.held.data[self.load.value.data], self.held.data[self.store.value.data]

    def memory(self, iteration: int) -> tuple[LayoutAttr, LayoutAttr]:
        """Where an iteration finds what it loads, and where it stores."""
        loaded, stored = (
            self.addresses.data[int(at.get_values()[iteration if len(at) > 1 else 0])]
            for at in (self.loaded, self.stored)
        )
        return loaded, stored

    def verify_(self) -> None:
        first = next(iter(self.held), None)
        if first is None or tuple(first.groups) != ("registers", "threads", "tiles"):
            raise VerifyException("a tile is held in registers, by threads, one of several tiles")
        inside = {name: first.shape[name] for name in ("registers", "threads")}
        if self.slots.shape != inside:
            raise VerifyException(f"expected slots for {inside}, not {self.slots.shape}")
        for layout in (*self.held, *self.addresses):
            if layout.shape != first.shape:
                raise VerifyException(f"expected layouts of {first.shape}, not {layout.shape}")
        if any(not 0 <= end.value.data < len(self.held) for end in (self.load, self.store)):
            raise VerifyException(
                f"load and store name one of the {len(self.held)} layout(s) that a tile is held "
                "in, from 0 on"
            )
        loaded, stored = ([int(i) for i in at.get_values()] for at in (self.loaded, self.stored))
        if not loaded or len(loaded) != len(stored):
            raise VerifyException(
                "expected addresses to load from and to store to in each iteration"
            )
        if any(not 0 <= i < len(self.addresses) for i in (*loaded, *stored)):
            raise VerifyException(
                f"each iteration names one of the {len(self.addresses)} layout(s) of addresses, "
                "from 0 on"
            )
        for layout in self.held:
            if not _same_tiles(first, layout):
                raise VerifyException(f"threads that held {first} cannot have {layout} in a block")
        for here, there in set(zip(loaded, stored, strict=True)):
            before, after = self.addresses.data[here], self.addresses.data[there]
            if not _same_tiles(before, after):
                raise VerifyException(
                    f"a tile loaded from {before} is stored to addresses of others, {after}"
                )


def _same_tiles(first: LayoutAttr, second: LayoutAttr) -> bool:
    """Whether the registers and threads of each tile have the same places in both layouts."""
    ours, theirs = first.groups, second.groups
    span = gf2.Span((*ours["registers"], *ours["threads"]))
    outer = zip(ours["tiles"], theirs["tiles"], strict=True)
    differences = [a ^ b for a, b in outer]
    differences.append(first.offset.data ^ second.offset.data)
    return all(c in span for c in (*theirs["registers"], *theirs["threads"], *differences))


@irdl_op_definition
class PassOp(IRDLOperation):
    """Run the launches of the region for every tile in turn: one pass over memory.

    Where the tiles lie may be said by a `plan.tile`. Then the buffers hold amplitudes at its
    addresses of the iteration, those for loading before the pass and those for storing after it;
    the launches find each amplitude at its own index.

    ```mlir
    plan.pass tiles 256 {
      plan.launch @stage_0(%s) %k : !plan.buffer<20>
    }
    plan.pass tiles 256 layout @tile_0 {
      plan.launch @stage_0(%s) %k at %l : !plan.buffer<20>
    }
    ```

    The pass in which the adjoint turns back has all of it: forward launches, the observables with
    their cotangent, adjoint launches. The values are its results.

    ```mlir
    %y = plan.pass tiles 256 -> f64 {
      plan.launch @stage_0(%s) %k : !plan.buffer<20>
      %z = plan.expectation [#quantum.observable<1.0 "ZI…">] %s : !plan.buffer<20> -> f64
      plan.cotangent [#quantum.observable<1.0 "ZI…">](%c) %s, %t : …
      plan.launch @stage_0(%s, %t) %k : !plan.buffer<20>, !plan.buffer<20>
    }
    ```
    """

    name = "plan.pass"

    tiles = prop_def(IntegerAttr.constr(i64))
    layout = opt_prop_def(SymbolRefAttr)
    body = region_def("single_block")
    values = var_result_def(f64)

    traits = traits_def(NoTerminator())
    assembly_format = (
        "`tiles` $tiles (`layout` $layout^)? (`->` type($values)^)? attr-dict-with-keyword $body"
    )

    def __init__(self, tiles: int, launches: Sequence[LaunchOp], values: Sequence[Attribute] = ()):
        super().__init__(
            properties={"tiles": IntegerAttr(tiles, i64)},
            result_types=[list(values)],
            regions=[Region(Block(list(launches)))],
        )

    @property
    def launches(self) -> list[LaunchOp]:
        """The launches in the order in which they run."""
        return [op for op in self.body.block.ops if isinstance(op, LaunchOp)]

    @property
    def stages(self) -> tuple[str, ...]:
        """The names of the stages, in the order in which they run forward."""
        launches = self.launches
        names = tuple(op.stage.root_reference.data for op in launches)
        return names[::-1] if launches[0].is_adjoint else names

    @property
    def turn(self) -> "tuple[ExpectationOp, CotangentOp] | None":
        """The observables and their cotangent, where the adjoint turns back in this pass."""
        ops = list(self.body.block.ops)
        for measured, cotangent in pairwise(ops):
            if isinstance(measured, ExpectationOp) and isinstance(cotangent, CotangentOp):
                return measured, cotangent
        return None

    def verify_(self) -> None:
        others = [op for op in self.body.block.ops if not isinstance(op, LaunchOp)]
        turn = self.turn
        if others != list(turn or ()):
            raise VerifyException(
                f"a pass holds plan.launch only, not {others[0].name}, unless it has both a "
                "plan.expectation and the plan.cotangent that follows"
            )
        launches = self.launches
        if any(held(buffer) for op in launches for buffer in op.buffers):
            raise VerifyException("a pass goes over states in memory: its buffers have no layout")
        if turn:
            self._verify_turn(*turn)
        elif self.values:
            raise VerifyException("only a pass that has a plan.expectation has values")
        if self.layout is not None and (
            not launches or any(op.buffers != launches[0].buffers for op in launches)
        ):
            raise VerifyException("a pass that has a layout runs all its launches on one state")

    def _verify_turn(self, measured: "ExpectationOp", cotangent: "CotangentOp") -> None:
        if len(self.values) != len(measured.values):
            raise VerifyException("a pass has the values of its plan.expectation as results")
        if measured.buffer is not cotangent.source or measured.observables != cotangent.observables:
            raise VerifyException("a pass has the cotangent of the observables that it measures")
        forward = [op for op in self.launches if not op.is_adjoint]
        if self.layout is not None or not forward:
            raise VerifyException(
                "a pass that measures has launches before, and no layout: leave out fuse-turn for "
                "targets that assign layouts"
            )
        if any(measured.is_before_in_block(op) for op in forward) or any(
            op.is_adjoint and op.is_before_in_block(measured) for op in self.launches
        ):
            raise VerifyException("a pass measures after its forward launches, before the adjoint")


def tiles_of(module: ModuleOp) -> dict[str, TileOp]:
    """The tiles declared in a module, by name."""
    return {op.sym_name.data: op for op in module.ops if isinstance(op, TileOp)}


def stages_run_by(function: Operation, stages: Mapping[str, StageOp]) -> dict[str, StageOp]:
    """Those of `stages`, by name, that a function runs."""
    names: set[str] = set()
    for op in function.walk():
        if isinstance(op, LaunchOp):
            names.add(op.stage.root_reference.data)
        elif isinstance(op, ProductOp):
            names.update(op.names)
    return {name: stage for name, stage in stages.items() if name in names}
