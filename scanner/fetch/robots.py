"""robots.txt by RFC 9309: what a site asks of programs is kept to, also by a program that asks for one page."""

from __future__ import annotations

from typing import Final

from protego import Protego

__all__ = ["LARGEST", "PRODUCT", "Robots"]

PRODUCT: Final = "footprint-audit"
# RFC 9309, 2.5: at least this much is read; what stands behind it is not.
LARGEST: Final = 512 << 10


class Robots:
    """The rules of one site. ``status`` and ``text``: its answer for /robots.txt; status 0: it gave none."""

    def __init__(self, status: int, text: bytes = b"") -> None:
        """Read the rules: 4xx means that there are none (2.3.1.3), 5xx or no answer that nothing may be fetched (2.3.1.4)."""
        self.reachable = 200 <= status < 500
        self._rules = Protego.parse(text.decode("utf-8-sig", "replace")) if 200 <= status < 300 else None

    def allows(self, address: str) -> bool:
        """Whether this program may ask for the address."""
        return self.reachable and (self._rules is None or self._rules.can_fetch(address, PRODUCT))
