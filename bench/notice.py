"""A notice to all: from its confirmation to the first and last, and what participants wait then.

`.venv/bin/python bench/notice.py`: the real bot, `python -m bot run`, on a SQLite file, against a
Bot API server on 127.0.0.1. Three hundred people are on a tour, forty of them ask what is on today,
each every two seconds; after five seconds a coordinator presses the button that sends a notice to
all. The bot keeps to Telegram's thirty messages a second.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from broadcast_people import TOUR, chat_ids, enrol  # noqa: E402 - the bot is known only now
from limits import ALL  # noqa: E402
from processes import BenchError, expect, run_bot, run_loopback  # noqa: E402
from report import machine, short, spread  # noqa: E402
from sqlalchemy import insert  # noqa: E402

from bot.address import SendNotice, encode  # noqa: E402
from bot.clock import SystemClock  # noqa: E402
from bot.language import Language  # noqa: E402
from bot.notices import kept  # noqa: E402
from bot.notices.values import Crowd, NoticeKind  # noqa: E402
from bot.screens.notices import minute_of  # noqa: E402
from bot.storage.database import open_database  # noqa: E402
from bot.storage.migrate import migrate  # noqa: E402
from bot.storage.tables import coordinators, people  # noqa: E402

COORDINATOR = 7
WORDS = "El bus sale a las 8:00 del lobby."
AIM = 200
"""Milliseconds within which 99 of 100 replies shall come while a notice goes out."""


async def prepare(url: str, many: int, kind: NoticeKind) -> str:
    """Make the database with a notice that waits for its confirmation; return the button's data."""
    database = open_database(url)
    try:
        await migrate(database)
        now = SystemClock().now()
        async with database.writing() as db:
            await enrol(db, chat_ids(many), now)
            await db.execute(
                insert(people), {"id": COORDINATOR, "tour_id": TOUR, "created_at": now}
            )
            role = {"person_id": COORDINATOR, "tour_id": TOUR, "name": "Juan", "since": now}
            await db.execute(insert(coordinators), role)
            author = kept.Author(COORDINATOR, "Juan", Language.ES)
            begun = await kept.begin(db, TOUR, author, now)
            notice = replace(begun, text=WORDS, kind=kind)
            await kept.change(db, notice)
    finally:
        await database.close()
    return encode(SendNotice(TOUR, notice.id, minute_of(now), notice.mark(Crowd(many))))


def measure(options: argparse.Namespace, kind: NoticeKind, folder: Path) -> dict[str, Any]:
    """Send one notice; return its figures."""
    url = f"sqlite:///{folder}/bot.sqlite3"
    order = {
        "delay": options.delay / 1000,
        "chats": options.people,
        "talkers": options.talkers,
        "every": options.every,
        "coordinator": COORDINATOR,
        "press": asyncio.run(prepare(url, options.people, kind)),
        "says": WORDS,
    }
    with run_loopback(order, "notice_api.py") as events:
        port = expect(events, "listening")["port"]
        with run_bot("ours", port, folder, "run", SEND_RATE=str(ALL[0])) as bot:
            expect(events, "polled")
            expect(events, "end")
            counted = expect(events, "counted")
            counted["memory_mb"] = bot.peak_memory_mb
    del counted["event"]
    return counted


def print_report(found: dict[NoticeKind, list[dict[str, Any]]]) -> None:
    """Print what was found, a row each kind of notice."""
    print(
        "\n| notice | told | first | last | replies before: p50, p99 |"
        " replies while it goes out | p50 | p99 | most |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for kind, rounds in found.items():

        def of(name: str, rounds: list[dict[str, Any]] = rounds) -> str:
            return spread([float(one[name]) for one in rounds if one[name] is not None])

        print(
            f"| {kind} | {of('told')} | {of('first_after')} s | {of('last_after')} s"
            f" | {of('p50_before')} ms, {of('p99_before')} ms | {of('replies_while')}"
            f" | {of('p50_while')} ms | {of('p99_while')} ms | {of('most_while')} ms |"
        )
    all_rounds = [one for rounds in found.values() for one in rounds]
    lost, twice = (sum(one[name] for one in all_rounds) for name in ("lost", "twice"))
    slowest = max(one["p99_while"] or 0.0 for one in all_rounds)
    print(f"\nlost {lost}, twice {twice}; slowest p99 {short(slowest)} ms (aim: {AIM} ms)")


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--talkers", type=int, default=40)
    parser.add_argument("--every", type=float, default=2.0, help="seconds between two questions")
    parser.add_argument("--delay", type=float, default=0, help="of network, in ms")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--json", type=Path, help="a file for every single measurement")
    options = parser.parse_args()
    found: dict[NoticeKind, list[dict[str, Any]]] = {}
    try:
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            about = machine(Path(name))
            for number in range(1, options.rounds + 1):
                for kind in (NoticeKind.PLAIN, NoticeKind.URGENT):
                    print(f"… round {number}: {kind}", file=sys.stderr, flush=True)
                    with tempfile.TemporaryDirectory(dir=name) as own:
                        found.setdefault(kind, []).append(measure(options, kind, Path(own)))
    except BenchError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    if options.json:
        options.json.write_text(json.dumps({"machine": about, **found}, indent=1) + "\n", "utf-8")
    print(", ".join(f"{name} {short(value)}" for name, value in about.items()))
    print(f"{options.people} people, {options.talkers} ask every {options.every} s")
    print_report(found)


if __name__ == "__main__":
    main()
