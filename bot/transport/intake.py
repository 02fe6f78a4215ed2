"""An update's way in: its turn, its reply, and only then its confirmation."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any, Protocol

import structlog
from sqlalchemy import delete, insert
from telegram import Bot, Update
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter as FloodError

from bot.clock import Clock
from bot.people.profile import mark_blocked
from bot.storage.database import OUT_OF_REACH, Database
from bot.storage.tables import set_aside
from bot.transport.delivery import Delivery
from bot.transport.lanes import Lanes
from bot.transport.reading import Reading
from bot.transport.receipts import Receipts
from bot.transport.turn import FileToRead, Outcome
from bot.transport.turns import Turns

log = structlog.get_logger()

TRIES = 3
WAIT = 0.2
"""Seconds before a failed turn is tried again; doubled each time."""
LONGEST_WAIT = 1.0
"""Seconds between two tries while the database is away."""
UNREACHED = 60
"""How often a database that cannot be connected to is asked again before that counts as a try."""

_TOO_LARGE = 2**63
"""What no column for an id can hold."""


class Apology(Protocol):
    """Draws what somebody is told when their turn failed, or is done but cannot be shown."""

    async def __call__(self, update: Update, *, is_done: bool) -> Outcome | None:
        """Return the words and where they go; None where nobody waits for any."""
        ...


class Intake:
    """The one place through which updates come in, from whichever door."""

    def __init__(  # noqa: PLR0913 - the rooms it joins
        self,
        *,
        bot: Bot,
        turns: Turns,
        receipts: Receipts,
        delivery: Delivery,
        lanes: Lanes,
        database: Database,
        clock: Clock,
        reached: Callable[[int], None],
        has_new_roles: Callable[[], None],
        has_pushes: Callable[[], None],
        has_news: Callable[[], Awaitable[None]],
        apology: Apology,
        reading: Reading,
    ) -> None:
        """Join the rooms; ``apology`` draws what a person is told when their turn failed.

        ``reached`` is told each chat that was replied to, ``has_new_roles`` when there are other
        coordinators than before, ``has_pushes`` when something shall go out; none may wait.
        ``has_news`` puts in force what a turn has laid over the content, before its reply goes out.
        """
        self._bot = bot
        self._turns = turns
        self._receipts = receipts
        self._delivery = delivery
        self._lanes = lanes
        self._database = database
        self._clock = clock
        self._reached = reached
        self._has_new_roles = has_new_roles
        self._has_pushes = has_pushes
        self._has_news = has_news
        self._apology = apology
        self._reading = reading

    def accept(self, raw: dict[str, Any], done: Callable[[], None]) -> None:
        """Take an update in; ``done`` is called once it is stored or set aside, and replied to."""
        self._lanes.put(_lane(raw), lambda: self._handle(raw, done))

    async def _handle(self, raw: dict[str, Any], done: Callable[[], None]) -> None:
        outcome = await self._outcome(raw)
        if outcome is not None:
            if outcome.has_new_roles:
                self._has_new_roles()
            if outcome.has_pushes:
                self._has_pushes()
            if outcome.has_news:
                with suppress(*OUT_OF_REACH):  # the ticks will see to it
                    await self._has_news()
            try:
                await self._reply(raw, outcome)
                if outcome.to_read is not None:
                    await self._read(raw, outcome.to_read)
            except InvalidToken as error:
                log.error("reply-not-sent", update=raw["update_id"], **_where(error))  # noqa: TRY400 - no words in logs
                return  # unconfirmed, so that it is answered once there is a valid token
            self._receipts.was_answered(raw["update_id"])
        done()

    async def _reply(self, raw: dict[str, Any], outcome: Outcome) -> None:
        """Say what a turn decided; if that cannot be said, say at least so.

        Raises:
            InvalidToken: nothing can be said any more.
        """
        try:
            if await self._delivery.deliver(outcome.to, outcome.replies):
                self._reached(outcome.to.chat_id)
            else:
                await self._mark_blocked(outcome.to.chat_id)
        except InvalidToken:
            raise
        except Exception as error:  # noqa: BLE001 - one reply must not take the others down
            log.error("reply-refused", update=raw["update_id"], **_where(error))  # noqa: TRY400 - no words in logs
            is_out_of_reach = isinstance(error, NetworkError) and not isinstance(error, BadRequest)
            if not is_out_of_reach and not isinstance(error, FloodError):
                await self._apologise(raw)

    async def _read(self, raw: dict[str, Any], of: FileToRead) -> None:
        """Read the file that an update has brought, and reply to what is in it; insist a little.

        Raises:
            InvalidToken: nothing can be said any more.
        """
        wait = WAIT
        for tried in range(1, TRIES + 1):
            try:
                outcome = await self._reading.read(Update.de_json(raw, self._bot), of)
            except Exception as error:  # noqa: BLE001 - whatever fails, the chat goes on
                log.warning("file-not-taken", update=raw["update_id"], tried=tried, **_where(error))
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
            else:
                await self._reply(raw, outcome)
                return
        await self._apologise(raw)

    async def _apologise(self, raw: dict[str, Any]) -> None:
        try:
            apology = await self._apology(Update.de_json(raw, self._bot), is_done=True)
            if apology is not None:
                to = replace(apology.to, callback_id=None)
                await self._delivery.deliver(to, apology.replies)
        except Exception as error:  # noqa: BLE001 - nothing more can be said
            log.error("apology-refused", update=raw["update_id"], **_where(error))  # noqa: TRY400 - no words in logs

    async def _mark_blocked(self, chat_id: int) -> None:
        if chat_id > 0:
            async with self._database.writing() as db:
                await mark_blocked(db, chat_id, self._clock.now())

    async def _outcome(self, raw: dict[str, Any]) -> Outcome | None:
        wait, patience = WAIT, UNREACHED
        tried = 0
        while tried < TRIES:
            try:
                update = Update.de_json(raw, self._bot)
                return await self._turns.take(update)
            except ConnectionError as error:  # the database is away: no fault of this update
                failure: Exception = error
                patience -= 1
                tried += patience <= 0
            except Exception as error:  # noqa: BLE001 - whatever fails, the update must not be lost
                tried += 1
                log.warning(
                    "turn-failed", update=raw.get("update_id"), tried=tried, **_where(error)
                )
                failure = error
            if tried < TRIES:
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
        await self._set_aside(raw, failure)
        try:
            return await self._apology(Update.de_json(raw, self._bot), is_done=False)
        except Exception:  # noqa: BLE001 - an update that cannot even be read has nobody to tell
            return None

    async def _set_aside(self, raw: dict[str, Any], error: Exception) -> None:
        """Keep an update whole where the operator finds it; insist until that is done."""
        row = {
            "update_id": raw["update_id"],
            "chat_id": _lane(raw),
            "person_id": _person(raw),
            "payload": _storable(json.dumps(raw, ensure_ascii=False)),
            "error": type(error).__name__,
            "set_aside_at": self._clock.now(),
        }
        wait = WAIT
        while True:
            try:
                async with self._database.writing() as db:
                    await db.execute(
                        delete(set_aside).where(set_aside.c.update_id == row["update_id"])
                    )
                    await db.execute(insert(set_aside).values(row))
            except Exception as trouble:  # noqa: BLE001 - the database itself is out of order
                log.error("cannot-set-aside", **_where(trouble))  # noqa: TRY400 - no words in logs
                await asyncio.sleep(wait)
                wait = min(wait * 2, 30)
            else:
                log.error("update-set-aside", update=raw["update_id"], **_where(error))
                return


def _where(error: BaseException) -> dict[str, str]:
    """Return an error's type and place: its message may hold what somebody said."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code if trace else None
    place = f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}" if code and trace else "?"
    return {"error": type(error).__name__, "place": place}


def _storable(text: str) -> str:
    """Return a text that every database takes: half characters are written out."""
    return text.encode("utf-8", "backslashreplace").decode()


def _is_id(value: object) -> bool:
    return isinstance(value, int) and abs(value) < _TOO_LARGE


def _person(raw: dict[str, Any]) -> int:
    """Return who an update is from, or 0 where it does not say."""
    for part in raw.values():
        person = part.get("from") if isinstance(part, dict) else None
        if isinstance(person, dict) and _is_id(person.get("id")):
            return int(person["id"])
    return 0


def _lane(raw: dict[str, Any]) -> int:
    """Return the chat an update belongs to; its person, or 0, where it has none."""
    for part in raw.values():
        if not isinstance(part, dict):
            continue
        message = part.get("message") if "chat" not in part else part
        chat = message.get("chat") if isinstance(message, dict) else None
        if isinstance(chat, dict) and _is_id(chat.get("id")):
            return int(chat["id"])
        person = part.get("from")
        if isinstance(person, dict) and _is_id(person.get("id")):
            return int(person["id"])
    return 0
