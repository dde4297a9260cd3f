"""Relation words: which relation a word says, whether it is a child of the family, and what only sounds like family.

Besides English, the everyday words that UK families write: Welsh, Scots and northern English, Polish, and words used
in South Asian families. A word tells a relation and nothing else about anybody; nothing is ever inferred from its language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from checks.knowledge.words.wordlist import word_set

__all__ = ["Group", "Kin", "classify", "figure_of_speech", "kin_at", "may_start", "relation_words"]


class Group(StrEnum):
    """The kinds of relation that findings tell apart. The value is what a report prints when no nearer word is known."""

    PARTNER = "partner"
    FORMER_PARTNER = "former partner"
    CHILD = "child"
    GRANDCHILD = "grandchild"
    NIBLING = "niece or nephew"
    GODCHILD = "godchild"
    PARENT = "parent"
    GRANDPARENT = "grandparent"
    SIBLING = "brother or sister"
    AUNT_UNCLE = "aunt or uncle"
    COUSIN = "cousin"
    IN_LAW = "relative by marriage"
    OTHER = "relative"

    @property
    def child(self) -> bool:
        """True for children of the family: children, grandchildren, nieces, nephews. A godchild is of another family."""
        return self in {Group.CHILD, Group.GRANDCHILD, Group.NIBLING}

    @property
    def other_side(self) -> Group:
        """What X is to somebody who calls themselves this of X: who is "mum to X" has a child X."""
        return {
            Group.PARENT: Group.CHILD,
            Group.GRANDPARENT: Group.GRANDCHILD,
            Group.AUNT_UNCLE: Group.NIBLING,
            Group.CHILD: Group.PARENT,
            Group.GRANDCHILD: Group.GRANDPARENT,
            Group.NIBLING: Group.AUNT_UNCLE,
            Group.GODCHILD: Group.OTHER,
        }.get(self, self)


@dataclass(frozen=True)
class Kin:
    """A relation word. ``relation`` is the plain word for it; ``soft`` words are also said of friends, pets and cars."""

    relation: str
    group: Group
    plural: bool = False
    soft: bool = False


# "word=plain word"; a trailing * marks a soft word, a trailing + a plural.
_WORDS: Final = (
    (
        Group.PARTNER,
        "wife husband spouse partner fiancé fiancée fiance=fiancé fiancee=fiancée hubby=husband hubbie=husband hubs=husband "
        "wifey=wife missus=wife mrs=wife girlfriend boyfriend gf=girlfriend bf=boyfriend bride groom other_half=partner "
        "better_half=partner soulmate=partner soul_mate=partner love_of_my_life=partner civil_partner=partner "
        "life_partner=partner gwraig=wife gŵr=husband żona=wife zona=wife mąż=husband wor_lass=partner fella=partner* "
        "feller=partner* misses=wife "
        "bidie-in=partner oh=partner* dh=husband* dw=wife* love=partner* darling=partner* babe=partner* "
        "old_lady=wife* er_indoors=wife her_indoors=wife him_indoors=husband ball_and_chain=wife* hubster=husband "
        "huzband=husband bloke=partner* cariad=partner* intended=partner* ladywife=wife good_lady=wife lady_wife=wife",
    ),
    (
        Group.CHILD,
        "son daughter child sons=son+ daughters=daughter+ children=child+ kid=child kids=child+ kiddo=child kiddos=child+ "
        "kiddies=child+ bairn=child bairns=child+ wean=child weans=child+ toddler=child newborn=child twins=child+ "
        "triplets=child+ stepchild stepchildren=stepchild+ baby_boy=son baby_girl=daughter little_boy=son "
        "little_girl=daughter little_man=son wee_man=son wee_one=child wee_ones=child+ little_ones=child+ "
        "little_one=child little_lad=son little_lass=daughter big_girl=daughter* big_boy=son* firstborn=child "
        "first_born=child eldest=child oldest=child youngest=child middle_child=child middle_one=child minime=child "
        "mini-me=child "
        "mini_me=child boy=son* girl=daughter* boys=son*+ girls=daughter*+ lad=son* lads=son*+ lass=daughter* "
        "lassie=daughter* laddie=son* "
        "lasses=daughter*+ baby=child* babies=child*+ princess=daughter* prince=son* teen=child* teenager=child "
        "monkey=child* monkeys=child*+ two=child*+ three=child*+ foster_child=child foster_son=son "
        "foster_daughter=daughter adopted_son=son adopted_daughter=daughter merch=daughter mab=son "
        "córka=daughter corka=daughter córeczka=daughter córcia=daughter syn=son synek=son dzieci=child+ "
        "child_at_home "
        "beta=child* beti=daughter puttar=child* bachcha=child* "
        "sprog=child* sprogs=child*+ nipper=child* nippers=child*+ bubba=child* bub=child* munchkin=child* "
        "wain=child* wains=child*+ babby=child wee_fella=son wee_lad=son wee_boy=son wee_lass=daughter wee_girl=daughter "
        "wee_lassie=daughter little_fella=son little_chap=son little_miss=daughter small_person=child tween=child "
        "córunia=daughter syneczek=son",
    ),
    (
        Group.GRANDCHILD,
        "grandson granddaughter grandchild grandsons=grandson+ granddaughters=granddaughter+ grandchildren=grandchild+ "
        "grandkid=grandchild grandkids=grandchild+ grandbaby=grandchild grandbabies=grandchild+ grandbairn=grandchild "
        "wnuk=grandson wnuczka=granddaughter ŵyr=grandson wyres=granddaughter",
    ),
    (
        Group.NIBLING,
        "niece nephew nieces=niece+ nephews=nephew+ nith=niece nai=nephew* bhatija=nephew bhatiji=niece "
        "neice=niece bhanja=nephew bhanji=niece bhateeja=nephew bhateeji=niece siostrzenica=niece siostrzeniec=nephew "
        "bratanek=nephew bratanica=niece",
    ),
    (
        Group.GODCHILD,
        "goddaughter godson godchild goddaughters=goddaughter+ godsons=godson+ godchildren=godchild+ "
        "god-daughter=goddaughter "
        "god-son=godson chrześniak=godson chrześnica=goddaughter",
    ),
    (
        Group.PARENT,
        "mum=mother dad=father mother father mam=mother mom=mother mummy=mother mammy=mother mommy=mother daddy=father "
        "mama=mother papa=father ma=mother da=father parent parents=parent+ stepmum=stepmother stepdad=stepfather "
        "step-mum=stepmother step-dad=stepfather tato=father tata=father ammi=mother abbu=father abba=father maa=mother "
        "mums=mother+ dads=father+ old_man=father* old_dear=mother* single_mum=mother single_dad=father "
        "pops=father mumsy=mother baba=father* amma=mother appa=father abu=father* ammu=mother mataji=mother "
        "bapu=father papaji=father mamusia=mother mamo=mother tatuś=father maw=mother* mami=mother* mither=mother "
        "faither=father athair=father mathair=mother máthair=mother ummi=mother baabaa=father parentals=parent+ folks=parent*+",
    ),
    (
        Group.GRANDPARENT,
        "nan=grandmother nanna=grandmother nana=grandmother nanny=grandmother* gran=grandmother granny=grandmother "
        "grandma=grandmother grandmother grandmum=grandmother grandad=grandfather granddad=grandfather grandpa=grandfather "
        "granda=grandfather grandda=grandfather "
        "grandfather gramps=grandfather grampy=grandfather bampy=grandfather bampi=grandfather nain=grandmother "
        "taid=grandfather mamgu=grandmother mam-gu=grandmother tadcu=grandfather tad-cu=grandfather babcia=grandmother "
        "dziadek=grandfather nani=grandmother dadi=grandmother dada=grandfather nanu=grandfather grandparents=grandparent+ "
        "grannie=grandmother gramma=grandmother granma=grandmother nannan=grandmother nanan=grandmother "
        "nan-nan=grandmother grandmama=grandmother granpa=grandfather grampa=grandfather gramp=grandfather "
        "grandpop=grandfather bampa=grandfather bamps=grandfather gransha=grandfather datcu=grandfather "
        "mam-gee=grandmother babusia=grandmother babunia=grandmother babci=grandmother dziadzio=grandfather "
        "dziadziuś=grandfather dziadzia=grandfather dadima=grandmother dadi_ma=grandmother nanima=grandmother "
        "nani_ma=grandmother dadaji=grandfather dada_ji=grandfather nanaji=grandfather nana_ji=grandfather "
        "naniji=grandmother dadiji=grandmother jiddo=grandfather jido=grandfather jeddo=grandfather geddo=grandfather "
        "teta=grandmother tayta=grandmother sitto=grandmother sitti=grandmother habboba=grandmother nonna=grandmother "
        "nonno=grandfather yiayia=grandmother pappous=grandfather abuela=grandmother abuelo=grandfather "
        "vovó=grandmother vovo=grandmother avó=grandmother avô=grandfather bunica=grandmother anneanne=grandmother "
        "babaanne=grandmother daideo=grandfather daideó=grandfather mamó=grandmother móraí=grandmother "
        "seanair=grandfather thatha=grandfather paati=grandmother",
    ),
    (
        Group.SIBLING,
        "brother sister brothers=brother*+ sisters=sister+ sibling siblings=sibling+ bro=brother* sis=sister* "
        "our_kid=sibling "
        "wor_kid=sibling twin brat=brother siostra=sister chwaer=sister brawd=brother bhai=brother* bhaiya=brother* "
        "didi=sister* behan=sister apa=sister* little_brother=brother little_sister=sister big_sister=sister big_sis=sister "
        "little_sis=sister little_bro=brother* big_bro=brother* kid_brother=brother kid_sister=sister baby_sister=sister "
        "baby_brother=brother "
        "bhaijaan=brother bhaiyya=brother veerji=brother* veer_ji=brother baji=sister* appi=sister* "
        "younger_brother=brother older_brother=brother younger_sister=sister older_sister=sister "
        "siostrzyczka=sister braciszek=brother wee_sister=sister wee_brother=brother wee_sis=sister wee_bro=brother*",
    ),
    (
        Group.AUNT_UNCLE,
        "aunt aunty=aunt auntie=aunt uncle aunties=aunt+ uncles=uncle+ ciocia=aunt wujek=uncle wujcio=uncle chacha=uncle "
        "chachi=aunt khala=aunt phuppo=aunt mamu=uncle masi=aunt modryb=aunt ewythr=uncle "
        "chachu=uncle taya=uncle tayi=aunt phupho=aunt phuppi=aunt phupo=aunt bua=aunt* fufi=aunt khalu=uncle "
        "khalo=uncle khalto=aunt amto=aunt ammo=uncle* massi=aunt maasi=aunt mausi=aunt mama_ji=uncle mamaji=uncle "
        "chacha_ji=uncle ciotka=aunt wujo=uncle stryjek=uncle yncl=uncle wncwl=uncle antie=aunt aunite=aunt anti=aunt* "
        "uncail=uncle",
    ),
    (Group.COUSIN, "cousin cousins=cousin+ cuz=cousin* kuzyn=cousin kuzynka=cousin"),
    (Group.FORMER_PARTNER, "ex=former_partner baby_mama=former_partner* baby_mum=former_partner* baby_daddy=former_partner*"),
    (
        Group.IN_LAW,
        "bhabi=sister-in-law bhabhi=sister-in-law bhaabi=sister-in-law jiju=brother-in-law jijaji=brother-in-law "
        "devar=brother-in-law* nanad=sister-in-law* saas=mother-in-law* sasur=father-in-law* mil=mother-in-law* "
        "fil=father-in-law* sil=sister-in-law* bil=brother-in-law* teściowa=mother-in-law tesciowa=mother-in-law "
        "teść=father-in-law szwagier=brother-in-law szwagierka=sister-in-law bratowa=sister-in-law synowa=daughter-in-law "
        "zięć=son-in-law in-laws=relative_by_marriage+ inlaws=relative_by_marriage+ "
        "in_laws=relative_by_marriage+",
    ),
    (Group.OTHER, "godmother godfather guardian carer great-aunt great-uncle great_aunt=great-aunt great_uncle=great-uncle"),
)
_STEPS: Final = ("step", "half", "foster", "adoptive")
_IN_LAWS: Final = ("mother", "father", "sister", "brother", "son", "daughter", "mum", "dad", "parents", "bro", "sis")


def _table() -> Mapping[str, Kin]:
    table: dict[str, Kin] = {}
    for group, words in _WORDS:
        for entry in words.split():
            word, _, plain = entry.partition("=")
            marks = entry[len(entry.rstrip("*+")) :]
            kin = Kin((plain or word).rstrip("*+").replace("_", " "), group, plural="+" in marks, soft="*" in marks)
            table[word.rstrip("*+").replace("_", " ").replace("’", "'")] = kin
    for word, kin in list(table.items()):
        if kin.soft or " " in word:
            continue
        if kin.group in {Group.CHILD, Group.PARENT, Group.SIBLING} and word in _STEPPABLE:
            for step in _STEPS:
                for joint in ("", "-", " "):
                    made = f"step{kin.relation}" if step == "step" else f"{step} {kin.relation}"
                    table.setdefault(step + joint + word, Kin(made, kin.group, kin.plural))
        if kin.group is Group.PARTNER:
            for prefix in ("ex-", "ex ", "former ", "late "):
                group = Group.PARTNER if prefix == "late " else Group.FORMER_PARTNER
                relation = f"late {kin.relation}" if prefix == "late " else f"former {kin.relation}"
                table.setdefault(prefix + word, Kin(relation, group))
        if kin.group in {Group.GRANDCHILD, Group.GRANDPARENT, Group.NIBLING}:
            for joint in ("-", " "):
                table.setdefault(f"great{joint}{word}", Kin(f"great-{kin.relation}", kin.group, kin.plural))
    for word in _IN_LAWS:
        plain = table[word].relation
        for joint in ("-", " "):
            table[joint.join((word, "in", "law"))] = Kin(f"{plain}-in-law", Group.IN_LAW, plural=word == "parents")
    return MappingProxyType(table)


_STEPPABLE: Final = word_set(
    """
        son daughter child sons daughters children kid kids brother sister brothers sisters mother father mum dad
        """
)
_KIN: Final = _table()
_LONGEST: Final = 4
_FIRST_WORDS: Final = frozenset(word.split()[0] for word in _KIN)

# What stands in front of a relation word and turns it into something else: "work wife", "dog mum", "gym partner".
_TURNED_BY: Final = word_set(
    """
        work office station squad shift team police force business gym running run training doubles dance dancing tennis
        golf dog cat fur furry plant puppy pup horse pony bunny rabbit hamster stage soul sparring crime-fighting crime dive
        climbing cycling lab study band house sister-in-arms chess darts pub drinking film screen tv on-screen fictional
        bonus writing coaching patrol crew crewing response cockpit co-driver song theatre panto football rugby netball
        cricket sports quiz bridge mason masonic lodge church travel lunch coffee adopted-by accountability tango ballroom
        bubble
        """
)
# What follows a relation word and does the same: "brother from another mother", "mother of all", "brother officers".
_TURNED_INTO: Final = re.compile(
    r"\s*(?:from an?other|in blue|in arms|in crime|in christ|in uniform|officers?\b|of all\b|of god|of anarchy|"
    r"of mine from work|act\b|earth\b|nature\b|superior|tongue|ship\b|hood\b|lode|board\b|land\b|christmas|time\b|cool\b|"
    r"yankee|pig\b|steps\b|shower|bump|yoda|food|shark|grand\b|of the (?:bride|groom|nation|house|year|team|station|shift)|"
    r"long ?legs|sledge|zone\b|agenc|organi[sz]ation|force\b|station\b|compan)",
    re.IGNORECASE,
)


def classify(words: str) -> Kin | None:
    """The relation that a profile states ("Daughter", "Cousin (female)", "Step-son"); None for pets and unknown words."""
    for group in Group:
        if words == group.value:
            return Kin(words, group)
    plain = re.sub(r"\([^)]*\)|[^\w\s'’-]", " ", words.casefold()).replace("’", "'")
    parts = plain.replace("_", " ").split()
    found = kin_at(parts, 0) if parts else None
    if found is not None and found[1] == len(parts):
        return found[0]
    joined = "".join(parts)
    return _KIN.get(joined)


def kin_at(words: list[str], index: int) -> tuple[Kin, int] | None:
    """The longest relation word that starts at ``words[index]`` (folded), and how many words it takes."""
    if index >= len(words) or words[index] not in _FIRST_WORDS:
        return None
    for count in range(min(_LONGEST, len(words) - index), 0, -1):
        kin = _KIN.get(" ".join(words[index : index + count]))
        if kin is not None:
            return kin, count
    return None


def may_start(word: str) -> bool:
    """Whether a folded word is the first of the words for a relation."""
    return word in _FIRST_WORDS


def figure_of_speech(before: str, after: str) -> bool:
    """Whether the folded word in front of a relation word, or the text behind it, turns it into something else."""
    return before in _TURNED_BY or _TURNED_INTO.match(after) is not None


def relation_words(*, soft: bool | None = None) -> frozenset[str]:
    """Every relation word, folded, words of several parts with single spaces; with ``soft``, only those that are or are not."""
    return frozenset(word for word, kin in _KIN.items() if soft is None or kin.soft is soft)
