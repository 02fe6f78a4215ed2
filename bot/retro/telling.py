"""What is said, as an answer: in its words, or beside what is tapped. Pure."""

from dataclasses import replace

from bot.catalog.retro import TAPPED, Question
from bot.retro.values import Answer, Given


def told(question: Question, before: Answer | None, said: Given, rating: int | None) -> Given:
    """Return what is said in the place of what was; what was tapped stays, unless it rates.

    ``said`` has the text for its value. Words beside a rating that is still to come go below those
    that were said there already.
    """
    if question.kind not in TAPPED:
        return said
    value, comment = (before.value, before.comment) if before else ("", "")
    if rating is not None:
        file, album = (before.file, before.album) if before else (None, None)
        return replace(said, value=str(rating), comment=comment, file=file, album=album)
    is_to_come = before is not None and not value and before.file is None
    words = _joined(comment if is_to_come else "", said.value)
    return replace(said, value=value, comment=words)


def added(question: Question, before: Answer, said: Given) -> Given:
    """Return an answer with what else was said, below its words; its file stays."""
    return replace(
        _with_words(question, before.given, _joined(words_of(question, before), said.value)),
        file=before.file or said.file,
        message_id=said.message_id,
        album=before.album or said.album,
    )


def corrected(
    question: Question, now: Answer, before: Answer | None, said: Given, rating: int | None
) -> Given:
    """Return an answer whose last message was corrected; what that was added to stays.

    ``before`` is what the answer was without that message.
    """
    if question.kind not in TAPPED:
        given = said
    elif rating is not None:
        given = replace(said, value=str(rating), comment=now.comment, file=now.file)
    else:
        given = replace(said, value=now.value, comment=said.value)
    if before is None:
        return given
    is_carried = before.file is not None and before.file == now.file
    given = replace(given, file=before.file if is_carried else given.file, album=now.album)
    words = words_of(question, before)
    if not words or not words_of(question, now).startswith(f"{words}\n"):
        return given
    return _with_words(question, given, f"{words}\n{said.value}")


def words_of(question: Question, answer: Answer) -> str:
    """Return what was said: the answer itself, or what stands beside what was tapped."""
    return answer.comment if question.kind in TAPPED else answer.value


def _with_words(question: Question, given: Given, words: str) -> Given:
    if question.kind in TAPPED:
        return replace(given, comment=words)
    return replace(given, value=words)


def _joined(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
