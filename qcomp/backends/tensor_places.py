"""Tensors of classical functions in memory, for every target that writes them as code.

Tensors are values, but each has a place in memory: `tensor.insert` writes into the place of its
operand if that is not needed any more, else into a copy; a loop carries a tensor in one place. What
a function returns is built where the caller wants it, if possible.
"""

from math import prod

from xdsl.dialects import func, scf, tensor
from xdsl.dialects.builtin import Float64Type, TensorType
from xdsl.ir import Attribute, Block, BlockArgument, Operation, SSAValue

from qcomp.errors import CompilationError


def is_tensor(value: SSAValue) -> bool:
    """Whether a value is a tensor."""
    return isinstance(value.type, TensorType)


def tensor_shape(kind: Attribute) -> tuple[int, ...]:
    """The shape of a tensor of doubles; CompilationError if it is none."""
    if (
        not isinstance(kind, TensorType)
        or not isinstance(kind.element_type, Float64Type)
        or any(size < 0 for size in kind.get_shape())
    ):
        raise CompilationError(
            f"A value of type {kind} cannot be translated: expected a tensor of f64 with all "
            "dimensions known."
        )
    return kind.get_shape()


def element_count(value: SSAValue) -> int:
    """How many doubles a tensor has."""
    return prod(tensor_shape(value.type))


class TensorPlaces:
    """Where the tensors of one function are while its text is written.

    `places` are the pointers to tensors, `owned` the tensors whose place may be written to,
    `targets` the pointers to results that no tensor has taken yet, by the result's number.
    """

    def __init__(self, function: func.FuncOp, result: str):
        """`result` begins the name of the pointers to the results."""
        name = function.sym_name.data
        if len(function.body.blocks) != 1:
            raise CompilationError(
                f"The function '{name}' cannot be translated: expected one block."
            )
        self.block = function.body.block
        last = self.block.last_op
        if not isinstance(last, func.ReturnOp):
            raise CompilationError(
                f"The function '{name}' cannot be translated: expected a func.return at its end."
            )
        self.results = last.arguments
        self.places: dict[SSAValue, str] = {}
        self.owned: set[SSAValue] = set()
        self.targets = {i: f"{result}{i}" for i in range(len(self.results))}
        self._wanted: dict[SSAValue, int] = {}
        self._order: dict[Block, dict[Operation, int]] = {}
        for i, value in enumerate(self.results):
            if is_tensor(value):
                self._trace(value, i)

    def _trace(self, value: SSAValue, result: int) -> None:
        """Note for the values that end up as a result that they are best built there."""
        while value not in self._wanted:
            self._wanted[value] = result
            match value.owner:
                case tensor.InsertOp():
                    value = value.owner.dest
                case scf.ForOp():
                    value = value.owner.iter_args[value.owner.results.index(value)]
                case _:
                    return

    def new_place(self, value: SSAValue) -> str:
        """The pointer to memory of its own for a tensor."""
        raise NotImplementedError

    def allocate(self, value: SSAValue) -> str:
        """A place for a new tensor: a result's own if it can have it, else a new one."""
        target = self.targets.pop(self._wanted[value], None) if value in self._wanted else None
        return target or self.new_place(value)

    def own(self, value: SSAValue) -> str:
        """The place of a new tensor that may be written to."""
        self.places[value] = self.allocate(value)
        self.owned.add(value)
        return self.places[value]

    def copy_into(self, place: str, value: SSAValue) -> None:
        """Write a tensor to another place."""
        raise NotImplementedError

    def take(self, value: SSAValue, op: Operation, result: SSAValue) -> str:
        """The place of a tensor that `op` will overwrite to make `result`; a copy if need be."""
        if self.in_place(value, op):
            return self.places[value]
        place = self.allocate(result)
        self.copy_into(place, value)
        return place

    def in_place(self, value: SSAValue, op: Operation) -> bool:
        """Whether `op` may overwrite a tensor."""
        return value in self.owned and self._is_last_use(value, op)

    def _is_last_use(self, value: SSAValue, op: Operation) -> bool:
        """Whether nothing reads `value` after `op`, or again in a further turn of a loop."""
        block = op.parent
        home = value.block if isinstance(value, BlockArgument) else value.owner.parent_block()
        if block is None or home is not block:
            return False
        if value.get_user_of_unique_use() is op:
            return True
        if block not in self._order:
            self._order[block] = {other: i for i, other in enumerate(block.ops)}
        order = self._order[block]
        uses = [block.find_ancestor_op_in_block(use.operation) for use in value.uses]
        return uses.count(op) == 1 and all(
            user is not None and order[user] <= order[op] for user in uses
        )
