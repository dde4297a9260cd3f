"""LinkedIn's archive: the profile, the links with their employers, own words, and nobody else's."""

import pytest

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Interaction,
    InteractionKind,
    LinkKind,
    Login,
    Membership,
    MessageThread,
    Post,
    PostKind,
    ProfileField,
    Record,
    Search,
    TimeBasis,
    Visit,
)
from scanner.plugins import Account, MemberError, Reading
from scanner.readers.linkedin import LINKEDIN
from scanner.testing import MemoryMember, read_bytes, reader_complaints

OWN = Account("linkedin", names=("Jo Bell",))
ROOT = "Complete_LinkedInDataExport_10-13-2026/"


def read(
    name: str, text: str | bytes, *, messages: bool = True, account: Account = OWN, notes: dict[str, int] | None = None
) -> list[Record]:
    content = text.encode() if isinstance(text, str) else text
    return read_bytes(LINKEDIN, ROOT + name, content, messages=messages, account=account, notes=notes)


def fields(records: list[Record]) -> list[tuple[str, str, str]]:
    return [(record.field.value, record.value, record.detail) for record in records if isinstance(record, ProfileField)]


PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n"
    'Jo,Bell,Reed,"12 Acacia Avenue, Northmere","Feb 3, 1990","Sergeant at Northmere Constabulary","Two\nlines, here",Law,ZZ9 9ZZ,Northmere,[jo_bell],'
    '"[COMPANY:https://example.org,PERSONAL:https://jo.example.com]",[SKYPE:jo.bell]\n'
)


def test_profile() -> None:
    assert fields(read("Profile.csv", PROFILE)) == [
        ("name", "Jo Bell", ""),
        ("other name", "Jo Reed", "maiden name"),
        ("address", "12 Acacia Avenue, Northmere", ""),
        ("postcode", "ZZ9 9ZZ", ""),
        ("town", "Northmere", ""),
        ("birthday", "1990-02-03", ""),
        ("bio", "Sergeant at Northmere Constabulary", "headline"),
        ("bio", "Two\nlines, here", "summary"),
        ("website", "https://example.org", "company"),
        ("website", "https://jo.example.com", "personal"),
        ("handle", "x:jo_bell", "x"),
        ("handle", "skype:jo.bell", "skype"),
    ]
    assert LINKEDIN.identity is not None
    assert LINKEDIN.identity(ROOT + "Profile.csv")
    assert not LINKEDIN.identity(ROOT + "Positions.csv")


def test_birthday_without_a_year() -> None:
    records = read("Profile.csv", "First Name,Last Name,Birth Date,Headline\nJo,Bell,Feb 3,x\n")
    assert ("birthday", "--02-03", "") in fields(records)


def test_positions_and_what_else_a_profile_says() -> None:
    text = (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Northmere Constabulary,Detective Sergeant,Source handling,Northmere,Jan 2015,\nCorner Café,Barista,,Northmere,2009,Dec 2010\n"
    )
    records = read("Positions.csv", text)
    assert fields(records) == [
        ("employer", "Northmere Constabulary", "Detective Sergeant"),
        ("bio", "Source handling", "position"),
        ("employer", "Corner Café", "Barista"),
    ]
    assert [(record.at.pointer, record.current) for record in records if isinstance(record, ProfileField)] == [
        ("row 1", True),
        ("row 1", None),
        ("row 2", False),
    ]
    assert fields(read("Profile Summary.csv", 'Profile Summary\n"Long\nstory"\n')) == [
        ("bio", "Long\nstory", "profile summary")
    ]
    assert fields(read("Skills.csv", "Name\nSurveillance\nBaking\n")) == [
        ("bio", "Surveillance", "name"),
        ("bio", "Baking", "name"),
    ]
    school = "School Name,Start Date,End Date,Notes,Degree Name,Activities\nNorthmere High,2001,2008,,A levels,Netball\n"
    assert fields(read("Education.csv", school)) == [
        ("education", "Northmere High", "A levels"),
        ("bio", "Netball", "activities"),
    ]


def test_numbers_and_addresses() -> None:
    assert fields(read("PhoneNumbers.csv", "Extension,Number,Type\n,07700 900123,Mobile\n,07*******23,Mobile\n")) == [
        ("phone", "07700 900123", "mobile")
    ]
    assert fields(read("Whatsapp Phone Numbers.csv", "Number,Extension,Is_WhatsApp_Number\n+447700900123,,true\n")) == [
        ("phone", "+447700900123", "whatsapp")
    ]
    mails = "Email Address,Confirmed,Primary,Updated On\njo.bell@northmere.example.org,Yes,Yes,1/2/20\njo@example.com,Yes,No,\n"
    assert fields(read("Email Addresses.csv", mails)) == [
        ("email", "jo.bell@northmere.example.org", "main"),
        ("email", "jo@example.com", ""),
    ]
    seeking = "Locations,Job Titles,Introduction Statement,Phone Number,Commute Preference Starting Address\nLeeds,Guard,,07700 900123,12 Acacia Avenue\n"
    assert fields(read("Jobs/Job Seeker Preferences.csv", seeking)) == [
        ("phone", "07700 900123", ""),
        ("address", "12 Acacia Avenue", "start of the way to work"),
    ]


