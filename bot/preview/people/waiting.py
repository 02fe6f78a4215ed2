"""Waiting for what the bot sends or edits in one chat."""

from bot.preview.pulse import Pulse
from bot.preview.world.chats import Chat
from bot.preview.world.messages import Message


class Conversation:
    """One chat as a test reads it."""

    def __init__(self, chat: Chat, pulse: Pulse) -> None:
        self.chat = chat
        self._pulse = pulse

    @property
    def messages(self) -> list[Message]:
        """The messages that stand in the chat now, in order."""
        return self.chat.shown()

    @property
    def last(self) -> Message:
        """The newest message from the bot that stands in the chat.

        Raises:
            LookupError: when there is none.
        """
        for message in reversed(self.chat.messages.values()):
            if message.from_bot and not message.deleted:
                return message
        reason = f"no message from the bot in {self!r}"
        raise LookupError(reason)

    @property
    def keyboard(self) -> list[list[str]]:
        """The texts on the reply keyboard at the bottom of the chat, in rows."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    @property
    def transcript(self) -> str:
        """Everything that stands in the chat, for a failing test to show."""
        return "\n".join(repr(message) for message in self.messages)

    async def reply(self, timeout: float = 5.0) -> Message:  # noqa: ASYNC109 - the test's measure
        """Return the next message that the bot sends or edits here, waiting for it.

        Counted from the last act in this chat, and each is given once: after two acts the
        replies to the first are not given any more.

        Raises:
            TimeoutError: when none comes within `timeout` seconds; it shows the chat.
        """
        chat = self.chat
        if not await self._pulse.until(lambda: chat.read < len(chat.log), timeout):
            reason = f"no reply within {timeout} s in {self!r}:\n{self.transcript}"
            raise TimeoutError(reason)
        chat.read += 1
        return chat.log[chat.read - 1]

    def __repr__(self) -> str:
        return f"<{self.chat.type} chat {self.chat.id}>"
