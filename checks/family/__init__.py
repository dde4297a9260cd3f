"""Checks of the family family."""

from typing import Final

from checks.family import (
    address_book_relative,
    calendar_child,
    child_age,
    child_school,
    declared_partner,
    declared_relative,
    named_faces,
    named_relative_in_text,
    own_birthday,
    recovery_answers,
    relative_page,
    relative_whereabouts,
    shared_account,
    shared_surname,
    tagged_relative,
)
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    declared_relative.CHECK,
    declared_partner.CHECK,
    child_school.CHECK,
    child_age.CHECK,
    named_relative_in_text.CHECK,
    tagged_relative.CHECK,
    named_faces.CHECK,
    shared_surname.CHECK,
    own_birthday.CHECK,
    recovery_answers.CHECK,
    address_book_relative.CHECK,
    calendar_child.CHECK,
    shared_account.CHECK,
    relative_page.CHECK,
    relative_whereabouts.CHECK,
)