NOTES = 'Notes:\n"When exporting your connection data, you may notice that some of the addresses\nare missing, see https://example.com"\n\n'
LINKS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    'Dean,Price,https://www.linkedin.com/in/dean-price,,"Northmere Constabulary","Constable, response",15 Mar 2019\n'
    "Amy,Kerr,,amy@example.com,Corner Café,Baker,3 Jan 2020\n,,,,,,4 Jan 2020\n"
)


def test_connections_with_their_employers() -> None:
    records = read("Connections.csv", NOTES + LINKS)
    dean, amy, book = records
    assert isinstance(dean, Connection)
    assert (dean.link, dean.name, dean.handle) == (LinkKind.FRIEND, "Dean Price", "linkedin:dean-price")
    assert (dean.employer, dean.job_title, dean.at.pointer) == ("Northmere Constabulary", "Constable, response", "row 1")
    assert dean.when is not None
    assert (dean.when.iso(), dean.when.basis) == ("2019-03-15", TimeBasis.DATE)
    assert isinstance(amy, Connection)
    assert isinstance(book, AddressBookEntry)
    assert (book.name, book.emails, book.organisation) == ("Amy Kerr", ("amy@example.com",), "Corner Café")


def test_uploaded_contacts() -> None:
    text = (
        "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles\n"
        ',,,,dean@example.com,"07700 900555, 07700 900556","3/14/25, 2:37 PM",,4 Elm Close,,Dean Price,,,,\n'
    )
    (entry,) = read("ImportedContacts.csv", text)
    assert isinstance(entry, AddressBookEntry)
    assert (entry.name, entry.phones, entry.addresses) == ("Dean Price", ("07700 900555", "07700 900556"), ("4 Elm Close",))
    assert entry.audience is Audience.PLATFORM_HELD


def test_uploaded_contacts_under_older_headings() -> None:
    text = "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers\nMAIL,Dean,Price,,,dean@example.com,07700 900555\n"
    (entry,) = read("Contacts.csv", text)
    assert isinstance(entry, AddressBookEntry)
    assert (entry.name, entry.phones, entry.emails) == ("Dean Price", ("07700 900555",), ("dean@example.com",))


INVITED = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    'Jo Bell,Amy Kerr,"9/5/26, 1:12 AM",Nice to meet you at the inquest,OUTGOING,https://www.linkedin.com/in/jo,https://www.linkedin.com/in/amy-kerr\n'
    'Dean Price,Jo Bell,"3/14/25, 2:37 PM",my secret,INCOMING,https://www.linkedin.com/in/dean-price,https://www.linkedin.com/in/jo\n'
)


def test_invitations_by_direction() -> None:
    sent, words, received = read("Invitations.csv", INVITED)
    assert isinstance(sent, Connection)
    assert (sent.link, sent.name, sent.handle) == (LinkKind.REQUEST_SENT, "Amy Kerr", "linkedin:amy-kerr")
    assert sent.when is not None
    assert sent.when.basis is TimeBasis.AMBIGUOUS
    assert isinstance(words, Post)
    assert (words.text, words.kind) == ("Nice to meet you at the inquest", PostKind.MESSAGE)
    assert isinstance(received, Connection)
    assert (received.link, received.name) == (LinkKind.REQUEST_RECEIVED, "Dean Price")
    assert len(read("Invitations.csv", INVITED, messages=False)) == 2


HEADINGS = '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT"\n'
IN = "https://www.linkedin.com/in/"
TALKS = HEADINGS + "".join(
    [
        f'"c1","","Dean Price","{IN}dean","Jo Bell","{IN}jo","2026-06-24 22:17:33 UTC","","where do you\nlive?","INBOX","","No"\n',
        f'"c1","","Jo Bell","{IN}jo","Dean Price","{IN}dean","2026-06-24 23:00:00 UTC","","12 Acacia Avenue","INBOX","","No"\n',
        f'"c1","","Jo Bell","{IN}jo","Dean Price","{IN}dean","2026-06-25 23:00:00 UTC","","not sent","INBOX","","Yes"\n',
        f'"c2","","Jo Bell","{IN}jo","Amy Kerr, MBA","{IN}amy","2026-06-20 09:00:00 UTC","","hello Amy","INBOX","","No"\n',
        f'"c3","","Jo Bell","{IN}another-jo","Jo Bell","{IN}jo","2026-06-21 09:00:00 UTC","","I have your name","INBOX","","No"\n',
    ]
)


