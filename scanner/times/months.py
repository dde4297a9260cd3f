"""The names of the months in the languages that exports and pages are written in."""

from __future__ import annotations

import unicodedata
from typing import Final

__all__ = ["month_named", "month_of", "without_accents"]

# Whole and short names, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Welsh, Romanian, Danish,
# Norwegian, Swedish, Russian and Indonesian. No word stands for two months in these; Croatian and Czech would add such.
_NAMES: Final = (
    "янв января januari january jan januar jän jaenner janvier janv enero ene gennaio gen janeiro styczen stycznia "
    "sty ionawr ion ianuarie ian",
    "фев февраля february feb februar februari fevrier fevr fev febrero febbraio fevereiro luty lutego lut chwefror "
    "chwef chwe chw februarie",
    "мар марта maret march mar märz maerz mrz mär mars marzo março marco maart mrt marzec marca mawrth maw martie",
    "апр апреля april apr avril avr abril abr aprile kwiecien kwietnia kwi ebrill ebr aprilie",
    "мая май mei may mai mayo maggio mag maio maj maja",
    "июн июня juni june jun juin junio giugno giu junho czerwiec czerwca cze mehefin meh iunie iun",
    "июл июля july jul juli juillet juil julio luglio lug julho lipiec lipca lip gorffennaf gorff gor iulie iul",
    "авг августа agu agustus august aug aout août agosto ago augustus sierpien sierpnia sie awst",
    "сен сент сентября september sept sep septembre septiembre settembre set setembro wrzesien wrzesnia wrz medi "
    "med septembrie",
    "окт октября oktober october oct okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz "
    "hydref hyd octombrie",
    "ноя ноября november nov novembre noviembre novembro listopad listopada lis tachwedd tach noiembrie noi",
    "дек декабря desember december dec dezember dez decembre diciembre dicembre dic dezembro des grudzien grudnia "
    "gru rhagfyr rhag decembrie",
)


def without_accents(word: str) -> str:
    """The word in small letters, without accents."""
    if word.isascii():
        return word.lower()
    return "".join(char for char in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(char))


_MONTHS: Final = {without_accents(name): number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_BEGINNINGS: Final = {name[:3]: number for name, number in _MONTHS.items()}


def month_of(word: str) -> int | None:
    """The number of the month that a word, whole or shortened as usual, names."""
    return _MONTHS.get(without_accents(word))


def month_named(word: str) -> int:
    """The number of a month by its name, however it is shortened to three letters or more; 0 for any other word."""
    plain = without_accents(word)
    return _MONTHS.get(plain) or _BEGINNINGS.get(plain[:3], 0)
