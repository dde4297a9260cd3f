"""The vocabulary of British street names: the words they end in, how those are shortened, and the words they never hold."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["HOUSE_WORDS", "STREET_TYPES", "is_no_house", "is_plain_word", "is_shady_word", "is_single_name", "street_type"]

# Short form -> full form. Words in _PLAIN_TYPES are also everyday nouns, and are believed in lower case only when the
# words around leave no doubt.
_FIRM_TYPES: Final = {
    "street": "street", "st": "street", "str": "street", "road": "road", "rd": "road", "avenue": "avenue", "ave": "avenue",
    "av": "avenue", "aven": "avenue", "lane": "lane", "ln": "lane", "la": "lane", "crescent": "crescent", "cres": "crescent",
    "cresc": "crescent", "crsnt": "crescent", "close": "close", "clo": "close", "cl": "close", "drive": "drive",
    "dr": "drive", "drv": "drive", "terrace": "terrace", "terr": "terrace", "ter": "terrace", "tce": "terrace",
    "grove": "grove", "grv": "grove", "gr": "grove", "gardens": "gardens", "gdns": "gardens", "gdn": "gardens",
    "mews": "mews", "boulevard": "boulevard", "blvd": "boulevard", "wynd": "wynd", "vennel": "vennel", "garth": "garth",
    "croft": "croft", "brae": "brae", "loan": "loan", "gait": "gait", "esplanade": "esplanade", "parade": "parade",
    "villas": "villas", "cottages": "cottages", "spinney": "spinney", "paddock": "paddock", "paddocks": "paddocks",
    "crofts": "crofts", "copse": "copse", "coppice": "coppice", "maltings": "maltings", "ginnel": "ginnel",
}  # fmt: skip
_PLAIN_TYPES: Final = {
    "way": "way", "court": "court", "ct": "court", "crt": "court", "place": "place", "pl": "place", "square": "square",
    "sq": "square", "hill": "hill", "park": "park", "pk": "park", "row": "row", "view": "view", "vw": "view", "rise": "rise",
    "walk": "walk", "wk": "walk", "green": "green", "grn": "green", "meadow": "meadow", "meadows": "meadows", "path": "path",
    "fold": "fold", "gate": "gate", "yard": "yard", "wharf": "wharf", "quay": "quay", "quays": "quays", "end": "end",
    "mount": "mount",
    "bank": "bank", "brow": "brow", "chase": "chase", "approach": "approach", "circus": "circus", "common": "common",
    "corner": "corner", "cross": "cross", "dell": "dell", "dene": "dene", "drove": "drove", "field": "field",
    "fields": "fields", "garden": "garden", "glade": "glade", "glen": "glen", "heath": "heath", "heights": "heights",
    "hollow": "hollow", "holt": "holt", "hurst": "hurst", "knoll": "knoll", "lea": "lea", "leas": "leas", "leys": "leys",
    "link": "link", "mead": "mead", "mansions": "mansions", "buildings": "buildings", "nook": "nook", "orchard": "orchard",
    "oval": "oval", "passage": "passage", "promenade": "promenade", "reach": "reach", "ridge": "ridge", "ring": "ring",
    "side": "side", "strand": "strand", "vale": "vale", "warren": "warren", "wood": "wood", "woods": "woods",
    "woodlands": "woodlands", "broadway": "broadway", "causeway": "causeway", "parkway": "parkway", "bungalows": "bungalows",
    "almshouses": "almshouses", "lodge": "lodge", "house": "house", "tower": "tower", "point": "point", "weir": "weir",
    "limes": "limes", "beeches": "beeches", "elms": "elms", "oaks": "oaks", "firs": "firs", "poplars": "poplars",
    "laurels": "laurels", "hollies": "hollies", "cedars": "cedars", "pines": "pines", "chestnuts": "chestnuts",
    "sycamores": "sycamores", "hawthorns": "hawthorns", "larches": "larches", "birches": "birches", "willows": "willows",
    "rowans": "rowans", "brambles": "brambles",
}  # fmt: skip

# For building search patterns: every form, the longest first so that the search prefers "street" to "st".
STREET_TYPES: Final = "|".join(sorted({*_FIRM_TYPES, *_PLAIN_TYPES}, key=lambda word: (-len(word), word)))

# What a named house ends in ("The Old Forge", "Rose Cottage").
HOUSE_WORDS: Final = (
    "cottage|cottages|house|farm|farmhouse|lodge|barn|forge|rectory|vicarage|bungalow|mill|granary|stables|smithy|manor|"
    "parsonage|gatehouse|oast|croft|villa|chapel|schoolhouse|bakery|dairy|byre|steading|coach house|hayloft|grange|"
    "post office|manse|toll house|nook|acre|acres|gables|willows|beeches|elms|oaks|firs|limes|poplars|laurels|hollies|"
    "cedars|pines|chestnuts|sycamores|hawthorns|brambles|larches|birches|orchard|haven"
)

_SINGLE: Final = re.compile(
    r"(?:broadway|kingsway|queensway|parkway|cheapside|strand|highfields?|woodlands?|riverside|"
    r"[a-z]{3,}(?:gate|gates|side|fields?|croft|garth|hurst|lands|thorpe|mead|meadows?|wood|woods|bank|mount|dale|view))",
    re.IGNORECASE,
)
# Words that end alike and are no street.
_NOT_SINGLE_TEXT: Final = """outside inside beside alongside seaside upside downside offside bedside ringside poolside aside
    tailgate colgate
    interview review preview overview islands lands hands amount football aggregate delegate investigate navigate mitigate
    playfield midfield outfield hollywood bollywood plywood firewood hardwood driftwood wildwood"""
_NOT_SINGLE: Final = frozenset(_NOT_SINGLE_TEXT.split())

_PLAIN_WORDS_TEXT: Final = """a an and are as at away back be been before behind below between but by can come coming did do
    down during each even
    every few for from get go going gone got had has have he her here his how i if in into is it its just last left like lol
    lots made make many me mile miles min mins minute minutes more most mph my near nearly next no not now of off
    on once one only onto or other our out over past people per pm am quid rather right said same seconds see she
    side since so some still such than that their them then there they this those through time times to today together
    tomorrow tonight too towards under until up us very via was we week weeks weekend well went were what when where which
    while who whole will with without year years yr yrs yesterday you your hour hours hr hrs day days night nights month
    months metre metres meter meters km kms k yard yards feet inch inches kg lb lbs pounds pence
    million thousand hundred percent bed beds bedroom bedrooms bedroomed bath reception car cars van vans bike bikes lorry
    lorries bus buses dog dogs cat cats kid kids child children lads girls boys men women officers police pint
    pints beers drinks goals goal points wins games game sets laps lap runs wickets reps stars storey door doors different
    lovely busy nearby local nice good best big small closed open blocked shut live lived living moved
    moving stuck walking running driving parked house houses shops shop pubs pub restaurants places streets roads lanes trees
    way ways seater man person adults tickets copies items bags boxes tonne tonnes ton speed dual triple hit
    january february april june july september october november december jan feb apr jun jul aug sep sept oct nov dec monday
    tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun x lots pieces piece slices
    rounds round th nd cm mm ml litre litres mg gb tb mb plus minus against vs v both home another any because
    brilliant fab gorgeous cracking proper decent massive huge random weird tiny cute whatever couple bloody"""
_PLAIN_WORDS: Final = frozenset(_PLAIN_WORDS_TEXT.split())


# Adjectives that do begin street names (New Road, Long Lane): believed in lower case only on clear words.
_SHADY_TEXT: Final = "new old long main great little grand round second quiet double single stone pound star foot"
_SHADY: Final = frozenset(_SHADY_TEXT.split())

# Words with which no private house is called, though a comma and a street may follow them.
_NO_HOUSE_TEXT: Final = """every each any some this that these another whose which whole my our your his her their no new open
    arms inn hotel tavern pub bar bistro cafe café coffee restaurant kitchen club hall church chapel mosque temple school
    academy college library museum theatre cinema centre center surgery clinic hospital pharmacy dentist vets
    salon barbers gym studio shop store stores stadium ground station market garage tyres motors motor foods
    bakery butchers florist legion society park gardens tesco asda aldi lidl sainsburys morrisons waitrose costa
    greggs starbucks boots spar coop methodist baptist primary junior infants monday tuesday wednesday thursday
    friday saturday sunday january february march april june july august september october november december hi
    hello hiya hey dear yes no ok thanks sorry well so now then also today tonight tomorrow yesterday finally
    anyway friends family guys folks everyone neighbours mum dad nan road street avenue lane close drive crescent
    terrace way court place"""
_NO_HOUSE: Final = frozenset(_NO_HOUSE_TEXT.split())


def is_no_house(word: str) -> bool:
    """True for words that no name of a private house holds (``Every House``, ``Nag's Head Inn``, ``Saturday``)."""
    return word.lower().rstrip(".'’") in _NO_HOUSE


def street_type(word: str) -> tuple[str, bool] | None:
    """The full form of a word that a street name can end in, and whether it is a firm one; None for other words."""
    word = word.rstrip(".").lower()
    if word in _FIRM_TYPES:
        return _FIRM_TYPES[word], True
    if word in _PLAIN_TYPES:
        return _PLAIN_TYPES[word], False
    return None


def is_plain_word(word: str) -> bool:
    """True for everyday words that stand between a number and a street word by accident (``5 minutes down the road``)."""
    return word.rstrip(".").lower() in _PLAIN_WORDS


def is_shady_word(word: str) -> bool:
    """True for adjectives with which a street name may begin, and an ordinary phrase just as well (``2 new road signs``)."""
    return word in _SHADY


def is_single_name(word: str) -> bool:
    """True for street names of one word: Broadway, Eastgate, Riverside."""
    return word.lower() not in _NOT_SINGLE and _SINGLE.fullmatch(word) is not None
