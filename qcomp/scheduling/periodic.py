"""The schedule of a loop, found once: software pipelining over GF(2).

Seen from the frame of its own iteration, every layer of a loop is the same list of operations, and
what is pending after a pass is a set of operations relative to the first layer that is not done.
The search is therefore a walk through a graph of such sets. A cycle in it, of p passes that finish
l layers, can be repeated for ever; the best one has the least p / l. Together with the passes that
lead to it (the prologue) and what it leaves (the epilogue) it is a schedule of any number of
layers, found in a time that does not depend on that number.

The graph is explored from the full set on: by a greedy walk, and by a beam whose passes are those
of `qcomp.scheduling.search`. The cycle of the least mean is found by Lawler's method: a cycle with
p - r l < 0 exists iff a better ratio than r does, and Bellman and Ford find one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from qcomp.gf2 import bits
from qcomp.scheduling.operation import Operation
from qcomp.scheduling.search import BEAM, Limits, Search
from qcomp.scheduling.window import Table, Window

LAYERS = 16  # looked at together, or fewer if they have more operations than a window takes
MAX_OPERATIONS = 640
BUDGET = 20_000  # targets to try
DEPTH, WIDTH, GREEDY_DEPTH = 100, 16, 40  # of the beam


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Operations as (layer, index in the layer), in the order of passes.

    `prologue` starts at layer 0. The `cycle` starts at `first` and is repeated after `layers` more
    layers; it has `passes` passes. `pending` is what is not done when it starts, of as many layers
    as were looked at (`window`); all later layers are pending too.
    """

    prologue: tuple[tuple[int, int], ...]
    first: int
    cycle: tuple[tuple[int, int], ...]
    layers: int
    passes: int
    pending: tuple[tuple[int, int], ...]
    window: int

    def repeats(self, layers: int) -> int:
        """How often the cycle runs in a loop of so many layers."""
        if max((layer for layer, _ in self.prologue), default=-1) >= layers:
            return 0
        reached = max(layer for layer, _ in self.cycle) + 1
        return max(0, (layers - reached) // self.layers + 1)


@dataclass(frozen=True, slots=True)
class _Step:
    """A pass: the operations `chosen` of the pending ones of `source`, after which `layers` layers
    are done and `target` is pending."""

    source: int
    chosen: int
    layers: int
    target: int


def window_layers(count: int) -> int:
    """How many layers of so many operations are looked at together."""
    return max(2, min(LAYERS, MAX_OPERATIONS // max(count, 1)))


def pipeline(
    operations: Sequence[Operation], count: int, lane_bits: int, dimension: int
) -> Pipeline | None:
    """The pipeline of a loop with `count` operations a layer, given those of `window_layers(count)`
    layers in the frame before the first; None if no cycle was found."""
    walk = _Walk(operations, count, lane_bits, dimension)
    ring = walk.best_cycle()
    if not ring:
        return None
    path = walk.path_to(ring)
    # Start at the cycle's node that the path has reached.
    start = path[-1].target if path else walk.all
    at = next(i for i, step in enumerate(ring) if step.source == start)
    ring = [*ring[at:], *ring[:at]]
    prologue, first = walk.operations_of(path, 0)
    cycle, end = walk.operations_of(ring, first)
    pending = [divmod(j, count) for j in bits(start)]
    return Pipeline(
        tuple(prologue),
        first,
        tuple(cycle),
        end - first,
        len(ring),
        tuple((first + layer, index) for layer, index in pending),
        first + walk.layers,
    )


class _Walk:
    """The graph of pending sets, as far as it is explored."""

    def __init__(self, operations: Sequence[Operation], count: int, lane_bits: int, dimension: int):
        self.count = count
        self.layers = len(operations) // count
        window = Window(Table(operations, lane_bits), range(len(operations)))
        self.search = Search(window, Limits(dimension), BUDGET)
        self.all = window.all
        self.steps: dict[int, list[_Step]] = {}
        self.explore(GREEDY_DEPTH, 1)  # comes back to a set that it has seen sooner than a beam
        self.explore(DEPTH, WIDTH)

    def explore(self, depth: int, width: int) -> None:
        """Expand the sets of a beam."""
        level = {self.all: 0}  # with the operations that are done
        for _ in range(depth):
            following: dict[int, int] = {}
            for pending, done in level.items():
                for step in self.expand(pending):
                    now = done + self.search.value(step.chosen)
                    following[step.target] = max(now, following.get(step.target, 0))
            ranked = sorted(following, key=lambda p: (-following[p], self.search.left(p)))
            level = {pending: following[pending] for pending in ranked[:width]}
            if self.search.tried > BUDGET or (width == 1 and level.keys() <= self.steps.keys()):
                break

    def expand(self, pending: int) -> list[_Step]:
        """The passes that may come next."""
        if pending in self.steps:
            return self.steps[pending]
        result: list[_Step] = []
        layer = (1 << self.count) - 1
        for chosen, _ in self.search.groups(pending, BEAM):
            rest, done = pending & ~chosen, 0
            while done < self.layers and not rest & layer:
                rest >>= self.count
                done += 1
            # As many new layers come into view.
            rest |= self.all & ~(self.all >> done * self.count)
            result.append(_Step(pending, chosen, done, rest))
        self.steps[pending] = result
        return result

    @property
    def edges(self) -> list[_Step]:
        return [
            step for steps in self.steps.values() for step in steps if step.target in self.steps
        ]

    def best_cycle(self) -> list[_Step]:
        """The cycle with the fewest passes a layer; empty if there is none."""
        edges, best = self.edges, list[_Step]()
        rate = float(len(self.steps) + 1)
        while found := self._cycle_below(edges, rate):
            best, layers = found, sum(step.layers for step in found)
            rate = len(found) / layers
        return best

    def _cycle_below(self, edges: Sequence[_Step], rate: float) -> list[_Step]:
        """A cycle with fewer passes a layer than `rate`, if there is one."""
        cost = dict.fromkeys(self.steps, 0.0)
        last: dict[int, _Step] = {}
        for _ in range(len(self.steps) + 1):
            changed = False
            for step in edges:
                new = cost[step.source] + 1 - rate * step.layers
                if new < cost[step.target] - 1e-9:
                    cost[step.target], last[step.target], changed = new, step, True
            if not changed:
                return []
            if found := _cycle_in(last):
                return found
        return []

    def path_to(self, ring: Sequence[_Step]) -> list[_Step]:
        """The passes from the full set to the cycle that lose the least against it."""
        rate = len(ring) / sum(step.layers for step in ring)
        cost, last = {self.all: 0.0}, dict[int, _Step]()
        edges = self.edges
        for _ in self.steps:
            for step in edges:
                if step.source in cost:
                    new = cost[step.source] + 1 - rate * step.layers
                    if new < cost.get(step.target, float("inf")) - 1e-9:
                        cost[step.target], last[step.target] = new, step
        at = min((step.source for step in ring), key=lambda p: cost[p])
        path: list[_Step] = []
        while at != self.all:
            path.append(last[at])
            at = last[at].source
        return path[::-1]

    def operations_of(
        self, steps: Sequence[_Step], first: int
    ) -> tuple[list[tuple[int, int]], int]:
        """The operations of passes that start at layer `first`, and the layer where they end."""
        found: list[tuple[int, int]] = []
        for step in steps:
            for j in bits(step.chosen):
                layer, index = divmod(j, self.count)
                found.append((first + layer, index))
            first += step.layers
        return found, first


def _cycle_in(last: dict[int, _Step]) -> list[_Step]:
    """A cycle of the graph in which each node has the one step that `last` has for it."""
    color: dict[int, int] = {}
    for number, node in enumerate(last):
        at = node
        while at in last and at not in color:
            color[at] = number
            at = last[at].source
        if at in last and color[at] == number:
            ring = [last[at]]
            while ring[-1].source != at:
                ring.append(last[ring[-1].source])
            return ring[::-1]
    return []
