"""What is said, as an answer: in its words, or beside what is tapped. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.answers.lexicon.tables import phrase_list
from bot.catalog.retro import TAPPED, Question
from bot.retro.parts import Words, joined, parts_of, say_anew, words_in
from bot.retro.rating import Rated
from bot.retro.values import Answer, Given, Horizon
from bot.texts.folding import fold


def told(question: Question, before: Answer | None, said: Given, rating: Rated | None) -> Given:
    """Return what is said in the place of what was; what was tapped stays, unless it rates.

    ``said`` has the text for its value; what it says beyond a rating is kept beside that. Words
    beside a rating that is still to come go below those that were said there already.
    """
    if question.kind not in TAPPED:
        return said
    value, comment = (before.value, before.comment) if before else ("", "")
    if rating is not None:
        file, album = (before.file, before.album) if before else (None, None)
        words = joined(comment, rating.words)
        return replace(said, value=str(rating.rating), comment=words, file=file, album=album)
    is_to_come = before is not None and not value and before.file is None
    words = joined(comment if is_to_come else "", said.value)
    return replace(said, value=value, comment=words)


def added(question: Question, before: Answer, said: Given) -> Given:
    """Return an answer with what else was said, below its words; its file stays."""
    return replace(
        _with_words(question, before.given, joined(words_of(question, before), said.value)),
        file=before.file or said.file,
        message_id=said.message_id,
        album=before.album or said.album,
    )


def corrected(
    question: Question, states: Sequence[Answer], said: Given, rating: Rated | None
) -> Given:
    """Return an answer with what one of its messages says now instead of what it said.

    ``states`` is what the answer was, in order, the last as it stands. What other messages said
    and what was tapped stays; so does all, where nothing is left of what the message said.
    """
    now, message = states[-1], said.message_id
    parts = parts_of(Words(words_of(question, one), one.message_id) for one in states)
    has_brought_file = _brought(states, lambda one: one.file) == message
    has_brought = has_brought_file or (
        question.kind in TAPPED and _brought(states, lambda one: one.value) == message
    )
    own = [one for one in parts if one.message_id == message]
    if not has_brought and not (own[0].text if own else now.message_id == message):
        return now.given
    given = replace(now.given, message_id=message)
    if said.file is not None and (now.file is None or has_brought_file):
        given = replace(given, file=said.file)
    if rating is not None:
        given = replace(given, value=str(rating.rating))
    text = said.value if rating is None else rating.words
    return _with_words(question, given, words_in(say_anew(parts, Words(text, message))))


def read_horizon(text: str) -> Horizon | None:
    """Return by when a text says that something shall be done; None for any other text."""
    return next((found for found, words in _HORIZONS.items() if fold(text) in words), None)


_HORIZONS = {
    Horizon.SHORT: phrase_list(
        "corto | corto plazo | a corto plazo | short | short term | curto | curto prazo"
    ),
    Horizon.MEDIUM: phrase_list(
        """
        mediano | mediano plazo | a mediano plazo | medio plazo | medium | medium term | medio
        medio prazo
        """
    ),
    Horizon.LONG: phrase_list(
        "largo | largo plazo | a largo plazo | long | long term | longo | longo prazo"
    ),
}


def words_of(question: Question, answer: Answer) -> str:
    """Return what was said: the answer itself, or what stands beside what was tapped."""
    return answer.comment if question.kind in TAPPED else answer.value


def _with_words(question: Question, given: Given, words: str) -> Given:
    if question.kind in TAPPED:
        return replace(given, comment=words)
    return replace(given, value=words)


def _brought(states: Sequence[Answer], what: Callable[[Answer], object]) -> int | None:
    """Return the message with which something of an answer became what it is."""
    found: int | None = None
    before: object = None
    for one in states:
        if what(one) != before:
            found, before = one.message_id, what(one)
    return found
