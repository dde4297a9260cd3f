"""What no check reads out of a text, whoever posts it: politics, health, belief and sexuality.

These are special categories of personal data (UK GDPR, article 9); a text that speaks of them is passed over whole. Unions
and staff associations are in :func:`checks.knowledge.work.work_wording.is_union`.
"""

from __future__ import annotations

import re
from typing import Final

from checks.knowledge.words.screened import screened

__all__ = ["is_political", "is_special"]

_POLITICAL: Final = screened(
    r"\b(?:government|ministers?|prime minister|home secretary|mps?|tory|tories|labour|lib dems?|reform uk|snp|plaid|greens|"
    r"part(?:y|ies) (?:conference|leaders?|politics|members?)|votes?|voted|voting|elections?|brexit|parliament|mayor|starmer|"
    r"sunak|farage|councillors?|left[- ]wing|right[- ]wing|pcc|crime commissioner|"
    r"federation|union (?:rep|meeting|members?|dues|ballot))\b",
    re.I,
)
_SPECIAL: Final = screened(
    r"\b(?:cancer|chemo\w*|diagnos\w+|depress\w+|anxiety|therapy|miscarr\w+|ivf|surgery tomorrow|hospital|medication|adhd|"
    r"autis\w+|church|mosque|synagogue|temple|prayers?|ramadan|lent|pride|gay|lesbian|trans|bisexual|coming out)\b",
    re.I,
)


def is_political(text: str) -> bool:
    """Whether the text speaks of parties, politicians or elections, or of the federation."""
    return _POLITICAL.search(text) is not None


def is_special(text: str) -> bool:
    """Whether the text speaks of politics, health, belief or sexuality."""
    return is_political(text) or _SPECIAL.search(text) is not None
