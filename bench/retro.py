"""An evening's answers through the whole bot, beside plain inserts of the same rows.

`.venv/bin/python bench/retro.py`: 10,000 people give four answers each (a tap, two texts, a tap), a
hundred of them at once, to the real bot on a SQLite file, through a Bot API server on 127.0.0.1.
Then the same rows go into the same table of a new file with nothing around them: by the bot's own
``record``, by SQLAlchemy and by Python's sqlite3, one commit for each row or for sixteen, which is
what the bot's waiting turns share at most. Each is a process of its own, in the same run.
"""

import argparse
import asyncio
import hashlib
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from people import FIRST_ID  # noqa: E402 - where the bot is, is known only now
from processes import BenchError, expect, run_bot, run_loopback  # noqa: E402
from report import machine, short, spread  # noqa: E402
from sqlalchemy import insert  # noqa: E402

from bot.clock import SystemClock  # noqa: E402
from bot.people.policy import POLICY_VERSION  # noqa: E402
from bot.retro.answers import Place, record  # noqa: E402
from bot.retro.values import Given  # noqa: E402
from bot.retro.visibility import Visibility  # noqa: E402
from bot.storage.database import Database, open_database  # noqa: E402
from bot.storage.migrate import migrate  # noqa: E402
from bot.storage.tables import consents, enrolments, people, retro_answers, retro_habits  # noqa: E402

TOUR = "medellin-lab-2017"
SECOND_DAY = date(2017, 5, 30)
ZONE = ZoneInfo("America/Bogota")
OPTION = "tiempo"
TOGETHER = 16
"""Rows in a commit, where they share it."""
SIZES = (1, TOGETHER)
Row = dict[str, Any]


def today() -> date:
    """Return the date where the tour is."""
    return SystemClock().now().astimezone(ZONE).date()


def write_content(folder: Path, day: date) -> Path:
    """Copy the content, with the tour's second day today, and no reminders; return where it is."""
    content = folder / "content"
    shutil.copytree(ROOT / "content", content)
    tour = content / "tours" / TOUR
    (tour / "reminders.yaml").unlink()
    for file in tour.glob("*.yaml"):
        days = re.compile(r"2017-0[56]-\d\d")
        moved = days.sub(lambda found: _moved(found[0], day), file.read_text(encoding="utf-8"))
        file.write_text(moved, encoding="utf-8")
    return content


def _moved(then: str, day: date) -> str:
    return (day + (date.fromisoformat(then) - SECOND_DAY)).isoformat()


async def prepare(file: Path, count: int) -> None:
    """Make a database of people who are on the tour, have agreed, and have answered nothing."""
    database = open_database(f"sqlite:///{file}")
    await migrate(database)
    now = SystemClock().now()
    ids = range(FIRST_ID, FIRST_ID + count)
    agreed = {"policy_version": POLICY_VERSION, "language": "es", "given_at": now}
    usual = {"visibility": "organisers", "changed_at": now}
    rows: dict[Any, list[Row]] = {
        people: [{"id": one, "tour_id": TOUR, "created_at": now} for one in ids],
        enrolments: [{"person_id": one, "tour_id": TOUR, "enrolled_at": now} for one in ids],
        consents: [{"person_id": one, **agreed} for one in ids],
        retro_habits: [{"person_id": one, **usual} for one in ids],
    }
    async with database.writing() as db:
        for table, given in rows.items():
            await db.execute(insert(table), given)
    await database.close()


