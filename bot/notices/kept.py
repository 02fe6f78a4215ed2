"""Notices as they are kept: drafts of one coordinator, and what was confirmed."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.language import Language
from bot.notices.values import Audience, Notice, NoticeKind, Pin, State
from bot.retro.values import FileKind, KeptFile
from bot.storage.tables import notices

NAME_LENGTH = 64
"""Characters of an author's name that are kept."""

_N = notices.c


@dataclass(frozen=True)
class Author:
    """Who writes a notice, by the name that Telegram has for them."""

    id: int
    name: str
    lang: Language


async def begin(db: AsyncConnection, tour_id: str, by: Author, now: datetime) -> Notice:
    """Begin a notice; nothing is in it yet, and it is for everybody."""
    row = {
        "tour_id": tour_id,
        "author_id": by.id,
        "author_name": by.name[:NAME_LENGTH],
        "language": by.lang.value,
        "made_at": now,
        "kind": NoticeKind.PLAIN.value,
        "audience": Audience.ALL.value,
        "text": "",
        "translations": "{}",
        "files": "[]",
        "state": State.DRAFT.value,
    }
    made = await db.execute(insert(notices).values(row).returning(_N.id))
    found = await find(db, tour_id, made.scalar_one())
    assert found is not None  # noqa: S101 - it was written just now
    return found


async def find(db: AsyncConnection, tour_id: str, notice_id: int) -> Notice | None:
    """Return a notice of a tour, whoever wrote it and however far it is."""
    query = select(notices).where(_N.tour_id == tour_id, _N.id == notice_id)
    row = (await db.execute(query)).one_or_none()
    return read_notice(row) if row else None


async def find_draft(db: AsyncConnection, tour_id: str, author_id: int) -> Notice | None:
    """Return the newest notice that somebody has begun and not sent."""
    query = (
        select(notices)
        .where(_N.tour_id == tour_id, _N.author_id == author_id, _is_draft())
        .order_by(_N.id.desc())
        .limit(1)
    )
    row = (await db.execute(query)).one_or_none()
    return read_notice(row) if row else None


async def said_in(db: AsyncConnection, author_id: int, message_id: int) -> Notice | None:
    """Return the notice whose text is in a message of its author's, draft or not."""
    query = (
        select(notices)
        .where(_N.author_id == author_id, _N.message_id == message_id)
        .order_by(_N.id.desc())
        .limit(1)
    )
    row = (await db.execute(query)).one_or_none()
    return read_notice(row) if row else None


async def of_ids(db: AsyncConnection, ids: Collection[int]) -> dict[int, Notice]:
    """Return notices by their numbers; those that are not there are left out."""
    rows = await db.execute(select(notices).where(_N.id.in_(ids)))
    return {row.id: read_notice(row) for row in rows}


async def sent_of(
    db: AsyncConnection, tour_id: str, *, first: int, limit: int
) -> tuple[Notice, ...]:
    """Return the notices of a tour that were sent, the newest first."""
    query = select(notices).where(_N.tour_id == tour_id, _N.state != State.DRAFT.value)
    rows = await db.execute(query.order_by(_N.id.desc()).offset(first).limit(limit))
    return tuple(read_notice(row) for row in rows)


async def change(db: AsyncConnection, to: Notice) -> bool:
    """Keep a draft as it is now; False where it is none any more."""
    pin = to.pin
    changed = await db.execute(
        update(notices)
        .where(_N.id == to.id, _is_draft())
        .values(
            kind=to.kind.value,
            audience=to.audience.value,
            institution=to.institution_name or None,
            institution_key=to.institution_key or None,
            text=to.text,
            translations=json.dumps(dict(to.translations), ensure_ascii=False),
            files=json.dumps([[file.kind, file.id, file.name] for file in to.files]),
            latitude=pin.latitude if pin else None,
            longitude=pin.longitude if pin else None,
            place=pin.title if pin else None,
            place_address=pin.address if pin else None,
            send_at=to.send_at,
            message_id=to.message_id,
            album=to.album,
        )
    )
    return changed.rowcount > 0


async def discard(db: AsyncConnection, notice: Notice) -> None:
    """Forget a draft."""
    await db.execute(delete(notices).where(_N.id == notice.id, _is_draft()))


async def forget_old_notices(db: AsyncConnection, before: datetime) -> None:
    """Forget the notices that were made before an instant."""
    await db.execute(delete(notices).where(_N.made_at < before))


def read_notice(row: Row[Any]) -> Notice:
    """Return the notice in a row of the table."""
    is_somewhere = row.latitude is not None and row.longitude is not None
    said = json.loads(row.translations)
    return Notice(
        id=row.id,
        tour_id=row.tour_id,
        author_id=row.author_id,
        author_name=row.author_name or "",
        lang=Language(row.language),
        kind=NoticeKind(row.kind),
        audience=Audience(row.audience),
        institution_name=row.institution or "",
        institution_key=row.institution_key or "",
        text=row.text,
        translations=tuple((lang, said[lang]) for lang in Language if lang in said),
        files=tuple(
            KeptFile(FileKind(kind), file, name) for kind, file, name in json.loads(row.files)
        ),
        pin=Pin(row.latitude, row.longitude, row.place or "", row.place_address or "")
        if is_somewhere
        else None,
        send_at=row.send_at,
        state=State(row.state),
        confirmed_at=row.confirmed_at,
        people=row.people or 0,
        message_id=row.message_id,
        album=row.album,
    )


def _is_draft() -> Any:
    return _N.state == State.DRAFT.value
