"""The words by which a privacy setting names its audience, in the languages of the platforms' menus."""

from __future__ import annotations

import re
from typing import Final

from scanner.api import Audience

__all__ = ["named_audience"]

_PUBLIC: Final = re.compile(
    r"(?:every ?(?:one|body)|any ?(?:one|body)|public(?:ly)?|world|yes, everyone|"
    r"alle|jede[rn]?|öffentlich|tout le monde|public|publique|todos|cualquiera|público|qualquer pessoa|toda a gente|"
    r"iedereen|openbaar|tutti|chiunque|pubblic[oa]|wszyscy|każdy|publiczn[ey]|pawb|cyhoeddus)"
)
_FRIENDS_OF_FRIENDS: Final = re.compile(
    r"(?:friends (?:and|of) (?:their )?friends(?: of friends)?|freunde von freunden|"
    r"(?:vos |les )?amis (?:de vos|de leurs|d)['’ ]? ?amis|amigos de (?:mis |meus |tus )?amigos|"
    r"vrienden van vrienden|amici (?:di|degli) amici|znajomi znajomych|ffrindiau ffrindiau)"
)
_FRIENDS: Final = re.compile(
    r"(?:(?:your |all |my )?(?:friends|followers|contacts|connections)|freunde|(?:vos )?amis|amigos|vrienden|amici|znajomi|"
    r"ffrindiau|follower)"
)
_ONLY_ME: Final = re.compile(
    r"(?:only (?:me|you)|just me|no ?(?:one|body)|private|nur ich|niemand|moi uniquement|personne|solo yo|nadie|alleen ik|"
    r"niemand|solo io|nessuno|tylko ja|nikt|somente eu|ninguém|dim ond fi|neb|ghost mode)"
)


def named_audience(value: str) -> Audience | None:
    """Whom a setting's value lets in; None for words that are not known, which are never guessed at."""
    plain = re.sub(r"[\s_]+", " ", value.casefold()).strip(" .\"'")
    for words, audience in (
        (_PUBLIC, Audience.PUBLIC),
        (_FRIENDS_OF_FRIENDS, Audience.FRIENDS_OF_FRIENDS),
        (_FRIENDS, Audience.FRIENDS),
        (_ONLY_ME, Audience.ONLY_ME),
    ):
        if words.fullmatch(plain):
            return audience
    return None
