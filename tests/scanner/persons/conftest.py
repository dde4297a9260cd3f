"""Invented people by name culture, and the ways in which a friends list spells a name otherwise than a case system does."""

import random
from dataclasses import dataclass

import pytest

# culture: forenames / surnames / (formal, as shown) pairs that somebody of the culture would call one name. Every second
# entry belongs to the development pool and the others to the test pool, so that no name is in both.
POOLS = {
    "British and Irish": (
        "David John Paul Sarah Karen Emma Nicola Darren Gemma Kirsty Rosalind Tobias Imelda Fergal Verity Clement Honor Ambrose"
        " Thomas Laura Stephen Claire Matthew Hannah Christopher Rebecca",
        "Smith Jones Taylor Brown Wilson Marsden Whitlock Penhaligon Ackroyd Threlfall Cattermole Dunphy Gilhooly Hathersage"
        " Ormerod Pinnock Quayle Ravenscroft Sugden Tregenza Umpleby Wadsworth Yelland Birtwistle Crabtree Entwistle",
        "Christopher:Chris Rebecca:Becky Thomas:Tommy Laura:Loz Stephen:Steve Matthew:Matty Karen:Kaz Darren:Daz Nicola:Nic"
        " Sarah:Sara Claire:Clare Rosalind:Roz Tobias:Tobes Gemma:Gem John:Jonno David:Davey Paul:Paulie Kirsty:Kirst",
    ),
    "Welsh": (
        "Rhys Sian Dafydd Cerys Ieuan Ffion Gethin Angharad Llinos Emrys Huw Nerys Geraint Eleri Aled Carwyn Bethan Owain",
        "Davies Evans Griffiths Llewellyn Prosser Gwilliam Cadwaladr Rhydderch Tudor Parry Bevan"
        " Probert Gethin Meredith Beynon Gough",
        "Dafydd:Dai Rhys:Reece Sian:Siân Ieuan:Ifan Bethan:Beth Owain:Owen Geraint:Ger Angharad:Haz Huw:Hugh Llinos:Lin",
    ),
    "Polish": (
        "Katarzyna Tomasz Agnieszka Krzysztof Małgorzata Paweł Joanna Grzegorz Zbigniew Bożena Wioletta Ireneusz Elżbieta Piotr"
        " Aleksandra Mariusz Kinga Radosław",
        "Nowak Wiśniewski Wójcik Kamiński Zając Szczepański Gajewski Pietrzak Malinowski Bąk"
        " Stępień Łuczak Wrona Kubiak Sroka Lis",
        "Katarzyna:Kasia Tomasz:Tomek Małgorzata:Gosia Krzysztof:Krzys Agnieszka:Aga Joanna:Asia Paweł:Pawel Piotr:Peter"
        " Aleksandra:Ola Grzegorz:Greg Elżbieta:Ela Radosław:Radek",
    ),
    "South Asian and Arabic": (
        "Mohammed Hussain Yusuf Aisha Fatima Zainab Tariq Adeel Rukhsana Samina Waqas Farzana"
        " Zulfiqar Mehreen Haroon Nazia Junaid"
        " Shazia Bilal Khadija",
        "Khan Ali Ahmed Chaudhry Qureshi Sheikh Siddiqui Baloch Gondal Warraich Bukhari Hashmi"
        " Awan Rathore Kayani Mughal Satti Lodhi",
        "Mohammed:Muhammad Yusuf:Yousef Aisha:Ayesha Fatima:Fatema Zainab:Zaynab Hussain:Hussein Zulfiqar:Zulfikar"
        " Khadija:Khadijah Bilal:Billal Rukhsana:Ruksana Waqas:Wakas Haroon:Harun",
    ),
    "Sikh and Hindu": (
        "Harpreet Gurpreet Jasvinder Rajesh Sunita Deepak Kulwinder Nilesh Hemlata Jagdish Parminder Bhavesh Sukhvinder Kiran"
        " Manjit Pritesh",
        "Singh Patel Kaur Sandhu Dhillon Mistry Thakrar Vaghela Solanki Ghataore Nagra Purewal Chudasama Lakhani Bassi Kandola",
        "Jasvinder:Jaswinder Rajesh:Raj Kulwinder:Kully Deepak:Dipak Sukhvinder:Sukhi Nilesh:Nil Parminder:Parm Gurpreet:Gurp",
    ),
    "West African": (
        "Oluwaseun Chukwuemeka Ngozi Kwabena Folasade Adebayo Efua Chinonso Babatunde Temitope Yaw Ifeoma Olufemi Abimbola",
        "Okafor Adeyemi Mensah Owusu Oyelaran Nwachukwu Agyeman Ogunbanjo Asiedu Ezenwa Bankole Darko Olatunji Anokye",
        "Oluwaseun:Seun Chukwuemeka:Emeka Babatunde:Tunde Olufemi:Femi Temitope:Tope Folasade:Sade Abimbola:Bim Ngozi:Ngo",
    ),
}
SPELLINGS = {
    "dev": "Davies:Davis Chaudhry:Choudhury Siddiqui:Siddique Brown:Browne Llewellyn:Llewelyn Sheikh:Shaikh Griffiths:Griffith",
    "test": "Ahmed:Ahmad Qureshi:Quraishi Dhillon:Dhilon Parry:Parrie Smith:Smyth Baloch:Baluch"
    " Wadsworth:Waddsworth Tudor:Tewdwr",
}


