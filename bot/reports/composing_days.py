"""What was visited, day by day, with what was said of it. Pure."""

from datetime import date

from bot.catalog.agenda import on_day
from bot.catalog.retro import About, QuestionKind
from bot.catalog.tour import Activity
from bot.reports.composing_tour import (
    capital,
    day_heading,
    still_to_come,
    unscheduled_of,
    when,
)
from bot.reports.logbook import DayPart, Days, Ideas, Remark, Visit
from bot.reports.remarks import question_of, remark_of_answer, remark_of_note
from bot.reports.subject import Author, Subject
from bot.retro.values import Answer, FileKind, Note


def days_of(of: Subject) -> Days:
    """Return every day until today, and every other that something was said of."""
    voice = of.voice
    spoken = {
        one.day for author in of.authors for one in author.diary.answers if _is_of_day(of, one)
    }
    spoken |= {one.day for author in of.authors for one in author.diary.notes}
    shown = sorted({on for on in of.tour.dates if on <= of.today} | spoken)
    return Days(
        heading=voice.label("report-days"),
        note=still_to_come(of),
        parts=tuple(_day(of, on) for on in shown),
        open=unscheduled_of(of),
    )


def ideas_of(of: Subject) -> Ideas:
    """Return what could be replicated at home, each idea with the day it came from."""
    found = sorted(
        (
            (one, author)
            for author in of.authors
            for one in author.diary.answers
            if _is_idea(of, one)
        ),
        key=lambda pair: pair[0].day,
    )
    note = "" if found else of.voice.label("report-ideas-none")
    remarks = (
        remark_of_answer(of, author, answer, capital(of.voice.day(answer.day)))
        for answer, author in found
    )
    return Ideas(of.voice.label("report-ideas"), note, tuple(remarks))


def _is_idea(of: Subject, answer: Answer) -> bool:
    """Tell whether an answer is an idea to replicate, by what its question is about."""
    question = question_of(of, answer)
    return question is not None and question.about is About.IDEAS


def _is_of_day(of: Subject, answer: Answer) -> bool:
    return not _is_idea(of, answer)


def _day(of: Subject, on: date) -> DayPart:
    voice, day = of.voice, on_day(of.tour, on)
    activities = day.activities if day else ()
    return DayPart(
        heading=day_heading(of, on),
        note="" if activities else voice.label("report-day-open"),
        visits=tuple(_visit(of, on, activity) for activity in activities),
        reflections=voice.label("report-reflections"),
        remarks=tuple(_said_of_day(of, on)),
    )


def _visit(of: Subject, on: date, activity: Activity) -> Visit:
    remarks = [
        remark_of_note(of, author, note, "" if _is_photo(note) else of.voice.label("report-note"))
        for author in of.authors
        for note in author.diary.notes
        if (note.day, note.activity_id) == (on, activity.id)
    ]
    return Visit(
        title=of.voice.read(activity.title),
        when=when(of, activity),
        texts=(
            *(of.voice.read(one.text) for one in activity.text),
            *((of.voice.label("report-added"),) if activity.added_on else ()),
        ),
        remarks=tuple(remarks),
    )


def _is_photo(note: Note) -> bool:
    """Tell whether a note is seen to be one: a photo, with its caption."""
    return note.file is not None and note.file.kind is FileKind.PHOTO


def _said_of_day(of: Subject, on: date) -> list[Remark]:
    """Return answers in the order they are asked in, then what else was noted."""
    order = {question.id: number for number, question in enumerate(of.tour.asked_on(on))}
    answers = [
        (order.get(one.question_id, len(order)), one, author)
        for author in of.authors
        for one in author.diary.answers
        if one.day == on and _is_of_day(of, one) and not _is_in_table(of, author, one)
    ]
    answers.sort(key=lambda found: (found[0], found[1].question_id))
    said = [remark_of_answer(of, who, one, _asked(of, one)) for _, one, who in answers]
    day = on_day(of.tour, on)
    shown = {activity.id for activity in day.activities} if day else set()
    for author in of.authors:
        for note in author.diary.notes:
            if note.day == on and note.activity_id not in shown:
                lead = _about(of, note.activity_id) or of.voice.label("report-note")
                said.append(remark_of_note(of, author, note, lead))
    return said


def _asked(of: Subject, answer: Answer) -> str:
    question = question_of(of, answer)
    return of.voice.read(question.text) if question else of.voice.label("report-answer")


def _about(of: Subject, activity_id: str | None) -> str:
    found = of.catalog.activity(of.tour.id, activity_id) if activity_id else None
    return of.voice.read(found[1].title) if found else ""


def _is_in_table(of: Subject, author: Author, answer: Answer) -> bool:
    """Tell whether an answer is a commitment that stands in the table of commitments."""
    question = question_of(of, answer)
    if question is None or question.kind is not QuestionKind.COMMITMENT or answer.file:
        return False
    return answer.value in {one.what for one in author.diary.commitments}
