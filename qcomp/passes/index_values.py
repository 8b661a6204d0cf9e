"""The numbers that loops over states count with, for those who walk these loops turn by turn."""

from collections.abc import Iterator

import numpy as np
from xdsl.dialects import arith, scf, tensor
from xdsl.dialects.builtin import DenseIntOrFPElementsAttr, IntegerAttr
from xdsl.ir import Block, Operation, SSAValue

from qcomp.dialects import plan


class IndexValues:
    """What the indices of a function are, so far."""

    def __init__(self):
        self.known: dict[SSAValue, int] = {}
        self._tables: dict[SSAValue, list[int]] = {}

    def __getitem__(self, value: SSAValue) -> int:
        return self.known[value]

    def compute(self, op: Operation) -> bool:
        """Compute the result of an operation on indices; False if it is none."""
        known = self.known
        match op:
            case arith.ConstantOp() if isinstance(op.value, IntegerAttr):
                known[op.result] = op.value.value.data
            case arith.ConstantOp() if isinstance(op.value, DenseIntOrFPElementsAttr):
                self._tables[op.result] = np.array(op.value.get_values(), np.int64).tolist()
            case tensor.ExtractOp():
                known[op.result] = self._tables[op.tensor][known[op.indices[0]]]
            case arith.AddiOp():
                known[op.result] = known[op.lhs] + known[op.rhs]
            case arith.SubiOp():
                known[op.result] = known[op.lhs] - known[op.rhs]
            case arith.MuliOp():
                known[op.result] = known[op.lhs] * known[op.rhs]
            case _:
                return False
        return True

    def turns(self, loop: scf.ForOp) -> Iterator[int]:
        """The turns of a loop, whose index is known while each of them is walked."""
        for number in range(*(self.known[v] for v in (loop.lb, loop.ub, loop.step))):
            self.known[loop.body.block.args[0]] = number
            yield number


def copies(block: Block, values: IndexValues | None = None) -> Iterator[tuple[Operation, int]]:
    """The saves and restores of a function in the order in which they run, each with its slot."""
    values = values or IndexValues()
    for op in block.ops:
        if isinstance(op, plan.SaveOp | plan.RestoreOp):
            assert op.slot is not None
            yield op, values[op.slot]
        elif isinstance(op, scf.ForOp):
            for _ in values.turns(op):
                yield from copies(op.body.block, values)
        else:
            values.compute(op)
