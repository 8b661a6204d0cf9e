"""`extract-angles`: split a circuit into a classical program of angles and a quantum one.

`@circuit` becomes two functions and calls them. `@circuit_angles` computes every angle from the
parameters and inputs, into one tensor per block of rotations: loop counts first, the position in
the block last. `@circuit_state` is left with rotations whose angles are elements of these tensors:

```mlir
%a = arith.mulf %x0, %w0 : f64
%s1 = frame.rotate ["+XI"](%a) %s0 : !frame.state<2>
```

becomes

```mlir
func.func @circuit_angles(%w: …, %x: …) -> tensor<1xf64> {
  …
  %a = arith.mulf %x0, %w0 : f64
  %t1 = tensor.insert %a into %t0[%c0] : tensor<1xf64>
  func.return %t1 : tensor<1xf64>
}
func.func @circuit_state(%t: tensor<1xf64>) -> f64 {
  …
  %a = tensor.extract %t[%c0] : tensor<1xf64>
  %s1 = frame.rotate ["+XI"](%a) %s0 : !frame.state<2>
```

So the angles of a whole circuit are computed, and their sines and cosines taken, at once.
"""

from collections.abc import Iterator, Sequence

from xdsl.builder import Builder
from xdsl.context import Context
from xdsl.dialects import arith, builtin, func, scf, tensor
from xdsl.dialects.builtin import IndexType, IntegerAttr, TensorType, f64
from xdsl.ir import Block, Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint
from xdsl.transforms.dead_code_elimination import is_trivially_dead

from qcomp.dialects import frame
from qcomp.errors import CompilationError


def trip_count(loop: scf.ForOp) -> int:
    """How often a loop over 0 … count-1 runs; other loops are refused."""
    bounds = [constant_index(value) for value in (loop.lb, loop.ub, loop.step)]
    if bounds[0] != 0 or bounds[2] != 1 or bounds[1] is None:
        raise CompilationError(
            "A loop over gates must run from constant 0 to a constant by step 1, "
            f"not from {bounds[0]} to {bounds[1]} by {bounds[2]}."
        )
    return max(0, bounds[1])


# A large circuit has these operations by the thousand. Given all that their constructors would find
# out, they are made in a fraction of the time.


def index_constant(builder: Builder, value: int) -> SSAValue:
    """A constant of type `index` at `builder`."""
    constant = IntegerAttr(value, _INDEX)
    op = arith.ConstantOp.create(result_types=[_INDEX], properties={"value": constant})
    return builder.insert(op).results[0]


def extract_element(source: SSAValue, indices: Sequence[SSAValue]) -> tensor.ExtractOp:
    """An operation that takes an element from a tensor of f64."""
    return tensor.ExtractOp.create(operands=[source, *indices], result_types=[f64])


def insert_element(
    scalar: SSAValue, target: SSAValue, indices: Sequence[SSAValue]
) -> tensor.InsertOp:
    """An operation that inserts an element into a tensor."""
    operands = [scalar, target, *indices]
    return tensor.InsertOp.create(operands=operands, result_types=[target.type])


_INDEX = IndexType()


def constant_index(value: SSAValue) -> int | None:
    """The value of an integer constant, or None if it is none."""
    if isinstance(value.owner, arith.ConstantOp) and isinstance(value.owner.value, IntegerAttr):
        return value.owner.value.value.data
    return None


def constant_angles(angles: func.FuncOp) -> list[set[int]]:
    """For each result of an angle function, the places in its rows that hold constants."""
    last = angles.body.block.last_op
    assert isinstance(last, func.ReturnOp)
    found: list[set[int]] = []
    for value in last.operands:
        places: set[int] = set()
        while isinstance(value.owner, tensor.InsertOp | scf.ForOp):
            if isinstance(value.owner, scf.ForOp):
                end = value.owner.body.block.last_op
                assert isinstance(end, scf.YieldOp)
                value = end.operands[value.owner.results.index(value)]
                continue
            place = constant_index(value.owner.indices[-1])
            if place is not None and is_constant(value.owner.scalar):
                places.add(place)
            value = value.owner.dest
        found.append(places)
    return found


def is_constant(value: SSAValue) -> bool:
    """Whether the value is an `arith.constant`."""
    return isinstance(value.owner, arith.ConstantOp)


