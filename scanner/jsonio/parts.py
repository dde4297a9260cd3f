"""Reads JSON members in bounded memory, whatever their size: fast when they are sound, tolerant when they are not.

A document comes as parts: the elements of an array that stands at the top or right under a top-level key, in batches,
and every other top-level value as one. Small members are decoded at once. Large ones are cut between elements by
searching for the bytes that separate the first two, so only a batch is ever in memory. What the strict decoder refuses
(lone surrogates, NaN, control characters, byte-order marks) goes to the standard library's tolerant one, and a
document that is cut or damaged is read element by element around the damage.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from scanner.jsonio.feed import Feed, as_utf8, utf8_chunks
from scanner.jsonio.walk import TOO_LARGE, Elements, Note, Part, Types, Value, Walk, each_typed
from scanner.plugins import Member, MemberError

__all__ = ["SMALL", "load", "parts", "pointer"]

SMALL: Final = 8 << 20
_TOO_DEEP: Final = "it is nested more deeply than any real export"


def pointer(*steps: str | int) -> str:
    """An RFC 6901 pointer: ``pointer("a/b", 3)`` is ``/a~1b/3``."""
    return "".join(
        [f"/{step}" if isinstance(step, int) else "/" + step.replace("~", "~0").replace("/", "~1") for step in steps]
    )


def _any(_key: str | None) -> None:
    """No type for any array."""


def parts(member: Member, note: Note, types: Types = _any) -> Iterator[Part]:
    """The parts of a member, in order. ``types`` gives the type that the elements under a top-level key should decode to.

    It is asked with None for an array that is the whole document; see :class:`Elements` for what does not fit.

    Damage is told by ``note``. Raises MemberError when the bytes cannot be read (after what stood before), when a value
    is larger than 64 MiB, or when it is nested too deeply.
    """
    try:
        if member.size <= SMALL:
            try:
                content = member.read()
            except MemberError as error:
                if error.over_limit:
                    raise
            else:
                yield from _small(as_utf8(content), note, types)
                return
        yield from Walk(Feed(utf8_chunks(member)), note, types).document()
    except RecursionError:
        raise MemberError(_TOO_DEEP) from None
    except MemoryError:
        raise MemberError(TOO_LARGE, over_limit=True) from None


def load(member: Member, note: Note) -> Any:
    """The whole document of a member of moderate size; None when it is empty. For large ones use :func:`parts`."""
    document: Any = None
    for part in parts(member, note):
        if isinstance(part, Value) and part.key is None:
            return part.value
        if part.key is None:
            document = [*(document or []), *part.items] if isinstance(part, Elements) else document
            continue
        document = document if document is not None else {}
        # The same key may come twice in a damaged document, once with a list and once with something else.
        if isinstance(part, Elements) and isinstance(document.get(part.key), list):
            document[part.key].extend(part.items)
        else:
            document[part.key] = part.value if isinstance(part, Value) else part.items
    return document


# --- small members ---------------------------------------------------------------------------------------------------


def _small(content: bytes, note: Note, types: Types) -> Iterator[Part]:
    if not content.strip():
        return
    try:
        found = _strictly(content, types)
    except (msgspec.DecodeError, UnicodeError):
        try:
            found = _split(json.loads(content.decode("utf-8", "replace"), strict=False))
        except ValueError:
            yield from Walk(Feed(iter((content,))), note, types).document()
            return
    yield from found


def _strictly(content: bytes, types: Types) -> list[Part]:
    opening = content.lstrip()[:1]
    if opening == b"{":
        raws = msgspec.json.decode(content, type=dict[str, msgspec.Raw])
        return [part for key, raw in raws.items() for part in _under(key, raw, types(key))]
    if opening == b"[":
        return _under(None, content, types(None))
    return _split(msgspec.json.decode(content))


def _under(key: str | None, content: bytes | msgspec.Raw, wanted: type | None) -> list[Part]:
    if wanted is not None:
        try:
            return [Elements(key, 0, msgspec.json.decode(content, type=list[wanted]))]  # type: ignore[valid-type]
        except msgspec.ValidationError:
            if bytes(content).lstrip()[:1] == b"[":
                return [Elements(key, 0, each_typed(content, wanted))]
    value = msgspec.json.decode(content)
    return [Elements(key, 0, value) if isinstance(value, list) else Value(key, value)]


def _split(document: Any) -> list[Part]:
    if isinstance(document, list):
        return [Elements(None, 0, document)]
    if not isinstance(document, dict):
        return [Value(None, document)]
    return [Elements(key, 0, value) if isinstance(value, list) else Value(key, value) for key, value in document.items()]
