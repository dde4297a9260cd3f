"""Whether what two accounts share is found, what of it must go, and whether what merely looks alike stays silent."""

from __future__ import annotations

import hashlib

import pytest

from checks.accounts.linked import CHECK
from checks.colleagues.employer_force import CHECK as EMPLOYER
from scanner.api import (
    Account,
    AccountClass,
    Audience,
    Confidence,
    Field,
    LinkedApp,
    Outcome,
    PersonCard,
    ProfileField,
    ProfilePicture,
    Record,
    Scene,
    Setting,
    SettingKind,
    Viewpoint,
)
from scanner.model import Band, Finding
from scanner.plugins import Clues
from scanner.routes import find_routes
from scanner.testing import at, clues_of, findings_over

HELD, PUBLIC, UNKNOWN = Audience.PLATFORM_HELD, Audience.PUBLIC, Audience.UNKNOWN


def scene(platform: str, handle: str = "", kind: AccountClass = AccountClass.INDIVIDUAL_PERSONAL) -> Scene:
    return Scene(account=Account(platform, kind, handle=handle))


def has(source: str, field: Field, value: str, audience: Audience = UNKNOWN, detail: str = "") -> ProfileField:
    return ProfileField(
        at=at(f"/{field.name}", source=source), field=field, value=value, audience=audience, detail=detail, current=True
    )


def facebook(*more: Record, handle: str = "jo.bell") -> tuple[list[Record], Scene]:
    own = [has("s1", Field.NAME, "Joanne Bell"), has("s1", Field.HANDLE, handle)]
    return [*own, *more], scene("facebook", handle)


def reddit(*more: Record, handle: str = "nightjar_88") -> tuple[list[Record], Scene]:
    return [has("s2", Field.HANDLE, handle, PUBLIC), *more], scene("reddit", handle)


def judge(*sources: tuple[list[Record], Scene]) -> list[Finding]:
    return findings_over(CHECK, sources)


@pytest.mark.parametrize("handle", ["nightjar_88", "NightJar_88", "@nightjar_88"])
def test_the_same_handle_ties_a_pseudonym_to_a_name(handle: str) -> None:
    (finding,) = judge(facebook(handle=handle), reddit())
    assert finding.band is Band.HIGH
    assert finding.confidence is Confidence.A
    assert "pseudonymous Reddit account nightjar_88 can be tied to the Facebook account" in finding.summary
    assert {item.source for item in finding.evidence} == {"s1", "s2"}


def test_other_separators_hide_nothing_but_are_for_a_person_to_check() -> None:
    (finding,) = judge(facebook(handle="night.jar88"), reddit())
    assert finding.confidence is Confidence.C
    assert finding.band is Band.MEDIUM


def test_a_link_from_the_named_profile_leads_to_the_pseudonym() -> None:
    (finding,) = judge(facebook(has("s1", Field.WEBSITE, "https://www.reddit.com/user/nightjar_88/")), reddit())
    assert "leads to it" in finding.summary
    assert finding.evidence[0].pointer in ("/WEBSITE", "/HANDLE")


@pytest.mark.parametrize(
    "bio", ["Runner. Reddit: nightjar_88", "find me at reddit.com/u/nightjar_88", "u/nightjar_88 elsewhere"]
)
def test_a_bio_can_name_the_other_account(bio: str) -> None:
    assert len(judge(facebook(has("s1", Field.BIO, bio)), reddit())) == 1


def test_a_handle_field_for_another_service_is_a_link() -> None:
    linkedin = ([has("s1", Field.NAME, "Joanne Bell"), has("s1", Field.HANDLE, "x:night_jar", detail="x")], scene("linkedin"))
    other = ([has("s2", Field.HANDLE, "night_jar"), has("s2", Field.NAME, "Night Jar")], scene("x", "night_jar"))
    (finding,) = judge(linkedin, other)
    assert "X account night_jar" in finding.summary


def test_without_a_case_a_given_name_tells_which_of_two_names_is_a_persons() -> None:
    other = ([has("s1", Field.NAME, "Joanne Bell"), has("s1", Field.HANDLE, "jo.bell.runs")], scene("instagram"))
    owl = [has("s2", Field.NAME, "Moor Owl"), has("s2", Field.HANDLE, "moor_owl"), has("s2", Field.BIO, "IG: jo.bell.runs")]
    (finding,) = judge(other, (owl, scene("x")))
    assert finding.summary.startswith("The pseudonymous X account")


