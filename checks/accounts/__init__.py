"""Checks of the accounts family: open doors, and what ties one account to another."""

from typing import Final

from checks.accounts import (
    contact_upload,
    dormant,
    findable,
    friends_visible,
    linked,
    location_shared,
    old_sessions,
    public_account,
    public_past,
    second_factor,
    synced_export,
    third_party_apps,
    unknown_sign_in,
)
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    public_account.CHECK,
    linked.CHECK,
    friends_visible.CHECK,
    findable.CHECK,
    location_shared.CHECK,
    contact_upload.CHECK,
    second_factor.CHECK,
    old_sessions.CHECK,
    unknown_sign_in.CHECK,
    third_party_apps.CHECK,
    dormant.CHECK,
    public_past.CHECK,
    synced_export.CHECK,
)
