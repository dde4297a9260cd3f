"""Strava's bulk export: what each table gives, in any language."""

from __future__ import annotations

import gzip
import json

import pytest

from scanner.model import (
    AddressBookEntry,
    Audience,
    Connection,
    Field,
    LinkedApp,
    LinkKind,
    Login,
    Membership,
    MessageThread,
    Post,
    PostKind,
    ProfileField,
    Record,
    Setting,
    SettingKind,
    Track,
    Visit,
    VisitKind,
)
from scanner.plugins import Account
from scanner.readers import READERS
from scanner.readers.strava import STRAVA
from scanner.testing import MemoryMember, read_bytes, reader_complaints

JO = Account("strava", handle="4711", names=("Jo Bell",))


def read(name: str, content: str | bytes, *, notes: dict[str, int] | None = None, messages: bool = True) -> list[Record]:
    raw = content.encode() if isinstance(content, str) else content
    return read_bytes(STRAVA, name, raw, account=JO, notes=notes, messages=messages)


PROFILE = (
    "Athlete ID,Email Address,First Name,Last Name,Sex,Description,Weight,City,State,Country,Health Consent Status,Date\n"
    '4711,jo@example.org,Jo,Bell,F,"Runs, drinks tea",60.0,Northmere,Westshire,United Kingdom,Approved,"May 23, 2018, 9:00:00 AM"\n'
)
PROFILE_FR = (
    "ID de l'athlète,Adresse e-mail,Prénom,Nom,Sexe,Description,Poids,Ville,État,Pays,Statut\n"
    "4711,jo@example.org,Jo,Bell,F,Course,60,Northmere,Westshire,Royaume-Uni,Approuvé\n"
)


@pytest.mark.parametrize("content", [PROFILE, PROFILE_FR])
def test_the_profile_in_any_language(content: str) -> None:
    fields = {record.field: record for record in read("export_4711/profile.csv", content) if isinstance(record, ProfileField)}
    assert fields[Field.NAME].value == "Jo Bell"
    assert fields[Field.HANDLE].value == "4711"
    assert (fields[Field.EMAIL].value, fields[Field.EMAIL].audience) == ("jo@example.org", Audience.PLATFORM_HELD)
    assert (fields[Field.TOWN].value, fields[Field.TOWN].audience) == ("Northmere", Audience.UNKNOWN)
    assert fields[Field.TOWN].detail.startswith("Westshire, ")
    assert fields[Field.BIO].at.pointer == "row 1"
    assert STRAVA.identity is not None
    assert STRAVA.identity("export_4711/profile.csv")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "Profile.csv",
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip,Geo,Twitter\nJo,Bell,,,,,,,,,\n",
        ),
        (
            "comments.csv",
            "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n1,x,2024-01-01 00:00:00 UTC,,r,0,l,p,hi,\n",
        ),
        ("Logins.csv", "Login Date,IP Address,User Agent,Login Type\n2024-01-01 00:00:00 UTC,192.0.2.1,Mozilla,web\n"),
        ("followers.csv", "Account address,Show boosts\nann@example.social,true\n"),
        ("contacts.csv", "Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value\nAl,Al,,al@example.org,\n"),
    ],
)
def test_another_services_file_of_the_same_name_is_not_claimed(name: str, content: str) -> None:
    assert STRAVA.recognise(MemoryMember(name, content.encode())) is None


HEADINGS = (
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,"
    "Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Elapsed Time,Distance,"
    '"<span class=""translation_missing"" title=""x"">Media</span>"\n'
)
ACTIVITIES = HEADINGS + (
    '9001,"May 23, 2023, 12:40:57 PM",Loop from home,Run,"Bins out,\nthen run",1800,5.12,,,false,Skipped parade,,activities/9001.gpx,60,1800,5123.4,\n'
    '9002,"May 24, 2023, 6:00:00 AM",Gym,Weight Training,,3600,0,,,false,,,,60,3600,0,\n'
    '9003,"May 25, 2023, 6:00:00 AM",Ride,Ride,,3600,"21.30",,,true,,,#error#,60,3600,21302.5,\n'
)
ACTIVITIES_DE = (
    "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,"
    "Relative Leistung,Pendeln,Ausrüstung,Dateiname\n"
    '9002,"24.05.2023, 06:00:00",Kraftraum,Krafttraining,,3600,"1,5",,false,,\n'
)


