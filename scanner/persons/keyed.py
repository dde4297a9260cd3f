"""Keyed tokens and tables of them: what is listed can be asked for, and not read."""

from __future__ import annotations

import hashlib
import secrets
import struct
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

__all__ = ["Keyed", "KeyedTable"]

_BLOCK: Final = 64
_FIRST_64_BITS: Final = struct.Struct(">Q24x").unpack


class Keyed:
    """HMAC-SHA-256 (RFC 2104) under one random 256-bit key, cut to 64 bits; the field's name is part of what is keyed.

    Written out over two ready-made SHA-256 states because ``hmac`` builds both anew for every token.
    """

    def __init__(self, key: bytes | None = None) -> None:
        """Draw a key unless one is given."""
        self._key = key or secrets.token_bytes(32)
        padded = self._key.ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded)).copy
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in padded)).copy

    def __reduce__(self) -> tuple[type[Keyed], tuple[bytes]]:
        """Travel to a worker as the key alone."""
        return Keyed, (self._key,)

    def token(self, text: str) -> int:
        """The 64-bit token of ``field:value``."""
        inner = self._inner()
        inner.update(text.encode("utf-8", "surrogatepass"))
        outer = self._outer()
        outer.update(inner.digest())
        token: int = _FIRST_64_BITS(outer.digest())[0]
        return token

    def tokens(self, texts: Iterable[str]) -> array[int]:
        """The tokens of many texts, as :meth:`token` gives them."""
        inner, outer = self._inner, self._outer
        digests: list[bytes] = []
        add = digests.append
        for text in texts:
            first = inner()
            first.update(text.encode("utf-8", "surrogatepass"))
            last = outer()
            last.update(first.digest())
            add(last.digest()[:8])
        found = array("Q", b"".join(digests))
        if sys.byteorder == "little":
            found.byteswap()
        return found


class KeyedTable:
    """Token -> numbers, as two sorted arrays: twelve bytes an entry, and pickled as they lie."""

    def __init__(self, tokens: array[int], numbers: array[int], *, in_order: bool = True) -> None:
        """Take entries as columns of equal length: 64-bit tokens (type code ``Q``) and 32-bit numbers (``I``).

        ``in_order``: whether numbers under one token stay in the order in which they came.
        """
        # Needed only where there is a list, and slow to import.
        import numpy as np

        keys, values = np.frombuffer(tokens, np.uint64), np.frombuffer(numbers, np.uint32)
        order = np.argsort(keys, kind="stable" if in_order else "quicksort")
        self._tokens, self._numbers = array("Q"), array("I")
        self._tokens.frombytes(keys[order].tobytes())
        self._numbers.frombytes(values[order].tobytes())

    def __len__(self) -> int:
        """How many entries."""
        return len(self._tokens)

    def get(self, token: int) -> list[int]:
        """The numbers under a token; empty if there are none."""
        start = bisect_left(self._tokens, token)
        found: list[int] = []
        while start < len(self._tokens) and self._tokens[start] == token:
            found.append(self._numbers[start])
            start += 1
        return found

    def get_each(self, tokens: array[int]) -> list[int]:
        """The numbers under each of many tokens, most of which are not here."""
        import numpy as np

        asked, known = np.frombuffer(tokens, np.uint64), np.frombuffer(self._tokens, np.uint64)
        if not len(asked) or not len(known):
            return []
        places = np.searchsorted(known, asked)
        places[places == len(known)] = 0
        return [number for token in asked[known[places] == asked].tolist() for number in self.get(token)]
