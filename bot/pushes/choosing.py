"""What people choose of the pushes and tick off their checklist, kept."""

from datetime import datetime

from sqlalchemy import delete, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.pushes.choices import Choices, write
from bot.pushes.reopening import reopen_for_person
from bot.storage.tables import errands_done, reminder_choices


async def choose(db: AsyncConnection, person_id: int, choices: Choices, now: datetime) -> None:
    """Keep the choices of a known person; what is due by them and still useful goes out soon."""
    values = {"choices": write(choices), "changed_at": now}
    mine = reminder_choices.c.person_id == person_id
    known = await db.execute(update(reminder_choices).where(mine).values(values))
    if known.rowcount == 0:
        await db.execute(insert(reminder_choices).values(values | {"person_id": person_id}))
    await reopen_for_person(db, person_id, now)


async def tick_off(
    db: AsyncConnection, person_id: int, errand: tuple[str, str], now: datetime, *, is_done: bool
) -> None:
    """Keep that an errand (its tour and id) of a known person is done, or is not after all."""
    tour_id, errand_id = errand
    mine = (
        errands_done.c.person_id == person_id,
        errands_done.c.tour_id == tour_id,
        errands_done.c.errand_id == errand_id,
    )
    await db.execute(delete(errands_done).where(*mine))
    if is_done:
        row = {"person_id": person_id, "tour_id": tour_id, "errand_id": errand_id, "done_at": now}
        await db.execute(insert(errands_done).values(row))