def test_titles_and_descriptions_of_activities() -> None:
    posts = [record for record in read("activities.csv", ACTIVITIES) if isinstance(record, Post)]
    assert [(post.text, post.audience) for post in posts] == [
        ("Loop from home\nBins out,\nthen run", Audience.UNKNOWN),
        ("Skipped parade", Audience.ONLY_ME),
        ("Gym", Audience.UNKNOWN),
        ("Ride", Audience.UNKNOWN),
    ]
    assert posts[0].kind is PostKind.CAPTION
    assert posts[0].at.pointer == "row 1"
    assert posts[0].when is not None
    assert posts[0].when.iso() == "2023-05-23T12:40:57Z"


def test_only_activities_without_a_file_are_tracks_here() -> None:
    tracks = [record for record in read("activities.csv", ACTIVITIES) if isinstance(record, Track)]
    assert [(track.title, track.sport, track.distance_m, track.at.pointer) for track in tracks] == [
        ("Gym", "weight training", 0.0, "row 2"),
        ("Ride", "ride", 21302.5, "row 3"),
    ]
    assert all(track.positions is None for track in tracks)


def test_activities_in_another_language() -> None:
    post, track = read("activities.csv", ACTIVITIES_DE)
    assert isinstance(post, Post)
    assert isinstance(track, Track)
    assert post.text == "Kraftraum"
    assert track.when is not None
    assert (track.when.iso(), track.distance_m) == ("2023-05-24T06:00:00Z", 1500.0)


def test_dates_that_cannot_be_read_are_never_silently_nothing() -> None:
    notes: dict[str, int] = {}
    rows = "9001,nonsense,Run,Run,,1,1,,,,,,,,,,\n" * 3
    assert read("activities.csv", ACTIVITIES.replace("May", "May") + rows, notes=notes) != []
    assert notes == {"records of an unexpected shape were left out": 3}


def test_activity_files_are_read_without_repeating_their_names(gpx: bytes) -> None:
    for name, content in (("activities/9001.gpx", gpx), ("activities/9001.gpx.gz", gzip.compress(gpx))):
        (track,) = read(name, content)
        assert isinstance(track, Track)
        assert track.positions is not None
    recognition = STRAVA.recognise(MemoryMember("activities/9001.gpx", gpx))
    assert recognition is not None
    assert recognition.part == "activity files"


def test_routes_keep_their_names(gpx: bytes) -> None:
    assert [type(record).__name__ for record in read("routes/1.gpx", gpx)] == ["Track", "Post"]


@pytest.mark.parametrize(
    ("name", "content", "links"),
    [
        (
            "followers.csv",
            "Follower Athlete ID,Follow Status,Favorite Status\n12,Accepted,\n13,Pending,\n",
            (LinkKind.FOLLOWER, LinkKind.REQUEST_RECEIVED),
        ),
        (
            "following.csv",
            "Following Athlete ID,Follow Status,Favorite Status\n12,Accepted,x\n13,Pending,\n",
            (LinkKind.FOLLOWING, LinkKind.REQUEST_SENT),
        ),
        (
            "followers.csv",
            "ID de l'athlète abonné(e),Statut d'abonnement\n12,Accepté\n13,En attente\n",
            (LinkKind.FOLLOWER, LinkKind.REQUEST_RECEIVED),
        ),
        ("blocks.csv", "Blocked Athlete ID\n12\n13\n", (LinkKind.BLOCKED, LinkKind.BLOCKED)),
    ],
)
def test_other_athletes_are_known_by_number(name: str, content: str, links: tuple[LinkKind, ...]) -> None:
    records = [record for record in read(name, content) if isinstance(record, Connection)]
    assert [(record.link, record.handle, record.name) for record in records] == [
        (links[0], "strava:12", ""),
        (links[1], "strava:13", ""),
    ]


