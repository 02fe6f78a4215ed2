"""The answers of a tour as a sheet: what has been released of them, and nothing else. Pure."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from bot.address.export import ExportOf
from bot.catalog.retro import TAPPED, Question, QuestionKind
from bot.reports.framing import Frame
from bot.reports.tables import ColumnKind, Row, Sheet
from bot.summary.values import FEWEST, DaySummary, QuestionSummary, TourSummary


def sheet_of_answers(frame: Frame, summary: TourSummary) -> Sheet:
    """Return a row a mark and a row a text; they are never put together to a person's answer."""
    columns = (
        frame.column("day", ColumnKind.DATE, 12),
        frame.column("question", width=44),
        frame.column("answer-kind", width=16),
        frame.column("rating", ColumnKind.NUMBER, 12),
        frame.column("answer", width=80),
        frame.column("is-shared", ColumnKind.YES_NO, 14),
        frame.column("signed-by", width=24),
        frame.column("as-of", ColumnKind.MOMENT, 22),
    )
    rows = (row for day in summary.days for row in _rows_of_day(frame, day))
    return frame.sheet(ExportOf.ANSWERS, columns, tuple(rows))


def _rows_of_day(frame: Frame, day: DaySummary) -> Iterator[Row]:
    shown = {one.question.id: one for one in day.questions}
    for question in day.tour.asked_on(day.day):
        if question.id in shown:
            yield from _rows(frame, day.day, shown[question.id])
        elif question in day.withheld:
            yield _told(
                frame, day.day, question, frame.voice.label("export-withheld", fewest=FEWEST)
            )


def _rows(frame: Frame, on: date, of: QuestionSummary) -> Iterator[Row]:
    question, as_of = of.question, frame.local(of.as_of)
    text = frame.voice.read(question.text)
    rating, option = (
        frame.voice.label("export-kind-rating"),
        frame.voice.label("export-kind-option"),
    )
    for mark, count in of.distribution.counts.items() if of.distribution else ():
        is_rating = question.kind is QuestionKind.RATING
        row = (on, text, rating if is_rating else option, int(mark) if is_rating else None)
        told = (*row, _named(frame, question, mark), None, None, as_of)
        yield from (told for _ in range(count))
    comment, written = (
        frame.voice.label("export-kind-comment"),
        frame.voice.label("export-kind-text"),
    )
    is_tapped = question.kind in TAPPED
    names = _names_by_text(of)
    for words in of.texts:
        is_shared = bool(names[words])
        name = names[words].pop() if is_shared else None
        kind = comment if is_tapped else written
        yield on, text, kind, None, words, is_shared, name or None, as_of
    if not is_tapped and not of.texts:
        why = frame.voice.label("export-too-few-texts", fewest=FEWEST)
        yield _told(frame, on, question, why)


def _names_by_text(of: QuestionSummary) -> defaultdict[str, list[str]]:
    """Return the names below each shared text, empty ones too: several people may say the same."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for quote in of.shared:
        names[quote.text].append(quote.name)
    return names


def _told(frame: Frame, on: date, question: Question, why: str) -> Row:
    text = frame.voice.read(question.text)
    return on, text, frame.voice.label("export-kind-withheld"), None, why, None, None, None


def _named(frame: Frame, question: Question, mark: str) -> str:
    if question.kind is QuestionKind.RATING:
        return frame.voice.label(f"rating-{mark}")
    option = question.option(mark)
    return frame.voice.read(option.title) if option else mark
