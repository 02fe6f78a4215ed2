"""What the bot said first, as sheets: how it went, and whom it did not reach. Pure."""

from collections.abc import Iterable
from datetime import date, timedelta

from bot.address.export import ExportOf
from bot.catalog.tour import Activity, Tour
from bot.pushes.delivered import Delivered, Fate, Missed, Told
from bot.pushes.kinds import PushKind
from bot.pushes.of_notices import read_subject
from bot.pushes.planner import day_of_subject
from bot.reports.framing import Frame
from bot.reports.tables import Column, ColumnKind, Row, Sheet


def sheet_of_deliveries(frame: Frame, deliveries: Iterable[Delivered]) -> Sheet:
    """Return a row a push, with how many of those whom it was for met which fate."""
    columns = (
        *_columns_of_push(frame),
        frame.column("first-hour", ColumnKind.MOMENT, 24),
        frame.column("last-hour", ColumnKind.MOMENT, 24),
        frame.column("people", ColumnKind.NUMBER, 12),
        *(Column(_named(frame, fate), ColumnKind.NUMBER, 14) for fate in Fate),
    )
    rows = (
        (
            *_push(frame, one.told),
            frame.local(one.first_at),
            frame.local(one.last_at),
            sum(one.fates.values()),
            *(one.fates.get(fate, 0) for fate in Fate),
        )
        for one in deliveries
    )
    return frame.sheet(ExportOf.DELIVERIES, columns, tuple(rows))


def sheet_of_missed(frame: Frame, missed: Iterable[Missed]) -> Sheet:
    """Return a row a push and a participant whom it did not reach."""
    columns = (
        frame.column("number", ColumnKind.NUMBER, 18),
        *_columns_of_push(frame),
        frame.column("fate", width=30),
    )
    rows = ((one.number, *_push(frame, one.told), _named(frame, one.fate)) for one in missed)
    return frame.sheet(ExportOf.MISSED, columns, tuple(rows))


def _named(frame: Frame, fate: Fate) -> str:
    return frame.voice.label(f"export-fate-{fate}")


def _columns_of_push(frame: Frame) -> tuple[Column, ...]:
    return (
        frame.column("push", width=26),
        frame.column("about", width=44),
        frame.column("day", ColumnKind.DATE, 12),
    )


def _push(frame: Frame, told: Told) -> Row:
    try:
        about, on = _read(frame, told)
    except (ValueError, IndexError, OverflowError):  # a subject of another version
        about, on = told.subject, None
    return _kind(frame, told.kind), about or None, on


def _kind(frame: Frame, kind: PushKind) -> str:
    match kind:
        case PushKind.URGENT:
            return frame.voice.label("export-urgent")
        case PushKind.NOTICE:
            return frame.voice.label("export-notice")
        case _:
            return frame.voice.label(f"settings-{kind.value}")


def _read(frame: Frame, told: Told) -> tuple[str, date | None]:
    """Return what a push is about beside its kind, and the day that it is about or sent on."""
    first, *more = told.subject.split("/")
    match told.kind:
        case PushKind.ACTIVITY:
            return _activity(frame, first), day_of_subject(more[0])
        case PushKind.BEFORE:
            key = "payment" if first == "payment" else "checklist"
            return frame.voice.label(f"export-about-{key}"), frame.tour.starts_on - timedelta(
                days=int(more[0])
            )
        case PushKind.AFTER | PushKind.COMMITMENTS:
            return "", frame.tour.ends_on + timedelta(days=int(first))
        case PushKind.RETRO if more:
            return frame.voice.label(f"export-nudge-{more[0]}"), day_of_subject(first)
        case PushKind.URGENT | PushKind.NOTICE | PushKind.CHANGE:
            return _notice(frame, told), None
        case _:
            return "", day_of_subject(first)


def _notice(frame: Frame, told: Told) -> str:
    key = read_subject(told.subject)
    if key is None:
        return ""
    return frame.voice.label("export-about-notice", number=key.id, words=told.words)


def _activity(frame: Frame, activity_id: str) -> str:
    titles = {one.id: one.title for one in _activities(frame.tour)}
    title = titles.get(activity_id)
    return frame.voice.read(title) if title else activity_id


def _activities(tour: Tour) -> Iterable[Activity]:
    yield from (one for day in tour.agenda.days for one in day.activities)
    yield from tour.agenda.unscheduled
