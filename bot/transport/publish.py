"""What Telegram shows of the bot: command menus and descriptions, told only when they change."""

import asyncio
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import structlog
from sqlalchemy import delete, insert, select
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.constants import BotCommandScopeType
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.clock import Clock
from bot.language import Language
from bot.storage.database import OUT_OF_REACH, Database
from bot.storage.tables import coordinators, published
from bot.texts.wording import Wording
from bot.transport.persistence import Outage, insist

log = structlog.get_logger()

Scope = BotCommandScopeAllPrivateChats | BotCommandScopeAllGroupChats | BotCommandScopeChat

PRIVATE = (
    "hoy",
    "manana",
    "agenda",
    "pago",
    "programas",
    "retro",
    "preguntar",
    "nota",
    "compromisos",
    "bitacora",
    "calendario",
    "gira",
    "ajustes",
    "silencio",
    "privacidad",
    "misdatos",
    "baja",
    "ayuda",
)
GROUP = ("hoy", "manana", "agenda", "pago", "programas", "preguntar", "ayuda")
DEFAULT = "default"
"""How the words for whoever speaks another language stand among what was told."""
_OF_CHATS = f"commands-{BotCommandScopeType.CHAT}-"
COORDINATOR = (
    "panel",
    "aviso",
    "resumen",
    "memoria",
    "exportar",
    "cambios",
    "inscritos",
    "consultas",
    "invitar",
)


