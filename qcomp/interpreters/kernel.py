"""Semantics of the `kernel` dialect: blocks of vectors in complex128.

A kernel sees an amplitude as [block, register, lane]. Its operations pair registers and lanes and
pick matrix elements by parities of the three, as the code that is made of it does. What differs
between stages with the same kernel comes as data: addresses, masks, and a matrix an operation. The
form of an operation is how it is computed, and the same here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from qcomp.dialects import plan
from qcomp.gates import pauli_matrix
from qcomp.interpreters.statevector import State, linear_map, parities
from qcomp.passes.lower_to_plan import stage_plan
from qcomp.scheduling.stage import SUM_BIT, SUMS, OperationStructure, Parity, StageStructure
from qcomp.signature import Floats

Bits = npt.NDArray[np.int64]


def rotations(axes: Sequence[tuple[str, int]], angles: Sequence[float]) -> list[State]:
    """For each angle the product of the rotations up to it, on the virtual qubit."""
    product = np.eye(2, dtype=np.complex128)
    products: list[State] = []
    for (letter, sign), angle in zip(axes, angles, strict=True):
        half = sign * angle / 2
        product = (np.cos(half) * np.eye(2) - 1j * np.sin(half) * pauli_matrix(letter)) @ product
        products.append(product)
    return products


def phases(axes: Sequence[tuple[str, int]], matrix: State) -> dict[str, complex]:
    """a and b of a gate that is, up to a phase, diag(1, b)·R·diag(1, a) with a real rotation R; 1
    of a rotation about one string, which only leaves a scale to others."""
    if all(letter == "X" for letter, _ in axes):
        return {"before": 1, "after": 1}
    first = np.angle(matrix[0, 0])
    return {
        "before": complex(np.exp(1j * (np.angle(-matrix[0, 1]) - first))),
        "after": complex(np.exp(1j * (np.angle(matrix[1, 0]) - first))),
    }


@dataclass(frozen=True)
class OperationData:
    """The masks of one operation as parities of the lane, shape (lanes,)."""

    axes: tuple[tuple[str, int], ...]
    role: Bits
    sign: Bits
    controls: tuple[Bits, ...]

    def matrix(self, angles: Sequence[float], elsewhere: Sequence[str]) -> State:
        """The operation on the virtual qubit, without the diagonals that are `elsewhere`."""
        result = rotations(self.axes, angles)[-1]
        found = phases(self.axes, result)
        if "before" in elsewhere:
            result = result @ np.diag([1, found["before"].conjugate()])
        if "after" in elsewhere:
            result = np.diag([1, found["after"].conjugate()]) @ result
        return result

    def gradients(self, angles: Sequence[float], elsewhere: Sequence[str], sums: Floats) -> Floats:
        """The derivative by each angle, from the sums over I, X, Y and Z after the operation
        without the diagonals that are `elsewhere`."""
        products = rotations(self.axes, angles)
        after = phases(self.axes, products[-1])["after"] if "after" in elsewhere else 1
        result = np.empty(len(products))
        for j, (letter, sign) in enumerate(self.axes):
            later = np.diag([1, np.conj(after)]) @ products[-1] @ products[j].conj().T
            generator = later @ (sign * pauli_matrix(letter)) @ later.conj().T
            parts = [np.trace(pauli_matrix(p) @ generator).real / 2 for p in SUMS]
            result[j] = parts @ sums
        return result


@dataclass(frozen=True)
class StageData:
    """What a kernel reads of a stage: `addresses[block, register, lane]` of the amplitudes, the
    `parities` of the block that its operations name by number, and the masks of the operations.

    Of the stage's diagonals, `varying` are those of `kernel.diagonal`, with their masks as parities
    of the lane; `common` are the others, with masks of the columns of blocks that switch them.
    """

    addresses: Bits
    parities: tuple[Bits, ...]
    operations: tuple[OperationData, ...]
    varying: tuple[tuple[int, Bits], ...]
    common: tuple[tuple[int, int], ...]

    @staticmethod
    def of(stage: plan.StageOp) -> "StageData":
        made = stage_plan(stage)
        lanes = 1 << made.lane_bits
        blocks = linear_map((*made.loops, *made.outer))
        vectors = blocks[:, None] ^ linear_map(made.registers)
        return StageData(
            vectors[:, :, None] * lanes + np.arange(lanes),
            tuple(np.bitwise_count(blocks & mask).astype(np.int64) & 1 for mask in made.parities),
            tuple(
                OperationData(
                    operation.qubit.axes,
                    parities(operation.qubit.z.z, lanes),
                    parities(operation.qubit.x.z, lanes),
                    # A control takes part where its eigenvalue is -1.
                    tuple(parities(c.z, lanes) ^ (c.phase >> 1) for c in operation.controls),
                )
                for operation in made.operations
            ),
            tuple((i, parities(made.diagonals[i].mask, lanes)) for i in made.varying),
            made.common,
        )

    def parity(self, where: Parity) -> Bits:
        """The part of a parity that does not depend on the lane, by block and register."""
        _, registers, _ = self.addresses.shape
        result = parities(where.registers, registers)[None, :, None]
        return result if where.block < 0 else result ^ self.parities[where.block][:, None, None]


def run_forward(
    structure: StageStructure,
    stage: StageData,
    angles: Sequence[Sequence[float]],
    moved: Sequence[complex],
    psi: State,
) -> None:
    """Apply a kernel to all blocks of a stage; `angles` has a row an operation, `moved` a phase for
    each of the stage's diagonals."""
    block = _skewed(psi[stage.addresses], structure.skew)
    block = block * _factor(structure, stage, moved, "before")
    for op, data, row in zip(structure.operations, stage.operations, angles, strict=True):
        turned, active = _turned(op, stage, data, data.matrix(row, op.elsewhere), block)
        block = np.where(active, turned, block)
    block = block * _factor(structure, stage, moved, "after")
    folded = np.empty_like(block)
    folded[_folded(structure, stage)] = block
    psi[stage.addresses] = folded