def test_a_connection_shown_on_a_profile_is_a_link_and_a_hidden_one_is_not() -> None:
    def discord(audience: Audience) -> tuple[list[Record], Scene]:
        app = LinkedApp(at=at("/app", source="s2"), name="facebook", handle="facebook:jo.bell", audience=audience)
        return [has("s2", Field.HANDLE, "nightjar"), app], scene("discord", "nightjar")

    assert len(judge(facebook(), discord(PUBLIC))) == 1
    assert judge(facebook(), discord(HELD)) == []


def test_bios_that_share_a_phrase_are_for_a_person_to_check() -> None:
    shared = "Recovering ultra runner and sourdough tragic"
    (finding,) = judge(facebook(has("s1", Field.BIO, f"{shared}. Saltby")), reddit(has("s2", Field.BIO, f"cats | {shared}")))
    assert finding.confidence is Confidence.C


def test_two_weak_ties_agree() -> None:
    bio = "Recovering ultra runner and sourdough tragic"
    (finding,) = judge(facebook(has("s1", Field.BIO, bio), handle="night.jar88"), reddit(has("s2", Field.BIO, bio)))
    assert finding.confidence is Confidence.B


def test_the_fewest_changes_come_first_and_break_the_route() -> None:
    bio = has("s2", Field.BIO, "Facebook: nightjar_88")
    sources = [facebook(handle="nightjar_88"), reddit(bio)]
    (finding,) = judge(*sources)
    assert "Change the handle of the Facebook account" in finding.fixes[0].do
    clues = Clues(clue for records, its in sources for clue in clues_of(CHECK, records, its))
    (route, *_) = find_routes([CHECK], clues, Scene())
    assert route.outcome is Outcome.LINKED_ACCOUNTS
    assert route.viewpoint is Viewpoint.STRANGER
    assert route.after_fix.broken
    assert [step.removes for step in route.fix_set] == [1]


def test_a_shared_address_that_nobody_sees_is_only_worth_knowing() -> None:
    (finding,) = judge(
        facebook(has("s1", Field.EMAIL, "j.b@example.com", HELD)), reddit(has("s2", Field.EMAIL, "j.b@example.com", HELD))
    )
    assert finding.band is Band.LOW


def test_a_shared_number_by_which_both_are_found_counts() -> None:
    def found(source: str) -> Setting:
        return Setting(at=at("/find", source=source), setting=SettingKind.FOUND_BY_PHONE, on=True, audience=HELD)

    one = facebook(has("s1", Field.PHONE, "+44 7700 900187", HELD), found("s1"))
    two = reddit(has("s2", Field.PHONE, "07700 900187", HELD), found("s2"))
    (finding,) = judge(one, two)
    assert finding.band is Band.MEDIUM
    assert "same telephone number" in finding.summary


def test_a_private_account_with_the_handle_of_one_that_shows_the_job() -> None:
    work = facebook(has("s1", Field.EMPLOYER, "Northmere Constabulary"), handle="jo.bell.northmere")
    private = ([has("s2", Field.NAME, "Jo Bell"), has("s2", Field.HANDLE, "jo.bell.northmere")], scene("instagram"))
    own = [finding for finding in findings_over([EMPLOYER, CHECK], [work, private]) if finding.check == "accounts.linked"]
    assert [finding.band for finding in own] == [Band.HIGH]
    assert "which shows the job" in own[0].summary


