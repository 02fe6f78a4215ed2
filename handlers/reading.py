"""What a person has sent, read from an update."""

from bot import address
from bot.address import Address
from bot.transport.turn import Turn


def text_of(turn: Turn) -> str:
    """Return the text of the message, without a mention of the bot."""
    message = turn.update.effective_message
    text = (message.text or message.caption or "") if message else ""
    username = turn.scene.bot_username
    for mention in (f"@{username}", f"@{username.lower()}"):
        text = text.replace(mention, " ")
    return text.strip()


def argument(turn: Turn) -> str:
    """Return what follows a command."""
    _, _, rest = text_of(turn).partition(" ")
    return rest.strip()


def is_addressed(turn: Turn) -> bool:
    """Tell whether a message is meant for the bot: in private always, in a group if it says so."""
    message = turn.update.effective_message
    if turn.scene.is_private or message is None:
        return True
    username = turn.scene.bot_username.lower()
    answered = message.reply_to_message
    if answered and answered.from_user and (answered.from_user.username or "").lower() == username:
        return True
    return f"@{username}" in (message.text or message.caption or "").lower()


def quoted_text(turn: Turn) -> str:
    """Return the text of the message that the pressed one answers, if Telegram still has it."""
    message = turn.update.effective_message
    quoted = message.reply_to_message if message else None
    return ((quoted.text or quoted.caption or "") if quoted else "").strip()


def tour_or_choice(turn: Turn, kind: type[Address]) -> Address:
    """Return a screen of the reader's tour, or the choice of tours where they have none."""
    tour = turn.scene.tour
    return address.Tours() if tour is None else kind(tour.id)  # type: ignore[call-arg]
