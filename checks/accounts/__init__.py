"""Checks of the accounts family: open doors, and what ties one account to another."""

from typing import Final

from checks.accounts import (
    contact_upload,
    dormant,
    findable,
    friends_visible,
    linked,
    location_shared,
    old_details,
    old_sessions,
    open_to_all,
    public_account,
    public_past,
    second_factor,
    shared_device,
    synced_export,
    third_party_apps,
    unknown_contacts,
    unknown_sign_in,
)
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    public_account.CHECK,
    linked.CHECK,
    friends_visible.CHECK,
    findable.CHECK,
    open_to_all.CHECK,
    location_shared.CHECK,
    contact_upload.CHECK,
    second_factor.CHECK,
    old_sessions.CHECK,
    unknown_sign_in.CHECK,
    shared_device.CHECK,
    third_party_apps.CHECK,
    unknown_contacts.CHECK,
    dormant.CHECK,
    public_past.CHECK,
    old_details.CHECK,
    synced_export.CHECK,
)