def test_accounts_that_one_handle_ties_to_the_job_are_told_of_together() -> None:
    def named(source: str, platform: str) -> tuple[list[Record], Scene]:
        return [has(source, Field.NAME, "Joanne Bell"), has(source, Field.HANDLE, "jo.bell")], scene(platform, "jo.bell")

    job = has("s1", Field.NAME, "Joanne Bell"), has("s1", Field.HANDLE, "jo.bell")
    working = (list(job), scene("linkedin", "jo.bell", AccountClass.INDIVIDUAL_PROFESSIONAL))
    (finding,) = judge(working, named("s2", "instagram"), named("s3", "strava"))
    assert "private Instagram account jo.bell and the Strava account jo.bell can be tied to the LinkedIn" in finding.summary
    assert {item.source for item in finding.evidence} == {"s1", "s2", "s3"}


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (has("s1", Field.EMAIL, "thebells@example.com", PUBLIC), has("s2", Field.EMAIL, "thebells@example.com", PUBLIC)),
        (has("s1", Field.EMAIL, "bell.family@example.com", PUBLIC), has("s2", Field.EMAIL, "bell.family@example.com", PUBLIC)),
        (has("s1", Field.EMAIL, "no-reply@example.com", PUBLIC), has("s2", Field.EMAIL, "no-reply@example.com", PUBLIC)),
        (has("s1", Field.WEBSITE, "https://www.northmere.police.uk/"), has("s2", Field.WEBSITE, "northmere.police.uk")),
        (
            has("s1", Field.BIO, "Views are my own, not my employer's"),
            has("s2", Field.BIO, "Views are my own, not my employer's"),
        ),
        (has("s1", Field.BIO, "Mum. Runner."), has("s2", Field.BIO, "Mum. Runner.")),
        (has("s1", Field.WEBSITE, "reddit.com/user/somebody_else"), has("s2", Field.BIO, "")),
    ],
    ids=["a household", "a family", "a service", "a public body", "said by all", "too short", "somebody else"],
)
def test_what_many_share_ties_nobody(ours: ProfileField, theirs: ProfileField) -> None:
    assert judge(facebook(ours), reddit(theirs)) == []


@pytest.mark.parametrize("handle", ["jo", "12345678", "id:55", ""])
def test_short_handles_and_numbers_tie_nobody(handle: str) -> None:
    assert judge(facebook(handle=handle), reddit(handle=handle)) == []


def test_two_accounts_under_the_own_name_have_nothing_to_hide() -> None:
    other = ([has("s2", Field.NAME, "Joanne Bell"), has("s2", Field.HANDLE, "jo.bell")], scene("instagram", "jo.bell"))
    assert judge(facebook(), other) == []


@pytest.mark.parametrize("name", ["Joanne B.", "J. Bell", "joanne bell"])
def test_a_shortened_name_is_no_pseudonym(name: str) -> None:
    other = ([has("s2", Field.NAME, name), has("s2", Field.HANDLE, "nightjar")], scene("strava", "nightjar"))
    assert judge(facebook(handle="nightjar"), other) == []


def test_the_parts_of_one_export_are_one_account() -> None:
    second = ([has("s2", Field.HANDLE, "nightjar_88")], scene("facebook"))
    assert judge(facebook(handle="nightjar_88"), second) == []


def test_pseudonyms_alone_tie_nobody_to_a_name() -> None:
    other = ([has("s1", Field.HANDLE, "nightjar_88")], scene("discord", "nightjar_88"))
    assert judge(other, reddit()) == []


def test_an_official_account_is_not_the_officers_own() -> None:
    page = (
        [has("s1", Field.NAME, "Northmere Town"), has("s1", Field.HANDLE, "nightjar_88")],
        scene("x", "", AccountClass.OFFICIAL_GROUP),
    )
    assert judge(page, reddit()) == []


@pytest.mark.parametrize("text", ["", "\x00", "@", ":" * 500, "a." * 2000, "https://" + "x/" * 1000, "ig:" * 400])
def test_odd_values_are_survived(text: str) -> None:
    judge(*(build(*(has(source, field, text) for field in Field)) for build, source in ((facebook, "s1"), (reddit, "s2"))))


def test_the_order_of_the_sources_changes_nothing() -> None:
    one, two = facebook(handle="nightjar_88"), reddit()
    assert judge(one, two) == judge(two, one)


# --- pages ----------------------------------------------------------------------------------------------------------------

PAGES = Scene(platform="page")
BIO = "Recovering ultra runner and sourdough tragic"


def shown(name: str = "Hill Pigeon", profile: str = "", source: str = "s9", **more: object) -> tuple[list[Record], Scene]:
    """A page with one entry."""
    card = PersonCard(
        at=at("#entry", "page.warc.gz", source),
        audience=PUBLIC,
        name=name,
        profile=profile,
        handles=(profile,) if profile else (),
        page="https://forum.example.org/u/1",
        **more,  # type: ignore[arg-type]
    )
    return [card], PAGES


def test_a_public_profile_under_another_name_is_tied_by_its_handle() -> None:
    (finding,) = judge(facebook(handle="hill_pigeon"), shown(profile="strava:hill_pigeon"))
    assert "pseudonymous Strava account hill_pigeon can be tied to the Facebook account" in finding.summary
    assert (finding.confidence, finding.audience) == (Confidence.A, PUBLIC)


