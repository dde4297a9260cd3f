"""LinkedIn's archive, the quick and the complete one: tables whose headings are English in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from scanner.model import InteractionKind, Record
from scanner.plugins import Expectation, Member, Reader, Reading
from scanner.readers.headed import Entry, each_row, has_headings
from scanner.readers.linkedin.account import applied, challenged, logged_in, registered, searched, seeking, verified
from scanner.readers.linkedin.messages import read_messages
from scanner.readers.linkedin.people import address_book, connected, endorsed, followed, invited, recommended_by
from scanner.readers.linkedin.posts import answered, commented, recommended, shared
from scanner.readers.linkedin.profile import email, phone, position, profile, school, stated, whatsapp
from scanner.readers.linkedin.taking_part import attended, company_followed, organised, volunteered
from scanner.readers.tabled import Row, not_needed, reader_of

__all__ = ["LINKEDIN"]


def _name(words: str) -> str:
    """The pattern of a file name: parts joined in any way, with a number behind it in complete archives."""
    return r"(?:^|/)" + words.replace(" ", r"[ _]?") + r"(?:_\d{1,20}){0,3}(?:[ _]?\(\d{1,3}\))?\.csv$"


def _row(
    part: str,
    read: Callable[[Entry], Iterator[Record]],
    name: str,
    *headings: str,
    enough: bool = False,
    identity: bool = False,
) -> Row:
    """A table known by its name and headings; by the headings alone when they are ``enough``."""
    return _table(part, each_row(part, read), name, *headings, enough=enough, identity=identity)


def _table(
    part: str,
    read: Callable[[Member, Reading], Iterator[Sequence[Record]]] | None,
    name: str,
    *headings: str,
    enough: bool = False,
    identity: bool = False,
) -> Row:
    looks = has_headings(*headings)
    return Row(part=part, read=read, name=_name(name), looks=looks, must=True, name_needed=not enough, identity=identity)


_GIVEN: Final = ("Endorsement Date", "Skill Name", "Endorsee First Name")
_RECEIVED: Final = ("Endorsement Date", "Skill Name", "Endorser First Name")
_RECOMMENDATION: Final = ("First Name", "Last Name", "Company", "Text")

_ROWS: Final[tuple[Row, ...]] = (
    _row("profile", profile, "profile", "First Name", "Last Name", "Headline", identity=True),
    _row("profile summary", stated("Profile Summary"), "profile summary", "Profile Summary"),
    _row("positions", position, "positions", "Company Name", "Title", "Started On", enough=True),
    _row("education", school, "education", "School Name", "Degree Name", enough=True),
    _row("skills", stated("Name"), "skills", "Name"),
    _row("certificates", stated("Name", "Authority"), "certifications", "Name", "Authority"),
    _row("projects", stated("Title", "Description"), "projects", "Title", "Description"),
    _row("honours", stated("Title", "Description"), "honors", "Title", "Description"),
    _row("publications", stated("Name", "Description"), "publications", "Name", "Published On"),
    _row("courses", stated("Name"), "courses", "Name", "Number"),
    _row("phone numbers", phone, "phone ?numbers", "Number", "Type"),
    _row("WhatsApp numbers", whatsapp, "whatsapp phone numbers", "Number", "Is_WhatsApp_Number"),
    _row("e-mail addresses", email, "email addresses", "Email Address", "Confirmed"),
    _row("connections", connected, "connections", "First Name", "Last Name", "Connected On", enough=True),
    _row("address book", address_book, "(?:imported ?)?contacts", "First Name", "Last Name", "Phone Numbers"),
    _row("address book", address_book, "(?:imported ?)?contacts", "FirstName", "LastName", "PhoneNumbers"),
    _row("invitations", invited, "invitations", "From", "To", "Sent At", "Direction", enough=True),
    _row("people followed", followed, "member follows", "Date", "Status", "FullName", enough=True),
    _table("messages", read_messages, r"(?:\w{1,30}_)?messages", "CONVERSATION ID", "FROM", "TO", "DATE", enough=True),
    _row("posts", shared, "shares", "Date", "ShareLink", "ShareCommentary", enough=True),
    _row("comments", commented, "comments", "Date", "Link", "Message"),
    _row("recommendations written", recommended, "recommendations given", *_RECOMMENDATION),
    _row("recommendations received", recommended_by, "recommendations received", *_RECOMMENDATION),
    _row("endorsements made", endorsed(InteractionKind.ENDORSED, "Endorsee"), "endorsement given info", *_GIVEN, enough=True),
    _row(
        "endorsements received",
        endorsed(InteractionKind.ENDORSED_BY, "Endorser"),
        "endorsement received info",
        *_RECEIVED,
        enough=True,
    ),
    _row("organisations followed", company_followed, "company follows", "Organization", "Followed On", enough=True),
    _row("organisations", organised, "organizations", "Name", "Position"),
    _row("volunteering", volunteered, "volunteer(?:ing| ?experiences?)", "Company Name", "Role", "Cause"),
    _row("events", attended, "events", "Event Name", "Event Time", enough=True),
    _row("logins", logged_in, "logins", "Login Date", "IP Address", enough=True),
    _row("security challenges", challenged, "security challenges", "Challenge Date", "IP Address", enough=True),
    _row("registration", registered, "registration", "Registered At", "Registration Ip", enough=True),
    _row("searches", searched, "search ?queries", "Time", "Search Query"),
    _row("wishes for a job", seeking, "job seeker preferences", "Locations", "Job Titles"),
    _row("applications for jobs", applied, "job applications", "Application Date", "Contact Email", enough=True),
    _row("saved answers", answered, r"job applicant saved(?: \w{1,20}){1,4}", "Question", "Answer"),
    _row("proofs of identity", verified, "verifications", "First name", "Last name", "Verification type", enough=True),
    _table("reactions, without anybody's name", None, "reactions", "Date", "Type", "Link"),
    _table("votes, without anybody's name", None, "votes", "Date", "Link", "OptionText"),
    _table("languages", None, "languages", "Name", "Proficiency"),
    _table("courses watched", None, "learning", "Content Title"),
    _table("posts passed on, without their words", None, "instant ?reposts", "Date", "Link"),
    not_needed(
        "advertising, inferences and payments",
        _name("(?:ad targeting|ads clicked|lan ads engagement|inferences about you|receipts(?:_v\\d)?)"),
    ),
    not_needed(
        "saved things and uploads without their words",
        _name("(?:saved items|saved ?job ?alerts|saved jobs|rich media|causes you care about|learning ?coach ?messages)"),
    ),
)

LINKEDIN: Final[Reader] = reader_of(
    "linkedin",
    "linkedin",
    _ROWS,
    expects=(
        Expectation("profile", "name, address, date of birth and headline could not be looked at"),
        Expectation("positions", "employer, rank and role could not be looked at"),
        Expectation("skills", "skills that name a sensitive role or a clearance could not be looked at"),
        Expectation("phone numbers", "phone numbers could not be looked at"),
        Expectation("e-mail addresses", "e-mail addresses could not be looked at"),
        Expectation("connections", "links to colleagues and to listed people could not be looked at"),
        Expectation("address book", "contacts uploaded from a phone or a mailbox could not be looked at"),
        Expectation("invitations", "invitations sent and received could not be looked at"),
        Expectation("messages", "who the account holder wrote with could not be looked at"),
        Expectation("posts", "what was posted could not be looked at"),
        Expectation("comments", "what was written under other people's posts could not be looked at"),
        Expectation("recommendations written", "what was written about colleagues could not be looked at"),
        Expectation("endorsements received", "colleagues who vouched for skills could not be looked at"),
        Expectation("organisations followed", "organisations that hint at work could not be looked at"),
        Expectation("logins", "where the account was used from could not be looked at"),
        Expectation("searches", "whom the account holder looked up could not be looked at"),
        Expectation("wishes for a job", "the address and number kept for a search for work could not be looked at"),
    ),
    endings=(".csv",),
)
