"""What a person has sent, read from an update."""

from bot import address
from bot.address import Address
from bot.transport.addressee import is_meant_for, without_mention
from bot.transport.turn import Turn


def text_of(turn: Turn) -> str:
    """Return the text of the message, without a mention of the bot."""
    message = turn.update.effective_message
    text = (message.text or message.caption or "") if message else ""
    return without_mention(text, turn.scene.bot_username)


def argument(turn: Turn) -> str:
    """Return what follows a command."""
    _, _, rest = text_of(turn).partition(" ")
    return rest.strip()


def is_addressed(turn: Turn) -> bool:
    """Tell whether a message is meant for the bot: in private always, in a group if it says so."""
    message = turn.update.effective_message
    if turn.scene.is_private or message is None:
        return True
    return is_meant_for(message, turn.scene.bot_username)


def quoted_text(turn: Turn) -> str:
    """Return the text of the message that the pressed one answers, if Telegram still has it."""
    message = turn.update.effective_message
    quoted = message.reply_to_message if message else None
    return ((quoted.text or quoted.caption or "") if quoted else "").strip()


def tour_or_choice(turn: Turn, kind: type[Address]) -> Address:
    """Return a screen of the reader's tour, or the choice of tours where they have none."""
    tour = turn.scene.tour
    return address.Tours() if tour is None else kind(tour.id)  # type: ignore[call-arg]
