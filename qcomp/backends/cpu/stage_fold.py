"""The fold of a stage kernel, as LLVM text: it permutes the amplitudes of a block.

Register r, lane l goes to register r ^ R l, lane C l ^ S r ^ d, with d from the block's state word
(see `qcomp.scheduling.fold`). So register r' of the result is first blended, lane l from register
r' ^ R l, and then permuted: lane l goes to lane C' l ^ S r' ^ d, C' = C + S R.
"""

from collections.abc import Sequence

from qcomp.backends.cpu.stage_operations import Amplitude, Place, StageFunction
from qcomp.backends.cpu.tables import ADDRESS_BITS
from qcomp.gf2 import combine, inverse
from qcomp.scheduling.fold import FoldStructure


class LaneFold:
    """A fold, and its inverse."""

    def __init__(self, kernel: StageFunction, structure: FoldStructure):
        self.kernel, self.structure = kernel, structure
        self.lanes = range(kernel.f.vector.lanes)
        self.inverse = inverse(structure.exchanged)

    def apply(self, place: Place, state: Sequence[Amplitude]) -> list[Amplitude]:
        """The folded amplitudes of a block."""
        f, s = self.kernel.f, self.structure
        added = self._block(place)
        if added:
            # C'⁻¹ d, from a table of all d in one word.
            table = sum(combine(self.inverse, d) << 4 * d for d in self.lanes)
            added = f.integer("lshr", _signed(table), f.integer("shl", added, 2))
            added = f.integer("and", added, len(self.lanes) - 1)
        result: list[Amplitude] = []
        for r, amplitude in enumerate(self._blend(state)):
            shift = combine(s.from_registers, r)
            sources = [combine(self.inverse, lane ^ shift) for lane in self.lanes]
            result.append(self._permute(amplitude, sources, added))
        return result

    def undo(self, place: Place, state: Sequence[Amplitude]) -> list[Amplitude]:
        """The amplitudes before the fold."""
        s = self.structure
        added = self._block(place)
        result: list[Amplitude] = []
        for r, amplitude in enumerate(state):
            shift = combine(s.from_registers, r)
            sources = [combine(s.exchanged, lane) ^ shift for lane in self.lanes]
            result.append(self._permute(amplitude, sources, added))
        return self._blend(result)

    def _block(self, place: Place) -> str:
        """d, or '' for zero."""
        f, block = self.kernel.f, self.structure.block
        if block < 0:
            return ""
        shifted = f.integer("lshr", place.word, ADDRESS_BITS + block)
        return f.integer("and", shifted, len(self.lanes) - 1)

    def _blend(self, state: Sequence[Amplitude]) -> list[Amplitude]:
        """Register r, lane l from register r ^ R l."""
        f = self.kernel.f
        patterns = [combine(self.structure.to_registers, lane) for lane in self.lanes]
        result: list[Amplitude] = []
        for r, amplitude in enumerate(state):
            for pattern in sorted({*patterns} - {0}):
                bits = ", ".join(f"i1 {str(p == pattern).lower()}" for p in patterns)
                pairs = zip(state[r ^ pattern], amplitude, strict=True)
                amplitude = tuple(f.select(f"<{bits}>", *pair) for pair in pairs)
            result.append(amplitude)
        return result

    def _permute(self, amplitude: Amplitude, sources: Sequence[int], added: str) -> Amplitude:
        """Lane l from lane `sources[l]`, or that XOR `added`."""
        f = self.kernel.f
        if added:
            numbers = f.lane_numbers(sources, added)
            return tuple(f.gather(part, numbers) for part in amplitude)
        if [*sources] == [*self.lanes]:
            return amplitude
        return tuple(f.permute(part, sources) for part in amplitude)


def _signed(word: int) -> int:
    """A 64-bit word as LLVM writes it."""
    return word - (1 << 64) if word >> 63 else word
