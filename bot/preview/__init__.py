"""A small Telegram on this machine: a Bot API server, people to speak as, and a chat page.

Any bot can be pointed at it; it knows nothing of the one it stands beside. For tests::

    async with BotApiServer("123456:TEST", now=clock) as server:
        # the bot: base URL f"{server.url}/bot", file URL f"{server.url}/file/bot"
        ana = server.person(1001, "Ana", language_code="es")
        ana.start("a-deep-link")             # every act returns the update's id (None: not told)
        welcome = await ana.reply()          # the next message that the bot sends or edits
        ana.press("Mañana ›")                # the newest inline button that says so
        await server.settled()               # all updates confirmed, no call in progress
        assert ana.last.text == "…"          # the chat as it stands now
        assert ana.last.buttons == [["‹ Ayer", "Mañana ›"]]

The server, `BotApiServer(token, *, now, port=0, username, first_name, first_update_id, limits,
webhook_pause, hands)`, has
    `url`, `port`, `bot` (`bot.privacy` is privacy mode in groups), `profile` (names, commands);
    `person(id, first_name, language_code=…)`, `group(title, members, supergroup=, with_bot=)`;
    `inject(raw_update)` for anything odd; `pending` and `confirmed` updates;
    `await settled(timeout, quiet)`, `await until(condition, timeout)`;
    `calls` and `called(method)`: every call as `Call(method, params, chat_id, result, error, at)`;
    `answered`: the answers to presses; `file(file_id)`: the bytes of any file;
    `faults`: `fail`, `flood`, `bad_gateway`, `drop_before`, `drop_after`, `delay`, `clear`.
A person has
    `start`, `send`, `tap` (a key of the reply keyboard), `press`, `press_data` (forged), `edit`,
    `send_photo`, `send_document`, `send_voice`, `send_sticker`, `send_location`, `send_contact`,
    `block`, `unblock`, `deactivate`; `chat=group` says it in a group;
    `answers`, `clipboard`, `opened`, `commands`.
A person and a group have
    `messages`, `last`, `keyboard`, `transcript`, and `await reply(timeout)`.
A group also has
    `add`, `remove`, `add_bot`, `kick_bot`, `promote_bot`, `upgrade`.
A `Message` is live: it changes as it is edited, and is marked `deleted`. It has `id`, `text`,
`entities`, `html`, `buttons`, `rows`, `keyboard`, `document`, `photo`, `venue`, `location`,
`edited`, `from_bot`, `reply_to`, `content` (the Bot API's own fields).

Rooms: `text/` parses, `world/` is the state, `methods/` the Bot API on it, `people/` what people
do; all four are pure. The modules beside this one are HTTP; `page/` is the chat page.
"""

from bot.preview.calls import Call
from bot.preview.faults import Faults
from bot.preview.hands import Hands
from bot.preview.people.group import Group
from bot.preview.people.person import Person
from bot.preview.server import BotApiServer
from bot.preview.world.callbacks import Answer
from bot.preview.world.messages import Message
from bot.preview.world.updates import Update

__all__ = [
    "Answer",
    "BotApiServer",
    "Call",
    "Faults",
    "Group",
    "Hands",
    "Message",
    "Person",
    "Update",
]
