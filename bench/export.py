"""What an export of 100,000 answers costs, beside openpyxl and a bare ``csv.writer``.

Each figure is from a process of its own, in turns: seconds of the processor, memory above what
there was before, and the longest that an event loop stood still while a thread made the file. Then
what the turn itself takes, with as many answers in a database: the first one releases all figures.

Run with ``python bench/export.py`` from the project's folder; ``--rows`` and ``--rounds`` say more.
"""

import argparse
import asyncio
import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from io import BytesIO, StringIO
from itertools import product
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from sqlalchemy import insert

from bot.address.export import ExportOf
from bot.catalog.loading import load
from bot.gathering import gather
from bot.language import Language
from bot.people.cohort import Cohort
from bot.reports.exporting import export_of
from bot.reports.separated import separated
from bot.reports.spreadsheet import spreadsheet
from bot.reports.tables import Column, ColumnKind, Export, Row, Sheet
from bot.storage.database import open_database
from bot.storage.migrate import migrate
from bot.storage.tables import enrolments, people, retro_answers
from bot.summary.look import Look
from bot.summary.names import names_of
from bot.texts.voice import Voice
from bot.texts.wording import load_wording

CONTENT = Path(__file__).parents[1] / "content"
AT = datetime(2017, 6, 3, 15, 0, tzinfo=UTC)
TEXT = (
    "Que la mesa de barrio decide qué se arregla primero, y que el alcalde vuelve a decir qué hizo."
)
KINDS = (
    *(ColumnKind.DATE, ColumnKind.TEXT, ColumnKind.TEXT, ColumnKind.NUMBER, ColumnKind.TEXT),
    *(ColumnKind.YES_NO, ColumnKind.TEXT, ColumnKind.MOMENT),
)
TICK = 0.002
"""Seconds between two looks at the clock."""


def export(rows: int) -> Export:
    """Return as many answers: one of two a mark, the other a text."""
    on, hour = date(2017, 5, 29), datetime(2017, 5, 29, 21, 0)  # noqa: DTZ001 - a clock's
    mark: Row = (on, "¿Cómo estuvo el día?", "Nota", 4, "4 · Bueno", None, None, hour)
    text = (on, "¿Qué aprendió hoy?", "Texto", None)
    answers = [mark if at % 2 else (*text, f"{TEXT} {at}", False, None, hour) for at in range(rows)]
    sheet = Sheet("Respuestas", "respuestas", tuple(Column(kind, kind) for kind in KINDS), answers)
    return Export("", "", Language.ES, AT, "Sí", "No", "…", {ExportOf.ANSWERS: sheet})


def sheet_of(of: Export) -> Sheet:
    """Return its one sheet."""
    return of.sheets[ExportOf.ANSWERS]


def by_openpyxl(of: Export) -> bytes:
    """Write the same cells with openpyxl, which keeps no rows in this mode either."""
    from openpyxl import Workbook  # noqa: PLC0415 - its memory is measured

    book, into = Workbook(write_only=True), BytesIO()
    page = book.create_sheet("Respuestas")
    for row in sheet_of(of).rows:
        page.append(row)
    book.save(into)
    return into.getvalue()


def by_bare_csv(of: Export) -> bytes:
    """Write the same cells with nothing made harmless."""
    into = StringIO(newline="")
    csv.writer(into, delimiter=";").writerows(sheet_of(of).rows)
    return into.getvalue().encode()


MAKERS: dict[str, Callable[[Export], bytes]] = {
    "spreadsheet": spreadsheet,
    "openpyxl": by_openpyxl,
    "separated": lambda of: separated(of, sheet_of(of)),
    "csv.writer": by_bare_csv,
}


async def watched(make: Callable[[], bytes]) -> tuple[bytes, float]:
    """Make a file in a thread; return it, and the longest that the loop stood still, in seconds."""
    longest = 0.0
    made = asyncio.ensure_future(asyncio.to_thread(make))
    while not made.done():
        before = time.perf_counter()
        await asyncio.sleep(TICK)
        longest = max(longest, time.perf_counter() - before - TICK)
    return await made, longest


def measure(kind: str, rows: int) -> dict[str, float]:
    """Make one file, and return what it took."""
    of = export(rows)
    MAKERS[kind](export(10))  # the library is loaded
    before, start = peak(), time.process_time()
    content, longest = asyncio.run(watched(lambda: MAKERS[kind](of)))
    took = time.process_time() - start
    size = len(content) / 1e6
    return {"cpu": took, "memory": peak() - before, "pause": longest * 1000, "size": size}


def peak() -> float:
    """Return the most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


async def measure_turn(rows: int) -> dict[str, float]:
    """Fill a database, and return what reading all of it takes: at first, and then."""
    catalog = load(CONTENT)
    tour = catalog.tours["medellin-lab-2017"]
    voice = Voice(load_wording(CONTENT / "texts"), Language.ES)
    asked = [(day, one) for day in tour.dates for one in ("dia", "aprendido")]
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(f"sqlite:///{folder}/bot.sqlite3")
        await migrate(database)
        persons = range(1, rows // len(asked) + 1)
        async with database.writing() as db:
            await db.execute(insert(people), [{"id": one, "created_at": AT} for one in persons])
            at = {"tour_id": tour.id, "enrolled_at": AT - timedelta(days=9)}
            await db.execute(insert(enrolments), [{"person_id": one, **at} for one in persons])
            answers = [
                {
                    "person_id": who,
                    "tour_id": tour.id,
                    "day": day.isoformat(),
                    "question_id": question,
                    "value": "4" if question == "dia" else f"{TEXT} {who}",
                    "visibility": "organisers",
                    "answered_at": AT,
                }
                for who, (day, question) in product(persons, asked)
            ]
            await db.execute(insert(retro_answers), answers)
        took = {}
        for which in ("first", "again"):
            async with database.writing() as db:
                start = time.process_time()
                names = names_of(catalog)
                cohort = Cohort(tour.id)
                found = await gather(db, Look(tour, cohort, names, AT), ExportOf.ALL)
                took[which] = time.process_time() - start
        start = time.process_time()
        export_of(found, voice, AT)
        took["sheets"] = time.process_time() - start
        await database.close()
    return took


def apart(kind: str, rows: int) -> dict[str, float]:
    """Measure in a process of its own."""
    command = [sys.executable, __file__, "--only", kind, "--rows", str(rows)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Measure each in turns, and print the medians."""
    reading = argparse.ArgumentParser()
    reading.add_argument("--rows", type=int, default=100_000)
    reading.add_argument("--rounds", type=int, default=3)
    reading.add_argument("--only")
    options = reading.parse_args()
    if options.only:
        is_turn = options.only == "turn"
        found: Any = (
            asyncio.run(measure_turn(options.rows))
            if is_turn
            else measure(options.only, options.rows)
        )
        print(json.dumps(found))
        return
    kinds = [*MAKERS, "turn"]
    trials = {kind: [] for kind in kinds}
    for _ in range(options.rounds):
        for kind in kinds:
            trials[kind].append(apart(kind, options.rows))
    for kind, found in trials.items():
        figures = {name: [one[name] for one in found] for name in found[0]}
        told = (
            f"{name} {median(each):.2f} ({min(each):.2f}-{max(each):.2f})"
            for name, each in figures.items()
        )
        print(f"{kind:12} {', '.join(told)}")


if __name__ == "__main__":
    main()
