"""Loops over states as passes write them: index arithmetic, tables, pieces of other loops."""

from collections.abc import Callable, Sequence

from xdsl.builder import Builder
from xdsl.dialects import arith, func, scf, tensor
from xdsl.dialects.builtin import DenseIntOrFPElementsAttr, IndexType, TensorType
from xdsl.ir import Block, Region, SSAValue
from xdsl.rewriter import InsertPoint

from qcomp.passes.extract_angles import index_constant

Index = SSAValue | int

Carried = Sequence[SSAValue]
"""The buffers of a loop: ψ, in the backward half λ, and a free one if the loop permutes."""


class Constants:
    """The numbers that a function needs, and tables of them, once each at its beginning."""

    def __init__(self, function: func.FuncOp):
        self.builder = Builder(InsertPoint.at_start(function.body.block))
        self.known: dict[int, SSAValue] = {}

    def number(self, value: int) -> SSAValue:
        if value not in self.known:
            self.known[value] = index_constant(self.builder, value)
        return self.known[value]

    def table(self, values: Sequence[int]) -> SSAValue | int:
        """A table; if all numbers are the same, that one."""
        if len(set(values)) == 1:
            return values[0]
        kind = TensorType(IndexType(), [len(values)])
        constant = arith.ConstantOp(DenseIntOrFPElementsAttr.from_list(kind, list(values)))
        return self.builder.insert(constant).result


class Writer:
    """Writes index arithmetic, loops, and copies of loops."""

    def __init__(self, at: InsertPoint, constants: Constants):
        self.builder = Builder(at)
        self.constants = constants

    def value(self, index: Index) -> SSAValue:
        return self.constants.number(index) if isinstance(index, int) else index

    def add(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return a + b
        if a == 0 or b == 0:
            return b if a == 0 else a
        return self.builder.insert(arith.AddiOp(self.value(a), self.value(b))).result

    def subtract(self, a: Index, b: Index) -> Index:
        if isinstance(a, int) and isinstance(b, int):
            return a - b
        if b == 0:
            return a
        return self.builder.insert(arith.SubiOp(self.value(a), self.value(b))).result

    def multiply(self, a: Index, b: int) -> Index:
        if isinstance(a, int):
            return a * b
        return a if b == 1 else self.builder.insert(arith.MuliOp(a, self.value(b))).result

    def read(self, table: SSAValue | int, index: Index) -> Index:
        """An element of a table."""
        if isinstance(table, int):
            return table
        extract = tensor.ExtractOp(table, [self.value(index)], IndexType())
        return self.builder.insert(extract).result

    def copy(self, loop: scf.ForOp, first: Index, end: Index, carried: Carried) -> Carried:
        """Run some iterations of a loop."""
        copy = loop.clone()
        copy.operands = [self.value(first), self.value(end), self.value(1), *carried]
        return self.builder.insert(copy).results

    def over(
        self,
        first: Index,
        end: Index,
        carried: Carried,
        body: Callable[["Writer", SSAValue, Carried], Carried],
    ) -> Carried:
        """A loop; `body` writes what it does and returns what it carries on."""
        block = Block(arg_types=[IndexType(), *(v.type for v in carried)])
        inside = Writer(InsertPoint.at_end(block), self.constants)
        inside.builder.insert(scf.YieldOp(*body(inside, block.args[0], block.args[1:])))
        bounds = self.value(first), self.value(end), self.value(1)
        return self.builder.insert(scf.ForOp(*bounds, carried, Region(block))).results
