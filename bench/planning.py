"""Writing a hundred thousand people's due pushes into the outbox, beside the straightforward way.

Both write the same rows into the same kind of SQLite file: the morning's plan of a tour's second
day, for people who have all left everything as it is, and for people of whom every second has made
choices of their own, two hundred different ones. The peer is one loop over all people: their
choices read, their due pushes reckoned (each plan once), each inserted with INSERT OR IGNORE, all
in one transaction. Each round is a process of its own, the two in turns.
"""

import argparse
import asyncio
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, insert, select, text

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from bot.catalog.loading import load  # noqa: E402 - where the bot is, is known only now
from bot.catalog.tour import Tour  # noqa: E402
from bot.pushes.choices import Choices, read, write  # noqa: E402
from bot.pushes.kinds import LIVE  # noqa: E402
from bot.pushes.planner import Occurrence, occurrences  # noqa: E402
from bot.pushes.planning import Planning  # noqa: E402
from bot.storage.database import Database, open_database  # noqa: E402
from bot.storage.migrate import migrate  # noqa: E402
from bot.storage.tables import enrolments, people, pushes, reminder_choices  # noqa: E402

TOUR = "medellin-lab-2017"
DUE = datetime(2017, 5, 30, 12, 0, tzinfo=UTC)
"""Seven in the morning of the second day, in Medellín."""
BEFORE, NOW = DUE - timedelta(seconds=1), DUE + timedelta(seconds=1)
"""Planned first, when nothing is due, as the bot does every two seconds; and then measured."""
GROUPS = {"all as it is": 0, "every second with one of 200 choices": 200}

INSERT = text(
    "INSERT OR IGNORE INTO pushes (person_id, chat_id, key, kind, tour_id, scheduled_at,"
    " useful_until, due_at, status) VALUES (:person, :person, :key, :kind, :tour, :at, :until, :at,"
    " 'waiting')"
)
EVERYBODY = (
    select(enrolments.c.person_id, reminder_choices.c.choices)
    .join(people, people.c.id == enrolments.c.person_id)
    .outerjoin(reminder_choices, reminder_choices.c.person_id == enrolments.c.person_id)
    .where(enrolments.c.tour_id == TOUR, people.c.blocked_at.is_(None))
)


async def fill(database: Database, count: int, groups: int) -> None:
    """Enrol people long ago; every second has chosen other minutes, if there are groups."""
    ago = DUE - timedelta(days=30)
    ids = range(1, count + 1)
    async with database.writing() as db:
        await db.execute(insert(people), [{"id": one, "created_at": ago} for one in ids])
        rows = [{"person_id": one, "tour_id": TOUR, "enrolled_at": ago} for one in ids]
        await db.execute(insert(enrolments), rows)
        if groups:
            chosen = [
                {
                    "person_id": one,
                    "choices": write(Choices(minutes_before=1 + one // 2 % groups)),
                    "changed_at": ago,
                }
                for one in ids
                if one % 2
            ]
            await db.execute(insert(reminder_choices), chosen)


Plan = Callable[[datetime], Awaitable[object]]


def ours(database: Database, tour: Tour) -> Plan:
    """Plan as the bot does."""
    tours = {tour.id: tour}
    return Planning(database, lambda: tours, LIVE).plan


def peer(database: Database, tour: Tour) -> Plan:
    """Plan for one person after the other."""
    plans: dict[str | None, tuple[Occurrence, ...]] = {}

    async def plan(now: datetime) -> None:
        since = now - timedelta(seconds=60)
        async with database.writing() as db:
            for person, chosen in (await db.execute(EVERYBODY)).all():
                if chosen not in plans:
                    plans[chosen] = occurrences(tour, read(chosen), LIVE)
                for one in plans[chosen]:
                    if since < one.at <= now:
                        await db.execute(INSERT, _values(person, one))

    return plan


def _values(person: int, one: Occurrence) -> dict[str, object]:
    return {
        "person": person,
        "key": one.key,
        "kind": one.kind.value,
        "tour": one.tour_id,
        "at": f"{one.at:%Y-%m-%dT%H:%M:%S.%fZ}",
        "until": f"{one.useful_until:%Y-%m-%dT%H:%M:%S.%fZ}",
    }


PLANNERS = {"ours": ours, "one by one": peer}


async def measure(who: str, file: Path) -> dict[str, float]:
    """Plan in this process; return the seconds, the rows, and the megabytes at the peak so far."""
    database = open_database(f"sqlite:///{file}")
    tour = load(ROOT / "content").tours[TOUR]
    plan = PLANNERS[who](database, tour)
    await plan(BEFORE)
    before = _peak()
    began = time.perf_counter()
    await plan(NOW)
    seconds = time.perf_counter() - began
    after = _peak()
    async with database.writing() as db:
        rows = await db.scalar(select(func.count()).select_from(pushes)) or 0
    await database.close()
    return {"seconds": seconds, "rows": rows, "before": before, "after": after}


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def trial(*arguments: str) -> dict[str, float]:
    """Run one trial in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, *arguments], capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


async def prepare(file: Path, count: int, groups: int) -> dict[str, float]:
    """Make the file that every trial gets a copy of."""
    database = open_database(f"sqlite:///{file}")
    await migrate(database)
    await fill(database, count, groups)
    await database.close()
    return {}


def compare(name: str, count: int, rounds: int) -> None:
    """Measure both in turns, and print what came of it."""
    trials: dict[str, list[dict[str, float]]] = {who: [] for who in PLANNERS}
    with tempfile.TemporaryDirectory() as folder:
        filled = Path(folder) / "filled.sqlite3"
        trial("prepare", str(filled), str(count), str(GROUPS[name]))
        for _ in range(rounds):
            for who, found in trials.items():
                file = Path(folder) / "bot.sqlite3"
                shutil.copy(filled, file)
                found.append(trial("measure", str(file), who))
                for left in Path(folder).glob("bot.sqlite3*"):
                    left.unlink()
    for who, found in trials.items():
        if any(one["rows"] != count for one in found):
            sys.exit(f"{who} wrote {[one['rows'] for one in found]} rows for {count} people")
        times = [one["seconds"] for one in found]
        peaks = [statistics.median(one[when] for one in found) for when in ("before", "after")]
        ratios = [
            other["seconds"] / own["seconds"]
            for own, other in zip(found, trials["one by one"], strict=True)
        ]
        print(
            f"| {name} | {who} | {min(times):.2f} | {statistics.median(times):.2f}"
            f" | {peaks[0]:.0f} → {peaks[1]:.0f} | {statistics.median(ratios):.1f} |",
            flush=True,
        )


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", nargs="*", help="for its own use")
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    match given.what:
        case ["prepare", file, count, groups]:
            print(json.dumps(asyncio.run(prepare(Path(file), int(count), int(groups)))))
        case ["measure", file, who]:
            print(json.dumps(asyncio.run(measure(who, Path(file)))))
        case _:
            print("| people | who | best s | median s | peak MB | one by one ÷ this |")
            print("|---|---|---|---|---|---|")
            for name in GROUPS:
                compare(name, given.people, given.rounds)


if __name__ == "__main__":
    main()
