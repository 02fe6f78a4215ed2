"""The whole small Telegram, and what can happen in it."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.preview.world.callbacks import Callbacks
from bot.preview.world.chats import Chat
from bot.preview.world.files import FileStore
from bot.preview.world.messages import Message
from bot.preview.world.profile import Profile
from bot.preview.world.shapes import Json
from bot.preview.world.updates import UpdateQueue
from bot.preview.world.users import BotAccount, User

if TYPE_CHECKING:
    from bot.preview.limits import Pace

Watcher = Callable[[str, Json], None]


class World:
    """Everything a Bot API server knows of one bot.

    `now` gives the aware time that messages are dated with; `monotonic` gives seconds for
    flood limits and for the lifetime of presses.
    """

    def __init__(
        self,
        bot: BotAccount,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        first_update_id: int = 1,
    ) -> None:
        self.bot = bot
        self.now = now
        self.monotonic = monotonic
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.updates = UpdateQueue(first_update_id)
        self.files = FileStore()
        self.profile = Profile()
        self.callbacks = Callbacks()
        self.webhook: Json = {}
        self.pace: Pace | None = None
        self.watchers: list[Watcher] = []
        self._next_message_id = 1

    def timestamp(self) -> int:
        """Return the present as Unix time in seconds."""
        return int(self.now().timestamp())

    def tell(self, what: str, **details: Any) -> None:
        """Tell everybody who watches that something has happened."""
        for watcher in tuple(self.watchers):
            watcher(what, details)

    def user(self, user: User) -> User:
        """Add a person and their private chat, unless they are there."""
        if user.id not in self.users:
            self.users[user.id] = user
            self.chats[user.id] = Chat(user.id, "private", user=user)
            self.tell("people")
        return self.users[user.id]

    def push(self, kind: str, payload: Json, chat: Chat | None = None) -> int | None:
        """Queue an update for the bot; return its id, or None when the bot does not want it."""
        update_id = self.updates.push(kind, payload, chat.id if chat else 0)
        self.tell("update", update_id=update_id)
        return update_id

    def new_message_id(self, chat: Chat) -> int:
        """Return the next id: supergroups and channels count their own, the others share one."""
        if chat.type in {"supergroup", "channel"}:
            return max(chat.messages, default=0) + 1
        message_id = self._next_message_id
        self._next_message_id += 1
        return message_id

    def post(self, chat: Chat, message: Message) -> Message:
        """Put a new message into a chat and show it."""
        chat.messages[message.id] = message
        if message.from_bot:
            chat.log.append(message)
            self._place_keyboard(chat, message)
        self.tell("message", message=message)
        return message

    def changed(self, message: Message) -> None:
        """Show that a message has been edited, deleted or reacted to."""
        if message.from_bot and not message.deleted:
            message.chat.log.append(message)
        self.tell("message", message=message)

    def _place_keyboard(self, chat: Chat, message: Message) -> None:
        markup = message.reply_markup or {}
        if "keyboard" in markup or "force_reply" in markup:
            chat.keyboard = markup
        elif "remove_keyboard" in markup:
            chat.keyboard = None
        else:
            return
        self.tell("keyboard", chat=chat)

    def commands_for(self, user: User, chat: Chat) -> list[Json]:
        """Return the commands that this person sees in this chat."""
        administrator = user.id in chat.administrators
        return self.profile.commands_for(
            chat.id, user.id, user.language_code, administrator=administrator
        )
