"""Details of a home that a caption or an alternative text says can be seen: a door number, a parcel's label, a Wi-Fi name."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["DETAIL", "detail_shown"]

# RE2, for the listener.
DETAIL: Final = (
    r"\b(?:door number|house number|number on (?:the|our|my) (?:door|gate|wall|bin|wheelie)|(?:house|door) (?:sign|"
    r"plaque|plate)|"
    r"(?:address|postage|delivery|shipping|parcel|amazon) label|label (?:still )?on|forgot to (?:blur|cover|crop|peel|"
    r"hide)|wi-?fi|ssid|router|hot ?spot|"
    r"(?:numbers?|no\.?) [0-9]{1,4}[a-z]? (?:on (?:the|our|my) (?:door|gate|wall|bin|wheelie)|in brass|painted|plaque)|"
    r"(?:BT-?(?:Home)?-?Hub[0-9]?-|BT-|SKY|VM|VMDG|TALKTALK|PlusnetWireless|EE-(?:Hub|BrightBox)-|vodafone)[A-Z0-9]{4,8})\b"
)
_NUMBER: Final = screened(
    r"\b(?:our|my|new|the new|wee)\b[^.!?\n]{0,30}\b(?:door number|house number|(?:house|door) (?:sign|plaque|plate)s?)\b"
    r"|\b(?:number|no\.?) ?\d{1,4}[a-z]? (?:on (?:our|my|the) (?:new )?(?:front )?(?:door|gate|wall|bin|wheelie)|plaque)\b"
    r"|\bnumber on (?:our|my) (?:new )?(?:front )?(?:door|gate|wall|bin|wheelie bin)\b"
    r"|\b(?:you can see|can see|spot|zoom(?:ed)? in)\b[^.!?\n]{0,25}\b(?:my|our) (?:door|house) number\b",
    re.IGNORECASE,
)
_LABEL: Final = screened(
    r"\b(?:address|postage|delivery|shipping|parcel|amazon)? ?labels?\b[^.!?\n]{0,40}\b(?:still on|visible|showing|"
    r"in (?:the )?"
    r"(?:shot|pic|picture|photo|view)|on (?:the|my) (?:box|parcel|package|envelope|pile))\b"
    r"|\b(?:ignore|excuse|don't look at|forgot to (?:cover|blur|crop|peel|hide)|didn't (?:cover|blur|crop|"
    r"peel))\b[^.!?\n]{0,30}"
    r"\b(?:label|address|postcode|house number|door number)\b"
    r"|\b(?:parcel|box|package|envelope)\b[^.!?\n]{0,40}\b(?:with|showing) (?:my|our|the) (?:name and )?(?:address|label)\b",
    re.IGNORECASE,
)
_DEFAULT_NAME: Final = re.compile(
    r"\b(?:BT-?(?:Home)?-?Hub\d?-[A-Z0-9]{4}|BT-[A-Z0-9]{6}|SKY(?=[A-Z0-9]*\d)[A-Z0-9]{5}|VM(?:DG)?\d{6,7}|"
    r"TALKTALK-?[A-F0-9]{6}|"
    r"PlusnetWireless[A-F0-9]{6}|EE-(?:Hub|BrightBox)-[A-Za-z0-9]{4}|vodafone[A-F0-9]{6})\b"
)
_NETWORK: Final = screened(
    r"\b(?:our|my|the house|home)\b[^.!?\n]{0,20}\b(?:wi-?fi|router|network|ssid|hot ?spot)\b[^.!?\n]{0,20}\b(?:is|"
    r"was|now)? ?"
    r"(?:called|named|name is|name:|name's|network name)\b"
    r"|\b(?:renam|nam)(?:ed|ing) (?:our|my|the) (?:wi-?fi|router|network|hot ?spot)\b"
    r"|\b(?:our|my|home|the house) wi-?fi (?:name|password|code|key)\b(?! (?:is )?(?:not|never|forgotten))",
    re.IGNORECASE,
)
_ELSEWHERE: Final = screened(
    r"\b(?:cafe|café|coffee|pub|hotel|train|airport|library|station|office|work|school|uni|gym|airbnb|caravan|"
    r"campsite|festival|"
    r"neighbours?|next door|someone|somebody|his|her|their|your|mum|dad|nan|shop|plane|festival|record label|wine|"
    r"washing|care label|"
    r"designer|fashion|unsigned|joke|meme|lotto|bingo|jersey|shirt|seen (?:a|this)|police|fbi)\b",
    re.IGNORECASE,
)


def detail_shown(text: str) -> str:
    """What of the home a text says can be seen or read, in words for a summary; empty for nothing."""
    text = text[:600].replace("’", "'")
    if _ELSEWHERE.search(text):
        return ""
    if _LABEL.search(text):
        return "an address label"
    if _DEFAULT_NAME.search(text) or _NETWORK.search(text):
        return "the name of the home's Wi-Fi"
    return "a door number" if _NUMBER.search(text) else ""
