"""Claiming a few of very many looks at those few: no statement of it sorts or reads them all."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event, text

from bot.pushes.claimable import URGENT
from bot.pushes.outbox import Outbox
from bot.storage.database import Database
from tests.pushes.conftest import enrol
from tests.pushing import put

NOON = datetime(2017, 5, 30, 17, 0, tzinfo=UTC)
MANY = range(1, 3001)


async def test_claim_goes_by_the_indexes(database: Database) -> None:
    await enrol(database, *MANY)
    await put(database, MANY, NOON)
    is_sqlite = database.engine.dialect.name == "sqlite"
    said: list[tuple[str, Any]] = []

    def note(_c: Any, _r: Any, statement: str, values: Any, _x: Any, _m: Any) -> None:
        if "LIMIT" in statement:
            said.append((statement, values))

    async with database.writing() as db:
        await db.execute(text("ANALYZE"))
    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    assert len(await Outbox(database, "one").claim(NOON, 32)) == 32
    event.remove(database.engine.sync_engine, "before_cursor_execute", note)
    steps = []
    async with database.engine.connect() as db:
        for statement, values in said:
            explain = "EXPLAIN QUERY PLAN" if is_sqlite else "EXPLAIN"
            rows = await db.exec_driver_sql(f"{explain} {statement}", values)
            steps += [str(row[-1]) for row in rows]
    assert len(said) == len(URGENT) + 1
    bad = ("B-TREE", "Sort", "SCAN pushes", "Seq Scan")
    assert [step for step in steps if any(one in step for one in bad)] == []
    used = {name for name in ("ix_pushes_due", "ix_pushes_kind") if name in "\n".join(steps)}
    assert used == {"ix_pushes_due", "ix_pushes_kind"}
