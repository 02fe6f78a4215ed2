"""What somebody is told when the bot failed at what they sent."""

from telegram import Chat, Update, User

from bot.language import choose
from bot.people.profile import load_reader
from bot.people.reader import Reader
from bot.screens.odd import show_failure, show_unsaid
from bot.screens.scene import Scene
from bot.storage.database import OUT_OF_REACH, Database
from bot.texts.voice import Voice
from bot.transport.addressee import is_command, is_meant_for
from bot.transport.delivery import Destination
from bot.transport.turn import Outcome, World


async def apologise(
    world: World, database: Database, username: str, update: Update, *, is_done: bool
) -> Outcome | None:
    """Say in the person's language that it failed; None where nobody waits for a reply.

    With ``is_done`` it was done, and only its reply could not be shown.
    """
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None or not _is_waiting(update, chat, username):
        return None
    reader = await _reader(database, user)
    scene = Scene(
        voice=Voice(world.wording, reader.lang),
        catalog=world.catalog,
        reader=reader,
        now=world.clock.now(),
    )
    query = update.callback_query
    to = Destination(chat.id, callback_id=query.id if query else None)
    return Outcome(to, (show_unsaid(scene) if is_done else show_failure(scene),))


def _is_waiting(update: Update, chat: Chat, username: str) -> bool:
    if update.callback_query is not None:
        return True
    message = update.effective_message
    if message is None:
        return False
    is_private = chat.type == Chat.PRIVATE
    return is_private or is_command(message) or is_meant_for(message, username)


async def _reader(database: Database, user: User) -> Reader:
    try:
        async with database.writing() as db:
            return await load_reader(db, user.id, user.language_code)
    except OUT_OF_REACH:  # it may be the very thing that failed
        return Reader(user.id, choose(None, user.language_code))
