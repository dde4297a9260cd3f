"""Private life told on a police account: family, drink, holidays, the home.

Party politics, health, belief and sexuality are never read from a text, whoever posts it.
"""

from __future__ import annotations

from typing import Final

from checks.knowledge.words.never_read import is_special
from checks.knowledge.words.sentences import plain
from checks.knowledge.words.weighed import WeighedWords
from checks.knowledge.work.work_wording import is_fiction, is_memorial, is_union

__all__ = ["PRIVATE", "private_life"]

_KIN: Final = (
    r"(?:wife|husband|missus|hubby|girlfriend|boyfriend|fianc[eé]e?|other half|better half|mum|mam|mother|dad|father|nan|"
    r"gran\w*|sister|brother|sons?|daughters?|kids|children|little (?:boy|girl|one|man|lad)|bab(?:y|ies)|twins|"
    r"in-?laws?|mother-in-law|niece|nephew|auntie?|uncle|grand(?:son|daughter|kids))"
)
_FAMILY: Final = rf"""
proud (?:dad|mum|mam|parent|grandad) moment|under (?:sixes|sevens|eights|nines|tens|elevens|\d+s)|the twins|with this one|
  box of quality street
(?:my|our) (?:\w+ )?{_KIN}|mother-in-law|(?:with|missing|love|from) (?:my )?(?:mum|dad|nan|the (?:kids|wife|husband|missus|
  in-laws))|the (?:wife|husband|missus|kids|in-laws)|at (?:mum|nan|dad|gran)'s
first steps|turned (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)|a (?:wee )?(?:girl|boy),? over the moon|
  had our (?:first|second|third)|birthday (?:party|cake)|school run|potty|teething
"""
_LOVE: Final = r"""
anniversary (?:meal|weekend|trip)|moved in at last
date night|wed(?:ding)? on|getting (?:wed|married)|got (?:engaged|married)|(?:our|my) (?:wedding|honeymoon|anniversary)|
  divorc\w+|single again|on the apps|tinder|hinge|first date|dumped
(?:stag|hen) (?:do|night|party)|new house|moved (?:in|into|house)|boxes everywhere
"""
_DRINK: Final = r"""
(?:a few|one|two) too many|hung ?over|hangover|hanging today|
  (?:(?:i|we|me|got|get|getting|bit|so|too|very|proper|was|were|roaring) )drunk|
  drunk (?:as|last|on|at)|tipsy|wasted|steaming|bladdered|sesh|on the (?:lash|gin|beers?|wine)
(?:\w+ )?pints? (?:down|deep|in)|(?:few|couple of|cold|four|five|six|\d) (?:pints|beers|wines|gins)|prosecco|gin o'clock|
  wine o'clock|gin and tonic|new start\. gin|gin$|bottle of (?:red|white|prosecco|wine|rum|gin)|third bottle|wine and rum|
  cocktails|jager\w*|shots
karaoke|hotdog van|kebab|night out|out out|singing oasis
"""
_AWAY: Final = r"""
packing for \w+|too many sandals|lazy (?:sunday|saturday|day)|day at the beach
off (?:on holiday|to (?:tenerife|lanzarote|spain|ibiza|majorca|greece|turkey|benidorm|cornwall|florida|the airport|
  the coast))|(?:on|our|my) (?:holiday|hols|honeymoon)|jetting off|all inclusive|sun ?cream|poolside
see you in (?:two|a) (?:weeks?|fortnight)|back in a fortnight
zoo|theme park|soft play|sunday roast|duvet day|nap on|roast at
"""
_FIRST: Final = r"""
i|i'm|i've|me|my|we|we've|our|us|mine
"""
_DUTY: Final = r"""
(?:my|our|the) (?:team|officers?|colleagues?|shift|section|volunteers|cadets)|officers?|pcs?|pcso|colleague\w*|sergeant|
  patrols?
operation|arrests?|arrested|seized|stopp?ed|victims?|witness\w*|reunited|offences?|crimes?|scams?|spiking|licens\w+|
  landlords?|drink driv\w*|drink and drive|drug\w*|groom\w*|missing (?:person|girl|boy|man|woman|lad|teen\w*)|safety|
  awareness|campaign|community|neighbourhood|surgery|talk to us|101|999|police|station
(?:if|when) you|your|don't|do not|please|remember to|check (?:what|your)|parents,|going on|keep (?:an eye|safe)|report\w*|
  call us|pop in|join us
thanks to|thank(?:ed|s)? (?:you|the|to|pc)|families of|family who|awards?|presented|visited|attended|raised|donat\w+|charity|
  hospice|fundrais\w+|good luck|congratulations|well done|visit|handing out|a mother|a father|her (?:two )?children|his mum
earlies|lates|nights|rest days|back from leave|on duty|on shift
"""
PRIVATE: Final = WeighedWords(
    {"family": _FAMILY, "love": _LOVE, "drink": _DRINK, "away": _AWAY, "first": _FIRST, "duty": _DUTY},
    {"family": (2.25, 2), "love": (2.25, 1), "drink": (2.0, 2), "away": (1.75, 2), "first": (0.75, 1), "duty": (-2.0, 3)},
    core=("family", "love", "drink", "away"),
)
_ENOUGH: Final = 2.0
_TOPICS: Final = {"family": "family", "love": "family", "drink": "drink and nights out", "away": "home and holidays"}


def private_life(text: str) -> str:
    """The part of private life that a text tells of, in a word of ours; empty when it tells of none."""
    text = plain(text)
    found = PRIVATE.found(text)
    if PRIVATE.score(found) < _ENOUGH:
        return ""
    if is_union(text) or is_memorial(text) or is_fiction(text) or is_special(text):
        return ""
    return next(topic for kind, topic in _TOPICS.items() if kind in found)
