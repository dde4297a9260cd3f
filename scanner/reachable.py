"""What can be read of a damaged member: to a reader, the damage is where the file ends."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.plugins import Member, MemberError
from scanner.sources.members import READ_LIMIT

__all__ = ["Reachable"]


class Reachable:
    """A member (see :class:`scanner.plugins.Member`) as far as its bytes can be read.

    ``failure`` is what ended it, once a read came that far. A member of which no byte can be read raises that, and one that
    is too large to be read whole raises what that says.
    """

    def __init__(self, member: Member) -> None:
        """Stand in front of a member."""
        self._member = member
        self.failure: MemberError | None = None

    @property
    def source(self) -> str:
        """The id of the source."""
        return self._member.source

    @property
    def name(self) -> str:
        """The path inside the source."""
        return self._member.name

    @property
    def size(self) -> int:
        """The stated size in bytes."""
        return self._member.size

    def head(self, count: int = 4096) -> bytes:
        """The first bytes."""
        return self._member.head(count)

    def slice(self, offset: int, count: int) -> bytes:
        """A part of the bytes; damage in it is raised."""
        return self._member.slice(offset, count)

    def read(self) -> bytes:
        """The bytes in front of the damage."""
        try:
            return self._member.read()
        except MemberError:
            if self.size > READ_LIMIT:
                raise
        return b"".join(self.chunks())

    def chunks(self) -> Iterator[bytes]:
        """The bytes in front of the damage, in pieces."""
        some = False
        try:
            for piece in self._member.chunks():
                some = some or bool(piece)
                yield piece
        except MemberError as error:
            if not some:
                raise
            self.failure = error
