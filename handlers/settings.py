"""The language."""

from bot import address
from bot.people.profile import choose_language, load_reader, meet
from bot.reply import Replies
from bot.screens.settings import show_language_set
from bot.screens.show import show
from bot.transport.turn import Turn


async def set_language(turn: Turn, to: address.SetLanguage) -> Replies:
    """Speak another language from now on, the keyboard that stays included."""
    reader = turn.scene.reader
    await meet(turn.db, reader, turn.telegram_language, turn.now)
    await choose_language(turn.db, reader, to.lang)
    turn.become(await load_reader(turn.db, reader.id, turn.telegram_language))
    turn.at(address.Settings())
    return (show(turn.scene, address.Settings()), show_language_set(turn.scene))