def whole(count: int, at_once: int, folder: Path) -> Row:
    """Let everybody answer, to the whole bot; return its figures, once what it stored is right."""
    day = today()
    content = write_content(folder, day)
    asyncio.run(prepare(folder / "bot.sqlite3", count))
    order = {
        "people": count,
        "at_once": at_once,
        "tour": TOUR,
        "day": day.isoformat(),
        "option": hashlib.sha256(OPTION.encode()).hexdigest()[:4],
    }
    with run_loopback(order, "retro_people.py") as events:
        port = expect(events, "listening")["port"]
        with run_bot("ours", port, folder, CONTENT_DIR=str(content)) as bot:
            expect(events, "polled")
            expect(events, "begin")
            before = bot.cpu_seconds
            expect(events, "end")
            after = bot.cpu_seconds
            counted = expect(events, "counted")
    found = _stored(folder / "bot.sqlite3")
    if found != [expected(one, day) for one in _people(count)] or counted["odd"]:
        msg = f"{len(found)} people's answers are stored, not all of them right; {counted}"
        raise BenchError(msg)
    cpu = (after or 0.0) - (before or 0.0)
    return {**counted, "rows": counted["answered"], "cpu": cpu}


def _people(count: int) -> range:
    return range(FIRST_ID, FIRST_ID + count)


def expected(person_id: int, day: date) -> tuple[int, str, str]:
    """Return a person, the day, and their four values as one."""
    values = (
        f"Escuchar primero a los vecinos, dice {person_id} hoy",
        str(person_id % 5 + 1),
        OPTION,
        f"La mediación en las escuelas, dice {person_id} hoy",
    )
    return person_id, day.isoformat(), "|".join(values)


def _stored(file: Path) -> list[tuple[int, str, str]]:
    with closing(sqlite3.connect(file)) as db:
        return db.execute(
            "SELECT person_id, day, group_concat(value, '|') FROM"
            " (SELECT * FROM retro_answers ORDER BY person_id, question_id)"
            " GROUP BY person_id, day"
        ).fetchall()


def rows_of(count: int) -> Iterator[Row]:
    """Yield the rows that the whole bot stores, in the order in which they come."""
    now = datetime(2017, 5, 31, 2, tzinfo=UTC)
    for number, question in enumerate(("dia", "aprendido", "replicar", "falto")):
        for one in _people(count):
            _, _, values = expected(one, SECOND_DAY)
            learnt, rating, option, replicate = values.split("|")
            yield {
                "person_id": one,
                "tour_id": TOUR,
                "day": SECOND_DAY.isoformat(),
                "question_id": question,
                "value": (rating, learnt, replicate, option)[number],
                "comment": None,
                "visibility": "organisers",
                "file_kind": None,
                "file_id": None,
                "file_name": None,
                "message_id": one,
                "album": None,
                "answered_at": now,
            }


def batches(rows: Iterator[Row], size: int) -> Iterator[list[Row]]:
    """Yield rows by so many."""
    while batch := list(islice(rows, size)):
        yield batch


async def by_record(database: Database, batch: list[Row]) -> None:
    """Store as the bot does, without what is around it."""
    async with database.writing() as db:
        for row in batch:
            place = Place(row["person_id"], TOUR, SECOND_DAY, row["question_id"])
            given = Given(row["value"], message_id=row["message_id"])
            await record(db, place, given, Visibility.ORGANISERS, row["answered_at"])


_INSERT = insert(retro_answers)


async def by_sqlalchemy(database: Database, batch: list[Row]) -> None:
    """Insert each row, through the same door."""
    async with database.writing() as db:
        for row in batch:
            await db.execute(_INSERT, row)


async def _through_door(how: Callable[..., Any], file: Path, count: int, size: int) -> None:
    database = open_database(f"sqlite:///{file}")
    for batch in batches(rows_of(count), size):
        await how(database, batch)
    await database.close()


def by_sqlite3(file: Path, count: int, size: int) -> None:
    """Insert each row by Python's own module, with the settings that the bot has."""
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            db.execute(f"PRAGMA {pragma}")
        for batch in batches(rows_of(count), size):
            db.execute("BEGIN IMMEDIATE")
            for row in batch:
                values = tuple(row.values())[:-1]
                db.execute(_PLAIN, (*values, row["answered_at"].isoformat()))
            db.execute("COMMIT")