@dataclass(frozen=True)
class Pair:
    """A listed name, the name shown, whether they are one person, the culture, and how the two were made."""

    listed: tuple[str, str]
    shown: str
    same: bool
    culture: str
    how: str


def half(words, pool):
    return words.split()[0 if pool == "dev" else 1 :: 2]


def typo(word, rng):
    at = rng.randrange(1, len(word))
    letter = rng.choice("abcdefghiklmnoprstuvwy")
    return rng.choice(
        (word[:at] + word[at + 1 :], word[:at] + letter + word[at + 1 :], word[:at] + letter + word[at:],
         word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] if at > 1 else word[:at] + word[at:] + letter)
    )  # fmt: skip


def truly(given, middle, surname, forms, spellings, others, rng):
    """How one person's name is shown in a friends list, and the way it was changed."""
    how = rng.choices(
        (
            "same",
            "short form",
            "spelling",
            "slip",
            "middle name",
            "swapped",
            "double surname",
            "initial",
            "married",
            "marks lost",
        ),
        (40, 16, 8, 7, 9, 4, 5, 2, 4, 5),
    )[0]
    if how == "short form" and given in forms:
        return f"{forms[given]} {surname}", how
    if how == "spelling" and surname in spellings:
        return f"{given} {spellings[surname]}", how
    if how == "slip" and len(surname) > 4:
        return f"{given} {typo(surname, rng)}", how
    if how == "middle name":
        return f"{given} {middle} {surname}", how
    if how == "swapped":
        return f"{surname} {given}", how
    if how == "double surname":
        return f"{given} {surname}-{rng.choice(others)}", how
    if how == "initial":
        return f"{given[0]} {surname}", how
    if how == "married":
        return f"{given} {rng.choice(others)}", how
    if how == "marks lost":
        return f"{given} {surname}".upper(), how
    return f"{given} {surname}", "same"


def labelled(pool, count, seed):
    """Labelled pairs: half one person, half two people whose names are near (family,"
    " namesakes' halves, slips that are names)."""
    rng = random.Random(seed)
    spellings = dict(each.split(":") for each in SPELLINGS[pool].split())
    pairs = []
    for culture, (fore, sur, shown) in POOLS.items():
        forenames, surnames = half(fore, pool), half(sur, pool)
        forms = dict(each.split(":") for each in shown.split())
        for _ in range(count):
            given, middle, other = rng.sample(forenames, 3)
            surname, another = rng.sample(surnames, 2)
            listed = (f"{given} {middle}" if rng.random() < 0.4 else given, surname)
            name, how = truly(given, middle, surname, forms, spellings, surnames, rng)
            pairs.append(Pair(listed, name, True, culture, how))
            near = rng.choices(
                (f"{other} {surname}", f"{given} {another}", f"{other} {given[:3]}{another}", f"{other} {middle} {surname}",
                 f"{forms.get(other, other)} {surname}"), (5, 4, 1, 2, 2),
            )[0]  # fmt: skip
            pairs.append(Pair(listed, near, False, culture, "near"))
    return pairs


@pytest.fixture
def pairs():
    return labelled


@pytest.fixture
def pools():
    return POOLS
