"""How fast text is read with the patterns and rules of every check: megabytes of posts a second, in one process."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from invented.pools import Pools, render
from texts import load_texts, slots

from scanner.model import Location, Post, PostKind
from scanner.plugins import Account, Scene
from scanner.registry import Registry
from scanner.spotting import Spotted, Spotting
from scanner.textsearch import TextSearch

_BATCH = 1_000


def print_throughput(half: str, pools: Pools, registry: Registry, megabytes: int) -> None:
    """Pass what exposes nothing of a half's texts by all patterns, over and over until so many megabytes went through.

    With the rules behind the patterns, a twentieth of it.
    """
    rng = random.Random(f"throughput/{half}")
    texts = [render(text.words, slots(pools, rng), rng) for text in load_texts(half, pools) if not text.exposed]
    rng.shuffle(texts)
    while len(texts) < _BATCH:
        texts += texts
    posts = [
        Post(at=Location("s1", "posts.json", f"/{n}"), kind=PostKind.POST, text=text) for n, text in enumerate(texts[:_BATCH])
    ]
    rounds = max(1, megabytes * 1_000_000 // sum(map(len, texts[:_BATCH])))
    listeners = [listener for check in registry.checks for listener in check.listeners]
    search = TextSearch([listener.pattern for listener in listeners])
    spotting = Spotting(registry.checks)
    scene = Scene(names=("Alex Example",), account=Account("facebook"))

    def searched() -> None:
        for _ in search.matches(texts[:_BATCH]):
            pass

    def judged() -> None:
        spotting.look(posts, scene, Spotted())

    print(f"\nthroughput of ordinary and look-alike posts, {len(listeners)} patterns, one process")
    for name, work, times in (("patterns", searched, rounds), ("patterns and rules", judged, max(1, rounds // 20))):
        work()
        begun = time.process_time()
        for _ in range(times):
            work()
        _say(name, texts[:_BATCH], times, time.process_time() - begun)


def _say(name: str, texts: Sequence[str], times: int, seconds: float) -> None:
    size = times * sum(map(len, texts)) / 1e6
    print(f"  {name:<20} {size / seconds:6.1f} MB/s over {size:.0f} MB")
