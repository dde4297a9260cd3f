"""Street plans that nobody lives in, and runs along them: what the attack on privacy zones is measured on.

Development plans are a jittered grid with diagonals and dead ends, an organic town and a maze of a suburb; examination plans are a market town
of rings and radial roads, and an estate of main roads whose cells are filled with cul-de-sacs. They share no construction.
"""

from __future__ import annotations

import heapq
import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

Point = tuple[float, float]

REACH_M = 2_600.0


@dataclass
class Streets:
    """A connected plan: nodes in metres, and for each node its neighbours."""

    nodes: list[Point] = field(default_factory=list)
    near: list[set[int]] = field(default_factory=list)

    def node(self, x: float, y: float) -> int:
        self.nodes.append((x, y))
        self.near.append(set())
        return len(self.nodes) - 1

    def join(self, one: int, other: int) -> None:
        if one != other:
            self.near[one].add(other)
            self.near[other].add(one)

    def cut(self, one: int, other: int) -> None:
        self.near[one].discard(other)
        self.near[other].discard(one)

    def length(self, one: int, other: int) -> float:
        return math.dist(self.nodes[one], self.nodes[other])

    def edges(self) -> list[tuple[int, int]]:
        return [(one, other) for one in range(len(self.nodes)) for other in sorted(self.near[one]) if one < other]

    def connected(self) -> Streets:
        """The largest connected part."""
        best: list[int] = []
        seen: set[int] = set()
        for first in range(len(self.nodes)):
            if first in seen:
                continue
            part, todo = [first], [first]
            seen.add(first)
            while todo:
                for other in self.near[todo.pop()]:
                    if other not in seen:
                        seen.add(other)
                        part.append(other)
                        todo.append(other)
            if len(part) > len(best):
                best = part
        number = {old: new for new, old in enumerate(best)}
        return Streets([self.nodes[old] for old in best], [{number[o] for o in self.near[old]} for old in best])


def grid(rng: random.Random, spacing: float | None = None) -> Streets:
    """A jittered grid, turned at random, with streets missing, diagonals and dead ends."""
    spacing = spacing or rng.uniform(80, 130)
    turn, jitter = rng.uniform(0, math.pi / 2), rng.uniform(0.05, 0.25) * spacing
    plan, count = Streets(), int(REACH_M / spacing)
    at = {}
    for row in range(-count, count + 1):
        for column in range(-count, count + 1):
            x = column * spacing + rng.gauss(0, jitter / 2)
            y = row * spacing + rng.gauss(0, jitter / 2)
            at[row, column] = plan.node(x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))
    missing, diagonal = rng.uniform(0.08, 0.25), rng.uniform(0.02, 0.1)
    for (row, column), here in at.items():
        for step in ((0, 1), (1, 0)):
            there = at.get((row + step[0], column + step[1]))
            if there is not None and rng.random() > missing:
                plan.join(here, there)
        there = at.get((row + 1, column + rng.choice((-1, 1))))
        if there is not None and rng.random() < diagonal:
            plan.join(here, there)
    return _with_spurs(plan, rng, 0.15, spacing).connected()


def maze(rng: random.Random) -> Streets:
    """A suburb of winding streets: a tree over a jittered lattice, with one street in four of the rest put back."""
    whole = grid(rng, rng.uniform(85, 125))
    plan = Streets(list(whole.nodes), [set() for _ in whole.nodes])
    edges = whole.edges()
    rng.shuffle(edges)
    root = list(range(len(whole.nodes)))

    def leader(node: int) -> int:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for one, other in edges:
        if leader(one) != leader(other):
            root[leader(one)] = leader(other)
            plan.join(one, other)
        elif rng.random() < 0.25:
            plan.join(one, other)
    return plan


def organic(rng: random.Random) -> Streets:
    """Scattered crossings joined to those they are closest to (a Gabriel graph), with some streets missing."""
    apart = rng.uniform(75, 120)
    cells: dict[tuple[int, int], list[int]] = {}
    plan = Streets()

    def around(x: float, y: float, reach: float) -> list[int]:
        far = math.ceil(reach / apart)
        row, column = math.floor(y / apart), math.floor(x / apart)
        found = []
        for down in range(-far, far + 1):
            for right in range(-far, far + 1):
                found += cells.get((row + down, column + right), [])
        return [index for index in found if math.dist(plan.nodes[index], (x, y)) < reach]

    for _ in range(int((2 * REACH_M / apart) ** 2 * 1.6)):
        x, y = rng.uniform(-REACH_M, REACH_M), rng.uniform(-REACH_M, REACH_M)
        if not around(x, y, apart * 0.75):
            cells.setdefault((math.floor(y / apart), math.floor(x / apart)), []).append(plan.node(x, y))
    for here, (x, y) in enumerate(plan.nodes):
        for there in around(x, y, 3 * apart):
            if there <= here:
                continue
            middle = ((x + plan.nodes[there][0]) / 2, (y + plan.nodes[there][1]) / 2)
            half = plan.length(here, there) / 2
            if all(other in (here, there) for other in around(*middle, half * 0.999)):
                plan.join(here, there)
    for one, other in plan.edges():
        if rng.random() < 0.18 and len(plan.near[one]) > 2 and len(plan.near[other]) > 2:
            plan.cut(one, other)
    return _with_spurs(plan, rng, 0.1, apart).connected()


