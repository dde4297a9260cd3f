"""Checks of the home family."""

from typing import Final

from checks.home.absence_told import CHECK as ABSENCE_TOLD
from checks.home.activity_starts import CHECK as ACTIVITY_STARTS
from checks.home.caption_details import CHECK as CAPTION_DETAILS
from checks.home.check_in import CHECK as CHECK_IN
from checks.home.contact_details import CHECK as CONTACT_DETAILS
from checks.home.directions_told import CHECK as DIRECTIONS_TOLD
from checks.home.inferred_home import CHECK as INFERRED_HOME
from checks.home.location_history import CHECK as LOCATION_HISTORY
from checks.home.page_address import CHECK as PAGE_ADDRESS
from checks.home.photo_home import CHECK as PHOTO_HOME
from checks.home.photo_places import CHECK as PHOTO_PLACES
from checks.home.privacy_zone import CHECK as PRIVACY_ZONE
from checks.home.profile_town import CHECK as PROFILE_TOWN
from checks.home.stated_address import CHECK as STATED_ADDRESS
from checks.home.stated_postcode import CHECK as STATED_POSTCODE
from checks.home.street_named import CHECK as STREET_NAMED
from checks.home.vehicle_registration import CHECK as VEHICLE_REGISTRATION
from checks.home.way_in_told import CHECK as WAY_IN_TOLD
from scanner.api import Check

__all__ = ["CHECKS"]

CHECKS: Final[tuple[Check, ...]] = (
    INFERRED_HOME,
    PHOTO_HOME,
    LOCATION_HISTORY,
    PHOTO_PLACES,
    STATED_ADDRESS,
    STATED_POSTCODE,
    STREET_NAMED,
    CHECK_IN,
    ACTIVITY_STARTS,
    PRIVACY_ZONE,
    PROFILE_TOWN,
    PAGE_ADDRESS,
    CONTACT_DETAILS,
    VEHICLE_REGISTRATION,
    ABSENCE_TOLD,
    CAPTION_DETAILS,
    DIRECTIONS_TOLD,
    WAY_IN_TOLD,
)
