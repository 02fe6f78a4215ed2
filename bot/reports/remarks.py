"""Answers and notes → what a report says of them. Pure."""

from datetime import datetime

from bot.catalog.retro import CHOSEN, RATINGS, Question, QuestionKind
from bot.reports.logbook import Picture, Remark
from bot.reports.subject import Author, Subject
from bot.retro.values import Answer, FileKind, KeptFile, Note

_RATINGS = frozenset(str(rating) for rating in RATINGS)


def remark_of_answer(of: Subject, author: Author, answer: Answer, lead: str) -> Remark:
    """Return an answer below ``lead``, which says what it answers."""
    question = question_of(of, answer)
    value = _value(of, question, answer.value)
    words = _joined(value, answer.comment)
    return _remark(of, author, words, lead, answer.file, answer.answered_at)


def remark_of_note(of: Subject, author: Author, note: Note, lead: str = "") -> Remark:
    """Return a note; its words are the caption of its photo."""
    return _remark(of, author, note.text, lead, note.file, note.taken_at)


def question_of(of: Subject, answer: Answer) -> Question | None:
    """Return the question that was answered, if it is still asked on its day."""
    asked = of.tour.asked_on(answer.day)
    return next((one for one in asked if one.id == answer.question_id), None)


def _value(of: Subject, question: Question | None, value: str) -> str:
    if question is None:
        return value
    if question.kind is QuestionKind.RATING and value in _RATINGS:
        return of.voice.label(f"rating-{value}")
    if question.kind in CHOSEN:
        options = ((one, question.option(one)) for one in value.split())
        return ", ".join(of.voice.read(found.title) if found else one for one, found in options)
    return value


def _joined(value: str, comment: str) -> str:
    return ". ".join(part for part in (value, comment) if part.strip())


def _remark(  # noqa: PLR0913, PLR0917 - the parts of a remark
    of: Subject, author: Author, words: str, lead: str, file: KeptFile | None, at: datetime
) -> Remark:
    by = of.by(author)
    if file is None:
        return Remark(words, lead, by)
    kind = "named" if file.kind is FileKind.DOCUMENT and file.name.strip() else file.kind.value
    name = of.voice.label(f"report-file-{kind}", name=file.name, when=of.when(at))
    if file.kind is not FileKind.PHOTO:
        return Remark("\n".join(part for part in (words, name) if part.strip()), lead, by)
    caption = of.voice.label("report-photo", text=words, photo=name) if words.strip() else name
    missing = of.voice.label("report-photo-missing", photo=caption)
    return Remark("", lead, by, Picture(file, caption, missing))