@dataclass(frozen=True)
class Publisher:
    """Tells Telegram of menus and descriptions; remembers what it told."""

    bot: Bot
    database: Database
    wording: Callable[[], Wording]
    """The sentences in force."""
    clock: Clock
    _refused: set[int] = field(default_factory=set)
    """The chats whose own menu Telegram did not take: it knows none of who has not begun one."""
    _reached: asyncio.Queue[int | None] = field(default_factory=asyncio.Queue)

    async def keep_publishing(self, admin_ids: Iterable[int], outage: Outage) -> None:
        """Publish; again when told to ``renew``, a refused menu once its chat is ``reached``."""
        await self.publish(admin_ids, outage)
        while True:
            admin = await self._reached.get()
            if admin is None:
                await self.publish(admin_ids, outage)
                continue
            with _told_if_it_fails():
                if admin in await self._coordinators(admin_ids):
                    for language in (None, *Language):
                        await self._for_coordinator(admin, language, outage)

    def renew(self) -> None:
        """Note that the sentences or the coordinators are others, so that the news are told."""
        self._reached.put_nowait(None)

    def reached(self, chat_id: int) -> None:
        """Note that a chat was replied to, so that a menu refused for it may be taken now."""
        if chat_id in self._refused:
            self._refused.discard(chat_id)
            self._reached.put_nowait(chat_id)

    async def publish(self, admin_ids: Iterable[int], outage: Outage) -> None:
        """Tell what has changed since the last time; a refusal is logged and tried next start.

        A coordinator's menu is tried again before, see ``reached``.
        """
        with _told_if_it_fails():
            await self._publish(admin_ids, outage)

    async def _publish(self, admin_ids: Iterable[int], outage: Outage) -> None:
        coordinating = await self._coordinators(admin_ids)
        await self._take_back(coordinating, outage)
        for language in (None, *Language):
            words = language or Language.ES
            code = language.value if language else None
            await self._commands(BotCommandScopeAllPrivateChats(), PRIVATE, words, code, outage)
            await self._commands(BotCommandScopeAllGroupChats(), GROUP, words, code, outage)
            for admin in sorted(coordinating):
                await self._for_coordinator(admin, language, outage)
            await self._descriptions(words, code, outage)

    async def _coordinators(self, admin_ids: Iterable[int]) -> frozenset[int]:
        """Return whose menu holds what coordinators can do."""
        async with self.database.writing() as db:
            found = await db.scalars(select(coordinators.c.person_id).distinct())
        return frozenset((*admin_ids, *found))

    async def _take_back(self, coordinating: frozenset[int], outage: Outage) -> None:
        """Give those the menu of participants again who are coordinators no more."""
        async with self.database.writing() as db:
            told = await db.scalars(
                select(published.c.what).where(published.c.what.startswith(_OF_CHATS))
            )
        for what in told:
            chat, _, code = what.removeprefix(_OF_CHATS).rpartition("-")
            if int(chat) not in coordinating:
                scope = BotCommandScopeChat(int(chat))
                await self._delete(what, scope, None if code == DEFAULT else code, outage)

    async def _delete(
        self, what: str, scope: BotCommandScopeChat, code: str | None, outage: Outage
    ) -> None:
        try:
            await insist(
                lambda: self.bot.delete_my_commands(scope=scope, language_code=code), outage
            )
        except (BadRequest, Forbidden) as error:  # a chat that is gone shows no menu
            log.info("menu-not-deleted", why=str(error))
        except TelegramError as error:
            log.warning("menu-not-deleted", why=str(error), then="tried again with the next news")
            return
        async with self.database.writing() as db:
            await db.execute(delete(published).where(published.c.what == what))

    async def _for_coordinator(self, admin: int, language: Language | None, outage: Outage) -> None:
        names, words = (*PRIVATE, *COORDINATOR), language or Language.ES
        code = language.value if language else None
        if not await self._commands(BotCommandScopeChat(admin), names, words, code, outage):
            self._refused.add(admin)

    async def _commands(
        self,
        scope: Scope,
        names: Sequence[str],
        words: Language,
        code: str | None,
        outage: Outage,
    ) -> bool:
        """Tell a scope's commands if they are news; return False if they are not taken."""
        wording = self.wording()
        commands = [
            BotCommand(
                str(wording.say(words, f"command-{name}")),
                wording.say(words, f"command-{name}.about").unescape(),
            )
            for name in names
        ]
        chat = f"-{scope.chat_id}" if isinstance(scope, BotCommandScopeChat) else ""
        what = f"commands-{scope.type}{chat}-{code or DEFAULT}"
        digest = _digest([(one.command, one.description) for one in commands])
        if not await self._is_news(what, digest):
            return True
        try:
            await insist(
                lambda: self.bot.set_my_commands(commands, scope=scope, language_code=code),
                outage,
            )
        except (BadRequest, Forbidden) as error:
            log.info("menu-not-set", what=what, why=str(error))
            return False
        except TelegramError as error:
            log.warning("menu-not-set", what=what, why=str(error))
            return False
        await self._remember(what, digest)
        return True

    async def _descriptions(self, words: Language, code: str | None, outage: Outage) -> None:
        wording = self.wording()
        text = wording.say(words, "bot-description").unescape()
        short = wording.say(words, "bot-short-description").unescape()
        what, digest = f"description-{code or 'default'}", _digest([text, short])
        if not await self._is_news(what, digest):
            return
        try:
            await insist(lambda: self.bot.set_my_description(text, language_code=code), outage)
            await insist(
                lambda: self.bot.set_my_short_description(short, language_code=code), outage
            )
        except TelegramError as error:
            log.warning("description-not-set", what=what, why=str(error))
            return
        await self._remember(what, digest)

    async def _is_news(self, what: str, digest: str) -> bool:
        async with self.database.writing() as db:
            told = await db.scalar(select(published.c.digest).where(published.c.what == what))
        return told != digest

    async def _remember(self, what: str, digest: str) -> None:
        async with self.database.writing() as db:
            await db.execute(delete(published).where(published.c.what == what))
            row = {"what": what, "digest": digest, "published_at": self.clock.now()}
            await db.execute(insert(published).values(row))


@contextmanager
def _told_if_it_fails() -> Iterator[None]:
    """Log that the database is out of reach: a menu is worth no more."""
    try:
        yield
    except OUT_OF_REACH as error:
        log.warning("menus-not-published", why=type(error).__name__, then="tried next start")


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()
