"""What is said amid the questions of a day that answers none: a question, a greeting, a word."""

from markupsafe import Markup

from bot import address
from bot.address import Address
from bot.answers.answer import Outcome
from bot.answers.asking import Reads, Steering, asks_about_trip, is_marked, reads_as, steers
from bot.answers.question import Question as Asking
from bot.catalog.retro import RATINGS, TAPPED, QuestionKind
from bot.reply import Replies
from bot.retro.rating import Rated, read_rating
from bot.screens.retro import rating_name, show_waiting
from bot.transport.turn import Turn
from handlers import questions
from handlers.reading import Said
from handlers.retro import Asked, answerable, ask, show_own_day
from handlers.retro_readers import readers
from handlers.retro_steps import skip, stop

GREETING = 4
"""Words up to which thanks or a greeting is no answer; with more, something is told as well."""

_CAN_COME_AGAIN = frozenset({Steering.READERS, Steering.ERASE})
"""Words that lead to the same, however often they are said."""


async def aside(turn: Turn, one: Asked, heard: Said) -> Replies | None:
    """Deal with what is said in between; None for what is an answer."""
    if heard.file is not None or rating_in(turn, one, heard) is not None:
        return None
    if not heard.has_words:  # a thumb up
        return await ask_again(turn, one) if heard.text.strip() else None
    if not is_aside(turn, heard.text):
        return None
    steering = steers(heard.text)
    if steering is not None:
        return await _steer(turn, one, steering)
    if reads_as(heard.text) is Reads.STATEMENT:
        return await ask_again(turn, one)
    replied = await questions.answer(turn, heard.text)
    return (*replied, show_waiting(turn.scene, one.own, one.question))


async def aside_again(turn: Turn, heard: Said) -> Replies | None:
    """Reply once more to what was no answer: it has steered already, and stays so."""
    steering, here = steers(heard.text), turn.conversation.screen
    if steering is not None and isinstance(here, address.RetroDay):
        return await show_own_day(turn, here)
    waiting = turn.conversation.awaited
    if not isinstance(waiting, address.RetroQuestion) or not heard.has_words or heard.file:
        return None
    one = await answerable(turn, waiting, heard.sent_at)
    if one is None:
        return None
    if steering is not None and steering not in _CAN_COME_AGAIN:
        return await ask(turn, one.own, one.question)
    return await aside(turn, one, heard)


def is_aside(turn: Turn, text: str) -> bool:
    """Tell whether a text steers, asks or greets, and so answers nothing."""
    if steers(text) is not None:
        return True
    if is_marked(text) or asks_about_trip(text):
        return True
    is_short = len(text.split()) <= GREETING and reads_as(text) is Reads.STATEMENT
    return is_short and _leads_to(turn, text, (address.Home,))


def rating_in(turn: Turn, one: Asked, heard: Said) -> Rated | None:
    """Return the rating that words alone give where one is asked for; None for any others."""
    if one.question.kind is not QuestionKind.RATING or heard.file is not None:
        return None
    names = [(rating, rating_name(turn.scene, rating).partition(" ")[2]) for rating in RATINGS]
    return read_rating(heard.text, names)


async def ask_again(turn: Turn, one: Asked) -> Replies:
    """Ask what waits once more, below a word to who has only said hello, or thanked."""
    return await ask(turn, one.own, one.question, turn.scene.voice.say("retro-here"))


async def _steer(turn: Turn, one: Asked, steering: Steering) -> Replies:
    own, question = one.own, one.question
    at = address.RetroQuestion(own.tour.id, own.day, question.id)
    match steering:
        case Steering.STOP:
            return await stop(turn, at)
        case Steering.SKIP:
            return await skip(turn, at)
        case Steering.BACK:
            return await ask(turn, own, own.before(question) or question)
        case Steering.READERS:
            return await readers(turn, address.AnswerReaders(own.tour.id, own.day, question.id))
        case Steering.HELP:
            return (*turn.show(address.Help()), show_waiting(turn.scene, own, question))
        case Steering.HERE | Steering.ERASE:
            is_here = steering is Steering.HERE
            return await (ask_again(turn, one) if is_here else _tell_how_to_change(turn, one))


async def _tell_how_to_change(turn: Turn, one: Asked) -> Replies:
    return await ask(turn, one.own, one.question, _way_to_change(turn, one))


def _way_to_change(turn: Turn, one: Asked) -> Markup:
    """Return how an answer is changed, or a question left without one."""
    own, question, voice = one.own, one.question, turn.scene.voice
    if own.is_answered(question):
        is_tapped = question.kind in TAPPED
        return voice.say("retro-change-by-tap" if is_tapped else "retro-change-by-words")
    is_required = question.required
    return voice.say("retro-must-answer" if is_required else "retro-may-skip")


def _leads_to(turn: Turn, text: str, kinds: tuple[type[Address], ...]) -> bool:
    """Tell whether a text, asked as a question, is surely answered by one of these screens."""
    tour = turn.scene.tour
    asked = Asking(text, turn.scene.voice.lang, turn.now, tour.id if tour else None)
    found = turn.world.engine.answer(asked)
    return found.outcome is Outcome.ANSWERED and isinstance(found.target, kinds)
