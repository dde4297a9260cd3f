"""Whether police work is told, or official content posted, on a personal account."""

from __future__ import annotations

import pytest

from checks.boundaries.police_content import CHECK
from scanner.api import Account, AccountClass, Confidence, PageText, Post, PostKind, Record, Scene
from scanner.model import Finding
from scanner.testing import at, findings_of


def post(text: str, pointer: str = "/0") -> Post:
    return Post(at=at(pointer), kind=PostKind.POST, text=text)


def judge(*records: Record, scene: Scene = Scene()) -> list[Finding]:  # noqa: B008
    return findings_of(CHECK, records, scene)


@pytest.mark.parametrize(
    "text",
    [
        "We arrested a burglar at 4am and I got home at noon",
        "Shift done. Three arrests and a long night in custody.",
        "12 hours on scene guard in the rain",
        "Out on patrol in Northmere town centre tonight with the team",
        "Executed a drugs warrant this morning, 40 plants seized",
        "As a police officer I see this every weekend",
        "Passed my response driving course! Blues and twos here I come",
        "Gave evidence at Northmere Crown Court today, guilty on all counts",
        "We're appealing for witnesses to a collision on Mill Road this morning. Call 101",
        "Nicked a drink driver on the way back to the nick",
        "Had to put a door in at 5am, love this job",
        "My prisoner slept through the interview and asked for a lift home",
        "I'm the officer in the case, ring me at work about the garage breaks",
        "We had the police helicopter up for an hour and he was in a wheelie bin",
        "Pulled over a van driver doing 90 with a goat in the back",
        "my pirsoner sang all night in custody",
        "Cake was lovely. Been on scene guard since six. Panto on Friday with the kids",
    ],
)
def test_one_post_in_the_first_person_is_enough(text: str) -> None:
    assert len(judge(post(text))) == 1


def test_all_posts_are_evidence_of_one_finding() -> None:
    (finding,) = judge(post("We arrested a burglar"), post("On patrol tonight with the team", "/1"), post("Lovely tea", "/2"))
    assert finding.summary.startswith("2 posts")
    assert {entry.pointer for entry in finding.evidence} == {"/0", "/1"}


def test_nobody_is_accused() -> None:
    (finding,) = judge(post("We arrested a burglar"))
    assert "misconduct" not in (finding.summary + finding.why + finding.doubt).lower()
    assert finding.notes


def test_a_single_hashtag_says_nothing_and_two_posts_are_for_a_person_to_check() -> None:
    assert judge(post("Sunset #ThinBlueLine")) == []
    (finding,) = judge(post("Sunset #ThinBlueLine"), post("https://www.kent.police.uk/news/1 worth a look", "/1"))
    assert finding.confidence is Confidence.C


def test_retired_officers_are_called_former() -> None:
    (finding,) = judge(post("When I was a police officer we did it differently"))
    assert "former" in finding.summary


def test_a_pattern_is_never_sure() -> None:
    posts = [
        post("We arrested a burglar", "/0"),
        post("On patrol tonight with the team", "/1"),
        post("My prisoner was sick", "/2"),
    ]
    (finding,) = judge(*posts)
    assert finding.confidence is Confidence.B


@pytest.mark.parametrize(
    "text",
    [
        "Line of Duty tonight, when they arrested the Caddy we screamed",
        "Well done Northmere Constabulary, great work catching the burglars",
        "Police are appealing for witnesses after a crash on the A12",
        "I got arrested once in Magaluf",
        "My 4 year old arrested the cat for stealing sausages",
        "Called the police when we saw them and they were brilliant",
        "Our car was nicked last night. Please call 101 if you saw anything",
        "I hope to become a police officer one day",
        "May the force be with you",
        "The Police at Wembley were brilliant",
        "Dressed as a policeman for the stag do",
        "Night shift on ward 6, three patients in cardiac arrest",
        "Security shift at the shop, detained two shoplifters",
        "My dad was a copper for thirty years",
        "Paw Patrol all morning",
        "Man arrested after burglary in Eastvale - Evening News",
        "Custody battle finally over, kids are mine",
        "I'm a detective when it comes to missing socks",
        "RIP to the officer killed in Eastvale",
        "Police Federation conference, as a police officer I vote today",
        "Next door got raided last night, three vans outside and blues and twos",
        "On duty as chief sandwich maker for the school trip",
        "Out on patrol with the cubs picking litter",
        "Been stopped by the police again, that brake light",
        "Watched The Bill box set. We arrested nobody but had a laugh",
        "My dad's on his way. He was in the job for thirty years",
    ],
)
def test_what_only_looks_like_it_stays_silent(text: str) -> None:
    assert judge(post(text)) == []


def test_words_on_a_page_are_not_taken_for_the_persons_own() -> None:
    assert judge(PageText(at=at(), text="We arrested a burglar at 4am, said the sergeant")) == []


@pytest.mark.parametrize("kind", [AccountClass.INDIVIDUAL_PROFESSIONAL, AccountClass.OFFICIAL_CORPORATE])
def test_police_accounts_may_post_police_content(kind: AccountClass) -> None:
    assert judge(post("We arrested a burglar at 4am"), scene=Scene(account=Account("x", kind))) == []


@pytest.mark.parametrize("text", ["", "arrested " * 3000, "a " * 9000 + "custody", "we\narrested\na\nman\u202e"])
def test_odd_texts_are_survived(text: str) -> None:
    assert len(judge(post(text))) <= 1


def test_a_shift_in_ones_own_calendar_is_no_post() -> None:
    entry = Post(at=at("line 4"), kind=PostKind.EVENT, text="Executed a drugs warrant this morning, 40 plants seized")
    assert judge(entry, scene=Scene(account=Account("google"))) == []
    assert judge(entry, scene=Scene(account=Account("facebook")))


@pytest.mark.parametrize(
    "text",
    [
        "Flashed my warrant card and walked straight in for nothing",
        "Told the parking attendant I was job and he tore the ticket up",
        "police discount at that garage is 10 percent, I get it every year",
        "That fella in the paper, I interviewed him. Cold as ice",
        "Ran his reg through PNC and what a surprise",
        "file deadline for CPS is tomorrow and the disclosure schedule is blank",
    ],
)
def test_the_job_used_and_what_only_the_job_knows(text: str) -> None:
    assert len(judge(post(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Showed my student badge and got a free coffee",
        "Told the parking attendant my wife was in labour and he tore the ticket up",
        "Looked him up on the system, he's still got three library books",
        "We stopped four nights at Wayside and I could have stayed forever",
        "Sudden death in overtime, what a hockey match",
        "Got my Blue Light Card as a care worker, 20% off pizza",
        "post mortem on England's batting: dreadful",
        "they've kept us on the tarmac for four hours",
        "The officer dealing with my mum's burglary has been lovely",
        "11 Copperfield Court had their catalytic converter gone last night",
    ],
)
def test_words_that_have_another_sense_stay_silent(text: str) -> None:
    assert judge(post(text)) == []


def test_a_card_that_others_have_too_counts_where_the_job_is_known() -> None:
    assert judge(post("£15 off with my blue light card")) == []
    (finding,) = judge(post("£15 off with my blue light card"), post("We arrested a burglar", "/1"))
    assert finding.evidence_total == 2
