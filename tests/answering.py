"""Rows of people and of what they answered, for the tests that are not about how one answers."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import insert

from bot.retro.visibility import Visibility
from bot.storage.database import open_database
from bot.storage.tables import enrolments, people, retro_answers
from tests.conftest import House


async def write(house: House, statement: Any, rows: list[dict[str, Any]]) -> None:
    """Write rows through a connection of its own."""
    database = open_database(house.settings.database_url)
    try:
        async with database.writing() as db:
            await db.execute(statement, rows)
    finally:
        await database.close()


async def enrolled(house: House, tour: str, ids: Iterable[int]) -> None:
    """Put people on a tour."""
    now = house.clock.now()
    rows = [{"id": one, "created_at": now, "tour_id": tour} for one in ids]
    on_it = [{"person_id": one["id"], "tour_id": tour, "enrolled_at": now} for one in rows]
    await write(house, insert(people), rows)
    await write(house, insert(enrolments), on_it)


async def said(  # noqa: PLR0913 - a row
    house: House,
    person: int,
    at: tuple[str, date, str],
    value: str,
    *,
    comment: str | None = None,
    who: Visibility = Visibility.ORGANISERS,
) -> None:
    """Keep an answer now; ``at`` is its tour, day and question."""
    tour, day, question = at
    row = {
        "person_id": person,
        "tour_id": tour,
        "day": day.isoformat(),
        "question_id": question,
        "value": value,
        "comment": comment,
        "visibility": who.value,
        "answered_at": house.clock.now(),
    }
    await write(house, insert(retro_answers), [row])
