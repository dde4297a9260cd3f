"""Devices, places and networks of sign-ins, in few enough words that two sign-ins of one device agree.

A user agent changes with every version of an app or system; only the kind of machine and the program are kept.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Final

__all__ = ["NETWORK", "device_words", "machine_of", "network", "region"]

NETWORK: Final = "network "
_MACHINES: Final = tuple(
    (name, re.compile(words, re.IGNORECASE))
    for name, words in (
        ("iPad", r"\bipad"),
        ("iPhone", r"\biphone|\bios\b|\bdarwin/"),
        ("Android device", r"\bandroid\b|\bdalvik|\bsamsung\b|\bpixel \d|\bsm-[a-z]\d{3}"),
        ("Windows computer", r"\bwindows\b|\bwin(?:32|64)\b"),
        ("Mac", r"\bmac\b|\bmacos|\bmacintosh|\bmacbook|\bimac\b"),
        ("Chromebook", r"\bcros\b|\bchrome ?os|\bchromebook"),
        ("Linux computer", r"\blinux\b|\bx11\b|\bubuntu\b"),
    )
)
_PROGRAMS: Final = tuple(
    (name, re.compile(words, re.IGNORECASE))
    for name, words in (
        ("Edge", r"\bedg(?:e|a|ios)?\b"),
        ("Opera", r"\bopr/|\bopera\b"),
        ("Firefox", r"\bfirefox\b|\bfxios\b"),
        ("Chrome", r"\bchrome\b|\bcrios\b"),
        ("Safari", r"\bsafari\b"),
    )
)
_APP: Final = re.compile(r"\[FBAN|FBAV/|\binstagram \d|\bwv\)|\bapp\b|\bcfnetwork/", re.IGNORECASE)


def machine_of(text: str) -> str:
    """The kind of machine, which stays the same when the program is another; empty where it is not known."""
    return next((name for name, words in _MACHINES if words.search(text)), "")


def device_words(text: str) -> str:
    """``iPhone``, ``Windows computer, Firefox``; the text itself where no machine is known in it, empty for none."""
    machine = machine_of(text)
    if not machine:
        return " ".join(text.split())[:40]
    if _APP.search(text):
        return machine
    program = next((name for name, words in _PROGRAMS if words.search(text)), "")
    return f"{machine}, {program}" if program else machine


def region(place: str) -> str:
    """The widest part of a place in words: the country if it is told. Positions in figures are not words."""
    parts = [part.strip() for part in place.split(",") if part.strip()]
    return parts[-1] if parts and not re.search(r"\d", parts[-1]) else ""


def network(ip: str) -> str:
    """The wider network of an address, a /16 or a /32; empty for what is no public address."""
    try:
        address = ipaddress.ip_address(ip.strip())
    except ValueError:
        return ""
    bits = 16 if address.version == 4 else 32
    return f"{NETWORK}{ipaddress.ip_network((address, bits), strict=False).network_address}"
