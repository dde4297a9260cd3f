"""Appeals and answers to reports, and what citizens write of the same."""

from __future__ import annotations

import pytest

from checks.knowledge.work.police_voice import answers_reports, asks_the_public


@pytest.mark.parametrize(
    "text",
    [
        "Sharing from work: hit and run on Mill Lane, if you have dashcam please ring 101",
        "My team are after a moped gang, any sightings call us",
        "I'm the OIC for the assault at the bus station, did anyone see it? Get in touch",
    ],
)
def test_the_forces_voice(text: str) -> None:
    assert asks_the_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "My car was stolen last night, if anyone saw anything please ring 101",
        "Police are appealing for witnesses to the assault, call 101",
        "Lost dog, if you see him call me",
        "If anyone has a spare ticket get in touch",
    ],
)
def test_a_citizens_voice(text: str) -> None:
    assert not asks_the_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "Send me the reg and I'll run it through when I'm on shift",
        "I'll get someone round to take a statement",
        "Give me the crime number and I'll find out who's got it",
    ],
)
def test_a_report_taken(text: str) -> None:
    assert answers_reports(text)


@pytest.mark.parametrize(
    "text",
    [
        "Send me the invoice and I'll sort the refund when I'm back in",
        "I'll send you the video when I'm home",
        "DM me the details of the raffle",
        "My bike got nicked, I'll report it tomorrow",
    ],
)
def test_nothing_reported(text: str) -> None:
    assert not answers_reports(text)