_PLAIN = (
    "INSERT INTO retro_answers (person_id, tour_id, day, question_id, value, comment, visibility,"
    " file_kind, file_id, file_name, message_id, album, answered_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
WAYS = ("record", "sqlalchemy", "sqlite3")


def insert_all(how: str, file: Path, count: int, size: int) -> Row:
    """Store all rows in one way; return seconds, CPU seconds and how many rows there are."""
    began, cpu = time.perf_counter(), time.process_time()
    if how == "sqlite3":
        by_sqlite3(file, count, size)
    else:
        step = by_record if how == "record" else by_sqlalchemy
        asyncio.run(_through_door(step, file, count, size))
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    with closing(sqlite3.connect(file)) as db:
        ((rows,),) = db.execute("SELECT count(*) FROM retro_answers")
    return {"seconds": seconds, "cpu": cpu, "rows": rows}


def plain(how: str, count: int, size: int, folder: Path) -> Row:
    """Store all rows in a process of its own."""
    file = folder / "bot.sqlite3"
    asyncio.run(prepare(file, count))
    command = [sys.executable, __file__, "--people", str(count), how, str(size), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: Row = json.loads(done.stdout)
    if found["rows"] != 4 * count:
        msg = f"{how} stored {found['rows']} rows for {count} people"
        raise BenchError(msg)
    return found


def _name(how: str, size: int) -> str:
    return f"{how}, {'one row' if size == 1 else f'{size} rows'} a commit"


def trials(options: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Row]]:
    """Yield each way with its figures, the whole bot first, round by round."""
    ways: dict[str, Callable[[Path], Row]] = {
        "the whole bot": lambda own: whole(options.people, options.at_once, own)
    }
    for how in WAYS:
        for size in SIZES:
            ways[_name(how, size)] = lambda own, how=how, size=size: plain(
                how, options.people, size, own
            )
    for number in range(1, options.rounds + 1):
        for name, run in ways.items():
            print(f"… round {number}: {name}", file=sys.stderr, flush=True)
            with tempfile.TemporaryDirectory(dir=folder) as own:
                yield name, run(Path(own))


def print_report(found: list[tuple[str, Row]]) -> None:
    """Print each way's rates, and by how much the whole bot's is of it."""
    print("\n| way | rows/s | rows per CPU second | the whole bot ÷ this, per CPU second |")
    print("|---|---|---|---|")
    ours = [one["rows"] / one["cpu"] for name, one in found if name == "the whole bot"]
    for name in dict.fromkeys(name for name, _ in found):
        own = [one for other, one in found if other == name]
        per_cpu = [one["rows"] / one["cpu"] for one in own]
        ratios = [mine / other for mine, other in zip(ours, per_cpu, strict=True)]
        rates = spread([one["rows"] / one["seconds"] for one in own])
        print(f"| {name} | {rates} | {spread(per_cpu)} | {spread(ratios)} |")
    for size in SIZES:
        stored, inserted = (
            [one["rows"] / one["cpu"] for name, one in found if name == _name(how, size)]
            for how in ("record", "sqlalchemy")
        )
        ratios = [one / other for one, other in zip(stored, inserted, strict=True)]
        print(f"\n{_name('record ÷ sqlalchemy', size)}, per CPU second: {spread(ratios)}")
    replies = [one for name, one in found if name == "the whole bot"]
    print(
        f"\nreply: p50 {spread([one['p50'] for one in replies])} ms,"
        f" p99 {spread([one['p99'] for one in replies])} ms;"
        f" CPU {spread([one['cpu'] / one['rows'] * 1000 for one in replies])} ms an answer"
    )


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", nargs="*", help="for its own use")
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--at-once", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    if options.what:
        how, size, file = options.what
        print(json.dumps(insert_all(how, Path(file), options.people, int(size))))
        return
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            about = machine(Path(name))
            found = list(trials(options, Path(name)))
    except BenchError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    print(", ".join(f"{name} {short(value)}" for name, value in about.items()))
    print(f"{options.people} people, {options.at_once} at once, {options.rounds} rounds")
    print_report(found)


if __name__ == "__main__":
    main()
