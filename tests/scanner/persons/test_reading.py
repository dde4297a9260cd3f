"""Reading persons.csv: tolerant of how it was saved, strict about what it says, silent about what the cells hold."""

import codecs
from datetime import date

import pytest

from scanner.persons import PersonsError, load_persons

TODAY = date(2026, 3, 1)
HEADER = (
    "person_ref,role,given_names,surname,aliases,dob,phones,emails,handles,outcode,"
    "contact_from,contact_to,case_ref,handling,expires\n"
)
GOOD = (
    "V1,Victim,Zoë,Müller,,1990-03-02,+447700900123;07700 900124,"
    "zoe@example.com,instagram:zoem,M1,2024-05-01,2024-06-01,C1,P,\n"
)


@pytest.fixture
def load(tmp_path):
    def run(content, **more):
        path = tmp_path / "persons.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return load_persons(path, today=TODAY, **more)

    return run


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode(),
        lambda text: codecs.BOM_UTF8 + text.replace("\n", "\r\n").encode(),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: text.encode("cp1252"),
        lambda text: b"sep=;\r\n" + _semicolons(text).encode("cp1252"),
        lambda text: text.replace(",", "\t").encode("utf-16"),
    ],
    ids=["utf-8", "bom", "utf-16", "cp1252", "excel semicolons", "tabs"],
)
def test_a_list_is_read_however_it_was_saved(load, encode):
    people = load(encode(HEADER + GOOD))
    assert (people.rows, people.unused, people.warnings) == (1, 0, ())
    assert [hit.person_ref for hit in people.index.by_name("Zoe Muller")] == ["V1"]
    assert people.index.by_phone("07700 900124")
    assert people.index.by_handle("ig:@ZoeM")
    assert people.index.by_email("ZOE@example.com")


def _semicolons(text):
    rows = [line.split(",") for line in text.splitlines()]
    return "\r\n".join(";".join(f'"{cell}"' if ";" in cell else cell for cell in row) for row in rows)


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("offender", "suspect or offender"),
        ("SUSPECT", "suspect or offender"),
        ("Suspect - Known", "suspect or offender"),
        ("victim", "victim"),
        ("Person of Interest-Known", "person of interest"),
        ("vulnerable_child", "vulnerable person"),
        ("MissingPerson", "vulnerable person"),
        ("witness", "witness"),
        ("Association", "associate"),
        ("journalist", None),
    ],
)
def test_roles_are_known_however_they_are_written(load, said, group):
    row = HEADER + f"V1,{said},Zoe,Muller,,,07700900123,,,,,,,,\n"
    if group is None:
        with pytest.raises(PersonsError, match=r"line 2.*column role"):
            load(row)
    else:
        assert load(row).index.by_phone("07700900123")[0].role == group


def test_every_bad_cell_is_named_by_line_and_column_and_none_is_repeated(load):
    rows = (
        GOOD,
        "V1,Victim,Secretname,Hidden,,,07700900125,,,,,,,,\n",
        ",Victim,Secretname,Hidden,,,07700900125,,,,,,,,\n",
        "V4,Hiddenrole,Secretname,Hidden,,01/02/1990,notaphone,not-a-mail,nohandle,,2024-13-01,,,,soon\n",
        '"V5",Victim,"Two\nlines",Hidden,,,1234,,,,2024-06-01,2024-05-01,,,\n',
        "V6,Victim,Secretname,Hidden,,,,,,,,,,,,extra\n",
    )
    with pytest.raises(PersonsError) as caught:
        load(HEADER + "".join(rows))
    message = str(caught.value)
    for place in (
        "row 2 (line 3), column person_ref: stands already in line 2",
        "row 3 (line 4), column person_ref: missing",
        "row 4 (line 5), column role",
        "row 4 (line 5), column dob: not a date",
        "row 4 (line 5), column phones: value 1",
        "row 4 (line 5), column emails",
        "row 4 (line 5), column handles",
        "row 4 (line 5), column contact_from",
        "row 4 (line 5), column expires",
        "row 5 (line 6), column contact_to: lies before contact_from",
        "row 6 (line 8): has more cells",
    ):
        assert place in message
    for secret in ("Secretname", "Hidden", "notaphone", "not-a-mail", "nohandle", "1234", "01/02/1990", "soon", "extra"):
        assert secret not in message