class _Blocks:
    """The blocks of a function that hold rotations, in order, with the shape of their angles."""

    def __init__(self, function: func.FuncOp):
        self.shapes: dict[Block, tuple[int, ...]] = {}
        self._visit(function.body.block, ())

    def _visit(self, block: Block, trips: tuple[int, ...]) -> None:
        slots = sum(len(op.angles) for op in block.ops if isinstance(op, frame.RotateOp))
        if slots:
            self.shapes[block] = (*trips, slots)
        for op in block.ops:
            if isinstance(op, scf.ForOp) and any(map(_is_state, op.results)):
                self._visit(op.body.block, (*trips, trip_count(op)))

    def inside(self, op: Operation) -> list[Block]:
        """The blocks that lie in `op`, at any depth."""
        return [block for block in self.shapes if op.is_ancestor(block)]


def _loop_indices(block: Block) -> list[SSAValue]:
    """The induction variables of the loops around `block`, outermost first."""
    indices: list[SSAValue] = []
    parent = block.parent_op()
    while isinstance(parent, scf.ForOp):
        indices.append(parent.body.block.args[0])
        parent = parent.parent_op()
    return indices[::-1]


class _Constants:
    """Index constants, one of each, at the top of a function."""

    def __init__(self, function: func.FuncOp):
        self._builder = Builder(InsertPoint.at_start(function.body.block))
        self._made: dict[int, SSAValue] = {}

    def __getitem__(self, value: int) -> SSAValue:
        if value not in self._made:
            self._made[value] = index_constant(self._builder, value)
        return self._made[value]


def _slots(block: Block) -> Iterator[tuple[int, frame.RotateOp, SSAValue]]:
    """(slot, rotation, angle) of every angle in the block."""
    slot = 0
    for op in tuple(block.ops):
        if isinstance(op, frame.RotateOp):
            for angle in op.angles:
                yield slot, op, angle
                slot += 1


def _make_state_function(function: func.FuncOp, name: str) -> None:
    """Turn a circuit in place into the function of its angles."""
    blocks = _Blocks(function)
    constants = _Constants(function)
    entry = function.body.block
    old_arguments = tuple(entry.args)
    for block, shape in blocks.shapes.items():
        angles_of_block = entry.insert_arg(TensorType(f64, shape), len(entry.args))
        indices = _loop_indices(block)
        extracted: dict[frame.RotateOp, list[SSAValue]] = {}
        for slot, op, _ in _slots(block):
            extract = extract_element(angles_of_block, [*indices, constants[slot]])
            Builder(InsertPoint.before(op)).insert(extract)
            extracted.setdefault(op, []).append(extract.result)
        for op, angles in extracted.items():
            for i, angle in enumerate(angles):
                op.operands[i] = angle
    for op in tuple(function.walk()):
        if isinstance(op, scf.ForOp) and any(map(_is_state, op.results)):
            _carry_states_only(op)
    dce_function(function)
    for argument in reversed(old_arguments):
        entry.erase_arg(argument)
    function.properties["sym_name"] = builtin.StringAttr(name)
    function.arg_attrs = None
    function.update_function_type()


def _carry_states_only(loop: scf.ForOp) -> None:
    """Drop the numbers a loop carries: only angles needed them, and these have been taken out."""
    body, last = loop.body.block, loop.body.block.last_op
    assert isinstance(last, scf.YieldOp)
    kept = [i for i, value in enumerate(loop.iter_args) if _is_state(value)]
    if len(kept) == len(loop.iter_args):
        return
    Builder(InsertPoint.before(last)).insert(scf.YieldOp(*(last.operands[i] for i in kept)))
    _erase([last])
    for i in reversed(range(len(loop.iter_args))):
        if i not in kept:
            # All that still uses these values is dead; any value will do.
            body.args[i + 1].replace_all_uses_with(loop.iter_args[i])
            loop.results[i].replace_all_uses_with(loop.iter_args[i])
            body.erase_arg(body.args[i + 1])
    new = scf.ForOp(
        loop.lb,
        loop.ub,
        loop.step,
        [loop.iter_args[i] for i in kept],
        loop.detach_region(loop.body),
    )
    Builder(InsertPoint.before(loop)).insert(new)
    for i, result in zip(kept, new.results, strict=True):
        loop.results[i].replace_all_uses_with(result)
    _erase([loop])


def _make_angle_function(function: func.FuncOp, name: str) -> None:
    """Turn a circuit in place into the function that computes its angles."""
    blocks = _Blocks(function)
    constants = _Constants(function)
    entry = function.body.block
    builder = Builder(InsertPoint.at_start(entry))
    tensors: dict[Block, SSAValue] = {
        block: builder.insert(tensor.EmptyOp((), TensorType(f64, shape))).tensor
        for block, shape in blocks.shapes.items()
    }
    _insert_angles(entry, blocks, tensors, constants)
    last = entry.last_op
    assert isinstance(last, func.ReturnOp)
    Builder(InsertPoint.before(last)).insert(func.ReturnOp(*tensors.values()))
    _erase([last])
    _erase([op for op in entry.ops if op.name.startswith("frame.")])
    function.properties["sym_name"] = builtin.StringAttr(name)
    function.update_function_type()
    dce_function(function)


