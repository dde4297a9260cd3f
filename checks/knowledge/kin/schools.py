"""School, club and uniform words of the UK, and the schools and clubs that a text names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from checks.knowledge.words.kin_names import is_hint, looks_like_name
from checks.knowledge.words.loosened import loosened
from checks.knowledge.words.screened import screened
from checks.knowledge.words.wordlist import word_set

__all__ = ["SchoolCue", "names_a_place", "parental", "school_cues", "school_life", "school_trigger"]

_CAP: Final = r"(?:St\.?|SS\.?|[A-ZÀ-Þ][\w'’-]*)"
_LINK: Final = r"(?:of|the|and|&|in|on|upon|le|y|Our|Lady)"
_KIND: Final = (
    r"(?:(?:C\.?\s?of\s?E\.?|CofE|C\.?E\.?|R\.?C\.?|VA|VC|Catholic|Church|Community|Free|Voluntary|Junior|Infants?|"
    r"Primary|Secondary|"
    r"High|Grammar|Prep(?:aratory)?|Middle|First|Comprehensive|Village|Girls['’]?|Boys['’]?|Upper|Lower|Day|Boarding|Welsh|"
    r"Nursery|Special|&|and)\s+)*(?:Primary|Academy|Infants?|Juniors?|Nursery|Pre-?[Ss]chool|Playgroup|Kindergarten|"
    r"Montessori|Prep|Pre-Prep|Grammar|High|Comp|UTC|C of E|CofE|RC|Sixth Form|College|School|Ysgol Gynradd|Childcare|"
    r"Day Nursery|Learning Community)"
)
_SCHOOL: Final = re.compile(
    rf"\b((?:{_CAP}\s+(?:{_LINK}\s+)?){{0,4}}{_CAP}\s+{_KIND}(?:\s+School|\s+Academy)?(?!\s+of\s+[A-Z])|(?:Gaelscoil|"
    rf"Bunscoil|Scoil|Sgoil)\s+{_CAP}(?:\s+{_CAP})?|Ysgol\s+(?:Gynradd\s+|Uwchradd\s+|"
    rf"y\s+|Y\s+)?{_CAP}(?:\s+{_CAP})?)\b"
)
# A school that the words around make one: "starts at St Mary's", "goes to Oakfield".
_SAINT: Final = re.compile(
    r"\b(?:at|to|from|for|into|in|by)\s+((?:St\.?|Saint)\s+[A-Z]\w+['’]?s?)(?!\s+(?:Street|Road|Church|Hospital|Park|"
    r"Cathedral|Hill|"
    r"Lane|Pancras|Ives|Albans|Andrews|Helens|Neots|Austell|Davids|Tropez|Lucia|Moritz|Kitts))"
)
# "St Aidan's nativity", "St Aidan's rang".
_SAINT_THEN: Final = re.compile(
    r"\b((?:St\.?|Saint)\s+[A-Z]\w+['’]s)(?=\s+(?:nativity|sports day|school|play|disco|fair|f[eê]te|choir|assembly|carol|"
    r"concert|uniform|jumper|blazer|tie|rang|closed|football team|netball team|pupil|parents|mums|dads|PTA|leavers|prom|"
    r"nursery|reception|class|residential|bus)\b)"
)
_CLUB: Final = re.compile(
    r"\b((?:[A-ZÀ-Þ][\w'’-]*\s+){1,4}(?:Brownies|Cubs|Beavers|Scouts|Rainbows|Guides|Squirrels|Cadets|JFC|Juniors|Colts|"
    r"Minis|Youth|"
    r"(?:Swim(?:ming)?|Gymnastics|Gym|Football|Rugby|Netball|Hockey|Cricket|Judo|Karate|Taekwondo|Trampoline|Athletics|"
    r"Tennis|Boxing|"
    r"Cheer|Youth|Riding|Pony|Majorettes?)\s+(?:Club|Academy|School)|(?:School of Dance|Dance (?:Academy|School|Studios?)|"
    r"Theatre School|Stage School|Ballet School|Dance)|(?:[UuF]|[Uu]nder)[\s-]?\d{1,2}(?:['’]?s)?))\b"
)
_UNITS: Final = re.compile(
    r"\b(\d{1,2}(?:st|nd|rd|th)\s+(?:[A-Z]\w+\s+){1,3}(?:Brownies|Cubs|Beavers|Scouts|Rainbows|Guides|Scout Group|"
    r"Squirrels))\b"
)
# "Little Acorns nursery", "Oakfield primary": the kind in small letters behind a name of capitals.
_SMALL_KIND: Final = re.compile(
    rf"\b((?:{_CAP}\s+){{0,3}}{_CAP}\s+(?:(?:day |primary |infant |junior |high |village |swim |dance |gymnastics |"
    r"secondary |grammar )?(?:nursery|pre-?school|playgroup|primary|infants|juniors|academy|school|kindergarten|"
    r"childminders?)))\b(?!\s+(?:run|play|uniform|photos?|disco|trip|report|bag|shoes|holidays?|days?|rhymes?|teacher|bus|"
    r"fees|fundraiser|gates?))"
)
# Chains of nurseries and classes, which have many houses and are nonetheless where a child is.
_CHAIN: Final = re.compile(
    r"\b(Busy Bees|Bright Horizons|Kids Planet|Kiddi Caru|Tiny Tots|Puddle Ducks|Water Babies|Monkey Music|Rugbytots|"
    r"Stagecoach|Razzamataz|Little Kickers|Tumble Tots)\b"
)
# "The under 12s at Bedwas RFC".
_SIDE: Final = re.compile(
    r"\b[Uu](?:nder)?[\s-]?\d{1,2}['’]?s?\s+(?:at|for|with)\s+((?:[A-Z][\w'’-]*\s+){1,3}(?:RFC|RUFC|AFC|FC|JFC|CC|HC|NC|Harriers))\b"
)
_CLUB_WORD: Final = re.compile(
    r"\b(Brownies|Brownie promise|Beavers|Cub Scouts|Cubs|Scouts|Rainbows|Girl Guides|Guides|Squirrels|Stagecoach|"
    r"Girls['’] Brigade|Boys['’] Brigade|Sea Cadets|Air Cadets|Army Cadets|Tumble Tots|Sing and Sign|Little Kickers)\b"
)
_YEAR: Final = re.compile(
    r"\b([Yy]ear\s(?:[1-9]|1[0-3]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|Y(?:[1-9]|1[0-3])|YEAR\s\d{1,2}|"
    r"[Ff]oundation [Ss]tage|"
    r"[Kk]ey [Ss]tage\s?\d|KS[1-4]|EYFS|P[1-7](?=\s+(?:class|at)\b))\b(?!\s+(?:anniversary|in a row|olds?|warranty|plan|"
    r"contract|fixed|running))"
)
_WORD: Final = re.compile(
    r"\b(reception (?:class|year|teacher)|(?:in|into|starts?|started|starting|for|of|finish\w*) reception\b(?! (?:desk|area|"
    r"room|hall|drinks))|school (?:uniform|jumper|blazer|run|"
    r"photos?|play|disco|report|shoes|gates?|trip|bag|nativity|concert|council|team|prom|sports day|choir|bus|fete|fair|"
    r"dinners?|term|year|hols|"
    r"holidays|drop[- ]?off|pick[- ]?up|morning|day)|big school|"
    r"(?:first|1st|last|second|settling[- ]in) (?:day|week|year|term|morning|session) (?:at|of|in) (?:\w+ )?(?:school|"
    r"nursery|pre-?school|reception|year|primary|secondary|high)|"
    r"back to school|(?:new|his|her|their|the|full|wearing) (?:school )?(?:uniform|blazer)s?|book ?bag|p\.?e\.? kit|"
    r"parents?['’]? evening|"
    r"sports day|nativity(?: play)?|sats|11[- ]?plus|eleven plus|gcses?|a[- ]levels?|sixth form|after[- ]school club|"
    r"breakfast club|"
    r"nursery(?! rhyme| furniture| tree)|pre-?school|playgroup|child ?minder'?s?|primary school|secondary school|high school|"
    r"infant school|"
    r"junior school|grammar school|(?:swim(?:ming)?|football|rugby|gymnastics|gym|judo|karate|dance|ballet|tap|netball|"
    r"trampoline|cricket|chess|drama|"
    r"hockey|athletics) (?:club|lessons?|class|training|gala|comp(?:etition)?|team|practice|exam|show|academy|grading|"
    r"tournament|festival)|"
    r"under[- ]?\d{1,2}s?|u\d{1,2}(?:['’]?s)?|(?:at|to|from|of|start\w*|finish\w*|leav\w*|left|in|for|loves|hates) school|"
    r"ballet|karate grading|"
    r"ysgol|szko[lł][aeęy]|przedszkol[aeu])\b",
    re.IGNORECASE | re.MULTILINE,
)
_ENDING: Final = re.compile(r"\b(school)(?=[.!?,]|$)", re.IGNORECASE | re.MULTILINE)
_RULES: Final = (_UNITS, _SCHOOL, _CLUB, _SAINT, _SAINT_THEN, _SMALL_KIND, _CHAIN, _SIDE, _CLUB_WORD, _YEAR, _WORD, _ENDING)
_NO_SCHOOL: Final = re.compile(
    r"\b(?:old[- ]school|school of (?:hard knocks|thought)|driving school|(?:police )?training (?:school|college|day)|"
    r"police (?:college|academy)|"
    r"school (?:reunion|friends?|mates?|days\b)|dog (?:school|training)|puppy (?:school|class\w*)|night school|my (?:old|"
    r"own) school|"
    r"when i was (?:at|in) school|safer schools?|schools? (?:officer|liaison|visit|talk|patrol|engagement)|business school|"
    r"ski school|"
    r"wedding reception|garden centre|plant nursery|film academy|fire cadets|academy awards?|video assistant)\b",
    re.IGNORECASE,
)
_NOT_PLACES: Final = frozenset(
    (
        "high",
        "first",
        "the academy",
        "my school",
        "new school",
        "big school",
        "primary school",
        "high school",
        "secondary school",
        "police academy",
        "police college",
        "old school",
        "back to school",
        "the school",
        "sunday school",
    )
)
_PARENTAL: Final = re.compile(
    r"\b(?:school (?:shoes|uniform|bag|photos|jumper|blazer)s? for|so proud|proud of|super proud|(?:very|beyond|immensely|"
    r"mega|bursting|dead|proper) proud|proud (?:mum|mam|dad|"
    r"mummy|daddy|parent|nan\w*|gran\w*|auntie|uncle)\w*|mum(?:my)? (?:and|&) dad|where (?:has|have|did) the (?:time|"
    r"years?)|growing up (?:so|too) fast|grown up|can['’]?t believe|my baby|our baby|my little|our little|not (?:my|"
    r"a) baby|all grown|first day (?:at|of|in)|last day (?:at|of|in)|school run|drop(?:ped|ping)?[ -]?off|dropp?(?:ed|"
    r"ing)? \w+ (?:off )?(?:at|to)|pick(?:ed|ing)?[ -]?up|pick(?:ed|ing)? \w+ up|took \w+ to|taking \w+ to|(?:loved|loves|"
    r"loving|starts|started|passed|got|wearing|in|off to) (?:her|his) (?:\w+ )?(?:first|new|grade|school|uniform|class|"
    r"badge|promise|belt)|ready for (?:school|nursery|reception|year \w+|big school)|"
    r"[^\W\d_]+['’]s (?:\w+ ){0,2}?(?:school|sports day|nativity|parents['’]?|sats|report|assembly|prom|uniform|teacher|"
    r"gala|recital|exam|show|concert|year \d+|grading|first day|last day|swimming|football|ballet|dance|gymnastics|"
    r"nursery)|watch(?:ed|ing)? \w+ (?:in|play|sing|perform|swim|at)|parents['’]? evening|packed lunch|tears? at the gate|"
    r"mum tears|dad taxi|mum taxi|dad['’]?s taxi|mum['’]?s taxi|watching (?:my|our)|all my love|love you (?:to|so)|"
    r"our (?:world|everything|eldest|youngest|oldest|middle one|son|daughter|kids)|my (?:world|"
    r"everything|heart|eldest|youngest|oldest|son|daughter|kids))\b",
    re.IGNORECASE,
)


# What happens in a schoolchild's life and in nobody else's, beside the name of a school.
_LIFE: Final = screened(
    r"\b(?:star of the (?:week|day|month)|pupil of|(?:golden|head ?teacher['’]?s|headteacher['’]?s|attendance|reading|merit|"
    r"kindness|spelling|maths|science|effort) (?:ticket|award|badge|certificate|prize|medal|cup)s?|merits?|house points?|"
    r"certificates?|stickers?|nativity|sports day|egg and spoon|sack race|assembl(?:y|ies)|uniform|jumper|blazer|cardigan|"
    r"tie|book ?bags?|lunch ?box\w*|packed lunch\w*|school (?:shoes|bag|dinners?|play|photos?|trip|bus|report|council|run|"
    r"fair|f[eê]te|disco|choir|gates?|place|pick ?up)|p\.?e\.? kit|plimsolls|pumps|residential|(?:school|leavers['’]?|"
    r"summer|halloween|christmas|xmas) (?:disco|fair|f[eê]te|prom|concert|ball|play|party)|disco|prom|merit|head (?:boy|"
    r"girl)|prefect|(?:voted|picked|chosen|elected|captain|made|scored|plays?|playing|played|goals?) (?:\w+ ){0,4}(?:for|on|"
    r"of|in|the) (?:\w+ ){0,3}(?:team|council|choir|orchestra|cast|squad)|play(?:s|ed|ing)? (?:\w+ ){0,3}for|trip|"
    r"open (?:evening|day|morning)|"
    r"(?:football|netball|rugby|hockey|cricket|chess|swim(?:ming)?|athletics|debating|quiz) team|choir|orchestra|recorder|"
    r"violin|solo|lead (?:role|part)|innkeeper|"
    r"shepherds?|wise man|angel|mary in|joseph in|donkey|spelling\w*|homework|times tables?|phonics|show and tell|show & tell|"
    r"project|sats|gcses?|mocks?|a[- ]?levels?|highers|nat 5s|options?|results?|11[- ]?plus|exams?|(?:maths|english|science|"
    r"history|french|spanish|drama|spelling) (?:test|set|class|teacher|lesson)|school report|(?:good|glowing|great|end of "
    r"(?:year|term)) report|parents?['’]? evening|detention|suspended|nits|head ?lice|chicken ?pox|bumped|bump note|sick note|"
    r"snow day|closed|shut|inset|non[- ]?uni?f(?:or|ro)m|mufti|own clothes|world book day|red nose day|children in need|"
    r"harvest|carol|panto(?:mime)?|concert|talent show|bake sale|cake sale|tombola|pta|class (?:teddy|bear|hamster|pet|"
    r"photo|trip|assembly|rep|party)|(?:in|her|his|their) class\b|(?:new|her|his) (?:teacher|form|tutor)|form tutor|teacher|"
    r"reception|foundation|key stage|(?:in |into |finish\w* |start\w* |done )?(?:year|yr) (?:\d|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven)\w*|yr\d|sixth form|leavers?|last ever|(?:first|last|1st|final|second|settling[- ]in|taster|"
    r"induction|transition) (?:day|week|half term|term|year|morning|session|visit|photo)s?|new (?:shoes|bag|school|starter)|"
    r"broke(?:n)? up|break(?:s|ing)? up|half[- ]term|back to school|(?:start|finish|leav|settl|lov|hat|join|attend|enjoy)"
    r"(?:e|s|es|ed|ing|t)?(?: \w+)? (?:at|in|into|to|for|from|off)|(?:starts?|started|starting|finishes|finished|"
    r"leaves|leaving|"
    r"left|joins|joined|joining|loves|loving|hates|attends|goes to|going to|went to|go to|off to|heading (?:off )?to)|"
    r"settled|(?:got|get|getting|gets) (?:a place|in|into|(?:her|his) place)|(?:has|have|had|got|offered|accepted|"
    r"a) (?:a |her |"
    r"his )?(?:place|spot)|place (?:at|for|in)|first choice|second choice|waiting list|offer (?:day|letter)|the letter|"
    r"catchment|appeal hearing|enrol\w*|admissions?|accepted (?:at|by|into|to)|(?:ran|run|runs|skip\w*|walk\w*|bounc\w*|"
    r"toddl\w*|march\w*|strolled|sent|send|drop\w*|took|taking|waved|carried|drag\w*|deliver\w*|pushed|drove|rushed) "
    r"(?:\w+ ){0,3}(?:in|into|off|at|to|up)|came (?:out|home|back|running)|comes home|brought (?:home|back)|pick(?:ed|ing|s)?"
    r"(?:[ -]?up| (?:our |my )?[\w-]+ up)|collect(?:ed|ing)?|drop[ -]?off|gates?|school run|walking bus|breakfast "
    r"club|after[- ]?school|wraparound|(?:football|dance|drama|chess|coding|art|homework|gym\w*|netball|craft|cooking) club|"
    r"(?:kids?|child|children|little ones?) (?:at|in)|any(?:one|body)? (?:else )?(?:with|got|have) (?:kids|children|"
    r"little ones)|mums|mum friends|"
    r"school(?:work|yard)|playground|playtime|dinner ladies|dinner money|lollipop|lost (?:property|another)|teeth|tooth|"
    r"wobbly|proud|chuffed|buzzing|made up|bursting|beaming|sobb\w*|cried|cry(?:ing)?|in bits|in tears|tears?|hankies|bawling|"
    r"my heart|so grown up|well done|clever (?:boy|girl|lad|lass)|what a star|superstar|smashed it|champion|won|winner|medal|"
    r"trophy|prize|award\w*|badge|learn(?:t|ed|ing)|taught|settle|friends? at|rang|phoned|called me|e-?mailed|text from)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SchoolCue:
    """A school, club or uniform word at ``start``-``end`` (characters). ``label``: the name or the word."""

    start: int
    end: int
    label: str


def school_cues(text: str) -> list[SchoolCue]:
    """The schools, clubs and school words of a text, named ones first; no figures of speech, no training schools."""
    found: list[SchoolCue] = []
    barred = [match.span() for match in _NO_SCHOOL.finditer(text)]
    for rule in _RULES:
        for match in rule.finditer(text):
            start, end = match.span(1)
            label = " ".join(match[1].split())
            if rule in (_SCHOOL, _SMALL_KIND):
                label = _trim(label)
                start = end - len(label) if text[start:end].endswith(label) else start
            if len(label) < 2 or any(start < stop and begin < end for begin, stop in barred):
                continue
            if rule in (_SCHOOL, _CLUB, _SMALL_KIND) and not names_a_place(label):
                continue
            if rule is _SMALL_KIND and not _a_name(label):
                continue
            if not any(start < cue.end and cue.start < end for cue in found):
                found.append(SchoolCue(start, end, label))
    return found


def _a_name(label: str) -> bool:
    """Whether a name stands before a kind in small letters: "Dropped Leo nursery" and "Monday nursery" hold none."""
    first, *more = (word for word in label.split() if word[0].isupper())
    return bool(more) or not (is_hint(first) or not looks_like_name(first))


def _trim(label: str) -> str:
    words = label.split()
    while len(words) > 2 and words[0].casefold() in _LEADING and words[1] != "Lady":
        words = words[1:]
    return " ".join(words)


_LEADING: Final = word_set(
    """
        the so my our at to i we and but well happy proud first last new day back his her love great big year school what
        can just ms mr mrs then
        """
)


def names_a_place(label: str) -> bool:
    """Whether a cue's label says which school or club it is, and so where a child can be found."""
    low = label.casefold()
    if low in _NOT_PLACES or (low.split()[0] in _LEADING and not low.startswith("our lady")):
        return False
    return (
        label.endswith(("FC", "CC", " HC", " NC", "Harriers"))
        or any(rule.fullmatch(label) for rule in (_SCHOOL, _CLUB, _UNITS, _SMALL_KIND, _CHAIN))
        or re.match(
            r"(?:St\.?|Saint) [A-Z]",
            label,
        )
        is not None
    )


def parental(text: str) -> bool:
    """Whether a text sounds like a parent's: pride, school runs, "where has the time gone"."""
    return _PARENTAL.search(text) is not None


def school_life(text: str) -> bool:
    """Whether a text tells of a schoolchild's days: prizes and plays, uniforms, starting and leaving, being brought there."""
    return _LIFE.search(text) is not None


# Small letters or capitals throughout: `family_casing` finds what is a name in these.
_UNCASED: Final = (
    r"(?i:\b[\pL'’]+\s(?:primary|academy|infants?|juniors?|nursery|grammar|high|college|school|playgroup|"
    r"preschool)(?:$|[^\pL]))"
    r"|(?i:(?:^|[^\pL])(?:ysgol|st)\s\pL)"
)


def school_trigger() -> str:
    """An RE2 expression that matches wherever :func:`school_cues` may find one."""
    return "|".join((*map(loosened, _RULES), _UNCASED))