def test_twenty_complaints_are_printed_and_the_rest_counted(load):
    with pytest.raises(PersonsError) as caught:
        load(HEADER + ",Victim,A,B,,,07700900125,,,,,,,,\n" * 25)
    lines = str(caught.value).splitlines()
    assert len([line for line in lines if "column person_ref" in line]) == 20
    assert lines[-1] == "And 5 more."


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "empty"),
        ("\n\n", "empty"),
        ("V1,Victim,Zoe,Muller\n", "no header"),
        ("person_ref,role,shoe_size\nV1,Victim,7\n", "Column 3 of the header"),
        ("person_ref,given_names\nV1,Zoe\n", "column role is missing"),
        ("person_ref,role,role\nV1,Victim,Victim\n", "stands twice"),
    ],
)
def test_a_wrong_header_is_explained(load, content, words):
    with pytest.raises(PersonsError, match=words):
        load(content)


def test_a_missing_file_is_told_without_its_path(tmp_path):
    with pytest.raises(PersonsError) as caught:
        load_persons(tmp_path / "secret-operation.csv", today=TODAY)
    assert "secret-operation" not in str(caught.value)


def test_rows_that_cannot_or_must_not_be_used_are_left_out_and_told(load):
    rows = (
        GOOD
        + "V2,Victim,Jane,Onlyname,,,,,,,,,,,\n"
        + "V3,Victim,Old,Timer,,,07700900126,,,,,,,,2026-02-28\n"
        + "V4,Suspect-Unknown,,,,,07700900127,,,,,,,,\n"
        + "V5,Victim,,,,,07700900128,,,,,,,,2026-03-01\n"
    )
    people = load(HEADER + rows)
    assert (people.rows, people.unused, len(people.index)) == (5, 3, 2)
    assert "row 2 (line 3): nothing but a name; not used" in people.warnings
    assert "row 3 (line 4): expired; not used" in people.warnings
    assert any("row 4" in warning and "looks alone" in warning for warning in people.warnings)
    assert not people.index.by_name("Jane Onlyname")
    assert load(HEADER + rows, names_only=True).index.by_name("Jane Onlyname")


def test_a_long_list_asks_for_a_second_authoriser(load):
    rows = "".join(f"V{n},Victim,,,,,0770090{n:04},,,,,,,,\n" for n in range(201))
    assert any("second authoriser" in warning for warning in load(HEADER + rows).warnings)


def test_thousands_of_rows_say_what_single_ones_say(load):
    rows = [
        f"P{number},Victim,{given},{surname},{alias},{born},{phone},,,{outcode},,,,,{expires}"
        for number, (given, surname, alias, born, phone, outcode, expires) in enumerate(
            [
                ("Zoë", "Müller", "", "1990-03-02", "", "", ""),
                ("Anna Maria", "Smith-Jones", "Annie;Spud q=weak", "1980", "07700 900123", "M1", ""),
                ("Kel", "Marsden", "", "", "07700 900124", "??", ""),
                ("Kel", "Marsden", "", "1990-03-02", "07700 900123", "", "2020-01-01"),
                ("", "", "", "", "07700 900125;07700900126", "", ""),
                ("Kel", "Marsden", "", "", "", "", ""),
            ]
            * 1500
        )
    ]
    people = load(HEADER + "\n".join(rows) + "\n")
    assert (people.rows, people.unused, len(people.index)) == (9000, 3000, 6000)
    assert people.warnings[0] == "row 3 (line 4), column outcode: not the first half of a postcode, such as M1; not used"
    assert people.warnings[1] == "row 4 (line 5): expired; not used"
    assert people.warnings[2] == "row 6 (line 7): nothing but a name; not used"
    assert [hit.person_ref for hit in people.index.by_phone("07700900125")[:2]] == ["P4", "P10"]
    assert len(people.index.by_name("Annie Smith-Jones")) == 1500
    survey = people.survey
    assert (survey.names, survey.phones, survey.births, survey.only_name) == (4500, 4500, 3000, 0)


def test_a_reference_that_stands_again_thousands_of_rows_on_is_told_with_both_lines(load):
    rows = [f"P{number},Victim,Kel,Marsden,,1990-03-02,,,,,,,,," for number in range(5000)]
    with pytest.raises(PersonsError, match=r"row 5001 \(line 5002\), column person_ref: stands already in line 8"):
        load(HEADER + "\n".join([*rows, rows[6]]) + "\n")
    with pytest.raises(PersonsError) as told:
        load(HEADER + "\n".join([*rows, "P1,Nobody,,,,x,,,,,,,,,", rows[6] + ",,more"]) + "\n")
    assert [line.partition(":")[0] for line in str(told.value).splitlines()[1:]] == [
        "row 5001 (line 5002), column person_ref",
        "row 5001 (line 5002), column role",
        "row 5001 (line 5002), column dob",
        "row 5002 (line 5003)",
    ]
