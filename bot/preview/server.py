"""The server: one small Telegram, its Bot API, its page, and the people in it."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from typing import Self

from aiohttp import web

from bot.preview.calls import Call
from bot.preview.faults import Faults
from bot.preview.hands import Hands
from bot.preview.limits import UPLOAD_BYTES, Pace
from bot.preview.page.routes import PageApi
from bot.preview.people.cast import Cast
from bot.preview.people.group import Group
from bot.preview.people.person import Person
from bot.preview.pulse import Pulse
from bot.preview.routes import BotApi
from bot.preview.webhook import Deliverer
from bot.preview.world.callbacks import Answer
from bot.preview.world.chats import Chat
from bot.preview.world.profile import Profile
from bot.preview.world.shapes import Json
from bot.preview.world.updates import Update
from bot.preview.world.users import BotAccount, User
from bot.preview.world.world import World

_HOST = "127.0.0.1"


class BotApiServer:
    """A Bot API server for one bot on 127.0.0.1.

    Use `await BotApiServer.start(...)` and `await server.close()`, or `async with`.
    """

    def __init__(  # noqa: PLR0913 - options, by name
        self,
        token: str,
        *,
        now: Callable[[], datetime],
        port: int = 0,
        username: str = "preview_bot",
        first_name: str = "Bot",
        first_update_id: int = 1,
        limits: bool = False,
        webhook_pause: float = 1.0,
        hands: Hands | None = None,
    ) -> None:
        """Prepare a server; `start` opens its port.

        Args:
            token: the bot's token; its id is the number before the colon.
            now: gives the aware time that messages are dated with.
            port: to listen on; 0 takes a free one.
            username: the bot's @username.
            first_name: the bot's name.
            first_update_id: where update ids begin.
            limits: whether Telegram's flood limits are enforced.
            webhook_pause: seconds before a failed webhook is tried again; doubled each time.
            hands: move the clock that `now` reads; with them the page has a clock panel.
        """
        head = token.partition(":")[0]
        bot = BotAccount(int(head) if head.isdigit() else 1, username, first_name)
        self.world = World(bot, now, time.monotonic, first_update_id)
        self.world.pace = Pace() if limits else None
        self._pulse = Pulse()
        self.world.watchers.append(lambda *_: self._pulse.beat())
        self._api = BotApi(token, self.world, self._pulse.beat)
        self._cast = Cast(self.world, self._pulse)
        self._page = PageApi(self.world, self._cast, hands)
        self._deliverer = Deliverer(self.world, webhook_pause)
        self._port = port
        self._stack = AsyncExitStack()
        self.url = ""
        """Where it listens, such as `http://127.0.0.1:8081`: the Bot API's root and the page."""

    @classmethod
    async def start(cls, token: str, *, now: Callable[[], datetime], **options: object) -> Self:
        """Return a server that listens; `options` are those of the constructor."""
        server = cls(token, now=now, **options)  # type: ignore[arg-type] # checked by the constructor
        await server.open()
        return server

    async def open(self) -> None:
        """Open the port."""
        app = web.Application(client_max_size=UPLOAD_BYTES + 2**20)
        self._api.add_routes(app)
        self._page.add_routes(app)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        await self._stack.enter_async_context(_running(self._deliverer.run))
        site = web.TCPSite(runner, _HOST, self._port)
        await site.start()
        sockets = site._server.sockets  # type: ignore[union-attr] # noqa: SLF001 - aiohttp tells no port
        self._port = sockets[0].getsockname()[1]
        self.url = f"http://{_HOST}:{self._port}"

    async def close(self) -> None:
        """Close the port; who waits is let go first."""
        self._api.polling.close()
        self._page.close()
        await self._stack.aclose()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    # Who is there

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return self._port

    @property
    def bot(self) -> BotAccount:
        """The bot's account; `bot.privacy` is its privacy mode in groups."""
        return self.world.bot

    def person(
        self,
        id: int,  # noqa: A002 - Telegram's name
        first_name: str = "Ana",
        *,
        language_code: str | None = None,
        last_name: str = "",
        username: str = "",
    ) -> Person:
        """Return the person with this id, new unless there is one."""
        return self._cast.person(User(id, first_name, last_name, username, language_code or ""))

    def group(
        self,
        title: str = "Group",
        members: Sequence[Person] = (),
        *,
        id: int | None = None,  # noqa: A002 - Telegram's name
        supergroup: bool = False,
        with_bot: bool = True,
    ) -> Group:
        """Return a new group; its first member is its owner. The bot is told nothing of it."""
        number = id if id is not None else self._cast.free_group_id(supergroup=supergroup)
        kind = "supergroup" if supergroup else "group"
        chat = Chat(number, kind, bot_status="member" if with_bot else "left")
        return self._cast.group(title, members, chat)

    def inject(self, raw: Json) -> int:
        """Queue any update as it stands, and return its id; one is given unless it has one."""
        update_id = self.world.updates.inject(raw)
        self.world.tell("update", update_id=update_id)
        return update_id

    # What has happened

    @property
    def calls(self) -> list[Call]:
        """Every call of the Bot API, oldest first; may be cleared."""
        return self._api.calls

    def called(self, method: str) -> list[Call]:
        """Return the calls of one method, oldest first."""
        return [call for call in self.calls if call.method.lower() == method.lower()]

    @property
    def keep_calls(self) -> bool:
        """Whether calls are recorded; a long benchmark may switch it off."""
        return self._api.keep_calls

    @keep_calls.setter
    def keep_calls(self, keep: bool) -> None:
        self._api.keep_calls = keep

    @property
    def answered(self) -> list[Answer]:
        """The answers to presses of buttons, oldest first."""
        return self.world.callbacks.answers

    @property
    def faults(self) -> Faults:
        """What goes wrong on purpose."""
        return self._api.faults

    @property
    def profile(self) -> Profile:
        """What the bot says about itself."""
        return self.world.profile

    @property
    def pending(self) -> list[Update]:
        """The updates that the bot has not confirmed yet, oldest first."""
        return self.world.updates.pending

    @property
    def confirmed(self) -> int:
        """The highest update id that the bot has confirmed, 0 before any."""
        return self.world.updates.confirmed

    def file(self, file_id: str) -> bytes:
        """Return the content of a file, whoever sent it.

        Raises:
            LookupError: when there is no such file.
        """
        stored = self.world.files.by_id(file_id)
        if stored is None:
            raise LookupError(file_id)
        return stored.content

    async def settled(self, timeout: float = 10.0, quiet: float = 0.0) -> None:  # noqa: ASYNC109 - the test's measure
        """Wait until all updates are confirmed and no call is in progress.

        A bot that confirms before it handles needs `quiet`: so many seconds without any call.

        Raises:
            TimeoutError: when it takes longer than `timeout` seconds; it says what is left.
        """
        until = self.world.monotonic() + timeout
        while True:
            left = until - self.world.monotonic()
            if left <= 0 or not await self._pulse.until(self._is_settled, left):
                reason = (
                    f"pending {[u.id for u in self.pending]}, in progress {self._api.in_progress}"
                )
                raise TimeoutError(reason)
            calls = self._api.count
            if not quiet:
                return
            await asyncio.sleep(quiet)
            if self._is_settled() and calls == self._api.count:
                return

    async def until(self, holds: Callable[[], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109 - as above
        """Wait until `holds()`, looked at whenever anything happens.

        Raises:
            TimeoutError: when it does not within `timeout` seconds.
        """
        if not await self._pulse.until(holds, timeout):
            reason = f"not within {timeout} s"
            raise TimeoutError(reason)

    def _is_settled(self) -> bool:
        return not self.pending and not self._api.in_progress


@asynccontextmanager
async def _running(work: Callable[[], Coroutine[None, None, None]]) -> AsyncIterator[None]:
    """Run `work` beside the block and cancel it at the end."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work())
        yield
        task.cancel()