def test_an_entry_in_a_forum_is_tied_by_its_mail_address_and_whoever_runs_it_can_cut_the_tie() -> None:
    own = has("s1", Field.EMAIL, "j.b@example.com", PUBLIC)
    (finding,) = judge(facebook(own), shown(emails=("j.b@example.com",)))
    assert "page entry “Hill Pigeon at forum.example.org” can be tied to the Facebook account jo.bell" in finding.summary
    assert "ask whoever runs it" in finding.fixes[0].do


def test_a_picture_kept_under_a_mail_address_is_as_good_as_the_address() -> None:
    digest = hashlib.md5(b"j.b@example.com").hexdigest()
    own = has("s1", Field.EMAIL, "J.B@example.com", PUBLIC)
    (finding,) = judge(facebook(own), shown(bio="Fell runner", picture=f"https://www.gravatar.com/avatar/{digest}?s=80"))
    assert "a picture that is kept under the e-mail address" in finding.summary


def test_two_pages_with_the_same_picture() -> None:
    picture = "https://img.example.org/u/7f3a.jpg"
    named = shown("Joanne Bell", source="s8", bio="Club secretary", picture=picture)
    (finding,) = judge(facebook(), named, shown(bio="Fell runner", picture=picture))
    assert "the same picture" in finding.summary
    plain = picture.replace("7f3a", "default-avatar")
    named = shown("Joanne Bell", source="s8", bio="Club secretary", picture=plain)
    assert judge(facebook(), named, shown(bio="Fell runner", picture=plain)) == []


def test_a_phrase_of_the_bio_on_a_page_is_for_a_person_to_check() -> None:
    (finding,) = judge(facebook(has("s1", Field.BIO, BIO)), shown(profile="x:hill_pigeon", bio=f"{BIO}. Hills"))
    assert finding.confidence is Confidence.C


def test_a_page_that_leads_to_the_account_may_be_anybodys_and_a_link_from_the_account_is_not() -> None:
    (finding,) = judge(facebook(), shown(profile="x:hill_pigeon", bio="fb: jo.bell is the best"))
    assert finding.confidence is Confidence.C
    (finding,) = judge(facebook(has("s1", Field.WEBSITE, "https://x.com/hill_pigeon")), shown(profile="x:hill_pigeon"))
    assert finding.confidence is Confidence.A


def test_the_page_of_an_account_that_was_exported_adds_to_that_account() -> None:
    page = shown("Night Jar", "reddit:nightjar_88", bio="Facebook: jo.bell")
    (finding,) = judge(facebook(), reddit(), page)
    assert finding.summary.startswith("The pseudonymous Reddit account nightjar_88")
    assert finding.confidence is Confidence.A


@pytest.mark.parametrize(
    "page",
    [
        shown("Zoë Hartnell", "instagram:zoe.h", bio="IG of my love: instagram.com/jo.bell", phones=("+447700900187",)),
        shown("Callum Aldous", emails=("j.b@example.com",)),
        shown("Joanne Bell", emails=("j.b@example.com",)),
        shown("", emails=("j.b@example.com",)),
        shown("Hill Pigeon", emails=("thebells@example.com",)),
        shown("Hill Pigeon"),
    ],
    ids=["partner", "brother", "own name", "no name", "household", "nothing but a name"],
)
def test_pages_of_other_people_and_under_the_own_name_stay_silent(page: tuple[list[Record], Scene]) -> None:
    own = facebook(
        has("s1", Field.EMAIL, "j.b@example.com", PUBLIC),
        has("s1", Field.PHONE, "+447700900187", PUBLIC),
        has("s1", Field.EMAIL, "thebells@example.com", PUBLIC),
    )
    assert judge(own, page) == []


def test_a_captured_picture_that_is_an_accounts_profile_picture() -> None:
    portrait = ProfilePicture(at=at("", "profile_photo.jpg", "s1"), sha256="7f" * 32)
    same = shown(bio="Fell runner", picture="https://img.example.org/u/7.jpg", digest="7f" * 32)
    (finding,) = judge(facebook(portrait), same)
    assert "the same picture" in finding.summary
    assert (
        judge(facebook(portrait), shown(bio="Fell runner", picture="https://img.example.org/u/7.jpg", digest="00" * 32)) == []
    )
