"""Names of groups that only people of a force belong to: a shift's chat, a force's running club. Never a union's."""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.sentences import plain
from checks.knowledge.work.forces import forces_in
from checks.knowledge.work.work_wording import guards_or_soldiers, is_fiction, is_memorial, is_union, other_trade

__all__ = ["police_group"]

# A force's own page, and the groups in which citizens talk about the police, are open to all.
_PUBLIC: Final = re.compile(
    r"(?i)\b(?:appeals?|news|updates?|alerts?|watch|cameras?|complaints?|victims?|justice|against|support(?:ers)?|fans?|band|"
    r"tribute|"
    r"lyrics|history|memorabilia|museum|collect\w*|auctions?|interceptors|scanner|helicopter|residents|neighbourhood|"
    r"crime in|what'?s "
    r"going on|spotted|marketplace|for sale|recruitment|applicants?|applying|assessment|hopefuls|wannabe|memes?|jokes?)\b"
)
_AMONG_OURSELVES: Final = re.compile(
    r"(?i)\b(?:relief|section|shift|team|response|nights|lates|earlies|rota|club|run(?:ning|ners)?|football|rugby|cycling|"
    r"triathlon|"
    r"golf|choir|sports?|social|family|wives|officers|staff|retired|specials?|cadre|intake|class of|cohort|course|network|"
    r"christmas|"
    r"leaving do|drinks|banter|chat|mates|colleagues|custody|cid|traffic|dogs?|firearms|probationers?|swaps?|overtime|"
    r"wellbeing)\b"
)
_TEAM_CHAT: Final = re.compile(
    r"(?i)\b(?:[a-f1-6]|red|blue|green|amber|white|yellow|purple|orange) (?:relief|section)\b|\b(?:relief|section) [a-f1-6]\b|"
    r"\bresponse (?:team|shift|section|nights|lates|banter|chat|[a-f1-6])\b|\bcustody (?:sergeants?|suite|skippers|banter|chat|"
    r"officers|overtime)\b|\b(?:ex[- ])?(?:cops|coppers|bobbies|detectives|police (?:officers|sergeants|family|wives|runners|"
    r"colleagues))\b(?! and robbers)|\b(?:hendon|tulliallan|ryton|bruche)\b(?=.*\b(?:intake|class|course|19|20))|"
    r"\b(?:probationers|student officers|tutor unit|passing[- ]out|psu|level 2|cid (?:nights|lates|drinks|banter|chat|team))\b|"
    r"\br/policeuk\b"
)


def police_group(name: str, own: str) -> tuple[str, bool] | None:
    """Why a group's name shows the job, and whether it names the force; None for unions, fans, news and everything else."""
    name = plain(name).strip()
    if is_union(name) or is_memorial(name) or guards_or_soldiers(name) or is_fiction(name) or _PUBLIC.search(name):
        return None
    forces = forces_in(name, own)
    if forces and _AMONG_OURSELVES.search(name[: forces[0].start] + " | " + name[forces[0].end :]):
        return f"a group of {forces[0].name}", True
    team = _TEAM_CHAT.search(name)
    if team and not other_trade(name):
        return f"a group of police colleagues ({team[0].lower()})", False
    return None