def test_headers_always() -> None:
    first, second, third = read("messages.csv", TALKS, messages=False)
    assert isinstance(first, MessageThread)
    assert (first.people, first.sent, first.received, first.handles) == (("Dean Price",), 1, 1, ("linkedin:dean",))
    assert (first.when and first.when.iso(), first.last and first.last.iso()) == (
        "2026-06-24T22:17:33Z",
        "2026-06-24T23:00:00Z",
    )
    assert isinstance(second, MessageThread)
    assert (second.people, second.handles) == (("Amy Kerr, MBA",), ("linkedin:amy",))
    assert isinstance(third, MessageThread)
    assert (third.sent, third.received, third.handles) == (0, 1, ("linkedin:another-jo",))


def test_own_words_with_leave_and_a_namesakes_never() -> None:
    posts = [record for record in read("messages.csv", TALKS) if isinstance(record, Post)]
    assert [(post.text, post.at.pointer) for post in posts] == [("12 Acacia Avenue", "row 2"), ("hello Amy", "row 4")]


def test_without_a_name_no_words_are_the_holders() -> None:
    notes: dict[str, int] = {}
    records = read("messages.csv", TALKS, account=Account("linkedin"), notes=notes)
    assert all(isinstance(record, MessageThread) for record in records)
    assert any("could not be told apart" in note for note in notes)


def test_posts_comments_and_who_can_see_them() -> None:
    shares = (
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        '2025-11-19 09:59:30,https://example.com/1,"Proud, as ever",,,PUBLIC\n2025-11-20 09:59:30,https://example.com/2,For friends,,,CONNECTIONS\n'
        "2025-11-21 09:59:30,https://example.com/3,Who knows,,,MEMBER_NETWORK\n2025-11-22 09:59:30,https://example.com/4,,https://example.com/x,,PUBLIC\n"
    )
    posts = [record for record in read("Shares_252701747.csv", shares) if isinstance(record, Post)]
    assert [(post.text, post.audience) for post in posts] == [
        ("Proud, as ever", Audience.PUBLIC),
        ("For friends", Audience.FRIENDS),
        ("Who knows", Audience.UNKNOWN),
    ]
    comments = 'Date,Link,Message\n2026-06-10 18:53:49,https://example.com/5,"Back when I led the \\"tea, Earl Grey\\" team,\nit was hot."\n'
    (comment,) = read("Comments.csv", comments)
    assert isinstance(comment, Post)
    assert comment.text == 'Back when I led the "tea, Earl Grey" team,\nit was hot.'


RECOMMENDED = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nDean,Price,Northmere Constabulary,PC,"Ran sources with me",01/24/18, 03:00 PM,VISIBLE\n'


def test_recommendations_carry_own_words_only() -> None:
    post, made = read("Recommendations_Given.csv", RECOMMENDED)
    assert isinstance(post, Post)
    assert (post.kind, post.text, post.tagged) == (PostKind.REVIEW, "Ran sources with me", ("Dean Price",))
    assert post.when is not None
    assert post.when.iso() == "2018-01-24T15:00:00"
    assert isinstance(made, Interaction)
    (received,) = read("Recommendations_Received.csv", RECOMMENDED)
    assert isinstance(received, Interaction)
    assert (received.kind, received.name) == (InteractionKind.ENDORSED_BY, "Dean Price")
    assert "sources" not in repr(received)


def test_endorsements() -> None:
    text = "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2023/03/01 19:52:23 UTC,Surveillance,Dean,Price,www.linkedin.com/in/dean-price,ACCEPTED\n"
    (found,) = read("Endorsement_Received_Info.csv", text)
    assert isinstance(found, Interaction)
    assert (found.kind, found.name, found.handle) == (InteractionKind.ENDORSED_BY, "Dean Price", "linkedin:dean-price")


