"""Telegram's limits, each with its source; lengths in UTF-16 code units unless said otherwise."""

from collections import deque

from bot.preview.errors import too_many_requests

TEXT = 4096  # https://core.telegram.org/bots/api#sendmessage
CAPTION = 1024  # https://core.telegram.org/bots/api#sendphoto
CALLBACK_DATA_BYTES = 64  # https://core.telegram.org/bots/api#inlinekeyboardbutton
COPY_TEXT = 256  # https://core.telegram.org/bots/api#copytextbutton
PLACEHOLDER = 64  # https://core.telegram.org/bots/api#replykeyboardmarkup
BUTTONS = 100  # https://limits.tginfo.me: buttons in one message
COMMANDS = 100  # https://core.telegram.org/bots/api#setmycommands
COMMAND_DESCRIPTION = 256  # https://core.telegram.org/bots/api#botcommand
NAME = 64  # https://core.telegram.org/bots/api#setmyname
DESCRIPTION = 512  # https://core.telegram.org/bots/api#setmydescription
SHORT_DESCRIPTION = 120  # https://core.telegram.org/bots/api#setmyshortdescription
CALLBACK_ANSWER = 200  # https://core.telegram.org/bots/api#answercallbackquery
DEEP_LINK = 64  # https://core.telegram.org/bots/features#deep-linking
DELETE_AT_ONCE = 100  # https://core.telegram.org/bots/api#deletemessages
DELETE_WITHIN_SECONDS = 48 * 3600  # https://core.telegram.org/bots/api#deletemessage
UPLOAD_BYTES = 50 * 1024 * 1024  # https://core.telegram.org/bots/api#sending-files
PHOTO_BYTES = 10 * 1024 * 1024  # https://core.telegram.org/bots/api#sending-files
DOWNLOAD_BYTES = 20 * 1024 * 1024  # https://core.telegram.org/bots/api#getfile
UPDATES_AT_ONCE = 100  # https://core.telegram.org/bots/api#getupdates
POLL_SECONDS = 50  # the Bot API server cuts longer timeouts to this


class Pace:
    """Telegram's flood limits, counted over sliding windows of monotonic seconds.

    30 messages a second over all chats, one a second in a chat, 20 a minute in a group:
    https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    """

    def __init__(self, *, everywhere: int = 30, chat: int = 1, group_minute: int = 20) -> None:
        self.everywhere = everywhere
        self.chat = chat
        self.group_minute = group_minute
        self._sent: dict[tuple[str, int], deque[float]] = {}

    def admit(self, chat_id: int, at: float) -> None:
        """Count one message to `chat_id` at `at` seconds.

        Raises:
            ApiError: 429 with the seconds to wait, when it is one too many; it is not counted.
        """
        windows = [("all", 0, 1.0, self.everywhere), ("chat", chat_id, 1.0, self.chat)]
        if chat_id < 0:
            windows.append(("minute", chat_id, 60.0, self.group_minute))
        for name, key, span, most in windows:
            sent = self._window(name, key, at - span)
            if len(sent) >= most:
                raise too_many_requests(max(1, round(sent[0] + span - at)))
        for name, key, _, _ in windows:
            self._sent[name, key].append(at)

    def _window(self, name: str, key: int, since: float) -> deque[float]:
        sent = self._sent.setdefault((name, key), deque())
        while sent and sent[0] <= since:
            sent.popleft()
        return sent
