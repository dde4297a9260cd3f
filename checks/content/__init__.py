"""Checks of the content family: what a page that speaks for the police must not show."""

from typing import Final

from checks.content import (
    allegation,
    children_picture,
    collision_picture,
    convicted_picture,
    copyright_notice,
    custody_image,
    exhibit_picture,
    image_without_link,
    internal_address,
    jargon,
    juvenile_picture,
    live_operation,
    missing_appeal,
    person_identifiers,
    personal_details,
    prejudice,
    protective_marking,
    scene_aside,
    scene_detail,
    sexual_offence,
    shift_pattern,
    silent_deletion,
    stale_page,
    text_speak,
    wanted_picture,
)
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    wanted_picture.CHECK,
    missing_appeal.CHECK,
    custody_image.CHECK,
    convicted_picture.CHECK,
    juvenile_picture.CHECK,
    exhibit_picture.CHECK,
    scene_detail.CHECK,
    collision_picture.CHECK,
    scene_aside.CHECK,
    children_picture.CHECK,
    personal_details.CHECK,
    person_identifiers.CHECK,
    sexual_offence.CHECK,
    protective_marking.CHECK,
    prejudice.CHECK,
    allegation.CHECK,
    copyright_notice.CHECK,
    live_operation.CHECK,
    shift_pattern.CHECK,
    text_speak.CHECK,
    stale_page.CHECK,
    jargon.CHECK,
    internal_address.CHECK,
    silent_deletion.CHECK,
    image_without_link.CHECK,
)
