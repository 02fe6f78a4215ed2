"""From the outbox to Telegram: who is told, when, in which order, and what is noted of it."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from bot.language import Language
from bot.people.profile import meet
from bot.people.reader import Reader
from bot.preview import BotApiServer
from bot.pushes.choices import Choices, Quiet
from bot.pushes.choosing import choose
from bot.pushes.kinds import PushKind, Said, Silence
from bot.pushes.outbox import Outbox, free
from bot.pushes.results import Push
from bot.reply import Reply
from bot.screens.scene import Scene
from bot.storage.database import Database, open_database
from bot.transport.pushing import KNOWN_FOR, MOST_BEGUN
from bot.transport.request import AiohttpRequest
from tests.pushes.conftest import enrol
from tests.pushing import StillClock, arrived, blocked, introduce, put, rows, sending, texts

MINUTE = timedelta(minutes=1)


async def test_two_who_send_share_and_send_each_push_once(
    url: str, database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    people = range(1, 201)
    introduce(telegram, people)
    await enrol(database, *people)
    await put(database, people, clock.now())
    second = open_database(url)
    async with (
        sending(database, telegram.url, clock, "one") as one,
        sending(second, telegram.url, clock, "other") as other,
    ):
        await asyncio.gather(one.done(), other.done())
    await second.close()
    assert arrived(telegram) == Counter(people)
    found = await rows(database, "status", "doubts")
    assert found == [("sent", 0)] * len(people)
    assert {worker for (worker,) in await rows(database, "worker")} == {"one", "other"}


async def test_blocked_person_stops_nobody_and_hears_again_when_back(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1, 2, 3])
    await enrol(database, 1, 2, 3)
    two = telegram.person(2)
    two.block()
    async with sending(database, telegram.url, clock) as sender:
        await put(database, [1, 2, 3], clock.now())
        await sender.done()
        assert await blocked(database) == [2]
        clock.advance(MINUTE)
        await put(database, [1, 2, 3], clock.now(), subject="20170530")
        await sender.done()
        two.unblock()
        async with database.writing() as db:
            await meet(db, Reader(2, Language.ES), "es", clock.now())
        clock.advance(MINUTE)
        await put(database, [2], clock.now(), subject="20170531")
        await sender.done()
    forbidden = "Forbidden: bot was blocked by the user"
    assert await rows(database, "chat_id", "status", "reason") == [
        (1, "sent", None),
        (1, "sent", None),
        (2, "failed", forbidden),
        (2, "skipped", "unreachable"),
        (2, "sent", None),
        (3, "sent", None),
        (3, "sent", None),
    ]
    assert arrived(telegram) == Counter({1: 2, 2: 1, 3: 2})


async def test_chat_hears_in_order_also_when_the_first_must_go_again(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1])
    await enrol(database, 1)
    early, late = clock.now() - MINUTE, clock.now()
    await put(database, [1], late, subject="20170530")
    await put(database, [1], early, subject="20170529")
    telegram.faults.flood("sendMessage", retry_after=1)
    async with sending(database, telegram.url, clock) as sender:
        await sender.done()
        assert await rows(database, "status", "reason") == [("waiting", "flood"), ("waiting", None)]
        clock.advance(MINUTE)
        await sender.done()
    assert texts(telegram, 1) == ["morning 20170529", "morning 20170530"]


async def test_pushes_follow_a_group_that_migrates(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    group = telegram.group("Lab", [telegram.person(1)])
    group.add_bot()
    await put(database, [group.id], clock.now())
    await put(database, [group.id], clock.now() + MINUTE, subject="20170530")
    upgraded = group.upgrade()
    async with sending(database, telegram.url, clock) as sender:
        await sender.done()
        clock.advance(MINUTE)
        await sender.done()
    assert texts(telegram, upgraded.id) == ["morning 20170529", "morning 20170530"]
    assert await rows(database, "chat_id", "status", "attempts") == [
        (upgraded.id, "sent", 2),
        (upgraded.id, "sent", 1),
    ]


@pytest.mark.parametrize(("flooded", "is_held"), [((1,), False), ((1, 2), True)])
async def test_flood_limit_holds_a_chat_and_two_of_them_hold_all(
    database: Database,
    telegram: BotApiServer,
    clock: StillClock,
    flooded: tuple[int, ...],
    *,
    is_held: bool,
) -> None:
    introduce(telegram, [1, 2, 3])
    await enrol(database, 1, 2, 3)
    for chat in flooded:
        telegram.faults.flood("sendMessage", retry_after=2, chat_id=chat)
    async with sending(database, telegram.url, clock) as sender:
        await put(database, flooded, clock.now())
        await sender.done()
        await put(database, [3], clock.now())
        await sender.done()
        clock.advance(MINUTE)
        await sender.done()
    said = telegram.called("sendMessage")
    asked_to_wait = max(call.at for call in said if not call.ok)
    (third,) = (call.at for call in said if call.chat_id == 3)
    assert (third - asked_to_wait >= 2) is is_held
    again = [call.at for call in said if call.ok and call.chat_id in flooded]
    assert [at - asked_to_wait >= 2 for at in again] == [True] * len(flooded)
    assert arrived(telegram) == Counter([*flooded, 3])


async def test_quiet_hours_hold_and_let_go(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    """It is half past seven in Medellín, and whatever is due is useful for an hour."""
    introduce(telegram, [1, 2, 3])
    await enrol(database, 1, 2, 3)
    async with database.writing() as db:
        for person, ends in ((1, time(8)), (2, time(9))):
            chosen = Choices(quiet=Quiet(time(22), ends))
            await choose(db, person, chosen, clock.now())
    await put(database, [1, 2, 3], clock.now())
    half_an_hour = timedelta(minutes=30)
    ends_at = clock.now() + half_an_hour
    async with sending(database, telegram.url, clock) as sender:
        await sender.done()
        assert await rows(database, "status", "reason", "due_at") == [
            ("waiting", "quiet hours", ends_at),
            ("skipped", "quiet hours", clock.now()),
            ("sent", None, clock.now()),
        ]
        clock.advance(half_an_hour - MINUTE)
        await sender.done()
        assert arrived(telegram) == Counter([3])
        clock.advance(MINUTE)
        await sender.done()
    assert arrived(telegram) == Counter([1, 3])


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        (Choices(off=frozenset({PushKind.MORNING})), "switched off"),
        (Choices(paused_until=datetime(2017, 5, 30).date()), "paused"),  # noqa: DTZ001 - a date
    ],
)
async def test_what_was_switched_off_a_moment_ago_is_skipped(
    database: Database, telegram: BotApiServer, clock: StillClock, chosen: Choices, reason: str
) -> None:
    introduce(telegram, [1])
    await enrol(database, 1)
    await put(database, [1], clock.now())
    async with database.writing() as db:
        await choose(db, 1, chosen, clock.now())
    async with sending(database, telegram.url, clock) as sender:
        await sender.done()
    assert await rows(database, "status", "reason", "attempts") == [("skipped", reason, 0)]
    assert arrived(telegram) == Counter()


async def test_what_is_late_expires(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1, 2])
    await enrol(database, 1, 2)
    await put(database, [1], clock.now(), useful_until=clock.now() + MINUTE)
    await put(database, [2], clock.now())
    clock.advance(MINUTE)
    async with sending(database, telegram.url, clock) as sender:
        await sender.done()
    assert await rows(database, "status", "reason") == [("expired", "late"), ("sent", None)]
    assert arrived(telegram) == Counter([2])


def _say_nothing(_scene: Scene, _push: Said) -> Reply | Silence:
    return Silence.DAY_GONE


async def test_push_that_has_nothing_to_say_is_skipped_unless_it_is_in_doubt(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1, 2])
    await enrol(database, 1, 2)
    await put(database, [1], clock.now())
    await put(database, [2], clock.now(), PushKind.URGENT, doubts=1)
    async with sending(database, telegram.url, clock, tell=_say_nothing) as sender:
        await sender.done()
    assert await rows(database, "status", "reason", "doubts") == [
        ("skipped", "day-gone", 0),
        ("unknown", "day-gone", 1),
    ]
    assert arrived(telegram) == Counter()


class _OddAnswers(AiohttpRequest):
    """Telegram takes it, and its answer is not what anybody expects."""

    async def call(self, url: str, values: Mapping[str, Any]) -> Any:
        await super().call(url, values)
        return {}


def _fail_for_one(scene: Scene, push: Said) -> Reply | Silence:
    if scene.reader.id == 1:
        raise LookupError(push.subject)
    return Silence.DAY_GONE


async def test_fault_of_ours_before_the_request_concerns_one_push(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1, 2])
    await enrol(database, 1, 2)
    await put(database, [1, 2], clock.now())
    async with sending(database, telegram.url, clock, tell=_fail_for_one) as sender:
        await sender.done()
    assert await rows(database, "status", "reason", "doubts") == [
        ("failed", "LookupError", 0),
        ("skipped", "day-gone", 0),
    ]


async def test_fault_of_ours_after_the_request_leaves_it_unknown(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1, 2])
    await enrol(database, 1, 2)
    await put(database, [1], clock.now())
    await put(database, [2], clock.now(), PushKind.URGENT)
    async with sending(database, telegram.url, clock, request=_OddAnswers()) as sender:
        await sender.done()
    assert await rows(database, "status", "reason", "doubts") == [("unknown", "KeyError", 1)] * 2
    assert arrived(telegram) == Counter([1, 2])


async def test_finish_settles_what_has_begun_and_gives_back_the_rest(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    people = range(1, 41)
    introduce(telegram, people)
    await enrol(database, *people)
    await put(database, people, clock.now())
    telegram.faults.delay = 0.2
    async with sending(database, telegram.url, clock, rate=20) as sender:
        sender.pusher.wake()
        await telegram.until(lambda: len(telegram.called("sendMessage")) >= 5)
        assert await sender.pusher.finish(5)
        found = Counter(await rows(database, "status", "worker", "doubts"))
    sent = found["sent", "one", 0]
    assert found == {("sent", "one", 0): sent, ("waiting", None, 0): len(people) - sent}
    assert arrived(telegram).total() == sent
    assert 5 <= sent < len(people)


class _SlowClaims(Outbox):
    """Is a while about claiming, and another about saying so."""

    def __init__(self, database: Database, worker: str) -> None:
        super().__init__(database, worker)
        self.is_claiming = asyncio.Event()

    async def claim(self, now: datetime, room: int) -> tuple[Push, ...]:
        self.is_claiming.set()
        await asyncio.sleep(0.2)
        claimed = await super().claim(now, room)
        await asyncio.sleep(0.2)
        return claimed


async def test_finish_gives_back_what_was_just_being_claimed(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1])
    await enrol(database, 1)
    await put(database, [1], clock.now())
    outbox = _SlowClaims(database, "one")
    async with sending(database, telegram.url, clock, outbox=outbox) as sender:
        sender.pusher.wake()
        await outbox.is_claiming.wait()
        assert await sender.pusher.finish(5)
        await asyncio.sleep(0.5)  # whatever was under way has come to its end
    assert await rows(database, "status", "worker") == [("waiting", None)]
    assert arrived(telegram) == Counter()


async def test_at_rest_waits_for_what_is_being_claimed(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1])
    await enrol(database, 1)
    await put(database, [1], clock.now())
    outbox = _SlowClaims(database, "one")
    async with sending(database, telegram.url, clock, outbox=outbox) as sender:
        await sender.done()
        assert await rows(database, "status") == [("sent",)]


async def test_who_was_taken_for_gone_and_claims_its_own_again_sends_it_once(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    """As after a stall: another process has freed what this one still carries."""
    introduce(telegram, [1, 2])
    await enrol(database, 1, 2)
    await put(database, [1, 2], clock.now())
    async with sending(database, telegram.url, clock) as sender:
        for chat in (1, 2):
            sender.pacing.hold(chat, 1)
        sender.pusher.wake()
        await _states(database, {"claimed": 2})
        async with database.writing() as db:
            await free(db, ["one"], clock.now())
        await sender.done()
    assert await rows(database, "status", "worker", "doubts") == [("sent", "one", 0)] * 2
    assert arrived(telegram) == Counter([1, 2])


async def test_finish_gives_back_what_has_begun_and_waits_for_its_moment(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    """At a slow pace, or while Telegram asks for patience, that may be longer than a stop lasts."""
    people = range(1, 7)
    introduce(telegram, people)
    await enrol(database, *people)
    await put(database, people, clock.now())
    async with sending(database, telegram.url, clock, rate=0.1) as sender:
        sender.pusher.wake()
        await telegram.until(lambda: len(telegram.called("sendMessage")) == 1)
        await _states(database, {"sent": 1, "sending": MOST_BEGUN, "claimed": 5 - MOST_BEGUN})
        assert await sender.pusher.finish(5)
    found = Counter(await rows(database, "status", "worker", "doubts"))
    assert found == {("sent", "one", 0): 1, ("waiting", None, 0): 5}


async def _states(database: Database, wanted: Mapping[str, int]) -> None:
    async with asyncio.timeout(5):
        while Counter(state for (state,) in await rows(database, "status")) != wanted:  # noqa: ASYNC110 - a row
            await asyncio.sleep(0.01)


async def test_chats_that_are_spoken_to_while_their_pushes_wait_stop_nobody(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    """Four groups get a reply when a push to each has begun, and rest for three seconds."""
    introduce(telegram, [1])
    await enrol(database, 1)
    groups = [telegram.group(f"G{number}", [telegram.person(1)]) for number in range(5)]
    for group in groups:
        group.add_bot()
    await put(database, [group.id for group in groups], clock.now())
    await put(database, [1], clock.now())
    async with sending(database, telegram.url, clock, rate=5) as sender:
        sender.pusher.wake()
        await telegram.until(lambda: len(telegram.called("sendMessage")) == 1)
        first = telegram.called("sendMessage")[0]
        await asyncio.gather(
            *(sender.pacing.for_reply(group.id) for group in groups if group.id != first.chat_id)
        )
        await sender.done()
    assert telegram.called("sendMessage")[1].chat_id == 1
    assert arrived(telegram) == Counter([1, *(group.id for group in groups)])


async def test_who_silences_the_bot_while_their_push_waits_is_left_alone(
    database: Database, telegram: BotApiServer, clock: StillClock
) -> None:
    introduce(telegram, [1])
    await enrol(database, 1)
    await put(database, [1], clock.now())
    async with sending(database, telegram.url, clock) as sender:
        sender.pacing.hold(1, KNOWN_FOR + 2)
        sender.pusher.wake()
        await _states(database, {"claimed": 1})
        async with database.writing() as db:
            await choose(db, 1, Choices(off=frozenset({PushKind.MORNING})), clock.now())
        await sender.done()
    assert await rows(database, "status", "reason") == [("skipped", "switched off")]
    assert arrived(telegram) == Counter()
