"""Checks of the contacts family: they compare with a persons list, and are skipped without one."""

from typing import Final

from checks.contacts import address_book, friend_link, interaction, message_thread, search, shared_group
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    friend_link.CHECK,
    address_book.CHECK,
    message_thread.CHECK,
    search.CHECK,
    interaction.CHECK,
    shared_group.CHECK,
)
