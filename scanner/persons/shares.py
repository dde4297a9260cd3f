"""How common a name is: rough shares of the people of the United Kingdom, and the communities in which names go together.

The figures are rounded from what is generally published about British names (national statistics' name lists, census-based
surname counts) and are good to a factor of two, which is all that a rarity weight needs. They err on the common side:
a name that is not listed counts as fairly common among the unlisted. Names of one community occur together far more often
than their two shares suggest (many Khans are called Mohammed), so a pair within one community is counted within it.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from scanner.persons.nicknames import other_forms
from scanner.persons.normal import words_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["JointShares", "NameShare", "joint_share", "share_of", "surname_share"]

_UNLISTED_FORENAME: Final = 2e-4
_UNLISTED_SURNAME: Final = 5e-5
GENERAL: Final = 0

# Community number -> its share of the population, for names that are common within one community.
_COMMUNITIES: Final = {0: 1.0, 1: 0.065, 2: 0.03, 3: 0.015, 4: 0.03, 5: 0.045}

# community: share per 100,000 people: names
_FORENAMES: Final = """
0 1500: david john
0 1200: paul james michael andrew
0 1000: peter robert mark christopher stephen
0 700: richard ian thomas william daniel matthew simon jack margaret susan sarah elizabeth mary
0 500: anthony kevin gary alan nicholas philip martin joseph george benjamin joshua samuel luke adam
0 500: karen patricia jennifer helen emma claire nicola julie laura rebecca jessica charlotte lisa christine jean joan
0 350: jonathan steven graham brian colin keith stuart neil darren craig lee jason ryan charles edward alexander harry
0 350: oliver liam jordan sean lewis callum connor scott wayne barry kenneth raymond ronald derek roger dennis
0 350: jacqueline amanda tracey michelle samantha kelly amy hannah emily sophie chloe lauren katie lucy megan victoria
0 350: angela sandra linda janet barbara carol maureen dorothy kathleen sheila pauline ann anne catherine alison deborah
0 350: louise rachel joanne gemma natalie stephanie danielle kerry donna dawn lesley wendy diane gillian sharon
0 200: nathan aaron kyle ben jake dean carl karl gareth geoffrey gordon kieran leon louis dylan tyler cameron owen max
0 200: henry leo charlie alfie ethan jacob archie oscar robin trevor malcolm terence norman leslie roy frank eric
0 200: tony steve dave mike chris matt dan tom sam joe jamie bradley ashley marc russell shaun shane dominic patrick
0 200: holly georgia ellie olivia molly bethany abigail jade leanne hayley zoe kirsty cheryl heather lynn elaine
0 200: marie theresa sally jane julia caroline katherine kate beth ella grace amelia isla poppy evie lily jo anna maria
0 200: carly stacey vanessa melissa naomi paige shannon courtney yvonne denise valerie irene joyce doris ruth
0 120: rhys gavin ross duncan ewan fraser alistair hugh glenn clive nigel howard bernard gerald gerard vincent joel
0 120: rory declan conor ciaran elliot toby harrison finley freddie reece brandon curtis damien adrian antony
0 120: sian rhian cerys ffion carys gwen lynne jill hilary frances eleanor harriet alice daisy ruby rosie freya imogen
0 120: siobhan niamh sinead bernadette geraldine jodie toni kim kimberley tina tanya tara sonia natasha gail maxine
0 40: darrell darryl kelvin calvin alvin melvin melvyn mervyn marvin marian marion martina martine paula daniela carla karla
0 40: erica alexa alexis noel leon leona lena lana dana gina nina rita petra harvey hazel helena selina celina sabrina
0 40: corinne coral cora dora flora nora norah ronan rowan roland rolf ralph randolph rosalind rosanna roxanne rhoda rona
0 40: adele adela ada ida ivy ivan ivor igor otto arthur arnold alfred albert bertram cecil cedric cyril clifford clinton
0 40: desmond edgar edna edith elsa elspeth enid ernest ethel eunice fay faye fergus fiona felicity felix fleur gemma gerda
0 40: gina glenda gloria gwendoline gwyneth hector heidi herbert hilda horace hubert ingrid iris irma isaac ivana jared
0 40: jasper jemma jenna jerome joshua josie joyce judith julian juliet julius justin justine kara karl kay keira kerri
0 40: kirk kristian kristina kurt kyra lance lara leah leila leonie leroy lewin lilian lola loretta lorna lorraine lucas
0 40: lydia lyle mabel maeve marcel marcia marcus margo marina mariana marisa marjorie marlon maude mavis maxwell maya mia
0 40: mercedes meredith merle mildred miles milo mimi minnie mira moira mona morag morgan muriel myra myrtle nadine
0 40: nancy nathalie neville nina noah noreen octavia odette olga olive otis pearl percy perry petula phoebe phyllis
0 40: polly primrose quentin quinn ramona raquel rebekah regina reuben rex rhona rita robyn rodney romeo rosa rosalie
0 40: rosina rowena rufus rupert ryder sabina sadie sebastian selena seth sheena sherry sidney silvia sonya stella stan
0 40: sybil sylvester sylvia tabitha tamsin tanith tate tess thea thelma thora tiffany toya travis trina trudy una
0 40: ursula valentina vera verity vernon vincenzo viola violet virginia vivien wallace wanda warren wilfred wilma winifred
0 40: xavier yolanda yvette zachary zelda zena zoe marie marta marco mario maris laurel lauren loren darina karina carina
0 40: katrina catrina janine janice janis jana jade jayden jaden kayden hayden aiden aidan adrienne adriana ariana arianna
0 40: elena eleni elina alina aline celine colleen kaitlyn caitlin carolyn carol carole caryl cheryl beryl meryl
1 1500: mohammed
1 250: ali ahmed muhammad
1 120: hassan hussain omar ibrahim yusuf abdul abdullah imran khalid tariq usman bilal hamza zain asif aisha fatima
1 60: mohammad mohamed hamid rashid saeed faisal javed nadeem naveed nasir shahid sajid waseem kamran adnan irfan mariam
1 60: zainab maryam khadija amina nadia saima shabana samina yasmin noor sadia rukhsana nasreen farah sana hafsa sumaiya
2 100: raj sanjay anil sunil vijay rajesh amit deepak nikhil rahul priya anita sunita meena nisha pooja ravi suresh
3 100: harpreet gurpreet manpreet jaspreet amandeep sukhdeep kulwinder balwinder jasvinder rajinder manjit surinder
4 60: oluwaseun oluwatobi emeka chinedu kwame kofi kwabena ama abena ngozi chioma femi tunde ayo segun blessing
5 120: anna tomasz piotr krzysztof pawel marcin katarzyna agnieszka malgorzata magdalena monika aleksandra
5 60: lukasz michal grzegorz mateusz marek dariusz andrzej rafal wojciech jakub ewa joanna beata dorota karolina
"""
_SURNAMES: Final = """
0 1150: smith
0 900: jones
0 600: williams taylor brown
0 450: davies
0 330: evans wilson thomas johnson roberts
0 260: robinson thompson wright walker white edwards hughes green hall lewis harris clarke
0 210: jackson wood turner martin cooper hill ward morris moore clark lee king baker harrison morgan allen
0 160: james scott phillips watson davis parker price bennett young griffiths mitchell kelly cook carter richardson
0 120: bailey collins bell shaw murphy miller cox richards marshall anderson simpson ellis adams wilkinson foster
0 120: campbell stewart robertson macdonald reid murray graham hamilton obrien byrne walsh ryan sullivan
0 100: chapman powell webb rogers gray mason hunt matthews owen palmer holmes mills barnes knight lloyd butler russell
0 100: barker fisher stevens jenkins dixon harvey pearson mcdonald fletcher howard andrews reynolds elliott ford fox
0 75: saunders payne day west lawrence atkinson burton spencer rose gibson ross hart wells hawkins armstrong perry
0 75: francis newman hopkins gordon gill nicholls cole henderson johnston bradley barrett gardner woods lane stone
0 75: hayes warren cunningham hudson dean watts hunter duncan stephens harper booth carr cross osborne burns crawford
0 50: kennedy greenwood bird lambert moss wheeler slater hancock barton walters doyle sutton frost bishop lowe mccarthy
0 50: curtis jordan nicholson freeman austin bates hodgson parsons page burgess whitehead pritchard rees oliver
0 50: parry hodge sharp howell brooks pugh holland cooke thomson black bowen mccarthy dunn gallagher doherty kerr
1 260: khan
1 160: hussain ahmed ali begum
1 80: akhtar mohammed rahman iqbal malik shah mahmood islam hassan miah uddin chowdhury
1 40: bibi aziz sheikh hussein mohamed qureshi butt mirza rashid raza abbas ibrahim javed nawaz sultana khatun khatoon
2 160: patel
2 40: shah sharma kumar mistry desai mehta parmar chauhan gupta joshi amin bhatt
3 150: singh kaur
3 40: gill sandhu dhillon sidhu bains johal rai grewal sahota uppal virdee
4 25: okafor adeyemi mensah owusu osei boateng appiah okoro eze adebayo ogunleye balogun afolabi nwosu addo asante
5 8: nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski
"""


class NameShare(Struct, frozen=True):
    """The share of people with a name, the community it is typical of (0: none), and whether the name is in the table."""

    share: float
    community: int
    listed: bool


_UNKNOWN: Final = (NameShare(_UNLISTED_FORENAME, GENERAL, False), NameShare(_UNLISTED_SURNAME, GENERAL, False))


def _read(text: str) -> dict[str, NameShare]:
    found: dict[str, NameShare] = {}
    for line in text.strip().splitlines():
        head, names = line.split(":")
        community, per_100k = head.split()
        for name in names.split():
            found.setdefault(name, NameShare(int(per_100k) / 1e5, int(community), True))
    return found


@cache
def _tables() -> tuple[dict[str, NameShare], dict[str, NameShare]]:
    return _read(_FORENAMES), _read(_SURNAMES)


def share_of(word: str, *, surname: bool) -> NameShare:
    """How common a normalised word is as a forename or as a surname."""
    found = _tables()[surname].get(word)
    if found is not None:
        return found
    # A short form or other spelling is as common as a part of the name it stands for.
    if others := other_forms(word, surname=surname):
        forms = [_tables()[surname].get(form) for form in others]
        common = max((form for form in forms if form is not None), key=lambda form: form.share, default=None)
        if common is not None:
            return NameShare(common.share / 3, common.community, True)
    return _UNKNOWN[surname]


def joint_share(forename: NameShare, surname: NameShare) -> float:
    """The share of people who bear both, taking an unlisted partner as of the same community (the cautious reading)."""
    product = forename.share * surname.share
    community = forename.community or surname.community
    together = forename.community == surname.community or not (forename.listed and surname.listed)
    return product / _COMMUNITIES[community] if community and together else product


class JointShares:
    """:func:`joint_share` of the names of a whole list, some thousands at a time. Holds the words: let go of it soon."""

    def __init__(self) -> None:
        """Start with no word known."""
        self._known: dict[tuple[str, bool], NameShare] = {}
        self._columns = (_Column(surname=False), _Column(surname=True))

    def of_two(self, forename: str, surname: str) -> float:
        """The share of people who bear both."""
        known = self._known
        for word in ((forename, False), (surname, True)):
            if word not in known:
                known[word] = share_of(word[0], surname=word[1])
        return joint_share(known[forename, False], known[surname, True])

    def of(self, words: Sequence[str], forenames: array[int], surnames: array[int]) -> NDArray[np.float64]:
        """The shares of people who bear both, name by name, each told by the places of its two words in ``words``.

        ``words`` may have grown since the last time, and is otherwise the same.
        """
        # Needed only where there is a list, and slow to import.
        import numpy as np

        first, first_of, first_listed = self._columns[0].of(words, forenames)
        last, last_of, last_listed = self._columns[1].of(words, surnames)
        product = first * last
        community = np.where(first_of, first_of, last_of)
        together = (first_of == last_of) | ~(first_listed & last_listed)
        parts = np.array([_COMMUNITIES[number] for number in sorted(_COMMUNITIES)])
        return np.where((community > 0) & together, product / parts[community], product)


class _Column:
    """What :func:`share_of` says of each word, at its place; asked when somebody bears it."""

    def __init__(self, *, surname: bool) -> None:
        self._surname = surname
        self._shares, self._communities, self._listed = array("d"), array("B"), array("B")

    def of(self, words: Sequence[str], places: array[int]) -> tuple[NDArray[np.float64], NDArray[np.uint8], NDArray[np.bool_]]:
        import numpy as np

        more = len(words) - len(self._shares)
        self._shares.extend([0.0] * more)
        self._communities.extend([0] * more)
        self._listed.extend([0] * more)
        told, shares = np.frombuffer(places, np.uint32), np.frombuffer(self._shares, np.float64)
        for place in np.unique(told[shares[told] == 0.0]).tolist():
            known = share_of(words[place], surname=self._surname)
            self._shares[place], self._communities[place], self._listed[place] = known.share, known.community, known.listed
        communities, listed = np.frombuffer(self._communities, np.uint8), np.frombuffer(self._listed, np.uint8)
        return shares[told], communities[told], listed[told].astype(np.bool_)


def surname_share(surname: str) -> float:
    """The share of people of somebody's own community who bear a surname: among Khans' friends are many Khans.

    For a double surname that of its rarest part; for one that is not in the table, a cautious guess.
    """
    known = [share_of(word, surname=True) for word in words_of(surname)] or [_UNKNOWN[1]]
    return min(name.share / _COMMUNITIES[name.community] for name in known)