def run_adjoint(
    structure: StageStructure,
    stage: StageData,
    angles: Sequence[Sequence[float]],
    moved: Sequence[complex],
    psi: State,
    lam: State,
) -> list[Floats]:
    """Undo a kernel on ψ and λ; returns the gradient of each operation's angles."""
    after, places = _factor(structure, stage, moved, "after"), _folded(structure, stage)
    blocks = [state[stage.addresses][places] / after for state in (psi, lam)]
    gradients: list[Floats] = [np.zeros(0)] * len(angles)
    for run in reversed(structure.runs):
        for i in run:  # all at the same point, as they commute
            op, data = structure.operations[i], stage.operations[i]
            sums = np.zeros(len(SUMS))
            for j, letter in enumerate(SUMS):
                # Before diag(1, b) the sums over X and Y follow from both of those after it.
                if op.sums & SUM_BIT[letter] or (op.elsewhere and letter in "XY"):
                    turned, active = _turned(op, stage, data, pauli_matrix(letter), blocks[0])
                    sums[j] = np.vdot(blocks[1], np.where(active, turned, 0)).imag
            gradients[i] = data.gradients(angles[i], op.elsewhere, sums)
        for i in reversed(run):
            op, data = structure.operations[i], stage.operations[i]
            inverse = data.matrix(angles[i], op.elsewhere).conj().T
            for j, block in enumerate(blocks):
                turned, active = _turned(op, stage, data, inverse, block)
                blocks[j] = np.where(active, turned, block)
    before = _factor(structure, stage, moved, "before")
    for state, block in zip((psi, lam), blocks, strict=True):
        state[stage.addresses] = _skewed(block / before, structure.skew)
    return gradients


def _factor(
    structure: StageStructure, stage: StageData, moved: Sequence[complex], place: str
) -> State:
    """What the diagonals of other stages' operations multiply the amplitudes by."""
    result = np.ones(stage.addresses.shape, dtype=np.complex128)
    for diagonal, (number, mask) in zip(structure.diagonals, stage.varying, strict=True):
        if diagonal.place == place:
            odd = stage.parity(diagonal.role) ^ diagonal.role.lanes * mask
            result *= np.where(odd, moved[number], 1)
    if structure.block_factor == place:
        for number, columns in stage.common:
            odd = parities(columns, len(result))
            result *= np.where(odd, moved[number], 1)[:, None, None]
    return result


def _turned(
    op: OperationStructure, stage: StageData, data: OperationData, matrix: State, block: State
) -> tuple[State, npt.NDArray[np.bool_]]:
    """A 2×2 matrix applied to every pair of an operation, and which amplitudes take part."""
    registers, lanes = (np.arange(count) for count in block.shape[1:])
    partners = block[:, registers ^ op.registers][:, :, lanes ^ op.lanes]
    role = stage.parity(op.role) ^ op.role.lanes * data.role
    sign = 1 - 2 * (stage.parity(op.sign) ^ op.sign.lanes * data.sign)
    other = (1j if op.odd else 1) * sign * matrix[role, 1 - role]
    active = np.array([op.takes_part(r) for r in registers])[None, :, None]
    for where, mask in zip(op.controls, data.controls, strict=True):
        active = active & (stage.parity(where) ^ mask == 1)  # the mask has the sign as well
    return matrix[role, role] * block + other * partners, active


def _folded(structure: StageStructure, stage: StageData) -> tuple[Bits, Bits, Bits]:
    """Where the fold moves each amplitude: block, register and lane."""
    count, registers, lanes = stage.addresses.shape
    block = np.arange(count)[:, None, None]
    register, lane = np.arange(registers)[None, :, None], np.arange(lanes)[None, None, :]
    fold = structure.fold
    if fold is None:
        return block, register, lane
    target = linear_map(fold.lanes)[lane] ^ linear_map(fold.from_registers)[register]
    if fold.block >= 0:
        for bit in range(len(fold.lanes)):
            target = target ^ stage.parities[fold.block + bit][:, None, None] << bit
    return block, register ^ linear_map(fold.to_registers)[lane], target


def _skewed(block: State, skew: Sequence[int]) -> State:
    """The lanes of every register permuted by its skew."""
    _, _, lanes = block.shape
    return np.take_along_axis(block, linear_map(skew)[None, :, None] ^ np.arange(lanes), axis=2)