def _insert_angles(
    block: Block, blocks: _Blocks, tensors: dict[Block, SSAValue], constants: _Constants
) -> None:
    """Write the block's angles into its tensor, those of inner loops into theirs."""
    indices = _loop_indices(block)
    for slot, op, angle in _slots(block):
        insert = insert_element(angle, tensors[block], [*indices, constants[slot]])
        Builder(InsertPoint.before(op)).insert(insert)
        tensors[block] = insert.result
    for op in tuple(block.ops):
        if not isinstance(op, scf.ForOp) or not any(map(_is_state, op.iter_args)):
            continue
        inner = blocks.inside(op)  # none in a loop of entanglers only
        body = op.body.block
        states = [i for i, v in enumerate(op.iter_args) if _is_state(v)]
        kept = [i for i in range(len(op.iter_args)) if i not in states]
        carried = [tensors[b] for b in inner]
        arguments = [body.insert_arg(v.type, len(body.args)) for v in carried]
        tensors.update(zip(inner, arguments, strict=True))
        _insert_angles(body, blocks, tensors, constants)
        last = body.last_op
        assert isinstance(last, scf.YieldOp)
        results = [*(last.operands[i] for i in kept), *(tensors[b] for b in inner)]
        Builder(InsertPoint.before(last)).insert(scf.YieldOp(*results))
        _erase([last])
        _erase([o for o in body.ops if o.name.startswith("frame.")])
        for i in reversed(states):
            body.erase_arg(body.args[i + 1])
        loop = scf.ForOp(
            op.lb,
            op.ub,
            op.step,
            [*(op.iter_args[i] for i in kept), *carried],
            op.detach_region(op.body),
        )
        Builder(InsertPoint.before(op)).insert(loop)
        for i, result in zip(kept, loop.results, strict=False):
            op.results[i].replace_all_uses_with(result)
        tensors.update(zip(inner, loop.results[len(kept) :], strict=True))
        # What is left of the old loop only feeds frame operations, which go as well.
        op.detach()
        op.erase(safe_erase=False)


def _is_state(value: SSAValue) -> bool:
    return isinstance(value.type, frame.StateType)


def _erase(ops: list[Operation]) -> None:
    for op in reversed(ops):
        op.detach()
        op.erase(safe_erase=False)


def dce_function(function: func.FuncOp) -> None:
    """Remove what the function no longer uses: one walk from its end, since users come last."""
    for op in reversed(tuple(function.body.walk())):
        if is_trivially_dead(op):
            op.detach()
            op.erase()


def is_circuit(op: Operation) -> bool:
    """Whether `op` is a function on parameters and inputs that holds a state."""
    return isinstance(op, func.FuncOp) and any(isinstance(o, frame.InitOp) for o in op.walk())


class ExtractAnglesPass(ModulePass):
    """Split circuits into a classical and a quantum function (see the module)."""

    name = "extract-angles"

    def apply(self, ctx: Context, op: builtin.ModuleOp) -> None:
        functions = [f for f in op.body.block.ops if isinstance(f, func.FuncOp)]
        names = {f.sym_name.data for f in functions}
        for function in functions:
            name = function.sym_name.data
            base = name.removesuffix("_adjoint").removesuffix("_state")
            is_split = base != name and f"{base}_angles" in names
            if is_circuit(function) and not is_split:
                self._split(op, function)

    @staticmethod
    def _split(module: builtin.ModuleOp, circuit: func.FuncOp) -> None:
        name = circuit.sym_name.data
        angles = circuit.clone()
        arguments = [argument.type for argument in circuit.args]
        argument_attributes = circuit.arg_attrs
        results = list(circuit.function_type.outputs)
        hints = [argument.name_hint for argument in circuit.args]

        _make_angle_function(angles, f"{name}_angles")
        _make_state_function(circuit, f"{name}_state")
        module.body.block.insert_op_before(angles, circuit)

        entry = func.FuncOp(name, (arguments, results), arg_attrs=argument_attributes)
        builder = Builder(InsertPoint.at_end(entry.body.block))
        for argument, hint in zip(entry.args, hints, strict=True):
            argument.name_hint = hint
        computed = builder.insert(
            func.CallOp(f"{name}_angles", list(entry.args), list(angles.function_type.outputs))
        )
        values = builder.insert(func.CallOp(f"{name}_state", list(computed.results), results))
        builder.insert(func.ReturnOp(*values.results))
        module.body.block.insert_op_after(entry, circuit)
