"""A group with the bot in it, or without."""

from bot.preview.methods.chats import bot_member, membership
from bot.preview.people import acting
from bot.preview.people.waiting import Conversation
from bot.preview.pulse import Pulse
from bot.preview.world.chats import Chat
from bot.preview.world.messages import Message
from bot.preview.world.shapes import Json
from bot.preview.world.users import User
from bot.preview.world.world import World

_SUPERGROUP_OFFSET = 1_000_000_000_000


class Group(Conversation):
    """A group as a test sees it; `by` is whose act it is, the first member unless named."""

    def __init__(self, world: World, chat: Chat, pulse: Pulse) -> None:
        super().__init__(chat, pulse)
        self._world = world
        self._pulse = pulse

    @property
    def id(self) -> int:
        """The chat id, which is negative."""
        return self.chat.id

    def add(self, *people: Conversation) -> int | None:
        """Let people join; the bot is told, as of every service message."""
        users = [person.chat.user for person in people if person.chat.user is not None]
        self.chat.members |= {user.id: user for user in users}
        self._world.tell("people")
        return self._service({"new_chat_members": [user.json() for user in users]}, users[0])

    def remove(self, person: Conversation) -> int | None:
        """Let somebody leave."""
        user = person.chat.user
        if user is None:
            return None
        del self.chat.members[user.id]
        self.chat.administrators.discard(user.id)
        self._world.tell("people")
        return self._service({"left_chat_member": user.json()}, user)

    def add_bot(self) -> int | None:
        """Add the bot: `my_chat_member`, then the service message."""
        self._set_bot("member")
        return self._service({"new_chat_members": [self._world.bot.json()]}, self._first())

    def kick_bot(self) -> int | None:
        """Throw the bot out."""
        return self._set_bot("kicked")

    def promote_bot(self) -> int | None:
        """Make the bot an administrator, who sees every message."""
        return self._set_bot("administrator")

    def upgrade(self) -> "Group":
        """Turn the group into a supergroup and return that; the old id is refused from then on."""
        old = self.chat
        new = Chat(
            old.id - _SUPERGROUP_OFFSET,
            "supergroup",
            title=old.title,
            members=dict(old.members),
            administrators=set(old.administrators),
            bot_status=old.bot_status,
        )
        self._world.chats[new.id] = new
        self._service({"migrate_to_chat_id": new.id}, self._first())
        upgraded = Group(self._world, new, self._pulse)
        upgraded._service({"migrate_from_chat_id": old.id}, self._first())
        old.migrated_to = new.id
        self._world.tell("people")
        return upgraded

    def _first(self) -> User:
        return next(iter(self.chat.members.values()))

    def _set_bot(self, status: str) -> int | None:
        before = bot_member(self._world, self.chat)
        self.chat.bot_status = status
        self._world.tell("people")
        body = membership(self._world, self.chat, before, self._first().json())
        return self._world.push("my_chat_member", body, self.chat)

    def _service(self, content: Json, by: User) -> int | None:
        message = Message(
            self._world.new_message_id(self.chat),
            self.chat,
            by.json(),
            self._world.timestamp(),
            content,
        )
        self._world.post(self.chat, message)
        if not acting.seen_by_bot(self._world, message):
            return None
        return self._world.push("message", message.json(), self.chat)

    def __repr__(self) -> str:
        return f"<group {self.chat.title!r} {self.id}>"
