"""The screens that a question may be about without naming anything but the tour."""

from enum import StrEnum


class Goal(StrEnum):
    """A screen that needs no subject beyond the tour."""

    HELP = "help"
    SETTINGS = "settings"
    REMINDERS = "reminders"
    SILENCE = "silence"
    STOP = "stop"
    CHECKLIST = "checklist"
    RETRO = "retro"
    NOTE = "note"
    NOTES = "notes"
    COMMITMENTS = "commitments"
    REPORT = "report"
    TOURS = "tours"
    PRIVACY = "privacy"
    MY_DATA = "my data"
    ERASE = "erase"
    CONTACTS = "contacts"
    CALENDAR = "calendar"
    AGENDA = "agenda"
    NOW = "now"
    LIBRARY = "library"
    PROGRAMMES = "programmes"
    PLACES = "places"
    INSTITUTIONS = "institutions"
    PEOPLE = "people"
    FACTS = "facts"
    LEAVING = "leaving"
    FEE = "fee"
    INCLUDES = "includes"
    DUE = "due"
    TRANSFER = "transfer"
    ORDER = "order"
    LIMIT = "limit"
    OUTSIDE = "outside"
    """What no document answers; leads nowhere."""


OWN = frozenset({Goal.RETRO, Goal.NOTE, Goal.NOTES, Goal.COMMITMENTS, Goal.REPORT})
"""What people say themselves, and read again."""
PAYMENT = frozenset({Goal.FEE, Goal.INCLUDES, Goal.DUE, Goal.TRANSFER, Goal.ORDER, Goal.LIMIT})
