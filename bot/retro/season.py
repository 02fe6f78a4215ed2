"""From when until when commitments are made and changed on a tour. Pure."""

from datetime import date
from enum import StrEnum

from bot.catalog.tour import Tour


class Season(StrEnum):
    """Where a date lies for the commitments of a tour."""

    NONE = "none"
    """The tour has no retro: nothing of the kind is kept."""
    EARLY = "early"
    """The tour has not begun."""
    OPEN = "open"
    OVER = "over"
    """What was said on the tour is kept no more."""


def season(tour: Tour, today: date) -> Season:
    """Return where a date lies: open from the tour's first to the last on which all is kept."""
    until = tour.kept_until
    if until is None:
        return Season.NONE
    if today < tour.starts_on:
        return Season.EARLY
    return Season.OPEN if today <= until else Season.OVER