def market_town(rng: random.Random) -> Streets:
    """Radial roads from a market place, rings that bend, and lanes between them."""
    plan = Streets()
    centre = plan.node(rng.uniform(-900, 900), rng.uniform(-900, 900))
    cx, cy = plan.nodes[centre]
    rings, spacing = 34, rng.uniform(85, 115)
    before: list[int] = [centre]
    arms = rng.randint(5, 8)
    bend = [rng.uniform(-0.25, 0.25) for _ in range(rings + 1)]
    for ring in range(1, rings + 1):
        radius = ring * spacing * rng.uniform(0.97, 1.03)
        wanted = max(arms, round(2 * math.pi * radius / (spacing * 1.25)))
        now = []
        for index in range(wanted):
            angle = 2 * math.pi * index / wanted + bend[ring] * 0.3
            off = rng.gauss(0, spacing * 0.1)
            now.append(plan.node(cx + (radius + off) * math.cos(angle), cy + (radius + off) * math.sin(angle)))
        for index, here in enumerate(now):
            if rng.random() > 0.3:
                plan.join(here, now[(index + 1) % len(now)])
            nearest = min(before, key=lambda other, here=here: plan.length(here, other))
            if rng.random() > 0.25:
                plan.join(here, nearest)
        before = now
    return _with_spurs(plan, rng, 0.08, spacing).connected()


def estate(rng: random.Random) -> Streets:
    """Main roads far apart; each cell between them grows a tree of closes with one to three ways out."""
    plan, wide = Streets(), rng.uniform(360, 520)
    count = int(REACH_M / wide)
    parts = 4
    main: dict[tuple[int, int], int] = {}

    def on_main(row: int, column: int) -> int:
        """A node of the main roads, in quarters of a cell."""
        if (row, column) not in main:
            main[row, column] = plan.node(
                column * wide / parts + rng.gauss(0, 12) + 60 * math.sin(row / 7),
                row * wide / parts + rng.gauss(0, 12) + 60 * math.sin(column / 9),
            )
        return main[row, column]

    limit = count * parts
    for line in range(-count, count + 1):
        for step in range(-limit, limit):
            plan.join(on_main(line * parts, step), on_main(line * parts, step + 1))
            plan.join(on_main(step, line * parts), on_main(step + 1, line * parts))
    spacing = wide / parts / 1.2
    for row in range(-count, count):
        for column in range(-count, count):
            inside = {}
            for down in range(1, 5):
                for right in range(1, 5):
                    x = column * wide + right * wide / 5 + rng.gauss(0, spacing * 0.15)
                    y = row * wide + down * wide / 5 + rng.gauss(0, spacing * 0.15)
                    inside[down, right] = plan.node(x + 60 * math.sin(row * parts / 7), y + 60 * math.sin(column * parts / 9))
            start = rng.choice(sorted(inside))
            reached, todo = {start}, [start]
            while todo:
                here = todo[-1]
                free = [
                    (here[0] + a, here[1] + b)
                    for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))
                    if (here[0] + a, here[1] + b) in inside and (here[0] + a, here[1] + b) not in reached
                ]
                if not free or rng.random() < 0.15:
                    todo.pop()
                    continue
                there = rng.choice(free)
                reached.add(there)
                plan.join(inside[here], inside[there])
                todo.append(there)
            rim = [
                key
                for a in range(parts + 1)
                for key in (
                    (row * parts, column * parts + a),
                    ((row + 1) * parts, column * parts + a),
                    (row * parts + a, column * parts),
                    (row * parts + a, (column + 1) * parts),
                )
                if key in main
            ]
            edge = [spot for spot in sorted(reached) if spot[0] in (1, 4) or spot[1] in (1, 4)]
            for spot in rng.sample(edge, min(len(edge), rng.randint(1, 3))):
                there = min(rim, key=lambda key, spot=spot: plan.length(inside[spot], main[key]))
                plan.join(inside[spot], main[there])
    return plan.connected()


def _with_spurs(plan: Streets, rng: random.Random, share: float, length: float) -> Streets:
    for here in range(len(plan.nodes)):
        if rng.random() < share:
            angle, far = rng.uniform(0, 2 * math.pi), length * rng.uniform(0.3, 0.6)
            x, y = plan.nodes[here]
            plan.join(here, plan.node(x + far * math.cos(angle), y + far * math.sin(angle)))
    return plan


DEVELOPMENT: tuple[Callable[[random.Random], Streets], ...] = (grid, organic, maze)
EXAMINATION: tuple[Callable[[random.Random], Streets], ...] = (market_town, estate)


