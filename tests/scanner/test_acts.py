"""What the account holder did last: found in any order of records, and not in what others did."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from scanner.model import (
    Connection,
    Interaction,
    InteractionKind,
    LinkKind,
    Login,
    MessageThread,
    Moment,
    Post,
    PostKind,
    Record,
    TimeBasis,
    Visit,
    VisitKind,
)
from scanner.plugins import Scene
from scanner.spotting import Spotted, Spotting
from scanner.testing import at


def day(number: int) -> Moment:
    return Moment(datetime(2020, 1, number, tzinfo=UTC))


def post(number: int) -> Post:
    return Post(at=at(f"/{number}"), kind=PostKind.POST, text="x", when=day(number))


def acts(*batches: list[Record], today: date | None = None) -> dict[str, str]:
    into = Spotted()
    spotting = Spotting([], today)
    for batch in batches:
        spotting.look(batch, Scene(), into)
    return {kind: where.pointer for kind, (_, where) in into.acts.items()}


@pytest.mark.parametrize("order", [[1, 2, 3], [3, 2, 1], [2, 3, 1]])
def test_the_last_post_is_found_in_any_order(order: list[int]) -> None:
    assert acts([post(number) for number in order]) == {"Post": "/3"}
    assert acts(*([post(number)] for number in order)) == {"Post": "/3"}


def test_a_batch_of_several_types_keeps_them_apart() -> None:
    assert acts([post(1), Login(at=at("/l"), when=day(9)), post(2)]) == {"Post": "/2"}


def test_a_thread_counts_by_its_last_message_if_any_was_sent() -> None:
    sent = MessageThread(at=at("/a"), people=("A",), sent=1, received=0, when=day(1), last=day(8))
    received = MessageThread(at=at("/b"), people=("B",), sent=0, received=4, when=day(9), last=day(9))
    assert acts([sent], [received]) == {"MessageThread": "/a"}


@pytest.mark.parametrize(
    "record",
    [
        Connection(at=at(), link=LinkKind.FOLLOWER, name="A", when=day(3)),
        Connection(at=at(), link=LinkKind.REQUEST_RECEIVED, name="A", when=day(3)),
        Interaction(at=at(), kind=InteractionKind.TAGGED_BY, name="A", when=day(3)),
        Visit(at=at(), kind=VisitKind.STAY, when=day(3)),
        Login(at=at(), when=day(3)),
        Post(at=at(), kind=PostKind.POST, text="x"),
    ],
)
def test_what_others_did_and_what_has_no_date_is_no_act(record: Record) -> None:
    assert acts([record]) == {}


def test_what_lies_in_the_future_is_passed_over() -> None:
    assert acts([post(1), post(20)], today=date(2020, 1, 10)) == {"Post": "/1"}


def test_wall_clocks_and_instants_may_stand_together() -> None:
    local = Post(at=at("/w"), kind=PostKind.POST, text="x", when=Moment(datetime(2020, 1, 5), TimeBasis.LOCAL))
    assert acts([post(1), local]) == {"Post": "/w"}
