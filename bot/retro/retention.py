"""What people said of a tour is kept until the tour's date for it, and then erased."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.tour import Tour
from bot.storage.tables import (
    commitments,
    joint_reports,
    kept_answers,
    notes,
    questions,
    released_answers,
    releases,
    retro_answers,
    retro_days,
    retro_revisions,
    working_groups,
)

OF_A_TOUR = (
    released_answers,
    releases,
    retro_answers,
    retro_revisions,
    retro_days,
    notes,
    commitments,
    working_groups,
    joint_reports,
    questions,
    kept_answers,
)
"""The tables of what was said of a tour; what hangs on their rows goes with them."""


async def forget_old_tours(db: AsyncConnection, tours: Iterable[Tour], now: datetime) -> None:
    """Erase what was said of every tour whose ``kept_until`` is over where it was.

    What was said of a tour that is not in the content (any more) stays: its date is not known.
    """
    for tour in tours:
        until = tour.kept_until
        if until is not None and now.astimezone(tour.zone).date() > until:
            for table in OF_A_TOUR:
                await db.execute(delete(table).where(table.c.tour_id == tour.id))