class Runner:
    """Somebody who lives on a street of a plan and has favourite ways round it."""

    def __init__(self, plan: Streets, rng: random.Random) -> None:
        self.plan, self.rng = plan, rng
        edges = [pair for pair in plan.edges() if all(math.hypot(*plan.nodes[node]) < 700 for node in pair)]
        one, other = rng.choice(edges)
        part = rng.random()
        (ax, ay), (bx, by) = plan.nodes[one], plan.nodes[other]
        self.gate = (ax + part * (bx - ax), ay + part * (by - ay))
        away, side = rng.uniform(6, 18), rng.choice((-1, 1))
        length = max(1.0, plan.length(one, other))
        self.home = (self.gate[0] - side * away * (by - ay) / length, self.gate[1] + side * away * (bx - ax) / length)
        self._street = (one, other)
        self._step = rng.choice((2.8, 2.8, 5.6, 9.0, 16.0))
        self._far = rng.uniform(1_500, 3_200)
        # Most people leave home by the way to the park or the river.
        self._habit, self._habitual = rng.uniform(0, 2 * math.pi), rng.uniform(0.2, 0.9)
        self._favourites = [self._way() for _ in range(rng.randint(2, 6))]

    def run(self) -> list[Point]:
        """The recorded points of one run: a favourite way mostly, from near the door and back, with the receiver's error."""
        rng = self.rng
        if rng.random() < 0.25:
            way = self._way()
        else:
            way = self._favourites[min(len(self._favourites) - 1, int(rng.expovariate(0.6)))]
        if rng.random() < 0.3:
            way = way[::-1]
        return self._recorded(way)

    def _way(self) -> list[Point]:
        """Through one to three places and home again; out and back in a third of cases."""
        plan, rng = self.plan, self.rng
        start = rng.choice(self._street)
        heading, length = rng.uniform(0, 2 * math.pi), self._far * rng.uniform(0.55, 1.1)
        if rng.random() < self._habitual:
            heading = self._habit + rng.gauss(0, 0.35)
        kind = rng.random()
        if kind < 0.33:
            turns = [(heading, length)]
        elif kind < 0.7:
            turns = [(heading, length * 0.75), (heading + rng.choice((-1, 1)) * rng.uniform(0.5, 1.3), length * 0.75)]
        else:
            turns = [(heading + 0.7 * index, length * 0.6) for index in range(3)]
        stops = [start, *(self._nearest(length * math.cos(angle), length * math.sin(angle)) for angle, length in turns)]
        nodes = [start]
        for one, other in pairwise(stops):
            nodes += self._path(one, other)[1:]
        back = nodes[::-1] if kind < 0.33 else self._path(nodes[-1], rng.choice(self._street))
        nodes += back[1:]
        return [self.home, self.gate, *(plan.nodes[node] for node in nodes), self.gate, self.home]

    def _nearest(self, east: float, north: float) -> int:
        goal = (self.home[0] + east, self.home[1] + north)
        return min(range(len(self.plan.nodes)), key=lambda node: math.dist(self.plan.nodes[node], goal))

    def _path(self, start: int, goal: int) -> list[int]:
        """The shortest way by streets that somebody likes more or less on the day."""
        plan, rng, taste = self.plan, self.rng, {}
        best, came, todo = {start: 0.0}, {start: start}, [(0.0, start)]
        while todo:
            cost, here = heapq.heappop(todo)
            if here == goal:
                break
            if cost > best[here]:
                continue
            for there in plan.near[here]:
                key = (min(here, there), max(here, there))
                if key not in taste:
                    taste[key] = plan.length(here, there) * rng.uniform(1.0, 1.35)
                total = cost + taste[key]
                if total < best.get(there, math.inf):
                    best[there], came[there] = total, here
                    heapq.heappush(todo, (total, there))
        if goal not in came:
            return [start]
        path = [goal]
        while path[-1] != start:
            path.append(came[path[-1]])
        return path[::-1]

    def _recorded(self, way: list[Point]) -> list[Point]:
        rng = self.rng
        skip, stop = rng.uniform(0, 20), rng.uniform(0, 20)
        points = spaced(way, self._step * rng.uniform(0.85, 1.15))
        first = int(skip / self._step)
        points = points[first : len(points) - int(stop / self._step)]
        keep = math.exp(-self._step / 60)
        bias = (rng.gauss(0, 2.0), rng.gauss(0, 2.0))
        drift = [rng.gauss(0, 3.0), rng.gauss(0, 3.0)]
        found = []
        for x, y in points:
            for axis in (0, 1):
                drift[axis] = keep * drift[axis] + rng.gauss(0, 3.0 * math.sqrt(1 - keep * keep))
            found.append((x + bias[0] + drift[0] + rng.gauss(0, 0.3), y + bias[1] + drift[1] + rng.gauss(0, 0.3)))
        return found


def spaced(way: list[Point], step: float) -> list[Point]:
    """The points of a line every ``step`` metres."""
    found, left = [way[0]], step
    for (ax, ay), (bx, by) in pairwise(way):
        length = math.dist((ax, ay), (bx, by))
        at = left
        while at <= length:
            found.append((ax + (bx - ax) * at / length, ay + (by - ay) * at / length))
            at += step
        left = at - length
    return found
