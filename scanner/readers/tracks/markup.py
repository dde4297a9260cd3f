"""XML as a stream of finished elements, in bounded memory: nothing is fetched, no entity is expanded, damage is survived."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from lxml import etree

from scanner.plugins import MemberError, Reading

__all__ = ["DAMAGED", "Element", "beside", "elements", "line_of", "local_name", "text_of"]

DAMAGED: Final = "the file is cut or damaged; what could be read in it was read"
_STEP: Final = 1 << 16
_LEADING: Final = b" \t\r\n\xef\xbb\xbf"
_MOST_TEXT: Final = 20_000
_MOST_CHILDREN: Final = 1_000
_MOST_ERRORS: Final = 1_000
# The parser keeps what it cannot make sense of yet; no real file has as much without anything that is wanted.
_LONGEST_SILENCE: Final = 16 << 20
_SILENCE: Final = "a long stretch of the file holds nothing that is known; what follows was not read"
# Many programs write a bare "&" into names; the parser would wait for the ";" to the end of the file.
_BARE: Final = re.compile(rb"&(?!#?\w{1,40};)")
_LONGEST_REFERENCE: Final = 48

Element = etree._Element


def elements(pieces: Iterable[bytes], wanted: Sequence[str], whole: Sequence[str], reading: Reading) -> Iterator[Element]:
    """Each finished element whose local name is ``wanted``, in the order of their ends, whatever their namespace.

    What is finished and stands in front of the place that is being read is thrown away, so that ``wanted`` elements should
    be used at once. Only elements named in ``whole`` keep their children until they are finished themselves.

    :raises MemberError: when there is no XML at all, or behind the last element when the bytes came to a bad end.
    """
    parser = etree.XMLPullParser(
        events=("end",),
        tag=[f"{{*}}{name}" for name in wanted],
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    kept = frozenset(whole)
    trouble: MemberError | None = None
    root: Element | None = None
    spoilt = False
    silence = 0
    try:
        for step in _steps(pieces):
            parser.feed(step)
            silence += len(step)
            for element in _finished(parser):
                root = element.getroottree().getroot() if root is None else root
                silence = 0
                yield element
            if root is not None:
                _forget(root, kept)
            if len(parser.feed_error_log) > _MOST_ERRORS:
                spoilt = True
                break
            if silence > _LONGEST_SILENCE:
                reading.note(_SILENCE)
                break
    except MemberError as error:
        trouble = error
    except etree.XMLSyntaxError:
        spoilt = True
    spoilt = _finish(parser) or spoilt
    for element in _finished(parser):
        root = element
        yield element
    if trouble is not None:
        raise trouble
    if any(error.level == etree.ErrorLevels.FATAL for error in parser.feed_error_log) or spoilt:
        if root is None:
            raise MemberError("cut or damaged: nothing in it could be read")
        reading.note(DAMAGED)


def _finish(parser: etree.XMLPullParser) -> bool:
    try:
        parser.close()
    except etree.XMLSyntaxError:
        return True
    return False


def _finished(parser: etree.XMLPullParser) -> Iterator[Element]:
    return (element for _, element in parser.read_events() if isinstance(element, Element))


def _steps(pieces: Iterable[bytes]) -> Iterator[bytes]:
    begun = wide = False
    held = b""
    for piece in pieces:
        if not begun:
            # Some services write white space in front of the declaration, which XML forbids.
            piece = piece.lstrip(_LEADING)
            begun = bool(piece)
            wide = b"\0" in piece[:64]
        for start in range(0, len(piece), _STEP):
            step = held + piece[start : start + _STEP]
            held = b""
            if b"&" in step and not wide and b"<![CDATA[" not in step:
                last = step.rfind(b"&")
                if len(step) - last < _LONGEST_REFERENCE and b";" not in step[last:]:
                    step, held = step[:last], step[last:]
                step = _BARE.sub(b"&amp;", step)
            if step:
                yield step
    if held:
        yield _BARE.sub(b"&amp;", held)


def _forget(root: Element, whole: frozenset[str]) -> None:
    """Drop everything in front of the place that is being read."""
    element = root
    while len(element):
        if local_name(element) not in whole or len(element) > _MOST_CHILDREN:
            del element[:-1]
        element = element[-1]


def local_name(element: Element | None) -> str:
    """The name without its namespace; empty for None."""
    return "" if element is None or not isinstance(element.tag, str) else element.tag.rpartition("}")[2]


def beside(element: Element, name: str) -> str:
    """What to look for when a child has another name in the namespace of ``element``."""
    space = element.tag.rpartition("}")[0]
    # A damaged namespace may hold what cannot stand in a tag.
    return f"{space}}}{name}" if space and "}" not in space else name if not space else f"{{*}}{name}"


def text_of(element: Element | None) -> str:
    """The text in an element, without white space around it."""
    return "" if element is None else (element.text or "")[:_MOST_TEXT].strip()


def line_of(element: Element) -> int:
    """The line in the file that the element begins in."""
    line = element.sourceline
    return line if isinstance(line, int) else 1