def test_taking_part() -> None:
    (follow,) = read("Company Follows.csv", "Organization,Followed On\nNorthmere Constabulary,Sat Sep 05 08:12:14 UTC 2026\n")
    assert isinstance(follow, Membership)
    assert (follow.group, follow.role) == ("Northmere Constabulary", "follower")
    assert follow.when is not None
    group, text = read(
        "Volunteering.csv",
        "Company Name,Role,Cause,Started On,Finished On,Description\nLifeboat,Crew,Rescue,2019,,Every Sunday\n",
    )
    assert isinstance(group, Membership)
    assert isinstance(text, ProfileField)
    (event,) = read("Events.csv", "Event Name,Event Time,Status,External Url\nPolice Expo,x,Attending,\nOther,x,Declined,\n")
    assert isinstance(event, Visit)
    (person,) = read("Member_Follows_252701747.csv", "Date,Status,FullName\n2025-04-01,Active,Amy Kerr\n")
    assert isinstance(person, Connection)
    assert person.link is LinkKind.FOLLOWING


def test_utf16_with_tabs_as_in_2018() -> None:
    text = '"Login Date"\t"IP Address"\t"User Agent"\t"Login Type"\n"10/13/17, 1:07 PM"\t"203.0.113.9"\t"Mozilla"\t"WEB"\n'
    (login,) = read("Logins.csv", b"\xff\xfe" + text.encode("utf-16-le"))
    assert isinstance(login, Login)
    assert (login.ip, login.device, login.action, login.audience) == ("203.0.113.9", "Mozilla", "web", Audience.PLATFORM_HELD)
    assert login.when is not None
    (search,) = read("Search Queries.csv", b"\xff\xfe" + '"Time"\t"Search Query"\n"x"\t"Dean Price"\n'.encode("utf-16-le"))
    assert isinstance(search, Search)
    (made,) = read("Registration.csv", "Registered At,Registration Ip,Subscription Types\n3/14/15 2:37 PM,203.0.113.7,\n")
    assert isinstance(made, Login)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ad_Targeting.csv", "Member Age,Company Names,Company Names\n18 to 24,A,B\n"),
        ("Reactions_1.csv", "Date,Type,Link\n2026-09-05 09:50:45,LIKE,https://example.com\n"),
        ("Rich_Media.csv", "Date/Time,Media Description,Media Link\n"),
        ("Languages.csv", "Name,Proficiency\nWelsh,Native\n"),
    ],
)
def test_what_holds_no_exposure_is_known(name: str, text: str) -> None:
    found = LINKEDIN.recognise(MemoryMember(ROOT + name, text.encode()))
    assert found is not None
    assert not found.needed


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("messages.csv", "id,permalink,thread_id,date,ip,from,to,subject,body\n"),
        ("comments.csv", "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"),
        ("messages.csv", "ID,Timestamp,Contents,Attachments\n"),
        ("Contacts.csv", "Name,Phone\nDean,07700 900555\n"),
        ("Profile.csv", "a,b\n1,2\n"),
        ("Profile.json", "First Name,Last Name,Headline\n"),
        ("Events.csv", "date,place\n"),
    ],
)
def test_tables_of_others_are_left_to_them(name: str, text: str) -> None:
    assert LINKEDIN.recognise(MemoryMember(name, text.encode())) is None


def test_known_by_headings_whatever_the_file_is_called() -> None:
    (dean, *_) = read("Relations.csv", LINKS)
    assert isinstance(dean, Connection)


def test_a_table_without_what_is_known_is_said_aloud() -> None:
    notes: dict[str, int] = {}
    assert read("Email Addresses.csv", "Email Address,Confirmed\n,Yes\n", notes=notes) == []
    assert notes == {"e-mail addresses may be unread: the layout is newer than any known": 1}


def test_cut_and_flipped() -> None:
    for name, text in (
        ("Profile.csv", PROFILE),
        ("Connections.csv", NOTES + LINKS),
        ("messages.csv", TALKS),
        ("Invitations.csv", INVITED),
    ):
        assert reader_complaints(LINKEDIN, name, text.encode()) == []


def test_what_stands_in_front_of_the_damage_is_read() -> None:
    content = (NOTES + LINKS + "".join(f"Amy,Kerr{index},,,,,3 Jan 2020\n" for index in range(10_000))).encode()
    member = MemoryMember("Connections.csv", content, broken_at=70_000)
    found: list[Record] = []
    batches = LINKEDIN.read(member, Reading(member, OWN, messages=False))

    def take() -> None:
        for batch in batches:
            found.extend(batch)

    with pytest.raises(MemberError):
        take()
    assert len(found) > 1000


def test_an_address_of_media_tells_of_a_picture_and_none_tells_nothing() -> None:
    shares = (
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        "2024-05-01 22:14:00,https://l.example/1,With one,,https://media.example/1.jpg,MEMBER_NETWORK\n"
        "2024-05-02 22:14:00,https://l.example/2,Without,,,MEMBER_NETWORK\n"
    )
    posts = [record for record in read("Shares.csv", shares) if isinstance(record, Post)]
    assert [(post.text, post.pictured) for post in posts] == [("With one", True), ("Without", None)]
