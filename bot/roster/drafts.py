"""Files on their way into the list: kept from when they are sent until they are settled."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.retro.values import FileKind, KeptFile
from bot.roster.columns import Columns, Field, recognise
from bot.roster.draft import Draft, Status
from bot.roster.sheet import Fault, Sheet
from bot.storage.tables import roster_imports

_I = roster_imports.c


async def begin(  # noqa: PLR0913 - a row
    db: AsyncConnection,
    tour_id: str,
    person_id: int,
    *,
    message_id: int,
    file: KeptFile,
    now: datetime,
) -> int:
    """Keep that a file was sent; whatever the same person had sent before for it is left."""
    earlier = (_I.tour_id == tour_id, _I.person_id == person_id)
    await db.execute(update(roster_imports).where(*earlier, _UNSETTLED).values(_EMPTY))
    found = await db.execute(
        insert(roster_imports)
        .values(
            tour_id=tour_id,
            person_id=person_id,
            message_id=message_id,
            file_kind=file.kind.value,
            file_id=file.id,
            file_name=file.name,
            status=Status.SENT.value,
            sent_at=now,
        )
        .returning(_I.id)
    )
    return int(found.scalar_one())


async def draft_of(db: AsyncConnection, tour_id: str, person_id: int, number: int) -> Draft | None:
    """Return a file that this person has sent; None where there is none, or it is another's."""
    mine = (_I.tour_id == tour_id, _I.person_id == person_id, _I.id == number)
    row = (await db.execute(select(roster_imports).where(*mine))).one_or_none()
    return _draft(row) if row is not None else None


async def draft_in(db: AsyncConnection, person_id: int, message_id: int) -> Draft | None:
    """Return the file that came in a message."""
    mine = (_I.person_id == person_id, _I.message_id == message_id)
    row = (await db.execute(select(roster_imports).where(*mine))).one_or_none()
    return _draft(row) if row is not None else None


async def keep_read(db: AsyncConnection, number: int, found: Sheet | Fault) -> None:
    """Keep what stands in a file that was sent, or why that cannot be told."""
    if isinstance(found, Fault):
        values: dict[str, Any] = {"status": Status.REFUSED.value, "fault": found.value}
    else:
        values = {
            "status": Status.READ.value,
            "sheet": json.dumps(asdict(found), ensure_ascii=False),
            "columns": json.dumps(asdict(recognise(found))),
        }
    is_sent = _I.status == Status.SENT.value
    await db.execute(update(roster_imports).where(_I.id == number, is_sent).values(values))


async def put_column(db: AsyncConnection, draft: Draft, field: Field, column: int | None) -> None:
    """Keep in which column something stands, as somebody says."""
    if draft.columns is None:
        return
    told = json.dumps(asdict(draft.columns.having(field, column)))
    is_read = _I.status == Status.READ.value
    await db.execute(update(roster_imports).where(_I.id == draft.id, is_read).values(columns=told))


async def settle(db: AsyncConnection, number: int, *, done: bool) -> bool:
    """Let a file be done, or left; what stood in it goes. False where it was settled before."""
    values = _EMPTY | {"status": (Status.DONE if done else Status.LEFT).value}
    settled = await db.execute(
        update(roster_imports).where(_I.id == number, _UNSETTLED).values(values)
    )
    return settled.rowcount > 0


async def forget_old_drafts(db: AsyncConnection, before: datetime) -> None:
    """Forget the files sent before an instant, whatever became of them."""
    await db.execute(delete(roster_imports).where(_I.sent_at < before))


_UNSETTLED = _I.status.in_((Status.SENT.value, Status.READ.value, Status.REFUSED.value))
_EMPTY: dict[str, Any] = {"status": Status.LEFT.value, "sheet": None, "columns": None}


def _draft(row: Row[Any]) -> Draft:
    return Draft(
        row.id,
        row.tour_id,
        KeptFile(FileKind(row.file_kind), row.file_id, row.file_name or ""),
        Status(row.status),
        Fault(row.fault) if row.fault else None,
        _sheet(row.sheet),
        _columns(row.columns),
    )


def _sheet(told: str | None) -> Sheet | None:
    if told is None:
        return None
    found = json.loads(told)
    return Sheet(tuple(tuple(row) for row in found["rows"]), found["name"], found["others"])


def _columns(told: str | None) -> Columns | None:
    if told is None:
        return None
    found = json.loads(told)
    lists = {name: tuple(found[name]) for name in ("names", "payments", "orders")}
    unsure = tuple(Field(one) for one in found["unsure"])
    return Columns(**(found | lists | {"unsure": unsure}))
