"""Names and institutions as they are kept, and who agrees to a joint report."""

from datetime import datetime

from sqlalchemy import and_, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people.introduction import Introduction, Joint, Partner, institution_key
from bot.people.policy import POLICY_VERSION
from bot.storage.tables import consents, enrolments, introductions, joint_reports

_I, _J = introductions.c, joint_reports.c


async def introduction_of(db: AsyncConnection, person_id: int) -> Introduction:
    """Return what a person has said of themselves."""
    query = select(_I.name, _I.institution).where(_I.person_id == person_id)
    row = (await db.execute(query)).one_or_none()
    return Introduction(row.name or "", row.institution or "") if row else Introduction()


async def introduce(db: AsyncConnection, person_id: int, said: Introduction, now: datetime) -> None:
    """Keep what a person is called and where they are from.

    Who says to be from elsewhere has not agreed to a report with those there.
    """
    if said == await introduction_of(db, person_id):
        return
    key = institution_key(said.institution) or None
    before = await db.scalar(select(_I.institution_key).where(_I.person_id == person_id))
    values = {
        "name": said.name or None,
        "institution": said.institution or None,
        "institution_key": key,
        "changed_at": now,
    }
    mine = introductions.c.person_id == person_id
    kept = await db.execute(update(introductions).where(mine).values(values))
    if kept.rowcount == 0:
        await db.execute(insert(introductions), {"person_id": person_id, **values})
    if before != key:
        await db.execute(delete(joint_reports).where(_J.person_id == person_id))


async def forget(db: AsyncConnection, person_id: int) -> None:
    """Forget a person's name and institution, and every joint report they agreed to."""
    await db.execute(delete(joint_reports).where(_J.person_id == person_id))
    await db.execute(delete(introductions).where(_I.person_id == person_id))


async def agree_to_joint(db: AsyncConnection, person_id: int, tour_id: str, now: datetime) -> None:
    """Keep that a person agrees, as of now, to a report with those of their institution."""
    await leave_joint(db, person_id, tour_id)
    row = {"person_id": person_id, "tour_id": tour_id, "agreed_at": now}
    await db.execute(insert(joint_reports), row)


async def leave_joint(db: AsyncConnection, person_id: int, tour_id: str) -> None:
    """Take an agreement back."""
    mine = (_J.person_id == person_id, _J.tour_id == tour_id)
    await db.execute(delete(joint_reports).where(*mine))


async def joint_of(db: AsyncConnection, person_id: int, tour_id: str) -> Joint:
    """Return who could be in a joint report with a person, and who is.

    Anybody can say to be of an institution. So an agreement holds towards those alone who had said
    so, under their present name, when it was given: who comes later is shown to the others first.
    """
    rows = await db.execute(
        select(_I.person_id, _I.name, _I.institution_key, _I.changed_at, _J.agreed_at)
        .join(
            enrolments,
            and_(enrolments.c.person_id == _I.person_id, enrolments.c.tour_id == tour_id),
        )
        .join(consents, and_(consents.c.person_id == _I.person_id, *_IN_FORCE))
        .outerjoin(joint_reports, and_(_J.person_id == _I.person_id, _J.tour_id == tour_id))
        .where(_I.institution_key.is_not(None), _I.name.is_not(None))
        .where(_I.institution_key == _own_key(person_id))
        .order_by(_I.name, _I.person_id)
    )
    found = {row.person_id: row for row in rows}
    me = found.pop(person_id, None)
    if me is None:
        return Joint()
    partners = tuple(
        Partner(
            one.person_id,
            one.name,
            shares=one.agreed_at is not None and one.agreed_at >= me.changed_at,
            sees=me.agreed_at is not None and me.agreed_at >= one.changed_at,
        )
        for one in found.values()
    )
    return Joint(me.agreed_at is not None, partners)


_IN_FORCE = (consents.c.policy_version == POLICY_VERSION, consents.c.withdrawn_at.is_(None))


def _own_key(person_id: int) -> object:
    mine = introductions.alias()
    return select(mine.c.institution_key).where(mine.c.person_id == person_id).scalar_subquery()
