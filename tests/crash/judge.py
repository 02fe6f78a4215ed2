"""Whether everybody got their replies, in order, and whether the database is right."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from bot.clock import SystemClock
from bot.preview import BotApiServer, Call
from tests.conftest import TOKEN, open_house
from tests.crash.scenario import Scenario, prepare

Said = tuple[str, object]
"""How something that was said is told apart: its text, or the message it replaced."""


def said(call: Call) -> Said | None:
    if not call.ok:
        return None
    if call.method == "sendMessage":
        return ("sent", call.params["text"])
    if call.method == "editMessageText":
        return ("edited", call.params["message_id"])
    return None


async def undisturbed(folder: Path, content: Path, seed: int) -> dict[int, Counter[Said]]:
    """Return what is said to each update when nothing goes wrong, one after the other."""
    clock = SystemClock()
    replies = {}
    async with BotApiServer(TOKEN, now=clock.now) as server:
        scenario = await prepare(server, seed)
        queued = [update.body for update in server.pending]
        server.world.updates.clear()
        server.world.updates.confirmed = queued[0]["update_id"] - 1
        async with open_house(folder, at=clock.now(), server=server, content_dir=content) as house:
            for step, body in zip(scenario.steps, queued, strict=True):
                server.calls.clear()
                server.inject(body)
                await house.settled()
                heard = [said(call) for call in server.calls if call.chat_id == step.person_id]
                replies[step.update_id] = Counter(one for one in heard if one is not None)
    return replies


def repeated_replies(
    server: BotApiServer, scenario: Scenario, expected: dict[int, Counter[Said]], kills: int
) -> int:
    """Return how many replies came more than once; fail if one is missing or out of order.

    A chat has one update in hand at a time, and one whose mark may not be written yet: at a kill no
    more than these two may be answered again.
    """
    doubled = 0
    for person_id in scenario.known:
        steps = scenario.of(person_id)
        heard: list[Counter[Said]] = [Counter() for _ in steps]
        at = 0
        for call in server.calls:
            one = said(call) if call.chat_id == person_id else None
            if one is None:
                continue
            fits = [one in expected[step.update_id] for step in steps]
            if not fits[at]:
                at += 1
                assert at < len(steps), f"{person_id} was told out of order: {one}"
                assert fits[at], f"{person_id} was told out of order, or not to {steps[at]}: {one}"
            heard[at][one] += 1
        again = sum(max(counts.values(), default=1) - 1 for counts in heard)
        assert again <= 2 * kills, f"{person_id} was answered again {again} times"
        for step, counts in zip(steps, heard, strict=True):
            assert counts, f"no reply to {step}"
            more = counts.total() - expected[step.update_id].total()
            doubled += max(more, 0)
    answered = Counter(answer.person_id for answer in server.answered)
    pressed = Counter(step.person_id for step in scenario.steps if step.pressed)
    assert answered == pressed
    return doubled


def assert_database_is_right(path: Path, scenario: Scenario) -> None:
    """Look into the database with a connection of its own: each write is there, once."""
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        known = sorted(scenario.known.items())
        assert db.execute("SELECT id, language, tour_id FROM people ORDER BY id").fetchall() == [
            (person_id, one.language, one.tour) for person_id, one in known
        ]
        assert db.execute(
            "SELECT person_id, tour_id FROM enrolments ORDER BY person_id, tour_id"
        ).fetchall() == [
            (person_id, tour) for person_id, one in known for tour in sorted(one.enrolments)
        ]
        assert db.execute(
            "SELECT person_id, language, withdrawn_at IS NOT NULL FROM consents"
            " ORDER BY person_id, id"
        ).fetchall() == [
            (person_id, language, int(withdrawn))
            for person_id, one in known
            for language, withdrawn in one.consents
        ]
        assert db.execute(
            "SELECT person_id, message_id, text, language, tour_id, status FROM questions"
            " ORDER BY person_id, id"
        ).fetchall() == [
            (person_id, *question, "open") for person_id, one in known for question in one.questions
        ]
        assert [row[0] for row in db.execute("SELECT update_id FROM updates ORDER BY 1")] == [
            step.update_id for step in scenario.steps
        ]
        assert db.execute("SELECT count(*) FROM set_aside").fetchone() == (0,)