def test_a_list_of_headings_alone_is_known_and_empty() -> None:
    assert STRAVA.recognise(MemoryMember("followers.csv", b"Follower Athlete ID,Follow Status,Favorite Status\n")) is not None
    assert read("followers.csv", "Follower Athlete ID,Follow Status,Favorite Status\n") == []


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1)])
def test_logins_in_any_order_of_columns(order: tuple[int, ...]) -> None:
    cells = ["192.0.2.7", "Mobile iOS", '"May 23, 2023, 12:40:57 PM"']
    names = ["IP Address", "Login Source", "Login Date & Time"]
    (login,) = read("logins.csv", ",".join(names[i] for i in order) + "\n" + ",".join(cells[i] for i in order) + "\n")
    assert isinstance(login, Login)
    assert (login.ip, login.action, login.audience) == ("192.0.2.7", "Mobile iOS", Audience.PLATFORM_HELD)
    assert login.when is not None


def test_services_with_access() -> None:
    found = read("connected_apps.csv", "Enabled Application Name\nGarmin Connect\nZwift\n")
    assert [(app.name, app.active) for app in found if isinstance(app, LinkedApp)] == [
        ("Garmin Connect", True),
        ("Zwift", True),
    ]


def test_a_privacy_zone_gives_away_its_centre() -> None:
    setting, visit = read("privacy_zones.csv", 'Address,Radius\n"12 Acacia Avenue, Northmere, NM1 2AB",0.4 km\n')
    assert isinstance(setting, Setting)
    assert (setting.setting, setting.on) == (SettingKind.PRIVACY_ZONE, True)
    assert setting.value == "12 Acacia Avenue, Northmere, NM1 2AB, 0.4 km"
    assert isinstance(visit, Visit)
    assert (visit.kind, visit.label, visit.radius_m) == (VisitKind.LABELLED, "privacy zone", 400.0)
    assert visit.address == "12 Acacia Avenue, Northmere, NM1 2AB"
    assert visit.audience is Audience.PLATFORM_HELD


@pytest.mark.parametrize(
    "content",
    [
        "Latitude,Longitude,Radius\n53.10000,-1.20000,800\n",
        'Centre,Rayon,Créé\n"53.1, -1.2",800 m,"23 mai 2023, 12:40:57"\n',
    ],
)
def test_a_privacy_zone_by_position(content: str) -> None:
    _, visit = read("privacy_zones.csv", content)
    assert isinstance(visit, Visit)
    assert visit.place is not None
    assert ((visit.place.lat, visit.place.lon), visit.radius_m) == ((53.1, -1.2), 800.0)


def test_who_sees_what() -> None:
    headings = (
        "Include your activities in Metro and Heatmap,Who can see that you were part of a group activity,"
        "Who can see your activity in Flybys,Profile Visibility,Default Activity Visibility,Wibble\n"
    )
    notes: dict[str, int] = {}
    records = read("visibility_settings.csv", headings + "true,Everyone,No One,Everyone,Followers,7\n", notes=notes)
    assert [(record.setting, record.on, record.value) for record in records if isinstance(record, Setting)] == [
        (SettingKind.LOCATION_SHARING, True, "Include your activities in Metro and Heatmap: true"),
        (SettingKind.ACTIVITY_VISIBILITY, None, "Who can see that you were part of a group activity: Everyone"),
        (SettingKind.LOCATION_SHARING, False, "Who can see your activity in Flybys: No One"),
        (SettingKind.PUBLIC_ACCOUNT, True, "Everyone"),
        (SettingKind.ACTIVITY_VISIBILITY, None, "Followers"),
    ]
    assert notes == {"settings of unknown meaning were left out": 1}


def test_the_birthday_among_the_preferences() -> None:
    (found,) = read("general_preferences.csv", "Seuil,Date de naissance,FC max\n250,1990-04-03,190\n")
    assert isinstance(found, ProfileField)
    assert (found.field, found.value) == (Field.BIRTHDAY, "1990-04-03")


