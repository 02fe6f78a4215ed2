"""A day summed up, of a thousand and of a hundred thousand answers, beside a bare counter.

Four questions a day: a rating, two in words, one with options and words beside them. Measured are
the first look (figures are made and kept), the next one (they stand) and the tour's. The peer does
the least that anybody would: it reads the same rows and counts each word in a ``Counter``, without
stems, pairs, names, people, or anybody's privacy. Each round is a process of its own.
"""

import argparse
import asyncio
import json
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import insert, text

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from bot.catalog.loading import load  # noqa: E402 - where the bot is, is known only now
from bot.people.cohort import Cohort  # noqa: E402
from bot.storage.database import Database, open_database  # noqa: E402
from bot.storage.migrate import migrate  # noqa: E402
from bot.storage.tables import enrolments, people, retro_answers  # noqa: E402
from bot.summary.look import Look  # noqa: E402
from bot.summary.names import names_of  # noqa: E402
from bot.summary.summarising import summarise_day, summarise_tour  # noqa: E402
from tests.summary.forty import evenings  # noqa: E402

TOUR, DAY = "achm-medellin-2025", date(2025, 1, 27)
NOW = datetime(2025, 1, 28, 3, 0, tzinfo=UTC)
SIZES = (1_000, 100_000)
AIMS = {1_000: 100, 100_000: 1000}
"""Milliseconds for a look at a day, by how many answers it has."""
WORD = re.compile(r"\w{3,}")


async def fill(database: Database, answers: int) -> None:
    """Let a quarter as many people answer four questions each, in the fixture's words."""
    chance = random.Random(7)
    texts = [said for one in evenings() for said, _ in one.said]
    ids = range(1, answers // 4 + 1)
    rows = []
    for person in ids:
        base = {
            "person_id": person,
            "tour_id": TOUR,
            "day": DAY.isoformat(),
            "comment": None,
            "visibility": "organisers",
            "answered_at": NOW,
        }
        words = [f"{chance.choice(texts)} {chance.choice(texts)}" for _ in range(3)]
        rows += [
            base | {"question_id": "dia", "value": str(chance.randint(1, 5))},
            base | {"question_id": "aprendido", "value": words[0]},
            base | {"question_id": "replicar", "value": words[1]},
            base | {"question_id": "falto", "value": "tiempo", "comment": words[2]},
        ]
    async with database.writing() as db:
        await db.execute(insert(people), [{"id": one, "created_at": NOW} for one in ids])
        enrolled = [{"person_id": one, "tour_id": TOUR, "enrolled_at": NOW} for one in ids]
        await db.execute(insert(enrolments), enrolled)
        await db.execute(insert(retro_answers), rows)


async def measure(who: str, answers: int, folder: Path) -> dict[str, float]:
    """Return milliseconds, and peak megabytes beyond what was there before."""
    database = open_database(f"sqlite:///{folder}/bot.sqlite3")
    await migrate(database)
    await fill(database, answers)
    found = await (_ours if who == "ours" else _peer)(database)
    await database.close()
    return found


async def _ours(database: Database) -> dict[str, float]:
    catalog = load(ROOT / "content")
    tour, cohort, names = catalog.tours[TOUR], Cohort(TOUR), names_of(catalog)
    before = _peak()

    async def look() -> None:
        async with database.writing() as db:
            await summarise_day(db, Look(tour, cohort, names, NOW), DAY)

    async def look_at_all() -> None:
        async with database.writing() as db:
            await summarise_tour(db, Look(tour, cohort, names, NOW))

    return {
        "first": await _timed(look),
        "next": await _timed(look),
        "tour": await _timed(look_at_all),
        "MB": _peak() - before,
    }


async def _peer(database: Database) -> dict[str, float]:
    query = text("SELECT question_id, value, comment FROM retro_answers WHERE day = :day")
    before = _peak()

    async def count() -> None:
        counts: dict[str, Counter[str]] = {}
        async with database.writing() as db:
            for question, value, comment in await db.execute(query, {"day": DAY.isoformat()}):
                words = WORD.findall(f"{value} {comment or ''}".casefold())
                counts.setdefault(question, Counter()).update(words)
        for one in counts.values():
            one.most_common(8)

    return {"next": await _timed(count), "MB": _peak() - before}


async def _timed(act: Callable[[], Awaitable[None]]) -> float:
    began = time.perf_counter()
    await act()
    return (time.perf_counter() - began) * 1000


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run(who: str, answers: int) -> dict[str, float]:
    """Measure in a process of its own."""
    command = [sys.executable, __file__, "--who", who, "--answers", str(answers)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def main() -> None:
    """Print a table; the exit status is 1 if a look at a day takes longer than it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--who", choices=("ours", "counter"))
    parser.add_argument("--answers", type=int)
    given = parser.parse_args()
    if given.who:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(asyncio.run(measure(given.who, given.answers, Path(folder)))))
        return
    missed = False
    print(f"medians of {given.rounds} rounds, in milliseconds and megabytes")
    for answers in SIZES:
        ours = [run("ours", answers) for _ in range(given.rounds)]
        peer = [run("counter", answers) for _ in range(given.rounds)]
        of = {key: statistics.median(one[key] for one in ours) for key in ours[0]}
        bare = {key: statistics.median(one[key] for one in peer) for key in peer[0]}
        missed = missed or of["next"] > AIMS[answers]
        print(
            f"{answers:>7} answers: first look {of['first']:.0f}, next {of['next']:.0f}"
            f" (aim {AIMS[answers]}), tour {of['tour']:.0f}, peak +{of['MB']:.0f} MB;"
            f" bare counter {bare['next']:.0f}, +{bare['MB']:.0f} MB;"
            f" next/counter {of['next'] / bare['next']:.2f},"
            f" first/counter {of['first'] / bare['next']:.1f}"
        )
    sys.exit(missed)


if __name__ == "__main__":
    main()
