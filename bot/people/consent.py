"""Agreements: needed before anything personal beyond the enrolment is stored."""

from datetime import datetime

from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.language import Language
from bot.people.policy import POLICY_VERSION
from bot.storage.tables import consents


async def give_consent(db: AsyncConnection, person_id: int, lang: Language, now: datetime) -> None:
    """Keep that a person agreed, to which version, read in which language."""
    await db.execute(
        insert(consents).values(
            person_id=person_id,
            policy_version=POLICY_VERSION,
            language=lang.value,
            given_at=now,
        )
    )


async def withdraw_consent(db: AsyncConnection, person_id: int, now: datetime) -> None:
    """Take back every agreement that still holds; the rows stay as a record."""
    await db.execute(
        update(consents)
        .where(consents.c.person_id == person_id, consents.c.withdrawn_at.is_(None))
        .values(withdrawn_at=now)
    )