def test_clubs_contacts_comments_and_captions() -> None:
    (club,) = read(
        "memberships.csv",
        'Club ID,Club Name,Status,Join Date\n77,Northmere Police Runners,Accepted,"May 23, 2020, 9:00:00 AM"\n',
    )
    assert isinstance(club, Membership)
    assert (club.group, club.role) == ("Northmere Police Runners", "member")
    (number,) = read("memberships.csv", "Club ID,Status\n77,admin\n")
    assert isinstance(number, Membership)
    assert (number.group, number.role) == ("club 77", "admin")
    (contact,) = read("contacts.csv", "Name,Email,Phone\nAl Price,al@example.org,07700 900123\n")
    assert isinstance(contact, AddressBookEntry)
    assert (contact.name, contact.emails, contact.phones) == ("Al Price", ("al@example.org",), ("07700 900123",))
    (comment,) = read("comments.csv", 'Comment Date,Comment\n"Jun 10, 2022, 1:00:00 PM",See you at the nick\n')
    assert isinstance(comment, Post)
    assert (comment.kind, comment.text) == (PostKind.COMMENT, "See you at the nick")
    assert [
        r.text
        for r in read("media.csv", "Media Filename,Media Caption\nmedia/a.jpg,Our gate\nmedia/b.jpg,\n")
        if isinstance(r, Post)
    ] == ["Our gate"]


def test_a_date_inside_a_text_does_not_make_it_a_date() -> None:
    (post,) = read("posts.csv", 'Date,Text\n"Jun 10, 2022, 1:00:00 PM","Off to Crete on May 23, 2023"\n')
    assert isinstance(post, Post)
    assert (post.kind, post.text) == (PostKind.POST, "Off to Crete on May 23, 2023")
    assert post.when is not None


CHAT = {
    "conversations": [
        {
            "id": 1,
            "participants": [{"id": 4711, "name": "Jo Bell"}, {"id": 12, "first_name": "Al", "last_name": "Price"}],
            "messages": [
                {"sender": {"id": 12}, "text": "Where do you live?", "created_at": "2023-05-23T12:00:00Z"},
                {"sender": {"id": 4711}, "text": "Acacia Avenue", "created_at": "2023-05-23T12:01:00Z"},
            ],
        }
    ]
}


def test_only_the_account_holders_messages_are_carried() -> None:
    post, thread = read("messaging.json", json.dumps(CHAT))
    assert isinstance(post, Post)
    assert (post.text, post.at.pointer) == ("Acacia Avenue", "/conversations/0/messages/1")
    assert isinstance(thread, MessageThread)
    assert (thread.people, thread.sent, thread.received, thread.handles) == (("Al Price",), 1, 1, ("strava:12",))
    (alone,) = read("messaging.json", json.dumps(CHAT), messages=False)
    assert isinstance(alone, MessageThread)


def test_messages_of_an_unknown_layout_are_told() -> None:
    notes: dict[str, int] = {}
    assert read("messaging.json", '{"threads": [{"x": 1}]}', notes=notes) == []
    assert notes == {"messages may be unread: the layout is newer than any known": 1}
    assert read("messaging.json", "[]") == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("profile.csv", PROFILE),
        ("activities.csv", ACTIVITIES),
        ("followers.csv", "Follower Athlete ID,Follow Status,Favorite Status\n12,Accepted,\n"),
        ("logins.csv", 'IP Address,Login Source,Login Date & Time\n192.0.2.7,web,"May 23, 2023, 12:40:57 PM"\n'),
        ("privacy_zones.csv", "Address,Radius\n12 Acacia Avenue,0.4 km\n"),
        ("visibility_settings.csv", "Profile Visibility,Default Activity Visibility\nEveryone,Followers\n"),
        ("messaging.json", json.dumps(CHAT)),
    ],
)
def test_any_damage_is_survived(name: str, content: str) -> None:
    assert reader_complaints(STRAVA, name, content.encode()) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("profile.csv", PROFILE),
        ("activities.csv", ACTIVITIES),
        ("comments.csv", 'Comment Date,Comment\n"Jun 10, 2022, 1:00:00 PM",Hi\n'),
        ("bikes.csv", "Bike Name,Bike Brand,Bike Model,Bike Default Sport Types\nOld one,,,Ride\n"),
    ],
)
def test_strava_is_the_surest_of_all_readers(name: str, content: str) -> None:
    member = MemoryMember(name, content.encode())
    found = {reader.id: recognition.strength for reader in READERS if (recognition := reader.recognise(member))}
    assert max(found, key=lambda reader: found[reader]) == "strava"


@pytest.fixture
def gpx() -> bytes:
    return (
        b'<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Loop from home</name><trkseg>'
        b'<trkpt lat="53.1" lon="-1.2"><time>2023-05-23T12:40:57Z</time></trkpt></trkseg></trk></gpx>'
    )
